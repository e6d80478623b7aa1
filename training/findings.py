"""Fits what each trait of a finding is worth (core/.../corroboration/telling/traits.tsv).

    ./accord read CASE/reports --case WORK/NAME.accord --no-board
    ./accord evaluate findings WORK/NAME.accord --predictions WORK/NAME.jsonl
    python3 training/findings.py SCORER CASE=WORK/NAME.jsonl ... [--write traits.tsv]

SCORER is the folder that holds score.py; CASE a folder with key.json, which may be read: cases kept
blind are never given. A finding is wanted as far as it is alike (the scorer's measure, 0.25 to 0.65)
to a finding of the key. Ridge regression of the logistic kind on traits scaled to one, every case
counting alike; prints the area under the curve of each case with that case left out. Needs numpy.
"""
import json
import sys

import numpy

RIDGE = 30
FROM, OVER = 0.25, 0.4


def alike(score, key, got):
    reports = lambda f: {r.rsplit("/", 1)[-1] for p in f["positions"] for r in p["reports"]}
    words = lambda f: f["topic"] + " " + " ".join(p["says"] for p in f["positions"])
    names = lambda f: [w for p in f["positions"] for w in p["who"]]
    if not reports(key) & reports(got):
        return 0.0
    who = score.names_match(names(key), names(got))
    return 0.7 * score.gist(words(key), words(got)) + 0.3 * (0.5 if who is None else who)


def load(score, case, rows):
    with open(case + "/key.json", encoding="utf8") as file:
        keys = json.load(file)["findings"]
    with open(rows, encoding="utf8") as file:
        got = [json.loads(line) for line in file]
    best = numpy.array([max(alike(score, k, g) for k in keys) for g in got])
    return list(got[0]["traits"]), numpy.array([list(g["traits"].values()) for g in got], float), best


def fit(traits, wanted, weight):
    """Newton's method; the last column is the constant, which is not held small."""
    a = numpy.hstack([traits, numpy.ones((len(traits), 1))])
    ridge = numpy.eye(a.shape[1]) * RIDGE
    ridge[-1, -1] = 1e-6
    b = numpy.zeros(a.shape[1])
    for _ in range(50):
        p = 1 / (1 + numpy.exp(-a @ b))
        slope = a.T @ (weight * (p - wanted)) + ridge @ b
        step = numpy.linalg.solve((a * (weight * p * (1 - p))[:, None]).T @ a + ridge, slope)
        b -= step
        if abs(step).max() < 1e-9:
            break
    return b[:-1]


def train(cases):
    traits = numpy.vstack([x for x, _ in cases])
    wanted = numpy.clip((numpy.hstack([y for _, y in cases]) - FROM) / OVER, 0, 1)
    weight = numpy.hstack([numpy.full(len(x), len(traits) / len(cases) / len(x)) for x, _ in cases])
    spread = traits.std(0)
    seen = spread > 1e-6
    spread = numpy.where(seen, spread, 1)
    return fit((traits - traits.mean(0)) / spread * seen, wanted, weight) * seen / spread


def area(values, good):
    if good.all() or not good.any():
        return float("nan")
    above = (values[good][:, None] > values[~good][None]).mean()
    return above + 0.5 * (values[good][:, None] == values[~good][None]).mean()


def main(arguments):
    sys.path.insert(0, arguments[0])
    import score

    out = arguments[arguments.index("--write") + 1] if "--write" in arguments else None
    given = [a.split("=", 1) for a in arguments[1:] if "=" in a]
    names, cases = [], []
    for case, rows in given:
        names, traits, best = load(score, case, rows)
        cases.append((traits, best))
    for i, (case, _) in enumerate(given):
        weights = train(cases[:i] + cases[i + 1:])
        traits, best = cases[i]
        print(f"{case.rsplit('/', 1)[-1]:24} {area(traits @ weights, best >= 0.5):.3f}")
    lines = [f"{n}\t{w:+.3f}\n" for n, w in zip(names, train(cases))]
    if out is None:
        print("".join(lines), end="")
        return
    with open(out, encoding="utf8") as file:
        head = [line for line in file if line.startswith("#") or line.startswith("trait\t")]
    with open(out, "w", encoding="utf8") as file:
        file.writelines(head + lines)


if __name__ == "__main__":
    main(sys.argv[1:])
