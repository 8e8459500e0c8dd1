/* check: the finished copy, searched as its text and as raw bytes in the encodings a name may hide in.
 * The clear version: one layer after another, one secret after another. */
#include "check.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Words that are no part of a name by themselves. */
static const char *const plain[] = {"the", "and", "of", "de", "la", "van", "von", "der", "den", "del", "di", "da", "al", "el", "bin", "jr",
                                    "sr", "mr", "mrs", "ms", "dr", "miss", "ii", "iii", "street", "road", "lane", "avenue", "high", "school",
                                    "case", "no", "st", "rd", "ave", "apt", "unit", "lot"};

typedef struct search {
  wh_arena *a;
  const wh_document *doc;
  wh_remains *out;
  size_t cap;
  const wh_span *excused; /* bytes of the copy */
  size_t n_excused;
  const char *copy;
  size_t n;
} search;

typedef struct layer {
  const char *s; /* bytes */
  size_t n;
  const uint32_t *from; /* byte of the copy of each; NULL: itself */
  const char *name;
  bool inside; /* a link, attribute or identifier: parts of names count inside words */
  bool whole_only; /* guessed decodings: full names and identifiers only */
} layer;

static bool ordinary(const char *s, size_t n) {
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    if (wh_same_ascii(s, n, plain[i])) return true;
  return false;
}

static bool wordy(unsigned char c) { return isalnum(c) || c >= 0x80; }

static size_t copy_byte(const layer *l, size_t i) { return l->from ? l->from[i] : i; }

static void report(search *x, const layer *l, size_t from, size_t to, const wh_secret *s, const char *what) {
  size_t a = copy_byte(l, from), b = copy_byte(l, to > from ? to - 1 : from) + 1;
  for (size_t i = 0; i < x->n_excused; i++)
    if (a < x->excused[i].end && x->excused[i].start < b) {
      x->out->excused++;
      return;
    }
  for (size_t i = 0; i < x->out->n; i++)
    if (x->out->v[i].byte == a) return;
  if (x->out->n >= 1000) return;
  size_t line = 1, column = 1;
  for (size_t i = 0; i < a && i < x->n; i++) {
    column = x->copy[i] == '\n' ? 1 : column + ((x->copy[i] & 0xC0) != 0x80);
    line += x->copy[i] == '\n';
  }
  *WH_PUSH(x->a, x->out->v, x->out->n, x->cap) =
      (wh_remain){.byte = a, .line = line, .column = column, .encoding = l->name, .what = what, .person = s->person};
}

/* Letters and digits of a key, with where each stood. */
typedef struct bare {
  char *s;
  uint32_t *at;
  size_t n;
} bare;

static bare bare_of(wh_arena *a, const char *s, size_t n) {
  bare b = {wh_arena_alloc(a, n + 1), wh_arena_alloc(a, (n + 1) * sizeof(uint32_t)), 0};
  for (size_t i = 0; i < n; i++)
    if (wordy((unsigned char)s[i])) {
      b.at[b.n] = (uint32_t)i;
      b.s[b.n++] = s[i];
    }
  return b;
}

static void whole(search *x, const layer *l, const wh_key *k, const bare *text, const wh_secret *s, const bare *want) {
  if (want->n < 3) return;
  for (const char *hit = text->s; (hit = memmem(hit, text->n - (size_t)(hit - text->s), want->s, want->n)) != NULL; hit++) {
    size_t from = text->at[hit - text->s], to = text->at[(size_t)(hit - text->s) + want->n - 1] + 1;
    bool left = from == 0 || !wordy((unsigned char)k->s[from - 1]), right = to == k->n || !wordy((unsigned char)k->s[to]);
    if (!(left && right) && !(l->inside && want->n >= 8)) continue;
    report(x, l, k->from[from], k->from[to], s, s->kind == WH_SECRET_NAME ? "name" : "identifier");
  }
}

static void part(search *x, const layer *l, const wh_key *k, const wh_secret *s, const char *w, size_t n) {
  for (const char *hit = k->s; (hit = memmem(hit, k->n - (size_t)(hit - k->s), w, n)) != NULL; hit += n) {
    size_t from = (size_t)(hit - k->s), to = from + n;
    bool left = from == 0 || !wordy((unsigned char)k->s[from - 1]), right = to == k->n || !wordy((unsigned char)k->s[to]);
    if (!(left && right) && !(l->inside && n >= 4)) continue;
    if (!l->inside && k->from[from] < l->n && islower((unsigned char)l->s[k->from[from]]) && n < 6) continue;
    report(x, l, k->from[from], k->from[to], s, "part of a name");
  }
}

