/* file: whole files in, whole files out, never half of one. */
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
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

/* A pipe or device: nothing to rename onto. */
static wh_status write_through(const char *path, const char *s, size_t n, wh_error *err) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  bool fine = fd >= 0 && write_all(fd, s, n);
  int why = errno;
  if (fd >= 0 && close(fd) != 0 && fine) fine = false, why = errno;
  return fine ? WH_OK : wh_fail(err, WH_IO, "cannot write the copy: %s", strerror(why));
}

/* A name in the target's folder that tells nothing of the target's. */
static char *beside(const char *path) {
  static const char name[] = ".withheld-XXXXXX";
  const char *slash = strrchr(path, '/');
  size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
  char *tmp = wh_alloc(folder + sizeof name);
  memcpy(tmp, path, folder);
  memcpy(tmp + folder, name, sizeof name);
  return tmp;
}

static wh_status write_beside(const char *path, mode_t mode, const char *s, size_t n, wh_error *err) {
  char *tmp = beside(path);
  wh_status status = WH_OK;
  int fd = mkostemp(tmp, O_CLOEXEC);
  if (fd < 0) {
    status = wh_fail(err, WH_IO, "cannot write beside the target: %s; nothing was written", strerror(errno));
  } else {
    bool fine = write_all(fd, s, n) && fchmod(fd, mode) == 0 && fsync(fd) == 0;
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

wh_status wh_file_write(const char *path, const char *s, size_t n, wh_error *err) {
  struct stat st;
  bool there = stat(path, &st) == 0;
  if (there && !S_ISREG(st.st_mode)) return write_through(path, s, n, err);
  /* A rename does not ask whether the file it replaces may be written, nor would root be refused. */
  if (there && (!(st.st_mode & 0222) || access(path, W_OK) != 0))
    return wh_fail(err, WH_IO, "cannot write the copy: the target is read-only; nothing was written");
  mode_t mask = umask(0);
  umask(mask);
  char *real = there ? realpath(path, NULL) : NULL; /* a link stays, and what it leads to is written */
  /* An interrupt waits until the file is whole or gone. */
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGINT);
  sigaddset(&stop, SIGTERM);
  sigaddset(&stop, SIGHUP);
  sigaddset(&stop, SIGQUIT);
  pthread_sigmask(SIG_BLOCK, &stop, &before);
  wh_status status = write_beside(real ? real : path, there ? st.st_mode & 0777 : 0666 & ~mask, s, n, err);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  free(real);
  return status;
}
