"""Options that policies read: each has an effect."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    HttpResponseError,
    ServiceRequestError,
    ServiceResponseError,
    TooManyRedirectsError,
)
from azure.core.pipeline.policies import RetryMode, SansIOHTTPPolicy

from azure.mgmt.provisioning._version import VERSION

from ..calls import BUSY, OK, get
from ..fake import _rest
from ..support import HOST, WIDGET, Answer, Script, Side


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

        def __enter__(self) -> Span:
            return self

        def __exit__(self, *details: Any) -> None: ...
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
