# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Models of ``network``: ``web_application_firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _web_application_firewall_policies as types
    from ..types._application_gateways import (
        ApplicationGatewayDict,
        ApplicationGatewayFirewallRateLimitDurationValue,
        ApplicationGatewayFirewallUserSessionVariableValue,
        ApplicationGatewayForContainersReferenceDefinitionDict,
    )
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue


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
    policy_settings: NestedOrNone[PolicySettings, types.PolicySettingsDict] = flattened(
        "properties", "policy_settings", default=None
    )
    """Mode and limits of the firewall."""
    custom_rules: NestedListOrNone[WebApplicationFirewallCustomRule, types.WebApplicationFirewallCustomRuleDict] = (
        flattened("properties", "custom_rules", default=None)
    )
    """Rules of your own; they go before the managed ones."""
    application_gateways: NestedList[models.ApplicationGateway, ApplicationGatewayDict] = flattened(
        "properties", "application_gateways", init=False
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened(
        "properties", "provisioning_state", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_state: (
        models.WebApplicationFirewallPolicyResourceState | types.WebApplicationFirewallPolicyResourceStateValue
    ) = flattened("properties", "resource_state", init=False)
    """State of a firewall policy."""
    managed_rules: NestedOrNone[ManagedRulesDefinition, types.ManagedRulesDefinitionDict] = flattened(
        "properties", "managed_rules", default=None
    )
    """Managed rule sets, with exceptions."""
    http_listeners: NestedList[models.SubResource, SubResourceDict] = flattened(
        "properties", "http_listeners", init=False
    )
    path_based_rules: NestedList[models.SubResource, SubResourceDict] = flattened(
        "properties", "path_based_rules", init=False
    )
    application_gateway_for_containers: NestedList[
        models.ApplicationGatewayForContainersReferenceDefinition,
        ApplicationGatewayForContainersReferenceDefinitionDict,
    ] = flattened("properties", "application_gateway_for_containers", init=False)
    tier: models.WebApplicationFirewallPolicyTier | types.WebApplicationFirewallPolicyTierValue | None = flattened(
        "properties", "tier", default=None
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
