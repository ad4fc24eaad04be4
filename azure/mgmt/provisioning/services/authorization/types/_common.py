# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._access_review_schedule_definitions import AccessReviewContactedReviewerDict, AccessReviewDecisionDict
    from ._others import EligibleChildResourceDict
else:
    typed(__name__)

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


class AccessReviewContactedReviewerListResultDict(ModelDict, total=False):
    value: Sequence[models.AccessReviewContactedReviewer | AccessReviewContactedReviewerDict]
    next_link: str


class _AccessReviewDecisionIdentityDict(ModelDict, total=False):
    type: Required[models.DecisionTargetType | DecisionTargetTypeValue]


class _AccessReviewDecisionInsightPropertiesDict(ModelDict, total=False):
    type: models.AccessReviewDecisionInsightType | AccessReviewDecisionInsightTypeValue


class AccessReviewDecisionListResultDict(ModelDict, total=False):
    value: Sequence[models.AccessReviewDecision | AccessReviewDecisionDict]
    next_link: str


class AccessReviewDecisionServicePrincipalIdentityDict(ModelDict, total=False):
    type: Required[Literal["servicePrincipal"]]


class AccessReviewDecisionUserIdentityDict(ModelDict, total=False):
    type: Required[Literal["user"]]


class AccessReviewDecisionUserSignInInsightPropertiesDict(ModelDict, total=False):
    type: Required[Literal["userSignInInsight"]]


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str


class EligibleChildResourcesListResultDict(ModelDict, total=False):
    value: Sequence[models.EligibleChildResource | EligibleChildResourceDict]
    next_link: str


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDefinitionDict(ModelDict, total=False):
    error: models.ErrorDefinitionProperties | ErrorDefinitionPropertiesDict


class ErrorDefinitionPropertiesDict(ModelDict, total=False):
    code: str


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class ExpandedPropertiesDict(ModelDict, total=False):
    scope: models.ExpandedPropertiesScope | ExpandedPropertiesScopeDict
    role_definition: models.ExpandedPropertiesRoleDefinition | ExpandedPropertiesRoleDefinitionDict
    principal: models.ExpandedPropertiesPrincipal | ExpandedPropertiesPrincipalDict


class ExpandedPropertiesPrincipalDict(ModelDict, total=False):
    id: str
    display_name: str
    email: str
    type: str


class ExpandedPropertiesRoleDefinitionDict(ModelDict, total=False):
    id: str
    display_name: str
    type: str


class ExpandedPropertiesScopeDict(ModelDict, total=False):
    id: str
    display_name: str
    type: str


class PrincipalDict(ModelDict, total=False):
    id: str
    display_name: str
    type: str
    email: str


class ValidationResponseDict(ModelDict, total=False):
    error_info: models.ValidationResponseErrorInfo | ValidationResponseErrorInfoDict


class ValidationResponseErrorInfoDict(ModelDict, total=False):
    """Stands for ValidationResponseErrorInfo."""


AccessReviewDecisionInsightPropertiesDict: TypeAlias = (
    _AccessReviewDecisionInsightPropertiesDict | AccessReviewDecisionUserSignInInsightPropertiesDict
)
AccessReviewDecisionIdentityDict: TypeAlias = (
    _AccessReviewDecisionIdentityDict
    | AccessReviewDecisionServicePrincipalIdentityDict
    | AccessReviewDecisionUserIdentityDict
)
