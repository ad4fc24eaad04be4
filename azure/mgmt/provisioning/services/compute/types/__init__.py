# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``compute``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from ._virtual_machine_scale_sets_2 import *
    from ._virtual_machines import *

_NAMES = {
    "._availability_sets": """
        AvailabilitySetDict AvailabilitySetPropertiesDict AvailabilitySetUpdateDict
        ConvertToVirtualMachineScaleSetInputDict MigrateToVirtualMachineScaleSetInputDict
    """,
    "._bases": """
        DiskImageEncryptionDict ProxyResourceDict ResourceDict SubResourceDict SubResourceReadOnlyDict
        TrackedResourceDict UpdateResourceDict VirtualMachineReimageParametersDict
    """,
    "._capacity_reservation_groups": """
        CapacityReservationDict CapacityReservationGroupDict CapacityReservationGroupInstanceViewDict
        CapacityReservationGroupInstanceViewTypesValue CapacityReservationGroupPropertiesDict
        CapacityReservationGroupUpdateDict CapacityReservationInstanceViewDict CapacityReservationInstanceViewTypesValue
        CapacityReservationInstanceViewWithNameDict CapacityReservationProfileDict CapacityReservationPropertiesDict
        CapacityReservationStateInfoDict CapacityReservationTypeValue CapacityReservationUpdateDict
        CapacityReservationUtilizationDict ExpandTypesForGetCapacityReservationGroupsValue ReservationStateValue
        ReservationTypeValue ResourceIdOptionsForGetCapacityReservationGroupsValue ResourceSharingProfileDict
        ScheduleProfileDict
    """,
    "._common": """
        AccessLevelValue AccessUriDict AdditionalCapabilitiesDict AdditionalDiskPropertiesDict
        AdditionalUnattendContentDict AllInstancesDownDict ApiEntityReferenceDict ApiErrorBaseDict ApiErrorDict
        ApplicationProfileDict ArchitectureValue AttachDetachDataDisksRequestDict BillingProfileDict BootDiagnosticsDict
        BootDiagnosticsInstanceViewDict CachingTypesValue CloudErrorDict ComponentNamesValue CreatedByTypeValue
        CreationDataDict DataAccessAuthModeValue DataDiskDict DataDisksToAttachDict DataDisksToDetachDict
        DeleteOptionsValue DiagnosticsProfileDict DiffDiskOptionsValue DiffDiskPlacementValue DiffDiskSettingsDict
        DisallowedDict DomainNameLabelScopeTypesValue EncryptionDict EncryptionIdentityDict
        EncryptionSettingsCollectionDict EncryptionSettingsElementDict EncryptionTypeValue ErrorAdditionalInfoDict
        ErrorDetailDict ErrorResponseDict EventGridAndResourceGraphDict ExtendedLocationDict ExtendedLocationTypesValue
        FileFormatValue GrantAccessDataDict HardwareProfileDict HostEndpointSettingsDict HyperVGenerationTypesValue
        HyperVGenerationValue InnerErrorDict InstanceViewStatusDict InstanceViewTypesValue InterconnectGroupProfileDict
        InterconnectInstanceViewDict KeyVaultAndKeyReferenceDict KeyVaultAndSecretReferenceDict
        KeyVaultSecretReferenceDict LinuxConfigurationDict LinuxPatchAssessmentModeValue LinuxPatchSettingsDict
        LinuxVMGuestPatchAutomaticByPlatformRebootSettingValue LinuxVMGuestPatchAutomaticByPlatformSettingsDict
        LinuxVMGuestPatchModeValue MaintenanceOperationResultCodeTypesValue MaintenanceRedeployStatusDict
        ManagedDiskParametersDict ModeValue ModesValue NetworkAccessPolicyValue NetworkApiVersionValue
        NetworkInterfaceAuxiliaryModeValue NetworkInterfaceAuxiliarySkuValue NetworkInterfaceReferenceDict
        NetworkInterfaceReferencePropertiesDict NetworkProfileDict OSDiskDict OSImageNotificationProfileDict
        OSProfileDict OperatingSystemStateTypesValue OperatingSystemTypesValue PassNamesValue PatchSettingsDict
        PlacementDict PlanDict ProcessorModeValue ProtocolTypesValue ProvisionedBandwidthCopyOptionValue
        ProxyAgentSettingsDict PublicIPAddressSkuDict PublicIPAddressSkuNameValue PublicIPAddressSkuTierValue
        PublicNetworkAccessValue RecommendedMachineConfigurationDict ResilientVMDeletionStatusValue
        ResourceIdentityTypeValue ResourceRangeDict RetrieveBootDiagnosticsDataResultDict RunCommandInputDict
        RunCommandInputParameterDict RunCommandResultDict ScheduledEventsAdditionalPublishingTargetsDict
        ScheduledEventsPolicyDict ScheduledEventsProfileDict SecurityEncryptionTypesValue SecurityProfileDict
        SecurityTypesValue SettingNamesValue SkuDict SourceVaultDict SshConfigurationDict StatusLevelTypesValue
        StorageAccountTypesValue StorageFaultDomainAlignmentTypeValue StorageProfileDict SupportedCapabilitiesDict
        SupportedSecurityOptionValue SystemDataDict TerminateNotificationProfileDict UefiSettingsDict
        UserAssignedIdentitiesValueDict UserInitiatedRebootDict UserInitiatedRedeployDict VMDiskSecurityProfileDict
        VMGalleryApplicationDict VMSizePropertiesDict VaultCertificateDict VaultSecretGroupDict VirtualHardDiskDict
        WinRMConfigurationDict WinRMListenerDict WindowsConfigurationDict WindowsPatchAssessmentModeValue
        WindowsVMGuestPatchAutomaticByPlatformRebootSettingValue WindowsVMGuestPatchAutomaticByPlatformSettingsDict
        WindowsVMGuestPatchModeValue ZonePlacementPolicyTypeValue
    """,
    "._community_galleries": """
        CommunityGalleryDict CommunityGalleryIdentifierDict CommunityGalleryImageDict
        CommunityGalleryImageIdentifierDict CommunityGalleryImagePropertiesDict CommunityGalleryImageVersionDict
        CommunityGalleryImageVersionPropertiesDict CommunityGalleryInfoDict CommunityGalleryMetadataDict
        CommunityGalleryPropertiesDict PirCommunityGalleryResourceDict
    """,
    "._dedicated_host_groups": """
        DedicatedHostAllocatableVMDict DedicatedHostAvailableCapacityDict DedicatedHostDict DedicatedHostGroupDict
        DedicatedHostGroupInstanceViewDict DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
        DedicatedHostGroupPropertiesDict DedicatedHostGroupUpdateDict DedicatedHostInstanceViewDict
        DedicatedHostInstanceViewWithNameDict DedicatedHostLicenseTypesValue DedicatedHostPropertiesDict
        DedicatedHostUpdateDict
    """,
    "._disk_accesses": """
        DiskAccessDict DiskAccessPropertiesDict DiskAccessUpdateDict PrivateEndpointConnectionDict
        PrivateEndpointConnectionPropertiesDict PrivateEndpointConnectionProvisioningStateValue PrivateEndpointDict
        PrivateEndpointServiceConnectionStatusValue PrivateLinkResourceDict PrivateLinkResourceListResultDict
        PrivateLinkResourcePropertiesDict PrivateLinkServiceConnectionStateDict
    """,
    "._disk_encryption_sets": """
        DiskEncryptionSetDict DiskEncryptionSetIdentityTypeValue DiskEncryptionSetParametersDict
        DiskEncryptionSetTypeValue DiskEncryptionSetUpdateDict DiskEncryptionSetUpdatePropertiesDict
        EncryptionSetIdentityDict EncryptionSetPropertiesDict KeyForDiskEncryptionSetDict
    """,
    "._disks": """
        AvailabilityPolicyDict AvailabilityPolicyDiskDelayValue ConfidentialVMVersionValue DiskApiVersionValue
        DiskAvailabilityPolicyDict DiskControllerTypesValue DiskCreateOptionTypesValue DiskCreateOptionValue
        DiskDeleteOptionTypesValue DiskDetachOptionTypesValue DiskDict DiskEncryptionSettingsDict DiskInstanceViewDict
        DiskPropertiesDict DiskPurchasePlanDict DiskSecurityProfileDict DiskSecurityTypesValue DiskSkuDict
        DiskStateValue DiskStorageAccountTypesValue DiskUpdateDict DiskUpdatePropertiesDict KeyVaultKeyReferenceDict
        PropertyUpdatesInProgressDict ShareInfoElementDict StorageAlignmentStatusValue
    """,
    "._galleries": """
        AccessControlRulesDict AccessControlRulesIdentityDict AccessControlRulesModeValue
        AccessControlRulesPrivilegeDict AccessControlRulesRoleAssignmentDict AccessControlRulesRoleDict
        AdditionalReplicaSetDict AggregatedReplicationStateValue ConfidentialVMEncryptionTypeValue
        DataDiskImageEncryptionDict DataDiskImageSecurityProfileDict EdgeZoneStorageAccountTypeValue
        EncryptionImagesDict EndpointAccessValue EndpointTypesValue ExecutedValidationDict
        GalleryApplicationCustomActionDict GalleryApplicationCustomActionParameterDict
        GalleryApplicationCustomActionParameterTypeValue GalleryApplicationDict GalleryApplicationPropertiesDict
        GalleryApplicationScriptRebootBehaviorValue GalleryApplicationUpdateDict GalleryApplicationVersionDict
        GalleryApplicationVersionPropertiesDict GalleryApplicationVersionPublishingProfileDict
        GalleryApplicationVersionSafetyProfileDict GalleryApplicationVersionUpdateDict
        GalleryArtifactPublishingProfileBaseDict GalleryArtifactSafetyProfileBaseDict
        GalleryArtifactVersionFullSourceDict GalleryArtifactVersionSourceDict GalleryDataDiskImageDict GalleryDict
        GalleryDiskImageDict GalleryDiskImageSourceDict GalleryExpandParamsValue GalleryExtendedLocationDict
        GalleryExtendedLocationTypeValue GalleryIdentifierDict GalleryIdentityDict GalleryImageDict
        GalleryImageFeatureDict GalleryImageIdentifierDict GalleryImagePropertiesDict GalleryImageUpdateDict
        GalleryImageVersionDict GalleryImageVersionPropertiesDict GalleryImageVersionPublishingProfileDict
        GalleryImageVersionSafetyProfileDict GalleryImageVersionStateValue GalleryImageVersionStorageProfileDict
        GalleryImageVersionUefiSettingsDict GalleryImageVersionUpdateDict GalleryInVMAccessControlProfileDict
        GalleryInVMAccessControlProfilePropertiesDict GalleryInVMAccessControlProfileUpdateDict
        GalleryInVMAccessControlProfileVersionDict GalleryInVMAccessControlProfileVersionPropertiesDict
        GalleryInVMAccessControlProfileVersionUpdateDict GalleryOSDiskImageDict GalleryPropertiesDict
        GalleryProvisioningStateValue GalleryResourceProfilePropertiesBaseDict
        GalleryResourceProfileVersionPropertiesBaseDict GalleryScriptDict GalleryScriptParameterDict
        GalleryScriptParameterTypeValue GalleryScriptPropertiesDict GalleryScriptUpdateDict GalleryScriptVersionDict
        GalleryScriptVersionPropertiesDict GalleryScriptVersionPublishingProfileDict
        GalleryScriptVersionSafetyProfileDict GalleryScriptVersionUpdateDict GallerySharingPermissionTypesValue
        GallerySoftDeletedResourceDict GallerySoftDeletedResourcePropertiesDict GalleryTargetExtendedLocationDict
        GalleryUpdateDict GenericGalleryParameterDict HostCachingValue OSDiskImageEncryptionDict
        OSDiskImageSecurityProfileDict PlatformAttributeDict PolicyViolationCategoryValue PolicyViolationDict
        RegionalReplicationStatusDict RegionalSharingStatusDict ReplicationModeValue ReplicationStateValue
        ReplicationStatusDict ReplicationStatusTypesValue ScriptSourceDict SelectPermissionsValue SharingProfileDict
        SharingProfileGroupDict SharingProfileGroupTypesValue SharingStateValue SharingStatusDict SharingUpdateDict
        SharingUpdateOperationTypesValue SoftDeletePolicyDict SoftDeletedArtifactTypesValue StorageAccountStrategyValue
        StorageAccountTypeValue TargetRegionDict UefiKeyDict UefiKeySignaturesDict UefiKeyTypeValue
        UefiSignatureTemplateNameValue UpdateResourceDefinitionDict UserArtifactManageDict UserArtifactSettingsDict
        UserArtifactSourceDict ValidationStatusValue ValidationsProfileDict
    """,
    "._images": """
        AlternativeOptionDict AlternativeTypeValue ImageDataDiskDict ImageDeprecationStatusDict ImageDict ImageDiskDict
        ImageDiskReferenceDict ImageMetadataProfileDict ImageOSDiskDict ImagePropertiesDict ImagePurchasePlanDict
        ImageReferenceDict ImageStateValue ImageStorageProfileDict ImageUpdateDict ImageVersionSecurityProfileDict
        MetadataKeyValueDict MetadataTypeValue SecretsProvisioningComponentDict SecretsProvisioningComponentNameValue
        SecretsProvisioningSettingsDict
    """,
    "._interconnect_blocks": """
        InterconnectBlockDict InterconnectBlockExpandTypesValue InterconnectBlockInstanceViewDict
        InterconnectBlockProfileDict InterconnectBlockPropertiesDict InterconnectBlockUpdateDict
    """,
    "._others": """
        ActionTypeValue ExtendedLocationTypeValue IntervalInMinsValue LogAnalyticsInputBaseDict
        LogAnalyticsOperationResultDict LogAnalyticsOutputDict OperationDict OperationDisplayDict
        OperationRecoverySettingsDict OriginValue ReimageRecoveryPolicyDict RequestRateByIntervalInputDict
        ResourceSkuCapabilitiesDict ResourceSkuCapacityDict ResourceSkuCapacityScaleTypeValue ResourceSkuCostsDict
        ResourceSkuDict ResourceSkuLocationInfoDict ResourceSkuRestrictionInfoDict ResourceSkuRestrictionsDict
        ResourceSkuRestrictionsReasonCodeValue ResourceSkuRestrictionsTypeValue ResourceSkuZoneDetailsDict
        RestartRecoveryPolicyDict StartRecoveryPolicyDict ThrottledRequestsInputDict UsageDict UsageNameDict
        VirtualMachineSizeDict VirtualMachineSizeTypesValue
    """,
    "._proximity_placement_groups": """
        ProximityPlacementGroupDict ProximityPlacementGroupPropertiesDict ProximityPlacementGroupPropertiesIntentDict
        ProximityPlacementGroupTypeValue ProximityPlacementGroupUpdateDict SubResourceWithColocationStatusDict
    """,
    "._restore_point_collections": """
        ConsistencyModeTypesValue DiskRestorePointAttributesDict DiskRestorePointDict DiskRestorePointInstanceViewDict
        DiskRestorePointPropertiesDict DiskRestorePointReplicationStatusDict OperatingSystemTypeValue
        RestorePointCollectionDict RestorePointCollectionExpandOptionsValue RestorePointCollectionPropertiesDict
        RestorePointCollectionSourcePropertiesDict RestorePointCollectionUpdateDict RestorePointDict
        RestorePointEncryptionDict RestorePointEncryptionTypeValue RestorePointExpandOptionsValue
        RestorePointInstanceViewDict RestorePointPropertiesDict RestorePointSourceMetadataDict
        RestorePointSourceVMDataDiskDict RestorePointSourceVMOSDiskDict RestorePointSourceVMStorageProfileDict
    """,
    "._shared_galleries": """
        PirResourceDict PirSharedGalleryResourceDict SharedGalleryDataDiskImageDict SharedGalleryDict
        SharedGalleryDiskImageDict SharedGalleryHostCachingValue SharedGalleryIdentifierDict SharedGalleryImageDict
        SharedGalleryImagePropertiesDict SharedGalleryImageVersionDict SharedGalleryImageVersionPropertiesDict
        SharedGalleryImageVersionStorageProfileDict SharedGalleryOSDiskImageDict SharedGalleryPropertiesDict
        SharedToValuesValue
    """,
    "._snapshots": """
        CopyCompletionErrorDict CopyCompletionErrorReasonValue ImmutabilityPolicyDataDict ImmutabilityPolicyDict
        ImmutabilityPolicyLockDataDict ImmutabilityPolicyTypeValue SnapshotAccessStateValue SnapshotDict
        SnapshotPropertiesDict SnapshotSkuDict SnapshotStorageAccountTypesValue SnapshotUpdateDict
        SnapshotUpdatePropertiesDict
    """,
    "._ssh_public_keys": """
        SshEncryptionTypesValue SshGenerateKeyPairInputParametersDict SshPublicKeyDict
        SshPublicKeyGenerateKeyPairResultDict SshPublicKeyResourceDict SshPublicKeyResourcePropertiesDict
        SshPublicKeyUpdateResourceDict
    """,
    "._virtual_machine_images": """
        ArchitectureTypesValue AutomaticOSUpgradePropertiesDict DataDiskImageDict DisallowedConfigurationDict
        ExtensionFeatureMetadataDict ExtensionFeatureTagDict ListVersionsExpandOptionsValue OSDiskImageDict
        PurchasePlanDict ReleaseCategoryValue RunProfileValue UrgencyLevelValue VirtualMachineExtensionImageDict
        VirtualMachineExtensionImagePropertiesDict VirtualMachineImageDict VirtualMachineImageFeatureDict
        VirtualMachineImagePropertiesDict VirtualMachineImageResourceDict VmDiskTypesValue
        VmImagesInEdgeZoneListResultDict
    """,
    "._virtual_machine_scale_sets": """
        AllocationStrategyValue AutomaticOSUpgradePolicyDict AutomaticRepairsPolicyDict AutomaticSkuMigrationPolicyDict
        AutomaticZoneRebalancingPolicyDict DefaultVirtualMachineScaleSetInfoDict ExpandTypesForGetVMScaleSetsValue
        ExternalHealthPolicyDict HighSpeedInterconnectPlacementValue IPVersionValue LifecycleHookActionStateValue
        LifecycleHookActionValue LifecycleHookDict LifecycleHooksProfileDict MaxInstancePercentPerZonePolicyDict
        MigrateVMAvailabilityZoneInputDict OrchestrationModeValue OrchestrationServiceNamesValue
        OrchestrationServiceOperationStatusValue OrchestrationServiceStateActionValue OrchestrationServiceStateInputDict
        OrchestrationServiceStateValue OrchestrationServiceSummaryDict PriorityMixPolicyDict RebalanceBehaviorValue
        RebalanceStrategyValue RecoveryWalkResponseDict RepairActionValue ResiliencyPolicyDict
        ResilientVMCreationPolicyDict ResilientVMDeletionPolicyDict RollbackStatusInfoDict RollingUpgradeActionTypeValue
        RollingUpgradePolicyDict RollingUpgradeProgressInfoDict RollingUpgradeRunningStatusDict
        RollingUpgradeStatusCodeValue RollingUpgradeStatusInfoDict RollingUpgradeStatusInfoPropertiesDict
        ScaleInPolicyDict SecurityPostureReferenceDict SecurityPostureReferenceUpdateDict ServiceArtifactReferenceDict
        SkuProfileDict SkuProfileVMSizeDict SpotRestorePolicyDict UpgradeModeValue
        UpgradeOperationHistoricalStatusInfoDict UpgradeOperationHistoricalStatusInfoPropertiesDict
        UpgradeOperationHistoryStatusDict UpgradeOperationInvokerValue UpgradePolicyDict UpgradeStateValue
        VMScaleSetConvertToSinglePlacementGroupInputDict VMScaleSetLifecycleHookEventAdditionalContextDict
        VMScaleSetLifecycleHookEventDict VMScaleSetLifecycleHookEventPropertiesDict
        VMScaleSetLifecycleHookEventStateValue VMScaleSetLifecycleHookEventTargetResourceDict
        VMScaleSetLifecycleHookEventTypeValue VMScaleSetLifecycleHookEventUpdateDict VMScaleSetScaleOutInputDict
        VMScaleSetScaleOutInputPropertiesDict VirtualMachineScaleSetDataDiskDict VirtualMachineScaleSetDict
        VirtualMachineScaleSetExtensionDict VirtualMachineScaleSetExtensionProfileDict
        VirtualMachineScaleSetExtensionPropertiesDict VirtualMachineScaleSetExtensionUpdateDict
        VirtualMachineScaleSetHardwareProfileDict VirtualMachineScaleSetIPConfigurationDict
        VirtualMachineScaleSetIPConfigurationPropertiesDict VirtualMachineScaleSetIdentityDict
        VirtualMachineScaleSetInstanceViewDict VirtualMachineScaleSetInstanceViewStatusesSummaryDict
        VirtualMachineScaleSetIpTagDict VirtualMachineScaleSetManagedDiskParametersDict
        VirtualMachineScaleSetMigrationInfoDict VirtualMachineScaleSetNetworkConfigurationDict
        VirtualMachineScaleSetNetworkConfigurationDnsSettingsDict
        VirtualMachineScaleSetNetworkConfigurationPropertiesDict VirtualMachineScaleSetNetworkProfileDict
        VirtualMachineScaleSetOSDiskDict VirtualMachineScaleSetOSProfileDict VirtualMachineScaleSetPropertiesDict
        VirtualMachineScaleSetPublicIPAddressConfigurationDict
        VirtualMachineScaleSetPublicIPAddressConfigurationDnsSettingsDict
        VirtualMachineScaleSetPublicIPAddressConfigurationPropertiesDict VirtualMachineScaleSetReimageParametersDict
        VirtualMachineScaleSetScaleInRulesValue VirtualMachineScaleSetSkuCapacityDict VirtualMachineScaleSetSkuDict
        VirtualMachineScaleSetSkuScaleTypeValue VirtualMachineScaleSetStorageProfileDict
        VirtualMachineScaleSetUpdateDict VirtualMachineScaleSetUpdateIPConfigurationDict
        VirtualMachineScaleSetUpdateIPConfigurationPropertiesDict VirtualMachineScaleSetUpdateNetworkConfigurationDict
        VirtualMachineScaleSetUpdateNetworkConfigurationPropertiesDict VirtualMachineScaleSetUpdateNetworkProfileDict
        VirtualMachineScaleSetUpdateOSDiskDict VirtualMachineScaleSetUpdateOSProfileDict
        VirtualMachineScaleSetUpdatePropertiesDict VirtualMachineScaleSetUpdatePublicIPAddressConfigurationDict
        VirtualMachineScaleSetUpdatePublicIPAddressConfigurationPropertiesDict
        VirtualMachineScaleSetUpdateStorageProfileDict VirtualMachineScaleSetUpdateVMProfileDict
        VirtualMachineScaleSetVMDict VirtualMachineScaleSetVMExtensionDict VirtualMachineScaleSetVMExtensionUpdateDict
        VirtualMachineScaleSetVMExtensionsListResultDict VirtualMachineScaleSetVMExtensionsSummaryDict
        VirtualMachineScaleSetVMInstanceIDsDict VirtualMachineScaleSetVMInstanceRequiredIDsDict
        VirtualMachineScaleSetVMInstanceViewDict VirtualMachineScaleSetVMNetworkProfileConfigurationDict
        VirtualMachineScaleSetVMProfileDict VirtualMachineScaleSetVMReimageParametersDict
        ZonalPlatformFaultDomainAlignModeValue
    """,
    "._virtual_machine_scale_sets_2": """
        VirtualMachineScaleSetVMPropertiesDict VirtualMachineScaleSetVMProtectionPolicyDict ZoneAllocationPolicyDict
    """,
    "._virtual_machines": """
        AvailablePatchSummaryDict ExecutionStateValue ExpandTypeForListVMsValue ExpandTypesForListVMsValue
        FlexProfileDict HyperVGenerationTypeValue IPVersionsValue LastPatchInstallationSummaryDict LinuxParametersDict
        MigrateVMToVirtualMachineScaleSetInputDict OSProfileProvisioningDataDict PatchAssessmentStateValue
        PatchInstallationDetailDict PatchInstallationStateValue PatchOperationStatusValue PublicIPAllocationMethodValue
        ResiliencyProfileDict RunCommandDocumentBaseDict RunCommandDocumentDict RunCommandManagedIdentityDict
        RunCommandParameterDefinitionDict ScriptShellTypesValue VMGuestPatchClassificationLinuxValue
        VMGuestPatchClassificationWindowsValue VMGuestPatchRebootBehaviorValue VMGuestPatchRebootSettingValue
        VMGuestPatchRebootStatusValue VirtualMachineAgentInstanceViewDict VirtualMachineAssessPatchesResultDict
        VirtualMachineCaptureParametersDict VirtualMachineCaptureResultDict VirtualMachineDiagnosticRunCommandDict
        VirtualMachineDict VirtualMachineDiskDelayActionValue VirtualMachineDiskNetworkAccessPolicyValue
        VirtualMachineDiskPropertiesDict VirtualMachineEvictionPolicyTypesValue VirtualMachineExtensionDict
        VirtualMachineExtensionHandlerInstanceViewDict VirtualMachineExtensionInstanceViewDict
        VirtualMachineExtensionPropertiesDict VirtualMachineExtensionUpdateDict
        VirtualMachineExtensionUpdatePropertiesDict VirtualMachineExtensionsListResultDict
        VirtualMachineHealthStatusDict VirtualMachineIdentityDict VirtualMachineInstallPatchesParametersDict
        VirtualMachineInstallPatchesResultDict VirtualMachineInstanceViewDict VirtualMachineIpTagDict
        VirtualMachineNetworkInterfaceConfigurationDict VirtualMachineNetworkInterfaceConfigurationPropertiesDict
        VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict VirtualMachineNetworkInterfaceIPConfigurationDict
        VirtualMachineNetworkInterfaceIPConfigurationPropertiesDict VirtualMachinePatchStatusDict
        VirtualMachinePriorityTypesValue VirtualMachinePropertiesDict VirtualMachinePublicIPAddressConfigurationDict
        VirtualMachinePublicIPAddressConfigurationPropertiesDict
        VirtualMachinePublicIPAddressDnsSettingsConfigurationDict VirtualMachineRunCommandDict
        VirtualMachineRunCommandInstanceViewDict VirtualMachineRunCommandPropertiesDict
        VirtualMachineRunCommandScriptSourceDict VirtualMachineRunCommandUpdateDict
        VirtualMachineSoftwarePatchPropertiesDict VirtualMachineStatusCodeCountDict VirtualMachineUpdateDict
        WindowsParametersDict ZoneMovementDict
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
