/* The room text: UTF-8 in and out, spans, keys, memory, maps, days. Files have a test of their own (file_test.c). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "text/text.h"

/* ---- UTF-8 ---- */

static void every_code_point_goes_out_and_comes_back(void **state) {
  (void)state;
  for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
    char s[4];
    size_t n = wh_utf8_put(s, cp), i = 0;
    bool surrogate = cp >= 0xD800 && cp < 0xE000;
    assert_int_equal(wh_utf8_next(s, n, &i), surrogate ? WH_CP_BAD : cp);
    assert_int_equal(i, n);
    assert_int_equal(wh_utf8_before(s, n), surrogate ? WH_CP_BAD : cp);
  }
}

static void broken_bytes_are_one_bad_character_each(void **state) {
  (void)state;
  static const struct {
    const char *bytes;
    size_t n, count;
  } cases[] = {
      {"\xC0\xAF", 2, 2},         /* longer than need be */
      {"\xE0\x80\xAF", 3, 3},     {"\xF0\x80\x80\xAF", 4, 4},
      {"\xED\xA0\x80", 3, 3},     /* a surrogate */
      {"\xF4\x90\x80\x80", 4, 4}, /* beyond the last */
      {"\xF5\x80\x80\x80", 4, 4}, {"\xFF", 1, 1},
      {"\x80", 1, 1},             /* the rest of nothing */
      {"\xE4\xB8", 2, 2},         /* cut short */
      {"\xC3(", 2, 2},
  };
  for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
    assert_false(wh_utf8_valid(cases[k].bytes, cases[k].n));
    assert_int_equal(wh_utf8_count(cases[k].bytes, cases[k].n), cases[k].count);
    size_t i = 0;
    assert_int_equal(wh_utf8_next(cases[k].bytes, cases[k].n, &i), WH_CP_BAD);
    assert_int_equal(i, 1);
  }
}

static void a_replacement_character_that_was_written_is_valid(void **state) {
  (void)state;
  assert_true(wh_utf8_valid("a\xEF\xBF\xBD", 4));
  assert_true(wh_utf8_valid("", 0));
  assert_true(wh_utf8_valid("\0x", 2));
  assert_int_equal(wh_utf8_before("", 0), 0);
  assert_int_equal(wh_utf8_at("x", 1, 1), 0);
}

static void what_hides_is_known(void **state) {
  (void)state;
  static const uint32_t hidden[] = {0, 1, 0x1B, 0x7F, 0x80, 0xAD, 0x200B, 0x200D, 0x202E, 0x2060, 0xFEFF, 0xFE0F, 0xE0041};
  static const uint32_t shown[] = {' ', '\t', '\n', '\r', 'a', 0x85, 0xA0, 0xE9, 0x2014, 0x4E16, 0x1F600};
  for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) assert_true(wh_cp_hidden(hidden[i]));
  for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) assert_false(wh_cp_hidden(shown[i]));
}

/* ---- spans ---- */

static void spans_meet_only_where_they_share_a_byte(void **state) {
  (void)state;
  wh_span a = {2, 5}, b = {5, 7}, c = {4, 6}, none = {3, 3};
  assert_int_equal(wh_span_len(a), 3);
  assert_false(wh_span_meet(a, b));
  assert_true(wh_span_meet(a, c) && wh_span_meet(c, b));
  assert_true(wh_span_in((wh_span){2, 5}, a) && wh_span_in(none, a));
  assert_false(wh_span_in(c, a));
}

/* ---- keys ---- */

static void words_that_read_alike_have_one_key(void **state) {
  (void)state;
  static const char *const same[][2] = {
      {"ROWELL", "rowell"},        {"Rowéll", "Rowell"},           {"Rowe\xCC\x81""ll", "Rowell"},
      {"Row\xC2\xAD""ell", "Rowell"}, {"Row\xE2\x80\x8B""ell", "Rowell"}, {"R\xD0\xBE""well", "Rowell"}, /* a Cyrillic o */
      {"Rоwell", "ROWELL"},        {"Straße", "STRASSE"},          {"O’Malley", "O'Malley"},
      {"Anne–Marie", "Anne-Marie"}, {"ﬁona", "Fiona"},             {"Ｒｏｗｅｌｌ", "rowell"},
      {"Søren", "Soren"},          {"Łucja", "Lucja"},             {"Row\x01""ell", "Rowell"},
  };
  for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
    const char *a = same[i][0], *b = same[i][1];
    wh_arena *arena = wh_arena_new();
    wh_key k = wh_key_make(arena, a, strlen(a)), m = wh_key_make(arena, b, strlen(b));
    assert_string_equal(k.s, m.s);
    assert_true(wh_same_word(a, strlen(a), b, strlen(b)));
    wh_arena_free(arena);
  }
}

