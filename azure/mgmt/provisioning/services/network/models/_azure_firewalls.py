# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``azure_firewalls``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _azure_firewalls as types
    from ..types._bases import SubResourceDict
    from ..types._common import ExtendedLocationDict, ProvisioningStateValue
else:
    typed(__name__)


class AfcConfiguration(Model):
    """Endpoint of a firewall's controller."""

    service_endpoint: str = read_only("serviceEndpoint")


class AzureFirewall(Resource):
    """An Azure Firewall."""

    properties: NestedOrNone[AzureFirewallPropertiesFormat, types.AzureFirewallPropertiesFormatDict] = field(
        "properties", "AzureFirewallPropertiesFormat", default=None
    )
    """Settings of the Azure firewall."""
    application_rule_collections: NestedListOrNone[
        AzureFirewallApplicationRuleCollection, types.AzureFirewallApplicationRuleCollectionDict
    ] = flattened("properties", default=None)
    """Collections of application rules; without a firewall policy only."""
    nat_rule_collections: NestedListOrNone[AzureFirewallNatRuleCollection, types.AzureFirewallNatRuleCollectionDict] = (
        flattened("properties", default=None)
    )
    """Collections of NAT rules; without a firewall policy only."""
    network_rule_collections: NestedListOrNone[
        AzureFirewallNetworkRuleCollection, types.AzureFirewallNetworkRuleCollectionDict
    ] = flattened("properties", default=None)
    """Collections of network rules; without a firewall policy only."""
    ip_configurations: NestedListOrNone[AzureFirewallIPConfiguration, types.AzureFirewallIPConfigurationDict] = (
        flattened("properties", default=None)
    )
    """IP configurations; the subnet has to be named AzureFirewallSubnet."""
    management_ip_configuration: NestedOrNone[AzureFirewallIPConfiguration, types.AzureFirewallIPConfigurationDict] = (
        flattened("properties", default=None)
    )
    """IP configuration for management traffic, in AzureFirewallManagementSubnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    threat_intel_mode: models.AzureFirewallThreatIntelMode | types.AzureFirewallThreatIntelModeValue | None = flattened(
        "properties", default=None
    )
    """What is done with traffic of known bad addresses."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual hub the firewall is in."""
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Firewall policy with the rules."""
    hub_ip_addresses: NestedOrNone[HubIPAddresses, types.HubIPAddressesDict] = flattened("properties", default=None)
    """Addresses of a firewall in a virtual hub."""
    ip_groups: NestedList[AzureFirewallIpGroups, types.AzureFirewallIpGroupsDict] = flattened("properties", init=False)
    """IP groups in use."""
    sku: NestedOrNone[AzureFirewallSku, types.AzureFirewallSkuDict] = flattened("properties", default=None)
    """Name and tier of the firewall."""
    additional_properties_property: dict[str, str] | None = flattened("properties", default=None)
    """Further settings by name."""
    autoscale_configuration: NestedOrNone[
        AzureFirewallAutoscaleConfiguration, types.AzureFirewallAutoscaleConfigurationDict
    ] = flattened("properties", default=None)
    """Bounds of automatic scaling."""
    afc_configuration: Nested[AfcConfiguration, types.AfcConfigurationDict] = flattened("properties", init=False)
    """Endpoint of a firewall's controller."""
    ai_security_add_on: bool | None = flattened("properties", default=None)
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1", "2", "3"]; fixed at creation."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class AzureFirewallApplicationRule(Model):
    """A firewall rule for HTTP, HTTPS and SQL traffic, by host name."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    protocols: NestedListOrNone[
        AzureFirewallApplicationRuleProtocol, types.AzureFirewallApplicationRuleProtocolDict
    ] = field("protocols", "[AzureFirewallApplicationRuleProtocol]", default=None)
    target_fqdns: list[str] | None = field("targetFqdns", "[str]", default=None)
    """Host names the rule is for."""
    fqdn_tags: list[str] | None = field("fqdnTags", "[str]", default=None)
    """FQDN tags the rule is for."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""


