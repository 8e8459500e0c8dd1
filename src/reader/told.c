/* told: from probabilities to facts in the vocabulary, each with the words that show it.
 * What the text says of a person is told here; what it amounts to is the law's affair. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

/* ---- one row a fact that a label tells ---- */

typedef struct row {
  wh_profile_label label;
  wh_fact_key key;
  enum { YES, ONE, SOME, YEARS } how;
  uint64_t word; /* ONE: the word; SOME: the bits */
  int lo, hi;    /* YEARS */
  float least;   /* told only from this probability on */
} row;

#define B(list, word) WH_BIT(WH_WORD_##list##_##word)
static const row rows[] = {
    {WH_LABEL_sexual, WH_FACT_sexual_offence_victim, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_sexual, WH_FACT_offence_against, SOME, B(offence, sexual_assault), 0, 0, 0.1f},
    {WH_LABEL_sex_trade, WH_FACT_commercial_sex_act, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_sex_trade, WH_FACT_purpose, ONE, WH_WORD_purpose_commercial_sex, 0, 0, 0.1f},
    {WH_LABEL_sex_trade, WH_FACT_induced_by, ONE, WH_WORD_induced_by_third_party, 0, 0, 0.1f},
    {WH_LABEL_sex_trade, WH_FACT_trafficking_act, SOME, B(trafficking_act, obtained) | B(trafficking_act, enticed), 0, 0, 0.1f},
    {WH_LABEL_coerced, WH_FACT_force, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_coerced, WH_FACT_coercion, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_labor, WH_FACT_labor_or_services, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_labor, WH_FACT_purpose, ONE, WH_WORD_purpose_labor, 0, 0, 0.3f},
    {WH_LABEL_labor, WH_FACT_trafficking_act, SOME, B(trafficking_act, obtained), 0, 0, 0.1f},
    {WH_LABEL_labor, WH_FACT_coercion, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_labor, WH_FACT_servitude, SOME, B(servitude, involuntary_servitude), 0, 0, 0.1f},
    {WH_LABEL_domestic, WH_FACT_offence_against, SOME, B(offence, domestic_violence), 0, 0, 0.1f},
    {WH_LABEL_consented, WH_FACT_consent_to_be_named, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_alert, WH_FACT_missing_alert_active, YES, 0, 0, 0, 0.1f},
    {WH_LABEL_deceased, WH_FACT_deceased, YES, 0, 0, 0, 0.3f},
    {WH_LABEL_public_figure, WH_FACT_public_figure, YES, 0, 0, 0, 0.3f},
    {WH_LABEL_witness, WH_FACT_witness, YES, 0, 0, 0, 0.3f},
    {WH_LABEL_as_adult, WH_FACT_charged_as_adult, YES, 0, 0, 0, 0.3f},
};
#undef B

static wh_value value_of(const row *r) {
  switch (r->how) {
    case YES: return wh_value_truth(true);
    case ONE: return wh_value_word((int)r->word);
    case SOME: return wh_value_words(r->word);
    case YEARS: break;
  }
  return wh_value_between(r->lo, r->hi);
}

static wh_span evidence_of(const wh_state *x, int person) {
  int k = x->first_name[person], m = x->first_noun[person];
  if (k < 0 && m < 0) return (wh_span){0, 0};
  size_t i = k >= 0 ? x->name[k].from : x->noun[m].head, from = i, to = i + 1;
  while (from > 0 && i - from < 80 && x->tok[from - 1].sentence == x->tok[i].sentence) from--;
  while (to < x->n_tok && to - i < 80 && x->tok[to].sentence == x->tok[i].sentence) to++;
  return wh_tok_span(x, from, to);
}

static void tell(wh_state *x, int person, wh_fact_key key, wh_value v, float p, wh_span evidence) {
  v.known = true;
  wh_told_add(x, (wh_told){.key = key, .person = person, .other = -1, .value = v, .evidence = evidence, .p = p});
}

