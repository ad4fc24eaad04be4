# Generated from swagger/storage/ by "make generate": do not edit.

"""REST operations of ``storage``, for both twins of its client: ``file_services``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    Header,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_DEFAULT_URL = RESOURCE_GROUP + "/providers/Microsoft.Storage/storageAccounts/{accountName}/fileServices/default"
_SHARE_URL = _DEFAULT_URL + "/shares/{shareName}"

_ACCOUNT_NAME = Path("account_name", "accountName")
_SHARE_NAME = Path("share_name", "shareName")
_EXPAND = Query("expand", "$expand")
_X_MS_SNAPSHOT = Header("x_ms_snapshot", "x-ms-snapshot")

FILE_SHARES_GET = Operation(
    SERVICE,
    "FileShares_Get",
    "GET",
    _SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SHARE_NAME, _EXPAND, _X_MS_SNAPSHOT),
    returns="FileShare",
    error="CloudError",
)

FILE_SHARES_CREATE = Operation(
    SERVICE,
    "FileShares_Create",
    "PUT",
    _SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SHARE_NAME, Body("file_share", "FileShare"), _EXPAND),
    ok=(200, 201),
    returns="FileShare",
    error="CloudError",
)

FILE_SHARES_UPDATE = Operation(
    SERVICE,
    "FileShares_Update",
    "PATCH",
    _SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SHARE_NAME, Body("file_share", "FileShare")),
    returns="FileShare",
    error="CloudError",
)

FILE_SHARES_DELETE = Operation(
    SERVICE,
    "FileShares_Delete",
    "DELETE",
    _SHARE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SHARE_NAME, _X_MS_SNAPSHOT, Query("include", "$include")),
    ok=(200, 204),
    error="CloudError",
    accept=None,
)

FILE_SHARES_RESTORE = Operation(
    SERVICE,
    "FileShares_Restore",
    "POST",
    _SHARE_URL + "/restore",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SHARE_NAME, Body("deleted_share", "DeletedShare")),
    error="CloudError",
    accept=None,
)

FILE_SHARES_LEASE = Operation(
    SERVICE,
    "FileShares_Lease",
    "POST",
    _SHARE_URL + "/lease",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _SHARE_NAME,
        Body("parameters", "LeaseShareRequest", required=False),
        _X_MS_SNAPSHOT,
    ),
    returns="LeaseShareResponse",
    error="CloudError",
)

FILE_SHARES_LIST = Operation(
    SERVICE,
    "FileShares_List",
    "GET",
    _DEFAULT_URL + "/shares",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Query("filter", "$filter"),
        _EXPAND,
        Query("maxpagesize", "$maxpagesize"),
    ),
    error="CloudError",
    paging=Paging("FileShareItem"),
)

FILE_SERVICES_GET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "FileServices_GetServiceProperties",
    "GET",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="FileServiceProperties",
    error="CloudError",
)

FILE_SERVICES_SET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "FileServices_SetServiceProperties",
    "PUT",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "FileServiceProperties")),
    returns="FileServiceProperties",
    error="CloudError",
)

FILE_SERVICES_LIST = Operation(
    SERVICE,
    "FileServices_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Storage/storageAccounts/{accountName}/fileServices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="FileServiceItems",
    error="CloudError",
)

FILE_SERVICES_GET_SERVICE_USAGE = Operation(
    SERVICE,
    "FileServices_GetServiceUsage",
    "GET",
    _DEFAULT_URL + "/usages/default",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="FileServiceUsage",
    error="CloudError",
)

FILE_SERVICES_LIST_SERVICE_USAGES = Operation(
    SERVICE,
    "FileServices_ListServiceUsages",
    "GET",
    _DEFAULT_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("maxpagesize", "$maxpagesize", type="int")),
    error="CloudError",
    paging=Paging("FileServiceUsage"),
)
