"""How operations are while they go on, told to whoever asked for it."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from threading import Thread
from types import FrameType
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.polling import NoPolling

from azure.mgmt.provisioning.core.exchange.longrunning.updates import OperationUpdate, Updates

from ....fake import _rest
from ....support import Answer, Script, Side
from .operations import ASYNC, CREATED, DONE, PATH, begin, run

BEGUN = Answer(202, b"", ASYNC)


def state(status: str, **more: Any) -> Answer:
    return Answer(200, {"status": status, **more})


async def test_status_percent_and_elapsed(side: Side) -> None:
    seen: list[Any] = []
    steps = [
        state("InProgress", percentComplete=10),
        state("InProgress", properties={"percentComplete": 62.5}),
        state("InProgress", properties=None, percentComplete="much"),
        state("Succeeded", percentComplete=100),
    ]
    await run(side, BEGUN, *steps, Answer(200, DONE), on_update=seen.append)
    assert [(update.status, update.percent) for update in seen] == [
        ("InProgress", None),
        ("InProgress", 10),
        ("InProgress", 62.5),
        ("InProgress", None),
        ("Succeeded", 100),
    ]
    assert {update.about for update in seen} == {f"Widgets_Create on {PATH}"}
    assert [update.elapsed for update in seen] == sorted(update.elapsed for update in seen)


async def test_an_operation_that_is_done_at_once(side: Side) -> None:
    seen: list[Any] = []
    await run(side, Answer(200, DONE), on_update=seen.append)
    assert [update.status for update in seen] == ["Succeeded"]


@pytest.mark.parametrize("answer", [state("Failed", error="no"), Answer(404), Answer(200, "<html>")])
async def test_a_failure_is_told_once(side: Side, answer: Answer) -> None:
    seen: list[Any] = []
    with pytest.raises(HttpResponseError):
        await run(side, BEGUN, answer, on_update=seen.append)
    told = [update.status for update in seen]
    assert told == (["InProgress"] if answer.body == "<html>" else ["InProgress", "Failed"])


async def test_a_failure_at_once_is_told(side: Side) -> None:
    seen: list[Any] = []
    with pytest.raises(HttpResponseError):
        await run(side, Answer(200, {"properties": {"provisioningState": "Failed"}}), on_update=seen.append)
    assert [update.status for update in seen] == ["Failed"]


async def test_a_resumed_operation(side: Side) -> None:
    poller = await begin(side, Script(Answer(200, DONE)))
    seen: list[Any] = []
    script = Script(Answer(200, CREATED), Answer(200, DONE))
    await side.result(side.client(script).resume(poller.continuation_token(), on_update=seen.append))
    assert [update.status for update in seen] == ["InProgress", "Creating", "Succeeded"]


async def test_who_comes_later_is_told_what_is_known(side: Side) -> None:
    poller = await begin(side, Script(BEGUN, state("Succeeded"), Answer(200, DONE)))
    await side.result(poller)
    seen: list[Any] = []
    poller.add_update_callback(seen.append)
    assert [update.status for update in seen] == ["Succeeded"]


def test_who_comes_while_it_goes_on_hears_it_in_order() -> None:
    def hear(update: OperationUpdate) -> None:
        if not heard:
            polling.start()
            polling.join()
        heard.append(update.status)

    heard: list[str] = []
    updates = Updates("Widgets_Create on /w1")
    polling = Thread(target=updates.tell, args=("Succeeded", None))
    updates.tell("InProgress", None)
    updates.add(hear)
    assert heard == ["InProgress", "Succeeded"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_who_is_forked_while_somebody_is_told_hears_what_comes() -> None:
    def hear(update: OperationUpdate) -> None:
        heard.append(update.status)
        if len(heard) > 1:
            return
        child = os.fork()
        if child == 0:
            updates.tell("Succeeded", None)
            os._exit(len(heard))
        ended.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

    heard: list[str] = []
    ended: list[int] = []
    updates = Updates("Widgets_Create on /w1")
    updates.add(hear)
    updates.tell("InProgress", None)
    assert (heard, ended) == (["InProgress"], [2])


async def test_what_a_callback_raises_is_logged(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    def fail(update: Any) -> None:
        raise ValueError("mine")

    with caplog.at_level(logging.ERROR):
        widget, _ = await run(side, BEGUN, state("Succeeded"), Answer(200, DONE), on_update=fail)
    assert widget.id == "/w1"
    assert "an update callback of a poller failed" in caplog.text


async def test_what_tells_no_updates(side: Side) -> None:
    script = Script(BEGUN)
    for polling in (False, NoPolling()):
        with pytest.raises(TypeError, match="^on_update is called by the polling of this package"):
            await begin(side, script, on_update=print, polling=polling)
    assert script.sent == []
    poller = await begin(side, script, polling=False)
    with pytest.raises(TypeError, match="NotPolling tells no updates$"):
        poller.add_update_callback(print)


async def test_done_callbacks(side: Side) -> None:
    seen: list[Any] = []
    poller = await side.begin(side.client(Script(Answer(204))), _rest.BEGIN_DELETE, "rg", "w1")
    poller.add_done_callback(seen.append)
    assert [method.status() for method in seen] == ["Succeeded"]


async def test_a_first_answer_that_nothing_can_be_made_of(side: Side) -> None:
    seen: list[Any] = []
    with pytest.raises(HttpResponseError, match="not as declared|did not finish"):
        await run(side, Answer(200, b"1" * 5000, {"Location": ""}), on_update=seen.append)
    assert [update.status for update in seen] in ([], ["Failed"])


@pytest.mark.parametrize("line", range(8))
def test_ctrl_c_while_somebody_is_told_keeps_nobody_from_being_told_later(line: int) -> None:
    left = line

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal left
        if frame.f_code is Updates._tell_all.__code__ and event == "line":
            left -= 1
            if left < 0:
                raise KeyboardInterrupt
        return trace

    updates, tracing = Updates("it"), sys.gettrace()
    seen: list[OperationUpdate] = []
    sys.settrace(trace)
    try:
        with suppress(KeyboardInterrupt):
            updates.tell("InProgress", None)
            updates.add(lambda update: None)
    finally:
        sys.settrace(tracing)
    updates.add(seen.append)
    assert [update.status for update in seen] == ["InProgress"]
