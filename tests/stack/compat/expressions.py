"""Expressions over outputs, which Pulumi's SDK and this package evaluate. It stands on the standard library alone.

An expression is a list: what is done, and with what. Leaves are values of resources: known or not, secret or not.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

Expression = list[Any]

VALUES: list[Any] = ["text", 'a "quoted" text', "", 7, True, None, ["x", 1], {"a": "inner", "b": [1, 2]}, '{"a": 1}']
KINDS = [
    *("list", "dict", "nested", "apply", "apply", "flat", "awaited", "coroutine", "item", "concat", "format"),
    *("dumps", "loads", "secret", "unsecret"),
]
FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "repr": repr,
    "pair": lambda value: [value, value],
    "wrap": lambda value: {"a": value, "b": 1},
    "first": lambda value: value[0],
    "upper": lambda value: value.upper(),
}


async def later_of(value: Any) -> Any:
    """A value that has to be awaited."""
    return value


def evaluated(expression: Expression, output: Any, leaf: Callable[[Expression], Any]) -> Any:
    """What an expression gives.

    :param output: The class ``Output``.
    :param leaf: Makes the output of a leaf: ``["leaf", resource, value, known, secret]``.
    """
    kind, *parts = expression

    def of(each: Expression) -> Any:
        return evaluated(each, output, leaf)

    if kind == "leaf":
        return leaf(expression)
    if kind == "value":
        return output.from_input(parts[0])
    if kind == "list":
        return output.all(*map(of, parts))
    if kind == "dict":
        return output.all(**{f"k{number}": of(each) for number, each in enumerate(parts)})
    if kind == "nested":
        return output.from_input({"in": [{"deep": of(each)} for each in parts], "beside": 1})
    if kind == "apply":
        return of(parts[1]).apply(FUNCTIONS[parts[0]])
    if kind == "flat":
        inner = of(parts[1])
        return of(parts[0]).apply(lambda value: inner)
    if kind == "awaited":
        return of(parts[0]).apply(lambda value: later_of(value))
    if kind == "coroutine":
        return output.from_input(later_of(parts[0]))
    if kind == "item":
        return of(parts[1])[parts[0]]
    if kind == "concat":
        return output.concat(*map(of, parts))
    if kind == "format":
        return output.format("{0}-{name}!", of(parts[0]), name=of(parts[1]))
    if kind == "dumps":
        return output.json_dumps(of(parts[0]), sort_keys=True)
    if kind == "loads":
        return output.json_loads(of(parts[0]))
    if kind == "secret":
        return output.secret(of(parts[0]))
    assert kind == "unsecret", kind
    return output.unsecret(of(parts[0]))


def random_expression(numbers: random.Random, depth: int) -> Expression:
    """Any expression; many of them fail, as those of programs do."""
    if depth == 0 or numbers.random() < 0.1:
        if numbers.random() < 0.25:
            return ["value", numbers.choice(VALUES)]
        known, secret = numbers.random() < 0.7, numbers.random() < 0.2
        return ["leaf", f"kv{numbers.randrange(6)}", numbers.choice(VALUES), known, secret]

    def inner() -> Expression:
        return random_expression(numbers, depth - 1)

    kind = numbers.choice(KINDS)
    if kind in ("list", "dict", "nested", "concat"):
        return [kind, *(inner() for _ in range(numbers.randint(1, 3)))]
    if kind == "apply":
        return [kind, numbers.choice(list(FUNCTIONS)), inner()]
    if kind in ("flat", "format"):
        return [kind, inner(), inner()]
    if kind == "coroutine":
        return [kind, numbers.choice(VALUES)]
    return [kind, numbers.choice([0, 1, "a", "k0", "k1", "in"]), inner()] if kind == "item" else [kind, inner()]


def kinds_within(expression: Expression) -> set[str]:
    """What is done in an expression."""
    if not isinstance(expression, list) or not expression or not isinstance(expression[0], str):
        return set()
    if expression[0] in ("leaf", "value", "coroutine"):
        return {expression[0]}
    return {expression[0]}.union(*map(kinds_within, expression[1:]))
