/* pattern_words: the closed classes of English that the pattern rules ask for. Open classes (streets,
 * schools, makes of cars) are files in lexicon/. */
#include "pattern_scan.h"

#include <string.h>

static const struct {
  const char *phrase;
  int value;
} months[] = {{"january", 1},   {"february", 2},  {"march", 3},  {"april", 4},     {"may", 5},
              {"june", 6},      {"july", 7},      {"august", 8}, {"september", 9}, {"october", 10},
              {"november", 11}, {"december", 12}, {"jan", 1},    {"feb", 2},       {"mar", 3},
              {"apr", 4},       {"jun", 6},       {"jul", 7},    {"aug", 8},       {"sep", 9},
              {"sept", 9},      {"oct", 10},      {"nov", 11},   {"dec", 12}},
  weekdays[] = {{"sunday", 0}, {"monday", 1},   {"tuesday", 2}, {"wednesday", 3}, {"thursday", 4},
                {"friday", 5}, {"saturday", 6}, {"sun", 0},     {"mon", 1},       {"tue", 2},
                {"tues", 2},   {"wed", 3},      {"thu", 4},     {"thur", 4},      {"thurs", 4},
                {"fri", 5},    {"sat", 6}},
  numerals[] = {{"one", 1},          {"two", 2},         {"three", 3},         {"four", 4},
                {"five", 5},         {"six", 6},         {"seven", 7},         {"eight", 8},
                {"nine", 9},         {"ten", 10},        {"eleven", 11},       {"twelve", 12},
                {"thirteen", 13},    {"fourteen", 14},   {"fifteen", 15},      {"sixteen", 16},
                {"seventeen", 17},   {"eighteen", 18},   {"nineteen", 19},     {"twenty", 20},
                {"twenty one", 21},  {"twenty two", 22}, {"twenty three", 23}, {"twenty four", 24},
                {"twenty five", 25}, {"twenty six", 26}, {"twenty seven", 27}, {"twenty eight", 28},
                {"twenty nine", 29}, {"thirty", 30},     {"thirty five", 35},  {"forty", 40},
                {"forty five", 45},  {"fifty", 50},      {"fifty five", 55},   {"sixty", 60},
                {"seventy", 70},     {"eighty", 80},     {"ninety", 90}},
  /* how many make a year */
    units[] = {{"year", 1},  {"years", 1},  {"yr", 1},     {"yrs", 1},     {"yo", 1},    {"y o", 1},
               {"yoa", 1},   {"y", 1},      {"month", 12}, {"months", 12}, {"mo", 12},   {"mos", 12},
               {"week", 52}, {"weeks", 52}, {"wk", 52},    {"wks", 52},    {"day", 365}, {"days", 365}},
  /* days from the publication; 100 last, 101 this, 102 next, 103 ago */
    date_words[] = {{"yesterday", -1}, {"today", 0},  {"tonight", 0}, {"tomorrow", 1}, {"last", 100},
                    {"this", 101},     {"next", 102}, {"past", 100},  {"ago", 103},    {"previous", 100}};

