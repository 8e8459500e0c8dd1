/* person: who is who. Each name joins the person whose name it can be a form of, else begins a new one.
 * A surname alone, a first name alone, initials with the surname, LAST, FIRST, a misspelling once.
 * Where two people could be meant the title decides, then who was named last. */
#include "internal.h"

#include <string.h>

#define MAX_WORDS 8
#define NOT_YET SIZE_MAX /* named in full only further on */

typedef struct word {
  const char *s;
  size_t n;
  uint64_t head; /* the first eight bytes, zero behind the end: most words differ in them */
  int given;     /* number in the list of short forms, or -1: looked up once, asked of every person */
} word;

typedef struct who {
  word word[MAX_WORDS];
  size_t n_words;
  int title;   /* token of a title that stood before the name, or -1 */
  int sex;
  size_t last; /* token of the last mention */
  bool editor;
  int row;     /* of a roster, from 1 */
  size_t n_surname; /* words at the end that a cell of their own told */
  int slot;    /* the first of the words under which the person is found, or -1 */
} who;

typedef struct slot { /* people by a word of their name */
  int person, next;
  int mine;             /* the next of this person's */
  word word;
} slot;

typedef struct people {
  who *v;
  size_t n, cap;
  wh_map *by_word; /* word -> index of the first slot */
  slot *slot;
  size_t n_slot, cap_slot;
} people;

/* ---- words of names ---- */

static bool particle(const word *k) {
  static const char *const p[] = {"de", "la", "van", "von", "der", "den", "del", "di", "da", "al", "el", "bin", "ibn", "jr", "sr", "ii", "iii", "iv", "jr.", "sr."};
  for (size_t i = 0; i < sizeof p / sizeof *p; i++)
    if (strcmp(k->s, p[i]) == 0) return true;
  return false;
}

static word word_of(const wh_lexicon *l, const char *s, size_t n) {
  word w = {.s = s, .n = n, .given = wh_lexicon_given(l, s, n)};
  memcpy(&w.head, s, n < sizeof w.head ? n : sizeof w.head);
  return w;
}

static size_t words_of(wh_state *x, const wh_name *n, word out[MAX_WORDS]) {
  size_t k = 0;
  size_t comma = n->to;
  for (size_t i = n->from; n->reversed && i < n->to; i++)
    if (wh_tok_is(x, i, ",")) comma = i;
  for (int pass = 0; pass < 2; pass++) { /* reversed: what follows the comma comes first */
    size_t from = pass == 0 && n->reversed ? comma + 1 : n->from;
    size_t to = pass == 0 ? n->to : comma;
    if (pass == 1 && !n->reversed) break;
    for (size_t i = from; i < to && k < MAX_WORDS; i++)
      if (x->tok[i].flags & WH_TOK_ALPHA) {
        wh_key key = wh_key_name(x->a, wh_tok_text(x, i), wh_tok_len(x, i));
        if (key.n && key.s[key.n - 1] == '.') key.s[--key.n] = '\0';
        if (key.n) out[k++] = word_of(x->r->lexicon, key.s, key.n);
      }
  }
  while (k > 1 && particle(&out[k - 1])) k--; /* Jr. is no surname */
  return k;
}

static bool same(const word *a, const word *b) { return a->n == b->n && a->head == b->head && (a->n <= 8 || memcmp(a->s, b->s, a->n) == 0); }
static bool same_letter(const word *a, const word *b) {
  const char *p = (const char *)&a->head, *q = (const char *)&b->head;
  return *p == *q;
}
static bool near(const word *a, const word *b) { /* what cannot be is seen first: most pairs differ in their first letter */
  return same_letter(a, b) && a->n <= b->n + 1 && b->n <= a->n + 1 && wh_nearly_same(a->s, b->s);
}
static bool initial(const word *a, const word *b) { return a->n == 1 && b->n > 1 && same_letter(a, b); }
static bool short_form(const wh_lexicon *l, const word *a, const word *b) { /* Tiff for Tiffany, Kate for Kathryn */
  return (a->n >= 3 && b->n > a->n && same_letter(a, b) && memcmp(a->s, b->s, a->n) == 0) || wh_lexicon_short(l, a->given, b->given);
}

