# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``mongo_db_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import (
        CreateModeValue,
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        ResourceRestoreParametersDict,
    )
else:
    typed(__name__)

MongoRoleDefinitionTypeValue: TypeAlias = Literal["BuiltInRole", "CustomRole"]


class _MongoDBCollectionCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.MongoDBCollectionResource | MongoDBCollectionResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _MongoDBCollectionCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.MongoDBCollectionCreateUpdateProperties | MongoDBCollectionCreateUpdatePropertiesDict]


MongoDBCollectionCreateUpdateParametersDict: TypeAlias = (
    _MongoDBCollectionCreateUpdateParametersFlatDict | _MongoDBCollectionCreateUpdateParametersNestedDict
)


class MongoDBCollectionCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.MongoDBCollectionResource | MongoDBCollectionResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class MongoDBCollectionGetPropertiesDict(ModelDict, total=False):
    resource: models.MongoDBCollectionGetPropertiesResource | MongoDBCollectionGetPropertiesResourceDict
    options: models.MongoDBCollectionGetPropertiesOptions | MongoDBCollectionGetPropertiesOptionsDict


class MongoDBCollectionGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for MongoDBCollectionGetPropertiesOptions."""


class MongoDBCollectionResourceDict(ModelDict, total=False):
    id: Required[str]
    shard_key: Mapping[str, str]
    indexes: Sequence[models.MongoIndex | MongoIndexDict]
    analytical_storage_ttl: int
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue


class MongoDBCollectionGetPropertiesResourceDict(MongoDBCollectionResourceDict, total=False):
    """Stands for MongoDBCollectionGetPropertiesResource."""


class _MongoDBCollectionGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.MongoDBCollectionGetPropertiesResource | MongoDBCollectionGetPropertiesResourceDict
    options: models.MongoDBCollectionGetPropertiesOptions | MongoDBCollectionGetPropertiesOptionsDict


class _MongoDBCollectionGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MongoDBCollectionGetProperties | MongoDBCollectionGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


MongoDBCollectionGetResultsDict: TypeAlias = (
    _MongoDBCollectionGetResultsFlatDict | _MongoDBCollectionGetResultsNestedDict
)


class _MongoDBDatabaseCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.MongoDBDatabaseResource | MongoDBDatabaseResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _MongoDBDatabaseCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.MongoDBDatabaseCreateUpdateProperties | MongoDBDatabaseCreateUpdatePropertiesDict]


MongoDBDatabaseCreateUpdateParametersDict: TypeAlias = (
    _MongoDBDatabaseCreateUpdateParametersFlatDict | _MongoDBDatabaseCreateUpdateParametersNestedDict
)


class MongoDBDatabaseCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.MongoDBDatabaseResource | MongoDBDatabaseResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class MongoDBDatabaseGetPropertiesDict(ModelDict, total=False):
    resource: models.MongoDBDatabaseGetPropertiesResource | MongoDBDatabaseGetPropertiesResourceDict
    options: models.MongoDBDatabaseGetPropertiesOptions | MongoDBDatabaseGetPropertiesOptionsDict


class MongoDBDatabaseGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for MongoDBDatabaseGetPropertiesOptions."""


class MongoDBDatabaseResourceDict(ModelDict, total=False):
    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue


class MongoDBDatabaseGetPropertiesResourceDict(MongoDBDatabaseResourceDict, total=False):
    """Stands for MongoDBDatabaseGetPropertiesResource."""


class _MongoDBDatabaseGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.MongoDBDatabaseGetPropertiesResource | MongoDBDatabaseGetPropertiesResourceDict
    options: models.MongoDBDatabaseGetPropertiesOptions | MongoDBDatabaseGetPropertiesOptionsDict


class _MongoDBDatabaseGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MongoDBDatabaseGetProperties | MongoDBDatabaseGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


MongoDBDatabaseGetResultsDict: TypeAlias = _MongoDBDatabaseGetResultsFlatDict | _MongoDBDatabaseGetResultsNestedDict


