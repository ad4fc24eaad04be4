# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
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
        UniqueKeyPolicyDict,
        VectorEmbeddingPolicyDict,
    )


class ARMResourcePropertiesDict(TypedDict, total=False):
    """Base of resources that have a region and tags."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    additional_properties: Mapping[str, Any]


class OptionsResourceDict(TypedDict, total=False):
    """Throughput: fixed, or the limit of autoscale."""

    throughput: int
    autoscale_settings: models.AutoscaleSettings | AutoscaleSettingsDict
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class RestoreParametersBaseDict(TypedDict, total=False):
    """Source and time of a restore."""

    restore_source: str
    restore_timestamp_in_utc: datetime | str
    restore_with_ttl_disabled: bool
    additional_properties: Mapping[str, Any]


class SqlContainerResourceDict(TypedDict, total=False):
    """Definition of a NoSQL container."""

    id: Required[str]
    indexing_policy: models.IndexingPolicy | IndexingPolicyDict
    partition_key: models.ContainerPartitionKey | ContainerPartitionKeyDict
    default_ttl: int
    unique_key_policy: models.UniqueKeyPolicy | UniqueKeyPolicyDict
    conflict_resolution_policy: models.ConflictResolutionPolicy | ConflictResolutionPolicyDict
    client_encryption_policy: models.ClientEncryptionPolicy | ClientEncryptionPolicyDict
    analytical_storage_ttl: int
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    computed_properties: Sequence[models.ComputedProperty | ComputedPropertyDict]
    vector_embedding_policy: models.VectorEmbeddingPolicy | VectorEmbeddingPolicyDict
    full_text_policy: models.FullTextPolicy | FullTextPolicyDict
    additional_properties: Mapping[str, Any]


class SqlDatabaseResourceDict(TypedDict, total=False):
    """Definition of a NoSQL database."""

    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    additional_properties: Mapping[str, Any]
