/* The check of the finished copy: what it must find, and what it must leave alone. A case is a copy, the secrets, and how
 * many places stand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/check.h"
#include "decision/decision.h"

#define NAME "Tiffany Ann Rowell"

static wh_remains *check_as(const char *copy, size_t n, const char *name, const char *secret, wh_secret_kind kind, const wh_excuse *e,
                            size_t n_e) {
  wh_secret s = {secret, strlen(secret), kind, 0, 0};
  wh_document_options o = {.format = WH_FORMAT_GUESS, .name = name};
  wh_remains *r = NULL;
  wh_error err = {0};
  assert_int_equal(wh_check_copy(copy, n, &o, &s, 1, e, n_e, &r, &err), WH_OK);
  return r;
}

static size_t remains(const char *copy, size_t n, const char *name, const char *secret, wh_secret_kind kind) {
  wh_remains *r = check_as(copy, n, name, secret, kind, NULL, 0);
  size_t left = r->n;
  wh_remains_free(r);
  return left;
}

static size_t in_text(const char *copy) { return remains(copy, strlen(copy), "a.txt", NAME, WH_SECRET_NAME); }
static size_t in_page(const char *copy) { return remains(copy, strlen(copy), "a.html", NAME, WH_SECRET_NAME); }
static size_t of(const char *copy, const char *secret) { return remains(copy, strlen(copy), "a.txt", secret, WH_SECRET_NAME); }
static size_t id_in(const char *copy, const char *id) { return remains(copy, strlen(copy), "a.txt", id, WH_SECRET_IDENTIFIER); }

static void each_finds(size_t (*fn)(const char *), const char *const *v, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (fn(v[i]) == 0) fail_msg("not found: case %zu", i + 1);
}

static void each_leaves(size_t (*fn)(const char *), const char *const *v, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (fn(v[i]) != 0) fail_msg("found what is not there: case %zu", i + 1);
}
#define FINDS(fn, ...) each_finds(fn, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))
#define LEAVES(fn, ...) each_leaves(fn, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void finds_a_name_in_every_encoding(void **state) {
  (void)state;
  FINDS(in_text, "Tiffany Ann Rowell", "TIFFANY ANN ROWELL", "Tiffany%20Ann%20Rowell", "%54%69%66fany+Ann+Rowell",
        "&#84;iffany Ann Rowell", "&#x54;iffany&nbsp;Ann&nbsp;Rowell", "Tiffany&Tab;Ann&shy; Rowell", "\\u0054iffany Ann Rowell",
        "Tiffany Ann \\x52owell", "\\54 iffany Ann Rowell", "\\000054iffany Ann Rowell", "Tiffany=20Ann=20Rowell",
        "Tiff=\r\nany Ann Rowell", "Tiff=\nany Ann Ro=77ell", "Tiffany Ann R&oacute;well", "%u0054iffany Ann Rowell");
}

static void finds_encodings_within_encodings(void **state) {
  (void)state;
  FINDS(in_text, "%2554iffany%2520Ann%2520Rowell", "&amp;#84;iffany Ann Rowell", "%26%2384%3Biffany Ann Rowell",
        "\\u0026#84;iffany Ann Rowell", "=26=2384;iffany Ann Rowell",
        "VGlmZmFueSUyMEFubiUyMFJvd2VsbA==" /* base64 of percent */, "VkdsbVptRnVlU0JCYm00Z1VtOTNaV3hz" /* base64 of base64 */);
}

static void finds_base64_at_any_alignment(void **state) {
  (void)state;
  FINDS(in_text, "VGlmZmFueSBBbm4gUm93ZWxs", "xVGlmZmFueSBBbm4gUm93ZWxs", "ab/VGlmZmFueSBBbm4gUm93ZWxs", "abc/VGlmZmFueSBBbm4gUm93ZWxs",
        "PGI+VGlmZmFueSBBbm4gUm93ZWxsPC9iPg==", "eCBUaWZmYW55IEFubiBSb3dlbGw", "eHggVGlmZmFueSBBbm4gUm93ZWxs",
        "SGVyIG5hbWUgd2FzIG5ldmVyIG1lYW50IHRvIGJlIGhlcmU6IFRpZmZhbnkgQW5u\r\nIFJvd2VsbCwgc2FpZCB0aGUgb2ZmaWNlcg==");
}

