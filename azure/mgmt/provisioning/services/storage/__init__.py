# Generated from swagger/storage/ by "make generate": do not edit.

"""Manage Azure Storage: accounts, their keys and network rules, blob containers, file shares, queues, tables and
policies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import StorageManagementClient as StorageManagementClient

__all__ = ["SERVICE", "StorageManagementClient", "models", "types"]

SERVICE = Service("storage", __name__, "2026-09-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "StorageManagementClient":
        return import_module(f"{__name__}.client").StorageManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
