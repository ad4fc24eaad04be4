# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""The service ``cosmosdb``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import CosmosDBManagementClient as CosmosDBManagementClient

__all__ = ["CosmosDBManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "CosmosDBManagementClient":
        from .client import CosmosDBManagementClient

        return CosmosDBManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
