#!/usr/bin/env python3
"""Train model/tagger.bin: which tokens name a person, a place, an organisation.

    train/tagger.py [STORY...]             figures on parts held out, then the weights
    train/tagger.py --fold F/K --out FILE [STORY...]
                                           the same without the stories of fold F of K, for cross-validation

Corpora are found by WITHHELD_DATA (use A sets only): it trains on GUM (open part), WikiGold, TAB and the stories, and
measures on those and on LitBank, BTC, WNUT-17, InLegalNER (novels, tweets and party lists made it worse on stories).
The stories mark no places and organisations; there a tagger of the corpora alone lends its own. What is absent is said
and left out. Tokens and features come from build/release/dump_tokens, the program's own
code. Needs numpy and python-crfsuite. Seeded.
"""
import glob, json, os, random, re, struct, subprocess, sys
import numpy as np
import pycrfsuite

from labels import fold_of, hash32, held_out

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "test", "story"))
DATA = os.environ.get("WITHHELD_DATA", "")
LABELS = "O B-PER I-PER B-LOC I-LOC B-ORG I-ORG".split()
BITS, ROW, SEED = 18, 8, 7
TYPES = dict(PER="PER", PERSON="PER", person="PER", LOC="LOC", GPE="LOC", FAC="LOC", location="LOC", place="LOC",
             facility="LOC", ORG="ORG", corporation="ORG", group="ORG", organization="ORG", COURT="ORG",
             PETITIONER="PER", RESPONDENT="PER", JUDGE="PER", LAWYER="PER", WITNESS="PER", OTHER_PERSON="PER")


def conll(path, word=0, tag=-1, sep=None):
    words, tags = [], []
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split(sep)
        if len(f) < 2 or not f[0] or f[0] == "-DOCSTART-":
            if words:
                yield words, tags
            words, tags = [], []
        else:
            words.append(f[word])
            tags.append(f[tag])
    if words:
        yield words, tags


def sentences_to_docs(sents, size=12):
    """Join sentences by newlines into (text, [(start, end, type)])."""
    doc = []
    for s in sents:
        doc.append(s)
        if len(doc) == size:
            yield join(doc)
            doc = []
    if doc:
        yield join(doc)


NO_SPACE_BEFORE = set(". , ; : ! ? ) ] ' 's n't ’s % ”".split())


def join(sents):
    text, spans = "", []
    for words, tags in sents:
        open_ = None
        for i, (w, t) in enumerate(zip(words, tags)):
            if text and not text.endswith("\n") and w not in NO_SPACE_BEFORE and not text.endswith(("(", "“")):
                text += " "
            kind = TYPES.get(t.split("-", 1)[-1]) if t != "O" else None
            begin = kind and (open_ is None or open_[1] != kind or t.startswith("B-"))
            if open_ and (not kind or begin):
                spans.append((open_[0], open_[2], open_[1]))
                open_ = None
            at = len(text)
            text += w
            if kind:
                open_ = (open_[0] if open_ else at, kind, len(text))
        if open_:
            spans.append((open_[0], open_[2], open_[1]))
        text += "\n\n"
    return text, spans


def gum(part):
    for path in sorted(glob.glob(f"{DATA}/gum/open/{part}/dep/*.conllu")):
        sents, words, tags, stack = [], [], [], []
        for line in open(path, encoding="utf-8"):
            if line.startswith("#"):
                continue
            f = line.rstrip("\n").split("\t")
            if len(f) < 10:
                if words:
                    sents.append((words, tags))
                words, tags = [], []
                continue
            if "-" in f[0] or "." in f[0]:
                continue
            words.append(f[1])
            tags.append(("PROPN" == f[3], f[9]))
        if words:
            sents.append((words, tags))
        out = []
        for words, tags in sents:
            stack, spans = [], []
            for i, (_, misc) in enumerate(tags):
                m = re.search(r"Entity=([^|]*)", misc)
                if not m:
                    continue
                for piece in re.findall(r"\([^()]*\)?|[^()]*\)", m.group(1)):
                    if piece.startswith("("):
                        stack.append((i, piece.strip("()").split("-")[1] if "-" in piece else ""))
                    if piece.endswith(")") and stack:
                        a, kind = stack.pop()
                        spans.append((a, i, kind))
            labels = ["O"] * len(words)
            for a, b, kind in sorted(spans, key=lambda s: s[0] - s[1]):
                names = [i for i in range(a, b + 1) if tags[i][0]]
                k = TYPES.get(kind)
                if not k or not names or not tags[b][0] and not tags[names[-1]][0]:
                    continue
                lo, hi = names[0], names[-1]
                if all(tags[i][0] or words[i].lower() in ("of", "the", "de", "van", "-", ".", "'") for i in range(lo, hi + 1)):
                    for i in range(lo, hi + 1):
                        labels[i] = ("B-" if i == lo else "I-") + k
            out.append((words, labels))
        yield from sentences_to_docs(out)


