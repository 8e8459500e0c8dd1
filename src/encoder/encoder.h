/* encoder: words in their text to vectors, and what the trained heads say of them.
 *
 * A transformer encoder of the BERT kind (Vaswani et al. 2017; Devlin et al. 2019; weights of E5-small-v2, Wang et
 * al. 2022, trained on) with int8 weights. Takes words with their case and the lists they stand in. Gives a vector a word
 * and scores. Knows nothing of documents, people or law. */
#ifndef WH_ENCODER_H
#define WH_ENCODER_H

#include "../text/text.h"

typedef struct wh_transformer wh_transformer; /* not changed after it is made; may be used by many threads */

/* path: model/encoder.bin, mapped into memory. A damaged file or one of another version is WH_BAD_DATA. */
wh_status wh_transformer_open(const char *path, wh_transformer **ret, wh_error *err);
void wh_transformer_free(wh_transformer *e);
size_t wh_transformer_size(const wh_transformer *e); /* numbers in a vector */

/* Case of a word, as the weights know it; what the pieces do not show. */
enum { WH_CASE_NONE, WH_CASE_CAPITAL, WH_CASE_FIRST /* of its sentence */, WH_CASE_CAPS, WH_CASE_NUMBER, WH_CASE_SMALL, WH_CASE_SIGN };

typedef struct wh_transformer_word {
  const char *s;   /* UTF-8, n bytes */
  uint32_t n;
  uint8_t kase;
  uint16_t lists;  /* bits of the lexicon */
} wh_transformer_word;

/* One vector a word: ret[n][size]. Long texts are read in windows that overlap; of two windows the one that shows more
 * on both sides of the word speaks. The windows are shared among as many threads; the result is the same. False, and nothing
 * is done, where the words have more pieces than most: time goes by pieces, and one word may have a dozen. */
bool wh_transformer_run(const wh_transformer *e, const wh_transformer_word *words, size_t n, size_t most, size_t threads, float *ret);

/* Heads, in the order of the file; train/encoder.py has the same. Scores are probabilities. */
typedef enum wh_transformer_head { WH_HEAD_TAG, WH_HEAD_KIND, WH_HEAD_MARK, WH_HEADS } wh_transformer_head;
size_t wh_transformer_classes(const wh_transformer *e, wh_transformer_head head);
/* v: n vectors; ret[n][classes], each row sums to one. */
void wh_transformer_say(const wh_transformer *e, wh_transformer_head head, const float *v, size_t n, float *ret);

/* A person, by the words with which the text calls him or her. pool[WH_POOLS * size]: the mean of their vectors, the
 * greatest of each number, the mean of the means of their sentences, and the mean of the whole text. p[labels]: what
 * another reader says of each label in, the joint word out, each a calibrated probability of its own. */
#define WH_POOLS 4
size_t wh_transformer_labels(const wh_transformer *e);
void wh_transformer_person(const wh_transformer *e, const float *pool, float *p);

/* Whose the words of a span are: log odds against nobody among the candidates. span, person: means of the vectors of their
 * words; places: how near (0 to 1, far), whether in one sentence, whether the person stands before, 1 / (1 + rank by nearness). */
#define WH_PLACES 4
float wh_transformer_owner(const wh_transformer *e, const float *span, const float *person, const float places[WH_PLACES]);

/* The person's verdict, by two witnesses: what the whole person looks like (pool), and what the marks say of each word
 * of the name. marks[4]: the mean of WH_HEAD_MARK over these words. *protect and *ask: the first witness's word in, the
 * joint one out; weights are trained on people that neither had seen. */
void wh_transformer_verdict(const wh_transformer *e, const float marks[4], float *protect, float *ask);

#endif
