/* pattern: from secrets to patterns. A name gives its letters as a whole and each of its words; an identifier its
 * letters and digits. */
#include "pattern.h"

#include <string.h>

static const char *const particles[] = {
#define PARTICLE(word) word,
#include "particle.def"
#undef PARTICLE
};

bool wh_search_particle(const char *s, size_t n) {
  for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
    if (strlen(particles[i]) == n && memcmp(particles[i], s, n) == 0) return true;
  return false;
}

/* Letters and digits of a secret, and where its words begin. */
typedef struct spelt {
  char s[WH_PATTERN_MAX + WH_KEY_CP];
  uint32_t n;
  uint32_t word[WH_PATTERN_MAX]; /* each word's first letter in s */
  bool capital[WH_PATTERN_MAX], capitals[WH_PATTERN_MAX]; /* of the first letter, of all */
  bool joint[WH_PATTERN_MAX];    /* an apostrophe, no space, stands before the word */
  uint32_t n_words;
} spelt;

static bool apostrophe(uint32_t cp) { return cp == '\'' || cp == 0x2019 || cp == 0x2018 || cp == 0x02BC || cp == '`'; }

static void spell(const wh_secret *secret, spelt *w) {
  bool inside = false, joint = false;
  w->n = w->n_words = 0;
  for (size_t i = 0; i < secret->n && w->n < WH_PATTERN_MAX;) {
    uint32_t cp = wh_utf8_next(secret->s, secret->n, &i);
    if (wh_cp_hidden(cp) || wh_cp_mark(cp)) continue;
    if (!wh_cp_alnum(cp)) {
      joint = inside && apostrophe(cp);
      inside = false;
      continue;
    }
    char out[WH_KEY_CP];
    size_t len = wh_key_cp(cp, out);
    if (!inside && w->n_words < WH_PATTERN_MAX) {
      w->word[w->n_words] = w->n;
      w->joint[w->n_words] = joint;
      w->capital[w->n_words] = w->capitals[w->n_words] = wh_cp_upper(cp);
      w->n_words++;
    } else if (!wh_cp_upper(cp)) {
      w->capitals[w->n_words - 1] = false;
    }
    inside = true;
    joint = false;
    memcpy(w->s + w->n, out, len);
    w->n += (uint32_t)len;
  }
  if (w->n > WH_PATTERN_MAX) w->n = WH_PATTERN_MAX;
}

static bool all_digits(const char *s, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (!wh_cp_digit((unsigned char)s[i])) return false;
  return true;
}

static void add(wh_matcher *m, wh_arena *a, wh_pattern p) {
  p.s = wh_arena_copy(a, p.s, p.n);
  wh_matcher_add(m, &p);
}

static void identifier(wh_matcher *m, wh_arena *a, const wh_secret *secret, const spelt *w) {
  wh_pattern p = {.s = w->s, .n = w->n, .rule = WH_RULE_ID, .digits = all_digits(w->s, w->n), .secret = secret, .alone = true};
  if (p.n >= (p.digits ? WH_NUMBER_MIN : 3)) add(m, a, p);
}

static uint32_t word_end(const spelt *w, uint32_t i) { return i + 1 < w->n_words ? w->word[i + 1] : w->n; }

/* A word of a name; last: how many of its pieces, for "O'Malley" as one. */
static void part(wh_matcher *m, wh_arena *a, const wh_secret *secret, const spelt *w, uint32_t first, uint32_t last, bool alone) {
  const char *s = w->s + w->word[first];
  uint32_t n = word_end(w, last) - w->word[first];
  if (n < 2 || all_digits(s, n) || (!alone && wh_search_particle(s, n))) return;
  wh_pattern p = {.s = s, .n = n, .rule = n == 2 ? WH_RULE_SHORT : WH_RULE_PART, .secret = secret, .alone = alone};
  p.surname = last + 1 == w->n_words && n >= WH_PART_INSIDE;
  p.joint = last > first;
  p.capitals = w->capitals[first];
  if (p.rule != WH_RULE_SHORT || w->capital[first]) add(m, a, p);
}

/* The last piece of the word that begins at piece i. */
static uint32_t last_piece(const spelt *w, uint32_t i) {
  while (i + 1 < w->n_words && w->joint[i + 1]) i++;
  return i;
}

static void name(wh_matcher *m, wh_arena *a, const wh_secret *secret, const spelt *w) {
  uint32_t words = 0, telling = 0, last;
  bool initial = false;
  for (uint32_t i = 0; i < w->n_words; i = last + 1, words++) {
    last = last_piece(w, i);
    uint32_t n = word_end(w, last) - w->word[i];
    telling += !wh_search_particle(w->s + w->word[i], n);
    initial |= n < 3;
  }
  if (telling > 1 && w->n >= WH_PART_INSIDE)
    add(m, a, (wh_pattern){.s = w->s, .n = w->n, .rule = WH_RULE_WHOLE, .initial = initial, .secret = secret, .alone = true});
  for (uint32_t i = 0; i < w->n_words; i = last + 1) {
    last = last_piece(w, i);
    for (uint32_t k = i; k <= last && last > i; k++) part(m, a, secret, w, k, k, false);
    bool tells = telling == 0 || !wh_search_particle(w->s + w->word[i], word_end(w, last) - w->word[i]);
    if (tells) part(m, a, secret, w, i, last, words == 1 || telling <= 1);
  }
}

void wh_patterns_of(wh_matcher *m, wh_arena *a, const wh_secret *secrets, size_t n) {
  spelt *w = wh_arena_alloc(a, sizeof *w);
  for (size_t i = 0; i < n; i++) {
    spell(&secrets[i], w);
    if (w->n_words == 0) continue;
    if (secrets[i].kind == WH_SECRET_NAME) name(m, a, &secrets[i], w);
    else identifier(m, a, &secrets[i], w);
  }
}