def litbank():
    for path in sorted(glob.glob(f"{DATA}/litbank/entities/tsv/*.tsv")):
        sents, words, tags = [], [], []
        for line in open(path, encoding="utf-8"):
            f = line.rstrip("\n").split("\t")
            if len(f) < 2:
                if words:
                    sents.append((words, tags))
                words, tags = [], []
                continue
            words.append(f[0])
            t = next((x for x in f[1:] if x != "O" and x[2:] in TYPES), "O")
            tags.append(t if t != "O" else "O")
        if words:
            sents.append((words, tags))
        low = []
        for words, tags in sents:  # proper names only: a run that has a capital after its first word
            tags = list(tags)
            i = 0
            while i < len(tags):
                if tags[i] == "O":
                    i += 1
                    continue
                j = i + 1
                while j < len(tags) and tags[j].startswith("I-"):
                    j += 1
                caps = [k for k in range(i, j) if words[k][:1].isupper() and words[k].lower() not in
                        ("the", "my", "his", "her", "a", "i", "our", "your", "he", "she", "it", "they", "we", "you")]
                for k in range(i, j):
                    if not caps or not caps[0] <= k <= caps[-1] or caps[-1] - caps[0] > 4:
                        tags[k] = "O"
                i = j
            low.append((words, tags))
        yield from sentences_to_docs(low)


def offsets(path, get):
    if os.path.exists(path):
        for line in open(path, encoding="utf-8"):
            d = json.loads(line)
            text, spans = get(d)
            yield text, spans


def tab(path):
    def get(d):
        seen, spans = set(), []
        for m in d["entity_mentions"]:
            k = TYPES.get(m["entity_type"])
            if k and m["span_text"][:1].isupper():
                spans.append((m["start_offset"], m["end_offset"], k))
        return d["text"], spans
    return offsets(path, get)


def inlegal(path):
    def get(d):
        out = []
        for s in d.get("entities") or d.get("spans") or d.get("labels") or []:
            if isinstance(s, dict):
                a, b, t = s.get("start"), s.get("end"), s.get("label") or s.get("type")
            else:
                a, b, t = s[:3]
            body = any(w in d["text"][a:b] for w in ("State", "Union", "Commission", "Ltd", "Limited", "Board", "Bank", "Authority", "Corporation"))
            if TYPES.get(t) and not body:
                out.append((a, b, TYPES[t]))
        return d["text"], out
    return offsets(path, get)


def stories(paths, left_out=False):
    """left_out: the stories of the fold instead of all others."""
    import importlib
    compile_story = importlib.import_module("compile").compile_story
    for p in paths:
        story_id = os.path.basename(p)[:-len(".story")]
        if held_out(story_id) or FOLD and (fold_of(story_id, FOLD[1]) == FOLD[0]) != left_out:
            continue
        s = compile_story(p)
        spans = []
        for x in s["spans"]:
            if x["kind"] == "name" or (x["kind"] == "alias" and re.fullmatch(r"[A-Z][a-z]+( [A-Z][a-z]+)*", x["text"])):
                spans.append((x["start"], x["end"], "PER"))
            elif x["kind"] in ("school", "employer"):
                spans.append((x["start"], x["end"], "ORG"))
            elif x["kind"] in ("place", "address") and x["text"][:1].isupper():
                spans.append((x["start"], x["end"], "LOC"))
        yield s["text"], spans, True


