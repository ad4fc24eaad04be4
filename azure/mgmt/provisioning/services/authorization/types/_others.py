# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``others``."""

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
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        DefaultDecisionTypeValue,
        ExpandedPropertiesDict,
        PrincipalTypeValue,
        StatusValue,
    )

ApprovalModeValue: TypeAlias = Literal["SingleStage", "Serial", "Parallel", "NoApproval"]
AssignmentTypeValue: TypeAlias = Literal["Activated", "Assigned"]
EnablementRulesValue: TypeAlias = Literal["MultiFactorAuthentication", "Justification", "Ticketing"]
MemberTypeValue: TypeAlias = Literal["Inherited", "Direct", "Group"]
NotificationDeliveryMechanismValue: TypeAlias = Literal["Email"]
NotificationLevelValue: TypeAlias = Literal["None", "Critical", "All"]
RecipientTypeValue: TypeAlias = Literal["Requestor", "Approver", "Admin"]
RoleManagementPolicyRuleTypeValue: TypeAlias = Literal[
    "RoleManagementPolicyApprovalRule",
    "RoleManagementPolicyAuthenticationContextRule",
    "RoleManagementPolicyEnablementRule",
    "RoleManagementPolicyExpirationRule",
    "RoleManagementPolicyNotificationRule",
]
UserTypeValue: TypeAlias = Literal["User", "Group"]


class _AccessReviewDefaultSettingsFlatDict(TypedDict, total=False):
    """Default settings of access reviews."""

    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_properties_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewDefaultSettingsNestedDict(TypedDict, total=False):
    """Default settings of access reviews."""

    properties: Required[models.AccessReviewDefaultSettingsProperties | AccessReviewDefaultSettingsPropertiesDict]
    additional_properties: Mapping[str, Any]


AccessReviewDefaultSettingsDict: TypeAlias = (
    _AccessReviewDefaultSettingsFlatDict | _AccessReviewDefaultSettingsNestedDict
)


