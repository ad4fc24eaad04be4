# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""The service ``containerinstance``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ContainerInstanceManagementClient as ContainerInstanceManagementClient

__all__ = ["ContainerInstanceManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "ContainerInstanceManagementClient":
        from .client import ContainerInstanceManagementClient

        return ContainerInstanceManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
