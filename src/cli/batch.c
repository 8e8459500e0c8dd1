/* batch: a JSON object a line in, one out, in order; threads read and decide, memory stays flat. */
#include "cli.h"

#include <errno.h>
#include <jansson.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../text/text.h"

#define QUEUE 64                        /* lines in hand: enough to keep threads busy, little enough to stay flat */
#define IN_HAND ((size_t)64 << 20)      /* bytes of them, beyond which none is taken while another waits */
#define LONGEST_LINE ((size_t)128 << 20) /* the longest document, each byte of it escaped four times over */

typedef struct job {
  char *line, *answer;
  size_t n; /* of the line */
  bool done, bad, too_long;
} job;

/* Lines of standard input, of which one that is too long is told and passed over, not kept. */
typedef struct lines {
  char chunk[65536];
  size_t at, n;
} lines;

typedef struct batch {
  const wh_engine *engine;
  const wh_cli *cli;
  job ring[QUEUE];
  size_t put, taken, got; /* lines read, given to a thread, written */
  size_t bytes;           /* of the lines in the ring */
  bool closed, any_bad;
  pthread_mutex_t lock;
  pthread_cond_t more, ready;
} batch;

/* A string or a list of strings; false for anything else: a name passed over in silence would be published. */
static bool strings(json_t *v, const char **out, size_t *ret_n) {
  size_t n = 0, i;
  json_t *x;
  if (json_is_string(v)) out[n++] = json_string_value(v);
  else if (v && !json_is_null(v) && !json_is_array(v)) return false;
  json_array_foreach(v, i, x) {
    if (!json_is_string(x) || n == WH_CLI_LIST) return false;
    out[n++] = json_string_value(x);
  }
  *ret_n = n;
  return true;
}

static char *error_line(json_t *in, const char *why) {
  json_t *o = json_object(), *id = json_object_get(in, "id");
  if (id) json_object_set(o, "id", id);
  else json_object_set_new(o, "id", json_null());
  json_object_set_new(o, "error", json_string(why));
  char *s = json_dumps(o, JSON_COMPACT);
  json_decref(o);
  return s;
}

/* A string, or nothing; false for anything else. */
static bool string_or_none(const json_t *v, const char **ret) {
  if (json_is_string(v)) *ret = json_string_value(v);
  return v == NULL || json_is_null(v) || json_is_string(v);
}

static char *answer(const batch *b, const char *line, size_t n_line, bool *ret_bad) {
  wh_error err;
  json_t *in = json_loadb(line, n_line, JSON_REJECT_DUPLICATES, NULL);
  json_t *html = json_object_get(in, "html"), *text = html ? html : json_object_get(in, "text");
  *ret_bad = true;
  if (!json_is_object(in) || !json_is_string(text)) {
    char *s = error_line(in, in ? "the object has no text or html" : "the line is not a JSON object in UTF-8");
    json_decref(in);
    return s;
  }
  wh_options o = b->cli->o;
  o.brief = 1;
  const char *where[WH_CLI_LIST], *protect[WH_CLI_LIST], *keep[WH_CLI_LIST];
  size_t n_where, n_protect, n_keep;
  if (!strings(json_object_get(in, "where"), where, &n_where) ||
      !strings(json_object_get(in, "protect"), protect, &n_protect) ||
      !strings(json_object_get(in, "keep"), keep, &n_keep)) {
    char *why = error_line(in, "where, protect and keep take a string or a list of 64 strings at most");
    json_decref(in);
    return why;
  }
  if (n_where) o.where = where, o.n_where = n_where;
  if (n_protect) o.protect = protect, o.n_protect = n_protect;
  if (n_keep) o.keep = keep, o.n_keep = n_keep;
  if (!string_or_none(json_object_get(in, "published"), &o.published) || !string_or_none(json_object_get(in, "on"), &o.on)) {
    char *why = error_line(in, "published and on take a date as YYYY-MM-DD, in quotation marks");
    json_decref(in);
    return why;
  }
  o.format = html ? WH_FORMAT_HTML : WH_FORMAT_TEXT;
  o.encoding = "UTF-8";
  wh_result *r;
  char *out;
  if (wh_read(b->engine, json_string_value(text), json_string_length(text), &o, &r, &err) != WH_OK) {
    out = error_line(in, err.message);
  } else {
    char *body = wh_result_report(r, WH_REPORT_BATCH, 0);
    char *id = json_object_get(in, "id") ? json_dumps(json_object_get(in, "id"), JSON_COMPACT | JSON_ENCODE_ANY) : strdup("null");
    out = malloc(strlen(body) + strlen(id) + 16);
    if (out) sprintf(out, "{\"id\":%s,%s", id, body + 1);
    free(id);
    wh_free(body);
    wh_result_free(r);
    *ret_bad = false;
  }
  json_decref(in);
  return out;
}

