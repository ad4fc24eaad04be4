# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""REST operations of ``web``, for both twins of its client: ``global_operations``."""

from ....core.operation import SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

_DELETED_SITE_ID = Path("deleted_site_id", "deletedSiteId")
_LOCATION = Path("location", "location")

GLOBAL_GET_DELETED_WEB_APP = Operation(
    SERVICE,
    "Global_GetDeletedWebApp",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/deletedSites/{deletedSiteId}",
    (SUBSCRIPTION_ID, _DELETED_SITE_ID),
    returns="DeletedSite",
)

GLOBAL_GET_DELETED_WEB_APP_SNAPSHOTS = Operation(
    SERVICE,
    "Global_GetDeletedWebAppSnapshots",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/deletedSites/{deletedSiteId}/snapshots",
    (SUBSCRIPTION_ID, _DELETED_SITE_ID),
    returns="[Snapshot]",
)

GLOBAL_GET_SUBSCRIPTION_OPERATION_WITH_ASYNC_RESPONSE = Operation(
    SERVICE,
    "Global_GetSubscriptionOperationWithAsyncResponse",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/locations/{location}/operations/{operationId}",
    (SUBSCRIPTION_ID, _LOCATION, Path("operation_id", "operationId")),
    ok=(204,),
    accept=None,
)

DELETED_WEB_APPS_GET_DELETED_WEB_APP_BY_LOCATION = Operation(
    SERVICE,
    "DeletedWebApps_GetDeletedWebAppByLocation",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/locations/{location}/deletedSites/{deletedSiteId}",
    (SUBSCRIPTION_ID, _LOCATION, _DELETED_SITE_ID),
    returns="DeletedSite",
)

DELETED_WEB_APPS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "DeletedWebApps_ListByLocation",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/locations/{location}/deletedSites",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("DeletedSite"),
)

DELETED_WEB_APPS_LIST = Operation(
    SERVICE,
    "DeletedWebApps_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/deletedSites",
    (SUBSCRIPTION_ID,),
    paging=Paging("DeletedSite"),
)
