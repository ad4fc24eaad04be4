# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, ProxyResourceWithReadOnlyID, Resource, SubResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _others as types
    from ..types._application_gateways import (
        ApplicationGatewayDict,
        ApplicationGatewayFirewallManifestRuleSetDict,
        ApplicationGatewayFirewallRateLimitDurationValue,
        ApplicationGatewayFirewallUserSessionVariableValue,
        ApplicationGatewayForContainersReferenceDefinitionDict,
    )
    from ..types._bases import SubResourceDict
    from ..types._common import ExpressRouteProviderPortDict, ProvisioningStateValue
    from ..types._network_interfaces import NetworkInterfaceDict
else:
    typed(__name__)


class ApplicationGatewayWafDynamicManifestPropertiesResult(Model):
    """Rule sets of a firewall manifest."""

    default_rule_set: NestedOrNone[DefaultRuleSetPropertyFormat, types.DefaultRuleSetPropertyFormatDict] = field(
        "defaultRuleSet", "DefaultRuleSetPropertyFormat", default=None
    )
    """Default rule set of the web application firewall."""
    rule_set_type: str | None = flattened("default_rule_set", default=None)
    """Name of the rule set."""
    rule_set_version: str | None = flattened("default_rule_set", default=None)
    """Version of the rule set."""
    display_name: str | None = flattened("default_rule_set", default=None)
    """Name to show."""
    available_rule_sets: NestedListOrNone[
        models.ApplicationGatewayFirewallManifestRuleSet, ApplicationGatewayFirewallManifestRuleSetDict
    ] = field("availableRuleSets", "[ApplicationGatewayFirewallManifestRuleSet]", default=None)


class ProxyResourceWithSettableId(Model):
    """Base of resources whose ID can be set."""

    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ApplicationGatewayWafDynamicManifestResult(ProxyResourceWithSettableId):
    """A manifest of web application firewall rule sets."""

    properties: NestedOrNone[
        ApplicationGatewayWafDynamicManifestPropertiesResult,
        types.ApplicationGatewayWafDynamicManifestPropertiesResultDict,
    ] = field("properties", "ApplicationGatewayWafDynamicManifestPropertiesResult", default=None)
    """Settings of the application gateway WAF dynamic manifest result."""


class Availability(Model):
    """How often a metric is measured and how long it is kept."""

    time_grain: str | None = field("timeGrain", default=None)
    retention: str | None = field("retention", default=None)
    blob_duration: str | None = field("blobDuration", default=None)


class AvailableDelegation(Model):
    """A service a subnet can be delegated to."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str | None = field("type", default=None)
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    service_name: str | None = field("serviceName", default=None)
    actions: list[str] | None = field("actions", "[str]", default=None)


class AvailablePrivateEndpointType(Model):
    """A kind of resource that private endpoints can connect to."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str | None = field("type", default=None)
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    resource_name: str | None = field("resourceName", default=None)
    display_name: str | None = field("displayName", default=None)
    """Name to show."""


class AvailableServiceAlias(Model):
    """An alias of services for service endpoint policies."""

    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str | None = field("type", default=None)
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    resource_name: str | None = field("resourceName", default=None)


class AzureFirewallFqdnTag(Resource):
    """An FQDN tag: a name for a group of host names."""

    properties: NestedOrNone[AzureFirewallFqdnTagPropertiesFormat, types.AzureFirewallFqdnTagPropertiesFormatDict] = (
        field("properties", "AzureFirewallFqdnTagPropertiesFormat", default=None)
    )
    """Settings of the Azure firewall FQDN tag."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    fqdn_tag_name: str = flattened("properties", init=False)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class AzureFirewallFqdnTagPropertiesFormat(Model):
    """Properties of an Azure firewall FQDN tag."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    fqdn_tag_name: str = read_only("fqdnTagName")


class AzureWebCategory(ProxyResource):
    """A category of web sites."""

    properties: NestedOrNone[AzureWebCategoryPropertiesFormat, types.AzureWebCategoryPropertiesFormatDict] = field(
        "properties", "AzureWebCategoryPropertiesFormat", default=None
    )
    """Settings of the Azure web category."""
    group: str = flattened("properties", init=False)


class AzureWebCategoryPropertiesFormat(Model):
    """Properties of an Azure web category."""

    group: str = read_only("group")


class BGPCommunity(Model):
    """A BGP community of a Microsoft service."""

    service_supported_region: str | None = field("serviceSupportedRegion", default=None)
    community_name: str | None = field("communityName", default=None)
    community_value: str | None = field("communityValue", default=None)
    community_prefixes: list[str] | None = field("communityPrefixes", "[str]", default=None)
    is_authorized_to_use: bool | None = field("isAuthorizedToUse", "bool", default=None)
    service_group: str | None = field("serviceGroup", default=None)


