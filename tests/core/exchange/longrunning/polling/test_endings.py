"""How long-running operations end, and what is said of those that fail."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    ClientAuthenticationError,
    IncompleteReadError,
)
from azure.core.polling.base_polling import OperationFailed
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.exchange.errors import OperationFailedError

from ....support import HOST, Answer, Side, SyncResponse
from .operations import (
    ASYNC,
    CREATED,
    DONE,
    IN_PROGRESS,
    PATH,
    STATUS,
    SUCCEEDED,
    failure,
    run,
)

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
        f"  Operation: Widgets_Create on {PATH}",
        "  Request id: r-7",
        "  (Region) Try westus.",
    ]
    assert error.status_code == 200
    assert error.error.code == "SkuNotAvailable"
    assert isinstance(error.inner_exception, OperationFailed)
    assert isinstance(error.__cause__, OperationFailed)
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
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, {"status": state, "error": 7}))
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
        f"  Operation: Widgets_Create on {PATH}",
    ]
    assert error.status_code == answer.status
    assert error.continuation_token


async def test_a_status_that_is_gone_says_why(side: Side) -> None:
    error, _ = await failure(
        side, Answer(202, b"", ASYNC), Answer(404, {"error": {"code": "Gone", "message": "Expired."}})
    )
    assert str(error).startswith("(Gone) Expired.\n")
    assert type(error) is OperationFailedError
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(400, {"error": {"code": "Bad", "message": "No."}}))
    assert type(error) is OperationFailedError


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
        (Answer(201, {"properties": "x"}), "expected an object, got a str"),
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
