/* Whole files in, whole files out: a copy is there whole or not at all, and nothing temporary stays beside it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/text.h"

typedef struct folder {
  char path[64], file[96];
} folder;

static int make_folder(void **state) {
  folder *f = calloc(1, sizeof *f);
  strcpy(f->path, "/tmp/withheld-file-XXXXXX");
  if (mkdtemp(f->path) == NULL) return -1;
  snprintf(f->file, sizeof f->file, "%s/copy.txt", f->path);
  *state = f;
  return 0;
}

static int entries(const folder *f) {
  int n = 0;
  DIR *d = opendir(f->path);
  for (struct dirent *e; d && (e = readdir(d)) != NULL;) n += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
  closedir(d);
  return n;
}

static int remove_folder(void **state) {
  folder *f = *state;
  DIR *d = opendir(f->path);
  for (struct dirent *e; d && (e = readdir(d)) != NULL;)
    if (e->d_name[0] != '.') unlinkat(dirfd(d), e->d_name, 0);
  closedir(d);
  int failed = rmdir(f->path);
  free(f);
  return failed;
}

static void assert_holds(const char *path, const char *s) {
  wh_buf b = WH_BUF_INIT;
  assert_int_equal(wh_file_read(path, 1 << 20, &b, NULL), WH_OK);
  assert_string_equal(b.data, s);
  wh_buf_free(&b);
}

static void put(const char *path, const char *s) {
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  assert_true(fd >= 0 && write(fd, s, strlen(s)) == (ssize_t)strlen(s));
  close(fd);
}

static ino_t inode(const char *path) {
  struct stat st;
  assert_int_equal(stat(path, &st), 0);
  return st.st_ino;
}

static mode_t mode(const char *path) {
  struct stat st;
  assert_int_equal(stat(path, &st), 0);
  return st.st_mode & 0777;
}

static void bytes_come_back_as_they_went(void **state) {
  const folder *f = *state;
  static const char bytes[] = "a\0b\xFF\r\n";
  assert_int_equal(wh_file_write(f->file, bytes, sizeof bytes, NULL), WH_OK);
  wh_buf b = WH_BUF_INIT;
  assert_int_equal(wh_file_read(f->file, 100, &b, NULL), WH_OK);
  assert_int_equal(b.len, sizeof bytes);
  assert_memory_equal(b.data, bytes, sizeof bytes);
  wh_buf_free(&b);
  assert_int_equal(entries(f), 1);
}

static void a_copy_replaces_what_was_there_by_a_rename(void **state) {
  const folder *f = *state;
  put(f->file, "before");
  int old = open(f->file, O_RDONLY); /* who reads the old one goes on reading the old one */
  ino_t was = inode(f->file);
  assert_int_equal(wh_file_write(f->file, "after", 5, NULL), WH_OK);
  assert_holds(f->file, "after");
  char s[8] = {0};
  assert_int_equal(read(old, s, 7), 6);
  assert_string_equal(s, "before");
  close(old);
  assert_int_not_equal(inode(f->file), was);
  assert_int_equal(entries(f), 1);
}

static void a_new_copy_has_the_mode_of_the_mask_and_an_old_one_keeps_its_own(void **state) {
  const folder *f = *state;
  mode_t mask = umask(027);
  assert_int_equal(wh_file_write(f->file, "x", 1, NULL), WH_OK);
  assert_int_equal(mode(f->file), 0640);
  chmod(f->file, 0604);
  assert_int_equal(wh_file_write(f->file, "y", 1, NULL), WH_OK);
  assert_int_equal(mode(f->file), 0604);
  assert_int_equal(umask(mask), 027);
}

static void a_write_that_fails_leaves_what_was_there(void **state) {
  const folder *f = *state;
  put(f->file, "before");
  signal(SIGXFSZ, SIG_IGN);
  struct rlimit limit, small;
  getrlimit(RLIMIT_FSIZE, &limit);
  small = limit;
  small.rlim_cur = 10;
  setrlimit(RLIMIT_FSIZE, &small);
  wh_error err = {0};
  wh_status s = wh_file_write(f->file, "much more than ten bytes", 24, &err);
  setrlimit(RLIMIT_FSIZE, &limit);
  assert_int_equal(s, WH_IO);
  assert_non_null(strstr(err.message, "nothing was written"));
  assert_holds(f->file, "before");
  assert_int_equal(entries(f), 1);
}

static void a_read_only_copy_is_not_replaced(void **state) {
  const folder *f = *state;
  put(f->file, "before");
  chmod(f->file, 0444);
  assert_int_equal(wh_file_write(f->file, "after", 5, NULL), WH_IO);
  assert_holds(f->file, "before");
  assert_int_equal(entries(f), 1);
}

static void a_link_stays_and_what_it_leads_to_is_written(void **state) {
  const folder *f = *state;
  char link[128];
  snprintf(link, sizeof link, "%s/link", f->path);
  put(f->file, "before");
  assert_int_equal(symlink("copy.txt", link), 0);
  assert_int_equal(wh_file_write(link, "after", 5, NULL), WH_OK);
  struct stat st;
  assert_int_equal(lstat(link, &st), 0);
  assert_true(S_ISLNK(st.st_mode));
  assert_holds(f->file, "after");
  assert_int_equal(entries(f), 2);
}

static void a_folder_that_is_not_there_is_an_error_without_its_name(void **state) {
  const folder *f = *state;
  char path[160];
  snprintf(path, sizeof path, "%s/rowell/copy.txt", f->path);
  wh_error err = {0};
  assert_int_equal(wh_file_write(path, "x", 1, &err), WH_IO);
  assert_null(strstr(err.message, "rowell"));
  assert_int_equal(wh_file_read(path, 10, NULL, &err), WH_IO);
  assert_null(strstr(err.message, "rowell"));
  assert_int_equal(entries(f), 0);
}

static void a_full_device_is_an_error(void **state) {
  (void)state;
  assert_int_equal(wh_file_write("/dev/full", "x", 1, NULL), WH_IO);
  assert_int_equal(wh_file_write("/dev/null", "x", 1, NULL), WH_OK);
}

static void a_file_is_read_up_to_its_limit(void **state) {
  const folder *f = *state;
  put(f->file, "12345");
  wh_buf b = WH_BUF_INIT;
  assert_int_equal(wh_file_read(f->file, 5, &b, NULL), WH_OK);
  wh_buf_clear(&b);
  assert_int_equal(wh_file_read(f->file, 4, &b, NULL), WH_LIMIT);
  wh_buf_clear(&b);
  assert_int_equal(wh_file_read("/dev/zero", 100000, &b, NULL), WH_LIMIT);
  wh_buf_clear(&b);
  assert_int_equal(wh_file_read(f->path, 100, &b, NULL), WH_IO);
  wh_buf_free(&b);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_FOLDER(bytes_come_back_as_they_went),
      IN_FOLDER(a_copy_replaces_what_was_there_by_a_rename),
      IN_FOLDER(a_new_copy_has_the_mode_of_the_mask_and_an_old_one_keeps_its_own),
      IN_FOLDER(a_write_that_fails_leaves_what_was_there),
      IN_FOLDER(a_read_only_copy_is_not_replaced),
      IN_FOLDER(a_link_stays_and_what_it_leads_to_is_written),
      IN_FOLDER(a_folder_that_is_not_there_is_an_error_without_its_name),
      IN_FOLDER(a_full_device_is_an_error),
      IN_FOLDER(a_file_is_read_up_to_its_limit),
  };
  return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
