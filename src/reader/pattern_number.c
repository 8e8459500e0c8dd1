/* pattern_number: telephone numbers and number plates. Numbers of cases and persons: pattern_id.c. */
#include "pattern_scan.h"

#include <string.h>

#define MAX_GROUPS 6

typedef struct number {
  size_t first, groups; /* words */
  unsigned len[MAX_GROUPS];
  bool plus, paren; /* written +.., (..) */
  bool spaces;      /* groups parted by nothing but spaces */
} number;

static bool token_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Groups of digits from word i on, as far as separators of telephone numbers join them. */
static number number_at(const wh_scan *s, size_t i) {
  number r = {.first = i, .spaces = true};
  size_t at = s->w[i].start;
  char before = wh_byte_before(s, at);
  r.plus = before == '+';
  size_t n;
  const char *gap = wh_gap(s, i, &n); /* "(910) 555-0117": the bracket is the number's own where it closes after the first group */
  r.paren = before == '(' && n > 0 && gap[0] == ')';
  for (size_t k = i; r.groups < MAX_GROUPS; k++) {
    r.len[r.groups++] = (unsigned)wh_word_len(s, k);
    if (k + 1 >= s->n_words || !wh_shaped(s, k + 1, WH_SHAPE_DIGITS)) break;
    if (wh_gap_only(s, k, " -.", 1)) r.spaces &= wh_gap_only(s, k, " ", 1);
    else if (wh_gap_only(s, k, " ()-/", 3) && (wh_gap_has(s, k, '(') || wh_gap_has(s, k, ')')))
      r.spaces = false;
    else if (wh_gap_is(s, k, " - ")) r.spaces = false;
    else break;
  }
  return r;
}

/* Shapes of numbers: lengths of groups, 0 at the end. lead: the digits it begins with; "N" is 2 to 9. */
static const struct shape {
  unsigned char len[MAX_GROUPS];
  const char *lead;
  bool plus; /* only after + */
  bool cue;  /* only where a word beside it says so */
  float p;
} shapes[] = {
    {{1, 3, 3, 4}, "1", false, false, 0.97F},
    {{3, 3, 4}, "N", false, false, 0.95F},
    {{1, 3, 3, 4}, "1", true, false, 0.98F},
    {{10}, "N", false, true, 0.85F},
    {{11}, "1", false, true, 0.85F},
    {{3, 4}, "N", false, true, 0.8F},
    {{3, 7}, "N", false, true, 0.8F},
    {{6, 4}, "N", false, true, 0.8F},
    {{1, 3, 7}, "1", false, false, 0.8F},
    /* United Kingdom, and India's trunk numbers */
    {{5, 6}, "0", false, false, 0.93F},
    {{5, 3, 3}, "0", false, false, 0.93F},
    {{4, 3, 4}, "0", false, false, 0.93F},
    {{3, 4, 4}, "0", false, false, 0.93F},
    {{4, 7}, "0", false, false, 0.9F},
    {{3, 8}, "0", false, false, 0.9F},
    {{5, 5}, "0", false, false, 0.85F},
    {{4, 6}, "0", false, false, 0.85F},
    {{11}, "0", false, false, 0.8F},
    {{4, 3, 3}, "0", false, false, 0.9F},
    {{4, 4, 3}, "0", false, false, 0.85F},
    {{6, 5}, "0", false, false, 0.85F},
    {{5, 3, 4}, "0", false, false, 0.85F},
    {{4, 2, 2, 2}, "0", false, false, 0.85F},
    {{3, 3, 4}, "0", false, false, 0.85F},
    {{3, 7}, "0", false, false, 0.85F},
    {{4, 4, 4}, "0", false, true, 0.8F},
    {{1, 5, 5}, "0", false, false, 0.85F},
    {{1, 10}, "0", false, true, 0.85F},
    /* India's mobiles */
    {{5, 5}, "N", false, true, 0.85F},
    {{2, 5, 5}, "91", false, true, 0.85F},
    {{2, 10}, "91", false, false, 0.9F},
    {{12}, "91", false, true, 0.85F},
    {{4, 3, 3}, "N", false, true, 0.8F},
    /* Australia */
    {{2, 4, 4}, "0", false, false, 0.93F},
    {{10}, "0", false, false, 0.8F},
    {{4, 4}, "N", false, true, 0.75F},
    {{4, 3, 3}, "1", false, false, 0.9F},
    {{2, 2, 2}, "13", false, true, 0.8F},
    {{3, 3}, "116", false, true, 0.9F},
};

