/* scan: one pass over a text. Its letters and digits alone go through the automaton; what stood between them is kept
 * as gaps beside the last of them, and each match is judged by its gaps, its edges and its setting. */
#include "pattern.h"

#include <stdlib.h>
#include <string.h>

#define RING 512u /* letters looked back; more than a pattern and the character before it have */
#define BMP 0x10000u

/* What stands between two letters. */
enum {
  GAP_SPACE = 1,
  GAP_LINE = 2,       /* a line end */
  GAP_HYPHEN = 4,
  GAP_APOSTROPHE = 8,
  GAP_OTHER = 16,
  GAP_SOFT = 32       /* a soft hyphen: no boundary, but a word may be broken there */
};
#define GAP_EDGE (GAP_SPACE | GAP_LINE | GAP_HYPHEN | GAP_APOSTROPHE | GAP_OTHER)

/* What a character is: 0 ignored, a gap, or a letter with its key. */
typedef struct glyph {
  uint8_t kind, n;
  char key[6];
} glyph;
#define WALL_KEY 1 /* a letter of no pattern */
enum { GLYPH_NEW, GLYPH_IGNORED, GLYPH_GAP, GLYPH_LETTER, GLYPH_LONG }; /* GAP: key[0] is it */

struct wh_search {
  wh_arena *arena;
  wh_matcher *matcher;
  glyph *glyphs; /* of the basic plane, made as they come */
};

static const char *const hit_names[] = {
#define X(id, text) text,
    WH_HITS(X)
#undef X
};
const char *wh_hit_name(wh_hit_kind k) { return hit_names[k]; }

wh_setting wh_setting_of(const wh_part *part) {
  switch (part->kind) {
    case WH_PART_LINK: case WH_PART_NAME: case WH_PART_META: case WH_PART_ATTRIBUTE: return WH_IN_ADDRESS;
    case WH_PART_SCRIPT: return WH_IN_CODE;
    default: return WH_IN_PROSE;
  }
}

wh_search *wh_search_new(const wh_secret *secrets, size_t n) {
  wh_search *x = wh_alloc(sizeof *x);
  x->arena = wh_arena_new();
  x->matcher = wh_matcher_new(x->arena);
  x->glyphs = wh_alloc(BMP * sizeof *x->glyphs);
  wh_patterns_of(x->matcher, x->arena, secrets, n);
  wh_matcher_build(x->matcher);
  return x;
}

void wh_search_free(wh_search *x) {
  if (x == NULL) return;
  wh_arena_free(x->arena);
  free(x->glyphs);
  free(x);
}

/* ---- characters ---- */

static uint8_t gap_of(uint32_t cp, char key) {
  if (cp == '\n' || cp == '\r' || cp == 0x2028 || cp == 0x2029 || cp == 0x85) return GAP_LINE;
  if (wh_cp_space(cp) || key == ' ') return GAP_SPACE;
  return key == '-' || cp == '_' ? GAP_HYPHEN : key == '\'' || cp == '`' ? GAP_APOSTROPHE : GAP_OTHER;
}

/* Symbols that are letters by their looks (circled ones) count, "TM" does not. */
static bool letterlike(uint32_t cp, const char *key, size_t n) {
  if (wh_cp_alnum(cp)) return true;
  bool enclosed = (cp >= 0x2460 && cp < 0x2500) || (cp >= 0x1F110 && cp < 0x1F18A);
  for (size_t i = 0; i < n; i++)
    if (wh_cp_alnum((unsigned char)key[i])) return enclosed;
  return false;
}

/* The letters alone of what a character gives: "(a)" is "a". */
static size_t letters_of(uint32_t cp, char key[WH_KEY_CP]) {
  size_t n = wh_key_cp(cp, key), k = 0;
  if (!letterlike(cp, key, n)) return 0;
  for (size_t i = 0; i < n; i++)
    if ((unsigned char)key[i] >= 0x80 || wh_cp_alnum((unsigned char)key[i])) key[k++] = key[i];
  return k;
}

