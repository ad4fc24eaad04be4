# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``virtual_machine_scale_sets``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_VIRTUAL_MACHINE_SCALE_SET_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Compute/virtualMachineScaleSets/{vmScaleSetName}"
)
_VIRTUAL_MACHINE_URL = _VIRTUAL_MACHINE_SCALE_SET_URL + "/virtualMachines/{instanceId}"
_VIRTUAL_MACHINE_SCALE_SET_EXTENSION_URL = _VIRTUAL_MACHINE_SCALE_SET_URL + "/extensions/{vmssExtensionName}"
_LIFECYCLE_HOOK_EVENT_URL = _VIRTUAL_MACHINE_SCALE_SET_URL + "/lifecycleHookEvents/{lifecycleHookEventName}"
_VIRTUAL_MACHINE_EXTENSION_URL = _VIRTUAL_MACHINE_URL + "/extensions/{vmExtensionName}"
_RUN_COMMAND_URL = _VIRTUAL_MACHINE_URL + "/runCommands/{runCommandName}"
_DIAGNOSTIC_RUN_COMMAND_URL = _VIRTUAL_MACHINE_URL + "/diagnosticRunCommands/{runCommandName}"

_VM_SCALE_SET_NAME = Path("vm_scale_set_name", "vmScaleSetName")
_FORCE_DELETION = Query("force_deletion", "forceDeletion", type="bool")
_SKIP_SHUTDOWN = Query("skip_shutdown", "skipShutdown", type="bool")
_VMSS_EXTENSION_NAME = Path("vmss_extension_name", "vmssExtensionName")
_EXPAND = Query("expand", "$expand")
_LIFECYCLE_HOOK_EVENT_NAME = Path("lifecycle_hook_event_name", "lifecycleHookEventName")
_INSTANCE_ID = Path("instance_id", "instanceId")
_VM_EXTENSION_NAME = Path("vm_extension_name", "vmExtensionName")
_RUN_COMMAND_NAME = Path("run_command_name", "runCommandName")

VIRTUAL_MACHINE_SCALE_SETS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Get",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Query("expand", "$expand", type="ExpandTypesForGetVMScaleSets"),
    ),
    returns="VirtualMachineScaleSet",
)

VIRTUAL_MACHINE_SCALE_SETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_CreateOrUpdate",
    "PUT",
    _VIRTUAL_MACHINE_SCALE_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, Body("parameters", "VirtualMachineScaleSet"), Match()),
    ok=(200, 201),
    returns="VirtualMachineScaleSet",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Update",
    "PATCH",
    _VIRTUAL_MACHINE_SCALE_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("parameters", "VirtualMachineScaleSetUpdate"),
        Match(),
    ),
    returns="VirtualMachineScaleSet",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_DELETE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Delete",
    "DELETE",
    _VIRTUAL_MACHINE_SCALE_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _FORCE_DELETION),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSets_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/virtualMachineScaleSets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualMachineScaleSet", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SETS_LIST_ALL = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/virtualMachineScaleSets",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualMachineScaleSet", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SETS_APPROVE_ROLLING_UPGRADE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ApproveRollingUpgrade",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/approveRollingUpgrade",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_CONVERT_TO_SINGLE_PLACEMENT_GROUP = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ConvertToSinglePlacementGroup",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/convertToSinglePlacementGroup",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("parameters", "VMScaleSetConvertToSinglePlacementGroupInput"),
    ),
    accept=None,
)

VIRTUAL_MACHINE_SCALE_SETS_DEALLOCATE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Deallocate",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/deallocate",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
        Query("hibernate", "hibernate", type="bool"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_DELETE_INSTANCES = Operation(
    SERVICE,
    "VirtualMachineScaleSets_DeleteInstances",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/delete",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceRequiredIDs"),
        _FORCE_DELETION,
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_FORCE_RECOVERY_SERVICE_FABRIC_PLATFORM_UPDATE_DOMAIN_WALK = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ForceRecoveryServiceFabricPlatformUpdateDomainWalk",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/forceRecoveryServiceFabricPlatformUpdateDomainWalk",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Query("platform_update_domain", "platformUpdateDomain", type="int", required=True),
        Query("zone", "zone"),
        Query("placement_group_id", "placementGroupId"),
    ),
    returns="RecoveryWalkResponse",
)

