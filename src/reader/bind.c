/* bind: whose an age, a noun phrase or a pronoun is: beside the name ("NAME, 17,"), in the same row, in the same
 * sentence, then in the sentence before. Whose an identifier is, identifier.c asks the binder. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct binding {
  wh_stand *v;
  size_t n, cap;
  int *age_lo, *age_hi; /* of each person, -1 unknown */
  size_t people_cap;
  /* What begins, ends or has its head at each token, as an index or -1: a page of ages must not search a page of names. */
  int *name_from, *name_to, *noun_first, *noun_last;
} binding;

static int by_place(const void *a, const void *b) {
  const wh_stand *p = a, *q = b;
  return p->from < q->from ? -1 : p->from > q->from;
}

static void add_stand(wh_state *x, binding *b, size_t from, size_t to, int person, bool noun) {
  *WH_PUSH(x->a, b->v, b->n, b->cap) = (wh_stand){from, to, person, noun, false};
}

size_t wh_tok_at(const wh_state *x, size_t byte) {
  size_t lo = 0, hi = x->n_tok;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (x->tok[mid].span.end <= byte) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static bool same_row(const wh_state *x, size_t i, size_t j) {
  int a = x->tok[i].part, b = x->tok[j].part;
  return a == b || (x->parts[a].row >= 0 && x->parts[a].row == x->parts[b].row);
}

static bool same_line(const wh_state *x, size_t i, size_t j) { /* a line of a roster kept as plain text */
  if (x->tok[i].part != x->tok[j].part) return false;
  size_t from = x->tok[i].span.end, to = x->tok[j].span.start;
  if (from > to) return same_line(x, j, i);
  return to - from < 4096 && memchr(x->text + from, '\n', to - from) == NULL;
}

/* The stand nearest to token i: the last before it within the sentence, else the first after it there, else
 * the last of the sentence before. -1: none. */
static int nearest(const wh_state *x, const binding *b, size_t i, bool nouns) {
  int before = -1, after = -1, earlier = -1;
  size_t lo = 0, hi = b->n;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (b->v[mid].from <= i) lo = mid + 1;
    else hi = mid;
  }
  for (size_t k = lo, steps = 0; k-- > 0 && steps < 24; steps++) {
    const wh_stand *s = &b->v[k];
    if (s->noun && !nouns) continue;
    if (s->person < 0) continue;
    bool close = x->tok[s->from].sentence == x->tok[i].sentence || same_line(x, s->from, i);
    if (close && same_row(x, s->from, i)) {
      before = (int)k;
      break;
    }
    if (earlier < 0 && x->tok[s->from].part == x->tok[i].part && x->tok[s->from].sentence + 2 >= x->tok[i].sentence)
      earlier = (int)k;
  }
  for (size_t k = lo, steps = 0; k < b->n && steps < 8; k++, steps++) {
    const wh_stand *s = &b->v[k];
    if (s->person < 0 || (s->noun && !nouns)) continue;
    if (same_row(x, s->from, i) && (x->tok[s->from].sentence == x->tok[i].sentence || same_line(x, i, s->from)))
      after = (int)k;
    break;
  }
  return before >= 0 ? before : after >= 0 ? after : earlier;
}

/* ---- ages ---- */

static void set_age(wh_state *x, binding *b, int person, const wh_candidate *c, float p) {
  if (person < 0 || b->age_lo[person] >= 0) return;
  b->age_lo[person] = c->lo;
  b->age_hi[person] = c->hi;
  wh_told_add(x, (wh_told){.key = WH_FACT_age_at_act, .person = person, .other = -1,
                           .value = {.known = true, .lo = c->lo, .hi = c->hi}, .evidence = c->span, .p = p});
  wh_told_add(x, (wh_told){.key = WH_FACT_age_told_basis, .person = person, .other = -1,
                           .value = {.known = true, .word = wh_fact_word(WH_FACT_age_told_basis, "number", 6)},
                           .evidence = c->span, .p = p});
}

static int *none_at(size_t n) {
  int *v = wh_alloc((n + 1) * sizeof *v);
  for (size_t i = 0; i <= n; i++) v[i] = -1;
  return v;
}

static void index_noun(const wh_state *x, binding *b, size_t k) {
  size_t head = x->noun[k].head;
  if (b->noun_first[head] < 0) b->noun_first[head] = (int)k;
  b->noun_last[head] = (int)k;
}