static void *work(void *context) {
  batch *b = context;
  pthread_mutex_lock(&b->lock);
  for (;;) {
    while (b->taken == b->put && !b->closed) pthread_cond_wait(&b->more, &b->lock);
    if (b->taken == b->put) break;
    job *j = &b->ring[b->taken++ % QUEUE];
    pthread_mutex_unlock(&b->lock);
    if (j->too_long) j->bad = true, j->answer = error_line(NULL, "the line is longer than 128 MiB; split the document");
    else j->answer = answer(b, j->line, j->n, &j->bad);
    pthread_mutex_lock(&b->lock);
    j->done = true;
    pthread_cond_signal(&b->ready);
  }
  pthread_mutex_unlock(&b->lock);
  return NULL;
}

/* Write what is done, in order; wait for the oldest while the ring is full or at the end. */
static bool flush(batch *b, bool all) {
  bool fine = true;
  while (b->got < b->put) {
    job *j = &b->ring[b->got % QUEUE];
    while (!j->done && (all || b->put - b->got == QUEUE || b->bytes > IN_HAND)) pthread_cond_wait(&b->ready, &b->lock);
    if (!j->done) break;
    fine = fine && j->answer && puts(j->answer) >= 0;
    b->any_bad |= j->bad;
    b->bytes -= j->n;
    free(j->answer);
    free(j->line);
    *j = (job){0};
    b->got++;
  }
  return fine;
}

/* The next line without its end; false when there is none left, or reading failed (*ret_failed). */
static bool next_line(lines *in, wh_buf *line, bool *ret_too_long, bool *ret_failed) {
  bool any = false;
  *ret_too_long = false;
  for (;;) {
    if (in->at == in->n) {
      ssize_t got = read(STDIN_FILENO, in->chunk, sizeof in->chunk);
      if (got < 0 && errno == EINTR) continue;
      *ret_failed = got < 0;
      if (got <= 0) return any && got == 0;
      in->at = 0;
      in->n = (size_t)got;
    }
    const char *s = in->chunk + in->at, *end = memchr(s, '\n', in->n - in->at);
    size_t n = end ? (size_t)(end - s) : in->n - in->at;
    any = true;
    if (line->len + n > LONGEST_LINE) *ret_too_long = true;
    if (*ret_too_long) wh_buf_free(line);
    else wh_buf_add(line, s, n);
    in->at += n + (end != NULL);
    if (end) return true;
  }
}

static bool blank(const wh_buf *line) { return strspn(line->data, " \t\r") == line->len; }

int wh_cli_batch(wh_cli *c) {
  wh_error err;
  wh_engine *e;
  if (c->n_files) {
    fputs("withheld: batch reads standard input; see withheld batch --help\n", stderr);
    return WH_BAD_USAGE;
  }
  if (wh_engine_open(c->data, &e, &err) != WH_OK) return wh_cli_error(0, &err);
  batch b = {.engine = e, .cli = c, .lock = PTHREAD_MUTEX_INITIALIZER, .more = PTHREAD_COND_INITIALIZER, .ready = PTHREAD_COND_INITIALIZER};
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  pthread_t threads[64];
  int n = cores < 1 ? 1 : cores > 64 ? 64 : (int)cores, started = 0;
  while (started < n && pthread_create(&threads[started], NULL, work, &b) == 0) started++;
  bool fine = started > 0;
  lines *in = wh_alloc(sizeof *in);
  wh_buf line = WH_BUF_INIT;
  bool too_long, unread = false;
  while (fine && next_line(in, &line, &too_long, &unread)) {
    if (!too_long && blank(&line)) {
      wh_buf_clear(&line);
      continue;
    }
    pthread_mutex_lock(&b.lock);
    fine = flush(&b, false);
    job *j = &b.ring[b.put % QUEUE];
    *j = (job){.too_long = too_long};
    j->line = wh_buf_detach(&line, &j->n);
    b.bytes += j->n;
    b.put++;
    pthread_cond_signal(&b.more);
    pthread_mutex_unlock(&b.lock);
  }
  wh_buf_free(&line);
  free(in);
  pthread_mutex_lock(&b.lock);
  b.closed = true;
  pthread_cond_broadcast(&b.more);
  fine = flush(&b, true) && fine;
  pthread_mutex_unlock(&b.lock);
  for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
  wh_engine_free(e);
  if (!fine || fflush(stdout) != 0) {
    fputs("withheld: cannot write to standard output\n", stderr);
    return WH_UNREADABLE;
  }
  if (unread) {
    fputs("withheld: cannot read standard input\n", stderr);
    return WH_UNREADABLE;
  }
  return b.any_bad ? WH_UNREADABLE : 0;
}
