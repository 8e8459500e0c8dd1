/* reader: the door of the room. One pass through its files in their order; see internal.h. */
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const kind_names[] = {
#define X(id, text) text,
    WH_MENTION_KINDS(X)
#undef X
};
const char *wh_mention_kind_name(wh_mention_kind k) { return kind_names[k]; }

wh_status wh_reader_open(const char *data, bool full, wh_reader **ret, wh_error *err) {
  wh_reader *r = wh_alloc(sizeof *r);
  char path[4096];
  wh_status s = wh_lexicon_open(data, &r->lexicon, err);
  if (s == WH_OK) s = wh_patterns_open(data, &r->patterns, err);
  snprintf(path, sizeof path, "%s/model/tagger.bin", data);
  if (s == WH_OK) s = wh_tagger_open(path, &r->tagger, err);
  snprintf(path, sizeof path, "%s/model/profile.bin", data);
  if (s == WH_OK) s = wh_profile_open(path, &r->profile, err);
  snprintf(path, sizeof path, "%s/model/binder.bin", data);
  if (s == WH_OK) s = wh_binder_open(path, &r->binder, err);
  snprintf(path, sizeof path, "%s/model/encoder.bin", data);
  if (s == WH_OK) s = wh_matters_open(data, &r->matters, err);
  if (s == WH_OK) s = wh_phrases_open(data, "pseudonym-phrases.txt", true, &r->pseudonym, err);
  if (s == WH_OK) s = wh_phrases_open(data, "statute-marks.txt", false, &r->statute, err);
  if (s == WH_OK && full) s = wh_encode_open(path, &r->encoder, err);
  if (s != WH_OK) {
    wh_reader_free(r);
    return s;
  }
  *ret = r;
  return WH_OK;
}

void wh_reader_free(wh_reader *r) {
  if (r == NULL) return;
  wh_lexicon_free(r->lexicon);
  wh_patterns_free(r->patterns);
  wh_tagger_free(r->tagger);
  wh_profile_free(r->profile);
  wh_binder_free(r->binder);
  wh_transformer_free(r->encoder);
  wh_matters_free(r->matters);
  wh_phrases_free(r->pseudonym);
  wh_phrases_free(r->statute);
  free(r);
}

void wh_mention_add(wh_state *x, wh_mention m) {
  *WH_PUSH(x->a, x->out->mentions, x->out->n_mentions, x->cap_mentions) = m;
}

void wh_told_add(wh_state *x, wh_told t) { *WH_PUSH(x->a, x->out->told, x->out->n_told, x->cap_told) = t; }

static int by_place(const void *a, const void *b) {
  const wh_mention *p = a, *q = b;
  if (p->span.start != q->span.start) return p->span.start < q->span.start ? -1 : 1;
  if (p->span.end != q->span.end) return p->span.end > q->span.end ? -1 : 1;
  return (int)p->kind - (int)q->kind;
}

static bool day_first(const wh_read_options *o) {
  for (size_t i = 0; i < o->n_where; i++)
    if (strncmp(o->where[i], "US", 2) == 0) return false;
  return o->n_where > 0;
}

static int by_person(const void *a, const void *b) {
  const wh_told *p = a, *q = b;
  if (p->person != q->person) return p->person < q->person ? -1 : 1;
  if (p->key != q->key) return p->key < q->key ? -1 : 1;
  if (p->p != q->p) return p->p > q->p ? -1 : 1;
  return p->evidence.start < q->evidence.start ? -1 : p->evidence.start > q->evidence.start;
}

/* What is told stands by person, the release first, so that a roster of thousands stays fast. */
static void sort_told(wh_state *x) {
  wh_reading *o = x->out;
  if (o->n_told) qsort(o->told, o->n_told, sizeof *o->told, by_person);
  o->first_told = wh_arena_alloc(x->a, (o->n_persons + 1) * sizeof *o->first_told);
  size_t k = 0;
  while (k < o->n_told && o->told[k].person < 0) k++;
  for (size_t i = 0; i <= o->n_persons; i++) {
    while (k < o->n_told && o->told[k].person < (int)i) k++;
    o->first_told[i] = k;
  }
}

wh_state wh_read_people(const wh_reader *r, const wh_document *d, const wh_read_options *options, wh_link_look *look, void *context) {
  wh_state x = {.link_kept = look, .link_context = context, .r = r, .doc = d, .options = options, .a = wh_arena_new()};
  x.text = wh_document_text(d, &x.n);
  x.parts = wh_document_parts(d, &x.n_parts);
  x.out = wh_arena_alloc(x.a, sizeof *x.out);
  x.out->arena = x.a;
  x.out->text = x.text;
  x.out->n = x.n;
  wh_tokens_make(&x);
  wh_read_words(&x);
  x.out->english = wh_read_english(&x);
  wh_roster_rows(&x);
  x.status = wh_spans_take(&x, &x.err);
  wh_read_names(&x);
  wh_roster_names(&x);
  wh_spans_names(&x);
  wh_read_nouns(&x);
  wh_read_persons(&x);
  wh_spans_people(&x);
  wh_read_forms(&x);
  wh_pattern_options po = {.day_first = day_first(options), .published = WH_DAY_MIN};
  if (options->published) wh_day_parse(options->published, strlen(options->published), &po.published);
  wh_patterns_find(r->patterns, x.text, x.n, &po, x.a, &x.cand, &x.n_cand);
  wh_roster_candidates(&x, &po);
  wh_spans_identifiers(&x);
  wh_read_bind(&x);
  wh_read_index(&x);
  wh_read_links(&x);
  wh_read_doc_words(&x);
  wh_read_identifiers(&x);
  return x;
}

wh_status wh_reader_read(const wh_reader *r, const wh_document *d, const wh_read_options *options, wh_reading **ret,
                         wh_error *err) {
  wh_state x = wh_read_people(r, d, options, NULL, NULL);
  if (x.status != WH_OK) {
    if (err) *err = x.err;
    wh_arena_free(x.a);
    return x.err.status;
  }
  wh_read_profile(&x);
  wh_read_matter(&x);
  wh_read_owners(&x);
  if (x.vector) wh_encode_rivals(&x);
  wh_read_told(&x);
  sort_told(&x);
  if (x.out->n_mentions) qsort(x.out->mentions, x.out->n_mentions, sizeof *x.out->mentions, by_place);
  *ret = x.out;
  return WH_OK;
}

void wh_reading_free(wh_reading *r) {
  if (r != NULL) wh_arena_free(r->arena);
}