static void index_tokens(const wh_state *x, binding *b) {
  b->name_from = none_at(x->n_tok);
  b->name_to = none_at(x->n_tok);
  b->noun_first = none_at(x->n_tok);
  b->noun_last = none_at(x->n_tok);
  for (size_t k = x->n_name; k-- > 0;) {
    b->name_from[x->name[k].from] = (int)k;
    if (!x->name[k].alias) b->name_to[x->name[k].to] = (int)k;
  }
  for (size_t k = 0; k < x->n_noun; k++) index_noun(x, b, k);
}

static void forget_tokens(binding *b) {
  free(b->name_from);
  free(b->name_to);
  free(b->noun_first);
  free(b->noun_last);
}

static int name_ending(const wh_state *x, const binding *b, size_t tok) { /* a name that ends just before this token */
  int k = b->name_to[tok];
  return k >= 0 ? x->name[k].person : -1;
}

/* Words that part an age from a name that follows: "fifteen when Croft wrote to her". */
static bool parts_clauses(const wh_state *x, size_t i) {
  static const char *const words[] = {"when", "while", "as",   "if",    "because", "until", "before", "after", "since", "that", "who", "and",
                                      "but",  "or",    "by",   "with",  "for",     "to",    "from",   "at",    "than",  "is",   "was", "were"};
  for (size_t k = 0; k < sizeof words / sizeof *words; k++)
    if (wh_tok_is(x, i, words[k])) return true;
  return false;
}

/* A name that begins in [from, to), in the same clause. */
static int name_from(const wh_state *x, const binding *b, size_t from, size_t to) {
  for (size_t i = from; i < to && i < x->n_tok && !parts_clauses(x, i); i++)
    if (b->name_from[i] >= 0) return x->name[b->name_from[i]].person;
  return -1;
}

static wh_noun *noun_after(wh_state *x, const binding *b, size_t tok) {
  int best = -1;
  for (size_t i = tok; i <= tok + 3 && i < x->n_tok; i++) {
    int k = b->noun_first[i];
    bool here = k >= 0 && x->tok[i].sentence == x->tok[tok > 0 ? tok - 1 : 0].sentence;
    if (here && (best < 0 || k < best)) best = k;
  }
  return best >= 0 ? &x->noun[best] : NULL;
}

static wh_noun *noun_before(wh_state *x, const binding *b, size_t tok) {
  int best = -1;
  for (size_t i = tok > 3 ? tok - 3 : 0; i < tok; i++)
    if (b->noun_last[i] > best) best = b->noun_last[i];
  return best >= 0 ? &x->noun[best] : NULL;
}

static void bind_age(wh_state *x, binding *b, const wh_candidate *c) {
  size_t from = wh_tok_at(x, c->span.start), to = wh_tok_at(x, c->span.end - 1) + 1;
  if (from >= x->n_tok || to > x->n_tok) return;
  if (c->by && strcmp(c->by, WH_BY_COLUMN) == 0) {
    set_age(x, b, wh_roster_named(x, from), c, WH_AGE_BESIDE);
    return;
  }
  size_t back = from; /* over "," "(" "aged" "age" "a" */
  while (back > 0 && from - back < 3 &&
         (!(x->tok[back - 1].flags & WH_TOK_ALPHA) || wh_tok_is(x, back - 1, "age") || wh_tok_is(x, back - 1, "aged") ||
          wh_tok_is(x, back - 1, "a") || wh_tok_is(x, back - 1, "is") || wh_tok_is(x, back - 1, "was")) &&
         name_ending(x, b, back) < 0)
    back--;
  int person = name_ending(x, b, back);
  if (person >= 0) {
    set_age(x, b, person, c, WH_AGE_BESIDE);
    return;
  }
  person = to < x->n_tok ? name_from(x, b, to, to + 3) : -1;
  if (person >= 0 && x->tok[to].sentence == x->tok[from].sentence) {
    set_age(x, b, person, c, 0.9f);
    return;
  }
  wh_noun *n = noun_after(x, b, to);
  if (n == NULL) n = noun_before(x, b, from); /* "the 15-year-old" by itself, and "the girl, 15," */
  if (n == NULL) {
    n = WH_PUSH(x->a, x->noun, x->n_noun, x->cap_noun);
    *n = (wh_noun){.from = from, .to = to, .head = to - 1, .age_lo = -1, .age_hi = -1, .person = -1};
    index_noun(x, b, x->n_noun - 1);
  }
  if (n->age_lo < 0) {
    n->age_lo = c->lo;
    n->age_hi = c->hi;
    if (from < n->from) n->from = from;
  }
}

