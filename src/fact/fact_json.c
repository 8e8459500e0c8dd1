/* Values of facts as JSON, in the writing of law/facts.md section 1. Ties (relation_to) are read by whoever
 * holds the case, since they are of two persons. */
#include "fact.h"

#include <jansson.h>
#include <string.h>

static bool read_word(wh_fact_key key, const json_t *v, int *ret) {
  if (!json_is_string(v)) return false;
  *ret = wh_fact_word(key, json_string_value(v), json_string_length(v));
  return *ret >= 0;
}

static bool read_words(wh_fact_key key, const json_t *v, uint64_t *ret) {
  if (!json_is_array(v)) return false;
  uint64_t bits = 0;
  size_t i;
  json_t *item;
  json_array_foreach(v, i, item) {
    int word;
    if (!read_word(key, item, &word)) return false;
    bits |= WH_BIT(word);
  }
  *ret = bits;
  return true;
}

static bool read_persons(const json_t *v, wh_names people, uint64_t *ret) {
  if (!json_is_array(v)) return false;
  uint64_t bits = 0;
  size_t i;
  json_t *item;
  json_array_foreach(v, i, item) {
    const char *name = json_string_value(item);
    size_t p = 0;
    while (name != NULL && p < people.n && strcmp(people.names[p], name) != 0) p++;
    if (name == NULL || p >= people.n || p >= 64) return false;
    bits |= WH_BIT(p);
  }
  *ret = bits;
  return true;
}

static bool read_end(wh_fact_type type, const json_t *v, int32_t open, int32_t *ret) {
  if (json_is_null(v)) {
    *ret = open;
    return true;
  }
  if (type == WH_TYPE_DATE)
    return json_is_string(v) && wh_day_parse(json_string_value(v), json_string_length(v), ret);
  if (!json_is_integer(v)) return false;
  json_int_t i = json_integer_value(v);
  if (i < 0 || i > 150) return false; /* ages: the only integers of the vocabulary */
  *ret = (int32_t)i;
  return true;
}

static bool read_interval(wh_fact_type type, const json_t *v, wh_value *ret) {
  if (!json_is_array(v)) {
    if (json_is_null(v) || !read_end(type, v, 0, &ret->lo)) return false;
    ret->hi = ret->lo;
    return true;
  }
  return json_array_size(v) == 2 && read_end(type, json_array_get(v, 0), INT32_MIN, &ret->lo) &&
         read_end(type, json_array_get(v, 1), INT32_MAX, &ret->hi) && ret->lo <= ret->hi;
}

static bool read_truth(const json_t *v, wh_truth *ret) {
  const char *s = json_string_value(v);
  if (s == NULL || (strcmp(s, "yes") != 0 && strcmp(s, "no") != 0)) return false;
  *ret = s[0] == 'y' ? WH_YES : WH_NO;
  return true;
}

bool wh_value_from_json(wh_fact_key key, const struct json_t *v, wh_names people, wh_value *ret) {
  wh_value out = {.known = true};
  const char *s = json_string_value(v);
  if (s != NULL && strcmp(s, "unknown") == 0) {
    *ret = (wh_value){0};
    return true;
  }
  bool ok = false;
  wh_fact_type type = wh_fact_def_of(key)->type;
  switch (type) {
    case WH_TYPE_TRUTH: ok = read_truth(v, &out.truth); break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_DATE: ok = read_interval(type, v, &out); break;
    case WH_TYPE_ONE_OF: ok = read_word(key, v, &out.word); break;
    case WH_TYPE_SOME_OF: ok = read_words(key, v, &out.words); break;
    case WH_TYPE_PERSONS: ok = read_persons(v, people, &out.persons); break;
    case WH_TYPE_PLACE:
      ok = s != NULL;
      out.place = s;
      break;
    case WH_TYPE_RELATION: break;
  }
  if (ok) *ret = out;
  return ok;
}

static json_t *write_end(wh_fact_type type, int32_t v) {
  if (v == INT32_MIN || v == INT32_MAX) return json_null();
  if (type == WH_TYPE_INTEGER) return json_integer(v);
  char day[16];
  wh_day_write(v, day);
  return json_string(day);
}

static json_t *write_words(wh_fact_key key, uint64_t words) {
  json_t *list = json_array();
  const char *const *names = wh_fact_def_of(key)->words;
  for (int i = 0; names != NULL && names[i] != NULL; i++)
    if (words & WH_BIT(i)) json_array_append_new(list, json_string(names[i]));
  return list;
}

static json_t *write_persons(uint64_t persons, wh_names people) {
  json_t *list = json_array();
  for (size_t i = 0; i < people.n && i < 64; i++)
    if (persons & WH_BIT(i)) json_array_append_new(list, json_string(people.names[i]));
  return list;
}

struct json_t *wh_value_to_json(wh_fact_key key, const wh_value *v, wh_names people) {
  const wh_fact_def *def = wh_fact_def_of(key);
  if (!v->known) return json_string("unknown");
  switch (def->type) {
    case WH_TYPE_TRUTH: return json_string(v->truth == WH_YES ? "yes" : v->truth == WH_NO ? "no" : "unknown");
    case WH_TYPE_INTEGER:
    case WH_TYPE_DATE:
      if (v->lo == v->hi) return write_end(def->type, v->lo);
      return json_pack("[oo]", write_end(def->type, v->lo), write_end(def->type, v->hi));
    case WH_TYPE_ONE_OF: return json_string(def->words[v->word]);
    case WH_TYPE_SOME_OF: return write_words(key, v->words);
    case WH_TYPE_PERSONS: return write_persons(v->persons, people);
    case WH_TYPE_PLACE: return json_string(v->place);
    case WH_TYPE_RELATION: break;
  }
  return json_string("unknown");
}
