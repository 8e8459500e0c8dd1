/* encode: the full reader. What the encoder says of each word takes the place of the tagger's word, of each person
 * that of the linear profile, and it shows spans that no pattern knows. All else of the room stays as it is. */
#include "internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A longer text is read by the fast reader: of each word here some two kilobytes are kept, and each piece of a word takes
 * its time; prose has 1.3 pieces a word. */
#define WORDS_MAX 60000
#define PIECES_MAX 120000
#define WORDS_OF_A_PERSON 96 /* train/encoder.py has the same */
#define WORDS_OF_A_STAND 6

/* In the order of the head; train/encoder.py has the same. */
static const int kinds[] = {-1, WH_MENTION_NAME, WH_MENTION_ALIAS, WH_MENTION_INITIALS, WH_MENTION_BIRTHDATE, WH_MENTION_ADDRESS,
                            WH_MENTION_PHONE, WH_MENTION_EMAIL, WH_MENTION_URL, WH_MENTION_SCHOOL, WH_MENTION_EMPLOYER, WH_MENTION_RELATION,
                            WH_MENTION_RELATIVE, WH_MENTION_BODY, WH_MENTION_ID, WH_MENTION_VEHICLE, WH_MENTION_PHOTO, WH_MENTION_PLACE,
                            WH_MENTION_DATE, WH_MENTION_OTHER};
#define KINDS (sizeof kinds / sizeof *kinds)

wh_status wh_encode_open(const char *path, wh_transformer **ret, wh_error *err) {
  wh_transformer *e;
  wh_status s = wh_transformer_open(path, &e, err);
  if (s != WH_OK) return s;
  if (wh_transformer_classes(e, WH_HEAD_TAG) == WH_TAG_COUNT && wh_transformer_classes(e, WH_HEAD_KIND) == KINDS &&
      wh_transformer_classes(e, WH_HEAD_MARK) == WH_MARK_COUNT && wh_transformer_labels(e) == WH_LABEL_COUNT) {
    *ret = e;
    return WH_OK;
  }
  wh_transformer_free(e);
  return wh_fail(err, WH_BAD_DATA, "model/encoder.bin is of another version; restore it from the repository, or use --reader fast");
}

static uint8_t case_of(uint32_t flags) {
  if (flags & WH_TOK_CAPS) return WH_CASE_CAPS;
  if (flags & WH_TOK_CAPITAL) return flags & WH_TOK_START ? WH_CASE_FIRST : WH_CASE_CAPITAL;
  return flags & WH_TOK_DIGIT ? WH_CASE_NUMBER : flags & WH_TOK_ALPHA ? WH_CASE_SMALL : WH_CASE_SIGN;
}

#define LIST_LINE (1u << 10) /* after the bits of lists.def: a line begins here */

/* The encoder has read it and takes it for no name: so unlikely a person's, so likely a plain word or a place. */
#define NOBODY 0.02f
#define A_PLACE 0.90f

static void tag(wh_state *x, const float *p) {
  for (size_t i = 0; i < x->n_tok; i++, p += WH_TAG_COUNT) {
    int best = 0;
    for (int k = 1; k < WH_TAG_COUNT; k++)
      if (p[k] > p[best]) best = k;
    bool inner = best == WH_TAG_I_PER || best == WH_TAG_I_LOC || best == WH_TAG_I_ORG;
    int before = i > 0 && x->tok[i - 1].part == x->tok[i].part ? x->tag[i - 1].label : WH_TAG_O;
    if (inner && before != best && before != best - 1) best--; /* begins here */
    float per = p[WH_TAG_B_PER] + p[WH_TAG_I_PER];
    x->tag[i] = (wh_tag){(uint8_t)best, p[best], per, per < NOBODY && p[WH_TAG_O] + p[WH_TAG_B_LOC] + p[WH_TAG_I_LOC] >= A_PLACE};
  }
}

/* A name that an editor gave is read as any other would be, so that what is withheld beside it does not hang on the
 * letters of the name (the twin test): each word of it as one same word, of the lists of names. */
