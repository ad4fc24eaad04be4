# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``database_accounts``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AnalyticalStorageSchemaType(ExtensibleEnum):
    """How documents become columns: WellDefined or FullFidelity."""

    WELL_DEFINED = "WellDefined"
    FULL_FIDELITY = "FullFidelity"


class BackupPolicyMigrationStatus(ExtensibleEnum):
    """Backup policy migration status: Invalid, InProgress, Completed or Failed."""

    INVALID = "Invalid"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


class BackupPolicyType(ExtensibleEnum):
    """Kind of backup: Periodic or Continuous."""

    PERIODIC = "Periodic"
    CONTINUOUS = "Continuous"


class ConnectorOffer(ExtensibleEnum):
    """Connector offer: always Small so far."""

    SMALL = "Small"


class ContinuousTier(ExtensibleEnum):
    """Continuous tier: Continuous7Days or Continuous30Days."""

    CONTINUOUS7_DAYS = "Continuous7Days"
    CONTINUOUS30_DAYS = "Continuous30Days"


class DatabaseAccountKind(ExtensibleEnum):
    """Kind of account: GlobalDocumentDB for most APIs, MongoDB, or Parse."""

    GLOBAL_DOCUMENT_DB = "GlobalDocumentDB"
    MONGO_DB = "MongoDB"
    PARSE = "Parse"


class DedicatedGatewayType(ExtensibleEnum):
    """Dedicated gateway type: IntegratedCache or DistributedQuery."""

    INTEGRATED_CACHE = "IntegratedCache"
    DISTRIBUTED_QUERY = "DistributedQuery"


class DefaultConsistencyLevel(ExtensibleEnum):
    """Consistency of reads: Eventual, ConsistentPrefix, Session, BoundedStaleness or Strong."""

    EVENTUAL = "Eventual"
    SESSION = "Session"
    BOUNDED_STALENESS = "BoundedStaleness"
    STRONG = "Strong"
    CONSISTENT_PREFIX = "ConsistentPrefix"


class DefaultPriorityLevel(ExtensibleEnum):
    """Default priority level: High or Low."""

    HIGH = "High"
    LOW = "Low"


class KeyKind(ExtensibleEnum):
    """Which key of an account: primary or secondary, full or read-only."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    PRIMARY_READONLY = "primaryReadonly"
    SECONDARY_READONLY = "secondaryReadonly"


class Kind(ExtensibleEnum):
    """Which key of an account: primary or secondary, full or read-only."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"
    PRIMARY_READONLY = "PrimaryReadonly"
    SECONDARY_READONLY = "SecondaryReadonly"


class MinimalTlsVersion(ExtensibleEnum):
    """Lowest TLS version that clients may use."""

    TLS = "Tls"
    TLS11 = "Tls11"
    TLS12 = "Tls12"


class NetworkAclBypass(ExtensibleEnum):
    """Network ACL bypass: None or AzureServices."""

    NONE = "None"
    AZURE_SERVICES = "AzureServices"


class NotebookWorkspaceName(ExtensibleEnum):
    """Name of the notebook workspace; default."""

    DEFAULT = "default"


class PrimaryAggregationType(ExtensibleEnum):
    """Primary aggregation type: None, Average, Total, Minimum, Maximum or Last."""

    NONE = "None"
    AVERAGE = "Average"
    TOTAL = "Total"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    LAST = "Last"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    SECURED_BY_PERIMETER = "SecuredByPerimeter"


class RestoreMode(ExtensibleEnum):
    """Restore mode: always PointInTime so far."""

    POINT_IN_TIME = "PointInTime"


class ServerVersion(ExtensibleEnum):
    """Server version: 3.2, 3.6, 4.0, 4.2, 5.0, 6.0 or 7.0."""

    THREE2 = "3.2"
    THREE6 = "3.6"
    FOUR0 = "4.0"
    FOUR2 = "4.2"
    FIVE0 = "5.0"
    SIX0 = "6.0"
    SEVEN0 = "7.0"


class ServiceSize(ExtensibleEnum):
    """Size of a service's instances: Cosmos.D4s, Cosmos.D8s or Cosmos.D16s."""

    COSMOS_D4_S = "Cosmos.D4s"
    COSMOS_D8_S = "Cosmos.D8s"
    COSMOS_D16_S = "Cosmos.D16s"


class ServiceStatus(ExtensibleEnum):
    """Service status: Creating, Running, Updating, Deleting, Error or Stopped."""

    CREATING = "Creating"
    RUNNING = "Running"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ERROR = "Error"
    STOPPED = "Stopped"


class ServiceType(ExtensibleEnum):
    """Kind of service: SqlDedicatedGateway, DataTransfer, GraphAPICompute or MaterializedViewsBuilder."""

    SQL_DEDICATED_GATEWAY = "SqlDedicatedGateway"
    DATA_TRANSFER = "DataTransfer"
    GRAPH_API_COMPUTE = "GraphAPICompute"
    MATERIALIZED_VIEWS_BUILDER = "MaterializedViewsBuilder"


class Type(ExtensibleEnum):
    """API a connection string is for."""

    SQL = "Sql"
    TABLE = "Table"
    MONGO_DB = "MongoDB"
    CASSANDRA = "Cassandra"
    CASSANDRA_CONNECTOR_METADATA = "CassandraConnectorMetadata"
    GREMLIN = "Gremlin"
    SQL_DEDICATED_GATEWAY = "SqlDedicatedGateway"
    GREMLIN_V2 = "GremlinV2"
    UNDEFINED = "Undefined"


class UnitType(ExtensibleEnum):
    """Unit type: Count, Bytes, Seconds, Percent, CountPerSecond, BytesPerSecond or Milliseconds."""

    COUNT = "Count"
    BYTES = "Bytes"
    SECONDS = "Seconds"
    PERCENT = "Percent"
    COUNT_PER_SECOND = "CountPerSecond"
    BYTES_PER_SECOND = "BytesPerSecond"
    MILLISECONDS = "Milliseconds"
