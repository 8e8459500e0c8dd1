/* The room document: each format gives its text in parts, tells where in the source each stands, and writes edits in place;
 * every byte that is not edited comes out as it went in, in the encoding that came. Cases are data: source in, parts or
 * bytes out. In an expected copy the replacement is "[x]", for every "Rowell" that stands in the text, whatever its case. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "document/document.h"

static wh_document *open_as(const char *s, size_t n, wh_format format, const char *encoding) {
  wh_document_options o = {.format = format, .encoding = encoding};
  wh_document *d = NULL;
  wh_error err = {0};
  if (wh_document_open(s, n, &o, &d, &err) != WH_OK) fail_msg("%s", err.message);
  return d;
}

static const char *kind_name(wh_part_kind k) {
  static const char *const names[] = {
#define X(id, text) text,
      WH_PART_KINDS(X)
#undef X
  };
  return names[k];
}

/* ---- text and parts ---- */

/* Parts as "kind[:name]|text" a line; what is read as sentences has a "+" before it. */
static void parts_as_lines(const wh_document *d, wh_buf *b) {
  size_t n;
  const wh_part *p = wh_document_parts(d, &n);
  for (size_t i = 0; i < n; i++) {
    wh_buf_printf(b, "%s%s%s%s|", p[i].prose ? "+" : "", kind_name(p[i].kind), *p[i].name ? ":" : "", p[i].name);
    if (p[i].row >= 0) wh_buf_printf(b, "%d,%d|", p[i].row, p[i].column);
    wh_buf_add(b, wh_document_text(d, NULL) + p[i].text.start, wh_span_len(p[i].text));
    wh_buf_putc(b, '\n');
  }
}

static const struct {
  const char *promise;
  wh_format format;
  const char *source, *parts;
} readings[] = {
    {"a paragraph of plain text is a part, with its line ends", WH_FORMAT_TEXT, "One\ntwo.\n\n \nThree", "+body|One\ntwo.\n\n+body|Three\n"},
    {"an empty text has no part", WH_FORMAT_TEXT, "", ""},
    {"headings, emphasis and links of Markdown: words joined, marks left out", WH_FORMAT_MARKDOWN, "# Head\n\nTiff**any** [Rowell](/r-l)\n",
     "+heading|Head\n+body|Tiffany Rowell\nlink|/r-l\n"},
    {"front matter of Markdown: its title first, its keys hidden", WH_FORMAT_MARKDOWN, "---\ntitle: \"T\"\nslug: r-l\n---\nBody\n",
     "+meta:title|T\n+body|Body\nmeta|slug: r-l\n"},
    {"code of Markdown is text too", WH_FORMAT_MARKDOWN, "`a` b\n", "+body|a b\n"},
    {"entities of Markdown are decoded", WH_FORMAT_MARKDOWN, "R&#111;w &amp; e\n", "+body|Row & e\n"},
    {"text of a page is joined over inline tags and apart at blocks", WH_FORMAT_HTML, "<p>Tiff<b>any</b>  \n R<p>Two", "+body|Tiffany R\n+body|Two\n"},
    {"the title of a page comes first, whatever stands before it", WH_FORMAT_HTML, "<p>Body</p><title>T</title>", "+title|T\n+body|Body\n"},
    {"entities of a page are decoded in text and attributes", WH_FORMAT_HTML, "<p title='R&#111;w'>&#82;o&eacute;", "+body|Ro\xC3\xA9\n+attribute:title|Row\n"},
    {"links are percent-decoded", WH_FORMAT_HTML, "<a href='/tiff%61ny'>x</a>", "+body|x\nlink:href|/tiffany\n"},
    {"comments, identifiers and scripts are hidden parts", WH_FORMAT_HTML, "<p id=r-l><!-- c --><script>var a=\"b\\u0063\";</script>x",
     "+body|x\nidentifier:id|r-l\ncomment| c \nscript|bc\nscript|var a=\"\";\n"},
    {"a table of a page has rows and columns, named by its head", WH_FORMAT_HTML, "<table><tr><th>name<th>age<tr><td>R<td>17</table>",
     "+cell|0,0|name\n+cell|0,1|age\n+cell:name|1,0|R\n+cell:age|1,1|17\n"},
    {"a roster: its head, then a cell a field, quotation marks undone", WH_FORMAT_CSV, "name,age\n\"R, \"\"T\"\"\",17\n,18\n",
     "heading:name|0,0|name\nheading:age|0,1|age\n+cell:name|1,0|R, \"T\"\n+cell:age|1,1|17\n+cell:age|2,1|18\n"},
    {"a roster without a known head has no head", WH_FORMAT_CSV, "a;b;c\nd;e;f\n",
     "+cell|0,0|a\n+cell|0,1|b\n+cell|0,2|c\n+cell|1,0|d\n+cell|1,1|e\n+cell|1,2|f\n"},
    {"a field that is never closed goes on to the end", WH_FORMAT_CSV, "name,age\n\"R,17\nS,18\n", "heading:name|0,0|name\nheading:age|0,1|age\n+cell:name|1,0|R,17\nS,18\n\n"},
};

