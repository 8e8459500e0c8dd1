/* encoder: the file of weights, and the way through the layers.
 *
 * File, little-endian, every block on 64 bytes: the header below; the vocabulary; then the numbers in the order in
 * which place_weights walks. train/encoder.py writes it. */
#include "encoder.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kernel.h"
#include "wordpiece.h"

#define LAYERS_MAX 24
#define PIECES_OF_A_WORD 12
#define VERDICT 6 /* weights: protect and ask by the person; protect, ask and any by the marks; one */

typedef struct header {
  char magic[8]; /* "WHENC03\n" */
  uint64_t sum;  /* of the whole file, itself zero */
  uint32_t bytes_high, bytes_low;
  uint32_t size, layers, heads, inner, vocabulary, vocabulary_bytes, positions, cases, lists, classes[WH_HEADS], hidden, labels;
  uint32_t window, overlap; /* pieces of a window, without the first and the last; of these, those that two share */
  uint32_t owner; /* hidden numbers of that head */
  uint32_t zero[9];
} header;
_Static_assert(sizeof(header) == 128, "the header has 128 bytes");

typedef struct layer {
  wh_linear qkv, out, up, down;
  const float *gain1, *bias1, *gain2, *bias2;
} layer;

struct wh_transformer {
  void *map;
  size_t bytes;
  header h;
  wh_wordpiece *wordpiece;
  const wh_kernels *kernels;
  const int8_t *words;     /* [vocabulary][size] */
  const float *word_scale; /* [vocabulary] */
  const float *places, *cases, *lists, *gain0, *bias0; /* [positions][size], [cases][size], [lists][size] */
  layer layers[LAYERS_MAX];
  const float *head[WH_HEADS], *head_bias[WH_HEADS]; /* [classes][size] */
  wh_linear hidden;                                  /* [hidden][WH_POOLS * size] */
  const float *owner, *owner_bias, *owner_out, *owner_last; /* [owner][3 * size + WH_PLACES], [owner], [owner], one */
  const float *labels, *labels_bias, *slope, *other, *shift; /* [labels][hidden]; calibration (Platt 1999) */
  const float *verdict;                              /* [2][VERDICT]: of protect and ask */
};

/* ---- the file ---- */

typedef struct walk {
  const char *base;
  size_t at, n;
} walk;

static const void *take(walk *w, size_t count, size_t size) {
  const char *p = w->base + w->at;
  size_t bytes = (count * size + 63) / 64 * 64;
  if (w->at > w->n || bytes > w->n - w->at) {
    w->at = w->n + 1;
    return w->base;
  }
  w->at += bytes;
  return p;
}

static wh_linear take_linear(walk *w, size_t in, size_t out) {
  wh_linear l = {.in = in, .out = out};
  l.scale = take(w, out, 4);
  l.bias = take(w, out, 4);
  l.sum = take(w, out, 4);
  l.w = take(w, in * out, 1);
  return l;
}

