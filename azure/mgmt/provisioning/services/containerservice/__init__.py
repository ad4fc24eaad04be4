# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Azure Kubernetes Service: managed clusters, agent pools, upgrades, maintenance, namespaces and add-ons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerServiceClient as ContainerServiceClient

__all__ = ["ContainerServiceClient", "SERVICE", "models", "types"]

SERVICE = Service("containerservice", __name__, "2026-08-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ContainerServiceClient":
        return import_module(f"{__name__}.client").ContainerServiceClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
