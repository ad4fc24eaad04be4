# Generated from swagger/authorization/ by "make generate": do not edit.
# ruff: noqa: F403

"""Models of the service ``authorization``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ..enums import *
    from ._access_review_history_definitions import *
    from ._access_review_schedule_definitions import *
    from ._common import *
    from ._deny_assignments import *
    from ._others import *
    from ._role_assignment_approval import *
    from ._role_assignment_schedule_requests import *
    from ._role_assignments import *
    from ._role_eligibility_schedule_requests import *

_NAMES = {
    "..enums._access_review_history_definitions": """
        AccessReviewHistoryDefinitionStatus
    """,
    "..enums._access_review_schedule_definitions": """
        AccessRecommendationType AccessReviewApplyResult AccessReviewDecisionPrincipalResourceMembershipType
        AccessReviewInstanceReviewersType AccessReviewInstanceStatus AccessReviewReviewerType
        AccessReviewScheduleDefinitionReviewersType AccessReviewScheduleDefinitionStatus DecisionResourceType
        RecordAllDecisionsResult
    """,
    "..enums._common": """
        AccessReviewActorIdentityType AccessReviewDecisionInsightType AccessReviewRecurrencePatternType
        AccessReviewRecurrenceRangeType AccessReviewResult AccessReviewScopeAssignmentState
        AccessReviewScopePrincipalType DecisionTargetType DefaultDecisionType PrincipalType RequestType Status Type
    """,
    "..enums._others": """
        ApprovalMode AssignmentType EnablementRules MemberType NotificationDeliveryMechanism NotificationLevel
        RecipientType RoleManagementPolicyRuleType UserType
    """,
    "..enums._role_assignment_approval": """
        RoleAssignmentApprovalActorIdentityType RoleAssignmentApprovalStepReviewResult RoleAssignmentApprovalStepStatus
    """,
    "._access_review_history_definitions": """
        AccessReviewHistoryDefinition AccessReviewHistoryDefinitionInstanceListResult
        AccessReviewHistoryDefinitionListResult AccessReviewHistoryDefinitionProperties
        AccessReviewHistoryDefinitionPropertiesCreatedBy AccessReviewHistoryDefinitionPropertiesInner
        AccessReviewHistoryDefinitionPropertiesInnerCreatedBy AccessReviewHistoryDefinitionPropertiesInnerSettings
        AccessReviewHistoryDefinitionPropertiesInnerSettingsPattern
        AccessReviewHistoryDefinitionPropertiesInnerSettingsRange AccessReviewHistoryDefinitionPropertiesSettings
        AccessReviewHistoryDefinitionPropertiesSettingsPattern AccessReviewHistoryDefinitionPropertiesSettingsRange
        AccessReviewHistoryInstance AccessReviewHistoryInstanceProperties AccessReviewScope
    """,
    "._access_review_schedule_definitions": """
        AccessReviewContactedReviewer AccessReviewContactedReviewerProperties AccessReviewDecision
        AccessReviewDecisionInsight AccessReviewDecisionInsightPropertiesInner AccessReviewDecisionProperties
        AccessReviewDecisionPropertiesAppliedBy AccessReviewDecisionPropertiesInner
        AccessReviewDecisionPropertiesInnerAppliedBy AccessReviewDecisionPropertiesInnerPrincipal
        AccessReviewDecisionPropertiesInnerPrincipalResourceMembership AccessReviewDecisionPropertiesInnerResource
        AccessReviewDecisionPropertiesInnerReviewedBy AccessReviewDecisionPropertiesPrincipal
        AccessReviewDecisionPropertiesPrincipalResourceMembership AccessReviewDecisionPropertiesResource
        AccessReviewDecisionPropertiesReviewedBy AccessReviewInstance AccessReviewInstanceListResult
        AccessReviewInstanceProperties AccessReviewInstancePropertiesInner AccessReviewReviewer
        AccessReviewScheduleDefinition AccessReviewScheduleDefinitionListResult AccessReviewScheduleDefinitionProperties
        AccessReviewScheduleDefinitionPropertiesCreatedBy AccessReviewScheduleDefinitionPropertiesInner
        AccessReviewScheduleDefinitionPropertiesInnerCreatedBy AccessReviewScheduleDefinitionPropertiesInnerScope
        AccessReviewScheduleDefinitionPropertiesInnerSettings
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrence
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePattern
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRange
        AccessReviewScheduleDefinitionPropertiesScope AccessReviewScheduleDefinitionPropertiesSettings
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrence
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePattern
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRange RecordAllDecisionsProperties
    """,
    "._common": """
        AccessReviewContactedReviewerListResult AccessReviewDecisionIdentity AccessReviewDecisionInsightProperties
        AccessReviewDecisionListResult AccessReviewDecisionServicePrincipalIdentity AccessReviewDecisionUserIdentity
        AccessReviewDecisionUserSignInInsightProperties CloudErrorBody EligibleChildResourcesListResult
        ErrorAdditionalInfo ErrorDefinition ErrorDefinitionProperties ErrorDetail ErrorResponse ExpandedProperties
        ExpandedPropertiesPrincipal ExpandedPropertiesRoleDefinition ExpandedPropertiesScope Principal
        ValidationResponse ValidationResponseErrorInfo
    """,
    "._deny_assignments": """
        DenyAssignment DenyAssignmentFilter DenyAssignmentListResult DenyAssignmentPermission DenyAssignmentProperties
    """,
    "._others": """
        AccessReviewDefaultSettings AccessReviewDefaultSettingsProperties
        AccessReviewDefaultSettingsPropertiesRecurrence AccessReviewDefaultSettingsPropertiesRecurrencePattern
        AccessReviewDefaultSettingsPropertiesRecurrenceRange AccessReviewScheduleSettings
        AccessReviewScheduleSettingsRecurrence AccessReviewScheduleSettingsRecurrencePattern
        AccessReviewScheduleSettingsRecurrenceRange ApprovalSettings ApprovalStage ClassicAdministrator
        ClassicAdministratorListResult ClassicAdministratorProperties EligibleChildResource Operation OperationDisplay
        OperationListResult Permission PermissionGetResult PermissionGetResultV20150701 PermissionV20150701
        PermissionV20201001 PolicyAssignmentProperties PolicyAssignmentPropertiesPolicy
        PolicyAssignmentPropertiesRoleDefinition PolicyAssignmentPropertiesScope PolicyProperties PolicyPropertiesScope
        ProviderOperation ProviderOperationV20150701 ProviderOperationsMetadata ProviderOperationsMetadataListResult
        ProviderOperationsMetadataListResultV20150701 ProviderOperationsMetadataV20150701 ResourceType
        ResourceTypeV20150701 RoleAssignmentSchedule RoleAssignmentScheduleFilter RoleAssignmentScheduleInstance
        RoleAssignmentScheduleInstanceFilter RoleAssignmentScheduleInstanceListResult
        RoleAssignmentScheduleInstanceProperties RoleAssignmentScheduleListResult RoleAssignmentScheduleProperties
        RoleDefinition RoleDefinitionFilter RoleDefinitionFilterV20150701 RoleDefinitionListResult
        RoleDefinitionListResultV20150701 RoleDefinitionProperties RoleDefinitionPropertiesV20150701
        RoleDefinitionV20150701 RoleEligibilitySchedule RoleEligibilityScheduleFilter RoleEligibilityScheduleInstance
        RoleEligibilityScheduleInstanceFilter RoleEligibilityScheduleInstanceListResult
        RoleEligibilityScheduleInstanceProperties RoleEligibilityScheduleListResult RoleEligibilityScheduleProperties
        RoleManagementPolicy RoleManagementPolicyApprovalRule RoleManagementPolicyAssignment
        RoleManagementPolicyAssignmentListResult RoleManagementPolicyAssignmentProperties
        RoleManagementPolicyAuthenticationContextRule RoleManagementPolicyEnablementRule
        RoleManagementPolicyExpirationRule RoleManagementPolicyListResult RoleManagementPolicyNotificationRule
        RoleManagementPolicyProperties RoleManagementPolicyRule RoleManagementPolicyRuleTarget UserSet
    """,
    "._role_assignment_approval": """
        RoleAssignmentApproval RoleAssignmentApprovalListResult RoleAssignmentApprovalProperties
        RoleAssignmentApprovalStep RoleAssignmentApprovalStepListResult RoleAssignmentApprovalStepProperties
        RoleAssignmentApprovalStepPropertiesInner RoleAssignmentApprovalStepPropertiesInnerReviewedBy
        RoleAssignmentApprovalStepPropertiesReviewedBy
    """,
    "._role_assignment_schedule_requests": """
        RoleAssignmentScheduleRequest RoleAssignmentScheduleRequestFilter RoleAssignmentScheduleRequestListResult
        RoleAssignmentScheduleRequestProperties RoleAssignmentScheduleRequestPropertiesScheduleInfo
        RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration RoleAssignmentScheduleRequestPropertiesTicketInfo
    """,
    "._role_assignments": """
        RoleAssignment RoleAssignmentCreateParameters RoleAssignmentCreateParametersProperties
        RoleAssignmentCreateParametersV20150701 RoleAssignmentFilter RoleAssignmentListResult
        RoleAssignmentListResultV20150701 RoleAssignmentMetricsResult RoleAssignmentProperties
        RoleAssignmentPropertiesV20220401 RoleAssignmentPropertiesWithScope RoleAssignmentV20150701
    """,
    "._role_eligibility_schedule_requests": """
        RoleEligibilityScheduleRequest RoleEligibilityScheduleRequestFilter RoleEligibilityScheduleRequestListResult
        RoleEligibilityScheduleRequestProperties RoleEligibilityScheduleRequestPropertiesScheduleInfo
        RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration
        RoleEligibilityScheduleRequestPropertiesTicketInfo
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
