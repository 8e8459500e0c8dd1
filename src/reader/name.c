/* name: every place where a person is named. The tagger proposes; here titles and possessives are taken off,
 * LAST, FIRST is read, and words of names once seen are found again where the tagger saw nothing: a first
 * name alone in a quotation is the slip that leaks.
 * Not here: whose name it is; the names that an editor gave (asked.c). */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

static bool capital_word(const wh_state *x, size_t i) { return wh_tok_capital(x, i) && wh_tok_word(x, i); }
static bool title(const wh_state *x, size_t i) {
  return (x->tok[i].lex & WH_LEX_TITLE) && wh_tok_capital(x, i);
}
static bool possessive(const wh_state *x, size_t i) { return x->tok[i].flags & WH_TOK_POSSESSIVE; }

wh_name *wh_name_add(wh_state *x, size_t from, size_t to, float p) {
  wh_name *n = WH_PUSH(x->a, x->name, x->n_name, x->cap_name);
  *n = (wh_name){.from = from, .to = to, .title = -1, .person = -1, .rival = -1, .p = p};
  return n;
}

/* Titles in front belong to the person but not to the name. */
static void trim(wh_state *x, wh_name *n) {
  while (n->from < n->to && (title(x, n->from) || !wh_tok_word(x, n->from) || wh_tok_is(x, n->from, "the"))) {
    if (title(x, n->from)) n->title = (int)n->from;
    n->from++;
  }
  while (n->to > n->from && (possessive(x, n->to - 1) || !wh_tok_word(x, n->to - 1))) n->to--;
  if (n->title < 0 && n->from > 0 && n->from < n->to && title(x, n->from - 1) && wh_tok_together(x, n->from - 1, n->from))
    n->title = (int)n->from - 1;
}

/* A capitalised word that may well be a name, though another reading is likelier, is taken too: a missed name
 * leaks, and what is no person is told apart later, by all that the story says of it. */
#define MAYBE 0.2f

static bool in_name(const wh_state *x, size_t i) {
  return x->tag[i].label == WH_TAG_B_PER || x->tag[i].label == WH_TAG_I_PER;
}

static bool dated(const wh_state *x, size_t i) { return x->tok[i].lex & WH_LEX_MONTH && i + 1 < x->n_tok && x->tok[i + 1].flags & WH_TOK_DIGIT; }

static bool maybe(const wh_state *x, size_t i) {
  return !in_name(x, i) && x->tag[i].per >= MAYBE && wh_tok_capital(x, i) && wh_tok_word(x, i) && !dated(x, i);
}

static bool letter_alone(const wh_state *x, size_t i) { return wh_tok_word(x, i) && wh_tok_capital(x, i) && wh_tok_len(x, i) == 1; }

/* An initial at either end, and a capital beside the name that may well be part of it, belong to it: "A. Goodge",
 * "PHAM, LAN T.". */
#define BESIDE 0.15f
static void widen(wh_state *x, wh_name *n) {
  while (n->to < x->n_tok && wh_tok_together(x, n->from, n->to)) {
    bool close = x->tok[n->to].span.start <= x->tok[n->to - 1].span.end + 1;
    bool joins = letter_alone(x, n->to) ? x->tag[n->to].per >= 0.05f : capital_word(x, n->to) && x->tag[n->to].per >= BESIDE;
    if (!close || !joins) break;
    n->to++;
  }
  while (n->from > 0 && wh_tok_together(x, n->from - 1, n->from)) {
    size_t i = n->from - 1;
    bool dot = wh_tok_is(x, i, ".") && i > 0 && x->tok[i].span.start == x->tok[i - 1].span.end && letter_alone(x, i - 1);
    if (dot && wh_tok_together(x, i - 1, i)) n->from -= 2;
    else if (capital_word(x, i) && !title(x, i) && x->tag[i].per >= BESIDE && x->tok[n->from].span.start <= x->tok[i].span.end + 1) n->from--;
    else break;
  }
}

