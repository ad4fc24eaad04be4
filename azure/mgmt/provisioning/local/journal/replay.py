"""Recorded requests are sent again, and what they are answered with is compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from ..arm.clock import AdjustableClock, Clock
from ..arm.ids import ResourceId
from ..http import LocalRequest, LocalResponse
from .recorded import Recorded, links_of

_LEFT_OUT = frozenset({"authorization", "host", "content-length", "connection", "accept-encoding", "cookie"})
_BASE = "https://management.azure.com"


class Door(Protocol):
    """What requests are replayed against."""

    clock: Clock

    def handle(self, request: LocalRequest) -> LocalResponse:
        """Answer a request."""
        ...

    def add_subscription(self, subscription_id: str, display_name: str | None = None) -> None:
        """Make a subscription known."""
        ...


@dataclass(frozen=True)
class Replayed:
    """A request that was sent again.

    :param number: Which of the recorded requests it was, from 1 on.
    :param expected: The status that was recorded; 0 if that response got lost.
    :param status: The status now; 0 if the response got lost.
    :param message: What the error says now, if it is one.
    """

    number: int
    method: str
    path: str
    expected: int
    status: int
    message: str | None = None

    @property
    def same(self) -> bool:
        """Whether it was answered as it was then."""
        return self.status == self.expected


def replay(azure: Door, recorded: Iterable[Recorded]) -> Iterator[Replayed]:
    """Send requests again, with as much time between them as there was, by the clock of what they are sent to.

    That clock is held meanwhile, so that how fast the machine is makes no difference.

    Subscriptions that answered then are there from the beginning. Where a response said to go on somewhere, and the
    response to the same request now says another place, later requests go there.
    """
    requests = list(recorded)
    answered = {ResourceId(urlsplit(each.url).path).subscription for each in requests if 200 <= each.status < 300}
    for subscription in answered - {None}:
        azure.add_subscription(str(subscription))
    elsewhere: dict[str, str] = {}
    before = requests[0].at if requests else 0.0
    with _held(azure.clock):
        for number, each in enumerate(requests, 1):
            if isinstance(azure.clock, AdjustableClock):
                azure.clock.advance(each.at - before)
            before = each.at
            response = _answer(azure, each, elsewhere.get(_place(each.url), _place(each.url)))
            status, message = 0, None
            if response is not None:
                status, message = response.status, _message(response)
                now = links_of(response.headers, None if response.status >= 400 else _document(response))
                elsewhere |= {_place(link): _place(now[name]) for name, link in each.links.items() if name in now}
            yield Replayed(number, each.method, urlsplit(each.url).path, each.status, status, message)


@contextmanager
def _held(clock: Clock) -> Iterator[None]:
    """Hold a clock, and let it run again if it did."""
    if not isinstance(clock, AdjustableClock) or clock.held:
        yield
        return
    clock.hold()
    try:
        yield
    finally:
        clock.release()


def _answer(azure: Door, recorded: Recorded, place: str) -> LocalResponse | None:
    headers = {name: value for name, value in recorded.headers.items() if name.lower() not in _LEFT_OUT}
    request = LocalRequest(recorded.method, _BASE + place, {**headers, "Authorization": "Bearer local"}, recorded.body)
    try:
        return azure.handle(request)
    except Exception:
        # Only what a fault was asked to raise comes here: there is no response.
        return None


def _place(url: str) -> str:
    """Path and query of a URL: whoever answers is somewhere else now."""
    parts = urlsplit(url)
    return parts._replace(scheme="", netloc="", fragment="").geturl()


def _document(response: LocalResponse) -> object:
    try:
        return response.document
    except ValueError:
        return None


def _message(response: LocalResponse) -> str | None:
    document = _document(response)
    error = document.get("error") if isinstance(document, dict) and response.status >= 400 else None
    return str(error.get("message")) if isinstance(error, dict) else None