static bool leads(const wh_scan *s, const number *x, const char *lead) {
  const char *d = wh_word_text(s, x->first);
  if (lead[0] == 'N') return d[0] >= '2' && d[0] <= '9';
  return strncmp(d, lead, strlen(lead)) == 0;
}

static size_t shape_len(const struct shape *sh) {
  size_t n = 0;
  while (n < MAX_GROUPS && sh->len[n] != 0) n++;
  return n;
}

static size_t digits_in(const number *x) {
  size_t n = 0;
  for (size_t i = 0; i < x->groups; i++) n += x->len[i];
  return n;
}

/* How many groups make a number, by the strongest shape; 0 for none. */
static size_t match(const wh_scan *s, const number *x, bool cue, float *ret_p) {
  size_t best = 0;
  *ret_p = 0;
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
    const struct shape *sh = &shapes[i];
    size_t n = shape_len(sh);
    if (sh->len[0] != x->len[0] || n > x->groups || (sh->cue && !cue && !x->paren) ||
        (sh->plus && !x->plus) || !leads(s, x, sh->lead))
      continue;
    bool same = true;
    for (size_t k = 0; k < n; k++) same &= sh->len[k] == x->len[k];
    if (same && (n > best || (n == best && sh->p > *ret_p))) best = n, *ret_p = sh->p;
  }
  if (best == 0 && x->plus && x->groups <= MAX_GROUPS) {
    size_t n = digits_in(x);
    if (n >= 8 && n <= 15) best = x->groups, *ret_p = 0.95F;
  }
  return best;
}

/* A word of class within the ten words before i, in the same sentence. */
static bool cue_before(const wh_scan *s, size_t i, uint64_t class, size_t max) {
  for (size_t k = i; k > 0 && i - k < max; k--) {
    size_t n;
    const char *g = wh_gap(s, k - 1, &n);
    if (n > 12 || memchr(g, '!', n) || memchr(g, '?', n) ||
        (n > 1 && g[0] == '.' && wh_shaped(s, k, WH_SHAPE_CAP) &&
         !wh_is(s, k - 1, class | WH_WORD_ABBREVIATION)))
      return false;
    if (wh_is(s, k - 1, class)) return true;
  }
  return false;
}

static bool toll_free(const wh_scan *s, const number *x) {
  static const char *const codes[] = {"800", "888",  "877",  "866",  "855", "844",
                                      "833", "1800", "1300", "0800", "0808"};
  size_t area = x->len[0] == 1 && x->groups > 1 ? x->first + 1 : x->first;
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    if (wh_word_same(s, area, codes[i])) return true;
  return false;
}

/* Last word of "ext. 12", "x12", "extension 12" after word last. */
static size_t extension(const wh_scan *s, size_t last) {
  size_t k = last + 1;
  if (k >= s->n_words || !wh_gap_only(s, last, " ,.", 2)) return last;
  if (wh_word_same(s, k, "ext") || wh_word_same(s, k, "extension") || wh_word_same(s, k, "x"))
    return k + 1 < s->n_words && wh_gap_only(s, k, " .:", 2) && wh_shaped(s, k + 1, WH_SHAPE_DIGITS) ? k + 1
                                                                                                     : last;
  const char *w = wh_word_text(s, k);
  if ((w[0] == 'x' || w[0] == 'X') && wh_word_len(s, k) <= 6 && wh_shaped(s, k, WH_SHAPE_DIGIT)) return k;
  return last;
}

static bool sound_edges(const wh_scan *s, const number *x, size_t last) {
  size_t from = s->w[x->first].start, to = s->w[last].end;
  char b = wh_byte_before(s, from), a = wh_byte(s, to), a2 = wh_byte(s, to + 1);
  if (b != 0 && strchr("$-/.:#@=%&", b) != NULL && !(b == '.' && from > 1 && wh_byte(s, from - 2) == '.')) {
    /* "Tel.910-555-0117" and "tel:..." are sound; "2010-910-555" and prices are not */
    char b2 = from > 1 ? s->text[from - 2] : 0;
    if ((b != ':' && b != '.') || (b2 >= '0' && b2 <= '9')) return false;
  }
  if ((unsigned char)b == 0xA3 || (unsigned char)b == 0xB9) return false; /* pound and rupee signs */
  if (a == '%' || ((a == '-' || a == '/' || a == ':') && token_byte(a2))) return false;
  return !(a == '.' && a2 >= '0' && a2 <= '9') && !(a == ',' && a2 >= '0' && a2 <= '9' && x->groups == 1);
}

