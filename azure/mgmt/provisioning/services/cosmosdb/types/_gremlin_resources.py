# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``gremlin_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
else:
    typed(__name__)


class _GremlinDatabaseCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.GremlinDatabaseResource | GremlinDatabaseResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _GremlinDatabaseCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.GremlinDatabaseCreateUpdateProperties | GremlinDatabaseCreateUpdatePropertiesDict]


GremlinDatabaseCreateUpdateParametersDict: TypeAlias = (
    _GremlinDatabaseCreateUpdateParametersFlatDict | _GremlinDatabaseCreateUpdateParametersNestedDict
)


class GremlinDatabaseCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.GremlinDatabaseResource | GremlinDatabaseResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class GremlinDatabaseGetPropertiesDict(ModelDict, total=False):
    resource: models.GremlinDatabaseGetPropertiesResource | GremlinDatabaseGetPropertiesResourceDict
    options: models.GremlinDatabaseGetPropertiesOptions | GremlinDatabaseGetPropertiesOptionsDict


class GremlinDatabaseGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for GremlinDatabaseGetPropertiesOptions."""


class GremlinDatabaseResourceDict(ModelDict, total=False):
    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue


class GremlinDatabaseGetPropertiesResourceDict(GremlinDatabaseResourceDict, total=False):
    """Stands for GremlinDatabaseGetPropertiesResource."""


class _GremlinDatabaseGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.GremlinDatabaseGetPropertiesResource | GremlinDatabaseGetPropertiesResourceDict
    options: models.GremlinDatabaseGetPropertiesOptions | GremlinDatabaseGetPropertiesOptionsDict


class _GremlinDatabaseGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.GremlinDatabaseGetProperties | GremlinDatabaseGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


GremlinDatabaseGetResultsDict: TypeAlias = _GremlinDatabaseGetResultsFlatDict | _GremlinDatabaseGetResultsNestedDict


class _GremlinGraphCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.GremlinGraphResource | GremlinGraphResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _GremlinGraphCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.GremlinGraphCreateUpdateProperties | GremlinGraphCreateUpdatePropertiesDict]


GremlinGraphCreateUpdateParametersDict: TypeAlias = (
    _GremlinGraphCreateUpdateParametersFlatDict | _GremlinGraphCreateUpdateParametersNestedDict
)


class GremlinGraphCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.GremlinGraphResource | GremlinGraphResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class GremlinGraphGetPropertiesDict(ModelDict, total=False):
    resource: models.GremlinGraphGetPropertiesResource | GremlinGraphGetPropertiesResourceDict
    options: models.GremlinGraphGetPropertiesOptions | GremlinGraphGetPropertiesOptionsDict


class GremlinGraphGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for GremlinGraphGetPropertiesOptions."""


class GremlinGraphResourceDict(ModelDict, total=False):
    id: Required[str]
    indexing_policy: models.IndexingPolicy | IndexingPolicyDict
    partition_key: models.ContainerPartitionKey | ContainerPartitionKeyDict
    default_ttl: int
    unique_key_policy: models.UniqueKeyPolicy | UniqueKeyPolicyDict
    conflict_resolution_policy: models.ConflictResolutionPolicy | ConflictResolutionPolicyDict
    analytical_storage_ttl: int
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue


class GremlinGraphGetPropertiesResourceDict(GremlinGraphResourceDict, total=False):
    """Stands for GremlinGraphGetPropertiesResource."""


class _GremlinGraphGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.GremlinGraphGetPropertiesResource | GremlinGraphGetPropertiesResourceDict
    options: models.GremlinGraphGetPropertiesOptions | GremlinGraphGetPropertiesOptionsDict


class _GremlinGraphGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.GremlinGraphGetProperties | GremlinGraphGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


GremlinGraphGetResultsDict: TypeAlias = _GremlinGraphGetResultsFlatDict | _GremlinGraphGetResultsNestedDict


class _GremlinRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _GremlinRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.GremlinRoleAssignmentResourceProperties | GremlinRoleAssignmentResourcePropertiesDict]


GremlinRoleAssignmentResourceDict: TypeAlias = (
    _GremlinRoleAssignmentResourceFlatDict | _GremlinRoleAssignmentResourceNestedDict
)


class GremlinRoleAssignmentResourcePropertiesDict(ModelDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _GremlinRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    role_name: str
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _GremlinRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.GremlinRoleDefinitionResourceProperties | GremlinRoleDefinitionResourcePropertiesDict]


GremlinRoleDefinitionResourceDict: TypeAlias = (
    _GremlinRoleDefinitionResourceFlatDict | _GremlinRoleDefinitionResourceNestedDict
)


class GremlinRoleDefinitionResourcePropertiesDict(ModelDict, total=False):
    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]
