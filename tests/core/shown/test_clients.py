"""Clients and operation groups as lists of what they offer."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.core.clients.aio import AsyncOperationGroup
from azure.mgmt.provisioning.core.clients.sync import OperationGroup
from azure.mgmt.provisioning.core.clients.twins import paged

from ..support import Script, Side, Sync
from .support import html, rich_text


class Widgets(OperationGroup):
    """Widgets."""

    def list(self, resource_group_name: str, top: int | None = None, **options: Any) -> ItemPaged[Any]:  # noqa: F821
        """List the widgets
        of a group.

        REST: somewhere
        """
        raise NotImplementedError

    def plain(self) -> None:
        raise NotImplementedError


class AsyncWidgets(AsyncOperationGroup):
    """Widgets."""

    list = paged(Widgets.list)


def test_a_group() -> None:
    group = Widgets(Sync().client(Script())._executor)
    assert html(group).lines == [
        "Widgets",
        "list(resource_group_name, top=None): List the widgets of a group.",
        "plain(): ",
    ]
    assert rich_text(group).startswith("Widgets\n├── list(resource_group_name, top=None): List the")


def test_an_async_group() -> None:
    group = AsyncWidgets(Sync().client(Script())._executor)
    assert html(group).lines[1] == "list(resource_group_name, top=None): List the widgets of a group."


def test_a_client(side: Side) -> None:
    class WithGroup(side.client_class):  # type: ignore[name-defined,misc]
        """A client with a group."""

        @property
        def widgets(self) -> Any:
            """The widgets."""
            raise NotImplementedError  # nothing is made for the picture

        @classmethod
        def made(cls) -> Any:
            """Another one."""
            raise NotImplementedError

    script = Script()
    client = WithGroup(side.credential(), "0b1f6471-1bf0-4dda-aec3-cb9272f09590", transport=side.transport(script))
    read = html(client)
    assert read.lines[:2] == ["WithGroup", "widgets: The widgets."]
    assert "made" not in str(read.lines)
    assert "send_request(request, stream=False): " in str(read.lines)
    assert script.sent == []
