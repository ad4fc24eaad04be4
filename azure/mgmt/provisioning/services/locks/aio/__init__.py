# Generated from swagger/locks/ by "make generate": do not edit.

"""The service ``locks``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ManagementLockClient as ManagementLockClient

__all__ = ["ManagementLockClient"]


def __getattr__(name: str) -> Any:
    if name == "ManagementLockClient":
        from .client import ManagementLockClient

        return ManagementLockClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
