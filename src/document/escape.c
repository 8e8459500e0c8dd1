/* escape: a plain replacement made safe for the place where it will stand. Not the encoding (encoding.c). */
#include <string.h>

#include "inside.h"

bool wh_place_entities(wh_place p) {
  return p.inner == WH_INNER_NONE && p.outer >= WH_OUTER_TEXT && p.outer <= WH_OUTER_BARE;
}

/* ASCII letters and digits in lower case, all else one mark: safe in links, ids, tags and code. */
static void slug(const char *s, size_t n, char mark, wh_buf *ret) {
  bool gap = false;
  size_t start = ret->len;
  for (size_t i = 0; i < n; i++) {
    char c = s[i];
    if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
      gap = true;
      continue;
    }
    if (gap && ret->len > start) wh_buf_putc(ret, mark);
    gap = false;
    wh_buf_putc(ret, c);
  }
  if (n && ret->len == start) wh_buf_puts(ret, "withheld");
}

static void js(const char *s, size_t n, wh_buf *ret) {
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s[i];
    if (c == '"' || c == '\'' || c == '`' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '$' || c < 0x20)
      wh_buf_printf(ret, "\\u%04X", c);
    else
      wh_buf_putc(ret, (char)c);
  }
}

static void css(const char *s, size_t n, wh_buf *ret) {
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s[i];
    if (strchr("\"'\\<>(){};/*&", c) || c < 0x20)
      wh_buf_printf(ret, "\\%X ", c);
    else
      wh_buf_putc(ret, (char)c);
  }
}

/* Each row: what must not stand in a place as it is, and what stands for it. */
typedef struct rule {
  const char *chars;
  const char *const *instead;
} rule;
static const char *const entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#32;", "&#9;", "&#10;",
                                       "&#13;", "&#12;", "&#61;", "&#96;"};
static const char entity_chars[] = "&<>\"' \t\n\r\f=`";
static const char *const dropped[] = {"", "", ""};
static const char *const doubled[] = {"\"\""};
static const char *const markdown[] = {"\\<", "\\*", "\\_", "\\`", "\\\\", " ", " "};
static const char *const yaml[] = {"(", ")", "'"};
static const rule rules[] = {
    [WH_OUTER_PLAIN] = {"", NULL},          [WH_OUTER_TEXT] = {"&<>", entities},
    [WH_OUTER_DOUBLE] = {"&<>\"", entities}, [WH_OUTER_SINGLE] = {"&<>\"'", entities},
    [WH_OUTER_BARE] = {entity_chars, entities}, [WH_OUTER_RAW] = {"<>", dropped},
    [WH_OUTER_COMMENT] = {"<>", dropped},   [WH_OUTER_MARKDOWN] = {"<*_`\\\n\r", markdown},
    [WH_OUTER_YAML] = {"[]\"", yaml},
    [WH_OUTER_QUOTED] = {"\"", doubled},    [WH_OUTER_FIELD] = {"", NULL},
    [WH_OUTER_RAGGED] = {"", NULL},
};

static void outer(uint8_t place, char delimiter, const char *s, size_t n, wh_buf *ret) {
  const rule *r = &rules[place];
  for (size_t i = 0; i < n; i++) {
    const char *hit = s[i] ? strchr(r->chars, s[i]) : NULL;
    if (hit != NULL)
      wh_buf_puts(ret, r->instead[hit - r->chars]);
    else if (place == WH_OUTER_COMMENT && s[i] == '-' && i + 1 < n && s[i + 1] == '-')
      continue;
    else if (place >= WH_OUTER_FIELD && (s[i] == delimiter || s[i] == '"' || s[i] == '\n' || s[i] == '\r'))
      wh_buf_putc(ret, ' ');
    else
      wh_buf_putc(ret, s[i]);
  }
  /* nothing at all after "alt=" would take the next attribute for its value */
  if (n == 0 && place == WH_OUTER_BARE) wh_buf_putc(ret, '-');
}

void wh_escape(wh_place p, char delimiter, const char *s, size_t n, wh_buf *ret) {
  wh_buf in = WH_BUF_INIT;
  switch ((wh_inner)p.inner) {
    case WH_INNER_NONE: wh_buf_add(&in, s, n); break;
    case WH_INNER_SLUG: slug(s, n, '-', &in); break;
    case WH_INNER_IDENTIFIER: slug(s, n, '_', &in); break;
    case WH_INNER_JS: js(s, n, &in); break;
    case WH_INNER_CSS: css(s, n, &in); break;
    case WH_INNER_HTML: outer(WH_OUTER_TEXT, 0, s, n, &in); break;
  }
  outer(p.outer, delimiter, in.data, in.len, ret);
  wh_buf_free(&in);
}
