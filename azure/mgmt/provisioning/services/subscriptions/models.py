# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Models of the service ``subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, read_only
from ...core.typed import typed
from .enums import (
    ActionType,
    LocationType,
    Origin,
    RegionCategory,
    RegionType,
    ResourceNameStatus,
    SpendingLimit,
    SubscriptionState,
    TenantCategory,
)

if TYPE_CHECKING:
    from typing import Any

    from ...core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "ActionType",
    "AvailabilityZoneMappings",
    "AvailabilityZonePeers",
    "CheckResourceNameResult",
    "CheckZonePeersRequest",
    "CheckZonePeersResult",
    "CloudError",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "Location",
    "LocationMetadata",
    "LocationType",
    "ManagedByTenant",
    "Operation",
    "OperationDisplay",
    "Origin",
    "PairedRegion",
    "Peers",
    "RegionCategory",
    "RegionType",
    "ResourceName",
    "ResourceNameStatus",
    "SpendingLimit",
    "Subscription",
    "SubscriptionPolicies",
    "SubscriptionState",
    "TenantCategory",
    "TenantIdDescription",
]


class AvailabilityZoneMappings(Model):
    """Physical zone behind a zone number of a subscription."""

    logical_zone: str = read_only("logicalZone")
    """Zone number as this subscription uses it, such as 1."""
    physical_zone: str = read_only("physicalZone")
    """Physical zone behind the number, such as westeurope-az2; the same name for every subscription."""


class AvailabilityZonePeers(Model):
    """A zone of the subscription and the zones of other subscriptions in the same place."""

    availability_zone: str = read_only("availabilityZone")
    """Zone number in the subscription asked about."""
    peers: NestedListOrNone[Peers, types.PeersDict] = field("peers", "[Peers]", default=None)
    """Zones of the other subscriptions that lie in the same physical zone."""


class CheckResourceNameResult(Model):
    """Whether a resource name is allowed."""

    name: str | None = field("name", default=None)
    """Name that was checked."""
    type: str | None = field("type", default=None)
    """Resource type the name was checked for."""
    status: ResourceNameStatus | types.ResourceNameStatusValue | None = field(
        "status", "ResourceNameStatus", default=None
    )
    """Whether the name may be used."""


class CheckZonePeersRequest(Model):
    """Region and subscriptions whose zone numbers to compare."""

    location: str | None = field("location", default=None)
    """Azure region with availability zones, such as westeurope."""
    subscription_ids: list[str] | None = field("subscriptionIds", "[str]", default=None)
    """Subscriptions to compare with, each in the form subscriptions/{id}."""


class CheckZonePeersResult(Model):
    """Zones of a subscription, each with its counterparts in other subscriptions."""

    subscription_id: str = read_only("subscriptionId")
    """ID of the subscription the others were compared with."""
    location: str | None = field("location", default=None)
    """Region the zones belong to."""
    availability_zone_peers: NestedListOrNone[AvailabilityZonePeers, types.AvailabilityZonePeersDict] = field(
        "availabilityZonePeers", "[AvailabilityZonePeers]", default=None
    )
    """Zones of the subscription, each with its counterparts."""


class CloudError(Model):
    """Error body of Azure Resource Manager."""

    error: NestedOrNone[ErrorResponse, types.ErrorResponseDict] = field("error", "ErrorResponse", default=None)
    """The error as the service sent it, in an envelope of its own."""


class ErrorAdditionalInfo(Model):
    """Extra data attached to an error."""

    type: str = read_only("type")
    """Kind of the extra data."""
    info: Any = read_only("info", "object")
    """The data; its shape depends on the type."""


class ErrorDetail(Model):
    """Error with code, message and, where there were several causes, nested errors."""

    code: str = read_only("code")
    """Short code that programs can test for."""
    message: str = read_only("message")
    """Explanation for people; its wording may change over time."""
    target: str = read_only("target")
    """Part of the request the error concerns, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """Errors that led to this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """Further data about the error, each piece with a type of its own."""


class ErrorResponse(Model):
    """Envelope around an error."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error itself: code, message and details."""


class Location(Model):
    """A region or edge zone that a subscription can use."""

    id: str = read_only("id")
    """Resource ID, such as /subscriptions/{id}/locations/westeurope."""
    subscription_id: str = read_only("subscriptionId")
    """ID of the subscription the entry belongs to."""
    name: str = read_only("name")
    """Name used in requests, such as westeurope."""
    type: LocationType | types.LocationTypeValue = read_only("type", "LocationType")
    """Whether this is a region or an edge zone."""
    display_name: str = read_only("displayName")
    """Name for people, such as West Europe."""
    regional_display_name: str = read_only("regionalDisplayName")
    """Name for people with its geography group, such as (Europe) West Europe."""
    metadata: NestedOrNone[LocationMetadata, types.LocationMetadataDict] = field(
        "metadata", "LocationMetadata", default=None
    )
    """Geography, coordinates, paired region and category."""
    availability_zone_mappings: NestedListOrNone[AvailabilityZoneMappings, types.AvailabilityZoneMappingsDict] = field(
        "availabilityZoneMappings", "[AvailabilityZoneMappings]", default=None
    )
    """Physical zones behind the subscription's zone numbers; absent if the region has no zones."""


