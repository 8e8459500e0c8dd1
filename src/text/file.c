/* file: whole files in, whole files out, never half of one. */
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

wh_status wh_file_read(const char *path, size_t max, wh_buf *ret, wh_error *err) {
  bool in = strcmp(path, "-") == 0;
  int fd = in ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return wh_fail(err, WH_IO, "cannot open the file: %s", strerror(errno));
  struct stat st;
  wh_status status = WH_OK;
  if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
    status = wh_fail(err, WH_IO, "this is a folder; name a file in it");
  } else {
    char chunk[65536];
    for (;;) {
      ssize_t got = read(fd, chunk, sizeof chunk);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) status = wh_fail(err, WH_IO, "cannot read the file: %s", strerror(errno));
      if (got <= 0) break;
      if (ret->len + (size_t)got > max) {
        status = wh_fail(err, WH_LIMIT, "larger than %zu MiB; split it, or use batch", max >> 20);
        break;
      }
      wh_buf_add(ret, chunk, (size_t)got);
    }
  }
  if (!in) close(fd);
  return status;
}

static bool write_all(int fd, const char *s, size_t n) {
  while (n > 0) {
    ssize_t k = write(fd, s, n);
    if (k < 0 && errno == EINTR) continue;
    if (k <= 0) return false;
    s += k;
    n -= (size_t)k;
  }
  return true;
}

wh_status wh_file_write(const char *path, const char *s, size_t n, wh_error *err) {
  struct stat st;
  if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) { /* a pipe or device: nothing to rename onto */
    int out = open(path, O_WRONLY | O_CLOEXEC);
    bool fine = out >= 0 && write_all(out, s, n);
    int why = errno;
    if (out >= 0 && close(out) != 0 && fine) fine = false;
    return fine ? WH_OK : wh_fail(err, WH_IO, "cannot write the copy: %s", strerror(why));
  }
  size_t len = strlen(path);
  char *tmp = wh_alloc(len + 16);
  memcpy(tmp, path, len);
  memcpy(tmp + len, ".XXXXXX", 8);
  wh_status status = WH_OK;
  int fd = mkstemp(tmp);
  if (fd < 0) {
    status = wh_fail(err, WH_IO, "cannot write beside the target: %s", strerror(errno));
  } else {
    mode_t mask = umask(0);
    umask(mask);
    bool fine = write_all(fd, s, n) && fchmod(fd, 0666 & ~mask) == 0 && fsync(fd) == 0;
    int why = errno;
    if (close(fd) != 0 && fine) fine = false, why = errno;
    if (fine && rename(tmp, path) != 0) fine = false, why = errno;
    if (!fine) {
      unlink(tmp);
      status = wh_fail(err, WH_IO, "cannot write the copy: %s; nothing was written", strerror(why));
    }
  }
  free(tmp);
  return status;
}
