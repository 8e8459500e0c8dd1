/* base64: runs of its letters, read at every alignment, for a name may begin anywhere in what was encoded, and the
 * run itself anywhere in an address. Only what reads as text counts: pictures are no names. */
#include "layer.h"

#define RUN_MIN 6u      /* letters: "Anna" takes six; every word has as many, and reads as no text */
#define LINE_MIN 20u    /* letters of a line after which a run may go on in the next */
#define CONTEXT 12u     /* bytes of text around a name, where not all of the run is text: chance makes fewer */

static int value(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

static size_t run_end(const wh_layer *in, size_t i) {
  size_t line = i;
  for (; i < in->n; i++) {
    unsigned char c = (unsigned char)in->s[i];
    if (value(c) >= 0) continue;
    if ((c != '\n' && c != '\r') || (i - line < LINE_MIN && c == '\n' && i > line && in->s[i - 1] != '\r')) break;
    line = i + 1;
  }
  return i;
}

/* A stretch of decoded bytes that is text so far. */
typedef struct stretch {
  size_t start;   /* in out */
  bool from_run_start, nul;
  int more;       /* bytes that the UTF-8 character still needs */
} stretch;

static bool text_byte(stretch *t, unsigned char b) {
  bool nul = t->nul;
  t->nul = b == 0;
  if (t->more) return b >= 0x80 && b < 0xC0 ? (t->more--, true) : false;
  if (b == 0) return !nul; /* half of a UTF-16 letter */
  if (b < 0x80) return b >= 0x20 ? b != 0x7F : b == '\t' || b == '\n' || b == '\r';
  t->more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
  return t->more > 0;
}

static void close_stretch(wh_layer *out, stretch *t, bool at_run_end, uint32_t from) {
  size_t n = out->n - t->start;
  if (n == 0) return;
  if (n < CONTEXT && !(t->from_run_start && at_run_end)) out->n = t->start;
  else wh_layer_break(out, from);
}

static void decode_run(const wh_layer *in, size_t from, size_t to, size_t skip, wh_layer *out) {
  uint32_t bits = 0;
  int have = 0;
  stretch t = {.start = out->n, .from_run_start = true};
  for (size_t i = from + skip; i < to; i++) {
    int v = value((unsigned char)in->s[i]);
    if (v < 0) continue;
    bits = bits << 6 | (uint32_t)v;
    if ((have += 6) < 8) continue;
    have -= 8;
    unsigned char b = (unsigned char)(bits >> have);
    if (text_byte(&t, b)) {
      wh_layer_put(out, (char)b, wh_layer_from(in, i - 1)); /* its first bits came with the letter before */
    } else {
      close_stretch(out, &t, false, wh_layer_from(in, i));
      t = (stretch){.start = out->n};
    }
  }
  close_stretch(out, &t, true, wh_layer_from(in, to));
}

bool wh_decode_base64(const wh_layer *in, wh_layer *out) {
  out->n = 0;
  for (size_t i = 0; i < in->n;) {
    if (value((unsigned char)in->s[i]) < 0) {
      i++;
      continue;
    }
    size_t end = run_end(in, i);
    if (end - i >= RUN_MIN)
      for (size_t skip = 0; skip < 4; skip++) decode_run(in, i, end, skip, out);
    i = end + 1;
  }
  wh_layer_end(out, wh_layer_from(in, in->n));
  return out->n > 0;
}
