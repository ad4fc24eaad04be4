# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Private DNS zones, their record sets and the virtual networks that see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import PrivateDnsManagementClient as PrivateDnsManagementClient

__all__ = ["PrivateDnsManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("privatedns", __name__, "2024-06-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "PrivateDnsManagementClient":
        return import_module(f"{__name__}.client").PrivateDnsManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
