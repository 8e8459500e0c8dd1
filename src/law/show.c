/* show: the law as text for people: what is in force in a place on a day, and the list of all. */
#include "internal.h"

#include <string.h>

static const char *const kinds[] = {"definition", "law", "code of practice"};
static const char *const clocks[] = {"the act", "the release", "today"};

static wh_eval on_day(const wh_law *law, const wh_case *c, wh_arena *arena) {
  return (wh_eval){.law = law, .c = c, .arena = arena, .as_of = WH_DAY_MIN, .over_person = -1};
}

static void put_term(wh_buf *b, wh_term term) {
  char day[16];
  if (term.from != WH_DAY_MIN) {
    wh_day_write(term.from, day);
    wh_buf_printf(b, " from %s", day);
  }
  if (term.until != WH_DAY_MAX) {
    wh_day_write(term.until, day);
    wh_buf_printf(b, " until %s", day);
  }
}

static void put_quote(wh_buf *b, const char *quote) {
  for (const char *s = quote; s != NULL && *s;) {
    const char *end = strchr(s, '\n');
    size_t n = end ? (size_t)(end - s) : strlen(s);
    wh_buf_printf(b, "    > %.*s\n", (int)n, s);
    s = end ? end + 1 : NULL;
  }
}

static void put_provision(wh_buf *b, wh_eval *e, const wh_provision *p) {
  wh_buf_printf(b, "%s\n  %s\n  %s, %s", wh_eval_cite(e, p), p->title, p->id, kinds[p->kind]);
  put_term(b, p->term);
  wh_buf_printf(b, "; by the day of %s\n  binds: %s\n  source: %s%s\n", clocks[p->clock], p->binds, p->source,
                wh_eval_recalled(e, p) ? " (recalled, to be verified: it may add a reason to withhold, never one to keep)" : "");
  put_quote(b, p->quote);
  for (size_t i = 0; i < p->n_notes; i++) wh_buf_printf(b, "  the rule cannot say: %s\n", p->notes[i]);
  wh_buf_putc(b, '\n');
}

bool wh_law_knows(const wh_law *law, const char *where) {
  for (size_t i = 1; i < law->n_codes; i++)
    if (strcmp(law->codes[i], where) == 0) return true;
  return false;
}

char *wh_law_show(const wh_law *law, const char *where, wh_day on) {
  wh_arena *arena = wh_arena_new();
  wh_buf b = WH_BUF_INIT;
  wh_value day = wh_value_between(on, on);
  wh_case c = {.act = day, .published = day, .today = day};
  wh_eval e = on_day(law, &c, arena);
  bool *active = wh_arena_alloc(arena, law->n_codes);
  wh_law_active(law, &where, where ? 1 : 0, active);
  char date[16];
  wh_day_write(on, date);
  wh_buf_printf(&b, "In force%s%s on %s, as encoded. Information, not legal advice.\n\n", where ? " in " : "",
                where ? where : "", date);
  size_t n = 0;
  for (size_t i = 0; i < law->n; i++) {
    const wh_provision *p = &law->provisions[i];
    if (!wh_law_applies(law, p, active) || wh_eval_in_force(&e, p) != WH_YES) continue;
    put_provision(&b, &e, p);
    n++;
  }
  wh_buf_printf(&b, "%zu provisions.\n", n);
  wh_arena_free(arena);
  return wh_buf_detach(&b, NULL);
}

char *wh_law_list(const wh_law *law) {
  wh_buf b = WH_BUF_INIT;
  for (size_t i = 0; i < law->n; i++) {
    const wh_provision *p = &law->provisions[i];
    wh_buf_printf(&b, "%-8s %-36s", law->codes[p->where[0]], p->id);
    put_term(&b, p->term);
    wh_buf_printf(&b, "%s  %s\n", p->n_recalled ? "  R" : "  V", p->cites[p->n_cites - 1].text);
  }
  return wh_buf_detach(&b, NULL);
}
