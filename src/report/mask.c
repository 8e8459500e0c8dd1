/* mask: a string (a path, a slug) without the withheld words that it may contain. */
#include "report.h"

#include <string.h>

char *wh_report_mask(const wh_report_input *in, wh_arena *arena, const char *s, size_t n) {
  if (in->reveal) return wh_arena_copy(arena, s, n);
  wh_key k = wh_key_make(arena, s, n);
  char *hide = wh_arena_alloc(arena, n + 1);
  const char *text = in->reading->text;
  for (size_t i = 0; i < in->decision->n_choices; i++) {
    const wh_choice *c = &in->decision->choices[i];
    if (c->verdict == WH_KEEP || c->object >= 0) continue;
    wh_key w = wh_key_make(arena, text + c->span.start, wh_span_len(c->span));
    for (size_t at = 0; at < w.n;) {
      size_t end = at;
      while (end < w.n && (wh_cp_alnum((unsigned char)w.s[end]) || (unsigned char)w.s[end] >= 0x80)) end++;
      if (end - at >= 2)
        for (const char *hit = k.s; (hit = memmem(hit, k.n - (size_t)(hit - k.s), w.s + at, end - at)) != NULL;
             hit += end - at) {
          size_t from = (size_t)(hit - k.s), to = from + (end - at);
          bool whole = (from == 0 || !wh_cp_alnum((unsigned char)k.s[from - 1])) &&
                       (to == k.n || !wh_cp_alnum((unsigned char)k.s[to]));
          if (whole || end - at >= 4) memset(hide + k.from[from], 1, k.from[to] - k.from[from]);
        }
      at = end + 1;
    }
  }
  wh_buf b = WH_BUF_INIT;
  for (size_t i = 0; i < n; i++) {
    if (!hide[i]) {
      unsigned char c = (unsigned char)s[i];
      if (c >= 0x20 && c != 0x7F) wh_buf_putc(&b, s[i]); /* nothing that moves a terminal's cursor */
    } else if (i == 0 || !hide[i - 1]) {
      wh_buf_puts(&b, "\xE2\x80\xA6");
    }
  }
  char *out = wh_arena_copy(arena, b.data, b.len);
  wh_buf_free(&b);
  return out;
}
