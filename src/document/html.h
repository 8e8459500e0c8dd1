/* html: what the files of the HTML reader share. The tree is gumbo's; every byte that gumbo did not place
 * is found by what lies between the tags that it did place. */
#ifndef WH_DOCUMENT_HTML_H
#define WH_DOCUMENT_HTML_H

#include <gumbo.h>

#include "inside.h"

/* How the text of an element is written in the source. */
typedef enum wh_html_mode {
  WH_HTML_DATA,   /* entities, and tags that the parser left out */
  WH_HTML_RCDATA, /* entities only: title, textarea */
  WH_HTML_RAW,    /* neither: xmp, plaintext */
  WH_HTML_SCRIPT,
  WH_HTML_STYLE,
  WH_HTML_LITTER  /* raw, and never shown: noframes, noembed, iframe */
} wh_html_mode;

/* Where an element stands, passed down the tree. */
typedef struct wh_html_at {
  struct wh_html_at *up;
  const GumboNode *node;
  struct wh_html_table *table;
  struct wh_html_at *whole; /* the picture or video around it */
  wh_part_kind kind;        /* of the text in it */
  wh_html_mode mode;
  wh_pen_id pen;            /* the flow of the body, or aside: title, svg desc, what is never shown */
  int object;               /* whose element this is, or -1 */
  int figure;               /* the nearest figure, from 1; 0: none */
  int row, column;
  bool block, pre;
} wh_html_at;

typedef struct wh_html_table {
  int rows;
  int cells; /* of the present row */
} wh_html_table;

typedef struct wh_html {
  wh_document *d;
  const char *s; /* the UTF-8 */
  size_t n;
  wh_map *entities; /* what gumbo said of an entity, by its source */
  int meta_image;   /* the last og:image, to which og:image:alt belongs; -1 */
  const wh_html_table *last_table; /* of the last cell, for the glue before the next */
} wh_html;

/* html_parse.c: gumbo under a budget of memory and time; the tree dies with the guard. */
typedef struct wh_html_guard wh_html_guard;
wh_status wh_html_parse(const char *s, size_t n, wh_html_guard **ret_guard, GumboOutput **ret, wh_error *err);
void wh_html_guard_free(wh_html_guard *g);

/* html_place.c: what the tag of a node says of the text in it. */
wh_html_at *wh_html_place(wh_html *h, const GumboNode *node, wh_html_at *up);
const char *wh_html_value(const GumboNode *node, const char *name); /* of an attribute; "" if none */

bool wh_html_is_picture(const GumboElement *e); /* gumbo has no tag of its own for it */

/* html_text.c: text of the source goes to where it stands. */
void wh_html_text(wh_html *h, const wh_html_at *at, wh_span utf8);
void wh_html_block_end(wh_html *h);
void wh_html_line_break(wh_html *h);

/* entity.c: the entity at s[0] == '&': how many bytes it takes (0: none) and its one or two code points. */
size_t wh_html_entity(wh_map *cache, wh_arena *arena, const char *s, size_t n, bool attribute, uint32_t cp[2]);

/* html_decode.c: layers of decoding, each from the strip `in` over the span to the strip `out`. */
void wh_decode_entities(wh_html *h, const wh_strip *in, wh_span span, bool attribute, wh_strip *out);
void wh_decode_percent(const wh_strip *in, wh_span span, bool form, wh_strip *out);
void wh_decode_script(const wh_strip *in, wh_span span, bool css, wh_strip *out);
bool wh_looks_like_link(const char *s, size_t n);
size_t wh_html_tag_end(const char *s, size_t from, size_t to); /* past the '>' of the tag at s[from] == '<' */
void wh_strip_of_source(wh_html *h, wh_span utf8, wh_strip *out); /* as it stands */

/* html_script.c: strings of a script or style become parts, then what is left of it. name: the attribute. */
typedef enum wh_script_kind { WH_SCRIPT_JS, WH_SCRIPT_JSON, WH_SCRIPT_LINKED_DATA, WH_SCRIPT_CSS, WH_SCRIPT_OTHER } wh_script_kind;
void wh_html_script(wh_html *h, const wh_strip *in, wh_script_kind kind, wh_outer outer, const char *name);

/* html_attribute.c */
void wh_html_tag(wh_html *h, const wh_html_at *at, wh_span tag);
void wh_html_end_tag(wh_html *h, wh_span tag);
void wh_html_uncovered(wh_html *h, wh_span utf8); /* source that the parser threw away */
void wh_html_comment(wh_html *h, wh_span utf8);

/* html_object.c: the picture that this element is or belongs to, or -1. */
int wh_html_object(wh_html *h, const GumboNode *node, wh_span tag, wh_html_at *at);

#endif
