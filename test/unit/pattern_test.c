/* pattern_test: text in, expected spans out. A row lists every candidate of its kinds, as "kind:span"; a row
 * with no expectation must be left alone. All people and places are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "reader/pattern.h"

static const char *const kinds[] = {
#define X(id, text) text,
    WH_MENTION_KINDS(X)
#undef X
};

typedef struct row {
  const char *title, *text;
  const char *expect; /* "kind:span|kind:span", in the order of the text; "" for nothing */
} row;

static const row numbers[] = {
    {"a telephone number in each country",
     "Ring 0113 496 0123, 07700 900123, +91 98765 43210 or (02) 5550 1234.",
     "phone:0113 496 0123|phone:07700 900123|phone:+91 98765 43210|phone:(02) 5550 1234"},
    {"with an extension", "Her desk is (910) 555-0123 ext. 12, his 910.555.0124 x45.",
     "phone:(910) 555-0123 ext. 12|phone:910.555.0124 x45"},
    {"seven digits want a word beside them", "Call 555-0117. It sold 555-0118 times.", "phone:555-0117"},
    {"a short number that is dialled", "Call 999. He scored 999.", "phone:999"},
    {"letters for digits", "1-800-THE-LOST", "phone:1-800-THE-LOST"},
    {"prices, scores and years are no numbers",
     "The $10,500 bond; 21-14; 2010-2011; 1:30-3:45; 5,000 in 2019.", ""},
    {"a case number after its word", "In case 10CR 051187 and Case No. 4D21-1234, file No. 23 JB 00118.",
     "id:10CR 051187|id:4D21-1234|id:23 JB 00118"},
    {"a federal docket by its shape", "See 2:14-cr-00123-ABC and 1:19CR00123-001.",
     "id:2:14-cr-00123-ABC|id:1:19CR00123-001"},
    {"Indian police and courts", "FIR No. 123/2019, FIR 0456 of 2021, Crime No. 88/2018",
     "id:123/2019|id:0456 of 2021|id:88/2018"},
    {"a list of dockets", "Docket Nos. 2009RP031877, 2010RP004412 and 2010RP019650.",
     "id:2009RP031877|id:2010RP004412|id:2010RP019650"},
    {"numbers of a person",
     "Inmate #0456781, Booking No. 19-558201, MRN: 00456123, Passport No. L8765432, SSN 123-45-6789",
     "id:0456781|id:19-558201|id:00456123|id:L8765432|id:123-45-6789"},
    {"a health number is no telephone", "Her NHS number is 943 476 5919.", "id:943 476 5919"},
    {"the end of a number told before", "Inmate no. 06-4471 came. Inm 4471 left.", "id:06-4471|id:4471"},
    {"badges, bills and sections are nobody's",
     "Badge number 44710, House Bill 12345, G.S. 7B-1501, section 71020.", ""},
    {"things with numbers", "An F-150, an AK-47, MS-13, I-95, COVID-19 and a Boeing 737-800.", ""},
    {"a number plate", "The tag was RKV-0155; plate number XYZ 987; registration AB12 CDE; KA-05-MN-1234.",
     "vehicle:RKV-0155|vehicle:XYZ 987|vehicle:AB12 CDE|vehicle:KA-05-MN-1234"},
    {"a vehicle by colour, year or model",
     "She got into a green Mercury Sable, then a 2014 maroon Chevrolet Malibu.",
     "vehicle:a green Mercury Sable|vehicle:a 2014 maroon Chevrolet Malibu"},
    {"makers that are people and towns", "Harrison Ford met Lincoln in Dodge City; her black hair.", ""},
};

