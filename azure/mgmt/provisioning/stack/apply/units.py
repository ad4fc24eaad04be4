"""What is deleted with which request, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from ..record.ids import above
from ..state.interface import Owned


class Units:
    """Resources that are to be deleted, in units: what stands below something that is deleted goes with that.

    All ids are in lower case.

    :param gone: The resources by id.
    :param replaced: Ids of what is deleted besides, to be made anew.
    :ivar gone: The resources by id.
    :ivar of: The id of the unit that each resource goes with: what it stands below, or its own.
    :ivar before: Of each unit and of what is made anew, the units that have to be deleted before it.
    """

    def __init__(self, gone: Mapping[str, Owned], replaced: Collection[str] = ()) -> None:
        self.gone = gone
        self._replaced = replaced
        self.of = {key: self._outermost(key) for key in gone}
        self.before = self._ordered()
        while circle := _circle(self.before):
            # A unit that is needed by what some of it needs is deleted one by one.
            several = {key for key, unit in self.of.items() if unit in circle and key != unit and unit not in replaced}
            if several:
                self.of.update({key: key for key in several})
                self.before = self._ordered()
            else:  # what was needed at different times may contradict itself: the services judge
                self.before[circle[1]].pop(circle[0], None)

    def members(self) -> dict[str, list[Owned]]:
        """The resources of each unit."""
        found: dict[str, list[Owned]] = {}
        for key, unit in self.of.items():
            found.setdefault(unit, []).append(self.gone[key])
        return found

    def _outermost(self, key: str) -> str:
        holders = [each for each in above(key) if each in self.gone or each in self._replaced]
        return holders[-1] if holders else key

    def _ordered(self) -> dict[str, dict[str, None]]:
        # No sets, whose order differs from process to process: the first circle that is found depends on it.
        found: dict[str, dict[str, None]] = {unit: {} for unit in [*self.of.values(), *self._replaced]}
        for key, unit in self.of.items():
            for needed in self._needs(key):
                other = self.of.get(needed) or self._outermost(needed)
                if other != unit and other in found:
                    found[other][unit] = None
        return found

    def _needs(self, key: str) -> Iterator[str]:
        """The ids of what has to stay for as long as a resource is there."""
        yield from above(key)
        yield from (each.lower() for each in self.gone[key].needs)


def _circle(before: Mapping[str, Collection[str]]) -> list[str]:
    """Some that each have to be before the next, the last one being the first again; empty if there are none."""
    try:
        TopologicalSorter(before).prepare()
    except CycleError as error:
        return [*error.args[1]]
    return []
