/* search, for its own files only: secrets as patterns, and the automaton that finds them all at once. */
#ifndef WH_SEARCH_PATTERN_H
#define WH_SEARCH_PATTERN_H

#include "search.h"

#define WH_PATTERN_MAX 256u /* letters; a longer secret is searched by its start */
#define WH_PART_INSIDE 4u   /* letters from which a part of a name counts inside an address */
#define WH_NUMBER_MIN 4u    /* digits; shorter numbers are ages, rooms and roads */

typedef enum wh_rule {
  WH_RULE_WHOLE, /* a full name of more than one word: whatever stands between its letters */
  WH_RULE_ID,    /* an identifier */
  WH_RULE_PART,  /* one word of a name */
  WH_RULE_SHORT  /* a word of two letters: only with its capital, and only in prose */
} wh_rule;

typedef struct wh_pattern {
  const char *s; /* letters and digits of the key */
  uint32_t n;
  wh_rule rule;
  bool digits;   /* nothing but digits */
  bool surname;  /* last word of a full name: "the Rowells" */
  bool initial;  /* WHOLE: a word of one or two letters is in it */
  bool joint;    /* PART: an apostrophe may stand in it */
  bool alone;    /* the secret has no other word */
  bool capitals; /* SHORT: written in capitals */
  const wh_secret *secret;
  int32_t next;  /* another rule for the same key, or -1 */
} wh_pattern;

/* ---- matcher.c ---- */
typedef struct wh_matcher wh_matcher;
wh_matcher *wh_matcher_new(wh_arena *arena);
void wh_matcher_add(wh_matcher *m, const wh_pattern *pattern);
void wh_matcher_build(wh_matcher *m);
uint32_t wh_matcher_step(const wh_matcher *m, uint32_t state, unsigned char c); /* starts at state 0 */
bool wh_matcher_any(const wh_matcher *m, uint32_t state); /* does a pattern end here? */
/* The patterns that end at state: first, then its next; NULL after the last. */
const wh_pattern *wh_matcher_first(const wh_matcher *m, uint32_t state, uint32_t *ret_at);
const wh_pattern *wh_matcher_next(const wh_matcher *m, const wh_pattern *p, uint32_t *at);

/* ---- pattern.c ---- */
void wh_patterns_of(wh_matcher *m, wh_arena *arena, const wh_secret *secrets, size_t n);

/* ---- address.c ---- */
/* Whether the run without spaces around at is a link, a file name, a handle or another identifier by its look.
 * *ret is the run. */
bool wh_looks_like_address(const char *s, size_t n, size_t at, wh_span *ret);

#endif