static const row places[] = {
    {"house, letter and street", "of 218-B Quarry Hill Road, was", "address:218-B Quarry Hill Road"},
    {"lot and park", "of Lot 14, Deep Branch Mobile Home Park, was",
     "address:Lot 14, Deep Branch Mobile Home Park"},
    {"flat, terrace and postcode", "at Flat 3, 12 Albion Terrace, Leeds LS1 4AB.",
     "address:Flat 3, 12 Albion Terrace, Leeds LS1 4AB"},
    {"an Indian house", "R/o House No. 14, Gali 3, Shastri Nagar",
     "address:House No. 14, Gali 3, Shastri Nagar"},
    {"a house told by its looks", "grew up in a white house on Dogwood Spur until",
     "address:a white house on Dogwood Spur"},
    {"a block", "in the 400 block of Elm Street.", "address:400 block of Elm Street"},
    {"capitals of a roster", "ADDRESS ... 88 SANG BRANCH LN, SPEAR", "address:88 SANG BRANCH LN"},
    {"small letters need a number", "he lives at 44 maple street; the long street.",
     "address:44 maple street"},
    {"a post office box", "write to P.O. Box 40.", "address:P.O. Box 40"},
    {"homes and shelters", "She was moved to Bethany Group Home from Riverbend Apartments.",
     "place:Bethany Group Home|place:Riverbend Apartments"},
    {"courts, titles and seasons", "In Superior Court Dr. Vale said that Spring Hill and High Point won.",
     ""},
    {"schools",
     "a junior at East Sandy Fork High, then St. Brigid's Primary and the University of East Anglia",
     "school:East Sandy Fork High|school:St. Brigid's Primary|school:University of East Anglia"},
    {"an Indian school", "at Kendriya Vidyalaya No. 2.", "school:Kendriya Vidyalaya No. 2"},
    {"a school that only its pupil tells", "She is a sophomore at North Dobbins now.",
     "school:North Dobbins"},
    {"high courts and school boards", "The High Court and the School Board met; the Primary School.", ""},
    {"workplaces",
     "works at Zeb's Fish Camp, once at the Rainbow Laundry and Kim's Nail Bar; Acme Seafood, Inc.",
     "employer:Zeb's Fish Camp|employer:Rainbow Laundry|employer:Kim's Nail Bar|employer:Acme Seafood, Inc"},
    {"a church", "the pastor of New Life Tabernacle", "employer:New Life Tabernacle"},
    {"public offices stay", "the Department of Social Services and the Sheriff's Office of Elm County", ""},
};

static const row persons[] = {
    {"marks of the body", "She has a tattoo of a rose on her left shoulder, and a scar above her right eye.",
     "body:a tattoo of a rose on her left shoulder|body:a scar above her right eye"},
    {"the booking sheet's form", "SMT ... TAT R WRIST \"ARG\"\nFILE", "body:TAT R WRIST \"ARG\""},
    {"dates of birth",
     "DOB: 04/12/1995; born on 12 April 1995; Date of birth 1995-04-12. Tried on May 3, 2001.",
     "birthdate:04/12/1995|birthdate:12 April 1995|birthdate:1995-04-12"},
    {"a column of dates of birth", "Name       DOB         Set\nA Roe      03/04/1995  05/06/2010\n",
     "birthdate:03/04/1995"},
    {"mail, links and handles",
     "jane.roe+x@mail.example http://example.com/a?b=c @jane_roe #JusticeForJane instagram.com/j",
     "email:jane.roe+x@mail.example|url:http://example.com/"
     "a?b=c|alias:@jane_roe|alias:JusticeForJane|url:instagram.com/j"},
    {"a link at a sentence's end", "See www.example.org. He ran.", "url:www.example.org"},
    {"no links in prose", "He left.She stayed. Ph.D. e.g. No.5 U.S.A. a.m.", ""},
    {"other names", "known as \"Elena Gold,\" \"Lana\" and by the screen name \"luna\"",
     "alias:Elena Gold|alias:Lana|alias:luna"},
    {"names of picture files", "<img src=\"/u/jane-roe.JPG\"> and (IMG_0377_roe.png)",
     "photo:/u/jane-roe.JPG|photo:IMG_0377_roe.png"},
};

static wh_patterns *patterns;

static int open_patterns(void **state) {
  (void)state;
  wh_error err = {WH_OK, ""};
  wh_status status = wh_patterns_open(SOURCE_DIR, &patterns, &err);
  if (status != WH_OK) print_error("%s\n", err.message);
  return status == WH_OK ? 0 : 1;
}

static int close_patterns(void **state) {
  (void)state;
  wh_patterns_free(patterns);
  return 0;
}

