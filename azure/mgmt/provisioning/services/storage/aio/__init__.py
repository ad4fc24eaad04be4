# Generated from swagger/storage/ by "make generate": do not edit.

"""The service ``storage``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import StorageManagementClient as StorageManagementClient

__all__ = ["StorageManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "StorageManagementClient":
        from .client import StorageManagementClient

        return StorageManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
