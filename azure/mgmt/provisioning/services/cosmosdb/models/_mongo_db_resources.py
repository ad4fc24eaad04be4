# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``mongo_db_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ARMResourceProperties, OptionsResource, ProxyResource

if TYPE_CHECKING:
    from ....core.models.model import Nested, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _mongo_db_resources as types
    from ..types._common import (
        CreateModeValue,
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        ResourceRestoreParametersDict,
    )


class MongoDBCollectionCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a MongoDB collection."""

    properties: NestedOrNone[
        MongoDBCollectionCreateUpdateProperties, types.MongoDBCollectionCreateUpdatePropertiesDict
    ] = field("properties", "MongoDBCollectionCreateUpdateProperties", default=None)
    """Definition and options of a MongoDB collection to create or update."""
    resource: NestedFilled[MongoDBCollectionResource, types.MongoDBCollectionResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the MongoDB collection."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the MongoDB collection at creation."""


class MongoDBCollectionCreateUpdateProperties(Model):
    """Definition and options of a MongoDB collection to create or update."""

    resource: Nested[MongoDBCollectionResource, types.MongoDBCollectionResourceDict] = field(
        "resource", "MongoDBCollectionResource"
    )
    """Definition of the MongoDB collection."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the MongoDB collection at creation."""


class MongoDBCollectionGetProperties(Model):
    """Definition and throughput options of a MongoDB collection."""

    resource: NestedOrNone[MongoDBCollectionGetPropertiesResource, types.MongoDBCollectionGetPropertiesResourceDict] = (
        field("resource", "MongoDBCollectionGetPropertiesResource", default=None)
    )
    """Definition of the MongoDB collection, with system properties."""
    options: NestedOrNone[MongoDBCollectionGetPropertiesOptions, types.MongoDBCollectionGetPropertiesOptionsDict] = (
        field("options", "MongoDBCollectionGetPropertiesOptions", default=None)
    )
    """Throughput of the MongoDB collection."""


class MongoDBCollectionGetPropertiesOptions(OptionsResource):
    """Throughput of a MongoDB collection."""


