"""What tests make go wrong: responses that are not the service's own, and operations that do not end well."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Literal

from ..http import LocalRequest, LocalResponse

Ending = Literal["Succeeded", "Failed", "Canceled"]


@dataclass
class Filter:
    """Which requests are meant, and how many of them.

    :param method: Their method; any if None.
    :param path_contains: What their paths have in them, in any case.
    :param times: How many more are meant; all if None.
    :param nth: Of those, only every request of this number: 3 means the third, the sixth and so on.
    :param probability: How likely it is that one of them is meant.
    :param seed: What that is decided by: the same seed decides the same.
    """

    method: str | None
    path_contains: str | None
    times: int | None
    nth: int = field(default=1, kw_only=True)
    probability: float = field(default=1.0, kw_only=True)
    seed: int = field(default=0, kw_only=True)
    seen: int = field(default=0, kw_only=True)
    id: str = field(default_factory=lambda: str(uuid.uuid4()), kw_only=True)

    def __post_init__(self) -> None:
        if self.times is not None and self.times < 0:
            raise ValueError(f"times: expected a number of requests, or None for all, got {self.times!r}")
        if self.nth < 1:
            raise ValueError(f"nth: expected a number from 1 on, got {self.nth!r}")
        if not 0 <= self.probability <= 1:
            raise ValueError(f"probability: expected a number from 0 to 1, got {self.probability!r}")

    def takes(self, request: LocalRequest) -> bool:
        """Whether this request is meant; if so, it counts."""
        if self.times == 0:
            return False
        if self.method is not None and self.method.upper() != request.method:
            return False
        if self.path_contains is not None and self.path_contains.lower() not in request.path.lower():
            return False
        self.seen += 1
        # By the number of the request, not by a generator's state: a copy of this decides as this would have.
        if self.seen % self.nth or Random(f"{self.seed} {self.seen}").random() >= self.probability:
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class Fault(Filter):
    """A response, or an exception, in place of the service's own response."""

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    exception: BaseException | type[BaseException] | None = None
    after: bool = False
    cut: int | None = None

    def apply(self, response: LocalResponse | None) -> LocalResponse:
        """The response that is given instead; raises if an exception was asked for.

        :param response: The service's own response, where the request was carried out.
        """
        if isinstance(self.exception, type):
            # Exceptions of azure-core need a message.
            raise self.exception("A fault that a test asked for.")
        if self.exception is not None:
            raise self.exception
        if self.status is not None or response is None:
            response = self._own()
        response.headers.update(self.headers)
        if self.cut is not None:
            response.headers["Content-Length"] = str(len(response.body))
            response.body = response.body[: self.cut]
        return response

    def _own(self) -> LocalResponse:
        status = 500 if self.status is None else self.status
        if isinstance(self.body, (bytes, str)):
            body = self.body.encode() if isinstance(self.body, str) else self.body
            return LocalResponse(status, body=body)
        if self.body is None and status >= 400:
            error = {"code": _CODES.get(status, "InjectedFault"), "message": "A fault that a test asked for."}
            return LocalResponse.of(status, {"error": error})
        return LocalResponse.of(status, self.body)


@dataclass
class Outcome(Filter):
    """How a long-running operation goes."""

    status: Ending = "Succeeded"
    code: str = "InternalServerError"
    message: str = "The operation failed."
    details: list[Mapping[str, Any]] = field(default_factory=list)
    seconds: float | None = None

    def error(self) -> dict[str, Any] | None:
        """The error in its status; None if it ends well."""
        if self.status == "Succeeded":
            return None
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        return {**error, "details": [dict(each) for each in self.details]} if self.details else error


class Faults:
    """The faults and outcomes that were asked for and did not happen yet."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self._outcomes: list[Outcome] = []

    def add(self, fault: Fault | Outcome) -> None:
        """Ask for one."""
        with self._lock:
            if isinstance(fault, Fault):
                self._faults.append(fault)
            else:
                self._outcomes.append(fault)

    def clear(self) -> None:
        """Forget them all."""
        self.set(())

    def all(self) -> list[Fault | Outcome]:
        """Copies of those that may still happen, in the order in which they were asked for."""
        with self._lock:
            asked: list[Fault | Outcome] = [*self._faults, *self._outcomes]
            return [replace(each) for each in asked if each.times != 0]

    def set(self, asked: Iterable[Fault | Outcome]) -> None:
        """Ask for these, and for no others."""
        copies = [replace(each) for each in asked]
        with self._lock:
            self._faults = [each for each in copies if isinstance(each, Fault)]
            self._outcomes = [each for each in copies if isinstance(each, Outcome)]

    def remove(self, id: str) -> bool:
        """Ask for one no more; whether it could still have happened."""
        with self._lock:
            asked: list[Fault | Outcome] = [*self._faults, *self._outcomes]
            self._faults = [each for each in self._faults if each.id != id]
            self._outcomes = [each for each in self._outcomes if each.id != id]
        return any(each.id == id and each.times != 0 for each in asked)

    def take(self, request: LocalRequest) -> Fault | None:
        """The fault for a request: the first one that was asked for and is meant for it."""
        with self._lock:
            return next((fault for fault in self._faults if fault.takes(request)), None)

    def outcome(self, request: LocalRequest) -> Outcome | None:
        """The outcome for the long-running operation that a request begins."""
        with self._lock:
            return next((outcome for outcome in self._outcomes if outcome.takes(request)), None)


_CODES = {
    400: "BadRequest",
    401: "AuthenticationFailed",
    403: "AuthorizationFailed",
    404: "NotFound",
    409: "Conflict",
    412: "PreconditionFailed",
    429: "TooManyRequests",
    500: "InternalServerError",
    502: "BadGateway",
    503: "ServerUnavailable",
    504: "GatewayTimeout",
}