static glyph make_glyph(uint32_t cp) {
  char key[WH_KEY_CP] = {0};
  glyph g = {.kind = GLYPH_IGNORED};
  if (cp == 0xAD) return (glyph){.kind = GLYPH_GAP, .key = {GAP_SOFT}};
  if (wh_cp_hidden(cp) || wh_cp_mark(cp)) return g;
  size_t n = letters_of(cp, key);
  if (n > sizeof g.key) return (glyph){.kind = GLYPH_LONG};
  if (n == 0) {
    wh_key_cp(cp, key);
    return (glyph){.kind = GLYPH_GAP, .key = {(char)gap_of(cp, key[0])}};
  }
  g = (glyph){.kind = GLYPH_LETTER, .n = (uint8_t)n};
  memcpy(g.key, key, n);
  return g;
}

static glyph glyph_of(wh_search *x, wh_setting setting, uint32_t cp) {
  if (cp == WH_SEARCH_WALL && setting == WH_IN_PIECES) return (glyph){.kind = GLYPH_LETTER, .n = 1, .key = {WALL_KEY}};
  if (cp >= BMP) return make_glyph(cp);
  if (x->glyphs[cp].kind == GLYPH_NEW) x->glyphs[cp] = make_glyph(cp);
  return x->glyphs[cp];
}

/* ---- one text ---- */

typedef struct letter {
  size_t start, end; /* of its character */
  uint8_t gap;       /* before it */
  char c;            /* of the key */
} letter;

typedef struct scan {
  wh_search *x;
  const char *s;
  size_t n;
  wh_setting setting;
  const wh_part *parts; /* or NULL: all in one setting */
  size_t n_parts, part; /* part: where the last match stood */
  wh_span run;          /* the last run that was asked whether it is an address */
  bool run_address;
  letter ring[RING];
  size_t count;         /* letters so far */
  uint32_t state;
  uint8_t gap;
  wh_hit_fn fn;
  void *context;
} scan;

static const letter *at(const scan *c, size_t i) { return &c->ring[i % RING]; }

typedef enum edge { EDGE_NONE, EDGE_CAMEL, EDGE_SOFT, EDGE_HARD } edge; /* soft: between a letter and a digit */

static bool upper_at(const scan *c, size_t i) { return wh_cp_upper(wh_utf8_at(c->s, c->n, i)); }
static bool lower_at(const scan *c, size_t i) { return wh_cp_lower(wh_utf8_at(c->s, c->n, i)); }

static edge between(const scan *c, const letter *a, const letter *b) {
  if (a->start == b->start) return EDGE_NONE; /* two letters of one character */
  if (b->gap & GAP_EDGE) return EDGE_HARD;
  if (wh_cp_digit((unsigned char)a->c) != wh_cp_digit((unsigned char)b->c) && a->c != WALL_KEY && b->c != WALL_KEY) return EDGE_SOFT;
  return lower_at(c, a->start) && upper_at(c, b->start) ? EDGE_CAMEL : EDGE_NONE;
}

static edge left_edge(const scan *c, size_t first) {
  return first == 0 ? EDGE_HARD : between(c, at(c, first - 1), at(c, first));
}

/* The letter after the last; false at the end of the text. */
static bool look_ahead(scan *c, size_t from, letter *ret) {
  *ret = (letter){0};
  for (size_t i = from; i < c->n;) {
    ret->start = i;
    glyph g = glyph_of(c->x, c->setting, wh_utf8_next(c->s, c->n, &i));
    ret->end = i;
    if (g.kind == GLYPH_GAP) {
      ret->gap |= (uint8_t)g.key[0];
      if (ret->gap & GAP_EDGE) return true;
    } else if (g.kind != GLYPH_IGNORED) {
      ret->c = g.kind == GLYPH_LETTER ? g.key[0] : 'x';
      return true;
    }
  }
  return false;
}

static edge right_edge(scan *c, bool more, letter *ret_next) {
  const letter *last = at(c, c->count - 1);
  if (more) return EDGE_NONE;
  return look_ahead(c, last->end, ret_next) ? between(c, last, ret_next) : EDGE_HARD;
}

static wh_setting setting_at(scan *c, size_t byte) {
  if (c->parts == NULL) return c->setting;
  while (c->part > 0 && c->parts[c->part].text.start > byte) c->part--; /* never far: the text is read in its order */
  while (c->part + 1 < c->n_parts && c->parts[c->part].text.end <= byte) c->part++;
  return c->part < c->n_parts && c->parts[c->part].text.start <= byte ? wh_setting_of(&c->parts[c->part]) : WH_IN_PROSE;
}

