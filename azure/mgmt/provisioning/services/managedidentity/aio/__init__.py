# Generated from swagger/managedidentity/managedidentity.json (2024-11-30, sha256 bdfcf189a1c5).
# Do not edit: run "make generate".

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