/* How well words w can name the person: 0 not at all. */
static int fit(const wh_lexicon *lex, const word *w, size_t n, const who *p) {
  const word *v = p->word;
  size_t m = p->n_words;
  if (m == 0 || n == 0) return 0;
  if (n == 2 && m > 1 && w[1].n == 1 && same(&w[0], &v[m - 1]) && initial(&w[1], &v[0])) return 7; /* Keane M */
  if (m == 2 && n > 1 && v[1].n == 1 && same(&v[0], &w[n - 1]) && initial(&v[1], &w[0])) return 7;
  if (n == m) {
    size_t eq = 0;
    for (size_t i = 0; i < n; i++) {
      if (same(&w[i], &v[i])) eq++;
      else if (initial(&w[i], &v[i]) || initial(&v[i], &w[i]) || near(&w[i], &v[i]) ||
               (i + 1 < n && (short_form(lex, &w[i], &v[i]) || short_form(lex, &v[i], &w[i])))) continue;
      else return 0;
    }
    if (eq == n) return 10;
    return n > 1 && eq > 0 ? 8 : 0;
  }
  if (n > 1 && m > 1) { /* same first and last, middle names come and go; or a subsequence */
    bool last = same(&w[n - 1], &v[m - 1]) || near(&w[n - 1], &v[m - 1]);
    bool first = same(&w[0], &v[0]) || initial(&w[0], &v[0]) || initial(&v[0], &w[0]) || near(&w[0], &v[0]) ||
                 short_form(lex, &w[0], &v[0]) || short_form(lex, &v[0], &w[0]);
    if (last && first) return 8;
    const word *s = n < m ? w : v, *l = n < m ? v : w;
    size_t sn = n < m ? n : m, ln = n < m ? m : n, i = 0;
    for (size_t k = 0; k < ln && i < sn; k++) i += same(&s[i], &l[k]);
    return i == sn ? 7 : 0;
  }
  const word *one = n == 1 ? w : v, *many = n == 1 ? v : w;
  size_t k = n == 1 ? m : n;
  if (same(one, &many[k - 1])) return 5;
  if (same(one, &many[0])) return 4;
  for (size_t i = 1; i + 1 < k; i++)
    if (same(one, &many[i])) return 3;
  if (short_form(lex, one, &many[0])) return 3;
  return near(one, &many[k - 1]) || near(one, &many[0]) ? 2 : 0;
}

static int sex_of_title(const wh_state *x, int t) {
  if (t < 0) return 0;
  static const char *const f[] = {"mrs", "mrs.", "ms", "ms.", "miss", "sister", "madam", "smt", "smt."};
  static const char *const m[] = {"mr", "mr.", "sir", "brother", "shri", "sri", "mister"};
  for (size_t i = 0; i < sizeof f / sizeof *f; i++)
    if (wh_tok_is(x, (size_t)t, f[i])) return 'f';
  for (size_t i = 0; i < sizeof m / sizeof *m; i++)
    if (wh_tok_is(x, (size_t)t, m[i])) return 'm';
  return 0;
}

/* Mr, Ms, Smt: part of how somebody is called, no office. */
static bool courtesy(const wh_state *x, int t) { return sex_of_title(x, t) != 0; }

/* ---- joining ---- */

