/* The language of law: what is refused, and where; what the three values and the dates come to; that a recalled
 * provision frees nobody; that the tables beside the provisions hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "law/law.h"

#ifndef SOURCE_DIR
#define SOURCE_DIR "."
#endif

#define HEAD(id) "## T\n- id: " id "\n- where: any\n- kind: law\n- date: act\n- cite: S. 1\n- binds: all\n- source: s\n"
#define V "- verified: V\n"
#define R "- verified: R\n"

static wh_law *open_text(const char *text) {
  wh_law *law = NULL;
  wh_error err = {0};
  if (wh_law_from_text("t.md", text, strlen(text), &law, &err) != WH_OK) fail_msg("%s", err.message);
  return law;
}

static void refused(const char *text, const char *where, const char *why) {
  wh_law *law = NULL;
  wh_error err = {0};
  assert_int_equal(wh_law_from_text("t.md", text, strlen(text), &law, &err), WH_BAD_DATA);
  assert_null(law);
  if (strncmp(err.message, where, strlen(where)) != 0 || !strstr(err.message, why))
    fail_msg("expected %s ... %s, got: %s", where, why, err.message);
}

static void a_file_with_an_error_is_refused_with_its_place(void **state) {
  (void)state;
  refused(HEAD("a.b") V "\n    code = withhold if age_at_act <\n", "law/t.md:11:36:", "the rule ends here");
  refused(HEAD("a.b") V "\n    code = withhold if aeg_at_act < 18\n", "law/t.md:11:24:", "expected a fact");
  refused(HEAD("a.b") V "\n    code = hide if force\n", "law/t.md:11:12:", "value of the matter code");
  refused(HEAD("a.b") V "\n    code = keep if role has {victim, hero}\n", "law/t.md:11:38:", "list of role");
  refused(HEAD("a.b") V "\n    code = keep if force\n        and age_at_act < \"x\"\n", "law/t.md:12:26:", "whole number");
  refused(HEAD("a.b") V "\n    code = keep if force )\n", "law/t.md:11:26:", "end of the rule");
  refused(HEAD("a.b") V "\n    code = keep if act_date < 2013-02-30\n", "law/t.md:11:31:", "YYYY-MM-DD");
  refused(HEAD("a.b") V "- from: 2013-13-01\n\n    code = keep if force\n", "law/t.md:10:9:", "YYYY-MM-DD");
  refused(HEAD("a.b") V "- colour: red\n\n    code = keep if force\n", "law/t.md:10:3:", "not a key");
  refused(HEAD("a.b") "\n    code = keep if force\n", "law/t.md:1:1:", "verified");
  refused(HEAD("a.b") V "\nNo rule.\n", "law/t.md:1:1:", "no rule");
  refused(HEAD("a.b") V "\n    code = keep if force\n\n| a | b |\n|---|---|\n| 1 |\n", "law/t.md:15:1:", "cells");
  refused(HEAD("a.b") V "\n    code = keep if no.such\n", "law/t.md:11:1:", "no provision has the id");
  refused("## T\n\xff\n", "law/t.md:1:1:", "UTF-8");
}

static void provisions_rest_on_one_another_without_circles_gaps_or_overlaps(void **state) {
  (void)state;
  refused(HEAD("a.b") V "\n    holds if c.d\n" HEAD("c.d") V "\n    holds if a.b\n", "law/t.md:", "circle");
  refused(HEAD("a.b") V "- until: 2013-01-01\n\n    holds if force\n" HEAD("a.b") V "- from: 2013-01-03\n\n    holds if force\n",
          "law/t.md:", "gap");
  refused(HEAD("a.b") V "- until: 2013-01-01\n\n    holds if force\n" HEAD("a.b") V "- from: 2013-01-01\n\n    holds if force\n",
          "law/t.md:", "overlaps");
  refused(HEAD("a.b") V "- until: 2013-01-01\n- from: 2013-01-02\n\n    holds if force\n", "law/t.md:", "before the first");
}

static void depth_and_length_are_bounded(void **state) {
  (void)state;
  wh_buf deep = WH_BUF_INIT, many = WH_BUF_INIT, chain = WH_BUF_INIT;
  wh_buf_puts(&deep, HEAD("a.b") V "\n    holds if ");
  for (int i = 0; i < 100000; i++) wh_buf_putc(&deep, '(');
  refused(deep.data, "law/t.md:", "nested deeper");
  wh_buf_puts(&many, HEAD("a.b") V "\n    holds if force");
  for (int i = 0; i < 100000; i++) wh_buf_puts(&many, " and force");
  refused(many.data, "law/t.md:", "terms");
  for (int i = 0; i < 5000; i++) wh_buf_printf(&chain, HEAD("a.b%d") V "\n    holds if a.b%d\n", i, i + 1);
  wh_buf_puts(&chain, HEAD("a.b5000") V "\n    holds if force\n");
  refused(chain.data, "law/t.md:", "deep");
  wh_buf_free(&deep);
  wh_buf_free(&many);
  wh_buf_free(&chain);
}

/* ---- judging ---- */

