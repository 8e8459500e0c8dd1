/* all: the list of formats. A new one is a file with two functions and a row here. */
#include "inside.h"

const wh_format_way wh_formats[] = {
    {WH_FORMAT_HTML, "html", "html htm xhtml xht shtml", wh_html_recognise, wh_html_open},
    {WH_FORMAT_CSV, "csv", "csv tsv tab psv", wh_csv_recognise, wh_csv_open},
    {WH_FORMAT_MARKDOWN, "markdown", "md markdown mdown mkd qmd", wh_markdown_recognise, wh_markdown_open},
    {WH_FORMAT_TEXT, "text", "txt text log", wh_plain_recognise, wh_plain_open},
};
const size_t wh_format_count = sizeof wh_formats / sizeof *wh_formats;
