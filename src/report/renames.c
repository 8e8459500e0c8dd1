/* renames: what stands outside the copy and must be renamed or taken down. A list of work, for the editor's eyes: it
 * cannot tell which file to rename without naming it. */
#include "report.h"

#include <string.h>

static void field(wh_buf *out, const char *s) {
  for (; *s; s++) wh_buf_putc(out, *s == '\t' || *s == '\n' || *s == '\r' ? ' ' : *s);
}

void wh_report_renames(const wh_report_input *in, wh_buf *out) {
  wh_arena *a = wh_arena_new();
  const char *name = in->name ? strrchr(in->name, '/') ? strrchr(in->name, '/') + 1 : in->name : "";
  wh_report_input masked = *in;
  masked.reveal = false;
  wh_mask *mask = wh_mask_new(&masked, a);
  if (wh_mask_hides(mask, name)) {
    field(out, in->name);
    wh_buf_puts(out, "\tthe name of the file holds what was withheld\n");
  }
  for (size_t i = 0; i < in->decision->n_renames; i++) {
    field(out, in->decision->renames[i].path);
    wh_buf_putc(out, '\t');
    wh_buf_puts(out, in->decision->renames[i].why);
    wh_buf_putc(out, '\n');
  }
  wh_mask_free(mask);
  wh_arena_free(a);
}
