# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""The service ``managedidentity``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ManagedServiceIdentityClient as ManagedServiceIdentityClient

__all__ = ["ManagedServiceIdentityClient"]


def __getattr__(name: str) -> Any:
    if name == "ManagedServiceIdentityClient":
        from .client import ManagedServiceIdentityClient

        return ManagedServiceIdentityClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
