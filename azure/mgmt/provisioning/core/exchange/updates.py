"""What is told of a long-running operation while it goes on, and to whom."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

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

    :param about: Which operation it is, on what.
    """

    def __init__(self, about: str) -> None:
        self._about = about
        self._begun = monotonic()
        self._callbacks: list[Callable[[OperationUpdate], Any]] = []
        self.last: OperationUpdate | None = None

    def add(self, callback: Callable[[OperationUpdate], Any]) -> None:
        """Tell somebody, at once what is known already."""
        self._callbacks.append(callback)
        if self.last is not None:
            _call(callback, self.last)

    def tell(self, status: str, response: Any) -> None:
        """Tell everybody what a response said."""
        self.last = OperationUpdate(self._about, status, _percent(response), monotonic() - self._begun)
        for callback in self._callbacks:
            _call(callback, self.last)


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
