/* matter: whether the text tells at all of something in which the codes protect somebody, by lexicon/matter-phrases.txt;
 * and of whom a sentence says in so many words that it was done to them. It lets nobody go: what it does not find, the
 * trained reader still may. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

struct wh_matters {
  wh_map *phrases;
};

wh_status wh_matters_open(const char *data, wh_matters **ret, wh_error *err) {
  wh_buf b = WH_BUF_INIT;
  wh_status s = wh_lexicon_file(data, "matter-phrases.txt", (size_t)1 << 20, &b, err);
  if (s != WH_OK) return s;
  wh_matters *m = wh_alloc(sizeof *m);
  m->phrases = wh_map_new();
  for (char *save = NULL, *line = strtok_r(b.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
    if (line[0] != '#') wh_map_put(m->phrases, line, strlen(line), 1);
  wh_buf_free(&b);
  *ret = m;
  return WH_OK;
}

void wh_matters_free(wh_matters *m) {
  if (m == NULL) return;
  wh_map_free(m->phrases);
  free(m);
}

static size_t lower(const wh_state *x, size_t i, char *out, size_t cap) {
  size_t n = wh_tok_len(x, i);
  if (n >= cap) return 0;
  for (size_t k = 0; k < n; k++) {
    char c = wh_tok_text(x, i)[k];
    out[k] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  return n;
}

/* How many tokens from i on are a phrase of the list: 0, 1 or 2. */
static size_t phrase_at(const wh_state *x, size_t i) {
  char s[80];
  size_t n = lower(x, i, s, 36);
  if (n == 0) return 0;
  if (wh_map_get(x->r->matters->phrases, s, n, NULL)) return 1;
  if (i + 1 >= x->n_tok || x->tok[i + 1].part != x->tok[i].part) return 0;
  s[n] = ' ';
  size_t more = lower(x, i + 1, s + n + 1, 36);
  return more && wh_map_get(x->r->matters->phrases, s, n + 1 + more, NULL) ? 2 : 0;
}

/* ---- in so many words ---- */

/* "raped", "sexually assaulted", "molested": the last token of the verb, or SIZE_MAX. */
static size_t deed_at(const wh_state *x, size_t i) {
  if (x->tok[i].lex & WH_LEX_DEED) return i;
  return x->tok[i].lex & WH_LEX_SO_DONE && i + 1 < x->n_tok && x->tok[i + 1].lex & WH_LEX_DEED_IF_SO ? i + 1 : SIZE_MAX;
}

/* The person whose name begins within three tokens after i, nothing but small words between. */
static int named_after(const wh_state *x, size_t i) {
  static const char *const whom[] = {"her", "him", "them", "me", "us", "you", "herself", "himself"};
  for (size_t k = i + 1; k < x->n_tok && k <= i + 3 && x->tok[k].sentence == x->tok[i].sentence; k++) {
    if (x->owner[k] >= 0) return x->owner[k];
    for (size_t w = 0; w < sizeof whom / sizeof *whom; w++)
      if (wh_tok_is(x, k, whom[w])) return -1; /* "the man who raped her was Tedder" */
    if (!(x->tok[k].flags & WH_TOK_ALPHA) || wh_tok_is(x, k, "by")) return -1;
  }
  return -1;
}

/* The person of whom "was raped" is said: the last name before "was", an age between them at most. */
static int named_before(const wh_state *x, size_t i) {
  static const char *const be[] = {"was", "were", "been", "is", "being", "be"};
  size_t k = i;
  bool passive = false;
  while (!passive && k-- > 0 && i - k <= 4 && x->tok[k].sentence == x->tok[i].sentence)
    for (size_t w = 0; w < sizeof be / sizeof *be && !passive; w++) passive = wh_tok_is(x, k, be[w]);
  if (!passive) return -1;
  for (size_t back = 0; k-- > 0 && back < 9 && x->tok[k].sentence == x->tok[i].sentence; back++)
    if (x->owner[k] >= 0) return x->owner[k];
  return -1;
}

#define SAID 0.75f /* said in so many words, though perhaps of somebody else or not believed */

void wh_read_matter(wh_state *x) {
  for (size_t i = 0; i < x->n_tok; i++) {
    if (phrase_at(x, i)) x->out->matter = true;
    size_t last = deed_at(x, i);
    if (last == SIZE_MAX) continue;
    int person = x->tok[last].lex & WH_LEX_ACTIVE ? -1 : named_before(x, i);
    if (person < 0) person = named_after(x, last);
    if (person < 0) continue;
    float *p = x->profile[person];
    if (p[WH_LABEL_sexual] < SAID) p[WH_LABEL_sexual] = SAID;
    if (p[WH_LABEL_protected] < SAID) p[WH_LABEL_protected] = SAID;
    if (p[WH_LABEL_victim] < SAID) p[WH_LABEL_victim] = SAID;
  }
}
