/* markdown: CommonMark with tables, as md4c reads it. Its texts point into the source; whatever lies between two of
 * them is markup, where links and definitions hide names, and becomes a hidden part. Front matter is read by lines. */
#include <md4c.h>
#include <stdlib.h>
#include <string.h>

#include "html.h"

#define MAX_DEPTH 64

typedef struct picture {
  size_t from; /* of the UTF-8 */
  int object;
} picture;

typedef struct markdown {
  wh_html h;           /* what decoding needs */
  size_t base;         /* where the body begins, after the front matter */
  size_t at;           /* the end of the last text */
  wh_part_kind kind;   /* of the block */
  int depth;           /* of open pictures */
  int deeper;          /* of those that are open beyond MAX_DEPTH, and are not looked at */
  picture pictures[MAX_DEPTH];
  int row, column;
  bool open, code;
  wh_span *gaps;
  size_t n_gaps, cap_gaps;
  int *around;         /* of each picture the one that it stands in, or -1 */
  size_t n_around, cap_around;
} markdown;

int wh_markdown_recognise(const char *s, size_t n) {
  size_t marks = 0;
  if (n > 65536) n = 65536;
  for (size_t i = 0; i + 3 < n; i++) {
    bool line = i == 0 || s[i - 1] == '\n';
    marks += line && s[i] == '#' && (s[i + 1] == ' ' || (s[i + 1] == '#' && (s[i + 2] == ' ' || s[i + 2] == '#')));
    marks += s[i] == ']' && s[i + 1] == '(';
    marks += line && memcmp(s + i, "---\n", 4) == 0 && i == 0;
    marks += s[i] == '*' && s[i + 1] == '*' && s[i + 2] != '*' && s[i + 2] != ' ' && s[i + 2] != '\n';
  }
  return marks >= 2 ? 30 : 0;
}

/* ---- parts ---- */

static wh_pen *pen_of(markdown *m) { return &m->h.d->pens[m->depth ? WH_PEN_ABOUT : WH_PEN_BODY]; }

static wh_strip *begin(markdown *m) {
  wh_pen *pen = pen_of(m);
  if (m->open && pen->open) return &pen->strip;
  wh_draft draft = WH_DRAFT(m->depth ? WH_PART_ATTRIBUTE : m->kind, WH_INNER_NONE, m->code ? WH_OUTER_PLAIN : WH_OUTER_MARKDOWN);
  draft.part.prose = true;
  if (m->depth) {
    draft.part.name = "alt";
    draft.part.object = m->pictures[m->depth - 1].object;
  } else if (m->kind == WH_PART_CELL) {
    draft.part.row = m->row;
    draft.part.column = m->column;
  }
  m->open = true;
  return wh_pen_begin(pen, draft, m->kind == WH_PART_CELL && !m->depth ? (m->column > 0 ? "\t" : "\n") : "\n\n");
}

static void end(markdown *m) {
  if (m->open) wh_pen_end(pen_of(m));
  m->open = false;
}

/* ---- markup between texts ---- */

static void gap(markdown *m, size_t from, size_t to) {
  if (from < to && wh_has_words(m->h.s + from, to - from)) *WH_PUSH(m->h.d->arena, m->gaps, m->n_gaps, m->cap_gaps) = (wh_span){from, to};
}

/* The innermost picture that holds the span: pictures stand in the order of their first byte. */
static int picture_around(const markdown *m, wh_span span) {
  const wh_span *pictures = m->h.d->spans;
  size_t lo = 0, hi = m->n_around;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (pictures[mid].start <= span.start) lo = mid + 1;
    else hi = mid;
  }
  int i = (int)lo - 1;
  while (i >= 0 && !wh_span_in(span, pictures[i])) i = m->around[i];
  return i;
}

static void put_hidden(markdown *m, wh_span span, wh_part_kind kind) {
  wh_strip source = WH_STRIP_INIT, plain = WH_STRIP_INIT;
  wh_strip_of_source(&m->h, span, &source);
  wh_decode_entities(&m->h, &source, (wh_span){0, source.text.len}, false, &plain);
  wh_draft draft = WH_DRAFT(kind, WH_INNER_SLUG, WH_OUTER_PLAIN);
  draft.part.object = picture_around(m, span);
  wh_pen *pen = &m->h.d->pens[WH_PEN_HIDDEN];
  wh_decode_percent(&plain, (wh_span){0, plain.text.len}, false, wh_pen_begin(pen, draft, "\n\n"));
  wh_pen_end(pen);
  wh_strip_free(&source);
  wh_strip_free(&plain);
}

