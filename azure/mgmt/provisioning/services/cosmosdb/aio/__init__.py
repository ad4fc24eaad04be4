# Generated from swagger/cosmosdb/ by "make generate": do not edit.

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
