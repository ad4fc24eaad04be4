# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``azure_firewalls``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict
else:
    typed(__name__)

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


class AfcConfigurationDict(ModelDict, total=False):
    """Stands for AfcConfiguration."""


class _AzureFirewallFlatDict(ResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    zones: list[str] | tuple[str, ...]
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
    properties: Required[models.AzureFirewallPropertiesFormat | AzureFirewallPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    zones: list[str] | tuple[str, ...]


AzureFirewallDict: TypeAlias = _AzureFirewallFlatDict | _AzureFirewallNestedDict


class AzureFirewallApplicationRuleDict(ModelDict, total=False):
    name: str
    description: str
    source_addresses: list[str] | tuple[str, ...]
    protocols: Sequence[models.AzureFirewallApplicationRuleProtocol | AzureFirewallApplicationRuleProtocolDict]
    target_fqdns: list[str] | tuple[str, ...]
    fqdn_tags: list[str] | tuple[str, ...]
    source_ip_groups: list[str] | tuple[str, ...]


class _AzureFirewallApplicationRuleCollectionFlatDict(SubResourceDict, total=False):
    name: str
    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallApplicationRule | AzureFirewallApplicationRuleDict]


class _AzureFirewallApplicationRuleCollectionNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.AzureFirewallApplicationRuleCollectionPropertiesFormat
        | AzureFirewallApplicationRuleCollectionPropertiesFormatDict
    ]
    name: str


AzureFirewallApplicationRuleCollectionDict: TypeAlias = (
    _AzureFirewallApplicationRuleCollectionFlatDict | _AzureFirewallApplicationRuleCollectionNestedDict
)


class AzureFirewallApplicationRuleCollectionPropertiesFormatDict(ModelDict, total=False):
    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallApplicationRule | AzureFirewallApplicationRuleDict]


class AzureFirewallApplicationRuleProtocolDict(ModelDict, total=False):
    protocol_type: models.AzureFirewallApplicationRuleProtocolType | AzureFirewallApplicationRuleProtocolTypeValue
    port: int


class AzureFirewallAutoscaleConfigurationDict(ModelDict, total=False):
    min_capacity: int
    max_capacity: int


class _AzureFirewallIPConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict


class _AzureFirewallIPConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.AzureFirewallIPConfigurationPropertiesFormat | AzureFirewallIPConfigurationPropertiesFormatDict
    ]
    name: str


AzureFirewallIPConfigurationDict: TypeAlias = (
    _AzureFirewallIPConfigurationFlatDict | _AzureFirewallIPConfigurationNestedDict
)


class AzureFirewallIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    subnet: models.SubResource | SubResourceDict
    public_ip_address: models.SubResource | SubResourceDict


class AzureFirewallIpGroupsDict(ModelDict, total=False):
    """Stands for AzureFirewallIpGroups."""


class AzureFirewallNatRCActionDict(ModelDict, total=False):
    type: models.AzureFirewallNatRCActionType | AzureFirewallNatRCActionTypeValue


class AzureFirewallNatRuleDict(ModelDict, total=False):
    name: str
    description: str
    source_addresses: list[str] | tuple[str, ...]
    destination_addresses: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]
    protocols: Sequence[models.AzureFirewallNetworkRuleProtocol | AzureFirewallNetworkRuleProtocolValue]
    translated_address: str
    translated_port: str
    translated_fqdn: str
    source_ip_groups: list[str] | tuple[str, ...]


class _AzureFirewallNatRuleCollectionFlatDict(SubResourceDict, total=False):
    name: str
    priority: int
    action: models.AzureFirewallNatRCAction | AzureFirewallNatRCActionDict
    rules: Sequence[models.AzureFirewallNatRule | AzureFirewallNatRuleDict]


class _AzureFirewallNatRuleCollectionNestedDict(SubResourceDict, total=False):
    properties: Required[models.AzureFirewallNatRuleCollectionProperties | AzureFirewallNatRuleCollectionPropertiesDict]
    name: str


AzureFirewallNatRuleCollectionDict: TypeAlias = (
    _AzureFirewallNatRuleCollectionFlatDict | _AzureFirewallNatRuleCollectionNestedDict
)


