/* roster: what the columns of a table say, before who is who. A row is a person; a cell of a known kind is what its
 * column says it is. Where a document has no columns of known kinds nothing is done here. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

static const char *kind_at(const wh_state *x, const wh_part *p) {
  size_t n;
  const wh_column *c = wh_document_columns(x->doc, &n);
  return p->kind == WH_PART_CELL && p->column >= 0 && (size_t)p->column < n ? c[p->column].kind : "";
}

static bool is_name(const char *kind) { return !strcmp(kind, "name") || !strcmp(kind, "surname") || !strcmp(kind, "given"); }

static bool has_columns(const wh_state *x) { return wh_roster_known(x) > 0; }

/* How many columns are of a kind that is known by its header, or was told. */
size_t wh_roster_known(const wh_state *x) {
  size_t n, known = 0;
  const wh_column *c = wh_document_columns(x->doc, &n);
  for (size_t i = 0; i < n; i++) known += *c[i].kind != '\0';
  return known;
}

/* All words of a row are one sentence, so that the charge is told of the name beside it. */
void wh_roster_rows(wh_state *x) {
  if (!has_columns(x)) return;
  int row = -1, sentence = -1;
  for (size_t i = 0; i < x->n_tok; i++) {
    const wh_part *p = &x->parts[x->tok[i].part];
    if (p->row < 0) continue;
    if (p->row != row) row = p->row, sentence = x->tok[i].sentence;
    x->tok[i].sentence = sentence;
  }
}

static int by_place(const void *a, const void *b) {
  const wh_name *p = a, *q = b;
  return p->from < q->from ? -1 : p->from > q->from;
}

/* Names are the cells of the name columns, whatever the tagger took for one; elsewhere in the row only what is no
 * charge or court keeps its names. */
void wh_roster_names(wh_state *x) {
  if (!has_columns(x)) return;
  bool any = false;
  for (size_t i = 0; i < x->n_parts && !any; i++) any = is_name(kind_at(x, &x->parts[i]));
  if (!any) return;
  size_t n = 0;
  for (size_t k = 0; k < x->n_name; k++) {
    const char *kind = kind_at(x, &x->parts[x->tok[x->name[k].from].part]);
    bool drop = is_name(kind) || !strcmp(kind, "charge") || !strcmp(kind, "city") || !strcmp(kind, "address") || !strcmp(kind, "id") ||
                !strcmp(kind, "age") || !strcmp(kind, "birthdate") || !strcmp(kind, "sex");
    if (is_name(kind) && x->name[k].editor) x->tok[x->name[k].from].flags |= WH_TOK_EDITOR;
    if (!drop || (x->name[k].editor && !is_name(kind))) x->name[n++] = x->name[k];
  }
  x->n_name = n;
  for (size_t i = 0; i < x->n_tok;) {
    size_t j = i + 1;
    while (j < x->n_tok && x->tok[j].part == x->tok[i].part) j++;
    const wh_part *p = &x->parts[x->tok[i].part];
    const char *kind = kind_at(x, p);
    if (is_name(kind)) {
      size_t from = i, to = j;
      while (from < to && !(x->tok[from].flags & WH_TOK_ALPHA)) from++;
      while (to > from && !(x->tok[to - 1].flags & WH_TOK_ALPHA)) to--;
      if (from < to) {
        wh_name *m = WH_PUSH(x->a, x->name, x->n_name, x->cap_name);
        *m = (wh_name){.from = from, .to = to, .title = -1, .person = -1, .rival = -1, .p = 1, .row = p->row + 1};
        m->given = !strcmp(kind, "given");
        m->surname = !strcmp(kind, "surname");
        for (size_t t = from; t < to; t++) {
          m->reversed |= wh_tok_is(x, t, ",");
          m->editor |= (x->tok[t].flags & WH_TOK_EDITOR) != 0;
        }
      }
    }
    i = j;
  }
  if (x->n_name) qsort(x->name, x->n_name, sizeof *x->name, by_place);
}

