"""Long-running operations on a widget that are run to their end."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    HttpResponseError,
)

from ....fake import _rest
from ....support import HOST, WIDGET, Script, Side

PATH = WIDGET.removeprefix(HOST)
URL = f"{WIDGET}?api-version=2024-01-01"
ACTION = f"{WIDGET}/act?api-version=2024-01-01"
STATUS = f"{HOST}/subscriptions/s/operations/1?api-version=2024-01-01"
RESULT = f"{HOST}/subscriptions/s/results/1"
BODY = {"location": "westeurope"}
CREATED = {"id": "/w1", "properties": {"provisioningState": "Creating"}}
DONE = {"id": "/w1", "properties": {"provisioningState": "Succeeded"}}
ASYNC = {"Azure-AsyncOperation": STATUS}
IN_PROGRESS, SUCCEEDED = {"status": "InProgress"}, {"status": "Succeeded"}


async def begin(side: Side, script: Script, operation: Any = _rest.BEGIN_PUT, **options: Any) -> Any:
    """Begin an operation on the widget w1."""
    arguments = ("rg", "w1") if operation.method in ("POST", "DELETE") else ("rg", "w1", BODY)
    return await side.begin(side.client(script), operation, *arguments, **options)


async def run(side: Side, *steps: Any, operation: Any = _rest.BEGIN_PUT, **options: Any) -> tuple[Any, Script]:
    """The result of an operation that is answered so, and the script with the requests."""
    script = Script(*steps)
    poller = await begin(side, script, operation, **options)
    return await side.result(poller), script


async def failure(side: Side, *steps: Any, operation: Any = _rest.BEGIN_PUT, **options: Any) -> tuple[Any, Script]:
    """The error of an operation that is answered so."""
    script = Script(*steps)
    with pytest.raises(HttpResponseError) as raised:
        await side.result(await begin(side, script, operation, retry_total=0, **options))
    return raised.value, script
