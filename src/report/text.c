/* text: the report as a compiler would print it: file:line:column, what, why. */
#include "report.h"

#include <stdlib.h>
#include <string.h>

static const struct {
  const char *word, *color;
} marks[] = {[WH_KEEP] = {"keep", "\033[32m"}, [WH_ASK] = {"ask", "\033[33m"}, [WH_WITHHOLD] = {"withhold", "\033[31m"}};

static void paint(const wh_report_input *in, wh_buf *b, wh_verdict v) {
  if (in->color)
    wh_buf_printf(b, "\033[1m%s%s\033[0m", marks[v].color, marks[v].word);
  else
    wh_buf_puts(b, marks[v].word);
}

/* The law and the code on which such a verdict rests, one of each; NULL: none. */
static const char *cite_for(const wh_report_input *in, wh_arena *a, const wh_ruling *r, wh_verdict v) {
  const char *law = wh_ruling_rests_on(r, v, in->options->audience, false), *code = wh_ruling_rests_on(r, v, in->options->audience, true);
  if (law && code) return wh_arena_printf(a, "%s; %s", law, code);
  return law ? law : code;
}

static const char *law_line(const wh_report_input *in, wh_arena *a, const wh_ruling *r) {
  if (r->editors_wish || r->judgment == NULL) return NULL;
  if (r->by_editor && r->verdict == WH_KEEP) return NULL; /* overruled_line says what */
  const char *cite = cite_for(in, a, r, r->verdict);
  return cite || r->verdict != WH_ASK ? cite : cite_for(in, a, r, WH_WITHHOLD); /* asked, because it is not surely told */
}

/* What an editor's word overrules. */
static void overruled_line(const wh_report_input *in, wh_arena *a, const wh_ruling *r, wh_buf *b) {
  if (!r->by_editor || r->verdict != WH_KEEP || r->judgment == NULL) return;
  const char *cite = cite_for(in, a, r, WH_WITHHOLD);
  if (cite) wh_buf_printf(b, "; overrules [%s], if what is told is so", cite);
}

static void person_lines(const wh_report_input *in, const wh_mask *mask, wh_arena *a, wh_buf *b) {
  const wh_decision *d = in->decision;
  for (size_t i = 0; i < in->reading->n_persons; i++) {
    const wh_ruling *r = &d->rulings[i];
    const wh_person *p = &in->reading->persons[i];
    if (p->group || (r->verdict == WH_KEEP && p->name.end == 0)) continue;
    wh_buf_printf(b, "  %-4s ", p->id);
    paint(in, b, r->verdict);
    bool named = p->name.end && (r->verdict == WH_KEEP || in->reveal);
    if (named) wh_buf_printf(b, " %s", wh_mask_name(mask, a, in->reading->text + p->name.start, wh_span_len(p->name)));
    wh_buf_printf(b, " (%s): %s", r->ground, r->reason);
    const char *cite = law_line(in, a, r);
    if (cite) wh_buf_printf(b, " [%s]", cite);
    overruled_line(in, a, r, b);
    if (r->label && r->verdict == WH_WITHHOLD && in->options->style == WH_STYLE_LABEL) wh_buf_printf(b, "; %s in the copy", r->label);
    if (r->by_editor && in->options->reason) wh_buf_printf(b, "; the editor's reason: %s", wh_mask_show(mask, a, in->options->reason));
    wh_buf_putc(b, '\n');
    for (size_t q = 0; r->judgment && r->verdict == WH_ASK && q < r->judgment->n_questions; q++)
      wh_buf_printf(b, "         asks: %s\n", r->judgment->questions[q].text);
  }
}

/* Like words that stay: places of the copy, never the word. */
static void excused_lines(const wh_report_input *in, wh_buf *b) {
  const wh_remains *r = in->remains;
  if (r == NULL || r->n_excused == 0) return;
  wh_buf_printf(b, "%zu like word%s kept in the copy on purpose\n", r->n_excused, r->n_excused == 1 ? " is" : "s are");
  for (size_t i = 0; i < r->n_excused; i++)
    wh_buf_printf(b, "  byte %zu, line %zu:%zu: %s\n", r->excused[i].byte, r->excused[i].line, r->excused[i].column,
                  r->excused[i].reason);
}

/* Choices in the order of the file, as a compiler would have them: the text read has hidden places last. */
typedef struct place {
  size_t choice;
  wh_position at;
} place;

static int by_byte(const void *a, const void *b) {
  const place *p = a, *q = b;
  if (p->at.byte != q->at.byte) return p->at.byte < q->at.byte ? -1 : 1;
  return p->choice < q->choice ? -1 : p->choice > q->choice;
}