class BgpServiceCommunity(Resource):
    """A service with its BGP communities."""

    properties: NestedOrNone[BgpServiceCommunityPropertiesFormat, types.BgpServiceCommunityPropertiesFormatDict] = (
        field("properties", "BgpServiceCommunityPropertiesFormat", default=None)
    )
    """Settings of the BGP service community."""
    service_name: str | None = flattened("properties", default=None)
    bgp_communities: NestedListOrNone[BGPCommunity, types.BGPCommunityDict] = flattened("properties", default=None)


class BgpServiceCommunityPropertiesFormat(Model):
    """Properties of a BGP service community."""

    service_name: str | None = field("serviceName", default=None)
    bgp_communities: NestedListOrNone[BGPCommunity, types.BGPCommunityDict] = field(
        "bgpCommunities", "[BGPCommunity]", default=None
    )


class DefaultRuleSetPropertyFormat(Model):
    """Default rule set of the web application firewall."""

    rule_set_type: str | None = field("ruleSetType", default=None)
    """Name of the rule set."""
    rule_set_version: str | None = field("ruleSetVersion", default=None)
    """Version of the rule set."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""


class Dimension(Model):
    """A dimension of a metric."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    internal_name: str | None = field("internalName", default=None)


class DscpConfiguration(Resource):
    """A DSCP configuration."""

    properties: NestedOrNone[DscpConfigurationPropertiesFormat, types.DscpConfigurationPropertiesFormatDict] = field(
        "properties", "DscpConfigurationPropertiesFormat", default=None
    )
    """Settings of the DSCP configuration."""
    markings: list[int] | None = flattened("properties", default=None)
    source_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = flattened("properties", default=None)
    destination_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = flattened("properties", default=None)
    source_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = flattened("properties", default=None)
    """Source ports or ranges."""
    destination_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = flattened(
        "properties", default=None
    )
    """Destination ports or ranges."""
    protocol: models.ProtocolType | types.ProtocolTypeValue | None = flattened("properties", default=None)
    """Protocol of a DSCP configuration."""
    qos_definition_collection: NestedListOrNone[QosDefinition, types.QosDefinitionDict] = flattened(
        "properties", default=None
    )
    qos_collection_id: str = flattened("properties", init=False)
    associated_network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = flattened(
        "properties", init=False
    )
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class DscpConfigurationPropertiesFormat(Model):
    """Properties of a DSCP configuration."""

    markings: list[int] | None = field("markings", "[int]", default=None)
    source_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "sourceIpRanges", "[QosIpRange]", default=None
    )
    destination_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "destinationIpRanges", "[QosIpRange]", default=None
    )
    source_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "sourcePortRanges", "[QosPortRange]", default=None
    )
    """Source ports or ranges."""
    destination_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "destinationPortRanges", "[QosPortRange]", default=None
    )
    """Destination ports or ranges."""
    protocol: models.ProtocolType | types.ProtocolTypeValue | None = field("protocol", "ProtocolType", default=None)
    """Protocol of a DSCP configuration."""
    qos_definition_collection: NestedListOrNone[QosDefinition, types.QosDefinitionDict] = field(
        "qosDefinitionCollection", "[QosDefinition]", default=None
    )
    qos_collection_id: str = read_only("qosCollectionId")
    associated_network_interfaces: NestedList[models.NetworkInterface, NetworkInterfaceDict] = read_only(
        "associatedNetworkInterfaces", "[NetworkInterface]"
    )
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class EndpointServiceResult(SubResource):
    """A service that service endpoints can be made for."""

    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class ErrorAdditionalInfo(Model):
    """Further information on an error."""

    type: str = read_only("type")
    """Kind of the information."""
    info: Any = read_only("info", "object")


class ErrorDetail(Model):
    """An error with its details."""

    code: str = read_only("code")
    message: str = read_only("message")
    target: str = read_only("target")
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )


class ExceptionEntry(Model):
    """An exception of a web application firewall policy."""

    match_variable: models.ExceptionEntryMatchVariable | types.ExceptionEntryMatchVariableValue = field(
        "matchVariable", "ExceptionEntryMatchVariable"
    )
    """Part of a request an exception looks at."""
    values: list[str] | None = field("values", "[str]", default=None)
    value_match_operator: models.ExceptionEntryValueMatchOperator | types.ExceptionEntryValueMatchOperatorValue = field(
        "valueMatchOperator", "ExceptionEntryValueMatchOperator"
    )
    """How the value in an exception is compared."""
    selector_match_operator: (
        models.ExceptionEntrySelectorMatchOperator | types.ExceptionEntrySelectorMatchOperatorValue | None
    ) = field("selectorMatchOperator", "ExceptionEntrySelectorMatchOperator", default=None)
    """How the name in an exception is compared."""
    selector: str | None = field("selector", default=None)
    exception_managed_rule_sets: NestedListOrNone[ExclusionManagedRuleSet, types.ExclusionManagedRuleSetDict] = field(
        "exceptionManagedRuleSets", "[ExclusionManagedRuleSet]", default=None
    )


