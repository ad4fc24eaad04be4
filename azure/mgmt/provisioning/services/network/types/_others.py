# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, ProxyResourceWithReadOnlyIDDict, ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import (
        ApplicationGatewayFirewallManifestRuleSetDict,
        ApplicationGatewayFirewallRateLimitDurationValue,
        ApplicationGatewayFirewallUserSessionVariableValue,
    )
    from ._common import ExpressRouteProviderPortDict
else:
    typed(__name__)

ActionTypeValue: TypeAlias = Literal["AnomalyScoring", "Allow", "Block", "Log", "JSChallenge", "CAPTCHA"]
ExceptionEntryMatchVariableValue: TypeAlias = Literal["RequestURI", "RemoteAddr", "RequestHeader"]
ExceptionEntrySelectorMatchOperatorValue: TypeAlias = Literal["Equals", "Contains", "StartsWith", "EndsWith"]
ExceptionEntryValueMatchOperatorValue: TypeAlias = Literal["Equals", "Contains", "StartsWith", "EndsWith", "IPMatch"]
ManagedRuleEnabledStateValue: TypeAlias = Literal["Disabled", "Enabled"]
NspReadinessStateValue: TypeAlias = Literal["Onboarding", "Preview", "GA", "NotReady"]
OwaspCrsExclusionEntryMatchVariableValue: TypeAlias = Literal[
    "RequestHeaderNames",
    "RequestCookieNames",
    "RequestArgNames",
    "RequestHeaderKeys",
    "RequestHeaderValues",
    "RequestCookieKeys",
    "RequestCookieValues",
    "RequestArgKeys",
    "RequestArgValues",
]
OwaspCrsExclusionEntrySelectorMatchOperatorValue: TypeAlias = Literal[
    "Equals", "Contains", "StartsWith", "EndsWith", "EqualsAny"
]
ProtocolTypeValue: TypeAlias = Literal["DoNotUse", "Icmp", "Tcp", "Udp", "Gre", "Esp", "Ah", "Vxlan", "All"]
ScrubbingRuleEntryMatchOperatorValue: TypeAlias = Literal["Equals", "EqualsAny"]
ScrubbingRuleEntryMatchVariableValue: TypeAlias = Literal[
    "RequestHeaderNames",
    "RequestCookieNames",
    "RequestArgNames",
    "RequestPostArgNames",
    "RequestJSONArgNames",
    "RequestIPAddress",
]
ScrubbingRuleEntryStateValue: TypeAlias = Literal["Enabled", "Disabled"]
SensitivityTypeValue: TypeAlias = Literal["Low", "Medium", "High"]
SlotTypeValue: TypeAlias = Literal["Production", "Staging"]
UsageUnitValue: TypeAlias = Literal["Count"]
WebApplicationFirewallActionValue: TypeAlias = Literal["Allow", "Block", "Log", "JSChallenge", "CAPTCHA"]
WebApplicationFirewallEnabledStateValue: TypeAlias = Literal["Disabled", "Enabled"]
WebApplicationFirewallMatchVariableValue: TypeAlias = Literal[
    "RemoteAddr",
    "RequestMethod",
    "QueryString",
    "PostArgs",
    "RequestUri",
    "RequestHeaders",
    "RequestBody",
    "RequestCookies",
]
WebApplicationFirewallModeValue: TypeAlias = Literal["Prevention", "Detection"]
WebApplicationFirewallOperatorValue: TypeAlias = Literal[
    "IPMatch",
    "Equal",
    "Contains",
    "LessThan",
    "GreaterThan",
    "LessThanOrEqual",
    "GreaterThanOrEqual",
    "BeginsWith",
    "EndsWith",
    "Regex",
    "GeoMatch",
    "Any",
]
WebApplicationFirewallPolicyResourceStateValue: TypeAlias = Literal[
    "Creating", "Enabling", "Enabled", "Disabling", "Disabled", "Deleting"
]
WebApplicationFirewallPolicyTierValue: TypeAlias = Literal["Standard", "Basic"]
WebApplicationFirewallRuleTypeValue: TypeAlias = Literal["MatchRule", "RateLimitRule", "Invalid"]
WebApplicationFirewallScrubbingStateValue: TypeAlias = Literal["Disabled", "Enabled"]
WebApplicationFirewallStateValue: TypeAlias = Literal["Disabled", "Enabled"]
WebApplicationFirewallTransformValue: TypeAlias = Literal[
    "Uppercase", "Lowercase", "Trim", "UrlDecode", "UrlEncode", "RemoveNulls", "HtmlEntityDecode"
]


