"""Changes of a module's tree: decided while it is read, made afterwards all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from ..core.faults import nearest
from .findings import Finding

_LIKELY = 0.78

Change = Callable[[Any], Any]
"""Makes a node, whose children may be new already, into what is to stand in its place."""


class Edits:
    """What is to be changed in a module, and what is left to do by hand."""

    def __init__(self) -> None:
        self.changes: dict[cst.CSTNode, Change] = {}
        self._left: list[tuple[cst.CSTNode, str, str]] = []

    def change(self, node: cst.CSTNode, change: Change) -> None:
        """Change a node; what was decided first holds."""
        self.changes.setdefault(node, change)

    def rename(self, node: cst.Attribute, name: str) -> None:
        """Change the last name of ``a.b.c``."""
        self.change(node, lambda updated: updated.with_changes(attr=updated.attr.with_changes(value=name)))

    def find(self, node: cst.CSTNode, what: str, write: str) -> None:
        """Leave a node as it is, and say so."""
        self._left.append((node, what, write))

    def findings(self, wrapper: MetadataWrapper) -> tuple[Finding, ...]:
        """What was left, in the order of lines. Where nodes stand is worked out only if something was."""
        if not self._left:
            return ()
        positions = wrapper.resolve(PositionProvider)
        return tuple(sorted({Finding(positions[node].start.line, what, write) for node, what, write in self._left}))

    def made_in(self, module: cst.Module) -> cst.Module:
        """The module with all changes."""
        return module.visit(_Changing(self.changes))


class _Changing(cst.CSTTransformer):
    def __init__(self, changes: dict[cst.CSTNode, Change]) -> None:
        super().__init__()
        self._changes = changes

    def on_leave(self, original_node: Any, updated_node: Any) -> Any:
        updated_node = super().on_leave(original_node, updated_node)
        change = self._changes.get(original_node)
        return change(updated_node) if change is not None else updated_node


def dotted(node: cst.CSTNode | None) -> str | None:
    """``a.b.c`` of names and attributes; None for any other expression."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr.value}" if before is not None else None
    return None


def expression(name: str) -> cst.Name | cst.Attribute:
    """The expression of a dotted name."""
    first, *rest = name.split(".")
    found: cst.Name | cst.Attribute = cst.Name(first)
    for each in rest:
        found = cst.Attribute(found, cst.Name(each))
    return found


def near(name: str, names: Iterable[str]) -> str | None:
    """The name that another one very likely means; None sooner than one that misleads."""
    found = nearest(name, names)
    return found if found is not None and SequenceMatcher(None, found.lower(), name.lower()).ratio() > _LIKELY else None
