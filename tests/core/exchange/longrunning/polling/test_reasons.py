"""Why an operation failed or a service refused, in whatever spelling it is said."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import ClientAuthenticationError, HttpResponseError, ResourceExistsError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.exchange.errors import OperationFailedError
from azure.mgmt.provisioning.core.exchange.reasons import headline, reason_of

from ....fake import _rest
from ....support import WIDGET, Answer, Script, Side, Sync
from .operations import ASYNC, STATUS, failure

CONFLICT = {"error": {"code": "InUse", "message": "It is in use."}}
LOCATION = {"Location": STATUS}


@pytest.mark.parametrize("status", [400, 404, 409, 412, 429, 500])
async def test_a_failure_that_is_polled_is_no_answer_to_the_call(side: Side, status: int) -> None:
    """``except ResourceExistsError: pass`` around a delete is meant for the resource, not for its failure."""
    error, _ = await failure(side, Answer(202, b"", LOCATION), Answer(status, CONFLICT), operation=_rest.BEGIN_DELETE)
    assert type(error) is OperationFailedError
    assert not isinstance(error, ResourceExistsError)
    assert (error.status_code, error.error.code) == (status, "InUse")
    assert str(error).splitlines()[:3] == [
        "(InUse) It is in use.",
        f"  GET {STATUS} (Widgets_BeginDelete) -> {status}",
        f"  Operation: Widgets_BeginDelete on {WIDGET.removeprefix('https://management.azure.com')}",
    ]


async def test_a_refusal_of_the_call_keeps_its_class(side: Side) -> None:
    with pytest.raises(ResourceExistsError):
        await side.begin(side.client(Script(Answer(409, CONFLICT))), _rest.BEGIN_DELETE, "rg", "w1")


async def test_a_poll_without_a_valid_token_is_about_the_token(side: Side) -> None:
    error, _ = await failure(side, Answer(202, b"", LOCATION), Answer(401, CONFLICT), operation=_rest.BEGIN_DELETE)
    assert isinstance(error, ClientAuthenticationError)


SPELLINGS: list[tuple[Any, str]] = [
    ({"error": {"Code": "C", "Message": "m"}}, "(C) m"),
    ({"Error": {"code": "C", "message": "m"}}, "(C) m"),
    ({"Code": "C", "Message": "m"}, "(C) m"),
    ({"code": 17, "message": 18}, "(17) 18"),
    ({"error": {"code": "C"}}, "(C)"),
    ({"error": [{"code": "C", "message": "m"}, {"code": "D", "message": "n"}]}, "(C) m"),
    ({"errors": [None, {"code": "C", "message": "m"}]}, "(C) m"),
    ({"error": {"details": [{"code": "C", "message": "m"}]}}, "(C) m"),
    ({"error": {"details": {"code": "C", "message": "m"}}}, "(C) m"),
    ({"error": {"error": {"code": "C", "message": "m"}}}, "(C) m"),
    ({"error": {"code": "C", "message": ["m", True, "n"]}}, "(C) m; n"),
    ({"properties": {"Error": {"code": "C", "message": "m"}}}, "(C) m"),
    ({"properties": {"statusMessage": '{"error": {"code": "C", "message": "m"}}'}}, "(C) m"),
    ({"error": '[{"Code": "C", "Message": "m"}]'}, "(C) m"),
]


@pytest.mark.parametrize(("body", "first"), SPELLINGS)
async def test_spellings(side: Side, body: dict[str, Any], first: str) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, {"status": "Failed", **body}))
    assert str(error).splitlines()[0] == first
    with pytest.raises(HttpResponseError) as raised:
        await side.call(side.client(Script(Answer(400, body))), _rest.GET, "rg", "w1")
    assert str(raised.value).splitlines()[0] == first


@pytest.mark.parametrize("body", [{"error": "no room"}, {"properties": {"statusMessage": " no room\n"}}])
async def test_a_reason_without_a_code(side: Side, body: dict[str, Any]) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, {"status": "Failed", **body}))
    assert str(error).splitlines()[0] == "Widgets_Create did not finish: no room"


async def test_all_of_several_reasons(side: Side) -> None:
    body = {"status": "Failed", "error": [{"code": "C", "message": "m"}, "n", {"Code": "D"}]}
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, body))
    assert [line.strip() for line in str(error).splitlines()][-2:] == ["n", "(D)"]


@pytest.mark.parametrize(
    "body", ["", "[]", "{", "7", "{}", '{"error": ""}', '{"error": [7, {}]}', '{"properties": 7}', '{"code": {}}']
)
def test_no_reason(body: str) -> None:
    assert reason_of(body) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["error", "Code", "message", "details"]), inner),
)


@given(JSON)
def test_a_body_of_any_shape(body: Any) -> None:
    import json

    found = reason_of(json.dumps(body))
    assert found is None or headline(found)


def test_the_operation_is_named_by_its_poller() -> None:
    poller = Sync().client(Script(Answer(204)))._begin(_rest.BEGIN_DELETE, {}, "rg", "w1")
    assert repr(poller) == f"<ProvisioningPoller: {poller.about} is Succeeded>"
    assert poller.about == f"Widgets_BeginDelete on {WIDGET.removeprefix('https://management.azure.com')}"
