# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Azure Database for PostgreSQL flexible server: servers, databases, firewall rules, parameters, backups,
migrations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import PostgreSQLManagementClient as PostgreSQLManagementClient

SERVICE = Service("postgresql", __name__, "2026-10-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "PostgreSQLManagementClient", ".models": "models", ".types": "types"}
    )
