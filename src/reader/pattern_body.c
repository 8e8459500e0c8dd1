/* pattern_body: marks of the body that single somebody out, and vehicles by colour and make. */
#include "pattern_scan.h"

#include <string.h>

/* ---- marks of the body ---- */

#define MARK_WORDS 22

static bool soft_gap(const wh_scan *s,
                     size_t i) { /* inside a description: quotation marks, hyphens, slashes */
  if (wh_gap_space(s, i)) return true;
  size_t n;
  const char *g = wh_gap(s, i, &n);
  if (i + 1 >= s->n_words || n > 8 || memchr(g, '\n', n) || memchr(g, '.', n) || memchr(g, ';', n))
    return false;
  if (memchr(g, ',', n) || memchr(g, ':', n) || memchr(g, ')', n)) return false;
  size_t spaces = 0;
  for (size_t k = 0; k < n; k++) spaces += g[k] == ' ';
  return spaces <= 2;
}

/* Last word of what is told of the mark after word i: "of a padlock on the left side of the neck". */
static size_t told_after(const wh_scan *s, size_t i, bool plain) {
  size_t last = i, place = i, k = i + 1;
  bool any = plain;
  for (; k < s->n_words && k - i < MARK_WORDS; k++) {
    bool with = wh_gap_is(s, k - 1, ", ") && wh_word_same(s, k, "with") && any;
    if (!soft_gap(s, k - 1) && !with) break;
    if (wh_is(s, k, WH_WORD_BREAK) && !wh_word_same(s, k, "that")) break;
    if (wh_word_same(s, k, "that")) {
      if (!wh_word_same(s, k + 1, "reads") && !wh_word_same(s, k + 1, "says") &&
          !wh_word_same(s, k + 1, "spells"))
        break;
      continue;
    }
    if (wh_is(s, k, WH_WORD_BODY_PLACE)) {
      any = true;
      place = k;
      continue;
    }
    if (!any && k - i > 1) break;
    if (any && k - place > 6) break;
    last = k;
  }
  return any ? last : i;
}

/* First word of the phrase before mark i: determiner and what describes, "a strawberry birthmark". */
static size_t told_before(const wh_scan *s, size_t i) {
  size_t first = i;
  for (size_t k = i; k > 0 && i - k < 5 &&
                     (wh_gap_space(s, k - 1) || wh_gap_is(s, k - 1, "-") || wh_gap_is(s, k - 1, ", "));) {
    k--;
    if (wh_is(s, k, WH_WORD_DETERMINER)) return k;
    if (wh_is(s, k, WH_WORD_STOP | WH_WORD_BREAK | WH_WORD_BODY_PLACE | WH_WORD_PREPOSITION)) return first;
    if (wh_gap_is(s, k, ", ") && k + 1 == i) return first;
    first = k;
  }
  return first == i || i - first <= 3 ? first : i;
}

static size_t field_end(const wh_scan *s, size_t from) { /* to the line's end or a wide gap */
  size_t at = from;
  while (at < s->n && at - from < 200 && s->text[at] != '\n' && s->text[at] != '|' && s->text[at] != '\t') {
    if (s->text[at] == ' ' && wh_byte(s, at + 1) == ' ') break;
    if ((s->text[at] == '.' || s->text[at] == ';') &&
        (wh_byte(s, at + 1) == ' ' || wh_byte(s, at + 1) == '\n'))
      break;
    at++;
  }
  while (at < s->n && at > from && ((unsigned char)s->text[at] & 0xC0) == 0x80) at--;
  while (at > from && s->text[at - 1] == ' ') at--;
  return at;
}

