# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``gremlin_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ARMResourceProperties, OptionsResource, ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _gremlin_resources as types
    from ..types._common import (
        ConflictResolutionPolicyDict,
        ContainerPartitionKeyDict,
        CreateModeValue,
        CreateUpdateOptionsDict,
        IndexingPolicyDict,
        ManagedServiceIdentityDict,
        PermissionDict,
        ResourceRestoreParametersDict,
        RoleDefinitionTypeValue,
        UniqueKeyPolicyDict,
    )
else:
    typed(__name__)


class GremlinDatabaseCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a Gremlin database."""

    properties: NestedOrNone[GremlinDatabaseCreateUpdateProperties, types.GremlinDatabaseCreateUpdatePropertiesDict] = (
        field("properties", "GremlinDatabaseCreateUpdateProperties", default=None)
    )
    """Definition and options of a Gremlin database to create or update."""
    resource: NestedFilled[GremlinDatabaseResource, types.GremlinDatabaseResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the Gremlin database."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the Gremlin database at creation."""


class GremlinDatabaseCreateUpdateProperties(Model):
    """Definition and options of a Gremlin database to create or update."""

    resource: Nested[GremlinDatabaseResource, types.GremlinDatabaseResourceDict] = field(
        "resource", "GremlinDatabaseResource"
    )
    """Definition of the Gremlin database."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the Gremlin database at creation."""


class GremlinDatabaseGetProperties(Model):
    """Definition and throughput options of a Gremlin database."""

    resource: NestedOrNone[GremlinDatabaseGetPropertiesResource, types.GremlinDatabaseGetPropertiesResourceDict] = (
        field("resource", "GremlinDatabaseGetPropertiesResource", default=None)
    )
    """Definition of the Gremlin database, with system properties."""
    options: NestedOrNone[GremlinDatabaseGetPropertiesOptions, types.GremlinDatabaseGetPropertiesOptionsDict] = field(
        "options", "GremlinDatabaseGetPropertiesOptions", default=None
    )
    """Throughput of the Gremlin database."""


class GremlinDatabaseGetPropertiesOptions(OptionsResource):
    """Throughput of a Gremlin database."""


class GremlinDatabaseResource(Model):
    """Definition of a Gremlin database."""

    id: str = field("id")
    """Name of the Gremlin database."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""


class GremlinDatabaseGetPropertiesResource(GremlinDatabaseResource):
    """Definition of a Gremlin database, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class GremlinDatabaseGetResults(ProxyResource):
    """A Gremlin database, as the service returns it."""

    properties: NestedOrNone[GremlinDatabaseGetProperties, types.GremlinDatabaseGetPropertiesDict] = field(
        "properties", "GremlinDatabaseGetProperties", default=None
    )
    """Definition and throughput options of a Gremlin database."""
    resource: NestedOrNone[GremlinDatabaseGetPropertiesResource, types.GremlinDatabaseGetPropertiesResourceDict] = (
        flattened("properties", default=None)
    )
    """Definition of the Gremlin database, with system properties."""
    options: NestedOrNone[GremlinDatabaseGetPropertiesOptions, types.GremlinDatabaseGetPropertiesOptionsDict] = (
        flattened("properties", default=None)
    )
    """Throughput of the Gremlin database."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class GremlinGraphCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a Gremlin graph."""

    properties: NestedOrNone[GremlinGraphCreateUpdateProperties, types.GremlinGraphCreateUpdatePropertiesDict] = field(
        "properties", "GremlinGraphCreateUpdateProperties", default=None
    )
    """Definition and options of a Gremlin graph to create or update."""
    resource: NestedFilled[GremlinGraphResource, types.GremlinGraphResourceDict] = flattened("properties", default=None)
    """Definition of the Gremlin graph."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the Gremlin graph at creation."""


class GremlinGraphCreateUpdateProperties(Model):
    """Definition and options of a Gremlin graph to create or update."""

    resource: Nested[GremlinGraphResource, types.GremlinGraphResourceDict] = field("resource", "GremlinGraphResource")
    """Definition of the Gremlin graph."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the Gremlin graph at creation."""


