"""From what was planned to steps: what each one needs, and which may not run at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from ..plan.changes import Change, Kind
from ..plan.preview import deletion, deletion_of_unsaid
from ..plan.targets import reached
from ..record.ids import above
from ..record.nodes import Graph, Node
from ..run.rate import share_of_id
from ..run.steps import Step
from ..state.interface import Owned
from .changing import Changer
from .removing import LONG, deletion_key, lock_of, removal_steps
from .units import Units

_SHORT = 2.0
"""Seconds that an operation is taken to last that answers at once."""


def key_of(node: Node, change: Change) -> str:
    """What the step of a node is called."""
    return f"{change.id} (look-up {node.number})" if node.is_lookup else change.id


class Steps:
    """Makes the steps of a run, each once.

    :param changer: Does what they do.
    :param changes: The changes of the nodes, in the order of the graph; it may still grow.
    :param subscription: The subscription of the client.
    """

    def __init__(
        self, graph: Graph, changer: Changer, changes: dict[Node, Change], owned: Iterable[Owned], subscription: str
    ) -> None:
        self._graph = graph
        self._changer = changer
        self._changes = changes
        self._owned = {each.id.lower(): each for each in owned}
        self._subscription = subscription
        self.keys: dict[Node, str] = {}
        """The nodes that have a step, with its key."""
        self.doing: dict[str, Change] = {}
        """What the steps do, by key."""

    @property
    def kinds(self) -> dict[str, Kind]:
        """The kinds of what the steps do, by key."""
        return {key: change.kind for key, change in self.doing.items()}

    def of_nodes(self, nodes: Iterable[Node]) -> Iterator[Step]:
        """The steps of nodes, each behind those that it needs.

        What stays as it is needs none, unless it is made of what another step may change: it was compared with the
        value before that.
        """
        for node in nodes:
            change = self._changes[node]
            if node.is_lookup:
                if change.live is None or self._any_has_step(self._graph.dependencies(node)):
                    yield self._step(node, change)
            elif change.kind is not Kind.SAME or self._any_has_step(node.needs):
                yield from self._replacing(node, change)
                yield self._step(node, change)

    def of_last(self, nodes: Iterable[Node], gone: list[Owned]) -> list[Step]:
        """The steps of the last nodes, and those that delete what the program no longer says.

        The latter come once nothing refers to it any more, and before what it refers to is made anew.
        """
        steps = list(self.of_nodes(nodes))
        replaced = {
            each.id.lower(): deletion_key(each.id)
            for each in self._changes.values()
            if deletion_key(each.id) in self.doing
        }
        self.doing.update((deletion_key(each.id), deletion_of_unsaid(each)) for each in gone)
        units = Units({each.id.lower(): each for each in gone}, replaced)
        steps += removal_steps(units, self._changer, self._subscription, self._referring(), replaced)
        keys = {**replaced, **{key: deletion_key(each.id) for key, each in units.gone.items()}}
        return behind(steps, {key: [keys[unit] for unit in units.before[each]] for each, key in replaced.items()})

    def _any_has_step(self, nodes: Iterable[Node]) -> bool:
        return any(node in self.keys for node in nodes)

    def _referring(self) -> Callable[[Owned], Iterable[str]]:
        """Gives the steps of what needed a resource when it was last changed, and of what it stands below."""
        making: dict[str, str] = {}
        referring: dict[str, list[str]] = defaultdict(list)
        for node, key in self.keys.items():
            identity = self._changes[node].id.lower()
            if not node.is_lookup:
                making[identity] = key
                for needed in self._owned[identity].needs if identity in self._owned else ():
                    referring[needed.lower()].append(key)

        def steps(owned: Owned) -> Iterator[str]:
            lower = owned.id.lower()
            yield from referring.get(lower, ())
            yield from (making[each] for each in above(lower) if each in making)

        return steps

    def _step(self, node: Node, change: Change) -> Step:
        key = self.keys[node] = key_of(node, change)
        self.doing[key] = change
        needs = [self.keys[each] for each in self._graph.dependencies(node) if each in self.keys]
        if change.kind is Kind.REPLACE and deletion_key(change.id) in self.doing:
            needs.append(deletion_key(change.id))
        is_long = node.operation.long_running is not None
        if node.is_lookup:
            return Step(
                key,
                lambda telling: self._changer.look_up(node),
                needs,
                share_of_id("reads", node.id, self._subscription),
                seconds=2,
            )
        parent = self._graph.parent(node)
        fresh = parent is not None and self._changes[parent].kind in (Kind.CREATE, Kind.REPLACE)
        return Step(
            key,
            lambda telling: self._changer.make(node, change, fresh, telling),
            needs,
            share_of_id("writes", node.id, self._subscription),
            lock=lock_of(change.id) if is_long else None,
            seconds=LONG if is_long else _SHORT,
            deadline=node.options.timeouts,
        )

    def _replacing(self, node: Node, change: Change) -> Iterator[Step]:
        """The step that deletes what is to be made anew, unless that goes with what it stands below."""
        if not self._is_deleted_itself(node, change):
            return
        owned = self._owned.get(change.id.lower()) or self._changer.owned_as(node, change)
        dependents = [
            deletion_key(each.id)
            for other, each in self._changes.items()
            if self._is_deleted_itself(other, each) and node in self._graph.dependencies(other)
        ]
        key = deletion_key(change.id)
        self.doing[key] = deletion(owned, change.reason)
        yield Step(
            key,
            lambda telling: self._changer.delete(owned, telling),
            dependents,
            share_of_id("deletes", change.id, self._subscription),
            lock=lock_of(change.id),
            seconds=LONG,
            deadline=node.options.timeouts,
        )

    def _is_deleted_itself(self, node: Node, change: Change) -> bool:
        parent = self._graph.parent(node)
        return change.kind is Kind.REPLACE and (parent is None or self._changes[parent].kind is not Kind.REPLACE)


def behind(steps: Iterable[Step], others: Mapping[str, Collection[str]]) -> list[Step]:
    """Steps that need others, too, except those that need them: the services judge what contradicts itself.

    :param others: Keys of what steps are to need besides, by their keys. What is under way already needs no more.
    """
    found = {each.key: each for each in steps}
    wanted_by: dict[str, list[str]] = defaultdict(list)
    for step in found.values():
        for need in step.needs:
            wanted_by[need].append(step.key)
    for key in (each for each in others if each in found):
        waiting = reached([key], wanted_by)
        more = [each for each in others[key] if each not in waiting]
        found[key] = replace(found[key], needs=[*found[key].needs, *more])
        for each in more:
            wanted_by[each].append(key)
    return [*found.values()]
