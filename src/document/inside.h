/* inside: what the files of this room share. No other room includes it. */
#ifndef WH_DOCUMENT_INSIDE_H
#define WH_DOCUMENT_INSIDE_H

#include "document.h"

/* ---- source map: a text that was decoded from a source, in runs of units of equal width ----
 * A unit is what can only be kept or removed whole: a byte of plain text, an entity, "%C3%A9", "\u00e9".
 * Glue is a run whose source_w is 0. Runs are sorted by text; the source may jump back and forth. */
typedef struct wh_run {
  size_t text, source;
  uint32_t text_w, source_w;
} wh_run;

typedef struct wh_strip {
  wh_buf text;
  wh_run *runs;
  size_t n, cap;
} wh_strip;
#define WH_STRIP_INIT {WH_BUF_INIT, NULL, 0, 0}

void wh_strip_free(wh_strip *s);
void wh_strip_clear(wh_strip *s);
void wh_strip_whole(wh_strip *s, size_t source); /* the first run: a text kept elsewhere is its source from here */
void wh_strip_same(wh_strip *s, const char *p, size_t n, size_t source); /* n bytes as they stand there */
void wh_strip_unit(wh_strip *s, const char *p, size_t n, size_t source, size_t source_n);
void wh_strip_cp(wh_strip *s, uint32_t cp, size_t source, size_t source_n);
void wh_strip_glue(wh_strip *s, const char *p);
void wh_strip_cut(wh_strip *s, size_t len); /* drop the text from len on */
void wh_strip_join(wh_strip *s, const wh_strip *more);
size_t wh_strip_source(const wh_strip *s, size_t text); /* where the unit at text begins in the source */
/* The source of the text bytes; from the first unit that has one to the end of the last. */
wh_span wh_strip_span(const wh_strip *s, wh_span text);
/* One stretch of source after another that lies under text; false when there is none left. *at starts as
 * text.start. Stretches that touch come as one. */
bool wh_strip_next(const wh_strip *s, wh_span text, size_t *at, wh_span *ret_source);
/* Add text bytes of `of`, a decoded layer, to s, so that s maps to the source of `of`. */
void wh_strip_over(wh_strip *s, const wh_strip *of, wh_span text);
void wh_strip_over_unit(wh_strip *s, const char *p, size_t n, const wh_strip *of, wh_span text);
void wh_strip_over_cp(wh_strip *s, uint32_t cp, const wh_strip *of, wh_span text);

/* ---- encoding: source bytes to UTF-8 and back ---- */
typedef struct wh_encoded {
  const char *utf8; /* the input itself where that is valid UTF-8, else the text of map; without a BOM */
  size_t n;
  wh_strip map;     /* utf8 to source bytes */
  char name[64];
} wh_encoded;
wh_status wh_encoded_open(const char *bytes, size_t n, const char *asked, wh_format format, wh_encoded *ret,
                          wh_error *err);
void wh_encoded_free(wh_encoded *e);
/* UTF-8 to the encoding; entity: what it cannot hold becomes &#N;, else '?'. */
typedef struct wh_encoder wh_encoder;
wh_encoder *wh_encoder_new(const char *name); /* NULL where no such encoding is known */
void wh_encoder_free(wh_encoder *e);
void wh_encoder_put(wh_encoder *e, const char *utf8, size_t n, bool entity, wh_buf *ret);

/* ---- places: where a stretch stands says how a replacement is escaped; two layers, inner first ---- */
typedef enum wh_inner { WH_INNER_NONE, WH_INNER_SLUG, WH_INNER_IDENTIFIER, WH_INNER_JS, WH_INNER_CSS, WH_INNER_HTML } wh_inner;
typedef enum wh_outer {
  WH_OUTER_PLAIN,   /* as it is */
  WH_OUTER_TEXT,    /* text of HTML */
  WH_OUTER_DOUBLE,  /* attribute in double quotes, in single quotes, in none */
  WH_OUTER_SINGLE,
  WH_OUTER_BARE,
  WH_OUTER_RAW,     /* script, style, xmp: no entities there */
  WH_OUTER_COMMENT,
  WH_OUTER_MARKDOWN,
  WH_OUTER_YAML,    /* a value of front matter: a bracket at its beginning would open a list */
  WH_OUTER_QUOTED,  /* a CSV field with quotes, without */
  WH_OUTER_FIELD,
  WH_OUTER_RAGGED   /* a CSV field with something after its closing quotation mark */
} wh_outer;
typedef struct wh_place {
  uint8_t inner, outer;
} wh_place;
void wh_escape(wh_place place, char delimiter, const char *s, size_t n, wh_buf *ret);
bool wh_place_entities(wh_place place); /* may a numeric entity stand there? */

