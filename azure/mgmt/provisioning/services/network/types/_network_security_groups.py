# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``network_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._application_security_groups import ApplicationSecurityGroupDict
    from ._common import EffectiveNetworkSecurityRuleDict
    from ._network_interfaces import NetworkInterfaceAssociationDict
    from ._virtual_networks import SubnetAssociationDict
else:
    typed(__name__)

SecurityRuleAccessValue: TypeAlias = Literal["Allow", "Deny"]
SecurityRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
SecurityRuleProtocolValue: TypeAlias = Literal["Tcp", "Udp", "Icmp", "Esp", "*", "Ah"]


class EvaluatedNetworkSecurityGroupDict(ModelDict, total=False):
    network_security_group_id: str
    applied_to: str
    matched_rule: models.MatchedRule | MatchedRuleDict


class MatchedRuleDict(ModelDict, total=False):
    rule_name: str
    action: str


class _NetworkSecurityGroupFlatDict(ResourceDict, total=False):
    flush_connection: bool
    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]


class _NetworkSecurityGroupNestedDict(ResourceDict, total=False):
    properties: Required[models.NetworkSecurityGroupPropertiesFormat | NetworkSecurityGroupPropertiesFormatDict]


NetworkSecurityGroupDict: TypeAlias = _NetworkSecurityGroupFlatDict | _NetworkSecurityGroupNestedDict


class NetworkSecurityGroupPropertiesFormatDict(ModelDict, total=False):
    flush_connection: bool
    security_rules: Sequence[models.SecurityRule | SecurityRuleDict]


class NetworkSecurityGroupResultDict(ModelDict, total=False):
    security_rule_access_result: models.SecurityRuleAccess | SecurityRuleAccessValue


class NetworkSecurityRulesEvaluationResultDict(ModelDict, total=False):
    name: str
    protocol_matched: bool
    source_matched: bool
    source_port_matched: bool
    destination_matched: bool
    destination_port_matched: bool


class _SecurityRuleFlatDict(SubResourceModelDict, total=False):
    description: str
    protocol: models.SecurityRuleProtocol | SecurityRuleProtocolValue
    source_port_range: str
    destination_port_range: str
    source_address_prefix: str
    source_address_prefixes: list[str] | tuple[str, ...]
    source_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    destination_address_prefix: str
    destination_address_prefixes: list[str] | tuple[str, ...]
    destination_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    access: models.SecurityRuleAccess | SecurityRuleAccessValue
    priority: int
    direction: models.SecurityRuleDirection | SecurityRuleDirectionValue


class _SecurityRuleNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.SecurityRulePropertiesFormat | SecurityRulePropertiesFormatDict]


SecurityRuleDict: TypeAlias = _SecurityRuleFlatDict | _SecurityRuleNestedDict


class SecurityRuleAssociationsDict(ModelDict, total=False):
    network_interface_association: models.NetworkInterfaceAssociation | NetworkInterfaceAssociationDict
    subnet_association: models.SubnetAssociation | SubnetAssociationDict
    default_security_rules: Sequence[models.SecurityRule | SecurityRuleDict]
    effective_security_rules: Sequence[models.EffectiveNetworkSecurityRule | EffectiveNetworkSecurityRuleDict]


class SecurityRulePropertiesFormatDict(ModelDict, total=False):
    description: str
    protocol: Required[models.SecurityRuleProtocol | SecurityRuleProtocolValue]
    source_port_range: str
    destination_port_range: str
    source_address_prefix: str
    source_address_prefixes: list[str] | tuple[str, ...]
    source_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    destination_address_prefix: str
    destination_address_prefixes: list[str] | tuple[str, ...]
    destination_application_security_groups: Sequence[models.ApplicationSecurityGroup | ApplicationSecurityGroupDict]
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    access: Required[models.SecurityRuleAccess | SecurityRuleAccessValue]
    priority: Required[int]
    direction: Required[models.SecurityRuleDirection | SecurityRuleDirectionValue]
