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
  float scale, step[T][T], first[T], exp_step[T][T];
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
  for (int a = 0; a < T; a++)
    for (int b = 0; b < T; b++) t->exp_step[a][b] = expf(t->step[a][b]);
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

/* One sentence of n tokens: the best path by Viterbi, and each label's probability by forward and backward sums.
 * u: n * T scores; back, e, fwd: n * T scratch. */
static void sentence(const wh_tagger *t, const float *u, size_t n, uint8_t *back, float *e, float *fwd, wh_tag *ret) {
  float best[T], next[T], bwd[T];
  for (size_t i = 0; i < n; i++) { /* scaled, so that nothing overflows */
    float top = u[i * T];
    for (int y = 1; y < T; y++) top = u[i * T + (size_t)y] > top ? u[i * T + (size_t)y] : top;
    for (int y = 0; y < T; y++) e[i * T + (size_t)y] = expf(u[i * T + (size_t)y] - top);
  }
  for (int y = 0; y < T; y++) {
    best[y] = t->first[y] + u[y];
    fwd[y] = e[y] * expf(t->first[y]);
  }
  for (size_t i = 1; i < n; i++) {
    const float *f = fwd + (i - 1) * T;
    float sum = 0, *g = fwd + i * T;
    for (int y = 0; y < T; y++) {
      int arg = 0;
      float top = best[0] + t->step[0][y], all = f[0] * t->exp_step[0][y];
      for (int z = 1; z < T; z++) {
        all += f[z] * t->exp_step[z][y];
        if (best[z] + t->step[z][y] > top) top = best[z] + t->step[z][y], arg = z;
      }
      next[y] = top + u[i * T + (size_t)y];
      back[i * T + (size_t)y] = (uint8_t)arg;
      g[y] = all * e[i * T + (size_t)y];
      sum += g[y];
    }
    for (int y = 0; y < T; y++) g[y] /= sum > 1e-30f ? sum : 1;
    memcpy(best, next, sizeof best);
  }
  int y = 0;
  for (int z = 1; z < T; z++)
    if (best[z] > best[y]) y = z;
  for (int z = 0; z < T; z++) bwd[z] = 1;
  for (size_t i = n; i-- > 0;) {
    float sum = 0, p[T];
    for (int z = 0; z < T; z++) sum += p[z] = fwd[i * T + (size_t)z] * bwd[z];
    float one = sum > 1e-30f ? 1 / sum : 0;
    ret[i] = (wh_tag){(uint8_t)y, p[y] * one, (p[WH_TAG_B_PER] + p[WH_TAG_I_PER]) * one, false};
    if (i == 0) break;
    y = back[i * T + (size_t)y];
    float total = 0;
    for (int a = 0; a < T; a++) {
      float v = 0;
      for (int z = 0; z < T; z++) v += t->exp_step[a][z] * e[i * T + (size_t)z] * bwd[z];
      next[a] = v;
      total += v;
    }
    for (int a = 0; a < T; a++) bwd[a] = next[a] / (total > 1e-30f ? total : 1);
  }
}

#define LONGEST 512 /* tokens of one path; a longer sentence is cut there */

void wh_tagger_tag(const wh_tagger *t, const wh_tag_context *c, wh_arena *arena, wh_tag **ret) {
  const wh_token *tok = c->tok;
  size_t n = c->n;
  wh_tag *v = wh_arena_alloc(arena, (n + 1) * sizeof *v);
  float u[LONGEST * T], e[LONGEST * T], fwd[LONGEST * T];
  uint8_t back[LONGEST * T];
  for (size_t i = 0; i < n;) {
    size_t j = i;
    while (j < n && j - i < LONGEST && tok[j].sentence == tok[i].sentence && tok[j].part == tok[i].part) j++;
    for (size_t k = i; k < j; k++) {
      sums s = {.t = t};
      wh_tagger_features(c, k, add, &s);
      for (int y = 0; y < T; y++) u[(k - i) * T + (size_t)y] = (float)s.v[y] * t->scale;
    }
    sentence(t, u, j - i, back, e, fwd, v + i);
    i = j;
  }
  *ret = v;
}
