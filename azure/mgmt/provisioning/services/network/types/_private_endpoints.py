# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``private_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._application_security_groups import ApplicationSecurityGroupDict
    from ._common import ExtendedLocationDict
    from ._private_link_services import PrivateLinkServiceConnectionDict, PrivateLinkServiceConnectionStateDict
    from ._virtual_networks import SubnetDict
else:
    typed(__name__)

PrivateEndpointBillingSkuValue: TypeAlias = Literal["PayAsYouGo", "Fixed"]
PrivateEndpointIPVersionTypeValue: TypeAlias = Literal["IPv4", "IPv6", "DualStack"]
PrivateEndpointVNetPoliciesValue: TypeAlias = Literal["Disabled", "Basic"]


class CustomDnsConfigPropertiesFormatDict(ModelDict, total=False):
    fqdn: str
    ip_addresses: list[str] | tuple[str, ...]


class _PrivateDnsZoneConfigFlatDict(ModelDict, total=False):
    name: str
    private_dns_zone_id: str


class _PrivateDnsZoneConfigNestedDict(ModelDict, total=False):
    name: str
    properties: Required[models.PrivateDnsZonePropertiesFormat | PrivateDnsZonePropertiesFormatDict]


PrivateDnsZoneConfigDict: TypeAlias = _PrivateDnsZoneConfigFlatDict | _PrivateDnsZoneConfigNestedDict


class _PrivateDnsZoneGroupFlatDict(SubResourceDict, total=False):
    name: str
    private_dns_zone_configs: Sequence[models.PrivateDnsZoneConfig | PrivateDnsZoneConfigDict]


class _PrivateDnsZoneGroupNestedDict(SubResourceDict, total=False):
    name: str
    properties: Required[models.PrivateDnsZoneGroupPropertiesFormat | PrivateDnsZoneGroupPropertiesFormatDict]


PrivateDnsZoneGroupDict: TypeAlias = _PrivateDnsZoneGroupFlatDict | _PrivateDnsZoneGroupNestedDict


class PrivateDnsZoneGroupPropertiesFormatDict(ModelDict, total=False):
    private_dns_zone_configs: Sequence[models.PrivateDnsZoneConfig | PrivateDnsZoneConfigDict]


class PrivateDnsZonePropertiesFormatDict(ModelDict, total=False):
    private_dns_zone_id: str


class _PrivateEndpointFlatDict(ResourceDict, total=False):
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
    properties: Required[models.PrivateEndpointProperties | PrivateEndpointPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


PrivateEndpointDict: TypeAlias = _PrivateEndpointFlatDict | _PrivateEndpointNestedDict


class _PrivateEndpointConnectionFlatDict(SubResourceModelDict, total=False):
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointIPConfigurationFlatDict(ModelDict, total=False):
    name: str
    group_id: str
    member_name: str
    private_ip_address: str


class _PrivateEndpointIPConfigurationNestedDict(ModelDict, total=False):
    properties: Required[models.PrivateEndpointIPConfigurationProperties | PrivateEndpointIPConfigurationPropertiesDict]
    name: str


PrivateEndpointIPConfigurationDict: TypeAlias = (
    _PrivateEndpointIPConfigurationFlatDict | _PrivateEndpointIPConfigurationNestedDict
)


class PrivateEndpointIPConfigurationPropertiesDict(ModelDict, total=False):
    group_id: str
    member_name: str
    private_ip_address: str


class PrivateEndpointPropertiesDict(ModelDict, total=False):
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


class RecordSetDict(ModelDict, total=False):
    record_type: str
    record_set_name: str
    fqdn: str
    ttl: int
    ip_addresses: list[str] | tuple[str, ...]
