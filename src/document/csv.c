/* csv: a roster. A record a row, a field a cell; the kinds of columns by their headers or by --columns.
 * Fields are read as RFC 4180 has them; a stray quote, a ragged row, a quote that never closes are taken as they
 * stand. Not who is who in a row: that is the reader's. */
#include <string.h>

#include "inside.h"

#define MAX_COLUMNS 1024

/* COLUMN(kind, header words): a header is of the first kind of which it holds a word; "=": it is just that. */
static const struct {
  const char *kind, *words;
} kinds[] = {
#define COLUMN(kind, words) {kind, words},
#include "columns.def"
#undef COLUMN
};

static const char delimiters[] = ",;\t|";

/* ---- guessing ---- */

/* Of the first lines: how many hold the delimiter as often as the first one does. */
static size_t regular(const char *s, size_t n, char delimiter, size_t *ret_fields) {
  size_t first = 0, agree = 0, count = 0, lines = 0;
  bool quoted = false, any = false;
  for (size_t i = 0; i <= n && lines < 30; i++) {
    bool end = i == n || (!quoted && s[i] == '\n');
    if (!end) {
      any |= s[i] != '\r';
      if (s[i] == '"') quoted = !quoted;
      else if (!quoted && s[i] == delimiter) count++;
      continue;
    }
    if (any) {
      if (lines == 0) first = count;
      agree += count == first;
      lines++;
    }
    any = false;
    count = 0;
  }
  *ret_fields = first + 1;
  return first && lines > 1 && agree * 10 >= lines * 9 ? agree : 0;
}

static char guess_delimiter(const char *s, size_t n, size_t *ret_agree) {
  char best = ',';
  size_t most = 0, most_fields = 1;
  if (n > 65536) n = 65536;
  for (const char *d = delimiters; *d; d++) {
    size_t fields, agree = regular(s, n, *d, &fields);
    if (agree > most || (agree == most && agree && fields > most_fields)) most = agree, most_fields = fields, best = *d;
  }
  if (ret_agree) *ret_agree = most && most_fields >= 3 ? most : 0;
  return best;
}

/* Only a file whose first line is made of known headers is a roster by its look. */
static const char *kind_of(const char *s, size_t n);

int wh_csv_recognise(const char *s, size_t n) {
  size_t agree;
  char d = guess_delimiter(s, n, &agree);
  if (agree < 2) return 0;
  size_t known = 0, fields = 0, from = 0;
  for (size_t i = 0; i <= n; i++) {
    if (i < n && s[i] != d && s[i] != '\n') continue;
    fields++;
    known += *kind_of(s + from, i - from) != '\0';
    from = i + 1;
    if (i == n || s[i] == '\n') break;
  }
  return fields >= 3 && known * 2 >= fields ? 80 : 0;
}

/* ---- headers ---- */

static bool word_in(const char *s, size_t n, const char *w, size_t k) {
  for (size_t i = 0; k && i + k <= n; i++) {
    bool same = (i == 0 || !wh_cp_alnum((unsigned char)s[i - 1])) && (i + k == n || !wh_cp_alnum((unsigned char)s[i + k]));
    for (size_t j = 0; j < k && same; j++) same = (s[i + j] >= 'A' && s[i + j] <= 'Z' ? s[i + j] + 32 : s[i + j]) == w[j];
    if (same) return true;
  }
  return false;
}

static const char *kind_of(const char *s, size_t n) {
  while (n && strchr(" \t\r\"", s[0]) && s[0]) s++, n--;
  while (n && strchr(" \t\r\"", s[n - 1]) && s[n - 1]) n--;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds && n; i++)
    for (const char *w = kinds[i].words; *w;) {
      size_t len = strcspn(w, ",");
      bool whole = *w == '=';
      if (whole ? n == len - 1 && word_in(s, n, w + 1, len - 1) : word_in(s, n, w, len)) return kinds[i].kind;
      w += len + (w[len] == ',');
    }
  return "";
}

/* --columns: kinds in order, or header=kind. */
static const char *asked(wh_document *d, const char *list, size_t column, const char *header) {
  size_t i = 0;
  for (const char *p = list; p && *p; i++) {
    size_t len = strcspn(p, ",");
    const char *eq = memchr(p, '=', len);
    if (eq) {
      size_t h = (size_t)(eq - p);
      if (strlen(header) == h && wh_same_word(p, h, header, h)) return wh_arena_copy(d->arena, eq + 1, len - h - 1);
    } else if (i == column) {
      return len == 1 && *p == '-' ? "" : wh_arena_copy(d->arena, p, len);
    }
    p += len + (p[len] == ',');
  }
  return NULL;
}

/* ---- fields ---- */

typedef struct reading {
  wh_document *d;
  wh_pen *pen;
  size_t at; /* of the UTF-8 */
  int row, column;
} reading;