static void one_layer(search *x, const layer *l, const wh_secret *secrets, size_t n) {
  wh_arena *a = wh_arena_new();
  wh_key k = wh_key_make(a, l->s, l->n);
  bare text = bare_of(a, k.s, k.n);
  for (size_t i = 0; i < n; i++) {
    wh_key want = wh_key_make(a, secrets[i].s, secrets[i].n);
    bare all = bare_of(a, want.s, want.n);
    whole(x, l, &k, &text, &secrets[i], &all);
    if (l->whole_only || secrets[i].kind != WH_SECRET_NAME) continue;
    for (size_t at = 0; at < want.n;) {
      size_t end = at;
      while (end < want.n && wordy((unsigned char)want.s[end])) end++;
      if (end - at >= 2 && !ordinary(want.s + at, end - at)) part(x, l, &k, &secrets[i], want.s + at, end - at);
      at = end + 1;
    }
  }
  wh_arena_free(a);
}

/* ---- decodings of the raw bytes ---- */

static int hex(unsigned char c) { return isdigit(c) ? c - '0' : isxdigit(c) ? (c | 32) - 'a' + 10 : -1; }

typedef struct sink {
  wh_buf b;
  uint32_t *from;
  size_t cap;
} sink;

static void put(sink *k, uint32_t cp, bool byte, size_t from) {
  char out[4];
  size_t n = byte ? 1 : wh_utf8_put(out, cp);
  if (byte) out[0] = (char)cp;
  if (k->b.len + 4 > k->cap) {
    k->cap = k->cap ? k->cap * 2 : 4096;
    k->from = wh_realloc(k->from, k->cap * sizeof *k->from);
  }
  for (size_t i = 0; i < n; i++) k->from[k->b.len + i] = (uint32_t)from;
  wh_buf_add(&k->b, out, n);
}

/* Percent, quoted-printable, numeric entities, JSON and CSS escapes: all at once, each where it stands. */
static size_t escape(const char *s, size_t n, size_t i, uint32_t *cp, bool *byte) {
  *byte = false;
  if ((s[i] == '%' || s[i] == '=') && i + 2 < n + 0 && hex((unsigned char)s[i + 1]) >= 0 && hex((unsigned char)s[i + 2]) >= 0) {
    *cp = (uint32_t)(hex((unsigned char)s[i + 1]) << 4 | hex((unsigned char)s[i + 2]));
    *byte = true;
    return 3;
  }
  if (s[i] == '=' && i + 1 < n && (s[i + 1] == '\n' || s[i + 1] == '\r')) return *cp = 0xAD, s[i + 1] == '\r' ? 3 : 2;
  if (s[i] == '&' && i + 2 < n && s[i + 1] == '#') {
    bool x = (s[i + 2] | 32) == 'x';
    size_t k = i + 2 + x;
    uint32_t v = 0;
    size_t digits = 0;
    for (; k < n && digits < 8 && (x ? hex((unsigned char)s[k]) >= 0 : isdigit((unsigned char)s[k])); k++, digits++)
      v = v * (x ? 16 : 10) + (uint32_t)hex((unsigned char)s[k]);
    if (digits == 0) return 0;
    *cp = v;
    return k + (k < n && s[k] == ';') - i;
  }
  if (s[i] == '\\' && i + 1 < n) {
    size_t most = s[i + 1] == 'u' ? 4 : s[i + 1] == 'x' ? 2 : 0, k = i + 2, digits = 0;
    uint32_t v = 0;
    if (most == 0) k = i + 1, most = 6;
    for (; k < n && digits < most && hex((unsigned char)s[k]) >= 0; k++, digits++) v = v << 4 | (uint32_t)hex((unsigned char)s[k]);
    if (digits < 2) return 0;
    *cp = v;
    return k - i;
  }
  return 0;
}

static void escaped(search *x, const char *s, size_t n, size_t base, const wh_secret *v, size_t n_v) {
  sink k = {.b = WH_BUF_INIT};
  bool any = false;
  for (size_t i = 0; i < n;) {
    uint32_t cp;
    bool byte;
    size_t len = escape(s, n, i, &cp, &byte);
    if (len && i + len <= n) {
      put(&k, cp, byte, base + i);
      any = true;
      i += len;
    } else {
      put(&k, (unsigned char)s[i], true, base + i);
      i++;
    }
  }
  layer l = {k.b.data, k.b.len, k.from, "escaped", false, false};
  if (any) one_layer(x, &l, v, n_v);
  wh_buf_free(&k.b);
  free(k.from);
}

static void utf16(search *x, const char *s, size_t n, size_t base, const wh_secret *v, size_t n_v) {
  sink k = {.b = WH_BUF_INIT};
  for (size_t i = 0; i + 1 < n; i++) /* Latin letters in two bytes: the zero goes, both orders */
    if (s[i] != 0 && s[i + 1] == 0) put(&k, (unsigned char)s[i], false, base + i), i++;
    else if (s[i] == 0 && s[i + 1] != 0) put(&k, (unsigned char)s[i + 1], false, base + i), i++;
  layer l = {k.b.data, k.b.len, k.from, "utf-16", false, true};
  if (k.b.len) one_layer(x, &l, v, n_v);
  wh_buf_free(&k.b);
  free(k.from);
}

