/* pattern_organisation: schools and workplaces (shops, companies, churches, clubs) by the words that end or
 * begin their names, and by the words that lead to them ("a junior at ...", "works at ..."). */
#include "pattern_scan.h"

#include <string.h>

static size_t phrase_last(const wh_scan *s, size_t i) {
  size_t last = i + s->w[i].phrase - 1u;
  return last < s->n_words ? last : i;
}

/* Last word of the name whose kind word begins at i: of the phrase if its words are capitals too. */
static size_t kind_last(const wh_scan *s, size_t i) {
  size_t last = phrase_last(s, i);
  for (size_t k = i + 1; k <= last; k++)
    if (!wh_shaped(s, k, WH_SHAPE_CAP) && !wh_is(s, k, WH_WORD_LINK)) return i;
  return last;
}

static bool space_after(const wh_scan *s, size_t i) {
  return i + 1 < s->n_words && (wh_gap_space(s, i) || wh_gap_is(s, i, ". ") || wh_gap_is(s, i, "."));
}

/* "of Bristol", "of the Arts", "No. 2", ", Gr. 8" are parts of the name. */
static size_t name_tail(const wh_scan *s, size_t last) {
  if (space_after(s, last) && wh_word_same(s, last + 1, "of") && wh_gap_space(s, last)) {
    size_t k = last + 2 + (wh_word_same(s, last + 2, "the") ? 1 : 0);
    size_t end = k < s->n_words ? wh_run_after(s, k, 5) : k;
    if (end > k) return end - 1;
  }
  if (wh_word_same(s, last + 1, "no") && wh_gap_space(s, last) && wh_shaped(s, last + 2, WH_SHAPE_DIGITS) &&
      wh_gap_only(s, last + 1, " .", 2))
    return last + 2;
  return last;
}

/* Another kind word carries the name on: "High School", "School District", "Church Road". */
static bool name_goes_on(const wh_scan *s, size_t last, uint64_t kinds) {
  if (last + 1 >= s->n_words || !wh_gap_is(s, last, " ") || !wh_shaped(s, last + 1, WH_SHAPE_CAP))
    return false;
  if (wh_is(s, last + 1, kinds)) return true;
  return wh_is(s, last + 1, WH_WORD_STREET | WH_WORD_AGENCY) && !wh_is(s, last + 1, WH_WORD_ABBREVIATION);
}

static bool public_office(const wh_scan *s, size_t first, size_t last) {
  for (size_t i = first; i <= last; i++)
    if (wh_is(s, i, WH_WORD_AGENCY) && !wh_word_same(s, i, "county") && !wh_word_same(s, i, "government"))
      return true;
  return false;
}

static void give(wh_scan *s, size_t first, size_t last, wh_mention_kind kind, const char *by, double p,
                 bool cue) {
  wh_candidate *c = wh_emit_words(s, first, last, kind, by, p);
  if (cue) c->flags |= WH_CANDIDATE_CUE;
}

/* The same letters would be all capitals in a headline: then a run tells nothing of where a name begins. */
static bool shouting(const wh_scan *s, size_t first, size_t last) {
  return last > first + 4 && wh_shaped(s, first, WH_SHAPE_UPPER) && wh_shaped(s, last, WH_SHAPE_UPPER);
}

#define SCHOOL_KINDS (WH_WORD_SCHOOL | WH_WORD_SCHOOL_LOOSE)
#define WORK_KINDS (WH_WORD_EMPLOYER | WH_WORD_COMPANY)

/* "The Primary School" names none: some word of the run must be another than a kind. */
static bool has_own_name(const wh_scan *s, size_t first, size_t end, uint64_t kinds) {
  for (size_t i = first; i < end; i++)
    if (!wh_is(s, i, kinds | WH_WORD_LINK)) return true;
  return false;
}

static void school_by_end(wh_scan *s, size_t i) {
  bool firm = wh_is(s, i, WH_WORD_SCHOOL);
  if (!wh_shaped(s, i, WH_SHAPE_CAP)) return;
  size_t last = kind_last(s, i), run = wh_run_before(s, i, 7);
  if (run == i || !has_own_name(s, run, i, SCHOOL_KINDS) || shouting(s, run, last) ||
      name_goes_on(s, last, SCHOOL_KINDS) || public_office(s, run, last))
    return;
  if (!firm) { /* "East Sandy Fork High", not "Junior High Court" */
    if (wh_shaped(s, last + 1, WH_SHAPE_CAP) && wh_gap_is(s, last, " ") && !wh_is(s, last + 1, WH_WORD_STOP))
      return;
    if (wh_gap_is(s, last, "-")) return;
  }
  bool led = run > 0 && (wh_word_same(s, run - 1, "at") || wh_is(s, run - 1, WH_WORD_PUPIL));
  give(s, run, name_tail(s, last), WH_MENTION_SCHOOL, "school", firm ? 0.93 : led ? 0.88 : 0.75, led);
}

