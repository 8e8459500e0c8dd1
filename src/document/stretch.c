/* stretch: where words begin and end though nothing between the letters shows it: at markup, behind a percent escape that
 * a text shows as it is, and in scripts that are written without spaces. */
#include "inside.h"

/* Scripts that part no words, or hang endings on names: Thai, Lao, Burmese, Khmer, kana, Han, Hangul. */
static bool unspaced(uint32_t c) {
  static const uint32_t ranges[][2] = {{0x0E01, 0x0EFF}, {0x1000, 0x11FF}, {0x1780, 0x17FF}, {0x3005, 0x3007}, {0x3041, 0x30FA},
                                       {0x30FC, 0x318F}, {0x31F0, 0x31FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7FF},
                                       {0xF900, 0xFAFF}, {0xFF66, 0xFFDC}, {0x20000, 0x3FFFF}};
  for (size_t i = 0; c >= ranges[0][0] && i < sizeof ranges / sizeof *ranges; i++)
    if (c >= ranges[i][0] && c <= ranges[i][1]) return true;
  return false;
}

#define UNSPACED_LEAD 0xE0u /* no lower byte begins a letter of those scripts */

/* What may stand between two words of a name in such a script, and does not end a run. */
static bool within_run(uint32_t c) { return c == ' ' || c == 0x3000 || c == 0x30FB || c == 0xB7 || wh_cp_hidden(c) || wh_cp_mark(c); }

bool wh_unspaced_run(const char *s, size_t n, size_t *at, wh_span *ret) {
  size_t i = *at;
  for (size_t next = i; i < n; i = next) {
    next = i + 1;
    if ((unsigned char)s[i] < UNSPACED_LEAD) continue;
    next = i;
    if (unspaced(wh_utf8_next(s, n, &next))) break;
  }
  *ret = (wh_span){i, i};
  for (size_t next = i; next < n;) {
    uint32_t c = wh_utf8_next(s, n, &next);
    if (unspaced(c)) ret->end = next;
    else if (!within_run(c)) break;
  }
  *at = ret->end > i ? ret->end : n;
  return ret->end > i;
}

/* ---- pieces of other scripts ---- */

typedef struct walk {
  const wh_document *d;
  const char *s;
  wh_span part;
  wh_stretch_fn fn;
  void *context;
} walk;

/* A character that a word would go on with. */
static bool goes_on(uint32_t c) { return wh_cp_alnum(c) || wh_cp_mark(c) || (wh_cp_hidden(c) && c != '\n' && c != '\t' && c != '\r'); }

static bool glued(const walk *w, size_t at) {
  if (at <= w->part.start || at >= w->part.end) return false;
  return goes_on(wh_utf8_before(w->s, at)) && goes_on(wh_utf8_at(w->s, w->part.end, at));
}

/* Where both edges show, whoever reads the whole text sees them too. */
static bool piece(const walk *w, wh_span s) {
  if (s.start >= s.end || (!glued(w, s.start) && !glued(w, s.end))) return true;
  return w->fn(w->context, s, false);
}

static bool hex(char c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f'); }

/* A stretch that no markup interrupts, cut where the script changes and behind percent escapes. */
static bool pieces(const walk *w, wh_span s) {
  size_t from = s.start;
  for (size_t i = s.start; i < s.end;) {
    size_t at = i;
    bool escape = w->s[i] == '%' && i + 2 < s.end && hex(w->s[i + 1]) && hex(w->s[i + 2]);
    bool other = (unsigned char)w->s[i] >= UNSPACED_LEAD && unspaced(wh_utf8_at(w->s, s.end, i));
    if (escape) i += 3;
    else if ((unsigned char)w->s[i] < 0x80) i++;
    else wh_utf8_next(w->s, s.end, &i);
    if (!escape && !other) continue;
    if (!piece(w, (wh_span){from, at})) return false;
    from = i;
  }
  return piece(w, (wh_span){from, s.end});
}

bool wh_document_stretches(const wh_document *d, wh_stretch_fn fn, void *context) {
  for (size_t i = 0; i < d->n_parts; i++) {
    walk w = {d, d->text.text.data, d->parts[i].text, fn, context};
    wh_span run, source;
    for (size_t at = w.part.start; at < w.part.end && wh_unspaced_run(w.s, w.part.end, &at, &run);)
      if (!fn(context, run, true)) return false;
    for (size_t from = w.part.start, at = from; wh_strip_next(&d->text, w.part, &at, &source); from = at)
      if (!pieces(&w, (wh_span){from, at})) return false;
  }
  return true;
}
