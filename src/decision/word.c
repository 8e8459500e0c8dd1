/* word: the words of a name, as the sweep and the mentions count them. */
#include "internal.h"

#include <string.h>

size_t wh_word_end(const char *s, size_t n, size_t i) {
  while (i < n && wh_cp_alnum(wh_utf8_at(s, n, i))) wh_utf8_next(s, n, &i);
  return i;
}

size_t wh_words_shared(const char *s, size_t n, const char *name, size_t n_name, size_t *ret_shared) {
  wh_arena *a = wh_arena_new();
  size_t words = 0;
  *ret_shared = 0;
  for (size_t i = 0; i < n;) {
    size_t end = wh_word_end(s, n, i);
    if (end == i) {
      wh_utf8_next(s, n, &i);
      continue;
    }
    wh_key k = wh_key_make(a, s + i, end - i);
    bool particle = wh_search_particle(k.s, k.n), shared = false;
    for (size_t at = 0, to; at < n_name && !particle && !shared; at = to) {
      to = wh_word_end(name, n_name, at);
      wh_key other = wh_key_make(a, name + at, to - at);
      shared = to > at && other.n == k.n && memcmp(other.s, k.s, k.n) == 0;
      if (to == at) wh_utf8_next(name, n_name, &to);
    }
    words += !particle;
    *ret_shared += shared;
    i = end;
  }
  wh_arena_free(a);
  return words;
}
