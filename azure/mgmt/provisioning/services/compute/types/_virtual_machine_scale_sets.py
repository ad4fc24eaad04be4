# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machine_scale_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
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
    from ._virtual_machines import (
        VirtualMachineAgentInstanceViewDict,
        VirtualMachineEvictionPolicyTypesValue,
        VirtualMachineExtensionInstanceViewDict,
        VirtualMachineExtensionPropertiesDict,
        VirtualMachineExtensionUpdatePropertiesDict,
        VirtualMachineIdentityDict,
        VirtualMachinePriorityTypesValue,
    )
else:
    typed(__name__)

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
ResilientVMDeletionStatusValue: TypeAlias = Literal["Enabled", "Disabled", "InProgress", "Failed"]
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


class AutomaticOSUpgradePolicyDict(ModelDict, total=False):
    enable_automatic_os_upgrade: bool
    disable_automatic_rollback: bool
    use_rolling_upgrade_policy: bool
    os_rolling_upgrade_deferral: bool


class AutomaticRepairsPolicyDict(ModelDict, total=False):
    enabled: bool
    grace_period: str
    repair_action: models.RepairAction | RepairActionValue


class AutomaticSkuMigrationPolicyDict(ModelDict, total=False):
    enabled: bool


class AutomaticZoneRebalancingPolicyDict(ModelDict, total=False):
    enabled: bool
    rebalance_strategy: models.RebalanceStrategy | RebalanceStrategyValue
    rebalance_behavior: models.RebalanceBehavior | RebalanceBehaviorValue


class DefaultVirtualMachineScaleSetInfoDict(ModelDict, total=False):
    """Stands for DefaultVirtualMachineScaleSetInfo."""


class ExternalHealthPolicyDict(ModelDict, total=False):
    enabled: bool
    expiry_duration: timedelta | str
    grace_period: timedelta | str


class LifecycleHookDict(ModelDict, total=False):
    type: models.VMScaleSetLifecycleHookEventType | VMScaleSetLifecycleHookEventTypeValue
    wait_duration: timedelta | str
    default_action: models.LifecycleHookAction | LifecycleHookActionValue


class LifecycleHooksProfileDict(ModelDict, total=False):
    lifecycle_hooks: Sequence[models.LifecycleHook | LifecycleHookDict]


class MaxInstancePercentPerZonePolicyDict(ModelDict, total=False):
    enabled: bool
    value: int


class MigrateVMAvailabilityZoneInputDict(ModelDict, total=False):
    instance_ids: Required[list[str] | tuple[str, ...]]
    target_zone: str


class OrchestrationServiceStateInputDict(ModelDict, total=False):
    service_name: Required[models.OrchestrationServiceNames | OrchestrationServiceNamesValue]
    action: Required[models.OrchestrationServiceStateAction | OrchestrationServiceStateActionValue]


class OrchestrationServiceSummaryDict(ModelDict, total=False):
    """Stands for OrchestrationServiceSummary."""


class PriorityMixPolicyDict(ModelDict, total=False):
    base_regular_priority_count: int
    regular_priority_percentage_above_base: int


class RecoveryWalkResponseDict(ModelDict, total=False):
    """Stands for RecoveryWalkResponse."""


class ResiliencyPolicyDict(ModelDict, total=False):
    resilient_vm_creation_policy: models.ResilientVMCreationPolicy | ResilientVMCreationPolicyDict
    resilient_vm_deletion_policy: models.ResilientVMDeletionPolicy | ResilientVMDeletionPolicyDict
    automatic_zone_rebalancing_policy: models.AutomaticZoneRebalancingPolicy | AutomaticZoneRebalancingPolicyDict
    zone_allocation_policy: models.ZoneAllocationPolicy | ZoneAllocationPolicyDict
    operation_recovery_settings: models.OperationRecoverySettings | OperationRecoverySettingsDict


class ResilientVMCreationPolicyDict(ModelDict, total=False):
    enabled: bool


class ResilientVMDeletionPolicyDict(ModelDict, total=False):
    enabled: bool


class RollbackStatusInfoDict(ModelDict, total=False):
    """Stands for RollbackStatusInfo."""