/* ---- pens: a part is begun, its text added to the strip, and ended ---- */
typedef struct wh_draft {
  wh_part part;
  wh_place place;
  int figure; /* whose caption it may be; 0 for none */
} wh_draft;
typedef struct wh_pen {
  wh_strip strip;
  wh_draft *drafts;
  size_t n, cap;
  size_t mark;  /* length of the text before the glue of the open part */
  bool open;
} wh_pen;
/* Titles, then the body, then what describes it, then the hidden parts. */
typedef enum wh_pen_id { WH_PEN_TITLE, WH_PEN_BODY, WH_PEN_ABOUT, WH_PEN_HIDDEN, WH_PENS } wh_pen_id;
wh_strip *wh_pen_begin(wh_pen *pen, wh_draft draft, const char *glue);
void wh_pen_end(wh_pen *pen); /* an empty part vanishes with its glue */
#define WH_DRAFT(k, in, out) \
  ((wh_draft){.part = {.kind = (k), .object = -1, .row = -1, .column = -1, .name = ""}, .place = {(in), (out)}})

/* ---- objects ---- */
typedef enum wh_object_way { WH_OBJECT_ELEMENT, WH_OBJECT_SVG, WH_OBJECT_REMOVE, WH_OBJECT_WORDS } wh_object_way;

/* End of a record of a roster, where a reason column is added. */
typedef struct wh_row_end {
  size_t at; /* of the UTF-8 */
} wh_row_end;

struct wh_document {
  const char *bytes;
  size_t n;
  wh_format format;
  wh_arena *arena;
  wh_encoded in;
  wh_pen pens[WH_PENS];
  wh_strip text;         /* to the UTF-8 */
  wh_part *parts;
  wh_place *places;      /* one a part */
  size_t n_parts;
  wh_object *objects;    /* from and to are of the UTF-8 until the document is finished */
  uint8_t *ways;
  wh_span *spans;        /* the same in UTF-8 */
  size_t n_objects, cap_objects, cap_ways, cap_spans;
  wh_column *columns;
  size_t n_columns;
  wh_row_end *row_ends;
  size_t n_row_ends, cap_row_ends;
  char delimiter;
  bool header;           /* row 0 of the roster is its header */
  const char *language;
  int *figures;          /* first object of figure i, or -1 */
  size_t n_figures, cap_figures;
  struct wh_checkpoint {
    size_t chars, lines, line_start, line_start_chars;
  } *checkpoints;        /* before each block of the UTF-8, for lines and columns */
  size_t n_checkpoints;
};

int wh_object_add(wh_document *d, wh_span utf8, wh_object_way way, const char *path);
void wh_checkpoints_make(wh_document *d);
bool wh_has_words(const char *s, size_t n); /* a letter or digit of any script */

/* ---- formats ---- */
typedef struct wh_format_way {
  wh_format format;
  const char *word; /* as --input says it, and the endings of file names, space between */
  const char *endings;
  /* How much the start of the text looks like it: 0 never, 100 for sure. */
  int (*recognise)(const char *utf8, size_t n);
  wh_status (*open)(wh_document *d, const wh_document_options *options, wh_error *err);
} wh_format_way;
extern const wh_format_way wh_formats[];
extern const size_t wh_format_count;

int wh_plain_recognise(const char *s, size_t n);
int wh_markdown_recognise(const char *s, size_t n);
int wh_html_recognise(const char *s, size_t n);
int wh_csv_recognise(const char *s, size_t n);
wh_status wh_plain_open(wh_document *d, const wh_document_options *options, wh_error *err);
wh_status wh_markdown_open(wh_document *d, const wh_document_options *options, wh_error *err);
wh_status wh_html_open(wh_document *d, const wh_document_options *options, wh_error *err);
wh_status wh_csv_open(wh_document *d, const wh_document_options *options, wh_error *err);

#endif
