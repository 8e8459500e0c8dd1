/* pattern_lexicon: the word lists of lexicon/ that the pattern rules ask for, read once into one table. */
#include "lexicon.h"
#include "pattern_scan.h"

#include <stdlib.h>
#include <string.h>

struct wh_patterns {
  wh_arena *arena;
  wh_map *index; /* key of a word or phrase, words joined by one space: index of entries */
  wh_entry *entries;
  size_t n, cap;
};

static const struct {
  const char *file, *section;
  uint64_t class;
} sections[] = {
#define X(id, file, section) {file, section, UINT64_C(1) << WH_WORD_##id##_BIT},
    WH_LEXICON_CLASSES(X)
#undef X
};
#define N_SECTIONS (sizeof sections / sizeof *sections)
#define MAX_LEXICON ((size_t)8 << 20)

static wh_entry *entry_of(wh_patterns *p, const char *key, size_t n) {
  int64_t at = 0;
  if (wh_map_get(p->index, key, n, &at)) return &p->entries[at];
  wh_map_put(p->index, key, n, (int64_t)p->n);
  wh_entry *e = WH_PUSH(p->arena, p->entries, p->n, p->cap);
  memset(e, 0, sizeof *e);
  return e;
}

/* Enters a phrase, and each beginning of it as a prefix. False where it holds no word or too long a one. */
static bool put_phrase(wh_patterns *p, const char *phrase, size_t n, uint64_t classes, int value) {
  char key[WH_WORD_KEY * 4];
  size_t len = 0;
  wh_word w;
  for (size_t i = 0; wh_next_word(phrase, n, &i, &w);) {
    char one[WH_WORD_KEY];
    size_t k = wh_word_key(phrase + w.start, w.end - w.start, one);
    if (k == 0 || len + k + 1 > sizeof key) return false;
    if (len > 0) {
      entry_of(p, key, len)->prefix = true;
      key[len++] = ' ';
    }
    memcpy(key + len, one, k);
    len += k;
  }
  if (len == 0) return false;
  wh_entry *e = entry_of(p, key, len);
  e->classes |= classes;
  if (value != 0) e->value = (int16_t)value;
  return true;
}

static void put_closed(void *to, const char *phrase, uint64_t classes, int value) {
  put_phrase(to, phrase, strlen(phrase), classes, value);
}

static uint64_t section_class(const char *file, const char *name, size_t n) {
  for (size_t i = 0; i < N_SECTIONS; i++)
    if (strcmp(sections[i].file, file) == 0 && strlen(sections[i].section) == n &&
        memcmp(sections[i].section, name, n) == 0)
      return sections[i].class;
  return 0;
}

static wh_status read_entries(wh_patterns *p, const char *file, size_t line, const char *s, size_t n,
                              uint64_t class, wh_error *err) {
  for (size_t i = 0; i < n;) {
    const char *comma = memchr(s + i, ',', n - i);
    size_t end = comma ? (size_t)(comma - s) : n, from = i;
    while (from < end && s[from] == ' ') from++;
    if (from < end && !put_phrase(p, s + from, end - from, class, 0))
      return wh_fail(err, WH_BAD_DATA,
                     "lexicon/%s.txt:%zu:%zu: no word, or too long a phrase, between commas", file, line,
                     from + 1);
    i = end + 1;
  }
  return WH_OK;
}

static wh_status read_lexicon(wh_patterns *p, const char *file, const char *s, size_t n, wh_error *err) {
  uint64_t class = 0;
  size_t line = 0;
  for (size_t i = 0; i < n;) {
    const char *nl = memchr(s + i, '\n', n - i);
    size_t end = nl ? (size_t)(nl - s) : n, len = end - i;
    const char *at = s + i;
    line++;
    i = end + 1;
    while (len > 0 && (at[len - 1] == ' ' || at[len - 1] == '\r')) len--;
    if (len == 0 || at[0] == '#') continue;
    if (at[0] == '[') {
      class = at[len - 1] == ']' ? section_class(file, at + 1, len - 2) : 0;
      if (class == 0)
        return wh_fail(err, WH_BAD_DATA, "lexicon/%s.txt:%zu:1: no such section; pattern_scan.h names them",
                       file, line);
      continue;
    }
    if (class == 0)
      return wh_fail(err, WH_BAD_DATA, "lexicon/%s.txt:%zu:1: words before the first [section]", file, line);
    wh_status status = read_entries(p, file, line, at, len, class, err);
    if (status != WH_OK) return status;
  }
  return WH_OK;
}

wh_status wh_patterns_open(const char *data, wh_patterns **ret, wh_error *err) {
  wh_patterns *p = wh_alloc(sizeof *p);
  p->arena = wh_arena_new();
  p->index = wh_map_new();
  wh_closed_words(put_closed, p);
  wh_status status = WH_OK;
  for (size_t i = 0; i < N_SECTIONS && status == WH_OK; i++) {
    if (i > 0 && strcmp(sections[i].file, sections[i - 1].file) == 0) continue;
    wh_buf text = WH_BUF_INIT;
    status = wh_lexicon_file(data, wh_arena_printf(p->arena, "%s.txt", sections[i].file), MAX_LEXICON, &text, err);
    if (status == WH_OK) status = read_lexicon(p, sections[i].file, text.data, text.len, err);
    wh_buf_free(&text);
  }
  if (status != WH_OK) {
    wh_patterns_free(p);
    return status;
  }
  *ret = p;
  return WH_OK;
}

void wh_patterns_free(wh_patterns *p) {
  if (p == NULL) return;
  wh_map_free(p->index);
  wh_arena_free(p->arena);
  free(p);
}

const wh_entry *wh_patterns_entry(const wh_patterns *p, const char *key, size_t n) {
  int64_t at = 0;
  return wh_map_get(p->index, key, n, &at) ? &p->entries[at] : NULL;
}
