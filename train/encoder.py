#!/usr/bin/env python3
"""Train the encoder of the full reader: a small BERT with heads for tags, kinds, marks and a person's part.

    train/encoder.py broad OUT.pt                      names, places, organisations, from the A corpora
    train/encoder.py train BROAD.pt OUT.pt [--fold F/K] STORY...
    train/encoder.py mean OUT.pt MODEL.pt MODEL.pt     the mean of the weights of two stages
    train/encoder.py export MODEL.pt OUT.bin F/K STORY...  the program's file, calibrated on fold F, never trained on

Needs Debian's python3-torch, numpy, safetensors, tokenizers. BASE names the folder of the published weights
(train/base.py). Corpora are found by WITHHELD_DATA, A sets only. Seeded. Words, pieces, people and where they stand come from
build/release/dump_pieces, the program's own code.
"""
import json, math, os, random, re, struct, subprocess, sys, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "test", "story"))
from gazetteers import fold
from labels import LABELS, fold_of, held_out, labels_of

BASE = os.environ.get("BASE", "")
TAGS = "O B-PER I-PER B-LOC I-LOC B-ORG I-ORG".split()
KINDS = ["O"] + ("name alias initials birthdate address phone email url school employer relation relative body id vehicle photo "
                 "place date other").split()
MARKS = "OKDW"
WINDOW, OVERLAP = 446, 96  # pieces; src/encoder reads them in the file. The rest up to 510 is room for longer names
CASES, LEX_BITS = 8, 11  # the lists, and whether a line begins here
SEED = 7
LAYERS = 10  # the first of twelve
WORDS_OF_A_PERSON = 96
HIDDEN = float(os.environ.get("HIDDEN", "0"))  # the share of words masked while training, so that no one word decides
PLACES, OWNER_HIDDEN = 4, 64  # how a person stands to a span, in numbers


# ---- the published encoder, with what the pieces do not show: case, shape and lists ----

