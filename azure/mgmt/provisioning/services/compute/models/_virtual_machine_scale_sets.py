# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``virtual_machine_scale_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, SubResourceReadOnly, TrackedResource, UpdateResource, VirtualMachineReimageParameters

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _virtual_machine_scale_sets as types
    from ..types._bases import SubResourceDict
    from ..types._capacity_reservation_groups import CapacityReservationProfileDict, CapacityReservationTypeValue
    from ..types._common import (
        AdditionalCapabilitiesDict,
        AdditionalDiskPropertiesDict,
        ApiEntityReferenceDict,
        ApiErrorDict,
        ApplicationProfileDict,
        BillingProfileDict,
        BootDiagnosticsInstanceViewDict,
        CachingTypesValue,
        DeleteOptionsValue,
        DiagnosticsProfileDict,
        DiffDiskSettingsDict,
        DomainNameLabelScopeTypesValue,
        ExtendedLocationDict,
        HardwareProfileDict,
        HyperVGenerationValue,
        InstanceViewStatusDict,
        InterconnectGroupProfileDict,
        InterconnectInstanceViewDict,
        KeyVaultSecretReferenceDict,
        LinuxConfigurationDict,
        MaintenanceRedeployStatusDict,
        NetworkApiVersionValue,
        NetworkInterfaceAuxiliaryModeValue,
        NetworkInterfaceAuxiliarySkuValue,
        NetworkProfileDict,
        OperatingSystemTypesValue,
        OSProfileDict,
        PlacementDict,
        PlanDict,
        ProcessorModeValue,
        PublicIPAddressSkuDict,
        ResourceIdentityTypeValue,
        ScheduledEventsPolicyDict,
        ScheduledEventsProfileDict,
        SecurityProfileDict,
        SkuDict,
        StorageAccountTypesValue,
        StorageFaultDomainAlignmentTypeValue,
        StorageProfileDict,
        UserAssignedIdentitiesValueDict,
        VaultSecretGroupDict,
        VirtualHardDiskDict,
        VMDiskSecurityProfileDict,
        VMSizePropertiesDict,
        WindowsConfigurationDict,
    )
    from ..types._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ..types._disks import (
        DiskApiVersionValue,
        DiskControllerTypesValue,
        DiskCreateOptionTypesValue,
        DiskDeleteOptionTypesValue,
        DiskInstanceViewDict,
    )
    from ..types._images import ImageReferenceDict
    from ..types._interconnect_blocks import InterconnectBlockProfileDict
    from ..types._others import OperationRecoverySettingsDict
    from ..types._virtual_machines import (
        VirtualMachineAgentInstanceViewDict,
        VirtualMachineEvictionPolicyTypesValue,
        VirtualMachineExtensionDict,
        VirtualMachineExtensionInstanceViewDict,
        VirtualMachineExtensionPropertiesDict,
        VirtualMachineExtensionUpdatePropertiesDict,
        VirtualMachineHealthStatusDict,
        VirtualMachineIdentityDict,
        VirtualMachinePriorityTypesValue,
        VirtualMachineStatusCodeCountDict,
    )


class AutomaticOSUpgradePolicy(Model):
    """How a scale set takes over new versions of its OS image by itself."""

    enable_automatic_os_upgrade: bool | None = field("enableAutomaticOSUpgrade", "bool", default=None)
    """Upgrades the instances in a rolling fashion when a new image version is out; off by default."""
    disable_automatic_rollback: bool | None = field("disableAutomaticRollback", "bool", default=None)
    """Does not go back to the former image if an upgrade fails; false by default."""
    use_rolling_upgrade_policy: bool | None = field("useRollingUpgradePolicy", "bool", default=None)
    """Applies the rolling upgrade policy of the scale set to automatic upgrades."""
    os_rolling_upgrade_deferral: bool | None = field("osRollingUpgradeDeferral", "bool", default=None)
    """Defers the upgrade where the rules of the region's batches allow it."""


class AutomaticRepairsPolicy(Model):
    """How a scale set repairs unhealthy instances by itself."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns automatic repairs on; needs a health probe or the health extension."""
    grace_period: str | None = field("gracePeriod", default=None)
    """Time after a change of state in which no repair begins, ISO 8601, PT10M to PT90M; PT10M by default."""
    repair_action: models.RepairAction | types.RepairActionValue | None = field(
        "repairAction", "RepairAction", default=None
    )
    """What is done with an unhealthy instance: Replace (default), Restart or Reimage."""


class AutomaticSkuMigrationPolicy(Model):
    """Whether a scale set with several VM sizes moves instances to another size by itself."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""


class AutomaticZoneRebalancingPolicy(Model):
    """Whether and how a scale set evens out its instances over zones by itself."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""
    rebalance_strategy: models.RebalanceStrategy | types.RebalanceStrategyValue | None = field(
        "rebalanceStrategy", "RebalanceStrategy", default=None
    )
    """How an instance is brought to another zone: Recreate."""
    rebalance_behavior: models.RebalanceBehavior | types.RebalanceBehaviorValue | None = field(
        "rebalanceBehavior", "RebalanceBehavior", default=None
    )
    """Order of the steps: the new instance is created before the old one is deleted."""


class DefaultVirtualMachineScaleSetInfo(Model):
    """Scale set that an availability set was moved to by default."""

    constrained_maximum_capacity: bool = read_only("constrainedMaximumCapacity", "bool")
    """True if the greatest capacity of the scale set is limited."""
    default_virtual_machine_scale_set: Nested[models.SubResource, SubResourceDict] = read_only(
        "defaultVirtualMachineScaleSet", "SubResource"
    )
    """The scale set."""


class ExternalHealthPolicy(Model):
    """Health of instances as reported from outside the scale set."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""
    expiry_duration: timedelta | None = field("expiryDuration", "duration", default=None)
    """How long a reported health stays valid, ISO 8601."""
    grace_period: timedelta | None = field("gracePeriod", "duration", default=None)
    """Time after a change of state in which health is not judged, ISO 8601."""


class LifecycleHook(Model):
    """A kind of event for which a scale set waits for consent."""

    type: models.VMScaleSetLifecycleHookEventType | types.VMScaleSetLifecycleHookEventTypeValue | None = field(
        "type", "VMScaleSetLifecycleHookEventType", default=None
    )
    """Kind of a lifecycle hook event."""
    wait_duration: timedelta | None = field("waitDuration", "duration", default=None)
    """How long to wait for an answer, ISO 8601."""
    default_action: models.LifecycleHookAction | types.LifecycleHookActionValue | None = field(
        "defaultAction", "LifecycleHookAction", default=None
    )
    """What is done if no answer comes."""


class LifecycleHooksProfile(Model):
    """Lifecycle hooks of a scale set."""

    lifecycle_hooks: NestedListOrNone[LifecycleHook, types.LifecycleHookDict] = field(
        "lifecycleHooks", "[LifecycleHook]", default=None
    )
    """The lifecycle hooks."""


class MaxInstancePercentPerZonePolicy(Model):
    """Limit on the share of a scale set's instances in one zone."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""
    value: int | None = field("value", "int", default=None)
    """Largest share of the instances in one zone, in percent."""


class MigrateVMAvailabilityZoneInput(Model):
    """Instances to move to another zone."""

    instance_ids: list[str] = field("instanceIds", "[str]")
    """IDs of the instances to move."""
    target_zone: str | None = field("targetZone", default=None)
    """Zone to move them to."""


class OrchestrationServiceStateInput(Model):
    """A service of a scale set to suspend or resume."""

    service_name: models.OrchestrationServiceNames | types.OrchestrationServiceNamesValue = field(
        "serviceName", "OrchestrationServiceNames"
    )
    """Service, such as AutomaticRepairs."""
    action: models.OrchestrationServiceStateAction | types.OrchestrationServiceStateActionValue = field(
        "action", "OrchestrationServiceStateAction"
    )
    """Suspend or Resume."""


class OrchestrationServiceSummary(Model):
    """State of a service that acts on a scale set."""

    service_name: models.OrchestrationServiceNames | types.OrchestrationServiceNamesValue = read_only(
        "serviceName", "OrchestrationServiceNames"
    )
    """Service, such as AutomaticRepairs."""
    service_state: models.OrchestrationServiceState | types.OrchestrationServiceStateValue = read_only(
        "serviceState", "OrchestrationServiceState"
    )
    """State the service is in."""
    latest_operation_status: (
        models.OrchestrationServiceOperationStatus | types.OrchestrationServiceOperationStatusValue
    ) = read_only("latestOperationStatus", "OrchestrationServiceOperationStatus")
    """State of the service's latest action."""
    last_status_change_time: datetime = read_only("lastStatusChangeTime", "iso-8601")
    """When that state last changed."""


class PriorityMixPolicy(Model):
    """Mix of regular and Spot instances in a flexible scale set."""

    base_regular_priority_count: int | None = field("baseRegularPriorityCount", "int", default=None)
    """Regular instances to have before any Spot ones."""
    regular_priority_percentage_above_base: int | None = field(
        "regularPriorityPercentageAboveBase", "int", default=None
    )
    """Share of regular instances beyond that, in percent."""


class RecoveryWalkResponse(Model):
    """Outcome of a walk of the update domains."""

    walk_performed: bool = read_only("walkPerformed", "bool")
    """True if the walk was carried out."""
    next_platform_update_domain: int = read_only("nextPlatformUpdateDomain", "int")
    """Update domain to walk to next; absent when all are done."""


class ResiliencyPolicy(Model):
    """How a scale set copes with failures: tries again, evens out zones."""

    resilient_vm_creation_policy: NestedOrNone[ResilientVMCreationPolicy, types.ResilientVMCreationPolicyDict] = field(
        "resilientVMCreationPolicy", "ResilientVMCreationPolicy", default=None
    )
    """Tries again when creating an instance fails."""
    resilient_vm_deletion_policy: NestedOrNone[ResilientVMDeletionPolicy, types.ResilientVMDeletionPolicyDict] = field(
        "resilientVMDeletionPolicy", "ResilientVMDeletionPolicy", default=None
    )
    """Tries again when deleting an instance fails."""
    automatic_zone_rebalancing_policy: NestedOrNone[
        AutomaticZoneRebalancingPolicy, types.AutomaticZoneRebalancingPolicyDict
    ] = field("automaticZoneRebalancingPolicy", "AutomaticZoneRebalancingPolicy", default=None)
    """Evens out the instances over zones."""
    zone_allocation_policy: NestedOrNone[ZoneAllocationPolicy, types.ZoneAllocationPolicyDict] = field(
        "zoneAllocationPolicy", "ZoneAllocationPolicy", default=None
    )
    """How many zones to use, and how much of each."""
    operation_recovery_settings: NestedOrNone[models.OperationRecoverySettings, OperationRecoverySettingsDict] = field(
        "operationRecoverySettings", "OperationRecoverySettings", default=None
    )
    """Which other failed operations are tried again."""


class ResilientVMCreationPolicy(Model):
    """Whether failed creations of instances are tried again."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""


class ResilientVMDeletionPolicy(Model):
    """Whether failed deletions of instances are tried again."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the feature on."""


class RollbackStatusInfo(Model):
    """Outcome of going back after a failed upgrade."""

    successfully_rolledback_instance_count: int = read_only("successfullyRolledbackInstanceCount", "int")
    """Instances that went back to the former image."""
    failed_rolledback_instance_count: int = read_only("failedRolledbackInstanceCount", "int")
    """Instances that could not go back."""
    rollback_error: Nested[models.ApiError, ApiErrorDict] = read_only("rollbackError", "ApiError")
    """Why going back failed."""


class RollingUpgradePolicy(Model):
    """How an upgrade goes through the instances of a scale set, batch by batch."""

    max_batch_instance_percent: int | None = field("maxBatchInstancePercent", "int", default=None)
    """Most instances to upgrade at once, in percent, 5 to 100; 20 by default."""
    max_unhealthy_instance_percent: int | None = field("maxUnhealthyInstancePercent", "int", default=None)
    """Share of unhealthy instances at which the upgrade stops, in percent, 5 to 100; 20 by default."""
    max_unhealthy_upgraded_instance_percent: int | None = field(
        "maxUnhealthyUpgradedInstancePercent", "int", default=None
    )
    """Share of upgraded instances that may turn unhealthy, in percent, 0 to 100; 20 by default."""
    pause_time_between_batches: str | None = field("pauseTimeBetweenBatches", default=None)
    """Pause between two batches, ISO 8601; PT0S by default."""
    enable_cross_zone_upgrade: bool | None = field("enableCrossZoneUpgrade", "bool", default=None)
    """Lets a batch span several zones."""
    prioritize_unhealthy_instances: bool | None = field("prioritizeUnhealthyInstances", "bool", default=None)
    """Upgrades unhealthy instances first."""
    rollback_failed_instances_on_policy_breach: bool | None = field(
        "rollbackFailedInstancesOnPolicyBreach", "bool", default=None
    )
    """Puts failed instances back to the former model when a limit is passed."""
    max_surge: bool | None = field("maxSurge", "bool", default=None)
    """Creates new instances before old ones are deleted, so that capacity does not drop."""


