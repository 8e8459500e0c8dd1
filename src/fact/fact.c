/* The tables of the vocabulary and the look-ups in them; what a fact amounts to is not known here. */
#include "fact.h"

#include <string.h>

#define LIST(list) static const char *const words_##list[] = {
#define WORD(list, id, word) word,
#define LIST_END(list) NULL};
#include "fact_keys.def"

#define words_none NULL
static const wh_fact_def defs[WH_FACT_COUNT] = {
#define FACT(id, type, of, list) {#id, WH_TYPE_##type, of, words_##list},
#include "fact_keys.def"
};

const wh_fact_def *wh_fact_def_of(wh_fact_key key) { return &defs[key]; }

bool wh_fact_find(const char *name, size_t n, wh_fact_key *ret) {
  for (size_t i = 0; i < WH_FACT_COUNT; i++) {
    if (strlen(defs[i].name) == n && memcmp(defs[i].name, name, n) == 0) {
      *ret = (wh_fact_key)i;
      return true;
    }
  }
  return false;
}

int wh_fact_word(wh_fact_key key, const char *word, size_t n) {
  const char *const *words = defs[key].words;
  for (int i = 0; words != NULL && words[i] != NULL; i++)
    if (strlen(words[i]) == n && memcmp(words[i], word, n) == 0) return i;
  return -1;
}

wh_value wh_value_truth(bool yes) { return (wh_value){.known = true, .truth = yes ? WH_YES : WH_NO}; }
wh_value wh_value_between(int32_t lo, int32_t hi) { return (wh_value){.known = true, .lo = lo, .hi = hi}; }
wh_value wh_value_word(int word) { return (wh_value){.known = true, .word = word}; }
wh_value wh_value_words(uint64_t words) { return (wh_value){.known = true, .words = words}; }

bool wh_value_same(wh_fact_key key, const wh_value *a, const wh_value *b) {
  if (a->known != b->known) return false;
  if (!a->known) return true;
  switch (defs[key].type) {
    case WH_TYPE_TRUTH: return a->truth == b->truth;
    case WH_TYPE_INTEGER:
    case WH_TYPE_DATE: return a->lo == b->lo && a->hi == b->hi;
    case WH_TYPE_ONE_OF: return a->word == b->word;
    case WH_TYPE_SOME_OF: return a->words == b->words;
    case WH_TYPE_PERSONS: return a->persons == b->persons;
    case WH_TYPE_PLACE: return a->place != NULL && b->place != NULL && strcmp(a->place, b->place) == 0;
    case WH_TYPE_RELATION: break; /* a tie is no single value; see wh_case_person */
  }
  return false;
}
