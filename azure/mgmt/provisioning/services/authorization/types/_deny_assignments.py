# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``deny_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import PrincipalDict
else:
    typed(__name__)


class _DenyAssignmentFlatDict(ModelDict, total=False):
    deny_assignment_name: str
    description: str
    permissions: Sequence[models.DenyAssignmentPermission | DenyAssignmentPermissionDict]
    scope: str
    do_not_apply_to_child_scopes: bool
    principals: Sequence[models.Principal | PrincipalDict]
    exclude_principals: Sequence[models.Principal | PrincipalDict]
    is_system_protected: bool
    condition: str
    condition_version: str


class _DenyAssignmentNestedDict(ModelDict, total=False):
    properties: Required[models.DenyAssignmentProperties | DenyAssignmentPropertiesDict]


DenyAssignmentDict: TypeAlias = _DenyAssignmentFlatDict | _DenyAssignmentNestedDict


class DenyAssignmentFilterDict(ModelDict, total=False):
    deny_assignment_name: str
    principal_id: str
    gdpr_export_principal_id: str


class DenyAssignmentListResultDict(ModelDict, total=False):
    value: Sequence[models.DenyAssignment | DenyAssignmentDict]
    next_link: str


class DenyAssignmentPermissionDict(ModelDict, total=False):
    actions: list[str] | tuple[str, ...]
    not_actions: list[str] | tuple[str, ...]
    data_actions: list[str] | tuple[str, ...]
    not_data_actions: list[str] | tuple[str, ...]
    condition: str
    condition_version: str


class DenyAssignmentPropertiesDict(ModelDict, total=False):
    deny_assignment_name: str
    description: str
    permissions: Sequence[models.DenyAssignmentPermission | DenyAssignmentPermissionDict]
    scope: str
    do_not_apply_to_child_scopes: bool
    principals: Sequence[models.Principal | PrincipalDict]
    exclude_principals: Sequence[models.Principal | PrincipalDict]
    is_system_protected: bool
    condition: str
    condition_version: str
