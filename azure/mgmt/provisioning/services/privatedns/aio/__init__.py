# Generated from swagger/privatedns/ by "make generate": do not edit.

"""The service ``privatedns``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import PrivateDnsManagementClient as PrivateDnsManagementClient

__all__ = ["PrivateDnsManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "PrivateDnsManagementClient":
        from .client import PrivateDnsManagementClient

        return PrivateDnsManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
