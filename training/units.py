"""A unit is a paragraph of a document with the spans that people or a teacher marked in it."""

import hashlib
import json
import re
from dataclasses import dataclass, field

HEADS = {
    "attribution": ["source", "cue", "content"],
    "entity": ["person", "organization", "place", "group", "title"],
    "time": ["date", "time", "duration", "set"],
    "event": ["event"],
}


def labels(head):
    """The BIO labels of a head, in the order of its output."""
    return ["O"] + [f"{b}-{kind}" for kind in HEADS[head] for b in "BI"]


@dataclass
class Unit:
    """One paragraph; `spans` holds a list of (begin, end, kind) for every head that is annotated, and for no other."""

    corpus: str
    document: str
    order: int
    text: str
    spans: dict = field(default_factory=dict)
    held_out: bool = False


def held_out(document, share=5):
    """Whether a document belongs to the part that is only measured on: a stable hash of its name decides."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % share == 0


def paragraphs(text, gap=r"\n\s*"):
    """The (begin, end) of every run of text between gaps, trimmed."""
    start = 0
    for match in list(re.finditer(gap, text)) + [None]:
        stop = match.start() if match else len(text)
        begin, end = start, stop
        while begin < end and text[begin].isspace():
            begin += 1
        while end > begin and text[end - 1].isspace():
            end -= 1
        if end > begin:
            yield begin, end
        if match:
            start = match.end()


def cut(spans, begin, end):
    """The spans that touch [begin, end), clipped to it and shifted to start at it."""
    return sorted(
        (max(b, begin) - begin, min(e, end) - begin, kind)
        for b, e, kind in spans
        if b < end and e > begin
    )


def units_of(corpus, document, text, spans, held, gap=r"\n\s*"):
    """The units of one document whose spans are given in offsets of the whole text."""
    return [
        Unit(corpus, document, order, text[b:e], {h: cut(s, b, e) for h, s in spans.items()}, held)
        for order, (b, e) in enumerate(paragraphs(text, gap))
    ]


def write(path, units):
    """Writes units as JSON, one a line."""
    with open(path, "w", encoding="utf8") as out:
        for unit in units:
            out.write(json.dumps(unit.__dict__, ensure_ascii=False) + "\n")


def read(path):
    """Reads the units that `write` wrote."""
    with open(path, encoding="utf8") as lines:
        return [Unit(**json.loads(line)) for line in lines]
