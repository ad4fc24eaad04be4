"""What schemas extend (``allOf``)."""

from __future__ import annotations

from ..read.document import Node

_DEEPEST = 50
"""Schemas that extend one another."""


def ancestors_of(node: Node) -> list[Node]:
    """All that a schema extends, whatever extends another one before that.

    :raises CodegenError: It extends itself, or what it extends does; or there are too many above one another.
    """
    found: dict[Node, None] = {}
    # Each schema that is being looked at, below the one whose parent it is, with the parents that are left.
    path = [(node, _parents(node))]
    while path:
        current, left = path[-1]
        if not left:
            path.pop()
            found[current] = None
            continue
        parent = left.pop()
        if any(parent == each for each, _ in path):
            raise parent.error("allOf goes round in a circle: a schema cannot extend itself")
        if len(path) > _DEEPEST:
            raise parent.error(f"allOf extends more than {_DEEPEST} schemas, one after another")
        if parent not in found:
            path.append((parent, _parents(parent)))
    return list(found)[-2::-1]


def _parents(node: Node) -> list[Node]:
    return [parent.resolve() for parent in node.elements("allOf")]
