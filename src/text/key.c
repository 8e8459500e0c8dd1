/* key: the normal form in which words are compared, each byte of it tied to the source.
 * Not a transliteration: it only folds what a reader would take for the same letter. */
#include "text.h"

#include <string.h>

#include <unicode/unorm2.h>

/* Letters of other scripts that look like Latin ones, after case folding, and letters that do not
 * decompose. One row a letter; the list of look-alikes follows the shapes, not the sounds. Where a capital looks
 * like another letter than its small form (Greek eta), it has a row of its own. */
static const struct {
  uint16_t cp;
  const char *as;
} alike[] = {
    {0x00DF, "ss"}, {0x00E6, "ae"}, {0x00F0, "d"},  {0x00F8, "o"},  {0x00FE, "th"}, {0x0111, "d"},
    {0x0127, "h"},  {0x0131, "i"},  {0x0138, "k"},  {0x0142, "l"},  {0x0153, "oe"}, {0x0167, "t"},
    {0x0180, "b"},  {0x0192, "f"},  {0x0251, "a"},  {0x0261, "g"},  {0x0269, "i"},  {0x026A, "i"},
    {0x0274, "n"},  {0x0280, "r"},  {0x0299, "b"},  {0x029C, "h"},  {0x029F, "l"},  {0x03B1, "a"},
    {0x03B2, "b"},  {0x03B5, "e"},  {0x03B7, "n"},  {0x03B9, "i"},  {0x03BA, "k"},  {0x03BD, "v"},
    {0x03BF, "o"},  {0x03C1, "p"},  {0x03C4, "t"},  {0x03C5, "u"},  {0x03C7, "x"},  {0x03F2, "c"},
    {0x03B3, "y"},  {0x03BC, "u"},  {0x03C9, "w"},  {0x0396, "z"},  {0x0397, "h"},  {0x039C, "m"},
    {0x039D, "n"},  {0x03A5, "y"},  {0x04CF, "l"},  {0x043F, "n"},  {0x04AF, "y"},  {0x04BD, "e"},
    {0x050D, "g"},  {0x1D00, "a"},  {0x1D04, "c"},  {0x1D05, "d"},  {0x1D07, "e"},  {0x1D0A, "j"},
    {0x1D0B, "k"},  {0x1D0D, "m"},  {0x1D0F, "o"},  {0x1D18, "p"},  {0x1D1B, "t"},  {0x1D1C, "u"},
    {0x1D20, "v"},  {0x1D21, "w"},  {0x1D22, "z"},
    {0x0430, "a"},  {0x0432, "b"},  {0x0435, "e"},  {0x0437, "3"},  {0x043A, "k"},  {0x043C, "m"},
    {0x043D, "h"},  {0x043E, "o"},  {0x0440, "p"},  {0x0441, "c"},  {0x0442, "t"},  {0x0443, "y"},
    {0x0445, "x"},  {0x0455, "s"},  {0x0456, "i"},  {0x0458, "j"},  {0x04BB, "h"},  {0x0501, "d"},
    {0x051B, "q"},  {0x051D, "w"},  {0x0561, "w"},  {0x0570, "h"},  {0x0578, "n"},  {0x057D, "u"},
    {0x0585, "o"},  {0x2010, "-"},  {0x2011, "-"},  {0x2012, "-"},  {0x2013, "-"},  {0x2014, "-"},
    {0x2015, "-"},  {0x2018, "'"},  {0x2019, "'"},  {0x201A, "'"},  {0x201B, "'"},  {0x201C, "\""},
    {0x201D, "\""}, {0x201E, "\""}, {0x2032, "'"},  {0x2043, "-"},  {0x2212, "-"},  {0x02BC, "'"},
    {0x0262, "g"},  {0x028F, "y"},  {0xA730, "f"},  {0xA731, "s"},
};

static const char *looks_like(uint32_t cp) {
  size_t lo = 0, hi = sizeof alike / sizeof *alike;
  if (cp > 0xFFFF) return NULL;
  for (size_t i = lo; i < hi; i++) /* a few entries are out of order: by group, not by number */
    if (alike[i].cp == cp) return alike[i].as;
  return NULL;
}

static const char *folded_like(uint32_t cp) {
  const char *as = looks_like(cp);
  return as ? as : looks_like(wh_cp_fold(cp));
}

