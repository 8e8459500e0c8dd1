/* sweep: what no mention covers. Parts of withheld names in links, file names, identifiers and attributes;
 * full names anywhere; and the pictures that a name is tied to. Fails closed: what looks like the name in a
 * hidden place goes. */
#include "internal.h"

#include <string.h>

typedef struct part {
  const char *s; /* key of a name's word */
  size_t n;
  int person;
  bool whole; /* a name of several words, joined: "omalley", "joevelee" */
} part;

typedef struct parts {
  part *v;
  size_t n, cap;
} parts;

static bool word_start(const char *s, size_t i) {
  return i == 0 || !wh_cp_alnum((unsigned char)s[i - 1]) || !wh_cp_alnum((unsigned char)s[i]);
}

/* Letters and digits of a key, with where each stood in it. */
typedef struct bare {
  char *s;
  uint32_t *at;
  size_t n;
} bare;

static bool wordy(unsigned char c) { return wh_cp_alnum(c) || c >= 0x80; }

static bare bare_of(wh_arena *a, const char *s, size_t n) {
  bare b = {wh_arena_alloc(a, n + 1), wh_arena_alloc(a, (n + 1) * sizeof(uint32_t)), 0};
  for (size_t i = 0; i < n; i++)
    if (wordy((unsigned char)s[i])) {
      b.at[b.n] = (uint32_t)i;
      b.s[b.n++] = s[i];
    }
  return b;
}

/* The words of every name form of the persons that do not stay, longest first where they nest. */
static parts parts_of(wh_deciding *x, wh_arena *a) {
  parts out = {0};
  const wh_reading *r = x->reading;
  wh_map *seen = wh_map_new();
  wh_map *kept = wh_map_new();
  for (int pass = 0; pass < 2; pass++) /* first whoever stays: a shared surname is not swept */
    for (size_t i = 0; i < r->n_mentions; i++) {
      const wh_mention *m = &r->mentions[i];
      if (m->person < 0 || (m->kind != WH_MENTION_NAME && m->kind != WH_MENTION_ALIAS)) continue;
      wh_verdict v = x->d->rulings[m->person].verdict;
      if ((v == WH_KEEP) != (pass == 0)) continue;
      wh_key k = wh_key_make(a, x->text + m->span.start, wh_span_len(m->span));
      bare all = bare_of(a, k.s, k.n);
      for (size_t at = 0; at < k.n;) {
        size_t end = at;
        while (end < k.n && wordy((unsigned char)k.s[end])) end++;
        if (end > at && pass == 0) wh_map_put(kept, k.s + at, end - at, m->person);
        if (end > at && pass == 1 && !wh_map_get(kept, k.s + at, end - at, NULL) && !wh_map_get(seen, k.s + at, end - at, NULL)) {
          wh_map_put(seen, k.s + at, end - at, 1);
          *WH_PUSH(a, out.v, out.n, out.cap) = (part){k.s + at, end - at, m->person, false};
        }
        if (end == k.n && at > 0 && pass == 1 && !wh_map_get(seen, all.s, all.n, NULL)) {
          wh_map_put(seen, all.s, all.n, 1);
          *WH_PUSH(a, out.v, out.n, out.cap) = (part){all.s, all.n, m->person, true};
        }
        at = end + 1;
      }
    }
  wh_map_free(seen);
  wh_map_free(kept);
  return out;
}

static bool covered(const wh_deciding *x, wh_span s) {
  for (size_t i = 0; i < x->d->n_choices; i++)
    if (x->d->choices[i].verdict != WH_KEEP && wh_span_in(s, x->d->choices[i].span)) return true;
  return false;
}

static void mark(unsigned char *who, size_t from, size_t to, unsigned char w) {
  for (size_t i = from; i < to; i++)
    if (who[i] == 0) who[i] = w;
}