class RollingUpgradePolicyDict(ModelDict, total=False):
    max_batch_instance_percent: int
    max_unhealthy_instance_percent: int
    max_unhealthy_upgraded_instance_percent: int
    pause_time_between_batches: str
    enable_cross_zone_upgrade: bool
    prioritize_unhealthy_instances: bool
    rollback_failed_instances_on_policy_breach: bool
    max_surge: bool


class RollingUpgradeProgressInfoDict(ModelDict, total=False):
    """Stands for RollingUpgradeProgressInfo."""


class RollingUpgradeRunningStatusDict(ModelDict, total=False):
    """Stands for RollingUpgradeRunningStatus."""


class _RollingUpgradeStatusInfoFlatDict(TrackedResourceDict, total=False):
    """Stands for RollingUpgradeStatusInfo."""


class _RollingUpgradeStatusInfoNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.RollingUpgradeStatusInfoProperties | RollingUpgradeStatusInfoPropertiesDict]


RollingUpgradeStatusInfoDict: TypeAlias = _RollingUpgradeStatusInfoFlatDict | _RollingUpgradeStatusInfoNestedDict


class RollingUpgradeStatusInfoPropertiesDict(ModelDict, total=False):
    """Stands for RollingUpgradeStatusInfoProperties."""


class ScaleInPolicyDict(ModelDict, total=False):
    rules: Sequence[models.VirtualMachineScaleSetScaleInRules | VirtualMachineScaleSetScaleInRulesValue]
    force_deletion: bool
    prioritize_unhealthy_v_ms: bool


class SecurityPostureReferenceDict(ModelDict, total=False):
    id: Required[str]
    exclude_extensions: list[str] | tuple[str, ...]
    is_overridable: bool


class SecurityPostureReferenceUpdateDict(ModelDict, total=False):
    id: str
    exclude_extensions: list[str] | tuple[str, ...]
    is_overridable: bool


class ServiceArtifactReferenceDict(ModelDict, total=False):
    id: str


class SkuProfileDict(ModelDict, total=False):
    vm_sizes: Sequence[models.SkuProfileVMSize | SkuProfileVMSizeDict]
    allocation_strategy: models.AllocationStrategy | AllocationStrategyValue
    automatic_sku_migration_policy: models.AutomaticSkuMigrationPolicy | AutomaticSkuMigrationPolicyDict


class SkuProfileVMSizeDict(ModelDict, total=False):
    name: str
    rank: int


class SpotRestorePolicyDict(ModelDict, total=False):
    enabled: bool
    restore_timeout: str


class UpgradeOperationHistoricalStatusInfoDict(ModelDict, total=False):
    """Stands for UpgradeOperationHistoricalStatusInfo."""


class UpgradeOperationHistoricalStatusInfoPropertiesDict(ModelDict, total=False):
    """Stands for UpgradeOperationHistoricalStatusInfoProperties."""


class UpgradeOperationHistoryStatusDict(ModelDict, total=False):
    """Stands for UpgradeOperationHistoryStatus."""


class UpgradePolicyDict(ModelDict, total=False):
    mode: models.UpgradeMode | UpgradeModeValue
    rolling_upgrade_policy: models.RollingUpgradePolicy | RollingUpgradePolicyDict
    automatic_os_upgrade_policy: models.AutomaticOSUpgradePolicy | AutomaticOSUpgradePolicyDict


class VMScaleSetConvertToSinglePlacementGroupInputDict(ModelDict, total=False):
    active_placement_group_id: str


class VMScaleSetLifecycleHookEventDict(ProxyResourceDict, total=False):
    properties: models.VMScaleSetLifecycleHookEventProperties | VMScaleSetLifecycleHookEventPropertiesDict


class VMScaleSetLifecycleHookEventAdditionalContextDict(ModelDict, total=False):
    priority: str


class VMScaleSetLifecycleHookEventPropertiesDict(ModelDict, total=False):
    type: models.VMScaleSetLifecycleHookEventType | VMScaleSetLifecycleHookEventTypeValue
    wait_until: str
    target_resources: Sequence[
        models.VMScaleSetLifecycleHookEventTargetResource | VMScaleSetLifecycleHookEventTargetResourceDict
    ]
    additional_context: (
        models.VMScaleSetLifecycleHookEventAdditionalContext | VMScaleSetLifecycleHookEventAdditionalContextDict
    )


class VMScaleSetLifecycleHookEventTargetResourceDict(ModelDict, total=False):
    resource: models.ApiEntityReference | ApiEntityReferenceDict
    action_state: models.LifecycleHookActionState | LifecycleHookActionStateValue


