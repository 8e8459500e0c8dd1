/* replacement: what stands in the copy where something was withheld, and the edits that put it there.
 * In the style `label` nothing of a replacement depends on the words it stands for: not length, not case. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define UNDECIDED "[withheld until decided]"

/* ---- who: "[girl 1]" where several are withheld, else "[name withheld]" ---- */

static const char *const nouns[] = {"girl", "boy", "child", "woman", "man", "person"};
#define NOUNS (sizeof nouns / sizeof *nouns)
enum { GIRL, BOY, CHILD, WOMAN, MAN, PERSON };

static int noun_of(const wh_deciding *x, int person) {
  const wh_person *p = &x->reading->persons[person];
  int lo = INT32_MIN, hi = INT32_MAX;
  for (size_t i = x->reading->first_told[person]; i < x->reading->first_told[person + 1]; i++) {
    const wh_told *t = &x->reading->told[i];
    if (t->key == WH_FACT_age_at_act && t->p >= 0.5f) lo = t->value.lo, hi = t->value.hi;
  }
  bool minor = hi < 18, adult = lo >= 18;
  if (p->sex == 'f') return minor ? GIRL : adult ? WOMAN : PERSON;
  if (p->sex == 'm') return minor ? BOY : adult ? MAN : PERSON;
  return minor ? CHILD : PERSON;
}

/* Numbered by what they are called: "[child 1]", "[child 2]", "[woman 1]". */
void wh_decide_labels(wh_deciding *x) {
  wh_decision *d = x->d;
  size_t n = 0, of[NOUNS] = {0};
  for (size_t i = 0; i < x->reading->n_persons; i++) n += d->rulings[i].verdict == WH_WITHHOLD;
  for (size_t i = 0; i < x->reading->n_persons; i++) {
    wh_ruling *r = &d->rulings[i];
    int noun = noun_of(x, (int)i);
    if (r->verdict == WH_ASK)
      r->label = UNDECIDED;
    else if (r->verdict == WH_WITHHOLD && n == 1)
      r->label = "[name withheld]";
    else if (r->verdict == WH_WITHHOLD)
      r->label = wh_arena_printf(d->arena, "[%s %zu]", nouns[noun], ++of[noun]);
  }
}

/* ---- initials: Fed. R. Crim. P. 49.1(a): initials of minors, the year of birth, the last four digits of a social-security,
 * taxpayer's or account number, the city and state of a home address. A telephone number is none of these. ---- */

/* A full stop that follows ends the sentence and the initials too. */
static const char *initials_of(wh_deciding *x, wh_span s) {
  wh_buf b = WH_BUF_INIT;
  const char *t = x->text;
  bool start = true;
  for (size_t i = s.start; i < s.end;) {
    uint32_t c = wh_utf8_next(t, s.end, &i);
    if (!wh_cp_alnum(c)) {
      start = c != '\'' && c != 0x2019;
    } else {
      if (start && wh_cp_upper(c)) {
        wh_buf_put_cp(&b, c);
        wh_buf_putc(&b, '.');
      }
      start = false;
    }
  }
  if (b.len && s.end < x->n && t[s.end] == '.') b.len--;
  const char *out = b.len ? wh_arena_copy(x->d->arena, b.data, b.len) : "[name withheld]";
  wh_buf_free(&b);
  return out;
}

static const char *last_digits(wh_deciding *x, wh_span s) {
  char d[5] = {0};
  size_t total = 0;
  for (size_t i = s.start; i < s.end; i++)
    if (wh_cp_digit((unsigned char)x->text[i])) {
      memmove(d, d + 1, 3);
      d[3] = x->text[i];
      total++;
    }
  return total >= 9 ? wh_arena_printf(x->d->arena, "xxx%.4s", d) : NULL;
}

static const char *year_of(wh_deciding *x, wh_span s) {
  size_t run = 0;
  for (size_t i = s.start; i <= s.end; i++) {
    bool digit = i < s.end && wh_cp_digit((unsigned char)x->text[i]);
    if (digit) {
      run++;
    } else {
      if (run == 4) return wh_arena_copy(x->d->arena, x->text + i - 4, 4);
      run = 0;
    }
  }
  return NULL;
}

