/* layer: decoded bytes that know where they came from. */
#include "layer.h"

#include <stdlib.h>

void wh_layer_free(wh_layer *l) {
  free(l->s);
  free(l->from);
  *l = (wh_layer)WH_LAYER_INIT;
}

static void reserve(wh_layer *l, size_t more) {
  if (l->n + more < l->cap) return;
  l->cap = l->cap ? l->cap * 2 : 4096;
  l->s = wh_realloc(l->s, l->cap);
  l->from = wh_realloc(l->from, l->cap * sizeof *l->from);
}

void wh_layer_put(wh_layer *l, char c, uint32_t from) {
  reserve(l, 2);
  l->s[l->n] = c;
  l->from[l->n++] = from;
}

void wh_layer_put_cp(wh_layer *l, uint32_t cp, uint32_t from) {
  char out[4];
  size_t n = wh_utf8_put(out, cp);
  for (size_t i = 0; i < n; i++) wh_layer_put(l, out[i], from);
}

void wh_layer_end(wh_layer *l, uint32_t from) {
  reserve(l, 2);
  l->from[l->n] = from;
}

void wh_layer_break(wh_layer *l, uint32_t from) {
  wh_layer_put(l, ' ', from);
  wh_layer_put_cp(l, WH_SEARCH_WALL, from);
  wh_layer_put(l, ' ', from);
}