/* "SMT: TAT R WRIST", "Tattoo swallow behind right ear.": a form's field. */
static bool body_field(wh_scan *s, size_t i) {
  size_t last = i + s->w[i].phrase - 1u, n;
  if (last + 1 >= s->n_words || !wh_shaped(s, i, WH_SHAPE_CAP)) return false;
  const char *g = wh_gap(s, last, &n);
  bool upper = wh_shaped(s, i, WH_SHAPE_UPPER);
  bool leader = n <= 40 && !memchr(g, '\n', n) &&
                (memchr(g, ':', n) || (n > 3 && memchr(g, '.', n) && g[1] == '.') ||
                 (n > 3 && memchr(g, '.', n) && g[0] == ' '));
  if (!leader && !(upper && wh_gap_space(s, last) && wh_shaped(s, last + 1, WH_SHAPE_UPPER))) return false;
  size_t from = leader ? s->w[last + 1].start : s->w[i].start, end = field_end(s, from);
  static const char *const none[] = {"none", "no", "unknown", "n", "unk"};
  for (size_t k = 0; k < sizeof none / sizeof *none; k++)
    if (wh_word_same(s, last + 1, none[k])) return true;
  if (end > from) wh_emit(s, from, end, WH_MENTION_BODY, "body-field", 0.9)->flags = WH_CANDIDATE_CUE;
  return true;
}

/* 'with the letters "TKO"': the end with its closing mark, where one was opened. */
static size_t closed_quote(const wh_scan *s, size_t from, size_t to) {
  size_t plain = 0, curly = 0;
  for (size_t i = from; i < to; i++) {
    plain += s->text[i] == '"';
    if (i + 2 < to && memcmp(s->text + i, "\xE2\x80\x9C", 3) == 0) curly++;
    if (i + 2 < to && memcmp(s->text + i, "\xE2\x80\x9D", 3) == 0) curly--;
  }
  if (plain % 2 == 1 && wh_byte(s, to) == '"') return to + 1;
  if (curly == 1 && s->n - to >= 3 && memcmp(s->text + to, "\xE2\x80\x9D", 3) == 0) return to + 3;
  return to;
}

static void body_mark(wh_scan *s, size_t i) {
  size_t last = i + s->w[i].phrase - 1u;
  if (last >= s->n_words) return;
  size_t first = told_before(s, i);
  bool bare = first == i && wh_shaped(s, i, WH_SHAPE_CAP); /* "Tattoo swallow behind right ear." */
  size_t end = told_after(s, last, bare);
  if (!wh_is(s, last + 1, WH_WORD_BODY_PLACE) && !bare) end = last;
  bool part = false;
  for (size_t k = first; k <= end; k++) part |= wh_is(s, k, WH_WORD_BODY_PART);
  bool weak = wh_word_same(s, i, "burn") || wh_word_same(s, i, "burns") || wh_word_same(s, i, "brand") ||
              wh_word_same(s, i, "ink") || wh_word_same(s, i, "mole") || wh_word_same(s, i, "limp") ||
              wh_word_same(s, i, "squint") || wh_word_same(s, i, "sc") || wh_word_same(s, i, "branding") ||
              wh_word_same(s, i, "moles");
  if (weak && !part) return;
  if (first == i && end == last && !part) {
    wh_emit_words(s, first, end, WH_MENTION_BODY, "body", 0.35);
    return;
  }
  wh_emit(s, s->w[first].start, closed_quote(s, s->w[first].start, s->w[end].end), WH_MENTION_BODY, "body",
          part         ? 0.93
          : end > last ? 0.75
                       : 0.5);
}

/* '"TKO" tattooed on her neck', "a rose tattooed below her left ear" */
static void body_verb(wh_scan *s, size_t i) {
  size_t end = told_after(s, i, false), first = i;
  bool part = false;
  for (size_t k = i; k <= end; k++) part |= wh_is(s, k, WH_WORD_BODY_PART);
  if (!part) return;
  size_t from = s->w[i].start;
  for (size_t k = i; k > 0 && i - k < 6 && !wh_is(s, k - 1, WH_WORD_BREAK | WH_WORD_BODY_PLACE) &&
                     (soft_gap(s, k - 1) || wh_gap_is(s, k - 1, ",\" "));
       k--) {
    if (wh_is(s, k - 1, WH_WORD_STOP) && !wh_is(s, k - 1, WH_WORD_DETERMINER)) break;
    first = k - 1;
    from = s->w[first].start;
    char b = wh_byte_before(s, from);
    if (b == '"') {
      from--;
      break;
    }
    if (wh_is(s, first, WH_WORD_DETERMINER)) break;
  }
  wh_emit(s, from, s->w[end].end, WH_MENTION_BODY, "body-verb", 0.85);
}

