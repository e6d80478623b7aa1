"""Batches: units cut into inputs of several sizes, worn, tokenised, and grouped by length."""

import random
from dataclasses import dataclass, field

import torch

import plover
from sentences import sentences
from shapes import shapes
from times import varied
from units import HEADS, labels
from wear import apply, worn

MAX_PIECES = 256
IGNORED = -100
TRAINED = {**HEADS, "timebank": ["event"]}
OTHERS = ("type", "giver", "taker", "root")
WHOLE = ("ecb", "plv", "aw", "gsr")
BEFORE, WITHIN, BETWEEN, AFTER = range(4)
LABELS = {head: labels(head) if head in HEADS else labels("event") for head in TRAINED}


@dataclass
class Example:
    """One input: ids and shapes of the pieces with [CLS] and [SEP], their offsets, and labels for every annotated head.

    `triggers` are (begin, end, type) of events whose type is known, `regions` tells of every piece where it stands to
    the two marked actors, if there are any, and `roots` the types that what passes between them may be of.
    """

    ids: list
    shapes: list
    offsets: list
    targets: dict
    triggers: list = field(default_factory=list)
    regions: list = None
    roots: list = None


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


def touched(offsets, begin, end):
    """The first and the last but one of the pieces that touch [begin, end); None if there are none."""
    hit = [i for i, (b, e) in enumerate(offsets) if b < end and e > begin and e > b]
    return (hit[0], hit[-1] + 1) if hit else None


def regions(offsets, spans):
    """Where each piece stands to the actors that are marked: the region, and another four where the taker comes first."""
    actors = sorted((b, e, head) for head in ("giver", "taker") for b, e, _ in spans.get(head, []))
    if not actors:
        return [BETWEEN] * len(offsets)
    turned = 4 if actors[0][2] == "taker" else 0
    first, last = actors[0][0], max(e for _, e, _ in actors)
    found = []
    for b, e in offsets:
        inside = any(b < end and e > begin for begin, end, _ in actors)
        found.append((WITHIN if inside else BEFORE if e <= first else AFTER if b >= last else BETWEEN) + turned)
    return found


def example(tokenizer, text, spans):
    """Tokenises one input; pieces beyond the maximum are cut off."""
    encoded = tokenizer.encode(text)
    ids, offsets, tokens = encoded.ids, encoded.offsets, encoded.tokens
    if len(ids) > MAX_PIECES:
        cut = lambda values: values[: MAX_PIECES - 1] + [values[-1]]
        ids, offsets, tokens = cut(ids), cut(offsets), cut(tokens)
    targets = {head: tag(offsets, marked, LABELS[head]) for head, marked in spans.items() if head in LABELS}
    made = Example(ids, shapes(text, offsets, tokens), offsets, targets)
    for begin, end, kind in spans.get("type", []):
        pieces = touched(offsets, begin, end)
        if pieces:
            made.triggers.append((*pieces, plover.TYPES.index(kind)))
    if "root" in spans:
        made.regions = regions(offsets, spans)
        made.roots = sorted(plover.TYPES.index(t) for t in plover.types_of(spans["root"][0][2]))
    return made


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


def heads_of(unit, known):
    """The spans of a unit by what they train.

    TimeBank calls other things events than ECB+ does, so that it trains a head of its own, which is not shipped.
    """
    spans = {head: marked for head, marked in unit.spans.items() if head in TRAINED or head in OTHERS}
    if "event" in spans and known:
        spans["type"] = plover.typed(spans["event"], unit.text, known)
    if unit.corpus == "tempeval":
        spans["timebank"] = spans.pop("event")
    return spans


def epoch(units, tokenizer, chance, shares, known=None):
    """The examples of one epoch: each corpus in its share, a share above one meaning several worn copies."""
    made = []
    for i, unit in enumerate(units):
        share = shares.get(unit.corpus, 1.0)
        copies = int(share) + (chance.random() < share - int(share))
        text, spans = unit.text, heads_of(unit, known)
        following = units[i + 1] if i + 1 < len(units) else None
        if following and following.document == unit.document and unit.corpus not in WHOLE and chance.random() < 0.08:
            begin = len(text) + 1
            text = text + "\n" + following.text
            other = heads_of(following, known)
            spans = {h: m + [(b + begin, e + begin, k) for b, e, k in other.get(h, [])] for h, m in spans.items()}
        for _ in range(copies):
            edits, marked = varied(text, spans, chance)
            if edits:
                text, spans = apply(text, marked, edits)
            for begin, end in [(0, len(text))] if "root" in spans else pieces_of(text, chance):
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


@dataclass
class Batch:
    """The tensors of one batch: inputs, a label tensor for every trained head, and what trains the types of events."""

    ids: torch.Tensor
    mask: torch.Tensor
    shapes: torch.Tensor
    targets: dict
    triggers: list
    pairs: list


def collate(examples):
    """The batch of some examples."""
    longest = max(len(x.ids) for x in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.long)
    mask, form = torch.zeros_like(ids), torch.zeros_like(ids)
    targets = {head: torch.full_like(ids, IGNORED) for head in LABELS}
    for row, x in enumerate(examples):
        n = len(x.ids)
        ids[row, :n] = torch.tensor(x.ids)
        form[row, :n] = torch.tensor(x.shapes)
        mask[row, :n] = 1
        for head, tags in x.targets.items():
            targets[head][row, 1 : n - 1] = torch.tensor(tags[1 : n - 1], dtype=torch.long)
    triggers = [(row, *t) for row, x in enumerate(examples) for t in x.triggers]
    pairs = [(row, torch.tensor(x.regions[1:-1]), x.roots) for row, x in enumerate(examples) if x.roots]
    return Batch(ids, mask, form, targets, triggers, pairs)
