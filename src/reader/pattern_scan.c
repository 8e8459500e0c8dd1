/* pattern_scan: cuts a stretch of text into words, gives them their classes, and answers what the rules
 * ask about words, the gaps between them, and runs of capitals. */
#include "pattern_scan.h"

#include <string.h>

/* ---- words ---- */

static bool ascii_word(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool word_cp(uint32_t cp) { return wh_cp_alnum(cp) || wh_cp_mark(cp) || wh_cp_hidden(cp); }

/* Length of an apostrophe at i that stands inside a word, 0 where none does. */
static size_t inner_apostrophe(const char *s, size_t n, size_t i) {
  size_t len = 0;
  if (s[i] == '\'') len = 1;
  else if (n - i >= 3 && memcmp(s + i, "\xE2\x80\x99", 3) == 0) len = 3;
  if (len == 0 || i + len >= n) return 0;
  return wh_cp_alpha(wh_utf8_at(s, n, i + len)) ? len : 0;
}

/* Length of what continues a word at i, 0 at its end. */
static size_t word_step(const char *s, size_t n, size_t i) {
  unsigned char c = (unsigned char)s[i];
  if (c < 0x80) return ascii_word(c) ? 1 : c == '\'' ? inner_apostrophe(s, n, i) : 0;
  size_t next = i;
  uint32_t cp = wh_utf8_next(s, n, &next);
  if (cp == 0x2019) return inner_apostrophe(s, n, i);
  return word_cp(cp) ? next - i : 0;
}

static void shape_of(const char *s, wh_word *w) {
  bool letter = false, upper = false, lower = false, digit = false, other = false;
  for (size_t i = w->start; i < w->end;) {
    unsigned char c = (unsigned char)s[i];
    if (c < 0x80) {
      i++;
      if (c >= '0' && c <= '9') digit = true;
      else if (c >= 'A' && c <= 'Z') {
        if (!letter && !digit) w->shape |= WH_SHAPE_CAP;
        letter = upper = true;
      } else if (c >= 'a' && c <= 'z') letter = lower = true;
      else if (c == '_') w->shape |= WH_SHAPE_UNDER;
    } else {
      uint32_t cp = wh_utf8_next(s, w->end, &i);
      if (!wh_cp_alpha(cp)) {
        other = true;
        continue;
      }
      if (wh_cp_upper(cp)) {
        if (!letter && !digit) w->shape |= WH_SHAPE_CAP;
        upper = true;
      } else if (wh_cp_lower(cp)) lower = true;
      letter = true;
    }
  }
  if (upper && !lower) w->shape |= WH_SHAPE_UPPER;
  if (letter) w->shape |= WH_SHAPE_LETTER;
  if (digit) w->shape |= WH_SHAPE_DIGIT;
  if (digit && !letter && !other && !(w->shape & WH_SHAPE_UNDER)) w->shape |= WH_SHAPE_DIGITS;
}

bool wh_next_word(const char *s, size_t n, size_t *i, wh_word *ret) {
  size_t at = *i;
  while (at < n) {
    unsigned char c = (unsigned char)s[at];
    if (c < 0x80) {
      if (ascii_word(c)) break;
      at++;
      continue;
    }
    size_t next = at;
    uint32_t cp = wh_utf8_next(s, n, &next);
    if (wh_cp_alnum(cp)) break;
    at = next;
  }
  if (at >= n) return false;
  memset(ret, 0, sizeof *ret);
  ret->start = (uint32_t)at;
  for (size_t step; at < n && (step = word_step(s, n, at)) > 0;) at += step;
  ret->end = (uint32_t)at;
  ret->phrase = 1;
  *i = at;
  return true;
}

size_t wh_word_key(const char *s, size_t n, char out[WH_WORD_KEY]) {
  size_t len = 0;
  if (n >= WH_WORD_KEY) return 0;
  for (size_t i = 0; i < n;) {
    unsigned char c = (unsigned char)s[i];
    if (c < 0x80) {
      out[len++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
      i++;
      continue;
    }
    uint32_t cp = wh_utf8_next(s, n, &i);
    if (wh_cp_hidden(cp)) continue;
    char u[4];
    size_t k = wh_utf8_put(u, cp == 0x2019 ? '\'' : wh_cp_fold(cp));
    if (len + k >= WH_WORD_KEY) return 0;
    memcpy(out + len, u, k);
    len += k;
  }
  return len;
}

/* ---- classes ---- */

static bool phrase_gap(const wh_scan *s, size_t i) {
  return wh_gap_space(s, i) || wh_gap_only(s, i, " .-/&#'", 3);
}

static void extend_phrase(const wh_scan *s, size_t i, char *key, size_t len) {
  wh_word *w = &s->w[i];
  for (size_t k = i + 1; k < s->n_words && k < i + 6 && phrase_gap(s, k - 1); k++) {
    char one[WH_WORD_KEY];
    size_t n = wh_word_key(wh_word_text(s, k), wh_word_len(s, k), one);
    if (n == 0 || len + n + 1 > WH_WORD_KEY * 4) return;
    key[len++] = ' ';
    memcpy(key + len, one, n);
    len += n;
    const wh_entry *e = wh_patterns_entry(s->patterns, key, len);
    if (e == NULL) return;
    if (e->classes != 0) {
      w->classes |= e->classes;
      if (e->value != 0) w->value = e->value;
      w->phrase = (uint8_t)(k - i + 1);
    }
    if (!e->prefix) return;
  }
}

static void classify(const wh_scan *s, size_t i) {
  char key[WH_WORD_KEY * 4];
  wh_word *w = &s->w[i];
  if (!(w->shape & WH_SHAPE_LETTER)) return;
  size_t len = wh_word_key(wh_word_text(s, i), wh_word_len(s, i), key);
  if (len == 0) return;
  const wh_entry *e = wh_patterns_entry(s->patterns, key, len);
  if (e == NULL && len > 2 && key[len - 2] == '\'' && key[len - 1] == 's')
    e = wh_patterns_entry(s->patterns, key, len - 2);
  if (e == NULL) return;
  w->classes = e->classes;
  w->value = e->value;
  if (e->prefix) extend_phrase(s, i, key, len);
}

void wh_scan_words(wh_scan *s) {
  wh_word w;
  s->n_words = 0;
  for (size_t i = 0; wh_next_word(s->text, s->n, &i, &w);) {
    shape_of(s->text, &w);
    if (s->n_words == s->cap_words) {
      s->cap_words = s->cap_words ? s->cap_words * 2 : 1024;
      s->w = wh_realloc(s->w, s->cap_words * sizeof *s->w);
    }
    s->w[s->n_words++] = w;
  }
  for (size_t i = 0; i < s->n_words; i++) classify(s, i);
}

void wh_scan_dates(wh_scan *s, wh_word *w, size_t max) {
  s->w = w;
  s->n_words = 0;
  for (size_t i = 0; s->n_words < max && wh_next_word(s->text, s->n, &i, &w[s->n_words]); s->n_words++) {
    wh_word *one = &w[s->n_words];
    char key[WH_WORD_KEY];
    shape_of(s->text, one);
    size_t n = wh_word_key(s->text + one->start, one->end - one->start, key);
    if (n > 0) one->classes = wh_date_word(key, n, &one->value);
    if (wh_same_ascii(key, n, "a") || wh_same_ascii(key, n, "the")) one->classes |= WH_WORD_STOP;
  }
}

/* ---- gaps ---- */

const char *wh_gap(const wh_scan *s, size_t i, size_t *ret_n) {
  if (i + 1 >= s->n_words) {
    *ret_n = 0;
    return "";
  }
  *ret_n = s->w[i + 1].start - s->w[i].end;
  return s->text + s->w[i].end;
}

bool wh_gap_only(const wh_scan *s, size_t i, const char *set, size_t max) {
  size_t n;
  const char *g = wh_gap(s, i, &n);
  if (i + 1 >= s->n_words || n == 0 || n > max + 2) return false;
  size_t len = 0;
  for (size_t k = 0; k < n; len++) {
    if ((unsigned char)g[k] == 0xC2 && k + 1 < n && (unsigned char)g[k + 1] == 0xA0) {
      if (strchr(set, ' ') == NULL) return false;
      k += 2;
    } else if (n - k >= 3 && memcmp(g + k, "\xE2\x80", 2) == 0 && (unsigned char)g[k + 2] >= 0x90 &&
               (unsigned char)g[k + 2] <= 0x93) { /* hyphens and the en dash */
      if (strchr(set, '-') == NULL) return false;
      k += 3;
    } else if (g[k] != 0 && strchr(set, g[k]) != NULL) k++;
    else return false;
  }
  return len <= max;
}

bool wh_gap_is(const wh_scan *s, size_t i, const char *what) {
  size_t n;
  const char *g = wh_gap(s, i, &n);
  return n == strlen(what) && memcmp(g, what, n) == 0;
}

bool wh_gap_has(const wh_scan *s, size_t i, char c) {
  size_t n;
  const char *g = wh_gap(s, i, &n);
  return memchr(g, c, n > 64 ? 64 : n) != NULL;
}

#define WRAPPED 45 /* a line at least so long was broken by a program, not by its writer */

bool wh_gap_space(const wh_scan *s, size_t i) {
  size_t n;
  const char *g = wh_gap(s, i, &n);
  if (n == 1 && g[0] == ' ') return true;
  if (n == 2 && (unsigned char)g[0] == 0xC2 && (unsigned char)g[1] == 0xA0) return true;
  if (n == 0 || n > 3) return false;
  size_t breaks = 0;
  for (size_t k = 0; k < n; k++) {
    if (g[k] == '\n') breaks++;
    else if (g[k] != ' ' && g[k] != '\r') return false;
  }
  if (breaks != 1) return false;
  size_t at = s->w[i].end;
  for (size_t k = 0; k < WRAPPED; k++) { /* two spaces: columns, not prose */
    if (at == k || s->text[at - k - 1] == '\n') return false;
    if (k > 0 && s->text[at - k - 1] == ' ' && s->text[at - k] == ' ') return false;
  }
  return true;
}

bool wh_gap_joins(const wh_scan *s, size_t i, const char *set) { return wh_gap_only(s, i, set, 1); }

long wh_word_number(const wh_scan *s, size_t i) {
  if (i >= s->n_words) return -1;
  const wh_word *w = &s->w[i];
  if (w->classes & WH_WORD_NUMERAL) return w->value;
  if (!(w->shape & WH_SHAPE_DIGITS) || w->end - w->start > 9) return -1;
  long v = 0;
  for (size_t k = w->start; k < w->end; k++) {
    if (s->text[k] < '0' || s->text[k] > '9') return -1;
    v = v * 10 + (s->text[k] - '0');
  }
  return v;
}

/* ---- runs of capitals ---- */

/* Word i may stand in a name: a capital, or an ordinal such as 5th. */
static bool name_word(const wh_scan *s, size_t i) {
  if (wh_shaped(s, i, WH_SHAPE_CAP)) return true;
  return wh_shaped(s, i, WH_SHAPE_DIGIT) && wh_shaped(s, i, WH_SHAPE_LETTER) &&
         s->text[s->w[i].start] >= '0' && s->text[s->w[i].start] <= '9' && wh_word_len(s, i) <= 5;
}

/* Words i and i+1 may stand in one name. */
static bool name_gap(const wh_scan *s, size_t i) {
  if (i + 1 >= s->n_words) return false;
  if (wh_gap_space(s, i) || wh_gap_is(s, i, "-") || wh_gap_is(s, i, " & ") || wh_gap_is(s, i, "/") ||
      wh_gap_is(s, i, " '") || wh_gap_is(s, i, "' "))
    return true;
  return wh_is(s, i, WH_WORD_ABBREVIATION) && (wh_gap_is(s, i, ". ") || wh_gap_is(s, i, "."));
}

static bool link_word(const wh_scan *s, size_t i) {
  return wh_is(s, i, WH_WORD_LINK) && !wh_shaped(s, i, WH_SHAPE_CAP);
}

size_t wh_run_before(const wh_scan *s, size_t i, size_t max) {
  size_t first = i;
  for (size_t k = i; k > 0 && i - k < max && name_gap(s, k - 1);) {
    k--;
    if (name_word(s, k)) first = k;
    else if (!link_word(s, k)) break;
    else if (i - k >= 3 && !wh_word_same(s, k, "of") && !wh_word_same(s, k, "the")) break;
  }
  while (first < i && wh_is(s, first, WH_WORD_STOP) && !wh_is(s, first, WH_WORD_ABBREVIATION)) first++;
  while (first < i && link_word(s, first)) first++;
  return first;
}

size_t wh_run_after(const wh_scan *s, size_t i, size_t max) {
  size_t end = i;
  for (size_t k = i; k < s->n_words && k - i < max; k++) {
    if (name_word(s, k)) end = k + 1;
    else if (k == i || !link_word(s, k)) break;
    if (!name_gap(s, k)) break;
  }
  return end;
}

/* ---- giving ---- */

wh_candidate *wh_emit(wh_scan *s, size_t from, size_t to, wh_mention_kind kind, const char *by, double p) {
  wh_candidate *c = WH_PUSH(s->arena, s->found, s->n_found, s->cap_found);
  *c = (wh_candidate){.span = {s->base + from, s->base + to}, .kind = kind, .by = by, .p = (float)p};
  return c;
}

wh_candidate *wh_emit_words(wh_scan *s, size_t first, size_t last, wh_mention_kind kind, const char *by,
                            double p) {
  return wh_emit(s, s->w[first].start, s->w[last].end, kind, by, p);
}
