# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``fleet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

FleetspacePropertiesFleetspaceApiKindValue: TypeAlias = Literal["NoSQL"]
FleetspacePropertiesServiceTierValue: TypeAlias = Literal["GeneralPurpose", "BusinessCritical"]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _FleetResourceFlatDict(TrackedResourceDict, total=False):
    """A Cosmos DB fleet: accounts grouped in fleetspaces."""


class _FleetResourceNestedDict(TrackedResourceDict, total=False):
    """A Cosmos DB fleet: accounts grouped in fleetspaces."""

    properties: Required[models.FleetResourceProperties | FleetResourcePropertiesDict]


FleetResourceDict: TypeAlias = _FleetResourceFlatDict | _FleetResourceNestedDict


class FleetResourcePropertiesDict(TypedDict, total=False):
    """What the service reports about a Cosmos DB fleet."""

    additional_properties: Mapping[str, Any]


class _FleetResourceUpdateFlatDict(TypedDict, total=False):
    """Changes to a Cosmos DB fleet; what is left out stays as it is."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _FleetResourceUpdateNestedDict(TypedDict, total=False):
    """Changes to a Cosmos DB fleet; what is left out stays as it is."""

    tags: Mapping[str, str]
    properties: Required[models.FleetResourceProperties | FleetResourcePropertiesDict]
    additional_properties: Mapping[str, Any]


FleetResourceUpdateDict: TypeAlias = _FleetResourceUpdateFlatDict | _FleetResourceUpdateNestedDict


class FleetspaceAccountPropertiesDict(TypedDict, total=False):
    """Account that belongs to a fleetspace."""

    global_database_account_properties: (
        models.FleetspaceAccountPropertiesGlobalDatabaseAccountProperties
        | FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict
    )
    additional_properties: Mapping[str, Any]


class FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict(TypedDict, total=False):
    """A Cosmos DB account in a fleetspace."""

    resource_id: str
    arm_location: str
    additional_properties: Mapping[str, Any]


class _FleetspaceAccountResourceFlatDict(ProxyResourceDict, total=False):
    """A Cosmos DB account within a fleetspace."""

    global_database_account_properties: (
        models.FleetspaceAccountPropertiesGlobalDatabaseAccountProperties
        | FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict
    )


class _FleetspaceAccountResourceNestedDict(ProxyResourceDict, total=False):
    """A Cosmos DB account within a fleetspace."""

    properties: Required[models.FleetspaceAccountProperties | FleetspaceAccountPropertiesDict]


FleetspaceAccountResourceDict: TypeAlias = _FleetspaceAccountResourceFlatDict | _FleetspaceAccountResourceNestedDict


class FleetspacePropertiesDict(TypedDict, total=False):
    """Regions, tier and throughput pool of a fleetspace."""

    fleetspace_api_kind: models.FleetspacePropertiesFleetspaceApiKind | FleetspacePropertiesFleetspaceApiKindValue
    service_tier: models.FleetspacePropertiesServiceTier | FleetspacePropertiesServiceTierValue
    data_regions: Sequence[str]
    throughput_pool_configuration: (
        models.FleetspacePropertiesThroughputPoolConfiguration | FleetspacePropertiesThroughputPoolConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class FleetspacePropertiesThroughputPoolConfigurationDict(TypedDict, total=False):
    """Limits of a fleetspace's throughput pool."""

    min_throughput: int
    max_throughput: int
    dedicated_r_us: int
    max_consumable_r_us: int
    additional_properties: Mapping[str, Any]


class _FleetspaceResourceFlatDict(ProxyResourceDict, total=False):
    """A fleetspace: accounts that share a pool of throughput."""

    fleetspace_api_kind: models.FleetspacePropertiesFleetspaceApiKind | FleetspacePropertiesFleetspaceApiKindValue
    service_tier: models.FleetspacePropertiesServiceTier | FleetspacePropertiesServiceTierValue
    data_regions: Sequence[str]
    throughput_pool_configuration: (
        models.FleetspacePropertiesThroughputPoolConfiguration | FleetspacePropertiesThroughputPoolConfigurationDict
    )


class _FleetspaceResourceNestedDict(ProxyResourceDict, total=False):
    """A fleetspace: accounts that share a pool of throughput."""

    properties: Required[models.FleetspaceProperties | FleetspacePropertiesDict]


FleetspaceResourceDict: TypeAlias = _FleetspaceResourceFlatDict | _FleetspaceResourceNestedDict


class _FleetspaceUpdateFlatDict(TypedDict, total=False):
    """Changes to a fleetspace of a Cosmos DB fleet; what is left out stays as it is."""

    fleetspace_api_kind: models.FleetspacePropertiesFleetspaceApiKind | FleetspacePropertiesFleetspaceApiKindValue
    service_tier: models.FleetspacePropertiesServiceTier | FleetspacePropertiesServiceTierValue
    data_regions: Sequence[str]
    throughput_pool_configuration: (
        models.FleetspacePropertiesThroughputPoolConfiguration | FleetspacePropertiesThroughputPoolConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class _FleetspaceUpdateNestedDict(TypedDict, total=False):
    """Changes to a fleetspace of a Cosmos DB fleet; what is left out stays as it is."""

    properties: Required[models.FleetspaceProperties | FleetspacePropertiesDict]
    additional_properties: Mapping[str, Any]


FleetspaceUpdateDict: TypeAlias = _FleetspaceUpdateFlatDict | _FleetspaceUpdateNestedDict
