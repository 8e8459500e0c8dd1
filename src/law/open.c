/* open: the folder of law, read once and linked: references found, circles and gaps refused. */
#include "internal.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- errors ---- */

wh_status wh_law_error(wh_error *err, wh_source at, const char *format, ...) {
  char why[400];
  va_list ap;
  va_start(ap, format);
  vsnprintf(why, sizeof why, format, ap);
  va_end(ap);
  return wh_fail(err, WH_BAD_DATA, "law/%s:%zu:%zu: %s", at.file, at.line, at.column, why);
}

const char *wh_law_quote(char out[WH_LAW_MAX_ERROR_WORD + 8], const char *s, size_t n) {
  size_t k = 0;
  out[k++] = '"';
  for (size_t i = 0; i < n && i < WH_LAW_MAX_ERROR_WORD; i++) out[k++] = s[i] >= 0x20 && s[i] < 0x7f ? s[i] : '?';
  out[k++] = '"';
  out[k] = '\0';
  return out;
}

/* ---- chains and codes ---- */

int wh_law_chain(wh_law *law, const char *id, size_t n) {
  int64_t at;
  if (wh_map_get(law->chain_of, id, n, &at)) return (int)at;
  wh_chain chain = {.id = wh_arena_copy(law->arena, id, n)};
  at = (int64_t)law->n_chains;
  *WH_PUSH(law->arena, law->chains, law->n_chains, law->cap_chains) = chain;
  wh_map_put(law->chain_of, chain.id, n, at);
  return (int)at;
}

int wh_law_code(wh_law *law, const char *code, size_t n) {
  for (size_t i = 0; i < law->n_codes; i++)
    if (strlen(law->codes[i]) == n && memcmp(law->codes[i], code, n) == 0) return (int)i;
  *WH_PUSH(law->arena, law->codes, law->n_codes, law->cap_codes) = wh_arena_copy(law->arena, code, n);
  return (int)law->n_codes - 1;
}

/* ---- links ---- */

static wh_source of(const wh_provision *p, size_t line) { return (wh_source){p->file, line ? line : p->line, 1}; }

static void gather_versions(wh_law *law) {
  size_t *count = wh_arena_alloc(law->arena, (law->n_chains + 1) * sizeof *count);
  for (size_t i = 0; i < law->n; i++) count[law->provisions[i].chain]++;
  for (size_t i = 0; i < law->n_chains; i++)
    law->chains[i].versions = wh_arena_alloc(law->arena, (count[i] + 1) * sizeof(int));
  for (size_t i = 0; i < law->n; i++) {
    wh_chain *c = &law->chains[law->provisions[i].chain];
    c->versions[c->n_versions++] = (int)i;
  }
}

/* Versions of one id follow one another in the file, without overlap and without a gap. */
static wh_status check_versions(const wh_law *law, const wh_chain *c, wh_error *err) {
  for (size_t i = 1; i < c->n_versions; i++) {
    const wh_provision *a = &law->provisions[c->versions[i - 1]], *b = &law->provisions[c->versions[i]];
    if (a->term.until == WH_DAY_MAX || b->term.from == WH_DAY_MIN || b->term.from <= a->term.until)
      return wh_law_error(err, of(b, 0), "this version of %s overlaps the one before it", c->id);
    if (b->term.from != a->term.until + 1)
      return wh_law_error(err, of(b, 0), "a gap between this version of %s and the one before it", c->id);
  }
  return WH_OK;
}

static wh_status visit(wh_law *law, int chain, const wh_provision *from, size_t line, wh_error *err);

static wh_status too_deep(const wh_provision *p, size_t line, wh_error *err) {
  return wh_law_error(err, of(p, line), "provisions rest on one another more than %d deep", WH_LAW_MAX_REFS);
}

static wh_status visit_node(wh_law *law, const wh_node *x, const wh_provision *p, size_t line, wh_chain *into,
                            uint64_t *asks, wh_error *err) {
  if (x == NULL) return WH_OK;
  if (x->op == WH_OP_REF) {
    wh_status s = visit(law, x->number, p, line, err);
    if (s != WH_OK) return s;
    const wh_chain *c = &law->chains[x->number];
    *asks |= c->asks;
    if (into && into->depth <= c->depth) into->depth = (uint8_t)(c->depth + 1);
    return c->depth < WH_LAW_MAX_REFS ? WH_OK : too_deep(p, line, err);
  }
  if (x->op == WH_OP_CHARGE) *asks |= wh_law_asks_of(WH_FACT_charged_with);
  else if (x->op >= WH_OP_TOLD && x->op <= WH_OP_EQUAL) *asks |= wh_law_asks_of((wh_fact_key)x->key);
  wh_status s = visit_node(law, x->a, p, line, into, asks, err);
  return s == WH_OK ? visit_node(law, x->b, p, line, into, asks, err) : s;
}

enum { NEW, OPEN_NOW, DONE };

static wh_status visit(wh_law *law, int chain, const wh_provision *from, size_t line, wh_error *err) {
  wh_chain *c = &law->chains[chain];
  if (c->state == DONE) return WH_OK;
  if (c->state == OPEN_NOW) return wh_law_error(err, of(from, line), "%s rests on itself in a circle", c->id);
  if (c->n_versions == 0) return wh_law_error(err, of(from, line), "no provision has the id %s", c->id);
  if (law->linking >= WH_LAW_MAX_REFS) return too_deep(from, line, err);
  c->state = OPEN_NOW;
  law->linking++;
  wh_status s = WH_OK;
  for (size_t i = 0; s == WH_OK && i < c->n_versions; i++) {
    const wh_provision *p = &law->provisions[c->versions[i]];
    s = p->holds ? visit_node(law, p->holds, p, p->line, c, &c->asks, err)
                 : wh_law_error(err, of(from, line), "%s is referred to but has no \"holds if\"", c->id);
  }
  law->linking--;
  c->state = DONE;
  return s;
}

