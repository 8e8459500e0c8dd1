/* html_place: what an element means for the text in it: a block or not, a heading, a cell, a caption, and how
 * its text is written in the source. Tables, no tree walk. */
#include <string.h>
#include <strings.h>

#include "html.h"

typedef struct trait {
  GumboTag tag;
  enum { INLINE = 1, HEADING = 2, CELL = 4, PRE = 8, FIGURE = 16, CAPTION = 32, TITLE = 64, WHOLE = 128 } is;
  wh_html_mode mode;
} trait;

/* Whatever is not here is a block whose text is data. */
#define IN(t) {GUMBO_TAG_##t, INLINE, WH_HTML_DATA}
static const trait traits[] = {
    IN(A), IN(ABBR), IN(ACRONYM), IN(B), IN(BASEFONT), IN(BDI), IN(BDO), IN(BIG), IN(BLINK), IN(CITE), IN(CODE),
    IN(DATA), IN(DEL), IN(DFN), IN(EM), IN(EMBED), IN(FONT), IN(I), IN(IMG), IN(IMAGE), IN(INS), IN(KBD),
    IN(LABEL), IN(MAP), IN(AREA), IN(MARK), IN(NOBR), IN(OUTPUT), IN(Q), IN(RP), IN(RT), IN(RUBY), IN(S), IN(SAMP),
    IN(SMALL), IN(SOURCE), IN(SPAN), IN(STRIKE), IN(STRONG), IN(SUB), IN(SUP), IN(TIME), IN(TT), IN(U), IN(VAR),
    IN(WBR), IN(BR), IN(TRACK), IN(PARAM), IN(META), IN(LINK), IN(INPUT), IN(SVG), IN(MATH), IN(AUDIO), IN(CANVAS),
    {GUMBO_TAG_SCRIPT, INLINE, WH_HTML_SCRIPT}, {GUMBO_TAG_STYLE, INLINE, WH_HTML_STYLE},
    {GUMBO_TAG_VIDEO, INLINE | WHOLE, WH_HTML_DATA},
    {GUMBO_TAG_OBJECT, INLINE | WHOLE, WH_HTML_DATA},
    {GUMBO_TAG_H1, HEADING, WH_HTML_DATA}, {GUMBO_TAG_H2, HEADING, WH_HTML_DATA}, {GUMBO_TAG_H3, HEADING, WH_HTML_DATA},
    {GUMBO_TAG_H4, HEADING, WH_HTML_DATA}, {GUMBO_TAG_H5, HEADING, WH_HTML_DATA}, {GUMBO_TAG_H6, HEADING, WH_HTML_DATA},
    {GUMBO_TAG_TD, CELL, WH_HTML_DATA}, {GUMBO_TAG_TH, CELL, WH_HTML_DATA},
    {GUMBO_TAG_PRE, PRE, WH_HTML_DATA}, {GUMBO_TAG_LISTING, PRE, WH_HTML_DATA},
    {GUMBO_TAG_TEXTAREA, PRE, WH_HTML_RCDATA}, {GUMBO_TAG_XMP, PRE, WH_HTML_RAW},
    {GUMBO_TAG_PLAINTEXT, PRE, WH_HTML_RAW}, {GUMBO_TAG_FIGURE, FIGURE, WH_HTML_DATA},
    {GUMBO_TAG_FIGCAPTION, CAPTION, WH_HTML_DATA}, {GUMBO_TAG_CAPTION, CAPTION, WH_HTML_DATA},
    {GUMBO_TAG_TITLE, TITLE, WH_HTML_RCDATA}, {GUMBO_TAG_IFRAME, INLINE, WH_HTML_LITTER},
    {GUMBO_TAG_NOEMBED, INLINE, WH_HTML_LITTER}, {GUMBO_TAG_NOFRAMES, 0, WH_HTML_LITTER},
};

bool wh_html_is_picture(const GumboElement *e) {
  const GumboStringPiece *t = &e->original_tag;
  return e->tag == GUMBO_TAG_UNKNOWN && t->data && t->length > 8 && strncasecmp(t->data, "<picture", 8) == 0 &&
         strchr(" \t\r\n\f/>", t->data[8]) != NULL;
}

