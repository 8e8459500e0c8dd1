/* write: the public copy. Edits of the text become cuts of the source; all else goes out as it came in. */
#include <stdlib.h>
#include <string.h>

#include "inside.h"

/* Source bytes from..to give way to a stretch of the buffer of replacements. order keeps two that begin at
 * the same byte as they were asked for. */
typedef struct cut {
  size_t from, to, put, put_n, order, edit;
  bool whole; /* of an element or of a field: cuts within it vanish */
} cut;

typedef struct writer {
  const wh_document *d;
  wh_encoder *encoder;
  wh_buf puts;
  cut *cuts;
  size_t n, cap;
  size_t edit; /* whose cuts are being made */
} writer;

static void add_cut(writer *w, wh_span utf8, const char *put, size_t n, bool entity, bool whole) {
  if (w->n == w->cap) {
    w->cap = w->cap ? w->cap * 2 : 64;
    w->cuts = wh_realloc(w->cuts, w->cap * sizeof *w->cuts);
  }
  const wh_strip *map = &w->d->in.map;
  cut *c = &w->cuts[w->n];
  *c = (cut){wh_strip_source(map, utf8.start), wh_strip_source(map, utf8.end), w->puts.len, 0, w->n, w->edit, whole};
  w->n++;
  wh_encoder_put(w->encoder, put, n, entity, &w->puts);
  c->put_n = w->puts.len - c->put;
}

/* ---- edits of text ---- */

/* The last part that begins at or before the offset. */
static size_t part_at(const wh_document *d, size_t offset) {
  size_t lo = 0, hi = d->n_parts;
  while (hi - lo > 1) {
    size_t mid = lo + (hi - lo) / 2;
    if (d->parts[mid].text.start <= offset)
      lo = mid;
    else
      hi = mid;
  }
  return lo;
}

static wh_span whole_characters(const wh_document *d, wh_span s) {
  const char *text = d->text.text.data;
  while (s.start > 0 && ((unsigned char)text[s.start] & 0xC0) == 0x80) s.start--;
  while (s.end < d->text.text.len && ((unsigned char)text[s.end] & 0xC0) == 0x80) s.end++;
  return s;
}

/* An unquoted field gets quotes where its new text needs them; a stray quote in it would need doubling. */
static bool needs_quotes(const wh_document *d, const wh_edit *e, const wh_part *part) {
  char stops[] = {d->delimiter, '"', '\n', '\r', '\0'};
  if (!wh_span_in(e->text, part->text) || e->replacement[strcspn(e->replacement, stops)] == '\0') return false;
  return memchr(d->text.text.data + part->text.start, '"', wh_span_len(part->text)) == NULL;
}

/* "*Tiffany* **Rowell**": what is opened within and closed right behind would stand empty. */
static void cut_opened(writer *w, wh_span mark, size_t end) {
  const wh_document *d = w->d;
  size_t n = wh_span_len(mark);
  if (d->in.n - end < n || memcmp(d->in.utf8 + mark.start, d->in.utf8 + end, n) != 0) return;
  add_cut(w, mark, "", 0, false, false);
  add_cut(w, (wh_span){end, end + n}, "", 0, false, false);
}

/* Markdown between two stretches of one edit: line ends and marks of quotation go with the words; so does emphasis
 * that begins and ends within ("Tiff**any** Ann"), which would stand empty. */
static void cut_marks(writer *w, wh_span text) {
  const wh_document *d = w->d;
  wh_span source, gaps[8];
  size_t last = SIZE_MAX, n = 0, marks[2], n_marks = 0;
  for (size_t at = text.start; wh_strip_next(&d->text, text, &at, &source); last = source.end) {
    if (last == SIZE_MAX || source.start <= last) continue;
    if (n == sizeof gaps / sizeof *gaps) return;
    const char *s = d->in.utf8 + last;
    size_t len = source.start - last;
    if (strspn(s, " \t\r\n>") < len) {
      if (strspn(s, "*_~") < len || n_marks == 2) return;
      marks[n_marks++] = n;
    }
    gaps[n++] = (wh_span){last, source.start};
  }
  bool paired = n_marks == 2 && wh_span_len(gaps[marks[0]]) == wh_span_len(gaps[marks[1]]) &&
                memcmp(d->in.utf8 + gaps[marks[0]].start, d->in.utf8 + gaps[marks[1]].start, wh_span_len(gaps[marks[0]])) == 0;
  if (n_marks == 2 && !paired) cut_opened(w, gaps[marks[1]], last);
  for (size_t i = 0; i < n; i++) {
    bool mark = n_marks && (i == marks[0] || (n_marks == 2 && i == marks[1]));
    if (!mark || paired) add_cut(w, gaps[i], "", 0, false, false);
  }
}

