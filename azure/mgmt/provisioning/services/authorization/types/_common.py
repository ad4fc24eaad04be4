# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._access_review_schedule_definitions import AccessReviewContactedReviewerDict, AccessReviewDecisionDict
    from ._others import EligibleChildResourceDict

AccessReviewActorIdentityTypeValue: TypeAlias = Literal["user", "servicePrincipal"]
AccessReviewDecisionInsightTypeValue: TypeAlias = Literal["userSignInInsight"]
AccessReviewRecurrencePatternTypeValue: TypeAlias = Literal["weekly", "absoluteMonthly"]
AccessReviewRecurrenceRangeTypeValue: TypeAlias = Literal["endDate", "noEnd", "numbered"]
AccessReviewResultValue: TypeAlias = Literal["Approve", "Deny", "NotReviewed", "DontKnow", "NotNotified"]
AccessReviewScopeAssignmentStateValue: TypeAlias = Literal["eligible", "active"]
AccessReviewScopePrincipalTypeValue: TypeAlias = Literal[
    "user", "guestUser", "servicePrincipal", "user,group", "redeemedGuestUser"
]
DecisionTargetTypeValue: TypeAlias = Literal["user", "servicePrincipal"]
DefaultDecisionTypeValue: TypeAlias = Literal["Approve", "Deny", "Recommendation"]
PrincipalTypeValue: TypeAlias = Literal["User", "Group", "ServicePrincipal", "ForeignGroup", "Device"]
RequestTypeValue: TypeAlias = Literal[
    "AdminAssign",
    "AdminRemove",
    "AdminUpdate",
    "AdminExtend",
    "AdminRenew",
    "SelfActivate",
    "SelfDeactivate",
    "SelfExtend",
    "SelfRenew",
]
StatusValue: TypeAlias = Literal[
    "Accepted",
    "PendingEvaluation",
    "Granted",
    "Denied",
    "PendingProvisioning",
    "Provisioned",
    "PendingRevocation",
    "Revoked",
    "Canceled",
    "Failed",
    "PendingApprovalProvisioning",
    "PendingApproval",
    "FailedAsResourceIsLocked",
    "PendingAdminDecision",
    "AdminApproved",
    "AdminDenied",
    "TimedOut",
    "ProvisioningStarted",
    "Invalid",
    "PendingScheduleCreation",
    "ScheduleCreated",
    "PendingExternalProvisioning",
]
TypeValue: TypeAlias = Literal["AfterDuration", "AfterDateTime", "NoExpiration"]


class AccessReviewContactedReviewerListResultDict(TypedDict, total=False):
    """One page of contacted reviewers."""

    value: Sequence[models.AccessReviewContactedReviewer | AccessReviewContactedReviewerDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class _AccessReviewDecisionIdentityDict(TypedDict, total=False):
    """Principal whose access was decided on."""

    type: Required[models.DecisionTargetType | DecisionTargetTypeValue]
    additional_properties: Mapping[str, Any]


class _AccessReviewDecisionInsightPropertiesDict(TypedDict, total=False):
    """Kind and time of a fact that helps to decide."""

    type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionListResultDict(TypedDict, total=False):
    """One page of decisions of an access review."""

    value: Sequence[models.AccessReviewDecision | AccessReviewDecisionDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionServicePrincipalIdentityDict(TypedDict, total=False):
    """A service principal whose access was decided on."""

    type: Required[Literal["servicePrincipal"]]
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionUserIdentityDict(TypedDict, total=False):
    """A user whose access was decided on."""

    type: Required[Literal["user"]]
    additional_properties: Mapping[str, Any]


class AccessReviewDecisionUserSignInInsightPropertiesDict(TypedDict, total=False):
    """When the user last signed in."""

    type: Required[Literal["userSignInInsight"]]
    additional_properties: Mapping[str, Any]


class CloudErrorBodyDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: str
    message: str
    additional_properties: Mapping[str, Any]


class EligibleChildResourcesListResultDict(TypedDict, total=False):
    """One page of eligible childs."""

    value: Sequence[models.EligibleChildResource | EligibleChildResourceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDefinitionDict(TypedDict, total=False):
    """Error answer of the service, in an older form."""

    error: models.ErrorDefinitionProperties | ErrorDefinitionPropertiesDict
    additional_properties: Mapping[str, Any]


class ErrorDefinitionPropertiesDict(TypedDict, total=False):
    """An error with its code and message."""

    code: str
    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class ExpandedPropertiesDict(TypedDict, total=False):
    """Names of scope, role and principal, for display."""

    scope: models.ExpandedPropertiesScope | ExpandedPropertiesScopeDict
    role_definition: models.ExpandedPropertiesRoleDefinition | ExpandedPropertiesRoleDefinitionDict
    principal: models.ExpandedPropertiesPrincipal | ExpandedPropertiesPrincipalDict
    additional_properties: Mapping[str, Any]


class ExpandedPropertiesPrincipalDict(TypedDict, total=False):
    """The principal, for display."""

    id: str
    display_name: str
    email: str
    type: str
    additional_properties: Mapping[str, Any]


class ExpandedPropertiesRoleDefinitionDict(TypedDict, total=False):
    """The role, for display."""

    id: str
    display_name: str
    type: str
    additional_properties: Mapping[str, Any]


class ExpandedPropertiesScopeDict(TypedDict, total=False):
    """The scope, for display."""

    id: str
    display_name: str
    type: str
    additional_properties: Mapping[str, Any]


class PrincipalDict(TypedDict, total=False):
    """A user, group or service principal."""

    id: str
    display_name: str
    type: str
    email: str
    additional_properties: Mapping[str, Any]


class ValidationResponseDict(TypedDict, total=False):
    """Whether a request is valid."""

    error_info: models.ValidationResponseErrorInfo | ValidationResponseErrorInfoDict
    additional_properties: Mapping[str, Any]


class ValidationResponseErrorInfoDict(TypedDict, total=False):
    """What is wrong with a request."""

    additional_properties: Mapping[str, Any]


AccessReviewDecisionInsightPropertiesDict: TypeAlias = (
    _AccessReviewDecisionInsightPropertiesDict | AccessReviewDecisionUserSignInInsightPropertiesDict
)
AccessReviewDecisionIdentityDict: TypeAlias = (
    _AccessReviewDecisionIdentityDict
    | AccessReviewDecisionServicePrincipalIdentityDict
    | AccessReviewDecisionUserIdentityDict
)
