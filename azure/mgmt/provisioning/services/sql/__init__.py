# Generated from swagger/sql/ by "make generate": do not edit.

"""Azure SQL: servers, databases, elastic pools, managed instances, security, backup, failover, jobs and sync."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import SqlManagementClient as SqlManagementClient

SERVICE = Service("sql", __name__, "2025-01-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "SqlManagementClient", ".models": "models", ".types": "types"}
    )
