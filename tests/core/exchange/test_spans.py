"""Spans of distributed tracing: one a call, with its requests, pages and polls below it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.settings import settings

from azure.mgmt.provisioning.core.clients.aio import AsyncOperationGroup
from azure.mgmt.provisioning.core.clients.sync import OperationGroup
from azure.mgmt.provisioning.core.clients.twins import awaited, begun, paged
from azure.mgmt.provisioning.core.exchange import spans

from ..calls import OK
from ..fake import _rest
from ..support import WIDGETS, Answer, Script, Side

pytest.importorskip("opentelemetry.sdk")

from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

_EXPORTER = InMemorySpanExporter()


class WidgetsOperations(OperationGroup):
    def get(self, **options: Any) -> Any:
        return self._call(_rest.GET, options, "rg", "w1")

    def list(self, **options: Any) -> Any:
        return self._list(_rest.LIST, options, "rg")

    def begin_delete(self, **options: Any) -> Any:
        return self._begin(_rest.BEGIN_DELETE, options, "rg", "w1")


class AsyncWidgetsOperations(AsyncOperationGroup):
    get = awaited(WidgetsOperations.get)
    list = paged(WidgetsOperations.list)
    begin_delete = begun(WidgetsOperations.begin_delete)


@pytest.fixture(scope="module", autouse=True)
def provider() -> None:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(_EXPORTER))
    trace.set_tracer_provider(provider)


@pytest.fixture(params=["plugin", "native"])
def tracing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if request.param == "plugin":
        plugin = pytest.importorskip("azure.core.tracing.ext.opentelemetry_span")
        monkeypatch.setattr(settings.tracing_implementation, "_user_value", plugin.OpenTelemetrySpan)
    else:
        monkeypatch.setattr(settings.tracing_enabled, "_user_value", True)
    _EXPORTER.clear()
    yield request.param
    _EXPORTER.clear()


def _spans() -> list[tuple[str, str | None]]:
    """The names of the spans and of those that they are below, but for the waiting of pollers."""
    finished: list[ReadableSpan] = sorted(_EXPORTER.get_finished_spans(), key=lambda span: span.start_time or 0)
    names = {span.context.span_id: span.name for span in finished if span.context is not None}
    found = [(span.name, names[span.parent.span_id] if span.parent else None) for span in finished]
    return [(name, above) for name, above in found if not name.endswith("Poller.wait")]


def _group(side: Side, *answers: Any) -> Any:
    kind: Any = AsyncWidgetsOperations if side.asynchronous else WidgetsOperations
    return side.client(Script(*answers))._group(kind)


def _name(side: Side, method: str) -> str:
    return f"{'Async' if side.asynchronous else ''}WidgetsOperations.{method}"


async def _finished(side: Side, got: Any) -> Any:
    return await got if side.asynchronous else got


@pytest.mark.usefixtures("tracing")
class TestSpans:
    async def test_a_call(self, side: Side) -> None:
        await _finished(side, _group(side, OK).get(tracing_attributes={"team": "blue"}))
        assert _spans() == [(_name(side, "get"), None), ("GET", _name(side, "get"))]
        assert all((span.attributes or {})["team"] == "blue" for span in _EXPORTER.get_finished_spans())

    async def test_pages(self, side: Side) -> None:
        page = {"value": [{"id": "1"}], "nextLink": f"{WIDGETS}?page=2"}
        listing = _group(side, Answer(200, page), Answer(200, {"value": []})).list()
        assert len(await side.items(listing)) == 1
        name = _name(side, "list")
        assert _spans() == [(name, None), ("GET", name), ("GET", name)]

    async def test_polls(self, side: Side) -> None:
        status = f"{WIDGETS}/status"
        answers = (Answer(202, b"", {"Location": status}), Answer(202, b"", {"Location": status}), Answer(204))
        await side.result(await _finished(side, _group(side, *answers).begin_delete()))
        name = _name(side, "begin_delete")
        assert _spans() == [(name, None), ("DELETE", name), ("GET", name), ("GET", name)]

    async def test_a_call_that_wants_none(self, side: Side) -> None:
        await _finished(side, _group(side, OK).get(tracing_options={"enabled": False}))
        assert _spans() == []

    async def test_a_call_that_wants_only_those_of_its_requests(self, side: Side) -> None:
        await _finished(side, _group(side, OK).get(merge_span=True, network_span_namer=lambda request: "mine"))
        assert _spans() == [("mine", None)]


async def test_nothing_is_traced_otherwise(side: Side) -> None:
    _EXPORTER.clear()
    group = _group(side, OK, OK)
    assert group._runs(group._executor.call, {}) == group._executor.call
    await _finished(side, group.get(network_span_namer=lambda request: "mine"))
    assert _spans() == []
    await _finished(side, group.get(tracing_options={"enabled": True}))
    assert [name for name, _ in _spans()] == [_name(side, "get"), "GET"]


def test_without_opentelemetry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings.tracing_enabled, "_user_value", True)
    monkeypatch.setattr("azure.core.instrumentation.get_tracer", lambda **_: None)
    with spans.current_span()() as current:
        assert current is None
