# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``cassandra_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import CreateUpdateOptionsDict, ManagedServiceIdentityDict, PermissionDict, RoleDefinitionTypeValue
else:
    typed(__name__)


class _CassandraKeyspaceCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.CassandraKeyspaceResource | CassandraKeyspaceResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _CassandraKeyspaceCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.CassandraKeyspaceCreateUpdateProperties | CassandraKeyspaceCreateUpdatePropertiesDict]


CassandraKeyspaceCreateUpdateParametersDict: TypeAlias = (
    _CassandraKeyspaceCreateUpdateParametersFlatDict | _CassandraKeyspaceCreateUpdateParametersNestedDict
)


class CassandraKeyspaceCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.CassandraKeyspaceResource | CassandraKeyspaceResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class CassandraKeyspaceGetPropertiesDict(ModelDict, total=False):
    resource: models.CassandraKeyspaceGetPropertiesResource | CassandraKeyspaceGetPropertiesResourceDict
    options: models.CassandraKeyspaceGetPropertiesOptions | CassandraKeyspaceGetPropertiesOptionsDict


class CassandraKeyspaceGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for CassandraKeyspaceGetPropertiesOptions."""


class CassandraKeyspaceResourceDict(ModelDict, total=False):
    id: Required[str]


class CassandraKeyspaceGetPropertiesResourceDict(CassandraKeyspaceResourceDict, total=False):
    """Stands for CassandraKeyspaceGetPropertiesResource."""


class _CassandraKeyspaceGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.CassandraKeyspaceGetPropertiesResource | CassandraKeyspaceGetPropertiesResourceDict
    options: models.CassandraKeyspaceGetPropertiesOptions | CassandraKeyspaceGetPropertiesOptionsDict


class _CassandraKeyspaceGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CassandraKeyspaceGetProperties | CassandraKeyspaceGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


CassandraKeyspaceGetResultsDict: TypeAlias = (
    _CassandraKeyspaceGetResultsFlatDict | _CassandraKeyspaceGetResultsNestedDict
)


class CassandraPartitionKeyDict(ModelDict, total=False):
    name: str


class _CassandraRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _CassandraRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.CassandraRoleAssignmentResourceProperties | CassandraRoleAssignmentResourcePropertiesDict
    ]


CassandraRoleAssignmentResourceDict: TypeAlias = (
    _CassandraRoleAssignmentResourceFlatDict | _CassandraRoleAssignmentResourceNestedDict
)


class CassandraRoleAssignmentResourcePropertiesDict(ModelDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _CassandraRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    role_name: str
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _CassandraRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.CassandraRoleDefinitionResourceProperties | CassandraRoleDefinitionResourcePropertiesDict
    ]


CassandraRoleDefinitionResourceDict: TypeAlias = (
    _CassandraRoleDefinitionResourceFlatDict | _CassandraRoleDefinitionResourceNestedDict
)


class CassandraRoleDefinitionResourcePropertiesDict(ModelDict, total=False):
    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class CassandraSchemaDict(ModelDict, total=False):
    columns: Sequence[models.Column | ColumnDict]
    partition_keys: Sequence[models.CassandraPartitionKey | CassandraPartitionKeyDict]
    cluster_keys: Sequence[models.ClusterKey | ClusterKeyDict]


class _CassandraTableCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.CassandraTableResource | CassandraTableResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _CassandraTableCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.CassandraTableCreateUpdateProperties | CassandraTableCreateUpdatePropertiesDict]


CassandraTableCreateUpdateParametersDict: TypeAlias = (
    _CassandraTableCreateUpdateParametersFlatDict | _CassandraTableCreateUpdateParametersNestedDict
)


class CassandraTableCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.CassandraTableResource | CassandraTableResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class CassandraTableGetPropertiesDict(ModelDict, total=False):
    resource: models.CassandraTableGetPropertiesResource | CassandraTableGetPropertiesResourceDict
    options: models.CassandraTableGetPropertiesOptions | CassandraTableGetPropertiesOptionsDict


class CassandraTableGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for CassandraTableGetPropertiesOptions."""


class CassandraTableResourceDict(ModelDict, total=False):
    id: Required[str]
    default_ttl: int
    schema: models.CassandraSchema | CassandraSchemaDict
    analytical_storage_ttl: int


class CassandraTableGetPropertiesResourceDict(CassandraTableResourceDict, total=False):
    """Stands for CassandraTableGetPropertiesResource."""


class _CassandraTableGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.CassandraTableGetPropertiesResource | CassandraTableGetPropertiesResourceDict
    options: models.CassandraTableGetPropertiesOptions | CassandraTableGetPropertiesOptionsDict


class _CassandraTableGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CassandraTableGetProperties | CassandraTableGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


CassandraTableGetResultsDict: TypeAlias = _CassandraTableGetResultsFlatDict | _CassandraTableGetResultsNestedDict


class ClusterKeyDict(ModelDict, total=False):
    name: str
    order_by: str


class ColumnDict(ModelDict, total=False):
    name: str
    type: str
