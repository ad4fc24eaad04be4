# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``sql_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ARMResourceProperties, OptionsResource, ProxyResource, SqlContainerResource, SqlDatabaseResource

if TYPE_CHECKING:
    from ....core.models.model import Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _sql_resources as types
    from ..types._bases import SqlContainerResourceDict, SqlDatabaseResourceDict
    from ..types._common import (
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        PermissionDict,
        RoleDefinitionTypeValue,
    )


class ClientEncryptionKeyCreateUpdateParameters(Model):
    """What it takes to create or update a client encryption key."""

    properties: NestedOrNone[
        ClientEncryptionKeyCreateUpdateProperties, types.ClientEncryptionKeyCreateUpdatePropertiesDict
    ] = field("properties", "ClientEncryptionKeyCreateUpdateProperties", default=None)
    """Definition and options of a client encryption key to create or update."""
    resource: NestedFilled[ClientEncryptionKeyResource, types.ClientEncryptionKeyResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the client encryption key."""


class ClientEncryptionKeyCreateUpdateProperties(Model):
    """Definition and options of a client encryption key to create or update."""

    resource: Nested[ClientEncryptionKeyResource, types.ClientEncryptionKeyResourceDict] = field(
        "resource", "ClientEncryptionKeyResource"
    )
    """Definition of the client encryption key."""


class ClientEncryptionKeyGetProperties(Model):
    """Definition of a client encryption key."""

    resource: NestedOrNone[
        ClientEncryptionKeyGetPropertiesResource, types.ClientEncryptionKeyGetPropertiesResourceDict
    ] = field("resource", "ClientEncryptionKeyGetPropertiesResource", default=None)
    """Definition of the client encryption key, with system properties."""


class ClientEncryptionKeyResource(Model):
    """Definition of a client encryption key."""

    id: str | None = field("id", default=None)
    """Name of the client encryption key."""
    encryption_algorithm: str | None = field("encryptionAlgorithm", default=None)
    """Algorithm the key is for."""
    wrapped_data_encryption_key: bytes | None = field(
        "wrappedDataEncryptionKey", "bytearray", default=None, secret=True
    )
    """The key, wrapped by a key in a key vault, base64-encoded."""
    key_wrap_metadata: NestedOrNone[KeyWrapMetadata, types.KeyWrapMetadataDict] = field(
        "keyWrapMetadata", "KeyWrapMetadata", default=None
    )
    """How the key is wrapped."""


class ClientEncryptionKeyGetPropertiesResource(ClientEncryptionKeyResource):
    """Definition of a client encryption key, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class ClientEncryptionKeyGetResults(ProxyResource):
    """A client encryption key, as the service returns it."""

    properties: NestedOrNone[ClientEncryptionKeyGetProperties, types.ClientEncryptionKeyGetPropertiesDict] = field(
        "properties", "ClientEncryptionKeyGetProperties", default=None
    )
    """Definition of a client encryption key."""
    resource: NestedOrNone[
        ClientEncryptionKeyGetPropertiesResource, types.ClientEncryptionKeyGetPropertiesResourceDict
    ] = flattened("properties", default=None)
    """Definition of the client encryption key, with system properties."""


class KeyWrapMetadata(Model):
    """How a client encryption key is wrapped."""

    name: str | None = field("name", default=None)
    """Name of the wrapping key."""
    type: str | None = field("type", default=None)
    """Where the wrapping key is, such as AZURE_KEY_VAULT."""
    value: str | None = field("value", default=None)
    """URI of the wrapping key."""
    algorithm: str | None = field("algorithm", default=None)
    """Wrapping algorithm, such as RSA-OAEP."""


class SqlContainerCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a NoSQL container."""

    properties: NestedOrNone[SqlContainerCreateUpdateProperties, types.SqlContainerCreateUpdatePropertiesDict] = field(
        "properties", "SqlContainerCreateUpdateProperties", default=None
    )
    """Definition and options of a NoSQL container to create or update."""
    resource: NestedFilled[models.SqlContainerResource, SqlContainerResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the NoSQL container."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the NoSQL container at creation."""


class SqlContainerCreateUpdateProperties(Model):
    """Definition and options of a NoSQL container to create or update."""

    resource: Nested[models.SqlContainerResource, SqlContainerResourceDict] = field("resource", "SqlContainerResource")
    """Definition of the NoSQL container."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the NoSQL container at creation."""


class SqlContainerGetProperties(Model):
    """Definition and throughput options of a NoSQL container."""

    resource: NestedOrNone[SqlContainerGetPropertiesResource, types.SqlContainerGetPropertiesResourceDict] = field(
        "resource", "SqlContainerGetPropertiesResource", default=None
    )
    """Definition of the NoSQL container, with system properties."""
    options: NestedOrNone[SqlContainerGetPropertiesOptions, types.SqlContainerGetPropertiesOptionsDict] = field(
        "options", "SqlContainerGetPropertiesOptions", default=None
    )
    """Throughput of the NoSQL container."""


class SqlContainerGetPropertiesOptions(OptionsResource):
    """Throughput of a NoSQL container."""


class SqlContainerGetPropertiesResource(SqlContainerResource):
    """Definition of a NoSQL container, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class SqlContainerGetResults(ProxyResource):
    """A NoSQL container, as the service returns it."""

    properties: NestedOrNone[SqlContainerGetProperties, types.SqlContainerGetPropertiesDict] = field(
        "properties", "SqlContainerGetProperties", default=None
    )
    """Definition and throughput options of a NoSQL container."""
    resource: NestedOrNone[SqlContainerGetPropertiesResource, types.SqlContainerGetPropertiesResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the NoSQL container, with system properties."""
    options: NestedOrNone[SqlContainerGetPropertiesOptions, types.SqlContainerGetPropertiesOptionsDict] = flattened(
        "properties", default=None
    )
    """Throughput of the NoSQL container."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class SqlDatabaseCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a NoSQL database."""

    properties: NestedOrNone[SqlDatabaseCreateUpdateProperties, types.SqlDatabaseCreateUpdatePropertiesDict] = field(
        "properties", "SqlDatabaseCreateUpdateProperties", default=None
    )
    """Definition and options of a NoSQL database to create or update."""
    resource: NestedFilled[models.SqlDatabaseResource, SqlDatabaseResourceDict] = flattened("properties", default=None)
    """Definition of the NoSQL database."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the NoSQL database at creation."""


class SqlDatabaseCreateUpdateProperties(Model):
    """Definition and options of a NoSQL database to create or update."""

    resource: Nested[models.SqlDatabaseResource, SqlDatabaseResourceDict] = field("resource", "SqlDatabaseResource")
    """Definition of the NoSQL database."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the NoSQL database at creation."""


class SqlDatabaseGetProperties(Model):
    """Definition and throughput options of a NoSQL database."""

    resource: NestedOrNone[SqlDatabaseGetPropertiesResource, types.SqlDatabaseGetPropertiesResourceDict] = field(
        "resource", "SqlDatabaseGetPropertiesResource", default=None
    )
    """Definition of the NoSQL database, with system properties."""
    options: NestedOrNone[SqlDatabaseGetPropertiesOptions, types.SqlDatabaseGetPropertiesOptionsDict] = field(
        "options", "SqlDatabaseGetPropertiesOptions", default=None
    )
    """Throughput of the NoSQL database."""


class SqlDatabaseGetPropertiesOptions(OptionsResource):
    """Throughput of a NoSQL database."""


class SqlDatabaseGetPropertiesResource(SqlDatabaseResource):
    """Definition of a NoSQL database, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""
    colls: str | None = field("_colls", default=None)
    """Path of the containers within the database."""
    users: str | None = field("_users", default=None)
    """Path of the users within the database."""


class SqlDatabaseGetResults(ProxyResource):
    """A NoSQL database, as the service returns it."""

    properties: NestedOrNone[SqlDatabaseGetProperties, types.SqlDatabaseGetPropertiesDict] = field(
        "properties", "SqlDatabaseGetProperties", default=None
    )
    """Definition and throughput options of a NoSQL database."""
    resource: NestedOrNone[SqlDatabaseGetPropertiesResource, types.SqlDatabaseGetPropertiesResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the NoSQL database, with system properties."""
    options: NestedOrNone[SqlDatabaseGetPropertiesOptions, types.SqlDatabaseGetPropertiesOptionsDict] = flattened(
        "properties", default=None
    )
    """Throughput of the NoSQL database."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class SqlRoleAssignmentCreateUpdateParameters(Model):
    """What it takes to create or update a NoSQL role assignment."""

    properties: NestedOrNone[SqlRoleAssignmentResource, types.SqlRoleAssignmentResourceDict] = field(
        "properties", "SqlRoleAssignmentResource", default=None
    )
    """Role, principal and scope of a NoSQL role assignment."""
    role_definition_id: str | None = flattened("properties", default=None)
    """ID of the role definition."""
    scope: str | None = flattened("properties", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""


class SqlRoleAssignmentGetResults(ProxyResource):
    """A NoSQL role assignment for access to data."""

    properties: NestedOrNone[SqlRoleAssignmentResource, types.SqlRoleAssignmentResourceDict] = field(
        "properties", "SqlRoleAssignmentResource", default=None
    )
    """Role, principal and scope of a NoSQL role assignment."""
    role_definition_id: str | None = flattened("properties", default=None)
    """ID of the role definition."""
    scope: str | None = flattened("properties", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""


class SqlRoleAssignmentResource(Model):
    """Role, principal and scope of a NoSQL role assignment."""

    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """ID of the role definition."""
    scope: str | None = field("scope", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""


class SqlRoleDefinitionCreateUpdateParameters(Model):
    """What it takes to create or update a NoSQL role definition."""

    properties: NestedOrNone[SqlRoleDefinitionResource, types.SqlRoleDefinitionResourceDict] = field(
        "properties", "SqlRoleDefinitionResource", default=None
    )
    """Actions on data and where they hold of a NoSQL role definition."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    type: models.RoleDefinitionType | RoleDefinitionTypeValue | None = flattened("properties", default=None)
    """Whether a role is built in or custom."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened("properties", default=None)
    """Actions on data that the role allows."""


class SqlRoleDefinitionGetResults(ProxyResource):
    """A NoSQL role definition for access to data."""

    properties: NestedOrNone[SqlRoleDefinitionResource, types.SqlRoleDefinitionResourceDict] = field(
        "properties", "SqlRoleDefinitionResource", default=None
    )
    """Actions on data and where they hold of a NoSQL role definition."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened("properties", default=None)
    """Actions on data that the role allows."""


class SqlRoleDefinitionResource(Model):
    """Actions on data and where they hold of a NoSQL role definition."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role."""
    type: models.RoleDefinitionType | RoleDefinitionTypeValue | None = field("type", "RoleDefinitionType", default=None)
    """Whether a role is built in or custom."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = field(
        "permissions", "[Permission]", default=None
    )
    """Actions on data that the role allows."""


class SqlStoredProcedureCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a stored procedure."""

    properties: NestedOrNone[
        SqlStoredProcedureCreateUpdateProperties, types.SqlStoredProcedureCreateUpdatePropertiesDict
    ] = field("properties", "SqlStoredProcedureCreateUpdateProperties", default=None)
    """Definition and options of a stored procedure to create or update."""
    resource: NestedFilled[SqlStoredProcedureResource, types.SqlStoredProcedureResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the stored procedure."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the stored procedure at creation."""


class SqlStoredProcedureCreateUpdateProperties(Model):
    """Definition and options of a stored procedure to create or update."""

    resource: Nested[SqlStoredProcedureResource, types.SqlStoredProcedureResourceDict] = field(
        "resource", "SqlStoredProcedureResource"
    )
    """Definition of the stored procedure."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the stored procedure at creation."""


class SqlStoredProcedureGetProperties(Model):
    """Definition of a stored procedure."""

    resource: NestedOrNone[
        SqlStoredProcedureGetPropertiesResource, types.SqlStoredProcedureGetPropertiesResourceDict
    ] = field("resource", "SqlStoredProcedureGetPropertiesResource", default=None)
    """Definition of the stored procedure, with system properties."""


class SqlStoredProcedureResource(Model):
    """Definition of a stored procedure."""

    id: str = field("id")
    """Name of the stored procedure."""
    body: str | None = field("body", default=None)
    """JavaScript code of the stored procedure."""


class SqlStoredProcedureGetPropertiesResource(SqlStoredProcedureResource):
    """Definition of a stored procedure, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class SqlStoredProcedureGetResults(ProxyResource):
    """A stored procedure, as the service returns it."""

    properties: NestedOrNone[SqlStoredProcedureGetProperties, types.SqlStoredProcedureGetPropertiesDict] = field(
        "properties", "SqlStoredProcedureGetProperties", default=None
    )
    """Definition of a stored procedure."""
    resource: NestedOrNone[
        SqlStoredProcedureGetPropertiesResource, types.SqlStoredProcedureGetPropertiesResourceDict
    ] = flattened("properties", default=None)
    """Definition of the stored procedure, with system properties."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class SqlTriggerCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a trigger."""

    properties: NestedOrNone[SqlTriggerCreateUpdateProperties, types.SqlTriggerCreateUpdatePropertiesDict] = field(
        "properties", "SqlTriggerCreateUpdateProperties", default=None
    )
    """Definition and options of a trigger to create or update."""
    resource: NestedFilled[SqlTriggerResource, types.SqlTriggerResourceDict] = flattened("properties", default=None)
    """Definition of the trigger."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the trigger at creation."""


class SqlTriggerCreateUpdateProperties(Model):
    """Definition and options of a trigger to create or update."""

    resource: Nested[SqlTriggerResource, types.SqlTriggerResourceDict] = field("resource", "SqlTriggerResource")
    """Definition of the trigger."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the trigger at creation."""


class SqlTriggerGetProperties(Model):
    """Definition of a trigger."""

    resource: NestedOrNone[SqlTriggerGetPropertiesResource, types.SqlTriggerGetPropertiesResourceDict] = field(
        "resource", "SqlTriggerGetPropertiesResource", default=None
    )
    """Definition of the trigger, with system properties."""


class SqlTriggerResource(Model):
    """Definition of a trigger."""

    id: str = field("id")
    """Name of the trigger."""
    body: str | None = field("body", default=None)
    """JavaScript code of the trigger."""
    trigger_type: models.TriggerType | types.TriggerTypeValue | None = field("triggerType", "TriggerType", default=None)
    """Whether it runs before or after the operation."""
    trigger_operation: models.TriggerOperation | types.TriggerOperationValue | None = field(
        "triggerOperation", "TriggerOperation", default=None
    )
    """Operation it runs on."""


class SqlTriggerGetPropertiesResource(SqlTriggerResource):
    """Definition of a trigger, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class SqlTriggerGetResults(ProxyResource):
    """A trigger, as the service returns it."""

    properties: NestedOrNone[SqlTriggerGetProperties, types.SqlTriggerGetPropertiesDict] = field(
        "properties", "SqlTriggerGetProperties", default=None
    )
    """Definition of a trigger."""
    resource: NestedOrNone[SqlTriggerGetPropertiesResource, types.SqlTriggerGetPropertiesResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the trigger, with system properties."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class SqlUserDefinedFunctionCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a user-defined function."""

    properties: NestedOrNone[
        SqlUserDefinedFunctionCreateUpdateProperties, types.SqlUserDefinedFunctionCreateUpdatePropertiesDict
    ] = field("properties", "SqlUserDefinedFunctionCreateUpdateProperties", default=None)
    """Definition and options of a user-defined function to create or update."""
    resource: NestedFilled[SqlUserDefinedFunctionResource, types.SqlUserDefinedFunctionResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the user-defined function."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the user-defined function at creation."""


class SqlUserDefinedFunctionCreateUpdateProperties(Model):
    """Definition and options of a user-defined function to create or update."""

    resource: Nested[SqlUserDefinedFunctionResource, types.SqlUserDefinedFunctionResourceDict] = field(
        "resource", "SqlUserDefinedFunctionResource"
    )
    """Definition of the user-defined function."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the user-defined function at creation."""


class SqlUserDefinedFunctionGetProperties(Model):
    """Definition of a user-defined function."""

    resource: NestedOrNone[
        SqlUserDefinedFunctionGetPropertiesResource, types.SqlUserDefinedFunctionGetPropertiesResourceDict
    ] = field("resource", "SqlUserDefinedFunctionGetPropertiesResource", default=None)
    """Definition of the user-defined function, with system properties."""


class SqlUserDefinedFunctionResource(Model):
    """Definition of a user-defined function."""

    id: str = field("id")
    """Name of the user-defined function."""
    body: str | None = field("body", default=None)
    """JavaScript code of the user-defined function."""


class SqlUserDefinedFunctionGetPropertiesResource(SqlUserDefinedFunctionResource):
    """Definition of a user-defined function, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class SqlUserDefinedFunctionGetResults(ProxyResource):
    """A user-defined function, as the service returns it."""

    properties: NestedOrNone[SqlUserDefinedFunctionGetProperties, types.SqlUserDefinedFunctionGetPropertiesDict] = (
        field("properties", "SqlUserDefinedFunctionGetProperties", default=None)
    )
    """Definition of a user-defined function."""
    resource: NestedOrNone[
        SqlUserDefinedFunctionGetPropertiesResource, types.SqlUserDefinedFunctionGetPropertiesResourceDict
    ] = flattened("properties", default=None)
    """Definition of the user-defined function, with system properties."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
