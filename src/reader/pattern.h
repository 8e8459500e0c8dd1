/* pattern: spans whose form alone tells what they are, such as telephone numbers, street addresses, case
 * numbers, dates of birth, schools, file names of pictures and ages.
 *
 * Takes text. Gives candidates sorted by start. Does not know whose they are, nor whether they matter. */
#ifndef WH_PATTERN_H
#define WH_PATTERN_H

#include "reader.h"

enum {
  WH_CANDIDATE_HOTLINE = 1,  /* a number that the public is asked to call */
  WH_CANDIDATE_CUE = 2,      /* a word beside it says what it is; else only its shape does */
  WH_CANDIDATE_INTERVAL = 4, /* lo and hi are set */
};

typedef struct wh_candidate {
  wh_span span;
  wh_mention_kind kind;
  const char *by; /* the rule's name: "phone", "hotline", "street", "school-cue", ... */
  float p;        /* that the span is of this kind */
  unsigned flags;
  int32_t lo, hi; /* AGE: completed years; BIRTHDATE: days (wh_day); INT32_MAX is open */
} wh_candidate;

typedef struct wh_pattern_options {
  bool day_first;   /* 04/12/1995 is the fourth of December: everywhere but in the US */
  wh_day published; /* for "last Friday" and "March 5"; WH_DAY_MIN: unknown */
} wh_pattern_options;

typedef struct wh_patterns wh_patterns; /* the lexicons; not changed after it is made */

/* data: the folder that holds lexicon/. */
wh_status wh_patterns_open(const char *data, wh_patterns **ret, wh_error *err);
void wh_patterns_free(wh_patterns *p);

/* Candidates of one text, in the arena: sorted by start, two never cross; only a caption of a picture
 * holds others. Time is linear in n. */
void wh_patterns_find(const wh_patterns *p, const char *text, size_t n, const wh_pattern_options *options,
                      wh_arena *arena, wh_candidate **ret, size_t *ret_n);

/* The days that s may mean, both ends included: a full date, "March 2010", "March 5", "2010", "last Friday",
 * "two weeks ago". False where s is no date, or is one that only the publication could place and that is
 * not known. */
bool wh_date_parse(const char *s, size_t n, const wh_pattern_options *options, wh_day *ret_lo,
                   wh_day *ret_hi);

#endif