static bool initials_only(const wh_state *x, const wh_name *n) {
  for (size_t i = n->from; i < n->to; i++)
    if (wh_tok_word(x, i) && !letter_alone(x, i) && !(wh_tok_len(x, i) <= 6 && memchr(wh_tok_text(x, i), '.', wh_tok_len(x, i)))) return false;
  return true;
}

/* "D. Yanchik, T. Sobol", "Ann Lowe, Ruth Lowe": what stands before and behind the comma is each a whole name. */
static bool two_people(const wh_state *x, size_t from, size_t comma, size_t to) {
  if (comma < from + 2 || to < comma + 3 || !wh_tok_is(x, comma, ",")) return false;
  bool given = letter_alone(x, from) || x->tok[from].lex & WH_LEX_GIVEN;
  return given && wh_tok_len(x, to - 1) > 2 && x->tok[to - 1].lex & (WH_LEX_SURNAME | WH_LEX_SURNAME_MORE);
}

static size_t end_of_first(const wh_state *x, size_t from, size_t to) {
  for (size_t i = from; i < to; i++)
    if (two_people(x, from, i, to)) return i;
  return to;
}

static void from_tagger(wh_state *x) {
  for (size_t i = 0; i < x->n_tok;) {
    bool sure = in_name(x, i);
    if (!sure && !maybe(x, i)) {
      i++;
      continue;
    }
    size_t j = i + 1;
    while (j < x->n_tok && x->tok[j].part == x->tok[i].part && (sure ? x->tag[j].label == WH_TAG_I_PER : maybe(x, j) && wh_tok_together(x, i, j))) j++;
    j = end_of_first(x, i, j);
    float p = 1;
    bool named = false; /* in small letters only a word that is a given name can be one */
    for (size_t k = i; k < j; k++) {
      if (x->tag[k].per < p) p = x->tag[k].per;
      named |= wh_tok_capital(x, k) || ((x->tok[k].lex & WH_LEX_GIVEN) && !(x->tok[k].lex & WH_LEX_WORD));
    }
    if (named) {
      wh_name *n = wh_name_add(x, i, j, p);
      trim(x, n);
      if (n->from >= n->to) {
        x->n_name--;
        i = j;
        continue;
      }
      if (sure) widen(x, n);
      if (initials_only(x, n)) x->n_name--; /* "J.D.", by whoever already withholds the name */
    }
    i = j;
  }
}

/* ROWELL, TIFFANY ANN: two runs with a comma between, where the second begins with a given name and the
 * first is a single surname at the start of a line, cell or item. */
static bool joins_reversed(const wh_state *x, const wh_name *a, const wh_name *b) {
  if (a->to + 1 != b->from || !wh_tok_is(x, a->to, ",") || a->to - a->from > 2 || a->reversed) return false;
  if (x->tok[a->from].part != x->tok[b->from].part) return false;
  if (two_people(x, a->from, a->to, b->to)) return false;
  bool given = x->tok[b->from].lex & WH_LEX_GIVEN || wh_tok_len(x, b->from) <= 2;
  bool lone = !(x->tok[a->from].lex & WH_LEX_GIVEN) || (x->tok[a->from].lex & WH_LEX_SURNAME);
  return given && lone && b->to - b->from <= 3;
}

static void reversed(wh_state *x) {
  size_t n = 0;
  for (size_t k = 0; k < x->n_name; k++) {
    wh_name *a = n ? &x->name[n - 1] : NULL, *b = &x->name[k];
    if (a && joins_reversed(x, a, b)) {
      a->to = b->to;
      a->reversed = true;
    } else {
      x->name[n++] = *b;
    }
  }
  x->n_name = n;
}

/* ---- words of names once seen ---- */

enum { SEEN_PER = 1, SEEN_OTHER = 2 };