static void school_by_first(wh_scan *s, size_t i) {
  if (!wh_shaped(s, i, WH_SHAPE_CAP)) return;
  size_t last = phrase_last(s, i), k = last + 1;
  if (!wh_is(s, i, WH_WORD_SCHOOL_FIRST)) return;
  bool no = wh_word_same(s, k, "no") && wh_shaped(s, k + 1, WH_SHAPE_DIGITS);
  if (no && wh_gap_only(s, k, " .", 2)) k += 2;
  bool comma = k < s->n_words && wh_gap_is(s, k - 1, ", ");
  if (k < s->n_words && !wh_gap_space(s, k - 1) && !comma) return;
  if (wh_word_same(s, k, "the")) k++;
  size_t end = k < s->n_words ? wh_run_after(s, k, 5) : k;
  if (end <= k && s->w[i].phrase < 2) return;
  if (end <= k && wh_word_same(s, last, "of")) return;
  if (comma && end > k + 2) end = k + 1; /* a place after the name, no list */
  give(s, i, end > k ? end - 1 : k - 1, WH_MENTION_SCHOOL, "school-first", 0.94, false);
}

/* Letters that stand in for a name after a cue: a run of capitals that is no person, agency or place of law.
 */
static size_t cued_run(const wh_scan *s, size_t k, size_t *ret_first) {
  if (wh_word_same(s, k, "the") && wh_gap_space(s, k)) k++;
  *ret_first = k;
  if (!wh_shaped(s, k, WH_SHAPE_CAP) || wh_is(s, k, WH_WORD_MONTH | WH_WORD_WEEKDAY)) return k;
  size_t end = wh_run_after(s, k, 6);
  if (end <= k || public_office(s, k, end - 1)) return k;
  if (end == k + 1 && (wh_is(s, k, WH_WORD_STOP) || wh_word_len(s, k) < 3)) return k;
  return end;
}

static bool between_cue(const wh_scan *s, size_t k) { /* "student currently enrolled at" */
  return wh_word_same(s, k, "at") || wh_word_same(s, k, "for") || wh_word_same(s, k, "of") ||
         wh_word_same(s, k, "with");
}

/* Finds "at NAME" within a few words after cue i. The preposition: "at" always, others where others is set.
 */
static size_t at_name(const wh_scan *s, size_t i, bool others, size_t *ret_first) {
  size_t k = phrase_last(s, i) + 1;
  for (size_t tries = 0; tries < 5 && k + 1 < s->n_words && wh_gap_space(s, k - 1); tries++, k++) {
    if (wh_is(s, k, WH_WORD_BREAK)) break;
    if (wh_word_same(s, k, "at") || (others && tries < 2 && between_cue(s, k))) {
      if (!wh_gap_space(s, k)) break;
      return cued_run(s, k + 1, ret_first);
    }
  }
  *ret_first = 0;
  return 0;
}

static void school_by_cue(wh_scan *s, size_t i) {
  size_t first, end = at_name(s, i, false, &first);
  bool verb =
      wh_word_same(s, i, "attends") || wh_word_same(s, i, "attended") || wh_word_same(s, i, "attending");
  if (end <= first && verb && phrase_last(s, i) + 1 < s->n_words && wh_gap_space(s, phrase_last(s, i)))
    end = cued_run(s, phrase_last(s, i) + 1, &first);
  if (end > first) give(s, first, end - 1, WH_MENTION_SCHOOL, "school-cue", 0.55, true);
}

/* "School: Brinkley Creek Middle, Gr. 8", "EMPLOYER .. NONE": what stands after the label of a form. */
static void by_field(wh_scan *s, size_t i, wh_mention_kind kind) {
  size_t last = phrase_last(s, i), n;
  if (last + 1 >= s->n_words) return;
  const char *g = wh_gap(s, last, &n);
  bool colon = memchr(g, ':', n > 32 ? 32 : n) != NULL ||
               (n >= 3 && memchr(g, '.', n > 32 ? 32 : n) && g[n - 2] == '.');
  char b = wh_byte_before(s, s->w[i].start);
  bool opens = b == 0 || b == '\n' || b == '\t' || b == '*' || b == '|' || b == '(' ||
               (b == ' ' && s->w[i].start > 1 &&
                (s->text[s->w[i].start - 2] == ' ' || wh_shaped(s, i, WH_SHAPE_UPPER)));
  if (!colon || !opens || n > 40 || memchr(g, '\n', n) || !wh_shaped(s, i, WH_SHAPE_CAP)) return;
  size_t k = last + 1, end = k;
  static const char *const none[] = {"none", "unemployed", "n",   "unknown", "student",
                                     "self", "retired",    "unk", "na"};
  for (size_t x = 0; x < sizeof none / sizeof *none; x++)
    if (wh_word_same(s, k, none[x])) return;
  while (end < s->n_words && end - k < 8 &&
         (wh_shaped(s, end, WH_SHAPE_CAP | WH_SHAPE_DIGIT) || wh_is(s, end, WH_WORD_LINK))) {
    end++;
    if (end == s->n_words || !(wh_gap_space(s, end - 1) || wh_gap_only(s, end - 1, " .,'&-#", 3))) break;
  }
  if (end > k)
    give(s, k, end - 1, kind, kind == WH_MENTION_SCHOOL ? "school-field" : "employer-field", 0.85, true);
}

