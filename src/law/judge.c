/* judge: the provisions in force there and then, each heard once; exceptions defeat; per matter the strongest
 * value stands, an open stronger one leaves it unknown, and a recalled provision frees nobody. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

static bool frees(const wh_spoken *s) { return wh_matter_value_at(s->rule->matter, s->rule->rank)->frees; }

static size_t hear(wh_eval *e, int person, const bool *active, wh_answers *ret, wh_spoken **ret_spoken) {
  const wh_law *law = e->law;
  wh_spoken *v = NULL;
  size_t n = 0, cap = 0, at = 0;
  for (size_t i = 0; i < law->n; i++) {
    const wh_provision *p = &law->provisions[i];
    if (!wh_law_applies(law, p, active)) continue;
    if (e->base && !(p->asks & e->turns)) { /* a supposition that cannot touch it: as heard before */
      while (at < e->n_heard && e->heard[at].p < p) at++;
      for (; at < e->n_heard && e->heard[at].p == p; at++) {
        wh_spoken *again = WH_PUSH(e->arena, v, n, cap);
        *again = e->heard[at];
        again->defeated = false;
      }
      continue;
    }
    wh_truth in = wh_eval_in_force(e, p);
    if (in == WH_NO) continue;
    ret->asks |= p->asks;
    for (size_t k = 0; k < p->n_rules; k++) {
      const wh_rule *r = &p->rules[k];
      if (r->holds) continue;
      e->birthday = false;
      wh_truth t = wh_and(in, wh_eval_node(e, r->when, person));
      bool edge = e->birthday && wh_matter_value_at(r->matter, r->rank)->frees;
      if (t == WH_NO && edge) t = WH_UNKNOWN; /* on which day an age is attained is recalled */
      if (t == WH_NO || (r->except && wh_eval_node(e, r->except, person) == WH_YES)) continue;
      bool recalled = edge || (p->n_recalled > 0 && wh_eval_recalled(e, p));
      *WH_PUSH(e->arena, v, n, cap) = (wh_spoken){p, r, t, recalled, false};
    }
  }
  *ret_spoken = v;
  return n;
}

/* "over": who speaks surely takes the word from those named, in the same matter. */
static void defeat(wh_spoken *v, size_t n) {
  for (size_t i = 0; i < n; i++) {
    const wh_provision *p = v[i].p;
    if (p->n_over == 0 || v[i].truth != WH_YES || (v[i].recalled && frees(&v[i]))) continue;
    for (size_t k = 0; k < n; k++) {
      if (v[k].rule->matter != v[i].rule->matter) continue;
      for (size_t o = 0; o < p->n_over; o++) v[k].defeated |= v[k].p->chain == p->over[o];
    }
  }
}

static void weigh(const wh_spoken *v, size_t n, wh_answers *ret) {
  for (size_t i = 0; i < n; i++) {
    const wh_spoken *s = &v[i];
    if (s->defeated) continue;
    int *into = s->truth == WH_YES && !(s->recalled && frees(s)) ? ret->rank : ret->open;
    int *at = &into[s->rule->matter];
    if (*at < 0 || s->rule->rank < *at) *at = s->rule->rank;
  }
}

size_t wh_law_answer(wh_eval *e, int person, const bool *active, wh_answers *ret, wh_spoken **ret_spoken) {
  *ret = (wh_answers){0};
  for (int m = 0; m < WH_MATTER_COUNT; m++) ret->rank[m] = ret->open[m] = -1;
  size_t n = hear(e, person, active, ret, ret_spoken);
  defeat(*ret_spoken, n);
  weigh(*ret_spoken, n, ret);
  for (int m = 0; m < WH_MATTER_COUNT; m++) {
    int rank = ret->rank[m], open = ret->open[m];
    bool unsettled = wh_matter_open((wh_matter)m) && open >= 0 && (rank < 0 || open < rank);
    if (unsettled) ret->rank[m] = -1;
    ret->answer[m] = unsettled ? "unknown" : rank < 0 ? wh_matter_silent((wh_matter)m)
                                                      : wh_matter_value_at((wh_matter)m, rank)->word;
  }
  return n;
}

/* ---- findings ---- */

typedef struct order { /* deciding ones first, then as the law stands */
  int group;
  size_t at;
} order;