static void index_words(people *g, wh_state *x, int person, const word *w, size_t n) {
  for (size_t i = 0; i < n; i++) {
    bool have = false; /* asked of the person: a roster has thousands under one word */
    for (int s = g->v[person].slot; s >= 0 && !have; s = g->slot[s].mine) have = same(&g->slot[s].word, &w[i]);
    if (have) continue;
    int64_t head = -1;
    wh_map_get(g->by_word, w[i].s, w[i].n, &head);
    *WH_PUSH(x->a, g->slot, g->n_slot, g->cap_slot) = (slot){person, (int)head, g->v[person].slot, w[i]};
    g->v[person].slot = (int)g->n_slot - 1;
    wh_map_put(g->by_word, w[i].s, w[i].n, (int64_t)g->n_slot - 1);
  }
}

/* ret_rival: the second best, where the word stands in both names. */
static int find(people *g, wh_state *x, const wh_name *n, const word *w, size_t k, int *ret_rival) {
  int best = -1, best_score = 0, second = -1, second_score = 0;
  size_t tried = 0;
  bool few = g->n <= 200; /* then misspellings and short forms are looked for too */
  int sex = sex_of_title(x, n->title);
  for (size_t i = 0; i < (few ? g->n : k); i++) {
    int64_t s = -1;
    if (!few) wh_map_get(g->by_word, w[i].s, w[i].n, &s);
    for (int person = few ? (int)i : s >= 0 ? g->slot[s].person : -1; person >= 0 && tried < 4096; tried++) {
      who *p = &g->v[person];
      int score = fit(x->r->lexicon, w, k, p) * 16;
      if (score > 0) {
        if (k > 1 && p->n_words > 1 && score < 7 * 16) score = 0;
        if (sex && p->sex && sex != p->sex) score -= 4 * 16;
        if (n->title >= 0 && p->title >= 0 && !courtesy(x, n->title))
          score += wh_same_word(wh_tok_text(x, (size_t)n->title), wh_tok_len(x, (size_t)n->title),
                                wh_tok_text(x, (size_t)p->title), wh_tok_len(x, (size_t)p->title)) ? 24 : 0;
        if (n->title >= 0 && p->title < 0 && k == 1 && !courtesy(x, n->title)) score -= 8;
        size_t gap = p->last == NOT_YET ? 400 : n->from > p->last ? n->from - p->last : 0;
        score += gap < 40 ? 12 : gap < 120 ? 8 : gap < 400 ? 4 : 0;
      }
      if (score > best_score && score >= 2 * 16) {
        second = best, second_score = best_score;
        best = person, best_score = score;
      } else if (score > second_score) {
        second = person, second_score = score;
      }
      if (few) break;
      s = g->slot[s].next;
      person = s >= 0 ? g->slot[s].person : -1;
    }
  }
  *ret_rival = k == 1 && second_score >= 3 * 16 && g->v[second].n_words > 1 ? second : -1;
  return best;
}

/* A row of a roster is one person, whoever bears the same name in another. */
static int of_row(const people *g, int row) { return g->n && g->v[g->n - 1].row == row ? (int)g->n - 1 : -1; }

/* Cells of a row that hold parts of one name, in whatever order: the surname is its end. */
static void add_part(who *p, const word *w, size_t k, bool surname) {
  size_t at = surname ? p->n_words : p->n_words - p->n_surname;
  if (p->n_words + k > MAX_WORDS) return;
  memmove(p->word + at + k, p->word + at, (p->n_words - at) * sizeof *w);
  memcpy(p->word + at, w, k * sizeof *w);
  p->n_words += k;
  if (surname) p->n_surname += k;
}

static int join(people *g, wh_state *x, wh_name *n) {
  word w[MAX_WORDS];
  size_t k = words_of(x, n, w);
  if (k == 0) return -1;
  int person = n->alias ? -1 : n->row ? of_row(g, n->row) : find(g, x, n, w, k, &n->rival);
  if (person < 0) {
    person = (int)g->n;
    *WH_PUSH(x->a, g->v, g->n, g->cap) = (who){.title = -1, .last = n->from, .row = n->row, .slot = -1};
  }
  who *p = &g->v[person];
  if (n->given || n->surname) {
    add_part(p, w, k, n->surname);
  } else if (k > p->n_words || (k == p->n_words && n->editor && !p->editor)) {
    memcpy(p->word, w, k * sizeof *w);
    p->n_words = k;
  }
  index_words(g, x, person, w, k);
  if (n->title >= 0 && (p->title < 0 || courtesy(x, p->title))) p->title = n->title;
  if (sex_of_title(x, n->title)) p->sex = sex_of_title(x, n->title);
  p->last = n->to;
  p->editor |= n->editor;
  return person;
}