/* A row kept as plain text: NAME, then a number of one or two figures by itself ("VANCE, TREVON M   17  B/M"). */
static void bind_row_ages(wh_state *x, binding *b) {
  for (size_t k = 0; k < x->n_name; k++) {
    const wh_name *n = &x->name[k];
    size_t i = n->to;
    if (n->person < 0 || n->to - n->from < 2 || b->age_lo[n->person] >= 0) continue;
    size_t end = x->tok[n->to - 1].span.end;
    while (i < x->n_tok && i < n->to + 3 && !(x->tok[i].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT))) i++;
    if (i >= x->n_tok || !(x->tok[i].flags & WH_TOK_DIGIT) || wh_tok_len(x, i) > 2 || !same_line(x, n->to - 1, i)) continue;
    const char *s = wh_tok_text(x, i);
    int age = 0;
    for (size_t c = 0; c < wh_tok_len(x, i); c++) age = wh_cp_digit((unsigned char)s[c]) ? age * 10 + (s[c] - '0') : 1000;
    bool bar = memchr(x->text + end, '|', x->tok[i].span.start - end) != NULL;
    bool wide = x->tok[i].span.start - end >= 2 && x->text[end] == ' ' && x->text[end + 1] == ' ';
    size_t after = x->tok[i].span.end;
    bool alone = after >= x->n || wh_cp_space((unsigned char)x->text[after]) || strchr("|,;)/", x->text[after]) != NULL;
    if (age < 5 || age > 99 || !(bar || wide) || !alone) continue;
    wh_candidate c = {.span = x->tok[i].span, .lo = age, .hi = age};
    set_age(x, b, n->person, &c, WH_AGE_BESIDE);
  }
}

/* ---- nouns ---- */

static int by_head(const void *a, const void *b) {
  const wh_noun *p = a, *q = b;
  return p->head < q->head ? -1 : p->head > q->head;
}

static int new_person(wh_state *x, binding *b, const wh_noun *n) {
  int person = (int)x->out->n_persons;
  wh_person *p = WH_PUSH(x->a, x->out->persons, x->out->n_persons, x->cap_persons);
  *p = (wh_person){.sex = n->sex, .id = wh_arena_printf(x->a, "p%d", person + 1)};
  if ((size_t)person >= b->people_cap) {
    size_t cap = b->people_cap * 2 + 16;
    int *lo = wh_arena_alloc(x->a, cap * sizeof *lo), *hi = wh_arena_alloc(x->a, cap * sizeof *hi);
    memcpy(lo, b->age_lo, b->people_cap * sizeof *lo);
    memcpy(hi, b->age_hi, b->people_cap * sizeof *hi);
    for (size_t i = b->people_cap; i < cap; i++) lo[i] = hi[i] = -1;
    b->age_lo = lo;
    b->age_hi = hi;
    b->people_cap = cap;
  }
  return person;
}

static void bind_nouns(wh_state *x, binding *b) {
  if (x->n_noun) qsort(x->noun, x->n_noun, sizeof *x->noun, by_head);
  for (size_t k = 0; k < x->n_noun; k++) { /* with an age: the named person of that age, else an unnamed one */
    wh_noun *n = &x->noun[k];
    if (n->age_lo < 0) continue;
    for (size_t i = 0; i < x->out->n_persons && i < 512 && n->person < 0; i++)
      if (b->age_lo[i] == n->age_lo && b->age_hi[i] == n->age_hi &&
          (!n->sex || !x->out->persons[i].sex || n->sex == x->out->persons[i].sex))
        n->person = (int)i;
    if (n->person < 0) {
      n->person = new_person(x, b, n);
      wh_candidate c = {.span = wh_tok_span(x, n->from, n->to), .lo = n->age_lo, .hi = n->age_hi};
      set_age(x, b, n->person, &c, 0.9f);
    }
    if (n->sex && !x->out->persons[n->person].sex) x->out->persons[n->person].sex = n->sex;
  }
  int minors = 0, only = -1;
  for (size_t i = 0; i < x->out->n_persons; i++)
    if (b->age_hi[i] >= 0 && b->age_hi[i] < 18) minors++, only = (int)i;
  for (size_t k = 0; k < x->n_noun; k++) { /* "the girl": the only minor there is */
    wh_noun *n = &x->noun[k];
    bool young = wh_tok_is(x, n->head, "girl") || wh_tok_is(x, n->head, "boy") || wh_tok_is(x, n->head, "teen") ||
                 wh_tok_is(x, n->head, "teenager") || wh_tok_is(x, n->head, "child") || wh_tok_is(x, n->head, "juvenile");
    if (n->person >= 0 || !young || minors != 1) continue;
    if (n->sex && x->out->persons[only].sex && n->sex != x->out->persons[only].sex) continue;
    n->person = only;
    if (n->sex) x->out->persons[only].sex = n->sex;
  }
}

