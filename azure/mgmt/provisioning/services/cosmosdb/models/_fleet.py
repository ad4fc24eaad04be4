# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``fleet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _fleet as types
    from ..types._common import StatusValue
else:
    typed(__name__)


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class FleetResource(TrackedResource):
    """A Cosmos DB fleet: accounts grouped in fleetspaces."""

    properties: NestedOrNone[FleetResourceProperties, types.FleetResourcePropertiesDict] = field(
        "properties", "FleetResourceProperties", default=None
    )
    """Settings and state of the Cosmos DB fleet."""
    provisioning_state: models.Status | StatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class FleetResourceProperties(Model):
    """What the service reports about a Cosmos DB fleet."""

    provisioning_state: models.Status | StatusValue = read_only("provisioningState", "Status")
    """State of the last create or update, such as Succeeded or Failed."""


class FleetResourceUpdate(Model):
    """Changes to a Cosmos DB fleet; what is left out stays as it is."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[FleetResourceProperties, types.FleetResourcePropertiesDict] = field(
        "properties", "FleetResourceProperties", default=None
    )
    """The settings to change."""
    provisioning_state: models.Status | StatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class FleetspaceAccountProperties(Model):
    """Account that belongs to a fleetspace."""

    provisioning_state: models.Status | StatusValue = read_only("provisioningState", "Status")
    """State of the last create or update, such as Succeeded or Failed."""
    global_database_account_properties: NestedOrNone[
        FleetspaceAccountPropertiesGlobalDatabaseAccountProperties,
        types.FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict,
    ] = field(
        "globalDatabaseAccountProperties", "FleetspaceAccountPropertiesGlobalDatabaseAccountProperties", default=None
    )
    """The account."""


class FleetspaceAccountPropertiesGlobalDatabaseAccountProperties(Model):
    """A Cosmos DB account in a fleetspace."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the account."""
    arm_location: str | None = field("armLocation", default=None)
    """Region of the account."""


class FleetspaceAccountResource(ProxyResource):
    """A Cosmos DB account within a fleetspace."""

    properties: NestedOrNone[FleetspaceAccountProperties, types.FleetspaceAccountPropertiesDict] = field(
        "properties", "FleetspaceAccountProperties", default=None
    )
    """Account that belongs to a fleetspace."""
    provisioning_state: models.Status | StatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    global_database_account_properties: NestedOrNone[
        FleetspaceAccountPropertiesGlobalDatabaseAccountProperties,
        types.FleetspaceAccountPropertiesGlobalDatabaseAccountPropertiesDict,
    ] = flattened("properties", default=None)
    """The account."""


class FleetspaceProperties(Model):
    """Regions, tier and throughput pool of a fleetspace."""

    provisioning_state: models.Status | StatusValue = read_only("provisioningState", "Status")
    """State of the last create or update, such as Succeeded or Failed."""
    fleetspace_api_kind: (
        models.FleetspacePropertiesFleetspaceApiKind | types.FleetspacePropertiesFleetspaceApiKindValue | None
    ) = field("fleetspaceApiKind", "FleetspacePropertiesFleetspaceApiKind", default=None)
    """API of the accounts; NoSQL."""
    service_tier: models.FleetspacePropertiesServiceTier | types.FleetspacePropertiesServiceTierValue | None = field(
        "serviceTier", "FleetspacePropertiesServiceTier", default=None
    )
    """Tier of the fleetspace."""
    data_regions: list[str] | None = field("dataRegions", "[str]", default=None)
    """Regions of the fleetspace."""
    throughput_pool_configuration: NestedOrNone[
        FleetspacePropertiesThroughputPoolConfiguration, types.FleetspacePropertiesThroughputPoolConfigurationDict
    ] = field("throughputPoolConfiguration", "FleetspacePropertiesThroughputPoolConfiguration", default=None)
    """Limits of the throughput pool."""


class FleetspacePropertiesThroughputPoolConfiguration(Model):
    """Limits of a fleetspace's throughput pool."""

    min_throughput: int | None = field("minThroughput", "int", default=None)
    """Least request units per second of the pool."""
    max_throughput: int | None = field("maxThroughput", "int", default=None)
    """Most request units per second."""
    dedicated_r_us: int | None = field("dedicatedRUs", "int", default=None)
    """Request units per second set aside for each resource."""
    max_consumable_r_us: int | None = field("maxConsumableRUs", "int", default=None)
    """Most request units per second a resource may take."""


class FleetspaceResource(ProxyResource):
    """A fleetspace: accounts that share a pool of throughput."""

    properties: NestedOrNone[FleetspaceProperties, types.FleetspacePropertiesDict] = field(
        "properties", "FleetspaceProperties", default=None
    )
    """Regions, tier and throughput pool of a fleetspace."""
    provisioning_state: models.Status | StatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    fleetspace_api_kind: (
        models.FleetspacePropertiesFleetspaceApiKind | types.FleetspacePropertiesFleetspaceApiKindValue | None
    ) = flattened("properties", default=None)
    """API of the accounts; NoSQL."""
    service_tier: models.FleetspacePropertiesServiceTier | types.FleetspacePropertiesServiceTierValue | None = (
        flattened("properties", default=None)
    )
    """Tier of the fleetspace."""
    data_regions: list[str] | None = flattened("properties", default=None)
    """Regions of the fleetspace."""
    throughput_pool_configuration: NestedOrNone[
        FleetspacePropertiesThroughputPoolConfiguration, types.FleetspacePropertiesThroughputPoolConfigurationDict
    ] = flattened("properties", default=None)
    """Limits of the throughput pool."""


class FleetspaceUpdate(Model):
    """Changes to a fleetspace of a Cosmos DB fleet; what is left out stays as it is."""

    properties: NestedOrNone[FleetspaceProperties, types.FleetspacePropertiesDict] = field(
        "properties", "FleetspaceProperties", default=None
    )
    """Regions, tier and throughput pool of a fleetspace."""
    provisioning_state: models.Status | StatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    fleetspace_api_kind: (
        models.FleetspacePropertiesFleetspaceApiKind | types.FleetspacePropertiesFleetspaceApiKindValue | None
    ) = flattened("properties", default=None)
    """API of the accounts; NoSQL."""
    service_tier: models.FleetspacePropertiesServiceTier | types.FleetspacePropertiesServiceTierValue | None = (
        flattened("properties", default=None)
    )
    """Tier of the fleetspace."""
    data_regions: list[str] | None = flattened("properties", default=None)
    """Regions of the fleetspace."""
    throughput_pool_configuration: NestedOrNone[
        FleetspacePropertiesThroughputPoolConfiguration, types.FleetspacePropertiesThroughputPoolConfigurationDict
    ] = flattened("properties", default=None)
    """Limits of the throughput pool."""
