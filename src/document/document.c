/* document: opening, the pens with which a format writes its parts, and what may be asked of a document.
 * Not the formats (all.c), not the copy (write.c). */
#include <stdlib.h>
#include <string.h>

#include "inside.h"

#define BLOCK 4096u /* of UTF-8 between two checkpoints; a line of 10 MB is asked for its columns often */

/* ---- pens ---- */

wh_strip *wh_pen_begin(wh_pen *pen, wh_draft draft, const char *glue) {
  if (pen->open) wh_pen_end(pen);
  pen->mark = pen->strip.text.len;
  if (pen->mark) wh_strip_glue(&pen->strip, glue);
  draft.part.text.start = draft.part.text.end = pen->strip.text.len;
  if (pen->n == pen->cap) {
    pen->cap = pen->cap ? pen->cap * 2 : 16;
    pen->drafts = wh_realloc(pen->drafts, pen->cap * sizeof *pen->drafts);
  }
  pen->drafts[pen->n++] = draft;
  pen->open = true;
  return &pen->strip;
}

void wh_pen_end(wh_pen *pen) {
  if (!pen->open) return;
  pen->open = false;
  wh_part *part = &pen->drafts[pen->n - 1].part;
  part->text.end = pen->strip.text.len;
  if (part->text.end > part->text.start) return;
  wh_strip_cut(&pen->strip, pen->mark);
  pen->n--;
}

int wh_object_add(wh_document *d, wh_span utf8, wh_object_way way, const char *path) {
  size_t i = d->n_objects;
  *WH_PUSH(d->arena, d->objects, d->n_objects, d->cap_objects) = (wh_object){.path = path};
  size_t n = i;
  *WH_PUSH(d->arena, d->ways, n, d->cap_ways) = (uint8_t)way;
  n = i;
  *WH_PUSH(d->arena, d->spans, n, d->cap_spans) = utf8;
  return (int)i;
}

bool wh_has_words(const char *s, size_t n) {
  for (size_t i = 0; i < n;)
    if (wh_cp_alnum(wh_utf8_next(s, n, &i))) return true;
  return false;
}

/* ---- from the pens to one text ---- */

static void gather(wh_document *d, size_t base, const wh_pen *pen, size_t *n) {
  for (size_t i = 0; i < pen->n; i++) {
    const wh_draft *draft = &pen->drafts[i];
    wh_part part = draft->part;
    part.text.start += base;
    part.text.end += base;
    if (part.object < 0 && draft->figure && (size_t)draft->figure <= d->n_figures)
      part.object = d->figures[draft->figure - 1];
    d->places[*n] = draft->place;
    d->parts[(*n)++] = part;
  }
}

static void finish(wh_document *d) {
  size_t count = 0, n = 0;
  for (int i = 0; i < WH_PENS; i++) {
    wh_pen_end(&d->pens[i]);
    count += d->pens[i].n;
  }
  d->parts = wh_arena_alloc(d->arena, count * sizeof *d->parts);
  d->places = wh_arena_alloc(d->arena, count * sizeof *d->places);
  for (int i = 0; i < WH_PENS; i++) {
    wh_pen *pen = &d->pens[i];
    if (pen->strip.text.len && d->text.text.len) wh_strip_glue(&d->text, "\n\n");
    gather(d, d->text.text.len, pen, &n);
    if (d->text.text.len == 0) { /* the common case: one pen holds all, and nothing is copied */
      wh_strip_free(&d->text);
      d->text = pen->strip;
      pen->strip = (wh_strip)WH_STRIP_INIT;
    } else {
      wh_strip_join(&d->text, &pen->strip);
      wh_strip_free(&pen->strip);
    }
    free(pen->drafts);
    *pen = (wh_pen){.strip = WH_STRIP_INIT};
  }
  d->n_parts = n;
  for (size_t i = 0; i < n; i++)
    if (d->parts[i].object >= 0) {
      wh_object *o = &d->objects[d->parts[i].object];
      if (o->count++ == 0) o->first = (int)i;
    }
  for (size_t i = 0; i < d->n_objects; i++) {
    d->objects[i].from = wh_strip_source(&d->in.map, d->spans[i].start);
    d->objects[i].to = wh_strip_source(&d->in.map, d->spans[i].end);
  }
}

