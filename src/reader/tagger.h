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
  float p;   /* of the label, by forward and backward sums */
  float per; /* that the token is part of a person's name at all */
  bool nobody; /* the encoder has read it, and takes it for no name of a person */
} wh_tag;

/* What the whole text shows of a word, gathered once before the tagging: of each token the bits of all places
 * where the same word stands. */
enum {
  WH_SEEN_LOWER = 1,   /* somewhere in small letters */
  WH_SEEN_TITLED = 2,  /* somewhere after a title ("Officer Keane") */
  WH_SEEN_AGED = 4,    /* somewhere before an age (", 17,") */
  WH_SEEN_AFTER_GIVEN = 8, /* somewhere a capital after a given name */
  WH_SEEN_SAYS = 16,   /* somewhere beside "said" or before a possessive with a capital */
  WH_SEEN_OFTEN = 32,  /* three times or more with a capital */
  WH_SEEN_HEADED = 64, /* somewhere before a word of organisations and places (Street, School, Inc.) */
};
typedef struct wh_tag_context {
  const char *text;
  const wh_token *tok;
  size_t n;
  const uint8_t *seen; /* of each token */
  const wh_lexicon *lexicon;
} wh_tag_context;
wh_tag_context wh_tag_context_make(const wh_lexicon *lexicon, const char *text, const wh_token *tok, size_t n, wh_arena *arena);

typedef struct wh_tagger wh_tagger;
wh_status wh_tagger_open(const char *path, wh_tagger **ret, wh_error *err);
void wh_tagger_free(wh_tagger *t);

/* One tag a token, in the arena. */
void wh_tagger_tag(const wh_tagger *t, const wh_tag_context *c, wh_arena *arena, wh_tag **ret);

/* The features of token i as strings; none is longer than 63 bytes. */
typedef void wh_tag_sink(void *context, const char *feature, size_t n);
void wh_tagger_features(const wh_tag_context *c, size_t i, wh_tag_sink *put, void *context);

#endif
