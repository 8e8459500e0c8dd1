/* pattern_date: dates in words and figures as intervals of days, and dates of birth. */
#include "pattern_scan.h"

#include <string.h>

static const wh_pattern_options *options_of(const wh_scan *s) { return s->options; }

static bool known_publication(const wh_pattern_options *o) { return o->published != WH_DAY_MIN; }

static int days_in(int y, int m) {
  int d = 31;
  while (!wh_day_valid(y, m, d)) d--;
  return d;
}

static void month_interval(int y, int m, wh_day *lo, wh_day *hi) {
  *lo = wh_day_of(y, m, 1);
  *hi = wh_day_of(y, m, days_in(y, m));
}

/* Two figures: the century that keeps the day from lying after the publication. */
static int full_year(const wh_scan *s, size_t i) {
  long v = wh_word_number(s, i);
  size_t n = wh_word_len(s, i);
  if (v < 0 || !wh_shaped(s, i, WH_SHAPE_DIGITS)) return -1;
  if (n == 4) return v >= 1850 && v <= 2150 ? (int)v : -1;
  if (n != 2) return -1;
  int y = 2026, m, d;
  if (known_publication(options_of(s))) wh_day_split(options_of(s)->published, &y, &m, &d);
  return (int)v + (v <= y % 100 ? y - y % 100 : y - y % 100 - 100);
}

static bool on_day(int y, int m, int d, wh_day *lo, wh_day *hi) {
  if (y < 0 || !wh_day_valid(y, m, d)) return false;
  *lo = *hi = wh_day_of(y, m, d);
  return true;
}

/* 1 to 31, as figures, "5th" or so; 0 else. */
static int day_number(const wh_scan *s, size_t i) {
  if (i >= s->n_words || !wh_shaped(s, i, WH_SHAPE_DIGIT)) return 0;
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i), k = 0;
  int v = 0;
  while (k < n && k < 2 && w[k] >= '0' && w[k] <= '9') v = v * 10 + (w[k++] - '0');
  if (k == 0 || v < 1 || v > 31) return 0;
  if (k == n) return v;
  static const char *const ends[] = {"st", "nd", "rd", "th"};
  for (size_t e = 0; e < 4; e++)
    if (wh_same_ascii(w + k, n - k, ends[e])) return v;
  return 0;
}

static int month_at(const wh_scan *s, size_t i) {
  if (!wh_is(s, i, WH_WORD_MONTH)) return 0;
  /* "may" and "march" are verbs too */
  if (!wh_shaped(s, i, WH_SHAPE_CAP)) return 0;
  return s->w[i].value;
}

/* Without a year: the last such day up to the publication (a story tells what happened). */
static bool without_year(const wh_scan *s, int m, int d, wh_day *lo, wh_day *hi) {
  int y, pm, pd;
  if (!known_publication(options_of(s))) return false;
  wh_day_split(options_of(s)->published, &y, &pm, &pd);
  if (m > pm || (m == pm && d > pd)) y--;
  if (d > 0) return on_day(y, m, d, lo, hi);
  month_interval(y, m, lo, hi);
  return true;
}

static bool figures_gap(const wh_scan *s, size_t i) {
  return wh_gap_is(s, i, "/") || wh_gap_is(s, i, "-") || wh_gap_is(s, i, ".") ||
         wh_gap_is(s, i, "\xE2\x80\x93");
}