static int b64(unsigned char c) {
  return isupper(c) ? c - 'A' : islower(c) ? c - 'a' + 26 : isdigit(c) ? c - '0' + 52 : c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

static void base64(search *x, const char *s, size_t n, size_t base, const wh_secret *v, size_t n_v) {
  sink k = {.b = WH_BUF_INIT};
  for (size_t i = 0; i < n;) {
    size_t j = i;
    while (j < n && (b64((unsigned char)s[j]) >= 0 || ((s[j] == '\n' || s[j] == '\r') && j > i + 20))) j++;
    if (j - i < 8) {
      i = j + 1;
      continue;
    }
    for (size_t skip = 0; skip < 4; skip++) {
      uint32_t bits = 0;
      int have = 0;
      for (size_t t = i + skip; t < j; t++) {
        int d = b64((unsigned char)s[t]);
        if (d < 0) continue;
        bits = bits << 6 | (uint32_t)d;
        if ((have += 6) >= 8) put(&k, bits >> (have -= 8) & 0xFF, true, base + t);
      }
      put(&k, '\n', true, base + i);
    }
    i = j + 1;
  }
  layer l = {k.b.data, k.b.len, k.from, "base64", false, true};
  if (k.b.len) one_layer(x, &l, v, n_v);
  wh_buf_free(&k.b);
  free(k.from);
}

#define BLOCK ((size_t)4 << 20) /* searched at a time, so that memory does not grow with the copy */
#define OVERLAP ((size_t)8 << 10)

static void raw(search *x, const wh_secret *v, size_t n_v) {
  for (size_t at = 0; at < x->n; at += BLOCK) {
    size_t end = at + BLOCK + OVERLAP < x->n ? at + BLOCK + OVERLAP : x->n, n = end - at;
    uint32_t *from = NULL;
    if (at) {
      from = wh_alloc(n * sizeof *from);
      for (size_t i = 0; i < n; i++) from[i] = (uint32_t)(at + i);
    }
    layer l = {x->copy + at, n, from, "plain", false, false};
    one_layer(x, &l, v, n_v);
    free(from);
    escaped(x, x->copy + at, n, at, v, n_v);
    utf16(x, x->copy + at, n, at, v, n_v);
    base64(x, x->copy + at, n, at, v, n_v);
  }
}

/* The text as a reader of the copy has it: words over tags joined, hidden places by themselves. */
static void text(search *x, const wh_secret *v, size_t n_v) {
  size_t n, n_parts;
  const char *s = wh_document_text(x->doc, &n);
  const wh_part *p = wh_document_parts(x->doc, &n_parts);
  for (size_t i = 0; i < n_parts; i++) {
    size_t len = wh_span_len(p[i].text);
    if (len < 2) continue;
    uint32_t *from = wh_alloc(len * sizeof *from);
    size_t start = wh_document_position(x->doc, p[i].text.start).byte;
    size_t last = wh_document_position(x->doc, p[i].text.end - 1).byte;
    bool straight = last - start + 1 == len; /* no tags, entities or other encoding inside */
    for (size_t k = 0; k < len; k++)
      from[k] = (uint32_t)(straight ? start + k : wh_document_position(x->doc, p[i].text.start + k).byte);
    layer l = {s + p[i].text.start, len, from, "text", !p[i].prose, false};
    if (!(straight && p[i].prose)) one_layer(x, &l, v, n_v); /* what stands plainly was searched as bytes */
    free(from);
  }
}

wh_status wh_check_copy(const char *copy, size_t n, const wh_document_options *options, const wh_secret *secrets, size_t n_secrets,
                        const wh_excuse *excuses, size_t n_excuses, wh_remains **ret, wh_error *err) {
  wh_document *doc;
  wh_status s = wh_document_open(copy, n, options, &doc, err);
  if (s != WH_OK) return s;
  wh_arena *a = wh_arena_new();
  wh_remains *out = wh_arena_alloc(a, sizeof *out);
  out->arena = a;
  wh_span *excused = wh_arena_alloc(a, (n_excuses + 1) * sizeof *excused);
  size_t len;
  wh_document_text(doc, &len);
  for (size_t i = 0; i < n_excuses; i++)
    if (excuses[i].text.start < excuses[i].text.end && excuses[i].text.end <= len)
      excused[i] = (wh_span){wh_document_position(doc, excuses[i].text.start).byte,
                             wh_document_position(doc, excuses[i].text.end - 1).byte + 1};
  search x = {.a = a, .doc = doc, .out = out, .excused = excused, .n_excused = n_excuses, .copy = copy, .n = n};
  if (n_secrets) {
    raw(&x, secrets, n_secrets);
    text(&x, secrets, n_secrets);
  }
  wh_document_free(doc);
  *ret = out;
  return WH_OK;
}

void wh_remains_free(wh_remains *r) {
  if (r != NULL) wh_arena_free(r->arena);
}
