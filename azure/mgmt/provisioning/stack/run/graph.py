"""The graph of steps: whether it is one, and what delays the end most."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable

from ...core.faults import did_you_mean
from .steps import Retry, Step


class Node:
    """A step in its graph.

    :ivar number: Its place among the steps, as they were given.
    :ivar open: How many of the steps that it needs are not done yet.
    :ivar wanted_by: The steps that need it.
    :ivar tail: Seconds from its beginning to the end of all that waits for it, at best.
    :ivar retries: Its tries that failed for now.
    """

    __slots__ = ("began", "number", "open", "retries", "step", "tail", "wanted_by")

    def __init__(self, step: Step, number: int) -> None:
        self.step = step
        self.number = number
        self.open = 0
        self.wanted_by: list[Node] = []
        self.tail = step.seconds
        self.began: float | None = None
        self.retries: list[Retry] = []

    def __lt__(self, other: Node) -> bool:
        """Whether it is more urgent: what has the longer tail is; of two alike, what was given first."""
        return (-self.tail, self.number) < (-other.tail, other.number)


def add_to_graph(nodes: dict[str, Node], steps: Iterable[Step]) -> list[Node]:
    """Add steps to those that are there, by their keys.

    :return: The new nodes.
    :raises ValueError: Two steps have the same key, one needs a step that is not there, or some need each other. Then
        nothing was added.
    """
    added: dict[str, Node] = {}
    for step in steps:
        if step.key in nodes or step.key in added:
            raise ValueError(f"two steps are called {step.key!r}")
        added[step.key] = Node(step, len(nodes) + len(added))
    known = ChainMap(added, nodes)
    for node in added.values():
        for need in dict.fromkeys(node.step.needs):
            if need not in known:
                raise ValueError(f"{node.step.key}: needs {need!r}, which is no step.{did_you_mean(need, known)}")
            node.open += need in added
            if need in added:
                added[need].wanted_by.append(node)
    for node in reversed(_in_order(added)):
        node.tail += max((other.tail for other in node.wanted_by), default=0.0)
    for node in added.values():
        for need in dict.fromkeys(each for each in node.step.needs if each not in added):
            nodes[need].wanted_by.append(node)
            node.open += 1
    nodes.update(added)
    return list(added.values())


def _in_order(nodes: dict[str, Node]) -> list[Node]:
    """The nodes, each behind all that it needs."""
    open = {key: node.open for key, node in nodes.items()}
    found = [node for node in nodes.values() if not node.open]
    for node in found:
        for other in node.wanted_by:
            open[other.step.key] -= 1
            if not open[other.step.key]:
                found.append(other)
    if len(found) < len(nodes):
        raise ValueError(f"steps need each other: {' -> '.join(_circle(nodes, open))}")
    return found


def _circle(nodes: dict[str, Node], open: dict[str, int]) -> list[str]:
    """The keys of steps each of which needs the next, and the last the first."""
    key = next(key for key, count in open.items() if count)
    path: list[str] = []
    while key not in path:
        path.append(key)
        key = next(need for need in nodes[key].step.needs if open.get(need))
    return [*path[path.index(key) :], key]
