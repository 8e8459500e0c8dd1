/* common: files in and out, errors, exit codes. */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST ((size_t)256 << 20)

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

static wh_status failed(wh_error *err, const char *what) {
  err->status = WH_IO;
  snprintf(err->message, sizeof err->message, "%s: %s", what, strerror(errno));
  return WH_IO;
}

wh_status wh_cli_read(const char *path, wh_bytes *ret, wh_error *err) {
  bool in = strcmp(path, "-") == 0;
  int fd = in ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  struct stat st;
  if (fd < 0) return failed(err, "cannot open the file");
  if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
    if (!in) close(fd);
    errno = EISDIR;
    return failed(err, "name a file in it");
  }
  size_t cap = 1 << 16, n = 0;
  char *s = malloc(cap + 1);
  for (ssize_t k; s && (k = read(fd, s + n, cap - n)) != 0;) {
    if (k < 0 && errno == EINTR) continue;
    if (k < 0 || n + (size_t)k > MOST) {
      if (k > 0) errno = EFBIG;
      free(s);
      if (!in) close(fd);
      return failed(err, k < 0 ? "cannot read the file" : "larger than 256 MiB; split it, or use batch");
    }
    n += (size_t)k;
    if (n == cap) s = realloc(s, (cap *= 2) + 1);
  }
  if (!in) close(fd);
  if (s == NULL) return failed(err, "no memory");
  s[n] = '\0';
  *ret = (wh_bytes){s, n};
  return WH_OK;
}

static bool all(int fd, const char *s, size_t n) {
  for (ssize_t k; n > 0; s += k, n -= (size_t)k) {
    k = write(fd, s, n);
    if (k < 0 && errno == EINTR) k = 0;
    else if (k <= 0) return false;
  }
  return true;
}

wh_status wh_cli_write(const char *path, const char *s, size_t n, wh_error *err) {
  struct stat st;
  if (path == NULL || !strcmp(path, "-")) return all(STDOUT_FILENO, s, n) ? WH_OK : failed(err, "cannot write to standard output");
  if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) { /* a pipe or device */
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    bool fine = fd >= 0 && all(fd, s, n);
    if (fd >= 0 && close(fd) != 0) fine = false;
    return fine ? WH_OK : failed(err, "cannot write the copy");
  }
  char *tmp = malloc(strlen(path) + 8);
  if (tmp == NULL) return failed(err, "no memory");
  strcat(strcpy(tmp, path), ".XXXXXX");
  int fd = mkstemp(tmp);
  bool fine = fd >= 0;
  mode_t mask = umask(0);
  umask(mask);
  if (fine) fine = all(fd, s, n) && fchmod(fd, 0666 & ~mask) == 0 && fsync(fd) == 0;
  int why = errno;
  if (fd >= 0 && close(fd) != 0 && fine) fine = false, why = errno;
  if (fine && rename(tmp, path) != 0) fine = false, why = errno;
  if (!fine && fd >= 0) unlink(tmp);
  free(tmp);
  errno = why;
  return fine ? WH_OK : failed(err, "cannot write the copy; nothing was written");
}

unsigned wh_cli_flags(const wh_cli *c, FILE *to) {
  return (c->color && isatty(fileno(to)) ? WH_COLOR : 0) | (c->reveal ? WH_REVEAL : 0);
}
