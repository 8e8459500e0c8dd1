/* pattern_link: e-mail addresses, links, handles, hashtags, and files and captions of pictures. */
#include "pattern_scan.h"

#include <string.h>

#define MAX_LINK 2048 /* browsers and servers cut longer ones */

/* Endings of domains that stand in prose without a scheme; any ending goes after "http://" or "@". */
static const char *const endings[] = {
    "com", "org", "net", "edu",  "gov",    "mil",    "info",   "biz",   "example", "test", "io",
    "co",  "me",  "tv",  "us",   "uk",     "in",     "ca",     "au",    "nz",      "ie",   "eu",
    "de",  "fr",  "app", "blog", "news",   "live",   "online", "site",  "page",    "link", "ly",
    "gg",  "fm",  "xyz", "wiki", "social", "church", "school", "onion", "local"};
static const char *const pictures[] = {"jpg", "jpeg", "png",  "gif", "webp", "heic", "heif",
                                       "tif", "tiff", "bmp",  "svg", "avif", "mp4",  "mov",
                                       "avi", "wmv",  "webm", "m4v", "jfif", "raw"};
#define IN(list, s, n) in_list(list, sizeof list / sizeof *list, s, n)

static bool in_list(const char *const *list, size_t count, const char *s, size_t n) {
  for (size_t i = 0; i < count; i++)
    if (wh_same_ascii(s, n, list[i])) return true;
  return false;
}

static bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0; }
static bool ends_token(char c) {
  return blank(c) || c == '"' || c == '<' || c == '>' || c == '|' || c == '{' || c == '}' || c == '`';
}
static bool high(char c) { return (unsigned char)c >= 0x80; }
static bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool digit(char c) { return c >= '0' && c <= '9'; }
static bool host_byte(char c) { return letter(c) || digit(c) || c == '-' || c == '.' || high(c); }
static bool local_byte(char c) { return host_byte(c) || (c != 0 && strchr("_%+'=&~", c) != NULL); }

/* A token without the quotes, brackets and full stops about it. */
static wh_span trimmed(const char *s, wh_span t) {
  static const char *const curly[] = {"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98",
                                      "\xE2\x80\x99", "\xE2\x80\xA6", "\xC2\xA0"};
  for (bool again = true; again && t.start < t.end;) {
    again = false;
    if (strchr("([*'_,:;", s[t.start]) != NULL) t.start++, again = true;
    else if (strchr(")].,;:!?*'", s[t.end - 1]) != NULL) t.end--, again = true;
    for (size_t i = 0; i < sizeof curly / sizeof *curly && t.start < t.end; i++) {
      size_t k = strlen(curly[i]);
      if (wh_span_len(t) < k) continue;
      if (memcmp(s + t.start, curly[i], k) == 0) t.start += k, again = true;
      else if (memcmp(s + t.end - k, curly[i], k) == 0) t.end -= k, again = true;
    }
  }
  return t;
}

/* A host with a dot that begins at from: its end, 0 where there is none. strict: a known ending. */
static size_t host_at(const char *s, size_t from, size_t end, bool strict) {
  size_t i = from, dot = 0, dots = 0;
  while (i < end && host_byte(s[i])) {
    if (s[i] == '.') dot = i, dots++;
    i++;
  }
  while (i > from && (s[i - 1] == '.' || s[i - 1] == '-')) i--;
  if (i <= dot) { /* a full stop closed the sentence */
    dots--;
    for (dot = i; dot > from && s[dot] != '.';) dot--;
  }
  if (dots == 0 || dots == (size_t)-1 || dot <= from || i - dot < 3 || s[from] == '.') return 0;
  for (size_t k = dot + 1; k < i; k++)
    if (!letter(s[k])) return 0;
  if (strict && !IN(endings, s + dot + 1, i - dot - 1)) return 0;
  return i;
}

static bool has_scheme(const char *s, wh_span t, size_t *ret_host) {
  static const char *const schemes[] = {"https://", "http://", "ftp://", "hxxp://", "hxxps://", "www."};
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
    size_t k = strlen(schemes[i]);
    if (wh_span_len(t) > k && wh_same_ascii(s + t.start, k, schemes[i])) {
      *ret_host = t.start + (s[t.start + k - 1] == '/' ? k : 0);
      return true;
    }
  }
  return false;
}

