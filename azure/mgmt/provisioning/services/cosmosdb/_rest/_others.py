# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""REST operations of ``cosmosdb``, for both twins of its client: ``others``."""

from ....core.operation import SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.DocumentDB/operations", paging=Paging("Operation")
)

LOCATIONS_GET = Operation(
    SERVICE,
    "Locations_Get",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.DocumentDB/locations/{location}",
    (SUBSCRIPTION_ID, Path("location", "location")),
    returns="LocationGetResult",
)

LOCATIONS_LIST = Operation(
    SERVICE,
    "Locations_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.DocumentDB/locations",
    (SUBSCRIPTION_ID,),
    paging=Paging("LocationGetResult"),
)
