# Generated from swagger/containerservice/ by "make generate": do not edit.

"""REST operations of ``containerservice``, for both twins of its client: ``others``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path
from .. import SERVICE

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.ContainerService/operations",
    paging=Paging("OperationValue"),
)

TRUSTED_ACCESS_ROLES_LIST = Operation(
    SERVICE,
    "TrustedAccessRoles_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerService/locations/{location}/trustedAccessRoles",
    (SUBSCRIPTION_ID, Path("location", "location")),
    paging=Paging("TrustedAccessRole"),
)