static void each_format_gives_its_text_in_parts(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
    wh_document *d = open_as(readings[i].source, strlen(readings[i].source), readings[i].format, NULL);
    wh_buf b = WH_BUF_INIT;
    parts_as_lines(d, &b);
    if (strcmp(b.data, readings[i].parts) != 0) fail_msg("%s:\n%s--- expected:\n%s", readings[i].promise, b.data, readings[i].parts);
    wh_buf_free(&b);
    wh_document_free(d);
  }
}

/* ---- positions ---- */

/* ---- stretches: "|text", "|~text" of a script without spaces ---- */

typedef struct told_stretches {
  const char *text;
  wh_buf out;
} told_stretches;

static bool tell_stretch(void *context, wh_span s, bool unspaced) {
  told_stretches *t = context;
  wh_buf_puts(&t->out, unspaced ? "|~" : "|");
  wh_buf_add(&t->out, t->text + s.start, wh_span_len(s));
  return true;
}

static const struct {
  const char *promise;
  wh_format format;
  const char *source, *stretches;
} stretches[] = {
    {"text without markup has none", WH_FORMAT_TEXT, "One two-three, <b>four</b>", ""},
    {"words glued by tags are told each", WH_FORMAT_HTML, "<p>Name<b>Kim</b>Age <i>one</i> two", "|Name|Kim|Age "},
    {"so are those of Markdown", WH_FORMAT_MARKDOWN, "[Next](/)[Kim](/) **a** b\n", "|Next|Kim"},
    {"an entity glues nothing", WH_FORMAT_HTML, "<p>R&#111;w&amp;ell", ""},
    {"a percent escape ends where a word begins", WH_FORMAT_TEXT, "see%2FKim%26x 5% of", "|Kim|x 5% of"},
    {"a run of a script without spaces, and what stands beside it", WH_FORMAT_TEXT, "\xE6\x98\xA8 \xE5\x9C\xA8, \xE6\x98\xA8Kim",
     "|~\xE6\x98\xA8 \xE5\x9C\xA8|~\xE6\x98\xA8|Kim"},
};

static void what_stands_by_itself_without_a_space_is_told(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof stretches / sizeof *stretches; i++) {
    wh_document_options o = {.format = stretches[i].format};
    wh_document *d;
    wh_error err = {0};
    assert_int_equal(wh_document_open(stretches[i].source, strlen(stretches[i].source), &o, &d, &err), WH_OK);
    told_stretches t = {wh_document_text(d, NULL), WH_BUF_INIT};
    wh_buf_puts(&t.out, "");
    wh_document_stretches(d, tell_stretch, &t);
    if (t.out.len != strlen(stretches[i].stretches) || memcmp(t.out.data, stretches[i].stretches, t.out.len) != 0)
      fail_msg("%s: %s", stretches[i].promise, t.out.data);
    wh_buf_free(&t.out);
    wh_document_free(d);
  }
}

