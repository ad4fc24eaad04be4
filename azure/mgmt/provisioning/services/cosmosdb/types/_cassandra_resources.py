# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``cassandra_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import CreateUpdateOptionsDict, ManagedServiceIdentityDict, PermissionDict, RoleDefinitionTypeValue


class _CassandraKeyspaceCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Cassandra keyspace."""

    resource: models.CassandraKeyspaceResource | CassandraKeyspaceResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _CassandraKeyspaceCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Cassandra keyspace."""

    properties: Required[models.CassandraKeyspaceCreateUpdateProperties | CassandraKeyspaceCreateUpdatePropertiesDict]


CassandraKeyspaceCreateUpdateParametersDict: TypeAlias = (
    _CassandraKeyspaceCreateUpdateParametersFlatDict | _CassandraKeyspaceCreateUpdateParametersNestedDict
)


class CassandraKeyspaceCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a Cassandra keyspace to create or update."""

    resource: Required[models.CassandraKeyspaceResource | CassandraKeyspaceResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class CassandraKeyspaceGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a Cassandra keyspace."""

    resource: models.CassandraKeyspaceGetPropertiesResource | CassandraKeyspaceGetPropertiesResourceDict
    options: models.CassandraKeyspaceGetPropertiesOptions | CassandraKeyspaceGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class CassandraKeyspaceGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a Cassandra keyspace."""


class CassandraKeyspaceResourceDict(TypedDict, total=False):
    """Definition of a Cassandra keyspace."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class CassandraKeyspaceGetPropertiesResourceDict(CassandraKeyspaceResourceDict, total=False):
    """Definition of a Cassandra keyspace, with system properties."""


class _CassandraKeyspaceGetResultsFlatDict(ProxyResourceDict, total=False):
    """A Cassandra keyspace, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.CassandraKeyspaceGetPropertiesResource | CassandraKeyspaceGetPropertiesResourceDict
    options: models.CassandraKeyspaceGetPropertiesOptions | CassandraKeyspaceGetPropertiesOptionsDict


class _CassandraKeyspaceGetResultsNestedDict(ProxyResourceDict, total=False):
    """A Cassandra keyspace, as the service returns it."""

    properties: Required[models.CassandraKeyspaceGetProperties | CassandraKeyspaceGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


CassandraKeyspaceGetResultsDict: TypeAlias = (
    _CassandraKeyspaceGetResultsFlatDict | _CassandraKeyspaceGetResultsNestedDict
)


class CassandraPartitionKeyDict(TypedDict, total=False):
    """A partition key column of a Cassandra table."""

    name: str
    additional_properties: Mapping[str, Any]


class _CassandraRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    """A Cassandra role assignment for access to data."""

    role_definition_id: str
    scope: str
    principal_id: str


class _CassandraRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    """A Cassandra role assignment for access to data."""

    properties: Required[
        models.CassandraRoleAssignmentResourceProperties | CassandraRoleAssignmentResourcePropertiesDict
    ]


CassandraRoleAssignmentResourceDict: TypeAlias = (
    _CassandraRoleAssignmentResourceFlatDict | _CassandraRoleAssignmentResourceNestedDict
)


class CassandraRoleAssignmentResourcePropertiesDict(TypedDict, total=False):
    """Role, principal and scope of a Cassandra role assignment."""

    role_definition_id: str
    scope: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class _CassandraRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    """A Cassandra role definition for access to data."""

    role_name: str
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]


class _CassandraRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    """A Cassandra role definition for access to data."""

    properties: Required[
        models.CassandraRoleDefinitionResourceProperties | CassandraRoleDefinitionResourcePropertiesDict
    ]


CassandraRoleDefinitionResourceDict: TypeAlias = (
    _CassandraRoleDefinitionResourceFlatDict | _CassandraRoleDefinitionResourceNestedDict
)


class CassandraRoleDefinitionResourcePropertiesDict(TypedDict, total=False):
    """Actions on data and where they hold of a Cassandra role definition."""

    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]
    additional_properties: Mapping[str, Any]


class CassandraSchemaDict(TypedDict, total=False):
    """Columns and keys of a Cassandra table."""

    columns: Sequence[models.Column | ColumnDict]
    partition_keys: Sequence[models.CassandraPartitionKey | CassandraPartitionKeyDict]
    cluster_keys: Sequence[models.ClusterKey | ClusterKeyDict]
    additional_properties: Mapping[str, Any]


class _CassandraTableCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Cassandra table."""

    resource: models.CassandraTableResource | CassandraTableResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _CassandraTableCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Cassandra table."""

    properties: Required[models.CassandraTableCreateUpdateProperties | CassandraTableCreateUpdatePropertiesDict]


CassandraTableCreateUpdateParametersDict: TypeAlias = (
    _CassandraTableCreateUpdateParametersFlatDict | _CassandraTableCreateUpdateParametersNestedDict
)


class CassandraTableCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a Cassandra table to create or update."""

    resource: Required[models.CassandraTableResource | CassandraTableResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class CassandraTableGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a Cassandra table."""

    resource: models.CassandraTableGetPropertiesResource | CassandraTableGetPropertiesResourceDict
    options: models.CassandraTableGetPropertiesOptions | CassandraTableGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class CassandraTableGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a Cassandra table."""


class CassandraTableResourceDict(TypedDict, total=False):
    """Definition of a Cassandra table."""

    id: Required[str]
    default_ttl: int
    schema: models.CassandraSchema | CassandraSchemaDict
    analytical_storage_ttl: int
    additional_properties: Mapping[str, Any]


class CassandraTableGetPropertiesResourceDict(CassandraTableResourceDict, total=False):
    """Definition of a Cassandra table, with system properties."""


class _CassandraTableGetResultsFlatDict(ProxyResourceDict, total=False):
    """A Cassandra table, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.CassandraTableGetPropertiesResource | CassandraTableGetPropertiesResourceDict
    options: models.CassandraTableGetPropertiesOptions | CassandraTableGetPropertiesOptionsDict


class _CassandraTableGetResultsNestedDict(ProxyResourceDict, total=False):
    """A Cassandra table, as the service returns it."""

    properties: Required[models.CassandraTableGetProperties | CassandraTableGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


CassandraTableGetResultsDict: TypeAlias = _CassandraTableGetResultsFlatDict | _CassandraTableGetResultsNestedDict


class ClusterKeyDict(TypedDict, total=False):
    """A clustering column of a Cassandra table."""

    name: str
    order_by: str
    additional_properties: Mapping[str, Any]


class ColumnDict(TypedDict, total=False):
    """A column of a Cassandra table."""

    name: str
    type: str
    additional_properties: Mapping[str, Any]