static void read_alike(const wh_state *x, wh_transformer_word *words) {
  if (x->options->n_names == 0) return;
  wh_map *given = wh_map_new();
  for (size_t k = 0; k < x->options->n_names; k++) wh_given_words(x, k, given);
  for (size_t i = 0; i < x->n_tok; i++) {
    if (!(x->tok[i].flags & WH_TOK_ALPHA)) continue;
    wh_key key = wh_name_word(x, i);
    bool initial = wh_tok_len(x, i) == 1 && x->tok[i].flags & WH_TOK_CAPITAL && i + 1 < x->n_tok && wh_tok_is(x, i + 1, ".");
    if ((key.n == 1 && !initial && wh_tok_len(x, i) == 1) || !wh_map_get(given, key.s, key.n, NULL)) continue; /* "a" is the article */
    words[i].s = "morgan";
    words[i].n = 6;
    words[i].lists = (uint16_t)((words[i].lists & LIST_LINE) | WH_LEX_GIVEN | WH_LEX_SURNAME);
  }
  wh_map_free(given);
}

bool wh_encode(wh_state *x) {
  const wh_transformer *e = x->r->encoder;
  if (e == NULL || x->options->fast || x->n_tok == 0 || x->n_tok > WORDS_MAX) return false;
  wh_transformer_word *words = wh_alloc(x->n_tok * sizeof *words);
  for (size_t i = 0; i < x->n_tok; i++)
    words[i] = (wh_transformer_word){wh_tok_text(x, i), (uint32_t)wh_tok_len(x, i), case_of(x->tok[i].flags),
                                 (uint16_t)((x->tok[i].lex & (LIST_LINE - 1)) | (x->tok[i].flags & WH_TOK_LINE ? LIST_LINE : 0))};
  read_alike(x, words);
  x->vector = wh_arena_alloc(x->a, x->n_tok * wh_transformer_size(e) * sizeof *x->vector);
  bool fits = wh_transformer_run(e, words, x->n_tok, PIECES_MAX, x->options->threads, x->vector);
  free(words);
  if (!fits) {
    x->vector = NULL;
    return false;
  }
  float *p = wh_alloc(x->n_tok * WH_TAG_COUNT * sizeof *p);
  wh_transformer_say(e, WH_HEAD_TAG, x->vector, x->n_tok, p);
  x->tag = wh_arena_alloc(x->a, x->n_tok * sizeof *x->tag);
  tag(x, p);
  free(p);
  x->kind = wh_arena_alloc(x->a, x->n_tok * KINDS * sizeof *x->kind);
  wh_transformer_say(e, WH_HEAD_KIND, x->vector, x->n_tok, x->kind);
  x->mark = wh_arena_alloc(x->a, x->n_tok * sizeof *x->mark);
  wh_transformer_say(e, WH_HEAD_MARK, x->vector, x->n_tok, (float *)x->mark);
  return true;
}

/* ---- spans that no pattern knows ---- */

/* How sure it must be that a word tells something, and that what it tells is of somebody who is not to stay; chosen
 * on the validation stories, doc/reader.md. */
#define LEAST_TELLING 0.72f
#define LEAST_MATTER 0.85f
#define LEAST_AT_EDGE 0.90f
#define MOST_IDLE 0.50f /* at the edge: how sure of being nobody's */
#define FIRST_KIND 4 /* of the kinds: names before it are the tags' */

/* Towns and states stay; a hamlet that no list knows does not. */
bool wh_encode_city(const wh_state *x, size_t from, size_t to) {
  size_t words = 0;
  for (size_t i = from; i < to; i++) {
    if (!(x->tok[i].flags & WH_TOK_ALPHA)) continue;
    if (!(x->tok[i].lex & (WH_LEX_TOWN | WH_LEX_PLACE | WH_LEX_NATION))) return false;
    words++;
  }
  return words > 0;
}

bool wh_encode_matters(const wh_state *x, size_t from, size_t to) {
  float m[WH_MARK_COUNT];
  wh_encode_marks(x, from, to, m);
  return m[WH_MARK_ASK] + m[WH_MARK_PROTECTED] >= LEAST_MATTER;
}

/* The kind that word i tells, or -1. Which of the kinds it is matters less than that it is one. */
static int kind_at(const wh_state *x, size_t i, float *ret_p) {
  const float *p = x->kind + i * KINDS;
  size_t best = FIRST_KIND;
  *ret_p = 0;
  for (size_t k = FIRST_KIND; k < KINDS; k++) {
    *ret_p += p[k];
    if (p[k] > p[best]) best = k;
  }
  return *ret_p >= LEAST_TELLING ? kinds[best] : -1;
}

