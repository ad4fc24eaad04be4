# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``sync_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import SkuDict

SyncConflictResolutionPolicyValue: TypeAlias = Literal["HubWin", "MemberWin"]
SyncDirectionValue: TypeAlias = Literal["Bidirectional", "OneWayMemberToHub", "OneWayHubToMember"]
SyncGroupLogTypeValue: TypeAlias = Literal["All", "Error", "Warning", "Success"]
SyncGroupStateValue: TypeAlias = Literal["NotReady", "Error", "Warning", "Progressing", "Good"]
SyncGroupsTypeValue: TypeAlias = Literal["All", "Error", "Warning", "Success"]
SyncMemberDbTypeValue: TypeAlias = Literal["AzureSqlDatabase", "SqlServerDatabase"]
SyncMemberStateValue: TypeAlias = Literal[
    "SyncInProgress",
    "SyncSucceeded",
    "SyncFailed",
    "DisabledTombstoneCleanup",
    "DisabledBackupRestore",
    "SyncSucceededWithWarnings",
    "SyncCancelling",
    "SyncCancelled",
    "UnProvisioned",
    "Provisioning",
    "Provisioned",
    "ProvisionFailed",
    "DeProvisioning",
    "DeProvisioned",
    "DeProvisionFailed",
    "Reprovisioning",
    "ReprovisionFailed",
    "UnReprovisioned",
]


class SyncDatabaseIdPropertiesDict(TypedDict, total=False):
    """ID of a sync database."""

    additional_properties: Mapping[str, Any]


class SyncFullSchemaPropertiesDict(TypedDict, total=False):
    """Tables of a sync database."""

    additional_properties: Mapping[str, Any]


class SyncFullSchemaTableDict(TypedDict, total=False):
    """A table of a sync database."""

    additional_properties: Mapping[str, Any]


class SyncFullSchemaTableColumnDict(TypedDict, total=False):
    """A column of a sync database's table."""

    additional_properties: Mapping[str, Any]


class _SyncGroupFlatDict(ProxyResourceDict, total=False):
    """A sync group: databases kept in step with a hub."""

    sku: models.Sku | SkuDict
    interval: int
    conflict_resolution_policy: models.SyncConflictResolutionPolicy | SyncConflictResolutionPolicyValue
    sync_database_id: str
    hub_database_user_name: str
    hub_database_password: str
    schema: models.SyncGroupSchema | SyncGroupSchemaDict
    enable_conflict_logging: bool
    conflict_logging_retention_in_days: int
    use_private_link_connection: bool


class _SyncGroupNestedDict(ProxyResourceDict, total=False):
    """A sync group: databases kept in step with a hub."""

    properties: Required[models.SyncGroupProperties | SyncGroupPropertiesDict]
    sku: models.Sku | SkuDict


SyncGroupDict: TypeAlias = _SyncGroupFlatDict | _SyncGroupNestedDict


class SyncGroupLogPropertiesDict(TypedDict, total=False):
    """An entry of a sync group's log."""

    additional_properties: Mapping[str, Any]


class SyncGroupPropertiesDict(TypedDict, total=False):
    """Interval, hub and schema of a sync group."""

    interval: int
    conflict_resolution_policy: models.SyncConflictResolutionPolicy | SyncConflictResolutionPolicyValue
    sync_database_id: str
    hub_database_user_name: str
    hub_database_password: str
    schema: models.SyncGroupSchema | SyncGroupSchemaDict
    enable_conflict_logging: bool
    conflict_logging_retention_in_days: int
    use_private_link_connection: bool
    additional_properties: Mapping[str, Any]


class SyncGroupSchemaDict(TypedDict, total=False):
    """Tables and columns to synchronize."""

    tables: Sequence[models.SyncGroupSchemaTable | SyncGroupSchemaTableDict]
    master_sync_member_name: str
    additional_properties: Mapping[str, Any]


class SyncGroupSchemaTableDict(TypedDict, total=False):
    """A table to synchronize."""

    columns: Sequence[models.SyncGroupSchemaTableColumn | SyncGroupSchemaTableColumnDict]
    quoted_name: str
    additional_properties: Mapping[str, Any]


class SyncGroupSchemaTableColumnDict(TypedDict, total=False):
    """A column to synchronize."""

    quoted_name: str
    data_size: str
    data_type: str
    additional_properties: Mapping[str, Any]


class _SyncMemberFlatDict(ProxyResourceDict, total=False):
    """A member of a sync group."""

    database_type: models.SyncMemberDbType | SyncMemberDbTypeValue
    sync_agent_id: str
    sql_server_database_id: str
    sync_member_azure_database_resource_id: str
    use_private_link_connection: bool
    server_name: str
    database_name: str
    user_name: str
    password: str
    sync_direction: models.SyncDirection | SyncDirectionValue


class _SyncMemberNestedDict(ProxyResourceDict, total=False):
    """A member of a sync group."""

    properties: Required[models.SyncMemberProperties | SyncMemberPropertiesDict]


SyncMemberDict: TypeAlias = _SyncMemberFlatDict | _SyncMemberNestedDict


class SyncMemberPropertiesDict(TypedDict, total=False):
    """Database, direction and state of a sync member."""

    database_type: models.SyncMemberDbType | SyncMemberDbTypeValue
    sync_agent_id: str
    sql_server_database_id: str
    sync_member_azure_database_resource_id: str
    use_private_link_connection: bool
    server_name: str
    database_name: str
    user_name: str
    password: str
    sync_direction: models.SyncDirection | SyncDirectionValue
    additional_properties: Mapping[str, Any]