class RollingUpgradeProgressInfo(Model):
    """How far a rolling upgrade is."""

    successful_instance_count: int = read_only("successfulInstanceCount", "int")
    """Instances upgraded."""
    failed_instance_count: int = read_only("failedInstanceCount", "int")
    """Instances whose upgrade failed."""
    in_progress_instance_count: int = read_only("inProgressInstanceCount", "int")
    """Instances being upgraded."""
    pending_instance_count: int = read_only("pendingInstanceCount", "int")
    """Instances still to upgrade."""


class RollingUpgradeRunningStatus(Model):
    """State of a rolling upgrade."""

    code: models.RollingUpgradeStatusCode | types.RollingUpgradeStatusCodeValue = read_only(
        "code", "RollingUpgradeStatusCode"
    )
    """State: rolling forward, completed, faulted and so on."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When the upgrade started."""
    last_action: models.RollingUpgradeActionType | types.RollingUpgradeActionTypeValue = read_only(
        "lastAction", "RollingUpgradeActionType"
    )
    """Last action on the upgrade: Start or Cancel."""
    last_action_time: datetime = read_only("lastActionTime", "iso-8601")
    """When that action was taken."""


class RollingUpgradeStatusInfo(TrackedResource):
    """The latest rolling upgrade of a scale set."""

    properties: NestedOrNone[RollingUpgradeStatusInfoProperties, types.RollingUpgradeStatusInfoPropertiesDict] = field(
        "properties", "RollingUpgradeStatusInfoProperties", default=None
    )
    """Settings of the rolling upgrade status info."""
    policy: Nested[RollingUpgradePolicy, types.RollingUpgradePolicyDict] = flattened("properties", init=False)
    """Policy the upgrade follows."""
    running_status: Nested[RollingUpgradeRunningStatus, types.RollingUpgradeRunningStatusDict] = flattened(
        "properties", init=False
    )
    """State of the upgrade."""
    progress: Nested[RollingUpgradeProgressInfo, types.RollingUpgradeProgressInfoDict] = flattened(
        "properties", init=False
    )
    """Numbers of instances by outcome."""
    error: Nested[models.ApiError, ApiErrorDict] = flattened("properties", init=False)
    """What went wrong; absent without an error."""


class RollingUpgradeStatusInfoProperties(Model):
    """Policy, state and progress of a rolling upgrade."""

    policy: Nested[RollingUpgradePolicy, types.RollingUpgradePolicyDict] = read_only("policy", "RollingUpgradePolicy")
    """Policy the upgrade follows."""
    running_status: Nested[RollingUpgradeRunningStatus, types.RollingUpgradeRunningStatusDict] = read_only(
        "runningStatus", "RollingUpgradeRunningStatus"
    )
    """State of the upgrade."""
    progress: Nested[RollingUpgradeProgressInfo, types.RollingUpgradeProgressInfoDict] = read_only(
        "progress", "RollingUpgradeProgressInfo"
    )
    """Numbers of instances by outcome."""
    error: Nested[models.ApiError, ApiErrorDict] = read_only("error", "ApiError")
    """What went wrong; absent without an error."""


class ScaleInPolicy(Model):
    """Which instances go first when a scale set gets smaller."""

    rules: list[models.VirtualMachineScaleSetScaleInRules | types.VirtualMachineScaleSetScaleInRulesValue] | None = (
        field("rules", "[VirtualMachineScaleSetScaleInRules]", default=None)
    )
    """Rules in order: Default, OldestVM or NewestVM."""
    force_deletion: bool | None = field("forceDeletion", "bool", default=None)
    """Deletes instances by force, without graceful shutdown."""
    prioritize_unhealthy_v_ms: bool | None = field("prioritizeUnhealthyVMs", "bool", default=None)
    """Takes unhealthy instances first."""


class SecurityPostureReference(Model):
    """Security posture of a scale set."""

    id: str = field("id")
    """ID of the security posture, with version or "latest"."""
    exclude_extensions: list[str] | None = field("excludeExtensions", "[str]", default=None)
    """Extensions of the posture to leave out."""
    is_overridable: bool | None = field("isOverridable", "bool", default=None)
    """Whether the posture's extensions can be overridden."""


class SecurityPostureReferenceUpdate(Model):
    """Change to the security posture of a scale set."""

    id: str | None = field("id", default=None)
    """ID of the security posture, with version or "latest"."""
    exclude_extensions: list[str] | None = field("excludeExtensions", "[str]", default=None)
    """Extensions of the posture to leave out."""
    is_overridable: bool | None = field("isOverridable", "bool", default=None)
    """Whether the posture's extensions can be overridden."""


class ServiceArtifactReference(Model):
    """Service artifact of a scale set, for the same image versions everywhere."""

    id: str | None = field("id", default=None)
    """ID of the service artifact."""


class SkuProfile(Model):
    """Several VM sizes for one scale set."""

    vm_sizes: NestedListOrNone[SkuProfileVMSize, types.SkuProfileVMSizeDict] = field(
        "vmSizes", "[SkuProfileVMSize]", default=None
    )
    """VM sizes the scale set may use."""
    allocation_strategy: models.AllocationStrategy | types.AllocationStrategyValue | None = field(
        "allocationStrategy", "AllocationStrategy", default=None
    )
    """How sizes are chosen: by price, by capacity, or in the given order."""
    automatic_sku_migration_policy: NestedOrNone[AutomaticSkuMigrationPolicy, types.AutomaticSkuMigrationPolicyDict] = (
        field("automaticSkuMigrationPolicy", "AutomaticSkuMigrationPolicy", default=None)
    )
    """Whether instances move to another size by themselves."""


class SkuProfileVMSize(Model):
    """One VM size of a scale set with several."""

    name: str | None = field("name", default=None)
    """Name of the VM size."""
    rank: int | None = field("rank", "int", default=None)
    """Place in the order, with allocation strategy Prioritized; the lowest goes first."""


class SpotRestorePolicy(Model):
    """Whether a scale set tries to bring evicted Spot instances back."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Tries to bring evicted instances back."""
    restore_timeout: str | None = field("restoreTimeout", default=None)
    """How long to try, ISO 8601, such as "PT1H"."""


class UpgradeOperationHistoricalStatusInfo(Model):
    """A past upgrade of a scale set's OS image."""

    properties: Nested[
        UpgradeOperationHistoricalStatusInfoProperties, types.UpgradeOperationHistoricalStatusInfoPropertiesDict
    ] = read_only("properties", "UpgradeOperationHistoricalStatusInfoProperties")
    """Settings of the upgrade operation historical status info."""
    type: str = read_only("type")
    """Type of the resource."""
    location: str = read_only("location")
    """Region of the scale set."""


class UpgradeOperationHistoricalStatusInfoProperties(Model):
    """State and progress of a past upgrade."""

    running_status: Nested[UpgradeOperationHistoryStatus, types.UpgradeOperationHistoryStatusDict] = read_only(
        "runningStatus", "UpgradeOperationHistoryStatus"
    )
    """State of the upgrade."""
    progress: Nested[RollingUpgradeProgressInfo, types.RollingUpgradeProgressInfoDict] = read_only(
        "progress", "RollingUpgradeProgressInfo"
    )
    """Numbers of instances by outcome."""
    error: Nested[models.ApiError, ApiErrorDict] = read_only("error", "ApiError")
    """What went wrong; absent without an error."""
    started_by: models.UpgradeOperationInvoker | types.UpgradeOperationInvokerValue = read_only(
        "startedBy", "UpgradeOperationInvoker"
    )
    """Who started it: user or platform."""
    target_image_reference: Nested[models.ImageReference, ImageReferenceDict] = read_only(
        "targetImageReference", "ImageReference"
    )
    """Image upgraded to."""
    rollback_info: Nested[RollbackStatusInfo, types.RollbackStatusInfoDict] = read_only(
        "rollbackInfo", "RollbackStatusInfo"
    )
    """Outcome of going back, if the upgrade failed."""


class UpgradeOperationHistoryStatus(Model):
    """State and times of a past upgrade."""

    code: models.UpgradeState | types.UpgradeStateValue = read_only("code", "UpgradeState")
    """State of the upgrade."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it started."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended."""


class UpgradePolicy(Model):
    """How changes of a scale set's model reach its instances."""

    mode: models.UpgradeMode | types.UpgradeModeValue | None = field("mode", "UpgradeMode", default=None)
    """Manual (on request), Automatic (at once) or Rolling (in batches)."""
    rolling_upgrade_policy: NestedOrNone[RollingUpgradePolicy, types.RollingUpgradePolicyDict] = field(
        "rollingUpgradePolicy", "RollingUpgradePolicy", default=None
    )
    """Sizes and limits of batches, for Rolling."""
    automatic_os_upgrade_policy: NestedOrNone[AutomaticOSUpgradePolicy, types.AutomaticOSUpgradePolicyDict] = field(
        "automaticOSUpgradePolicy", "AutomaticOSUpgradePolicy", default=None
    )
    """Automatic upgrades to new versions of the OS image."""


class VMScaleSetConvertToSinglePlacementGroupInput(Model):
    """Placement group that is to stay."""

    active_placement_group_id: str | None = field("activePlacementGroupId", default=None)
    """ID of the placement group new instances go to; by default the one with most instances."""


class VMScaleSetLifecycleHookEvent(ProxyResource):
    """An event by which a scale set asks for consent."""

    properties: NestedOrNone[
        VMScaleSetLifecycleHookEventProperties, types.VMScaleSetLifecycleHookEventPropertiesDict
    ] = field("properties", "VMScaleSetLifecycleHookEventProperties", default=None)
    """Settings of the VM scale set lifecycle hook event."""


class VMScaleSetLifecycleHookEventAdditionalContext(Model):
    """Further information on a lifecycle hook event."""

    priority: str | None = field("priority", default=None)


class VMScaleSetLifecycleHookEventProperties(Model):
    """Properties of a lifecycle hook event."""

    type: models.VMScaleSetLifecycleHookEventType | types.VMScaleSetLifecycleHookEventTypeValue | None = field(
        "type", "VMScaleSetLifecycleHookEventType", default=None
    )
    """Kind of a lifecycle hook event."""
    wait_until: str | None = field("waitUntil", default=None)
    """Time until which the scale set waits for an answer."""
    max_wait_until: str = read_only("maxWaitUntil")
    """Latest time waitUntil can be moved to."""
    time_created: str = read_only("timeCreated")
    """When the resource was created."""
    default_action: models.LifecycleHookAction | types.LifecycleHookActionValue = read_only(
        "defaultAction", "LifecycleHookAction"
    )
    """What is done if no answer comes."""
    target_resources: NestedListOrNone[
        VMScaleSetLifecycleHookEventTargetResource, types.VMScaleSetLifecycleHookEventTargetResourceDict
    ] = field("targetResources", "[VMScaleSetLifecycleHookEventTargetResource]", default=None)
    """Instances the event is about, with the answer for each."""
    additional_context: NestedOrNone[
        VMScaleSetLifecycleHookEventAdditionalContext, types.VMScaleSetLifecycleHookEventAdditionalContextDict
    ] = field("additionalContext", "VMScaleSetLifecycleHookEventAdditionalContext", default=None)
    """Further information on the event."""
    state: models.VMScaleSetLifecycleHookEventState | types.VMScaleSetLifecycleHookEventStateValue = read_only(
        "state", "VMScaleSetLifecycleHookEventState"
    )
    """Whether the event is still open."""


class VMScaleSetLifecycleHookEventTargetResource(Model):
    """An instance a lifecycle hook event is about."""

    resource: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "resource", "ApiEntityReference", default=None
    )
    """The instance."""
    action_state: models.LifecycleHookActionState | types.LifecycleHookActionStateValue | None = field(
        "actionState", "LifecycleHookActionState", default=None
    )
    """Answer for the instance."""


