/* --spans: another detector's JSON on a text that stands fast. It is refused with a reason that does not quote it, or every
 * span is taken in. */
#include "fuzz.h"
#include "reader/reader.h"

static const char text[] = "Tiffany Ann Rowell, 17, of 12 Elm Street, was raped, police said.\n\nHer mother, Jo\xC3\xA9 "
                           "\xE4\xB8\x96 Rowell, called her Tiff. Red Fox left at (828) 555-0101; Red Fox is 17.\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static wh_reader *reader;
  static const char *const names[] = {"Jane Doe", "Rowell"};
  if (reader == NULL && wh_reader_open(SOURCE_DIR, false, &reader, NULL) != WH_OK) abort();
  wh_document_options o = {.format = WH_FORMAT_TEXT, .encoding = "UTF-8"};
  wh_document *d;
  if (wh_document_open(text, sizeof text - 1, &o, &d, NULL) != WH_OK) abort();
  char *json = malloc(size + 1);
  if (json == NULL) abort();
  if (size) memcpy(json, data, size);
  json[size] = '\0';
  wh_read_options ro = {.names = names, .n_names = size % 3, .spans = json};
  wh_reading *r;
  wh_error err = {0};
  wh_status s = wh_reader_read(reader, d, &ro, &r, &err);
  PROMISE(s == WH_OK || (s == WH_BAD_INPUT && strncmp(err.message, "--spans: ", 9) == 0));
  if (s == WH_OK) {
    for (size_t i = 0; i < r->n_mentions; i++)
      PROMISE(r->mentions[i].span.end < sizeof text && r->mentions[i].person < (int)r->n_persons);
    wh_reading_free(r);
  }
  wh_document_free(d);
  free(json);
  return 0;
}
