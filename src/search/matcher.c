/* matcher: every pattern in one pass. The automaton of Aho and Corasick, "Efficient string matching: an aid
 * to bibliographic search", CACM 18 (1975), with full rows for the states near the root (where a text is
 * nearly always) and child lists for the rest, so that a roster of names does not take a row a letter. */
#include "pattern.h"

#include <string.h>

#define DENSE_CELLS ((size_t)1 << 18) /* one megabyte of rows */

typedef struct node {
  uint32_t child, sibling; /* 0: none */
  int32_t pattern;
  unsigned char c;
} node;

struct wh_matcher {
  wh_arena *arena;
  wh_pattern *patterns;
  size_t n_patterns, cap_patterns;
  node *trie;
  size_t n_trie, cap_trie;
  /* After the build: states are numbered breadth first, so that the children of one stand in a row. */
  unsigned char class_of[256];
  size_t n_classes, n_states, n_dense;
  uint32_t *first_child, *fail, *suffix; /* suffix: nearest shorter state where a pattern ends; 0: none */
  unsigned char *label;
  int32_t *ends;
  uint32_t *dense;
};

wh_matcher *wh_matcher_new(wh_arena *arena) {
  wh_matcher *m = wh_arena_alloc(arena, sizeof *m);
  m->arena = arena;
  node *root = WH_PUSH(arena, m->trie, m->n_trie, m->cap_trie);
  *root = (node){.pattern = -1};
  return m;
}

static uint32_t child_of(const wh_matcher *m, uint32_t at, unsigned char c) {
  for (uint32_t k = m->trie[at].child; k != 0; k = m->trie[k].sibling)
    if (m->trie[k].c == c) return k;
  return 0;
}

void wh_matcher_add(wh_matcher *m, const wh_pattern *p) {
  uint32_t at = 0;
  if (p->n == 0) return;
  for (size_t i = 0; i < p->n; i++) {
    unsigned char c = (unsigned char)p->s[i];
    uint32_t next = child_of(m, at, c);
    if (next == 0) {
      next = (uint32_t)m->n_trie;
      node *made = WH_PUSH(m->arena, m->trie, m->n_trie, m->cap_trie);
      *made = (node){.sibling = m->trie[at].child, .pattern = -1, .c = c};
      m->trie[at].child = next;
    }
    at = next;
  }
  for (int32_t k = m->trie[at].pattern; k >= 0; k = m->patterns[k].next) {
    wh_pattern *same = &m->patterns[k];
    if (same->rule != p->rule) continue;
    same->surname |= p->surname; /* one is enough: who else bears the name does not matter here */
    same->alone |= p->alone;
    same->joint |= p->joint;
    same->initial &= p->initial;
    same->capitals |= p->capitals;
    return;
  }
  int32_t index = (int32_t)m->n_patterns;
  wh_pattern *made = WH_PUSH(m->arena, m->patterns, m->n_patterns, m->cap_patterns);
  *made = *p;
  made->next = m->trie[at].pattern;
  m->trie[at].pattern = index;
}

static void number_states(wh_matcher *m, uint32_t *trie_of) {
  size_t made = 1;
  trie_of[0] = 0;
  for (size_t s = 0; s < m->n_states; s++) {
    m->first_child[s] = (uint32_t)made;
    m->ends[s] = m->trie[trie_of[s]].pattern;
    for (uint32_t k = m->trie[trie_of[s]].child; k != 0; k = m->trie[k].sibling) {
      m->label[made] = m->class_of[m->trie[k].c];
      trie_of[made++] = k;
    }
  }
  m->first_child[m->n_states] = (uint32_t)made;
}

static bool child_state(const wh_matcher *m, uint32_t s, unsigned char class, uint32_t *ret) {
  for (uint32_t k = m->first_child[s]; k < m->first_child[s + 1]; k++)
    if (m->label[k] == class) {
      *ret = k;
      return true;
    }
  return false;
}

static uint32_t step_class(const wh_matcher *m, uint32_t s, unsigned char class) {
  while (s >= m->n_dense) {
    uint32_t next;
    if (child_state(m, s, class, &next)) return next;
    s = m->fail[s];
  }
  return m->dense[s * m->n_classes + class];
}

/* Breadth first: what a state fails to stands before it, and its row is already made. */
static void link_states(wh_matcher *m) {
  for (uint32_t s = 0; s < m->n_states; s++) {
    if (s < m->n_dense) {
      uint32_t *row = m->dense + s * m->n_classes;
      if (s != 0) memcpy(row, m->dense + m->fail[s] * m->n_classes, m->n_classes * sizeof *row);
      for (uint32_t k = m->first_child[s]; k < m->first_child[s + 1]; k++) row[m->label[k]] = k;
    }
    uint32_t f = m->fail[s];
    m->suffix[s] = s == 0 ? 0 : m->ends[f] >= 0 ? f : m->suffix[f];
    for (uint32_t k = m->first_child[s]; k < m->first_child[s + 1]; k++)
      m->fail[k] = s == 0 ? 0 : step_class(m, m->fail[s], m->label[k]);
  }
}

void wh_matcher_build(wh_matcher *m) {
  m->n_classes = 1; /* class 0: bytes of no pattern */
  for (size_t i = 1; i < m->n_trie; i++)
    if (m->class_of[m->trie[i].c] == 0) m->class_of[m->trie[i].c] = (unsigned char)m->n_classes++;
  m->n_states = m->n_trie;
  m->n_dense = DENSE_CELLS / m->n_classes;
  if (m->n_dense > m->n_states) m->n_dense = m->n_states;
  size_t n = m->n_states + 1;
  m->first_child = wh_arena_alloc(m->arena, n * sizeof *m->first_child);
  m->fail = wh_arena_alloc(m->arena, n * sizeof *m->fail);
  m->suffix = wh_arena_alloc(m->arena, n * sizeof *m->suffix);
  m->ends = wh_arena_alloc(m->arena, n * sizeof *m->ends);
  m->label = wh_arena_alloc(m->arena, n);
  m->dense = wh_arena_alloc(m->arena, m->n_dense * m->n_classes * sizeof *m->dense);
  number_states(m, wh_arena_alloc(m->arena, n * sizeof(uint32_t)));
  link_states(m);
}

uint32_t wh_matcher_step(const wh_matcher *m, uint32_t state, unsigned char c) {
  return step_class(m, state, m->class_of[c]);
}

bool wh_matcher_any(const wh_matcher *m, uint32_t state) { return m->ends[state] >= 0 || m->suffix[state] != 0; }

const wh_pattern *wh_matcher_first(const wh_matcher *m, uint32_t state, uint32_t *ret_at) {
  if (m->ends[state] < 0) {
    state = m->suffix[state];
    if (state == 0) return NULL;
  }
  *ret_at = state;
  return &m->patterns[m->ends[state]];
}

const wh_pattern *wh_matcher_next(const wh_matcher *m, const wh_pattern *p, uint32_t *at) {
  if (p->next >= 0) return &m->patterns[p->next];
  *at = m->suffix[*at];
  return *at == 0 ? NULL : &m->patterns[m->ends[*at]];
}
