/* asked: names that an editor gave. All their words, wherever they stand, with what stands among them: a middle name, an
 * initial, what a hyphen ties on, a short or long form of the given name.
 * Not here: whether the editor protects or keeps, and whose name it is. */
#include "internal.h"

#include <string.h>

#define LONGEST_GAP 2 /* initials or middle names between two words of a name */
#define NEAR_CELLS 64 /* tokens of a row in which the cell of the other part of a name is looked for */

typedef struct asked {
  size_t k;       /* of options->names */
  wh_map *words;
  wh_key first;   /* the given name; n is 0 where only one word was given */
  int given;      /* its number in the list of short forms, or -1 */
  wh_map *borne;  /* words of the full names of others */
} asked;

/* ---- words ---- */

static bool touches(const wh_state *x, size_t i) { return x->tok[i + 1].span.start == x->tok[i].span.end; }

/* A token as a word of a name: "St." and "J." without their full stop. */
wh_key wh_name_word(const wh_state *x, size_t i) {
  wh_key k = wh_key_name(x->a, wh_tok_text(x, i), wh_tok_len(x, i));
  if (k.n > 1 && k.s[k.n - 1] == '.') k.s[--k.n] = '\0';
  return k;
}

static bool wordy(char c) { return wh_cp_alnum((unsigned char)c) || (unsigned char)c >= 0x80; }

void wh_given_words(const wh_state *x, size_t k, wh_map *ret) {
  const char *given = x->options->names[k];
  for (int joined = 0; joined < 2; joined++) { /* "O'Brien" is a word, and so are its pieces */
    wh_key key = joined ? wh_key_name(x->a, given, strlen(given)) : wh_key_make(x->a, given, strlen(given));
    for (size_t i = 0; i < key.n;) {
      size_t j = i;
      while (j < key.n && wordy(key.s[j])) j++;
      if (j > i) wh_map_put(ret, key.s + i, j - i, 1);
      i = j + 1;
    }
  }
}

/* The given name is the first word, or the first behind the comma of "LAST, FIRST"; of one word it is not known. */
static wh_key first_of(const wh_state *x, const char *name, size_t *ret_at, size_t *ret_end) {
  const char *comma = strchr(name, ',');
  size_t n = strlen(name), from = comma ? (size_t)(comma - name) + 1 : 0;
  while (from < n && !wordy(name[from])) from++;
  size_t to = from;
  while (to < n && (wordy(name[to]) || name[to] == '\'')) to++;
  size_t more = to;
  while (more < n && !wordy(name[more])) more++;
  *ret_at = from;
  *ret_end = to;
  return more == n && !comma ? (wh_key){.n = 0} : wh_key_name(x->a, name + from, to - from);
}

static bool of_name(const wh_state *x, const asked *q, size_t i) {
  wh_key k = wh_name_word(x, i);
  return wh_map_get(q->words, k.s, k.n, NULL);
}

static bool is_first(const wh_state *x, const asked *q, size_t i) {
  wh_key k = wh_name_word(x, i);
  return q->first.n && k.n == q->first.n && memcmp(k.s, q->first.s, k.n) == 0;
}

static bool begins(const wh_key *a, const wh_key *b) { return a->n >= 3 && b->n > a->n && memcmp(a->s, b->s, a->n) == 0; }

/* "Kathy" of Katherine, "Katherine" of Kate. listed: not by its letters alone, as "Kat" is. */
static bool is_form(const wh_state *x, const asked *q, size_t i, bool listed) {
  if (q->first.n == 0 || !wh_tok_capital(x, i) || !wh_tok_word(x, i)) return false;
  if (q->given < 0 && (listed || (wh_tok_text(x, i)[0] | 32) != q->first.s[0])) return false; /* no list of them, and not its letters */
  wh_key k = wh_name_word(x, i);
  int given = wh_lexicon_given(x->r->lexicon, k.s, k.n);
  if (wh_lexicon_short(x->r->lexicon, given, q->given) || wh_lexicon_short(x->r->lexicon, q->given, given)) return true;
  return !listed && (begins(&k, &q->first) || begins(&q->first, &k));
}

/* ---- runs ---- */

static bool initial(const wh_state *x, size_t i) {
  size_t n = wh_tok_len(x, i);
  const char *s = wh_tok_text(x, i);
  return wh_tok_capital(x, i) && wh_tok_word(x, i) && (n == 1 ? *s != 'I' && *s != 'A' : n == 2 && s[1] == '.');
}

