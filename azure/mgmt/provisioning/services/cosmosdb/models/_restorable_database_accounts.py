# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``restorable_database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, SqlContainerResource, SqlDatabaseResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _restorable_database_accounts as types
    from ..types._others import OperationTypeValue
else:
    typed(__name__)


class RestorableDatabaseAccountGetResult(ProxyResource):
    """A Cosmos DB account that can be restored, living or deleted."""

    properties: NestedOrNone[RestorableDatabaseAccountProperties, types.RestorableDatabaseAccountPropertiesDict] = (
        field("properties", "RestorableDatabaseAccountProperties", default=None)
    )
    """Name, life time and regions of an account that can be restored."""
    account_name: str | None = flattened("properties", default=None)
    """Name of the account."""
    creation_time: datetime | None = flattened("properties", default=None)
    """When it was created."""
    oldest_restorable_time: datetime | None = flattened("properties", default=None)
    """Earliest time that can be restored."""
    deletion_time: datetime | None = flattened("properties", default=None)
    """When the account was deleted."""
    api_type: models.ApiType | types.ApiTypeValue = flattened("properties", init=False)
    """API of the account."""
    restorable_locations: NestedList[RestorableLocationResource, types.RestorableLocationResourceDict] = flattened(
        "properties", init=False
    )
    """Regions that can be restored."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""


class RestorableDatabaseAccountProperties(Model):
    """Name, life time and regions of an account that can be restored."""

    account_name: str | None = field("accountName", default=None)
    """Name of the account."""
    creation_time: datetime | None = field("creationTime", "iso-8601", default=None)
    """When it was created."""
    oldest_restorable_time: datetime | None = field("oldestRestorableTime", "iso-8601", default=None)
    """Earliest time that can be restored."""
    deletion_time: datetime | None = field("deletionTime", "iso-8601", default=None)
    """When the account was deleted."""
    api_type: models.ApiType | types.ApiTypeValue = read_only("apiType", "ApiType")
    """API of the account."""
    restorable_locations: NestedList[RestorableLocationResource, types.RestorableLocationResourceDict] = read_only(
        "restorableLocations", "[RestorableLocationResource]"
    )
    """Regions that can be restored."""


class RestorableGremlinDatabaseGetResult(Model):
    """An event in the life of a Gremlin database that can be restored."""

    properties: NestedOrNone[RestorableGremlinDatabaseProperties, types.RestorableGremlinDatabasePropertiesDict] = (
        field("properties", "RestorableGremlinDatabaseProperties", default=None)
    )
    """Event in the life of a Gremlin database."""
    resource: NestedOrNone[
        RestorableGremlinDatabasePropertiesResource, types.RestorableGremlinDatabasePropertiesResourceDict
    ] = flattened("properties", default=None)
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable Gremlin database."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableGremlinDatabaseProperties(Model):
    """Event in the life of a Gremlin database."""

    resource: NestedOrNone[
        RestorableGremlinDatabasePropertiesResource, types.RestorableGremlinDatabasePropertiesResourceDict
    ] = field("resource", "RestorableGremlinDatabasePropertiesResource", default=None)
    """What happened, and when."""


class RestorableGremlinDatabasePropertiesResource(Model):
    """What happened to a Gremlin database, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""


class RestorableGremlinGraphGetResult(Model):
    """An event in the life of a Gremlin graph that can be restored."""

    properties: NestedOrNone[RestorableGremlinGraphProperties, types.RestorableGremlinGraphPropertiesDict] = field(
        "properties", "RestorableGremlinGraphProperties", default=None
    )
    """Event in the life of a Gremlin graph."""
    resource: NestedOrNone[
        RestorableGremlinGraphPropertiesResource, types.RestorableGremlinGraphPropertiesResourceDict
    ] = flattened("properties", default=None)
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable Gremlin graph."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableGremlinGraphProperties(Model):
    """Event in the life of a Gremlin graph."""

    resource: NestedOrNone[
        RestorableGremlinGraphPropertiesResource, types.RestorableGremlinGraphPropertiesResourceDict
    ] = field("resource", "RestorableGremlinGraphPropertiesResource", default=None)
    """What happened, and when."""


