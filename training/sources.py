"""Readers of the published annotated sets: each yields units in the reader's own kinds."""

import csv
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from amend import amended
from units import Unit, cut, held_out, units_of

ENTITY_KINDS = {
    "PERSON": "person",
    "ORGANIZATION": "organization",
    "LOCATION": "place",
    "CITY": "place",
    "STATE_OR_PROVINCE": "place",
    "COUNTRY": "place",
    "NATIONALITY": "group",
    "RELIGION": "group",
    "IDEOLOGY": "group",
    "TITLE": "title",
}
PRONOUNS = set("he she him her his hers it its they them their i we you".split())
TOPONYMS = set(
    "Literal Mixed Coercion Metonymic Literal_Modifier Non_Literal_Modifier Embedded_Literal Demonym Language".split()
)


def brat(path):
    """The (kind, fragments) of every text-bound annotation of a brat file."""
    for line in path.read_text(encoding="utf8").splitlines():
        fields = line.split("\t")
        if re.fullmatch(r"T\d+", fields[0]) and len(fields) > 1:
            kind, _, where = fields[1].partition(" ")
            yield kind, [tuple(map(int, part.split())) for part in where.split(";")]


def taught(tsv):
    """The teacher's entities: file name to spans (begin, end, kind, the teacher's own kind)."""
    found = {}
    for line in Path(tsv).read_text(encoding="utf8").splitlines():
        name, begin, end, kind = line.split("\t")
        spans = found.setdefault(name, [])
        if kind in ENTITY_KINDS:
            spans.append((int(begin), int(end), ENTITY_KINDS[kind], kind))
    return found


def names(text, spans):
    """The teacher's spans that are names, amended: it also marks pronouns as persons."""
    return amended(text, [s for s in spans if text[s[0] : s[1]].lower() not in PRONOUNS])


def polnear(folder, teacher):
    """PolNeAR articles; of several annotators the first in order of name is taken."""
    seen = set()
    for ann in sorted((folder / "attributions").glob("*.ann")):
        name = ann.stem.rsplit("_", 1)[0]
        if name in seen:
            continue
        seen.add(name)
        text = (folder / "text" / f"{name}.txt").read_text(encoding="utf8")
        spans = [
            (b, e, kind.lower())
            for kind, fragments in brat(ann)
            if kind in ("Source", "Cue", "Content")
            for b, e in fragments
        ]
        heads = {"attribution": spans}
        key = f"polnear__{name}.txt"
        if key in teacher:
            heads["entity"] = names(text, teacher[key])
        yield from units_of("polnear", name, text, heads, False)


def bulk(path, teacher):
    """Unlabelled reports of the Syrian war, with the teacher's entities alone."""
    for line in path.read_text(encoding="utf8").splitlines():
        report = json.loads(line)
        key = f"bulk__{report['id']}.txt"
        if key in teacher:
            entities = names(report["text"], teacher[key])
            spans = {"entity": entities, "teacher": entities}
            yield from units_of("bulk", report["id"], report["text"], spans, held_out(report["id"], 20))


def toponyms_over(toponyms, spans):
    """Gold toponyms laid over the teacher's entities: gold decides what is a place, the teacher the rest."""
    groups = {(b, e) for b, e, kind in spans if kind == "group"}
    named_for = lambda b, e: any(begin >= b and end == e for begin, end in groups)
    whole = [s for s in spans if s[2] == "organization" and any(s[0] <= b and e <= s[1] and (b, e) != s[:2] for b, e, _ in toponyms)]
    gold = [
        (b, e, "group" if named_for(b, e) or kind in ("Demonym", "Language") else "place")
        for b, e, kind in toponyms
        if not any(b < w[1] and e > w[0] for w in whole)
    ]
    others = [
        s for s in spans if s[2] != "place" and not any(s[0] < e and s[1] > b for b, e, _ in gold)
    ]
    return gold + others


def trnews(path, teacher):
    """TR-News articles with their toponyms."""
    for article in ElementTree.parse(path).getroot().iter("article"):
        name, text = "trnews__" + article.get("docid"), article.findtext("text")
        gold = []
        for toponym in article.iter("toponym"):
            begin, end, phrase = int(toponym.findtext("start")), int(toponym.findtext("end")), toponym.findtext("phrase")
            if text[begin:end] == phrase:
                gold.append((begin, end, "Literal"))
        if name + ".txt" in teacher:
            named = names(text, teacher[name + ".txt"])
            spans = {"entity": toponyms_over(gold, named), "toponym": gold, "teacher": named}
            yield from units_of("trnews", name, text, spans, held_out(name))


def geowebnews(folder, teacher):
    """GeoWebNews articles with their toponyms."""
    for ann in sorted(folder.glob("*.ann"), key=lambda p: int(p.stem)):
        name, text = "gwn__" + ann.stem, ann.with_suffix(".txt").read_text(encoding="utf8")
        gold = [(*fragments[0], kind) for kind, fragments in brat(ann) if kind in TOPONYMS]
        if name + ".txt" in teacher:
            named = names(text, teacher[name + ".txt"])
            spans = {"entity": toponyms_over(gold, named), "toponym": gold, "teacher": named}
            yield from units_of("geowebnews", name, text, spans, held_out(name))


