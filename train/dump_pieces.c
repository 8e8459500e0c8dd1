/* dump_pieces: for the trainer of the encoder. dump_pieces VOCABULARY DATA [people|full] < lines. Reads a JSON object a line (text;
 * where, published), writes what the program's own reader makes of it, offsets in code points (people: those whom the full
 * reader finds; full: its profile and tags too):
 *   tokens: [start, end, flags, bits of the lexicon, sentence, [pieces]]
 *   people: the places where each stands, [from token, to token, 0 name 1 noun 2 pronoun], names first
 *   profile: of each person what the linear profile says */
#include "encoder/wordpiece.h"
#include "reader/internal.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct places {
  const char *text;
  size_t byte, chars;
} places;

/* Code points before a byte; quick where the bytes rise. */
static json_int_t at(places *p, size_t byte) {
  if (byte < p->byte) *p = (places){p->text, 0, 0};
  p->chars += wh_utf8_count(p->text + p->byte, byte - p->byte);
  p->byte = byte;
  return (json_int_t)p->chars;
}

int main(int argc, char **argv) {
  wh_error err;
  wh_reader *r;
  wh_buf vocabulary = WH_BUF_INIT;
  bool full = argc == 4 && strcmp(argv[3], "full") == 0; /* with what the encoder says: "tags", to compare */
  bool heard = full || (argc == 4 && strcmp(argv[3], "people") == 0);
  if (argc < 3 || wh_file_read(argv[1], (size_t)1 << 24, &vocabulary, &err) != WH_OK || wh_reader_open(argv[2], heard, &r, &err) != WH_OK) {
    fprintf(stderr, "dump_pieces VOCABULARY DATA [people|full] < lines: %s\n", argc >= 3 ? err.message : "name both");
    return 2;
  }
  wh_wordpiece *w = wh_wordpiece_new(vocabulary.data, vocabulary.len);
  char *line = NULL;
  size_t cap = 0;
  while (getline(&line, &cap, stdin) > 0) {
    json_t *in = json_loads(line, 0, NULL);
    const char *text = json_string_value(json_object_get(in, "text"));
    wh_document *d;
    wh_document_options o = {.format = WH_FORMAT_TEXT};
    if (text == NULL || wh_document_open(text, strlen(text), &o, &d, &err) != WH_OK) return 2;
    const char *where[1] = {json_string_value(json_object_get(in, "where"))};
    wh_read_options ro = {.published = json_string_value(json_object_get(in, "published")), .where = where, .n_where = where[0] != NULL};
    wh_state x = wh_read_people(r, d, &ro, NULL, NULL);
    places p = {.text = x.text};
    if (!full) x.vector = NULL; /* the linear profile alone */
    wh_read_profile(&x);
    json_t *profile = json_array();
    for (size_t i = 0; i < x.out->n_persons; i++) {
      json_t *row = json_array();
      for (int k = 0; k < WH_LABEL_COUNT; k++) json_array_append_new(row, json_real((double)x.profile[i][k]));
      json_array_append_new(profile, row);
    }
    json_t *out = json_object(), *tokens = json_array(), *people = json_array();
    for (size_t i = 0; i < x.n_tok; i++) {
      wh_pieces pieces = {0};
      wh_wordpiece_cut(w, wh_tok_text(&x, i), wh_tok_len(&x, i), &pieces);
      json_t *ids = json_array();
      for (size_t k = 0; k < pieces.n; k++) json_array_append_new(ids, json_integer(pieces.id[k]));
      free(pieces.id);
      json_int_t a = at(&p, x.tok[i].span.start), b = at(&p, x.tok[i].span.end);
      json_array_append_new(tokens, json_pack("[I,I,I,I,i,o]", a, b, (json_int_t)x.tok[i].flags, (json_int_t)x.tok[i].lex, x.tok[i].sentence, ids));
    }
    for (size_t i = 0; i < x.out->n_persons; i++) json_array_append_new(people, json_array());
    for (int names = 1; names >= 0; names--)
      for (size_t k = 0; k < x.n_stand; k++) {
        if (x.stand[k].person < 0 || (names == 1) != (!x.stand[k].noun && !x.stand[k].pronoun)) continue;
        json_t *at_ = json_pack("[i,i,i]", (int)x.stand[k].from, (int)x.stand[k].to, names ? 0 : x.stand[k].noun ? 1 : 2);
        json_array_append_new(json_array_get(people, (size_t)x.stand[k].person), at_);
      }
    if (full && x.vector) {
      float say[WH_TAG_COUNT];
      json_t *tags = json_array();
      for (size_t i = 0; i < x.n_tok; i++) {
        json_t *row = json_array();
        wh_transformer_say(r->encoder, WH_HEAD_TAG, x.vector + i * wh_transformer_size(r->encoder), 1, say);
        for (int k = 0; k < WH_TAG_COUNT; k++) json_array_append_new(row, json_real(say[k]));
        json_array_append_new(tags, row);
      }
      json_object_set_new(out, "tags", tags);
    }
    json_object_set_new(out, "profile", profile);
    json_object_set_new(out, "tokens", tokens);
    json_object_set_new(out, "people", people);
    json_dumpf(out, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(out);
    json_decref(in);
    wh_arena_free(x.a);
    wh_document_free(d);
  }
  free(line);
  wh_wordpiece_free(w);
  wh_buf_free(&vocabulary);
  wh_reader_free(r);
  return 0;
}