static bool in_address(scan *c, size_t byte) {
  if (byte < c->run.start || byte >= c->run.end) c->run_address = wh_looks_like_address(c->s, c->n, byte, &c->run);
  return c->run_address;
}

/* ---- judging a match ---- */

typedef struct match {
  const wh_pattern *p;
  size_t first;   /* letter */
  uint8_t inside; /* gaps between its letters */
  size_t gaps;
  edge left, right;
  letter next;    /* after it, where right is no hard edge */
  wh_setting setting;
  bool upper;
} match;

static bool apart(const match *m) { return m->left >= EDGE_SOFT && m->right >= EDGE_SOFT; }

/* A word may go on after a hyphen at a line's end; after a bare line end only if it can be no two words. */
static bool one_word(const scan *c, const match *m) {
  if ((m->inside & (uint8_t)~GAP_SOFT) == 0) return true;
  if (m->p->joint && (m->inside & (uint8_t) ~(GAP_SOFT | GAP_APOSTROPHE)) == 0) return true;
  if (m->gaps != 1 || !(m->inside & GAP_LINE) || m->inside & (GAP_APOSTROPHE | GAP_OTHER)) return false;
  if (m->inside & (GAP_HYPHEN | GAP_SOFT)) return true;
  if (m->p->n < 6 || !m->upper || m->inside & GAP_SPACE) return false;
  for (size_t i = m->first + 1; i < c->count; i++)
    if (at(c, i)->gap & GAP_LINE) return lower_at(c, at(c, i)->start);
  return false;
}

/* "the Rowells": the surname with its plural; *end moves past the s. */
static bool plural(scan *c, const match *m, size_t *end) {
  if (!m->p->surname || !m->upper || m->right >= EDGE_SOFT || m->next.c != 's' || m->next.gap) return false;
  letter after;
  bool ends = !look_ahead(c, m->next.end, &after) || after.gap & GAP_EDGE;
  if (ends) *end = m->next.end;
  return ends;
}

static bool part_stands(scan *c, const match *m, size_t *end) {
  if (!one_word(c, m)) return false;
  if (apart(m)) return true;
  if (m->setting == WH_IN_CODE) return m->left >= EDGE_CAMEL && m->right >= EDGE_CAMEL;
  if (m->left >= EDGE_SOFT && plural(c, m, end)) return true;
  return m->p->n >= WH_PART_INSIDE && (m->setting == WH_IN_ADDRESS || in_address(c, at(c, m->first)->start));
}

#define WHOLE_INSIDE 10u /* letters of a full name, its words apart, that no other words hold by chance */

static bool whole_stands(scan *c, const match *m) {
  if (m->gaps && m->p->n >= WHOLE_INSIDE) return true; /* "saidTiffany Ann Rowell": a space was lost */
  bool address = m->setting == WH_IN_ADDRESS || in_address(c, at(c, m->first)->start);
  if (address) return apart(m) || m->p->n >= 6;
  if (m->inside == 0 && m->p->initial) return false; /* "trowell" is a word of its own */
  if (m->inside == 0 && m->p->n >= WHOLE_INSIDE) return true; /* "justicefortiffanyrowell" */
  return m->left >= EDGE_CAMEL && m->right >= EDGE_CAMEL; /* "FreeTiffRowell" */
}

static bool short_stands(const scan *c, const match *m) {
  bool edges = m->left == EDGE_HARD && m->right == EDGE_HARD && m->setting == WH_IN_PROSE;
  if (!edges || m->inside || !m->upper) return false;
  return m->p->capitals || !upper_at(c, at(c, m->first + 1)->start);
}

static bool id_stands(const match *m) {
  if (!apart(m)) return false;
  return !(m->p->digits && m->p->n < 7) || (m->inside & (GAP_OTHER | GAP_APOSTROPHE)) == 0;
}

static bool stands(scan *c, const match *m, size_t *end) {
  switch (m->p->rule) {
    case WH_RULE_WHOLE: return whole_stands(c, m);
    case WH_RULE_ID: return id_stands(m);
    case WH_RULE_SHORT: return short_stands(c, m);
    case WH_RULE_PART: break;
  }
  return part_stands(c, m, end);
}

