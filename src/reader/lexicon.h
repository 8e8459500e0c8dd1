/* lexicon: word lists as bits of a word. One row of lists.def a file of lexicon/. */
#ifndef WH_LEXICON_H
#define WH_LEXICON_H

#include "../text/text.h"

enum {
#define LEX(id, bit, file) WH_LEX_##id = 1u << (bit),
#include "lists.def"
#undef LEX
};

typedef struct wh_lexicon wh_lexicon; /* not changed after it is made */
/* data: the folder that holds lexicon/. */
wh_status wh_lexicon_open(const char *data, wh_lexicon **ret, wh_error *err);
void wh_lexicon_free(wh_lexicon *lexicon);
/* A file of lexicon/, of at most so many bytes; the caller frees ret. WH_BAD_DATA names the file and why, also
 * where it is no text or holds nothing but comments; ret is then empty. */
wh_status wh_lexicon_file(const char *data, const char *file, size_t most, wh_buf *ret, wh_error *err);
wh_status wh_lexicon_none(const char *file, wh_error *err); /* the same, of a file of which no line can be used */
/* The bits of a word, whatever its case and diacritics. */
uint32_t wh_lexicon_bits(const wh_lexicon *lexicon, const char *s, size_t n);

/* The groups of words in like use (lexicon/clusters.txt): false where the word is in none. low: ASCII lower. */
bool wh_lexicon_groups(const wh_lexicon *lexicon, const char *low, size_t n, int *ret_coarse, int *ret_fine);

/* The number of a given name of which short forms are held, or of a short form (lexicon/short-names.txt), or -1; the word as
 * wh_key_name makes it. And whether one number is a short form of the other: "kate" of "katherine". */
int wh_lexicon_given(const wh_lexicon *lexicon, const char *s, size_t n);
bool wh_lexicon_short(const wh_lexicon *lexicon, int s, int full);

#endif
