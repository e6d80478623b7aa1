"""Accuracy of a reader on what it was not trained on."""

import json

import numpy
import torch

import plover
from batches import LABELS, batches, collate, example, groups, shift
from units import HEADS
from viterbi import log_softmax, viterbi


def torch_logits(model, examples, size=4096):
    """Logits of every head for every example, without [CLS] and [SEP], by the torch model in batches."""
    model.eval()
    found = [None] * len(examples)
    with torch.inference_mode():
        for batch in batches(examples, size):
            made = collate([examples[i] for i in batch])
            logits = model(made.ids, made.mask, made.shapes)
            for row, i in enumerate(batch):
                n = len(examples[i].ids)
                found[i] = {head: values[row, 1 : n - 1].numpy() for head, values in logits.items()}
    model.train()
    return found


def onnx_logits(session, examples):
    """The same by an ONNX session, each input alone, as Accord runs it."""
    names = [o.name for o in session.get_outputs()]
    for x in examples:
        ids = numpy.array([x.ids])
        inputs = {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "shapes": numpy.array([x.shapes])}
        values = session.run(names, inputs)
        yield {name: value[0, 1:-1] for name, value in zip(names, values)}


def spans(tags):
    """The (kind, begin, end) of BIO tags, an I of another kind opening a span as B does."""
    found, kind, start = set(), None, 0
    for i, tag in enumerate(list(tags) + ["O"]):
        if kind and (tag == "O" or tag.startswith("B-") or tag[2:] != kind):
            found.add((kind, start, i))
            kind = None
        if tag != "O" and kind is None:
            kind, start = tag[2:], i
    return found


class Decoder:
    """Turns logits of a head into labels: by Viterbi under learned transitions, or by the best label alone."""

    def __init__(self, transitions, viterbi=True):
        self.transitions = {h: (numpy.array(s), numpy.array(t)) for h, (s, t) in transitions.items()}
        self.viterbi = viterbi

    def tags(self, head, logits):
        """The label names of the pieces of one input."""
        if not len(logits):
            return []
        best = viterbi(logits, *self.transitions[head]) if self.viterbi else logits.argmax(-1)
        return [LABELS[head][i] for i in best]


class Score:
    """Counts of exact spans, by kind."""

    def __init__(self):
        self.hit, self.gold, self.found = {}, {}, {}

    def add(self, gold, found):
        """Counts the spans of one input."""
        for kind, *_ in gold:
            self.gold[kind] = self.gold.get(kind, 0) + 1
        for kind, *_ in found:
            self.found[kind] = self.found.get(kind, 0) + 1
        for kind, *_ in gold & found:
            self.hit[kind] = self.hit.get(kind, 0) + 1

    def f1(self, *kinds):
        """F1 in per cent over some kinds, or over all."""
        kinds = kinds or tuple(self.gold.keys() | self.found.keys())
        hit = sum(self.hit.get(k, 0) for k in kinds)
        both = sum(self.gold.get(k, 0) + self.found.get(k, 0) for k in kinds)
        return round(200 * hit / both, 1) if both else None

    def table(self, kinds):
        """F1 of every kind and of all together."""
        return {k: self.f1(k) for k in kinds} | {"all": self.f1()}


def token_inputs(tokenizer, rows, limit=250):
    """Inputs for rows of tokens joined by spaces, long rows cut, with the first piece of every token."""
    inputs, where = [], []
    for n, tokens in enumerate(rows):
        at = 0
        while at < len(tokens):
            size, stop = 0, at
            while stop < len(tokens) and (stop == at or size < limit):
                size += len(tokenizer.encode(tokens[stop], add_special_tokens=False).ids)
                stop += 1
            if size >= limit and stop - at > 1:
                ends = [i + 1 for i in range(at, stop - 1) if tokens[i] in (".", "''", "?", "!")]
                stop = ends[-1] if ends else stop - 1
            text = " ".join(tokens[at:stop])
            x = example(tokenizer, text, {})
            begins, offset = {}, 0
            for i in range(at, stop):
                begins[offset] = i
                offset += len(tokens[i]) + 1
            firsts = {}
            for piece, (b, e) in enumerate(x.offsets[1:-1]):
                owner = max((o for o in begins if o <= b), default=None) if b not in begins else b
                firsts.setdefault(begins[owner], piece)
            inputs.append(x)
            where.append((n, firsts))
            at = stop
    return inputs, where


