/* kernel_body: included by each kernel_*.c, which names its set in KERNELS, the numbers of a vector in LANES and, where
 * the processor multiplies bytes, defines ROWS_OF, ROWS and rows_of. */
#include "kernel.h"

#include <math.h>
#include <string.h>

#ifndef HALF
#define HALF 127.0f /* greatest value of a row as an integer */
#define ZERO 128    /* what stands for zero among bytes without sign */
#endif

/* ---- vectors of LANES numbers, by the compiler's own vector types ---- */

#ifndef LANES
#define LANES 4
#endif
typedef float vf __attribute__((vector_size(LANES * 4), aligned(4), may_alias));
typedef int32_t vi __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

static inline vf all_of(float x) { return (vf){0} + x; }
static inline vf load(const float *p) { return *(const vf *)p; }
static inline void store(float *p, vf v) { *(vf *)p = v; }
static inline vf choose(vi mask, vf a, vf b) { return (vf)((mask & (vi)a) | (~mask & (vi)b)); }
static inline vf greater(vf a, vf b) { return choose(a > b, a, b); }

static inline float sum_of(vf v) {
  float sum = 0;
  for (int k = 0; k < LANES; k++) sum += v[k];
  return sum;
}

static void quantise(const float *x, size_t n, uint8_t *q, float *ret_scale) {
  vf most = {0};
  for (size_t i = 0; i < n; i += LANES) {
    vf v = load(x + i);
    most = greater(most, greater(v, -v));
  }
  float top = most[0];
  for (int k = 1; k < LANES; k++) top = most[k] > top ? most[k] : top;
  float one = top > 0 ? HALF / top : 0;
  for (size_t i = 0; i < n; i++) q[i] = (uint8_t)(int32_t)(x[i] * one + ((float)ZERO + 0.5f));
  *ret_scale = top / HALF;
}

/* rows of q (at most ROWS) times 64 outputs: acc[row][64] */
#ifdef ROWS_OF
static void tile(const int8_t *w, const uint8_t *q, size_t in, size_t rows, int32_t acc[ROWS][64]) {
  if (rows == ROWS) rows_of(w, q, in, ROWS, acc);
  else
    for (size_t r = 0; r < rows; r++) rows_of(w, q + r * in, in, 1, acc + r);
}
#else
#define ROWS 4
static void tile(const int8_t *w, const uint8_t *q, size_t in, size_t rows, int32_t acc[ROWS][64]) {
  memset(acc, 0, sizeof(int32_t[ROWS][64]));
  for (size_t k = 0; k < in; k += 4, w += 256)
    for (size_t r = 0; r < rows; r++) {
      const uint8_t *a = q + r * in + k;
      for (size_t o = 0; o < 64; o++)
        acc[r][o] += a[0] * w[o * 4] + a[1] * w[o * 4 + 1] + a[2] * w[o * 4 + 2] + a[3] * w[o * 4 + 3];
    }
}
#endif

static void linear(const wh_linear *l, const float *x, size_t m, float *y, uint8_t *q, float *qs) {
  for (size_t r = 0; r < m; r++) quantise(x + r * l->in, l->in, q + r * l->in, &qs[r]);
  for (size_t o = 0; o < l->out; o += 64) {
    const int8_t *w = l->w + o * l->in;
    for (size_t r = 0; r < m; r += ROWS) {
      size_t rows = m - r < ROWS ? m - r : ROWS;
      int32_t acc[ROWS][64];
      tile(w, q + r * l->in, l->in, rows, acc);
      for (size_t i = 0; i < rows; i++) {
        float *to = y + (r + i) * l->out + o;
        for (size_t k = 0; k < 64; k += LANES) {
          vi whole = *(const vi *)&acc[i][k] - ZERO * *(const vi *)&l->sum[o + k];
          store(to + k, __builtin_convertvector(whole, vf) * (qs[r + i] * load(l->scale + o + k)) + load(l->bias + o + k));
        }
      }
    }
  }
}

