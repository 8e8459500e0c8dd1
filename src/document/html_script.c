/* html_script: the strings of scripts, JSON and styles, each a part, and what is left of the code as one more.
 * Not a parser of these languages: every byte is in one part or another whatever the code means. */
#include <string.h>

#include "html.h"

#define NAME_MAX_BYTES 64u

typedef struct scan {
  wh_html *h;
  const wh_strip *in;
  wh_script_kind kind;
  wh_outer outer;
  const char *name; /* of the attribute, or "" */
  char key[NAME_MAX_BYTES];
} scan;

/* Keys of linked data whose values are sentences. */
static const char *const sentences[] = {"headline", "alternativeHeadline", "description", "articleBody", "caption",
                                        "text", "abstract", "reviewBody"};

static bool is_sentence(const char *key) {
  for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
    if (strcmp(key, sentences[i]) == 0) return true;
  return false;
}

/* The end of the string that opens at i: its quote, or the line's end for all but backquotes. */
static size_t string_end(const scan *c, size_t i, size_t n) {
  const char *s = c->in->text.data;
  char quote = s[i];
  for (i++; i < n && s[i] != quote; i++) {
    if (s[i] == '\\' && i + 1 < n)
      i++;
    else if (s[i] == '\n' && quote != '`')
      return i;
  }
  return i < n ? i : n;
}

static bool is_key(const scan *c, size_t end, size_t n) {
  const char *s = c->in->text.data;
  if (c->kind != WH_SCRIPT_JSON && c->kind != WH_SCRIPT_LINKED_DATA) return false;
  for (end++; end < n; end++)
    if (!strchr(" \t\r\n", s[end]) || s[end] == '\0') return s[end] == ':';
  return false;
}

static void put_string(scan *c, wh_span span, bool key) {
  wh_strip plain = WH_STRIP_INIT, entities = WH_STRIP_INIT;
  bool css = c->kind == WH_SCRIPT_CSS, linked = c->kind == WH_SCRIPT_LINKED_DATA;
  wh_decode_script(c->in, span, css, &plain);
  wh_decode_entities(c->h, &plain, (wh_span){0, plain.text.len}, false, &entities);
  const char *s = entities.text.data;
  size_t n = entities.text.len;
  if (key) {
    size_t len = n < sizeof c->key - 1 ? n : sizeof c->key - 1;
    memcpy(c->key, s, len);
    c->key[len] = '\0';
  }
  bool link = !key && wh_looks_like_link(s, n), prose = linked && !key && is_sentence(c->key);
  wh_part_kind kind = link ? WH_PART_LINK : linked && !key ? WH_PART_META : WH_PART_SCRIPT;
  wh_draft draft = WH_DRAFT(kind, link ? WH_INNER_SLUG : css ? WH_INNER_CSS : WH_INNER_JS, c->outer);
  draft.part.prose = prose;
  draft.part.name = key ? "key" : c->key[0] ? wh_arena_copy(c->h->d->arena, c->key, strlen(c->key)) : c->name;
  if (wh_has_words(s, n)) {
    wh_pen *pen = &c->h->d->pens[prose ? WH_PEN_ABOUT : WH_PEN_HIDDEN];
    wh_strip *out = wh_pen_begin(pen, draft, "\n\n");
    if (link)
      wh_decode_percent(&entities, (wh_span){0, n}, true, out);
    else
      wh_strip_over(out, &entities, (wh_span){0, n});
    wh_pen_end(pen);
  }
  wh_strip_free(&plain);
  wh_strip_free(&entities);
}

/* The opening quote of the next string, past comments; n where there is none. */
static size_t next_string(const scan *c, size_t i, size_t n) {
  const char *s = c->in->text.data;
  for (; i < n; i++) {
    if (s[i] == '"' || s[i] == '\'' || (s[i] == '`' && c->kind == WH_SCRIPT_JS)) return i;
    if (s[i] != '/' || i + 1 >= n) continue;
    if (s[i + 1] == '*') {
      for (i += 2; i + 1 < n && !(s[i] == '*' && s[i + 1] == '/'); i++) {}
      i++;
    } else if (s[i + 1] == '/' && c->kind == WH_SCRIPT_JS && !(i > 0 && s[i - 1] == ':')) {
      while (i < n && s[i] != '\n') i++;
    }
  }
  return n;
}

void wh_html_script(wh_html *h, const wh_strip *in, wh_script_kind kind, wh_outer outer, const char *name) {
  scan c = {.h = h, .in = in, .kind = kind, .outer = outer, .name = name};
  size_t n = in->text.len;
  wh_strip code = WH_STRIP_INIT;
  size_t at = 0;
  while (at < n && kind != WH_SCRIPT_OTHER) {
    size_t open = next_string(&c, at, n);
    if (open >= n) break;
    size_t end = string_end(&c, open, n);
    wh_strip_over(&code, in, (wh_span){at, open + 1});
    put_string(&c, (wh_span){open + 1, end}, is_key(&c, end, n));
    at = end;
    if (at < n && in->text.data[at] == in->text.data[open]) {
      wh_strip_over(&code, in, (wh_span){at, at + 1});
      at++;
    }
  }
  if (at < n) wh_strip_over(&code, in, (wh_span){at, n});
  if (wh_has_words(code.text.data, code.text.len)) {
    bool other = kind == WH_SCRIPT_OTHER;
    wh_draft draft = WH_DRAFT(WH_PART_SCRIPT, other ? WH_INNER_NONE : WH_INNER_IDENTIFIER, outer);
    draft.part.name = name;
    wh_pen *pen = &h->d->pens[WH_PEN_HIDDEN];
    wh_strip *out = wh_pen_begin(pen, draft, "\n\n");
    if (other) /* a template of another language: read like a page */
      wh_decode_entities(h, &code, (wh_span){0, code.text.len}, false, out);
    else
      wh_decode_percent(&code, (wh_span){0, code.text.len}, false, out);
    wh_pen_end(pen);
  }
  wh_strip_free(&code);
}