/* What may stand between two words of one name: an initial, a middle name, a word that a hyphen ties on. */
static bool between(const wh_state *x, size_t i, size_t j) {
  if (j == i || x->tok[j].span.start > x->tok[j - 1].span.end + 1 || !wh_tok_capital(x, j) || !wh_tok_word(x, j)) return false;
  if (wh_tok_is(x, j - 1, "-")) return j > i + 1 && touches(x, j - 2) && touches(x, j - 1);
  bool name = x->tok[j].lex & (WH_LEX_GIVEN | WH_LEX_GIVEN_MORE) && !(x->tok[j].lex & (WH_LEX_WORD | WH_LEX_TITLE | WH_LEX_MONTH));
  return initial(x, j) || name;
}

typedef struct run {
  size_t to;
  size_t form;  /* token of a short or long form, or of an initial that stands for it; or SIZE_MAX */
  bool named;   /* a word of the name is in it */
  bool first;   /* the given name is, or a form of it */
} run;

/* From token i, a word of the name or a form of its given name, as far as the name goes. */
static run run_from(const wh_state *x, const asked *q, size_t i) {
  run r = {.to = i, .form = SIZE_MAX};
  size_t gap = 0;
  for (size_t j = i; j < x->n_tok && wh_tok_together(x, i, j); j++) {
    bool mine = of_name(x, q, j), form = !mine && is_form(x, q, j, false) && (j == i || x->tok[j].span.start <= x->tok[j - 1].span.end + 1);
    if (mine || form) {
      r.to = j + 1;
      r.named |= mine;
      r.first |= form || is_first(x, q, j);
      if (form && r.form == SIZE_MAX) r.form = j;
      gap = 0;
    } else if (!wh_tok_is(x, j, "-") && !(between(x, i, j) && ++gap <= LONGEST_GAP)) {
      break;
    }
  }
  return r;
}

/* "Katherine M.", "O'Brien S": an initial behind the name belongs to it. */
static void take_initial(const wh_state *x, const asked *q, size_t i, run *r) {
  size_t j = r->to;
  if (q->first.n == 0 || j >= x->n_tok || !wh_tok_together(x, i, j) || x->tok[j].span.start > x->tok[j - 1].span.end + 1 || !initial(x, j)) return;
  if (!r->first && (wh_tok_text(x, j)[0] | 32) != q->first.s[0]) return;
  if (!r->first) r->form = j;
  r->to++;
}

/* "Smith-Jones, Mary": what stands behind the comma begins with the given name, and no other surname follows. */
static bool take_reversed(const wh_state *x, const asked *q, size_t i, run *r) {
  size_t j = r->to + 1;
  if (r->first || j >= x->n_tok || !wh_tok_is(x, r->to, ",") || !wh_tok_together(x, i, j)) return false;
  if (!is_first(x, q, j) && !is_form(x, q, j, true)) return false;
  run behind = run_from(x, q, j);
  take_initial(x, q, j, &behind);
  size_t k = behind.to;
  if (k < x->n_tok && wh_tok_together(x, i, k) && wh_tok_capital(x, k) && wh_tok_word(x, k) && x->tok[k].span.start <= x->tok[k - 1].span.end + 1) return false;
  r->to = k;
  if (behind.form != SIZE_MAX) r->form = behind.form;
  return true;
}

/* ---- a form alone ---- */

/* Words of full names that the tagger saw, but for those that hold a word of this name. */
static wh_map *borne_by_others(const wh_state *x, const asked *q) {
  wh_map *m = wh_map_new();
  for (size_t k = 0; k < x->n_name && q->given >= 0; k++) {
    const wh_name *n = &x->name[k];
    bool own = n->to - n->from < 2 || n->editor;
    for (size_t i = n->from; i < n->to && !own; i++) own = of_name(x, q, i);
    for (size_t i = n->from; i < n->to && !own; i++) {
      wh_key key = wh_name_word(x, i);
      wh_map_put(m, key.s, key.n, 1);
    }
  }
  return m;
}

/* The row of a roster holds a word of the name in another cell. */
static bool row_names(const wh_state *x, const asked *q, size_t i) {
  int row = x->parts[x->tok[i].part].row;
  for (size_t k = i; k-- > 0 && i - k < NEAR_CELLS && x->parts[x->tok[k].part].row == row;)
    if (x->tok[k].part != x->tok[i].part && of_name(x, q, k)) return true;
  for (size_t k = i + 1; k < x->n_tok && k - i < NEAR_CELLS && x->parts[x->tok[k].part].row == row; k++)
    if (x->tok[k].part != x->tok[i].part && of_name(x, q, k)) return true;
  return false;
}

