/* people: which verdict a person gets, and on what ground.
 *
 * The facts told of a person are held against the law twice: once with only what is surely told, once with
 * whatever may be told. Where both give one verdict it stands; where they differ the doubt is a question. */
#include "internal.h"

#include <string.h>

/* What counts as surely told, and as possibly told. Chosen by cross-validation; see doc/reader.md. */
#define SURE 0.63f
#define SCREEN_SURE 0.55f /* for the screen, which asks two questions more: */
#define SCREENED 0.70f /* how sure the reader must be of the person on the whole, before a finding is spoken of */
#define EXPLOITED 0.60f /* and of the cause */
#define POSSIBLE 0.15f

static const struct {
  const char *word;
  wh_verdict verdict;
  const char *reason;
} grounds[] = {
#define WITHHOLD WH_WITHHOLD
#define ASK WH_ASK
#define KEEP WH_KEEP
#define GROUND(word, verdict, reason) {word, verdict, reason},
#include "ground.def"
#undef GROUND
#undef WITHHOLD
#undef ASK
#undef KEEP
};

void wh_ruling_set(wh_ruling *r, const char *ground) {
  for (size_t i = 0; i < sizeof grounds / sizeof *grounds; i++)
    if (strcmp(grounds[i].word, ground) == 0) {
      r->ground = grounds[i].word;
      r->verdict = grounds[i].verdict;
      r->reason = grounds[i].reason;
      return;
    }
  r->ground = ground;
  r->verdict = WH_ASK;
  r->reason = "the law file gives this ground; the editor decides";
}

/* ---- the case: what is told, at one level of doubt ---- */

static bool told_at(const wh_told *t, float level) { return t->p >= level; }

static void put(wh_value *into, const wh_told *t) {
  wh_value v = t->value;
  v.known = true;
  if (into->known) { /* some of: what several sentences tell adds up; else the surest, which came first, stays */
    into->words |= v.words;
    return;
  }
  *into = v;
}

static int index_in(const int *people, size_t n, int person) {
  for (size_t i = 0; i < n; i++)
    if (people[i] == person) return (int)i;
  return -1;
}

static wh_case *case_of(wh_deciding *x, wh_arena *a, const int *people, size_t n, float level) {
  const wh_reading *r = x->reading;
  wh_case *c = wh_arena_alloc(a, sizeof *c);
  c->people = wh_arena_alloc(a, n * sizeof *c->people);
  c->n_people = n;
  for (size_t i = 0; i < n; i++) c->people[i].name = r->persons[people[i]].id;
  for (size_t i = 0; i < r->n_told && r->told[i].person < 0; i++)
    if (told_at(&r->told[i], level)) put(&c->release[r->told[i].key], &r->told[i]);
  for (size_t k = 0; k < n; k++)
    for (size_t i = r->first_told[people[k]]; i < r->first_told[people[k] + 1]; i++) {
    const wh_told *t = &r->told[i];
    if (!told_at(t, level)) continue;
    int p = (int)k;
    wh_case_person *cp = &c->people[p];
    if (t->key == WH_FACT_relation_to) {
      int other = index_in(people, n, t->other);
      if (other >= 0 && cp->n_ties < 64) {
        cp->ties[cp->n_ties].other = other;
        cp->ties[cp->n_ties++].relations = t->value.words;
      }
      continue;
    }
    wh_told local = *t;
    if (wh_fact_def_of(t->key)->type == WH_TYPE_PERSONS) { /* from the reading's numbers to the case's */
      int other = index_in(people, n, t->other);
      if (other < 0) continue;
      local.value.persons = 1ull << other;
      if (cp->values[t->key].known) {
        cp->values[t->key].persons |= local.value.persons;
        continue;
      }
    }
    put(&cp->values[t->key], &local);
  }
  wh_day day;
  const wh_options *o = x->options;
  if (!wh_day_parse(o->published, strlen(o->published), &day)) day = wh_day_today(); /* it was checked before */
  c->published = (wh_value){.known = true, .lo = day, .hi = day};
  c->today = c->published;
  wh_day act;
  if (o->on && wh_day_parse(o->on, strlen(o->on), &act)) {
    c->act = (wh_value){.known = true, .lo = act, .hi = act};
  } else if (c->release[WH_FACT_act_date].known) {
    c->act = c->release[WH_FACT_act_date];
  } else {
    c->act = (wh_value){.known = true, .lo = INT32_MIN, .hi = day};
    x->d->act_assumed = true;
  }
  x->d->act = c->act;
  c->where = o->where;
  c->n_where = o->n_where;
  if (o->n_where == 0) x->d->where_missing = true;
  return c;
}

