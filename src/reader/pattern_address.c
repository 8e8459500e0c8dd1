/* pattern_address: where somebody lives, in prose: house and street, unit, block, box, village, postcode, and
 * named estates and shelters. Towns and states are left out: they stay. Venues are other rules' affair. */
#include "pattern_scan.h"

#include <string.h>

typedef enum part_kind {
  PART_STREET,
  PART_HOUSE,
  PART_UNIT,
  PART_BOX,
  PART_HOUSING,
  PART_SHELTER,
  PART_VILLAGE,
  PART_CODE,
  PART_BLOCK,
  PART_DWELLING
} part_kind;

/* A part of an address; parts that stand side by side make one address. */
typedef struct part {
  size_t first, last; /* words */
  part_kind kind;
  float p;
} part;

static bool digits_first(const wh_scan *s, size_t i) {
  if (i >= s->n_words) return false;
  char c = s->text[s->w[i].start];
  return c >= '0' && c <= '9';
}

/* ---- units: "Lot 14", "Flat 3", "Apt. 5F", "House No. 14", "Rm 226", "Flat No. B-203" ---- */

static bool unit_part(const wh_scan *s, size_t i, part *ret) {
  if (!wh_is(s, i, WH_WORD_UNIT)) return false;
  size_t last = i + s->w[i].phrase - 1u, k = last + 1;
  if (wh_word_same(s, k, "no") && wh_gap_only(s, last, " .", 2)) last = k++;
  if (k >= s->n_words || !wh_gap_only(s, last, " .#:-", 3)) return false;
  bool sign = wh_gap_has(s, last, '#'), dot = wh_gap_has(s, last, '.');
  if (dot && (wh_word_len(s, last) > 4 || !wh_shaped(s, k, WH_SHAPE_DIGIT))) return false; /* "the Unit. I" */
  size_t n = wh_word_len(s, k);
  bool single = wh_shaped(s, k, WH_SHAPE_UPPER) && n <= 2;
  if (n > 5 || !(wh_shaped(s, k, WH_SHAPE_DIGIT) || (single && (wh_shaped(s, i, WH_SHAPE_CAP) || sign))))
    return false;
  if (digits_first(s, k) && wh_shaped(s, k, WH_SHAPE_LETTER) && n > 3 && !wh_shaped(s, k, WH_SHAPE_UPPER))
    return false;
  while (k + 1 < s->n_words && k - last < 4 && (wh_gap_is(s, k, "-") || wh_gap_is(s, k, "/")) &&
         wh_word_len(s, k + 1) <= 4 &&
         (wh_shaped(s, k + 1, WH_SHAPE_DIGIT) || wh_shaped(s, k + 1, WH_SHAPE_UPPER)))
    k++;
  *ret = (part){i, k, PART_UNIT, wh_shaped(s, i, WH_SHAPE_CAP) ? 0.5F : 0.3F};
  return true;
}

/* ---- streets ---- */

static bool noun_follows(const wh_scan *s, size_t i) { /* "Elm Street Bridge": then the street is not all */
  return i + 1 < s->n_words && wh_gap_is(s, i, " ") && wh_shaped(s, i + 1, WH_SHAPE_CAP) &&
         !wh_is(s, i + 1, WH_WORD_STOP | WH_WORD_DIRECTION | WH_WORD_UNIT | WH_WORD_STATE) &&
         !wh_shaped(s, i + 1, WH_SHAPE_DIGIT);
}

/* House number that ends before word i: first word of it, or i. "218-B", "41-19", "12A", "4/12". */
static size_t house_number(const wh_scan *s, size_t i) {
  if (i > 0 && wh_gap_is(s, i - 1, "-") && wh_word_len(s, i) == 1 && wh_shaped(s, i - 1, WH_SHAPE_DIGITS))
    return i - 1;
  if (i == 0 || !(wh_gap_space(s, i - 1) || wh_gap_is(s, i - 1, ", ") || wh_gap_is(s, i - 1, ". "))) return i;
  size_t k = i - 1;
  if (!wh_shaped(s, k, WH_SHAPE_DIGIT) && k > 0 && wh_word_len(s, k) == 1 && wh_gap_joins(s, k - 1, "- ") &&
      wh_shaped(s, k - 1, WH_SHAPE_DIGITS))
    k--;
  else if (!digits_first(s, k) || wh_word_len(s, k) > 6) return i;
  if (wh_shaped(s, k, WH_SHAPE_LETTER) && wh_word_len(s, k) > 5) return i;
  while (k > 0 && i - k < 4 && (wh_gap_is(s, k - 1, "-") || wh_gap_is(s, k - 1, "/")) &&
         digits_first(s, k - 1))
    k--;
  char b = wh_byte_before(s, s->w[k].start);
  return b == '$' || b == '.' || b == ':' ? i : k;
}

