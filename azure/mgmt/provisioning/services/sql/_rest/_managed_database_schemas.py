# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``managed_database_schemas``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, Operation, Paging, Path, Query
from .. import SERVICE

_CURRENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}"
    "/sensitivityLabels/current"
)
_CURRENT_SENSITIVITY_LABELS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/databases/{databaseName}/currentSensitivityLabels"
)

_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_DATABASE_NAME = Path("database_name", "databaseName")
_SCHEMA_NAME = Path("schema_name", "schemaName")
_TABLE_NAME = Path("table_name", "tableName")
_COLUMN_NAME = Path("column_name", "columnName")
_FILTER = Query("filter", "$filter")
_SKIP_TOKEN = Query("skip_token", "$skipToken")

MANAGED_DATABASE_COLUMNS_GET = Operation(
    SERVICE,
    "ManagedDatabaseColumns_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    returns="DatabaseColumn",
)

MANAGED_DATABASE_COLUMNS_LIST_BY_TABLE = Operation(
    SERVICE,
    "ManagedDatabaseColumns_ListByTable",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _FILTER),
    paging=Paging("DatabaseColumn"),
)

MANAGED_DATABASE_COLUMNS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseColumns_ListByDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/columns"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Query("schema", "schema", type="[str]", collection="multi"),
        Query("table", "table", type="[str]", collection="multi"),
        Query("column", "column", type="[str]", collection="multi"),
        Query("order_by", "orderBy", type="[str]", collection="multi"),
        Query("skiptoken", "$skiptoken"),
    ),
    paging=Paging("DatabaseColumn"),
)

MANAGED_DATABASE_TABLES_GET = Operation(
    SERVICE,
    "ManagedDatabaseTables_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME),
    returns="DatabaseTable",
)

MANAGED_DATABASE_TABLES_LIST_BY_SCHEMA = Operation(
    SERVICE,
    "ManagedDatabaseTables_ListBySchema",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME, _FILTER),
    paging=Paging("DatabaseTable"),
)

MANAGED_DATABASE_SCHEMAS_GET = Operation(
    SERVICE,
    "ManagedDatabaseSchemas_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _SCHEMA_NAME),
    returns="DatabaseSchema",
)

MANAGED_DATABASE_SCHEMAS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSchemas_ListByDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _FILTER),
    paging=Paging("DatabaseSchema"),
)

MANAGED_DATABASE_SENSITIVITY_LABELS_GET = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}"
        "/sensitivityLabels/{sensitivityLabelSource}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
        Path("sensitivity_label_source", "sensitivityLabelSource", type="SensitivityLabelSource"),
    ),
    returns="SensitivityLabel",
)

MANAGED_DATABASE_SENSITIVITY_LABELS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_CreateOrUpdate",
    "PUT",
    _CURRENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
        Body("parameters", "SensitivityLabel"),
    ),
    ok=(200, 201),
    returns="SensitivityLabel",
)

MANAGED_DATABASE_SENSITIVITY_LABELS_DELETE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_Delete",
    "DELETE",
    _CURRENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_DISABLE_RECOMMENDATION = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_DisableRecommendation",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}"
        "/sensitivityLabels/recommended/disable"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_ENABLE_RECOMMENDATION = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_EnableRecommendation",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}/columns/{columnName}"
        "/sensitivityLabels/recommended/enable"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_CURRENT_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_ListCurrentByDatabase",
    "GET",
    _CURRENT_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SKIP_TOKEN,
        Query("count", "$count", type="bool"),
        _FILTER,
    ),
    paging=Paging("SensitivityLabel"),
)

MANAGED_DATABASE_SENSITIVITY_LABELS_UPDATE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_Update",
    "PATCH",
    _CURRENT_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        Body("parameters", "SensitivityLabelUpdateList"),
    ),
    accept=None,
)

MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_RECOMMENDED_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_ListRecommendedByDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/recommendedSensitivityLabels"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _SKIP_TOKEN,
        Query("include_disabled_recommendations", "includeDisabledRecommendations", type="bool"),
        _FILTER,
    ),
    paging=Paging("SensitivityLabel"),
)

MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ManagedDatabaseSensitivityLabels_ListByDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/databases/{databaseName}/sensitivityLabels"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _FILTER),
    paging=Paging("SensitivityLabel"),
)
