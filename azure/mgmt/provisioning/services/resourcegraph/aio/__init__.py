# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""The service ``resourcegraph``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ResourceGraphClient as ResourceGraphClient

__all__ = ["ResourceGraphClient"]


def __getattr__(name: str) -> Any:
    if name == "ResourceGraphClient":
        from .client import ResourceGraphClient

        return ResourceGraphClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
