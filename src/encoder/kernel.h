/* kernel: the four loops in which the time goes, in one version a kind of processor. All are made of kernel_body.h;
 * the plain one is what the others are held against (test/unit/encoder_test.c). */
#ifndef WH_KERNEL_H
#define WH_KERNEL_H

#include <stddef.h>
#include <stdint.h>

/* Weights of a linear layer, packed: [outputs / 64][inputs / 4][64][4] of int8, a scale an output. */
typedef struct wh_linear {
  const int8_t *w;
  const float *scale, *bias; /* [outputs] */
  const int32_t *sum;        /* [outputs]: of the weights of each */
  size_t in, out;            /* in divides by 4, out by 64 */
} wh_linear;

typedef struct wh_kernels {
  const char *name;
  /* y[m][out] = x[m][in] through the layer. The rows of x are made small integers, each row by its greatest; q has
   * room for m * in bytes, qs for m floats. */
  void (*linear)(const wh_linear *l, const float *x, size_t m, float *y, uint8_t *q, float *qs);
  /* y[s][h] of qkv[s][3 * h]: softmax(q k' / sqrt d) v, a head of d numbers after the other. work: (d + 4) * (s + 16) floats. */
  void (*attend)(const float *qkv, size_t s, size_t h, size_t heads, float *y, float *work);
  /* x = norm(x + y) * gain + bias, a row of h. y may be NULL. */
  void (*norm)(float *x, const float *y, size_t m, size_t h, const float *gain, const float *bias);
  void (*gelu)(float *x, size_t n); /* n divides by 16 */
} wh_kernels;

extern const wh_kernels wh_kernels_plain, wh_kernels_avx2, wh_kernels_avx512;
const wh_kernels *wh_kernels_of_this_machine(void);

#endif