/* The person of the name cell in the row of this token, once who is who is settled; -1: none. */
int wh_roster_named(const wh_state *x, size_t tok) {
  int row = x->parts[x->tok[tok].part].row;
  size_t lo = 0, hi = x->n_name;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (x->name[mid].from < tok) lo = mid + 1;
    else hi = mid;
  }
  for (size_t k = lo; row >= 0 && k-- > 0 && x->parts[x->tok[x->name[k].from].part].row == row;)
    if (x->name[k].row) return x->name[k].person;
  for (size_t k = lo; row >= 0 && k < x->n_name && x->parts[x->tok[x->name[k].from].part].row == row; k++)
    if (x->name[k].row) return x->name[k].person;
  return -1;
}

static const struct {
  const char *kind;
  wh_mention_kind mention;
} told[] = {{"birthdate", WH_MENTION_BIRTHDATE}, {"address", WH_MENTION_ADDRESS}, {"phone", WH_MENTION_PHONE}, {"email", WH_MENTION_EMAIL},
            {"school", WH_MENTION_SCHOOL},       {"employer", WH_MENTION_EMPLOYER}, {"vehicle", WH_MENTION_VEHICLE}, {"photo", WH_MENTION_PHOTO},
            {"id", WH_MENTION_ID},               {"alias", WH_MENTION_ALIAS},     {"body", WH_MENTION_BODY}};

static int number(const char *s, size_t n) {
  int v = 0;
  size_t k = 0;
  while (k < n && wh_cp_space((unsigned char)s[k])) k++;
  size_t first = k;
  for (; k < n && wh_cp_digit((unsigned char)s[k]); k++) v = v < 1000 ? v * 10 + (s[k] - '0') : v;
  return k > first && k - first <= 3 ? v : -1;
}

/* Cells of a known kind in place of what the patterns took them for. */
void wh_roster_candidates(wh_state *x, const wh_pattern_options *po) {
  if (!has_columns(x)) return;
  wh_candidate *v = NULL;
  size_t n = 0, cap = 0, c = 0;
  for (size_t i = 0; i < x->n_parts; i++) {
    const wh_part *p = &x->parts[i];
    const char *kind = kind_at(x, p);
    bool known = *kind != '\0';
    for (; c < x->n_cand && x->cand[c].span.start < p->text.end; c++)
      if (!known || x->cand[c].span.start < p->text.start || !strcmp(kind, "status") || !strcmp(kind, "date")) *WH_PUSH(x->a, v, n, cap) = x->cand[c];
    if (!known || wh_span_len(p->text) == 0) continue;
    const char *s = x->text + p->text.start;
    wh_candidate cell = {.span = p->text, .by = WH_BY_COLUMN, .p = 1, .flags = WH_CANDIDATE_CUE};
    if (!strcmp(kind, "age")) {
      cell.lo = cell.hi = number(s, wh_span_len(p->text));
      cell.kind = WH_MENTION_AGE;
      cell.flags |= WH_CANDIDATE_INTERVAL;
      if (cell.lo >= 0 && cell.lo < 120) *WH_PUSH(x->a, v, n, cap) = cell;
      continue;
    }
    for (size_t k = 0; k < sizeof told / sizeof *told; k++) {
      if (strcmp(told[k].kind, kind)) continue;
      cell.kind = told[k].mention;
      wh_day lo, hi;
      if (cell.kind == WH_MENTION_BIRTHDATE && wh_date_parse(s, wh_span_len(p->text), po, &lo, &hi)) {
        cell.lo = lo;
        cell.hi = hi;
        cell.flags |= WH_CANDIDATE_INTERVAL;
      }
      *WH_PUSH(x->a, v, n, cap) = cell;
    }
  }
  while (c < x->n_cand) *WH_PUSH(x->a, v, n, cap) = x->cand[c++];
  x->cand = v;
  x->n_cand = n;
}
