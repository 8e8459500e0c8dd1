/* cli, for its own files: the options as read, and what the commands share. It alone prints. */
#ifndef WH_CLI_H
#define WH_CLI_H

#include <stdbool.h>
#include <stdio.h>

#include "withheld.h"

#define WH_CLI_LIST 64

typedef struct wh_cli {
  wh_options o;
  const char *where[WH_CLI_LIST], *protect[WH_CLI_LIST], *keep[WH_CLI_LIST];
  const char *output, *data, *spans_file;
  wh_tier tier;
  bool json, reveal, quiet, color, proof;
  char **files;
  int n_files;
} wh_cli;

int wh_cli_check(wh_cli *c);
int wh_cli_redact(wh_cli *c);
int wh_cli_screen(wh_cli *c);
int wh_cli_law(wh_cli *c);
int wh_cli_batch(wh_cli *c);

/* batch_line.c: the answer to one line, a JSON object that the caller frees; *ret_bad: it carries "error". */
struct json_t;
char *wh_cli_batch_answer(const wh_engine *engine, const wh_cli *cli, const char *line, size_t n, bool *ret_bad);
char *wh_cli_batch_error(struct json_t *line, const char *why); /* line: whose id is told, or NULL */

/* Exit code of an error of the library. */
int wh_cli_code(wh_status s);
/* "withheld: input 1: message": never a path, which may hold a name. */
int wh_cli_error(int input, const wh_error *err);
int wh_cli_worse(int a, int b); /* the exit code that goes first: 2, 5, 4, 1, 3, 0 */

typedef struct wh_bytes {
  char *s;
  size_t n;
} wh_bytes;
wh_status wh_cli_read(const char *path, wh_bytes *ret, wh_error *err);
wh_status wh_cli_write(const char *path, const char *s, size_t n, wh_error *err);
unsigned wh_cli_flags(const wh_cli *c, FILE *to);

#endif
