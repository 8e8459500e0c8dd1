/* encoding: which encoding the bytes are in, to UTF-8 with a map back, and replacements into it again.
 * Tables and state machines are ICU's, the guess is uchardet's; here is only what is asked of them when. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>

#include "inside.h"

#define LOOK 4096u                /* of a page, for its declaration */
#define SAMPLE ((size_t)1 << 20)  /* of any input, for a guess */

typedef struct bom {
  const char *bytes;
  size_t n;
  const char *name;
} bom;
static const bom boms[] = {{"\xEF\xBB\xBF", 3, "UTF-8"},
                           {"\xFF\xFE\0\0", 4, "UTF-32LE"},
                           {"\0\0\xFE\xFF", 4, "UTF-32BE"},
                           {"\xFF\xFE", 2, "UTF-16LE"},
                           {"\xFE\xFF", 2, "UTF-16BE"}};

/* What pages call an encoding and what browsers read instead (WHATWG Encoding, section 4.2). */
static const char *const web_names[][2] = {
    {"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},     {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"},      {"iso-8859-9", "windows-1254"}, {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},     {"gb2312", "gb18030"},          {"gbk", "gb18030"},
    {"shift_jis", "windows-31j"},   {"shift-jis", "windows-31j"},   {"sjis", "windows-31j"},
    {"euc-kr", "windows-949"},      {"ks_c_5601-1987", "windows-949"},
    {"utf-16", "UTF-8"},            {"utf-16le", "UTF-8"},          {"utf-16be", "UTF-8"},
    {"utf8", "UTF-8"}};

static const bom *bom_of(const char *s, size_t n) {
  for (size_t i = 0; i < sizeof boms / sizeof *boms; i++)
    if (n >= boms[i].n && memcmp(s, boms[i].bytes, boms[i].n) == 0) return &boms[i];
  return NULL;
}

static const char *find(const char *s, size_t n, const char *word) {
  size_t len = strlen(word);
  for (size_t i = 0; i + len <= n; i++)
    if (wh_same_ascii(s + i, len, word)) return s + i;
  return NULL;
}

