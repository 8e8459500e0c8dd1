#!/usr/bin/env python3
"""The twin test: one document, the protected person's name and all that derives from it replaced by another's;
in the style `label` the public copies are byte-identical, in every format."""
import os, subprocess, sys, tempfile, unicodedata

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
program = os.environ.get("WITHHELD", os.path.join(root, "build/release/withheld"))
# Longer, shorter, other letters, other case forms; each a full name with the forms the samples hold.
TWINS = [("Tiffany", "Ann", "Rowell"), ("Jo", "Eve", "Lee"), ("Wilhelmina", "Kay", "Montgomery-Zwick"), ("Zoë", "Ñusta", "O'Malley")]


def derive(data, twin):
    g, m, s = TWINS[0]
    a, b, c = twin
    ascii_ = lambda w: "".join(x for x in unicodedata.normalize("NFKD", w.lower()) if x.isascii() and x.isalnum())
    for old, new in ((f"<b>Tiff</b>any", f"<b>{a[:1]}</b>{a[1:]}"), ("Tiff**any**", f"{a[:1]}**{a[1:]}**"), ("&#82;owell", c), ("R&#111;well", c), (g, a), (s, c), (f" {m} ", f" {b} "), (f" {m}\n", f" {b}\n"),
                     (g.upper(), a.upper()), (s.upper(), c.upper()), (f" {m.upper()}\"", f" {b.upper()}\""),
                     (g.lower(), ascii_(a)), (s.lower(), ascii_(c)), ("Tiff_Lux", f"{a}_Lux")):
        data = data.replace(old, new)
    return data


def copy_of(data, suffix, twin):
    with tempfile.TemporaryDirectory() as t:
        source, out = os.path.join(t, "in" + suffix), os.path.join(t, "out" + suffix)
        open(source, "w", encoding="utf-8").write(data)
        p = subprocess.run([program, "redact", source, "--only-protect", "--protect", " ".join(twin), "-q", "-o", out],
                           capture_output=True)
        return p.returncode, open(out, "rb").read() if os.path.exists(out) else None


bad = 0
for name in ("story.txt", "story.md", "page.html", "roster.csv"):
    path = os.path.join(root, "test", "sample", name)
    if not os.path.exists(path):
        continue
    data = open(path, encoding="utf-8").read()
    first = copy_of(derive(data, TWINS[0]), os.path.splitext(name)[1], TWINS[0])
    for twin in TWINS[1:]:
        other = copy_of(derive(data, twin), os.path.splitext(name)[1], twin)
        fine = first[1] is not None and first == other
        bad += not fine
        print("ok" if fine else "not ok", "twin", name, TWINS.index(twin), "" if fine else f"exit {first[0]} and {other[0]}")
sys.exit(bad > 0)
