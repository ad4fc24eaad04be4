"""Operations whose host depends on parameters: where they go, and where nothing is sent."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.policies import SansIOHTTPPolicy

from ..fake import _rest
from ..support import Answer, Script, Side

SCOPES = {"credential_scopes": ["https://vault.example/.default"]}
URL = "https://a1.vault.example/things"
VERSION = "api-version=2024-01-01"


def client_of(side: Side, script: Script, **options: Any) -> Any:
    """A client with the parameter that all operations take from it."""
    client = side.client(script, **options)
    client._give(suffix="vault.example")
    return client


async def test_the_arguments_name_the_host(side: Side) -> None:
    script = Script(Answer(200))
    await side.call(client_of(side, script, **SCOPES), _rest.AT_HOST, "a1", "n 1")
    assert script.requests == [f"GET {URL}/n%201?{VERSION}"]
    assert script.sent[0].headers["Authorization"].startswith("Bearer ")


async def test_tokens_for_azure_resource_manager_go_nowhere_else(side: Side) -> None:
    script = Script()
    said = r"Host_Get is at a host of its own, https://a1\.vault\.example, .*credential_scopes"
    with pytest.raises(ValueError, match=said):
        await side.call(client_of(side, script), _rest.AT_HOST, "a1", "n")
    assert script.sent == []


@pytest.mark.parametrize("account", ["user@evil", "a?b", "a#b", "a\\b", "a b", "a:port", "evil.example/", "a{suffix}"])
async def test_arguments_that_are_no_part_of_a_host(side: Side, account: str) -> None:
    script = Script()
    with pytest.raises(ValueError, match="Host_Get: (the parameters of its host lead to no endpoint|account leads to)"):
        await side.call(client_of(side, script, **SCOPES), _rest.AT_HOST, account, "n")
    assert script.sent == []


async def test_plain_http(side: Side) -> None:
    """It is refused for tokens, and not for a policy of the caller's own."""
    script = Script(Answer(200))
    with pytest.raises(ValueError, match="Any_Get: a token is not sent over plain HTTP, to http://here"):
        await side.call(client_of(side, script, **SCOPES), _rest.AT_ANY_HOST, "http://here")
    client = client_of(side, script, authentication_policy=SansIOHTTPPolicy())
    await side.call(client, _rest.AT_ANY_HOST, "http://here/")
    assert script.requests == [f"GET http://here/things?{VERSION}"]


async def test_next_pages_are_at_that_host(side: Side) -> None:
    script = Script(
        Answer(200, {"value": [{"id": "1"}], "nextLink": "/things?p=2"}),
        Answer(200, {"value": [{"id": "2"}], "nextLink": "https://management.azure.com/things"}),
    )
    listing = side.list(client_of(side, script, **SCOPES), _rest.LIST_AT_HOST, "a1")
    with pytest.raises(HttpResponseError, match=r"not the client's endpoint https://a1\.vault\.example"):
        await side.items(listing)
    assert script.requests == [f"GET {URL}?{VERSION}", f"GET {URL}?p=2&{VERSION}"]


async def test_polling_at_that_host(side: Side) -> None:
    begun, done = Answer(202, headers={"Location": "/done"}), Answer(200, {"id": "1"})
    script = Script(begun, done, done)
    client = client_of(side, script, **SCOPES)
    poller = await side.begin(client, _rest.BEGIN_AT_HOST, "a1", polling_interval=0)
    assert (await side.result(poller)).id == "1"
    assert script.requests[1] == "GET https://a1.vault.example/done"
    token = poller.continuation_token()
    again = await side.begin(client, _rest.BEGIN_AT_HOST, "a1", continuation_token=token)
    assert (await side.result(again)).id == "1"
    with pytest.raises(ValueError, match="the continuation token belongs to https://a1"):
        await side.begin(client, _rest.BEGIN_AT_HOST, "other", continuation_token=token)
    with pytest.raises(ValueError, match="Host_Begin is at a host that its arguments name"):
        client.resume(token)