/* ---- opening ---- */

static const wh_format_way *by_ending(const char *name) {
  const char *dot = name ? strrchr(name, '.') : NULL;
  if (dot == NULL) return NULL;
  size_t n = strlen(dot + 1);
  for (size_t i = 0; n && i < wh_format_count; i++)
    for (const char *w = wh_formats[i].endings; *w;) {
      size_t len = strcspn(w, " ");
      char word[16] = {0};
      if (len == n && len < sizeof word) memcpy(word, w, len);
      if (*word && wh_same_ascii(dot + 1, n, word)) return &wh_formats[i];
      w += len + (w[len] == ' ');
    }
  return NULL;
}

static const wh_format_way *by_format(wh_format format) {
  for (size_t i = 0; i < wh_format_count; i++)
    if (wh_formats[i].format == format) return &wh_formats[i];
  return NULL;
}

static const wh_format_way *by_look(const char *s, size_t n) {
  const wh_format_way *best = by_format(WH_FORMAT_TEXT);
  int most = 0;
  for (size_t i = 0; i < wh_format_count; i++) {
    int sure = wh_formats[i].recognise(s, n);
    if (sure > most) {
      most = sure;
      best = &wh_formats[i];
    }
  }
  return best;
}

/* Files that are no text, by their first bytes: read as text they would be found empty of names. */
static const struct {
  const char *bytes;
  size_t n;
  const char *what;
} no_text[] = {
    {"%PDF-", 5, "a PDF"},
    {"PK\003\004", 4, "a Word, OpenDocument or other packed file"},
    {"\320\317\021\340", 4, "an old Word or Office file"},
    {"{\\rtf", 5, "a rich text file"},
    {"\211PNG", 4, "a picture"},
    {"\377\330\377", 3, "a picture"},
    {"GIF8", 4, "a picture"},
    {"II*\0", 4, "a picture"},
    {"\037\213", 2, "a compressed file"},
};

static const char *no_text_but(const char *bytes, size_t n) {
  for (size_t i = 0; i < sizeof no_text / sizeof *no_text; i++)
    if (n >= no_text[i].n && memcmp(bytes, no_text[i].bytes, no_text[i].n) == 0) return no_text[i].what;
  return NULL;
}

wh_status wh_document_open(const char *bytes, size_t n, const wh_document_options *options, wh_document **ret,
                           wh_error *err) {
  static const wh_document_options none = {0};
  if (options == NULL) options = &none;
  if (n > WH_MAX_INPUT)
    return wh_fail(err, WH_LIMIT, "the input is larger than %zu MB; split it, or feed it to withheld batch",
                   WH_MAX_INPUT >> 20);
  const char *what = no_text_but(bytes, n);
  if (what) return wh_fail(err, WH_BAD_INPUT, "this is %s; save it as text, HTML or CSV and give that", what);
  wh_document *d = wh_alloc(sizeof *d);
  d->bytes = bytes;
  d->n = n;
  d->arena = wh_arena_new();
  d->language = "";
  d->text = (wh_strip)WH_STRIP_INIT;
  for (int i = 0; i < WH_PENS; i++) d->pens[i] = (wh_pen){.strip = WH_STRIP_INIT};
  const wh_format_way *way = options->format ? by_format(options->format) : by_ending(options->name);
  wh_status status = wh_encoded_open(bytes, n, options->encoding, way ? way->format : WH_FORMAT_GUESS, &d->in, err);
  if (status == WH_OK) {
    if (way == NULL) way = by_look(d->in.utf8, d->in.n);
    d->format = way->format;
    status = way->open(d, options, err);
  }
  if (status != WH_OK) {
    wh_document_free(d);
    return status;
  }
  finish(d);
  wh_checkpoints_make(d);
  *ret = d;
  return WH_OK;
}

