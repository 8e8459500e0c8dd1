/* withheld: keep a protected person's identity out of what gets published.
 *
 * The one public header of libwithheld. Everything here begins with wh_ or WH_.
 *
 * Rules of the whole library
 * - Handles are opaque. What a function named _new or _open gives is freed by its _free; _free takes NULL.
 * - A pointer that a function returns from a handle is lent: it lives as long as the handle.
 * - Text is UTF-8. Offsets are bytes of the text read unless a name says "chars" (Unicode code points).
 * - Results are written to ret_ parameters, and only when the status is WH_OK.
 * - No global state. An engine does not change after it is made and may be used by many threads at once;
 *   a job or result belongs to one thread at a time.
 * - The library never prints, never exits on bad input, and opens no network connection. It aborts only
 *   when memory is gone.
 * - No message, error or report holds a withheld name. */
#ifndef WITHHELD_H
#define WITHHELD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define WH_API __attribute__((visibility("default")))
#else
#define WH_API
#endif

/* ---- 1. Version and errors ---- */

WH_API const char *wh_version(void);

typedef enum wh_status {
  WH_OK = 0,
  WH_USAGE,       /* an option or argument cannot be used; the message says which and what to do */
  WH_BAD_INPUT,   /* the input cannot be read as what it says it is */
  WH_BAD_DATA,    /* law, lexicon or model file is missing or damaged: file:line:column and why */
  WH_LIMIT,       /* larger or deeper than a named limit */
  WH_IO,          /* reading or writing failed */
  WH_CHECK_FAILED /* the finished copy still held what was withheld; no copy is given */
} wh_status;

typedef struct wh_error {
  wh_status status;
  char message[512]; /* what happened, where, and what to do; no text of the document */
} wh_error;

/* ---- 2. The engine: law, lexicons and model, loaded once ---- */

typedef struct wh_engine wh_engine;

/* The full reader asks a trained encoder of each word in its text; the fast one does without, for archives. */
typedef enum wh_tier { WH_READER_FULL = 0, WH_READER_FAST } wh_tier;

/* data: the folder that holds law/, lexicon/ and model/; NULL finds the installed one. */
WH_API wh_status wh_engine_open(const char *data, wh_tier tier, wh_engine **ret_engine, wh_error *err);
WH_API void wh_engine_free(wh_engine *engine);

/* ---- 3. A job: one document and what is asked of it ---- */

typedef enum wh_format { WH_FORMAT_GUESS = 0, WH_FORMAT_TEXT, WH_FORMAT_MARKDOWN, WH_FORMAT_HTML, WH_FORMAT_CSV } wh_format;
typedef enum wh_audience { WH_FOR_NEWSROOM = 0, WH_FOR_COURT, WH_FOR_GOVERNMENT, WH_FOR_SCHOOL } wh_audience;
typedef enum wh_style { WH_STYLE_LABEL = 0, WH_STYLE_INITIALS } wh_style;

typedef struct wh_options {
  const char *name;            /* file name as the user gave it; for format and reports; may be NULL */
  wh_format format;
  const char *encoding;        /* IANA name; NULL: declared or detected */
  const char *const *where;    /* ISO 3166 codes, strictest wins */
  size_t n_where;
  const char *on;              /* YYYY-MM-DD of the act; NULL: from the text */
  const char *published;       /* YYYY-MM-DD; NULL: today */
  wh_audience audience;
  wh_style style;
  const char *const *protect;  /* names; an editor's word beats the program's */
  size_t n_protect;
  const char *const *keep;
  size_t n_keep;
  const char *reason;          /* ground for --protect or --keep, kept in the report */
  const char *columns;         /* CSV: "name,age,-,charge"; NULL: guessed from the headers */
  const char *spans;           /* JSON of another detector's spans; NULL: none */
  int strict;                  /* an open question: no copy */
  int reason_column;           /* CSV: add a column that tells why */
  int brief;                   /* no questions or proofs: for batches */
  int protect_only;            /* no reading for findings: only --protect */
  unsigned threads;            /* that may work on this one document; 0 or 1: none but the caller's */
} wh_options;

WH_API wh_options wh_options_default(void);

/* ---- 4. Results ---- */

typedef struct wh_result wh_result;

/* Read and decide. */
WH_API wh_status wh_read(const wh_engine *engine, const char *bytes, size_t n, const wh_options *options,
                         wh_result **ret_result, wh_error *err);
WH_API void wh_result_free(wh_result *result);

/* The public copy, checked afresh. WH_CHECK_FAILED: nothing is given. The copy is lent. */
WH_API wh_status wh_result_copy(wh_result *result, const char **ret_bytes, size_t *ret_n, wh_error *err);

/* Exit codes of the command, from what the result holds. */
typedef enum wh_outcome {
  WH_CLEAN = 0,         /* nothing to withhold, or all withheld */
  WH_IDENTITY_STANDS = 1,
  WH_BAD_USAGE = 2,
  WH_QUESTION_OPEN = 3, /* or the program cannot judge */
  WH_COPY_FAILED = 4,
  WH_UNREADABLE = 5
} wh_outcome;
WH_API wh_outcome wh_result_outcome(const wh_result *result, int redacted);
/* Of a screen: WH_QUESTION_OPEN where signs are told but not surely, or the program cannot judge; else WH_CLEAN. */
WH_API wh_outcome wh_result_screen_outcome(const wh_result *result);

typedef enum wh_report { WH_REPORT_TEXT = 0, WH_REPORT_JSON, WH_REPORT_BATCH, WH_REPORT_SCREEN, WH_REPORT_SCREEN_JSON, WH_REPORT_RENAMES } wh_report;

/* WH_REPORT_RENAMES is the list of what must be renamed or taken down, old path and why, tab between, one a line,
 * the page's own address first; empty where there is nothing. It is the one report that holds withheld names. */
/* A report as UTF-8; the caller frees it with wh_free. flags: WH_COLOR, WH_REVEAL, WH_PROOF. */
#define WH_COLOR 1u
#define WH_REVEAL 2u
#define WH_PROOF 4u /* of a screen: every step of each provision */
WH_API char *wh_result_report(const wh_result *result, wh_report kind, unsigned flags);
WH_API void wh_free(void *p);

/* ---- 5. The law ---- */

/* What is in force at a place on a day (YYYY-MM-DD, NULL: today); place NULL: how many provisions are verified
 * and recalled. The caller frees with wh_free. */
WH_API wh_status wh_law_text(const wh_engine *engine, const char *place, const char *on, char **ret_text, wh_error *err);
/* Run the tables that stand beside the provisions. */
WH_API wh_status wh_law_check(const wh_engine *engine, size_t *ret_failed, char **ret_text, wh_error *err);

#ifdef __cplusplus
}
#endif
#endif
