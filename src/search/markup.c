/* markup: the words in which pages are written. */
#include "search.h"

#include <string.h>

static const char *const lines[] = {
#define MARKUP(words) words,
#include "markup.def"
#undef MARKUP
};

bool wh_search_markup(const char *s, size_t n) {
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
    for (const char *w = lines[i]; *w;) {
      size_t len = strcspn(w, " ");
      if (len == n && memcmp(w, s, n) == 0) return true;
      w += len + (w[len] == ' ');
    }
  return false;
}
