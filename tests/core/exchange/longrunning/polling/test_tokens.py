"""Continuation tokens: what they hold, and from which of them any client goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from .... import fake
from ....fake import _rest
from ....support import HOST, SUBSCRIPTION, TOKEN, WIDGETS, Answer, Script, Side
from .support import BODY, CREATED, DONE, IN_PROGRESS, STARTED, STATUS, SUCCEEDED, URL, begin

# Tokens


async def token_of(side: Side, *steps: Any, operation: Any = _rest.BEGIN_PUT, **options: Any) -> str:
    """The token of an operation that was begun so. The poller is left alone."""
    script = Script(*steps, IN_PROGRESS, repeat=True)
    script.on_sleep = lambda seconds: poller.cancel()
    arguments = ("rg", "w1", BODY) if operation is _rest.BEGIN_PUT else ("rg", "w1")
    begun, poller = threading.Event(), None
    script.on_sleep = lambda seconds: (begun.wait(60), poller.cancel())[1]
    poller = await side.begin(side.client(script, **options), operation, *arguments)
    begun.set()
    return str(poller.continuation_token())


async def test_a_token_is_versioned_json_without_credentials(side: Side) -> None:
    token = await token_of(side, STARTED, client_request_id="my-id")
    correlation_id = json.loads(token)["correlation_request_id"]
    assert len(correlation_id) == 36
    assert json.loads(token) == {
        "version": 1,
        "service": "fake",
        "operation": "Widgets_Create",
        "method": "PUT",
        "url": URL,
        "status_code": 202,
        "headers": {"Azure-AsyncOperation": STATUS, "Location": f"{HOST}/results/1"},
        "client_request_id": "my-id",
        "correlation_request_id": correlation_id,
    }
    assert TOKEN not in token
    assert "hunter2" not in token


async def test_a_token_is_gone_on_with_in_another_client(side: Side) -> None:
    token = await token_of(side, STARTED, client_request_id="my-id")
    script = Script(IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    poller = side.client(script).resume(token)
    assert poller.continuation_token() == token
    assert (await side.result(poller)).id == "/w1"
    assert script.requests == [f"GET {STATUS}", f"GET {STATUS}", f"GET {URL}"]
    assert {sent.headers["x-ms-client-request-id"] for sent in script.sent} == {"my-id"}


async def test_a_token_of_an_operation_whose_resource_tells_the_state(side: Side) -> None:
    for first in (Answer(201, CREATED), Answer(200, CREATED)):
        token = await token_of(side, first, Answer(200, CREATED))
        script = Script(Answer(200, CREATED), Answer(200, DONE))
        assert (await side.result(side.client(script).resume(token))).id == "/w1"
        assert script.requests == [f"GET {URL}"] * 2


async def test_a_token_of_an_operation_that_was_done_at_once(side: Side) -> None:
    poller = await begin(side, Script(Answer(200, DONE)))
    script = Script(Answer(200, DONE))
    assert (await side.result(side.client(script).resume(poller.continuation_token()))).id == "/w1"


async def test_a_token_of_a_delete(side: Side) -> None:
    token = await token_of(side, Answer(202, b"", {"Location": STATUS}), operation=_rest.BEGIN_DELETE)
    script = Script(Answer(202), Answer(204))
    assert await side.result(side.client(script).resume(token)) is None
    assert script.requests == [f"GET {STATUS}"] * 2


async def test_a_token_without_a_request_id(side: Side) -> None:
    token = json.loads(await token_of(side, STARTED))
    del token["client_request_id"]
    script = Script(SUCCEEDED, Answer(200, DONE))
    assert (await side.result(side.client(script).resume(json.dumps(token)))).id == "/w1"


async def test_a_token_with_a_link_without_a_host(side: Side) -> None:
    token = await token_of(side, Answer(202, b"", {"Location": "/operations/1"}), operation=_rest.BEGIN_DELETE)
    script = Script(Answer(204))
    assert await side.result(side.client(script).resume(token)) is None
    assert script.requests == [f"GET {STATUS}"]


async def test_a_token_given_to_the_operation(side: Side) -> None:
    token = await token_of(side, STARTED)
    script = Script(SUCCEEDED, Answer(200, DONE))
    poller = await begin(side, script, continuation_token=token)
    assert (await side.result(poller)).id == "/w1"
    assert script.requests == [f"GET {STATUS}", f"GET {URL}"]
    with pytest.raises(
        ValueError, match="^the continuation token belongs to Widgets_Create, not to Widgets_BeginDelete$"
    ):
        await side.begin(side.client(Script()), _rest.BEGIN_DELETE, "rg", "w1", continuation_token=token)


async def test_options_of_a_resumed_poller(side: Side) -> None:
    token = await token_of(side, STARTED)
    script = Script(IN_PROGRESS, IN_PROGRESS, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    poller = side.client(script).resume(token, polling_interval=1.5, cls=lambda *given: given, read_timeout=9)
    response, widget, headers = await side.result(poller)
    assert (response.http_response.status_code, widget.id) == (200, "/w1")
    assert script.waits[:3] == [1, 1.5, 1.5]
    assert script.sent[0].options == {"read_timeout": 9}
    with pytest.raises(TypeError, match=r"^resume\(\) got an unexpected option 'pooling'. Did you mean 'polling'\?$"):
        side.client(Script()).resume(token, pooling=False)
    assert await side.result(side.client(Script()).resume(token, polling=False)) is None


async def test_a_resumed_listing(side: Side) -> None:
    script = Script(Answer(202, b"", {"Location": STATUS}))
    client = side.client(script, retry_total=0)
    script.steps.append(Answer(500))
    poller = await side.begin(client, _rest.BEGIN_LIST, "rg")
    with pytest.raises(HttpResponseError):
        await side.result(poller)
    script = Script(Answer(200, {"value": [{"id": "1"}], "nextLink": f"{WIDGETS}?p=2"}), Answer(200, {"value": [{}]}))
    listing = await side.result(side.client(script).resume(poller.continuation_token()))
    assert len(await side.items(listing)) == 2


def _changed(token: str, **changes: Any) -> str:
    return json.dumps({**json.loads(token), **changes})


async def test_tokens_that_are_refused(side: Side) -> None:
    token = await token_of(side, STARTED)
    client = side.client(Script())
    damaged = "the continuation token is damaged: "
    foreign = "the continuation token belongs to "
    for given, said in [
        ("not json", "this is no continuation token of a long-running operation"),
        ("[]", "this is no continuation token of a long-running operation"),
        ("7", "this is no continuation token of a long-running operation"),
        ("{}", "this is no continuation token of a long-running operation"),
        (None, "continuation_token is to be a text, got None"),
        (token[:-5], "this is no continuation token of a long-running operation"),
        (token.encode(), "continuation_token is to be a text, got a bytes"),
        (_changed(token, version=2), "continuation token of version 2; this package reads version 1"),
        (_changed(token, version="1"), "continuation token of version '1'; this package reads version 1"),
        (_changed(token, extra=1), damaged),
        (json.dumps({"version": 1}), damaged),
        (_changed(token, url=7), damaged),
        (_changed(token, method=None), damaged),
        (_changed(token, headers=[]), damaged),
        (_changed(token, headers={"Location": 3}), damaged),
        (_changed(token, status_code="202"), damaged),
        (_changed(token, client_request_id=5), damaged),
        (_changed(token, operation="Widgets_Nothing"), "fake has no operation 'Widgets_Nothing'"),
        (_changed(token, operation="Widgets_Get"), "Widgets_Get is no long-running operation"),
        (_changed(token, service="keyvault"), foreign + "the service 'keyvault', which this client has not got."),
        (
            _changed(token, url="https://management.chinacloudapi.cn/x?sig=s"),
            foreign + f"https://management.chinacloudapi.cn/x?sig=…, the client's endpoint is {HOST}",
        ),
        (
            _changed(token, headers={"Location": "https://evil.example/"}),
            foreign + f"https://evil.example/, the client's endpoint is {HOST}",
        ),
    ]:
        with pytest.raises(ValueError) as raised:
            client.resume(given)
        assert str(raised.value).startswith(said), given


async def test_a_token_of_another_service_for_the_same_operation_id(side: Side) -> None:
    token = _changed(await token_of(side, STARTED), service="other")
    with pytest.raises(ValueError, match="^the continuation token belongs to other: Widgets_Create, not to fake"):
        await begin(side, Script(), continuation_token=token)


async def test_a_token_that_fails_at_once(side: Side) -> None:
    """What the token says is not trusted: azure-core's own checks apply to it."""
    token = _changed(await token_of(side, STARTED), status_code=500)
    with pytest.raises(HttpResponseError, match="Widgets_Create did not finish: Invalid return status 500"):
        side.client(Script()).resume(token)


_OTHER_PROCESS = """
import asyncio, sys
from {package}.support import *
side = (Async if sys.argv[1] == "async" else Sync)()
script = Script(Answer(200, {{"status": "Succeeded"}}), Answer(200, {{"id": "/w1"}}))
async def main():
    poller = side.client(script).resume(sys.stdin.read())
    print((await side.result(poller)).id, *script.requests)
asyncio.run(main())
"""


async def test_a_token_is_gone_on_with_in_another_process(side: Side) -> None:
    token = await token_of(side, STARTED)
    package = fake.__name__.rpartition(".")[0]
    root = Path(str(fake.__file__)).parents[len(fake.__name__.split("."))]
    done = subprocess.run(
        [sys.executable, "-c", _OTHER_PROCESS.format(package=package), "async" if side.asynchronous else "sync"],
        input=token,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path])},
        check=True,
    )
    assert done.stdout.split(" ", 1) == ["/w1", f"GET {STATUS} GET {URL}\n"]
    assert SUBSCRIPTION in URL
