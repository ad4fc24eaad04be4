# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Log Analytics: workspaces, tables, dedicated clusters, data export, saved searches and query packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import LogAnalyticsManagementClient as LogAnalyticsManagementClient

SERVICE = Service("loganalytics", __name__, "2025-07-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "LogAnalyticsManagementClient", ".models": "models", ".types": "types"}
    )
