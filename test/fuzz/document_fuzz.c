/* The four parsers in eight encodings: parts in order and within the text, places within the source, and a copy without
 * edits is the source. */
#include "fuzz.h"

static void check_parts(const wh_document *d, size_t size) {
  size_t n_text, n, n_objects;
  const char *text = wh_document_text(d, &n_text);
  const wh_part *p = wh_document_parts(d, &n);
  const wh_object *o = wh_document_objects(d, &n_objects);
  PROMISE(wh_utf8_valid(text, n_text));
  for (size_t i = 0; i < n; i++) {
    PROMISE(p[i].text.start < p[i].text.end && p[i].text.end <= n_text);
    PROMISE(i == 0 || p[i - 1].text.end <= p[i].text.start);
    PROMISE(p[i].object < (int)n_objects && p[i].name != NULL);
    wh_position a = wh_document_position(d, p[i].text.start), b = wh_document_position(d, p[i].text.end - 1);
    PROMISE(a.byte <= size && b.byte <= size && a.line > 0 && a.column > 0);
  }
  for (size_t i = 0; i < n_objects; i++) PROMISE(o[i].from <= o[i].to && o[i].to <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  wh_document_options o = fuzz_options(data[0]);
  size_t n = size - 1;
  char *s = fuzz_copy(data + 1, n);
  wh_document *d = NULL;
  wh_error err = {0};
  wh_status status = wh_document_open(s, n, &o, &d, &err);
  PROMISE(fuzz_documented(status) && (status == WH_OK) == (err.message[0] == '\0'));
  if (status == WH_OK) {
    check_parts(d, n);
    wh_buf copy = WH_BUF_INIT;
    PROMISE(wh_document_write(d, NULL, 0, NULL, NULL, &copy, &err) == WH_OK);
    PROMISE(copy.len == n && (n == 0 || memcmp(copy.data, s, n) == 0));
    wh_buf_free(&copy);
    wh_document_free(d);
  }
  free(s);
  return 0;
}