/* 2010-03-05, 3/5/2010, 05.03.10, 3/19, 5-Mar-2010 */
static size_t in_figures(const wh_scan *s, size_t i, wh_day *lo, wh_day *hi) {
  if (!wh_shaped(s, i, WH_SHAPE_DIGITS) || i + 1 >= s->n_words || !figures_gap(s, i)) return 0;
  long a = wh_word_number(s, i), b = wh_word_number(s, i + 1);
  size_t gap_n, gap_m;
  const char *g = wh_gap(s, i, &gap_n);
  bool three = i + 2 < s->n_words && figures_gap(s, i + 1) && wh_shaped(s, i + 2, WH_SHAPE_DIGITS);
  const char *h = wh_gap(s, i + 1, &gap_m);
  if (three && (gap_n != gap_m || memcmp(g, h, gap_n) != 0)) three = false;
  if (three && wh_is(s, i + 1, WH_WORD_MONTH)) /* 5-Mar-2010 */
    return on_day(full_year(s, i + 2), s->w[i + 1].value, (int)a, lo, hi) ? 3 : 0;
  if (!wh_shaped(s, i + 1, WH_SHAPE_DIGITS) || wh_word_len(s, i + 1) > 2) return 0;
  if (three && wh_word_len(s, i) == 4)
    return wh_word_len(s, i + 2) <= 2 && a > 1850 && a < 2150 &&
                   on_day((int)a, (int)b, (int)wh_word_number(s, i + 2), lo, hi)
               ? 3
               : 0;
  if (wh_word_len(s, i) > 2 || a < 1 || b < 1) return 0;
  bool day_first = options_of(s)->day_first ? b <= 12 : a > 12;
  int m = (int)(day_first ? b : a), d = (int)(day_first ? a : b);
  if (three) return on_day(full_year(s, i + 2), m, d, lo, hi) ? 3 : 0;
  if (g[0] != '/' || m > 12 || d > 31) return 0;
  return without_year(s, m, d, lo, hi) ? 2 : 0;
}

static bool year_gap(const wh_scan *s, size_t i) {
  return wh_gap_space(s, i) || wh_gap_is(s, i, ", ") || wh_gap_is(s, i, ".") || wh_gap_is(s, i, ". ") ||
         wh_gap_is(s, i, ",") || wh_gap_is(s, i, "., ") || wh_gap_is(s, i, "-") || wh_gap_is(s, i, ",\n");
}

/* March 5, 2010; March 5; March 2010; March */
static size_t month_first(const wh_scan *s, size_t i, wh_day *lo, wh_day *hi) {
  int m = month_at(s, i), d, y;
  if (m == 0) return 0;
  bool dotted = wh_gap_is(s, i, ". ");
  if (i + 1 < s->n_words && (wh_gap_space(s, i) || dotted || wh_gap_is(s, i, ", ") || wh_gap_is(s, i, "-"))) {
    if ((d = day_number(s, i + 1)) > 0 && !wh_gap_is(s, i, ", ")) {
      if (year_gap(s, i + 1) && i + 2 < s->n_words && wh_word_len(s, i + 2) == 4 &&
          (y = full_year(s, i + 2)) > 0)
        return on_day(y, m, d, lo, hi) ? 3 : 0;
      return without_year(s, m, d, lo, hi) ? 2 : 0;
    }
    size_t k = i + 1 + (wh_word_same(s, i + 1, "of") ? 1 : 0);
    if (k < s->n_words && wh_word_len(s, k) == 4 && (y = full_year(s, k)) > 0) {
      month_interval(y, m, lo, hi);
      return k - i + 1;
    }
  }
  return without_year(s, m, 0, lo, hi) ? 1 : 0;
}

/* 5 March 2010; the 5th of March; 5 March */
static size_t day_first(const wh_scan *s, size_t i, wh_day *lo, wh_day *hi) {
  int d = day_number(s, i), y;
  size_t k = i + 1;
  if (d == 0 || k >= s->n_words || !(wh_gap_space(s, i) || wh_gap_is(s, i, "-"))) return 0;
  if (wh_word_same(s, k, "day") && wh_gap_space(s, k)) k++;
  if (wh_word_same(s, k, "of") && wh_gap_space(s, k)) k++;
  int m = month_at(s, k);
  if (m == 0) return 0;
  if (k + 1 < s->n_words && year_gap(s, k) && (wh_word_len(s, k + 1) == 4 || wh_gap_is(s, k, "-")) &&
      (y = full_year(s, k + 1)) > 0)
    return on_day(y, m, d, lo, hi) ? k + 2 - i : 0;
  return without_year(s, m, d, lo, hi) ? k + 1 - i : 0;
}

static wh_day weekday_on_or_before(wh_day d, int weekday) { /* 1970-01-01 was a Thursday */
  int is = (int)(((int64_t)d % 7 + 7 + 4) % 7);
  return d - (is - weekday + 7) % 7;
}