void wh_find_body_marks(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (wh_is(s, i, WH_WORD_BODY_FORM) && body_field(s, i)) continue;
    if (wh_is(s, i, WH_WORD_BODY_MARK)) body_mark(s, i);
    if (wh_is(s, i, WH_WORD_BODY_VERB)) body_verb(s, i);
    if (wh_is(s, i, WH_WORD_BODY_TRAIT))
      wh_emit_words(s, i, i + s->w[i].phrase - 1u, WH_MENTION_BODY, "body-trait", 0.55);
  }
}

/* ---- vehicles ---- */

static bool model_year(const wh_scan *s, size_t i) {
  long v = wh_word_number(s, i);
  return wh_shaped(s, i, WH_SHAPE_DIGITS) && wh_word_len(s, i) == 4 && v >= 1930 && v <= 2035;
}

/* First word of what stands before the make: "a dark green 1999". */
static size_t vehicle_start(const wh_scan *s, size_t i, bool *ret_colour, bool *ret_year) {
  size_t first = i;
  for (size_t k = i; k > 0 && i - k < 6 &&
                     (wh_gap_space(s, k - 1) || wh_gap_is(s, k - 1, ", ") || wh_gap_is(s, k - 1, "-"));) {
    k--;
    bool colour = wh_is(s, k, WH_WORD_COLOUR), year = model_year(s, k);
    if (!colour && !year && !wh_is(s, k, WH_WORD_SHADE)) {
      if (wh_is(s, k, WH_WORD_DETERMINER) && wh_gap_space(s, k)) first = k;
      break;
    }
    *ret_colour |= colour;
    *ret_year |= year;
    first = k;
  }
  return first;
}

static size_t vehicle_end(const wh_scan *s, size_t i, bool *ret_model) {
  size_t last = i + s->w[i].phrase - 1u;
  if (last >= s->n_words) return i;
  for (size_t more = 0;
       more < 3 && last + 1 < s->n_words && (wh_gap_space(s, last) || wh_gap_is(s, last, "-")); more++) {
    size_t k = last + 1;
    bool model = wh_is(s, k, WH_WORD_MODEL) && wh_shaped(s, k, WH_SHAPE_CAP | WH_SHAPE_DIGIT);
    bool kind = wh_is(s, k, WH_WORD_VEHICLE);
    bool named = more == 0 && wh_shaped(s, k, WH_SHAPE_CAP) && !wh_is(s, k, WH_WORD_STOP | WH_WORD_STREET);
    if (!model && !kind && !named) break;
    *ret_model |= model;
    last = k + (model || kind ? s->w[k].phrase - 1u : 0u);
    if (last >= s->n_words) return s->n_words - 1;
    if (kind) break;
  }
  return last;
}

static void vehicle(wh_scan *s, size_t i) {
  bool make = wh_is(s, i, WH_WORD_MAKE), loose = wh_is(s, i, WH_WORD_MAKE_LOOSE),
       kind = wh_is(s, i, WH_WORD_VEHICLE);
  bool model = wh_is(s, i, WH_WORD_MODEL) && wh_shaped(s, i, WH_SHAPE_CAP), colour = false, year = false,
       told = false;
  if (!kind && !wh_shaped(s, i, WH_SHAPE_CAP)) return;
  size_t first = vehicle_start(s, i, &colour, &year), last = i + s->w[i].phrase - 1u;
  if (make || loose || model) last = vehicle_end(s, i, &told);
  if (last >= s->n_words) last = s->n_words - 1;
  double p = 0;
  if (make) p = colour || year || told ? 0.92 : first < i ? 0.7 : 0.5;
  else if (loose) p = colour || year || told ? 0.85 : 0;
  else if (model) p = colour || year ? 0.8 : 0;
  else if (kind && !wh_shaped(s, i, WH_SHAPE_CAP)) p = colour ? 0.65 : 0;
  if (p > 0) wh_emit_words(s, first, last, WH_MENTION_VEHICLE, "vehicle", p);
}

void wh_find_vehicles(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++)
    if (wh_is(s, i, WH_WORD_MAKE | WH_WORD_MAKE_LOOSE | WH_WORD_MODEL | WH_WORD_VEHICLE)) vehicle(s, i);
}
