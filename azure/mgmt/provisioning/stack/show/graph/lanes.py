"""Which components of a graph stand beside each other, and which below each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import ceil, sqrt

from ..components import Component, enclosing
from .picture import Picture

WIDEST = 6
"""How many stand beside each other where there are few."""


@dataclass(frozen=True)
class Lanes:
    """How the components within each component are arranged.

    :ivar within: Those within each one, lane by lane from left to right, from the top to the bottom.
    :ivar above: The component that each one has right above itself in its lane.
    """

    within: dict[Component, list[list[Component]]]
    above: dict[Component, Component]


def beside(count: int) -> int:
    """How many of so many stand beside each other."""
    return min(count, max(WIDEST, ceil(sqrt(count))))


def lanes_of(picture: Picture) -> Lanes:
    """Arrange the components of a picture.

    One stands below another only if all of its nodes come after all nodes of the other. Edges do so, too, which is why
    there is always a way to have all of them lead downwards.
    """
    first: dict[Component, int] = {}
    last: dict[Component, int] = {}
    for place, change in enumerate(picture.changes):
        for component in enclosing(change.component):
            first.setdefault(component, place)
            last[component] = place
    siblings: dict[Component, list[Component]] = defaultdict(list)
    for component in picture.components:
        siblings[component[:-1]].append(component)
    found = Lanes({}, {})
    for outer, within in siblings.items():
        lanes = found.within[outer] = []
        for component in within:
            lane = _free(lanes, last, first[component]) if len(lanes) >= beside(len(within)) else None
            if lane is None:
                lanes.append([component])
            else:
                found.above[component] = lane[-1]
                lane.append(component)
    return found


def _free(lanes: list[list[Component]], last: dict[Component, int], first: int) -> list[Component] | None:
    """The emptiest of the lanes whose nodes all come before a place."""
    free = [lane for lane in lanes if last[lane[-1]] < first]
    return min(free, key=len, default=None)
