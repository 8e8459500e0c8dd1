/* lexicon: reads the lists once; a word's bits by its key. */
#include "lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct wh_lexicon {
  wh_map *map;
  wh_map *groups; /* coarse << 16 | fine */
  wh_map *given;  /* number of each name and short form of short-names.txt */
  uint8_t *shorts; /* [NAMES_MAX][NAMES_MAX] bits: the first is a short form of the second. Asked thousands of times a name */
};

#define NAMES_MAX 4096 /* names and short forms in all; the list has a thousand */

static const struct {
  uint32_t bit;
  const char *file;
} lists[] = {
#define LEX(id, bit, file) {1u << (bit), file},
#include "lists.def"
#undef LEX
};

static void add_line(wh_lexicon *l, wh_arena *a, const char *s, size_t n, uint32_t bit) {
  while (n > 0 && wh_cp_space((unsigned char)s[n - 1])) n--;
  if (n == 0 || s[0] == '#') return;
  bool plain = true; /* most words are their own key */
  for (size_t i = 0; i < n; i++) plain &= s[i] >= 'a' && s[i] <= 'z';
  wh_key k = plain ? (wh_key){.n = 0} : wh_key_make(a, s, n);
  *(plain ? wh_map_at(l->map, s, n) : wh_map_at(l->map, k.s, k.n)) |= bit;
}

/* A line that is neither empty nor a comment stands in it. */
static bool says_something(const char *s, size_t n) {
  bool comment = false, start = true;
  for (size_t i = 0; i < n; i++) {
    if (s[i] == '\n') {
      comment = false;
      start = true;
      continue;
    }
    if (start) comment = s[i] == '#';
    start = false;
    if (!comment && !wh_cp_space((unsigned char)s[i])) return true;
  }
  return false;
}

wh_status wh_lexicon_none(const char *file, wh_error *err) {
  return wh_fail(err, WH_BAD_DATA, "lexicon/%s: holds no line that can be used; restore it from the repository", file);
}

wh_status wh_lexicon_file(const char *data, const char *file, size_t most, wh_buf *ret, wh_error *err) {
  char path[4096];
  wh_error why = {0};
  snprintf(path, sizeof path, "%s/lexicon/%s", data, file);
  bool read = wh_file_read(path, most, ret, &why) == WH_OK;
  if (read && says_something(ret->data, ret->len) && !memchr(ret->data, 0, ret->len) && wh_utf8_valid(ret->data, ret->len)) return WH_OK;
  if (read) snprintf(why.message, sizeof why.message, "%s", ret->len && says_something(ret->data, ret->len) ? "is no text" : "holds no words");
  wh_buf_free(ret);
  return wh_fail(err, WH_BAD_DATA, "lexicon/%s: %s; restore it from the repository", file, why.message);
}