/* ---- the verdict that a judgment gives ---- */

static const struct {
  wh_matter matter;
  const char *value;
  wh_verdict verdict;
  bool positive; /* a ground of its own, not the absence of one */
} readings[] = {
    {WH_MATTER_CODE, "withhold", WH_WITHHOLD, true},
    {WH_MATTER_PRESS, "forbidden", WH_WITHHOLD, true},
    {WH_MATTER_AGENCY, "must-withhold", WH_WITHHOLD, true},
    {WH_MATTER_CODE, "decide", WH_ASK, true},
    {WH_MATTER_PRESS, "order", WH_ASK, true},
    {WH_MATTER_AGENCY, "may-withhold", WH_ASK, true},
    {WH_MATTER_CODE, "keep", WH_KEEP, true},
};

/* Which matters speak to whom. The newsroom's code is always heard: the strictest wins. */
static bool heard(wh_matter m, wh_audience who) {
  if (m == WH_MATTER_AGENCY) return who != WH_FOR_NEWSROOM;
  return true;
}

const char *wh_ruling_rests_on(const wh_ruling *r, wh_verdict v, wh_audience who, bool code) {
  for (size_t k = 0; k < sizeof readings / sizeof *readings; k++)
    for (size_t i = 0; readings[k].verdict == v && heard(readings[k].matter, who) && i < r->judgment->n_findings; i++) {
      const wh_finding *f = &r->judgment->findings[i];
      if (f->code == code && f->matter == readings[k].matter && strcmp(f->value, readings[k].value) == 0) return f->cite;
    }
  return NULL;
}

static const char *ground_of(const wh_judgment *j, wh_matter m, const char *value) {
  for (size_t i = 0; i < j->n_findings; i++)
    if (j->findings[i].matter == m && strcmp(j->findings[i].value, value) == 0) {
      const char *dot = strrchr(j->findings[i].provision, '.');
      return dot ? dot + 1 : j->findings[i].provision;
    }
  return NULL;
}

static void rule_by(wh_deciding *x, const wh_judgment *j, wh_ruling *r) {
  for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
    const char *answer = j->answer[readings[i].matter];
    if (answer == NULL || strcmp(answer, readings[i].value) != 0 || !heard(readings[i].matter, x->options->audience))
      continue;
    const char *g = ground_of(j, readings[i].matter, answer);
    wh_ruling_set(r, g ? g : "no-ground");
    r->verdict = readings[i].verdict;
    return;
  }
  wh_ruling_set(r, "no-ground");
}

/* The screen speaks on what is surely told only: a finding on a guess would be an accusation of nobody. */
static void screen_by(wh_deciding *x, const wh_judgment *j, const char **ret_screen, bool *ret_misidentified) {
  const char *s = j ? j->answer[WH_MATTER_SCREEN] : NULL, *m = j ? j->answer[WH_MATTER_MISIDENTIFIED] : NULL;
  if (s == NULL || strcmp(s, "none") == 0 || strcmp(s, "unknown") == 0) return;
  *ret_screen = wh_arena_copy(x->d->arena, s, strlen(s));
  *ret_misidentified = m && strcmp(m, "true") == 0;
}

static size_t key_words(wh_arena *a, wh_key *k, const char ***ret) {
  size_t n = 0, cap = 0;
  static const char between[] = " ,.\"\t\n\r\f\v";
  for (char *save = NULL, *w = strtok_r(k->s, between, &save); w; w = strtok_r(NULL, between, &save)) *WH_PUSH(a, *ret, n, cap) = w;
  return n;
}

/* Without the titles, where a name is left: "Ms. Rowell" is whoever bears the surname. */
static size_t telling_words(wh_arena *a, wh_key *k, const char ***ret) {
  size_t n = key_words(a, k, ret), kept = 0;
  const char **w = *ret;
  for (size_t i = 0; i < n; i++)
    if (!wh_search_particle(w[i], strlen(w[i]))) w[kept++] = w[i];
  return kept ? kept : n;
}

static bool among(const char *w, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (strcmp(w, list[i]) == 0) return true;
  return false;
}

/* How a name is like one that an editor gave. WITHIN: nothing but words of it; BEARS: all its words, or its first and
 * last; NEAR: all its words, but one misspelt or short ("Tiff Rowell"), and names
 * that hyphens join count apart: for whom an editor protects, never for whom an editor keeps. */
