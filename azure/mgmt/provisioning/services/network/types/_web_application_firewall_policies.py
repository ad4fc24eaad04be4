# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``web_application_firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import (
        ApplicationGatewayFirewallRateLimitDurationValue,
        ApplicationGatewayFirewallUserSessionVariableValue,
    )

ActionTypeValue: TypeAlias = Literal["AnomalyScoring", "Allow", "Block", "Log", "JSChallenge", "CAPTCHA"]
ExceptionEntryMatchVariableValue: TypeAlias = Literal["RequestURI", "RemoteAddr", "RequestHeader"]
ExceptionEntrySelectorMatchOperatorValue: TypeAlias = Literal["Equals", "Contains", "StartsWith", "EndsWith"]
ExceptionEntryValueMatchOperatorValue: TypeAlias = Literal["Equals", "Contains", "StartsWith", "EndsWith", "IPMatch"]
ManagedRuleEnabledStateValue: TypeAlias = Literal["Disabled", "Enabled"]
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


class ExceptionEntryDict(TypedDict, total=False):
    """An exception of a web application firewall policy."""

    match_variable: Required[models.ExceptionEntryMatchVariable | ExceptionEntryMatchVariableValue]
    values: Sequence[str]
    value_match_operator: Required[models.ExceptionEntryValueMatchOperator | ExceptionEntryValueMatchOperatorValue]
    selector_match_operator: models.ExceptionEntrySelectorMatchOperator | ExceptionEntrySelectorMatchOperatorValue
    selector: str
    exception_managed_rule_sets: Sequence[models.ExclusionManagedRuleSet | ExclusionManagedRuleSetDict]
    additional_properties: Mapping[str, Any]


class ExclusionManagedRuleDict(TypedDict, total=False):
    """A managed rule an exclusion is for."""

    rule_id: Required[str]
    additional_properties: Mapping[str, Any]


class ExclusionManagedRuleGroupDict(TypedDict, total=False):
    """A group of managed rules an exclusion is for."""

    rule_group_name: Required[str]
    rules: Sequence[models.ExclusionManagedRule | ExclusionManagedRuleDict]
    additional_properties: Mapping[str, Any]


class ExclusionManagedRuleSetDict(TypedDict, total=False):
    """A managed rule set an exclusion is for."""

    rule_set_type: Required[str]
    rule_set_version: Required[str]
    rule_groups: Sequence[models.ExclusionManagedRuleGroup | ExclusionManagedRuleGroupDict]
    additional_properties: Mapping[str, Any]


class GroupByUserSessionDict(TypedDict, total=False):
    """How requests are grouped for rate limits."""

    group_by_variables: Required[Sequence[models.GroupByVariable | GroupByVariableDict]]
    additional_properties: Mapping[str, Any]


class GroupByVariableDict(TypedDict, total=False):
    """A variable requests are grouped by."""

    variable_name: Required[
        models.ApplicationGatewayFirewallUserSessionVariable | ApplicationGatewayFirewallUserSessionVariableValue
    ]
    additional_properties: Mapping[str, Any]


class ManagedRuleGroupOverrideDict(TypedDict, total=False):
    """Changes to a group of managed rules."""

    rule_group_name: Required[str]
    rules: Sequence[models.ManagedRuleOverride | ManagedRuleOverrideDict]
    additional_properties: Mapping[str, Any]


class ManagedRuleOverrideDict(TypedDict, total=False):
    """Change to one managed rule."""

    rule_id: Required[str]
    state: models.ManagedRuleEnabledState | ManagedRuleEnabledStateValue
    action: models.ActionType | ActionTypeValue
    sensitivity: models.SensitivityType | SensitivityTypeValue
    additional_properties: Mapping[str, Any]


class ManagedRuleSetDict(TypedDict, total=False):
    """A managed rule set of a firewall policy."""

    rule_set_type: Required[str]
    rule_set_version: Required[str]
    rule_group_overrides: Sequence[models.ManagedRuleGroupOverride | ManagedRuleGroupOverrideDict]
    additional_properties: Mapping[str, Any]


class ManagedRuleSetRuleGroupDict(TypedDict, total=False):
    """A group of rules in a managed rule set."""

    rule_group_name: Required[str]
    rules: Sequence[int]
    additional_properties: Mapping[str, Any]


