"""What the requests of one long-running operation or listing have in common: ids, headers, options, hooks."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from ..fake import _rest
from ..support import WIDGETS, Answer, Script, Side
from .longrunning.polling.operations import ASYNC, BODY, CREATED, DONE, IN_PROGRESS, RESULT, SUCCEEDED, run
from .test_paging import NEXT, page

OPERATION = "x-ms-correlation-request-id"
REQUEST = "x-ms-client-request-id"
STEPS = [Answer(202, b"", ASYNC), Answer(200, IN_PROGRESS), Answer(200, SUCCEEDED), Answer(200, DONE)]


def sent_as(script: Script, header: str) -> list[Any]:
    return [sent.headers.get(header) for sent in script.sent]


async def test_an_operation_has_one_correlation_id_and_each_request_its_own(side: Side) -> None:
    _, script = await run(side, *STEPS)
    assert len(set(sent_as(script, OPERATION))) == 1
    assert len(script.sent[0].headers[OPERATION]) == 36
    assert len(set(sent_as(script, REQUEST))) == 4
    _, other = await run(side, *STEPS)
    assert other.sent[0].headers[OPERATION] != script.sent[0].headers[OPERATION]


async def test_pages_have_one_correlation_id_and_each_request_its_own(side: Side) -> None:
    script = Script(page("1", link=NEXT), page("2"), page("1"))
    client = side.client(script)
    await side.items(side.list(client, _rest.LIST, "rg"))
    first, second = sent_as(script, OPERATION)
    assert first == second
    assert len(set(sent_as(script, REQUEST))) == 2
    await side.items(side.list(client, _rest.LIST, "rg"))
    assert script.sent[2].headers[OPERATION] != first


async def test_pages_by_another_operation(side: Side) -> None:
    script = Script(page("1", link="next?page=2"), page("2"))
    await side.items(side.list(side.client(script), _rest.LIST_FRAGMENTS, "t", "5"))
    assert len(set(sent_as(script, OPERATION))) == 1


async def test_a_single_call_has_none(side: Side) -> None:
    script = Script(Answer(200, DONE))
    await side.call(side.client(script), _rest.GET, "rg", "w1")
    assert sent_as(script, OPERATION) == [None]


@pytest.mark.parametrize("level", ["client", "call"])
async def test_a_correlation_id_of_the_callers(side: Side, level: str) -> None:
    given: dict[str, Any] = {"headers": {OPERATION.title(): "mine"}}
    script = Script(*STEPS)
    client = side.client(script, **(given if level == "client" else {}))
    poller = await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY, **(given if level == "call" else {}))
    await side.result(poller)
    assert sent_as(script, OPERATION) == ["mine"] * 4
    assert '"correlation_request_id": "mine"' in poller.continuation_token()


async def test_a_request_id_of_the_callers_is_on_every_request(side: Side) -> None:
    _, script = await run(side, *STEPS, client_request_id="my-id")
    assert sent_as(script, REQUEST) == ["my-id"] * 4


async def test_headers_and_options_reach_polls(side: Side) -> None:
    headers = {"x-mine": "1", "If-Match": "e", "Content-Language": "de"}
    _, script = await run(side, *STEPS, headers=headers, read_timeout=7)
    assert sent_as(script, "x-mine") == ["1"] * 4
    assert sent_as(script, "If-Match") == ["e", None, None, None]
    assert sent_as(script, "Content-Language") == ["de", None, None, None]
    assert [sent.options for sent in script.sent] == [{"read_timeout": 7}] * 4
    assert all("Authorization" in sent.headers for sent in script.sent)


async def test_hooks_reach_polls(side: Side) -> None:
    hooked: list[Any] = []
    await run(
        side,
        *STEPS,
        response_hook=lambda response, headers: hooked.append(response.status_code),
        raw_request_hook=lambda request: hooked.append(request.http_request.method),
        raw_response_hook=lambda response: hooked.append(-response.http_response.status_code),
    )
    assert hooked == ["PUT", -202, 202, "GET", -200, 200, "GET", -200, 200, "GET", -200, 200]


async def test_a_refused_poll_is_none_for_the_response_hook(side: Side) -> None:
    hooked: list[Any] = []
    with pytest.raises(HttpResponseError):
        await run(side, STEPS[0], Answer(404), response_hook=lambda response, _: hooked.append(response.status_code))
    assert hooked == [202]


async def test_what_a_hook_raises_is_raised_as_it_is(side: Side) -> None:
    def hook(response: Any, headers: Any) -> None:
        if response.status_code == 200:
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await run(side, *STEPS, response_hook=hook)


async def test_a_resumed_operation(side: Side) -> None:
    script = Script(STEPS[0], Answer(500, b""))
    poller = await side.begin(side.client(script, retry_total=0), _rest.BEGIN_PUT, "rg", "w1", BODY)
    with pytest.raises(HttpResponseError):
        await side.result(poller)
    resumed, hooked = Script(*STEPS[1:]), []
    await side.result(
        side.client(resumed).resume(
            poller.continuation_token(),
            headers={"x-mine": "1"},
            response_hook=lambda response, headers: hooked.append(response.status_code),
        )
    )
    assert sent_as(resumed, OPERATION) == [script.sent[0].headers[OPERATION]] * 3
    assert len({*sent_as(script, REQUEST), *sent_as(resumed, REQUEST)}) == 5
    assert sent_as(resumed, "x-mine") == ["1"] * 3
    assert hooked == [200] * 3


async def test_pages_that_are_the_result(side: Side) -> None:
    first = Answer(200, {"value": [], "nextLink": f"{WIDGETS}?p=2"})
    script = Script(Answer(202, b"", {"Location": RESULT}), Answer(200, CREATED), page("1"))
    script.steps[1] = first
    poller = await side.begin(side.client(script), _rest.BEGIN_LIST, "rg", headers={"x-mine": "1"})
    await side.items(await side.result(poller))
    assert len(set(sent_as(script, OPERATION))) == 1
    assert sent_as(script, "x-mine") == ["1"] * 3


@pytest.mark.parametrize("timeout", [60, 0.5])
async def test_timeout_is_that_of_requests(side: Side, timeout: float) -> None:
    """How long to wait is up to the poller: the interval is longer than the time of a request."""
    widget, script = await run(side, *STEPS, timeout=timeout)
    assert widget.id == "/w1"
    assert len(script.sent) == 4
    assert sum(script.waits) >= 1
