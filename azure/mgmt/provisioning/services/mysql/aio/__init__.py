# Generated from swagger/mysql/ by "make generate": do not edit.

"""The service ``mysql``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import MySQLManagementClient as MySQLManagementClient

__all__ = ["MySQLManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "MySQLManagementClient":
        from .client import MySQLManagementClient

        return MySQLManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