static wh_status link_provision(wh_law *law, wh_provision *p, wh_error *err) {
  for (size_t i = 0; i < p->n_over; i++)
    if (law->chains[p->over[i]].n_versions == 0)
      return wh_law_error(err, of(p, 0), "\"over\" names %s, which is no provision", law->chains[p->over[i]].id);
  if (p->holds) {
    wh_status s = visit(law, p->chain, p, p->line, err);
    if (s != WH_OK) return s;
  }
  for (size_t i = 0; i < p->n_rules; i++) {
    const wh_rule *r = &p->rules[i];
    if (r->holds) continue;
    wh_status s = visit_node(law, r->when, p, r->line, NULL, &p->asks, err);
    if (s == WH_OK) s = visit_node(law, r->except, p, r->line, NULL, &p->asks, err);
    if (s != WH_OK) return s;
  }
  return WH_OK;
}

wh_status wh_law_link(wh_law *law, wh_error *err) {
  gather_versions(law);
  for (size_t i = 0; i < law->n_chains; i++) {
    wh_status s = check_versions(law, &law->chains[i], err);
    if (s != WH_OK) return s;
  }
  for (size_t i = 0; i < law->n; i++) {
    wh_status s = link_provision(law, &law->provisions[i], err);
    if (s != WH_OK) return s;
  }
  return WH_OK;
}

/* ---- the folder ---- */

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool is_law(const char *name) { /* README.md and facts.md stand beside the law and hold none */
  size_t n = strlen(name);
  return n > 3 && strcmp(name + n - 3, ".md") == 0 && name[0] != '.' && strcmp(name, "README.md") != 0 &&
         strcmp(name, "facts.md") != 0;
}

static wh_status list_files(const char *folder, wh_arena *arena, char ***ret, size_t *ret_n, wh_error *err) {
  DIR *d = opendir(folder);
  if (d == NULL)
    return wh_fail(err, WH_BAD_DATA, "the folder of law cannot be opened (%s); give --data or reinstall", strerror(errno));
  char **names = NULL;
  size_t n = 0, cap = 0;
  for (struct dirent *e; (e = readdir(d)) != NULL;)
    if (is_law(e->d_name) && n < WH_LAW_MAX_FILES)
      *WH_PUSH(arena, names, n, cap) = wh_arena_copy(arena, e->d_name, strlen(e->d_name));
  closedir(d);
  if (n == 0) return wh_fail(err, WH_BAD_DATA, "the folder of law holds no provisions (.md files)");
  qsort(names, n, sizeof *names, by_name); /* one order on every machine */
  *ret = names;
  *ret_n = n;
  return WH_OK;
}

static wh_status read_one(wh_law *law, const char *folder, const char *name, wh_error *err) {
  wh_buf text = WH_BUF_INIT;
  wh_error why = {0};
  wh_status s = wh_file_read(wh_arena_printf(law->arena, "%s/%s", folder, name), WH_LAW_MAX_FILE, &text, &why);
  if (s == WH_OK) s = wh_law_read_file(law, name, text.data, text.len, err);
  else s = wh_fail(err, WH_BAD_DATA, "law/%s: %s", name, why.message);
  wh_buf_free(&text);
  return s;
}

/* Where the code of practice is missing nobody would be withheld but by statute, and nothing would say so. */
static bool has_code(const wh_law *law) {
  for (size_t i = 0; i < law->n; i++)
    if (law->provisions[i].kind == WH_KIND_CODE) return true;
  return false;
}

wh_law *wh_law_new(void) {
  wh_law *law = wh_alloc(sizeof *law);
  law->arena = wh_arena_new();
  law->chain_of = wh_map_new();
  wh_law_code(law, "any", 3);
  return law;
}

wh_status wh_law_open(const char *folder, wh_law **ret, wh_error *err) {
  wh_law *law = wh_law_new();
  char **names = NULL;
  size_t n = 0;
  wh_status s = list_files(folder, law->arena, &names, &n, err);
  for (size_t i = 0; s == WH_OK && i < n; i++) s = read_one(law, folder, names[i], err);
  if (s == WH_OK) s = wh_law_link(law, err);
  if (s == WH_OK && !has_code(law))
    s = wh_fail(err, WH_BAD_DATA, "the folder of law holds no provision of the code of practice (code.md); restore it from the repository");
  if (s != WH_OK) {
    wh_law_free(law);
    return s;
  }
  *ret = law;
  return WH_OK;
}

wh_status wh_law_from_text(const char *name, const char *s, size_t n, wh_law **ret, wh_error *err) {
  wh_law *law = wh_law_new();
  wh_status status = wh_law_read_file(law, name, s, n, err);
  if (status == WH_OK) status = wh_law_link(law, err);
  if (status != WH_OK) {
    wh_law_free(law);
    return status;
  }
  *ret = law;
  return WH_OK;
}

void wh_law_free(wh_law *law) {
  if (law == NULL) return;
  wh_map_free(law->chain_of);
  wh_arena_free(law->arena);
  free(law);
}
