/* html_attribute: what stands inside tags: attributes by a table of their names, and all that the parser made
 * nothing of (second attributes of one name, tags out of place). Comments too. */
#include <string.h>
#include <strings.h>

#include "html.h"

typedef enum way { PLAIN, SENTENCE, LINK, NAME, SCRIPT, STYLE, PAGE, META, WORD } way;

/* WORD: a value from the vocabulary of HTML; a part like any other, the name needs none of its own. */
static const struct {
  const char *name;
  way way;
} attributes[] = {
    {"alt", SENTENCE}, {"title", SENTENCE}, {"aria-label", SENTENCE}, {"aria-description", SENTENCE},
    {"aria-valuetext", SENTENCE}, {"aria-roledescription", SENTENCE}, {"placeholder", SENTENCE},
    {"summary", SENTENCE}, {"label", SENTENCE}, {"data-caption", SENTENCE}, {"data-title", SENTENCE},
    {"value", PLAIN}, {"abbr", PLAIN}, {"datetime", PLAIN}, {"content", META}, {"download", LINK},
    {"href", LINK}, {"src", LINK}, {"action", LINK}, {"formaction", LINK}, {"poster", LINK}, {"cite", LINK},
    {"longdesc", LINK}, {"background", LINK}, {"usemap", LINK}, {"manifest", LINK}, {"data", LINK},
    {"codebase", LINK}, {"archive", LINK}, {"ping", LINK}, {"itemid", LINK}, {"itemtype", LINK}, {"profile", LINK},
    {"xlink:href", LINK}, {"srcset", LINK}, {"imagesrcset", LINK}, {"data-src", LINK}, {"data-srcset", LINK},
    {"data-original", LINK}, {"data-lazy-src", LINK}, {"data-href", LINK}, {"data-url", LINK}, {"lowsrc", LINK},
    {"id", NAME}, {"class", NAME}, {"name", NAME}, {"for", NAME}, {"headers", NAME}, {"list", NAME},
    {"form", NAME}, {"itemref", NAME}, {"itemprop", NAME}, {"property", NAME}, {"slot", NAME}, {"part", NAME},
    {"is", NAME}, {"target", NAME}, {"contextmenu", NAME}, {"aria-labelledby", NAME}, {"aria-describedby", NAME},
    {"aria-controls", NAME}, {"aria-owns", NAME}, {"style", STYLE}, {"srcdoc", PAGE},
    {"lang", WORD}, {"xml:lang", WORD}, {"xmlns", WORD}, {"dir", WORD}, {"type", WORD}, {"rel", WORD}, {"rev", WORD},
    {"charset", WORD}, {"http-equiv", WORD}, {"media", WORD}, {"role", WORD}, {"width", WORD}, {"height", WORD},
    {"size", WORD}, {"sizes", WORD}, {"align", WORD}, {"valign", WORD}, {"border", WORD}, {"bgcolor", WORD},
    {"color", WORD}, {"face", WORD}, {"cellpadding", WORD}, {"cellspacing", WORD}, {"colspan", WORD},
    {"rowspan", WORD}, {"scope", WORD}, {"span", WORD}, {"method", WORD}, {"enctype", WORD}, {"loading", WORD},
    {"decoding", WORD}, {"fetchpriority", WORD}, {"crossorigin", WORD}, {"integrity", WORD}, {"nonce", WORD},
    {"referrerpolicy", WORD}, {"async", WORD}, {"defer", WORD}, {"language", WORD}, {"hidden", WORD},
    {"tabindex", WORD}, {"accesskey", WORD}, {"draggable", WORD}, {"contenteditable", WORD}, {"spellcheck", WORD},
    {"translate", WORD}, {"checked", WORD}, {"selected", WORD}, {"disabled", WORD}, {"readonly", WORD},
    {"required", WORD}, {"multiple", WORD}, {"autofocus", WORD}, {"autocomplete", WORD}, {"autoplay", WORD},
    {"controls", WORD}, {"loop", WORD}, {"muted", WORD}, {"preload", WORD}, {"playsinline", WORD}, {"kind", WORD},
    {"srclang", WORD}, {"open", WORD}, {"start", WORD}, {"reversed", WORD}, {"min", WORD}, {"max", WORD},
    {"step", WORD}, {"maxlength", WORD}, {"minlength", WORD}, {"pattern", WORD}, {"rows", WORD}, {"cols", WORD},
    {"wrap", WORD}, {"coords", WORD}, {"shape", WORD}, {"ismap", WORD}, {"nowrap", WORD}, {"noshade", WORD},
    {"itemscope", WORD}, {"frameborder", WORD}, {"scrolling", WORD}, {"allow", WORD}, {"allowfullscreen", WORD},
    {"sandbox", WORD}, {"as", WORD}, {"accept", WORD}, {"novalidate", WORD}, {"aria-hidden", WORD},
    {"aria-expanded", WORD}, {"aria-live", WORD}, {"viewbox", WORD}, {"d", WORD}, {"fill", WORD}, {"stroke", WORD},
    {"x", WORD}, {"y", WORD}, {"cx", WORD}, {"cy", WORD}, {"r", WORD}, {"rx", WORD}, {"ry", WORD}, {"x1", WORD},
    {"x2", WORD}, {"y1", WORD}, {"y2", WORD}, {"points", WORD}, {"transform", WORD}, {"version", WORD},
    {"focusable", WORD}, {"clear", WORD}, {"link", WORD}, {"vlink", WORD}, {"alink", WORD}, {"text", WORD}};

