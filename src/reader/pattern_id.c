/* pattern_id: numbers of cases, files, bookings, persons and papers. A word of lexicon/id-words.txt
 * introduces them, or their shape tells ("23 JB 00118", "2:14-cr-00123"). Badges, bills, sections of
 * statutes and roads have numbers too, which are nobody's secret. */
#include "pattern_scan.h"

#include <string.h>

typedef struct token {
  size_t last;                        /* word */
  size_t digits, upper, lower, parts; /* parts: words joined */
  size_t longest;                     /* group of digits */
  bool court;                         /* holds a code that a court puts between year and number */
  bool date;                          /* 1/2/2010, 2010-01-02 */
} token;

#define CUE (WH_WORD_ID_CASE | WH_WORD_ID_PERSON | WH_WORD_ID_TOKEN)

static void count(const wh_scan *s, size_t i, token *t) {
  size_t run = 0;
  for (size_t k = s->w[i].start; k < s->w[i].end; k++) {
    char c = s->text[k];
    if (c >= '0' && c <= '9') {
      t->digits++;
      if (++run > t->longest) t->longest = run;
      continue;
    }
    run = 0;
    if (c >= 'A' && c <= 'Z') t->upper++;
    else t->lower++;
  }
}

/* "10CR", "10CR051187": digits, letters of a court, perhaps digits. */
static bool court_word(const wh_scan *s, size_t i, bool *ret_number) {
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i), a = 0, b;
  while (a < n && w[a] >= '0' && w[a] <= '9') a++;
  for (b = a; b < n && !(w[b] >= '0' && w[b] <= '9');) b++;
  size_t c = b;
  while (c < n && w[c] >= '0' && w[c] <= '9') c++;
  *ret_number = c - b >= 2;
  if ((a != 2 && a != 4) || b - a < 1 || b - a > 4 || c != n) return false;
  char key[WH_WORD_KEY];
  size_t len = wh_word_key(w + a, b - a, key);
  const wh_entry *e = len ? wh_patterns_entry(s->patterns, key, len) : NULL;
  return e != NULL && (e->classes & WH_WORD_COURT_CODE);
}

static bool court_code(const wh_scan *s, size_t i) {
  return wh_is(s, i, WH_WORD_COURT_CODE) && !wh_shaped(s, i, WH_SHAPE_DIGIT);
}

/* The token that begins at word i: words joined without spaces. */
static token token_at(const wh_scan *s, size_t i) {
  token t = {.last = i, .parts = 1};
  wh_day lo, hi;
  bool number;
  count(s, i, &t);
  t.court = court_word(s, i, &number);
  while (t.parts < 12 && t.last + 1 < s->n_words && wh_gap_joins(s, t.last, "-/.:_#\\")) {
    t.last++;
    t.parts++;
    count(s, t.last, &t);
    if (court_code(s, t.last) || court_word(s, t.last, &number)) t.court = true;
  }
  size_t words = wh_shaped(s, i, WH_SHAPE_DIGITS) && t.parts == 3 ? wh_date_at(s, i, &lo, &hi) : 0;
  t.date = words == 3 && t.upper + t.lower == 0;
  return t;
}

static bool digits_of(const wh_scan *s, size_t i, size_t min, size_t max) {
  return wh_shaped(s, i, WH_SHAPE_DIGITS) && wh_word_len(s, i) >= min && wh_word_len(s, i) <= max;
}

/* "23 JB 00118", "10CR 051187", "2:14-CR 123": last word, or 0 for none. */
static size_t court_number(const wh_scan *s, size_t i) {
  bool number;
  if (wh_byte_before(s, s->w[i].start) == '$') return 0;
  if (court_word(s, i, &number)) {
    if (number)
      return i + 1 < s->n_words && wh_gap_is(s, i, "-") && wh_shaped(s, i + 1, WH_SHAPE_DIGITS) ? i + 1 : i;
    if (wh_gap_joins(s, i, " -") && digits_of(s, i + 1, 2, 8)) return i + 1;
    return 0;
  }
  if (!(digits_of(s, i, 2, 2) || digits_of(s, i, 4, 4)) || !wh_gap_joins(s, i, " -/")) return 0;
  if (!court_code(s, i + 1) || !wh_shaped(s, i + 1, WH_SHAPE_UPPER)) return 0;
  if (!wh_gap_joins(s, i + 1, " -/") || !wh_shaped(s, i + 2, WH_SHAPE_DIGITS)) return 0;
  size_t n = wh_word_len(s, i + 2);
  return n >= 3 || (n == 2 && wh_word_len(s, i + 1) >= 2) ? i + 2 : 0;
}

