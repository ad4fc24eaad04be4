# Generated from swagger/mysql/ by "make generate": do not edit.

"""Manage Azure Database for MySQL flexible servers: servers, databases, firewall rules, server parameters, backups
and replicas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import MySQLManagementClient as MySQLManagementClient

__all__ = ["MySQLManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("mysql", __name__, "2024-12-30")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "MySQLManagementClient":
        return import_module(f"{__name__}.client").MySQLManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