class ExclusionManagedRule(Model):
    """A managed rule an exclusion is for."""

    rule_id: str = field("ruleId")


class ExclusionManagedRuleGroup(Model):
    """A group of managed rules an exclusion is for."""

    rule_group_name: str = field("ruleGroupName")
    """Name of the rule group."""
    rules: NestedListOrNone[ExclusionManagedRule, types.ExclusionManagedRuleDict] = field(
        "rules", "[ExclusionManagedRule]", default=None
    )


class ExclusionManagedRuleSet(Model):
    """A managed rule set an exclusion is for."""

    rule_set_type: str = field("ruleSetType")
    """Name of the rule set."""
    rule_set_version: str = field("ruleSetVersion")
    """Version of the rule set."""
    rule_groups: NestedListOrNone[ExclusionManagedRuleGroup, types.ExclusionManagedRuleGroupDict] = field(
        "ruleGroups", "[ExclusionManagedRuleGroup]", default=None
    )


class ExpressRoutePortsLocation(Resource):
    """A place where ExpressRoute Direct ports are offered."""

    properties: NestedOrNone[
        ExpressRoutePortsLocationPropertiesFormat, types.ExpressRoutePortsLocationPropertiesFormatDict
    ] = field("properties", "ExpressRoutePortsLocationPropertiesFormat", default=None)
    """Settings of the ExpressRoute ports location."""
    address: str = flattened("properties", init=False)
    contact: str = flattened("properties", init=False)
    available_bandwidths: NestedListOrNone[
        ExpressRoutePortsLocationBandwidths, types.ExpressRoutePortsLocationBandwidthsDict
    ] = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRoutePortsLocationBandwidths(Model):
    """A bandwidth offered in a place."""

    offer_name: str = read_only("offerName")
    value_in_gbps: int = read_only("valueInGbps", "int")


