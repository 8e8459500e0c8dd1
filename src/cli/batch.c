/* batch: a JSON object a line in, one out, in order; threads read and decide, memory stays flat. Not what a line says
 * (batch_line.c). */
#include "cli.h"

#include <errno.h>
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

static void *work(void *context) {
  batch *b = context;
  pthread_mutex_lock(&b->lock);
  for (;;) {
    while (b->taken == b->put && !b->closed) pthread_cond_wait(&b->more, &b->lock);
    if (b->taken == b->put) break;
    job *j = &b->ring[b->taken++ % QUEUE];
    pthread_mutex_unlock(&b->lock);
    if (j->too_long) j->bad = true, j->answer = wh_cli_batch_error(NULL, "the line is longer than 128 MiB; split the document");
    else j->answer = wh_cli_batch_answer(b->engine, b->cli, j->line, j->n, &j->bad);
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
  if (wh_engine_open(c->data, c->tier, &e, &err) != WH_OK) return wh_cli_error(0, &err);
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