static const char *const sentence_metas[] = {"description", "og:description", "og:title", "twitter:description",
                                             "twitter:title", "dc.title", "dc.description", "abstract", "headline",
                                             "og:image:alt", "twitter:image:alt", "sailthru.title",
                                             "sailthru.description"};

static bool one_of(const char *word, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (strcasecmp(word, list[i]) == 0) return true;
  return false;
}

static bool find_way(const char *name, way *ret, const char **ret_name) {
  if (strncasecmp(name, "on", 2) == 0 && strlen(name) > 3) {
    *ret = SCRIPT;
    return true;
  }
  for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
    if ((name[0] | 32) == attributes[i].name[0] && strcasecmp(name, attributes[i].name) == 0) {
      *ret = attributes[i].way;
      *ret_name = attributes[i].name;
      return true;
    }
  *ret = PLAIN;
  return false;
}

/* ---- one value ---- */

typedef struct value {
  wh_strip text; /* entities decoded */
  wh_outer outer;
  const char *name;
  int object;
} value;

static wh_strip *begin(wh_html *h, wh_pen_id pen, wh_part_kind kind, wh_inner inner, const value *v) {
  wh_draft draft = WH_DRAFT(kind, inner, v->outer);
  draft.part.name = v->name;
  draft.part.object = v->object;
  draft.part.prose = pen == WH_PEN_ABOUT;
  return wh_pen_begin(&h->d->pens[pen], draft, "\n\n");
}

static void put_plain(wh_html *h, wh_pen_id pen, wh_part_kind kind, wh_inner inner, const value *v) {
  wh_strip_over(begin(h, pen, kind, inner, v), &v->text, (wh_span){0, v->text.text.len});
  wh_pen_end(&h->d->pens[pen]);
}

/* Of a file written into the page only the head is text. */
static void put_link(wh_html *h, const value *v) {
  const char *s = v->text.text.data;
  size_t n = v->text.text.len;
  if (n > 5 && strncasecmp(s, "data:", 5) == 0) {
    const char *comma = memchr(s, ',', n);
    size_t head = comma ? (size_t)(comma - s) : 0;
    if (head >= 7 && strncasecmp(s + head - 7, ";base64", 7) == 0) n = head;
  }
  wh_decode_percent(&v->text, (wh_span){0, n}, true, begin(h, WH_PEN_HIDDEN, WH_PART_LINK, WH_INNER_SLUG, v));
  wh_pen_end(&h->d->pens[WH_PEN_HIDDEN]);
}

/* A page in an attribute: its text as one part, its tags as another. */
static void put_page(wh_html *h, const value *v) {
  const char *s = v->text.text.data;
  size_t n = v->text.text.len;
  wh_strip words = WH_STRIP_INIT, tags = WH_STRIP_INIT;
  for (size_t i = 0; i < n;) {
    const char *open = memchr(s + i, '<', n - i);
    size_t at = open ? (size_t)(open - s) : n;
    wh_decode_entities(h, &v->text, (wh_span){i, at}, false, &words);
    if (at == n) break;
    i = wh_html_tag_end(s, at, n);
    wh_decode_entities(h, &v->text, (wh_span){at, i}, true, &tags);
  }
  value part = *v;
  part.text = words;
  if (wh_has_words(words.text.data, words.text.len)) put_plain(h, WH_PEN_ABOUT, WH_PART_ATTRIBUTE, WH_INNER_HTML, &part);
  if (wh_has_words(tags.text.data, tags.text.len)) {
    wh_decode_percent(&tags, (wh_span){0, tags.text.len}, false,
                      begin(h, WH_PEN_HIDDEN, WH_PART_ATTRIBUTE, WH_INNER_SLUG, v));
    wh_pen_end(&h->d->pens[WH_PEN_HIDDEN]);
  }
  wh_strip_free(&words);
  wh_strip_free(&tags);
}

