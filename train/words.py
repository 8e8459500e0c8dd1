#!/usr/bin/env python3
"""Make lexicon/words.txt: common English words in lower case, counted in the use A corpora (WITHHELD_DATA)."""
import collections, glob, json, os, re
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
D = os.environ["WITHHELD_DATA"]
low, up = collections.Counter(), collections.Counter()


def feed(w, start):
    if w.isalpha() and w.isascii():
        if w.islower():
            low[w] += 1
        elif w[0].isupper() and not start:
            up[w.lower()] += 1


for f in glob.glob(D + "/gum/open/**/dep/*.conllu", recursive=True):
    for l in open(f, encoding="utf-8"):
        p = l.split("\t")
        if len(p) > 5 and p[0].isdigit():
            feed(p[1], p[0] == "1")
for f in glob.glob(D + "/litbank/entities/tsv/*.tsv") + glob.glob(D + "/wikigold/*.conll") + glob.glob(D + "/btc/*.conll") + \
        glob.glob(D + "/wnut17/*.conll"):
    start = True
    for l in open(f, encoding="utf-8"):
        p = l.split()
        if not p:
            start = True
            continue
        feed(p[0], start)
        start = p[0] in (".", "!", "?", "''", "``", '"')
for f in glob.glob(D + "/tab/*.jsonl") + glob.glob(D + "/inlegalner/*.jsonl"):
    for l in open(f, encoding="utf-8"):
        for m in re.finditer(r"[A-Za-z]+", json.loads(l)["text"]):
            feed(m.group(), False)
words = sorted(w for w, n in low.items() if n >= 3 and 4 * n > up[w] and len(w) > 1) + ["a", "i"]
with open(os.path.join(ROOT, "lexicon", "words.txt"), "w") as out:
    out.write("# Common English words in lower case: at least three times so, and not rarely so beside capitals, in GUM (open\n"
              "# part), LitBank, WikiGold, BTC, WNUT-17, TAB, InLegalNER. Counts of words only, no text. Made by\n"
              "# train/words.py; Apache-2.0.\n" + "\n".join(sorted(set(words))) + "\n")
print(len(words), "words of", sum(low.values()))