class Layer(nn.Module):
    def __init__(self, h, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(h, 3 * h)
        self.out = nn.Linear(h, h)
        self.n1 = nn.LayerNorm(h, eps=1e-12)
        self.up = nn.Linear(h, inner)
        self.down = nn.Linear(inner, h)
        self.n2 = nn.LayerNorm(h, eps=1e-12)

    def forward(self, x, bias, drop):
        b, s, h = x.shape
        q, k, v = self.qkv(x).view(b, s, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        a = (q / math.sqrt(h // self.heads)) @ k.transpose(-1, -2)
        a = torch.softmax(a if bias is None else a + bias, -1).to(v.dtype) @ v
        x = self.n1(x + F.dropout(self.out(a.transpose(1, 2).reshape(b, s, h)), drop, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Encoder(nn.Module):
    def __init__(self, h=384, layers=LAYERS, heads=12, inner=1536, vocab=30522, positions=512, drop=0.1):
        super().__init__()
        self.words = nn.Embedding(vocab, h)
        self.places = nn.Embedding(positions, h)
        self.case = nn.Embedding(CASES, h)
        self.lex = nn.Linear(LEX_BITS, h, bias=False)
        nn.init.normal_(self.case.weight, std=0.01)
        nn.init.normal_(self.lex.weight, std=0.01)
        self.n0 = nn.LayerNorm(h, eps=1e-12)
        self.layers = nn.ModuleList(Layer(h, heads, inner) for _ in range(layers))
        self.drop = drop
        self.tag = nn.Linear(h, len(TAGS))
        self.kind = nn.Linear(h, len(KINDS))
        self.mark = nn.Linear(h, len(MARKS))
        self.owner = nn.Sequential(nn.Linear(3 * h + PLACES, OWNER_HIDDEN), nn.GELU(), nn.Linear(OWNER_HIDDEN, 1))
        self.person = nn.Sequential(nn.Dropout(0.2), nn.Linear(4 * h, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, len(LABELS)))

    def load_published(self, folder):
        from safetensors.torch import load_file
        w = {k.removeprefix("bert."): v for k, v in load_file(os.path.join(folder, "model.safetensors")).items()}
        get = lambda n: w[n].float()
        self.words.weight.data = get("embeddings.word_embeddings.weight")
        self.places.weight.data = get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0]
        def put(mod, name):
            mod.weight.data, mod.bias.data = get(name + ".weight"), get(name + ".bias")
        put(self.n0, "embeddings.LayerNorm")
        for i, l in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            a = p + "attention.self."
            l.qkv.weight.data = torch.cat([get(a + n + ".weight") for n in ("query", "key", "value")])
            l.qkv.bias.data = torch.cat([get(a + n + ".bias") for n in ("query", "key", "value")])
            put(l.out, p + "attention.output.dense"); put(l.n1, p + "attention.output.LayerNorm")
            put(l.up, p + "intermediate.dense"); put(l.down, p + "output.dense"); put(l.n2, p + "output.LayerNorm")

    def forward(self, ids, case, lex, mask):
        s = ids.shape[1]
        x = self.words(ids) + self.places.weight[:s] + self.case(case) + self.lex(lex)
        x = F.dropout(self.n0(x), self.drop, self.training)
        bias = None if mask.min() > 0 else ((1 - mask) * -1e4)[:, None, None, :]
        for l in self.layers:
            x = l(x, bias, self.drop)
        return x


# ---- documents ----

def case_of(flags):
    """Small, Capital, CAPS, number, sign; and whether a sentence begins with the capital."""
    if flags & 4:
        return 3
    if flags & 2:
        return 2 if flags & 32 else 1
    return 4 if flags & 8 else 5 if flags & 1 else 6


class Doc:
    """tokens, pieces, windows; labels of each token; people with the tokens where they stand."""


def read(texts, data=None, full=False):
    """The program's own reader on texts: one object a text. full: people as the full reader finds them."""
    lines = "".join(json.dumps({k: t[k] for k in ("text", "where", "published") if t.get(k)}) + "\n" for t in texts)
    out = subprocess.run([os.path.join(ROOT, "build/release/dump_pieces"), os.path.join(BASE, "vocab.txt"), data or ROOT] + ["people"] * full,
                         input=lines.encode("utf-8", "surrogatepass"), stdout=subprocess.PIPE, check=True).stdout.decode("utf-8", "replace")
    return [json.loads(l) for l in out.split("\n") if l]


def doc_of(r):
    d = Doc()
    d.start = [t[0] for t in r["tokens"]]
    d.end = [t[1] for t in r["tokens"]]
    d.case = [case_of(t[2]) for t in r["tokens"]]
    d.lex = [[t[3] >> b & 1 for b in range(LEX_BITS - 1)] + [t[2] >> 6 & 1] for t in r["tokens"]]
    d.pieces = [t[5][:12] or [100] for t in r["tokens"]]
    d.sentence = [t[4] for t in r["tokens"]]
    d.people = [[(a, b) for a, b, _ in p] for p in r["people"]]
    d.nouns = {(a, b) for p in r["people"] for a, b, k in p if k == 1}
    d.names = [[(a, b) for a, b, k in p if k == 0] for p in r["people"]]
    d.linear = r["profile"]
    n, d.windows, at = len(d.start), [], 0
    while at < n:  # windows of whole tokens, overlapping
        end, size = at, 0
        while end < n and size + len(d.pieces[end]) <= WINDOW:
            size += len(d.pieces[end]); end += 1
        end = max(end, at + 1)
        d.windows.append((at, end))
        if end >= n:
            break
        back, size = end, 0
        while back > at + 1 and size + len(d.pieces[back - 1]) <= OVERLAP:
            back -= 1; size += len(d.pieces[back])
        at = back
    return d


def tokens_in(d, start, end):
    return [i for i in range(len(d.start)) if d.start[i] < end and start < d.end[i]]


def story_doc(s, r):
    d = doc_of(r)
    n = len(d.start)
    d.id = s["id"]
    d.tag, d.kind, d.mark = [0] * n, [0] * n, [0] * n
    d.partial = True
    d.word = [fold(s["text"][a:b]) for a, b in zip(d.start, d.end)]
    of = {}
    for x in s["spans"]:
        ts = tokens_in(d, x["start"], x["end"])
        for i in ts:
            d.kind[i] = KINDS.index(x["kind"])
            d.mark[i] = MARKS.index(x["mark"])
        if x["kind"] in ("name", "alias") and ts:
            words = [i for i in ts if d.case[i] in (1, 2, 3, 5)]
            for k, i in enumerate(words):
                d.tag[i] = 1 if k == 0 else 2
        if x["kind"] in ("name", "alias", "initials") and ts:
            of.setdefault(x["person"], []).append((ts[0], ts[-1] + 1))
    gold = {p["id"]: p for p in s["people"]}
    d.read_names, d.read_linear = [], []
    d.rows = []  # (stands, label set), of the people that the program found and of those that the marks tell
    votes_of = lambda stands: [p for a, b in stands for p, spans in of.items() for c, e in spans if a < e and c < b]
    unnamed = [p for p in gold if p not in of]
    d.who = []
    for stands, names, linear in zip(d.people, d.names, d.linear):
        v = votes_of(names)
        w = max(set(v), key=v.count) if v else "" if names else unnamed[0] if len(unnamed) == 1 else None
        d.who.append(w)
        if stands and w is not None:
            d.rows.append((stands, labels_of(s, gold[w]) if w else {"nobody"}))
            d.read_names.append((stands, names))
            d.read_linear.append(linear)
    d.n_read = len(d.rows)
    d.owned = owned(s, d, of)
    for p, spans in of.items():
        d.rows.append((spans, labels_of(s, gold[p])))
    return d


AGE = re.compile(r"\b(\d{1,2})[- ](?:year|yr)s?[- ]?old|\baged? (\d{1,2})\b|, (\d{1,2})(?=[,.;)])|\((\d{1,2})\)", re.I)
PRONOUNS = "he she her hers herself his him himself".split()


def owned(s, d, of):
    """Whose spans are: (spans as (from, to, candidate or -1 for none of them, stands not to be looked at), stands of each
    candidate). Marks tell it of names and identifiers; of an age, the one person of the header who has it; of a noun phrase
    the program's own rules, where they tied it to a name."""
    people, spans = {}, []
    for p, stands in of.items():
        people[p] = list(stands)
    k_of = {p: k for k, p in enumerate(people)}
    others = [stands for stands, names, w in zip(d.people, d.names, d.who) if w == "" and names][:8]
    read = {}
    for stands, w in zip(d.people, d.who):
        if w in k_of:
            read.setdefault(w, []).extend(stands)
    text = lambda a, b: s["text"][d.start[a]:d.end[b - 1]].lower()
    for x in s["spans"]:
        ts = tokens_in(d, x["start"], x["end"])
        if not ts:
            continue
        a, b = ts[0], ts[-1] + 1
        name = x["kind"] in ("name", "alias", "initials")
        hide = {t for t in people.get(x["person"], ()) if text(*t) == text(a, b)} if name else set()
        spans.append((a, b, k_of.get(x["person"], -1), hide))
    ages = {}
    for p in s["people"]:
        if p["age"] is not None:
            ages.setdefault(p["age"], []).append(p["id"])
    for m in AGE.finditer(s["text"]):
        n = int(next(g for g in m.groups() if g))
        ts = tokens_in(d, m.start(), m.end())
        if ts and len(ages.get(n, [])) == 1:
            p = ages[n][0]
            spans.append((ts[0], ts[-1] + 1, k_of.get(p, -1), set()))
    for w, stands in read.items():
        spans += [(a, b, k_of[w], {(a, b)}) for a, b in stands if (a, b) in d.nouns and text(a, b) not in PRONOUNS]
    return spans, [(people[p], read.get(p, [])) for p in people], others


def corpus_doc(text, spans, r):
    d = doc_of(r)
    n = len(d.start)
    d.tag, d.kind, d.mark, d.rows, d.partial = [0] * n, [0] * n, [0] * n, [], False
    for a, b, k in spans:
        for j, i in enumerate(tokens_in(d, a, b)):
            d.tag[i] = TAGS.index(("B-" if j == 0 else "I-") + k)
    return d


# ---- batches: windows padded to the longest ----

class Names:
    """Names to put in the place of others, so that the weights learn parts and not names: of the same sex, so that he and
    she still tell who is meant; half of them common, half rare."""
    def __init__(self):
        from tokenizers import Tokenizer
        t = Tokenizer.from_file(os.path.join(BASE, "tokenizer.json"))
        lines = lambda *f: [w for l in open(os.path.join(ROOT, *f), encoding="utf-8") if (w := l.split("#")[0].strip())]
        cut = lambda ws: [e.ids[:4] for e in t.encode_batch(ws, add_special_tokens=False)]
        given = [l.split() for l in lines("train", "given-names-by-sex.txt")]
        self.sex = {w: s for w, s, _ in given}
        self.of_sex = {}
        for sex in "fm":
            of = [(w, float(share)) for w, s, share in given if s == sex]
            self.of_sex[sex] = cut([w for w, _ in of]), np.cumsum([share for _, share in of])
        more = lines("lexicon", "surnames-more.txt")
        self.family = cut(lines("lexicon", "surnames.txt") + random.sample(more, 12000))

    def given(self, word, rng):
        ids, upto = self.of_sex[self.sex.get(word) or rng.choice("fm")]
        return ids[int(np.searchsorted(upto, rng.random() * upto[-1]))] if rng.random() < 0.5 else rng.choice(ids)

    def shuffled(self, d, rng):
        """Pieces and lists of the doc with its people's names changed, each the same way throughout."""
        pieces, lex, change = list(d.pieces), list(d.lex), {}
        for i, t in enumerate(d.tag):
            if t in (1, 2) and d.case[i] in (1, 2, 3):
                key = tuple(d.pieces[i])
                if key not in change:
                    given = d.lex[i][0] or (t == 1 and i + 1 < len(d.tag) and d.tag[i + 1] == 2)
                    change[key] = (self.given(d.word[i], rng) if given else rng.choice(self.family)) if rng.random() < 0.7 else None
                if change[key]:
                    pieces[i] = change[key]
                    if rng.random() < 0.5:  # as if no list knew it
                        lex[i] = [0] * (LEX_BITS - 1) + lex[i][-1:]
        return pieces, lex


def batch(windows, train=False, rng=None):
    """windows: (doc, from, to, pieces, lex). Returns tensors; first[b] holds the place of each token's first piece."""
    rows = []
    for d, a, b, pieces, lex in windows:
        ids, case, lx, first = [101], [0], [[0] * LEX_BITS], []
        loud = train and rng.random() < 0.08
        for i in range(a, b):
            first.append(len(ids))
            c = 3 if loud and d.case[i] in (1, 2, 5) else d.case[i]
            if train and rng.random() < 0.03:
                c = 7
            hidden = train and rng.random() < HIDDEN
            for p in pieces[i]:
                ids.append(103 if hidden else p); case.append(c); lx.append(lex[i])
        ids.append(102); case.append(0); lx.append([0] * LEX_BITS)
        rows.append((ids, case, lx, first))
    n = max(len(r[0]) for r in rows)
    ids, case, lex, mask = torch.zeros(len(rows), n, dtype=torch.long), torch.zeros(len(rows), n, dtype=torch.long), torch.zeros(len(rows), n, LEX_BITS), torch.zeros(len(rows), n)
    for k, (i, c, l, f) in enumerate(rows):
        ids[k, :len(i)], case[k, :len(i)], lex[k, :len(i)], mask[k, :len(i)] = torch.tensor(i), torch.tensor(c), torch.tensor(l, dtype=torch.float), 1
    return ids, case, lex, mask, [r[3] for r in rows]


def vectors(model, docs, train=False, rng=None, names=None):
    """One vector a token of each doc; where windows overlap, the one farther from its window's edge."""
    windows = []
    for d in docs:
        pieces, lex = names.shuffled(d, rng) if train and names and d.partial else (d.pieces, d.lex)
        for a, b in d.windows:  # other names may have more pieces than there is room for
            fits = sum(map(len, pieces[a:b])) <= 510
            windows.append((d, a, b, pieces if fits else d.pieces, lex))
    out, k = [], 0
    chunks = sorted(range(len(windows)), key=lambda i: windows[i][2] - windows[i][1])
    got = [None] * len(windows)
    for c in range(0, len(chunks), 16):
        part = [windows[i] for i in chunks[c:c + 16]]
        ids, case, lex, mask, first = batch(part, train, rng)
        h = model(ids, case, lex, mask)
        for j, i in enumerate(chunks[c:c + 16]):
            got[i] = h[j, first[j]]
    for d in docs:
        parts, at = [], 0
        for w, (a, b) in enumerate(d.windows):
            end = b if w + 1 == len(d.windows) else (b + d.windows[w + 1][0] + 1) // 2
            parts.append(got[k][at - a:end - a])
            at = end
            k += 1
        out.append(torch.cat(parts).float() if parts else torch.zeros(0, 384))
    return out


def pooled(d, h, people):
    """Of each person: the mean and the greatest of the words by which the text calls him or her, the mean of the
    sentences with these words, and that of the whole text."""
    index = [[i for a, b in stands for i in range(a, min(b, a + 6))][:WORDS_OF_A_PERSON] for stands in people]
    v = h.index_select(0, torch.tensor([i for one in index for i in one])).split([len(one) for one in index])
    at = torch.tensor(d.sentence)
    n = int(at.max()) + 1
    sums = torch.zeros(n, h.shape[1]).index_add(0, at, h) / torch.bincount(at, minlength=n).clamp(min=1)[:, None]
    whole = h.mean(0)
    rows = []
    for one, x in zip(index, v):
        which = sorted({d.sentence[i] for i in one})
        rows.append(torch.cat([x.mean(0), x.max(0).values, sums.index_select(0, torch.tensor(which)).mean(0), whole]))
    return torch.stack(rows)


def places_of(d, a, b, candidates):
    """How each candidate (a list of stands) stands to the span a..b. src/reader/encode.c makes the same."""
    gaps = [min(max(c - b, a - e, 0) for c, e in stands) for stands in candidates]
    rank = {k: i for i, k in enumerate(sorted(range(len(gaps)), key=lambda k: gaps[k]))}
    return [[min(1.0, math.log1p(gaps[k]) / 6), float(any(d.sentence[c] == d.sentence[a] for c, _ in stands)),
             float(any(c < a and a - e <= gaps[k] for c, e in stands)), 1 / (1 + rank[k])] for k, stands in enumerate(candidates)]


def means(h, lists):
    """Of each list of tokens the mean of their vectors."""
    w = np.zeros((len(lists), h.shape[0]), np.float32)
    for k, one in enumerate(lists):
        np.add.at(w[k], one, 1 / len(one))
    return torch.from_numpy(w) @ h


def words_of(stands):
    return [i for c, e in stands for i in range(c, min(e, c + 6))][:WORDS_OF_A_PERSON]


def owner_loss(model, d, h, rng, most=16):
    spans, people, others = d.owned
    of_span, of_person, places, cuts, right = [], [], [], [], []
    for a, b, k, hide in rng.sample(spans, min(most, len(spans))):
        with_read = rng.random() < 0.7
        candidates, target = [], -1
        for j, (names, read) in enumerate(people):
            stands = [t for t in (sorted(set(names) | set(read)) if with_read else names) if t not in hide and not (t[0] < b and a < t[1])]
            if stands:
                target = len(candidates) if j == k else target
                candidates.append(stands)
        candidates += [o for o in others if not any(t[0] < b and a < t[1] for t in o)]
        if k >= 0 and target < 0 and not hide or not candidates:
            continue  # a name by which alone somebody is called is none of the others'
        of_span += [list(range(a, min(b, a + 8)))] * len(candidates)
        of_person += [words_of(c) for c in candidates]
        places += places_of(d, a, b, candidates)
        cuts.append(len(candidates))
        right.append(target)
    if not cuts:
        return 0.0
    v, p = means(h, of_span), means(h, of_person)
    z = model.owner(torch.cat([v, p, v * p, torch.tensor(places)], 1))[:, 0].split(cuts)
    return sum(-torch.log_softmax(torch.cat([torch.zeros(1), one]), 0)[t + 1] for one, t in zip(z, right)) / len(cuts)


OWNER_WEIGHT = 0.5
KIND_WEIGHT, MARK_WEIGHT, PERSON_WEIGHT = map(float, os.environ.get("WEIGHTS", "1.5,2,6").split(","))


def losses(model, docs, hs, rng):
    total = 0.0
    tag_logits = [model.tag(h) for h in hs]
    for d, h, t in zip(docs, hs, tag_logits):
        if len(d.start) == 0:
            continue
        gold = torch.tensor(d.tag)
        if d.partial:  # only people are marked: what is no person may be a place or an organisation
            lp = torch.log_softmax(t, -1)
            other = torch.logsumexp(lp[:, [0, 3, 4, 5, 6]], -1)
            person = lp.gather(1, gold[:, None])[:, 0]
            total = total - torch.where(gold > 0, person, other).mean()
            k, m = torch.tensor(d.kind), torch.tensor(d.mark)
            total = total + KIND_WEIGHT * F.cross_entropy(model.kind(h), k) + MARK_WEIGHT * F.cross_entropy(model.mark(h), m, weight=torch.tensor([0.5, 1.0, 1.5, 1.5]))
            total = total + OWNER_WEIGHT * owner_loss(model, d, h, rng)
            if d.rows:
                y = torch.zeros(len(d.rows), len(LABELS))
                for j, (_, ls) in enumerate(d.rows):
                    for l in ls:
                        y[j, LABELS.index(l)] = 1
                z = model.person(pooled(d, h, [s for s, _ in d.rows]))
                total = total + PERSON_WEIGHT * F.binary_cross_entropy_with_logits(z, y)
        else:
            total = total + F.cross_entropy(t, gold)
    return total / len(docs)


def fit(model, docs, epochs, rate, per_step, names=None, log="", saved=None):
    rng = random.Random(SEED)
    heads = [p for n, p in model.named_parameters() if n.split(".")[0] in ("tag", "kind", "mark", "person", "owner", "case", "lex")]
    ids = {id(p) for p in heads}
    model.words.weight.requires_grad = False  # so that no word's vector, and no name's, is moved by what is read here
    body = [p for p in model.parameters() if id(p) not in ids and p.requires_grad]
    opt = torch.optim.AdamW([dict(params=body, lr=rate), dict(params=heads, lr=rate * 8)], weight_decay=0.01)
    steps = epochs * math.ceil(len(docs) / per_step)
    sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / (0.1 * steps)) * max(0.02, 1 - s / steps))
    average = {n: v.detach().clone() for n, v in model.state_dict().items()}  # of the weights over the steps (Polyak 1992)
    model.train()
    t0, done = time.time(), 0
    for e in range(epochs):
        order = list(docs)
        rng.shuffle(order)
        sum_ = 0.0
        for k in range(0, len(order), per_step):
            part = order[k:k + per_step]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hs = vectors(model, part, True, rng, names)
            loss = losses(model, part, [h.float() for h in hs], rng)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            sched.step()
            keep = min(0.998, (1 + done) / (10 + done))
            with torch.no_grad():
                for n, v in model.state_dict().items():
                    average[n].lerp_(v, 1 - keep)
            sum_ += float(loss)
            done += 1
            if done % 20 == 0:
                print(f"{log} step {done}/{steps} loss {float(loss):.3f} {time.time() - t0:.0f} s", flush=True)
        if saved:
            torch.save(average, saved)
        print(f"{log} epoch {e + 1}/{epochs} loss {sum_ / math.ceil(len(order) / per_step):.4f} {time.time() - t0:.0f} s", flush=True)
    model.load_state_dict(average)


def stories_of(paths):
    import importlib
    compile_story = importlib.import_module("compile").compile_story
    return [compile_story(p) for p in paths]


def corpora():
    import tagger
    sets = [d for name, train, _ in tagger.every([]) if name in ("gum", "wikigold", "tab", "btc") for d in train]
    sets = [(d[0].replace("\0", " "), d[1]) for d in sets if len(d[0]) > 20]
    return [corpus_doc(t, s, r) for (t, s), r in zip(sets, read([dict(text=t) for t, _ in sets]))]


def short(docs, most):
    """Long documents in parts, so that a step is a step."""
    out = []
    for d in docs:
        for k in range(0, len(d.windows), most):
            w = d.windows[k:k + most]
            a, b = w[0][0], w[-1][1]
            e = Doc()
            for f in ("start", "end", "case", "lex", "pieces", "tag", "kind", "mark"):
                setattr(e, f, getattr(d, f)[a:b])
            e.windows, e.rows, e.partial = [(x - a, y - a) for x, y in w], [], False
            out.append(e)
    return out


# ---- the program's file: src/encoder/encoder.c says its order ----

def export(model, path, slope, other, shift, verdict):
    out, sd = [], {k: v.detach().numpy().astype(np.float32) for k, v in model.state_dict().items()}
    def put(a):
        b = a if isinstance(a, bytes) else np.ascontiguousarray(a).tobytes()
        out.append(b + b"\0" * (-len(b) % 64))
    def whole(w):  # int8 by row
        scale = np.maximum(np.abs(w).max(1), 1e-9) / 127
        return scale.astype("<f4"), np.clip(np.round(w / scale[:, None]), -127, 127).astype(np.int8)
    def linear(name):
        w, b = sd[name + ".weight"], sd[name + ".bias"]
        scale, q = whole(w)
        o, i = q.shape
        put(scale); put(b.astype("<f4")); put(q.astype("<i4").sum(1).astype("<i4"))
        put(q.reshape(o // 64, 64, i // 4, 4).transpose(0, 2, 1, 3))
    vocabulary = open(os.path.join(BASE, "vocab.txt"), "rb").read()
    put(vocabulary)
    scale, q = whole(sd["words.weight"])
    put(scale); put(q)
    put(sd["places.weight"]); put(sd["case.weight"]); put(sd["lex.weight"].T)
    put(sd["n0.weight"]); put(sd["n0.bias"])
    for i in range(len(model.layers)):
        p = f"layers.{i}."
        linear(p + "qkv"); linear(p + "out"); put(sd[p + "n1.weight"]); put(sd[p + "n1.bias"])
        linear(p + "up"); linear(p + "down"); put(sd[p + "n2.weight"]); put(sd[p + "n2.bias"])
    for h in ("tag", "kind", "mark"):
        put(sd[h + ".weight"]); put(sd[h + ".bias"])
    linear("person.1"); put(sd["person.4.weight"]); put(sd["person.4.bias"])
    put(sd["owner.0.weight"]); put(sd["owner.0.bias"]); put(sd["owner.2.weight"]); put(sd["owner.2.bias"])
    put(slope.astype("<f4")); put(other.astype("<f4")); put(shift.astype("<f4")); put(verdict.astype("<f4"))
    body = b"".join(out)
    size = 128 + len(body)
    def head(sum_):
        h = struct.pack("<8sQII", b"WHENC03\n", sum_, size >> 32, size & 0xFFFFFFFF)
        h += struct.pack("<17I", model.words.weight.shape[1], len(model.layers), model.layers[0].heads, model.layers[0].up.weight.shape[0],
                         model.words.weight.shape[0], len(vocabulary), model.places.weight.shape[0], CASES, LEX_BITS,
                         len(TAGS), len(KINDS), len(MARKS), model.person[1].weight.shape[0], len(LABELS), WINDOW, OVERLAP, OWNER_HIDDEN)
        return h + b"\0" * (128 - len(h))
    h = 14695981039346656037
    for w in np.frombuffer(head(0) + body, "<u8").tolist():
        h = (h ^ w) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
        h ^= h >> 32
    with open(path + ".tmp", "wb") as f:
        f.write(head(h) + body)
    os.replace(path + ".tmp", path)
    print(path, size, "bytes")


def fit_odds(features, gold, prior=None):
    """Weights of a logistic regression, held near the prior by a small penalty."""
    X, y = torch.tensor(features, dtype=torch.float), torch.tensor(gold, dtype=torch.float)
    p = torch.tensor(prior if prior is not None else [0.0] * X.shape[1])
    w = p.clone().requires_grad_()
    opt = torch.optim.LBFGS([w], max_iter=100)
    def step():
        opt.zero_grad()
        l = F.binary_cross_entropy_with_logits(X @ w, y) + 1e-3 * ((w - p) ** 2).sum()
        l.backward()
        return l
    opt.step(step)
    return w.detach().numpy()


def average_precision(z, y):
    hit = y[np.argsort(-z)]
    return (np.cumsum(hit) / (np.arange(len(hit)) + 1) * hit).sum() / max(1, hit.sum())


def odds(p):
    p = np.clip(p, 1e-4, 1 - 1e-4)
    return np.log(p / (1 - p))


def calibrate(model, docs):
    """From people of stories that neither these weights nor the linear profile saw: the weights of both for each label,
    and those of the verdict (src/encoder/encoder.h)."""
    z, y, marks, lin = [], [], [], []
    with torch.no_grad():
        for d in docs:
            h = vectors(model, [d])[0]
            if not d.n_read:
                continue
            m = torch.softmax(model.mark(h), -1).numpy()
            z += list(model.person(pooled(d, h, [s for s, _ in d.rows[:d.n_read]])).numpy())
            y += [[l in labels for l in LABELS] for _, labels in d.rows[:d.n_read]]
            lin += d.read_linear
            for stands, names in d.read_names:
                words = [i for a, b in names for i in range(a, b)]
                marks.append(m[words].mean(0) if words else None)
    z, y = np.array(z), np.array(y, dtype=float)
    l = odds(np.array(lin))
    slope, other, shift = np.full(len(LABELS), 0.7), np.full(len(LABELS), 0.3), np.zeros(len(LABELS))
    for j in range(len(LABELS)):
        k = int(y[:, j].sum())
        f = np.stack([z[:, j], l[:, j], np.ones(len(z))], 1)
        if 8 <= k <= len(y) - 8:
            slope[j], other[j], shift[j] = fit_odds(f, y[:, j], [0.7, 0.3, 0.0])
        print(f"{LABELS[j]:14s} n={k:4d} average precision {average_precision(f @ [slope[j], other[j], shift[j]], y[:, j]):.3f} (encoder "
              f"{average_precision(z[:, j], y[:, j]):.3f}, linear {average_precision(l[:, j], y[:, j]):.3f}) weights {slope[j]:.2f} {other[j]:.2f} {shift[j]:+.2f}")
    named = np.array([m is not None for m in marks])
    M = np.array([m for m in marks if m is not None])
    p = 1 / (1 + np.exp(-(z * slope + l * other + shift)))[named]
    pr, op = LABELS.index("protected"), LABELS.index("open")
    any_ = M[:, 1:].sum(1) + 1e-6
    f = np.stack([odds(p[:, pr]), odds(p[:, op]), odds(M[:, 3] / any_), odds(M[:, 2] / any_), odds(any_), np.ones(len(M))], 1)
    verdict = np.stack([fit_odds(f, y[named, pr], [0.5, 0, 0.5, 0, 0, 0]), fit_odds(f, y[named, op], [0, 0.5, 0, 0.5, 0, 0])])
    for k, l in ((0, pr), (1, op)):
        print(f"verdict {LABELS[l]}: average precision {average_precision(f @ verdict[k], y[named, l]):.3f}, by the person "
              f"{average_precision(p[:, l], y[named, l]):.3f}, by the marks {average_precision(f[:, 2 + k], y[named, l]):.3f}; {np.round(verdict[k], 2)}")
    return slope, other, shift, verdict


def main(args):
    torch.manual_seed(SEED); random.seed(SEED); np.random.seed(SEED)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    model = Encoder()
    if args[0] == "broad":
        model.load_published(BASE)
        docs = short(corpora(), 2)
        print(len(docs), "parts", flush=True)
        fit(model, docs, 1, 8e-5, 8, log="broad")
        torch.save(model.state_dict(), args[1])
    elif args[0] == "train":
        broad = torch.load(args[1])
        if broad["person.1.weight"].shape[1] != model.person[1].weight.shape[1]:
            broad["person.1.weight"] = model.person[1].weight.data
        broad["lex.weight"] = F.pad(broad["lex.weight"], (0, LEX_BITS - broad["lex.weight"].shape[1]))
        model.load_state_dict(broad)
        rest, fold = args[3:], None
        if rest[0] == "--fold":
            fold, rest = tuple(map(int, rest[1].split("/"))), rest[2:]
        ss = [s for s in stories_of(rest) if not held_out(s["id"]) and not (fold and fold_of(s["id"], fold[1]) == fold[0])]
        docs = [story_doc(s, r) for s, r in zip(ss, read(ss))]
        print(len(docs), "stories", flush=True)
        fit(model, docs, int(os.environ.get("EPOCHS", "8")), float(os.environ.get("RATE", "1.2e-4")), 8, Names(), "stories", saved=args[2])
        torch.save(model.state_dict(), args[2])
    elif args[0] == "mean":
        all_ = [torch.load(p) for p in args[2:]]
        torch.save({n: sum(m[n].float() for m in all_) / len(all_) for n in all_[0]}, args[1])
    elif args[0] == "export":
        model.load_state_dict(torch.load(args[1]))
        model.eval()
        f, k = map(int, args[3].split("/"))
        ss = [s for s in stories_of(args[4:]) if not held_out(s["id"]) and fold_of(s["id"], k) == f]
        data = os.path.dirname(os.path.dirname(os.path.abspath(args[2])))
        for full in (False, True):  # then again on people as the full reader finds them, which the first file makes it
            export(model, args[2], *calibrate(model, [story_doc(s, r) for s, r in zip(ss, read(ss, data, full))]))


if __name__ == "__main__":
    main(sys.argv[1:])
