# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``azure_firewalls``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict

AzureFirewallApplicationRuleProtocolTypeValue: TypeAlias = Literal["Http", "Https", "Mssql"]
AzureFirewallNatRCActionTypeValue: TypeAlias = Literal["Snat", "Dnat"]
AzureFirewallNetworkRuleProtocolValue: TypeAlias = Literal["TCP", "UDP", "Any", "ICMP"]
AzureFirewallPacketCaptureFlagsTypeValue: TypeAlias = Literal["fin", "syn", "rst", "push", "ack", "urg"]
AzureFirewallPacketCaptureOperationTypeValue: TypeAlias = Literal["Start", "Status", "Stop"]
AzureFirewallPacketCaptureResponseCodeValue: TypeAlias = Literal[
    "NotImplemented",
    "AzureFirewallPacketCaptureStartSucceeded",
    "AzureFirewallPacketCaptureStartFailed",
    "AzureFirewallPacketCaptureStartFailedToUpload",
    "AzureFirewallPacketCaptureStartFailure",
    "AzureFirewallPacketCaptureInProgress",
    "AzureFirewallPacketCaptureNotInProgress",
    "AzureFirewallPacketCaptureStopSucceeded",
    "AzureFirewallPacketCaptureFailed",
    "AzureFirewallPacketCaptureCompleted",
]
AzureFirewallRCActionTypeValue: TypeAlias = Literal["Allow", "Deny"]
AzureFirewallSkuNameValue: TypeAlias = Literal["AZFW_VNet", "AZFW_Hub"]
AzureFirewallSkuTierValue: TypeAlias = Literal["Standard", "Premium", "Basic"]
AzureFirewallThreatIntelModeValue: TypeAlias = Literal["Alert", "Deny", "Off"]


class AfcConfigurationDict(TypedDict, total=False):
    """Endpoint of a firewall's controller."""

    additional_properties: Mapping[str, Any]


class _AzureFirewallFlatDict(ResourceDict, total=False):
    """An Azure Firewall."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    zones: Sequence[str]
    application_rule_collections: Sequence[
        models.AzureFirewallApplicationRuleCollection | AzureFirewallApplicationRuleCollectionDict
    ]
    nat_rule_collections: Sequence[models.AzureFirewallNatRuleCollection | AzureFirewallNatRuleCollectionDict]
    network_rule_collections: Sequence[
        models.AzureFirewallNetworkRuleCollection | AzureFirewallNetworkRuleCollectionDict
    ]
    ip_configurations: Sequence[models.AzureFirewallIPConfiguration | AzureFirewallIPConfigurationDict]
    management_ip_configuration: models.AzureFirewallIPConfiguration | AzureFirewallIPConfigurationDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    virtual_hub: models.SubResource | SubResourceDict
    firewall_policy: models.SubResource | SubResourceDict
    hub_ip_addresses: models.HubIPAddresses | HubIPAddressesDict
    sku: models.AzureFirewallSku | AzureFirewallSkuDict
    additional_properties_property: Mapping[str, str]
    autoscale_configuration: models.AzureFirewallAutoscaleConfiguration | AzureFirewallAutoscaleConfigurationDict
    ai_security_add_on: bool


class _AzureFirewallNestedDict(ResourceDict, total=False):
    """An Azure Firewall."""

    properties: Required[models.AzureFirewallPropertiesFormat | AzureFirewallPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    zones: Sequence[str]


AzureFirewallDict: TypeAlias = _AzureFirewallFlatDict | _AzureFirewallNestedDict


class AzureFirewallApplicationRuleDict(TypedDict, total=False):
    """A firewall rule for HTTP, HTTPS and SQL traffic, by host name."""

    name: str
    description: str
    source_addresses: Sequence[str]
    protocols: Sequence[models.AzureFirewallApplicationRuleProtocol | AzureFirewallApplicationRuleProtocolDict]
    target_fqdns: Sequence[str]
    fqdn_tags: Sequence[str]
    source_ip_groups: Sequence[str]
    additional_properties: Mapping[str, Any]


class _AzureFirewallApplicationRuleCollectionFlatDict(SubResourceDict, total=False):
    """A collection of application rules in a firewall."""

    name: str
    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallApplicationRule | AzureFirewallApplicationRuleDict]


class _AzureFirewallApplicationRuleCollectionNestedDict(SubResourceDict, total=False):
    """A collection of application rules in a firewall."""

    properties: Required[
        models.AzureFirewallApplicationRuleCollectionPropertiesFormat
        | AzureFirewallApplicationRuleCollectionPropertiesFormatDict
    ]
    name: str


AzureFirewallApplicationRuleCollectionDict: TypeAlias = (
    _AzureFirewallApplicationRuleCollectionFlatDict | _AzureFirewallApplicationRuleCollectionNestedDict
)


class AzureFirewallApplicationRuleCollectionPropertiesFormatDict(TypedDict, total=False):
    """Properties of an Azure firewall application rule collection."""

    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallApplicationRule | AzureFirewallApplicationRuleDict]
    additional_properties: Mapping[str, Any]


class AzureFirewallApplicationRuleProtocolDict(TypedDict, total=False):
    """Protocol and port of an application rule."""

    protocol_type: models.AzureFirewallApplicationRuleProtocolType | AzureFirewallApplicationRuleProtocolTypeValue
    port: int
    additional_properties: Mapping[str, Any]


class AzureFirewallAutoscaleConfigurationDict(TypedDict, total=False):
    """Bounds of a firewall's automatic scaling."""

    min_capacity: int
    max_capacity: int
    additional_properties: Mapping[str, Any]


