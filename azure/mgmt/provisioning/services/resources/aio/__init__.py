# Generated from swagger/resources/ by "make generate": do not edit.

"""The service ``resources``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ResourceManagementClient as ResourceManagementClient

__all__ = ["ResourceManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "ResourceManagementClient":
        from .client import ResourceManagementClient

        return ResourceManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
