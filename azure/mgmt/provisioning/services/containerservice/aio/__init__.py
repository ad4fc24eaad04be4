# Generated from swagger/containerservice/ by "make generate": do not edit.

"""The service ``containerservice``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ContainerServiceClient as ContainerServiceClient

__all__ = ["ContainerServiceClient"]


def __getattr__(name: str) -> Any:
    if name == "ContainerServiceClient":
        from .client import ContainerServiceClient

        return ContainerServiceClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