class AzureFirewallApplicationRuleCollection(SubResource):
    """A collection of application rules in a firewall."""

    properties: NestedOrNone[
        AzureFirewallApplicationRuleCollectionPropertiesFormat,
        types.AzureFirewallApplicationRuleCollectionPropertiesFormatDict,
    ] = field("properties", "AzureFirewallApplicationRuleCollectionPropertiesFormat", default=None)
    """Settings of the Azure firewall application rule collection."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    action: NestedOrNone[AzureFirewallRCAction, types.AzureFirewallRCActionDict] = flattened("properties", default=None)
    """What a rule collection does: Allow or Deny."""
    rules: NestedListOrNone[AzureFirewallApplicationRule, types.AzureFirewallApplicationRuleDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class AzureFirewallApplicationRuleCollectionPropertiesFormat(Model):
    """Properties of an Azure firewall application rule collection."""

    priority: int | None = field("priority", "int", default=None)
    """Priority; the lowest number goes first."""
    action: NestedOrNone[AzureFirewallRCAction, types.AzureFirewallRCActionDict] = field(
        "action", "AzureFirewallRCAction", default=None
    )
    """What a rule collection does: Allow or Deny."""
    rules: NestedListOrNone[AzureFirewallApplicationRule, types.AzureFirewallApplicationRuleDict] = field(
        "rules", "[AzureFirewallApplicationRule]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class AzureFirewallApplicationRuleProtocol(Model):
    """Protocol and port of an application rule."""

    protocol_type: (
        models.AzureFirewallApplicationRuleProtocolType | types.AzureFirewallApplicationRuleProtocolTypeValue | None
    ) = field("protocolType", "AzureFirewallApplicationRuleProtocolType", default=None)
    """Protocol of a firewall's application rule."""
    port: int | None = field("port", "int", default=None)


class AzureFirewallAutoscaleConfiguration(Model):
    """Bounds of a firewall's automatic scaling."""

    min_capacity: int | None = field("minCapacity", "int", default=None)
    """Least capacity."""
    max_capacity: int | None = field("maxCapacity", "int", default=None)
    """Greatest capacity."""


class AzureFirewallIPConfiguration(SubResource):
    """An IP configuration of a firewall."""

    properties: NestedOrNone[
        AzureFirewallIPConfigurationPropertiesFormat, types.AzureFirewallIPConfigurationPropertiesFormatDict
    ] = field("properties", "AzureFirewallIPConfigurationPropertiesFormat", default=None)
    """Settings of the Azure firewall IP configuration."""
    private_ip_address: str = flattened("properties", init=False)
    """Private IP address; with static assignment the one wanted."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class AzureFirewallIPConfigurationPropertiesFormat(Model):
    """Properties of an Azure firewall IP configuration."""

    private_ip_address: str = read_only("privateIPAddress")
    """Private IP address; with static assignment the one wanted."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPAddress", "SubResource", default=None
    )
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class AzureFirewallIpGroups(Model):
    """An IP group in use by a firewall."""

    id: str = read_only("id")
    """ID of the IP group."""
    change_number: str = read_only("changeNumber")


class AzureFirewallNatRCAction(Model):
    """What a NAT rule collection does: Snat or Dnat."""

    type: models.AzureFirewallNatRCActionType | types.AzureFirewallNatRCActionTypeValue | None = field(
        "type", "AzureFirewallNatRCActionType", default=None
    )
    """What a firewall's NAT rule collection does."""


class AzureFirewallNatRule(Model):
    """A firewall rule that translates addresses."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    destination_addresses: list[str] | None = field("destinationAddresses", "[str]", default=None)
    """Destination addresses, prefixes, ranges or service tags; "*" for any."""
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""
    protocols: list[models.AzureFirewallNetworkRuleProtocol | types.AzureFirewallNetworkRuleProtocolValue] | None = (
        field("protocols", "[AzureFirewallNetworkRuleProtocol]", default=None)
    )
    translated_address: str | None = field("translatedAddress", default=None)
    """Address the traffic is sent on to."""
    translated_port: str | None = field("translatedPort", default=None)
    """Port the traffic is sent on to."""
    translated_fqdn: str | None = field("translatedFqdn", default=None)
    """Host name the traffic is sent on to."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""


