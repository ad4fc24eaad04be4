"""What a thread is at: running a program, or calling a function of later values once they are there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from .marks import Origin, Results, World


@dataclass
class Evaluation:
    """A program that runs, or a function that is called.

    :ivar results: What answers a function that looks at later values besides its own; None while a program runs.
    :ivar asked: What the function looked at.
    """

    world: World
    results: Results | None = None
    asked: list[Origin] = field(default_factory=list)

    @property
    def answers(self) -> bool:
        """Whether what is looked at is answered at once."""
        return self.results is not None

    def answer(self, origin: Origin) -> Any:
        """The value of what a function looks at.

        :raises Unknown: It can't be told yet, and so neither can what the function gives.
        """
        assert self.results is not None, "a function is called"
        self.asked.append(origin)
        return origin.value(self.results)


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
