"""A rough sentence splitter: enough to give the reader inputs of the sizes that it will meet."""

import re

ABBREVIATIONS = set(
    "mr mrs ms dr prof gen col lt capt sgt maj adm sen rep gov rev hon st jr sr inc corp co ltd vs etc no fig "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.n u.k e.u d.c a.m p.m "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa "
    "tenn tex va vt wash wis wyo".split()
)
END = re.compile(r"[.!?…][\"'”’)\]`]*\s+(?=[\"'“‘”(\[`]*[A-Z0-9])")


def sentences(text):
    """The (begin, end) of each sentence, without the white space between them."""
    start = 0
    for match in END.finditer(text):
        before = text[start : match.start()].rsplit(None, 1)
        word = before[-1].lower().strip("\"'“‘”(") if before else ""
        stop = text[match.start()] == "."
        if stop and (word in ABBREVIATIONS or re.fullmatch(r"(\w\.)*\w", word) and not word.isdigit()):
            continue
        end = match.start() + len(match.group().rstrip())
        yield start, end
        start = match.end()
    if start < len(text):
        yield start, len(text)
