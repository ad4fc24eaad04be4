# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""REST operations of ``web``, for both twins of its client: ``others``."""

from ....core.operation import SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

GET_USAGES_IN_LOCATION_LIST = Operation(
    SERVICE,
    "GetUsagesInLocation_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/locations/{location}/usages",
    (SUBSCRIPTION_ID, Path("location", "location")),
    paging=Paging("CsmUsageQuota"),
)
