"""The calls that were recorded, and what each of them needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...core.declare.operation import Operation
from ..errors import Line, StackError
from ..options import ResourceOptions
from .ids import above, resource_name


@dataclass(eq=False)
class Node:
    """A recorded call.

    :ivar number: Its place in the program.
    :ivar arguments: Those of the operation, the body's left out.
    :ivar call_options: The request options that it was given.
    :ivar id: What the call's URL names, possibly with marks in it.
    :ivar body: The JSON of the request, possibly with marks in it; None for a call that only looks something up.
    :ivar component: Names of the components that it stands in, outermost first.
    :ivar shown_id: The id with what is not known yet by its names, where there are marks in it.
    :ivar parameters: What its operation takes from its client besides the subscription.
    :ivar needs: The nodes whose values it uses, and those that ``depends_on`` names.
    :ivar mentions: Ids in its body, in lower case.
    """

    number: int
    operation: Operation
    arguments: tuple[Any, ...]
    call_options: Mapping[str, Any]
    id: str
    body: Any
    line: Line
    options: ResourceOptions
    component: tuple[str, ...]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    shown_id: str = ""
    needs: dict[Node, None] = field(default_factory=dict)
    mentions: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in messages."""
        return resource_name(self.shown_id or self.id)

    @property
    def is_lookup(self) -> bool:
        """Whether it only looks something up."""
        return self.operation.method != "PUT"

    def __repr__(self) -> str:
        return f"<Node {self.number}: {self.operation.id} {self.shown_id or self.id}>"


class Graph:
    """The nodes of a program, in the order of its calls."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._resources: dict[str, Node] = {}

    def add(self, node: Node) -> None:
        """Add a node.

        :raises StackError: Another one makes the same resource.
        """
        if not node.is_lookup:
            first = self._resources.setdefault(node.id.lower(), node)
            if first is not node:
                raise StackError(f"{node.shown_id or node.id} is made twice: at {first.line}, too", node.line)
        self.nodes.append(node)

    def made_at(self, identity: str) -> Node | None:
        """The node that makes a resource."""
        return self._resources.get(identity.lower())

    def holder(self, identity: str) -> Node | None:
        """The node of the nearest resource that an id is of or stands below."""
        lower = identity.lower()
        found = self._resources.get(lower)
        if found is None:
            found = next((self._resources[each] for each in above(lower) if each in self._resources), None)
        return found

    def parent(self, node: Node) -> Node | None:
        """The node of the nearest resource that a node's stands below."""
        lower = node.id.lower()
        if node.is_lookup and lower in self._resources:
            return self._resources[lower]
        return next((self._resources[each] for each in above(lower) if each in self._resources), None)

    def within(self, identity: str) -> Iterator[Node]:
        """The nodes of the resources that stand below an id."""
        start = identity.lower().rstrip("/") + "/"
        return (node for lower, node in self._resources.items() if lower.startswith(start))

    def dependencies(self, node: Node) -> list[Node]:
        """All that has to be there before a node: by values, by options, by ids in its body, by where it stands."""
        found = dict.fromkeys(node.needs)
        parent = self.parent(node)
        if parent is not None:
            found[parent] = None
        for mentioned in node.mentions:
            holder = self.holder(mentioned)
            # A resource may name itself, and what stands below it, in its own body.
            if holder is not None and holder is not node and self.parent(holder) is not node:
                found[holder] = None
        return list(found)

    def ordered(self) -> list[Node]:
        """The nodes, each after what it depends on.

        :raises StackError: Some depend on each other.
        """
        done: dict[Node, bool] = {}
        order: list[Node] = []
        for first in self.nodes:
            stack = [(first, iter(self.dependencies(first)))] if first not in done else []
            done.setdefault(first, False)
            while stack:
                node, rest = stack[-1]
                following = next(rest, None)
                if following is None:
                    stack.pop()
                    done[node] = True
                    order.append(node)
                elif following not in done:
                    done[following] = False
                    stack.append((following, iter(self.dependencies(following))))
                elif not done[following]:
                    raise _circle([each for each, _ in stack], following)
        return order


def _circle(path: list[Node], start: Node) -> StackError:
    names = [each.name for each in path[path.index(start) :]]
    return StackError("these depend on each other: " + " -> ".join([*names, start.name]), start.line)
