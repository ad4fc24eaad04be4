# Generated from swagger/subscriptions/subscriptions.json (2022-12-01, sha256 c573938c4bd3).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``subscriptions``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from . import models

ActionTypeValue: TypeAlias = Literal["Internal"]
LocationTypeValue: TypeAlias = Literal["Region", "EdgeZone"]
OriginValue: TypeAlias = Literal["user", "system", "user,system"]
RegionCategoryValue: TypeAlias = Literal["Recommended", "Extended", "Other"]
RegionTypeValue: TypeAlias = Literal["Physical", "Logical"]
ResourceNameStatusValue: TypeAlias = Literal["Allowed", "Reserved"]
SpendingLimitValue: TypeAlias = Literal["On", "Off", "CurrentPeriodOff"]
SubscriptionStateValue: TypeAlias = Literal["Enabled", "Warned", "PastDue", "Disabled", "Deleted"]
TenantCategoryValue: TypeAlias = Literal["Home", "ProjectedBy", "ManagedBy"]


class AvailabilityZoneMappingsDict(TypedDict, total=False):
    """Physical zone behind a zone number of a subscription."""

    additional_properties: Mapping[str, Any]


class AvailabilityZonePeersDict(TypedDict, total=False):
    """A zone of the subscription and the zones of other subscriptions in the same place."""

    peers: Sequence[models.Peers | PeersDict]
    additional_properties: Mapping[str, Any]


class CheckResourceNameResultDict(TypedDict, total=False):
    """Whether a resource name is allowed."""

    name: str
    type: str
    status: models.ResourceNameStatus | ResourceNameStatusValue
    additional_properties: Mapping[str, Any]


class CheckZonePeersRequestDict(TypedDict, total=False):
    """Region and subscriptions whose zone numbers to compare."""

    location: str
    subscription_ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class CheckZonePeersResultDict(TypedDict, total=False):
    """Zones of a subscription, each with its counterparts in other subscriptions."""

    location: str
    availability_zone_peers: Sequence[models.AvailabilityZonePeers | AvailabilityZonePeersDict]
    additional_properties: Mapping[str, Any]


class CloudErrorDict(TypedDict, total=False):
    """Error body of Azure Resource Manager."""

    error: models.ErrorResponse | ErrorResponseDict
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """Extra data attached to an error."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """Error with code, message and, where there were several causes, nested errors."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Envelope around an error."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class LocationDict(TypedDict, total=False):
    """A region or edge zone that a subscription can use."""

    metadata: models.LocationMetadata | LocationMetadataDict
    availability_zone_mappings: Sequence[models.AvailabilityZoneMappings | AvailabilityZoneMappingsDict]
    additional_properties: Mapping[str, Any]


class LocationMetadataDict(TypedDict, total=False):
    """What is known of a region or edge zone."""

    paired_region: Sequence[models.PairedRegion | PairedRegionDict]
    additional_properties: Mapping[str, Any]


class ManagedByTenantDict(TypedDict, total=False):
    """A tenant that manages the subscription from outside, as with Azure Lighthouse."""

    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the Microsoft.Resources provider, as it appears in role definitions."""

    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people, as in the portal's role editor."""

    additional_properties: Mapping[str, Any]


class PairedRegionDict(TypedDict, total=False):
    """The region that is paired with another one."""

    additional_properties: Mapping[str, Any]


class PeersDict(TypedDict, total=False):
    """A zone of another subscription in the same physical zone."""

    additional_properties: Mapping[str, Any]


class ResourceNameDict(TypedDict, total=False):
    """A resource name to check."""

    name: Required[str]
    type: Required[str]
    additional_properties: Mapping[str, Any]


class SubscriptionDict(TypedDict, total=False):
    """An Azure subscription, the unit of billing and access that holds resource groups."""

    subscription_policies: models.SubscriptionPolicies | SubscriptionPoliciesDict
    authorization_source: str
    managed_by_tenants: Sequence[models.ManagedByTenant | ManagedByTenantDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class SubscriptionPoliciesDict(TypedDict, total=False):
    """Limits that come from the offer a subscription was bought under."""

    additional_properties: Mapping[str, Any]


class TenantIdDescriptionDict(TypedDict, total=False):
    """A Microsoft Entra tenant the caller can reach."""

    additional_properties: Mapping[str, Any]
