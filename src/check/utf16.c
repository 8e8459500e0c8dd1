/* utf16: text in two bytes a letter among other bytes, in both orders and at both alignments. */
#include "layer.h"

#include <string.h>

/* Letters that a name in question is written with, and what stands between; two bytes of plain text read as Chinese. */
static bool likely(uint32_t cp) { return cp == '\n' || cp == '\r' || cp == '\t' || (cp >= 0x20 && cp < 0x2E80) || (cp >= 0xFB00 && cp < 0xFFF0); }

/* Plain text has no byte that begins or ends a letter of two bytes. */
static bool worth_trying(const wh_layer *in) {
  for (size_t i = 0; i < in->n; i++) {
    unsigned char c = (unsigned char)in->s[i];
    if (c < 9 || c == 0xFF) return true;
  }
  return false;
}

bool wh_decode_utf16(const wh_layer *in, wh_layer *out) {
  out->n = 0;
  if (!worth_trying(in)) return false;
  for (int way = 0; way < 4; way++) {
    size_t big = (size_t)way >> 1, open = 0;
    for (size_t i = (size_t)way & 1; i + 1 < in->n; i += 2) {
      unsigned char a = (unsigned char)in->s[i], b = (unsigned char)in->s[i + 1];
      uint32_t cp = big ? (uint32_t)a << 8 | b : (uint32_t)b << 8 | a;
      if (likely(cp)) {
        wh_layer_put_cp(out, cp, wh_layer_from(in, i));
        open = 1;
      } else if (open) {
        wh_layer_break(out, wh_layer_from(in, i));
        open = 0;
      }
    }
    wh_layer_break(out, wh_layer_from(in, in->n));
  }
  wh_layer_end(out, wh_layer_from(in, in->n));
  return true;
}
