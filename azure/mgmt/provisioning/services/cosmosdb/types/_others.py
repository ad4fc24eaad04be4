# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models

OperationTypeValue: TypeAlias = Literal["Create", "Replace", "Delete", "Recreate", "SystemOperation"]


class LocationDict(TypedDict, total=False):
    """A region of an account."""

    location_name: str
    failover_priority: int
    is_zone_redundant: bool
    additional_properties: Mapping[str, Any]


class LocationGetResultDict(ProxyResourceDict, total=False):
    """A region, with what Cosmos DB can do there."""

    properties: models.LocationProperties | LocationPropertiesDict


class LocationPropertiesDict(TypedDict, total=False):
    """What Cosmos DB can do in a region."""

    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]
