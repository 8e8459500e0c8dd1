/* sweep: what no mention covers. Names and identifiers that are withheld, searched in the whole text as the check of the
 * copy will search: in links, file names, identifiers and attributes, and in prose where the reader saw nobody. Each
 * place is withheld, or kept for a reason that the report can tell: the month, the ordinary word, another's name.
 * Fails closed: where no reason is found it goes. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

/* A place where a secret is spelt, and the choice that made it one. */
typedef struct found {
  wh_hit hit;
  const wh_choice *like;
  bool glued; /* letters stand right beside it: only markup or the script parts it from them */
} found;

typedef struct sweep {
  wh_deciding *x;
  wh_arena *a;
  wh_choice *like;     /* one a secret */
  size_t n_like, cap_like;
  size_t first_asked;  /* of those: from here on it is a name that an editor gave */
  wh_map *kept;        /* words of the names of those who stay */
  wh_map *own;         /* "person:word" of those who do not, however short the word */
  signed char *made;   /* of each person whether made_of_asked, or UNTOLD */
  size_t n_settled;    /* choices that were there before */
  found *v;
  size_t n, cap;
  wh_search *search;
  wh_span stretch;     /* that is searched by itself */
  bool in_stretch, unspaced;
} sweep;

/* ---- what must not stand ---- */

/* Identifiers that are told by their letters alone; a school or a scar is not. */
static bool is_exact(wh_mention_kind k) {
  return k == WH_MENTION_PHONE || k == WH_MENTION_EMAIL || k == WH_MENTION_ID || k == WH_MENTION_ADDRESS ||
         k == WH_MENTION_BIRTHDATE || k == WH_MENTION_URL;
}

/* "Sunset Lodge Motel": a school, a workplace or a place told by a name of its own, two words of it at the least. */
static bool is_proper(const wh_deciding *x, const wh_choice *c) {
  if (c->kind != WH_MENTION_SCHOOL && c->kind != WH_MENTION_EMPLOYER && c->kind != WH_MENTION_PLACE) return false;
  size_t capitals = 0, words = 0;
  for (size_t i = c->span.start; i < c->span.end;) {
    size_t end = wh_word_end(x->text, c->span.end, i);
    words += end > i;
    capitals += end > i && wh_cp_upper(wh_utf8_at(x->text, c->span.end, i));
    if (end == i) wh_utf8_next(x->text, c->span.end, &end);
    i = end;
  }
  return capitals >= 2 && capitals == words;
}

static void add_secret(sweep *w, const char *s, size_t n, wh_choice like) {
  wh_decision *d = w->x->d;
  wh_secret secret = {s, n, wh_kind_names(like.kind) ? WH_SECRET_NAME : WH_SECRET_IDENTIFIER, like.person, (int)w->n_like};
  *WH_PUSH(d->arena, d->secrets, d->n_secrets, w->x->cap_secrets) = secret;
  *WH_PUSH(w->a, w->like, w->n_like, w->cap_like) = like;
}

/* The person whom an editor's name means, if only one is withheld at an editor's wish. */
static int of_editor(const wh_deciding *x) {
  int one = -1;
  for (size_t i = 0; i < x->reading->n_persons; i++)
    if (x->d->rulings[i].by_editor && x->d->rulings[i].verdict == WH_WITHHOLD) {
      if (one >= 0) return -1;
      one = (int)i;
    }
  return one;
}

static void find_secrets(sweep *w) {
  const wh_deciding *x = w->x;
  for (size_t i = 0; i < x->d->n_choices; i++) {
    const wh_choice *c = &x->d->choices[i];
    if (c->verdict == WH_KEEP || c->object >= 0 || c->span.start >= c->span.end) continue;
    if (wh_kind_names(c->kind) || is_exact(c->kind) || (c->verdict == WH_WITHHOLD && is_proper(x, c))) add_secret(w, x->text + c->span.start, wh_span_len(c->span), *c);
  }
  w->first_asked = w->n_like;
  wh_choice asked = {.kind = WH_MENTION_NAME, .person = of_editor(x), .object = -1, .verdict = WH_WITHHOLD,
                     .reason = "withheld at the editor's wish"};
  for (size_t i = 0; i < x->options->n_protect; i++) /* they may stand where no reader sees a name */
    add_secret(w, x->options->protect[i], strlen(x->options->protect[i]), asked);
}

