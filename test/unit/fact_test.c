/* The vocabulary in C is that of law/facts.md, and values go through JSON and back unchanged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "fact/fact.h"

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif

/* The next cell of a table row, trimmed. */
static char *cell(char **row) {
  char *s = *row + strspn(*row, "| "), *end = strchr(s, '|');
  if (end == NULL) return NULL;
  *row = end;
  while (end > s && end[-1] == ' ') end--;
  *end = '\0';
  *row += 1;
  return s;
}

static const char *type_word(wh_fact_type t) {
  static const char *const words[] = {"yes/no", "integer", "date", "one of", "some of", "persons", "relation", "place"};
  return words[t];
}

static const char *of_word(char of) {
  return of == 'p' ? "person" : of == 'r' ? "relation" : of == 'a' ? "act" : of == 'e' ? "release" : "place";
}

static size_t words_of(const char *list, const char *const *words) { /* how many agree, in order */
  char *copy = strdup(list), *save = NULL;
  size_t n = 0;
  for (char *w = strtok_r(copy, ", ", &save); w; w = strtok_r(NULL, ", ", &save)) {
    if (words[n] == NULL || strcmp(words[n], w) != 0) fail_msg("word \"%s\" of \"%s\" is not word %zu in fact_keys.def", w, list, n);
    n++;
  }
  free(copy);
  assert_null(words[n]);
  return n;
}

static void check_row(char *line, size_t *at) {
  char *row = line, *key = cell(&row), *type = cell(&row), *of = cell(&row);
  const wh_fact_def *def = wh_fact_def_of((wh_fact_key)*at);
  if (*at >= WH_FACT_COUNT || strcmp(key, def->name) != 0) fail_msg("facts.md has %s where fact_keys.def has %s", key, def->name);
  assert_int_equal(strncmp(type, type_word(def->type), strlen(type_word(def->type))), 0);
  assert_string_equal(of, of_word(def->of));
  const char *colon = strchr(type, ':');
  if (colon) words_of(colon + 1, def->words);
  ++*at;
}

static void check_list(char *line) {
  static const struct { const char *list; wh_fact_key key; } lists[] = {{"offence", WH_FACT_charged_with},
      {"charged_law", WH_FACT_offence_law}, {"relation", WH_FACT_relation_to}, {"identifier", WH_FACT_identifiers_given}};
  char *row = line, *name = cell(&row), *values = cell(&row);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
    if (strcmp(lists[i].list, name) == 0) {
      words_of(values, wh_fact_def_of(lists[i].key)->words);
      return;
    }
  fail_msg("facts.md has a list %s that no fact uses", name);
}

static void the_keys_and_words_are_those_of_facts_md(void **state) {
  (void)state;
  wh_buf text = WH_BUF_INIT;
  wh_error err = {0};
  if (wh_file_read(SOURCE_DIR "/law/facts.md", 1 << 20, &text, &err) != WH_OK) fail_msg("%s", err.message);
  enum { NONE, KEYS, LISTS } in = NONE;
  size_t at = 0;
  char *save = NULL;
  for (char *line = strtok_r(text.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
    if (line[0] != '|') in = NONE;
    else if (strncmp(line, "| key | type |", 14) == 0) in = KEYS;
    else if (strncmp(line, "| list | values |", 17) == 0) in = LISTS;
    else if (strncmp(line, "| ---", 5) == 0) continue;
    else if (in == KEYS) check_row(line, &at);
    else if (in == LISTS) check_list(line);
  }
  assert_int_equal(at, WH_FACT_COUNT);
  wh_buf_free(&text);
}

static void kleene_knows_three_values(void **state) {
  (void)state;
  assert_int_equal(wh_and(WH_NO, WH_UNKNOWN), WH_NO);
  assert_int_equal(wh_and(WH_YES, WH_UNKNOWN), WH_UNKNOWN);
  assert_int_equal(wh_or(WH_YES, WH_UNKNOWN), WH_YES);
  assert_int_equal(wh_or(WH_NO, WH_UNKNOWN), WH_UNKNOWN);
  assert_int_equal(wh_not(WH_UNKNOWN), WH_UNKNOWN);
  assert_int_equal(wh_not(WH_YES), WH_NO);
}

static const char *const people[] = {"girl", "man"};

static void round_trip(wh_fact_key key, const char *json, bool fits) {
  json_t *v = json_loads(json, JSON_DECODE_ANY, NULL);
  wh_value value;
  assert_non_null(v);
  bool ok = wh_value_from_json(key, v, (wh_names){people, 2}, &value);
  if (ok != fits) fail_msg("%s as %s", json, wh_fact_def_of(key)->name);
  if (ok) {
    json_t *again = wh_value_to_json(key, &value, (wh_names){people, 2});
    if (!json_equal(v, again)) fail_msg("%s as %s came back changed", json, wh_fact_def_of(key)->name);
    json_decref(again);
  }
  json_decref(v);
}

static void values_go_through_json_and_back(void **state) {
  (void)state;
  round_trip(WH_FACT_force, "\"yes\"", true);
  round_trip(WH_FACT_force, "\"unknown\"", true);
  round_trip(WH_FACT_age_at_act, "17", true);
  round_trip(WH_FACT_age_at_act, "[13, 19]", true);
  round_trip(WH_FACT_age_at_act, "[18, null]", true);
  round_trip(WH_FACT_birth_date, "\"1999-05-10\"", true);
  round_trip(WH_FACT_birth_date, "[\"2010-03-01\", \"2010-03-31\"]", true);
  round_trip(WH_FACT_birth_date, "[null, \"2010-03-31\"]", true);
  round_trip(WH_FACT_held, "\"jail\"", true);
  round_trip(WH_FACT_role, "[\"victim\", \"public-figure\"]", true);
  round_trip(WH_FACT_role, "[]", true);
  round_trip(WH_FACT_exploited_by, "[\"man\"]", true);
  round_trip(WH_FACT_place_of_act, "\"US-NC\"", true);
}

static void values_that_do_not_fit_are_refused(void **state) {
  (void)state;
  round_trip(WH_FACT_force, "true", false);
  round_trip(WH_FACT_force, "\"maybe\"", false);
  round_trip(WH_FACT_age_at_act, "-1", false);
  round_trip(WH_FACT_age_at_act, "1e3", false);
  round_trip(WH_FACT_age_at_act, "99999999999999", false);
  round_trip(WH_FACT_age_at_act, "[19, 13]", false);
  round_trip(WH_FACT_age_at_act, "[1, 2, 3]", false);
  round_trip(WH_FACT_age_at_act, "null", false);
  round_trip(WH_FACT_birth_date, "\"2010-02-30\"", false);
  round_trip(WH_FACT_role, "[\"hero\"]", false);
  round_trip(WH_FACT_role, "\"victim\"", false);
  round_trip(WH_FACT_exploited_by, "[\"stranger\"]", false);
  round_trip(WH_FACT_relation_to, "{\"girl\": \"parent\"}", false);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_keys_and_words_are_those_of_facts_md), cmocka_unit_test(kleene_knows_three_values),
      cmocka_unit_test(values_go_through_json_and_back), cmocka_unit_test(values_that_do_not_fit_are_refused)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