/* How far an accusation has come: the words of the list by their probabilities. */
static void tell_accusation(wh_state *x, int person, const float *p, wh_span e) {
  float accused = p[WH_LABEL_accused], offender = p[WH_LABEL_offender_told];
  float any = accused > offender ? accused : offender;
  if (p[WH_LABEL_convicted] > 0.5f) {
    tell(x, person, WH_FACT_accused_by, wh_value_word(WH_WORD_accused_by_conviction), p[WH_LABEL_convicted], e);
  } else if (p[WH_LABEL_private_voice] > 0.4f) {
    tell(x, person, WH_FACT_accused_by, wh_value_word(WH_WORD_accused_by_private), p[WH_LABEL_private_voice], e);
  } else if (any > 0.1f) {
    tell(x, person, WH_FACT_accused_by, wh_value_word(WH_WORD_accused_by_charge), any, e);
  } else {
    tell(x, person, WH_FACT_accused_by, wh_value_word(WH_WORD_accused_by_none), 1 - any, e);
  }
}

static void tell_roles(wh_state *x, int person, const float *p, wh_span e) {
  wh_person *q = &x->out->persons[person];
  int best = -1;
  for (int w = 0; w < WH_WORDS_role; w++) {
    q->role_p[w] = p[w];
    if (p[w] >= 0.5f) q->roles |= 1u << w;
    if (best < 0 || p[w] > p[best]) best = w;
    if (p[w] > 0.1f) tell(x, person, WH_FACT_role, wh_value_words(WH_BIT(w)), p[w], e);
  }
  (void)best;
}

/* The two likeliest protected of all, the likelier first; -1 where there are not so many. */
typedef struct likeliest {
  int of[2];
} likeliest;

static likeliest likeliest_of(const float *all, size_t n) {
  likeliest l = {{-1, -1}};
  for (size_t i = 0; i < n; i++) {
    if (l.of[0] < 0 || all[i] > all[l.of[0]]) l.of[1] = l.of[0], l.of[0] = (int)i;
    else if (l.of[1] < 0 || all[i] > all[l.of[1]]) l.of[1] = (int)i;
  }
  return l;
}

/* The surname in the fullest name of a person, its last word or the one before a comma; NULL where there is but one word. */
static const char *surname_of(const wh_state *x, int person, size_t *ret_n) {
  wh_span s = x->out->persons[person].name;
  size_t from = s.end ? wh_tok_at(x, s.start) : 0, last = SIZE_MAX, words = 0;
  for (size_t i = from; s.end && i < x->n_tok && x->tok[i].span.end <= s.end; i++) {
    if (words && wh_tok_is(x, i, ",")) break;
    if (!(x->tok[i].flags & WH_TOK_ALPHA) || wh_tok_len(x, i) < 2) continue;
    words++;
    last = i;
  }
  if (last == SIZE_MAX || wh_tok_at(x, s.end - 1) == from) return NULL;
  *ret_n = wh_tok_len(x, last);
  return wh_tok_text(x, last);
}

/* One who bears the surname of a protected person and stands here for nothing else may be kin, and be asked about: the
 * surname alone would tell whose. */
#define NAMESAKE 0.4f
static bool namesake(const wh_state *x, int person, const float *p, int other) {
  static const wh_profile_label else_[] = {WH_LABEL_official, WH_LABEL_author, WH_LABEL_expert, WH_LABEL_accused, WH_LABEL_convicted, WH_LABEL_consented, WH_LABEL_nobody};
  size_t n, m;
  for (size_t i = 0; i < sizeof else_ / sizeof *else_; i++)
    if (p[else_[i]] >= 0.4f) return false;
  const char *a = surname_of(x, person, &n), *b = a ? surname_of(x, other, &m) : NULL;
  return b && wh_same_word(a, n, b, m);
}

/* Kin of a protected person: to whom the name leads. */
static void tell_ties(wh_state *x, int person, const float *p, const float *all, const likeliest *l, wh_span e) {
  int other = l->of[0] == person ? l->of[1] : l->of[0];
  if (other < 0 || all[other] < 0.2f) return;
  bool same = all[other] >= 0.5f && namesake(x, person, p, other);
  if (!same && p[WH_LABEL_identifies] < 0.1f && p[WH_LABEL_relative] < 0.3f) return;
  float p_ident = p[WH_LABEL_identifies] < all[other] ? p[WH_LABEL_identifies] : all[other];
  if (same && p_ident < NAMESAKE) p_ident = NAMESAKE;
  wh_told t = {.person = person, .other = other, .evidence = e, .value.known = true};
  t.key = WH_FACT_identifies_other;
  t.p = p_ident;
  t.value.persons = 1;
  wh_told_add(x, t);
  t.key = WH_FACT_relation_to;
  t.p = p[WH_LABEL_relative];
  t.value.persons = 0;
  t.value.words = WH_BIT(WH_WORD_relation_other_relative);
  wh_told_add(x, t);
}

