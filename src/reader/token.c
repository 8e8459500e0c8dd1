/* token: the scanner. A word keeps inner apostrophes, hyphens stay marks of their own between words, an
 * abbreviation or initial keeps its dot, addresses of the net and handles stay whole. */
#include "token.h"

#include <string.h>

/* Abbreviations before a name or number: the dot is theirs and ends no sentence. */
static const char *const dotted[] = {"mr", "mrs", "ms", "dr", "st", "sgt", "lt", "capt", "cpl", "det", "gov", "sen", "rep", "rev", "hon",
                                     "prof", "gen", "col", "maj", "cmdr", "supt", "insp", "jr", "sr", "vs", "v", "jan", "feb",
                                     "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ave", "rd", "blvd", "apt",
                                     "ofc", "dep", "atty", "asst", "const", "smt", "adv", "mt", "ft", "pvt", "pfc", "esq", "messrs"};

typedef struct scan {
  const char *s;
  size_t end;
  wh_arena *a;
  wh_token *v;
  size_t n, cap;
  int part, sentence;
  bool start, line;
  size_t run_end;    /* of the bytes without a space around the present one */
  size_t past[3];    /* in that run: past the next '@', "://" and inner dot; SIZE_MAX: none; 0: not looked for */
} scan;

static bool alnum_at(const scan *c, size_t i) { return i < c->end && wh_cp_alnum(wh_utf8_at(c->s, c->end, i)); }

static bool apostrophe(const scan *c, size_t i, size_t *len) {
  if (i < c->end && c->s[i] == '\'') return *len = 1, true;
  if (i + 2 < c->end && memcmp(c->s + i, "\xE2\x80\x99", 3) == 0) return *len = 3, true;
  return false;
}

static uint32_t shape(const scan *c, size_t from, size_t to) {
  uint32_t f = 0;
  size_t upper = 0, lower = 0, i = from;
  uint32_t first = wh_utf8_at(c->s, to, from);
  if (wh_cp_digit(first)) f |= WH_TOK_DIGIT;
  if (wh_cp_alpha(first)) f |= WH_TOK_ALPHA;
  while (i < to) {
    uint32_t cp = wh_utf8_next(c->s, to, &i);
    upper += wh_cp_upper(cp);
    lower += wh_cp_lower(cp);
  }
  if (f & WH_TOK_ALPHA && wh_cp_upper(first)) f |= upper >= 2 && lower == 0 ? WH_TOK_CAPS : WH_TOK_CAPITAL;
  return f;
}

static void put(scan *c, size_t from, size_t to, uint32_t more) {
  wh_token *t = WH_PUSH(c->a, c->v, c->n, c->cap);
  *t = (wh_token){.span = {from, to}, .flags = shape(c, from, to) | more, .sentence = c->sentence, .part = c->part};
  if (c->start) t->flags |= WH_TOK_START;
  if (c->line) t->flags |= WH_TOK_LINE;
  c->start = c->line = false;
}

static bool abbreviation(const scan *c, size_t from, size_t to) {
  if (to - from == 1) return wh_cp_upper((unsigned char)c->s[from]);
  for (size_t i = 0; i < sizeof dotted / sizeof *dotted; i++)
    if (wh_same_ascii(c->s + from, to - from, dotted[i])) return true;
  return false;
}

/* A word: letters and digits, inner apostrophes and inner dots of abbreviations (U.S., a.m.). */
static size_t word(scan *c, size_t i) {
  size_t from = i, len;
  bool dots = false;
  for (;;) {
    while (i < c->end) {
      size_t k = i;
      if (!wh_cp_alnum(wh_utf8_next(c->s, c->end, &k)) && !wh_cp_hidden(wh_utf8_at(c->s, c->end, i))) break;
      i = k;
    }
    if (apostrophe(c, i, &len) && alnum_at(c, i + len) && i > from) {
      bool poss = (c->s[i + len] == 's' || c->s[i + len] == 'S') && !alnum_at(c, i + len + 1);
      if (poss) break;
      i += len;
      continue;
    }
    if (i < c->end && (c->s[i] == '.' || c->s[i] == '_') && alnum_at(c, i + 1) && (c->s[i] == '_' || i - from == 1 || dots)) {
      dots = true;
      i++;
      continue;
    }
    break;
  }
  bool number = wh_same_ascii(c->s + from, i - from, "no") && i + 2 < c->end && wh_cp_digit((unsigned char)c->s[i + 2]);
  if (i < c->end && c->s[i] == '.' && (dots || number || abbreviation(c, from, i))) i++;
  put(c, from, i, 0);
  if (apostrophe(c, i, &len) && i + len < c->end && (c->s[i + len] | 32) == 's' && !alnum_at(c, i + len + 1)) {
    put(c, i, i + len + 1, WH_TOK_POSSESSIVE);
    i += len + 1;
  }
  return i;
}

