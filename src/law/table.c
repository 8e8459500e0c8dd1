/* table: the tests that stand beside each provision, one row a case: facts in, the provision's own truth
 * (column "holds") or a matter's answer out. Other people are columns "other.age_at_act". */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct row_case {
  wh_case c;
  wh_case_person people[2];
  const char *where;
} row_case;

static bool cell_is(wh_cell c, const char *word) { return c.n == strlen(word) && memcmp(c.s, word, c.n) == 0; }

/* ---- cells to values ---- */

static bool read_end(wh_fact_type type, const char *s, size_t n, int32_t open, int32_t *ret) {
  if (n == 0) return *ret = open, true;
  if (type == WH_TYPE_DATE) return wh_day_parse(s, n, ret);
  if (n > 4) return false;
  *ret = 0;
  for (size_t i = 0; i < n; i++) {
    if (s[i] < '0' || s[i] > '9') return false;
    *ret = *ret * 10 + (s[i] - '0');
  }
  return true;
}

static bool read_interval(wh_fact_type type, wh_cell cell, wh_value *ret) { /* 17, 13..19, 18.. */
  const char *dots = strstr(cell.s, "..");
  size_t left = dots ? (size_t)(dots - cell.s) : cell.n;
  *ret = (wh_value){.known = true};
  if (!read_end(type, cell.s, left, INT32_MIN, &ret->lo)) return false;
  if (dots == NULL) return ret->hi = ret->lo, true;
  return read_end(type, dots + 2, cell.n - left - 2, INT32_MAX, &ret->hi) && ret->lo <= ret->hi;
}

static bool read_words(wh_fact_key key, wh_cell cell, uint64_t *ret) {
  *ret = 0;
  for (size_t i = 0; i < cell.n;) {
    size_t start = i;
    while (i < cell.n && cell.s[i] != ' ' && cell.s[i] != ',') i++;
    if (i > start) {
      int word = wh_fact_word(key, cell.s + start, i - start);
      if (word < 0) return false;
      *ret |= WH_BIT(word);
    }
    i++;
  }
  return true;
}

static bool set_fact(row_case *x, int person, wh_fact_key key, wh_cell cell) {
  const wh_fact_def *def = wh_fact_def_of(key);
  wh_value v = {.known = true};
  bool ok = true;
  if (cell.n == 0 || cell_is(cell, "?")) return true;
  switch (def->type) {
    case WH_TYPE_TRUTH:
      v.truth = cell_is(cell, "yes") ? WH_YES : WH_NO;
      ok = v.truth == WH_YES || cell_is(cell, "no");
      break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_DATE: ok = read_interval(def->type, cell, &v); break;
    case WH_TYPE_ONE_OF:
      v.word = wh_fact_word(key, cell.s, cell.n);
      ok = v.word >= 0;
      break;
    case WH_TYPE_SOME_OF:
      if (!cell_is(cell, "-")) ok = read_words(key, cell, &v.words);
      break;
    case WH_TYPE_PERSONS: /* the other one, or nobody */
      v.persons = cell_is(cell, "other") ? WH_BIT(1 - person) : 0;
      ok = v.persons != 0 || cell_is(cell, "-");
      break;
    case WH_TYPE_RELATION:
      ok = read_words(key, cell, &v.words);
      x->people[person].ties[0].other = 1 - person;
      x->people[person].ties[0].relations = v.words;
      x->people[person].n_ties = 1;
      return ok;
    case WH_TYPE_PLACE: return false;
  }
  if (def->of == 'e') x->c.release[key] = v;
  else x->people[person].values[key] = v;
  return ok;
}

/* ---- columns ---- */

typedef enum { C_FACT, C_ON, C_PUBLISHED, C_TODAY, C_WHERE, C_CHARGE, C_HOLDS, C_MATTER, C_NOTE } column_kind;
typedef struct column {
  column_kind kind;
  wh_fact_key key;
  wh_matter matter;
  int person;
} column;

static bool read_column(wh_cell head, column *ret) {
  static const struct { const char *word; column_kind kind; } words[] = {
      {"on", C_ON}, {"published", C_PUBLISHED}, {"today", C_TODAY}, {"where", C_WHERE},
      {"charge_on", C_CHARGE}, {"holds", C_HOLDS}, {"note", C_NOTE}};
  *ret = (column){.kind = C_FACT};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (cell_is(head, words[i].word)) return ret->kind = words[i].kind, true;
  if (wh_matter_find(head.s, head.n, &ret->matter)) return ret->kind = C_MATTER, true;
  static const char other[] = "other.";
  size_t skip = head.n > sizeof other - 1 && memcmp(head.s, other, sizeof other - 1) == 0 ? sizeof other - 1 : 0;
  ret->person = skip != 0;
  return wh_fact_find(head.s + skip, head.n - skip, &ret->key);
}