def worn_rows(rows, marks):
    """The rows with every quotation mark replaced: by the same mark on both sides, or, if that is empty, by nothing."""
    for row in rows:
        pairs = list(zip(row["tokens"], row["labels"]))
        if marks:
            yield {"tokens": [marks if t in ("``", "''") else t for t, _ in pairs], "labels": row["labels"]}
            continue
        tokens, tags, opened = [], [], False
        for token, tag in pairs:
            if token in ("``", "''"):
                opened = opened or tag.startswith("B-")
                continue
            tokens.append(token)
            tags.append("B-" + tag[2:] if opened and tag.startswith("I-") else tag)
            opened = False
        if tokens:
            yield {"tokens": tokens, "labels": tags}


def windows(tokens, size):
    """The (begin, end) of windows of `size` sentences of a row of tokens."""
    start = count = 0
    for i, token in enumerate(tokens):
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        ends = token in (".", "?", "!") and following != "''" or token == "''" and tokens[i - 1] in (".", "?", "!")
        count += ends
        if ends and count == size:
            yield start, i + 1
            start, count = i + 1, 0
    if start < len(tokens):
        yield start, len(tokens)


def attribution(tokenizer, logits, decoder, path, part=1.0, size=99, marks=None):
    """Exact F1 of source, cue and content over the lines of a CofeNet file; also the predicted label rows.

    `part` takes only the first lines, `size` reads them in windows of that many sentences, `marks` wears the quotation marks.
    """
    with open(path, encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    rows = rows[: int(len(rows) * part)]
    if marks is not None:
        rows = list(worn_rows(rows, marks))
    cuts = [(n, b, e) for n, r in enumerate(rows) for b, e in windows(r["tokens"], size)]
    inputs, where = token_inputs(tokenizer, [rows[n]["tokens"][b:e] for n, b, e in cuts])
    predicted = [["O"] * len(r["tokens"]) for r in rows]
    for (cut, firsts), values in zip(where, logits(inputs)):
        row, begin, _ = cuts[cut]
        tags = decoder.tags("attribution", values["attribution"])
        for token, piece in firsts.items():
            predicted[row][begin + token] = tags[piece]
    score = Score()
    for row, tags in zip(rows, predicted):
        score.add(spans(row["labels"]), spans(tags))
    return score.table(HEADS["attribution"]), predicted


def overlap(gold, found):
    """How many of the found spans touch a gold span of the same kind, and the other way round."""
    touch = lambda a, b: a[0] == b[0] and a[1] < b[2] and b[1] < a[2]
    return sum(any(touch(f, g) for g in gold) for f in found), sum(any(touch(g, f) for f in found) for g in gold)


def held_out(tokenizer, logits, decoder, units, head, size=1, given=None):
    """Exact and relaxed F1 of one head over units, read in windows of `size` sentences; `given` names the gold spans."""
    inputs = []
    for unit in units:
        gold = unit.spans.get(given or head)
        if gold is not None:
            for begin, end in groups(unit.text, size):
                inputs.append(example(tokenizer, unit.text[begin:end], shift({head: gold}, begin, end)))
    exact, near, found_n, near_gold, gold_n = Score(), 0, 0, 0, 0
    for x, values in zip(inputs, logits(inputs)):
        gold = spans([LABELS[head][i] for i in x.targets[head][1:-1]])
        found = spans(decoder.tags(head, values[head]))
        exact.add(gold, found)
        a, b = overlap({("", *g[1:]) for g in gold}, {("", *f[1:]) for f in found})
        near, near_gold = near + a, near_gold + b
        found_n, gold_n = found_n + len(found), gold_n + len(gold)
    p, r = near / max(found_n, 1), near_gold / max(gold_n, 1)
    table = exact.table(HEADS[head])
    table["extent"] = f1_of_extents(inputs, logits, decoder, head)
    table["relaxed"] = round(200 * p * r / (p + r), 1) if p + r else None
    return table


def f1_of_extents(inputs, logits, decoder, head):
    """Exact F1 when only the extent counts, not the kind."""
    score = Score()
    for x, values in zip(inputs, logits(inputs)):
        gold = spans([LABELS[head][i] for i in x.targets[head][1:-1]])
        score.add({("", *g[1:]) for g in gold}, {("", *f[1:]) for f in spans(decoder.tags(head, values[head]))})
    return score.f1()


def toponyms(tokenizer, logits, decoder, units):
    """Exact F1 of gold toponyms against what the reader calls a place or a group of people named for one."""
    inputs, golds = [], []
    for unit in units:
        for begin, end in groups(unit.text, 1):
            x = example(tokenizer, unit.text[begin:end], {})
            marked = shift({"t": unit.spans["toponym"]}, begin, end)["t"]
            golds.append({(b, e) for b, e, _ in marked})
            inputs.append(x)
    hit = gold_n = found_n = recalled = 0
    for x, gold, values in zip(inputs, golds, logits(inputs)):
        found = set()
        for kind, b, e in spans(decoder.tags("entity", values["entity"])):
            if kind in ("place", "group"):
                found.add((kind, x.offsets[b + 1][0], x.offsets[e][1]))
        places = {s[1:] for s in found if s[0] == "place"}
        groups_hit = {s[1:] for s in found if s[0] == "group"} & gold
        every = places | groups_hit
        hit, gold_n, found_n = hit + len(every & gold), gold_n + len(gold), found_n + len(every)
    return round(200 * hit / max(gold_n + found_n, 1), 1)


def likely(values, regions, region):
    """The probability of every type for what passes between two actors, as `Reader.mixture` has it."""
    told = log_softmax(values[:, -1] + numpy.array(region)[regions])
    return numpy.exp(told[:, None] + log_softmax(values[:, :-1])).sum(0)


def roots(tokenizer, logits, region, units):
    """F1 of every root type of PLV, their mean, and the share of roots that are right.

    The text is plain; the marked actors only tell which pieces to look at.
    """
    inputs = [example(tokenizer, u.text, u.spans) for u in units]
    names = sorted({u.spans["root"][0][2] for u in units})
    score, right = Score(), 0
    for n, (unit, x, values) in enumerate(zip(units, inputs, logits(inputs))):
        chances = dict(zip(plover.TYPES, likely(values["type"], x.regions[1:-1], region)))
        best = max(names, key=lambda name: sum(chances[t] for t in plover.types_of(name)))
        gold = unit.spans["root"][0][2]
        score.add({(gold, n, n)}, {(best, n, n)})
        right += best == gold
    table = {name: score.f1(name) for name in names}
    mean = sum(f1 or 0.0 for f1 in table.values()) / max(len(table), 1)
    return table | {"macro": round(mean, 1), "right": round(100 * right / max(len(units), 1), 1), "sentences": len(units)}


def conflicts(tokenizer, logits, region, units):
    """The share of AW's events that are put on the right side: conflict or cooperation."""
    right = 0
    spans_of = lambda u: u.spans | {"root": [(0, len(u.text), "none")]}
    inputs = [example(tokenizer, u.text, spans_of(u)) for u in units]
    for unit, x, values in zip(units, inputs, logits(inputs)):
        chances = dict(zip(plover.TYPES, likely(values["type"], x.regions[1:-1], region)))
        chances["none"] = 0.0
        right += (max(chances, key=chances.get) in plover.CONFLICT) == (unit.spans["conflict"][0][2] == "1")
    return {"right": round(100 * right / max(len(units), 1), 1), "events": len(units)}


def triggers(tokenizer, logits, units):
    """The share of AW's triggers whose type the model tells from the trigger's pieces alone."""
    right = n = 0
    inputs = [example(tokenizer, u.text, {"type": u.spans["type"]}) for u in units]
    for x, values in zip(inputs, logits(inputs)):
        for begin, end, kind in x.triggers:
            right += int(values["type"][begin - 1, :-1].argmax()) == kind
            n += 1
    return {"right": round(100 * right / max(n, 1), 1), "triggers": n}


def everything(tokenizer, logits, decoder, units, valid, region):
    """All figures of one reader, as plain data."""
    out = {}
    of = lambda *corpora: [u for u in units if u.held_out and u.corpus in corpora]
    out["attribution"], _ = attribution(tokenizer, logits, decoder, valid)
    out["time"] = held_out(tokenizer, logits, decoder, of("tempeval"), "time")
    out["event_ecb"] = held_out(tokenizer, logits, decoder, of("ecb"), "event")
    out["event_timebank"] = held_out(tokenizer, logits, decoder, of("tempeval"), "event")
    unseen = ("dev", "bulk", "tempeval", "ecb", "trnews", "geowebnews", "lgl", "web")
    out["entity_teacher"] = held_out(tokenizer, logits, decoder, of(*unseen), "entity", given="teacher")
    out["entity_gold_places"] = held_out(tokenizer, logits, decoder, of("bulk", "trnews", "geowebnews"), "entity")
    out["toponyms"] = toponyms(tokenizer, logits, decoder, of("trnews", "geowebnews"))
    out["roots"] = roots(tokenizer, logits, region, of("plv"))
    out["conflicts"] = conflicts(tokenizer, logits, region, of("aw"))
    out["triggers"] = triggers(tokenizer, logits, [u for u in of("aw") if "type" in u.spans])
    return out
