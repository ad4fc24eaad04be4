# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``private_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _private_endpoints as types
    from ..types._application_security_groups import ApplicationSecurityGroupDict
    from ..types._common import ExtendedLocationDict, ProvisioningStateValue
    from ..types._network_interfaces import NetworkInterfaceDict
    from ..types._private_link_services import PrivateLinkServiceConnectionDict, PrivateLinkServiceConnectionStateDict
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class CustomDnsConfigPropertiesFormat(Model):
    """A DNS name of a private endpoint and its addresses."""

    fqdn: str | None = field("fqdn", default=None)
    """Fully qualified name that is to be resolved to the addresses."""
    ip_addresses: list[str] | None = field("ipAddresses", "[str]", default=None)
    """Private addresses of the endpoint."""


class PrivateDnsZoneConfig(Model):
    """A private DNS zone in a zone group."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    properties: NestedOrNone[PrivateDnsZonePropertiesFormat, types.PrivateDnsZonePropertiesFormatDict] = field(
        "properties", "PrivateDnsZonePropertiesFormat", default=None
    )
    """Settings of the private DNS zone config."""
    private_dns_zone_id: str | None = flattened("properties", default=None)
    """ID of the private DNS zone, such as that of "privatelink.blob.core.windows.net"."""
    record_sets: NestedList[RecordSet, types.RecordSetDict] = flattened("properties", init=False)
    """Records written to the zone."""


class PrivateDnsZoneGroup(SubResource):
    """A private DNS zone group: keeps the DNS records of a private endpoint up to date."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    properties: NestedOrNone[PrivateDnsZoneGroupPropertiesFormat, types.PrivateDnsZoneGroupPropertiesFormatDict] = (
        field("properties", "PrivateDnsZoneGroupPropertiesFormat", default=None)
    )
    """Settings of the private DNS zone group."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_dns_zone_configs: NestedListOrNone[PrivateDnsZoneConfig, types.PrivateDnsZoneConfigDict] = flattened(
        "properties", default=None
    )
    """Private DNS zones the records are written to."""


class PrivateDnsZoneGroupPropertiesFormat(Model):
    """Settings of a private DNS zone group."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    private_dns_zone_configs: NestedListOrNone[PrivateDnsZoneConfig, types.PrivateDnsZoneConfigDict] = field(
        "privateDnsZoneConfigs", "[PrivateDnsZoneConfig]", default=None
    )
    """Private DNS zones the records are written to."""


class PrivateDnsZonePropertiesFormat(Model):
    """Settings of a private DNS zone in a zone group."""

    private_dns_zone_id: str | None = field("privateDnsZoneId", default=None)
    """ID of the private DNS zone, such as that of "privatelink.blob.core.windows.net"."""
    record_sets: NestedList[RecordSet, types.RecordSetDict] = read_only("recordSets", "[RecordSet]")
    """Records written to the zone."""


