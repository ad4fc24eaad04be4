# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Query Azure resources across subscriptions with Azure Resource Graph, and keep shared queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ResourceGraphClient as ResourceGraphClient

__all__ = ["ResourceGraphClient", "SERVICE", "models", "types"]

SERVICE = Service("resourcegraph", __name__, "2021-03-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ResourceGraphClient":
        return import_module(f"{__name__}.client").ResourceGraphClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
