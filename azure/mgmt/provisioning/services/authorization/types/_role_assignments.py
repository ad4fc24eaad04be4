# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``role_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import PrincipalTypeValue
else:
    typed(__name__)


class _RoleAssignmentFlatDict(ModelDict, total=False):
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str


class _RoleAssignmentNestedDict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentPropertiesV20220401 | RoleAssignmentPropertiesV20220401Dict]


RoleAssignmentDict: TypeAlias = _RoleAssignmentFlatDict | _RoleAssignmentNestedDict


class _RoleAssignmentCreateParametersFlatDict(ModelDict, total=False):
    role_definition_id: Required[str]
    principal_id: Required[str]
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str


class _RoleAssignmentCreateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentCreateParametersProperties | RoleAssignmentCreateParametersPropertiesDict]


RoleAssignmentCreateParametersDict: TypeAlias = (
    _RoleAssignmentCreateParametersFlatDict | _RoleAssignmentCreateParametersNestedDict
)


class RoleAssignmentCreateParametersPropertiesDict(ModelDict, total=False):
    role_definition_id: Required[str]
    principal_id: Required[str]
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str


class RoleAssignmentCreateParametersV20150701Dict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentProperties | RoleAssignmentPropertiesDict]


class RoleAssignmentFilterDict(ModelDict, total=False):
    principal_id: str


class RoleAssignmentListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleAssignment | RoleAssignmentDict]


class RoleAssignmentListResultV20150701Dict(ModelDict, total=False):
    value: Sequence[models.RoleAssignmentV20150701 | RoleAssignmentV20150701Dict]
    next_link: str


class RoleAssignmentMetricsResultDict(ModelDict, total=False):
    """Stands for RoleAssignmentMetricsResult."""


class RoleAssignmentPropertiesDict(ModelDict, total=False):
    role_definition_id: Required[str]
    principal_id: Required[str]


class RoleAssignmentPropertiesV20220401Dict(ModelDict, total=False):
    role_definition_id: str
    principal_id: str
    principal_type: models.PrincipalType | PrincipalTypeValue
    description: str
    condition: str
    condition_version: str
    delegated_managed_identity_resource_id: str


class RoleAssignmentPropertiesWithScopeDict(ModelDict, total=False):
    scope: str
    role_definition_id: str
    principal_id: str


class RoleAssignmentV20150701Dict(ModelDict, total=False):
    properties: models.RoleAssignmentPropertiesWithScope | RoleAssignmentPropertiesWithScopeDict