class VMScaleSetLifecycleHookEventUpdate(Model):
    """Answer to a lifecycle hook event."""

    properties: NestedOrNone[
        VMScaleSetLifecycleHookEventProperties, types.VMScaleSetLifecycleHookEventPropertiesDict
    ] = field("properties", "VMScaleSetLifecycleHookEventProperties", default=None)
    """Settings of the VM scale set lifecycle hook event."""
    type: models.VMScaleSetLifecycleHookEventType | types.VMScaleSetLifecycleHookEventTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of a lifecycle hook event."""
    wait_until: str | None = flattened("properties", default=None)
    """Time until which the scale set waits for an answer."""
    max_wait_until: str = flattened("properties", init=False)
    """Latest time waitUntil can be moved to."""
    time_created: str = flattened("properties", init=False)
    """When the resource was created."""
    default_action: models.LifecycleHookAction | types.LifecycleHookActionValue = flattened("properties", init=False)
    """What is done if no answer comes."""
    target_resources: NestedListOrNone[
        VMScaleSetLifecycleHookEventTargetResource, types.VMScaleSetLifecycleHookEventTargetResourceDict
    ] = flattened("properties", default=None)
    """Instances the event is about, with the answer for each."""
    additional_context: NestedOrNone[
        VMScaleSetLifecycleHookEventAdditionalContext, types.VMScaleSetLifecycleHookEventAdditionalContextDict
    ] = flattened("properties", default=None)
    """Further information on the event."""
    state: models.VMScaleSetLifecycleHookEventState | types.VMScaleSetLifecycleHookEventStateValue = flattened(
        "properties", init=False
    )
    """Whether the event is still open."""


class VMScaleSetScaleOutInput(Model):
    """How many instances to add to a scale set."""

    capacity: int = field("capacity", "int")
    """Number of instances to add."""
    properties: NestedOrNone[VMScaleSetScaleOutInputProperties, types.VMScaleSetScaleOutInputPropertiesDict] = field(
        "properties", "VMScaleSetScaleOutInputProperties", default=None
    )
    """Settings of the VM scale set scale out input."""


class VMScaleSetScaleOutInputProperties(Model):
    """Where to add instances."""

    zone: str | None = field("zone", default=None)
    """Availability zone of the new instances."""


class VirtualMachineScaleSet(TrackedResource):
    """A virtual machine scale set."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """VM size and number of instances."""
    plan: NestedOrNone[models.Plan, PlanDict] = field("plan", "Plan", default=None)
    """Marketplace plan of the image; needed for images that are sold with terms."""
    properties: NestedOrNone[VirtualMachineScaleSetProperties, types.VirtualMachineScaleSetPropertiesDict] = field(
        "properties", "VirtualMachineScaleSetProperties", default=None
    )
    """Settings of the virtual machine scale set."""
    upgrade_policy: NestedOrNone[UpgradePolicy, types.UpgradePolicyDict] = flattened("properties", default=None)
    """How changes of the model reach the instances."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = flattened(
        "properties", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    automatic_repairs_policy: NestedOrNone[AutomaticRepairsPolicy, types.AutomaticRepairsPolicyDict] = flattened(
        "properties", default=None
    )
    """Whether unhealthy instances are repaired by themselves."""
    virtual_machine_profile: NestedOrNone[
        VirtualMachineScaleSetVMProfile, types.VirtualMachineScaleSetVMProfileDict
    ] = flattened("properties", default=None)
    """Model of the instances: OS, disks, network, extensions."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    overprovision: bool | None = flattened("properties", default=None)
    """Creates more instances than asked for and deletes the surplus, to be faster; uniform mode only."""
    do_not_run_extensions_on_overprovisioned_v_ms: bool | None = flattened("properties", default=None)
    """Runs extensions only on the instances that are kept."""
    unique_id: str = flattened("properties", init=False)
    """Unique ID of the scale set, a GUID."""
    single_placement_group: bool | None = flattened("properties", default=None)
    """Keeps the scale set in one placement group, of at most 100 instances."""
    zone_balance: bool | None = flattened("properties", default=None)
    """Forces instances to be spread evenly over zones, even if one has no capacity."""
    platform_fault_domain_count: int | None = flattened("properties", default=None)
    """Fault domains per zone; 1 is the widest spread. Fixed at creation."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Proximity placement group of the scale set."""
    host_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Dedicated host group on whose hosts the instances are placed."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Extra abilities of the instances, such as Ultra disks."""
    scale_in_policy: NestedOrNone[ScaleInPolicy, types.ScaleInPolicyDict] = flattened("properties", default=None)
    """Which instances go first when the scale set gets smaller."""
    orchestration_mode: models.OrchestrationMode | types.OrchestrationModeValue | None = flattened(
        "properties", default=None
    )
    """Uniform (equal instances) or Flexible (ordinary virtual machines); fixed at creation."""
    spot_restore_policy: NestedOrNone[SpotRestorePolicy, types.SpotRestorePolicyDict] = flattened(
        "properties", default=None
    )
    """Whether evicted Spot instances are brought back."""
    priority_mix_policy: NestedOrNone[PriorityMixPolicy, types.PriorityMixPolicyDict] = flattened(
        "properties", default=None
    )
    """Mix of regular and Spot instances; flexible scale sets only."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    constrained_maximum_capacity: bool | None = flattened("properties", default=None)
    """Has to be true or left out; limits the greatest capacity of the scale set."""
    resiliency_policy: NestedOrNone[ResiliencyPolicy, types.ResiliencyPolicyDict] = flattened(
        "properties", default=None
    )
    """How the scale set copes with failures."""
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | types.ZonalPlatformFaultDomainAlignModeValue | None
    ) = flattened("properties", default=None)
    """Whether fault domains of disks and machines are aligned in zones."""
    sku_profile: NestedOrNone[SkuProfile, types.SkuProfileDict] = flattened("properties", default=None)
    """Several VM sizes for the scale set; flexible only."""
    high_speed_interconnect_placement: (
        models.HighSpeedInterconnectPlacement | types.HighSpeedInterconnectPlacementValue | None
    ) = flattened("properties", default=None)
    """Whether the instances are placed together for a fast interconnect."""
    lifecycle_hooks_profile: NestedOrNone[LifecycleHooksProfile, types.LifecycleHooksProfileDict] = flattened(
        "properties", default=None
    )
    """Events for which the scale set waits for consent."""
    external_health_policy: NestedOrNone[ExternalHealthPolicy, types.ExternalHealthPolicyDict] = flattened(
        "properties", default=None
    )
    """Health of instances as reported from outside."""
    identity: NestedOrNone[VirtualMachineScaleSetIdentity, types.VirtualMachineScaleSetIdentityDict] = field(
        "identity", "VirtualMachineScaleSetIdentity", default=None
    )
    """Managed identities of the instances."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Zones the instances are spread over."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource, for If-Match; changes with every update."""
    placement: NestedOrNone[models.Placement, PlacementDict] = field("placement", "Placement", default=None)
    """How zones are chosen, if zones is not given."""


class VirtualMachineScaleSetDataDisk(Model):
    """A data disk in the model of a scale set."""

    name: str | None = field("name", default=None)
    """Name of the disk."""
    lun: int = field("lun", "int")
    """Number of the disk, unique in the machine; the disk shows up in it under this number."""
    caching: models.CachingTypes | CachingTypesValue | None = field("caching", "CachingTypes", default=None)
    """Host caching: None, ReadOnly or ReadWrite."""
    write_accelerator_enabled: bool | None = field("writeAcceleratorEnabled", "bool", default=None)
    """Turns write accelerator on; only for M-series sizes with premium disks."""
    create_option: models.DiskCreateOptionTypes | DiskCreateOptionTypesValue = field(
        "createOption", "DiskCreateOptionTypes"
    )
    """Where the disk comes from: Empty or FromImage."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB, at most 1023 for unmanaged disks; can grow but not shrink."""
    storage_fault_domain_alignment: (
        models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue | None
    ) = field("storageFaultDomainAlignment", "StorageFaultDomainAlignmentType", default=None)
    """Whether the disk's storage follows the fault domain of the machine."""
    managed_disk: NestedOrNone[
        VirtualMachineScaleSetManagedDiskParameters, types.VirtualMachineScaleSetManagedDiskParametersDict
    ] = field("managedDisk", "VirtualMachineScaleSetManagedDiskParameters", default=None)
    """Kind of storage and encryption of the managed disk."""
    disk_iops_read_write: int | None = field("diskIOPSReadWrite", "int", default=None)
    """Operations per second of an Ultra or Premium v2 disk."""
    disk_m_bps_read_write: int | None = field("diskMBpsReadWrite", "int", default=None)
    """Throughput in MB per second of an Ultra or Premium v2 disk."""
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue | None = field(
        "deleteOption", "DiskDeleteOptionTypes", default=None
    )
    """What happens to the disk when an instance is deleted; flexible scale sets only."""


