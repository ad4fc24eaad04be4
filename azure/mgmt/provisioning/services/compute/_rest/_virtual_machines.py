# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``virtual_machines``."""

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

_VIRTUAL_MACHINE_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/virtualMachines/{vmName}"
_EXTENSION_URL = _VIRTUAL_MACHINE_URL + "/extensions/{vmExtensionName}"
_RUN_COMMAND_URL = _VIRTUAL_MACHINE_URL + "/runCommands/{runCommandName}"
_DIAGNOSTIC_RUN_COMMAND_URL = _VIRTUAL_MACHINE_URL + "/diagnosticRunCommands/{runCommandName}"

_VM_NAME = Path("vm_name", "vmName")
_FILTER = Query("filter", "$filter")
_LOCATION = Path("location", "location")
_VM_EXTENSION_NAME = Path("vm_extension_name", "vmExtensionName")
_EXPAND = Query("expand", "$expand")
_RUN_COMMAND_NAME = Path("run_command_name", "runCommandName")

VIRTUAL_MACHINES_GET = Operation(
    SERVICE,
    "VirtualMachines_Get",
    "GET",
    _VIRTUAL_MACHINE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Query("expand", "$expand", type="InstanceViewTypes")),
    returns="VirtualMachine",
)

VIRTUAL_MACHINES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachines_CreateOrUpdate",
    "PUT",
    _VIRTUAL_MACHINE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Body("parameters", "VirtualMachine"), Match()),
    ok=(200, 201),
    returns="VirtualMachine",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_UPDATE = Operation(
    SERVICE,
    "VirtualMachines_Update",
    "PATCH",
    _VIRTUAL_MACHINE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Body("parameters", "VirtualMachineUpdate"), Match()),
    returns="VirtualMachine",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_DELETE = Operation(
    SERVICE,
    "VirtualMachines_Delete",
    "DELETE",
    _VIRTUAL_MACHINE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Query("force_deletion", "forceDeletion", type="bool")),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_LIST = Operation(
    SERVICE,
    "VirtualMachines_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/virtualMachines",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FILTER, Query("expand", "$expand", type="ExpandTypeForListVMs")),
    paging=Paging("VirtualMachine", api_version=False),
)

VIRTUAL_MACHINES_LIST_ALL = Operation(
    SERVICE,
    "VirtualMachines_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/virtualMachines",
    (
        SUBSCRIPTION_ID,
        Query("status_only", "statusOnly"),
        _FILTER,
        Query("expand", "$expand", type="ExpandTypesForListVMs"),
    ),
    paging=Paging("VirtualMachine", api_version=False),
)

