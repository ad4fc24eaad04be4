# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Azure Cosmos DB: accounts, databases and containers of all APIs, throughput, restore, managed Cassandra, fleets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import CosmosDBManagementClient as CosmosDBManagementClient

SERVICE = Service("cosmosdb", __name__, "2026-03-15", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "CosmosDBManagementClient", ".models": "models", ".types": "types"}
    )