class _MongoIndexFlatDict(ModelDict, total=False):
    options: models.MongoIndexOptions | MongoIndexOptionsDict
    keys: list[str] | tuple[str, ...]


class _MongoIndexNestedDict(ModelDict, total=False):
    key: Required[models.MongoIndexKeys | MongoIndexKeysDict]
    options: models.MongoIndexOptions | MongoIndexOptionsDict


MongoIndexDict: TypeAlias = _MongoIndexFlatDict | _MongoIndexNestedDict


class MongoIndexKeysDict(ModelDict, total=False):
    keys: list[str] | tuple[str, ...]


class MongoIndexOptionsDict(ModelDict, total=False):
    expire_after_seconds: int
    unique: bool


class _MongoRoleDefinitionCreateUpdateParametersFlatDict(ModelDict, total=False):
    role_name: str
    type: models.MongoRoleDefinitionType | MongoRoleDefinitionTypeValue
    database_name: str
    privileges: Sequence[models.Privilege | PrivilegeDict]
    roles: Sequence[models.Role | RoleDict]


class _MongoRoleDefinitionCreateUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.MongoRoleDefinitionResource | MongoRoleDefinitionResourceDict]


MongoRoleDefinitionCreateUpdateParametersDict: TypeAlias = (
    _MongoRoleDefinitionCreateUpdateParametersFlatDict | _MongoRoleDefinitionCreateUpdateParametersNestedDict
)


class _MongoRoleDefinitionGetResultsFlatDict(ProxyResourceDict, total=False):
    role_name: str
    database_name: str
    privileges: Sequence[models.Privilege | PrivilegeDict]
    roles: Sequence[models.Role | RoleDict]


class _MongoRoleDefinitionGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MongoRoleDefinitionResource | MongoRoleDefinitionResourceDict]


MongoRoleDefinitionGetResultsDict: TypeAlias = (
    _MongoRoleDefinitionGetResultsFlatDict | _MongoRoleDefinitionGetResultsNestedDict
)


class MongoRoleDefinitionResourceDict(ModelDict, total=False):
    role_name: str
    type: models.MongoRoleDefinitionType | MongoRoleDefinitionTypeValue
    database_name: str
    privileges: Sequence[models.Privilege | PrivilegeDict]
    roles: Sequence[models.Role | RoleDict]


class _MongoUserDefinitionCreateUpdateParametersFlatDict(ModelDict, total=False):
    user_name: str
    password: str
    database_name: str
    custom_data: str
    roles: Sequence[models.Role | RoleDict]
    mechanisms: str


class _MongoUserDefinitionCreateUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.MongoUserDefinitionResource | MongoUserDefinitionResourceDict]


MongoUserDefinitionCreateUpdateParametersDict: TypeAlias = (
    _MongoUserDefinitionCreateUpdateParametersFlatDict | _MongoUserDefinitionCreateUpdateParametersNestedDict
)


class _MongoUserDefinitionGetResultsFlatDict(ProxyResourceDict, total=False):
    user_name: str
    password: str
    database_name: str
    custom_data: str
    roles: Sequence[models.Role | RoleDict]
    mechanisms: str


class _MongoUserDefinitionGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MongoUserDefinitionResource | MongoUserDefinitionResourceDict]


MongoUserDefinitionGetResultsDict: TypeAlias = (
    _MongoUserDefinitionGetResultsFlatDict | _MongoUserDefinitionGetResultsNestedDict
)


class MongoUserDefinitionResourceDict(ModelDict, total=False):
    user_name: str
    password: str
    database_name: str
    custom_data: str
    roles: Sequence[models.Role | RoleDict]
    mechanisms: str


class PrivilegeDict(ModelDict, total=False):
    resource: models.PrivilegeResource | PrivilegeResourceDict
    actions: list[str] | tuple[str, ...]


class PrivilegeResourceDict(ModelDict, total=False):
    db: str
    collection: str


class RoleDict(ModelDict, total=False):
    db: str
    role: str
