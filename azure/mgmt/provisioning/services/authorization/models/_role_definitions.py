# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Models of ``authorization``: ``role_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _role_definitions as types
    from ..types._others import PermissionDict, PermissionV20150701Dict


class RoleDefinition(Model):
    """A role: a named set of permissions, built-in or custom."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role definition."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleDefinitions."""
    properties: NestedOrNone[RoleDefinitionProperties, types.RoleDefinitionPropertiesDict] = field(
        "properties", "RoleDefinitionProperties", default=None
    )
    """Name, permissions and assignable scopes of a role."""
    role_name: str | None = flattened("properties", "role_name", default=None)
    """Name of the role, such as Reader."""
    description: str | None = flattened("properties", "description", default=None)
    """Description, free text."""
    role_type: str | None = flattened("properties", "role_type", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened(
        "properties", "permissions", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = flattened("properties", "assignable_scopes", default=None)
    """Scopes at which the role can be assigned."""
    created_on: datetime = flattened("properties", "created_on", init=False)
    """When it was created."""
    updated_on: datetime = flattened("properties", "updated_on", init=False)
    """When it was last changed."""
    created_by: str = flattened("properties", "created_by", init=False)
    """Who created it."""
    updated_by: str = flattened("properties", "updated_by", init=False)
    """Who last changed it."""


class RoleDefinitionFilter(Model):
    """Fields that the filter of a list operation may use."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""
    type: str | None = field("type", default=None)


class RoleDefinitionFilterV20150701(Model):
    """Fields that the filter of a list operation may use."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""


class RoleDefinitionListResult(Model):
    """One page of role definitions."""

    value: NestedListOrNone[RoleDefinition, types.RoleDefinitionDict] = field("value", "[RoleDefinition]", default=None)
    """Role definitions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleDefinitionListResultV20150701(Model):
    """One page of role definitions."""

    value: NestedListOrNone[RoleDefinitionV20150701, types.RoleDefinitionV20150701Dict] = field(
        "value", "[RoleDefinitionV20150701]", default=None
    )
    """Role definitions on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleDefinitionProperties(Model):
    """Name, permissions and assignable scopes of a role."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    role_type: str | None = field("type", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = field(
        "permissions", "[Permission]", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Scopes at which the role can be assigned."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was created."""
    updated_on: datetime = read_only("updatedOn", "iso-8601")
    """When it was last changed."""
    created_by: str = read_only("createdBy")
    """Who created it."""
    updated_by: str = read_only("updatedBy")
    """Who last changed it."""


class RoleDefinitionPropertiesV20150701(Model):
    """Name, permissions and assignable scopes of a role."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role, such as Reader."""
    description: str | None = field("description", default=None)
    """Description, free text."""
    role_type: str | None = field("type", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[models.PermissionV20150701, PermissionV20150701Dict] = field(
        "permissions", "[PermissionV20150701]", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Scopes at which the role can be assigned."""


class RoleDefinitionV20150701(Model):
    """A role: a named set of permissions, built-in or custom."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role definition."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    properties: NestedOrNone[RoleDefinitionPropertiesV20150701, types.RoleDefinitionPropertiesV20150701Dict] = field(
        "properties", "RoleDefinitionPropertiesV20150701", default=None
    )
    """Name, permissions and assignable scopes of a role."""
    role_name: str | None = flattened("properties", "role_name", default=None)
    """Name of the role, such as Reader."""
    description: str | None = flattened("properties", "description", default=None)
    """Description, free text."""
    role_type: str | None = flattened("properties", "role_type", default=None)
    """Whether the role is built in or custom: BuiltInRole or CustomRole."""
    permissions: NestedListOrNone[models.PermissionV20150701, PermissionV20150701Dict] = flattened(
        "properties", "permissions", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    assignable_scopes: list[str] | None = flattened("properties", "assignable_scopes", default=None)
    """Scopes at which the role can be assigned."""
