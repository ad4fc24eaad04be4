# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``deny_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _deny_assignments as types
    from ..types._common import PrincipalDict
else:
    typed(__name__)


class DenyAssignment(Model):
    """A deny assignment: actions forbidden to principals at a scope, whatever roles they have."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the deny assignment."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/denyAssignments."""
    properties: NestedOrNone[DenyAssignmentProperties, types.DenyAssignmentPropertiesDict] = field(
        "properties", "DenyAssignmentProperties", default=None
    )
    """Principals, permissions and scope of a deny assignment."""
    deny_assignment_name: str | None = flattened("properties", default=None)
    """Display name of the deny assignment."""
    description: str | None = flattened("properties", default=None)
    """Description of the deny assignment, free text."""
    permissions: NestedListOrNone[DenyAssignmentPermission, types.DenyAssignmentPermissionDict] = flattened(
        "properties", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    scope: str | None = flattened("properties", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    do_not_apply_to_child_scopes: bool | None = flattened("properties", default=None)
    """Whether it holds for the scope alone and not below."""
    principals: NestedListOrNone[models.Principal, PrincipalDict] = flattened("properties", default=None)
    """Who is denied; a principal of all zeros with type SystemDefined is everyone."""
    exclude_principals: NestedListOrNone[models.Principal, PrincipalDict] = flattened("properties", default=None)
    """Who is left out."""
    is_system_protected: bool | None = flattened("properties", default=None)
    """Whether Azure made it, so that users cannot change it."""
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


class DenyAssignmentFilter(Model):
    """Filter for listing deny assignments."""

    deny_assignment_name: str | None = field("denyAssignmentName", default=None)
    """Name of the deny assignment."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    gdpr_export_principal_id: str | None = field("gdprExportPrincipalId", default=None)
    """Principal whose assignments to list for an export of personal data."""


class DenyAssignmentListResult(Model):
    """One page of deny assignments."""

    value: NestedListOrNone[DenyAssignment, types.DenyAssignmentDict] = field("value", "[DenyAssignment]", default=None)
    """Deny assignments on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class DenyAssignmentPermission(Model):
    """Actions that a deny assignment forbids."""

    actions: list[str] | None = field("actions", "[str]", default=None)
    """Actions that are denied; * stands for any."""
    not_actions: list[str] | None = field("notActions", "[str]", default=None)
    """Actions taken out of those denied."""
    data_actions: list[str] | None = field("dataActions", "[str]", default=None)
    """Actions on data that are denied."""
    not_data_actions: list[str] | None = field("notDataActions", "[str]", default=None)
    """Actions on data taken out of those denied."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""


class DenyAssignmentProperties(Model):
    """Principals, permissions and scope of a deny assignment."""

    deny_assignment_name: str | None = field("denyAssignmentName", default=None)
    """Display name of the deny assignment."""
    description: str | None = field("description", default=None)
    """Description of the deny assignment, free text."""
    permissions: NestedListOrNone[DenyAssignmentPermission, types.DenyAssignmentPermissionDict] = field(
        "permissions", "[DenyAssignmentPermission]", default=None
    )
    """What the role or assignment is about: actions and data actions."""
    scope: str | None = field("scope", default=None)
    """Scope: the path of a management group, subscription, resource group or resource."""
    do_not_apply_to_child_scopes: bool | None = field("doNotApplyToChildScopes", "bool", default=None)
    """Whether it holds for the scope alone and not below."""
    principals: NestedListOrNone[models.Principal, PrincipalDict] = field("principals", "[Principal]", default=None)
    """Who is denied; a principal of all zeros with type SystemDefined is everyone."""
    exclude_principals: NestedListOrNone[models.Principal, PrincipalDict] = field(
        "excludePrincipals", "[Principal]", default=None
    )
    """Who is left out."""
    is_system_protected: bool | None = field("isSystemProtected", "bool", default=None)
    """Whether Azure made it, so that users cannot change it."""
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