/* "1300 block of", "unit block of": first word, or i. */
static size_t block_before(const wh_scan *s, size_t i) {
  bool of = i > 2 && wh_word_same(s, i - 1, "of");
  size_t block = of ? i - 2 : i - 1;
  if (i < 2 || !(wh_word_same(s, block, "block") || wh_word_same(s, block, "blk"))) return i;
  size_t k = block - 1;
  if (digits_first(s, k) || wh_word_same(s, k, "unit") || wh_word_same(s, k, "hundred")) return k;
  return i;
}

static bool says_where(const wh_scan *s, size_t i) {
  return i > 0 && wh_is(s, i - 1, WH_WORD_PREPOSITION) && wh_gap_space(s, i - 1);
}

static size_t after_street(const wh_scan *s, size_t i) {
  if (wh_is(s, i + 1, WH_WORD_DIRECTION) && wh_shaped(s, i + 1, WH_SHAPE_UPPER) &&
      wh_word_len(s, i + 1) <= 2 && wh_gap_only(s, i, " .", 2))
    return i + 1;
  return i;
}

static bool ordinal(const wh_scan *s, size_t i) {
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i);
  static const char *const ends[] = {"st", "nd", "rd", "th"};
  for (size_t k = 0; n > 2 && k < 4; k++)
    if (wh_same_ascii(w + n - 2, 2, ends[k])) return true;
  return false;
}

static bool street_part(const wh_scan *s, size_t i, part *ret) {
  bool strong = wh_is(s, i, WH_WORD_STREET), loose = wh_is(s, i, WH_WORD_STREET_LOOSE);
  if (!strong && !loose) return false;
  size_t last = i + s->w[i].phrase - 1u;
  if (last >= s->n_words || !wh_is(s, last, WH_WORD_STREET | WH_WORD_STREET_LOOSE)) last = i;
  bool cap = wh_shaped(s, i, WH_SHAPE_CAP);
  size_t run = cap ? wh_run_before(s, i, 6) : i;
  /* a house number inside the run: "9 Orange Grove Lane" ends the run by itself, as digits are no name */
  size_t house = house_number(s, run), block = block_before(s, run);
  if (run == i && cap && strong && wh_gap_space(s, last) &&
      wh_shaped(s, last + 1, WH_SHAPE_DIGITS)) { /* Hwy 55 */
    bool numbered = house < i;
    *ret = (part){house, last + 1, numbered ? PART_HOUSE : PART_STREET, numbered ? 0.93F : 0.45F};
    return numbered || says_where(s, i);
  }
  if (run == i) { /* small letters: only with a number, and one to three words between */
    if (cap || !strong) return false;
    for (size_t k = i; k > 0 && i - k < 3 && wh_gap_space(s, k - 1) && house == run;) {
      k--;
      if (wh_is(s, k, WH_WORD_STOP | WH_WORD_NUMERAL | WH_WORD_BREAK) || wh_shaped(s, k, WH_SHAPE_DIGIT))
        break;
      size_t h = house_number(s, k);
      if (h < k) {
        if (wh_word_len(s, h) < 2 && wh_shaped(s, h, WH_SHAPE_DIGITS)) return false;
        *ret = (part){h, last, PART_HOUSE, 0.6F};
        return true;
      }
    }
    return false;
  }
  if (wh_is(s, run, WH_WORD_MONTH) && run + 1 == i) return false;
  last = after_street(s, last);
  if (block < run) *ret = (part){block, last, PART_BLOCK, 0.95F};
  else if (digits_first(s, run) && run + 1 < i && !ordinal(s, run)) /* 221B Baker Street */
    *ret = (part){run, last, PART_HOUSE, 0.95F};
  else if (house < run) *ret = (part){house, last, PART_HOUSE, strong ? 0.96F : 0.9F};
  else if (noun_follows(s, last) || wh_is(s, i, WH_WORD_HOUSING | WH_WORD_SHELTER)) return false;
  else if (strong) *ret = (part){run, last, PART_STREET, says_where(s, run) ? 0.75F : 0.6F};
  else if (i > 0 && wh_word_same(s, run > 0 ? run - 1 : 0, "on") && run > 0)
    *ret = (part){run, last, PART_STREET, 0.6F};
  else return false;
  return true;
}