static void put_meta(wh_html *h, const GumboNode *node, value *v) {
  static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
  const char *key = "";
  for (size_t i = 0; i < 4 && *key == '\0'; i++) key = wh_html_value(node, keys[i]);
  if (*key) v->name = wh_arena_copy(h->d->arena, key, strlen(key));
  if (strcasestr(key, "image:alt") && v->object < 0) v->object = h->meta_image;
  bool picture = v->object >= 0 && !strcasestr(key, "alt");
  if (picture || wh_looks_like_link(v->text.text.data, v->text.text.len)) {
    put_link(h, v);
    return;
  }
  bool sentence = one_of(key, sentence_metas, sizeof sentence_metas / sizeof *sentence_metas);
  put_plain(h, sentence ? WH_PEN_ABOUT : WH_PEN_HIDDEN, WH_PART_META, WH_INNER_NONE, v);
}

static void put_value(wh_html *h, const GumboNode *node, way w, value *v) {
  bool link = wh_looks_like_link(v->text.text.data, v->text.text.len);
  switch (w) {
    case SENTENCE: put_plain(h, WH_PEN_ABOUT, WH_PART_ATTRIBUTE, WH_INNER_NONE, v); break;
    case LINK: put_link(h, v); break;
    case NAME: put_plain(h, WH_PEN_HIDDEN, WH_PART_NAME, WH_INNER_SLUG, v); break;
    case SCRIPT: wh_html_script(h, &v->text, WH_SCRIPT_JS, v->outer, v->name); break;
    case STYLE: wh_html_script(h, &v->text, WH_SCRIPT_CSS, v->outer, v->name); break;
    case PAGE: put_page(h, v); break;
    case META: put_meta(h, node, v); break;
    case PLAIN: case WORD:
      if (link)
        put_link(h, v);
      else
        put_plain(h, WH_PEN_HIDDEN, WH_PART_ATTRIBUTE, WH_INNER_NONE, v);
  }
}

/* ---- one tag ---- */

static void put_name(wh_html *h, wh_span utf8) {
  wh_pen *pen = &h->d->pens[WH_PEN_HIDDEN];
  wh_strip *out = wh_pen_begin(pen, WH_DRAFT(WH_PART_NAME, WH_INNER_SLUG, WH_OUTER_PLAIN), "\n\n");
  wh_strip_same(out, h->s + utf8.start, wh_span_len(utf8), utf8.start);
  wh_pen_end(pen);
}

static wh_span piece(const wh_html *h, GumboStringPiece p) {
  if (p.data == NULL || p.data < h->s || p.data + p.length > h->s + h->n) return (wh_span){0, 0};
  size_t from = (size_t)(p.data - h->s);
  return (wh_span){from, from + p.length};
}

static void attribute(wh_html *h, const wh_html_at *at, const GumboAttribute *a, wh_span raw) {
  way w;
  const char *name = NULL;
  if (!find_way(a->name, &w, &name)) put_name(h, piece(h, a->original_name));
  if (name == NULL) name = wh_arena_copy(h->d->arena, a->name, strlen(a->name));
  bool own = at->node->v.element.tag == GUMBO_TAG_LINK && strcasecmp(wh_html_value(at->node, "rel"), "canonical") == 0;
  if (own && w == LINK) name = "canonical";
  wh_outer outer = WH_OUTER_BARE;
  if (wh_span_len(raw) >= 2 && (h->s[raw.start] == '"' || h->s[raw.start] == '\'')) {
    outer = h->s[raw.start] == '"' ? WH_OUTER_DOUBLE : WH_OUTER_SINGLE;
    if (h->s[raw.end - 1] == h->s[raw.start]) raw.end--;
    raw.start++;
  }
  if (!wh_has_words(h->s + raw.start, wh_span_len(raw))) return;
  wh_strip source = WH_STRIP_INIT;
  value v = {.text = WH_STRIP_INIT, .outer = outer, .name = name, .object = at->object};
  wh_strip_of_source(h, raw, &source);
  wh_decode_entities(h, &source, (wh_span){0, source.text.len}, true, &v.text);
  put_value(h, at->node, w, &v);
  wh_strip_free(&source);
  wh_strip_free(&v.text);
}

