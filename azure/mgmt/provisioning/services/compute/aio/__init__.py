# Generated from swagger/compute/ by "make generate": do not edit.

"""The service ``compute``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ComputeManagementClient as ComputeManagementClient

__all__ = ["ComputeManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "ComputeManagementClient":
        from .client import ComputeManagementClient

        return ComputeManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
