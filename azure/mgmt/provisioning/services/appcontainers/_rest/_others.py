# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``others``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_LOCATION = Path("location", "location")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.App/operations", paging=Paging("OperationDetail")
)

FUNCTIONS_EXTENSION_INVOKE_FUNCTIONS_HOST = Operation(
    SERVICE,
    "FunctionsExtension_InvokeFunctionsHost",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.App/containerApps/{containerAppName}/revisions/{revisionName}/providers/Microsoft.App"
        "/functions/{functionAppName}/invoke"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("container_app_name", "containerAppName"),
        Path("revision_name", "revisionName"),
        Path("function_app_name", "functionAppName"),
    ),
    returns="text",
    accept="text/plain",
)

AVAILABLE_WORKLOAD_PROFILES_GET = Operation(
    SERVICE,
    "AvailableWorkloadProfiles_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/locations/{location}/availableManagedEnvironmentsWorkloadProfileTypes",
    (SUBSCRIPTION_ID, _LOCATION),
    error="ErrorResponse",
    paging=Paging("AvailableWorkloadProfile"),
)

AVAILABLE_ENVIRONMENT_MODES_LIST = Operation(
    SERVICE,
    "AvailableEnvironmentModes_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/locations/{location}/availableManagedEnvironmentsModes",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("AvailableEnvironmentMode"),
)

BILLING_METERS_GET = Operation(
    SERVICE,
    "BillingMeters_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/locations/{location}/billingMeters",
    (SUBSCRIPTION_ID, _LOCATION),
    returns="BillingMeterCollection",
)

USAGES_LIST = Operation(
    SERVICE,
    "Usages_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Usage"),
)
