"""What the graph of a plan shows: resources, what each of them needs, and the components that they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ...plan.changes import Change, Kind, Plan
from ..as_text import SIGNS
from ..components import Component, enclosing


@dataclass(frozen=True)
class Picture:
    """A plan as a graph.

    :ivar changes: Its nodes, each after what it needs.
    :ivar edges: Its edges, from what is needed to what needs it, by their places in ``changes``. The first of both is
        the lower one.
    :ivar heading: What it is called, if not after the stack.
    """

    plan: Plan
    changes: tuple[Change, ...]
    edges: tuple[tuple[int, int], ...]
    heading: str = ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.heading or f"Stack {self.plan.stack}"

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """The components, each after the one that it stands in."""
        return tuple(dict.fromkeys(each for change in self.changes for each in enclosing(change.component)))

    def within(self, component: Component) -> Iterator[tuple[int, Change]]:
        """The nodes that stand in a component itself, with their places."""
        return ((place, change) for place, change in enumerate(self.changes) if change.component == component)

    def inner(self, component: Component) -> Iterator[tuple[int, Component]]:
        """The components that stand in one, with their numbers."""
        return ((number, each) for number, each in enumerate(self.components) if each[:-1] == component)


def picture_of(plan: Plan, heading: str = "") -> Picture:
    """The graph of a plan.

    A look-up of a resource has the id of the resource: what needs that id needs both.

    :param heading: What it is called, if not after the stack.
    """
    deletions = [change for change in plan.changes if change.kind is Kind.DELETE]
    others = [change for change in plan.changes if change.kind is not Kind.DELETE]
    # Deletions are told in the order in which they are deleted: what needs another one comes before it.
    changes = (*others, *reversed(deletions))
    places: dict[str, list[int]] = {}
    edges: list[tuple[int, int]] = []
    for place, change in enumerate(changes):
        for needed in dict.fromkeys(each.lower() for each in change.needs):
            edges += [(each, place) for each in places.get(needed, ()) if not _alike(changes[each], change)]
        places.setdefault(change.id.lower(), []).append(place)
    return Picture(plan, changes, tuple(edges), heading)


def _alike(first: Change, second: Change) -> bool:
    """Whether both look the same resource up, which neither needs for the other."""
    return first.kind is second.kind is Kind.READ and first.id.lower() == second.id.lower()


def headline(change: Change) -> str:
    """The sign of a change and the name of its resource."""
    return f"{SIGNS[change.kind]} {change.name}"


def short_type(change: Change) -> str:
    """The last part of a resource's type."""
    return change.type.rpartition("/")[2]
