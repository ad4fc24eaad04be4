"""Whatever comes back ends in a result, or in an azure-core exception with what is known of the response."""

from __future__ import annotations

import json
import socket
import threading
from typing import Any

import pytest
from azure.core.exceptions import AzureError, HttpResponseError

from ...seeds import seed_of
from ..fake import _rest
from ..support import Side
from .odd_answers import odd_answers
from .transports.raw_server import RawServer, client_of

_OPERATIONS = (_rest.GET, _rest.LOGS, _rest.DOWNLOAD, _rest.LIST, _rest.PUT, _rest.BEGIN_PUT, _rest.BEGIN_POST)
_OPTIONS: dict[str, Any] = {"timeout": 5, "retry_total": 1, "redirect_max": 3, "max_response_size": 4_000_000}


async def outcome(side: Side, client: Any, number: int) -> Any:
    """What one of the operations gives, or the exception that it ends with."""
    operation = _OPERATIONS[number % len(_OPERATIONS)]
    body = ({"location": "x"},) if operation in (_rest.PUT, _rest.BEGIN_PUT) else ()
    options = _OPTIONS if number % 3 else {**_OPTIONS, "timeout": None}
    try:
        if operation is _rest.LIST:
            return await side.items(side.list(client, operation, "rg", **options))
        if operation in (_rest.BEGIN_PUT, _rest.BEGIN_POST):
            poller = await side.begin(client, operation, "rg", "w1", *body, polling_interval=0, **options)
            return await side.result(poller, 5)
        result = await side.call(client, operation, "rg", "w1", *body, **options)
        return await side.items(result) if operation is _rest.DOWNLOAD else result
    except AzureError as error:
        return error


def check(error: AzureError, answer: bytes) -> None:
    """The exception can be shown, and has what there is."""
    str(error).encode()
    if isinstance(error, HttpResponseError) and error.response is not None:
        response: Any = error.response
        assert error.status_code == response.status_code
        dict(response.headers)
        if response.is_stream_consumed:
            response.text()


def no_sleep(seconds: float) -> None: ...


async def no_sleep_async(seconds: float) -> None: ...


async def fuzz(side: Side, seed: int, number: int) -> None:
    print(f"seed {seed}, {number} answers")
    answers = list(odd_answers(seed, number))
    current = 0

    def send(connection: socket.socket, ended: threading.Event) -> None:
        connection.sendall(answers[current])
        connection.shutdown(socket.SHUT_WR)

    failed = errors = 0
    with RawServer(send) as server:
        client = client_of(side, server)
        transport = client._executor.pipeline_client._pipeline._transport
        transport.sleep = no_sleep_async if side.asynchronous else no_sleep
        for current, answer in enumerate(answers):
            try:
                found = await outcome(side, client, current)
                if isinstance(found, AzureError):
                    errors += 1
                    check(found, answer)
            except Exception as error:  # all of them are told, not the first alone
                failed += 1
                print(f"{current}: {type(error).__name__}: {error!s:.300} for {answer[:400]!r}")
        await side.close(client)
    print(json.dumps({"tried": number, "results": number - errors - failed, "errors": errors, "failed": failed}))
    assert failed == 0


async def test_odd_answers(side: Side) -> None:
    await fuzz(side, seed=1, number=150)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(5))
async def test_many_odd_answers(side: Side, part: int) -> None:
    """Set FUZZ_SEED to try other ones."""
    await fuzz(side, seed=seed_of("FUZZ_SEED") + part, number=1500)
