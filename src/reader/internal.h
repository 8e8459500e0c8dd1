/* reader, for its own files only: the state of one reading on its way.
 *
 * token -> tagger -> name -> person (who is who) -> pattern, bind -> profile (roles and facts) -> told. */
#ifndef WH_READER_INTERNAL_H
#define WH_READER_INTERNAL_H

#include "reader.h"

#define WH_OWNERS_MAX 8

#include "../encoder/encoder.h"
#include "binder.h"
#include "lexicon.h"
#include "pattern.h"
#include "profile.h"
#include "tagger.h"
#include "token.h"

typedef struct wh_matters wh_matters;
wh_status wh_matters_open(const char *data, wh_matters **ret, wh_error *err);
void wh_matters_free(wh_matters *m);

/* phrase.c: the lists of words that stand beside a span, lexicon/FILE. small: compared in small letters. */
typedef struct wh_phrases wh_phrases;
wh_status wh_phrases_open(const char *data, const char *file, bool small, wh_phrases **ret, wh_error *err);
void wh_phrases_free(wh_phrases *p);

struct wh_reader {
  wh_lexicon *lexicon;
  wh_patterns *patterns;
  wh_tagger *tagger;
  wh_profile *profile;
  wh_binder *binder;
  wh_transformer *encoder; /* NULL: the fast reader */
  struct wh_matters *matters;
  wh_phrases *pseudonym, *statute;
};

/* A name as it stands, before it is known whose. */
typedef struct wh_name {
  size_t from, to;  /* tokens, end exclusive, without title and possessive */
  int title;        /* token of the title before it, or -1 */
  int person;       /* set by who is who */
  int rival;        /* of a word alone: another whose name it may be too, or -1 */
  bool alias;       /* nickname, handle, street name */
  bool reversed;    /* LAST, FIRST */
  bool editor;      /* given by --protect or --keep */
  bool form;        /* but with a short or long form of the given name in it */
  bool pseudonym;   /* stands instead of the name, by the writer's or the court's choice */
  float p;
  int row;          /* of a roster, from 1: all names of a row are of one person; 0 elsewhere */
  bool given, surname; /* a cell that holds just that part of the name of its row */
} wh_name;

/* A short or long form of the given name of an editor's name, where it stands. */
typedef struct wh_form {
  size_t token, name; /* name: of options->names */
} wh_form;

/* A noun phrase for a person: "the girl", "a 17-year-old", "her mother". */
typedef struct wh_noun {
  size_t from, to;
  size_t head;      /* token */
  int age_lo, age_hi; /* -1 where none is told */
  int sex;          /* 'f', 'm', 0 */
  int person;
} wh_noun;

/* A place where a person stands: a name, a noun phrase or a pronoun; sorted by token. */
typedef struct wh_stand {
  size_t from, to;
  int person;
  bool noun;    /* no name */
  bool pronoun;
} wh_stand;

/* A span that may tell who or where somebody is, before it is known whose: found by pattern or by the tagger. */
typedef struct wh_identifier {
  wh_candidate c;
  size_t from, to;                  /* tokens */
  int person[WH_OWNERS_MAX];        /* who it may be of */
  size_t n_persons;
  int spelt;                        /* whose words the letters of a handle or link hold, or -1 */
} wh_identifier;

/* An unnamed person of a told age, and who that may be. */
typedef struct wh_link {
  int person, age;
  wh_span at;                      /* of the noun */
  int option[WH_OWNERS_MAX];
  size_t n_options;
} wh_link;

/* What the encoder's marks say of a word: of nobody that matters, of one who stays, of one to ask about, of one to
 * protect. */
enum { WH_MARK_NONE, WH_MARK_STAYS, WH_MARK_ASK, WH_MARK_PROTECTED, WH_MARK_COUNT };

typedef struct wh_word {
  const char *s;
  size_t n;
} wh_word;

typedef struct wh_state wh_state;
struct wh_state {
  const wh_reader *r;
  const wh_document *doc;
  const wh_read_options *options;
  wh_arena *a;
  const char *text;
  size_t n;
  const wh_part *parts;
  size_t n_parts;