/* "Sandy.Fork" is no host: without a scheme or a path the name must be small letters. */
static bool looks_written_as_host(const char *s, size_t from, size_t to, bool path) {
  for (size_t i = from; i < to; i++)
    if (s[i] >= 'A' && s[i] <= 'Z') return path;
  return to - from >= 6;
}

static bool picture_name(const char *s, wh_span t) {
  size_t dot = t.end;
  while (dot > t.start && t.end - dot < 6 && s[dot - 1] != '.') dot--;
  return dot > t.start + 1 && s[dot - 1] == '.' && IN(pictures, s + dot, t.end - dot);
}

static void find_emails(wh_scan *scan, wh_span t) {
  const char *s = scan->text;
  size_t least = t.start;
  for (size_t at = t.start; at < t.end; at++) {
    if (s[at] != '@') continue;
    size_t from = at;
    while (from > least && local_byte(s[from - 1])) from--;
    while (from < at && (s[from] == '.' || s[from] == '\'')) from++;
    size_t end = host_at(s, at + 1, t.end, false);
    least = at + 1;
    if (from == at || end == 0) continue;
    wh_emit(scan, from, end, WH_MENTION_EMAIL, "email", 0.98);
    least = at = end;
  }
}

static void find_url(wh_scan *scan, wh_span t) {
  const char *s = scan->text;
  size_t host = t.start;
  bool scheme = has_scheme(s, t, &host);
  if (memchr(s + t.start, '@', wh_span_len(t)) != NULL && !scheme) return;
  if (picture_name(s, t)) return; /* find_pictures gives it */
  size_t end = host_at(s, host, t.end, !scheme);
  if (end == 0) return;
  bool path = end < t.end && strchr("/?#:", s[end]) != NULL;
  if (!scheme && !looks_written_as_host(s, host, end, path)) return;
  wh_emit(scan, t.start, path ? t.end : end, WH_MENTION_URL, "url", path || scheme ? 0.97 : 0.8);
}

/* Social posts sign with @name and gather under #name. */
static void find_at_and_hash(wh_scan *scan, wh_span t) {
  const char *s = scan->text;
  for (size_t i = t.start; i < t.end; i++) {
    if (s[i] != '@' && s[i] != '#') continue;
    char before = i > t.start ? s[i - 1] : ' ';
    if (letter(before) || digit(before) || before == '&' || before == '/' || before == '_') continue;
    size_t end = i + 1;
    bool letters = false;
    while (end < t.end && (letter(s[end]) || digit(s[end]) || s[end] == '_' || high(s[end]) ||
                           (s[end] == '.' && s[i] == '@' && end + 1 < t.end && letter(s[end + 1])))) {
      if (high(s[end]) && (unsigned char)s[end] == 0xE2) break; /* punctuation and signs */
      letters |= letter(s[end]) || high(s[end]);
      end++;
    }
    if (letters && end - i > 2) {
      if (s[i] == '@') wh_emit(scan, i, end, WH_MENTION_ALIAS, "handle", 0.95);
      else wh_emit(scan, i + 1, end, WH_MENTION_ALIAS, "hashtag", 0.8);
    }
    i = end - 1;
  }
}

static void each_token(wh_scan *scan, void (*rule)(wh_scan *, wh_span)) {
  const char *s = scan->text;
  for (size_t i = 0; i < scan->n;) {
    while (i < scan->n && ends_token(s[i])) i++;
    size_t from = i;
    while (i < scan->n && !ends_token(s[i]) && i - from < MAX_LINK) i++;
    wh_span t = trimmed(s, (wh_span){from, i});
    if (wh_span_len(t) > 2) rule(scan, t);
  }
}

static void link_token(wh_scan *scan, wh_span t) {
  const char *s = scan->text;
  size_t n = wh_span_len(t);
  bool at = memchr(s + t.start, '@', n) != NULL;
  if (at) find_emails(scan, t);
  if (at || memchr(s + t.start, '#', n) != NULL) find_at_and_hash(scan, t);
  if (memchr(s + t.start, '.', n) == NULL) return;
  const char *paren = memchr(s + t.start, '(', n); /* Markdown: [words](target) */
  if (paren != NULL && (size_t)(paren - s) > t.start && paren[-1] == ']')
    find_url(scan, trimmed(s, (wh_span){(size_t)(paren - s) + 1, t.end}));
  else find_url(scan, t);
}