/* ---- pronouns: he and she stand for the last person of that sex; who is of which sex is learned first from
 * sentences with one person in them ---- */

static int sex_of_pronoun(const wh_state *x, size_t i) {
  static const char *const f[] = {"she", "her", "hers", "herself"}, *const m[] = {"he", "his", "him", "himself"};
  if (wh_tok_len(x, i) > 7 || wh_tok_len(x, i) < 2) return 0;
  for (size_t k = 0; k < 4; k++) {
    if (wh_tok_is(x, i, f[k])) return 'f';
    if (wh_tok_is(x, i, m[k])) return 'm';
  }
  return 0;
}

/* The one person who stands in this sentence before token i; -1: none or several. next: the first stand after i. */
static int alone_before(const wh_state *x, const binding *b, size_t next, size_t i) {
  int only = -1;
  for (size_t k = next; k-- > 0 && x->tok[b->v[k].from].sentence == x->tok[i].sentence;) {
    if (b->v[k].person < 0) continue;
    if (only >= 0 && only != b->v[k].person) return -1;
    only = b->v[k].person;
  }
  return only;
}

static void learn_sex(wh_state *x, const binding *b) {
  int *vote = wh_arena_alloc(x->a, (x->out->n_persons + 1) * sizeof *vote);
  size_t next = 0;
  for (size_t i = 0; i < x->n_tok; i++) {
    while (next < b->n && b->v[next].from <= i) next++;
    int sex = sex_of_pronoun(x, i);
    int person = sex ? alone_before(x, b, next, i) : -1;
    if (person >= 0) vote[person] += sex == 'f' ? 1 : -1;
  }
  for (size_t i = 0; i < x->out->n_persons; i++)
    if (!x->out->persons[i].sex && vote[i]) x->out->persons[i].sex = vote[i] > 0 ? 'f' : 'm';
}

static void bind_pronouns(wh_state *x, binding *b) {
  size_t next = 0, names = b->n;
  for (size_t i = 0; i < x->n_tok; i++) {
    while (next < names && b->v[next].from <= i) next++;
    int sex = sex_of_pronoun(x, i);
    if (!sex) continue;
    for (size_t k = next, steps = 0; k-- > 0 && steps < 12; steps++) {
      const wh_stand *s = &b->v[k];
      if (x->tok[s->from].part != x->tok[i].part || x->tok[s->from].sentence + 3 < x->tok[i].sentence) break;
      if (s->person < 0 || (x->out->persons[s->person].sex && x->out->persons[s->person].sex != sex)) continue;
      add_stand(x, b, i, i + 1, s->person, true);
      b->v[b->n - 1].pronoun = true;
      break;
    }
  }
}

/* ---- ages by birth date: the nearest person before the date, where no age is told ---- */

/* Completed years. */
static int32_t years_between(wh_day birth, wh_day day) {
  int y, m, d, to_y, to_m, to_d;
  wh_day_split(birth, &y, &m, &d);
  wh_day_split(day, &to_y, &to_m, &to_d);
  return to_y - y - (to_m < m || (to_m == m && to_d < d));
}

static void bind_births(wh_state *x, binding *b) {
  wh_day day;
  const char *p = x->options->on ? x->options->on : x->options->published;
  if (p == NULL || !wh_day_parse(p, strlen(p), &day)) return;
  for (size_t i = 0; i < x->n_cand; i++) {
    const wh_candidate *c = &x->cand[i];
    if (c->kind != WH_MENTION_BIRTHDATE || !(c->flags & WH_CANDIDATE_INTERVAL) || c->lo == INT32_MIN) continue;
    size_t t = wh_tok_at(x, c->span.start);
    int s = t < x->n_tok ? nearest(x, b, t, true) : -1;
    int person = t < x->n_tok && c->by && strcmp(c->by, WH_BY_COLUMN) == 0 ? wh_roster_named(x, t) : s >= 0 ? b->v[s].person : -1;
    if (person < 0 || c->hi > day) continue;
    wh_candidate age = *c;
    age.lo = years_between(c->hi, day);
    age.hi = years_between(c->lo, day);
    if (age.lo >= 0 && age.hi <= 110) set_age(x, b, person, &age, 0.85f);
  }
}

