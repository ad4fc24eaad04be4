# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_security_perimeters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SecurityPerimeterResourceDict, SecurityPerimeterTrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
else:
    typed(__name__)

AccessRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
AssociationAccessModeValue: TypeAlias = Literal["Learning", "Enforced", "Audit"]
NspLinkProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Creating", "Updating", "Deleting", "Accepted", "Failed", "WaitForRemoteCompletion"
]
NspLinkStatusValue: TypeAlias = Literal["Approved", "Pending", "Rejected", "Disconnected"]
NspProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Updating", "Deleting", "Accepted", "Failed"]


class _NetworkSecurityPerimeterFlatDict(SecurityPerimeterTrackedResourceDict, total=False):
    """Stands for NetworkSecurityPerimeter."""


class _NetworkSecurityPerimeterNestedDict(SecurityPerimeterTrackedResourceDict, total=False):
    properties: Required[models.NetworkSecurityPerimeterProperties | NetworkSecurityPerimeterPropertiesDict]


NetworkSecurityPerimeterDict: TypeAlias = _NetworkSecurityPerimeterFlatDict | _NetworkSecurityPerimeterNestedDict


class NetworkSecurityPerimeterPropertiesDict(ModelDict, total=False):
    """Stands for NetworkSecurityPerimeterProperties."""


class SecurityPerimeterProxyResourceDict(SecurityPerimeterResourceDict, total=False):
    """Stands for SecurityPerimeterProxyResource."""


class NspAccessRuleDict(SecurityPerimeterProxyResourceDict, total=False):
    properties: models.NspAccessRuleProperties | NspAccessRulePropertiesDict


class NspAccessRulePropertiesDict(ModelDict, total=False):
    direction: models.AccessRuleDirection | AccessRuleDirectionValue
    address_prefixes: list[str] | tuple[str, ...]
    fully_qualified_domain_names: list[str] | tuple[str, ...]
    subscriptions: Sequence[models.SubscriptionId | SubscriptionIdDict]
    email_addresses: list[str] | tuple[str, ...]
    phone_numbers: list[str] | tuple[str, ...]
    service_tags: list[str] | tuple[str, ...]


class _NspAssociationFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    private_link_resource: models.SubResource | SubResourceDict
    profile: models.SubResource | SubResourceDict
    access_mode: models.AssociationAccessMode | AssociationAccessModeValue


class _NspAssociationNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    properties: Required[models.NspAssociationProperties | NspAssociationPropertiesDict]


NspAssociationDict: TypeAlias = _NspAssociationFlatDict | _NspAssociationNestedDict


class NspAssociationPropertiesDict(ModelDict, total=False):
    private_link_resource: models.SubResource | SubResourceDict
    profile: models.SubResource | SubResourceDict
    access_mode: models.AssociationAccessMode | AssociationAccessModeValue


class _NspLinkFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    auto_approved_remote_perimeter_resource_id: str
    local_inbound_profiles: list[str] | tuple[str, ...]
    remote_inbound_profiles: list[str] | tuple[str, ...]
    description: str


class _NspLinkNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    properties: Required[models.NspLinkProperties | NspLinkPropertiesDict]


NspLinkDict: TypeAlias = _NspLinkFlatDict | _NspLinkNestedDict


class NspLinkPropertiesDict(ModelDict, total=False):
    auto_approved_remote_perimeter_resource_id: str
    local_inbound_profiles: list[str] | tuple[str, ...]
    remote_inbound_profiles: list[str] | tuple[str, ...]
    description: str


class _NspLinkReferenceFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    local_inbound_profiles: list[str] | tuple[str, ...]
    status: models.NspLinkStatus | NspLinkStatusValue


class _NspLinkReferenceNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    properties: Required[models.NspLinkReferenceProperties | NspLinkReferencePropertiesDict]


NspLinkReferenceDict: TypeAlias = _NspLinkReferenceFlatDict | _NspLinkReferenceNestedDict


class NspLinkReferencePropertiesDict(ModelDict, total=False):
    local_inbound_profiles: list[str] | tuple[str, ...]
    status: models.NspLinkStatus | NspLinkStatusValue


class _NspLoggingConfigurationFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    enabled_log_categories: list[str] | tuple[str, ...]
    version: str


class _NspLoggingConfigurationNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    properties: Required[models.NspLoggingConfigurationProperties | NspLoggingConfigurationPropertiesDict]


NspLoggingConfigurationDict: TypeAlias = _NspLoggingConfigurationFlatDict | _NspLoggingConfigurationNestedDict


class NspLoggingConfigurationPropertiesDict(ModelDict, total=False):
    enabled_log_categories: list[str] | tuple[str, ...]
    version: str


class _NspProfileFlatDict(SecurityPerimeterProxyResourceDict, total=False):
    """Stands for NspProfile."""


class _NspProfileNestedDict(SecurityPerimeterProxyResourceDict, total=False):
    properties: Required[models.NspProfileProperties | NspProfilePropertiesDict]


NspProfileDict: TypeAlias = _NspProfileFlatDict | _NspProfileNestedDict


class NspProfilePropertiesDict(ModelDict, total=False):
    """Stands for NspProfileProperties."""


class PerimeterBasedAccessRuleDict(ModelDict, total=False):
    """Stands for PerimeterBasedAccessRule."""


class SubscriptionIdDict(ModelDict, total=False):
    id: str


class UpdateTagsRequestDict(ModelDict, total=False):
    tags: Mapping[str, str]
