/* pattern_age: ages in figures and words, in completed years. Not ages of things: a rule asks for a person's
 * form ("17-year-old", "Name, 17,", "aged 17"). */
#include "pattern_scan.h"

#include <string.h>

#define OLDEST 115

static bool small_number(const wh_scan *s, size_t i, long *ret) {
  *ret = wh_word_number(s, i);
  if (*ret < 0 || *ret > OLDEST) return false;
  if (wh_shaped(s, i, WH_SHAPE_DIGITS) && wh_word_len(s, i) > 3) return false;
  char b = wh_byte_before(s, s->w[i].start);
  return b != '$' && b != '.' && b != '#' && (unsigned char)b != 0xA3 && (unsigned char)b != 0xB9;
}

static void give(wh_scan *s, size_t from, size_t to, long lo, long hi, const char *by, double p) {
  wh_candidate *c = wh_emit(s, from, to, WH_MENTION_AGE, by, p);
  c->flags = WH_CANDIDATE_INTERVAL;
  c->lo = (int32_t)lo;
  c->hi = (int32_t)hi;
}

static size_t number_end(const wh_scan *s, size_t i) {
  size_t last = i + s->w[i].phrase - 1u;
  return wh_is(s, i, WH_WORD_NUMERAL) && last < s->n_words ? last : i;
}

/* 17-year-old, 17 years old, 17 yoa, 14 months old, seventeen years of age */
static bool with_unit(wh_scan *s, size_t i, long v) {
  size_t last = number_end(s, i), unit = last + 1;
  long other; /* "16- or 17-year-old": the first of two */
  if (unit + 2 < s->n_words && (wh_gap_is(s, last, "- ") || wh_gap_space(s, last)) &&
      small_number(s, unit + 1, &other) &&
      (wh_word_same(s, unit, "or") || wh_word_same(s, unit, "and") || wh_word_same(s, unit, "to")) &&
      wh_is(s, number_end(s, unit + 1) + 1, WH_WORD_AGE_UNIT) &&
      wh_word_same(s, number_end(s, unit + 1) + 2, "old")) {
    v /= s->w[number_end(s, unit + 1) + 1].value;
    give(s, s->w[i].start, s->w[last].end, v, v, "year-old", 0.9);
    return true;
  }
  if (!wh_is(s, unit, WH_WORD_AGE_UNIT) || !wh_gap_only(s, last, " -", 2)) return false;
  size_t end = unit + (s->w[unit].phrase > 1 ? s->w[unit].phrase - 1u : 0);
  long years = v / s->w[unit].value;
  bool old = false;
  if (wh_word_same(s, end + 1, "old") || wh_word_same(s, end + 1, "olds"))
    old = wh_gap_only(s, end, " -", 2), end += old;
  else if (wh_word_same(s, end + 1, "of") && wh_word_same(s, end + 2, "age")) old = true, end += 2;
  else
    old = wh_word_same(s, unit, "yo") || wh_word_same(s, unit, "yoa") ||
          (s->w[unit].phrase > 1 && wh_gap_is(s, unit, "/"));
  if (!old) return false;
  give(s, s->w[i].start, s->w[end].end, years, years, "year-old", 0.98);
  return true;
}

/* aged 17, age 17, Age: 17, age of 17, ages 14 and 15, ages 14 to 17, under the age of 16 */
static bool after_age(wh_scan *s, size_t i) {
  bool plural = wh_word_same(s, i, "ages");
  if (!plural && !wh_word_same(s, i, "age") && !wh_word_same(s, i, "aged")) return false;
  size_t k = i + 1;
  size_t before = i;
  bool below = false;
  for (size_t tries = 0; tries < 3 && k < s->n_words; tries++, k++)
    if (!wh_word_same(s, k, "of") && !wh_word_same(s, k, "at") && !wh_word_same(s, k, "offense") &&
        !wh_word_same(s, k, "is") && !wh_word_same(s, k, "about") && !wh_word_same(s, k, "just") &&
        !wh_word_same(s, k, "arrest") && !wh_word_same(s, k, "approximately"))
      break;
  long v, w;
  size_t n;
  if (k >= s->n_words || !small_number(s, k, &v) || v < 1) return false;
  const char *g = wh_gap(s, k - 1, &n);
  if (n > 24 || memchr(g, '\n', n) || memchr(g, ',', n) || memchr(g, ';', n)) return false;
  if (wh_word_same(s, k + 1, "percent")) return false;
  size_t last = number_end(s, k), end = last;
  w = v;
  if (before >= 2 && wh_word_same(s, i - 1, "the")) before--;
  if (before >= 1 && (wh_word_same(s, before - 1, "under") || wh_word_same(s, before - 1, "below")))
    below = true;
  if (wh_is(s, last + 1, WH_WORD_AGE_UNIT) && wh_gap_space(s, last)) {
    v /= s->w[last + 1].value;
    w = v;
    end = last + 1;
  } else if (last + 2 < s->n_words && (wh_word_same(s, last + 1, "to") || wh_word_same(s, last + 1, "and")) &&
             wh_gap_space(s, last) && small_number(s, last + 2, &w) && w > v && plural)
    end = number_end(s, last + 2);
  else if (wh_gap_only(s, last, "-", 1) && last + 1 < s->n_words && small_number(s, last + 1, &w) && w > v)
    end = last + 1;
  else w = v;
  give(s, s->w[i].start, s->w[end].end, below ? 0 : v, below ? v - 1 : w, below ? "under-age" : "age", 0.95);
  return true;
}

