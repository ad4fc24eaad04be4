"""Who may control a world: who has the token, on this machine, and no page of another origin."""

from __future__ import annotations

import http.client
import json
import ssl
from typing import Any
from urllib.parse import urlsplit

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalServer
from azure.mgmt.provisioning.local.control.control import Control, is_here

from ..support import PATIENCE
from .conftest import TOKEN

CALLS = ("resources", "requests", "faults", "settings", "clock", "operations", "coverage", "har", "snapshots")


def send(
    server: LocalServer, method: str, path: str, body: str | None = None, **headers: str
) -> tuple[int, Any, bytes]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    context = ssl.create_default_context(cafile=server.certificate)
    connection = http.client.HTTPSConnection("127.0.0.1", urlsplit(server.url).port, context=context, timeout=PATIENCE)
    try:
        connection.request(method, path, body, named)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def code(body: bytes) -> str:
    return str(json.loads(body)["error"]["code"])


BEARER = f"Bearer {TOKEN}"


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    "given", [None, "", "Bearer", "Bearer x", f"Basic {TOKEN}", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}"]
)
def test_every_call_needs_the_token(name: str, given: str | None, server: LocalServer):
    headers = {} if given is None else {"Authorization": given}
    status, _, body = send(server, "GET", f"/_local/{name}", **headers)
    assert (status, code(body)) == (401, "AuthenticationFailed")


def test_the_token_is_compared_in_the_same_time(server: LocalServer, monkeypatch: pytest.MonkeyPatch):
    compared: list[tuple[bytes, bytes]] = []

    def same(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return False

    monkeypatch.setattr("hmac.compare_digest", same)
    assert send(server, "GET", "/_local/clock", Authorization=BEARER)[0] == 401
    assert compared == [(TOKEN.encode(), TOKEN.encode())]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1:1"},
        {"Origin": "http://127.0.0.1:{port}"},
        {"Origin": "https://localhost:{port}"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/_local/clock", "/_local/page.js"])
def test_pages_of_other_origins_get_nothing(headers: dict[str, str], path: str, server: LocalServer):
    port = str(urlsplit(server.url).port)
    sent = {name: value.replace("{port}", port) for name, value in headers.items()}
    status, answered, body = send(server, "GET", path, Authorization=BEARER, **sent)
    assert (status, code(body)) == (403, "OriginNotAllowed")
    assert not [name for name in answered if name.lower().startswith("access-control")]


def test_names_that_lead_here_by_rebinding_get_nothing(server: LocalServer):
    status, _, body = send(server, "GET", "/_local/clock", Authorization=BEARER, Host="evil.example")
    assert (status, code(body)) == (403, "HostNotAllowed")
    status, _, body = send(server, "GET", "/_local/", Host="evil.example")
    assert status == 403


def test_its_own_page_and_links_to_it_are_answered(server: LocalServer):
    own = {"Origin": server.url, "Sec_Fetch_Site": "same-origin"}
    assert send(server, "GET", "/_local/clock", Authorization=BEARER, **own)[0] == 200
    assert send(server, "GET", "/_local/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 200
    # A link may lead there; without the token it drives nothing.
    assert send(server, "GET", "/_local/clock", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 401


def test_nobody_is_told_that_other_origins_may_ask(server: LocalServer):
    headers = {"Origin": server.url, "Access_Control_Request_Method": "POST"}
    for path in ("/_local/reset", "/subscriptions"):
        status, answered, _ = send(server, "OPTIONS", path, **headers)
        assert status >= 400
        assert not [name for name in answered if name.lower().startswith("access-control")]


def test_what_the_page_may_do(server: LocalServer):
    for path in ("/_local", "/_local/", "/_local/page.css", "/_local/page.js"):
        status, headers, body = send(server, "GET", path)
        assert (status, headers["Content-Length"]) == (200, str(len(body)))
        policy = headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cache-Control"] == "no-store"
    status, headers, body = send(server, "HEAD", "/_local/")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        ("GET", "nothing", None, (404, "NotFound")),
        ("PUT", "clock", None, (405, "MethodNotAllowed")),
        ("POST", "clock/stop", None, (404, "NotFound")),
        ("POST", "faults", "{", (400, "InvalidRequestContent")),
        ("POST", "faults", "[]", (400, "InvalidRequestContent")),
        ("POST", "faults", "{}", (400, "InvalidRequestContent")),
        ("POST", "faults", '{"status": "500"}', (400, "InvalidRequestContent")),
        ("POST", "faults", '{"status": 500, "nth": 0}', (400, "InvalidRequestContent")),
        ("POST", "faults", '{"exception": "fire"}', (400, "InvalidRequestContent")),
        ("POST", "clock/advance", "{}", (400, "InvalidRequestContent")),
        ("POST", "next-operation", '{"status": "Sleeping"}', (400, "InvalidRequestContent")),
        ("POST", "resources", '{"id": 5}', (400, "InvalidRequestContent")),
        ("GET", "requests?after=soon", None, (400, "InvalidRequestContent")),
        ("GET", "requests/0", None, (404, "NotFound")),
        ("GET", "page.html", None, (404, "NotFound")),
        ("GET", "../subscriptions", None, (404, "NotFound")),
    ],
)
def test_what_is_no_call(method: str, path: str, body: str | None, expected: tuple[int, str], server: LocalServer):
    status, _, content = send(server, method, f"/_local/{path}", body, Authorization=BEARER)
    assert (status, code(content)) == expected


def test_from_another_machine_nothing_can_be_asked():
    with LocalAzure() as azure:
        control = Control(azure)
        request = LocalRequest("GET", "https://127.0.0.1/_local/", {"Authorization": f"Bearer {control.token}"})
        assert control.answer(request, peer_is_here=True).status == 200
        refused = control.answer(request, peer_is_here=False)
        assert (refused.status, refused.document["error"]["code"]) == (403, "ControlIsLocal")


def test_every_server_has_a_token_of_its_own():
    with LocalAzure() as azure:
        tokens = {LocalServer(azure).token for _ in range(3)}
    assert len(tokens) == 3
    assert min(map(len, tokens)) > 40


@pytest.mark.parametrize(
    ("peer", "here"),
    [
        (("127.0.0.1", 1), True),
        (("::1", 1, 0, 0), True),
        (("::ffff:127.0.0.1", 1, 0, 0), True),
        (("192.0.2.1", 1), False),
        (("::ffff:192.0.2.1", 1, 0, 0), False),
        (("fe80::1%eth0", 1, 0, 0), False),
        ((), False),
        (("", 1), False),
    ],
)
def test_which_peers_are_on_this_machine(peer: Any, here: bool):
    assert is_here(peer) is here