class _AzureFirewallIPConfigurationFlatDict(SubResourceDict, total=False):
    """An IP configuration of a firewall."""

    name: str
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict


class _AzureFirewallIPConfigurationNestedDict(SubResourceDict, total=False):
    """An IP configuration of a firewall."""

    properties: Required[
        models.AzureFirewallIPConfigurationPropertiesFormat | AzureFirewallIPConfigurationPropertiesFormatDict
    ]
    name: str


AzureFirewallIPConfigurationDict: TypeAlias = (
    _AzureFirewallIPConfigurationFlatDict | _AzureFirewallIPConfigurationNestedDict
)


class AzureFirewallIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of an Azure firewall IP configuration."""

    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict
    additional_properties: Mapping[str, Any]


class AzureFirewallIpGroupsDict(TypedDict, total=False):
    """An IP group in use by a firewall."""

    additional_properties: Mapping[str, Any]


class AzureFirewallNatRCActionDict(TypedDict, total=False):
    """What a NAT rule collection does: Snat or Dnat."""

    type: models.AzureFirewallNatRCActionType | AzureFirewallNatRCActionTypeValue
    additional_properties: Mapping[str, Any]


class AzureFirewallNatRuleDict(TypedDict, total=False):
    """A firewall rule that translates addresses."""

    name: str
    description: str
    source_addresses: Sequence[str]
    destination_addresses: Sequence[str]
    destination_ports: Sequence[str]
    protocols: Sequence[models.AzureFirewallNetworkRuleProtocol | AzureFirewallNetworkRuleProtocolValue]
    translated_address: str
    translated_port: str
    translated_fqdn: str
    source_ip_groups: Sequence[str]
    additional_properties: Mapping[str, Any]


class _AzureFirewallNatRuleCollectionFlatDict(SubResourceDict, total=False):
    """A collection of NAT rules in a firewall."""

    name: str
    priority: int
    action: models.AzureFirewallNatRCAction | AzureFirewallNatRCActionDict
    rules: Sequence[models.AzureFirewallNatRule | AzureFirewallNatRuleDict]


class _AzureFirewallNatRuleCollectionNestedDict(SubResourceDict, total=False):
    """A collection of NAT rules in a firewall."""

    properties: Required[models.AzureFirewallNatRuleCollectionProperties | AzureFirewallNatRuleCollectionPropertiesDict]
    name: str


AzureFirewallNatRuleCollectionDict: TypeAlias = (
    _AzureFirewallNatRuleCollectionFlatDict | _AzureFirewallNatRuleCollectionNestedDict
)


class AzureFirewallNatRuleCollectionPropertiesDict(TypedDict, total=False):
    """Properties of an Azure firewall NAT rule collection."""

    priority: int
    action: models.AzureFirewallNatRCAction | AzureFirewallNatRCActionDict
    rules: Sequence[models.AzureFirewallNatRule | AzureFirewallNatRuleDict]
    additional_properties: Mapping[str, Any]


class AzureFirewallNetworkRuleDict(TypedDict, total=False):
    """A firewall rule by protocol, address and port."""

    name: str
    description: str
    protocols: Sequence[models.AzureFirewallNetworkRuleProtocol | AzureFirewallNetworkRuleProtocolValue]
    source_addresses: Sequence[str]
    destination_addresses: Sequence[str]
    destination_ports: Sequence[str]
    destination_fqdns: Sequence[str]
    source_ip_groups: Sequence[str]
    destination_ip_groups: Sequence[str]
    additional_properties: Mapping[str, Any]


class _AzureFirewallNetworkRuleCollectionFlatDict(SubResourceDict, total=False):
    """A collection of network rules in a firewall."""

    name: str
    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallNetworkRule | AzureFirewallNetworkRuleDict]


class _AzureFirewallNetworkRuleCollectionNestedDict(SubResourceDict, total=False):
    """A collection of network rules in a firewall."""

    properties: Required[
        models.AzureFirewallNetworkRuleCollectionPropertiesFormat
        | AzureFirewallNetworkRuleCollectionPropertiesFormatDict
    ]
    name: str


AzureFirewallNetworkRuleCollectionDict: TypeAlias = (
    _AzureFirewallNetworkRuleCollectionFlatDict | _AzureFirewallNetworkRuleCollectionNestedDict
)


class AzureFirewallNetworkRuleCollectionPropertiesFormatDict(TypedDict, total=False):
    """Properties of an Azure firewall network rule collection."""

    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallNetworkRule | AzureFirewallNetworkRuleDict]
    additional_properties: Mapping[str, Any]


class AzureFirewallPacketCaptureFlagsDict(TypedDict, total=False):
    """A TCP flag to capture."""

    type: models.AzureFirewallPacketCaptureFlagsType | AzureFirewallPacketCaptureFlagsTypeValue
    additional_properties: Mapping[str, Any]


class AzureFirewallPacketCaptureResponseDict(TypedDict, total=False):
    """Outcome of an operation on a packet capture."""

    status_code: models.AzureFirewallPacketCaptureResponseCode | AzureFirewallPacketCaptureResponseCodeValue
    message: str
    additional_properties: Mapping[str, Any]


class AzureFirewallPacketCaptureRuleDict(TypedDict, total=False):
    """Sources, destinations and ports to capture."""

    sources: Sequence[str]
    destinations: Sequence[str]
    destination_ports: Sequence[str]
    additional_properties: Mapping[str, Any]


class AzureFirewallPropertiesFormatDict(TypedDict, total=False):
    """Settings of a firewall."""

    application_rule_collections: Sequence[
        models.AzureFirewallApplicationRuleCollection | AzureFirewallApplicationRuleCollectionDict
    ]
    nat_rule_collections: Sequence[models.AzureFirewallNatRuleCollection | AzureFirewallNatRuleCollectionDict]
    network_rule_collections: Sequence[
        models.AzureFirewallNetworkRuleCollection | AzureFirewallNetworkRuleCollectionDict
    ]
    ip_configurations: Sequence[models.AzureFirewallIPConfiguration | AzureFirewallIPConfigurationDict]
    management_ip_configuration: models.AzureFirewallIPConfiguration | AzureFirewallIPConfigurationDict
    threat_intel_mode: models.AzureFirewallThreatIntelMode | AzureFirewallThreatIntelModeValue
    virtual_hub: models.SubResource | SubResourceDict
    firewall_policy: models.SubResource | SubResourceDict
    hub_ip_addresses: models.HubIPAddresses | HubIPAddressesDict
    sku: models.AzureFirewallSku | AzureFirewallSkuDict
    additional_properties_property: Mapping[str, str]
    autoscale_configuration: models.AzureFirewallAutoscaleConfiguration | AzureFirewallAutoscaleConfigurationDict
    ai_security_add_on: bool
    additional_properties: Mapping[str, Any]


class AzureFirewallPublicIPAddressDict(TypedDict, total=False):
    """A public IP address of a firewall in a virtual hub."""

    address: str
    additional_properties: Mapping[str, Any]


class AzureFirewallRCActionDict(TypedDict, total=False):
    """What a rule collection does: Allow or Deny."""

    type: models.AzureFirewallRCActionType | AzureFirewallRCActionTypeValue
    additional_properties: Mapping[str, Any]


class AzureFirewallSkuDict(TypedDict, total=False):
    """SKU of a firewall."""

    name: models.AzureFirewallSkuName | AzureFirewallSkuNameValue
    tier: models.AzureFirewallSkuTier | AzureFirewallSkuTierValue
    additional_properties: Mapping[str, Any]


class FirewallPacketCaptureParametersDict(TypedDict, total=False):
    """What a firewall is to capture, and where to put it."""

    duration_in_seconds: int
    number_of_packets_to_capture: int
    sas_url: str
    file_name: str
    protocol: models.AzureFirewallNetworkRuleProtocol | AzureFirewallNetworkRuleProtocolValue
    flags: Sequence[models.AzureFirewallPacketCaptureFlags | AzureFirewallPacketCaptureFlagsDict]
    filters: Sequence[models.AzureFirewallPacketCaptureRule | AzureFirewallPacketCaptureRuleDict]
    operation: models.AzureFirewallPacketCaptureOperationType | AzureFirewallPacketCaptureOperationTypeValue
    additional_properties: Mapping[str, Any]


class HubIPAddressesDict(TypedDict, total=False):
    """Addresses of a firewall in a virtual hub."""

    public_i_ps: models.HubPublicIPAddresses | HubPublicIPAddressesDict
    private_ip_address: str
    additional_properties: Mapping[str, Any]


class HubPublicIPAddressesDict(TypedDict, total=False):
    """Public addresses of a firewall in a virtual hub."""

    addresses: Sequence[models.AzureFirewallPublicIPAddress | AzureFirewallPublicIPAddressDict]
    count: int
    additional_properties: Mapping[str, Any]


class IPPrefixesListDict(TypedDict, total=False):
    """A list of IP prefixes."""

    ip_prefixes: Sequence[str]
    additional_properties: Mapping[str, Any]
