# Generated from swagger/locks/ by "make generate": do not edit.

"""Locks that keep subscriptions, resource groups and resources from being deleted or changed by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ManagementLockClient as ManagementLockClient

SERVICE = Service("locks", __name__, "2020-05-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ManagementLockClient", ".models": "models", ".types": "types"}
    )