class RestorableGremlinGraphPropertiesResource(Model):
    """What happened to a Gremlin graph, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""


class RestorableGremlinResourcesGetResult(Model):
    """A Gremlin database and what is in it that can be restored."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the Gremlin database and container."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    graph_names: list[str] | None = field("graphNames", "[str]", default=None)
    """Names of the graphs."""


class RestorableLocationResource(Model):
    """A region of an account that can be restored."""

    location_name: str = read_only("locationName")
    """Region."""
    regional_database_account_instance_id: str = read_only("regionalDatabaseAccountInstanceId")
    """Instance ID of the account in the region."""
    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When it was created."""
    deletion_time: datetime = read_only("deletionTime", "iso-8601")
    """When the region was removed."""


class RestorableMongodbCollectionGetResult(Model):
    """An event in the life of a MongoDB collection that can be restored."""

    properties: NestedOrNone[RestorableMongodbCollectionProperties, types.RestorableMongodbCollectionPropertiesDict] = (
        field("properties", "RestorableMongodbCollectionProperties", default=None)
    )
    """Event in the life of a MongoDB collection."""
    resource: NestedOrNone[
        RestorableMongodbCollectionPropertiesResource, types.RestorableMongodbCollectionPropertiesResourceDict
    ] = flattened("properties", default=None)
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable MongoDB collection."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableMongodbCollectionProperties(Model):
    """Event in the life of a MongoDB collection."""

    resource: NestedOrNone[
        RestorableMongodbCollectionPropertiesResource, types.RestorableMongodbCollectionPropertiesResourceDict
    ] = field("resource", "RestorableMongodbCollectionPropertiesResource", default=None)
    """What happened, and when."""


class RestorableMongodbCollectionPropertiesResource(Model):
    """What happened to a MongoDB collection, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""


class RestorableMongodbDatabaseGetResult(Model):
    """An event in the life of a MongoDB database that can be restored."""

    properties: NestedOrNone[RestorableMongodbDatabaseProperties, types.RestorableMongodbDatabasePropertiesDict] = (
        field("properties", "RestorableMongodbDatabaseProperties", default=None)
    )
    """Event in the life of a MongoDB database."""
    resource: NestedOrNone[
        RestorableMongodbDatabasePropertiesResource, types.RestorableMongodbDatabasePropertiesResourceDict
    ] = flattened("properties", default=None)
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable MongoDB database."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableMongodbDatabaseProperties(Model):
    """Event in the life of a MongoDB database."""

    resource: NestedOrNone[
        RestorableMongodbDatabasePropertiesResource, types.RestorableMongodbDatabasePropertiesResourceDict
    ] = field("resource", "RestorableMongodbDatabasePropertiesResource", default=None)
    """What happened, and when."""


class RestorableMongodbDatabasePropertiesResource(Model):
    """What happened to a MongoDB database, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""


class RestorableMongodbResourcesGetResult(Model):
    """A MongoDB database and what is in it that can be restored."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the MongoDB database and container."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    collection_names: list[str] | None = field("collectionNames", "[str]", default=None)
    """Names of the containers or collections."""


class RestorableSqlContainerGetResult(Model):
    """An event in the life of a NoSQL container that can be restored."""

    properties: NestedOrNone[RestorableSqlContainerProperties, types.RestorableSqlContainerPropertiesDict] = field(
        "properties", "RestorableSqlContainerProperties", default=None
    )
    """Event in the life of a NoSQL container."""
    resource: NestedOrNone[
        RestorableSqlContainerPropertiesResource, types.RestorableSqlContainerPropertiesResourceDict
    ] = flattened("properties", default=None)
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable NoSQL container."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableSqlContainerProperties(Model):
    """Event in the life of a NoSQL container."""

    resource: NestedOrNone[
        RestorableSqlContainerPropertiesResource, types.RestorableSqlContainerPropertiesResourceDict
    ] = field("resource", "RestorableSqlContainerPropertiesResource", default=None)
    """What happened, and when."""