static void a_position_is_line_column_and_byte_of_the_source(void **state) {
  (void)state;
  static const struct {
    wh_format format;
    const char *encoding, *source;
    size_t n;
    size_t line, column, byte; /* of the R of Rowell */
  } cases[] = {
      {WH_FORMAT_TEXT, "UTF-8", "a\nb\xC3\xA9 Rowell", 12, 2, 4, 6},
      {WH_FORMAT_TEXT, "UTF-8", "a\r\nb\rRowell", 11, 3, 1, 5},
      {WH_FORMAT_TEXT, NULL, "\xEF\xBB\xBFRowell", 9, 1, 1, 3},
      {WH_FORMAT_TEXT, "UTF-16LE", "\xE9\0\n\0R\0o\0w\0e\0l\0l\0", 16, 2, 1, 4},
      {WH_FORMAT_TEXT, "windows-1252", "\xE9\x80 Rowell", 9, 1, 4, 3},
      {WH_FORMAT_HTML, NULL, "<p>\n<b>&#82;owell", 17, 2, 4, 7},
      {WH_FORMAT_HTML, NULL, "<p>x\n<img alt='\xC3\xA9 Rowell'>", 25, 2, 13, 18},
      {WH_FORMAT_MARKDOWN, NULL, "# a\n\n*R*owell", 13, 3, 2, 6},
      {WH_FORMAT_CSV, NULL, "name,age\n\"x\"\"\nRowell\",17\n", 24, 3, 1, 14},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    wh_document *d = open_as(cases[i].source, cases[i].n, cases[i].format, cases[i].encoding);
    const char *text = wh_document_text(d, NULL), *hit = strstr(text, "Rowell");
    assert_non_null(hit);
    wh_position p = wh_document_position(d, (size_t)(hit - text));
    if (p.line != cases[i].line || p.column != cases[i].column || p.byte != cases[i].byte)
      fail_msg("case %zu: %zu:%zu, byte %zu", i, p.line, p.column, p.byte);
    wh_document_free(d);
  }
}

static void positions_hold_far_into_a_long_line(void **state) {
  (void)state;
  wh_buf b = WH_BUF_INIT;
  wh_buf_puts(&b, "first\n");
  for (int i = 0; i < 20000; i++) wh_buf_puts(&b, "\xC3\xA9");
  wh_buf_puts(&b, "Rowell");
  wh_document *d = open_as(b.data, b.len, WH_FORMAT_TEXT, NULL);
  wh_position p = wh_document_position(d, b.len - 6);
  assert_int_equal(p.line, 2);
  assert_int_equal(p.column, 20001);
  assert_int_equal(p.byte, b.len - 6);
  wh_document_free(d);
  wh_buf_free(&b);
}

/* ---- edits ---- */

static size_t edits_of(const wh_document *d, const char *put, wh_edit *edits, size_t most) {
  size_t n, count = 0;
  const char *text = wh_document_text(d, &n);
  for (size_t i = 0; i + 6 <= n && count < most; i++)
    if (wh_same_ascii(text + i, 6, "rowell")) edits[count++] = (wh_edit){{i, i + 6}, -1, put};
  return count;
}

static void redact(const wh_document *d, const char *put, wh_buf *copy) {
  wh_edit edits[32];
  size_t n = edits_of(d, put, edits, 32);
  wh_error err = {0};
  if (wh_document_write(d, edits, n, NULL, NULL, copy, &err) != WH_OK) fail_msg("%s", err.message);
}

