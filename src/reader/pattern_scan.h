/* pattern_scan: what the pattern rules share, namely the words of a stretch of text with their classes.
 * Only src/reader/pattern*.c includes it. Words here are runs of letters and digits; what stands between
 * two of them is their gap. This is not the reader's tokenizer. */
#ifndef WH_PATTERN_SCAN_H
#define WH_PATTERN_SCAN_H

#include "pattern.h"

/* Classes that a lexicon gives: file, section, name here. */
#define WH_LEXICON_CLASSES(X)                           \
  X(STREET, "street-types", "street")                   \
  X(STREET_LOOSE, "street-types", "street-loose")       \
  X(STREET_FIRST, "street-types", "street-first")       \
  X(DIRECTION, "street-types", "direction")             \
  X(UNIT, "street-types", "unit")                       \
  X(VILLAGE, "street-types", "village")                 \
  X(BOX, "street-types", "box")                         \
  X(PREPOSITION, "street-types", "preposition")         \
  X(HOUSING, "housing-words", "housing")                \
  X(SHELTER, "housing-words", "shelter")                \
  X(SHELTER_LOOSE, "housing-words", "shelter-loose")    \
  X(DWELLING, "housing-words", "dwelling")              \
  X(SCHOOL, "school-words", "school")                   \
  X(SCHOOL_LOOSE, "school-words", "school-loose")       \
  X(SCHOOL_FIRST, "school-words", "school-first")       \
  X(PUPIL, "school-words", "pupil")                     \
  X(SCHOOL_TEAM, "school-words", "school-team")         \
  X(SCHOOL_FIELD, "school-words", "school-field")       \
  X(COMPANY, "employer-words", "company")               \
  X(EMPLOYER, "employer-words", "employer")             \
  X(EMPLOYER_FIRST, "employer-words", "employer-first") \
  X(WORKER, "employer-words", "worker")                 \
  X(WORKS, "employer-words", "works")                   \
  X(EMPLOYER_FIELD, "employer-words", "employer-field") \
  X(TEAM, "employer-words", "team")                     \
  X(AGENCY, "employer-words", "agency")                 \
  X(ID_CASE, "id-words", "id-case")                     \
  X(ID_PERSON, "id-words", "id-person")                 \
  X(ID_TOKEN, "id-words", "id-token")                   \
  X(ID_NUMBER, "id-words", "id-number")                 \
  X(ID_STRONG, "id-words", "id-strong")                 \
  X(ID_OFFICIAL, "id-words", "id-official")             \
  X(COURT_CODE, "id-words", "court-code")               \
  X(PLATE, "vehicle-words", "plate")                    \
  X(COLOUR, "vehicle-words", "colour")                  \
  X(SHADE, "vehicle-words", "shade")                    \
  X(MAKE, "vehicle-words", "make")                      \
  X(MAKE_LOOSE, "vehicle-words", "make-loose")          \
  X(MODEL, "vehicle-words", "model")                    \
  X(VEHICLE, "vehicle-words", "vehicle")                \
  X(BODY_MARK, "body-words", "body-mark")               \
  X(BODY_FORM, "body-words", "body-form")               \
  X(BODY_TRAIT, "body-words", "body-trait")             \
  X(BODY_PART, "body-words", "body-part")               \
  X(BODY_VERB, "body-words", "body-verb")               \
  X(BODY_PLACE, "body-words", "body-place")

/* Closed classes of English, as tables in pattern_words.c. */
#define WH_CLOSED_CLASSES(X)                                                                       \
  X(MONTH)                                                                                         \
  X(WEEKDAY) X(NUMERAL) X(AGE_UNIT) X(STOP) X(LINK) X(ABBREVIATION) X(DETERMINER) X(BIRTH) X(CALL) \
      X(HOTLINE) X(HANDLE) X(PRONOUN) X(CAPTION) X(DATE_WORD) X(BREAK) X(STATE) X(ALIAS)

enum {
#define X(id, ...) WH_WORD_##id##_BIT,
  WH_LEXICON_CLASSES(X) WH_CLOSED_CLASSES(X)
#undef X
  WH_WORD_CLASS_COUNT
};
_Static_assert(WH_WORD_CLASS_COUNT <= 64, "classes are bits of a uint64_t");
#define X(id, ...) \
  static const uint64_t WH_WORD_##id __attribute__((unused)) = UINT64_C(1) << WH_WORD_##id##_BIT;
WH_LEXICON_CLASSES(X)
WH_CLOSED_CLASSES(X)
#undef X

enum { /* shape of a word */
  WH_SHAPE_CAP = 1,     /* begins with a capital */
  WH_SHAPE_UPPER = 2,   /* has a capital and no small letter */
  WH_SHAPE_DIGITS = 4,  /* nothing but digits */
  WH_SHAPE_DIGIT = 8,   /* has a digit */
  WH_SHAPE_LETTER = 16, /* has a letter */
  WH_SHAPE_UNDER = 32,  /* has an underscore */
};

typedef struct wh_word {
  uint32_t start, end; /* of wh_scan.text */
  uint64_t classes;    /* of the word and of the phrase that begins with it */
  int16_t value;       /* of a month, weekday, numeral or unit of age */
  uint8_t phrase;      /* words in the longest phrase of a lexicon that begins here, at least 1 */
  uint8_t shape;
} wh_word;

