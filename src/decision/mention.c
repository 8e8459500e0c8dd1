/* mention: from the verdict of a person to that of each place where the person stands. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

enum { K, A, W };
static const struct {
  unsigned char of_withheld, of_asked;
  const char *label;
} kinds[] = {
#define KIND(id, w, a, label) [WH_MENTION_##id] = {w, a, label},
#include "kind.def"
#undef KIND
};

const char *wh_kind_label(wh_mention_kind k) { return kinds[k].label; }

wh_verdict wh_kind_verdict(wh_mention_kind k, wh_verdict person) {
  if (person == WH_KEEP) return WH_KEEP;
  return (wh_verdict)(person == WH_WITHHOLD ? kinds[k].of_withheld : kinds[k].of_asked);
}

void wh_choice_add(wh_deciding *x, wh_choice c) {
  *WH_PUSH(x->d->arena, x->d->choices, x->d->n_choices, x->cap_choices) = c;
}

static int by_place(const void *a, const void *b) {
  const wh_choice *p = a, *q = b;
  if ((p->object >= 0) != (q->object >= 0)) return p->object >= 0 ? -1 : 1; /* pictures have no place in the text */
  if (p->object >= 0) return p->object - q->object;
  if (p->span.start != q->span.start) return p->span.start < q->span.start ? -1 : 1;
  if (p->span.end != q->span.end) return p->span.end > q->span.end ? -1 : 1;
  return (int)q->verdict - (int)p->verdict;
}

/* What an overlap leaves of a choice of prose is worth its place only if it can still tell something: "the" of "the
 * Rainbow". Of a name or number each letter counts. */
static bool telling(const wh_deciding *x, const wh_choice *c, wh_span s) {
  bool prose = c->kind == WH_MENTION_PLACE || c->kind == WH_MENTION_EMPLOYER || c->kind == WH_MENTION_SCHOOL ||
               c->kind == WH_MENTION_OTHER || c->kind == WH_MENTION_BODY || c->kind == WH_MENTION_VEHICLE;
  size_t letters = 0;
  for (size_t i = s.start; prose && i < s.end;) letters += wh_cp_alnum(wh_utf8_next(x->text, s.end, &i));
  return !prose || letters >= (c->kind == WH_MENTION_EMPLOYER || c->kind == WH_MENTION_OTHER ? 6 : 4);
}

/* Choices become sorted and apart: where two overlap, the stricter keeps all its words and the laxer what
 * is left in front of it. */
static void settle(wh_deciding *x) {
  wh_decision *d = x->d;
  if (d->n_choices) qsort(d->choices, d->n_choices, sizeof *d->choices, by_place);
  size_t n = 0;
  for (size_t i = 0; i < d->n_choices; i++) {
    wh_choice c = d->choices[i];
    if (n == 0 || c.object >= 0 || d->choices[n - 1].object >= 0 || d->choices[n - 1].span.end <= c.span.start) {
      d->choices[n++] = c;
      continue;
    }
    wh_choice *last = &d->choices[n - 1];
    if (c.verdict > last->verdict) {
      if (last->span.start < c.span.start) {
        if (c.span.end < last->span.end && last->verdict == WH_ASK) c.span.end = last->span.end; /* what is left behind it goes too */
        last->span.end = c.span.start;
        while (last->span.end > last->span.start + 1 && wh_cp_space((unsigned char)x->text[last->span.end - 1])) last->span.end--;
        d->choices[n++] = c;
      } else {
        if (c.span.end < last->span.end && last->verdict == WH_ASK) c.span.end = last->span.end;
        *last = c;
      }
    } else if (c.span.end > last->span.end && c.verdict >= WH_ASK) {
      if (c.verdict == last->verdict && c.person == last->person) {
        last->span.end = c.span.end;
      } else {
        c.span.start = last->span.end;
        while (c.span.start + 1 < c.span.end && wh_cp_space((unsigned char)x->text[c.span.start])) c.span.start++;
        d->choices[n++] = c;
      }
    }
  }
  d->n_choices = n;
}

