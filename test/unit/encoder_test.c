/* encoder: the pieces of a word, the kernels held against the plain one, and files that are refused. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "encoder/encoder.h"
#include "encoder/kernel.h"
#include "encoder/wordpiece.h"

/* ---- pieces ---- */

/* The vocabulary: 103 lines that no word is, as in the published one, then these. */
static char *vocabulary(size_t *ret_n) {
  static const char *const words[] = {"un", "##aff", "##able", "the", "cafe", ",", "-", "1", "##7", "\xE4\xB8\xAD", "##s", "'"};
  wh_buf b = WH_BUF_INIT;
  for (int i = 0; i < 103; i++) wh_buf_printf(&b, "[u%d]\n", i);
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) wh_buf_printf(&b, "%s\n", words[i]);
  return wh_buf_detach(&b, ret_n);
}

static void cut(const wh_wordpiece *w, const char *s, const int *want, size_t n) {
  wh_pieces p = {0};
  wh_wordpiece_cut(w, s, strlen(s), &p);
  assert_int_equal(p.n, n);
  for (size_t i = 0; i < n; i++) assert_int_equal(p.id[i], want[i]);
  free(p.id);
}
#define CUT(s, ...) cut(w, s, (const int[]){__VA_ARGS__}, sizeof((const int[]){__VA_ARGS__}) / sizeof(int))

static void words_are_cut_longest_first(void **state) {
  (void)state;
  size_t n;
  char *v = vocabulary(&n);
  wh_wordpiece *w = wh_wordpiece_new(v, n - 1);
  assert_int_equal(wh_wordpiece_count(w), 115);
  CUT("unaffable", 103, 104, 105);
  CUT("UNAFFABLE", 103, 104, 105);
  CUT("Caf\xC3\xA9", 107);                        /* no case, no accents */
  CUT("cafe\xCC\x81", 107);                       /* a combining accent too */
  CUT("the-17,cafes", 106, 109, 110, 111, 108, 107, 113); /* signs apart */
  CUT("the\xE4\xB8\xADthe", 106, 112, 106);       /* a character of Chinese is a word */
  CUT("thex", WH_PIECE_UNKNOWN);                  /* the whole word, not its rest */
  CUT("the \xC2\xA0\tthe", 106, 106);
  CUT("th\xE2\x80\x8B" "e", 106);                 /* what has no width is dropped */
  wh_pieces p = {0};
  wh_wordpiece_cut(w, "", 0, &p);
  assert_int_equal(p.n, 0);
  char longest[512];
  memset(longest, 'u', sizeof longest);
  wh_wordpiece_cut(w, longest, sizeof longest, &p);
  assert_int_equal(p.n, 1);
  assert_int_equal(p.id[0], WH_PIECE_UNKNOWN);
  free(p.id);
  wh_wordpiece_free(w);
  free(v);
}

/* ---- kernels ---- */

static uint32_t seed = 7;
static float number(void) {
  seed = seed * 1664525u + 1013904223u;
  return (float)(int32_t)seed / 2147483648.0f;
}

static float far(const float *a, const float *b, size_t n) { /* greatest difference over greatest size */
  float most = 0, size = 1e-9f;
  for (size_t i = 0; i < n; i++) {
    if (fabsf(a[i] - b[i]) > most) most = fabsf(a[i] - b[i]);
    if (fabsf(a[i]) > size) size = fabsf(a[i]);
  }
  return most / size;
}

static size_t sets(const wh_kernels *ret[2]) {
  const wh_kernels *best = wh_kernels_of_this_machine();
  size_t n = 0;
  if (best != &wh_kernels_plain) ret[n++] = best;
#if defined(__x86_64__)
  if (best == &wh_kernels_avx512) ret[n++] = &wh_kernels_avx2;
#endif
  return n;
}

enum { IN = 192, OUT = 128, ROWS = 19, SIZE = 64, HEADS = 2 };