class VirtualMachineScaleSetExtension(SubResourceReadOnly):
    """An extension in the model of a scale set."""

    name: str | None = field("name", default=None)
    """Name of the extension."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""
    properties: NestedOrNone[
        VirtualMachineScaleSetExtensionProperties, types.VirtualMachineScaleSetExtensionPropertiesDict
    ] = field("properties", "VirtualMachineScaleSetExtensionProperties", default=None)
    """Settings of the virtual machine scale set extension."""
    force_update_tag: str | None = flattened("properties", default=None)
    """A changed value makes the extension run again with the same settings."""
    publisher: str | None = flattened("properties", default=None)
    """Publisher of the extension, such as "Microsoft.Azure.Extensions"."""
    type_handler_version: str | None = flattened("properties", default=None)
    """Version of the extension, major and minor, such as "2.1"."""
    auto_upgrade_minor_version: bool | None = flattened("properties", default=None)
    """Takes the newest minor version at deployment; not upgraded after that."""
    enable_automatic_upgrade: bool | None = flattened("properties", default=None)
    """Upgrades the extension by itself when a new version is out."""
    settings: Any = flattened("properties", default=None)
    """Settings of the extension, readable by anyone who can read the resource."""
    protected_settings: Any = flattened("properties", default=None)
    """Settings with secrets, such as scripts with keys; encrypted and never returned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    provision_after_extensions: list[str] | None = flattened("properties", default=None)
    """Names of the extensions that have to be installed first."""
    suppress_failures: bool | None = flattened("properties", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        flattened("properties", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""


class VirtualMachineScaleSetExtensionProfile(Model):
    """Extensions in the model of a scale set."""

    extensions: NestedListOrNone[VirtualMachineScaleSetExtension, types.VirtualMachineScaleSetExtensionDict] = field(
        "extensions", "[VirtualMachineScaleSetExtension]", default=None
    )
    """The extensions."""
    extensions_time_budget: str | None = field("extensionsTimeBudget", default=None)
    """Time for all extensions to start, ISO 8601, PT15M to PT2H; PT1H30M by default."""


class VirtualMachineScaleSetExtensionProperties(Model):
    """Settings of an extension in the model of a scale set."""

    force_update_tag: str | None = field("forceUpdateTag", default=None)
    """A changed value makes the extension run again with the same settings."""
    publisher: str | None = field("publisher", default=None)
    """Publisher of the extension, such as "Microsoft.Azure.Extensions"."""
    type: str | None = field("type", default=None)
    """Type of the extension, such as "CustomScript"."""
    type_handler_version: str | None = field("typeHandlerVersion", default=None)
    """Version of the extension, major and minor, such as "2.1"."""
    auto_upgrade_minor_version: bool | None = field("autoUpgradeMinorVersion", "bool", default=None)
    """Takes the newest minor version at deployment; not upgraded after that."""
    enable_automatic_upgrade: bool | None = field("enableAutomaticUpgrade", "bool", default=None)
    """Upgrades the extension by itself when a new version is out."""
    settings: Any = field("settings", "object", default=None, secret=True)
    """Settings of the extension, readable by anyone who can read the resource."""
    protected_settings: Any = field("protectedSettings", "object", default=None, secret=True)
    """Settings with secrets, such as scripts with keys; encrypted and never returned."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    provision_after_extensions: list[str] | None = field("provisionAfterExtensions", "[str]", default=None)
    """Names of the extensions that have to be installed first."""
    suppress_failures: bool | None = field("suppressFailures", "bool", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        field("protectedSettingsFromKeyVault", "KeyVaultSecretReference", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""


class VirtualMachineScaleSetExtensionUpdate(SubResourceReadOnly):
    """Changes to an extension in the model of a scale set."""

    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""
    properties: NestedOrNone[
        VirtualMachineScaleSetExtensionProperties, types.VirtualMachineScaleSetExtensionPropertiesDict
    ] = field("properties", "VirtualMachineScaleSetExtensionProperties", default=None)
    """Settings of the virtual machine scale set extension."""
    force_update_tag: str | None = flattened("properties", default=None)
    """A changed value makes the extension run again with the same settings."""
    publisher: str | None = flattened("properties", default=None)
    """Publisher of the extension, such as "Microsoft.Azure.Extensions"."""
    type_handler_version: str | None = flattened("properties", default=None)
    """Version of the extension, major and minor, such as "2.1"."""
    auto_upgrade_minor_version: bool | None = flattened("properties", default=None)
    """Takes the newest minor version at deployment; not upgraded after that."""
    enable_automatic_upgrade: bool | None = flattened("properties", default=None)
    """Upgrades the extension by itself when a new version is out."""
    settings: Any = flattened("properties", default=None)
    """Settings of the extension, readable by anyone who can read the resource."""
    protected_settings: Any = flattened("properties", default=None)
    """Settings with secrets, such as scripts with keys; encrypted and never returned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    provision_after_extensions: list[str] | None = flattened("properties", default=None)
    """Names of the extensions that have to be installed first."""
    suppress_failures: bool | None = flattened("properties", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        flattened("properties", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""


class VirtualMachineScaleSetHardwareProfile(Model):
    """Hardware settings of a scale set's instances."""

    vm_size_properties: NestedOrNone[models.VMSizeProperties, VMSizePropertiesDict] = field(
        "vmSizeProperties", "VMSizeProperties", default=None
    )
    """Number of vCPUs and threads per core, if fewer than the size has."""
    processor_mode: models.ProcessorMode | ProcessorModeValue | None = field(
        "processorMode", "ProcessorMode", default=None
    )
    """Whether the kind of processor is fixed or left to the platform."""


class VirtualMachineScaleSetIPConfiguration(Model):
    """An IP configuration in the model of a scale set."""

    name: str = field("name")
    """Name of the IP configuration."""
    properties: NestedOrNone[
        VirtualMachineScaleSetIPConfigurationProperties, types.VirtualMachineScaleSetIPConfigurationPropertiesDict
    ] = field("properties", "VirtualMachineScaleSetIPConfigurationProperties", default=None)
    """Settings of the virtual machine scale set IP configuration."""
    subnet: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address_configuration: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfiguration, types.VirtualMachineScaleSetPublicIPAddressConfigurationDict
    ] = flattened("properties", default=None)
    """Public IP address for each instance."""
    private_ip_address_version: models.IPVersion | types.IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    private_ip_address_prefix_length: int | None = flattened("properties", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    application_gateway_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Backend pools of application gateways the address is in."""
    application_security_groups: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Application security groups the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Backend pools of load balancers the address is in."""
    load_balancer_inbound_nat_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Inbound NAT pools of load balancers, which give each instance a port."""


class VirtualMachineScaleSetIPConfigurationProperties(Model):
    """Settings of an IP configuration in the model of a scale set."""

    subnet: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "subnet", "ApiEntityReference", default=None
    )
    """Subnet the address comes from."""
    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address_configuration: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfiguration, types.VirtualMachineScaleSetPublicIPAddressConfigurationDict
    ] = field("publicIPAddressConfiguration", "VirtualMachineScaleSetPublicIPAddressConfiguration", default=None)
    """Public IP address for each instance."""
    private_ip_address_version: models.IPVersion | types.IPVersionValue | None = field(
        "privateIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    private_ip_address_prefix_length: int | None = field("privateIPAddressPrefixLength", "int", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    application_gateway_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "applicationGatewayBackendAddressPools", "[SubResource]", default=None
    )
    """Backend pools of application gateways the address is in."""
    application_security_groups: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "applicationSecurityGroups", "[SubResource]", default=None
    )
    """Application security groups the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "loadBalancerBackendAddressPools", "[SubResource]", default=None
    )
    """Backend pools of load balancers the address is in."""
    load_balancer_inbound_nat_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "loadBalancerInboundNatPools", "[SubResource]", default=None
    )
    """Inbound NAT pools of load balancers, which give each instance a port."""


class VirtualMachineScaleSetIdentity(Model):
    """Managed identities of a scale set."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """Tenant the identity is in."""
    type: models.ResourceIdentityType | ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """SystemAssigned, UserAssigned, both, or None to remove them."""
    user_assigned_identities: NestedDictOrNone[models.UserAssignedIdentitiesValue, UserAssignedIdentitiesValueDict] = (
        field("userAssignedIdentities", "{UserAssignedIdentitiesValue}", default=None)
    )
    """User-assigned identities: their resource IDs as keys, empty objects as values."""


class VirtualMachineScaleSetInstanceView(Model):
    """Summary of the state of a scale set's instances."""

    virtual_machine: Nested[
        VirtualMachineScaleSetInstanceViewStatusesSummary, types.VirtualMachineScaleSetInstanceViewStatusesSummaryDict
    ] = read_only("virtualMachine", "VirtualMachineScaleSetInstanceViewStatusesSummary")
    """Numbers of instances by status."""
    extensions: NestedList[
        VirtualMachineScaleSetVMExtensionsSummary, types.VirtualMachineScaleSetVMExtensionsSummaryDict
    ] = read_only("extensions", "[VirtualMachineScaleSetVMExtensionsSummary]")
    """Numbers of instances by status, for each extension."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the scale set."""
    orchestration_services: NestedList[OrchestrationServiceSummary, types.OrchestrationServiceSummaryDict] = read_only(
        "orchestrationServices", "[OrchestrationServiceSummary]"
    )
    """State of the services that act on the scale set."""


class VirtualMachineScaleSetInstanceViewStatusesSummary(Model):
    """Numbers of instances by status."""

    statuses_summary: NestedList[models.VirtualMachineStatusCodeCount, VirtualMachineStatusCodeCountDict] = read_only(
        "statusesSummary", "[VirtualMachineStatusCodeCount]"
    )
    """Number of instances by status."""


class VirtualMachineScaleSetIpTag(Model):
    """An IP tag of the instances' public IP addresses."""

    ip_tag_type: str | None = field("ipTagType", default=None)
    """Type of the tag, such as "FirstPartyUsage"."""
    tag: str | None = field("tag", default=None)
    """Value of the tag, such as "SQL"."""
    first_party_service_tag_id: str | None = field("firstPartyServiceTagId", default=None)
    """ID of the service tag of a Microsoft service."""


class VirtualMachineScaleSetManagedDiskParameters(Model):
    """Managed disk in the model of a scale set."""

    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue | None = field(
        "storageAccountType", "StorageAccountTypes", default=None
    )
    """Kind of storage, such as Premium_LRS; Ultra disks only as data disks."""
    disk_encryption_set: NestedOrNone[models.DiskEncryptionSetParameters, DiskEncryptionSetParametersDict] = field(
        "diskEncryptionSet", "DiskEncryptionSetParameters", default=None
    )
    """Disk encryption set for the disk."""
    security_profile: NestedOrNone[models.VMDiskSecurityProfile, VMDiskSecurityProfileDict] = field(
        "securityProfile", "VMDiskSecurityProfile", default=None
    )
    """Security of the disk, for confidential machines."""
    additional_disk_properties: NestedOrNone[models.AdditionalDiskProperties, AdditionalDiskPropertiesDict] = field(
        "additionalDiskProperties", "AdditionalDiskProperties", default=None
    )
    """Further settings of a new disk, such as performance tier and bursting."""


class VirtualMachineScaleSetMigrationInfo(Model):
    """State of the move of an availability set to a scale set."""

    default_virtual_machine_scale_set_info: Nested[
        DefaultVirtualMachineScaleSetInfo, types.DefaultVirtualMachineScaleSetInfoDict
    ] = read_only("defaultVirtualMachineScaleSetInfo", "DefaultVirtualMachineScaleSetInfo")
    """Scale set the set was moved to by default."""
    migrate_to_virtual_machine_scale_set: Nested[models.SubResource, SubResourceDict] = read_only(
        "migrateToVirtualMachineScaleSet", "SubResource"
    )
    """Scale set the machines are being moved to."""


class VirtualMachineScaleSetNetworkConfiguration(Model):
    """A network interface in the model of a scale set."""

    name: str = field("name")
    """Name of the network interface."""
    properties: NestedOrNone[
        VirtualMachineScaleSetNetworkConfigurationProperties,
        types.VirtualMachineScaleSetNetworkConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineScaleSetNetworkConfigurationProperties", default=None)
    """Settings of the virtual machine scale set network configuration."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary interface; needed if there are several."""
    enable_accelerated_networking: bool | None = flattened("properties", default=None)
    """Turns accelerated networking on (SR-IOV)."""
    disable_tcp_state_tracking: bool | None = flattened("properties", default=None)
    """Turns tracking of TCP connections off."""
    enable_fpga: bool | None = flattened("properties", default=None)
    """Turns networking by FPGA on."""
    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Network security group of the interface."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetNetworkConfigurationDnsSettings,
        types.VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict,
    ] = flattened("properties", default=None)
    """DNS servers of the interface."""
    ip_configurations: NestedListOrNone[
        VirtualMachineScaleSetIPConfiguration, types.VirtualMachineScaleSetIPConfigurationDict
    ] = flattened("properties", default=None)
    """IP configurations of the interface."""
    enable_ip_forwarding: bool | None = flattened("properties", default=None)
    """Lets the interface pass on traffic that is not addressed to it."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the interface when the machine is deleted: Detach or Delete."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue | None = flattened(
        "properties", default=None
    )
    """Mode for very many connections; needs a size that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue | None = flattened(
        "properties", default=None
    )
    """Size of the auxiliary mode."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class VirtualMachineScaleSetNetworkConfigurationDnsSettings(Model):
    """DNS servers of a network interface in a scale set."""

    dns_servers: list[str] | None = field("dnsServers", "[str]", default=None)
    """IP addresses of the DNS servers."""


class VirtualMachineScaleSetNetworkConfigurationProperties(Model):
    """Settings of a network interface in the model of a scale set."""

    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary interface; needed if there are several."""
    enable_accelerated_networking: bool | None = field("enableAcceleratedNetworking", "bool", default=None)
    """Turns accelerated networking on (SR-IOV)."""
    disable_tcp_state_tracking: bool | None = field("disableTcpStateTracking", "bool", default=None)
    """Turns tracking of TCP connections off."""
    enable_fpga: bool | None = field("enableFpga", "bool", default=None)
    """Turns networking by FPGA on."""
    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkSecurityGroup", "SubResource", default=None
    )
    """Network security group of the interface."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetNetworkConfigurationDnsSettings,
        types.VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict,
    ] = field("dnsSettings", "VirtualMachineScaleSetNetworkConfigurationDnsSettings", default=None)
    """DNS servers of the interface."""
    ip_configurations: NestedList[
        VirtualMachineScaleSetIPConfiguration, types.VirtualMachineScaleSetIPConfigurationDict
    ] = field("ipConfigurations", "[VirtualMachineScaleSetIPConfiguration]")
    """IP configurations of the interface."""
    enable_ip_forwarding: bool | None = field("enableIPForwarding", "bool", default=None)
    """Lets the interface pass on traffic that is not addressed to it."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the interface when the machine is deleted: Detach or Delete."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue | None = field(
        "auxiliaryMode", "NetworkInterfaceAuxiliaryMode", default=None
    )
    """Mode for very many connections; needs a size that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue | None = field(
        "auxiliarySku", "NetworkInterfaceAuxiliarySku", default=None
    )
    """Size of the auxiliary mode."""


class VirtualMachineScaleSetNetworkProfile(Model):
    """Network interfaces and health probe in the model of a scale set."""

    health_probe: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "healthProbe", "ApiEntityReference", default=None
    )
    """Probe of a load balancer that tells the health of the instances."""
    network_interface_configurations: NestedListOrNone[
        VirtualMachineScaleSetNetworkConfiguration, types.VirtualMachineScaleSetNetworkConfigurationDict
    ] = field("networkInterfaceConfigurations", "[VirtualMachineScaleSetNetworkConfiguration]", default=None)
    """Network interfaces of each instance."""
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue | None = field(
        "networkApiVersion", "NetworkApiVersion", default=None
    )
    """API version of the interfaces; needed for flexible scale sets."""
    interconnect_group_profile: NestedOrNone[models.InterconnectGroupProfile, InterconnectGroupProfileDict] = field(
        "interconnectGroupProfile", "InterconnectGroupProfile", default=None
    )
    """Interconnect group of the instances' fast network."""


class VirtualMachineScaleSetOSDisk(Model):
    """The OS disk in the model of a scale set."""

    name: str | None = field("name", default=None)
    """Name of the disk."""
    caching: models.CachingTypes | CachingTypesValue | None = field("caching", "CachingTypes", default=None)
    """Host caching: None, ReadOnly or ReadWrite."""
    write_accelerator_enabled: bool | None = field("writeAcceleratorEnabled", "bool", default=None)
    """Turns write accelerator on; only for M-series sizes with premium disks."""
    create_option: models.DiskCreateOptionTypes | DiskCreateOptionTypesValue = field(
        "createOption", "DiskCreateOptionTypes"
    )
    """Where the disk comes from: FromImage."""
    diff_disk_settings: NestedOrNone[models.DiffDiskSettings, DiffDiskSettingsDict] = field(
        "diffDiskSettings", "DiffDiskSettings", default=None
    )
    """Makes the OS disk ephemeral: kept on the host, lost when the machine moves."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB, at least that of the image; at most 1023 for unmanaged disks."""
    storage_fault_domain_alignment: (
        models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue | None
    ) = field("storageFaultDomainAlignment", "StorageFaultDomainAlignmentType", default=None)
    """Whether the disk's storage follows the fault domain of the machine."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = field(
        "osType", "OperatingSystemTypes", default=None
    )
    """Operating system on the disk; needed when an existing disk is attached."""
    image: NestedOrNone[models.VirtualHardDisk, VirtualHardDiskDict] = field("image", "VirtualHardDisk", default=None)
    """Blob of the source image, for an unmanaged disk made from an image of your own."""
    vhd_containers: list[str] | None = field("vhdContainers", "[str]", default=None)
    """Containers for the OS disks of a scale set with unmanaged disks."""
    managed_disk: NestedOrNone[
        VirtualMachineScaleSetManagedDiskParameters, types.VirtualMachineScaleSetManagedDiskParametersDict
    ] = field("managedDisk", "VirtualMachineScaleSetManagedDiskParameters", default=None)
    """Kind of storage and encryption of the managed disk."""
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue | None = field(
        "deleteOption", "DiskDeleteOptionTypes", default=None
    )
    """What happens to the disk when an instance is deleted; flexible scale sets only."""


class VirtualMachineScaleSetOSProfile(Model):
    """Operating system of a scale set's instances."""

    computer_name_prefix: str | None = field("computerNamePrefix", default=None)
    """Beginning of the instances' host names, 1 to 15 characters."""
    admin_username: str | None = field("adminUsername", default=None)
    """Name of the administrator; names such as "admin" and "root" are refused. Fixed at creation."""
    admin_password: str | None = field("adminPassword", default=None, secret=True)
    """Password of the administrator, with three kinds of characters at least; not needed for Linux with SSH keys
    only.
    """
    custom_data: str | None = field("customData", default=None, secret=True)
    """Data for the first boot such as a cloud-init file, base64, at most 65535 bytes; never returned."""
    windows_configuration: NestedOrNone[models.WindowsConfiguration, WindowsConfigurationDict] = field(
        "windowsConfiguration", "WindowsConfiguration", default=None
    )
    """Windows settings; only for Windows machines."""
    linux_configuration: NestedOrNone[models.LinuxConfiguration, LinuxConfigurationDict] = field(
        "linuxConfiguration", "LinuxConfiguration", default=None
    )
    """Linux settings; only for Linux machines."""
    secrets: NestedListOrNone[models.VaultSecretGroup, VaultSecretGroupDict] = field(
        "secrets", "[VaultSecretGroup]", default=None
    )
    """Certificates of key vaults to install on the machine."""
    allow_extension_operations: bool | None = field("allowExtensionOperations", "bool", default=None)
    """Allows extensions; to forbid them none may be installed. True by default."""
    require_guest_provision_signal: bool | None = field("requireGuestProvisionSignal", "bool", default=None)
    """Has to be true or absent: the machine must report that it is provisioned."""


class VirtualMachineScaleSetProperties(Model):
    """Settings of a scale set."""

    upgrade_policy: NestedOrNone[UpgradePolicy, types.UpgradePolicyDict] = field(
        "upgradePolicy", "UpgradePolicy", default=None
    )
    """How changes of the model reach the instances."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = field(
        "scheduledEventsPolicy", "ScheduledEventsPolicy", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    automatic_repairs_policy: NestedOrNone[AutomaticRepairsPolicy, types.AutomaticRepairsPolicyDict] = field(
        "automaticRepairsPolicy", "AutomaticRepairsPolicy", default=None
    )
    """Whether unhealthy instances are repaired by themselves."""
    virtual_machine_profile: NestedOrNone[
        VirtualMachineScaleSetVMProfile, types.VirtualMachineScaleSetVMProfileDict
    ] = field("virtualMachineProfile", "VirtualMachineScaleSetVMProfile", default=None)
    """Model of the instances: OS, disks, network, extensions."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    overprovision: bool | None = field("overprovision", "bool", default=None)
    """Creates more instances than asked for and deletes the surplus, to be faster; uniform mode only."""
    do_not_run_extensions_on_overprovisioned_v_ms: bool | None = field(
        "doNotRunExtensionsOnOverprovisionedVMs", "bool", default=None
    )
    """Runs extensions only on the instances that are kept."""
    unique_id: str = read_only("uniqueId")
    """Unique ID of the scale set, a GUID."""
    single_placement_group: bool | None = field("singlePlacementGroup", "bool", default=None)
    """Keeps the scale set in one placement group, of at most 100 instances."""
    zone_balance: bool | None = field("zoneBalance", "bool", default=None)
    """Forces instances to be spread evenly over zones, even if one has no capacity."""
    platform_fault_domain_count: int | None = field("platformFaultDomainCount", "int", default=None)
    """Fault domains per zone; 1 is the widest spread. Fixed at creation."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "proximityPlacementGroup", "SubResource", default=None
    )
    """Proximity placement group of the scale set."""
    host_group: NestedOrNone[models.SubResource, SubResourceDict] = field("hostGroup", "SubResource", default=None)
    """Dedicated host group on whose hosts the instances are placed."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = field(
        "additionalCapabilities", "AdditionalCapabilities", default=None
    )
    """Extra abilities of the instances, such as Ultra disks."""
    scale_in_policy: NestedOrNone[ScaleInPolicy, types.ScaleInPolicyDict] = field(
        "scaleInPolicy", "ScaleInPolicy", default=None
    )
    """Which instances go first when the scale set gets smaller."""
    orchestration_mode: models.OrchestrationMode | types.OrchestrationModeValue | None = field(
        "orchestrationMode", "OrchestrationMode", default=None
    )
    """Uniform (equal instances) or Flexible (ordinary virtual machines); fixed at creation."""
    spot_restore_policy: NestedOrNone[SpotRestorePolicy, types.SpotRestorePolicyDict] = field(
        "spotRestorePolicy", "SpotRestorePolicy", default=None
    )
    """Whether evicted Spot instances are brought back."""
    priority_mix_policy: NestedOrNone[PriorityMixPolicy, types.PriorityMixPolicyDict] = field(
        "priorityMixPolicy", "PriorityMixPolicy", default=None
    )
    """Mix of regular and Spot instances; flexible scale sets only."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""
    constrained_maximum_capacity: bool | None = field("constrainedMaximumCapacity", "bool", default=None)
    """Has to be true or left out; limits the greatest capacity of the scale set."""
    resiliency_policy: NestedOrNone[ResiliencyPolicy, types.ResiliencyPolicyDict] = field(
        "resiliencyPolicy", "ResiliencyPolicy", default=None
    )
    """How the scale set copes with failures."""
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | types.ZonalPlatformFaultDomainAlignModeValue | None
    ) = field("zonalPlatformFaultDomainAlignMode", "ZonalPlatformFaultDomainAlignMode", default=None)
    """Whether fault domains of disks and machines are aligned in zones."""
    sku_profile: NestedOrNone[SkuProfile, types.SkuProfileDict] = field("skuProfile", "SkuProfile", default=None)
    """Several VM sizes for the scale set; flexible only."""
    high_speed_interconnect_placement: (
        models.HighSpeedInterconnectPlacement | types.HighSpeedInterconnectPlacementValue | None
    ) = field("highSpeedInterconnectPlacement", "HighSpeedInterconnectPlacement", default=None)
    """Whether the instances are placed together for a fast interconnect."""
    lifecycle_hooks_profile: NestedOrNone[LifecycleHooksProfile, types.LifecycleHooksProfileDict] = field(
        "lifecycleHooksProfile", "LifecycleHooksProfile", default=None
    )
    """Events for which the scale set waits for consent."""
    external_health_policy: NestedOrNone[ExternalHealthPolicy, types.ExternalHealthPolicyDict] = field(
        "externalHealthPolicy", "ExternalHealthPolicy", default=None
    )
    """Health of instances as reported from outside."""


class VirtualMachineScaleSetPublicIPAddressConfiguration(Model):
    """Public IP addresses in the model of a scale set."""

    name: str = field("name")
    """Name of the public IP address."""
    properties: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfigurationProperties,
        types.VirtualMachineScaleSetPublicIPAddressConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineScaleSetPublicIPAddressConfigurationProperties", default=None)
    """Settings of the virtual machine scale set public IP address configuration."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings,
        types.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict,
    ] = flattened("properties", default=None)
    """DNS name of the address."""
    ip_tags: NestedListOrNone[VirtualMachineScaleSetIpTag, types.VirtualMachineScaleSetIpTagDict] = flattened(
        "properties", default=None
    )
    """IP tags of the address."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Prefix the address is taken from."""
    public_ip_address_version: models.IPVersion | types.IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the address when the machine is deleted: Detach or Delete."""
    sku: NestedOrNone[models.PublicIPAddressSku, PublicIPAddressSkuDict] = field(
        "sku", "PublicIPAddressSku", default=None
    )
    """SKU of the public IP addresses."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings(Model):
    """DNS names of the instances' public IP addresses."""

    domain_name_label: str = field("domainNameLabel")
    """First part of the DNS names, completed with the index of each instance."""
    domain_name_label_scope: models.DomainNameLabelScopeTypes | DomainNameLabelScopeTypesValue | None = field(
        "domainNameLabelScope", "DomainNameLabelScopeTypes", default=None
    )
    """Where the label may be used again; adds a hash to the name."""


