# Generated from swagger/mysql/ by "make generate": do not edit.

"""Manage Azure Database for MySQL flexible servers: servers, databases, firewall rules, server parameters, backups
and replicas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import MySQLManagementClient as MySQLManagementClient

SERVICE = Service("mysql", __name__, "2024-12-30", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "MySQLManagementClient", ".models": "models", ".types": "types"}
    )