static const char *by_style(wh_deciding *x, const wh_choice *c) {
  if (x->options->style == WH_STYLE_INITIALS) {
    const char *s = NULL;
    if (c->kind == WH_MENTION_NAME) s = initials_of(x, c->span);
    if (c->kind == WH_MENTION_BIRTHDATE) s = year_of(x, c->span);
    if (c->kind == WH_MENTION_ID) s = last_digits(x, c->span);
    if (s) return s;
  }
  if (c->kind == WH_MENTION_NAME || c->kind == WH_MENTION_ALIAS || c->kind == WH_MENTION_INITIALS)
    return c->person >= 0 && x->d->rulings[c->person].label ? x->d->rulings[c->person].label : "[name withheld]";
  return wh_arena_printf(x->d->arena, "[%s withheld]", wh_kind_label(c->kind));
}

/* Inside a link, file name or identifier a label must not change what a program reads: one plain word. */
static bool hidden(const wh_deciding *x, wh_span s) {
  const wh_part *p = wh_document_part(x->doc, s.start);
  return p && wh_span_meet(p->text, s) && (p->kind == WH_PART_LINK || p->kind == WH_PART_NAME);
}

static void add_edit(wh_deciding *x, wh_span text, int object, const char *replacement) {
  wh_decision *d = x->d;
  *WH_PUSH(d->arena, d->edits, d->n_edits, x->cap_edits) = (wh_edit){.text = text, .object = object, .replacement = replacement};
}

static bool takes_an(const char *s) {
  if (*s == '[') return strchr("aeio", s[1]) != NULL;
  return s[0] && (s[1] == '.' || !s[1]) && strchr("AEFHILMNORSX", s[0]); /* as the letters are spoken */
}

/* "an Abbott cousin": the article is that of what stands there now, and tells nothing of the name. */
static void fit_article(wh_deciding *x, const wh_choice *c) {
  const char *t = x->text;
  const wh_decision *d = x->d;
  size_t free_from = d->n_edits && d->edits[d->n_edits - 1].object < 0 ? d->edits[d->n_edits - 1].text.end : 0;
  size_t to = c->span.start, from;
  if (to < 2 || t[to - 1] != ' ') return;
  from = --to;
  while (from > free_from && wh_cp_alnum(wh_utf8_before(t, from)) && to - from < 3) from--;
  bool an = to - from == 2 && (t[from] | 32) == 'a' && (t[from + 1] | 32) == 'n';
  if (!an && !(to - from == 1 && (t[from] | 32) == 'a')) return;
  if (an != takes_an(c->replacement)) add_edit(x, (wh_span){from, to}, -1, an ? (t[from] == 'A' ? "A" : "a") : t[from] == 'A' ? "An" : "an");
}

/* "born on 4 May 2008" is "born in 2008" once the year alone stands. */
static void fit_preposition(wh_deciding *x, const wh_choice *c) {
  const char *t = x->text;
  size_t at = c->span.start;
  if (c->kind != WH_MENTION_BIRTHDATE || c->replacement[0] == '[' || at < 4 || memcmp(t + at - 4, " on ", 4) != 0) return;
  const wh_decision *d = x->d;
  if (d->n_edits && d->edits[d->n_edits - 1].object < 0 && d->edits[d->n_edits - 1].text.end > at - 3) return;
  add_edit(x, (wh_span){at - 3, at - 1}, -1, "in");
}