/* Signs, and words that tell nothing at the edge of a span. */
static bool slack(const wh_state *x, size_t i) {
  return !(x->tok[i].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT)) || x->tok[i].lex & WH_LEX_EDGE;
}

/* A word at the edge of a span of which it is less sure. */
static bool loose(const wh_state *x, size_t i) {
  float p;
  kind_at(x, i, &p);
  return p < LEAST_AT_EDGE || x->mark[i][WH_MARK_NONE] > MOST_IDLE;
}

static bool article(const wh_state *x, size_t i) { return wh_tok_is(x, i, "the") || wh_tok_is(x, i, "a") || wh_tok_is(x, i, "an"); }

size_t wh_encode_span(const wh_state *x, size_t i, wh_candidate *ret) {
  *ret = (wh_candidate){0};
  float p, sum = 0, of[WH_MENTION_KIND_COUNT] = {0};
  size_t end = i, from = i;
  for (int kind; end < x->n_tok && x->tok[end].part == x->tok[i].part && x->tok[end].sentence == x->tok[i].sentence &&
                 (kind = kind_at(x, end, &p)) >= 0; end++) {
    sum += p;
    of[kind] += p;
  }
  if (end == i) return i;
  size_t to = end;
  while (to > from + 1 && loose(x, to - 1)) to--;
  while (from + 1 < to && loose(x, from)) from++;
  int best = 0;
  for (int k = 1; k < WH_MENTION_KIND_COUNT; k++)
    if (of[k] > of[best]) best = k;
  while (to > from && slack(x, to - 1)) to--;
  while (from < to && slack(x, from) && !((best == WH_MENTION_ADDRESS || best == WH_MENTION_PLACE) && article(x, from))) from++;
  if (from == to) return i;
  bool capital = false; /* a place or a number in small letters singles out nobody */
  for (size_t k = from; k < to; k++) capital |= x->tok[k].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS | WH_TOK_DIGIT);
  if (!capital && best != WH_MENTION_ADDRESS && best != WH_MENTION_BODY && best != WH_MENTION_OTHER && best != WH_MENTION_RELATIVE) return end;
  if (best == WH_MENTION_PLACE && wh_encode_city(x, from, to)) return end;
  *ret = (wh_candidate){.span = wh_tok_span(x, from, to), .kind = (wh_mention_kind)best, .by = "encoder", .p = sum / (float)(end - i)};
  return end;
}

/* Of tokens from..to the mean of what the marks say. */
void wh_encode_marks(const wh_state *x, size_t from, size_t to, float ret[WH_MARK_COUNT]) {
  for (int k = 0; k < WH_MARK_COUNT; k++) ret[k] = 0;
  for (size_t i = from; i < to; i++)
    for (int k = 0; k < WH_MARK_COUNT; k++) ret[k] += x->mark[i][k] / (float)(to - from);
}

/* ---- a person ---- */

typedef struct pool {
  float *mean, *top, *sentences, *whole; /* [size] each, one after the other */
  size_t n, n_sentences;
} pool;

typedef struct pooling {
  const wh_state *x;
  size_t size, n_sentences;
  float *sentence; /* [n_sentences][size]: of each sentence the mean */
  unsigned char *seen; /* of each sentence, for the person in hand */
} pooling;

static void add(float *to, const float *v, size_t n, float by) {
  for (size_t k = 0; k < n; k++) to[k] += v[k] * by;
}

/* The mean of each sentence; ret_whole: that of the text. */
static pooling pooling_new(const wh_state *x, float *ret_whole) {
  pooling p = {.x = x, .size = wh_transformer_size(x->r->encoder)};
  for (size_t i = 0; i < x->n_tok; i++)
    if ((size_t)x->tok[i].sentence + 1 > p.n_sentences) p.n_sentences = (size_t)x->tok[i].sentence + 1;
  p.sentence = wh_alloc(p.n_sentences * p.size * sizeof *p.sentence);
  p.seen = wh_alloc(p.n_sentences);
  size_t *words = wh_alloc(p.n_sentences * sizeof *words);
  for (size_t i = 0; i < x->n_tok; i++) words[x->tok[i].sentence]++;
  for (size_t i = 0; i < x->n_tok; i++) {
    size_t s = (size_t)x->tok[i].sentence;
    add(p.sentence + s * p.size, x->vector + i * p.size, p.size, 1 / (float)words[s]);
    add(ret_whole, x->vector + i * p.size, p.size, 1 / (float)x->n_tok);
  }
  free(words);
  return p;
}