class _VMScaleSetLifecycleHookEventUpdateFlatDict(ModelDict, total=False):
    type: models.VMScaleSetLifecycleHookEventType | VMScaleSetLifecycleHookEventTypeValue
    wait_until: str
    target_resources: Sequence[
        models.VMScaleSetLifecycleHookEventTargetResource | VMScaleSetLifecycleHookEventTargetResourceDict
    ]
    additional_context: (
        models.VMScaleSetLifecycleHookEventAdditionalContext | VMScaleSetLifecycleHookEventAdditionalContextDict
    )


class _VMScaleSetLifecycleHookEventUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.VMScaleSetLifecycleHookEventProperties | VMScaleSetLifecycleHookEventPropertiesDict]


VMScaleSetLifecycleHookEventUpdateDict: TypeAlias = (
    _VMScaleSetLifecycleHookEventUpdateFlatDict | _VMScaleSetLifecycleHookEventUpdateNestedDict
)


class VMScaleSetScaleOutInputDict(ModelDict, total=False):
    capacity: Required[int]
    properties: models.VMScaleSetScaleOutInputProperties | VMScaleSetScaleOutInputPropertiesDict


class VMScaleSetScaleOutInputPropertiesDict(ModelDict, total=False):
    zone: str


class _VirtualMachineScaleSetFlatDict(TrackedResourceDict, total=False):
    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: list[str] | tuple[str, ...]
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
    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    properties: Required[models.VirtualMachineScaleSetProperties | VirtualMachineScaleSetPropertiesDict]
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: list[str] | tuple[str, ...]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    placement: models.Placement | PlacementDict


VirtualMachineScaleSetDict: TypeAlias = _VirtualMachineScaleSetFlatDict | _VirtualMachineScaleSetNestedDict


class VirtualMachineScaleSetDataDiskDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetExtensionFlatDict(SubResourceReadOnlyDict, total=False):
    name: str
    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    provision_after_extensions: list[str] | tuple[str, ...]
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineScaleSetExtensionNestedDict(SubResourceReadOnlyDict, total=False):
    name: str
    properties: Required[
        models.VirtualMachineScaleSetExtensionProperties | VirtualMachineScaleSetExtensionPropertiesDict
    ]


VirtualMachineScaleSetExtensionDict: TypeAlias = (
    _VirtualMachineScaleSetExtensionFlatDict | _VirtualMachineScaleSetExtensionNestedDict
)


class VirtualMachineScaleSetExtensionProfileDict(ModelDict, total=False):
    extensions: Sequence[models.VirtualMachineScaleSetExtension | VirtualMachineScaleSetExtensionDict]
    extensions_time_budget: str


class VirtualMachineScaleSetExtensionPropertiesDict(ModelDict, total=False):
    force_update_tag: str
    publisher: str
    type: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    provision_after_extensions: list[str] | tuple[str, ...]
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineScaleSetExtensionUpdateFlatDict(SubResourceReadOnlyDict, total=False):
    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    provision_after_extensions: list[str] | tuple[str, ...]
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineScaleSetExtensionUpdateNestedDict(SubResourceReadOnlyDict, total=False):
    properties: Required[
        models.VirtualMachineScaleSetExtensionProperties | VirtualMachineScaleSetExtensionPropertiesDict
    ]


VirtualMachineScaleSetExtensionUpdateDict: TypeAlias = (
    _VirtualMachineScaleSetExtensionUpdateFlatDict | _VirtualMachineScaleSetExtensionUpdateNestedDict
)


class VirtualMachineScaleSetHardwareProfileDict(ModelDict, total=False):
    vm_size_properties: models.VMSizeProperties | VMSizePropertiesDict
    processor_mode: models.ProcessorMode | ProcessorModeValue


class _VirtualMachineScaleSetIPConfigurationFlatDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetIPConfigurationNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[
        models.VirtualMachineScaleSetIPConfigurationProperties | VirtualMachineScaleSetIPConfigurationPropertiesDict
    ]


VirtualMachineScaleSetIPConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetIPConfigurationFlatDict | _VirtualMachineScaleSetIPConfigurationNestedDict
)


class VirtualMachineScaleSetIPConfigurationPropertiesDict(ModelDict, total=False):
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


class VirtualMachineScaleSetIdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]


