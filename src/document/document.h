/* document: bytes of a format to text with a source map, and edits of that text back to bytes.
 *
 * Takes bytes. Gives one UTF-8 text, its parts (where each stretch stood in the page), its pictures,
 * and, given edits of the text, the public copy in the format and encoding that came.
 * Knows nothing of people, law or what is worth withholding. */
#ifndef WH_DOCUMENT_H
#define WH_DOCUMENT_H

#include "../text/text.h"

/* One text for the whole document: first the parts that are read as prose, in reading order, then the
 * hidden ones. Parts never overlap; between two parts stands glue ("\n\n", in a row "\t", between rows
 * "\n") that has no source. Text inside one block is continuous over inline tags. */
#define WH_PART_KINDS(X)                                                                 \
  X(TITLE, "title")         /* the title or headline of the page */                     \
  X(HEADING, "heading")                                                                  \
  X(BODY, "body")           /* a paragraph or any other block of prose */               \
  X(CAPTION, "caption")     /* figcaption, a caption under a picture */                 \
  X(CELL, "cell")           /* a cell of a table or roster; row and column are set */   \
  X(META, "meta")           /* meta description, author, og:, twitter:, JSON-LD text */ \
  X(ATTRIBUTE, "attribute") /* alt, title, aria-label, placeholder, value, data-* */    \
  X(LINK, "link")           /* a link target, srcset, poster, file name: percent-decoded */ \
  X(NAME, "identifier")     /* id, class, anchors, name */                              \
  X(SCRIPT, "script")       /* strings of inline scripts, CSS content:, JSON keys */    \
  X(COMMENT, "comment")
typedef enum wh_part_kind {
#define X(id, text) WH_PART_##id,
  WH_PART_KINDS(X)
#undef X
} wh_part_kind;

typedef struct wh_part {
  wh_span text;
  wh_part_kind kind;
  bool prose;       /* read as sentences: title, headings, body, captions, cells, descriptions */
  int object;       /* the picture it belongs to (alt, src, srcset, caption), or -1 */
  int row, column;  /* of a table or roster, from 0; -1 outside */
  const char *name; /* the attribute, meta property or column header; "" if none */
} wh_part;

/* A picture: img (with its source elements), video poster, og:image. Withheld as a whole. */
typedef struct wh_object {
  size_t from, to;  /* bytes of the source that the element takes */
  const char *path; /* its file as the page names it, decoded; NULL if none (data: URI) */
  int first, count; /* its parts may stand anywhere: use wh_part.object */
} wh_object;

/* A column of a roster, as guessed from its header or told by --columns. Kinds are those of the reader
 * (name, age, birthdate, address, id, ...) or "charge", "court", "status", "reason", "" for others. */
typedef struct wh_column {
  const char *header;
  const char *kind;
} wh_column;

typedef struct wh_document wh_document;

typedef struct wh_document_options {
  wh_format format;
  const char *name, *encoding, *columns;
} wh_document_options;

/* bytes must outlive the document. */
wh_status wh_document_open(const char *bytes, size_t n, const wh_document_options *options, wh_document **ret,
                           wh_error *err);
void wh_document_free(wh_document *d);

wh_format wh_document_format(const wh_document *d);
const char *wh_document_encoding(const wh_document *d);
const char *wh_document_text(const wh_document *d, size_t *ret_n);
const wh_part *wh_document_parts(const wh_document *d, size_t *ret_n);
const wh_part *wh_document_part(const wh_document *d, size_t text_offset); /* that holds it, else the next; NULL behind the last */
const wh_object *wh_document_objects(const wh_document *d, size_t *ret_n);
const wh_column *wh_document_columns(const wh_document *d, size_t *ret_n);
const char *wh_document_language(const wh_document *d); /* declared (html lang), or "" */

/* Line, column (code points, both from 1) and byte of the source for an offset of the text. */
typedef struct wh_position {
  size_t line, column, byte;
} wh_position;
wh_position wh_document_position(const wh_document *d, size_t text_offset);
size_t wh_document_byte(const wh_document *d, size_t text_offset); /* the byte alone, which is quicker */
/* One stretch of source bytes after another that lies under text; false when there is none left. *at starts as
 * text.start. Glue has no source. */
bool wh_document_source(const wh_document *d, wh_span text, size_t *at, wh_span *ret_source);

/* Stretches of one part that stand by themselves though no space shows it: words between tags ("<b>Name</b><b>Kim</b>"),
 * behind a percent escape, beside a script without spaces; and, with unspaced, the runs of such a script, where a word may
 * begin and end at any letter. False if fn had enough. */
typedef bool (*wh_stretch_fn)(void *context, wh_span text, bool unspaced);
bool wh_document_stretches(const wh_document *d, wh_stretch_fn fn, void *context);
bool wh_unspaced_run(const char *s, size_t n, size_t *at, wh_span *ret); /* the first run at or after *at, which moves past it */

/* An edit: the bytes text of the document's text are replaced, or with object >= 0 the whole picture. */
typedef struct wh_edit {
  wh_span text;
  int object;              /* -1 for a text edit */
  const char *replacement; /* plain UTF-8; the document escapes it for the place where it stands */
} wh_edit;

/* What a copy may add: the reason column of a roster (one UTF-8 string a row, NULL for none). */
typedef struct wh_write_options {
  const char *reason_header;
  const char *const *reasons;
  size_t n_reasons;
} wh_write_options;

/* Where the bytes of the source went in a copy: those that stayed, and those that an edit put there. */
typedef struct wh_copied {
  struct wh_copied_run {
    size_t source, copy, n;
  } *kept; /* in the order of both */
  size_t n_kept, cap_kept;
  struct wh_copied_put {
    wh_span copy;
    size_t edit; /* SIZE_MAX: none of the edits (a reason column) */
  } *put;
  size_t n_put, cap_put;
} wh_copied;
#define WH_COPIED_INIT {0}
void wh_copied_free(wh_copied *c);
/* One stretch of the copy after another where bytes under text are; as wh_document_source. */
bool wh_document_copied(const wh_document *d, const wh_copied *c, wh_span text, size_t *at, wh_span *ret_copy);

/* Edits are sorted by place and do not overlap. Every byte of the source that no edit covers comes out as
 * it went in. Inline tags inside an edited span stay (empty); glue is never edited. ret_copied may be NULL. */
wh_status wh_document_write(const wh_document *d, const wh_edit *edits, size_t n, const wh_write_options *options,
                            wh_copied *ret_copied, wh_buf *ret, wh_error *err);

#endif
