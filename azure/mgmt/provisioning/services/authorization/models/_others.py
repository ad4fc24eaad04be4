# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _others as types
    from ..types._common import (
        AccessReviewRecurrencePatternTypeValue,
        AccessReviewRecurrenceRangeTypeValue,
        DefaultDecisionTypeValue,
        ExpandedPropertiesDict,
        PrincipalDict,
        PrincipalTypeValue,
        StatusValue,
    )
else:
    typed(__name__)


class AccessReviewDefaultSettings(Model):
    """Default settings of access reviews."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the access review default settings."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: NestedOrNone[AccessReviewDefaultSettingsProperties, types.AccessReviewDefaultSettingsPropertiesDict] = (
        field("properties", "AccessReviewDefaultSettingsProperties", default=None)
    )
    """The default settings of access reviews: mails, reminders, decisions and recurrence."""
    mail_notifications_enabled: bool | None = flattened("properties", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = flattened("properties", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = flattened("properties", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = flattened("properties", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = flattened(
        "properties", default=None
    )
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = flattened("properties", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = flattened("properties", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = flattened("properties", default=None)
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = flattened("properties", default=None)
    """Days an instance of the review lasts."""
    type_properties_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("properties", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("properties", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("properties", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("properties", default=None)
    """Date it ends."""
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("properties", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("properties", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewDefaultSettingsProperties(Model):
    """The default settings of access reviews: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool | None = field("mailNotificationsEnabled", "bool", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = field("reminderNotificationsEnabled", "bool", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = field("defaultDecisionEnabled", "bool", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = field("justificationRequiredOnApproval", "bool", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = field(
        "defaultDecision", "DefaultDecisionType", default=None
    )
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = field("autoApplyDecisionsEnabled", "bool", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = field("recommendationsEnabled", "bool", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = field(
        "recommendationLookBackDuration", "duration", default=None
    )
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = field("instanceDurationInDays", "int", default=None)
    """Days an instance of the review lasts."""
    recurrence: NestedOrNone[
        AccessReviewDefaultSettingsPropertiesRecurrence, types.AccessReviewDefaultSettingsPropertiesRecurrenceDict
    ] = field("recurrence", "AccessReviewDefaultSettingsPropertiesRecurrence", default=None)
    """How often it repeats."""
    type_properties_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("recurrence", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("recurrence", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("recurrence", default=None)
    """Date it ends."""
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("recurrence", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewDefaultSettingsPropertiesRecurrence(Model):
    """How often the access review repeats."""

    range: NestedOrNone[
        AccessReviewDefaultSettingsPropertiesRecurrenceRange,
        types.AccessReviewDefaultSettingsPropertiesRecurrenceRangeDict,
    ] = field("range", "AccessReviewDefaultSettingsPropertiesRecurrenceRange", default=None)
    """How long it goes on repeating."""
    type_properties_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = flattened("range", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("range", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("range", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("range", default=None)
    """Date it ends."""
    pattern: NestedOrNone[
        AccessReviewDefaultSettingsPropertiesRecurrencePattern,
        types.AccessReviewDefaultSettingsPropertiesRecurrencePatternDict,
    ] = field("pattern", "AccessReviewDefaultSettingsPropertiesRecurrencePattern", default=None)
    """How it repeats, such as weekly."""
    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("pattern", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("pattern", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewDefaultSettingsPropertiesRecurrencePattern(Model):
    """How it repeats: weekly or on a day of the month."""

    type_properties_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = field("type", "AccessReviewRecurrencePatternType", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = field("interval", "int", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewDefaultSettingsPropertiesRecurrenceRange(Model):
    """How long it goes on repeating."""

    type_properties_recurrence_range_type: (
        models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None
    ) = field("type", "AccessReviewRecurrenceRangeType", default=None)
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = field("numberOfOccurrences", "int", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = field("startDate", "iso-8601", default=None)
    """Date it begins."""
    end_date: datetime | None = field("endDate", "iso-8601", default=None)
    """Date it ends."""


class AccessReviewScheduleSettings(Model):
    """How the access review runs: mails, reminders, decisions and recurrence."""

    mail_notifications_enabled: bool | None = field("mailNotificationsEnabled", "bool", default=None)
    """Whether mails are sent to reviewers and the creator."""
    reminder_notifications_enabled: bool | None = field("reminderNotificationsEnabled", "bool", default=None)
    """Whether reminders are sent."""
    default_decision_enabled: bool | None = field("defaultDecisionEnabled", "bool", default=None)
    """Whether a default decision is made where nobody reviewed."""
    justification_required_on_approval: bool | None = field("justificationRequiredOnApproval", "bool", default=None)
    """Whether reviewers must give a reason when they approve."""
    default_decision: models.DefaultDecisionType | DefaultDecisionTypeValue | None = field(
        "defaultDecision", "DefaultDecisionType", default=None
    )
    """Default decision type: Approve, Deny or Recommendation."""
    auto_apply_decisions_enabled: bool | None = field("autoApplyDecisionsEnabled", "bool", default=None)
    """Whether decisions are applied by themselves at the end."""
    recommendations_enabled: bool | None = field("recommendationsEnabled", "bool", default=None)
    """Whether reviewers are shown recommendations."""
    recommendation_look_back_duration: timedelta | None = field(
        "recommendationLookBackDuration", "duration", default=None
    )
    """How far back recommendations look, as an ISO 8601 duration."""
    instance_duration_in_days: int | None = field("instanceDurationInDays", "int", default=None)
    """Days an instance of the review lasts."""
    recurrence: NestedOrNone[
        AccessReviewScheduleSettingsRecurrence, types.AccessReviewScheduleSettingsRecurrenceDict
    ] = field("recurrence", "AccessReviewScheduleSettingsRecurrence", default=None)
    """How often it repeats."""
    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None = (
        flattened("recurrence", default=None)
    )
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("recurrence", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("recurrence", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("recurrence", default=None)
    """Date it ends."""
    type_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("recurrence", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("recurrence", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleSettingsRecurrence(Model):
    """How often the access review repeats."""

    range: NestedOrNone[
        AccessReviewScheduleSettingsRecurrenceRange, types.AccessReviewScheduleSettingsRecurrenceRangeDict
    ] = field("range", "AccessReviewScheduleSettingsRecurrenceRange", default=None)
    """How long it goes on repeating."""
    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None = (
        flattened("range", default=None)
    )
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = flattened("range", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = flattened("range", default=None)
    """Date it begins."""
    end_date: datetime | None = flattened("range", default=None)
    """Date it ends."""
    pattern: NestedOrNone[
        AccessReviewScheduleSettingsRecurrencePattern, types.AccessReviewScheduleSettingsRecurrencePatternDict
    ] = field("pattern", "AccessReviewScheduleSettingsRecurrencePattern", default=None)
    """How it repeats, such as weekly."""
    type_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = flattened("pattern", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = flattened("pattern", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleSettingsRecurrencePattern(Model):
    """How it repeats: weekly or on a day of the month."""

    type_recurrence_pattern_type: (
        models.AccessReviewRecurrencePatternType | AccessReviewRecurrencePatternTypeValue | None
    ) = field("type", "AccessReviewRecurrencePatternType", default=None)
    """Access review recurrence pattern type: weekly or absoluteMonthly."""
    interval: int | None = field("interval", "int", default=None)
    """Number of weeks or months between repeats."""


class AccessReviewScheduleSettingsRecurrenceRange(Model):
    """How long it goes on repeating."""

    type_recurrence_range_type: models.AccessReviewRecurrenceRangeType | AccessReviewRecurrenceRangeTypeValue | None = (
        field("type", "AccessReviewRecurrenceRangeType", default=None)
    )
    """Access review recurrence range type: endDate, noEnd or numbered."""
    number_of_occurrences: int | None = field("numberOfOccurrences", "int", default=None)
    """How many times it takes place, if numbered."""
    start_date: datetime | None = field("startDate", "iso-8601", default=None)
    """Date it begins."""
    end_date: datetime | None = field("endDate", "iso-8601", default=None)
    """Date it ends."""


class ApprovalSettings(Model):
    """How activation of a role is approved."""

    is_approval_required: bool | None = field("isApprovalRequired", "bool", default=None)
    """Whether activation needs approval."""
    is_approval_required_for_extension: bool | None = field("isApprovalRequiredForExtension", "bool", default=None)
    """Whether extension needs approval."""
    is_requestor_justification_required: bool | None = field("isRequestorJustificationRequired", "bool", default=None)
    """Whether the requestor must give a reason."""
    approval_mode: models.ApprovalMode | types.ApprovalModeValue | None = field(
        "approvalMode", "ApprovalMode", default=None
    )
    """How many stages approval has: SingleStage, Serial, Parallel or NoApproval."""
    approval_stages: NestedListOrNone[ApprovalStage, types.ApprovalStageDict] = field(
        "approvalStages", "[ApprovalStage]", default=None
    )
    """Stages of approval, one after the other."""


class ApprovalStage(Model):
    """One stage of approval: who approves and how long it may take."""

    approval_stage_time_out_in_days: int | None = field("approvalStageTimeOutInDays", "int", default=None)
    """Days after which the request lapses."""
    is_approver_justification_required: bool | None = field("isApproverJustificationRequired", "bool", default=None)
    """Whether the approver must give a reason."""
    escalation_time_in_minutes: int | None = field("escalationTimeInMinutes", "int", default=None)
    """Minutes after which others are asked."""
    primary_approvers: NestedListOrNone[UserSet, types.UserSetDict] = field(
        "primaryApprovers", "[UserSet]", default=None
    )
    """Who is asked first."""
    is_escalation_enabled: bool | None = field("isEscalationEnabled", "bool", default=None)
    """Whether others are asked if nobody answers."""
    escalation_approvers: NestedListOrNone[UserSet, types.UserSetDict] = field(
        "escalationApprovers", "[UserSet]", default=None
    )
    """Who is asked when nobody answers."""


class ClassicAdministrator(Model):
    """A classic administrator of a subscription."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    properties: NestedOrNone[ClassicAdministratorProperties, types.ClassicAdministratorPropertiesDict] = field(
        "properties", "ClassicAdministratorProperties", default=None
    )
    """Mail address and role of a classic administrator."""
    email_address: str | None = flattened("properties", default=None)
    """Mail address of the administrator."""
    role: str | None = flattened("properties", default=None)
    """Role, such as ServiceAdministrator or CoAdministrator."""


class ClassicAdministratorListResult(Model):
    """One page of classic administrators."""

    value: NestedListOrNone[ClassicAdministrator, types.ClassicAdministratorDict] = field(
        "value", "[ClassicAdministrator]", default=None
    )
    """Classic administrators on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ClassicAdministratorProperties(Model):
    """Mail address and role of a classic administrator."""

    email_address: str | None = field("emailAddress", default=None)
    """Mail address of the administrator."""
    role: str | None = field("role", default=None)
    """Role, such as ServiceAdministrator or CoAdministrator."""


class EligibleChildResource(Model):
    """A resource on which the caller is eligible for a role."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the eligible child."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for: user, system or both."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str = read_only("provider")
    """Name of the resource provider."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class OperationListResult(Model):
    """Operations of the resource provider."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """The operations."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class Permission(Model):
    """Actions a role allows, on resources and on data."""

    actions: list[str] | None = field("actions", "[str]", default=None)
    """Actions that are allowed, such as Microsoft.Storage/storageAccounts/read; * stands for any."""
    not_actions: list[str] | None = field("notActions", "[str]", default=None)
    """Actions taken out of those in actions."""
    data_actions: list[str] | None = field("dataActions", "[str]", default=None)
    """Actions on data that are allowed, such as reading blobs."""
    not_data_actions: list[str] | None = field("notDataActions", "[str]", default=None)
    """Actions on data taken out of those in dataActions."""


class PermissionGetResult(Model):
    """One page of permissions."""

    value: NestedListOrNone[Permission, types.PermissionDict] = field("value", "[Permission]", default=None)
    """Permissions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class PermissionGetResultV20150701(Model):
    """One page of permissions."""

    value: NestedListOrNone[PermissionV20150701, types.PermissionV20150701Dict] = field(
        "value", "[PermissionV20150701]", default=None
    )
    """Permissions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class PermissionV20150701(Model):
    """Actions a role allows, on resources and on data."""

    actions: list[str] | None = field("actions", "[str]", default=None)
    """Actions that are allowed, such as Microsoft.Storage/storageAccounts/read; * stands for any."""
    not_actions: list[str] | None = field("notActions", "[str]", default=None)
    """Actions taken out of those in actions."""


class PermissionV20201001(Model):
    """Actions a role allows, on resources and on data."""

    actions: list[str] | None = field("actions", "[str]", default=None)
    """Actions that are allowed, such as Microsoft.Storage/storageAccounts/read; * stands for any."""
    not_actions: list[str] | None = field("notActions", "[str]", default=None)
    """Actions taken out of those in actions."""
    data_actions: list[str] | None = field("dataActions", "[str]", default=None)
    """Actions on data that are allowed, such as reading blobs."""
    not_data_actions: list[str] | None = field("notDataActions", "[str]", default=None)
    """Actions on data taken out of those in dataActions."""


class PolicyAssignmentProperties(Model):
    """Scope, role and policy of a policy assignment, for display."""

    scope: NestedOrNone[PolicyAssignmentPropertiesScope, types.PolicyAssignmentPropertiesScopeDict] = field(
        "scope", "PolicyAssignmentPropertiesScope", default=None
    )
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition: NestedOrNone[
        PolicyAssignmentPropertiesRoleDefinition, types.PolicyAssignmentPropertiesRoleDefinitionDict
    ] = field("roleDefinition", "PolicyAssignmentPropertiesRoleDefinition", default=None)
    """The role, for display."""
    policy: NestedOrNone[PolicyAssignmentPropertiesPolicy, types.PolicyAssignmentPropertiesPolicyDict] = field(
        "policy", "PolicyAssignmentPropertiesPolicy", default=None
    )
    """The policy, for display."""


class PolicyAssignmentPropertiesPolicy(Model):
    """The policy, for display."""

    id: str | None = field("id", default=None)
    last_modified_by: Nested[models.Principal, PrincipalDict] = read_only("lastModifiedBy", "Principal")
    """Who last changed it."""
    last_modified_date_time: datetime | None = field("lastModifiedDateTime", "iso-8601", default=None)
    """When it was last changed."""


class PolicyAssignmentPropertiesRoleDefinition(Model):
    """The role, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class PolicyAssignmentPropertiesScope(Model):
    """The scope, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class PolicyProperties(Model):
    """More about a role management policy, for display."""

    scope: Nested[PolicyPropertiesScope, types.PolicyPropertiesScopeDict] = read_only("scope", "PolicyPropertiesScope")
    """Scope: the path of a management group, subscription, resource group or resource."""


class PolicyPropertiesScope(Model):
    """The scope, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class ProviderOperation(Model):
    """An operation of a resource provider, as used in roles."""

    name: str | None = field("name", default=None)
    """Name of the operation, such as Microsoft.Compute/virtualMachines/read."""
    display_name: str | None = field("displayName", default=None)
    """Name of the provider operation as people see it."""
    description: str | None = field("description", default=None)
    """Description of the provider operation, free text."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for."""
    properties: Any = field("properties", "object", default=None)
    """More about the operation."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""


class ProviderOperationV20150701(Model):
    """An operation of a resource provider, as used in roles."""

    name: str | None = field("name", default=None)
    """Name of the operation, such as Microsoft.Compute/virtualMachines/read."""
    display_name: str | None = field("displayName", default=None)
    """Name of the provider operation as people see it."""
    description: str | None = field("description", default=None)
    """Description of the provider operation, free text."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for."""
    properties: Any = field("properties", "object", default=None)
    """More about the operation."""


class ProviderOperationsMetadata(Model):
    """Operations of one resource provider, by resource type."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    display_name: str | None = field("displayName", default=None)
    """Name of the resource provider's operation as people see it."""
    resource_types: NestedListOrNone[ResourceType, types.ResourceTypeDict] = field(
        "resourceTypes", "[ResourceType]", default=None
    )
    """Resource types with their operations."""
    operations: NestedListOrNone[ProviderOperation, types.ProviderOperationDict] = field(
        "operations", "[ProviderOperation]", default=None
    )
    """Operations of the provider itself."""


class ProviderOperationsMetadataListResult(Model):
    """One page of resource provider's operations."""

    value: NestedListOrNone[ProviderOperationsMetadata, types.ProviderOperationsMetadataDict] = field(
        "value", "[ProviderOperationsMetadata]", default=None
    )
    """Resource provider's operations on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ProviderOperationsMetadataListResultV20150701(Model):
    """One page of resource providers with their operations."""

    value: NestedListOrNone[ProviderOperationsMetadataV20150701, types.ProviderOperationsMetadataV20150701Dict] = field(
        "value", "[ProviderOperationsMetadataV20150701]", default=None
    )
    """Resource providers on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ProviderOperationsMetadataV20150701(Model):
    """Operations of one resource provider, by resource type."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    resource_types: NestedListOrNone[ResourceTypeV20150701, types.ResourceTypeV20150701Dict] = field(
        "resourceTypes", "[ResourceTypeV20150701]", default=None
    )
    """Resource types with their operations."""
    operations: NestedListOrNone[ProviderOperationV20150701, types.ProviderOperationV20150701Dict] = field(
        "operations", "[ProviderOperationV20150701]", default=None
    )
    """Operations of the provider itself."""


class ResourceType(Model):
    """A resource type with its operations."""

    name: str | None = field("name", default=None)
    """Name of the resource type."""
    display_name: str | None = field("displayName", default=None)
    """Name of the resource type as people see it."""
    operations: NestedListOrNone[ProviderOperation, types.ProviderOperationDict] = field(
        "operations", "[ProviderOperation]", default=None
    )
    """Operations of the resource type."""


class ResourceTypeV20150701(Model):
    """A resource type with its operations."""

    name: str | None = field("name", default=None)
    """Name of the resource type."""
    display_name: str | None = field("displayName", default=None)
    """Name of the resource type as people see it."""
    operations: NestedListOrNone[ProviderOperationV20150701, types.ProviderOperationV20150701Dict] = field(
        "operations", "[ProviderOperationV20150701]", default=None
    )
    """Operations of the resource type."""


class RoleAssignmentSchedule(Model):
    """An active role assignment of Privileged Identity Management, now or in future."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role assignment schedule."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleAssignmentSchedules."""
    properties: NestedOrNone[RoleAssignmentScheduleProperties, types.RoleAssignmentSchedulePropertiesDict] = field(
        "properties", "RoleAssignmentScheduleProperties", default=None
    )
    """Settings of the role assignment schedule."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = flattened("properties", default=None)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_assignment_schedule_request_id: str | None = flattened("properties", default=None)
    """ID of the role assignment schedule request."""
    linked_role_eligibility_schedule_id: str | None = flattened("properties", default=None)
    """ID of the eligibility that was activated."""
    assignment_type: models.AssignmentType | types.AssignmentTypeValue | None = flattened("properties", default=None)
    """How the role was given: Activated from an eligibility, or Assigned."""
    member_type: models.MemberType | types.MemberTypeValue | None = flattened("properties", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    status: models.Status | StatusValue | None = flattened("properties", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = flattened("properties", default=None)
    """When it begins."""
    end_date_time: datetime | None = flattened("properties", default=None)
    """When it ends."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = flattened("properties", default=None)
    """When it was created."""
    updated_on: datetime | None = flattened("properties", default=None)
    """When it was last changed."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = flattened(
        "properties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleAssignmentScheduleFilter(Model):
    """Fields that the filter of a list operation may use."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    status: str | None = field("status", default=None)


class RoleAssignmentScheduleInstance(Model):
    """An active role assignment of Privileged Identity Management in force now."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role assignment schedule instance."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleAssignmentScheduleInstances."""
    properties: NestedOrNone[
        RoleAssignmentScheduleInstanceProperties, types.RoleAssignmentScheduleInstancePropertiesDict
    ] = field("properties", "RoleAssignmentScheduleInstanceProperties", default=None)
    """Settings of the role assignment schedule instance."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = flattened("properties", default=None)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_assignment_schedule_id: str | None = flattened("properties", default=None)
    """ID of the role assignment schedule."""
    origin_role_assignment_id: str | None = flattened("properties", default=None)
    """ID of the origin role assignment."""
    status: models.Status | StatusValue | None = flattened("properties", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = flattened("properties", default=None)
    """When it begins."""
    end_date_time: datetime | None = flattened("properties", default=None)
    """When it ends."""
    linked_role_eligibility_schedule_id: str | None = flattened("properties", default=None)
    """ID of the eligibility that was activated."""
    linked_role_eligibility_schedule_instance_id: str | None = flattened("properties", default=None)
    """ID of the instance of the eligibility that was activated."""
    assignment_type: models.AssignmentType | types.AssignmentTypeValue | None = flattened("properties", default=None)
    """How the role was given: Activated from an eligibility, or Assigned."""
    member_type: models.MemberType | types.MemberTypeValue | None = flattened("properties", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = flattened("properties", default=None)
    """When it was created."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = flattened(
        "properties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleAssignmentScheduleInstanceFilter(Model):
    """Fields that the filter of a list operation may use."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    status: str | None = field("status", default=None)
    role_assignment_schedule_id: str | None = field("roleAssignmentScheduleId", default=None)
    """ID of the role assignment schedule."""


class RoleAssignmentScheduleInstanceListResult(Model):
    """One page of role assignment schedule instances."""

    value: NestedListOrNone[RoleAssignmentScheduleInstance, types.RoleAssignmentScheduleInstanceDict] = field(
        "value", "[RoleAssignmentScheduleInstance]", default=None
    )
    """Role assignment schedule instances on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleAssignmentScheduleInstanceProperties(Model):
    """Settings of a role assignment schedule instance."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_assignment_schedule_id: str | None = field("roleAssignmentScheduleId", default=None)
    """ID of the role assignment schedule."""
    origin_role_assignment_id: str | None = field("originRoleAssignmentId", default=None)
    """ID of the origin role assignment."""
    status: models.Status | StatusValue | None = field("status", "Status", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When it begins."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    linked_role_eligibility_schedule_id: str | None = field("linkedRoleEligibilityScheduleId", default=None)
    """ID of the eligibility that was activated."""
    linked_role_eligibility_schedule_instance_id: str | None = field(
        "linkedRoleEligibilityScheduleInstanceId", default=None
    )
    """ID of the instance of the eligibility that was activated."""
    assignment_type: models.AssignmentType | types.AssignmentTypeValue | None = field(
        "assignmentType", "AssignmentType", default=None
    )
    """How the role was given: Activated from an eligibility, or Assigned."""
    member_type: models.MemberType | types.MemberTypeValue | None = field("memberType", "MemberType", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = field("createdOn", "iso-8601", default=None)
    """When it was created."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = field(
        "expandedProperties", "ExpandedProperties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleAssignmentScheduleListResult(Model):
    """One page of role assignment schedules."""

    value: NestedListOrNone[RoleAssignmentSchedule, types.RoleAssignmentScheduleDict] = field(
        "value", "[RoleAssignmentSchedule]", default=None
    )
    """Role assignment schedules on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleAssignmentScheduleProperties(Model):
    """Settings of a role assignment schedule."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_assignment_schedule_request_id: str | None = field("roleAssignmentScheduleRequestId", default=None)
    """ID of the role assignment schedule request."""
    linked_role_eligibility_schedule_id: str | None = field("linkedRoleEligibilityScheduleId", default=None)
    """ID of the eligibility that was activated."""
    assignment_type: models.AssignmentType | types.AssignmentTypeValue | None = field(
        "assignmentType", "AssignmentType", default=None
    )
    """How the role was given: Activated from an eligibility, or Assigned."""
    member_type: models.MemberType | types.MemberTypeValue | None = field("memberType", "MemberType", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    status: models.Status | StatusValue | None = field("status", "Status", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When it begins."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = field("createdOn", "iso-8601", default=None)
    """When it was created."""
    updated_on: datetime | None = field("updatedOn", "iso-8601", default=None)
    """When it was last changed."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = field(
        "expandedProperties", "ExpandedProperties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleDefinition(Model):
    """A role: a named set of permissions, built-in or custom."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role definition."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleDefinitions."""
    properties: NestedOrNone[RoleDefinitionProperties, types.RoleDefinitionPropertiesDict] = field(
        "properties", "RoleDefinitionProperties", default=None
    )
    """Name, permissions and assignable scopes of a role."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role, such as Reader."""
    description: str | None = flattened("properties", default=None)
    """Description, free text."""
    role_type: str | None = flattened("properties", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[Permission, types.PermissionDict] = flattened("properties", default=None)
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Scopes at which the role can be assigned."""
    created_on: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_on: datetime = flattened("properties", init=False)
    """When it was last changed."""
    created_by: str = flattened("properties", init=False)
    """Who created it."""
    updated_by: str = flattened("properties", init=False)
    """Who last changed it."""


class RoleDefinitionFilter(Model):
    """Fields that the filter of a list operation may use."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""
    type: str | None = field("type", default=None)


class RoleDefinitionFilterV20150701(Model):
    """Fields that the filter of a list operation may use."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""


class RoleDefinitionListResult(Model):
    """One page of role definitions."""

    value: NestedListOrNone[RoleDefinition, types.RoleDefinitionDict] = field("value", "[RoleDefinition]", default=None)
    """Role definitions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleDefinitionListResultV20150701(Model):
    """One page of role definitions."""

    value: NestedListOrNone[RoleDefinitionV20150701, types.RoleDefinitionV20150701Dict] = field(
        "value", "[RoleDefinitionV20150701]", default=None
    )
    """Role definitions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleDefinitionProperties(Model):
    """Name, permissions and assignable scopes of a role."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    role_type: str | None = field("type", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[Permission, types.PermissionDict] = field("permissions", "[Permission]", default=None)
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Scopes at which the role can be assigned."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was created."""
    updated_on: datetime = read_only("updatedOn", "iso-8601")
    """When it was last changed."""
    created_by: str = read_only("createdBy")
    """Who created it."""
    updated_by: str = read_only("updatedBy")
    """Who last changed it."""


class RoleDefinitionPropertiesV20150701(Model):
    """Name, permissions and assignable scopes of a role."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    role_type: str | None = field("type", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[PermissionV20150701, types.PermissionV20150701Dict] = field(
        "permissions", "[PermissionV20150701]", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Scopes at which the role can be assigned."""


class RoleDefinitionV20150701(Model):
    """A role: a named set of permissions, built-in or custom."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role definition."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: NestedOrNone[RoleDefinitionPropertiesV20150701, types.RoleDefinitionPropertiesV20150701Dict] = field(
        "properties", "RoleDefinitionPropertiesV20150701", default=None
    )
    """Name, permissions and assignable scopes of a role."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role, such as Reader."""
    description: str | None = flattened("properties", default=None)
    """Description, free text."""
    role_type: str | None = flattened("properties", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[PermissionV20150701, types.PermissionV20150701Dict] = flattened(
        "properties", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Scopes at which the role can be assigned."""


class RoleEligibilitySchedule(Model):
    """An eligibility for a role, now or in future."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role eligibility schedule."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleEligibilitySchedules."""
    properties: NestedOrNone[RoleEligibilityScheduleProperties, types.RoleEligibilitySchedulePropertiesDict] = field(
        "properties", "RoleEligibilityScheduleProperties", default=None
    )
    """Settings of the role eligibility schedule."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = flattened("properties", default=None)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_eligibility_schedule_request_id: str | None = flattened("properties", default=None)
    """ID of the role eligibility schedule request."""
    member_type: models.MemberType | types.MemberTypeValue | None = flattened("properties", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    status: models.Status | StatusValue | None = flattened("properties", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = flattened("properties", default=None)
    """When it begins."""
    end_date_time: datetime | None = flattened("properties", default=None)
    """When it ends."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = flattened("properties", default=None)
    """When it was created."""
    updated_on: datetime | None = flattened("properties", default=None)
    """When it was last changed."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = flattened(
        "properties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleEligibilityScheduleFilter(Model):
    """Fields that the filter of a list operation may use."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    status: str | None = field("status", default=None)


class RoleEligibilityScheduleInstance(Model):
    """An eligibility for a role in force now."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role eligibility schedule instance."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleEligibilityScheduleInstances."""
    properties: NestedOrNone[
        RoleEligibilityScheduleInstanceProperties, types.RoleEligibilityScheduleInstancePropertiesDict
    ] = field("properties", "RoleEligibilityScheduleInstanceProperties", default=None)
    """Settings of the role eligibility schedule instance."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = flattened("properties", default=None)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_eligibility_schedule_id: str | None = flattened("properties", default=None)
    """ID of the role eligibility schedule."""
    status: models.Status | StatusValue | None = flattened("properties", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = flattened("properties", default=None)
    """When it begins."""
    end_date_time: datetime | None = flattened("properties", default=None)
    """When it ends."""
    member_type: models.MemberType | types.MemberTypeValue | None = flattened("properties", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = flattened("properties", default=None)
    """When it was created."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = flattened(
        "properties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleEligibilityScheduleInstanceFilter(Model):
    """Fields that the filter of a list operation may use."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    status: str | None = field("status", default=None)
    role_eligibility_schedule_id: str | None = field("roleEligibilityScheduleId", default=None)
    """ID of the role eligibility schedule."""


class RoleEligibilityScheduleInstanceListResult(Model):
    """One page of role eligibility schedule instances."""

    value: NestedListOrNone[RoleEligibilityScheduleInstance, types.RoleEligibilityScheduleInstanceDict] = field(
        "value", "[RoleEligibilityScheduleInstance]", default=None
    )
    """Role eligibility schedule instances on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleEligibilityScheduleInstanceProperties(Model):
    """Settings of a role eligibility schedule instance."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_eligibility_schedule_id: str | None = field("roleEligibilityScheduleId", default=None)
    """ID of the role eligibility schedule."""
    status: models.Status | StatusValue | None = field("status", "Status", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When it begins."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    member_type: models.MemberType | types.MemberTypeValue | None = field("memberType", "MemberType", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = field("createdOn", "iso-8601", default=None)
    """When it was created."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = field(
        "expandedProperties", "ExpandedProperties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleEligibilityScheduleListResult(Model):
    """One page of role eligibility schedules."""

    value: NestedListOrNone[RoleEligibilitySchedule, types.RoleEligibilityScheduleDict] = field(
        "value", "[RoleEligibilitySchedule]", default=None
    )
    """Role eligibility schedules on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleEligibilityScheduleProperties(Model):
    """Settings of a role eligibility schedule."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    role_eligibility_schedule_request_id: str | None = field("roleEligibilityScheduleRequestId", default=None)
    """ID of the role eligibility schedule request."""
    member_type: models.MemberType | types.MemberTypeValue | None = field("memberType", "MemberType", default=None)
    """How the principal comes to the role: Inherited, Direct or Group."""
    status: models.Status | StatusValue | None = field("status", "Status", default=None)
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""
    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When it begins."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime | None = field("createdOn", "iso-8601", default=None)
    """When it was created."""
    updated_on: datetime | None = field("updatedOn", "iso-8601", default=None)
    """When it was last changed."""
    expanded_properties: NestedOrNone[models.ExpandedProperties, ExpandedPropertiesDict] = field(
        "expandedProperties", "ExpandedProperties", default=None
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleManagementPolicy(Model):
    """Rules of activation, approval and expiry for a role at a scope."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role management policy."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleManagementPolicies."""
    properties: NestedOrNone[RoleManagementPolicyProperties, types.RoleManagementPolicyPropertiesDict] = field(
        "properties", "RoleManagementPolicyProperties", default=None
    )
    """Settings and state of the role management policy."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    display_name: str | None = flattened("properties", default=None)
    """Name of the role management policy as people see it."""
    description: str | None = flattened("properties", default=None)
    """Description of the role management policy, free text."""
    is_organization_default: bool | None = flattened("properties", default=None)
    """Whether this is the default policy of the organization."""
    last_modified_by: Nested[models.Principal, PrincipalDict] = flattened("properties", init=False)
    """Who last changed it."""
    last_modified_date_time: datetime = flattened("properties", init=False)
    """When it was last changed."""
    rules: NestedListOrNone[RoleManagementPolicyRule, types.RoleManagementPolicyRuleDict] = flattened(
        "properties", default=None
    )
    """Rules of the policy."""
    effective_rules: NestedList[RoleManagementPolicyRule, types.RoleManagementPolicyRuleDict] = flattened(
        "properties", init=False
    )
    """Rules that hold in the end, inherited ones included."""
    policy_properties: Nested[PolicyProperties, types.PolicyPropertiesDict] = flattened("properties", init=False)
    """More about the policy, for display."""


class RoleManagementPolicyRule(Model):
    """A rule of a role management policy; its kind tells what it is about."""

    _subtype_map = {
        "rule_type": {
            "RoleManagementPolicyApprovalRule": "RoleManagementPolicyApprovalRule",
            "RoleManagementPolicyAuthenticationContextRule": "RoleManagementPolicyAuthenticationContextRule",
            "RoleManagementPolicyEnablementRule": "RoleManagementPolicyEnablementRule",
            "RoleManagementPolicyExpirationRule": "RoleManagementPolicyExpirationRule",
            "RoleManagementPolicyNotificationRule": "RoleManagementPolicyNotificationRule",
        }
    }

    id: str | None = field("id", default=None)
    """ID of the rule, such as Expiration_EndUser_Assignment."""
    rule_type: models.RoleManagementPolicyRuleType | types.RoleManagementPolicyRuleTypeValue = field(
        "ruleType", "RoleManagementPolicyRuleType"
    )
    """Kind of rule in a role management policy."""
    target: NestedOrNone[RoleManagementPolicyRuleTarget, types.RoleManagementPolicyRuleTargetDict] = field(
        "target", "RoleManagementPolicyRuleTarget", default=None
    )
    """Whom and what the rule is about."""


class RoleManagementPolicyApprovalRule(RoleManagementPolicyRule):
    """A rule about approval of activations."""

    rule_type: models.RoleManagementPolicyRuleType | types.RoleManagementPolicyRuleTypeValue = field(
        "ruleType", "RoleManagementPolicyRuleType", default="RoleManagementPolicyApprovalRule"
    )
    """Kind of rule in a role management policy."""
    setting: NestedOrNone[ApprovalSettings, types.ApprovalSettingsDict] = field(
        "setting", "ApprovalSettings", default=None
    )
    """How activation is approved."""


class RoleManagementPolicyAssignment(Model):
    """A link of a role management policy to a role."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role management policy assignment."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleManagementPolicyAssignments."""
    properties: NestedOrNone[
        RoleManagementPolicyAssignmentProperties, types.RoleManagementPolicyAssignmentPropertiesDict
    ] = field("properties", "RoleManagementPolicyAssignmentProperties", default=None)
    """Scope, role and policy of a policy assignment."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", default=None)
    """Full ID of the role definition."""
    policy_id: str | None = flattened("properties", default=None)
    """ID of the policy."""
    effective_rules: NestedList[RoleManagementPolicyRule, types.RoleManagementPolicyRuleDict] = flattened(
        "properties", init=False
    )
    """Rules that hold in the end, inherited ones included."""
    policy_assignment_properties: Nested[PolicyAssignmentProperties, types.PolicyAssignmentPropertiesDict] = flattened(
        "properties", init=False
    )
    """More about scope, role and policy, for display."""


class RoleManagementPolicyAssignmentListResult(Model):
    """One page of role management policy assignments."""

    value: NestedListOrNone[RoleManagementPolicyAssignment, types.RoleManagementPolicyAssignmentDict] = field(
        "value", "[RoleManagementPolicyAssignment]", default=None
    )
    """Role management policy assignments on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleManagementPolicyAssignmentProperties(Model):
    """Scope, role and policy of a policy assignment."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    policy_id: str | None = field("policyId", default=None)
    """ID of the policy."""
    effective_rules: NestedList[RoleManagementPolicyRule, types.RoleManagementPolicyRuleDict] = read_only(
        "effectiveRules", "[RoleManagementPolicyRule]"
    )
    """Rules that hold in the end, inherited ones included."""
    policy_assignment_properties: Nested[PolicyAssignmentProperties, types.PolicyAssignmentPropertiesDict] = read_only(
        "policyAssignmentProperties", "PolicyAssignmentProperties"
    )
    """More about scope, role and policy, for display."""


class RoleManagementPolicyAuthenticationContextRule(RoleManagementPolicyRule):
    """A rule that activation needs an authentication context of Conditional Access."""

    rule_type: models.RoleManagementPolicyRuleType | types.RoleManagementPolicyRuleTypeValue = field(
        "ruleType", "RoleManagementPolicyRuleType", default="RoleManagementPolicyAuthenticationContextRule"
    )
    """Kind of rule in a role management policy."""
    is_enabled: bool | None = field("isEnabled", "bool", default=None)
    """Whether the rule is on."""
    claim_value: str | None = field("claimValue", default=None)
    """Authentication context that is needed, such as c1."""


class RoleManagementPolicyEnablementRule(RoleManagementPolicyRule):
    """A rule about what activation needs, such as multi-factor authentication."""

    rule_type: models.RoleManagementPolicyRuleType | types.RoleManagementPolicyRuleTypeValue = field(
        "ruleType", "RoleManagementPolicyRuleType", default="RoleManagementPolicyEnablementRule"
    )
    """Kind of rule in a role management policy."""
    enabled_rules: list[models.EnablementRules | types.EnablementRulesValue] | None = field(
        "enabledRules", "[EnablementRules]", default=None
    )
    """What is needed: MultiFactorAuthentication, Justification or Ticketing."""


class RoleManagementPolicyExpirationRule(RoleManagementPolicyRule):
    """A rule about how long assignments may last."""

    rule_type: models.RoleManagementPolicyRuleType | types.RoleManagementPolicyRuleTypeValue = field(
        "ruleType", "RoleManagementPolicyRuleType", default="RoleManagementPolicyExpirationRule"
    )
    """Kind of rule in a role management policy."""
    is_expiration_required: bool | None = field("isExpirationRequired", "bool", default=None)
    """Whether assignments must expire."""
    maximum_duration: str | None = field("maximumDuration", default=None)
    """Longest time allowed, as an ISO 8601 duration."""


class RoleManagementPolicyListResult(Model):
    """One page of role management policies."""

    value: NestedListOrNone[RoleManagementPolicy, types.RoleManagementPolicyDict] = field(
        "value", "[RoleManagementPolicy]", default=None
    )
    """Role management policies on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleManagementPolicyNotificationRule(RoleManagementPolicyRule):
    """A rule about who is notified."""

    rule_type: models.RoleManagementPolicyRuleType | types.RoleManagementPolicyRuleTypeValue = field(
        "ruleType", "RoleManagementPolicyRuleType", default="RoleManagementPolicyNotificationRule"
    )
    """Kind of rule in a role management policy."""
    notification_type: models.NotificationDeliveryMechanism | types.NotificationDeliveryMechanismValue | None = field(
        "notificationType", "NotificationDeliveryMechanism", default=None
    )
    """Notification delivery mechanism: always Email so far."""
    notification_level: models.NotificationLevel | types.NotificationLevelValue | None = field(
        "notificationLevel", "NotificationLevel", default=None
    )
    """Notification level: None, Critical or All."""
    recipient_type: models.RecipientType | types.RecipientTypeValue | None = field(
        "recipientType", "RecipientType", default=None
    )
    """Recipient type: Requestor, Approver or Admin."""
    notification_recipients: list[str] | None = field("notificationRecipients", "[str]", default=None)
    """Mail addresses to notify."""
    is_default_recipients_enabled: bool | None = field("isDefaultRecipientsEnabled", "bool", default=None)
    """Whether the default recipients are notified too."""


class RoleManagementPolicyProperties(Model):
    """Settings and state of a role management policy."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    display_name: str | None = field("displayName", default=None)
    """Name of the role management policy as people see it."""
    description: str | None = field("description", default=None)
    """Description of the role management policy, free text."""
    is_organization_default: bool | None = field("isOrganizationDefault", "bool", default=None)
    """Whether this is the default policy of the organization."""
    last_modified_by: Nested[models.Principal, PrincipalDict] = read_only("lastModifiedBy", "Principal")
    """Who last changed it."""
    last_modified_date_time: datetime = read_only("lastModifiedDateTime", "iso-8601")
    """When it was last changed."""
    rules: NestedListOrNone[RoleManagementPolicyRule, types.RoleManagementPolicyRuleDict] = field(
        "rules", "[RoleManagementPolicyRule]", default=None
    )
    """Rules of the policy."""
    effective_rules: NestedList[RoleManagementPolicyRule, types.RoleManagementPolicyRuleDict] = read_only(
        "effectiveRules", "[RoleManagementPolicyRule]"
    )
    """Rules that hold in the end, inherited ones included."""
    policy_properties: Nested[PolicyProperties, types.PolicyPropertiesDict] = read_only(
        "policyProperties", "PolicyProperties"
    )
    """More about the policy, for display."""


class RoleManagementPolicyRuleTarget(Model):
    """Whom and what a rule is about."""

    caller: str | None = field("caller", default=None)
    """Whom the rule is about, such as Admin or EndUser."""
    operations: list[str] | None = field("operations", "[str]", default=None)
    """Operations the rule is about; All for any."""
    level: str | None = field("level", default=None)
    """Level the rule is about: Eligibility or Assignment."""
    target_objects: list[str] | None = field("targetObjects", "[str]", default=None)
    """Objects the rule is about."""
    inheritable_settings: list[str] | None = field("inheritableSettings", "[str]", default=None)
    """Settings that are passed on below."""
    enforced_settings: list[str] | None = field("enforcedSettings", "[str]", default=None)
    """Settings that cannot be changed below."""


class UserSet(Model):
    """A user or group who approves."""

    user_type: models.UserType | types.UserTypeValue | None = field("userType", "UserType", default=None)
    """User type: User or Group."""
    is_backup: bool | None = field("isBackup", "bool", default=None)
    """Whether it stands in for others."""
    id: str | None = field("id", default=None)
    """Object ID of the user or group."""
    description: str | None = field("description", default=None)
    """Description of the user set, free text."""
