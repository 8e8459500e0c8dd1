/* check, for its own files only: a block of the copy, and what an encoding of it says. */
#ifndef WH_CHECK_LAYER_H
#define WH_CHECK_LAYER_H

#include "check.h"

/* ---- limits ---- */
#define WH_CHECK_BLOCK ((size_t)1 << 20)    /* decoded at a time, so that memory does not grow with the copy */
#define WH_CHECK_OVERLAP ((size_t)16 << 10) /* a name spelt over more bytes than this is no name */
#define WH_CHECK_MIXED 3                    /* encodings within encodings, each reading by itself; deeper all at once */
#define WH_CHECK_DEPTH 12                   /* encodings within encodings; what is deeper is refused unread */
#define WH_CHECK_DECODED 64u                /* decoded bytes a byte of the copy; more is a bomb, not a page */

/* Decoded bytes, each with the byte of the block that it came from. from has n + 1 entries: the last is where the
 * source of the last byte ends. */
typedef struct wh_layer {
  char *s;
  uint32_t *from; /* NULL: the block itself */
  size_t n, cap;
} wh_layer;
#define WH_LAYER_INIT {NULL, NULL, 0, 0}
void wh_layer_free(wh_layer *l);
void wh_layer_put(wh_layer *l, char c, uint32_t from);
void wh_layer_put_cp(wh_layer *l, uint32_t cp, uint32_t from);
void wh_layer_end(wh_layer *l, uint32_t from);
/* Text was left out: words end here, and nothing matches across. */
void wh_layer_break(wh_layer *l, uint32_t from);
static inline uint32_t wh_layer_from(const wh_layer *l, size_t i) { return l->from ? l->from[i] : (uint32_t)i; }

/* ---- escape.c ---- */
enum { WH_ESCAPE_PERCENT = 1, WH_ESCAPE_ENTITY = 2, WH_ESCAPE_JSON = 4, WH_ESCAPE_CSS = 8, WH_ESCAPE_QP = 16, WH_ESCAPE_SPELT = 32 };
/* in with the escapes of these kinds read, in out; which kinds occurred: none and out is not worth searching. SPELT: one
 * of them stood for a character, not for a line that goes on. */
unsigned wh_decode_escapes(const wh_layer *in, unsigned kinds, wh_layer *out);
unsigned wh_escapes_in(const wh_layer *in); /* which kinds may occur, told quickly */

/* ---- base64.c, utf16.c: what reads as text in them; true where anything does ---- */
bool wh_decode_base64(const wh_layer *in, wh_layer *out);
bool wh_decode_utf16(const wh_layer *in, wh_layer *out);

/* ---- tag.c: in without its tags, in out; true where one stood within a word ---- */
bool wh_drop_tags(const wh_layer *in, bool quoted, wh_layer *out);

#endif
