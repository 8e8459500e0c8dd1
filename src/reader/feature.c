/* feature: what is said of a person, as strings. The trainer writes these and the program hashes them; there
 * is no second list of them anywhere. A feature that would name somebody is never made: words of names stand
 * as their class. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

#define NEAR 6        /* tokens to each side that count as near */
#define TOLD 4        /* weight of what is told of the person outright against a word beside the name */
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

/* The class of a token as one word: what token() emits, without its groups. */
static size_t class_of(const sink *s, size_t i, char out[40]) {
  const wh_token *t = &s->x->tok[i];
  const char *w = wh_tok_text(s->x, i);
  size_t n = wh_tok_len(s->x, i), m = 0;
  if (named(s, i)) return other(s, i) ? (memcpy(out, "<name>", 6), 6) : (memcpy(out, "<me>", 4), 4);
  if (t->flags & WH_TOK_DIGIT) return memcpy(out, "<n>", 3), 3;
  bool proper = (t->flags & (WH_TOK_CAPITAL | WH_TOK_CAPS)) && !(t->lex & (WH_LEX_WORD | WH_LEX_TITLE | WH_LEX_NATION | WH_LEX_MONTH));
  if (proper && s->x->tag[i].label != WH_TAG_O) return memcpy(out, "<proper>", 8), 8;
  for (; m < n && m < 38; m++) out[m] = (char)(w[m] >= 'A' && w[m] <= 'Z' ? w[m] + 32 : w[m]);
  return m;
}

