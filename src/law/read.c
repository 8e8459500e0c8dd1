/* read: one Markdown file of law into provisions: heading, list of metadata, quotation, rules in an indented
 * block, a table of tests. Everything else in the file is prose for people. Refuses with file:line:column. */
#include "internal.h"

#include <string.h>

typedef struct lines {
  wh_law *law;
  const char *file, *s;
  size_t n, at;          /* at: where the next line begins */
  const char *line;      /* this one, without its end */
  size_t len, number;
  wh_error *err;
} lines;

typedef struct part {
  const char *s;
  size_t n;
} part;

static bool next_line(lines *x) {
  if (x->at >= x->n) return false;
  const char *from = x->s + x->at;
  const char *end = memchr(from, '\n', x->n - x->at);
  size_t len = end ? (size_t)(end - from) : x->n - x->at;
  x->at += len + (end != NULL);
  if (len > 0 && from[len - 1] == '\r') len--;
  x->line = from;
  x->len = len;
  x->number++;
  return true;
}

static wh_source here(const lines *x, const char *at) {
  return (wh_source){x->file, x->number, (size_t)(at - x->line) + 1};
}

static bool starts(const lines *x, const char *with) {
  size_t n = strlen(with);
  return x->len >= n && memcmp(x->line, with, n) == 0;
}

static part trim(const char *s, size_t n) {
  while (n > 0 && (*s == ' ' || *s == '\t')) s++, n--;
  while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t')) n--;
  return (part){s, n};
}

static bool same(part p, const char *word) { return p.n == strlen(word) && memcmp(p.s, word, p.n) == 0; }

static part first_word(part p, part *ret_rest) {
  size_t i = 0;
  while (i < p.n && p.s[i] != ' ' && p.s[i] != ',' && p.s[i] != '\t') i++;
  size_t after = i;
  while (after < p.n && (p.s[after] == ' ' || p.s[after] == ',' || p.s[after] == '\t')) after++;
  *ret_rest = (part){p.s + after, p.n - after};
  return (part){p.s, i};
}

static const char *copy(lines *x, part p) { return wh_arena_copy(x->law->arena, p.s, p.n); }

/* Room for one more item after n: the list doubles where n is a power of two, so it needs no capacity. */
static void *one_more(lines *x, const void *all, size_t n, size_t size) {
  if (n & (n - 1)) return (void *)all;
  void *bigger = wh_arena_alloc(x->law->arena, (n ? 2 * n : 1) * size);
  if (n) memcpy(bigger, all, n * size);
  return bigger;
}

/* ---- metadata ---- */

static wh_status read_day(lines *x, part p, wh_day *ret) {
  if (wh_day_parse(p.s, p.n, ret)) return WH_OK;
  return wh_law_error(x->err, here(x, p.s), "expected a date as YYYY-MM-DD");
}

/* "text | from D until D": text, and when. */
static wh_status read_dated(lines *x, part p, wh_dated *ret) {
  wh_dated d = {.term = {WH_DAY_MIN, WH_DAY_MAX}};
  const char *bar = memchr(p.s, '|', p.n);
  part text = trim(p.s, bar ? (size_t)(bar - p.s) : p.n);
  part rest = bar ? trim(bar + 1, (size_t)(p.s + p.n - bar - 1)) : (part){p.s + p.n, 0};
  while (rest.n > 0) {
    part word = first_word(rest, &rest), day = first_word(rest, &rest);
    bool from = same(word, "from");
    if (!from && !same(word, "until")) return wh_law_error(x->err, here(x, word.s), "expected \"from\" or \"until\"");
    wh_status s = read_day(x, day, from ? &d.term.from : &d.term.until);
    if (s != WH_OK) return s;
  }
  if (d.term.from > d.term.until) return wh_law_error(x->err, here(x, p.s), "the last day is before the first");
  d.text = copy(x, text);
  *ret = d;
  return WH_OK;
}

static wh_status read_choice(lines *x, part p, const char *const *words, int *ret) {
  for (int i = 0; words[i] != NULL; i++)
    if (same(p, words[i])) return *ret = i, WH_OK;
  return wh_law_error(x->err, here(x, p.s), "expected one of: %s, %s%s%s", words[0], words[1], words[2] ? ", " : "",
                      words[2] ? words[2] : "");
}

static bool id_fits(part p) {
  bool dot = false;
  for (size_t i = 0; i < p.n; i++) {
    char c = p.s[i];
    dot |= c == '.' && i > 0 && i + 1 < p.n;
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')) return false;
  }
  return dot;
}

typedef struct seen {
  bool id, where, kind, date, binds, source, verified, cite;
} seen;

static wh_status read_where(lines *x, wh_provision *p, part value) {
  while (value.n > 0) { /* places may stand on several lines */
    part code = first_word(value, &value);
    p->where = one_more(x, p->where, p->n_where, sizeof *p->where);
    p->where[p->n_where++] = wh_law_code(x->law, code.s, code.n);
  }
  return WH_OK;
}

