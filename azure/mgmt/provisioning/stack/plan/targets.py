"""Which resources a run is about, where it is not about all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TypeVar

from ...core.faults import did_you_mean
from ..errors import StackError
from ..record.ids import above, resource_name
from ..record.nodes import Graph, Node
from ..state.interface import Owned
from .changes import Change, Kind
from .planner import Planner

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Targets:
    """Which resources a run is about: globs of ids (``*/shop-kv``) or of components (``storage``, ``storage/inner``).

    What is made comes with all that it needs, and what is deleted with all that needs it.

    :ivar targets: What it is about; everything, if there are none.
    :ivar excludes: What is left as it is, and with it what could not be made or deleted without it.
    """

    targets: Sequence[str] = ()
    excludes: Sequence[str] = ()

    def __bool__(self) -> bool:
        return bool(self.targets or self.excludes)

    async def nodes(self, graph: Graph, planner: Planner) -> list[Node]:
        """The nodes of a program that it is about, each after what it depends on.

        :raises StackError: Some nodes depend on each other.
        """
        ordered = graph.ordered()
        if not self:
            return ordered
        for node in ordered:
            await planner.name(node)
        needs = {node: graph.dependencies(node) for node in ordered}
        chosen = self._chosen({node: (planner.identity(node), node.component) for node in ordered}, needs)
        for node in ordered:  # looking something up changes nothing
            if node.is_lookup and chosen.issuperset(needs[node]):
                chosen.add(node)
        return [node for node in ordered if node in chosen]

    def gone(self, owned: Sequence[Owned], left: Iterable[Owned] = ()) -> list[Owned]:
        """Of what would be deleted, in its order, that which it is about.

        :param left: What is left as it is, and still refers to what it needed when it was last changed.
        """
        if not self:
            return list(owned)
        by_id = {each.id.lower(): each for each in owned}
        needed_by: dict[str, list[str]] = defaultdict(list)
        for key, each in by_id.items():
            for needed in {*above(key), *(need.lower() for need in each.needs)}:
                needed_by[needed].append(key)
        referred = {need.lower() for each in left for need in each.needs}
        kept = [key for key in by_id if key in referred]
        chosen = self._chosen({key: (each.id, each.component) for key, each in by_id.items()}, needed_by, kept)
        return [each for key, each in by_id.items() if key in chosen]

    def name(self, identity: str, component: Sequence[str]) -> bool:
        """Whether a resource itself is one that the targets name, and none that is excluded."""
        targeted = not self.targets or _any_matches(self.targets, identity, component)
        return targeted and not _any_matches(self.excludes, identity, component)

    def check(self, named: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Refuse globs that name nothing.

        :param named: The ids and components of all that there is.
        :raises StackError: One names nothing.
        """
        known = list(named)
        for glob in (*self.targets, *self.excludes):
            if not any(_matches(glob, identity, component) for identity, component in known):
                near = did_you_mean(glob, [f"*/{resource_name(identity)}" for identity, _ in known])
                hint = near if "/" in glob else f" A resource is named by its id: */{glob}"
                raise StackError(f"{glob!r} is the id of no resource of the stack, and no component.{hint}")

    def _chosen(
        self, named: Mapping[K, tuple[str, Sequence[str]]], along: Mapping[K, Iterable[K]], kept: Iterable[K] = ()
    ) -> set[K]:
        """What it is about.

        :param named: The id and the component of each.
        :param along: What has to come with each.
        :param kept: What is left as it is, whatever names it.
        """
        brings: dict[K, list[K]] = defaultdict(list)
        for key in named:
            for other in along.get(key, ()):
                brings[other].append(key)
        targeted = [key for key, each in named.items() if not self.targets or _any_matches(self.targets, *each)]
        excluded = [key for key, each in named.items() if _any_matches(self.excludes, *each)]
        excluded += kept
        left: set[K] = reached(excluded, brings)
        chosen: set[K] = reached(targeted, along)
        return chosen - left


ALL = Targets()
"""A run is about everything."""


def check_replaced(changes: Iterable[Change], owned: Iterable[Owned]) -> None:
    """Refuse to replace what others stand below that are not to be made anew.

    :param changes: What a run is about.
    :param owned: What the stack made.
    :raises StackError: They would be deleted.
    """
    found = list(changes)
    ids = {change.id.lower() for change in found}
    replaced = {change.id.lower() for change in found if change.kind is Kind.REPLACE}
    lost = [each.id for each in owned if each.id.lower() not in ids and not replaced.isdisjoint(above(each.id.lower()))]
    if lost:
        raise StackError(
            "what these stand below is to be replaced, which deletes them, and they are not among the targets:\n  "
            + "\n  ".join(lost)
        )


def reached(start: Iterable[K], along: Mapping[K, Iterable[K]]) -> set[K]:
    """What is reached from some, however indirectly, and these.

    :param along: What is reached from each at once.
    """
    found: set[K] = set()
    waiting = list(start)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(along.get(key, ()))
    return found


def _any_matches(globs: Iterable[str], identity: str, component: Sequence[str]) -> bool:
    return any(_matches(glob, identity, component) for glob in globs)


def _matches(glob: str, identity: str, component: Sequence[str]) -> bool:
    """Whether a glob names a resource, or a component that it stands in."""
    names = [identity, *("/".join(component[:depth]) for depth in range(1, len(component) + 1))]
    return any(fnmatchcase(name.lower(), glob.lower()) for name in names)
