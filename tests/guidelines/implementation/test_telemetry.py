"""Tracing and telemetry: spans, and what services learn of their callers."""

from __future__ import annotations

import contextlib
import platform
import re
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.settings import settings
from azure.core.tracing import SpanKind

from azure.mgmt.provisioning import __version__
from azure.mgmt.provisioning.core.declare.options import ClientOptions

from ...core.transports import Answer, Script
from ...services.conftest import done, listed
from ..requirement import MUST, SHOULD, check_each, requirement
from ..support import GROUP, SUCCEEDED, Side, accepted


class Span:
    """A span of azure-core's protocol, which notes what there is and what is below it."""

    found: list[Span] = []
    current: Span | None = None

    def __init__(self, span: Any = None, name: str = "span", **options: Any) -> None:
        self.name = name
        self.kind = options.get("kind")
        self.attributes: dict[str, Any] = {}
        self.above = Span.current
        Span.found.append(self)

    def __enter__(self) -> Span:
        self._before, Span.current = Span.current, self
        return self

    def __exit__(self, *details: Any) -> None:
        Span.current = self._before

    span_instance = property(lambda self: self)

    def start(self) -> None:
        """azure-core starts spans."""

    def finish(self) -> None:
        """And ends them."""

    def span(self, name: str = "span", **options: Any) -> Span:
        return Span(name=name, **options)

    def to_header(self) -> dict[str, str]:
        return {"traceparent": f"00-{len(Span.found):032x}-{1:016x}-01"}

    def get_trace_parent(self) -> str:
        return self.to_header()["traceparent"]

    def add_attribute(self, key: str, value: Any) -> None:
        self.attributes[key] = value

    def set_http_attributes(self, request: Any, response: Any = None) -> None:
        self.attributes["http.method"] = request.method

    @classmethod
    def get_current_span(cls) -> Any:
        return cls.current

    @classmethod
    def get_current_tracer(cls) -> Any:
        return cls

    @classmethod
    def set_current_tracer(cls, tracer: Any) -> None: ...

    @classmethod
    def change_context(cls, span: Any) -> contextlib.AbstractContextManager[None]:
        @contextlib.contextmanager
        def changed() -> Iterator[None]:
            before, cls.current = cls.current, span
            yield
            cls.current = before

        return changed()

    @classmethod
    def link(cls, traceparent: str, attributes: Any = None) -> None: ...

    @classmethod
    def link_from_headers(cls, headers: Any, attributes: Any = None) -> None: ...

    @classmethod
    def with_current_context(cls, func: Any) -> Any:
        return func


@pytest.fixture
def traced(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Span]]:
    """The spans that are made, by azure-core's setting."""
    monkeypatch.setattr(settings.tracing_implementation, "_user_value", Span)
    Span.found, Span.current = [], None
    yield Span.found
    Span.found, Span.current = [], None


async def calls(side: Side) -> list[Any]:
    """A get, a listing, and an operation, each a call; and the requests that were sent."""
    script = Script(Answer(200, GROUP), Answer(200, {"value": [GROUP]}), accepted(), SUCCEEDED)
    groups = side.play(script).resources.resource_groups
    await done(groups.get("rg"))
    await listed(groups.list())
    await done(groups.begin_delete("rg"))
    assert len(script.sent) == 4
    return script.sent


@requirement("python-tracing-span-per-method", MUST, "Each call of a method is a span.")
async def test_tracing_span_per_method(side: Side, traced: list[Span]) -> None:
    await calls(side)
    tops = [span.name.rpartition(".")[2] for span in traced if span.above is None and span.kind is not SpanKind.CLIENT]
    assert {"get", "begin_delete"} <= set(tops)


@requirement(
    "python-tracing-span-name",
    MUST,
    "A span is called `<package>/<method>`.",
    exception="It is called as the official packages call it: `ResourceGroupsOperations.get`.",
)
async def test_tracing_span_name(side: Side, traced: list[Span]) -> None:
    await calls(side)
    names = {span.name for span in traced}
    assert {"ResourceGroupsOperations.get", "ResourceGroupsOperations.begin_delete"} <= names


@requirement("python-tracing-span-per-call", MUST, "Each request is a span.")
async def test_tracing_span_per_call(side: Side, traced: list[Span]) -> None:
    sent = await calls(side)
    requests = [span for span in traced if span.kind is SpanKind.CLIENT]
    assert sorted(span.attributes["http.method"] for span in requests) == sorted(each.method for each in sent)


@requirement("python-tracing-propagate", MUST, "Requests carry the context of their span on to the service.")
async def test_tracing_propagate(side: Side, traced: list[Span]) -> None:
    sent = await calls(side)
    headers = [each.headers.get("traceparent", "") for each in sent]
    check_each(lambda text: re.fullmatch(r"00-[0-9a-f]{32}-[0-9a-f]{16}-01", text), headers, refused=[""])


async def user_agent(side: Side, **options: Any) -> str:
    script = Script(Answer(200, GROUP))
    await done(side.play(script, **options).resources.resource_groups.get("rg"))
    return str(script.sent[0].headers["User-Agent"])


@requirement(
    "python-http-telemetry-useragent",
    MUST,
    "The User-Agent is `azsdk-python-<package>/<version> <platform>`, and the application's name before it.",
)
async def test_http_telemetry_useragent(side: Side) -> None:
    plain = f"azsdk-python-mgmt-provisioning/{__version__} Python/{platform.python_version()} ({platform.platform()})"
    assert await user_agent(side) == plain
    assert await user_agent(side, user_agent="AzCopy/10.0.4") == f"AzCopy/10.0.4 {plain}"


@requirement(
    "python-azurecore-http-telemetry-dynamic",
    SHOULD,
    "`X-MS-AZSDK-Telemetry` tells the service which class and method were called.",
    exception="It is not sent, nor is it by the official management packages: what a program calls is its own affair.",
)
async def test_azurecore_http_telemetry_dynamic(side: Side) -> None:
    for sent in await calls(side):
        assert "X-MS-AZSDK-Telemetry" not in sent.headers


@requirement(
    "python-azurecore-http-telemetry-appid",
    MUST,
    "`application_id` of the constructor goes in front of the User-Agent.",
    exception="azure-core's option for it is `user_agent`, on clients and on calls, and so it is here.",
)
async def test_azurecore_http_telemetry_appid(side: Side) -> None:
    assert "application_id" not in ClientOptions.__annotations__
    assert (await user_agent(side, user_agent="mine")).startswith("mine azsdk-python-")


@requirement(
    "python-azurecore-http-telemetry-appid-length",
    MUST,
    "The application's name has 24 characters at most.",
    exception="azure-core does not bound `user_agent`, and nothing is cut off here.",
)
async def test_azurecore_http_telemetry_appid_length(side: Side) -> None:
    assert (await user_agent(side, user_agent="m" * 40)).startswith("m" * 40 + " azsdk-python-")
