"""Pollers in users' hands: time-outs, cancelling, other polling, and tokens from which any client goes on."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.polling import AsyncPollingMethod, PollingMethod

from azure.mgmt.provisioning.core.errors import PollingCancelledError

from . import fake
from .fake import _rest
from .support import HOST, SUBSCRIPTION, TOKEN, WIDGET, WIDGETS, Answer, Script, Side

URL = f"{WIDGET}?api-version=2024-01-01"
STATUS = f"{HOST}/operations/1"
BODY = {"location": "westeurope", "properties": {"login": {"password": "hunter2"}}}
CREATED = {"id": "/w1", "properties": {"provisioningState": "Creating"}}
DONE = {"id": "/w1", "properties": {"provisioningState": "Succeeded"}}
STARTED = Answer(202, b"", {"Azure-AsyncOperation": STATUS, "Location": f"{HOST}/results/1", "x-other": "1"})
IN_PROGRESS, SUCCEEDED = Answer(200, {"status": "InProgress"}), Answer(200, {"status": "Succeeded"})


@pytest.fixture
def hold(side: Side) -> Iterator[Callable[..., threading.Event]]:
    """Makes the sleeps of a script last until the test is over; the event is set when the first one begins."""
    over, threads = threading.Event(), []

    def hold(script: Script) -> threading.Event:
        began = threading.Event()

        def wait(seconds: float) -> None:
            began.set()
            threads.append(threading.current_thread())
            if not side.asynchronous:
                over.wait(30)

        script.on_sleep = wait
        return began

    yield hold
    over.set()
    for thread in threads:
        if thread is not threading.main_thread():
            thread.join(10)


async def begin(side: Side, script: Script, **options: Any) -> Any:
    return await side.begin(side.client(script), _rest.BEGIN_PUT, "rg", "w1", BODY, **options)


# Time-outs and cancelling


async def test_a_result_in_time_or_a_timeout_error(side: Side, hold: Any) -> None:
    script = Script(STARTED, IN_PROGRESS, repeat=True)
    hold(script)
    poller = await begin(side, script)
    for _ in range(2):
        with pytest.raises(TimeoutError) as raised:
            await side.result(poller, 0.05)
        assert str(raised.value) == (
            "the operation is still InProgress after 0.05 s. Call result() again to wait longer, or keep "
            "continuation_token() and go on later with client.resume(token)"
        )
    assert not poller.done()
    assert poller.status() == "InProgress"
    poller.cancel()


async def test_a_result_after_a_timeout_error(side: Side) -> None:
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    go_on = threading.Event()

    def wait(seconds: float) -> None:
        if not side.asynchronous:
            assert go_on.wait(10)

    script.on_sleep = wait
    poller = await begin(side, script)
    if side.asynchronous:
        forever = poller.polling_method()._sleep = lambda seconds: asyncio.sleep(30)
        assert forever
    with pytest.raises(TimeoutError):
        await side.result(poller, 0.05)
    go_on.set()
    if side.asynchronous:
        del poller.polling_method()._sleep
    assert (await side.result(poller, 10)).id == "/w1"


async def test_cancel_stops_polling(side: Side) -> None:
    script = Script(STARTED, IN_PROGRESS, repeat=True)
    poller = None
    begun = threading.Event()

    def cancel(seconds: float) -> None:
        begun.wait(10)
        if len(script.sleeps) == 7:
            assert poller is not None
            poller.cancel()

    script.on_sleep = cancel
    poller = await begin(side, script)
    begun.set()
    with pytest.raises(PollingCancelledError) as raised:
        await side.result(poller)
    assert str(raised.value) == (
        "Widgets_Create: polling was cancelled while the operation was InProgress. The operation goes on at the "
        "service; client.resume(poller.continuation_token()) polls it again"
    )
    # The delay of the second poll, 2 s, is slept in slices, so that cancel() is heard soon.
    assert [round(seconds, 3) for seconds in script.sleeps] == [0.2] * 7
    assert len(script.sent) == 3
    assert raised.value.continuation_token == poller.continuation_token()
    assert not poller.polling_method().finished()


async def test_cancel_is_heard_without_a_delay(side: Side) -> None:
    begun = threading.Event()
    poller: Any = None

    def poll(request: Any) -> Answer:
        begun.wait(10)
        if len(script.sent) == 5:
            poller.cancel()
        return IN_PROGRESS

    script = Script(STARTED, poll, repeat=True)
    poller = await begin(side, script, polling_interval=0)
    begun.set()
    with pytest.raises(PollingCancelledError):
        await side.result(poller)
    assert (len(script.sent), script.sleeps) == (5, [])


async def test_what_was_cancelled_can_be_resumed(side: Side) -> None:
    script = Script(STARTED, IN_PROGRESS, SUCCEEDED, Answer(200, DONE))
    begun = threading.Event()
    poller: Any = None

    def cancel(seconds: float) -> None:
        begun.wait(10)
        poller.cancel()

    script.on_sleep = cancel
    client = side.client(script)
    poller = await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY)
    begun.set()
    with pytest.raises(PollingCancelledError):
        await side.result(poller)
    script.on_sleep = None
    assert (await side.result(client.resume(poller.continuation_token()))).id == "/w1"


async def test_a_finished_operation_is_not_cancelled(side: Side) -> None:
    poller = await begin(side, Script(Answer(200, DONE)))
    poller.cancel()
    assert (await side.result(poller)).id == "/w1"


# Other polling


async def test_polling_false_gives_the_first_response(side: Side) -> None:
    script = Script(Answer(201, CREATED))
    poller = await begin(side, script, polling=False)
    assert poller.status() == "succeeded"
    assert (await side.result(poller)).provisioning_state == "Creating"
    assert len(script.sent) == 1
    with pytest.raises(TypeError, match="^polling with (Async)?NotPolling can't be cancelled$"):
        poller.cancel()


async def test_polling_can_begin_later(side: Side) -> None:
    script = Script(STARTED, SUCCEEDED, Answer(200, DONE))
    client = side.client(script)
    poller = await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY, polling=False)
    assert await side.result(poller) is None
    assert (await side.result(client.resume(poller.continuation_token()))).id == "/w1"


async def test_a_polling_method_of_your_own(side: Side) -> None:
    class Mine(AsyncPollingMethod if side.asynchronous else PollingMethod):  # type: ignore[misc]
        ran = False

        def initialize(self, client: Any, initial_response: Any, deserialization_callback: Any) -> None:
            self.first, self.read = initial_response, deserialization_callback

        def status(self) -> str:
            return "Mine"

        def finished(self) -> bool:
            return self.ran

        def resource(self) -> Any:
            return self.read(self.first)

        if side.asynchronous:

            async def run(self) -> None:
                self.ran = True
        else:

            def run(self) -> None:
                self.ran = True

    method = Mine()
    poller = await begin(side, Script(Answer(201, CREATED)), polling=method)
    assert poller.polling_method() is method
    assert (await side.result(poller)).id == "/w1"
    assert method.ran


@pytest.mark.parametrize("polling", [None, "no", 1])
async def test_polling_that_is_none(side: Side, polling: Any) -> None:
    script = Script()
    with pytest.raises(TypeError, match="^polling is to be True, False or a polling method, got "):
        await begin(side, script, polling=polling)
    assert script.sent == []


# Tokens


async def token_of(side: Side, *steps: Any, operation: Any = _rest.BEGIN_PUT, **options: Any) -> str:
    """The token of an operation that was begun so. The poller is left alone."""
    script = Script(*steps, IN_PROGRESS, repeat=True)
    script.on_sleep = lambda seconds: poller.cancel()
    arguments = ("rg", "w1", BODY) if operation is _rest.BEGIN_PUT else ("rg", "w1")
    begun, poller = threading.Event(), None
    script.on_sleep = lambda seconds: (begun.wait(10), poller.cancel())[1]
    poller = await side.begin(side.client(script, **options), operation, *arguments)
    begun.set()
    return str(poller.continuation_token())


async def test_a_token_is_versioned_json_without_credentials(side: Side) -> None:
    token = await token_of(side, STARTED, client_request_id="my-id")
    assert json.loads(token) == {
        "version": 1,
        "service": "fake",
        "operation": "Widgets_Create",
        "method": "PUT",
        "url": URL,
        "status_code": 202,
        "headers": {"Azure-AsyncOperation": STATUS, "Location": f"{HOST}/results/1"},
        "client_request_id": "my-id",
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
        (_changed(token, service="keyvault"), foreign + "the service 'keyvault'; this client has fake"),
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
    root = Path(__file__).parents[len(package.split("."))]
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