static place *in_order(const wh_report_input *in, wh_arena *a, size_t *ret_n) {
  const wh_decision *d = in->decision;
  place *v = wh_arena_alloc(a, (d->n_choices + 1) * sizeof *v);
  size_t n = 0;
  for (size_t i = 0; i < d->n_choices; i++)
    if (d->choices[i].verdict != WH_KEEP)
      v[n++] = (place){i, d->choices[i].object >= 0 ? (wh_position){0} : wh_document_position(in->doc, d->choices[i].span.start)};
  if (n) qsort(v, n, sizeof *v, by_byte);
  *ret_n = n;
  return v;
}

void wh_report_text(const wh_report_input *in, wh_buf *b) {
  wh_arena *a = wh_arena_new();
  const char *name = in->name ? in->name : "input";
  wh_mask *mask = wh_mask_new(in, a);
  char *masked = wh_mask_show(mask, a, name);
  const wh_decision *d = in->decision;
  size_t n;
  const place *places = in_order(in, a, &n);
  for (size_t i = 0; i < n; i++) {
    const wh_choice *c = &d->choices[places[i].choice];
    if (c->object >= 0) wh_buf_printf(b, "%s: picture %d: ", masked, c->object + 1);
    else wh_buf_printf(b, "%s:%zu:%zu: ", masked, places[i].at.line, places[i].at.column);
    paint(in, b, c->verdict);
    const char *what = c->object >= 0 ? "picture" : wh_mention_kind_name(c->kind);
    wh_buf_printf(b, " %s", what);
    if (c->person >= 0) wh_buf_printf(b, " of %s", in->reading->persons[c->person].id);
    if (in->reveal && c->object < 0)
      wh_buf_printf(b, " \"%.*s\"", (int)wh_span_len(c->span), in->reading->text + c->span.start);
    const wh_ruling *of = c->person >= 0 ? &d->rulings[c->person] : NULL;
    const char *why = c->question && c->verdict == WH_ASK ? c->question : c->reason;
    if (c->verdict == WH_ASK && c->object < 0 && of && of->verdict == WH_WITHHOLD) why = "does this lead to that person? then it goes"; /* the person is sure, the tie is not */
    wh_buf_printf(b, ": %s\n", of && why == of->reason ? of->ground : why); /* in full among the people, once */
  }
  if (in->reading->n_persons) wh_buf_puts(b, "people\n");
  person_lines(in, mask, a, b);
  for (size_t i = 0; i < d->n_renames; i++) {
    if (i == 0) wh_buf_puts(b, "to rename or take down\n");
    wh_buf_printf(b, "  %s: %s\n", wh_mask_show(mask, a, d->renames[i].path), d->renames[i].why);
  }
  if (d->unmet)
    wh_buf_printf(b, "%zu name%s given by --protect or --keep stand%s for nobody in this text: look at the spelling\n", d->unmet, d->unmet == 1 ? "" : "s",
                  d->unmet == 1 ? "s" : "");
  if (!in->reading->english) wh_buf_puts(b, "This text is not English; the program cannot judge it. Ask a person who reads it.\n");
  if (d->where_missing && d->n_withheld + d->n_asked)
    wh_buf_puts(b, "No place was given: only the code of practice is applied. Where was the act? (--where US-NC)\n");
  if (d->no_law_of)
    wh_buf_printf(b, "No law of %s is held here: what it adds to the code of practice is yours to look up.\n", d->no_law_of);
  if (in->remains && in->remains->n) {
    wh_buf_printf(b, "%s: the finished copy failed its check; nothing was written\n", masked);
    for (size_t i = 0; i < in->remains->n; i++)
      wh_buf_printf(b, "  byte %zu, line %zu:%zu: %s still stands (%s)\n", in->remains->v[i].byte,
                    in->remains->v[i].line, in->remains->v[i].column, in->remains->v[i].what,
                    in->remains->v[i].encoding);
  } else if (in->remains && d->n_withheld + d->n_asked == 0) {
    wh_buf_puts(b, "nothing was withheld: the copy is the text as it came; the program can err, so read it\n");
  } else if (in->remains) {
    wh_buf_puts(b, "the copy was opened again and searched: nothing withheld stands in it; read it for whom the program missed\n");
  }
  excused_lines(in, b);
  wh_buf_printf(b, "%zu withheld, %zu to decide, %zu people read\n", d->n_withheld, d->n_asked, in->reading->n_persons);
  wh_mask_free(mask);
  wh_arena_free(a);
}
