/* The public functions: an engine of law and reader, and one way through the rooms for every document. */
#include "check/check.h"
#include "decision/decision.h"
#include "report/report.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct wh_engine {
  wh_law *law;
  wh_reader *reader;
};

struct wh_result {
  char *name;
  wh_buf bytes;           /* own copy of the input: spans and edits point into it */
  wh_options options;
  wh_arena *arena;        /* of the options' strings */
  wh_document_options document_options;
  wh_document *doc;
  wh_reading *reading;
  wh_decision *decision;
  const wh_engine *engine;
  wh_buf copy;
  bool copied, refused;
  wh_remains *remains;
};

const char *wh_version(void) { return WITHHELD_VERSION; }
void wh_free(void *p) { free(p); }

wh_options wh_options_default(void) { return (wh_options){0}; }

/* ---- engine ---- */

/* ../share/withheld from where the program is: an installation that was put elsewhere. */
static bool beside_program(char *room, size_t size) {
  ssize_t n = readlink("/proc/self/exe", room, size - 32);
  if (n <= 0) return false;
  room[n] = '\0';
  for (int up = 0; up < 2; up++) {
    char *slash = strrchr(room, '/');
    if (slash == NULL) return false;
    *slash = '\0';
  }
  strcat(room, "/share/withheld");
  return access(room, R_OK) == 0;
}

static const char *data_folder(const char *given, char *room, size_t size) {
  if (given) return given;
  const char *env = getenv("WITHHELD_HOME");
  if (env && *env) return env;
  if (access(WITHHELD_INSTALL_DATA "/law", R_OK) == 0) return WITHHELD_INSTALL_DATA;
  if (access(WITHHELD_BUILD_DATA "/law", R_OK) == 0) return WITHHELD_BUILD_DATA;
  return beside_program(room, size) ? room : WITHHELD_INSTALL_DATA;
}

wh_status wh_engine_open(const char *data, wh_tier tier, wh_engine **ret, wh_error *err) {
  char room[4096];
  const char *folder = data_folder(data, room, sizeof room);
  wh_engine *e = wh_alloc(sizeof *e);
  char path[4096];
  wh_status s = WH_OK;
  if (snprintf(path, sizeof path, "%s/law", folder) >= (int)sizeof path)
    s = wh_fail(err, WH_USAGE, "the name of the data folder is too long");
  if (s == WH_OK) s = wh_law_open(path, &e->law, err);
  if (s == WH_OK) s = wh_reader_open(folder, tier == WH_READER_FULL, &e->reader, err);
  if (s != WH_OK) {
    wh_engine_free(e);
    return s;
  }
  *ret = e;
  return WH_OK;
}

void wh_engine_free(wh_engine *e) {
  if (e == NULL) return;
  wh_law_free(e->law);
  wh_reader_free(e->reader);
  free(e);
}

/* ---- options: copied, so that a caller may let its strings go ---- */

static const char *keep_string(wh_arena *a, const char *s) { return s ? wh_arena_copy(a, s, strlen(s)) : NULL; }

static const char *const *keep_list(wh_arena *a, const char *const *v, size_t n) {
  const char **out = wh_arena_alloc(a, (n + 1) * sizeof *out);
  for (size_t i = 0; i < n; i++) out[i] = keep_string(a, v[i]);
  return (const char *const *)out;
}

static char *place_code(wh_arena *a, const char *s) {
  char *code = wh_arena_copy(a, s, strlen(s));
  for (char *c = code; *c; c++) *c = (char)toupper((unsigned char)*c);
  return code;
}

static const char *const *places(wh_arena *a, const char *const *v, size_t n) {
  char **out = wh_arena_alloc(a, (n + 1) * sizeof *out);
  for (size_t i = 0; i < n; i++) out[i] = place_code(a, v[i]);
  return (const char *const *)out;
}

static wh_options keep_options(wh_arena *a, const wh_options *o) {
  wh_options k = *o;
  k.name = keep_string(a, o->name);
  k.encoding = keep_string(a, o->encoding);
  k.on = keep_string(a, o->on);
  char today[16];
  wh_day_write(wh_day_today(), today);
  k.published = keep_string(a, o->published ? o->published : today);
  k.reason = keep_string(a, o->reason);
  k.columns = keep_string(a, o->columns);
  k.spans = keep_string(a, o->spans);
  k.where = places(a, o->where, o->n_where);
  k.protect = keep_list(a, o->protect, o->n_protect);
  k.keep = keep_list(a, o->keep, o->n_keep);
  return k;
}

