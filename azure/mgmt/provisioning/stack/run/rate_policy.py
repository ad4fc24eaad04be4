"""The policy that has the requests of a pipeline wait for their turn."""

from __future__ import annotations

import asyncio
from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.core.pipeline.policies import AsyncHTTPPolicy

from ...core.exchange.response import retry_after
from .polls import POLLED
from .rate import Rate
from .steps import TELLING, Telling

_TOO_MANY = 429
_SHORTEST, _LONGEST = 1.0, 60.0
_REFUSED = "azure.mgmt.provisioning.refused"
_NOTICED = 0.1
"""Seconds from which on it is told that a request waited until it was sent again."""


class RatePolicy(AsyncHTTPPolicy[Any, Any]):
    """Sends requests at the rate at which they may be sent; one of the policies for each try.

    A 429 says nothing of the request but that it came too early, so that it is no try: it is sent again when the
    service wants it, or after a time that doubles. How long requests of a step wait until they are sent again is told;
    polls tell nothing, since what is polled goes on.

    :param rate: Shared by all that use the same subscriptions.
    :param patience: Seconds after which a 429 is the answer.
    """

    def __init__(self, rate: Rate, patience: float = 3600.0) -> None:
        self._rate = rate
        self._patience = patience

    async def send(self, request: PipelineRequest[Any]) -> Any:
        method, url = request.http_request.method, request.http_request.url
        left, pause = self._patience, _SHORTEST
        while True:
            await self._rate.take(method, url)
            _tell(request)
            response = await self.next.send(request)
            answer = response.http_response
            if answer.status_code >= 400:
                request.context[_REFUSED] = answer.status_code, asyncio.get_running_loop().time()
            self._rate.remains(method, url, answer.headers)
            if answer.status_code != _TOO_MANY:
                return response
            wait = retry_after(answer) or pause
            pause = min(pause * 2, _LONGEST)
            left -= wait
            if left < 0:
                return response
            self._rate.pause(method, url, wait)
            if (telling := _step()) is not None:
                telling.status(f"HTTP {_TOO_MANY}; again in {wait:g} s")


def _step() -> Telling | None:
    """What may be told of the step that sends a request; None for a poll."""
    return TELLING.get() if POLLED.get() is None else None


def _tell(request: PipelineRequest[Any]) -> None:
    """Tell the step that sends a request, whoever sends it again, how long that took since it was refused."""
    telling, refused = _step(), request.context.pop(_REFUSED, None)
    if telling is None or refused is None:
        return
    status, at = refused
    waited = asyncio.get_running_loop().time() - at
    if waited >= _NOTICED:
        telling.waited(f"HTTP {status}", waited)
