"""Names to words, and words as they are written."""

from __future__ import annotations

import re
from functools import cache

from .spelling import PROPER, SPELLED, TERMS

_BEGINNINGS = {*TERMS, *(each[0].lower() + each[1:] for each in TERMS if each[1:2].islower())}
_TERMS = "|".join(sorted(map(re.escape, _BEGINNINGS), key=len, reverse=True))
_PART = re.compile(
    rf"(?:(?:{_TERMS})s?)(?![a-z])"  # a name that capitals do not split
    r"|[A-Z]{2,}s(?![a-z])"  # the plural of an abbreviation
    r"|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+"
)
_SMALL_FIRST = re.compile(
    "(?<=[a-z]{3})(?=(?:" + "|".join(each for each in sorted(TERMS) if each[0].islower()) + "|v[0-9]))"
)
_NOTHING_SAID = re.compile(r"(?<=[a-z0-9])(?:Auto[Gg]enerated[0-9]*|V?20[0-9]{6}(?:Preview)?)$")
_LEVEL = re.compile("[a-uw-z][0-9]+")


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, spelled: ``publicIPAddresses`` is "public", "IP", "addresses".

    Digits belong to the word before them. A word that is there twice is said once.
    """
    found: list[str] = []
    for part in _PART.findall(_SMALL_FIRST.sub("_", _NOTHING_SAID.sub("", name))):
        if part.isdigit() and found:
            found[-1] += part
        else:
            found.append(part)
    spelled = (
        SPELLED.get(part.lower(), part.upper() if _LEVEL.fullmatch(part.lower()) else part.lower()) for part in found
    )
    words: list[str] = []
    for word in (word for part in spelled for word in part.split()):
        last = words[-1] if words else ""
        if (last, word) in PROPER:
            words[-1:] = PROPER[last, word]
        elif last != word:
            words.append(word)
    return tuple(words)


def squashed(words: tuple[str, ...]) -> str:
    """Words as one, to be compared."""
    return "".join(words).lower().replace("-", "")


LONGEST = 120
"""Characters of a line."""


def first_short(*texts: str) -> str:
    """The first of some sentences that is no longer than a line may be, or else the last."""
    sentences = map(sentence_of, texts)
    return next((text for text in sentences if len(text) <= LONGEST), sentence_of(texts[-1]))


def sentence_of(text: str) -> str:
    """A text with an initial capital and a full stop. What is written in a way of its own stays so."""
    first = text.split(" ", 1)[0]
    begins = text if not first[:1].islower() or any(map(str.isupper, first)) else text[0].upper() + text[1:]
    return begins if begins.endswith(".") else f"{begins}."
