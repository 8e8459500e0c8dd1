/* phrase: whether certain words stand beside a span, by a list of lexicon/. "<" lines stand before it, ">" behind it,
 * "=" are the span itself; what is set between in signs is passed over. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST 48

typedef struct phrase {
  char side;
  size_t n;
  char s[LONGEST];
} phrase;

struct wh_phrases {
  phrase *v;
  size_t n;
  bool small; /* compared in small letters */
};

wh_status wh_phrases_open(const char *data, const char *file, bool small, wh_phrases **ret, wh_error *err) {
  wh_buf b = WH_BUF_INIT;
  wh_status s = wh_lexicon_file(data, file, (size_t)1 << 20, &b, err);
  if (s != WH_OK) return s;
  wh_phrases *p = wh_alloc(sizeof *p);
  p->small = small;
  size_t lines = 1;
  for (size_t i = 0; i < b.len; i++) lines += b.data[i] == '\n';
  p->v = wh_alloc(lines * sizeof *p->v);
  for (char *save = NULL, *line = strtok_r(b.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
    size_t n = strlen(line);
    if (n < 3 || line[0] == '#' || line[1] != ' ' || n - 2 >= LONGEST) continue;
    phrase *q = &p->v[p->n++];
    q->side = line[0];
    q->n = n - 2;
    memcpy(q->s, line + 2, q->n);
  }
  wh_buf_free(&b);
  if (p->n == 0) {
    wh_phrases_free(p);
    return wh_lexicon_none(file, err);
  }
  *ret = p;
  return WH_OK;
}

void wh_phrases_free(wh_phrases *p) {
  if (p == NULL) return;
  free(p->v);
  free(p);
}

/* The bytes from..to as they are compared: a curly apostrophe is a straight one, white space a space. Returns the length. */
static size_t plain(const wh_state *x, size_t from, size_t to, bool small, char out[2 * LONGEST]) {
  size_t n = 0;
  for (size_t i = from; i < to && n + 1 < 2 * LONGEST; i++) {
    char c = x->text[i];
    if (i + 2 < to && (unsigned char)c == 0xE2 && (unsigned char)x->text[i + 1] == 0x80 && (unsigned char)x->text[i + 2] == 0x99) c = '\'', i += 2;
    if (c == '\n' || c == '\t' || c == '\r') c = ' ';
    if (c == ' ' && n && out[n - 1] == ' ') continue;
    out[n++] = small && c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  return n;
}

static bool between(char c) { return c && strchr(" ,(\"'*_:", c) != NULL; }

static bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80; }

/* Passes the signs over, curly quotation marks too, whose three bytes are no letters of a phrase. */
static size_t end_of(const char *s, size_t n) {
  while (n > 0 && (between(s[n - 1]) || (n >= 3 && (unsigned char)s[n - 3] == 0xE2 && (unsigned char)s[n - 2] == 0x80))) n -= between(s[n - 1]) ? 1 : 3;
  return n;
}

static size_t begin_of(const char *s, size_t n) {
  size_t i = 0;
  while (i < n && (between(s[i]) || (i + 2 < n && (unsigned char)s[i] == 0xE2 && (unsigned char)s[i + 1] == 0x80))) i += between(s[i]) ? 1 : 3;
  return i;
}

static bool no_letters(const char *s, size_t n) { /* "John Doe 2" */
  for (size_t i = 0; i < n; i++)
    if (letter(s[i])) return false;
  return true;
}

bool wh_phrase_beside(const wh_state *x, const wh_phrases *p, size_t tok, wh_span s) {
  char before[2 * LONGEST], behind[2 * LONGEST], self[2 * LONGEST];
  wh_span part = x->parts[x->tok[tok].part].text;
  size_t from = s.start > part.start + 60 ? s.start - 60 : part.start, to = s.end + 60 < part.end ? s.end + 60 : part.end;
  size_t nb = plain(x, from, s.start, p->small, before), na = plain(x, s.end, to, p->small, behind);
  size_t ns = wh_span_len(s) < LONGEST ? plain(x, s.start, s.end, p->small, self) : 0;
  nb = end_of(before, nb);
  size_t a = begin_of(behind, na);
  for (size_t i = 0; i < p->n; i++) {
    const phrase *q = &p->v[i];
    if (q->side == '=' && ns >= q->n && memcmp(self, q->s, q->n) == 0 && no_letters(self + q->n, ns - q->n)) return true;
    if (q->side == '<' && nb >= q->n && memcmp(before + nb - q->n, q->s, q->n) == 0 && (nb == q->n || !letter(q->s[0]) || !letter(before[nb - q->n - 1])))
      return true;
    if (q->side == '>' && na - a >= q->n && memcmp(behind + a, q->s, q->n) == 0 && (na - a == q->n || !letter(behind[a + q->n]))) return true;
  }
  return false;
}
