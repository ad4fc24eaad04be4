"""Long-running operations: where the state is read, and when."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    ServiceRequestError,
)
from azure.core.polling import AsyncLROPoller, LROPoller

from ....fake import _rest, models
from ....support import WIDGETS, Answer, Script, Side, Sync
from .operations import (
    ACTION,
    ASYNC,
    BODY,
    CREATED,
    DONE,
    IN_PROGRESS,
    RESULT,
    STATUS,
    SUCCEEDED,
    URL,
    begin,
    run,
)

# Where the state is read


async def test_an_operation_that_is_done_at_once(side: Side) -> None:
    script = Script(Answer(200, DONE))
    poller = await begin(side, script)
    assert isinstance(poller, AsyncLROPoller if side.asynchronous else LROPoller)
    assert poller.status() == "Succeeded"
    widget = await side.result(poller)
    assert isinstance(widget, models.Widget)
    assert widget.provisioning_state == "Succeeded"
    assert script.requests == [f"PUT {URL}"]
    assert script.sent[0].json == {"location": "westeurope"}


async def test_azure_async_operation(side: Side) -> None:
    widget, script = await run(
        side, Answer(201, CREATED, ASYNC), Answer(200, IN_PROGRESS), Answer(200, SUCCEEDED), Answer(200, DONE)
    )
    assert widget.id == "/w1"
    assert script.requests == [f"PUT {URL}", f"GET {STATUS}", f"GET {STATUS}", f"GET {URL}"]


async def test_azure_async_operation_with_a_resource_location(side: Side) -> None:
    _, script = await run(
        side, Answer(202, b"", ASYNC), Answer(200, {**SUCCEEDED, "resourceLocation": RESULT}), Answer(200, DONE)
    )
    assert script.requests[-1] == f"GET {RESULT}"


async def test_an_operation_that_names_no_status(side: Side) -> None:
    """As in azure-core, it counts as done, but for that of a resource: the resource is asked."""
    result, script = await run(side, Answer(202), operation=_rest.BEGIN_POST)
    assert result is None
    assert len(script.sent) == 1
    widget, script = await run(side, Answer(202), Answer(200, DONE))
    assert widget.id == "/w1"
    assert script.requests == [f"PUT {URL}", f"GET {URL}"]


async def test_operation_location(side: Side) -> None:
    _, script = await run(
        side, Answer(202, b"", {"Operation-Location": STATUS}), Answer(200, SUCCEEDED), Answer(200, DONE)
    )
    assert script.requests == [f"PUT {URL}", f"GET {STATUS}", f"GET {URL}"]


async def test_location(side: Side) -> None:
    widget, script = await run(
        side,
        Answer(202, b"", {"Location": STATUS}),
        Answer(202, b"", {"Location": RESULT}),
        Answer(200, DONE),
        operation=_rest.BEGIN_POST,
    )
    assert widget.id == "/w1"
    assert script.requests == [f"POST {ACTION}", f"GET {STATUS}", f"GET {RESULT}"]


async def test_provisioning_state_in_the_body(side: Side) -> None:
    widget, script = await run(side, Answer(201, CREATED), Answer(200, CREATED), Answer(200, DONE))
    assert widget.provisioning_state == "Succeeded"
    assert script.requests == [f"PUT {URL}", f"GET {URL}", f"GET {URL}"]


@pytest.mark.parametrize("body", [{}, {"id": "/w1"}, {"properties": {}}, {"properties": None}])
async def test_a_resource_without_a_provisioning_state_is_done(side: Side, body: Any) -> None:
    assert isinstance((await run(side, Answer(200, body)))[0], models.Widget)
    widget, script = await run(side, Answer(201, CREATED), Answer(200, body))
    assert isinstance(widget, models.Widget)
    assert len(script.sent) == 2


async def test_a_delete_has_no_result(side: Side) -> None:
    result, script = await run(side, Answer(204), operation=_rest.BEGIN_DELETE)
    assert result is None
    result, script = await run(
        side, Answer(202, b"", {"Location": STATUS}), Answer(202), Answer(204), operation=_rest.BEGIN_DELETE
    )
    assert result is None
    assert script.requests == [f"DELETE {URL}", f"GET {STATUS}", f"GET {STATUS}"]


BOTH = {**ASYNC, "Location": RESULT}


@pytest.mark.parametrize(
    ("operation", "last"),
    [
        (_rest.BEGIN_PUT, f"GET {URL}"),
        (_rest.BEGIN_PUT_LOCATION, f"GET {RESULT}"),
        (_rest.BEGIN_PUT_ORIGINAL, f"GET {URL}"),
        (_rest.BEGIN_POST, f"GET {RESULT}"),
        (_rest.BEGIN_POST_LOCATION, f"GET {RESULT}"),
        (_rest.BEGIN_POST_ASYNC, f"GET {STATUS}"),
    ],
)
async def test_where_the_final_state_is_read(side: Side, operation: Any, last: str) -> None:
    last_answer = [] if last == f"GET {STATUS}" else [Answer(200, DONE)]
    _, script = await run(
        side,
        Answer(202, b"", BOTH),
        Answer(200, IN_PROGRESS),
        Answer(200, SUCCEEDED),
        *last_answer,
        operation=operation,
    )
    assert script.requests[1:3] == [f"GET {STATUS}"] * 2
    assert script.requests[-1] == last


async def test_the_final_state_is_in_the_operation_location(side: Side) -> None:
    headers = {"Operation-Location": STATUS, "Location": RESULT}
    _, script = await run(
        side, Answer(202, b"", headers), Answer(200, {**SUCCEEDED, **DONE}), operation=_rest.BEGIN_POST_OPERATION
    )
    assert script.requests == [f"POST {ACTION}", f"GET {STATUS}"]


# When


async def test_the_interval_adapts(side: Side) -> None:
    creating = [Answer(200, CREATED)] * 7
    _, script = await run(side, Answer(201, CREATED), *creating, Answer(200, DONE))
    assert script.waits == [0, 1, 2, 4, 8, 16, 30, 30, 0]


@pytest.mark.parametrize(("longest", "waits"), [(3, [1, 2, 3, 3]), (0.5, [0.5] * 4), (0, [0] * 4)])
async def test_polling_interval_bounds_it(side: Side, longest: float, waits: list[float]) -> None:
    creating = [Answer(200, CREATED)] * 4
    _, script = await run(side, Answer(201, CREATED), *creating, Answer(200, DONE), polling_interval=longest)
    assert script.waits[1:-1] == waits
    script = Script(Answer(201, CREATED), *creating, Answer(200, DONE))
    client = side.client(script, polling_interval=longest)
    await side.result(await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY))
    assert script.waits[1:-1] == waits


@pytest.mark.parametrize("interval", [-1, "5", float("nan"), float("inf")])
async def test_a_polling_interval_that_is_none(side: Side, interval: Any) -> None:
    script = Script()
    with pytest.raises(ValueError, match=f"^polling_interval is to be a number of seconds, got the .* {interval!r}$"):
        await begin(side, script, polling_interval=interval)
    with pytest.raises(ValueError, match="^polling_interval is to be"):
        side.client(script, polling_interval=interval)
    assert script.sent == []


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry-After": "17"}, 17),
        ({"Retry-After": "60"}, 60),
        ({"Retry-After": "0"}, 0),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"x-ms-retry-after-ms": "250"}, 0.25),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0),
        ({"Retry-After": "soon"}, 1),
        ({"Retry-After": ""}, 1),
    ],
)
async def test_what_the_service_asks_for_wins(side: Side, headers: dict[str, str], wait: float) -> None:
    _, script = await run(
        side, Answer(201, CREATED), Answer(200, CREATED, headers), Answer(200, DONE), polling_interval=5
    )
    assert script.waits[1] == wait


async def test_what_the_service_asks_for_does_not_change_the_interval(side: Side) -> None:
    steps = [Answer(200, CREATED), Answer(200, CREATED, {"Retry-After": "9"}), Answer(200, CREATED)]
    _, script = await run(side, Answer(201, CREATED), *steps, Answer(200, DONE))
    assert script.waits == [0, 1, 9, 2, 0]


async def test_faults_of_polls_are_tried_again(side: Side) -> None:
    busy = Answer(429, b"", {"Retry-After": "7"})
    widget, script = await run(
        side, Answer(202, b"", ASYNC), busy, ServiceRequestError("reset"), Answer(200, SUCCEEDED), Answer(200, DONE)
    )
    assert widget.id == "/w1"
    assert script.sleeps[0] == 7


async def test_a_poll_that_never_gets_through_can_be_gone_on_with(side: Side) -> None:
    script = Script(Answer(202, b"", ASYNC), ServiceRequestError("no route"), Answer(200, SUCCEEDED), Answer(200, DONE))
    client = side.client(script, retry_total=0)
    poller = await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY)
    with pytest.raises(ServiceRequestError, match="no route") as raised:
        await side.result(poller)
    assert raised.value.__cause__ is not raised.value
    resumed = client.resume(raised.value.continuation_token)
    assert (await side.result(resumed)).id == "/w1"


async def test_the_result_is_kept(side: Side) -> None:
    script = Script(Answer(202, b"", ASYNC), Answer(200, SUCCEEDED), Answer(200, DONE))
    poller = await begin(side, script)
    await side.wait(poller)
    assert poller.done()
    assert (await side.result(poller)).id == "/w1"
    assert (await side.result(poller)).id == "/w1"
    assert len(script.sent) == 3


async def test_cls_and_response_hook(side: Side) -> None:
    hooked: list[int] = []
    (response, widget, headers), _ = await run(
        side,
        Answer(201, CREATED),
        Answer(200, DONE, {"x-last": "1"}),
        cls=lambda *given: given,
        response_hook=lambda response, headers: hooked.append(response.status_code),
    )
    assert (response.http_response.status_code, widget.id, headers["x-last"]) == (200, "/w1", "1")
    assert hooked == [201, 200]


async def test_pages_as_the_result(side: Side) -> None:
    script = Script(
        Answer(202, b"", {"Location": RESULT}),
        Answer(200, {"value": [{"id": "1"}], "nextLink": f"{WIDGETS}?p=2"}),
        Answer(200, {"value": [{"id": "2"}]}),
        Answer(200, {"value": [{"id": "2"}]}),
    )
    poller = await side.begin(side.client(script), _rest.BEGIN_LIST, "rg")
    listing = await side.result(poller)
    assert [widget.id for widget in await side.items(listing)] == ["1", "2"]
    assert script.requests[1:] == [f"GET {RESULT}", f"GET {WIDGETS}?p=2&api-version=2024-01-01"]
    again = await side.result(poller)
    assert [widget.id for widget in await side.items(again)] == ["1", "2"]


async def test_a_file_as_the_result(side: Side) -> None:
    operation = _rest.BEGIN_POST_LOCATION._replace(returns="stream", accept="application/zip")
    zipped = Answer(200, b"\x00\x01", {"Content-Type": "application/zip"})
    script = Script(Answer(202, b"", {"Location": RESULT}), zipped)
    poller = await side.begin(side.client(script), operation, "rg", "w1")
    assert await side.items(await side.result(poller)) == [b"\x00\x01"]


def test_a_done_callback() -> None:
    seen: list[Any] = []
    side = Sync()
    poller = side.client(Script(Answer(200, DONE)))._begin(_rest.BEGIN_PUT, {}, "rg", "w1", BODY)
    poller.add_done_callback(seen.append)
    assert [method.status() for method in seen] == ["Succeeded"]
