/* rule: the small language in which a provision says what follows from which facts (doc/law-language.md).
 * Reads one rule into nodes, or refuses it with file:line:column. It evaluates nothing. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

typedef enum { T_END, T_WORD, T_NUMBER, T_DATE, T_SIGN, T_BAD } token_kind;

typedef struct token {
  token_kind kind;
  const char *s;
  size_t n;
  int32_t number;
} token;

typedef struct reader {
  wh_law *law;
  const wh_rule_text *text;
  size_t at;
  token now;
  size_t last_end; /* end of the token before */
  int depth, nodes;
  wh_error *err;
} reader;

/* ---- tokens ---- */

static bool word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

static bool digits(const char *s, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (s[i] < '0' || s[i] > '9') return false;
  return n > 0;
}

static token scan(reader *r) {
  const char *s = r->text->s;
  size_t n = r->text->n;
  while (r->at < n && (s[r->at] == ' ' || s[r->at] == '\t' || s[r->at] == '\n')) r->at++;
  token t = {.s = s + r->at};
  if (r->at == n) return t;
  if (word_char(s[r->at])) {
    while (r->at < n && word_char(s[r->at])) r->at++;
    t.n = (size_t)(s + r->at - t.s);
    if (t.s[t.n - 1] == '.') { /* a full stop is no part of a name */
      t.n--;
      r->at--;
    }
    t.kind = T_WORD;
    if (t.n == 0) {
      t.n = 1;
      r->at++;
      t.kind = T_BAD;
    } else if (wh_day_parse(t.s, t.n, &t.number)) {
      t.kind = T_DATE;
    } else if (digits(t.s, t.n)) {
      if (t.n > 6) return t.kind = T_BAD, t;
      for (size_t i = 0; i < t.n; i++) t.number = t.number * 10 + (t.s[i] - '0');
      t.kind = T_NUMBER;
    }
    return t;
  }
  t.kind = strchr("(){},:<>=!", s[r->at]) ? T_SIGN : T_BAD;
  t.n = 1;
  r->at++;
  if (r->at < n && s[r->at] == '=' && strchr("<>!", *t.s)) {
    t.n = 2;
    r->at++;
  }
  return t;
}

static void next(reader *r) {
  r->last_end = (size_t)(r->now.s - r->text->s) + r->now.n;
  r->now = scan(r);
}

static bool is(const reader *r, const char *word) {
  return r->now.kind != T_END && strlen(word) == r->now.n && memcmp(word, r->now.s, r->now.n) == 0;
}

static bool take(reader *r, const char *word) {
  if (!is(r, word)) return false;
  next(r);
  return true;
}

static wh_source place(const reader *r) {
  const wh_rule_text *t = r->text;
  size_t at = (size_t)(r->now.s - t->s);
  wh_source where = {t->at.file, t->at.line, t->at.column + at};
  for (size_t i = 0; i < t->n_breaks && t->breaks[i] <= at; i++) {
    where.line = t->at.line + i + 1;
    where.column = t->columns[i] + (at - t->breaks[i]);
  }
  return where;
}

static wh_status wrong(reader *r, const char *what) {
  char quoted[WH_LAW_MAX_ERROR_WORD + 8];
  if (r->now.kind == T_END) return wh_law_error(r->err, place(r), "%s, but the rule ends here", what);
  return wh_law_error(r->err, place(r), "%s, not %s", what, wh_law_quote(quoted, r->now.s, r->now.n));
}

/* ---- nodes ---- */

static wh_node *node(reader *r, wh_op op) {
  wh_node *x = wh_arena_alloc(r->law->arena, sizeof *x);
  x->op = (uint8_t)op;
  x->as_of = WH_DAY_MIN;
  return x;
}

static void cover(reader *r, wh_node *x, const char *start) {
  x->text = start;
  x->n_text = (uint32_t)(r->text->s + r->last_end - start);
}