static const struct {
  const char *promise;
  wh_format format;
  const char *source, *copy;
} edits[] = {
    {"plain text", WH_FORMAT_TEXT, "\tMs. Rowell,\r\n\r\nrowell \n", "\tMs. [x],\r\n\r\n[x] \n"},
    {"invalid bytes stay as they are", WH_FORMAT_TEXT, "\xFF Rowell \xC3( end", "\xFF [x] \xC3( end"},
    {"a byte order mark stays", WH_FORMAT_TEXT, "\xEF\xBB\xBFRowell", "\xEF\xBB\xBF[x]"},
    {"Markdown: emphasis within goes with the name", WH_FORMAT_MARKDOWN, "a Row**ell** b\n", "a [x]**** b\n"},
    {"Markdown: marks around stay", WH_FORMAT_MARKDOWN, "a **Rowell** [Rowell](/rowell-case \"t\")\n", "a **[x]** [[x]](/x-case \"t\")\n"},
    {"Markdown: front matter", WH_FORMAT_MARKDOWN, "---\ntitle: Rowell\nslug: rowell\n---\nx\n", "---\ntitle: (x)\nslug: x\n---\nx\n"},
    {"a page: tags within a name stay, and are empty", WH_FORMAT_HTML, "<p>a Row<b>ell</b> b", "<p>a [x]<b></b> b"},
    {"a page: entities, attributes, links, identifiers", WH_FORMAT_HTML, "<a id=rowell href='/a-r%6Fwell?x' title=\"&#82;owell\">Rowell &amp; &lt;</a>",
     "<a id=x href='/a-x?x' title=\"[x]\">[x] &amp; &lt;</a>"},
    {"a page: script, style, comment, srcdoc", WH_FORMAT_HTML,
     "<script>a(\"Row\\u0065ll\")</script><style>p::after{content:\"R\\6fwell\"}</style><!--Rowell--><iframe srcdoc=\"&lt;p>Rowell\"></iframe>",
     "<script>a(\"[x]\")</script><style>p::after{content:\"[x]\"}</style><!--[x]--><iframe srcdoc=\"&lt;p>[x]\"></iframe>"},
    {"a page: what is broken stays broken", WH_FORMAT_HTML, "</p><b><i>Rowell</b> <a href=\"rowell", "</p><b><i>[x]</b> <a href=\"x"},
    {"a roster: quotation marks, ragged rows and line ends stay", WH_FORMAT_CSV, "name,age\r\n\"ROWELL, \"\"T\"\"\",17\r\nRowell,,,x\n\n y ,1",
     "name,age\r\n\"[x], \"\"T\"\"\",17\r\n[x],,,x\n\n y ,1"},
    {"a roster with tabs", WH_FORMAT_CSV, "name\tage\tcharge\nRowell\t17\tx\n", "name\tage\tcharge\n[x]\t17\tx\n"},
};

static void an_edit_in_place_keeps_every_other_byte(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
    wh_document *d = open_as(edits[i].source, strlen(edits[i].source), edits[i].format, NULL);
    wh_buf copy = WH_BUF_INIT;
    redact(d, "[x]", &copy);
    if (strcmp(copy.data, edits[i].copy) != 0) fail_msg("%s:\n%s\n--- expected:\n%s", edits[i].promise, copy.data, edits[i].copy);
    wh_buf_free(&copy);
    wh_document_free(d);
  }
}

static void without_edits_the_copy_is_the_source(void **state) {
  (void)state;
  static const wh_format formats[] = {WH_FORMAT_TEXT, WH_FORMAT_MARKDOWN, WH_FORMAT_HTML, WH_FORMAT_CSV};
  static const char *const encodings[] = {NULL, "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "Shift_JIS", "gb18030", "UTF-32LE"};
  char bytes[600];
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)(i * 7 + i / 256);
  for (size_t f = 0; f < 4; f++)
    for (size_t e = 0; e < sizeof encodings / sizeof *encodings; e++) {
      wh_document *d = open_as(bytes, sizeof bytes - e % 2, formats[f], encodings[e]);
      wh_buf copy = WH_BUF_INIT;
      assert_int_equal(wh_document_write(d, NULL, 0, NULL, NULL, &copy, NULL), WH_OK);
      assert_int_equal(copy.len, sizeof bytes - e % 2);
      assert_memory_equal(copy.data, bytes, copy.len);
      wh_buf_free(&copy);
      wh_document_free(d);
    }
}