enum { NO_LIKE, WITHIN = 1, BEARS = 2, NEAR = 4 };

static void part_hyphens(wh_key *k) {
  if (strchr(k->s, ' ') == NULL) return; /* a slug is no name */
  for (size_t i = 0; i < k->n; i++)
    if (k->s[i] == '-') k->s[i] = ' ';
}

static bool begins(const char *a, const char *b) { return strlen(a) >= 3 && strncmp(a, b, strlen(a)) == 0; }

static bool nearly_among(const char *w, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (wh_nearly_same(w, list[i]) || begins(w, list[i]) || begins(list[i], w)) return true;
  return false;
}

static int like_given(wh_arena *a, const char *const *mine, size_t n_mine, const char *name, int likes) {
  wh_key want = wh_key_name(a, name, strlen(name));
  const char **given = NULL;
  if (likes & NEAR) part_hyphens(&want);
  size_t n_given = telling_words(a, &want, &given), all = 0, within = 0, near = 0;
  for (size_t k = 0; k < n_given; k++) {
    if (among(given[k], mine, n_mine)) all++;
    else near += nearly_among(given[k], mine, n_mine);
  }
  for (size_t k = 0; k < n_mine; k++) within += among(mine[k], given, n_given);
  bool ends = n_given > 1 && n_mine > 1 && among(given[0], mine, n_mine) && among(given[n_given - 1], mine, n_mine);
  if (n_given == 0 || n_mine == 0) return NO_LIKE;
  if (all == n_given || ends) return BEARS;
  return within == n_mine ? WITHIN : all > 0 && near == 1 && all + near == n_given ? NEAR : NO_LIKE;
}

static bool like_any(const wh_deciding *x, wh_span name, const char *const *names, size_t n, int likes) {
  wh_arena *a = wh_arena_new();
  wh_key have = wh_key_name(a, x->text + name.start, wh_span_len(name));
  const char **mine = NULL;
  if (likes & NEAR) part_hyphens(&have);
  size_t n_mine = telling_words(a, &have, &mine);
  bool found = false;
  for (size_t i = 0; i < n && !found; i++) found = like_given(a, mine, n_mine, names[i], likes) & likes;
  wh_arena_free(a);
  return found;
}

/* An editor's name means whoever bears all its words, or its first and last, or nothing but words of it: the editor
 * may know a middle name that the text does not tell, and the text may tell the surname alone. */
static bool named_by_editor(const wh_deciding *x, const wh_person *p, const char *const *names, size_t n, int likes) {
  return p->name.end && like_any(x, p->name, names, n, likes);
}

/* Whom an editor protects, by the fullest name or by any other that stands for the person: who is who may have joined
 * what the editor knows to be two. A surname alone does not make the person, it may be shared. */
static bool *protected_by_editor(const wh_deciding *x) {
  const wh_reading *r = x->reading;
  const wh_options *o = x->options;
  bool *ret = wh_arena_alloc(x->d->arena, r->n_persons + 1);
  for (size_t i = 0; i < r->n_persons && o->n_protect; i++) ret[i] = named_by_editor(x, &r->persons[i], o->protect, o->n_protect, WITHIN | BEARS | NEAR);
  for (size_t i = 0; i < r->n_mentions && o->n_protect; i++) {
    const wh_mention *m = &r->mentions[i];
    if (m->kind == WH_MENTION_NAME && m->person >= 0 && !ret[m->person]) ret[m->person] = like_any(x, m->span, o->protect, o->n_protect, BEARS | NEAR);
  }
  return ret;
}

static wh_status judge(wh_deciding *x, const wh_case *c, int person, wh_ruling *r, wh_error *err) {
  wh_status s = wh_law_judge_quick(x->law, c, person, &r->judgment, err);
  if (s == WH_OK) rule_by(x, r->judgment, r);
  return s;
}

/* The people of one case: all, or in a roster of more than 64 just this one and those told with it. */
static size_t circle(const wh_reading *r, int person, int out[64]) {
  size_t n = 0;
  if (r->n_persons <= 64) {
    for (size_t i = 0; i < r->n_persons; i++) out[n++] = (int)i;
    return n;
  }
  out[n++] = person;
  for (size_t i = r->first_told[person]; i < r->first_told[person + 1] && n < 64; i++) {
    int other = r->told[i].other;
    bool have = other < 0;
    for (size_t k = 0; k < n; k++) have |= out[k] == other;
    if (!have) out[n++] = other;
  }
  return n;
}

