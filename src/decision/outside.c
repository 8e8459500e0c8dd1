/* outside: what the copy cannot withhold by a change of its words: files and addresses that must be renamed or taken
 * down, and pictures that a name is tied to. */
#include "internal.h"

#include <string.h>

/* ---- what must be renamed or taken down ---- */

static void rename_it(wh_deciding *x, const char *path, const char *why) {
  size_t n = strlen(path);
  if (strpbrk(path, "/.:#?") == NULL) return; /* the words beside a link, not where it leads */
  if (wh_map_get(x->renamed, path, n, NULL)) return;
  wh_map_put(x->renamed, path, n, 1);
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
  size_t n_choices = x->d->n_choices, first = 0;
  for (size_t i = 0; i < n_parts; i++) { /* parts and choices are both in the order of the text */
    while (first < n_choices && x->d->choices[first].span.end <= p[i].text.start) first++;
    if (p[i].object < 0 || (size_t)p[i].object >= n_objects) continue;
    for (size_t k = first; k < n_choices && x->d->choices[k].span.start < p[i].text.end; k++) {
      const wh_choice *c = &x->d->choices[k];
      if (c->object < 0 && c->verdict > verdict[p[i].object] && c->person >= 0) {
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