/* "1-800-FLOWERS": letters for digits after a toll-free code. */
static bool vanity(wh_scan *s, size_t i) {
  number x = number_at(s, i);
  if (!toll_free(s, &x) || x.groups > 3) return false;
  size_t k = i + x.groups, letters = 0, first = k;
  for (size_t g = 0; g < x.groups; g++)
    if (g > 0 && x.len[g] == 3 && x.groups == 3) letters += 3;
  while (k < s->n_words && k - first < 3 && wh_shaped(s, k, WH_SHAPE_UPPER) && wh_gap_joins(s, k - 1, "- "))
    letters += wh_word_len(s, k++);
  if (k == first || letters < 7 || letters > 11) return false;
  wh_emit_words(s, i, k - 1, WH_MENTION_PHONE, "hotline", 0.95)->flags = WH_CANDIDATE_HOTLINE;
  return true;
}

/* Numbers of two to six digits that a sentence asks to dial. */
static void short_number(wh_scan *s, size_t i) {
  static const char *const dialled[] = {"911",  "999", "988", "112",  "100", "101", "111", "211", "311",
                                        "1098", "000", "181", "1091", "112", "105", "119", "0800"};
  bool known = false;
  for (size_t k = 0; k < sizeof dialled / sizeof *dialled; k++) known |= wh_word_same(s, i, dialled[k]);
  if (wh_word_len(s, i) < 3 || wh_word_len(s, i) > 6) return;
  bool cue = cue_before(s, i, WH_WORD_CALL, 2) || cue_before(s, i, WH_WORD_HOTLINE, 4);
  if (!cue || !(known || wh_word_len(s, i) >= 5) || wh_word_len(s, i) > 6 ||
      wh_byte_before(s, s->w[i].start) == '$')
    return;
  if (!known && !wh_word_same(s, i - 1, "text") && !wh_word_same(s, i - 1, "to")) return;
  wh_emit_words(s, i, i, WH_MENTION_PHONE, "hotline", 0.8)->flags = WH_CANDIDATE_HOTLINE | WH_CANDIDATE_CUE;
}

void wh_find_phones(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (!wh_shaped(s, i, WH_SHAPE_DIGITS)) continue;
    if (wh_word_len(s, i) == 1 && (i + 1 >= s->n_words || wh_word_len(s, i + 1) < 3)) continue;
    if (wh_word_len(s, i) <= 4 && vanity(s, i)) continue;
    number x = number_at(s, i);
    float p;
    bool hot = false, cue = false;
    size_t groups = match(s, &x, true, &p); /* the look back for cues only where a shape could fit */
    if (groups > 0) {
      hot = cue_before(s, i, WH_WORD_HOTLINE, 8);
      cue = hot || cue_before(s, i, WH_WORD_CALL, 5);
      if (!cue) groups = match(s, &x, false, &p);
    }
    size_t last = groups ? i + groups - 1 : i;
    if (groups == 0 || !sound_edges(s, &x, last)) {
      if (x.groups == 1 && i > 0) short_number(s, i);
      continue;
    }
    if (cue_before(s, i, WH_WORD_ID_TOKEN, 3) ||
        (!cue && cue_before(s, i, WH_WORD_ID_CASE | WH_WORD_ID_PERSON, 3)))
      p = 0.5F;
    if (x.spaces && !cue && groups > 1 && !x.plus && !x.paren) p -= 0.1F;
    hot |= toll_free(s, &x);
    last = extension(s, last);
    size_t from = s->w[i].start;
    if (x.plus || x.paren) from--;
    if (from > 0 && s->text[from - 1] == '+' && x.paren) from--;
    wh_candidate *c = wh_emit(s, from, s->w[last].end, WH_MENTION_PHONE, hot ? "hotline" : "phone", p);
    c->flags = (hot ? WH_CANDIDATE_HOTLINE : 0u) | (cue ? WH_CANDIDATE_CUE : 0u);
    i = last;
  }
}

/* ---- number plates ---- */

