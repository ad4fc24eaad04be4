"""Polling methods that were written for azure-core's pipeline of the time before azure.core.rest."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.transport import HttpRequest as FormerRequest
from azure.core.pipeline.transport import HttpResponse as FormerResponse
from azure.mgmt.core.polling.arm_polling import ARMPolling
from azure.mgmt.core.polling.async_arm_polling import AsyncARMPolling

from ....fake import _rest
from ....support import Answer, Script, Side
from ....transports import AsyncTransport, SyncTransport
from .operations import ASYNC, BODY, DONE, IN_PROGRESS, RESULT, STATUS, SUCCEEDED, URL


class Former(FormerResponse):
    """A response as transports gave it then."""

    def __init__(self, request: Any, answer: Answer) -> None:
        super().__init__(request, None)
        self.status_code = answer.status
        self.headers = dict(answer.all_headers)
        self.content_type = "application/json"
        self._answer = answer

    def body(self) -> bytes:
        return self._answer.content


def answer(script: Script, request: Any) -> Former:
    script.requests_of_then.append(f"{request.method} {request.url}")  # type: ignore[attr-defined]
    step: Any = script.steps.pop(0)
    return Former(request, step)


class OfThen(SyncTransport):
    """Answers requests of then with responses of then."""

    def send(self, request: Any, **options: Any) -> Any:
        return answer(self.script, request) if isinstance(request, FormerRequest) else super().send(request, **options)


class AsyncOfThen(AsyncTransport):
    """The same for async clients."""

    async def send(self, request: Any, **options: Any) -> Any:
        if isinstance(request, FormerRequest):
            return answer(self.script, request)
        return await super().send(request, **options)


class Mine(ARMPolling):  # type: ignore[type-arg]
    def request_status(self, status_link: str) -> Any:
        request = self._client.get(status_link)
        return self._client._pipeline.run(request, stream=False)


class AsyncMine(AsyncARMPolling):  # type: ignore[type-arg]
    async def request_status(self, status_link: str) -> Any:
        request = self._client.get(status_link)
        return await self._client._pipeline.run(request, stream=False)


async def begun(side: Side, operation: Any, *steps: Answer) -> tuple[Any, Script]:
    script = Script(*steps)
    script.requests_of_then = []  # type: ignore[attr-defined]
    transport: Any = AsyncOfThen(script) if side.asynchronous else OfThen(script)
    method: Any = AsyncMine(0) if side.asynchronous else Mine(0)
    client = side.client_class(side.credential(), "s", transport=transport, retry_total=0)
    arguments = ("rg",) if operation is _rest.BEGIN_LIST else ("rg", "w1", BODY)
    return await side.begin(client, operation, *arguments, polling=method), script


async def test_a_result(side: Side) -> None:
    poller, script = await begun(
        side,
        _rest.BEGIN_PUT,
        Answer(202, b"", ASYNC),
        Answer(200, IN_PROGRESS),
        Answer(200, SUCCEEDED),
        Answer(200, DONE),
    )
    widget = await side.result(poller)
    assert (widget.id, poller.status()) == ("/w1", "Succeeded")
    url = URL.replace("00000000-0000-0000-0000-000000000001", "s")
    assert script.requests_of_then == [f"GET {STATUS}"] * 2 + [f"GET {url}"]  # type: ignore[attr-defined]


async def test_pages(side: Side) -> None:
    poller, _ = await begun(
        side, _rest.BEGIN_LIST, Answer(202, b"", {"Location": RESULT}), Answer(200, {"value": [{"id": "1"}]})
    )
    assert [item.id for item in await side.items(await side.result(poller))] == ["1"]


async def test_a_failure(side: Side) -> None:
    poller, _ = await begun(side, _rest.BEGIN_PUT, Answer(202, b"", ASYNC), Answer(200, {"status": "Failed"}))
    with pytest.raises(HttpResponseError, match="invalid status"):
        await side.result(poller)
    assert repr(poller).endswith("widgets/w1 is Failed>")


async def test_an_odd_result(side: Side) -> None:
    poller, _ = await begun(side, _rest.BEGIN_PUT, Answer(202, b"", ASYNC), Answer(200, SUCCEEDED), Answer(200, []))
    with pytest.raises(HttpResponseError, match="expected an object"):
        await side.result(poller)
