/* json: the reports that programs read. Offsets are Unicode code points of the text read. */
#include "report.h"

#include <jansson.h>
#include <string.h>

/* Code points before byte i, for growing i. */
typedef struct chars {
  const char *text;
  size_t n, byte, count;
} chars;

static json_int_t at(chars *c, size_t byte) {
  if (byte < c->byte) c->byte = c->count = 0;
  if (byte > c->n) byte = c->n;
  c->count += wh_utf8_count(c->text + c->byte, byte - c->byte);
  c->byte = byte;
  return (json_int_t)c->count;
}

static chars chars_of(const wh_report_input *in) { return (chars){in->reading->text, in->reading->n, 0, 0}; }

static json_t *span_json(chars *c, wh_span s) {
  json_t *o = json_object();
  json_object_set_new(o, "start", json_integer(at(c, s.start)));
  json_object_set_new(o, "end", json_integer(at(c, s.end)));
  return o;
}

static json_t *choices_json(const wh_report_input *in, wh_verdict v, bool batch) {
  json_t *list = json_array();
  chars c = chars_of(in);
  for (size_t i = 0; i < in->decision->n_choices; i++) {
    const wh_choice *x = &in->decision->choices[i];
    if (x->verdict != v || (batch && x->object >= 0)) continue;
    json_t *o = x->object >= 0 ? json_object() : span_json(&c, x->span);
    json_object_set_new(o, "kind", json_string(wh_mention_kind_name(x->kind)));
    if (x->object >= 0) json_object_set_new(o, "picture", json_integer(x->object + 1));
    if (x->person >= 0) json_object_set_new(o, "person", json_string(in->reading->persons[x->person].id));
    if (!batch && x->object < 0) {
      wh_position p = wh_document_position(in->doc, x->span.start);
      json_object_set_new(o, "line", json_integer((json_int_t)p.line));
      json_object_set_new(o, "column", json_integer((json_int_t)p.column));
      json_object_set_new(o, "byte", json_integer((json_int_t)p.byte));
    }
    json_object_set_new(o, v == WH_ASK ? "question" : "why", json_string(x->question ? x->question : x->reason));
    json_array_append_new(list, o);
  }
  return list;
}

static const char *screen_of(const wh_report_input *in, size_t person, bool *ret_misidentified) {
  *ret_misidentified = in->decision->rulings[person].misidentified;
  return in->decision->rulings[person].screen;
}

static int age_of(const wh_reading *r, int person) {
  for (size_t i = r->first_told[person]; i < r->first_told[person + 1]; i++)
    if (r->told[i].key == WH_FACT_age_at_act && r->told[i].value.lo == r->told[i].value.hi) return r->told[i].value.lo;
  return -1;
}

static const char *protected_word(wh_verdict v) { return v == WH_WITHHOLD ? "yes" : v == WH_ASK ? "decide" : "no"; }

