# Generated from swagger/authorization/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``authorization``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._access_review_history_definitions import *
    from ._access_review_schedule_definitions import *
    from ._common import *
    from ._others import *
    from ._role_assignment_approval import *

_NAMES = {
    "._access_review_history_definitions": """
        AccessReviewHistoryDefinitionStatus
    """,
    "._access_review_schedule_definitions": """
        AccessRecommendationType AccessReviewApplyResult AccessReviewDecisionPrincipalResourceMembershipType
        AccessReviewInstanceReviewersType AccessReviewInstanceStatus AccessReviewReviewerType
        AccessReviewScheduleDefinitionReviewersType AccessReviewScheduleDefinitionStatus DecisionResourceType
        RecordAllDecisionsResult
    """,
    "._common": """
        AccessReviewActorIdentityType AccessReviewDecisionInsightType AccessReviewRecurrencePatternType
        AccessReviewRecurrenceRangeType AccessReviewResult AccessReviewScopeAssignmentState
        AccessReviewScopePrincipalType DecisionTargetType DefaultDecisionType PrincipalType RequestType Status Type
    """,
    "._others": """
        ApprovalMode AssignmentType EnablementRules MemberType NotificationDeliveryMechanism NotificationLevel
        RecipientType RoleManagementPolicyRuleType UserType
    """,
    "._role_assignment_approval": """
        RoleAssignmentApprovalActorIdentityType RoleAssignmentApprovalStepReviewResult RoleAssignmentApprovalStepStatus
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
