/* The reader, from tokens to told: whatever the text, mentions lie in it in their order, of people that there are, and what
 * is told is told of them. A part is a promise of what decision stands on. */
#include "fuzz.h"
#include "reader/reader.h"

static void check_reading(const wh_reading *r, size_t n_text) {
  int n = (int)r->n_persons;
  for (size_t i = 0; i < r->n_mentions; i++) {
    const wh_mention *m = &r->mentions[i];
    PROMISE(m->span.start < m->span.end && m->span.end <= n_text && m->person >= -1 && m->person < n);
    PROMISE(i == 0 || r->mentions[i - 1].span.start <= m->span.start);
    PROMISE(m->kind < WH_MENTION_KIND_COUNT && m->p >= 0 && m->p <= 1.001f);
  }
  for (size_t i = 0; i < r->n_told; i++) {
    const wh_told *t = &r->told[i];
    PROMISE(t->person >= -1 && t->person < n && t->other >= -1 && t->other < n && t->key < WH_FACT_COUNT);
    PROMISE(t->evidence.start <= t->evidence.end && t->evidence.end <= n_text && t->p >= 0 && t->p <= 1.001f);
  }
  for (size_t i = 0; i < r->n_persons; i++) {
    PROMISE(r->first_told[i] <= r->first_told[i + 1] && r->persons[i].name.end <= n_text);
    for (size_t k = r->first_told[i]; k < r->first_told[i + 1]; k++) PROMISE(r->told[k].person == (int)i);
  }
  PROMISE(r->first_told[r->n_persons] == r->n_told);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static wh_reader *reader;
  static const char *const names[] = {FUZZ_STAR}, *const where[] = {"US-NC"};
  if (reader == NULL && wh_reader_open(SOURCE_DIR, false, &reader, NULL) != WH_OK) abort();
  if (size == 0) return 0;
  wh_document_options o = fuzz_options(data[0] % 5 + 5); /* UTF-8: encodings are another target's */
  char *s = fuzz_copy(data + 1, size - 1);
  wh_document *d;
  if (wh_document_open(s, size - 1, &o, &d, NULL) == WH_OK) {
    wh_read_options ro = {.published = "2010-03-06", .names = names, .n_names = data[0] & 1, .where = where, .n_where = 1};
    wh_reading *r;
    size_t n;
    wh_document_text(d, &n);
    PROMISE(wh_reader_read(reader, d, &ro, &r, NULL) == WH_OK);
    check_reading(r, n);
    wh_reading_free(r);
    wh_document_free(d);
  }
  free(s);
  return 0;
}