class GremlinGraphGetProperties(Model):
    """Definition and throughput options of a Gremlin graph."""

    resource: NestedOrNone[GremlinGraphGetPropertiesResource, types.GremlinGraphGetPropertiesResourceDict] = field(
        "resource", "GremlinGraphGetPropertiesResource", default=None
    )
    """Definition of the Gremlin graph, with system properties."""
    options: NestedOrNone[GremlinGraphGetPropertiesOptions, types.GremlinGraphGetPropertiesOptionsDict] = field(
        "options", "GremlinGraphGetPropertiesOptions", default=None
    )
    """Throughput of the Gremlin graph."""


class GremlinGraphGetPropertiesOptions(OptionsResource):
    """Throughput of a Gremlin graph."""


class GremlinGraphResource(Model):
    """Definition of a Gremlin graph."""

    id: str = field("id")
    """Name of the Gremlin graph."""
    indexing_policy: NestedOrNone[models.IndexingPolicy, IndexingPolicyDict] = field(
        "indexingPolicy", "IndexingPolicy", default=None
    )
    """What is indexed, and how."""
    partition_key: NestedOrNone[models.ContainerPartitionKey, ContainerPartitionKeyDict] = field(
        "partitionKey", "ContainerPartitionKey", default=None
    )
    """Partition key of the items."""
    default_ttl: int | None = field("defaultTtl", "int", default=None)
    """Seconds that items live; -1 for ever unless they say otherwise."""
    unique_key_policy: NestedOrNone[models.UniqueKeyPolicy, UniqueKeyPolicyDict] = field(
        "uniqueKeyPolicy", "UniqueKeyPolicy", default=None
    )
    """Paths that must be unique within a partition."""
    conflict_resolution_policy: NestedOrNone[models.ConflictResolutionPolicy, ConflictResolutionPolicyDict] = field(
        "conflictResolutionPolicy", "ConflictResolutionPolicy", default=None
    )
    """Which write wins when regions conflict."""
    analytical_storage_ttl: int | None = field("analyticalStorageTtl", "int", default=None)
    """Seconds that data stays in analytical storage; -1 for ever."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""


class GremlinGraphGetPropertiesResource(GremlinGraphResource):
    """Definition of a Gremlin graph, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class GremlinGraphGetResults(ProxyResource):
    """A Gremlin graph, as the service returns it."""

    properties: NestedOrNone[GremlinGraphGetProperties, types.GremlinGraphGetPropertiesDict] = field(
        "properties", "GremlinGraphGetProperties", default=None
    )
    """Definition and throughput options of a Gremlin graph."""
    resource: NestedOrNone[GremlinGraphGetPropertiesResource, types.GremlinGraphGetPropertiesResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the Gremlin graph, with system properties."""
    options: NestedOrNone[GremlinGraphGetPropertiesOptions, types.GremlinGraphGetPropertiesOptionsDict] = flattened(
        "properties", default=None
    )
    """Throughput of the Gremlin graph."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class GremlinRoleAssignmentResource(ProxyResource):
    """A Gremlin role assignment for access to data."""

    properties: NestedOrNone[
        GremlinRoleAssignmentResourceProperties, types.GremlinRoleAssignmentResourcePropertiesDict
    ] = field("properties", "GremlinRoleAssignmentResourceProperties", default=None)
    """Role, principal and scope of a Gremlin role assignment."""
    role_definition_id: str | None = flattened("properties", default=None)
    """ID of the role definition."""
    scope: str | None = flattened("properties", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class GremlinRoleAssignmentResourceProperties(Model):
    """Role, principal and scope of a Gremlin role assignment."""

    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """ID of the role definition."""
    scope: str | None = field("scope", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class GremlinRoleDefinitionResource(ProxyResource):
    """A Gremlin role definition for access to data."""

    properties: NestedOrNone[
        GremlinRoleDefinitionResourceProperties, types.GremlinRoleDefinitionResourcePropertiesDict
    ] = field("properties", "GremlinRoleDefinitionResourceProperties", default=None)
    """Actions on data and where they hold of a Gremlin role definition."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened("properties", default=None)
    """Actions on data that the role allows."""


class GremlinRoleDefinitionResourceProperties(Model):
    """Actions on data and where they hold of a Gremlin role definition."""

    id: str | None = field("id", default=None)
    """ID of the role definition, a GUID."""
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
