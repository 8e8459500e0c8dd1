/* report: what was found and done, in words or JSON.
 *
 * Takes a document, its reading, the decision and what the check of the copy found. Gives text that may be
 * printed or sent: it never holds a withheld name unless reveal asks for it. Decides nothing. */
#ifndef WH_REPORT_H
#define WH_REPORT_H

#include "../check/check.h"
#include "../decision/decision.h"

typedef struct wh_report_input {
  const char *name; /* of the file; parts that hold a withheld name are shown as … */
  const wh_document *doc;
  const wh_reading *reading;
  const wh_decision *decision;
  const wh_options *options;
  const wh_remains *remains; /* of the finished copy; NULL if none was made */
  bool color, reveal, proofs;
} wh_report_input;

void wh_report_text(const wh_report_input *in, wh_buf *out);
void wh_report_json(const wh_report_input *in, wh_buf *out);   /* the full report, with the receipt */
void wh_report_batch(const wh_report_input *in, wh_buf *out);  /* as test/story/score.py reads it, without id */
void wh_report_renames(const wh_report_input *in, wh_buf *out); /* unmasked: see withheld.h */
void wh_report_screen(const wh_report_input *in, wh_buf *out);
void wh_report_screen_json(const wh_report_input *in, wh_buf *out);

/* The words of withheld or undecided names and identifiers, gathered once a report; in the arena. */
typedef struct wh_mask wh_mask;
wh_mask *wh_mask_new(const wh_report_input *in, wh_arena *arena);
void wh_mask_free(wh_mask *m);
char *wh_mask_show(const wh_mask *m, wh_arena *arena, const char *s); /* s with each of them shown as "…" */
char *wh_mask_name(const wh_mask *m, wh_arena *arena, const char *s, size_t n); /* the name of somebody who stays */
bool wh_mask_hides(const wh_mask *m, const char *s);                  /* is there one in it? */

#endif
