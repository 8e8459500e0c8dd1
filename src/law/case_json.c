/* case_json: a line of cases.jsonl as a case. Its shape is law/facts.md section 6. */
#include "internal.h"

#include <jansson.h>
#include <string.h>

static wh_status bad(wh_error *err, const char *what) {
  return wh_fail(err, WH_BAD_INPUT, "the case cannot be read: %s", what);
}

static bool read_ties(const json_t *v, wh_names people, wh_case_person *ret) {
  const char *name;
  json_t *word;
  if (!json_is_object(v)) return false;
  json_object_foreach((json_t *)v, name, word) {
    size_t other = 0;
    while (other < people.n && strcmp(people.names[other], name) != 0) other++;
    int relation = json_is_string(word) ? wh_fact_word(WH_FACT_relation_to, json_string_value(word), json_string_length(word)) : -1;
    if (other == people.n || relation < 0 || ret->n_ties >= 64) return false;
    ret->ties[ret->n_ties].other = (int)other;
    ret->ties[ret->n_ties++].relations = WH_BIT(relation);
  }
  return true;
}

static bool read_facts(const json_t *facts, wh_names people, wh_value *values, wh_case_person *person) {
  const char *name;
  json_t *v;
  if (!json_is_object(facts)) return false;
  json_object_foreach((json_t *)facts, name, v) {
    wh_fact_key key;
    if (!wh_fact_find(name, strlen(name), &key)) return false;
    if (wh_fact_def_of(key)->type == WH_TYPE_RELATION) {
      if (person == NULL || !read_ties(v, people, person)) return false;
    } else if (!wh_value_from_json(key, v, people, &values[key])) {
      return false;
    }
  }
  return true;
}

static bool read_date(const json_t *line, const char *key, const wh_value *otherwise, wh_value *ret) {
  const json_t *v = json_object_get(line, key);
  if (v == NULL && otherwise) return *ret = *otherwise, true;
  return v == NULL || wh_value_from_json(WH_FACT_act_date, v, (wh_names){0}, ret);
}

static bool read_where(wh_arena *arena, const json_t *v, wh_case *ret) {
  size_t n = json_is_array(v) ? json_array_size(v) : json_is_string(v);
  const char **codes = wh_arena_alloc(arena, (n + 1) * sizeof *codes);
  for (size_t i = 0; i < n; i++) {
    const json_t *code = json_is_array(v) ? json_array_get(v, i) : v;
    if (!json_is_string(code)) return false;
    codes[i] = wh_arena_copy(arena, json_string_value(code), json_string_length(code));
  }
  ret->where = codes;
  ret->n_where = n;
  return true;
}

wh_status wh_case_from_json(wh_arena *arena, const struct json_t *line, wh_case **ret, int *ret_person, wh_error *err) {
  const json_t *people = json_object_get(line, "people"), *release = json_object_get(line, "release");
  const char *who = json_string_value(json_object_get(line, "person")), *name;
  size_t n = json_object_size(people), i = 0;
  if (n == 0 || n > WH_MAX_PEOPLE) return bad(err, "\"people\" tells nobody, or too many");
  wh_case *c = wh_arena_alloc(arena, sizeof *c);
  const char **names = wh_arena_alloc(arena, n * sizeof *names);
  json_t *facts;
  c->people = wh_arena_alloc(arena, n * sizeof *c->people);
  c->n_people = n;
  json_object_foreach((json_t *)people, name, facts) names[i++] = wh_arena_copy(arena, name, strlen(name));
  wh_names all = {names, n};
  int person = -1;
  for (i = 0; i < n; i++) {
    c->people[i].name = names[i];
    if (!read_facts(json_object_get(people, names[i]), all, c->people[i].values, &c->people[i]))
      return bad(err, "a fact of a person is not in the vocabulary of law/facts.md, or its value does not fit");
    if (who && strcmp(who, names[i]) == 0) person = (int)i;
  }
  if (person < 0) return bad(err, "\"person\" is none of \"people\"");
  if (release && !read_facts(release, all, c->release, NULL)) return bad(err, "a fact of the release does not fit");
  if (!read_date(line, "on", NULL, &c->act) || !read_date(line, "published", NULL, &c->published) ||
      !read_date(line, "today", &c->published, &c->today))
    return bad(err, "\"on\", \"published\" and \"today\" are dates as YYYY-MM-DD");
  const json_t *charge = json_object_get(line, "charge_on");
  wh_value word;
  if (charge) {
    json_t *list = json_pack("[O]", charge);
    bool ok = list && wh_value_from_json(WH_FACT_charged_with, list, all, &word);
    json_decref(list);
    if (!ok) return bad(err, "\"charge_on\" is no offence of law/facts.md");
    c->charge_on = word.words;
  }
  if (!read_where(arena, json_object_get(line, "where"), c)) return bad(err, "\"where\" is a code, or a list of codes");
  *ret = c;
  *ret_person = person;
  return WH_OK;
}