/* A person who is protected on the whole is so for one cause: the likeliest of them is told as surely as the
 * whole. Without this a story in which two causes are half as likely each would tell neither. */
#define CAUSE 0.36f /* how likely a cause must be itself, to be taken for the cause of the whole */

/* Trafficking is one cause, for sex or for labor; which of the two a story tells, the whole story tells best. Youth is
 * a cause only where nothing more is likely: most of the exploited are young too. */
static void settle_cause(float *p, const float *story, bool aged) {
  float whole = p[WH_LABEL_protected], sex = p[WH_LABEL_sex_trade], labor = p[WH_LABEL_labor], both = 1 - (1 - sex) * (1 - labor);
  wh_profile_label kind = sex + story[WH_LABEL_sex_trade] >= labor + story[WH_LABEL_labor] ? WH_LABEL_sex_trade : WH_LABEL_labor, best = kind;
  if (p[kind] < both) p[kind] = both;
  if (p[WH_LABEL_sexual] > p[best]) best = WH_LABEL_sexual;
  if (p[WH_LABEL_identifies] > p[best]) best = WH_LABEL_identifies;
  if (p[best] < CAUSE && p[WH_LABEL_minor] > p[best]) best = WH_LABEL_minor;
  float charged = p[WH_LABEL_accused] > p[WH_LABEL_convicted] ? p[WH_LABEL_accused] : p[WH_LABEL_convicted];
  bool told = best != WH_LABEL_minor || aged || charged < 0.5f; /* of the accused a paper tells the age: youth untold is no surer for the rest */
  if (p[best] < whole && told) p[best] = whole;
  /* A grown person in commercial sex is protected, as nobody else in it is, for having been made to. */
  if (best == WH_LABEL_sex_trade && p[WH_LABEL_minor] < 0.5f && p[WH_LABEL_coerced] < whole) p[WH_LABEL_coerced] = whole;
  if (best != WH_LABEL_minor) return;
  static const wh_profile_label parts[] = {WH_LABEL_victim, WH_LABEL_accused, WH_LABEL_witness};
  wh_profile_label part = parts[0];
  for (size_t i = 1; i < 3; i++)
    if (p[parts[i]] > p[part]) part = parts[i];
  if (p[part] < whole) p[part] = whole;
}

/* How sure of trafficking of one kind; where both are nearly as likely, no surer than of the likelier. What is most likely
 * no person's name at all (a helpline, a village) was never exploited. */
#define NEARLY 1.5f
static float exploited(const float *p) {
  float sex = p[WH_LABEL_sex_trade], labor = p[WH_LABEL_labor], more = sex > labor ? sex : labor, less = sex > labor ? labor : sex;
  return (more < NEARLY * less ? more : 1 - (1 - sex) * (1 - labor)) * (1 - p[WH_LABEL_nobody]);
}

/* An age under 18 that stands beside somebody in whom the encoder sees no child is most likely another's ("raped by NAME when
 * I was 17", "a lineup of six"): told with doubt, or not at all. What a column says is not doubted. */
#define NO_CHILD 0.15f
#define HARDLY 0.40f
static void doubt_ages(wh_state *x) {
  for (size_t k = 0; k < x->out->n_told; k++) {
    wh_told *t = &x->out->told[k];
    if (t->person < 0 || (t->key != WH_FACT_age_at_act && t->key != WH_FACT_age_told_basis) || x->age[t->person] < 0 || x->age[t->person] >= 18) continue;
    size_t tok = wh_tok_at(x, t->evidence.start);
    const float *p = x->profile[t->person];
    if ((tok < x->n_tok && x->parts[x->tok[tok].part].row >= 0) || p[WH_LABEL_minor] >= HARDLY || p[WH_LABEL_protected] >= 0.5f || t->p >= WH_AGE_BESIDE) continue;
    t->p = p[WH_LABEL_minor] < NO_CHILD ? p[WH_LABEL_minor] : HARDLY;
  }
  for (size_t k = 0; k < x->out->n_told; k++) {
    const wh_told *t = &x->out->told[k];
    if (t->person >= 0 && t->key == WH_FACT_age_at_act && t->p <= HARDLY) x->age[t->person] = -1;
  }
}