static void finds_utf16_in_both_orders(void **state) {
  (void)state;
  char low[2 * sizeof NAME + 9], high[2 * sizeof NAME + 9];
  memcpy(low, "plain: ", 7);
  memcpy(high, "plain: ", 7);
  size_t n = strlen(NAME);
  for (size_t i = 0; i < n; i++) {
    low[7 + 2 * i] = NAME[i], low[8 + 2 * i] = 0;
    high[7 + 2 * i] = 0, high[8 + 2 * i] = NAME[i];
  }
  for (size_t skip = 0; skip < 2; skip++) { /* at both alignments */
    assert_true(remains(low + skip, 7 + 2 * n - skip, "a.txt", NAME, WH_SECRET_NAME) > 0);
    assert_true(remains(high + skip, 7 + 2 * n - skip, "a.txt", NAME, WH_SECRET_NAME) > 0);
  }
}

static void folds_what_a_reader_would_not_see(void **state) {
  (void)state;
  FINDS(in_text, "Tíffäny Ann Rowell", "Tiff\xC2\xAD" "any Ann Rowell", "Tif\xE2\x80\x8B" "fany Ann Row\xE2\x80\x8D" "ell", "Tiffany\nAnn\r\nRowell",
        "Row-\nell", "Row\xC2\xAD\nell", "Тiffаny Ann Rоwеll" /* Cyrillic */, "Τiffany Αnn Rοwell" /* Greek */,
        "Ｔｉｆｆａｎｙ Ａｎｎ Ｒｏｗｅｌｌ", "𝐓𝐢𝐟𝐟𝐚𝐧𝐲 𝐀𝐧𝐧 𝐑𝐨𝐰𝐞𝐥𝐥", "ⓇⓄⓌⒺⓁⓁ", "Tiffany\xE2\x80\x91" "Ann\xE2\x80\x91Rowell", "tiffany.ann.rowell", "TiﬀanyAnnRowell");
  assert_true(of("Zoe O’Malley", "Zoë O'Malley") > 0);
  assert_true(of("ΤΗΕΟ was there", "Theo") > 0);
}

static void finds_parts_at_word_boundaries_only(void **state) {
  (void)state;
  FINDS(in_text, "Rowell, 17", "the Rowells", "ms rowell", "(Tiffany)", "Tiffany's", "“Rowell”", "Rowell—17", "Rowell17", "Tiffany™ left", "x·Ann·y");
  LEAVES(in_text, "Rowelltown", "Annual", "trowell", "Mc Rowellson", "planned", "Joanna", "rowells");
  assert_int_equal(of("They sleep; asleep, sleet, slee p", "Jo Lee"), 0);
  assert_int_equal(of("has\nan apple, is\na pear, good\nman", "Hasan Isa Goodman"), 0);
  assert_int_equal(of("the van de la Cruzada", "Ana van de la Cruz"), 0);
}

static void ignores_spaces_for_full_names_only(void **state) {
  (void)state;
  FINDS(in_text, "TiffanyAnnRowell", "Tiffany-Ann-Rowell", "T i f f a n y  A n n  R o w e l l", "tiffany_ann_rowell");
  LEAVES(in_text, "Row ell", "Tiff any", "row-ell");
  assert_int_equal(of("trowell", "T. Rowell"), 0);
  assert_true(of("trowell99@mail.example", "T. Rowell") > 0);
}

static void a_short_name_needs_its_capital(void **state) {
  (void)state;
  assert_true(of("Jo was there.", "Jo Lee") > 0);
  assert_int_equal(of("jo was there; JO; Joe; he jo-jo'd", "Jo Lee"), 0);
}

static void parts_of_four_letters_in_addresses(void **state) {
  (void)state;
  FINDS(in_text, "https://x.example/justicefortiffany", "#JusticeForRowell", "@realrowell99", "pics/rowellphoto.jpg", "mail to arowell@x.example",
        "my_rowells_list");
  LEAVES(in_text, "https://x.example/planned", "trowel.jpg", "and/orTiffa");
  FINDS(in_page, "<a href=\"/news/xtiffanyx\">here</a>", "<p id=gotrowellnow>x</p>", "<img alt=\"myrowellpic\" src=a.jpg>",
        "<p data-x=\"aRowellb\">x</p>", "<script>var realRowellFile = 1</script>");
  LEAVES(in_page, "<p>xtiffanyx</p>", "<script>var trowells = 1</script>", "<p class=planned>x</p>");
}

