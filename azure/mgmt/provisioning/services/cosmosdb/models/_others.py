# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _others as types
    from ..types._common import BackupStorageRedundancyValue, StatusValue
else:
    typed(__name__)


class Location(Model):
    """A region of an account."""

    id: str = read_only("id")
    """ID of the region within the account."""
    location_name: str | None = field("locationName", default=None)
    """Region."""
    document_endpoint: str = read_only("documentEndpoint")
    """URL of the account in the region."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    failover_priority: int | None = field("failoverPriority", "int", default=None)
    """Place in failover order; 0 is the write region."""
    is_zone_redundant: bool | None = field("isZoneRedundant", "bool", default=None)
    """Whether the region's replicas are spread over availability zones."""


class LocationGetResult(ProxyResource):
    """A region, with what Cosmos DB can do there."""

    properties: NestedOrNone[LocationProperties, types.LocationPropertiesDict] = field(
        "properties", "LocationProperties", default=None
    )
    """What Cosmos DB can do in a region."""


class LocationProperties(Model):
    """What Cosmos DB can do in a region."""

    supports_availability_zone: bool = read_only("supportsAvailabilityZone", "bool")
    """Whether the region has availability zones."""
    is_residency_restricted: bool = read_only("isResidencyRestricted", "bool")
    """Whether data must stay in the region."""
    backup_storage_redundancies: list[models.BackupStorageRedundancy | BackupStorageRedundancyValue] = read_only(
        "backupStorageRedundancies", "[BackupStorageRedundancy]"
    )
    """How backups can be copied."""
    is_subscription_region_access_allowed_for_regular: bool = read_only(
        "isSubscriptionRegionAccessAllowedForRegular", "bool"
    )
    """Whether the subscription may use the region."""
    is_subscription_region_access_allowed_for_az: bool = read_only("isSubscriptionRegionAccessAllowedForAz", "bool")
    """Whether the subscription may use the region with availability zones."""
    status: models.Status | StatusValue = read_only("status", "Status")
    """State of an account or region, such as Online, Creating or Deleting."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("Provider", default=None)
    """Name of the resource provider."""
    resource: str | None = field("Resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("Operation", default=None)
    """Short name of the operation."""
    description: str | None = field("Description", default=None)
    """What the operation does."""
