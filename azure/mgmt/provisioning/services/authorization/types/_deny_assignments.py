# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``deny_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import PrincipalDict


class _DenyAssignmentFlatDict(TypedDict, total=False):
    """A deny assignment: actions forbidden to principals at a scope, whatever roles they have."""

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
    additional_properties: Mapping[str, Any]


class _DenyAssignmentNestedDict(TypedDict, total=False):
    """A deny assignment: actions forbidden to principals at a scope, whatever roles they have."""

    properties: Required[models.DenyAssignmentProperties | DenyAssignmentPropertiesDict]
    additional_properties: Mapping[str, Any]


DenyAssignmentDict: TypeAlias = _DenyAssignmentFlatDict | _DenyAssignmentNestedDict


class DenyAssignmentFilterDict(TypedDict, total=False):
    """Filter for listing deny assignments."""

    deny_assignment_name: str
    principal_id: str
    gdpr_export_principal_id: str
    additional_properties: Mapping[str, Any]


class DenyAssignmentListResultDict(TypedDict, total=False):
    """One page of deny assignments."""

    value: Sequence[models.DenyAssignment | DenyAssignmentDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class DenyAssignmentPermissionDict(TypedDict, total=False):
    """Actions that a deny assignment forbids."""

    actions: Sequence[str]
    not_actions: Sequence[str]
    data_actions: Sequence[str]
    not_data_actions: Sequence[str]
    condition: str
    condition_version: str
    additional_properties: Mapping[str, Any]


class DenyAssignmentPropertiesDict(TypedDict, total=False):
    """Principals, permissions and scope of a deny assignment."""

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
    additional_properties: Mapping[str, Any]