class AzureFirewallNatRuleCollection(SubResource):
    """A collection of NAT rules in a firewall."""

    properties: NestedOrNone[
        AzureFirewallNatRuleCollectionProperties, types.AzureFirewallNatRuleCollectionPropertiesDict
    ] = field("properties", "AzureFirewallNatRuleCollectionProperties", default=None)
    """Settings of the Azure firewall NAT rule collection."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    action: NestedOrNone[AzureFirewallNatRCAction, types.AzureFirewallNatRCActionDict] = flattened(
        "properties", default=None
    )
    """What a NAT rule collection does: Snat or Dnat."""
    rules: NestedListOrNone[AzureFirewallNatRule, types.AzureFirewallNatRuleDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class AzureFirewallNatRuleCollectionProperties(Model):
    """Properties of an Azure firewall NAT rule collection."""

    priority: int | None = field("priority", "int", default=None)
    """Priority; the lowest number goes first."""
    action: NestedOrNone[AzureFirewallNatRCAction, types.AzureFirewallNatRCActionDict] = field(
        "action", "AzureFirewallNatRCAction", default=None
    )
    """What a NAT rule collection does: Snat or Dnat."""
    rules: NestedListOrNone[AzureFirewallNatRule, types.AzureFirewallNatRuleDict] = field(
        "rules", "[AzureFirewallNatRule]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class AzureFirewallNetworkRule(Model):
    """A firewall rule by protocol, address and port."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    protocols: list[models.AzureFirewallNetworkRuleProtocol | types.AzureFirewallNetworkRuleProtocolValue] | None = (
        field("protocols", "[AzureFirewallNetworkRuleProtocol]", default=None)
    )
    source_addresses: list[str] | None = field("sourceAddresses", "[str]", default=None)
    """Source addresses, prefixes or ranges; "*" for any."""
    destination_addresses: list[str] | None = field("destinationAddresses", "[str]", default=None)
    """Destination addresses, prefixes, ranges or service tags; "*" for any."""
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""
    destination_fqdns: list[str] | None = field("destinationFqdns", "[str]", default=None)
    """Destination host names."""
    source_ip_groups: list[str] | None = field("sourceIpGroups", "[str]", default=None)
    """IP groups with source addresses, by ID."""
    destination_ip_groups: list[str] | None = field("destinationIpGroups", "[str]", default=None)
    """IP groups with destination addresses, by ID."""


