# Generated from swagger/loganalytics/loganalytics.json (2025-07-01, sha256 063a377572ba).
# Do not edit: run "make generate".

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
