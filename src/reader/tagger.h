/* tagger: which tokens name a person, a place, an organisation.
 *
 * A linear-chain tagger: scores of hashed features of each token and its neighbours, and of each pair of
 * labels, decoded by Viterbi (Lafferty, McCallum, Pereira 2001). It proposes; name.c decides. The trainer
 * calls wh_tagger_features too, so that training and reading cannot differ. A word that no list holds is
 * known by its shape and ending alone: the weights cannot hold a name. */
#ifndef WH_TAGGER_H
#define WH_TAGGER_H

#include "lexicon.h"
#include "token.h"

#define WH_TAGS(X) X(O, "O") X(B_PER, "B-PER") X(I_PER, "I-PER") X(B_LOC, "B-LOC") X(I_LOC, "I-LOC") X(B_ORG, "B-ORG") X(I_ORG, "I-ORG")
enum {
#define X(id, text) WH_TAG_##id,
  WH_TAGS(X)
#undef X
  WH_TAG_COUNT
};
typedef struct wh_tag {
  uint8_t label;
  float p; /* of the label against the next best, by the scores of this place alone */
} wh_tag;

typedef struct wh_tagger wh_tagger;
wh_status wh_tagger_open(const char *path, wh_tagger **ret, wh_error *err);
void wh_tagger_free(wh_tagger *t);

/* tok: n tokens with their lex bits. One tag a token, in the arena. */
void wh_tagger_tag(const wh_tagger *t, const char *text, const wh_token *tok, size_t n, wh_arena *arena, wh_tag **ret);

/* The features of token i as strings; none is longer than 63 bytes. */
typedef void wh_tag_sink(void *context, const char *feature, size_t n);
void wh_tagger_features(const char *text, const wh_token *tok, size_t n, size_t i, wh_tag_sink *put, void *context);

#endif
