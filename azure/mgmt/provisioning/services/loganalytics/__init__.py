# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Log Analytics: workspaces, tables, dedicated clusters, data export, saved searches and query packs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import LogAnalyticsManagementClient as LogAnalyticsManagementClient

__all__ = ["LogAnalyticsManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("loganalytics", __name__, "2025-07-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "LogAnalyticsManagementClient":
        return import_module(f"{__name__}.client").LogAnalyticsManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
