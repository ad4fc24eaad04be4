# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``scheduled_query_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from typing_extensions import Required

    from .. import models

AlertSeverityValue: TypeAlias = Literal[0, 1, 2, 3, 4]
ConditionOperatorValue: TypeAlias = Literal[
    "Equals", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"
]
DimensionOperatorValue: TypeAlias = Literal["Include", "Exclude"]
IdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "None"]
KindValue: TypeAlias = Literal["LogAlert", "LogToMetric"]
TimeAggregationValue: TypeAlias = Literal["Count", "Average", "Minimum", "Maximum", "Total"]


class ActionsDict(TypedDict, total=False):
    """What a log query alert does when it fires."""

    action_groups: Sequence[str]
    custom_properties: Mapping[str, str]
    action_properties: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ConditionDict(TypedDict, total=False):
    """A condition of a log query alert: a query, a measure and a threshold."""

    query: str
    time_aggregation: models.TimeAggregation | TimeAggregationValue
    metric_measure_column: str
    resource_id_column: str
    dimensions: Sequence[models.Dimension | DimensionDict]
    operator: models.ConditionOperator | ConditionOperatorValue
    threshold: float
    failing_periods: models.ConditionFailingPeriods | ConditionFailingPeriodsDict
    metric_name: str
    additional_properties: Mapping[str, Any]


class ConditionFailingPeriodsDict(TypedDict, total=False):
    """How many of the last periods must fail to fire the alert."""

    number_of_evaluation_periods: int
    min_failing_periods_to_alert: int
    additional_properties: Mapping[str, Any]


class DimensionDict(TypedDict, total=False):
    """A column to split an alert by."""

    name: Required[str]
    operator: Required[models.DimensionOperator | DimensionOperatorValue]
    values: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class IdentityDict(TypedDict, total=False):
    """Managed identities of a resource."""

    type: Required[models.IdentityType | IdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserIdentityProperties | UserIdentityPropertiesDict]
    additional_properties: Mapping[str, Any]


class RuleResolveConfigurationDict(TypedDict, total=False):
    """When a log query alert resolves by itself."""

    auto_resolved: bool
    time_to_resolve: timedelta | str
    additional_properties: Mapping[str, Any]


class ScheduledQueryRuleCriteriaDict(TypedDict, total=False):
    """Conditions of a log query alert."""

    all_of: Sequence[models.Condition | ConditionDict]
    additional_properties: Mapping[str, Any]


class _ScheduledQueryRuleResourceFlatDict(TypedDict, total=False):
    """An alert rule over a log query."""

    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    location: Required[str]
    kind: models.Kind | KindValue
    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: Sequence[str]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: Sequence[str]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict
    additional_properties: Mapping[str, Any]


class _ScheduledQueryRuleResourceNestedDict(TypedDict, total=False):
    """An alert rule over a log query."""

    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    location: Required[str]
    kind: models.Kind | KindValue
    properties: Required[models.ScheduledQueryRuleResourceProperties | ScheduledQueryRuleResourcePropertiesDict]
    additional_properties: Mapping[str, Any]


ScheduledQueryRuleResourceDict: TypeAlias = _ScheduledQueryRuleResourceFlatDict | _ScheduledQueryRuleResourceNestedDict


class ScheduledQueryRuleResourceCollectionDict(TypedDict, total=False):
    """One page of scheduled query rules."""

    value: Sequence[models.ScheduledQueryRuleResource | ScheduledQueryRuleResourceDict]
    additional_properties: Mapping[str, Any]


class _ScheduledQueryRuleResourcePatchFlatDict(TypedDict, total=False):
    """Changes to a scheduled query rule; what is left out stays as it is."""

    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: Sequence[str]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: Sequence[str]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict
    additional_properties: Mapping[str, Any]


class _ScheduledQueryRuleResourcePatchNestedDict(TypedDict, total=False):
    """Changes to a scheduled query rule; what is left out stays as it is."""

    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    properties: Required[
        models.ScheduledQueryRuleResourcePatchProperties | ScheduledQueryRuleResourcePatchPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


ScheduledQueryRuleResourcePatchDict: TypeAlias = (
    _ScheduledQueryRuleResourcePatchFlatDict | _ScheduledQueryRuleResourcePatchNestedDict
)


class ScheduledQueryRuleResourcePatchPropertiesDict(TypedDict, total=False):
    """Scopes, query, frequency and actions of a log query alert rule."""

    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: Sequence[str]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: Sequence[str]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict
    additional_properties: Mapping[str, Any]


class ScheduledQueryRuleResourcePropertiesDict(TypedDict, total=False):
    """Scopes, query, frequency and actions of a log query alert rule."""

    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: Sequence[str]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: Sequence[str]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict
    additional_properties: Mapping[str, Any]


class UserIdentityPropertiesDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]
