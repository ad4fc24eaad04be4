# Generated from swagger/network/ by "make generate": do not edit.

"""The service ``network``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import NetworkManagementClient as NetworkManagementClient

__all__ = ["NetworkManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "NetworkManagementClient":
        from .client import NetworkManagementClient

        return NetworkManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
