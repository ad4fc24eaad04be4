# Generated from swagger/storage/ by "make generate": do not edit.

"""REST operations of ``storage``, for both twins of its client: ``others``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

_LOCATION = Path("location", "location")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.Storage/operations", paging=Paging("Operation")
)

DELETED_ACCOUNTS_GET = Operation(
    SERVICE,
    "DeletedAccounts_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Storage/locations/{location}/deletedAccounts/{deletedAccountName}",
    (SUBSCRIPTION_ID, Path("deleted_account_name", "deletedAccountName"), _LOCATION),
    returns="DeletedAccount",
)

DELETED_ACCOUNTS_LIST = Operation(
    SERVICE,
    "DeletedAccounts_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Storage/deletedAccounts",
    (SUBSCRIPTION_ID,),
    paging=Paging("DeletedAccount"),
)

SKUS_LIST = Operation(
    SERVICE,
    "Skus_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Storage/skus",
    (SUBSCRIPTION_ID,),
    paging=Paging("SkuInformation"),
)

USAGES_LIST_BY_LOCATION = Operation(
    SERVICE,
    "Usages_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Storage/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Usage"),
)
