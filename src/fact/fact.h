/* fact: the vocabulary of what a text tells (law/facts.md) and its three-valued values.
 *
 * Takes nothing. Gives keys, named lists, values, Kleene's and/or/not, and JSON to and from them.
 * Knows nothing of how facts are found or what they amount to. */
#ifndef WH_FACT_H
#define WH_FACT_H

#include "../text/text.h"

typedef enum wh_truth { WH_NO = -1, WH_UNKNOWN = 0, WH_YES = 1 } wh_truth;
static inline wh_truth wh_and(wh_truth a, wh_truth b) { return a < b ? a : b; }
static inline wh_truth wh_or(wh_truth a, wh_truth b) { return a > b ? a : b; }
static inline wh_truth wh_not(wh_truth a) { return (wh_truth)-(int)a; }

/* fact_keys.def holds one row a key: FACT(id, TYPE, OF, list) in the order of law/facts.md, and one row a
 * word: WORD(list, id, "word"). From it come enum, name and type; a test holds it against law/facts.md. */
typedef enum wh_fact_type {
  WH_TYPE_TRUTH, WH_TYPE_INTEGER, WH_TYPE_DATE, WH_TYPE_ONE_OF, WH_TYPE_SOME_OF, WH_TYPE_PERSONS, WH_TYPE_RELATION,
  WH_TYPE_PLACE
} wh_fact_type;

typedef enum wh_fact_key {
#define FACT(id, type, of, list) WH_FACT_##id,
#include "fact_keys.def"
  WH_FACT_COUNT
} wh_fact_key;

/* Words of a named list are numbered from 0 within the list: WH_WORD_role_victim and so on; WH_WORDS_role is
 * how many there are. An inline "one of" is named after its key: WH_WORD_accused_by_charge. */
enum {
#define LIST(list) WH_WORDS_BEFORE_##list = -1,
#define WORD(list, id, word) WH_WORD_##list##_##id,
#define LIST_END(list) WH_WORDS_##list,
#include "fact_keys.def"
};
#define WH_BIT(word) (UINT64_C(1) << (word)) /* a word's bit in the words of a value */

typedef struct wh_fact_def {
  const char *name;         /* "age_at_act" */
  wh_fact_type type;
  char of;                  /* 'p'erson, 'r'elation, 'a'ct, 'e' (release), 'l' (place) */
  const char *const *words; /* of the list, NULL-terminated; NULL for the other types */
} wh_fact_def;
const wh_fact_def *wh_fact_def_of(wh_fact_key key);
bool wh_fact_find(const char *name, size_t n, wh_fact_key *ret);
int wh_fact_word(wh_fact_key key, const char *word, size_t n); /* index in the list, or -1 */

/* A value. Which fields count depends on the key's type. known = false is unknown. */
typedef struct wh_value {
  bool known;
  wh_truth truth;
  int32_t lo, hi;   /* integer or days; INT32_MIN / INT32_MAX are open ends */
  int word;         /* ONE_OF */
  uint64_t words;   /* SOME_OF: bit i = word i; known with 0: the text says that there is none */
  uint64_t persons; /* PERSONS: bit i = person i of the case (at most 64 people of a case matter) */
  const char *place;
} wh_value;

wh_value wh_value_truth(bool yes);
wh_value wh_value_between(int32_t lo, int32_t hi); /* integers or days, ends included */
wh_value wh_value_word(int word);
wh_value wh_value_words(uint64_t words);
bool wh_value_same(wh_fact_key key, const wh_value *a, const wh_value *b);

/* ---- JSON, written as law/facts.md section 1 lays down ----
 * Persons are told by the names the caller gives them ("p1"), never by names of a document. */
typedef struct wh_names {
  const char *const *names;
  size_t n;
} wh_names;
struct json_t;
/* False: the value does not fit the key. Places are lent from the JSON. */
bool wh_value_from_json(wh_fact_key key, const struct json_t *v, wh_names people, wh_value *ret);
struct json_t *wh_value_to_json(wh_fact_key key, const wh_value *v, wh_names people); /* a new reference */

#endif
