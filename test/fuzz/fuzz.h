/* fuzz: what the targets share. The first byte of an input chooses a document's format and encoding. */
#ifndef WH_FUZZ_H
#define WH_FUZZ_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/document.h"

#define FUZZ_STAR "Tiffany Ann Rowell" /* of the samples; invented */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Say which promise was broken, then stop: libFuzzer keeps the input. */
#define PROMISE(that)                                    \
  do {                                                   \
    if (!(that)) {                                       \
      fprintf(stderr, "broken at %d: %s\n", __LINE__, #that); \
      abort();                                           \
    }                                                    \
  } while (0)

static const char *const fuzz_encodings[] = {NULL, "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "Shift_JIS", "gb18030"};

static inline wh_document_options fuzz_options(uint8_t b) {
  static const wh_format formats[] = {WH_FORMAT_TEXT, WH_FORMAT_MARKDOWN, WH_FORMAT_HTML, WH_FORMAT_CSV, WH_FORMAT_GUESS};
  return (wh_document_options){.format = formats[b % 5], .encoding = fuzz_encodings[b / 5 % 8]};
}

/* A copy of the input that ends where it ends, so that a read beyond it is seen. */
static inline char *fuzz_copy(const uint8_t *data, size_t size) {
  char *s = malloc(size + (size == 0));
  if (s == NULL) abort();
  if (size) memcpy(s, data, size);
  return s;
}

/* The next line of the input as a string, or NULL where the input has ended. */
static inline char *fuzz_line(const uint8_t **data, size_t *size) {
  if (*size == 0) return NULL;
  const uint8_t *end = memchr(*data, '\n', *size);
  size_t n = end ? (size_t)(end - *data) : *size;
  char *s = malloc(n + 1);
  if (s == NULL) abort();
  memcpy(s, *data, n);
  s[n] = '\0';
  *data += n + (end != NULL);
  *size -= n + (end != NULL);
  return s;
}

static inline bool fuzz_documented(wh_status s) { return s >= WH_OK && s <= WH_CHECK_FAILED; }

#endif
