/* all: the list of formats. A new one is a file with two functions and a row here. */
#include "inside.h"

const wh_format_way wh_formats[] = {
    {WH_FORMAT_TEXT, "text", "txt text log", wh_plain_recognise, wh_plain_open},
};
const size_t wh_format_count = sizeof wh_formats / sizeof *wh_formats;