/* What is put must not change what stands around it. */
static const struct {
  wh_format format;
  const char *source, *put, *copy;
} escapes[] = {
    {WH_FORMAT_HTML, "<p>Rowell", "<b>&", "<p>&lt;b&gt;&amp;"},
    {WH_FORMAT_HTML, "<p title=\"Rowell\">", "a\" b='c'", "<p title=\"a&quot; b='c'\">"},
    {WH_FORMAT_HTML, "<p title=Rowell>", "a b>", "<p title=a&#32;b&gt;>"},
    {WH_FORMAT_HTML, "<script>f('Rowell')</script>", "');</script>", "<script>f('\\u0027);\\u003C/script\\u003E')</script>"},
    {WH_FORMAT_HTML, "<!-- Rowell -->", "--><p>", "<!-- -p -->"},
    {WH_FORMAT_HTML, "<a href='/rowell'>", "Name Withheld/..", "<a href='/name-withheld'>"},
    {WH_FORMAT_MARKDOWN, "Rowell\n", "*a* <b>", "\\*a\\* \\<b>\n"},
    {WH_FORMAT_CSV, "name,age\nRowell,17\n", "a, \"b\"", "name,age\n\"a, \"\"b\"\"\",17\n"},
    {WH_FORMAT_CSV, "name,age\n\"Rowell\",17\n", "a \"b\"", "name,age\n\"a \"\"b\"\"\",17\n"},
    {WH_FORMAT_CSV, "name,age\n\"x\"Rowell,17\n", "a,b", "name,age\n\"x\"a b,17\n"}, /* found by fuzzing: after the closing mark */
    {WH_FORMAT_CSV, "name,age\nRowell\"x,17\n", "", "name,age\n \"x,17\n"},
    {WH_FORMAT_CSV, "name,age\nRowell,17\n", "", "name,age\n\"\",17\n"},
};

static void a_replacement_is_made_safe_for_its_place(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
    wh_document *d = open_as(escapes[i].source, strlen(escapes[i].source), escapes[i].format, NULL);
    wh_buf copy = WH_BUF_INIT;
    redact(d, escapes[i].put, &copy);
    if (strcmp(copy.data, escapes[i].copy) != 0) fail_msg("case %zu:\n%s\n--- expected:\n%s", i, copy.data, escapes[i].copy);
    wh_buf_free(&copy);
    wh_document_free(d);
  }
}

static void an_edit_outside_the_document_is_refused(void **state) {
  (void)state;
  wh_document *d = open_as("abc", 3, WH_FORMAT_TEXT, NULL);
  wh_buf copy = WH_BUF_INIT;
  static const wh_edit bad[] = {{{2, 9}, -1, "x"}, {{2, 1}, -1, "x"}, {{0, 0}, 3, "x"}};
  for (size_t i = 0; i < 3; i++) {
    assert_int_equal(wh_document_write(d, &bad[i], 1, NULL, NULL, &copy, NULL), WH_USAGE);
    assert_int_equal(copy.len, 0);
  }
  wh_buf_free(&copy);
  wh_document_free(d);
}

static void an_edit_over_two_parts_is_put_once(void **state) {
  (void)state;
  static const char source[] = "<p>Tiffany</p>\n<p>Rowell</p>";
  wh_document *d = open_as(source, strlen(source), WH_FORMAT_HTML, NULL);
  wh_edit one = {{0, 15}, -1, "[x]"};
  wh_buf copy = WH_BUF_INIT;
  assert_int_equal(wh_document_write(d, &one, 1, NULL, NULL, &copy, NULL), WH_OK);
  assert_string_equal(copy.data, "<p>[x]</p>\n<p></p>");
  wh_buf_free(&copy);
  wh_document_free(d);
}

