# Generated from swagger/compute/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``compute``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._capacity_reservation_groups import *
    from ._common import *
    from ._dedicated_host_groups import *
    from ._disk_accesses import *
    from ._disk_encryption_sets import *
    from ._disks import *
    from ._galleries import *
    from ._images import *
    from ._interconnect_blocks import *
    from ._others import *
    from ._proximity_placement_groups import *
    from ._restore_point_collections import *
    from ._shared_galleries import *
    from ._snapshots import *
    from ._ssh_public_keys import *
    from ._virtual_machine_images import *
    from ._virtual_machine_scale_sets import *
    from ._virtual_machines import *

_NAMES = {
    "._capacity_reservation_groups": """
        CapacityReservationGroupInstanceViewTypes CapacityReservationInstanceViewTypes CapacityReservationType
        ExpandTypesForGetCapacityReservationGroups ReservationState ReservationType
        ResourceIdOptionsForGetCapacityReservationGroups
    """,
    "._common": """
        AccessLevel Architecture CachingTypes ComponentNames CreatedByType DataAccessAuthMode DeleteOptions
        DiffDiskOptions DiffDiskPlacement DomainNameLabelScopeTypes EncryptionType ExtendedLocationTypes FileFormat
        HyperVGeneration HyperVGenerationTypes InstanceViewTypes LinuxPatchAssessmentMode
        LinuxVMGuestPatchAutomaticByPlatformRebootSetting LinuxVMGuestPatchMode MaintenanceOperationResultCodeTypes Mode
        Modes NetworkAccessPolicy NetworkApiVersion NetworkInterfaceAuxiliaryMode NetworkInterfaceAuxiliarySku
        OperatingSystemStateTypes OperatingSystemTypes PassNames ProcessorMode ProtocolTypes
        ProvisionedBandwidthCopyOption PublicIPAddressSkuName PublicIPAddressSkuTier PublicNetworkAccess
        ResourceIdentityType SecurityEncryptionTypes SecurityTypes SettingNames StatusLevelTypes StorageAccountTypes
        StorageFaultDomainAlignmentType SupportedSecurityOption WindowsPatchAssessmentMode
        WindowsVMGuestPatchAutomaticByPlatformRebootSetting WindowsVMGuestPatchMode ZonePlacementPolicyType
    """,
    "._dedicated_host_groups": """
        DedicatedHostLicenseTypes
    """,
    "._disk_accesses": """
        PrivateEndpointConnectionProvisioningState PrivateEndpointServiceConnectionStatus
    """,
    "._disk_encryption_sets": """
        DiskEncryptionSetIdentityType DiskEncryptionSetType
    """,
    "._disks": """
        AvailabilityPolicyDiskDelay ConfidentialVMVersion DiskApiVersion DiskControllerTypes DiskCreateOption
        DiskCreateOptionTypes DiskDeleteOptionTypes DiskDetachOptionTypes DiskSecurityTypes DiskState
        DiskStorageAccountTypes StorageAlignmentStatus
    """,
    "._galleries": """
        AccessControlRulesMode AggregatedReplicationState ConfidentialVMEncryptionType EdgeZoneStorageAccountType
        EndpointAccess EndpointTypes GalleryApplicationCustomActionParameterType GalleryApplicationScriptRebootBehavior
        GalleryExpandParams GalleryExtendedLocationType GalleryImageVersionState GalleryProvisioningState
        GalleryScriptParameterType GallerySharingPermissionTypes HostCaching PolicyViolationCategory ReplicationMode
        ReplicationState ReplicationStatusTypes SelectPermissions SharingProfileGroupTypes SharingState
        SharingUpdateOperationTypes SoftDeletedArtifactTypes StorageAccountStrategy StorageAccountType UefiKeyType
        UefiSignatureTemplateName ValidationStatus
    """,
    "._images": """
        AlternativeType ImageState MetadataType SecretsProvisioningComponentName
    """,
    "._interconnect_blocks": """
        InterconnectBlockExpandTypes
    """,
    "._others": """
        ActionType ExtendedLocationType IntervalInMins Origin ResourceSkuCapacityScaleType
        ResourceSkuRestrictionsReasonCode ResourceSkuRestrictionsType VirtualMachineSizeTypes
    """,
    "._proximity_placement_groups": """
        ProximityPlacementGroupType
    """,
    "._restore_point_collections": """
        ConsistencyModeTypes OperatingSystemType RestorePointCollectionExpandOptions RestorePointEncryptionType
        RestorePointExpandOptions
    """,
    "._shared_galleries": """
        SharedGalleryHostCaching SharedToValues
    """,
    "._snapshots": """
        CopyCompletionErrorReason ImmutabilityPolicyType SnapshotAccessState SnapshotStorageAccountTypes
    """,
    "._ssh_public_keys": """
        SshEncryptionTypes
    """,
    "._virtual_machine_images": """
        ArchitectureTypes ListVersionsExpandOptions ReleaseCategory RunProfile UrgencyLevel VmDiskTypes
    """,
    "._virtual_machine_scale_sets": """
        AllocationStrategy ExpandTypesForGetVMScaleSets HighSpeedInterconnectPlacement IPVersion LifecycleHookAction
        LifecycleHookActionState OrchestrationMode OrchestrationServiceNames OrchestrationServiceOperationStatus
        OrchestrationServiceState OrchestrationServiceStateAction RebalanceBehavior RebalanceStrategy RepairAction
        ResilientVMDeletionStatus RollingUpgradeActionType RollingUpgradeStatusCode UpgradeMode UpgradeOperationInvoker
        UpgradeState VMScaleSetLifecycleHookEventState VMScaleSetLifecycleHookEventType
        VirtualMachineScaleSetScaleInRules VirtualMachineScaleSetSkuScaleType ZonalPlatformFaultDomainAlignMode
    """,
    "._virtual_machines": """
        ExecutionState ExpandTypeForListVMs ExpandTypesForListVMs HyperVGenerationType IPVersions PatchAssessmentState
        PatchInstallationState PatchOperationStatus PublicIPAllocationMethod ScriptShellTypes
        VMGuestPatchClassificationLinux VMGuestPatchClassificationWindows VMGuestPatchRebootBehavior
        VMGuestPatchRebootSetting VMGuestPatchRebootStatus VirtualMachineDiskDelayAction
        VirtualMachineDiskNetworkAccessPolicy VirtualMachineEvictionPolicyTypes VirtualMachinePriorityTypes
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
