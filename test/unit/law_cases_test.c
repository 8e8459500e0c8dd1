/* The cases of test/law/cases.jsonl through the engine: how many answers agree, matter by matter. The floors
 * are what is reached; they may only rise. A recalled answer passes as law/facts.md section 3 says: the
 * expected value with a recalled flag, or unknown with one of the questions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "law/law.h"

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif

/* Of 44 lines: answers that agree, of how many expected. */
static const size_t floors[WH_MATTER_COUNT] = {
    [WH_MATTER_SCREEN] = 42, [WH_MATTER_MISIDENTIFIED] = 32, [WH_MATTER_VICTIM] = 36, [WH_MATTER_INTERPRETIVE] = 24,
    [WH_MATTER_CHARGE] = 22, [WH_MATTER_GRADE] = 1,          [WH_MATTER_AGENCY] = 17, [WH_MATTER_PRESS] = 41,
    [WH_MATTER_CODE] = 41,   [WH_MATTER_RELIEF] = 6,         [WH_MATTER_NOTIFY] = 2};
static const size_t question_floor = 16, cite_floor = 120;

typedef struct tally {
  size_t agree[WH_MATTER_COUNT], asked[WH_MATTER_COUNT];
  size_t questions, questions_asked, questions_given, cites, cites_expected;
} tally;

static const char *expected_word(const json_t *v) {
  return json_is_boolean(v) ? (json_is_true(v) ? "true" : "false") : json_string_value(v);
}

static bool listed(const json_t *list, const char *word) {
  size_t i;
  json_t *v;
  json_array_foreach(list, i, v) if (strcmp(json_string_value(v), word) == 0) return true;
  return false;
}

static bool asks_one(const json_t *ask, const wh_judgment *j) {
  for (size_t i = 0; i < j->n_questions; i++)
    if (listed(ask, wh_fact_def_of(j->questions[i].key)->name)) return true;
  return false;
}

static bool recalled_says(const wh_judgment *j, wh_matter m, const char *value) {
  for (size_t i = 0; i < j->n_findings; i++)
    if (j->findings[i].matter == m && j->findings[i].recalled && strcmp(j->findings[i].value, value) == 0) return true;
  return false;
}

static bool passes(const json_t *line, const wh_judgment *j, wh_matter m, const char *want) {
  if (!listed(json_object_get(line, "recalled_for"), wh_matter_name(m))) return strcmp(j->answer[m], want) == 0;
  if (recalled_says(j, m, want)) return true;
  return strcmp(j->answer[m], "unknown") == 0 && asks_one(json_object_get(line, "ask"), j);
}

static bool cited_in(const wh_proof *p, const char *cite) {
  for (; p != NULL; p = p->next)
    if (strstr(p->text, cite) || cited_in(p->child, cite)) return true;
  return false;
}

static bool cited(const wh_judgment *j, const char *cite) {
  for (size_t i = 0; i < j->n_findings; i++)
    if (strstr(j->findings[i].cite, cite) || cited_in(j->findings[i].proof, cite)) return true;
  return false;
}

static void judge_line(const wh_law *law, const json_t *line, tally *t) {
  const char *id = json_string_value(json_object_get(line, "id"));
  wh_arena *arena = wh_arena_new();
  wh_case *c;
  int person;
  wh_error err = {0};
  wh_judgment *j;
  if (wh_case_from_json(arena, line, &c, &person, &err) != WH_OK || wh_law_judge(law, c, person, &j, &err) != WH_OK)
    fail_msg("%s: %s", id, err.message);
  for (int m = 0; m < WH_MATTER_COUNT; m++) {
    const json_t *v = json_object_get(json_object_get(line, "expect"), wh_matter_name((wh_matter)m));
    if (v == NULL) continue;
    bool ok = passes(line, j, (wh_matter)m, expected_word(v));
    t->asked[m]++;
    t->agree[m] += ok;
    if (!ok) printf("  %s: %s expected %s, given %s\n", id, wh_matter_name((wh_matter)m), expected_word(v), j->answer[m]);
  }
  const json_t *ask = json_object_get(line, "ask");
  if (json_array_size(ask)) {
    t->questions_asked++;
    t->questions += asks_one(ask, j);
    if (!asks_one(ask, j)) {
      printf("  %s: asks", id);
      for (size_t i = 0; i < j->n_questions; i++) printf(" %s", wh_fact_def_of(j->questions[i].key)->name);
      printf(", not %s\n", json_string_value(json_array_get(ask, 0)));
    }
  }
  size_t i;
  json_t *cite;
  json_array_foreach(json_object_get(line, "cite"), i, cite) {
    t->cites_expected++;
    t->cites += cited(j, json_string_value(cite));
  }
  wh_judgment_free(j);
  wh_arena_free(arena);
}

static void the_cases_of_the_law_sheets_are_judged_as_expected(void **state) {
  (void)state;
  wh_law *law;
  wh_error err = {0};
  if (wh_law_open(SOURCE_DIR "/law", &law, &err) != WH_OK) fail_msg("%s", err.message);
  FILE *f = fopen(SOURCE_DIR "/test/law/cases.jsonl", "r");
  assert_non_null(f);
  tally t = {0};
  json_t *line;
  while ((line = json_loadf(f, JSON_DISABLE_EOF_CHECK, NULL)) != NULL) {
    judge_line(law, line, &t);
    json_decref(line);
  }
  fclose(f);
  size_t agree = 0, asked = 0;
  for (int m = 0; m < WH_MATTER_COUNT; m++) {
    if (t.asked[m]) printf("%-14s %zu of %zu\n", wh_matter_name((wh_matter)m), t.agree[m], t.asked[m]);
    agree += t.agree[m];
    asked += t.asked[m];
  }
  printf("answers %zu of %zu; questions %zu of %zu lines; citations %zu of %zu\n", agree, asked, t.questions,
         t.questions_asked, t.cites, t.cites_expected);
  for (int m = 0; m < WH_MATTER_COUNT; m++) assert_true(t.agree[m] >= floors[m]);
  assert_true(t.questions >= question_floor);
  assert_true(t.cites >= cite_floor);
  wh_law_free(law);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(the_cases_of_the_law_sheets_are_judged_as_expected)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
