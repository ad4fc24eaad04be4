# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import (
    ResourceDict,
    _EffectiveConnectivityConfigurationFlatDict,
    _EffectiveConnectivityConfigurationNestedDict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AddressPrefixItemDict,
        AdminPropertiesFormatDict,
        ConfigurationGroupDict,
        DefaultAdminPropertiesFormatDict,
        SecurityConfigurationRuleAccessValue,
        SecurityConfigurationRuleDirectionValue,
        SecurityConfigurationRuleProtocolValue,
    )
    from ._network_managers import NetworkManagerSecurityGroupItemDict

BastionConnectProtocolValue: TypeAlias = Literal["SSH", "RDP"]


class _ActiveBaseSecurityAdminRuleDict(TypedDict, total=False):
    """A deployed security admin rule; base of custom and default ones."""

    id: str
    commit_time: datetime | str
    region: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[str]
    additional_properties: Mapping[str, Any]


class ActiveConfigurationParameterDict(TypedDict, total=False):
    """Regions and page of a list of deployed configurations."""

    regions: Sequence[str]
    skip_token: str
    additional_properties: Mapping[str, Any]


class _ActiveConnectivityConfigurationFlatDict(_EffectiveConnectivityConfigurationFlatDict, total=False):
    """A deployed connectivity configuration."""

    commit_time: datetime | str
    region: str


class _ActiveConnectivityConfigurationNestedDict(_EffectiveConnectivityConfigurationNestedDict, total=False):
    """A deployed connectivity configuration."""

    commit_time: datetime | str
    region: str


ActiveConnectivityConfigurationDict: TypeAlias = (
    _ActiveConnectivityConfigurationFlatDict | _ActiveConnectivityConfigurationNestedDict
)


class ActiveConnectivityConfigurationsListResultDict(TypedDict, total=False):
    """A page of deployed connectivity configurations."""

    value: Sequence[models.ActiveConnectivityConfiguration | ActiveConnectivityConfigurationDict]
    skip_token: str
    additional_properties: Mapping[str, Any]


class _ActiveDefaultSecurityAdminRuleFlatDict(TypedDict, total=False):
    """A deployed default security admin rule."""

    id: str
    commit_time: datetime | str
    region: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Default"]]
    flag: str
    additional_properties: Mapping[str, Any]


class _ActiveDefaultSecurityAdminRuleNestedDict(TypedDict, total=False):
    """A deployed default security admin rule."""

    id: str
    commit_time: datetime | str
    region: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Default"]]
    properties: Required[models.DefaultAdminPropertiesFormat | DefaultAdminPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


ActiveDefaultSecurityAdminRuleDict: TypeAlias = (
    _ActiveDefaultSecurityAdminRuleFlatDict | _ActiveDefaultSecurityAdminRuleNestedDict
)


class _ActiveSecurityAdminRuleFlatDict(TypedDict, total=False):
    """A deployed custom security admin rule."""

    id: str
    commit_time: datetime | str
    region: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Custom"]]
    description: str
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue
    sources: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    destinations: Sequence[models.AddressPrefixItem | AddressPrefixItemDict]
    source_port_ranges: Sequence[str]
    destination_port_ranges: Sequence[str]
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue
    priority: int
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue
    additional_properties: Mapping[str, Any]


class _ActiveSecurityAdminRuleNestedDict(TypedDict, total=False):
    """A deployed custom security admin rule."""

    id: str
    commit_time: datetime | str
    region: str
    configuration_description: str
    rule_collection_description: str
    rule_collection_applies_to_groups: Sequence[
        models.NetworkManagerSecurityGroupItem | NetworkManagerSecurityGroupItemDict
    ]
    rule_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    kind: Required[Literal["Custom"]]
    properties: Required[models.AdminPropertiesFormat | AdminPropertiesFormatDict]
    additional_properties: Mapping[str, Any]


ActiveSecurityAdminRuleDict: TypeAlias = _ActiveSecurityAdminRuleFlatDict | _ActiveSecurityAdminRuleNestedDict


class ActiveSecurityAdminRulesListResultDict(TypedDict, total=False):
    """A page of deployed security admin rules."""

    value: Sequence[models.ActiveBaseSecurityAdminRule | ActiveBaseSecurityAdminRuleDict]
    skip_token: str
    additional_properties: Mapping[str, Any]


class BastionActiveSessionDict(TypedDict, total=False):
    """A session open through a bastion host."""

    additional_properties: Mapping[str, Any]


class BastionSessionStateDict(TypedDict, total=False):
    """Outcome of the disconnection of a session."""

    additional_properties: Mapping[str, Any]


class BastionShareableLinkDict(TypedDict, total=False):
    """A shareable link to a virtual machine."""

    vm: Required[models.VM | VMDict]
    additional_properties: Mapping[str, Any]


class BastionShareableLinkListRequestDict(TypedDict, total=False):
    """Virtual machines whose shareable links are meant."""

    vms: Sequence[models.BastionShareableLink | BastionShareableLinkDict]
    additional_properties: Mapping[str, Any]


class BastionShareableLinkTokenListRequestDict(TypedDict, total=False):
    """Shareable links by their tokens."""

    tokens: Sequence[str]
    additional_properties: Mapping[str, Any]


class DnsNameAvailabilityResultDict(TypedDict, total=False):
    """Whether a DNS label is free."""

    available: bool
    additional_properties: Mapping[str, Any]


class QueryRequestOptionsDict(TypedDict, total=False):
    """Page of a list."""

    skip_token: str
    additional_properties: Mapping[str, Any]


class SessionIdsDict(TypedDict, total=False):
    """IDs of bastion sessions."""

    session_ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class VMDict(ResourceDict, total=False):
    """A virtual machine."""


ActiveBaseSecurityAdminRuleDict: TypeAlias = (
    _ActiveBaseSecurityAdminRuleDict | ActiveSecurityAdminRuleDict | ActiveDefaultSecurityAdminRuleDict
)
