# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from typing import Any

    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _common as types
    from ..types._access_review_schedule_definitions import AccessReviewContactedReviewerDict, AccessReviewDecisionDict
    from ..types._others import EligibleChildResourceDict
else:
    typed(__name__)


class AccessReviewContactedReviewerListResult(Model):
    """One page of contacted reviewers."""

    value: NestedListOrNone[models.AccessReviewContactedReviewer, AccessReviewContactedReviewerDict] = field(
        "value", "[AccessReviewContactedReviewer]", default=None
    )
    """Contacted reviewers on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AccessReviewDecisionIdentity(Model):
    """Principal whose access was decided on."""

    _subtype_map = {
        "type": {
            "servicePrincipal": "AccessReviewDecisionServicePrincipalIdentity",
            "user": "AccessReviewDecisionUserIdentity",
        }
    }

    type: models.DecisionTargetType | types.DecisionTargetTypeValue = field("type", "DecisionTargetType")
    """Kind of principal: user or servicePrincipal."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    display_name: str = read_only("displayName")
    """Display name, as people see it."""


class AccessReviewDecisionInsightProperties(Model):
    """Kind and time of a fact that helps to decide."""

    _subtype_map = {"type": {"userSignInInsight": "AccessReviewDecisionUserSignInInsightProperties"}}

    type: models.AccessReviewDecisionInsightType | types.AccessReviewDecisionInsightTypeValue = field(
        "type", "AccessReviewDecisionInsightType", default="userSignInInsight"
    )
    """Access review decision insight type: always userSignInInsight so far."""
    insight_created_date_time: Any = read_only("insightCreatedDateTime", "object")
    """When the fact was found."""


class AccessReviewDecisionListResult(Model):
    """One page of decisions of an access review."""

    value: NestedListOrNone[models.AccessReviewDecision, AccessReviewDecisionDict] = field(
        "value", "[AccessReviewDecision]", default=None
    )
    """Decisions of an access review on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AccessReviewDecisionServicePrincipalIdentity(AccessReviewDecisionIdentity):
    """A service principal whose access was decided on."""

    type: models.DecisionTargetType | types.DecisionTargetTypeValue = field(
        "type", "DecisionTargetType", default="servicePrincipal"
    )
    """Kind of principal: user or servicePrincipal."""
    app_id: str = read_only("appId")
    """Application ID of the service principal."""


class AccessReviewDecisionUserIdentity(AccessReviewDecisionIdentity):
    """A user whose access was decided on."""

    type: models.DecisionTargetType | types.DecisionTargetTypeValue = field(
        "type", "DecisionTargetType", default="user"
    )
    """Kind of principal: user or servicePrincipal."""
    user_principal_name: str = read_only("userPrincipalName")
    """User principal name, if it is a user."""


class AccessReviewDecisionUserSignInInsightProperties(AccessReviewDecisionInsightProperties):
    """When the user last signed in."""

    type: models.AccessReviewDecisionInsightType | types.AccessReviewDecisionInsightTypeValue = field(
        "type", "AccessReviewDecisionInsightType", default="userSignInInsight"
    )
    """Access review decision insight type: always userSignInInsight so far."""
    last_sign_in_date_time: Any = read_only("lastSignInDateTime", "object")
    """Time of the last sign-in."""


class CloudErrorBody(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""


class EligibleChildResourcesListResult(Model):
    """One page of eligible childs."""

    value: NestedListOrNone[models.EligibleChildResource, EligibleChildResourceDict] = field(
        "value", "[EligibleChildResource]", default=None
    )
    """Eligible childs on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDefinition(Model):
    """Error answer of the service, in an older form."""

    error: NestedOrNone[ErrorDefinitionProperties, types.ErrorDefinitionPropertiesDict] = field(
        "error", "ErrorDefinitionProperties", default=None
    )
    """The error: code, message and details."""


class ErrorDefinitionProperties(Model):
    """An error with its code and message."""

    message: str = read_only("message")
    """What went wrong, in words."""
    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class ExpandedProperties(Model):
    """Names of scope, role and principal, for display."""

    scope: NestedOrNone[ExpandedPropertiesScope, types.ExpandedPropertiesScopeDict] = field(
        "scope", "ExpandedPropertiesScope", default=None
    )
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition: NestedOrNone[ExpandedPropertiesRoleDefinition, types.ExpandedPropertiesRoleDefinitionDict] = field(
        "roleDefinition", "ExpandedPropertiesRoleDefinition", default=None
    )
    """The role, for display."""
    principal: NestedOrNone[ExpandedPropertiesPrincipal, types.ExpandedPropertiesPrincipalDict] = field(
        "principal", "ExpandedPropertiesPrincipal", default=None
    )
    """The principal, for display."""


class ExpandedPropertiesPrincipal(Model):
    """The principal, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    email: str | None = field("email", default=None)
    """Mail address."""
    type: str | None = field("type", default=None)


class ExpandedPropertiesRoleDefinition(Model):
    """The role, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class ExpandedPropertiesScope(Model):
    """The scope, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class Principal(Model):
    """A user, group or service principal."""

    id: str | None = field("id", default=None)
    """Object ID of the principal."""
    display_name: str | None = field("displayName", default=None)
    """Name of the principal as people see it."""
    type: str | None = field("type", default=None)
    """Kind of principal."""
    email: str | None = field("email", default=None)
    """Mail address."""


class ValidationResponse(Model):
    """Whether a request is valid."""

    is_valid: bool = read_only("isValid", "bool")
    """Whether the request is valid."""
    error_info: NestedOrNone[ValidationResponseErrorInfo, types.ValidationResponseErrorInfoDict] = field(
        "errorInfo", "ValidationResponseErrorInfo", default=None
    )
    """What is wrong with it, if anything."""


class ValidationResponseErrorInfo(Model):
    """What is wrong with a request."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
