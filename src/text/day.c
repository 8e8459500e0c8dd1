/* day: dates as days since 1970-01-01, by the civil calendar. No clock but today. */
#include "text.h"

#include <stdio.h>
#include <time.h>

/* Days from civil and back: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
wh_day wh_day_of(int y, int m, int d) {
  y -= m <= 2;
  int era = (y >= 0 ? y : y - 399) / 400;
  int yoe = y - era * 400;
  int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

void wh_day_split(wh_day z, int *ry, int *rm, int *rd) {
  z += 719468;
  int era = (z >= 0 ? z : z - 146096) / 146097;
  int doe = z - era * 146097;
  int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int mp = (5 * doy + 2) / 153;
  *rd = doy - (153 * mp + 2) / 5 + 1;
  *rm = mp + (mp < 10 ? 3 : -9);
  *ry = yoe + era * 400 + (*rm <= 2);
}

bool wh_day_valid(int y, int m, int d) {
  if (y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31) return false;
  int a, b, c;
  wh_day_split(wh_day_of(y, m, d), &a, &b, &c);
  return a == y && b == m && c == d;
}

bool wh_day_parse(const char *s, size_t n, wh_day *ret) {
  if (n != 10 || s[4] != '-' || s[7] != '-') return false;
  int v[3] = {0};
  for (size_t i = 0, k = 0; i < n; i++) {
    if (i == 4 || i == 7) {
      k++;
      continue;
    }
    if (s[i] < '0' || s[i] > '9') return false;
    v[k] = v[k] * 10 + (s[i] - '0');
  }
  if (!wh_day_valid(v[0], v[1], v[2])) return false;
  *ret = wh_day_of(v[0], v[1], v[2]);
  return true;
}

void wh_day_write(wh_day d, char out[16]) {
  int y, m, day;
  wh_day_split(d, &y, &m, &day);
  snprintf(out, 16, "%04u-%02u-%02u", (unsigned)y % 10000, (unsigned)m % 100, (unsigned)day % 100);
}

wh_day wh_day_today(void) { return (wh_day)(time(NULL) / 86400); }

int wh_years_between(wh_day birth, wh_day on) {
  int by, bm, bd, y, m, d;
  wh_day_split(birth, &by, &bm, &bd);
  wh_day_split(on, &y, &m, &d);
  return y - by - (m < bm || (m == bm && d < bd));
}