static void employer_by_end(wh_scan *s, size_t i) {
  bool legal = wh_is(s, i, WH_WORD_COMPANY);
  if (!wh_shaped(s, i, WH_SHAPE_CAP)) return;
  size_t last = kind_last(s, i), run = wh_run_before(s, i, 7);
  if (legal && run == i && i > 0 && wh_gap_is(s, i - 1, ", ")) { /* "Acme Fish, Inc." */
    run = wh_run_before(s, i, 1);
    size_t before = wh_run_before(s, i - 1, 6);
    if (wh_shaped(s, i - 1, WH_SHAPE_CAP) && wh_is(s, i, WH_WORD_COMPANY)) run = before;
  }
  if (run == i || shouting(s, run, last) || name_goes_on(s, last, WORK_KINDS | SCHOOL_KINDS) ||
      public_office(s, run, last))
    return;
  if (wh_shaped(s, last + 1, WH_SHAPE_CAP) && wh_gap_is(s, last, " ") && !wh_is(s, last + 1, WH_WORD_STOP))
    return;
  if (wh_word_same(s, i, "co") && i - run < 2) return; /* a county */
  bool led = run > 1 && (wh_word_same(s, run - 1, "at") ||
                         (wh_word_same(s, run - 1, "the") && wh_word_same(s, run - 2, "at")) ||
                         wh_word_same(s, run - 1, "of"));
  give(s, run, name_tail(s, last), WH_MENTION_EMPLOYER, "employer", led ? 0.75 : 0.6, led);
}

static void employer_by_first(wh_scan *s, size_t i) {
  size_t last = phrase_last(s, i);
  if (!wh_shaped(s, i, WH_SHAPE_CAP) || last + 1 >= s->n_words || !wh_gap_space(s, last)) return;
  size_t end = wh_run_after(s, last + 1, 5);
  if (end <= last + 1 || wh_is(s, last + 1, WH_WORD_STOP | WH_WORD_WORKER)) return;
  give(s, i, end - 1, WH_MENTION_EMPLOYER, "employer-first", 0.55, false);
}

static void employer_by_cue(wh_scan *s, size_t i) {
  size_t first, end = at_name(s, i, true, &first);
  if (end > first) give(s, first, end - 1, WH_MENTION_EMPLOYER, "employer-cue", 0.5, true);
}

/* "Curl Up & Dye", "Tips 'N Toes": two capitals about an ampersand name a business. */
static void ampersand(wh_scan *s, size_t i) {
  bool amp = wh_gap_is(s, i, " & ");
  bool n = !amp && i + 2 < s->n_words && wh_word_same(s, i + 1, "n") &&
           (wh_gap_has(s, i, '\'') || wh_gap_has(s, i + 1, '\'') || wh_gap_has(s, i, (char)0x99));
  size_t right = i + (n ? 2 : 1);
  if ((!amp && !n) || !wh_shaped(s, i, WH_SHAPE_CAP) || !wh_shaped(s, right, WH_SHAPE_CAP)) return;
  size_t run = wh_run_before(s, i + 1, 4), end = wh_run_after(s, right, 3);
  if (run > i || end <= right || wh_shaped(s, i, WH_SHAPE_UPPER)) return;
  give(s, run, end - 1, WH_MENTION_EMPLOYER, "employer-ampersand", 0.5, false);
}

static void team_by_end(wh_scan *s, size_t i) {
  size_t last = kind_last(s, i), run = wh_run_before(s, i, 5);
  if (run == i || !wh_shaped(s, i, WH_SHAPE_CAP) || shouting(s, run, last)) return;
  if (run == 0 || !wh_word_same(s, run - 1, "the")) {
    if (i - run < 2) return; /* "Ann Rivers" are people, "the Bay Breakers" a team */
  }
  give(s, run, last, WH_MENTION_SCHOOL, "team", 0.45, false);
}

void wh_find_organisations(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (wh_is(s, i, SCHOOL_KINDS)) school_by_end(s, i);
    if (wh_is(s, i, WH_WORD_SCHOOL_FIRST)) school_by_first(s, i);
    if (wh_is(s, i, WH_WORD_PUPIL | WH_WORD_SCHOOL_TEAM)) school_by_cue(s, i);
    if (wh_is(s, i, WH_WORD_SCHOOL_FIELD)) by_field(s, i, WH_MENTION_SCHOOL);
    if (wh_is(s, i, WORK_KINDS)) employer_by_end(s, i);
    if (wh_is(s, i, WH_WORD_EMPLOYER_FIRST)) employer_by_first(s, i);
    if (wh_is(s, i, WH_WORD_WORKER | WH_WORD_WORKS)) employer_by_cue(s, i);
    if (wh_is(s, i, WH_WORD_EMPLOYER_FIELD)) by_field(s, i, WH_MENTION_EMPLOYER);
    if (wh_is(s, i, WH_WORD_TEAM)) team_by_end(s, i);
    ampersand(s, i);
  }
}
