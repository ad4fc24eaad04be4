# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_security_groups as types
    from ..types._application_security_groups import ApplicationSecurityGroupDict
    from ..types._common import EffectiveNetworkSecurityRuleDict, ProvisioningStateValue
    from ..types._network_interfaces import NetworkInterfaceAssociationDict, NetworkInterfaceDict
    from ..types._network_watchers import FlowLogDict
    from ..types._virtual_networks import SubnetAssociationDict, SubnetDict
else:
    typed(__name__)


class EvaluatedNetworkSecurityGroup(Model):
    """Outcome of the rules of one network security group."""

    network_security_group_id: str | None = field("networkSecurityGroupId", default=None)
    applied_to: str | None = field("appliedTo", default=None)
    matched_rule: NestedOrNone[MatchedRule, types.MatchedRuleDict] = field("matchedRule", "MatchedRule", default=None)
    """The rule that applied to traffic."""
    rules_evaluation_result: NestedList[
        NetworkSecurityRulesEvaluationResult, types.NetworkSecurityRulesEvaluationResultDict
    ] = read_only("rulesEvaluationResult", "[NetworkSecurityRulesEvaluationResult]")


class MatchedRule(Model):
    """The rule that applied to traffic."""

    rule_name: str | None = field("ruleName", default=None)
    action: str | None = field("action", default=None)


class NetworkSecurityGroup(Resource):
    """A network security group: rules on the traffic of subnets and network interfaces."""

    properties: NestedOrNone[NetworkSecurityGroupPropertiesFormat, types.NetworkSecurityGroupPropertiesFormatDict] = (
        field("properties", "NetworkSecurityGroupPropertiesFormat", default=None)
    )
    """Settings of the network security group."""
    flush_connection: bool | None = flattened("properties", default=None)
    """Has changes of rules apply to open connections too."""
    security_rules: NestedListOrNone[SecurityRule, types.SecurityRuleDict] = flattened("properties", default=None)
    """Your rules; on update the complete list."""
    default_security_rules: NestedList[SecurityRule, types.SecurityRuleDict] = flattened("properties", init=False)
    """Rules that every group has, with the lowest priority."""
    network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = flattened("properties", init=False)
    """Network interfaces that use it."""
    subnets: NestedList[models.Subnet, SubnetDict] = flattened("properties", init=False)
    """Subnets that use the group."""
    flow_logs: NestedList[models.FlowLog, FlowLogDict] = flattened("properties", init=False)
    """Flow logs of the group."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkSecurityGroupPropertiesFormat(Model):
    """Settings of a network security group."""

    flush_connection: bool | None = field("flushConnection", "bool", default=None)
    """Has changes of rules apply to open connections too."""
    security_rules: NestedListOrNone[SecurityRule, types.SecurityRuleDict] = field(
        "securityRules", "[SecurityRule]", default=None
    )
    """Your rules; on update the complete list."""
    default_security_rules: NestedList[SecurityRule, types.SecurityRuleDict] = read_only(
        "defaultSecurityRules", "[SecurityRule]"
    )
    """Rules that every group has, with the lowest priority."""
    network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = read_only(
        "networkInterfaces", "[NetworkInterface]"
    )
    """Network interfaces that use it."""
    subnets: NestedList[models.Subnet, SubnetDict] = read_only("subnets", "[Subnet]")
    """Subnets that use the group."""
    flow_logs: NestedList[models.FlowLog, FlowLogDict] = read_only("flowLogs", "[FlowLog]")
    """Flow logs of the group."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class NetworkSecurityGroupResult(Model):
    """Whether traffic is allowed, and by which groups."""

    security_rule_access_result: models.SecurityRuleAccess | types.SecurityRuleAccessValue | None = field(
        "securityRuleAccessResult", "SecurityRuleAccess", default=None
    )
    """What a security rule does with traffic."""
    evaluated_network_security_groups: NestedList[
        EvaluatedNetworkSecurityGroup, types.EvaluatedNetworkSecurityGroupDict
    ] = read_only("evaluatedNetworkSecurityGroups", "[EvaluatedNetworkSecurityGroup]")


