# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``bastion_hosts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.model import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _bastion_hosts as types
    from ..types._bases import SubResourceDict
    from ..types._common import ManagedServiceIdentityDict, ProvisioningStateValue
    from ..types._ip_allocations import IPAllocationMethodValue


class BastionHost(Resource):
    """A bastion host."""

    properties: NestedOrNone[BastionHostPropertiesFormat, types.BastionHostPropertiesFormatDict] = field(
        "properties", "BastionHostPropertiesFormat", default=None
    )
    """Settings of the bastion host."""
    ip_configurations: NestedListOrNone[BastionHostIPConfiguration, types.BastionHostIPConfigurationDict] = flattened(
        "properties", default=None
    )
    """IP configuration in AzureBastionSubnet; not for the Developer SKU."""
    dns_name: str | None = flattened("properties", default=None)
    """DNS name of the bastion host."""
    virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual network of the bastion host; for the Developer SKU."""
    network_acls: NestedOrNone[
        BastionHostPropertiesFormatNetworkAcls, types.BastionHostPropertiesFormatNetworkAclsDict
    ] = flattened("properties", default=None)
    """Addresses that may reach the bastion host; Developer SKU only."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    scale_units: int | None = flattened("properties", default=None)
    """Number of instances, 2 to 50; each carries about 20 RDP or 40 SSH sessions."""
    disable_copy_paste: bool | None = flattened("properties", default=None)
    """Turns copy and paste off."""
    enable_file_copy: bool | None = flattened("properties", default=None)
    """Lets users copy files."""
    enable_ip_connect: bool | None = flattened("properties", default=None)
    """Lets users connect by IP address."""
    enable_shareable_link: bool | None = flattened("properties", default=None)
    """Lets shareable links be made."""
    enable_tunneling: bool | None = flattened("properties", default=None)
    """Lets native clients connect."""
    enable_kerberos: bool | None = flattened("properties", default=None)
    """Lets users sign in with Kerberos."""
    enable_session_recording: bool | None = flattened("properties", default=None)
    """Records sessions; Premium SKU only."""
    enable_private_only_bastion: bool | None = flattened("properties", default=None)
    """Gives the bastion host no public address; Premium SKU only."""
    session_recording_configuration: NestedOrNone[
        BastionSessionRecordingConfiguration, types.BastionSessionRecordingConfigurationDict
    ] = flattened("properties", default=None)
    """Where and with which identity sessions are recorded."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1", "2", "3"]; fixed at creation."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """SKU of the resource."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class BastionHostIPConfiguration(SubResource):
    """An IP configuration of a bastion host."""

    properties: NestedOrNone[
        BastionHostIPConfigurationPropertiesFormat, types.BastionHostIPConfigurationPropertiesFormatDict
    ] = field("properties", "BastionHostIPConfigurationPropertiesFormat", default=None)
    """Settings of the bastion host IP configuration."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet of the bastion host; it has to be named AzureBastionSubnet."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class BastionHostIPConfigurationPropertiesFormat(Model):
    """Settings of an IP configuration of a bastion host."""

    subnet: Nested[models.SubResource, SubResourceDict] = field("subnet", "SubResource")
    """Subnet of the bastion host; it has to be named AzureBastionSubnet."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPAddress", "SubResource", default=None
    )
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""


class BastionHostPropertiesFormat(Model):
    """Settings of a bastion host."""

    ip_configurations: NestedListOrNone[BastionHostIPConfiguration, types.BastionHostIPConfigurationDict] = field(
        "ipConfigurations", "[BastionHostIPConfiguration]", default=None
    )
    """IP configuration in AzureBastionSubnet; not for the Developer SKU."""
    dns_name: str | None = field("dnsName", default=None)
    """DNS name of the bastion host."""
    virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "virtualNetwork", "SubResource", default=None
    )
    """Virtual network of the bastion host; for the Developer SKU."""
    network_acls: NestedOrNone[
        BastionHostPropertiesFormatNetworkAcls, types.BastionHostPropertiesFormatNetworkAclsDict
    ] = field("networkAcls", "BastionHostPropertiesFormatNetworkAcls", default=None)
    """Addresses that may reach the bastion host; Developer SKU only."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    scale_units: int | None = field("scaleUnits", "int", default=None)
    """Number of instances, 2 to 50; each carries about 20 RDP or 40 SSH sessions."""
    disable_copy_paste: bool | None = field("disableCopyPaste", "bool", default=None)
    """Turns copy and paste off."""
    enable_file_copy: bool | None = field("enableFileCopy", "bool", default=None)
    """Lets users copy files."""
    enable_ip_connect: bool | None = field("enableIpConnect", "bool", default=None)
    """Lets users connect by IP address."""
    enable_shareable_link: bool | None = field("enableShareableLink", "bool", default=None)
    """Lets shareable links be made."""
    enable_tunneling: bool | None = field("enableTunneling", "bool", default=None)
    """Lets native clients connect."""
    enable_kerberos: bool | None = field("enableKerberos", "bool", default=None)
    """Lets users sign in with Kerberos."""
    enable_session_recording: bool | None = field("enableSessionRecording", "bool", default=None)
    """Records sessions; Premium SKU only."""
    enable_private_only_bastion: bool | None = field("enablePrivateOnlyBastion", "bool", default=None)
    """Gives the bastion host no public address; Premium SKU only."""
    session_recording_configuration: NestedOrNone[
        BastionSessionRecordingConfiguration, types.BastionSessionRecordingConfigurationDict
    ] = field("sessionRecordingConfiguration", "BastionSessionRecordingConfiguration", default=None)
    """Where and with which identity sessions are recorded."""


class BastionHostPropertiesFormatNetworkAcls(Model):
    """Addresses that may reach a bastion host."""

    ip_rules: NestedListOrNone[IPRule, types.IPRuleDict] = field("ipRules", "[IPRule]", default=None)


class BastionHostUpdate(Model):
    """Changes to a bastion host."""

    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class BastionSessionRecordingConfiguration(Model):
    """Where and with which identity sessions are recorded."""

    identity: Nested[SessionRecordingIdentity, types.SessionRecordingIdentityDict] = field(
        "identity", "SessionRecordingIdentity"
    )
    """Managed identity of the resource."""
    blob_container_uri: str = field("blobContainerUri", secret=True)


class IPRule(Model):
    """An address that may reach a bastion host."""

    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""


class SessionRecordingIdentity(Model):
    """Identity that stores recordings of sessions."""

    type: models.SessionRecordingIdentityType | types.SessionRecordingIdentityTypeValue = field(
        "type", "SessionRecordingIdentityType"
    )
    """Kind of identity that stores recordings."""
    user_assigned_identity_id: str | None = field("userAssignedIdentityId", default=None)


class Sku(Model):
    """SKU of a bastion host."""

    name: models.BastionHostSkuName | types.BastionHostSkuNameValue | None = field(
        "name", "BastionHostSkuName", default=None
    )
    """Basic, Standard, Premium or Developer."""