typedef struct wh_scan {
  const wh_patterns *patterns;
  const wh_pattern_options *options;
  const char *text; /* a stretch of the document, cut at a line's end where there is one */
  size_t n, base;   /* base: where it stands in the document */
  wh_word *w;
  size_t n_words, cap_words;
  wh_arena *arena;
  wh_candidate *found;
  size_t n_found, cap_found;
  wh_map *tails; /* last group of digits of each id found, so that "Inm 4471" is known by "06-4471" */
} wh_scan;

/* Words are held for one stretch at a time: memory stays flat. */
#define WH_SCAN_STRETCH ((size_t)256 << 10)

/* The class of a word by its lexicon entry. */
typedef struct wh_entry {
  uint64_t classes;
  int16_t value;
  bool prefix; /* a longer phrase begins so */
} wh_entry;
const wh_entry *wh_patterns_entry(const wh_patterns *p, const char *key, size_t n);
/* Writes the closed classes through put, one word or phrase a call. */
/* Class and value of a word of dates (months, weekdays, numerals, units); 0: none. */
uint64_t wh_date_word(const char *key, size_t n, int16_t *ret_value);
void wh_closed_words(void (*put)(void *to, const char *phrase, uint64_t classes, int value), void *to);

/* The key of a word for the lexicons: folded, curly apostrophes plain. 0: too long to be in one. */
#define WH_WORD_KEY 48
size_t wh_word_key(const char *s, size_t n, char out[WH_WORD_KEY]);
/* Next word of s at or after *i; false at the end. */
bool wh_next_word(const char *s, size_t n, size_t *i, wh_word *ret);
void wh_scan_words(wh_scan *s);
/* At most max words into w, which the caller owns, with the closed classes of dates only: for a short span
 * without the lexicons. */
void wh_scan_dates(wh_scan *s, wh_word *w, size_t max);

/* ---- questions about words ---- */
static inline bool wh_is(const wh_scan *s, size_t i, uint64_t classes) {
  return i < s->n_words && (s->w[i].classes & classes) != 0;
}
static inline bool wh_shaped(const wh_scan *s, size_t i, unsigned shape) {
  return i < s->n_words && (s->w[i].shape & shape) != 0;
}
static inline size_t wh_word_len(const wh_scan *s, size_t i) { return s->w[i].end - s->w[i].start; }
static inline const char *wh_word_text(const wh_scan *s, size_t i) { return s->text + s->w[i].start; }
static inline bool wh_word_same(const wh_scan *s, size_t i, const char *ascii) {
  return i < s->n_words && wh_same_ascii(wh_word_text(s, i), wh_word_len(s, i), ascii);
}
static inline char wh_byte(const wh_scan *s, size_t at) { return at < s->n ? s->text[at] : 0; }
/* The byte before at, 0 at the start. */
static inline char wh_byte_before(const wh_scan *s, size_t at) { return at > 0 ? s->text[at - 1] : 0; }

/* Between word i and the next. */
const char *wh_gap(const wh_scan *s, size_t i, size_t *ret_n);
/* The gap holds only bytes of set (a NO-BREAK SPACE counts as a space) and is at most max long. */
bool wh_gap_only(const wh_scan *s, size_t i, const char *set, size_t max);
bool wh_gap_is(const wh_scan *s, size_t i, const char *what);
bool wh_gap_has(const wh_scan *s, size_t i, char c);
/* One space, or the end of a wrapped line of prose: not the space between columns. */
bool wh_gap_space(const wh_scan *s, size_t i);
/* Nothing but one of - / . : _ and such: word i and the next are one token. */
bool wh_gap_joins(const wh_scan *s, size_t i, const char *set);
/* A number without sign or point: value of up to 9 digits, or of a numeral word; -1 else. */
long wh_word_number(const wh_scan *s, size_t i);

/* First word of the capitalised run that ends before word i (exclusive), at most max words long; the run
 * may hold "of", "the", "&" between capitals. Equal to i where there is none. Words that only begin a
 * sentence are left out. */
size_t wh_run_before(const wh_scan *s, size_t i, size_t max);
/* End (exclusive) of the capitalised run that begins at word i; i where there is none. */
size_t wh_run_after(const wh_scan *s, size_t i, size_t max);

/* ---- giving candidates ---- */
wh_candidate *wh_emit(wh_scan *s, size_t from, size_t to, wh_mention_kind kind, const char *by, double p);
/* The same by words, the last one included. */
wh_candidate *wh_emit_words(wh_scan *s, size_t first, size_t last, wh_mention_kind kind, const char *by,
                            double p);

/* A date that begins at word i: how many words it takes, 0 where none does. */
size_t wh_date_at(const wh_scan *s, size_t i, wh_day *ret_lo, wh_day *ret_hi);

/* ---- the rules ---- */
void wh_find_links(wh_scan *s);
void wh_find_handles(wh_scan *s);
void wh_find_aliases(wh_scan *s);
void wh_find_pictures(wh_scan *s);
void wh_find_phones(wh_scan *s);
void wh_find_ids(wh_scan *s);
void wh_find_plates(wh_scan *s);
void wh_find_vehicles(wh_scan *s);
void wh_find_birthdates(wh_scan *s);
void wh_find_ages(wh_scan *s);
void wh_find_addresses(wh_scan *s);
void wh_find_organisations(wh_scan *s);
void wh_find_body_marks(wh_scan *s);

#endif