/* Of "](path "title")" and "[name]: path" the path is an address by itself. */
static void put_gap(markdown *m, wh_span all) {
  const char *s = m->h.s;
  for (wh_span gap = all; gap.start < gap.end;) {
    size_t i = gap.start;
    while (i + 1 < gap.end && !(s[i] == ']' && (s[i + 1] == '(' || s[i + 1] == ':'))) i++;
    if (i + 1 >= gap.end) {
      if (wh_has_words(s + gap.start, wh_span_len(gap))) put_hidden(m, gap, WH_PART_LINK);
      return;
    }
    if (wh_has_words(s + gap.start, i - gap.start)) put_hidden(m, (wh_span){gap.start, i}, WH_PART_NAME);
    i += 2;
    while (i < gap.end && strchr(" \t\n<", s[i])) i++;
    size_t to = i;
    while (to < gap.end && !strchr(" \t\r\n>", s[to]) && !(s[to] == ')' && (to + 1 == gap.end || !wh_cp_alnum((unsigned char)s[to + 1])))) to++;
    if (wh_has_words(s + i, to - i)) put_hidden(m, (wh_span){i, to}, WH_PART_LINK);
    gap.start = to;
  }
}

/* ---- pictures: ![alt](path "title") or ![alt][name], found around the alternative text ---- */

static size_t find_end(const markdown *m, size_t i) {
  const char *s = m->h.s;
  size_t n = m->h.n;
  while (i < n && s[i] != ']' && s[i] != '\n') i++;
  if (i >= n || s[i] != ']') return SIZE_MAX;
  i++;
  if (i >= n || (s[i] != '(' && s[i] != '[')) return i;
  char close = s[i] == '(' ? ')' : ']', quote = 0;
  int deep = 0;
  for (size_t k = i; k < n && k - i < 65536; k++) {
    if (s[k] == '\\') k++;
    else if (quote) quote = s[k] == quote ? 0 : quote;
    else if ((s[k] == '"' || s[k] == '\'') && close == ')' && k > i && (s[k - 1] == ' ' || s[k - 1] == '\n')) quote = s[k];
    else if (s[k] == s[i]) deep++;
    else if (s[k] == close && --deep == 0) return k + 1;
  }
  return SIZE_MAX;
}

static void enter_picture(markdown *m, const MD_SPAN_IMG_DETAIL *img) {
  end(m);
  if (m->depth == MAX_DEPTH) {
    m->deeper++;
    return;
  }
  wh_document *d = m->h.d;
  const char *path = img->src.size ? wh_arena_copy(d->arena, img->src.text, img->src.size) : NULL;
  size_t from = SIZE_MAX;
  for (size_t i = m->at; i + 1 < m->h.n && i < m->at + 65536; i++)
    if (m->h.s[i] == '!' && m->h.s[i + 1] == '[') {
      from = i;
      break;
    }
  int object = from == SIZE_MAX ? -1 : wh_object_add(d, (wh_span){from, from}, WH_OBJECT_WORDS, path);
  if (object >= 0) *WH_PUSH(d->arena, m->around, m->n_around, m->cap_around) = m->depth ? m->pictures[m->depth - 1].object : -1;
  m->pictures[m->depth++] = (picture){from, object};
  if (from != SIZE_MAX) gap(m, m->at, from), m->at = from + 2;
}

static void leave_picture(markdown *m) {
  end(m);
  if (m->deeper) {
    m->deeper--;
    return;
  }
  if (m->depth == 0) return;
  picture *p = &m->pictures[--m->depth];
  if (p->object < 0) return;
  size_t to = find_end(m, m->at);
  m->h.d->spans[p->object].end = to == SIZE_MAX ? m->at : to;
}

/* ---- md4c's calls ---- */

static int enter_block(MD_BLOCKTYPE type, void *detail, void *userdata) {
  markdown *m = userdata;
  (void)detail;
  end(m);
  m->code = type == MD_BLOCK_CODE;
  switch (type) {
    case MD_BLOCK_H: m->kind = WH_PART_HEADING; break;
    case MD_BLOCK_TABLE: m->row = -1; break;
    case MD_BLOCK_TR:
      m->row++;
      m->column = -1;
      break;
    case MD_BLOCK_TH: case MD_BLOCK_TD:
      m->kind = WH_PART_CELL;
      m->column++;
      break;
    default: m->kind = WH_PART_BODY;
  }
  return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *userdata) {
  markdown *m = userdata;
  (void)detail, (void)type;
  end(m);
  m->code = false;
  m->kind = WH_PART_BODY;
  return 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *userdata) {
  if (type == MD_SPAN_IMG) enter_picture(userdata, detail);
  return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *userdata) {
  (void)detail;
  if (type == MD_SPAN_IMG) leave_picture(userdata);
  return 0;
}