static wh_status read_over(lines *x, wh_provision *p, part value) {
  while (value.n > 0) {
    part id = first_word(value, &value);
    if (!id_fits(id)) return wh_law_error(x->err, here(x, id.s), "expected ids of provisions, as code.author");
    p->over = one_more(x, p->over, p->n_over, sizeof *p->over);
    p->over[p->n_over++] = wh_law_chain(x->law, id.s, id.n);
  }
  return WH_OK;
}

static wh_status read_mark(lines *x, wh_provision *p, part value) {
  wh_dated mark;
  wh_status s = read_dated(x, value, &mark);
  if (s != WH_OK) return s;
  bool recalled = mark.text[0] == 'R';
  if (!recalled && mark.text[0] != 'V') return wh_law_error(x->err, here(x, value.s), "expected V (read) or R (recalled)");
  if (!recalled) return WH_OK;
  p->recalled = one_more(x, p->recalled, p->n_recalled, sizeof *p->recalled);
  p->recalled[p->n_recalled++] = mark;
  return WH_OK;
}

static wh_status read_cite(lines *x, wh_provision *p, part value) {
  p->cites = one_more(x, p->cites, p->n_cites, sizeof *p->cites);
  return read_dated(x, value, &p->cites[p->n_cites++]);
}

static wh_status read_note(lines *x, wh_provision *p, part value) {
  p->notes = one_more(x, p->notes, p->n_notes, sizeof *p->notes);
  p->notes[p->n_notes++] = copy(x, value);
  return WH_OK;
}

static wh_status read_id(lines *x, wh_provision *p, part value) {
  if (!id_fits(value))
    return wh_law_error(x->err, here(x, value.s), "an id is small letters, digits, - and at least one . within");
  p->chain = wh_law_chain(x->law, value.s, value.n);
  p->id = x->law->chains[p->chain].id;
  return WH_OK;
}

static wh_status read_item(lines *x, wh_provision *p, seen *have) {
  static const char *const kinds[] = {"definition", "law", "code", NULL};
  static const char *const clocks[] = {"act", "release", "today", NULL};
  part item = trim(x->line + 2, x->len - 2);
  const char *colon = memchr(item.s, ':', item.n);
  if (colon == NULL) return wh_law_error(x->err, here(x, item.s), "expected \"- key: value\"");
  part key = trim(item.s, (size_t)(colon - item.s));
  part value = trim(colon + 1, (size_t)(item.s + item.n - colon - 1));
  int choice = 0;
  wh_status s = WH_OK;
  if (value.n == 0) return wh_law_error(x->err, here(x, value.s), "this key has no value");
  if (same(key, "id")) return have->id = true, read_id(x, p, value);
  if (same(key, "where")) return have->where = true, read_where(x, p, value);
  if (same(key, "from")) return read_day(x, value, &p->term.from);
  if (same(key, "until")) return read_day(x, value, &p->term.until);
  if (same(key, "cite")) return have->cite = true, read_cite(x, p, value);
  if (same(key, "over")) return read_over(x, p, value);
  if (same(key, "untranslatable")) return read_note(x, p, value);
  if (same(key, "verified")) return have->verified = true, read_mark(x, p, value);
  if (same(key, "binds")) return have->binds = true, p->binds = copy(x, value), WH_OK;
  if (same(key, "source")) return have->source = true, p->source = copy(x, value), WH_OK;
  if (same(key, "kind")) {
    have->kind = true;
    s = read_choice(x, value, kinds, &choice);
    p->kind = (wh_kind)choice;
    return s;
  }
  if (same(key, "date")) {
    have->date = true;
    s = read_choice(x, value, clocks, &choice);
    p->clock = (wh_clock)choice;
    return s;
  }
  return wh_law_error(x->err, here(x, key.s),
                      "not a key: id, where, kind, date, from, until, cite, over, binds, source, verified, untranslatable");
}

static wh_status complete(lines *x, const wh_provision *p, const seen *have) {
  const char *missing = !have->id ? "id" : !have->where ? "where" : !have->kind ? "kind" : !have->date ? "date"
                        : !have->cite ? "cite" : !have->binds ? "binds" : !have->source ? "source"
                        : !have->verified ? "verified" : NULL;
  wh_source at = {x->file, p->line, 1};
  if (missing) return wh_law_error(x->err, at, "this provision has no \"- %s:\"", missing);
  if (p->term.from > p->term.until) return wh_law_error(x->err, at, "the last day is before the first");
  if (p->n_rules == 0) return wh_law_error(x->err, at, "this provision has no rule in an indented block");
  return WH_OK;
}

/* ---- rules: a line of four spaces; deeper lines go on with it ---- */