static bool closes(const wh_scan *s, size_t i) { /* what may follow "Name, 17" */
  size_t n;
  const char *g = wh_gap(s, i, &n);
  if (i + 1 >= s->n_words) return true;
  if (n == 0) return false;
  if (g[0] == ',' || g[0] == ';' || g[0] == ')' || g[0] == '\n' || g[0] == '\t') return true;
  if (g[0] == '.') return n > 1;
  if (n >= 2 && g[0] == ' ' && g[1] == ' ') return true;
  if (n > 3 && (unsigned char)g[1] == 0xE2) return true; /* a dash */
  static const char *const next[] = {"of",   "and", "was", "who",  "is", "from",
                                     "were", "has", "had", "also", "at", "told"};
  for (size_t k = 0; k < sizeof next / sizeof *next; k++)
    if (wh_word_same(s, i + 1, next[k])) return true;
  return false;
}

static bool name_before(const wh_scan *s, size_t i) {
  if (!wh_shaped(s, i, WH_SHAPE_CAP) || wh_shaped(s, i, WH_SHAPE_DIGIT)) return false;
  return !wh_is(s, i,
                WH_WORD_MONTH | WH_WORD_WEEKDAY | WH_WORD_UNIT | WH_WORD_ID_STRONG | WH_WORD_BOX |
                    WH_WORD_STATE) ||
         (wh_is(s, i, WH_WORD_MONTH) && i > 0 && wh_shaped(s, i - 1, WH_SHAPE_CAP) && wh_gap_space(s, i - 1));
}

/* Name, 17, ...   Name (17)   Name, seventeen,   Name, a 17 ... */
static bool after_name(wh_scan *s, size_t i, long v) {
  if (i == 0 || v < 1) return false;
  size_t n, last = number_end(s, i);
  const char *g = wh_gap(s, i - 1, &n);
  bool digits = wh_shaped(s, i, WH_SHAPE_DIGITS);
  bool comma = wh_gap_is(s, i - 1, ", ") || wh_gap_is(s, i - 1, ",") || wh_gap_is(s, i - 1, "., ") ||
               wh_gap_is(s, i - 1, ",\n") || wh_gap_is(s, i - 1, "), ");
  if (comma && !wh_gap_is(s, i - 1, ",") && !closes(s, last)) return false;
  if (comma && wh_is(s, last + 1, WH_WORD_MONTH)) return false;
  if (comma && name_before(s, i - 1)) {
    if (wh_byte(s, s->w[last].end) == ',' && wh_shaped(s, last + 1, WH_SHAPE_DIGITS) &&
        wh_word_len(s, last + 1) <= 3)
      return false; /* one of a list of numbers */
    give(s, s->w[i].start, s->w[last].end, v, v, "name-age", digits ? 0.85 : 0.7);
    return true;
  }
  if (n == 2 && memcmp(g, " (", 2) == 0 && wh_byte(s, s->w[last].end) == ')' && digits &&
      name_before(s, i - 1) && v >= 4 && !wh_shaped(s, i - 1, WH_SHAPE_UPPER)) {
    give(s, s->w[i].start, s->w[last].end, v, v, "name-age", 0.75);
    return true;
  }
  return false;
}

/* W/F 19, B/M/34, M/17, W/M, 42 */
static bool after_sex(wh_scan *s, size_t i, long v) {
  if (i == 0 || v < 5 || !wh_shaped(s, i, WH_SHAPE_DIGITS)) return false;
  bool sex = wh_word_same(s, i - 1, "f") || wh_word_same(s, i - 1, "m");
  char b = i > 0 ? wh_byte_before(s, s->w[i - 1].start) : 0;
  bool slash = wh_gap_is(s, i - 1, "/") || b == '/';
  if (!sex || !slash || !wh_shaped(s, i - 1, WH_SHAPE_UPPER) || !wh_gap_only(s, i - 1, " /,", 2))
    return false;
  if (wh_byte(s, s->w[i].end) == '/') return false;
  give(s, s->w[i].start, s->w[i].end, v, v, "sex-age", 0.9);
  return true;
}

