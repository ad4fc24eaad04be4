# Generated from swagger/cosmosdb/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``cosmosdb``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._cassandra_clusters import *
    from ._common import *
    from ._database_accounts import *
    from ._fleet import *
    from ._mongo_db_resources import *
    from ._others import *
    from ._restorable_database_accounts import *
    from ._sql_resources import *

_NAMES = {
    "._cassandra_clusters": """
        AuthenticationMethod AutoReplicate AzureConnectionType ConnectionState ManagedCassandraProvisioningState
        ManagedCassandraResourceIdentityType NodeState ScheduledEventStrategy
    """,
    "._common": """
        BackupStorageRedundancy CompositePathSortOrder ConflictResolutionMode CreateMode CreatedByType DataType
        DistanceFunction IndexKind IndexingMode PartitionKind ResourceIdentityType RoleDefinitionType SpatialType Status
        VectorDataType VectorIndexType
    """,
    "._database_accounts": """
        AnalyticalStorageSchemaType BackupPolicyMigrationStatus BackupPolicyType ConnectorOffer ContinuousTier
        DatabaseAccountKind DedicatedGatewayType DefaultConsistencyLevel DefaultPriorityLevel KeyKind Kind
        MinimalTlsVersion NetworkAclBypass NotebookWorkspaceName PrimaryAggregationType PublicNetworkAccess RestoreMode
        ServerVersion ServiceSize ServiceStatus ServiceType Type UnitType
    """,
    "._fleet": """
        FleetspacePropertiesFleetspaceApiKind FleetspacePropertiesServiceTier
    """,
    "._mongo_db_resources": """
        MongoRoleDefinitionType
    """,
    "._others": """
        OperationType
    """,
    "._restorable_database_accounts": """
        ApiType
    """,
    "._sql_resources": """
        TriggerOperation TriggerType
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
