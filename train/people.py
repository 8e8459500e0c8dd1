#!/usr/bin/env python3
"""Train model/profile.bin, from all that is said of a person to the person's part in the story, and model/binder.bin
(binder.py), whose an identifier is.

    train/people.py zero                     an untrained file, to begin with
    train/people.py train STORY...           cross-validated figures, then the weights
    train/people.py folds DIR K STORY...     K data folders, each trained without one fold, and the fold's ids
    train/people.py without F/K DIR STORY... a data folder whose profile and binder never saw fold F

Stories are .story files; they are compiled with test/story/compile.py and read by build/release/dump_features,
which is the program's own reader. Seeded; needs numpy, scipy and scikit-learn.
"""
import json, os, struct, subprocess, sys
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "test", "story"))
from labels import LABELS, fold_of, hash32, held_out, labels_of, same

BITS, SEED, C = 17, 7, 40.0


def read(stories, data):
    """What the program's own reader makes of the stories: one object a story."""
    lines = "\n".join(json.dumps({k: s[k] for k in ("id", "text", "where", "published")}) for s in stories) + "\n"
    out = subprocess.run([os.path.join(ROOT, "build/release/dump_features"), data], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    return [json.loads(l) for l in out]


NAMED = ("name", "alias", "initials")


def who(story, people):
    """Of each person read the gold person's id; "" for a name of nobody; None where the story does not tell."""
    named = [x for x in story["spans"] if x["kind"] in NAMED]
    unnamed = [p for p in story["people"] if not any(x["person"] == p["id"] for x in named)]
    out = []
    for p in people:
        votes = {}
        for m in p["mentions"]:
            for x in named:
                if same(m, x):
                    votes[x["person"]] = votes.get(x["person"], 0) + 1
        out.append(max(votes, key=votes.get) if votes else "" if p["mentions"] else
                   unnamed[0]["id"] if len(unnamed) == 1 else None)
    return out


def hashed(features, bits, cache={}):
    f = {}
    for name, v in features:
        h = cache.get((name, bits))
        if h is None:
            h = cache[name, bits] = hash32(name) & (1 << bits) - 1
        f[h] = f.get(h, 0.0) + v
    return f


def examples(stories, readings):
    """Rows: (story index, features, label set or None where the story does not tell whose part it is)."""
    rows = []
    for k, (s, r) in enumerate(zip(stories, readings)):
        gold = {p["id"]: p for p in s["people"]}
        for p, w in zip(r["people"], who(s, r["people"])):
            f = hashed(p["features"], BITS)
            norm = sum(f.values()) ** 0.5
            y = None if w is None else labels_of(s, gold[w]) if w else {"nobody"}
            rows.append((k, {h: v ** 0.5 / norm for h, v in f.items()}, y))
    return rows


def matrix(rows):
    indptr, indices, values = [0], [], []
    for _, f, _ in rows:
        indices += f.keys()
        values += f.values()
        indptr.append(len(indices))
    return sp.csr_matrix((values, indices, indptr), shape=(len(rows), 1 << BITS), dtype=np.float32)


def fit(X, y, w=None):
    if y.sum() < 2 or y.sum() > len(y) - 2:
        return np.zeros(X.shape[1]), -6.0 if y.sum() < 2 else 6.0
    m = LogisticRegression(C=C, class_weight=None, max_iter=400, random_state=SEED, solver="liblinear", intercept_scaling=10)
    m.fit(X, y)
    return m.coef_[0], m.intercept_[0]


def platt(z, y):
    if y.sum() < 5 or y.sum() > len(y) - 5:
        return 1.0, 0.0
    m = LogisticRegression(C=1e3, random_state=SEED)
    m.fit(z.reshape(-1, 1), y)
    return (float(m.coef_[0][0]), float(m.intercept_[0])) if m.coef_[0][0] > 0 else (1.0, 0.0)


def train(rows, stories, k=5):
    """Weights and calibration of each label; of each row the probabilities by weights that never saw its story."""
    X = matrix(rows)
    told = np.array([r[2] is not None for r in rows])
    Y = np.array([[r[2] is not None and l in r[2] for l in LABELS] for r in rows], dtype=int)
    fold = np.array([fold_of("inner " + stories[r[0]]["id"], k) for r in rows])
    W, oof, P = [], np.zeros(Y.shape), np.zeros(Y.shape)
    for j in range(len(LABELS)):
        for f in range(k):
            inside = (fold != f) & told
            if fold.min() == fold.max():
                continue
            w, b = fit(X[inside], Y[inside, j])
            oof[fold == f, j] = X[fold == f] @ w + b
        w, b = fit(X[told], Y[told, j])
        a, c = platt(oof[told, j], Y[told, j])
        P[:, j] = 1 / (1 + np.exp(-np.clip(a * oof[:, j] + c, -30, 30)))
        W.append((w, b, a, c))
    return W, oof[told], Y[told], P


def write(path, W):
    body = b""
    scales = []
    for w, b, a, c in W:
        s = max(float(np.abs(w).max()) / 127, 1e-9)
        scales.append(s)
        body += struct.pack("<ffff", b, s, a, c)
    Q = np.stack([np.clip(np.round(w / s), -127, 127) for (w, *_), s in zip(W, scales)], axis=1).astype(np.int8)
    body += Q.tobytes()
    head = b"WHPROF1\n" + struct.pack("<II", len(LABELS), BITS)
    h = 14695981039346656037
    for x in body:
        h = (h ^ x) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + ".tmp", "wb") as f:
        f.write(head + struct.pack("<I", (h ^ h >> 32) & 0xFFFFFFFF) + body)
    os.replace(path + ".tmp", path)


