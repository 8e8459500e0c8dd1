/* binder: whose an identifier is, as a choice between the people who stand near it and nobody.
 *
 * A conditional logit (McFadden 1974): a linear score of hashed features for each option, and the softmax over
 * the options of one identifier. Trained by train/binder.py on features that identifier.c writes. */
#ifndef WH_BINDER_H
#define WH_BINDER_H

#include "../text/text.h"

typedef struct wh_binder wh_binder;
wh_status wh_binder_open(const char *path, wh_binder **ret, wh_error *err);
void wh_binder_free(wh_binder *b);
float wh_binder_weight(const wh_binder *b, const char *feature, size_t n);

#endif
