# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""REST operations of the service ``subscriptions``, for both twins of its client."""

from ...core.declare.operation import SUBSCRIPTION, Body, Operation, Paging, Path, Query
from . import SERVICE

_SUBSCRIPTION_ID = Path("subscription_id", "subscriptionId")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.Resources/operations", paging=Paging("Operation")
)

SUBSCRIPTIONS_LIST_LOCATIONS = Operation(
    SERVICE,
    "Subscriptions_ListLocations",
    "GET",
    SUBSCRIPTION + "/locations",
    (_SUBSCRIPTION_ID, Query("include_extended_locations", "includeExtendedLocations", type="bool")),
    paging=Paging("Location"),
)

SUBSCRIPTIONS_GET = Operation(
    SERVICE, "Subscriptions_Get", "GET", "/subscriptions/{subscriptionId}", (_SUBSCRIPTION_ID,), returns="Subscription"
)

SUBSCRIPTIONS_LIST = Operation(SERVICE, "Subscriptions_List", "GET", "/subscriptions", paging=Paging("Subscription"))

SUBSCRIPTIONS_CHECK_ZONE_PEERS = Operation(
    SERVICE,
    "Subscriptions_CheckZonePeers",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Resources/checkZonePeers/",
    (_SUBSCRIPTION_ID, Body("parameters", "CheckZonePeersRequest")),
    returns="CheckZonePeersResult",
    error="ErrorResponse",
)

TENANTS_LIST = Operation(SERVICE, "Tenants_List", "GET", "/tenants", paging=Paging("TenantIdDescription"))

CHECK_RESOURCE_NAME = Operation(
    SERVICE,
    "CheckResourceName",
    "POST",
    "/providers/Microsoft.Resources/checkResourceName",
    (Body("resource_name_definition", "ResourceName", required=False),),
    returns="CheckResourceNameResult",
)