/* Raw HTML: words between tags are text, tags are markup. */
static void raw(markdown *m, size_t from, size_t to) {
  const char *s = m->h.s;
  while (from < to) {
    const char *lt = memchr(s + from, '<', to - from);
    size_t at = lt ? (size_t)(lt - s) : to;
    if (at > from) {
      wh_strip source = WH_STRIP_INIT;
      wh_strip_of_source(&m->h, (wh_span){from, at}, &source);
      wh_decode_entities(&m->h, &source, (wh_span){0, source.text.len}, false, begin(m));
      wh_strip_free(&source);
    }
    if (at == to) return;
    from = wh_html_tag_end(s, at, to);
    gap(m, at, from);
  }
}

static int text(MD_TEXTTYPE type, const MD_CHAR *p, MD_SIZE size, void *userdata) {
  markdown *m = userdata;
  if (p < m->h.s || p + size > m->h.s + m->h.n) { /* a line end of md4c's own */
    if (m->open) wh_strip_glue(begin(m), "\n");
    return 0;
  }
  size_t from = (size_t)(p - m->h.s), to = from + size;
  if (from > m->at) gap(m, m->at, from);
  if (to > m->at) m->at = to;
  uint32_t cp[2];
  switch (type) {
    case MD_TEXT_ENTITY:
      if (wh_html_entity(m->h.entities, m->h.d->arena, p, size, false, cp) == size) {
        wh_strip *out = begin(m);
        wh_strip_cp(out, cp[0], from, size);
        return 0;
      }
      wh_strip_same(begin(m), p, size, from);
      return 0;
    case MD_TEXT_HTML: raw(m, from, to); return 0;
    case MD_TEXT_BR: case MD_TEXT_SOFTBR:
      if (m->open) wh_strip_glue(begin(m), "\n");
      return 0;
    default: wh_strip_same(begin(m), p, size, from);
  }
  return 0;
}

/* ---- front matter ---- */

static bool prose_key(const char *s, size_t n) {
  static const char *const keys[] = {"title", "description", "summary", "excerpt", "subtitle", "headline", "caption", "alt", "dek"};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (wh_same_ascii(s, n, keys[i])) return true;
  return false;
}

static size_t front_matter(markdown *m) {
  const char *s = m->h.s;
  size_t n = m->h.n;
  if (n < 8 || memcmp(s, "---", 3) != 0 || (s[3] != '\n' && s[3] != '\r')) return 0;
  const char *stop = memmem(s + 3, n - 3 < 65536 ? n - 3 : 65536, "\n---", 4);
  if (stop == NULL) return 0;
  size_t last = (size_t)(stop - s) + 1;
  for (size_t i = 4; i < last;) {
    const char *nl = memchr(s + i, '\n', n - i);
    size_t to = nl ? (size_t)(nl - s) : n, value = i;
    while (value < to && s[value] != ':') value++;
    bool keyed = value < to;
    bool prose = keyed && prose_key(s + i, value - i);
    size_t key = i;
    value = keyed ? value + 1 : i;
    while (value < to && strchr(" \t\"'", s[value])) value++;
    size_t stop_at = to;
    while (stop_at > value && strchr(" \t\r\"'", s[stop_at - 1])) stop_at--;
    if (prose && stop_at > value) {
      wh_pen *pen = &m->h.d->pens[wh_same_ascii(s + key, 5, "title") ? WH_PEN_TITLE : WH_PEN_ABOUT];
      wh_draft draft = WH_DRAFT(WH_PART_META, WH_INNER_NONE, WH_OUTER_YAML);
      draft.part.prose = true;
      draft.part.name = "title";
      wh_strip_same(wh_pen_begin(pen, draft, "\n\n"), s + value, stop_at - value, value);
      wh_pen_end(pen);
    } else if (wh_has_words(s + i, to - i)) {
      put_hidden(m, (wh_span){i, to}, WH_PART_META);
    }
    i = to + 1;
  }
  const char *nl = memchr(s + last, '\n', n - last);
  return nl ? (size_t)(nl - s) + 1 : n;
}

wh_status wh_markdown_open(wh_document *d, const wh_document_options *options, wh_error *err) {
  (void)options;
  markdown m = {.h = {.d = d, .s = d->in.utf8, .n = d->in.n, .entities = wh_map_new(), .meta_image = -1}, .kind = WH_PART_BODY};
  m.base = m.at = front_matter(&m);
  static const MD_PARSER parser = {0, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS,
                                   enter_block, leave_block, enter_span, leave_span, text, NULL, NULL};
  int failed = m.h.n - m.base > UINT32_MAX / 2 || md_parse(m.h.s + m.base, (MD_SIZE)(m.h.n - m.base), &parser, &m) != 0;
  end(&m);
  if (!failed) {
    gap(&m, m.at, m.h.n);
    for (size_t i = 0; i < m.n_gaps; i++) put_gap(&m, m.gaps[i]);
  }
  wh_map_free(m.h.entities);
  return failed ? wh_fail(err, WH_LIMIT, "this Markdown is beyond what can be parsed; give it as --input-format text") : WH_OK;
}
