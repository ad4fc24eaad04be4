"""Async methods made of the sync ones: what they return, and what they say of themselves."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.paging import ItemPaged

from azure.mgmt.provisioning.core.clients import twins
from azure.mgmt.provisioning.core.clients.aio import AsyncOperationGroup
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller


class Sync:
    """Methods as generated ones are: they return what the executor does."""

    def __init__(self, executor: Any) -> None:
        self.executor = executor

    def get(self, name: str, *, expand: str | None = None, **options: Any) -> dict[str, int]:
        """Get one."""
        return self.executor("get", name, expand, options)

    def read(self, name: str) -> Iterator[bytes]:
        """Read it."""
        return self.executor("read", name)

    def begin(self, name: str) -> ProvisioningPoller[int]:
        """Begin."""
        return self.executor("begin", name)

    def begin_list(self) -> ProvisioningPoller[ItemPaged[int]]:
        """Begin to list."""
        return self.executor("begin_list")

    def begin_read(self) -> ProvisioningPoller[Iterator[bytes]]:
        """Begin to read."""
        return self.executor("begin_read")

    def list(self, top: int = 5) -> ItemPaged[int]:
        """List them."""
        return self.executor("list", top)


class Async:
    get = twins.awaited(Sync.get)
    read = twins.streamed(Sync.read)
    begin = twins.begun(Sync.begin)
    begin_list = twins.begun_paged(Sync.begin_list)
    begin_read = twins.begun_streamed(Sync.begin_read)
    list = twins.paged(Sync.list)

    def __init__(self, executor: Any) -> None:
        self.executor = executor


async def answer(*asked: Any) -> tuple[Any, ...]:
    return asked


async def test_what_is_awaited() -> None:
    group: Any = Async(answer)
    assert await group.get("a", expand="b", timeout=1) == ("get", "a", "b", {"timeout": 1})
    assert await group.read("a") == ("read", "a")
    assert await group.begin(name="a") == ("begin", "a")
    assert await group.begin_list() == ("begin_list",)
    assert await group.begin_read() == ("begin_read",)


def test_what_is_not_awaited() -> None:
    group: Any = Async(lambda *asked: asked)
    assert group.list(top=7) == ("list", 7)
    assert group.list() == ("list", 5)


@pytest.mark.parametrize(
    ("name", "returned"),
    [
        ("get", "dict[str, int]"),
        ("read", "AsyncIterator[bytes]"),
        ("begin", "AsyncProvisioningPoller[int]"),
        ("begin_list", "AsyncProvisioningPoller[AsyncItemPaged[int]]"),
        ("begin_read", "AsyncProvisioningPoller[AsyncIterator[bytes]]"),
        ("list", "AsyncItemPaged[int]"),
    ],
)
def test_what_they_say_of_themselves(name: str, returned: str) -> None:
    one, twin = getattr(Sync, name), getattr(Async, name)
    assert inspect.signature(twin).return_annotation == returned
    assert inspect.signature(twin).parameters == inspect.signature(one).parameters
    assert inspect.getdoc(twin) == inspect.getdoc(one)
    assert (twin.__name__, twin.__qualname__) == (name, f"Sync.{name}")
    assert inspect.iscoroutinefunction(twin) is (name != "list")
    assert inspect.signature(one).return_annotation == one.__annotations__["return"]  # the sync one stays as it was


async def test_an_argument_that_is_missing() -> None:
    with pytest.raises(TypeError, match=r"Sync.get\(\) missing 1 required positional argument: 'name'"):
        await Async(answer).get()  # type: ignore[call-arg]


def test_the_text_on_an_async_group() -> None:
    class Named(AsyncOperationGroup):
        _of = Sync

    class Own(AsyncOperationGroup):
        """Its own."""

        _of = Sync

    class Part(AsyncOperationGroup):
        pass

    assert (Named.__doc__, Part.__doc__) == (Sync.__doc__, None)
    assert Own.__doc__ is not None
    assert Own.__doc__.startswith("Its own.\n\nMethods take request options")
