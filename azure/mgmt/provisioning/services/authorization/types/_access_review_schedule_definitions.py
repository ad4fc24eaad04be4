# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``access_review_schedule_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AccessReviewDecisionInsightTypeValue,
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        AccessReviewResultValue,
        DecisionTargetTypeValue,
        DefaultDecisionTypeValue,
    )

AccessRecommendationTypeValue: TypeAlias = Literal["Approve", "Deny", "NoInfoAvailable"]
AccessReviewApplyResultValue: TypeAlias = Literal[
    "New",
    "Applying",
    "AppliedSuccessfully",
    "AppliedWithUnknownFailure",
    "AppliedSuccessfullyButObjectNotFound",
    "ApplyNotSupported",
]
AccessReviewDecisionPrincipalResourceMembershipTypeValue: TypeAlias = Literal["direct", "indirect"]
AccessReviewInstanceReviewersTypeValue: TypeAlias = Literal["Assigned", "Self", "Managers"]
AccessReviewInstanceStatusValue: TypeAlias = Literal[
    "NotStarted",
    "InProgress",
    "Completed",
    "Applied",
    "Initializing",
    "Applying",
    "Completing",
    "Scheduled",
    "AutoReviewing",
    "AutoReviewed",
    "Starting",
]
AccessReviewReviewerTypeValue: TypeAlias = Literal["user", "servicePrincipal"]
AccessReviewScheduleDefinitionReviewersTypeValue: TypeAlias = Literal["Assigned", "Self", "Managers"]
AccessReviewScheduleDefinitionStatusValue: TypeAlias = Literal[
    "NotStarted",
    "InProgress",
    "Completed",
    "Applied",
    "Initializing",
    "Applying",
    "Completing",
    "Scheduled",
    "AutoReviewing",
    "AutoReviewed",
    "Starting",
]
DecisionResourceTypeValue: TypeAlias = Literal["azureRole"]
RecordAllDecisionsResultValue: TypeAlias = Literal["Approve", "Deny"]


class AccessReviewContactedReviewerDict(TypedDict, total=False):
    """A reviewer who was contacted for an access review."""

    additional_properties: Mapping[str, Any]


class AccessReviewContactedReviewerPropertiesDict(TypedDict, total=False):
    """What the service reports about a contacted reviewer."""

    additional_properties: Mapping[str, Any]


class _AccessReviewDecisionFlatDict(TypedDict, total=False):
    """A decision of an access review about one principal's access."""

    decision: models.AccessReviewResult | AccessReviewResultValue
    justification: str
    insights: Sequence[models.AccessReviewDecisionInsight | AccessReviewDecisionInsightDict]
    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]
    type_properties_resource_type: models.DecisionResourceType | DecisionResourceTypeValue
    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue
    additional_properties: Mapping[str, Any]


class _AccessReviewDecisionNestedDict(TypedDict, total=False):
    """A decision of an access review about one principal's access."""

    properties: Required[models.AccessReviewDecisionPropertiesInner | AccessReviewDecisionPropertiesInnerDict]
    additional_properties: Mapping[str, Any]


AccessReviewDecisionDict: TypeAlias = _AccessReviewDecisionFlatDict | _AccessReviewDecisionNestedDict


class _AccessReviewDecisionInsightFlatDict(TypedDict, total=False):
    """A fact that helps to decide."""

    type_properties_type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue
    additional_properties: Mapping[str, Any]