typedef struct scene {
  wh_case c;
  wh_case_person people[2];
  const char *where;
} scene;

static scene *new_scene(void) {
  scene *x = calloc(1, sizeof *x);
  wh_day day = wh_day_of(2014, 6, 1);
  x->where = "US-NC";
  x->c = (wh_case){.people = x->people, .n_people = 2, .where = &x->where, .n_where = 1};
  x->c.act = x->c.published = x->c.today = wh_value_between(day, day);
  return x;
}

static const char *answer(const wh_law *law, const scene *x, wh_matter m) {
  static char word[64];
  wh_judgment *j;
  assert_int_equal(wh_law_judge(law, &x->c, 0, &j, NULL), WH_OK);
  snprintf(word, sizeof word, "%s", j->answer[m]);
  wh_judgment_free(j);
  return word;
}

static void an_unknown_fact_makes_an_unknown_answer(void **state) {
  (void)state;
  wh_law *law = open_text(HEAD("a.b") V "\n    victim = yes if force and age_at_act < 18\n");
  scene *x = new_scene();
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "unknown");
  x->people[0].values[WH_FACT_force] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "unknown");
  x->people[0].values[WH_FACT_age_at_act] = wh_value_between(15, 17);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "yes");
  x->people[0].values[WH_FACT_age_told_basis] = wh_value_word(WH_WORD_age_told_basis_noun);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "unknown"); /* a noun never proves youth */
  free(x);
  wh_law_free(law);
}

static void an_age_comes_from_birth_or_from_a_later_age(void **state) {
  (void)state;
  wh_law *law = open_text(HEAD("a.b") V "\n    victim = yes if age_at_act < 18\n    victim = no if age_at_act >= 18\n");
  scene *x = new_scene();
  wh_day born = wh_day_of(1996, 6, 20);
  x->people[0].values[WH_FACT_birth_date] = wh_value_between(born, born);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "yes"); /* 17 until June 20 */
  x->people[0].values[WH_FACT_age_at_act] = wh_value_between(21, 21);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "unknown"); /* they disagree */
  memset(x->people[0].values, 0, sizeof x->people[0].values);
  x->people[0].values[WH_FACT_age_at_release] = wh_value_between(36, 36);
  wh_day later = wh_day_of(2034, 3, 1);
  x->c.published = wh_value_between(later, later);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "yes"); /* 16 or 17 */
  x->people[0].values[WH_FACT_age_at_release] = wh_value_between(38, 38);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "no"); /* 18 or 19 */
  x->people[0].values[WH_FACT_age_at_release] = wh_value_between(37, 37);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "unknown"); /* 17 or 18 */
  free(x);
  wh_law_free(law);
}

