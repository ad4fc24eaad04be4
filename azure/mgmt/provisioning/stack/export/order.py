"""Which resources a program says by calls of their own, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..record.ids import above, ids_within
from .bodies import Within, said, within
from .inventory import Inventory, Resource
from .principals import principals


@dataclass(eq=False)
class Said:
    """A resource as a program says it.

    :ivar body: The JSON of its body.
    :ivar unordered: Texts of the body that name what waits for the resource itself.
    """

    resource: Resource
    body: dict[str, Any]
    unordered: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        """Its id."""
        return self.resource.id

    def texts(self) -> Iterator[str]:
        """The texts in its body."""
        return texts(self.body)


class Ordering:
    """Orders what is in a group.

    What stands below a resource is said within it where its body has a place for that, as for subnets of a network,
    unless two resources would wait for each other then.

    :ivar principals: What stands for identities, by their values.
    """

    def __init__(self, inventory: Inventory) -> None:
        self._all = {
            each.id.lower(): Said(each, said(each.maker.plan, each.live, each.id)) for each in inventory.resources
        }
        self.principals = principals(inventory.resources)
        inner = {identity for each in self._all.values() for found in self._within(each) for identity in found.ids}
        self._apart = {key: each for key, each in self._all.items() if key not in inner}

    def ordered(self) -> list[Said]:
        """The resources that have calls of their own, each after what it needs."""
        while True:
            needs = {key: list(self._needs(each)) for key, each in self._apart.items()}
            order, circle = in_order(needs)
            if not circle:
                return [self._apart[key] for key in order]
            self._open([self._apart[key] for key in circle])

    def holder(self, identity: str) -> Said | None:
        """What says a resource, or the nearest one that it stands below."""
        lower = identity.lower()
        return next((self._apart[each] for each in (lower, *above(lower)) if each in self._apart), None)

    def _parent(self, said: Said) -> Said | None:
        return next((self._apart[each] for each in above(said.id.lower()) if each in self._apart), None)

    def _needs(self, said: Said) -> Iterator[str]:
        """The ids of what has to be there before a resource, in lower case: what graphs of stacks find."""
        parent = self._parent(said)
        if parent is not None:
            yield parent.id.lower()
        for text in said.texts():
            if text not in said.unordered:
                yield from self._named(said, text)

    def _named(self, said: Said, text: str) -> Iterator[str]:
        """The ids of what a text names, but for the resource that it is in, and what stands right below that."""
        principal = self.principals.get(text)
        for mentioned in [*ids_within([text]), *([] if principal is None else [principal.id])]:
            holder = self.holder(mentioned)
            if holder is not None and holder is not said and self._parent(holder) is not said:
                yield holder.id.lower()

    def _open(self, circle: Sequence[Said]) -> None:
        """Have the resources of a circle, each of which needs the next one, wait for each other no more."""
        pairs = list(zip(circle, [*circle[1:], circle[0]], strict=True))
        for each, needed in pairs:
            for found in self._within(each):
                if any(needed.id.lower() in self._named(each, text) for text in texts(found.items)):
                    found.take_out()
                    self._apart.update((key, self._all[key]) for key in found.ids)
                    return
        for each, needed in pairs:
            naming = {text for text in each.texts() if needed.id.lower() in self._named(each, text)}
            if naming:
                each.unordered |= naming
                return

    def _within(self, said: Said) -> list[Within]:
        """The lists of a body that say resources which can be said by calls of their own, too."""
        found = within(said.body, said.resource.live, said.id)
        return [each for each in found if all(identity in self._all for identity in each.ids)]


def texts(data: Any) -> Iterator[str]:
    """All texts in JSON, keys included."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, item in data.items():
            yield key
            yield from texts(item)
    elif isinstance(data, list):
        for item in data:
            yield from texts(item)


def in_order(needs: Mapping[str, Sequence[str]]) -> tuple[list[str], list[str]]:
    """What needs others after these, else as it was given; and a circle, each of which needs the next one, if any."""
    done: dict[str, bool] = {}
    order: list[str] = []
    for first in needs:
        way = [(first, iter(needs[first]))] if first not in done else []
        done.setdefault(first, False)
        while way:
            key, rest = way[-1]
            following = next(rest, None)
            if following is None:
                way.pop()
                done[key] = True
                order.append(key)
            elif following not in done:
                done[following] = False
                way.append((following, iter(needs[following])))
            elif not done[following]:
                keys = [each for each, _ in way]
                return order, keys[keys.index(following) :]
    return order, []
