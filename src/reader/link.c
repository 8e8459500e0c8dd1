/* link: who are the same, though their names do not tell it: a person called by one word ("Cinnamon") and one named
 * otherwise; people told of by age alone ("the 14-year-old") and people named without an age ("Gage").
 *
 * The first is the encoder's word alone. The second:
 * A choice for each unnamed person of a told age: one of the people named without one, or somebody never named.
 * The binder's weights decide, by the words and places of both; a link is made where it is likelier than not. */
#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIKELY 0.5f

typedef struct out {
  wh_feature_sink *put;
  void *context;
} out;

static void say(const out *o, const char *name, const char *a, const char *b) {
  char f[96];
  int n = snprintf(f, sizeof f, "N|%s|%s|%s", name, a, b);
  if (n > 0) o->put(o->context, f, (size_t)n < sizeof f ? (size_t)n : sizeof f - 1, 1);
}

static const char *few(int n) { return n <= 0 ? "0" : n == 1 ? "1" : n == 2 ? "2" : "3+"; }

static const char *age_class(int age) { return age < 6 ? "baby" : age < 13 ? "child" : age < 16 ? "13-15" : age < 18 ? "16-17" : age < 22 ? "18-21" : "adult"; }

static const char *form(const wh_state *x, int person) {
  size_t words = 0;
  bool alias = false, titled = false;
  for (int k = x->first_name[person]; k >= 0; k = x->next_name[k]) {
    size_t n = x->name[k].to - x->name[k].from;
    if (n > words) words = n;
    alias |= x->name[k].alias;
    titled |= x->name[k].title >= 0;
  }
  return titled ? "titled" : words == 1 ? (alias ? "alias" : "lone") : "full";
}