/* she is 15, I was 14 when, turned 17, who was only thirteen, girl of 15, at 15 */
static bool after_verb(wh_scan *s, size_t i, long v) {
  static const char *const verbs[] = {"is",    "was",     "i'm",    "she's", "he's",  "turned",
                                      "turns", "turning", "barely", "only",  "just",  "be",
                                      "being", "nearly",  "almost", "i’m",   "she’s", "he’s"};
  if (i == 0 || v < 3 || !wh_gap_space(s, i - 1) || !closes(s, number_end(s, i))) {
    size_t last = number_end(s, i);
    if (i == 0 || v < 3 || !wh_gap_space(s, i - 1)) return false;
    if (!wh_word_same(s, last + 1, "when") && !wh_word_same(s, last + 1, "then") &&
        !wh_word_same(s, last + 1, "years") && !wh_word_same(s, last + 1, "now") &&
        !wh_word_same(s, last + 1, "but"))
      return false;
  }
  size_t last = number_end(s, i);
  const char *by = NULL;
  for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
    if (wh_word_same(s, i - 1, verbs[k])) by = "verb-age";
  if (by == NULL && wh_word_same(s, i - 1, "of") && i > 1 &&
      (wh_word_same(s, i - 2, "girl") || wh_word_same(s, i - 2, "boy") || wh_word_same(s, i - 2, "child") ||
       wh_word_same(s, i - 2, "woman") || wh_word_same(s, i - 2, "man") || wh_word_same(s, i - 2, "youth")))
    by = "noun-age";
  if (by == NULL) return false;
  bool person = strcmp(by, "noun-age") == 0;
  for (size_t k = i - 1; !person && k > 0 && i - k < 6; k--)
    person = wh_is(s, k, WH_WORD_PRONOUN) || wh_is(s, k - 1, WH_WORD_PRONOUN) ||
             (wh_shaped(s, k - 1, WH_SHAPE_CAP) &&
              !wh_is(s, k - 1, WH_WORD_STOP | WH_WORD_ID_STRONG | WH_WORD_UNIT));
  if (!person || wh_byte(s, s->w[last].end) == '%') return false;
  give(s, s->w[i].start, s->w[last].end, v, v, by, 0.65);
  return true;
}

/* in her 30s, in his early 20s, in their teens */
static bool decade(wh_scan *s, size_t i) {
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i);
  if (n < 3 || n > 4 || w[0] < '2' || w[0] > '9' || w[1] != '0' || w[n - 1] != 's' || i == 0) return false;
  long base = (w[0] - '0') * 10, lo = base, hi = base + 9;
  bool early = wh_word_same(s, i - 1, "early"), mid = wh_word_same(s, i - 1, "mid"),
       late = wh_word_same(s, i - 1, "late");
  size_t k = i - (early || mid || late ? 1 : 0);
  if (k == 0 || !wh_is(s, k - 1, WH_WORD_DETERMINER) ||
      !(wh_word_same(s, k - 1, "her") || wh_word_same(s, k - 1, "his") || wh_word_same(s, k - 1, "their") ||
        wh_word_same(s, k - 1, "my")))
    return false;
  if (early) hi = base + 3;
  if (mid) lo = base + 4, hi = base + 6;
  if (late) lo = base + 7;
  give(s, s->w[k].start, s->w[i].end, lo, hi, "decade", 0.9);
  return true;
}

/* under 18, over 21, between 13 and 17 */
static bool bound(wh_scan *s, size_t i, long v) {
  if (i == 0 || v < 5 || v > 30 || !wh_gap_space(s, i - 1)) return false;
  if (!wh_word_same(s, i - 1, "under") || wh_is(s, i + 1, WH_WORD_AGE_UNIT) || wh_byte(s, s->w[i].end) == '%')
    return false;
  if (!closes(s, number_end(s, i))) return false;
  give(s, s->w[i - 1].start, s->w[number_end(s, i)].end, 0, v - 1, "under-age", 0.6);
  return true;
}

void wh_find_ages(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    long v;
    if (after_age(s, i)) continue;
    if (!wh_shaped(s, i, WH_SHAPE_DIGIT) && !wh_is(s, i, WH_WORD_NUMERAL)) continue;
    if (decade(s, i) || !small_number(s, i, &v)) continue;
    if (with_unit(s, i, v) || after_sex(s, i, v) || after_name(s, i, v) || after_verb(s, i, v) ||
        bound(s, i, v))
      i = number_end(s, i);
  }
}