class VirtualMachineScaleSetInstanceViewDict(ModelDict, total=False):
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class VirtualMachineScaleSetInstanceViewStatusesSummaryDict(ModelDict, total=False):
    """Stands for VirtualMachineScaleSetInstanceViewStatusesSummary."""


class VirtualMachineScaleSetIpTagDict(ModelDict, total=False):
    ip_tag_type: str
    tag: str
    first_party_service_tag_id: str


class VirtualMachineScaleSetManagedDiskParametersDict(ModelDict, total=False):
    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    security_profile: models.VMDiskSecurityProfile | VMDiskSecurityProfileDict
    additional_disk_properties: models.AdditionalDiskProperties | AdditionalDiskPropertiesDict


class VirtualMachineScaleSetMigrationInfoDict(ModelDict, total=False):
    """Stands for VirtualMachineScaleSetMigrationInfo."""


class _VirtualMachineScaleSetNetworkConfigurationFlatDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetNetworkConfigurationNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[
        models.VirtualMachineScaleSetNetworkConfigurationProperties
        | VirtualMachineScaleSetNetworkConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]


VirtualMachineScaleSetNetworkConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetNetworkConfigurationFlatDict | _VirtualMachineScaleSetNetworkConfigurationNestedDict
)


class VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict(ModelDict, total=False):
    dns_servers: list[str] | tuple[str, ...]


class VirtualMachineScaleSetNetworkConfigurationPropertiesDict(ModelDict, total=False):
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


class VirtualMachineScaleSetNetworkProfileDict(ModelDict, total=False):
    health_probe: models.ApiEntityReference | ApiEntityReferenceDict
    network_interface_configurations: Sequence[
        models.VirtualMachineScaleSetNetworkConfiguration | VirtualMachineScaleSetNetworkConfigurationDict
    ]
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict


class VirtualMachineScaleSetOSDiskDict(ModelDict, total=False):
    name: str
    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    create_option: Required[models.DiskCreateOptionTypes | DiskCreateOptionTypesValue]
    diff_disk_settings: models.DiffDiskSettings | DiffDiskSettingsDict
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    image: models.VirtualHardDisk | VirtualHardDiskDict
    vhd_containers: list[str] | tuple[str, ...]
    managed_disk: models.VirtualMachineScaleSetManagedDiskParameters | VirtualMachineScaleSetManagedDiskParametersDict
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue


class VirtualMachineScaleSetOSProfileDict(ModelDict, total=False):
    computer_name_prefix: str
    admin_username: str
    admin_password: str
    custom_data: str
    windows_configuration: models.WindowsConfiguration | WindowsConfigurationDict
    linux_configuration: models.LinuxConfiguration | LinuxConfigurationDict
    secrets: Sequence[models.VaultSecretGroup | VaultSecretGroupDict]
    allow_extension_operations: bool
    require_guest_provision_signal: bool


class VirtualMachineScaleSetPropertiesDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetPublicIPAddressConfigurationFlatDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetPublicIPAddressConfigurationNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[
        models.VirtualMachineScaleSetPublicIPAddressConfigurationProperties
        | VirtualMachineScaleSetPublicIPAddressConfigurationPropertiesDict
    ]
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    tags: Mapping[str, str]


VirtualMachineScaleSetPublicIPAddressConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetPublicIPAddressConfigurationFlatDict
    | _VirtualMachineScaleSetPublicIPAddressConfigurationNestedDict
)


class VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict(ModelDict, total=False):
    domain_name_label: Required[str]
    domain_name_label_scope: models.DomainNameLabelScopeTypes | DomainNameLabelScopeTypesValue


class VirtualMachineScaleSetPublicIPAddressConfigurationPropertiesDict(ModelDict, total=False):
    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    ip_tags: Sequence[models.VirtualMachineScaleSetIpTag | VirtualMachineScaleSetIpTagDict]
    public_ip_prefix: models.SubResource | SubResourceDict
    public_ip_address_version: models.IPVersion | IPVersionValue
    delete_option: models.DeleteOptions | DeleteOptionsValue


class VirtualMachineScaleSetVMReimageParametersDict(VirtualMachineReimageParametersDict, total=False):
    force_update_os_disk_for_ephemeral: bool