static void linear_agrees(void **state) {
  (void)state;
  static int8_t w[IN * OUT];
  static float scale[OUT], bias[OUT], x[ROWS * IN], y[ROWS * OUT], z[ROWS * OUT], qs[ROWS];
  static int32_t sum[OUT];
  static uint8_t q[ROWS * IN];
  for (size_t o = 0; o < OUT; o++) {
    scale[o] = 0.01f;
    bias[o] = number();
    sum[o] = 0;
    for (size_t i = 0; i < IN; i++) {
      int8_t v = (int8_t)(number() * 127);
      w[o / 64 * 64 * IN + i / 4 * 256 + o % 64 * 4 + i % 4] = v;
      sum[o] += v;
    }
  }
  for (size_t i = 0; i < ROWS * IN; i++) x[i] = number();
  const wh_linear l = {w, scale, bias, sum, IN, OUT};
  wh_kernels_plain.linear(&l, x, ROWS, y, q, qs);
  for (size_t r = 0; r < ROWS; r++) /* the plain one against numbers that were never made small */
    for (size_t o = 0; o < OUT; o++) {
      double v = bias[o];
      for (size_t i = 0; i < IN; i++) v += (double)x[r * IN + i] * w[o / 64 * 64 * IN + i / 4 * 256 + o % 64 * 4 + i % 4] * 0.01;
      assert_true(fabs(v - (double)y[r * OUT + o]) < 0.15);
    }
  const wh_kernels *k[2];
  for (size_t n = sets(k); n-- > 0;) {
    k[n]->linear(&l, x, ROWS, z, q, qs);
    assert_true(far(y, z, ROWS * OUT) < (k[n] == &wh_kernels_avx512 ? 1e-6f : 0.02f)); /* AVX2 has seven bits */
  }
}

static void attention_agrees(void **state) {
  (void)state;
  static float qkv[ROWS * 3 * SIZE], y[ROWS * SIZE], z[ROWS * SIZE], work[(SIZE / HEADS + 4) * (ROWS + 16)];
  for (size_t i = 0; i < ROWS * 3 * SIZE; i++) qkv[i] = 3 * number();
  const wh_kernels *k[2];
  for (size_t s = 1; s <= ROWS; s++) {
    wh_kernels_plain.attend(qkv, s, SIZE, HEADS, y, work);
    for (size_t n = sets(k); n-- > 0;) {
      k[n]->attend(qkv, s, SIZE, HEADS, z, work);
      assert_true(far(y, z, s * SIZE) < 1e-5f);
    }
  }
  for (size_t h = 0; h < HEADS; h++) /* by the definition, for the first word */
    for (size_t c = 0; c < SIZE / HEADS; c++) {
      double sum = 0, v = 0;
      for (size_t j = 0; j < ROWS; j++) {
        double dot = 0;
        for (size_t i = 0; i < SIZE / HEADS; i++) dot += (double)qkv[h * SIZE / HEADS + i] * (double)qkv[j * 3 * SIZE + SIZE + h * SIZE / HEADS + i];
        double e = exp(dot / sqrt((double)SIZE / HEADS));
        sum += e;
        v += e * (double)qkv[j * 3 * SIZE + 2 * SIZE + h * SIZE / HEADS + c];
      }
      assert_true(fabs(v / sum - (double)y[h * SIZE / HEADS + c]) < 1e-4);
    }
}

static void norm_and_gelu_agree(void **state) {
  (void)state;
  static float x[ROWS * SIZE], a[ROWS * SIZE], b[ROWS * SIZE], gain[SIZE], bias[SIZE];
  for (size_t i = 0; i < ROWS * SIZE; i++) x[i] = 4 * number();
  for (size_t i = 0; i < SIZE; i++) gain[i] = number(), bias[i] = number();
  const wh_kernels *k[2];
  memcpy(a, x, sizeof a);
  wh_kernels_plain.gelu(a, ROWS * SIZE);
  for (size_t i = 0; i < ROWS * SIZE; i++) assert_true(fabs((double)a[i] - 0.5 * (double)x[i] * (1 + erf((double)x[i] / sqrt(2)))) < 1e-5);
  for (size_t n = sets(k); n-- > 0;) {
    memcpy(b, x, sizeof b);
    k[n]->gelu(b, ROWS * SIZE);
    assert_true(far(a, b, ROWS * SIZE) < 1e-5f);
  }
  memcpy(a, x, sizeof a);
  wh_kernels_plain.norm(a, x, ROWS, SIZE, gain, bias);
  for (size_t n = sets(k); n-- > 0;) {
    memcpy(b, x, sizeof b);
    k[n]->norm(b, x, ROWS, SIZE, gain, bias);
    assert_true(far(a, b, ROWS * SIZE) < 1e-5f);
  }
}

