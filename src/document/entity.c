/* entity: what a character reference of HTML stands for. The names are gumbo's: it is asked once a name. */
#include <gumbo.h>
#include <string.h>

#include "html.h"

#define LONGEST 33u /* "&CounterClockwiseContourIntegral;" has 31 letters */

static const struct {
  const char *name;
  uint32_t cp;
} common[] = {{"amp;", '&'},      {"lt;", '<'},       {"gt;", '>'},       {"quot;", '"'},     {"nbsp;", 0xA0},
              {"apos;", '\''},    {"rsquo;", 0x2019}, {"lsquo;", 0x2018}, {"rdquo;", 0x201D}, {"ldquo;", 0x201C},
              {"mdash;", 0x2014}, {"ndash;", 0x2013}, {"copy;", 0xA9},    {"hellip;", 0x2026}};

/* 0x80 to 0x9F are read as windows-1252 (HTML, 13.2.5.80). */
static const uint16_t c1[32] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160,
                                0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

static int digit(char c, unsigned base) {
  int v = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 99;
  return v < (int)base ? v : -1;
}

static size_t numeric(const char *s, size_t n, uint32_t cp[2]) {
  size_t i = 2;
  unsigned base = 10;
  if (i < n && (s[i] | 32) == 'x') {
    base = 16;
    i++;
  }
  size_t first = i;
  uint32_t v = 0;
  for (; i < n && digit(s[i], base) >= 0; i++)
    if (v <= 0x10FFFF) v = v * base + (uint32_t)digit(s[i], base);
  if (i == first) return 0;
  if (i < n && s[i] == ';') i++;
  if (v >= 0x80 && v < 0xA0) v = c1[v - 0x80];
  cp[0] = v == 0 || v > 0x10FFFF || (v >= 0xD800 && v < 0xE000) ? WH_CP_BAD : v;
  return i;
}

/* What gumbo makes of it; the bytes that come out as they went in are no part of the entity. */
static size_t ask(wh_arena *arena, const char *key, size_t n, bool attribute, uint32_t cp[2]) {
  const char *page = attribute ? wh_arena_printf(arena, "<body><p x=\"%.*s\">", (int)n, key)
                               : wh_arena_printf(arena, "<body><p>%.*s", (int)n, key);
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  GumboOutput *out = gumbo_parse_with_options(&options, page, strlen(page));
  const char *got = NULL;
  const GumboVector *html = &out->root->v.element.children;
  const GumboNode *body = html->length > 1 ? html->data[1] : NULL;
  const GumboNode *p = body && body->v.element.children.length ? body->v.element.children.data[0] : NULL;
  if (p && p->type == GUMBO_NODE_ELEMENT) {
    GumboAttribute *a = gumbo_get_attribute(&p->v.element.attributes, "x");
    if (attribute && a) got = a->value;
    if (!attribute && p->v.element.children.length) got = ((GumboNode *)p->v.element.children.data[0])->v.text.text;
  }
  size_t len = got ? strlen(got) : 0, tail = 0, taken = 0;
  if (len && !(len == n && memcmp(got, key, n) == 0)) {
    size_t first = 0;
    cp[0] = wh_utf8_next(got, len, &first);
    while (tail < n - 2 && tail < len - first && got[len - 1 - tail] == key[n - 1 - tail]) tail++;
    taken = n - tail;
    if (len - tail > first) cp[1] = wh_utf8_next(got, len - tail, &first);
  }
  gumbo_destroy_output(&options, out);
  return taken;
}

typedef struct answer {
  size_t taken;
  uint32_t cp[2];
} answer;

size_t wh_html_entity(wh_map *cache, wh_arena *arena, const char *s, size_t n, bool attribute, uint32_t cp[2]) {
  cp[0] = cp[1] = 0;
  if (n < 3) return 0;
  if (s[1] == '#') return numeric(s, n, cp);
  for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
    size_t len = strlen(common[i].name);
    if (n > len && memcmp(s + 1, common[i].name, len) == 0) {
      cp[0] = common[i].cp;
      return len + 1;
    }
  }
  size_t len = 1;
  while (len < n && len < LONGEST && (unsigned char)s[len] < 0x7F && wh_cp_alnum((unsigned char)s[len])) len++;
  if (len < 3) return 0;
  if (len < n && (s[len] == ';' || (attribute && s[len] == '='))) len++;
  char key[LONGEST + 4];
  key[0] = attribute ? 'a' : 't';
  memcpy(key + 1, s, len);
  int64_t at;
  if (!wh_map_get(cache, key, len + 1, &at)) {
    answer *a = wh_arena_alloc(arena, sizeof *a);
    a->taken = ask(arena, key + 1, len, attribute, a->cp);
    at = (int64_t)(intptr_t)a;
    wh_map_put(cache, key, len + 1, at);
  }
  const answer *a = (const answer *)(intptr_t)at;
  cp[0] = a->cp[0];
  cp[1] = a->cp[1];
  return a->taken;
}
