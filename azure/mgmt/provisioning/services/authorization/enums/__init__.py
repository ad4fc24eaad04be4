# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Enums of the service ``authorization``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
