/* search: where words that must not stand in a text do stand in it. Decision looks with it at what is to be
 * published, check at the finished copy, so that both mean the same by "there".
 *
 * Takes secrets (names and identifiers) and a text. Gives hits, one place each. Knows nothing of people, law,
 * what is withheld or kept, nor of the encodings of a copy.
 *
 * A full name of several words or an identifier is found whatever stands between its letters; a part of a name at
 * word boundaries, and one of four letters or more anywhere inside a link, file name, attribute or identifier.
 * Everything is compared as wh_key has it: case and diacritics folded, hidden characters dropped, look-alike
 * letters made Latin. */
#ifndef WH_SEARCH_H
#define WH_SEARCH_H

#include "../document/document.h"

typedef enum wh_secret_kind { WH_SECRET_NAME, WH_SECRET_IDENTIFIER } wh_secret_kind;

/* A withheld word or phrase. Names are searched whole and by part; identifiers (phones, ids, e-mails,
 * addresses) whole. */
typedef struct wh_secret {
  const char *s;
  size_t n;
  wh_secret_kind kind;
  int person; /* the caller's number, -1 for none */
  int of;     /* the caller's again: what made it a secret */
} wh_secret;

/* What kind of text it is: in prose a part of a name needs word boundaries; in code a capital after a small letter is
 * one; in an address (a link, a file name, an attribute, an identifier) none is needed. Pieces are prose with walls. */
typedef enum wh_setting { WH_IN_PROSE, WH_IN_CODE, WH_IN_ADDRESS, WH_IN_PIECES } wh_setting;
wh_setting wh_setting_of(const wh_part *part);

#define WH_HITS(X) X(NAME, "name") X(IDENTIFIER, "identifier") X(PART, "part of a name")
typedef enum wh_hit_kind {
#define X(id, text) WH_HIT_##id,
  WH_HITS(X)
#undef X
} wh_hit_kind;
const char *wh_hit_name(wh_hit_kind k);

typedef struct wh_hit {
  wh_span at;              /* from its first character to its last */
  const wh_secret *secret; /* one of those that are spelt so */
  wh_hit_kind kind;
  bool address;            /* in a link, file name or identifier, by its part or by its look; no sentence */
  bool apart;              /* word boundaries on both sides */
  bool broken;             /* more than spaces and hyphens stands between its letters */
  bool alone;              /* the whole secret, no piece of it */
  bool single;             /* one word of a name */
  bool upper;              /* begins with a capital */
  uint32_t letters;
} wh_hit;
typedef bool (*wh_hit_fn)(void *context, const wh_hit *hit); /* false: enough */

typedef struct wh_search wh_search; /* belongs to one thread at a time */
wh_search *wh_search_new(const wh_secret *secrets, size_t n); /* the secrets must outlive it */
void wh_search_free(wh_search *x);
/* Hits in the order of their ends; those that end together, longest first. False if fn had enough. */
bool wh_search_text(wh_search *x, const char *s, size_t n, wh_setting setting, wh_hit_fn fn, void *context);
/* The text of a document, each part in its own setting; names may stand over several parts. */
bool wh_search_document(wh_search *x, const wh_document *d, wh_hit_fn fn, void *context);

/* A word of the vocabulary in which pages are written: an element, an attribute, a colour; ASCII, small letters. */
bool wh_search_markup(const char *s, size_t n);

bool wh_search_particle(const char *s, size_t n); /* "de", "van", "mr": a key that names nobody by itself */

#define WH_SEARCH_WALL 0xE000u /* in pieces: a letter of no name, where text was left out */

#endif