class VirtualMachineScaleSetReimageParametersDict(VirtualMachineScaleSetVMReimageParametersDict, total=False):
    instance_ids: list[str] | tuple[str, ...]


class VirtualMachineScaleSetSkuDict(ModelDict, total=False):
    """Stands for VirtualMachineScaleSetSku."""


class VirtualMachineScaleSetSkuCapacityDict(ModelDict, total=False):
    """Stands for VirtualMachineScaleSetSkuCapacity."""


class VirtualMachineScaleSetStorageProfileDict(ModelDict, total=False):
    image_reference: models.ImageReference | ImageReferenceDict
    os_disk: models.VirtualMachineScaleSetOSDisk | VirtualMachineScaleSetOSDiskDict
    data_disks: Sequence[models.VirtualMachineScaleSetDataDisk | VirtualMachineScaleSetDataDiskDict]
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue


class _VirtualMachineScaleSetUpdateFlatDict(UpdateResourceDict, total=False):
    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: list[str] | tuple[str, ...]
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
    sku: models.Sku | SkuDict
    plan: models.Plan | PlanDict
    properties: Required[models.VirtualMachineScaleSetUpdateProperties | VirtualMachineScaleSetUpdatePropertiesDict]
    identity: models.VirtualMachineScaleSetIdentity | VirtualMachineScaleSetIdentityDict
    zones: list[str] | tuple[str, ...]
    placement: models.Placement | PlacementDict


VirtualMachineScaleSetUpdateDict: TypeAlias = (
    _VirtualMachineScaleSetUpdateFlatDict | _VirtualMachineScaleSetUpdateNestedDict
)


class _VirtualMachineScaleSetUpdateIPConfigurationFlatDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetUpdateIPConfigurationNestedDict(ModelDict, total=False):
    name: str
    properties: Required[
        models.VirtualMachineScaleSetUpdateIPConfigurationProperties
        | VirtualMachineScaleSetUpdateIPConfigurationPropertiesDict
    ]


VirtualMachineScaleSetUpdateIPConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetUpdateIPConfigurationFlatDict | _VirtualMachineScaleSetUpdateIPConfigurationNestedDict
)


class VirtualMachineScaleSetUpdateIPConfigurationPropertiesDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetUpdateNetworkConfigurationFlatDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetUpdateNetworkConfigurationNestedDict(ModelDict, total=False):
    name: str
    properties: Required[
        models.VirtualMachineScaleSetUpdateNetworkConfigurationProperties
        | VirtualMachineScaleSetUpdateNetworkConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]


VirtualMachineScaleSetUpdateNetworkConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetUpdateNetworkConfigurationFlatDict
    | _VirtualMachineScaleSetUpdateNetworkConfigurationNestedDict
)


class VirtualMachineScaleSetUpdateNetworkConfigurationPropertiesDict(ModelDict, total=False):
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


class VirtualMachineScaleSetUpdateNetworkProfileDict(ModelDict, total=False):
    health_probe: models.ApiEntityReference | ApiEntityReferenceDict
    network_interface_configurations: Sequence[
        models.VirtualMachineScaleSetUpdateNetworkConfiguration | VirtualMachineScaleSetUpdateNetworkConfigurationDict
    ]
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict


class VirtualMachineScaleSetUpdateOSDiskDict(ModelDict, total=False):
    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    diff_disk_settings: models.DiffDiskSettings | DiffDiskSettingsDict
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    image: models.VirtualHardDisk | VirtualHardDiskDict
    vhd_containers: list[str] | tuple[str, ...]
    managed_disk: models.VirtualMachineScaleSetManagedDiskParameters | VirtualMachineScaleSetManagedDiskParametersDict
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue


class VirtualMachineScaleSetUpdateOSProfileDict(ModelDict, total=False):
    custom_data: str
    windows_configuration: models.WindowsConfiguration | WindowsConfigurationDict
    linux_configuration: models.LinuxConfiguration | LinuxConfigurationDict
    secrets: Sequence[models.VaultSecretGroup | VaultSecretGroupDict]


class VirtualMachineScaleSetUpdatePropertiesDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationFlatDict(ModelDict, total=False):
    name: str
    tags: Mapping[str, str]
    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    public_ip_prefix: models.SubResource | SubResourceDict
    delete_option: models.DeleteOptions | DeleteOptionsValue