class LocationMetadata(Model):
    """What is known of a region or edge zone."""

    region_type: RegionType | types.RegionTypeValue = read_only("regionType", "RegionType")
    """Whether the region has a physical place."""
    region_category: RegionCategory | types.RegionCategoryValue = read_only("regionCategory", "RegionCategory")
    """Whether Azure recommends the region for new workloads."""
    geography: str = read_only("geography")
    """Geography, the border for data residency, the region lies in, such as United Kingdom."""
    geography_group: str = read_only("geographyGroup")
    """Group of geographies, such as Europe or Asia Pacific."""
    longitude: str = read_only("longitude")
    """Longitude in decimal degrees, as text."""
    latitude: str = read_only("latitude")
    """Latitude in decimal degrees, as text."""
    physical_location: str = read_only("physicalLocation")
    """Place of the data centers, such as Netherlands or Iowa."""
    paired_region: NestedListOrNone[PairedRegion, types.PairedRegionDict] = field(
        "pairedRegion", "[PairedRegion]", default=None
    )
    """Region that Azure pairs with this one for disaster recovery; empty if there is none."""
    home_location: str = read_only("homeLocation")
    """Region an edge zone is attached to."""


class ManagedByTenant(Model):
    """A tenant that manages the subscription from outside, as with Azure Lighthouse."""

    tenant_id: str = read_only("tenantId")
    """ID of the managing tenant, a GUID."""


class Operation(Model):
    """An operation of the Microsoft.Resources provider, as it appears in role definitions."""

    name: str = read_only("name")
    """Name used in role definitions, such as Microsoft.Resources/subscriptions/resourceGroups/write."""
    is_data_action: bool = read_only("isDataAction", "bool")
    """True for an operation on data (dataActions of a role), false for one of management (actions)."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: Origin | types.OriginValue = read_only("origin", "Origin")
    """Who may run the operation: users, the system or both."""
    action_type: ActionType | types.ActionTypeValue = read_only("actionType", "ActionType")
    """Internal if only Azure's own services use the operation; otherwise absent."""


class OperationDisplay(Model):
    """Texts that show an operation to people, as in the portal's role editor."""

    provider: str = read_only("provider")
    """Display name of the provider, such as Microsoft Resources."""
    resource: str = read_only("resource")
    """Display name of the resource type the operation works on."""
    operation: str = read_only("operation")
    """Short display name of the operation."""
    description: str = read_only("description")
    """Sentence that says what the operation does."""


class PairedRegion(Model):
    """The region that is paired with another one."""

    name: str = read_only("name")
    """Name of the paired region, such as northeurope."""
    id: str = read_only("id")
    """Resource ID of the paired region."""
    subscription_id: str = read_only("subscriptionId")
    """ID of the subscription the region entry belongs to."""


class Peers(Model):
    """A zone of another subscription in the same physical zone."""

    subscription_id: str = read_only("subscriptionId")
    """ID of the other subscription."""
    availability_zone: str = read_only("availabilityZone")
    """Zone number in that subscription."""


class ResourceName(Model):
    """A resource name to check."""

    name: str = field("name")
    """Name to check for reserved words."""
    type: str = field("type")
    """Resource type the name is meant for, such as Microsoft.Web/sites."""


class Subscription(Model):
    """An Azure subscription, the unit of billing and access that holds resource groups."""

    id: str = read_only("id")
    """Resource ID of the subscription, /subscriptions/ and the GUID."""
    subscription_id: str = read_only("subscriptionId")
    """ID of the subscription, a GUID."""
    display_name: str = read_only("displayName")
    """Name of the subscription, as shown in the portal."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant the subscription belongs to, a GUID."""
    state: SubscriptionState | types.SubscriptionStateValue = read_only("state", "SubscriptionState")
    """Whether the subscription is active, past due, disabled or deleted."""
    subscription_policies: NestedOrNone[SubscriptionPolicies, types.SubscriptionPoliciesDict] = field(
        "subscriptionPolicies", "SubscriptionPolicies", default=None
    )
    """Quota, regional placement and spending limit."""
    authorization_source: str | None = field("authorizationSource", default=None)
    """Where the caller's access comes from, such as RoleBased or Legacy; several are comma-separated."""
    managed_by_tenants: NestedListOrNone[ManagedByTenant, types.ManagedByTenantDict] = field(
        "managedByTenants", "[ManagedByTenant]", default=None
    )
    """Other tenants that manage the subscription, as with Azure Lighthouse."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the subscription by name."""


class SubscriptionPolicies(Model):
    """Limits that come from the offer a subscription was bought under."""

    location_placement_id: str = read_only("locationPlacementId")
    """Placement that decides which regions the subscription sees, such as Public_2014-09-01."""
    quota_id: str = read_only("quotaId")
    """Quota set of the offer, such as PayAsYouGo_2014-09-01."""
    spending_limit: SpendingLimit | types.SpendingLimitValue = read_only("spendingLimit", "SpendingLimit")
    """Whether spending stops at the subscription's credit."""


class TenantIdDescription(Model):
    """A Microsoft Entra tenant the caller can reach."""

    id: str = read_only("id")
    """Resource ID of the tenant, /tenants/ and the GUID."""
    tenant_id: str = read_only("tenantId")
    """ID of the tenant, a GUID."""
    tenant_category: TenantCategory | types.TenantCategoryValue = read_only("tenantCategory", "TenantCategory")
    """How the tenant relates to the caller."""
    country: str = read_only("country")
    """Country or region of the tenant's organization."""
    country_code: str = read_only("countryCode")
    """Two-letter code of the country or region, such as DE."""
    display_name: str = read_only("displayName")
    """Name of the tenant, such as Contoso."""
    domains: list[str] = read_only("domains", "[str]")
    """Domain names of the tenant, such as contoso.onmicrosoft.com."""
    default_domain: str = read_only("defaultDomain")
    """Domain used where none is stated."""
    tenant_type: str = read_only("tenantType")
    """Kind of directory, such as AAD or AAD B2C."""
    tenant_branding_logo_url: str = read_only("tenantBrandingLogoUrl")
    """URL of the logo shown at sign-in; only for tenants with branding."""
