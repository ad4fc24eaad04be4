# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Azure Service Bus: namespaces, queues, topics, subscriptions and rules, keys, networking and disaster recovery."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ServiceBusManagementClient as ServiceBusManagementClient

__all__ = ["SERVICE", "ServiceBusManagementClient", "models", "types"]

SERVICE = Service("servicebus", __name__, "2026-01-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ServiceBusManagementClient":
        return import_module(f"{__name__}.client").ServiceBusManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
