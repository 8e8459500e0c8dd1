/* profile: the weights' file and the scores. */
#include "profile.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* File, little-endian: "WHPROF1\n", u32 labels, u32 bits, u32 FNV-1a of what follows, then for each label
 * float bias, float scale, float platt_a, float platt_b; then int8 weight[2^bits][labels]. */
struct wh_profile {
  uint32_t mask;
  float bias[WH_LABEL_COUNT], scale[WH_LABEL_COUNT], a[WH_LABEL_COUNT], b[WH_LABEL_COUNT];
  const int8_t *w; /* [mask + 1][WH_LABEL_COUNT] */
  wh_buf file;
};

#define HEAD 20
static uint32_t u32(const char *s) {
  const unsigned char *p = (const unsigned char *)s;
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static float f32(const char *s) {
  uint32_t u = u32(s);
  float f;
  memcpy(&f, &u, 4);
  return f;
}

static uint32_t sum(const char *s, size_t n) {
  uint64_t h = wh_hash(s, n, 0);
  return (uint32_t)(h ^ h >> 32);
}

wh_status wh_profile_open(const char *path, wh_profile **ret, wh_error *err) {
  wh_profile *p = wh_alloc(sizeof *p);
  p->file = (wh_buf)WH_BUF_INIT;
  wh_error why = {0};
  wh_status s = wh_file_read(path, (size_t)64 << 20, &p->file, &why);
  const char *f = p->file.data;
  size_t n = p->file.len;
  if (s != WH_OK) {
    s = wh_fail(err, WH_BAD_DATA, "model/profile.bin: %s; restore it from the repository, or make it: train/README.md",
                why.message);
  } else if (n < HEAD || memcmp(f, "WHPROF1\n", 8) != 0 || u32(f + 8) != WH_LABEL_COUNT || u32(f + 12) > 22 ||
             n != HEAD + 16 * (size_t)WH_LABEL_COUNT + ((size_t)WH_LABEL_COUNT << u32(f + 12)) ||
             sum(f + HEAD, n - HEAD) != u32(f + 16)) {
    s = wh_fail(err, WH_BAD_DATA, "model/profile.bin is damaged or of another version; restore it from the repository, "
                                  "or make it: train/README.md");
  }
  if (s != WH_OK) {
    wh_profile_free(p);
    return s;
  }
  p->mask = ((uint32_t)1 << u32(f + 12)) - 1;
  const char *q = f + HEAD;
  for (int i = 0; i < WH_LABEL_COUNT; i++, q += 16) {
    p->bias[i] = f32(q);
    p->scale[i] = f32(q + 4);
    p->a[i] = f32(q + 8);
    p->b[i] = f32(q + 12);
  }
  p->w = (const int8_t *)q;
  *ret = p;
  return WH_OK;
}

void wh_profile_free(wh_profile *p) {
  if (p == NULL) return;
  wh_buf_free(&p->file);
  free(p);
}

#define SLOTS ((uint32_t)1 << 14)

void wh_profile_begin(wh_scores *s) {
  for (size_t i = 0; i < s->n; i++) s->key[s->used[i]] = 0;
  s->n = 0;
}

void wh_profile_add(const wh_profile *p, wh_scores *s, const char *feature, size_t n, float value) {
  uint64_t h = wh_hash(feature, n, 0);
  uint32_t row = ((uint32_t)(h ^ h >> 32) & p->mask) + 1, at = row & (SLOTS - 1);
  while (s->key[at] != 0 && s->key[at] != row) at = (at + 1) & (SLOTS - 1);
  if (s->key[at] == 0) {
    if (s->n == sizeof s->used / sizeof *s->used) return; /* said enough of this person */
    s->key[at] = row;
    s->value[at] = 0;
    s->used[s->n++] = (uint16_t)at;
  }
  s->value[at] += value;
}

void wh_profile_finish(const wh_profile *p, wh_scores *s, float ret_p[WH_LABEL_COUNT]) {
  float sum[WH_LABEL_COUNT] = {0}, norm = 0; /* each person's features have length one: norm is the sum of v */
  for (size_t k = 0; k < s->n; k++) {
    float v = s->value[s->used[k]], root = sqrtf(v);
    const int8_t *w = p->w + (size_t)(s->key[s->used[k]] - 1) * WH_LABEL_COUNT;
    for (int i = 0; i < WH_LABEL_COUNT; i++) sum[i] += root * w[i];
    norm += v;
  }
  norm = norm > 0 ? 1 / sqrtf(norm) : 0;
  for (int i = 0; i < WH_LABEL_COUNT; i++) {
    float z = p->bias[i] + sum[i] * p->scale[i] * norm;
    ret_p[i] = 1 / (1 + expf(-(p->a[i] * z + p->b[i])));
  }
}
