/* batch_line: what one line of batch asks, and its answer. */
#include "cli.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A string or a list of strings; false for anything else: a name passed over in silence would be published. */
static bool strings(json_t *v, const char **out, size_t *ret_n) {
  size_t n = 0, i;
  json_t *x;
  if (json_is_string(v)) out[n++] = json_string_value(v);
  else if (v && !json_is_null(v) && !json_is_array(v)) return false;
  json_array_foreach(v, i, x) {
    if (!json_is_string(x) || n == WH_CLI_LIST) return false;
    out[n++] = json_string_value(x);
  }
  *ret_n = n;
  return true;
}

char *wh_cli_batch_error(json_t *in, const char *why) {
  json_t *o = json_object(), *id = json_object_get(in, "id");
  if (id) json_object_set(o, "id", id);
  else json_object_set_new(o, "id", json_null());
  json_object_set_new(o, "error", json_string(why));
  char *s = json_dumps(o, JSON_COMPACT);
  json_decref(o);
  return s;
}

/* A string, or nothing; false for anything else. */
static bool string_or_none(const json_t *v, const char **ret) {
  if (json_is_string(v)) *ret = json_string_value(v);
  return v == NULL || json_is_null(v) || json_is_string(v);
}

/* A key that is nearly one of those that name people ("Protect", "protected", "keep_name"): passed over, its name would be
 * published. Other keys are the caller's own. */
static bool nearly_a_key(json_t *in) {
  static const char *const keys[] = {"protect", "keep", "where"};
  const char *key;
  json_t *value;
  json_object_foreach(in, key, value)
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
      if (strncasecmp(key, keys[i], strlen(keys[i])) == 0 && strcmp(key, keys[i]) != 0) return true;
  return false;
}

char *wh_cli_batch_answer(const wh_engine *engine, const wh_cli *cli, const char *line, size_t n_line, bool *ret_bad) {
  wh_error err;
  json_t *in = json_loadb(line, n_line, JSON_REJECT_DUPLICATES, NULL);
  json_t *html = json_object_get(in, "html"), *text = html ? html : json_object_get(in, "text");
  *ret_bad = true;
  if (!json_is_object(in) || !json_is_string(text)) {
    char *s = wh_cli_batch_error(in, in ? "the object has no text or html" : "the line is not a JSON object in UTF-8");
    json_decref(in);
    return s;
  }
  if (nearly_a_key(in)) {
    char *s = wh_cli_batch_error(in, "a key is nearly protect, keep or where, and none of them");
    json_decref(in);
    return s;
  }
  wh_options o = cli->o;
  o.brief = 1;
  const char *where[WH_CLI_LIST], *protect[WH_CLI_LIST], *keep[WH_CLI_LIST];
  size_t n_where, n_protect, n_keep;
  if (!strings(json_object_get(in, "where"), where, &n_where) ||
      !strings(json_object_get(in, "protect"), protect, &n_protect) ||
      !strings(json_object_get(in, "keep"), keep, &n_keep)) {
    char *why = wh_cli_batch_error(in, "where, protect and keep take a string or a list of 64 strings at most");
    json_decref(in);
    return why;
  }
  if (n_where) o.where = where, o.n_where = n_where;
  if (n_protect) o.protect = protect, o.n_protect = n_protect;
  if (n_keep) o.keep = keep, o.n_keep = n_keep;
  if (!string_or_none(json_object_get(in, "published"), &o.published) || !string_or_none(json_object_get(in, "on"), &o.on)) {
    char *why = wh_cli_batch_error(in, "published and on take a date as YYYY-MM-DD, in quotation marks");
    json_decref(in);
    return why;
  }
  o.format = html ? WH_FORMAT_HTML : WH_FORMAT_TEXT;
  o.encoding = "UTF-8";
  wh_result *r;
  char *out;
  if (wh_read(engine, json_string_value(text), json_string_length(text), &o, &r, &err) != WH_OK) {
    out = wh_cli_batch_error(in, err.message);
  } else {
    char *body = wh_result_report(r, WH_REPORT_BATCH, 0);
    char *id = json_object_get(in, "id") ? json_dumps(json_object_get(in, "id"), JSON_COMPACT | JSON_ENCODE_ANY) : strdup("null");
    out = malloc(strlen(body) + strlen(id) + 16);
    if (out) sprintf(out, "{\"id\":%s,%s", id, body + 1);
    free(id);
    wh_free(body);
    wh_result_free(r);
    *ret_bad = false;
  }
  json_decref(in);
  return out;
}
