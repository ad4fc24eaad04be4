"""From what an expression is made of to its value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ..errors import ExpressionError, LaterError
from ..functions import find_function
from ..functions.declared import Surroundings
from ..language.parser import is_expression, parse, unescaped
from ..language.syntax import Call, Literal, Member, Node
from ..values import Lambda, PartlyKnown, Value, finished, member, select
from .budget import units_of


class Scope(Surroundings, Protocol):
    """Where an expression stands: what it may ask, the functions of its template, and the variables of lambdas."""

    def call(self, full_name: str, arguments: Sequence[Value]) -> Value: ...

    def with_lambda(self, variables: Mapping[str, Value]) -> Scope: ...

    def read(self, expression: str) -> None: ...


def evaluate(value: Value, scope: Scope) -> Value:
    """A value of a template with all its expressions worked out, in texts, arrays and objects.

    :raises ExpressionError: An expression can't be read or worked out.
    """
    if isinstance(value, str):
        return _expression(value, scope) if is_expression(value) else unescaped(value)
    if isinstance(value, list):
        scope.spend(2 * len(value))
        return [evaluate(item, scope) for item in value]
    if isinstance(value, dict):
        scope.spend(2 * len(value))
        return {_name(key, scope): evaluate(item, scope) for key, item in value.items()}
    return value


def _expression(text: str, scope: Scope) -> Value:
    scope.read(text)
    value = evaluate_node(parse(text[1:-1]), scope)
    if isinstance(value, PartlyKnown):
        raise LaterError(f"The value of '{text}' is known when the template is deployed.")
    return value


def _name(key: str, scope: Scope) -> str:
    name = evaluate(key, scope)
    if not isinstance(name, str):
        raise ExpressionError(f"The property name '{key}' has to be a text.")
    return name


def evaluate_node(node: Node, scope: Scope) -> Value:
    """The value of an expression that was read."""
    return finished(_value(node, scope))


def _value(node: Node, scope: Scope) -> Value:
    """The value of an expression, in which what takes long is left until it is asked for."""
    if isinstance(node, Literal):
        return node.value
    if isinstance(node, Call):
        return _called(node, scope)
    if isinstance(node, Member):
        return member(_value(node.of, scope), node.name)
    return select(_value(node.of, scope), evaluate_node(node.selector, scope))


def _called(node: Call, scope: Scope) -> Value:
    if node.namespace:
        return scope.call(node.full_name, [evaluate_node(argument, scope) for argument in node.arguments])
    name = node.name.casefold()
    if name == "lambda":
        return _lambda(node, scope)
    function = find_function(node.name)
    if function is None:
        raise ExpressionError(
            f"The template function '{node.name}' is not valid. "
            "Please see https://aka.ms/arm-functions for usage details.",
            node.position,
        )
    function.check_count(len(node.arguments))
    if name == "if":
        condition = evaluate_node(node.arguments[0], scope)
        function.apply(scope, [condition, None, None])
        return evaluate_node(node.arguments[1 if condition else 2], scope)
    if name == "coalesce":
        values = (evaluate_node(argument, scope) for argument in node.arguments)
        return next((value for value in values if value is not None), None)
    result = function.apply(scope, [evaluate_node(argument, scope) for argument in node.arguments])
    scope.spend(units_of(result))
    return result


def _lambda(node: Call, scope: Scope) -> Lambda:
    if not node.arguments:
        raise ExpressionError("The template function 'lambda' requires an expression.", node.position)
    *names, body = node.arguments
    given = [name.value for name in names if isinstance(name, Literal) and isinstance(name.value, str)]
    if len(given) != len(names):
        raise ExpressionError("The variables of the template function 'lambda' have to be texts.", node.position)

    def call(*values: Value) -> Value:
        return evaluate_node(body, scope.with_lambda(dict(zip(given, values, strict=True))))

    return Lambda(tuple(given), call)