/* Whether the word at [from, to) of the key is one of the person's names, however short. */
static bool name_word(const parts *names, int person, const char *s, size_t n) {
  for (size_t i = 0; i < names->n; i++)
    if (names->v[i].person == person && names->v[i].n == n && memcmp(names->v[i].s, s, n) == 0) return true;
  return false;
}

#define JOINED 3 /* characters between two words of one name in an address: "-", "%20", "_-_" */

/* One place of a page that is no prose: an address, an id, a comment. Runs of words of one person's name go as one. */
static void sweep_part(wh_deciding *x, wh_arena *a, const wh_part *p, const parts *names) {
  if (p->prose || wh_span_len(p->text) == 0) return;
  wh_key k = wh_key_make(a, x->text + p->text.start, wh_span_len(p->text));
  bare b = bare_of(a, k.s, k.n);
  unsigned char *who = wh_arena_alloc(a, k.n + 1); /* of each character of the key: index of a part + 1, folded to a byte */
  int *whose = wh_arena_alloc(a, (k.n + 1) * sizeof *whose);
  bool any = false;
  for (size_t i = 0; i < names->n; i++) {
    const part *w = &names->v[i];
    const char *in = w->whole ? b.s : k.s;
    size_t n = w->whole ? b.n : k.n;
    if (w->n < 3 || (w->whole && w->n < 4)) continue;
    for (const char *hit = in; (hit = memmem(hit, n - (size_t)(hit - in), w->s, w->n)) != NULL; hit++) {
      size_t from = (size_t)(hit - in), to = from + w->n;
      if (w->whole) from = b.at[from], to = b.at[to - 1] + 1;
      bool apart = word_start(k.s, from) && (to == k.n || !wordy((unsigned char)k.s[to]));
      if (!apart && w->n < 4) continue;
      mark(who, from, to, 1);
      for (size_t c = from; c < to; c++) whose[c] = w->person;
      any = true;
    }
  }
  if (!any) return;
  for (size_t i = 0; i < k.n; i++) { /* short words of the same name beside what was found */
    if (!who[i] || !wordy((unsigned char)k.s[i])) continue;
    for (int back = 0; back < 2; back++) {
      size_t at = i, gap = 0;
      while (at < k.n && wordy((unsigned char)k.s[at]) && who[at]) at = back ? at - 1 : at + 1;
      while (at < k.n && gap < JOINED && !wordy((unsigned char)k.s[at])) at = back ? at - 1 : at + 1, gap++;
      size_t end = at;
      while (end < k.n && wordy((unsigned char)k.s[end]) && !who[end]) end = back ? end - 1 : end + 1;
      size_t from = back ? end + 1 : at, to = back ? at + 1 : end;
      if (gap && at < k.n && from < to && name_word(names, whose[i], k.s + from, to - from)) {
        mark(who, from, to, 1);
        for (size_t c = from; c < to; c++) whose[c] = whose[i];
      }
    }
    while (i + 1 < k.n && who[i + 1]) i++;
  }
  for (size_t i = 0; i < k.n;) {
    if (!who[i]) {
      i++;
      continue;
    }
    size_t to = i + 1;
    for (size_t gap = 0, j = to; j < k.n && gap <= JOINED; j++) {
      if (who[j] && whose[j] == whose[i]) to = j + 1, gap = 0;
      else if (who[j] || wordy((unsigned char)k.s[j])) break;
      else gap++;
    }
    wh_span s = {p->text.start + k.from[i], p->text.start + k.from[to]};
    const wh_ruling *r = &x->d->rulings[whose[i]];
    if (!covered(x, s))
      wh_choice_add(x, (wh_choice){.span = s, .kind = WH_MENTION_NAME, .person = whose[i], .object = -1, .verdict = r->verdict,
                                   .reason = r->reason, .question = r->verdict == WH_ASK ? r->reason : NULL});
    i = to;
  }
}