/* A nickname belongs to whom the quotation marks stand in the middle of, else to the last person named. */
static void place_alias(wh_state *x, size_t k) {
  wh_name *n = &x->name[k];
  int before = -1, after = -1;
  if (k > 0 && x->name[k - 1].to + 2 >= n->from) before = x->name[k - 1].person;
  if (k + 1 < x->n_name && n->to + 2 >= x->name[k + 1].from) after = x->name[k + 1].person;
  int near_one = before >= 0 ? before : after;
  if (near_one < 0)
    for (size_t i = k; i-- > 0;)
      if (!x->name[i].alias && x->tok[x->name[i].from].part == x->tok[n->from].part) {
        near_one = x->name[i].person;
        break;
      }
  if (near_one >= 0) n->person = near_one;
}

/* The longer name tells more of a person; but what an editor calls them, in full, more than any form of it. */
static bool fuller(const wh_state *x, const wh_name *n, const wh_name *than) {
  if (than == NULL) return true;
  if (n->form != than->form && (n->form ? than : n)->to - (n->form ? than : n)->from > 1) return than->form;
  return wh_span_len(wh_tok_span(x, n->from, n->to)) > wh_span_len(wh_tok_span(x, than->from, than->to));
}

void wh_read_persons(wh_state *x) {
  people g = {.by_word = wh_map_new()};
  for (int pass = 0; pass < 2; pass++) { /* full names first: a bare surname in the lead finds its owner */
    for (size_t k = 0; k < x->n_name; k++) {
      wh_name *n = &x->name[k];
      bool full = n->to - n->from > 1 || n->row;
      if (full == (pass == 0) && !n->alias) n->person = join(&g, x, n);
      if (full && n->person >= 0) g.v[n->person].last = n->to;
    }
    for (size_t i = 0; i < g.n && pass == 0; i++) g.v[i].last = NOT_YET;
  }
  for (size_t k = 0; k < x->n_name; k++)
    if (x->name[k].alias) {
      place_alias(x, k);
      if (x->name[k].person < 0) x->name[k].person = join(&g, x, &x->name[k]);
    }
  wh_map_free(g.by_word);

  /* p1, p2, ... in the order of first mention */
  int *order = wh_arena_alloc(x->a, (g.n + 1) * sizeof *order);
  const wh_name **called = wh_arena_alloc(x->a, (g.n + 1) * sizeof *called);
  for (size_t i = 0; i < g.n; i++) order[i] = -1;
  for (size_t k = 0; k < x->n_name; k++) {
    wh_name *n = &x->name[k];
    if (n->person < 0) continue;
    int old = n->person;
    if (order[old] < 0) {
      order[old] = (int)x->out->n_persons;
      wh_person *p = WH_PUSH(x->a, x->out->persons, x->out->n_persons, x->cap_persons);
      *p = (wh_person){.sex = g.v[old].sex, .id = wh_arena_printf(x->a, "p%d", order[old] + 1)};
    }
    n->person = order[old];
    wh_person *p = &x->out->persons[n->person];
    if (!n->alias && !n->pseudonym && fuller(x, n, called[n->person])) called[n->person] = n;
    if (called[n->person]) p->name = wh_tok_span(x, called[n->person]->from, called[n->person]->to);
  }
  for (size_t k = 0; k < x->n_name; k++)
    if (x->name[k].rival >= 0) x->name[k].rival = order[x->name[k].rival];
}
