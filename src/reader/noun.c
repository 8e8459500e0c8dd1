/* noun: people told of without a name: "the girl", "a 17-year-old", "her mother". Found by their head noun
 * (lexicon/person-nouns.txt: word, sex, age range), and tied to a named person only by what is told: the same
 * age, or being the one girl there is. */
#include "internal.h"

#include <string.h>

static int number(const wh_state *x, size_t i) {
  const char *s = wh_tok_text(x, i);
  size_t n = wh_tok_len(x, i);
  int v = 0;
  size_t k = 0;
  while (k < n && k < 3 && wh_cp_digit((unsigned char)s[k])) v = v * 10 + (s[k++] - '0');
  return k && (k == n || s[k] == '-') ? v : -1;
}

static const struct {
  const char *word;
  int sex;
} heads[] = {
    {"girl", 'f'},   {"boy", 'm'},     {"woman", 'f'},  {"man", 'm'},      {"teen", 0},       {"teenager", 0}, {"child", 0},
    {"student", 0},  {"juvenile", 0},  {"minor", 0},    {"victim", 0},     {"complainant", 0}, {"survivor", 0}, {"youth", 0},
    {"daughter", 'f'}, {"son", 'm'},   {"mother", 'f'}, {"father", 'm'},   {"sister", 'f'},   {"brother", 'm'}, {"pupil", 0},
    {"toddler", 0},  {"baby", 0},      {"infant", 0},   {"defendant", 0},  {"suspect", 0},    {"runaway", 0},  {"schoolgirl", 'f'},
    {"schoolboy", 'm'}, {"freshman", 0}, {"sophomore", 0}, {"junior", 0},
};

void wh_read_nouns(wh_state *x) {
  for (size_t i = 0; i < x->n_tok; i++) {
    if (!(x->tok[i].flags & (WH_TOK_ALPHA | WH_TOK_DIGIT))) continue;
    int sex = -1;
    for (size_t k = 0; k < sizeof heads / sizeof *heads && sex < 0; k++)
      if (wh_tok_is(x, i, heads[k].word)) sex = heads[k].sex;
    if (sex < 0) continue;
    wh_noun *n = WH_PUSH(x->a, x->noun, x->n_noun, x->cap_noun);
    *n = (wh_noun){.from = i, .to = i + 1, .head = i, .age_lo = -1, .age_hi = -1, .sex = sex, .person = -1};
  }
}

/* Ages are bound by bind.c; here the one place that reads a number out of a token. */
int wh_tok_number(const wh_state *x, size_t i);
int wh_tok_number(const wh_state *x, size_t i) { return number(x, i); }
