/* use: what a word that is spelt like a name stands for where nobody is named: the month, the town, the ordinary
 * word. Fails closed: where the text does not show it, the answer is unknown. */
#include "internal.h"

#include <string.h>

struct wh_words {
  const char *text;
  const wh_token *tok;
  const wh_tag *tag;
  size_t n;
  const wh_lexicon *lexicon;
};

static const char *const reasons[] = {
#define X(id, text) text,
    WH_USES(X)
#undef X
};
const char *wh_use_reason(wh_use u) { return reasons[u]; }

void wh_read_words(wh_state *x) {
  struct wh_words *w = wh_arena_alloc(x->a, sizeof *w);
  *w = (struct wh_words){x->text, x->tok, x->tag, x->n_tok, x->r->lexicon};
  x->out->words = w;
}

/* ---- what stands around a token ---- */

static size_t token_at(const struct wh_words *w, size_t byte) {
  size_t lo = 0, hi = w->n;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (w->tok[mid].span.end <= byte) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static bool big(const wh_token *t) { return t->flags & (WH_TOK_CAPITAL | WH_TOK_CAPS); }

/* The next word to one side in the same sentence, or SIZE_MAX. */
static size_t beside(const struct wh_words *w, size_t i, int step) {
  for (size_t k = i + (size_t)step; k < w->n; k += (size_t)step) {
    if (w->tok[k].part != w->tok[i].part || w->tok[k].sentence != w->tok[i].sentence) return SIZE_MAX;
    if (w->tok[k].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT)) return k;
  }
  return SIZE_MAX;
}

/* Capitals say nothing where every word has one: in headlines, and in text that is all capitals. */
static bool capitals_mute(const struct wh_words *w, size_t i) {
  size_t a = beside(w, i, -1), b = beside(w, i, 1);
  bool caps = w->tok[i].flags & WH_TOK_CAPS;
  bool left = a == SIZE_MAX || (caps ? (w->tok[a].flags & WH_TOK_CAPS) != 0 : big(&w->tok[a]));
  bool right = b == SIZE_MAX || (caps ? (w->tok[b].flags & WH_TOK_CAPS) != 0 : big(&w->tok[b]));
  return left && right && (a != SIZE_MAX || b != SIZE_MAX);
}

/* First word of its sentence, or of what is quoted in it. */
static bool opens(const struct wh_words *w, size_t i) {
  if (beside(w, i, -1) == SIZE_MAX) return true;
  wh_span s = w->tok[i - 1].span;
  return wh_span_len(s) <= 3 && !(w->tok[i - 1].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT)) &&
         (memchr("\"':*", w->text[s.start], 4) || (unsigned char)w->text[s.start] == 0xE2);
}

/* A writer who uses capitals nearby means no name by a small word. */
#define NEAR 40u
static bool uses_capitals(const struct wh_words *w, size_t i) {
  size_t from = i > NEAR ? i - NEAR : 0, to = i + NEAR < w->n ? i + NEAR : w->n;
  for (size_t k = from; k < to; k++)
    if (big(&w->tok[k]) && w->tok[k].part == w->tok[i].part && !(w->tok[k].span.end - w->tok[k].span.start == 1)) return true;
  return false;
}

#define NAMELIKE 0.2f /* the reader's own bound for taking a capitalised word as a name */

static bool is_month(const struct wh_words *w, size_t i) {
  if (!(w->tok[i].lex & WH_LEX_MONTH) || !big(&w->tok[i])) return false;
  static const char *const before[] = {"in", "of", "since", "until", "by", "last", "next", "this", "late", "early", "mid", "from", "through", "between", "and"};
  size_t a = beside(w, i, -1), b = beside(w, i, 1);
  if (b != SIZE_MAX && w->tok[b].flags & WH_TOK_DIGIT) return true;
  if (a == SIZE_MAX) return false;
  if (w->tok[a].flags & WH_TOK_DIGIT) return true;
  for (size_t k = 0; k < sizeof before / sizeof *before; k++)
    if (wh_same_ascii(w->text + w->tok[a].span.start, wh_span_len(w->tok[a].span), before[k])) return w->tag[i].per < NAMELIKE;
  return false;
}