static bool place_weights(wh_transformer *e) {
  const header *h = &e->h;
  size_t s = h->size;
  walk w = {e->map, sizeof *h, e->bytes};
  const char *vocabulary = take(&w, h->vocabulary_bytes, 1);
  e->word_scale = take(&w, h->vocabulary, 4);
  e->words = take(&w, h->vocabulary * s, 1);
  e->places = take(&w, h->positions * s, 4);
  e->cases = take(&w, h->cases * s, 4);
  e->lists = take(&w, h->lists * s, 4);
  e->gain0 = take(&w, s, 4);
  e->bias0 = take(&w, s, 4);
  for (size_t i = 0; i < h->layers; i++) {
    layer *l = &e->layers[i];
    l->qkv = take_linear(&w, s, 3 * s);
    l->out = take_linear(&w, s, s);
    l->gain1 = take(&w, s, 4);
    l->bias1 = take(&w, s, 4);
    l->up = take_linear(&w, s, h->inner);
    l->down = take_linear(&w, h->inner, s);
    l->gain2 = take(&w, s, 4);
    l->bias2 = take(&w, s, 4);
  }
  for (int i = 0; i < WH_HEADS; i++) {
    e->head[i] = take(&w, h->classes[i] * s, 4);
    e->head_bias[i] = take(&w, h->classes[i], 4);
  }
  e->hidden = take_linear(&w, WH_POOLS * s, h->hidden);
  e->labels = take(&w, (size_t)h->labels * h->hidden, 4);
  e->labels_bias = take(&w, h->labels, 4);
  e->owner = take(&w, h->owner * (3 * s + WH_PLACES), 4);
  e->owner_bias = take(&w, h->owner, 4);
  e->owner_out = take(&w, h->owner, 4);
  e->owner_last = take(&w, 1, 4);
  e->slope = take(&w, h->labels, 4);
  e->other = take(&w, h->labels, 4);
  e->shift = take(&w, h->labels, 4);
  e->verdict = take(&w, 2 * VERDICT, 4);
  if (w.at != w.n) return false;
  e->wordpiece = wh_wordpiece_new(vocabulary, h->vocabulary_bytes);
  return wh_wordpiece_count(e->wordpiece) == h->vocabulary;
}

static bool sane(const header *h, size_t bytes) {
  if (memcmp(h->magic, "WHENC03\n", 8) != 0 || ((uint64_t)h->bytes_high << 32 | h->bytes_low) != bytes) return false;
  bool sizes = h->size && h->size <= 1024 && h->size % 64 == 0 && h->layers && h->layers <= LAYERS_MAX && h->heads &&
               h->size % h->heads == 0 && h->size / h->heads <= 64 && h->size / h->heads % 16 == 0 && h->inner <= 8192 && h->inner % 64 == 0;
  bool tables = h->vocabulary > WH_PIECE_LAST && h->vocabulary <= 1u << 20 && h->vocabulary_bytes < bytes && h->positions <= 1u << 16 &&
                h->window >= 64 && h->window < h->positions && h->window + 2 <= h->positions && h->overlap < h->window / 2 && h->cases >= 8 && h->cases <= 256 && h->lists <= 16 && h->hidden <= 4096 && h->hidden % 64 == 0 && h->labels <= 256 &&
                h->owner <= 1024 && h->owner % 16 == 0;
  for (int i = 0; i < WH_HEADS; i++) tables = tables && h->classes[i] && h->classes[i] <= 256;
  return sizes && tables;
}

static uint64_t sum_of(uint64_t h, const void *bytes, size_t n) { /* n divides by 8: blocks of 64 */
  const char *p = bytes;
  for (size_t i = 0; i + 8 <= n; i += 8) {
    uint64_t w;
    memcpy(&w, p + i, 8);
    h = (h ^ w) * 1099511628211ull;
    h ^= h >> 32;
  }
  return h;
}

static bool whole(const wh_transformer *e) {
  header h = e->h;
  h.sum = 0;
  uint64_t sum = sum_of(14695981039346656037ull, &h, sizeof h);
  return sum_of(sum, (const char *)e->map + sizeof h, e->bytes - sizeof h) == e->h.sum;
}

wh_status wh_transformer_open(const char *path, wh_transformer **ret, wh_error *err) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  struct stat st;
  if (fd < 0 || fstat(fd, &st) != 0 || st.st_size < (off_t)sizeof(header)) {
    int why = errno;
    if (fd >= 0) close(fd);
    return wh_fail(err, WH_BAD_DATA, "model/encoder.bin: %s; restore it from the repository, or use --reader fast",
                   fd < 0 ? strerror(why) : "cut short");
  }
  wh_transformer *e = wh_alloc(sizeof *e);
  e->bytes = (size_t)st.st_size;
  e->map = mmap(NULL, e->bytes, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
  close(fd);
  bool good = e->map != MAP_FAILED;
  if (good) {
    memcpy(&e->h, e->map, sizeof e->h);
    good = sane(&e->h, e->bytes) && whole(e) && place_weights(e);
  }
  if (!good) {
    wh_transformer_free(e);
    return wh_fail(err, WH_BAD_DATA, "model/encoder.bin is damaged or of another version; restore it from the repository, or use --reader fast");
  }
  e->kernels = wh_kernels_of_this_machine();
  *ret = e;
  return WH_OK;
}

