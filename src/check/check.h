/* check: the finished copy, opened afresh: nothing withheld may still be there.
 *
 * Takes what was withheld (words with their kind), what stands on purpose, and the bytes of the copy. Gives
 * remains: where a withheld word still stands, in which encoding. Knows nothing of how it was decided. */
#ifndef WH_CHECK_H
#define WH_CHECK_H

#include "../document/document.h"

typedef enum wh_secret_kind { WH_SECRET_NAME, WH_SECRET_IDENTIFIER } wh_secret_kind;

/* A withheld word or phrase. Names are searched whole and by part; identifiers (phones, ids, e-mails,
 * addresses) whole. */
typedef struct wh_secret {
  const char *s;
  size_t n;
  wh_secret_kind kind;
  int person;
} wh_secret;

/* An occurrence that the decision kept on purpose (another's surname, a month, a town): its place in the
 * text of the COPY as a document, and the reason. */
typedef struct wh_excuse {
  wh_span text;
  const char *reason;
} wh_excuse;

typedef struct wh_remain {
  size_t byte;          /* of the copy */
  size_t line, column;
  const char *encoding; /* "plain", "percent", "entity", "quoted-printable", "base64", "utf-16", "file name", ... */
  const char *what;     /* "name", "part of a name", "identifier": never the word */
  int person;
} wh_remain;

typedef struct wh_remains {
  wh_arena *arena;
  wh_remain *v;
  size_t n;
  size_t excused;
} wh_remains;

/* The copy is opened afresh with options and searched twice: its raw bytes in every encoding, and its text.
 * A full name or identifier counts in any encoding (case and diacritics folded, hidden characters, spaces,
 * hyphens and line ends ignored, look-alike letters); a part of a name at word boundaries; a part of four
 * letters or more inside a link, file name, attribute or identifier. Excused occurrences do not count. */
wh_status wh_check_copy(const char *copy, size_t n, const wh_document_options *options, const wh_secret *secrets,
                        size_t n_secrets, const wh_excuse *excuses, size_t n_excuses, wh_remains **ret,
                        wh_error *err);
void wh_remains_free(wh_remains *r);

#endif
