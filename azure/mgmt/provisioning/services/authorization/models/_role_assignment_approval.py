# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``role_assignment_approval``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _role_assignment_approval as types
else:
    typed(__name__)


class RoleAssignmentApproval(Model):
    """An approval that someone asked for, to activate a role."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role assignment approval."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleAssignmentApprovals."""
    properties: NestedOrNone[RoleAssignmentApprovalProperties, types.RoleAssignmentApprovalPropertiesDict] = field(
        "properties", "RoleAssignmentApprovalProperties", default=None
    )
    """Steps of a role assignment approval."""
    stages: NestedListOrNone[RoleAssignmentApprovalStep, types.RoleAssignmentApprovalStepDict] = flattened(
        "properties", default=None
    )
    """Steps of the approval."""


class RoleAssignmentApprovalListResult(Model):
    """One page of role assignment approvals."""

    value: NestedListOrNone[RoleAssignmentApproval, types.RoleAssignmentApprovalDict] = field(
        "value", "[RoleAssignmentApproval]", default=None
    )
    """Role assignment approvals on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RoleAssignmentApprovalProperties(Model):
    """Steps of a role assignment approval."""

    stages: NestedListOrNone[RoleAssignmentApprovalStep, types.RoleAssignmentApprovalStepDict] = field(
        "stages", "[RoleAssignmentApprovalStep]", default=None
    )
    """Steps of the approval."""


class RoleAssignmentApprovalStep(Model):
    """A step of a role assignment approval."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role assignment approval step."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleAssignmentApprovals/stages."""
    properties: NestedOrNone[
        RoleAssignmentApprovalStepPropertiesInner, types.RoleAssignmentApprovalStepPropertiesInnerDict
    ] = field("properties", "RoleAssignmentApprovalStepPropertiesInner", default=None)
    """State, reviewer and result of an approval step."""
    display_name: str | None = flattened("properties", default=None)
    """Display name, as people see it."""
    status: models.RoleAssignmentApprovalStepStatus | types.RoleAssignmentApprovalStepStatusValue = flattened(
        "properties", init=False
    )
    """Role assignment approval step status: NotStarted, InProgress, Completed, Expired, Initializing, Escalating,
    Completing or Escalated.
    """
    assigned_to_me: bool = flattened("properties", init=False)
    """Whether the caller is asked to decide."""
    reviewed_date_time: datetime = flattened("properties", init=False)
    """When the decision was made."""
    review_result: (
        models.RoleAssignmentApprovalStepReviewResult | types.RoleAssignmentApprovalStepReviewResultValue | None
    ) = flattened("properties", default=None)
    """Role assignment approval step review result: Approve, Deny or NotReviewed."""
    justification: str | None = flattened("properties", default=None)
    """Reason given for the request or decision."""
    principal_id: str = flattened("properties", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: (
        models.RoleAssignmentApprovalActorIdentityType | types.RoleAssignmentApprovalActorIdentityTypeValue
    ) = flattened("properties", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("properties", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("properties", init=False)
    """User principal name, if it is a user."""


class RoleAssignmentApprovalStepListResult(Model):
    """One page of role assignment approval steps."""

    value: NestedListOrNone[RoleAssignmentApprovalStep, types.RoleAssignmentApprovalStepDict] = field(
        "value", "[RoleAssignmentApprovalStep]", default=None
    )
    """Role assignment approval steps on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RoleAssignmentApprovalStepProperties(Model):
    """State, reviewer and result of an approval step."""

    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    status: models.RoleAssignmentApprovalStepStatus | types.RoleAssignmentApprovalStepStatusValue = read_only(
        "status", "RoleAssignmentApprovalStepStatus"
    )
    """Role assignment approval step status: NotStarted, InProgress, Completed, Expired, Initializing, Escalating,
    Completing or Escalated.
    """
    assigned_to_me: bool = read_only("assignedToMe", "bool")
    """Whether the caller is asked to decide."""
    reviewed_date_time: datetime = read_only("reviewedDateTime", "iso-8601")
    """When the decision was made."""
    review_result: (
        models.RoleAssignmentApprovalStepReviewResult | types.RoleAssignmentApprovalStepReviewResultValue | None
    ) = field("reviewResult", "RoleAssignmentApprovalStepReviewResult", default=None)
    """Role assignment approval step review result: Approve, Deny or NotReviewed."""
    justification: str | None = field("justification", default=None)
    """Reason given for the request or decision."""
    reviewed_by: Nested[
        RoleAssignmentApprovalStepPropertiesReviewedBy, types.RoleAssignmentApprovalStepPropertiesReviewedByDict
    ] = read_only("reviewedBy", "RoleAssignmentApprovalStepPropertiesReviewedBy")
    """Who reviewed it: a user or service principal."""
    principal_id: str = flattened("reviewed_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: (
        models.RoleAssignmentApprovalActorIdentityType | types.RoleAssignmentApprovalActorIdentityTypeValue
    ) = flattened("reviewed_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("reviewed_by", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("reviewed_by", init=False)
    """User principal name, if it is a user."""


class RoleAssignmentApprovalStepPropertiesInner(Model):
    """State, reviewer and result of an approval step."""

    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    status: models.RoleAssignmentApprovalStepStatus | types.RoleAssignmentApprovalStepStatusValue = read_only(
        "status", "RoleAssignmentApprovalStepStatus"
    )
    """Role assignment approval step status: NotStarted, InProgress, Completed, Expired, Initializing, Escalating,
    Completing or Escalated.
    """
    assigned_to_me: bool = read_only("assignedToMe", "bool")
    """Whether the caller is asked to decide."""
    reviewed_date_time: datetime = read_only("reviewedDateTime", "iso-8601")
    """When the decision was made."""
    review_result: (
        models.RoleAssignmentApprovalStepReviewResult | types.RoleAssignmentApprovalStepReviewResultValue | None
    ) = field("reviewResult", "RoleAssignmentApprovalStepReviewResult", default=None)
    """Role assignment approval step review result: Approve, Deny or NotReviewed."""
    justification: str | None = field("justification", default=None)
    """Reason given for the request or decision."""
    reviewed_by: Nested[
        RoleAssignmentApprovalStepPropertiesInnerReviewedBy,
        types.RoleAssignmentApprovalStepPropertiesInnerReviewedByDict,
    ] = read_only("reviewedBy", "RoleAssignmentApprovalStepPropertiesInnerReviewedBy")
    """Who reviewed it: a user or service principal."""
    principal_id: str = flattened("reviewed_by", init=False)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: (
        models.RoleAssignmentApprovalActorIdentityType | types.RoleAssignmentApprovalActorIdentityTypeValue
    ) = flattened("reviewed_by", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = flattened("reviewed_by", init=False)
    """Name of who it was."""
    user_principal_name: str = flattened("reviewed_by", init=False)
    """User principal name, if it is a user."""


class RoleAssignmentApprovalStepPropertiesInnerReviewedBy(Model):
    """Who reviewed it: a user or service principal."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: (
        models.RoleAssignmentApprovalActorIdentityType | types.RoleAssignmentApprovalActorIdentityTypeValue
    ) = read_only("principalType", "RoleAssignmentApprovalActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class RoleAssignmentApprovalStepPropertiesReviewedBy(Model):
    """Who reviewed it: a user or service principal."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: (
        models.RoleAssignmentApprovalActorIdentityType | types.RoleAssignmentApprovalActorIdentityTypeValue
    ) = read_only("principalType", "RoleAssignmentApprovalActorIdentityType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    principal_name: str = read_only("principalName")
    """Name of who it was."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""