static void a_recalled_provision_frees_nobody(void **state) {
  (void)state;
  wh_law *law = open_text(HEAD("a.b") R "\n    charge = barred if force\n    press = forbidden if force\n"
                          HEAD("c.d") V "\n    charge = permitted\n    press = free\n");
  scene *x = new_scene();
  x->people[0].values[WH_FACT_force] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_CHARGE), "unknown");
  assert_string_equal(answer(law, x, WH_MATTER_PRESS), "forbidden");
  x->people[0].values[WH_FACT_force] = wh_value_truth(false);
  assert_string_equal(answer(law, x, WH_MATTER_CHARGE), "permitted");
  wh_judgment *j;
  x->people[0].values[WH_FACT_force] = wh_value_truth(true);
  assert_int_equal(wh_law_judge_quick(law, &x->c, 0, &j, NULL), WH_OK);
  bool flagged = false;
  for (size_t i = 0; i < j->n_findings; i++)
    flagged |= j->findings[i].recalled && strcmp(j->findings[i].value, "barred") == 0;
  assert_true(flagged);
  wh_judgment_free(j);
  free(x);
  wh_law_free(law);
}

static void an_exception_defeats_only_when_it_is_shown(void **state) {
  (void)state;
  wh_law *law = open_text(HEAD("a.b") V "\n    code = withhold if force except consent_to_be_named\n"
                          HEAD("c.d") V "- over: a.b\n\n    code = keep if fraud\n");
  scene *x = new_scene();
  x->people[0].values[WH_FACT_force] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_CODE), "withhold");
  x->people[0].values[WH_FACT_fraud] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_CODE), "keep");
  x->people[0].values[WH_FACT_fraud] = (wh_value){0};
  x->people[0].values[WH_FACT_consent_to_be_named] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_CODE), "unknown");
  free(x);
  wh_law_free(law);
}

static void a_reference_may_be_read_as_of_another_day(void **state) {
  (void)state;
  wh_law *law = open_text(HEAD("a.b") V "- until: 2009-12-31\n\n    holds if force\n"
                          HEAD("a.b") V "- from: 2010-01-01\n\n    holds if force or fraud\n"
                          HEAD("c.d") V "\n    holds if a.b\n"
                          HEAD("e.f") V "\n    benefits = yes if c.d as in effect on 2005-01-01\n    victim = yes if c.d\n");
  scene *x = new_scene();
  x->people[0].values[WH_FACT_force] = wh_value_truth(false);
  x->people[0].values[WH_FACT_fraud] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_VICTIM), "yes");
  assert_string_equal(answer(law, x, WH_MATTER_BENEFITS), "unknown"); /* silent: no */
  x->people[0].values[WH_FACT_force] = wh_value_truth(true);
  assert_string_equal(answer(law, x, WH_MATTER_BENEFITS), "yes");
  free(x);
  wh_law_free(law);
}

static void people_are_reached_through_ties(void **state) {
  (void)state;
  wh_law *law = open_text(HEAD("a.b") V "\n    code = withhold if some relation_to in {parent}: (age_at_act < 18)\n");
  scene *x = new_scene();
  assert_string_equal(answer(law, x, WH_MATTER_CODE), "unknown");
  x->people[0].ties[0].other = 1;
  x->people[0].ties[0].relations = WH_BIT(WH_WORD_relation_parent);
  x->people[0].n_ties = 1;
  x->people[1].values[WH_FACT_age_at_act] = wh_value_between(12, 12);
  assert_string_equal(answer(law, x, WH_MATTER_CODE), "withhold");
  free(x);
  wh_law_free(law);
}

/* ---- the law itself ---- */

static wh_law *real_law(void) {
  wh_law *law = NULL;
  wh_error err = {0};
  if (wh_law_open(SOURCE_DIR "/law", &law, &err) != WH_OK) fail_msg("%s", err.message);
  return law;
}

static void every_table_beside_a_provision_holds(void **state) {
  (void)state;
  wh_law *law = real_law();
  wh_buf report = WH_BUF_INIT;
  size_t rows, failed = wh_law_test(law, &rows, &report);
  if (failed) fail_msg("%s", report.data);
  assert_true(rows > 300);
  wh_buf_free(&report);
  wh_law_free(law);
}