class AzureFirewallNetworkRuleCollection(SubResource):
    """A collection of network rules in a firewall."""

    properties: NestedOrNone[
        AzureFirewallNetworkRuleCollectionPropertiesFormat, types.AzureFirewallNetworkRuleCollectionPropertiesFormatDict
    ] = field("properties", "AzureFirewallNetworkRuleCollectionPropertiesFormat", default=None)
    """Settings of the Azure firewall network rule collection."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    action: NestedOrNone[AzureFirewallRCAction, types.AzureFirewallRCActionDict] = flattened("properties", default=None)
    """What a rule collection does: Allow or Deny."""
    rules: NestedListOrNone[AzureFirewallNetworkRule, types.AzureFirewallNetworkRuleDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class AzureFirewallNetworkRuleCollectionPropertiesFormat(Model):
    """Properties of an Azure firewall network rule collection."""

    priority: int | None = field("priority", "int", default=None)
    """Priority; the lowest number goes first."""
    action: NestedOrNone[AzureFirewallRCAction, types.AzureFirewallRCActionDict] = field(
        "action", "AzureFirewallRCAction", default=None
    )
    """What a rule collection does: Allow or Deny."""
    rules: NestedListOrNone[AzureFirewallNetworkRule, types.AzureFirewallNetworkRuleDict] = field(
        "rules", "[AzureFirewallNetworkRule]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class AzureFirewallPacketCaptureFlags(Model):
    """A TCP flag to capture."""

    type: models.AzureFirewallPacketCaptureFlagsType | types.AzureFirewallPacketCaptureFlagsTypeValue | None = field(
        "type", "AzureFirewallPacketCaptureFlagsType", default=None
    )
    """TCP flag to capture."""


class AzureFirewallPacketCaptureResponse(Model):
    """Outcome of an operation on a packet capture."""

    status_code: (
        models.AzureFirewallPacketCaptureResponseCode | types.AzureFirewallPacketCaptureResponseCodeValue | None
    ) = field("statusCode", "AzureFirewallPacketCaptureResponseCode", default=None)
    """Outcome of an operation on a packet capture."""
    message: str | None = field("message", default=None)


class AzureFirewallPacketCaptureRule(Model):
    """Sources, destinations and ports to capture."""

    sources: list[str] | None = field("sources", "[str]", default=None)
    destinations: list[str] | None = field("destinations", "[str]", default=None)
    destination_ports: list[str] | None = field("destinationPorts", "[str]", default=None)
    """Destination ports or ranges."""


class AzureFirewallPropertiesFormat(Model):
    """Settings of a firewall."""

    application_rule_collections: NestedListOrNone[
        AzureFirewallApplicationRuleCollection, types.AzureFirewallApplicationRuleCollectionDict
    ] = field("applicationRuleCollections", "[AzureFirewallApplicationRuleCollection]", default=None)
    """Collections of application rules; without a firewall policy only."""
    nat_rule_collections: NestedListOrNone[AzureFirewallNatRuleCollection, types.AzureFirewallNatRuleCollectionDict] = (
        field("natRuleCollections", "[AzureFirewallNatRuleCollection]", default=None)
    )
    """Collections of NAT rules; without a firewall policy only."""
    network_rule_collections: NestedListOrNone[
        AzureFirewallNetworkRuleCollection, types.AzureFirewallNetworkRuleCollectionDict
    ] = field("networkRuleCollections", "[AzureFirewallNetworkRuleCollection]", default=None)
    """Collections of network rules; without a firewall policy only."""
    ip_configurations: NestedListOrNone[AzureFirewallIPConfiguration, types.AzureFirewallIPConfigurationDict] = field(
        "ipConfigurations", "[AzureFirewallIPConfiguration]", default=None
    )
    """IP configurations; the subnet has to be named AzureFirewallSubnet."""
    management_ip_configuration: NestedOrNone[AzureFirewallIPConfiguration, types.AzureFirewallIPConfigurationDict] = (
        field("managementIpConfiguration", "AzureFirewallIPConfiguration", default=None)
    )
    """IP configuration for management traffic, in AzureFirewallManagementSubnet."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    threat_intel_mode: models.AzureFirewallThreatIntelMode | types.AzureFirewallThreatIntelModeValue | None = field(
        "threatIntelMode", "AzureFirewallThreatIntelMode", default=None
    )
    """What is done with traffic of known bad addresses."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualHub", "SubResource", default=None)
    """Virtual hub the firewall is in."""
    firewall_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "firewallPolicy", "SubResource", default=None
    )
    """Firewall policy with the rules."""
    hub_ip_addresses: NestedOrNone[HubIPAddresses, types.HubIPAddressesDict] = field(
        "hubIPAddresses", "HubIPAddresses", default=None
    )
    """Addresses of a firewall in a virtual hub."""
    ip_groups: NestedList[AzureFirewallIpGroups, types.AzureFirewallIpGroupsDict] = read_only(
        "ipGroups", "[AzureFirewallIpGroups]"
    )
    """IP groups in use."""
    sku: NestedOrNone[AzureFirewallSku, types.AzureFirewallSkuDict] = field("sku", "AzureFirewallSku", default=None)
    """Name and tier of the firewall."""
    additional_properties_property: dict[str, str] | None = field("additionalProperties", "{str}", default=None)
    """Further settings by name."""
    autoscale_configuration: NestedOrNone[
        AzureFirewallAutoscaleConfiguration, types.AzureFirewallAutoscaleConfigurationDict
    ] = field("autoscaleConfiguration", "AzureFirewallAutoscaleConfiguration", default=None)
    """Bounds of automatic scaling."""
    afc_configuration: Nested[AfcConfiguration, types.AfcConfigurationDict] = read_only(
        "afcConfiguration", "AfcConfiguration"
    )
    """Endpoint of a firewall's controller."""
    ai_security_add_on: bool | None = field("aiSecurityAddOn", "bool", default=None)