static void note(wh_map *m, const wh_state *x, size_t i, int64_t bit) {
  if (wh_tok_len(x, i) < 3 || !wh_tok_word(x, i) || !wh_tok_capital(x, i)) return;
  if (x->tok[i].lex & WH_LEX_EDGE && !(x->tok[i].lex & WH_LEX_GIVEN)) return; /* "The", "Their" */
  wh_key k = wh_key_make(x->a, wh_tok_text(x, i), wh_tok_len(x, i));
  int64_t have = 0;
  wh_map_get(m, k.s, k.n, &have);
  wh_map_put(m, k.s, k.n, have | bit);
}

static bool has(const wh_map *m, const wh_state *x, size_t i) {
  int64_t have = 0;
  if (wh_tok_len(x, i) < 3 || !wh_tok_word(x, i)) return false;
  wh_key k = wh_key_make(x->a, wh_tok_text(x, i), wh_tok_len(x, i));
  return wh_map_get(m, k.s, k.n, &have) && (have & SEEN_PER);
}

/* A capitalised word that is part of somebody's full name here is that somebody, unless the tagger is sure of
 * a place or organisation, or the word is one of several of a longer capitalised run ("Rowell Street"). */
static void again(wh_state *x) {
  wh_map *seen = wh_map_new();
  for (size_t k = 0; k < x->n_name; k++) {
    const wh_name *n = &x->name[k];
    bool full = n->to - n->from >= 2 || n->title >= 0 || n->editor;
    if (!full) continue;
    for (size_t i = n->from; i < n->to; i++) note(seen, x, i, SEEN_PER);
  }
  unsigned char *taken = wh_arena_alloc(x->a, x->n_tok + 1);
  for (size_t k = 0; k < x->n_name; k++) memset(taken + x->name[k].from, 1, x->name[k].to - x->name[k].from);
  for (size_t i = 0; i < x->n_tok; i++) {
    if (taken[i] || !wh_tok_capital(x, i) || !has(seen, x, i)) continue;
    bool other = x->tag[i].label != WH_TAG_O && x->tag[i].label != WH_TAG_B_PER && x->tag[i].label != WH_TAG_I_PER;
    bool in_run = (i + 1 < x->n_tok && wh_tok_capital(x, i + 1) && wh_tok_word(x, i + 1) && wh_tok_together(x, i, i + 1) &&
                   !has(seen, x, i + 1) && x->tok[i + 1].span.start <= x->tok[i].span.end + 1 && other);
    if (in_run || ((other || x->tag[i].nobody) && (x->tok[i].lex & (WH_LEX_PLACE | WH_LEX_TOWN | WH_LEX_MONTH)))) continue;
    if (dated(x, i)) continue;
    size_t j = i + 1;
    while (j < x->n_tok && has(seen, x, j) && wh_tok_capital(x, j) && wh_tok_together(x, i, j)) j++;
    wh_name *n = wh_name_add(x, i, j, 0.7f);
    trim(x, n);
    if (n->from >= n->to) x->n_name--;
    i = j - 1;
  }
  wh_map_free(seen);
}

/* Capitalised given names that nothing else explains, not at the start of a sentence, or anywhere when no
 * common word is spelt so. */
static void lone_given(wh_state *x) {
  unsigned char *taken = wh_arena_alloc(x->a, x->n_tok + 1);
  for (size_t k = 0; k < x->n_name; k++) memset(taken + x->name[k].from, 1, x->name[k].to - x->name[k].from);
  for (size_t i = 0; i < x->n_tok; i++) {
    if (taken[i] || !wh_tok_capital(x, i) || !(x->tok[i].lex & WH_LEX_GIVEN) || wh_tok_len(x, i) < 3) continue;
    if (x->tok[i].lex & (WH_LEX_WORD | WH_LEX_PLACE | WH_LEX_MONTH | WH_LEX_NATION)) continue;
    if (x->tag[i].label != WH_TAG_O && x->tag[i].p > 0.5f) continue;
    bool run = (i > 0 && wh_tok_capital(x, i - 1) && wh_tok_word(x, i - 1) && wh_tok_together(x, i - 1, i)) ||
               (i + 1 < x->n_tok && wh_tok_capital(x, i + 1) && wh_tok_word(x, i + 1) && wh_tok_together(x, i, i + 1));
    if (run && !(x->tok[i].flags & WH_TOK_CAPS)) continue;
    if (run) continue;
    wh_name *n = wh_name_add(x, i, i + 1, 0.5f);
    trim(x, n);
    if (n->from >= n->to) x->n_name--;
  }
}