void wh_transformer_free(wh_transformer *e) {
  if (e == NULL) return;
  wh_wordpiece_free(e->wordpiece);
  if (e->map && e->map != MAP_FAILED) munmap(e->map, e->bytes);
  free(e);
}

size_t wh_transformer_size(const wh_transformer *e) { return e->h.size; }
size_t wh_transformer_classes(const wh_transformer *e, wh_transformer_head head) { return e->h.classes[head]; }
size_t wh_transformer_labels(const wh_transformer *e) { return e->h.labels; }

/* ---- one window ---- */

typedef struct piece {
  int32_t id;
  uint32_t word; /* whose it is; UINT32_MAX for the first and last of the window */
} piece;

typedef struct room {
  float *x, *wide, *y, *work, *qs; /* [s][size], [s][max(3 size, inner)], [s][size], attention's, [s] */
  uint8_t *q;                      /* [s][max(size, inner)] */
} room;

static room room_new(const wh_transformer *e, size_t s) {
  size_t h = e->h.size, wide = 3 * h > e->h.inner ? 3 * h : e->h.inner, most = h > e->h.inner ? h : e->h.inner;
  size_t d = h / e->h.heads;
  return (room){wh_alloc(s * h * 4), wh_alloc(s * wide * 4), wh_alloc(s * h * 4), wh_alloc((d + 4) * (s + 16) * 4), wh_alloc(s * 4), wh_alloc(s * most)};
}

static void room_free(room *r) {
  free(r->x);
  free(r->wide);
  free(r->y);
  free(r->work);
  free(r->qs);
  free(r->q);
}

static void embed(const wh_transformer *e, const wh_transformer_word *words, const piece *p, size_t s, float *x) {
  size_t h = e->h.size;
  for (size_t i = 0; i < s; i++, x += h) {
    const wh_transformer_word *w = p[i].word == UINT32_MAX ? NULL : &words[p[i].word];
    uint32_t k = w && w->kase < e->h.cases ? w->kase : 0, lists = w ? w->lists : 0;
    const int8_t *from = e->words + (size_t)p[i].id * h;
    const float *place = e->places + i * h, *kase = e->cases + k * h, scale = e->word_scale[p[i].id];
    for (size_t c = 0; c < h; c++) x[c] = (float)from[c] * scale + place[c] + kase[c];
    for (uint32_t b = 0; b < e->h.lists; b++)
      if (lists >> b & 1)
        for (size_t c = 0; c < h; c++) x[c] += e->lists[b * h + c];
  }
}

/* r->x: a vector a piece. */
static void window(const wh_transformer *e, const wh_transformer_word *words, const piece *p, size_t s, room *r) {
  const wh_kernels *k = e->kernels;
  size_t h = e->h.size;
  embed(e, words, p, s, r->x);
  k->norm(r->x, NULL, s, h, e->gain0, e->bias0);
  for (size_t i = 0; i < e->h.layers; i++) {
    const layer *l = &e->layers[i];
    k->linear(&l->qkv, r->x, s, r->wide, r->q, r->qs);
    k->attend(r->wide, s, h, e->h.heads, r->y, r->work);
    k->linear(&l->out, r->y, s, r->wide, r->q, r->qs);
    k->norm(r->x, r->wide, s, h, l->gain1, l->bias1);
    k->linear(&l->up, r->x, s, r->wide, r->q, r->qs);
    k->gelu(r->wide, s * e->h.inner);
    k->linear(&l->down, r->wide, s, r->y, r->q, r->qs);
    k->norm(r->x, r->y, s, h, l->gain2, l->bias2);
  }
}

