# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``access_review_schedule_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

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
else:
    typed(__name__)

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


class AccessReviewContactedReviewerDict(ModelDict, total=False):
    """Stands for AccessReviewContactedReviewer."""


class AccessReviewContactedReviewerPropertiesDict(ModelDict, total=False):
    """Stands for AccessReviewContactedReviewerProperties."""


class _AccessReviewDecisionFlatDict(ModelDict, total=False):
    decision: models.AccessReviewResult | AccessReviewResultValue
    justification: str
    insights: Sequence[models.AccessReviewDecisionInsight | AccessReviewDecisionInsightDict]
    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]
    type_properties_resource_type: models.DecisionResourceType | DecisionResourceTypeValue
    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue


class _AccessReviewDecisionNestedDict(ModelDict, total=False):
    properties: Required[models.AccessReviewDecisionPropertiesInner | AccessReviewDecisionPropertiesInnerDict]


AccessReviewDecisionDict: TypeAlias = _AccessReviewDecisionFlatDict | _AccessReviewDecisionNestedDict


class _AccessReviewDecisionInsightFlatDict(ModelDict, total=False):
    type_properties_type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue


class _AccessReviewDecisionInsightNestedDict(ModelDict, total=False):
    properties: Required[
        models.AccessReviewDecisionInsightPropertiesInner | AccessReviewDecisionInsightPropertiesInnerDict
    ]


AccessReviewDecisionInsightDict: TypeAlias = (
    _AccessReviewDecisionInsightFlatDict | _AccessReviewDecisionInsightNestedDict
)


class AccessReviewDecisionInsightPropertiesInnerDict(ModelDict, total=False):
    type_properties_type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue


class AccessReviewDecisionPropertiesDict(ModelDict, total=False):
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


class AccessReviewDecisionPropertiesAppliedByDict(ModelDict, total=False):
    """Stands for AccessReviewDecisionPropertiesAppliedBy."""


class AccessReviewDecisionPropertiesInnerDict(ModelDict, total=False):
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


class AccessReviewDecisionPropertiesInnerAppliedByDict(ModelDict, total=False):
    """Stands for AccessReviewDecisionPropertiesInnerAppliedBy."""


class AccessReviewDecisionPropertiesInnerPrincipalDict(ModelDict, total=False):
    type_properties_principal_type: models.DecisionTargetType | DecisionTargetTypeValue


class AccessReviewDecisionPropertiesInnerPrincipalResourceMembershipDict(ModelDict, total=False):
    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]


class AccessReviewDecisionPropertiesInnerResourceDict(ModelDict, total=False):
    type_properties_resource_type: models.DecisionResourceType | DecisionResourceTypeValue


class AccessReviewDecisionPropertiesInnerReviewedByDict(ModelDict, total=False):
    """Stands for AccessReviewDecisionPropertiesInnerReviewedBy."""


class AccessReviewDecisionPropertiesPrincipalDict(ModelDict, total=False):
    type_principal_type: models.DecisionTargetType | DecisionTargetTypeValue


class AccessReviewDecisionPropertiesPrincipalResourceMembershipDict(ModelDict, total=False):
    membership_types: Sequence[
        models.AccessReviewDecisionPrincipalResourceMembershipType
        | AccessReviewDecisionPrincipalResourceMembershipTypeValue
    ]


class AccessReviewDecisionPropertiesResourceDict(ModelDict, total=False):
    type_resource_type: models.DecisionResourceType | DecisionResourceTypeValue


class AccessReviewDecisionPropertiesReviewedByDict(ModelDict, total=False):
    """Stands for AccessReviewDecisionPropertiesReviewedBy."""


class _AccessReviewInstanceFlatDict(ModelDict, total=False):
    start_date_time: datetime | str
    end_date_time: datetime | str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]


class _AccessReviewInstanceNestedDict(ModelDict, total=False):
    properties: Required[models.AccessReviewInstancePropertiesInner | AccessReviewInstancePropertiesInnerDict]


AccessReviewInstanceDict: TypeAlias = _AccessReviewInstanceFlatDict | _AccessReviewInstanceNestedDict


