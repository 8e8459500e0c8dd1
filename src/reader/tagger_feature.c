/* tagger_feature: what the tagger sees of a token. */
#include "tagger.h"

#include <stdio.h>
#include <string.h>

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
  int n = snprintf(v, sizeof v, "%x", t->lex & 0x7F);
  emit(o, name, v, (size_t)n);
}

void wh_tagger_features(const char *text, const wh_token *tok, size_t n, size_t i, wh_tag_sink *put, void *context) {
  out o = {put, context, text};
  const wh_token *t = &tok[i];
  const char *s = text + t->span.start;
  char v[24], sh[8];
  size_t k;
  static const char *const word[] = {"w-2=", "w-1=", "w=", "w+1=", "w+2="};
  static const char *const form[] = {"s-2=", "s-1=", "s=", "s+1=", "s+2="};
  static const char *const list[] = {"l-2=", "l-1=", "l=", "l+1=", "l+2="};
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
  int m = snprintf(pair, sizeof pair, "%x|%x", t->lex & 0x7F, right ? tok[i + 1].lex & 0x7F : 0);
  emit(&o, "ll+=", pair, (size_t)m);
  m = snprintf(pair, sizeof pair, "%x|%x", t->lex & 0x7F, left ? tok[i - 1].lex & 0x7F : 0);
  emit(&o, "ll-=", pair, (size_t)m);
  if (t->flags & WH_TOK_START) emit(&o, "start", "", 0);
  if (t->flags & WH_TOK_LINE) emit(&o, "line", "", 0);
}
