# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_security_perimeters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SecurityPerimeterResourceDict, SecurityPerimeterTrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict

AccessRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
AssociationAccessModeValue: TypeAlias = Literal["Learning", "Enforced", "Audit"]
NspLinkProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Creating", "Updating", "Deleting", "Accepted", "Failed", "WaitForRemoteCompletion"
]
NspLinkStatusValue: TypeAlias = Literal["Approved", "Pending", "Rejected", "Disconnected"]
NspProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Updating", "Deleting", "Accepted", "Failed"]


class _NetworkSecurityPerimeterFlatDict(SecurityPerimeterTrackedResourceDict, total=False):
    """A network security perimeter."""


class _NetworkSecurityPerimeterNestedDict(SecurityPerimeterTrackedResourceDict, total=False):
    """A network security perimeter."""

    properties: Required[models.NetworkSecurityPerimeterProperties | NetworkSecurityPerimeterPropertiesDict]


NetworkSecurityPerimeterDict: TypeAlias = _NetworkSecurityPerimeterFlatDict | _NetworkSecurityPerimeterNestedDict


class NetworkSecurityPerimeterPropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter."""

    additional_properties: Mapping[str, Any]


class SecurityPerimeterProxyResourceDict(SecurityPerimeterResourceDict, total=False):
    """Base of perimeter resources without location and tags."""


class NspAccessRuleDict(SecurityPerimeterProxyResourceDict, total=False):
    """An access rule of a network security perimeter."""

    properties: models.NspAccessRuleProperties | NspAccessRulePropertiesDict


class NspAccessRulePropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter access rule."""

    direction: models.AccessRuleDirection | AccessRuleDirectionValue
    address_prefixes: Sequence[str]
    fully_qualified_domain_names: Sequence[str]
    subscriptions: Sequence[models.SubscriptionId | SubscriptionIdDict]
    email_addresses: Sequence[str]
    phone_numbers: Sequence[str]
    service_tags: Sequence[str]
    additional_properties: Mapping[str, Any]


class _NspAssociationFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    """An association of a resource with a perimeter."""

    private_link_resource: models.SubResource | SubResourceDict
    profile: models.SubResource | SubResourceDict
    access_mode: models.AssociationAccessMode | AssociationAccessModeValue


class _NspAssociationNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    """An association of a resource with a perimeter."""

    properties: Required[models.NspAssociationProperties | NspAssociationPropertiesDict]


NspAssociationDict: TypeAlias = _NspAssociationFlatDict | _NspAssociationNestedDict


class NspAssociationPropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter association."""

    private_link_resource: models.SubResource | SubResourceDict
    profile: models.SubResource | SubResourceDict
    access_mode: models.AssociationAccessMode | AssociationAccessModeValue
    additional_properties: Mapping[str, Any]


class _NspLinkFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    """A link between two perimeters."""

    auto_approved_remote_perimeter_resource_id: str
    local_inbound_profiles: Sequence[str]
    remote_inbound_profiles: Sequence[str]
    description: str


class _NspLinkNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    """A link between two perimeters."""

    properties: Required[models.NspLinkProperties | NspLinkPropertiesDict]


NspLinkDict: TypeAlias = _NspLinkFlatDict | _NspLinkNestedDict


class NspLinkPropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter link."""

    auto_approved_remote_perimeter_resource_id: str
    local_inbound_profiles: Sequence[str]
    remote_inbound_profiles: Sequence[str]
    description: str
    additional_properties: Mapping[str, Any]


class _NspLinkReferenceFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    """A link between perimeters as seen from the other side."""

    local_inbound_profiles: Sequence[str]
    status: models.NspLinkStatus | NspLinkStatusValue


class _NspLinkReferenceNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    """A link between perimeters as seen from the other side."""

    properties: Required[models.NspLinkReferenceProperties | NspLinkReferencePropertiesDict]


NspLinkReferenceDict: TypeAlias = _NspLinkReferenceFlatDict | _NspLinkReferenceNestedDict


class NspLinkReferencePropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter link reference."""

    local_inbound_profiles: Sequence[str]
    status: models.NspLinkStatus | NspLinkStatusValue
    additional_properties: Mapping[str, Any]


class _NspLoggingConfigurationFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    """Logging of a network security perimeter."""

    enabled_log_categories: Sequence[str]
    version: str


class _NspLoggingConfigurationNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    """Logging of a network security perimeter."""

    properties: Required[models.NspLoggingConfigurationProperties | NspLoggingConfigurationPropertiesDict]


NspLoggingConfigurationDict: TypeAlias = _NspLoggingConfigurationFlatDict | _NspLoggingConfigurationNestedDict


class NspLoggingConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter logging configuration."""

    enabled_log_categories: Sequence[str]
    version: str
    additional_properties: Mapping[str, Any]


class _NspProfileFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    """A profile of a network security perimeter."""


class _NspProfileNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    """A profile of a network security perimeter."""

    properties: Required[models.NspProfileProperties | NspProfilePropertiesDict]


NspProfileDict: TypeAlias = _NspProfileFlatDict | _NspProfileNestedDict


class NspProfilePropertiesDict(TypedDict, total=False):
    """Properties of a network security perimeter profile."""

    additional_properties: Mapping[str, Any]


class PerimeterBasedAccessRuleDict(TypedDict, total=False):
    """A perimeter that an access rule lets in."""

    additional_properties: Mapping[str, Any]


class SubscriptionIdDict(TypedDict, total=False):
    """A subscription, by its ID."""

    id: str
    additional_properties: Mapping[str, Any]


class UpdateTagsRequestDict(TypedDict, total=False):
    """New tags of a resource."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]
