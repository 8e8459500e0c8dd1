/* address: links, file names, handles and identifiers that stand in running text, by their look. */
#include "pattern.h"

#include <string.h>

#define RUN_MAX 1024u /* bytes to each side; a longer run is a blob, and what is searched is near */

static const char *const endings[] = {
#define ENDING(words) words,
#include "address.def"
#undef ENDING
};

static bool stops(unsigned char c) { return c <= ' ' || (c < 0x80 && strchr("\"'<>()[]{},;`|", c) != NULL); }
static bool alnum(unsigned char c) { return c >= 0x80 || wh_cp_alnum(c); }

static bool is_ending(const char *s, size_t n) {
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    for (const char *w = endings[i]; *w;) {
      size_t len = strcspn(w, " ");
      bool same = len == n;
      for (size_t k = 0; k < n && same; k++) same = (s[k] | 32) == w[k] || s[k] == w[k];
      if (same) return true;
      w += len + (w[len] == ' ');
    }
  return false;
}

/* ".com/", ".jpg" at the end, ".html#top". */
static bool has_ending(const char *s, size_t n) {
  for (size_t i = 1; i + 1 < n; i++) {
    if (s[i] != '.' || !alnum((unsigned char)s[i - 1])) continue;
    size_t to = i + 1;
    while (to < n && wh_cp_alnum((unsigned char)s[to])) to++;
    bool closed = to == n || strchr("/?#:", s[to]) || (s[to] == '.' && to + 1 == n) || s[to] == '!';
    if (closed && is_ending(s + i + 1, to - i - 1)) return true;
  }
  return false;
}

static bool has_joint(const char *s, size_t n, char joint) {
  for (size_t i = 1; i + 1 < n; i++)
    if (s[i] == joint && alnum((unsigned char)s[i - 1]) && alnum((unsigned char)s[i + 1])) return true;
  return false;
}

/* "girl-17-held-in-raid": as addresses are made of headlines; "state-of-the-art" has one hyphen less. */
#define SLUG_HYPHENS 4u
static bool is_slug(const char *s, size_t n) {
  size_t hyphens = 0;
  for (size_t i = 1; i + 1 < n; i++) {
    if (s[i] == '-' && alnum((unsigned char)s[i - 1]) && alnum((unsigned char)s[i + 1])) hyphens++;
    else if (s[i] >= 'A' && s[i] <= 'Z') return false;
  }
  return hyphens >= SLUG_HYPHENS;
}

bool wh_looks_like_address(const char *s, size_t n, size_t at, wh_span *ret) {
  size_t from = at, to = at;
  while (from > 0 && at - from < RUN_MAX && !stops((unsigned char)s[from - 1])) from--;
  while (to < n && to - at < RUN_MAX && !stops((unsigned char)s[to])) to++;
  *ret = (wh_span){from, to};
  s += from;
  n = to - from;
  if (n < 2) return false;
  if (strchr("/@#", s[0]) && alnum((unsigned char)s[1])) return true;
  if (n > 4 && (wh_same_ascii(s, 4, "www.") || memcmp(s, "../", 3) == 0)) return true;
  return memmem(s, n, "://", 3) != NULL || memmem(s, n, ":\\", 2) != NULL || has_joint(s, n, '@') || has_joint(s, n, '_') ||
         has_ending(s, n) || is_slug(s, n);
}