static json_t *people_json(const wh_report_input *in, bool batch) {
  json_t *list = json_array();
  const wh_reading *r = in->reading;
  json_t **mentions = wh_alloc((r->n_persons + 1) * sizeof *mentions);
  for (size_t i = 0; i < r->n_persons; i++) mentions[i] = json_array();
  chars c = chars_of(in);
  for (size_t i = 0; i < r->n_mentions; i++) {
    const wh_mention *m = &r->mentions[i];
    bool unnamed = m->person >= 0 && r->persons[m->person].name.end == 0;
    if (m->person >= 0 && (m->kind <= WH_MENTION_INITIALS || (unnamed && m->kind == WH_MENTION_NOUN))) json_array_append_new(mentions[m->person], span_json(&c, m->span));
  }
  for (size_t i = 0; i < r->n_persons; i++) {
    const wh_person *p = &r->persons[i];
    const wh_ruling *k = &in->decision->rulings[i];
    json_t *o = json_object(), *roles = json_array();
    json_object_set_new(o, "id", json_string(p->id));
    json_object_set_new(o, "mentions", mentions[i]);
    const char *const *words = wh_fact_def_of(WH_FACT_role)->words;
    for (int w = 0; words && words[w]; w++)
      if (p->roles >> w & 1) json_array_append_new(roles, json_string(words[w]));
    json_object_set_new(o, "roles", roles);
    int age = age_of(r, (int)i);
    if (age >= 0) json_object_set_new(o, "age", json_integer(age));
    json_object_set_new(o, "protected", json_string(protected_word(k->verdict)));
    json_object_set_new(o, "why", json_string(k->ground));
    if (!batch) {
      if (k->label && k->verdict == WH_WITHHOLD) json_object_set_new(o, "label", json_string(k->label));
      json_object_set_new(o, "reason", json_string(k->reason));
      json_object_set_new(o, "editors_wish", json_boolean(k->editors_wish));
      json_t *findings = json_array(), *questions = json_array();
      for (size_t f = 0; k->judgment && f < k->judgment->n_findings; f++) {
        const wh_finding *x = &k->judgment->findings[f];
        json_array_append_new(findings, json_pack("{s:s,s:s,s:s,s:s?,s:s?,s:b,s:b}", "matter", wh_matter_name(x->matter),
                                                  "value", x->value, "provision", x->provision, "cite", x->cite,
                                                  "binds", x->binds, "recalled", x->recalled, "code", x->code));
      }
      for (size_t q = 0; k->judgment && q < k->judgment->n_questions; q++)
        json_array_append_new(questions, json_string(k->judgment->questions[q].text));
      json_object_set_new(o, "findings", findings);
      json_object_set_new(o, "questions", questions);
    }
    json_array_append_new(list, o);
  }
  wh_free(mentions);
  return list;
}

static json_t *screen_json(const wh_report_input *in) {
  json_t *list = json_array();
  for (size_t i = 0; i < in->reading->n_persons; i++) {
    bool wrong;
    const char *s = screen_of(in, i, &wrong);
    if (s)
      json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "person", in->reading->persons[i].id, "finding", s,
                                            "misidentified", wrong));
  }
  return list;
}

static void dump(json_t *o, size_t flags, wh_buf *out) {
  char *s = json_dumps(o, flags);
  if (s) wh_buf_puts(out, s);
  wh_free(s);
  json_decref(o);
}

void wh_report_batch(const wh_report_input *in, wh_buf *out) {
  json_t *o = json_object();
  json_object_set_new(o, "withhold", choices_json(in, WH_WITHHOLD, true));
  json_object_set_new(o, "decide", choices_json(in, WH_ASK, true));
  json_object_set_new(o, "people", people_json(in, true));
  json_object_set_new(o, "screen", screen_json(in));
  if (!in->reading->english) json_object_set_new(o, "cannot_judge", json_string("not English"));
  if (in->decision->unmet) json_object_set_new(o, "unmet", json_integer((json_int_t)in->decision->unmet)); /* names given that nobody here bears */
  dump(o, JSON_COMPACT, out);
}

static json_t *excused_json(const wh_remains *r) {
  json_t *list = json_array();
  for (size_t i = 0; i < r->n_excused; i++)
    json_array_append_new(list, json_pack("{s:I,s:I,s:I,s:s}", "byte", (json_int_t)r->excused[i].byte, "line",
                                          (json_int_t)r->excused[i].line, "column", (json_int_t)r->excused[i].column, "why",
                                          r->excused[i].reason));
  return list;
}

