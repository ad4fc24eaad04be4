# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``others``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_LOCATION = Path("location", "location")
_SHARED_GALLERY_SUBSCRIPTION_ID = Path("shared_gallery_subscription_id", "sharedGallerySubscriptionId")
_SHARED_GALLERY_NAME = Path("shared_gallery_name", "sharedGalleryName")

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.Compute/operations",
    paging=Paging("Operation", api_version=False),
)

SHARED_GALLERY_INVITES_GALLERY_SHARING_ACCEPT = Operation(
    SERVICE,
    "SharedGalleryInvites_GallerySharingAccept",
    "POST",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/sharedGallerySubscriptions/{sharedGallerySubscriptionId}"
        "/sharedGalleries/{sharedGalleryName}/accept"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _SHARED_GALLERY_SUBSCRIPTION_ID, _SHARED_GALLERY_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

SHARED_GALLERY_INVITES_GALLERY_SHARING_REJECT = Operation(
    SERVICE,
    "SharedGalleryInvites_GallerySharingReject",
    "POST",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Compute/locations/{location}/sharedGallerySubscriptions/{sharedGallerySubscriptionId}"
        "/sharedGalleries/{sharedGalleryName}/reject"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _SHARED_GALLERY_SUBSCRIPTION_ID, _SHARED_GALLERY_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

TENANT_LEVEL_SHARED_GALLERY_INVITES_TENANT_LEVEL_GALLERY_SHARING_ACCEPT = Operation(
    SERVICE,
    "TenantLevelSharedGalleryInvites_TenantLevelGallerySharingAccept",
    "POST",
    (
        "/providers/Microsoft.Compute/locations/{location}/tenantLevelSharedGallerySubscriptions"
        "/{sharedGallerySubscriptionId}/sharedGalleries/{sharedGalleryName}/accept"
    ),
    (_LOCATION, _SHARED_GALLERY_SUBSCRIPTION_ID, _SHARED_GALLERY_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

TENANT_LEVEL_SHARED_GALLERY_INVITES_TENANT_LEVEL_GALLERY_SHARING_REJECT = Operation(
    SERVICE,
    "TenantLevelSharedGalleryInvites_TenantLevelGallerySharingReject",
    "POST",
    (
        "/providers/Microsoft.Compute/locations/{location}/tenantLevelSharedGallerySubscriptions"
        "/{sharedGallerySubscriptionId}/sharedGalleries/{sharedGalleryName}/reject"
    ),
    (_LOCATION, _SHARED_GALLERY_SUBSCRIPTION_ID, _SHARED_GALLERY_NAME),
    ok=(202, 204),
    api_version="2026-03-03",
    accept=None,
    long_running=LongRunning(),
)

RESOURCE_SKUS_LIST = Operation(
    SERVICE,
    "ResourceSkus_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/skus",
    (SUBSCRIPTION_ID, Query("filter", "$filter"), Query("include_extended_locations", "includeExtendedLocations")),
    error="ErrorResponse",
    api_version="2021-07-01",
    paging=Paging("ResourceSku", api_version=False),
)

USAGE_LIST = Operation(
    SERVICE,
    "Usage_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Usage", api_version=False),
)

VIRTUAL_MACHINE_SIZES_LIST = Operation(
    SERVICE,
    "VirtualMachineSizes_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/vmSizes",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("VirtualMachineSize", api_version=False),
)

LOG_ANALYTICS_EXPORT_REQUEST_RATE_BY_INTERVAL = Operation(
    SERVICE,
    "LogAnalytics_ExportRequestRateByInterval",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/logAnalytics/apiAccess/getRequestRateByInterval",
    (SUBSCRIPTION_ID, _LOCATION, Body("parameters", "RequestRateByIntervalInput")),
    ok=(200, 202),
    returns="LogAnalyticsOperationResult",
    long_running=LongRunning(),
)

LOG_ANALYTICS_EXPORT_THROTTLED_REQUESTS = Operation(
    SERVICE,
    "LogAnalytics_ExportThrottledRequests",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/logAnalytics/apiAccess/getThrottledRequests",
    (SUBSCRIPTION_ID, _LOCATION, Body("parameters", "ThrottledRequestsInput")),
    ok=(200, 202),
    returns="LogAnalyticsOperationResult",
    long_running=LongRunning(),
)
