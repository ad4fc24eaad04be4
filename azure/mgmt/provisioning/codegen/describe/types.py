"""One line on a model or an enum."""

from __future__ import annotations

from ..represent.ir import EnumIR, ModelIR
from .common import TYPES
from .grammar import Words, gerund, head, in_singular, is_plural, is_uncountable, many, one, with_article
from .vocabulary import NOUNS_TOO, PREPOSITIONS, SAID_OF_BODIES, UNCOUNTABLE, VERBS
from .words import first_short, words_of

_ASKED = frozenset({"request", "input", "parameters", "parameter", "body", "content", "payload"})
_ANSWERED = frozenset({"result", "results", "response", "output"})
_CHANGED = frozenset({"patch", "update"})


def line_of_model(model: ModelIR) -> str:
    """What a model is: made of its name and what it holds."""
    if model.name in TYPES:
        return TYPES[model.name]
    words = words_of(model.name) or ("object",)
    return first_short(_page(model, words) or _by_ending(words), " ".join(words), "A model of the service")


def _page(model: ModelIR, words: Words) -> str:
    """What is said of a page of a listing."""
    members = {each.wire: each for each in model.properties}
    value = members.get("value")
    if value is None or value.type.item is None or len(members) > 3:
        return ""
    leaf = value.type.leaf
    name = words_of(leaf.name) if leaf.kind in ("model", "enum") else ()
    if not name:
        return ""
    if name[-1:] in (("resource",), ("contract",), ("entity",)) and len(name) > 1:
        name = name[:-1]
    return f"A page of {many(name)}" if "nextLink" in members else f"A list of {many(name)}"


def _by_ending(words: Words) -> str:
    rest, last = words[:-1], words[-1]
    if not rest:
        if _is_participle(last):
            return f"What is {last}"
        text = with_article(words)
        return text if " " in text else f"The {text}"
    if rest[-1:] == ("list",) and last in _ANSWERED and rest[1:]:
        return f"A list of {many(rest[:-1])}"
    if last in ("list", "collection") and rest[0] != "list":
        return f"A list of {many(rest)}"
    if last == "properties":
        if rest[-1] in _CHANGED and rest[1:]:
            return f"Properties of {one(rest[:-1])} to change"
        return f"Properties of {_one(rest)}"
    if rest[-3:] == ("create", "or", "update") and last in _ASKED:
        return f"What to create or update of {_one(rest[:-3])}" if rest[:-3] else "What to create or update"
    if last in _CHANGED and rest[0] not in VERBS - NOUNS_TOO:
        rest = rest[:-1] if rest[-1] == "resource" and rest[1:] else rest
        return f"What to change of {_one(rest)}"
    if last in _ASKED or last == "resource":
        return _asked(rest, last)
    if last in _ANSWERED:
        if _is_action(rest):
            return f"{last} of {_doing(rest)}"
        return (
            f"{last if last != 'output' else 'result'} of {_one(rest)}"
            if last in ("result", "results")
            else with_article(words)
        )
    if last in ("base", "contract", "entity", "model", "object", "inner"):
        return _by_ending(rest)
    return " ".join(words) if is_uncountable(words) else with_article(words)


def _is_participle(word: str) -> bool:
    return word.endswith("ed") and word not in ("embed", "feed", "need", "seed", "speed")


def _one(words: Words) -> str:
    if len(words) == 1 and _is_participle(words[0]):
        return f"what is {words[0]}"
    return (
        " ".join(words)
        if is_plural(words[head(words)]) and words[-1] in ("settings", "details", "statistics")
        else one(words)
    )


def _asked(rest: Words, last: str) -> str:
    """What is said of a body."""
    if rest[-1] in _CHANGED and rest[0] not in VERBS:
        return f"What to change of {_one(rest[:-1])}" if len(rest) > 1 else "What to change"
    if rest[-1] == "create":
        return f"{_one(rest[:-1])} to create" if rest[:-1] else "What to create"
    if last == "resource":
        return with_article((*rest, last))
    if _is_action(rest):
        return f"{last} for {_doing(rest)}"
    return with_article((*rest, last))


def _is_action(words: Words) -> bool:
    return len(words) > 1 and (words[0] in VERBS - NOUNS_TOO or words[0] in ("check", "list"))


def _doing(words: Words) -> str:
    """What is done: "checking name availability"."""
    verb, noun = words[0], words[1:]
    if verb not in SAID_OF_BODIES or set(noun) & (PREPOSITIONS | VERBS - NOUNS_TOO):
        return f'"{" ".join(words)}"'
    return f"{gerund(verb)} {with_article(noun)}"


def line_of_enum(enum: EnumIR) -> str:
    """What an enum lists: made of its name."""
    if enum.name in TYPES:
        return TYPES[enum.name]
    spelled = list(words_of(enum.name)) or ["value"]
    if spelled[-1] == "enum" and spelled[1:]:
        spelled.pop()
    words, first, last = tuple(spelled), spelled[0], spelled[-1]
    if first in ("is", "enable", "disable", "created", "allow", "set", "use") or last in (
        "enabled",
        "required",
        "by",
        "allowed",
        "supported",
    ):
        return _of_values(f'values of "{" ".join(words)}"')
    if last in ("type", "types", "kind", "kinds") and len(words) > 1 and not is_uncountable(words[:-1]):
        return _of_values(many(words))
    if last in UNCOUNTABLE or head(words) != len(words) - 1:
        return _of_values(f"values of {' '.join(words)}")
    return _of_values(many(in_singular(words)))


def _of_values(text: str) -> str:
    text = text if " " in text else f"the {text}"
    return first_short(text, "values that the service knows")
