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

/* The choices of link.c, before any is made. */
static void look(void *context, const wh_state *x) {
  json_t *list = context;
  for (size_t k = 0; k < x->n_link; k++) {
    const wh_link *l = &x->link[k];
    json_t *o = span_of(x->text, l->at), *opts = json_array();
    json_object_set_new(o, "age", json_integer(l->age));
    for (int i = -1; i < (int)l->n_options; i++) {
      json_t *f = json_array(), *at = json_array();
      wh_link_features(x, l, i, put, f);
      for (int m = i < 0 ? -1 : x->first_name[l->option[i]]; m >= 0; m = x->next_name[m])
        json_array_append_new(at, span_of(x->text, wh_tok_span(x, x->name[m].from, x->name[m].to)));
      json_array_append_new(opts, json_pack("{s:o,s:o}", "mentions", at, "features", f));
    }
    json_object_set_new(o, "options", opts);
    json_array_append_new(list, o);
  }
}

int main(int argc, char **argv) {
  wh_error err;
  wh_reader *r;
  if (argc != 2 || wh_reader_open(argv[1], false, &r, &err) != WH_OK) {
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
    json_t *links = json_array();
    wh_state x = wh_read_people(r, d, &ro, look, links);
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
    json_object_set_new(out, "links", links);
    json_t *idents = json_array();
    for (size_t k = 0; k < x.n_ident; k++) {
      const wh_identifier *t = &x.ident[k];
      json_t *o2 = span_of(x.text, t->c.span), *opts = json_array();
      json_object_set_new(o2, "kind", json_string(wh_mention_kind_name(t->c.kind)));
      for (int i = -1; i < (int)t->n_persons; i++) {
        json_t *f = json_array();
        wh_owner_features(&x, t, i, put, f);
        json_array_append_new(opts, json_pack("{s:i,s:o}", "person", i < 0 ? -1 : t->person[i], "features", f));
      }
      json_object_set_new(o2, "options", opts);
      json_array_append_new(idents, o2);
    }
    json_object_set_new(out, "identifiers", idents);
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