static void pool_words(pooling *g, size_t from, size_t to, pool *p) {
  const wh_state *x = g->x;
  if (to - from > WORDS_OF_A_STAND) to = from + WORDS_OF_A_STAND;
  for (size_t i = from; i < to && p->n < WORDS_OF_A_PERSON; i++, p->n++) {
    const float *v = x->vector + i * g->size;
    size_t s = (size_t)x->tok[i].sentence;
    add(p->mean, v, g->size, 1);
    for (size_t k = 0; k < g->size; k++)
      if (p->n == 0 || v[k] > p->top[k]) p->top[k] = v[k];
    if (g->seen[s]) continue;
    g->seen[s] = 1;
    p->n_sentences++;
    add(p->sentences, g->sentence + s * g->size, g->size, 1);
  }
}

typedef struct stand_of {
  int person;
  const wh_stand *at;
} stand_of;

/* By person; names first, then noun phrases and pronouns, in the order of the text; as the trainer has them. */
static int by_person(const void *a, const void *b) {
  const stand_of *p = a, *q = b;
  bool name_p = !p->at->noun && !p->at->pronoun, name_q = !q->at->noun && !q->at->pronoun;
  if (p->person != q->person) return p->person < q->person ? -1 : 1;
  if (name_p != name_q) return name_p ? -1 : 1;
  return p->at < q->at ? -1 : p->at > q->at;
}

/* The mean over the words of the names; no: nobody names this person. */
static bool marks_of_names(const wh_state *x, const stand_of *v, size_t n, float ret[WH_MARK_COUNT]) {
  size_t words = 0;
  for (size_t k = 0; k < n && !v[k].at->noun && !v[k].at->pronoun; k++)
    for (size_t t = v[k].at->from; t < v[k].at->to; t++, words++)
      for (int m = 0; m < WH_MARK_COUNT; m++) ret[m] += x->mark[t][m];
  for (int m = 0; m < WH_MARK_COUNT; m++) ret[m] /= words ? (float)words : 1;
  return words > 0;
}

void wh_encode_profile(wh_state *x) {
  const wh_transformer *e = x->r->encoder;
  size_t h = wh_transformer_size(e), n = 0;
  stand_of *v = wh_alloc((x->n_stand + 1) * sizeof *v);
  for (size_t k = 0; k < x->n_stand; k++)
    if (x->stand[k].person >= 0) v[n++] = (stand_of){x->stand[k].person, &x->stand[k]};
  if (n) qsort(v, n, sizeof *v, by_person);
  float *room = wh_alloc(WH_POOLS * h * sizeof *room), *whole = wh_alloc(h * sizeof *whole);
  pooling g = pooling_new(x, whole);
  for (size_t i = 0; i < n;) {
    int person = v[i].person;
    pool p = {room, room + h, room + 2 * h, room + 3 * h, 0, 0};
    memset(room, 0, WH_POOLS * h * sizeof *room);
    size_t first = i;
    for (; i < n && v[i].person == person; i++) pool_words(&g, v[i].at->from, v[i].at->to, &p);
    for (size_t k = first; k < i; k++)
      for (size_t t = v[k].at->from; t < v[k].at->to; t++) g.seen[x->tok[t].sentence] = 0;
    if (p.n == 0) continue; /* stays as the linear profile has it */
    for (size_t k = 0; k < h; k++) {
      p.mean[k] /= (float)p.n;
      p.sentences[k] /= (float)p.n_sentences;
      p.whole[k] = whole[k];
    }
    float *of = x->profile[person], marks[WH_MARK_COUNT] = {0};
    wh_transformer_person(e, room, of);
    if (marks_of_names(x, v + first, i - first, marks)) wh_transformer_verdict(e, marks, &of[WH_LABEL_protected], &of[WH_LABEL_open]);
  }
  free(g.sentence);
  free(g.seen);
  free(whole);
  free(room);
  free(v);
}

