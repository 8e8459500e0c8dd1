/* spans: what another detector found, taken in before it is settled who is who (doc/spans.md tells the form).
 *
 * Its names take the place of what was found here on the same words, its identifiers that of the patterns.
 * Where it says that two names are of one person they become one. Not here: believing that it found all;
 * what it did not mark is read as ever. */
#include "internal.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#define STEP 256 /* code points between two checkpoints */

typedef struct given {
  wh_span span;          /* bytes */
  size_t from, to;       /* tokens */
  wh_mention_kind kind;
  const char *who;       /* the detector's own word for the person, or NULL */
} given;

struct wh_spans {
  given *v;
  size_t n, cap;
  wh_map *first; /* who -> the person of the first name given for them */
  int *into;     /* of each person who they turned out to be */
};

/* ---- the file ---- */

static bool kind_of(const char *word, wh_mention_kind *ret) {
  for (int k = 0; word && k < WH_MENTION_KIND_COUNT; k++)
    if (strcmp(word, wh_mention_kind_name((wh_mention_kind)k)) == 0) {
      *ret = (wh_mention_kind)k;
      return true;
    }
  return false;
}

/* Byte offsets of every STEP-th code point of the text. */
static size_t *checkpoints(wh_state *x, size_t *ret_chars) {
  size_t n = 0, cap = 0, chars = 0, *v = NULL;
  for (size_t i = 0; i < x->n; chars++) {
    if (chars % STEP == 0) *WH_PUSH(x->a, v, n, cap) = i;
    wh_utf8_next(x->text, x->n, &i);
  }
  *ret_chars = chars;
  return v;
}

static size_t byte_of(const wh_state *x, const size_t *check, size_t chars, size_t at) {
  if (at >= chars) return x->n;
  size_t i = check[at / STEP];
  for (size_t k = at % STEP; k > 0; k--) wh_utf8_next(x->text, x->n, &i);
  return i;
}

static int by_place(const void *a, const void *b) {
  const given *p = a, *q = b;
  if (p->span.start != q->span.start) return p->span.start < q->span.start ? -1 : 1;
  return p->span.end > q->span.end ? -1 : p->span.end < q->span.end;
}

/* One entry: its span in code points, its kind, and whose it is. */
static wh_status entry(wh_state *x, json_t *o, size_t number, const size_t *check, size_t chars, wh_error *err) {
  json_t *start = json_object_get(o, "start"), *end = json_object_get(o, "end"), *who = json_object_get(o, "person");
  if (!json_is_integer(start) || !json_is_integer(end))
    return wh_fail(err, WH_BAD_INPUT, "--spans: span %zu needs whole numbers start and end", number);
  json_int_t s = json_integer_value(start), e = json_integer_value(end);
  if (s < 0 || e <= s || (uint64_t)e > chars)
    return wh_fail(err, WH_BAD_INPUT, "--spans: span %zu is empty or reaches beyond the text's %zu characters", number, chars);
  given g = {.kind = WH_MENTION_NAME};
  if (!kind_of(json_string_value(json_object_get(o, "kind")), &g.kind))
    return wh_fail(err, WH_BAD_INPUT, "--spans: span %zu has no kind that is known; see doc/spans.md", number);
  if (who && !json_is_string(who) && !json_is_null(who))
    return wh_fail(err, WH_BAD_INPUT, "--spans: span %zu: person is a string, as \"p1\"", number);
  g.span = (wh_span){byte_of(x, check, chars, (size_t)s), byte_of(x, check, chars, (size_t)e)};
  g.from = wh_tok_at(x, g.span.start);
  for (g.to = g.from; g.to < x->n_tok && x->tok[g.to].span.start < g.span.end;) g.to++;
  if (json_is_string(who)) g.who = wh_arena_copy(x->a, json_string_value(who), json_string_length(who));
  if (g.to > g.from) *WH_PUSH(x->a, x->spans->v, x->spans->n, x->spans->cap) = g; /* else blanks alone */
  return WH_OK;
}

