# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Models of ``authorization``: ``role_management_policy_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _role_management_policy_assignments as types
    from ..types._common import PrincipalDict
    from ..types._others import RoleManagementPolicyRuleDict


class PolicyAssignmentProperties(Model):
    """Scope, role and policy of a policy assignment, for display."""

    scope: NestedOrNone[PolicyAssignmentPropertiesScope, types.PolicyAssignmentPropertiesScopeDict] = field(
        "scope", "PolicyAssignmentPropertiesScope", default=None
    )
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition: NestedOrNone[
        PolicyAssignmentPropertiesRoleDefinition, types.PolicyAssignmentPropertiesRoleDefinitionDict
    ] = field("roleDefinition", "PolicyAssignmentPropertiesRoleDefinition", default=None)
    """The role, for display."""
    policy: NestedOrNone[PolicyAssignmentPropertiesPolicy, types.PolicyAssignmentPropertiesPolicyDict] = field(
        "policy", "PolicyAssignmentPropertiesPolicy", default=None
    )
    """The policy, for display."""


class PolicyAssignmentPropertiesPolicy(Model):
    """The policy, for display."""

    id: str | None = field("id", default=None)
    last_modified_by: Nested[models.Principal, PrincipalDict] = read_only("lastModifiedBy", "Principal")
    """Who last changed it."""
    last_modified_date_time: datetime | None = field("lastModifiedDateTime", "iso-8601", default=None)
    """When it was last changed."""


class PolicyAssignmentPropertiesRoleDefinition(Model):
    """The role, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class PolicyAssignmentPropertiesScope(Model):
    """The scope, for display."""

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)


class RoleManagementPolicyAssignment(Model):
    """A link of a role management policy to a role."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role management policy assignment."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleManagementPolicyAssignments."""
    properties: NestedOrNone[
        RoleManagementPolicyAssignmentProperties, types.RoleManagementPolicyAssignmentPropertiesDict
    ] = field("properties", "RoleManagementPolicyAssignmentProperties", default=None)
    """Scope, role and policy of a policy assignment."""
    scope: str | None = flattened("properties", "scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", "role_definition_id", default=None)
    """Full ID of the role definition."""
    policy_id: str | None = flattened("properties", "policy_id", default=None)
    """ID of the policy."""
    effective_rules: NestedList[models.RoleManagementPolicyRule, RoleManagementPolicyRuleDict] = flattened(
        "properties", "effective_rules", init=False
    )
    """Rules that hold in the end, inherited ones included."""
    policy_assignment_properties: Nested[PolicyAssignmentProperties, types.PolicyAssignmentPropertiesDict] = flattened(
        "properties", "policy_assignment_properties", init=False
    )
    """More about scope, role and policy, for display."""


class RoleManagementPolicyAssignmentListResult(Model):
    """One page of role management policy assignments."""

    value: NestedListOrNone[RoleManagementPolicyAssignment, types.RoleManagementPolicyAssignmentDict] = field(
        "value", "[RoleManagementPolicyAssignment]", default=None
    )
    """Role management policy assignments on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleManagementPolicyAssignmentProperties(Model):
    """Scope, role and policy of a policy assignment."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    policy_id: str | None = field("policyId", default=None)
    """ID of the policy."""
    effective_rules: NestedList[models.RoleManagementPolicyRule, RoleManagementPolicyRuleDict] = read_only(
        "effectiveRules", "[RoleManagementPolicyRule]"
    )
    """Rules that hold in the end, inherited ones included."""
    policy_assignment_properties: Nested[PolicyAssignmentProperties, types.PolicyAssignmentPropertiesDict] = read_only(
        "policyAssignmentProperties", "PolicyAssignmentProperties"
    )
    """More about scope, role and policy, for display."""
