# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``sync_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import SkuDict
else:
    typed(__name__)

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


class SyncDatabaseIdPropertiesDict(ModelDict, total=False):
    """Stands for SyncDatabaseIdProperties."""


class SyncFullSchemaPropertiesDict(ModelDict, total=False):
    """Stands for SyncFullSchemaProperties."""


class SyncFullSchemaTableDict(ModelDict, total=False):
    """Stands for SyncFullSchemaTable."""


class SyncFullSchemaTableColumnDict(ModelDict, total=False):
    """Stands for SyncFullSchemaTableColumn."""


class _SyncGroupFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.SyncGroupProperties | SyncGroupPropertiesDict]
    sku: models.Sku | SkuDict


SyncGroupDict: TypeAlias = _SyncGroupFlatDict | _SyncGroupNestedDict


class SyncGroupLogPropertiesDict(ModelDict, total=False):
    """Stands for SyncGroupLogProperties."""


class SyncGroupPropertiesDict(ModelDict, total=False):
    interval: int
    conflict_resolution_policy: models.SyncConflictResolutionPolicy | SyncConflictResolutionPolicyValue
    sync_database_id: str
    hub_database_user_name: str
    hub_database_password: str
    schema: models.SyncGroupSchema | SyncGroupSchemaDict
    enable_conflict_logging: bool
    conflict_logging_retention_in_days: int
    use_private_link_connection: bool


class SyncGroupSchemaDict(ModelDict, total=False):
    tables: Sequence[models.SyncGroupSchemaTable | SyncGroupSchemaTableDict]
    master_sync_member_name: str


class SyncGroupSchemaTableDict(ModelDict, total=False):
    columns: Sequence[models.SyncGroupSchemaTableColumn | SyncGroupSchemaTableColumnDict]
    quoted_name: str


class SyncGroupSchemaTableColumnDict(ModelDict, total=False):
    quoted_name: str
    data_size: str
    data_type: str


class _SyncMemberFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.SyncMemberProperties | SyncMemberPropertiesDict]


SyncMemberDict: TypeAlias = _SyncMemberFlatDict | _SyncMemberNestedDict


class SyncMemberPropertiesDict(ModelDict, total=False):
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