static wh_node *join(reader *r, wh_op op, wh_node *a, wh_node *b, const char *start) {
  wh_node *x = node(r, op);
  x->a = a;
  x->b = b;
  cover(r, x, start);
  return x;
}

static wh_status read_or(reader *r, wh_node **ret);

static wh_status read_group(reader *r, wh_node **ret) { /* "(" or ")" */
  if (!take(r, "(")) return wrong(r, "expected \"(\"");
  if (++r->depth > WH_LAW_MAX_DEPTH)
    return wh_law_error(r->err, place(r), "nested deeper than %d; name a part as a provision of its own", WH_LAW_MAX_DEPTH);
  wh_status s = read_or(r, ret);
  r->depth--;
  if (s != WH_OK) return s;
  return take(r, ")") ? WH_OK : wrong(r, "expected \")\", \"and\" or \"or\"");
}

/* A word of the named list of key, as a bit. */
static wh_status read_word(reader *r, wh_fact_key key, uint64_t *bits) {
  int word = r->now.kind == T_WORD ? wh_fact_word(key, r->now.s, r->now.n) : -1;
  if (word < 0) {
    char what[128];
    snprintf(what, sizeof what, "expected a word of the list of %s", wh_fact_def_of(key)->name);
    return wrong(r, what);
  }
  *bits |= WH_BIT(word);
  next(r);
  return WH_OK;
}

static wh_status read_set(reader *r, wh_fact_key key, uint64_t *ret) {
  *ret = 0;
  if (!take(r, "{")) return read_word(r, key, ret);
  do {
    wh_status s = read_word(r, key, ret);
    if (s != WH_OK) return s;
  } while (take(r, ","));
  return take(r, "}") ? WH_OK : wrong(r, "expected \",\" or \"}\"");
}

static wh_node *negated(reader *r, wh_node *x) {
  wh_node *no = node(r, WH_OP_NOT);
  no->a = x;
  return no;
}

/* age_at_act < 18, act_date >= 2013-10-01: everything is made of "below" and "equal". */
static wh_status read_comparison(reader *r, wh_fact_key key, const char *start, wh_node **ret) {
  token op = r->now;
  if (op.kind != T_SIGN || !strchr("<>=!", *op.s)) return wrong(r, "expected <, <=, >, >=, = or !=");
  next(r);
  token_kind want = wh_fact_def_of(key)->type == WH_TYPE_DATE ? T_DATE : T_NUMBER;
  if (r->now.kind != want) return wrong(r, want == T_DATE ? "expected a date as YYYY-MM-DD" : "expected a whole number");
  int32_t number = r->now.number;
  next(r);
  bool equal = *op.s == '=' || *op.s == '!';
  wh_node *x = node(r, equal ? WH_OP_EQUAL : WH_OP_BELOW);
  x->key = (uint8_t)key;
  x->number = number;
  if (!equal && (*op.s == '>') == (op.n == 1)) x->number++; /* <= n and > n turn at n + 1 */
  cover(r, x, start);
  if (*op.s == '>' || *op.s == '!') {
    x = negated(r, x);
    cover(r, x, start);
  }
  *ret = x;
  return WH_OK;
}