/* Prose of which an overlap left nothing that tells. */
static void drop_crumbs(wh_deciding *x) {
  wh_decision *d = x->d;
  size_t n = 0;
  for (size_t i = 0; i < d->n_choices; i++) {
    const wh_choice *c = &d->choices[i];
    if (c->object >= 0 || c->verdict == WH_KEEP || telling(x, c, c->span)) d->choices[n++] = *c;
  }
  d->n_choices = n;
}

/* How much of the doubt about the owner must lie on withheld people; chosen by cross-validation, doc/reader.md. */
#define OWNED 0.55f
#define NOBODYS 0.85f
#define MAY_BE_OWNED 0.22f

/* The mentions of one span and kind: the same words, of one of several people. */
static size_t decide_span(wh_deciding *x, const wh_mention *m, size_t n) {
  size_t k = 1;
  while (k < n && m[k].kind == m->kind && m[k].span.start == m->span.start && m[k].span.end == m->span.end) k++;
  float of[3] = {0}, best = -1;
  bool named = wh_kind_names(m->kind);
  const wh_mention *top = m;
  wh_verdict strict = WH_KEEP;
  bool nobodys = false; /* a handle that is surely of nobody who matters */
  for (size_t i = 0; i < k; i++) {
    nobodys |= m[i].person < 0 && m[i].p >= NOBODYS && m[i].by && strcmp(m[i].by, WH_BY_MARKS) == 0;
    wh_verdict v = m[i].person >= 0 ? wh_kind_verdict(m[i].kind, x->d->rulings[m[i].person].verdict) : WH_KEEP;
    of[v == WH_KEEP ? K : v == WH_ASK ? A : W] += m[i].p;
    if (v > strict || (v == strict && m[i].p > best)) strict = v, best = m[i].p, top = &m[i];
  }
  bool one = named && (k == 1 || (m->kind == WH_MENTION_ALIAS && !nobodys)); /* a name is of several where two share a word of it */
  wh_verdict v = one ? strict : of[W] >= OWNED ? WH_WITHHOLD : of[W] + of[A] >= MAY_BE_OWNED ? WH_ASK : WH_KEEP;
  const wh_ruling *ruling = top->person >= 0 ? &x->d->rulings[top->person] : NULL;
  if (v == WH_ASK && ruling && ruling->by_editor && ruling->verdict == WH_WITHHOLD) v = WH_WITHHOLD; /* who protects has answered */
  bool of_kind = v == WH_KEEP && ruling && ruling->verdict != WH_KEEP;
  wh_choice_add(x, (wh_choice){.span = m->span,
                               .kind = m->kind,
                               .person = top->person,
                               .object = -1,
                               .verdict = v,
                               .reason = of_kind ? "what is told so stays" : ruling ? ruling->reason : "of nobody known",
                               .question = v == WH_ASK ? ruling->reason : NULL});
  return k;
}

/* ---- the same words, the same answer ---- */

static bool is_told(const wh_choice *c) {
  return c->object < 0 && !wh_kind_names(c->kind) && c->kind != WH_MENTION_INITIALS;
}

/* With a capital or a figure; "the house" may be any. */
static bool proper(const wh_deciding *x, wh_span s) {
  bool ret = false;
  for (size_t i = s.start; i < s.end && !ret;) {
    uint32_t c = wh_utf8_next(x->text, s.end, &i);
    ret = wh_cp_upper(c) || (c < 0x80 && wh_cp_digit(c));
  }
  return ret;
}

/* A school or a street that is withheld in one place and stands in another was not withheld: the strictest answer of
 * the same words and kind is that of all. */
