"""Wear is what the web does to a text: quotation marks and capitals swapped or lost, words dropped, stops missing."""

import re

DOUBLE = re.compile(r"“|”|„|\"|``|''")
SINGLE_OPEN = re.compile(r"(?<!\w)[‘'](?=\w)")
TREEBANK = [
    (re.compile(r"(?i)(?<=\w)(n['’]t)\b"), lambda m: " n't"),
    (re.compile(r"(?i)(?<=\w)['’](s|re|ve|ll|d|m)\b"), lambda m: " '" + m.group(1)),
    (re.compile(r"(?<=s)['’](?=\s)"), lambda m: " '"),
    (re.compile(r"(?i)\bcan(not)\b"), lambda m: m.group()[:3] + " " + m.group(1)),
    (re.compile(r"—|–"), lambda m: " -- "),
    (re.compile(r"…"), lambda m: " ... "),
    (re.compile(r"[,;:?!()\[\]$%](?!\d)"), lambda m: f" {m.group()} "),
    (re.compile(r"\.(?=[\"”']*$)"), lambda m: " ."),
]


def apply(text, spans, edits):
    """The text after the edits (begin, end, replacement), and the spans moved along with it; emptied spans vanish."""
    out, moved, at = [], [], 0
    length = 0
    for begin, end, new in sorted(edits):
        if begin < at:
            continue
        out.append(text[at:begin])
        length += begin - at
        moved.append((begin, end, length, length + len(new)))
        out.append(new)
        length += len(new)
        at = end
    out.append(text[at:])
    worn = "".join(out)

    def place(offset, is_end):
        shift = 0
        for begin, end, new_begin, new_end in moved:
            if offset <= begin:
                break
            if offset < end:
                return new_end if is_end else new_begin
            shift = new_end - end
        return offset + shift

    result = {}
    for head, marked in spans.items():
        kept = []
        for begin, end, kind in marked:
            b, e = place(begin, False), place(end, True)
            while b < e and worn[b].isspace():
                b += 1
            while e > b and worn[e - 1].isspace():
                e -= 1
            if b < e:
                kept.append((b, e, kind))
        result[head] = kept
    return worn, result


def doubles(text, style):
    """Edits that give every double quotation mark another form."""
    opened = False
    for match in DOUBLE.finditer(text):
        mark = match.group()
        if mark in "“„" or mark == "``":
            opens = True
        elif mark == "”" or mark == "''":
            opens = False
        else:
            opens = not opened
        opened = opens
        new = {
            "straight": '"',
            "curly": "“" if opens else "”",
            "closing": "”",
            "tex": "``" if opens else "''",
            "lost": "",
            "treebank": "`` " if opens else " ''",
        }[style]
        yield match.start(), match.end(), new


def edits(text, chance):
    """A random set of edits; `chance` is a `random.Random`."""
    found = []
    draw = chance.random()
    if draw < 0.35:
        found += doubles(text, "treebank")
        for pattern, new in TREEBANK:
            found += [(m.start(), m.end(), new(m)) for m in pattern.finditer(text)]
        found += [(m.start(), m.end(), "`") for m in SINGLE_OPEN.finditer(text)]
    elif draw < 0.70:
        style = chance.choice(["straight", "straight", "curly", "closing", "tex"])
        found += doubles(text, style)
    elif draw < 0.74:
        found += doubles(text, "lost")
    if chance.random() < 0.06:
        found += [(m.start(), m.end(), " ") for m in re.finditer(r"\b\w+-\w+\b|\s[–—-]\s", text)]
    if chance.random() < 0.05:
        found += [(m.start(), m.end(), "") for m in re.finditer(r",", text)]
    if chance.random() < 0.05 and text.endswith("."):
        found.append((len(text) - 1, len(text), ""))
    return found


def recased(text, chance):
    """The text in another case now and then: as a headline writes it, in capitals, or without any."""
    draw = chance.random()
    if draw > 0.10:
        return text
    if draw < 0.03:
        change = str.lower
    elif draw < 0.06:
        change = str.upper
    else:
        change = lambda c: c
        text = re.sub(r"(?<![\w'’])[a-z](?=\w{3})", lambda m: m.group().upper(), text)
    cased = (change(c) for c in text)
    return "".join(new if len(new) == 1 else old for old, new in zip(text, cased))


def worn(text, spans, chance):
    """The text with some wear, and its spans in the new offsets."""
    text, spans = apply(text, spans, edits(text, chance))
    return recased(text, chance), spans