class ExpressRoutePortsLocationPropertiesFormat(Model):
    """Properties of an ExpressRoute ports location."""

    address: str = read_only("address")
    contact: str = read_only("contact")
    available_bandwidths: NestedListOrNone[
        ExpressRoutePortsLocationBandwidths, types.ExpressRoutePortsLocationBandwidthsDict
    ] = field("availableBandwidths", "[ExpressRoutePortsLocationBandwidths]", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRouteProviderPortListResult(Model):
    """A page of the ports of an ExpressRoute provider."""

    value: NestedList[models.ExpressRouteProviderPort, ExpressRouteProviderPortDict] = field(
        "value", "[ExpressRouteProviderPort]"
    )
    """The ExpressRoute provider ports on this page."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class ExpressRouteServiceProvider(Resource):
    """A provider of ExpressRoute lines."""

    properties: NestedOrNone[
        ExpressRouteServiceProviderPropertiesFormat, types.ExpressRouteServiceProviderPropertiesFormatDict
    ] = field("properties", "ExpressRouteServiceProviderPropertiesFormat", default=None)
    """Settings of the ExpressRoute service provider."""
    peering_locations: list[str] | None = flattened("properties", default=None)
    bandwidths_offered: NestedListOrNone[
        ExpressRouteServiceProviderBandwidthsOffered, types.ExpressRouteServiceProviderBandwidthsOfferedDict
    ] = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRouteServiceProviderBandwidthsOffered(Model):
    """A bandwidth a provider offers."""

    offer_name: str | None = field("offerName", default=None)
    value_in_mbps: int | None = field("valueInMbps", "int", default=None)


class ExpressRouteServiceProviderPropertiesFormat(Model):
    """Properties of an ExpressRoute service provider."""

    peering_locations: list[str] | None = field("peeringLocations", "[str]", default=None)
    bandwidths_offered: NestedListOrNone[
        ExpressRouteServiceProviderBandwidthsOffered, types.ExpressRouteServiceProviderBandwidthsOfferedDict
    ] = field("bandwidthsOffered", "[ExpressRouteServiceProviderBandwidthsOffered]", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class GroupByUserSession(Model):
    """How requests are grouped for rate limits."""

    group_by_variables: NestedList[GroupByVariable, types.GroupByVariableDict] = field(
        "groupByVariables", "[GroupByVariable]"
    )


class GroupByVariable(Model):
    """A variable requests are grouped by."""

    variable_name: (
        models.ApplicationGatewayFirewallUserSessionVariable | ApplicationGatewayFirewallUserSessionVariableValue
    ) = field("variableName", "ApplicationGatewayFirewallUserSessionVariable")
    """Variable requests are grouped by for rate limits."""


class LogSpecification(Model):
    """A log of a resource type."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    blob_duration: str | None = field("blobDuration", default=None)


class ManagedRuleGroupOverride(Model):
    """Changes to a group of managed rules."""

    rule_group_name: str = field("ruleGroupName")
    """Name of the rule group."""
    rules: NestedListOrNone[ManagedRuleOverride, types.ManagedRuleOverrideDict] = field(
        "rules", "[ManagedRuleOverride]", default=None
    )


class ManagedRuleOverride(Model):
    """Change to one managed rule."""

    rule_id: str = field("ruleId")
    state: models.ManagedRuleEnabledState | types.ManagedRuleEnabledStateValue | None = field(
        "state", "ManagedRuleEnabledState", default=None
    )
    """Whether a managed rule is on."""
    action: models.ActionType | types.ActionTypeValue | None = field("action", "ActionType", default=None)
    """What a managed firewall rule does."""
    sensitivity: models.SensitivityType | types.SensitivityTypeValue | None = field(
        "sensitivity", "SensitivityType", default=None
    )
    """Sensitivity of a managed rule."""


class ManagedRuleSet(Model):
    """A managed rule set of a firewall policy."""

    rule_set_type: str = field("ruleSetType")
    """Name of the rule set."""
    rule_set_version: str = field("ruleSetVersion")
    """Version of the rule set."""
    rule_group_overrides: NestedListOrNone[ManagedRuleGroupOverride, types.ManagedRuleGroupOverrideDict] = field(
        "ruleGroupOverrides", "[ManagedRuleGroupOverride]", default=None
    )
    computed_disabled_rules: NestedList[ManagedRuleSetRuleGroup, types.ManagedRuleSetRuleGroupDict] = read_only(
        "computedDisabledRules", "[ManagedRuleSetRuleGroup]"
    )


class ManagedRuleSetRuleGroup(Model):
    """A group of rules in a managed rule set."""

    rule_group_name: str = field("ruleGroupName")
    """Name of the rule group."""
    rules: list[int] | None = field("rules", "[int]", default=None)


class ManagedRulesDefinition(Model):
    """Managed rules of a web application firewall policy."""

    exceptions: NestedListOrNone[ExceptionEntry, types.ExceptionEntryDict] = field(
        "exceptions", "[ExceptionEntry]", default=None
    )
    exclusions: NestedListOrNone[OwaspCrsExclusionEntry, types.OwaspCrsExclusionEntryDict] = field(
        "exclusions", "[OwaspCrsExclusionEntry]", default=None
    )
    managed_rule_sets: NestedList[ManagedRuleSet, types.ManagedRuleSetDict] = field(
        "managedRuleSets", "[ManagedRuleSet]"
    )


class MatchCondition(Model):
    """A condition of a custom firewall rule."""

    match_variables: NestedList[MatchVariable, types.MatchVariableDict] = field("matchVariables", "[MatchVariable]")
    operator: models.WebApplicationFirewallOperator | types.WebApplicationFirewallOperatorValue = field(
        "operator", "WebApplicationFirewallOperator"
    )
    """How a custom rule compares values."""
    negation_conditon: bool | None = field("negationConditon", "bool", default=None)
    match_values: list[str] = field("matchValues", "[str]")
    transforms: list[models.WebApplicationFirewallTransform | types.WebApplicationFirewallTransformValue] | None = (
        field("transforms", "[WebApplicationFirewallTransform]", default=None)
    )


class MatchVariable(Model):
    """Part of a request a condition looks at."""

    variable_name: models.WebApplicationFirewallMatchVariable | types.WebApplicationFirewallMatchVariableValue = field(
        "variableName", "WebApplicationFirewallMatchVariable"
    )
    """Part of a request a custom rule looks at."""
    selector: str | None = field("selector", default=None)


class MetricSpecification(Model):
    """A metric of a resource type."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    display_name: str | None = field("displayName", default=None)
    """Name to show."""
    display_description: str | None = field("displayDescription", default=None)
    unit: str | None = field("unit", default=None)
    aggregation_type: str | None = field("aggregationType", default=None)
    availabilities: NestedListOrNone[Availability, types.AvailabilityDict] = field(
        "availabilities", "[Availability]", default=None
    )
    enable_regional_mdm_account: bool | None = field("enableRegionalMdmAccount", "bool", default=None)
    fill_gap_with_zero: bool | None = field("fillGapWithZero", "bool", default=None)
    metric_filter_pattern: str | None = field("metricFilterPattern", default=None)
    dimensions: NestedListOrNone[Dimension, types.DimensionDict] = field("dimensions", "[Dimension]", default=None)
    is_internal: bool | None = field("isInternal", "bool", default=None)
    source_mdm_account: str | None = field("sourceMdmAccount", default=None)
    source_mdm_namespace: str | None = field("sourceMdmNamespace", default=None)
    resource_id_dimension_name_override: str | None = field("resourceIdDimensionNameOverride", default=None)


class NetworkVirtualApplianceSku(Resource):
    """A SKU of network virtual appliances."""

    properties: NestedOrNone[
        NetworkVirtualApplianceSkuPropertiesFormat, types.NetworkVirtualApplianceSkuPropertiesFormatDict
    ] = field("properties", "NetworkVirtualApplianceSkuPropertiesFormat", default=None)
    """Settings of the network virtual appliance SKU."""
    vendor: str = flattened("properties", init=False)
    """Name of the vendor."""
    available_versions: list[str] = flattened("properties", init=False)
    available_scale_units: NestedListOrNone[
        NetworkVirtualApplianceSkuInstances, types.NetworkVirtualApplianceSkuInstancesDict
    ] = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkVirtualApplianceSkuInstances(Model):
    """Scale unit of a SKU and its number of instances."""

    scale_unit: str = read_only("scaleUnit")
    instance_count: int = read_only("instanceCount", "int")


class NetworkVirtualApplianceSkuPropertiesFormat(Model):
    """Properties of a network virtual appliance SKU."""

    vendor: str = read_only("vendor")
    """Name of the vendor."""
    available_versions: list[str] = read_only("availableVersions", "[str]")
    available_scale_units: NestedListOrNone[
        NetworkVirtualApplianceSkuInstances, types.NetworkVirtualApplianceSkuInstancesDict
    ] = field("availableScaleUnits", "[NetworkVirtualApplianceSkuInstances]", default=None)


class NspServiceTagsResource(Model):
    """Service tags for access rules of perimeters."""

    service_tags: list[str] | None = field("serviceTags", "[str]", default=None)


class Operation(Model):
    """An operation of the resource provider."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts to show for an operation."""
    origin: str | None = field("origin", default=None)
    properties: NestedOrNone[OperationPropertiesFormat, types.OperationPropertiesFormatDict] = field(
        "properties", "OperationPropertiesFormat", default=None
    )
    """Settings of the operation."""
    service_specification: NestedOrNone[
        OperationPropertiesFormatServiceSpecification, types.OperationPropertiesFormatServiceSpecificationDict
    ] = flattened("properties", default=None)
    """Metrics and logs of a resource type."""


class OperationDisplay(Model):
    """Texts to show for an operation."""

    provider: str | None = field("provider", default=None)
    resource: str | None = field("resource", default=None)
    operation: str | None = field("operation", default=None)
    description: str | None = field("description", default=None)
    """Free text for people to read."""


class OperationPropertiesFormat(Model):
    """Metrics and logs of an operation's resource type."""

    service_specification: NestedOrNone[
        OperationPropertiesFormatServiceSpecification, types.OperationPropertiesFormatServiceSpecificationDict
    ] = field("serviceSpecification", "OperationPropertiesFormatServiceSpecification", default=None)
    """Metrics and logs of a resource type."""


class OperationPropertiesFormatServiceSpecification(Model):
    """Metrics and logs of a resource type."""

    metric_specifications: NestedListOrNone[MetricSpecification, types.MetricSpecificationDict] = field(
        "metricSpecifications", "[MetricSpecification]", default=None
    )
    log_specifications: NestedListOrNone[LogSpecification, types.LogSpecificationDict] = field(
        "logSpecifications", "[LogSpecification]", default=None
    )


class OperationStatusResult(Model):
    """State of a long-running operation."""

    id: str | None = field("id", default=None)
    """ID of the operation."""
    name: str | None = field("name", default=None)
    """Name of the operation."""
    status: str = field("status")
    """State of the operation."""
    percent_complete: float | None = field("percentComplete", "float", default=None)
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it started."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    operations: NestedListOrNone[OperationStatusResult, types.OperationStatusResultDict] = field(
        "operations", "[OperationStatusResult]", default=None
    )
    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """An error with its details."""
    resource_id: str = read_only("resourceId")
    """ID of the resource."""


