# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""REST operations of ``containerservice``, for both twins of its client: ``others``."""

from ....core.operation import SUBSCRIPTION_ID, Operation, Paging, Path
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
    "/subscriptions/{subscriptionId}/providers/Microsoft.ContainerService/locations/{location}/trustedAccessRoles",
    (SUBSCRIPTION_ID, Path("location", "location")),
    paging=Paging("TrustedAccessRole"),
)
