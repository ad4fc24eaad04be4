# Generated from swagger/sql/ by "make generate": do not edit.

"""Azure SQL: servers, databases, elastic pools, managed instances, security, backup, failover, jobs and sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import SqlManagementClient as SqlManagementClient

__all__ = ["SERVICE", "SqlManagementClient", "models", "types"]

SERVICE = Service("sql", __name__, "2025-01-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "SqlManagementClient":
        return import_module(f"{__name__}.client").SqlManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