static void a_picture_goes_as_an_element(void **state) {
  (void)state;
  static const struct {
    wh_format format;
    const char *source, *path, *copy;
  } cases[] = {
      {WH_FORMAT_HTML, "<p>a <img src=\"/r%6Fw.jpg\" alt='R'> b", "/row.jpg", "<p>a <span class=\"withheld\">[x]</span> b"},
      {WH_FORMAT_HTML, "<picture><source srcset=a.webp><img src=a.jpg></picture>z", "a.jpg", "<span class=\"withheld\">[x]</span>z"},
      {WH_FORMAT_HTML, "<meta property='og:image' content=a.jpg><p>z", "a.jpg", "<p>z"},
      {WH_FORMAT_MARKDOWN, "a ![R](r.jpg \"t\") b\n", "r.jpg", "a [x] b\n"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    wh_document *d = open_as(cases[i].source, strlen(cases[i].source), cases[i].format, NULL);
    size_t n;
    const wh_object *o = wh_document_objects(d, &n);
    assert_int_equal(n, 1);
    assert_string_equal(o[0].path, cases[i].path);
    wh_edit one = {.object = 0, .replacement = "[x]"};
    wh_buf copy = WH_BUF_INIT;
    assert_int_equal(wh_document_write(d, &one, 1, NULL, NULL, &copy, NULL), WH_OK);
    if (strcmp(copy.data, cases[i].copy) != 0) fail_msg("case %zu: %s", i, copy.data);
    wh_buf_free(&copy);
    wh_document_free(d);
  }
}

/* ---- rosters ---- */

static void columns_are_named_by_their_head_or_as_told(void **state) {
  (void)state;
  static const char source[] = "Inmate Name;DOB;Charge;Zip;Foo\nR;1993-03-06;x;2;y\n";
  static const char *const guessed[] = {"name", "birthdate", "charge", "city", ""}, *const told[] = {"alias", "", "charge", "city", "phone"};
  wh_document_options o = {.format = WH_FORMAT_CSV};
  for (int k = 0; k < 2; k++) {
    wh_document *d;
    o.columns = k ? "alias,-,Foo=phone" : NULL;
    assert_int_equal(wh_document_open(source, strlen(source), &o, &d, NULL), WH_OK);
    size_t n;
    const wh_column *c = wh_document_columns(d, &n);
    assert_int_equal(n, 5);
    for (size_t i = 0; i < n; i++) assert_string_equal(c[i].kind, k ? told[i] : guessed[i]);
    wh_document_free(d);
  }
}

static void a_reason_column_is_added_at_the_end_of_each_row(void **state) {
  (void)state;
  static const char source[] = "name,age\r\nRowell,17\r\nKeane,34";
  static const char *const why[] = {NULL, "a minor, charged", NULL};
  wh_document *d = open_as(source, strlen(source), WH_FORMAT_CSV, NULL);
  wh_write_options o = {.reason_header = "Reason", .reasons = why, .n_reasons = 3};
  wh_buf copy = WH_BUF_INIT;
  assert_int_equal(wh_document_write(d, NULL, 0, &o, NULL, &copy, NULL), WH_OK);
  assert_string_equal(copy.data, "name,age,Reason\r\nRowell,17,\"a minor, charged\"\r\nKeane,34,");
  wh_buf_free(&copy);
  wh_document_free(d);
}

/* ---- encodings ---- */

typedef struct bytes {
  const char *s;
  size_t n;
} bytes;
#define B(literal) {literal, sizeof(literal) - 1}

static const struct {
  const char *promise, *declared, *read_as;
  wh_format format;
  bytes source;
  const char *put;
  bytes copy;
} encodings[] = {
    {"windows-1252, guessed", NULL, "windows-1252", WH_FORMAT_TEXT, B("caf\xE9 \x93Rowell\x94 \x80"), "[x]", B("caf\xE9 \x93[x]\x94 \x80")},
    {"windows-1252, told; what is put is written in it", "windows-1252", "windows-1252", WH_FORMAT_TEXT, B("\xE9Rowell"), "\xC3\xA9\xE2\x82\xAC", B("\xE9\xE9\x80")},
    {"windows-1252: what it cannot hold becomes a mark", "windows-1252", "windows-1252", WH_FORMAT_TEXT, B("Rowell\xE9"), "\xE4\xB8\x96", B("?\xE9")},
    {"in a page it becomes an entity", NULL, "windows-1252", WH_FORMAT_HTML, B("<meta charset=iso-8859-1><p>\xE9 Rowell"), "\xE4\xB8\x96", B("<meta charset=iso-8859-1><p>\xE9 &#19990;")},
    {"ISO-8859-1, told", "ISO-8859-1", "ISO-8859-1", WH_FORMAT_TEXT, B("\xE9 Rowell \x85"), "[\xC3\xA9]", B("\xE9 [\xE9] \x85")},
    {"UTF-16 with a mark, little end first", NULL, "UTF-16LE", WH_FORMAT_TEXT, B("\xFF\xFE\xE9\0R\0o\0w\0e\0l\0l\0!\0"), "[\xC3\xA9]", B("\xFF\xFE\xE9\0[\0\xE9\0]\0!\0")},
    {"UTF-16 with a mark, big end first", NULL, "UTF-16BE", WH_FORMAT_TEXT, B("\xFE\xFF\0\xE9\0R\0o\0w\0e\0l\0l\0!"), "[x]", B("\xFE\xFF\0\xE9\0[\0x\0]\0!")},
    {"UTF-16 without a mark shows by its zeros", NULL, "UTF-16LE", WH_FORMAT_TEXT, B("R\0o\0w\0e\0l\0l\0 \0x\0"), "[x]", B("[\0x\0]\0 \0x\0")},
    {"a half character at the end stays", NULL, "UTF-16LE", WH_FORMAT_TEXT, B("\xFF\xFER\0o\0w\0e\0l\0l\0 \0x"), "[x]", B("\xFF\xFE[\0x\0]\0 \0x")},
    {"a lone surrogate stays", NULL, "UTF-16LE", WH_FORMAT_TEXT, B("\xFF\xFE\0\xD8R\0o\0w\0e\0l\0l\0"), "[x]", B("\xFF\xFE\0\xD8[\0x\0]\0")},
    {"UTF-16 of a page", NULL, "UTF-16LE", WH_FORMAT_HTML, B("\xFF\xFE<\0p\0>\0R\0o\0w\0e\0l\0l\0"), "<", B("\xFF\xFE<\0p\0>\0&\0l\0t\0;\0")},
    {"a page in UTF-8 that an old template declares otherwise", NULL, "UTF-8", WH_FORMAT_HTML, B("<meta charset=latin1><p>\xC3\xA9 Rowell"), "[x]", B("<meta charset=latin1><p>\xC3\xA9 [x]")},
    {"Shift_JIS, told: bytes that look like ASCII are none", "Shift_JIS", "Shift_JIS", WH_FORMAT_CSV, B("name,age\n\x83\x5C Rowell,17\n"), "[x]", B("name,age\n\x83\x5C [x],17\n")},
    {"UTF-8 by its mark", NULL, "UTF-8", WH_FORMAT_TEXT, B("\xEF\xBB\xBFRowell \xE9"), "[x]", B("\xEF\xBB\xBF[x] \xE9")},
};

static void what_came_in_an_encoding_goes_out_in_it(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
    wh_document *d = open_as(encodings[i].source.s, encodings[i].source.n, encodings[i].format, encodings[i].declared);
    if (strcasecmp(wh_document_encoding(d), encodings[i].read_as) != 0) fail_msg("%s: read as %s", encodings[i].promise, wh_document_encoding(d));
    assert_true(wh_utf8_valid(wh_document_text(d, NULL), strlen(wh_document_text(d, NULL))));
    wh_buf copy = WH_BUF_INIT;
    redact(d, encodings[i].put, &copy);
    if (copy.len != encodings[i].copy.n || memcmp(copy.data, encodings[i].copy.s, copy.len) != 0) fail_msg("%s", encodings[i].promise);
    wh_buf_free(&copy);
    wh_document_free(d);
  }
}

