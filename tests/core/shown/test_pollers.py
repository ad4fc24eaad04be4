"""Pollers as what is known of their operations."""

from __future__ import annotations

import re
import threading
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.polling import NoPolling

from ..exchange.longrunning.polling.operations import ASYNC, DONE, PATH, begin
from ..support import Answer, Script, Side
from .support import html, rich_text

BEGUN = Answer(202, b"", ASYNC)


def lines(poller: Any) -> list[str]:
    """What is shown, with no seconds in it."""
    return [re.sub(r"\d+ s", "0 s", line) for line in html(poller).lines]


async def test_while_it_goes_on(side: Side) -> None:
    script = Script(BEGUN, Answer(200, {"status": "InProgress", "percentComplete": 62.5}), repeat=True)
    over, slept = threading.Event(), threading.Event()
    script.on_sleep = lambda _: (slept.set(), side.asynchronous or over.wait(60))
    poller = await begin(side, script)
    with pytest.raises(TimeoutError):
        await side.result(poller, 0.05)
    assert slept.wait(60)
    asked = len(script.sent)
    assert lines(poller) == [
        type(poller).__name__,
        f"operation: Widgets_Create on {PATH}",
        "status: InProgress",
        "complete: 62.5 %",
        "begun: 0 s ago",
    ]
    assert len(script.sent) == asked
    poller.cancel()
    over.set()
    assert any(line.startswith("failed: PollingCancelledError: ") for line in lines(poller))


async def test_before_it_was_polled(side: Side) -> None:
    script = Script(BEGUN, Answer(200, {"status": "Succeeded"}), Answer(200, {**DONE, "name": "<w1>"}))
    poller = await begin(side, script)
    if side.asynchronous:
        assert lines(poller)[2:] == ["status: InProgress", "begun: 0 s ago"]
        assert len(script.sent) == 1
    await side.result(poller)
    asked = len(script.sent)
    assert lines(poller) == [
        type(poller).__name__,
        f"operation: Widgets_Create on {PATH}",
        "status: Succeeded",
        "took: 0 s",
        "result: Widget <w1>",
        "id: /w1",
        "name: <w1>",
        "properties: WidgetProperties",
        "provisioning_state: Succeeded",
    ]
    assert "└── result: Widget <w1>" in rich_text(poller)
    assert len(script.sent) == asked


async def test_a_failure(side: Side) -> None:
    failed = Answer(200, {"status": "Failed", "error": {"code": "No", "message": "AccountKey=hunter2"}})
    poller = await begin(side, Script(BEGUN, failed))
    with pytest.raises(HttpResponseError):
        await side.result(poller)
    shown = lines(poller)
    assert shown[2] == "status: Failed"
    assert shown[-1].startswith("failed: OperationFailedError: (No) AccountKey=REDACTED | GET ")
    assert "hunter2" not in str(shown)


async def test_a_result_that_is_not_as_declared(side: Side) -> None:
    poller = await begin(side, Script(BEGUN, Answer(200, {"status": "Succeeded"}), Answer(200, [7])))
    with pytest.raises(HttpResponseError):
        await side.result(poller)
    assert lines(poller)[-1].startswith("failed: ResponseDecodeError: ")


async def test_a_polling_method_of_the_users_is_asked_for_its_status_alone(side: Side) -> None:
    poller = await begin(side, Script(Answer(200, DONE)), polling=False)
    assert lines(poller) == [type(poller).__name__, f"operation: Widgets_Create on {PATH}", "status: succeeded"]
    assert isinstance(NoPolling().status(), str)
