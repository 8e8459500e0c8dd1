/* html_parse: gumbo, kept within bounds. It frees its tree by recursion and searches its stack of open
 * elements at every tag; a hostile page makes both hurt. So its memory is ours, freed at a stroke, and its
 * time is limited; a page beyond that is refused. */
#include <setjmp.h>
#include <stdlib.h>
#include <time.h>

#include "html.h"

#define MEMORY_BASE ((size_t)256 << 20) /* a tree takes up to a hundred times a page made of tags alone */
#define MEMORY_FACTOR 100u
#define MEMORY_MOST ((size_t)2 << 30)
#define SECONDS_BASE 3.0
#define SECONDS_PER_BYTE 0.5e-6 /* ten times what an ordinary page takes */
#define LOOK_EVERY 1024u

typedef struct block {
  struct block *prev, *next;
  size_t size, pad;
} block;

struct wh_html_guard {
  block head;
  size_t used, most;
  unsigned calls;
  double until;
  jmp_buf out;
};

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void *guard_alloc(void *data, size_t size) {
  wh_html_guard *g = data;
  g->used += size + sizeof(block);
  if (g->used > g->most || (++g->calls % LOOK_EVERY == 0 && now() > g->until)) longjmp(g->out, 1);
  block *b = malloc(sizeof *b + size);
  if (b == NULL) abort();
  b->size = size;
  b->prev = &g->head;
  b->next = g->head.next;
  b->next->prev = b;
  g->head.next = b;
  return b + 1;
}

static void guard_dealloc(void *data, void *p) {
  wh_html_guard *g = data;
  if (p == NULL) return;
  block *b = (block *)p - 1;
  g->used -= b->size + sizeof *b;
  b->prev->next = b->next;
  b->next->prev = b->prev;
  free(b);
}

void wh_html_guard_free(wh_html_guard *g) {
  if (g == NULL) return;
  for (block *b = g->head.next; b != &g->head;) {
    block *next = b->next;
    free(b);
    b = next;
  }
  free(g);
}

wh_status wh_html_parse(const char *s, size_t n, wh_html_guard **ret_guard, GumboOutput **ret, wh_error *err) {
  wh_html_guard *g = wh_alloc(sizeof *g);
  g->head.prev = g->head.next = &g->head;
  g->most = MEMORY_BASE + n * MEMORY_FACTOR < MEMORY_MOST ? MEMORY_BASE + n * MEMORY_FACTOR : MEMORY_MOST;
  g->until = now() + SECONDS_BASE + SECONDS_PER_BYTE * (double)n;
  if (setjmp(g->out)) {
    wh_html_guard_free(g);
    return wh_fail(err, WH_LIMIT, "the page nests or repeats its tags beyond what can be parsed in bounded time "
                                  "and memory; close its elements, or give it as --input-format text");
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = guard_alloc;
  options.deallocator = guard_dealloc;
  options.userdata = g;
  options.max_errors = 0;
  *ret = gumbo_parse_with_options(&options, s, n);
  *ret_guard = g;
  return WH_OK;
}
