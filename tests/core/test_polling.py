"""Long-running operations: where the state is read, when, and how they end."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    IncompleteReadError,
    ResourceNotFoundError,
    ServiceRequestError,
)
from azure.core.polling import AsyncLROPoller, LROPoller
from azure.core.polling.base_polling import OperationFailed
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.errors import OperationFailedError

from .fake import _rest, models
from .support import HOST, WIDGET, WIDGETS, Answer, Script, Side, Sync, SyncResponse

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


async def test_polls_carry_the_request_id_and_options_of_the_call_but_not_its_headers(side: Side) -> None:
    _, script = await run(
        side,
        Answer(201, CREATED),
        Answer(200, DONE),
        client_request_id="my-id",
        headers={"x-once": "1"},
        read_timeout=7,
    )
    assert [sent.headers["x-ms-client-request-id"] for sent in script.sent] == ["my-id", "my-id"]
    assert [sent.options for sent in script.sent] == [{"read_timeout": 7}] * 2
    assert ["x-once" in sent.headers for sent in script.sent] == [True, False]
    assert all("Authorization" in sent.headers for sent in script.sent)


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
    with pytest.raises(ValueError, match=f"^polling_interval is to be a number of seconds, got {interval!r}$"):
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


# How it ends


FAILED = {
    "status": "Failed",
    "error": {
        "code": "SkuNotAvailable",
        "message": "There is no such size here.",
        "details": [{"code": "Region", "message": "Try westus."}],
    },
}


async def test_a_failure_tells_what_the_operation_says(side: Side) -> None:
    error, _ = await failure(
        side, Answer(202, b"", ASYNC), Answer(200, IN_PROGRESS), Answer(200, FAILED, {"x-ms-request-id": "r-7"})
    )
    assert type(error) is OperationFailedError
    assert str(error).splitlines() == [
        "(SkuNotAvailable) There is no such size here.",
        f"  GET {STATUS} (Widgets_Create) -> 200",
        "  Request id: r-7",
        "  (Region) Try westus.",
    ]
    assert error.status_code == 200
    assert error.error.code == "SkuNotAvailable"
    assert isinstance(error.inner_exception, OperationFailed)
    assert isinstance(error.__cause__, HttpResponseError)
    assert error.continuation_token


@pytest.mark.parametrize(
    "body",
    [
        {"properties": {"provisioningState": "Failed", "error": {"code": "C", "message": "m"}}},
        {"properties": {"provisioningState": "Failed", "statusMessage": '{"error": {"code": "C", "message": "m"}}'}},
        {"properties": {"provisioningState": "Failed"}, "error": {"code": "C", "message": "m"}},
    ],
)
async def test_a_failure_told_by_the_resource(side: Side, body: Any) -> None:
    error, _ = await failure(side, Answer(201, CREATED), Answer(200, body))
    assert str(error).startswith("(C) m\n")
    error, _ = await failure(side, Answer(200, body))
    assert str(error).startswith("(C) m\n")


@pytest.mark.parametrize("state", ["Failed", "Canceled", "failed"])
async def test_a_failure_without_details(side: Side, state: str) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, {"status": state, "error": "not an object"}))
    assert str(error).startswith("Widgets_Create did not finish: Operation failed or canceled\n")


async def test_an_operation_that_the_service_cancelled(side: Side) -> None:
    body = {"status": "Canceled", "error": {"code": "Canceled", "message": "A newer one took over."}}
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, body))
    assert str(error).startswith("(Canceled) A newer one took over.\n")


async def test_a_refusal_at_the_start(side: Side) -> None:
    error, script = await failure(side, Answer(400, FAILED))
    assert str(error).startswith("(SkuNotAvailable) There is no such size here.\n")
    assert len(script.sent) == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(404), "Invalid return status 404 for 'GET' operation"),
        (Answer(200), "The response from long running operation does not contain a body."),
        (Answer(200, {"state": "?"}), "No status found in body"),
        (
            Answer(200, "<html>"),
            "the answer to a poll is not as declared: Expecting value: line 1 column 1 (char 0) (status 200)",
        ),
        (Answer(200, []), "the answer to a poll is not as declared: 'list' object has no attribute 'get' (status 200)"),
        (
            Answer(200, b"7"),
            "the answer to a poll is not as declared: 'int' object has no attribute 'get' (status 200)",
        ),
    ],
)
async def test_a_status_that_is_lost_or_unreadable(side: Side, answer: Answer, said: str) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), answer)
    assert str(error).splitlines() == [
        f"Widgets_Create did not finish: {said}",
        f"  GET {STATUS} (Widgets_Create) -> {answer.status}",
    ]
    assert error.status_code == answer.status
    assert error.continuation_token


async def test_a_status_that_is_gone_says_why(side: Side) -> None:
    error, _ = await failure(
        side, Answer(202, b"", ASYNC), Answer(404, {"error": {"code": "Gone", "message": "Expired."}})
    )
    assert str(error).startswith("(Gone) Expired.\n")
    assert isinstance(error, ResourceNotFoundError)
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(400, {"error": {"code": "Bad", "message": "No."}}))
    assert type(error) is HttpResponseError


async def test_errors_of_the_credential_and_the_transport_stay_as_they_are(side: Side) -> None:
    of_the_directory = SyncResponse(HttpRequest("POST", "https://login.example"), Answer(400, FAILED), False)
    denied = ClientAuthenticationError("AADSTS700082", response=of_the_directory)
    cut = IncompleteReadError("cut off", error=ValueError("2 bytes short"))
    for step in (denied, cut):
        error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, IN_PROGRESS), step)
        assert error is step
        assert error.continuation_token
        assert error.__cause__ is None


async def test_the_text_of_a_failure_leaves_the_resource_out(side: Side) -> None:
    body = {"properties": {"provisioningState": "Failed", "password": "hunter2"}}
    error, _ = await failure(side, Answer(201, CREATED), Answer(200, body))
    assert str(error).startswith("Widgets_Create did not finish: Operation failed or canceled\n")
    assert "hunter2" not in str(error)


async def test_a_first_answer_of_another_shape(side: Side) -> None:
    for answer, said in [
        (Answer(200, []), "expected an object, got a list"),
        (Answer(201, {"properties": "x"}), "expected an object, got the str 'x'"),
        (Answer(200, "<html>"), "Expecting value: line 1 column 1 (char 0)"),
        (Answer(200, b"[" * 100_000), "maximum recursion depth exceeded"),
    ]:
        error, script = await failure(side, answer)
        assert error.status_code == answer.status
        assert str(error).startswith(f"Widgets_Create did not finish: the answer to a poll is not as declared: {said}")
        assert len(script.sent) == 1


async def test_a_final_state_of_another_shape(side: Side) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, SUCCEEDED), Answer(200, []))
    assert str(error).startswith("Widgets_Create: $: expected an object (Widget), got a list (status 200)\n")


async def test_a_final_state_that_is_refused(side: Side) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, SUCCEEDED), Answer(403, FAILED))
    assert str(error).startswith("(SkuNotAvailable) There is no such size here.\n")
    assert error.status_code == 403


@pytest.mark.parametrize(
    "link",
    ["https://evil.example/1", "https://[evil/", "http://management.azure.com/1", "https://management.azure.com:444/1"],
)
@pytest.mark.parametrize("header", ["Azure-AsyncOperation", "Operation-Location", "Location"])
async def test_a_status_elsewhere_never_gets_the_token(side: Side, header: str, link: str) -> None:
    error, script = await failure(side, Answer(202, b"", {header: f"{link}?sig=hunter2"}))
    shown = link if "[" in link else f"{link}?sig=…"
    assert str(error).splitlines()[0] == (
        f"Widgets_Create did not finish: the service says to poll {shown}, which is not at the client's endpoint "
        f"{HOST}; it was not asked, which would give the token away"
    )
    assert len(script.sent) == 1


async def test_a_final_location_elsewhere_never_gets_the_token(side: Side) -> None:
    elsewhere = {**SUCCEEDED, "resourceLocation": "https://evil.example/w1"}
    error, script = await failure(side, Answer(202, b"", ASYNC), Answer(200, elsewhere))
    assert "https://evil.example/w1, which is not at the client's endpoint" in str(error)
    assert len(script.sent) == 2


async def test_links_to_a_region_and_without_a_host_are_followed(side: Side) -> None:
    regional = "https://westeurope.management.azure.com/operations/1"
    _, script = await run(
        side,
        Answer(202, b"", {"Location": regional}),
        Answer(202, b"", {"Location": "/operations/2"}),
        Answer(200, DONE),
    )
    assert script.requests[1:] == [f"GET {regional}", f"GET {HOST}/operations/2"]


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
    assert hooked == [201]


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


def test_a_done_callback() -> None:
    seen: list[Any] = []
    side = Sync()
    poller = side.client(Script(Answer(200, DONE)))._begin(_rest.BEGIN_PUT, {}, "rg", "w1", BODY)
    poller.add_done_callback(seen.append)
    assert [method.status() for method in seen] == ["Succeeded"]