class MongoDBCollectionResource(Model):
    """Definition of a MongoDB collection."""

    id: str = field("id")
    """Name of the MongoDB collection."""
    shard_key: dict[str, str] | None = field("shardKey", "{str}", default=None)
    """Shard key: name of the field, with Hash."""
    indexes: NestedListOrNone[MongoIndex, types.MongoIndexDict] = field("indexes", "[MongoIndex]", default=None)
    """Indexes of the collection."""
    analytical_storage_ttl: int | None = field("analyticalStorageTtl", "int", default=None)
    """Seconds that data stays in analytical storage; -1 for ever."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""


class MongoDBCollectionGetPropertiesResource(MongoDBCollectionResource):
    """Definition of a MongoDB collection, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class MongoDBCollectionGetResults(ProxyResource):
    """A MongoDB collection, as the service returns it."""

    properties: NestedOrNone[MongoDBCollectionGetProperties, types.MongoDBCollectionGetPropertiesDict] = field(
        "properties", "MongoDBCollectionGetProperties", default=None
    )
    """Definition and throughput options of a MongoDB collection."""
    resource: NestedOrNone[MongoDBCollectionGetPropertiesResource, types.MongoDBCollectionGetPropertiesResourceDict] = (
        flattened("properties", default=None)
    )
    """Definition of the MongoDB collection, with system properties."""
    options: NestedOrNone[MongoDBCollectionGetPropertiesOptions, types.MongoDBCollectionGetPropertiesOptionsDict] = (
        flattened("properties", default=None)
    )
    """Throughput of the MongoDB collection."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class MongoDBDatabaseCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a MongoDB database."""

    properties: NestedOrNone[MongoDBDatabaseCreateUpdateProperties, types.MongoDBDatabaseCreateUpdatePropertiesDict] = (
        field("properties", "MongoDBDatabaseCreateUpdateProperties", default=None)
    )
    """Definition and options of a MongoDB database to create or update."""
    resource: NestedFilled[MongoDBDatabaseResource, types.MongoDBDatabaseResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the MongoDB database."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the MongoDB database at creation."""


class MongoDBDatabaseCreateUpdateProperties(Model):
    """Definition and options of a MongoDB database to create or update."""

    resource: Nested[MongoDBDatabaseResource, types.MongoDBDatabaseResourceDict] = field(
        "resource", "MongoDBDatabaseResource"
    )
    """Definition of the MongoDB database."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the MongoDB database at creation."""


class MongoDBDatabaseGetProperties(Model):
    """Definition and throughput options of a MongoDB database."""

    resource: NestedOrNone[MongoDBDatabaseGetPropertiesResource, types.MongoDBDatabaseGetPropertiesResourceDict] = (
        field("resource", "MongoDBDatabaseGetPropertiesResource", default=None)
    )
    """Definition of the MongoDB database, with system properties."""
    options: NestedOrNone[MongoDBDatabaseGetPropertiesOptions, types.MongoDBDatabaseGetPropertiesOptionsDict] = field(
        "options", "MongoDBDatabaseGetPropertiesOptions", default=None
    )
    """Throughput of the MongoDB database."""


class MongoDBDatabaseGetPropertiesOptions(OptionsResource):
    """Throughput of a MongoDB database."""


class MongoDBDatabaseResource(Model):
    """Definition of a MongoDB database."""

    id: str = field("id")
    """Name of the MongoDB database."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""


class MongoDBDatabaseGetPropertiesResource(MongoDBDatabaseResource):
    """Definition of a MongoDB database, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class MongoDBDatabaseGetResults(ProxyResource):
    """A MongoDB database, as the service returns it."""

    properties: NestedOrNone[MongoDBDatabaseGetProperties, types.MongoDBDatabaseGetPropertiesDict] = field(
        "properties", "MongoDBDatabaseGetProperties", default=None
    )
    """Definition and throughput options of a MongoDB database."""
    resource: NestedOrNone[MongoDBDatabaseGetPropertiesResource, types.MongoDBDatabaseGetPropertiesResourceDict] = (
        flattened("properties", default=None)
    )
    """Definition of the MongoDB database, with system properties."""
    options: NestedOrNone[MongoDBDatabaseGetPropertiesOptions, types.MongoDBDatabaseGetPropertiesOptionsDict] = (
        flattened("properties", default=None)
    )
    """Throughput of the MongoDB database."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class MongoIndex(Model):
    """An index of a MongoDB collection."""

    key: NestedOrNone[MongoIndexKeys, types.MongoIndexKeysDict] = field("key", "MongoIndexKeys", default=None)
    """Fields of the index."""
    keys: list[str] | None = flattened("key", default=None)
    """Names of the fields."""
    options: NestedOrNone[MongoIndexOptions, types.MongoIndexOptionsDict] = field(
        "options", "MongoIndexOptions", default=None
    )
    """Expiry and uniqueness."""


class MongoIndexKeys(Model):
    """Fields of a MongoDB index."""

    keys: list[str] | None = field("keys", "[str]", default=None)
    """Names of the fields."""


class MongoIndexOptions(Model):
    """Expiry and uniqueness of a MongoDB index."""

    expire_after_seconds: int | None = field("expireAfterSeconds", "int", default=None)
    """Seconds after which documents expire."""
    unique: bool | None = field("unique", "bool", default=None)
    """Whether values must be unique."""


class MongoRoleDefinitionCreateUpdateParameters(Model):
    """What it takes to create or update a MongoDB role."""

    properties: NestedOrNone[MongoRoleDefinitionResource, types.MongoRoleDefinitionResourceDict] = field(
        "properties", "MongoRoleDefinitionResource", default=None
    )
    """Name, privileges and inherited roles of a MongoDB role."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    type: models.MongoRoleDefinitionType | types.MongoRoleDefinitionTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the role is built in or custom."""
    database_name: str | None = flattened("properties", default=None)
    """Name of the database."""
    privileges: NestedListOrNone[Privilege, types.PrivilegeDict] = flattened("properties", default=None)
    """What the role allows."""
    roles: NestedListOrNone[Role, types.RoleDict] = flattened("properties", default=None)
    """Roles whose privileges it inherits."""


class MongoRoleDefinitionGetResults(ProxyResource):
    """A MongoDB role."""

    properties: NestedOrNone[MongoRoleDefinitionResource, types.MongoRoleDefinitionResourceDict] = field(
        "properties", "MongoRoleDefinitionResource", default=None
    )
    """Name, privileges and inherited roles of a MongoDB role."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    database_name: str | None = flattened("properties", default=None)
    """Name of the database."""
    privileges: NestedListOrNone[Privilege, types.PrivilegeDict] = flattened("properties", default=None)
    """What the role allows."""
    roles: NestedListOrNone[Role, types.RoleDict] = flattened("properties", default=None)
    """Roles whose privileges it inherits."""


class MongoRoleDefinitionResource(Model):
    """Name, privileges and inherited roles of a MongoDB role."""

    role_name: str | None = field("roleName", default=None)
    """Name of the role."""
    type: models.MongoRoleDefinitionType | types.MongoRoleDefinitionTypeValue | None = field(
        "type", "MongoRoleDefinitionType", default=None
    )
    """Whether the role is built in or custom."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    privileges: NestedListOrNone[Privilege, types.PrivilegeDict] = field("privileges", "[Privilege]", default=None)
    """What the role allows."""
    roles: NestedListOrNone[Role, types.RoleDict] = field("roles", "[Role]", default=None)
    """Roles whose privileges it inherits."""


class MongoUserDefinitionCreateUpdateParameters(Model):
    """What it takes to create or update a MongoDB user."""

    properties: NestedOrNone[MongoUserDefinitionResource, types.MongoUserDefinitionResourceDict] = field(
        "properties", "MongoUserDefinitionResource", default=None
    )
    """Name, password and roles of a MongoDB user."""
    user_name: str | None = flattened("properties", default=None)
    """Name of the user."""
    password: str | None = flattened("properties", default=None)
    """Password of the user; write-only."""
    database_name: str | None = flattened("properties", default=None)
    """Name of the database."""
    custom_data: str | None = flattened("properties", default=None)
    """Note about the user."""
    roles: NestedListOrNone[Role, types.RoleDict] = flattened("properties", default=None)
    """Roles of the user."""
    mechanisms: str | None = flattened("properties", default=None)
    """How the user signs in; SCRAM-SHA-256."""


class MongoUserDefinitionGetResults(ProxyResource):
    """A MongoDB user."""

    properties: NestedOrNone[MongoUserDefinitionResource, types.MongoUserDefinitionResourceDict] = field(
        "properties", "MongoUserDefinitionResource", default=None
    )
    """Name, password and roles of a MongoDB user."""
    user_name: str | None = flattened("properties", default=None)
    """Name of the user."""
    password: str | None = flattened("properties", default=None)
    """Password of the user; write-only."""
    database_name: str | None = flattened("properties", default=None)
    """Name of the database."""
    custom_data: str | None = flattened("properties", default=None)
    """Note about the user."""
    roles: NestedListOrNone[Role, types.RoleDict] = flattened("properties", default=None)
    """Roles of the user."""
    mechanisms: str | None = flattened("properties", default=None)
    """How the user signs in; SCRAM-SHA-256."""


class MongoUserDefinitionResource(Model):
    """Name, password and roles of a MongoDB user."""

    user_name: str | None = field("userName", default=None)
    """Name of the user."""
    password: str | None = field("password", default=None, secret=True)
    """Password of the user; write-only."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    custom_data: str | None = field("customData", default=None, secret=True)
    """Note about the user."""
    roles: NestedListOrNone[Role, types.RoleDict] = field("roles", "[Role]", default=None)
    """Roles of the user."""
    mechanisms: str | None = field("mechanisms", default=None)
    """How the user signs in; SCRAM-SHA-256."""


class Privilege(Model):
    """Actions that a MongoDB role allows on a database or collection."""

    resource: NestedOrNone[PrivilegeResource, types.PrivilegeResourceDict] = field(
        "resource", "PrivilegeResource", default=None
    )
    """Database and collection."""
    actions: list[str] | None = field("actions", "[str]", default=None)
    """Allowed actions, such as find or insert."""


class PrivilegeResource(Model):
    """Database and collection a privilege is for."""

    db: str | None = field("db", default=None)
    """Name of the database."""
    collection: str | None = field("collection", default=None)
    """Name of the collection; all if empty."""


class Role(Model):
    """A MongoDB role to inherit."""

    db: str | None = field("db", default=None)
    """Database of the role."""
    role: str | None = field("role", default=None)
    """Name of the role."""
