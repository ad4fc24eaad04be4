# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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
else:
    typed(__name__)


class ARMResourcePropertiesDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class OptionsResourceDict(ModelDict, total=False):
    throughput: int
    autoscale_settings: models.AutoscaleSettings | AutoscaleSettingsDict


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class RestoreParametersBaseDict(ModelDict, total=False):
    restore_source: str
    restore_timestamp_in_utc: datetime | str
    restore_with_ttl_disabled: bool


class SqlContainerResourceDict(ModelDict, total=False):
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


class SqlDatabaseResourceDict(ModelDict, total=False):
    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