static void words_that_read_otherwise_do_not(void **state) {
  (void)state;
  static const char *const other[][2] = {{"Rowell", "Rowel"}, {"Rowell", "Rowells"}, {"Lee", "Lea"}, {"", "a"}, {"a b", "ab"}};
  for (size_t i = 0; i < sizeof other / sizeof *other; i++)
    assert_false(wh_same_word(other[i][0], strlen(other[i][0]), other[i][1], strlen(other[i][1])));
}

static void a_key_has_no_nul_and_knows_where_each_byte_came_from(void **state) {
  (void)state;
  wh_arena *arena = wh_arena_new();
  static const char s[] = "A\0\xC3\x9F\xE2\x80\x8B""e\xCC\x81 z";
  wh_key k = wh_key_make(arena, s, sizeof s - 1);
  static const uint32_t from[] = {0, 2, 2, 7, 10, 11, 12};
  assert_string_equal(k.s, "asse z");
  assert_int_equal(k.n, strlen(k.s));
  for (size_t i = 0; i <= k.n; i++) assert_int_equal(k.from[i], from[i]);
  wh_arena_free(arena);
}

static void a_key_may_be_longer_than_its_source(void **state) {
  (void)state;
  wh_arena *arena = wh_arena_new();
  wh_buf b = WH_BUF_INIT;
  for (int i = 0; i < 1000; i++) wh_buf_puts(&b, "\xEF\xB7\xBA"); /* one character of eighteen letters */
  wh_key k = wh_key_make(arena, b.data, b.len);
  assert_true(k.n > b.len);
  assert_int_equal(k.from[k.n], b.len);
  for (size_t i = 1; i < k.n; i++) assert_true(k.from[i - 1] <= k.from[i] && k.from[i] < b.len);
  wh_buf_free(&b);
  wh_arena_free(arena);
}

/* ---- memory ---- */

static void an_arena_gives_zeroed_memory_that_does_not_overlap(void **state) {
  (void)state;
  wh_arena *a = wh_arena_new();
  static const size_t sizes[] = {1, 16, 17, 500, 511, 513, 2047, 2048, 5000, 70000, 0, 3, 1 << 20, 8};
  unsigned char *p[200];
  for (size_t i = 0; i < 200; i++) {
    size_t n = sizes[i % 14];
    p[i] = wh_arena_alloc(a, n);
    assert_int_equal((uintptr_t)p[i] % 16, 0);
    for (size_t k = 0; k < n; k++) assert_int_equal(p[i][k], 0);
    memset(p[i], (int)i + 1, n);
  }
  for (size_t i = 0; i < 200; i++)
    for (size_t k = 0; k < sizes[i % 14]; k++) assert_int_equal(p[i][k], (unsigned char)(i + 1));
  wh_arena_free(a);
  wh_arena_free(NULL);
}

static void a_pushed_array_keeps_what_it_holds(void **state) {
  (void)state;
  wh_arena *a = wh_arena_new();
  int *v = NULL;
  size_t n = 0, cap = 0;
  for (int i = 0; i < 5000; i++) *WH_PUSH(a, v, n, cap) = i;
  for (int i = 0; i < 5000; i++) assert_int_equal(v[i], i);
  wh_arena_free(a);
}

static void a_buffer_always_ends_in_nul(void **state) {
  (void)state;
  wh_buf b = WH_BUF_INIT;
  assert_string_equal(b.data, "");
  wh_buf_add(&b, "", 0);
  wh_buf_printf(&b, "%s", "");
  assert_string_equal(b.data, "");
  for (int i = 0; i < 300; i++) {
    wh_buf_printf(&b, "%d,", i);
    assert_int_equal(b.data[b.len], 0);
    assert_int_equal(strlen(b.data), b.len);
  }
  wh_buf_clear(&b);
  assert_string_equal(b.data, "");
  wh_buf_put_cp(&b, 0x1F600);
  assert_string_equal(b.data, "\xF0\x9F\x98\x80");
  size_t n;
  char *s = wh_buf_detach(&b, &n);
  assert_int_equal(n, 4);
  assert_int_equal(b.len, 0);
  wh_free(s);
  wh_buf_free(&b);
}