static bool place_tag(uint8_t label) { return label == WH_TAG_B_LOC || label == WH_TAG_I_LOC; }
static bool organisation_tag(uint8_t label) { return label == WH_TAG_B_ORG || label == WH_TAG_I_ORG; }

/* The tagger's word alone is not enough: a town that lists know, or a run of words of which one says what it is
 * ("Rowell Street", "Otter Grocery"). */
static bool shown(const struct wh_words *w, size_t i, bool (*is)(uint8_t)) {
  if (!is(w->tag[i].label)) return false;
  size_t from = i, to = i + 1;
  while (from > 0 && is(w->tag[from - 1].label) && w->tok[from - 1].part == w->tok[i].part) from--;
  while (to < w->n && is(w->tag[to].label) && w->tok[to].part == w->tok[i].part) to++;
  if (w->tok[i].lex & (WH_LEX_PLACE | WH_LEX_TOWN) && !(w->tok[i].lex & WH_LEX_GIVEN)) return true;
  for (size_t k = from; k < to; k++)
    if (k != i && big(&w->tok[k]) && w->tok[k].lex & WH_LEX_WORD && !(w->tok[k].lex & WH_LEX_GIVEN)) return true;
  return false;
}

static wh_use of_token(const struct wh_words *w, size_t i) {
  const wh_token *t = &w->tok[i];
  const wh_tag *g = &w->tag[i];
  if (is_month(w, i)) return WH_USE_MONTH;
  bool ordinary = t->lex & WH_LEX_WORD, given = t->lex & WH_LEX_GIVEN;
  if (!big(t)) {
    if (!ordinary) return WH_USE_UNKNOWN;
    return given && g->per >= NAMELIKE && !uses_capitals(w, i) ? WH_USE_UNKNOWN : WH_USE_WORD;
  }
  if (g->per >= NAMELIKE) return WH_USE_UNKNOWN;
  if (shown(w, i, place_tag) || (g->nobody && t->lex & (WH_LEX_PLACE | WH_LEX_TOWN))) return WH_USE_PLACE;
  if (shown(w, i, organisation_tag)) return WH_USE_ORGANISATION;
  return ordinary && !given && (opens(w, i) || capitals_mute(w, i)) ? WH_USE_WORD : WH_USE_UNKNOWN;
}

/* Of a word of a name that an editor gave, alone: the month or the town, by more than the tagger's word. */
bool wh_stands_for_other(const wh_state *x, size_t i) {
  const struct wh_words *w = x->out->words;
  if (is_month(w, i)) return true;
  bool known = w->tok[i].lex & (WH_LEX_PLACE | WH_LEX_TOWN);
  return known && w->tag[i].per < NAMELIKE && shown(w, i, place_tag);
}

wh_use wh_reading_use(const wh_reading *r, wh_span word) {
  const struct wh_words *w = r->words;
  if (w == NULL) return WH_USE_UNKNOWN;
  size_t i = token_at(w, word.start);
  if (i >= w->n || w->tok[i].span.start >= word.end) return WH_USE_UNKNOWN;
  wh_use use = of_token(w, i);
  for (i++; i < w->n && w->tok[i].span.start < word.end && use != WH_USE_UNKNOWN; i++) { /* all its words, or nothing is known */
    if (!(w->tok[i].flags & WH_TOK_ALPHA) || w->tok[i].flags & WH_TOK_POSSESSIVE) continue;
    if (of_token(w, i) == WH_USE_UNKNOWN) use = WH_USE_UNKNOWN;
  }
  return use;
}

bool wh_reading_ordinary(const wh_reading *r, wh_span s) {
  const struct wh_words *w = r->words;
  return w && s.start < s.end && (wh_lexicon_bits(w->lexicon, w->text + s.start, wh_span_len(s)) & (WH_LEX_WORD | WH_LEX_PLACE | WH_LEX_TOWN));
}
