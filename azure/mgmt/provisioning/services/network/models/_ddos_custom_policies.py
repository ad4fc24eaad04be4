# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``ddos_custom_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _ddos_custom_policies as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class DdosCustomPolicy(Resource):
    """A DDoS custom policy."""

    properties: NestedOrNone[DdosCustomPolicyPropertiesFormat, types.DdosCustomPolicyPropertiesFormatDict] = field(
        "properties", "DdosCustomPolicyPropertiesFormat", default=None
    )
    """Settings of the DDoS custom policy."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    detection_rules: NestedListOrNone[DdosDetectionRule, types.DdosDetectionRuleDict] = flattened(
        "properties", default=None
    )
    mitigation_rules: NestedListOrNone[DdosMitigationRule, types.DdosMitigationRuleDict] = flattened(
        "properties", default=None
    )
    front_end_ip_configuration: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    public_ip_addresses: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Public IP addresses that use it."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class DdosCustomPolicyPropertiesFormat(Model):
    """Properties of a DDoS custom policy."""

    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    detection_rules: NestedListOrNone[DdosDetectionRule, types.DdosDetectionRuleDict] = field(
        "detectionRules", "[DdosDetectionRule]", default=None
    )
    mitigation_rules: NestedListOrNone[DdosMitigationRule, types.DdosMitigationRuleDict] = field(
        "mitigationRules", "[DdosMitigationRule]", default=None
    )
    front_end_ip_configuration: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "frontEndIpConfiguration", "[SubResource]", default=None
    )
    public_ip_addresses: NestedList[models.SubResource, SubResourceDict] = read_only(
        "publicIPAddresses", "[SubResource]"
    )
    """Public IP addresses that use it."""


class DdosDetectionRule(SubResource):
    """A detection rule of a DDoS custom policy."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    properties: NestedOrNone[DdosDetectionRulePropertiesFormat, types.DdosDetectionRulePropertiesFormatDict] = field(
        "properties", "DdosDetectionRulePropertiesFormat", default=None
    )
    """Settings of the DDoS detection rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    detection_mode: models.DdosDetectionMode | types.DdosDetectionModeValue | None = flattened(
        "properties", default=None
    )
    """How attacks are detected."""
    traffic_detection_rule: NestedOrNone[TrafficDetectionRule, types.TrafficDetectionRuleDict] = flattened(
        "properties", default=None
    )
    """Traffic rate at which DDoS mitigation begins."""


class DdosDetectionRulePropertiesFormat(Model):
    """Properties of a DDoS detection rule."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    detection_mode: models.DdosDetectionMode | types.DdosDetectionModeValue | None = field(
        "detectionMode", "DdosDetectionMode", default=None
    )
    """How attacks are detected."""
    traffic_detection_rule: NestedOrNone[TrafficDetectionRule, types.TrafficDetectionRuleDict] = field(
        "trafficDetectionRule", "TrafficDetectionRule", default=None
    )
    """Traffic rate at which DDoS mitigation begins."""


class DdosGeoMatch(Model):
    """A continent or country of the sources."""

    continent: models.DdosContinent | types.DdosContinentValue | None = field(
        "continent", "DdosContinent", default=None
    )
    """Continent of the sources."""
    country_code: str | None = field("countryCode", default=None)


class DdosMitigationRule(SubResource):
    """A mitigation rule of a DDoS custom policy."""

    name: str = field("name")
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    properties: Nested[DdosMitigationRulePropertiesFormat, types.DdosMitigationRulePropertiesFormatDict] = field(
        "properties", "DdosMitigationRulePropertiesFormat"
    )
    """Settings of the DDoS mitigation rule."""


