# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Run containers in Azure without managing servers: container groups, their containers, logs and regional limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerInstanceManagementClient as ContainerInstanceManagementClient

__all__ = ["ContainerInstanceManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("containerinstance", __name__, "2023-05-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ContainerInstanceManagementClient":
        return import_module(f"{__name__}.client").ContainerInstanceManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
