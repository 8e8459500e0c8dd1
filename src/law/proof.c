/* proof: why a rule came out as it did, from the same evaluation, down to the facts. The three values are
 * always told in the same words: shown / the text says otherwise / the text does not say. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

static const char *in_words(wh_truth t) {
  return t == WH_YES ? "shown" : t == WH_NO ? "the text says otherwise" : "the text does not say";
}

/* ---- what the text tells, in the words of law/facts.md ---- */

static void put_end(wh_buf *b, wh_fact_type type, int32_t v) {
  if (type == WH_TYPE_INTEGER) {
    wh_buf_printf(b, "%d", v);
    return;
  }
  char day[16];
  wh_day_write(v, day);
  wh_buf_puts(b, day);
}

static void put_words(wh_buf *b, const char *const *words, uint64_t bits) {
  bool first = true;
  for (int i = 0; words[i] != NULL; i++) {
    if (!(bits & WH_BIT(i))) continue;
    if (!first) wh_buf_puts(b, ", ");
    wh_buf_puts(b, words[i]);
    first = false;
  }
  if (first) wh_buf_puts(b, "none");
}

static void put_value(wh_buf *b, wh_fact_key key, const wh_value *v) {
  const wh_fact_def *def = wh_fact_def_of(key);
  switch (def->type) {
    case WH_TYPE_INTEGER:
    case WH_TYPE_DATE:
      if (v->lo != INT32_MIN) put_end(b, def->type, v->lo);
      if (v->lo == v->hi) break;
      wh_buf_puts(b, v->lo == INT32_MIN ? "not after " : v->hi == INT32_MAX ? " or later" : " to ");
      if (v->hi != INT32_MAX) put_end(b, def->type, v->hi);
      break;
    case WH_TYPE_ONE_OF: wh_buf_puts(b, def->words[v->word]); break;
    case WH_TYPE_SOME_OF: put_words(b, def->words, v->words); break;
    case WH_TYPE_TRUTH: wh_buf_puts(b, v->truth == WH_YES ? "yes" : v->truth == WH_NO ? "no" : "unknown"); break;
    default: break;
  }
}

static void put_told(wh_buf *b, const wh_eval *e, const wh_node *x, int person) {
  wh_value v = wh_eval_fact(e, (wh_fact_key)x->key, person);
  if (x->op == WH_OP_CHARGE && e->c->charge_on) v = wh_value_words(e->c->charge_on);
  if (!v.known || x->op == WH_OP_TRUTH) return;
  wh_buf_puts(b, " (told: ");
  put_value(b, (wh_fact_key)x->key, &v);
  if (x->key == WH_FACT_age_at_act && wh_eval_noun(e, person)) wh_buf_puts(b, ", by a noun only");
  wh_buf_putc(b, ')');
}

/* ---- nodes ---- */

typedef struct maker {
  wh_eval *e;
  size_t *left; /* nodes that may still be made */
} maker;

static wh_proof *make(maker *m, const char *text, wh_truth value, wh_fact_key key, int person) {
  wh_proof *p = wh_arena_alloc(m->e->arena, sizeof *p);
  *p = (wh_proof){.text = text, .value = value, .key = key, .person = person};
  return p;
}

static bool leaf(const wh_node *x) {
  return x->op == WH_OP_TOLD || (x->op >= WH_OP_TRUTH && x->op <= WH_OP_CHARGE);
}

static const wh_proof *prove(maker *m, const wh_node *x, int person);

static void append(wh_proof *parent, const wh_proof *child) {
  const wh_proof **at = &parent->child;
  while (*at != NULL) at = (const wh_proof **)&(*at)->next;
  *at = child;
}

static void prove_versions(maker *m, wh_proof *parent, const wh_node *x, int person) {
  wh_eval *e = m->e;
  const wh_chain *c = &e->law->chains[x->number];
  wh_day before = e->as_of;
  if (before == WH_DAY_MIN) e->as_of = x->as_of;
  for (size_t i = 0; i < c->n_versions; i++) {
    const wh_provision *p = &e->law->provisions[c->versions[i]];
    wh_truth in = wh_eval_in_force(e, p);
    if (in == WH_NO && c->n_versions > 1) continue;
    wh_truth t = in == WH_NO ? WH_NO : wh_and(in, wh_eval_node(e, p->holds, person));
    const char *force = in == WH_YES ? "" : in == WH_NO ? " (not in force on the day)" : " (in force on the day? not told)";
    wh_proof *node = make(m, wh_arena_printf(e->arena, "%s: %s%s", wh_eval_cite(e, p), p->title, force), t,
                          WH_FACT_COUNT, person);
    if (in != WH_NO) append(node, prove(m, p->holds, person));
    append(parent, node);
  }
  e->as_of = before;
}

