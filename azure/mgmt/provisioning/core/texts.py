"""The strings below the members of classes, which say what these are, and which Python reads and forgets."""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache


@cache
def texts_of(module: str) -> dict[str, dict[str, str]]:
    """The strings below the members of the classes of a module, by class and member.

    Nothing where the source is not there.
    """
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError, SyntaxError):
        return {}
    return {node.name: dict(_texts_of(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _texts_of(node: ast.ClassDef) -> list[tuple[str, str]]:
    found = []
    for member, text in zip(node.body, node.body[1:], strict=False):
        if not isinstance(member, ast.AnnAssign) or not isinstance(member.target, ast.Name):
            continue
        if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant) and isinstance(text.value.value, str):
            found.append((member.target.id, inspect.cleandoc(text.value.value)))
    return found
