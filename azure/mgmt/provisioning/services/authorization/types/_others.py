# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence
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
else:
    typed(__name__)

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


class _AccessReviewDefaultSettingsFlatDict(ModelDict, total=False):
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


class _AccessReviewDefaultSettingsNestedDict(ModelDict, total=False):
    properties: Required[models.AccessReviewDefaultSettingsProperties | AccessReviewDefaultSettingsPropertiesDict]


AccessReviewDefaultSettingsDict: TypeAlias = (
    _AccessReviewDefaultSettingsFlatDict | _AccessReviewDefaultSettingsNestedDict
)


class _AccessReviewDefaultSettingsPropertiesFlatDict(ModelDict, total=False):
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


class _AccessReviewDefaultSettingsPropertiesNestedDict(ModelDict, total=False):
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


AccessReviewDefaultSettingsPropertiesDict: TypeAlias = (
    _AccessReviewDefaultSettingsPropertiesFlatDict | _AccessReviewDefaultSettingsPropertiesNestedDict
)


class AccessReviewDefaultSettingsPropertiesRecurrenceDict(ModelDict, total=False):
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


class AccessReviewDefaultSettingsPropertiesRecurrencePatternDict(ModelDict, total=False):
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    )
    interval: int


class AccessReviewDefaultSettingsPropertiesRecurrenceRangeDict(ModelDict, total=False):
    type_properties_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str


class _AccessReviewScheduleSettingsFlatDict(ModelDict, total=False):
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


class _AccessReviewScheduleSettingsNestedDict(ModelDict, total=False):
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


AccessReviewScheduleSettingsDict: TypeAlias = (
    _AccessReviewScheduleSettingsFlatDict | _AccessReviewScheduleSettingsNestedDict
)


class AccessReviewScheduleSettingsRecurrenceDict(ModelDict, total=False):
    range: models.AccessReviewScheduleSettingsRecurrenceRange | AccessReviewScheduleSettingsRecurrenceRangeDict
    pattern: models.AccessReviewScheduleSettingsRecurrencePattern | AccessReviewScheduleSettingsRecurrencePatternDict
    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str
    type_recurrence_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int


class AccessReviewScheduleSettingsRecurrencePatternDict(ModelDict, total=False):
    type_recurrence_pattern_type: models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue
    interval: int


class AccessReviewScheduleSettingsRecurrenceRangeDict(ModelDict, total=False):
    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue
    number_of_occurrences: int
    start_date: datetime | str
    end_date: datetime | str


class ApprovalSettingsDict(ModelDict, total=False):
    is_approval_required: bool
    is_approval_required_for_extension: bool
    is_requestor_justification_required: bool
    approval_mode: models.ApprovalMode | ApprovalModeValue
    approval_stages: Sequence[models.ApprovalStage | ApprovalStageDict]


class ApprovalStageDict(ModelDict, total=False):
    approval_stage_time_out_in_days: int
    is_approver_justification_required: bool
    escalation_time_in_minutes: int
    primary_approvers: Sequence[models.UserSet | UserSetDict]
    is_escalation_enabled: bool
    escalation_approvers: Sequence[models.UserSet | UserSetDict]


class _ClassicAdministratorFlatDict(ModelDict, total=False):
    id: str
    name: str
    type: str
    email_address: str
    role: str


class _ClassicAdministratorNestedDict(ModelDict, total=False):
    id: str
    name: str
    type: str
    properties: Required[models.ClassicAdministratorProperties | ClassicAdministratorPropertiesDict]


ClassicAdministratorDict: TypeAlias = _ClassicAdministratorFlatDict | _ClassicAdministratorNestedDict


class ClassicAdministratorListResultDict(ModelDict, total=False):
    value: Sequence[models.ClassicAdministrator | ClassicAdministratorDict]
    next_link: str


class ClassicAdministratorPropertiesDict(ModelDict, total=False):
    email_address: str
    role: str


class EligibleChildResourceDict(ModelDict, total=False):
    """Stands for EligibleChildResource."""


class OperationDict(ModelDict, total=False):
    name: str
    is_data_action: bool
    display: models.OperationDisplay | OperationDisplayDict
    origin: str


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]
    next_link: str


class PermissionDict(ModelDict, total=False):
    actions: list[str] | tuple[str, ...]
    not_actions: list[str] | tuple[str, ...]
    data_actions: list[str] | tuple[str, ...]
    not_data_actions: list[str] | tuple[str, ...]


