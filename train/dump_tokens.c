/* dump_tokens: for the trainer. Reads a JSON object a line (text), writes its tokens a line: start, end (bytes),
 * sentence, and the tagger's features, tab-separated; an empty line ends each text. Uses the reader's own code. */
#include "reader/internal.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(void *context, const char *f, size_t n) {
  FILE *out = context;
  fputc('\t', out);
  for (size_t i = 0; i < n; i++) fputc((unsigned char)f[i] <= ' ' ? '_' : f[i], out);
}

int main(int argc, char **argv) {
  wh_error err;
  wh_lexicon *l;
  if (argc != 2 || wh_lexicon_open(argv[1], &l, &err) != WH_OK) {
    fprintf(stderr, "dump_tokens DATA < lines\n");
    return 2;
  }
  char *line = NULL;
  size_t cap = 0;
  while (getline(&line, &cap, stdin) > 0) {
    json_t *in = json_loads(line, 0, NULL);
    const char *text = json_string_value(json_object_get(in, "text"));
    if (text == NULL) return 2;
    wh_arena *a = wh_arena_new();
    wh_part part = {.text = {0, strlen(text)}, .prose = true, .object = -1, .row = -1, .column = -1, .name = ""};
    wh_token *tok;
    size_t n;
    wh_tokenize(text, &part, 1, a, &tok, &n);
    for (size_t i = 0; i < n; i++)
      if (tok[i].flags & WH_TOK_ALPHA) tok[i].lex = wh_lexicon_bits(l, text + tok[i].span.start, wh_span_len(tok[i].span));
    wh_tag_context c = wh_tag_context_make(l, text, tok, n, a);
    for (size_t i = 0; i < n; i++) {
      printf("%zu\t%zu\t%d", tok[i].span.start, tok[i].span.end, tok[i].sentence);
      wh_tagger_features(&c, i, put, stdout);
      putchar('\n');
    }
    putchar('\n');
    wh_arena_free(a);
    json_decref(in);
  }
  free(line);
  wh_lexicon_free(l);
  return 0;
}