static void treat_alike(wh_deciding *x) {
  wh_decision *d = x->d;
  wh_arena *a = wh_arena_new();
  wh_map *strictest = wh_map_new();
  wh_key *keys = wh_arena_alloc(a, (d->n_choices + 1) * sizeof *keys);
  for (size_t i = 0; i < d->n_choices; i++) {
    const wh_choice *c = &d->choices[i];
    int64_t other;
    if (!is_told(c) || !proper(x, c->span)) continue;
    wh_key k = wh_key_make(a, x->text + c->span.start, wh_span_len(c->span));
    k.s = wh_arena_printf(a, "%d:%s", (int)c->kind, k.s);
    k.n = strlen(k.s);
    keys[i] = k;
    if (!wh_map_get(strictest, k.s, k.n, &other) || d->choices[other].verdict < c->verdict) wh_map_put(strictest, k.s, k.n, (int64_t)i);
  }
  for (size_t i = 0; i < d->n_choices; i++) {
    wh_choice *c = &d->choices[i];
    int64_t other;
    if (keys[i].s == NULL || !wh_map_get(strictest, keys[i].s, keys[i].n, &other) || d->choices[other].verdict <= c->verdict) continue;
    wh_span at = c->span;
    *c = d->choices[other];
    c->span = at;
  }
  wh_map_free(strictest);
  wh_arena_free(a);
}

/* ---- words glued to a name ---- */

static bool holds_asked(const wh_deciding *x, wh_span s) {
  size_t shared = 0;
  for (size_t i = 0; i < x->options->n_protect && shared == 0; i++)
    wh_words_shared(x->text + s.start, wh_span_len(s), x->options->protect[i], strlen(x->options->protect[i]), &shared);
  return shared > 0;
}

/* An ordinary word with no space before or behind it: "<a>Next</a>" beside another link, and no "<i>Rose</i> Rowell". */
static bool ordinary_beside(const wh_deciding *x, wh_span s, size_t edge) {
  return wh_reading_ordinary(x->reading, s) && wh_cp_alnum(wh_utf8_before(x->text, edge)) && wh_cp_alnum(wh_utf8_at(x->text, x->n, edge));
}

#define PIECES 16u /* that markup makes of one mention; more is no list of links */

/* "<a>Next</a><a>Tiffany</a><a>Home</a>" reads as one word. Where a piece between two tags holds a word of a name that
 * an editor gave, ordinary words before and behind it are none of it, and stay. */
static void part_glued(const wh_deciding *x, wh_choice *c) {
  wh_span piece[PIECES], source;
  size_t n = 0, first = PIECES, last = 0;
  if (c->object >= 0 || c->verdict == WH_KEEP || !wh_kind_names(c->kind)) return;
  for (size_t from = c->span.start, at = from; wh_document_source(x->doc, c->span, &at, &source); from = at) {
    if (n == PIECES) return;
    piece[n] = (wh_span){from, at};
    if (holds_asked(x, piece[n])) last = n, first = first == PIECES ? n : first;
    n++;
  }
  if (n < 2 || first == PIECES) return;
  for (size_t i = 0; i < first; i++)
    if (!ordinary_beside(x, piece[i], piece[i].end)) return;
  for (size_t i = last + 1; i < n; i++)
    if (!ordinary_beside(x, piece[i], piece[i].start)) return;
  c->span = (wh_span){piece[first].start, piece[last].end};
}

void wh_decide_mentions(wh_deciding *x) {
  const wh_reading *r = x->reading;
  for (size_t i = 0; i < r->n_mentions;) {
    const wh_mention *m = &r->mentions[i];
    if (m->kind >= WH_MENTION_NOUN || m->span.start >= m->span.end) i++;
    else i += decide_span(x, m, r->n_mentions - i);
  }
  treat_alike(x);
  settle(x);
  for (size_t i = 0; i < x->d->n_choices && x->options->n_protect; i++) part_glued(x, &x->d->choices[i]);
  wh_decide_sweep(x);
  settle(x);
  wh_decide_renames(x);
  wh_decide_pictures(x);
  settle(x);
  drop_crumbs(x);
}
