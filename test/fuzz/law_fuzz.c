/* The parser of law files and the reader of cases: whatever comes in, a status comes out. A file that is
 * accepted is also run: its tables, its text, and a judgment with proof and questions. */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "law/law.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void judge_all(const wh_law *law, const wh_case *c) {
  for (size_t i = 0; i < c->n_people && i < 4; i++) {
    wh_judgment *j = NULL;
    if (wh_law_judge(law, c, (int)i, &j, NULL) != WH_OK) continue;
    if (j->n_questions > 3) abort();
    for (int m = 0; m < WH_MATTER_COUNT; m++)
      if (j->answer[m] == NULL) abort();
    wh_judgment_free(j);
  }
}

static void try_law(const char *s, size_t n) {
  wh_law *law = NULL;
  wh_error err = {0};
  if (wh_law_from_text("fuzz.md", s, n, &law, &err) != WH_OK) {
    if (err.message[0] == '\0') abort();
    return;
  }
  static const char *const where[] = {"US-NC"};
  wh_case_person *people = calloc(2, sizeof *people);
  wh_case c = {.people = people, .n_people = 2, .where = where, .n_where = 1};
  people[0].values[WH_FACT_age_at_act] = wh_value_between(13, 19);
  people[0].ties[0].other = 1;
  people[0].ties[0].relations = UINT64_MAX;
  people[0].n_ties = 1;
  c.act = c.published = c.today = wh_value_between(15000, 16000);
  judge_all(law, &c);
  wh_buf report = WH_BUF_INIT;
  size_t rows;
  (void)wh_law_test(law, &rows, &report);
  wh_buf_free(&report);
  free(wh_law_show(law, "US-NC", 15500));
  free(wh_law_list(law));
  free(people);
  wh_law_free(law);
}

static void try_case(const char *s, size_t n) {
  static wh_law *law;
  if (law == NULL && wh_law_open(SOURCE_DIR "/law", &law, NULL) != WH_OK) abort();
  json_t *line = json_loadb(s, n, JSON_REJECT_DUPLICATES, NULL);
  wh_arena *arena = wh_arena_new();
  wh_case *c;
  int person;
  if (line && wh_case_from_json(arena, line, &c, &person, NULL) == WH_OK) judge_all(law, c);
  wh_arena_free(arena);
  json_decref(line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  if (data[0] == '{') try_case((const char *)data, size);
  else try_law((const char *)data, size);
  return 0;
}
