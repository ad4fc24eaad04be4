"""What a run is made of: steps, what is told of them while they run, and how they ended."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Protocol, Union

Kind = Literal["reads", "writes", "deletes"]
"""The kinds of requests that Azure Resource Manager counts."""

Ending = Literal["done", "failed", "stopped", "not begun", "left"]

What = Union[Literal["waiting", "started", "status", "retried"], Ending]


class Share(NamedTuple):
    """What requests are counted in: Azure Resource Manager has a token bucket for each kind and subscription."""

    subscription: str
    kind: Kind


class Telling(Protocol):
    """What a step may tell of itself while it runs."""

    def retried(self, why: str, seconds: float) -> None:
        """It failed for now, and is tried again after so many seconds."""

    def waited(self, why: str, seconds: float) -> None:
        """It failed for now, was tried again after so many seconds, and goes on."""

    def status(self, text: str) -> None:
        """How it is now, in a word of the service."""


TELLING: ContextVar[Telling | None] = ContextVar("TELLING", default=None)
"""What the step tells in whose task this is, if it is one of a step."""


@dataclass(frozen=True)
class Step:
    """Something to do, once all that it needs was done.

    :param key: What it is called by others.
    :param run: Does it.
    :param needs: Keys of the steps that have to be done before.
    :param share: What its first request is counted in; None if it sends none.
    :param lock: Of the steps with the same one, only one runs at a time: the id of a parent that can't bear more.
    :param seconds: How long it takes, as far as that can be guessed. What delays most is begun first.
    :param deadline: Seconds after which it has failed; None for as long as it takes.
    """

    key: str
    run: Callable[[Telling], Awaitable[Any]]
    needs: Collection[str] = ()
    share: Share | None = None
    lock: str | None = None
    seconds: float = 10.0
    deadline: float | None = None


@dataclass(frozen=True)
class Event:
    """Something that happened to a step.

    :param at: Seconds since the run began.
    :param by: Keys of other steps: whom it waits for, or who stopped it.
    :param text: What there is to say about it: a status, a reason, an error.
    """

    what: What
    key: str
    at: float
    by: tuple[str, ...] = ()
    text: str = ""


Report = Callable[[Event], None]


class Retry(NamedTuple):
    """A try of a step that failed for now.

    :ivar at: Seconds after the beginning of the run.
    :ivar seconds: How long it waits until it is tried again.
    :ivar why: What was wrong.
    """

    at: float
    seconds: float
    why: str


@dataclass(frozen=True)
class Outcome:
    """How a step ended.

    * ``done``, with what it gave.
    * ``failed``, with the error.
    * ``stopped``: something that it needs, however indirectly, failed.
    * ``not begun``: the run was stopped before.
    * ``left``: the run was ended while it was under way. What it began goes on at the service.

    :param by: The failed step that stopped it.
    :param began: Seconds after the beginning of the run.
    :param ended: Seconds after the beginning of the run.
    :param retries: Its tries that failed for now.
    """

    ending: Ending
    result: Any = None
    error: Exception | None = None
    by: str | None = None
    began: float | None = None
    ended: float | None = None
    retries: tuple[Retry, ...] = ()


class DeadlineError(TimeoutError):
    """A step took longer than it may. What it began goes on at the service."""
