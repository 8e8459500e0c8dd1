/* search: what the files of this room share. Patterns are made of secrets, a matcher finds them in layers
 * (the bytes of the copy, or what an encoding of them says), and check.c judges each match by its place. */
#ifndef WH_SEARCH_H
#define WH_SEARCH_H

#include "check.h"

/* ---- limits ---- */
#define WH_CHECK_BLOCK ((size_t)256 << 10)  /* searched at a time, so that memory does not grow with the copy */
#define WH_CHECK_OVERLAP ((size_t)16 << 10) /* a name spelt over more bytes than this is no name */
#define WH_CHECK_DEPTH 3                    /* encodings within encodings */
#define WH_CHECK_DECODED 24                 /* decoded bytes a byte of the copy; more is a bomb, not a page */
#define WH_CHECK_REMAINS 1000               /* the copy has failed at the first; more help nobody */
#define WH_CHECK_PATTERN 256                /* bytes of a pattern's key; longer secrets are searched by their start */

/* ---- words.c: the small table of words that are no names ---- */
enum {
  WH_WORD_PARTICLE = 1, /* de, van, Mr: never counts as a part of a name */
  WH_WORD_PLACE = 2,    /* street, school: never counts; and makes the name one of a place */
  WH_WORD_ORDINARY = 4, /* may, hill: in lower case it is the word, not the name */
  WH_WORD_MARKUP = 8,   /* header, white: the vocabulary of pages, styles and scripts */
  WH_WORD_PREFIX = 16   /* Mc, Fitz: joined to a name it makes another name */
};
unsigned wh_word_class(const char *lower, size_t n);

/* ---- pattern.c: secrets to patterns ---- */
typedef enum wh_rule {
  WH_RULE_WHOLE, /* a full name of more than one word: spaces and hyphens ignored */
  WH_RULE_ID,    /* an identifier: everything but letters and digits ignored */
  WH_RULE_PART,  /* one word of a name: at word boundaries, or inside links */
  WH_RULE_SHORT  /* one or two letters: only as it was written, in prose */
} wh_rule;

typedef struct wh_pattern {
  const char *s;    /* letters and digits of the key */
  uint32_t n;
  wh_rule rule;
  bool digits;      /* nothing but digits */
  bool surname;     /* last word of a full name: "the Rowells" */
  bool whole;       /* the secret itself, not a piece of it */
  uint8_t words;    /* WH_WORD_ classes of a part */
  uint8_t upper;    /* SHORT: bit i set where letter i was a capital */
  int person;
  int32_t next;     /* another rule for the same key, or -1 */
} wh_pattern;

/* ---- matcher.c: all patterns at once (Aho and Corasick 1975) ---- */
typedef struct wh_matcher wh_matcher;
wh_matcher *wh_matcher_new(wh_arena *arena);
void wh_matcher_add(wh_matcher *m, const wh_pattern *pattern);
void wh_matcher_build(wh_matcher *m);
uint32_t wh_matcher_step(const wh_matcher *m, uint32_t state, unsigned char c); /* starts at state 0 */
/* The patterns that end at state: first, then its next; NULL after the last. */
const wh_pattern *wh_matcher_first(const wh_matcher *m, uint32_t state, uint32_t *ret_at);
const wh_pattern *wh_matcher_next(const wh_matcher *m, const wh_pattern *p, uint32_t *at);
size_t wh_matcher_longest(const wh_matcher *m);

void wh_patterns_of(wh_matcher *m, wh_arena *arena, const wh_secret *secrets, size_t n);

/* ---- layers ---- */
typedef struct wh_layer {
  const char *s;
  size_t n;
  const uint32_t *from; /* index of the block's byte that gave s[i]; NULL: itself */
  size_t base;          /* byte of the copy (or offset of the text) where the block starts */
  bool at_start, at_end; /* nothing stands before, after */
  bool guessed;         /* read as base64 because it could be */
  const char *encoding;
} wh_layer;
#define WH_FROM_WALL UINT32_MAX        /* text was left out here: no match crosses, no word ends */
#define WH_FROM_BREAK (UINT32_MAX - 1) /* no match crosses, words end */

static inline size_t wh_layer_from(const wh_layer *l, size_t i) {
  return l->base + (l->from == NULL ? i : l->from[i]);
}

/* ---- scan.c: matches in one layer ---- */
typedef enum wh_edge { WH_EDGE_NONE, WH_EDGE_SOFT, WH_EDGE_HARD } wh_edge; /* soft: a digit, or a capital after small */
typedef struct wh_match {
  const wh_pattern *pattern;
  const wh_layer *layer;
  size_t start, last, end; /* of the layer: first character, last character, after it */
  wh_edge left, right;
  bool gaps;               /* something was ignored inside */
} wh_match;
typedef struct wh_scanner wh_scanner;
wh_scanner *wh_scanner_new(const wh_matcher *m);
void wh_scanner_free(wh_scanner *s);
typedef bool (*wh_match_fn)(void *context, const wh_match *match); /* false: enough */
bool wh_scan(wh_scanner *s, const wh_layer *layer, wh_match_fn fn, void *context);
/* The run of letters around a match, folded to lower ASCII; 0 where it does not fit. */
size_t wh_match_word(const wh_match *m, char *out, size_t cap);
bool wh_match_upper(const wh_match *m); /* the first letter is a capital */
bool wh_cp_ignored(uint32_t cp);

/* ---- decode.c, base64.c: one layer read in an encoding ---- */
enum { WH_DECODE_PERCENT = 1, WH_DECODE_ENTITY = 2, WH_DECODE_JSON = 4, WH_DECODE_CSS = 8, WH_DECODE_QP = 16 };
typedef struct wh_decoded {
  char *s;
  uint32_t *from;
  size_t n, cap;
} wh_decoded;
void wh_decoded_free(wh_decoded *d);
void wh_decoded_put(wh_decoded *d, char c, uint32_t from);
void wh_decoded_put_cp(wh_decoded *d, uint32_t cp, uint32_t from);
wh_layer wh_decoded_layer(const wh_decoded *d, const wh_layer *in, const char *encoding);
/* Only the neighbourhood (window bytes) of what was decoded is kept. Returns the kinds that occurred. */
unsigned wh_decode_escapes(const wh_layer *in, unsigned kinds, size_t window, wh_decoded *ret);
bool wh_decode_utf16(const wh_layer *in, size_t skip, bool big, wh_decoded *ret);
bool wh_decode_base64(const wh_layer *in, wh_decoded *ret);

#endif
