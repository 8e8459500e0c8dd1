/* law: what is in force, the list, and the provisions' own tests. */
#include "cli.h"

#include <string.h>

int wh_cli_law(wh_cli *c) {
  const char *verb = c->n_files > 0 ? c->files[0] : "";
  wh_error err;
  wh_engine *e;
  bool show = !strcmp(verb, "show"), list = !strcmp(verb, "list"), test = !strcmp(verb, "test");
  if (!(show && c->n_files == 2) && !((list || test) && c->n_files == 1)) {
    fputs("withheld: law takes: show PLACE, list, or test; see withheld law --help\n", stderr);
    return WH_BAD_USAGE;
  }
  if (wh_engine_open(c->data, WH_READER_FAST, &e, &err) != WH_OK) return wh_cli_error(0, &err);
  size_t failed = 0;
  char *text = NULL;
  wh_status s = show ? wh_law_text(e, c->files[1], c->o.on, &text, &err) : list ? wh_law_text(e, NULL, NULL, &text, &err)
                     : wh_law_check(e, &failed, &text, &err);
  if (s == WH_OK) fputs(text, stdout);
  wh_free(text);
  wh_engine_free(e);
  return s != WH_OK ? wh_cli_error(0, &err) : failed ? WH_IDENTITY_STANDS : 0;
}