class PrivateEndpoint(Resource):
    """A private endpoint: an address in a subnet that leads to one resource."""

    properties: NestedOrNone[PrivateEndpointProperties, types.PrivateEndpointPropertiesDict] = field(
        "properties", "PrivateEndpointProperties", default=None
    )
    """Settings of the private endpoint."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the endpoint gets its address from; fixed at creation."""
    network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = flattened("properties", init=False)
    """Network interface Azure made for the endpoint."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ip_version_type: models.PrivateEndpointIPVersionType | types.PrivateEndpointIPVersionTypeValue | None = flattened(
        "properties", default=None
    )
    """IPv4, IPv6 or both."""
    private_link_service_connections: NestedListOrNone[
        models.PrivateLinkServiceConnection, PrivateLinkServiceConnectionDict
    ] = flattened("properties", default=None)
    """Connection to the resource, if you may approve it yourself."""
    manual_private_link_service_connections: NestedListOrNone[
        models.PrivateLinkServiceConnection, PrivateLinkServiceConnectionDict
    ] = flattened("properties", default=None)
    """Connection to the resource that its owner has to approve."""
    custom_dns_configs: NestedListOrNone[CustomDnsConfigPropertiesFormat, types.CustomDnsConfigPropertiesFormatDict] = (
        flattened("properties", default=None)
    )
    """DNS names of the resource and their private addresses."""
    application_security_groups: NestedListOrNone[models.ApplicationSecurityGroup, ApplicationSecurityGroupDict] = (
        flattened("properties", default=None)
    )
    """Application security groups the endpoint is in."""
    ip_configurations: NestedListOrNone[PrivateEndpointIPConfiguration, types.PrivateEndpointIPConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Fixed private addresses; dynamic ones without it."""
    custom_network_interface_name: str | None = flattened("properties", default=None)
    """Name for the network interface Azure makes; fixed at creation."""
    billing_sku: models.PrivateEndpointBillingSku | types.PrivateEndpointBillingSkuValue | None = flattened(
        "properties", default=None
    )
    """Billing SKU of the endpoint."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class PrivateEndpointConnection(SubResourceModel):
    """A connection of a private endpoint, as seen by the service."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Settings of the private endpoint connection."""
    private_endpoint: Nested[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", init=False)
    """The private endpoint."""
    private_link_service_connection_state: NestedOrNone[
        models.PrivateLinkServiceConnectionState, PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    link_identifier: str = flattened("properties", init=False)
    """ID of the link, as in the TCP proxy header."""
    private_endpoint_location: str = flattened("properties", init=False)
    """Region of the private endpoint."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class PrivateEndpointConnectionProperties(Model):
    """Settings of a private endpoint connection."""

    private_endpoint: Nested[PrivateEndpoint, types.PrivateEndpointDict] = read_only(
        "privateEndpoint", "PrivateEndpoint"
    )
    """The private endpoint."""
    private_link_service_connection_state: NestedOrNone[
        models.PrivateLinkServiceConnectionState, PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState", default=None)
    """Whether the connection is approved."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    link_identifier: str = read_only("linkIdentifier")
    """ID of the link, as in the TCP proxy header."""
    private_endpoint_location: str = read_only("privateEndpointLocation")
    """Region of the private endpoint."""


class PrivateEndpointIPConfiguration(Model):
    """A fixed private address of a private endpoint."""

    properties: NestedOrNone[
        PrivateEndpointIPConfigurationProperties, types.PrivateEndpointIPConfigurationPropertiesDict
    ] = field("properties", "PrivateEndpointIPConfigurationProperties", default=None)
    """Settings of the private endpoint IP configuration."""
    group_id: str | None = flattened("properties", default=None)
    """Sub-resource the address is for, such as "blob"."""
    member_name: str | None = flattened("properties", default=None)
    """Member of the sub-resource the address is for."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private address, free in the subnet."""
    name: str | None = field("name", default=None)
    """Name of this entry."""
    type: str = read_only("type")
    """Type of the resource."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class PrivateEndpointIPConfigurationProperties(Model):
    """Settings of a private endpoint's fixed address."""

    group_id: str | None = field("groupId", default=None)
    """Sub-resource the address is for, such as "blob"."""
    member_name: str | None = field("memberName", default=None)
    """Member of the sub-resource the address is for."""
    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private address, free in the subnet."""


class PrivateEndpointProperties(Model):
    """Settings of a private endpoint."""

    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the endpoint gets its address from; fixed at creation."""
    network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = read_only(
        "networkInterfaces", "[NetworkInterface]"
    )
    """Network interface Azure made for the endpoint."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ip_version_type: models.PrivateEndpointIPVersionType | types.PrivateEndpointIPVersionTypeValue | None = field(
        "ipVersionType", "PrivateEndpointIPVersionType", default=None
    )
    """IPv4, IPv6 or both."""
    private_link_service_connections: NestedListOrNone[
        models.PrivateLinkServiceConnection, PrivateLinkServiceConnectionDict
    ] = field("privateLinkServiceConnections", "[PrivateLinkServiceConnection]", default=None)
    """Connection to the resource, if you may approve it yourself."""
    manual_private_link_service_connections: NestedListOrNone[
        models.PrivateLinkServiceConnection, PrivateLinkServiceConnectionDict
    ] = field("manualPrivateLinkServiceConnections", "[PrivateLinkServiceConnection]", default=None)
    """Connection to the resource that its owner has to approve."""
    custom_dns_configs: NestedListOrNone[CustomDnsConfigPropertiesFormat, types.CustomDnsConfigPropertiesFormatDict] = (
        field("customDnsConfigs", "[CustomDnsConfigPropertiesFormat]", default=None)
    )
    """DNS names of the resource and their private addresses."""
    application_security_groups: NestedListOrNone[models.ApplicationSecurityGroup, ApplicationSecurityGroupDict] = (
        field("applicationSecurityGroups", "[ApplicationSecurityGroup]", default=None)
    )
    """Application security groups the endpoint is in."""
    ip_configurations: NestedListOrNone[PrivateEndpointIPConfiguration, types.PrivateEndpointIPConfigurationDict] = (
        field("ipConfigurations", "[PrivateEndpointIPConfiguration]", default=None)
    )
    """Fixed private addresses; dynamic ones without it."""
    custom_network_interface_name: str | None = field("customNetworkInterfaceName", default=None)
    """Name for the network interface Azure makes; fixed at creation."""
    billing_sku: models.PrivateEndpointBillingSku | types.PrivateEndpointBillingSkuValue | None = field(
        "billingSku", "PrivateEndpointBillingSku", default=None
    )
    """Billing SKU of the endpoint."""


class RecordSet(Model):
    """DNS records of a private endpoint in a zone."""

    record_type: str | None = field("recordType", default=None)
    """Type of the records: "A"."""
    record_set_name: str | None = field("recordSetName", default=None)
    """Name of the records within the zone."""
    fqdn: str | None = field("fqdn", default=None)
    """Full name of the records."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ttl: int | None = field("ttl", "int", default=None)
    """Seconds the records may be cached."""
    ip_addresses: list[str] | None = field("ipAddresses", "[str]", default=None)
    """Addresses of the records."""