class VirtualMachineScaleSetPublicIPAddressConfigurationProperties(Model):
    """Settings of public IP addresses in the model of a scale set."""

    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings,
        types.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict,
    ] = field("dnsSettings", "VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings", default=None)
    """DNS name of the address."""
    ip_tags: NestedListOrNone[VirtualMachineScaleSetIpTag, types.VirtualMachineScaleSetIpTagDict] = field(
        "ipTags", "[VirtualMachineScaleSetIpTag]", default=None
    )
    """IP tags of the address."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPPrefix", "SubResource", default=None
    )
    """Prefix the address is taken from."""
    public_ip_address_version: models.IPVersion | types.IPVersionValue | None = field(
        "publicIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the address when the machine is deleted: Detach or Delete."""


class VirtualMachineScaleSetVMReimageParameters(VirtualMachineReimageParameters):
    """How to reimage a scale set instance."""

    force_update_os_disk_for_ephemeral: bool | None = field("forceUpdateOSDiskForEphemeral", "bool", default=None)
    """Also updates the size of an ephemeral OS disk."""


class VirtualMachineScaleSetReimageParameters(VirtualMachineScaleSetVMReimageParameters):
    """Which instances of a scale set to reimage, and how."""

    instance_ids: list[str] | None = field("instanceIds", "[str]", default=None)
    """IDs of the instances; all of them by default."""


class VirtualMachineScaleSetSku(Model):
    """A VM size a scale set could have."""

    resource_type: str = read_only("resourceType")
    """Kind of resource the SKU is for."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """VM size."""
    capacity: Nested[VirtualMachineScaleSetSkuCapacity, types.VirtualMachineScaleSetSkuCapacityDict] = read_only(
        "capacity", "VirtualMachineScaleSetSkuCapacity"
    )
    """Numbers of instances that are possible."""


class VirtualMachineScaleSetSkuCapacity(Model):
    """Numbers of instances a scale set could have with a VM size."""

    minimum: int = read_only("minimum", "int")
    """Least number of instances."""
    maximum: int = read_only("maximum", "int")
    """Greatest number of instances."""
    default_capacity: int = read_only("defaultCapacity", "int")
    """Default number of instances."""
    scale_type: models.VirtualMachineScaleSetSkuScaleType | types.VirtualMachineScaleSetSkuScaleTypeValue = read_only(
        "scaleType", "VirtualMachineScaleSetSkuScaleType"
    )
    """Whether the number can be changed."""


class VirtualMachineScaleSetStorageProfile(Model):
    """Image and disks in the model of a scale set."""

    image_reference: NestedOrNone[models.ImageReference, ImageReferenceDict] = field(
        "imageReference", "ImageReference", default=None
    )
    """Image the instances are made from."""
    os_disk: NestedOrNone[VirtualMachineScaleSetOSDisk, types.VirtualMachineScaleSetOSDiskDict] = field(
        "osDisk", "VirtualMachineScaleSetOSDisk", default=None
    )
    """The OS disk."""
    data_disks: NestedListOrNone[VirtualMachineScaleSetDataDisk, types.VirtualMachineScaleSetDataDiskDict] = field(
        "dataDisks", "[VirtualMachineScaleSetDataDisk]", default=None
    )
    """The data disks of each instance."""
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue | None = field(
        "diskControllerType", "DiskControllerTypes", default=None
    )
    """SCSI or NVMe, as far as size and image support it."""
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue | None = field(
        "diskApiVersion", "DiskApiVersion", default=None
    )
    """API version of disks created along with the machine."""


class VirtualMachineScaleSetUpdate(UpdateResource):
    """Changes to a scale set."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """VM size and number of instances."""
    plan: NestedOrNone[models.Plan, PlanDict] = field("plan", "Plan", default=None)
    """Marketplace plan of the image; needed for images that are sold with terms."""
    properties: NestedOrNone[
        VirtualMachineScaleSetUpdateProperties, types.VirtualMachineScaleSetUpdatePropertiesDict
    ] = field("properties", "VirtualMachineScaleSetUpdateProperties", default=None)
    """Settings of the virtual machine scale set."""
    upgrade_policy: NestedOrNone[UpgradePolicy, types.UpgradePolicyDict] = flattened("properties", default=None)
    """How changes of the model reach the instances."""
    automatic_repairs_policy: NestedOrNone[AutomaticRepairsPolicy, types.AutomaticRepairsPolicyDict] = flattened(
        "properties", default=None
    )
    """Whether unhealthy instances are repaired by themselves."""
    virtual_machine_profile: NestedOrNone[
        VirtualMachineScaleSetUpdateVMProfile, types.VirtualMachineScaleSetUpdateVMProfileDict
    ] = flattened("properties", default=None)
    """Model of the instances: OS, disks, network, extensions."""
    overprovision: bool | None = flattened("properties", default=None)
    """Creates more instances than asked for and deletes the surplus, to be faster; uniform mode only."""
    do_not_run_extensions_on_overprovisioned_v_ms: bool | None = flattened("properties", default=None)
    """Runs extensions only on the instances that are kept."""
    single_placement_group: bool | None = flattened("properties", default=None)
    """Keeps the scale set in one placement group, of at most 100 instances."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Extra abilities of the instances, such as Ultra disks."""
    scale_in_policy: NestedOrNone[ScaleInPolicy, types.ScaleInPolicyDict] = flattened("properties", default=None)
    """Which instances go first when the scale set gets smaller."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Proximity placement group of the scale set."""
    priority_mix_policy: NestedOrNone[PriorityMixPolicy, types.PriorityMixPolicyDict] = flattened(
        "properties", default=None
    )
    """Mix of regular and Spot instances; flexible scale sets only."""
    spot_restore_policy: NestedOrNone[SpotRestorePolicy, types.SpotRestorePolicyDict] = flattened(
        "properties", default=None
    )
    """Whether evicted Spot instances are brought back."""
    resiliency_policy: NestedOrNone[ResiliencyPolicy, types.ResiliencyPolicyDict] = flattened(
        "properties", default=None
    )
    """How the scale set copes with failures."""
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | types.ZonalPlatformFaultDomainAlignModeValue | None
    ) = flattened("properties", default=None)
    """Whether fault domains of disks and machines are aligned in zones."""
    sku_profile: NestedOrNone[SkuProfile, types.SkuProfileDict] = flattened("properties", default=None)
    """Several VM sizes for the scale set; flexible only."""
    lifecycle_hooks_profile: NestedOrNone[LifecycleHooksProfile, types.LifecycleHooksProfileDict] = flattened(
        "properties", default=None
    )
    """Events for which the scale set waits for consent."""
    identity: NestedOrNone[VirtualMachineScaleSetIdentity, types.VirtualMachineScaleSetIdentityDict] = field(
        "identity", "VirtualMachineScaleSetIdentity", default=None
    )
    """Managed identities of the instances."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Zones the instances are spread over."""
    placement: NestedOrNone[models.Placement, PlacementDict] = field("placement", "Placement", default=None)
    """How zones are chosen, if zones is not given."""