class _ApplicationGatewayWafDynamicManifestPropertiesResultFlatDict(ModelDict, total=False):
    available_rule_sets: Sequence[
        models.ApplicationGatewayFirewallManifestRuleSet | ApplicationGatewayFirewallManifestRuleSetDict
    ]
    rule_set_type: str
    rule_set_version: str
    display_name: str


class _ApplicationGatewayWafDynamicManifestPropertiesResultNestedDict(ModelDict, total=False):
    default_rule_set: Required[models.DefaultRuleSetPropertyFormat | DefaultRuleSetPropertyFormatDict]
    available_rule_sets: Sequence[
        models.ApplicationGatewayFirewallManifestRuleSet | ApplicationGatewayFirewallManifestRuleSetDict
    ]


ApplicationGatewayWafDynamicManifestPropertiesResultDict: TypeAlias = (
    _ApplicationGatewayWafDynamicManifestPropertiesResultFlatDict
    | _ApplicationGatewayWafDynamicManifestPropertiesResultNestedDict
)


class ProxyResourceWithSettableIdDict(ModelDict, total=False):
    id: str


class ApplicationGatewayWafDynamicManifestResultDict(ProxyResourceWithSettableIdDict, total=False):
    properties: (
        models.ApplicationGatewayWafDynamicManifestPropertiesResult
        | ApplicationGatewayWafDynamicManifestPropertiesResultDict
    )


class AvailabilityDict(ModelDict, total=False):
    time_grain: str
    retention: str
    blob_duration: str


class AvailableDelegationDict(ModelDict, total=False):
    name: str
    id: str
    type: str
    service_name: str
    actions: list[str] | tuple[str, ...]


class AvailablePrivateEndpointTypeDict(ModelDict, total=False):
    name: str
    id: str
    type: str
    resource_name: str
    display_name: str


class AvailableServiceAliasDict(ModelDict, total=False):
    name: str
    id: str
    type: str
    resource_name: str


class _AzureFirewallFqdnTagFlatDict(ResourceDict, total=False):
    """Stands for AzureFirewallFqdnTag."""


class _AzureFirewallFqdnTagNestedDict(ResourceDict, total=False):
    properties: Required[models.AzureFirewallFqdnTagPropertiesFormat | AzureFirewallFqdnTagPropertiesFormatDict]


AzureFirewallFqdnTagDict: TypeAlias = _AzureFirewallFqdnTagFlatDict | _AzureFirewallFqdnTagNestedDict


class AzureFirewallFqdnTagPropertiesFormatDict(ModelDict, total=False):
    """Stands for AzureFirewallFqdnTagPropertiesFormat."""


class _AzureWebCategoryFlatDict(ProxyResourceDict, total=False):
    """Stands for AzureWebCategory."""


class _AzureWebCategoryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AzureWebCategoryPropertiesFormat | AzureWebCategoryPropertiesFormatDict]


AzureWebCategoryDict: TypeAlias = _AzureWebCategoryFlatDict | _AzureWebCategoryNestedDict


class AzureWebCategoryPropertiesFormatDict(ModelDict, total=False):
    """Stands for AzureWebCategoryPropertiesFormat."""


class BGPCommunityDict(ModelDict, total=False):
    service_supported_region: str
    community_name: str
    community_value: str
    community_prefixes: list[str] | tuple[str, ...]
    is_authorized_to_use: bool
    service_group: str


class _BgpServiceCommunityFlatDict(ResourceDict, total=False):
    service_name: str
    bgp_communities: Sequence[models.BGPCommunity | BGPCommunityDict]


class _BgpServiceCommunityNestedDict(ResourceDict, total=False):
    properties: Required[models.BgpServiceCommunityPropertiesFormat | BgpServiceCommunityPropertiesFormatDict]


