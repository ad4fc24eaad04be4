# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``cassandra_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ARMResourceProperties, OptionsResource, ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _cassandra_resources as types
    from ..types._common import (
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        PermissionDict,
        RoleDefinitionTypeValue,
    )
else:
    typed(__name__)


class CassandraKeyspaceCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a Cassandra keyspace."""

    properties: NestedOrNone[
        CassandraKeyspaceCreateUpdateProperties, types.CassandraKeyspaceCreateUpdatePropertiesDict
    ] = field("properties", "CassandraKeyspaceCreateUpdateProperties", default=None)
    """Definition and options of a Cassandra keyspace to create or update."""
    resource: NestedFilled[CassandraKeyspaceResource, types.CassandraKeyspaceResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the Cassandra keyspace."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the Cassandra keyspace at creation."""


class CassandraKeyspaceCreateUpdateProperties(Model):
    """Definition and options of a Cassandra keyspace to create or update."""

    resource: Nested[CassandraKeyspaceResource, types.CassandraKeyspaceResourceDict] = field(
        "resource", "CassandraKeyspaceResource"
    )
    """Definition of the Cassandra keyspace."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the Cassandra keyspace at creation."""


class CassandraKeyspaceGetProperties(Model):
    """Definition and throughput options of a Cassandra keyspace."""

    resource: NestedOrNone[CassandraKeyspaceGetPropertiesResource, types.CassandraKeyspaceGetPropertiesResourceDict] = (
        field("resource", "CassandraKeyspaceGetPropertiesResource", default=None)
    )
    """Definition of the Cassandra keyspace, with system properties."""
    options: NestedOrNone[CassandraKeyspaceGetPropertiesOptions, types.CassandraKeyspaceGetPropertiesOptionsDict] = (
        field("options", "CassandraKeyspaceGetPropertiesOptions", default=None)
    )
    """Throughput of the Cassandra keyspace."""


class CassandraKeyspaceGetPropertiesOptions(OptionsResource):
    """Throughput of a Cassandra keyspace."""


class CassandraKeyspaceResource(Model):
    """Definition of a Cassandra keyspace."""

    id: str = field("id")
    """Name of the Cassandra keyspace."""


class CassandraKeyspaceGetPropertiesResource(CassandraKeyspaceResource):
    """Definition of a Cassandra keyspace, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class CassandraKeyspaceGetResults(ProxyResource):
    """A Cassandra keyspace, as the service returns it."""

    properties: NestedOrNone[CassandraKeyspaceGetProperties, types.CassandraKeyspaceGetPropertiesDict] = field(
        "properties", "CassandraKeyspaceGetProperties", default=None
    )
    """Definition and throughput options of a Cassandra keyspace."""
    resource: NestedOrNone[CassandraKeyspaceGetPropertiesResource, types.CassandraKeyspaceGetPropertiesResourceDict] = (
        flattened("properties", default=None)
    )
    """Definition of the Cassandra keyspace, with system properties."""
    options: NestedOrNone[CassandraKeyspaceGetPropertiesOptions, types.CassandraKeyspaceGetPropertiesOptionsDict] = (
        flattened("properties", default=None)
    )
    """Throughput of the Cassandra keyspace."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class CassandraPartitionKey(Model):
    """A partition key column of a Cassandra table."""

    name: str | None = field("name", default=None)
    """Name of the column."""


