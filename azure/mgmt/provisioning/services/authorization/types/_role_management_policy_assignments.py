# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``role_management_policy_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models


class PolicyAssignmentPropertiesDict(TypedDict, total=False):
    """Scope, role and policy of a policy assignment, for display."""

    scope: models.PolicyAssignmentPropertiesScope | PolicyAssignmentPropertiesScopeDict
    role_definition: models.PolicyAssignmentPropertiesRoleDefinition | PolicyAssignmentPropertiesRoleDefinitionDict
    policy: models.PolicyAssignmentPropertiesPolicy | PolicyAssignmentPropertiesPolicyDict
    additional_properties: Mapping[str, Any]


class PolicyAssignmentPropertiesPolicyDict(TypedDict, total=False):
    """The policy, for display."""

    id: str
    last_modified_date_time: datetime | str
    additional_properties: Mapping[str, Any]


class PolicyAssignmentPropertiesRoleDefinitionDict(TypedDict, total=False):
    """The role, for display."""

    id: str
    display_name: str
    type: str
    additional_properties: Mapping[str, Any]


class PolicyAssignmentPropertiesScopeDict(TypedDict, total=False):
    """The scope, for display."""

    id: str
    display_name: str
    type: str
    additional_properties: Mapping[str, Any]


class _RoleManagementPolicyAssignmentFlatDict(TypedDict, total=False):
    """A link of a role management policy to a role."""

    scope: str
    role_definition_id: str
    policy_id: str
    additional_properties: Mapping[str, Any]


class _RoleManagementPolicyAssignmentNestedDict(TypedDict, total=False):
    """A link of a role management policy to a role."""

    properties: Required[models.RoleManagementPolicyAssignmentProperties | RoleManagementPolicyAssignmentPropertiesDict]
    additional_properties: Mapping[str, Any]


RoleManagementPolicyAssignmentDict: TypeAlias = (
    _RoleManagementPolicyAssignmentFlatDict | _RoleManagementPolicyAssignmentNestedDict
)


class RoleManagementPolicyAssignmentListResultDict(TypedDict, total=False):
    """One page of role management policy assignments."""

    value: Sequence[models.RoleManagementPolicyAssignment | RoleManagementPolicyAssignmentDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleManagementPolicyAssignmentPropertiesDict(TypedDict, total=False):
    """Scope, role and policy of a policy assignment."""

    scope: str
    role_definition_id: str
    policy_id: str
    additional_properties: Mapping[str, Any]