/* The first and the last part that an edit may reach. */
static wh_span parts_of(const wh_document *d, const wh_edit *e) {
  size_t first = part_at(d, e->text.start), last = part_at(d, e->text.end ? e->text.end - 1 : 0);
  if (first + 1 < d->n_parts && d->parts[first].text.end <= e->text.start) first++; /* it begins in glue */
  return (wh_span){first, last};
}

/* No other edit is of the same parts, so that what is done to one of them as a whole is done once. */
static bool is_alone(const wh_document *d, const wh_edit *edits, size_t n, size_t i) {
  bool before = i > 0 && edits[i - 1].object < 0, after = i + 1 < n && edits[i + 1].object < 0;
  wh_span mine = parts_of(d, &edits[i]);
  if (before && parts_of(d, &edits[i - 1]).end >= mine.start) return false;
  return !(after && parts_of(d, &edits[i + 1]).start <= mine.end);
}

/* What keeps a field without quotation marks a field where nothing is put at its start: left empty it could be a row that
 * vanishes, and a mark in it would come first and open a quotation. */
static const char *held_open(wh_span here, const wh_part *part) {
  if (here.start > part->text.start) return "";
  return here.end == part->text.end ? "\"\"" : " ";
}

/* A value without quotation marks of which nothing is left: the next attribute would be read as the value. */
static bool stands_bare(const wh_document *d, wh_span utf8) {
  const char *s = d->in.utf8;
  size_t i = utf8.start;
  while (i > 0 && s[i - 1] && strchr(" \t\r\n\f", s[i - 1])) i--;
  bool opens = i > 0 && s[i - 1] == '=', closes = utf8.end == d->in.n || (s[utf8.end] && strchr(" \t\r\n\f>", s[utf8.end]));
  return opens && closes;
}

/* Two marks that nothing would stand between any more are one mark of the text. */
static bool between_quotes(const wh_document *d, wh_span utf8) {
  return utf8.start > 0 && utf8.end < d->in.n && d->in.utf8[utf8.start - 1] == '"' && d->in.utf8[utf8.end] == '"';
}

/* One edit may reach over several parts; the replacement stands in the first whose bytes it covers. */
static void cut_text(writer *w, const wh_edit *e, bool alone) {
  const wh_document *d = w->d;
  wh_span span = whole_characters(d, e->text), source;
  size_t i = part_at(d, span.start);
  bool put = false;
  for (; i < d->n_parts && d->parts[i].text.start < span.end; i++) {
    const wh_part *part = &d->parts[i];
    wh_span here = {span.start > part->text.start ? span.start : part->text.start,
                    span.end < part->text.end ? span.end : part->text.end};
    if (here.start >= here.end) continue;
    wh_place place = d->places[i];
    bool quotes = place.outer == WH_OUTER_FIELD && alone && needs_quotes(d, e, part);
    wh_span field = quotes ? wh_strip_span(&d->text, part->text) : (wh_span){0, 0};
    if (quotes) {
      place.outer = WH_OUTER_QUOTED;
      add_cut(w, (wh_span){field.start, field.start}, "\"", 1, false, false);
    }
    for (size_t at = here.start; wh_strip_next(&d->text, here, &at, &source);) {
      wh_buf b = WH_BUF_INIT;
      if (!put) wh_escape(place, d->delimiter, e->replacement, strlen(e->replacement), &b);
      if (b.len == 0 && place.outer == WH_OUTER_FIELD) wh_buf_puts(&b, held_open(here, part));
      if (b.len == 0 && place.outer == WH_OUTER_BARE && stands_bare(d, source)) wh_buf_puts(&b, "\"\"");
      if (b.len == 0 && place.outer == WH_OUTER_RAGGED && between_quotes(d, source)) wh_buf_putc(&b, ' ');
      add_cut(w, source, b.data, b.len, wh_place_entities(place), false);
      wh_buf_free(&b);
      put = true;
    }
    if (place.outer == WH_OUTER_MARKDOWN) cut_marks(w, here);
    if (quotes) add_cut(w, (wh_span){field.end, field.end}, "\"", 1, false, false);
  }
}

