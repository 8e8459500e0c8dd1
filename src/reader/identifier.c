/* identifier: spans that may tell who or where somebody is, and of whom each may be.
 *
 * What the patterns found, and places and organisations of the tagger; beside each the people who stand near
 * or whom its letters spell. The binder scores them and nobody; a mention is made for each who is likely
 * enough, with its probability, so that doubt about the owner becomes the editor's question. */
#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOOK_BACK 16
#define LOOK_ON 6
#define LEAST 0.12f /* of an owner's probability to be told at all */

static bool by_letters(wh_mention_kind k) {
  return k == WH_MENTION_ALIAS || k == WH_MENTION_EMAIL || k == WH_MENTION_URL || k == WH_MENTION_PHOTO;
}

/* ---- who may be meant ---- */

static size_t first_stand_after(const wh_state *x, size_t tok) {
  size_t lo = 0, hi = x->n_stand;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (x->stand[mid].from < tok) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static void option(wh_identifier *d, int person) {
  if (person < 0 || d->n_persons == WH_OWNERS_MAX) return;
  for (size_t i = 0; i < d->n_persons; i++)
    if (d->person[i] == person) return;
  d->person[d->n_persons++] = person;
}

static bool same_place(const wh_state *x, size_t i, size_t j) {
  int a = x->tok[i].part, b = x->tok[j].part;
  return a == b || (x->parts[a].row >= 0 && x->parts[a].row == x->parts[b].row) || x->parts[a].row < 0;
}

/* Of a link whose path spells somebody only the path from there on tells; the site and what stands before it stays. */
static void narrow(const wh_state *x, wh_identifier *d) {
  wh_span s = d->c.span;
  size_t host = s.start;
  for (size_t i = s.start; i + 2 < s.end; i++)
    if (memcmp(x->text + i, "://", 3) == 0) host = i + 3;
  const char *slash = memchr(x->text + host, '/', s.end - host);
  if (slash == NULL || wh_spelt(x, (wh_span){s.start, (size_t)(slash - x->text)}) >= 0) return;
  size_t from = (size_t)(slash - x->text) + 1;
  while (from < s.end) {
    const char *end = memchr(x->text + from, '/', s.end - from);
    size_t to = end ? (size_t)(end - x->text) : s.end;
    if (wh_spelt(x, (wh_span){from, to}) >= 0) break;
    from = to + 1;
  }
  if (from >= s.end) return;
  d->c.span.start = from;
  while (d->from + 1 < d->to && x->tok[d->from].span.end <= from) d->from++;
}

static void options(const wh_state *x, wh_identifier *d) {
  d->spelt = by_letters(d->c.kind) ? wh_spelt(x, d->c.span) : -1;
  if (d->spelt >= 0 && d->c.kind == WH_MENTION_URL) narrow(x, d);
  option(d, d->spelt);
  size_t at = first_stand_after(x, d->from);
  size_t before = 0, after = 0;
  for (size_t k = at; k-- > 0 && before < LOOK_BACK && d->n_persons < WH_OWNERS_MAX - 2; before++)
    if (same_place(x, x->stand[k].from, d->from)) option(d, x->stand[k].person);
  for (size_t k = at; k < x->n_stand && after < LOOK_ON; k++, after++)
    if (same_place(x, x->stand[k].from, d->from)) option(d, x->stand[k].person);
}

/* ---- what may tell ---- */

/* A number of a statute or rule is of nobody: "G.S. 143-318", "720 ILCS 5/31-4". */
static bool cites_law(const wh_state *x, const wh_candidate *c) {
  if (c->kind != WH_MENTION_ID && c->kind != WH_MENTION_DATE && c->kind != WH_MENTION_OTHER) return false;
  size_t tok = wh_tok_at(x, c->span.start);
  bool within = false;
  for (size_t i = c->span.start; i < c->span.end && tok < x->n_tok; i++) { /* before any figure of it: "720 ILCS 5/31-4" */
    bool digit = x->text[i] >= '0' && x->text[i] <= '9';
    if (digit && !within && wh_phrase_beside(x, x->r->statute, tok, (wh_span){i, c->span.end})) return true;
    within = digit;
  }
  return false;
}

/* What looks like a body or a place and is a pseudonym. */
static bool stands_in(const wh_state *x, const wh_candidate *c) {
  size_t tok = wh_tok_at(x, c->span.start);
  bool may = c->kind == WH_MENTION_EMPLOYER || c->kind == WH_MENTION_PLACE || c->kind == WH_MENTION_OTHER || c->kind == WH_MENTION_ALIAS;
  return may && tok < x->n_tok && wh_phrase_beside(x, x->r->pseudonym, tok, c->span);
}

static wh_identifier *add(wh_state *x, size_t *cap, const wh_candidate *c) {
  if (cites_law(x, c) || stands_in(x, c)) return NULL;
  wh_identifier *d = WH_PUSH(x->a, x->ident, x->n_ident, *cap);
  *d = (wh_identifier){.c = *c, .from = wh_tok_at(x, c->span.start)};
  d->to = c->span.end > c->span.start ? wh_tok_at(x, c->span.end - 1) + 1 : d->from + 1;
  if (d->to > x->n_tok) d->to = x->n_tok;
  if (d->from >= x->n_tok || d->to <= d->from) {
    x->n_ident--;
    return NULL;
  }
  return d;
}

static bool named_inside(const wh_state *x, size_t from, size_t to) {
  for (size_t i = from; i < to; i++)
    if (x->owner[i] >= 0) return true;
  return false;
}

static void from_tagger(wh_state *x, size_t *cap, const unsigned char *taken) {
  for (size_t i = 0; i < x->n_tok;) {
    int l = x->tag[i].label;
    bool place = l == WH_TAG_B_LOC || l == WH_TAG_I_LOC, body = l == WH_TAG_B_ORG || l == WH_TAG_I_ORG;
    if (!place && !body) {
      i++;
      continue;
    }
    size_t j = i + 1;
    bool free_ = !taken[i];
    while (j < x->n_tok && x->tok[j].part == x->tok[i].part && x->tag[j].label == (place ? WH_TAG_I_LOC : WH_TAG_I_ORG)) free_ &= !taken[j++];
    if (free_ && !named_inside(x, i, j) && (x->vector == NULL || (x->parts[x->tok[i].part].prose && wh_encode_matters(x, i, j))) && !(x->vector && place && wh_encode_city(x, i, j))) {
      wh_candidate c = {.span = wh_tok_span(x, i, j), .kind = place ? WH_MENTION_PLACE : WH_MENTION_EMPLOYER,
                        .by = place ? "tagged-place" : "tagged-body", .p = x->tag[i].p};
      add(x, cap, &c);
    }
    i = j;
  }
}

/* Prose that singles out, as the encoder sees it, where it is more than what else was found: "the flat above" of an
 * address whose street a pattern knows. */
static void from_encoder(wh_state *x, size_t *cap, unsigned char *taken) {
  for (size_t i = 0; i < x->n_tok;) {
    wh_candidate c;
    bool prose = x->parts[x->tok[i].part].prose; /* of hidden places it has seen none */
    size_t j = x->owner[i] >= 0 || !prose ? i : wh_encode_span(x, i, &c);
    bool more = false, known = false;
    for (size_t k = i; k < j && c.by; k++) {
      more |= !taken[k] && x->tok[k].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT);
      known |= taken[k];
    }
    if (more && (known || wh_encode_matters(x, i, j)) && !named_inside(x, i, j)) {
      add(x, cap, &c);
      memset(taken + i, 1, j - i);
    }
    i = j > i ? j : i + 1;
  }
}

