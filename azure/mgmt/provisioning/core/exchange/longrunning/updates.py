"""What is told of a long-running operation while it goes on, and to whom."""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock
from time import monotonic
from typing import Any

from ...forks import renewed_in_forks

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True)
class OperationUpdate:
    """How a long-running operation is.

    :param about: Which operation it is, on what.
    :param status: What the service says: ``InProgress``, ``Succeeded`` …
    :param percent: ``percentComplete``, where the service says it.
    :param elapsed: Seconds since the operation was begun, or gone on with, by this process.
    """

    about: str
    status: str
    percent: float | None
    elapsed: float


class Updates:
    """Those who are told how an operation is.

    They are told one thing after the other, in the order in which it happened, though threads come at the same time:
    the one that polls, and one that adds somebody.

    :param about: Which operation it is, on what.
    """

    def __init__(self, about: str) -> None:
        self._about = about
        self._begun = monotonic()
        self._callbacks: list[Callable[[OperationUpdate], Any]] = []
        self._said: tuple[str, Any, float] | None = None
        self._waiting: deque[tuple[Callable[[OperationUpdate], Any], OperationUpdate]] = deque()
        self.renew()
        renewed_in_forks(self)

    def renew(self) -> None:
        """Tell on in a forked process, though a thread that stayed behind was telling somebody."""
        self._lock = RLock()  # entered again by a signal handler that adds somebody while its thread holds it
        self._telling = False

    @property
    def status(self) -> str | None:
        """What was told last, None if nothing was."""
        return None if self._said is None else self._said[0]

    @property
    def latest(self) -> OperationUpdate:
        """What was told last. Nothing is polled before something was."""
        assert self._said is not None
        return self._update(*self._said)

    @property
    def age(self) -> float:
        """Seconds since the operation was begun, or gone on with, by this process."""
        return monotonic() - self._begun

    def add(self, callback: Callable[[OperationUpdate], Any]) -> None:
        """Tell somebody, at once what is known already."""
        with self._lock:
            self._callbacks.append(callback)
            if self._said is not None:
                self._waiting.append((callback, self._update(*self._said)))
        self._tell_all()

    def tell(self, status: str, response: Any) -> None:
        """Tell everybody what a response said."""
        said = status, response, monotonic() - self._begun
        with self._lock:
            self._said = said
            if self._callbacks:  # or nobody wants the body to be parsed once more
                update = self._update(*said)
                self._waiting.extend((callback, update) for callback in self._callbacks)
        self._tell_all()

    def _tell_all(self) -> None:
        """Tell what is still to be told, unless another thread does, or a callback that is being called."""
        while self._tell_next():
            pass

    def _tell_next(self) -> bool:
        """Tell one thing; return whether this was the one to tell it."""
        mine = False
        try:
            with self._lock:
                if self._telling or not self._waiting:
                    return False
                # Ctrl+C may come at any place from here on: whoever tells is known first.
                mine = self._telling = True
            _call(*self._waiting.popleft())
            return True
        finally:
            if mine:
                self._telling = False

    def _update(self, status: str, response: Any, elapsed: float) -> OperationUpdate:
        return OperationUpdate(self._about, status, _percent(response), elapsed)


def _call(callback: Callable[[OperationUpdate], Any], update: OperationUpdate) -> None:
    try:
        callback(update)
    except Exception:
        _LOGGER.exception("an update callback of a poller failed")


def _percent(response: Any) -> float | None:
    """The percentage that the state of an operation, or the resource, says."""
    try:
        body = json.loads(response.content)
        said = body.get("percentComplete", (body.get("properties") or {}).get("percentComplete"))
    except (AttributeError, ValueError, RecursionError):  # it is no JSON object, or of the time before azure.core.rest
        return None
    return said if isinstance(said, (int, float)) and not isinstance(said, bool) else None
