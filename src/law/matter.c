/* matter: the questions of law and their values, from value.def. */
#include "internal.h"

#include <string.h>

static const char *const names[WH_MATTER_COUNT] = {
#define X(id, text) text,
    WH_MATTERS(X)
#undef X
};

static const wh_matter_value values[] = {
#define OPEN(m, open, silent)
#define VALUE(m, word, frees) {WH_MATTER_##m, word, frees},
#include "value.def"
#undef VALUE
#undef OPEN
};
enum { N_VALUES = sizeof values / sizeof *values };

static const struct {
  bool open;
  const char *silent;
} matters[WH_MATTER_COUNT] = {
#define OPEN(m, open, silent) [WH_MATTER_##m] = {open, silent},
#define VALUE(m, word, frees)
#include "value.def"
#undef VALUE
#undef OPEN
};

const char *wh_matter_name(wh_matter m) { return names[m]; }
bool wh_matter_open(wh_matter m) { return matters[m].open; }
const char *wh_matter_silent(wh_matter m) { return matters[m].silent; }

bool wh_matter_find(const char *word, size_t n, wh_matter *ret) {
  for (int i = 0; i < WH_MATTER_COUNT; i++) {
    if (strlen(names[i]) != n || memcmp(names[i], word, n) != 0) continue;
    *ret = (wh_matter)i;
    return true;
  }
  return false;
}

int wh_matter_value_find(wh_matter m, const char *word, size_t n) {
  int rank = 0;
  for (int i = 0; i < N_VALUES; i++) {
    if (values[i].matter != m) continue;
    if (strlen(values[i].word) == n && memcmp(values[i].word, word, n) == 0) return rank;
    rank++;
  }
  return -1;
}

const wh_matter_value *wh_matter_value_at(wh_matter m, int rank) {
  for (int i = 0; i < N_VALUES; i++)
    if (values[i].matter == m && rank-- == 0) return &values[i];
  return NULL;
}
