/* UTF-8 in and out, and what kind of character a code point is. Classes come from ICU beyond ASCII. */
#include "text.h"

#include <unicode/uchar.h>

uint32_t wh_utf8_next(const char *s, size_t n, size_t *i) {
  const unsigned char *p = (const unsigned char *)s + *i;
  size_t left = n - *i;
  unsigned c = p[0];
  if (c < 0x80) {
    *i += 1;
    return c;
  }
  size_t len = c >= 0xC2 && c <= 0xDF ? 2 : c >= 0xE0 && c <= 0xEF ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;
  if (len == 0 || left < len) goto bad;
  uint32_t cp = c & (0x7Fu >> len);
  for (size_t k = 1; k < len; k++) {
    if ((p[k] & 0xC0) != 0x80) goto bad;
    cp = cp << 6 | (p[k] & 0x3Fu);
  }
  static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
  if (cp < least[len] || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) goto bad;
  *i += len;
  return cp;
bad:
  *i += 1;
  return WH_CP_BAD;
}

uint32_t wh_utf8_before(const char *s, size_t i) {
  if (i == 0) return 0;
  size_t k = i - 1;
  while (k > 0 && i - k < 4 && ((unsigned char)s[k] & 0xC0) == 0x80) k--;
  size_t at = k;
  uint32_t cp = wh_utf8_next(s, i, &at);
  return at == i ? cp : WH_CP_BAD;
}

uint32_t wh_utf8_at(const char *s, size_t n, size_t i) { return i < n ? wh_utf8_next(s, n, &i) : 0; }

size_t wh_utf8_put(char out[4], uint32_t cp) {
  if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) cp = WH_CP_BAD;
  if (cp < 0x80) {
    out[0] = (char)cp;
    return 1;
  }
  if (cp < 0x800) {
    out[0] = (char)(0xC0 | cp >> 6);
    out[1] = (char)(0x80 | (cp & 0x3F));
    return 2;
  }
  if (cp < 0x10000) {
    out[0] = (char)(0xE0 | cp >> 12);
    out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[2] = (char)(0x80 | (cp & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | cp >> 18);
  out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
  out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
  out[3] = (char)(0x80 | (cp & 0x3F));
  return 4;
}

bool wh_utf8_valid(const char *s, size_t n) {
  for (size_t i = 0; i < n;) {
    if ((unsigned char)s[i] < 0x80) {
      i++;
      continue;
    }
    size_t before = i;
    if (wh_utf8_next(s, n, &i) == WH_CP_BAD && i - before == 1) return false;
  }
  return true;
}

size_t wh_utf8_count(const char *s, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n;) {
    if ((unsigned char)s[i] < 0x80)
      i++;
    else
      wh_utf8_next(s, n, &i);
    count++;
  }
  return count;
}

bool wh_cp_upper(uint32_t c) {
  return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper((UChar32)c) || u_istitle((UChar32)c);
}
bool wh_cp_lower(uint32_t c) { return c < 0x80 ? c >= 'a' && c <= 'z' : u_islower((UChar32)c); }
bool wh_cp_alpha(uint32_t c) {
  return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : u_isalpha((UChar32)c) || wh_cp_mark(c);
}
bool wh_cp_digit(uint32_t c) { return c >= '0' && c <= '9'; }
bool wh_cp_alnum(uint32_t c) { return wh_cp_digit(c) || wh_cp_alpha(c) || (c >= 0x80 && u_isdigit((UChar32)c)); }
bool wh_cp_space(uint32_t c) {
  return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : u_isUWhiteSpace((UChar32)c);
}
bool wh_cp_mark(uint32_t c) {
  return c >= 0x300 && (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0;
}
bool wh_cp_hidden(uint32_t c) {
  if (c < 0x80) return (c < 0x20 && !wh_cp_space(c)) || c == 0x7F;
  return (c < 0xA0 && c != 0x85) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
         c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}
uint32_t wh_cp_fold(uint32_t c) {
  return c < 0x80 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : (uint32_t)u_foldCase((UChar32)c, U_FOLD_CASE_DEFAULT);
}