/* ---- words of names ---- */

static bool wordy_at(const char *s, size_t n, size_t i) { return wh_cp_alnum(wh_utf8_at(s, n, i)); }

/* "Rowell-Tiffany", "Mary-Tiffany": the reader takes it for somebody else, but it is made of a name that an editor gave:
 * of nothing but its words, of two of them, or of one that hangs on another word by a mark, where no office is shown.
 * It excuses no word of that name. */
static bool is_made_of_asked(const wh_deciding *x, int person) {
  const wh_person *p = &x->reading->persons[person];
  if (p->name.end == 0 || x->d->rulings[person].by_editor) return false;
  const char *s = x->text + p->name.start;
  size_t n = wh_span_len(p->name);
  bool spaced = false, made = false;
  for (size_t i = 0; i < n; i++) spaced |= wh_cp_space((unsigned char)s[i]);
  bool official = p->role_p[WH_WORD_role_official] > 0.5f;
  for (size_t i = 0; i < x->options->n_protect && !made; i++) {
    size_t shared, words = wh_words_shared(s, n, x->options->protect[i], strlen(x->options->protect[i]), &shared);
    made = shared > 0 && (shared == words || shared > 1 || !(spaced || official));
  }
  return made;
}

#define UNTOLD (-1)

static bool made_of_asked(const sweep *w, int person) {
  if (w->made[person] == UNTOLD) w->made[person] = (signed char)is_made_of_asked(w->x, person);
  return w->made[person];
}

static void put_word(sweep *w, const char *s, size_t n, int person, bool kept) {
  wh_key k = wh_key_make(w->a, s, n);
  const char *own = wh_arena_printf(w->a, "%d:%s", person, k.s);
  if (kept) wh_map_put(w->kept, k.s, k.n, person);
  else wh_map_put(w->own, own, strlen(own), 1);
}

static void put_words(sweep *w, const char *s, size_t n, int person, bool kept) {
  for (size_t at = 0; at < n;) {
    size_t end = wh_word_end(s, n, at);
    if (end > at) put_word(w, s + at, end - at, person, kept);
    if (end == at) wh_utf8_next(s, n, &end);
    at = end;
  }
}

static void find_words(sweep *w) {
  const wh_reading *r = w->x->reading;
  const wh_options *o = w->x->options;
  for (size_t i = 0; i < r->n_mentions; i++) {
    const wh_mention *m = &r->mentions[i];
    if (m->person < 0 || !wh_kind_names(m->kind)) continue;
    bool kept = w->x->d->rulings[m->person].verdict == WH_KEEP;
    if (kept && o->n_protect && made_of_asked(w, m->person)) continue;
    put_words(w, w->x->text + m->span.start, wh_span_len(m->span), m->person, kept);
  }
  int person = o->n_protect ? of_editor(w->x) : -1;
  for (size_t i = 0; i < o->n_protect; i++) put_words(w, o->protect[i], strlen(o->protect[i]), person, false);
}

static bool kept_word(const sweep *w, wh_span s) {
  wh_arena *a = wh_arena_new();
  wh_key k = wh_key_make(a, w->x->text + s.start, wh_span_len(s));
  bool found_it = wh_map_get(w->kept, k.s, k.n, NULL);
  wh_arena_free(a);
  return found_it;
}

static bool own_word(const sweep *w, int person, wh_span s) {
  wh_arena *a = wh_arena_new();
  wh_key k = wh_key_make(a, w->x->text + s.start, wh_span_len(s));
  const char *own = wh_arena_printf(a, "%d:%s", person, k.s);
  bool found_it = wh_map_get(w->own, own, strlen(own), NULL);
  wh_arena_free(a);
  return found_it;
}

/* ---- where they stand ---- */

static const wh_part *part_at(const sweep *w, size_t byte) {
  const wh_part *p = wh_document_part(w->x->doc, byte);
  return p && p->text.start <= byte ? p : NULL;
}