class NetworkSecurityRulesEvaluationResult(Model):
    """How one rule matched given traffic."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    protocol_matched: bool | None = field("protocolMatched", "bool", default=None)
    source_matched: bool | None = field("sourceMatched", "bool", default=None)
    source_port_matched: bool | None = field("sourcePortMatched", "bool", default=None)
    destination_matched: bool | None = field("destinationMatched", "bool", default=None)
    destination_port_matched: bool | None = field("destinationPortMatched", "bool", default=None)


class SecurityRule(SubResourceModel):
    """A rule of a network security group."""

    properties: NestedOrNone[SecurityRulePropertiesFormat, types.SecurityRulePropertiesFormatDict] = field(
        "properties", "SecurityRulePropertiesFormat", default=None
    )
    """Settings of the security rule."""
    description: str | None = flattened("properties", default=None)
    """What the rule is for, at most 140 characters."""
    protocol: models.SecurityRuleProtocol | types.SecurityRuleProtocolValue | None = flattened(
        "properties", default=None
    )
    """Tcp, Udp, Icmp, Esp, Ah or "*" for all."""
    source_port_range: str | None = flattened("properties", default=None)
    """Source port or range, such as "1024-65535"; "*" for all."""
    destination_port_range: str | None = flattened("properties", default=None)
    """Destination port or range, such as "443"; "*" for all."""
    source_address_prefix: str | None = flattened("properties", default=None)
    """Source as CIDR, address, service tag such as "Internet", or "*"."""
    source_address_prefixes: list[str] | None = flattened("properties", default=None)
    """Several sources as CIDR or address, in place of sourceAddressPrefix."""
    source_application_security_groups: NestedListOrNone[
        models.ApplicationSecurityGroup, ApplicationSecurityGroupDict
    ] = flattened("properties", default=None)
    """Application security groups as source."""
    destination_address_prefix: str | None = flattened("properties", default=None)
    """Destination as CIDR, address, service tag such as "VirtualNetwork", or "*"."""
    destination_address_prefixes: list[str] | None = flattened("properties", default=None)
    """Several destinations as CIDR or address, in place of destinationAddressPrefix."""
    destination_application_security_groups: NestedListOrNone[
        models.ApplicationSecurityGroup, ApplicationSecurityGroupDict
    ] = flattened("properties", default=None)
    """Application security groups as destination."""
    source_port_ranges: list[str] | None = flattened("properties", default=None)
    """Several source ports or ranges, in place of sourcePortRange."""
    destination_port_ranges: list[str] | None = flattened("properties", default=None)
    """Several destination ports or ranges, in place of destinationPortRange."""
    access: models.SecurityRuleAccess | types.SecurityRuleAccessValue | None = flattened("properties", default=None)
    """Allow or Deny."""
    priority: int | None = flattened("properties", default=None)
    """100 to 4096, unique per direction in its group; the lowest number goes first."""
    direction: models.SecurityRuleDirection | types.SecurityRuleDirectionValue | None = flattened(
        "properties", default=None
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class SecurityRuleAssociations(Model):
    """Security rules of a network interface, by where they come from."""

    network_interface_association: NestedOrNone[models.NetworkInterfaceAssociation, NetworkInterfaceAssociationDict] = (
        field("networkInterfaceAssociation", "NetworkInterfaceAssociation", default=None)
    )
    """A network interface with its security rules."""
    subnet_association: NestedOrNone[models.SubnetAssociation, SubnetAssociationDict] = field(
        "subnetAssociation", "SubnetAssociation", default=None
    )
    """A subnet with its security rules."""
    default_security_rules: NestedListOrNone[SecurityRule, types.SecurityRuleDict] = field(
        "defaultSecurityRules", "[SecurityRule]", default=None
    )
    effective_security_rules: NestedListOrNone[
        models.EffectiveNetworkSecurityRule, EffectiveNetworkSecurityRuleDict
    ] = field("effectiveSecurityRules", "[EffectiveNetworkSecurityRule]", default=None)


class SecurityRulePropertiesFormat(Model):
    """Settings of a security rule."""

    description: str | None = field("description", default=None)
    """What the rule is for, at most 140 characters."""
    protocol: models.SecurityRuleProtocol | types.SecurityRuleProtocolValue = field("protocol", "SecurityRuleProtocol")
    """Tcp, Udp, Icmp, Esp, Ah or "*" for all."""
    source_port_range: str | None = field("sourcePortRange", default=None)
    """Source port or range, such as "1024-65535"; "*" for all."""
    destination_port_range: str | None = field("destinationPortRange", default=None)
    """Destination port or range, such as "443"; "*" for all."""
    source_address_prefix: str | None = field("sourceAddressPrefix", default=None)
    """Source as CIDR, address, service tag such as "Internet", or "*"."""
    source_address_prefixes: list[str] | None = field("sourceAddressPrefixes", "[str]", default=None)
    """Several sources as CIDR or address, in place of sourceAddressPrefix."""
    source_application_security_groups: NestedListOrNone[
        models.ApplicationSecurityGroup, ApplicationSecurityGroupDict
    ] = field("sourceApplicationSecurityGroups", "[ApplicationSecurityGroup]", default=None)
    """Application security groups as source."""
    destination_address_prefix: str | None = field("destinationAddressPrefix", default=None)
    """Destination as CIDR, address, service tag such as "VirtualNetwork", or "*"."""
    destination_address_prefixes: list[str] | None = field("destinationAddressPrefixes", "[str]", default=None)
    """Several destinations as CIDR or address, in place of destinationAddressPrefix."""
    destination_application_security_groups: NestedListOrNone[
        models.ApplicationSecurityGroup, ApplicationSecurityGroupDict
    ] = field("destinationApplicationSecurityGroups", "[ApplicationSecurityGroup]", default=None)
    """Application security groups as destination."""
    source_port_ranges: list[str] | None = field("sourcePortRanges", "[str]", default=None)
    """Several source ports or ranges, in place of sourcePortRange."""
    destination_port_ranges: list[str] | None = field("destinationPortRanges", "[str]", default=None)
    """Several destination ports or ranges, in place of destinationPortRange."""
    access: models.SecurityRuleAccess | types.SecurityRuleAccessValue = field("access", "SecurityRuleAccess")
    """Allow or Deny."""
    priority: int = field("priority", "int")
    """100 to 4096, unique per direction in its group; the lowest number goes first."""
    direction: models.SecurityRuleDirection | types.SecurityRuleDirectionValue = field(
        "direction", "SecurityRuleDirection"
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