VIRTUAL_MACHINES_ASSESS_PATCHES = Operation(
    SERVICE,
    "VirtualMachines_AssessPatches",
    "POST",
    _VIRTUAL_MACHINE_URL + "/assessPatches",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    returns="VirtualMachineAssessPatchesResult",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_ATTACH_DETACH_DATA_DISKS = Operation(
    SERVICE,
    "VirtualMachines_AttachDetachDataDisks",
    "POST",
    _VIRTUAL_MACHINE_URL + "/attachDetachDataDisks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Body("parameters", "AttachDetachDataDisksRequest")),
    ok=(200, 202),
    returns="StorageProfile",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_CAPTURE = Operation(
    SERVICE,
    "VirtualMachines_Capture",
    "POST",
    _VIRTUAL_MACHINE_URL + "/capture",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Body("parameters", "VirtualMachineCaptureParameters")),
    ok=(200, 202),
    returns="VirtualMachineCaptureResult",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_CONVERT_TO_MANAGED_DISKS = Operation(
    SERVICE,
    "VirtualMachines_ConvertToManagedDisks",
    "POST",
    _VIRTUAL_MACHINE_URL + "/convertToManagedDisks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_DEALLOCATE = Operation(
    SERVICE,
    "VirtualMachines_Deallocate",
    "POST",
    _VIRTUAL_MACHINE_URL + "/deallocate",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        Query("hibernate", "hibernate", type="bool"),
        Query("force_deallocate", "forceDeallocate", type="bool"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_GENERALIZE = Operation(
    SERVICE,
    "VirtualMachines_Generalize",
    "POST",
    _VIRTUAL_MACHINE_URL + "/generalize",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    accept=None,
)

VIRTUAL_MACHINES_INSTALL_PATCHES = Operation(
    SERVICE,
    "VirtualMachines_InstallPatches",
    "POST",
    _VIRTUAL_MACHINE_URL + "/installPatches",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        Body("install_patches_input", "VirtualMachineInstallPatchesParameters"),
    ),
    ok=(200, 202),
    returns="VirtualMachineInstallPatchesResult",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_INSTANCE_VIEW = Operation(
    SERVICE,
    "VirtualMachines_InstanceView",
    "GET",
    _VIRTUAL_MACHINE_URL + "/instanceView",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    returns="VirtualMachineInstanceView",
)

VIRTUAL_MACHINES_PERFORM_MAINTENANCE = Operation(
    SERVICE,
    "VirtualMachines_PerformMaintenance",
    "POST",
    _VIRTUAL_MACHINE_URL + "/performMaintenance",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_POWER_OFF = Operation(
    SERVICE,
    "VirtualMachines_PowerOff",
    "POST",
    _VIRTUAL_MACHINE_URL + "/powerOff",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Query("skip_shutdown", "skipShutdown", type="bool")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_REAPPLY = Operation(
    SERVICE,
    "VirtualMachines_Reapply",
    "POST",
    _VIRTUAL_MACHINE_URL + "/reapply",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_REDEPLOY = Operation(
    SERVICE,
    "VirtualMachines_Redeploy",
    "POST",
    _VIRTUAL_MACHINE_URL + "/redeploy",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_REIMAGE = Operation(
    SERVICE,
    "VirtualMachines_Reimage",
    "POST",
    _VIRTUAL_MACHINE_URL + "/reimage",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        Body("parameters", "VirtualMachineReimageParameters", required=False),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_RESTART = Operation(
    SERVICE,
    "VirtualMachines_Restart",
    "POST",
    _VIRTUAL_MACHINE_URL + "/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_RETRIEVE_BOOT_DIAGNOSTICS_DATA = Operation(
    SERVICE,
    "VirtualMachines_RetrieveBootDiagnosticsData",
    "POST",
    _VIRTUAL_MACHINE_URL + "/retrieveBootDiagnosticsData",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        Query("sas_uri_expiration_time_in_minutes", "sasUriExpirationTimeInMinutes", type="int"),
    ),
    returns="RetrieveBootDiagnosticsDataResult",
)

VIRTUAL_MACHINES_SIMULATE_EVICTION = Operation(
    SERVICE,
    "VirtualMachines_SimulateEviction",
    "POST",
    _VIRTUAL_MACHINE_URL + "/simulateEviction",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(204,),
    accept=None,
)

VIRTUAL_MACHINES_START = Operation(
    SERVICE,
    "VirtualMachines_Start",
    "POST",
    _VIRTUAL_MACHINE_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_LIST_AVAILABLE_SIZES = Operation(
    SERVICE,
    "VirtualMachines_ListAvailableSizes",
    "GET",
    _VIRTUAL_MACHINE_URL + "/vmSizes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME),
    paging=Paging("VirtualMachineSize", api_version=False),
)

VIRTUAL_MACHINES_RUN_COMMAND = Operation(
    SERVICE,
    "VirtualMachines_RunCommand",
    "POST",
    _VIRTUAL_MACHINE_URL + "/runCommand",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, Body("parameters", "RunCommandInput")),
    ok=(200, 202),
    returns="RunCommandResult",
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_MIGRATE_TO_VM_SCALE_SET = Operation(
    SERVICE,
    "VirtualMachines_MigrateToVmScaleSet",
    "POST",
    _VIRTUAL_MACHINE_URL + "/migrateToVirtualMachineScaleSet",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        Body("parameters", "MigrateVMToVirtualMachineScaleSetInput", required=False),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINES_LIST_BY_LOCATION = Operation(
    SERVICE,
    "VirtualMachines_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/virtualMachines",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("VirtualMachine", api_version=False),
)

VIRTUAL_MACHINE_EXTENSIONS_GET = Operation(
    SERVICE,
    "VirtualMachineExtensions_Get",
    "GET",
    _EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _VM_EXTENSION_NAME, _EXPAND),
    returns="VirtualMachineExtension",
)

VIRTUAL_MACHINE_EXTENSIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineExtensions_CreateOrUpdate",
    "PUT",
    _EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        _VM_EXTENSION_NAME,
        Body("extension_parameters", "VirtualMachineExtension"),
    ),
    ok=(200, 201),
    returns="VirtualMachineExtension",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_EXTENSIONS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineExtensions_Update",
    "PATCH",
    _EXTENSION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        _VM_EXTENSION_NAME,
        Body("extension_parameters", "VirtualMachineExtensionUpdate"),
    ),
    returns="VirtualMachineExtension",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_EXTENSIONS_DELETE = Operation(
    SERVICE,
    "VirtualMachineExtensions_Delete",
    "DELETE",
    _EXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _VM_EXTENSION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_EXTENSIONS_LIST = Operation(
    SERVICE,
    "VirtualMachineExtensions_List",
    "GET",
    _VIRTUAL_MACHINE_URL + "/extensions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _EXPAND),
    returns="VirtualMachineExtensionsListResult",
)

VIRTUAL_MACHINE_RUN_COMMANDS_GET_BY_VIRTUAL_MACHINE = Operation(
    SERVICE,
    "VirtualMachineRunCommands_GetByVirtualMachine",
    "GET",
    _RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _RUN_COMMAND_NAME, _EXPAND),
    returns="VirtualMachineRunCommand",
)

VIRTUAL_MACHINE_RUN_COMMANDS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineRunCommands_CreateOrUpdate",
    "PUT",
    _RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineRunCommand"),
    ),
    ok=(200, 201),
    returns="VirtualMachineRunCommand",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_RUN_COMMANDS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineRunCommands_Update",
    "PATCH",
    _RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineRunCommandUpdate"),
    ),
    returns="VirtualMachineRunCommand",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_RUN_COMMANDS_DELETE = Operation(
    SERVICE,
    "VirtualMachineRunCommands_Delete",
    "DELETE",
    _RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _RUN_COMMAND_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_RUN_COMMANDS_LIST_BY_VIRTUAL_MACHINE = Operation(
    SERVICE,
    "VirtualMachineRunCommands_ListByVirtualMachine",
    "GET",
    _VIRTUAL_MACHINE_URL + "/runCommands",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _EXPAND),
    paging=Paging("VirtualMachineRunCommand", api_version=False),
)

VIRTUAL_MACHINE_RUN_COMMANDS_LIST = Operation(
    SERVICE,
    "VirtualMachineRunCommands_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/runCommands",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("RunCommandDocumentBase", api_version=False),
)

VIRTUAL_MACHINE_RUN_COMMANDS_GET = Operation(
    SERVICE,
    "VirtualMachineRunCommands_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/locations/{location}/runCommands/{commandId}",
    (SUBSCRIPTION_ID, _LOCATION, Path("command_id", "commandId")),
    returns="RunCommandDocument",
)

VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_GET_BY_VIRTUAL_MACHINE = Operation(
    SERVICE,
    "VirtualMachineDiagnosticRunCommands_GetByVirtualMachine",
    "GET",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _RUN_COMMAND_NAME, _EXPAND),
    returns="VirtualMachineDiagnosticRunCommand",
    error="ErrorResponse",
)

VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualMachineDiagnosticRunCommands_CreateOrUpdate",
    "PUT",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineDiagnosticRunCommand"),
    ),
    ok=(200, 201),
    error="ErrorResponse",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_UPDATE = Operation(
    SERVICE,
    "VirtualMachineDiagnosticRunCommands_Update",
    "PATCH",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VM_NAME,
        _RUN_COMMAND_NAME,
        Body("run_command", "VirtualMachineRunCommandUpdate"),
    ),
    error="ErrorResponse",
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_DELETE = Operation(
    SERVICE,
    "VirtualMachineDiagnosticRunCommands_Delete",
    "DELETE",
    _DIAGNOSTIC_RUN_COMMAND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _RUN_COMMAND_NAME),
    ok=(200, 202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_MACHINE_DIAGNOSTIC_RUN_COMMANDS_DIAGNOSTIC_LIST_BY_VIRTUAL_MACHINE = Operation(
    SERVICE,
    "VirtualMachineDiagnosticRunCommands_DiagnosticListByVirtualMachine",
    "GET",
    _VIRTUAL_MACHINE_URL + "/diagnosticRunCommands",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VM_NAME, _EXPAND),
    error="ErrorResponse",
    paging=Paging("VirtualMachineDiagnosticRunCommand", api_version=False),
)
