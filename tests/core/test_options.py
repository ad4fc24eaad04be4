"""Options of clients and calls: each has an effect, and none is taken that there is not."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    HttpResponseError,
    ResourceNotFoundError,
    ServiceRequestError,
    ServiceResponseError,
    TooManyRedirectsError,
)
from azure.core.pipeline.policies import RetryMode, SansIOHTTPPolicy

from azure.mgmt.provisioning._version import VERSION
from azure.mgmt.provisioning.core.options import ClientOptions, LongRunningOptions, PagingOptions, RequestOptions

from .fake import _rest
from .support import HOST, WIDGET, Answer, Script, Side

OK = Answer(200, {"id": "/w1"})
BUSY = Answer(503, {"error": {"code": "Busy", "message": "later"}})


@pytest.fixture(params=["call", "client"])
def level(request: Any) -> str:
    """Whether the option is given to the call or to the client."""
    return str(request.param)


async def get(side: Side, level: str, script: Script, operation: Any = _rest.GET, **options: Any) -> Any:
    """Call ``operation`` with options of the call or of its client."""
    client = side.client(script, **(options if level == "client" else {}))
    arguments = () if operation is _rest.OTHER_VERSION else ("rg", "w1")
    return await side.call(client, operation, *arguments, **(options if level == "call" else {}))


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
    with pytest.raises(ServiceResponseError, match="Response timeout"):
        await get(side, level, script, timeout=0)
    assert script.sent == []


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


@pytest.mark.parametrize(
    ("option", "step", "raised"),
    [
        ("retry_total", BUSY, HttpResponseError),
        ("retry_status", BUSY, HttpResponseError),
        ("retry_connect", ServiceRequestError("no route"), ServiceRequestError),
        ("retry_read", ServiceResponseError("reset"), ServiceResponseError),
    ],
)
@pytest.mark.parametrize("number", [0, 1, 2])
async def test_retry_counts(side: Side, level: str, option: str, step: Any, raised: Any, number: int) -> None:
    script = Script(step, repeat=True)
    with pytest.raises(raised):
        await get(side, level, script, **{option: number})
    # azure-core takes 0 for "no count of its own" in the three others, so those allow one try fewer than asked for 0.
    assert len(script.sent) == (1 + number if number else {"retry_total": 1}.get(option, len(script.sent)))


async def test_retry_backoff(side: Side, level: str) -> None:
    script = Script(BUSY, BUSY, BUSY, OK)
    await get(side, level, script, retry_backoff_factor=2)
    assert script.sleeps == [4, 8]
    script = Script(BUSY, BUSY, BUSY, OK)
    await get(side, level, script, retry_backoff_factor=2, retry_backoff_max=5)
    assert script.sleeps == [4, 5]


async def test_retry_mode(side: Side) -> None:
    script = Script(BUSY, BUSY, BUSY, OK)
    await get(side, "client", script, retry_backoff_factor=2, retry_mode=RetryMode.Fixed)
    assert script.sleeps == [2, 2]


async def test_retry_on_methods(side: Side, level: str) -> None:
    bad_gateway = Answer(502)
    script = Script(bad_gateway, OK)
    await get(side, level, script, operation=_rest.GET, retry_on_methods=["GET"])
    assert len(script.sent) == 2
    script = Script(bad_gateway, OK)
    with pytest.raises(HttpResponseError):
        await get(side, level, script, operation=_rest.GET, retry_on_methods=["POST"])
    assert len(script.sent) == 1


OWN_AGENT = f"azsdk-python-mgmt-provisioning/{VERSION} Python/"


async def test_user_agent(side: Side, level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script = Script(OK, OK)
    await get(side, level, script)
    assert script.sent[0].headers["User-Agent"].startswith(OWN_AGENT)
    await get(side, level, script, user_agent="my-tool/1")
    assert script.sent[1].headers["User-Agent"].startswith(f"my-tool/1 {OWN_AGENT}")
    monkeypatch.setenv("AZURE_HTTP_USER_AGENT", "from-env")
    script = Script(OK, OK, OK)
    await get(side, level, script)
    await get(side, level, script, user_agent_use_env=False)
    await get(side, level, script, user_agent="me", user_agent_use_env=False)
    agents = [sent.headers["User-Agent"] for sent in script.sent]
    assert [agent.endswith(" from-env") for agent in agents] == [True, False, False]
    assert agents[2].startswith(f"me {OWN_AGENT}")


async def test_a_user_agent_among_the_headers_stays(side: Side, level: str) -> None:
    script = Script(OK, OK)
    await get(side, level, script, headers={"User-Agent": "mine"})
    assert script.sent[0].headers["User-Agent"] == "mine"
    await get(side, level, script, headers={"User-Agent": "mine"}, user_agent_overwrite=True, user_agent="me")
    assert script.sent[1].headers["User-Agent"] == "me"


async def test_user_agent_overwrite(side: Side, level: str) -> None:
    script = Script(OK, OK)
    await get(side, level, script, user_agent="me", user_agent_overwrite=True)
    assert script.sent[0].headers["User-Agent"] == "me"
    await get(side, level, script, user_agent_overwrite=True)
    assert script.sent[1].headers["User-Agent"].startswith(OWN_AGENT)


async def test_redirects(side: Side, level: str) -> None:
    there = Answer(307, headers={"Location": f"{HOST}/there"})
    script = Script(there, OK)
    assert (await get(side, level, script)).id == "/w1"
    assert script.requests == [f"GET {WIDGET}?api-version=2024-01-01", f"GET {HOST}/there"]
    with pytest.raises(HttpResponseError) as refused:
        await get(side, level, Script(there), permit_redirects=False)
    assert refused.value.status_code == 307
    with pytest.raises(TooManyRedirectsError):
        await get(side, level, Script(there, there, OK), redirect_max=1)


async def test_a_redirect_to_another_host_never_gets_the_token(side: Side) -> None:
    script = Script(Answer(307, headers={"Location": "https://evil.example/x"}), OK)
    await get(side, "call", script)
    assert "Authorization" in script.sent[0].headers
    assert script.sent[1].url == "https://evil.example/x"
    assert "Authorization" not in script.sent[1].headers


class Noting(SansIOHTTPPolicy[Any, Any]):
    """Notes that a request passed."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def on_request(self, request: Any) -> None:
        self.seen.append(request.context.options)