/* ISO 3166-1 or 3166-2: two letters, and after a hyphen one to three letters or digits. */
static bool is_place(const char *s) {
  size_t n = strlen(s);
  if (n < 2 || !isalpha((unsigned char)s[0]) || !isalpha((unsigned char)s[1])) return false;
  if (n == 2) return true;
  for (size_t i = 3; i < n; i++)
    if (!isalnum((unsigned char)s[i])) return false;
  return s[2] == '-' && n >= 4 && n <= 6;
}

#define NO_NAME " \t\r\n.,:;!?'\"()[]*_-0123456789"

static bool holds_null(const char *const *v, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (v == NULL || v[i] == NULL) return true;
  return false;
}

static wh_status check_options(const wh_options *o, wh_error *err) {
  wh_day day;
  if ((unsigned)o->audience > WH_FOR_SCHOOL || (unsigned)o->style > WH_STYLE_INITIALS || (unsigned)o->format > WH_FORMAT_CSV)
    return wh_fail(err, WH_USAGE, "the options hold an audience, style or format that is none");
  if (holds_null(o->where, o->n_where) || holds_null(o->protect, o->n_protect) || holds_null(o->keep, o->n_keep))
    return wh_fail(err, WH_USAGE, "a list of the options holds NULL");
  for (size_t i = 0; i < o->n_where; i++)
    if (!is_place(o->where[i])) return wh_fail(err, WH_USAGE, "--where takes an ISO 3166 code: US, US-NC, GB-ENG, IN");
  if (o->on && !wh_day_parse(o->on, strlen(o->on), &day))
    return wh_fail(err, WH_USAGE, "--on takes a date as YYYY-MM-DD");
  if (o->published && !wh_day_parse(o->published, strlen(o->published), &day))
    return wh_fail(err, WH_USAGE, "--published takes a date as YYYY-MM-DD");
  for (size_t i = 0; i < o->n_protect; i++)
    if (strspn(o->protect[i], NO_NAME) == strlen(o->protect[i]))
      return wh_fail(err, WH_USAGE, "--protect takes a name; one without a letter was given");
  for (size_t i = 0; i < o->n_keep; i++)
    if (strspn(o->keep[i], NO_NAME) == strlen(o->keep[i]))
      return wh_fail(err, WH_USAGE, "--keep takes a name; one without a letter was given");
  return WH_OK;
}

/* ---- reading and deciding ---- */

/* Whom the text knows only by a short or long form of a protected name is protected by that form too. */
static void protect_forms(wh_result *r) {
  const wh_reading *reading = r->reading;
  wh_options *o = &r->options;
  const char **all = wh_arena_alloc(r->arena, (o->n_protect + reading->n_forms + 1) * sizeof *all);
  size_t n = o->n_protect;
  if (n) memcpy(all, o->protect, n * sizeof *all);
  for (size_t i = 0; i < reading->n_forms; i++)
    if (reading->forms[i].of < o->n_protect) all[n++] = reading->forms[i].name;
  o->protect = all;
  o->n_protect = n;
}

wh_status wh_read(const wh_engine *engine, const char *bytes, size_t n, const wh_options *options, wh_result **ret,
                  wh_error *err) {
  wh_options none = wh_options_default();
  if (options == NULL) options = &none;
  wh_status s = check_options(options, err);
  if (s != WH_OK) return s;
  if (n > WH_MAX_INPUT) return wh_fail(err, WH_LIMIT, "larger than %zu MiB; split it, or use batch", WH_MAX_INPUT >> 20);
  wh_result *r = wh_alloc(sizeof *r);
  r->bytes = r->copy = (wh_buf)WH_BUF_INIT;
  r->arena = wh_arena_new();
  r->engine = engine;
  r->options = keep_options(r->arena, options);
  r->document_options = (wh_document_options){r->options.format, r->options.name, r->options.encoding, r->options.columns};
  wh_buf_add(&r->bytes, bytes, n);
  s = wh_document_open(r->bytes.data, r->bytes.len, &r->document_options, &r->doc, err);
  if (s == WH_OK) {
    const char **names = wh_arena_alloc(r->arena, (options->n_protect + options->n_keep + 1) * sizeof *names);
    size_t k = 0;
    for (size_t i = 0; i < options->n_protect; i++) names[k++] = r->options.protect[i];
    for (size_t i = 0; i < options->n_keep; i++) names[k++] = r->options.keep[i];
    wh_read_options ro = {r->options.published, r->options.on, names, k, r->options.where, r->options.n_where, r->options.spans, r->options.protect_only, r->options.threads};
    s = wh_reader_read(engine->reader, r->doc, &ro, &r->reading, err);
  }
  if (s == WH_OK) protect_forms(r);
  if (s == WH_OK) s = wh_decide(engine->law, r->doc, r->reading, &r->options, &r->decision, err);
  if (s != WH_OK) {
    wh_result_free(r);
    return s;
  }
  *ret = r;
  return WH_OK;
}