static size_t name_end(const wh_html *h, size_t i, size_t end) {
  while (i < end && !strchr(" \t\n\r\f/>", h->s[i])) i++;
  return i;
}

static void leftover(wh_html *h, size_t from, size_t to) {
  if (from < to && wh_has_words(h->s + from, to - from)) wh_html_uncovered(h, (wh_span){from, to});
}

void wh_html_tag(wh_html *h, const wh_html_at *at, wh_span tag) {
  const GumboElement *e = &at->node->v.element;
  size_t pos = name_end(h, tag.start + 1, tag.end);
  if (gumbo_tagn_enum(h->s + tag.start + 1, (unsigned)(pos - tag.start - 1)) == GUMBO_TAG_UNKNOWN)
    put_name(h, (wh_span){tag.start + 1, pos});
  for (unsigned i = 0; i < e->attributes.length; i++) {
    const GumboAttribute *a = e->attributes.data[i];
    wh_span name = piece(h, a->original_name), given = piece(h, a->original_value);
    if (name.start < pos || name.end > tag.end || name.start >= name.end) continue;
    leftover(h, pos, name.start);
    pos = name.end;
    bool has = given.start >= pos && given.start < given.end && given.end <= tag.end;
    attribute(h, at, a, has ? given : (wh_span){pos, pos});
    if (has) pos = given.end;
  }
  leftover(h, pos, tag.end);
}

void wh_html_end_tag(wh_html *h, wh_span tag) {
  size_t start = tag.start + 2 < tag.end ? tag.start + 2 : tag.end, end = name_end(h, start, tag.end);
  if (end > start && gumbo_tagn_enum(h->s + start, (unsigned)(end - start)) == GUMBO_TAG_UNKNOWN)
    put_name(h, (wh_span){start, end});
  leftover(h, end, tag.end);
}

/* ---- what is no tag of the tree ---- */

static void put_raw(wh_html *h, wh_span utf8, wh_inner inner, wh_outer outer) {
  wh_strip source = WH_STRIP_INIT, plain = WH_STRIP_INIT;
  wh_strip_of_source(h, utf8, &source);
  wh_decode_entities(h, &source, (wh_span){0, source.text.len}, false, &plain);
  wh_pen *pen = &h->d->pens[WH_PEN_HIDDEN];
  wh_strip *out = wh_pen_begin(pen, WH_DRAFT(WH_PART_COMMENT, inner, outer), "\n\n");
  wh_decode_percent(&plain, (wh_span){0, plain.text.len}, false, out);
  wh_pen_end(pen);
  wh_strip_free(&source);
  wh_strip_free(&plain);
}

static bool plain_tag(const wh_html *h, wh_span tag) {
  static const char doctype[] = "<!doctype html>";
  const char *s = h->s + tag.start;
  size_t n = wh_span_len(tag);
  if (n == sizeof doctype - 1 && wh_same_ascii(s, n, doctype)) return true;
  if (n < 3 || s[0] != '<' || s[n - 1] != '>') return false;
  size_t from = s[1] == '/' ? 2 : 1, end = n - 1;
  for (size_t i = from; i < end; i++)
    if (!((s[i] | 32) >= 'a' && (s[i] | 32) <= 'z') && !(s[i] >= '0' && s[i] <= '9')) return false;
  return gumbo_tagn_enum(s + from, (unsigned)(end - from)) != GUMBO_TAG_UNKNOWN;
}

void wh_html_uncovered(wh_html *h, wh_span utf8) {
  if (plain_tag(h, utf8) || !wh_has_words(h->s + utf8.start, wh_span_len(utf8))) return;
  put_raw(h, utf8, WH_INNER_SLUG, WH_OUTER_PLAIN);
}

void wh_html_comment(wh_html *h, wh_span utf8) {
  const char *s = h->s;
  size_t from = utf8.start, to = utf8.end;
  while (from < to && strchr("<!-/", s[from]) && s[from]) from++;
  while (to > from && strchr(">-", s[to - 1]) && s[to - 1]) to--;
  if (wh_has_words(s + from, to - from)) put_raw(h, (wh_span){from, to}, WH_INNER_NONE, WH_OUTER_COMMENT);
}
