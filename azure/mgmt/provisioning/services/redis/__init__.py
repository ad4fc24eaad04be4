# Generated from swagger/redis/ by "make generate": do not edit.

"""Azure Cache for Redis: caches, firewall rules, patch schedules, geo-replication and access policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import RedisManagementClient as RedisManagementClient

__all__ = ["RedisManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("redis", __name__, "2024-11-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "RedisManagementClient":
        return import_module(f"{__name__}.client").RedisManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