class PermissionGetResultDict(ModelDict, total=False):
    value: Sequence[models.Permission | PermissionDict]
    next_link: str


class PermissionGetResultV20150701Dict(ModelDict, total=False):
    value: Sequence[models.PermissionV20150701 | PermissionV20150701Dict]
    next_link: str


class PermissionV20150701Dict(ModelDict, total=False):
    actions: list[str] | tuple[str, ...]
    not_actions: list[str] | tuple[str, ...]


class PermissionV20201001Dict(ModelDict, total=False):
    actions: list[str] | tuple[str, ...]
    not_actions: list[str] | tuple[str, ...]
    data_actions: list[str] | tuple[str, ...]
    not_data_actions: list[str] | tuple[str, ...]


class PolicyAssignmentPropertiesDict(ModelDict, total=False):
    scope: models.PolicyAssignmentPropertiesScope | PolicyAssignmentPropertiesScopeDict
    role_definition: models.PolicyAssignmentPropertiesRoleDefinition | PolicyAssignmentPropertiesRoleDefinitionDict
    policy: models.PolicyAssignmentPropertiesPolicy | PolicyAssignmentPropertiesPolicyDict


class PolicyAssignmentPropertiesPolicyDict(ModelDict, total=False):
    id: str
    last_modified_date_time: datetime | str


class PolicyAssignmentPropertiesRoleDefinitionDict(ModelDict, total=False):
    id: str
    display_name: str
    type: str


class PolicyAssignmentPropertiesScopeDict(ModelDict, total=False):
    id: str
    display_name: str
    type: str


class PolicyPropertiesDict(ModelDict, total=False):
    """Stands for PolicyProperties."""


class PolicyPropertiesScopeDict(ModelDict, total=False):
    id: str
    display_name: str
    type: str


class ProviderOperationDict(ModelDict, total=False):
    name: str
    display_name: str
    description: str
    origin: str
    properties: Any
    is_data_action: bool


class ProviderOperationV20150701Dict(ModelDict, total=False):
    name: str
    display_name: str
    description: str
    origin: str
    properties: Any


class ProviderOperationsMetadataDict(ModelDict, total=False):
    id: str
    name: str
    type: str
    display_name: str
    resource_types: Sequence[models.ResourceType | ResourceTypeDict]
    operations: Sequence[models.ProviderOperation | ProviderOperationDict]


class ProviderOperationsMetadataListResultDict(ModelDict, total=False):
    value: Sequence[models.ProviderOperationsMetadata | ProviderOperationsMetadataDict]
    next_link: str


class ProviderOperationsMetadataListResultV20150701Dict(ModelDict, total=False):
    value: Sequence[models.ProviderOperationsMetadataV20150701 | ProviderOperationsMetadataV20150701Dict]
    next_link: str


class ProviderOperationsMetadataV20150701Dict(ModelDict, total=False):
    id: str
    name: str
    type: str
    display_name: str
    resource_types: Sequence[models.ResourceTypeV20150701 | ResourceTypeV20150701Dict]
    operations: Sequence[models.ProviderOperationV20150701 | ProviderOperationV20150701Dict]


class ResourceTypeDict(ModelDict, total=False):
    name: str
    display_name: str
    operations: Sequence[models.ProviderOperation | ProviderOperationDict]


class ResourceTypeV20150701Dict(ModelDict, total=False):
    name: str
    display_name: str
    operations: Sequence[models.ProviderOperationV20150701 | ProviderOperationV20150701Dict]


class _RoleAssignmentScheduleFlatDict(ModelDict, total=False):
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


class _RoleAssignmentScheduleNestedDict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentScheduleProperties | RoleAssignmentSchedulePropertiesDict]


RoleAssignmentScheduleDict: TypeAlias = _RoleAssignmentScheduleFlatDict | _RoleAssignmentScheduleNestedDict


class RoleAssignmentScheduleFilterDict(ModelDict, total=False):
    principal_id: str
    role_definition_id: str
    status: str


class _RoleAssignmentScheduleInstanceFlatDict(ModelDict, total=False):
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


class _RoleAssignmentScheduleInstanceNestedDict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentScheduleInstanceProperties | RoleAssignmentScheduleInstancePropertiesDict]


