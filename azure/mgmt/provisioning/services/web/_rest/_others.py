# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``others``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

_DELETED_SITE_ID = Path("deleted_site_id", "deletedSiteId")
_LOCATION = Path("location", "location")

GLOBAL_GET_DELETED_WEB_APP = Operation(
    SERVICE,
    "Global_GetDeletedWebApp",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/deletedSites/{deletedSiteId}",
    (SUBSCRIPTION_ID, _DELETED_SITE_ID),
    returns="DeletedSite",
)

GLOBAL_GET_DELETED_WEB_APP_SNAPSHOTS = Operation(
    SERVICE,
    "Global_GetDeletedWebAppSnapshots",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/deletedSites/{deletedSiteId}/snapshots",
    (SUBSCRIPTION_ID, _DELETED_SITE_ID),
    returns="[Snapshot]",
)

GLOBAL_GET_SUBSCRIPTION_OPERATION_WITH_ASYNC_RESPONSE = Operation(
    SERVICE,
    "Global_GetSubscriptionOperationWithAsyncResponse",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/locations/{location}/operations/{operationId}",
    (SUBSCRIPTION_ID, _LOCATION, Path("operation_id", "operationId")),
    ok=(204,),
    accept=None,
)

DELETED_WEB_APPS_GET_DELETED_WEB_APP_BY_LOCATION = Operation(
    SERVICE,
    "DeletedWebApps_GetDeletedWebAppByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/locations/{location}/deletedSites/{deletedSiteId}",
    (SUBSCRIPTION_ID, _LOCATION, _DELETED_SITE_ID),
    returns="DeletedSite",
)

DELETED_WEB_APPS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "DeletedWebApps_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/locations/{location}/deletedSites",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("DeletedSite"),
)

DELETED_WEB_APPS_LIST = Operation(
    SERVICE,
    "DeletedWebApps_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/deletedSites",
    (SUBSCRIPTION_ID,),
    paging=Paging("DeletedSite"),
)

GET_USAGES_IN_LOCATION_LIST = Operation(
    SERVICE,
    "GetUsagesInLocation_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("CsmUsageQuota"),
)
