/* binder: the weights' file. */
#include "binder.h"

#include <stdlib.h>
#include <string.h>

/* File, little-endian: "WHBIND1\n", u32 bits, u32 sum of what follows, float weight[2^bits]. */
#define HEAD 16
struct wh_binder {
  uint32_t mask;
  const float *w;
  wh_buf file;
};

static uint32_t u32(const char *s) {
  const unsigned char *p = (const unsigned char *)s;
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

wh_status wh_binder_open(const char *path, wh_binder **ret, wh_error *err) {
  wh_binder *b = wh_alloc(sizeof *b);
  b->file = (wh_buf)WH_BUF_INIT;
  wh_error why = {0};
  wh_status s = wh_file_read(path, (size_t)16 << 20, &b->file, &why);
  const char *f = b->file.data;
  size_t n = b->file.len;
  if (s != WH_OK) {
    s = wh_fail(err, WH_BAD_DATA, "model/binder.bin: %s; restore it from the repository, or make it: train/README.md", why.message);
  } else if (n < HEAD || memcmp(f, "WHBIND1\n", 8) != 0 || u32(f + 8) > 20 || n != HEAD + ((size_t)4 << u32(f + 8))) {
    s = wh_fail(err, WH_BAD_DATA, "model/binder.bin is damaged or of another version; restore it from the repository");
  } else {
    uint64_t h = wh_hash(f + HEAD, n - HEAD, 0);
    if ((uint32_t)(h ^ h >> 32) != u32(f + 12))
      s = wh_fail(err, WH_BAD_DATA, "model/binder.bin does not match its checksum; restore it from the repository");
  }
  if (s != WH_OK) {
    wh_binder_free(b);
    return s;
  }
  b->mask = ((uint32_t)1 << u32(f + 8)) - 1;
  b->w = (const float *)(const void *)(f + HEAD);
  *ret = b;
  return WH_OK;
}

void wh_binder_free(wh_binder *b) {
  if (b == NULL) return;
  wh_buf_free(&b->file);
  free(b);
}

float wh_binder_weight(const wh_binder *b, const char *feature, size_t n) {
  uint64_t h = wh_hash(feature, n, 0);
  return b->w[(uint32_t)(h ^ h >> 32) & b->mask];
}
