/* sweep: what no mention covers. Parts of withheld names in links, file names, identifiers and attributes;
 * full names anywhere; and the pictures that a name is tied to. Fails closed: what looks like the name in a
 * hidden place goes. */
#include "internal.h"

#include <string.h>

typedef struct part {
  const char *s; /* key of a name's word */
  size_t n;
  int person;
  wh_verdict verdict;
} part;

typedef struct parts {
  part *v;
  size_t n, cap;
} parts;

static bool word_start(const char *s, size_t i) {
  return i == 0 || !wh_cp_alnum((unsigned char)s[i - 1]) || !wh_cp_alnum((unsigned char)s[i]);
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
      for (size_t at = 0; at < k.n;) {
        size_t end = at;
        while (end < k.n && (wh_cp_alnum((unsigned char)k.s[end]) || (unsigned char)k.s[end] >= 0x80)) end++;
        if (end - at >= 3 && pass == 0) wh_map_put(kept, k.s + at, end - at, m->person);
        if (end - at >= 3 && pass == 1 && !wh_map_get(kept, k.s + at, end - at, NULL) &&
            !wh_map_get(seen, k.s + at, end - at, NULL)) {
          wh_map_put(seen, k.s + at, end - at, 1);
          *WH_PUSH(a, out.v, out.n, out.cap) = (part){k.s + at, end - at, m->person, v};
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

static void sweep_part(wh_deciding *x, wh_arena *a, const wh_part *p, const parts *names) {
  if (p->prose || wh_span_len(p->text) == 0) return;
  wh_key k = wh_key_make(a, x->text + p->text.start, wh_span_len(p->text));
  for (size_t i = 0; i < names->n; i++) {
    const part *w = &names->v[i];
    for (const char *hit = k.s; (hit = memmem(hit, k.n - (size_t)(hit - k.s), w->s, w->n)) != NULL; hit += w->n) {
      size_t from = (size_t)(hit - k.s), to = from + w->n;
      bool whole = word_start(k.s, from) && (to == k.n || !wh_cp_alnum((unsigned char)k.s[to]));
      if (!whole && w->n < 4) continue;
      wh_span s = {p->text.start + k.from[from], p->text.start + k.from[to]};
      if (covered(x, s)) continue;
      wh_choice_add(x, (wh_choice){.span = s,
                                   .kind = WH_MENTION_NAME,
                                   .person = w->person,
                                   .object = -1,
                                   .verdict = w->verdict,
                                   .reason = x->d->rulings[w->person].reason,
                                   .question = w->verdict == WH_ASK ? x->d->rulings[w->person].reason : NULL});
    }
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
    if (objects[i].path)
      *WH_PUSH(x->d->arena, x->d->renames, x->d->n_renames, x->cap_renames) =
          (struct wh_rename){objects[i].path, "a withheld picture still stands at this address"};
  }
}
