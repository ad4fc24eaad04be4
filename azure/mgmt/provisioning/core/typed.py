"""Modules whose annotations can be evaluated, though what these name is imported for type checkers alone.

To import it would load every type of a service with each of its modules. So it is imported when it is asked for.
"""

from __future__ import annotations

import ast
import linecache
import sys
from types import ModuleType
from typing import Any

names_of: Any = vars(ModuleType)["__dict__"].__get__
"""What a module has, as it is: nothing is imported for it."""


class TypedModule(ModuleType):
    """A module that makes its imports for type checkers when all of its names are looked at, as typing does for the
    annotations of a class."""

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        names: dict[str, Any] = names_of(self)
        if names.pop("_is_untyped", False):
            _import_for_typing(self, names)
        return names


def typed(name: str) -> None:
    """Let the annotations of the classes of a module be evaluated."""
    module = sys.modules[name]
    vars(module)["_is_untyped"] = True
    module.__class__ = TypedModule


def _import_for_typing(module: ModuleType, names: dict[str, Any]) -> None:
    """Make the imports that stand below ``if TYPE_CHECKING``, by the module's source."""
    source = "".join(linecache.getlines(module.__file__ or "", names))
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
            exec(compile(ast.Module(statement.body, []), module.__name__, "exec"), names)
