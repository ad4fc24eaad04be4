# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``scheduled_query_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only

if TYPE_CHECKING:
    from datetime import timedelta

    from ....core.models.model import Nested, NestedDictOrNone, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _scheduled_query_rules as types
    from ..types._bases import SystemDataDict


class Actions(Model):
    """What a log query alert does when it fires."""

    action_groups: list[str] | None = field("actionGroups", "[str]", default=None)
    """IDs of action groups to notify."""
    custom_properties: dict[str, str] | None = field("customProperties", "{str}", default=None, secret=True)
    """Data added to the alert, names and values."""
    action_properties: dict[str, str] | None = field("actionProperties", "{str}", default=None, secret=True)
    """Settings of the actions, names and values."""


class Condition(Model):
    """A condition of a log query alert: a query, a measure and a threshold."""

    query: str | None = field("query", default=None)
    """Query in KQL."""
    time_aggregation: models.TimeAggregation | types.TimeAggregationValue | None = field(
        "timeAggregation", "TimeAggregation", default=None
    )
    """How values are aggregated."""
    metric_measure_column: str | None = field("metricMeasureColumn", default=None)
    """Column with the number to measure; rows are counted if omitted."""
    resource_id_column: str | None = field("resourceIdColumn", default=None)
    """Column with the ID of the resource the alert is about."""
    dimensions: NestedListOrNone[Dimension, types.DimensionDict] = field("dimensions", "[Dimension]", default=None)
    """Columns to split the alert by."""
    operator: models.ConditionOperator | types.ConditionOperatorValue | None = field(
        "operator", "ConditionOperator", default=None
    )
    """How the value is compared with the threshold."""
    threshold: float | None = field("threshold", "float", default=None)
    """Number to compare with."""
    failing_periods: NestedOrNone[ConditionFailingPeriods, types.ConditionFailingPeriodsDict] = field(
        "failingPeriods", "ConditionFailingPeriods", default=None
    )
    """How often the condition must fail."""
    metric_name: str | None = field("metricName", default=None)
    """Name of the metric to make, for rules of kind LogToMetric."""


class ConditionFailingPeriods(Model):
    """How many of the last periods must fail to fire the alert."""

    number_of_evaluation_periods: int = field("numberOfEvaluationPeriods", "int", default=1, required=False)
    """Number of periods that are looked at."""
    min_failing_periods_to_alert: int = field("minFailingPeriodsToAlert", "int", default=1, required=False)
    """Number of failing periods at which the alert fires."""


class Dimension(Model):
    """A column to split an alert by."""

    name: str = field("name")
    """Name of the column."""
    operator: models.DimensionOperator | types.DimensionOperatorValue = field("operator", "DimensionOperator")
    """Whether the values are included or excluded."""
    values: list[str] = field("values", "[str]")
    """Values to match."""


