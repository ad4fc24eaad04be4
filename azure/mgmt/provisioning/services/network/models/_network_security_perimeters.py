# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_security_perimeters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SecurityPerimeterResource, SecurityPerimeterTrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_security_perimeters as types
    from ..types._bases import SubResourceDict
else:
    typed(__name__)


class NetworkSecurityPerimeter(SecurityPerimeterTrackedResource):
    """A network security perimeter."""

    properties: NestedOrNone[NetworkSecurityPerimeterProperties, types.NetworkSecurityPerimeterPropertiesDict] = field(
        "properties", "NetworkSecurityPerimeterProperties", default=None
    )
    """Settings of the network security perimeter."""
    provisioning_state: models.NspProvisioningState | types.NspProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    perimeter_guid: str = flattened("properties", init=False)


class NetworkSecurityPerimeterProperties(Model):
    """Properties of a network security perimeter."""

    provisioning_state: models.NspProvisioningState | types.NspProvisioningStateValue = read_only(
        "provisioningState", "NspProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    perimeter_guid: str = read_only("perimeterGuid")


class SecurityPerimeterProxyResource(SecurityPerimeterResource):
    """Base of perimeter resources without location and tags."""


class NspAccessRule(SecurityPerimeterProxyResource):
    """An access rule of a network security perimeter."""

    properties: NestedOrNone[NspAccessRuleProperties, types.NspAccessRulePropertiesDict] = field(
        "properties", "NspAccessRuleProperties", default=None
    )
    """Settings of the network security perimeter access rule."""


class NspAccessRuleProperties(Model):
    """Properties of a network security perimeter access rule."""

    provisioning_state: models.NspProvisioningState | types.NspProvisioningStateValue = read_only(
        "provisioningState", "NspProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    direction: models.AccessRuleDirection | types.AccessRuleDirectionValue | None = field(
        "direction", "AccessRuleDirection", default=None
    )
    """Direction of a perimeter's access rule."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    fully_qualified_domain_names: list[str] | None = field("fullyQualifiedDomainNames", "[str]", default=None)
    subscriptions: NestedListOrNone[SubscriptionId, types.SubscriptionIdDict] = field(
        "subscriptions", "[SubscriptionId]", default=None
    )
    """Subscriptions, by ID."""
    network_security_perimeters: NestedList[PerimeterBasedAccessRule, types.PerimeterBasedAccessRuleDict] = read_only(
        "networkSecurityPerimeters", "[PerimeterBasedAccessRule]"
    )
    email_addresses: list[str] | None = field("emailAddresses", "[str]", default=None)
    phone_numbers: list[str] | None = field("phoneNumbers", "[str]", default=None)
    service_tags: list[str] | None = field("serviceTags", "[str]", default=None)


class NspAssociation(SecurityPerimeterProxyResource):
    """An association of a resource with a perimeter."""

    properties: NestedOrNone[NspAssociationProperties, types.NspAssociationPropertiesDict] = field(
        "properties", "NspAssociationProperties", default=None
    )
    """Settings of the network security perimeter association."""
    provisioning_state: models.NspProvisioningState | types.NspProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_link_resource: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    profile: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    access_mode: models.AssociationAccessMode | types.AssociationAccessModeValue | None = flattened(
        "properties", default=None
    )
    """How a perimeter applies its rules to a resource."""
    has_provisioning_issues: str = flattened("properties", init=False)


class NspAssociationProperties(Model):
    """Properties of a network security perimeter association."""

    provisioning_state: models.NspProvisioningState | types.NspProvisioningStateValue = read_only(
        "provisioningState", "NspProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_link_resource: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "privateLinkResource", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    profile: NestedOrNone[models.SubResource, SubResourceDict] = field("profile", "SubResource", default=None)
    """Reference to another resource by its ID."""
    access_mode: models.AssociationAccessMode | types.AssociationAccessModeValue | None = field(
        "accessMode", "AssociationAccessMode", default=None
    )
    """How a perimeter applies its rules to a resource."""
    has_provisioning_issues: str = read_only("hasProvisioningIssues")


class NspLink(SecurityPerimeterProxyResource):
    """A link between two perimeters."""

    properties: NestedOrNone[NspLinkProperties, types.NspLinkPropertiesDict] = field(
        "properties", "NspLinkProperties", default=None
    )
    """Settings of the network security perimeter link."""
    provisioning_state: models.NspLinkProvisioningState | types.NspLinkProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    auto_approved_remote_perimeter_resource_id: str | None = flattened("properties", default=None)
    remote_perimeter_guid: str = flattened("properties", init=False)
    remote_perimeter_location: str = flattened("properties", init=False)
    local_inbound_profiles: list[str] | None = flattened("properties", default=None)
    local_outbound_profiles: list[str] = flattened("properties", init=False)
    remote_inbound_profiles: list[str] | None = flattened("properties", default=None)
    remote_outbound_profiles: list[str] = flattened("properties", init=False)
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    status: models.NspLinkStatus | types.NspLinkStatusValue = flattened("properties", init=False)
    """Whether a perimeter link is approved."""


class NspLinkProperties(Model):
    """Properties of a network security perimeter link."""

    provisioning_state: models.NspLinkProvisioningState | types.NspLinkProvisioningStateValue = read_only(
        "provisioningState", "NspLinkProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    auto_approved_remote_perimeter_resource_id: str | None = field(
        "autoApprovedRemotePerimeterResourceId", default=None
    )
    remote_perimeter_guid: str = read_only("remotePerimeterGuid")
    remote_perimeter_location: str = read_only("remotePerimeterLocation")
    local_inbound_profiles: list[str] | None = field("localInboundProfiles", "[str]", default=None)
    local_outbound_profiles: list[str] = read_only("localOutboundProfiles", "[str]")
    remote_inbound_profiles: list[str] | None = field("remoteInboundProfiles", "[str]", default=None)
    remote_outbound_profiles: list[str] = read_only("remoteOutboundProfiles", "[str]")
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    status: models.NspLinkStatus | types.NspLinkStatusValue = read_only("status", "NspLinkStatus")
    """Whether a perimeter link is approved."""


class NspLinkReference(SecurityPerimeterProxyResource):
    """A link between perimeters as seen from the other side."""

    properties: NestedOrNone[NspLinkReferenceProperties, types.NspLinkReferencePropertiesDict] = field(
        "properties", "NspLinkReferenceProperties", default=None
    )
    """Settings of the network security perimeter link reference."""
    provisioning_state: models.NspLinkProvisioningState | types.NspLinkProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    remote_perimeter_resource_id: str = flattened("properties", init=False)
    remote_perimeter_guid: str = flattened("properties", init=False)
    remote_perimeter_location: str = flattened("properties", init=False)
    local_inbound_profiles: list[str] | None = flattened("properties", default=None)
    local_outbound_profiles: list[str] = flattened("properties", init=False)
    remote_inbound_profiles: list[str] = flattened("properties", init=False)
    remote_outbound_profiles: list[str] = flattened("properties", init=False)
    description: str = flattened("properties", init=False)
    """Free text for people to read."""
    status: models.NspLinkStatus | types.NspLinkStatusValue | None = flattened("properties", default=None)
    """Whether a perimeter link is approved."""


class NspLinkReferenceProperties(Model):
    """Properties of a network security perimeter link reference."""

    provisioning_state: models.NspLinkProvisioningState | types.NspLinkProvisioningStateValue = read_only(
        "provisioningState", "NspLinkProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    remote_perimeter_resource_id: str = read_only("remotePerimeterResourceId")
    remote_perimeter_guid: str = read_only("remotePerimeterGuid")
    remote_perimeter_location: str = read_only("remotePerimeterLocation")
    local_inbound_profiles: list[str] | None = field("localInboundProfiles", "[str]", default=None)
    local_outbound_profiles: list[str] = read_only("localOutboundProfiles", "[str]")
    remote_inbound_profiles: list[str] = read_only("remoteInboundProfiles", "[str]")
    remote_outbound_profiles: list[str] = read_only("remoteOutboundProfiles", "[str]")
    description: str = read_only("description")
    """Free text for people to read."""
    status: models.NspLinkStatus | types.NspLinkStatusValue | None = field("status", "NspLinkStatus", default=None)
    """Whether a perimeter link is approved."""


class NspLoggingConfiguration(SecurityPerimeterProxyResource):
    """Logging of a network security perimeter."""

    properties: NestedOrNone[NspLoggingConfigurationProperties, types.NspLoggingConfigurationPropertiesDict] = field(
        "properties", "NspLoggingConfigurationProperties", default=None
    )
    """Settings of the network security perimeter logging configuration."""
    enabled_log_categories: list[str] | None = flattened("properties", default=None)
    version: str | None = flattened("properties", default=None)


class NspLoggingConfigurationProperties(Model):
    """Properties of a network security perimeter logging configuration."""

    enabled_log_categories: list[str] | None = field("enabledLogCategories", "[str]", default=None)
    version: str | None = field("version", default=None)


class NspProfile(SecurityPerimeterProxyResource):
    """A profile of a network security perimeter."""

    properties: NestedOrNone[NspProfileProperties, types.NspProfilePropertiesDict] = field(
        "properties", "NspProfileProperties", default=None
    )
    """Settings of the network security perimeter profile."""
    access_rules_version: str = flattened("properties", init=False)
    diagnostic_settings_version: str = flattened("properties", init=False)


class NspProfileProperties(Model):
    """Properties of a network security perimeter profile."""

    access_rules_version: str = read_only("accessRulesVersion")
    diagnostic_settings_version: str = read_only("diagnosticSettingsVersion")


class PerimeterBasedAccessRule(Model):
    """A perimeter that an access rule lets in."""

    id: str = read_only("id")
    """ID of the perimeter."""
    perimeter_guid: str = read_only("perimeterGuid")
    location: str = read_only("location")
    """Azure region, such as "westeurope"."""


class SubscriptionId(Model):
    """A subscription, by its ID."""

    id: str | None = field("id", default=None)
    """ID of the subscription, as in /subscriptions/...."""


class UpdateTagsRequest(Model):
    """New tags of a resource."""

    id: str = read_only("id")
    """ID of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
