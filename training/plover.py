"""Readers of the sets that tell the PLOVER type of an event: between two marked actors, or of a marked trigger."""

import csv
import json
import re
from pathlib import Path

from units import Unit, held_out

TYPES = (
    "agree consult support concede cooperate aid retreat request accuse reject threaten protest sanction mobilize "
    "coerce assault move none"
).split()
ROOTS = {"yield": {"concede", "retreat"}}
CONFLICT = set("request accuse reject threaten protest sanction mobilize coerce assault".split())
OLDER = {"demand": "request", "disapprove": "accuse", "fight": "assault", "investigate": "accuse"}
ACE = [
    (r"Conflict.(Attack|Defeat)|Life.Injure|ArtifactExistence.DamageDestroy.*(Destroy|Unspecified)$", "assault"),
    (r"Conflict.Demonstrate", "protest"),
    (r"Contact.(Meet|Phone-Write|Contact)", "consult"),
    (r"Contact.RequestCommand", "request"),
    (r"Contact.ThreatenCoerce", "threaten"),
    (r"Justice.(Sue|ChargeIndict|Charge-Indict|Convict|InvestigateCrime|TrialHearing|Trial-Hearing)", "accuse"),
    (r"Justice.(Arrest-Jail|ArrestJailDetain)", "coerce"),
    (r"Justice.Release-Parole", "retreat"),
    (r"Justice.Extradite", "cooperate"),
    (r"Movement.Transport(ation.Unspecified)?$", "move"),
    (r"Business.(Start|Merge)-Org|Personnel.(Nominate|Start-Position)|Cognitive.(Research|Identify|Inspection)", "none"),
]


def types_of(root):
    """The types of ours that a root of the set may mean."""
    return ROOTS.get(root, {root})


def kind_of(event_type, conflict):
    """Our type for an event type of ACE or WikiEvents; none where they part events otherwise than PLOVER does."""
    if re.match(r"Life.Die", event_type):
        return "assault" if conflict else None
    return next((kind for pattern, kind in ACE if re.match(pattern, event_type)), None)


def marked(sentence):
    """The text of a sentence whose actors are marked <s> and <t>, and where they stand."""
    text, spans, opened = "", {}, {}
    for part in re.split(r"(</?[st]>)", sentence):
        if re.fullmatch(r"<[st]>", part):
            opened[part[1]] = len(text)
        elif re.fullmatch(r"</[st]>", part) and part[2] in opened:
            spans.setdefault({"s": "giver", "t": "taker"}[part[2]], []).append((opened[part[2]], len(text), "actor"))
        else:
            text += part
    return text, spans


def rows(path):
    """The rows of a table."""
    with open(path, encoding="utf8") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def plv(path):
    """Sentences whose source and target are marked, with the root type of what passes between them."""
    for row in rows(path):
        text, spans = marked(row["marked_sentence"])
        if spans:
            spans["root"] = [(0, len(text), row["gold_root"].lower())]
            yield Unit("plv", row["sentence_id"], 0, text, spans, held_out(row["sentence"].strip()))


def aw(path):
    """Events of ACE and WikiEvents between two actors: whether conflict or cooperation, and the trigger's type."""
    for row in rows(path):
        text, spans = marked(row["marked_sentence"])
        if spans:
            spans["conflict"] = [(0, len(text), row["gold_binary"])]
            kind = kind_of(row["event_type"], row["gold_binary"] == "1")
            found = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(row['trigger'])}(?!\w)", text)]
            if kind and len(found) == 1:
                spans["type"] = [(*found[0], kind)]
            yield Unit("aw", row["uid"], 0, text, spans, held_out(row["sentence"].strip()))


def gsr(path, skipped):
    """The examples of the PLOVER manual, with their triggers, but for sentences that are measured on."""
    for entry in json.loads(path.read_text(encoding="utf8")):
        kind = OLDER.get(entry["event"].lower(), entry["event"].lower())
        markup = entry.get("textInfo", {}).get("markup", "") if isinstance(entry.get("textInfo"), dict) else ""
        if kind not in TYPES or entry.get("text", "").strip() in skipped:
            continue
        text, spans = "", []
        for part in re.split(r"(\([A-Z/]+: [^()]*\))", markup):
            inner = re.fullmatch(r"\(([A-Z/]+): ([^()]*)\)", part)
            if inner and inner[1] == "EVT":
                spans.append((len(text), len(text) + len(inner[2]), kind))
            text += inner[2] if inner else part
        if spans:
            yield Unit("gsr", entry["id"], 0, text, {"type": spans}, False)


def forms(word):
    """The forms that an English verb or noun may take, roughly; irregular ones are not among them."""
    stem = word[:-1] if word.endswith("e") else word
    ends = {word, word + "s", stem + "ed", stem + "ing"}
    if re.search(r"(s|x|z|ch|sh)$", word):
        ends.add(word + "es")
    if re.search(r"[^aeiou]y$", word):
        ends |= {word[:-1] + "ies", word[:-1] + "ied"}
    if re.search(r"[^aeiou][aeiou][bdgmnprt]$", word):
        ends |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return ends


def lexicon(path):
    """Word forms whose type the claim stage's table of triggers tells without conditions; None where it depends."""
    found = {}
    for line in Path(path).read_text(encoding="utf8").splitlines():
        if not line.strip() or line.startswith(("#", "words\t")):
            continue
        words, _, kind, *rest = line.split("\t") + [""] * 4
        conditions = rest[2:4]
        for word in words.split("|"):
            kinds = kind.lower() if kind.lower() in TYPES and not any(conditions) else None
            for form in forms(word) if " " not in word else ():
                found[form] = kinds if found.get(form, kinds) == kinds else None
    return found


def typed(spans, text, known):
    """Event spans of one word with the type that the lexicon tells; a word that it doesn't hold has none."""
    found = []
    for begin, end, _ in spans:
        word = text[begin:end].lower()
        kind = known.get(word, "none")
        if kind and word.isalpha():
            found.append((begin, end, kind))
    return found