void wh_report_json(const wh_report_input *in, wh_buf *out) {
  wh_arena *a = wh_arena_new();
  const char *name = in->name ? in->name : "input";
  wh_mask *mask = wh_mask_new(in, a);
  json_t *o = json_object(), *renames = json_array(), *remains = json_array();
  json_object_set_new(o, "version", json_string(wh_version()));
  json_object_set_new(o, "input", json_string(wh_mask_show(mask, a, name)));
  json_object_set_new(o, "published", json_string(in->options->published));
  json_object_set_new(o, "withhold", choices_json(in, WH_WITHHOLD, false));
  json_object_set_new(o, "decide", choices_json(in, WH_ASK, false));
  json_object_set_new(o, "people", people_json(in, false));
  json_object_set_new(o, "screen", screen_json(in));
  for (size_t i = 0; i < in->decision->n_renames; i++) {
    const char *path = in->decision->renames[i].path;
    json_array_append_new(renames, json_pack("{s:s,s:s}", "path", wh_mask_show(mask, a, path), "why",
                                             in->decision->renames[i].why));
  }
  json_object_set_new(o, "rename", renames);
  for (size_t i = 0; in->remains && i < in->remains->n; i++) {
    const wh_remain *r = &in->remains->v[i];
    json_array_append_new(remains, json_pack("{s:I,s:I,s:I,s:s,s:s}", "byte", (json_int_t)r->byte, "line",
                                             (json_int_t)r->line, "column", (json_int_t)r->column, "what", r->what,
                                             "encoding", r->encoding));
  }
  if (in->remains) {
    json_object_set_new(o, "remains", remains);
    json_object_set_new(o, "excused", excused_json(in->remains));
  } else {
    json_decref(remains);
  }
  json_object_set_new(o, "english", json_boolean(in->reading->english));
  json_object_set_new(o, "unmet", json_integer((json_int_t)in->decision->unmet));
  json_object_set_new(o, "place_missing", json_boolean(in->decision->where_missing));
  json_object_set_new(o, "no_law_of", in->decision->no_law_of ? json_string(in->decision->no_law_of) : json_null());
  dump(o, JSON_INDENT(1), out);
  wh_buf_putc(out, '\n');
  wh_mask_free(mask);
  wh_arena_free(a);
}

void wh_report_screen_json(const wh_report_input *in, wh_buf *out) {
  json_t *o = json_object();
  json_object_set_new(o, "version", json_string(wh_version()));
  json_object_set_new(o, "screen", screen_json(in));
  json_object_set_new(o, "people", people_json(in, false));
  dump(o, JSON_INDENT(1), out);
  wh_buf_putc(out, '\n');
}

/* ---- the screen, in words ---- */

static void proof_lines(const wh_proof *p, int depth, wh_buf *b) {
  for (; p; p = p->next) {
    wh_buf_printf(b, "%*s%s: %s\n", 6 + 2 * depth, "", p->text,
                  p->value == WH_YES ? "shown" : p->value == WH_NO ? "the text says otherwise" : "the text does not say");
    if (depth < 32) proof_lines(p->child, depth + 1, b);
  }
}

void wh_report_screen(const wh_report_input *in, wh_buf *b) {
  size_t found = 0;
  for (size_t i = 0; i < in->reading->n_persons; i++) {
    bool wrong;
    const char *s = screen_of(in, i, &wrong);
    if (s == NULL) continue;
    found++;
    wh_buf_printf(b, "%s: %s%s\n", in->reading->persons[i].id, s,
                  wrong ? "; told of as an offender: by these facts a victim" : "");
    const wh_judgment *j = in->decision->rulings[i].judgment;
    for (size_t f = 0; j && f < j->n_findings; f++) {
      const wh_finding *x = &j->findings[f];
      if (x->matter == WH_MATTER_CODE) continue;
      wh_buf_printf(b, "    %s: %s, by %s%s%s\n", wh_matter_name(x->matter), x->value, x->cite ? x->cite : x->provision,
                    x->recalled ? " (recalled, to be verified)" : "", x->code ? " (a code, not law)" : "");
      if (in->proofs) proof_lines(x->proof, 0, b);
    }
    for (size_t q = 0; j && q < j->n_questions; q++) wh_buf_printf(b, "    ask: %s\n", j->questions[q].text);
  }
  if (!in->reading->english) wh_buf_puts(b, "This text is not English; the program cannot judge it.\n");
  for (size_t i = 0; i < in->reading->n_persons; i++) {
    if (!wh_ruling_signs(&in->decision->rulings[i])) continue;
    found++;
    wh_buf_printf(b, "%s: signs are told, not surely; a person must read what is told of %s\n", in->reading->persons[i].id, in->reading->persons[i].id);
  }
  if (found == 0 && in->reading->english) wh_buf_puts(b, "No sign of trafficking was found; that is no proof that there is none.\n");
  wh_buf_puts(b, "This reports what the text tells and what that amounts to; it is not legal advice.\n");
}