class Identity(Model):
    """Managed identities of a resource."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    type: models.IdentityType | types.IdentityTypeValue = field("type", "IdentityType")
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""
    user_assigned_identities: NestedDictOrNone[UserIdentityProperties, types.UserIdentityPropertiesDict] = field(
        "userAssignedIdentities", "{UserIdentityProperties}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class RuleResolveConfiguration(Model):
    """When a log query alert resolves by itself."""

    auto_resolved: bool | None = field("autoResolved", "bool", default=None)
    """Whether it resolves by itself."""
    time_to_resolve: timedelta | None = field("timeToResolve", "duration", default=None)
    """How long the condition must be over, as an ISO 8601 duration."""


class ScheduledQueryRuleCriteria(Model):
    """Conditions of a log query alert."""

    all_of: NestedListOrNone[Condition, types.ConditionDict] = field("allOf", "[Condition]", default=None)
    """Conditions that must all be met."""


class ScheduledQueryRuleResource(Model):
    """An alert rule over a log query."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the scheduled query rule."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Insights/scheduledQueryRules."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    kind: models.Kind | types.KindValue | None = field("kind", "Kind", default=None)
    """LogAlert, or LogToMetric for rules that make a metric."""
    etag: str = read_only("etag")
    """Mark of this version of the resource; it changes with each write."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""
    properties: NestedOrNone[ScheduledQueryRuleResourceProperties, types.ScheduledQueryRuleResourcePropertiesDict] = (
        field("properties", "ScheduledQueryRuleResourceProperties", default=None)
    )
    """Scopes, query, frequency and actions of a log query alert rule."""
    created_with_api_version: str = flattened("properties", init=False)
    """API version the rule was made with."""
    is_legacy_log_analytics_rule: bool = flattened("properties", init=False)
    """Whether the rule is one of Log Analytics' old alert API."""
    description: str | None = flattened("properties", default=None)
    """Description of the scheduled query rule, free text."""
    display_name: str | None = flattened("properties", default=None)
    """Name of the scheduled query rule as people see it."""
    severity: models.AlertSeverity | int | None = flattened("properties", default=None)
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    scopes: list[str] | None = flattened("properties", default=None)
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta | None = flattened("properties", default=None)
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta | None = flattened("properties", default=None)
    """How far back each evaluation looks, as an ISO 8601 duration."""
    override_query_time_range: timedelta | None = flattened("properties", default=None)
    """How far back the query looks, if not windowSize."""
    target_resource_types: list[str] | None = flattened("properties", default=None)
    """Resource types the alert is about."""
    criteria: NestedOrNone[ScheduledQueryRuleCriteria, types.ScheduledQueryRuleCriteriaDict] = flattened(
        "properties", default=None
    )
    """When the alert fires."""
    mute_actions_duration: timedelta | None = flattened("properties", default=None)
    """How long actions rest after the alert fired, as an ISO 8601 duration."""
    actions: NestedOrNone[Actions, types.ActionsDict] = flattened("properties", default=None)
    """What happens when the alert fires."""
    is_workspace_alerts_storage_configured: bool = flattened("properties", init=False)
    """Whether the alert is kept in storage of the customer's own."""
    check_workspace_alerts_storage_configured: bool | None = flattened("properties", default=None)
    """Whether the alert must be kept in storage of the customer's own."""
    skip_query_validation: bool | None = flattened("properties", default=None)
    """Whether the query is not checked."""
    auto_mitigate: bool | None = flattened("properties", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    resolve_configuration: NestedOrNone[RuleResolveConfiguration, types.RuleResolveConfigurationDict] = flattened(
        "properties", default=None
    )
    """When the alert resolves by itself."""


class ScheduledQueryRuleResourceCollection(Model):
    """One page of scheduled query rules."""

    value: NestedListOrNone[ScheduledQueryRuleResource, types.ScheduledQueryRuleResourceDict] = field(
        "value", "[ScheduledQueryRuleResource]", default=None
    )
    """Scheduled query rules on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class ScheduledQueryRuleResourcePatch(Model):
    """Changes to a scheduled query rule; what is left out stays as it is."""

    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[
        ScheduledQueryRuleResourcePatchProperties, types.ScheduledQueryRuleResourcePatchPropertiesDict
    ] = field("properties", "ScheduledQueryRuleResourcePatchProperties", default=None)
    """Scopes, query, frequency and actions of a log query alert rule."""
    created_with_api_version: str = flattened("properties", init=False)
    """API version the rule was made with."""
    is_legacy_log_analytics_rule: bool = flattened("properties", init=False)
    """Whether the rule is one of Log Analytics' old alert API."""
    description: str | None = flattened("properties", default=None)
    """Description, free text."""
    display_name: str | None = flattened("properties", default=None)
    """Display name, as people see it."""
    severity: models.AlertSeverity | int | None = flattened("properties", default=None)
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    scopes: list[str] | None = flattened("properties", default=None)
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta | None = flattened("properties", default=None)
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta | None = flattened("properties", default=None)
    """How far back each evaluation looks, as an ISO 8601 duration."""
    override_query_time_range: timedelta | None = flattened("properties", default=None)
    """How far back the query looks, if not windowSize."""
    target_resource_types: list[str] | None = flattened("properties", default=None)
    """Resource types the alert is about."""
    criteria: NestedOrNone[ScheduledQueryRuleCriteria, types.ScheduledQueryRuleCriteriaDict] = flattened(
        "properties", default=None
    )
    """When the alert fires."""
    mute_actions_duration: timedelta | None = flattened("properties", default=None)
    """How long actions rest after the alert fired, as an ISO 8601 duration."""
    actions: NestedOrNone[Actions, types.ActionsDict] = flattened("properties", default=None)
    """What happens when the alert fires."""
    is_workspace_alerts_storage_configured: bool = flattened("properties", init=False)
    """Whether the alert is kept in storage of the customer's own."""
    check_workspace_alerts_storage_configured: bool | None = flattened("properties", default=None)
    """Whether the alert must be kept in storage of the customer's own."""
    skip_query_validation: bool | None = flattened("properties", default=None)
    """Whether the query is not checked."""
    auto_mitigate: bool | None = flattened("properties", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    resolve_configuration: NestedOrNone[RuleResolveConfiguration, types.RuleResolveConfigurationDict] = flattened(
        "properties", default=None
    )
    """When the alert resolves by itself."""


class ScheduledQueryRuleResourcePatchProperties(Model):
    """Scopes, query, frequency and actions of a log query alert rule."""

    created_with_api_version: str = read_only("createdWithApiVersion")
    """API version the rule was made with."""
    is_legacy_log_analytics_rule: bool = read_only("isLegacyLogAnalyticsRule", "bool")
    """Whether the rule is one of Log Analytics' old alert API."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    severity: models.AlertSeverity | int | None = field("severity", "int", default=None)
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta | None = field("evaluationFrequency", "duration", default=None)
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta | None = field("windowSize", "duration", default=None)
    """How far back each evaluation looks, as an ISO 8601 duration."""
    override_query_time_range: timedelta | None = field("overrideQueryTimeRange", "duration", default=None)
    """How far back the query looks, if not windowSize."""
    target_resource_types: list[str] | None = field("targetResourceTypes", "[str]", default=None)
    """Resource types the alert is about."""
    criteria: NestedOrNone[ScheduledQueryRuleCriteria, types.ScheduledQueryRuleCriteriaDict] = field(
        "criteria", "ScheduledQueryRuleCriteria", default=None
    )
    """When the alert fires."""
    mute_actions_duration: timedelta | None = field("muteActionsDuration", "duration", default=None)
    """How long actions rest after the alert fired, as an ISO 8601 duration."""
    actions: NestedOrNone[Actions, types.ActionsDict] = field("actions", "Actions", default=None)
    """What happens when the alert fires."""
    is_workspace_alerts_storage_configured: bool = read_only("isWorkspaceAlertsStorageConfigured", "bool")
    """Whether the alert is kept in storage of the customer's own."""
    check_workspace_alerts_storage_configured: bool | None = field(
        "checkWorkspaceAlertsStorageConfigured", "bool", default=None
    )
    """Whether the alert must be kept in storage of the customer's own."""
    skip_query_validation: bool | None = field("skipQueryValidation", "bool", default=None)
    """Whether the query is not checked."""
    auto_mitigate: bool | None = field("autoMitigate", "bool", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    resolve_configuration: NestedOrNone[RuleResolveConfiguration, types.RuleResolveConfigurationDict] = field(
        "resolveConfiguration", "RuleResolveConfiguration", default=None
    )
    """When the alert resolves by itself."""


class ScheduledQueryRuleResourceProperties(Model):
    """Scopes, query, frequency and actions of a log query alert rule."""

    created_with_api_version: str = read_only("createdWithApiVersion")
    """API version the rule was made with."""
    is_legacy_log_analytics_rule: bool = read_only("isLegacyLogAnalyticsRule", "bool")
    """Whether the rule is one of Log Analytics' old alert API."""
    description: str | None = field("description", default=None)
    """Description of the scheduled query rule, free text."""
    display_name: str | None = field("displayName", default=None)
    """Name of the scheduled query rule as people see it."""
    severity: models.AlertSeverity | int | None = field("severity", "int", default=None)
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta | None = field("evaluationFrequency", "duration", default=None)
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta | None = field("windowSize", "duration", default=None)
    """How far back each evaluation looks, as an ISO 8601 duration."""
    override_query_time_range: timedelta | None = field("overrideQueryTimeRange", "duration", default=None)
    """How far back the query looks, if not windowSize."""
    target_resource_types: list[str] | None = field("targetResourceTypes", "[str]", default=None)
    """Resource types the alert is about."""
    criteria: NestedOrNone[ScheduledQueryRuleCriteria, types.ScheduledQueryRuleCriteriaDict] = field(
        "criteria", "ScheduledQueryRuleCriteria", default=None
    )
    """When the alert fires."""
    mute_actions_duration: timedelta | None = field("muteActionsDuration", "duration", default=None)
    """How long actions rest after the alert fired, as an ISO 8601 duration."""
    actions: NestedOrNone[Actions, types.ActionsDict] = field("actions", "Actions", default=None)
    """What happens when the alert fires."""
    is_workspace_alerts_storage_configured: bool = read_only("isWorkspaceAlertsStorageConfigured", "bool")
    """Whether the alert is kept in storage of the customer's own."""
    check_workspace_alerts_storage_configured: bool | None = field(
        "checkWorkspaceAlertsStorageConfigured", "bool", default=None
    )
    """Whether the alert must be kept in storage of the customer's own."""
    skip_query_validation: bool | None = field("skipQueryValidation", "bool", default=None)
    """Whether the query is not checked."""
    auto_mitigate: bool | None = field("autoMitigate", "bool", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    resolve_configuration: NestedOrNone[RuleResolveConfiguration, types.RuleResolveConfigurationDict] = field(
        "resolveConfiguration", "RuleResolveConfiguration", default=None
    )
    """When the alert resolves by itself."""


class UserIdentityProperties(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""
