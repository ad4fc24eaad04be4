"""Options of clients and calls: each has an effect, and none is taken that there is not."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from azure.core.exceptions import (
    HttpResponseError,
    ResourceNotFoundError,
    ServiceRequestTimeoutError,
)

from azure.mgmt.provisioning.core.declare.options import (
    ClientOptions,
    LongRunningOptions,
    PagingOptions,
    RequestOptions,
)

from ..calls import BUSY, OK, get
from ..fake import _rest
from ..support import HOST, WIDGET, Answer, Script, Side


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"time_out": 5}, "Widgets_Get got an unexpected option 'time_out'. Did you mean 'timeout'?"),
        (
            {"clientRequestId": "x"},
            "Widgets_Get got an unexpected option 'clientRequestId'. Did you mean 'client_request_id'?",
        ),
        ({"polling": False}, "Widgets_Get got an unexpected option 'polling'."),
        ({"xyzzy": 1}, "Widgets_Get got an unexpected option 'xyzzy'."),
    ],
)
async def test_an_unknown_option_of_a_call(side: Side, given: dict[str, Any], message: str) -> None:
    script = Script()
    with pytest.raises(TypeError) as refused:
        await side.call(side.client(script), _rest.GET, "rg", "w1", **given)
    assert str(refused.value) == message
    assert script.sent == []


async def test_an_unknown_option_of_a_listing_or_a_long_running_operation(side: Side) -> None:
    client = side.client(Script())
    with pytest.raises(TypeError, match="Did you mean 'continuation_token'"):
        side.list(client, _rest.LIST, "rg", continuationtoken="x")
    with pytest.raises(TypeError, match="Did you mean 'polling_interval'"):
        await side.begin(client, _rest.BEGIN_DELETE, "rg", "w1", poling_interval=1)


def test_an_unknown_option_of_a_client(side: Side) -> None:
    with pytest.raises(TypeError) as refused:
        side.client(Script(), retries_total=3)
    name = side.client_class.__name__
    assert str(refused.value) == f"{name}() got an unexpected option 'retries_total'. Did you mean 'retry_total'?"


def test_clients_and_calls_have_the_same_names() -> None:
    assert set(RequestOptions.__annotations__) <= set(ClientOptions.__annotations__)
    assert set(PagingOptions.__annotations__) - set(RequestOptions.__annotations__) == {"continuation_token"}
    assert {"polling", "polling_interval"} <= set(LongRunningOptions.__annotations__)


async def test_timeout(side: Side, level: str) -> None:
    script = Script(OK)
    with pytest.raises(ServiceRequestTimeoutError, match=r"The timeout of 0 s was over: nothing was sent"):
        await get(side, level, script, timeout=0)
    assert script.sent == []


@pytest.mark.parametrize("wrong", [{"timeout": "3"}, {"timeout": -1}, {"timeout": float("nan")}])
async def test_a_timeout_that_is_none(side: Side, level: str, wrong: Any) -> None:
    with pytest.raises(ValueError, match="timeout is to be a number of seconds, got"):
        await get(side, level, Script(OK), **wrong)


@pytest.mark.parametrize("wrong", [0, -1, 1.5, "1"])
async def test_a_size_that_is_none(side: Side, level: str, wrong: Any) -> None:
    with pytest.raises(ValueError, match="max_response_size is to be a number of bytes, got"):
        await get(side, level, Script(OK), max_response_size=wrong)


async def test_what_the_transport_takes(side: Side, level: str) -> None:
    given = {
        "connection_timeout": 3,
        "read_timeout": 4,
        "connection_verify": False,
        "connection_cert": "cert.pem",
        "proxies": {"https": "http://proxy:8080"},
    }
    script = Script(OK)
    await get(side, level, script, **given)
    assert script.sent[0].options == given


async def test_nothing_but_that_reaches_the_transport(side: Side) -> None:
    script = Script(OK)
    given: dict[str, Any] = {
        "timeout": 100,
        "max_response_size": 1000,
        "headers": {"a": "b"},
        "params": {"c": "d"},
        "content_type": "application/json",
        "client_request_id": "id",
        "api_version": "2030-01-01",
        "response_hook": lambda response, headers: None,
        "raw_request_hook": lambda request: None,
        "raw_response_hook": lambda response: None,
        "cls": lambda response, result, headers: result,
        "error_map": {404: HttpResponseError},
        "retry_total": 1,
        "retry_connect": 1,
        "retry_read": 1,
        "retry_status": 1,
        "retry_backoff_factor": 1,
        "retry_backoff_max": 1,
        "retry_on_methods": ["GET"],
        "logging_enable": True,
        "user_agent": "me",
        "user_agent_overwrite": False,
        "user_agent_use_env": False,
        "permit_redirects": True,
        "redirect_max": 3,
        "tracing_attributes": {"e": "f"},
        "request_id": "other",
        "logger": logging.getLogger("test"),
        "http_logging_level": logging.DEBUG,
        "enforce_https": False,
        "tracing_options": {"attributes": {"g": "h"}},
        "network_span_namer": lambda request: "name",
        "merge_span": True,
        "parent_span": None,
        "decompress": False,
    }
    transport = {"connection_timeout", "read_timeout", "connection_verify", "connection_cert", "proxies"}
    assert set(given) | transport == set(RequestOptions.__annotations__)
    await get(side, "call", script, **given)
    assert script.sent[0].options == {}


async def test_options_that_are_none_are_not_given(side: Side, level: str) -> None:
    script = Script(BUSY, OK)
    assert (await get(side, level, script, **dict.fromkeys(RequestOptions.__annotations__))).id == "/w1"
    assert script.sent[1].options == {}
    assert len(script.sent[1].headers["x-ms-client-request-id"]) == 36
    client = side.client(Script(), **{name: None for name in ClientOptions.__annotations__ if name != "transport"})
    assert client._executor.settings.polling_interval == 30


async def test_headers(side: Side, level: str) -> None:
    script = Script(OK)
    await get(side, level, script, headers={"x-custom": "1", "accept": "text/json"})
    assert script.sent[0].headers["x-custom"] == "1"
    assert script.sent[0].headers["Accept"] == "text/json"


async def test_options_of_a_call_beat_those_of_its_client(side: Side) -> None:
    script = Script(OK)
    client = side.client(
        script,
        headers={"a": "client", "b": "client"},
        params={"c": "client", "d": "client"},
        client_request_id="client",
    )
    await side.call(
        client, _rest.GET, "rg", "w1", headers={"a": "call"}, params={"c": "call"}, client_request_id="call"
    )
    (sent,) = script.sent
    assert (sent.headers["a"], sent.headers["b"]) == ("call", "client")
    assert sent.url == f"{WIDGET}?api-version=2024-01-01&c=call&d=client"
    assert sent.headers["x-ms-client-request-id"] == "call"


async def test_options_of_one_call_do_not_stay(side: Side) -> None:
    script = Script(OK, OK)
    client = side.client(script)
    await side.call(client, _rest.GET, "rg", "w1", headers={"a": "1"}, client_request_id="x")
    await side.call(client, _rest.GET, "rg", "w1")
    assert "a" not in script.sent[1].headers
    assert script.sent[1].headers["x-ms-client-request-id"] != "x"


async def test_base_headers(side: Side) -> None:
    script, base = Script(OK), {"x-base": "1"}
    await get(side, "client", script, base_headers=base, headers={"x-more": "2"})
    assert (script.sent[0].headers["x-base"], script.sent[0].headers["x-more"]) == ("1", "2")
    assert base == {"x-base": "1"}


async def test_params(side: Side, level: str) -> None:
    script = Script(OK)
    await get(side, level, script, params={"$expand": "all"})
    assert script.sent[0].url == f"{WIDGET}?api-version=2024-01-01&$expand=all"


async def test_content_type(side: Side, level: str) -> None:
    script = Script(OK, OK)
    given = {"content_type": "application/json; charset=utf-8"}
    client = side.client(script, **(given if level == "client" else {}))
    await side.call(client, _rest.PUT, "rg", "w1", b"{}", **(given if level == "call" else {}))
    assert script.sent[0].headers["Content-Type"] == "application/json; charset=utf-8"
    await side.call(client, _rest.GET, "rg", "w1", **(given if level == "call" else {}))
    assert "Content-Type" not in script.sent[1].headers


async def test_client_request_id(side: Side, level: str) -> None:
    script = Script(OK)
    await get(side, level, script, client_request_id="my-id")
    assert script.sent[0].headers["x-ms-client-request-id"] == "my-id"


async def test_each_request_has_an_id_of_its_own(side: Side) -> None:
    script = Script(OK, OK)
    client = side.client(script)
    for _ in range(2):
        await side.call(client, _rest.GET, "rg", "w1", client_request_id=None)
    first, second = (sent.headers["x-ms-client-request-id"] for sent in script.sent)
    assert len(first) == 36
    assert first != second


async def test_api_version(side: Side, level: str) -> None:
    script = Script(OK)
    await get(side, level, script, api_version="2030-01-01")
    assert script.sent[0].url == f"{WIDGET}?api-version=2030-01-01"
    script = Script(OK)
    await get(side, level, script, operation=_rest.OTHER_VERSION, api_version="2030-01-01")
    assert script.sent[0].url == f"{HOST}/other?api-version=2030-01-01"


async def test_response_hook(side: Side, level: str) -> None:
    seen: list[Any] = []
    script = Script(Answer(200, {"id": "/w1"}, {"x-more": "1"}))
    await get(side, level, script, response_hook=lambda response, headers: seen.append((response, headers)))
    ((response, headers),) = seen
    assert response.status_code == 200
    assert headers["X-More"] == "1"


async def test_response_hook_is_for_successes(side: Side, level: str) -> None:
    seen: list[Any] = []
    with pytest.raises(ResourceNotFoundError):
        await get(side, level, Script(Answer(404)), response_hook=lambda response, headers: seen.append(response))
    assert seen == []


async def test_raw_hooks_see_each_try(side: Side, level: str) -> None:
    seen: list[Any] = []
    await get(
        side,
        level,
        Script(BUSY, OK),
        raw_request_hook=lambda request: seen.append(request.http_request.method),
        raw_response_hook=lambda response: seen.append(response.http_response.status_code),
    )
    assert seen == ["GET", 503, "GET", 200]


async def test_cls(side: Side, level: str) -> None:
    script = Script(Answer(200, {"id": "/w1"}, {"x-more": "1"}))
    response, result, headers = await get(side, level, script, cls=lambda *given: given)
    assert response.http_response.status_code == 200
    assert result.id == "/w1"
    assert headers["x-more"] == "1"


async def test_error_map(side: Side, level: str) -> None:
    class MineError(HttpResponseError):
        pass

    with pytest.raises(MineError) as raised:
        await get(side, level, Script(Answer(404)), error_map={404: MineError})
    assert raised.value.status_code == 404
    with pytest.raises(ResourceNotFoundError):
        await get(side, level, Script(Answer(404)), error_map={400: MineError})


async def test_error_maps_of_client_and_call(side: Side) -> None:
    class MineError(HttpResponseError):
        pass

    client = side.client(Script(Answer(404), Answer(418)), error_map={404: MineError, 418: MineError})
    with pytest.raises(ResourceNotFoundError):
        await side.call(client, _rest.GET, "rg", "w1", error_map={404: ResourceNotFoundError})
    with pytest.raises(MineError):
        await side.call(client, _rest.GET, "rg", "w1", error_map={404: ResourceNotFoundError})
