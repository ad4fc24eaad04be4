# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""The service ``containerregistry``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ContainerRegistryManagementClient as ContainerRegistryManagementClient

__all__ = ["ContainerRegistryManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "ContainerRegistryManagementClient":
        from .client import ContainerRegistryManagementClient

        return ContainerRegistryManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