class OwaspCrsExclusionEntry(Model):
    """A part of requests that managed rules do not look at."""

    match_variable: models.OwaspCrsExclusionEntryMatchVariable | types.OwaspCrsExclusionEntryMatchVariableValue = field(
        "matchVariable", "OwaspCrsExclusionEntryMatchVariable"
    )
    """Part of a request an exclusion looks at."""
    selector_match_operator: (
        models.OwaspCrsExclusionEntrySelectorMatchOperator | types.OwaspCrsExclusionEntrySelectorMatchOperatorValue
    ) = field("selectorMatchOperator", "OwaspCrsExclusionEntrySelectorMatchOperator")
    """How the name in an exclusion is compared."""
    selector: str = field("selector")
    exclusion_managed_rule_sets: NestedListOrNone[ExclusionManagedRuleSet, types.ExclusionManagedRuleSetDict] = field(
        "exclusionManagedRuleSets", "[ExclusionManagedRuleSet]", default=None
    )


class PerimeterAssociableResource(Model):
    """A kind of resource that can be in a perimeter."""

    properties: NestedOrNone[PerimeterAssociableResourceProperties, types.PerimeterAssociableResourcePropertiesDict] = (
        field("properties", "PerimeterAssociableResourceProperties", default=None)
    )
    """Settings of the perimeter associable resource."""
    display_name: str = flattened("properties", init=False)
    """Name to show."""
    resource_type: str = flattened("properties", init=False)
    public_dns_zones: list[str] = flattened("properties", init=False)
    service_tags: list[str] = flattened("properties", init=False)
    readiness_state: models.NspReadinessState | types.NspReadinessStateValue = flattened("properties", init=False)
    """How far a kind of resource supports perimeters."""
    outbound_supported: bool = flattened("properties", init=False)
    description: str = flattened("properties", init=False)
    """Free text for people to read."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class PerimeterAssociableResourceProperties(Model):
    """Properties of a perimeter associable resource."""

    display_name: str = read_only("displayName")
    """Name to show."""
    resource_type: str = read_only("resourceType")
    public_dns_zones: list[str] = read_only("publicDnsZones", "[str]")
    service_tags: list[str] = read_only("serviceTags", "[str]")
    readiness_state: models.NspReadinessState | types.NspReadinessStateValue = read_only(
        "readinessState", "NspReadinessState"
    )
    """How far a kind of resource supports perimeters."""
    outbound_supported: bool = read_only("outboundSupported", "bool")
    description: str = read_only("description")
    """Free text for people to read."""


class PolicySettings(Model):
    """Settings of a web application firewall policy."""

    state: models.WebApplicationFirewallEnabledState | types.WebApplicationFirewallEnabledStateValue | None = field(
        "state", "WebApplicationFirewallEnabledState", default=None
    )
    """Whether a firewall policy is on."""
    mode: models.WebApplicationFirewallMode | types.WebApplicationFirewallModeValue | None = field(
        "mode", "WebApplicationFirewallMode", default=None
    )
    """Whether a firewall policy only detects or also prevents."""
    request_body_check: bool | None = field("requestBodyCheck", "bool", default=None)
    request_body_inspect_limit_in_kb: int | None = field("requestBodyInspectLimitInKB", "int", default=None)
    request_body_enforcement: bool | None = field("requestBodyEnforcement", "bool", default=None)
    max_request_body_size_in_kb: int | None = field("maxRequestBodySizeInKb", "int", default=None)
    file_upload_enforcement: bool | None = field("fileUploadEnforcement", "bool", default=None)
    file_upload_limit_in_mb: int | None = field("fileUploadLimitInMb", "int", default=None)
    custom_block_response_status_code: int | None = field("customBlockResponseStatusCode", "int", default=None)
    custom_block_response_body: str | None = field("customBlockResponseBody", default=None)
    log_scrubbing: NestedOrNone[PolicySettingsLogScrubbing, types.PolicySettingsLogScrubbingDict] = field(
        "logScrubbing", "PolicySettingsLogScrubbing", default=None
    )
    """What is removed from firewall logs."""
    js_challenge_cookie_expiration_in_mins: int | None = field("jsChallengeCookieExpirationInMins", "int", default=None)
    captcha_expiration_in_mins: int | None = field("captchaExpirationInMins", "int", default=None)


class PolicySettingsLogScrubbing(Model):
    """What is removed from firewall logs."""

    state: models.WebApplicationFirewallScrubbingState | types.WebApplicationFirewallScrubbingStateValue | None = field(
        "state", "WebApplicationFirewallScrubbingState", default=None
    )
    """Whether log scrubbing is on."""
    scrubbing_rules: NestedListOrNone[
        WebApplicationFirewallScrubbingRules, types.WebApplicationFirewallScrubbingRulesDict
    ] = field("scrubbingRules", "[WebApplicationFirewallScrubbingRules]", default=None)


class QosDefinition(Model):
    """Marks for packets of some addresses and ports."""

    markings: list[int] | None = field("markings", "[int]", default=None)
    source_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "sourceIpRanges", "[QosIpRange]", default=None
    )
    destination_ip_ranges: NestedListOrNone[QosIpRange, types.QosIpRangeDict] = field(
        "destinationIpRanges", "[QosIpRange]", default=None
    )
    source_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "sourcePortRanges", "[QosPortRange]", default=None
    )
    """Source ports or ranges."""
    destination_port_ranges: NestedListOrNone[QosPortRange, types.QosPortRangeDict] = field(
        "destinationPortRanges", "[QosPortRange]", default=None
    )
    """Destination ports or ranges."""
    protocol: models.ProtocolType | types.ProtocolTypeValue | None = field("protocol", "ProtocolType", default=None)
    """Protocol of a DSCP configuration."""


class QosIpRange(Model):
    """First and last address of a range."""

    start_ip: str | None = field("startIP", default=None)
    end_ip: str | None = field("endIP", default=None)


class QosPortRange(Model):
    """First and last port of a range."""

    start: int | None = field("start", "int", default=None)
    end: int | None = field("end", "int", default=None)


class ServiceTagInformation(Model):
    """A service tag with its address ranges."""

    properties: Nested[ServiceTagInformationPropertiesFormat, types.ServiceTagInformationPropertiesFormatDict] = (
        read_only("properties", "ServiceTagInformationPropertiesFormat")
    )
    """Settings of the service tag information."""
    name: str = read_only("name")
    """Name of the service tag, such as "Storage.WestEurope"."""
    id: str = read_only("id")
    """ID of the service tag."""
    service_tag_change_number: str = read_only("serviceTagChangeNumber")
    """Number of the change, raised when the tag changes."""


class ServiceTagInformationPropertiesFormat(Model):
    """Properties of a service tag."""

    change_number: str = read_only("changeNumber")
    """Number of the change."""
    region: str = read_only("region")
    """Region of the tag; empty for all regions."""
    system_service: str = read_only("systemService")
    """Service the tag is for."""
    address_prefixes: list[str] = read_only("addressPrefixes", "[str]")
    """Address ranges in CIDR form."""
    state: str = read_only("state")
    """State of the tag."""


class ServiceTagsListResult(Model):
    """All service tags of a cloud."""

    name: str = read_only("name")
    """Name, unique among its siblings."""
    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    change_number: str = read_only("changeNumber")
    """Number of the change, raised when any tag changes."""
    cloud: str = read_only("cloud")
    """Name of the cloud."""
    values: NestedList[ServiceTagInformation, types.ServiceTagInformationDict] = read_only(
        "values", "[ServiceTagInformation]"
    )
    """The service tags."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class SwapResource(ProxyResourceWithReadOnlyID):
    """Slot of a cloud service in a VIP swap."""

    properties: NestedOrNone[SwapResourceProperties, types.SwapResourcePropertiesDict] = field(
        "properties", "SwapResourceProperties", default=None
    )
    """Settings of the swap resource."""