void wh_result_free(wh_result *r) {
  if (r == NULL) return;
  wh_decision_free(r->decision);
  wh_reading_free(r->reading);
  wh_document_free(r->doc);
  wh_remains_free(r->remains);
  wh_arena_free(r->arena);
  wh_buf_free(&r->bytes);
  wh_buf_free(&r->copy);
  free(r);
}

/* ---- the copy ---- */

/* What the decision kept, and the labels that stand for what it did not, where the copy has them. Initials and last
 * digits are made of the secret itself: they are excused nowhere. */
static wh_excuse *excuses_of(const wh_result *r, const wh_copied *map, wh_arena *a, size_t *ret_n) {
  const wh_decision *d = r->decision;
  wh_excuse *v = NULL;
  size_t n = 0, cap = 0;
  wh_span copy;
  for (size_t i = 0; i < d->n_stays; i++)
    for (size_t at = d->stays[i].span.start; wh_document_copied(r->doc, map, d->stays[i].span, &at, &copy);)
      *WH_PUSH(a, v, n, cap) = (wh_excuse){copy, d->stays[i].reason, i};
  for (size_t i = 0; i < map->n_put; i++) {
    const char *put = map->put[i].edit < d->n_edits ? d->edits[map->put[i].edit].replacement : "[";
    if (*put == '[' || strcmp(put, "withheld") == 0) *WH_PUSH(a, v, n, cap) = (wh_excuse){map->put[i].copy, NULL, d->n_stays + i};
  }
  *ret_n = n;
  return v;
}

/* Of each row of a roster why something of it was withheld; the name of the first reason is enough. */
static wh_write_options reasons_of(wh_result *r) {
  size_t n_parts, rows = 0, i = 0;
  const wh_part *p = wh_document_parts(r->doc, &n_parts);
  for (size_t k = 0; k < n_parts; k++)
    if (p[k].row >= 0 && (size_t)p[k].row + 1 > rows) rows = (size_t)p[k].row + 1;
  const char **why = wh_arena_alloc(r->arena, (rows + 1) * sizeof *why);
  for (size_t k = 0; k < r->decision->n_choices; k++) {
    const wh_choice *c = &r->decision->choices[k];
    if (c->verdict == WH_KEEP || c->object >= 0) continue;
    while (i < n_parts && p[i].text.end <= c->span.start) i++;
    if (i < n_parts && p[i].row >= 0 && why[p[i].row] == NULL) why[p[i].row] = c->verdict == WH_ASK ? "withheld until decided" : c->reason;
  }
  return (wh_write_options){.reason_header = "Reason withheld", .reasons = why, .n_reasons = rows};
}

static wh_status check_copy(wh_result *r, const wh_copied *map, wh_error *err) {
  const wh_decision *d = r->decision;
  wh_arena *a = wh_arena_new();
  size_t n;
  wh_excuse *excuses = excuses_of(r, map, a, &n);
  wh_document_options o = r->document_options;
  o.format = wh_document_format(r->doc);
  o.encoding = wh_document_encoding(r->doc);
  wh_status s = wh_check_copy(r->copy.data, r->copy.len, &o, d->secrets, d->n_secrets, excuses, n, &r->remains, err);
  wh_arena_free(a);
  return s;
}

