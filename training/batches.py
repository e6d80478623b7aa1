"""Batches: units cut into inputs of several sizes, worn, tokenised, and grouped by length."""

import random
from dataclasses import dataclass

import torch

from sentences import sentences
from times import varied
from units import HEADS, labels
from wear import apply, worn

MAX_PIECES = 256
IGNORED = -100
TRAINED = {**HEADS, "ecb": ["event"]}
LABELS = {head: labels(head) if head in HEADS else labels("event") for head in TRAINED}


@dataclass
class Example:
    """One input: piece ids with [CLS] and [SEP], offsets of the pieces, and labels for every annotated head."""

    ids: list
    offsets: list
    targets: dict


def tag(offsets, spans, names):
    """The label index of every piece, given spans of characters."""
    tags = [0] * len(offsets)
    for begin, end, kind in spans:
        first = True
        for i, (b, e) in enumerate(offsets):
            if b < end and e > begin and e > b:
                tags[i] = names.index(("B-" if first else "I-") + kind)
                first = False
    return tags


def example(tokenizer, text, spans):
    """Tokenises one input; pieces beyond the maximum are cut off."""
    encoded = tokenizer.encode(text)
    ids, offsets = encoded.ids, encoded.offsets
    if len(ids) > MAX_PIECES:
        ids, offsets = ids[: MAX_PIECES - 1] + [ids[-1]], offsets[: MAX_PIECES - 1] + [offsets[-1]]
    targets = {head: tag(offsets, marked, LABELS[head]) for head, marked in spans.items() if head in LABELS}
    return Example(ids, offsets, targets)


def shift(spans, begin, end):
    """The spans within [begin, end), from its start."""
    return {
        head: [(max(b, begin) - begin, min(e, end) - begin, k) for b, e, k in marked if b < end and e > begin]
        for head, marked in spans.items()
    }


def groups(text, size, limit=900):
    """The (begin, end) of windows of at most `size` sentences and about `limit` characters."""
    window = []
    for begin, end in sentences(text):
        if window and (len(window) >= size or end - window[0][0] > limit):
            yield window[0][0], window[-1][1]
            window = []
        window.append((begin, end))
    if window:
        yield window[0][0], window[-1][1]


def pieces_of(text, chance):
    """How one unit is cut this time: whole, by sentences, or by windows of two or three."""
    draw = chance.random()
    size = 99 if draw < 0.5 else 1 if draw < 0.82 else chance.choice([2, 3])
    return groups(text, size)


def heads_of(unit):
    """The spans of a unit by trained head: ECB+ also has a head of its own, so that mixing can be judged."""
    spans = {head: marked for head, marked in unit.spans.items() if head in HEADS}
    if unit.corpus == "ecb":
        spans["ecb"] = unit.spans["event"]
    return spans


def epoch(units, tokenizer, chance, shares):
    """The examples of one epoch: each corpus in its share, a share above one meaning several worn copies."""
    made = []
    for i, unit in enumerate(units):
        share = shares.get(unit.corpus, 1.0)
        copies = int(share) + (chance.random() < share - int(share))
        text, spans = unit.text, heads_of(unit)
        following = units[i + 1] if i + 1 < len(units) else None
        if following and following.document == unit.document and chance.random() < 0.08 and unit.corpus != "ecb":
            begin = len(text) + 1
            text = text + "\n" + following.text
            other = heads_of(following)
            spans = {h: m + [(b + begin, e + begin, k) for b, e, k in other.get(h, [])] for h, m in spans.items()}
        for _ in range(copies):
            edits, marked = varied(text, spans, chance)
            if edits:
                text, spans = apply(text, marked, edits)
            for begin, end in pieces_of(text, chance):
                made.append(example(tokenizer, *worn(text[begin:end], shift(spans, begin, end), chance)))
    return made


def batches(examples, size, chance=None):
    """Groups of examples of like length, of about `size` pieces; in random order if a chance is given."""
    noise = (lambda: chance.uniform(-2, 2)) if chance else (lambda: 0)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids) + noise())
    found, batch = [], []
    for i in order:
        longest = max([len(examples[i].ids)] + [len(examples[j].ids) for j in batch])
        if batch and longest * (len(batch) + 1) > size:
            found.append(batch)
            batch = []
        batch.append(i)
    if batch:
        found.append(batch)
    if chance:
        chance.shuffle(found)
    return found


def collate(examples):
    """Tensors of one batch: ids, mask, and a label tensor for every trained head."""
    longest = max(len(x.ids) for x in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    targets = {head: torch.full_like(ids, IGNORED) for head in LABELS}
    for row, x in enumerate(examples):
        n = len(x.ids)
        ids[row, :n] = torch.tensor(x.ids)
        mask[row, :n] = 1
        for head, tags in x.targets.items():
            targets[head][row, 1 : n - 1] = torch.tensor(tags[1 : n - 1], dtype=torch.long)
    return ids, mask, targets
