/* map: words to small integers, open addressing; and the hash that the tables and the tagger share. */
#include "text.h"

#include <stdlib.h>
#include <string.h>

uint64_t wh_hash(const void *p, size_t n, uint64_t seed) { /* FNV-1a, 64 bit */
  const unsigned char *s = p;
  uint64_t h = 14695981039346656037ull ^ seed;
  for (size_t i = 0; i < n; i++) h = (h ^ s[i]) * 1099511628211ull;
  return h;
}

typedef struct slot {
  const char *key; /* NULL: free */
  uint32_t n, hash;
  int64_t value;
} slot;

struct wh_map {
  wh_arena *arena;
  slot *v;
  size_t cap, used;
};

wh_map *wh_map_new(void) {
  wh_map *m = wh_alloc(sizeof *m);
  m->arena = wh_arena_new();
  m->cap = 64;
  m->v = wh_alloc(m->cap * sizeof *m->v);
  return m;
}

void wh_map_free(wh_map *m) {
  if (m == NULL) return;
  wh_arena_free(m->arena);
  free(m->v);
  free(m);
}

static slot *find(slot *v, size_t cap, const char *key, size_t n, uint32_t hash) {
  for (size_t i = hash & (cap - 1);; i = (i + 1) & (cap - 1))
    if (v[i].key == NULL || (v[i].hash == hash && v[i].n == n && memcmp(v[i].key, key, n) == 0)) return &v[i];
}

static uint32_t hash32(const char *key, size_t n) {
  uint64_t h = wh_hash(key, n, 0);
  return (uint32_t)(h ^ h >> 32);
}

static void grow(wh_map *m, size_t cap) {
  slot *v = wh_alloc(cap * sizeof *v);
  for (size_t i = 0; i < m->cap; i++)
    if (m->v[i].key) *find(v, cap, m->v[i].key, m->v[i].n, m->v[i].hash) = m->v[i];
  free(m->v);
  m->v = v;
  m->cap = cap;
}

void wh_map_reserve(wh_map *m, size_t n) {
  size_t cap = m->cap;
  while (cap < n * 2) cap *= 2;
  if (cap > m->cap) grow(m, cap);
}

int64_t *wh_map_at(wh_map *m, const char *key, size_t n) {
  if (m->used * 2 >= m->cap) grow(m, m->cap * 2);
  uint32_t h = hash32(key, n);
  slot *s = find(m->v, m->cap, key, n, h);
  if (s->key == NULL) {
    s->key = wh_arena_copy(m->arena, key, n);
    s->n = (uint32_t)n;
    s->hash = h;
    m->used++;
  }
  return &s->value;
}

void wh_map_put(wh_map *m, const char *key, size_t n, int64_t value) { *wh_map_at(m, key, n) = value; }

bool wh_map_get(const wh_map *m, const char *key, size_t n, int64_t *ret) {
  const slot *s = find(m->v, m->cap, key, n, hash32(key, n));
  if (s->key == NULL) return false;
  if (ret) *ret = s->value;
  return true;
}

size_t wh_map_count(const wh_map *m) { return m->used; }
