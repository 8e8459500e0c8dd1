/* tagger: the weights' file and the best path. */
#include "tagger.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* File, little-endian: "WHTAG01\n", u32 labels, u32 bits, u32 sum of what follows, float scale,
 * float transition[labels][labels], float first[labels]; then int16 weight[2^bits][8]. */
#define T WH_TAG_COUNT
#define ROW 8
#define HEAD 20
struct wh_tagger {
  uint32_t mask;
  float scale, step[T][T], first[T];
  const int16_t *w; /* [mask + 1][ROW] */
  wh_buf file;
};

static uint32_t u32(const char *s) {
  const unsigned char *p = (const unsigned char *)s;
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

wh_status wh_tagger_open(const char *path, wh_tagger **ret, wh_error *err) {
  wh_tagger *t = wh_alloc(sizeof *t);
  t->file = (wh_buf)WH_BUF_INIT;
  wh_error why = {0};
  wh_status s = wh_file_read(path, (size_t)64 << 20, &t->file, &why);
  const char *f = t->file.data;
  size_t n = t->file.len, fixed = HEAD + 4 + 4 * (T * T + T);
  if (s != WH_OK) {
    s = wh_fail(err, WH_BAD_DATA, "model/tagger.bin: %s; restore it from the repository, or make it: train/README.md", why.message);
  } else if (n < fixed || memcmp(f, "WHTAG01\n", 8) != 0 || u32(f + 8) != T || u32(f + 12) > 22 ||
             n != fixed + ((size_t)2 * ROW << u32(f + 12))) {
    s = wh_fail(err, WH_BAD_DATA, "model/tagger.bin is damaged or of another version; restore it from the repository");
  } else {
    uint64_t h = wh_hash(f + HEAD, n - HEAD, 0);
    if ((uint32_t)(h ^ h >> 32) != u32(f + 16))
      s = wh_fail(err, WH_BAD_DATA, "model/tagger.bin does not match its checksum; restore it from the repository");
  }
  if (s != WH_OK) {
    wh_tagger_free(t);
    return s;
  }
  t->mask = ((uint32_t)1 << u32(f + 12)) - 1;
  memcpy(&t->scale, f + HEAD, 4);
  memcpy(t->step, f + HEAD + 4, sizeof t->step);
  memcpy(t->first, f + HEAD + 4 + sizeof t->step, sizeof t->first);
  t->w = (const int16_t *)(const void *)(f + fixed);
  *ret = t;
  return WH_OK;
}

void wh_tagger_free(wh_tagger *t) {
  if (t == NULL) return;
  wh_buf_free(&t->file);
  free(t);
}

typedef struct sums {
  const wh_tagger *t;
  int32_t v[ROW];
} sums;

static void add(void *context, const char *f, size_t n) {
  sums *s = context;
  uint64_t h = wh_hash(f, n, 0);
  const int16_t *w = s->t->w + (size_t)((uint32_t)(h ^ h >> 32) & s->t->mask) * ROW;
  for (int i = 0; i < ROW; i++) s->v[i] += w[i];
}

/* One sentence, tokens [from, to): Viterbi. back: n * T bytes. */
static void sentence(const wh_tagger *t, const float *u, size_t n, uint8_t *back, wh_tag *ret) {
  float best[T], next[T];
  for (int y = 0; y < T; y++) best[y] = t->first[y] + u[y];
  for (size_t i = 1; i < n; i++) {
    for (int y = 0; y < T; y++) {
      int arg = 0;
      float top = best[0] + t->step[0][y];
      for (int z = 1; z < T; z++)
        if (best[z] + t->step[z][y] > top) top = best[z] + t->step[z][y], arg = z;
      next[y] = top + u[i * T + (size_t)y];
      back[i * T + (size_t)y] = (uint8_t)arg;
    }
    memcpy(best, next, sizeof best);
  }
  int y = 0;
  for (int z = 1; z < T; z++)
    if (best[z] > best[y]) y = z;
  for (size_t i = n; i-- > 0;) {
    float sum = 0;
    for (int z = 0; z < T; z++) sum += expf(u[i * T + (size_t)z] - u[i * T + (size_t)y]);
    ret[i] = (wh_tag){(uint8_t)y, 1 / sum};
    if (i > 0) y = back[i * T + (size_t)y];
  }
}

#define LONGEST 512 /* tokens of one path; a longer sentence is cut there */

void wh_tagger_tag(const wh_tagger *t, const char *text, const wh_token *tok, size_t n, wh_arena *arena, wh_tag **ret) {
  wh_tag *v = wh_arena_alloc(arena, (n + 1) * sizeof *v);
  float u[LONGEST * T];
  uint8_t back[LONGEST * T];
  for (size_t i = 0; i < n;) {
    size_t j = i;
    while (j < n && j - i < LONGEST && tok[j].sentence == tok[i].sentence && tok[j].part == tok[i].part) j++;
    for (size_t k = i; k < j; k++) {
      sums s = {.t = t};
      wh_tagger_features(text, tok, n, k, add, &s);
      for (int y = 0; y < T; y++) u[(k - i) * T + (size_t)y] = (float)s.v[y] * t->scale;
    }
    sentence(t, u, j - i, back, v + i);
    i = j;
  }
  *ret = v;
}