/* ---- whose a span is ---- */

#define WORDS_OF_A_SPAN 8

/* The stands of each person one after the other, in the order of the text, and the mean of their words' vectors. */
typedef struct wh_standing {
  size_t *first;     /* [people + 1] */
  const wh_stand **at;
  float *mean;       /* [people][size] */
} wh_standing;

static void mean_of(const wh_state *x, size_t from, size_t to, float *sum, size_t *n, size_t most) {
  size_t h = wh_transformer_size(x->r->encoder);
  for (size_t i = from; i < to && *n < most; i++, ++*n) add(sum, x->vector + i * h, h, 1);
}

static wh_standing *standing_of(wh_state *x) {
  size_t people = x->out->n_persons, h = wh_transformer_size(x->r->encoder);
  wh_standing *s = wh_arena_alloc(x->a, sizeof *s);
  s->first = wh_arena_alloc(x->a, (people + 2) * sizeof *s->first);
  s->at = wh_arena_alloc(x->a, (x->n_stand + 1) * sizeof *s->at);
  s->mean = wh_arena_alloc(x->a, (people * h + 1) * sizeof *s->mean);
  for (size_t k = 0; k < x->n_stand; k++)
    if (x->stand[k].person >= 0) s->first[x->stand[k].person + 2]++;
  for (size_t i = 2; i <= people; i++) s->first[i] += s->first[i - 1];
  for (size_t k = 0; k < x->n_stand; k++)
    if (x->stand[k].person >= 0) s->at[s->first[x->stand[k].person + 1]++] = &x->stand[k];
  for (size_t i = 0; i < people; i++) {
    size_t n = 0;
    for (size_t k = s->first[i]; k < s->first[i + 1] && n < WORDS_OF_A_PERSON; k++) {
      const wh_stand *t = s->at[k];
      mean_of(x, t->from, t->to - t->from > WORDS_OF_A_STAND ? t->from + WORDS_OF_A_STAND : t->to, s->mean + i * h, &n, WORDS_OF_A_PERSON);
    }
    for (size_t c = 0; n && c < h; c++) s->mean[i * h + c] /= (float)n;
  }
  return s;
}

void wh_encode_forget(wh_state *x) { x->standing = NULL; }

/* ret: how the person stands to the span, but for the rank; the gap in words. SIZE_MAX: nowhere but within it. */
static size_t place_of(const wh_state *x, int person, size_t from, size_t to, float ret[WH_PLACES]) {
  const wh_standing *s = x->standing;
  size_t lo = s->first[person], hi = s->first[person + 1], end = hi, begin = lo, before = SIZE_MAX, after = SIZE_MAX;
  bool same = false;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (s->at[mid]->from < from) lo = mid + 1;
    else hi = mid;
  }
  for (size_t k = lo; k-- > begin;)
    if (s->at[k]->to <= from) {
      before = from - s->at[k]->to;
      same |= x->tok[s->at[k]->from].sentence == x->tok[from].sentence;
      break;
    }
  for (size_t k = lo; k < end; k++)
    if (s->at[k]->from >= to) {
      after = s->at[k]->from - to;
      same |= x->tok[s->at[k]->from].sentence == x->tok[from].sentence;
      break;
    }
  size_t gap = before < after ? before : after;
  float far = gap == SIZE_MAX ? 1 : log1pf((float)gap) / 6;
  ret[0] = far < 1 ? far : 1;
  ret[1] = same;
  ret[2] = before <= after && before != SIZE_MAX;
  return gap;
}