static bool row_holds(const row *r) {
  wh_arena *arena = wh_arena_new();
  wh_candidate *v;
  size_t n;
  wh_buf got = WH_BUF_INIT;
  wh_patterns_find(patterns, r->text, strlen(r->text), NULL, arena, &v, &n);
  for (size_t i = 0; i < n; i++) {
    if (v[i].kind == WH_MENTION_AGE) continue;
    wh_buf_printf(&got, "%s%s:", got.len ? "|" : "", kinds[v[i].kind]);
    wh_buf_add(&got, r->text + v[i].span.start, wh_span_len(v[i].span));
  }
  bool holds = strcmp(got.data, r->expect) == 0;
  if (!holds) print_error("%s\n  expected %s\n  found    %s\n", r->title, r->expect, got.data);
  wh_buf_free(&got);
  wh_arena_free(arena);
  return holds;
}

static void check_rows(const row *rows, size_t n) {
  size_t failed = 0;
  for (size_t i = 0; i < n; i++) failed += !row_holds(&rows[i]);
  assert_int_equal(failed, 0);
}
#define CHECK(rows) check_rows(rows, sizeof rows / sizeof *rows)

static void finds_numbers(void **state) {
  (void)state;
  CHECK(numbers);
}
static void finds_places(void **state) {
  (void)state;
  CHECK(places);
}
static void finds_what_is_a_persons(void **state) {
  (void)state;
  CHECK(persons);
}

static void reads_ages(void **state) {
  (void)state;
  static const struct {
    const char *text;
    int lo, hi; /* -1: none */
  } ages[] = {
      {"a 17-year-old girl", 17, 17},
      {"aged 16", 16, 16},
      {"Jane Roe, 15, of Elm", 15, 15},
      {"Jane Roe (14) said", 14, 14},
      {"a 14-month-old baby", 1, 1},
      {"seventeen years old", 17, 17},
      {"ages 14 to 17", 14, 17},
      {"W/F 19,", 19, 19},
      {"in her early 30s", 30, 33},
      {"she was fifteen.", 15, 15},
      {"17 yoa", 17, 17},
      {"under 18.", 0, 17},
      {"Age At Offense: 13", 13, 13},
      {"Lot 14, Elm", -1, -1},
      {"on March 5, he", -1, -1},
      {"He was 20 minutes late", -1, -1},
      {"Chapter 7 cases", -1, -1},
      {"April 12, 2010", -1, -1},
  };
  for (size_t i = 0; i < sizeof ages / sizeof *ages; i++) {
    wh_arena *arena = wh_arena_new();
    wh_candidate *v;
    size_t n, count = 0;
    wh_patterns_find(patterns, ages[i].text, strlen(ages[i].text), NULL, arena, &v, &n);
    for (size_t k = 0; k < n; k++) {
      if (v[k].kind != WH_MENTION_AGE) continue;
      count++;
      if (v[k].lo != ages[i].lo || v[k].hi != ages[i].hi) print_error("%s\n", ages[i].text);
      assert_int_equal(v[k].lo, ages[i].lo);
      assert_int_equal(v[k].hi, ages[i].hi);
    }
    if (count != (ages[i].lo >= 0)) print_error("%s\n", ages[i].text);
    assert_int_equal(count, ages[i].lo >= 0);
    wh_arena_free(arena);
  }
}

