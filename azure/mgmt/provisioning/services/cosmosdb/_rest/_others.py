# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``others``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.DocumentDB/operations", paging=Paging("Operation")
)

LOCATIONS_GET = Operation(
    SERVICE,
    "Locations_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/locations/{location}",
    (SUBSCRIPTION_ID, Path("location", "location")),
    returns="LocationGetResult",
    error="CloudError",
)

LOCATIONS_LIST = Operation(
    SERVICE,
    "Locations_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/locations",
    (SUBSCRIPTION_ID,),
    error="CloudError",
    paging=Paging("LocationGetResult"),
)
