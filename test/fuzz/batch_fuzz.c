/* A line of batch: whatever stands in it, the answer is one JSON object on one line, with an id, and with either an error or
 * what is withheld. */
#include <jansson.h>

#include "cli/cli.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static wh_engine *engine;
  if (engine == NULL && wh_engine_open(SOURCE_DIR, WH_READER_FAST, &engine, NULL) != WH_OK) abort();
  wh_cli c = {.o = wh_options_default()};
  c.o.where = c.where;
  c.o.protect = c.protect;
  c.o.keep = c.keep;
  char *line = fuzz_copy(data, size);
  bool bad = false;
  char *answer = wh_cli_batch_answer(engine, &c, line, size, &bad);
  PROMISE(answer != NULL && strchr(answer, '\n') == NULL);
  json_t *o = json_loads(answer, JSON_REJECT_DUPLICATES, NULL);
  PROMISE(json_is_object(o) && json_object_get(o, "id") != NULL);
  PROMISE(bad == (json_object_get(o, "error") != NULL) && bad == (json_object_get(o, "withhold") == NULL));
  json_decref(o);
  free(answer);
  free(line);
  return 0;
}
