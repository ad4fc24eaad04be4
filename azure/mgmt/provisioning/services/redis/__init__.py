# Generated from swagger/redis/ by "make generate": do not edit.

"""Azure Cache for Redis: caches, firewall rules, patch schedules, geo-replication and access policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import RedisManagementClient as RedisManagementClient

SERVICE = Service("redis", __name__, "2024-11-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "RedisManagementClient", ".models": "models", ".types": "types"}
    )
