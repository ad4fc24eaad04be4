# Generated from swagger/monitor/ by "make generate": do not edit.

"""Azure Monitor: metrics, activity log, alerts, action groups, autoscale, data collection and Prometheus workspaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import MonitorManagementClient as MonitorManagementClient

__all__ = ["MonitorManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("monitor", __name__, "2023-03-11")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "MonitorManagementClient":
        return import_module(f"{__name__}.client").MonitorManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
