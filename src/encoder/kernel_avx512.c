/* kernel_avx512: four bytes by four in one step (VNNI). Compiled for AVX-512 F, BW, VL and VNNI. */
#if defined(__AVX512VNNI__)
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#define KERNELS wh_kernels_avx512
#define NAME "avx512"
#define ROWS_OF
#define LANES 16
#define ROWS 6

static inline __m512i four(const uint8_t *q) {
  int32_t v;
  __builtin_memcpy(&v, q, 4);
  return _mm512_set1_epi32(v);
}

/* Two shapes of one loop, so that the sums of each stay in registers: rows is a constant in every call. */
static inline __attribute__((always_inline)) void rows_of(const int8_t *w, const uint8_t *q, size_t in, const int rows, int32_t acc[ROWS][64]) {
  __m512i a[ROWS][4];
#pragma GCC unroll 6
  for (int r = 0; r < rows; r++) a[r][0] = a[r][1] = a[r][2] = a[r][3] = _mm512_setzero_si512();
  for (size_t k = 0; k < in; k += 4, w += 256) {
    __m512i w0 = _mm512_loadu_si512(w), w1 = _mm512_loadu_si512(w + 64), w2 = _mm512_loadu_si512(w + 128), w3 = _mm512_loadu_si512(w + 192);
#pragma GCC unroll 6
    for (int r = 0; r < rows; r++) {
      __m512i x = four(q + (size_t)r * in + k);
      a[r][0] = _mm512_dpbusd_epi32(a[r][0], x, w0);
      a[r][1] = _mm512_dpbusd_epi32(a[r][1], x, w1);
      a[r][2] = _mm512_dpbusd_epi32(a[r][2], x, w2);
      a[r][3] = _mm512_dpbusd_epi32(a[r][3], x, w3);
    }
  }
#pragma GCC unroll 6
  for (int r = 0; r < rows; r++) {
#pragma GCC unroll 4
    for (int h = 0; h < 4; h++) _mm512_storeu_si512(&acc[r][h * 16], a[r][h]);
  }
}

#include "kernel_body.h"
#else
typedef int wh_no_avx512;
#endif
