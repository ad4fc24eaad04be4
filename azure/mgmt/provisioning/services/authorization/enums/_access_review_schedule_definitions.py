# Generated from swagger/authorization/ by "make generate": do not edit.

"""Enums of ``authorization``: ``access_review_schedule_definitions``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessRecommendationType(ExtensibleEnum):
    """What is recommended: Approve, Deny or NoInfoAvailable."""

    APPROVE = "Approve"
    DENY = "Deny"
    NO_INFO_AVAILABLE = "NoInfoAvailable"


class AccessReviewApplyResult(ExtensibleEnum):
    """Whether a decision was applied, such as New, Applying or AppliedSuccessfully."""

    NEW = "New"
    APPLYING = "Applying"
    APPLIED_SUCCESSFULLY = "AppliedSuccessfully"
    APPLIED_WITH_UNKNOWN_FAILURE = "AppliedWithUnknownFailure"
    APPLIED_SUCCESSFULLY_BUT_OBJECT_NOT_FOUND = "AppliedSuccessfullyButObjectNotFound"
    APPLY_NOT_SUPPORTED = "ApplyNotSupported"


class AccessReviewDecisionPrincipalResourceMembershipType(ExtensibleEnum):
    """Access review decision principal resource membership type: direct or indirect."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class AccessReviewInstanceReviewersType(ExtensibleEnum):
    """Who reviews: those assigned, everyone for themselves, or managers."""

    ASSIGNED = "Assigned"
    SELF = "Self"
    MANAGERS = "Managers"


class AccessReviewInstanceStatus(ExtensibleEnum):
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    APPLIED = "Applied"
    INITIALIZING = "Initializing"
    APPLYING = "Applying"
    COMPLETING = "Completing"
    SCHEDULED = "Scheduled"
    AUTO_REVIEWING = "AutoReviewing"
    AUTO_REVIEWED = "AutoReviewed"
    STARTING = "Starting"


class AccessReviewReviewerType(ExtensibleEnum):
    """Kind of principal: user or servicePrincipal."""

    USER = "user"
    SERVICE_PRINCIPAL = "servicePrincipal"


class AccessReviewScheduleDefinitionReviewersType(ExtensibleEnum):
    """Who reviews: those assigned, everyone for themselves, or managers."""

    ASSIGNED = "Assigned"
    SELF = "Self"
    MANAGERS = "Managers"


class AccessReviewScheduleDefinitionStatus(ExtensibleEnum):
    """State of an access review, such as NotStarted, InProgress, Completed or Applied."""

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    APPLIED = "Applied"
    INITIALIZING = "Initializing"
    APPLYING = "Applying"
    COMPLETING = "Completing"
    SCHEDULED = "Scheduled"
    AUTO_REVIEWING = "AutoReviewing"
    AUTO_REVIEWED = "AutoReviewed"
    STARTING = "Starting"


class DecisionResourceType(ExtensibleEnum):
    """Decision resource type: always azureRole so far."""

    AZURE_ROLE = "azureRole"


class RecordAllDecisionsResult(ExtensibleEnum):
    """Record all decisions result: Approve or Deny."""

    APPROVE = "Approve"
    DENY = "Deny"