/* One pattern that ends at the last letter; more: the character gives more letters. False: enough. */
static bool judge(scan *c, const wh_pattern *p, bool more) {
  match m = {.p = p, .first = c->count - p->n};
  for (size_t i = m.first + 1; i < c->count; i++) {
    m.inside |= at(c, i)->gap;
    m.gaps += at(c, i)->gap != 0;
  }
  size_t start = at(c, m.first)->start, end = at(c, c->count - 1)->end;
  m.left = left_edge(c, m.first);
  if (p->rule == WH_RULE_PART && (m.inside & GAP_OTHER || (m.left == EDGE_NONE && p->n < WH_PART_INSIDE)))
    return true; /* the usual case, told quickly */
  m.right = right_edge(c, more, &m.next);
  m.setting = setting_at(c, start);
  m.upper = upper_at(c, start);
  if (!stands(c, &m, &end)) return true;
  wh_hit hit = {.at = {start, end}, .secret = p->secret, .apart = apart(&m), .broken = m.inside & GAP_OTHER,
                .alone = p->alone, .upper = m.upper, .letters = p->n};
  hit.single = p->rule == WH_RULE_PART || p->rule == WH_RULE_SHORT;
  bool sentence = m.setting == WH_IN_PROSE || (m.setting == WH_IN_ADDRESS && c->parts && c->parts[c->part].prose);
  hit.address = sentence ? in_address(c, start) : m.setting == WH_IN_ADDRESS;
  hit.kind = p->rule == WH_RULE_ID ? WH_HIT_IDENTIFIER : p->rule == WH_RULE_WHOLE || p->alone ? WH_HIT_NAME : WH_HIT_PART;
  return c->fn(c->context, &hit);
}

static bool take(scan *c, char key, size_t start, size_t end, bool more) {
  c->ring[c->count % RING] = (letter){start, end, c->gap, key};
  c->count++;
  c->gap = 0;
  c->state = wh_matcher_step(c->x->matcher, c->state, (unsigned char)key);
  if (!wh_matcher_any(c->x->matcher, c->state)) return true;
  uint32_t where;
  for (const wh_pattern *p = wh_matcher_first(c->x->matcher, c->state, &where); p; p = wh_matcher_next(c->x->matcher, p, &where))
    if (!judge(c, p, more)) return false;
  return true;
}

static bool take_glyph(scan *c, uint32_t cp, size_t start, size_t end) {
  glyph g = glyph_of(c->x, c->setting, cp);
  char key[WH_KEY_CP];
  const char *s = g.key;
  size_t n = g.n;
  if (g.kind == GLYPH_GAP) c->gap |= (uint8_t)g.key[0];
  if (g.kind == GLYPH_GAP || g.kind == GLYPH_IGNORED) return true;
  if (g.kind == GLYPH_LONG) n = letters_of(cp, key), s = key;
  for (size_t i = 0; i < n; i++)
    if (!take(c, s[i], start, end, i + 1 < n)) return false;
  return true;
}

static bool run(scan *c) {
  for (size_t i = 0; i < c->n;) {
    size_t start = i;
    unsigned char b = (unsigned char)c->s[i];
    if (b < 0x80 && ((b | 32) >= 'a') && ((b | 32) <= 'z')) {
      i++;
      if (!take(c, (char)(b | 32), start, i, false)) return false;
    } else {
      uint32_t cp = wh_utf8_next(c->s, c->n, &i);
      if (!take_glyph(c, cp, start, i)) return false;
    }
  }
  return true;
}

bool wh_search_text(wh_search *x, const char *s, size_t n, wh_setting setting, wh_hit_fn fn, void *context) {
  scan c = {.x = x, .s = s, .n = n, .setting = setting, .fn = fn, .context = context};
  return run(&c);
}

bool wh_search_document(wh_search *x, const wh_document *d, wh_hit_fn fn, void *context) {
  scan c = {.x = x, .fn = fn, .context = context};
  c.s = wh_document_text(d, &c.n);
  c.parts = wh_document_parts(d, &c.n_parts);
  return run(&c);
}