/* ---- pictures ---- */

static void cut_object(writer *w, const wh_edit *e) {
  const wh_document *d = w->d;
  wh_buf b = WH_BUF_INIT;
  wh_object_way way = d->ways[e->object];
  const char *s = e->replacement;
  static const wh_place text = {WH_INNER_NONE, WH_OUTER_TEXT}, words = {WH_INNER_NONE, WH_OUTER_MARKDOWN};
  if (way == WH_OBJECT_WORDS) {
    wh_escape(words, 0, s, strlen(s), &b);
  } else if (way != WH_OBJECT_REMOVE) {
    const char *tag = way == WH_OBJECT_SVG ? "text" : "span";
    wh_buf_printf(&b, "<%s class=\"withheld\">", tag);
    wh_escape(text, 0, s, strlen(s), &b);
    wh_buf_printf(&b, "</%s>", tag);
  }
  add_cut(w, d->spans[e->object], b.data, b.len, way != WH_OBJECT_WORDS, true);
  wh_buf_free(&b);
}

/* ---- the reason column ---- */

static void add_reasons(writer *w, const wh_write_options *o) {
  const wh_document *d = w->d;
  static const wh_place quoted = {WH_INNER_NONE, WH_OUTER_QUOTED};
  for (size_t row = 0; row < d->n_row_ends; row++) {
    const char *s = row < o->n_reasons ? o->reasons[row] : NULL;
    if (row == 0 && d->header) s = o->reason_header;
    wh_buf b = WH_BUF_INIT;
    char stops[] = {d->delimiter, '"', '\n', '\r', '\0'};
    wh_buf_putc(&b, d->delimiter);
    bool quote = s && s[strcspn(s, stops)];
    if (quote) wh_buf_putc(&b, '"');
    if (s) wh_escape(quote ? quoted : (wh_place){0, 0}, d->delimiter, s, strlen(s), &b);
    if (quote) wh_buf_putc(&b, '"');
    add_cut(w, (wh_span){d->row_ends[row].at, d->row_ends[row].at}, b.data, b.len, false, false);
    wh_buf_free(&b);
  }
}

/* ---- putting it together ---- */

static int by_place(const void *pa, const void *pb) {
  const cut *a = pa, *b = pb;
  if (a->from != b->from) return a->from < b->from ? -1 : 1;
  if (a->whole != b->whole) return a->whole ? -1 : 1;
  if (a->whole && a->to != b->to) return a->to > b->to ? -1 : 1;
  return a->order < b->order ? -1 : a->order > b->order;
}

static void keep(const writer *w, size_t from, size_t to, wh_copied *c, wh_buf *ret) {
  if (from >= to) return;
  if (c) {
    if (c->n_kept == c->cap_kept) {
      c->cap_kept = c->cap_kept ? c->cap_kept * 2 : 64;
      c->kept = wh_realloc(c->kept, c->cap_kept * sizeof *c->kept);
    }
    c->kept[c->n_kept++] = (struct wh_copied_run){from, ret->len, to - from};
  }
  wh_buf_add(ret, w->d->bytes + from, to - from);
}

static void put_cut(const writer *w, const cut *k, wh_copied *c, wh_buf *ret) {
  if (k->put_n == 0) return;
  if (c) {
    if (c->n_put == c->cap_put) {
      c->cap_put = c->cap_put ? c->cap_put * 2 : 64;
      c->put = wh_realloc(c->put, c->cap_put * sizeof *c->put);
    }
    c->put[c->n_put++] = (struct wh_copied_put){{ret->len, ret->len + k->put_n}, k->edit};
  }
  wh_buf_add(ret, w->puts.data + k->put, k->put_n);
}