static void give(wh_scan *s, size_t first, size_t last, const char *by, double p, bool cue) {
  wh_candidate *c = wh_emit_words(s, first, last, WH_MENTION_ID, by, p);
  if (cue) c->flags |= WH_CANDIDATE_CUE;
  for (size_t k = first; k <= last; k++)
    if (wh_shaped(s, k, WH_SHAPE_DIGITS) && wh_word_len(s, k) >= 4)
      wh_map_put(s->tails, wh_word_text(s, k), wh_word_len(s, k), 1);
}

/* ---- after a cue ---- */

static bool year_like(const wh_scan *s, size_t i) {
  long v = wh_word_number(s, i);
  return wh_shaped(s, i, WH_SHAPE_DIGITS) && wh_word_len(s, i) == 4 && v >= 1900 && v < 2100;
}

/* Last word of the id that begins at word k after a cue; -1 for none. */
static long id_after_cue(const wh_scan *s, size_t k, uint64_t cue, bool strong) {
  size_t from = k;
  if (k >= s->n_words || wh_byte_before(s, s->w[k].start) == '$') return -1;
  size_t court = court_number(s, k);
  /* "UT 188-0427", "A 012 345 678": letters of a state or series before the digits */
  if (!wh_shaped(s, k, WH_SHAPE_DIGIT) && wh_shaped(s, k, WH_SHAPE_UPPER) && wh_word_len(s, k) <= 4 &&
      wh_gap_joins(s, k, " -") && wh_shaped(s, k + 1, WH_SHAPE_DIGIT) && !wh_is(s, k, WH_WORD_STOP))
    k++;
  token t = token_at(s, k);
  if (court > 0) {
    t.last = court > t.last ? court : t.last;
    while (t.last + 1 < s->n_words && t.last - from < 8 && wh_gap_joins(s, t.last, "-")) t.last++;
    return (long)t.last;
  }
  if (t.digits == 0 || (t.date && !strong) || wh_byte(s, s->w[t.last].end) == '%') return -1;
  bool plain = t.parts == 1 && t.upper + t.lower == 0 && k == from;
  if (t.lower > 0 && !t.court && t.parts == 1) return -1; /* 9th, 17yo */
  if (wh_is(s, t.last + 1, WH_WORD_AGE_UNIT | WH_WORD_MONTH) && !strong) return -1;
  if (cue & WH_WORD_ID_TOKEN) { /* groups of digits with spaces */
    while (t.last + 1 < s->n_words && t.last - k < 6 && wh_gap_joins(s, t.last, " -") &&
           (digits_of(s, t.last + 1, t.digits >= 9 ? 1 : 2, 5) ||
            (wh_shaped(s, t.last + 1, WH_SHAPE_UPPER) && wh_word_len(s, t.last + 1) == 1 && t.digits >= 6))) {
      t.last++;
      count(s, t.last, &t);
    }
  } else if (plain && digits_of(s, k, 1, 6) && wh_word_same(s, k + 1, "of") && year_like(s, k + 2))
    return (long)k + 2; /* FIR No. 123 of 2019 */
  if (strong) return t.digits >= 2 || t.upper > 0 ? (long)t.last : -1;
  if (plain && (cue & WH_WORD_ID_CASE) && (t.digits < 5 || year_like(s, k))) return -1;
  if (t.digits < 4 || (plain && year_like(s, k) && !(cue & WH_WORD_ID_TOKEN))) return -1;
  return (long)t.last;
}

static bool cue_gap(const wh_scan *s, size_t i) {
  size_t n;
  const char *g = wh_gap(s, i, &n);
  if (n == 0 || n > 40) return false;
  for (size_t k = 0; k < n; k++)
    if (g[k] == 0 || strchr(" .:#-(,=\"'*|/\t\n", g[k]) == NULL) return (unsigned char)g[k] >= 0x80;
  return memchr(g, '\n', n) == NULL || (n <= 3 && wh_is(s, i, WH_WORD_ID_NUMBER));
}

