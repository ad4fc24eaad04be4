# Generated from swagger/authorization/ by "make generate": do not edit.

"""Enums of ``authorization``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessReviewActorIdentityType(ExtensibleEnum):
    """Kind of principal: user or servicePrincipal."""

    USER = "user"
    SERVICE_PRINCIPAL = "servicePrincipal"


class AccessReviewDecisionInsightType(ExtensibleEnum):
    """Access review decision insight type: always userSignInInsight so far."""

    USER_SIGN_IN_INSIGHT = "userSignInInsight"


class AccessReviewRecurrencePatternType(ExtensibleEnum):
    """Access review recurrence pattern type: weekly or absoluteMonthly."""

    WEEKLY = "weekly"
    ABSOLUTE_MONTHLY = "absoluteMonthly"


class AccessReviewRecurrenceRangeType(ExtensibleEnum):
    """Access review recurrence range type: endDate, noEnd or numbered."""

    END_DATE = "endDate"
    NO_END = "noEnd"
    NUMBERED = "numbered"


class AccessReviewResult(ExtensibleEnum):
    """Access review result: Approve, Deny, NotReviewed, DontKnow or NotNotified."""

    APPROVE = "Approve"
    DENY = "Deny"
    NOT_REVIEWED = "NotReviewed"
    DONT_KNOW = "DontKnow"
    NOT_NOTIFIED = "NotNotified"


class AccessReviewScopeAssignmentState(ExtensibleEnum):
    """Access review scope assignment state: eligible or active."""

    ELIGIBLE = "eligible"
    ACTIVE = "active"


class AccessReviewScopePrincipalType(ExtensibleEnum):
    """Access review scope principal type: user, guestUser, servicePrincipal, user,group or redeemedGuestUser."""

    USER = "user"
    GUEST_USER = "guestUser"
    SERVICE_PRINCIPAL = "servicePrincipal"
    USER_GROUP = "user,group"
    REDEEMED_GUEST_USER = "redeemedGuestUser"


class DecisionTargetType(ExtensibleEnum):
    """Kind of principal: user or servicePrincipal."""

    USER = "user"
    SERVICE_PRINCIPAL = "servicePrincipal"


class DefaultDecisionType(ExtensibleEnum):
    """Default decision type: Approve, Deny or Recommendation."""

    APPROVE = "Approve"
    DENY = "Deny"
    RECOMMENDATION = "Recommendation"


class PrincipalType(ExtensibleEnum):
    """Kind of principal: User, Group, ServicePrincipal, ForeignGroup or Device."""

    USER = "User"
    GROUP = "Group"
    SERVICE_PRINCIPAL = "ServicePrincipal"
    FOREIGN_GROUP = "ForeignGroup"
    DEVICE = "Device"


class RequestType(ExtensibleEnum):
    """What a request asks for, such as AdminAssign, AdminRemove, SelfActivate or SelfDeactivate."""

    ADMIN_ASSIGN = "AdminAssign"
    ADMIN_REMOVE = "AdminRemove"
    ADMIN_UPDATE = "AdminUpdate"
    ADMIN_EXTEND = "AdminExtend"
    ADMIN_RENEW = "AdminRenew"
    SELF_ACTIVATE = "SelfActivate"
    SELF_DEACTIVATE = "SelfDeactivate"
    SELF_EXTEND = "SelfExtend"
    SELF_RENEW = "SelfRenew"


class Status(ExtensibleEnum):
    """State of a request or schedule, such as Accepted, Granted, Denied or Provisioned."""

    ACCEPTED = "Accepted"
    PENDING_EVALUATION = "PendingEvaluation"
    GRANTED = "Granted"
    DENIED = "Denied"
    PENDING_PROVISIONING = "PendingProvisioning"
    PROVISIONED = "Provisioned"
    PENDING_REVOCATION = "PendingRevocation"
    REVOKED = "Revoked"
    CANCELED = "Canceled"
    FAILED = "Failed"
    PENDING_APPROVAL_PROVISIONING = "PendingApprovalProvisioning"
    PENDING_APPROVAL = "PendingApproval"
    FAILED_AS_RESOURCE_IS_LOCKED = "FailedAsResourceIsLocked"
    PENDING_ADMIN_DECISION = "PendingAdminDecision"
    ADMIN_APPROVED = "AdminApproved"
    ADMIN_DENIED = "AdminDenied"
    TIMED_OUT = "TimedOut"
    PROVISIONING_STARTED = "ProvisioningStarted"
    INVALID = "Invalid"
    PENDING_SCHEDULE_CREATION = "PendingScheduleCreation"
    SCHEDULE_CREATED = "ScheduleCreated"
    PENDING_EXTERNAL_PROVISIONING = "PendingExternalProvisioning"


class Type(ExtensibleEnum):
    """How a role expires: AfterDuration, AfterDateTime or NoExpiration."""

    AFTER_DURATION = "AfterDuration"
    AFTER_DATE_TIME = "AfterDateTime"
    NO_EXPIRATION = "NoExpiration"
