/* decision, for its own files only. */
#ifndef WH_DECISION_INTERNAL_H
#define WH_DECISION_INTERNAL_H

#include "decision.h"

typedef struct wh_deciding {
  const wh_law *law;
  const wh_document *doc;
  const char *text;
  size_t n;
  const wh_reading *reading;
  const wh_options *options;
  wh_decision *d;
  size_t cap_choices, cap_edits, cap_renames, cap_secrets, cap_stays;
  wh_map *renamed; /* the paths of d->renames */
  bool matter; /* somebody here is protected, or may be */
} wh_deciding;

/* people.c: a ruling for every person. */
wh_status wh_decide_people(wh_deciding *x, wh_error *err);
void wh_ruling_set(wh_ruling *r, const char *ground);

/* mention.c: a choice for every mention, then for what no mention covers. */
void wh_decide_mentions(wh_deciding *x);
void wh_choice_add(wh_deciding *x, wh_choice c);

/* sweep.c: every other place where a withheld name or identifier is spelt: withheld, or kept for a reason. Takes the
 * choices settled, and leaves more of them. */
void wh_decide_sweep(wh_deciding *x);

/* word.c */
size_t wh_word_end(const char *s, size_t n, size_t i); /* of the letters and digits from i on */
/* How many words s has, particles aside, and how many of them are words of name too. */
size_t wh_words_shared(const char *s, size_t n, const char *name, size_t n_name, size_t *ret_shared);

/* outside.c, when the choices are settled: what must be renamed or taken down, and pictures. */
void wh_decide_renames(wh_deciding *x);
void wh_decide_pictures(wh_deciding *x);

/* replacement.c: what stands where something was withheld; and the edits. */
void wh_decide_labels(wh_deciding *x);
void wh_decide_edits(wh_deciding *x);

static inline bool wh_kind_names(wh_mention_kind k) { return k == WH_MENTION_NAME || k == WH_MENTION_ALIAS; }
const char *wh_kind_label(wh_mention_kind k);
wh_verdict wh_kind_verdict(wh_mention_kind k, wh_verdict person);

#endif