static void reads_the_page_as_its_reader_does(void **state) {
  (void)state;
  FINDS(in_page, "<p>Tiff<b>any</b> was there</p>", "<p>R&#111;<i>well</i></p>", "<!-- Rowell -->", "<style>p{content:'\\52 owell'}</style>",
        "<template>Rowell</template>", "<p title='Ms Rowell'>x</p>", "<a href='?n=%52owell'>x</a>", "<script>x='\\u0052owell'</script>");
  LEAVES(in_page, "<p>T<b>rowel</b>l</p>", "<p>Tiff<br>Any</p>");
}

static void pages_are_not_written_in_names(void **state) {
  (void)state;
  const char *page = "<!doctype html><html lang=en><head><title>x</title></head><body><main class=x><mark>x</mark></main></body></html>";
  assert_int_equal(remains(page, strlen(page), "a.html", "Mark Head Lang Main Title", WH_SECRET_NAME), 0);
}

static void tags_within_words_part_no_name(void **state) {
  (void)state;
  FINDS(in_page, "<!--[if IE]><p>Tif<b>fany</b><![endif]-->", "<textarea>Tif<b>fany</textarea>", "<title>Row<b>ell</title>",
        "<xmp>Tif<b title='>'>fany</xmp>", "<xmp>Tif<!-- x -->fany</xmp>", "<script>s = 'Row<i>ell</i>'</script>",
        "<iframe srcdoc=\"<iframe srcdoc='&lt;p&gt;Tif&lt;b&gt;fany'>\"></iframe>");
  FINDS(in_text, "Tif<b>fany</b> wept", "Tif&lt;b&gt;fany wept", "Row%3Ci%3Eell");
  LEAVES(in_page, "<xmp>Tif<p>fany</xmp>", "<script>if (tif<b && b>fanyx) x()</script>", "<xmp>x<b>Tif</b>f<b>any</b></xmp>");
}

static void words_that_no_space_parts(void **state) {
  (void)state;
  FINDS(in_page, "<b>Name</b><b>Rowell</b><b>Age</b>", "Name<b>Rowell</b>Age", "<p>see%2FRowell%26x</p>", "<script>a='%2FTiffany%26'</script>");
  FINDS(in_text, "see%2FTiffany%26 there", "\\u002fTiffany\\u0026", "\xE6\x98\xA8Rowell\xE5\x9C\xA8");
  LEAVES(in_page, "<b>Name</b><b>Rowel</b><b>lAge</b>", "T<b>rowel</b>ls");
  static const char han[] = "\xE6\x9D\x8E\xE5\xB0\x8F\xE6\x98\x8E", text[] = "\xE6\x98\xA8\xE6\x9D\x8E\xE5\xB0\x8F\xE6\x98\x8E\xE5\x9C\xA8";
  assert_int_equal(of(text, han), 1);
  assert_int_equal(of("\xE6\x9D\x8E\xE5\xA4\xA7\xE6\x98\x8E", han), 0);
  assert_int_equal(of("\\u6628\\u674e\\u5c0f\\u660e\\u5728", han), 1);
}

static void identifiers(void **state) {
  (void)state;
  assert_true(id_in("case 10CR051187 was", "10CR 051187") > 0);
  assert_true(id_in("call (252) 555-0142 now", "252-555-0142") > 0);
  assert_true(id_in("call 2525550142", "252-555-0142") > 0);
  assert_true(id_in("tiff.lux@x.example", "Tiff.Lux@x.example") > 0);
  assert_true(id_in("no 051-187", "051187") > 0);
  assert_true(id_in("MDUxMTg3IGlzIGl0cyBudW1iZXI=", "051187") > 0);
  assert_int_equal(id_in("05/11/87, $51,187 and 1051187", "051187"), 0);
  assert_int_equal(id_in("12 people, route 481", "12"), 0);
}

