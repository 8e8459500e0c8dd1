/* spelling: whose words the letters of a handle, link or file name hold ("tiff-rowell-17" is of Tiffany Rowell).
 * Every word of a name once, in a map; by its first letters is known which lengths are worth a look there, so that
 * a roster of a hundred thousand names stays fast. */
#include "internal.h"

#include <string.h>

#define LEAST_LETTERS 3
#define MOST_LETTERS 40 /* of a word that somebody would put in a link */
#define MOST_KEY (4 * MOST_LETTERS) /* folding may write a letter out ("ss" for sharp s) */
#define STARTS 4096u

typedef struct word {
  size_t len; /* as it stands: the longest tells most */
  int person;
} word;

struct wh_spelling {
  wh_map *words; /* key to index */
  word *v;
  size_t n, cap;
  uint64_t lengths[STARTS]; /* bit n: a key of n bytes begins so; bit 63: a longer one */
};

static uint32_t start_of(const char *s) { return (uint32_t)wh_hash(s, LEAST_LETTERS, 0) % STARTS; }

static void add(struct wh_spelling *p, wh_arena *a, const wh_key *k, size_t len, int person) {
  int64_t have;
  if (!wh_map_get(p->words, k->s, k->n, &have)) {
    wh_map_put(p->words, k->s, k->n, (int64_t)p->n);
    *WH_PUSH(a, p->v, p->n, p->cap) = (word){len, person};
    p->lengths[start_of(k->s)] |= k->n < 63 ? 1ull << k->n : 1ull << 63;
  } else if (p->v[have].len < len) { /* who bore the longest form first keeps it */
    p->v[have] = (word){len, person};
  }
}

void wh_read_spelling(wh_state *x) {
  struct wh_spelling *p = x->spelling = wh_arena_alloc(x->a, sizeof *p);
  wh_arena *a = wh_arena_new();
  p->words = wh_map_new();
  for (size_t i = 0; i < x->n_name; i++)
    for (size_t t = x->name[i].from; t < x->name[i].to; t++) {
      size_t len = wh_tok_len(x, t);
      if (len < LEAST_LETTERS || len > MOST_LETTERS) continue;
      wh_key w = wh_key_make(a, wh_tok_text(x, t), len);
      if (w.n >= LEAST_LETTERS) add(p, x->a, &w, len, x->name[i].person);
    }
  wh_arena_free(a);
}

void wh_spelling_free(wh_state *x) {
  wh_map_free(x->spelling->words);
  x->spelling = NULL;
}

/* The longest of the words that begin at s; the earliest of equals. */
static int longest_at(const struct wh_spelling *p, const char *s, size_t n, int best) {
  uint64_t lengths = p->lengths[start_of(s)];
  for (size_t len = LEAST_LETTERS; lengths && len <= n && len <= MOST_KEY; len++) {
    int64_t i;
    if (!(lengths >> (len < 63 ? len : 63) & 1)) continue;
    if (!wh_map_get(p->words, s, len, &i)) continue;
    bool better = best < 0 || p->v[i].len > p->v[best].len || (p->v[i].len == p->v[best].len && i < best);
    if (better) best = (int)i;
  }
  return best;
}

int wh_spelt(const wh_state *x, wh_span span) {
  wh_arena *a = wh_arena_new();
  wh_key k = wh_key_make(a, x->text + span.start, wh_span_len(span));
  int best = -1;
  for (size_t at = 0; at + LEAST_LETTERS <= k.n; at++) best = longest_at(x->spelling, k.s + at, k.n - at, best);
  wh_arena_free(a);
  return best < 0 ? -1 : x->spelling->v[best].person;
}
