"""Whose an identifier is: a conditional logit over the people near it and nobody (src/reader/binder.h).

Called by people.py, which knows the people's parts: of_part here and in src/reader/identifier.c write the same words.
"""
import os, struct, sys
import numpy as np
from scipy.optimize import minimize
import scipy.sparse as sp

import people

BITS, L2 = 14, 0.3
SPOKEN = "protected victim accused official author nobody relative minor".split()


def of_part(p, kind):
    for l in SPOKEN:
        v = p[people.LABELS.index(l)]
        step = 0 if v < 0.1 else 1 if v < 0.3 else 2 if v < 0.6 else 3
        yield f"P|{l}|{step}", 1.0
        yield f"P|{l}|{kind}|{step}", 1.0


def choices(stories, readings, P):
    """Of each identifier: its options' features, and which of them are right."""
    at = 0
    seen, found, owned = {}, {}, {}
    for s, r in zip(stories, readings):
        gold = people.who(s, r["people"])
        marks = [x for x in s["spans"] if x["kind"] not in people.NAMED]
        hit = set()
        for d in r["identifiers"]:
            mark = next((x for x in marks if people.same(d, x)), None)
            right = []
            for i, o in enumerate(d["options"]):
                whose = "" if o["person"] < 0 else gold[o["person"]]
                right.append(whose == (mark["person"] if mark else "") and (mark is not None or i == 0))
            if mark:
                hit.add((mark["start"], any(right)))
            if not any(right):
                continue
            rows = []
            for o in d["options"]:
                f = list(map(tuple, o["features"]))
                if o["person"] >= 0:
                    f += of_part(P[at + o["person"]], d["kind"])
                rows.append(people.hashed(f, BITS))
            yield rows, right
        at += len(r["people"])
        for x in marks:
            if x["mark"] == "W":
                seen[x["kind"]] = seen.get(x["kind"], 0) + 1
                found[x["kind"]] = found.get(x["kind"], 0) + any(h[0] == x["start"] or False for h in hit)
                owned[x["kind"]] = owned.get(x["kind"], 0) + ((x["start"], True) in hit)
    print("withheld marks found as identifiers, with the owner among the options:",
          ", ".join(f"{k} {found.get(k, 0)}/{owned.get(k, 0)} of {n}" for k, n in sorted(seen.items(), key=lambda t: -t[1])), file=sys.stderr)


def links(stories, readings):
    """Of each unnamed person of a told age: who of the named has that age, if the header tells it of just one."""
    for s, r in zip(stories, readings):
        for l in r["links"]:
            told = [p["id"] for p in s["people"] if p["age"] == l["age"]]
            if len(told) != 1 or not l["options"][1:]:
                continue
            gold = [""] + people.who(s, l["options"][1:])
            right = [g == told[0] for g in gold]
            if not any(right):
                right[0] = True
            yield [people.hashed(map(tuple, o["features"]), BITS) for o in l["options"]], right


def write(path, w):
    body = np.asarray(w, dtype="<f4").tobytes()
    h = 14695981039346656037
    for x in body:
        h = (h ^ x) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    with open(path + ".tmp", "wb") as f:
        f.write(b"WHBIND1\n" + struct.pack("<II", BITS, (h ^ h >> 32) & 0xFFFFFFFF) + body)
    os.replace(path + ".tmp", path)


def train(stories, readings, P, path):
    indptr, indices, values, group, good = [0], [], [], [], []
    n = 0
    every = list(links(stories, readings))
    print(len(every), "links to choose,", sum(not r[0] for _, r in every), "to somebody named", file=sys.stderr)
    for rows, right in every + (list(choices(stories, readings, P)) if P is not None else []):
        for f, y in zip(rows, right):
            indices += f.keys()
            values += f.values()
            indptr.append(len(indices))
            group.append(n)
            good.append(y)
        n += 1
    X = sp.csr_matrix((values, indices, indptr), shape=(len(group), 1 << BITS))
    group, good = np.array(group), np.array(good)
    start = np.r_[0, np.flatnonzero(np.diff(group)) + 1]

    def loss(w):
        z = X @ w
        z -= np.maximum.reduceat(z, start)[group]
        e = np.exp(z)
        total, mine = np.add.reduceat(e, start), np.add.reduceat(e * good, start) + 1e-12
        p, q = e / total[group], e * good / mine[group]
        return -np.log(mine / total).sum() + L2 * (w @ w), X.T @ (p - q) + 2 * L2 * w

    w = minimize(loss, np.zeros(1 << BITS), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    write(path, w)
    print(n, "identifiers, loss", round(loss(w)[0] / max(1, n), 3), file=sys.stderr)
