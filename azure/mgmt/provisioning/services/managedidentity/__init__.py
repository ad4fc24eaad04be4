# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Managed identities: user-assigned ones, their federated credentials, and the system-assigned ones of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ManagedServiceIdentityClient as ManagedServiceIdentityClient

SERVICE = Service("managedidentity", __name__, "2024-11-30")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ManagedServiceIdentityClient", ".models": "models", ".types": "types"}
    )