wh_status wh_spans_take(wh_state *x, wh_error *err) {
  const char *s = x->options->spans;
  if (s == NULL) return WH_OK;
  if (wh_document_format(x->doc) != WH_FORMAT_TEXT)
    return wh_fail(err, WH_USAGE, "--spans counts the characters of plain text; this is another format (--input-format text)");
  json_error_t why;
  json_t *all = json_loads(s, JSON_REJECT_DUPLICATES, &why);
  if (all == NULL) /* the reason in jansson's words would quote the file */
    return wh_fail(err, WH_BAD_INPUT, "--spans: line %d, column %d: this is not JSON in UTF-8", why.line, why.column);
  json_t *list = json_is_object(all) ? json_object_get(all, "spans") : all, *o;
  wh_status status = json_is_array(list) ? WH_OK : wh_fail(err, WH_BAD_INPUT, "--spans: expected a list of spans; see doc/spans.md");
  if (status == WH_OK) {
    size_t chars, i, *check = checkpoints(x, &chars);
    x->spans = wh_arena_alloc(x->a, sizeof *x->spans);
    json_array_foreach(list, i, o) if (status == WH_OK) status = entry(x, o, i + 1, check, chars, err);
    if (status != WH_OK) x->spans = NULL;
    else if (x->spans->n) qsort(x->spans->v, x->spans->n, sizeof(given), by_place);
  }
  json_decref(all);
  return status;
}

/* ---- names ---- */

static bool a_name(const given *g) { return g->kind == WH_MENTION_NAME || g->kind == WH_MENTION_ALIAS; }

#define MOST_WORDS 8 /* of a name that is looked for again */

static void add_name(wh_state *x, size_t from, size_t to, bool alias) {
  *WH_PUSH(x->a, x->name, x->n_name, x->cap_name) =
      (wh_name){.from = from, .to = to, .title = -1, .person = -1, .rival = -1, .alias = alias, .p = 1};
}

/* A detector that marks a nickname once has told it everywhere: the slip is what leaks. */
static void again(wh_state *x, unsigned char *taken) {
  struct wh_spans *given_names = x->spans;
  wh_map *phrases = wh_map_new();
  for (size_t i = 0; i < given_names->n; i++) {
    const given *g = &given_names->v[i];
    if (!a_name(g) || g->to - g->from > MOST_WORDS) continue;
    wh_span s = wh_tok_span(x, g->from, g->to);
    wh_key k = wh_key_make(x->a, x->text + s.start, wh_span_len(s));
    if (k.n >= 3 && !wh_map_get(phrases, k.s, k.n, NULL)) wh_map_put(phrases, k.s, k.n, (int64_t)i);
  }
  for (size_t i = 0; i < x->n_tok; i++)
    for (size_t n = MOST_WORDS; n > 0 && !taken[i] && x->tok[i].flags & WH_TOK_ALPHA; n--) {
      size_t to = i + n;
      int64_t of;
      if (to > x->n_tok || x->tok[to - 1].part != x->tok[i].part) continue;
      wh_span s = wh_tok_span(x, i, to);
      if (wh_span_len(s) > 256) continue;
      wh_key k = wh_key_make(x->a, x->text + s.start, wh_span_len(s));
      if (!wh_map_get(phrases, k.s, k.n, &of)) continue;
      given g = given_names->v[of];
      g.span = s;
      g.from = i;
      g.to = to;
      memset(taken + i, 1, n);
      *WH_PUSH(x->a, given_names->v, given_names->n, given_names->cap) = g;
      add_name(x, i, to, g.kind == WH_MENTION_ALIAS);
    }
  wh_map_free(phrases);
}

static int by_token(const void *a, const void *b) {
  const wh_name *p = a, *q = b;
  return p->from < q->from ? -1 : p->from > q->from;
}

void wh_spans_names(wh_state *x) {
  if (x->spans == NULL) return;
  unsigned char *taken = wh_arena_alloc(x->a, x->n_tok + 1);
  size_t before = x->n_name, n = 0, end = 0;
  for (size_t i = 0; i < x->spans->n; i++) {
    const given *g = &x->spans->v[i];
    if (!a_name(g) || g->from < end) continue; /* of two that overlap the first and longest stands */
    memset(taken + g->from, 1, g->to - g->from);
    for (size_t from = g->from, to; from < g->to; from = to) { /* a name stays within its part */
      for (to = from + 1; to < g->to && x->tok[to].part == x->tok[from].part;) to++;
      add_name(x, from, to, g->kind == WH_MENTION_ALIAS);
    }
    end = g->to;
  }
  again(x, taken);
  for (size_t k = 0; k < x->n_name; k++) {
    wh_name name = x->name[k];
    bool stays = true;
    for (size_t t = name.from; k < before && t < name.to && stays; t++) stays = !taken[t];
    /* An editor's word beats the detector's: the words join, and none is lost. */
    if (stays || name.editor) x->name[n++] = name;
  }
  x->n_name = n;
  qsort(x->name, x->n_name, sizeof *x->name, by_token);
  for (size_t k = n = 0; k < x->n_name; k++) { /* an editor's name over the detector's */
    wh_name m = x->name[k];
    if (n > 0 && m.from < x->name[n - 1].to) {
      if (m.to > x->name[n - 1].to) x->name[n - 1].to = m.to;
      x->name[n - 1].editor |= m.editor;
    } else {
      x->name[n++] = m;
    }
  }
  x->n_name = n;
}