static bool span_of_unit(const wh_scan *s, size_t i, wh_day from, int count, wh_day *lo, wh_day *hi) {
  int y, m, d;
  wh_day_split(from, &y, &m, &d);
  if (!wh_is(s, i, WH_WORD_AGE_UNIT)) return false;
  if (s->w[i].value == 365) {
    *lo = *hi = from - count;
  } else if (s->w[i].value == 52) {
    *lo = weekday_on_or_before(from - 7 * count, 1);
    *hi = *lo + 6;
  } else if (s->w[i].value == 12) {
    int months = y * 12 + m - 1 - count;
    month_interval(months / 12, months % 12 + 1, lo, hi);
  } else if (wh_word_len(s, i) > 1) {
    *lo = wh_day_of(y - count, 1, 1);
    *hi = wh_day_of(y - count, 12, 31);
  } else return false;
  return true;
}

/* yesterday, last Friday, Friday, last month, two weeks ago */
static size_t relative(const wh_scan *s, size_t i, wh_day *lo, wh_day *hi) {
  if (!known_publication(options_of(s))) return 0;
  wh_day now = options_of(s)->published;
  bool space = i + 1 < s->n_words && wh_gap_space(s, i);
  long count = wh_word_number(s, i);
  size_t unit = i + s->w[i].phrase;
  if (wh_word_same(s, i, "a")) count = 1;
  if (count > 0 && count < 200 && wh_is(s, unit, WH_WORD_AGE_UNIT) && wh_word_same(s, unit + 1, "ago"))
    return span_of_unit(s, unit, now, (int)count, lo, hi) ? unit + 2 - i : 0;
  if (wh_is(s, i, WH_WORD_WEEKDAY) && wh_shaped(s, i, WH_SHAPE_CAP)) {
    *lo = *hi = weekday_on_or_before(now, s->w[i].value);
    return 1;
  }
  if (!wh_is(s, i, WH_WORD_DATE_WORD)) return 0;
  int v = s->w[i].value;
  if (v < 100) {
    *lo = *hi = now + v;
    return 1;
  }
  if (!space || v == 103) return 0;
  if (wh_is(s, i + 1, WH_WORD_WEEKDAY)) {
    *lo = *hi = weekday_on_or_before(v == 100 ? now - 1 : now, s->w[i + 1].value) + (v == 102 ? 7 : 0);
    return 2;
  }
  int m = wh_is(s, i + 1, WH_WORD_MONTH) ? s->w[i + 1].value : 0;
  if (m > 0 && v == 100) return without_year(s, m, 0, lo, hi) ? 2 : 0;
  return span_of_unit(s, i + 1, now, v == 100 ? 1 : v == 102 ? -1 : 0, lo, hi) ? 2 : 0;
}

size_t wh_date_at(const wh_scan *s, size_t i, wh_day *lo, wh_day *hi) {
  if (i >= s->n_words) return 0;
  size_t n = in_figures(s, i, lo, hi);
  if (n == 0) n = month_first(s, i, lo, hi);
  if (n == 0) n = day_first(s, i, lo, hi);
  if (n == 0) n = relative(s, i, lo, hi);
  return n;
}

bool wh_date_parse(const char *text, size_t n, const wh_pattern_options *options, wh_day *ret_lo,
                   wh_day *ret_hi) {
  static const wh_pattern_options plain = {false, WH_DAY_MIN};
  wh_word words[16];
  wh_scan s = {.options = options ? options : &plain, .text = text, .n = n, .w = words};
  if (n > 160) return false;
  wh_scan_dates(&s, words, sizeof words / sizeof *words);
  size_t first = wh_word_same(&s, 0, "the") || wh_word_same(&s, 0, "on") || wh_word_same(&s, 0, "in") ? 1 : 0;
  /* a weekday before the date adds nothing: "Friday, March 5" */
  if (wh_is(&s, first, WH_WORD_WEEKDAY) && s.n_words > first + 1) first++;
  if (s.n_words <= first) return false;
  wh_day lo = 0, hi = 0;
  size_t took = wh_date_at(&s, first, &lo, &hi);
  int y = took == 0 && s.n_words == first + 1 && wh_word_len(&s, first) == 4 ? full_year(&s, first) : -1;
  if (y > 0) {
    lo = wh_day_of(y, 1, 1);
    hi = wh_day_of(y, 12, 31);
    took = 1;
  }
  if (took == 0 || first + took < s.n_words) return false;
  *ret_lo = lo;
  *ret_hi = hi;
  return true;
}

