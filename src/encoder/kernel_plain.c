/* kernel_plain: for any processor, and the reference. */
#define KERNELS wh_kernels_plain
#define NAME "plain"
#include "kernel_body.h"

const wh_kernels *wh_kernels_of_this_machine(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vnni"))
    return &wh_kernels_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &wh_kernels_avx2;
#endif
  return &wh_kernels_plain;
}
