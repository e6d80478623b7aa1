"""The shape of a word: what lower-casing takes from it, given back to the encoder beside the pieces."""

NONE, LOWER, CAPITALISED, CAPITALS, MIXED, INITIAL, NUMBER, MARK, LETTERS_AND_DIGITS = range(9)
GLUED = 9
COUNT = 2 * GLUED


def shape(word):
    """The shape of a word as it is written; a word without case counts as lower."""
    upper = sum(c.isupper() for c in word)
    lower = sum(c.islower() for c in word)
    digits = sum(c.isdecimal() for c in word)
    letters = sum(c.isalpha() for c in word)
    if digits:
        return LETTERS_AND_DIGITS if letters else NUMBER
    if not letters:
        return MARK
    if upper == 0:
        return LOWER
    if upper == 1 and lower == 0:
        return INITIAL
    if lower == 0:
        return CAPITALS
    return CAPITALISED if upper == 1 and word[0].isupper() else MIXED


def shapes(text, offsets, tokens):
    """The shape id of every piece between [CLS] and [SEP], and `NONE` for these.

    All pieces of a word have its shape; `GLUED` is added where a word follows the one before without a space.
    """
    found = [NONE] * len(offsets)
    at, last = 1, len(offsets) - 1
    while at < last:
        end = at + 1
        while end < last and tokens[end].startswith("##"):
            end += 1
        own = shape(text[offsets[at][0] : offsets[end - 1][1]])
        for i in range(at, end):
            found[i] = own
        if at > 1 and offsets[at - 1][1] == offsets[at][0]:
            found[at] = own + GLUED
        at = end
    return found