void wh_read_bind(wh_state *x) {
  binding b = {0};
  b.people_cap = x->out->n_persons + 16;
  b.age_lo = wh_arena_alloc(x->a, b.people_cap * sizeof *b.age_lo);
  b.age_hi = wh_arena_alloc(x->a, b.people_cap * sizeof *b.age_hi);
  for (size_t i = 0; i < b.people_cap; i++) b.age_lo[i] = b.age_hi[i] = -1;
  index_tokens(x, &b);
  for (size_t i = 0; i < x->n_cand; i++)
    if (x->cand[i].kind == WH_MENTION_AGE && x->cand[i].flags & WH_CANDIDATE_INTERVAL) bind_age(x, &b, &x->cand[i]);
  forget_tokens(&b);
  bind_row_ages(x, &b);
  bind_nouns(x, &b);
  for (size_t k = 0; k < x->n_name; k++) {
    const wh_name *n = &x->name[k];
    if (n->person < 0) continue;
    add_stand(x, &b, n->from, n->to, n->person, false);
    wh_mention_add(x, (wh_mention){.span = wh_tok_span(x, n->from, n->to),
                                   .kind = n->pseudonym ? WH_MENTION_NOUN : n->alias ? WH_MENTION_ALIAS : WH_MENTION_NAME,
                                   .person = n->person, .p = n->p, .by = n->editor ? "editor" : "name"});
  }
  for (size_t k = 0; k < x->n_noun; k++) {
    const wh_noun *n = &x->noun[k];
    if (n->person < 0) continue;
    add_stand(x, &b, n->from, n->to, n->person, true);
    wh_mention_add(x, (wh_mention){.span = wh_tok_span(x, n->from, n->to), .kind = WH_MENTION_NOUN,
                                   .person = n->person, .p = 0.8f, .by = "noun"});
  }
  if (b.n) qsort(b.v, b.n, sizeof *b.v, by_place);
  learn_sex(x, &b);
  bind_pronouns(x, &b);
  if (b.n) qsort(b.v, b.n, sizeof *b.v, by_place);
  bind_births(x, &b);
  x->stand = b.v;
  x->n_stand = b.n;
}

void wh_read_index(wh_state *x) {
  size_t n = x->out->n_persons;
  x->owner = wh_arena_alloc(x->a, (x->n_tok + 1) * sizeof *x->owner);
  x->first_name = wh_arena_alloc(x->a, (n + 1) * sizeof *x->first_name);
  x->first_noun = wh_arena_alloc(x->a, (n + 1) * sizeof *x->first_noun);
  x->next_name = wh_arena_alloc(x->a, (x->n_name + 1) * sizeof *x->next_name);
  x->next_noun = wh_arena_alloc(x->a, (x->n_noun + 1) * sizeof *x->next_noun);
  for (size_t i = 0; i < x->n_tok; i++) x->owner[i] = -1;
  for (size_t i = 0; i < n; i++) x->first_name[i] = x->first_noun[i] = -1;
  for (size_t k = x->n_name; k-- > 0;) {
    const wh_name *m = &x->name[k];
    if (m->person < 0) continue;
    x->next_name[k] = x->first_name[m->person];
    x->first_name[m->person] = (int)k;
    for (size_t i = m->from; i < m->to; i++) x->owner[i] = m->person;
  }
  for (size_t k = x->n_noun; k-- > 0;) {
    if (x->noun[k].person < 0) continue;
    x->next_noun[k] = x->first_noun[x->noun[k].person];
    x->first_noun[x->noun[k].person] = (int)k;
  }
  x->n_minors = x->n_unnamed_minors = 0;
  x->age = wh_arena_alloc(x->a, (n + 1) * sizeof *x->age);
  for (size_t i = 0; i < n; i++) x->age[i] = -1;
  for (size_t i = 0; i < x->out->n_told; i++)
    if (x->out->told[i].key == WH_FACT_age_at_act && x->out->told[i].person >= 0)
      x->age[x->out->told[i].person] = x->out->told[i].value.lo;
  for (size_t i = 0; i < n; i++)
    if (x->age[i] >= 0 && x->age[i] < 18) {
      x->n_minors++;
      x->n_unnamed_minors += x->out->persons[i].name.end == 0;
    }
}
