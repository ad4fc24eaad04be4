# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``scheduled_query_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

AlertSeverityValue: TypeAlias = Literal[0, 1, 2, 3, 4]
ConditionOperatorValue: TypeAlias = Literal[
    "Equals", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"
]
DimensionOperatorValue: TypeAlias = Literal["Include", "Exclude"]
IdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "None"]
KindValue: TypeAlias = Literal["LogAlert", "LogToMetric"]
TimeAggregationValue: TypeAlias = Literal["Count", "Average", "Minimum", "Maximum", "Total"]


class ActionsDict(ModelDict, total=False):
    action_groups: list[str] | tuple[str, ...]
    custom_properties: Mapping[str, str]
    action_properties: Mapping[str, str]


class ConditionDict(ModelDict, total=False):
    query: str
    time_aggregation: models.TimeAggregation | TimeAggregationValue
    metric_measure_column: str
    resource_id_column: str
    dimensions: Sequence[models.Dimension | DimensionDict]
    operator: models.ConditionOperator | ConditionOperatorValue
    threshold: float
    failing_periods: models.ConditionFailingPeriods | ConditionFailingPeriodsDict
    metric_name: str


class ConditionFailingPeriodsDict(ModelDict, total=False):
    number_of_evaluation_periods: int
    min_failing_periods_to_alert: int


class DimensionDict(ModelDict, total=False):
    name: Required[str]
    operator: Required[models.DimensionOperator | DimensionOperatorValue]
    values: Required[list[str] | tuple[str, ...]]


class IdentityDict(ModelDict, total=False):
    type: Required[models.IdentityType | IdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserIdentityProperties | UserIdentityPropertiesDict]


class RuleResolveConfigurationDict(ModelDict, total=False):
    auto_resolved: bool
    time_to_resolve: timedelta | str


class ScheduledQueryRuleCriteriaDict(ModelDict, total=False):
    all_of: Sequence[models.Condition | ConditionDict]


class _ScheduledQueryRuleResourceFlatDict(ModelDict, total=False):
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    location: Required[str]
    kind: models.Kind | KindValue
    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: list[str] | tuple[str, ...]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: list[str] | tuple[str, ...]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict


class _ScheduledQueryRuleResourceNestedDict(ModelDict, total=False):
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    location: Required[str]
    kind: models.Kind | KindValue
    properties: Required[models.ScheduledQueryRuleResourceProperties | ScheduledQueryRuleResourcePropertiesDict]


ScheduledQueryRuleResourceDict: TypeAlias = _ScheduledQueryRuleResourceFlatDict | _ScheduledQueryRuleResourceNestedDict


class ScheduledQueryRuleResourceCollectionDict(ModelDict, total=False):
    value: Sequence[models.ScheduledQueryRuleResource | ScheduledQueryRuleResourceDict]


class _ScheduledQueryRuleResourcePatchFlatDict(ModelDict, total=False):
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: list[str] | tuple[str, ...]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: list[str] | tuple[str, ...]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict


class _ScheduledQueryRuleResourcePatchNestedDict(ModelDict, total=False):
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    properties: Required[
        models.ScheduledQueryRuleResourcePatchProperties | ScheduledQueryRuleResourcePatchPropertiesDict
    ]


ScheduledQueryRuleResourcePatchDict: TypeAlias = (
    _ScheduledQueryRuleResourcePatchFlatDict | _ScheduledQueryRuleResourcePatchNestedDict
)


class ScheduledQueryRuleResourcePatchPropertiesDict(ModelDict, total=False):
    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: list[str] | tuple[str, ...]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: list[str] | tuple[str, ...]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict


class ScheduledQueryRuleResourcePropertiesDict(ModelDict, total=False):
    description: str
    display_name: str
    severity: models.AlertSeverity | int
    enabled: bool
    scopes: list[str] | tuple[str, ...]
    evaluation_frequency: timedelta | str
    window_size: timedelta | str
    override_query_time_range: timedelta | str
    target_resource_types: list[str] | tuple[str, ...]
    criteria: models.ScheduledQueryRuleCriteria | ScheduledQueryRuleCriteriaDict
    mute_actions_duration: timedelta | str
    actions: models.Actions | ActionsDict
    check_workspace_alerts_storage_configured: bool
    skip_query_validation: bool
    auto_mitigate: bool
    resolve_configuration: models.RuleResolveConfiguration | RuleResolveConfigurationDict


class UserIdentityPropertiesDict(ModelDict, total=False):
    """Stands for UserIdentityProperties."""
