#!/usr/bin/env python3
"""Redact each story as text, once by what is told and once for each protected person by name alone, and count what came
of it: exit codes, and places that were excused by reason. test/story/copies.py STORY...
No story should end in exit 4: every place where a withheld name is spelt goes, or is kept for a reason."""
import collections, json, os, re, subprocess, sys, tempfile

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
program = os.environ.get("WITHHELD", os.path.join(root, "build/release/withheld"))
compiled = subprocess.run([sys.executable, os.path.join(root, "test/story/compile.py"), *sys.argv[1:]], capture_output=True, text=True, check=True)
codes, reasons, bad = collections.Counter(), collections.Counter(), 0
for line in compiled.stdout.splitlines():
    story = json.loads(line)
    runs = [("told", ["--where", story["where"], "--published", story["published"]])]
    for p in story["people"]:
        names = [s["text"] for s in story["spans"] if s["person"] == p["id"] and s["kind"] == "name"]
        if p["protected"] == "yes" and names:
            runs.append(("by name", ["--only-protect", "--protect", max(names, key=len)]))
    with tempfile.TemporaryDirectory() as t:
        path = os.path.join(t, "in.txt")
        open(path, "w", encoding="utf-8").write(story["text"])
        for kind, options in runs:
            run = subprocess.run([program, "redact", path, "-o", os.path.join(t, "out.txt"), *options], capture_output=True, text=True)
            codes[kind, run.returncode] += 1
            reasons.update(re.findall(r"^  byte \d+, line \d+:\d+: (?!.*still stands)(.*)", run.stdout, re.M))
            if run.returncode not in (0, 3):
                bad += 1
                print(story["id"], kind, "exit", run.returncode)
for (kind, code), n in sorted(codes.items()):
    print(f"{kind}: exit {code}: {n}")
for reason, n in reasons.most_common():
    print(f"excused: {n} {reason}")
sys.exit(bad > 0)
