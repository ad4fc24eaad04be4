"""Services and networks that misbehave: busy, gone, cut off. No test sleeps; the transport notes it."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import struct
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    IncompleteReadError,
    ResourceExistsError,
    ServiceRequestError,
    ServiceResponseError,
)
from azure.core.pipeline.policies import SansIOHTTPPolicy

from ..fake import _rest
from ..support import HOST, SUBSCRIPTION, WIDGET, Answer, Script, Side

OK = Answer(200, {"id": "/w1"})
RESET, NO_ROUTE = ServiceResponseError("connection reset"), ServiceRequestError("no route")


async def get(side: Side, *steps: Any, operation: Any = _rest.GET, **options: Any) -> tuple[Any, Script]:
    script = Script(*steps)
    return await side.call(side.client(script), operation, "rg", "w1", **options), script


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_a_busy_service_is_asked_again(side: Side, status: int) -> None:
    widget, script = await get(side, Answer(status), Answer(status), OK)
    assert widget.id == "/w1"
    assert script.requests == [f"GET {WIDGET}?api-version=2024-01-01"] * 3
    assert script.waits == [0, 1.6, 0]
    ids = {sent.headers["x-ms-client-request-id"] for sent in script.sent}
    assert len(ids) == 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("headers", "seconds"),
    [({"Retry-After": "17"}, 17), ({"retry-after-ms": "1500"}, 1.5), ({"x-ms-retry-after-ms": "250"}, 0.25)],
)
async def test_retry_after_is_honoured(side: Side, status: int, headers: dict[str, str], seconds: float) -> None:
    _, script = await get(side, Answer(status, b"", headers), OK)
    assert script.sleeps == [seconds]


async def test_retry_after_as_a_date(side: Side) -> None:
    date = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=60), usegmt=True)
    _, script = await get(side, Answer(503, b"", {"Retry-After": date}), OK)
    assert 50 < script.sleeps[0] <= 60


async def test_retry_after_is_honoured_for_methods_that_change_something(side: Side) -> None:
    script = Script(Answer(429, b"", {"Retry-After": "3"}), Answer(200, {}))
    await side.call(side.client(script), _rest.PATCH, "rg", "w1", {"location": "x"})
    assert script.sleeps == [3]
    assert [sent.json for sent in script.sent] == [{"location": "x"}] * 2


async def test_a_service_that_stays_busy(side: Side) -> None:
    busy = Answer(429, {"error": {"code": "TooManyRequests", "message": "Slow down."}}, {"Retry-After": "2"})
    script = Script(busy, repeat=True)
    with pytest.raises(HttpResponseError) as raised:
        await side.call(side.client(script), _rest.GET, "rg", "w1")
    assert raised.value.status_code == 429
    assert str(raised.value).startswith("(TooManyRequests) Slow down.\n")
    assert script.sleeps == [2, 2, 2]


@pytest.mark.parametrize("step", [RESET, NO_ROUTE], ids=["reset", "no-route"])
async def test_a_lost_connection_is_tried_again(side: Side, step: Exception) -> None:
    widget, script = await get(side, step, step, OK)
    assert widget.id == "/w1"
    assert len(script.sent) == 3
    script = Script(step, repeat=True)
    with pytest.raises(type(step)):
        await side.call(side.client(script), _rest.GET, "rg", "w1")
    assert len(script.sent) == 4


async def test_a_lost_connection_is_not_tried_again_where_that_could_do_something_twice(side: Side) -> None:
    script = Script(RESET)
    with pytest.raises(ServiceResponseError):
        await side.begin(side.client(script), _rest.BEGIN_POST, "rg", "w1")
    assert len(script.sent) == 1


async def test_a_new_token_for_a_challenge_and_an_error_without_one(side: Side) -> None:
    claims = "eyJuYmYiOjF9"
    challenge = {"WWW-Authenticate": f'Bearer error="insufficient_claims", claims="{claims}"'}
    script = Script(Answer(401, b"", challenge), OK, Answer(401))
    credential = side.credential()
    client = side.client_class(credential, SUBSCRIPTION, transport=side.transport(script))
    assert (await side.call(client, _rest.GET, "rg", "w1")).id == "/w1"
    assert [kwargs.get("claims") for _, kwargs in credential.asked] == [None, '{"nbf":1}']
    with pytest.raises(ClientAuthenticationError):
        await side.call(client, _rest.GET, "rg", "w1")


async def test_no_resource_provider_is_registered_where_nothing_is_to_be_written(side: Side) -> None:
    error = {"error": {"code": "MissingSubscriptionRegistration", "message": "to use namespace 'Microsoft.Fake'"}}
    script = Script(Answer(409, error))
    client = side.client(script)
    client._executor.settings = replace(client._executor.settings, registers=False)
    with pytest.raises(HttpResponseError, match="MissingSubscriptionRegistration"):
        await side.call(client, _rest.GET, "rg", "w1")
    assert len(script.requests) == 1


async def test_a_resource_provider_is_registered_on_demand(side: Side) -> None:
    missing = Answer(
        409,
        {
            "error": {
                "code": "MissingSubscriptionRegistration",
                "message": "not registered to use namespace 'Microsoft.Fake'",
            }
        },
    )

    widget, script = await get(side, missing, Answer(200), Answer(200, {"registrationState": "Registered"}), OK)
    assert widget.id == "/w1"
    provider = f"{HOST}/subscriptions/{SUBSCRIPTION}/providers/Microsoft.Fake"
    assert script.sleeps == [10]
    assert script.requests[1:3] == [
        f"POST {provider}/register?api-version=2016-02-01",
        f"GET {provider}?api-version=2016-02-01",
    ]
    with pytest.raises(ResourceExistsError, match="MissingSubscriptionRegistration"):
        await get(side, missing, Answer(403))


# Over sockets


class _Handler(BaseHTTPRequestHandler):
    """Answers what the path says."""

    protocol_version = "HTTP/1.1"
    tries: dict[str, int] = {}

    def do_GET(self) -> None:
        name = self.path.partition("?")[0].rsplit("/", 1)[1]
        self.tries[name] = self.tries.get(name, 0) + 1
        if name.startswith("reset") and self.tries[name] <= int(name[5:]):
            # With this, closing the socket resets the connection.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return
        body = json.dumps({"id": self.path, "agent": self.headers["User-Agent"]}).encode()
        cut = 5 if name.startswith("cut") and self.tries[name] <= int(name[3:]) else 0
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) - cut])
        if cut:
            self.close_connection = True

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Tests are quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    """A server on loopback; gives its URL."""
    _Handler.tries = {}
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_address[1]}"
    made.shutdown()
    made.server_close()
    thread.join()


class _NoToken(SansIOHTTPPolicy[Any, Any]):
    """In place of authentication, which plain HTTP is refused for."""


async def over_http(side: Side, server: str, name: str, **options: Any) -> Any:
    """A get through the default transport, without waits between tries."""
    given: Any = {"retry_backoff_factor": 0, "authentication_policy": _NoToken(), **options}
    client = side.client_class(None, SUBSCRIPTION, server, **given)
    try:
        if name == "put":
            return await side.call(client, _rest.PUT, "rg", name, {"location": "wörld"})
        return await side.call(client, _rest.GET, "rg", name)
    finally:
        await side.close(client)
        await asyncio.sleep(0)


async def test_the_default_transport(side: Side, server: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    widget = await over_http(
        side, server, "w1", user_agent="me", read_timeout=20, connection_timeout=20, logging_enable=True
    )
    assert [r.getMessage().split(" ")[0] for r in caplog.records if r.name.endswith(".trace")] == ["GET", "200"]
    assert '{"id": "/subscriptions/' in caplog.text
    assert widget.id.endswith("/widgets/w1?api-version=2024-01-01")
    assert widget.additional_properties["agent"].startswith("me azsdk-python-mgmt-provisioning/")
    assert (await over_http(side, server, "put")).location == "wörld"


async def test_a_reset_connection_over_sockets(side: Side, server: str) -> None:
    assert (await over_http(side, server, "reset2")).id
    assert _Handler.tries["reset2"] == 3
    with pytest.raises((ServiceRequestError, ServiceResponseError)):
        await over_http(side, server, "reset9", retry_total=1)
    # aiohttp asks once more of its own accord, each time.
    assert _Handler.tries["reset9"] == (4 if side.asynchronous else 2)


async def test_a_body_that_is_cut_off_over_sockets(side: Side, server: str) -> None:
    assert (await over_http(side, server, "cut1")).id
    assert _Handler.tries["cut1"] == 2
    with pytest.raises((IncompleteReadError, ServiceRequestError, ServiceResponseError)):
        await over_http(side, server, "cut9", retry_total=1)


def test_the_token_is_not_sent_over_plain_http(side: Side, server: str) -> None:
    with pytest.raises(ValueError, match="A token is not sent over plain HTTP"):
        side.client_class(side.credential(), SUBSCRIPTION, server)
