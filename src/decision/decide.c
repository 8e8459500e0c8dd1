/* decide: the door of the room; people first, then their mentions, then the edits. */
#include "internal.h"

wh_status wh_decide(const wh_law *law, const wh_document *doc, const wh_reading *reading, const wh_options *options,
                    wh_decision **ret, wh_error *err) {
  wh_arena *arena = wh_arena_new();
  wh_decision *d = wh_arena_alloc(arena, sizeof *d);
  d->arena = arena;
  wh_deciding x = {.law = law, .doc = doc, .reading = reading, .options = options, .d = d};
  x.text = wh_document_text(doc, &x.n);
  for (size_t i = 0; i < options->n_where && d->no_law_of == NULL; i++)
    if (!wh_law_knows(law, options->where[i])) d->no_law_of = options->where[i];
  wh_status s = wh_decide_people(&x, err);
  d->n_rulings = d->rulings ? reading->n_persons : 0;
  if (s != WH_OK) {
    wh_decision_free(d);
    return s;
  }
  x.renamed = wh_map_new();
  wh_decide_mentions(&x);
  wh_decide_labels(&x);
  wh_decide_edits(&x);
  wh_map_free(x.renamed);
  *ret = d;
  return WH_OK;
}

void wh_decision_free(wh_decision *d) {
  if (d == NULL) return;
  for (size_t i = 0; i < d->n_rulings; i++) wh_judgment_free(d->rulings[i].judgment);
  wh_arena_free(d->arena);
}
