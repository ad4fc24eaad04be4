# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``provider``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path, Query
from .. import SERVICE

_OS_TYPE_SELECTED = Query("os_type_selected", "osTypeSelected", type="ProviderOsTypeSelected")
_STACK_OS_TYPE = Query("stack_os_type", "stackOsType", type="ProviderStackOsType")
_LOCATION = Path("location", "location")

PROVIDER_LIST_OPERATIONS = Operation(
    SERVICE,
    "Provider_ListOperations",
    "GET",
    "/providers/Microsoft.Web/operations",
    paging=Paging("CsmOperationDescription"),
)

PROVIDER_GET_AVAILABLE_STACKS = Operation(
    SERVICE,
    "Provider_GetAvailableStacks",
    "GET",
    "/providers/Microsoft.Web/availableStacks",
    (_OS_TYPE_SELECTED,),
    paging=Paging("ApplicationStackResource"),
)

PROVIDER_GET_FUNCTION_APP_STACKS = Operation(
    SERVICE,
    "Provider_GetFunctionAppStacks",
    "GET",
    "/providers/Microsoft.Web/functionAppStacks",
    (_STACK_OS_TYPE,),
    paging=Paging("FunctionAppStack"),
)

PROVIDER_GET_FUNCTION_APP_STACKS_FOR_LOCATION = Operation(
    SERVICE,
    "Provider_GetFunctionAppStacksForLocation",
    "GET",
    "/providers/Microsoft.Web/locations/{location}/functionAppStacks",
    (_LOCATION, _STACK_OS_TYPE),
    paging=Paging("FunctionAppStack"),
)

PROVIDER_GET_WEB_APP_STACKS_FOR_LOCATION = Operation(
    SERVICE,
    "Provider_GetWebAppStacksForLocation",
    "GET",
    "/providers/Microsoft.Web/locations/{location}/webAppStacks",
    (_LOCATION, _STACK_OS_TYPE),
    paging=Paging("WebAppStack"),
)

PROVIDER_GET_WEB_APP_STACKS = Operation(
    SERVICE,
    "Provider_GetWebAppStacks",
    "GET",
    "/providers/Microsoft.Web/webAppStacks",
    (_STACK_OS_TYPE,),
    paging=Paging("WebAppStack"),
)

PROVIDER_GET_AVAILABLE_STACKS_ON_PREM = Operation(
    SERVICE,
    "Provider_GetAvailableStacksOnPrem",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/availableStacks",
    (SUBSCRIPTION_ID, _OS_TYPE_SELECTED),
    paging=Paging("ApplicationStackResource"),
)