/* The last word of a name: what kin share. */
static wh_key family(const wh_deciding *x, wh_arena *a, const wh_person *p) {
  size_t i = p->name.end;
  while (i > p->name.start && !wh_cp_space((unsigned char)x->text[i - 1])) i--;
  return wh_key_make(a, x->text + i, p->name.end - i);
}

/* Whoever bears the family name of a person that an editor protects leads to that person, unless the text
 * shows an official of that name. */
static void protect_family(wh_deciding *x) {
  const wh_reading *r = x->reading;
  wh_ruling *v = x->d->rulings;
  wh_arena *a = wh_arena_new();
  wh_map *families = wh_map_new();
  for (size_t i = 0; i < r->n_persons; i++) {
    if (!v[i].by_editor || v[i].verdict != WH_WITHHOLD || r->persons[i].name.end == 0) continue;
    wh_key k = family(x, a, &r->persons[i]);
    wh_map_put(families, k.s, k.n, 1);
  }
  for (size_t i = 0; i < r->n_persons; i++) {
    if (v[i].verdict != WH_KEEP || v[i].by_editor || r->persons[i].name.end == 0) continue;
    wh_key k = family(x, a, &r->persons[i]);
    bool official = r->persons[i].role_p[WH_WORD_role_official] >= SURE;
    if (!official && wh_map_get(families, k.s, k.n, NULL)) wh_ruling_set(&v[i], "identifies-protected");
  }
  wh_map_free(families);
  wh_arena_free(a);
}

/* An editor's name that nobody here bears: misspelt, or of another text. An empty text is nobody's. */
static void count_unmet(wh_deciding *x, const char *const *names, size_t n, int likes) {
  size_t first = 0;
  while (first < x->n && !wh_cp_alnum((unsigned char)x->text[first]) && (unsigned char)x->text[first] < 0x80) first++;
  if (first == x->n) return;
  for (size_t k = 0; k < n; k++) {
    bool met = false;
    for (size_t i = 0; i < x->reading->n_persons && !met; i++) met = named_by_editor(x, &x->reading->persons[i], &names[k], 1, likes);
    x->d->unmet += !met;
  }
}

bool wh_ruling_signs(const wh_ruling *r) { return r->screen == NULL && r->verdict != WH_KEEP && strcmp(r->ground, "trafficking-victim") == 0; }

/* An unnamed person of whom exploitation is told, as of a named one, is most likely that one: the finding is said once, of
 * whom it is surest. */
static void say_once(wh_deciding *x) {
  const wh_reading *r = x->reading;
  wh_ruling *v = x->d->rulings;
  for (size_t i = 0; i < r->n_persons; i++) {
    if (v[i].screen == NULL || r->persons[i].name.end != 0) continue;
    for (size_t k = 0; k < r->n_persons && v[i].screen; k++)
      if (v[k].screen && r->persons[k].name.end != 0 && (strcmp(v[k].screen, v[i].screen) == 0 || strcmp(v[k].screen, "unclear") != 0))
        v[i].screen = NULL, v[i].misidentified = false;
  }
}

/* The cases in which a person is judged: one pair for all, or in a roster a pair a person, forgotten at the next. */
typedef struct cases {
  wh_arena *arena;
  wh_case *sure, *possible, *screened;
  bool shared;
} cases;

static void cases_for(wh_deciding *x, cases *c, int person) {
  if (c->shared && c->sure) return;
  int people[64];
  size_t n = circle(x->reading, person, people);
  wh_arena_free(c->arena);
  c->arena = wh_arena_new();
  c->sure = case_of(x, c->arena, people, n, SURE);
  c->possible = case_of(x, c->arena, people, n, POSSIBLE);
  c->screened = NULL; /* made where somebody is screened */
}

static wh_status screen(wh_deciding *x, cases *c, int person, wh_ruling *ruling, wh_error *err) {
  wh_judgment *j;
  int people[64], at = c->shared ? person : 0;
  if (c->screened == NULL) {
    size_t n = circle(x->reading, person, people);
    c->screened = case_of(x, c->arena, people, n, SCREEN_SURE);
  }
  wh_status s = wh_law_judge_quick(x->law, c->screened, at, &j, err);
  if (s != WH_OK) return s;
  screen_by(x, j, &ruling->screen, &ruling->misidentified);
  wh_judgment_free(j);
  return WH_OK;
}