class VirtualMachineScaleSetUpdateIPConfiguration(Model):
    """Changes to an IP configuration in the model of a scale set."""

    name: str | None = field("name", default=None)
    """Name of the IP configuration."""
    properties: NestedOrNone[
        VirtualMachineScaleSetUpdateIPConfigurationProperties,
        types.VirtualMachineScaleSetUpdateIPConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineScaleSetUpdateIPConfigurationProperties", default=None)
    """Settings of the virtual machine scale set update IP configuration."""
    subnet: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address_configuration: NestedOrNone[
        VirtualMachineScaleSetUpdatePublicIPAddressConfiguration,
        types.VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict,
    ] = flattened("properties", default=None)
    """Public IP address for each instance."""
    private_ip_address_version: models.IPVersion | types.IPVersionValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    private_ip_address_prefix_length: int | None = flattened("properties", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    application_gateway_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Backend pools of application gateways the address is in."""
    application_security_groups: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Application security groups the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Backend pools of load balancers the address is in."""
    load_balancer_inbound_nat_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Inbound NAT pools of load balancers, which give each instance a port."""


class VirtualMachineScaleSetUpdateIPConfigurationProperties(Model):
    """Changes to the settings of an IP configuration in the model of a scale set."""

    subnet: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "subnet", "ApiEntityReference", default=None
    )
    """Subnet the address comes from."""
    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address_configuration: NestedOrNone[
        VirtualMachineScaleSetUpdatePublicIPAddressConfiguration,
        types.VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict,
    ] = field("publicIPAddressConfiguration", "VirtualMachineScaleSetUpdatePublicIPAddressConfiguration", default=None)
    """Public IP address for each instance."""
    private_ip_address_version: models.IPVersion | types.IPVersionValue | None = field(
        "privateIPAddressVersion", "IPVersion", default=None
    )
    """IPv4 (default) or IPv6."""
    private_ip_address_prefix_length: int | None = field("privateIPAddressPrefixLength", "int", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    application_gateway_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "applicationGatewayBackendAddressPools", "[SubResource]", default=None
    )
    """Backend pools of application gateways the address is in."""
    application_security_groups: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "applicationSecurityGroups", "[SubResource]", default=None
    )
    """Application security groups the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "loadBalancerBackendAddressPools", "[SubResource]", default=None
    )
    """Backend pools of load balancers the address is in."""
    load_balancer_inbound_nat_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "loadBalancerInboundNatPools", "[SubResource]", default=None
    )
    """Inbound NAT pools of load balancers, which give each instance a port."""


class VirtualMachineScaleSetUpdateNetworkConfiguration(Model):
    """Changes to a network interface in the model of a scale set."""

    name: str | None = field("name", default=None)
    """Name of the network interface."""
    properties: NestedOrNone[
        VirtualMachineScaleSetUpdateNetworkConfigurationProperties,
        types.VirtualMachineScaleSetUpdateNetworkConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineScaleSetUpdateNetworkConfigurationProperties", default=None)
    """Settings of the virtual machine scale set update network configuration."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary interface; needed if there are several."""
    enable_accelerated_networking: bool | None = flattened("properties", default=None)
    """Turns accelerated networking on (SR-IOV)."""
    disable_tcp_state_tracking: bool | None = flattened("properties", default=None)
    """Turns tracking of TCP connections off."""
    enable_fpga: bool | None = flattened("properties", default=None)
    """Turns networking by FPGA on."""
    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Network security group of the interface."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetNetworkConfigurationDnsSettings,
        types.VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict,
    ] = flattened("properties", default=None)
    """DNS servers of the interface."""
    ip_configurations: NestedListOrNone[
        VirtualMachineScaleSetUpdateIPConfiguration, types.VirtualMachineScaleSetUpdateIPConfigurationDict
    ] = flattened("properties", default=None)
    """IP configurations of the interface."""
    enable_ip_forwarding: bool | None = flattened("properties", default=None)
    """Lets the interface pass on traffic that is not addressed to it."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the interface when the machine is deleted: Detach or Delete."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue | None = flattened(
        "properties", default=None
    )
    """Mode for very many connections; needs a size that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue | None = flattened(
        "properties", default=None
    )
    """Size of the auxiliary mode."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class VirtualMachineScaleSetUpdateNetworkConfigurationProperties(Model):
    """Changes to the settings of a network interface in the model of a scale set."""

    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary interface; needed if there are several."""
    enable_accelerated_networking: bool | None = field("enableAcceleratedNetworking", "bool", default=None)
    """Turns accelerated networking on (SR-IOV)."""
    disable_tcp_state_tracking: bool | None = field("disableTcpStateTracking", "bool", default=None)
    """Turns tracking of TCP connections off."""
    enable_fpga: bool | None = field("enableFpga", "bool", default=None)
    """Turns networking by FPGA on."""
    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkSecurityGroup", "SubResource", default=None
    )
    """Network security group of the interface."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetNetworkConfigurationDnsSettings,
        types.VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict,
    ] = field("dnsSettings", "VirtualMachineScaleSetNetworkConfigurationDnsSettings", default=None)
    """DNS servers of the interface."""
    ip_configurations: NestedListOrNone[
        VirtualMachineScaleSetUpdateIPConfiguration, types.VirtualMachineScaleSetUpdateIPConfigurationDict
    ] = field("ipConfigurations", "[VirtualMachineScaleSetUpdateIPConfiguration]", default=None)
    """IP configurations of the interface."""
    enable_ip_forwarding: bool | None = field("enableIPForwarding", "bool", default=None)
    """Lets the interface pass on traffic that is not addressed to it."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the interface when the machine is deleted: Detach or Delete."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue | None = field(
        "auxiliaryMode", "NetworkInterfaceAuxiliaryMode", default=None
    )
    """Mode for very many connections; needs a size that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue | None = field(
        "auxiliarySku", "NetworkInterfaceAuxiliarySku", default=None
    )
    """Size of the auxiliary mode."""


class VirtualMachineScaleSetUpdateNetworkProfile(Model):
    """Changes to the network in the model of a scale set."""

    health_probe: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "healthProbe", "ApiEntityReference", default=None
    )
    """Probe of a load balancer that tells the health of the instances."""
    network_interface_configurations: NestedListOrNone[
        VirtualMachineScaleSetUpdateNetworkConfiguration, types.VirtualMachineScaleSetUpdateNetworkConfigurationDict
    ] = field("networkInterfaceConfigurations", "[VirtualMachineScaleSetUpdateNetworkConfiguration]", default=None)
    """Network interfaces of each instance."""
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue | None = field(
        "networkApiVersion", "NetworkApiVersion", default=None
    )
    """API version of the interfaces; needed for flexible scale sets."""
    interconnect_group_profile: NestedOrNone[models.InterconnectGroupProfile, InterconnectGroupProfileDict] = field(
        "interconnectGroupProfile", "InterconnectGroupProfile", default=None
    )
    """Interconnect group of the instances' fast network."""


class VirtualMachineScaleSetUpdateOSDisk(Model):
    """Changes to the OS disk in the model of a scale set."""

    caching: models.CachingTypes | CachingTypesValue | None = field("caching", "CachingTypes", default=None)
    """Host caching: None, ReadOnly or ReadWrite."""
    write_accelerator_enabled: bool | None = field("writeAcceleratorEnabled", "bool", default=None)
    """Turns write accelerator on; only for M-series sizes with premium disks."""
    diff_disk_settings: NestedOrNone[models.DiffDiskSettings, DiffDiskSettingsDict] = field(
        "diffDiskSettings", "DiffDiskSettings", default=None
    )
    """Makes the OS disk ephemeral: kept on the host, lost when the machine moves."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB, at least that of the image; at most 1023 for unmanaged disks."""
    storage_fault_domain_alignment: (
        models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue | None
    ) = field("storageFaultDomainAlignment", "StorageFaultDomainAlignmentType", default=None)
    """Whether the disk's storage follows the fault domain of the machine."""
    image: NestedOrNone[models.VirtualHardDisk, VirtualHardDiskDict] = field("image", "VirtualHardDisk", default=None)
    """Blob of the source image, for an unmanaged disk made from an image of your own."""
    vhd_containers: list[str] | None = field("vhdContainers", "[str]", default=None)
    """Containers for the OS disks of a scale set with unmanaged disks."""
    managed_disk: NestedOrNone[
        VirtualMachineScaleSetManagedDiskParameters, types.VirtualMachineScaleSetManagedDiskParametersDict
    ] = field("managedDisk", "VirtualMachineScaleSetManagedDiskParameters", default=None)
    """Kind of storage and encryption of the managed disk."""
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue | None = field(
        "deleteOption", "DiskDeleteOptionTypes", default=None
    )
    """What happens to the disk when an instance is deleted; flexible scale sets only."""


class VirtualMachineScaleSetUpdateOSProfile(Model):
    """Changes to the operating system in the model of a scale set."""

    custom_data: str | None = field("customData", default=None, secret=True)
    """Data for the first boot such as a cloud-init file, base64, at most 65535 bytes; never returned."""
    windows_configuration: NestedOrNone[models.WindowsConfiguration, WindowsConfigurationDict] = field(
        "windowsConfiguration", "WindowsConfiguration", default=None
    )
    """Windows settings; only for Windows machines."""
    linux_configuration: NestedOrNone[models.LinuxConfiguration, LinuxConfigurationDict] = field(
        "linuxConfiguration", "LinuxConfiguration", default=None
    )
    """Linux settings; only for Linux machines."""
    secrets: NestedListOrNone[models.VaultSecretGroup, VaultSecretGroupDict] = field(
        "secrets", "[VaultSecretGroup]", default=None
    )
    """Certificates of key vaults to install on the machine."""


class VirtualMachineScaleSetUpdateProperties(Model):
    """Changes to the settings of a scale set."""

    upgrade_policy: NestedOrNone[UpgradePolicy, types.UpgradePolicyDict] = field(
        "upgradePolicy", "UpgradePolicy", default=None
    )
    """How changes of the model reach the instances."""
    automatic_repairs_policy: NestedOrNone[AutomaticRepairsPolicy, types.AutomaticRepairsPolicyDict] = field(
        "automaticRepairsPolicy", "AutomaticRepairsPolicy", default=None
    )
    """Whether unhealthy instances are repaired by themselves."""
    virtual_machine_profile: NestedOrNone[
        VirtualMachineScaleSetUpdateVMProfile, types.VirtualMachineScaleSetUpdateVMProfileDict
    ] = field("virtualMachineProfile", "VirtualMachineScaleSetUpdateVMProfile", default=None)
    """Model of the instances: OS, disks, network, extensions."""
    overprovision: bool | None = field("overprovision", "bool", default=None)
    """Creates more instances than asked for and deletes the surplus, to be faster; uniform mode only."""
    do_not_run_extensions_on_overprovisioned_v_ms: bool | None = field(
        "doNotRunExtensionsOnOverprovisionedVMs", "bool", default=None
    )
    """Runs extensions only on the instances that are kept."""
    single_placement_group: bool | None = field("singlePlacementGroup", "bool", default=None)
    """Keeps the scale set in one placement group, of at most 100 instances."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = field(
        "additionalCapabilities", "AdditionalCapabilities", default=None
    )
    """Extra abilities of the instances, such as Ultra disks."""
    scale_in_policy: NestedOrNone[ScaleInPolicy, types.ScaleInPolicyDict] = field(
        "scaleInPolicy", "ScaleInPolicy", default=None
    )
    """Which instances go first when the scale set gets smaller."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "proximityPlacementGroup", "SubResource", default=None
    )
    """Proximity placement group of the scale set."""
    priority_mix_policy: NestedOrNone[PriorityMixPolicy, types.PriorityMixPolicyDict] = field(
        "priorityMixPolicy", "PriorityMixPolicy", default=None
    )
    """Mix of regular and Spot instances; flexible scale sets only."""
    spot_restore_policy: NestedOrNone[SpotRestorePolicy, types.SpotRestorePolicyDict] = field(
        "spotRestorePolicy", "SpotRestorePolicy", default=None
    )
    """Whether evicted Spot instances are brought back."""
    resiliency_policy: NestedOrNone[ResiliencyPolicy, types.ResiliencyPolicyDict] = field(
        "resiliencyPolicy", "ResiliencyPolicy", default=None
    )
    """How the scale set copes with failures."""
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | types.ZonalPlatformFaultDomainAlignModeValue | None
    ) = field("zonalPlatformFaultDomainAlignMode", "ZonalPlatformFaultDomainAlignMode", default=None)
    """Whether fault domains of disks and machines are aligned in zones."""
    sku_profile: NestedOrNone[SkuProfile, types.SkuProfileDict] = field("skuProfile", "SkuProfile", default=None)
    """Several VM sizes for the scale set; flexible only."""
    lifecycle_hooks_profile: NestedOrNone[LifecycleHooksProfile, types.LifecycleHooksProfileDict] = field(
        "lifecycleHooksProfile", "LifecycleHooksProfile", default=None
    )
    """Events for which the scale set waits for consent."""


