/* law: facts told, held against dated, cited provisions; three-valued, with proofs.
 *
 * Takes the facts of a case (people, release), places and dates. Gives findings: matter, value, the
 * provisions that decide with their citations as numbered on the day, whom they bind, the proof down to the
 * facts, and what to ask. Knows nothing of text, mentions or what a copy looks like. */
#ifndef WH_LAW_H
#define WH_LAW_H

#include "../fact/fact.h"

/* Matters (law/facts.md section 6). Values are the words of that table. */
#define WH_MATTERS(X)                                                                               \
  X(SCREEN, "screen") X(MISIDENTIFIED, "misidentified") X(VICTIM, "victim") X(INTERPRETIVE, "interpretive") \
  X(CHARGE, "charge") X(GRADE, "grade") X(AGENCY, "agency") X(PRESS, "press") X(CODE, "code")        \
  X(RELIEF, "relief") X(NOTIFY, "notify") X(BENEFITS, "benefits")
typedef enum wh_matter {
#define X(id, text) WH_MATTER_##id,
  WH_MATTERS(X)
#undef X
  WH_MATTER_COUNT
} wh_matter;
const char *wh_matter_name(wh_matter m);

typedef struct wh_law wh_law; /* the provisions; not changed after they are read */
/* Reads every .md of folder. A file with an error is refused: "law/us-nc.md:41:7: ..." */
wh_status wh_law_open(const char *folder, wh_law **ret, wh_error *err);
wh_status wh_law_from_text(const char *name, const char *s, size_t n, wh_law **ret, wh_error *err); /* one file's text */
void wh_law_free(wh_law *law);

/* A case: what is told. values[key] of each person; unknown where absent (zeroed). */
typedef struct wh_case_person {
  const char *name; /* "p1": never a name of a document */
  wh_value values[WH_FACT_COUNT];
  struct { int other; uint64_t relations; } ties[64]; /* relation_to: bit i = word i of relation */
  size_t n_ties;
} wh_case_person;

typedef struct wh_case {
  wh_case_person *people;
  size_t n_people;
  wh_value release[WH_FACT_COUNT]; /* facts of the release, and release_date, today */
  const char *const *where;        /* ISO 3166 codes; none: federal law of nowhere, only the code */
  size_t n_where;
  wh_value act;       /* date interval */
  wh_value published; /* date */
  wh_value today;     /* date */
  uint64_t charge_on; /* bits of `offence`: the charge that is asked about; 0: all that the person is charged with */
} wh_case;

/* A line of cases.jsonl (law/facts.md section 6) as a case; everything lives in arena. `expect`, `ask` and
 * the rest of the line are the caller's affair. */
struct json_t;
wh_status wh_case_from_json(wh_arena *arena, const struct json_t *line, wh_case **ret, int *ret_person, wh_error *err);

/* A node of a proof: "age_at_act < 18", its value, and below it what it rests on. */
typedef struct wh_proof {
  const char *text;   /* in words; the three values read: shown by / the text says otherwise / the text does not say */
  wh_truth value;
  wh_fact_key key;    /* WH_FACT_COUNT where the node is no fact */
  int person;
  const struct wh_proof *child, *next;
} wh_proof;

typedef struct wh_finding {
  wh_matter matter;
  const char *value;       /* "withhold", "yes", "sex-trafficking-minor", ... */
  const char *provision;   /* id: "us.tvpa.severe-minor" */
  const char *cite;        /* as numbered on the deciding day */
  const char *binds;
  const char *title;
  bool recalled;           /* may add a reason to withhold or a question, nothing else */
  bool code;               /* a code of practice, not law */
  const wh_proof *proof;   /* NULL where none was asked for, or where the finding neither decides nor is open */
} wh_finding;

typedef struct wh_question {
  wh_fact_key key;
  int person;
  const char *text; /* as section 5 of law/facts.md puts it */
} wh_question;

typedef struct wh_judgment {
  wh_arena *arena;
  const char *answer[WH_MATTER_COUNT]; /* the answer a matter, after precedence; "unknown" where open */
  wh_finding *findings;                /* every provision that spoke, deciding ones first */
  size_t n_findings;
  wh_question *questions;              /* at most three, most decisive first */
  size_t n_questions;
} wh_judgment;

wh_status wh_law_judge(const wh_law *law, const wh_case *c, int person, wh_judgment **ret, wh_error *err);
/* The same answers and findings without the parts that cost: quick has neither questions nor proofs (some
 * 5 us), questions alone some 30 us, proofs (of the findings that decide, or that leave a matter open) most. */
enum { WH_LAW_QUICK = 0, WH_LAW_QUESTIONS = 1, WH_LAW_PROOFS = 2 };
wh_status wh_law_judge_with(const wh_law *law, const wh_case *c, int person, unsigned parts, wh_judgment **ret,
                            wh_error *err);
wh_status wh_law_judge_quick(const wh_law *law, const wh_case *c, int person, wh_judgment **ret, wh_error *err);
void wh_judgment_free(wh_judgment *j);

/* Whether any provision is of this very place ("US-NC"; not of the country around it). */
bool wh_law_knows(const wh_law *law, const char *where);

/* Text for `law show WHERE --on DATE` and `law list`; the caller frees. */
char *wh_law_show(const wh_law *law, const char *where, wh_day on);
char *wh_law_list(const wh_law *law);
/* Runs the tables of every provision; returns how many rows failed, details in ret_report. */
size_t wh_law_test(const wh_law *law, size_t *ret_rows, wh_buf *ret_report);

#endif