/* The name is one that an editor gave, or stands for a person whom it means. */
static bool by_editor(const sweep *w, size_t like) {
  int person = w->like[like].person;
  return like >= w->first_asked || (person >= 0 && w->x->d->rulings[person].by_editor);
}

/* Another person's name excuses a word of it; the whole name only in another row of a roster, for in a story two of one
 * name are most likely one; and never the whole name that an editor gave, nor what is made of it. A date excuses a month. */
static bool excuses(const sweep *w, const wh_choice *kept, const wh_hit *h) {
  bool full = h->kind == WH_HIT_IDENTIFIER || !h->single;
  bool asked = by_editor(w, (size_t)h->secret->of);
  if (asked && (full || (kept->person >= 0 && made_of_asked(w, kept->person)))) return false;
  const wh_part *p = part_at(w, h->at.start);
  if (wh_kind_names(kept->kind) || kept->kind == WH_MENTION_INITIALS) return kept->person >= 0 && (!full || (p && p->row >= 0));
  return kept->kind == WH_MENTION_DATE && !full;
}

static void stay(wh_deciding *x, wh_span span, const char *reason) {
  *WH_PUSH(x->d->arena, x->d->stays, x->d->n_stays, x->cap_stays) = (struct wh_stay){span, reason};
}

/* No letter stands between the two places. */
static bool nothing_between(const sweep *w, size_t from, size_t to) {
  while (from < to && !wordy_at(w->x->text, to, from)) wh_utf8_next(w->x->text, to, &from);
  return from >= to;
}

/* Whether what is settled answers for the place: it is withheld, or lies in a name that stays. */
static bool answered(sweep *w, const wh_hit *h) {
  const wh_choice *c = w->x->d->choices;
  size_t lo = 0, hi = w->n_settled;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (c[mid].span.end <= h->at.start) lo = mid + 1;
    else hi = mid;
  }
  size_t covered = h->at.start; /* "saidTiffany" is no name to the reader, "Ann Rowell" after it is */
  for (size_t i = lo; i < w->n_settled && covered < h->at.end; i++) {
    if (c[i].verdict == WH_KEEP || c[i].span.start >= h->at.end || !nothing_between(w, covered, c[i].span.start)) break;
    covered = c[i].span.end;
  }
  if (nothing_between(w, covered, h->at.end)) return true;
  if (w->in_stretch) return false; /* of a word glued to others a reader made one name: it excuses none of them */
  if (lo == w->n_settled || !wh_span_in(h->at, c[lo].span) || !excuses(w, &c[lo], h)) return false;
  stay(w->x, h->at, c[lo].reason);
  return true;
}

/* The end of one row of a roster and the beginning of the next are no name, whatever they spell together. */
static bool over_rows(const sweep *w, const wh_hit *h) {
  const wh_part *first = part_at(w, h->at.start), *last = part_at(w, h->at.end - 1);
  return first && last && first->row >= 0 && last->row > first->row;
}

static bool note(void *context, const wh_hit *h) {
  sweep *w = context;
  if (over_rows(w, h)) { /* its words are met one by one */
    stay(w->x, h->at, "words of two rows");
    return true;
  }
  bool loose = h->broken && h->kind == WH_HIT_NAME && !h->single; /* its words are met one by one */
  if (!loose && !answered(w, h)) *WH_PUSH(w->a, w->v, w->n, w->cap) = (found){*h, &w->like[h->secret->of], w->in_stretch};
  return true;
}

/* In a run without spaces only whole names count, for a word of one may be part of any other word. */
static bool note_in_stretch(void *context, const wh_hit *hit) {
  sweep *w = context;
  wh_hit h = *hit;
  if (w->unspaced && h.single && !h.alone) return true;
  h.at.start += w->stretch.start;
  h.at.end += w->stretch.start;
  if (w->unspaced) h.address = h.broken = false, h.apart = h.upper = true;
  return note(w, &h);
}