static void excuses_one_place_and_no_other(void **state) {
  (void)state;
  const char *copy = "Chief Rowell spoke. Rowell wept.";
  wh_excuse e = {{6, 12}, "speaks or acts for an office", 0};
  wh_remains *r = check_as(copy, strlen(copy), "a.txt", NAME, WH_SECRET_NAME, &e, 1);
  assert_int_equal(r->n, 1);
  assert_int_equal(r->v[0].byte, 20);
  assert_int_equal(r->v[0].line, 1);
  assert_int_equal(r->v[0].column, 21);
  assert_string_equal(r->v[0].what, "part of a name");
  assert_int_equal(r->n_excused, 1);
  assert_int_equal(r->excused[0].byte, 6);
  assert_string_equal(r->excused[0].reason, "speaks or acts for an office");
  wh_remains_free(r);
}

static void an_excuse_for_a_part_is_none_for_the_name(void **state) {
  (void)state;
  const char *copy = "Tiffany Ann Rowell";
  wh_excuse e[] = {{{0, 7}, "x", 0}, {{8, 11}, "x", 1}, {{12, 18}, "x", 2}};
  wh_remains *r = check_as(copy, strlen(copy), "a.txt", NAME, WH_SECRET_NAME, e, 3);
  assert_int_equal(r->n, 1);
  wh_remains_free(r);
  copy = "with Tiffany. Ann. Rowell left"; /* three people */
  wh_excuse apart[] = {{{5, 12}, "x", 0}, {{14, 17}, "x", 1}, {{19, 25}, "x", 2}};
  r = check_as(copy, strlen(copy), "a.txt", NAME, WH_SECRET_NAME, apart, 3);
  assert_int_equal(r->n, 0);
  assert_int_equal(r->n_excused, 3);
  wh_remains_free(r);
}

static void one_excuse_may_lie_over_tags(void **state) {
  (void)state;
  const char *copy = "<p>Chief Row<b title=\"Rowell\">ell</b> spoke</p>";
  wh_excuse e[] = {{{9, 12}, "x", 7}, {{30, 33}, "x", 7}};
  wh_remains *r = check_as(copy, strlen(copy), "a.html", NAME, WH_SECRET_NAME, e, 2);
  assert_int_equal(r->n, 1); /* the attribute between them is none of it */
  assert_int_equal(r->v[0].byte, 22);
  wh_remains_free(r);
}

static void a_bomb_of_encodings_fails(void **state) {
  (void)state;
  wh_buf b = WH_BUF_INIT;
  for (size_t i = 0; i < 60000; i++) wh_buf_puts(&b, "%25%5c%3d%26amp;");
  assert_true(remains(b.data, b.len, "a.txt", NAME, WH_SECRET_NAME) <= 1); /* refused or read, and soon */
  wh_buf_free(&b);
}

static void what_is_encoded_deeper_than_is_read_is_refused(void **state) {
  (void)state;
  for (size_t depth = 1; depth < 30; depth++) {
    wh_buf b = WH_BUF_INIT;
    wh_buf_puts(&b, "see %");
    for (size_t i = 1; i < depth; i++) wh_buf_puts(&b, "25");
    wh_buf_puts(&b, "54iffany");
    if (remains(b.data, b.len, "a.txt", NAME, WH_SECRET_NAME) != 1) fail_msg("depth %zu", depth);
    wh_buf_free(&b);
  }
  LEAVES(in_text, "https://x.example/?u=https%25253A%25252F%25252Fy.example%25252F%2525253Fz", "==========\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nx");
}

/* Decoys around one place in the middle of a copy of several blocks; the blocks overlap. */
static void finds_over_the_edges_of_blocks(void **state) {
  (void)state;
  wh_buf b = WH_BUF_INIT;
  size_t edge = ((size_t)1 << 20) - 10;
  while (b.len < edge) wh_buf_puts(&b, "plain words ");
  b.len = edge;
  wh_buf_puts(&b, " Tiffany%20Ann%20Rowell ");
  for (size_t i = 0; i < 100000; i++) wh_buf_puts(&b, "plain words ");
  wh_secret s = {NAME, strlen(NAME), WH_SECRET_NAME, 0, 0};
  wh_document_options o = {.format = WH_FORMAT_TEXT};
  wh_remains *r;
  assert_int_equal(wh_check_copy(b.data, b.len, &o, &s, 1, NULL, 0, &r, NULL), WH_OK);
  bool whole = false;
  for (size_t i = 0; i < r->n; i++) whole |= r->v[i].byte == edge + 1 && strcmp(r->v[i].what, "name") == 0;
  assert_true(whole);
  wh_remains_free(r);
  wh_buf_free(&b);
}