static wh_status read_fact(reader *r, wh_fact_key key, const char *start, wh_node **ret) {
  const wh_fact_def *def = wh_fact_def_of(key);
  if (take(r, "told")) {
    *ret = node(r, WH_OP_TOLD);
    (*ret)->key = (uint8_t)key;
    cover(r, *ret, start);
    return WH_OK;
  }
  wh_node *x = NULL;
  wh_status s = WH_OK;
  bool not_equal = false;
  switch (def->type) {
    case WH_TYPE_TRUTH: x = node(r, WH_OP_TRUTH); break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_DATE: return read_comparison(r, key, start, ret);
    case WH_TYPE_ONE_OF:
      x = node(r, WH_OP_IN);
      not_equal = is(r, "!=");
      if (!take(r, "in") && !take(r, "=") && !take(r, "!=")) return wrong(r, "expected \"in\", \"=\", \"!=\" or \"told\"");
      s = read_set(r, key, &x->words);
      break;
    case WH_TYPE_SOME_OF:
      x = node(r, WH_OP_HAS);
      if (!take(r, "has")) return wrong(r, "expected \"has\" or \"told\"");
      s = read_set(r, key, &x->words);
      break;
    case WH_TYPE_PERSONS:
    case WH_TYPE_RELATION: return wrong(r, "write \"some KEY: (...)\" or \"told\" after this fact");
    case WH_TYPE_PLACE: return wrong(r, "places are told by the list item \"where\"; expected \"told\"");
  }
  if (s != WH_OK) return s;
  x->key = (uint8_t)key;
  cover(r, x, start);
  *ret = not_equal ? negated(r, x) : x;
  if (not_equal) cover(r, *ret, start);
  return WH_OK;
}

/* some relation_to in {parent, sibling}: (...)    some exploited_by: (...)    with bought_by: (...) */
static wh_status read_people(reader *r, wh_op op, const char *start, wh_node **ret) {
  wh_fact_key key = WH_FACT_COUNT;
  bool known = r->now.kind == T_WORD && wh_fact_find(r->now.s, r->now.n, &key);
  wh_fact_type type = known ? wh_fact_def_of(key)->type : WH_TYPE_TRUTH;
  if (type != WH_TYPE_PERSONS && type != WH_TYPE_RELATION)
    return wrong(r, "expected a fact that tells persons, as exploited_by or relation_to");
  next(r);
  wh_node *x = node(r, op);
  x->key = (uint8_t)key;
  x->words = UINT64_MAX;
  if (type == WH_TYPE_RELATION && take(r, "in")) {
    wh_status s = read_set(r, key, &x->words);
    if (s != WH_OK) return s;
  }
  if (!take(r, ":")) return wrong(r, "expected \":\"");
  wh_status s = read_group(r, &x->a);
  if (s != WH_OK) return s;
  cover(r, x, start);
  *ret = x;
  return WH_OK;
}

/* us.tvpa.severe-minor [as in effect on 2000-10-28] */
static wh_status read_reference(reader *r, const char *start, wh_node **ret) {
  if (r->now.kind != T_WORD || memchr(r->now.s, '.', r->now.n) == NULL)
    return wrong(r, "expected a fact of law/facts.md, the id of a provision, or \"(\"");
  wh_node *x = node(r, WH_OP_REF);
  x->number = wh_law_chain(r->law, r->now.s, r->now.n);
  next(r);
  if (take(r, "as")) {
    if (!take(r, "in") || !take(r, "effect") || !take(r, "on")) return wrong(r, "expected \"as in effect on\"");
    if (r->now.kind != T_DATE) return wrong(r, "expected a date as YYYY-MM-DD");
    x->as_of = r->now.number;
    next(r);
  }
  cover(r, x, start);
  *ret = x;
  return WH_OK;
}

static wh_status read_atom(reader *r, wh_node **ret) {
  const char *start = r->now.s;
  if (is(r, "(")) return read_group(r, ret);
  wh_op op = is(r, "shown") ? WH_OP_SHOWN : is(r, "possible") ? WH_OP_POSSIBLE : WH_OP_ALWAYS;
  if (op != WH_OP_ALWAYS) {
    next(r);
    wh_node *inner = NULL;
    wh_status s = read_group(r, &inner);
    if (s == WH_OK) *ret = join(r, op, inner, NULL, start);
    return s;
  }
  if (take(r, "some")) return read_people(r, WH_OP_SOME, start, ret);
  if (take(r, "with")) return read_people(r, WH_OP_WITH, start, ret);
  if (take(r, "anyone")) {
    wh_node *x = node(r, WH_OP_ANYONE);
    if (!take(r, ":")) return wrong(r, "expected \":\"");
    wh_status s = read_group(r, &x->a);
    if (s == WH_OK) cover(r, x, start);
    if (s == WH_OK) *ret = x;
    return s;
  }
  if (take(r, "charge")) {
    if (!take(r, "has")) return wrong(r, "expected \"has\"");
    wh_node *x = node(r, WH_OP_CHARGE);
    x->key = WH_FACT_charged_with;
    wh_status s = read_set(r, WH_FACT_charged_with, &x->words);
    if (s != WH_OK) return s;
    cover(r, x, start);
    *ret = x;
    return WH_OK;
  }
  wh_fact_key key;
  if (r->now.kind == T_WORD && wh_fact_find(r->now.s, r->now.n, &key)) {
    next(r);
    return read_fact(r, key, start, ret);
  }
  return read_reference(r, start, ret);
}

