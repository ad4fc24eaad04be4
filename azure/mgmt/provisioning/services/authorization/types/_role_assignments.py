# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``role_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import PrincipalTypeValue


class _RoleAssignmentFlatDict(TypedDict, total=False):
    """A role assignment: a role given to a principal at a scope."""

    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class _RoleAssignmentNestedDict(TypedDict, total=False):
    """A role assignment: a role given to a principal at a scope."""

    properties: Required[models.RoleAssignmentPropertiesV20220401 | RoleAssignmentPropertiesV20220401Dict]
    additional_properties: Mapping[str, Any]


RoleAssignmentDict: TypeAlias = _RoleAssignmentFlatDict | _RoleAssignmentNestedDict


class _RoleAssignmentCreateParametersFlatDict(TypedDict, total=False):
    """What a new role assignment is to be."""

    role_definition_id: Required[str]
    principal_id: Required[str]
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class _RoleAssignmentCreateParametersNestedDict(TypedDict, total=False):
    """What a new role assignment is to be."""

    properties: Required[models.RoleAssignmentCreateParametersProperties | RoleAssignmentCreateParametersPropertiesDict]
    additional_properties: Mapping[str, Any]


RoleAssignmentCreateParametersDict: TypeAlias = (
    _RoleAssignmentCreateParametersFlatDict | _RoleAssignmentCreateParametersNestedDict
)


class RoleAssignmentCreateParametersPropertiesDict(TypedDict, total=False):
    """Role, principal and condition of a new role assignment."""

    role_definition_id: Required[str]
    principal_id: Required[str]
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentCreateParametersV20150701Dict(TypedDict, total=False):
    """What a new role assignment is to be."""

    properties: Required[models.RoleAssignmentProperties | RoleAssignmentPropertiesDict]
    additional_properties: Mapping[str, Any]


class RoleAssignmentFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    principal_id: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentListResultDict(TypedDict, total=False):
    """One page of role assignments."""

    value: Sequence[models.RoleAssignment | RoleAssignmentDict]
    additional_properties: Mapping[str, Any]


class RoleAssignmentListResultV20150701Dict(TypedDict, total=False):
    """One page of role assignments."""

    value: Sequence[models.RoleAssignmentV20150701 | RoleAssignmentV20150701Dict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentMetricsResultDict(TypedDict, total=False):
    """How many role assignments a subscription has and may have."""

    additional_properties: Mapping[str, Any]


class RoleAssignmentPropertiesDict(TypedDict, total=False):
    """Role, principal and scope of a role assignment."""

    role_definition_id: Required[str]
    principal_id: Required[str]
    additional_properties: Mapping[str, Any]


class RoleAssignmentPropertiesV20220401Dict(TypedDict, total=False):
    """Role, principal and scope of a role assignment."""

    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentPropertiesWithScopeDict(TypedDict, total=False):
    """Role, principal and scope of a role assignment."""

    scope: str
    role_definition_id: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentV20150701Dict(TypedDict, total=False):
    """A role assignment: a role given to a principal at a scope."""

    properties: models.RoleAssignmentPropertiesWithScope | RoleAssignmentPropertiesWithScopeDict
    additional_properties: Mapping[str, Any]