/* ---- all windows ---- */

typedef struct frame {
  uint32_t from, to;     /* words that are read */
  uint32_t first, until; /* of these the ones that this window speaks for */
} frame;

typedef struct run {
  const wh_transformer *e;
  const wh_transformer_word *words;
  const int32_t *id;     /* of all pieces */
  const uint32_t *first; /* of each word its first piece; one more at the end */
  const frame *frames;
  size_t n;
  atomic_size_t next;
  float *ret;
} run;

static size_t frames_of(const header *h, const uint32_t *first, size_t n, frame *ret) {
  size_t k = 0;
  for (size_t at = 0, done = 0; at < n;) {
    size_t end = at + 1, next = n, until = n;
    while (end < n && first[end + 1] - first[at] <= h->window) end++;
    if (end < n) {
      next = end;
      while (next > at + 1 && first[end] - first[next - 1] <= h->overlap) next--;
      until = (end + next + 1) / 2;
    }
    ret[k++] = (frame){(uint32_t)at, (uint32_t)end, (uint32_t)done, (uint32_t)until};
    done = until;
    at = next;
  }
  return k;
}

static void *work_through(void *context) {
  run *r = context;
  size_t h = r->e->h.size;
  room mine = room_new(r->e, r->e->h.window + 2);
  piece *p = wh_alloc((r->e->h.window + 2) * sizeof *p);
  for (size_t k; (k = atomic_fetch_add(&r->next, 1)) < r->n;) {
    const frame *f = &r->frames[k];
    size_t s = 0;
    p[s++] = (piece){WH_PIECE_FIRST, UINT32_MAX};
    for (uint32_t i = f->from; i < f->to; i++)
      for (uint32_t t = r->first[i]; t < r->first[i + 1]; t++) p[s++] = (piece){r->id[t], i};
    p[s++] = (piece){WH_PIECE_LAST, UINT32_MAX};
    window(r->e, r->words, p, s, &mine);
    for (size_t i = f->first; i < f->until; i++) memcpy(r->ret + i * h, mine.x + (1 + r->first[i] - r->first[f->from]) * h, h * sizeof *r->ret);
  }
  room_free(&mine);
  free(p);
  return NULL;
}

#define THREADS_MAX 16

/* Of each word its first piece, and of the last its end; false where there are more than most. */
static bool cut_all(const wh_transformer *e, const wh_transformer_word *words, size_t n, size_t most, uint32_t *first, wh_pieces *all) {
  for (size_t i = 0; i < n && all->n <= most; i++) {
    first[i] = (uint32_t)all->n;
    wh_wordpiece_cut(e->wordpiece, words[i].s, words[i].n, all);
    if (all->n == first[i]) wh_pieces_add(all, WH_PIECE_UNKNOWN);
    if (all->n - first[i] > PIECES_OF_A_WORD) all->n = first[i] + PIECES_OF_A_WORD;
  }
  first[n] = (uint32_t)all->n;
  return all->n <= most;
}

static void run_all(run *r, size_t threads) {
  pthread_t helper[THREADS_MAX];
  size_t started = 0;
  if (threads > THREADS_MAX) threads = THREADS_MAX;
  while (started + 1 < threads && started + 1 < r->n && pthread_create(&helper[started], NULL, work_through, r) == 0) started++;
  work_through(r);
  while (started > 0) pthread_join(helper[--started], NULL);
}

bool wh_transformer_run(const wh_transformer *e, const wh_transformer_word *words, size_t n, size_t most, size_t threads, float *ret) {
  if (n == 0) return true;
  wh_pieces all = {0};
  uint32_t *first = wh_alloc((n + 1) * sizeof *first);
  bool fits = cut_all(e, words, n, most, first, &all);
  if (fits) {
    frame *frames = wh_alloc(n * sizeof *frames);
    run r = {.e = e, .words = words, .id = all.id, .first = first, .frames = frames, .n = frames_of(&e->h, first, n, frames), .ret = ret};
    run_all(&r, threads);
    free(frames);
  }
  free(first);
  free(all.id);
  return fits;
}

