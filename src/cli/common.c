/* common: files in and out, errors, exit codes. */
#include "cli.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "../text/text.h"

int wh_cli_code(wh_status s) {
  switch (s) {
    case WH_OK: return WH_CLEAN;
    case WH_CHECK_FAILED: return WH_COPY_FAILED;
    case WH_BAD_INPUT:
    case WH_LIMIT:
    case WH_IO: return WH_UNREADABLE;
    case WH_USAGE:
    case WH_BAD_DATA: break;
  }
  return WH_BAD_USAGE;
}

int wh_cli_error(int input, const wh_error *err) {
  if (input > 0) fprintf(stderr, "withheld: input %d: %s\n", input, err->message);
  else fprintf(stderr, "withheld: %s\n", err->message);
  return wh_cli_code(err->status);
}

int wh_cli_worse(int a, int b) {
  static const int order[] = {2, 5, 4, 1, 3, 0};
  for (size_t i = 0; i < sizeof order / sizeof *order; i++)
    if (a == order[i] || b == order[i]) return order[i];
  return a;
}

wh_status wh_cli_read(const char *path, wh_bytes *ret, wh_error *err) {
  wh_buf b = WH_BUF_INIT;
  wh_status s = wh_file_read(path, WH_MAX_INPUT, &b, err);
  if (s == WH_OK) ret->s = wh_buf_detach(&b, &ret->n);
  wh_buf_free(&b);
  return s;
}

wh_status wh_cli_write(const char *path, const char *s, size_t n, wh_error *err) {
  if (path && strcmp(path, "-") != 0) return wh_file_write(path, s, n, err);
  if (fwrite(s, 1, n, stdout) == n && fflush(stdout) == 0) return WH_OK;
  return wh_fail(err, WH_IO, "cannot write to standard output: %s", strerror(errno));
}

unsigned wh_cli_flags(const wh_cli *c, FILE *to) {
  return (c->color && isatty(fileno(to)) ? WH_COLOR : 0) | (c->reveal ? WH_REVEAL : 0) | (c->proof ? WH_PROOF : 0);
}
