# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""The service ``cosmosdb``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import CosmosDBManagementClient as CosmosDBManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "CosmosDBManagementClient"})
