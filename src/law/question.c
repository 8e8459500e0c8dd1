/* question: which of the questions of law/facts.md section 5 can change an answer, most decisive first. */
#include "internal.h"

#include <string.h>

#define YES {.known = true, .truth = WH_YES}
#define NO {.known = true, .truth = WH_NO}
#define AGE(low, high) {.known = true, .lo = low, .hi = high}
#define WORD(w) {.known = true, .word = WH_WORD_##w}
#define WORDS(w) {.known = true, .words = WH_BIT(WH_WORD_##w)}
#define NONE {.known = true}

static const struct {
  wh_fact_key key;
  wh_value tried[2];
  const char *text;
} table[] = {
#define QUESTION(key, one, other, text) {WH_FACT_##key, {one, other}, text},
#include "question.def"
#undef QUESTION
};
enum { N_TABLE = sizeof table / sizeof *table, MOST = 3 };

/* How much it matters that an answer turns: first who is withheld, then who is bound, then the rest. */
static const int weights[WH_MATTER_COUNT] = {
    [WH_MATTER_CODE] = 8,          [WH_MATTER_PRESS] = 7,  [WH_MATTER_AGENCY] = 6, [WH_MATTER_VICTIM] = 5,
    [WH_MATTER_SCREEN] = 5,        [WH_MATTER_CHARGE] = 4, [WH_MATTER_RELIEF] = 2, [WH_MATTER_NOTIFY] = 2,
    [WH_MATTER_MISIDENTIFIED] = 2, [WH_MATTER_GRADE] = 1,  [WH_MATTER_BENEFITS] = 1};

uint64_t wh_law_asks_of(wh_fact_key key) {
  for (size_t i = 0; i < N_TABLE; i++)
    if (table[i].key == key) return WH_BIT(i);
  return 0;
}

static bool given(const wh_eval *e, wh_fact_key key, int person) {
  wh_value v = wh_eval_fact(e, key, person);
  if (!v.known) return false;
  if (key == WH_FACT_age_at_act) return v.lo == v.hi || v.lo >= 18 || (v.hi < 18 && !wh_eval_noun(e, person));
  return true;
}

static void suppose(wh_eval *what_if_all, int person, const bool *active, size_t question, wh_value value, wh_answers *ret) {
  wh_eval what_if = *what_if_all;
  wh_eval *e = what_if.base;
  what_if.turns = WH_BIT(question);
  what_if.over_person = person;
  what_if.over_key = table[question].key;
  what_if.over_value = value;
  what_if.memo = wh_arena_alloc(e->arena, e->c->n_people * sizeof *what_if.memo);
  wh_spoken *spoken;
  (void)wh_law_answer(&what_if, person, active, ret, &spoken);
}

/* Only a turn of what is decided now counts: an answer that changes one way or the other. */
static int worth(const wh_answers *a, const wh_answers *b, const wh_answers *base) {
  int sum = 0;
  for (int m = 0; m < WH_MATTER_COUNT; m++) {
    if (strcmp(a->answer[m], b->answer[m]) == 0) continue;
    int both = strcmp(a->answer[m], base->answer[m]) != 0 && strcmp(b->answer[m], base->answer[m]) != 0;
    sum += weights[m] * (both ? 3 : 2);
  }
  return sum;
}

size_t wh_law_questions(wh_eval *e, int person, const bool *active, const wh_answers *base, const wh_spoken *heard,
                        size_t n_heard, wh_question out[3]) {
  wh_eval what_if = *e;
  what_if.base = e;
  what_if.heard = heard;
  what_if.n_heard = n_heard;
  int scores[MOST] = {0};
  size_t n = 0;
  for (size_t i = 0; i < N_TABLE; i++) {
    if (!(base->asks & WH_BIT(i)) || given(e, table[i].key, person)) continue;
    wh_answers a, b;
    suppose(&what_if, person, active, i, table[i].tried[0], &a);
    suppose(&what_if, person, active, i, table[i].tried[1], &b);
    int score = worth(&a, &b, base);
    if (score == 0) continue;
    size_t at = n < MOST ? n++ : MOST;
    while (at > 0 && scores[at - 1] < score) {
      if (at < MOST) {
        scores[at] = scores[at - 1];
        out[at] = out[at - 1];
      }
      at--;
    }
    if (at < MOST) {
      scores[at] = score;
      out[at] = (wh_question){table[i].key, person, table[i].text};
    }
  }
  return n;
}