def every(paths):
    """name, training documents, held-out documents (text, spans[, only PER is marked])."""
    sets = []
    def add(name, train, test):
        if train or test:
            sets.append((name, train, test))
        else:
            print(f"{name}: not there (WITHHELD_DATA), left out")
    add("gum", list(gum("train")), list(gum("dev")))
    lb = list(litbank())
    add("litbank", [d for i, d in enumerate(lb) if i % 10], [d for i, d in enumerate(lb) if i % 10 == 0])
    for name, train, test in (("btc", "abeg", "h"),):
        files = lambda letters: [d for x in letters for p in glob.glob(f"{DATA}/btc/{x}.conll") for d in sentences_to_docs(conll(p, sep="\t"))]
        add(name, files(train), files(test))
    w = [d for p in glob.glob(f"{DATA}/wnut17/wnut17train.conll") for d in sentences_to_docs(conll(p, sep="\t"))]
    add("wnut17", w, [d for p in glob.glob(f"{DATA}/wnut17/emerging.dev.conll") for d in sentences_to_docs(conll(p, sep="\t"))])
    wg = [d for p in glob.glob(f"{DATA}/wikigold/*.conll") for d in sentences_to_docs(conll(p))]
    add("wikigold", [d for i, d in enumerate(wg) if i % 10], [d for i, d in enumerate(wg) if i % 10 == 0])
    add("tab", list(tab(f"{DATA}/tab/tab_train_92.jsonl"))[:45], list(tab(f"{DATA}/tab/tab_dev_21.jsonl")))
    il = list(inlegal(f"{DATA}/inlegalner/dev_part.jsonl"))
    add("inlegalner", [d for i, d in enumerate(il) if i % 10], [d for i, d in enumerate(il) if i % 10 == 0])
    st = list(stories(paths))
    add("stories", st if FOLD else [d for i, d in enumerate(st) if i % 10], list(stories(paths, True)) if FOLD else [d for i, d in enumerate(st) if i % 10 == 0])
    return sets


def shout(doc):
    up = doc[0].upper()
    return (up,) + doc[1:] if len(up) == len(doc[0]) else doc


def tokens(docs):
    """[(features, labels, spans)] a sentence, by the program's own tokenizer."""
    lines = "".join(json.dumps({"text": d[0].replace("\0", " ")}) + "\n" for d in docs)
    out = subprocess.run([os.path.join(ROOT, "build/release/dump_tokens"), ROOT], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True).stdout.decode("utf-8", "replace").split("\n\n")
    for d, block in zip(docs, out):
        text, spans, partial = d[0], sorted(d[1]), len(d) > 2
        at, total = [0], 0
        for c in text:
            total += len(c.encode("utf-8", "surrogatepass"))
            at.append(total)
        ends = [(at[a], at[b], k) for a, b, k in spans if b < len(at)]
        sent, last = ([], []), None
        k = 0
        prev = None
        for line in block.split("\n"):
            f = line.split("\t")
            if len(f) < 4:
                continue
            s, e, n = int(f[0]), int(f[1]), f[2]
            if n != last and sent[0]:
                yield sent
                sent = ([], [])
            last = n
            while k < len(ends) and ends[k][1] <= s:
                k += 1
            lab = "O"
            if k < len(ends) and ends[k][0] < e and s < ends[k][1]:
                lab = ("I-" if prev == k else "B-") + ends[k][2]
                prev = k
            sent[0].append(f[3:])
            sent[1].append(lab)
        if sent[0]:
            yield sent


def untitled(sents):
    """Corpora differ on "Mr": here a title in front is no part of the name."""
    for feats, labs in sents:
        for i in range(len(labs) - 1):
            bits = next((int(f[2:], 16) for f in feats[i] if f.startswith("l=")), 0)
            if labs[i] == "B-PER" and bits & 8 and labs[i + 1] == "I-PER":
                labs[i], labs[i + 1] = "O", "B-PER"
        yield feats, labs


