/* check: the finished copy, opened afresh: nothing withheld may still be there.
 *
 * Takes what was withheld (words with their kind), what stands on purpose, and the bytes of the copy. Gives
 * remains: where a withheld word still stands, in which encoding. Knows nothing of how it was decided. */
#ifndef WH_CHECK_H
#define WH_CHECK_H

#include "../search/search.h"

/* A stretch of the copy that the decision kept on purpose (another's surname, a month, a town), and why. What stands
 * in several stretches ("Row<b>ell</b>") has one number. reason NULL: the program's own words, not worth telling. */
typedef struct wh_excuse {
  wh_span copy;
  const char *reason;
  size_t of;
} wh_excuse;

typedef struct wh_remain {
  size_t byte;          /* of the copy */
  size_t line, column;  /* from 1; columns are code points of a UTF-8 copy */
  const char *encoding; /* "plain", "text", "escaped", "base64", "utf-16" */
  const char *what;     /* "name", "part of a name", "identifier": never the word */
  int person;
} wh_remain;

typedef struct wh_excused {
  size_t byte, line, column;
  const char *reason;
} wh_excused;

typedef struct wh_remains {
  wh_arena *arena;
  wh_remain *v;         /* in the order of the copy, at most WH_REMAINS_MAX */
  size_t n;
  wh_excused *excused;  /* each place that was met and excused, in the order of the copy */
  size_t n_excused;
} wh_remains;
#define WH_REMAINS_MAX 1000u /* the copy has failed at the first; more help nobody */

/* The copy is opened afresh with options and searched twice: its text, and its raw bytes in every encoding.
 * A full name or identifier counts in any encoding and encodings within encodings, so deep as any page goes: what is
 * deeper is refused unread; a part of a name in the text, where the text does not reach, and where escapes spell it or
 * its edge, or a tag parts its letters. A place is
 * excused where every letter of it lies in one excuse. */
wh_status wh_check_copy(const char *copy, size_t n, const wh_document_options *options, const wh_secret *secrets,
                        size_t n_secrets, const wh_excuse *excuses, size_t n_excuses, wh_remains **ret,
                        wh_error *err);
void wh_remains_free(wh_remains *r);

#endif
