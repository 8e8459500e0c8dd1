/* escape: percent, quoted-printable, character references, JSON and CSS escapes, each where it stands. Loose on
 * purpose: whatever some reader of the copy might take for a letter is one. */
#include "layer.h"

#include <stdlib.h>
#include <string.h>

/* One escape: how many bytes it takes (0: none is here) and what it says. */
typedef struct said {
  size_t taken;
  uint32_t cp; /* a byte where byte is set */
  bool byte, nothing;
} said;

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1; }

static size_t hex_run(const char *s, size_t n, size_t most, uint32_t *ret) {
  size_t i = 0;
  for (*ret = 0; i < n && i < most && hex(s[i]) >= 0; i++) *ret = *ret * 16 + (uint32_t)hex(s[i]);
  return i;
}

static said none(void) { return (said){0}; }

static said percent(const char *s, size_t n) {
  uint32_t v;
  if (n >= 6 && (s[1] | 32) == 'u' && hex_run(s + 2, 4, 4, &v) == 4) return (said){6, v, false, false};
  return n >= 3 && hex_run(s + 1, 2, 2, &v) == 2 ? (said){3, v, true, false} : none();
}

static said quoted(const char *s, size_t n) {
  uint32_t v;
  if (n >= 2 && s[1] == '\n') return (said){2, 0, false, true};
  if (n >= 3 && s[1] == '\r' && s[2] == '\n') return (said){3, 0, false, true};
  return n >= 3 && hex_run(s + 1, 2, 2, &v) == 2 ? (said){3, v, true, false} : none();
}

static const struct entity {
  const char *name;
  uint32_t cp;
} entities[] = {
#define ENTITY(name, cp) {name, cp},
#include "entity.def"
#undef ENTITY
};

static int by_name(const void *key, const void *row) { return strcmp(key, ((const struct entity *)row)->name); }

#define ENTITY_MAX 32u
static said entity(const char *s, size_t n) {
  size_t i = 1;
  uint32_t v = 0;
  if (i < n && s[i] == '#') {
    unsigned base = ++i < n && (s[i] | 32) == 'x' ? 16 : 10;
    if (base == 16) i++;
    size_t first = i;
    for (; i < n && hex(s[i]) >= 0 && hex(s[i]) < (int)base; i++)
      if (v <= 0x10FFFF) v = v * base + (uint32_t)hex(s[i]);
    if (i == first) return none();
    return (said){i + (i < n && s[i] == ';'), v, false, false};
  }
  char name[ENTITY_MAX];
  while (i < n && i < ENTITY_MAX && wh_cp_alnum((unsigned char)s[i])) name[i - 1] = s[i], i++;
  if (i < 3 || i >= n || i == ENTITY_MAX || s[i] != ';') return none();
  name[i - 1] = '\0';
  const struct entity *e = bsearch(name, entities, sizeof entities / sizeof *entities, sizeof *entities, by_name);
  return e ? (said){i + 1, e->cp, false, false} : none();
}

static said json_unicode(const char *s, size_t n) {
  uint32_t v, low;
  if (n > 4 && s[2] == '{') {
    size_t len = hex_run(s + 3, n - 3, 6, &v);
    return len && 3 + len < n && s[3 + len] == '}' ? (said){4 + len, v, false, false} : none();
  }
  if (n < 6 || hex_run(s + 2, 4, 4, &v) != 4) return none();
  bool pair = v >= 0xD800 && v < 0xDC00 && n >= 12 && s[6] == '\\' && s[7] == 'u' && hex_run(s + 8, 4, 4, &low) == 4 &&
              low >= 0xDC00 && low < 0xE000;
  return pair ? (said){12, 0x10000 + ((v - 0xD800) << 10) + (low - 0xDC00), false, false} : (said){6, v, false, false};
}

static said json(const char *s, size_t n) {
  static const char letters[] = "ntrbfv/\"'\\", values[] = "\n\t\r\b\f\v/\"'\\";
  uint32_t v;
  if (n < 2) return none();
  if (s[1] == 'u') return json_unicode(s, n);
  if (s[1] == 'x') return n >= 4 && hex_run(s + 2, 2, 2, &v) == 2 ? (said){4, v, false, false} : none();
  if (s[1] == '\n') return (said){2, 0, false, true};
  if (n >= 4 && s[1] >= '0' && s[1] <= '3' && s[2] >= '0' && s[2] <= '7' && s[3] >= '0' && s[3] <= '7')
    return (said){4, (uint32_t)((s[1] - '0') * 64 + (s[2] - '0') * 8 + (s[3] - '0')), false, false};
  const char *hit = s[1] ? strchr(letters, s[1]) : NULL;
  return hit ? (said){2, (unsigned char)values[hit - letters], false, false} : none();
}