async def test_policies_for_each_call_and_each_try(side: Side) -> None:
    calls, tries = Noting(), Noting()
    await get(side, "client", Script(BUSY, OK), per_call_policies=[calls], per_retry_policies=[tries])
    assert (len(calls.seen), len(tries.seen)) == (1, 2)


@pytest.mark.parametrize(
    "name",
    [
        "request_id_policy",
        "headers_policy",
        "user_agent_policy",
        "proxy_policy",
        "redirect_policy",
        "retry_policy",
        "authentication_policy",
        "custom_hook_policy",
        "logging_policy",
        "http_logging_policy",
    ],
)
async def test_policies_in_place_of_the_default_ones(side: Side, name: str) -> None:
    policy, script = Noting(), Script(OK)
    await get(side, "client", script, **{name: policy})
    assert len(policy.seen) == 1
    assert ("Authorization" in script.sent[0].headers) == (name != "authentication_policy")


async def test_tracing_attributes(side: Side, level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from azure.core.settings import settings

    attributes: dict[str, Any] = {}

    class Span:
        span_instance = None

        def __init__(self, name: str, kind: Any = None) -> None:
            self.name = name

        def add_attribute(self, key: str, value: Any) -> None:
            attributes[key] = value

        def to_header(self) -> dict[str, str]:
            return {"traceparent": "00-1"}

        @staticmethod
        def change_context(span: Any) -> Any:
            from contextlib import nullcontext

            return nullcontext()

        def start(self) -> None: ...
        def finish(self) -> None: ...
        def set_http_attributes(self, *args: Any, **kwargs: Any) -> None: ...
        def get_trace_parent(self) -> str:
            return ""

    Span.get_current_span = staticmethod(lambda: None)  # type: ignore[attr-defined]
    monkeypatch.setattr(settings.tracing_enabled, "_user_value", True)
    monkeypatch.setattr(settings.tracing_implementation, "_user_value", Span)
    script = Script(OK)
    await get(side, level, script, tracing_attributes={"team": "blue"})
    assert attributes["team"] == "blue"
    assert script.sent[0].headers["traceparent"] == "00-1"


async def test_continuous_access_evaluation(side: Side) -> None:
    script = Script(OK, OK)
    for asked in (False, True):
        credential = side.credential()
        client = side.client_class(credential, "s", transport=side.transport(script), enable_cae=asked)
        await side.call(client, _rest.GET, "rg", "w1")
        assert credential.asked == [((f"{HOST}/.default",), {"enable_cae": True} if asked else {})]
