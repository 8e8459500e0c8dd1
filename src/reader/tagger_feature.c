/* tagger_feature: what the tagger sees of a token. */
#include "tagger.h"

#include <stdio.h>
#include <string.h>

#define LISTS 0x3FF /* every list of lists.def */
#define KNOWN (WH_LEX_WORD | WH_LEX_TITLE | WH_LEX_MONTH | WH_LEX_NATION)

typedef struct out {
  wh_tag_sink *put;
  void *context;
  const char *text;
} out;

static size_t lower(const char *s, size_t n, char *low, size_t cap) {
  if (n > cap) n = cap;
  for (size_t i = 0; i < n; i++) low[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
  return n;
}

static void emit(const out *o, const char *name, const char *value, size_t n) {
  char f[64];
  size_t k = strlen(name);
  if (n > sizeof f - k - 1) n = sizeof f - k - 1;
  memcpy(f, name, k);
  memcpy(f + k, value, n);
  o->put(o->context, f, k + n);
}

/* Xx, XX, xx, 9, and marks as they are. */
static size_t shape(const char *s, const wh_token *t, char v[8]) {
  size_t n = wh_span_len(t->span);
  if (t->flags & WH_TOK_POSSESSIVE) return memcpy(v, "'s", 2), 2;
  if (t->flags & WH_TOK_CAPS) return memcpy(v, n > 3 ? "XXX" : "XX", 3), n > 3 ? 3 : 2;
  if (t->flags & WH_TOK_CAPITAL) {
    if (n <= 2 && (n == 1 || s[1] == '.')) return memcpy(v, "X.", 2), 2;
    for (size_t i = 1; i < n; i++)
      if (wh_cp_upper((unsigned char)s[i])) return memcpy(v, "XxX", 3), 3;
    return memcpy(v, "Xx", 2), 2;
  }
  if (t->flags & WH_TOK_ALPHA) return memcpy(v, "x", 1), 1;
  if (t->flags & WH_TOK_DIGIT) return memcpy(v, "9", 1), 1;
  n = n > 3 ? 3 : n;
  memcpy(v, s, n);
  return n;
}

static void known(const out *o, const char *name, const wh_token *t) {
  char low[24];
  const char *s = o->text + t->span.start;
  size_t n = wh_span_len(t->span);
  if (t->flags & WH_TOK_ALPHA && !(t->lex & KNOWN)) return;
  if (t->flags & WH_TOK_DIGIT) {
    emit(o, name, "9", 1);
    return;
  }
  emit(o, name, low, lower(s, n, low, sizeof low));
}

static void lists(const out *o, const char *name, const wh_token *t) {
  char v[12];
  int n = snprintf(v, sizeof v, "%x", t->lex & LISTS);
  emit(o, name, v, (size_t)n);
}

/* The word's groups (words in like use) beside it. */
static void groups(const out *o, const wh_tag_context *c, const char *name, const wh_token *t) {
  char low[24], v[16];
  int coarse, fine;
  if (!(t->flags & WH_TOK_ALPHA) || !(t->lex & KNOWN)) return;
  size_t n = lower(o->text + t->span.start, wh_span_len(t->span), low, sizeof low);
  if (!wh_lexicon_groups(c->lexicon, low, n, &coarse, &fine)) return;
  emit(o, name, v, (size_t)snprintf(v, sizeof v, "c%d", coarse));
  emit(o, name, v, (size_t)snprintf(v, sizeof v, "f%d", fine));
}

void wh_tagger_features(const wh_tag_context *c, size_t i, wh_tag_sink *put, void *context) {
  const char *text = c->text;
  const wh_token *tok = c->tok;
  size_t n = c->n;
  out o = {put, context, text};
  const wh_token *t = &tok[i];
  const char *s = text + t->span.start;
  char v[24], sh[8];
  size_t k;
  static const char *const word[] = {"w-2=", "w-1=", "w=", "w+1=", "w+2="};
  static const char *const form[] = {"s-2=", "s-1=", "s=", "s+1=", "s+2="};
  static const char *const list[] = {"l-2=", "l-1=", "l=", "l+1=", "l+2="};
  static const char *const group[] = {"g-2=", "g-1=", "g=", "g+1=", "g+2="};
  for (int d = -2; d <= 2; d++) {
    bool in = d < 0 ? i >= (size_t)-d : i + (size_t)d < n;
    const wh_token *u = in ? t + d : NULL;
    if (!in || u->part != t->part || u->sentence != t->sentence) {
      if (d == -1 || d == 1) emit(&o, form[d + 2], "^", 1);
      continue;
    }
    known(&o, word[d + 2], u);
    k = shape(text + u->span.start, u, sh);
    emit(&o, form[d + 2], sh, k);
    lists(&o, list[d + 2], u);
    if (d == -1 || d == 1) groups(&o, c, group[d + 2], u);
  }
  if (t->flags & WH_TOK_ALPHA && !(t->lex & KNOWN)) {
    size_t len = wh_span_len(t->span), m = len < 3 ? len : 3;
    k = lower(s + len - m, m, v, sizeof v);
    emit(&o, "suf=", v, k);
    if (len > 4) {
      k = lower(s + len - 2, 2, v, sizeof v);
      emit(&o, "suf2=", v, k);
    }
  }
  /* pairs: shapes and lists of this token and its neighbours */
  char pair[40];
  size_t p = shape(s, t, pair);
  pair[p++] = '|';
  bool right = i + 1 < n && tok[i + 1].part == t->part;
  p += right ? shape(text + tok[i + 1].span.start, &tok[i + 1], pair + p) : 0;
  emit(&o, "ss+=", pair, p);
  p = shape(s, t, pair);
  pair[p++] = '|';
  bool left = i > 0 && tok[i - 1].part == t->part;
  p += left ? shape(text + tok[i - 1].span.start, &tok[i - 1], pair + p) : 0;
  emit(&o, "ss-=", pair, p);
  int m = snprintf(pair, sizeof pair, "%x|%x", t->lex & LISTS, right ? tok[i + 1].lex & LISTS : 0);
  emit(&o, "ll+=", pair, (size_t)m);
  m = snprintf(pair, sizeof pair, "%x|%x", t->lex & LISTS, left ? tok[i - 1].lex & LISTS : 0);
  emit(&o, "ll-=", pair, (size_t)m);
  if (t->flags & WH_TOK_START) emit(&o, "start", "", 0);
  if (t->flags & WH_TOK_LINE) emit(&o, "line", "", 0);
  if (right && tok[i + 1].flags & WH_TOK_LINE) emit(&o, "eol", "", 0);
  if (t->flags & (WH_TOK_CAPITAL | WH_TOK_CAPS)) {
    /* the whole text's word on this one and on its neighbours */
    for (int b = 0; b < 7; b++)
      if (c->seen[i] & 1 << b) emit(&o, "seen=", &"0123456"[b], 1);
    m = snprintf(pair, sizeof pair, "%x", c->seen[i] & ~WH_SEEN_OFTEN);
    emit(&o, "seenall=", pair, (size_t)m);
    if (right && c->seen[i + 1]) emit(&o, "seen+=", pair, (size_t)snprintf(pair, sizeof pair, "%x", c->seen[i + 1] & ~WH_SEEN_OFTEN));
    if (left && c->seen[i - 1]) emit(&o, "seen-=", pair, (size_t)snprintf(pair, sizeof pair, "%x", c->seen[i - 1] & ~WH_SEEN_OFTEN));
    bool plain = !(t->lex & (WH_LEX_WORD | WH_LEX_PLACE | WH_LEX_MONTH | WH_LEX_NATION | WH_LEX_TITLE));
    if (plain && !(c->seen[i] & WH_SEEN_LOWER)) emit(&o, t->lex & (WH_LEX_GIVEN | WH_LEX_GIVEN_MORE) ? "onlygiven" : "onlycap", "", 0);
  }
}

/* ---- what the whole text shows ---- */

static bool headword(const wh_tag_context *c, size_t i) {
  static const char *const heads[] = {"street", "road", "avenue", "school", "high", "elementary", "church", "county", "university", "college",
                                      "hospital", "inc", "inc.", "llc", "company", "department", "lane", "drive", "park", "island", "river", "police", "court", "hotel",
                                      "motel", "inn", "middle", "academy", "creek", "lake", "center", "centre", "valley", "city", "town", "baptist", "farms"};
  const char *s = c->text + c->tok[i].span.start;
  size_t n = wh_span_len(c->tok[i].span);
  for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
    if (wh_same_ascii(s, n, heads[k])) return true;
  return false;
}

static bool is(const wh_tag_context *c, size_t i, const char *w) {
  return i < c->n && wh_same_ascii(c->text + c->tok[i].span.start, wh_span_len(c->tok[i].span), w);
}

static bool short_number(const wh_tag_context *c, size_t i) {
  return i < c->n && c->tok[i].flags & WH_TOK_DIGIT && wh_span_len(c->tok[i].span) <= 2;
}

static unsigned seen_here(const wh_tag_context *c, size_t i) {
  const wh_token *t = &c->tok[i];
  if (!(t->flags & (WH_TOK_CAPITAL | WH_TOK_CAPS))) return WH_SEEN_LOWER;
  unsigned v = 0;
  bool left = i > 0 && t[-1].sentence == t->sentence, right = i + 1 < c->n && t[1].sentence == t->sentence;
  bool cap_left = left && t[-1].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS);
  if (cap_left && t[-1].lex & WH_LEX_TITLE) v |= WH_SEEN_TITLED;
  if (cap_left && t[-1].lex & (WH_LEX_GIVEN | WH_LEX_GIVEN_MORE) && !(t[-1].lex & WH_LEX_WORD)) v |= WH_SEEN_AFTER_GIVEN;
  if (right && ((is(c, i + 1, ",") && short_number(c, i + 2)) || (is(c, i + 1, "(") && short_number(c, i + 2)))) v |= WH_SEEN_AGED;
  if ((right && (is(c, i + 1, "said") || is(c, i + 1, "says") || is(c, i + 1, "told"))) || (left && (is(c, i - 1, "said") || is(c, i - 1, "told"))))
    v |= WH_SEEN_SAYS;
  if (right && t[1].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS) && headword(c, i + 1)) v |= WH_SEEN_HEADED;
  return v;
}

