# Generated from swagger/storage/ by "make generate": do not edit.

"""Manage Azure Storage: accounts, their keys and network rules, blob containers, file shares, queues, tables and
policies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import StorageManagementClient as StorageManagementClient

SERVICE = Service("storage", __name__, "2026-09-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "StorageManagementClient", ".models": "models", ".types": "types"}
    )
