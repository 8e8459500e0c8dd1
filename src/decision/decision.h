/* decision: findings and the audience's policy make withhold, keep or ask of each mention, with its reason.
 *
 * Takes a reading and the law. Gives for each person and mention a decision with its ground, the questions,
 * and the edits of the public copy. Knows nothing of formats or how a reading was made. */
#ifndef WH_DECISION_H
#define WH_DECISION_H

#include "../law/law.h"
#include "../reader/reader.h"
#include "../search/search.h"

typedef enum wh_verdict { WH_KEEP = 0, WH_ASK, WH_WITHHOLD } wh_verdict;

typedef struct wh_ruling {      /* of one person */
  wh_verdict verdict;
  const char *ground;           /* why, as a word of the table in ground.def: "trafficking-victim", "official", ... */
  const char *reason;           /* in words, for the report */
  bool by_editor;               /* --protect or --keep names this person */
  bool editors_wish;            /* no provision or code gives it */
  bool surely;                  /* judged on what is surely told; the judgment is of that */
  wh_judgment *judgment;        /* NULL for an editor's word alone */
  const char *screen;           /* what the facts surely told amount to: a finding of trafficking, or NULL */
  bool misidentified;           /* ... of somebody told of as an offender */
  const char *label;            /* "[name withheld]", "[girl 1]" */
} wh_ruling;

/* The citation of the first provision that gives such a verdict to such an audience: of a law, or of a code. NULL: none. */
const char *wh_ruling_rests_on(const wh_ruling *r, wh_verdict v, wh_audience who, bool code);

/* Withheld or asked about as exploited, though no finding is sure: no finding, but no "no" either. */
bool wh_ruling_signs(const wh_ruling *r);

typedef struct wh_choice {      /* of one mention or picture */
  wh_span span;
  wh_mention_kind kind;
  int person;                   /* -1: of nobody known */
  int object;                   /* -1: text */
  wh_verdict verdict;
  const char *reason;
  const char *question;         /* WH_ASK */
  const char *replacement;
} wh_choice;

typedef struct wh_decision {
  wh_arena *arena;
  wh_ruling *rulings;           /* one a person of the reading */
  size_t n_rulings;
  wh_choice *choices;           /* sorted by start, not overlapping; kept ones are listed too */
  size_t n_choices;
  wh_edit *edits;               /* for wh_document_write */
  size_t n_edits;
  wh_secret *secrets;           /* what must stand nowhere in the copy */
  size_t n_secrets;
  struct wh_stay { wh_span span; const char *reason; } *stays; /* but where it stays on purpose: sorted, apart */
  size_t n_stays;
  struct wh_rename { const char *path, *why; } *renames; /* to be renamed or taken down; reports mask the path */
  size_t n_renames;
  size_t n_withheld, n_asked;
  size_t unmet;                 /* names that an editor gave and that stand for nobody here */
  bool act_assumed, where_missing;
  const char *no_law_of;        /* a place given of which no provision is held, the caller's string; NULL: none such */
  wh_value act;
} wh_decision;

wh_status wh_decide(const wh_law *law, const wh_document *d, const wh_reading *reading, const wh_options *options,
                    wh_decision **ret, wh_error *err);
void wh_decision_free(wh_decision *d);

#endif