void wh_encode_owners(wh_state *x, size_t from, size_t to, const int *person, size_t n, float *ret, float *ret_any) {
  const wh_transformer *e = x->r->encoder;
  size_t h = wh_transformer_size(e), words = 0, gap[WH_OWNERS_MAX];
  float place[WH_OWNERS_MAX][WH_PLACES], top = -1e30f, sum = 0;
  if (x->standing == NULL) x->standing = standing_of(x);
  float *span = wh_alloc(h * sizeof *span);
  mean_of(x, from, to, span, &words, WORDS_OF_A_SPAN);
  for (size_t c = 0; c < h; c++) span[c] /= words ? (float)words : 1;
  for (size_t i = 0; i < n; i++) gap[i] = place_of(x, person[i], from, to, place[i]);
  for (size_t i = 0; i < n; i++) {
    size_t rank = 0;
    for (size_t k = 0; k < n; k++) rank += gap[k] < gap[i] || (gap[k] == gap[i] && k < i);
    place[i][3] = 1 / (1 + (float)rank);
    ret[i] = wh_transformer_owner(e, span, x->standing->mean + (size_t)person[i] * h, place[i]);
    if (ret[i] > top) top = ret[i];
  }
  for (size_t i = 0; i < n; i++) sum += ret[i] = expf(ret[i] - top);
  for (size_t i = 0; i < n; i++) ret[i] /= sum;
  if (ret_any) *ret_any = n ? top + logf(sum) : -INFINITY;
  free(span);
}

#define OWNER_WEIGH 0.85f
void wh_encode_hear_owner(wh_state *x, size_t from, size_t to, const int *person, size_t n, float *odds) {
  float of[WH_OWNERS_MAX];
  wh_encode_owners(x, from, to, person, n, of, NULL);
  for (size_t i = 0; i < n; i++) odds[i + 1] *= powf(of[i] * (float)n, OWNER_WEIGH);
}

float wh_encode_fit(const wh_state *x, int person, const float m[WH_MARK_COUNT]) {
  const float *p = x->profile[person];
  float protect = p[WH_LABEL_protected], ask = p[WH_LABEL_open] * (1 - protect), rest = 1 - protect - ask;
  return protect * (0.9f * m[WH_MARK_PROTECTED] + 0.1f * m[WH_MARK_NONE]) + ask * (0.8f * m[WH_MARK_ASK] + 0.2f * m[WH_MARK_NONE]) +
         rest * (0.5f * m[WH_MARK_STAYS] + 0.5f * m[WH_MARK_NONE]);
}

/* Who is who chose by title and distance; the marks of the very word are evidence too (Bayes). Both stay in the
 * reading, each with its probability, so that doubt becomes a question. */
#define FIRST_CHOICE 0.75f
#define LEAST_RIVAL 0.1f
#define SURELY_STAYS 0.85f

/* A nickname goes to whom it stands beside; the marks of its own words may say that it is of one who stays. */
static void doubt_alias(wh_state *x, const wh_name *n) {
  float m[WH_MARK_COUNT];
  wh_encode_marks(x, n->from, n->to, m);
  float stays = m[WH_MARK_STAYS] + m[WH_MARK_NONE];
  if (stays < SURELY_STAYS) return;
  wh_mention_add(x, (wh_mention){.span = wh_tok_span(x, n->from, n->to), .kind = WH_MENTION_ALIAS, .person = -1, .p = stays, .by = WH_BY_MARKS});
}

void wh_encode_rivals(wh_state *x) {
  static const float usual[WH_MARK_COUNT] = {0.05f, 0.70f, 0.06f, 0.19f}; /* shares among names of the stories */
  for (size_t k = 0; k < x->n_name; k++) {
    const wh_name *n = &x->name[k];
    if (n->alias && n->person >= 0 && !n->editor) doubt_alias(x, n);
    if (n->pseudonym || n->rival < 0 || n->person < 0 || n->rival == n->person || n->editor) continue;
    float m[WH_MARK_COUNT];
    wh_encode_marks(x, n->from, n->to, m);
    for (int i = 0; i < WH_MARK_COUNT; i++) m[i] /= usual[i];
    float a = FIRST_CHOICE * wh_encode_fit(x, n->person, m), b = (1 - FIRST_CHOICE) * wh_encode_fit(x, n->rival, m), p = b / (a + b + 1e-9f);
    if (p < LEAST_RIVAL) continue;
    wh_span span = wh_tok_span(x, n->from, n->to);
    for (size_t i = 0; i < x->out->n_mentions; i++) {
      wh_mention *of = &x->out->mentions[i];
      if (of->span.start == span.start && of->span.end == span.end && of->person == n->person && of->kind == WH_MENTION_NAME) of->p = 1 - p;
    }
    wh_mention_add(x, (wh_mention){.span = span, .kind = WH_MENTION_NAME, .person = n->rival, .p = p, .by = "rival"});
  }
}