class VirtualMachineScaleSetUpdatePublicIPAddressConfiguration(Model):
    """Changes to public IP addresses in the model of a scale set."""

    name: str | None = field("name", default=None)
    """Name of the public IP address."""
    properties: NestedOrNone[
        VirtualMachineScaleSetUpdatePublicIPAddressConfigurationProperties,
        types.VirtualMachineScaleSetUpdatePublicIPAddressConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineScaleSetUpdatePublicIPAddressConfigurationProperties", default=None)
    """Settings of the virtual machine scale set update public IP address configuration."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings,
        types.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict,
    ] = flattened("properties", default=None)
    """DNS name of the address."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Prefix the address is taken from."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the address when the machine is deleted: Detach or Delete."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class VirtualMachineScaleSetUpdatePublicIPAddressConfigurationProperties(Model):
    """Changes to the settings of public IP addresses in the model of a scale set."""

    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped."""
    dns_settings: NestedOrNone[
        VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings,
        types.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict,
    ] = field("dnsSettings", "VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings", default=None)
    """DNS name of the address."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPPrefix", "SubResource", default=None
    )
    """Prefix the address is taken from."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the address when the machine is deleted: Detach or Delete."""


class VirtualMachineScaleSetUpdateStorageProfile(Model):
    """Changes to image and disks in the model of a scale set."""

    image_reference: NestedOrNone[models.ImageReference, ImageReferenceDict] = field(
        "imageReference", "ImageReference", default=None
    )
    """Image the instances are made from."""
    os_disk: NestedOrNone[VirtualMachineScaleSetUpdateOSDisk, types.VirtualMachineScaleSetUpdateOSDiskDict] = field(
        "osDisk", "VirtualMachineScaleSetUpdateOSDisk", default=None
    )
    """The OS disk."""
    data_disks: NestedListOrNone[VirtualMachineScaleSetDataDisk, types.VirtualMachineScaleSetDataDiskDict] = field(
        "dataDisks", "[VirtualMachineScaleSetDataDisk]", default=None
    )
    """The data disks of each instance."""
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue | None = field(
        "diskControllerType", "DiskControllerTypes", default=None
    )
    """SCSI or NVMe, as far as size and image support it."""
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue | None = field(
        "diskApiVersion", "DiskApiVersion", default=None
    )
    """API version of disks created along with the machine."""


