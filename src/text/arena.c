/* arena and buffer: memory that dies at once, and bytes that grow. Allocation failure aborts here only. */
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Blocks double from the first size to the last: a roster holds an arena a row, a book only a few. */
#define FIRST_BLOCK ((size_t)2 << 10)
#define BLOCK ((size_t)64 << 10)
#define ALIGN 16u

typedef struct block {
  struct block *next;
  size_t used, size;
  _Alignas(ALIGN) unsigned char data[];
} block;

struct wh_arena {
  block *head;
  size_t total;
};

static void *or_abort(void *p) {
  if (p == NULL) {
    fputs("withheld: out of memory\n", stderr);
    abort();
  }
  return p;
}

void *wh_alloc(size_t size) { return or_abort(calloc(1, size ? size : 1)); }
void *wh_realloc(void *p, size_t size) { return or_abort(realloc(p, size ? size : 1)); }

static block *block_new(size_t size) {
  block *b = wh_alloc(sizeof *b + size);
  b->size = size;
  return b;
}

wh_arena *wh_arena_new(void) {
  wh_arena *a = wh_alloc(sizeof *a);
  a->head = block_new(FIRST_BLOCK);
  a->total = FIRST_BLOCK;
  return a;
}

void wh_arena_free(wh_arena *a) {
  if (a == NULL) return;
  for (block *b = a->head; b != NULL;) {
    block *next = b->next;
    free(b);
    b = next;
  }
  free(a);
}

void *wh_arena_alloc(wh_arena *a, size_t size) {
  size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (size == 0) size = ALIGN;
  if (a->head->size - a->head->used < size) {
    size_t next = a->total < BLOCK ? a->total : BLOCK;
    bool own = size > next / 4;
    size_t want = own ? size : next;
    block *b = block_new(want);
    a->total += want;
    if (own && a->head->used < a->head->size) { /* keep filling the old block */
      b->next = a->head->next;
      a->head->next = b;
      b->used = size;
      return b->data;
    }
    b->next = a->head;
    a->head = b;
  }
  void *p = a->head->data + a->head->used;
  a->head->used += size;
  return p;
}

size_t wh_arena_used(const wh_arena *a) { return a->total; }

char *wh_arena_copy(wh_arena *a, const char *s, size_t n) {
  char *p = wh_arena_alloc(a, n + 1);
  if (n) memcpy(p, s, n);
  return p;
}

char *wh_arena_printf(wh_arena *a, const char *format, ...) {
  va_list ap, again;
  va_start(ap, format);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, format, ap);
  va_end(ap);
  char *p = wh_arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
  if (n > 0) vsnprintf(p, (size_t)n + 1, format, again);
  va_end(again);
  return p;
}

void *wh_arena_grow(wh_arena *a, void *v, size_t n, size_t *cap, size_t size) {
  size_t more = *cap ? *cap * 2 : 16;
  void *bigger = wh_arena_alloc(a, more * size);
  if (n) memcpy(bigger, v, n * size);
  *cap = more;
  return bigger;
}

/* ---- buffer ---- */

char wh_buf_empty[1];

void wh_buf_free(wh_buf *b) {
  if (b->cap) free(b->data);
  b->data = wh_buf_empty;
  b->len = b->cap = 0;
}

void wh_buf_clear(wh_buf *b) {
  b->len = 0;
  if (b->cap) b->data[0] = '\0';
}

static void reserve(wh_buf *b, size_t more) {
  if (b->cap - b->len > more) return;
  size_t cap = b->cap ? b->cap : 64;
  while (cap - b->len <= more) cap *= 2;
  b->data = wh_realloc(b->cap ? b->data : NULL, cap);
  b->cap = cap;
}

void wh_buf_add(wh_buf *b, const void *p, size_t n) {
  reserve(b, n);
  if (n) memcpy(b->data + b->len, p, n);
  b->len += n;
  b->data[b->len] = '\0';
}

void wh_buf_puts(wh_buf *b, const char *s) { wh_buf_add(b, s, strlen(s)); }
void wh_buf_putc(wh_buf *b, char c) { wh_buf_add(b, &c, 1); }

void wh_buf_put_cp(wh_buf *b, uint32_t cp) {
  char out[4];
  wh_buf_add(b, out, wh_utf8_put(out, cp));
}

void wh_buf_printf(wh_buf *b, const char *format, ...) {
  va_list ap, again;
  va_start(ap, format);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, format, ap);
  va_end(ap);
  if (n > 0) {
    reserve(b, (size_t)n);
    vsnprintf(b->data + b->len, (size_t)n + 1, format, again);
    b->len += (size_t)n;
  }
  va_end(again);
}

char *wh_buf_detach(wh_buf *b, size_t *ret_len) {
  reserve(b, 0);
  b->data[b->len] = '\0';
  char *p = b->data;
  if (ret_len) *ret_len = b->len;
  b->data = wh_buf_empty;
  b->len = b->cap = 0;
  return p;
}

wh_status wh_fail(wh_error *err, wh_status status, const char *format, ...) {
  if (err != NULL) {
    va_list ap;
    va_start(ap, format);
    err->status = status;
    vsnprintf(err->message, sizeof err->message, format, ap);
    va_end(ap);
  }
  return status;
}
