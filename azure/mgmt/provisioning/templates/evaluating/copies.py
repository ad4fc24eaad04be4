"""Copy loops of variables and of properties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ..errors import ExpressionError
from ..values import Value
from .budget import LOOP_UNITS
from .evaluator import Scope, evaluate

MAX_COPIES = 800


class LoopScope(Scope, Protocol):
    """A scope that can be that of a copy loop."""

    def in_loop(self, name: str, index: int) -> Any: ...


def copied_variables(variables: Mapping[str, Value]) -> Mapping[str, Value]:
    """The variables that are declared, and for each that a copy loop makes, an object with that loop alone."""
    loops = variables.get("copy")
    if not isinstance(loops, list):
        return variables
    plain = {name: value for name, value in variables.items() if name != "copy"}
    return {**plain, **{_checked(loop)["name"]: _Loop(loop) for loop in loops}}


class _Loop(dict[str, Value]):
    """A copy loop that makes a variable of its own."""


def with_copies(value: Value, scope: LoopScope) -> Value:
    """A value with its expressions worked out, and arrays in place of its copy loops."""
    if isinstance(value, _Loop):
        return copied(value, scope)
    if isinstance(value, list):
        scope.spend(2 * len(value))
        return [with_copies(item, scope) for item in value]
    if not isinstance(value, dict):
        return evaluate(value, scope)
    scope.spend(2 * len(value))
    made = {}
    for key, item in value.items():
        if key == "copy" and isinstance(item, list):
            made.update({loop["name"]: copied(_checked(loop), scope) for loop in item})
        else:
            made[evaluate(key, scope)] = with_copies(item, scope)
    return made


def copied(loop: Mapping[str, Value], scope: LoopScope) -> list[Value]:
    """The array that a copy loop makes.

    :raises ExpressionError: Its count is no integer from 0 to 800.
    """
    name, made = loop["name"], []
    for index in range(count_of(loop, scope)):
        scope.spend(LOOP_UNITS)
        made.append(with_copies(loop["input"], scope.in_loop(name, index)))
    return made


def count_of(loop: Mapping[str, Value], scope: LoopScope) -> int:
    """How often a copy loop is gone through.

    :raises ExpressionError: Its count is no integer from 0 to 800.
    """
    count = evaluate(loop["count"], scope)
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= MAX_COPIES:
        raise ExpressionError(
            f"The template copy loop '{loop['name']}' has the count '{count}'. "
            f"It must be an integer between '0' and '{MAX_COPIES}'."
        )
    return count


def _checked(loop: Value) -> Mapping[str, Value]:
    if not isinstance(loop, dict) or not {"name", "count", "input"} <= loop.keys() or type(loop["name"]) is not str:
        raise ExpressionError("A template copy loop needs the properties 'name', 'count' and 'input'.")
    return loop