VIRTUAL_MACHINE_SCALE_SETS_GET_INSTANCE_VIEW = Operation(
    SERVICE,
    "VirtualMachineScaleSets_GetInstanceView",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/instanceView",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    returns="VirtualMachineScaleSetInstanceView",
)

VIRTUAL_MACHINE_SCALE_SETS_UPDATE_INSTANCES = Operation(
    SERVICE,
    "VirtualMachineScaleSets_UpdateInstances",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/manualupgrade",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceRequiredIDs"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_GET_OS_UPGRADE_HISTORY = Operation(
    SERVICE,
    "VirtualMachineScaleSets_GetOsUpgradeHistory",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/osUpgradeHistory",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    paging=Paging("UpgradeOperationHistoricalStatusInfo", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SETS_PERFORM_MAINTENANCE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_PerformMaintenance",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/performMaintenance",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_POWER_OFF = Operation(
    SERVICE,
    "VirtualMachineScaleSets_PowerOff",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/poweroff",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
        _SKIP_SHUTDOWN,
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_REAPPLY = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Reapply",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/reapply",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_REDEPLOY = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Redeploy",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/redeploy",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_REIMAGE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Reimage",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/reimage",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_scale_set_reimage_input", "VirtualMachineScaleSetReimageParameters", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_REIMAGE_ALL = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ReimageAll",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/reimageall",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_RESTART = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Restart",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/restart",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_SET_ORCHESTRATION_SERVICE_STATE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_SetOrchestrationServiceState",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/setOrchestrationServiceState",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, Body("parameters", "OrchestrationServiceStateInput")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_LIST_SKUS = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ListSkus",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/skus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    paging=Paging("VirtualMachineScaleSetSku", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SETS_START = Operation(
    SERVICE,
    "VirtualMachineScaleSets_Start",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/start",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        Body("vm_instance_i_ds", "VirtualMachineScaleSetVMInstanceIDs", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_SCALE_OUT = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ScaleOut",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/scaleOut",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, Body("parameters", "VMScaleSetScaleOutInput")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_MIGRATE_VM_AVAILABILITY_ZONE = Operation(
    SERVICE,
    "VirtualMachineScaleSets_MigrateVmAvailabilityZone",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/migrateVMAvailabilityZone",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, Body("body", "MigrateVMAvailabilityZoneInput")),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SETS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "VirtualMachineScaleSets_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/virtualMachineScaleSets",
    (SUBSCRIPTION_ID, Path("location", "location")),
    paging=Paging("VirtualMachineScaleSet", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSetExtensions_Get",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _VMSS_EXTENSION_NAME, _EXPAND),
    returns="VirtualMachineScaleSetExtension",
)

VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetExtensions_CreateOrUpdate",
    "PUT",
    _VIRTUAL_MACHINE_SCALE_SET_EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _VMSS_EXTENSION_NAME,
        Body("extension_parameters", "VirtualMachineScaleSetExtension"),
    ),
    ok=(200, 201),
    returns="VirtualMachineScaleSetExtension",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetExtensions_Update",
    "PATCH",
    _VIRTUAL_MACHINE_SCALE_SET_EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _VMSS_EXTENSION_NAME,
        Body("extension_parameters", "VirtualMachineScaleSetExtensionUpdate"),
    ),
    ok=(200, 201),
    returns="VirtualMachineScaleSetExtension",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_DELETE = Operation(
    SERVICE,
    "VirtualMachineScaleSetExtensions_Delete",
    "DELETE",
    _VIRTUAL_MACHINE_SCALE_SET_EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _VMSS_EXTENSION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_EXTENSIONS_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSetExtensions_List",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/extensions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    paging=Paging("VirtualMachineScaleSetExtension", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SET_LIFE_CYCLE_HOOK_EVENTS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSetLifeCycleHookEvents_Get",
    "GET",
    _LIFECYCLE_HOOK_EVENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _LIFECYCLE_HOOK_EVENT_NAME),
    returns="VMScaleSetLifecycleHookEvent",
)

VIRTUAL_MACHINE_SCALE_SET_LIFE_CYCLE_HOOK_EVENTS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetLifeCycleHookEvents_Update",
    "PATCH",
    _LIFECYCLE_HOOK_EVENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _LIFECYCLE_HOOK_EVENT_NAME,
        Body("properties", "VMScaleSetLifecycleHookEventUpdate"),
    ),
    returns="VMScaleSetLifecycleHookEvent",
)

