# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``mongo_db_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        CreateModeValue,
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        ResourceRestoreParametersDict,
    )

MongoRoleDefinitionTypeValue: TypeAlias = Literal["BuiltInRole", "CustomRole"]


class _MongoDBCollectionCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a MongoDB collection."""

    resource: models.MongoDBCollectionResource | MongoDBCollectionResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _MongoDBCollectionCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a MongoDB collection."""

    properties: Required[models.MongoDBCollectionCreateUpdateProperties | MongoDBCollectionCreateUpdatePropertiesDict]


MongoDBCollectionCreateUpdateParametersDict: TypeAlias = (
    _MongoDBCollectionCreateUpdateParametersFlatDict | _MongoDBCollectionCreateUpdateParametersNestedDict
)


class MongoDBCollectionCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a MongoDB collection to create or update."""

    resource: Required[models.MongoDBCollectionResource | MongoDBCollectionResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class MongoDBCollectionGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a MongoDB collection."""

    resource: models.MongoDBCollectionGetPropertiesResource | MongoDBCollectionGetPropertiesResourceDict
    options: models.MongoDBCollectionGetPropertiesOptions | MongoDBCollectionGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class MongoDBCollectionGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a MongoDB collection."""


class MongoDBCollectionResourceDict(TypedDict, total=False):
    """Definition of a MongoDB collection."""

    id: Required[str]
    shard_key: Mapping[str, str]
    indexes: Sequence[models.MongoIndex | MongoIndexDict]
    analytical_storage_ttl: int
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    additional_properties: Mapping[str, Any]


class MongoDBCollectionGetPropertiesResourceDict(MongoDBCollectionResourceDict, total=False):
    """Definition of a MongoDB collection, with system properties."""


class _MongoDBCollectionGetResultsFlatDict(ProxyResourceDict, total=False):
    """A MongoDB collection, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.MongoDBCollectionGetPropertiesResource | MongoDBCollectionGetPropertiesResourceDict
    options: models.MongoDBCollectionGetPropertiesOptions | MongoDBCollectionGetPropertiesOptionsDict