class SwapResourceListResult(Model):
    """The swap resource of a cloud service."""

    value: NestedListOrNone[SwapResource, types.SwapResourceDict] = field("value", "[SwapResource]", default=None)
    """The swap resources."""


class SwapResourceProperties(Model):
    """Properties of a swap resource."""

    slot_type: models.SlotType | types.SlotTypeValue | None = field("slotType", "SlotType", default=None)
    """Slot of a cloud service."""


class Usage(Model):
    """Use and limit of a network quota."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    unit: models.UsageUnit | types.UsageUnitValue = field("unit", "UsageUnit", default="Count")
    """Unit of the numbers: Count."""
    current_value: int = field("currentValue", "int")
    """How much is used now."""
    limit: int = field("limit", "int")
    """Most that can be used."""
    name: Nested[UsageName, types.UsageNameDict] = field("name", "UsageName")
    """Name of the quota."""


class UsageName(Model):
    """Name of a quota."""

    value: str | None = field("value", default=None)
    """Name as a key, such as "VirtualNetworks"."""
    localized_value: str | None = field("localizedValue", default=None)
    """Name in words."""


class WebApplicationFirewallCustomRule(Model):
    """A custom rule of a web application firewall policy."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    priority: int = field("priority", "int")
    """Priority; the lowest number goes first."""
    state: models.WebApplicationFirewallState | types.WebApplicationFirewallStateValue | None = field(
        "state", "WebApplicationFirewallState", default=None
    )
    """Whether a custom firewall rule is on."""
    rate_limit_duration: (
        models.ApplicationGatewayFirewallRateLimitDuration | ApplicationGatewayFirewallRateLimitDurationValue | None
    ) = field("rateLimitDuration", "ApplicationGatewayFirewallRateLimitDuration", default=None)
    """Time span of a rate limit."""
    rate_limit_threshold: int | None = field("rateLimitThreshold", "int", default=None)
    rule_type: models.WebApplicationFirewallRuleType | types.WebApplicationFirewallRuleTypeValue = field(
        "ruleType", "WebApplicationFirewallRuleType"
    )
    """Kind of a custom firewall rule."""
    match_conditions: NestedList[MatchCondition, types.MatchConditionDict] = field(
        "matchConditions", "[MatchCondition]"
    )
    group_by_user_session: NestedListOrNone[GroupByUserSession, types.GroupByUserSessionDict] = field(
        "groupByUserSession", "[GroupByUserSession]", default=None
    )
    action: models.WebApplicationFirewallAction | types.WebApplicationFirewallActionValue = field(
        "action", "WebApplicationFirewallAction"
    )
    """What a custom firewall rule does."""


