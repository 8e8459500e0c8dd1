"""What the trainers share: the labels of a person, folds, and the split that nothing trains on."""

ROLES = "victim accused convicted witness relative official expert author bystander missing deceased public-figure".split()
LABELS = [r.replace("-", "_") for r in ROLES] + """minor sexual sex_trade coerced labor unclear offender_told identifies
domestic consented alert private_voice as_adult crime_tie nobody protected open""".split()


def labels_of(story, p):
    """The gold labels of one gold person."""
    screen = {s["person"]: s for s in story["screen"]}.get(p["id"])
    finding = screen["finding"] if screen else "none"
    yes = {r.replace("-", "_") for r in p["roles"]}
    why, roles = p["why"], set(p["roles"])
    def add(word, cond):
        if cond:
            yes.add(word)
    add("minor", p["age"] is not None and p["age"] < 18 or why in ("minor-victim", "juvenile-accused", "minor-witness", "charged-as-adult"))
    add("sexual", why == "sexual-offence-victim")
    add("sex_trade", finding in ("sex-trafficking-minor", "sex-trafficking-adult") or
        (why == "trafficking-victim" and finding in ("none", "unclear") and p["protected"] == "yes"))
    add("coerced", finding == "sex-trafficking-adult")
    add("labor", finding == "labor-trafficking")
    add("unclear", finding == "unclear")
    add("offender_told", bool(screen and screen["misidentified"]) or roles & {"accused", "convicted"})
    add("identifies", why == "identifies-protected")
    add("domestic", why == "domestic-violence-victim")
    add("consented", why == "consented")
    add("alert", why == "missing-alert")
    add("private_voice", "accused" in roles and p["protected"] == "decide" and why not in ("charged-as-adult", "juvenile-accused", "trafficking-victim"))
    add("as_adult", why == "charged-as-adult")
    add("crime_tie", p["protected"] != "no" or roles & {"victim", "accused", "convicted", "witness"})
    add("protected", p["protected"] == "yes")
    add("open", p["protected"] == "decide")
    return yes


def hash32(s):
    h = 14695981039346656037
    for b in s.encode():
        h = (h ^ b) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return (h ^ h >> 32) & 0xFFFFFFFF


def same(a, b):
    both = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return both > 0 and 2 * both >= max(a["end"], b["end"]) - min(a["start"], b["start"])


def fold_of(story_id, k):
    return hash32("fold " + story_id) % k


def held_out(story_id):
    """The project's own test split: a fifth of the new stories, by a hash of the id; never trained on."""
    return not story_id.startswith("dev-") and hash32("split " + story_id) % 5 == 0
