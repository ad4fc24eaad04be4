"""Policies of the caller's own: beside those of the package, or in place of all of them."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ServiceRequestTimeoutError
from azure.core.pipeline.policies import AsyncRetryPolicy, HeadersPolicy, RetryPolicy, SansIOHTTPPolicy

from ..calls import BUSY, OK, get
from ..fake import _rest
from ..support import Answer, Script, Side


class Counting(SansIOHTTPPolicy[Any, Any]):
    """Counts requests."""

    def __init__(self) -> None:
        self.seen = 0

    def on_request(self, request: Any) -> None:
        self.seen += 1


def retrying(side: Side) -> Any:
    return AsyncRetryPolicy() if side.asynchronous else RetryPolicy()


@pytest.mark.parametrize("several", [True, False])
async def test_a_policy_or_several(side: Side, several: bool) -> None:
    call, tries = Counting(), Counting()
    given: dict[str, Any] = {"per_call_policies": call, "per_retry_policies": tries}
    if several:
        given = {name: [policy] for name, policy in given.items()}
    await get(side, "client", Script(BUSY, OK), **given)
    assert (call.seen, tries.seen) == (1, 2)


async def test_policies_in_place_of_all(side: Side) -> None:
    script, own = Script(OK), Counting()
    await get(side, "client", script, policies=[HeadersPolicy({"x-own": "1"}), own], timeout=100)
    assert script.sent[0].headers["x-own"] == "1"
    assert "Authorization" not in script.sent[0].headers
    assert script.sent[0].options == {}
    assert own.seen == 1


async def test_no_policies_at_all(side: Side) -> None:
    script = Script(BUSY)
    with pytest.raises(HttpResponseError, match="Busy"):
        await get(side, "client", script, policies=[])
    assert len(script.sent) == 1


async def test_policies_beside_those_in_place_of_all(side: Side) -> None:
    call, tries, own = Counting(), Counting(), Counting()
    given = {"per_call_policies": call, "per_retry_policies": tries, "policies": [own, retrying(side)]}
    script = Script(BUSY, OK)
    await get(side, "client", script, **given, timeout=100)
    assert (call.seen, own.seen, tries.seen) == (1, 1, 2)
    assert script.sent[1].options == {}


async def test_timeout_holds_for_policies_of_the_callers(side: Side) -> None:
    client = side.client(Script(OK), policies=[])
    with pytest.raises(ServiceRequestTimeoutError):
        await side.call(client, _rest.GET, "rg", "w1", timeout=0)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"policies": [7]}, "policies is to be policies of a pipeline, got the int 7"),
        ({"policies": Counting()}, "policies is to be a list of policies, got a Counting"),
        ({"per_call_policies": Counting}, "per_call_policies is to be policies of a pipeline, got a type"),
        ({"per_retry_policies": [None]}, "per_retry_policies is to be policies of a pipeline, got None"),
        (
            {"policies": [], "per_retry_policies": Counting()},
            "per_retry_policies go behind the RetryPolicy among policies, where there is none",
        ),
    ],
)
def test_policies_that_are_none(side: Side, given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError) as refused:
        side.client(Script(Answer()), **given)
    assert str(refused.value) == said