class AccessReviewInstanceListResultDict(ModelDict, total=False):
    value: Sequence[models.AccessReviewInstance | AccessReviewInstanceDict]
    next_link: str


class AccessReviewInstancePropertiesDict(ModelDict, total=False):
    start_date_time: datetime | str
    end_date_time: datetime | str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]


class AccessReviewInstancePropertiesInnerDict(ModelDict, total=False):
    start_date_time: datetime | str
    end_date_time: datetime | str
    reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]
    backup_reviewers: Sequence[models.AccessReviewReviewer | AccessReviewReviewerDict]


class AccessReviewReviewerDict(ModelDict, total=False):
    principal_id: str


class _AccessReviewScheduleDefinitionFlatDict(ModelDict, total=False):
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


class _AccessReviewScheduleDefinitionNestedDict(ModelDict, total=False):
    properties: Required[
        models.AccessReviewScheduleDefinitionPropertiesInner | AccessReviewScheduleDefinitionPropertiesInnerDict
    ]


AccessReviewScheduleDefinitionDict: TypeAlias = (
    _AccessReviewScheduleDefinitionFlatDict | _AccessReviewScheduleDefinitionNestedDict
)


class AccessReviewScheduleDefinitionListResultDict(ModelDict, total=False):
    value: Sequence[models.AccessReviewScheduleDefinition | AccessReviewScheduleDefinitionDict]
    next_link: str


class AccessReviewScheduleDefinitionPropertiesDict(ModelDict, total=False):
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


class AccessReviewScheduleDefinitionPropertiesCreatedByDict(ModelDict, total=False):
    """Stands for AccessReviewScheduleDefinitionPropertiesCreatedBy."""


class AccessReviewScheduleDefinitionPropertiesInnerDict(ModelDict, total=False):
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


class AccessReviewScheduleDefinitionPropertiesInnerCreatedByDict(ModelDict, total=False):
    """Stands for AccessReviewScheduleDefinitionPropertiesInnerCreatedBy."""


class AccessReviewScheduleDefinitionPropertiesInnerScopeDict(ModelDict, total=False):
    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str


class _AccessReviewScheduleDefinitionPropertiesInnerSettingsFlatDict(ModelDict, total=False):
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


class _AccessReviewScheduleDefinitionPropertiesInnerSettingsNestedDict(ModelDict, total=False):
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


AccessReviewScheduleDefinitionPropertiesInnerSettingsDict: TypeAlias = (
    _AccessReviewScheduleDefinitionPropertiesInnerSettingsFlatDict
    | _AccessReviewScheduleDefinitionPropertiesInnerSettingsNestedDict
)


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceDict(ModelDict, total=False):
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


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePatternDict(ModelDict, total=False):
    type_properties_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int


class AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRangeDict(ModelDict, total=False):
    type_properties_settings_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    )
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str


class AccessReviewScheduleDefinitionPropertiesScopeDict(ModelDict, total=False):
    inactive_duration: timedelta | str
    expand_nested_memberships: bool
    include_inherited_access: bool
    include_access_below_resource: bool
    exclude_resource_id: str
    exclude_role_definition_id: str


class _AccessReviewScheduleDefinitionPropertiesSettingsFlatDict(ModelDict, total=False):
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


class _AccessReviewScheduleDefinitionPropertiesSettingsNestedDict(ModelDict, total=False):
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


AccessReviewScheduleDefinitionPropertiesSettingsDict: TypeAlias = (
    _AccessReviewScheduleDefinitionPropertiesSettingsFlatDict
    | _AccessReviewScheduleDefinitionPropertiesSettingsNestedDict
)


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceDict(ModelDict, total=False):
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


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePatternDict(ModelDict, total=False):
    type_settings_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int


class AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRangeDict(ModelDict, total=False):
    type_settings_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str


class RecordAllDecisionsPropertiesDict(ModelDict, total=False):
    decision: models.RecordAllDecisionsResult | RecordAllDecisionsResultValue
    justification: str