/* ---- links, e-mails, handles and hashtags: up to the next space, without the punctuation that closes a sentence.
 * What makes a run of bytes one of them is looked for once a run, not once a byte. ---- */

#define LONGEST_NET 2048
enum { NET_AT, NET_SLASHES, NET_DOT };

static bool stands(const scan *c, int what, size_t i) {
  if (what == NET_AT) return c->s[i] == '@';
  if (what == NET_DOT) return c->s[i] == '.' && alnum_at(c, i + 1);
  return c->s[i] == ':' && i + 2 < c->end && c->s[i + 1] == '/' && c->s[i + 2] == '/';
}

static bool before(scan *c, int what, size_t from, size_t to) {
  size_t *past = &c->past[what], i = from;
  if (*past <= from) {
    while (i < c->run_end && !stands(c, what, i)) i++;
    *past = i < c->run_end ? i + 1 : SIZE_MAX;
  }
  return *past <= to;
}

static void enter_run(scan *c, size_t i) {
  size_t to = i;
  while (to < c->end && (unsigned char)c->s[to] > ' ' && !strchr("<>\"()[]{},;", c->s[to])) to++;
  c->run_end = to;
  for (int k = 0; k < 3; k++) c->past[k] = 0;
}

static size_t net(scan *c, size_t i) {
  if (i >= c->run_end) enter_run(c, i);
  size_t to = c->run_end < i + LONGEST_NET ? c->run_end : i + LONGEST_NET;
  bool sign = (c->s[i] == '@' || c->s[i] == '#') && alnum_at(c, i + 1);
  bool www = to - i > 4 && wh_same_ascii(c->s + i, 4, "www.");
  if (to == i) return i;
  if (!sign && !www && !before(c, NET_SLASHES, i, to) && !(before(c, NET_AT, i + 1, to) && before(c, NET_DOT, i + 1, to))) return i;
  while (to > i + 1 && strchr(".!?:'", c->s[to - 1])) to--;
  put(c, i, to, 0);
  return to;
}

static bool ends_sentence(const scan *c, size_t i) {
  if (c->s[i] != '.' && c->s[i] != '!' && c->s[i] != '?') return false;
  size_t k = i + 1;
  while (k < c->end && (strchr("\"')]", c->s[k]) || (unsigned char)c->s[k] == 0xE2)) k += (unsigned char)c->s[k] == 0xE2 ? 3 : 1;
  return k >= c->end || wh_cp_space((unsigned char)c->s[k]);
}

static void one_part(scan *c, const wh_part *p, int index) {
  size_t i = p->text.start, newline = 0;
  c->end = p->text.end;
  c->part = index;
  c->run_end = i;
  c->start = c->line = true;
  c->sentence++;
  bool closing = false;
  while (i < c->end) {
    unsigned char b = (unsigned char)c->s[i];
    if (b <= ' ') {
      newline = b == '\n' ? newline + 1 : newline;
      if (b == '\n') c->line = true;
      i++;
      continue;
    }
    if (newline >= 2 || closing) {
      if (!c->start) c->sentence++;
      c->start = true;
    }
    newline = 0;
    closing = false;
    if (b == '@' || b == '#' || b == 'h' || b == 'w' || b == 'H' || b == 'W' || memchr(c->s + i, '@', c->end - i < 64 ? c->end - i : 64)) {
      size_t to = net(c, i);
      if (to > i) {
        i = to;
        continue;
      }
    }
    if (alnum_at(c, i)) {
      i = word(c, i);
      continue;
    }
    size_t k = i;
    wh_utf8_next(c->s, c->end, &k);
    bool end = ends_sentence(c, i);
    put(c, i, k, 0);
    i = k;
    if (end) { /* closing quotation marks still belong to it */
      while (i < c->end && (strchr("\"')]", c->s[i]) || (i + 2 < c->end && memcmp(c->s + i, "\xE2\x80\x9D", 3) == 0))) {
        k = i;
        wh_utf8_next(c->s, c->end, &k);
        put(c, i, k, 0);
        i = k;
      }
      closing = true;
    }
  }
}

void wh_tokenize(const char *text, const wh_part *parts, size_t n_parts, wh_arena *arena, wh_token **ret, size_t *ret_n) {
  scan c = {.s = text, .a = arena};
  for (size_t i = 0; i < n_parts; i++) one_part(&c, &parts[i], (int)i);
  *ret = c.v;
  *ret_n = c.n;
}
