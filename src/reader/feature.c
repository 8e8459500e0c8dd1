/* feature: what is said of a person, as strings. The trainer writes these and the program hashes them; there
 * is no second list of them anywhere. A feature that would name somebody is never made: words of names stand
 * as their class. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

#define NEAR 6        /* tokens to each side that count as near */
#define MAX_PLACES 64 /* mentions of one person that are looked at */

typedef struct sink {
  wh_feature_sink *put;
  void *context;
  const wh_state *x;
  int person;
} sink;

static bool named(const sink *s, size_t i) { return s->x->owner[i] >= 0; }
static bool other(const sink *s, size_t i) { return named(s, i) && s->x->owner[i] != s->person; }

static void emit(const sink *s, const char *kind, const char *a, size_t an, float value) {
  char f[96];
  size_t k = strlen(kind);
  if (an > sizeof f - k - 1) an = sizeof f - k - 1;
  memcpy(f, kind, k);
  memcpy(f + k, a, an);
  s->put(s->context, f, k + an, value);
}

static void emit_word(const sink *s, const char *kind, const char *a, float value) { emit(s, kind, a, strlen(a), value); }

/* The word's groups stand beside it, so that what is learned of one word holds for its like. */
static void groups(const sink *s, const char *kind, const char *low, size_t n, float value) {
  int coarse, fine;
  if (!wh_lexicon_groups(s->x->r->lexicon, low, n, &coarse, &fine)) return;
  char v[24];
  snprintf(v, sizeof v, "@c%d", coarse);
  emit_word(s, kind, v, value * 0.7f);
  snprintf(v, sizeof v, "@f%d", fine);
  emit_word(s, kind, v, value * 0.7f);
}