static wh_status read_not(reader *r, wh_node **ret) {
  const char *start = r->now.s;
  if (++r->nodes > WH_LAW_MAX_TERMS)
    return wh_law_error(r->err, place(r), "more than %d terms in one rule; name a part as a provision", WH_LAW_MAX_TERMS);
  bool no = false;
  while (take(r, "not")) no = !no;
  wh_status s = read_atom(r, ret);
  if (s == WH_OK && no) *ret = join(r, WH_OP_NOT, *ret, NULL, start);
  return s;
}

static wh_status read_and(reader *r, wh_node **ret) {
  const char *start = r->now.s;
  wh_status s = read_not(r, ret);
  while (s == WH_OK && take(r, "and")) {
    wh_node *b = NULL;
    s = read_not(r, &b);
    if (s == WH_OK) *ret = join(r, WH_OP_AND, *ret, b, start);
  }
  return s;
}

static wh_status read_or(reader *r, wh_node **ret) {
  const char *start = r->now.s;
  wh_status s = read_and(r, ret);
  while (s == WH_OK && take(r, "or")) {
    wh_node *b = NULL;
    s = read_and(r, &b);
    if (s == WH_OK) *ret = join(r, WH_OP_OR, *ret, b, start);
  }
  return s;
}

/* ---- a rule ---- */

static wh_status read_conclusion(reader *r, wh_rule *rule) {
  if (take(r, "holds")) {
    rule->holds = true;
    return WH_OK;
  }
  if (r->now.kind != T_WORD || !wh_matter_find(r->now.s, r->now.n, &rule->matter))
    return wrong(r, "expected \"holds\" or a matter, as \"code\" or \"victim\"");
  next(r);
  if (!take(r, "=")) return wrong(r, "expected \"=\"");
  rule->rank = r->now.kind == T_WORD ? wh_matter_value_find(rule->matter, r->now.s, r->now.n) : -1;
  if (rule->rank < 0) {
    char what[96];
    snprintf(what, sizeof what, "expected a value of the matter %s", wh_matter_name(rule->matter));
    return wrong(r, what);
  }
  next(r);
  return WH_OK;
}

wh_status wh_law_read_rule(wh_law *law, const wh_rule_text *text, wh_rule *ret, wh_error *err) {
  reader r = {.law = law, .text = text, .err = err};
  r.now = scan(&r);
  wh_rule rule = {.line = text->at.line};
  wh_status s = read_conclusion(&r, &rule);
  if (s != WH_OK) return s;
  if (take(&r, "if")) {
    s = read_or(&r, &rule.when);
    if (s == WH_OK && take(&r, "except")) s = read_or(&r, &rule.except);
  } else {
    const char *start = r.now.s;
    rule.when = join(&r, WH_OP_ALWAYS, NULL, NULL, start);
    rule.when->n_text = 0;
  }
  if (s != WH_OK) return s;
  if (r.now.kind != T_END) return wrong(&r, "expected \"if\", \"and\", \"or\", \"except\" or the end of the rule");
  *ret = rule;
  return WH_OK;
}