void wh_document_free(wh_document *d) {
  if (d == NULL) return;
  for (int i = 0; i < WH_PENS; i++) {
    wh_strip_free(&d->pens[i].strip);
    free(d->pens[i].drafts);
  }
  wh_strip_free(&d->text);
  wh_encoded_free(&d->in);
  free(d->checkpoints);
  wh_arena_free(d->arena);
  free(d);
}

/* ---- asking ---- */

wh_format wh_document_format(const wh_document *d) { return d->format; }
const char *wh_document_encoding(const wh_document *d) { return d->in.name; }
const char *wh_document_language(const wh_document *d) { return d->language; }

const char *wh_document_text(const wh_document *d, size_t *ret_n) {
  if (ret_n) *ret_n = d->text.text.len;
  return d->text.text.data;
}
const wh_part *wh_document_parts(const wh_document *d, size_t *ret_n) {
  *ret_n = d->n_parts;
  return d->parts;
}

const wh_part *wh_document_part(const wh_document *d, size_t text_offset) {
  size_t lo = 0, hi = d->n_parts;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (d->parts[mid].text.end <= text_offset) lo = mid + 1;
    else hi = mid;
  }
  return lo < d->n_parts ? &d->parts[lo] : NULL;
}
const wh_object *wh_document_objects(const wh_document *d, size_t *ret_n) {
  *ret_n = d->n_objects;
  return d->objects;
}
const wh_column *wh_document_columns(const wh_document *d, size_t *ret_n) {
  *ret_n = d->n_columns;
  return d->columns;
}

/* ---- lines and columns ---- */

/* A line ends at \n, \r\n or a lone \r. Counting on from a checkpoint gives the place of any byte. */
static void count_on(const wh_document *d, size_t from, size_t to, struct wh_checkpoint *c) {
  const char *s = d->in.utf8;
  for (size_t i = from; i < to; i++) {
    if (((unsigned char)s[i] & 0xC0) != 0x80) c->chars++;
    if (s[i] == '\n' || (s[i] == '\r' && !(i + 1 < d->in.n && s[i + 1] == '\n'))) {
      c->lines++;
      c->line_start = i + 1;
      c->line_start_chars = c->chars;
    }
  }
}

void wh_checkpoints_make(wh_document *d) {
  d->n_checkpoints = d->in.n / BLOCK + 1;
  d->checkpoints = wh_alloc(d->n_checkpoints * sizeof *d->checkpoints);
  for (size_t i = 1; i < d->n_checkpoints; i++) {
    d->checkpoints[i] = d->checkpoints[i - 1];
    count_on(d, (i - 1) * BLOCK, i * BLOCK, &d->checkpoints[i]);
  }
}

wh_position wh_document_position(const wh_document *d, size_t text_offset) {
  size_t at = wh_strip_source(&d->text, text_offset);
  if (at > d->in.n) at = d->in.n;
  size_t block = at / BLOCK;
  struct wh_checkpoint c = d->checkpoints[block];
  count_on(d, block * BLOCK, at, &c);
  return (wh_position){c.lines + 1, c.chars - c.line_start_chars + 1, wh_strip_source(&d->in.map, at)};
}

size_t wh_document_byte(const wh_document *d, size_t text_offset) {
  size_t at = wh_strip_source(&d->text, text_offset);
  return wh_strip_source(&d->in.map, at > d->in.n ? d->in.n : at);
}

bool wh_document_source(const wh_document *d, wh_span text, size_t *at, wh_span *ret) {
  wh_span utf8;
  if (!wh_strip_next(&d->text, text, at, &utf8)) return false;
  *ret = (wh_span){wh_strip_source(&d->in.map, utf8.start), wh_strip_source(&d->in.map, utf8.end)};
  return true;
}
