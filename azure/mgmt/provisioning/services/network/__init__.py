# Generated from swagger/network/ by "make generate": do not edit.

"""Networks in Azure: virtual networks, addresses, security groups, load balancers, gateways, firewalls, private
links, ExpressRoute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import NetworkManagementClient as NetworkManagementClient

__all__ = ["NetworkManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("network", __name__, "2026-03-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "NetworkManagementClient":
        return import_module(f"{__name__}.client").NetworkManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