BgpServiceCommunityDict: TypeAlias = _BgpServiceCommunityFlatDict | _BgpServiceCommunityNestedDict


class BgpServiceCommunityPropertiesFormatDict(ModelDict, total=False):
    service_name: str
    bgp_communities: Sequence[models.BGPCommunity | BGPCommunityDict]


class DefaultRuleSetPropertyFormatDict(ModelDict, total=False):
    rule_set_type: str
    rule_set_version: str
    display_name: str


class DimensionDict(ModelDict, total=False):
    name: str
    display_name: str
    internal_name: str


class _DscpConfigurationFlatDict(ResourceDict, total=False):
    markings: Sequence[int]
    source_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    destination_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    source_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    destination_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    protocol: models.ProtocolType | ProtocolTypeValue
    qos_definition_collection: Sequence[models.QosDefinition | QosDefinitionDict]


class _DscpConfigurationNestedDict(ResourceDict, total=False):
    properties: Required[models.DscpConfigurationPropertiesFormat | DscpConfigurationPropertiesFormatDict]


DscpConfigurationDict: TypeAlias = _DscpConfigurationFlatDict | _DscpConfigurationNestedDict


class DscpConfigurationPropertiesFormatDict(ModelDict, total=False):
    markings: Sequence[int]
    source_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    destination_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    source_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    destination_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    protocol: models.ProtocolType | ProtocolTypeValue
    qos_definition_collection: Sequence[models.QosDefinition | QosDefinitionDict]


class EndpointServiceResultDict(SubResourceDict, total=False):
    """Stands for EndpointServiceResult."""


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ExceptionEntryDict(ModelDict, total=False):
    match_variable: Required[models.ExceptionEntryMatchVariable | ExceptionEntryMatchVariableValue]
    values: list[str] | tuple[str, ...]
    value_match_operator: Required[models.ExceptionEntryValueMatchOperator | ExceptionEntryValueMatchOperatorValue]
    selector_match_operator: models.ExceptionEntrySelectorMatchOperator | ExceptionEntrySelectorMatchOperatorValue
    selector: str
    exception_managed_rule_sets: Sequence[models.ExclusionManagedRuleSet | ExclusionManagedRuleSetDict]


class ExclusionManagedRuleDict(ModelDict, total=False):
    rule_id: Required[str]


class ExclusionManagedRuleGroupDict(ModelDict, total=False):
    rule_group_name: Required[str]
    rules: Sequence[models.ExclusionManagedRule | ExclusionManagedRuleDict]


class ExclusionManagedRuleSetDict(ModelDict, total=False):
    rule_set_type: Required[str]
    rule_set_version: Required[str]
    rule_groups: Sequence[models.ExclusionManagedRuleGroup | ExclusionManagedRuleGroupDict]


class _ExpressRoutePortsLocationFlatDict(ResourceDict, total=False):
    available_bandwidths: Sequence[models.ExpressRoutePortsLocationBandwidths | ExpressRoutePortsLocationBandwidthsDict]


class _ExpressRoutePortsLocationNestedDict(ResourceDict, total=False):
    properties: Required[
        models.ExpressRoutePortsLocationPropertiesFormat | ExpressRoutePortsLocationPropertiesFormatDict
    ]


ExpressRoutePortsLocationDict: TypeAlias = _ExpressRoutePortsLocationFlatDict | _ExpressRoutePortsLocationNestedDict


class ExpressRoutePortsLocationBandwidthsDict(ModelDict, total=False):
    """Stands for ExpressRoutePortsLocationBandwidths."""


class ExpressRoutePortsLocationPropertiesFormatDict(ModelDict, total=False):
    available_bandwidths: Sequence[models.ExpressRoutePortsLocationBandwidths | ExpressRoutePortsLocationBandwidthsDict]


class ExpressRouteProviderPortListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ExpressRouteProviderPort | ExpressRouteProviderPortDict]]