/* One string a class, entries between bars. */
static const struct {
  uint64_t class;
  const char *list;
} lists[] = {
    {UINT64_C(1) << WH_WORD_STOP_BIT,
     "the|a|an|at|in|on|of|to|for|from|by|with|and|or|but|if|when|while|after|before|since|as|that|this|"
     "these|"
     "those|it|its|he|she|they|we|you|i|his|her|their|our|my|your|is|was|are|were|be|been|has|had|have|do|"
     "does|"
     "did|not|no|near|both|all|then|there|here|where|who|which|what|how|why|until|during|because|about|into|"
     "over|"
     "mr|mrs|ms|miss|dr|officer|detective|sgt|det|lt|capt|judge|defendant|also|another|one|police|each|every|"
     "some|any|other|so|now|just|only|even|still|yes|per|via|re|fwd|subject|date|name|address|school|"
     "employer|"
     "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|"
     "september|october|november|december|said|says|former|local|current|that's|he's|she's|it's|i'm|outside|"
     "inside|behind|around|off|along|attends|attended|photo|image|contact|call|visit|note|update|meanwhile|"
     "however|although|though|investigators|prosecutors|residence|home|tags|posted|via|like|under|against"},
    {UINT64_C(1) << WH_WORD_LINK_BIT, "of|the|de|la|du|des|del|da|do|for|n|le|les|dos|y|upon|von|van|ni|el"},
    {UINT64_C(1) << WH_WORD_ABBREVIATION_BIT, "st|mt|ft|ste|dr|rev|mr|mrs|ms|jr|sr|co|bros|elem|no|gen|col|"
                                              "capt|lt|sgt|hon|pt|pres|n|s|e|w|prof|fr|geo|wm|"
                                              "chas|u|a|m|j|r|h|p|d|c|b|l|k|t|f|g|ave|rd|apt|inc|ltd|corp|"
                                              "sta|smt|shri|sh|vill|dist|teh|jn|ne|nw|se|sw|hwy"},
    {UINT64_C(1) << WH_WORD_DETERMINER_BIT,
     "a|an|the|his|her|their|its|my|your|our|that|this|one|two|three|small|several|multiple"},
    {UINT64_C(1) << WH_WORD_BIRTH_BIT, "dob|d o b|date of birth|birth date|birthdate|birthday|born|date "
                                       "birth|d of b|b d|dt of birth|bday|b day|"
                                       "dobs|d birth|birth|dateofbirth|birth dt|b date|née"},
    {UINT64_C(1) << WH_WORD_CALL_BIT, "call|calling|phone|telephone|tel|ph|cell|cellphone|cell "
                                      "phone|mobile|mob|fax|text|texting|dial|dialing|ring|"
                                      "whatsapp|contact|reach|reached|number|ext|extension|landline|phone "
                                      "number|contact number|voicemail|pager|"
                                      "home phone|work phone|contact no|ph no|mob no|phone no|tel "
                                      "no|telephone number|telephone no|mobile no|texts"},
    {UINT64_C(1) << WH_WORD_HOTLINE_BIT,
     "hotline|hot line|helpline|help line|tip line|tipline|tips|tip|crisis|childline|crime "
     "stoppers|crimestoppers|"
     "call police|lifeline|samaritans|toll free|tollfree|information line|hotlines|help lines|helplines|kids "
     "help|"
     "emergency|switchboard|call the police|non emergency|nonemergency|victim services|victim assistance|"
     "anyone with information|with information|or call|infoline|info line|support line|freephone|free phone"},
    {UINT64_C(1) << WH_WORD_HANDLE_BIT,
     "instagram|ig|insta|snapchat|snap|sc|tiktok|tik tok|kik|discord|username|user name|screen "
     "name|screenname|"
     "handle|gamertag|gamer tag|twitter|facebook|fb|onlyfans|telegram|whatsapp|skype|reddit|handles|profile|"
     "account|steam|xbox|psn|roblox|youtube|usernames|screen names|user|login|aim|myspace|tumblr|signal|"
     "account called|account named|cashapp|cash app|venmo|cashtag|known online as|online as"},
    {UINT64_C(1) << WH_WORD_PRONOUN_BIT,
     "he|she|i|they|you|who|him|her|me|we|it|i'm|she's|he's|who's|they're|you're"},
    {UINT64_C(1) << WH_WORD_CAPTION_BIT,
     "photo|photos|image|images|pictured|picture|caption|alt|alt text|mugshot|mug "
     "shot|photograph|photographs|img|"
     "video|above|below|booking photo|file photo|screenshot|figure|fig|in this photo|photo caption|thumbnail|"
     "may be an image of|may be a photo of|cutline|gallery|slideshow|og image|embed"},
    {UINT64_C(1) << WH_WORD_BREAK_BIT, "which|that|who|and|but|when|was|were|is|are|had|has|have|said|says|"
                                       "because|while|where|whom|whose|or|so|"
                                       "before|after|police|told|he|she|they|it|i|as|if|since|until|although|"
                                       "then|not|would|could|will|can|did|does"},
    {UINT64_C(1) << WH_WORD_ALIAS_BIT,
     "aka|a k a|alias|aliases|also known as|known as|better known as|nicknamed|nickname|nick name|street "
     "name|pen name|"
     "false name|stage name|working name|goes by|went by|going by|called herself|called himself|calls "
     "herself|"
     "calls himself|calling herself|calling himself|under the name|by the name|gave the name|given the "
     "name|knew as|"
     "uses the name|used the name|using the name|advertised as|posted as|posed as|introduced as|dubbed|ad "
     "name|"
     "assumed name|fake name|the moniker|moniker|street names|goes by the name|went by the name|"
     "call her|call him|calls her|calls him|called her|called him|knew her as|knew him as|known to friends "
     "as"},
    {UINT64_C(1) << WH_WORD_STATE_BIT,
     "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|"
     "oh|"
     "ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|n c|s "
     "c|nsw|vic|qld|act|tas|bc|ab|on|qc|ns|nb|pei|sk|mb|"
     "north carolina|south carolina|virginia|florida|georgia|tennessee|texas|california|ohio|temporary|temp|"
     "new york|alabama|illinois|michigan|nevada|oregon|washington|kentucky|louisiana|mississippi|state|"
     "pennsylvania|maryland|ontario|quebec|british "
     "columbia|alberta|manitoba|saskatchewan|victoria|queensland"},
};

uint64_t wh_date_word(const char *key, size_t n, int16_t *ret_value) {
#define EACH(table, class)                                                      \
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)                     \
    if (strlen(table[i].phrase) == n && memcmp(table[i].phrase, key, n) == 0) { \
      *ret_value = (int16_t)table[i].value;                                     \
      return class;                                                             \
    }
  EACH(months, WH_WORD_MONTH)
  EACH(weekdays, WH_WORD_WEEKDAY)
  EACH(numerals, WH_WORD_NUMERAL)
  EACH(units, WH_WORD_AGE_UNIT)
  EACH(date_words, WH_WORD_DATE_WORD)
#undef EACH
  return 0;
}

void wh_closed_words(void (*put)(void *to, const char *phrase, uint64_t classes, int value), void *to) {
#define EACH(table, class) \
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) put(to, table[i].phrase, class, table[i].value)
  EACH(months, WH_WORD_MONTH);
  EACH(weekdays, WH_WORD_WEEKDAY);
  EACH(numerals, WH_WORD_NUMERAL);
  EACH(units, WH_WORD_AGE_UNIT);
  EACH(date_words, WH_WORD_DATE_WORD);
#undef EACH
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    char one[64];
    for (const char *p = lists[i].list; *p != 0;) {
      size_t n = 0;
      while (*p != 0 && *p != '|' && n + 1 < sizeof one) one[n++] = *p++;
      one[n] = 0;
      put(to, one, lists[i].class, 0);
      if (*p == '|') p++;
    }
  }
}