/* ---- the file ---- */

static void refused(const char *bytes, size_t n) {
  char path[] = "/tmp/withheld-encoder-XXXXXX";
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, bytes, n), (ssize_t)n);
  close(fd);
  wh_transformer *e;
  wh_error err = {0};
  assert_int_equal(wh_transformer_open(path, &e, &err), WH_BAD_DATA);
  assert_non_null(strstr(err.message, "encoder.bin"));
  unlink(path);
}

static void damaged_files_are_refused(void **state) {
  (void)state;
  wh_buf b = WH_BUF_INIT;
  wh_error err = {0};
  refused("", 0);
  refused("WHENC01\n", 8);
  assert_int_equal(wh_file_read(SOURCE_DIR "/model/encoder.bin", (size_t)64 << 20, &b, &err), WH_OK);
  wh_transformer *e;
  assert_int_equal(wh_transformer_open(SOURCE_DIR "/model/encoder.bin", &e, &err), WH_OK);
  assert_int_equal(wh_transformer_size(e) % 64, 0);
  wh_transformer_free(e);
  wh_transformer_free(NULL);
  refused(b.data, b.len - 64);
  b.data[b.len / 2] ^= 1; /* one bit */
  refused(b.data, b.len);
  b.data[b.len / 2] ^= 1;
  memset(b.data + 24, 0xFF, 60); /* sizes that no memory holds */
  refused(b.data, b.len);
  wh_buf_free(&b);
}

/* A text of more than one window: the same words, the same vectors, whatever follows far away. */
static void windows_join(void **state) {
  (void)state;
  wh_transformer *e;
  wh_error err = {0};
  assert_int_equal(wh_transformer_open(SOURCE_DIR "/model/encoder.bin", &e, &err), WH_OK);
  enum { N = 1000 };
  static wh_transformer_word words[N];
  for (size_t i = 0; i < N; i++) words[i] = (wh_transformer_word){i % 7 ? "word" : "Rowell", i % 7 ? 4 : 6, i % 7 ? WH_CASE_SMALL : WH_CASE_CAPITAL, 0};
  size_t h = wh_transformer_size(e);
  float *a = malloc(N * h * sizeof *a), *b = malloc(N * h * sizeof *b);
  assert_true(wh_transformer_run(e, words, N, 2 * N, 1, a));
  assert_true(wh_transformer_run(e, words, N, 2 * N, 3, b)); /* shared among threads: the same */
  assert_false(wh_transformer_run(e, words, N, N - 1, 1, b)); /* more pieces than may be: untouched */
  assert_memory_equal(a, b, N * h * sizeof *a);
  for (size_t i = 0; i < N * h; i++) assert_true(isfinite(a[i]));
  float say[64];
  wh_transformer_say(e, WH_HEAD_TAG, a, 1, say);
  float sum = 0;
  for (size_t k = 0; k < wh_transformer_classes(e, WH_HEAD_TAG); k++) sum += say[k];
  assert_true(fabsf(sum - 1) < 1e-4f);
  free(a);
  free(b);
  wh_transformer_free(e);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_are_cut_longest_first), cmocka_unit_test(linear_agrees),            cmocka_unit_test(attention_agrees),
      cmocka_unit_test(norm_and_gelu_agree),         cmocka_unit_test(damaged_files_are_refused), cmocka_unit_test(windows_join),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
