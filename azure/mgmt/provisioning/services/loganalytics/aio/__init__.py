# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""The service ``loganalytics``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import LogAnalyticsManagementClient as LogAnalyticsManagementClient

__all__ = ["LogAnalyticsManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "LogAnalyticsManagementClient":
        from .client import LogAnalyticsManagementClient

        return LogAnalyticsManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
