# Generated from swagger/authorization/ by "make generate": do not edit.

"""Enums of ``authorization``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ApprovalMode(ExtensibleEnum):
    """How many stages approval has: SingleStage, Serial, Parallel or NoApproval."""

    SINGLE_STAGE = "SingleStage"
    SERIAL = "Serial"
    PARALLEL = "Parallel"
    NO_APPROVAL = "NoApproval"


class AssignmentType(ExtensibleEnum):
    """How the role was given: Activated from an eligibility, or Assigned."""

    ACTIVATED = "Activated"
    ASSIGNED = "Assigned"


class EnablementRules(ExtensibleEnum):
    """What activation of a role needs: MultiFactorAuthentication, Justification or Ticketing."""

    MULTI_FACTOR_AUTHENTICATION = "MultiFactorAuthentication"
    JUSTIFICATION = "Justification"
    TICKETING = "Ticketing"


class MemberType(ExtensibleEnum):
    """How the principal comes to the role: Inherited, Direct or Group."""

    INHERITED = "Inherited"
    DIRECT = "Direct"
    GROUP = "Group"


class NotificationDeliveryMechanism(ExtensibleEnum):
    """Notification delivery mechanism: always Email so far."""

    EMAIL = "Email"


class NotificationLevel(ExtensibleEnum):
    """Notification level: None, Critical or All."""

    NONE = "None"
    CRITICAL = "Critical"
    ALL = "All"


class RecipientType(ExtensibleEnum):
    """Recipient type: Requestor, Approver or Admin."""

    REQUESTOR = "Requestor"
    APPROVER = "Approver"
    ADMIN = "Admin"


class RoleManagementPolicyRuleType(ExtensibleEnum):
    """Kind of rule in a role management policy."""

    ROLE_MANAGEMENT_POLICY_APPROVAL_RULE = "RoleManagementPolicyApprovalRule"
    ROLE_MANAGEMENT_POLICY_AUTHENTICATION_CONTEXT_RULE = "RoleManagementPolicyAuthenticationContextRule"
    ROLE_MANAGEMENT_POLICY_ENABLEMENT_RULE = "RoleManagementPolicyEnablementRule"
    ROLE_MANAGEMENT_POLICY_EXPIRATION_RULE = "RoleManagementPolicyExpirationRule"
    ROLE_MANAGEMENT_POLICY_NOTIFICATION_RULE = "RoleManagementPolicyNotificationRule"


class UserType(ExtensibleEnum):
    """User type: User or Group."""

    USER = "User"
    GROUP = "Group"
