"""A long-running operation on a widget, as its service answers."""

from __future__ import annotations

from typing import Any

from ....fake import _rest
from ....support import HOST, WIDGET, Answer, Script, Side

PATH = WIDGET.removeprefix(HOST)
URL = f"{WIDGET}?api-version=2024-01-01"
STATUS = f"{HOST}/operations/1"
BODY = {"location": "westeurope", "properties": {"login": {"password": "hunter2"}}}
CREATED = {"id": "/w1", "properties": {"provisioningState": "Creating"}}
DONE = {"id": "/w1", "properties": {"provisioningState": "Succeeded"}}
STARTED = Answer(202, b"", {"Azure-AsyncOperation": STATUS, "Location": f"{HOST}/results/1", "x-other": "1"})
IN_PROGRESS, SUCCEEDED = Answer(200, {"status": "InProgress"}), Answer(200, {"status": "Succeeded"})


async def begin(side: Side, script: Script, **options: Any) -> Any:
    return await side.begin(side.client(script), _rest.BEGIN_PUT, "rg", "w1", BODY, **options)