static bool search_stretch(void *context, wh_span s, bool unspaced) {
  sweep *w = context;
  const wh_part *p = part_at(w, s.start);
  w->stretch = s;
  w->in_stretch = true;
  w->unspaced = unspaced;
  wh_setting setting = unspaced ? WH_IN_ADDRESS : p ? wh_setting_of(p) : WH_IN_PROSE;
  return wh_search_text(w->search, w->x->text + s.start, wh_span_len(s), setting, note_in_stretch, w);
}

static int by_place(const void *a, const void *b) {
  const wh_hit *p = &((const found *)a)->hit, *q = &((const found *)b)->hit;
  if (p->at.start != q->at.start) return p->at.start < q->at.start ? -1 : 1;
  return p->at.end > q->at.end ? -1 : p->at.end < q->at.end;
}

/* ---- why a place may stay ---- */

static bool wordy_before(const sweep *w, size_t i) { return i > 0 && wh_cp_alnum(wh_utf8_before(w->x->text, i)); }

/* The letters around a place, as far as they go. */
static wh_span run_around(const sweep *w, wh_span s) {
  const char *t = w->x->text;
  while (wordy_before(w, s.start)) {
    s.start--;
    while (s.start > 0 && ((unsigned char)t[s.start] & 0xC0) == 0x80) s.start--;
  }
  s.end = wh_word_end(t, w->x->n, s.end);
  return s;
}

#define PIECE 3u /* letters of a word in a compound */

/* "supermarket" for Mark: an ordinary word, or two of which one holds the letters and more. */
static bool in_other_word(const sweep *w, wh_span hit) {
  wh_span run = run_around(w, hit);
  if (wh_reading_ordinary(w->x->reading, run)) return true;
  for (size_t i = run.start + PIECE; i + PIECE <= run.end; i++) {
    wh_span a = {run.start, i}, b = {i, run.end};
    bool inside = (wh_span_in(hit, a) && wh_span_len(hit) < wh_span_len(a)) || (wh_span_in(hit, b) && wh_span_len(hit) < wh_span_len(b));
    if (inside && wh_reading_ordinary(w->x->reading, a) && wh_reading_ordinary(w->x->reading, b)) return true;
  }
  return false;
}

static bool small_markup(const sweep *w, wh_span s) { return wh_search_markup(w->x->text + s.start, wh_span_len(s)); }

/* "ebony-dunn": a word that hangs on another of a name is no ordinary word. */
static bool hangs(const sweep *w, size_t i) {
  const char *t = w->x->text;
  wh_span s = w->v[i].hit.at;
  bool before = i > 0 && w->v[i - 1].hit.at.end + 1 == s.start && strchr("-_", t[s.start - 1]);
  return before || (i + 1 < w->n && w->v[i + 1].hit.at.start == s.end + 1 && strchr("-_", t[s.end]));
}

/* The reason, or NULL: it goes. */
static const char *reason_to_stay(const sweep *w, size_t i) {
  const wh_hit *h = &w->v[i].hit;
  const wh_part *p = part_at(w, h->at.start);
  wh_setting setting = p ? wh_setting_of(p) : WH_IN_PROSE;
  bool full = h->kind == WH_HIT_IDENTIFIER || !h->single, link = h->address && (p == NULL || p->prose || p->kind == WH_PART_LINK);
  if (full) {
    bool one = h->kind == WH_HIT_NAME && !h->upper && wh_reading_ordinary(w->x->reading, h->at);
    return one ? wh_use_reason(WH_USE_WORD) : NULL;
  }
  if (w->v[i].glued) return NULL;
  if (!h->apart && in_other_word(w, h->at)) return "part of another word";
  if (h->address && kept_word(w, h->at)) return "a word of the name of somebody who stays";
  if (!link && p && !p->prose && setting != WH_IN_PROSE && small_markup(w, h->at)) return "a word that pages are written with";
  if (h->address || (setting == WH_IN_CODE && h->upper) || hangs(w, i)) return NULL;
  wh_use use = wh_reading_use(w->x->reading, h->at);
  return use == WH_USE_UNKNOWN ? NULL : wh_use_reason(use);
}

/* ---- choices ---- */

#define JOINED 3u /* characters between two words of one name: "-", "%20", "_-_" */

