/* html: a page as gumbo reads it. Its tags and comments are laid out in the order of the source; whatever
 * lies between two of them is text, so that no byte is forgotten. Not what tags mean (html_place.c). */
#include <stdlib.h>
#include <string.h>

#include "html.h"

typedef enum token_kind { TEXT_MARK, START_TAG, END_TAG, COMMENT } token_kind;
typedef struct token {
  size_t from, to, order;
  wh_html_at *at; /* of the element itself; for text and comments, of the one around them */
  token_kind kind;
} token;
typedef struct tokens {
  token *v;
  size_t n, cap;
} tokens;

int wh_html_recognise(const char *s, size_t n) {
  static const char *const heads[] = {"<!doctype html", "<html", "<head", "<body", "<?xml", "<meta", "<title",
                                      "<article", "<div", "<p>", "<p ", "<h1", "<table", "<!--", "<section"};
  size_t i = 0;
  while (i < n && (s[i] == ' ' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t')) i++;
  for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) {
    size_t len = strlen(heads[k]);
    if (n - i >= len && wh_same_ascii(s + i, len, heads[k])) return k < 4 ? 100 : 70;
  }
  return 0;
}

/* ---- the tokens of the tree ---- */

static void add(tokens *t, const wh_html *h, GumboStringPiece piece, wh_html_at *at, token_kind kind) {
  if (piece.data == NULL || piece.data < h->s || piece.data > h->s + h->n) return;
  size_t from = (size_t)(piece.data - h->s), to = from + piece.length;
  if (to > h->n || (kind != TEXT_MARK && piece.length < 2)) return;
  if (kind == START_TAG && h->s[from + 1] == '/') return; /* </br> is read as <br> */
  if (t->n == t->cap) {
    t->cap = t->cap ? t->cap * 2 : 256;
    t->v = wh_realloc(t->v, t->cap * sizeof *t->v);
  }
  t->v[t->n] = (token){from, kind == TEXT_MARK ? from : to, t->n, at, kind};
  t->n++;
}

typedef struct frame {
  const GumboNode *node;
  wh_html_at *at;
  unsigned next;
} frame;

static const GumboVector *children(const GumboNode *node) {
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : &node->v.element.children;
}

/* Down the tree without recursion: nesting is the page's to choose. */
static void collect(wh_html *h, const GumboNode *root, tokens *t) {
  size_t n = 0, cap = 64;
  frame *stack = wh_alloc(cap * sizeof *stack);
  wh_html_at *top = wh_arena_alloc(h->d->arena, sizeof *top);
  *top = (wh_html_at){.kind = WH_PART_BODY, .pen = WH_PEN_BODY, .row = -1, .column = -1, .object = -1, .block = true};
  stack[n++] = (frame){root, top, 0};
  while (n) {
    frame *f = &stack[n - 1];
    if (f->next == children(f->node)->length) {
      if (f->node->type != GUMBO_NODE_DOCUMENT) add(t, h, f->node->v.element.original_end_tag, f->at, END_TAG);
      n--;
      continue;
    }
    const GumboNode *child = children(f->node)->data[f->next++];
    switch (child->type) {
      case GUMBO_NODE_ELEMENT: case GUMBO_NODE_TEMPLATE: {
        wh_html_at *at = wh_html_place(h, child, f->at);
        add(t, h, child->v.element.original_tag, at, START_TAG);
        if (n == cap) stack = wh_realloc(stack, (cap *= 2) * sizeof *stack);
        stack[n++] = (frame){child, at, 0};
        break;
      }
      case GUMBO_NODE_COMMENT: add(t, h, child->v.text.original_text, f->at, COMMENT); break;
      default: add(t, h, child->v.text.original_text, f->at, TEXT_MARK);
    }
  }
  free(stack);
}

static int by_place(const void *pa, const void *pb) {
  const token *a = pa, *b = pb;
  if (a->from != b->from) return a->from < b->from ? -1 : 1;
  /* the same end tag for several elements: the outermost was left last */
  if (a->kind == END_TAG && b->kind == END_TAG) return a->order > b->order ? -1 : a->order < b->order;
  return a->order < b->order ? -1 : a->order > b->order;
}

/* ---- the sweep ---- */

static bool is_void(GumboTag tag) {
  static const GumboTag list[] = {GUMBO_TAG_AREA, GUMBO_TAG_BASE,  GUMBO_TAG_BR,   GUMBO_TAG_COL,   GUMBO_TAG_EMBED,
                                  GUMBO_TAG_HR,   GUMBO_TAG_IMG,   GUMBO_TAG_INPUT, GUMBO_TAG_LINK, GUMBO_TAG_META,
                                  GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR};
  for (size_t i = 0; i < sizeof list / sizeof *list; i++)
    if (list[i] == tag) return true;
  return false;
}

static void start_tag(wh_html *h, const token *t) {
  const GumboNode *node = t->at->node;
  wh_span tag = {t->from, t->to};
  if (t->at->block) wh_html_block_end(h);
  if (node->v.element.tag == GUMBO_TAG_BR) wh_html_line_break(h);
  t->at->object = wh_html_object(h, node, tag, t->at);
  if (node->v.element.tag == GUMBO_TAG_HTML && *h->d->language == '\0') {
    const char *lang = wh_html_value(node, "lang");
    h->d->language = wh_arena_copy(h->d->arena, lang, strlen(lang));
  }
  wh_html_tag(h, t->at, tag);
}

/* Where text goes that the tree does not place: after this token. */
static const wh_html_at *after(const token *t) {
  if (t->kind == START_TAG) return is_void(t->at->node->v.element.tag) && t->at->up ? t->at->up : t->at;
  if (t->kind == END_TAG) return t->at->up ? t->at->up : t->at;
  return t->at;
}

static void sweep(wh_html *h, const tokens *t, const wh_html_at *at) {
  size_t pos = 0;
  for (size_t i = 0; i < t->n; i++) {
    const token *k = &t->v[i];
    if (k->from < pos) continue;
    if (k->from > pos) wh_html_text(h, at, (wh_span){pos, k->from});
    pos = k->to;
    at = after(k);
    switch (k->kind) {
      case START_TAG: start_tag(h, k); break;
      case END_TAG:
        if (k->at->block) wh_html_block_end(h);
        wh_html_end_tag(h, (wh_span){k->from, k->to});
        break;
      case COMMENT: wh_html_comment(h, (wh_span){k->from, k->to}); break;
      case TEXT_MARK: break;
    }
  }
  if (pos < h->n) wh_html_text(h, at, (wh_span){pos, h->n});
  wh_html_block_end(h);
}

/* ---- headers of tables name the cells below ---- */

static void name_cells(wh_document *d) {
  wh_pen *pen = &d->pens[WH_PEN_BODY];
  const char **headers = NULL;
  size_t n = 0, cap = 0;
  for (size_t i = 0; i < pen->n; i++) {
    wh_part *part = &pen->drafts[i].part;
    if (part->kind != WH_PART_CELL || part->column < 0) continue;
    if (part->row == 0) {
      if (part->column == 0) n = 0;
      while (n <= (size_t)part->column && n < 1024) *WH_PUSH(d->arena, headers, n, cap) = "";
      if ((size_t)part->column < n)
        headers[part->column] = wh_arena_copy(d->arena, pen->strip.text.data + part->text.start, wh_span_len(part->text));
    } else if ((size_t)part->column < n) {
      part->name = headers[part->column];
    }
  }
}

wh_status wh_html_open(wh_document *d, const wh_document_options *options, wh_error *err) {
  (void)options;
  wh_html_guard *guard;
  GumboOutput *out;
  wh_status status = wh_html_parse(d->in.utf8, d->in.n, &guard, &out, err);
  if (status != WH_OK) return status;
  wh_html h = {.d = d, .s = d->in.utf8, .n = d->in.n, .entities = wh_map_new(), .meta_image = -1};
  tokens t = {0};
  collect(&h, out->document, &t);
  wh_html_at top = {.kind = WH_PART_BODY, .pen = WH_PEN_BODY, .row = -1, .column = -1, .object = -1, .block = true};
  if (t.n) qsort(t.v, t.n, sizeof *t.v, by_place);
  sweep(&h, &t, &top);
  name_cells(d);
  free(t.v);
  wh_map_free(h.entities);
  wh_html_guard_free(guard);
  return WH_OK;
}
