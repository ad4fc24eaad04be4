# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Gadgets, made up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from azure.mgmt.provisioning.core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import GadgetManagementClient as GadgetManagementClient

__all__ = ["GadgetManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("gadgets", __name__, "2030-01-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "GadgetManagementClient":
        return import_module(f"{__name__}.client").GadgetManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
