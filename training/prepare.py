"""Turns folders of published sets into one file of units, and into the texts that the teacher reads.

    prepare.py texts --eval FOLDER --out TEXTS        (then run the teacher over TEXTS)
    prepare.py units --eval FOLDER --teacher TSV --out UNITS.jsonl
"""

import argparse
import collections
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import plover
import sources
import units


def texts(folder, out, few=None):
    """Writes every text that the teacher should read, one file each; or only a few of each set."""
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted((folder / "polnear/train/text").glob("*.txt")):
        (out / f"polnear__{path.name}").write_bytes(path.read_bytes())
    for path in sorted((folder / "polnear/dev/text").glob("*.txt")):
        (out / f"dev__{path.name}").write_bytes(path.read_bytes())
    for line in (folder / "bulk/syria-804.jsonl").read_text(encoding="utf8").splitlines():
        report = json.loads(line)
        (out / f"bulk__{report['id']}.txt").write_text(report["text"], encoding="utf8")
    for corpus, file in (("trnews", "TR-News.xml"), ("lgl", "lgl.xml")):
        for article in ElementTree.parse(folder / "places" / file).getroot().iter("article"):
            (out / f"{corpus}__{article.get('docid')}.txt").write_text(article.findtext("text"), encoding="utf8")
    for path in sorted((folder / "places/GeoWebNews").glob("*.txt")):
        (out / f"gwn__{path.name}").write_text(path.read_text(encoding="utf8"), encoding="utf8")
    for name, text, _ in sources.tempeval_texts(folder / "tempeval3"):
        (out / f"tempeval__{name}.txt").write_text(text, encoding="utf8")
    for name, sentences in sources.ecb_sentences(folder / "ecbplus"):
        (out / f"ecb__{name}.txt").write_text("\n\n".join(text for _, text, _ in sentences), encoding="utf8")
    for name, text in sources.web_articles(folder / "article-text"):
        (out / f"web__{name}.txt").write_text(text, encoding="utf8")
    if few:
        kept = {}
        for path in sorted(out.iterdir()):
            kept.setdefault(path.name.partition("__")[0], []).append(path)
        for path in (p for paths in kept.values() for p in paths[few:]):
            path.unlink()


def gather(folder, teacher):
    """Every unit of every set, in a fixed order."""
    named = sources.taught(teacher)
    yield from sources.polnear(folder / "polnear/train", named)
    yield from sources.bulk(folder / "bulk/syria-804.jsonl", named)
    yield from sources.trnews(folder / "places/TR-News.xml", named)
    yield from sources.geowebnews(folder / "places/GeoWebNews", named)
    yield from sources.tempeval(folder / "tempeval3", named)
    yield from sources.ecb(folder / "ecbplus", named)
    yield from sources.taught_alone("lgl", sources.lgl(folder / "places/lgl.xml"), named, 20)
    yield from sources.taught_alone("web", sources.web_articles(folder / "article-text"), named, 20)
    dev = ((p.stem, p.read_text(encoding="utf8")) for p in sorted((folder / "polnear/dev/text").glob("*.txt")))
    yield from sources.taught_alone("dev", dev, named, 1)
    types = folder / "event-types"
    between = [*plover.plv(types / "PLV_train.tsv"), *plover.aw(types / "AW_train.tsv")]
    yield from between
    yield from plover.gsr(types / "PLOVER_GSR_CAMEO.txt", {u.text.strip() for u in between if u.held_out})


def main():
    """Runs one of the two steps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["texts", "units"])
    parser.add_argument("--eval", type=Path, required=True)
    parser.add_argument("--teacher", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--few", type=int, help="texts of each set, to see whether every step works")
    options = parser.parse_args()
    if options.step == "texts":
        return texts(options.eval, options.out, options.few)
    found = list(gather(options.eval, options.teacher))
    units.write(options.out, found)
    counts = collections.Counter()
    for unit in found:
        part = "held out" if unit.held_out else "train"
        counts[unit.corpus, part, "units"] += 1
        counts[unit.corpus, part, "words"] += len(unit.text.split())
        for spans in unit.spans.values():
            for span in spans:
                counts[unit.corpus, part, span[2]] += 1
    for key, count in sorted(counts.items()):
        print(*key, count)


if __name__ == "__main__":
    main()
