/* check: the finished copy, searched as its text and as raw bytes, block by block, in the encodings a name may hide in.
 * What the copy opened as a document placed in its text is judged there; what it did not place, and what only an
 * encoding spells, is judged as bytes. */
#include "layer.h"

#include <stdlib.h>
#include <string.h>

typedef struct checking {
  wh_arena *a;
  const wh_document *doc;
  wh_search *search;
  wh_remains *out;
  size_t cap, cap_excused;
  const wh_excuse *excuses; /* sorted by place */
  size_t n_excuses;
  wh_span *placed;          /* bytes of the copy that its text shows, sorted; none where the text is the bytes */
  size_t n_placed, cap_placed;
  const char *copy;
  size_t n;
  bool text_is_copy;
  const wh_secret *part_of; /* the word of a name last met in guessed bytes: of which, and where */
  const char *part_in;
  wh_span part;
} checking;

/* Where hits are looked for: the text of the copy, or a layer of a block of it. */
typedef struct place {
  checking *x;
  const char *encoding;
  const char *s;
  const wh_layer *layer; /* NULL: the text */
  size_t base;           /* of the block */
  bool raw;              /* the bytes as they are */
  bool guessed;          /* bytes that could be base64 or UTF-16, and read as text so */
  bool untagged;         /* a layer without its tags */
  bool unspaced;         /* a run of a script without spaces */
  size_t from;           /* where in s it is that is searched */
} place;

static size_t byte_of(const place *p, size_t i) {
  return p->layer ? p->base + wh_layer_from(p->layer, i) : wh_document_byte(p->x->doc, i);
}

/* ---- excuses ---- */

static const wh_excuse *excuse_at(const checking *x, size_t byte) {
  size_t lo = 0, hi = x->n_excuses;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (x->excuses[mid].copy.end <= byte) lo = mid + 1;
    else hi = mid;
  }
  return lo < x->n_excuses && x->excuses[lo].copy.start <= byte ? &x->excuses[lo] : NULL;
}

static bool wordy(char c) { return (unsigned char)c >= 0x80 || wh_cp_alnum((unsigned char)c); }

/* Every letter lies in one excuse; of words that more than a space parts ("told Denise. Rowell left") each may have its
 * own, for they are no name together. */
static const wh_excuse *excuse_of(const place *p, const wh_hit *h) {
  const wh_excuse *first = NULL;
  for (size_t i = h->at.start; i < h->at.end; i++) {
    if (!wordy(p->s[i])) continue;
    const wh_excuse *e = excuse_at(p->x, byte_of(p, i));
    if (e == NULL || (first && e->of != first->of && !h->broken)) return NULL;
    if (first == NULL) first = e;
  }
  return first;
}

/* ---- what counts ---- */

static bool is_placed(const checking *x, size_t byte) {
  size_t lo = 0, hi = x->n_placed;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (x->placed[mid].end <= byte) lo = mid + 1;
    else hi = mid;
  }
  return lo < x->n_placed && x->placed[lo].start <= byte;
}

static bool is_markup(const place *p, const wh_hit *h) {
  char low[32];
  size_t n = wh_span_len(h->at);
  if (n > sizeof low) return false;
  for (size_t i = 0; i < n; i++) low[i] = (char)wh_cp_fold((unsigned char)p->s[h->at.start + i]);
  return wh_search_markup(low, n);
}

/* Whether an escape spelt any letter of it. */
static bool escaped(const place *p, const wh_hit *h) {
  for (size_t i = h->at.start; i < h->at.end; i++)
    if (wordy(p->s[i]) && wh_layer_from(p->layer, i + 1) != wh_layer_from(p->layer, i) + 1) return true;
  return false;
}

/* "%2FTiffany%26": an escape beside it is an edge that the text does not show. */
static bool edge_escaped(const place *p, const wh_hit *h) {
  size_t from = h->at.start, to = h->at.end;
  if (from > 0 && wh_layer_from(p->layer, from) != wh_layer_from(p->layer, from - 1) + 1) return true;
  return to < p->layer->n && wh_layer_from(p->layer, to + 1) != wh_layer_from(p->layer, to) + 1;
}

/* Whether something was left out between its letters. */
static bool parted(const place *p, const wh_hit *h) {
  for (size_t i = h->at.start; i + 1 < h->at.end; i++)
    if (wh_layer_from(p->layer, i + 1) != wh_layer_from(p->layer, i) + 1) return true;
  return false;
}