VIRTUAL_MACHINE_SCALE_SET_LIFE_CYCLE_HOOK_EVENTS_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSetLifeCycleHookEvents_List",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/lifecycleHookEvents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    paging=Paging("VMScaleSetLifecycleHookEvent", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMExtensions_Get",
    "GET",
    _VIRTUAL_MACHINE_EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _VM_EXTENSION_NAME, _EXPAND),
    returns="VirtualMachineScaleSetVMExtension",
)

VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMExtensions_CreateOrUpdate",
    "PUT",
    _VIRTUAL_MACHINE_EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        _VM_EXTENSION_NAME,
        Body("extension_parameters", "VirtualMachineScaleSetVMExtension"),
    ),
    ok=(200, 201),
    returns="VirtualMachineScaleSetVMExtension",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMExtensions_Update",
    "PATCH",
    _VIRTUAL_MACHINE_EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        _VM_EXTENSION_NAME,
        Body("extension_parameters", "VirtualMachineScaleSetVMExtensionUpdate"),
    ),
    returns="VirtualMachineScaleSetVMExtension",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_DELETE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMExtensions_Delete",
    "DELETE",
    _VIRTUAL_MACHINE_EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _VM_EXTENSION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_EXTENSIONS_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMExtensions_List",
    "GET",
    _VIRTUAL_MACHINE_URL + "/extensions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _EXPAND),
    returns="VirtualMachineScaleSetVMExtensionsListResult",
)

VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMRunCommands_Get",
    "GET",
    _RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _RUN_COMMAND_NAME, _EXPAND),
    returns="VirtualMachineRunCommand",
)

VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMRunCommands_CreateOrUpdate",
    "PUT",
    _RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineRunCommand"),
    ),
    ok=(200, 201),
    returns="VirtualMachineRunCommand",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMRunCommands_Update",
    "PATCH",
    _RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineRunCommandUpdate"),
    ),
    returns="VirtualMachineRunCommand",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_DELETE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMRunCommands_Delete",
    "DELETE",
    _RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _RUN_COMMAND_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_RUN_COMMANDS_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMRunCommands_List",
    "GET",
    _VIRTUAL_MACHINE_URL + "/runCommands",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _EXPAND),
    paging=Paging("VirtualMachineRunCommand", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMDiagnosticRunCommands_Get",
    "GET",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _RUN_COMMAND_NAME, _EXPAND),
    returns="VirtualMachineDiagnosticRunCommand",
    error="ErrorResponse",
)

VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMDiagnosticRunCommands_CreateOrUpdate",
    "PUT",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineDiagnosticRunCommand"),
    ),
    ok=(200, 201),
    error="ErrorResponse",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMDiagnosticRunCommands_Update",
    "PATCH",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineRunCommandUpdate"),
    ),
    error="ErrorResponse",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_DELETE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMDiagnosticRunCommands_Delete",
    "DELETE",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _RUN_COMMAND_NAME),
    ok=(200, 202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VM_DIAGNOSTIC_RUN_COMMANDS_DIAGNOSTIC_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMDiagnosticRunCommands_DiagnosticList",
    "GET",
    _VIRTUAL_MACHINE_URL + "/diagnosticRunCommands",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _EXPAND),
    error="ErrorResponse",
    paging=Paging("VirtualMachineDiagnosticRunCommand", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_START_EXTENSION_UPGRADE = Operation(
    SERVICE,
    "VirtualMachineScaleSetRollingUpgrades_StartExtensionUpgrade",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/extensionRollingUpgrade",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_START_OS_UPGRADE = Operation(
    SERVICE,
    "VirtualMachineScaleSetRollingUpgrades_StartOsUpgrade",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/osRollingUpgrade",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_CANCEL = Operation(
    SERVICE,
    "VirtualMachineScaleSetRollingUpgrades_Cancel",
    "POST",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/rollingUpgrades/cancel",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_ROLLING_UPGRADES_GET_LATEST = Operation(
    SERVICE,
    "VirtualMachineScaleSetRollingUpgrades_GetLatest",
    "GET",
    _VIRTUAL_MACHINE_SCALE_SET_URL + "/rollingUpgrades/latest",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME),
    returns="RollingUpgradeStatusInfo",
)

