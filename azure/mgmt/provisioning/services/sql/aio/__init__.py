# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

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
