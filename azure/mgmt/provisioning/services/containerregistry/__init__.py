# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Azure Container Registry: registries, replications, tokens, cache rules, webhooks and connected registries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerRegistryManagementClient as ContainerRegistryManagementClient

__all__ = ["ContainerRegistryManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("containerregistry", __name__, "2025-11-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ContainerRegistryManagementClient":
        return import_module(f"{__name__}.client").ContainerRegistryManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