wh_status wh_result_copy(wh_result *r, const char **ret_bytes, size_t *ret_n, wh_error *err) {
  wh_status s = WH_OK;
  if (!r->copied) {
    if (!r->reading->english && (r->options.strict || r->options.n_protect == 0))
      return wh_fail(err, WH_CHECK_FAILED, "the text is not English and cannot be judged: no copy was made; say with --protect whom to withhold");
    if (r->options.strict && r->decision->n_asked)
      return wh_fail(err, WH_CHECK_FAILED, "a question is open and --strict makes no copy; answer it with --protect or --keep");
    const wh_edit *edits = r->decision->edits;
    wh_write_options wo = r->options.reason_column ? reasons_of(r) : (wh_write_options){0};
    wh_copied map = WH_COPIED_INIT;
    s = wh_document_write(r->doc, edits, r->decision->n_edits, &wo, &map, &r->copy, err);
    if (s == WH_OK) s = check_copy(r, &map, err);
    wh_copied_free(&map);
    if (s != WH_OK) {
      wh_buf_clear(&r->copy);
      return s;
    }
    r->copied = true;
    r->refused = r->remains->n > 0;
    if (r->refused) wh_buf_clear(&r->copy);
  }
  if (r->refused)
    return wh_fail(err, WH_CHECK_FAILED, "the finished copy still holds what was withheld, in %zu place%s; nothing was written",
                   r->remains->n, r->remains->n == 1 ? "" : "s");
  *ret_bytes = r->copy.data;
  *ret_n = r->copy.len;
  return WH_OK;
}

wh_outcome wh_result_outcome(const wh_result *r, int redacted) {
  if (r->refused) return WH_COPY_FAILED;
  if (!redacted && r->decision->n_withheld) return WH_IDENTITY_STANDS;
  if (r->decision->n_asked || r->decision->unmet || !r->reading->english) return WH_QUESTION_OPEN;
  return WH_CLEAN;
}

wh_outcome wh_result_screen_outcome(const wh_result *r) {
  bool open = !r->reading->english;
  for (size_t i = 0; i < r->reading->n_persons; i++) {
    const wh_ruling *of = &r->decision->rulings[i];
    open |= wh_ruling_signs(of) || (of->screen && strcmp(of->screen, "unclear") == 0);
  }
  return open ? WH_QUESTION_OPEN : WH_CLEAN;
}

char *wh_result_report(const wh_result *r, wh_report kind, unsigned flags) {
  static void (*const write[])(const wh_report_input *, wh_buf *) = {
      [WH_REPORT_TEXT] = wh_report_text,     [WH_REPORT_JSON] = wh_report_json,
      [WH_REPORT_BATCH] = wh_report_batch,   [WH_REPORT_SCREEN] = wh_report_screen,
      [WH_REPORT_SCREEN_JSON] = wh_report_screen_json, [WH_REPORT_RENAMES] = wh_report_renames,
  };
  if ((size_t)kind >= sizeof write / sizeof *write) return NULL;
  wh_report_input in = {.name = r->options.name, .doc = r->doc, .reading = r->reading, .decision = r->decision,
                        .options = &r->options, .remains = r->remains, .color = flags & WH_COLOR,
                        .reveal = flags & WH_REVEAL, .proofs = flags & WH_PROOF};
  wh_buf b = WH_BUF_INIT;
  write[kind](&in, &b);
  return wh_buf_detach(&b, NULL);
}

/* ---- the law ---- */

wh_status wh_law_text(const wh_engine *e, const char *place, const char *on, char **ret, wh_error *err) {
  wh_day day = wh_day_today();
  if (on && !wh_day_parse(on, strlen(on), &day)) return wh_fail(err, WH_USAGE, "--on takes a date as YYYY-MM-DD");
  if (place && !is_place(place)) return wh_fail(err, WH_USAGE, "law show takes an ISO 3166 code: US, US-NC, GB-ENG, IN");
  if (place == NULL) {
    *ret = wh_law_list(e->law);
    return WH_OK;
  }
  wh_arena *a = wh_arena_new();
  const char *code = place_code(a, place);
  wh_buf b = WH_BUF_INIT;
  if (!wh_law_knows(e->law, code)) wh_buf_printf(&b, "No law of %s is held here (England is GB-ENG, a state US-NC); what follows is of wider reach.\n\n", code);
  char *text = wh_law_show(e->law, code, day);
  wh_buf_puts(&b, text);
  free(text);
  *ret = wh_buf_detach(&b, NULL);
  wh_arena_free(a);
  return WH_OK;
}

wh_status wh_law_check(const wh_engine *e, size_t *ret_failed, char **ret, wh_error *err) {
  (void)err;
  wh_buf b = WH_BUF_INIT;
  size_t rows = 0;
  *ret_failed = wh_law_test(e->law, &rows, &b);
  wh_buf_printf(&b, "%zu rows, %zu failed\n", rows, *ret_failed);
  *ret = wh_buf_detach(&b, NULL);
  return WH_OK;
}