/* One token of capitals and digits from word i, joined by hyphens or, in the national shapes, by spaces. */
static size_t plate_at(const wh_scan *s, size_t i, size_t *ret_chars) {
  size_t k = i, chars = 0;
  bool digit = false, letter = false;
  for (; k < s->n_words && k - i < 5; k++) {
    size_t n = wh_word_len(s, k);
    if (wh_shaped(s, k, WH_SHAPE_LETTER) && !wh_shaped(s, k, WH_SHAPE_UPPER)) break;
    if (!wh_shaped(s, k, WH_SHAPE_LETTER | WH_SHAPE_DIGIT) || chars + n > 10) break;
    if (k > i && wh_is(s, k, WH_WORD_STOP) && n > 3) break;
    if (k > i && !wh_gap_joins(s, k - 1, "-. ")) break;
    chars += n;
    digit |= wh_shaped(s, k, WH_SHAPE_DIGIT);
    letter |= wh_shaped(s, k, WH_SHAPE_LETTER);
  }
  *ret_chars = chars;
  return k > i && digit && (letter || chars >= 5) && chars >= 4 ? k - i : 0;
}

static void plate_after_cue(wh_scan *s, size_t i) {
  size_t k = i + s->w[i].phrase;
  for (size_t tries = 0; k < s->n_words && tries < 6; tries++, k++) {
    size_t n, chars;
    const char *g = wh_gap(s, k - 1, &n);
    if (n > 6 || memchr(g, ';', n) || memchr(g, '\n', n) ||
        (n > 1 && g[0] == '.' && !wh_is(s, k - 1, WH_WORD_ID_NUMBER | WH_WORD_STATE | WH_WORD_ABBREVIATION)))
      return;
    size_t words =
        wh_is(s, k, WH_WORD_STATE) && !wh_shaped(s, k + 1, WH_SHAPE_DIGIT) ? 0 : plate_at(s, k, &chars);
    bool letters = false;
    for (size_t w = k; w < k + words; w++) letters |= wh_shaped(s, w, WH_SHAPE_LETTER);
    if (words > 0 && (letters || tries == 0 || wh_is(s, k - 1, WH_WORD_ID_STRONG))) {
      wh_emit_words(s, k, k + words - 1, WH_MENTION_VEHICLE, "plate", letters ? 0.93 : 0.6)->flags =
          WH_CANDIDATE_CUE;
      return;
    }
    if (!wh_is(s, k, WH_WORD_ID_NUMBER | WH_WORD_STATE | WH_WORD_DETERMINER | WH_WORD_PLATE) &&
        !wh_shaped(s, k, WH_SHAPE_CAP) && !wh_word_same(s, k, "displaying"))
      return;
  }
}

static bool all_letters(const wh_scan *s, size_t i, size_t min, size_t max) {
  size_t n = i < s->n_words ? wh_word_len(s, i) : 0;
  return n >= min && n <= max && wh_shaped(s, i, WH_SHAPE_UPPER) && !wh_shaped(s, i, WH_SHAPE_DIGIT);
}

static bool all_digits(const wh_scan *s, size_t i, size_t min, size_t max) {
  size_t n = i < s->n_words ? wh_word_len(s, i) : 0;
  return n >= min && n <= max && wh_shaped(s, i, WH_SHAPE_DIGITS);
}

/* Plates known by their shape: KA 05 MN 1234, KA05 MN 1234 (India); AB12 CDE (United Kingdom). */
static void plate_by_shape(wh_scan *s, size_t i) {
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i);
  bool two_two = n == 4 && wh_shaped(s, i, WH_SHAPE_UPPER) && w[0] >= 'A' && w[0] <= 'Z' && w[1] >= 'A' &&
                 w[1] <= 'Z' && w[2] >= '0' && w[2] <= '9' && w[3] >= '0' && w[3] <= '9';
  size_t k = two_two ? i : i + 1;
  if (!two_two && !(all_letters(s, i, 2, 2) && all_digits(s, i + 1, 1, 2) && wh_gap_joins(s, i, "- ")))
    return;
  if (k + 2 < s->n_words && wh_gap_joins(s, k, "- ") && wh_gap_joins(s, k + 1, "- ") &&
      all_letters(s, k + 1, 1, 3) && all_digits(s, k + 2, 4, 4))
    wh_emit_words(s, i, k + 2, WH_MENTION_VEHICLE, "plate-shape", 0.85);
  else if (two_two && i + 1 < s->n_words && wh_gap_is(s, i, " ") && all_letters(s, i + 1, 3, 3))
    wh_emit_words(s, i, i + 1, WH_MENTION_VEHICLE, "plate-shape", 0.75);
}

void wh_find_plates(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (wh_is(s, i, WH_WORD_PLATE)) plate_after_cue(s, i);
    if (wh_shaped(s, i, WH_SHAPE_UPPER) && wh_word_len(s, i) <= 4) plate_by_shape(s, i);
  }
}