  wh_token *tok;
  size_t n_tok;
  wh_tag *tag;      /* one a token */

  wh_name *name;
  size_t n_name, cap_name;
  wh_form *form;
  size_t n_form, cap_form;
  wh_noun *noun;
  size_t n_noun, cap_noun;
  wh_candidate *cand;
  size_t n_cand;
  wh_stand *stand;
  size_t n_stand;
  wh_identifier *ident;
  size_t n_ident;
  wh_link *link;
  size_t n_link;
  void (*link_kept)(void *context, const wh_state *x); /* the trainer's look before links are made; else NULL */
  void *link_context;
  wh_word *doc_words; /* of the story, each once */
  size_t n_doc_words;
  float (*profile)[WH_LABEL_COUNT]; /* of each person */

  /* of the full reader, one row a token; NULL with the fast one */
  float *vector, *kind;
  float (*mark)[WH_MARK_COUNT];
  struct wh_standing *standing; /* encode.c: of each person, where and by which words; made when first asked for */

  /* who stands where, made once by wh_read_index */
  int *owner;                    /* of each token: the person whose name it is part of, or -1 */
  int *first_name, *next_name;   /* of each person the first name; of each name the next of that person; -1 ends */
  int *first_noun, *next_noun;
  int *age;                      /* of each person the age told, or -1 */
  size_t n_minors, n_unnamed_minors;

  struct wh_spelling *spelling;  /* spelling.c */
  struct wh_spans *spans;        /* another detector's, or NULL */
  wh_status status;              /* of --spans, the one thing here that can be bad */
  wh_error err;

  wh_reading *out;
  size_t cap_mentions, cap_persons, cap_told;
};

static inline const char *wh_tok_text(const wh_state *x, size_t i) { return x->text + x->tok[i].span.start; }
static inline size_t wh_tok_len(const wh_state *x, size_t i) { return wh_span_len(x->tok[i].span); }
static inline bool wh_tok_word(const wh_state *x, size_t i) { return x->tok[i].flags & WH_TOK_ALPHA; }
static inline bool wh_tok_capital(const wh_state *x, size_t i) { return x->tok[i].flags & (WH_TOK_CAPITAL | WH_TOK_CAPS); }
/* Of one sentence of one part. */
static inline bool wh_tok_together(const wh_state *x, size_t i, size_t j) {
  return x->tok[i].part == x->tok[j].part && x->tok[i].sentence == x->tok[j].sentence;
}
#define WH_AGE_BESIDE 0.95f /* how sure an age is of whom its column, its row or the name right beside it tells */
static inline bool wh_tok_is(const wh_state *x, size_t i, const char *lower) {
  return wh_same_ascii(wh_tok_text(x, i), wh_tok_len(x, i), lower);
}
static inline wh_span wh_tok_span(const wh_state *x, size_t from, size_t to) {
  return (wh_span){x->tok[from].span.start, x->tok[to - 1].span.end};
}
size_t wh_tok_at(const wh_state *x, size_t byte); /* first token that ends after byte */

bool wh_phrase_beside(const wh_state *x, const wh_phrases *p, size_t token, wh_span s); /* s begins within the token's part */

typedef void wh_feature_sink(void *context, const char *feature, size_t n, float value);

/* Everything up to binding, before the trained weights speak; the arena is x.a. */
typedef void wh_link_look(void *context, const wh_state *x);
wh_status wh_spans_take(wh_state *x, wh_error *err); /* spans.c; after the tokens */
wh_state wh_read_people(const wh_reader *r, const wh_document *d, const wh_read_options *options, wh_link_look *look, void *context);
wh_status wh_encode_open(const char *path, wh_transformer **ret, wh_error *err); /* encode.c */
bool wh_encode(wh_state *x); /* false: the tagger must speak */
/* What the words from i on tell, as far as the returned token; ret->by is NULL where that is nothing. */
size_t wh_encode_span(const wh_state *x, size_t i, wh_candidate *ret);
bool wh_encode_city(const wh_state *x, size_t from, size_t to);
bool wh_encode_matters(const wh_state *x, size_t from, size_t to); /* these words are of somebody who is not to stay */
void wh_encode_marks(const wh_state *x, size_t from, size_t to, float ret[WH_MARK_COUNT]);
void wh_encode_profile(wh_state *x);
/* Of each of n people how likely the words from..to are theirs, if they are of one of these; sums to one. ret_any: log odds
 * that they are of one of them at all. n is at most WH_OWNERS_MAX. */