static int by_group(const void *a, const void *b) {
  const order *x = a, *y = b;
  if (x->group != y->group) return x->group < y->group ? -1 : 1;
  return x->at < y->at ? -1 : x->at > y->at;
}

static int group_of(const wh_spoken *s, const wh_answers *a) {
  int rank = a->rank[s->rule->matter];
  if (s->truth != WH_YES) return 3;
  if (s->defeated) return 2;
  return s->rule->rank == rank ? 0 : 1;
}

static wh_finding finding_of(wh_eval *e, const wh_spoken *s, int person, bool prove, size_t *left) {
  const wh_provision *p = s->p;
  return (wh_finding){.matter = s->rule->matter,
                      .value = s->truth == WH_YES ? wh_matter_value_at(s->rule->matter, s->rule->rank)->word : "unknown",
                      .provision = p->id,
                      .cite = wh_eval_cite(e, p),
                      .binds = p->binds,
                      .title = p->title,
                      .recalled = s->recalled,
                      .code = p->kind == WH_KIND_CODE,
                      .proof = prove ? wh_law_prove(e, p, s->rule, person, left) : NULL};
}

static void add_findings(wh_judgment *j, wh_eval *e, const wh_spoken *v, size_t n, const wh_answers *a, int person,
                         bool prove) {
  order *o = wh_arena_alloc(e->arena, (n + 1) * sizeof *o);
  size_t kept = 0, left = WH_LAW_MAX_PROOF;
  for (size_t i = 0; i < n; i++) {
    int group = group_of(&v[i], a);
    /* Unknown ones are told where they leave the matter open, and only where a proof is asked for. */
    if (group == 2 || (group == 3 && (!prove || strcmp(a->answer[v[i].rule->matter], "unknown") != 0))) continue;
    o[kept++] = (order){group, i};
  }
  qsort(o, kept, sizeof *o, by_group);
  j->findings = wh_arena_alloc(j->arena, (kept + 1) * sizeof *j->findings);
  j->n_findings = kept;
  for (size_t i = 0; i < kept; i++) j->findings[i] = finding_of(e, &v[o[i].at], person, prove && o[i].group != 1, &left);
}

wh_status wh_law_judge_with(const wh_law *law, const wh_case *c, int person, unsigned parts, wh_judgment **ret,
                            wh_error *err) {
  if (person < 0 || (size_t)person >= c->n_people)
    return wh_fail(err, WH_USAGE, "person %d of a case of %zu people", person, c->n_people);
  wh_arena *arena = wh_arena_new();
  wh_judgment *j = wh_arena_alloc(arena, sizeof *j);
  j->arena = arena;
  wh_eval e = {.law = law, .c = c, .arena = arena, .as_of = WH_DAY_MIN, .over_person = -1};
  e.memo = wh_arena_alloc(arena, c->n_people * sizeof *e.memo);
  bool *active = wh_arena_alloc(arena, law->n_codes);
  wh_law_active(law, c->where, c->n_where, active);
  wh_answers answers;
  wh_spoken *spoken = NULL;
  size_t n = wh_law_answer(&e, person, active, &answers, &spoken);
  memcpy(j->answer, answers.answer, sizeof j->answer);
  add_findings(j, &e, spoken, n, &answers, person, parts & WH_LAW_PROOFS);
  if (parts & WH_LAW_QUESTIONS) {
    j->questions = wh_arena_alloc(arena, 3 * sizeof *j->questions);
    j->n_questions = wh_law_questions(&e, person, active, &answers, spoken, n, j->questions);
  }
  *ret = j;
  return WH_OK;
}

wh_status wh_law_judge(const wh_law *law, const wh_case *c, int person, wh_judgment **ret, wh_error *err) {
  return wh_law_judge_with(law, c, person, WH_LAW_QUESTIONS | WH_LAW_PROOFS, ret, err);
}

wh_status wh_law_judge_quick(const wh_law *law, const wh_case *c, int person, wh_judgment **ret, wh_error *err) {
  return wh_law_judge_with(law, c, person, WH_LAW_QUICK, ret, err);
}

void wh_judgment_free(wh_judgment *j) {
  if (j != NULL) wh_arena_free(j->arena);
}
