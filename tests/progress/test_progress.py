"""What is shown of operations, listings and awaited calls: lines, and bars where somebody watches."""

from __future__ import annotations

import asyncio
import io
import re
import sys
from collections.abc import Iterator
from typing import Any
from unittest.mock import Mock

import pytest
from azure.core.exceptions import HttpResponseError
from rich.console import Console

from azure.mgmt.provisioning import OperationUpdate, ProvisioningClient, aio, wait_all
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.progress import Progress
from azure.mgmt.provisioning.progress.displays import Bars, Lines, display

GROUP = {"location": "westeurope"}


@pytest.fixture
def azure() -> Iterator[LocalAzure]:
    with LocalAzure(page_size=2) as made:
        yield made


def timeless(text: str) -> list[str]:
    return re.sub(r" \(\d+ s\)", "", text).splitlines()


def test_lines_of_an_operation(azure: LocalAzure) -> None:
    groups = ProvisioningClient.local(azure).resources.resource_groups
    groups.create_or_update("a", GROUP)
    file = io.StringIO()
    azure.clock.hold()
    with Progress(file) as progress:
        deleting = progress.operation(groups.begin_delete("a"), "delete a")
        azure.clock.release()
        wait_all([deleting])
    assert timeless(file.getvalue()) == ["delete a: InProgress", "delete a: Succeeded"]


async def test_lines_of_an_async_operation(azure: LocalAzure) -> None:
    groups = aio.ProvisioningClient.local(azure).resources.resource_groups
    await groups.create_or_update("a", GROUP)
    file = io.StringIO()
    with Progress(file) as progress:
        poller = progress.operation(await groups.begin_delete("a"))
        await aio.wait_all([poller])
    assert timeless(file.getvalue())[-1] == f"{poller.about}: Succeeded"


def test_a_failure_and_a_poller_that_was_cancelled(azure: LocalAzure) -> None:
    groups = ProvisioningClient.local(azure).resources.resource_groups
    file = io.StringIO()
    with Progress(file) as progress:
        groups.create_or_update("a", GROUP)
        azure.next_operation(status="Failed")
        with pytest.raises(HttpResponseError):
            progress.operation(groups.begin_delete("a"), "fails").result()
        azure.next_operation(seconds=10**9)
        left = progress.operation(groups.begin_delete("a", polling_interval=0.01), "left")
        left.cancel()
    lines = timeless(file.getvalue())
    assert "fails: Failed" in lines
    assert lines[-1] == "left: InProgress, not polled any more"


def test_an_answer_that_comes_after_a_poller_was_cancelled_is_not_shown() -> None:
    poller, method = Mock(), Mock()
    method.status.return_value = "InProgress"
    file = io.StringIO()
    with Progress(file) as progress:
        progress.operation(poller, "left")
    (update,), (ended,) = poller.add_update_callback.call_args.args, poller.add_done_callback.call_args.args
    update(OperationUpdate("left", "InProgress", None, 0))
    ended(method)
    for status in ("InProgress", "Succeeded"):
        update(OperationUpdate("left", status, None, 1))
    assert timeless(file.getvalue()) == ["left: InProgress", "left: InProgress, not polled any more"]


def test_lines_of_a_listing(azure: LocalAzure) -> None:
    groups = ProvisioningClient.local(azure).resources.resource_groups
    for name in "abc":
        groups.create_or_update(name, GROUP)
    file = io.StringIO()
    with Progress(file) as progress:
        assert [group.name for group in progress.items(groups.list(), "groups")] == ["a", "b", "c"]
        azure.inject(status=400)
        with pytest.raises(HttpResponseError):
            list(progress.items(groups.list(), "groups"))
    assert timeless(file.getvalue()) == [
        "groups: 1 item",
        "groups: 2 items",
        "groups: 3 items",
        "groups: 3 items in all",
        "groups': 0 items, then HttpResponseError",
    ]


async def test_async_listings_and_calls(azure: LocalAzure) -> None:
    groups = aio.ProvisioningClient.local(azure).resources.resource_groups
    file = io.StringIO()
    with Progress(file) as progress:
        made = await progress.call(groups.create_or_update("a", GROUP), "create a")
        assert made.name == "a"
        assert [group.name async for group in progress.items_async(groups.list(), "groups")] == ["a"]
        with pytest.raises(HttpResponseError):
            await progress.call(groups.get("b"), "get b")
        azure.inject(status=400)
        with pytest.raises(HttpResponseError):
            [group async for group in progress.items_async(groups.list(), "more")]
        begun = asyncio.Event()

        async def never() -> None:
            begun.set()
            await asyncio.Event().wait()

        calling = asyncio.ensure_future(progress.call(never(), "never"))
        await begun.wait()
        calling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await calling
    lines = timeless(file.getvalue())
    assert lines[:4] == ["create a: called", "create a: done", "groups: 1 item", "groups: 1 item in all"]
    assert lines[4:] == [
        "get b: called",
        "get b: ResourceNotFoundError",
        "more: 0 items, then HttpResponseError",
        "never: called",
        "never: CancelledError",
    ]


def test_lines_say_what_changed() -> None:
    file = io.StringIO()
    lines = Lines(file)
    row = lines.begin("a")
    for percent in (None, None, 5.0, 5.0):
        lines.update(row, "InProgress", percent)
    assert timeless(file.getvalue()) == ["a: InProgress", "a: InProgress 5 %"]


def test_bars_on_a_terminal(azure: LocalAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("TERM", "xterm")
    file = io.StringIO()
    file.isatty = lambda: True  # type: ignore[method-assign]
    assert isinstance(display(file), Bars)
    groups = ProvisioningClient.local(azure).resources.resource_groups
    groups.create_or_update("a", GROUP)
    with Progress(file) as progress:
        wait_all([progress.operation(groups.begin_delete("a"), "delete [bold]a")])
    assert "delete [bold]a" in file.getvalue()
    assert "Succeeded" in file.getvalue()


def test_bars() -> None:
    file = io.StringIO()
    bars = Bars(Console(file=file, force_terminal=True, width=100))
    bars.start()
    first, second = bars.begin("first"), bars.begin("second")
    bars.update(first, "InProgress", None)
    bars.update(first, "InProgress", 40)
    bars.end(first, "Succeeded", succeeded=True)
    bars.end(second, "Failed", succeeded=False)
    bars.stop()
    assert "Succeeded" in file.getvalue()
    assert "Failed" in file.getvalue()


def test_a_widget_in_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rich.console._is_jupyter", lambda: True)
    assert isinstance(display(None), Bars)


def test_lines_without_rich(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    shown: Any = display(None)
    assert isinstance(shown, Lines)
    shown.update(shown.begin("a"), "InProgress", None)
    assert re.fullmatch(r"a: InProgress \(\d+ s\)\n", capsys.readouterr().err)