static void emit(writer *w, wh_copied *copied, wh_buf *ret) {
  if (w->n) qsort(w->cuts, w->n, sizeof *w->cuts, by_place);
  size_t at = 0, whole = 0; /* what is out already; where the last whole cut ends */
  for (size_t i = 0; i < w->n; i++) {
    const cut *c = &w->cuts[i];
    if (c->from < whole) {
      if (c->to > at) at = c->to;
      continue;
    }
    keep(w, at, c->from, copied, ret);
    put_cut(w, c, copied, ret);
    if (c->to > at) at = c->to;
    if (c->from > at) at = c->from;
    if (c->whole) whole = c->to;
  }
  keep(w, at, w->d->n, copied, ret);
}

void wh_copied_free(wh_copied *c) {
  free(c->kept);
  free(c->put);
  *c = (wh_copied)WH_COPIED_INIT;
}

/* The first run that ends after a byte of the source. */
static size_t run_after(const wh_copied *c, size_t source) {
  size_t lo = 0, hi = c->n_kept;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (c->kept[mid].source + c->kept[mid].n <= source) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/* Glue between two stretches, or an edit in one, ends the stretch; so that *at needs to tell no more than the text
 * offset, a stretch of source that an edit broke comes a character of the text at a time. */
bool wh_document_copied(const wh_document *d, const wh_copied *c, wh_span text, size_t *at, wh_span *ret) {
  wh_span source;
  for (size_t from = *at; wh_document_source(d, text, at, &source); from = *at) {
    size_t i = run_after(c, source.start);
    if (i == c->n_kept || c->kept[i].source >= source.end) continue;
    const struct wh_copied_run *r = &c->kept[i];
    if (r->source <= source.start && r->source + r->n >= source.end) {
      *ret = (wh_span){source.start - r->source + r->copy, source.end - r->source + r->copy};
      return true;
    }
    size_t one = from + 1;
    while (one < text.end && one < d->text.text.len && ((unsigned char)d->text.text.data[one] & 0xC0) == 0x80) one++;
    if (one >= *at) continue; /* a character that is gone or cut through: nothing of it is kept */
    *at = from;
    if (!wh_document_source(d, (wh_span){from, one}, at, &source)) continue;
    i = run_after(c, source.start);
    r = i < c->n_kept ? &c->kept[i] : NULL;
    *at = one;
    if (r == NULL || r->source > source.start || r->source + r->n < source.end) continue;
    *ret = (wh_span){source.start - r->source + r->copy, source.end - r->source + r->copy};
    return true;
  }
  return false;
}

wh_status wh_document_write(const wh_document *d, const wh_edit *edits, size_t n, const wh_write_options *options,
                            wh_copied *ret_copied, wh_buf *ret, wh_error *err) {
  writer w = {.d = d, .puts = WH_BUF_INIT, .encoder = wh_encoder_new(d->in.name)};
  if (w.encoder == NULL) return wh_fail(err, WH_BAD_INPUT, "the copy cannot be written in the encoding of the input");
  wh_status status = WH_OK;
  for (size_t i = 0; i < n && status == WH_OK; i++) {
    const wh_edit *e = &edits[i];
    w.edit = i;
    if (e->object >= 0 && (size_t)e->object < d->n_objects) {
      cut_object(&w, e);
    } else if (e->object < 0 && e->text.start <= e->text.end && e->text.end <= d->text.text.len) {
      cut_text(&w, e, d->n_parts && is_alone(d, edits, n, i));
    } else {
      status = wh_fail(err, WH_USAGE, "an edit lies outside the document");
    }
  }
  w.edit = SIZE_MAX;
  if (status == WH_OK && options && (options->reason_header || options->n_reasons)) add_reasons(&w, options);
  wh_buf_clear(ret);
  if (status == WH_OK) emit(&w, ret_copied, ret);
  wh_encoder_free(w.encoder);
  wh_buf_free(&w.puts);
  free(w.cuts);
  return status;
}