void wh_encode_owners(wh_state *x, size_t from, size_t to, const int *person, size_t n, float *ret, float *ret_any);
/* The same as evidence beside another's odds[n + 1], of which the first is nobody's and stays. */
void wh_encode_hear_owner(wh_state *x, size_t from, size_t to, const int *person, size_t n, float *odds);
void wh_encode_forget(wh_state *x); /* who stands where has changed */
void wh_encode_rivals(wh_state *x); /* of two who share a word of their names, whom a lone word means */
float wh_encode_fit(const wh_state *x, int person, const float marks[WH_MARK_COUNT]); /* likelihood of the marks, if it is theirs */
void wh_tokens_make(wh_state *x);  /* token.c, lexicon.c and tagger.c, joined in mark.c */
/* asked.c: a token as a word of a name, and the words of the name k that an editor gave, as they are compared. */
wh_key wh_name_word(const wh_state *x, size_t token);
void wh_given_words(const wh_state *x, size_t k, wh_map *ret);
void wh_read_names(wh_state *x);   /* name.c: every name, first names alone too */
wh_name *wh_name_add(wh_state *x, size_t from, size_t to, float p);
void wh_read_asked(wh_state *x);   /* asked.c: the names that an editor gave */
void wh_read_forms(wh_state *x);   /* asked.c: by which forms of them the text knows somebody; after who is who */
void wh_spans_names(wh_state *x);  /* spans.c: another detector's names */
void wh_read_nouns(wh_state *x);   /* noun.c */
void wh_read_persons(wh_state *x); /* person.c: who is who */
void wh_spans_people(wh_state *x); /* spans.c: whom it takes for one */
void wh_spans_identifiers(wh_state *x); /* spans.c */
void wh_read_bind(wh_state *x);    /* bind.c: ages, identifiers, nouns to persons */
#define WH_BY_COLUMN "column" /* what a column says needs no binder */
void wh_roster_rows(wh_state *x);  /* roster.c */
void wh_roster_names(wh_state *x);
void wh_roster_candidates(wh_state *x, const wh_pattern_options *options);
int wh_roster_named(const wh_state *x, size_t token);
size_t wh_roster_known(const wh_state *x);
void wh_read_index(wh_state *x);  /* bind.c */
void wh_read_links(wh_state *x);  /* link.c */
void wh_link_features(const wh_state *x, const wh_link *l, int option, wh_feature_sink *sink, void *context);
void wh_read_identifiers(wh_state *x); /* identifier.c: what may tell of somebody, and of whom it may */
void wh_read_spelling(wh_state *x);    /* spelling.c: the words of all names */
void wh_spelling_free(wh_state *x);
int wh_spelt(const wh_state *x, wh_span span); /* whose words the letters there hold, or -1 */
void wh_read_owners(wh_state *x);      /* identifier.c: the binder's word on each; mentions of them */
void wh_read_doc_words(wh_state *x); /* feature.c */
void wh_read_profile(wh_state *x); /* told.c: the trained weights' word on each person */
void wh_read_words(wh_state *x);   /* use.c, after the tokens */
bool wh_stands_for_other(const wh_state *x, size_t token);
bool wh_read_english(const wh_state *x);
void wh_read_matter(wh_state *x);  /* matter.c: what the words themselves say; after the profile */
void wh_read_told(wh_state *x);    /* told.c: facts in the vocabulary, with evidence */

void wh_mention_add(wh_state *x, wh_mention m);
void wh_told_add(wh_state *x, wh_told t);

/* Features of one person, as strings; the trainer and the program call the same function. */
void wh_owner_features(const wh_state *x, const wh_identifier *d, int option, wh_feature_sink *sink, void *context);
void wh_person_features(const wh_state *x, int person, wh_feature_sink *sink, void *context);

#endif