def timeml(path):
    """The text of a TimeML file with its TIMEX3 and EVENT spans."""
    source = path.read_text(encoding="utf8")
    body = re.search(r"<TEXT>(.*?)</TEXT>", source, re.S).group(0)
    text, spans = [], {"time": [], "event": []}

    def walk(node):
        begin = sum(map(len, text))
        text.append(node.text or "")
        for child in node:
            walk(child)
            text.append(child.tail or "")
        end = sum(map(len, text))
        inside = "".join(text)[begin:end]
        begin, end = begin + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip())
        if node.tag == "TIMEX3" and begin < end:
            spans["time"].append((begin, end, node.get("type").lower()))
        if node.tag == "EVENT" and begin < end:
            spans["event"].append((begin, end, "event"))

    walk(ElementTree.fromstring(body))
    return "".join(text), spans


def tempeval_texts(folder):
    """The name, text and spans of every TimeBank and AQUAINT article, lines of a paragraph joined."""
    for path in sorted(folder.glob("*/*.tml")):
        if path.parent.name in ("TimeBank", "AQUAINT"):
            text, spans = timeml(path)
            yield path.stem, re.sub(r"(?<!\n)\n(?!\s*\n)", " ", text), spans


def tempeval(folder, teacher):
    """TimeBank and AQUAINT: times and events, and the teacher's entities."""
    for name, text, spans in tempeval_texts(folder):
        key = f"tempeval__{name}.txt"
        if key in teacher:
            spans["entity"] = spans["teacher"] = names(text, teacher[key])
        yield from units_of("tempeval", name, text, spans, held_out(name))


def ecb_sentences(folder):
    """The name of every ECB+ document, and its sentences: number, text, and the actions marked in it."""
    for path in sorted(folder.glob("*/*.xml")):
        root = ElementTree.parse(path).getroot()
        sentence = {}
        for token in root.iter("token"):
            sentence.setdefault(token.get("sentence"), []).append(token)
        actions = [
            [anchor.get("t_id") for anchor in mention.iter("token_anchor")]
            for mention in root.find("Markables")
            if re.match(r"(NEG_)?ACTION", mention.tag)
        ]
        found = []
        for number, tokens in sentence.items():
            text, where = "", {}
            for token in tokens:
                text += " " if text else ""
                where[token.get("t_id")] = (len(text), len(text) + len(token.text))
                text += token.text
            marked = [sorted(where[i] for i in ids if i in where) for ids in actions]
            found.append((number, text, sorted((places[0][0], places[-1][1], "event") for places in marked if places)))
        yield path.stem, found


def ecb(folder, teacher):
    """ECB+ with the teacher's entities, and with actions where the annotators chose the sentence; topics from 30 on are held out."""
    with open(folder / "ECBplus_coreference_sentences.csv", encoding="utf8") as rows:
        chosen = {(r["Topic"], r["File"], r["Sentence Number"]) for r in csv.DictReader(rows)}
    for name, sentences in ecb_sentences(folder):
        topic, _, file = name.partition("_")
        key, at = f"ecb__{name}.txt", 0
        whole = "\n\n".join(text for _, text, _ in sentences)
        entities = names(whole, teacher[key]) if key in teacher else None
        for order, (number, text, actions) in enumerate(sentences):
            spans = {h: cut(entities, at, at + len(text)) for h in ("entity", "teacher")} if entities is not None else {}
            if (topic, file, number) in chosen:
                spans["event"] = actions
            if spans:
                corpus = "ecb" if "event" in spans or int(topic) >= 30 else "ecbtext"
                yield Unit(corpus, name, order, text, spans, int(topic) >= 30)
            at += len(text) + 2


def web_articles(folder):
    """The name and text of every article of the extraction benchmark that is English news."""
    with open(folder / "ground-truth.json", encoding="utf8") as file:
        for name, article in sorted(json.load(file).items()):
            text = article["articleBody"]
            words = text.lower().split()
            if len(words) > 50 and sum(w in ("the", "of", "and", "to", "in") for w in words) > len(words) / 10:
                yield name[:12], text


def lgl(path):
    """The name and text of every article of LGL: local news. Its toponyms are only those that its authors could place."""
    for article in ElementTree.parse(path).getroot().iter("article"):
        yield article.get("docid"), article.findtext("text")


def taught_alone(corpus, named, teacher, share):
    """Articles with nothing but the teacher's entities; one in `share` is held out."""
    for name, text in named:
        key = f"{corpus}__{name}.txt"
        if key in teacher:
            entities = names(text, teacher[key])
            spans = {"entity": entities, "teacher": entities}
            yield from units_of(corpus, name, text, spans, held_out(name, share))