/* What one code point becomes: at most WH_KEY_CP bytes. Hidden characters and marks become nothing. */
size_t wh_key_cp(uint32_t cp, char out[WH_KEY_CP]) {
  if (cp < 0x80) {
    out[0] = (char)wh_cp_fold(cp);
    return !wh_cp_hidden(cp);
  }
  if (wh_cp_hidden(cp) || wh_cp_mark(cp)) return 0;
  if (cp == 0xA0 || wh_cp_space(cp)) {
    out[0] = ' ';
    return 1;
  }
  UErrorCode e = U_ZERO_ERROR;
  const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&e);
  UChar dec[20];
  int32_t len = U_SUCCESS(e) ? unorm2_getDecomposition(nfkd, (UChar32)cp, dec, 20, &e) : -1;
  size_t n = 0;
  if (len < 0 || U_FAILURE(e)) {
    dec[0] = 0;
    len = 0;
    uint32_t f = wh_cp_fold(cp);
    const char *as = folded_like(cp);
    if (as != NULL) {
      n = strlen(as);
      memcpy(out, as, n);
      return n;
    }
    return wh_utf8_put(out, f);
  }
  for (int32_t i = 0; i < len && n + 4 <= WH_KEY_CP;) {
    UChar32 c;
    U16_NEXT(dec, i, len, c);
    if (wh_cp_mark((uint32_t)c) || wh_cp_hidden((uint32_t)c)) continue;
    uint32_t f = wh_cp_fold((uint32_t)c);
    const char *as = f < 0x80 ? NULL : folded_like((uint32_t)c);
    if (as != NULL) {
      size_t k = strlen(as);
      memcpy(out + n, as, k);
      n += k;
    } else {
      n += wh_utf8_put(out + n, f);
    }
  }
  return n;
}

wh_key wh_key_make(wh_arena *arena, const char *s, size_t n) {
  wh_key k = {0};
  size_t cap = n + 32, ncap = n + 32, len = 0;
  char *out = wh_arena_alloc(arena, cap);
  uint32_t *from = wh_arena_alloc(arena, ncap * sizeof *from);
  for (size_t i = 0; i < n;) {
    size_t at = i;
    char piece[WH_KEY_CP];
    size_t m;
    unsigned char c = (unsigned char)s[i];
    if (c < 0x80) {
      piece[0] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
      m = (c >= 0x20 && c != 0x7F) || !wh_cp_hidden(c);
      i++;
    } else {
      m = wh_key_cp(wh_utf8_next(s, n, &i), piece);
    }
    if (len + m + 1 > cap) {
      out = wh_arena_grow(arena, out, len, &cap, 1);
      from = wh_arena_grow(arena, from, len, &ncap, sizeof *from);
    }
    for (size_t j = 0; j < m; j++) {
      out[len] = piece[j];
      from[len++] = (uint32_t)at;
    }
  }
  out[len] = '\0';
  from[len] = (uint32_t)n;
  k.s = out;
  k.n = len;
  k.from = from;
  return k;
}

bool wh_nearly_same(const char *a, const char *b) {
  if (strlen(a) > strlen(b)) {
    const char *t = a;
    a = b;
    b = t;
  }
  size_t n = strlen(a), more = strlen(b) - n, i = 0;
  while (i < n && a[i] == b[i]) i++;
  if (n < 5 || more > 1 || i == 0) return false;
  if (more || i == n) return more == 0 || strcmp(a + i, b + i + 1) == 0;
  return strcmp(a + i + 1, b + i + 1) == 0 || (a[i] == b[i + 1] && a[i + 1] == b[i] && strcmp(a + i + 2, b + i + 2) == 0);
}

wh_key wh_key_name(wh_arena *arena, const char *s, size_t n) {
  wh_key k = wh_key_make(arena, s, n);
  size_t len = 0;
  for (size_t i = 0; i < k.n; i++)
    if (k.s[i] != '\'') {
      k.s[len] = k.s[i];
      k.from[len++] = k.from[i];
    }
  k.s[len] = '\0';
  k.from[len] = k.from[k.n];
  k.n = len;
  return k;
}

bool wh_same_word(const char *a, size_t na, const char *b, size_t nb) {
  size_t i = 0, j = 0;
  char x[WH_KEY_CP], y[WH_KEY_CP];
  size_t xn = 0, xi = 0, yn = 0, yi = 0;
  for (;;) {
    while (xi == xn && i < na) {
      xn = wh_key_cp(wh_utf8_next(a, na, &i), x);
      xi = 0;
    }
    while (yi == yn && j < nb) {
      yn = wh_key_cp(wh_utf8_next(b, nb, &j), y);
      yi = 0;
    }
    if (xi == xn || yi == yn) return xi == xn && yi == yn;
    if (x[xi++] != y[yi++]) return false;
  }
}

bool wh_same_ascii(const char *a, size_t na, const char *b) {
  for (size_t i = 0; i < na; i++) {
    unsigned char c = (unsigned char)a[i];
    if (c >= 'A' && c <= 'Z') c += 32;
    if (b[i] == '\0' || c != (unsigned char)b[i]) return false;
  }
  return b[na] == '\0';
}