/* Past at most JOINED characters that are no letters, within the part. SIZE_MAX: no word follows so near. */
static size_t next_word(const sweep *w, const wh_part *p, size_t i) {
  for (size_t gap = 0; gap <= JOINED && i < p->text.end; gap++) {
    if (wordy_at(w->x->text, p->text.end, i)) return gap ? i : SIZE_MAX;
    if (w->x->text[i] == '\n') return SIZE_MAX;
    wh_utf8_next(w->x->text, p->text.end, &i);
  }
  return SIZE_MAX;
}

static size_t word_before(const sweep *w, const wh_part *p, size_t i) {
  for (size_t gap = 0; gap <= JOINED && i > p->text.start; gap++) {
    if (wordy_before(w, i)) return gap ? i : SIZE_MAX;
    if (w->x->text[i - 1] == '\n') return SIZE_MAX;
    i--;
    while (i > p->text.start && ((unsigned char)w->x->text[i] & 0xC0) == 0x80) i--;
  }
  return SIZE_MAX;
}

/* "LiChen": a word of the name that begins with a capital, or the run of letters with it, right before what was found. */
static bool glued_before(const sweep *w, wh_span run, wh_span *s, int person) {
  for (size_t i = run.start; i < s->start; wh_utf8_next(w->x->text, s->start, &i)) {
    bool begins = i == run.start || wh_cp_upper(wh_utf8_at(w->x->text, s->start, i));
    if (!begins || !own_word(w, person, (wh_span){i, s->start})) continue;
    s->start = i;
    return true;
  }
  return false;
}

/* "ChenLi": right behind it, and ending with the run or before a capital. */
static bool glued_behind(const sweep *w, wh_span run, wh_span *s, int person) {
  for (size_t i = s->end; i < run.end;) {
    wh_utf8_next(w->x->text, run.end, &i);
    bool ends = i == run.end || wh_cp_upper(wh_utf8_at(w->x->text, run.end, i));
    if (!ends || !own_word(w, person, (wh_span){s->end, i})) continue;
    s->end = i;
    return true;
  }
  return false;
}

/* In an address the short words of the name beside what was found go too: "jo-eve-lee.html", "#LiChen". Left alone they
 * would be words of their own in the copy. */
static wh_span with_short_words(const sweep *w, const wh_part *p, wh_span s, int person) {
  wh_span run = run_around(w, s);
  if (run.start < p->text.start) run.start = p->text.start;
  if (run.end > p->text.end) run.end = p->text.end;
  while (glued_before(w, run, &s, person) || glued_behind(w, run, &s, person)) {}
  for (size_t from; (from = next_word(w, p, s.end)) != SIZE_MAX;) {
    wh_span word = {from, wh_word_end(w->x->text, p->text.end, from)};
    if (!own_word(w, person, word)) break;
    s.end = word.end;
  }
  for (size_t to; (to = word_before(w, p, s.start)) != SIZE_MAX;) {
    wh_span word = run_around(w, (wh_span){to, to});
    if (word.end != to || !own_word(w, person, word)) break;
    s.start = word.start;
  }
  return s;
}

static bool of_handle(const sweep *w, size_t i) {
  unsigned char c = (unsigned char)w->x->text[i];
  return wh_cp_alnum(c) || strchr("_.-", c) || c >= 0x80;
}

#define LONGEST_HANDLE 256u /* bytes before and behind */

/* "@tiff_rowell": what is left of a handle would still tell whose it is. */
static wh_span whole_handle(const sweep *w, const wh_part *p, wh_span s) {
  wh_span h = s;
  while (h.start > p->text.start && s.start - h.start < LONGEST_HANDLE && of_handle(w, h.start - 1)) h.start--;
  if (h.start == p->text.start || w->x->text[h.start - 1] != '@') return s;
  if (h.start - 1 > p->text.start && of_handle(w, h.start - 2)) return s; /* an e-mail address is found as one */
  while (h.end < p->text.end && h.end - s.end < LONGEST_HANDLE && of_handle(w, h.end)) h.end++;
  while (h.end > s.end && strchr("_.-", w->x->text[h.end - 1])) h.end--;
  return h;
}

