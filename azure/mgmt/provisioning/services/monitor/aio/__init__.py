# Generated from swagger/monitor/ by "make generate": do not edit.

"""The service ``monitor``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import MonitorManagementClient as MonitorManagementClient

__all__ = ["MonitorManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "MonitorManagementClient":
        from .client import MonitorManagementClient

        return MonitorManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
