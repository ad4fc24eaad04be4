# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``role_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Filled, Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _role_assignments as types
    from ..types._common import PrincipalTypeValue
else:
    typed(__name__)


class RoleAssignment(Model):
    """A role assignment: a role given to a principal at a scope."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role assignment."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleAssignments."""
    properties: NestedFilled[RoleAssignmentPropertiesV20220401, types.RoleAssignmentPropertiesV20220401Dict] = field(
        "properties", "RoleAssignmentPropertiesV20220401", default=None
    )
    """Role, principal and scope of a role assignment."""
    scope: str = flattened("properties", init=False)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: Filled[str] = flattened("properties", default=None)
    """Full ID of the role definition."""
    principal_id: Filled[str] = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: Filled[models.PrincipalType | PrincipalTypeValue] = flattened("properties", default=None)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    description: str | None = flattened("properties", default=None)
    """Description of the role assignment, free text."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_on: datetime = flattened("properties", init=False)
    """When it was last changed."""
    created_by: str = flattened("properties", init=False)
    """Who created it."""
    updated_by: str = flattened("properties", init=False)
    """Who last changed it."""
    delegated_managed_identity_resource_id: str | None = flattened("properties", default=None)
    """ID of the delegated managed identity, for assignments across tenants."""


class RoleAssignmentCreateParameters(Model):
    """What a new role assignment is to be."""

    properties: NestedOrNone[
        RoleAssignmentCreateParametersProperties, types.RoleAssignmentCreateParametersPropertiesDict
    ] = field("properties", "RoleAssignmentCreateParametersProperties", default=None)
    """Role, principal and condition of the assignment."""
    scope: str = flattened("properties", init=False)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str = flattened("properties")
    """Full ID of the role, such as /subscriptions/.../providers/Microsoft.Authorization/roleDefinitions/ and a GUID."""
    principal_id: str = flattened("properties")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = flattened("properties", default=None)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    description: str | None = flattened("properties", default=None)
    """Description of the role assignment, free text."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_on: datetime = flattened("properties", init=False)
    """When it was last changed."""
    created_by: str = flattened("properties", init=False)
    """Who created it."""
    updated_by: str = flattened("properties", init=False)
    """Who last changed it."""
    delegated_managed_identity_resource_id: str | None = flattened("properties", default=None)
    """ID of the delegated managed identity, for assignments across tenants."""


class RoleAssignmentCreateParametersProperties(Model):
    """Role, principal and condition of a new role assignment."""

    scope: str = read_only("scope")
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str = field("roleDefinitionId")
    """Full ID of the role, such as /subscriptions/.../providers/Microsoft.Authorization/roleDefinitions/ and a GUID."""
    principal_id: str = field("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue = field(
        "principalType", "PrincipalType", default="User", required=False
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    description: str | None = field("description", default=None)
    """Description of the role assignment, free text."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was created."""
    updated_on: datetime = read_only("updatedOn", "iso-8601")
    """When it was last changed."""
    created_by: str = read_only("createdBy")
    """Who created it."""
    updated_by: str = read_only("updatedBy")
    """Who last changed it."""
    delegated_managed_identity_resource_id: str | None = field("delegatedManagedIdentityResourceId", default=None)
    """ID of the delegated managed identity, for assignments across tenants."""


class RoleAssignmentCreateParametersV20150701(Model):
    """What a new role assignment is to be."""

    properties: Nested[RoleAssignmentProperties, types.RoleAssignmentPropertiesDict] = field(
        "properties", "RoleAssignmentProperties"
    )
    """Role, principal and condition of the assignment."""


class RoleAssignmentFilter(Model):
    """Fields that the filter of a list operation may use."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""


class RoleAssignmentListResult(Model):
    """One page of role assignments."""

    value: NestedListOrNone[RoleAssignment, types.RoleAssignmentDict] = field("value", "[RoleAssignment]", default=None)
    """Role assignments on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RoleAssignmentListResultV20150701(Model):
    """One page of role assignments."""

    value: NestedListOrNone[RoleAssignmentV20150701, types.RoleAssignmentV20150701Dict] = field(
        "value", "[RoleAssignmentV20150701]", default=None
    )
    """Role assignments on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleAssignmentMetricsResult(Model):
    """How many role assignments a subscription has and may have."""

    subscription_id: str = read_only("subscriptionId")
    """ID of the subscription."""
    role_assignments_limit: int = read_only("roleAssignmentsLimit", "int")
    """How many role assignments the subscription may have."""
    role_assignments_current_count: int = read_only("roleAssignmentsCurrentCount", "int")
    """How many it has now."""
    role_assignments_remaining_count: int = read_only("roleAssignmentsRemainingCount", "int")
    """How many more it may have."""


class RoleAssignmentProperties(Model):
    """Role, principal and scope of a role assignment."""

    role_definition_id: str = field("roleDefinitionId")
    """Full ID of the role definition."""
    principal_id: str = field("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""


class RoleAssignmentPropertiesV20220401(Model):
    """Role, principal and scope of a role assignment."""

    scope: str = read_only("scope")
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: Filled[str] = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: Filled[str] = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue = field(
        "principalType", "PrincipalType", default="User", required=False
    )
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    description: str | None = field("description", default=None)
    """Description of the role assignment, free text."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was created."""
    updated_on: datetime = read_only("updatedOn", "iso-8601")
    """When it was last changed."""
    created_by: str = read_only("createdBy")
    """Who created it."""
    updated_by: str = read_only("updatedBy")
    """Who last changed it."""
    delegated_managed_identity_resource_id: str | None = field("delegatedManagedIdentityResourceId", default=None)
    """ID of the delegated managed identity, for assignments across tenants."""


class RoleAssignmentPropertiesWithScope(Model):
    """Role, principal and scope of a role assignment."""

    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""


class RoleAssignmentV20150701(Model):
    """A role assignment: a role given to a principal at a scope."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role assignment."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: NestedOrNone[RoleAssignmentPropertiesWithScope, types.RoleAssignmentPropertiesWithScopeDict] = field(
        "properties", "RoleAssignmentPropertiesWithScope", default=None
    )
    """Role, principal and scope of a role assignment."""
