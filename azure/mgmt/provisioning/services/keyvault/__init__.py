# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Manage Azure Key Vault: vaults, managed HSMs, their keys, secrets, access and private endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import KeyVaultManagementClient as KeyVaultManagementClient

__all__ = ["KeyVaultManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("keyvault", __name__, "2026-05-15")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "KeyVaultManagementClient":
        return import_module(f"{__name__}.client").KeyVaultManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
