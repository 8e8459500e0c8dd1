/* kernel_avx2: bytes multiplied in pairs. The sum of a pair is cut off at 16 bits (vpmaddubsw), so the rows have seven
 * bits: 2 * 127 * 127 fits. Compiled for AVX2 and FMA. */
#if defined(__AVX2__)
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#define KERNELS wh_kernels_avx2
#define NAME "avx2"
#define HALF 63.0f
#define ZERO 64
#define ROWS_OF
#define LANES 8
#define ROWS 4

static inline __m256i four(const uint8_t *q) {
  int32_t v;
  __builtin_memcpy(&v, q, 4);
  return _mm256_set1_epi32(v);
}

/* 16 outputs at a time: what the registers hold. rows is a constant in every call. */
static inline __attribute__((always_inline)) void rows_of(const int8_t *w, const uint8_t *q, size_t in, const int rows, int32_t acc[ROWS][64]) {
  const __m256i ones = _mm256_set1_epi16(1);
  for (int part = 0; part < 4; part++) {
    const int8_t *p = w + part * 64;
    __m256i a[ROWS][2];
#pragma GCC unroll 4
    for (int r = 0; r < rows; r++) a[r][0] = a[r][1] = _mm256_setzero_si256();
    for (size_t k = 0; k < in; k += 4, p += 256) {
      __m256i w0 = _mm256_loadu_si256((const __m256i *)p), w1 = _mm256_loadu_si256((const __m256i *)(p + 32));
#pragma GCC unroll 4
      for (int r = 0; r < rows; r++) {
        __m256i x = four(q + (size_t)r * in + k);
        a[r][0] = _mm256_add_epi32(a[r][0], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w0), ones));
        a[r][1] = _mm256_add_epi32(a[r][1], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w1), ones));
      }
    }
#pragma GCC unroll 4
    for (int r = 0; r < rows; r++) {
      _mm256_storeu_si256((__m256i *)&acc[r][part * 16], a[r][0]);
      _mm256_storeu_si256((__m256i *)&acc[r][part * 16 + 8], a[r][1]);
    }
  }
}

#include "kernel_body.h"
#else
typedef int wh_no_avx2;
#endif
