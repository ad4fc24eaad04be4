# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Manage Azure Key Vault: vaults, managed HSMs, their keys, secrets, access and private endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import KeyVaultManagementClient as KeyVaultManagementClient

SERVICE = Service("keyvault", __name__, "2026-05-15", "CloudError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "KeyVaultManagementClient", ".models": "models", ".types": "types"}
    )
