"""What a journal holds: runs with their steps, what a stack made, and what is under way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Command = Literal["up", "destroy", "refresh"]
Change = Literal["create", "update", "replace", "delete", "adopt", "read", "same"]


@dataclass(frozen=True)
class Made:
    """A resource that a stack made, or adopted.

    :param id: Its id.
    :param type: Its full type.
    :param operation: What made it: the service and the id of the operation.
    :param members: What the program set, by REST names, but for what is secret.
    :param hashes: Salted hashes of what is secret or is never read back, by path.
    :param needs: Ids of the resources that have to be there as long as it is.
    :param options: Those of the program that matter once the program does not name it any more.
    :param run: The run that wrote it last.
    """

    id: str
    type: str
    operation: str
    members: Mapping[str, Any] = field(default_factory=dict)
    hashes: Mapping[str, str] = field(default_factory=dict)
    needs: Sequence[str] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    run: int = 0

    @property
    def key(self) -> str:
        """What it is found by: ids have no case."""
        return self.id.lower()


@dataclass(frozen=True)
class Pending:
    """A change that was sent, or is about to be, and of which nobody knows yet how it ended.

    :param id: The id of the resource.
    :param change: What is to become of it.
    :param operation: The service and the id of the operation.
    :param run: The run that sends it.
    :param token: Goes on with the operation, once the service has accepted it.
    """

    id: str
    change: Change
    operation: str
    run: int
    token: str | None = None

    @property
    def key(self) -> str:
        """What it is found by: ids have no case."""
        return self.id.lower()


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
    """

    key: str
    change: Change
    ending: str
    began: float
    seconds: float
    needs: Sequence[str] = ()
    text: str = ""


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
