# Generated from swagger/resources/ by "make generate": do not edit.

"""Manage resource groups, resources of any type, tags and the registration of resource providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ResourceManagementClient as ResourceManagementClient

__all__ = ["ResourceManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("resources", __name__, "2025-04-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ResourceManagementClient":
        return import_module(f"{__name__}.client").ResourceManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
