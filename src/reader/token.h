/* token: words, numbers and marks of a text, pointed into, never copied; and where sentences end. */
#ifndef WH_TOKEN_H
#define WH_TOKEN_H

#include "../document/document.h"

enum {
  WH_TOK_ALPHA = 1,       /* begins with a letter */
  WH_TOK_CAPITAL = 2,     /* begins with a capital, and has small letters or is one letter */
  WH_TOK_CAPS = 4,        /* two letters or more, all capitals */
  WH_TOK_DIGIT = 8,       /* begins with a digit */
  WH_TOK_POSSESSIVE = 16, /* 's */
  WH_TOK_START = 32,      /* first of its sentence */
  WH_TOK_LINE = 64,       /* first of its line */
  WH_TOK_EDITOR = 128,    /* begins a name that an editor gave */
};

typedef struct wh_token {
  wh_span span;
  uint32_t flags;
  uint32_t lex; /* bits of lexicon.h */
  int sentence;
  int part;
} wh_token;

/* Tokens of all parts, in the order of the text; none crosses a part. In the arena. */
void wh_tokenize(const char *text, const wh_part *parts, size_t n_parts, wh_arena *arena, wh_token **ret, size_t *ret_n);

#endif
