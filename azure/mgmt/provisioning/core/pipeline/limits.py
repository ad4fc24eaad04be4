"""What a call may take: the time of all its tries, and the size of a body. Policies hand it to the transports."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

from azure.core.exceptions import (
    AzureError,
    ServiceRequestError,
    ServiceRequestTimeoutError,
    ServiceResponseTimeoutError,
)

from ..declare.options import A_WEEK, ONE_GIB
from ..exchange.errors import ResponseTimeoutError, received_error

LIMITS = "limits"
"""Where the limits of a call are: in the context of its request, and among the options of this package's transports."""

NOTHING_SENT = "nothing was sent"
_NEW_LINE = "\n"


class Limits:
    """The limits of one call.

    :param seconds: What all of it may take together.
    :param size: Bytes that a body may have, decoded.
    :param clock: A clock of the transport's own, by which the time may be over sooner.
    :ivar response: The last response to the call, whose body may still be on its way.
    """

    __slots__ = ("_clock", "_ends", "_ends_there", "_error", "response", "seconds", "size")

    def __init__(self, seconds: float = A_WEEK, size: int = ONE_GIB, clock: Callable[[], float] | None = None) -> None:
        self.seconds = seconds
        self.size = size
        self._ends = monotonic() + seconds
        self._clock = clock
        self._ends_there = seconds if clock is None else clock() + seconds
        self.response: Any = None
        self._error: AzureError | None = None

    @property
    def watched(self) -> bool:
        """Whether somebody asked for a time that is worth a clock beside each read."""
        return self.seconds < A_WEEK

    def left(self) -> float:
        """Seconds that are left; less than none, once the time is over."""
        left = self._ends - monotonic()
        return left if self._clock is None else min(left, self._ends_there - self._clock())

    def within(self, seconds: float) -> float:
        """A time-out of this many seconds, or of what is left where that is less.

        :raises ~azure.core.exceptions.AzureError: Nothing is left.
        """
        left = self.left()
        if left <= 0:
            raise self.over(NOTHING_SENT)
        return min(seconds, left)

    def over(self, cause: object, going_on: str | None = None) -> AzureError:
        """The error of a call whose time is over.

        :param cause: What happened, or was going on, when it was.
        :param going_on: That, where the cause does not say it.
        """
        if self._error is not None and self._error is cause:
            return self._error
        message = f"The timeout of {self.seconds:g} s was over: {going_on or str(cause).partition(_NEW_LINE)[0]}"
        if self.response is not None:
            self._error = received_error(ResponseTimeoutError, message, self.response)
        elif isinstance(cause, ServiceRequestError) or cause == NOTHING_SENT:
            self._error = ServiceRequestTimeoutError(message)
        else:
            self._error = ServiceResponseTimeoutError(message)
        return self._error


def limits_of(context: Any) -> Limits:
    """The limits of a request, by its context."""
    limits: Limits = context.setdefault(LIMITS, Limits())
    return limits