static wh_status read_rule(lines *x, wh_provision *p) {
  wh_buf joined = WH_BUF_INIT;
  size_t breaks[64], columns[64];
  wh_rule_text t = {.at = here(x, x->line + 4), .breaks = breaks, .columns = columns};
  wh_buf_add(&joined, x->line + 4, x->len - 4);
  wh_status s = WH_OK;
  for (lines peek = *x; next_line(&peek) && starts(&peek, "     ") && trim(peek.line, peek.len).n > 0;) {
    part more = trim(peek.line, peek.len);
    *x = peek;
    if (t.n_breaks == 64) {
      s = wh_law_error(x->err, here(x, more.s), "a rule of more than 64 lines; split it");
      break;
    }
    wh_buf_putc(&joined, ' ');
    breaks[t.n_breaks] = joined.len;
    columns[t.n_breaks++] = (size_t)(more.s - peek.line) + 1;
    wh_buf_add(&joined, more.s, more.n);
  }
  t.s = wh_arena_copy(x->law->arena, joined.data, joined.len);
  t.n = joined.len;
  wh_buf_free(&joined);
  wh_rule rule;
  if (s == WH_OK) s = wh_law_read_rule(x->law, &t, &rule, x->err);
  if (s != WH_OK) return s;
  p->rules = one_more(x, p->rules, p->n_rules, sizeof *p->rules);
  p->rules[p->n_rules++] = rule;
  if (rule.holds) {
    if (p->holds) return wh_law_error(x->err, t.at, "a second \"holds\" in one provision; join them with \"or\"");
    if (rule.except) return wh_law_error(x->err, t.at, "\"except\" is for matters; write \"and not\" here");
    p->holds = rule.when;
  }
  return WH_OK;
}

static void read_quote(lines *x, wh_provision *p) { /* the first paragraph is what `law show` prints */
  if (p->quote) return;
  wh_buf all = WH_BUF_INIT;
  for (lines peek = *x;;) {
    part q = trim(peek.line + 1, peek.len - 1);
    if (all.len) wh_buf_putc(&all, '\n');
    wh_buf_add(&all, q.s, q.n);
    *x = peek;
    if (!next_line(&peek) || !starts(&peek, ">")) break;
  }
  p->quote = wh_arena_copy(x->law->arena, all.data, all.len);
  wh_buf_free(&all);
}

/* ---- tables ---- */

static wh_status read_table_row(lines *x, wh_provision *p) {
  part row = trim(x->line, x->len);
  if (row.n < 2 || row.s[row.n - 1] != '|') return wh_law_error(x->err, here(x, row.s), "a row of a table ends in |");
  bool rule = true;
  for (size_t i = 0; i < row.n; i++) rule &= strchr("|-: ", row.s[i]) != NULL;
  if (rule) return WH_OK;
  wh_row out = {.line = x->number};
  size_t cap = 0;
  for (size_t i = 1; i < row.n; i++) {
    size_t start = i;
    while (i < row.n && row.s[i] != '|') i++;
    part cell = trim(row.s + start, i - start);
    *WH_PUSH(x->law->arena, out.cells, out.n_cells, cap) = (wh_cell){copy(x, cell), cell.n};
  }
  if (p->n_rows > 0 && out.n_cells != p->rows[0].n_cells)
    return wh_law_error(x->err, here(x, row.s), "%zu cells; the head of the table has %zu", out.n_cells, p->rows[0].n_cells);
  p->rows = one_more(x, p->rows, p->n_rows, sizeof *p->rows);
  p->rows[p->n_rows++] = out;
  return WH_OK;
}

/* ---- a provision ---- */

static wh_status read_body(lines *x, wh_provision *p) {
  seen have = {0};
  wh_status s = WH_OK;
  for (lines peek = *x; s == WH_OK && next_line(&peek) && !starts(&peek, "## ") && !starts(&peek, "# "); peek = *x) {
    *x = peek;
    if (starts(x, "- ") && p->n_rules == 0) s = read_item(x, p, &have);
    else if (starts(x, ">")) read_quote(x, p);
    else if (starts(x, "    ") && trim(x->line, x->len).n > 0) s = read_rule(x, p);
    else if (starts(x, "|")) s = read_table_row(x, p);
  }
  return s == WH_OK ? complete(x, p, &have) : s;
}

wh_status wh_law_read_file(wh_law *law, const char *name, const char *s, size_t n, wh_error *err) {
  const char *file = wh_arena_copy(law->arena, name, strlen(name));
  lines x = {.law = law, .file = file, .s = s, .n = n, .err = err};
  if (!wh_utf8_valid(s, n) || (n > 0 && memchr(s, 0, n) != NULL))
    return wh_law_error(err, (wh_source){file, 1, 1}, "not UTF-8 text; save the file as UTF-8");
  while (next_line(&x)) {
    if (!starts(&x, "## ")) continue;
    if (law->n >= WH_LAW_MAX_PROVISIONS)
      return wh_law_error(err, here(&x, x.line), "more than %d provisions", WH_LAW_MAX_PROVISIONS);
    part title = trim(x.line + 3, x.len - 3);
    wh_provision p = {.title = copy(&x, title), .file = file, .line = x.number, .term = {WH_DAY_MIN, WH_DAY_MAX}};
    wh_status status = read_body(&x, &p);
    if (status != WH_OK) return status;
    *WH_PUSH(law->arena, law->provisions, law->n, law->cap) = p;
  }
  return WH_OK;
}
