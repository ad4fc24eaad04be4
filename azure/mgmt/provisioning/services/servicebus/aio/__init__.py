# Generated from swagger/servicebus/ by "make generate": do not edit.

"""The service ``servicebus``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ServiceBusManagementClient as ServiceBusManagementClient

__all__ = ["ServiceBusManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "ServiceBusManagementClient":
        from .client import ServiceBusManagementClient

        return ServiceBusManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
