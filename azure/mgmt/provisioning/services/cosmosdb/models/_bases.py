# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types._common import (
        AutoscaleSettingsDict,
        ClientEncryptionPolicyDict,
        ComputedPropertyDict,
        ConflictResolutionPolicyDict,
        ContainerPartitionKeyDict,
        CreateModeValue,
        FullTextPolicyDict,
        IndexingPolicyDict,
        ManagedServiceIdentityDict,
        ResourceRestoreParametersDict,
        SystemDataDict,
        UniqueKeyPolicyDict,
        VectorEmbeddingPolicyDict,
    )
else:
    typed(__name__)


class ARMResourceProperties(Model):
    """Base of resources that have a region and tags."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the ARM."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.DocumentDB/databaseAccounts."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class OptionsResource(Model):
    """Throughput: fixed, or the limit of autoscale."""

    throughput: int | None = field("throughput", "int", default=None)
    """Request units per second; not together with autoscale."""
    autoscale_settings: NestedOrNone[models.AutoscaleSettings, AutoscaleSettingsDict] = field(
        "autoscaleSettings", "AutoscaleSettings", default=None
    )
    """Limits of autoscale; not together with fixed throughput."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.DocumentDB/databaseAccounts."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class RestoreParametersBase(Model):
    """Source and time of a restore."""

    restore_source: str | None = field("restoreSource", default=None)
    """ID of the restorable account to restore from."""
    restore_timestamp_in_utc: datetime | None = field("restoreTimestampInUtc", "iso-8601", default=None)
    """Time to restore to."""
    restore_with_ttl_disabled: bool | None = field("restoreWithTtlDisabled", "bool", default=None)
    """Whether items no longer expire after the restore."""


class SqlContainerResource(Model):
    """Definition of a NoSQL container."""

    id: str = field("id")
    """Name of the NoSQL container."""
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
    client_encryption_policy: NestedOrNone[models.ClientEncryptionPolicy, ClientEncryptionPolicyDict] = field(
        "clientEncryptionPolicy", "ClientEncryptionPolicy", default=None
    )
    """Which properties clients encrypt."""
    analytical_storage_ttl: int | None = field("analyticalStorageTtl", "int", default=None)
    """Seconds that data stays in analytical storage; -1 for ever."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""
    computed_properties: NestedListOrNone[models.ComputedProperty, ComputedPropertyDict] = field(
        "computedProperties", "[ComputedProperty]", default=None
    )
    """Properties that queries compute."""
    vector_embedding_policy: NestedOrNone[models.VectorEmbeddingPolicy, VectorEmbeddingPolicyDict] = field(
        "vectorEmbeddingPolicy", "VectorEmbeddingPolicy", default=None
    )
    """Which properties hold vectors."""
    full_text_policy: NestedOrNone[models.FullTextPolicy, FullTextPolicyDict] = field(
        "fullTextPolicy", "FullTextPolicy", default=None
    )
    """Which properties hold text to search."""


class SqlDatabaseResource(Model):
    """Definition of a NoSQL database."""

    id: str = field("id")
    """Name of the NoSQL database."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""