static void an_encoding_that_cannot_be_edited_in_place_is_refused(void **state) {
  (void)state;
  static const char *const bad[] = {"x-no-such", "ISO-2022-JP", "UTF-7", "HZ", "SCSU", "a name that is far longer than any name of an encoding could ever be, so"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    wh_document_options o = {.encoding = bad[i]};
    wh_document *d = NULL;
    wh_error err = {0};
    assert_int_equal(wh_document_open("Rowell", 6, &o, &d, &err), WH_USAGE);
    assert_null(d);
    assert_null(strstr(err.message, "Rowell"));
  }
}

/* ---- which format ---- */

static void the_format_is_by_name_then_by_look(void **state) {
  (void)state;
  static const struct {
    const char *name, *source;
    wh_format format;
  } cases[] = {
      {"a.html", "x", WH_FORMAT_HTML},        {"a.HTM", "x", WH_FORMAT_HTML},  {"a.md", "x", WH_FORMAT_MARKDOWN},
      {"a.csv", "x", WH_FORMAT_CSV},          {"a.tsv", "x", WH_FORMAT_CSV},   {"a.txt", "<p>x", WH_FORMAT_TEXT},
      {NULL, "<!doctype html>x", WH_FORMAT_HTML}, {NULL, " <div>x", WH_FORMAT_HTML}, {"a.bin", "x", WH_FORMAT_TEXT},
      {NULL, "name,age,charge\nR,17,x\nS,18,y\n", WH_FORMAT_CSV},
      {NULL, "# A\n\n[b](c) and [d](e)\n", WH_FORMAT_MARKDOWN},
      {NULL, "Just, some, text.\nAnd, more, of it.\n", WH_FORMAT_TEXT}, {NULL, "", WH_FORMAT_TEXT},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    wh_document_options o = {.name = cases[i].name};
    wh_document *d;
    assert_int_equal(wh_document_open(cases[i].source, strlen(cases[i].source), &o, &d, NULL), WH_OK);
    if (wh_document_format(d) != cases[i].format) fail_msg("case %zu is read as format %d", i, wh_document_format(d));
    wh_document_free(d);
  }
}