/* ---- the fast search against a clear one ---- */

static unsigned next_random(unsigned *seed) { return *seed = *seed * 1664525u + 1013904223u, *seed >> 16; }

static size_t clear_count(const char *text, const char *word) { /* at word boundaries, case as it is */
  size_t n = 0, len = strlen(word);
  for (const char *p = text; (p = strstr(p, word)) != NULL; p++) n += (p == text || p[-1] == ' ') && (p[len] == ' ' || p[len] == '\0');
  return n;
}

static bool count_hit(void *context, const wh_hit *h) {
  ((size_t *)context)[h->secret->person]++;
  return true;
}

static void many_words_at_once_are_each_found(void **state) {
  (void)state;
  enum { WORDS = 300 };
  static char words[WORDS][8];
  wh_secret secrets[WORDS];
  unsigned seed = 7;
  wh_map *seen = wh_map_new();
  for (int i = 0; i < WORDS;) {
    size_t n = 3 + next_random(&seed) % 4;
    for (size_t k = 0; k < n; k++) words[i][k] = (char)('a' + next_random(&seed) % 3);
    words[i][n] = '\0';
    if (wh_map_get(seen, words[i], n, NULL)) continue;
    wh_map_put(seen, words[i], n, 1);
    secrets[i] = (wh_secret){words[i], n, WH_SECRET_NAME, i, i};
    i++;
  }
  wh_map_free(seen);
  wh_buf b = WH_BUF_INIT;
  for (size_t i = 0; i < 20000; i++) wh_buf_putc(&b, " abc"[next_random(&seed) % 4]);
  size_t counts[WORDS] = {0};
  wh_search *x = wh_search_new(secrets, WORDS);
  assert_true(wh_search_text(x, b.data, b.len, WH_IN_PROSE, count_hit, counts));
  for (int i = 0; i < WORDS; i++) assert_int_equal(counts[i], clear_count(b.data, words[i]));
  wh_search_free(x);
  wh_buf_free(&b);
}

/* ---- where the bytes of the source went ---- */

static void copied_tells_where(void **state) {
  (void)state;
  const char *page = "<p>Tiffany met Chief R&#111;<b>well</b> here.</p><img src=a.jpg alt=Keane><p>Keane</p>";
  wh_document_options o = {.format = WH_FORMAT_HTML};
  wh_document *d;
  assert_int_equal(wh_document_open(page, strlen(page), &o, &d, NULL), WH_OK);
  size_t n;
  const char *text = wh_document_text(d, &n);
  size_t name = (size_t)(strstr(text, "Tiffany") - text), kept = (size_t)(strstr(text, "Rowell") - text);
  wh_edit edits[] = {{{name, name + 7}, -1, "[name withheld]"}, {{0, 0}, 0, "[picture withheld]"}};
  wh_copied map = WH_COPIED_INIT;
  wh_buf copy = WH_BUF_INIT;
  assert_int_equal(wh_document_write(d, edits, 2, NULL, &map, &copy, NULL), WH_OK);
  wh_span s;
  size_t at = kept;
  assert_true(wh_document_copied(d, &map, (wh_span){kept, kept + 6}, &at, &s));
  assert_memory_equal(copy.data + s.start, "R&#111;", 7);
  assert_true(wh_document_copied(d, &map, (wh_span){kept, kept + 6}, &at, &s));
  assert_int_equal(wh_span_len(s), 4);
  assert_memory_equal(copy.data + s.start, "well", 4);
  assert_false(wh_document_copied(d, &map, (wh_span){kept, kept + 6}, &at, &s));
  at = name;
  assert_false(wh_document_copied(d, &map, (wh_span){name, name + 7}, &at, &s));
  at = name; /* a span of which an edit took the start */
  assert_true(wh_document_copied(d, &map, (wh_span){name, name + 11}, &at, &s));
  assert_memory_equal(copy.data + s.start, " ", 1);
  const char *last = strstr(text, "Keane");
  size_t alt = (size_t)(strstr(last + 1, "Keane") - text), para = (size_t)(last - text);
  at = alt;
  assert_false(wh_document_copied(d, &map, (wh_span){alt, alt + 5}, &at, &s)); /* went with its picture */
  at = para;
  assert_true(wh_document_copied(d, &map, (wh_span){para, para + 5}, &at, &s));
  assert_memory_equal(copy.data + s.start, "Keane</p>", 9);
  assert_int_equal(map.n_put, 2);
  assert_memory_equal(copy.data + map.put[0].copy.start, "[name withheld]", 15);
  wh_copied_free(&map);
  wh_buf_free(&copy);
  wh_document_free(d);
}