class _AccessReviewDefaultSettingsPropertiesFlatDict(TypedDict, total=False):
    """The default settings of access reviews: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool
    reminder_notifications_enabled: bool
    default_decision_enabled: bool
    justification_required_on_approval: bool
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue
    auto_apply_decisions_enabled: bool
    recommendations_enabled: bool
    recommendation_look_back_duration: timedelta | str
    instance_duration_in_days: int
    type_properties_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewDefaultSettingsPropertiesNestedDict(TypedDict, total=False):
    """The default settings of access reviews: mails, reminders, decisions and recurrence."""

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
        models.AccessReviewDefaultSettingsPropertiesRecurrence | AccessReviewDefaultSettingsPropertiesRecurrenceDict
    ]
    additional_properties: Mapping[str, Any]


AccessReviewDefaultSettingsPropertiesDict: TypeAlias = (
    _AccessReviewDefaultSettingsPropertiesFlatDict | _AccessReviewDefaultSettingsPropertiesNestedDict
)


class AccessReviewDefaultSettingsPropertiesRecurrenceDict(TypedDict, total=False):
    """How often the access review repeats."""

    range: (
        models.AccessReviewDefaultSettingsPropertiesRecurrenceRange
        | AccessReviewDefaultSettingsPropertiesRecurrenceRangeDict
    )
    pattern: (
        models.AccessReviewDefaultSettingsPropertiesRecurrencePattern
        | AccessReviewDefaultSettingsPropertiesRecurrencePatternDict
    )
    type_properties_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewDefaultSettingsPropertiesRecurrencePatternDict(TypedDict, total=False):
    """How it repeats: weekly or on a day of the month."""

    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewDefaultSettingsPropertiesRecurrenceRangeDict(TypedDict, total=False):
    """How long it goes on repeating."""

    type_properties_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleSettingsFlatDict(TypedDict, total=False):
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
    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_recurrence_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int
    additional_properties: Mapping[str, Any]


class _AccessReviewScheduleSettingsNestedDict(TypedDict, total=False):
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
    recurrence: Required[models.AccessReviewScheduleSettingsRecurrence | AccessReviewScheduleSettingsRecurrenceDict]
    additional_properties: Mapping[str, Any]


AccessReviewScheduleSettingsDict: TypeAlias = (
    _AccessReviewScheduleSettingsFlatDict | _AccessReviewScheduleSettingsNestedDict
)


class AccessReviewScheduleSettingsRecurrenceDict(TypedDict, total=False):
    """How often the access review repeats."""

    range: models.AccessReviewScheduleSettingsRecurrenceRange | AccessReviewScheduleSettingsRecurrenceRangeDict
    pattern: models.AccessReviewScheduleSettingsRecurrencePattern | AccessReviewScheduleSettingsRecurrencePatternDict
    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_recurrence_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleSettingsRecurrencePatternDict(TypedDict, total=False):
    """How it repeats: weekly or on a day of the month."""

    type_recurrence_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int
    additional_properties: Mapping[str, Any]


class AccessReviewScheduleSettingsRecurrenceRangeDict(TypedDict, total=False):
    """How long it goes on repeating."""

    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    additional_properties: Mapping[str, Any]


class ApprovalSettingsDict(TypedDict, total=False):
    """How activation of a role is approved."""

    is_approval_required: bool
    is_approval_required_for_extension: bool
    is_requestor_justification_required: bool
    approval_mode: models.ApprovalMode | ApprovalModeValue
    approval_stages: Sequence[models.ApprovalStage | ApprovalStageDict]
    additional_properties: Mapping[str, Any]


class ApprovalStageDict(TypedDict, total=False):
    """One stage of approval: who approves and how long it may take."""

    approval_stage_time_out_in_days: int
    is_approver_justification_required: bool
    escalation_time_in_minutes: int
    primary_approvers: Sequence[models.UserSet | UserSetDict]
    is_escalation_enabled: bool
    escalation_approvers: Sequence[models.UserSet | UserSetDict]
    additional_properties: Mapping[str, Any]


class _ClassicAdministratorFlatDict(TypedDict, total=False):
    """A classic administrator of a subscription."""

    id: str
    name: str
    type: str
    email_address: str
    role: str
    additional_properties: Mapping[str, Any]


class _ClassicAdministratorNestedDict(TypedDict, total=False):
    """A classic administrator of a subscription."""

    id: str
    name: str
    type: str
    properties: Required[models.ClassicAdministratorProperties | ClassicAdministratorPropertiesDict]
    additional_properties: Mapping[str, Any]


ClassicAdministratorDict: TypeAlias = _ClassicAdministratorFlatDict | _ClassicAdministratorNestedDict


class ClassicAdministratorListResultDict(TypedDict, total=False):
    """One page of classic administrators."""

    value: Sequence[models.ClassicAdministrator | ClassicAdministratorDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ClassicAdministratorPropertiesDict(TypedDict, total=False):
    """Mail address and role of a classic administrator."""

    email_address: str
    role: str
    additional_properties: Mapping[str, Any]


class EligibleChildResourceDict(TypedDict, total=False):
    """A resource on which the caller is eligible for a role."""

    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    is_data_action: bool
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """Operations of the resource provider."""

    value: Sequence[models.Operation | OperationDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class PermissionDict(TypedDict, total=False):
    """Actions a role allows, on resources and on data."""

    actions: Sequence[str]
    not_actions: Sequence[str]
    data_actions: Sequence[str]
    not_data_actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class PermissionGetResultDict(TypedDict, total=False):
    """One page of permissions."""

    value: Sequence[models.Permission | PermissionDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class PermissionGetResultV20150701Dict(TypedDict, total=False):
    """One page of permissions."""

    value: Sequence[models.PermissionV20150701 | PermissionV20150701Dict]
    next_link: str
    additional_properties: Mapping[str, Any]


class PermissionV20150701Dict(TypedDict, total=False):
    """Actions a role allows, on resources and on data."""

    actions: Sequence[str]
    not_actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class PermissionV20201001Dict(TypedDict, total=False):
    """Actions a role allows, on resources and on data."""

    actions: Sequence[str]
    not_actions: Sequence[str]
    data_actions: Sequence[str]
    not_data_actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class PolicyPropertiesDict(TypedDict, total=False):
    """More about a role management policy, for display."""

    additional_properties: Mapping[str, Any]


class PolicyPropertiesScopeDict(TypedDict, total=False):
    """The scope, for display."""

    id: str
    display_name: str
    type: str
    additional_properties: Mapping[str, Any]


class ProviderOperationDict(TypedDict, total=False):
    """An operation of a resource provider, as used in roles."""

    name: str
    display_name: str
    description: str
    origin: str
    properties: Any
    is_data_action: bool
    additional_properties: Mapping[str, Any]


class ProviderOperationV20150701Dict(TypedDict, total=False):
    """An operation of a resource provider, as used in roles."""

    name: str
    display_name: str
    description: str
    origin: str
    properties: Any
    additional_properties: Mapping[str, Any]


class ProviderOperationsMetadataDict(TypedDict, total=False):
    """Operations of one resource provider, by resource type."""

    id: str
    name: str
    type: str
    display_name: str
    resource_types: Sequence[models.ResourceType | ResourceTypeDict]
    operations: Sequence[models.ProviderOperation | ProviderOperationDict]
    additional_properties: Mapping[str, Any]


class ProviderOperationsMetadataListResultDict(TypedDict, total=False):
    """One page of resource provider's operations."""

    value: Sequence[models.ProviderOperationsMetadata | ProviderOperationsMetadataDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ProviderOperationsMetadataListResultV20150701Dict(TypedDict, total=False):
    """One page of resource providers with their operations."""

    value: Sequence[models.ProviderOperationsMetadataV20150701 | ProviderOperationsMetadataV20150701Dict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ProviderOperationsMetadataV20150701Dict(TypedDict, total=False):
    """Operations of one resource provider, by resource type."""

    id: str
    name: str
    type: str
    display_name: str
    resource_types: Sequence[models.ResourceTypeV20150701 | ResourceTypeV20150701Dict]
    operations: Sequence[models.ProviderOperationV20150701 | ProviderOperationV20150701Dict]
    additional_properties: Mapping[str, Any]


class ResourceTypeDict(TypedDict, total=False):
    """A resource type with its operations."""

    name: str
    display_name: str
    operations: Sequence[models.ProviderOperation | ProviderOperationDict]
    additional_properties: Mapping[str, Any]


class ResourceTypeV20150701Dict(TypedDict, total=False):
    """A resource type with its operations."""

    name: str
    display_name: str
    operations: Sequence[models.ProviderOperationV20150701 | ProviderOperationV20150701Dict]
    additional_properties: Mapping[str, Any]


class _RoleAssignmentScheduleFlatDict(TypedDict, total=False):
    """An active role assignment of Privileged Identity Management, now or in future."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_assignment_schedule_request_id: str
    linked_role_eligibility_schedule_id: str
    assignment_type: models.AssignmentType | AssignmentTypeValue
    member_type: models.MemberType | MemberTypeValue
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    condition: str
    condition_version: str
    created_on: datetime | str
    updated_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class _RoleAssignmentScheduleNestedDict(TypedDict, total=False):
    """An active role assignment of Privileged Identity Management, now or in future."""

    properties: Required[models.RoleAssignmentScheduleProperties | RoleAssignmentSchedulePropertiesDict]
    additional_properties: Mapping[str, Any]


RoleAssignmentScheduleDict: TypeAlias = _RoleAssignmentScheduleFlatDict | _RoleAssignmentScheduleNestedDict


class RoleAssignmentScheduleFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    principal_id: str
    role_definition_id: str
    status: str
    additional_properties: Mapping[str, Any]


class _RoleAssignmentScheduleInstanceFlatDict(TypedDict, total=False):
    """An active role assignment of Privileged Identity Management in force now."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_assignment_schedule_id: str
    origin_role_assignment_id: str
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    linked_role_eligibility_schedule_id: str
    linked_role_eligibility_schedule_instance_id: str
    assignment_type: models.AssignmentType | AssignmentTypeValue
    member_type: models.MemberType | MemberTypeValue
    condition: str
    condition_version: str
    created_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class _RoleAssignmentScheduleInstanceNestedDict(TypedDict, total=False):
    """An active role assignment of Privileged Identity Management in force now."""

    properties: Required[models.RoleAssignmentScheduleInstanceProperties | RoleAssignmentScheduleInstancePropertiesDict]
    additional_properties: Mapping[str, Any]


RoleAssignmentScheduleInstanceDict: TypeAlias = (
    _RoleAssignmentScheduleInstanceFlatDict | _RoleAssignmentScheduleInstanceNestedDict
)


class RoleAssignmentScheduleInstanceFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    principal_id: str
    role_definition_id: str
    status: str
    role_assignment_schedule_id: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleInstanceListResultDict(TypedDict, total=False):
    """One page of role assignment schedule instances."""

    value: Sequence[models.RoleAssignmentScheduleInstance | RoleAssignmentScheduleInstanceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleInstancePropertiesDict(TypedDict, total=False):
    """Settings of a role assignment schedule instance."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_assignment_schedule_id: str
    origin_role_assignment_id: str
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    linked_role_eligibility_schedule_id: str
    linked_role_eligibility_schedule_instance_id: str
    assignment_type: models.AssignmentType | AssignmentTypeValue
    member_type: models.MemberType | MemberTypeValue
    condition: str
    condition_version: str
    created_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleListResultDict(TypedDict, total=False):
    """One page of role assignment schedules."""

    value: Sequence[models.RoleAssignmentSchedule | RoleAssignmentScheduleDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentSchedulePropertiesDict(TypedDict, total=False):
    """Settings of a role assignment schedule."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_assignment_schedule_request_id: str
    linked_role_eligibility_schedule_id: str
    assignment_type: models.AssignmentType | AssignmentTypeValue
    member_type: models.MemberType | MemberTypeValue
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    condition: str
    condition_version: str
    created_on: datetime | str
    updated_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class _RoleEligibilityScheduleFlatDict(TypedDict, total=False):
    """An eligibility for a role, now or in future."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_eligibility_schedule_request_id: str
    member_type: models.MemberType | MemberTypeValue
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    condition: str
    condition_version: str
    created_on: datetime | str
    updated_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class _RoleEligibilityScheduleNestedDict(TypedDict, total=False):
    """An eligibility for a role, now or in future."""

    properties: Required[models.RoleEligibilityScheduleProperties | RoleEligibilitySchedulePropertiesDict]
    additional_properties: Mapping[str, Any]


RoleEligibilityScheduleDict: TypeAlias = _RoleEligibilityScheduleFlatDict | _RoleEligibilityScheduleNestedDict


class RoleEligibilityScheduleFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    principal_id: str
    role_definition_id: str
    status: str
    additional_properties: Mapping[str, Any]


class _RoleEligibilityScheduleInstanceFlatDict(TypedDict, total=False):
    """An eligibility for a role in force now."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_eligibility_schedule_id: str
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    member_type: models.MemberType | MemberTypeValue
    condition: str
    condition_version: str
    created_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class _RoleEligibilityScheduleInstanceNestedDict(TypedDict, total=False):
    """An eligibility for a role in force now."""

    properties: Required[
        models.RoleEligibilityScheduleInstanceProperties | RoleEligibilityScheduleInstancePropertiesDict
    ]
    additional_properties: Mapping[str, Any]


RoleEligibilityScheduleInstanceDict: TypeAlias = (
    _RoleEligibilityScheduleInstanceFlatDict | _RoleEligibilityScheduleInstanceNestedDict
)


class RoleEligibilityScheduleInstanceFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    principal_id: str
    role_definition_id: str
    status: str
    role_eligibility_schedule_id: str
    additional_properties: Mapping[str, Any]


class RoleEligibilityScheduleInstanceListResultDict(TypedDict, total=False):
    """One page of role eligibility schedule instances."""

    value: Sequence[models.RoleEligibilityScheduleInstance | RoleEligibilityScheduleInstanceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleEligibilityScheduleInstancePropertiesDict(TypedDict, total=False):
    """Settings of a role eligibility schedule instance."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_eligibility_schedule_id: str
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    member_type: models.MemberType | MemberTypeValue
    condition: str
    condition_version: str
    created_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class RoleEligibilityScheduleListResultDict(TypedDict, total=False):
    """One page of role eligibility schedules."""

    value: Sequence[models.RoleEligibilitySchedule | RoleEligibilityScheduleDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleEligibilitySchedulePropertiesDict(TypedDict, total=False):
    """Settings of a role eligibility schedule."""

    scope: str
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    role_eligibility_schedule_request_id: str
    member_type: models.MemberType | MemberTypeValue
    status: models.Status | StatusValue
    start_date_time: datetime | str
    end_date_time: datetime | str
    condition: str
    condition_version: str
    created_on: datetime | str
    updated_on: datetime | str
    expanded_properties: models.ExpandedProperties | ExpandedPropertiesDict
    additional_properties: Mapping[str, Any]


class _RoleManagementPolicyFlatDict(TypedDict, total=False):
    """Rules of activation, approval and expiry for a role at a scope."""

    scope: str
    display_name: str
    description: str
    is_organization_default: bool
    rules: Sequence[models.RoleManagementPolicyRule | RoleManagementPolicyRuleDict]
    additional_properties: Mapping[str, Any]


class _RoleManagementPolicyNestedDict(TypedDict, total=False):
    """Rules of activation, approval and expiry for a role at a scope."""

    properties: Required[models.RoleManagementPolicyProperties | RoleManagementPolicyPropertiesDict]
    additional_properties: Mapping[str, Any]


RoleManagementPolicyDict: TypeAlias = _RoleManagementPolicyFlatDict | _RoleManagementPolicyNestedDict


class _RoleManagementPolicyRuleDict(TypedDict, total=False):
    """A rule of a role management policy; its kind tells what it is about."""

    id: str
    rule_type: Required[models.RoleManagementPolicyRuleType | RoleManagementPolicyRuleTypeValue]
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyApprovalRuleDict(TypedDict, total=False):
    """A rule about approval of activations."""

    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyApprovalRule"]]
    setting: models.ApprovalSettings | ApprovalSettingsDict
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyAuthenticationContextRuleDict(TypedDict, total=False):
    """A rule that activation needs an authentication context of Conditional Access."""

    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyAuthenticationContextRule"]]
    is_enabled: bool
    claim_value: str
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyEnablementRuleDict(TypedDict, total=False):
    """A rule about what activation needs, such as multi-factor authentication."""

    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyEnablementRule"]]
    enabled_rules: Sequence[models.EnablementRules | EnablementRulesValue]
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyExpirationRuleDict(TypedDict, total=False):
    """A rule about how long assignments may last."""

    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyExpirationRule"]]
    is_expiration_required: bool
    maximum_duration: str
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyListResultDict(TypedDict, total=False):
    """One page of role management policies."""

    value: Sequence[models.RoleManagementPolicy | RoleManagementPolicyDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyNotificationRuleDict(TypedDict, total=False):
    """A rule about who is notified."""

    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyNotificationRule"]]
    notification_type: models.NotificationDeliveryMechanism | NotificationDeliveryMechanismValue
    notification_level: models.NotificationLevel | NotificationLevelValue
    recipient_type: models.RecipientType | RecipientTypeValue
    notification_recipients: Sequence[str]
    is_default_recipients_enabled: bool
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyPropertiesDict(TypedDict, total=False):
    """Settings and state of a role management policy."""

    scope: str
    display_name: str
    description: str
    is_organization_default: bool
    rules: Sequence[models.RoleManagementPolicyRule | RoleManagementPolicyRuleDict]
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyRuleTargetDict(TypedDict, total=False):
    """Whom and what a rule is about."""

    caller: str
    operations: Sequence[str]
    level: str
    target_objects: Sequence[str]
    inheritable_settings: Sequence[str]
    enforced_settings: Sequence[str]
    additional_properties: Mapping[str, Any]


class UserSetDict(TypedDict, total=False):
    """A user or group who approves."""

    user_type: models.UserType | UserTypeValue
    is_backup: bool
    id: str
    description: str
    additional_properties: Mapping[str, Any]


RoleManagementPolicyRuleDict: TypeAlias = (
    _RoleManagementPolicyRuleDict
    | RoleManagementPolicyApprovalRuleDict
    | RoleManagementPolicyAuthenticationContextRuleDict
    | RoleManagementPolicyEnablementRuleDict
    | RoleManagementPolicyExpirationRuleDict
    | RoleManagementPolicyNotificationRuleDict
)
