"""Redirects: followed within the host, refused to another one, with nothing sent there."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.core.declare.settings import is_same_host
from azure.mgmt.provisioning.core.exchange.errors import LinkRefusedError

from ..calls import BUSY, OK, get
from ..fake import _rest
from ..support import HOST, WIDGET, Answer, Script, Side
from .transports.raw_server import RawServer, answer, client_of

ELSEWHERE = [
    ("https://evil.example/x", "https://evil.example"),
    ("HTTPS://EVIL.example/x", "https://EVIL.example"),
    ("//evil.example/x", "https://evil.example"),
    ("http://management.azure.com/x", "http://management.azure.com"),
    ("https://management.azure.com:8443/x", "https://management.azure.com:8443"),
    ("https://management.azure.com.evil.example/", "https://management.azure.com.evil.example"),
    ("https://sub.management.azure.com/", "https://sub.management.azure.com"),
    ("https://management.azure.com@evil.example/", "https://evil.example"),
    ("https://evil.example\\@management.azure.com/", "https://management.azure.com"),
    ("https://user:hunter2@management.azure.com/", "https://management.azure.com"),
    ("https://evil.example\\.management.azure.com/", "https://evil.example\\.management.azure.com"),
    ("/\\evil.example/", "https://management.azure.com"),
    ("\\\\evil.example\\x", "https://management.azure.com"),
    ("https://management.azure.com\x01/", "https://management.azure.com\x01"),
    ("https://management.azure.com:port/", "https://management.azure.com:port"),
    ("https://[::1", "https://[::1"),
    ("javascript:alert", "javascript://"),
    ("/\udcff", "https://management.azure.com"),
]


@pytest.mark.parametrize(("location", "host"), ELSEWHERE)
@pytest.mark.parametrize("status", [300, 303, 307, 308])
async def test_to_another_host(side: Side, location: str, host: str, status: int) -> None:
    there = Answer(status, {"error": {"code": "Moved", "message": "there"}}, {"Location": location, "X-Seen": "yes"})
    script = Script(there, OK)
    client = side.client(script)
    with pytest.raises(LinkRefusedError) as refused:
        await side.call(client, _rest.PUT, "rg", "w1", {"location": "secret"})
    assert str(refused.value).startswith(f"The service redirects from {HOST} to {host}, which is not the same host; ")
    assert "hunter2" not in str(refused.value)
    assert f"\n  PUT {WIDGET}?api-version=2024-01-01 -> {status}" in str(refused.value)
    assert refused.value.status_code == status
    assert refused.value.response is not None
    assert refused.value.response.headers["X-Seen"] == "yes"
    assert len(script.sent) == 1


async def test_over_sockets_nothing_is_sent_there(side: Side) -> None:
    with RawServer(answer()) as evil, RawServer(answer(b"", f"Location: {evil.url}/x", status="307 Go")) as server:
        client = client_of(side, server)
        with pytest.raises(LinkRefusedError, match=f"from {server.url} to {evil.url}"):
            await side.call(client, _rest.PUT, "rg", "w1", {"location": "secret"})
        await side.close(client)
        assert (evil.connections, len(server.requests)) == (0, 1)


@pytest.mark.parametrize(
    ("location", "followed"),
    [
        (f"{HOST}/there?a=b", "/there?a=b"),
        ("HTTPS://Management.Azure.com:443/there", "/there"),
        ("//management.azure.com/there", "/there"),
        ("/there", "/there"),
        ("/a b/\xe9", "/a%20b/%C3%A9"),
    ],
)
async def test_within_the_host(side: Side, location: str, followed: str) -> None:
    script = Script(Answer(307, headers={"Location": location}), OK)
    client = side.client(script)
    assert (await side.call(client, _rest.PUT, "rg", "w1", {"location": "x"})).id == "/w1"
    assert script.sent[1].url == HOST + followed
    assert script.sent[1].json == {"location": "x"}
    assert "Authorization" in script.sent[1].headers


async def test_options_of_the_call_hold_after_a_redirect(side: Side) -> None:
    script = Script(Answer(307, headers={"Location": "/there"}), BUSY, OK)
    with pytest.raises(HttpResponseError, match="Busy"):
        await get(side, "call", script, retry_total=0)
    assert len(script.sent) == 2


async def test_a_policy_of_ones_own_follows_what_it_likes(side: Side) -> None:
    from azure.core.pipeline.policies import AsyncRedirectPolicy, RedirectPolicy

    policy: Any = AsyncRedirectPolicy() if side.asynchronous else RedirectPolicy()
    script = Script(Answer(307, headers={"Location": "https://evil.example/x"}), OK)
    await get(side, "client", script, redirect_policy=policy)
    assert script.sent[1].url == "https://evil.example/x"
    assert "Authorization" not in script.sent[1].headers


def test_hosts_that_are_the_same() -> None:
    assert is_same_host("http://a:80/x", "http://A/y")
    assert not is_same_host("", "http://a")
    assert not is_same_host("https://[::1", "https://[::1")
