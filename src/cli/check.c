/* check, redact and screen: one document in, a report or a copy out. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../text/text.h"

static void say(const wh_cli *c, const wh_result *r, wh_report kind, FILE *to) {
  char *s = wh_result_report(r, kind, wh_cli_flags(c, to));
  if (s && !c->quiet) fputs(s, to);
  wh_free(s);
}

/* Open, read and decide; *ret_code on failure. */
static wh_result *read_one(wh_cli *c, const wh_engine *e, int input, int *ret_code) {
  wh_error err;
  wh_bytes b;
  wh_result *r = NULL;
  const char *path = c->files[input];
  wh_status s = wh_cli_read(path, &b, &err);
  if (s == WH_OK) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    c->o.name = path;
    c->o.threads = cores > 0 ? (unsigned)cores : 1;
    s = wh_read(e, b.s, b.n, &c->o, &r, &err);
    free(b.s);
  }
  if (s != WH_OK) *ret_code = wh_cli_error(input + 1, &err);
  return s == WH_OK ? r : NULL;
}

static wh_engine *engine(const wh_cli *c, const char *command, int most, int *ret_code) {
  wh_error err;
  wh_engine *e;
  if (c->n_files == 0 || (most && c->n_files > most)) {
    fprintf(stderr, "withheld: %s takes %s; see withheld %s --help\n", command, most ? "one file, or - for standard input" : "files", command);
    *ret_code = WH_BAD_USAGE;
    return NULL;
  }
  if (wh_engine_open(c->data, c->tier, &e, &err) != WH_OK) {
    *ret_code = wh_cli_error(0, &err);
    return NULL;
  }
  return e;
}

int wh_cli_check(wh_cli *c) {
  int code = 0;
  wh_engine *e = engine(c, "check", 0, &code);
  for (int i = 0; e && i < c->n_files; i++) {
    int one = 0;
    wh_result *r = read_one(c, e, i, &one);
    if (r) {
      say(c, r, c->json ? WH_REPORT_JSON : WH_REPORT_TEXT, stdout);
      one = (int)wh_result_outcome(r, 0);
    }
    wh_result_free(r);
    code = wh_cli_worse(code, one);
  }
  wh_engine_free(e);
  return code;
}

static bool same_file(const char *a, const char *b) {
  struct stat x, y;
  return a && b && (strcmp(a, "-") ? stat(a, &x) : fstat(STDIN_FILENO, &x)) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* ---- the list of what must be renamed or taken down, beside the copy; it alone holds withheld names ---- */

static char *list_path(const wh_cli *c) {
  if (c->output == NULL || strcmp(c->output, "-") == 0) return NULL;
  size_t n = strlen(c->output) + sizeof ".rename.tsv";
  char *path = wh_alloc(n);
  snprintf(path, n, "%s.rename.tsv", c->output);
  return path;
}

static wh_status write_list(const char *path, const char *list, wh_error *err) {
  mode_t before = umask(077); /* never readable by others, not even for a moment */
  wh_status s = wh_cli_write(path, list, strlen(list), err);
  umask(before);
  if (s == WH_OK) chmod(path, S_IRUSR | S_IWUSR);
  return s;
}

static size_t lines_of(const char *s) {
  size_t n = 0;
  for (; s && (s = strchr(s, '\n')) != NULL; s++) n++;
  return n;
}

/* The list goes first: a copy that stands has its list, and a list whose copy failed is taken away. */
static wh_status write_both(const wh_cli *c, wh_result *r, const char *path, wh_error *err) {
  const char *copy;
  size_t n;
  wh_status s = wh_result_copy(r, &copy, &n, err);
  if (s != WH_OK) return s;
  char *list = wh_result_report(r, WH_REPORT_RENAMES, 0);
  size_t lines = lines_of(list);
  if (lines && path) s = write_list(path, list, err);
  if (s == WH_OK && (s = wh_cli_write(c->output, copy, n, err)) != WH_OK && lines && path) unlink(path);
  if (s == WH_OK && lines == 0 && path) unlink(path); /* the list of an earlier copy, which is no more */
  if (s == WH_OK && lines && !c->quiet)
    fprintf(stderr, path ? "withheld: %zu to rename or take down: the list stands beside the copy, in .rename.tsv\n"
                         : "withheld: %zu to rename or take down; -o FILE writes the list beside the copy\n", lines);
  wh_free(list);
  return s;
}

int wh_cli_redact(wh_cli *c) {
  int code = 0;
  wh_engine *e = engine(c, "redact", 1, &code);
  char *path = list_path(c);
  if (e && (same_file(c->files[0], c->output) || same_file(c->files[0], path))) {
    fputs("withheld: the copy, or the list beside it, would overwrite the original; name another file with -o\n", stderr);
    wh_engine_free(e);
    free(path);
    return WH_BAD_USAGE;
  }
  wh_result *r = e ? read_one(c, e, 0, &code) : NULL;
  if (r) {
    wh_error err;
    wh_status s = write_both(c, r, path, &err);
    if (s == WH_OK || s == WH_CHECK_FAILED) say(c, r, c->json ? WH_REPORT_JSON : WH_REPORT_TEXT, c->output ? stdout : stderr);
    code = s == WH_OK ? (int)wh_result_outcome(r, 1) : wh_cli_error(1, &err);
    if (s == WH_CHECK_FAILED && wh_result_outcome(r, 1) == WH_QUESTION_OPEN) code = WH_QUESTION_OPEN;
  }
  free(path);
  wh_result_free(r);
  wh_engine_free(e);
  return code;
}

int wh_cli_screen(wh_cli *c) {
  int code = 0;
  wh_engine *e = engine(c, "screen", 1, &code);
  wh_result *r = e ? read_one(c, e, 0, &code) : NULL;
  if (r) {
    say(c, r, c->json ? WH_REPORT_SCREEN_JSON : WH_REPORT_SCREEN, stdout);
    code = (int)wh_result_screen_outcome(r);
  }
  wh_result_free(r);
  wh_engine_free(e);
  return code;
}