class AzureFirewallPublicIPAddress(Model):
    """A public IP address of a firewall in a virtual hub."""

    address: str | None = field("address", default=None)


class AzureFirewallRCAction(Model):
    """What a rule collection does: Allow or Deny."""

    type: models.AzureFirewallRCActionType | types.AzureFirewallRCActionTypeValue | None = field(
        "type", "AzureFirewallRCActionType", default=None
    )
    """What a firewall's rule collection does."""


class AzureFirewallSku(Model):
    """SKU of a firewall."""

    name: models.AzureFirewallSkuName | types.AzureFirewallSkuNameValue | None = field(
        "name", "AzureFirewallSkuName", default=None
    )
    """AZFW_VNet in a virtual network, AZFW_Hub in a virtual hub."""
    tier: models.AzureFirewallSkuTier | types.AzureFirewallSkuTierValue | None = field(
        "tier", "AzureFirewallSkuTier", default=None
    )
    """Standard, Premium or Basic."""


class FirewallPacketCaptureParameters(Model):
    """What a firewall is to capture, and where to put it."""

    duration_in_seconds: int | None = field("durationInSeconds", "int", default=None)
    number_of_packets_to_capture: int | None = field("numberOfPacketsToCapture", "int", default=None)
    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL of the container the capture goes to."""
    file_name: str | None = field("fileName", default=None)
    protocol: models.AzureFirewallNetworkRuleProtocol | types.AzureFirewallNetworkRuleProtocolValue | None = field(
        "protocol", "AzureFirewallNetworkRuleProtocol", default=None
    )
    """Protocol of a firewall's network rule."""
    flags: NestedListOrNone[AzureFirewallPacketCaptureFlags, types.AzureFirewallPacketCaptureFlagsDict] = field(
        "flags", "[AzureFirewallPacketCaptureFlags]", default=None
    )
    filters: NestedListOrNone[AzureFirewallPacketCaptureRule, types.AzureFirewallPacketCaptureRuleDict] = field(
        "filters", "[AzureFirewallPacketCaptureRule]", default=None
    )
    """Filters; everything is taken without them."""
    operation: (
        models.AzureFirewallPacketCaptureOperationType | types.AzureFirewallPacketCaptureOperationTypeValue | None
    ) = field("operation", "AzureFirewallPacketCaptureOperationType", default=None)
    """What to do with a firewall's packet capture."""


class HubIPAddresses(Model):
    """Addresses of a firewall in a virtual hub."""

    public_i_ps: NestedOrNone[HubPublicIPAddresses, types.HubPublicIPAddressesDict] = field(
        "publicIPs", "HubPublicIPAddresses", default=None
    )
    """Public addresses of a firewall in a virtual hub."""
    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""


class HubPublicIPAddresses(Model):
    """Public addresses of a firewall in a virtual hub."""

    addresses: NestedListOrNone[AzureFirewallPublicIPAddress, types.AzureFirewallPublicIPAddressDict] = field(
        "addresses", "[AzureFirewallPublicIPAddress]", default=None
    )
    count: int | None = field("count", "int", default=None)


class IPPrefixesList(Model):
    """A list of IP prefixes."""

    ip_prefixes: list[str] | None = field("ipPrefixes", "[str]", default=None)
