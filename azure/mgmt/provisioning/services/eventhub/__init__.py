# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Azure Event Hubs: namespaces, event hubs, consumer groups, capture, schema registry, keys and clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import EventHubManagementClient as EventHubManagementClient

__all__ = ["EventHubManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("eventhub", __name__, "2026-01-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "EventHubManagementClient":
        return import_module(f"{__name__}.client").EventHubManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
