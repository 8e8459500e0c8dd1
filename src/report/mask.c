/* mask: a string (a path, a slug) without the withheld words that it may contain, and without what moves a cursor. */
#include "report.h"

#include <string.h>

struct wh_mask {
  wh_key *words; /* each once */
  size_t n, cap;
  wh_search *search; /* what was searched in the copy */
  bool reveal;
};

static bool wordy(const wh_key *k, size_t i) { return wh_cp_alnum((unsigned char)k->s[i]) || (unsigned char)k->s[i] >= 0x80; }

static void add_words(wh_mask *m, wh_map *seen, wh_arena *arena, const wh_key *of) {
  for (size_t at = 0, end; at < of->n; at = end + 1) {
    for (end = at; end < of->n && wordy(of, end);) end++;
    if (end - at < 2 || wh_map_get(seen, of->s + at, end - at, NULL)) continue;
    wh_map_put(seen, of->s + at, end - at, 1);
    *WH_PUSH(arena, m->words, m->n, m->cap) = (wh_key){of->s + at, end - at, NULL};
  }
}

wh_mask *wh_mask_new(const wh_report_input *in, wh_arena *arena) {
  wh_mask *m = wh_arena_alloc(arena, sizeof *m);
  m->reveal = in->reveal;
  wh_map *seen = wh_map_new();
  for (size_t i = 0; i < in->decision->n_choices && !in->reveal; i++) {
    const wh_choice *c = &in->decision->choices[i];
    if (c->verdict == WH_KEEP || c->object >= 0) continue;
    wh_key w = wh_key_make(arena, in->reading->text + c->span.start, wh_span_len(c->span));
    add_words(m, seen, arena, &w);
  }
  for (size_t i = 0; i < in->options->n_protect && !in->reveal; i++) { /* whether or not they stand in the text */
    wh_key w = wh_key_make(arena, in->options->protect[i], strlen(in->options->protect[i]));
    add_words(m, seen, arena, &w);
  }
  wh_map_free(seen);
  m->search = wh_search_new(in->decision->secrets, in->reveal ? 0 : in->decision->n_secrets);
  return m;
}

void wh_mask_free(wh_mask *m) { wh_search_free(m->search); }

typedef struct marks {
  char *hide;
  bool any;
} marks;

static bool hide_hit(void *context, const wh_hit *h) {
  marks *m = context;
  memset(m->hide + h->at.start, 1, wh_span_len(h->at));
  return m->any = true;
}

/* Marks the bytes of s that spell a withheld word; true if there are any. */
static bool mark(const wh_mask *m, wh_arena *arena, const char *s, size_t n, char *hide) {
  wh_key k = wh_key_make(arena, s, n);
  bool any = false;
  for (size_t i = 0; i < m->n; i++) {
    size_t len = m->words[i].n;
    for (const char *hit = k.s; (hit = memmem(hit, k.n - (size_t)(hit - k.s), m->words[i].s, len)) != NULL; hit += len) {
      size_t from = (size_t)(hit - k.s), to = from + len;
      bool whole = (from == 0 || !wh_cp_alnum((unsigned char)k.s[from - 1])) && (to == k.n || !wh_cp_alnum((unsigned char)k.s[to]));
      if (!whole && len < 4) continue;
      memset(hide + k.from[from], 1, k.from[to] - k.from[from]);
      any = true;
    }
  }
  marks found = {hide, any};
  wh_search_text(m->search, s, n, WH_IN_ADDRESS, hide_hit, &found); /* as the copy is searched: other spellings of it */
  return found.any;
}

bool wh_mask_hides(const wh_mask *m, const char *s) {
  wh_arena *a = wh_arena_new();
  size_t n = strlen(s);
  bool any = mark(m, a, s, n, wh_arena_alloc(a, n + 1));
  wh_arena_free(a);
  return any;
}

static char *without(wh_arena *arena, const char *s, size_t n, const char *hide) {
  wh_buf b = WH_BUF_INIT;
  bool hidden = false;
  for (size_t i = 0; i < n;) {
    bool hides = hide[i];
    uint32_t cp = wh_utf8_next(s, n, &i); /* a file's name may be any bytes; a report is UTF-8 */
    if (hides && !hidden) wh_buf_puts(&b, "\xE2\x80\xA6");
    if (!hides && cp >= 0x20 && !wh_cp_hidden(cp)) wh_buf_put_cp(&b, cp); /* nothing that moves a terminal's cursor */
    hidden = hides;
  }
  char *out = wh_arena_copy(arena, b.data, b.len);
  wh_buf_free(&b);
  return out;
}

char *wh_mask_show(const wh_mask *m, wh_arena *arena, const char *s) {
  size_t n = strlen(s);
  if (m->reveal) return wh_arena_copy(arena, s, n);
  char *hide = wh_arena_alloc(arena, n + 1);
  mark(m, arena, s, n, hide);
  return without(arena, s, n, hide);
}

char *wh_mask_name(const wh_mask *m, wh_arena *arena, const char *s, size_t n) {
  char *hide = wh_arena_alloc(arena, n + 1);
  marks found = {hide, false};
  wh_search_text(m->search, s, n, WH_IN_PROSE, hide_hit, &found);
  return without(arena, s, n, hide);
}