class _ExpressRouteServiceProviderFlatDict(ResourceDict, total=False):
    peering_locations: list[str] | tuple[str, ...]
    bandwidths_offered: Sequence[
        models.ExpressRouteServiceProviderBandwidthsOffered | ExpressRouteServiceProviderBandwidthsOfferedDict
    ]


class _ExpressRouteServiceProviderNestedDict(ResourceDict, total=False):
    properties: Required[
        models.ExpressRouteServiceProviderPropertiesFormat | ExpressRouteServiceProviderPropertiesFormatDict
    ]


ExpressRouteServiceProviderDict: TypeAlias = (
    _ExpressRouteServiceProviderFlatDict | _ExpressRouteServiceProviderNestedDict
)


class ExpressRouteServiceProviderBandwidthsOfferedDict(ModelDict, total=False):
    offer_name: str
    value_in_mbps: int


class ExpressRouteServiceProviderPropertiesFormatDict(ModelDict, total=False):
    peering_locations: list[str] | tuple[str, ...]
    bandwidths_offered: Sequence[
        models.ExpressRouteServiceProviderBandwidthsOffered | ExpressRouteServiceProviderBandwidthsOfferedDict
    ]


class GroupByUserSessionDict(ModelDict, total=False):
    group_by_variables: Required[Sequence[models.GroupByVariable | GroupByVariableDict]]


class GroupByVariableDict(ModelDict, total=False):
    variable_name: Required[
        models.ApplicationGatewayFirewallUserSessionVariable | ApplicationGatewayFirewallUserSessionVariableValue
    ]


class LogSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    blob_duration: str


class ManagedRuleGroupOverrideDict(ModelDict, total=False):
    rule_group_name: Required[str]
    rules: Sequence[models.ManagedRuleOverride | ManagedRuleOverrideDict]


class ManagedRuleOverrideDict(ModelDict, total=False):
    rule_id: Required[str]
    state: models.ManagedRuleEnabledState | ManagedRuleEnabledStateValue
    action: models.ActionType | ActionTypeValue
    sensitivity: models.SensitivityType | SensitivityTypeValue


class ManagedRuleSetDict(ModelDict, total=False):
    rule_set_type: Required[str]
    rule_set_version: Required[str]
    rule_group_overrides: Sequence[models.ManagedRuleGroupOverride | ManagedRuleGroupOverrideDict]


class ManagedRuleSetRuleGroupDict(ModelDict, total=False):
    rule_group_name: Required[str]
    rules: Sequence[int]


class ManagedRulesDefinitionDict(ModelDict, total=False):
    exceptions: Sequence[models.ExceptionEntry | ExceptionEntryDict]
    exclusions: Sequence[models.OwaspCrsExclusionEntry | OwaspCrsExclusionEntryDict]
    managed_rule_sets: Required[Sequence[models.ManagedRuleSet | ManagedRuleSetDict]]


class MatchConditionDict(ModelDict, total=False):
    match_variables: Required[Sequence[models.MatchVariable | MatchVariableDict]]
    operator: Required[models.WebApplicationFirewallOperator | WebApplicationFirewallOperatorValue]
    negation_conditon: bool
    match_values: Required[list[str] | tuple[str, ...]]
    transforms: Sequence[models.WebApplicationFirewallTransform | WebApplicationFirewallTransformValue]


class MatchVariableDict(ModelDict, total=False):
    variable_name: Required[models.WebApplicationFirewallMatchVariable | WebApplicationFirewallMatchVariableValue]
    selector: str


class MetricSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    availabilities: Sequence[models.Availability | AvailabilityDict]
    enable_regional_mdm_account: bool
    fill_gap_with_zero: bool
    metric_filter_pattern: str
    dimensions: Sequence[models.Dimension | DimensionDict]
    is_internal: bool
    source_mdm_account: str
    source_mdm_namespace: str
    resource_id_dimension_name_override: str


class _NetworkVirtualApplianceSkuFlatDict(ResourceDict, total=False):
    available_scale_units: Sequence[
        models.NetworkVirtualApplianceSkuInstances | NetworkVirtualApplianceSkuInstancesDict
    ]


