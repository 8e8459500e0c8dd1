/* eval: expressions to yes, no or unknown, by Kleene's rules; and which text is in force on which day. */
#include "internal.h"

#include <string.h>

/* ---- what is in force ---- */

wh_truth wh_eval_in_force(const wh_eval *e, const wh_provision *p) {
  if (p->term.from == WH_DAY_MIN && p->term.until == WH_DAY_MAX) return WH_YES;
  wh_value day = e->as_of != WH_DAY_MIN ? wh_value_between(e->as_of, e->as_of) : wh_eval_clock(e, p->clock);
  if (!day.known) return WH_UNKNOWN;
  if (day.hi < p->term.from || day.lo > p->term.until) return WH_NO;
  return day.lo >= p->term.from && day.hi <= p->term.until ? WH_YES : WH_UNKNOWN;
}

static wh_day deciding_day(const wh_eval *e, const wh_provision *p) {
  wh_value day = e->as_of != WH_DAY_MIN ? wh_value_between(e->as_of, e->as_of) : wh_eval_clock(e, p->clock);
  if (!day.known) return p->term.until;
  return day.hi < p->term.until ? day.hi : p->term.until;
}

bool wh_eval_recalled(const wh_eval *e, const wh_provision *p) {
  wh_day day = deciding_day(e, p);
  for (size_t i = 0; i < p->n_recalled; i++)
    if (p->recalled[i].term.from <= day && day <= p->recalled[i].term.until) return true;
  return false;
}

/* The citation as numbered on the deciding day; several are joined. */
const char *wh_eval_cite(const wh_eval *e, const wh_provision *p) {
  wh_day day = deciding_day(e, p);
  const char *out = NULL;
  for (size_t i = 0; i < p->n_cites; i++) {
    if (day < p->cites[i].term.from || day > p->cites[i].term.until) continue;
    out = out ? wh_arena_printf(e->arena, "%s; %s", out, p->cites[i].text) : p->cites[i].text;
  }
  return out ? out : p->cites[0].text;
}

void wh_law_active(const wh_law *law, const char *const *where, size_t n, bool *ret_active) {
  ret_active[0] = true; /* "any" */
  for (size_t i = 1; i < law->n_codes; i++) {
    size_t len = strlen(law->codes[i]);
    ret_active[i] = false;
    for (size_t k = 0; k < n && !ret_active[i]; k++) /* US law holds in US-NC, not the other way round */
      ret_active[i] = strncmp(where[k], law->codes[i], len) == 0 && (where[k][len] == '\0' || where[k][len] == '-');
  }
}

bool wh_law_applies(const wh_law *law, const wh_provision *p, const bool *active) {
  (void)law;
  for (size_t i = 0; i < p->n_where; i++)
    if (active[p->where[i]]) return true;
  return false;
}

/* ---- facts ---- */

static wh_truth below(wh_eval *e, const wh_node *x, int person) {
  if (x->key == WH_FACT_age_at_act && wh_eval_birthday(e, person, x->number)) e->birthday = true;
  wh_value v = wh_eval_fact(e, (wh_fact_key)x->key, person);
  if (!v.known) return WH_UNKNOWN;
  if (v.lo >= x->number) return WH_NO;
  if (v.hi >= x->number) return WH_UNKNOWN;
  bool noun = x->key == WH_FACT_age_at_act && wh_eval_noun(e, person);
  return noun ? WH_UNKNOWN : WH_YES; /* a noun never proves youth (law/facts.md 1, Age) */
}

static wh_truth equal(const wh_eval *e, const wh_node *x, int person) {
  wh_value v = wh_eval_fact(e, (wh_fact_key)x->key, person);
  if (!v.known) return WH_UNKNOWN;
  if (x->number < v.lo || x->number > v.hi) return WH_NO;
  return v.lo == v.hi ? WH_YES : WH_UNKNOWN;
}

static wh_truth meets(const wh_value *v, uint64_t words) {
  if (!v->known) return WH_UNKNOWN;
  return v->words & words ? WH_YES : WH_NO;
}

static wh_truth charge(const wh_eval *e, const wh_node *x, int person) {
  if (e->c->charge_on) return e->c->charge_on & x->words ? WH_YES : WH_NO;
  wh_value v = wh_eval_fact(e, WH_FACT_charged_with, person);
  return meets(&v, x->words);
}

/* ---- persons ---- */

static wh_truth tied(wh_eval *e, const wh_node *x, int person) {
  const wh_case_person *p = &e->c->people[person];
  wh_truth any = WH_NO;
  bool told = false;
  for (size_t i = 0; i < p->n_ties && i < 64; i++) {
    int other = p->ties[i].other;
    told = true;
    if (!(p->ties[i].relations & x->words) || other < 0 || (size_t)other >= e->c->n_people) continue;
    any = wh_or(any, wh_eval_node(e, x->a, other));
  }
  return told ? any : WH_UNKNOWN;
}

static wh_truth some(wh_eval *e, const wh_node *x, int person) {
  if (x->key == WH_FACT_relation_to) return tied(e, x, person);
  wh_value v = wh_eval_fact(e, (wh_fact_key)x->key, person);
  if (!v.known) return WH_UNKNOWN;
  wh_truth any = WH_NO;
  for (uint64_t left = v.persons; left; left &= left - 1) {
    int other = __builtin_ctzll(left);
    if ((size_t)other < e->c->n_people) any = wh_or(any, wh_eval_node(e, x->a, other));
  }
  return any;
}

