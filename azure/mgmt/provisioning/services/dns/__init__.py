# Generated from swagger/dns/ by "make generate": do not edit.

"""Public DNS zones in Azure and their record sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import DnsManagementClient as DnsManagementClient

__all__ = ["DnsManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("dns", __name__, "2018-05-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "DnsManagementClient":
        return import_module(f"{__name__}.client").DnsManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