/* "2009RP031877, 2010RP004412 and 2010RP019650": what follows the first. */
static void id_list(wh_scan *s, size_t last, uint64_t cue) {
  for (size_t many = 0; many < 64; many++) {
    size_t k = last + 1;
    if (k >= s->n_words) return;
    if (wh_word_same(s, k, "and") && wh_gap_only(s, last, ", ", 2)) k++;
    else if (!wh_gap_is(s, last, ", ") && !wh_gap_is(s, last, "; ") && !wh_gap_is(s, last, " & ") &&
             !wh_gap_is(s, last, ","))
      return;
    if (!wh_shaped(s, k, WH_SHAPE_DIGIT) || wh_is(s, k, WH_WORD_AGE_UNIT)) return;
    long end = id_after_cue(s, k, cue, false);
    if (end < 0) return;
    give(s, k, (size_t)end, "id-list", 0.85, true);
    last = (size_t)end;
  }
}

static void after_cue(wh_scan *s, size_t i) {
  size_t last = i + s->w[i].phrase - 1u, k = last + 1;
  uint64_t cue = s->w[i].classes & CUE;
  bool strong = wh_is(s, last, WH_WORD_ID_STRONG);
  if (i > 0 && wh_is(s, i - 1, WH_WORD_ID_OFFICIAL) && wh_gap_space(s, i - 1)) return;
  for (size_t tries = 0; tries < 5 && k < s->n_words && cue_gap(s, k - 1); tries++, k++) {
    size_t n;
    const char *g = wh_gap(s, k - 1, &n);
    strong |= memchr(g, '#', n) != NULL || memchr(g, ':', n) != NULL;
    if (n > 1 && g[0] == '.' && g[1] == ' ' && !strong && !wh_is(s, k - 1, WH_WORD_ABBREVIATION)) return;
    long end = wh_is(s, k, WH_WORD_NUMERAL | WH_WORD_AGE_UNIT) ? -1 : id_after_cue(s, k, cue, strong);
    if (end >= 0) {
      give(s, k, (size_t)end, "id-cue", strong ? 0.93 : 0.8, true);
      id_list(s, (size_t)end, cue);
      return;
    }
    if (wh_is(s, k, CUE)) return; /* the nearer cue asks for itself */
    if (!wh_is(s, k, WH_WORD_ID_NUMBER | WH_WORD_STATE)) return;
    strong |= wh_is(s, k, WH_WORD_ID_STRONG);
  }
}

/* ---- by shape ---- */

static bool federal(const wh_scan *s, size_t i, const token *t) {
  if (t->parts < 3 || !t->court || t->digits < 5) return false;
  return wh_shaped(s, i, WH_SHAPE_DIGITS) && wh_word_len(s, i) <= 2;
}

/* "No. 13-4567", "Nr. 4" : number said to be one, of what is not said. */
static bool bare_number(const wh_scan *s, size_t i, const token *t) {
  if (i == 0 || !wh_is(s, i - 1, WH_WORD_ID_STRONG) || !wh_gap_only(s, i - 1, " .#:", 3)) return false;
  if (i > 1 && wh_is(s, i - 2, WH_WORD_ID_OFFICIAL | WH_WORD_UNIT | WH_WORD_BOX)) return false;
  return t->digits >= 5 && (t->parts > 1 || t->upper > 0 || t->digits >= 6) && !t->date;
}

static double shape(const wh_scan *s, size_t i, const token *t, const char **ret_by) {
  size_t letters = t->upper + t->lower;
  *ret_by = "id-shape";
  if (federal(s, i, t)) return 0.95;
  if (bare_number(s, i, t)) return *ret_by = "id-number", 0.7;
  if (t->date) return 0;
  if (letters == 0 && t->parts == 3 && digits_of(s, i, 3, 3) && digits_of(s, i + 1, 2, 2) &&
      digits_of(s, i + 2, 4, 4) && wh_gap_is(s, i, "-") && wh_gap_is(s, i + 1, "-"))
    return *ret_by = "ssn", 0.9;
  if (letters == 0 && t->parts == 2 && wh_gap_is(s, i, "-") && digits_of(s, i + 1, 5, 9)) {
    if (year_like(s, i)) return 0.7;
    return digits_of(s, i, 2, 2) ? 0.6 : 0;
  }
  if (t->upper == 0 || t->lower > 0 || t->digits < 5 || t->longest < 3) return 0;
  if (t->parts == 1) return wh_word_len(s, i) >= 7 ? 0.65 : 0;
  for (size_t k = i; k < t->last; k++)
    if (wh_gap_is(s, k, ".") || wh_gap_is(s, k, ":")) return 0;
  return 0.8;
}

