"""What a URL tells: which resource it is about, what that belongs to, and where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..represent.ir import ServiceIR
from .grammar import Words, in_singular, one
from .words import squashed, words_of

_PARAMETER = re.compile(r"\{([^}]+)\}$")
_NO_RESOURCES = ("subscriptions", "resourcegroups", "providers")


@dataclass(frozen=True)
class Item:
    """A resource in a URL.

    :param noun: What it is, in the singular.
    :param named: There are several, told apart by name; otherwise there is the one.
    """

    noun: Words
    named: bool = True


@dataclass(frozen=True)
class Place:
    """Where a URL leads.

    :param scope: Where the first resource is: ``subscription``, ``group``, ``region``, ``scope``, ``tenant``, or
        what it belongs to.
    :param items: Resources, each in the one before it.
    :param names: The parameters that it has.
    :param last: The words of its end, where that is the name of no resource: of all of a type, or of an action.
    """

    scope: str
    items: tuple[Item, ...]
    last: Words = ()
    names: tuple[str, ...] = ()

    @property
    def known(self) -> str:
        """All that it names, as one word."""
        return "/".join([self.scope, *(squashed(item.noun) for item in self.items), *map(str.lower, self.names)])


class Nouns:
    """How names in URLs are read: some are written without capitals, and others of the service say where words end."""

    def __init__(self, service: ServiceIR) -> None:
        self._known: dict[str, Words] = {}
        for operation in service.all_operations:
            self._learn(operation.id.partition("_")[0])
            for segment in re.findall(r"[A-Za-z0-9]+", operation.url):
                self._learn(segment)
        for model in service.models:
            self._learn(model.name)

    def _learn(self, name: str) -> None:
        words = words_of(name)
        if words:
            noun = in_singular(words)
            before = self._known.get(squashed(noun))
            if before is None or len(noun) > len(before):
                self._known[squashed(noun)] = noun

    def of(self, name: str) -> Words:
        """The words of a name, in the singular."""
        words = words_of(name)
        if not words:
            return ()
        noun = in_singular(words)
        known = self._known.get(squashed(noun), noun)
        return known if len(known) > len(noun) else noun


def place_of(url: str, nouns: Nouns) -> Place:
    """What a URL tells."""
    segments = [part for part in url.partition("?")[0].split("/") if part]
    scope, items, last = "tenant", list[Item](), ""
    position = 0
    while position < len(segments):
        segment = segments[position]
        following = segments[position + 1] if position + 1 < len(segments) else ""
        parameter = _PARAMETER.match(following)
        fixed = _PARAMETER.match(segment)
        if fixed is not None:
            scope, last = _whole(fixed[1]), ""
            position += 1
        elif segment.lower() == "providers":
            last = ""
            position += 2
        elif segment.lower() == "subscriptions" and parameter and position == 0:
            scope = "subscription"
            position += 2
        elif segment.lower() == "resourcegroups" and parameter and position == 2:
            scope = "group"
            position += 2
        elif segment.lower() == "locations" and parameter:
            if items:
                items.append(Item(("region",)))
            else:
                scope = "region"
            position += 2
        elif parameter is not None:
            items.append(Item(nouns.of(segment)))
            last = ""
            position += 2
        elif following.lower() in ("default", "current", "$default"):
            if position + 2 >= len(segments) - 1:
                items.append(Item(nouns.of(segment), named=False))
            last = ""
            position += 2
        else:
            last = segment
            if following and following.lower() != "providers":
                items.append(Item(nouns.of(segment), named=False))
            position += 1
    names = tuple(re.findall(r"\{([^}]+)\}", url))
    return Place(scope, tuple(item for item in items if item.noun), words_of(last), names)


def _whole(parameter: str) -> str:
    """What a parameter stands for that is a whole id."""
    words = words_of(parameter)
    while words and words[-1] in ("ID", "URI", "resource"):
        words = words[:-1]
        if words and words[-1] not in ("ID", "URI", "resource"):
            return " ".join(in_singular(words)) if words != ("parent",) else "resource"
    return "scope" if "scope" in words else "resource"


IN_SCOPES = {
    "subscription": "in the subscription",
    "group": "in a resource group",
    "region": "in a region",
    "scope": "at a scope",
    "tenant": "",
}


def in_scope(scope: str) -> str:
    """Where something is that is in no other resource."""
    return IN_SCOPES[scope] if scope in IN_SCOPES else f"of {one(tuple(scope.split()))}"


def of_last(items: list[Item]) -> str:
    """What something belongs to: the last resource, and where there is one of it alone, the one before, too."""
    item = items[-1]
    if item.named:
        return f"of {one(item.noun)}"
    text = f"of the {' '.join(item.noun)}"
    return f"{text} {of_last(items[:-1])}" if items[:-1] else text
