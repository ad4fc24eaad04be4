"""Waiting for many operations at once."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

import pytest
from azure.core.exceptions import AzureError

from azure.mgmt.provisioning import OperationsFailedError, aio, wait_all
from azure.mgmt.provisioning.core.exchange.errors import OperationFailedError

from ....support import HOST, Answer, Script, Side
from .operations import ASYNC, DONE, IN_PROGRESS, PATH, SUCCEEDED, begin

FAILED = {"status": "Failed", "error": {"code": "Quota", "message": "Too many."}}
BEGUN = Answer(202, b"", ASYNC)


async def together(side: Side, pollers: Any, *arguments: Any, **options: Any) -> list[Any]:
    if side.asynchronous:
        return await aio.wait_all(pollers, *arguments, **options)
    return wait_all(pollers, *arguments, **options)


async def operation(side: Side, *states: Any, name: str = "/w1") -> Any:
    final = [Answer(200, {**DONE, "id": name})] * (states[-1] == SUCCEEDED)
    return await begin(side, Script(BEGUN, *[Answer(200, state) for state in states], *final))


async def ended(side: Side, state: Any) -> Any:
    """An operation whose end is known, however little time is left to ask for it."""
    poller = await operation(side, state)
    with suppress(AzureError):
        await side.wait(poller)
    return poller


async def endless(side: Side) -> Any:
    """An operation that goes on for longer than anybody waits."""
    slow = {"Azure-AsyncOperation": f"{HOST}/operations/1"}
    script = Script(Answer(202, b"", slow), Answer(200, IN_PROGRESS, {"Retry-After": "3600"}), repeat=True)
    script.on_sleep = lambda seconds: poller.cancel() if len(script.sent) > 10_000 else None
    poller = await begin(side, script)
    return poller


async def test_no_operations(side: Side) -> None:
    assert await together(side, []) == []


async def test_results_in_order(side: Side) -> None:
    pollers = [await operation(side, *[IN_PROGRESS] * count, SUCCEEDED, name=f"/w{count}") for count in (3, 0, 2)]
    assert [widget.id for widget in await together(side, (poller for poller in pollers))] == ["/w3", "/w0", "/w2"]


async def test_failures_together(side: Side) -> None:
    pollers = [await operation(side, *states) for states in ([FAILED], [IN_PROGRESS, SUCCEEDED], [IN_PROGRESS, FAILED])]
    with pytest.raises(OperationsFailedError) as raised:
        await together(side, pollers)
    error = raised.value
    assert [type(each) for each in error.exceptions] == [OperationFailedError] * 2
    assert [getattr(outcome, "id", None) for outcome in error.results] == [None, "/w1", None]
    assert error.results[0] is error.exceptions[0]
    assert error.message == "2 of 3 operations failed:\n  (Quota) Too many.\n  (Quota) Too many."
    assert f"Operation: Widgets_Create on {PATH}" in str(error.exceptions[0])
    if sys.version_info >= (3, 11):
        assert isinstance(error, ExceptionGroup)  # noqa: F821 # which Python 3.10 has not
        picked = error.subgroup(OperationFailedError)
        assert isinstance(picked, OperationsFailedError)
        assert error.split(KeyError)[0] is None
        assert isinstance(error.derive([KeyError()]), OperationsFailedError)


async def test_who_goes_on_is_named(side: Side) -> None:
    pollers = [await ended(side, SUCCEEDED), await endless(side)]
    with pytest.raises(TimeoutError) as raised:
        await together(side, pollers, 0.05)
    assert str(raised.value) == (
        f"1 of 2 operations go on:\n  Widgets_Create on {PATH} is still InProgress\n"
        "Call wait_all() again to wait longer"
    )
    pollers[1].cancel()


async def test_a_failure_counts_more_than_the_time(side: Side) -> None:
    pollers = [await ended(side, FAILED), await endless(side)]
    with pytest.raises(OperationsFailedError) as raised:
        await together(side, pollers, timeout=0.2)
    assert [type(error) for error in raised.value.exceptions] == [OperationFailedError, TimeoutError]
    pollers[1].cancel()


async def test_updates_of_all(side: Side) -> None:
    seen: list[Any] = []
    pollers = [await operation(side, SUCCEEDED), await operation(side, IN_PROGRESS, SUCCEEDED)]
    await together(side, pollers, on_update=seen.append)
    assert [update.status for update in seen].count("Succeeded") == 2
