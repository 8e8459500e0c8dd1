/* source_map: from a decoded text back to the source it came from. Not the edits themselves (write.c). */
#include <stdlib.h>
#include <string.h>

#include "inside.h"

void wh_strip_free(wh_strip *s) {
  wh_buf_free(&s->text);
  free(s->runs);
  s->runs = NULL;
  s->n = s->cap = 0;
}

void wh_strip_clear(wh_strip *s) {
  wh_buf_clear(&s->text);
  s->n = 0;
}

static void push(wh_strip *s, wh_run run) {
  if (s->n == s->cap) {
    s->cap = s->cap ? s->cap * 2 : 16;
    s->runs = wh_realloc(s->runs, s->cap * sizeof *s->runs);
  }
  s->runs[s->n++] = run;
}

void wh_strip_whole(wh_strip *s, size_t source) { push(s, (wh_run){0, source, 1, 1}); }

/* A unit of these widths that would follow the last run in text and source needs no run of its own. */
static bool follows(const wh_strip *s, uint32_t text_w, size_t source, uint32_t source_w) {
  if (s->n == 0) return false;
  const wh_run *r = &s->runs[s->n - 1];
  if (r->text_w != text_w || r->source_w != source_w || source_w == 0) return false;
  return r->source + (s->text.len - r->text) / text_w * source_w == source;
}

void wh_strip_same(wh_strip *s, const char *p, size_t n, size_t source) {
  if (n == 0) return;
  if (!follows(s, 1, source, 1)) push(s, (wh_run){s->text.len, source, 1, 1});
  wh_buf_add(&s->text, p, n);
}

void wh_strip_unit(wh_strip *s, const char *p, size_t n, size_t source, size_t source_n) {
  if (n == 0) return;
  if (!follows(s, (uint32_t)n, source, (uint32_t)source_n))
    push(s, (wh_run){s->text.len, source, (uint32_t)n, (uint32_t)source_n});
  wh_buf_add(&s->text, p, n);
}

void wh_strip_cp(wh_strip *s, uint32_t cp, size_t source, size_t source_n) {
  char out[4];
  size_t n = wh_utf8_put(out, cp);
  wh_strip_unit(s, out, n, source, source_n);
}

void wh_strip_glue(wh_strip *s, const char *p) {
  size_t n = strlen(p);
  if (n == 0) return;
  size_t at = 0; /* glue points where the text before it ended */
  if (s->n) {
    const wh_run *r = &s->runs[s->n - 1];
    at = r->source + (s->text.len - r->text) / r->text_w * r->source_w;
  }
  push(s, (wh_run){s->text.len, at, (uint32_t)n, 0});
  wh_buf_add(&s->text, p, n);
}

void wh_strip_cut(wh_strip *s, size_t len) {
  if (len >= s->text.len) return;
  s->text.len = len;
  s->text.data[len] = '\0';
  while (s->n && s->runs[s->n - 1].text >= len) s->n--;
}

void wh_strip_join(wh_strip *s, const wh_strip *more) {
  size_t base = s->text.len;
  for (size_t i = 0; i < more->n; i++) {
    wh_run r = more->runs[i];
    r.text += base;
    push(s, r);
  }
  wh_buf_add(&s->text, more->text.data, more->text.len);
}

/* The run that holds text offset at. */
static size_t run_of(const wh_strip *s, size_t at) {
  size_t lo = 0, hi = s->n;
  while (hi - lo > 1) {
    size_t mid = lo + (hi - lo) / 2;
    if (s->runs[mid].text <= at)
      lo = mid;
    else
      hi = mid;
  }
  return lo;
}

static size_t run_end(const wh_strip *s, size_t i) {
  return i + 1 < s->n ? s->runs[i + 1].text : s->text.len;
}

size_t wh_strip_source(const wh_strip *s, size_t text) {
  if (s->n == 0) return 0;
  const wh_run *r = &s->runs[run_of(s, text)];
  return text < r->text ? r->source : r->source + (text - r->text) / r->text_w * r->source_w;
}

bool wh_strip_next(const wh_strip *s, wh_span text, size_t *at, wh_span *ret) {
  if (s->n == 0) return false;
  if (text.end > s->text.len) text.end = s->text.len;
  bool have = false;
  for (size_t i = *at < text.end ? run_of(s, *at) : s->n; i < s->n && *at < text.end; i++) {
    const wh_run *r = &s->runs[i];
    size_t end = run_end(s, i) < text.end ? run_end(s, i) : text.end;
    if (r->source_w) {
      size_t first = (*at - r->text) / r->text_w, last = (end - r->text + r->text_w - 1) / r->text_w;
      wh_span here = {r->source + first * r->source_w, r->source + last * r->source_w};
      if (have && here.start != ret->end) return true;
      if (!have) ret->start = here.start;
      ret->end = here.end;
      have = true;
    }
    *at = end;
  }
  return have;
}

wh_span wh_strip_span(const wh_strip *s, wh_span text) {
  wh_span all = {0, 0}, one;
  bool any = false;
  for (size_t at = text.start; wh_strip_next(s, text, &at, &one); any = true) {
    if (!any) all = one;
    if (one.start < all.start) all.start = one.start;
    if (one.end > all.end) all.end = one.end;
  }
  return all;
}

void wh_strip_over(wh_strip *s, const wh_strip *of, wh_span text) {
  for (size_t i = text.start < text.end ? run_of(of, text.start) : of->n; i < of->n; i++) {
    const wh_run *r = &of->runs[i];
    if (r->text >= text.end) break;
    size_t a = r->text > text.start ? r->text : text.start;
    size_t b = run_end(of, i) < text.end ? run_end(of, i) : text.end;
    if (r->text_w == 1 && r->source_w == 1) {
      wh_strip_same(s, of->text.data + a, b - a, r->source + (a - r->text));
      continue;
    }
    for (size_t k = a; k < b;) { /* unit by unit */
      size_t unit = (k - r->text) / r->text_w, end = r->text + (unit + 1) * r->text_w;
      if (end > b) end = b;
      wh_strip_unit(s, of->text.data + k, end - k, r->source + unit * r->source_w, r->source_w);
      k = end;
    }
  }
}

void wh_strip_over_unit(wh_strip *s, const char *p, size_t n, const wh_strip *of, wh_span text) {
  wh_span from = wh_strip_span(of, text);
  wh_strip_unit(s, p, n, from.start, from.end - from.start);
}

void wh_strip_over_cp(wh_strip *s, uint32_t cp, const wh_strip *of, wh_span text) {
  char out[4];
  size_t n = wh_utf8_put(out, cp);
  wh_strip_over_unit(s, out, n, of, text);
}
