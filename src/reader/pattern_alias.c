/* pattern_alias: a name said to be another than the real one: 'a/k/a "Elena"', 'under the name Luna'. Handles
 * and user names are in pattern_link.c. What is a pseudonym that a paper chose is not judged here. */
#include "pattern_scan.h"

#include <string.h>

/* Length of a quotation mark at i, 0 where none stands. */
static size_t quote_at(const wh_scan *s, size_t i) {
  char c = wh_byte(s, i);
  if (c == '"' || c == '\'') return 1;
  if (s->n - i < 3 || i >= s->n || memcmp(s->text + i, "\xE2\x80", 2) != 0) return 0;
  unsigned char last = (unsigned char)s->text[i + 2];
  return last == 0x9C || last == 0x9D || last == 0x98 || last == 0x99 ? 3 : 0;
}

/* The quotation that opens before word k: last word of it; k - 1 where there is none within six words. */
static size_t quoted_to(const wh_scan *s, size_t k) {
  size_t at = s->w[k].start;
  if (!(at >= 1 && quote_at(s, at - 1) == 1) && !(at >= 3 && quote_at(s, at - 3) == 3)) return k - 1;
  for (size_t i = k; i < s->n_words && i - k < 6; i++) {
    size_t n, from = s->w[i].end;
    wh_gap(s, i, &n);
    for (size_t x = 0; x < 3 && from + x < s->n; x++) { /* the mark may follow a comma or full stop */
      if (quote_at(s, from + x) > 0) return i;
      if (s->text[from + x] != ',' && s->text[from + x] != '.') break;
    }
    if (i + 1 < s->n_words && memchr(s->text + from, '\n', s->w[i + 1].start - from)) break;
  }
  return k - 1;
}

static bool leads_on(const wh_scan *s,
                     size_t i) { /* from the cue to the name: spaces, dots of a form, a colon */
  size_t n;
  const char *g = wh_gap(s, i, &n);
  return i + 1 < s->n_words && n > 0 && n <= 24 && !memchr(g, '\n', n) && !memchr(g, ';', n) &&
         !(g[0] == '.' && n > 1 && g[1] == ' ' && wh_word_len(s, i) > 3);
}

static size_t give(wh_scan *s, size_t i, size_t k) {
  size_t last = quoted_to(s, k);
  bool quoted = last >= k;
  if (!quoted) {
    bool open = wh_is(s, i, WH_WORD_STOP) || s->w[i].phrase < 2; /* "known as a dancer", "nicknamed Ace" */
    if (wh_is(s, k, WH_WORD_STOP | WH_WORD_PRONOUN | WH_WORD_DETERMINER) ||
        (open && !wh_shaped(s, k, WH_SHAPE_CAP)))
      return i;
    size_t end = wh_run_after(s, k, 3);
    if (end <= k) return i;
    last = end - 1;
  }
  wh_emit_words(s, k, last, WH_MENTION_ALIAS, "alias", quoted ? 0.9 : 0.6)->flags = WH_CANDIDATE_CUE;
  return last;
}

void wh_find_aliases(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (!wh_is(s, i, WH_WORD_ALIAS)) continue;
    size_t k = i + s->w[i].phrase;
    if (k >= s->n_words || !leads_on(s, k - 1)) continue;
    if ((wh_word_same(s, k, "of") || wh_word_same(s, k, "name") || wh_word_same(s, k, "was") ||
         wh_word_same(s, k, "is")) &&
        leads_on(s, k))
      k++;
    if (k >= s->n_words) continue;
    size_t last = give(s, i, k);
    for (size_t more = 0; more < 8 && last > i && last + 1 < s->n_words; more++) { /* "A," "B" and "C" */
      size_t next =
          last + 1 + (wh_word_same(s, last + 1, "and") || wh_word_same(s, last + 1, "or") ? 1u : 0u);
      size_t end = next < s->n_words && leads_on(s, next - 1) ? quoted_to(s, next) : 0;
      if (end < next || end == 0) break;
      wh_emit_words(s, next, end, WH_MENTION_ALIAS, "alias", 0.85)->flags = WH_CANDIDATE_CUE;
      last = end;
    }
  }
}
