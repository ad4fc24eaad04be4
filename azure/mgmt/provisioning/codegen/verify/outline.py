"""The names that a module defines, and what its docstrings say: from its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

Entry = tuple[str, str]
"""A name, after those of the class that it is in, and what its docstring says in one line; empty where it has none."""


def entries(tree: ast.Module) -> Iterator[Entry]:
    """All names that a module defines, in order. Its own docstring comes first, under an empty name."""
    yield "", _words(tree.body)
    yield from _entries(tree.body[1:], "")


def _entries(statements: Iterable[ast.stmt], prefix: str) -> Iterator[Entry]:
    names: list[str] = []
    for statement in statements:
        if isinstance(statement, ast.Expr):
            if names:
                yield names.pop(), _words([statement])
            continue
        yield from ((name, "") for name in names)
        names = []
        if isinstance(statement, ast.ClassDef):
            own = statement.body
            yield prefix + statement.name, _words(own)
            yield from _entries(own[bool(_words(own)) :], f"{prefix}{statement.name}.")
        elif isinstance(statement, ast.FunctionDef):
            yield prefix + statement.name, _words(statement.body)
        elif isinstance(statement, ast.Assign):
            names = [f"{prefix}{target.id}" for target in statement.targets if isinstance(target, ast.Name)]
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            names = [f"{prefix}{statement.target.id}"]
    yield from ((name, "") for name in names)


def _words(statements: list[ast.stmt]) -> str:
    """What the docstring says that statements begin with."""
    first = statements[0] if statements else None
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        return " ".join(first.value.value.split())
    return ""