#define NEAR 200u /* bytes between two words of one name */

/* In bytes that were guessed to be text a part of a name may be chance; two of its words near each other are the name, in
 * whatever order: {"given_name":"Tiffany","family_name":"Rowell"}. */
static bool beside_other_word(const place *p, const wh_hit *h) {
  checking *x = p->x;
  if (!p->guessed || !h->single || !h->apart || h->letters < 3) return false;
  bool near = x->part_of == h->secret && x->part_in == p->s && h->at.start >= x->part.end && h->at.start - x->part.end <= NEAR &&
              !wh_same_word(p->s + x->part.start, wh_span_len(x->part), p->s + h->at.start, wh_span_len(h->at));
  x->part_of = h->secret;
  x->part_in = p->s;
  x->part = h->at;
  return near;
}

#define GUESSED_MIN 5u /* letters: fewer come together by chance in a picture */

/* Names of a word and parts of names are too short to be looked for in every byte. */
static bool counts(const place *p, const wh_hit *h) {
  bool full = h->kind == WH_HIT_IDENTIFIER || (h->kind == WH_HIT_NAME && !h->single);
  if (p->untagged && !parted(p, h)) return false;
  if (p->layer == NULL || (full && !p->guessed)) return true;
  if (p->guessed) return beside_other_word(p, h) || (h->letters >= GUESSED_MIN && (full ? !h->broken : h->alone && h->upper));
  if (p->untagged) return true;
  if (!p->raw) return escaped(p, h) || edge_escaped(p, h);
  return !is_placed(p->x, byte_of(p, h->at.start)) && !is_markup(p, h);
}

static bool meet(void *context, const wh_hit *h) {
  const place *p = context;
  checking *x = p->x;
  if (!counts(p, h)) return true;
  size_t byte = byte_of(p, h->at.start);
  const wh_excuse *e = excuse_of(p, h);
  if (e && e->reason)
    *WH_PUSH(x->a, x->out->excused, x->out->n_excused, x->cap_excused) = (wh_excused){.byte = byte, .reason = e->reason};
  if (e) return true;
  *WH_PUSH(x->a, x->out->v, x->out->n, x->cap) =
      (wh_remain){.byte = byte, .encoding = p->encoding, .what = wh_hit_name(h->kind), .person = h->secret->person};
  return x->out->n < WH_REMAINS_MAX;
}

/* ---- words whose edges no space shows ---- */

/* In a run without spaces only whole names count, as it is decided. */
static bool meet_within(void *context, const wh_hit *hit) {
  place *p = context;
  wh_hit h = *hit;
  if (p->unspaced && h.single && !h.alone) return true;
  h.at.start += p->from;
  h.at.end += p->from;
  if (p->unspaced) h.upper = true; /* such a script has no capitals to ask for */
  return meet(p, &h);
}

static bool search_within(place p, wh_span s, wh_setting setting) {
  p.from = s.start;
  return wh_search_text(p.x->search, p.s + s.start, wh_span_len(s), setting, meet_within, &p);
}

static bool search_unspaced(place p, size_t n) {
  bool more = true;
  wh_span run;
  p.unspaced = true;
  for (size_t at = 0; more && wh_unspaced_run(p.s, n, &at, &run);) more = search_within(p, run, WH_IN_ADDRESS);
  return more;
}

/* ---- layers of a block ---- */

typedef struct block {
  checking *x;
  size_t base;
  size_t budget; /* decoded bytes still allowed */
  bool enough;
} block;

static void explore(block *b, const wh_layer *in, int depth, bool guessed);

/* No page is made so: refused, for it was not all read. */
static void refuse(block *b, const char *encoding) {
  *WH_PUSH(b->x->a, b->x->out->v, b->x->out->n, b->x->cap) =
      (wh_remain){.byte = b->base, .encoding = encoding, .what = "more layers of encoding than can be searched", .person = -1};
  b->enough = true;
}

/* A tag within a word: what it says in one. Not looked into any further, for whatever it spells the layer spelt. */
static void search_untagged(block *b, place p, const wh_layer *in, wh_setting setting) {
  if (in->n == 0 || memchr(in->s, '<', in->n) == NULL) return;
  wh_layer out = WH_LAYER_INIT;
  p.untagged = true;
  p.layer = &out;
  for (int quoted = 0; quoted < 2 && !b->enough; quoted++) {
    if (!wh_drop_tags(in, quoted, &out)) continue;
    p.s = out.s;
    b->enough = !wh_search_text(b->x->search, out.s, out.n, setting, meet, &p);
  }
  wh_layer_free(&out);
}

