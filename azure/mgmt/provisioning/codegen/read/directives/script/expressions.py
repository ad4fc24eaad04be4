"""Expressions of scripts, and the values that they have."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .basics import UNDEFINED, Steps, as_text, is_true, limited, number, plain_number, same, type_of
from .tokens import Failed, NotUnderstood
from .values import items_of, member

_INDEX = re.compile(r"[0-9]{1,6}")
_AT_ONCE = frozenset({"length", "pop", "push"})


@dataclass
class Scope:
    """Names and their values.

    :param outer: Where names are looked up that are not here.
    """

    steps: Steps
    names: dict[str, Any]
    outer: Scope | None = None

    def holder(self, name: str) -> Scope:
        """The scope that has a name.

        :raises NotUnderstood: None has.
        """
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.outer
        raise NotUnderstood(f"{name} is not known")


class Expression:
    """What has a value."""

    def value(self, scope: Scope) -> Any:
        """Its value."""
        raise NotImplementedError


class Place(Expression):
    """What can be assigned to."""

    def assign(self, scope: Scope, value: Any) -> None:
        """Give it a value."""
        raise NotImplementedError

    def delete(self, scope: Scope) -> None:
        """Delete it."""
        raise NotUnderstood("only members are deleted")


@dataclass(frozen=True)
class Literal(Expression):
    """A text, a number, a regular expression."""

    literal: Any

    def value(self, scope: Scope) -> Any:
        return self.literal


@dataclass(frozen=True)
class Name(Place):
    """A variable."""

    name: str

    def value(self, scope: Scope) -> Any:
        scope.steps.take()
        return scope.holder(self.name).names[self.name]

    def assign(self, scope: Scope, value: Any) -> None:
        scope.holder(self.name).names[self.name] = value


@dataclass(frozen=True)
class Member(Place):
    """A member of a value, or an element.

    :param optional: The value may be missing, and so is the member then.
    """

    of: Expression
    key: Expression
    optional: bool = False

    def value(self, scope: Scope) -> Any:
        scope.steps.take()
        of = self.of.value(scope)
        if self.optional and (of is None or of is UNDEFINED):
            return UNDEFINED
        key = self.key.value(scope)
        if isinstance(key, str) and key not in _AT_ONCE and isinstance(of, (list, str)):
            scope.steps.take(len(of) // (10 if isinstance(of, list) else 10_000))  # what methods go through
        return member(of, key)

    def assign(self, scope: Scope, value: Any) -> None:
        of, key = self.of.value(scope), self.key.value(scope)
        if isinstance(of, dict):
            of[as_text(key)] = value
        elif isinstance(of, list) and _INDEX.fullmatch(as_text(key)) and int(as_text(key)) <= len(of):
            of[int(as_text(key)) : int(as_text(key)) + 1] = [value]
        else:
            raise _misplaced(of, f"{key!r} is assigned to what is {type_of(of)}")

    def delete(self, scope: Scope) -> None:
        of, key = self.of.value(scope), as_text(self.key.value(scope))
        if isinstance(of, dict):
            of.pop(key, None)
        elif isinstance(of, list) and _INDEX.fullmatch(key):
            del of[int(key) : int(key) + 1]
        else:
            raise _misplaced(of, f"{key!r} is deleted from what is {type_of(of)}")


def _misplaced(of: Any, message: str) -> NotUnderstood:
    """The error of a change to what has no members: JavaScript's own, where there is nothing at all."""
    return (Failed if of is None or of is UNDEFINED else NotUnderstood)(message)


