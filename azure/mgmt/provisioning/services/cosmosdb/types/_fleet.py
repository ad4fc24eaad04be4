# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``fleet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

FleetspacePropertiesFleetspaceApiKindValue: TypeAlias = Literal["NoSQL"]
FleetspacePropertiesServiceTierValue: TypeAlias = Literal["GeneralPurpose", "BusinessCritical"]


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _FleetResourceFlatDict(TrackedResourceDict, total=False):
    """Stands for FleetResource."""


class _FleetResourceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.FleetResourceProperties | FleetResourcePropertiesDict]


FleetResourceDict: TypeAlias = _FleetResourceFlatDict | _FleetResourceNestedDict


class FleetResourcePropertiesDict(ModelDict, total=False):
    """Stands for FleetResourceProperties."""


class _FleetResourceUpdateFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]


class _FleetResourceUpdateNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.FleetResourceProperties | FleetResourcePropertiesDict]


FleetResourceUpdateDict: TypeAlias = _FleetResourceUpdateFlatDict | _FleetResourceUpdateNestedDict


class FleetspaceAccountPropertiesDict(ModelDict, total=False):
    global_database_account_properties: (
        models.FleetspaceAccountPropertiesGlobalDatabaseAccountProperties
        | FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict
    )


class FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict(ModelDict, total=False):
    resource_id: str
    arm_location: str


class _FleetspaceAccountResourceFlatDict(ProxyResourceDict, total=False):
    global_database_account_properties: (
        models.FleetspaceAccountPropertiesGlobalDatabaseAccountProperties
        | FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict
    )


class _FleetspaceAccountResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.FleetspaceAccountProperties | FleetspaceAccountPropertiesDict]


FleetspaceAccountResourceDict: TypeAlias = _FleetspaceAccountResourceFlatDict | _FleetspaceAccountResourceNestedDict


class FleetspacePropertiesDict(ModelDict, total=False):
    fleetspace_api_kind: models.FleetspacePropertiesFleetspaceApiKind | FleetspacePropertiesFleetspaceApiKindValue
    service_tier: models.FleetspacePropertiesServiceTier | FleetspacePropertiesServiceTierValue
    data_regions: list[str] | tuple[str, ...]
    throughput_pool_configuration: (
        models.FleetspacePropertiesThroughputPoolConfiguration | FleetspacePropertiesThroughputPoolConfigurationDict
    )


class FleetspacePropertiesThroughputPoolConfigurationDict(ModelDict, total=False):
    min_throughput: int
    max_throughput: int
    dedicated_r_us: int
    max_consumable_r_us: int


class _FleetspaceResourceFlatDict(ProxyResourceDict, total=False):
    fleetspace_api_kind: models.FleetspacePropertiesFleetspaceApiKind | FleetspacePropertiesFleetspaceApiKindValue
    service_tier: models.FleetspacePropertiesServiceTier | FleetspacePropertiesServiceTierValue
    data_regions: list[str] | tuple[str, ...]
    throughput_pool_configuration: (
        models.FleetspacePropertiesThroughputPoolConfiguration | FleetspacePropertiesThroughputPoolConfigurationDict
    )


class _FleetspaceResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.FleetspaceProperties | FleetspacePropertiesDict]


FleetspaceResourceDict: TypeAlias = _FleetspaceResourceFlatDict | _FleetspaceResourceNestedDict


class _FleetspaceUpdateFlatDict(ModelDict, total=False):
    fleetspace_api_kind: models.FleetspacePropertiesFleetspaceApiKind | FleetspacePropertiesFleetspaceApiKindValue
    service_tier: models.FleetspacePropertiesServiceTier | FleetspacePropertiesServiceTierValue
    data_regions: list[str] | tuple[str, ...]
    throughput_pool_configuration: (
        models.FleetspacePropertiesThroughputPoolConfiguration | FleetspacePropertiesThroughputPoolConfigurationDict
    )


class _FleetspaceUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.FleetspaceProperties | FleetspacePropertiesDict]


FleetspaceUpdateDict: TypeAlias = _FleetspaceUpdateFlatDict | _FleetspaceUpdateNestedDict
