# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``bastion_hosts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict
    from ._ip_allocations import IPAllocationMethodValue
else:
    typed(__name__)

BastionHostSkuNameValue: TypeAlias = Literal["Basic", "Standard", "Developer", "Premium"]
SessionRecordingIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned"]


class _BastionHostFlatDict(ResourceDict, total=False):
    zones: list[str] | tuple[str, ...]
    sku: models.Sku | SkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    ip_configurations: Sequence[models.BastionHostIPConfiguration | BastionHostIPConfigurationDict]
    dns_name: str
    virtual_network: models.SubResource | SubResourceDict
    network_acls: models.BastionHostPropertiesFormatNetworkAcls | BastionHostPropertiesFormatNetworkAclsDict
    scale_units: int
    disable_copy_paste: bool
    enable_file_copy: bool
    enable_ip_connect: bool
    enable_shareable_link: bool
    enable_tunneling: bool
    enable_kerberos: bool
    enable_session_recording: bool
    enable_private_only_bastion: bool
    session_recording_configuration: (
        models.BastionSessionRecordingConfiguration | BastionSessionRecordingConfigurationDict
    )


class _BastionHostNestedDict(ResourceDict, total=False):
    properties: Required[models.BastionHostPropertiesFormat | BastionHostPropertiesFormatDict]
    zones: list[str] | tuple[str, ...]
    sku: models.Sku | SkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


BastionHostDict: TypeAlias = _BastionHostFlatDict | _BastionHostNestedDict


class _BastionHostIPConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue


class _BastionHostIPConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.BastionHostIPConfigurationPropertiesFormat | BastionHostIPConfigurationPropertiesFormatDict
    ]
    name: str


BastionHostIPConfigurationDict: TypeAlias = _BastionHostIPConfigurationFlatDict | _BastionHostIPConfigurationNestedDict


class BastionHostIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    subnet: Required[models.SubResource | SubResourceDict]
    public_ip_address: models.SubResource | SubResourceDict
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue


class BastionHostPropertiesFormatDict(ModelDict, total=False):
    ip_configurations: Sequence[models.BastionHostIPConfiguration | BastionHostIPConfigurationDict]
    dns_name: str
    virtual_network: models.SubResource | SubResourceDict
    network_acls: models.BastionHostPropertiesFormatNetworkAcls | BastionHostPropertiesFormatNetworkAclsDict
    scale_units: int
    disable_copy_paste: bool
    enable_file_copy: bool
    enable_ip_connect: bool
    enable_shareable_link: bool
    enable_tunneling: bool
    enable_kerberos: bool
    enable_session_recording: bool
    enable_private_only_bastion: bool
    session_recording_configuration: (
        models.BastionSessionRecordingConfiguration | BastionSessionRecordingConfigurationDict
    )


class BastionHostPropertiesFormatNetworkAclsDict(ModelDict, total=False):
    ip_rules: Sequence[models.IPRule | IPRuleDict]


class BastionHostUpdateDict(ModelDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    tags: Mapping[str, str]


class BastionSessionRecordingConfigurationDict(ModelDict, total=False):
    identity: Required[models.SessionRecordingIdentity | SessionRecordingIdentityDict]
    blob_container_uri: Required[str]


class IPRuleDict(ModelDict, total=False):
    address_prefix: str


class SessionRecordingIdentityDict(ModelDict, total=False):
    type: Required[models.SessionRecordingIdentityType | SessionRecordingIdentityTypeValue]
    user_assigned_identity_id: str


class SkuDict(ModelDict, total=False):
    name: models.BastionHostSkuName | BastionHostSkuNameValue