static void found_layer(block *b, const wh_layer *l, int depth, const char *encoding, bool guessed) {
  if (b->enough) return;
  if (l->n > b->budget || depth > WH_CHECK_DEPTH) {
    refuse(b, encoding);
    return;
  }
  b->budget -= l->n;
  place p = {.x = b->x, .encoding = encoding, .s = l->s, .layer = l, .base = b->base, .guessed = guessed};
  wh_setting setting = guessed ? WH_IN_PIECES : WH_IN_PROSE;
  b->enough = !wh_search_text(b->x->search, l->s, l->n, setting, meet, &p) || !search_unspaced(p, l->n);
  if (!b->enough) search_untagged(b, p, l, setting);
  if (!b->enough) explore(b, l, depth, guessed);
}

/* The backslash and the equals sign mean one thing here and another there, so that no one reading takes all. Of what lies
 * deep every reading takes its own at once: the ways through them would be too many. */
static void explore_escapes(block *b, const wh_layer *in, int depth, bool guessed) {
  static const unsigned readings[] = {WH_ESCAPE_JSON, WH_ESCAPE_CSS, WH_ESCAPE_QP};
  const unsigned all = WH_ESCAPE_JSON | WH_ESCAPE_CSS | WH_ESCAPE_QP, always = WH_ESCAPE_PERCENT | WH_ESCAPE_ENTITY;
  unsigned may = wh_escapes_in(in);
  if (may == 0) return;
  bool deep = depth >= WH_CHECK_MIXED;
  wh_layer out = WH_LAYER_INIT;
  for (size_t i = 0; i < (deep ? 1 : sizeof readings / sizeof *readings); i++) {
    if (i > 0 && !(may & readings[i])) continue;
    unsigned seen = wh_decode_escapes(in, (deep ? all : readings[i]) | always, &out);
    bool worth = i == 0 ? seen != 0 : (seen & readings[i]) != 0;
    if (deep) worth = seen & WH_ESCAPE_SPELT;
    if (worth) found_layer(b, &out, depth + 1, "escaped", guessed);
  }
  wh_layer_free(&out);
}

static void explore(block *b, const wh_layer *in, int depth, bool guessed) {
  wh_layer out = WH_LAYER_INIT;
  explore_escapes(b, in, depth, guessed);
  if (!b->enough && wh_decode_base64(in, &out)) found_layer(b, &out, depth + 1, "base64", true);
  if (!b->enough && wh_decode_utf16(in, &out)) found_layer(b, &out, depth + 1, "utf-16", true);
  wh_layer_free(&out);
}

static void search_bytes(checking *x) {
  bool enough = false;
  for (size_t at = 0; at < x->n && !enough; at += WH_CHECK_BLOCK) {
    size_t end = at + WH_CHECK_BLOCK + WH_CHECK_OVERLAP < x->n ? at + WH_CHECK_BLOCK + WH_CHECK_OVERLAP : x->n;
    wh_layer l = {.s = (char *)x->copy + at, .n = end - at};
    block b = {.x = x, .base = at, .budget = l.n * WH_CHECK_DECODED + WH_CHECK_OVERLAP};
    place here = {.x = x, .encoding = "text", .base = at};
    search_untagged(&b, here, &l, WH_IN_PROSE);
    if (!b.enough) explore(&b, &l, 0, false);
    enough = b.enough;
  }
  wh_layer all = {.s = (char *)x->copy, .n = x->n};
  place p = {.x = x, .encoding = "plain", .s = x->copy, .layer = &all, .raw = true};
  if (enough || x->text_is_copy) return;
  if (wh_search_text(x->search, x->copy, x->n, WH_IN_PROSE, meet, &p)) search_unspaced(p, x->n);
}

/* ---- the text, as a reader of the copy has it: words over tags joined, hidden places by themselves ---- */

static int by_start(const void *a, const void *b) {
  const wh_span *p = a, *q = b;
  return p->start < q->start ? -1 : p->start > q->start;
}

static void find_placed(checking *x) {
  size_t n_parts;
  const wh_part *p = wh_document_parts(x->doc, &n_parts);
  wh_span s;
  for (size_t i = 0; i < n_parts; i++)
    for (size_t at = p[i].text.start; wh_document_source(x->doc, p[i].text, &at, &s);)
      *WH_PUSH(x->a, x->placed, x->n_placed, x->cap_placed) = s;
  if (x->n_placed) qsort(x->placed, x->n_placed, sizeof *x->placed, by_start);
}