void wh_find_links(wh_scan *scan) {
  each_token(scan, link_token);
  for (size_t i = 0; i + 4 < scan->n_words; i++) { /* name (at) host (dot) com */
    if (!wh_word_same(scan, i + 1, "at") || !wh_word_same(scan, i + 3, "dot")) continue;
    bool braced = wh_gap_has(scan, i, '(') || wh_gap_has(scan, i, '[') || wh_gap_has(scan, i, '{');
    if ((braced || wh_shaped(scan, i, WH_SHAPE_DIGIT | WH_SHAPE_UNDER)) &&
        IN(endings, wh_word_text(scan, i + 4), wh_word_len(scan, i + 4)))
      wh_emit_words(scan, i, i + 4, WH_MENTION_EMAIL, "email-spelt", 0.9);
  }
}

/* ---- user names ---- */

static bool brand(const char *s, size_t n) {
  static const char *const brands[] = {"youtube",  "facetime", "whatsapp",      "paypal",      "linkedin",
                                       "snapchat", "onlyfans", "tiktok",        "cashapp",     "myspace",
                                       "facebook", "backpage", "crimestoppers", "newschannel", "lexisnexis",
                                       "mapquest", "gofundme", "powerpoint",    "javascript",  "gamestop",
                                       "walmart",  "hometown"};
  return in_list(brands, sizeof brands / sizeof *brands, s, n);
}

/* Small letter then capital inside a word, with three letters or more on each side. */
static int humps(const char *s, size_t n) {
  int count = 0;
  size_t since = 0;
  for (size_t i = 1; i < n; i++) {
    if (s[i] < 'A' || s[i] > 'Z') continue;
    if (!(s[i - 1] >= 'a' && s[i - 1] <= 'z')) continue;
    if (i - since >= 3 && n - i >= 3) count++;
    since = i;
  }
  return count;
}

static bool small_then_digits(const char *s, size_t n) {
  size_t i = 0;
  while (i < n && s[i] >= 'a' && s[i] <= 'z') i++;
  size_t letters = i;
  while (i < n && digit(s[i])) i++;
  return i == n && letters >= 5 && n - letters >= 2;
}

static double user_name_shape(const wh_scan *s, size_t i) {
  const char *w = wh_word_text(s, i);
  size_t n = wh_word_len(s, i);
  if (n < 5 || n > 40 || !wh_shaped(s, i, WH_SHAPE_LETTER)) return 0;
  if (wh_shaped(s, i, WH_SHAPE_UNDER)) {
    const char *u = memchr(w, '_', n);
    return u > w && u < w + n - 1 ? 0.75 : 0;
  }
  if (brand(w, n)) return 0;
  int h = humps(w, n);
  if (h >= 2) return 0.6;
  if (h == 1 && n >= 8 && memcmp(w, "Mac", 3) != 0 && memcmp(w, "Fitz", 4) != 0) return 0.45;
  return small_then_digits(w, n) ? 0.6 : 0;
}

/* "screen name Luna", "Instagram: luna.b": the word after the cue. */
static void handle_after_cue(wh_scan *s, size_t i) {
  size_t k = i + s->w[i].phrase, tries = 0;
  bool mark = false;
  while (k < s->n_words && tries++ < 3) {
    size_t n;
    const char *g = wh_gap(s, k - 1, &n);
    if (n > 4 || memchr(g, '\n', n) || memchr(g, '.', n) || memchr(g, ';', n)) return;
    if (memchr(g, ':', n) || memchr(g, '"', n) || (n >= 3 && memchr(g, 0xE2, n))) mark = true;
    if (!wh_word_same(s, k, "is") && !wh_word_same(s, k, "was") && !wh_word_same(s, k, "account") &&
        !wh_word_same(s, k, "name") && !wh_word_same(s, k, "called") && !wh_word_same(s, k, "named"))
      break;
    mark |= wh_word_same(s, k, "called") || wh_word_same(s, k, "named");
    k++;
  }
  if (k >= s->n_words || wh_byte_before(s, s->w[k].start) == '@') return;
  double shape = user_name_shape(s, k);
  bool name_cue = wh_word_same(s, i, "screen") || wh_word_same(s, i, "screenname") ||
                  wh_word_same(s, i, "username") || wh_word_same(s, i, "handle") ||
                  wh_word_same(s, i, "gamertag") || (wh_word_same(s, i, "user") && s->w[i].phrase == 2);
  if (shape == 0 && !(mark && name_cue) && !(mark && wh_shaped(s, k, WH_SHAPE_DIGIT))) return;
  if (shape == 0 && (wh_is(s, k, WH_WORD_STOP) || !wh_shaped(s, k, WH_SHAPE_LETTER))) return;
  size_t last = k;
  while (last + 1 < s->n_words && last - k < 4 && wh_gap_joins(s, last, ".-_")) last++;
  wh_candidate *c = wh_emit_words(s, k, last, WH_MENTION_ALIAS, "handle-cue", shape > 0 ? 0.9 : 0.65);
  c->flags |= WH_CANDIDATE_CUE;
}