static int by_start(const void *a, const void *b) {
  const wh_identifier *p = a, *q = b;
  return p->from < q->from ? -1 : p->from > q->from;
}

/* Of a link, an id or code only the letters of a name tell; those are swept by the decision. */
static bool in_code(const wh_state *x, const wh_identifier *d) {
  const wh_part *p = &x->parts[x->tok[d->from].part];
  bool code = p->kind == WH_PART_LINK || p->kind == WH_PART_NAME || p->kind == WH_PART_SCRIPT;
  return code && (d->c.kind == WH_MENTION_URL || d->c.kind == WH_MENTION_PHOTO || d->c.kind == WH_MENTION_ALIAS || d->c.kind == WH_MENTION_PLACE ||
                  d->c.kind == WH_MENTION_EMPLOYER || d->c.kind == WH_MENTION_BODY);
}

void wh_read_identifiers(wh_state *x) {
  size_t cap = 0;
  unsigned char *taken = wh_arena_alloc(x->a, x->n_tok + 1);
  for (size_t i = 0; i < x->n_cand; i++) {
    const wh_candidate *c = &x->cand[i];
    if (c->kind == WH_MENTION_AGE || c->flags & WH_CANDIDATE_HOTLINE || c->span.start >= c->span.end) continue;
    wh_identifier *d = add(x, &cap, c);
    if (d && in_code(x, d)) {
      x->n_ident--;
      continue;
    }
    if (d && x->vector && c->kind == WH_MENTION_PHOTO && strcmp(c->by, "caption") == 0 && named_inside(x, d->from, d->to)) {
      x->n_ident--; /* its names are decided one by one */
      continue;
    }
    if (d && c->kind != WH_MENTION_PHOTO) memset(taken + d->from, 1, d->to - d->from);
  }
  if (x->vector) from_encoder(x, &cap, taken);
  from_tagger(x, &cap, taken);
  if (x->n_ident) qsort(x->ident, x->n_ident, sizeof *x->ident, by_start);
  wh_read_spelling(x);
  for (size_t i = 0; i < x->n_ident; i++) options(x, &x->ident[i]);
  wh_spelling_free(x);
}