static bool search_stretch(void *context, wh_span s, bool unspaced) {
  place p = *(const place *)context;
  const wh_part *part = wh_document_part(p.x->doc, s.start);
  p.unspaced = unspaced;
  return search_within(p, s, unspaced ? WH_IN_ADDRESS : part ? wh_setting_of(part) : WH_IN_PROSE);
}

static bool search_text(checking *x) {
  size_t n;
  place p = {.x = x, .encoding = "text", .s = wh_document_text(x->doc, &n)};
  x->text_is_copy = n == x->n && memcmp(p.s, x->copy, n) == 0;
  if (x->text_is_copy) p.encoding = "plain";
  else find_placed(x);
  return wh_search_document(x->search, x->doc, meet, &p) && wh_document_stretches(x->doc, search_stretch, &p);
}

/* ---- putting it in order ---- */

static int by_remain(const void *a, const void *b) {
  const wh_remain *p = a, *q = b;
  return p->byte != q->byte ? (p->byte < q->byte ? -1 : 1) : strcmp(p->what, q->what);
}

static int by_excused(const void *a, const void *b) {
  const wh_excused *p = a, *q = b;
  return p->byte < q->byte ? -1 : p->byte > q->byte;
}

/* Lines and columns of growing bytes. */
typedef struct cursor {
  const char *s;
  size_t n, byte, line, column;
} cursor;

static void advance(cursor *c, size_t byte) {
  for (; c->byte < byte && c->byte < c->n; c->byte++) {
    char b = c->s[c->byte];
    if (b == '\n') c->line++, c->column = 1;
    else if ((b & 0xC0) != 0x80) c->column++;
  }
}

static void put_in_order(checking *x) {
  wh_remains *o = x->out;
  if (o->n) qsort(o->v, o->n, sizeof *o->v, by_remain);
  if (o->n_excused) qsort(o->excused, o->n_excused, sizeof *o->excused, by_excused);
  size_t n = 0;
  cursor c = {x->copy, x->n, 0, 1, 1};
  for (size_t i = 0; i < o->n; i++) { /* a name and its first word begin at one byte, and so does what two layers show */
    if (n && o->v[n - 1].byte == o->v[i].byte) continue;
    advance(&c, o->v[i].byte);
    o->v[i].line = c.line, o->v[i].column = c.column;
    o->v[n++] = o->v[i];
  }
  o->n = n;
  c = (cursor){x->copy, x->n, 0, 1, 1};
  for (size_t i = n = 0; i < o->n_excused; i++) {
    if (n && o->excused[n - 1].byte == o->excused[i].byte) continue;
    advance(&c, o->excused[i].byte);
    o->excused[i].line = c.line, o->excused[i].column = c.column;
    o->excused[n++] = o->excused[i];
  }
  o->n_excused = n;
}

static int by_copy(const void *a, const void *b) {
  const wh_excuse *p = a, *q = b;
  return p->copy.start < q->copy.start ? -1 : p->copy.start > q->copy.start;
}

wh_status wh_check_copy(const char *copy, size_t n, const wh_document_options *options, const wh_secret *secrets, size_t n_secrets,
                        const wh_excuse *excuses, size_t n_excuses, wh_remains **ret, wh_error *err) {
  wh_document *doc;
  wh_status s = wh_document_open(copy, n, options, &doc, err);
  if (s != WH_OK) return s;
  wh_arena *a = wh_arena_new();
  wh_remains *out = wh_arena_alloc(a, sizeof *out);
  out->arena = a;
  wh_excuse *sorted = wh_arena_alloc(a, (n_excuses + 1) * sizeof *sorted);
  if (n_excuses) memcpy(sorted, excuses, n_excuses * sizeof *sorted);
  if (n_excuses) qsort(sorted, n_excuses, sizeof *sorted, by_copy);
  checking x = {.a = a, .doc = doc, .out = out, .excuses = sorted, .n_excuses = n_excuses, .copy = copy, .n = n};
  if (n_secrets) {
    x.search = wh_search_new(secrets, n_secrets);
    if (search_text(&x)) search_bytes(&x);
    put_in_order(&x);
    wh_search_free(x.search);
  }
  wh_document_free(doc);
  *ret = out;
  return WH_OK;
}

void wh_remains_free(wh_remains *r) {
  if (r != NULL) wh_arena_free(r->arena);
}
