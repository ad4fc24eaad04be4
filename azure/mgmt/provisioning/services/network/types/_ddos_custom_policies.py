# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``ddos_custom_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

DdosContinentValue: TypeAlias = Literal[
    "Africa", "Antarctica", "Asia", "Europe", "NorthAmerica", "Oceania", "SouthAmerica"
]
DdosDetectionModeValue: TypeAlias = Literal["TrafficThreshold"]
DdosMitigationTrafficScopeValue: TypeAlias = Literal["Tcp", "Udp"]
DdosSourcePolicyActionTypeValue: TypeAlias = Literal["Deny", "Permit"]
DdosTrafficTypeValue: TypeAlias = Literal["Tcp", "Udp", "TcpSyn"]


class _DdosCustomPolicyFlatDict(ResourceDict, total=False):
    """A DDoS custom policy."""

    detection_rules: Sequence[models.DdosDetectionRule | DdosDetectionRuleDict]
    mitigation_rules: Sequence[models.DdosMitigationRule | DdosMitigationRuleDict]
    front_end_ip_configuration: Sequence[models.SubResource | SubResourceDict]


class _DdosCustomPolicyNestedDict(ResourceDict, total=False):
    """A DDoS custom policy."""

    properties: Required[models.DdosCustomPolicyPropertiesFormat | DdosCustomPolicyPropertiesFormatDict]


DdosCustomPolicyDict: TypeAlias = _DdosCustomPolicyFlatDict | _DdosCustomPolicyNestedDict


class DdosCustomPolicyPropertiesFormatDict(TypedDict, total=False):
    """Properties of a DDoS custom policy."""

    detection_rules: Sequence[models.DdosDetectionRule | DdosDetectionRuleDict]
    mitigation_rules: Sequence[models.DdosMitigationRule | DdosMitigationRuleDict]
    front_end_ip_configuration: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _DdosDetectionRuleFlatDict(SubResourceDict, total=False):
    """A detection rule of a DDoS custom policy."""

    name: str
    detection_mode: models.DdosDetectionMode | DdosDetectionModeValue
    traffic_detection_rule: models.TrafficDetectionRule | TrafficDetectionRuleDict


class _DdosDetectionRuleNestedDict(SubResourceDict, total=False):
    """A detection rule of a DDoS custom policy."""

    name: str
    properties: Required[models.DdosDetectionRulePropertiesFormat | DdosDetectionRulePropertiesFormatDict]


DdosDetectionRuleDict: TypeAlias = _DdosDetectionRuleFlatDict | _DdosDetectionRuleNestedDict


class DdosDetectionRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of a DDoS detection rule."""

    detection_mode: models.DdosDetectionMode | DdosDetectionModeValue
    traffic_detection_rule: models.TrafficDetectionRule | TrafficDetectionRuleDict
    additional_properties: Mapping[str, Any]


class DdosGeoMatchDict(TypedDict, total=False):
    """A continent or country of the sources."""

    continent: models.DdosContinent | DdosContinentValue
    country_code: str
    additional_properties: Mapping[str, Any]


class DdosMitigationRuleDict(SubResourceDict, total=False):
    """A mitigation rule of a DDoS custom policy."""

    name: Required[str]
    properties: Required[models.DdosMitigationRulePropertiesFormat | DdosMitigationRulePropertiesFormatDict]


class DdosMitigationRulePropertiesFormatDict(TypedDict, total=False):
    """Properties of a DDoS mitigation rule."""

    traffic_scope: Required[models.DdosMitigationTrafficScope | DdosMitigationTrafficScopeValue]
    tcp_default_mitigations: models.DdosTcpDefaultMitigations | DdosTcpDefaultMitigationsDict
    udp_default_mitigations: models.DdosUdpDefaultMitigations | DdosUdpDefaultMitigationsDict
    source_policy_overrides: Sequence[models.DdosSourcePolicyOverride | DdosSourcePolicyOverrideDict]
    additional_properties: Mapping[str, Any]


class DdosSourceMatchConditionsDict(TypedDict, total=False):
    """Sources an override is for."""

    ip_prefixes: Sequence[str]
    geo_matches: Sequence[models.DdosGeoMatch | DdosGeoMatchDict]
    additional_properties: Mapping[str, Any]


class DdosSourcePolicyActionDict(TypedDict, total=False):
    """What is done with traffic of these sources."""

    action_type: Required[models.DdosSourcePolicyActionType | DdosSourcePolicyActionTypeValue]
    additional_properties: Mapping[str, Any]


class DdosSourcePolicyOverrideDict(TypedDict, total=False):
    """Different treatment of some sources."""

    policy_action: Required[models.DdosSourcePolicyAction | DdosSourcePolicyActionDict]
    conditions: Required[models.DdosSourceMatchConditions | DdosSourceMatchConditionsDict]
    additional_properties: Mapping[str, Any]


class DdosTcpDefaultMitigationsDict(TypedDict, total=False):
    """Limits for TCP traffic."""

    per_source_rate_limiting: models.DdosTcpPerSourceRateLimitPolicy | DdosTcpPerSourceRateLimitPolicyDict
    per_source_connection_rate_limiting: (
        models.DdosTcpPerSourceConnectionRateLimitPolicy | DdosTcpPerSourceConnectionRateLimitPolicyDict
    )
    additional_properties: Mapping[str, Any]


class DdosTcpPerSourceConnectionRateLimitPolicyDict(TypedDict, total=False):
    """Limit of TCP connections per source."""

    connections_per_second: Required[int]
    additional_properties: Mapping[str, Any]


class DdosTcpPerSourceRateLimitPolicyDict(TypedDict, total=False):
    """Limit of TCP packets per source."""

    packets_per_second: Required[int]
    additional_properties: Mapping[str, Any]


class DdosUdpDefaultMitigationsDict(TypedDict, total=False):
    """Limits for UDP traffic."""

    per_source_rate_limiting: models.DdosUdpPerSourceRateLimitPolicy | DdosUdpPerSourceRateLimitPolicyDict
    additional_properties: Mapping[str, Any]


class DdosUdpPerSourceRateLimitPolicyDict(TypedDict, total=False):
    """Limit of UDP packets per source."""

    packets_per_second: Required[int]
    additional_properties: Mapping[str, Any]


class TrafficDetectionRuleDict(TypedDict, total=False):
    """Traffic rate at which DDoS mitigation begins."""

    traffic_type: models.DdosTrafficType | DdosTrafficTypeValue
    packets_per_second: int
    additional_properties: Mapping[str, Any]