/* ---- from text to checked copy: what the decision keeps is excused, and told ---- */

static wh_outcome redact(const char *text, const char *protect, char **ret_report) {
  wh_engine *e;
  wh_result *r;
  wh_error err;
  wh_options o = wh_options_default();
  o.protect = &protect;
  o.n_protect = 1;
  o.protect_only = 1;
  const char *copy;
  size_t n;
  assert_int_equal(wh_engine_open(SOURCE_DIR, WH_READER_FAST, &e, &err), WH_OK);
  assert_int_equal(wh_read(e, text, strlen(text), &o, &r, &err), WH_OK);
  wh_status s = wh_result_copy(r, &copy, &n, &err);
  assert_true(s == WH_OK || s == WH_CHECK_FAILED);
  wh_outcome out = wh_result_outcome(r, 1);
  *ret_report = wh_result_report(r, WH_REPORT_JSON, 0);
  wh_result_free(r);
  wh_engine_free(e);
  return out;
}

static void what_stays_on_purpose_is_told_without_its_word(void **state) {
  (void)state;
  char *report;
  const char *text = "Officer Keane arrested April Hope on Tuesday. In April 2010 she told Keane that there was no hope of bail, he said.\n";
  assert_int_equal(redact(text, "April Hope", &report), WH_CLEAN);
  assert_non_null(strstr(report, "\"excused\": [\n"));
  assert_non_null(strstr(report, "\"why\": \"a month\""));
  assert_non_null(strstr(report, "\"why\": \"the ordinary word, no name\""));
  assert_null(strstr(report, "April"));
  assert_null(strstr(report, "Hope"));
  wh_free(report);
}

static void what_is_spelt_where_nobody_reads_fails(void **state) {
  (void)state;
  char *report;
  const char *text = "Tiffany Rowell was there, police said on Friday. The form reads VGlmZmFueSBSb3dlbGw= in a field.\n";
  assert_int_equal(redact(text, "Tiffany Rowell", &report), WH_COPY_FAILED);
  assert_non_null(strstr(report, "base64"));
  assert_null(strstr(report, "Rowell"));
  wh_free(report);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_a_name_in_every_encoding),
      cmocka_unit_test(finds_encodings_within_encodings),
      cmocka_unit_test(finds_base64_at_any_alignment),
      cmocka_unit_test(finds_utf16_in_both_orders),
      cmocka_unit_test(folds_what_a_reader_would_not_see),
      cmocka_unit_test(finds_parts_at_word_boundaries_only),
      cmocka_unit_test(ignores_spaces_for_full_names_only),
      cmocka_unit_test(a_short_name_needs_its_capital),
      cmocka_unit_test(parts_of_four_letters_in_addresses),
      cmocka_unit_test(reads_the_page_as_its_reader_does),
      cmocka_unit_test(pages_are_not_written_in_names),
      cmocka_unit_test(tags_within_words_part_no_name),
      cmocka_unit_test(words_that_no_space_parts),
      cmocka_unit_test(identifiers),
      cmocka_unit_test(excuses_one_place_and_no_other),
      cmocka_unit_test(an_excuse_for_a_part_is_none_for_the_name),
      cmocka_unit_test(one_excuse_may_lie_over_tags),
      cmocka_unit_test(a_bomb_of_encodings_fails),
      cmocka_unit_test(what_is_encoded_deeper_than_is_read_is_refused),
      cmocka_unit_test(finds_over_the_edges_of_blocks),
      cmocka_unit_test(many_words_at_once_are_each_found),
      cmocka_unit_test(copied_tells_where),
      cmocka_unit_test(what_stays_on_purpose_is_told_without_its_word),
      cmocka_unit_test(what_is_spelt_where_nobody_reads_fails),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
