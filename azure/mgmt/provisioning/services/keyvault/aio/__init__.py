# Generated from swagger/keyvault/ by "make generate": do not edit.

"""The service ``keyvault``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import KeyVaultManagementClient as KeyVaultManagementClient

__all__ = ["KeyVaultManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "KeyVaultManagementClient":
        from .client import KeyVaultManagementClient

        return KeyVaultManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