static bool set_column(row_case *x, const column *col, wh_cell cell) {
  wh_value *day = col->kind == C_ON ? &x->c.act : col->kind == C_PUBLISHED ? &x->c.published : &x->c.today;
  switch (col->kind) {
    case C_FACT: return set_fact(x, col->person, col->key, cell);
    case C_ON:
    case C_PUBLISHED:
    case C_TODAY: return cell_is(cell, "?") || cell.n == 0 || read_interval(WH_TYPE_DATE, cell, day);
    case C_WHERE: return x->where = cell.s, true;
    case C_CHARGE: return cell_is(cell, "?") || read_words(WH_FACT_charged_with, cell, &x->c.charge_on);
    default: return true;
  }
}

/* ---- rows ---- */

static const char *truth_word(wh_truth t) { return t == WH_YES ? "yes" : t == WH_NO ? "no" : "unknown"; }

static const char *found(const wh_law *law, const wh_provision *p, const row_case *x, const column *col, wh_arena *a) {
  wh_eval e = {.law = law, .c = &x->c, .arena = a, .as_of = WH_DAY_MIN, .over_person = -1};
  e.memo = wh_arena_alloc(a, 2 * sizeof *e.memo);
  if (col->kind == C_HOLDS) { /* of the whole chain, so that a row may stand beside any version */
    wh_node ref = {.op = WH_OP_REF, .number = p->chain, .as_of = WH_DAY_MIN};
    return p->holds ? truth_word(wh_eval_node(&e, &ref, 0)) : "no \"holds if\" here";
  }
  bool *active = wh_arena_alloc(a, law->n_codes);
  wh_law_active(law, x->c.where, x->c.n_where, active);
  wh_answers answers;
  wh_spoken *spoken;
  (void)wh_law_answer(&e, 0, active, &answers, &spoken);
  return answers.answer[col->matter];
}

static void complain(wh_buf *b, const wh_provision *p, const wh_row *row, const char *what, wh_cell cell, const char *got) {
  wh_buf_printf(b, "law/%s:%zu: %s: %s: %.*s%s%s\n", p->file, row->line, p->id, what, (int)cell.n, cell.s,
                got ? ", but the rules give " : "", got ? got : "");
}

static size_t test_row(const wh_law *law, const wh_provision *p, const column *cols, const wh_row *row, wh_buf *b) {
  row_case *x = wh_alloc(sizeof *x);
  wh_arena *a = wh_arena_new();
  size_t failed = 0;
  x->where = p->where[0] ? law->codes[p->where[0]] : "";
  x->people[0].name = "person";
  x->people[1].name = "other";
  for (size_t i = 0; i < row->n_cells; i++) {
    if (set_column(x, &cols[i], row->cells[i])) continue;
    complain(b, p, row, "this cell cannot be read", row->cells[i], NULL);
    failed = 1;
  }
  if (!x->c.published.known) x->c.published = x->c.act;
  if (!x->c.today.known) x->c.today = x->c.published;
  x->c.people = x->people;
  x->c.n_people = 2;
  x->c.where = &x->where;
  x->c.n_where = x->where[0] != '\0';
  for (size_t i = 0; !failed && i < row->n_cells; i++) {
    if (cols[i].kind != C_HOLDS && cols[i].kind != C_MATTER) continue;
    if (row->cells[i].n == 0) continue;
    const char *got = found(law, p, x, &cols[i], a);
    if (cell_is(row->cells[i], got)) continue;
    complain(b, p, row, "expected", row->cells[i], got);
    failed = 1;
  }
  wh_arena_free(a);
  free(x);
  return failed;
}

static size_t test_provision(const wh_law *law, const wh_provision *p, size_t *rows, wh_buf *b) {
  if (p->n_rows == 0) return 0;
  size_t failed = 0;
  column *cols = wh_alloc(p->rows[0].n_cells * sizeof *cols);
  for (size_t i = 0; i < p->rows[0].n_cells; i++) {
    if (read_column(p->rows[0].cells[i], &cols[i])) continue;
    complain(b, p, &p->rows[0], "no such column", p->rows[0].cells[i], NULL);
    failed++;
  }
  for (size_t i = 1; !failed && i < p->n_rows; i++) *rows += 1;
  size_t bad = 0;
  for (size_t i = 1; !failed && i < p->n_rows; i++) bad += test_row(law, p, cols, &p->rows[i], b);
  free(cols);
  return failed + bad;
}

size_t wh_law_test(const wh_law *law, size_t *ret_rows, wh_buf *ret_report) {
  size_t failed = 0;
  *ret_rows = 0;
  for (size_t i = 0; i < law->n; i++) failed += test_provision(law, &law->provisions[i], ret_rows, ret_report);
  return failed;
}
