/* wordpiece: see wordpiece.h. A word of the vocabulary is found in an open hash of its bytes. */
#include "wordpiece.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#define WORD_MAX_CHARS 100 /* a longer word is unknown, as in the reference */
#define WORD_MAX_BYTES (WORD_MAX_CHARS * 4)

typedef struct slot {
  const char *s; /* NULL: free */
  uint16_t n;
  bool inner;    /* written ##… in the vocabulary */
  int32_t id;
} slot;

struct wh_wordpiece {
  slot *v;
  size_t mask, count, longest;
};

static size_t place(const wh_wordpiece *w, const char *s, size_t n, bool inner) {
  uint64_t h = wh_hash(s, n, inner);
  size_t at = (h ^ h >> 29) & w->mask;
  while (w->v[at].s && (w->v[at].n != n || w->v[at].inner != inner || memcmp(w->v[at].s, s, n) != 0)) at = (at + 1) & w->mask;
  return at;
}

wh_wordpiece *wh_wordpiece_new(const char *vocabulary, size_t n) {
  wh_wordpiece *w = wh_alloc(sizeof *w);
  size_t lines = 1, cap = 64;
  for (size_t i = 0; i < n; i++) lines += vocabulary[i] == '\n';
  while (cap < lines * 2) cap *= 2;
  w->v = wh_alloc(cap * sizeof *w->v);
  w->mask = cap - 1;
  for (size_t i = 0; i < n;) {
    const char *end = memchr(vocabulary + i, '\n', n - i);
    size_t len = end ? (size_t)(end - vocabulary) - i : n - i;
    const char *s = vocabulary + i;
    int32_t id = (int32_t)w->count++;
    i += len + 1;
    bool inner = len > 2 && s[0] == '#' && s[1] == '#';
    if (inner) s += 2, len -= 2;
    if (len == 0 || len > WORD_MAX_BYTES) continue;
    slot *k = &w->v[place(w, s, len, inner)];
    if (k->s == NULL) *k = (slot){s, (uint16_t)len, inner, id};
    if (len > w->longest) w->longest = len;
  }
  return w;
}

void wh_wordpiece_free(wh_wordpiece *w) {
  if (w == NULL) return;
  free(w->v);
  free(w);
}

size_t wh_wordpiece_count(const wh_wordpiece *w) { return w->count; }

void wh_pieces_add(wh_pieces *p, int32_t id) {
  if (p->n == p->cap) {
    p->cap = p->cap ? p->cap * 2 : 256;
    p->id = wh_realloc(p->id, p->cap * sizeof *p->id);
  }
  p->id[p->n++] = id;
}

/* One word, without space or punctuation inside. */
static void cut_word(const wh_wordpiece *w, const char *s, size_t n, size_t chars, wh_pieces *ret) {
  size_t first = ret->n;
  bool known = chars <= WORD_MAX_CHARS;
  for (size_t at = 0; known && at < n;) {
    size_t end = n - at > w->longest ? at + w->longest : n;
    for (; end > at; end--) {
      if (end < n && ((unsigned char)s[end] & 0xC0) == 0x80) continue;
      const slot *k = &w->v[place(w, s + at, end - at, at > 0)];
      if (k->s == NULL) continue;
      wh_pieces_add(ret, k->id);
      break;
    }
    known = end > at;
    at = end;
  }
  if (known) return;
  ret->n = first;
  wh_pieces_add(ret, WH_PIECE_UNKNOWN);
}

/* ---- the reference's notion of characters ---- */

static bool punctuation(uint32_t c) {
  if (c < 0x80) return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
  return u_ispunct((UChar32)c);
}

static bool cjk(uint32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
         (c >= 0x2A700 && c <= 0x2B73F) || (c >= 0x2B740 && c <= 0x2B81F) || (c >= 0x2B920 && c <= 0x2CEAF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

static bool space(uint32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || u_isUWhiteSpace((UChar32)c); }

static bool dropped(uint32_t c) {
  if (c == 0 || c == WH_CP_BAD) return true;
  int8_t k = u_charType((UChar32)c);
  return k == U_CONTROL_CHAR || k == U_FORMAT_CHAR || k == U_PRIVATE_USE_CHAR || k == U_SURROGATE;
}

/* Canonical decomposition, marks dropped, lower case: what the character becomes, in UTF-16. */
static size_t bare(uint32_t c, UChar out[64]) {
  UErrorCode e = U_ZERO_ERROR;
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&e);
  UChar dec[32];
  int32_t n = unorm2_getDecomposition(nfd, (UChar32)c, dec, 32, &e);
  if (U_FAILURE(e)) return 0;
  if (n < 0) {
    n = 0;
    UBool bad = 0;
    U16_APPEND(dec, n, 32, (UChar32)c, bad);
    (void)bad;
  }
  size_t k = 0;
  for (int32_t i = 0; i < n;) {
    UChar32 d;
    U16_NEXT(dec, i, n, d);
    if (u_charType(d) == U_NON_SPACING_MARK) continue;
    UChar one[4], low[8];
    int32_t len = 0;
    UBool bad = 0;
    U16_APPEND(one, len, 4, d, bad);
    (void)bad;
    e = U_ZERO_ERROR;
    len = u_strToLower(low, 8, one, len, "", &e);
    if (U_FAILURE(e) || k + (size_t)len > 64) continue;
    memcpy(out + k, low, (size_t)len * sizeof *low);
    k += (size_t)len;
  }
  return k;
}

typedef struct word {
  char s[WORD_MAX_BYTES + 8];
  size_t n, chars;
} word;

static void finish(const wh_wordpiece *w, word *k, wh_pieces *ret) {
  if (k->chars) cut_word(w, k->s, k->n, k->chars, ret);
  k->n = k->chars = 0;
}

static void letter(const wh_wordpiece *w, word *k, uint32_t c, wh_pieces *ret) {
  bool alone = punctuation(c);
  if (alone) finish(w, k, ret);
  k->chars++;
  if (k->n + 4 <= sizeof k->s) k->n += wh_utf8_put(k->s + k->n, c);
  if (alone) finish(w, k, ret);
}

void wh_wordpiece_cut(const wh_wordpiece *w, const char *s, size_t n, wh_pieces *ret) {
  word k;
  k.n = k.chars = 0;
  for (size_t i = 0; i < n;) {
    uint32_t c = (unsigned char)s[i];
    if (c < 0x80 && c > ' ' && c != 0x7F) {
      i++;
      letter(w, &k, c >= 'A' && c <= 'Z' ? c + 32 : c, ret);
      continue;
    }
    c = wh_utf8_next(s, n, &i);
    if (space(c)) {
      finish(w, &k, ret);
      continue;
    }
    if (dropped(c)) continue;
    if (cjk(c)) finish(w, &k, ret);
    UChar b[64];
    size_t len = bare(c, b);
    for (size_t j = 0; j < len;) {
      UChar32 d;
      U16_NEXT(b, j, len, d);
      letter(w, &k, (uint32_t)d, ret);
    }
    if (cjk(c)) finish(w, &k, ret);
  }
  finish(w, &k, ret);
}