VIRTUAL_MACHINE_SCALE_SET_VMS_GET = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Get",
    "GET",
    _VIRTUAL_MACHINE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        Query("expand", "$expand", type="InstanceViewTypes"),
    ),
    returns="VirtualMachineScaleSetVM",
)

VIRTUAL_MACHINE_SCALE_SET_VMS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Update",
    "PUT",
    _VIRTUAL_MACHINE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        Body("parameters", "VirtualMachineScaleSetVM"),
        Match(),
    ),
    ok=(200, 202),
    returns="VirtualMachineScaleSetVM",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_DELETE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Delete",
    "DELETE",
    _VIRTUAL_MACHINE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _FORCE_DELETION),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_LIST = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_List",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("virtual_machine_scale_set_name", "virtualMachineScaleSetName"),
        Query("filter", "$filter"),
        Query("select", "$select"),
        _EXPAND,
    ),
    paging=Paging("VirtualMachineScaleSetVM", api_version=False),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_APPROVE_ROLLING_UPGRADE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_ApproveRollingUpgrade",
    "POST",
    _VIRTUAL_MACHINE_URL + "/approveRollingUpgrade",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_DEALLOCATE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Deallocate",
    "POST",
    _VIRTUAL_MACHINE_URL + "/deallocate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_GET_INSTANCE_VIEW = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_GetInstanceView",
    "GET",
    _VIRTUAL_MACHINE_URL + "/instanceView",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    returns="VirtualMachineScaleSetVMInstanceView",
)

VIRTUAL_MACHINE_SCALE_SET_VMS_REIMAGE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Reimage",
    "POST",
    _VIRTUAL_MACHINE_URL + "/reimage",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        Body("vm_scale_set_vm_reimage_input", "VirtualMachineScaleSetVMReimageParameters", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_REIMAGE_ALL = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_ReimageAll",
    "POST",
    _VIRTUAL_MACHINE_URL + "/reimageall",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_SIMULATE_EVICTION = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_SimulateEviction",
    "POST",
    _VIRTUAL_MACHINE_URL + "/simulateEviction",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(204,),
    accept=None,
)

VIRTUAL_MACHINE_SCALE_SET_VMS_ATTACH_DETACH_DATA_DISKS = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_AttachDetachDataDisks",
    "POST",
    _VIRTUAL_MACHINE_URL + "/attachDetachDataDisks",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        Body("parameters", "AttachDetachDataDisksRequest"),
    ),
    ok=(200, 202),
    returns="StorageProfile",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_PERFORM_MAINTENANCE = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_PerformMaintenance",
    "POST",
    _VIRTUAL_MACHINE_URL + "/performMaintenance",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_POWER_OFF = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_PowerOff",
    "POST",
    _VIRTUAL_MACHINE_URL + "/powerOff",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, _SKIP_SHUTDOWN),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_REDEPLOY = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Redeploy",
    "POST",
    _VIRTUAL_MACHINE_URL + "/redeploy",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_RESTART = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Restart",
    "POST",
    _VIRTUAL_MACHINE_URL + "/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_RETRIEVE_BOOT_DIAGNOSTICS_DATA = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_RetrieveBootDiagnosticsData",
    "POST",
    _VIRTUAL_MACHINE_URL + "/retrieveBootDiagnosticsData",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_SCALE_SET_NAME,
        _INSTANCE_ID,
        Query("sas_uri_expiration_time_in_minutes", "sasUriExpirationTimeInMinutes", type="int"),
    ),
    returns="RetrieveBootDiagnosticsDataResult",
)

VIRTUAL_MACHINE_SCALE_SET_VMS_START = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_Start",
    "POST",
    _VIRTUAL_MACHINE_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_SCALE_SET_VMS_RUN_COMMAND = Operation(
    SERVICE,
    "VirtualMachineScaleSetVMs_RunCommand",
    "POST",
    _VIRTUAL_MACHINE_URL + "/runCommand",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_SCALE_SET_NAME, _INSTANCE_ID, Body("parameters", "RunCommandInput")),
    ok=(200, 202),
    returns="RunCommandResult",
    long_running=LongRunning(),
)