class RestorableSqlContainerPropertiesResource(Model):
    """What happened to a NoSQL container, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""
    container: NestedOrNone[
        RestorableSqlContainerPropertiesResourceContainer, types.RestorableSqlContainerPropertiesResourceContainerDict
    ] = field("container", "RestorableSqlContainerPropertiesResourceContainer", default=None)
    """Definition of the container at that time."""


class RestorableSqlContainerPropertiesResourceContainer(SqlContainerResource):
    """Definition of a NoSQL container at that time."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""
    self_property: str = read_only("_self")
    """Internal path of the resource."""


class RestorableSqlDatabaseGetResult(Model):
    """An event in the life of a NoSQL database that can be restored."""

    properties: NestedOrNone[RestorableSqlDatabaseProperties, types.RestorableSqlDatabasePropertiesDict] = field(
        "properties", "RestorableSqlDatabaseProperties", default=None
    )
    """Event in the life of a NoSQL database."""
    resource: NestedOrNone[
        RestorableSqlDatabasePropertiesResource, types.RestorableSqlDatabasePropertiesResourceDict
    ] = flattened("properties", default=None)
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable NoSQL database."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableSqlDatabaseProperties(Model):
    """Event in the life of a NoSQL database."""

    resource: NestedOrNone[
        RestorableSqlDatabasePropertiesResource, types.RestorableSqlDatabasePropertiesResourceDict
    ] = field("resource", "RestorableSqlDatabasePropertiesResource", default=None)
    """What happened, and when."""


class RestorableSqlDatabasePropertiesResource(Model):
    """What happened to a NoSQL database, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""
    database: NestedOrNone[
        RestorableSqlDatabasePropertiesResourceDatabase, types.RestorableSqlDatabasePropertiesResourceDatabaseDict
    ] = field("database", "RestorableSqlDatabasePropertiesResourceDatabase", default=None)
    """Definition of the database at that time."""


class RestorableSqlDatabasePropertiesResourceDatabase(SqlDatabaseResource):
    """Definition of a NoSQL database at that time."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""
    colls: str = read_only("_colls")
    """Path of the containers within the database."""
    users: str = read_only("_users")
    """Path of the users within the database."""
    self_property: str = read_only("_self")
    """Internal path of the resource."""


class RestorableSqlResourcesGetResult(Model):
    """A NoSQL database and what is in it that can be restored."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the NoSQL database and container."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    collection_names: list[str] | None = field("collectionNames", "[str]", default=None)
    """Names of the containers or collections."""


class RestorableTableGetResult(Model):
    """An event in the life of a table that can be restored."""

    properties: NestedOrNone[RestorableTableProperties, types.RestorableTablePropertiesDict] = field(
        "properties", "RestorableTableProperties", default=None
    )
    """Event in the life of a table."""
    resource: NestedOrNone[RestorableTablePropertiesResource, types.RestorableTablePropertiesResourceDict] = flattened(
        "properties", default=None
    )
    """What happened, and when."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the restorable table."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""


class RestorableTableProperties(Model):
    """Event in the life of a table."""

    resource: NestedOrNone[RestorableTablePropertiesResource, types.RestorableTablePropertiesResourceDict] = field(
        "resource", "RestorableTablePropertiesResource", default=None
    )
    """What happened, and when."""


class RestorableTablePropertiesResource(Model):
    """What happened to a table, and when."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    operation_type: models.OperationType | OperationTypeValue = read_only("operationType", "OperationType")
    """What happened."""
    can_undelete: str = read_only("canUndelete")
    """Whether the resource can be undeleted."""
    can_undelete_reason: str = read_only("canUndeleteReason")
    """Why the resource cannot be undeleted."""
    event_timestamp: str = read_only("eventTimestamp")
    """When it happened."""
    owner_id: str = read_only("ownerId")
    """Name of the resource."""
    owner_resource_id: str = read_only("ownerResourceId")
    """Internal ID (_rid) of the resource."""


class RestorableTableResourcesGetResult(Model):
    """A table that can be restored."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the table."""
    type: str = read_only("type")
    """Type of the resource, provider and kind."""