/* A surname follows that is not this one: another's name, whether or not the tagger saw it. */
static bool goes_on(const wh_state *x, size_t i) {
  size_t j = i + 1;
  return j < x->n_tok && wh_tok_together(x, i, j) && x->tok[j].span.start == x->tok[i].span.end + 1 && wh_tok_capital(x, j) &&
         x->tok[j].lex & (WH_LEX_SURNAME | WH_LEX_SURNAME_MORE) && !(x->tok[j].lex & WH_LEX_WORD);
}

static bool form_alone(const wh_state *x, const asked *q, size_t i) {
  if (!is_form(x, q, i, true)) return false;
  if (x->parts[x->tok[i].part].row >= 0) return row_names(x, q, i);
  wh_key k = wh_name_word(x, i);
  return !(x->tok[i].lex & (WH_LEX_WORD | WH_LEX_MONTH)) && !wh_map_get(q->borne, k.s, k.n, NULL) && !goes_on(x, i) && !wh_stands_for_other(x, i);
}

/* ---- all of them ---- */

static void read_one(wh_state *x, const asked *q) {
  size_t many = wh_map_count(q->words);
  for (size_t i = 0; i < x->n_tok; i++) {
    bool mine = of_name(x, q, i);
    if (!mine && !is_form(x, q, i, false)) continue;
    run r = run_from(x, q, i);
    if (!r.named) { /* nothing but forms */
      if (!form_alone(x, q, i)) continue;
      r = (run){.to = i + 1, .form = i};
    }
    bool turned = r.named && take_reversed(x, q, i, &r);
    if (r.named && !turned) take_initial(x, q, i, &r);
    bool one = r.to == i + 1, common = one && mine && (!wh_tok_capital(x, i) || wh_name_word(x, i).n == 1) && many > 1;
    if (!common && !(one && mine && many > 1 && wh_stands_for_other(x, i))) {
      wh_name *n = wh_name_add(x, i, r.to, 1);
      n->editor = true;
      n->reversed = turned;
      n->form = r.form != SIZE_MAX;
      if (n->form) *WH_PUSH(x->a, x->form, x->n_form, x->cap_form) = (wh_form){r.form, q->k};
    }
    i = r.to - 1;
  }
}

void wh_read_asked(wh_state *x) {
  for (size_t k = 0; k < x->options->n_names; k++) {
    size_t at, end;
    asked q = {.k = k, .words = wh_map_new()};
    wh_given_words(x, k, q.words);
    q.first = first_of(x, x->options->names[k], &at, &end);
    q.given = q.first.n ? wh_lexicon_given(x->r->lexicon, q.first.s, q.first.n) : -1;
    q.borne = borne_by_others(x, &q);
    read_one(x, &q);
    wh_map_free(q.borne);
    wh_map_free(q.words);
  }
}

/* ---- what the text calls them ---- */

/* Whom the text knows by a form alone no name that the editor gave means: the name with that form in it does. */
static const char *name_with(const wh_state *x, const wh_form *f) {
  size_t at, end;
  const char *name = x->options->names[f->name];
  first_of(x, name, &at, &end);
  return wh_arena_printf(x->a, "%.*s%.*s%s", (int)at, name, (int)wh_tok_len(x, f->token), wh_tok_text(x, f->token), name + end);
}

static bool have_form(const wh_reading *r, const char *name) {
  for (size_t i = 0; i < r->n_forms; i++)
    if (wh_same_word(r->forms[i].name, strlen(r->forms[i].name), name, strlen(name))) return true;
  return false;
}

/* The name that holds a token, or NULL; names are sorted and apart by now. */
static const wh_name *name_at(const wh_state *x, size_t token) {
  size_t lo = 0, hi = x->n_name;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (x->name[mid].to <= token) lo = mid + 1;
    else hi = mid;
  }
  return lo < x->n_name && x->name[lo].from <= token ? &x->name[lo] : NULL;
}

void wh_read_forms(wh_state *x) {
  size_t cap = 0;
  for (size_t i = 0; i < x->n_form && x->out->n_forms < WH_FORMS_MAX; i++) {
    wh_span s = x->tok[x->form[i].token].span;
    const wh_name *n = name_at(x, x->form[i].token);
    if (n == NULL || n->person < 0 || !wh_span_in(s, x->out->persons[n->person].name)) continue; /* known by another, fuller name */
    const char *name = name_with(x, &x->form[i]);
    if (!have_form(x->out, name)) *WH_PUSH(x->a, x->out->forms, x->out->n_forms, cap) = (wh_asked_form){x->form[i].name, name};
  }
}