static wh_status read_groups(wh_lexicon *l, const char *data, wh_error *err) {
  wh_buf b = WH_BUF_INIT;
  wh_status s = wh_lexicon_file(data, "clusters.txt", (size_t)16 << 20, &b, err);
  if (s != WH_OK) return s;
  for (char *save = NULL, *line = strtok_r(b.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
    char word[64];
    int coarse, fine;
    if (line[0] != '#' && sscanf(line, "%63s %d %d", word, &coarse, &fine) == 3 && coarse >= 0 && fine >= 0 && fine < 65536)
      wh_map_put(l->groups, word, strlen(word), (int64_t)coarse << 16 | fine);
  }
  wh_buf_free(&b);
  return wh_map_count(l->groups) ? WH_OK : wh_lexicon_none("clusters.txt", err);
}

static int number_of(wh_lexicon *l, wh_arena *a, const char *word) {
  wh_key k = wh_key_name(a, word, strlen(word));
  int64_t n = (int64_t)wh_map_count(l->given);
  if (wh_map_get(l->given, k.s, k.n, &n)) return (int)n;
  if (n >= NAMES_MAX) return -1;
  wh_map_put(l->given, k.s, k.n, n);
  return (int)n;
}

/* The numbers of the words of a list with spaces between; false where they are too many. */
#define LINE_MAX_NAMES 64 /* on each side of the colon; the longest line has fourteen */
static bool numbers_of(wh_lexicon *l, wh_arena *a, char *list, int ret[LINE_MAX_NAMES], size_t *ret_n) {
  *ret_n = 0;
  for (char *save, *word = strtok_r(list, " \t\r", &save); word; word = strtok_r(NULL, " \t\r", &save)) {
    if (*ret_n == LINE_MAX_NAMES || (ret[*ret_n] = number_of(l, a, word)) < 0) return false;
    ++*ret_n;
  }
  return true;
}

/* A line "katherine kathryn: kate katie". */
static bool add_shorts(wh_lexicon *l, wh_arena *a, char *line) {
  char *colon = strchr(line, ':');
  int full[LINE_MAX_NAMES], less[LINE_MAX_NAMES];
  size_t n_full, n_less;
  if (line[0] == '#' || colon == NULL) return true;
  *colon = '\0';
  if (!numbers_of(l, a, line, full, &n_full) || !numbers_of(l, a, colon + 1, less, &n_less)) return false;
  for (size_t i = 0; i < n_less; i++)
    for (size_t k = 0; k < n_full; k++) l->shorts[((size_t)less[i] * NAMES_MAX + (size_t)full[k]) / 8] |= (uint8_t)(1u << full[k] % 8);
  return true;
}

static wh_status read_shorts(wh_lexicon *l, const char *data, wh_error *err) {
  wh_buf b = WH_BUF_INIT;
  wh_status s = wh_lexicon_file(data, "short-names.txt", (size_t)1 << 20, &b, err);
  if (s != WH_OK) return s;
  wh_arena *a = wh_arena_new();
  size_t number = 1;
  for (char *line = b.data, *next; s == WH_OK && line; line = next, number++) {
    if ((next = strchr(line, '\n'))) *next++ = '\0';
    if (!add_shorts(l, a, line))
      s = wh_fail(err, WH_BAD_DATA, "lexicon/short-names.txt:%zu: more than %d names or short forms in a line, or %d in all", number,
                  LINE_MAX_NAMES, NAMES_MAX);
  }
  wh_arena_free(a);
  wh_buf_free(&b);
  return s == WH_OK && wh_map_count(l->given) == 0 ? wh_lexicon_none("short-names.txt", err) : s;
}

wh_status wh_lexicon_open(const char *data, wh_lexicon **ret, wh_error *err) {
  wh_lexicon *l = wh_alloc(sizeof *l);
  l->map = wh_map_new();
  l->groups = wh_map_new();
  l->given = wh_map_new();
  l->shorts = wh_alloc((size_t)NAMES_MAX * NAMES_MAX / 8);
  wh_map_reserve(l->map, 90000);
  wh_map_reserve(l->groups, 9000);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    wh_buf b = WH_BUF_INIT;
    wh_status s = wh_lexicon_file(data, lists[i].file, (size_t)16 << 20, &b, err);
    if (s != WH_OK) {
      wh_lexicon_free(l);
      return s;
    }
    wh_arena *a = wh_arena_new();
    for (size_t at = 0; at < b.len;) {
      const char *nl = memchr(b.data + at, '\n', b.len - at);
      size_t end = nl ? (size_t)(nl - b.data) : b.len;
      add_line(l, a, b.data + at, end - at, lists[i].bit);
      at = end + 1;
    }
    wh_arena_free(a);
    wh_buf_free(&b);
  }
  wh_status s = read_groups(l, data, err);
  if (s == WH_OK) s = read_shorts(l, data, err);
  if (s != WH_OK) {
    wh_lexicon_free(l);
    return s;
  }
  *ret = l;
  return WH_OK;
}

bool wh_lexicon_groups(const wh_lexicon *l, const char *low, size_t n, int *ret_coarse, int *ret_fine) {
  int64_t v;
  if (!wh_map_get(l->groups, low, n, &v)) return false;
  *ret_coarse = (int)(v >> 16);
  *ret_fine = (int)(v & 0xFFFF);
  return true;
}

int wh_lexicon_given(const wh_lexicon *l, const char *s, size_t n) {
  int64_t number = -1;
  wh_map_get(l->given, s, n, &number);
  return (int)number;
}

bool wh_lexicon_short(const wh_lexicon *l, int s, int full) {
  return s >= 0 && full >= 0 && l->shorts[((size_t)s * NAMES_MAX + (size_t)full) / 8] >> full % 8 & 1;
}

void wh_lexicon_free(wh_lexicon *l) {
  if (l == NULL) return;
  wh_map_free(l->map);
  wh_map_free(l->groups);
  wh_map_free(l->given);
  free(l->shorts);
  free(l);
}

uint32_t wh_lexicon_bits(const wh_lexicon *l, const char *s, size_t n) {
  char low[64];
  int64_t bits = 0;
  if (n > sizeof low) return 0;
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s[i];
    if (c >= 0x80) { /* rare: by the full key */
      wh_arena *a = wh_arena_new();
      wh_key k = wh_key_make(a, s, n);
      wh_map_get(l->map, k.s, k.n, &bits);
      wh_arena_free(a);
      return (uint32_t)bits;
    }
    low[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  wh_map_get(l->map, low, n, &bits);
  return (uint32_t)bits;
}
