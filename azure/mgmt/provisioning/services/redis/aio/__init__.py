# Generated from swagger/redis/ by "make generate": do not edit.

"""The service ``redis``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import RedisManagementClient as RedisManagementClient

__all__ = ["RedisManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "RedisManagementClient":
        from .client import RedisManagementClient

        return RedisManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
