"""What a thread is at: running a program, or calling a function of later values once they are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from .marks import Origin, Results, World


@dataclass
class Evaluation:
    """A program that runs, or a function that is called.

    :ivar results: What answers a function that looks at later values besides its own; None while a program runs.
    :ivar asked: What the function looked at, with the values that it saw.
    """

    world: World
    results: Results | None = None
    asked: list[tuple[Origin, Any]] = field(default_factory=list)

    @property
    def answers(self) -> bool:
        """Whether what is looked at is answered at once."""
        return self.results is not None

    def answer(self, origin: Origin) -> Any:
        """The value of what a function looks at.

        :raises Unknown: It can't be told yet, and so neither can what the function gives.
        """
        assert self.results is not None, "a function is called"
        value = origin.value(self.results)
        self.asked.append((origin, value))
        return value


_current: ContextVar[Evaluation | None] = ContextVar("azure.mgmt.provisioning.stack.evaluation", default=None)


def current_evaluation() -> Evaluation | None:
    """What this thread is at; None outside of programs."""
    return _current.get()


@contextmanager
def evaluating(world: World, results: Results | None = None) -> Iterator[Evaluation]:
    """Run a program, or call a function whose looks are answered, for as long as this lasts."""
    evaluation = Evaluation(world, results)
    token = _current.set(evaluation)
    try:
        yield evaluation
    finally:
        _current.reset(token)


class LastCall:
    """A function, and what it gave when it was called last: it holds until it is given, or would look at, others."""

    __slots__ = ("_function", "_given", "_asked", "_found")

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._given: tuple[Any, ...] | None = None
        self._asked: list[tuple[Origin, Any]] = []
        self._found: Any = None

    @property
    def found(self) -> Any:
        """What it gave; None if it was not called."""
        return self._found

    def asked(self) -> Iterator[Origin]:
        """What it looked at."""
        return (origin for origin, _ in self._asked)

    def value(self, given: tuple[Any, ...], world: World, results: Results) -> Any:
        """What it gives for values.

        :raises Unknown: What it looks at can't be told yet.
        """
        if self._given != given or any(origin.value(results) != seen for origin, seen in self._asked):
            with evaluating(world, results) as evaluation:
                found = self._function(*given)
            self._given, self._asked, self._found = given, evaluation.asked, found
        return self._found
