/* What the files of the law room share: provisions as they are held after reading, and the evaluator's state.
 * Other rooms see law.h only. */
#ifndef WH_LAW_INTERNAL_H
#define WH_LAW_INTERNAL_H

#include "law.h"

/* ---- limits ---- */
#define WH_LAW_MAX_FILE ((size_t)4 << 20)  /* the longest code of one jurisdiction is far below */
#define WH_LAW_MAX_FILES 512               /* one a jurisdiction */
#define WH_LAW_MAX_PROVISIONS 8192
#define WH_LAW_MAX_DEPTH 48                /* parentheses that a drafter can still read */
#define WH_LAW_MAX_TERMS 256               /* of one rule */
#define WH_LAW_MAX_REFS 24                 /* how far one provision may rest on others that rest on others */
#define WH_LAW_MAX_ERROR_WORD 40
#define WH_LAW_MAX_PROOF 600               /* nodes of one proof: more nobody reads */

/* ---- matters ---- */
typedef struct wh_matter_value {
  wh_matter matter;
  const char *word;
  bool frees;
} wh_matter_value;
int wh_matter_value_find(wh_matter m, const char *word, size_t n); /* rank within the matter, 0 strongest; or -1 */
const wh_matter_value *wh_matter_value_at(wh_matter m, int rank);
bool wh_matter_open(wh_matter m);
const char *wh_matter_silent(wh_matter m);
bool wh_matter_find(const char *word, size_t n, wh_matter *ret);

/* ---- expressions ---- */
typedef enum wh_op {
  WH_OP_ALWAYS,
  WH_OP_AND, WH_OP_OR, WH_OP_NOT,
  WH_OP_SHOWN,    /* yes, else no */
  WH_OP_POSSIBLE, /* no, else yes */
  WH_OP_TOLD,     /* the text tells a value: yes, else no */
  WH_OP_TRUTH,    /* a yes/no fact */
  WH_OP_HAS,      /* some-of meets the set */
  WH_OP_IN,       /* one-of is in the set */
  WH_OP_BELOW,    /* integer or date < number */
  WH_OP_EQUAL,    /* integer or date = number */
  WH_OP_CHARGE,   /* the charge asked about meets the set */
  WH_OP_REF,      /* another provision holds */
  WH_OP_SOME,     /* some person told under this key, for whom ... */
  WH_OP_WITH,     /* someone whose key names this person, for whom ... */
  WH_OP_ANYONE    /* anyone else of the case, for whom ... */
} wh_op;

typedef struct wh_node {
  uint8_t op;
  uint8_t key;            /* fact */
  int32_t number;         /* BELOW, EQUAL; REF: index of the provision chain */
  wh_day as_of;           /* REF: read at this day; WH_DAY_MIN: at the clock */
  uint64_t words;         /* HAS, IN, CHARGE; SOME, WITH over relation_to: which relations */
  struct wh_node *a, *b;
  const char *text;       /* as written, in one line */
  uint32_t n_text;
} wh_node;

/* ---- provisions ---- */
typedef enum wh_kind { WH_KIND_DEFINITION, WH_KIND_LAW, WH_KIND_CODE } wh_kind;
typedef enum wh_clock { WH_CLOCK_ACT, WH_CLOCK_RELEASE, WH_CLOCK_TODAY } wh_clock;

typedef struct wh_term { /* from .. until, both days included */
  wh_day from, until;
} wh_term;

typedef struct wh_dated {
  wh_term term;
  const char *text;
} wh_dated;

typedef struct wh_rule {
  bool holds;       /* the provision's own truth, for others to refer to */
  wh_matter matter;
  int rank;         /* of the value */
  wh_node *when;
  wh_node *except;  /* NULL: none */
  size_t line;
} wh_rule;

typedef struct wh_cell {
  const char *s;
  size_t n;
} wh_cell;

typedef struct wh_row {
  wh_cell *cells;
  size_t n_cells, line;
} wh_row;

typedef struct wh_provision {
  const char *id, *title, *file, *binds, *source;
  size_t line;
  wh_kind kind;
  wh_clock clock;
  wh_term term;
  int chain;              /* provisions of one id are versions in time of one chain */
  int *where;             /* indices of wh_law.codes */
  size_t n_where;
  wh_dated *cites;
  size_t n_cites;
  wh_dated *recalled;     /* spans of time in which the mark is R */
  size_t n_recalled;
  const char **notes;     /* untranslatable: what the rule cannot say */
  size_t n_notes;
  int *over;              /* chains whose word in the same matter this one defeats */
  size_t n_over;
  wh_rule *rules;
  size_t n_rules;
  wh_node *holds;
  uint64_t asks;          /* which rows of the table of questions its rules may turn on */
  const char *quote;
  wh_row *rows;           /* the test table: rows[0] is the head */
  size_t n_rows;
} wh_provision;