class _MongoDBCollectionGetResultsNestedDict(ProxyResourceDict, total=False):
    """A MongoDB collection, as the service returns it."""

    properties: Required[models.MongoDBCollectionGetProperties | MongoDBCollectionGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


MongoDBCollectionGetResultsDict: TypeAlias = (
    _MongoDBCollectionGetResultsFlatDict | _MongoDBCollectionGetResultsNestedDict
)


class _MongoDBDatabaseCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a MongoDB database."""

    resource: models.MongoDBDatabaseResource | MongoDBDatabaseResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _MongoDBDatabaseCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a MongoDB database."""

    properties: Required[models.MongoDBDatabaseCreateUpdateProperties | MongoDBDatabaseCreateUpdatePropertiesDict]


MongoDBDatabaseCreateUpdateParametersDict: TypeAlias = (
    _MongoDBDatabaseCreateUpdateParametersFlatDict | _MongoDBDatabaseCreateUpdateParametersNestedDict
)


class MongoDBDatabaseCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a MongoDB database to create or update."""

    resource: Required[models.MongoDBDatabaseResource | MongoDBDatabaseResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class MongoDBDatabaseGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a MongoDB database."""

    resource: models.MongoDBDatabaseGetPropertiesResource | MongoDBDatabaseGetPropertiesResourceDict
    options: models.MongoDBDatabaseGetPropertiesOptions | MongoDBDatabaseGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class MongoDBDatabaseGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a MongoDB database."""


class MongoDBDatabaseResourceDict(TypedDict, total=False):
    """Definition of a MongoDB database."""

    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    additional_properties: Mapping[str, Any]


class MongoDBDatabaseGetPropertiesResourceDict(MongoDBDatabaseResourceDict, total=False):
    """Definition of a MongoDB database, with system properties."""


class _MongoDBDatabaseGetResultsFlatDict(ProxyResourceDict, total=False):
    """A MongoDB database, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.MongoDBDatabaseGetPropertiesResource | MongoDBDatabaseGetPropertiesResourceDict
    options: models.MongoDBDatabaseGetPropertiesOptions | MongoDBDatabaseGetPropertiesOptionsDict


class _MongoDBDatabaseGetResultsNestedDict(ProxyResourceDict, total=False):
    """A MongoDB database, as the service returns it."""

    properties: Required[models.MongoDBDatabaseGetProperties | MongoDBDatabaseGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


MongoDBDatabaseGetResultsDict: TypeAlias = _MongoDBDatabaseGetResultsFlatDict | _MongoDBDatabaseGetResultsNestedDict


class _MongoIndexFlatDict(TypedDict, total=False):
    """An index of a MongoDB collection."""

    options: models.MongoIndexOptions | MongoIndexOptionsDict
    keys: Sequence[str]
    additional_properties: Mapping[str, Any]


class _MongoIndexNestedDict(TypedDict, total=False):
    """An index of a MongoDB collection."""

    key: Required[models.MongoIndexKeys | MongoIndexKeysDict]
    options: models.MongoIndexOptions | MongoIndexOptionsDict
    additional_properties: Mapping[str, Any]


MongoIndexDict: TypeAlias = _MongoIndexFlatDict | _MongoIndexNestedDict


class MongoIndexKeysDict(TypedDict, total=False):
    """Fields of a MongoDB index."""

    keys: Sequence[str]
    additional_properties: Mapping[str, Any]


class MongoIndexOptionsDict(TypedDict, total=False):
    """Expiry and uniqueness of a MongoDB index."""

    expire_after_seconds: int
    unique: bool
    additional_properties: Mapping[str, Any]


class _MongoRoleDefinitionCreateUpdateParametersFlatDict(TypedDict, total=False):
    """What it takes to create or update a MongoDB role."""

    role_name: str
    type: models.MongoRoleDefinitionType | MongoRoleDefinitionTypeValue
    database_name: str
    privileges: Sequence[models.Privilege | PrivilegeDict]
    roles: Sequence[models.Role | RoleDict]
    additional_properties: Mapping[str, Any]


class _MongoRoleDefinitionCreateUpdateParametersNestedDict(TypedDict, total=False):
    """What it takes to create or update a MongoDB role."""

    properties: Required[models.MongoRoleDefinitionResource | MongoRoleDefinitionResourceDict]
    additional_properties: Mapping[str, Any]


MongoRoleDefinitionCreateUpdateParametersDict: TypeAlias = (
    _MongoRoleDefinitionCreateUpdateParametersFlatDict | _MongoRoleDefinitionCreateUpdateParametersNestedDict
)


class _MongoRoleDefinitionGetResultsFlatDict(ProxyResourceDict, total=False):
    """A MongoDB role."""

    role_name: str
    database_name: str
    privileges: Sequence[models.Privilege | PrivilegeDict]
    roles: Sequence[models.Role | RoleDict]


class _MongoRoleDefinitionGetResultsNestedDict(ProxyResourceDict, total=False):
    """A MongoDB role."""

    properties: Required[models.MongoRoleDefinitionResource | MongoRoleDefinitionResourceDict]


MongoRoleDefinitionGetResultsDict: TypeAlias = (
    _MongoRoleDefinitionGetResultsFlatDict | _MongoRoleDefinitionGetResultsNestedDict
)


class MongoRoleDefinitionResourceDict(TypedDict, total=False):
    """Name, privileges and inherited roles of a MongoDB role."""

    role_name: str
    type: models.MongoRoleDefinitionType | MongoRoleDefinitionTypeValue
    database_name: str
    privileges: Sequence[models.Privilege | PrivilegeDict]
    roles: Sequence[models.Role | RoleDict]
    additional_properties: Mapping[str, Any]


class _MongoUserDefinitionCreateUpdateParametersFlatDict(TypedDict, total=False):
    """What it takes to create or update a MongoDB user."""

    user_name: str
    password: str
    database_name: str
    custom_data: str
    roles: Sequence[models.Role | RoleDict]
    mechanisms: str
    additional_properties: Mapping[str, Any]


class _MongoUserDefinitionCreateUpdateParametersNestedDict(TypedDict, total=False):
    """What it takes to create or update a MongoDB user."""

    properties: Required[models.MongoUserDefinitionResource | MongoUserDefinitionResourceDict]
    additional_properties: Mapping[str, Any]


MongoUserDefinitionCreateUpdateParametersDict: TypeAlias = (
    _MongoUserDefinitionCreateUpdateParametersFlatDict | _MongoUserDefinitionCreateUpdateParametersNestedDict
)


class _MongoUserDefinitionGetResultsFlatDict(ProxyResourceDict, total=False):
    """A MongoDB user."""

    user_name: str
    password: str
    database_name: str
    custom_data: str
    roles: Sequence[models.Role | RoleDict]
    mechanisms: str


class _MongoUserDefinitionGetResultsNestedDict(ProxyResourceDict, total=False):
    """A MongoDB user."""

    properties: Required[models.MongoUserDefinitionResource | MongoUserDefinitionResourceDict]


MongoUserDefinitionGetResultsDict: TypeAlias = (
    _MongoUserDefinitionGetResultsFlatDict | _MongoUserDefinitionGetResultsNestedDict
)


class MongoUserDefinitionResourceDict(TypedDict, total=False):
    """Name, password and roles of a MongoDB user."""

    user_name: str
    password: str
    database_name: str
    custom_data: str
    roles: Sequence[models.Role | RoleDict]
    mechanisms: str
    additional_properties: Mapping[str, Any]


class PrivilegeDict(TypedDict, total=False):
    """Actions that a MongoDB role allows on a database or collection."""

    resource: models.PrivilegeResource | PrivilegeResourceDict
    actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivilegeResourceDict(TypedDict, total=False):
    """Database and collection a privilege is for."""

    db: str
    collection: str
    additional_properties: Mapping[str, Any]


class RoleDict(TypedDict, total=False):
    """A MongoDB role to inherit."""

    db: str
    role: str
    additional_properties: Mapping[str, Any]