static size_t groups_of_four(const wh_scan *s, size_t i) {
  size_t k = i;
  while (k - i < 4 && digits_of(s, k, 4, 4) && (k == i || wh_gap_joins(s, k - 1, " -"))) k++;
  return k - i >= 3 && !wh_gap_joins(s, k - 1, "-") ? k - i : 0;
}

/* "G.S. 7B-1501", a section sign: where the law stands, not whom it meets. */
static bool of_a_statute(const wh_scan *s, size_t i) {
  if (wh_byte_before(s, s->w[i].start) == '(') return false;
  for (size_t k = i; k > 0 && i - k < 4; k--) {
    size_t n;
    const char *g = wh_gap(s, k - 1, &n);
    if (n > 8) return false;
    for (size_t x = 0; x + 1 < n; x++)
      if ((unsigned char)g[x] == 0xC2 && (unsigned char)g[x + 1] == 0xA7) return true;
    if (wh_is(s, k - 1, WH_WORD_ID_OFFICIAL) && k - 1 + s->w[k - 1].phrase >= i) return true;
  }
  return false;
}

static size_t by_shape(wh_scan *s, size_t i) {
  size_t court = court_number(s, i);
  char before = wh_byte_before(s, s->w[i].start);
  const char *by;
  if (of_a_statute(s, i)) return i;
  if (before == '/' || before == '.' || before == '@' || before == '#' || before == '$') return i;
  if (court > 0) {
    while (court + 1 < s->n_words && court - i < 8 && wh_gap_joins(s, court, "-")) court++;
    give(s, i, court, "court-number", 0.9, false);
    return court;
  }
  size_t fours = wh_shaped(s, i, WH_SHAPE_DIGITS) ? groups_of_four(s, i) : 0;
  if (fours > 0 && !year_like(s, i)) {
    give(s, i, i + fours - 1, fours == 3 ? "aadhaar" : "card", 0.75, false);
    return i + fours - 1;
  }
  if (!wh_shaped(s, i, WH_SHAPE_DIGIT | WH_SHAPE_UPPER)) return i;
  token t = token_at(s, i);
  double p = t.digits >= 5 ? shape(s, i, &t, &by) : 0;
  if (p > 0) give(s, i, t.last, by, p, false);
  return t.last;
}

/* "A# 098-765-432", "SO#: 88123": capitals and a number sign. */
static void after_sign(wh_scan *s, size_t i) {
  size_t n;
  const char *g = wh_gap(s, i, &n);
  if (n == 0 || n > 3 || g[0] != '#' || !wh_shaped(s, i, WH_SHAPE_UPPER) ||
      wh_is(s, i, WH_WORD_UNIT | WH_WORD_BOX))
    return;
  if (!wh_shaped(s, i + 1, WH_SHAPE_DIGIT | WH_SHAPE_UPPER) || wh_is(s, i, WH_WORD_ID_OFFICIAL)) return;
  token t = token_at(s, i + 1);
  if (t.digits >= 4 && !t.date) give(s, i + 1, t.last, "id-sign", 0.8, true);
}

/* A number that ends an id told elsewhere: "(000614)" of "2011-000614". */
static void find_tails(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    int64_t v;
    if (!digits_of(s, i, 4, 12) || year_like(s, i) || of_a_statute(s, i) ||
        wh_byte_before(s, s->w[i].start) == '$')
      continue;
    if (wh_map_get(s->tails, wh_word_text(s, i), wh_word_len(s, i), &v))
      wh_emit_words(s, i, i, WH_MENTION_ID, "id-tail", 0.55);
  }
}

void wh_find_ids(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (wh_is(s, i, CUE)) after_cue(s, i);
    if (wh_shaped(s, i, WH_SHAPE_UPPER)) after_sign(s, i);
  }
  for (size_t i = 0; i < s->n_words; i++) i = by_shape(s, i);
  if (wh_map_count(s->tails) > 0) find_tails(s);
}