/* The accents and vowel signs of the last letter go with it. */
static size_t past_marks(const sweep *w, size_t end) {
  for (size_t i = end; i < w->x->n && wh_cp_mark(wh_utf8_next(w->x->text, w->x->n, &i));) end = i;
  return end;
}

static wh_choice choice_for(const sweep *w, size_t i) {
  const found *f = &w->v[i];
  wh_choice c = *f->like;
  c.span = f->hit.at;
  c.span.end = past_marks(w, c.span.end);
  c.replacement = NULL;
  const wh_part *p = part_at(w, c.span.start);
  if (p && f->hit.address && wh_kind_names(c.kind)) c.span = with_short_words(w, p, c.span, c.person);
  if (p && wh_kind_names(c.kind)) c.span = whole_handle(w, p, c.span);
  return c;
}

/* One word of a name after another is one choice, so that the copy does not tell how many there were. */
static bool joins(const sweep *w, const wh_choice *a, const wh_choice *b) {
  if (a->verdict != b->verdict || a->person != b->person || !wh_kind_names(a->kind) || !wh_kind_names(b->kind)) return false;
  const wh_part *p = part_at(w, a->span.start);
  if (p && a->span.end == b->span.start && b->span.end <= p->text.end) return true; /* "<b>Tiffany</b><b>Rowell</b>" */
  return p && b->span.end <= p->text.end && next_word(w, p, a->span.end) == b->span.start;
}

static void choose(sweep *w) {
  wh_choice last = {.span = {0, 0}};
  bool open = false;
  for (size_t i = 0; i < w->n; i++) {
    if (open && w->v[i].hit.at.end <= last.span.end) continue;
    const char *reason = reason_to_stay(w, i);
    if (reason) {
      stay(w->x, w->v[i].hit.at, reason);
      continue;
    }
    wh_choice c = choice_for(w, i);
    if (open && (c.span.start < last.span.end || joins(w, &last, &c))) {
      if (c.span.end > last.span.end) last.span.end = c.span.end;
      continue;
    }
    if (open) wh_choice_add(w->x, last);
    last = c;
    open = true;
  }
  if (open) wh_choice_add(w->x, last);
}

static int stays_by_place(const void *a, const void *b) {
  const struct wh_stay *p = a, *q = b;
  if (p->span.start != q->span.start) return p->span.start < q->span.start ? -1 : 1;
  return p->span.end > q->span.end ? -1 : p->span.end < q->span.end;
}

/* Sorted and apart: a word of a name that stays needs no excuse of its own. */
static void order_stays(wh_decision *d) {
  if (d->n_stays) qsort(d->stays, d->n_stays, sizeof *d->stays, stays_by_place);
  size_t n = 0;
  for (size_t i = 0; i < d->n_stays; i++) {
    if (n && d->stays[i].span.start < d->stays[n - 1].span.end) {
      if (d->stays[i].span.end > d->stays[n - 1].span.end) d->stays[n - 1].span.end = d->stays[i].span.end;
    } else {
      d->stays[n++] = d->stays[i];
    }
  }
  d->n_stays = n;
}

void wh_decide_sweep(wh_deciding *x) {
  sweep w = {.x = x, .a = wh_arena_new(), .kept = wh_map_new(), .own = wh_map_new(), .n_settled = x->d->n_choices};
  w.made = wh_arena_alloc(w.a, x->reading->n_persons + 1);
  memset(w.made, UNTOLD, x->reading->n_persons + 1);
  find_secrets(&w);
  find_words(&w);
  if (x->d->n_secrets) {
    w.search = wh_search_new(x->d->secrets, x->d->n_secrets);
    wh_search_document(w.search, x->doc, note, &w);
    wh_document_stretches(x->doc, search_stretch, &w);
    wh_search_free(w.search);
  }
  if (w.n) qsort(w.v, w.n, sizeof *w.v, by_place);
  choose(&w);
  order_stays(x->d);
  wh_map_free(w.kept);
  wh_map_free(w.own);
  wh_arena_free(w.a);
}
