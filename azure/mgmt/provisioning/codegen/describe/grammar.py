"""Articles, singulars, plurals and participles of English words."""

from __future__ import annotations

import re
from functools import cache

from .vocabulary import GERUNDS, PLURAL_ONLY, PREPOSITIONS, SAID_WITH_A_VOWEL, SINGULARS, UNCOUNTABLE, WITH_A, WITH_AN

Words = tuple[str, ...]

_VERSION = re.compile("[vV][0-9]+")
_ENDINGS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("zes", "ze"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
)


@cache
def singular(word: str) -> str:
    """The singular of a word."""
    if word in SINGULARS:
        return SINGULARS[word]
    if word in UNCOUNTABLE or word in PLURAL_ONLY or (word.isupper() and word.endswith("S")):
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    return word


def is_plural(word: str) -> bool:
    """Whether a noun is a plural."""
    return word in PLURAL_ONLY or singular(word) != word


@cache
def plural(word: str) -> str:
    """The plural of a word."""
    if is_plural(word) or word in UNCOUNTABLE or word in ("series", "news"):
        return word
    for one, many in SINGULARS.items():
        if many == word and one not in ("teams", "exchanges"):
            return one if one != many else f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    if word.endswith("is"):
        return f"{word[:-2]}es"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh", "z")) and not word[-1:].isupper() else f"{word}s"


def head(words: Words) -> int:
    """Where the noun stands that a phrase is about: at the end, or before a preposition with one word behind it.

    With more words behind it, it tells what kind of thing the last one is ("defender for AI settings").
    """
    if len(words) > 1 and _VERSION.fullmatch(words[-1]):
        return head(words[:-1])
    place = len(words) - 2
    return place - 1 if place > 0 and words[place] in PREPOSITIONS else len(words) - 1


def many(words: Words) -> str:
    """A phrase in the plural."""
    place = head(words)
    return " ".join((*words[:place], plural(words[place]), *words[place + 1 :]))


def in_singular(words: Words) -> Words:
    """A phrase in the singular."""
    place = head(words)
    return (*words[:place], singular(words[place]), *words[place + 1 :])


def is_uncountable(words: Words) -> bool:
    """Whether a phrase is about something that is not counted."""
    return words[head(words)] in UNCOUNTABLE


def with_article(words: Words) -> str:
    """A phrase with "a" or "an", if it can be one."""
    noun = words[head(words)]
    text = " ".join(words)
    if noun in UNCOUNTABLE or is_plural(noun):
        return text
    return f"{article(words[0])} {text}"


def one(words: Words) -> str:
    """One of what a phrase is about."""
    return with_article(in_singular(words))


def article(word: str) -> str:
    """The article before a word."""
    if word in WITH_AN:
        return "an"
    if word in WITH_A:
        return "a"
    if word.isupper() and len(word) > 1:
        return "an" if word[0] in SAID_WITH_A_VOWEL else "a"
    return "an" if word[:1].lower() in "aeiou" else "a"


def gerund(verb: str) -> str:
    """The participle of a verb: "check" is "checking"."""
    if verb in GERUNDS:
        return GERUNDS[verb]
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


def listed(items: list[str]) -> str:
    """Items with commas, and "and" before the last."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
