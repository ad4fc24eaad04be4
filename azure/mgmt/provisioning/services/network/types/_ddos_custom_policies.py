# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``ddos_custom_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

DdosContinentValue: TypeAlias = Literal[
    "Africa", "Antarctica", "Asia", "Europe", "NorthAmerica", "Oceania", "SouthAmerica"
]
DdosDetectionModeValue: TypeAlias = Literal["TrafficThreshold"]
DdosMitigationTrafficScopeValue: TypeAlias = Literal["Tcp", "Udp"]
DdosSourcePolicyActionTypeValue: TypeAlias = Literal["Deny", "Permit"]
DdosTrafficTypeValue: TypeAlias = Literal["Tcp", "Udp", "TcpSyn"]


class _DdosCustomPolicyFlatDict(ResourceDict, total=False):
    detection_rules: Sequence[models.DdosDetectionRule | DdosDetectionRuleDict]
    mitigation_rules: Sequence[models.DdosMitigationRule | DdosMitigationRuleDict]
    front_end_ip_configuration: Sequence[models.SubResource | SubResourceDict]


class _DdosCustomPolicyNestedDict(ResourceDict, total=False):
    properties: Required[models.DdosCustomPolicyPropertiesFormat | DdosCustomPolicyPropertiesFormatDict]


DdosCustomPolicyDict: TypeAlias = _DdosCustomPolicyFlatDict | _DdosCustomPolicyNestedDict


class DdosCustomPolicyPropertiesFormatDict(ModelDict, total=False):
    detection_rules: Sequence[models.DdosDetectionRule | DdosDetectionRuleDict]
    mitigation_rules: Sequence[models.DdosMitigationRule | DdosMitigationRuleDict]
    front_end_ip_configuration: Sequence[models.SubResource | SubResourceDict]


class _DdosDetectionRuleFlatDict(SubResourceDict, total=False):
    name: str
    detection_mode: models.DdosDetectionMode | DdosDetectionModeValue
    traffic_detection_rule: models.TrafficDetectionRule | TrafficDetectionRuleDict


class _DdosDetectionRuleNestedDict(SubResourceDict, total=False):
    name: str
    properties: Required[models.DdosDetectionRulePropertiesFormat | DdosDetectionRulePropertiesFormatDict]


DdosDetectionRuleDict: TypeAlias = _DdosDetectionRuleFlatDict | _DdosDetectionRuleNestedDict


class DdosDetectionRulePropertiesFormatDict(ModelDict, total=False):
    detection_mode: models.DdosDetectionMode | DdosDetectionModeValue
    traffic_detection_rule: models.TrafficDetectionRule | TrafficDetectionRuleDict


class DdosGeoMatchDict(ModelDict, total=False):
    continent: models.DdosContinent | DdosContinentValue
    country_code: str


class DdosMitigationRuleDict(SubResourceDict, total=False):
    name: Required[str]
    properties: Required[models.DdosMitigationRulePropertiesFormat | DdosMitigationRulePropertiesFormatDict]


class DdosMitigationRulePropertiesFormatDict(ModelDict, total=False):
    traffic_scope: Required[models.DdosMitigationTrafficScope | DdosMitigationTrafficScopeValue]
    tcp_default_mitigations: models.DdosTcpDefaultMitigations | DdosTcpDefaultMitigationsDict
    udp_default_mitigations: models.DdosUdpDefaultMitigations | DdosUdpDefaultMitigationsDict
    source_policy_overrides: Sequence[models.DdosSourcePolicyOverride | DdosSourcePolicyOverrideDict]


class DdosSourceMatchConditionsDict(ModelDict, total=False):
    ip_prefixes: list[str] | tuple[str, ...]
    geo_matches: Sequence[models.DdosGeoMatch | DdosGeoMatchDict]


class DdosSourcePolicyActionDict(ModelDict, total=False):
    action_type: Required[models.DdosSourcePolicyActionType | DdosSourcePolicyActionTypeValue]


class DdosSourcePolicyOverrideDict(ModelDict, total=False):
    policy_action: Required[models.DdosSourcePolicyAction | DdosSourcePolicyActionDict]
    conditions: Required[models.DdosSourceMatchConditions | DdosSourceMatchConditionsDict]


class DdosTcpDefaultMitigationsDict(ModelDict, total=False):
    per_source_rate_limiting: models.DdosTcpPerSourceRateLimitPolicy | DdosTcpPerSourceRateLimitPolicyDict
    per_source_connection_rate_limiting: (
        models.DdosTcpPerSourceConnectionRateLimitPolicy | DdosTcpPerSourceConnectionRateLimitPolicyDict
    )


class DdosTcpPerSourceConnectionRateLimitPolicyDict(ModelDict, total=False):
    connections_per_second: Required[int]


class DdosTcpPerSourceRateLimitPolicyDict(ModelDict, total=False):
    packets_per_second: Required[int]


class DdosUdpDefaultMitigationsDict(ModelDict, total=False):
    per_source_rate_limiting: models.DdosUdpPerSourceRateLimitPolicy | DdosUdpPerSourceRateLimitPolicyDict


class DdosUdpPerSourceRateLimitPolicyDict(ModelDict, total=False):
    packets_per_second: Required[int]


class TrafficDetectionRuleDict(ModelDict, total=False):
    traffic_type: models.DdosTrafficType | DdosTrafficTypeValue
    packets_per_second: int
