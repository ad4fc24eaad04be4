# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``authorization``, and values of its enums, each loaded when it is
first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._access_review_history_definitions import *
    from ._access_review_schedule_definitions import *
    from ._common import *
    from ._deny_assignments import *
    from ._others import *
    from ._role_assignment_approval import *
    from ._role_assignment_schedule_requests import *
    from ._role_assignments import *
    from ._role_definitions import *
    from ._role_eligibility_schedule_requests import *
    from ._role_management_policy_assignments import *

_NAMES = {
    "._access_review_history_definitions": """
        AccessReviewHistoryDefinitionDict AccessReviewHistoryDefinitionInstanceListResultDict
        AccessReviewHistoryDefinitionListResultDict AccessReviewHistoryDefinitionPropertiesCreatedByDict
        AccessReviewHistoryDefinitionPropertiesDict AccessReviewHistoryDefinitionPropertiesInnerCreatedByDict
        AccessReviewHistoryDefinitionPropertiesInnerDict AccessReviewHistoryDefinitionPropertiesInnerSettingsDict
        AccessReviewHistoryDefinitionPropertiesInnerSettingsPatternDict
        AccessReviewHistoryDefinitionPropertiesInnerSettingsRangeDict
        AccessReviewHistoryDefinitionPropertiesSettingsDict AccessReviewHistoryDefinitionPropertiesSettingsPatternDict
        AccessReviewHistoryDefinitionPropertiesSettingsRangeDict AccessReviewHistoryDefinitionStatusValue
        AccessReviewHistoryInstanceDict AccessReviewHistoryInstancePropertiesDict AccessReviewScopeDict
    """,
    "._access_review_schedule_definitions": """
        AccessRecommendationTypeValue AccessReviewApplyResultValue AccessReviewContactedReviewerDict
        AccessReviewContactedReviewerPropertiesDict AccessReviewDecisionDict AccessReviewDecisionInsightDict
        AccessReviewDecisionInsightPropertiesInnerDict AccessReviewDecisionPrincipalResourceMembershipTypeValue
        AccessReviewDecisionPropertiesAppliedByDict AccessReviewDecisionPropertiesDict
        AccessReviewDecisionPropertiesInnerAppliedByDict AccessReviewDecisionPropertiesInnerDict
        AccessReviewDecisionPropertiesInnerPrincipalDict
        AccessReviewDecisionPropertiesInnerPrincipalResourceMembershipDict
        AccessReviewDecisionPropertiesInnerResourceDict AccessReviewDecisionPropertiesInnerReviewedByDict
        AccessReviewDecisionPropertiesPrincipalDict AccessReviewDecisionPropertiesPrincipalResourceMembershipDict
        AccessReviewDecisionPropertiesResourceDict AccessReviewDecisionPropertiesReviewedByDict AccessReviewInstanceDict
        AccessReviewInstanceListResultDict AccessReviewInstancePropertiesDict AccessReviewInstancePropertiesInnerDict
        AccessReviewInstanceReviewersTypeValue AccessReviewInstanceStatusValue AccessReviewReviewerDict
        AccessReviewReviewerTypeValue AccessReviewScheduleDefinitionDict AccessReviewScheduleDefinitionListResultDict
        AccessReviewScheduleDefinitionPropertiesCreatedByDict AccessReviewScheduleDefinitionPropertiesDict
        AccessReviewScheduleDefinitionPropertiesInnerCreatedByDict AccessReviewScheduleDefinitionPropertiesInnerDict
        AccessReviewScheduleDefinitionPropertiesInnerScopeDict AccessReviewScheduleDefinitionPropertiesInnerSettingsDict
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceDict
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrencePatternDict
        AccessReviewScheduleDefinitionPropertiesInnerSettingsRecurrenceRangeDict
        AccessReviewScheduleDefinitionPropertiesScopeDict AccessReviewScheduleDefinitionPropertiesSettingsDict
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceDict
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrencePatternDict
        AccessReviewScheduleDefinitionPropertiesSettingsRecurrenceRangeDict
        AccessReviewScheduleDefinitionReviewersTypeValue AccessReviewScheduleDefinitionStatusValue
        DecisionResourceTypeValue RecordAllDecisionsPropertiesDict RecordAllDecisionsResultValue
    """,
    "._common": """
        AccessReviewActorIdentityTypeValue AccessReviewContactedReviewerListResultDict AccessReviewDecisionIdentityDict
        AccessReviewDecisionInsightPropertiesDict AccessReviewDecisionInsightTypeValue
        AccessReviewDecisionListResultDict AccessReviewDecisionServicePrincipalIdentityDict
        AccessReviewDecisionUserIdentityDict AccessReviewDecisionUserSignInInsightPropertiesDict
        AccessReviewRecurrencePatternTypeValue AccessReviewRecurrenceRangeTypeValue AccessReviewResultValue
        AccessReviewScopeAssignmentStateValue AccessReviewScopePrincipalTypeValue CloudErrorBodyDict
        DecisionTargetTypeValue DefaultDecisionTypeValue EligibleChildResourcesListResultDict ErrorAdditionalInfoDict
        ErrorDefinitionDict ErrorDefinitionPropertiesDict ErrorDetailDict ErrorResponseDict ExpandedPropertiesDict
        ExpandedPropertiesPrincipalDict ExpandedPropertiesRoleDefinitionDict ExpandedPropertiesScopeDict PrincipalDict
        PrincipalTypeValue RequestTypeValue StatusValue TypeValue ValidationResponseDict ValidationResponseErrorInfoDict
    """,
    "._deny_assignments": """
        DenyAssignmentDict DenyAssignmentFilterDict DenyAssignmentListResultDict DenyAssignmentPermissionDict
        DenyAssignmentPropertiesDict
    """,
    "._others": """
        AccessReviewDefaultSettingsDict AccessReviewDefaultSettingsPropertiesDict
        AccessReviewDefaultSettingsPropertiesRecurrenceDict AccessReviewDefaultSettingsPropertiesRecurrencePatternDict
        AccessReviewDefaultSettingsPropertiesRecurrenceRangeDict AccessReviewScheduleSettingsDict
        AccessReviewScheduleSettingsRecurrenceDict AccessReviewScheduleSettingsRecurrencePatternDict
        AccessReviewScheduleSettingsRecurrenceRangeDict ApprovalModeValue ApprovalSettingsDict ApprovalStageDict
        AssignmentTypeValue ClassicAdministratorDict ClassicAdministratorListResultDict
        ClassicAdministratorPropertiesDict EligibleChildResourceDict EnablementRulesValue MemberTypeValue
        NotificationDeliveryMechanismValue NotificationLevelValue OperationDict OperationDisplayDict
        OperationListResultDict PermissionDict PermissionGetResultDict PermissionGetResultV20150701Dict
        PermissionV20150701Dict PermissionV20201001Dict PolicyPropertiesDict PolicyPropertiesScopeDict
        ProviderOperationDict ProviderOperationV20150701Dict ProviderOperationsMetadataDict
        ProviderOperationsMetadataListResultDict ProviderOperationsMetadataListResultV20150701Dict
        ProviderOperationsMetadataV20150701Dict RecipientTypeValue ResourceTypeDict ResourceTypeV20150701Dict
        RoleAssignmentScheduleDict RoleAssignmentScheduleFilterDict RoleAssignmentScheduleInstanceDict
        RoleAssignmentScheduleInstanceFilterDict RoleAssignmentScheduleInstanceListResultDict
        RoleAssignmentScheduleInstancePropertiesDict RoleAssignmentScheduleListResultDict
        RoleAssignmentSchedulePropertiesDict RoleEligibilityScheduleDict RoleEligibilityScheduleFilterDict
        RoleEligibilityScheduleInstanceDict RoleEligibilityScheduleInstanceFilterDict
        RoleEligibilityScheduleInstanceListResultDict RoleEligibilityScheduleInstancePropertiesDict
        RoleEligibilityScheduleListResultDict RoleEligibilitySchedulePropertiesDict RoleManagementPolicyApprovalRuleDict
        RoleManagementPolicyAuthenticationContextRuleDict RoleManagementPolicyDict
        RoleManagementPolicyEnablementRuleDict RoleManagementPolicyExpirationRuleDict RoleManagementPolicyListResultDict
        RoleManagementPolicyNotificationRuleDict RoleManagementPolicyPropertiesDict RoleManagementPolicyRuleDict
        RoleManagementPolicyRuleTargetDict RoleManagementPolicyRuleTypeValue UserSetDict UserTypeValue
    """,
    "._role_assignment_approval": """
        RoleAssignmentApprovalActorIdentityTypeValue RoleAssignmentApprovalDict RoleAssignmentApprovalListResultDict
        RoleAssignmentApprovalPropertiesDict RoleAssignmentApprovalStepDict RoleAssignmentApprovalStepListResultDict
        RoleAssignmentApprovalStepPropertiesDict RoleAssignmentApprovalStepPropertiesInnerDict
        RoleAssignmentApprovalStepPropertiesInnerReviewedByDict RoleAssignmentApprovalStepPropertiesReviewedByDict
        RoleAssignmentApprovalStepReviewResultValue RoleAssignmentApprovalStepStatusValue
    """,
    "._role_assignment_schedule_requests": """
        RoleAssignmentScheduleRequestDict RoleAssignmentScheduleRequestFilterDict
        RoleAssignmentScheduleRequestListResultDict RoleAssignmentScheduleRequestPropertiesDict
        RoleAssignmentScheduleRequestPropertiesScheduleInfoDict
        RoleAssignmentScheduleRequestPropertiesScheduleInfoExpirationDict
        RoleAssignmentScheduleRequestPropertiesTicketInfoDict
    """,
    "._role_assignments": """
        RoleAssignmentCreateParametersDict RoleAssignmentCreateParametersPropertiesDict
        RoleAssignmentCreateParametersV20150701Dict RoleAssignmentDict RoleAssignmentFilterDict
        RoleAssignmentListResultDict RoleAssignmentListResultV20150701Dict RoleAssignmentMetricsResultDict
        RoleAssignmentPropertiesDict RoleAssignmentPropertiesV20220401Dict RoleAssignmentPropertiesWithScopeDict
        RoleAssignmentV20150701Dict
    """,
    "._role_definitions": """
        RoleDefinitionDict RoleDefinitionFilterDict RoleDefinitionFilterV20150701Dict RoleDefinitionListResultDict
        RoleDefinitionListResultV20150701Dict RoleDefinitionPropertiesDict RoleDefinitionPropertiesV20150701Dict
        RoleDefinitionV20150701Dict
    """,
    "._role_eligibility_schedule_requests": """
        RoleEligibilityScheduleRequestDict RoleEligibilityScheduleRequestFilterDict
        RoleEligibilityScheduleRequestListResultDict RoleEligibilityScheduleRequestPropertiesDict
        RoleEligibilityScheduleRequestPropertiesScheduleInfoDict
        RoleEligibilityScheduleRequestPropertiesScheduleInfoExpirationDict
        RoleEligibilityScheduleRequestPropertiesTicketInfoDict
    """,
    "._role_management_policy_assignments": """
        PolicyAssignmentPropertiesDict PolicyAssignmentPropertiesPolicyDict PolicyAssignmentPropertiesRoleDefinitionDict
        PolicyAssignmentPropertiesScopeDict RoleManagementPolicyAssignmentDict
        RoleManagementPolicyAssignmentListResultDict RoleManagementPolicyAssignmentPropertiesDict
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