static void a_map_tells_apart_what_bytes_tell_apart(void **state) {
  (void)state;
  wh_map *m = wh_map_new();
  char key[16];
  for (int i = 0; i < 10000; i++) wh_map_put(m, key, (size_t)snprintf(key, sizeof key, "k%d", i), i);
  wh_map_put(m, "a\0b", 3, 7);
  wh_map_put(m, "a", 1, 8);
  wh_map_put(m, "", 0, 9);
  wh_map_put(m, "k5", 2, -5);
  int64_t v;
  for (int i = 0; i < 10000; i++) {
    assert_true(wh_map_get(m, key, (size_t)snprintf(key, sizeof key, "k%d", i), &v));
    assert_int_equal(v, i == 5 ? -5 : i);
  }
  assert_true(wh_map_get(m, "a\0b", 3, &v) && v == 7);
  assert_true(wh_map_get(m, "a", 1, &v) && v == 8);
  assert_true(wh_map_get(m, "", 0, &v) && v == 9);
  assert_false(wh_map_get(m, "b", 1, &v));
  assert_int_equal(wh_map_count(m), 10003);
  wh_map_free(m);
  wh_map_free(NULL);
}

/* ---- errors ---- */

static void an_error_is_cut_at_its_room(void **state) {
  (void)state;
  wh_error err;
  char longer[2000];
  memset(longer, 'x', sizeof longer - 1);
  longer[sizeof longer - 1] = '\0';
  assert_int_equal(wh_fail(&err, WH_IO, "%s", longer), WH_IO);
  assert_int_equal(err.status, WH_IO);
  assert_int_equal(strlen(err.message), sizeof err.message - 1);
  assert_int_equal(wh_fail(NULL, WH_LIMIT, "x"), WH_LIMIT);
}

/* ---- days ---- */

static void every_day_of_four_centuries_splits_and_joins(void **state) {
  (void)state;
  int y = 1900, m = 1, d = 1;
  for (wh_day day = wh_day_of(1900, 1, 1); day < wh_day_of(2300, 1, 1); day++) {
    int a, b, c;
    wh_day_split(day, &a, &b, &c);
    assert_true(a == y && b == m && c == d);
    assert_int_equal(wh_day_of(a, b, c), day);
    char s[16];
    wh_day back;
    wh_day_write(day, s);
    assert_true(wh_day_parse(s, strlen(s), &back) && back == day);
    if (!wh_day_valid(y, m, ++d)) d = 1, m = m % 12 + 1, y += m == 1;
  }
  assert_int_equal(wh_day_of(1970, 1, 1), 0);
}

static void what_is_no_day_is_refused(void **state) {
  (void)state;
  static const char *const bad[] = {"", "2010", "2010-13-01", "2010-02-29", "1900-02-29", "2010-00-10", "2010-1-1", "2010-01-1x",
                                    "2010/01/01", "0000-01-01", "-010-01-01", "2010-01-011", " 2010-01-01", "20100-1-01"};
  wh_day day = 77;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(wh_day_parse(bad[i], strlen(bad[i]), &day));
  assert_int_equal(day, 77);
  assert_true(wh_day_parse("2000-02-29", 10, &day));
}

static void a_year_is_completed_on_the_birthday(void **state) {
  (void)state;
  assert_int_equal(wh_years_between(wh_day_of(1993, 3, 6), wh_day_of(2010, 3, 5)), 16);
  assert_int_equal(wh_years_between(wh_day_of(1993, 3, 6), wh_day_of(2010, 3, 6)), 17);
  assert_int_equal(wh_years_between(wh_day_of(1992, 2, 29), wh_day_of(2010, 2, 28)), 17);
  assert_int_equal(wh_years_between(wh_day_of(1992, 2, 29), wh_day_of(2010, 3, 1)), 18);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_code_point_goes_out_and_comes_back),
      cmocka_unit_test(broken_bytes_are_one_bad_character_each),
      cmocka_unit_test(a_replacement_character_that_was_written_is_valid),
      cmocka_unit_test(what_hides_is_known),
      cmocka_unit_test(spans_meet_only_where_they_share_a_byte),
      cmocka_unit_test(words_that_read_alike_have_one_key),
      cmocka_unit_test(words_that_read_otherwise_do_not),
      cmocka_unit_test(a_key_has_no_nul_and_knows_where_each_byte_came_from),
      cmocka_unit_test(a_key_may_be_longer_than_its_source),
      cmocka_unit_test(an_arena_gives_zeroed_memory_that_does_not_overlap),
      cmocka_unit_test(a_pushed_array_keeps_what_it_holds),
      cmocka_unit_test(a_buffer_always_ends_in_nul),
      cmocka_unit_test(a_map_tells_apart_what_bytes_tell_apart),
      cmocka_unit_test(an_error_is_cut_at_its_room),
      cmocka_unit_test(every_day_of_four_centuries_splits_and_joins),
      cmocka_unit_test(what_is_no_day_is_refused),
      cmocka_unit_test(a_year_is_completed_on_the_birthday),
  };
  return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
