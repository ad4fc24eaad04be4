"""One line on an operation group."""

from __future__ import annotations

from ..represent.ir import GroupIR
from .grammar import is_uncountable, listed, many
from .operations import line_of, noun_of_group, read_name
from .places import Nouns
from .vocabulary import PHRASES, VERBS
from .words import first_short, words_of

_MOST = 6
_PLAIN = "Operations of the service"
_FIRST = ("create", "update", "change", "delete")
_LAST = ("get", "list")


def line_of_group(group: GroupIR, nouns: Nouns) -> str:
    """What an operation group is about, and what can be done with it."""
    written = group.operations[0].id.partition("_")[0]
    words = words_of(written)
    if group.name == "operations":
        provider = next((part for each in group.operations for part in each.url.split("/") if "." in part), "")
        if provider and all(each.method == "list" for each in group.operations):
            return first_short(f"The operations of the {provider} provider, as used in role definitions", _PLAIN)
    if len(words) > 1 and words[0] in VERBS and len(group.operations) == 1:
        return line_of(group.operations[0], nouns)
    noun = noun_of_group(written, nouns) or ("operation",)
    done: list[str] = []
    for operation in group.operations:
        name = read_name(words_of(operation.method.removeprefix("begin_")), noun)
        if name is not None and not name.noun and not name.which and name.verb[0] not in ("post", "head"):
            said = PHRASES.get(name.verb, name.verb[0]).lower()
            done += [each for each in said.split(" or ") if each not in done and " " not in each and "," not in each]
    first, last = ([verb for verb in verbs if verb in done] for verbs in (_FIRST, _LAST))
    verbs = [*first, *(verb for verb in done if verb not in (*first, *last)), *last]
    it = "it" if is_uncountable(noun) else "them"
    if not verbs:
        return first_short(f"Operations on {many(noun)}", _PLAIN)
    if len(verbs) > _MOST:
        verbs = [*verbs[: _MOST - 1], "more"]
        return first_short(
            f"{many(noun)}: {', '.join(verbs[:-1])} {it}, and more", f"Operations on {many(noun)}", _PLAIN
        )
    return first_short(f"{many(noun)}: {listed(verbs)} {it}", f"Operations on {many(noun)}", _PLAIN)