class WebApplicationFirewallPolicy(Resource):
    """A web application firewall policy."""

    properties: NestedOrNone[
        WebApplicationFirewallPolicyPropertiesFormat, types.WebApplicationFirewallPolicyPropertiesFormatDict
    ] = field("properties", "WebApplicationFirewallPolicyPropertiesFormat", default=None)
    """Settings of the web application firewall policy."""
    policy_settings: NestedOrNone[PolicySettings, types.PolicySettingsDict] = flattened("properties", default=None)
    """Mode and limits of the firewall."""
    custom_rules: NestedListOrNone[WebApplicationFirewallCustomRule, types.WebApplicationFirewallCustomRuleDict] = (
        flattened("properties", default=None)
    )
    """Rules of your own; they go before the managed ones."""
    application_gateways: NestedList[models.ApplicationGateway, ApplicationGatewayDict] = flattened(
        "properties", init=False
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_state: (
        models.WebApplicationFirewallPolicyResourceState | types.WebApplicationFirewallPolicyResourceStateValue
    ) = flattened("properties", init=False)
    """State of a firewall policy."""
    managed_rules: NestedOrNone[ManagedRulesDefinition, types.ManagedRulesDefinitionDict] = flattened(
        "properties", default=None
    )
    """Managed rule sets, with exceptions."""
    http_listeners: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    path_based_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    application_gateway_for_containers: NestedList[
        models.ApplicationGatewayForContainersReferenceDefinition,
        ApplicationGatewayForContainersReferenceDefinitionDict,
    ] = flattened("properties", init=False)
    tier: models.WebApplicationFirewallPolicyTier | types.WebApplicationFirewallPolicyTierValue | None = flattened(
        "properties", default=None
    )
    """Tier of a firewall policy."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class WebApplicationFirewallPolicyPropertiesFormat(Model):
    """Settings of a web application firewall policy."""

    policy_settings: NestedOrNone[PolicySettings, types.PolicySettingsDict] = field(
        "policySettings", "PolicySettings", default=None
    )
    """Mode and limits of the firewall."""
    custom_rules: NestedListOrNone[WebApplicationFirewallCustomRule, types.WebApplicationFirewallCustomRuleDict] = (
        field("customRules", "[WebApplicationFirewallCustomRule]", default=None)
    )
    """Rules of your own; they go before the managed ones."""
    application_gateways: NestedList[models.ApplicationGateway, ApplicationGatewayDict] = read_only(
        "applicationGateways", "[ApplicationGateway]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_state: (
        models.WebApplicationFirewallPolicyResourceState | types.WebApplicationFirewallPolicyResourceStateValue
    ) = read_only("resourceState", "WebApplicationFirewallPolicyResourceState")
    """State of a firewall policy."""
    managed_rules: Nested[ManagedRulesDefinition, types.ManagedRulesDefinitionDict] = field(
        "managedRules", "ManagedRulesDefinition"
    )
    """Managed rule sets, with exceptions."""
    http_listeners: NestedList[models.SubResource, SubResourceDict] = read_only("httpListeners", "[SubResource]")
    path_based_rules: NestedList[models.SubResource, SubResourceDict] = read_only("pathBasedRules", "[SubResource]")
    application_gateway_for_containers: NestedList[
        models.ApplicationGatewayForContainersReferenceDefinition,
        ApplicationGatewayForContainersReferenceDefinitionDict,
    ] = read_only("applicationGatewayForContainers", "[ApplicationGatewayForContainersReferenceDefinition]")
    tier: models.WebApplicationFirewallPolicyTier | types.WebApplicationFirewallPolicyTierValue | None = field(
        "tier", "WebApplicationFirewallPolicyTier", default=None
    )
    """Tier of a firewall policy."""


class WebApplicationFirewallScrubbingRules(Model):
    """A rule on what is removed from firewall logs."""

    match_variable: models.ScrubbingRuleEntryMatchVariable | types.ScrubbingRuleEntryMatchVariableValue = field(
        "matchVariable", "ScrubbingRuleEntryMatchVariable"
    )
    """Part of requests that is removed from logs."""
    selector_match_operator: models.ScrubbingRuleEntryMatchOperator | types.ScrubbingRuleEntryMatchOperatorValue = (
        field("selectorMatchOperator", "ScrubbingRuleEntryMatchOperator")
    )
    """How a log scrubbing rule compares names."""
    selector: str | None = field("selector", default=None)
    state: models.ScrubbingRuleEntryState | types.ScrubbingRuleEntryStateValue | None = field(
        "state", "ScrubbingRuleEntryState", default=None
    )
    """Whether a log scrubbing rule is on."""
