"""The source of the package, as the requirements speak of it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "azure" / "mgmt" / "provisioning"

N = TypeVar("N", bound=ast.AST)
Function = ast.FunctionDef | ast.AsyncFunctionDef

PUBLIC = (
    "_client",
    "_aio_client",
    "core.clients.sync",
    "core.clients.aio",
    "core.exchange.longrunning.aio_pollers",
    "core.exchange.longrunning.pollers",
    "core.exchange.longrunning.together",
    "core.models.model",
    "core.models.view",
    "local.local_azure",
    "progress.progress",
)
"""Modules whose classes users hold."""


@dataclass(frozen=True)
class Module:
    """A module of the package.

    :param name: Its name below the package, ``core.declare.options``.
    """

    name: str
    path: Path

    def __repr__(self) -> str:
        return self.name

    @property
    def text(self) -> str:
        """Its source."""
        return self.path.read_text("utf-8")

    @property
    def tree(self) -> ast.Module:
        """Its source, parsed."""
        return _parsed(self.path)


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def modules() -> tuple[Module, ...]:
    """All modules of the package."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found.append(Module(".".join(parts[:-1] if parts[-1] == "__init__" else parts), path))
    return tuple(found)


@cache
def written_modules() -> tuple[Module, ...]:
    """The modules that are written by hand."""
    return tuple(module for module in modules() if not module.name.startswith("services."))


@cache
def _nodes() -> tuple[tuple[Module, ast.AST], ...]:
    return tuple((module, node) for module in written_modules() for node in ast.walk(module.tree))


def nodes(kind: type[N], *rooms: str) -> list[N]:
    """What is written by hand, as nodes of a kind.

    :param rooms: Beginnings of the names of modules; all of them by default.
    """
    return [node for module, node in _nodes() if isinstance(node, kind) and module.name.startswith(rooms or "")]


def public_functions() -> list[Function]:
    """Functions and methods that users call, but for those that have their docstring from azure-core."""
    trees = [module.tree for module in written_modules() if module.name in PUBLIC]
    classes = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef) and node.name != "Driver"]
    found = [node for place in (*trees, *classes) for node in place.body if isinstance(node, Function)]
    return [node for node in found if not node.name.startswith("_")]


def function_of(source: str) -> Function:
    """A function as a node."""
    (found,) = ast.parse(source).body
    assert isinstance(found, Function)
    return found


def told_of(kind: type[Any]) -> str:
    """The docstrings of a class, and of those that it is derived from."""
    return "".join(base.__doc__ or "" for base in kind.__mro__ if base is not object)