class CassandraRoleAssignmentResource(ProxyResource):
    """A Cassandra role assignment for access to data."""

    properties: NestedOrNone[
        CassandraRoleAssignmentResourceProperties, types.CassandraRoleAssignmentResourcePropertiesDict
    ] = field("properties", "CassandraRoleAssignmentResourceProperties", default=None)
    """Role, principal and scope of a Cassandra role assignment."""
    role_definition_id: str | None = flattened("properties", default=None)
    """ID of the role definition."""
    scope: str | None = flattened("properties", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class CassandraRoleAssignmentResourceProperties(Model):
    """Role, principal and scope of a Cassandra role assignment."""

    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """ID of the role definition."""
    scope: str | None = field("scope", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class CassandraRoleDefinitionResource(ProxyResource):
    """A Cassandra role definition for access to data."""

    properties: NestedOrNone[
        CassandraRoleDefinitionResourceProperties, types.CassandraRoleDefinitionResourcePropertiesDict
    ] = field("properties", "CassandraRoleDefinitionResourceProperties", default=None)
    """Actions on data and where they hold of a Cassandra role definition."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened("properties", default=None)
    """Actions on data that the role allows."""


class CassandraRoleDefinitionResourceProperties(Model):
    """Actions on data and where they hold of a Cassandra role definition."""

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


class CassandraSchema(Model):
    """Columns and keys of a Cassandra table."""

    columns: NestedListOrNone[Column, types.ColumnDict] = field("columns", "[Column]", default=None)
    """Columns of the table."""
    partition_keys: NestedListOrNone[CassandraPartitionKey, types.CassandraPartitionKeyDict] = field(
        "partitionKeys", "[CassandraPartitionKey]", default=None
    )
    """Partition key columns."""
    cluster_keys: NestedListOrNone[ClusterKey, types.ClusterKeyDict] = field(
        "clusterKeys", "[ClusterKey]", default=None
    )
    """Clustering columns."""


class CassandraTableCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a Cassandra table."""

    properties: NestedOrNone[CassandraTableCreateUpdateProperties, types.CassandraTableCreateUpdatePropertiesDict] = (
        field("properties", "CassandraTableCreateUpdateProperties", default=None)
    )
    """Definition and options of a Cassandra table to create or update."""
    resource: NestedFilled[CassandraTableResource, types.CassandraTableResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the Cassandra table."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the Cassandra table at creation."""


class CassandraTableCreateUpdateProperties(Model):
    """Definition and options of a Cassandra table to create or update."""

    resource: Nested[CassandraTableResource, types.CassandraTableResourceDict] = field(
        "resource", "CassandraTableResource"
    )
    """Definition of the Cassandra table."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the Cassandra table at creation."""


class CassandraTableGetProperties(Model):
    """Definition and throughput options of a Cassandra table."""

    resource: NestedOrNone[CassandraTableGetPropertiesResource, types.CassandraTableGetPropertiesResourceDict] = field(
        "resource", "CassandraTableGetPropertiesResource", default=None
    )
    """Definition of the Cassandra table, with system properties."""
    options: NestedOrNone[CassandraTableGetPropertiesOptions, types.CassandraTableGetPropertiesOptionsDict] = field(
        "options", "CassandraTableGetPropertiesOptions", default=None
    )
    """Throughput of the Cassandra table."""


class CassandraTableGetPropertiesOptions(OptionsResource):
    """Throughput of a Cassandra table."""


class CassandraTableResource(Model):
    """Definition of a Cassandra table."""

    id: str = field("id")
    """Name of the Cassandra table."""
    default_ttl: int | None = field("defaultTtl", "int", default=None)
    """Seconds that items live; -1 for ever unless they say otherwise."""
    schema: NestedOrNone[CassandraSchema, types.CassandraSchemaDict] = field("schema", "CassandraSchema", default=None)
    """Columns and keys of a Cassandra table."""
    analytical_storage_ttl: int | None = field("analyticalStorageTtl", "int", default=None)
    """Seconds that data stays in analytical storage; -1 for ever."""


class CassandraTableGetPropertiesResource(CassandraTableResource):
    """Definition of a Cassandra table, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class CassandraTableGetResults(ProxyResource):
    """A Cassandra table, as the service returns it."""

    properties: NestedOrNone[CassandraTableGetProperties, types.CassandraTableGetPropertiesDict] = field(
        "properties", "CassandraTableGetProperties", default=None
    )
    """Definition and throughput options of a Cassandra table."""
    resource: NestedOrNone[CassandraTableGetPropertiesResource, types.CassandraTableGetPropertiesResourceDict] = (
        flattened("properties", default=None)
    )
    """Definition of the Cassandra table, with system properties."""
    options: NestedOrNone[CassandraTableGetPropertiesOptions, types.CassandraTableGetPropertiesOptionsDict] = flattened(
        "properties", default=None
    )
    """Throughput of the Cassandra table."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class ClusterKey(Model):
    """A clustering column of a Cassandra table."""

    name: str | None = field("name", default=None)
    """Name of the column."""
    order_by: str | None = field("orderBy", default=None)
    """Order: Asc or Desc."""


class Column(Model):
    """A column of a Cassandra table."""

    name: str | None = field("name", default=None)
    """Name of the column."""
    type: str | None = field("type", default=None)
    """Type of the column, in CQL."""