static said css(const char *s, size_t n) {
  uint32_t v;
  size_t len = n > 1 ? hex_run(s + 1, n - 1, 6, &v) : 0;
  if (len < 2) return none();
  if (1 + len < n && s[1 + len] && strchr(" \t\n\r\f", s[1 + len])) len++;
  return (said){1 + len, v, false, false};
}

static said escape_at(const char *s, size_t n, unsigned kinds, unsigned *ret_kind) {
  said r = none();
  *ret_kind = 0;
  switch (s[0]) {
    case '%': r = kinds & WH_ESCAPE_PERCENT ? percent(s, n) : r, *ret_kind = WH_ESCAPE_PERCENT; break;
    case '&': r = kinds & WH_ESCAPE_ENTITY ? entity(s, n) : r, *ret_kind = WH_ESCAPE_ENTITY; break;
    case '=': r = kinds & WH_ESCAPE_QP ? quoted(s, n) : r, *ret_kind = WH_ESCAPE_QP; break;
    case '\\':
      if (kinds & WH_ESCAPE_JSON) r = json(s, n), *ret_kind = WH_ESCAPE_JSON;
      if (r.taken == 0 && kinds & WH_ESCAPE_CSS) r = css(s, n), *ret_kind = WH_ESCAPE_CSS;
      break;
    default: break;
  }
  return r;
}

/* Bytes that were escaped one by one make a character of UTF-8, or else each is one of Latin-1, as old servers and
 * mail programs wrote. Returns how many bytes of in were taken. */
static size_t put_bytes(const wh_layer *in, size_t i, said first, unsigned kinds, wh_layer *out) {
  char bytes[4] = {(char)first.cp};
  size_t n = 1, taken = first.taken, used = 0, ends[4] = {taken};
  while (n < 4 && i + taken < in->n) {
    unsigned kind;
    said more = escape_at(in->s + i + taken, in->n - i - taken, kinds, &kind);
    if (!more.taken || !more.byte || more.cp < 0x80 || more.cp > 0xBF) break;
    bytes[n] = (char)more.cp;
    taken += more.taken;
    ends[n++] = taken;
  }
  uint32_t cp = wh_utf8_next(bytes, n, &used);
  if (cp == WH_CP_BAD && used == 1) cp = first.cp;
  wh_layer_put_cp(out, cp, wh_layer_from(in, i));
  return ends[used - 1];
}

unsigned wh_escapes_in(const wh_layer *in) {
  unsigned kinds = 0;
  for (const char *p = in->s, *end = in->s + in->n; p < end; p++) {
    if (*p == '%') kinds |= WH_ESCAPE_PERCENT;
    else if (*p == '&') kinds |= WH_ESCAPE_ENTITY;
    else if (*p == '\\') kinds |= WH_ESCAPE_JSON | WH_ESCAPE_CSS;
    else if (*p == '=') kinds |= WH_ESCAPE_QP;
  }
  return kinds;
}

unsigned wh_decode_escapes(const wh_layer *in, unsigned kinds, wh_layer *out) {
  unsigned seen = 0, kind;
  out->n = 0;
  for (size_t i = 0; i < in->n;) {
    char c = in->s[i];
    said e = c == '%' || c == '&' || c == '=' || c == '\\' ? escape_at(in->s + i, in->n - i, kinds, &kind) : none();
    if (e.taken == 0) {
      wh_layer_put(out, c, wh_layer_from(in, i));
      i++;
      continue;
    }
    seen |= kind | (e.nothing ? 0 : WH_ESCAPE_SPELT);
    if (e.nothing) i += e.taken;
    else if (e.byte && e.cp >= 0x80) i += put_bytes(in, i, e, kinds, out);
    else wh_layer_put_cp(out, e.cp, wh_layer_from(in, i)), i += e.taken;
  }
  wh_layer_end(out, wh_layer_from(in, in->n));
  return seen;
}
