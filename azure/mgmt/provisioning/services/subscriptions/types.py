# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``subscriptions``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

ActionTypeValue: TypeAlias = Literal["Internal"]
LocationTypeValue: TypeAlias = Literal["Region", "EdgeZone"]
OriginValue: TypeAlias = Literal["user", "system", "user,system"]
RegionCategoryValue: TypeAlias = Literal["Recommended", "Extended", "Other"]
RegionTypeValue: TypeAlias = Literal["Physical", "Logical"]
ResourceNameStatusValue: TypeAlias = Literal["Allowed", "Reserved"]
SpendingLimitValue: TypeAlias = Literal["On", "Off", "CurrentPeriodOff"]
SubscriptionStateValue: TypeAlias = Literal["Enabled", "Warned", "PastDue", "Disabled", "Deleted"]
TenantCategoryValue: TypeAlias = Literal["Home", "ProjectedBy", "ManagedBy"]


class AvailabilityZoneMappingsDict(ModelDict, total=False):
    """Stands for AvailabilityZoneMappings."""


class AvailabilityZonePeersDict(ModelDict, total=False):
    peers: Sequence[models.Peers | PeersDict]


class CheckResourceNameResultDict(ModelDict, total=False):
    name: str
    type: str
    status: models.ResourceNameStatus | ResourceNameStatusValue


class CheckZonePeersRequestDict(ModelDict, total=False):
    location: str
    subscription_ids: list[str] | tuple[str, ...]


class CheckZonePeersResultDict(ModelDict, total=False):
    location: str
    availability_zone_peers: Sequence[models.AvailabilityZonePeers | AvailabilityZonePeersDict]


class CloudErrorDict(ModelDict, total=False):
    error: models.ErrorResponse | ErrorResponseDict


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class LocationDict(ModelDict, total=False):
    metadata: models.LocationMetadata | LocationMetadataDict
    availability_zone_mappings: Sequence[models.AvailabilityZoneMappings | AvailabilityZoneMappingsDict]


class LocationMetadataDict(ModelDict, total=False):
    paired_region: Sequence[models.PairedRegion | PairedRegionDict]


class ManagedByTenantDict(ModelDict, total=False):
    """Stands for ManagedByTenant."""


class OperationDict(ModelDict, total=False):
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class PairedRegionDict(ModelDict, total=False):
    """Stands for PairedRegion."""


class PeersDict(ModelDict, total=False):
    """Stands for Peers."""


class ResourceNameDict(ModelDict, total=False):
    name: Required[str]
    type: Required[str]


class SubscriptionDict(ModelDict, total=False):
    subscription_policies: models.SubscriptionPolicies | SubscriptionPoliciesDict
    authorization_source: str
    managed_by_tenants: Sequence[models.ManagedByTenant | ManagedByTenantDict]
    tags: Mapping[str, str]


class SubscriptionPoliciesDict(ModelDict, total=False):
    """Stands for SubscriptionPolicies."""


class TenantIdDescriptionDict(ModelDict, total=False):
    """Stands for TenantIdDescription."""
