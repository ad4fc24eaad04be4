# Generated from swagger/monitor/ by "make generate": do not edit.

"""Azure Monitor: metrics, activity log, alerts, action groups, autoscale, data collection and Prometheus workspaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import MonitorManagementClient as MonitorManagementClient

SERVICE = Service("monitor", __name__, "2023-03-11", "ErrorResponseCommonV2")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "MonitorManagementClient", ".models": "models", ".types": "types"}
    )