/* ---- features of an option: -1 is nobody, else an index of person[] ---- */

typedef struct out {
  wh_feature_sink *put;
  void *context;
} out;

static void say(const out *o, const char *format, const char *a, const char *b, int v) {
  char f[96];
  int n = snprintf(f, sizeof f, format, a, b, v);
  if (n > 0) o->put(o->context, f, (size_t)n < sizeof f ? (size_t)n : sizeof f - 1, 1);
}

static void word_of(const wh_state *x, size_t i, char low[24]) {
  const wh_token *t = &x->tok[i];
  size_t n = wh_tok_len(x, i), k = 0;
  if (x->owner[i] >= 0) {
    memcpy(low, "<name>", 7);
    return;
  }
  if (t->flags & WH_TOK_DIGIT) {
    memcpy(low, "<n>", 4);
    return;
  }
  bool proper = (t->flags & (WH_TOK_CAPITAL | WH_TOK_CAPS)) && !(t->lex & (WH_LEX_WORD | WH_LEX_TITLE | WH_LEX_NATION | WH_LEX_MONTH));
  if (proper && x->tag[i].label != WH_TAG_O) {
    memcpy(low, "<proper>", 9);
    return;
  }
  for (; k < n && k < 23; k++) {
    unsigned char c = (unsigned char)wh_tok_text(x, i)[k];
    low[k] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  low[k] = 0;
}

static const char *distance(size_t n) {
  return n <= 1 ? "1" : n <= 2 ? "2" : n <= 4 ? "4" : n <= 8 ? "8" : n <= 16 ? "16" : n <= 32 ? "32" : n <= 80 ? "80" : "far";
}

static void of_span(const wh_state *x, const wh_identifier *d, const out *o, const char *who) {
  const char *kind = wh_mention_kind_name(d->c.kind);
  char w[24], pair[64];
  say(o, "%s|k=%s", who, kind, 0);
  say(o, "%s|by=%s", who, d->c.by ? d->c.by : "", 0);
  size_t part = (size_t)x->tok[d->from].part;
  for (size_t k = 1; k <= 3 && d->from >= k && (size_t)x->tok[d->from - k].part == part; k++) {
    word_of(x, d->from - k, w);
    snprintf(pair, sizeof pair, "%zu=%s", k, w);
    say(o, "%s|L%s", who, pair, 0);
    if (k == 1) {
      snprintf(pair, sizeof pair, "%s|%s", kind, w);
      say(o, "%s|kL%s", who, pair, 0);
    }
  }
  for (size_t k = 0; k < 3 && d->to + k < x->n_tok && (size_t)x->tok[d->to + k].part == part; k++) {
    word_of(x, d->to + k, w);
    snprintf(pair, sizeof pair, "%zu=%s", k, w);
    say(o, "%s|R%s", who, pair, 0);
  }
  for (size_t i = d->from; i < d->to && i < d->from + 8; i++) {
    word_of(x, i, w);
    say(o, "%s|in=%s", who, w, 0);
  }
  word_of(x, d->to - 1, w);
  say(o, "%s|end=%s", who, w, 0);
  bool town = d->to == d->from + 1 && x->tok[d->from].lex & (WH_LEX_TOWN | WH_LEX_PLACE);
  say(o, town ? "%s|town|%s" : "%s|no-town|%s", who, kind, 0);
  say(o, "%s|len%s%d", who, "", (int)(d->to - d->from > 5 ? 5 : d->to - d->from));
  if (d->from < 30) say(o, "%s|early|%s", who, kind, 0);
}

void wh_owner_features(const wh_state *x, const wh_identifier *d, int i, wh_feature_sink *put, void *context) {
  out o = {put, context};
  const char *kind = wh_mention_kind_name(d->c.kind);
  if (i < 0) {
    of_span(x, d, &o, "0");
    return;
  }
  int person = d->person[i];
  size_t at = first_stand_after(x, d->from);
  const wh_stand *before = NULL, *after = NULL;
  int people_between = 0, last = -1;
  for (size_t k = at, n = 0; k-- > 0 && n < 2 * LOOK_BACK && before == NULL; n++) {
    if (x->stand[k].person == person) before = &x->stand[k];
    else if (x->stand[k].person != last) people_between++, last = x->stand[k].person;
  }
  for (size_t k = at; k < x->n_stand && k < at + LOOK_ON && after == NULL; k++)
    if (x->stand[k].person == person) after = &x->stand[k];
  int rank = before ? (people_between > 3 ? 3 : people_between) : 4;
  say(&o, "rank%s|%s|%d", "", kind, rank);
  say(&o, "rank%s%s|%d", "", "", rank);
  char w[24], pair[80];
  if (d->from > 0 && x->tok[d->from - 1].part == x->tok[d->from].part) {
    word_of(x, d->from - 1, w);
    snprintf(pair, sizeof pair, "%d|%s", rank, w);
    say(&o, "rankL%s|%s", pair, before && before->noun ? "noun" : "name", 0);
  }
  if (before) {
    bool same = x->tok[before->from].sentence == x->tok[d->from].sentence;
    size_t gap = d->from - (before->to < d->from ? before->to : d->from);
    snprintf(pair, sizeof pair, "%s|%s|%s", distance(gap), same ? "same" : "other", before->pronoun ? "he" : before->noun ? "noun" : "name");
    say(&o, "b=%s|%s", pair, "", 0);
    say(&o, "b=%s|%s", pair, kind, 0);
    if (gap <= 4) { /* the words between, as they stand */
      pair[0] = 0;
      for (size_t t = before->to; t < d->from; t++) {
        word_of(x, t, w);
        strncat(pair, w, sizeof pair - strlen(pair) - 1);
        strncat(pair, " ", sizeof pair - strlen(pair) - 1);
      }
      say(&o, "mid=%s%s", pair, "", 0);
    }
    bool line = x->tok[before->from].part == x->tok[d->from].part && d->from - before->from < 200 &&
                memchr(x->text + x->tok[before->from].span.start, '\n', x->tok[d->from].span.start - x->tok[before->from].span.start) == NULL;
    say(&o, line ? "line|%s%s" : "no-line|%s%s", kind, "", 0);
  } else {
    say(&o, "b=none|%s%s", kind, "", 0);
  }
  if (after) {
    size_t gap = after->from > d->to ? after->from - d->to : 0;
    bool same = x->tok[after->from].sentence == x->tok[d->from].sentence;
    snprintf(pair, sizeof pair, "%s|%s", distance(gap), same ? "same" : "other");
    say(&o, "a=%s|%s", pair, "", 0);
    say(&o, "a=%s|%s", pair, kind, 0);
  }
  if (by_letters(d->c.kind)) say(&o, d->spelt == person ? "spelt|%s%s" : "not-spelt|%s%s", kind, "", 0);
  bool unnamed = x->out->persons[person].name.end == 0;
  say(&o, unnamed ? "unnamed|%s%s" : "named|%s%s", kind, "", 0);
  if (person >= 0 && x->age[person] >= 0) say(&o, x->age[person] < 18 ? "young|%s%s" : "grown|%s%s", kind, "", 0);
}

/* ---- the binder's word ---- */

static const struct {
  wh_profile_label label;
  const char *name;
} spoken[] = {{WH_LABEL_protected, "protected"}, {WH_LABEL_victim, "victim"}, {WH_LABEL_accused, "accused"}, {WH_LABEL_official, "official"},
              {WH_LABEL_author, "author"}, {WH_LABEL_nobody, "nobody"}, {WH_LABEL_relative, "relative"}, {WH_LABEL_minor, "minor"}};

/* Of an owner's part in the story; train/binder.py writes the same words from probabilities out of fold. */
static void of_part(const wh_state *x, const wh_identifier *d, int i, const out *o) {
  const float *p = x->profile[d->person[i]];
  const char *kind = wh_mention_kind_name(d->c.kind);
  for (size_t k = 0; k < sizeof spoken / sizeof *spoken; k++) {
    float v = p[spoken[k].label];
    int step = v < 0.1f ? 0 : v < 0.3f ? 1 : v < 0.6f ? 2 : 3;
    say(o, "P|%s%s|%d", spoken[k].name, "", step);
    say(o, "P|%s|%s|%d", spoken[k].name, kind, step);
  }
}

typedef struct adding {
  const wh_binder *b;
  float sum;
} adding;

static void weigh(void *context, const char *f, size_t n, float value) {
  adding *a = context;
  a->sum += value * wh_binder_weight(a->b, f, n);
}

/* What the encoder saw of the words themselves is evidence of the owner (Bayes): a span that reads as that of a
 * protected person is likelier the victim's than the officer's. odds[0] is nobody, then the options. */
#define MARKS_WEIGH 2.0f
static void hear_marks(const wh_state *x, const wh_identifier *d, float *odds) {
  static const float usual[WH_MARK_COUNT] = {0.45f, 0.22f, 0.08f, 0.25f}; /* shares among identifiers of the stories */
  float m[WH_MARK_COUNT];
  wh_encode_marks(x, d->from, d->to, m);
  for (int k = 0; k < WH_MARK_COUNT; k++) m[k] = powf(m[k] / usual[k], MARKS_WEIGH);
  odds[0] *= 0.95f * m[WH_MARK_NONE] + 0.02f * m[WH_MARK_PROTECTED] + 0.02f * m[WH_MARK_STAYS] + 0.01f * m[WH_MARK_ASK];
  for (size_t i = 0; i < d->n_persons; i++) odds[i + 1] *= wh_encode_fit(x, d->person[i], m);
}

/* Whom the story protects most, if anybody: theirs may be what reads as a protected person's and stands far from them. */
static int most_protected(const wh_state *x) {
  int best = -1;
  for (size_t i = 0; i < x->out->n_persons; i++)
    if (x->profile[i][WH_LABEL_protected] >= 0.25f && (best < 0 || x->profile[i][WH_LABEL_protected] > x->profile[best][WH_LABEL_protected])) best = (int)i;
  return best;
}

#define FROM_AFAR 0.02f /* odds of an owner who stands nowhere near */

void wh_read_owners(wh_state *x) {
  int star = x->mark ? most_protected(x) : -1;
  for (size_t k = 0; k < x->n_ident; k++) {
    wh_identifier *d = &x->ident[k];
    int of_row = d->c.by && strcmp(d->c.by, WH_BY_COLUMN) == 0 ? wh_roster_named(x, d->from) : -1;
    if (of_row >= 0) {
      wh_mention_add(x, (wh_mention){.span = d->c.span, .kind = d->c.kind, .person = of_row, .p = 1, .by = d->c.by});
      continue;
    }
    float score[WH_OWNERS_MAX + 1], top = -1e30f, sum = 0;
    for (int i = -1; i < (int)d->n_persons; i++) {
      adding a = {.b = x->r->binder};
      wh_owner_features(x, d, i, weigh, &a);
      if (i >= 0) of_part(x, d, i, &(out){weigh, &a});
      score[i + 1] = a.sum;
      if (a.sum > top) top = a.sum;
    }
    for (size_t i = 0; i <= d->n_persons; i++) score[i] = expf(score[i] - top);
    size_t near = d->n_persons;
    if (star >= 0) option(d, star);
    if (d->n_persons > near) score[near + 1] = FROM_AFAR;
    if (x->vector) wh_encode_hear_owner(x, d->from, d->to, d->person, d->n_persons, score);
    if (x->mark) hear_marks(x, d, score);
    for (size_t i = 0; i <= d->n_persons; i++) sum += score[i];
    bool any = false;
    for (size_t i = 0; i < d->n_persons; i++) {
      float p = score[i + 1] / sum;
      if (p < LEAST) continue;
      any = true;
      wh_mention_add(x, (wh_mention){.span = d->c.span, .kind = d->c.kind, .person = d->person[i], .p = p, .by = d->c.by});
      if (d->c.kind == WH_MENTION_BIRTHDATE && p > 0.5f && d->c.flags & WH_CANDIDATE_INTERVAL)
        wh_told_add(x, (wh_told){.key = WH_FACT_birth_date, .person = d->person[i], .other = -1,
                                 .value = {.known = true, .lo = d->c.lo, .hi = d->c.hi}, .evidence = d->c.span, .p = p});
    }
    if (!any) wh_mention_add(x, (wh_mention){.span = d->c.span, .kind = d->c.kind, .person = -1, .p = score[0] / sum, .by = d->c.by});
  }
}