/* ---- heads ---- */

static float dot(const float *a, const float *b, size_t n) {
  float part[8] = {0}, sum = 0;
  for (size_t i = 0; i + 8 <= n; i += 8)
    for (size_t k = 0; k < 8; k++) part[k] += a[i + k] * b[i + k];
  for (size_t k = 0; k < 8; k++) sum += part[k];
  return sum;
}

void wh_transformer_say(const wh_transformer *e, wh_transformer_head head, const float *v, size_t n, float *ret) {
  size_t c = e->h.classes[head], h = e->h.size;
  for (size_t i = 0; i < n; i++, ret += c) {
    float top = -INFINITY, sum = 0;
    for (size_t k = 0; k < c; k++) {
      ret[k] = dot(e->head[head] + k * h, v + i * h, h) + e->head_bias[head][k];
      if (ret[k] > top) top = ret[k];
    }
    for (size_t k = 0; k < c; k++) sum += ret[k] = expf(ret[k] - top);
    for (size_t k = 0; k < c; k++) ret[k] /= sum;
  }
}

static float odds(float p) {
  p = p < 1e-4f ? 1e-4f : p > 1 - 1e-4f ? 1 - 1e-4f : p;
  return logf(p / (1 - p));
}

void wh_transformer_person(const wh_transformer *e, const float *pool, float *p) {
  size_t n = e->h.hidden, wide = WH_POOLS * (size_t)e->h.size;
  float *z = wh_alloc(n * sizeof *z), scale;
  uint8_t *q = wh_alloc(wide);
  e->kernels->linear(&e->hidden, pool, 1, z, q, &scale);
  free(q);
  e->kernels->gelu(z, n);
  for (size_t k = 0; k < e->h.labels; k++) {
    float y = dot(e->labels + k * n, z, n) + e->labels_bias[k];
    p[k] = 1 / (1 + expf(-(e->slope[k] * y + e->other[k] * odds(p[k]) + e->shift[k])));
  }
  free(z);
}

float wh_transformer_owner(const wh_transformer *e, const float *span, const float *person, const float places[WH_PLACES]) {
  size_t h = e->h.size, wide = 3 * h + WH_PLACES, n = e->h.owner;
  float *x = wh_alloc((wide + n) * sizeof *x), *z = x + wide, y = e->owner_last[0];
  memcpy(x, span, h * sizeof *x);
  memcpy(x + h, person, h * sizeof *x);
  for (size_t k = 0; k < h; k++) x[2 * h + k] = span[k] * person[k];
  memcpy(x + 3 * h, places, WH_PLACES * sizeof *x);
  for (size_t i = 0; i < n; i++) {
    z[i] = dot(e->owner + i * wide, x, wide / 8 * 8) + e->owner_bias[i];
    for (size_t k = wide / 8 * 8; k < wide; k++) z[i] += e->owner[i * wide + k] * x[k];
  }
  e->kernels->gelu(z, n);
  for (size_t i = 0; i < n; i++) y += e->owner_out[i] * z[i];
  free(x);
  return y;
}

void wh_transformer_verdict(const wh_transformer *e, const float marks[4], float *protect, float *ask) {
  float any = marks[1] + marks[2] + marks[3] + 1e-6f;
  const float f[VERDICT] = {odds(*protect), odds(*ask), odds(marks[3] / any), odds(marks[2] / any), odds(any), 1};
  float z[2] = {0};
  for (int k = 0; k < 2; k++)
    for (int i = 0; i < VERDICT; i++) z[k] += e->verdict[k * VERDICT + i] * f[i];
  *protect = 1 / (1 + expf(-z[0]));
  *ask = 1 / (1 + expf(-z[1]));
}