void wh_read_told(wh_state *x) {
  size_t n = x->out->n_persons;
  if (x->vector) doubt_ages(x);
  float *all = wh_arena_alloc(x->a, (n + 1) * sizeof *all);
  float story[WH_LABEL_COUNT] = {0}; /* of each label the likeliest of all people */
  for (size_t i = 0; i < n; i++) {
    all[i] = x->profile[i][WH_LABEL_protected] * (1 - x->profile[i][WH_LABEL_identifies]); /* kin lead to somebody else, not to kin */
    for (int k = 0; k < WH_LABEL_COUNT; k++)
      if (x->profile[i][k] > story[k]) story[k] = x->profile[i][k];
  }
  likeliest l = likeliest_of(all, n);
  for (size_t i = 0; i < n; i++) {
    float *p = x->profile[i];
    int person = (int)i;
    x->out->persons[i].exploited_p = exploited(p);
    settle_cause(p, story, x->age[i] >= 0);
    wh_span e = evidence_of(x, person);
    bool aged = x->age[i] >= 0;
    tell_roles(x, person, p, e);
    tell_accusation(x, person, p, e);
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++)
      if (p[rows[r].label] >= rows[r].least) tell(x, person, rows[r].key, value_of(&rows[r]), p[rows[r].label], e);
    if (!aged && p[WH_LABEL_minor] > 0.1f) {
      tell(x, person, WH_FACT_age_at_act, wh_value_between(0, 17), p[WH_LABEL_minor], e);
      tell(x, person, WH_FACT_age_told_basis, wh_value_word(WH_WORD_age_told_basis_estimate), p[WH_LABEL_minor], e);
    } else if (!aged) {
      tell(x, person, WH_FACT_age_at_act, wh_value_between(18, INT32_MAX), 1 - p[WH_LABEL_minor], e);
      tell(x, person, WH_FACT_age_told_basis, wh_value_word(WH_WORD_age_told_basis_estimate), 1 - p[WH_LABEL_minor], e);
    }
    tell_ties(x, person, p, all, &l, e);
    wh_person *q = &x->out->persons[i];
    q->protected_p = p[WH_LABEL_protected];
    q->open_p = p[WH_LABEL_open];
    q->group = q->name.end != 0 && p[WH_LABEL_nobody] > 0.5f;
    if (p[WH_LABEL_crime_tie] > x->out->crime) x->out->crime = p[WH_LABEL_crime_tie];
  }
}

/* ---- scores of all persons ---- */

typedef struct scoring {
  const wh_profile *profile;
  wh_scores *s;
} scoring;

static void score(void *context, const char *f, size_t n, float value) {
  scoring *s = context;
  wh_profile_add(s->profile, s->s, f, n, value);
}

void wh_read_profile(wh_state *x) {
  x->profile = wh_arena_alloc(x->a, (x->out->n_persons + 1) * sizeof *x->profile);
  wh_scores *scores = wh_alloc(sizeof *scores);
  for (size_t i = 0; i < x->out->n_persons; i++) {
    scoring s = {.profile = x->r->profile, .s = scores};
    wh_profile_begin(scores);
    wh_person_features(x, (int)i, score, &s);
    wh_profile_finish(x->r->profile, scores, x->profile[i]);
  }
  free(scores);
  if (x->vector) wh_encode_profile(x);
}

/* ---- the language ---- */

bool wh_read_english(const wh_state *x) {
  if (wh_roster_known(x) >= 2) return true; /* its headers are English */
  bool declared = wh_same_ascii(wh_document_language(x->doc), strnlen(wh_document_language(x->doc), 2), "en");
  size_t words = 0, known = 0, latin = 0, small = 0, small_known = 0; /* small: in small letters, so no names */
  for (size_t i = 0; i < x->n_tok && words < 2000; i++) {
    if (!(x->tok[i].flags & WH_TOK_ALPHA) || !x->parts[x->tok[i].part].prose) continue;
    words++;
    latin += (unsigned char)wh_tok_text(x, i)[0] < 0x80;
    known += (x->tok[i].lex & WH_LEX_WORD) != 0;
    if (x->tok[i].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS)) continue;
    small++;
    small_known += (x->tok[i].lex & WH_LEX_WORD) != 0;
  }
  if (words < 12) return latin * 2 >= words;
  if (declared && words < 60 && latin * 5 >= words * 4) return true; /* a page of names; a longer one must show it */
  if (small >= 6 && small * 3 >= words) return latin * 5 >= words * 4 && small_known * 20 >= small * 11; /* a short text is often half names */
  return latin * 5 >= words * 4 && known * 20 >= words * 9;
}
