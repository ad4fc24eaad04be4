# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import (
    ResourceDict,
    _EffectiveConnectivityConfigurationFlatDict,
    _EffectiveConnectivityConfigurationNestedDict,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

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
else:
    typed(__name__)

BastionConnectProtocolValue: TypeAlias = Literal["SSH", "RDP"]


class _ActiveBaseSecurityAdminRuleDict(ModelDict, total=False):
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


class ActiveConfigurationParameterDict(ModelDict, total=False):
    regions: list[str] | tuple[str, ...]
    skip_token: str


class _ActiveConnectivityConfigurationFlatDict(_EffectiveConnectivityConfigurationFlatDict, total=False):
    commit_time: datetime | str
    region: str


class _ActiveConnectivityConfigurationNestedDict(_EffectiveConnectivityConfigurationNestedDict, total=False):
    commit_time: datetime | str
    region: str


ActiveConnectivityConfigurationDict: TypeAlias = (
    _ActiveConnectivityConfigurationFlatDict | _ActiveConnectivityConfigurationNestedDict
)


class ActiveConnectivityConfigurationsListResultDict(ModelDict, total=False):
    value: Sequence[models.ActiveConnectivityConfiguration | ActiveConnectivityConfigurationDict]
    skip_token: str


class _ActiveDefaultSecurityAdminRuleFlatDict(ModelDict, total=False):
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


class _ActiveDefaultSecurityAdminRuleNestedDict(ModelDict, total=False):
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


ActiveDefaultSecurityAdminRuleDict: TypeAlias = (
    _ActiveDefaultSecurityAdminRuleFlatDict | _ActiveDefaultSecurityAdminRuleNestedDict
)


class _ActiveSecurityAdminRuleFlatDict(ModelDict, total=False):
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
    source_port_ranges: list[str] | tuple[str, ...]
    destination_port_ranges: list[str] | tuple[str, ...]
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue
    priority: int
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue


class _ActiveSecurityAdminRuleNestedDict(ModelDict, total=False):
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


ActiveSecurityAdminRuleDict: TypeAlias = _ActiveSecurityAdminRuleFlatDict | _ActiveSecurityAdminRuleNestedDict


class ActiveSecurityAdminRulesListResultDict(ModelDict, total=False):
    value: Sequence[models.ActiveBaseSecurityAdminRule | ActiveBaseSecurityAdminRuleDict]
    skip_token: str


class BastionActiveSessionDict(ModelDict, total=False):
    """Stands for BastionActiveSession."""


class BastionSessionStateDict(ModelDict, total=False):
    """Stands for BastionSessionState."""


class BastionShareableLinkDict(ModelDict, total=False):
    vm: Required[models.VM | VMDict]


class BastionShareableLinkListRequestDict(ModelDict, total=False):
    vms: Sequence[models.BastionShareableLink | BastionShareableLinkDict]


class BastionShareableLinkTokenListRequestDict(ModelDict, total=False):
    tokens: list[str] | tuple[str, ...]


class DnsNameAvailabilityResultDict(ModelDict, total=False):
    available: bool


class QueryRequestOptionsDict(ModelDict, total=False):
    skip_token: str


class SessionIdsDict(ModelDict, total=False):
    session_ids: list[str] | tuple[str, ...]


class VMDict(ResourceDict, total=False):
    """Stands for VM."""


ActiveBaseSecurityAdminRuleDict: TypeAlias = (
    _ActiveBaseSecurityAdminRuleDict | ActiveSecurityAdminRuleDict | ActiveDefaultSecurityAdminRuleDict
)
