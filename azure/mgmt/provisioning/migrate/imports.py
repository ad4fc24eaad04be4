"""Import statements: each module by ours in its place, what this package does not have left where it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import libcst as cst

from .absence import absent
from .edits import Edits, dotted, expression
from .former import replacement
from .places import is_official, split

Target = tuple[str, str]
"""A module of ours and a name in it."""


class Imports(cst.CSTVisitor):
    """Decides about the import statements of a module.

    :param parent: The node above a node.
    """

    def __init__(self, edits: Edits, parent: Callable[[cst.CSTNode], cst.CSTNode]) -> None:
        super().__init__()
        self._edits = edits
        self._parent = parent

    def visit_Import(self, node: cst.Import) -> bool:  # noqa: N802 - the name that LibCST calls
        for alias in node.names:
            name = dotted(alias.name) or ""
            if (write := replacement(name)) is not None:
                self._edits.find(node, f"{name} is no longer taken", write)
            elif is_official(name):
                place, rest = split(name)
                if place is None or rest:
                    absent(self._edits, node, name, place, rest)
                else:
                    self._edits.change(alias, _named(place.module))
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:  # noqa: N802
        module = dotted(node.module)
        if node.relative or module is None:
            return False
        if isinstance(node.names, cst.ImportStar):
            self._star(node, module)
            return False
        targets: list[Target] = []
        for alias in node.names:
            name = str(alias.name.value)
            if (write := replacement(f"{module}.{name}")) is not None:
                self._edits.find(alias, f"{module}.{name} is no longer taken", write)
            targets.append(self._target(node, alias, module, name) or (module, name))
        if any(target[0] != module for target in targets):
            self._replace(node, targets)
        return False

    def _star(self, node: cst.ImportFrom, module: str) -> None:
        if (write := replacement(module)) is not None:
            self._edits.find(node, f"{module} is no longer taken", write)
        if not is_official(module):
            return
        place, rest = split(module)
        if place is None or rest or not place.area:
            absent(self._edits, node, module, place, rest)
        else:
            ours = place.module
            self._edits.change(node, lambda updated: updated.with_changes(module=expression(ours)))

    def _target(self, node: cst.ImportFrom, alias: cst.ImportAlias, module: str, name: str) -> Target | None:
        full = f"{module}.{name}"
        if not is_official(full):
            return None
        place, rest = split(full)
        if place is not None and not rest and not name.startswith("_"):
            above, _, leaf = place.module.rpartition(".")
            return above, leaf
        if place is not None and len(rest) == 1 and (found := place.find(name)) is not None:
            return place.module, found
        absent(self._edits, node if place is None else alias, full, place, rest or (name,))
        return None

    def _replace(self, node: cst.ImportFrom, targets: Sequence[Target]) -> None:
        """One statement for each module, in the order in which they come up."""
        modules = list(dict.fromkeys(module for module, _ in targets))
        line = self._parent(node)
        if isinstance(line, cst.SimpleStatementLine) and len(line.body) == 1 and len(modules) > 1:
            self._edits.change(line, lambda updated: _lines(updated, modules, targets))
        else:
            self._edits.change(node, lambda updated: _flattened(_statements(updated, modules, targets)))


def _named(module: str) -> Callable[[cst.ImportAlias], cst.ImportAlias]:
    return lambda alias: alias.with_changes(name=expression(module))


def _statements(node: cst.ImportFrom, modules: Sequence[str], targets: Sequence[Target]) -> list[cst.ImportFrom]:
    aliases = list(node.names) if not isinstance(node.names, cst.ImportStar) else []
    made = []
    for module in modules:
        names = [_alias(alias, name) for alias, (of, name) in zip(aliases, targets, strict=True) if of == module]
        statement = node.with_changes(module=expression(module), names=names)
        made.append(_closed(statement) if len(modules) > 1 else statement)
    return made


def _closed(node: cst.ImportFrom) -> cst.ImportFrom:
    """A statement whose last name was followed by others before."""
    names = [] if isinstance(node.names, cst.ImportStar) else list(node.names)
    comma = names[-1].comma
    space = comma.whitespace_after if isinstance(comma, cst.Comma) else None
    if node.rpar is None or not isinstance(space, cst.ParenthesizedWhitespace):
        names[-1] = names[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return node.with_changes(names=names)
    alone = cst.Comma(whitespace_after=space.with_changes(last_line=cst.SimpleWhitespace("")))
    names[-1] = names[-1].with_changes(comma=alone)
    return node.with_changes(names=names, rpar=cst.RightParen())


def _alias(alias: cst.ImportAlias, name: str) -> cst.ImportAlias:
    """An alias for another name, which binds what it bound before."""
    before = str(alias.name.value)
    if name == before:
        return alias
    asname = alias.asname or cst.AsName(cst.Name(before))
    if isinstance(asname.name, cst.Name) and asname.name.value == name:
        return alias.with_changes(name=cst.Name(name), asname=None)
    return alias.with_changes(name=cst.Name(name), asname=asname)


def _flattened(statements: list[cst.ImportFrom]) -> Any:
    return statements[0] if len(statements) == 1 else cst.FlattenSentinel(statements)


def _lines(line: cst.SimpleStatementLine, modules: Sequence[str], targets: Sequence[Target]) -> Any:
    """The lines in place of one: what stood above it above the first, its comment behind the last."""
    (node,) = line.body
    assert isinstance(node, cst.ImportFrom)
    made = [cst.SimpleStatementLine([statement]) for statement in _statements(node, modules, targets)]
    made[0] = made[0].with_changes(leading_lines=line.leading_lines)
    made[-1] = made[-1].with_changes(trailing_whitespace=line.trailing_whitespace)
    return cst.FlattenSentinel(made)