/* ---- dates of birth ---- */

static bool full_date(const wh_scan *s, size_t i, size_t *ret_words, wh_day *lo, wh_day *hi) {
  *ret_words = wh_date_at(s, i, lo, hi);
  return *ret_words >= 2 && *hi - *lo <= 31;
}

static void give(wh_scan *s, size_t i, size_t words, wh_day lo, wh_day hi, const char *by, double p) {
  wh_candidate *c = wh_emit_words(s, i, i + words - 1, WH_MENTION_BIRTHDATE, by, p);
  c->flags = WH_CANDIDATE_CUE | WH_CANDIDATE_INTERVAL;
  c->lo = lo;
  c->hi = hi;
}

/* Words that may stand between "born" and the date: "born in Durham on", "birth date is". */
#define BORN_REACH 7

static bool date_after(wh_scan *s, size_t cue) {
  size_t i = cue + s->w[cue].phrase, words;
  bool born = wh_word_same(s, cue, "born");
  for (size_t k = i; k < s->n_words && k - i <= BORN_REACH; k++) {
    wh_day lo, hi;
    size_t n;
    const char *g = wh_gap(s, k - 1, &n);
    if (n > 40 || memchr(g, ';', n) ||
        (k > i && n > 1 && g[0] == '.' && g[1] == ' ' && wh_word_len(s, k - 1) > 3))
      return false;
    if (full_date(s, k, &words, &lo, &hi)) {
      bool near = k == i || wh_is(s, k - 1, WH_WORD_STOP | WH_WORD_WEEKDAY);
      if (!near) return false;
      bool day = hi == lo;
      give(s, k, words, lo, hi, "birth", (day ? 0.97 : 0.7) - (k - i > 3 ? 0.2 : 0));
      return true;
    }
    if (!born && !wh_is(s, k, WH_WORD_STOP | WH_WORD_WEEKDAY | WH_WORD_BIRTH)) return false;
    if (wh_is(s, k, WH_WORD_BREAK)) {
      if (!wh_word_same(s, k, "is") && !wh_word_same(s, k, "was")) return false;
    }
  }
  return false;
}

static size_t line_start(const wh_scan *s, size_t at) {
  size_t i = at;
  while (i > 0 && at - i < 400 && s->text[i - 1] != '\n') i--;
  return i;
}

/* A column headed "DOB": on the lines below, the date that stands under the heading or in the cell of the
 * same rank. Only while the lines hold such a date; ends at a blank line. */
static void column_below(wh_scan *s, size_t cue) {
  size_t head = line_start(s, s->w[cue].start), at = s->w[cue].start - head, k = cue + 1, words;
  size_t line = head;
  int missed = 0;
  while (k < s->n_words && s->w[k].start < s->n && missed < 3) {
    const char *nl = memchr(s->text + s->w[k - 1].end, '\n', s->w[k].start - s->w[k - 1].end);
    if (nl != NULL) {
      size_t n;
      const char *g = wh_gap(s, k - 1, &n);
      for (size_t x = 0; x + 1 < n; x++)
        if (g[x] == '\n' && g[x + 1] == '\n') return;
      while (nl + 1 < g + n && memchr(nl + 1, '\n', (size_t)(g + n - nl - 1)))
        nl = memchr(nl + 1, '\n', (size_t)(g + n - nl - 1));
      line = (size_t)(nl + 1 - s->text);
      missed++;
    }
    wh_day lo, hi;
    size_t here = s->w[k].start - line;
    if (line != head && full_date(s, k, &words, &lo, &hi)) {
      if (lo == hi && words == 3 && here + 8 >= at && here <= at + 8) {
        give(s, k, words, lo, hi, "birth-column", 0.85);
        missed = 0;
      }
      k += words;
    } else k++;
  }
}

void wh_find_birthdates(wh_scan *s) {
  size_t columns = 0;
  for (size_t i = 0; i < s->n_words; i++) {
    if (!wh_is(s, i, WH_WORD_BIRTH)) continue;
    if (!date_after(s, i) && wh_shaped(s, i, WH_SHAPE_CAP) && !wh_word_same(s, i, "born") && columns < 64) {
      columns++;
      column_below(s, i);
    }
  }
}