class VirtualMachineScaleSetUpdateVMProfile(Model):
    """Changes to the model of the instances of a scale set."""

    os_profile: NestedOrNone[VirtualMachineScaleSetUpdateOSProfile, types.VirtualMachineScaleSetUpdateOSProfileDict] = (
        field("osProfile", "VirtualMachineScaleSetUpdateOSProfile", default=None)
    )
    """Host names, administrator and first boot settings."""
    storage_profile: NestedOrNone[
        VirtualMachineScaleSetUpdateStorageProfile, types.VirtualMachineScaleSetUpdateStorageProfileDict
    ] = field("storageProfile", "VirtualMachineScaleSetUpdateStorageProfile", default=None)
    """Image and disks."""
    network_profile: NestedOrNone[
        VirtualMachineScaleSetUpdateNetworkProfile, types.VirtualMachineScaleSetUpdateNetworkProfileDict
    ] = field("networkProfile", "VirtualMachineScaleSetUpdateNetworkProfile", default=None)
    """Network interfaces and health probe."""
    security_posture_reference: NestedOrNone[
        SecurityPostureReferenceUpdate, types.SecurityPostureReferenceUpdateDict
    ] = field("securityPostureReference", "SecurityPostureReferenceUpdate", default=None)
    """Security posture of the instances."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = field(
        "securityProfile", "SecurityProfile", default=None
    )
    """Trusted launch, confidential computing and encryption at host."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = field(
        "diagnosticsProfile", "DiagnosticsProfile", default=None
    )
    """Boot diagnostics of the machine."""
    extension_profile: NestedOrNone[
        VirtualMachineScaleSetExtensionProfile, types.VirtualMachineScaleSetExtensionProfileDict
    ] = field("extensionProfile", "VirtualMachineScaleSetExtensionProfile", default=None)
    """Extensions to install."""
    license_type: str | None = field("licenseType", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    billing_profile: NestedOrNone[models.BillingProfile, BillingProfileDict] = field(
        "billingProfile", "BillingProfile", default=None
    )
    """Price limit of a Spot machine."""
    scheduled_events_profile: NestedOrNone[models.ScheduledEventsProfile, ScheduledEventsProfileDict] = field(
        "scheduledEventsProfile", "ScheduledEventsProfile", default=None
    )
    """Scheduled events before deletion and before a new OS image."""
    user_data: str | None = field("userData", default=None, secret=True)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    hardware_profile: NestedOrNone[
        VirtualMachineScaleSetHardwareProfile, types.VirtualMachineScaleSetHardwareProfileDict
    ] = field("hardwareProfile", "VirtualMachineScaleSetHardwareProfile", default=None)
    """Number of vCPUs, if fewer than the size has."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = field(
        "interconnectBlockProfile", "InterconnectBlockProfile", default=None
    )
    """Interconnect block the machine is placed in."""


class VirtualMachineScaleSetVM(TrackedResource):
    """One instance of a scale set."""

    properties: NestedOrNone[VirtualMachineScaleSetVMProperties, types.VirtualMachineScaleSetVMPropertiesDict] = field(
        "properties", "VirtualMachineScaleSetVMProperties", default=None
    )
    """Settings of the virtual machine scale set VM."""
    latest_model_applied: bool = flattened("properties", init=False)
    """True if the instance has the latest model of the scale set."""
    vm_id: str = flattened("properties", init=False)
    """Unique ID of the machine, a GUID, also readable inside it."""
    instance_view: Nested[VirtualMachineScaleSetVMInstanceView, types.VirtualMachineScaleSetVMInstanceViewDict] = (
        flattened("properties", init=False)
    )
    """Run-time state of the machine; filled when asked for with expand."""
    hardware_profile: NestedOrNone[models.HardwareProfile, HardwareProfileDict] = flattened("properties", default=None)
    """Size of the machine."""
    resilient_vm_deletion_status: models.ResilientVMDeletionStatus | types.ResilientVMDeletionStatusValue | None = (
        flattened("properties", default=None)
    )
    """State of repeated attempts to delete the instance."""
    storage_profile: NestedOrNone[models.StorageProfile, StorageProfileDict] = flattened("properties", default=None)
    """Image and disks of the machine."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Extra abilities, such as Ultra disks and hibernation."""
    os_profile: NestedOrNone[models.OSProfile, OSProfileDict] = flattened("properties", default=None)
    """Host name, administrator and first boot settings; not for machines from specialized disks."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = flattened("properties", default=None)
    """Trusted launch, confidential computing and encryption at host."""
    network_profile: NestedOrNone[models.NetworkProfile, NetworkProfileDict] = flattened("properties", default=None)
    """Network interfaces of the machine."""
    network_profile_configuration: NestedOrNone[
        VirtualMachineScaleSetVMNetworkProfileConfiguration,
        types.VirtualMachineScaleSetVMNetworkProfileConfigurationDict,
    ] = flattened("properties", default=None)
    """Network interfaces of the instance."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = flattened(
        "properties", default=None
    )
    """Boot diagnostics of the machine."""
    availability_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Availability set the machine is in; only at creation, and not with virtualMachineScaleSet."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    license_type: str | None = flattened("properties", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    model_definition_applied: str = flattened("properties", init=False)
    """"VirtualMachineScaleSet" for the common model, "VirtualMachine" for one changed for this instance."""
    protection_policy: NestedOrNone[
        VirtualMachineScaleSetVMProtectionPolicy, types.VirtualMachineScaleSetVMProtectionPolicyDict
    ] = flattened("properties", default=None)
    """Protection of the instance from scale-in and other actions."""
    user_data: str | None = flattened("properties", default=None)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    time_created: datetime = flattened("properties", init=False)
    """When the machine was created."""
    virtual_machine_resource_id: str = flattened("properties", init=False)
    """ID of the virtual machine behind the instance, in flexible scale sets."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = flattened(
        "properties", default=None
    )
    """Interconnect block the machine is placed in."""
    capacity_reservation: NestedOrNone[models.CapacityReservationProfile, CapacityReservationProfileDict] = flattened(
        "properties", default=None
    )
    """Capacity reservation the machine uses."""
    instance_id: str = read_only("instanceId")
    """ID of the instance within its scale set, such as "0"."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """VM size of the instance."""
    plan: NestedOrNone[models.Plan, PlanDict] = field("plan", "Plan", default=None)
    """Marketplace plan of the image; needed for images that are sold with terms."""
    resources: NestedList[models.VirtualMachineExtension, VirtualMachineExtensionDict] = read_only(
        "resources", "[VirtualMachineExtension]"
    )
    """Extensions of the instance."""
    zones: list[str] = read_only("zones", "[str]")
    """Zone the instance is in."""
    identity: NestedOrNone[models.VirtualMachineIdentity, VirtualMachineIdentityDict] = field(
        "identity", "VirtualMachineIdentity", default=None
    )
    """Managed identities of the machine."""
    etag: str = read_only("etag")
    """Version of the resource, for If-Match; changes with every update."""


class VirtualMachineScaleSetVMExtension(SubResourceReadOnly):
    """An extension of a scale set instance."""

    properties: NestedOrNone[models.VirtualMachineExtensionProperties, VirtualMachineExtensionPropertiesDict] = field(
        "properties", "VirtualMachineExtensionProperties", default=None
    )
    """Settings of the virtual machine scale set VM extension."""
    force_update_tag: str | None = flattened("properties", default=None)
    """A changed value makes the extension run again with the same settings."""
    publisher: str | None = flattened("properties", default=None)
    """Publisher of the extension, such as "Microsoft.Azure.Extensions"."""
    type_handler_version: str | None = flattened("properties", default=None)
    """Version of the extension, major and minor, such as "2.1"."""
    auto_upgrade_minor_version: bool | None = flattened("properties", default=None)
    """Takes the newest minor version at deployment; not upgraded after that."""
    enable_automatic_upgrade: bool | None = flattened("properties", default=None)
    """Upgrades the extension by itself when a new version is out."""
    settings: Any = flattened("properties", default=None)
    """Settings of the extension, readable by anyone who can read the resource."""
    protected_settings: Any = flattened("properties", default=None)
    """Settings with secrets, such as scripts with keys; encrypted and never returned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: NestedOrNone[models.VirtualMachineExtensionInstanceView, VirtualMachineExtensionInstanceViewDict] = (
        flattened("properties", default=None)
    )
    """Run-time state of the extension; filled when asked for with expand."""
    suppress_failures: bool | None = flattened("properties", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        flattened("properties", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""
    provision_after_extensions: list[str] | None = flattened("properties", default=None)
    """Names of the extensions that have to be installed first."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""
    name: str = read_only("name")
    """Name of the resource."""


class VirtualMachineScaleSetVMExtensionUpdate(SubResourceReadOnly):
    """Changes to an extension of a scale set instance."""

    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""
    properties: NestedOrNone[
        models.VirtualMachineExtensionUpdateProperties, VirtualMachineExtensionUpdatePropertiesDict
    ] = field("properties", "VirtualMachineExtensionUpdateProperties", default=None)
    """Settings of the virtual machine scale set VM extension."""
    force_update_tag: str | None = flattened("properties", default=None)
    """A changed value makes the extension run again with the same settings."""
    publisher: str | None = flattened("properties", default=None)
    """Publisher of the extension, such as "Microsoft.Azure.Extensions"."""
    type_handler_version: str | None = flattened("properties", default=None)
    """Version of the extension, major and minor, such as "2.1"."""
    auto_upgrade_minor_version: bool | None = flattened("properties", default=None)
    """Takes the newest minor version at deployment; not upgraded after that."""
    enable_automatic_upgrade: bool | None = flattened("properties", default=None)
    """Upgrades the extension by itself when a new version is out."""
    settings: Any = flattened("properties", default=None)
    """Settings of the extension, readable by anyone who can read the resource."""
    protected_settings: Any = flattened("properties", default=None)
    """Settings with secrets, such as scripts with keys; encrypted and never returned."""
    suppress_failures: bool | None = flattened("properties", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        flattened("properties", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""


class VirtualMachineScaleSetVMExtensionsListResult(Model):
    """The extensions of a scale set instance."""

    value: NestedListOrNone[VirtualMachineScaleSetVMExtension, types.VirtualMachineScaleSetVMExtensionDict] = field(
        "value", "[VirtualMachineScaleSetVMExtension]", default=None
    )
    """The extensions."""


class VirtualMachineScaleSetVMExtensionsSummary(Model):
    """Numbers of instances by status of an extension."""

    name: str = read_only("name")
    """Name of this entry."""
    statuses_summary: NestedList[models.VirtualMachineStatusCodeCount, VirtualMachineStatusCodeCountDict] = read_only(
        "statusesSummary", "[VirtualMachineStatusCodeCount]"
    )
    """Number of instances by status."""


class VirtualMachineScaleSetVMInstanceIDs(Model):
    """Instances of a scale set to act on."""

    instance_ids: list[str] | None = field("instanceIds", "[str]", default=None)
    """IDs of the instances; all of them if left out."""


class VirtualMachineScaleSetVMInstanceRequiredIDs(Model):
    """Instances of a scale set to act on."""

    instance_ids: list[str] = field("instanceIds", "[str]")
    """IDs of the instances; "*" stands for all."""


class VirtualMachineScaleSetVMInstanceView(Model):
    """Run-time state of a scale set instance."""

    platform_update_domain: int | None = field("platformUpdateDomain", "int", default=None)
    """Update domain of the machine."""
    platform_fault_domain: int | None = field("platformFaultDomain", "int", default=None)
    """Fault domain of the machine."""
    rdp_thumb_print: str | None = field("rdpThumbPrint", default=None)
    """Thumbprint of the certificate for remote desktop."""
    vm_agent: NestedOrNone[models.VirtualMachineAgentInstanceView, VirtualMachineAgentInstanceViewDict] = field(
        "vmAgent", "VirtualMachineAgentInstanceView", default=None
    )
    """State of the VM agent."""
    maintenance_redeploy_status: NestedOrNone[models.MaintenanceRedeployStatus, MaintenanceRedeployStatusDict] = field(
        "maintenanceRedeployStatus", "MaintenanceRedeployStatus", default=None
    )
    """Planned maintenance of the machine."""
    disks: NestedListOrNone[models.DiskInstanceView, DiskInstanceViewDict] = field(
        "disks", "[DiskInstanceView]", default=None
    )
    """State of the disks."""
    extensions: NestedListOrNone[
        models.VirtualMachineExtensionInstanceView, VirtualMachineExtensionInstanceViewDict
    ] = field("extensions", "[VirtualMachineExtensionInstanceView]", default=None)
    """State of the extensions."""
    vm_health: Nested[models.VirtualMachineHealthStatus, VirtualMachineHealthStatusDict] = read_only(
        "vmHealth", "VirtualMachineHealthStatus"
    )
    """Health as reported by the application health extension."""
    boot_diagnostics: NestedOrNone[models.BootDiagnosticsInstanceView, BootDiagnosticsInstanceViewDict] = field(
        "bootDiagnostics", "BootDiagnosticsInstanceView", default=None
    )
    """Where screenshot and serial log are."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries, among them the power state such as "PowerState/running"."""
    assigned_host: str = read_only("assignedHost")
    """Dedicated host the machine was placed on automatically."""
    placement_group_id: str | None = field("placementGroupId", default=None)
    """Placement group the instance is in."""
    computer_name: str | None = field("computerName", default=None)
    """Host name as the machine reports it."""
    os_name: str | None = field("osName", default=None)
    """Name of the operating system as the machine reports it."""
    os_version: str | None = field("osVersion", default=None)
    """Version of the operating system as the machine reports it."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = field(
        "hyperVGeneration", "HyperVGeneration", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    interconnect_instance_view: Nested[models.InterconnectInstanceView, InterconnectInstanceViewDict] = read_only(
        "interconnectInstanceView", "InterconnectInstanceView"
    )
    """State of the machine's fast network."""
    capacity_reservation_type: models.CapacityReservationType | CapacityReservationTypeValue = read_only(
        "capacityReservationType", "CapacityReservationType"
    )
    """Kind of capacity reservation the machine uses."""


class VirtualMachineScaleSetVMNetworkProfileConfiguration(Model):
    """Network interfaces of a scale set instance."""

    network_interface_configurations: NestedListOrNone[
        VirtualMachineScaleSetNetworkConfiguration, types.VirtualMachineScaleSetNetworkConfigurationDict
    ] = field("networkInterfaceConfigurations", "[VirtualMachineScaleSetNetworkConfiguration]", default=None)
    """Network interfaces of each instance."""
    interconnect_group_profile: NestedOrNone[models.InterconnectGroupProfile, InterconnectGroupProfileDict] = field(
        "interconnectGroupProfile", "InterconnectGroupProfile", default=None
    )
    """Interconnect group of the instances' fast network."""


class VirtualMachineScaleSetVMProfile(Model):
    """Model of the instances of a scale set."""

    os_profile: NestedOrNone[VirtualMachineScaleSetOSProfile, types.VirtualMachineScaleSetOSProfileDict] = field(
        "osProfile", "VirtualMachineScaleSetOSProfile", default=None
    )
    """Host names, administrator and first boot settings."""
    storage_profile: NestedOrNone[
        VirtualMachineScaleSetStorageProfile, types.VirtualMachineScaleSetStorageProfileDict
    ] = field("storageProfile", "VirtualMachineScaleSetStorageProfile", default=None)
    """Image and disks."""
    network_profile: NestedOrNone[
        VirtualMachineScaleSetNetworkProfile, types.VirtualMachineScaleSetNetworkProfileDict
    ] = field("networkProfile", "VirtualMachineScaleSetNetworkProfile", default=None)
    """Network interfaces and health probe."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = field(
        "securityProfile", "SecurityProfile", default=None
    )
    """Trusted launch, confidential computing and encryption at host."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = field(
        "diagnosticsProfile", "DiagnosticsProfile", default=None
    )
    """Boot diagnostics of the machine."""
    extension_profile: NestedOrNone[
        VirtualMachineScaleSetExtensionProfile, types.VirtualMachineScaleSetExtensionProfileDict
    ] = field("extensionProfile", "VirtualMachineScaleSetExtensionProfile", default=None)
    """Extensions to install."""
    license_type: str | None = field("licenseType", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    priority: models.VirtualMachinePriorityTypes | VirtualMachinePriorityTypesValue | None = field(
        "priority", "VirtualMachinePriorityTypes", default=None
    )
    """Regular or Spot; Spot is cheaper, but can be evicted."""
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | VirtualMachineEvictionPolicyTypesValue | None = field(
        "evictionPolicy", "VirtualMachineEvictionPolicyTypes", default=None
    )
    """What happens to evicted Spot instances: Deallocate or Delete."""
    billing_profile: NestedOrNone[models.BillingProfile, BillingProfileDict] = field(
        "billingProfile", "BillingProfile", default=None
    )
    """Price limit of a Spot machine."""
    scheduled_events_profile: NestedOrNone[models.ScheduledEventsProfile, ScheduledEventsProfileDict] = field(
        "scheduledEventsProfile", "ScheduledEventsProfile", default=None
    )
    """Scheduled events before deletion and before a new OS image."""
    user_data: str | None = field("userData", default=None, secret=True)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    capacity_reservation: NestedOrNone[models.CapacityReservationProfile, CapacityReservationProfileDict] = field(
        "capacityReservation", "CapacityReservationProfile", default=None
    )
    """Capacity reservation the machine uses."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = field(
        "interconnectBlockProfile", "InterconnectBlockProfile", default=None
    )
    """Interconnect block the machine is placed in."""
    application_profile: NestedOrNone[models.ApplicationProfile, ApplicationProfileDict] = field(
        "applicationProfile", "ApplicationProfile", default=None
    )
    """Gallery applications to install."""
    hardware_profile: NestedOrNone[
        VirtualMachineScaleSetHardwareProfile, types.VirtualMachineScaleSetHardwareProfileDict
    ] = field("hardwareProfile", "VirtualMachineScaleSetHardwareProfile", default=None)
    """Number of vCPUs, if fewer than the size has."""
    service_artifact_reference: NestedOrNone[ServiceArtifactReference, types.ServiceArtifactReferenceDict] = field(
        "serviceArtifactReference", "ServiceArtifactReference", default=None
    )
    """Service artifact, for the same image versions everywhere."""
    security_posture_reference: NestedOrNone[SecurityPostureReference, types.SecurityPostureReferenceDict] = field(
        "securityPostureReference", "SecurityPostureReference", default=None
    )
    """Security posture of the instances."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the model was created."""


class VirtualMachineScaleSetVMProperties(Model):
    """Settings and state of a scale set instance."""

    latest_model_applied: bool = read_only("latestModelApplied", "bool")
    """True if the instance has the latest model of the scale set."""
    vm_id: str = read_only("vmId")
    """Unique ID of the machine, a GUID, also readable inside it."""
    instance_view: Nested[VirtualMachineScaleSetVMInstanceView, types.VirtualMachineScaleSetVMInstanceViewDict] = (
        read_only("instanceView", "VirtualMachineScaleSetVMInstanceView")
    )
    """Run-time state of the machine; filled when asked for with expand."""
    hardware_profile: NestedOrNone[models.HardwareProfile, HardwareProfileDict] = field(
        "hardwareProfile", "HardwareProfile", default=None
    )
    """Size of the machine."""
    resilient_vm_deletion_status: models.ResilientVMDeletionStatus | types.ResilientVMDeletionStatusValue | None = (
        field("resilientVMDeletionStatus", "ResilientVMDeletionStatus", default=None)
    )
    """State of repeated attempts to delete the instance."""
    storage_profile: NestedOrNone[models.StorageProfile, StorageProfileDict] = field(
        "storageProfile", "StorageProfile", default=None
    )
    """Image and disks of the machine."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = field(
        "additionalCapabilities", "AdditionalCapabilities", default=None
    )
    """Extra abilities, such as Ultra disks and hibernation."""
    os_profile: NestedOrNone[models.OSProfile, OSProfileDict] = field("osProfile", "OSProfile", default=None)
    """Host name, administrator and first boot settings; not for machines from specialized disks."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = field(
        "securityProfile", "SecurityProfile", default=None
    )
    """Trusted launch, confidential computing and encryption at host."""
    network_profile: NestedOrNone[models.NetworkProfile, NetworkProfileDict] = field(
        "networkProfile", "NetworkProfile", default=None
    )
    """Network interfaces of the machine."""
    network_profile_configuration: NestedOrNone[
        VirtualMachineScaleSetVMNetworkProfileConfiguration,
        types.VirtualMachineScaleSetVMNetworkProfileConfigurationDict,
    ] = field("networkProfileConfiguration", "VirtualMachineScaleSetVMNetworkProfileConfiguration", default=None)
    """Network interfaces of the instance."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = field(
        "diagnosticsProfile", "DiagnosticsProfile", default=None
    )
    """Boot diagnostics of the machine."""
    availability_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "availabilitySet", "SubResource", default=None
    )
    """Availability set the machine is in; only at creation, and not with virtualMachineScaleSet."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    license_type: str | None = field("licenseType", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    model_definition_applied: str = read_only("modelDefinitionApplied")
    """"VirtualMachineScaleSet" for the common model, "VirtualMachine" for one changed for this instance."""
    protection_policy: NestedOrNone[
        VirtualMachineScaleSetVMProtectionPolicy, types.VirtualMachineScaleSetVMProtectionPolicyDict
    ] = field("protectionPolicy", "VirtualMachineScaleSetVMProtectionPolicy", default=None)
    """Protection of the instance from scale-in and other actions."""
    user_data: str | None = field("userData", default=None, secret=True)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the machine was created."""
    virtual_machine_resource_id: str = read_only("virtualMachineResourceId")
    """ID of the virtual machine behind the instance, in flexible scale sets."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = field(
        "interconnectBlockProfile", "InterconnectBlockProfile", default=None
    )
    """Interconnect block the machine is placed in."""
    capacity_reservation: NestedOrNone[models.CapacityReservationProfile, CapacityReservationProfileDict] = field(
        "capacityReservation", "CapacityReservationProfile", default=None
    )
    """Capacity reservation the machine uses."""


class VirtualMachineScaleSetVMProtectionPolicy(Model):
    """Protection of a scale set instance."""

    protect_from_scale_in: bool | None = field("protectFromScaleIn", "bool", default=None)
    """Keeps the instance when the scale set gets smaller."""
    protect_from_scale_set_actions: bool | None = field("protectFromScaleSetActions", "bool", default=None)
    """Keeps actions on the scale set, such as upgrades and scale-in, away from the instance."""


class ZoneAllocationPolicy(Model):
    """How many zones a scale set uses, and how much of each."""

    max_zone_count: int | None = field("maxZoneCount", "int", default=None)
    """Most zones to use."""
    max_instance_percent_per_zone_policy: NestedOrNone[
        MaxInstancePercentPerZonePolicy, types.MaxInstancePercentPerZonePolicyDict
    ] = field("maxInstancePercentPerZonePolicy", "MaxInstancePercentPerZonePolicy", default=None)
    """Limit on the share of one zone."""
