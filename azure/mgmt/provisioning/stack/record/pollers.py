"""Pollers of recorded operations: there is nothing to poll, and their result is that of the node."""

from __future__ import annotations

from typing import Any, TypeVar

from azure.core.polling import AsyncLROPoller, LROPoller

from ..errors import StackError
from .lines import program_line

T = TypeVar("T")

_STATUS = "Recorded"


class _Recorded:
    """What sync and async pollers share."""

    def __init__(self, result: Any, about: str) -> None:
        self._result = result
        self.about = about

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.about} is recorded>"

    def done(self) -> bool:
        """True: nothing is waited for while a program is recorded."""
        return True

    def status(self) -> str:
        """``Recorded``."""
        return _STATUS

    def polling_method(self) -> Any:
        """There is none."""
        raise _unknown(self.about, "polling_method()")

    def continuation_token(self) -> str:
        """There is none."""
        raise _unknown(self.about, "continuation_token()")

    def add_update_callback(self, function: Any) -> None:
        """Called by ``wait_all``; there will be no updates."""


class RecordedPoller(_Recorded, LROPoller[T]):
    """The poller of a recorded operation."""

    def result(self, timeout: float | None = None) -> T:
        """The result of the recorded operation: nothing is waited for."""
        found: T = self._result
        return found

    def wait(self, timeout: float | None = None) -> None:
        """Nothing is waited for."""

    def add_done_callback(self, func: Any) -> None:
        """Functions that are called once it has ended would see no result."""
        raise _unknown(self.about, "add_done_callback()")

    def remove_done_callback(self, func: Any) -> None:
        """There are none."""

    def cancel(self) -> None:
        """There is nothing to cancel."""
        raise _unknown(self.about, "cancel()")


class AsyncRecordedPoller(_Recorded, AsyncLROPoller[T]):
    """The async poller of a recorded operation."""

    async def result(self, timeout: float | None = None) -> T:
        """The result of the recorded operation: nothing is waited for."""
        found: T = self._result
        return found

    async def wait(self, timeout: float | None = None) -> None:
        """Nothing is waited for."""

    def cancel(self) -> None:
        """There is nothing to cancel."""
        raise _unknown(self.about, "cancel()")


def _unknown(about: str, what: str) -> StackError:
    return StackError(f"{about}: a recorded operation has no {what}. Use what result() gives", program_line())
