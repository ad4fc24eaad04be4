"""Policies in one, which behave as they would on their own, and request ids."""

from __future__ import annotations

import itertools
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from azure.core.pipeline import Pipeline, PipelineContext, PipelineRequest
from azure.core.pipeline.policies import HTTPPolicy, SansIOHTTPPolicy
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.pipeline.call_policies import RandomRequestIdPolicy, Together, together

from ..fake import _rest
from ..support import Answer, Script, Side

STEPS = ("on_request", "on_response", "on_exception")


class Noting(SansIOHTTPPolicy[Any, Any]):
    """Writes down what it is called for, and fails where it is told to."""

    def __init__(self, name: str, calls: list[str], failing: frozenset[str] = frozenset()) -> None:
        self.name = name
        self.calls = calls
        self.failing = failing

    def _call(self, step: str) -> None:
        self.calls.append(f"{self.name}.{step}")
        if step in self.failing:
            raise ValueError(f"{self.name}.{step}")

    def on_request(self, request: Any) -> None:
        self._call("on_request")

    def on_response(self, request: Any, response: Any) -> None:
        self._call("on_response")

    def on_exception(self, request: Any) -> None:
        self._call("on_exception")


class End(HTTPPolicy[Any, Any]):
    """What comes after the policies: it answers or fails."""

    def __init__(self, *, failing: bool) -> None:
        self.failing = failing

    def send(self, request: Any) -> Any:
        if self.failing:
            raise ValueError("end")
        return SimpleNamespace(http_response=None)


def run(policies: list[Any], calls: list[str]) -> tuple[list[str], str]:
    """What a pipeline of the policies calls, and how it ends."""
    try:
        Pipeline(SimpleNamespace(), policies).run(HttpRequest("GET", "https://a.b/"))  # type: ignore[arg-type]
    except ValueError as error:
        return calls, str(error)
    return calls, "answered"


@pytest.mark.parametrize("failing", [False, True])
@pytest.mark.parametrize("first", STEPS)
@pytest.mark.parametrize("second", [None, *STEPS])
def test_policies_in_one_are_called_as_they_would_be_on_their_own(
    failing: bool, first: str, second: str | None
) -> None:
    for one, other in itertools.product("abc", repeat=2):

        def made(calls: list[str], one: str = one, other: str = other) -> list[Any]:
            faults = {name: {step for n, step in ((one, first), (other, second)) if n == name} for name in "abc"}
            return [Noting(name, calls, frozenset(steps)) for name, steps in faults.items()]  # type: ignore[arg-type]

        apart: list[str] = []
        united: list[str] = []
        expected = run([*made(apart), End(failing=failing)], apart)
        assert run([Together(made(united)), End(failing=failing)], united) == expected


def test_only_own_policies_that_follow_each_other_are_in_one() -> None:
    calls: list[str] = []
    a, b, c, d, e = (Noting(name, calls) for name in "abcde")
    end = End(failing=False)
    found = together([a, b, end, c, d, e], [a, b, d, e, end])
    assert [each.policies if isinstance(each, Together) else each for each in found] == [[a, b], end, c, [d, e]]
    assert together([], []) == []
    assert together([c], []) == [c]


class TestRequestIds:
    def sent(self, policy: RandomRequestIdPolicy, headers: dict[str, str] | None = None, **options: Any) -> str | None:
        request = HttpRequest("GET", "https://a.b/", headers=headers)
        policy.on_request(PipelineRequest(request, PipelineContext(None, **options)))
        found: str | None = request.headers.get("x-ms-client-request-id")
        return found

    def test_they_are_random(self) -> None:
        policy = RandomRequestIdPolicy()
        sent = [self.sent(policy) for _ in range(3)]
        assert len(set(sent)) == 3
        assert [UUID(each).version for each in sent] == [4, 4, 4]

    def test_given_ones_win(self) -> None:
        assert self.sent(RandomRequestIdPolicy(), request_id="call") == "call"
        assert self.sent(RandomRequestIdPolicy(), request_id=None) is None
        assert self.sent(RandomRequestIdPolicy(), {"x-ms-client-request-id": "header"}) == "header"
        assert self.sent(RandomRequestIdPolicy(request_id="client")) == "client"
        assert self.sent(RandomRequestIdPolicy(request_id=None)) is None
        assert self.sent(RandomRequestIdPolicy(auto_request_id=False)) is None


async def test_policies_of_ones_own_stay_where_they_are(side: Side) -> None:
    calls: list[str] = []
    script = Script(Answer(200, {"id": "/w1"}))
    own = {"headers_policy": Noting("headers", calls), "logging_policy": Noting("logging", calls)}
    client = side.client(script, **own, per_call_policies=[Noting("call", calls)])
    await side.call(client, _rest.GET, "rg", "w1")
    assert calls == [
        "headers.on_request",
        "call.on_request",
        "logging.on_request",
        "logging.on_response",
        "call.on_response",
        "headers.on_response",
    ]
