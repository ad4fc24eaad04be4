# Generated from swagger/eventhub/ by "make generate": do not edit.

"""The service ``eventhub``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import EventHubManagementClient as EventHubManagementClient

__all__ = ["EventHubManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "EventHubManagementClient":
        from .client import EventHubManagementClient

        return EventHubManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
