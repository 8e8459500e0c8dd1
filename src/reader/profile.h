/* profile: from all that is said of a person to the person's part in the story.
 *
 * Linear scores over hashed features of the words around every mention, one set of weights a label, each
 * calibrated to a probability (Platt). Trained by train/people.py from model features that this very code
 * writes (train/features), so that training and reading cannot differ. */
#ifndef WH_PROFILE_H
#define WH_PROFILE_H

#include "../text/text.h"

/* Labels, in the order of the weights. The first twelve are the words of role in their order. */
#define WH_PROFILE_LABELS(X)                                                                          \
  X(victim) X(accused) X(convicted) X(witness) X(relative) X(official) X(expert) X(author)            \
  X(bystander) X(missing) X(deceased) X(public_figure)                                                \
  X(minor)         /* under 18 at the act */                                                          \
  X(sexual)        /* victim of a sexual offence */                                                   \
  X(sex_trade)     /* exploited in commercial sex: the screen's sex-trafficking findings */           \
  X(coerced)       /* ... an adult: force, fraud or coercion is told */                               \
  X(labor)         /* exploited in labor */                                                           \
  X(unclear)       /* weak signs of exploitation */                                                   \
  X(offender_told) /* charged, held or written of as an offender */                                   \
  X(identifies)    /* naming this person leads to a protected one */                                  \
  X(domestic)      /* victim of violence at home */                                                   \
  X(consented)     /* agreed to be named */                                                           \
  X(alert)         /* sought by an alert still open */                                                \
  X(private_voice) /* accused by a private voice only */                                              \
  X(as_adult)      /* under 18 and charged as an adult */                                             \
  X(crime_tie)     /* has any part in a crime or protected matter */                                  \
  X(nobody)        /* no person at all: a place or a thing taken for a name */                        \
  X(protected)     /* overall: must be withheld; raises doubt, decides nothing */                     \
  X(open)          /* overall: an editor would be asked */
typedef enum wh_profile_label {
#define X(id) WH_LABEL_##id,
  WH_PROFILE_LABELS(X)
#undef X
  WH_LABEL_COUNT
} wh_profile_label;

typedef struct wh_profile wh_profile;
wh_status wh_profile_open(const char *path, wh_profile **ret, wh_error *err);
void wh_profile_free(wh_profile *p);

/* Scores of one person after another: begin, add features, read probabilities. A feature that comes often
 * counts by the root of its sum. */
typedef struct wh_scores {
  uint32_t key[1 << 14]; /* row of the weights, plus one; 0: free */
  float value[1 << 14];
  uint16_t used[1 << 13];
  size_t n;
} wh_scores;
void wh_profile_begin(wh_scores *s);
void wh_profile_add(const wh_profile *p, wh_scores *s, const char *feature, size_t n, float value);
void wh_profile_finish(const wh_profile *p, wh_scores *s, float ret_p[WH_LABEL_COUNT]);

#endif