class _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationNestedDict(ModelDict, total=False):
    name: str
    properties: Required[
        models.VirtualMachineScaleSetUpdatePublicIPAddressConfigurationProperties
        | VirtualMachineScaleSetUpdatePublicIPAddressConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]


VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict: TypeAlias = (
    _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationFlatDict
    | _VirtualMachineScaleSetUpdatePublicIPAddressConfigurationNestedDict
)


class VirtualMachineScaleSetUpdatePublicIPAddressConfigurationPropertiesDict(ModelDict, total=False):
    idle_timeout_in_minutes: int
    dns_settings: (
        models.VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        | VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
    )
    public_ip_prefix: models.SubResource | SubResourceDict
    delete_option: models.DeleteOptions | DeleteOptionsValue


class VirtualMachineScaleSetUpdateStorageProfileDict(ModelDict, total=False):
    image_reference: models.ImageReference | ImageReferenceDict
    os_disk: models.VirtualMachineScaleSetUpdateOSDisk | VirtualMachineScaleSetUpdateOSDiskDict
    data_disks: Sequence[models.VirtualMachineScaleSetDataDisk | VirtualMachineScaleSetDataDiskDict]
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue


class VirtualMachineScaleSetUpdateVMProfileDict(ModelDict, total=False):
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


class _VirtualMachineScaleSetVMFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.VirtualMachineScaleSetVMProperties | VirtualMachineScaleSetVMPropertiesDict]
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict


VirtualMachineScaleSetVMDict: TypeAlias = _VirtualMachineScaleSetVMFlatDict | _VirtualMachineScaleSetVMNestedDict


class _VirtualMachineScaleSetVMExtensionFlatDict(SubResourceReadOnlyDict, total=False):
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
    provision_after_extensions: list[str] | tuple[str, ...]


class _VirtualMachineScaleSetVMExtensionNestedDict(SubResourceReadOnlyDict, total=False):
    properties: Required[models.VirtualMachineExtensionProperties | VirtualMachineExtensionPropertiesDict]
    location: str


VirtualMachineScaleSetVMExtensionDict: TypeAlias = (
    _VirtualMachineScaleSetVMExtensionFlatDict | _VirtualMachineScaleSetVMExtensionNestedDict
)


class _VirtualMachineScaleSetVMExtensionUpdateFlatDict(SubResourceReadOnlyDict, total=False):
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
    properties: Required[models.VirtualMachineExtensionUpdateProperties | VirtualMachineExtensionUpdatePropertiesDict]


VirtualMachineScaleSetVMExtensionUpdateDict: TypeAlias = (
    _VirtualMachineScaleSetVMExtensionUpdateFlatDict | _VirtualMachineScaleSetVMExtensionUpdateNestedDict
)


class VirtualMachineScaleSetVMExtensionsListResultDict(ModelDict, total=False):
    value: Sequence[models.VirtualMachineScaleSetVMExtension | VirtualMachineScaleSetVMExtensionDict]


class VirtualMachineScaleSetVMExtensionsSummaryDict(ModelDict, total=False):
    """Stands for VirtualMachineScaleSetVMExtensionsSummary."""


class VirtualMachineScaleSetVMInstanceIDsDict(ModelDict, total=False):
    instance_ids: list[str] | tuple[str, ...]


class VirtualMachineScaleSetVMInstanceRequiredIDsDict(ModelDict, total=False):
    instance_ids: Required[list[str] | tuple[str, ...]]


class VirtualMachineScaleSetVMInstanceViewDict(ModelDict, total=False):
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


class VirtualMachineScaleSetVMNetworkProfileConfigurationDict(ModelDict, total=False):
    network_interface_configurations: Sequence[
        models.VirtualMachineScaleSetNetworkConfiguration | VirtualMachineScaleSetNetworkConfigurationDict
    ]
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict


class VirtualMachineScaleSetVMProfileDict(ModelDict, total=False):
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


class VirtualMachineScaleSetVMPropertiesDict(ModelDict, total=False):
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


class VirtualMachineScaleSetVMProtectionPolicyDict(ModelDict, total=False):
    protect_from_scale_in: bool
    protect_from_scale_set_actions: bool


class ZoneAllocationPolicyDict(ModelDict, total=False):
    max_zone_count: int
    max_instance_percent_per_zone_policy: models.MaxInstancePercentPerZonePolicy | MaxInstancePercentPerZonePolicyDict