class _NetworkVirtualApplianceSkuNestedDict(ResourceDict, total=False):
    properties: Required[
        models.NetworkVirtualApplianceSkuPropertiesFormat | NetworkVirtualApplianceSkuPropertiesFormatDict
    ]


NetworkVirtualApplianceSkuDict: TypeAlias = _NetworkVirtualApplianceSkuFlatDict | _NetworkVirtualApplianceSkuNestedDict


class NetworkVirtualApplianceSkuInstancesDict(ModelDict, total=False):
    """Stands for NetworkVirtualApplianceSkuInstances."""


class NetworkVirtualApplianceSkuPropertiesFormatDict(ModelDict, total=False):
    available_scale_units: Sequence[
        models.NetworkVirtualApplianceSkuInstances | NetworkVirtualApplianceSkuInstancesDict
    ]


class NspServiceTagsResourceDict(ModelDict, total=False):
    service_tags: list[str] | tuple[str, ...]


class _OperationFlatDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    service_specification: (
        models.OperationPropertiesFormatServiceSpecification | OperationPropertiesFormatServiceSpecificationDict
    )


class _OperationNestedDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    properties: Required[models.OperationPropertiesFormat | OperationPropertiesFormatDict]


OperationDict: TypeAlias = _OperationFlatDict | _OperationNestedDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationPropertiesFormatDict(ModelDict, total=False):
    service_specification: (
        models.OperationPropertiesFormatServiceSpecification | OperationPropertiesFormatServiceSpecificationDict
    )


class OperationPropertiesFormatServiceSpecificationDict(ModelDict, total=False):
    metric_specifications: Sequence[models.MetricSpecification | MetricSpecificationDict]
    log_specifications: Sequence[models.LogSpecification | LogSpecificationDict]


class OperationStatusResultDict(ModelDict, total=False):
    id: str
    name: str
    status: Required[str]
    percent_complete: float
    start_time: datetime | str
    end_time: datetime | str
    operations: Sequence[models.OperationStatusResult | OperationStatusResultDict]
    error: models.ErrorDetail | ErrorDetailDict


class OwaspCrsExclusionEntryDict(ModelDict, total=False):
    match_variable: Required[models.OwaspCrsExclusionEntryMatchVariable | OwaspCrsExclusionEntryMatchVariableValue]
    selector_match_operator: Required[
        models.OwaspCrsExclusionEntrySelectorMatchOperator | OwaspCrsExclusionEntrySelectorMatchOperatorValue
    ]
    selector: Required[str]
    exclusion_managed_rule_sets: Sequence[models.ExclusionManagedRuleSet | ExclusionManagedRuleSetDict]


class _PerimeterAssociableResourceFlatDict(ModelDict, total=False):
    name: str


class _PerimeterAssociableResourceNestedDict(ModelDict, total=False):
    properties: Required[models.PerimeterAssociableResourceProperties | PerimeterAssociableResourcePropertiesDict]
    name: str


PerimeterAssociableResourceDict: TypeAlias = (
    _PerimeterAssociableResourceFlatDict | _PerimeterAssociableResourceNestedDict
)


class PerimeterAssociableResourcePropertiesDict(ModelDict, total=False):
    """Stands for PerimeterAssociableResourceProperties."""


class PolicySettingsDict(ModelDict, total=False):
    state: models.WebApplicationFirewallEnabledState | WebApplicationFirewallEnabledStateValue
    mode: models.WebApplicationFirewallMode | WebApplicationFirewallModeValue
    request_body_check: bool
    request_body_inspect_limit_in_kb: int
    request_body_enforcement: bool
    max_request_body_size_in_kb: int
    file_upload_enforcement: bool
    file_upload_limit_in_mb: int
    custom_block_response_status_code: int
    custom_block_response_body: str
    log_scrubbing: models.PolicySettingsLogScrubbing | PolicySettingsLogScrubbingDict
    js_challenge_cookie_expiration_in_mins: int
    captcha_expiration_in_mins: int


class PolicySettingsLogScrubbingDict(ModelDict, total=False):
    state: models.WebApplicationFirewallScrubbingState | WebApplicationFirewallScrubbingStateValue
    scrubbing_rules: Sequence[models.WebApplicationFirewallScrubbingRules | WebApplicationFirewallScrubbingRulesDict]


