/* reader: text to people and what is told of them, each with its evidence.
 *
 * Takes the text of a document with its parts. Gives mentions, persons (who is who), facts in the
 * vocabulary of law/facts.md, each with the words that show it and how sure it is; the language; the date
 * of the act. Knows nothing of law, policy or what is withheld. Whoever makes a reading (rules and a small
 * tagger now, a learned model later, another detector by --spans) fills the same wh_reading. */
#ifndef WH_READER_H
#define WH_READER_H

#include "../document/document.h"
#include "../fact/fact.h"

/* Kinds of mention: those of the stories' marks, and three that are read but never printed there. */
#define WH_MENTION_KINDS(X)                                                             \
  X(NAME, "name") X(ALIAS, "alias") X(INITIALS, "initials") X(BIRTHDATE, "birthdate")   \
  X(ADDRESS, "address") X(PHONE, "phone") X(EMAIL, "email") X(URL, "url")               \
  X(SCHOOL, "school") X(EMPLOYER, "employer") X(RELATION, "relation")                   \
  X(RELATIVE, "relative") X(BODY, "body") X(ID, "id") X(VEHICLE, "vehicle")             \
  X(PHOTO, "photo") X(PLACE, "place") X(DATE, "date") X(OTHER, "other")                 \
  X(NOUN, "noun") /* "the girl", "a 15-year-old", "her mother" */                       \
  X(PRONOUN, "pronoun")                                                                 \
  X(AGE, "age")
typedef enum wh_mention_kind {
#define X(id, text) WH_MENTION_##id,
  WH_MENTION_KINDS(X)
#undef X
  WH_MENTION_KIND_COUNT
} wh_mention_kind;
const char *wh_mention_kind_name(wh_mention_kind k);

#define WH_BY_MARKS "marks" /* a mention of nobody: the words themselves read as of somebody who stays */

typedef struct wh_mention {
  wh_span span;
  wh_mention_kind kind;
  int person;       /* index in persons; -1: of nobody known */
  float p;          /* that this is such a mention of that person */
  const char *by;   /* what found it: a rule's or model's name, for reports and tests */
} wh_mention;

typedef struct wh_told {
  wh_fact_key key;
  int person;       /* -1: of the release */
  int other;        /* RELATION: of whom; else -1 */
  wh_value value;
  wh_span evidence; /* the words that show it */
  float p;
} wh_told;

typedef struct wh_person {
  wh_span name;        /* the fullest name; empty where the person is never named */
  const char *id;      /* "p1", in the order of first mention */
  uint32_t roles;      /* bit i = word i of role, where p of it is above one half */
  float role_p[16];    /* each role's probability */
  float protected_p;   /* how sure the reader is on the whole; it may raise doubt, it decides nothing */
  float exploited_p;   /* how sure of trafficking, of whichever kind; for the screen, which must not speak on less */
  float open_p;
  int sex;             /* 'f', 'm', 0: grammar's affair, never a fact */
  bool group;          /* "the officers": never decided on */
} wh_person;

/* A form of a name that an editor gave, by which alone the text knows somebody: "Kathy Doe" of "Katherine Doe". */
#define WH_FORMS_MAX 64
typedef struct wh_asked_form {
  size_t of;           /* of wh_read_options.names */
  const char *name;
} wh_asked_form;

typedef struct wh_reading {
  wh_arena *arena;          /* of everything here; freed with the reading */
  const char *text;
  size_t n;
  wh_mention *mentions;     /* sorted by start; they may nest but not cross */
  size_t n_mentions;
  wh_person *persons;
  size_t n_persons;
  wh_told *told;            /* sorted by person, then key, surest first */
  size_t n_told;
  size_t *first_told;       /* of each person the first of its told; first_told[n_persons] = n_told */
  wh_asked_form *forms;
  size_t n_forms;
  bool english;             /* no: the program cannot judge; exit 3 */
  bool matter;              /* a sexual offence, trafficking or prostitution is spoken of, by whoever it may be */
  float crime;              /* how sure the reader is that a crime or a protected matter is told at all */
  const struct wh_words *words; /* what wh_reading_use looks at; of the reader's own */
} wh_reading;

/* What a word stands for where it is spelt like a name and no mention names anybody there. Unknown is no answer:
 * it may well be the name. The reader that made the reading must still be there. */
#define WH_USES(X)                                                                       \
  X(UNKNOWN, "") X(WORD, "the ordinary word, no name") X(MONTH, "a month")               \
  X(PLACE, "part of the name of a place") X(ORGANISATION, "part of the name of an organisation")
typedef enum wh_use {
#define X(id, text) WH_USE_##id,
  WH_USES(X)
#undef X
} wh_use;
const char *wh_use_reason(wh_use u);
wh_use wh_reading_use(const wh_reading *r, wh_span word);
/* Whether these letters, in whatever case, are a common word. */
bool wh_reading_ordinary(const wh_reading *r, wh_span letters);

typedef struct wh_reader wh_reader; /* lexicons and weights; not changed after it is made */
/* full: with the encoder; else the fast reader alone. */
wh_status wh_reader_open(const char *data, bool full, wh_reader **ret, wh_error *err);
void wh_reader_free(wh_reader *r);

typedef struct wh_read_options {
  const char *published;            /* YYYY-MM-DD or NULL */
  const char *on;                   /* day of the act, YYYY-MM-DD: for it an age is reckoned from a birth date; NULL: for published */
  const char *const *names;         /* names that an editor gave (--protect, --keep): read as names wherever they stand */
  size_t n_names;
  const char *const *where;         /* places, for the order of day and month */
  size_t n_where;
  const char *spans;                /* JSON of another detector, or NULL */
  bool fast;                        /* without the encoder, also where there is one: nothing is to be found but names */
  size_t threads;                   /* that may work on this one document; 0 or 1: none but the caller's */
} wh_read_options;

wh_status wh_reader_read(const wh_reader *r, const wh_document *d, const wh_read_options *options, wh_reading **ret,
                         wh_error *err);
void wh_reading_free(wh_reading *reading);

#endif
