# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``virtual_machine_scale_sets``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AllocationStrategy(ExtensibleEnum):
    """How a scale set chooses among several VM sizes."""

    LOWEST_PRICE = "LowestPrice"
    CAPACITY_OPTIMIZED = "CapacityOptimized"
    PRIORITIZED = "Prioritized"


class ExpandTypesForGetVMScaleSets(ExtensibleEnum):
    """ "userData" adds the user data of the scale set to the answer."""

    USER_DATA = "userData"


class HighSpeedInterconnectPlacement(ExtensibleEnum):
    """How instances are placed for a fast interconnect."""

    NONE = "None"
    TRUNK = "Trunk"


class IPVersion(ExtensibleEnum):
    """Version of the Internet protocol."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class LifecycleHookAction(ExtensibleEnum):
    """Answer to a lifecycle hook event."""

    APPROVE = "Approve"
    REJECT = "Reject"


class LifecycleHookActionState(ExtensibleEnum):
    """State of the answer for one instance."""

    WAITING = "Waiting"
    APPROVED = "Approved"
    REJECTED = "Rejected"


class OrchestrationMode(ExtensibleEnum):
    """How a scale set manages its instances."""

    UNIFORM = "Uniform"
    FLEXIBLE = "Flexible"


class OrchestrationServiceNames(ExtensibleEnum):
    """Service that acts on a scale set."""

    AUTOMATIC_REPAIRS = "AutomaticRepairs"
    AUTOMATIC_ZONE_REBALANCING = "AutomaticZoneRebalancing"


class OrchestrationServiceOperationStatus(ExtensibleEnum):
    """State of a service's latest action."""

    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


class OrchestrationServiceState(ExtensibleEnum):
    """State of a service that acts on a scale set."""

    NOT_RUNNING = "NotRunning"
    RUNNING = "Running"
    SUSPENDED = "Suspended"


class OrchestrationServiceStateAction(ExtensibleEnum):
    """What to do with a service that acts on a scale set."""

    RESUME = "Resume"
    SUSPEND = "Suspend"


class RebalanceBehavior(ExtensibleEnum):
    """Order of steps when instances change zones."""

    CREATE_BEFORE_DELETE = "CreateBeforeDelete"


class RebalanceStrategy(ExtensibleEnum):
    """How instances are brought to another zone."""

    RECREATE = "Recreate"


class RepairAction(ExtensibleEnum):
    """What is done with an unhealthy instance."""

    REPLACE = "Replace"
    RESTART = "Restart"
    REIMAGE = "Reimage"


class ResilientVMDeletionStatus(ExtensibleEnum):
    """State of repeated attempts to delete an instance."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"


class RollingUpgradeActionType(ExtensibleEnum):
    """Action on a rolling upgrade."""

    START = "Start"
    CANCEL = "Cancel"


class RollingUpgradeStatusCode(ExtensibleEnum):
    """State of a rolling upgrade."""

    ROLLING_FORWARD = "RollingForward"
    ROLLING_BACK = "RollingBack"
    CANCELLED = "Cancelled"
    COMPLETED = "Completed"
    FAULTED = "Faulted"


class UpgradeMode(ExtensibleEnum):
    """How changes of a scale set's model reach its instances."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"
    ROLLING = "Rolling"


class UpgradeOperationInvoker(ExtensibleEnum):
    """Who started an upgrade."""

    UNKNOWN = "Unknown"
    USER = "User"
    PLATFORM = "Platform"


class UpgradeState(ExtensibleEnum):
    """State of a past upgrade."""

    ROLLING_FORWARD = "RollingForward"
    ROLLING_BACK = "RollingBack"
    CANCELLED = "Cancelled"
    COMPLETED = "Completed"
    FAULTED = "Faulted"


class VMScaleSetLifecycleHookEventState(ExtensibleEnum):
    """Whether a lifecycle hook event is still open."""

    ACTIVE = "Active"
    COMPLETED = "Completed"


class VMScaleSetLifecycleHookEventType(ExtensibleEnum):
    """Kind of a lifecycle hook event."""

    UPGRADE_AUTO_OS_SCHEDULING = "UpgradeAutoOSScheduling"
    UPGRADE_AUTO_OS_ROLLING_BATCH_STARTING = "UpgradeAutoOSRollingBatchStarting"


class VirtualMachineScaleSetScaleInRules(ExtensibleEnum):
    """Which instances go first when a scale set gets smaller."""

    DEFAULT = "Default"
    OLDEST_VM = "OldestVM"
    NEWEST_VM = "NewestVM"


class VirtualMachineScaleSetSkuScaleType(ExtensibleEnum):
    """Whether the number of instances can be changed."""

    AUTOMATIC = "Automatic"
    NONE = "None"


class ZonalPlatformFaultDomainAlignMode(ExtensibleEnum):
    """Whether fault domains of disks and machines are aligned in zones."""

    ALIGNED = "Aligned"
    UNALIGNED = "Unaligned"
    BEST_EFFORT_ALIGNED = "BestEffortAligned"