class ManagedRulesDefinitionDict(TypedDict, total=False):
    """Managed rules of a web application firewall policy."""

    exceptions: Sequence[models.ExceptionEntry | ExceptionEntryDict]
    exclusions: Sequence[models.OwaspCrsExclusionEntry | OwaspCrsExclusionEntryDict]
    managed_rule_sets: Required[Sequence[models.ManagedRuleSet | ManagedRuleSetDict]]
    additional_properties: Mapping[str, Any]


class MatchConditionDict(TypedDict, total=False):
    """A condition of a custom firewall rule."""

    match_variables: Required[Sequence[models.MatchVariable | MatchVariableDict]]
    operator: Required[models.WebApplicationFirewallOperator | WebApplicationFirewallOperatorValue]
    negation_conditon: bool
    match_values: Required[Sequence[str]]
    transforms: Sequence[models.WebApplicationFirewallTransform | WebApplicationFirewallTransformValue]
    additional_properties: Mapping[str, Any]


class MatchVariableDict(TypedDict, total=False):
    """Part of a request a condition looks at."""

    variable_name: Required[models.WebApplicationFirewallMatchVariable | WebApplicationFirewallMatchVariableValue]
    selector: str
    additional_properties: Mapping[str, Any]


class OwaspCrsExclusionEntryDict(TypedDict, total=False):
    """A part of requests that managed rules do not look at."""

    match_variable: Required[models.OwaspCrsExclusionEntryMatchVariable | OwaspCrsExclusionEntryMatchVariableValue]
    selector_match_operator: Required[
        models.OwaspCrsExclusionEntrySelectorMatchOperator | OwaspCrsExclusionEntrySelectorMatchOperatorValue
    ]
    selector: Required[str]
    exclusion_managed_rule_sets: Sequence[models.ExclusionManagedRuleSet | ExclusionManagedRuleSetDict]
    additional_properties: Mapping[str, Any]


class PolicySettingsDict(TypedDict, total=False):
    """Settings of a web application firewall policy."""

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
    additional_properties: Mapping[str, Any]


class PolicySettingsLogScrubbingDict(TypedDict, total=False):
    """What is removed from firewall logs."""

    state: models.WebApplicationFirewallScrubbingState | WebApplicationFirewallScrubbingStateValue
    scrubbing_rules: Sequence[models.WebApplicationFirewallScrubbingRules | WebApplicationFirewallScrubbingRulesDict]
    additional_properties: Mapping[str, Any]


class WebApplicationFirewallCustomRuleDict(TypedDict, total=False):
    """A custom rule of a web application firewall policy."""

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
    additional_properties: Mapping[str, Any]


class _WebApplicationFirewallPolicyFlatDict(ResourceDict, total=False):
    """A web application firewall policy."""

    policy_settings: models.PolicySettings | PolicySettingsDict
    custom_rules: Sequence[models.WebApplicationFirewallCustomRule | WebApplicationFirewallCustomRuleDict]
    managed_rules: models.ManagedRulesDefinition | ManagedRulesDefinitionDict
    tier: models.WebApplicationFirewallPolicyTier | WebApplicationFirewallPolicyTierValue


class _WebApplicationFirewallPolicyNestedDict(ResourceDict, total=False):
    """A web application firewall policy."""

    properties: Required[
        models.WebApplicationFirewallPolicyPropertiesFormat | WebApplicationFirewallPolicyPropertiesFormatDict
    ]


WebApplicationFirewallPolicyDict: TypeAlias = (
    _WebApplicationFirewallPolicyFlatDict | _WebApplicationFirewallPolicyNestedDict
)


class WebApplicationFirewallPolicyPropertiesFormatDict(TypedDict, total=False):
    """Settings of a web application firewall policy."""

    policy_settings: models.PolicySettings | PolicySettingsDict
    custom_rules: Sequence[models.WebApplicationFirewallCustomRule | WebApplicationFirewallCustomRuleDict]
    managed_rules: Required[models.ManagedRulesDefinition | ManagedRulesDefinitionDict]
    tier: models.WebApplicationFirewallPolicyTier | WebApplicationFirewallPolicyTierValue
    additional_properties: Mapping[str, Any]


class WebApplicationFirewallScrubbingRulesDict(TypedDict, total=False):
    """A rule on what is removed from firewall logs."""

    match_variable: Required[models.ScrubbingRuleEntryMatchVariable | ScrubbingRuleEntryMatchVariableValue]
    selector_match_operator: Required[models.ScrubbingRuleEntryMatchOperator | ScrubbingRuleEntryMatchOperatorValue]
    selector: str
    state: models.ScrubbingRuleEntryState | ScrubbingRuleEntryStateValue
    additional_properties: Mapping[str, Any]