/* e^x for x <= 0, good to 2e-7: the power of two by its exponent, the rest by a polynomial (Cephes, expf). */
static inline vf exp_of(vf x) {
  x = greater(x, all_of(-87.0f));
  vi n = __builtin_convertvector(x * 1.44269504f - 0.5f, vi);
  vf f = __builtin_convertvector(n, vf), r = (x - f * 0.693359375f) + f * 2.12194440e-4f;
  vf p = all_of(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  return p * (vf)((n + 127) << 23);
}

#define QUERIES 4 /* words whose attention is worked out together, so that what they look at is fetched once */

/* p[q][wide]: how much query q looks at each of s words; wide is s, rounded up to LANES. */
static void look(const float *const q[QUERIES], const float *kt, size_t d, size_t s, size_t wide, float *p, float one[QUERIES]) {
  for (size_t j = 0; j < wide; j += LANES) {
    vf a[QUERIES] = {{0}};
    for (size_t c = 0; c < d; c++) {
      vf k = load(kt + c * wide + j);
      for (size_t i = 0; i < QUERIES; i++) a[i] += q[i][c] * k;
    }
    for (size_t i = 0; i < QUERIES; i++) store(p + i * wide + j, a[i]);
  }
  for (size_t i = 0; i < QUERIES; i++, p += wide) {
    for (size_t j = s; j < wide; j++) p[j] = -1e30f;
    vf most = load(p), sum = {0};
    for (size_t j = LANES; j < wide; j += LANES) most = greater(most, load(p + j));
    float top = most[0];
    for (int k = 1; k < LANES; k++) top = most[k] > top ? most[k] : top;
    for (size_t j = 0; j < wide; j += LANES) {
      vf e = exp_of(load(p + j) - top);
      store(p + j, e);
      sum += e;
    }
    float rest = 0; /* of the lanes that are no words */
    for (size_t j = s; j < wide; j++) rest += p[j];
    one[i] = 1 / (sum_of(sum) - rest);
  }
}

static void attend(const float *qkv, size_t s, size_t h, size_t heads, float *y, float *work) {
  size_t d = h / heads, row = 3 * h, wide = (s + LANES - 1) / LANES * LANES;
  float *kt = work, *p = work + d * wide, root = 1 / sqrtf((float)d); /* kt[d][wide], p[QUERIES][wide] */
  for (size_t a = 0; a < heads; a++) {
    const float *q = qkv + a * d, *keys = q + h, *v = keys + h;
    for (size_t j = 0; j < wide; j++)
      for (size_t c = 0; c < d; c++) kt[c * wide + j] = j < s ? keys[j * row + c] * root : 0;
    for (size_t i = 0; i < s; i += QUERIES) {
      const float *from[QUERIES];
      size_t at[QUERIES]; /* the last group repeats its last word */
      float one[QUERIES];
      for (size_t k = 0; k < QUERIES; k++) from[k] = q + (at[k] = i + k < s ? i + k : s - 1) * row;
      look(from, kt, d, s, wide, p, one);
      for (size_t c = 0; c < d; c += LANES) {
        vf o[QUERIES] = {{0}};
        for (size_t j = 0; j < s; j++) {
          vf w = load(v + j * row + c);
          for (size_t k = 0; k < QUERIES; k++) o[k] += p[k * wide + j] * w;
        }
        for (size_t k = 0; k < QUERIES; k++) store(y + at[k] * h + a * d + c, o[k] * one[k]);
      }
    }
  }
}

static void norm(float *x, const float *y, size_t m, size_t h, const float *gain, const float *bias) {
  for (size_t r = 0; r < m; r++, x += h) {
    float part[16] = {0}, sum = 0, var = 0;
    if (y)
      for (size_t i = 0; i < h; i++) x[i] += y[r * h + i];
    for (size_t i = 0; i < h; i += 16)
      for (size_t k = 0; k < 16; k++) part[k] += x[i + k];
    for (size_t k = 0; k < 16; k++) sum += part[k], part[k] = 0;
    float mean = sum / (float)h;
    for (size_t i = 0; i < h; i += 16)
      for (size_t k = 0; k < 16; k++) part[k] += (x[i + k] - mean) * (x[i + k] - mean);
    for (size_t k = 0; k < 16; k++) var += part[k];
    float one = 1 / sqrtf(var / (float)h + 1e-12f);
    for (size_t i = 0; i < h; i++) x[i] = (x[i] - mean) * one * gain[i] + bias[i];
  }
}

/* x/2 (1 + erf(x / sqrt 2)); erf by Abramowitz and Stegun 7.1.26, good to 2e-7. n divides by 16. */
static void gelu(float *x, size_t n) {
  for (size_t i = 0; i < n; i += LANES) {
    vf v = load(x + i), size = greater(v, -v), a = size * 0.70710678f, t = 1 / (1 + 0.3275911f * a);
    vf p = ((((1.061405429f * t - 1.453152027f) * t + 1.421413741f) * t - 0.284496736f) * t + 0.254829592f) * t;
    store(x + i, 0.5f * (v + size * (1 - p * exp_of(-a * a))));
  }
}

const wh_kernels KERNELS = {NAME, linear, attend, norm, gelu};
