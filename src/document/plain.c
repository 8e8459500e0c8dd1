/* plain: text as it stands. A paragraph is a part; the blank lines between belong to the text, to no part. */
#include <string.h>

#include "inside.h"

/* Beyond this many paragraphs the rest is one part: a file of blank lines must not fill the memory. */
#define MAX_PARAGRAPHS ((size_t)1 << 20)

int wh_plain_recognise(const char *s, size_t n) {
  (void)s, (void)n;
  return 10;
}

static bool blank(const char *s, const char *end) {
  for (; s < end; s++)
    if (*s != ' ' && *s != '\t' && *s != '\r' && *s != '\f' && *s != '\v') return false;
  return true;
}

wh_status wh_plain_open(wh_document *d, const wh_document_options *options, wh_error *err) {
  (void)options, (void)err;
  wh_pen *pen = &d->pens[WH_PEN_BODY];
  const char *s = d->in.utf8, *end = s + d->in.n;
  for (const char *p = s; p < end;) {
    const char *line = memchr(p, '\n', (size_t)(end - p));
    line = line ? line : end;
    const char *next = line < end ? line + 1 : end;
    if (blank(p, line) && pen->n < MAX_PARAGRAPHS) {
      if (pen->open) wh_pen_end(pen);
    } else if (!pen->open) {
      wh_pen_begin(pen, WH_DRAFT(WH_PART_BODY, WH_INNER_NONE, WH_OUTER_PLAIN), "");
      pen->drafts[pen->n - 1].part.prose = true;
    }
    wh_strip_same(&pen->strip, p, (size_t)(next - p), (size_t)(p - s));
    p = next;
  }
  wh_pen_end(pen);
  return WH_OK;
}