/* One field; leaves r->at on what follows it. */
static void field(reading *r) {
  const char *s = r->d->in.utf8;
  size_t n = r->d->in.n;
  bool quoted = r->at < n && s[r->at] == '"';
  wh_draft draft = WH_DRAFT(WH_PART_CELL, WH_INNER_NONE, quoted ? WH_OUTER_QUOTED : WH_OUTER_FIELD);
  draft.part.row = r->row;
  draft.part.column = r->column;
  draft.part.prose = true;
  wh_strip *out = wh_pen_begin(r->pen, draft, r->column ? "\t" : "\n");
  if (!quoted) {
    size_t to = r->at;
    while (to < n && s[to] != r->d->delimiter && s[to] != '\n' && !(s[to] == '\r' && (to + 1 == n || s[to + 1] == '\n'))) to++;
    wh_strip_same(out, s + r->at, to - r->at, r->at);
    r->at = to;
    wh_pen_end(r->pen);
    return;
  }
  for (r->at++; r->at < n;) {
    size_t to = r->at;
    const char *q = memchr(s + to, '"', n - to);
    to = q ? (size_t)(q - s) : n;
    wh_strip_same(out, s + r->at, to - r->at, r->at);
    r->at = to;
    if (to == n) break;
    if (to + 1 < n && s[to + 1] == '"') {
      wh_strip_unit(out, "\"", 1, to, 2);
      r->at = to + 2;
      continue;
    }
    r->at = to + 1;
    break;
  }
  size_t to = r->at; /* what stands between the closing quote and the delimiter belongs to the cell */
  while (to < n && s[to] != r->d->delimiter && s[to] != '\n' && !(s[to] == '\r' && (to + 1 == n || s[to + 1] == '\n'))) to++;
  if (to > r->at) r->pen->drafts[r->pen->n - 1].place.outer = WH_OUTER_RAGGED;
  wh_strip_same(out, s + r->at, to - r->at, r->at);
  r->at = to;
  wh_pen_end(r->pen);
}

/* A record; false at the end of the file. */
static bool record(reading *r) {
  const char *s = r->d->in.utf8;
  size_t n = r->d->in.n;
  while (r->at < n && (s[r->at] == '\n' || s[r->at] == '\r')) r->at++;
  if (r->at >= n) return false;
  for (r->column = 0;; r->column++) {
    field(r);
    if (r->at >= n || s[r->at] != r->d->delimiter) break;
    r->at++;
  }
  *WH_PUSH(r->d->arena, r->d->row_ends, r->d->n_row_ends, r->d->cap_row_ends) = (wh_row_end){r->at};
  r->row++;
  return true;
}

/* Kinds that --columns takes beside those that a header can tell. */
static bool known_kind(const char *s, size_t n) {
  static const char *const more[] = {"relation", "relative", "place", "other", "initials", "url", "-", ""};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strlen(kinds[i].kind) == n && memcmp(kinds[i].kind, s, n) == 0) return true;
  for (size_t i = 0; i < sizeof more / sizeof *more; i++)
    if (strlen(more[i]) == n && memcmp(more[i], s, n) == 0) return true;
  return false;
}

static wh_status check_columns(const char *list, wh_error *err) {
  size_t i = 1;
  for (const char *p = list; p && *p; i++) {
    size_t len = strcspn(p, ",");
    const char *eq = memchr(p, '=', len), *kind = eq ? eq + 1 : p;
    if (!known_kind(kind, len - (size_t)(kind - p)))
      return wh_fail(err, WH_USAGE, "--columns: kind %zu is not known; kinds: name given surname alias age birthdate address city phone email id school "
                     "employer vehicle photo body relative charge court status date sex reason other, and - for none", i);
    p += len + (p[len] == ',');
  }
  return WH_OK;
}

static void name_columns(wh_document *d, const char *columns) {
  wh_pen *pen = &d->pens[WH_PEN_BODY];
  size_t known = 0, cap = 0, first = 0;
  while (first < pen->n && pen->drafts[first].part.row == 0) first++;
  for (size_t i = 0; i < first; i++) {
    const wh_part *p = &pen->drafts[i].part;
    if (p->column >= MAX_COLUMNS) break;
    const char *header = wh_arena_copy(d->arena, pen->strip.text.data + p->text.start, wh_span_len(p->text));
    while (d->n_columns < (size_t)p->column) *WH_PUSH(d->arena, d->columns, d->n_columns, cap) = (wh_column){"", ""};
    const char *kind = kind_of(header, strlen(header));
    known += *kind != '\0';
    *WH_PUSH(d->arena, d->columns, d->n_columns, cap) = (wh_column){header, kind};
  }
  d->header = known * 2 >= first && known > 0;
  for (size_t i = 0; i < d->n_columns; i++) {
    if (!d->header) d->columns[i] = (wh_column){"", ""};
    const char *kind = asked(d, columns, i, d->columns[i].header);
    if (kind) d->columns[i].kind = kind;
  }
  for (size_t i = 0; i < pen->n; i++) {
    wh_part *p = &pen->drafts[i].part;
    if (p->column >= 0 && (size_t)p->column < d->n_columns) p->name = d->columns[p->column].header;
    if (d->header && p->row == 0) p->kind = WH_PART_HEADING, p->prose = false;
  }
}

wh_status wh_csv_open(wh_document *d, const wh_document_options *options, wh_error *err) {
  wh_status s = check_columns(options->columns, err);
  if (s != WH_OK) return s;
  d->delimiter = guess_delimiter(d->in.utf8, d->in.n, NULL);
  reading r = {.d = d, .pen = &d->pens[WH_PEN_BODY]};
  while (record(&r)) {}
  name_columns(d, options->columns);
  return WH_OK;
}
