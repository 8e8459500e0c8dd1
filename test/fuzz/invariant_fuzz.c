/* The invariant: a protected name is planted in a document, the document is redacted, and the name is in no byte and no text
 * of the copy, nor in a report; else the copy is refused. Nothing but a documented status comes back.
 * First byte: format and encoding; second: bit 0 initials, bit 1 whether the law is asked too; third: where it is planted. */
#include "fuzz.h"

static const char star[] = FUZZ_STAR;

/* The name in the bytes of an encoding that widens ASCII, or as it is. */
static void widen(const char *s, size_t n, const char *encoding, wh_buf *ret) {
  bool little = encoding && strcmp(encoding, "UTF-16LE") == 0, big = encoding && strcmp(encoding, "UTF-16BE") == 0;
  for (size_t i = 0; i < n; i++) {
    if (big) wh_buf_putc(ret, 0);
    wh_buf_putc(ret, s[i]);
    if (little) wh_buf_putc(ret, 0);
  }
}

static bool holds(const char *s, size_t n, const char *encoding) {
  wh_buf want = WH_BUF_INIT;
  widen(star, sizeof star - 1, encoding, &want);
  bool found = memmem(s, n, want.data, want.len) != NULL;
  wh_buf_free(&want);
  return found;
}

static void check_copy(const char *copy, size_t n, const wh_document_options *asked) {
  PROMISE(!holds(copy, n, NULL) && !holds(copy, n, "UTF-16LE") && !holds(copy, n, "UTF-16BE"));
  wh_document *d;
  wh_status s = wh_document_open(copy, n, asked, &d, NULL);
  PROMISE(s == WH_OK || s == WH_LIMIT);
  if (s != WH_OK) return;
  size_t n_text;
  const char *text = wh_document_text(d, &n_text);
  PROMISE(!holds(text, n_text, NULL));
  wh_document_free(d);
}

static void redact(const wh_engine *engine, const wh_buf *b, const wh_document_options *d, uint8_t how) {
  static const char *const protect[] = {star}, *const where[] = {"US-NC"};
  wh_options o = {.format = d->format, .encoding = d->encoding, .where = where, .n_where = 1, .published = "2010-03-06",
                  .protect = protect, .n_protect = 1, .style = how & 1 ? WH_STYLE_INITIALS : WH_STYLE_LABEL,
                  .protect_only = !(how & 2), .brief = 1};
  wh_result *r = NULL;
  wh_status s = wh_read(engine, b->data, b->len, &o, &r, NULL);
  PROMISE(fuzz_documented(s));
  if (s != WH_OK) return;
  const char *copy;
  size_t n;
  s = wh_result_copy(r, &copy, &n, NULL);
  PROMISE(s == WH_OK || s == WH_CHECK_FAILED || s == WH_LIMIT);
  if (s == WH_OK) check_copy(copy, n, d);
  for (int k = WH_REPORT_TEXT; k < WH_REPORT_RENAMES; k++) {
    char *report = wh_result_report(r, (wh_report)k, 0);
    PROMISE(!holds(report, strlen(report), NULL));
    wh_free(report);
  }
  wh_result_free(r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static wh_engine *engine;
  if (engine == NULL && wh_engine_open(SOURCE_DIR, WH_READER_FAST, &engine, NULL) != WH_OK) abort();
  if (size < 3) return 0;
  wh_document_options d = fuzz_options(data[0]);
  size_t n = size - 3, at = n ? data[2] * n / 255 : 0;
  const char *s = (const char *)data + 3;
  wh_buf b = WH_BUF_INIT;
  if (d.encoding && strncmp(d.encoding, "UTF-16", 6) == 0) at &= ~(size_t)1;
  wh_buf_add(&b, s, at);
  widen(" " FUZZ_STAR " ", sizeof star + 1, d.encoding, &b);
  wh_buf_add(&b, s + at, n - at);
  redact(engine, &b, &d, data[1]);
  wh_buf_free(&b);
  return 0;
}