/* ---- nicknames: in quotation marks inside or after a name, or after a word that says so ---- */

static bool quote(const wh_state *x, size_t i) {
  return wh_tok_is(x, i, "\"") || wh_tok_is(x, i, "\xE2\x80\x9C") || wh_tok_is(x, i, "\xE2\x80\x9D") ||
         wh_tok_is(x, i, "'") || wh_tok_is(x, i, "\xE2\x80\x98") || wh_tok_is(x, i, "\xE2\x80\x99");
}

static bool says_alias(const wh_state *x, size_t i) {
  static const char *const cues[] = {"known",    "called",  "calls",    "alias",   "aliases", "aka",      "a.k.a.", "nicknamed",
                                     "nickname", "moniker", "handle",   "username", "dubbed",  "screen",  "street", "named",
                                     "name",     "names",   "stage",    "gamertag", "account", "goes",    "went",   "under",
                                     "as",       "persona", "pseudonym"};
  for (size_t back = 1; back <= 5 && back <= i; back++) {
    if (!wh_tok_together(x, i - back, i)) return false;
    for (size_t k = 0; k < sizeof cues / sizeof *cues; k++)
      if (wh_tok_is(x, i - back, cues[k])) return true;
  }
  return false;
}

/* The name that takes this token, by its index; the names here are settled and do not overlap. */
static wh_name *name_at(const wh_state *x, const int *at, size_t tok) { return tok < x->n_tok && at[tok] >= 0 ? &x->name[at[tok]] : NULL; }

static void cover(const wh_state *x, int *at, size_t k) {
  for (size_t i = x->name[k].from; i < x->name[k].to; i++) at[i] = (int)k;
}

static void aliases(wh_state *x) {
  int *at = wh_alloc((x->n_tok + 1) * sizeof *at);
  for (size_t i = 0; i < x->n_tok; i++) at[i] = -1;
  for (size_t k = 0; k < x->n_name; k++) cover(x, at, k);
  for (size_t i = 0; i + 2 < x->n_tok; i++) {
    if (!quote(x, i) || x->tok[i + 1].span.start != x->tok[i].span.end) continue; /* one that closes has a space behind it */
    size_t j = i + 1;
    while (j < x->n_tok && j - i <= 4 && wh_tok_word(x, j) && !possessive(x, j)) j++;
    if (j == i + 1 || j >= x->n_tok) continue;
    bool comma = wh_tok_is(x, j, ",") || wh_tok_is(x, j, ".");
    size_t close = comma ? j + 1 : j;
    if (close >= x->n_tok || !quote(x, close) || x->tok[close].span.start != x->tok[close - 1].span.end || x->tok[close].part != x->tok[i].part) continue;
    const wh_name *before = i ? name_at(x, at, i - 1) : NULL, *after = name_at(x, at, close + 1);
    bool between = (before && before->to == i && (close + 1 >= x->n_tok || !comma)) || /* Tiffany "Tiff" Rowell */
                   (after && after->from == close + 1);
    if (!wh_tok_capital(x, i + 1) || !(between ? !comma : says_alias(x, i))) continue;
    bool dup = false;
    for (size_t t = i + 1; t < j; t++) {
      wh_name *n = name_at(x, at, t);
      if (n) n->alias = dup = true;
    }
    if (!dup) {
      wh_name_add(x, i + 1, j, 0.7f)->alias = true;
      cover(x, at, x->n_name - 1);
    }
  }
  free(at);
}

