# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Managed identities: user-assigned ones, their federated credentials, and the system-assigned ones of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ManagedServiceIdentityClient as ManagedServiceIdentityClient

__all__ = ["ManagedServiceIdentityClient", "SERVICE", "models", "types"]

SERVICE = Service("managedidentity", __name__, "2024-11-30")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ManagedServiceIdentityClient":
        return import_module(f"{__name__}.client").ManagedServiceIdentityClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
