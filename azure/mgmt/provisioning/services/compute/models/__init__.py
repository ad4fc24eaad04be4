# Generated from swagger/compute/ by "make generate": do not edit.
# ruff: noqa: F403

"""Models of the service ``compute``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ..enums import *
    from ._availability_sets import *
    from ._bases import *
    from ._capacity_reservation_groups import *
    from ._common import *
    from ._community_galleries import *
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
    "..enums._capacity_reservation_groups": """
        CapacityReservationGroupInstanceViewTypes CapacityReservationInstanceViewTypes CapacityReservationType
        ExpandTypesForGetCapacityReservationGroups ReservationState ReservationType
        ResourceIdOptionsForGetCapacityReservationGroups
    """,
    "..enums._common": """
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
    "..enums._dedicated_host_groups": """
        DedicatedHostLicenseTypes
    """,
    "..enums._disk_accesses": """
        PrivateEndpointConnectionProvisioningState PrivateEndpointServiceConnectionStatus
    """,
    "..enums._disk_encryption_sets": """
        DiskEncryptionSetIdentityType DiskEncryptionSetType
    """,
    "..enums._disks": """
        AvailabilityPolicyDiskDelay ConfidentialVMVersion DiskApiVersion DiskControllerTypes DiskCreateOption
        DiskCreateOptionTypes DiskDeleteOptionTypes DiskDetachOptionTypes DiskSecurityTypes DiskState
        DiskStorageAccountTypes StorageAlignmentStatus
    """,
    "..enums._galleries": """
        AccessControlRulesMode AggregatedReplicationState ConfidentialVMEncryptionType EdgeZoneStorageAccountType
        EndpointAccess EndpointTypes GalleryApplicationCustomActionParameterType GalleryApplicationScriptRebootBehavior
        GalleryExpandParams GalleryExtendedLocationType GalleryImageVersionState GalleryProvisioningState
        GalleryScriptParameterType GallerySharingPermissionTypes HostCaching PolicyViolationCategory ReplicationMode
        ReplicationState ReplicationStatusTypes SelectPermissions SharingProfileGroupTypes SharingState
        SharingUpdateOperationTypes SoftDeletedArtifactTypes StorageAccountStrategy StorageAccountType UefiKeyType
        UefiSignatureTemplateName ValidationStatus
    """,
    "..enums._images": """
        AlternativeType ImageState MetadataType SecretsProvisioningComponentName
    """,
    "..enums._interconnect_blocks": """
        InterconnectBlockExpandTypes
    """,
    "..enums._others": """
        ActionType ExtendedLocationType IntervalInMins Origin ResourceSkuCapacityScaleType
        ResourceSkuRestrictionsReasonCode ResourceSkuRestrictionsType VirtualMachineSizeTypes
    """,
    "..enums._proximity_placement_groups": """
        ProximityPlacementGroupType
    """,
    "..enums._restore_point_collections": """
        ConsistencyModeTypes OperatingSystemType RestorePointCollectionExpandOptions RestorePointEncryptionType
        RestorePointExpandOptions
    """,
    "..enums._shared_galleries": """
        SharedGalleryHostCaching SharedToValues
    """,
    "..enums._snapshots": """
        CopyCompletionErrorReason ImmutabilityPolicyType SnapshotAccessState SnapshotStorageAccountTypes
    """,
    "..enums._ssh_public_keys": """
        SshEncryptionTypes
    """,
    "..enums._virtual_machine_images": """
        ArchitectureTypes ListVersionsExpandOptions ReleaseCategory RunProfile UrgencyLevel VmDiskTypes
    """,
    "..enums._virtual_machine_scale_sets": """
        AllocationStrategy ExpandTypesForGetVMScaleSets HighSpeedInterconnectPlacement IPVersion LifecycleHookAction
        LifecycleHookActionState OrchestrationMode OrchestrationServiceNames OrchestrationServiceOperationStatus
        OrchestrationServiceState OrchestrationServiceStateAction RebalanceBehavior RebalanceStrategy RepairAction
        ResilientVMDeletionStatus RollingUpgradeActionType RollingUpgradeStatusCode UpgradeMode UpgradeOperationInvoker
        UpgradeState VMScaleSetLifecycleHookEventState VMScaleSetLifecycleHookEventType
        VirtualMachineScaleSetScaleInRules VirtualMachineScaleSetSkuScaleType ZonalPlatformFaultDomainAlignMode
    """,
    "..enums._virtual_machines": """
        ExecutionState ExpandTypeForListVMs ExpandTypesForListVMs HyperVGenerationType IPVersions PatchAssessmentState
        PatchInstallationState PatchOperationStatus PublicIPAllocationMethod ScriptShellTypes
        VMGuestPatchClassificationLinux VMGuestPatchClassificationWindows VMGuestPatchRebootBehavior
        VMGuestPatchRebootSetting VMGuestPatchRebootStatus VirtualMachineDiskDelayAction
        VirtualMachineDiskNetworkAccessPolicy VirtualMachineEvictionPolicyTypes VirtualMachinePriorityTypes
    """,
    "._availability_sets": """
        AvailabilitySet AvailabilitySetProperties AvailabilitySetUpdate ConvertToVirtualMachineScaleSetInput
        MigrateToVirtualMachineScaleSetInput
    """,
    "._bases": """
        DiskImageEncryption ProxyResource Resource SubResource SubResourceReadOnly TrackedResource UpdateResource
        VirtualMachineReimageParameters
    """,
    "._capacity_reservation_groups": """
        CapacityReservation CapacityReservationGroup CapacityReservationGroupInstanceView
        CapacityReservationGroupProperties CapacityReservationGroupUpdate CapacityReservationInstanceView
        CapacityReservationInstanceViewWithName CapacityReservationProfile CapacityReservationProperties
        CapacityReservationStateInfo CapacityReservationUpdate CapacityReservationUtilization ResourceSharingProfile
        ScheduleProfile
    """,
    "._common": """
        AccessUri AdditionalCapabilities AdditionalDiskProperties AdditionalUnattendContent AllInstancesDown
        ApiEntityReference ApiError ApiErrorBase ApplicationProfile AttachDetachDataDisksRequest BillingProfile
        BootDiagnostics BootDiagnosticsInstanceView CloudError CreationData DataDisk DataDisksToAttach DataDisksToDetach
        DiagnosticsProfile DiffDiskSettings Disallowed Encryption EncryptionIdentity EncryptionSettingsCollection
        EncryptionSettingsElement ErrorAdditionalInfo ErrorDetail ErrorResponse EventGridAndResourceGraph
        ExtendedLocation GrantAccessData HardwareProfile HostEndpointSettings InnerError InstanceViewStatus
        InterconnectGroupProfile InterconnectInstanceView KeyVaultAndKeyReference KeyVaultAndSecretReference
        KeyVaultSecretReference LinuxConfiguration LinuxPatchSettings LinuxVMGuestPatchAutomaticByPlatformSettings
        MaintenanceRedeployStatus ManagedDiskParameters NetworkInterfaceReference NetworkInterfaceReferenceProperties
        NetworkProfile OSDisk OSImageNotificationProfile OSProfile PatchSettings Placement Plan ProxyAgentSettings
        PublicIPAddressSku RecommendedMachineConfiguration ResourceRange RetrieveBootDiagnosticsDataResult
        RunCommandInput RunCommandInputParameter RunCommandResult ScheduledEventsAdditionalPublishingTargets
        ScheduledEventsPolicy ScheduledEventsProfile SecurityProfile Sku SourceVault SshConfiguration StorageProfile
        SupportedCapabilities SystemData TerminateNotificationProfile UefiSettings UserAssignedIdentitiesValue
        UserInitiatedReboot UserInitiatedRedeploy VMDiskSecurityProfile VMGalleryApplication VMSizeProperties
        VaultCertificate VaultSecretGroup VirtualHardDisk WinRMConfiguration WinRMListener WindowsConfiguration
        WindowsVMGuestPatchAutomaticByPlatformSettings
    """,
    "._community_galleries": """
        CommunityGallery CommunityGalleryIdentifier CommunityGalleryImage CommunityGalleryImageIdentifier
        CommunityGalleryImageProperties CommunityGalleryImageVersion CommunityGalleryImageVersionProperties
        CommunityGalleryInfo CommunityGalleryMetadata CommunityGalleryProperties PirCommunityGalleryResource
    """,
    "._dedicated_host_groups": """
        DedicatedHost DedicatedHostAllocatableVM DedicatedHostAvailableCapacity DedicatedHostGroup
        DedicatedHostGroupInstanceView DedicatedHostGroupProperties DedicatedHostGroupPropertiesAdditionalCapabilities
        DedicatedHostGroupUpdate DedicatedHostInstanceView DedicatedHostInstanceViewWithName DedicatedHostProperties
        DedicatedHostUpdate
    """,
    "._disk_accesses": """
        DiskAccess DiskAccessProperties DiskAccessUpdate PrivateEndpoint PrivateEndpointConnection
        PrivateEndpointConnectionProperties PrivateLinkResource PrivateLinkResourceListResult
        PrivateLinkResourceProperties PrivateLinkServiceConnectionState
    """,
    "._disk_encryption_sets": """
        DiskEncryptionSet DiskEncryptionSetParameters DiskEncryptionSetUpdate DiskEncryptionSetUpdateProperties
        EncryptionSetIdentity EncryptionSetProperties KeyForDiskEncryptionSet
    """,
    "._disks": """
        AvailabilityPolicy Disk DiskAvailabilityPolicy DiskEncryptionSettings DiskInstanceView DiskProperties
        DiskPurchasePlan DiskSecurityProfile DiskSku DiskUpdate DiskUpdateProperties KeyVaultKeyReference
        PropertyUpdatesInProgress ShareInfoElement
    """,
    "._galleries": """
        AccessControlRules AccessControlRulesIdentity AccessControlRulesPrivilege AccessControlRulesRole
        AccessControlRulesRoleAssignment AdditionalReplicaSet DataDiskImageEncryption DataDiskImageSecurityProfile
        EncryptionImages ExecutedValidation Gallery GalleryApplication GalleryApplicationCustomAction
        GalleryApplicationCustomActionParameter GalleryApplicationProperties GalleryApplicationUpdate
        GalleryApplicationVersion GalleryApplicationVersionProperties GalleryApplicationVersionPublishingProfile
        GalleryApplicationVersionSafetyProfile GalleryApplicationVersionUpdate GalleryArtifactPublishingProfileBase
        GalleryArtifactSafetyProfileBase GalleryArtifactVersionFullSource GalleryArtifactVersionSource
        GalleryDataDiskImage GalleryDiskImage GalleryDiskImageSource GalleryExtendedLocation GalleryIdentifier
        GalleryIdentity GalleryImage GalleryImageFeature GalleryImageIdentifier GalleryImageProperties
        GalleryImageUpdate GalleryImageVersion GalleryImageVersionProperties GalleryImageVersionPublishingProfile
        GalleryImageVersionSafetyProfile GalleryImageVersionStorageProfile GalleryImageVersionUefiSettings
        GalleryImageVersionUpdate GalleryInVMAccessControlProfile GalleryInVMAccessControlProfileProperties
        GalleryInVMAccessControlProfileUpdate GalleryInVMAccessControlProfileVersion
        GalleryInVMAccessControlProfileVersionProperties GalleryInVMAccessControlProfileVersionUpdate GalleryOSDiskImage
        GalleryProperties GalleryResourceProfilePropertiesBase GalleryResourceProfileVersionPropertiesBase GalleryScript
        GalleryScriptParameter GalleryScriptProperties GalleryScriptUpdate GalleryScriptVersion
        GalleryScriptVersionProperties GalleryScriptVersionPublishingProfile GalleryScriptVersionSafetyProfile
        GalleryScriptVersionUpdate GallerySoftDeletedResource GallerySoftDeletedResourceProperties
        GalleryTargetExtendedLocation GalleryUpdate GenericGalleryParameter OSDiskImageEncryption
        OSDiskImageSecurityProfile PlatformAttribute PolicyViolation RegionalReplicationStatus RegionalSharingStatus
        ReplicationStatus ScriptSource SharingProfile SharingProfileGroup SharingStatus SharingUpdate SoftDeletePolicy
        TargetRegion UefiKey UefiKeySignatures UpdateResourceDefinition UserArtifactManage UserArtifactSettings
        UserArtifactSource ValidationsProfile
    """,
    "._images": """
        AlternativeOption Image ImageDataDisk ImageDeprecationStatus ImageDisk ImageDiskReference ImageMetadataProfile
        ImageOSDisk ImageProperties ImagePurchasePlan ImageReference ImageStorageProfile ImageUpdate
        ImageVersionSecurityProfile MetadataKeyValue SecretsProvisioningComponent SecretsProvisioningSettings
    """,
    "._interconnect_blocks": """
        InterconnectBlock InterconnectBlockInstanceView InterconnectBlockProfile InterconnectBlockProperties
        InterconnectBlockUpdate
    """,
    "._others": """
        LogAnalyticsInputBase LogAnalyticsOperationResult LogAnalyticsOutput Operation OperationDisplay
        OperationRecoverySettings ReimageRecoveryPolicy RequestRateByIntervalInput ResourceSku ResourceSkuCapabilities
        ResourceSkuCapacity ResourceSkuCosts ResourceSkuLocationInfo ResourceSkuRestrictionInfo ResourceSkuRestrictions
        ResourceSkuZoneDetails RestartRecoveryPolicy StartRecoveryPolicy ThrottledRequestsInput Usage UsageName
        VirtualMachineSize
    """,
    "._proximity_placement_groups": """
        ProximityPlacementGroup ProximityPlacementGroupProperties ProximityPlacementGroupPropertiesIntent
        ProximityPlacementGroupUpdate SubResourceWithColocationStatus
    """,
    "._restore_point_collections": """
        DiskRestorePoint DiskRestorePointAttributes DiskRestorePointInstanceView DiskRestorePointProperties
        DiskRestorePointReplicationStatus RestorePoint RestorePointCollection RestorePointCollectionProperties
        RestorePointCollectionSourceProperties RestorePointCollectionUpdate RestorePointEncryption
        RestorePointInstanceView RestorePointProperties RestorePointSourceMetadata RestorePointSourceVMDataDisk
        RestorePointSourceVMOSDisk RestorePointSourceVMStorageProfile
    """,
    "._shared_galleries": """
        PirResource PirSharedGalleryResource SharedGallery SharedGalleryDataDiskImage SharedGalleryDiskImage
        SharedGalleryIdentifier SharedGalleryImage SharedGalleryImageProperties SharedGalleryImageVersion
        SharedGalleryImageVersionProperties SharedGalleryImageVersionStorageProfile SharedGalleryOSDiskImage
        SharedGalleryProperties
    """,
    "._snapshots": """
        CopyCompletionError ImmutabilityPolicy ImmutabilityPolicyData ImmutabilityPolicyLockData Snapshot
        SnapshotProperties SnapshotSku SnapshotUpdate SnapshotUpdateProperties
    """,
    "._ssh_public_keys": """
        SshGenerateKeyPairInputParameters SshPublicKey SshPublicKeyGenerateKeyPairResult SshPublicKeyResource
        SshPublicKeyResourceProperties SshPublicKeyUpdateResource
    """,
    "._virtual_machine_images": """
        AutomaticOSUpgradeProperties DataDiskImage DisallowedConfiguration ExtensionFeatureMetadata ExtensionFeatureTag
        OSDiskImage PurchasePlan VirtualMachineExtensionImage VirtualMachineExtensionImageProperties VirtualMachineImage
        VirtualMachineImageFeature VirtualMachineImageProperties VirtualMachineImageResource
        VmImagesInEdgeZoneListResult
    """,
    "._virtual_machine_scale_sets": """
        AutomaticOSUpgradePolicy AutomaticRepairsPolicy AutomaticSkuMigrationPolicy AutomaticZoneRebalancingPolicy
        DefaultVirtualMachineScaleSetInfo ExternalHealthPolicy LifecycleHook LifecycleHooksProfile
        MaxInstancePercentPerZonePolicy MigrateVMAvailabilityZoneInput OrchestrationServiceStateInput
        OrchestrationServiceSummary PriorityMixPolicy RecoveryWalkResponse ResiliencyPolicy ResilientVMCreationPolicy
        ResilientVMDeletionPolicy RollbackStatusInfo RollingUpgradePolicy RollingUpgradeProgressInfo
        RollingUpgradeRunningStatus RollingUpgradeStatusInfo RollingUpgradeStatusInfoProperties ScaleInPolicy
        SecurityPostureReference SecurityPostureReferenceUpdate ServiceArtifactReference SkuProfile SkuProfileVMSize
        SpotRestorePolicy UpgradeOperationHistoricalStatusInfo UpgradeOperationHistoricalStatusInfoProperties
        UpgradeOperationHistoryStatus UpgradePolicy VMScaleSetConvertToSinglePlacementGroupInput
        VMScaleSetLifecycleHookEvent VMScaleSetLifecycleHookEventAdditionalContext
        VMScaleSetLifecycleHookEventProperties VMScaleSetLifecycleHookEventTargetResource
        VMScaleSetLifecycleHookEventUpdate VMScaleSetScaleOutInput VMScaleSetScaleOutInputProperties
        VirtualMachineScaleSet VirtualMachineScaleSetDataDisk VirtualMachineScaleSetExtension
        VirtualMachineScaleSetExtensionProfile VirtualMachineScaleSetExtensionProperties
        VirtualMachineScaleSetExtensionUpdate VirtualMachineScaleSetHardwareProfile
        VirtualMachineScaleSetIPConfiguration VirtualMachineScaleSetIPConfigurationProperties
        VirtualMachineScaleSetIdentity VirtualMachineScaleSetInstanceView
        VirtualMachineScaleSetInstanceViewStatusesSummary VirtualMachineScaleSetIpTag
        VirtualMachineScaleSetManagedDiskParameters VirtualMachineScaleSetMigrationInfo
        VirtualMachineScaleSetNetworkConfiguration VirtualMachineScaleSetNetworkConfigurationDnsSettings
        VirtualMachineScaleSetNetworkConfigurationProperties VirtualMachineScaleSetNetworkProfile
        VirtualMachineScaleSetOSDisk VirtualMachineScaleSetOSProfile VirtualMachineScaleSetProperties
        VirtualMachineScaleSetPublicIPAddressConfiguration VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettings
        VirtualMachineScaleSetPublicIPAddressConfigurationProperties VirtualMachineScaleSetReimageParameters
        VirtualMachineScaleSetSku VirtualMachineScaleSetSkuCapacity VirtualMachineScaleSetStorageProfile
        VirtualMachineScaleSetUpdate VirtualMachineScaleSetUpdateIPConfiguration
        VirtualMachineScaleSetUpdateIPConfigurationProperties VirtualMachineScaleSetUpdateNetworkConfiguration
        VirtualMachineScaleSetUpdateNetworkConfigurationProperties VirtualMachineScaleSetUpdateNetworkProfile
        VirtualMachineScaleSetUpdateOSDisk VirtualMachineScaleSetUpdateOSProfile VirtualMachineScaleSetUpdateProperties
        VirtualMachineScaleSetUpdatePublicIPAddressConfiguration
        VirtualMachineScaleSetUpdatePublicIPAddressConfigurationProperties VirtualMachineScaleSetUpdateStorageProfile
        VirtualMachineScaleSetUpdateVMProfile VirtualMachineScaleSetVM VirtualMachineScaleSetVMExtension
        VirtualMachineScaleSetVMExtensionUpdate VirtualMachineScaleSetVMExtensionsListResult
        VirtualMachineScaleSetVMExtensionsSummary VirtualMachineScaleSetVMInstanceIDs
        VirtualMachineScaleSetVMInstanceRequiredIDs VirtualMachineScaleSetVMInstanceView
        VirtualMachineScaleSetVMNetworkProfileConfiguration VirtualMachineScaleSetVMProfile
        VirtualMachineScaleSetVMProperties VirtualMachineScaleSetVMProtectionPolicy
        VirtualMachineScaleSetVMReimageParameters ZoneAllocationPolicy
    """,
    "._virtual_machines": """
        AvailablePatchSummary FlexProfile LastPatchInstallationSummary LinuxParameters
        MigrateVMToVirtualMachineScaleSetInput OSProfileProvisioningData PatchInstallationDetail ResiliencyProfile
        RunCommandDocument RunCommandDocumentBase RunCommandManagedIdentity RunCommandParameterDefinition VirtualMachine
        VirtualMachineAgentInstanceView VirtualMachineAssessPatchesResult VirtualMachineCaptureParameters
        VirtualMachineCaptureResult VirtualMachineDiagnosticRunCommand VirtualMachineDiskProperties
        VirtualMachineExtension VirtualMachineExtensionHandlerInstanceView VirtualMachineExtensionInstanceView
        VirtualMachineExtensionProperties VirtualMachineExtensionUpdate VirtualMachineExtensionUpdateProperties
        VirtualMachineExtensionsListResult VirtualMachineHealthStatus VirtualMachineIdentity
        VirtualMachineInstallPatchesParameters VirtualMachineInstallPatchesResult VirtualMachineInstanceView
        VirtualMachineIpTag VirtualMachineNetworkInterfaceConfiguration
        VirtualMachineNetworkInterfaceConfigurationProperties VirtualMachineNetworkInterfaceDnsSettingsConfiguration
        VirtualMachineNetworkInterfaceIPConfiguration VirtualMachineNetworkInterfaceIPConfigurationProperties
        VirtualMachinePatchStatus VirtualMachineProperties VirtualMachinePublicIPAddressConfiguration
        VirtualMachinePublicIPAddressConfigurationProperties VirtualMachinePublicIPAddressDnsSettingsConfiguration
        VirtualMachineRunCommand VirtualMachineRunCommandInstanceView VirtualMachineRunCommandProperties
        VirtualMachineRunCommandScriptSource VirtualMachineRunCommandUpdate VirtualMachineSoftwarePatchProperties
        VirtualMachineStatusCodeCount VirtualMachineUpdate WindowsParameters ZoneMovement
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
