/* text: spans, memory, UTF-8 and the normal form in which words are compared.
 *
 * Takes bytes and words. Gives arenas, buffers, spans, code points, keys.
 * Knows nothing of documents, people or law. */
#ifndef WH_TEXT_H
#define WH_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "withheld.h"

/* A span is a range of bytes, end exclusive, of one text that never changes. */
typedef struct wh_span {
  size_t start, end;
} wh_span;

static inline size_t wh_span_len(wh_span s) { return s.end - s.start; }
static inline bool wh_span_meet(wh_span a, wh_span b) { return a.start < b.end && b.start < a.end; }
static inline bool wh_span_in(wh_span inner, wh_span outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/* ---- limits: every growth and depth has its name here, with its reason ---- */
/* A page, a roster of half a million rows, ten long opinions; an archive goes through batch. A reading takes some
 * 50 bytes a byte of prose and 110 where every other byte is a word: 32 MiB fit a machine of 8 GB whatever stands there. */
#define WH_MAX_INPUT ((size_t)32 << 20)
#define WH_MAX_DEPTH 512                 /* nesting that a person or a publishing system could have meant */
#define WH_MAX_PEOPLE 65536              /* rows of a roster */

/* ---- errors ---- */
/* Fill *err (which may be NULL) and return status. The message never holds text of a document. */
wh_status wh_fail(wh_error *err, wh_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* ---- arena: everything read from one document dies at once ----
 * Memory comes zeroed and aligned for any type. When none is left the program aborts. */
typedef struct wh_arena wh_arena;
wh_arena *wh_arena_new(void);
void wh_arena_free(wh_arena *arena); /* takes NULL */
void *wh_arena_alloc(wh_arena *arena, size_t size);
char *wh_arena_copy(wh_arena *arena, const char *s, size_t n); /* n bytes and a final NUL */
char *wh_arena_printf(wh_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
size_t wh_arena_used(const wh_arena *arena);

/* Grow an array that lives in an arena; the old block stays until the arena goes.
 * T *v; size_t n, cap;  *WH_PUSH(arena, v, n, cap) = item; */
void *wh_arena_grow(wh_arena *arena, void *v, size_t n, size_t *cap, size_t size);
#define WH_PUSH(arena, v, n, cap)                                                             \
  ((n) == (cap) ? ((v) = wh_arena_grow((arena), (v), (n), &(cap), sizeof *(v)), &(v)[(n)++]) \
                : &(v)[(n)++])

void *wh_alloc(size_t size);              /* malloc, zeroed, or abort */
void *wh_realloc(void *p, size_t size);   /* realloc or abort */

/* ---- buffer: owns and grows; data is never NULL and always ends in a NUL after len bytes ---- */
typedef struct wh_buf {
  char *data;
  size_t len, cap;
} wh_buf;
extern char wh_buf_empty[];
#define WH_BUF_INIT {wh_buf_empty, 0, 0}
void wh_buf_free(wh_buf *b);
void wh_buf_clear(wh_buf *b);
void wh_buf_add(wh_buf *b, const void *p, size_t n);
void wh_buf_puts(wh_buf *b, const char *s);
void wh_buf_putc(wh_buf *b, char c);
void wh_buf_put_cp(wh_buf *b, uint32_t cp); /* as UTF-8 */
void wh_buf_printf(wh_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *wh_buf_detach(wh_buf *b, size_t *ret_len); /* the caller frees; the buffer is empty again */

/* ---- UTF-8 ---- */
#define WH_CP_BAD 0xFFFDu
/* The code point at s[*i] (i < n); *i moves past it. A broken byte is WH_CP_BAD and one byte long. */
uint32_t wh_utf8_next(const char *s, size_t n, size_t *i);
uint32_t wh_utf8_before(const char *s, size_t i); /* the code point that ends at i, or 0 */
uint32_t wh_utf8_at(const char *s, size_t n, size_t i); /* the code point that starts at i, or 0 */
size_t wh_utf8_put(char out[4], uint32_t cp);
bool wh_utf8_valid(const char *s, size_t n);
size_t wh_utf8_count(const char *s, size_t n); /* code points in n bytes */

bool wh_cp_alpha(uint32_t cp);
bool wh_cp_upper(uint32_t cp);
bool wh_cp_lower(uint32_t cp);
bool wh_cp_digit(uint32_t cp); /* 0 to 9 only */
bool wh_cp_alnum(uint32_t cp);
bool wh_cp_space(uint32_t cp);
bool wh_cp_mark(uint32_t cp);   /* combining mark */
bool wh_cp_hidden(uint32_t cp); /* controls (NUL among them), soft hyphen, zero width, marks of direction, variation selectors */
uint32_t wh_cp_fold(uint32_t cp); /* simple case folding */

/* ---- keys: the form in which words are compared ----
 * Case folded, diacritics and hidden characters dropped, look-alike letters of other scripts made Latin,
 * quotation marks and dashes made plain ASCII, other characters as they are. */
typedef struct wh_key {
  char *s;        /* UTF-8, NUL at the end and nowhere else */
  size_t n;       /* bytes */
  uint32_t *from; /* from[i]: byte offset in the source of the character that gave s[i]; from[n] = source length */
} wh_key;
wh_key wh_key_make(wh_arena *arena, const char *s, size_t n);
/* One insertion, deletion, change or swap between words of five letters or more. */
bool wh_nearly_same(const char *a, const char *b);
/* Of names: without apostrophes, which come and go ("O'Brien", "OBRIEN"). */
wh_key wh_key_name(wh_arena *arena, const char *s, size_t n);
#define WH_KEY_CP 24
size_t wh_key_cp(uint32_t cp, char out[WH_KEY_CP]); /* what one character gives; 0 bytes where it is dropped */
/* Equality of two words by their keys; needs no memory for ASCII. */
bool wh_same_word(const char *a, size_t na, const char *b, size_t nb);
bool wh_same_ascii(const char *a, size_t na, const char *b); /* ASCII case folded, b a NUL-terminated literal in small letters */
uint64_t wh_hash(const void *p, size_t n, uint64_t seed);

/* ---- string set and map: keys are copied, values are small integers ---- */
typedef struct wh_map wh_map;
wh_map *wh_map_new(void);
void wh_map_free(wh_map *m);
void wh_map_put(wh_map *m, const char *key, size_t n, int64_t value);
int64_t *wh_map_at(wh_map *m, const char *key, size_t n); /* of the key, 0 where it was not there; good until the next is put */
void wh_map_reserve(wh_map *m, size_t n); /* room for n keys, so that none is moved while they come */
bool wh_map_get(const wh_map *m, const char *key, size_t n, int64_t *ret_value);
size_t wh_map_count(const wh_map *m);

/* ---- files ---- */
wh_status wh_file_read(const char *path, size_t max, wh_buf *ret, wh_error *err); /* "-" is standard input */
/* Write to a temporary file beside path, sync, rename: whole or not at all. */
wh_status wh_file_write(const char *path, const char *s, size_t n, wh_error *err);

/* ---- dates: days since 1970-01-01 in the proleptic Gregorian calendar ---- */
typedef int32_t wh_day;
#define WH_DAY_MIN INT32_MIN
#define WH_DAY_MAX INT32_MAX
wh_day wh_day_of(int year, int month, int day);
void wh_day_split(wh_day d, int *ret_year, int *ret_month, int *ret_day);
bool wh_day_valid(int year, int month, int day);
bool wh_day_parse(const char *s, size_t n, wh_day *ret); /* YYYY-MM-DD */
void wh_day_write(wh_day d, char out[16]);
wh_day wh_day_today(void); /* UTC */
int wh_years_between(wh_day birth, wh_day on); /* completed years */

#endif
