# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``role_assignment_approval``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

RoleAssignmentApprovalActorIdentityTypeValue: TypeAlias = Literal["user", "servicePrincipal"]
RoleAssignmentApprovalStepReviewResultValue: TypeAlias = Literal["Approve", "Deny", "NotReviewed"]
RoleAssignmentApprovalStepStatusValue: TypeAlias = Literal[
    "NotStarted", "InProgress", "Completed", "Expired", "Initializing", "Escalating", "Completing", "Escalated"
]


class _RoleAssignmentApprovalFlatDict(TypedDict, total=False):
    """An approval that someone asked for, to activate a role."""

    stages: Sequence[models.RoleAssignmentApprovalStep | RoleAssignmentApprovalStepDict]
    additional_properties: Mapping[str, Any]


class _RoleAssignmentApprovalNestedDict(TypedDict, total=False):
    """An approval that someone asked for, to activate a role."""

    properties: Required[models.RoleAssignmentApprovalProperties | RoleAssignmentApprovalPropertiesDict]
    additional_properties: Mapping[str, Any]


RoleAssignmentApprovalDict: TypeAlias = _RoleAssignmentApprovalFlatDict | _RoleAssignmentApprovalNestedDict


class RoleAssignmentApprovalListResultDict(TypedDict, total=False):
    """One page of role assignment approvals."""

    value: Sequence[models.RoleAssignmentApproval | RoleAssignmentApprovalDict]
    additional_properties: Mapping[str, Any]


class RoleAssignmentApprovalPropertiesDict(TypedDict, total=False):
    """Steps of a role assignment approval."""

    stages: Sequence[models.RoleAssignmentApprovalStep | RoleAssignmentApprovalStepDict]
    additional_properties: Mapping[str, Any]


class _RoleAssignmentApprovalStepFlatDict(TypedDict, total=False):
    """A step of a role assignment approval."""

    display_name: str
    review_result: models.RoleAssignmentApprovalStepReviewResult | RoleAssignmentApprovalStepReviewResultValue
    justification: str
    additional_properties: Mapping[str, Any]


class _RoleAssignmentApprovalStepNestedDict(TypedDict, total=False):
    """A step of a role assignment approval."""

    properties: Required[
        models.RoleAssignmentApprovalStepPropertiesInner | RoleAssignmentApprovalStepPropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


RoleAssignmentApprovalStepDict: TypeAlias = _RoleAssignmentApprovalStepFlatDict | _RoleAssignmentApprovalStepNestedDict


class RoleAssignmentApprovalStepListResultDict(TypedDict, total=False):
    """One page of role assignment approval steps."""

    value: Sequence[models.RoleAssignmentApprovalStep | RoleAssignmentApprovalStepDict]
    additional_properties: Mapping[str, Any]


class RoleAssignmentApprovalStepPropertiesDict(TypedDict, total=False):
    """State, reviewer and result of an approval step."""

    display_name: str
    review_result: models.RoleAssignmentApprovalStepReviewResult | RoleAssignmentApprovalStepReviewResultValue
    justification: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentApprovalStepPropertiesInnerDict(TypedDict, total=False):
    """State, reviewer and result of an approval step."""

    display_name: str
    review_result: models.RoleAssignmentApprovalStepReviewResult | RoleAssignmentApprovalStepReviewResultValue
    justification: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentApprovalStepPropertiesInnerReviewedByDict(TypedDict, total=False):
    """Who reviewed it: a user or service principal."""

    additional_properties: Mapping[str, Any]


class RoleAssignmentApprovalStepPropertiesReviewedByDict(TypedDict, total=False):
    """Who reviewed it: a user or service principal."""

    additional_properties: Mapping[str, Any]
