/* wordpiece: a word to the pieces of a fixed vocabulary, exactly as BERT's uncased tokenizer cuts it
 * (Wu et al. 2016; Devlin et al. 2019): lower case, no accents, punctuation and CJK apart, longest piece first. */
#ifndef WH_WORDPIECE_H
#define WH_WORDPIECE_H

#include "../text/text.h"

enum { WH_PIECE_PAD = 0, WH_PIECE_UNKNOWN = 100, WH_PIECE_FIRST = 101, WH_PIECE_LAST = 102 };

typedef struct wh_wordpiece wh_wordpiece; /* not changed after it is made */
/* vocabulary: one piece a line; the number of the line is the piece. It must outlive the handle. */
wh_wordpiece *wh_wordpiece_new(const char *vocabulary, size_t n);
void wh_wordpiece_free(wh_wordpiece *w);
size_t wh_wordpiece_count(const wh_wordpiece *w);

typedef struct wh_pieces {
  int32_t *id;
  size_t n, cap;
} wh_pieces; /* { NULL, 0, 0 } to begin with; id is freed by the owner */
void wh_pieces_add(wh_pieces *p, int32_t id);

/* The pieces of text s, of n bytes of UTF-8, are added to *ret. Spaces part words. */
void wh_wordpiece_cut(const wh_wordpiece *w, const char *s, size_t n, wh_pieces *ret);

#endif
