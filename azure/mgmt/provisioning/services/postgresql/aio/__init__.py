# Generated from swagger/postgresql/ by "make generate": do not edit.

"""The service ``postgresql``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import PostgreSQLManagementClient as PostgreSQLManagementClient

__all__ = ["PostgreSQLManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "PostgreSQLManagementClient":
        from .client import PostgreSQLManagementClient

        return PostgreSQLManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