void wh_decide_sweep(wh_deciding *x) {
  wh_arena *a = wh_arena_new();
  parts names = parts_of(x, a);
  size_t n;
  const wh_part *p = wh_document_parts(x->doc, &n);
  if (names.n)
    for (size_t i = 0; i < n; i++) sweep_part(x, a, &p[i], &names);
  wh_arena_free(a);
}

/* ---- what must be renamed or taken down ---- */

static void rename_it(wh_deciding *x, const char *path, const char *why) {
  for (size_t i = 0; i < x->d->n_renames; i++)
    if (strcmp(x->d->renames[i].path, path) == 0) return;
  *WH_PUSH(x->d->arena, x->d->renames, x->d->n_renames, x->cap_renames) = (struct wh_rename){path, why};
}

static bool own_address(const wh_part *p) { return !strcmp(p->name, "canonical") || !strcmp(p->name, "og:url") || !strcmp(p->name, "mainEntityOfPage"); }

/* The page's own address first, then whatever else it points to by a withheld name. */
void wh_decide_renames(wh_deciding *x) {
  size_t n;
  const wh_part *p = wh_document_parts(x->doc, &n);
  unsigned char *hit = wh_arena_alloc(x->d->arena, n + 1);
  size_t i = 0;
  for (size_t k = 0; k < x->d->n_choices; k++) { /* parts and choices are both in the order of the text */
    const wh_choice *c = &x->d->choices[k];
    if (c->object >= 0 || c->verdict == WH_KEEP) continue;
    while (i < n && p[i].text.end <= c->span.start) i++;
    if (i < n && p[i].kind == WH_PART_LINK && wh_span_meet(p[i].text, c->span)) hit[i] = 1;
    if (i < n && p[i].kind == WH_PART_META && own_address(&p[i]) && wh_span_meet(p[i].text, c->span)) hit[i] = 1;
  }
  for (int own = 1; own >= 0; own--)
    for (size_t k = 0; k < n && x->d->n_renames < 10000; k++)
      if (hit[k] && own_address(&p[k]) == (own == 1) && p[k].object < 0)
        rename_it(x, wh_arena_copy(x->d->arena, x->text + p[k].text.start, wh_span_len(p[k].text)),
                  own ? "the page's own address holds what was withheld" : "an address that the page points to holds what was withheld");
}

/* A picture is tied to a person when one of its parts (alt, caption, file name) holds a choice about that
 * person that does not stay. It goes as a whole, and its file must be renamed or taken down. */
void wh_decide_pictures(wh_deciding *x) {
  size_t n_objects, n_parts;
  const wh_object *objects = wh_document_objects(x->doc, &n_objects);
  const wh_part *p = wh_document_parts(x->doc, &n_parts);
  if (n_objects == 0) return;
  int *person = wh_arena_alloc(x->d->arena, n_objects * sizeof *person);
  wh_verdict *verdict = wh_arena_alloc(x->d->arena, n_objects * sizeof *verdict);
  size_t n_choices = x->d->n_choices;
  for (size_t i = 0; i < n_parts; i++) {
    if (p[i].object < 0 || (size_t)p[i].object >= n_objects) continue;
    for (size_t k = 0; k < n_choices; k++) {
      const wh_choice *c = &x->d->choices[k];
      if (c->object < 0 && c->verdict > verdict[p[i].object] && c->person >= 0 && wh_span_meet(c->span, p[i].text)) {
        verdict[p[i].object] = c->verdict;
        person[p[i].object] = c->person;
      }
    }
  }
  for (size_t i = 0; i < n_objects; i++) {
    if (verdict[i] == WH_KEEP) continue;
    wh_choice_add(x, (wh_choice){.kind = WH_MENTION_PHOTO,
                                 .person = person[i],
                                 .object = (int)i,
                                 .verdict = verdict[i],
                                 .reason = "a picture tied to this person",
                                 .question = verdict[i] == WH_ASK ? "does the picture show this person?" : NULL});
    if (objects[i].path) rename_it(x, objects[i].path, "a withheld picture still stands at this address");
  }
}
