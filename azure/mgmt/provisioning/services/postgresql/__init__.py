# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Azure Database for PostgreSQL flexible server: servers, databases, firewall rules, parameters, backups,
migrations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import PostgreSQLManagementClient as PostgreSQLManagementClient

__all__ = ["PostgreSQLManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("postgresql", __name__, "2026-10-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "PostgreSQLManagementClient":
        return import_module(f"{__name__}.client").PostgreSQLManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
