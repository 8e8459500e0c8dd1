/* html_text: stretches of the source that are text, decoded into the part where they stand. */
#include <string.h>

#include "html.h"

static bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

/* A run of white space shows as one space, and is one unit; at the start of a block it is nothing. */
static void fold(const wh_strip *in, wh_strip *out, size_t part_start) {
  const char *s = in->text.data;
  size_t n = in->text.len;
  for (size_t i = 0; i < n;) {
    size_t from = i;
    while (i < n && !space(s[i])) i++;
    wh_strip_over(out, in, (wh_span){from, i});
    for (from = i; i < n && space(s[i]);) i++;
    if (from == i) continue;
    size_t len = out->text.len;
    if (len == part_start || out->text.data[len - 1] == ' ' || out->text.data[len - 1] == '\n') continue;
    wh_strip_over_unit(out, " ", 1, in, (wh_span){from, i});
  }
}

/* ---- the flow ---- */

void wh_html_block_end(wh_html *h) {
  wh_pen *pen = &h->d->pens[WH_PEN_BODY];
  if (!pen->open) return;
  size_t start = pen->drafts[pen->n - 1].part.text.start, len = pen->strip.text.len;
  while (len > start && (pen->strip.text.data[len - 1] == ' ' || pen->strip.text.data[len - 1] == '\n')) len--;
  wh_strip_cut(&pen->strip, len);
  wh_pen_end(pen);
}

void wh_html_line_break(wh_html *h) {
  wh_pen *pen = &h->d->pens[WH_PEN_BODY];
  if (pen->open && pen->strip.text.len > pen->drafts[pen->n - 1].part.text.start) wh_strip_glue(&pen->strip, "\n");
}

static const char *glue_before(wh_html *h, const wh_html_at *at) {
  wh_pen *pen = &h->d->pens[WH_PEN_BODY];
  const wh_html_table *last = h->last_table;
  h->last_table = at->row >= 0 ? at->table : NULL;
  if (pen->n == 0 || at->row < 0 || last != at->table) return "\n\n";
  const wh_part *before = &pen->drafts[pen->n - 1].part;
  return before->row == at->row && before->column != at->column ? "\t" : "\n";
}

static void flow(wh_html *h, const wh_html_at *at, const wh_strip *text, wh_outer outer) {
  wh_pen *pen = &h->d->pens[at->pen];
  bool aside = at->pen != WH_PEN_BODY, fresh = !pen->open || aside;
  if (fresh) {
    if (!wh_has_words(text->text.data, text->text.len)) {
      size_t i = 0;
      while (i < text->text.len && space(text->text.data[i])) i++;
      if (i == text->text.len) return;
    }
    wh_draft draft = WH_DRAFT(at->kind, WH_INNER_NONE, outer);
    draft.part.prose = at->kind != WH_PART_SCRIPT;
    draft.part.row = at->row;
    draft.part.column = at->column;
    draft.figure = at->kind == WH_PART_CAPTION ? at->figure : 0;
    if (at->kind == WH_PART_ATTRIBUTE) draft.part.name = "svg";
    wh_pen_begin(pen, draft, aside ? "\n\n" : glue_before(h, at));
  }
  size_t start = pen->drafts[pen->n - 1].part.text.start;
  if (at->pre)
    wh_strip_over(&pen->strip, text, (wh_span){0, text->text.len});
  else
    fold(text, &pen->strip, start);
  if (aside) wh_pen_end(pen);
}

static void put(wh_html *h, const wh_html_at *at, wh_span utf8, bool entities, wh_outer outer) {
  if (utf8.start >= utf8.end) return;
  wh_strip raw = WH_STRIP_INIT, plain = WH_STRIP_INIT;
  wh_strip_of_source(h, utf8, &raw);
  bool any = entities && memchr(raw.text.data, '&', raw.text.len) != NULL;
  if (any) wh_decode_entities(h, &raw, (wh_span){0, raw.text.len}, false, &plain);
  flow(h, at, any ? &plain : &raw, outer);
  wh_strip_free(&raw);
  wh_strip_free(&plain);
}

/* ---- by the way the text is written ---- */

/* Tags in here are those that the parser left out of the tree; their words count all the same. */
static void data(wh_html *h, const wh_html_at *at, wh_span span) {
  const char *s = h->s;
  size_t from = span.start;
  for (size_t i = span.start; i < span.end;) {
    const char *open = memchr(s + i, '<', span.end - i);
    if (open == NULL) break;
    i = (size_t)(open - s);
    size_t left = span.end - i;
    if (left >= 9 && memcmp(open, "<![CDATA[", 9) == 0) {
      put(h, at, (wh_span){from, i}, true, WH_OUTER_TEXT);
      size_t end = i + 9;
      while (end < span.end && !(span.end - end >= 3 && memcmp(s + end, "]]>", 3) == 0)) end++;
      put(h, at, (wh_span){i + 9, end}, false, WH_OUTER_TEXT);
      from = i = end + 3 < span.end ? end + 3 : span.end;
    } else if (left > 1 && (((open[1] | 32) >= 'a' && (open[1] | 32) <= 'z') || strchr("/!?", open[1])) && open[1]) {
      put(h, at, (wh_span){from, i}, true, WH_OUTER_TEXT);
      size_t end = wh_html_tag_end(s, i, span.end);
      wh_html_uncovered(h, (wh_span){i, end});
      from = i = end;
    } else {
      i++;
    }
  }
  put(h, at, (wh_span){from, span.end}, true, WH_OUTER_TEXT);
}

static wh_script_kind script_kind(const GumboNode *node) {
  const char *type = node ? wh_html_value(node, "type") : "";
  if (strstr(type, "ld+json")) return WH_SCRIPT_LINKED_DATA;
  if (strstr(type, "json")) return WH_SCRIPT_JSON;
  if (*type == '\0' || strstr(type, "script") || strcmp(type, "module") == 0) return WH_SCRIPT_JS;
  return WH_SCRIPT_OTHER;
}

static void code(wh_html *h, const wh_html_at *at, wh_span span) {
  wh_strip raw = WH_STRIP_INIT;
  wh_strip_of_source(h, span, &raw);
  wh_script_kind kind = at->mode == WH_HTML_STYLE ? WH_SCRIPT_CSS : script_kind(at->node);
  wh_html_script(h, &raw, kind, WH_OUTER_RAW, "");
  wh_strip_free(&raw);
}

static void litter(wh_html *h, wh_span span) {
  wh_strip raw = WH_STRIP_INIT;
  wh_strip_of_source(h, span, &raw);
  wh_html_script(h, &raw, WH_SCRIPT_OTHER, WH_OUTER_RAW, "");
  wh_strip_free(&raw);
}

void wh_html_text(wh_html *h, const wh_html_at *at, wh_span span) {
  switch (at->mode) {
    case WH_HTML_DATA: data(h, at, span); break;
    case WH_HTML_RCDATA: put(h, at, span, true, WH_OUTER_TEXT); break;
    case WH_HTML_RAW: put(h, at, span, false, WH_OUTER_RAW); break;
    case WH_HTML_SCRIPT: case WH_HTML_STYLE: code(h, at, span); break;
    case WH_HTML_LITTER: litter(h, span); break;
  }
}
