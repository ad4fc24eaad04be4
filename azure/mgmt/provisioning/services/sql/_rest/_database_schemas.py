# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``database_schemas``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_CURRENT_SENSITIVITY_LABELS_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/currentSensitivityLabels"
)
_CURRENT_URL = RESOURCE_GROUP + (
    "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables"
    "/{tableName}/columns/{columnName}/sensitivityLabels/current"
)

_SERVER_NAME = Path("server_name", "serverName")
_DATABASE_NAME = Path("database_name", "databaseName")
_SCHEMA_NAME = Path("schema_name", "schemaName")
_TABLE_NAME = Path("table_name", "tableName")
_COLUMN_NAME = Path("column_name", "columnName")
_FILTER = Query("filter", "$filter")
_SKIP_TOKEN = Query("skip_token", "$skipToken")

DATABASE_COLUMNS_GET = Operation(
    SERVICE,
    "DatabaseColumns_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables"
        "/{tableName}/columns/{columnName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _COLUMN_NAME),
    returns="DatabaseColumn",
)

DATABASE_COLUMNS_LIST_BY_TABLE = Operation(
    SERVICE,
    "DatabaseColumns_ListByTable",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables"
        "/{tableName}/columns"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _FILTER),
    paging=Paging("DatabaseColumn"),
)

DATABASE_COLUMNS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseColumns_ListByDatabase",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/columns",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Query("schema", "schema", type="[str]", collection="multi"),
        Query("table", "table", type="[str]", collection="multi"),
        Query("column", "column", type="[str]", collection="multi"),
        Query("order_by", "orderBy", type="[str]", collection="multi"),
        Query("skiptoken", "$skiptoken"),
    ),
    paging=Paging("DatabaseColumn"),
)

SENSITIVITY_LABELS_LIST_CURRENT_BY_DATABASE = Operation(
    SERVICE,
    "SensitivityLabels_ListCurrentByDatabase",
    "GET",
    _CURRENT_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SKIP_TOKEN,
        Query("count", "$count", type="bool"),
        _FILTER,
    ),
    paging=Paging("SensitivityLabel"),
)

SENSITIVITY_LABELS_UPDATE = Operation(
    SERVICE,
    "SensitivityLabels_Update",
    "PATCH",
    _CURRENT_SENSITIVITY_LABELS_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        Body("parameters", "SensitivityLabelUpdateList"),
    ),
    accept=None,
)

SENSITIVITY_LABELS_LIST_RECOMMENDED_BY_DATABASE = Operation(
    SERVICE,
    "SensitivityLabels_ListRecommendedByDatabase",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/recommendedSensitivityLabels",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SKIP_TOKEN,
        Query("include_disabled_recommendations", "includeDisabledRecommendations", type="bool"),
        _FILTER,
    ),
    paging=Paging("SensitivityLabel"),
)

SENSITIVITY_LABELS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "SensitivityLabels_ListByDatabase",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/sensitivityLabels",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _FILTER),
    paging=Paging("SensitivityLabel"),
)

SENSITIVITY_LABELS_GET = Operation(
    SERVICE,
    "SensitivityLabels_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables"
        "/{tableName}/columns/{columnName}/sensitivityLabels/{sensitivityLabelSource}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
        Path("sensitivity_label_source", "sensitivityLabelSource", type="SensitivityLabelSource"),
    ),
    returns="SensitivityLabel",
)

SENSITIVITY_LABELS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SensitivityLabels_CreateOrUpdate",
    "PUT",
    _CURRENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SCHEMA_NAME,
        _TABLE_NAME,
        _COLUMN_NAME,
        Body("parameters", "SensitivityLabel"),
    ),
    ok=(200, 201),
    returns="SensitivityLabel",
)

SENSITIVITY_LABELS_DELETE = Operation(
    SERVICE,
    "SensitivityLabels_Delete",
    "DELETE",
    _CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _COLUMN_NAME),
    accept=None,
)

SENSITIVITY_LABELS_DISABLE_RECOMMENDATION = Operation(
    SERVICE,
    "SensitivityLabels_DisableRecommendation",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables"
        "/{tableName}/columns/{columnName}/sensitivityLabels/recommended/disable"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _COLUMN_NAME),
    accept=None,
)

SENSITIVITY_LABELS_ENABLE_RECOMMENDATION = Operation(
    SERVICE,
    "SensitivityLabels_EnableRecommendation",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables"
        "/{tableName}/columns/{columnName}/sensitivityLabels/recommended/enable"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME, _COLUMN_NAME),
    accept=None,
)

DATABASE_TABLES_GET = Operation(
    SERVICE,
    "DatabaseTables_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables/{tableName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _TABLE_NAME),
    returns="DatabaseTable",
)

DATABASE_TABLES_LIST_BY_SCHEMA = Operation(
    SERVICE,
    "DatabaseTables_ListBySchema",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}/tables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME, _FILTER),
    paging=Paging("DatabaseTable"),
)

DATABASE_SCHEMAS_GET = Operation(
    SERVICE,
    "DatabaseSchemas_Get",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas/{schemaName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SCHEMA_NAME),
    returns="DatabaseSchema",
)

DATABASE_SCHEMAS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseSchemas_ListByDatabase",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/schemas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _FILTER),
    paging=Paging("DatabaseSchema"),
)
