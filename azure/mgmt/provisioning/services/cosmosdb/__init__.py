# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Azure Cosmos DB: accounts, databases and containers of all APIs, throughput, restore, managed Cassandra, fleets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import CosmosDBManagementClient as CosmosDBManagementClient

__all__ = ["CosmosDBManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("cosmosdb", __name__, "2026-03-15")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "CosmosDBManagementClient":
        return import_module(f"{__name__}.client").CosmosDBManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
