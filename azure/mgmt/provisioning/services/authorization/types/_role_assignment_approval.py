# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``role_assignment_approval``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

RoleAssignmentApprovalActorIdentityTypeValue: TypeAlias = Literal["user", "servicePrincipal"]
RoleAssignmentApprovalStepReviewResultValue: TypeAlias = Literal["Approve", "Deny", "NotReviewed"]
RoleAssignmentApprovalStepStatusValue: TypeAlias = Literal[
    "NotStarted", "InProgress", "Completed", "Expired", "Initializing", "Escalating", "Completing", "Escalated"
]


class _RoleAssignmentApprovalFlatDict(ModelDict, total=False):
    stages: Sequence[models.RoleAssignmentApprovalStep | RoleAssignmentApprovalStepDict]


class _RoleAssignmentApprovalNestedDict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentApprovalProperties | RoleAssignmentApprovalPropertiesDict]


RoleAssignmentApprovalDict: TypeAlias = _RoleAssignmentApprovalFlatDict | _RoleAssignmentApprovalNestedDict


class RoleAssignmentApprovalListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleAssignmentApproval | RoleAssignmentApprovalDict]


class RoleAssignmentApprovalPropertiesDict(ModelDict, total=False):
    stages: Sequence[models.RoleAssignmentApprovalStep | RoleAssignmentApprovalStepDict]


class _RoleAssignmentApprovalStepFlatDict(ModelDict, total=False):
    display_name: str
    review_result: models.RoleAssignmentApprovalStepReviewResult | RoleAssignmentApprovalStepReviewResultValue
    justification: str


class _RoleAssignmentApprovalStepNestedDict(ModelDict, total=False):
    properties: Required[
        models.RoleAssignmentApprovalStepPropertiesInner | RoleAssignmentApprovalStepPropertiesInnerDict
    ]


RoleAssignmentApprovalStepDict: TypeAlias = _RoleAssignmentApprovalStepFlatDict | _RoleAssignmentApprovalStepNestedDict


class RoleAssignmentApprovalStepListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleAssignmentApprovalStep | RoleAssignmentApprovalStepDict]


class RoleAssignmentApprovalStepPropertiesDict(ModelDict, total=False):
    display_name: str
    review_result: models.RoleAssignmentApprovalStepReviewResult | RoleAssignmentApprovalStepReviewResultValue
    justification: str


class RoleAssignmentApprovalStepPropertiesInnerDict(ModelDict, total=False):
    display_name: str
    review_result: models.RoleAssignmentApprovalStepReviewResult | RoleAssignmentApprovalStepReviewResultValue
    justification: str


class RoleAssignmentApprovalStepPropertiesInnerReviewedByDict(ModelDict, total=False):
    """Stands for RoleAssignmentApprovalStepPropertiesInnerReviewedBy."""


class RoleAssignmentApprovalStepPropertiesReviewedByDict(ModelDict, total=False):
    """Stands for RoleAssignmentApprovalStepPropertiesReviewedBy."""
