# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``bastion_hosts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict
    from ._ip_allocations import IPAllocationMethodValue

BastionHostSkuNameValue: TypeAlias = Literal["Basic", "Standard", "Developer", "Premium"]
SessionRecordingIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned"]


class _BastionHostFlatDict(ResourceDict, total=False):
    """A bastion host."""

    zones: Sequence[str]
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
    """A bastion host."""

    properties: Required[models.BastionHostPropertiesFormat | BastionHostPropertiesFormatDict]
    zones: Sequence[str]
    sku: models.Sku | SkuDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


BastionHostDict: TypeAlias = _BastionHostFlatDict | _BastionHostNestedDict


class _BastionHostIPConfigurationFlatDict(SubResourceDict, total=False):
    """An IP configuration of a bastion host."""

    name: str
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue


class _BastionHostIPConfigurationNestedDict(SubResourceDict, total=False):
    """An IP configuration of a bastion host."""

    properties: Required[
        models.BastionHostIPConfigurationPropertiesFormat | BastionHostIPConfigurationPropertiesFormatDict
    ]
    name: str


BastionHostIPConfigurationDict: TypeAlias = _BastionHostIPConfigurationFlatDict | _BastionHostIPConfigurationNestedDict


class BastionHostIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration of a bastion host."""

    subnet: Required[models.SubResource | SubResourceDict]
    public_ip_address: models.SubResource | SubResourceDict
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    additional_properties: Mapping[str, Any]


class BastionHostPropertiesFormatDict(TypedDict, total=False):
    """Settings of a bastion host."""

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
    additional_properties: Mapping[str, Any]


class BastionHostPropertiesFormatNetworkAclsDict(TypedDict, total=False):
    """Addresses that may reach a bastion host."""

    ip_rules: Sequence[models.IPRule | IPRuleDict]
    additional_properties: Mapping[str, Any]


class BastionHostUpdateDict(TypedDict, total=False):
    """Changes to a bastion host."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class BastionSessionRecordingConfigurationDict(TypedDict, total=False):
    """Where and with which identity sessions are recorded."""

    identity: Required[models.SessionRecordingIdentity | SessionRecordingIdentityDict]
    blob_container_uri: Required[str]
    additional_properties: Mapping[str, Any]


class IPRuleDict(TypedDict, total=False):
    """An address that may reach a bastion host."""

    address_prefix: str
    additional_properties: Mapping[str, Any]


class SessionRecordingIdentityDict(TypedDict, total=False):
    """Identity that stores recordings of sessions."""

    type: Required[models.SessionRecordingIdentityType | SessionRecordingIdentityTypeValue]
    user_assigned_identity_id: str
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """SKU of a bastion host."""

    name: models.BastionHostSkuName | BastionHostSkuNameValue
    additional_properties: Mapping[str, Any]