/* Rue Gentilly, Calle Ocho */
static bool street_first_part(const wh_scan *s, size_t i, part *ret) {
  if (!wh_is(s, i, WH_WORD_STREET_FIRST) || i + 1 >= s->n_words || !wh_gap_space(s, i)) return false;
  size_t k = i + 1, house = house_number(s, i);
  if (!wh_shaped(s, i, WH_SHAPE_CAP) && house == i) return false;
  while (k < i + 3 && wh_is(s, k, WH_WORD_LINK) && !wh_shaped(s, k, WH_SHAPE_CAP) && wh_gap_space(s, k)) k++;
  size_t end = wh_run_after(s, k, 4);
  if (end <= k) return false;
  if (wh_is(s, i, WH_WORD_STREET) && house == i) return false; /* "Boulevard" ends a street more often */
  *ret = (part){house, end - 1, house < i ? PART_HOUSE : PART_STREET, house < i ? 0.93F : 0.6F};
  return true;
}

/* ---- boxes, villages, postcodes ---- */

static bool box_part(const wh_scan *s, size_t i, part *ret) {
  if (!wh_is(s, i, WH_WORD_BOX)) return false;
  size_t last = i + s->w[i].phrase - 1u, k = last + 1;
  if (k >= s->n_words || !wh_shaped(s, k, WH_SHAPE_DIGIT) || !wh_gap_only(s, last, " .#", 2)) return false;
  if (s->w[i].phrase == 1 && !wh_shaped(s, i, WH_SHAPE_CAP)) return false;
  *ret = (part){i, k, PART_BOX, s->w[i].phrase > 1 ? 0.93F : 0.5F};
  return true;
}

static bool village_part(const wh_scan *s, size_t i, part *ret) {
  if (!wh_is(s, i, WH_WORD_VILLAGE)) return false;
  size_t last = i + s->w[i].phrase - 1u, k = last + 1;
  if (k >= s->n_words || !wh_gap_only(s, last, " .:-", 3)) return false;
  if (wh_word_same(s, k, "of")) k++;
  size_t end = wh_run_after(s, k, 4);
  if (end == k) return false;
  bool lower = !wh_shaped(s, i, WH_SHAPE_CAP);
  bool police = wh_word_same(s, i, "p") || wh_word_same(s, i, "ps") || wh_word_same(s, i, "police");
  *ret = (part){police ? i : k, end - 1, PART_VILLAGE, lower && !police ? 0.7F : 0.35F};
  return true;
}

static bool letters_digits(const char *w, size_t n, const char *shape) { /* A letter, 9 digit */
  if (n != strlen(shape)) return false;
  for (size_t i = 0; i < n; i++)
    if (shape[i] == 'A' ? w[i] < 'A' || w[i] > 'Z' : w[i] < '0' || w[i] > '9') return false;
  return true;
}

/* SW1A 1AA, LS1 4AB; K1A 0B1; PIN 110001, - 110001 */
static bool code_part(const wh_scan *s, size_t i, part *ret) {
  static const char *const outward[] = {"A9", "A99", "AA9", "AA99", "A9A", "AA9A"};
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i);
  bool next = i + 1 < s->n_words && wh_gap_is(s, i, " ");
  for (size_t k = 0; next && k < 6; k++)
    if (letters_digits(w, n, outward[k]) &&
        letters_digits(wh_word_text(s, i + 1), wh_word_len(s, i + 1), "9AA"))
      return *ret = (part){i, i + 1, PART_CODE, 0.9F}, true;
  if (next && letters_digits(w, n, "A9A") &&
      letters_digits(wh_word_text(s, i + 1), wh_word_len(s, i + 1), "9A9"))
    return *ret = (part){i, i + 1, PART_CODE, 0.85F}, true;
  if (letters_digits(w, n, "999999") && i > 0 && (wh_gap_is(s, i - 1, " - ") || wh_gap_is(s, i - 1, "-")) &&
      wh_shaped(s, i - 1, WH_SHAPE_CAP) && !wh_shaped(s, i - 1, WH_SHAPE_UPPER))
    return *ret = (part){i, i, PART_CODE, 0.8F}, true;
  if (letters_digits(w, n, "999999") && i > 0 &&
      (wh_word_same(s, i - 1, "pin") || wh_word_same(s, i - 1, "pincode") ||
       wh_word_same(s, i - 1, "code")) &&
      wh_gap_only(s, i - 1, " -:.", 3))
    return *ret = (part){i, i, PART_CODE, 0.85F}, true;
  return false;
}