static bool tells(const wh_proof *p, wh_fact_key key) {
  for (; p; p = p->next)
    if (p->key == key || tells(p->child, key)) return true;
  return false;
}

static void a_proof_goes_down_to_the_facts_and_a_question_asks_what_is_open(void **state) {
  (void)state;
  wh_law *law = real_law();
  scene *x = new_scene();
  wh_judgment *j;
  x->people[0].values[WH_FACT_commercial_sex_act] = wh_value_truth(true);
  x->people[0].values[WH_FACT_induced_by] = wh_value_word(WH_WORD_induced_by_third_party);
  x->people[0].values[WH_FACT_age_at_act] = wh_value_between(13, 19);
  assert_int_equal(wh_law_judge(law, &x->c, 0, &j, NULL), WH_OK);
  assert_string_equal(j->answer[WH_MATTER_VICTIM], "unknown");
  assert_string_equal(j->answer[WH_MATTER_CODE], "withhold");
  assert_true(j->n_questions > 0 && j->n_questions <= 3);
  assert_int_equal(j->questions[0].key, WH_FACT_age_at_act);
  wh_judgment_free(j);
  x->people[0].values[WH_FACT_age_at_act] = wh_value_between(17, 17);
  assert_int_equal(wh_law_judge(law, &x->c, 0, &j, NULL), WH_OK);
  bool found = false;
  for (size_t i = 0; i < j->n_findings; i++) {
    if (strcmp(j->findings[i].provision, "us.tvpa.victim") != 0) continue;
    found = true;
    assert_string_equal(j->findings[i].cite, "22 U.S.C. 7102(14)"); /* as numbered in June 2014 */
    assert_true(tells(j->findings[i].proof, WH_FACT_age_at_act));
    assert_true(tells(j->findings[i].proof, WH_FACT_induced_by));
  }
  assert_true(found);
  wh_judgment_free(j);
  free(x);
  wh_law_free(law);
}

static void nobody_is_freed_by_silence(void **state) { /* of a person of whom nothing is told, the code says nothing */
  (void)state;
  wh_law *law = real_law();
  scene *x = new_scene();
  assert_string_equal(answer(law, x, WH_MATTER_CODE), "unknown");
  assert_string_equal(answer(law, x, WH_MATTER_SCREEN), "none");
  free(x);
  wh_law_free(law);
}

static void what_is_in_force_can_be_shown(void **state) {
  (void)state;
  wh_law *law = real_law();
  char *before = wh_law_show(law, "US-NC", wh_day_of(2013, 9, 30)), *after = wh_law_show(law, "US-NC", wh_day_of(2013, 10, 1));
  assert_null(strstr(before, "G.S. 14-204(c)"));
  assert_non_null(strstr(after, "G.S. 14-204(c)"));
  char *list = wh_law_list(law);
  assert_non_null(strstr(list, "us.tvpa.severe-sex"));
  free(before);
  free(after);
  free(list);
  wh_law_free(law);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_file_with_an_error_is_refused_with_its_place),
      cmocka_unit_test(provisions_rest_on_one_another_without_circles_gaps_or_overlaps),
      cmocka_unit_test(depth_and_length_are_bounded),
      cmocka_unit_test(an_unknown_fact_makes_an_unknown_answer),
      cmocka_unit_test(an_age_comes_from_birth_or_from_a_later_age),
      cmocka_unit_test(a_recalled_provision_frees_nobody),
      cmocka_unit_test(an_exception_defeats_only_when_it_is_shown),
      cmocka_unit_test(a_reference_may_be_read_as_of_another_day),
      cmocka_unit_test(people_are_reached_through_ties),
      cmocka_unit_test(every_table_beside_a_provision_holds),
      cmocka_unit_test(a_proof_goes_down_to_the_facts_and_a_question_asks_what_is_open),
      cmocka_unit_test(nobody_is_freed_by_silence),
      cmocka_unit_test(what_is_in_force_can_be_shown)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