static trait trait_of(const GumboElement *e) {
  if (wh_html_is_picture(e)) return (trait){e->tag, INLINE | WHOLE, WH_HTML_DATA};
  for (size_t i = 0; i < sizeof traits / sizeof *traits; i++)
    if (traits[i].tag == e->tag) return traits[i];
  trait t = {e->tag, 0, WH_HTML_DATA};
  /* An element of the page's own is a block where it is a component ("x-card"), else what browsers make of it. */
  if (e->tag == GUMBO_TAG_UNKNOWN && !memchr(e->original_tag.data ? e->original_tag.data : "", '-',
                                             strcspn(e->original_tag.data ? e->original_tag.data : "", " \t\n/>")))
    t.is = INLINE;
  return t;
}

const char *wh_html_value(const GumboNode *node, const char *name) {
  const GumboAttribute *a = gumbo_get_attribute(&node->v.element.attributes, name);
  return a ? a->value : "";
}

static void foreign(wh_html_at *at, const GumboElement *e) {
  at->mode = WH_HTML_DATA;
  at->block = false;
  bool hidden = e->tag == GUMBO_TAG_SCRIPT || e->tag == GUMBO_TAG_STYLE;
  if (hidden) {
    at->pen = WH_PEN_HIDDEN;
    at->kind = WH_PART_SCRIPT;
  } else if (e->tag == GUMBO_TAG_TITLE || e->tag == GUMBO_TAG_DESC) {
    at->pen = WH_PEN_ABOUT;
    at->kind = WH_PART_ATTRIBUTE;
  }
}

static void cell(wh_html_at *at, int spans) {
  at->kind = WH_PART_CELL;
  if (at->table == NULL) return;
  at->row = at->table->rows > 0 ? at->table->rows - 1 : 0;
  at->column = at->table->cells;
  at->table->cells += spans > 1 && spans < 1000 ? spans : 1;
}

static void rows(wh_html *h, wh_html_at *at, const GumboNode *node) {
  GumboTag tag = node->v.element.tag;
  if (tag == GUMBO_TAG_TABLE) {
    at->table = wh_arena_alloc(h->d->arena, sizeof *at->table);
    at->row = at->column = -1;
  } else if (tag == GUMBO_TAG_TR && at->table) {
    at->table->rows++;
    at->table->cells = 0;
  }
}

static void figure(wh_html *h, wh_html_at *at) {
  *WH_PUSH(h->d->arena, h->d->figures, h->d->n_figures, h->d->cap_figures) = -1;
  at->figure = (int)h->d->n_figures;
}

/* Publishing systems that do without figure say it by class. */
static void captions_by_class(wh_html *h, wh_html_at *at, const GumboNode *node) {
  const char *class = wh_html_value(node, "class");
  if (*class == '\0' || at->figure > 0) {
    if (*class && strcasestr(class, "caption") && at->block) at->kind = WH_PART_CAPTION;
    return;
  }
  if (node->v.element.tag == GUMBO_TAG_DIV && (strcasestr(class, "wp-caption") || strcasestr(class, "figure")))
    figure(h, at);
  else if (strcasestr(class, "caption") && at->block)
    at->kind = WH_PART_CAPTION;
}

wh_html_at *wh_html_place(wh_html *h, const GumboNode *node, wh_html_at *up) {
  const GumboElement *e = &node->v.element;
  wh_html_at *at = wh_arena_alloc(h->d->arena, sizeof *at);
  if (up) *at = *up;
  at->up = up;
  at->node = node;
  at->object = -1;
  if (up == NULL) {
    at->row = at->column = -1;
    at->kind = WH_PART_BODY;
    at->pen = WH_PEN_BODY;
  }
  if (e->tag_namespace != GUMBO_NAMESPACE_HTML) {
    foreign(at, e);
    return at;
  }
  trait t = trait_of(e);
  at->mode = t.mode;
  at->block = !(t.is & INLINE);
  at->pre = t.is & PRE || at->pre;
  rows(h, at, node);
  if (t.is & HEADING) at->kind = WH_PART_HEADING;
  if (t.is & CAPTION) at->kind = WH_PART_CAPTION;
  if (t.is & FIGURE) figure(h, at);
  if (t.is & WHOLE) at->whole = at;
  if (t.is & TITLE) {
    at->kind = WH_PART_TITLE;
    at->pen = WH_PEN_TITLE;
  }
  if (t.is & CELL) {
    const char *span = wh_html_value(node, "colspan");
    cell(at, *span >= '1' && *span <= '9' ? (span[1] >= '0' && span[1] <= '9' ? (*span - '0') * 10 + span[1] - '0'
                                                                              : *span - '0')
                                          : 1);
  }
  if (at->block) captions_by_class(h, at, node);
  return at;
}
