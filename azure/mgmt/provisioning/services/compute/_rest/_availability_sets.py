# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``availability_sets``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_AVAILABILITY_SET_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/availabilitySets/{availabilitySetName}"

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
    RESOURCE_GROUP + "/providers/Microsoft.Compute/availabilitySets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("AvailabilitySet", api_version=False),
)

AVAILABILITY_SETS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "AvailabilitySets_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/availabilitySets",
    (SUBSCRIPTION_ID, Query("expand", "$expand")),
    paging=Paging("AvailabilitySet", api_version=False),
)

AVAILABILITY_SETS_LIST_AVAILABLE_SIZES = Operation(
    SERVICE,
    "AvailabilitySets_ListAvailableSizes",
    "GET",
    _AVAILABILITY_SET_URL + "/vmSizes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME),
    paging=Paging("VirtualMachineSize", api_version=False),
)

AVAILABILITY_SETS_START_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET = Operation(
    SERVICE,
    "AvailabilitySets_StartMigrationToVirtualMachineScaleSet",
    "POST",
    _AVAILABILITY_SET_URL + "/startMigrationToVirtualMachineScaleSet",
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
    _AVAILABILITY_SET_URL + "/cancelMigrationToVirtualMachineScaleSet",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AVAILABILITY_SET_NAME),
    ok=(204,),
    accept=None,
)

AVAILABILITY_SETS_VALIDATE_MIGRATION_TO_VIRTUAL_MACHINE_SCALE_SET = Operation(
    SERVICE,
    "AvailabilitySets_ValidateMigrationToVirtualMachineScaleSet",
    "POST",
    _AVAILABILITY_SET_URL + "/validateMigrationToVirtualMachineScaleSet",
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
    _AVAILABILITY_SET_URL + "/convertToVirtualMachineScaleSet",
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