/* ---- names that stand instead of the real one: no name of anybody ---- */

static void pseudonyms(wh_state *x) {
  wh_map *found = wh_map_new();
  for (size_t i = 1; i < x->n_tok; i++) { /* in quotation marks, where nobody saw a name */
    if (!wh_tok_capital(x, i) || !wh_tok_word(x, i) || !quote(x, i - 1) || !wh_phrase_beside(x, x->r->pseudonym, i, x->tok[i].span)) continue;
    wh_key key = wh_key_make(x->a, wh_tok_text(x, i), wh_tok_len(x, i));
    wh_map_put(found, key.s, key.n, 1);
  }
  for (int pass = 0; pass < 2; pass++) /* said beside one, meant of all */
    for (size_t k = 0; k < x->n_name; k++) {
      wh_name *n = &x->name[k];
      wh_span s = wh_tok_span(x, n->from, n->to);
      wh_key key = wh_key_make(x->a, x->text + s.start, wh_span_len(s));
      if (n->editor || n->row) continue;
      if (pass == 0 && wh_phrase_beside(x, x->r->pseudonym, n->from, s)) wh_map_put(found, key.s, key.n, 1);
      if (pass == 1 && wh_map_get(found, key.s, key.n, NULL)) {
        n->pseudonym = true;
        n->alias = false;
      }
    }
  wh_map_free(found);
}

static int by_place(const void *a, const void *b) {
  const wh_name *p = a, *q = b;
  if (p->from != q->from) return p->from < q->from ? -1 : 1;
  if (p->to != q->to) return p->to > q->to ? -1 : 1;
  return (int)q->editor - (int)p->editor;
}

static void settle(wh_state *x) {
  if (x->n_name) qsort(x->name, x->n_name, sizeof *x->name, by_place);
  size_t n = 0;
  for (size_t i = 0; i < x->n_name; i++) {
    wh_name c = x->name[i];
    if (n && x->name[n - 1].to > c.from) { /* overlap: the union, the editor's word beating the rest */
      wh_name *last = &x->name[n - 1];
      if (c.to > last->to && (c.editor || last->editor)) last->to = c.to;
      last->editor |= c.editor;
      last->form |= c.form;
      last->alias |= c.alias && c.from == last->from && c.to == last->to;
      continue;
    }
    x->name[n++] = c;
  }
  x->n_name = n;
}

static bool dash(const wh_state *x, size_t i) {
  return wh_tok_is(x, i, "-") || wh_tok_is(x, i, "--") || wh_tok_is(x, i, "\xE2\x80\x94") || wh_tok_is(x, i, "\xE2\x80\x93") || wh_tok_is(x, i, "(");
}

/* "MARION, Ohio -": the place from which a report is sent, whatever else is called so. */
static bool dateline(const wh_state *x, size_t from, size_t to) {
  if (!(x->tok[from].flags & WH_TOK_LINE) || !(x->tok[from].flags & WH_TOK_CAPS) || to - from > 3 || to + 2 >= x->n_tok || !wh_tok_is(x, to, ",")) return false;
  size_t i = to + 1;
  bool place = (x->tok[i].lex & WH_LEX_PLACE) != 0;
  while (i < to + 6 && i + 1 < x->n_tok && (wh_tok_word(x, i) || wh_tok_is(x, i, "."))) i++; /* "N. Mex." */
  return dash(x, i) && (place || i > to + 1);
}

static void drop_datelines(wh_state *x) {
  size_t n = 0;
  for (size_t k = 0; k < x->n_name; k++)
    if (x->name[k].editor || !dateline(x, x->name[k].from, x->name[k].to)) x->name[n++] = x->name[k];
  x->n_name = n;
}

void wh_read_names(wh_state *x) {
  from_tagger(x);
  reversed(x);
  wh_read_asked(x);
  settle(x);
  again(x);
  lone_given(x);
  drop_datelines(x);
  settle(x);
  aliases(x);
  settle(x);
  pseudonyms(x);
}