/* What the law says of a person, as surely and as possibly told. */
static wh_status rule(wh_deciding *x, cases *c, int person, wh_ruling *ruling, wh_error *err) {
  int at = c->shared ? person : 0;
  wh_ruling other = {0};
  wh_status s = judge(x, c->possible, at, ruling, err);
  if (s == WH_OK) s = judge(x, c->sure, at, &other, err);
  if (s != WH_OK) return s;
  const wh_person *p = &x->reading->persons[person];
  if (p->protected_p >= SCREENED && p->exploited_p >= EXPLOITED) s = screen(x, c, person, ruling, err);
  if (s != WH_OK) {
    wh_judgment_free(other.judgment);
    return s;
  }
  if (other.verdict != ruling->verdict) {
    bool keep_sure = ruling->verdict == WH_ASK && other.verdict == WH_WITHHOLD;
    if (keep_sure) {
      wh_judgment_free(ruling->judgment);
      other.screen = ruling->screen;
      other.misidentified = ruling->misidentified;
      *ruling = other;
      ruling->surely = true;
      other.judgment = NULL;
    } else if (ruling->verdict == WH_WITHHOLD || strcmp(ruling->ground, "no-ground") == 0) {
      ruling->verdict = WH_ASK;
    }
  }
  wh_judgment_free(other.judgment);
  x->matter |= ruling->verdict == WH_WITHHOLD || (ruling->verdict == WH_ASK && strcmp(ruling->ground, "no-ground") != 0);
  return WH_OK;
}

/* The judgment again with questions and proofs, for whom a reader of the report will want them. */
static wh_status explain(wh_deciding *x, const cases *c, int person, wh_error *err) {
  wh_ruling *r = &x->d->rulings[person];
  if (r->verdict == WH_KEEP || r->judgment == NULL) return WH_OK;
  wh_judgment *full;
  wh_status s = wh_law_judge(x->law, r->surely ? c->sure : c->possible, person, &full, err);
  if (s != WH_OK) return s;
  wh_judgment_free(r->judgment);
  r->judgment = full;
  return WH_OK;
}

static wh_status rule_all(wh_deciding *x, cases *c, wh_error *err) {
  const wh_reading *r = x->reading;
  const wh_options *o = x->options;
  const bool *asked = protected_by_editor(x);
  for (size_t i = 0; i < r->n_persons; i++) {
    wh_ruling *ruling = &x->d->rulings[i];
    if (!o->protect_only) {
      cases_for(x, c, (int)i);
      wh_status s = rule(x, c, (int)i, ruling, err);
      if (s != WH_OK) return s;
    } else {
      wh_ruling_set(ruling, "nothing-told");
    }
    ruling->by_editor = named_by_editor(x, &r->persons[i], o->keep, o->n_keep, WITHIN | BEARS);
    if (ruling->by_editor) wh_ruling_set(ruling, "editor-keep");
    if (asked[i]) {
      bool own = ruling->verdict == WH_WITHHOLD;
      if (!own) wh_ruling_set(ruling, "editor-protect");
      ruling->editors_wish = !own;
      ruling->by_editor = true;
    }
  }
  for (size_t i = 0; c->shared && c->possible && !o->brief && i < r->n_persons; i++) {
    wh_status s = explain(x, c, (int)i, err);
    if (s != WH_OK) return s;
  }
  return WH_OK;
}

wh_status wh_decide_people(wh_deciding *x, wh_error *err) {
  const wh_reading *r = x->reading;
  const wh_options *o = x->options;
  wh_decision *d = x->d;
  d->rulings = wh_arena_alloc(d->arena, (r->n_persons + 1) * sizeof *d->rulings);
  cases c = {.shared = r->n_persons <= 64};
  wh_status s = rule_all(x, &c, err);
  wh_arena_free(c.arena);
  if (s != WH_OK) return s;
  for (size_t i = 0; i < r->n_persons; i++) {
    wh_ruling *ruling = &d->rulings[i];
    if (ruling->verdict == WH_ASK && strcmp(ruling->ground, "no-ground") == 0 && !x->matter && !x->reading->matter)
      wh_ruling_set(ruling, "nothing-told");
  }
  say_once(x);
  count_unmet(x, o->protect, o->n_protect, WITHIN | BEARS | NEAR);
  count_unmet(x, o->keep, o->n_keep, WITHIN | BEARS);
  if (o->n_protect) protect_family(x);
  return WH_OK;
}
