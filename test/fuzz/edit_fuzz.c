/* Writing: a few edits anywhere, then the copy is opened again. What lies before the first and after the last byte that the
 * edited parts take is as it was, in plain text everything between too; a roster keeps its rows and columns, and no
 * replacement becomes a tag. The second byte counts edits, each is two bytes: where, and what and how long. */
#include "document/inside.h"
#include "fuzz.h"

#define MOST 8

static const char *const puts_[] = {"", "[name withheld]", "x", "\"", "a,b;c\td|e", "a><img src=x>", "--><script>", "\r\n", "\\", "'\" onerror=a ", "é世",
                                    "]]>", "&amp;", "%41", "*_`", "*/</style>"};

typedef struct outside {
  size_t from, to; /* of the source: all that may change lies within */
} outside;

static void reach(outside *r, const wh_document *d, wh_span utf8) {
  size_t from = wh_strip_source(&d->in.map, utf8.start), to = wh_strip_source(&d->in.map, utf8.end);
  if (from < r->from) r->from = from;
  if (to > r->to) r->to = to;
}

static size_t choose(const wh_document *d, const uint8_t *data, size_t n, wh_edit *edits) {
  size_t count = 0, at = 0;
  for (size_t i = 0; i < n && at < d->text.text.len; i++) {
    size_t start = at + data[2 * i] % 64, end = start + (data[2 * i + 1] >> 4);
    if (end > d->text.text.len) break;
    edits[count++] = (wh_edit){.text = {start, end}, .object = -1, .replacement = puts_[data[2 * i + 1] & 15]};
    at = end;
    while (at < d->text.text.len && ((unsigned char)d->text.text.data[at] & 0xC0) == 0x80) at++; /* edits take whole characters */
  }
  if (d->n_objects && n && data[0] & 1 && count < MOST) edits[count++] = (wh_edit){.object = data[0] % (int)d->n_objects, .replacement = "[picture withheld]"};
  return count;
}

static outside reach_of(const wh_document *d, const wh_edit *edits, size_t n) {
  outside r = {SIZE_MAX, 0};
  for (size_t k = 0; k < n; k++) {
    if (edits[k].object >= 0) reach(&r, d, d->spans[edits[k].object]);
    for (size_t i = 0; i < d->n_parts && edits[k].object < 0; i++)
      if (d->parts[i].text.start < edits[k].text.end + 4 && edits[k].text.start < d->parts[i].text.end + 4)
        reach(&r, d, wh_strip_span(&d->text, d->parts[i].text));
  }
  return r;
}

static size_t rows_of(const wh_document *d, int *ret_most) {
  size_t n, rows = 0;
  const wh_part *p = wh_document_parts(d, &n);
  *ret_most = -1;
  for (size_t i = 0; i < n; i++) {
    if (p[i].column > *ret_most) *ret_most = p[i].column;
    rows += p[i].row >= 0 && (i == 0 || p[i - 1].row != p[i].row);
  }
  return d->n_row_ends ? d->n_row_ends : rows;
}

static size_t count(const char *s, size_t n, const char *tag) {
  size_t all = 0, len = strlen(tag);
  for (size_t i = 0; i + len <= n; i++) all += wh_same_ascii(s + i, len, tag);
  return all;
}

/* No replacement becomes a tag. Where nothing is put, what stood on both sides may; that is not the writer's doing. */
static void no_tags(const wh_document *d, const wh_buf *copy) {
  static const char *const tags[] = {"a><img src=x>", "--><script>"};
  for (size_t i = 0; i < 2; i++) PROMISE(count(copy->data, copy->len, tags[i]) <= count(d->bytes, d->n, tags[i]));
}

static void read_again(const wh_document *d, const wh_buf *copy) {
  wh_document_options o = {.format = wh_document_format(d), .encoding = wh_document_encoding(d)};
  wh_document *again;
  wh_status s = wh_document_open(copy->data, copy->len, &o, &again, NULL);
  PROMISE(s == WH_OK || s == WH_LIMIT);
  if (s != WH_OK) return;
  int before, after;
  /* What is put may make another delimiter the likelier one; the rows are those of the same. */
  if (d->format == WH_FORMAT_CSV && d->delimiter == again->delimiter) PROMISE(rows_of(d, &before) == rows_of(again, &after) && after <= before);
  if (d->format == WH_FORMAT_HTML) no_tags(d, copy);
  wh_document_free(again);
}

/* Plain text in UTF-8 is the one case where the copy can be told without the writer. */
static void splice(const wh_document *d, const char *s, size_t n, const wh_edit *edits, size_t count, const wh_buf *copy) {
  wh_buf want = WH_BUF_INIT;
  size_t at = 0;
  const char *text = d->text.text.data;
  bool same = d->text.text.len == n && memcmp(text, s, n) == 0;
  for (size_t i = 0; i < count && same; i++) {
    wh_span e = edits[i].text;
    while (e.start > 0 && e.start < n && ((unsigned char)s[e.start] & 0xC0) == 0x80) e.start--;
    while (e.end < n && ((unsigned char)s[e.end] & 0xC0) == 0x80) e.end++;
    bool within = false; /* blank lines between paragraphs are of no part, and stay */
    for (size_t k = 0; k < d->n_parts; k++) within |= wh_span_in(e, d->parts[k].text);
    if (e.start == e.end || e.start < at || !within) same = false;
    if (!same) break;
    wh_buf_add(&want, s + at, e.start - at);
    wh_buf_puts(&want, edits[i].replacement);
    at = e.end;
  }
  if (same) wh_buf_add(&want, s + at, n - at);
  if (same) PROMISE(want.len == copy->len && memcmp(want.data, copy->data, want.len) == 0);
  wh_buf_free(&want);
}

static void edit(const wh_document *d, const char *s, size_t n, const uint8_t *data, size_t count) {
  wh_edit edits[MOST + 1];
  wh_buf copy = WH_BUF_INIT;
  count = choose(d, data, count, edits);
  PROMISE(wh_document_write(d, edits, count, NULL, NULL, &copy, NULL) == WH_OK);
  outside r = reach_of(d, edits, count);
  if (r.from > r.to) r.from = r.to = n;
  PROMISE(copy.len >= r.from + (n - r.to));
  PROMISE(memcmp(copy.data, s, r.from) == 0 && memcmp(copy.data + copy.len - (n - r.to), s + r.to, n - r.to) == 0);
  bool utf8 = strcmp(wh_document_encoding(d), "UTF-8") == 0;
  if (d->format == WH_FORMAT_TEXT && utf8) splice(d, s, n, edits, count, &copy);
  read_again(d, &copy);
  wh_buf_free(&copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2) return 0;
  size_t count = data[1] % (MOST - 1);
  if (size < 2 + 2 * count) return 0;
  wh_document_options o = fuzz_options(data[0]);
  size_t n = size - 2 - 2 * count;
  char *s = fuzz_copy(data + 2 + 2 * count, n);
  wh_document *d;
  if (wh_document_open(s, n, &o, &d, NULL) == WH_OK) {
    edit(d, s, n, data + 2, count);
    wh_document_free(d);
  }
  free(s);
  return 0;
}
