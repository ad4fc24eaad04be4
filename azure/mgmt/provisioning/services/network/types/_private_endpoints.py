# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``private_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_security_groups import ApplicationSecurityGroupDict
    from ._common import ExtendedLocationDict
    from ._private_link_services import PrivateLinkServiceConnectionDict, PrivateLinkServiceConnectionStateDict
    from ._virtual_networks import SubnetDict

PrivateEndpointBillingSkuValue: TypeAlias = Literal["PayAsYouGo", "Fixed"]
PrivateEndpointIPVersionTypeValue: TypeAlias = Literal["IPv4", "IPv6", "DualStack"]
PrivateEndpointVNetPoliciesValue: TypeAlias = Literal["Disabled", "Basic"]


class CustomDnsConfigPropertiesFormatDict(TypedDict, total=False):
    """A DNS name of a private endpoint and its addresses."""

    fqdn: str
    ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]


class _PrivateDnsZoneConfigFlatDict(TypedDict, total=False):
    """A private DNS zone in a zone group."""

    name: str
    private_dns_zone_id: str
    additional_properties: Mapping[str, Any]


class _PrivateDnsZoneConfigNestedDict(TypedDict, total=False):
    """A private DNS zone in a zone group."""

    name: str
    properties: Required[models.PrivateDnsZonePropertiesFormat | PrivateDnsZonePropertiesFormatDict]
    additional_properties: Mapping[str, Any]


PrivateDnsZoneConfigDict: TypeAlias = _PrivateDnsZoneConfigFlatDict | _PrivateDnsZoneConfigNestedDict


class _PrivateDnsZoneGroupFlatDict(SubResourceDict, total=False):
    """A private DNS zone group: keeps the DNS records of a private endpoint up to date."""

    name: str
    private_dns_zone_configs: Sequence[models.PrivateDnsZoneConfig | PrivateDnsZoneConfigDict]


class _PrivateDnsZoneGroupNestedDict(SubResourceDict, total=False):
    """A private DNS zone group: keeps the DNS records of a private endpoint up to date."""

    name: str
    properties: Required[models.PrivateDnsZoneGroupPropertiesFormat | PrivateDnsZoneGroupPropertiesFormatDict]


PrivateDnsZoneGroupDict: TypeAlias = _PrivateDnsZoneGroupFlatDict | _PrivateDnsZoneGroupNestedDict


class PrivateDnsZoneGroupPropertiesFormatDict(TypedDict, total=False):
    """Settings of a private DNS zone group."""

    private_dns_zone_configs: Sequence[models.PrivateDnsZoneConfig | PrivateDnsZoneConfigDict]
    additional_properties: Mapping[str, Any]


class PrivateDnsZonePropertiesFormatDict(TypedDict, total=False):
    """Settings of a private DNS zone in a zone group."""

    private_dns_zone_id: str
    additional_properties: Mapping[str, Any]


class _PrivateEndpointFlatDict(ResourceDict, total=False):
    """A private endpoint: an address in a subnet that leads to one resource."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    subnet: models.Subnet | SubnetDict
    ip_version_type: models.PrivateEndpointIPVersionType | PrivateEndpointIPVersionTypeValue
    private_link_service_connections: Sequence[models.PrivateLinkServiceConnection | PrivateLinkServiceConnectionDict]
    manual_private_link_service_connections: Sequence[
        models.PrivateLinkServiceConnection | PrivateLinkServiceConnectionDict
    ]
    custom_dns_configs: Sequence[models.CustomDnsConfigPropertiesFormat | CustomDnsConfigPropertiesFormatDict]
    application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    ip_configurations: Sequence[models.PrivateEndpointIPConfiguration | PrivateEndpointIPConfigurationDict]
    custom_network_interface_name: str
    billing_sku: models.PrivateEndpointBillingSku | PrivateEndpointBillingSkuValue


class _PrivateEndpointNestedDict(ResourceDict, total=False):
    """A private endpoint: an address in a subnet that leads to one resource."""

    properties: Required[models.PrivateEndpointProperties | PrivateEndpointPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


PrivateEndpointDict: TypeAlias = _PrivateEndpointFlatDict | _PrivateEndpointNestedDict


class _PrivateEndpointConnectionFlatDict(SubResourceModelDict, total=False):
    """A connection of a private endpoint, as seen by the service."""

    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(SubResourceModelDict, total=False):
    """A connection of a private endpoint, as seen by the service."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Settings of a private endpoint connection."""

    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _PrivateEndpointIPConfigurationFlatDict(TypedDict, total=False):
    """A fixed private address of a private endpoint."""

    name: str
    group_id: str
    member_name: str
    private_ip_address: str
    additional_properties: Mapping[str, Any]


class _PrivateEndpointIPConfigurationNestedDict(TypedDict, total=False):
    """A fixed private address of a private endpoint."""

    properties: Required[models.PrivateEndpointIPConfigurationProperties | PrivateEndpointIPConfigurationPropertiesDict]
    name: str
    additional_properties: Mapping[str, Any]


PrivateEndpointIPConfigurationDict: TypeAlias = (
    _PrivateEndpointIPConfigurationFlatDict | _PrivateEndpointIPConfigurationNestedDict
)


class PrivateEndpointIPConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of a private endpoint's fixed address."""

    group_id: str
    member_name: str
    private_ip_address: str
    additional_properties: Mapping[str, Any]


class PrivateEndpointPropertiesDict(TypedDict, total=False):
    """Settings of a private endpoint."""

    subnet: models.Subnet | SubnetDict
    ip_version_type: models.PrivateEndpointIPVersionType | PrivateEndpointIPVersionTypeValue
    private_link_service_connections: Sequence[models.PrivateLinkServiceConnection | PrivateLinkServiceConnectionDict]
    manual_private_link_service_connections: Sequence[
        models.PrivateLinkServiceConnection | PrivateLinkServiceConnectionDict
    ]
    custom_dns_configs: Sequence[models.CustomDnsConfigPropertiesFormat | CustomDnsConfigPropertiesFormatDict]
    application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    ip_configurations: Sequence[models.PrivateEndpointIPConfiguration | PrivateEndpointIPConfigurationDict]
    custom_network_interface_name: str
    billing_sku: models.PrivateEndpointBillingSku | PrivateEndpointBillingSkuValue
    additional_properties: Mapping[str, Any]


class RecordSetDict(TypedDict, total=False):
    """DNS records of a private endpoint in a zone."""

    record_type: str
    record_set_name: str
    fqdn: str
    ttl: int
    ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]
