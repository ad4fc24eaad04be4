# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""The service ``gadgets``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import GadgetManagementClient as GadgetManagementClient

__all__ = ["GadgetManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "GadgetManagementClient":
        from .client import GadgetManagementClient

        return GadgetManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