static void reads_dates(void **state) {
  (void)state;
  static const struct {
    const char *text, *lo, *hi; /* NULL: no date */
    bool day_first;
  } dates[] = {
      {"04/12/1995", "1995-04-12", "1995-04-12", false},
      {"04/12/1995", "1995-12-04", "1995-12-04", true},
      {"25/12/95", "1995-12-25", "1995-12-25", false},
      {"1995-04-12", "1995-04-12", "1995-04-12", false},
      {"12 April 1995", "1995-04-12", "1995-04-12", false},
      {"April 12, 1995", "1995-04-12", "1995-04-12", false},
      {"5-Mar-2010", "2010-03-05", "2010-03-05", false},
      {"March 2010", "2010-03-01", "2010-03-31", false},
      {"2009", "2009-01-01", "2009-12-31", false},
      {"March 5", "2010-03-05", "2010-03-05", false},
      {"March 7", "2009-03-07", "2009-03-07", false},
      {"Friday, March 5", "2010-03-05", "2010-03-05", false},
      {"last Friday", "2010-03-05", "2010-03-05", false},
      {"Thursday", "2010-03-04", "2010-03-04", false},
      {"yesterday", "2010-03-05", "2010-03-05", false},
      {"two days ago", "2010-03-04", "2010-03-04", false},
      {"last month", "2010-02-01", "2010-02-28", false},
      {"the 5th of March", "2010-03-05", "2010-03-05", false},
      {"2010-02-30", NULL, NULL, false},
      {"13/13/2010", NULL, NULL, false},
      {"a march", NULL, NULL, false},
      {"", NULL, NULL, false},
  };
  for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
    wh_pattern_options o = {dates[i].day_first, wh_day_of(2010, 3, 6)}; /* a Saturday */
    wh_day lo, hi;
    bool found = wh_date_parse(dates[i].text, strlen(dates[i].text), &o, &lo, &hi);
    if (found != (dates[i].lo != NULL)) print_error("%s\n", dates[i].text);
    assert_int_equal(found, dates[i].lo != NULL);
    if (!found) continue;
    char a[16], b[16];
    wh_day_write(lo, a);
    wh_day_write(hi, b);
    assert_string_equal(a, dates[i].lo);
    assert_string_equal(b, dates[i].hi);
  }
}

static void flags_hotlines(void **state) {
  (void)state;
  static const struct {
    const char *text;
    bool hot;
  } lines[] = {{"the Crisis Line at 704-555-0134", true},
               {"1-888-555-0188", true},
               {"Childline on 1098", true},
               {"her cell, 704-555-0134, rang", false},
               {"the girl's number, 910-555-0117", false}};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    wh_arena *arena = wh_arena_new();
    wh_candidate *v;
    size_t n;
    wh_patterns_find(patterns, lines[i].text, strlen(lines[i].text), NULL, arena, &v, &n);
    assert_int_equal(n, 1);
    assert_int_equal((v[0].flags & WH_CANDIDATE_HOTLINE) != 0, lines[i].hot);
    wh_arena_free(arena);
  }
}

static void never_crosses_and_bears_anything(void **state) {
  (void)state;
  static const char *const bits[] = {"1",
                                     " ",
                                     "A",
                                     "@",
                                     ".",
                                     "#",
                                     "-",
                                     "Photo: ",
                                     "tattoo of ",
                                     "Apt 3",
                                     "\xE2\x80",
                                     "\xFF",
                                     "\n",
                                     "DOB ",
                                     "case no ",
                                     "Road",
                                     "\"",
                                     "17",
                                     "St. ",
                                     "[Image: a.png]\n",
                                     "(",
                                     "/",
                                     "High School",
                                     "\xC2\xA0",
                                     "a/k/a ",
                                     "born ",
                                     "+",
                                     "Rue ",
                                     "\xE2\x80\x9C",
                                     "of ",
                                     ", ",
                                     "year-old"};
  uint64_t seed = 1;
  for (int round = 0; round < 400; round++) {
    wh_buf b = WH_BUF_INIT;
    for (int k = 0; k < 60; k++) {
      seed = seed * 6364136223846793005ull + 1442695040888963407ull;
      wh_buf_puts(&b, bits[(seed >> 33) % (sizeof bits / sizeof *bits)]);
    }
    wh_arena *arena = wh_arena_new();
    wh_candidate *v;
    size_t n;
    wh_patterns_find(patterns, b.data, b.len, NULL, arena, &v, &n);
    for (size_t i = 0; i < n; i++) {
      assert_true(v[i].span.start < v[i].span.end && v[i].span.end <= b.len);
      if (i > 0) assert_true(v[i - 1].span.start <= v[i].span.start);
      if (i > 0 && wh_span_meet(v[i - 1].span, v[i].span)) assert_true(wh_span_in(v[i].span, v[i - 1].span));
    }
    wh_arena_free(arena);
    wh_buf_free(&b);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_numbers),
      cmocka_unit_test(finds_places),
      cmocka_unit_test(finds_what_is_a_persons),
      cmocka_unit_test(reads_ages),
      cmocka_unit_test(reads_dates),
      cmocka_unit_test(flags_hotlines),
      cmocka_unit_test(never_crosses_and_bears_anything),
  };
  return cmocka_run_group_tests(tests, open_patterns, close_patterns);
}
