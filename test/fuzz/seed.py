#!/usr/bin/env python3
"""Write the seeds of the fuzz targets: test/fuzz/seed.py; they are committed under test/fuzz/corpus. People are invented.
What a run finds is added by hand as found-WHAT, and stays."""
import json, os

here = os.path.dirname(os.path.abspath(__file__))
sample = os.path.join(here, "../sample")
text = "Tiffany Ann Rowell, 17, was raped, police said. Rowell's mother, Jo Rowell, called her \"Tiff\".\n\nMartin R. Keane, 34, of 12 Elm Street was charged; (828) 555-0101, tiff_lux@example.org.\n"
markdown = "---\ntitle: \"Rowell\"\n---\n# Tiff**any** Rowell\n\n> A [girl](/tiffany-rowell \"t\"), 17\n\n![Rowell](rowell.jpg)\n\n| a | b |\n|---|---|\n| &#84;iff | `x` |\n\n[r]: /rowell\n<b>Row</b>ell\n"
html = open(os.path.join(sample, "page.html"), encoding="utf-8").read()
small = ("<title>Rowell</title><meta property=\"og:image\" content=\"r.jpg\"><p id=rowell>Tiff<b>any</b> &#82;owell<img src=r.jpg alt='Tiff'>"
         "<script type=\"application/ld+json\">{\"name\":\"Row\\u0065ll\"}</script><!-- Rowell --><a href=/tiff%61ny>x</a>"
         "<style>a::after{content:\"Rowell\"}</style><table><tr><th>name<td>age<tr><td>Rowell<td>17</table><iframe srcdoc=\"&lt;p>Row\">")
csv = "name,age,address,charge\n\"ROWELL, TIFFANY \"\"T\"\"\",17,12 Elm Street,Prostitution\r\n\"KEANE, M\",34,,Theft\n"
documents = [text, markdown, small, csv, small]
codecs = ["utf-8", "utf-8", "cp1252", "latin-1", "utf-16-le", "utf-16-be", "shift_jis", "gb18030"]


def put(target, name, data):
    folder = os.path.join(here, "corpus", target)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode())


for e, codec in enumerate(codecs):
    for f, s in enumerate(documents):
        if f == 4 and e:
            continue
        first, body = bytes([f + 5 * e]), s.encode(codec, "replace")
        put("document_fuzz", f"seed-{f}-{e}", first + body)
        put("edit_fuzz", f"seed-{f}-{e}", first + bytes([4, 3, 0x51, 9, 0x83, 20, 0x44, 30, 0x25]) + body)
        put("invariant_fuzz", f"seed-{f}-{e}", first + bytes([e, 17 * e + 60 * f & 255]) + body)
for f, s in enumerate(documents[:4] + [html]):
    put("reader_fuzz", f"seed-{f}", bytes([f % 5 + (5 if f < 4 else 2)]) + s.encode())
put("document_fuzz", "seed-page", bytes([2]) + html.encode())
put("document_fuzz", "seed-bom", bytes([0]) + b"\xff\xfe" + text.encode("utf-16-le"))
put("document_fuzz", "seed-invalid", bytes([0]) + text.encode() + b"\xff\xc3(\xed\xa0\x80")
spans = [[{"start": 0, "end": 18, "kind": "name", "person": "p1"}, {"start": 27, "end": 40, "kind": "address"}],
         {"spans": [{"start": 95, "end": 99, "kind": "alias", "person": "p1"}, {"start": 101, "end": 108, "kind": "alias", "person": "p1"}]},
         [{"start": 3, "end": 9, "kind": "pronoun", "person": None}], [{"start": 5, "end": 4, "kind": "name"}], [], {"a": 1}]
for i, s in enumerate(spans):
    put("spans_fuzz", f"seed-{i}", json.dumps(s))
lines = [{"id": "a", "text": text, "where": "US-NC", "published": "2010-03-06"}, {"id": {"x": [1]}, "html": small, "where": ["US-NC", "GB"], "protect": ["Tiffany Rowell"]},
         {"text": "x", "on": "2010-03-05", "keep": "Martin Keane"}, {"id": None, "text": 5}, {"id": 1, "text": "x", "protect": [1]}, []]
for i, l in enumerate(lines):
    put("batch_fuzz", f"seed-{i}", json.dumps(l))
put("batch_fuzz", "seed-surrogate", '{"id":"\\ud83d\\ude00","text":"\\u00e9 \\ud800"}')
options = ["name,age,-,charge\nUTF-8\nUS-NC\n2010-03-05\n2010-03-06\nTiffany Rowell\nMartin Keane\nroster.csv\n", "age=age,name=alias\n", "\n\n\n\n\nRowell\n\nstory.txt\n" + text,
           "\nwindows-1252\nUS\n\n\nRowell, Tiffany\nKeane\nx.html\n" + small, "\n\n\nsoon\n", "name\nISO-2022-JP\n"]
for i, o in enumerate(options):
    put("options_fuzz", f"seed-{i}", o)
for i, spelt in enumerate(["x", "VGlm", "%54iff", "&#84;", "\\u0054", "=54", "\0T\0i"]):
    put("check_fuzz", f"seed-{i}", bytes([i + 8 * (i % 2)]) + spelt.encode() + text.encode())
put("law_fuzz", "seed-rule", "## X\n- id: nc.x\n- where: US-NC\n- kind: law\n- date: act\n- cite: G.S. 1 | until 2013-09-30\n- binds: everyone\n- source: x\n- verified: V\n\n> words\n\n"
    "    charge = permitted if charge has {prostitution} and age_at_act < 18\n\n| on | age_at_act | charged_with | charge |\n|---|---|---|---|\n| 2010-03-05 | 17 | prostitution | permitted |\n")
put("law_fuzz", "seed-code", open(os.path.join(here, "../../law/code.md"), encoding="utf-8").read()[:6000])
for i, l in enumerate(open(os.path.join(here, "../law/cases.jsonl"), encoding="utf-8")):
    if i % 40 == 0 and i < 400:
        put("law_fuzz", f"seed-case-{i}", l)