/* The persons of a key for whom something is asked. */
static void prove_people(maker *m, wh_proof *parent, const wh_node *x, int person) {
  const wh_case *c = m->e->c;
  for (size_t i = 0; i < c->n_people && *m->left > 0; i++) {
    bool in = x->op == WH_OP_ANYONE && (int)i != person && wh_eval_node(m->e, x->a, (int)i) == WH_YES;
    const wh_case_person *from = &c->people[x->op == WH_OP_WITH ? i : (size_t)person];
    size_t to = x->op == WH_OP_WITH ? (size_t)person : i;
    if (x->op == WH_OP_ANYONE) {
      if (in) append(parent, prove(m, x->a, (int)i));
      continue;
    }
    if (x->key == WH_FACT_relation_to) {
      for (size_t k = 0; k < from->n_ties && k < 64; k++)
        in |= from->ties[k].other == (int)to && (from->ties[k].relations & x->words);
    } else {
      in = to < 64 && from->values[x->key].known && (from->values[x->key].persons & WH_BIT(to));
    }
    if (in) append(parent, prove(m, x->a, (int)i));
  }
}

/* a and b and c is one node with three below it, not a ladder. */
static void prove_parts(maker *m, wh_proof *parent, const wh_node *x, uint8_t op, int person) {
  if (x->op == op) {
    prove_parts(m, parent, x->a, op, person);
    prove_parts(m, parent, x->b, op, person);
    return;
  }
  append(parent, prove(m, x, person));
}

static const wh_proof *prove(maker *m, const wh_node *x, int person) {
  wh_eval *e = m->e;
  if (*m->left == 0) return NULL;
  --*m->left;
  wh_truth t = wh_eval_node(e, x, person);
  wh_buf b = WH_BUF_INIT;
  wh_buf_printf(&b, "%s: %.*s", in_words(t), (int)x->n_text, x->text ? x->text : "");
  if (leaf(x)) put_told(&b, e, x, person);
  wh_fact_key key = leaf(x) || x->op == WH_OP_SOME || x->op == WH_OP_WITH ? (wh_fact_key)x->key : WH_FACT_COUNT;
  wh_proof *p = make(m, wh_arena_copy(e->arena, b.data, b.len), t, key, person);
  wh_buf_free(&b);
  switch ((wh_op)x->op) {
    case WH_OP_AND:
    case WH_OP_OR: prove_parts(m, p, x, x->op, person); break;
    case WH_OP_NOT:
    case WH_OP_SHOWN:
    case WH_OP_POSSIBLE:
      if (!leaf(x->a)) append(p, prove(m, x->a, person));
      else p->key = (wh_fact_key)x->a->key;
      break;
    case WH_OP_REF: prove_versions(m, p, x, person); break;
    case WH_OP_SOME:
    case WH_OP_WITH:
    case WH_OP_ANYONE: prove_people(m, p, x, person); break;
    default: break;
  }
  return p;
}

const wh_proof *wh_law_prove(wh_eval *e, const wh_provision *p, const wh_rule *rule, int person, size_t *left) {
  maker m = {e, left};
  const wh_matter_value *v = wh_matter_value_at(rule->matter, rule->rank);
  const char *text = wh_arena_printf(e->arena, "%s: %s = %s", wh_eval_cite(e, p), wh_matter_name(rule->matter), v->word);
  wh_truth t = wh_and(wh_eval_in_force(e, p), wh_eval_node(e, rule->when, person));
  wh_proof *top = make(&m, text, t, WH_FACT_COUNT, person);
  append(top, prove(&m, rule->when, person));
  if (rule->except) {
    wh_proof *no = make(&m, "no exception is shown", wh_not(wh_eval_node(e, rule->except, person)), WH_FACT_COUNT, person);
    append(no, prove(&m, rule->except, person));
    append(top, no);
  }
  return top;
}