#define OFTEN_UNIT 256 /* the count stands above the bits */

wh_tag_context wh_tag_context_make(const wh_lexicon *lexicon, const char *text, const wh_token *tok, size_t n, wh_arena *arena) {
  wh_tag_context c = {text, tok, n, NULL, lexicon};
  uint8_t *seen = wh_arena_alloc(arena, n + 1);
  wh_map *m = wh_map_new();
  char low[32];
  for (size_t i = 0; i < n; i++) {
    if (!(tok[i].flags & WH_TOK_ALPHA) || wh_span_len(tok[i].span) < 2) continue;
    size_t k = lower(text + tok[i].span.start, wh_span_len(tok[i].span), low, sizeof low);
    int64_t have = 0;
    wh_map_get(m, low, k, &have);
    int64_t next = have | (int64_t)seen_here(&c, i);
    if (tok[i].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS) && next < 3 * OFTEN_UNIT) next += OFTEN_UNIT;
    if (next != have) wh_map_put(m, low, k, next);
  }
  for (size_t i = 0; i < n; i++) {
    int64_t have = 0;
    if (!(tok[i].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS)) || wh_span_len(tok[i].span) < 2) continue;
    size_t k = lower(text + tok[i].span.start, wh_span_len(tok[i].span), low, sizeof low);
    wh_map_get(m, low, k, &have);
    seen[i] = (uint8_t)((have & 0x7F & ~WH_SEEN_OFTEN) | (have >= 3 * OFTEN_UNIT ? WH_SEEN_OFTEN : 0));
  }
  wh_map_free(m);
  c.seen = seen;
  return c;
}