@dataclass(frozen=True)
class Call(Expression):
    """A call of a function or method."""

    function: Expression
    arguments: Sequence[Expression]

    def value(self, scope: Scope) -> Any:
        scope.steps.take()
        function = self.function.value(scope)
        if not callable(function):
            raise NotUnderstood(f"what is {type_of(function)} is called")
        result = function(*spread(self.arguments, scope))
        if isinstance(result, (list, str)):
            scope.steps.take(len(result) if isinstance(result, list) else len(result) // 1000)
        return result


@dataclass(frozen=True)
class Spread(Expression):
    """``...`` and what it spreads."""

    of: Expression

    def value(self, scope: Scope) -> Any:
        return self.of.value(scope)


def spread(expressions: Sequence[Expression], scope: Scope) -> list[Any]:
    """The values of a list of expressions."""
    found: list[Any] = []
    for each in expressions:
        if isinstance(each, Spread):
            items = list(items_of(each.value(scope)))
            scope.steps.take(len(items))
            found += items
        else:
            found.append(each.value(scope))
    return found


@dataclass(frozen=True)
class Array(Expression):
    """An array."""

    items: Sequence[Expression]

    def value(self, scope: Scope) -> Any:
        return spread(self.items, scope)


@dataclass(frozen=True)
class Object(Expression):
    """An object: keys and values; what is spread has no key."""

    members: Sequence[tuple[Expression | None, Expression]]

    def value(self, scope: Scope) -> Any:
        found: dict[str, Any] = {}
        for key, expression in self.members:
            value = expression.value(scope)
            if key is not None:
                found[as_text(key.value(scope))] = value
            elif isinstance(value, dict):
                scope.steps.take(len(value))
                found.update(value)
        return found


@dataclass(frozen=True)
class Template(Expression):
    """A template: its parts in order."""

    parts: Sequence[Expression]

    def value(self, scope: Scope) -> Any:
        return limited("".join(as_text(part.value(scope)) for part in self.parts))


@dataclass(frozen=True)
class Unary(Expression):
    """``!``, ``-``, ``typeof`` or ``delete`` and an expression."""

    operator: str
    of: Expression

    def value(self, scope: Scope) -> Any:
        if self.operator == "delete":
            if not isinstance(self.of, Place):
                raise NotUnderstood("only members are deleted")
            self.of.delete(scope)
            return True
        value = self.of.value(scope)
        if self.operator == "typeof":
            return type_of(value)
        return not is_true(value) if self.operator == "!" else plain_number(-number(value))


CALCULATED: dict[str, Callable[[float, float], float]] = {
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
    "%": lambda left, right: left % right,
}
COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    ">=": lambda left, right: left >= right,
}


@dataclass(frozen=True)
class Binary(Expression):
    """Two expressions and what is between them."""

    operator: str
    left: Expression
    right: Expression

    def value(self, scope: Scope) -> Any:
        scope.steps.take()
        operator, left = self.operator, self.left.value(scope)
        if operator == "&&":
            return self.right.value(scope) if is_true(left) else left
        if operator == "||":
            return left if is_true(left) else self.right.value(scope)
        if operator == "??":
            return self.right.value(scope) if left is None or left is UNDEFINED else left
        right = self.right.value(scope)
        if operator in ("===", "=="):
            return same(left, right, strictly=operator == "===")
        if operator in ("!==", "!="):
            return not same(left, right, strictly=operator == "!==")
        if operator == "in":
            return isinstance(right, dict) and as_text(left) in right
        if operator == "+" and (isinstance(left, str) or isinstance(right, str)):
            return limited(as_text(left) + as_text(right))
        if operator == "+":
            return plain_number(number(left) + number(right))
        if operator in CALCULATED:
            return plain_number(CALCULATED[operator](number(left), number(right)))
        if isinstance(left, str) and isinstance(right, str):
            return COMPARED[operator](left, right)
        return COMPARED[operator](number(left), number(right))


@dataclass(frozen=True)
class Choice(Expression):
    """``a ? b : c``."""

    condition: Expression
    then: Expression
    otherwise: Expression

    def value(self, scope: Scope) -> Any:
        return (self.then if is_true(self.condition.value(scope)) else self.otherwise).value(scope)


@dataclass(frozen=True)
class Assignment(Expression):
    """``place = value``."""

    place: Place
    given: Expression

    def value(self, scope: Scope) -> Any:
        scope.steps.take()
        value = self.given.value(scope)
        self.place.assign(scope, value)
        return value