static void two(const sink *s, const char *kind, size_t i, size_t j, float value) {
  char f[84], a[40];
  size_t n = class_of(s, i, a);
  memcpy(f, a, n);
  f[n++] = ' ';
  size_t m = class_of(s, j, a);
  memcpy(f + n, a, m);
  emit(s, kind, f, n + m, value);
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

static bool follows(const wh_state *x, size_t i, size_t at) {
  return i < x->n_tok && x->tok[i].part == x->tok[at].part && x->tok[i].sentence == x->tok[at].sentence;
}

/* Pairs of words beside the name; and the words behind what is put in between (", 17, of Oakvale, was charged"). */
static void beyond(const sink *s, size_t from, size_t to) {
  const wh_state *x = s->x;
  if (from >= 2 && follows(x, from, from - 2)) two(s, "LL=", from - 2, from - 1, 0.8f);
  if (from >= 3 && follows(x, from, from - 3)) two(s, "LL2=", from - 3, from - 2, 0.5f);
  if (follows(x, to + 1, from)) two(s, "RR=", to, to + 1, 0.8f);
  if (follows(x, to + 2, from)) two(s, "RR2=", to + 1, to + 2, 0.5f);
  if (from > 0 && follows(x, from, from - 1) && follows(x, to, from)) two(s, "LR=", from - 1, to, 0.8f);
  size_t i = to;
  bool skipped = false;
  for (int turns = 0; turns < 3 && follows(x, i, from) && wh_tok_is(x, i, ","); turns++) {
    size_t k = i + 1;
    while (follows(x, k, from) && k - i < 14 && !wh_tok_is(x, k, ",")) k++;
    if (!follows(x, k, from) || !wh_tok_is(x, k, ",")) break;
    i = k;
    skipped = true;
  }
  if (follows(x, i, from) && wh_tok_is(x, i, ",")) i++;
  if (!skipped || !follows(x, i, from)) return;
  token(s, "A1=", i, 1);
  if (follows(x, i + 1, from)) {
    token(s, "A2=", i + 1, 1);
    two(s, "AA=", i, i + 1, 0.8f);
    if (follows(x, i + 2, from)) token(s, "A3=", i + 2, 1);
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
    if (!named(s, i) && x->tok[i].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT)) token(s, others ? "S+=" : "S=", i, others ? 0.12f : 0.2f);
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
    beyond(&s, n->from, n->to);
    if (places <= 12) sentence(&s, n->from);
    if (places == 1) {
      const wh_part *p = &x->parts[x->tok[n->from].part];
      emit_word(&s, "PART=", p->kind == WH_PART_CELL ? "cell" : p->prose ? "prose" : "hidden", 1);
      size_t where = x->n_tok ? n->from * 8 / x->n_tok : 0;
      char w[8];
      snprintf(w, sizeof w, "%zu", where);
      emit_word(&s, "WHERE=", w, 0.7f);
      if (from > 0 && wh_tok_is(x, from - 1, "by") && n->from < 60) emit_word(&s, "BYLINE", "", TOLD * 2);
    }
  }
  for (int k = x->first_noun[person]; k >= 0 && places < MAX_PLACES; k = x->next_noun[k]) {
    const wh_noun *n = &x->noun[k];
    places++;
    token(&s, "NOUN=", n->head, 1);
    around(&s, n->from, n->to, 0.7f);
    beyond(&s, n->from, n->to);
    sentence(&s, n->head);
  }
  emit_word(&s, "AGE=", age_class(x, person), TOLD * 8);
  if (words) emit_word(&s, "SURE=", surest < 0.4f ? "0" : surest < 0.7f ? "1" : surest < 0.95f ? "2" : "3", TOLD * 1.5f);
  emit_word(&s, "FORM=", words == 0 ? "unnamed" : alias && lone ? "alias" : lone ? "lone" : words == 2 ? "two" : "more", TOLD * 1.5f);
  if (titled) emit_word(&s, "TITLED", "", TOLD);
  if (caps) emit_word(&s, "CAPS", "", TOLD * 0.5f);
  emit_word(&s, "COUNT=", places <= 1 ? "1" : places <= 3 ? "2-3" : places <= 8 ? "4-8" : "9+", TOLD * 0.7f);
  int sex = x->out->persons[person].sex;
  emit_word(&s, "SEX=", sex == 'f' ? "f" : sex == 'm' ? "m" : "?", TOLD * 0.7f);
  /* whether someone else under 18 is told of, and unnamed */
  bool me = x->age[person] >= 0 && x->age[person] < 18;
  bool minor = x->n_minors > (size_t)me;
  bool unnamed = x->n_unnamed_minors > (size_t)(me && x->out->persons[person].name.end == 0);
  emit_word(&s, "OTHER-MINOR=", unnamed ? (lone ? "unnamed,me-lone" : "unnamed") : minor ? "named" : "none", TOLD * 4);
  bool kin = false; /* someone else of the same surname */
  int mine = x->first_name[person];
  if (mine >= 0 && words >= 2) {
    wh_span a = x->out->persons[person].name;
    size_t from = a.end;
    while (from > a.start && !wh_cp_space((unsigned char)x->text[from - 1])) from--;
    for (size_t k = 0; k < x->n_name && k < 400 && !kin; k++) {
      const wh_name *n = &x->name[k];
      if (n->person < 0 || n->person == person || n->to - n->from < 2) continue;
      kin = wh_same_word(x->text + from, a.end - from, wh_tok_text(x, n->to - 1), wh_tok_len(x, n->to - 1));
    }
  }
  if (kin) emit_word(&s, "KIN", "", TOLD * 1.5f);
  /* the headline or lead: the first words */
  for (size_t i = 0; i < x->n_tok && i < 14; i++)
    if (!named(&s, i) && x->tok[i].flags & WH_TOK_ALPHA) token(&s, "H=", i, 0.5f);
  /* the story as a whole, each word once; with the age, its groups */
  char conj[32];
  int seen_groups[600];
  size_t n_groups = 0;
  for (size_t i = 0; i < x->n_doc_words; i++) {
    int coarse, fine;
    if (!wh_lexicon_groups(x->r->lexicon, x->doc_words[i].s, x->doc_words[i].n, &coarse, &fine)) continue;
    bool dup = false;
    for (size_t k = 0; k < n_groups; k++) dup |= seen_groups[k] == fine;
    if (dup || n_groups == 600) continue;
    seen_groups[n_groups++] = fine;
    snprintf(conj, sizeof conj, "%s|%d", age_class(x, person), fine);
    emit_word(&s, "AD=", conj, 0.35f);
  }
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