/* ---- people ---- */

static int person_at(const wh_state *x, size_t tok) {
  size_t lo = 0, hi = x->n_name;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (x->name[mid].to <= tok) lo = mid + 1;
    else hi = mid;
  }
  return lo < x->n_name && x->name[lo].from <= tok ? x->name[lo].person : -1;
}

static int root(const int *into, int p) {
  while (into[p] != p) p = into[p];
  return p;
}

void wh_spans_people(wh_state *x) {
  if (x->spans == NULL) return;
  size_t n = x->out->n_persons;
  int *into = wh_arena_alloc(x->a, (n + 1) * sizeof *into);
  for (size_t i = 0; i < n; i++) into[i] = (int)i;
  wh_map *first = wh_map_new();
  for (size_t i = 0; i < x->spans->n; i++) {
    const given *g = &x->spans->v[i];
    int p = a_name(g) && g->who ? person_at(x, g->from) : -1;
    int64_t have;
    if (p < 0) continue;
    if (!wh_map_get(first, g->who, strlen(g->who), &have)) wh_map_put(first, g->who, strlen(g->who), p);
    else {
      int a = root(into, (int)have), b = root(into, p);
      if (a < b) into[b] = a; /* the one mentioned first stays */
      else into[a] = b;
    }
  }
  for (size_t i = 0; i < n; i++) {
    int to = root(into, (int)i);
    into[i] = to; /* roots come first: chains stay short */
    wh_person *gone = &x->out->persons[i], *stays = &x->out->persons[to];
    if (to == (int)i) continue;
    if (wh_span_len(gone->name) > wh_span_len(stays->name)) stays->name = gone->name;
    if (!stays->sex) stays->sex = gone->sex;
    gone->name = (wh_span){0, 0};
    gone->group = true; /* nobody stands here any more */
  }
  for (size_t k = 0; k < x->n_name; k++)
    if (x->name[k].person >= 0) x->name[k].person = into[x->name[k].person];
  x->spans->first = first;
  x->spans->into = into;
}

/* ---- identifiers ---- */

static int by_start(const void *a, const void *b) {
  const wh_candidate *p = a, *q = b;
  return p->span.start < q->span.start ? -1 : p->span.start > q->span.start;
}

void wh_spans_identifiers(wh_state *x) {
  if (x->spans == NULL) return;
  wh_candidate *v = wh_arena_alloc(x->a, (x->n_cand + x->spans->n + 1) * sizeof *v);
  unsigned char *taken = wh_arena_alloc(x->a, x->n_tok + 1);
  size_t n = 0, end = 0;
  for (size_t i = 0; i < x->spans->n; i++) {
    const given *g = &x->spans->v[i];
    if (a_name(g)) continue;
    int64_t p = -1;
    if (g->who) wh_map_get(x->spans->first, g->who, strlen(g->who), &p);
    if (p >= 0) p = x->spans->into[p];
    bool word = g->kind == WH_MENTION_NOUN || g->kind == WH_MENTION_PRONOUN || g->kind == WH_MENTION_AGE;
    if (p >= 0) wh_mention_add(x, (wh_mention){.span = g->span, .kind = g->kind, .person = (int)p, .p = 1, .by = "spans"});
    if (word || g->from < end) continue;
    memset(taken + g->from, 1, g->to - g->from);
    end = g->to;
    if (p < 0) v[n++] = (wh_candidate){.span = g->span, .kind = g->kind, .by = "spans", .p = 1, .flags = WH_CANDIDATE_CUE};
  }
  for (size_t i = 0; i < x->n_cand; i++) {
    const wh_candidate *c = &x->cand[i];
    bool stays = true;
    for (size_t t = wh_tok_at(x, c->span.start); t < x->n_tok && x->tok[t].span.start < c->span.end && stays; t++) stays = !taken[t];
    if (stays || c->kind == WH_MENTION_AGE) v[n++] = *c;
  }
  qsort(v, n, sizeof *v, by_start);
  x->cand = v;
  x->n_cand = n;
  wh_map_free(x->spans->first);
  x->spans->first = NULL;
}
