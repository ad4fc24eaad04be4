# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``virtual_machines``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ExecutionState(ExtensibleEnum):
    """How far a run command is, or how it ended."""

    UNKNOWN = "Unknown"
    PENDING = "Pending"
    RUNNING = "Running"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    TIMED_OUT = "TimedOut"
    CANCELED = "Canceled"


class ExpandTypeForListVMs(ExtensibleEnum):
    """ "instanceView" adds the run-time state of each machine."""

    INSTANCE_VIEW = "instanceView"


class ExpandTypesForListVMs(ExtensibleEnum):
    """ "instanceView" adds the run-time state of each machine."""

    INSTANCE_VIEW = "instanceView"


class HyperVGenerationType(ExtensibleEnum):
    """Generation of the hypervisor a machine runs on."""

    V1 = "V1"
    V2 = "V2"


class IPVersions(ExtensibleEnum):
    """Version of the Internet protocol of a machine's address."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class PatchAssessmentState(ExtensibleEnum):
    """Whether a patch is available."""

    UNKNOWN = "Unknown"
    AVAILABLE = "Available"


class PatchInstallationState(ExtensibleEnum):
    """Outcome of a patch's installation."""

    UNKNOWN = "Unknown"
    INSTALLED = "Installed"
    FAILED = "Failed"
    EXCLUDED = "Excluded"
    NOT_SELECTED = "NotSelected"
    PENDING = "Pending"


class PatchOperationStatus(ExtensibleEnum):
    """Outcome of patching or of the look for patches."""

    UNKNOWN = "Unknown"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    COMPLETED_WITH_WARNINGS = "CompletedWithWarnings"


class PublicIPAllocationMethod(ExtensibleEnum):
    """How a public IP address is assigned."""

    DYNAMIC = "Dynamic"
    STATIC = "Static"


class ScriptShellTypes(ExtensibleEnum):
    """Shell of a run command."""

    DEFAULT = "Default"
    POWERSHELL7 = "Powershell7"


class VMGuestPatchClassificationLinux(ExtensibleEnum):
    """Class of patches for Linux."""

    CRITICAL = "Critical"
    SECURITY = "Security"
    OTHER = "Other"


class VMGuestPatchClassificationWindows(ExtensibleEnum):
    """Class of patches for Windows."""

    CRITICAL = "Critical"
    SECURITY = "Security"
    UPDATE_ROLL_UP = "UpdateRollUp"
    FEATURE_PACK = "FeaturePack"
    SERVICE_PACK = "ServicePack"
    DEFINITION = "Definition"
    TOOLS = "Tools"
    UPDATES = "Updates"


class VMGuestPatchRebootBehavior(ExtensibleEnum):
    """Whether a patch needs a reboot."""

    UNKNOWN = "Unknown"
    NEVER_REBOOTS = "NeverReboots"
    ALWAYS_REQUIRES_REBOOT = "AlwaysRequiresReboot"
    CAN_REQUEST_REBOOT = "CanRequestReboot"


class VMGuestPatchRebootSetting(ExtensibleEnum):
    """Whether to reboot after patches were installed."""

    IF_REQUIRED = "IfRequired"
    NEVER = "Never"
    ALWAYS = "Always"


class VMGuestPatchRebootStatus(ExtensibleEnum):
    """Whether a machine was rebooted after patching, or has to be."""

    UNKNOWN = "Unknown"
    NOT_NEEDED = "NotNeeded"
    REQUIRED = "Required"
    STARTED = "Started"
    FAILED = "Failed"
    COMPLETED = "Completed"


class VirtualMachineDiskDelayAction(ExtensibleEnum):
    """What to do with a machine's disk that does not answer in time."""

    NONE = "None"
    AUTOMATIC_REATTACH = "AutomaticReattach"


class VirtualMachineDiskNetworkAccessPolicy(ExtensibleEnum):
    """Who may export a machine's disk over the network."""

    ALLOW_ALL = "AllowAll"
    ALLOW_PRIVATE = "AllowPrivate"
    DENY_ALL = "DenyAll"


class VirtualMachineEvictionPolicyTypes(ExtensibleEnum):
    """What happens to an evicted Spot machine."""

    DEALLOCATE = "Deallocate"
    DELETE = "Delete"


class VirtualMachinePriorityTypes(ExtensibleEnum):
    """Priority of a machine: regular or Spot."""

    REGULAR = "Regular"
    LOW = "Low"
    SPOT = "Spot"
    SPOT_PLUS = "SpotPlus"