class AzureFirewallNatRuleCollectionPropertiesDict(ModelDict, total=False):
    priority: int
    action: models.AzureFirewallNatRCAction | AzureFirewallNatRCActionDict
    rules: Sequence[models.AzureFirewallNatRule | AzureFirewallNatRuleDict]


class AzureFirewallNetworkRuleDict(ModelDict, total=False):
    name: str
    description: str
    protocols: Sequence[models.AzureFirewallNetworkRuleProtocol | AzureFirewallNetworkRuleProtocolValue]
    source_addresses: list[str] | tuple[str, ...]
    destination_addresses: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]
    destination_fqdns: list[str] | tuple[str, ...]
    source_ip_groups: list[str] | tuple[str, ...]
    destination_ip_groups: list[str] | tuple[str, ...]


class _AzureFirewallNetworkRuleCollectionFlatDict(SubResourceDict, total=False):
    name: str
    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallNetworkRule | AzureFirewallNetworkRuleDict]


class _AzureFirewallNetworkRuleCollectionNestedDict(SubResourceDict, total=False):
    properties: Required[
        models.AzureFirewallNetworkRuleCollectionPropertiesFormat
        | AzureFirewallNetworkRuleCollectionPropertiesFormatDict
    ]
    name: str


AzureFirewallNetworkRuleCollectionDict: TypeAlias = (
    _AzureFirewallNetworkRuleCollectionFlatDict | _AzureFirewallNetworkRuleCollectionNestedDict
)


class AzureFirewallNetworkRuleCollectionPropertiesFormatDict(ModelDict, total=False):
    priority: int
    action: models.AzureFirewallRCAction | AzureFirewallRCActionDict
    rules: Sequence[models.AzureFirewallNetworkRule | AzureFirewallNetworkRuleDict]


class AzureFirewallPacketCaptureFlagsDict(ModelDict, total=False):
    type: models.AzureFirewallPacketCaptureFlagsType | AzureFirewallPacketCaptureFlagsTypeValue


class AzureFirewallPacketCaptureResponseDict(ModelDict, total=False):
    status_code: models.AzureFirewallPacketCaptureResponseCode | AzureFirewallPacketCaptureResponseCodeValue
    message: str


class AzureFirewallPacketCaptureRuleDict(ModelDict, total=False):
    sources: list[str] | tuple[str, ...]
    destinations: list[str] | tuple[str, ...]
    destination_ports: list[str] | tuple[str, ...]


class AzureFirewallPropertiesFormatDict(ModelDict, total=False):
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


class AzureFirewallPublicIPAddressDict(ModelDict, total=False):
    address: str


class AzureFirewallRCActionDict(ModelDict, total=False):
    type: models.AzureFirewallRCActionType | AzureFirewallRCActionTypeValue


class AzureFirewallSkuDict(ModelDict, total=False):
    name: models.AzureFirewallSkuName | AzureFirewallSkuNameValue
    tier: models.AzureFirewallSkuTier | AzureFirewallSkuTierValue


class FirewallPacketCaptureParametersDict(ModelDict, total=False):
    duration_in_seconds: int
    number_of_packets_to_capture: int
    sas_url: str
    file_name: str
    protocol: models.AzureFirewallNetworkRuleProtocol | AzureFirewallNetworkRuleProtocolValue
    flags: Sequence[models.AzureFirewallPacketCaptureFlags | AzureFirewallPacketCaptureFlagsDict]
    filters: Sequence[models.AzureFirewallPacketCaptureRule | AzureFirewallPacketCaptureRuleDict]
    operation: models.AzureFirewallPacketCaptureOperationType | AzureFirewallPacketCaptureOperationTypeValue


class HubIPAddressesDict(ModelDict, total=False):
    public_i_ps: models.HubPublicIPAddresses | HubPublicIPAddressesDict
    private_ip_address: str


class HubPublicIPAddressesDict(ModelDict, total=False):
    addresses: Sequence[models.AzureFirewallPublicIPAddress | AzureFirewallPublicIPAddressDict]
    count: int


class IPPrefixesListDict(ModelDict, total=False):
    ip_prefixes: list[str] | tuple[str, ...]
