# Generated from swagger/locks/ by "make generate": do not edit.

"""Locks that keep subscriptions, resource groups and resources from being deleted or changed by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ManagementLockClient as ManagementLockClient

__all__ = ["ManagementLockClient", "SERVICE", "models", "types"]

SERVICE = Service("locks", __name__, "2020-05-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ManagementLockClient":
        return import_module(f"{__name__}.client").ManagementLockClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
