# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machine_scale_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import (
    ProxyResourceDict,
    SubResourceReadOnlyDict,
    TrackedResourceDict,
    UpdateResourceDict,
    VirtualMachineReimageParametersDict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._capacity_reservation_groups import CapacityReservationProfileDict
    from ._common import (
        AdditionalCapabilitiesDict,
        AdditionalDiskPropertiesDict,
        ApiEntityReferenceDict,
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
        ResilientVMDeletionStatusValue,
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
    from ._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ._disks import (
        DiskApiVersionValue,
        DiskControllerTypesValue,
        DiskCreateOptionTypesValue,
        DiskDeleteOptionTypesValue,
        DiskInstanceViewDict,
    )
    from ._images import ImageReferenceDict
    from ._interconnect_blocks import InterconnectBlockProfileDict
    from ._others import OperationRecoverySettingsDict
    from ._virtual_machine_scale_sets_2 import (
        VirtualMachineScaleSetVMPropertiesDict,
        VirtualMachineScaleSetVMProtectionPolicyDict,
        ZoneAllocationPolicyDict,
    )
    from ._virtual_machines import (
        VirtualMachineAgentInstanceViewDict,
        VirtualMachineEvictionPolicyTypesValue,
        VirtualMachineExtensionInstanceViewDict,
        VirtualMachineExtensionPropertiesDict,
        VirtualMachineExtensionUpdatePropertiesDict,
        VirtualMachineIdentityDict,
        VirtualMachinePriorityTypesValue,
    )

AllocationStrategyValue: TypeAlias = Literal["LowestPrice", "CapacityOptimized", "Prioritized"]
ExpandTypesForGetVMScaleSetsValue: TypeAlias = Literal["userData"]
HighSpeedInterconnectPlacementValue: TypeAlias = Literal["None", "Trunk"]
IPVersionValue: TypeAlias = Literal["IPv4", "IPv6"]
LifecycleHookActionValue: TypeAlias = Literal["Approve", "Reject"]
LifecycleHookActionStateValue: TypeAlias = Literal["Waiting", "Approved", "Rejected"]
OrchestrationModeValue: TypeAlias = Literal["Uniform", "Flexible"]
OrchestrationServiceNamesValue: TypeAlias = Literal["AutomaticRepairs", "AutomaticZoneRebalancing"]
OrchestrationServiceOperationStatusValue: TypeAlias = Literal["InProgress", "Completed"]
OrchestrationServiceStateValue: TypeAlias = Literal["NotRunning", "Running", "Suspended"]
OrchestrationServiceStateActionValue: TypeAlias = Literal["Resume", "Suspend"]
RebalanceBehaviorValue: TypeAlias = Literal["CreateBeforeDelete"]
RebalanceStrategyValue: TypeAlias = Literal["Recreate"]
RepairActionValue: TypeAlias = Literal["Replace", "Restart", "Reimage"]
RollingUpgradeActionTypeValue: TypeAlias = Literal["Start", "Cancel"]
RollingUpgradeStatusCodeValue: TypeAlias = Literal["RollingForward", "RollingBack", "Cancelled", "Completed", "Faulted"]
UpgradeModeValue: TypeAlias = Literal["Automatic", "Manual", "Rolling"]
UpgradeOperationInvokerValue: TypeAlias = Literal["Unknown", "User", "Platform"]
UpgradeStateValue: TypeAlias = Literal["RollingForward", "RollingBack", "Cancelled", "Completed", "Faulted"]
VMScaleSetLifecycleHookEventStateValue: TypeAlias = Literal["Active", "Completed"]
VMScaleSetLifecycleHookEventTypeValue: TypeAlias = Literal[
    "UpgradeAutoOSScheduling", "UpgradeAutoOSRollingBatchStarting"
]
VirtualMachineScaleSetScaleInRulesValue: TypeAlias = Literal["Default", "OldestVM", "NewestVM"]
VirtualMachineScaleSetSkuScaleTypeValue: TypeAlias = Literal["Automatic", "None"]
ZonalPlatformFaultDomainAlignModeValue: TypeAlias = Literal["Aligned", "Unaligned", "BestEffortAligned"]


class AutomaticOSUpgradePolicyDict(TypedDict, total=False):
    """How a scale set takes over new versions of its OS image by itself."""

    enable_automatic_os_upgrade: bool
    disable_automatic_rollback: bool
    use_rolling_upgrade_policy: bool
    os_rolling_upgrade_deferral: bool
    additional_properties: Mapping[str, Any]


class AutomaticRepairsPolicyDict(TypedDict, total=False):
    """How a scale set repairs unhealthy instances by itself."""

    enabled: bool
    grace_period: str
    repair_action: models.RepairAction | RepairActionValue
    additional_properties: Mapping[str, Any]


class AutomaticSkuMigrationPolicyDict(TypedDict, total=False):
    """Whether a scale set with several VM sizes moves instances to another size by itself."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class AutomaticZoneRebalancingPolicyDict(TypedDict, total=False):
    """Whether and how a scale set evens out its instances over zones by itself."""

    enabled: bool
    rebalance_strategy: models.RebalanceStrategy | RebalanceStrategyValue
    rebalance_behavior: models.RebalanceBehavior | RebalanceBehaviorValue
    additional_properties: Mapping[str, Any]


class DefaultVirtualMachineScaleSetInfoDict(TypedDict, total=False):
    """Scale set that an availability set was moved to by default."""

    additional_properties: Mapping[str, Any]


class ExternalHealthPolicyDict(TypedDict, total=False):
    """Health of instances as reported from outside the scale set."""

    enabled: bool
    expiry_duration: timedelta | str
    grace_period: timedelta | str
    additional_properties: Mapping[str, Any]


class LifecycleHookDict(TypedDict, total=False):
    """A kind of event for which a scale set waits for consent."""

    type: models.VMScaleSetLifecycleHookEventType | VMScaleSetLifecycleHookEventTypeValue
    wait_duration: timedelta | str
    default_action: models.LifecycleHookAction | LifecycleHookActionValue
    additional_properties: Mapping[str, Any]


class LifecycleHooksProfileDict(TypedDict, total=False):
    """Lifecycle hooks of a scale set."""

    lifecycle_hooks: Sequence[models.LifecycleHook | LifecycleHookDict]
    additional_properties: Mapping[str, Any]


class MaxInstancePercentPerZonePolicyDict(TypedDict, total=False):
    """Limit on the share of a scale set's instances in one zone."""

    enabled: bool
    value: int
    additional_properties: Mapping[str, Any]


class MigrateVMAvailabilityZoneInputDict(TypedDict, total=False):
    """Instances to move to another zone."""

    instance_ids: Required[Sequence[str]]
    target_zone: str
    additional_properties: Mapping[str, Any]


class OrchestrationServiceStateInputDict(TypedDict, total=False):
    """A service of a scale set to suspend or resume."""

    service_name: Required[models.OrchestrationServiceNames | OrchestrationServiceNamesValue]
    action: Required[models.OrchestrationServiceStateAction | OrchestrationServiceStateActionValue]
    additional_properties: Mapping[str, Any]


class OrchestrationServiceSummaryDict(TypedDict, total=False):
    """State of a service that acts on a scale set."""

    additional_properties: Mapping[str, Any]


class PriorityMixPolicyDict(TypedDict, total=False):
    """Mix of regular and Spot instances in a flexible scale set."""

    base_regular_priority_count: int
    regular_priority_percentage_above_base: int
    additional_properties: Mapping[str, Any]


class RecoveryWalkResponseDict(TypedDict, total=False):
    """Outcome of a walk of the update domains."""

    additional_properties: Mapping[str, Any]


class ResiliencyPolicyDict(TypedDict, total=False):
    """How a scale set copes with failures: tries again, evens out zones."""

    resilient_vm_creation_policy: models.ResilientVMCreationPolicy | ResilientVMCreationPolicyDict
    resilient_vm_deletion_policy: models.ResilientVMDeletionPolicy | ResilientVMDeletionPolicyDict
    automatic_zone_rebalancing_policy: models.AutomaticZoneRebalancingPolicy | AutomaticZoneRebalancingPolicyDict
    zone_allocation_policy: models.ZoneAllocationPolicy | ZoneAllocationPolicyDict
    operation_recovery_settings: models.OperationRecoverySettings | OperationRecoverySettingsDict
    additional_properties: Mapping[str, Any]


class ResilientVMCreationPolicyDict(TypedDict, total=False):
    """Whether failed creations of instances are tried again."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class ResilientVMDeletionPolicyDict(TypedDict, total=False):
    """Whether failed deletions of instances are tried again."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class RollbackStatusInfoDict(TypedDict, total=False):
    """Outcome of going back after a failed upgrade."""

    additional_properties: Mapping[str, Any]


class RollingUpgradePolicyDict(TypedDict, total=False):
    """How an upgrade goes through the instances of a scale set, batch by batch."""

    max_batch_instance_percent: int
    max_unhealthy_instance_percent: int
    max_unhealthy_upgraded_instance_percent: int
    pause_time_between_batches: str
    enable_cross_zone_upgrade: bool
    prioritize_unhealthy_instances: bool
    rollback_failed_instances_on_policy_breach: bool
    max_surge: bool
    additional_properties: Mapping[str, Any]


class RollingUpgradeProgressInfoDict(TypedDict, total=False):
    """How far a rolling upgrade is."""

    additional_properties: Mapping[str, Any]


class RollingUpgradeRunningStatusDict(TypedDict, total=False):
    """State of a rolling upgrade."""

    additional_properties: Mapping[str, Any]


class _RollingUpgradeStatusInfoFlatDict(TrackedResourceDict, total=False):
    """The latest rolling upgrade of a scale set."""


class _RollingUpgradeStatusInfoNestedDict(TrackedResourceDict, total=False):
    """The latest rolling upgrade of a scale set."""

    properties: Required[models.RollingUpgradeStatusInfoProperties | RollingUpgradeStatusInfoPropertiesDict]


RollingUpgradeStatusInfoDict: TypeAlias = _RollingUpgradeStatusInfoFlatDict | _RollingUpgradeStatusInfoNestedDict


class RollingUpgradeStatusInfoPropertiesDict(TypedDict, total=False):
    """Policy, state and progress of a rolling upgrade."""

    additional_properties: Mapping[str, Any]


class ScaleInPolicyDict(TypedDict, total=False):
    """Which instances go first when a scale set gets smaller."""

    rules: Sequence[models.VirtualMachineScaleSetScaleInRules | VirtualMachineScaleSetScaleInRulesValue]
    force_deletion: bool
    prioritize_unhealthy_v_ms: bool
    additional_properties: Mapping[str, Any]


class SecurityPostureReferenceDict(TypedDict, total=False):
    """Security posture of a scale set."""

    id: Required[str]
    exclude_extensions: Sequence[str]
    is_overridable: bool
    additional_properties: Mapping[str, Any]


class SecurityPostureReferenceUpdateDict(TypedDict, total=False):
    """Change to the security posture of a scale set."""

    id: str
    exclude_extensions: Sequence[str]
    is_overridable: bool
    additional_properties: Mapping[str, Any]


class ServiceArtifactReferenceDict(TypedDict, total=False):
    """Service artifact of a scale set, for the same image versions everywhere."""

    id: str
    additional_properties: Mapping[str, Any]


class SkuProfileDict(TypedDict, total=False):
    """Several VM sizes for one scale set."""

    vm_sizes: Sequence[models.SkuProfileVMSize | SkuProfileVMSizeDict]
    allocation_strategy: models.AllocationStrategy | AllocationStrategyValue
    automatic_sku_migration_policy: models.AutomaticSkuMigrationPolicy | AutomaticSkuMigrationPolicyDict
    additional_properties: Mapping[str, Any]


class SkuProfileVMSizeDict(TypedDict, total=False):
    """One VM size of a scale set with several."""

    name: str
    rank: int
    additional_properties: Mapping[str, Any]


class SpotRestorePolicyDict(TypedDict, total=False):
    """Whether a scale set tries to bring evicted Spot instances back."""

    enabled: bool
    restore_timeout: str
    additional_properties: Mapping[str, Any]


class UpgradeOperationHistoricalStatusInfoDict(TypedDict, total=False):
    """A past upgrade of a scale set's OS image."""

    additional_properties: Mapping[str, Any]


class UpgradeOperationHistoricalStatusInfoPropertiesDict(TypedDict, total=False):
    """State and progress of a past upgrade."""

    additional_properties: Mapping[str, Any]


class UpgradeOperationHistoryStatusDict(TypedDict, total=False):
    """State and times of a past upgrade."""

    additional_properties: Mapping[str, Any]


class UpgradePolicyDict(TypedDict, total=False):
    """How changes of a scale set's model reach its instances."""

    mode: models.UpgradeMode | UpgradeModeValue
    rolling_upgrade_policy: models.RollingUpgradePolicy | RollingUpgradePolicyDict
    automatic_os_upgrade_policy: models.AutomaticOSUpgradePolicy | AutomaticOSUpgradePolicyDict
    additional_properties: Mapping[str, Any]


class VMScaleSetConvertToSinglePlacementGroupInputDict(TypedDict, total=False):
    """Placement group that is to stay."""

    active_placement_group_id: str
    additional_properties: Mapping[str, Any]


class VMScaleSetLifecycleHookEventDict(ProxyResourceDict, total=False):
    """An event by which a scale set asks for consent."""

    properties: models.VMScaleSetLifecycleHookEventProperties | VMScaleSetLifecycleHookEventPropertiesDict


class VMScaleSetLifecycleHookEventAdditionalContextDict(TypedDict, total=False):
    """Further information on a lifecycle hook event."""

    priority: str
    additional_properties: Mapping[str, Any]


class VMScaleSetLifecycleHookEventPropertiesDict(TypedDict, total=False):
    """Properties of a lifecycle hook event."""

    type: models.VMScaleSetLifecycleHookEventType | VMScaleSetLifecycleHookEventTypeValue
    wait_until: str
    target_resources: Sequence[
        models.VMScaleSetLifecycleHookEventTargetResource | VMScaleSetLifecycleHookEventTargetResourceDict
    ]
    additional_context: (
        models.VMScaleSetLifecycleHookEventAdditionalContext | VMScaleSetLifecycleHookEventAdditionalContextDict
    )
    additional_properties: Mapping[str, Any]


class VMScaleSetLifecycleHookEventTargetResourceDict(TypedDict, total=False):
    """An instance a lifecycle hook event is about."""

    resource: models.ApiEntityReference | ApiEntityReferenceDict
    action_state: models.LifecycleHookActionState | LifecycleHookActionStateValue
    additional_properties: Mapping[str, Any]


class _VMScaleSetLifecycleHookEventUpdateFlatDict(TypedDict, total=False):
    """Answer to a lifecycle hook event."""

    type: models.VMScaleSetLifecycleHookEventType | VMScaleSetLifecycleHookEventTypeValue
    wait_until: str
    target_resources: Sequence[
        models.VMScaleSetLifecycleHookEventTargetResource | VMScaleSetLifecycleHookEventTargetResourceDict
    ]
    additional_context: (
        models.VMScaleSetLifecycleHookEventAdditionalContext | VMScaleSetLifecycleHookEventAdditionalContextDict
    )
    additional_properties: Mapping[str, Any]


class _VMScaleSetLifecycleHookEventUpdateNestedDict(TypedDict, total=False):
    """Answer to a lifecycle hook event."""

    properties: Required[models.VMScaleSetLifecycleHookEventProperties | VMScaleSetLifecycleHookEventPropertiesDict]
    additional_properties: Mapping[str, Any]


VMScaleSetLifecycleHookEventUpdateDict: TypeAlias = (
    _VMScaleSetLifecycleHookEventUpdateFlatDict | _VMScaleSetLifecycleHookEventUpdateNestedDict
)


class VMScaleSetScaleOutInputDict(TypedDict, total=False):
    """How many instances to add to a scale set."""

    capacity: Required[int]
    properties: models.VMScaleSetScaleOutInputProperties | VMScaleSetScaleOutInputPropertiesDict
    additional_properties: Mapping[str, Any]


class VMScaleSetScaleOutInputPropertiesDict(TypedDict, total=False):
    """Where to add instances."""

    zone: str
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetFlatDict(TrackedResourceDict, total=False):
    """A virtual machine scale set."""

    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: Sequence[str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    placement: models.Placement | PlacementDict
    upgrade_policy: models.UpgradePolicy | UpgradePolicyDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict
    automatic_repairs_policy: models.AutomaticRepairsPolicy | AutomaticRepairsPolicyDict
    virtual_machine_profile: models.VirtualMachineScaleSetVMProfile | VirtualMachineScaleSetVMProfileDict
    overprovision: bool
    do_not_run_extensions_on_overprovisioned_v_ms: bool
    single_placement_group: bool
    zone_balance: bool
    platform_fault_domain_count: int
    proximity_placement_group: models.SubResource | SubResourceDict
    host_group: models.SubResource | SubResourceDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    scale_in_policy: models.ScaleInPolicy | ScaleInPolicyDict
    orchestration_mode: models.OrchestrationMode | OrchestrationModeValue
    spot_restore_policy: models.SpotRestorePolicy | SpotRestorePolicyDict
    priority_mix_policy: models.PriorityMixPolicy | PriorityMixPolicyDict
    constrained_maximum_capacity: bool
    resiliency_policy: models.ResiliencyPolicy | ResiliencyPolicyDict
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | ZonalPlatformFaultDomainAlignModeValue
    )
    sku_profile: models.SkuProfile | SkuProfileDict
    high_speed_interconnect_placement: models.HighSpeedInterconnectPlacement | HighSpeedInterconnectPlacementValue
    lifecycle_hooks_profile: models.LifecycleHooksProfile | LifecycleHooksProfileDict
    external_health_policy: models.ExternalHealthPolicy | ExternalHealthPolicyDict


class _VirtualMachineScaleSetNestedDict(TrackedResourceDict, total=False):
    """A virtual machine scale set."""

    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    properties: Required[models.VirtualMachineScaleSetProperties | VirtualMachineScaleSetPropertiesDict]
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: Sequence[str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    placement: models.Placement | PlacementDict


VirtualMachineScaleSetDict: TypeAlias = _VirtualMachineScaleSetFlatDict | _VirtualMachineScaleSetNestedDict


class VirtualMachineScaleSetDataDiskDict(TypedDict, total=False):
    """A data disk in the model of a scale set."""

    name: str
    lun: Required[int]
    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    create_option: Required[models.DiskCreateOptionTypes | DiskCreateOptionTypesValue]
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    managed_disk: models.VirtualMachineScaleSetManagedDiskParameters | VirtualMachineScaleSetManagedDiskParametersDict
    disk_iops_read_write: int
    disk_m_bps_read_write: int
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetExtensionFlatDict(SubResourceReadOnlyDict, total=False):
    """An extension in the model of a scale set."""

    name: str
    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    provision_after_extensions: Sequence[str]
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineScaleSetExtensionNestedDict(SubResourceReadOnlyDict, total=False):
    """An extension in the model of a scale set."""

    name: str
    properties: Required[
        models.VirtualMachineScaleSetExtensionProperties | VirtualMachineScaleSetExtensionPropertiesDict
    ]


VirtualMachineScaleSetExtensionDict: TypeAlias = (
    _VirtualMachineScaleSetExtensionFlatDict | _VirtualMachineScaleSetExtensionNestedDict
)


class VirtualMachineScaleSetExtensionProfileDict(TypedDict, total=False):
    """Extensions in the model of a scale set."""

    extensions: Sequence[models.VirtualMachineScaleSetExtension | VirtualMachineScaleSetExtensionDict]
    extensions_time_budget: str
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetExtensionPropertiesDict(TypedDict, total=False):
    """Settings of an extension in the model of a scale set."""

    force_update_tag: str
    publisher: str
    type: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    provision_after_extensions: Sequence[str]
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetExtensionUpdateFlatDict(SubResourceReadOnlyDict, total=False):
    """Changes to an extension in the model of a scale set."""

    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    provision_after_extensions: Sequence[str]
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineScaleSetExtensionUpdateNestedDict(SubResourceReadOnlyDict, total=False):
    """Changes to an extension in the model of a scale set."""

    properties: Required[
        models.VirtualMachineScaleSetExtensionProperties | VirtualMachineScaleSetExtensionPropertiesDict
    ]


VirtualMachineScaleSetExtensionUpdateDict: TypeAlias = (
    _VirtualMachineScaleSetExtensionUpdateFlatDict | _VirtualMachineScaleSetExtensionUpdateNestedDict
)


class VirtualMachineScaleSetHardwareProfileDict(TypedDict, total=False):
    """Hardware settings of a scale set's instances."""

    vm_size_properties: models.VMSizeProperties | VMSizePropertiesDict
    processor_mode: models.ProcessorMode | ProcessorModeValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetIPConfigurationFlatDict(TypedDict, total=False):
    """An IP configuration in the model of a scale set."""

    name: Required[str]
    subnet: models.ApiEntityReference | ApiEntityReferenceDict
    primary: bool
    public_ip_address_configuration: (
        models.VirtualMachineScaleSetPublicIPAddressConfiguration
        | VirtualMachineScaleSetPublicIPAddressConfigurationDict
    )
    private_ip_address_version: models.IPVersion | IPVersionValue
    private_ip_address_prefix_length: int
    application_gateway_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    application_security_groups: Sequence[models.SubResource | SubResourceDict]
    load_balancer_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    load_balancer_inbound_nat_pools: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetIPConfigurationNestedDict(TypedDict, total=False):
    """An IP configuration in the model of a scale set."""

    name: Required[str]
    properties: Required[
        models.VirtualMachineScaleSetIPConfigurationProperties | VirtualMachineScaleSetIPConfigurationPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


VirtualMachineScaleSetIPConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetIPConfigurationFlatDict | _VirtualMachineScaleSetIPConfigurationNestedDict
)


class VirtualMachineScaleSetIPConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of an IP configuration in the model of a scale set."""

    subnet: models.ApiEntityReference | ApiEntityReferenceDict
    primary: bool
    public_ip_address_configuration: (
        models.VirtualMachineScaleSetPublicIPAddressConfiguration
        | VirtualMachineScaleSetPublicIPAddressConfigurationDict
    )
    private_ip_address_version: models.IPVersion | IPVersionValue
    private_ip_address_prefix_length: int
    application_gateway_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    application_security_groups: Sequence[models.SubResource | SubResourceDict]
    load_balancer_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    load_balancer_inbound_nat_pools: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetIdentityDict(TypedDict, total=False):
    """Managed identities of a scale set."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetInstanceViewDict(TypedDict, total=False):
    """Summary of the state of a scale set's instances."""

    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetInstanceViewStatusesSummaryDict(TypedDict, total=False):
    """Numbers of instances by status."""

    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetIpTagDict(TypedDict, total=False):
    """An IP tag of the instances' public IP addresses."""

    ip_tag_type: str
    tag: str
    first_party_service_tag_id: str
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetManagedDiskParametersDict(TypedDict, total=False):
    """Managed disk in the model of a scale set."""

    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    security_profile: models.VMDiskSecurityProfile | VMDiskSecurityProfileDict
    additional_disk_properties: models.AdditionalDiskProperties | AdditionalDiskPropertiesDict
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetMigrationInfoDict(TypedDict, total=False):
    """State of the move of an availability set to a scale set."""

    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetNetworkConfigurationFlatDict(TypedDict, total=False):
    """A network interface in the model of a scale set."""

    name: Required[str]
    tags: Mapping[str, str]
    primary: bool
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_fpga: bool
    network_security_group: models.SubResource | SubResourceDict
    dns_settings: (
        models.VirtualMachineScaleSetNetworkConfigurationDnsSettings
        | VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict
    )
    ip_configurations: Sequence[
        models.VirtualMachineScaleSetIPConfiguration | VirtualMachineScaleSetIPConfigurationDict
    ]
    enable_ip_forwarding: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetNetworkConfigurationNestedDict(TypedDict, total=False):
    """A network interface in the model of a scale set."""

    name: Required[str]
    properties: Required[
        models.VirtualMachineScaleSetNetworkConfigurationProperties
        | VirtualMachineScaleSetNetworkConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualMachineScaleSetNetworkConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetNetworkConfigurationFlatDict | _VirtualMachineScaleSetNetworkConfigurationNestedDict
)


class VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict(TypedDict, total=False):
    """DNS servers of a network interface in a scale set."""

    dns_servers: Sequence[str]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetNetworkConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of a network interface in the model of a scale set."""

    primary: bool
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_fpga: bool
    network_security_group: models.SubResource | SubResourceDict
    dns_settings: (
        models.VirtualMachineScaleSetNetworkConfigurationDnsSettings
        | VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict
    )
    ip_configurations: Required[
        Sequence[models.VirtualMachineScaleSetIPConfiguration | VirtualMachineScaleSetIPConfigurationDict]
    ]
    enable_ip_forwarding: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetNetworkProfileDict(TypedDict, total=False):
    """Network interfaces and health probe in the model of a scale set."""

    health_probe: models.ApiEntityReference | ApiEntityReferenceDict
    network_interface_configurations: Sequence[
        models.VirtualMachineScaleSetNetworkConfiguration | VirtualMachineScaleSetNetworkConfigurationDict
    ]
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetOSDiskDict(TypedDict, total=False):
    """The OS disk in the model of a scale set."""

    name: str
    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    create_option: Required[models.DiskCreateOptionTypes | DiskCreateOptionTypesValue]
    diff_disk_settings: models.DiffDiskSettings | DiffDiskSettingsDict
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    image: models.VirtualHardDisk | VirtualHardDiskDict
    vhd_containers: Sequence[str]
    managed_disk: models.VirtualMachineScaleSetManagedDiskParameters | VirtualMachineScaleSetManagedDiskParametersDict
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetOSProfileDict(TypedDict, total=False):
    """Operating system of a scale set's instances."""

    computer_name_prefix: str
    admin_username: str
    admin_password: str
    custom_data: str
    windows_configuration: models.WindowsConfiguration | WindowsConfigurationDict
    linux_configuration: models.LinuxConfiguration | LinuxConfigurationDict
    secrets: Sequence[models.VaultSecretGroup | VaultSecretGroupDict]
    allow_extension_operations: bool
    require_guest_provision_signal: bool
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetPropertiesDict(TypedDict, total=False):
    """Settings of a scale set."""

    upgrade_policy: models.UpgradePolicy | UpgradePolicyDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict
    automatic_repairs_policy: models.AutomaticRepairsPolicy | AutomaticRepairsPolicyDict
    virtual_machine_profile: models.VirtualMachineScaleSetVMProfile | VirtualMachineScaleSetVMProfileDict
    overprovision: bool
    do_not_run_extensions_on_overprovisioned_v_ms: bool
    single_placement_group: bool
    zone_balance: bool
    platform_fault_domain_count: int
    proximity_placement_group: models.SubResource | SubResourceDict
    host_group: models.SubResource | SubResourceDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    scale_in_policy: models.ScaleInPolicy | ScaleInPolicyDict
    orchestration_mode: models.OrchestrationMode | OrchestrationModeValue
    spot_restore_policy: models.SpotRestorePolicy | SpotRestorePolicyDict
    priority_mix_policy: models.PriorityMixPolicy | PriorityMixPolicyDict
    constrained_maximum_capacity: bool
    resiliency_policy: models.ResiliencyPolicy | ResiliencyPolicyDict
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | ZonalPlatformFaultDomainAlignModeValue
    )
    sku_profile: models.SkuProfile | SkuProfileDict
    high_speed_interconnect_placement: models.HighSpeedInterconnectPlacement | HighSpeedInterconnectPlacementValue
    lifecycle_hooks_profile: models.LifecycleHooksProfile | LifecycleHooksProfileDict
    external_health_policy: models.ExternalHealthPolicy | ExternalHealthPolicyDict
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetPublicIPAddressConfigurationFlatDict(TypedDict, total=False):
    """Public IP addresses in the model of a scale set."""

    name: Required[str]
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    tags: Mapping[str, str]
    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    ip_tags: Sequence[models.VirtualMachineScaleSetIpTag | VirtualMachineScaleSetIpTagDict]
    public_ip_prefix: models.SubResource | SubResourceDict
    public_ip_address_version: models.IPVersion | IPVersionValue
    delete_option: models.DeleteOptions | DeleteOptionsValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetPublicIPAddressConfigurationNestedDict(TypedDict, total=False):
    """Public IP addresses in the model of a scale set."""

    name: Required[str]
    properties: Required[
        models.VirtualMachineScaleSetPublicIPAddressConfigurationProperties
        | VirtualMachineScaleSetPublicIPAddressConfigurationPropertiesDict
    ]
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualMachineScaleSetPublicIPAddressConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetPublicIPAddressConfigurationFlatDict
    | _VirtualMachineScaleSetPublicIPAddressConfigurationNestedDict
)


class VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict(TypedDict, total=False):
    """DNS names of the instances' public IP addresses."""

    domain_name_label: Required[str]
    domain_name_label_scope: models.DomainNameLabelScopeTypes | DomainNameLabelScopeTypesValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetPublicIPAddressConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of public IP addresses in the model of a scale set."""

    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    ip_tags: Sequence[models.VirtualMachineScaleSetIpTag | VirtualMachineScaleSetIpTagDict]
    public_ip_prefix: models.SubResource | SubResourceDict
    public_ip_address_version: models.IPVersion | IPVersionValue
    delete_option: models.DeleteOptions | DeleteOptionsValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMReimageParametersDict(VirtualMachineReimageParametersDict, total=False):
    """How to reimage a scale set instance."""

    force_update_os_disk_for_ephemeral: bool


class VirtualMachineScaleSetReimageParametersDict(VirtualMachineScaleSetVMReimageParametersDict, total=False):
    """Which instances of a scale set to reimage, and how."""

    instance_ids: Sequence[str]


class VirtualMachineScaleSetSkuDict(TypedDict, total=False):
    """A VM size a scale set could have."""

    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetSkuCapacityDict(TypedDict, total=False):
    """Numbers of instances a scale set could have with a VM size."""

    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetStorageProfileDict(TypedDict, total=False):
    """Image and disks in the model of a scale set."""

    image_reference: models.ImageReference | ImageReferenceDict
    os_disk: models.VirtualMachineScaleSetOSDisk | VirtualMachineScaleSetOSDiskDict
    data_disks: Sequence[models.VirtualMachineScaleSetDataDisk | VirtualMachineScaleSetDataDiskDict]
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a scale set."""

    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: Sequence[str]
    placement: models.Placement | PlacementDict
    upgrade_policy: models.UpgradePolicy | UpgradePolicyDict
    automatic_repairs_policy: models.AutomaticRepairsPolicy | AutomaticRepairsPolicyDict
    virtual_machine_profile: models.VirtualMachineScaleSetUpdateVMProfile | VirtualMachineScaleSetUpdateVMProfileDict
    overprovision: bool
    do_not_run_extensions_on_overprovisioned_v_ms: bool
    single_placement_group: bool
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    scale_in_policy: models.ScaleInPolicy | ScaleInPolicyDict
    proximity_placement_group: models.SubResource | SubResourceDict
    priority_mix_policy: models.PriorityMixPolicy | PriorityMixPolicyDict
    spot_restore_policy: models.SpotRestorePolicy | SpotRestorePolicyDict
    resiliency_policy: models.ResiliencyPolicy | ResiliencyPolicyDict
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | ZonalPlatformFaultDomainAlignModeValue
    )
    sku_profile: models.SkuProfile | SkuProfileDict
    lifecycle_hooks_profile: models.LifecycleHooksProfile | LifecycleHooksProfileDict


class _VirtualMachineScaleSetUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a scale set."""

    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    properties: Required[models.VirtualMachineScaleSetUpdateProperties | VirtualMachineScaleSetUpdatePropertiesDict]
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: Sequence[str]
    placement: models.Placement | PlacementDict


VirtualMachineScaleSetUpdateDict: TypeAlias = (
    _VirtualMachineScaleSetUpdateFlatDict | _VirtualMachineScaleSetUpdateNestedDict
)


class _VirtualMachineScaleSetUpdateIPConfigurationFlatDict(TypedDict, total=False):
    """Changes to an IP configuration in the model of a scale set."""

    name: str
    subnet: models.ApiEntityReference | ApiEntityReferenceDict
    primary: bool
    public_ip_address_configuration: (
        models.VirtualMachineScaleSetUpdatePublicIPAddressConfiguration
        | VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict
    )
    private_ip_address_version: models.IPVersion | IPVersionValue
    private_ip_address_prefix_length: int
    application_gateway_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    application_security_groups: Sequence[models.SubResource | SubResourceDict]
    load_balancer_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    load_balancer_inbound_nat_pools: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetUpdateIPConfigurationNestedDict(TypedDict, total=False):
    """Changes to an IP configuration in the model of a scale set."""

    name: str
    properties: Required[
        models.VirtualMachineScaleSetUpdateIPConfigurationProperties
        | VirtualMachineScaleSetUpdateIPConfigurationPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


VirtualMachineScaleSetUpdateIPConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetUpdateIPConfigurationFlatDict | _VirtualMachineScaleSetUpdateIPConfigurationNestedDict
)


class VirtualMachineScaleSetUpdateIPConfigurationPropertiesDict(TypedDict, total=False):
    """Changes to the settings of an IP configuration in the model of a scale set."""

    subnet: models.ApiEntityReference | ApiEntityReferenceDict
    primary: bool
    public_ip_address_configuration: (
        models.VirtualMachineScaleSetUpdatePublicIPAddressConfiguration
        | VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict
    )
    private_ip_address_version: models.IPVersion | IPVersionValue
    private_ip_address_prefix_length: int
    application_gateway_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    application_security_groups: Sequence[models.SubResource | SubResourceDict]
    load_balancer_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    load_balancer_inbound_nat_pools: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetUpdateNetworkConfigurationFlatDict(TypedDict, total=False):
    """Changes to a network interface in the model of a scale set."""

    name: str
    tags: Mapping[str, str]
    primary: bool
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_fpga: bool
    network_security_group: models.SubResource | SubResourceDict
    dns_settings: (
        models.VirtualMachineScaleSetNetworkConfigurationDnsSettings
        | VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict
    )
    ip_configurations: Sequence[
        models.VirtualMachineScaleSetUpdateIPConfiguration | VirtualMachineScaleSetUpdateIPConfigurationDict
    ]
    enable_ip_forwarding: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetUpdateNetworkConfigurationNestedDict(TypedDict, total=False):
    """Changes to a network interface in the model of a scale set."""

    name: str
    properties: Required[
        models.VirtualMachineScaleSetUpdateNetworkConfigurationProperties
        | VirtualMachineScaleSetUpdateNetworkConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualMachineScaleSetUpdateNetworkConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetUpdateNetworkConfigurationFlatDict
    | _VirtualMachineScaleSetUpdateNetworkConfigurationNestedDict
)


class VirtualMachineScaleSetUpdateNetworkConfigurationPropertiesDict(TypedDict, total=False):
    """Changes to the settings of a network interface in the model of a scale set."""

    primary: bool
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_fpga: bool
    network_security_group: models.SubResource | SubResourceDict
    dns_settings: (
        models.VirtualMachineScaleSetNetworkConfigurationDnsSettings
        | VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict
    )
    ip_configurations: Sequence[
        models.VirtualMachineScaleSetUpdateIPConfiguration | VirtualMachineScaleSetUpdateIPConfigurationDict
    ]
    enable_ip_forwarding: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetUpdateNetworkProfileDict(TypedDict, total=False):
    """Changes to the network in the model of a scale set."""

    health_probe: models.ApiEntityReference | ApiEntityReferenceDict
    network_interface_configurations: Sequence[
        models.VirtualMachineScaleSetUpdateNetworkConfiguration | VirtualMachineScaleSetUpdateNetworkConfigurationDict
    ]
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetUpdateOSDiskDict(TypedDict, total=False):
    """Changes to the OS disk in the model of a scale set."""

    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    diff_disk_settings: models.DiffDiskSettings | DiffDiskSettingsDict
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    image: models.VirtualHardDisk | VirtualHardDiskDict
    vhd_containers: Sequence[str]
    managed_disk: models.VirtualMachineScaleSetManagedDiskParameters | VirtualMachineScaleSetManagedDiskParametersDict
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetUpdateOSProfileDict(TypedDict, total=False):
    """Changes to the operating system in the model of a scale set."""

    custom_data: str
    windows_configuration: models.WindowsConfiguration | WindowsConfigurationDict
    linux_configuration: models.LinuxConfiguration | LinuxConfigurationDict
    secrets: Sequence[models.VaultSecretGroup | VaultSecretGroupDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetUpdatePropertiesDict(TypedDict, total=False):
    """Changes to the settings of a scale set."""

    upgrade_policy: models.UpgradePolicy | UpgradePolicyDict
    automatic_repairs_policy: models.AutomaticRepairsPolicy | AutomaticRepairsPolicyDict
    virtual_machine_profile: models.VirtualMachineScaleSetUpdateVMProfile | VirtualMachineScaleSetUpdateVMProfileDict
    overprovision: bool
    do_not_run_extensions_on_overprovisioned_v_ms: bool
    single_placement_group: bool
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    scale_in_policy: models.ScaleInPolicy | ScaleInPolicyDict
    proximity_placement_group: models.SubResource | SubResourceDict
    priority_mix_policy: models.PriorityMixPolicy | PriorityMixPolicyDict
    spot_restore_policy: models.SpotRestorePolicy | SpotRestorePolicyDict
    resiliency_policy: models.ResiliencyPolicy | ResiliencyPolicyDict
    zonal_platform_fault_domain_align_mode: (
        models.ZonalPlatformFaultDomainAlignMode | ZonalPlatformFaultDomainAlignModeValue
    )
    sku_profile: models.SkuProfile | SkuProfileDict
    lifecycle_hooks_profile: models.LifecycleHooksProfile | LifecycleHooksProfileDict
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationFlatDict(TypedDict, total=False):
    """Changes to public IP addresses in the model of a scale set."""

    name: str
    tags: Mapping[str, str]
    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    public_ip_prefix: models.SubResource | SubResourceDict
    delete_option: models.DeleteOptions | DeleteOptionsValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationNestedDict(TypedDict, total=False):
    """Changes to public IP addresses in the model of a scale set."""

    name: str
    properties: Required[
        models.VirtualMachineScaleSetUpdatePublicIPAddressConfigurationProperties
        | VirtualMachineScaleSetUpdatePublicIPAddressConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationFlatDict
    | _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationNestedDict
)


class VirtualMachineScaleSetUpdatePublicIPAddressConfigurationPropertiesDict(TypedDict, total=False):
    """Changes to the settings of public IP addresses in the model of a scale set."""

    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    public_ip_prefix: models.SubResource | SubResourceDict
    delete_option: models.DeleteOptions | DeleteOptionsValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetUpdateStorageProfileDict(TypedDict, total=False):
    """Changes to image and disks in the model of a scale set."""

    image_reference: models.ImageReference | ImageReferenceDict
    os_disk: models.VirtualMachineScaleSetUpdateOSDisk | VirtualMachineScaleSetUpdateOSDiskDict
    data_disks: Sequence[models.VirtualMachineScaleSetDataDisk | VirtualMachineScaleSetDataDiskDict]
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetUpdateVMProfileDict(TypedDict, total=False):
    """Changes to the model of the instances of a scale set."""

    os_profile: models.VirtualMachineScaleSetUpdateOSProfile | VirtualMachineScaleSetUpdateOSProfileDict
    storage_profile: models.VirtualMachineScaleSetUpdateStorageProfile | VirtualMachineScaleSetUpdateStorageProfileDict
    network_profile: models.VirtualMachineScaleSetUpdateNetworkProfile | VirtualMachineScaleSetUpdateNetworkProfileDict
    security_posture_reference: models.SecurityPostureReferenceUpdate | SecurityPostureReferenceUpdateDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    extension_profile: models.VirtualMachineScaleSetExtensionProfile | VirtualMachineScaleSetExtensionProfileDict
    license_type: str
    billing_profile: models.BillingProfile | BillingProfileDict
    scheduled_events_profile: models.ScheduledEventsProfile | ScheduledEventsProfileDict
    user_data: str
    hardware_profile: models.VirtualMachineScaleSetHardwareProfile | VirtualMachineScaleSetHardwareProfileDict
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    additional_properties: Mapping[str, Any]


class _VirtualMachineScaleSetVMFlatDict(TrackedResourceDict, total=False):
    """One instance of a scale set."""

    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    hardware_profile: models.HardwareProfile | HardwareProfileDict
    resilient_vm_deletion_status: models.ResilientVMDeletionStatus | ResilientVMDeletionStatusValue
    storage_profile: models.StorageProfile | StorageProfileDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    os_profile: models.OSProfile | OSProfileDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    network_profile: models.NetworkProfile | NetworkProfileDict
    network_profile_configuration: (
        models.VirtualMachineScaleSetVMNetworkProfileConfiguration
        | VirtualMachineScaleSetVMNetworkProfileConfigurationDict
    )
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    availability_set: models.SubResource | SubResourceDict
    license_type: str
    protection_policy: models.VirtualMachineScaleSetVMProtectionPolicy | VirtualMachineScaleSetVMProtectionPolicyDict
    user_data: str
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    capacity_reservation: models.CapacityReservationProfile | CapacityReservationProfileDict


class _VirtualMachineScaleSetVMNestedDict(TrackedResourceDict, total=False):
    """One instance of a scale set."""

    properties: Required[models.VirtualMachineScaleSetVMProperties | VirtualMachineScaleSetVMPropertiesDict]
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict


VirtualMachineScaleSetVMDict: TypeAlias = _VirtualMachineScaleSetVMFlatDict | _VirtualMachineScaleSetVMNestedDict


class _VirtualMachineScaleSetVMExtensionFlatDict(SubResourceReadOnlyDict, total=False):
    """An extension of a scale set instance."""

    location: str
    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    instance_view: models.VirtualMachineExtensionInstanceView | VirtualMachineExtensionInstanceViewDict
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict
    provision_after_extensions: Sequence[str]


class _VirtualMachineScaleSetVMExtensionNestedDict(SubResourceReadOnlyDict, total=False):
    """An extension of a scale set instance."""

    properties: Required[models.VirtualMachineExtensionProperties | VirtualMachineExtensionPropertiesDict]
    location: str


VirtualMachineScaleSetVMExtensionDict: TypeAlias = (
    _VirtualMachineScaleSetVMExtensionFlatDict | _VirtualMachineScaleSetVMExtensionNestedDict
)


class _VirtualMachineScaleSetVMExtensionUpdateFlatDict(SubResourceReadOnlyDict, total=False):
    """Changes to an extension of a scale set instance."""

    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineScaleSetVMExtensionUpdateNestedDict(SubResourceReadOnlyDict, total=False):
    """Changes to an extension of a scale set instance."""

    properties: Required[models.VirtualMachineExtensionUpdateProperties | VirtualMachineExtensionUpdatePropertiesDict]


VirtualMachineScaleSetVMExtensionUpdateDict: TypeAlias = (
    _VirtualMachineScaleSetVMExtensionUpdateFlatDict | _VirtualMachineScaleSetVMExtensionUpdateNestedDict
)


class VirtualMachineScaleSetVMExtensionsListResultDict(TypedDict, total=False):
    """The extensions of a scale set instance."""

    value: Sequence[models.VirtualMachineScaleSetVMExtension | VirtualMachineScaleSetVMExtensionDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMExtensionsSummaryDict(TypedDict, total=False):
    """Numbers of instances by status of an extension."""

    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMInstanceIDsDict(TypedDict, total=False):
    """Instances of a scale set to act on."""

    instance_ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMInstanceRequiredIDsDict(TypedDict, total=False):
    """Instances of a scale set to act on."""

    instance_ids: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMInstanceViewDict(TypedDict, total=False):
    """Run-time state of a scale set instance."""

    platform_update_domain: int
    platform_fault_domain: int
    rdp_thumb_print: str
    vm_agent: models.VirtualMachineAgentInstanceView | VirtualMachineAgentInstanceViewDict
    maintenance_redeploy_status: models.MaintenanceRedeployStatus | MaintenanceRedeployStatusDict
    disks: Sequence[models.DiskInstanceView | DiskInstanceViewDict]
    extensions: Sequence[models.VirtualMachineExtensionInstanceView | VirtualMachineExtensionInstanceViewDict]
    boot_diagnostics: models.BootDiagnosticsInstanceView | BootDiagnosticsInstanceViewDict
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    placement_group_id: str
    computer_name: str
    os_name: str
    os_version: str
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMNetworkProfileConfigurationDict(TypedDict, total=False):
    """Network interfaces of a scale set instance."""

    network_interface_configurations: Sequence[
        models.VirtualMachineScaleSetNetworkConfiguration | VirtualMachineScaleSetNetworkConfigurationDict
    ]
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict
    additional_properties: Mapping[str, Any]


class VirtualMachineScaleSetVMProfileDict(TypedDict, total=False):
    """Model of the instances of a scale set."""

    os_profile: models.VirtualMachineScaleSetOSProfile | VirtualMachineScaleSetOSProfileDict
    storage_profile: models.VirtualMachineScaleSetStorageProfile | VirtualMachineScaleSetStorageProfileDict
    network_profile: models.VirtualMachineScaleSetNetworkProfile | VirtualMachineScaleSetNetworkProfileDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    extension_profile: models.VirtualMachineScaleSetExtensionProfile | VirtualMachineScaleSetExtensionProfileDict
    license_type: str
    priority: models.VirtualMachinePriorityTypes | VirtualMachinePriorityTypesValue
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | VirtualMachineEvictionPolicyTypesValue
    billing_profile: models.BillingProfile | BillingProfileDict
    scheduled_events_profile: models.ScheduledEventsProfile | ScheduledEventsProfileDict
    user_data: str
    capacity_reservation: models.CapacityReservationProfile | CapacityReservationProfileDict
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    application_profile: models.ApplicationProfile | ApplicationProfileDict
    hardware_profile: models.VirtualMachineScaleSetHardwareProfile | VirtualMachineScaleSetHardwareProfileDict
    service_artifact_reference: models.ServiceArtifactReference | ServiceArtifactReferenceDict
    security_posture_reference: models.SecurityPostureReference | SecurityPostureReferenceDict
    additional_properties: Mapping[str, Any]
