# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``gremlin_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
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


class _GremlinDatabaseCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Gremlin database."""

    resource: models.GremlinDatabaseResource | GremlinDatabaseResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _GremlinDatabaseCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Gremlin database."""

    properties: Required[models.GremlinDatabaseCreateUpdateProperties | GremlinDatabaseCreateUpdatePropertiesDict]


GremlinDatabaseCreateUpdateParametersDict: TypeAlias = (
    _GremlinDatabaseCreateUpdateParametersFlatDict | _GremlinDatabaseCreateUpdateParametersNestedDict
)


class GremlinDatabaseCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a Gremlin database to create or update."""

    resource: Required[models.GremlinDatabaseResource | GremlinDatabaseResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class GremlinDatabaseGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a Gremlin database."""

    resource: models.GremlinDatabaseGetPropertiesResource | GremlinDatabaseGetPropertiesResourceDict
    options: models.GremlinDatabaseGetPropertiesOptions | GremlinDatabaseGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class GremlinDatabaseGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a Gremlin database."""


class GremlinDatabaseResourceDict(TypedDict, total=False):
    """Definition of a Gremlin database."""

    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    additional_properties: Mapping[str, Any]


class GremlinDatabaseGetPropertiesResourceDict(GremlinDatabaseResourceDict, total=False):
    """Definition of a Gremlin database, with system properties."""


class _GremlinDatabaseGetResultsFlatDict(ProxyResourceDict, total=False):
    """A Gremlin database, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.GremlinDatabaseGetPropertiesResource | GremlinDatabaseGetPropertiesResourceDict
    options: models.GremlinDatabaseGetPropertiesOptions | GremlinDatabaseGetPropertiesOptionsDict


class _GremlinDatabaseGetResultsNestedDict(ProxyResourceDict, total=False):
    """A Gremlin database, as the service returns it."""

    properties: Required[models.GremlinDatabaseGetProperties | GremlinDatabaseGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


GremlinDatabaseGetResultsDict: TypeAlias = _GremlinDatabaseGetResultsFlatDict | _GremlinDatabaseGetResultsNestedDict


class _GremlinGraphCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Gremlin graph."""

    resource: models.GremlinGraphResource | GremlinGraphResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _GremlinGraphCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Gremlin graph."""

    properties: Required[models.GremlinGraphCreateUpdateProperties | GremlinGraphCreateUpdatePropertiesDict]


GremlinGraphCreateUpdateParametersDict: TypeAlias = (
    _GremlinGraphCreateUpdateParametersFlatDict | _GremlinGraphCreateUpdateParametersNestedDict
)


class GremlinGraphCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a Gremlin graph to create or update."""

    resource: Required[models.GremlinGraphResource | GremlinGraphResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class GremlinGraphGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a Gremlin graph."""

    resource: models.GremlinGraphGetPropertiesResource | GremlinGraphGetPropertiesResourceDict
    options: models.GremlinGraphGetPropertiesOptions | GremlinGraphGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class GremlinGraphGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a Gremlin graph."""


class GremlinGraphResourceDict(TypedDict, total=False):
    """Definition of a Gremlin graph."""

    id: Required[str]
    indexing_policy: models.IndexingPolicy | IndexingPolicyDict
    partition_key: models.ContainerPartitionKey | ContainerPartitionKeyDict
    default_ttl: int
    unique_key_policy: models.UniqueKeyPolicy | UniqueKeyPolicyDict
    conflict_resolution_policy: models.ConflictResolutionPolicy | ConflictResolutionPolicyDict
    analytical_storage_ttl: int
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    additional_properties: Mapping[str, Any]


class GremlinGraphGetPropertiesResourceDict(GremlinGraphResourceDict, total=False):
    """Definition of a Gremlin graph, with system properties."""


class _GremlinGraphGetResultsFlatDict(ProxyResourceDict, total=False):
    """A Gremlin graph, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.GremlinGraphGetPropertiesResource | GremlinGraphGetPropertiesResourceDict
    options: models.GremlinGraphGetPropertiesOptions | GremlinGraphGetPropertiesOptionsDict


class _GremlinGraphGetResultsNestedDict(ProxyResourceDict, total=False):
    """A Gremlin graph, as the service returns it."""

    properties: Required[models.GremlinGraphGetProperties | GremlinGraphGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


GremlinGraphGetResultsDict: TypeAlias = _GremlinGraphGetResultsFlatDict | _GremlinGraphGetResultsNestedDict


class _GremlinRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    """A Gremlin role assignment for access to data."""

    role_definition_id: str
    scope: str
    principal_id: str


class _GremlinRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    """A Gremlin role assignment for access to data."""

    properties: Required[models.GremlinRoleAssignmentResourceProperties | GremlinRoleAssignmentResourcePropertiesDict]


GremlinRoleAssignmentResourceDict: TypeAlias = (
    _GremlinRoleAssignmentResourceFlatDict | _GremlinRoleAssignmentResourceNestedDict
)


class GremlinRoleAssignmentResourcePropertiesDict(TypedDict, total=False):
    """Role, principal and scope of a Gremlin role assignment."""

    role_definition_id: str
    scope: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class _GremlinRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    """A Gremlin role definition for access to data."""

    role_name: str
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]


class _GremlinRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    """A Gremlin role definition for access to data."""

    properties: Required[models.GremlinRoleDefinitionResourceProperties | GremlinRoleDefinitionResourcePropertiesDict]


GremlinRoleDefinitionResourceDict: TypeAlias = (
    _GremlinRoleDefinitionResourceFlatDict | _GremlinRoleDefinitionResourceNestedDict
)


class GremlinRoleDefinitionResourcePropertiesDict(TypedDict, total=False):
    """Actions on data and where they hold of a Gremlin role definition."""

    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]
    additional_properties: Mapping[str, Any]
