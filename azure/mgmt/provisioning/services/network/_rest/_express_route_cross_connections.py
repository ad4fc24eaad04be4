# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``express_route_cross_connections``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_EXPRESS_ROUTE_CROSS_CONNECTION_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteCrossConnections/{crossConnectionName}"
)
_PEERING_URL = _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/peerings/{peeringName}"

_CROSS_CONNECTION_NAME = Path("cross_connection_name", "crossConnectionName")
_PEERING_NAME = Path("peering_name", "peeringName")
_DEVICE_PATH = Path("device_path", "devicePath")

EXPRESS_ROUTE_CROSS_CONNECTIONS_GET = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_Get",
    "GET",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME),
    returns="ExpressRouteCrossConnection",
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_CreateOrUpdate",
    "PUT",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, Body("parameters", "ExpressRouteCrossConnection")),
    returns="ExpressRouteCrossConnection",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_UPDATE_TAGS = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_UpdateTags",
    "PATCH",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, Body("cross_connection_parameters", "TagsObject")),
    returns="ExpressRouteCrossConnection",
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteCrossConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ExpressRouteCrossConnection", api_version=False),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteCrossConnections",
    (SUBSCRIPTION_ID, Query("filter", "$filter")),
    paging=Paging("ExpressRouteCrossConnection", api_version=False),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_ARP_TABLE = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_ListArpTable",
    "POST",
    _PEERING_URL + "/arpTables/{devicePath}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, _PEERING_NAME, _DEVICE_PATH),
    ok=(200, 202),
    returns="ExpressRouteCircuitsArpTableListResult",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_ROUTES_TABLE_SUMMARY = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_ListRoutesTableSummary",
    "POST",
    _PEERING_URL + "/routeTablesSummary/{devicePath}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, _PEERING_NAME, _DEVICE_PATH),
    ok=(200, 202),
    returns="ExpressRouteCrossConnectionsRoutesTableSummaryListResult",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_ROUTES_TABLE = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_ListRoutesTable",
    "POST",
    _PEERING_URL + "/routeTables/{devicePath}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, _PEERING_NAME, _DEVICE_PATH),
    ok=(200, 202),
    returns="ExpressRouteCircuitsRoutesTableListResult",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_VALIDATE_CIRCUIT_MIGRATION = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_ValidateCircuitMigration",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/validateCircuitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitValidateAndHealthCheckRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitValidateResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_GET_CIRCUIT_MIGRATION_INFO = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_GetCircuitMigrationInfo",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/getCircuitMigrationInfo",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitValidateAndHealthCheckRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_PREPARE_CIRCUIT_MIGRATION = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_PrepareCircuitMigration",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/prepareCircuitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_SHUT_DOWN_BGP_FOR_CIRCUIT_MIGRATION = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_ShutDownBgpForCircuitMigration",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/shutDownBgpForCircuitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_RESTORE_BGP_FOR_CIRCUIT_MIGRATION = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_RestoreBgpForCircuitMigration",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/restoreBgpForCircuitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_MIGRATE_CIRCUIT = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_MigrateCircuit",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/migrateCircuit",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_COMMIT_CIRCUIT_MIGRATION = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_CommitCircuitMigration",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/commitCircuitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTIONS_ROLLBACK_CIRCUIT_MIGRATION = Operation(
    SERVICE,
    "ExpressRouteCrossConnections_RollbackCircuitMigration",
    "POST",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/rollbackCircuitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        Body("parameters", "MigrateExpressRouteCircuitRequest"),
    ),
    ok=(200, 202),
    returns="MigrateExpressRouteCircuitHealthCheckResponse",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_LIST = Operation(
    SERVICE,
    "ExpressRouteCrossConnectionPeerings_List",
    "GET",
    _EXPRESS_ROUTE_CROSS_CONNECTION_URL + "/peerings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME),
    paging=Paging("ExpressRouteCrossConnectionPeering", api_version=False),
)

EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_GET = Operation(
    SERVICE,
    "ExpressRouteCrossConnectionPeerings_Get",
    "GET",
    _PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, _PEERING_NAME),
    returns="ExpressRouteCrossConnectionPeering",
)

EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteCrossConnectionPeerings_CreateOrUpdate",
    "PUT",
    _PEERING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CROSS_CONNECTION_NAME,
        _PEERING_NAME,
        Body("peering_parameters", "ExpressRouteCrossConnectionPeering"),
    ),
    ok=(200, 201),
    returns="ExpressRouteCrossConnectionPeering",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_DELETE = Operation(
    SERVICE,
    "ExpressRouteCrossConnectionPeerings_Delete",
    "DELETE",
    _PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CROSS_CONNECTION_NAME, _PEERING_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)
