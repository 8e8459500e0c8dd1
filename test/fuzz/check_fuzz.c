/* Fuzz of the check: whatever the copy holds, a name that stands behind it is found, and no encoding reads out of bounds.
 * The first byte says how the name is written and as what the copy is opened. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const spelt[] = {"Tiffany Ann Rowell", "VGlmZmFueSBBbm4gUm93ZWxs", "Tiffany%20Ann%20Rowell", "&#84;iffany Ann Rowell",
                                    "\\u0054iffany Ann Rowell", "Tiff=\r\nany Ann Rowell"};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  wh_document_options o = {.format = data[0] & 8 ? WH_FORMAT_HTML : WH_FORMAT_TEXT, .encoding = data[0] & 8 ? NULL : "UTF-8"};
  wh_secret secrets[] = {{"Tiffany Ann Rowell", 18, WH_SECRET_NAME, 0, 0}, {"10CR 051187", 11, WH_SECRET_IDENTIFIER, 1, 1}};
  wh_excuse excuses[] = {{{1, 4}, "x", 0}, {{6, 12}, "y", 1}};
  wh_buf b = WH_BUF_INIT;
  wh_buf_add(&b, data + 1, size - 1);
  wh_buf_puts(&b, "\n\n. ");
  if (!(data[0] & 8)) wh_buf_puts(&b, spelt[data[0] % (sizeof spelt / sizeof *spelt)]);
  wh_remains *r = NULL;
  if (wh_check_copy(b.data, b.len, &o, secrets, 2, excuses, 2, &r, NULL) == WH_OK) {
    if (!(data[0] & 8) && r->n == 0) abort();
    for (size_t i = 0; i < r->n; i++)
      if (r->v[i].byte > b.len || r->v[i].line == 0) abort();
    wh_remains_free(r);
  }
  wh_buf_free(&b);
  return 0;
}
