"""Swaps days for expressions that the annotated sets hardly hold: times of day and repetitions."""

import re

DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


def expression(day, after_on, chance):
    """Another expression built on a day, and its kind."""
    hour = chance.randint(1, 12)
    clock = chance.choice([f"{hour}", f"{hour}:{chance.choice(['00', '15', '30', '45'])}"])
    half = chance.choice(["a.m.", "p.m.", "am", "pm"])
    part = chance.choice(["morning", "afternoon", "evening", "night"])
    choices = [(f"{day} {part}", "time"), (f"{day} {part}", "time")]
    if not after_on:
        choices += [
            (f"{clock} {half} {day}", "time"),
            (f"{chance.choice(['early', 'late'])} {day}", "time"),
            (f"every {day}", "set"),
            (f"every {day} {part}", "set"),
            (f"each {day}", "set"),
        ]
    return chance.choice(choices)


def varied(text, spans, chance):
    """Edits that swap some days, and the spans with the kinds that follow."""
    edits, times = [], []
    for begin, end, kind in spans.get("time", []):
        if kind == "date" and DAY.fullmatch(text[begin:end]) and chance.random() < 0.4:
            new, kind = expression(text[begin:end], text[:begin].rstrip().endswith(" on"), chance)
            edits.append((begin, end, new))
        times.append((begin, end, kind))
    return edits, (spans | {"time": times} if edits else spans)