static void what_is_too_large_or_too_deep_is_refused(void **state) {
  (void)state;
  wh_document *d = NULL;
  assert_int_equal(wh_document_open("", WH_MAX_INPUT + 1, NULL, &d, NULL), WH_LIMIT);
  assert_null(d);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_format_gives_its_text_in_parts),
      cmocka_unit_test(what_stands_by_itself_without_a_space_is_told),
      cmocka_unit_test(a_position_is_line_column_and_byte_of_the_source),
      cmocka_unit_test(positions_hold_far_into_a_long_line),
      cmocka_unit_test(an_edit_in_place_keeps_every_other_byte),
      cmocka_unit_test(without_edits_the_copy_is_the_source),
      cmocka_unit_test(a_replacement_is_made_safe_for_its_place),
      cmocka_unit_test(an_edit_outside_the_document_is_refused),
      cmocka_unit_test(an_edit_over_two_parts_is_put_once),
      cmocka_unit_test(a_picture_goes_as_an_element),
      cmocka_unit_test(columns_are_named_by_their_head_or_as_told),
      cmocka_unit_test(a_reason_column_is_added_at_the_end_of_each_row),
      cmocka_unit_test(what_came_in_an_encoding_goes_out_in_it),
      cmocka_unit_test(an_encoding_that_cannot_be_edited_in_place_is_refused),
      cmocka_unit_test(the_format_is_by_name_then_by_look),
      cmocka_unit_test(what_is_too_large_or_too_deep_is_refused),
  };
  return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}