typedef struct wh_chain {
  const char *id;
  int *versions;          /* provisions, in the order read */
  size_t n_versions;
  uint64_t asks;          /* with all that it refers to */
  uint8_t state, depth;   /* while links are checked */
} wh_chain;

struct wh_law {
  wh_arena *arena;
  wh_provision *provisions;
  size_t n, cap;
  wh_chain *chains;
  size_t n_chains, cap_chains;
  const char **codes;     /* places that provisions name; codes[0] is "any" */
  size_t n_codes, cap_codes;
  wh_map *chain_of;
  int linking;            /* how deep references are being followed while linking */
};

wh_law *wh_law_new(void);
int wh_law_chain(wh_law *law, const char *id, size_t n); /* finds or makes */
int wh_law_code(wh_law *law, const char *code, size_t n);

/* ---- reading ---- */
typedef struct wh_source { /* where in a file a word stands, for errors */
  const char *file;
  size_t line, column;
} wh_source;
wh_status wh_law_error(wh_error *err, wh_source at, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Words of the law file in an error: shortened, made printable. */
const char *wh_law_quote(char out[WH_LAW_MAX_ERROR_WORD + 8], const char *s, size_t n);

/* One rule: text of one or more lines joined. lines[i] maps bytes to their place. */
typedef struct wh_rule_text {
  wh_source at;
  const char *s;
  size_t n;
  const size_t *breaks; /* byte offsets at which the next line of the file begins */
  const size_t *columns;
  size_t n_breaks;
} wh_rule_text;
wh_status wh_law_read_rule(wh_law *law, const wh_rule_text *text, wh_rule *ret, wh_error *err);
wh_status wh_law_read_file(wh_law *law, const char *name, const char *s, size_t n, wh_error *err);
wh_status wh_law_link(wh_law *law, wh_error *err);

/* ---- evaluation ---- */
struct wh_spoken;
typedef struct wh_eval {
  const wh_law *law;
  const wh_case *c;
  wh_arena *arena;
  int8_t **memo;       /* memo[person][chain]: 0 not yet, else truth + 2 */
  wh_day as_of;        /* WH_DAY_MIN: each provision by its clock */
  int over_person;     /* a fact set for a question; -1: none */
  wh_fact_key over_key;
  wh_value over_value;
  struct wh_eval *base;            /* of a supposition: where all is as told, and what was then heard; */
  const struct wh_spoken *heard;   /* what does not turn on the question is taken from there */
  size_t n_heard;
  uint64_t turns;                  /* the bit of the question */
  bool birthday;       /* an answer turned on the very day on which an age is attained, which is recalled law */
} wh_eval;

wh_truth wh_eval_node(wh_eval *e, const wh_node *node, int person);
wh_truth wh_eval_in_force(const wh_eval *e, const wh_provision *p);
wh_value wh_eval_fact(const wh_eval *e, wh_fact_key key, int person); /* as told, or worked out from what is told */
wh_value wh_eval_clock(const wh_eval *e, wh_clock clock);
bool wh_eval_birthday(const wh_eval *e, int person, int years); /* within a day of attaining that age */
bool wh_eval_noun(const wh_eval *e, int person); /* the age rests on a noun alone */
bool wh_eval_recalled(const wh_eval *e, const wh_provision *p);
const char *wh_eval_cite(const wh_eval *e, const wh_provision *p);
bool wh_law_applies(const wh_law *law, const wh_provision *p, const bool *active);
void wh_law_active(const wh_law *law, const char *const *where, size_t n, bool *ret_active);

/* Answers of all matters; entries as they spoke, for findings. */
typedef struct wh_spoken {
  const wh_provision *p;
  const wh_rule *rule;
  wh_truth truth;
  bool recalled, defeated;
} wh_spoken;
typedef struct wh_answers {
  const char *answer[WH_MATTER_COUNT];
  int rank[WH_MATTER_COUNT]; /* of the answer; -1: none or unknown */
  int open[WH_MATTER_COUNT]; /* rank of the strongest value still open; -1 */
  uint64_t asks;             /* questions that provisions in force may turn on */
} wh_answers;
size_t wh_law_answer(wh_eval *e, int person, const bool *active, wh_answers *ret, wh_spoken **ret_spoken);

const wh_proof *wh_law_prove(wh_eval *e, const wh_provision *p, const wh_rule *rule, int person, size_t *left);
size_t wh_law_questions(wh_eval *e, int person, const bool *active, const wh_answers *base, const wh_spoken *heard,
                        size_t n_heard, wh_question out[3]);
uint64_t wh_law_asks_of(wh_fact_key key); /* bits of the questions that a fact belongs to */

#endif
