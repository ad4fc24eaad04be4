# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Models of the service ``managedidentity``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import CreatedByType, IsolationScope

if TYPE_CHECKING:
    from datetime import datetime

    from ...core.models.nested import Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "CloudErrorBody",
    "CreatedByType",
    "FederatedIdentityCredential",
    "FederatedIdentityCredentialProperties",
    "FederatedIdentityCredentialsListResult",
    "Identity",
    "IdentityProperties",
    "IdentityUpdate",
    "IdentityUpdateProperties",
    "IsolationScope",
    "Operation",
    "OperationDisplay",
    "OperationListResult",
    "ProxyResource",
    "Resource",
    "SystemAssignedIdentity",
    "SystemAssignedIdentityProperties",
    "SystemData",
    "TrackedResource",
    "UserAssignedIdentitiesListResult",
]


class CloudErrorBody(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    target: str | None = field("target", default=None)
    """What the error is about, such as the name of a property."""
    details: NestedListOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field(
        "details", "[CloudErrorBody]", default=None
    )
    """More errors behind this one."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.ManagedIdentity/userAssignedIdentities."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class FederatedIdentityCredential(ProxyResource):
    """Trust of a user-assigned identity in the tokens of one outside issuer and subject."""

    properties: NestedOrNone[FederatedIdentityCredentialProperties, types.FederatedIdentityCredentialPropertiesDict] = (
        field("properties", "FederatedIdentityCredentialProperties", default=None)
    )
    """Issuer, subject and audiences of trusted tokens."""
    issuer: str | None = flattened("properties", default=None)
    """URL of the token issuer, exactly as in the token's iss claim."""
    subject: str | None = flattened("properties", default=None)
    """Subject of the trusted tokens, exactly as in their sub claim."""
    audiences: list[str] | None = flattened("properties", default=None)
    """Accepted audiences; api://AzureADTokenExchange as a rule."""


class FederatedIdentityCredentialProperties(Model):
    """Issuer, subject and audiences of trusted tokens."""

    issuer: str | None = field("issuer", default=None)
    """URL of the token issuer, exactly as in the token's iss claim."""
    subject: str | None = field("subject", default=None)
    """Subject of the trusted tokens, exactly as in their sub claim."""
    audiences: list[str] | None = field("audiences", "[str]", default=None)
    """Accepted audiences; api://AzureADTokenExchange as a rule."""


class FederatedIdentityCredentialsListResult(Model):
    """One page of federated identity credentials."""

    value: NestedListOrNone[FederatedIdentityCredential, types.FederatedIdentityCredentialDict] = field(
        "value", "[FederatedIdentityCredential]", default=None
    )
    """Federated identity credentials of a user-assigned identity on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class Identity(TrackedResource):
    """A user-assigned identity, to be attached to resources and given roles."""

    properties: NestedFilled[IdentityProperties, types.IdentityPropertiesDict] = field(
        "properties", "IdentityProperties", default=None
    )
    """Principal ID, client ID and tenant of a user-assigned identity."""
    tenant_id: str = flattened("properties", init=False)
    """Tenant the identity belongs to."""
    principal_id: str = flattened("properties", init=False)
    """Object ID of the identity's service principal; role assignments need it."""
    client_id: str = flattened("properties", init=False)
    """Client ID of the identity; code that asks for tokens names it."""
    isolation_scope: IsolationScope | types.IsolationScopeValue | None = flattened("properties", default=None)
    """Whether the identity may be used in other regions than its own."""


class IdentityProperties(Model):
    """Principal ID, client ID and tenant of a user-assigned identity."""

    tenant_id: str = read_only("tenantId")
    """Tenant the identity belongs to."""
    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal; role assignments need it."""
    client_id: str = read_only("clientId")
    """Client ID of the identity; code that asks for tokens names it."""
    isolation_scope: IsolationScope | types.IsolationScopeValue | None = field(
        "isolationScope", "IsolationScope", default=None
    )
    """Whether the identity may be used in other regions than its own."""


class IdentityUpdate(Resource):
    """Tags and settings of a user-assigned identity to change."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[IdentityUpdateProperties, types.IdentityUpdatePropertiesDict] = field(
        "properties", "IdentityUpdateProperties", default=None
    )
    """Properties of a user-assigned identity to change."""
    tenant_id: str = flattened("properties", init=False)
    """ID of the Microsoft Entra tenant."""
    principal_id: str = flattened("properties", init=False)
    """Object ID of the service principal in Microsoft Entra ID."""
    client_id: str = flattened("properties", init=False)
    """Client (application) ID in Microsoft Entra ID."""
    isolation_scope: IsolationScope | types.IsolationScopeValue | None = flattened("properties", default=None)
    """Whether an identity is bound to its region: None or Regional."""


class IdentityUpdateProperties(Model):
    """Properties of a user-assigned identity to change."""

    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    principal_id: str = read_only("principalId")
    """Object ID of the service principal in Microsoft Entra ID."""
    client_id: str = read_only("clientId")
    """Client (application) ID in Microsoft Entra ID."""
    isolation_scope: IsolationScope | types.IsolationScopeValue | None = field(
        "isolationScope", "IsolationScope", default=None
    )
    """Whether an identity is bound to its region: None or Regional."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class OperationListResult(Model):
    """Operations of the resource provider."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """The operations."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class SystemAssignedIdentity(ProxyResource):
    """The system-assigned identity of a resource."""

    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: Nested[SystemAssignedIdentityProperties, types.SystemAssignedIdentityPropertiesDict] = read_only(
        "properties", "SystemAssignedIdentityProperties"
    )
    """Principal ID, client ID and tenant of a system-assigned identity."""
    tenant_id: str = flattened("properties", init=False)
    """ID of the Microsoft Entra tenant."""
    principal_id: str = flattened("properties", init=False)
    """Object ID of the identity's service principal."""
    client_id: str = flattened("properties", init=False)
    """Client ID of the identity."""
    client_secret_url: str = flattened("properties", init=False)
    """URL at which the identity's credentials are managed."""


class SystemAssignedIdentityProperties(Model):
    """Principal ID, client ID and tenant of a system-assigned identity."""

    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""
    client_secret_url: str = read_only("clientSecretUrl")
    """URL at which the identity's credentials are managed."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class UserAssignedIdentitiesListResult(Model):
    """One page of user-assigned identities."""

    value: NestedListOrNone[Identity, types.IdentityDict] = field("value", "[Identity]", default=None)
    """User-assigned identities on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""