class _AccessReviewDecisionInsightNestedDict(TypedDict, total=False):
    """A fact that helps to decide."""

    properties: Required[
        models.AccessReviewDecisionInsightPropertiesInner | AccessReviewDecisionInsightPropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewDecisionInsightDict: TypeAlias = (
    _AccessReviewDecisionInsightFlatDict | _AccessReviewDecisionInsightNestedDict
)


class AccessReviewDecisionInsightPropertiesInnerDict(TypedDict, total=False):
    """Kind and time of a fact that helps to decide."""

    type_properties_type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesDict(TypedDict, total=False):
    """Settings and state of a decision."""

    decision: models.AccessReviewResult | AccessReviewResultValue
    justification: str
    insights: Sequence[models.AccessReviewDecisionInsight | AccessReviewDecisionInsightDict]
    principal_resource_membership: (
        models.AccessReviewDecisionPropertiesPrincipalResourceMembership
        | AccessReviewDecisionPropertiesPrincipalResourceMembershipDict
    )
    resource: models.AccessReviewDecisionPropertiesResource | AccessReviewDecisionPropertiesResourceDict
    principal: models.AccessReviewDecisionPropertiesPrincipal | AccessReviewDecisionPropertiesPrincipalDict
    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]
    type_resource_type: models.DecisionResourceType | DecisionResourceTypeValue
    type_principal_type: models.DecisionTargetType | DecisionTargetTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesAppliedByDict(TypedDict, total=False):
    """Who applied the decision: a user or service principal."""

    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesInnerDict(TypedDict, total=False):
    """Settings and state of a decision."""

    decision: models.AccessReviewResult | AccessReviewResultValue
    justification: str
    insights: Sequence[models.AccessReviewDecisionInsight | AccessReviewDecisionInsightDict]
    principal_resource_membership: (
        models.AccessReviewDecisionPropertiesInnerPrincipalResourceMembership
        | AccessReviewDecisionPropertiesInnerPrincipalResourceMembershipDict
    )
    resource: models.AccessReviewDecisionPropertiesInnerResource | AccessReviewDecisionPropertiesInnerResourceDict
    principal: models.AccessReviewDecisionPropertiesInnerPrincipal | AccessReviewDecisionPropertiesInnerPrincipalDict
    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]
    type_properties_resource_type: models.DecisionResourceType | DecisionResourceTypeValue
    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesInnerAppliedByDict(TypedDict, total=False):
    """Who applied the decision: a user or service principal."""

    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesInnerPrincipalDict(TypedDict, total=False):
    """Principal whose access was decided on."""

    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesInnerPrincipalResourceMembershipDict(TypedDict, total=False):
    """How the principal is a member of the resource: directly or through groups."""

    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesInnerResourceDict(TypedDict, total=False):
    """Resource the decision is about."""

    type_properties_resource_type: models.DecisionResourceType | DecisionResourceTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesInnerReviewedByDict(TypedDict, total=False):
    """Who reviewed it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesPrincipalDict(TypedDict, total=False):
    """Principal whose access was decided on."""

    type_principal_type: models.DecisionTargetType | DecisionTargetTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesPrincipalResourceMembershipDict(TypedDict, total=False):
    """How the principal is a member of the resource: directly or through groups."""

    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesResourceDict(TypedDict, total=False):
    """Resource the decision is about."""

    type_resource_type: models.DecisionResourceType | DecisionResourceTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionPropertiesReviewedByDict(TypedDict, total=False):
    """Who reviewed it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class _AccessReviewInstanceFlatDict(TypedDict, total=False):
    """One run of an access review."""

    start_date_time: datetime | str
    end_date_time: datetime | str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    additional_properties: Mapping[str, Any]


class _AccessReviewInstanceNestedDict(TypedDict, total=False):
    """One run of an access review."""

    properties: Required[models.AccessReviewInstancePropertiesInner | AccessReviewInstancePropertiesInnerDict]
    additional_properties: Mapping[str, Any]


AccessReviewInstanceDict: TypeAlias = _AccessReviewInstanceFlatDict | _AccessReviewInstanceNestedDict


