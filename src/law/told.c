/* told: the value of a fact of a person: as told, or worked out from what is told (ages, clocks). */
#include "internal.h"

#include <string.h>

wh_value wh_eval_clock(const wh_eval *e, wh_clock clock) {
  switch (clock) {
    case WH_CLOCK_ACT: return e->c->act;
    case WH_CLOCK_RELEASE: return e->c->published;
    case WH_CLOCK_TODAY: return e->c->today.known ? e->c->today : e->c->published;
  }
  return (wh_value){0};
}

static const wh_value *raw(const wh_eval *e, wh_fact_key key, int person) {
  return &e->c->people[person].values[key];
}

static bool closed(const wh_value *v) { return v->known && v->lo != INT32_MIN && v->hi != INT32_MAX; }

/* ---- ages ---- */

/* From a day of birth, on a day; either may be an interval. */
static bool age_by_birth(const wh_value *birth, const wh_value *on, wh_value *ret) {
  if (!closed(birth) || !on->known || on->hi == INT32_MAX || on->hi < birth->lo) return false;
  wh_day first = on->lo < birth->hi ? birth->hi : on->lo; /* nobody acts before birth */
  int lo = first > on->hi ? 0 : wh_years_between(birth->hi, first);
  *ret = wh_value_between(lo < 0 ? 0 : lo, wh_years_between(birth->lo, on->hi));
  return true;
}

/* Years from one day to a later one: rounded down at their least, up at their most. */
static bool years_apart(const wh_value *from, const wh_value *to, int *ret_least, int *ret_most) {
  if (!from->known || !closed(to) || from->hi == INT32_MAX || from->hi > to->hi) return false;
  wh_day late = from->hi < to->lo ? from->hi : to->lo;
  *ret_least = wh_years_between(late, to->lo);
  if (from->lo == INT32_MIN) {
    *ret_most = INT32_MAX;
    return true;
  }
  int whole = wh_years_between(from->lo, to->hi), y, m, d, y2, m2, d2;
  wh_day_split(from->lo, &y, &m, &d);
  wh_day_split(to->hi, &y2, &m2, &d2);
  *ret_most = whole + !(m == m2 && d == d2);
  return true;
}

static int32_t plus(int32_t age, int years, int32_t open) {
  if (age == open || years == INT32_MAX) return open;
  return age + years;
}

static wh_value meet(const wh_value *told, const wh_value *other) { /* they disagree: unknown */
  if (told->hi < other->lo || other->hi < told->lo) return (wh_value){0};
  return *told;
}

/* From the age at release: younger by the years between. */
static wh_value age_by_release(const wh_eval *e, int person) {
  const wh_value *later = raw(e, WH_FACT_age_at_release, person);
  int least, most;
  if (!later->known || !years_apart(&e->c->act, &e->c->published, &least, &most)) return (wh_value){0};
  int32_t lo = later->lo == INT32_MIN || most == INT32_MAX ? INT32_MIN : later->lo - most;
  int32_t hi = later->hi == INT32_MAX ? INT32_MAX : later->hi - least;
  if (hi < 0) return (wh_value){0};
  return wh_value_between(lo, hi);
}

static wh_value age_at_act(const wh_eval *e, int person) {
  const wh_value *told = raw(e, WH_FACT_age_at_act, person);
  wh_value by_birth, by_release = age_by_release(e, person);
  bool birth = age_by_birth(raw(e, WH_FACT_birth_date, person), &e->c->act, &by_birth);
  if (!told->known) return birth ? by_birth : by_release;
  wh_value out = birth ? meet(told, &by_birth) : *told;
  return out.known && by_release.known ? meet(&out, &by_release) : out;
}

static wh_value age_at_release(const wh_eval *e, int person) {
  const wh_value *told = raw(e, WH_FACT_age_at_release, person), *then = raw(e, WH_FACT_age_at_act, person);
  if (told->known) return *told;
  wh_value out;
  if (age_by_birth(raw(e, WH_FACT_birth_date, person), &e->c->published, &out)) return out;
  int least, most;
  if (!then->known || !years_apart(&e->c->act, &e->c->published, &least, &most)) return (wh_value){0};
  return wh_value_between(plus(then->lo, least, INT32_MIN), plus(then->hi, most, INT32_MAX));
}

bool wh_eval_noun(const wh_eval *e, int person) {
  if (e->over_person == person && e->over_key == WH_FACT_age_at_act) return false;
  const wh_value *basis = raw(e, WH_FACT_age_told_basis, person);
  return basis->known && basis->word == WH_WORD_age_told_basis_noun && !raw(e, WH_FACT_birth_date, person)->known;
}

bool wh_eval_birthday(const wh_eval *e, int person, int years) {
  const wh_value *birth = raw(e, WH_FACT_birth_date, person), *act = &e->c->act;
  if (!birth->known || birth->lo != birth->hi || !act->known || act->lo != act->hi) return false;
  if (raw(e, WH_FACT_age_at_act, person)->known) return false;
  int year, month, day;
  wh_day_split(birth->lo, &year, &month, &day);
  if (!wh_day_valid(year + years, month, day)) month = 3, day = 1; /* born on a 29th of February; wh_years_between counts so too */
  wh_day attained = wh_day_of(year + years, month, day);
  return act->lo == attained || act->lo == attained - 1;
}

/* ---- any fact ---- */

wh_value wh_eval_fact(const wh_eval *e, wh_fact_key key, int person) {
  if (e->over_person == person && e->over_key == key) return e->over_value;
  switch (key) {
    case WH_FACT_act_date: return e->c->act;
    case WH_FACT_release_date: return e->c->published;
    case WH_FACT_today: return wh_eval_clock(e, WH_CLOCK_TODAY);
    case WH_FACT_age_at_act: return age_at_act(e, person);
    case WH_FACT_age_at_release: return age_at_release(e, person);
    default: break;
  }
  return wh_fact_def_of(key)->of == 'e' ? e->c->release[key] : *raw(e, key, person);
}
