# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``network_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_security_groups import ApplicationSecurityGroupDict
    from ._common import EffectiveNetworkSecurityRuleDict
    from ._network_interfaces import NetworkInterfaceAssociationDict
    from ._virtual_networks import SubnetAssociationDict

SecurityRuleAccessValue: TypeAlias = Literal["Allow", "Deny"]
SecurityRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
SecurityRuleProtocolValue: TypeAlias = Literal["Tcp", "Udp", "Icmp", "Esp", "*", "Ah"]


class EvaluatedNetworkSecurityGroupDict(TypedDict, total=False):
    """Outcome of the rules of one network security group."""

    network_security_group_id: str
    applied_to: str
    matched_rule: models.MatchedRule | MatchedRuleDict
    additional_properties: Mapping[str, Any]


class MatchedRuleDict(TypedDict, total=False):
    """The rule that applied to traffic."""

    rule_name: str
    action: str
    additional_properties: Mapping[str, Any]


class _NetworkSecurityGroupFlatDict(ResourceDict, total=False):
    """A network security group: rules on the traffic of subnets and network interfaces."""

    flush_connection: bool
    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]


class _NetworkSecurityGroupNestedDict(ResourceDict, total=False):
    """A network security group: rules on the traffic of subnets and network interfaces."""

    properties: Required[models.NetworkSecurityGroupPropertiesFormat | NetworkSecurityGroupPropertiesFormatDict]


NetworkSecurityGroupDict: TypeAlias = _NetworkSecurityGroupFlatDict | _NetworkSecurityGroupNestedDict


class NetworkSecurityGroupPropertiesFormatDict(TypedDict, total=False):
    """Settings of a network security group."""

    flush_connection: bool
    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]
    additional_properties: Mapping[str, Any]


class NetworkSecurityGroupResultDict(TypedDict, total=False):
    """Whether traffic is allowed, and by which groups."""

    security_rule_access_result: models.SecurityRuleAccess | SecurityRuleAccessValue
    additional_properties: Mapping[str, Any]


class NetworkSecurityRulesEvaluationResultDict(TypedDict, total=False):
    """How one rule matched given traffic."""

    name: str
    protocol_matched: bool
    source_matched: bool
    source_port_matched: bool
    destination_matched: bool
    destination_port_matched: bool
    additional_properties: Mapping[str, Any]


class _SecurityRuleFlatDict(SubResourceModelDict, total=False):
    """A rule of a network security group."""

    description: str
    protocol: models.SecurityRuleProtocol | SecurityRuleProtocolValue
    source_port_range: str
    destination_port_range: str
    source_address_prefix: str
    source_address_prefixes: Sequence[str]
    source_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    destination_address_prefix: str
    destination_address_prefixes: Sequence[str]
    destination_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    access: models.SecurityRuleAccess | SecurityRuleAccessValue
    priority: int
    direction: models.SecurityRuleDirection | SecurityRuleDirectionValue


class _SecurityRuleNestedDict(SubResourceModelDict, total=False):
    """A rule of a network security group."""

    properties: Required[models.SecurityRulePropertiesFormat | SecurityRulePropertiesFormatDict]


SecurityRuleDict: TypeAlias = _SecurityRuleFlatDict | _SecurityRuleNestedDict


class SecurityRuleAssociationsDict(TypedDict, total=False):
    """Security rules of a network interface, by where they come from."""

    network_interface_association: models.NetworkInterfaceAssociation | NetworkInterfaceAssociationDict
    subnet_association: models.SubnetAssociation | SubnetAssociationDict
    default_security_rules: Sequence[models.SecurityRule | SecurityRuleDict]
    effective_security_rules: Sequence[models.EffectiveNetworkSecurityRule | EffectiveNetworkSecurityRuleDict]
    additional_properties: Mapping[str, Any]


class SecurityRulePropertiesFormatDict(TypedDict, total=False):
    """Settings of a security rule."""

    description: str
    protocol: Required[models.SecurityRuleProtocol | SecurityRuleProtocolValue]
    source_port_range: str
    destination_port_range: str
    source_address_prefix: str
    source_address_prefixes: Sequence[str]
    source_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    destination_address_prefix: str
    destination_address_prefixes: Sequence[str]
    destination_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    access: Required[models.SecurityRuleAccess | SecurityRuleAccessValue]
    priority: Required[int]
    direction: Required[models.SecurityRuleDirection | SecurityRuleDirectionValue]
    additional_properties: Mapping[str, Any]
