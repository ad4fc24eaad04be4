"""What a journal holds besides what a stack made: runs with their steps, and what is under way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from .interface import Owned

Command = Literal["up", "destroy", "refresh"]
Change = Literal["create", "update", "replace", "delete", "adopt", "read", "same"]


@dataclass(frozen=True)
class Pending:
    """A change that was sent, or is about to be, and of which nobody knows yet how it ended.

    :param owned: The resource, as it is to be noted once the change is done.
    :param change: What is to become of it.
    :param run: The run that sends it.
    :param token: Goes on with the operation, once the service has accepted it.
    """

    owned: Owned
    change: Change
    run: int
    token: str | None = None

    @property
    def key(self) -> str:
        """What it is found by: ids have no case."""
        return self.owned.id.lower()


@dataclass(frozen=True)
class Done:
    """A step of a run, as history shows it.

    :param key: What it was called.
    :param change: What it did.
    :param ending: How it ended.
    :param began: Seconds after the beginning of the run.
    :param seconds: How long it took.
    :param needs: Keys of the steps that it waited for.
    :param text: The error, or what else there is to say.
    :param component: The names of the components that its resource stands in, outermost first.
    :param retries: Its tries that failed for now: seconds after the beginning of the run, seconds until the next try,
        and why.
    :param differences: The members that it was to change, with what was there and what the program said, as they may be
        shown: a path and two texts, of which one is empty where there was nothing.
    """

    key: str
    change: Change
    ending: str
    began: float
    seconds: float
    # Lists, as JSON gives them back: a step that was read is equal to the one that was written.
    needs: Sequence[str] = field(default_factory=list)
    text: str = ""
    component: Sequence[str] = field(default_factory=list)
    retries: Sequence[tuple[float, float, str]] = field(default_factory=list)
    differences: Sequence[tuple[str, str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Run:
    """A run.

    :param number: Runs are counted from 1. A later one has a higher number, whatever the clock said.
    :param began: Seconds since 1970.
    :param ending: How it ended; None while it goes on, or if it was killed.
    :param seconds: How long it took, if it ended.
    """

    number: int
    command: Command
    began: float
    ending: str | None = None
    seconds: float | None = None
