# Generated from swagger/authorization/ by "make generate": do not edit.

"""Enums of ``authorization``: ``role_assignment_approval``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class RoleAssignmentApprovalActorIdentityType(ExtensibleEnum):
    """Kind of principal: user or servicePrincipal."""

    USER = "user"
    SERVICE_PRINCIPAL = "servicePrincipal"


class RoleAssignmentApprovalStepReviewResult(ExtensibleEnum):
    """Role assignment approval step review result: Approve, Deny or NotReviewed."""

    APPROVE = "Approve"
    DENY = "Deny"
    NOT_REVIEWED = "NotReviewed"


class RoleAssignmentApprovalStepStatus(ExtensibleEnum):
    """Role assignment approval step status: NotStarted, InProgress, Completed, Expired, Initializing, Escalating,
    Completing or Escalated.
    """

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    EXPIRED = "Expired"
    INITIALIZING = "Initializing"
    ESCALATING = "Escalating"
    COMPLETING = "Completing"
    ESCALATED = "Escalated"