def spans_of(labels):
    out, start, kind = set(), None, None
    for i, l in enumerate(labels + ["O"]):
        if l[0] != "I" or l[2:] != kind:
            if kind:
                out.add((start, i, kind))
            start, kind = (i, l[2:]) if l != "O" else (None, None)
    return out


def learn(sents, path):
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.4, "c2": 0.02, "max_iterations": int(os.environ.get("ITER", "90")), "feature.possible_transitions": True})
    for feats, labs in sents:
        trainer.append(feats, labs)
    print("training tokens", sum(len(l) for _, l in sents), flush=True)
    trainer.train(path)


def lend(own, other):
    """Places and organisations of the other tagger, where the story's marks say nothing."""
    out = list(own)
    for a, b, kind in spans_of(other):
        if kind != "PER" and all(l == "O" for l in own[a:b]):
            out[a:b] = other[a:b]
    return out


REPEAT = 3  # the stories are what is read; the corpora keep it broad
FOLD = None


def main(paths):
    global FOLD
    path = os.path.join(ROOT, "model", "tagger.bin")
    while paths and paths[0] in ("--fold", "--out"):
        if paths[0] == "--fold":
            FOLD = tuple(map(int, paths[1].split("/")))
        else:
            path = paths[1]
        paths = paths[2:]
    random.seed(SEED)
    sets = every(paths)
    crf = path + ".crf"
    corpora = [x for name, docs, _ in sets if name in ("gum", "wikigold", "tab") for x in untitled(tokens(docs))]
    own = next((docs for name, docs, _ in sets if name == "stories"), [])
    loud = [shout(d) for d in own if random.random() < 0.12]
    told = [x for x in untitled(tokens(own + loud))]
    if corpora:
        learn(corpora, crf)
        lent = pycrfsuite.Tagger()
        lent.open(crf)
        told = [(f, lend(l, lent.tag(f))) for f, l in told]
    learn(corpora + told * REPEAT, crf)
    tagger = pycrfsuite.Tagger()
    tagger.open(crf)
    for name, _, test in sets:
        g = p = h = 0
        for feats, labs in untitled(tokens(test)):
            gold = {s for s in spans_of(labs) if s[2] == "PER"}
            got = {s for s in spans_of(tagger.tag(feats)) if s[2] == "PER"}
            g, p, h = g + len(gold), p + len(got), h + len(gold & got)
        if g and p:
            print(f"{name:12s} PER P {h/p:.3f} R {h/g:.3f} F1 {2*h/(g+p):.3f} of {g}", flush=True)
    info = tagger.info()
    W = np.zeros((1 << BITS, ROW))
    for (attr, lab), w in info.state_features.items():
        W[hash32(attr) & (1 << BITS) - 1, LABELS.index(lab)] += w
    step = np.full((7, 7), 0.0, dtype=np.float32)
    for (a, b), w in info.transitions.items():
        step[LABELS.index(a), LABELS.index(b)] = w
    first = np.zeros(7, dtype=np.float32)
    for i, a in enumerate(LABELS):
        if a[0] == "I":
            first[i] = -8
            for j, b in enumerate(LABELS):
                if not (b[2:] == a[2:] and b != "O"):
                    step[j, i] = -8
    scale = np.float32(np.abs(W).max() / 32767)
    body = struct.pack("<f", scale) + step.astype("<f4").tobytes() + first.astype("<f4").tobytes() + np.round(W / scale).astype("<i2").tobytes()
    h = 14695981039346656037
    for x in body:
        h = (h ^ x) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    os.remove(crf)
    with open(path + ".tmp", "wb") as f:
        f.write(b"WHTAG01\n" + struct.pack("<III", 7, BITS, (h ^ h >> 32) & 0xFFFFFFFF) + body)
    os.replace(path + ".tmp", path)
    print("features", len(info.state_features), "written", path)


if __name__ == "__main__":
    main(sys.argv[1:])