/* ---- named housing ---- */

static bool housing_part(const wh_scan *s, size_t i, part *ret) {
  bool house = wh_is(s, i, WH_WORD_HOUSING), shelter = wh_is(s, i, WH_WORD_SHELTER),
       loose = wh_is(s, i, WH_WORD_SHELTER_LOOSE);
  if ((!house && !shelter && !loose) || !wh_shaped(s, i, WH_SHAPE_CAP)) return false;
  size_t last = i + s->w[i].phrase - 1u, run = wh_run_before(s, i, 6);
  if (last >= s->n_words) return false;
  if (!wh_is(s, last, WH_WORD_HOUSING | WH_WORD_SHELTER | WH_WORD_STREET_LOOSE | WH_WORD_DWELLING) &&
      s->w[i].phrase == 1)
    last = i;
  if (run == i || noun_follows(s, last)) return false;
  if (loose && !house && !shelter && i - run < 1) return false;
  bool weak = (loose && !shelter && !house) || (house && wh_is(s, i, WH_WORD_STREET_LOOSE));
  *ret = (part){run, last, house ? PART_HOUSING : PART_SHELTER, weak ? 0.4F : 0.8F};
  return true;
}

/* "a white house", "the blue duplex", "a shared flat": first word, or i. */
static size_t dwelling_start(const wh_scan *s, size_t i) {
  if (!wh_is(s, i, WH_WORD_DWELLING) || wh_shaped(s, i, WH_SHAPE_CAP)) return i;
  for (size_t k = i; k > 0 && i - k < 5 &&
                     (wh_gap_space(s, k - 1) || wh_gap_is(s, k - 1, "-") || wh_gap_is(s, k - 1, ", "));) {
    k--;
    if (wh_is(s, k, WH_WORD_DETERMINER)) return k;
    if (wh_is(s, k, WH_WORD_STOP) || wh_shaped(s, k, WH_SHAPE_CAP)) return i;
  }
  return i;
}

/* The dwelling said just before the street: "a shared flat at 41-19 Corliss Street". */
static size_t dwelling_before(const wh_scan *s, size_t first) {
  if (first < 2 || !wh_is(s, first - 1, WH_WORD_PREPOSITION) || !wh_gap_space(s, first - 1)) return first;
  size_t at = first - 2;
  if (!wh_gap_space(s, at)) return first;
  if (at > 0 && wh_is(s, at - 1, WH_WORD_DWELLING) && s->w[at - 1].phrase == 2) at--;
  size_t start = dwelling_start(s, at);
  return start < at ? start : first;
}

static void dwelling_by_looks(wh_scan *s, size_t i) {
  size_t start = dwelling_start(s, i), last = i + s->w[i].phrase - 1u;
  if (start == i || last >= s->n_words) return;
  bool looks = false;
  for (size_t k = start; k < i; k++) looks |= wh_is(s, k, WH_WORD_COLOUR) && !wh_word_same(s, k, "old");
  if (!looks) return;
  if (wh_word_same(s, last + 1, "with") && wh_gap_space(s, last)) { /* with a trampoline */
    size_t k = last + 2;
    while (k < s->n_words && k - last < 6 && wh_gap_space(s, k - 1) &&
           !wh_is(s, k, WH_WORD_BREAK | WH_WORD_PREPOSITION))
      k++;
    if (k > last + 2) last = k - 1;
  }
  wh_emit_words(s, start, last, WH_MENTION_PLACE, "dwelling", 0.6);
}

/* ---- joining parts ---- */