RoleAssignmentScheduleInstanceDict: TypeAlias = (
    _RoleAssignmentScheduleInstanceFlatDict | _RoleAssignmentScheduleInstanceNestedDict
)


class RoleAssignmentScheduleInstanceFilterDict(ModelDict, total=False):
    principal_id: str
    role_definition_id: str
    status: str
    role_assignment_schedule_id: str


class RoleAssignmentScheduleInstanceListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleAssignmentScheduleInstance | RoleAssignmentScheduleInstanceDict]
    next_link: str


class RoleAssignmentScheduleInstancePropertiesDict(ModelDict, total=False):
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


class RoleAssignmentScheduleListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleAssignmentSchedule | RoleAssignmentScheduleDict]
    next_link: str


class RoleAssignmentSchedulePropertiesDict(ModelDict, total=False):
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


class _RoleDefinitionFlatDict(ModelDict, total=False):
    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.Permission | PermissionDict]
    assignable_scopes: list[str] | tuple[str, ...]


class _RoleDefinitionNestedDict(ModelDict, total=False):
    properties: Required[models.RoleDefinitionProperties | RoleDefinitionPropertiesDict]


RoleDefinitionDict: TypeAlias = _RoleDefinitionFlatDict | _RoleDefinitionNestedDict


class RoleDefinitionFilterDict(ModelDict, total=False):
    role_name: str
    type: str


class RoleDefinitionFilterV20150701Dict(ModelDict, total=False):
    role_name: str


class RoleDefinitionListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleDefinition | RoleDefinitionDict]
    next_link: str


class RoleDefinitionListResultV20150701Dict(ModelDict, total=False):
    value: Sequence[models.RoleDefinitionV20150701 | RoleDefinitionV20150701Dict]
    next_link: str


class RoleDefinitionPropertiesDict(ModelDict, total=False):
    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.Permission | PermissionDict]
    assignable_scopes: list[str] | tuple[str, ...]


class RoleDefinitionPropertiesV20150701Dict(ModelDict, total=False):
    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.PermissionV20150701 | PermissionV20150701Dict]
    assignable_scopes: list[str] | tuple[str, ...]


class _RoleDefinitionV20150701FlatDict(ModelDict, total=False):
    role_name: str
    description: str
    role_type: str
    permissions: Sequence[models.PermissionV20150701 | PermissionV20150701Dict]
    assignable_scopes: list[str] | tuple[str, ...]


class _RoleDefinitionV20150701NestedDict(ModelDict, total=False):
    properties: Required[models.RoleDefinitionPropertiesV20150701 | RoleDefinitionPropertiesV20150701Dict]


RoleDefinitionV20150701Dict: TypeAlias = _RoleDefinitionV20150701FlatDict | _RoleDefinitionV20150701NestedDict


class _RoleEligibilityScheduleFlatDict(ModelDict, total=False):
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


class _RoleEligibilityScheduleNestedDict(ModelDict, total=False):
    properties: Required[models.RoleEligibilityScheduleProperties | RoleEligibilitySchedulePropertiesDict]


RoleEligibilityScheduleDict: TypeAlias = _RoleEligibilityScheduleFlatDict | _RoleEligibilityScheduleNestedDict


class RoleEligibilityScheduleFilterDict(ModelDict, total=False):
    principal_id: str
    role_definition_id: str
    status: str


class _RoleEligibilityScheduleInstanceFlatDict(ModelDict, total=False):
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


class _RoleEligibilityScheduleInstanceNestedDict(ModelDict, total=False):
    properties: Required[
        models.RoleEligibilityScheduleInstanceProperties | RoleEligibilityScheduleInstancePropertiesDict
    ]


RoleEligibilityScheduleInstanceDict: TypeAlias = (
    _RoleEligibilityScheduleInstanceFlatDict | _RoleEligibilityScheduleInstanceNestedDict
)


class RoleEligibilityScheduleInstanceFilterDict(ModelDict, total=False):
    principal_id: str
    role_definition_id: str
    status: str
    role_eligibility_schedule_id: str


class RoleEligibilityScheduleInstanceListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleEligibilityScheduleInstance | RoleEligibilityScheduleInstanceDict]
    next_link: str


class RoleEligibilityScheduleInstancePropertiesDict(ModelDict, total=False):
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


class RoleEligibilityScheduleListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleEligibilitySchedule | RoleEligibilityScheduleDict]
    next_link: str


class RoleEligibilitySchedulePropertiesDict(ModelDict, total=False):
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


class _RoleManagementPolicyFlatDict(ModelDict, total=False):
    scope: str
    display_name: str
    description: str
    is_organization_default: bool
    rules: Sequence[models.RoleManagementPolicyRule | RoleManagementPolicyRuleDict]


class _RoleManagementPolicyNestedDict(ModelDict, total=False):
    properties: Required[models.RoleManagementPolicyProperties | RoleManagementPolicyPropertiesDict]


RoleManagementPolicyDict: TypeAlias = _RoleManagementPolicyFlatDict | _RoleManagementPolicyNestedDict


class _RoleManagementPolicyRuleDict(ModelDict, total=False):
    id: str
    rule_type: Required[models.RoleManagementPolicyRuleType | RoleManagementPolicyRuleTypeValue]
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict


class RoleManagementPolicyApprovalRuleDict(ModelDict, total=False):
    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyApprovalRule"]]
    setting: models.ApprovalSettings | ApprovalSettingsDict


class _RoleManagementPolicyAssignmentFlatDict(ModelDict, total=False):
    scope: str
    role_definition_id: str
    policy_id: str


class _RoleManagementPolicyAssignmentNestedDict(ModelDict, total=False):
    properties: Required[models.RoleManagementPolicyAssignmentProperties | RoleManagementPolicyAssignmentPropertiesDict]


RoleManagementPolicyAssignmentDict: TypeAlias = (
    _RoleManagementPolicyAssignmentFlatDict | _RoleManagementPolicyAssignmentNestedDict
)


class RoleManagementPolicyAssignmentListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleManagementPolicyAssignment | RoleManagementPolicyAssignmentDict]
    next_link: str


class RoleManagementPolicyAssignmentPropertiesDict(ModelDict, total=False):
    scope: str
    role_definition_id: str
    policy_id: str


class RoleManagementPolicyAuthenticationContextRuleDict(ModelDict, total=False):
    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyAuthenticationContextRule"]]
    is_enabled: bool
    claim_value: str


class RoleManagementPolicyEnablementRuleDict(ModelDict, total=False):
    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyEnablementRule"]]
    enabled_rules: Sequence[models.EnablementRules | EnablementRulesValue]


class RoleManagementPolicyExpirationRuleDict(ModelDict, total=False):
    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyExpirationRule"]]
    is_expiration_required: bool
    maximum_duration: str


class RoleManagementPolicyListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleManagementPolicy | RoleManagementPolicyDict]
    next_link: str


class RoleManagementPolicyNotificationRuleDict(ModelDict, total=False):
    id: str
    target: models.RoleManagementPolicyRuleTarget | RoleManagementPolicyRuleTargetDict
    rule_type: Required[Literal["RoleManagementPolicyNotificationRule"]]
    notification_type: models.NotificationDeliveryMechanism | NotificationDeliveryMechanismValue
    notification_level: models.NotificationLevel | NotificationLevelValue
    recipient_type: models.RecipientType | RecipientTypeValue
    notification_recipients: list[str] | tuple[str, ...]
    is_default_recipients_enabled: bool


class RoleManagementPolicyPropertiesDict(ModelDict, total=False):
    scope: str
    display_name: str
    description: str
    is_organization_default: bool
    rules: Sequence[models.RoleManagementPolicyRule | RoleManagementPolicyRuleDict]


class RoleManagementPolicyRuleTargetDict(ModelDict, total=False):
    caller: str
    operations: list[str] | tuple[str, ...]
    level: str
    target_objects: list[str] | tuple[str, ...]
    inheritable_settings: list[str] | tuple[str, ...]
    enforced_settings: list[str] | tuple[str, ...]


class UserSetDict(ModelDict, total=False):
    user_type: models.UserType | UserTypeValue
    is_backup: bool
    id: str
    description: str


RoleManagementPolicyRuleDict: TypeAlias = (
    _RoleManagementPolicyRuleDict
    | RoleManagementPolicyApprovalRuleDict
    | RoleManagementPolicyAuthenticationContextRuleDict
    | RoleManagementPolicyEnablementRuleDict
    | RoleManagementPolicyExpirationRuleDict
    | RoleManagementPolicyNotificationRuleDict
)