/* A token as its class: a number by size, a name as NAME, else its key without diacritics. */
static void token(const sink *s, const char *kind, size_t i, float value) {
  const wh_token *t = &s->x->tok[i];
  if (named(s, i)) {
    emit_word(s, kind, other(s, i) ? "<name>" : "<me>", value);
    return;
  }
  const char *w = wh_tok_text(s->x, i);
  size_t n = wh_tok_len(s->x, i);
  if (t->flags & WH_TOK_DIGIT) {
    int v = 0;
    size_t k = 0;
    while (k < n && k < 4 && wh_cp_digit((unsigned char)w[k])) v = v * 10 + (w[k++] - '0');
    bool year_old = k < n && w[k] == '-';
    emit_word(s, kind, k == 0 || k > 3 ? "<num>" : v < 13 ? (year_old ? "<age0>" : "<n0>") : v < 18 ? (year_old ? "<age1>" : "<n1>")
                        : v < 21 ? (year_old ? "<age2>" : "<n2>") : year_old ? "<age3>" : "<n3>", value);
    return;
  }
  char low[40];
  size_t m = 0;
  for (size_t k = 0; k < n && m + 1 < sizeof low; k++) {
    unsigned char c = (unsigned char)w[k];
    low[m++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  if (!(t->flags & WH_TOK_ALPHA) && m > 3) {
    emit_word(s, kind, "<sym>", value);
    return;
  }
  bool proper = (t->flags & (WH_TOK_CAPITAL | WH_TOK_CAPS)) && !(t->lex & (WH_LEX_WORD | WH_LEX_TITLE | WH_LEX_NATION | WH_LEX_MONTH));
  if (proper && s->x->tag[i].label != WH_TAG_O) {
    emit_word(s, kind, "<proper>", value);
    return;
  }
  emit(s, kind, low, m, value);
  groups(s, kind, low, m, value);
}

static void around(const sink *s, size_t from, size_t to, float value) {
  const wh_state *x = s->x;
  static const char *const left[] = {"L1=", "L2=", "L3="}, *const right[] = {"R1=", "R2=", "R3="};
  for (size_t k = 0; k < NEAR; k++) {
    if (from < k + 1 || x->tok[from - k - 1].part != x->tok[from].part) {
      if (k == 0) emit_word(s, "L1=", "<start>", value);
      break;
    }
    size_t i = from - k - 1;
    if (x->tok[i].sentence != x->tok[from].sentence) break;
    if (k < 3) token(s, left[k], i, value);
    if (k < 4) token(s, "NL=", i, value);
    token(s, "N=", i, value);
  }
  for (size_t k = 0; k < NEAR; k++) {
    size_t i = to + k;
    if (i >= x->n_tok || x->tok[i].part != x->tok[from].part || x->tok[i].sentence != x->tok[from].sentence) {
      if (k == 0) emit_word(s, "R1=", "<end>", value);
      break;
    }
    if (k < 3) token(s, right[k], i, value);
    if (k < 4) token(s, "NR=", i, value);
    token(s, "N=", i, value);
  }
}

/* The sentence, weaker where others stand in it too. */
static void sentence(const sink *s, size_t at) {
  const wh_state *x = s->x;
  size_t from = at, to = at;
  while (from > 0 && at - from < 60 && x->tok[from - 1].sentence == x->tok[at].sentence) from--;
  while (to < x->n_tok && to - at < 60 && x->tok[to].sentence == x->tok[at].sentence) to++;
  bool others = false;
  for (size_t i = from; i < to; i++) others |= other(s, i);
  for (size_t i = from; i < to; i++)
    if (!named(s, i) && x->tok[i].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT)) token(s, others ? "S+=" : "S=", i, others ? 0.4f : 0.7f);
}

static const char *age_class(const wh_state *x, int person) {
  int age = x->age[person];
  return age < 0 ? "none" : age < 13 ? "child" : age < 16 ? "13-15" : age < 18 ? "16-17" : age < 22 ? "18-21" : "adult";
}

void wh_person_features(const wh_state *x, int person, wh_feature_sink *put, void *context) {
  sink s = {put, context, x, person};
  size_t words = 0, places = 0;
  float surest = 0;
  bool lone = true, alias = false, titled = false, caps = false;
  for (int k = x->first_name[person]; k >= 0 && places < MAX_PLACES; k = x->next_name[k]) {
    const wh_name *n = &x->name[k];
    places++;
    words = n->to - n->from > words ? n->to - n->from : words;
    surest = n->p > surest ? n->p : surest;
    lone &= n->to - n->from == 1;
    alias |= n->alias;
    caps |= (x->tok[n->from].flags & WH_TOK_CAPS) != 0;
    size_t from = n->from;
    if (n->title >= 0) {
      titled = true;
      token(&s, "T=", (size_t)n->title, 1.5f);
      if ((size_t)n->title < from) from = (size_t)n->title;
    }
    around(&s, n->from, n->to, 1);
    if (places <= 12) sentence(&s, n->from);
    if (places == 1) {
      const wh_part *p = &x->parts[x->tok[n->from].part];
      emit_word(&s, "PART=", p->kind == WH_PART_CELL ? "cell" : p->prose ? "prose" : "hidden", 1);
      size_t where = x->n_tok ? n->from * 8 / x->n_tok : 0;
      char w[8];
      snprintf(w, sizeof w, "%zu", where);
      emit_word(&s, "WHERE=", w, 0.7f);
      if (from > 0 && wh_tok_is(x, from - 1, "by") && n->from < 60) emit_word(&s, "BYLINE", "", 2);
    }
  }
  for (int k = x->first_noun[person]; k >= 0 && places < MAX_PLACES; k = x->next_noun[k]) {
    const wh_noun *n = &x->noun[k];
    places++;
    token(&s, "NOUN=", n->head, 1);
    around(&s, n->from, n->to, 0.7f);
    sentence(&s, n->head);
  }
  emit_word(&s, "AGE=", age_class(x, person), 2);
  if (words) emit_word(&s, "SURE=", surest < 0.4f ? "0" : surest < 0.7f ? "1" : surest < 0.95f ? "2" : "3", 1.5f);
  emit_word(&s, "FORM=", words == 0 ? "unnamed" : alias && lone ? "alias" : lone ? "lone" : words == 2 ? "two" : "more", 1.5f);
  if (titled) emit_word(&s, "TITLED", "", 1);
  if (caps) emit_word(&s, "CAPS", "", 0.5f);
  emit_word(&s, "COUNT=", places <= 1 ? "1" : places <= 3 ? "2-3" : places <= 8 ? "4-8" : "9+", 0.7f);
  int sex = x->out->persons[person].sex;
  emit_word(&s, "SEX=", sex == 'f' ? "f" : sex == 'm' ? "m" : "?", 0.7f);
  /* whether someone else under 18 is told of, and unnamed */
  bool me = x->age[person] >= 0 && x->age[person] < 18;
  bool minor = x->n_minors > (size_t)me;
  bool unnamed = x->n_unnamed_minors > (size_t)(me && x->out->persons[person].name.end == 0);
  emit_word(&s, "OTHER-MINOR=", unnamed ? (lone ? "unnamed,me-lone" : "unnamed") : minor ? "named" : "none", 1);
  /* the story as a whole, each word once */
  for (size_t i = 0; i < x->n_doc_words; i++) {
    emit(&s, "D=", x->doc_words[i].s, x->doc_words[i].n, 0.35f);
    groups(&s, "D=", x->doc_words[i].s, x->doc_words[i].n, 0.35f);
  }
}

/* ---- the words of the story, each once ---- */

void wh_read_doc_words(wh_state *x) {
  wh_map *seen = wh_map_new();
  size_t cap = 0;
  for (size_t i = 0; i < x->n_tok && x->n_doc_words < 600; i++) {
    const wh_token *t = &x->tok[i];
    if (!(t->flags & WH_TOK_ALPHA) || wh_tok_len(x, i) < 4 || wh_tok_len(x, i) > 24) continue;
    if (!(t->lex & WH_LEX_WORD) && (t->flags & WH_TOK_CAPITAL)) continue;
    char low[24];
    size_t n = wh_tok_len(x, i);
    for (size_t k = 0; k < n; k++) {
      unsigned char c = (unsigned char)wh_tok_text(x, i)[k];
      low[k] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    if (wh_map_get(seen, low, n, NULL)) continue;
    wh_map_put(seen, low, n, 1);
    *WH_PUSH(x->a, x->doc_words, x->n_doc_words, cap) = (wh_word){wh_arena_copy(x->a, low, n), n};
  }
  wh_map_free(seen);
}
