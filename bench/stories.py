#!/usr/bin/env python3
"""Score the program on stories, with 95 % intervals (200 resamples of stories, seeded).

    bench/stories.py WITHHELD SET [ARG...]     SET: open, locked, test, or files; ARG go to withheld batch

open: the dev stories whose number is not divisible by three; nothing trains on them, thresholds were chosen in their sight.
locked: the rest of the dev stories; each look is counted in doc/reader.md. test: the project's own split of train/stories.
"""
import glob, json, os, random, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [os.path.join(ROOT, "train"), os.path.join(ROOT, "test", "story")]
import compile as stories
import score
from labels import held_out


def files(name):
    dev = sorted(glob.glob(os.path.join(ROOT, "test/story/dev/*.story")))
    locked = lambda p: int(os.path.basename(p)[4:-6]) % 3 == 0
    if name == "open":
        return [p for p in dev if not locked(p)]
    if name == "locked":
        return [p for p in dev if locked(p)]
    if name == "test":
        return [p for p in sorted(glob.glob(os.path.join(ROOT, "train/stories/*/*.story"))) if held_out(os.path.basename(p)[:-6])]
    return sorted(glob.glob(name))


def main(program, name, *args):
    stderr = sys.stderr
    sys.stderr = open(os.devnull, "w")
    gold = [stories.compile_story(p) for p in files(name)]
    sys.stderr = stderr
    blind = "".join(json.dumps({k: g[k] for k in ("id", "text", "where", "published")}) + "\n" for g in gold)
    out = subprocess.run([program, "batch", *args], input=blind.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    out = {o["id"]: o for o in map(json.loads, out.splitlines())}
    figures, _ = score.score(gold, out)
    rng, samples = random.Random(7), []
    for _ in range(200):
        samples.append(score.score([rng.choice(gold) for _ in gold], out)[0])
    for k, v in figures.items():
        if isinstance(v, float):
            s = sorted(x[k] for x in samples)
            print(f"{k:22s} {v:.4f}   [{s[4]:.3f}, {s[-5]:.3f}]")
        else:
            print(f"{k:22s} {v}")
    plain = [g for g in gold if not any(x["mark"] in "WD" for x in g["spans"])]
    print(f"{'nothing to protect':22s} {len(plain)} stories; something withheld in {sum(bool(out[g['id']].get('withhold')) for g in plain)}, "
          f"asked in {sum(bool(out[g['id']].get('decide')) for g in plain)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