def report(oof, Y):
    for j, l in enumerate(LABELS):
        y, z = Y[:, j], oof[:, j]
        if 0 < y.sum() < len(y):
            best = max(((2 * ((z > t) & (y == 1)).sum() / max(1, (z > t).sum() + y.sum())), t) for t in np.quantile(z, np.linspace(0, 1, 101)))
            order = np.argsort(z)
            ranks = np.empty(len(z)); ranks[order] = np.arange(1, len(z) + 1)
            auc = (ranks[y == 1].sum() - y.sum() * (y.sum() + 1) / 2) / (y.sum() * (len(y) - y.sum()))
            print(f"{l:14s} n={y.sum():4d} auc={auc:.3f} best F1={best[0]:.3f}")


def load(paths):
    import importlib
    compile_story = importlib.import_module("compile").compile_story
    stories = [compile_story(p) for p in paths if not held_out(os.path.basename(p)[:-len(".story")])]
    print(len(stories), "stories", file=sys.stderr)
    return stories


def main(args):
    np.random.seed(SEED)
    target = os.path.join(ROOT, "model", "profile.bin")
    if args[0] == "zero":
        zero(os.path.dirname(target))
    elif args[0] == "train":
        stories = load(args[1:])
        report(*make(stories, ROOT))
    elif args[0] == "without":
        f, k = map(int, args[1].split("/"))
        report(*make([s for s in load(args[3:]) if fold_of(s["id"], k) != f], args[2]))
    elif args[0] == "folds":
        folds(args[1], int(args[2]), args[3:])


def make(stories, data):
    """Links first, since they change who is who; then the parts, and whose the identifiers are."""
    folder = os.path.join(data, "model")
    zero(folder)
    binder.train(stories, read(stories, data), None, os.path.join(folder, "binder.bin"))
    readings = read(stories, data)
    W, oof, Y, P = train(examples(stories, readings), stories)
    write(os.path.join(folder, "profile.bin"), W)
    binder.train(stories, readings, P, os.path.join(folder, "binder.bin"))
    return oof, Y


def folds(out, k, paths):
    """Each fold's data folder: tagger, profile and binder trained without the fold's stories."""
    stories = load(paths)
    for f in range(k):
        d = os.path.join(out, str(f))
        os.makedirs(os.path.join(d, "model"), exist_ok=True)
        for name in ("law", "lexicon"):
            if not os.path.islink(os.path.join(d, name)):
                os.symlink(os.path.join(ROOT, name), os.path.join(d, name))
        if not os.path.exists(os.path.join(d, "model", "tagger.bin")):
            subprocess.run([sys.executable, os.path.join(ROOT, "train", "tagger.py"), "--fold", f"{f}/{k}",
                            "--out", os.path.join(d, "model", "tagger.bin"), *paths], check=True)
        make([s for s in stories if fold_of(s["id"], k) != f], d)
        with open(os.path.join(d, "gold.jsonl"), "w") as g:
            for s in stories:
                if fold_of(s["id"], k) == f:
                    g.write(json.dumps(s) + "\n")


def zero(folder):
    write(os.path.join(folder, "profile.bin"), [(np.zeros(1 << BITS), 0.0, 1.0, 0.0)] * len(LABELS))
    binder.write(os.path.join(folder, "binder.bin"), np.zeros(1 << binder.BITS))


if __name__ == "__main__":
    sys.modules["people"] = sys.modules["__main__"]  # binder.py imports this very module
    import binder
    main(sys.argv[1:])
