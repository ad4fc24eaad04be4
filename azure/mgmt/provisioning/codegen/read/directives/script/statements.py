"""Statements of scripts, and functions, which hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .basics import UNDEFINED, is_true, same
from .expressions import Expression, Scope
from .tokens import Failed
from .values import member


class Statement:
    """What is done."""

    def run(self, scope: Scope) -> None:
        """Do it.

        :raises Returned: The script, or function, ends.
        """
        raise NotImplementedError


class Returned(Exception):
    """A ``return`` with its value."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


class LeftLoop(Exception):
    """A ``break`` or ``continue``."""

    def __init__(self, *, ends: bool) -> None:
        super().__init__()
        self.ends = ends


@dataclass(frozen=True)
class Evaluation(Statement):
    """An expression for what it does."""

    expression: Expression

    def run(self, scope: Scope) -> None:
        self.expression.value(scope)


@dataclass(frozen=True)
class Pattern:
    """What takes a value.

    :param names: Variables, or further patterns, each with the index or key of what it takes of the value; None for
        all of it.
    """

    names: Sequence[tuple[int | str | None, str | Pattern]]

    def bind(self, value: Any, names: dict[str, Any]) -> None:
        """Give the variables their values."""
        for key, name in self.names:
            taken = value if key is None else member(value, key)
            if isinstance(name, Pattern):
                name.bind(taken, names)
            else:
                names[name] = taken


@dataclass(frozen=True)
class Declaration(Statement):
    """``const``, ``let`` or ``var``."""

    pattern: Pattern
    given: Expression

    def run(self, scope: Scope) -> None:
        self.pattern.bind(self.given.value(scope), scope.names)


@dataclass(frozen=True)
class Block(Statement):
    """Statements, one after another."""

    statements: Sequence[Statement]

    def run(self, scope: Scope) -> None:
        for each in self.statements:
            each.run(scope)


@dataclass(frozen=True)
class Condition(Statement):
    """``if`` and ``else``."""

    condition: Expression
    then: Statement
    otherwise: Statement = field(default=Block(()))

    def run(self, scope: Scope) -> None:
        (self.then if is_true(self.condition.value(scope)) else self.otherwise).run(scope)


@dataclass(frozen=True)
class Return(Statement):
    """``return``."""

    given: Expression

    def run(self, scope: Scope) -> None:
        raise Returned(self.given.value(scope))


@dataclass(frozen=True)
class Throw(Statement):
    """``throw``."""

    given: Expression

    def run(self, scope: Scope) -> None:
        value = self.given.value(scope)
        told = value.get("message") if isinstance(value, dict) else value
        raise Failed(f"it throws {told!r}", value)


@dataclass(frozen=True)
class Try(Statement):
    """``try``, ``catch`` and ``finally``.

    What is not supported, and what goes on too long, is not caught.

    :param caught: What takes the error; None where there is no ``catch``.
    """

    body: Statement
    caught: Pattern | None
    handler: Statement
    final: Statement

    def run(self, scope: Scope) -> None:
        try:
            self._attempt(scope)
        except (Failed, LeftLoop, Returned):
            self.final.run(scope)
            raise
        self.final.run(scope)

    def _attempt(self, scope: Scope) -> None:
        try:
            self.body.run(scope)
        except Failed as failed:
            if self.caught is None:
                raise
            self.caught.bind(failed.value, scope.names)
            self.handler.run(scope)


@dataclass(frozen=True)
class Leave(Statement):
    """``break`` or ``continue``."""

    ends: bool

    def run(self, scope: Scope) -> None:
        raise LeftLoop(ends=self.ends)


@dataclass(frozen=True)
class Loop(Statement):
    """``for (name of values)``, or ``in`` with keys.

    :param through: What it goes through.
    """

    pattern: Pattern
    through: Callable[[Any], Any]
    values: Expression
    body: Statement

    def run(self, scope: Scope) -> None:
        for each in self.through(self.values.value(scope)):
            scope.steps.take()
            self.pattern.bind(each, scope.names)
            try:
                self.body.run(scope)
            except LeftLoop as left:
                if left.ends:
                    return


@dataclass(frozen=True)
class Counting(Statement):
    """``for (before; condition; after)``, ``while``, and ``do`` with ``while``.

    :param at_least_once: The condition is looked at after the body.
    """

    before: Statement
    condition: Expression
    after: Statement
    body: Statement
    at_least_once: bool = False

    def run(self, scope: Scope) -> None:
        self.before.run(scope)
        first = self.at_least_once
        while first or is_true(self.condition.value(scope)):
            first = False
            scope.steps.take()
            try:
                self.body.run(scope)
            except LeftLoop as left:
                if left.ends:
                    return
            self.after.run(scope)


@dataclass(frozen=True)
class Switch(Statement):
    """``switch``.

    :param cases: What the value is compared with, None for ``default``, and what is done then.
    """

    value: Expression
    cases: Sequence[tuple[Expression | None, Block]]

    def run(self, scope: Scope) -> None:
        value = self.value.value(scope)
        meant = (
            each for each, (key, _) in enumerate(self.cases) if key and same(value, key.value(scope), strictly=True)
        )
        default = next((each for each, (key, _) in enumerate(self.cases) if key is None), len(self.cases))
        try:
            for _, block in self.cases[next(meant, default) :]:
                block.run(scope)
        except LeftLoop as left:
            if not left.ends:
                raise


@dataclass(frozen=True)
class Arrow(Expression):
    """A function."""

    parameters: Sequence[Pattern]
    body: Expression | Statement

    def value(self, scope: Scope) -> Any:
        def call(*arguments: Any) -> Any:
            scope.steps.take()
            given = [*arguments, *[UNDEFINED] * len(self.parameters)]
            inner = Scope(scope.steps, {}, scope)
            for pattern, argument in zip(self.parameters, given, strict=False):
                pattern.bind(argument, inner.names)
            if isinstance(self.body, Expression):
                return self.body.value(inner)
            try:
                self.body.run(inner)
            except Returned as returned:
                return returned.value
            return UNDEFINED

        return call
