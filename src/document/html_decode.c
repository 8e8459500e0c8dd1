/* html_decode: the layers in which text is written inside a page: entities, percent signs, escapes of
 * scripts and styles. Each layer keeps its map to the source. */
#include <string.h>

#include "html.h"

void wh_strip_of_source(wh_html *h, wh_span utf8, wh_strip *out) {
  wh_strip_clear(out);
  wh_strip_same(out, h->s + utf8.start, wh_span_len(utf8), utf8.start);
}

void wh_decode_entities(wh_html *h, const wh_strip *in, wh_span span, bool attribute, wh_strip *out) {
  const char *s = in->text.data;
  for (size_t i = span.start; i < span.end;) {
    const char *amp = memchr(s + i, '&', span.end - i);
    size_t at = amp ? (size_t)(amp - s) : span.end;
    wh_strip_over(out, in, (wh_span){i, at});
    i = at;
    if (amp == NULL) break;
    uint32_t cp[2];
    size_t n = wh_html_entity(h->entities, h->d->arena, s + i, span.end - i, attribute, cp);
    if (n == 0) {
      wh_strip_over(out, in, (wh_span){i, i + 1});
      i++;
      continue;
    }
    char text[8];
    size_t len = wh_utf8_put(text, cp[0]);
    if (cp[1]) len += wh_utf8_put(text + len, cp[1]);
    wh_strip_over_unit(out, text, len, in, (wh_span){i, i + n});
    i += n;
  }
}

static int hex(char c) {
  return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

static int percent(const char *s, size_t n) {
  if (n < 3 || s[0] != '%' || hex(s[1]) < 0 || hex(s[2]) < 0) return -1;
  return hex(s[1]) * 16 + hex(s[2]);
}

/* form: after "?" a plus is a space. Bytes that are not UTF-8 are read as Latin-1, as old servers wrote. */
void wh_decode_percent(const wh_strip *in, wh_span span, bool form, wh_strip *out) {
  const char *s = in->text.data;
  bool query = false;
  size_t same = span.start;
  for (size_t i = span.start; i < span.end;) {
    if (form && s[i] == '?') query = true;
    if (query && s[i] == '+') {
      wh_strip_over(out, in, (wh_span){same, i});
      wh_strip_over_unit(out, " ", 1, in, (wh_span){i, i + 1});
      same = ++i;
      continue;
    }
    int b = percent(s + i, span.end - i);
    if (b < 0x20) {
      i++;
      continue;
    }
    wh_strip_over(out, in, (wh_span){same, i});
    char bytes[4] = {(char)b};
    size_t n = 1, used = 0;
    while (n < 4 && b >= 0x80) {
      int more = percent(s + i + 3 * n, span.end - (i + 3 * n < span.end ? i + 3 * n : span.end));
      if (more < 0x80 || more > 0xBF) break;
      bytes[n++] = (char)more;
    }
    uint32_t cp = wh_utf8_next(bytes, n, &used);
    if (cp == WH_CP_BAD && used == 1) cp = (uint32_t)b;
    wh_strip_over_cp(out, cp, in, (wh_span){i, i + 3 * used});
    same = i += 3 * used;
  }
  wh_strip_over(out, in, (wh_span){same, span.end});
}

static size_t hex_run(const char *s, size_t n, size_t most, uint32_t *ret) {
  size_t i = 0;
  for (*ret = 0; i < n && i < most && hex(s[i]) >= 0; i++) *ret = *ret * 16 + (uint32_t)hex(s[i]);
  return i;
}

static size_t css_escape(const char *s, size_t n, uint32_t *cp) {
  size_t len = hex_run(s + 1, n - 1, 6, cp);
  if (len == 0) {
    size_t i = 1;
    *cp = wh_utf8_next(s, n, &i);
    if (*cp == '\n') *cp = 0;
    return i;
  }
  if (1 + len < n && strchr(" \t\n\r\f", s[1 + len]) && s[1 + len]) len++;
  return 1 + len;
}

static size_t js_escape(const char *s, size_t n, uint32_t *cp) {
  static const char letters[] = "ntrbfv0", values[] = "\n\t\r\b\f\v ";
  uint32_t low;
  if (s[1] == 'x' && hex_run(s + 2, n - 2, 2, cp) == 2) return 4;
  if (s[1] == 'u' && n > 3 && s[2] == '{') {
    size_t len = hex_run(s + 3, n - 3, 6, cp);
    if (len && 3 + len < n && s[3 + len] == '}') return 4 + len;
  }
  if (s[1] == 'u' && hex_run(s + 2, n - 2, 4, cp) == 4) {
    if (*cp >= 0xD800 && *cp < 0xDC00 && n >= 12 && s[6] == '\\' && s[7] == 'u' &&
        hex_run(s + 8, n - 8, 4, &low) == 4 && low >= 0xDC00 && low < 0xE000) {
      *cp = 0x10000 + ((*cp - 0xD800) << 10) + (low - 0xDC00);
      return 12;
    }
    return 6;
  }
  const char *hit = s[1] ? strchr(letters, s[1]) : NULL;
  size_t i = 1;
  *cp = hit ? (uint32_t)values[hit - letters] : wh_utf8_next(s, n, &i);
  if (*cp == '\n' && !hit) *cp = 0; /* a line carried on */
  return hit ? 2 : i;
}

void wh_decode_script(const wh_strip *in, wh_span span, bool css, wh_strip *out) {
  const char *s = in->text.data;
  size_t same = span.start;
  for (size_t i = span.start; i + 1 < span.end;) {
    const char *slash = memchr(s + i, '\\', span.end - 1 - i);
    if (slash == NULL) break;
    i = (size_t)(slash - s);
    wh_strip_over(out, in, (wh_span){same, i});
    uint32_t cp;
    size_t n = css ? css_escape(s + i, span.end - i, &cp) : js_escape(s + i, span.end - i, &cp);
    if (cp) wh_strip_over_cp(out, cp, in, (wh_span){i, i + n});
    same = i += n;
  }
  wh_strip_over(out, in, (wh_span){same, span.end});
}

bool wh_looks_like_link(const char *s, size_t n) {
  static const char *const heads[] = {"http://", "https://", "//", "/", "./", "../", "mailto:", "tel:", "sms:"};
  for (size_t i = 0; i < n; i++)
    if (s[i] == ' ' || s[i] == '\n' || s[i] == '<') return false;
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
    size_t len = strlen(heads[i]);
    if (n > len && wh_same_ascii(s, len, heads[i])) return true;
  }
  return false;
}

size_t wh_html_tag_end(const char *s, size_t from, size_t to) {
  size_t i = from + 1;
  if (to - from >= 4 && memcmp(s + from, "<!--", 4) == 0) {
    for (i = from + 4; i + 3 <= to; i++)
      if (memcmp(s + i, "-->", 3) == 0) return i + 3;
    return to;
  }
  for (char quote = 0; i < to; i++) {
    if (quote) {
      if (s[i] == quote) quote = 0;
    } else if (s[i] == '>') {
      return i + 1;
    } else if ((s[i] == '"' || s[i] == '\'') && i > from && strchr("= \t\n", s[i - 1])) {
      const char *close = memchr(s + i + 1, s[i], to - i - 1);
      if (close) quote = s[i];
    }
  }
  return to;
}