/* "Boggs' teacher" is "[name withheld]'s teacher": the mark is of whom stands there now, and tells nothing of the name. */
static size_t possessive_of(const wh_deciding *x, wh_span s) {
  const char *t = x->text;
  if (s.end >= x->n || s.end == 0 || (t[s.end - 1] | 32) != 's' || (s.start > 0 && strchr("'\"", t[s.start - 1]))) return 0;
  size_t n = t[s.end] == '\'' ? 1 : s.end + 2 < x->n && memcmp(t + s.end, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
  return n && s.end + n + 1 < x->n && t[s.end + n] == ' ' && wh_cp_alnum((unsigned char)t[s.end + n + 1]) ? n : 0;
}

/* What stands between two spans: nothing that parts a name, or the opening or the closing of a nickname in it. */
typedef enum gap { PARTS, JOINS, OPENS, CLOSES } gap;

static gap gap_of(const wh_deciding *x, size_t from, size_t to) {
  gap g = JOINS;
  if (to < from || to - from > 5) return PARTS;
  for (size_t i = from; i < to;) {
    uint32_t c = wh_utf8_next(x->text, to, &i);
    if (c == '"' || c == 0x201C || c == 0x201D || c == '(' || c == ')') {
      if (g != JOINS) return PARTS;
      g = i == to ? OPENS : CLOSES; /* it stands before the nickname, or behind it */
    } else if (c != ' ' && c != 0xA0 && c != '-' && c != 0x2011) {
      return PARTS;
    }
  }
  return g;
}

/* Whether choice i carries on the name of the one before: "Fenton-Hale", "Madeline "Maddie" Kerr" are one label. */
static bool runs_on(const wh_deciding *x, size_t i, bool opened) {
  const wh_decision *d = x->d;
  const wh_choice *c = &d->choices[i];
  const wh_edit *last = d->n_edits ? &d->edits[d->n_edits - 1] : NULL;
  if (last == NULL || last->object >= 0 || c->object >= 0 || strcmp(last->replacement, c->replacement) != 0 || c->replacement[0] != '[') return false;
  if (!wh_kind_names(c->kind)) return false;
  gap g = gap_of(x, last->text.end, c->span.start);
  if (g == JOINS || (g == CLOSES && opened)) return true;
  if (g != OPENS || i + 1 >= d->n_choices) return false;
  const wh_choice *next = &d->choices[i + 1];
  return next->object < 0 && next->person == c->person && next->verdict == c->verdict && next->kind == WH_MENTION_NAME &&
         gap_of(x, c->span.end, next->span.start) == CLOSES;
}

/* The full stop of "Ave." or "Jr." before a comma is of the abbreviation, and goes with it. */
static size_t end_of(const wh_deciding *x, wh_span s) {
  const char *t = x->text;
  return s.end + 1 < x->n && t[s.end] == '.' && strchr(",;:)", t[s.end + 1]) ? s.end + 1 : s.end;
}

void wh_decide_edits(wh_deciding *x) {
  wh_decision *d = x->d;
  bool opened = false; /* the edit before ends within a nickname */
  for (size_t i = 0; i < d->n_choices; i++) {
    wh_choice *c = &d->choices[i];
    if (c->verdict == WH_KEEP) continue;
    bool prose = c->object < 0 && !hidden(x, c->span);
    if (c->object >= 0)
      c->replacement = "[picture withheld]";
    else if (!prose)
      c->replacement = "withheld";
    else
      c->replacement = c->verdict == WH_ASK ? UNDECIDED : by_style(x, c);
    if (runs_on(x, i, opened)) {
      opened = gap_of(x, d->edits[d->n_edits - 1].text.end, c->span.start) == OPENS;
      d->edits[d->n_edits - 1].text.end = end_of(x, c->span);
    } else {
      opened = false;
      if (prose) fit_article(x, c);
      if (prose) fit_preposition(x, c);
      add_edit(x, prose ? (wh_span){c->span.start, end_of(x, c->span)} : c->span, c->object, c->replacement);
    }
    size_t mark = prose && wh_kind_names(c->kind) && c->replacement[0] == '[' ? possessive_of(x, c->span) : 0;
    if (mark) add_edit(x, (wh_span){c->span.end, c->span.end + mark}, -1, mark == 1 ? "'s" : "\xE2\x80\x99s");
    if (c->verdict == WH_ASK)
      d->n_asked++;
    else
      d->n_withheld++;
  }
}
