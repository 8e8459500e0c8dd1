/* dump_features: for the trainer. Reads a JSON object a line (id, text, where, published), writes for each
 * the people found, where they are named (code points) and their features. Uses the reader's own code. */
#include "reader/internal.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(void *context, const char *f, size_t n, float value) {
  json_t *list = context, *pair = json_array();
  json_t *name = json_stringn(f, n);
  if (name == NULL) { /* cut inside a character */
    json_decref(pair);
    return;
  }
  json_array_append_new(pair, name);
  json_array_append_new(pair, json_real(value));
  json_array_append_new(list, pair);
}

static json_t *span_of(const char *text, wh_span s) {
  json_t *o = json_object();
  json_object_set_new(o, "start", json_integer((json_int_t)wh_utf8_count(text, s.start)));
  json_object_set_new(o, "end", json_integer((json_int_t)wh_utf8_count(text, s.end)));
  return o;
}

int main(int argc, char **argv) {
  wh_error err;
  wh_reader *r;
  if (argc != 2 || wh_reader_open(argv[1], &r, &err) != WH_OK) {
    fprintf(stderr, "dump_features DATA < lines: %s\n", argc == 2 ? err.message : "name the data folder");
    return 2;
  }
  char *line = NULL;
  size_t cap = 0;
  while (getline(&line, &cap, stdin) > 0) {
    json_t *in = json_loads(line, 0, NULL);
    const char *text = json_string_value(json_object_get(in, "text"));
    if (text == NULL) return 2;
    wh_document *d;
    wh_document_options o = {.format = WH_FORMAT_TEXT};
    if (wh_document_open(text, strlen(text), &o, &d, &err) != WH_OK) return 2;
    const char *where[1] = {json_string_value(json_object_get(in, "where"))};
    wh_read_options ro = {.published = json_string_value(json_object_get(in, "published")), .where = where, .n_where = where[0] != NULL};
    wh_state x = wh_read_people(r, d, &ro);
    json_t *out = json_object(), *people = json_array();
    json_object_set(out, "id", json_object_get(in, "id"));
    for (size_t i = 0; i < x.out->n_persons; i++) {
      json_t *p = json_object(), *mentions = json_array(), *features = json_array();
      for (size_t k = 0; k < x.out->n_mentions; k++)
        if (x.out->mentions[k].person == (int)i && x.out->mentions[k].kind <= WH_MENTION_INITIALS)
          json_array_append_new(mentions, span_of(x.text, x.out->mentions[k].span));
      wh_person_features(&x, (int)i, put, features);
      json_object_set_new(p, "id", json_string(x.out->persons[i].id));
      json_object_set_new(p, "mentions", mentions);
      json_object_set_new(p, "features", features);
      json_array_append_new(people, p);
    }
    json_object_set_new(out, "people", people);
    char *s = json_dumps(out, JSON_COMPACT);
    puts(s);
    free(s);
    json_decref(out);
    json_decref(in);
    wh_arena_free(x.a);
    wh_document_free(d);
  }
  free(line);
  wh_reader_free(r);
  return 0;
}