class AccessReviewInstanceListResultDict(TypedDict, total=False):
    """One page of access review instances."""

    value: Sequence[models.AccessReviewInstance | AccessReviewInstanceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class AccessReviewInstancePropertiesDict(TypedDict, total=False):
    """Settings and state of an access review instance."""

    start_date_time: datetime | str
    end_date_time: datetime | str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    additional_properties: Mapping[str, Any]


class AccessReviewInstancePropertiesInnerDict(TypedDict, total=False):
    """Settings and state of an access review instance."""

    start_date_time: datetime | str
    end_date_time: datetime | str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    additional_properties: Mapping[str, Any]


class AccessReviewReviewerDict(TypedDict, total=False):
    """A reviewer, a user or service principal."""

    principal_id: str
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleDefinitionFlatDict(TypedDict, total=False):
    """An access review: what is reviewed, by whom and how often."""

    display_name: str
    description_for_admins: str
    description_for_reviewers: str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    instances: Sequence[models.AccessReviewInstance | AccessReviewInstanceDict]
    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    )
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleDefinitionNestedDict(TypedDict, total=False):
    """An access review: what is reviewed, by whom and how often."""

    properties: Required[
        models.AccessReviewScheduleDefinitionPropertiesInner | AccessReviewScheduleDefinitionPropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewScheduleDefinitionDict: TypeAlias = (
    _AccessReviewScheduleDefinitionFlatDict | _AccessReviewScheduleDefinitionNestedDict
)


class AccessReviewScheduleDefinitionListResultDict(TypedDict, total=False):
    """One page of access review definitions."""

    value: Sequence[models.AccessReviewScheduleDefinition | AccessReviewScheduleDefinitionDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesDict(TypedDict, total=False):
    """Settings and state of an access review definition."""

    display_name: str
    description_for_admins: str
    description_for_reviewers: str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    instances: Sequence[models.AccessReviewInstance | AccessReviewInstanceDict]
    scope: models.AccessReviewScheduleDefinitionPropertiesScope | AccessReviewScheduleDefinitionPropertiesScopeDict
    settings: (
        models.AccessReviewScheduleDefinitionPropertiesSettings | AccessReviewScheduleDefinitionPropertiesSettingsDict
    )
    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_settings_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesCreatedByDict(TypedDict, total=False):
    """Who created it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesInnerDict(TypedDict, total=False):
    """Settings and state of an access review definition."""

    display_name: str
    description_for_admins: str
    description_for_reviewers: str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    instances: Sequence[models.AccessReviewInstance | AccessReviewInstanceDict]
    scope: (
        models.AccessReviewScheduleDefinitionPropertiesInnerScope
        | AccessReviewScheduleDefinitionPropertiesInnerScopeDict
    )
    settings: (
        models.AccessReviewScheduleDefinitionPropertiesInnerSettings
        | AccessReviewScheduleDefinitionPropertiesInnerSettingsDict
    )
    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    )
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesInnerCreatedByDict(TypedDict, total=False):
    """Who created it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesInnerScopeDict(TypedDict, total=False):
    """What the access review covers: resource, role and whose access."""

    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleDefinitionPropertiesInnerSettingsFlatDict(TypedDict, total=False):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    )
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleDefinitionPropertiesInnerSettingsNestedDict(TypedDict, total=False):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    recurrence: Required[
        models.AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrence
        | AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewScheduleDefinitionPropertiesInnerSettingsDict: TypeAlias = (
    _AccessReviewScheduleDefinitionPropertiesInnerSettingsFlatDict
    | _AccessReviewScheduleDefinitionPropertiesInnerSettingsNestedDict
)


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceDict(TypedDict, total=False):
    """How often the access review repeats."""

    range: (
        models.AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRange
        | AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRangeDict
    )
    pattern: (
        models.AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePattern
        | AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePatternDict
    )
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    )
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePatternDict(TypedDict, total=False):
    """How it repeats: weekly or on a day of the month."""

    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRangeDict(TypedDict, total=False):
    """How long it goes on repeating."""

    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    )
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesScopeDict(TypedDict, total=False):
    """What the access review covers: resource, role and whose access."""

    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleDefinitionPropertiesSettingsFlatDict(TypedDict, total=False):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_settings_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleDefinitionPropertiesSettingsNestedDict(TypedDict, total=False):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    recurrence: Required[
        models.AccessReviewScheduleDefinitionPropertiesSettingsRecurrence
        | AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewScheduleDefinitionPropertiesSettingsDict: TypeAlias = (
    _AccessReviewScheduleDefinitionPropertiesSettingsFlatDict
    | _AccessReviewScheduleDefinitionPropertiesSettingsNestedDict
)


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceDict(TypedDict, total=False):
    """How often the access review repeats."""

    range: (
        models.AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRange
        | AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRangeDict
    )
    pattern: (
        models.AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePattern
        | AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePatternDict
    )
    type_settings_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePatternDict(TypedDict, total=False):
    """How it repeats: weekly or on a day of the month."""

    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRangeDict(TypedDict, total=False):
    """How long it goes on repeating."""

    type_settings_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    additional_properties: Mapping[str, Any]


class RecordAllDecisionsPropertiesDict(TypedDict, total=False):
    """One decision for everything in an access review instance."""

    decision: models.RecordAllDecisionsResult | RecordAllDecisionsResultValue
    justification: str
    additional_properties: Mapping[str, Any]