static bool part_at(const wh_scan *s, size_t i, part *ret) {
  if (!(s->w[i].classes &
        (WH_WORD_STREET | WH_WORD_STREET_LOOSE | WH_WORD_STREET_FIRST | WH_WORD_UNIT | WH_WORD_BOX |
         WH_WORD_VILLAGE | WH_WORD_HOUSING | WH_WORD_SHELTER | WH_WORD_SHELTER_LOOSE)) &&
      !wh_shaped(s, i, WH_SHAPE_DIGIT))
    return false;
  part best = {0, 0, PART_UNIT, 0}, one;
  static bool (*const kinds[])(const wh_scan *, size_t, part *) = {
      street_part, street_first_part, unit_part, box_part, village_part, housing_part, code_part};
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    if (kinds[k](s, i, &one) && one.p > best.p) best = one;
  *ret = best;
  return best.p > 0;
}

/* Parts a and b stand side by side; up to two words of a town may stand before a postcode. */
static bool adjoin(const wh_scan *s, const part *a, const part *b) {
  bool homes = (a->kind == PART_HOUSING || a->kind == PART_SHELTER) &&
               (b->kind == PART_HOUSING || b->kind == PART_SHELTER);
  if (homes) return false;
  if (b->first <= a->last) return true;
  if (b->first == a->last + 1)
    return wh_gap_only(s, a->last, " ,.", 3) || wh_gap_is(s, a->last, ",\n") || wh_gap_is(s, a->last, " - ");
  return b->kind == PART_CODE && b->first - a->last <= 5 && wh_byte(s, s->w[a->last].end) == ',';
}

static const char *rule_name(part_kind kind) {
  static const char *const names[] = {"street",  "house-street", "unit",     "box",   "housing",
                                      "shelter", "village",      "postcode", "block", "dwelling"};
  return names[kind];
}

static void give(wh_scan *s, const part *v, size_t n) {
  part sum = v[0];
  bool units = false;
  for (size_t i = 0; i < n; i++) {
    if (v[i].first < sum.first) sum.first = v[i].first;
    if (v[i].last > sum.last) sum.last = v[i].last;
    if (v[i].p > sum.p) sum.p = v[i].p, sum.kind = v[i].kind;
    units |= v[i].kind == PART_UNIT || v[i].kind == PART_HOUSE || v[i].kind == PART_BOX;
  }
  /* "12, Albion Terrace", "14 Gali 3" */
  if (n > 1) sum.p = units ? 0.95F : sum.p + (1 - sum.p) / 2;
  else if (sum.kind == PART_UNIT) { /* a name and a unit: "Laurel Hall Rm 226"; alone a room of anything */
    size_t run = wh_run_before(s, sum.first, 4);
    if (run == sum.first || !wh_shaped(s, sum.last, WH_SHAPE_DIGIT) ||
        wh_is(s, sum.first, WH_WORD_STREET | WH_WORD_STREET_LOOSE))
      return;
    sum.first = run;
    sum.p = 0.6F;
  }
  if (v[0].kind == PART_BOX && sum.first >= 2 && wh_word_same(s, sum.first - 2, "route") &&
      wh_shaped(s, sum.first - 1, WH_SHAPE_DIGITS))
    sum.first -= 2, sum.p = 0.93F;
  bool home = sum.kind == PART_HOUSING || sum.kind == PART_SHELTER || (sum.kind == PART_VILLAGE && n == 1);
  if (!home) {
    size_t start = dwelling_before(s, sum.first);
    if (start < sum.first) sum.first = start, sum.p += (1 - sum.p) / 2;
  }
  wh_mention_kind kind = home && !units ? WH_MENTION_PLACE : WH_MENTION_ADDRESS;
  wh_emit_words(s, sum.first, sum.last, kind, rule_name(sum.kind), sum.p);
}

#define MAX_PARTS 12

void wh_find_addresses(wh_scan *s) {
  part open[MAX_PARTS], one;
  size_t n = 0;
  for (size_t i = 0; i < s->n_words; i++) {
    if (wh_is(s, i, WH_WORD_DWELLING)) dwelling_by_looks(s, i);
    if (!part_at(s, i, &one)) continue;
    if (n > 0 && (n == MAX_PARTS || !adjoin(s, &open[n - 1], &one))) {
      give(s, open, n);
      n = 0;
    }
    if (n > 0 && one.first <= open[n - 1].last && one.last <= open[n - 1].last) continue;
    open[n++] = one;
    if (one.last > i) i = one.last;
  }
  if (n > 0) give(s, open, n);
}