void wh_find_handles(wh_scan *s) {
  for (size_t i = 0; i < s->n_words; i++) {
    if (wh_is(s, i, WH_WORD_HANDLE)) handle_after_cue(s, i);
    double p = user_name_shape(s, i);
    if (p > 0) wh_emit_words(s, i, i, WH_MENTION_ALIAS, "handle-shape", p);
  }
}

/* ---- pictures ---- */

static void picture_token(wh_scan *scan, wh_span t) {
  const char *s = scan->text;
  if (memchr(s + t.start, '.', wh_span_len(t)) == NULL) return;
  for (size_t i = t.end; i > t.start; i--) { /* (name.jpg) and src=name.jpg */
    char c = s[i - 1];
    if (c == '(' || c == '=' || c == '[' || c == '\'' || c == ',') {
      t.start = i;
      break;
    }
  }
  if (wh_span_len(t) > 5 && picture_name(s, t))
    wh_emit(scan, t.start, t.end, WH_MENTION_PHOTO, "picture-file", 0.96);
}

/* The line under "[Image: ...]" is its caption. */
static void caption_under(wh_scan *s, size_t bracket) {
  size_t from = bracket + 2, end = from;
  if (wh_byte(s, bracket) != ']' || wh_byte(s, bracket + 1) != '\n' || from >= s->n || s->text[from] == '[')
    return;
  while (end < s->n && end - from < 400 && s->text[end] != '\n') end++;
  while (end < s->n && ((unsigned char)s->text[end] & 0xC0) == 0x80) end--;
  if (end > from + 2) wh_emit(s, from, end, WH_MENTION_PHOTO, "caption", 0.45);
}

/* "Photo: ...", "[Image: ...]", "Pictured above, ...": from the cue to the end of the line or bracket.
 * The end of the caption, or 0. */
static size_t caption_at(wh_scan *s, size_t i) {
  size_t last = i + s->w[i].phrase - 1u;
  if (last >= s->n_words) return 0;
  char before = wh_byte_before(s, s->w[i].start);
  bool opens =
      before == 0 || before == '\n' || before == '[' || before == '(' || before == '*' || before == '_';
  size_t from = s->w[last].end;
  char after = wh_byte(s, from);
  bool whole = s->w[i].phrase >= 4; /* "may be an image of" needs no colon */
  if (!whole && after == ' ' && wh_byte(s, from + 1) == '(') return 0;
  if (!whole && after != ':' && !(opens && after == ',')) return 0;
  if (!whole && !opens && !wh_word_same(s, i, "alt") && !wh_word_same(s, i, "photo") &&
      !wh_word_same(s, i, "caption") && !wh_word_same(s, i, "pictured") && !wh_word_same(s, i, "image"))
    return 0;
  while (from < s->n &&
         (s->text[from] == ':' || s->text[from] == ',' || s->text[from] == ' ' || s->text[from] == '*'))
    from++;
  size_t end = from;
  while (end < s->n && end - from < 400 && s->text[end] != '\n' &&
         !((before == '[' && s->text[end] == ']') || (before == '(' && s->text[end] == ')')))
    end++;
  while (end < s->n && ((unsigned char)s->text[end] & 0xC0) == 0x80) end--;
  if (before == '[') caption_under(s, end);
  if (end > from + 2 && !wh_same_ascii(s->text + from, 3, "by ")) {
    wh_candidate *c = wh_emit(s, from, end, WH_MENTION_PHOTO, "caption", 0.6);
    c->flags |= WH_CANDIDATE_CUE;
    return end;
  }
  return 0;
}

void wh_find_pictures(wh_scan *s) {
  size_t past = 0; /* a caption holds no other */
  each_token(s, picture_token);
  for (size_t i = 0; i < s->n_words; i++)
    if (s->w[i].start >= past && wh_is(s, i, WH_WORD_CAPTION)) {
      size_t end = caption_at(s, i);
      if (end > past) past = end;
    }
}