class QosDefinitionDict(ModelDict, total=False):
    markings: Sequence[int]
    source_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    destination_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    source_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    destination_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    protocol: models.ProtocolType | ProtocolTypeValue


class QosIpRangeDict(ModelDict, total=False):
    start_ip: str
    end_ip: str


class QosPortRangeDict(ModelDict, total=False):
    start: int
    end: int


class ServiceTagInformationDict(ModelDict, total=False):
    """Stands for ServiceTagInformation."""


class ServiceTagInformationPropertiesFormatDict(ModelDict, total=False):
    """Stands for ServiceTagInformationPropertiesFormat."""


class ServiceTagsListResultDict(ModelDict, total=False):
    """Stands for ServiceTagsListResult."""


class SwapResourceDict(ProxyResourceWithReadOnlyIDDict, total=False):
    properties: models.SwapResourceProperties | SwapResourcePropertiesDict


class SwapResourceListResultDict(ModelDict, total=False):
    value: Sequence[models.SwapResource | SwapResourceDict]


class SwapResourcePropertiesDict(ModelDict, total=False):
    slot_type: models.SlotType | SlotTypeValue


class UsageDict(ModelDict, total=False):
    unit: models.UsageUnit | UsageUnitValue
    current_value: Required[int]
    limit: Required[int]
    name: Required[models.UsageName | UsageNameDict]


class UsageNameDict(ModelDict, total=False):
    value: str
    localized_value: str


class WebApplicationFirewallCustomRuleDict(ModelDict, total=False):
    name: str
    priority: Required[int]
    state: models.WebApplicationFirewallState | WebApplicationFirewallStateValue
    rate_limit_duration: (
        models.ApplicationGatewayFirewallRateLimitDuration | ApplicationGatewayFirewallRateLimitDurationValue
    )
    rate_limit_threshold: int
    rule_type: Required[models.WebApplicationFirewallRuleType | WebApplicationFirewallRuleTypeValue]
    match_conditions: Required[Sequence[models.MatchCondition | MatchConditionDict]]
    group_by_user_session: Sequence[models.GroupByUserSession | GroupByUserSessionDict]
    action: Required[models.WebApplicationFirewallAction | WebApplicationFirewallActionValue]


class _WebApplicationFirewallPolicyFlatDict(ResourceDict, total=False):
    policy_settings: models.PolicySettings | PolicySettingsDict
    custom_rules: Sequence[models.WebApplicationFirewallCustomRule | WebApplicationFirewallCustomRuleDict]
    managed_rules: models.ManagedRulesDefinition | ManagedRulesDefinitionDict
    tier: models.WebApplicationFirewallPolicyTier | WebApplicationFirewallPolicyTierValue


class _WebApplicationFirewallPolicyNestedDict(ResourceDict, total=False):
    properties: Required[
        models.WebApplicationFirewallPolicyPropertiesFormat | WebApplicationFirewallPolicyPropertiesFormatDict
    ]


WebApplicationFirewallPolicyDict: TypeAlias = (
    _WebApplicationFirewallPolicyFlatDict | _WebApplicationFirewallPolicyNestedDict
)


class WebApplicationFirewallPolicyPropertiesFormatDict(ModelDict, total=False):
    policy_settings: models.PolicySettings | PolicySettingsDict
    custom_rules: Sequence[models.WebApplicationFirewallCustomRule | WebApplicationFirewallCustomRuleDict]
    managed_rules: Required[models.ManagedRulesDefinition | ManagedRulesDefinitionDict]
    tier: models.WebApplicationFirewallPolicyTier | WebApplicationFirewallPolicyTierValue


class WebApplicationFirewallScrubbingRulesDict(ModelDict, total=False):
    match_variable: Required[models.ScrubbingRuleEntryMatchVariable | ScrubbingRuleEntryMatchVariableValue]
    selector_match_operator: Required[models.ScrubbingRuleEntryMatchOperator | ScrubbingRuleEntryMatchOperatorValue]
    selector: str
    state: models.ScrubbingRuleEntryState | ScrubbingRuleEntryStateValue
