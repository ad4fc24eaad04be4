# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``fleet``."""

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
)
from .. import SERVICE

_FLEET_URL = RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/fleets/{fleetName}"
_FLEETSPACE_URL = _FLEET_URL + "/fleetspaces/{fleetspaceName}"
_FLEETSPACE_ACCOUNT_URL = _FLEETSPACE_URL + "/fleetspaceAccounts/{fleetspaceAccountName}"

_FLEET_NAME = Path("fleet_name", "fleetName")
_FLEETSPACE_NAME = Path("fleetspace_name", "fleetspaceName")
_FLEETSPACE_ACCOUNT_NAME = Path("fleetspace_account_name", "fleetspaceAccountName")

FLEET_GET = Operation(
    SERVICE,
    "Fleet_Get",
    "GET",
    _FLEET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME),
    returns="FleetResource",
)

FLEET_CREATE = Operation(
    SERVICE,
    "Fleet_Create",
    "PUT",
    _FLEET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, Body("body", "FleetResource")),
    ok=(200, 201),
    returns="FleetResource",
)

FLEET_UPDATE = Operation(
    SERVICE,
    "Fleet_Update",
    "PATCH",
    _FLEET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, Body("body", "FleetResourceUpdate")),
    returns="FleetResource",
)

FLEET_DELETE = Operation(
    SERVICE,
    "Fleet_Delete",
    "DELETE",
    _FLEET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

FLEET_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Fleet_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/fleets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("FleetResource"),
)

FLEET_LIST = Operation(
    SERVICE,
    "Fleet_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/fleets",
    (SUBSCRIPTION_ID,),
    paging=Paging("FleetResource"),
)

FLEETSPACE_GET = Operation(
    SERVICE,
    "Fleetspace_Get",
    "GET",
    _FLEETSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, _FLEETSPACE_NAME),
    returns="FleetspaceResource",
)

FLEETSPACE_CREATE = Operation(
    SERVICE,
    "Fleetspace_Create",
    "PUT",
    _FLEETSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, _FLEETSPACE_NAME, Body("body", "FleetspaceResource")),
    ok=(200, 201),
    returns="FleetspaceResource",
    long_running=LongRunning(),
)

FLEETSPACE_UPDATE = Operation(
    SERVICE,
    "Fleetspace_Update",
    "PATCH",
    _FLEETSPACE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FLEET_NAME,
        _FLEETSPACE_NAME,
        Body("body", "FleetspaceUpdate", required=False),
    ),
    ok=(200, 202),
    returns="FleetspaceResource",
    long_running=LongRunning(),
)

FLEETSPACE_DELETE = Operation(
    SERVICE,
    "Fleetspace_Delete",
    "DELETE",
    _FLEETSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, _FLEETSPACE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

FLEETSPACE_LIST = Operation(
    SERVICE,
    "Fleetspace_List",
    "GET",
    _FLEET_URL + "/fleetspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME),
    paging=Paging("FleetspaceResource"),
)

FLEETSPACE_ACCOUNT_GET = Operation(
    SERVICE,
    "FleetspaceAccount_Get",
    "GET",
    _FLEETSPACE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, _FLEETSPACE_NAME, _FLEETSPACE_ACCOUNT_NAME),
    returns="FleetspaceAccountResource",
)

FLEETSPACE_ACCOUNT_CREATE = Operation(
    SERVICE,
    "FleetspaceAccount_Create",
    "PUT",
    _FLEETSPACE_ACCOUNT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FLEET_NAME,
        _FLEETSPACE_NAME,
        _FLEETSPACE_ACCOUNT_NAME,
        Body("body", "FleetspaceAccountResource"),
    ),
    ok=(200, 201),
    returns="FleetspaceAccountResource",
    long_running=LongRunning(),
)

FLEETSPACE_ACCOUNT_DELETE = Operation(
    SERVICE,
    "FleetspaceAccount_Delete",
    "DELETE",
    _FLEETSPACE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, _FLEETSPACE_NAME, _FLEETSPACE_ACCOUNT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

FLEETSPACE_ACCOUNT_LIST = Operation(
    SERVICE,
    "FleetspaceAccount_List",
    "GET",
    _FLEETSPACE_URL + "/fleetspaceAccounts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FLEET_NAME, _FLEETSPACE_NAME),
    paging=Paging("FleetspaceAccountResource"),
)
