/* pattern: runs every rule over a text, a stretch at a time, and settles what overlaps. */
#include "pattern_scan.h"

#include <stdlib.h>
#include <string.h>

static void (*const rules[])(wh_scan *) = {
  wh_find_links,      wh_find_handles,  wh_find_pictures,  wh_find_birthdates, wh_find_phones, wh_find_ids,
  wh_find_plates,     wh_find_vehicles, wh_find_addresses, wh_find_organisations, wh_find_body_marks,
  wh_find_ages,       wh_find_aliases,
};

/* Where to cut: after the last blank line of a stretch, else its last line end, else its last space. */
static size_t stretch_end(const char *text, size_t n, size_t from) {
  if (n - from <= WH_SCAN_STRETCH) return n;
  size_t end = from + WH_SCAN_STRETCH, least = from + WH_SCAN_STRETCH / 2;
  size_t line = 0, space = 0;
  for (size_t i = end; i > least; i--) {
    char c = text[i - 1];
    if (c == '\n') {
      if (text[i - 2] == '\n') return i;
      if (line == 0) line = i;
    } else if (c == ' ' && space == 0) space = i;
  }
  if (line != 0) return line;
  if (space != 0) return space;
  while (end > least && ((unsigned char)text[end] & 0xC0) == 0x80) end--;
  return end;
}

static bool is_frame(const wh_candidate *c) { return strcmp(c->by, "caption") == 0; }

static int by_strength(const void *a, const void *b) {
  const wh_candidate *x = a, *y = b;
  size_t nx = wh_span_len(x->span), ny = wh_span_len(y->span);
  if (x->p != y->p) return x->p > y->p ? -1 : 1;
  if (nx != ny) return nx > ny ? -1 : 1;
  if (x->span.start != y->span.start) return x->span.start < y->span.start ? -1 : 1;
  return x->kind < y->kind ? -1 : x->kind > y->kind;
}

static int by_place(const void *a, const void *b) {
  const wh_candidate *x = a, *y = b;
  if (x->span.start != y->span.start) return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end) return x->span.end > y->span.end ? -1 : 1;
  return 0;
}

/* Keeps, of candidates that overlap, the strongest. taken marks the bytes of this stretch that are given. */
static size_t settle(wh_candidate *v, size_t n, size_t base, unsigned char *taken) {
  size_t kept = 0;
  if (n > 0) qsort(v, n, sizeof *v, by_strength);
  for (size_t i = 0; i < n; i++) {
    wh_span at = {v[i].span.start - base, v[i].span.end - base};
    if (at.end <= at.start) continue;
    /* Only stronger ones are marked, and those are not all shorter: so the ends alone do not tell. */
    if (!is_frame(&v[i])) {
      if (memchr(taken + at.start, 1, wh_span_len(at)) != NULL) continue;
      memset(taken + at.start, 1, wh_span_len(at));
    }
    v[kept++] = v[i];
  }
  return kept;
}

/* A caption that would cross another candidate gives way. */
static size_t drop_crossing(wh_candidate *v, size_t n) {
  size_t kept = 0, end = 0;
  for (size_t i = 0; i < n; i++) {
    bool crosses = (i + 1 < n && is_frame(&v[i]) && v[i + 1].span.start < v[i].span.end &&
                    v[i + 1].span.end > v[i].span.end) ||
                   (v[i].span.start < end && v[i].span.end > end);
    if (crosses && is_frame(&v[i])) continue;
    v[kept++] = v[i];
    if (v[i].span.end > end) end = v[i].span.end;
  }
  return kept;
}

void wh_patterns_find(const wh_patterns *p, const char *text, size_t n, const wh_pattern_options *options,
                      wh_arena *arena, wh_candidate **ret, size_t *ret_n) {
  static const wh_pattern_options plain = {false, WH_DAY_MIN};
  wh_scan s = {.patterns = p, .options = options ? options : &plain, .arena = arena, .tails = wh_map_new()};
  size_t done = 0;
  unsigned char *taken = wh_alloc((n < WH_SCAN_STRETCH ? n : WH_SCAN_STRETCH) + 1);
  for (size_t from = 0; from < n;) {
    size_t end = stretch_end(text, n, from);
    s.text = text + from;
    s.n = end - from;
    s.base = from;
    wh_scan_words(&s);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) rules[i](&s);
    memset(taken, 0, s.n);
    if (s.n_found > done) s.n_found = done + settle(s.found + done, s.n_found - done, from, taken);
    if (s.n_found > done) qsort(s.found + done, s.n_found - done, sizeof *s.found, by_place);
    done = s.n_found;
    from = end;
  }
  free(taken);
  free(s.w);
  wh_map_free(s.tails);
  *ret = s.found;
  *ret_n = drop_crossing(s.found, s.n_found);
}
