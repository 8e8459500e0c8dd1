/* tag: what the bytes say without their tags. Where nothing parses them (a comment, a textarea, a page in an attribute, a
 * string of a script) a tag may still part the letters of a name, and some reader of the copy shows it in one. */
#include "layer.h"

#include <string.h>

#define TAG_MAX 2048u /* bytes; longer between "<" and ">" is no tag that stands within a word */

/* Elements that part words; any other may stand within one. */
static const char blocks[] = " address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form "
                             "h1 h2 h3 h4 h5 h6 head header hr html li main nav ol optgroup option p pre script section select style table "
                             "tbody td textarea tfoot th thead title tr ul ";

static bool is_block(const char *s, size_t n) {
  char word[16] = " ";
  size_t i = s[1] == '/' ? 2 : 1, k = 1;
  while (i < n && k < sizeof word - 2 && wh_cp_alnum((unsigned char)s[i])) word[k++] = (char)wh_cp_fold((unsigned char)s[i++]);
  word[k] = ' ';
  word[k + 1] = '\0';
  return k > 1 && strstr(blocks, word) != NULL;
}

/* How many bytes the tag or comment takes that begins here; 0: none does. With quoted a value in quotation marks is of its
 * tag and a comment is dropped whole; without, what stands in either is read too. open: no comment ends any more. */
static size_t tag_at(const char *s, size_t n, bool quoted, bool *open) {
  if (n < 3 || !(wh_cp_alpha((unsigned char)s[1]) || strchr("/!?", s[1]))) return 0;
  if (n >= 4 && memcmp(s, "<!--", 4) == 0) {
    const char *end = quoted && !*open ? memmem(s + 4, n - 4, "-->", 3) : NULL;
    *open |= end == NULL;
    return end ? (size_t)(end - s) + 3 : 0;
  }
  for (size_t i = 1; i < n && i < TAG_MAX; i++) {
    if (s[i] == '>') return i + 1;
    if (s[i] == '<') return 0;
    const char *close = quoted && s[i - 1] == '=' && (s[i] == '"' || s[i] == '\'') ? memchr(s + i + 1, s[i], n - i - 1) : NULL;
    if (close) i = (size_t)(close - s);
  }
  return 0;
}

bool wh_drop_tags(const wh_layer *in, bool quoted, wh_layer *out) {
  bool within = false; /* one stood between two letters */
  bool open = false;
  out->n = 0;
  for (size_t i = 0; i < in->n;) {
    size_t n = in->s[i] == '<' ? tag_at(in->s + i, in->n - i, quoted, &open) : 0;
    if (n == 0) {
      wh_layer_put(out, in->s[i], wh_layer_from(in, i));
      i++;
      continue;
    }
    if (is_block(in->s + i, n)) wh_layer_put(out, ' ', wh_layer_from(in, i));
    else within |= out->n && (unsigned char)out->s[out->n - 1] > ' ' && i + n < in->n && (unsigned char)in->s[i + n] > ' ';
    i += n;
  }
  wh_layer_end(out, wh_layer_from(in, in->n));
  return within;
}
