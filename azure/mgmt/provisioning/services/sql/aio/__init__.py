# Generated from swagger/sql/ by "make generate": do not edit.

"""The service ``sql``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import SqlManagementClient as SqlManagementClient

__all__ = ["SqlManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "SqlManagementClient":
        from .client import SqlManagementClient

        return SqlManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
