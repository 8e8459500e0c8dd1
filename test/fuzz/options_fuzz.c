/* Options as they come from a command line, a line each: columns, encoding, place, day of the act, day of publication, a name
 * to protect, one to keep, the file's name; the rest is the document. A status comes back, and every report can be made. */
#include "fuzz.h"

enum { COLUMNS, ENCODING, WHERE, ON, PUBLISHED, PROTECT, KEEP, NAME, LINES };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static wh_engine *engine;
  static const char roster[] = "name,age,address,charge\n\"ROWELL, TIFFANY ANN\",17,12 Elm Street,Prostitution\nKEANE M,34,,Theft\n";
  if (engine == NULL && wh_engine_open(SOURCE_DIR, WH_READER_FAST, &engine, NULL) != WH_OK) abort();
  char *line[LINES];
  for (int i = 0; i < LINES; i++) line[i] = fuzz_line(&data, &size);
  const char *const where[] = {line[WHERE]}, *const protect[] = {line[PROTECT]}, *const keep[] = {line[KEEP]};
  wh_options o = {.columns = line[COLUMNS], .encoding = line[ENCODING], .where = where, .n_where = line[WHERE] != NULL,
                  .on = line[ON], .published = line[PUBLISHED], .protect = protect, .n_protect = line[PROTECT] != NULL,
                  .keep = keep, .n_keep = line[KEEP] != NULL, .name = line[NAME], .reason_column = size & 1,
                  .style = size & 2 ? WH_STYLE_INITIALS : WH_STYLE_LABEL, .audience = (wh_audience)(size / 4 % 4),
                  .format = size ? WH_FORMAT_GUESS : WH_FORMAT_CSV};
  char *s = fuzz_copy(size ? data : (const uint8_t *)roster, size ? size : sizeof roster - 1);
  wh_result *r = NULL;
  wh_error err = {0};
  wh_status status = wh_read(engine, s, size ? size : sizeof roster - 1, &o, &r, &err);
  PROMISE(fuzz_documented(status) && (status == WH_OK) == (err.message[0] == '\0'));
  if (status == WH_OK) {
    const char *copy;
    size_t n;
    status = wh_result_copy(r, &copy, &n, &err);
    PROMISE(status == WH_OK || status == WH_CHECK_FAILED || status == WH_LIMIT);
    for (int k = WH_REPORT_TEXT; k <= WH_REPORT_RENAMES; k++) {
      char *report = wh_result_report(r, (wh_report)k, 0);
      PROMISE(report != NULL && (k == WH_REPORT_RENAMES || wh_utf8_valid(report, strlen(report))));
      wh_free(report);
    }
    int outcome = (int)wh_result_outcome(r, 1);
    PROMISE(outcome >= WH_CLEAN && outcome <= WH_UNREADABLE);
    wh_result_free(r);
  }
  free(s);
  for (int i = 0; i < LINES; i++) free(line[i]);
  return 0;
}