static const char *word(const wh_state *x, size_t i, char low[24]) {
  size_t n = wh_tok_len(x, i), k = 0;
  if (x->owner[i] >= 0) return "<name>";
  if (x->tok[i].flags & WH_TOK_DIGIT) return "<n>";
  for (; k < n && k < 23; k++) {
    unsigned char c = (unsigned char)wh_tok_text(x, i)[k];
    low[k] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  low[k] = 0;
  return low;
}

static int lone_people(const wh_state *x, const wh_link *l) {
  int n = 0;
  for (size_t i = 0; i < l->n_options; i++) n += strcmp(form(x, l->option[i]), "lone") == 0;
  return n;
}

void wh_link_features(const wh_state *x, const wh_link *l, int option, wh_feature_sink *put, void *context) {
  out o = {put, context};
  const char *age = age_class(x->age[l->person]);
  char low[24], a[48];
  const char *lone = few(lone_people(x, l));
  if (option < 0) {
    say(&o, "nobody", age, "");
    say(&o, "nobody-lone", lone, age);
    say(&o, "nobody-head", word(x, x->noun[x->first_noun[l->person]].head, low), "");
    int places = 0;
    for (int k = x->first_noun[l->person]; k >= 0; k = x->next_noun[k]) places++;
    say(&o, "nobody-places", few(places), "");
    return;
  }
  int person = l->option[option];
  const char *f = form(x, person);
  int sex = x->out->persons[person].sex, want = x->out->persons[l->person].sex;
  const char *fits = !sex || !want ? "?" : sex == want ? "same" : "other";
  say(&o, "form", f, age);
  say(&o, "form-lone", f, lone);
  say(&o, "sex", fits, "");
  int places = 0;
  long near_ = 1000, after = 0;
  for (int k = x->first_name[person]; k >= 0 && places < 32; k = x->next_name[k]) {
    const wh_name *n = &x->name[k];
    places++;
    for (int m = x->first_noun[l->person]; m >= 0; m = x->next_noun[m]) {
      long gap = (long)x->tok[n->from].sentence - (long)x->tok[x->noun[m].head].sentence;
      if (labs(gap) < labs(near_)) near_ = gap, after = n->from > x->noun[m].head;
      if (gap == 0 && (n->from == x->noun[m].to + 1 || n->to + 1 == x->noun[m].from)) say(&o, "beside", f, age);
    }
    if (places > 6) continue;
    bool left = n->from > 0 && x->tok[n->from - 1].part == x->tok[n->from].part, right = n->to < x->n_tok && x->tok[n->to].part == x->tok[n->from].part;
    if (left) say(&o, "L", word(x, n->from - 1, low), "");
    if (right) say(&o, "R", word(x, n->to, low), "");
    if (left && n->from > 1) say(&o, "LL", word(x, n->from - 2, low), "");
    if (right && n->to + 1 < x->n_tok) say(&o, "RR", word(x, n->to + 1, low), "");
  }
  snprintf(a, sizeof a, "%s%s", near_ == 0 ? "0" : labs(near_) == 1 ? "1" : labs(near_) <= 3 ? "3" : labs(near_) <= 8 ? "8" : "far", after ? "after" : "before");
  say(&o, "near", a, f);
  say(&o, "places", few(places), f);
  if (option == 0) say(&o, "nearest", f, "");
}

/* The named people who stand nearest to token at, but for one; unaged: of no told age. Returns how many. */
static size_t nearest_named(const wh_state *x, size_t at, int but, bool unaged, int ret[WH_OWNERS_MAX]) {
  size_t k = 0, n = 0;
  while (k < x->n_stand && x->stand[k].from < at) k++;
  size_t lo = k, hi = k;
  for (size_t steps = 0; steps < 400 && n < WH_OWNERS_MAX && (lo > 0 || hi < x->n_stand); steps++) {
    bool back = lo > 0 && (hi >= x->n_stand || at - x->stand[lo - 1].from <= x->stand[hi].from - at);
    int person = x->stand[back ? --lo : hi++].person;
    if (person < 0 || person == but || x->first_name[person] < 0 || (unaged && x->age[person] >= 0)) continue;
    bool have = false;
    for (size_t i = 0; i < n; i++) have |= ret[i] == person;
    if (!have) ret[n++] = person;
  }
  return n;
}

typedef struct adding {
  const wh_binder *b;
  float sum;
} adding;

static void weigh(void *context, const char *f, size_t n, float value) {
  adding *a = context;
  a->sum += value * wh_binder_weight(a->b, f, n);
}

static int choose(wh_state *x, const wh_link *l) {
  float score[WH_OWNERS_MAX + 1], top = -1e30f, sum = 0;
  for (int i = -1; i < (int)l->n_options; i++) {
    adding a = {.b = x->r->binder};
    wh_link_features(x, l, i, weigh, &a);
    score[i + 1] = a.sum;
    if (a.sum > top) top = a.sum;
  }
  for (size_t i = 0; i <= l->n_options; i++) score[i] = expf(score[i] - top);
  if (x->vector) {
    const wh_noun *n = &x->noun[x->first_noun[l->person]];
    wh_encode_hear_owner(x, n->from, n->to, l->option, l->n_options, score);
  }
  for (size_t i = 0; i <= l->n_options; i++) sum += score[i];
  for (size_t i = 1; i <= l->n_options; i++)
    if (score[i] / sum > LIKELY) return l->option[i - 1];
  return -1;
}

/* Takes away the people that became somebody else, puts the new numbers everywhere, and indexes again. */
static void renumber(wh_state *x, const int *into) {
  size_t n = x->out->n_persons, kept = 0;
  int *to = wh_arena_alloc(x->a, (n + 1) * sizeof *to);
  for (size_t i = 0; i < n; i++)
    if (into[i] < 0) to[i] = (int)kept, x->out->persons[kept++] = x->out->persons[i];
  for (size_t i = 0; i < n; i++)
    if (into[i] >= 0) to[i] = to[into[i]];
  for (size_t i = 0; i < kept; i++) x->out->persons[i].id = wh_arena_printf(x->a, "p%zu", i + 1);
  x->out->n_persons = kept;
#define NEW(list, count)                          \
  for (size_t i = 0; i < (count); i++)            \
    if ((list)[i].person >= 0) (list)[i].person = to[(list)[i].person];
  NEW(x->name, x->n_name)
  for (size_t i = 0; i < x->n_name; i++)
    if (x->name[i].rival >= 0) x->name[i].rival = to[x->name[i].rival];
  NEW(x->noun, x->n_noun)
  NEW(x->stand, x->n_stand)
  NEW(x->out->mentions, x->out->n_mentions)
  NEW(x->out->told, x->out->n_told)
#undef NEW
  wh_read_index(x);
  wh_encode_forget(x);
}

/* ---- called by one word, named otherwise ---- */

#define SURELY_ONE 0.80f /* of the others it is this one */
#define SURELY_ANY 0.5f  /* log odds that it is any of them */

/* Everywhere by one word, and by no editor's. */
static bool called_by_one(const wh_state *x, int person) {
  if (x->first_name[person] < 0) return false;
  for (int k = x->first_name[person]; k >= 0; k = x->next_name[k]) {
    const wh_name *n = &x->name[k];
    bool tagged = n->from > 0 && wh_tok_is(x, n->from - 1, "#"); /* a slogan, as often as a name */
    if (n->to - n->from > 1 || n->editor || n->row || n->title >= 0 || tagged) return false;
  }
  return true;
}

static bool may_be_one(const wh_state *x, int a, int b) {
  int sex = x->out->persons[a].sex, other = x->out->persons[b].sex;
  return a != b && x->first_name[b] >= 0 && (!sex || !other || sex == other) && (x->age[a] < 0 || x->age[b] < 0 || x->age[a] == x->age[b]);
}

static int same_as(wh_state *x, int person) {
  const wh_name *n = &x->name[x->first_name[person]];
  int option[WH_OWNERS_MAX];
  size_t count = nearest_named(x, n->from, person, false, option);
  if (count == 0) return -1;
  float of[WH_OWNERS_MAX], any;
  wh_encode_owners(x, n->from, n->to, option, count, of, &any);
  size_t best = 0;
  for (size_t i = 1; i < count; i++)
    if (of[i] > of[best]) best = i;
  return of[best] >= SURELY_ONE && any >= SURELY_ANY && may_be_one(x, person, option[best]) ? option[best] : -1;
}

static void join_called(wh_state *x) {
  size_t n = x->out->n_persons;
  int *into = wh_arena_alloc(x->a, (n + 1) * sizeof *into);
  bool *kept = wh_arena_alloc(x->a, (n + 1) * sizeof *kept), any = false;
  for (size_t i = 0; i < n; i++) into[i] = -1;
  for (size_t i = 0; i < n; i++) {
    int other = kept[i] || !called_by_one(x, (int)i) ? -1 : same_as(x, (int)i);
    if (other < 0 || into[other] >= 0) continue;
    into[i] = other;
    kept[other] = any = true;
    wh_person *p = &x->out->persons[other];
    if (!p->sex) p->sex = x->out->persons[i].sex;
    if (x->age[other] < 0) x->age[other] = x->age[i];
  }
  if (any) renumber(x, into);
}

/* ---- both ---- */

void wh_read_links(wh_state *x) {
  if (x->out->n_persons > 512) return; /* a roster: its ages stand beside the names */
  if (x->vector) join_called(x);
  size_t n = x->out->n_persons, cap = 0, made = 0;
  int *into = wh_arena_alloc(x->a, (n + 1) * sizeof *into);
  for (size_t i = 0; i < n; i++) into[i] = -1;
  for (size_t i = 0; i < n; i++) {
    if (x->age[i] < 0 || x->first_name[i] >= 0 || x->first_noun[i] < 0) continue;
    wh_link *l = WH_PUSH(x->a, x->link, x->n_link, cap);
    *l = (wh_link){.person = (int)i, .age = x->age[i], .at = x->tok[x->noun[x->first_noun[i]].head].span};
    l->n_options = nearest_named(x, x->noun[x->first_noun[l->person]].head, -1, true, l->option);
  }
  if (x->link_kept) x->link_kept(x->link_context, x);
  bool *taken = wh_arena_alloc(x->a, (n + 1) * sizeof *taken);
  for (size_t i = 0; i < x->n_link; i++) {
    int person = x->link[i].n_options ? choose(x, &x->link[i]) : -1;
    if (person < 0 || taken[person]) continue;
    taken[person] = true;
    into[x->link[i].person] = person;
    if (x->out->persons[x->link[i].person].sex && !x->out->persons[person].sex) x->out->persons[person].sex = x->out->persons[x->link[i].person].sex;
    made++;
  }
  if (made) renumber(x, into);
}
