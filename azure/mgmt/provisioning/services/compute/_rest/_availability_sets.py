# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""REST operations of ``compute``, for both twins of its client: ``availability_sets``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_AVAILABILITY_SET_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute"
    "/availabilitySets/{availabilitySetName}"
)

_AVAILABILITY_SET_NAME = Path("availability_set_name", "availabilitySetName")

AVAILABILITY_SETS_GET = Operation(
    SERVICE,
    "AvailabilitySets_Get",
    "GET",
    _AVAILABILITY_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME),
    returns="AvailabilitySet",
)

AVAILABILITY_SETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AvailabilitySets_CreateOrUpdate",
    "PUT",
    _AVAILABILITY_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME, Body("parameters", "AvailabilitySet")),
    returns="AvailabilitySet",
)

AVAILABILITY_SETS_UPDATE = Operation(
    SERVICE,
    "AvailabilitySets_Update",
    "PATCH",
    _AVAILABILITY_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME, Body("parameters", "AvailabilitySetUpdate")),
    returns="AvailabilitySet",
)

AVAILABILITY_SETS_DELETE = Operation(
    SERVICE,
    "AvailabilitySets_Delete",
    "DELETE",
    _AVAILABILITY_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME),
    ok=(200, 204),
    accept=None,
)

AVAILABILITY_SETS_LIST = Operation(
    SERVICE,
    "AvailabilitySets_List",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/availabilitySets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("AvailabilitySet", api_version=False),
)

AVAILABILITY_SETS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "AvailabilitySets_ListBySubscription",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Compute/availabilitySets",
    (SUBSCRIPTION_ID, Query("expand", "$expand")),
    paging=Paging("AvailabilitySet", api_version=False),
)

AVAILABILITY_SETS_LIST_AVAILABLE_SIZES = Operation(
    SERVICE,
    "AvailabilitySets_ListAvailableSizes",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute"
        "/availabilitySets/{availabilitySetName}/vmSizes"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME),
    paging=Paging("VirtualMachineSize", api_version=False),
)

AVAILABILITY_SETS_START_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET = Operation(
    SERVICE,
    "AvailabilitySets_StartMigrationToVirtualMachineScaleSet",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute"
        "/availabilitySets/{availabilitySetName}/startMigrationToVirtualMachineScaleSet"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AVAILABILITY_SET_NAME,
        Body("parameters", "MigrateToVirtualMachineScaleSetInput"),
    ),
    ok=(204,),
    accept=None,
)

AVAILABILITY_SETS_CANCEL_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET = Operation(
    SERVICE,
    "AvailabilitySets_CancelMigrationToVirtualMachineScaleSet",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute"
        "/availabilitySets/{availabilitySetName}/cancelMigrationToVirtualMachineScaleSet"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME),
    ok=(204,),
    accept=None,
)

AVAILABILITY_SETS_VALIDATE_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET = Operation(
    SERVICE,
    "AvailabilitySets_ValidateMigrationToVirtualMachineScaleSet",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute"
        "/availabilitySets/{availabilitySetName}/validateMigrationToVirtualMachineScaleSet"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AVAILABILITY_SET_NAME,
        Body("parameters", "MigrateToVirtualMachineScaleSetInput"),
    ),
    ok=(204,),
    accept=None,
)

AVAILABILITY_SETS_CONVERT_TO_VIRTUAL_MACHINE_SCALE_SET = Operation(
    SERVICE,
    "AvailabilitySets_ConvertToVirtualMachineScaleSet",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute"
        "/availabilitySets/{availabilitySetName}/convertToVirtualMachineScaleSet"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AVAILABILITY_SET_NAME,
        Body("parameters", "ConvertToVirtualMachineScaleSetInput", required=False),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)
