"""The policy that has the requests of a pipeline wait for their turn."""

from __future__ import annotations

from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.core.pipeline.policies import AsyncHTTPPolicy

from ...core.exchange.response import retry_after
from .rate import Rate

_TOO_MANY = 429
_SHORTEST, _LONGEST = 1.0, 60.0


class RatePolicy(AsyncHTTPPolicy[Any, Any]):
    """Sends requests at the rate at which they may be sent; one of the policies for each try.

    A 429 says nothing of the request but that it came too early, so that it is no try: it is sent again when the
    service wants it, or after a time that doubles.

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
            response = await self.next.send(request)
            answer = response.http_response
            self._rate.remains(method, url, answer.headers)
            if answer.status_code != _TOO_MANY:
                return response
            wait = retry_after(answer) or pause
            pause = min(pause * 2, _LONGEST)
            left -= wait
            if left < 0:
                return response
            self._rate.pause(method, url, wait)