/* The word after "=", in quotes or not. */
static bool value_after(const char *s, const char *end, char out[64]) {
  while (s < end && (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\r')) s++;
  if (s == end || *s++ != '=') return false;
  while (s < end && strchr(" \t\r\n\"'", *s) && *s) s++;
  size_t n = 0;
  while (s < end && n < 63 && *s && !strchr(" \t\r\n\"'>;/?", *s)) out[n++] = *s++;
  out[n] = '\0';
  return n > 0;
}

static bool declared(const char *s, size_t n, char out[64]) {
  if (n > LOOK) n = LOOK;
  const char *end = s + n;
  if (n > 5 && memcmp(s, "<?xml", 5) == 0) {
    const char *close = memchr(s, '>', n);
    const char *word = close ? find(s, (size_t)(close - s), "encoding") : NULL;
    if (word && value_after(word + 8, close, out)) return true;
  }
  for (const char *p = s; (p = find(p, (size_t)(end - p), "<meta")) != NULL; p++) {
    const char *close = memchr(p, '>', (size_t)(end - p));
    if (close == NULL) close = end;
    const char *word = find(p, (size_t)(close - p), "charset");
    if (word && value_after(word + 7, close, out)) return true;
  }
  return false;
}

/* UTF-16 without a BOM shows by where its zero bytes stand. */
static const char *utf16_by_zeros(const char *s, size_t n) {
  size_t zeros[2] = {0, 0};
  if (n > LOOK) n = LOOK;
  if (n < 4) return NULL;
  for (size_t i = 0; i < n; i++) zeros[i & 1] += s[i] == '\0';
  if (zeros[1] * 5 > n * 2 && zeros[0] * 10 < n) return "UTF-16LE";
  if (zeros[0] * 5 > n * 2 && zeros[1] * 10 < n) return "UTF-16BE";
  return NULL;
}

static void count_utf8(const char *s, size_t n, size_t *ret_good, size_t *ret_bad) {
  *ret_good = *ret_bad = 0;
  for (size_t i = 0; i < n;) {
    if ((unsigned char)s[i] < 0x80) {
      i++;
      continue;
    }
    size_t before = i;
    if (wh_utf8_next(s, n, &i) == WH_CP_BAD && i - before == 1)
      ++*ret_bad;
    else
      ++*ret_good;
  }
}

/* ---- converters ---- */

static bool utf8_name(const char *name) {
  return wh_same_ascii(name, strlen(name), "utf-8") || wh_same_ascii(name, strlen(name), "utf8");
}

/* Escape sequences that switch tables: a replacement put in their middle would be read by the wrong one. */
static bool has_state(UConverter *c) {
  switch (ucnv_getType(c)) {
    case UCNV_ISO_2022: case UCNV_HZ: case UCNV_SCSU: case UCNV_BOCU1: case UCNV_UTF7: case UCNV_IMAP_MAILBOX:
    case UCNV_LMBCS_1: case UCNV_EBCDIC_STATEFUL: case UCNV_ISCII: case UCNV_COMPOUND_TEXT: return true;
    default: return false;
  }
}

static UConverter *converter(const char *name) {
  UErrorCode code = U_ZERO_ERROR;
  if (strlen(name) > 60) return NULL;
  UConverter *c = ucnv_open(name, &code);
  if (U_FAILURE(code)) return NULL;
  if (!has_state(c)) return c;
  ucnv_close(c);
  return NULL;
}

static bool usable(const char *name) {
  UConverter *c = utf8_name(name) ? NULL : converter(name);
  ucnv_close(c);
  return c != NULL || utf8_name(name);
}

static void guess(const char *s, size_t n, char out[64]) {
  uchardet_t u = uchardet_new();
  const char *name = "";
  if (uchardet_handle_data(u, s, n > SAMPLE ? SAMPLE : n) == 0) {
    uchardet_data_end(u);
    name = uchardet_get_charset(u);
  }
  bool ascii = wh_same_ascii(name, strlen(name), "ascii");
  if (*name == '\0' || ascii || strlen(name) > 60 || !usable(name)) name = "windows-1252";
  snprintf(out, 64, "%s", name);
  uchardet_delete(u);
}

/* ---- choosing ---- */

static wh_status choose(const char *s, size_t n, const char *asked, wh_format format, char out[64], wh_error *err) {
  const bom *b = bom_of(s, n);
  if (asked != NULL && *asked) {
    bool any16 = wh_same_ascii(asked, strlen(asked), "utf-16");
    const char *by_zeros = utf16_by_zeros(s, n);
    snprintf(out, 64, "%.60s", any16 ? (b && b->n == 2 ? b->name : by_zeros ? by_zeros : "UTF-16LE") : asked);
    if (strlen(asked) > 60 || !usable(out))
      return wh_fail(err, WH_USAGE, "this encoding is not known, or cannot be edited in place; give an IANA name "
                                    "such as UTF-8, windows-1252 or Shift_JIS, or convert the file to UTF-8 first");
    return WH_OK;
  }
  const char *zeros = utf16_by_zeros(s, n);
  if (b != NULL || zeros != NULL) {
    snprintf(out, 64, "%s", b ? b->name : zeros);
    return WH_OK;
  }
  size_t good, bad;
  count_utf8(s, n, &good, &bad);
  snprintf(out, 64, "UTF-8");
  bool page = format == WH_FORMAT_HTML || format == WH_FORMAT_GUESS;
  char word[64];
  if (page && declared(s, n, word)) {
    for (size_t i = 0; i < sizeof web_names / sizeof *web_names; i++)
      if (wh_same_ascii(word, strlen(word), web_names[i][0])) snprintf(word, sizeof word, "%s", web_names[i][1]);
    /* Bytes that happen to be valid UTF-8 are so by intention, whatever an old template declares. */
    bool wrong = (bad == 0 && good > 0) || (utf8_name(word) && bad > good);
    /* A browser would follow it, and what its escapes hold would not be searched. */
    if (strncasecmp(word, "iso-2022", 8) == 0 && memchr(s, 0x1B, n))
      return wh_fail(err, WH_BAD_INPUT, "the encoding that this page declares cannot be edited in place; convert the file to UTF-8 first");
    if (!wrong && usable(word)) {
      snprintf(out, 64, "%s", word);
      return WH_OK;
    }
  }
  if (bad > good) guess(s, n, out);
  return WH_OK;
}

/* ---- decoding ---- */

static void decode_utf8(const char *s, size_t n, size_t from, wh_encoded *e) {
  if (wh_utf8_valid(s + from, n - from)) {
    wh_strip_whole(&e->map, from);
    e->utf8 = s + from;
    e->n = n - from;
    return;
  }
  size_t same = from;
  for (size_t i = from; i < n;) {
    size_t before = i;
    if ((unsigned char)s[i] < 0x80 || wh_utf8_next(s, n, &i) != WH_CP_BAD || i - before != 1) {
      if (i == before) i++;
      continue;
    }
    wh_strip_same(&e->map, s + same, before - same, same);
    wh_strip_cp(&e->map, WH_CP_BAD, before, 1);
    same = i;
  }
  wh_strip_same(&e->map, s + same, n - same, same);
}

/* Each ASCII byte, where a character can start, means itself? */
static bool over_ascii(UConverter *c) {
  for (char b = 0x20; b < 0x7F; b++) {
    UErrorCode code = U_ZERO_ERROR;
    const char *p = &b;
    ucnv_reset(c);
    UChar32 cp = ucnv_getNextUChar(c, &p, &b + 1, &code);
    if (U_FAILURE(code) || cp != b) {
      /* 0x5C and 0x7E are other signs in some tables of Japanese and Korean; markup needs them as they are */
      if (b != 0x5C && b != 0x7E) return false;
    }
  }
  return true;
}

static void decode_other(const char *s, size_t n, size_t from, UConverter *c, wh_encoded *e) {
  bool ascii = over_ascii(c), single = ucnv_getMaxCharSize(c) == 1 && ucnv_getMinCharSize(c) == 1;
  UChar32 table[256];
  for (unsigned b = 0; single && b < 256; b++) {
    UErrorCode code = U_ZERO_ERROR;
    char byte = (char)b;
    const char *p = &byte;
    ucnv_reset(c);
    UChar32 cp = ucnv_getNextUChar(c, &p, &byte + 1, &code);
    table[b] = U_FAILURE(code) ? (UChar32)WH_CP_BAD : cp;
  }
  ucnv_reset(c);
  const char *end = s + n;
  for (const char *p = s + from; p < end;) {
    const char *q = p;
    if (ascii)
      while (q < end && (unsigned char)*q < 0x80) q++;
    if (q > p) {
      wh_strip_same(&e->map, p, (size_t)(q - p), (size_t)(p - s));
      p = q;
      continue;
    }
    char out[16];
    size_t len = 0;
    if (single) {
      len = wh_utf8_put(out, (uint32_t)table[(unsigned char)*q++]);
    } else {
      UErrorCode code = U_ZERO_ERROR;
      UChar32 cp = ucnv_getNextUChar(c, &q, end, &code);
      if (U_FAILURE(code)) cp = WH_CP_BAD;
      if (U_FAILURE(code) || q <= p) q = q > p ? q : code == U_TRUNCATED_CHAR_FOUND ? end : p + 1;
      len = wh_utf8_put(out, (uint32_t)cp);
    }
    wh_strip_unit(&e->map, out, len, (size_t)(p - s), (size_t)(q - p));
    p = q;
  }
}

wh_status wh_encoded_open(const char *bytes, size_t n, const char *asked, wh_format format, wh_encoded *ret,
                          wh_error *err) {
  *ret = (wh_encoded){.map = WH_STRIP_INIT};
  if (n == 0) bytes = "";
  wh_status status = choose(bytes, n, asked, format, ret->name, err);
  if (status != WH_OK) return status;
  const bom *b = bom_of(bytes, n);
  size_t from = b && strcasecmp(ret->name, b->name) == 0 ? b->n : 0;
  if (utf8_name(ret->name)) {
    decode_utf8(bytes, n, from, ret);
  } else {
    UConverter *c = converter(ret->name);
    if (c == NULL) return wh_fail(err, WH_BAD_INPUT, "the encoding of the input cannot be read; say it with --encoding");
    decode_other(bytes, n, from, c, ret);
    ucnv_close(c);
  }
  if (ret->utf8 == NULL) {
    ret->utf8 = ret->map.text.data;
    ret->n = ret->map.text.len;
    if (ret->map.n == 0) wh_strip_whole(&ret->map, from);
  }
  return WH_OK;
}

void wh_encoded_free(wh_encoded *e) { wh_strip_free(&e->map); }

/* ---- encoding again ---- */

struct wh_encoder {
  UConverter *plain, *entity; /* both NULL: UTF-8 */
};

wh_encoder *wh_encoder_new(const char *name) {
  wh_encoder *e = wh_alloc(sizeof *e);
  if (utf8_name(name)) return e;
  UErrorCode code = U_ZERO_ERROR;
  static const UChar mark[] = {'?'};
  e->plain = converter(name);
  e->entity = converter(name);
  if (e->plain) ucnv_setSubstString(e->plain, mark, 1, &code);
  if (e->entity)
    ucnv_setFromUCallBack(e->entity, UCNV_FROM_U_CALLBACK_ESCAPE, UCNV_ESCAPE_XML_DEC, NULL, NULL, &code);
  if (e->plain && e->entity && U_SUCCESS(code)) return e;
  wh_encoder_free(e);
  return NULL;
}

void wh_encoder_free(wh_encoder *e) {
  if (e == NULL) return;
  ucnv_close(e->plain);
  ucnv_close(e->entity);
  free(e);
}

void wh_encoder_put(wh_encoder *e, const char *utf8, size_t n, bool entity, wh_buf *ret) {
  if (e->plain == NULL || n == 0) {
    wh_buf_add(ret, utf8, n);
    return;
  }
  UConverter *c = entity ? e->entity : e->plain;
  UErrorCode code = U_ZERO_ERROR;
  UChar *wide = wh_alloc((n + 1) * sizeof *wide);
  int32_t len = 0;
  u_strFromUTF8WithSub(wide, (int32_t)n, &len, utf8, (int32_t)n, (UChar32)WH_CP_BAD, NULL, &code);
  size_t cap = (size_t)len * 12 + 16; /* "&#1114111;" in UTF-16 would need no entity; in bytes it is ten */
  char *out = wh_alloc(cap);
  ucnv_reset(c);
  code = U_ZERO_ERROR;
  int32_t made = ucnv_fromUChars(c, out, (int32_t)cap, wide, len, &code);
  if (U_SUCCESS(code)) wh_buf_add(ret, out, (size_t)made);
  free(out);
  free(wide);
}