static bool names(const wh_eval *e, const wh_node *x, size_t who, int person) {
  const wh_case_person *p = &e->c->people[who];
  if (x->key != WH_FACT_relation_to) {
    const wh_value *v = &p->values[x->key];
    return person < 64 && v->known && (v->persons & WH_BIT(person));
  }
  for (size_t i = 0; i < p->n_ties && i < 64; i++)
    if (p->ties[i].other == person && (p->ties[i].relations & x->words)) return true;
  return false;
}

static wh_truth with(wh_eval *e, const wh_node *x, int person) {
  wh_truth any = WH_UNKNOWN; /* nobody told: the text does not say */
  bool told = false;
  for (size_t i = 0; i < e->c->n_people; i++) {
    if ((int)i == person || !names(e, x, i, person)) continue;
    wh_truth t = wh_eval_node(e, x->a, (int)i);
    any = told ? wh_or(any, t) : t;
    told = true;
  }
  return any;
}

static wh_truth anyone(wh_eval *e, const wh_node *x, int person) {
  wh_truth any = WH_NO;
  for (size_t i = 0; i < e->c->n_people && any != WH_YES; i++)
    if ((int)i != person) any = wh_or(any, wh_eval_node(e, x->a, (int)i));
  return any;
}

/* ---- references ---- */

static wh_truth chain_holds(wh_eval *e, int chain, int person) {
  const wh_chain *c = &e->law->chains[chain];
  wh_truth any = WH_NO;
  for (size_t i = 0; i < c->n_versions && any != WH_YES; i++) {
    const wh_provision *p = &e->law->provisions[c->versions[i]];
    wh_truth in = wh_eval_in_force(e, p);
    if (in != WH_NO) any = wh_or(any, wh_and(in, wh_eval_node(e, p->holds, person)));
  }
  return any;
}

static wh_truth refer(wh_eval *e, const wh_node *x, int person) {
  if (x->as_of != WH_DAY_MIN || e->as_of != WH_DAY_MIN) { /* the outermost day rules the whole subtree */
    wh_day before = e->as_of;
    if (before == WH_DAY_MIN) e->as_of = x->as_of;
    wh_truth t = chain_holds(e, x->number, person);
    e->as_of = before;
    return t;
  }
  if (e->base && !(e->law->chains[x->number].asks & e->turns)) return refer(e->base, x, person);
  int8_t **row = &e->memo[person];
  if (*row == NULL) *row = wh_arena_alloc(e->arena, e->law->n_chains);
  if ((*row)[x->number] == 0) {
    bool before = e->birthday;
    e->birthday = false;
    wh_truth t = chain_holds(e, x->number, person);
    bool edge = e->birthday;
    e->birthday = before || edge;
    if (edge) return t; /* not remembered, so that each rule hears of it */
    (*row)[x->number] = (int8_t)(t + 2);
  }
  return (wh_truth)((*row)[x->number] - 2);
}

/* Depth is bounded: nodes by WH_LAW_MAX_DEPTH, references by WH_LAW_MAX_REFS and without circles. */
wh_truth wh_eval_node(wh_eval *e, const wh_node *x, int person) {
  wh_truth t;
  wh_value v;
  switch ((wh_op)x->op) {
    case WH_OP_ALWAYS: return WH_YES;
    case WH_OP_AND:
      t = wh_eval_node(e, x->a, person);
      return t == WH_NO ? WH_NO : wh_and(t, wh_eval_node(e, x->b, person));
    case WH_OP_OR:
      t = wh_eval_node(e, x->a, person);
      return t == WH_YES ? WH_YES : wh_or(t, wh_eval_node(e, x->b, person));
    case WH_OP_NOT: return wh_not(wh_eval_node(e, x->a, person));
    case WH_OP_SHOWN: return wh_eval_node(e, x->a, person) == WH_YES ? WH_YES : WH_NO;
    case WH_OP_POSSIBLE: return wh_eval_node(e, x->a, person) == WH_NO ? WH_NO : WH_YES;
    case WH_OP_TOLD:
      if (x->key == WH_FACT_relation_to) return e->c->people[person].n_ties ? WH_YES : WH_NO;
      v = wh_eval_fact(e, (wh_fact_key)x->key, person);
      return v.known ? WH_YES : WH_NO;
    case WH_OP_TRUTH:
      v = wh_eval_fact(e, (wh_fact_key)x->key, person);
      return v.known ? v.truth : WH_UNKNOWN;
    case WH_OP_HAS:
      v = wh_eval_fact(e, (wh_fact_key)x->key, person);
      return meets(&v, x->words);
    case WH_OP_IN:
      v = wh_eval_fact(e, (wh_fact_key)x->key, person);
      return !v.known ? WH_UNKNOWN : x->words & WH_BIT(v.word) ? WH_YES : WH_NO;
    case WH_OP_BELOW: return below(e, x, person);
    case WH_OP_EQUAL: return equal(e, x, person);
    case WH_OP_CHARGE: return charge(e, x, person);
    case WH_OP_REF: return refer(e, x, person);
    case WH_OP_SOME: return some(e, x, person);
    case WH_OP_WITH: return with(e, x, person);
    case WH_OP_ANYONE: return anyone(e, x, person);
  }
  return WH_UNKNOWN;
}
