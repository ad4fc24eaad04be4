# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from .. import models
else:
    typed(__name__)

OperationTypeValue: TypeAlias = Literal["Create", "Replace", "Delete", "Recreate", "SystemOperation"]


class LocationDict(ModelDict, total=False):
    location_name: str
    failover_priority: int
    is_zone_redundant: bool


class LocationGetResultDict(ProxyResourceDict, total=False):
    properties: models.LocationProperties | LocationPropertiesDict


class LocationPropertiesDict(ModelDict, total=False):
    """Stands for LocationProperties."""


class OperationDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str