class DdosMitigationRulePropertiesFormat(Model):
    """Properties of a DDoS mitigation rule."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    traffic_scope: models.DdosMitigationTrafficScope | types.DdosMitigationTrafficScopeValue = field(
        "trafficScope", "DdosMitigationTrafficScope"
    )
    """Traffic a mitigation rule is for."""
    tcp_default_mitigations: NestedOrNone[DdosTcpDefaultMitigations, types.DdosTcpDefaultMitigationsDict] = field(
        "tcpDefaultMitigations", "DdosTcpDefaultMitigations", default=None
    )
    """Limits for TCP traffic."""
    udp_default_mitigations: NestedOrNone[DdosUdpDefaultMitigations, types.DdosUdpDefaultMitigationsDict] = field(
        "udpDefaultMitigations", "DdosUdpDefaultMitigations", default=None
    )
    """Limits for UDP traffic."""
    source_policy_overrides: NestedListOrNone[DdosSourcePolicyOverride, types.DdosSourcePolicyOverrideDict] = field(
        "sourcePolicyOverrides", "[DdosSourcePolicyOverride]", default=None
    )


class DdosSourceMatchConditions(Model):
    """Sources an override is for."""

    ip_prefixes: list[str] | None = field("ipPrefixes", "[str]", default=None)
    geo_matches: NestedListOrNone[DdosGeoMatch, types.DdosGeoMatchDict] = field(
        "geoMatches", "[DdosGeoMatch]", default=None
    )


class DdosSourcePolicyAction(Model):
    """What is done with traffic of these sources."""

    action_type: models.DdosSourcePolicyActionType | types.DdosSourcePolicyActionTypeValue = field(
        "actionType", "DdosSourcePolicyActionType"
    )
    """What is done with traffic of some sources."""


class DdosSourcePolicyOverride(Model):
    """Different treatment of some sources."""

    policy_action: Nested[DdosSourcePolicyAction, types.DdosSourcePolicyActionDict] = field(
        "policyAction", "DdosSourcePolicyAction"
    )
    """What is done with traffic of these sources."""
    conditions: Nested[DdosSourceMatchConditions, types.DdosSourceMatchConditionsDict] = field(
        "conditions", "DdosSourceMatchConditions"
    )
    """Sources an override is for."""


class DdosTcpDefaultMitigations(Model):
    """Limits for TCP traffic."""

    per_source_rate_limiting: NestedOrNone[
        DdosTcpPerSourceRateLimitPolicy, types.DdosTcpPerSourceRateLimitPolicyDict
    ] = field("perSourceRateLimiting", "DdosTcpPerSourceRateLimitPolicy", default=None)
    """Limit of TCP packets per source."""
    per_source_connection_rate_limiting: NestedOrNone[
        DdosTcpPerSourceConnectionRateLimitPolicy, types.DdosTcpPerSourceConnectionRateLimitPolicyDict
    ] = field("perSourceConnectionRateLimiting", "DdosTcpPerSourceConnectionRateLimitPolicy", default=None)
    """Limit of TCP connections per source."""


class DdosTcpPerSourceConnectionRateLimitPolicy(Model):
    """Limit of TCP connections per source."""

    connections_per_second: int = field("connectionsPerSecond", "int")


class DdosTcpPerSourceRateLimitPolicy(Model):
    """Limit of TCP packets per source."""

    packets_per_second: int = field("packetsPerSecond", "int")


class DdosUdpDefaultMitigations(Model):
    """Limits for UDP traffic."""

    per_source_rate_limiting: NestedOrNone[
        DdosUdpPerSourceRateLimitPolicy, types.DdosUdpPerSourceRateLimitPolicyDict
    ] = field("perSourceRateLimiting", "DdosUdpPerSourceRateLimitPolicy", default=None)
    """Limit of UDP packets per source."""


class DdosUdpPerSourceRateLimitPolicy(Model):
    """Limit of UDP packets per source."""

    packets_per_second: int = field("packetsPerSecond", "int")


class TrafficDetectionRule(Model):
    """Traffic rate at which DDoS mitigation begins."""

    traffic_type: models.DdosTrafficType | types.DdosTrafficTypeValue | None = field(
        "trafficType", "DdosTrafficType", default=None
    )
    """Traffic whose rate is watched."""
    packets_per_second: int | None = field("packetsPerSecond", "int", default=None)
