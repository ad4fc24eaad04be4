# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import DiskImageEncryptionDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ArchitectureValue,
        DisallowedDict,
        HyperVGenerationValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        RecommendedMachineConfigurationDict,
        ResourceIdentityTypeValue,
        UserAssignedIdentitiesValueDict,
    )
    from ._community_galleries import CommunityGalleryInfoDict
    from ._images import ImagePurchasePlanDict, ImageVersionSecurityProfileDict
else:
    typed(__name__)

AccessControlRulesModeValue: TypeAlias = Literal["Audit", "Enforce", "Disabled"]
AggregatedReplicationStateValue: TypeAlias = Literal["Unknown", "InProgress", "Completed", "Failed"]
ConfidentialVMEncryptionTypeValue: TypeAlias = Literal[
    "EncryptedVMGuestStateOnlyWithPmk",
    "EncryptedWithPmk",
    "EncryptedWithCmk",
    "NonPersistedTPM",
    "DataDiskEncryptedWithCmk",
]
EdgeZoneStorageAccountTypeValue: TypeAlias = Literal["Standard_LRS", "Standard_ZRS", "StandardSSD_LRS", "Premium_LRS"]
EndpointAccessValue: TypeAlias = Literal["Allow", "Deny"]
EndpointTypesValue: TypeAlias = Literal["WireServer", "IMDS"]
GalleryApplicationCustomActionParameterTypeValue: TypeAlias = Literal[
    "String", "ConfigurationDataBlob", "LogOutputBlob"
]
GalleryApplicationScriptRebootBehaviorValue: TypeAlias = Literal["None", "Rerun"]
GalleryExpandParamsValue: TypeAlias = Literal["SharingProfile/Groups"]
GalleryExtendedLocationTypeValue: TypeAlias = Literal["EdgeZone", "Unknown"]
GalleryImageVersionStateValue: TypeAlias = Literal["Active", "SoftDeleted"]
GalleryProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Failed", "Succeeded", "Deleting", "Migrating"
]
GalleryScriptParameterTypeValue: TypeAlias = Literal["String", "Int", "Double", "Boolean", "Enum"]
GallerySharingPermissionTypesValue: TypeAlias = Literal["Private", "Groups", "Community"]
HostCachingValue: TypeAlias = Literal["None", "ReadOnly", "ReadWrite"]
PolicyViolationCategoryValue: TypeAlias = Literal["Other", "ImageFlaggedUnsafe", "CopyrightValidation", "IpTheft"]
ReplicationModeValue: TypeAlias = Literal["Full", "Shallow"]
ReplicationStateValue: TypeAlias = Literal["Unknown", "Replicating", "Completed", "Failed"]
ReplicationStatusTypesValue: TypeAlias = Literal["ReplicationStatus", "UefiSettings"]
SelectPermissionsValue: TypeAlias = Literal["Permissions"]
SharingProfileGroupTypesValue: TypeAlias = Literal["Subscriptions", "AADTenants"]
SharingStateValue: TypeAlias = Literal["Succeeded", "InProgress", "Failed", "Unknown"]
SharingUpdateOperationTypesValue: TypeAlias = Literal["Add", "Remove", "Reset", "EnableCommunity"]
SoftDeletedArtifactTypesValue: TypeAlias = Literal["Images"]
StorageAccountStrategyValue: TypeAlias = Literal["PreferStandard_ZRS", "DefaultStandard_LRS"]
StorageAccountTypeValue: TypeAlias = Literal["Standard_LRS", "Standard_ZRS", "Premium_LRS", "PremiumV2_LRS"]
UefiKeyTypeValue: TypeAlias = Literal["sha256", "x509"]
UefiSignatureTemplateNameValue: TypeAlias = Literal[
    "NoSignatureTemplate", "MicrosoftUefiCertificateAuthorityTemplate", "MicrosoftWindowsTemplate"
]
ValidationStatusValue: TypeAlias = Literal["Unknown", "Failed", "Succeeded"]


class AccessControlRulesDict(ModelDict, total=False):
    privileges: Sequence[models.AccessControlRulesPrivilege | AccessControlRulesPrivilegeDict]
    roles: Sequence[models.AccessControlRulesRole | AccessControlRulesRoleDict]
    identities: Sequence[models.AccessControlRulesIdentity | AccessControlRulesIdentityDict]
    role_assignments: Sequence[models.AccessControlRulesRoleAssignment | AccessControlRulesRoleAssignmentDict]


class AccessControlRulesIdentityDict(ModelDict, total=False):
    name: Required[str]
    user_name: str
    group_name: str
    exe_path: str
    process_name: str


class AccessControlRulesPrivilegeDict(ModelDict, total=False):
    name: Required[str]
    path: Required[str]
    query_parameters: Mapping[str, str]


class AccessControlRulesRoleDict(ModelDict, total=False):
    name: Required[str]
    privileges: Required[list[str] | tuple[str, ...]]


class AccessControlRulesRoleAssignmentDict(ModelDict, total=False):
    role: Required[str]
    identities: Required[list[str] | tuple[str, ...]]


class AdditionalReplicaSetDict(ModelDict, total=False):
    storage_account_type: models.StorageAccountType | StorageAccountTypeValue
    regional_replica_count: int


class DataDiskImageEncryptionDict(DiskImageEncryptionDict, total=False):
    security_profile: models.DataDiskImageSecurityProfile | DataDiskImageSecurityProfileDict
    lun: Required[int]


class DataDiskImageSecurityProfileDict(ModelDict, total=False):
    confidential_vm_encryption_type: models.ConfidentialVMEncryptionType | ConfidentialVMEncryptionTypeValue
    secure_vm_disk_encryption_set_id: str


class EncryptionImagesDict(ModelDict, total=False):
    os_disk_image: models.OSDiskImageEncryption | OSDiskImageEncryptionDict
    data_disk_images: Sequence[models.DataDiskImageEncryption | DataDiskImageEncryptionDict]


class ExecutedValidationDict(ModelDict, total=False):
    type: str
    status: models.ValidationStatus | ValidationStatusValue
    version: str
    execution_time: datetime | str


class _GalleryFlatDict(TrackedResourceDict, total=False):
    identity: models.GalleryIdentity | GalleryIdentityDict
    description: str
    identifier: models.GalleryIdentifier | GalleryIdentifierDict
    sharing_profile: models.SharingProfile | SharingProfileDict
    soft_delete_policy: models.SoftDeletePolicy | SoftDeletePolicyDict


class _GalleryNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.GalleryProperties | GalleryPropertiesDict]
    identity: models.GalleryIdentity | GalleryIdentityDict


GalleryDict: TypeAlias = _GalleryFlatDict | _GalleryNestedDict


class _GalleryApplicationFlatDict(TrackedResourceDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class _GalleryApplicationNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.GalleryApplicationProperties | GalleryApplicationPropertiesDict]


GalleryApplicationDict: TypeAlias = _GalleryApplicationFlatDict | _GalleryApplicationNestedDict


class GalleryApplicationCustomActionDict(ModelDict, total=False):
    name: Required[str]
    script: Required[str]
    description: str
    parameters: Sequence[models.GalleryApplicationCustomActionParameter | GalleryApplicationCustomActionParameterDict]


class GalleryApplicationCustomActionParameterDict(ModelDict, total=False):
    name: Required[str]
    required: bool
    type: models.GalleryApplicationCustomActionParameterType | GalleryApplicationCustomActionParameterTypeValue
    default_value: str
    description: str


class GalleryApplicationPropertiesDict(ModelDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class UpdateResourceDefinitionDict(ModelDict, total=False):
    tags: Mapping[str, str]


class _GalleryApplicationUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class _GalleryApplicationUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryApplicationProperties | GalleryApplicationPropertiesDict]


GalleryApplicationUpdateDict: TypeAlias = _GalleryApplicationUpdateFlatDict | _GalleryApplicationUpdateNestedDict


class _GalleryApplicationVersionFlatDict(TrackedResourceDict, total=False):
    publishing_profile: (
        models.GalleryApplicationVersionPublishingProfile | GalleryApplicationVersionPublishingProfileDict
    )
    safety_profile: models.GalleryApplicationVersionSafetyProfile | GalleryApplicationVersionSafetyProfileDict


class _GalleryApplicationVersionNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.GalleryApplicationVersionProperties | GalleryApplicationVersionPropertiesDict]


GalleryApplicationVersionDict: TypeAlias = _GalleryApplicationVersionFlatDict | _GalleryApplicationVersionNestedDict


class GalleryApplicationVersionPropertiesDict(ModelDict, total=False):
    publishing_profile: Required[
        models.GalleryApplicationVersionPublishingProfile | GalleryApplicationVersionPublishingProfileDict
    ]
    safety_profile: models.GalleryApplicationVersionSafetyProfile | GalleryApplicationVersionSafetyProfileDict


class GalleryArtifactPublishingProfileBaseDict(ModelDict, total=False):
    target_regions: Sequence[models.TargetRegion | TargetRegionDict]
    replica_count: int
    exclude_from_latest: bool
    end_of_life_date: datetime | str
    storage_account_type: models.StorageAccountType | StorageAccountTypeValue
    replication_mode: models.ReplicationMode | ReplicationModeValue
    target_extended_locations: Sequence[models.GalleryTargetExtendedLocation | GalleryTargetExtendedLocationDict]
    storage_account_strategy: models.StorageAccountStrategy | StorageAccountStrategyValue


class GalleryApplicationVersionPublishingProfileDict(GalleryArtifactPublishingProfileBaseDict, total=False):
    source: Required[models.UserArtifactSource | UserArtifactSourceDict]
    manage_actions: models.UserArtifactManage | UserArtifactManageDict
    settings: models.UserArtifactSettings | UserArtifactSettingsDict
    advanced_settings: Mapping[str, str]
    enable_health_check: bool
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class GalleryArtifactSafetyProfileBaseDict(ModelDict, total=False):
    allow_deletion_of_replicated_locations: bool


class GalleryApplicationVersionSafetyProfileDict(GalleryArtifactSafetyProfileBaseDict, total=False):
    """Stands for GalleryApplicationVersionSafetyProfile."""


class _GalleryApplicationVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    publishing_profile: (
        models.GalleryApplicationVersionPublishingProfile | GalleryApplicationVersionPublishingProfileDict
    )
    safety_profile: models.GalleryApplicationVersionSafetyProfile | GalleryApplicationVersionSafetyProfileDict


class _GalleryApplicationVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryApplicationVersionProperties | GalleryApplicationVersionPropertiesDict]


GalleryApplicationVersionUpdateDict: TypeAlias = (
    _GalleryApplicationVersionUpdateFlatDict | _GalleryApplicationVersionUpdateNestedDict
)


class GalleryArtifactVersionSourceDict(ModelDict, total=False):
    id: str


class GalleryArtifactVersionFullSourceDict(GalleryArtifactVersionSourceDict, total=False):
    community_gallery_image_id: str
    virtual_machine_id: str


class GalleryDiskImageDict(ModelDict, total=False):
    host_caching: models.HostCaching | HostCachingValue
    source: models.GalleryDiskImageSource | GalleryDiskImageSourceDict


class GalleryDataDiskImageDict(GalleryDiskImageDict, total=False):
    lun: Required[int]


class GalleryDiskImageSourceDict(GalleryArtifactVersionSourceDict, total=False):
    uri: str
    storage_account_id: str


class GalleryExtendedLocationDict(ModelDict, total=False):
    name: str
    type: models.GalleryExtendedLocationType | GalleryExtendedLocationTypeValue


class GalleryIdentifierDict(ModelDict, total=False):
    """Stands for GalleryIdentifier."""


class GalleryIdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]


class _GalleryImageFlatDict(TrackedResourceDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    end_of_life_date: datetime | str
    identifier: models.GalleryImageIdentifier | GalleryImageIdentifierDict
    recommended: models.RecommendedMachineConfiguration | RecommendedMachineConfigurationDict
    disallowed: models.Disallowed | DisallowedDict
    purchase_plan: models.ImagePurchasePlan | ImagePurchasePlanDict
    features: Sequence[models.GalleryImageFeature | GalleryImageFeatureDict]
    architecture: models.Architecture | ArchitectureValue
    allow_update_image: bool


class _GalleryImageNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.GalleryImageProperties | GalleryImagePropertiesDict]


GalleryImageDict: TypeAlias = _GalleryImageFlatDict | _GalleryImageNestedDict


class GalleryImageFeatureDict(ModelDict, total=False):
    name: str
    value: str
    starts_at_version: str


class GalleryImageIdentifierDict(ModelDict, total=False):
    publisher: Required[str]
    offer: Required[str]
    sku: Required[str]


class GalleryImagePropertiesDict(ModelDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    os_state: Required[models.OperatingSystemStateTypes | OperatingSystemStateTypesValue]
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    end_of_life_date: datetime | str
    identifier: Required[models.GalleryImageIdentifier | GalleryImageIdentifierDict]
    recommended: models.RecommendedMachineConfiguration | RecommendedMachineConfigurationDict
    disallowed: models.Disallowed | DisallowedDict
    purchase_plan: models.ImagePurchasePlan | ImagePurchasePlanDict
    features: Sequence[models.GalleryImageFeature | GalleryImageFeatureDict]
    architecture: models.Architecture | ArchitectureValue
    allow_update_image: bool


class _GalleryImageUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    end_of_life_date: datetime | str
    identifier: models.GalleryImageIdentifier | GalleryImageIdentifierDict
    recommended: models.RecommendedMachineConfiguration | RecommendedMachineConfigurationDict
    disallowed: models.Disallowed | DisallowedDict
    purchase_plan: models.ImagePurchasePlan | ImagePurchasePlanDict
    features: Sequence[models.GalleryImageFeature | GalleryImageFeatureDict]
    architecture: models.Architecture | ArchitectureValue
    allow_update_image: bool


class _GalleryImageUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryImageProperties | GalleryImagePropertiesDict]


GalleryImageUpdateDict: TypeAlias = _GalleryImageUpdateFlatDict | _GalleryImageUpdateNestedDict


class _GalleryImageVersionFlatDict(TrackedResourceDict, total=False):
    publishing_profile: models.GalleryImageVersionPublishingProfile | GalleryImageVersionPublishingProfileDict
    storage_profile: models.GalleryImageVersionStorageProfile | GalleryImageVersionStorageProfileDict
    safety_profile: models.GalleryImageVersionSafetyProfile | GalleryImageVersionSafetyProfileDict
    security_profile: models.ImageVersionSecurityProfile | ImageVersionSecurityProfileDict
    restore: bool


class _GalleryImageVersionNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.GalleryImageVersionProperties | GalleryImageVersionPropertiesDict]


GalleryImageVersionDict: TypeAlias = _GalleryImageVersionFlatDict | _GalleryImageVersionNestedDict


class GalleryImageVersionPropertiesDict(ModelDict, total=False):
    publishing_profile: models.GalleryImageVersionPublishingProfile | GalleryImageVersionPublishingProfileDict
    storage_profile: Required[models.GalleryImageVersionStorageProfile | GalleryImageVersionStorageProfileDict]
    safety_profile: models.GalleryImageVersionSafetyProfile | GalleryImageVersionSafetyProfileDict
    security_profile: models.ImageVersionSecurityProfile | ImageVersionSecurityProfileDict
    restore: bool


class GalleryImageVersionPublishingProfileDict(GalleryArtifactPublishingProfileBaseDict, total=False):
    """Stands for GalleryImageVersionPublishingProfile."""


class GalleryImageVersionSafetyProfileDict(GalleryArtifactSafetyProfileBaseDict, total=False):
    block_deletion_before_end_of_life: bool


class GalleryImageVersionStorageProfileDict(ModelDict, total=False):
    source: models.GalleryArtifactVersionFullSource | GalleryArtifactVersionFullSourceDict
    os_disk_image: models.GalleryOSDiskImage | GalleryOSDiskImageDict
    data_disk_images: Sequence[models.GalleryDataDiskImage | GalleryDataDiskImageDict]


class GalleryImageVersionUefiSettingsDict(ModelDict, total=False):
    signature_template_names: Sequence[models.UefiSignatureTemplateName | UefiSignatureTemplateNameValue]
    additional_signatures: models.UefiKeySignatures | UefiKeySignaturesDict


class _GalleryImageVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    publishing_profile: models.GalleryImageVersionPublishingProfile | GalleryImageVersionPublishingProfileDict
    storage_profile: models.GalleryImageVersionStorageProfile | GalleryImageVersionStorageProfileDict
    safety_profile: models.GalleryImageVersionSafetyProfile | GalleryImageVersionSafetyProfileDict
    security_profile: models.ImageVersionSecurityProfile | ImageVersionSecurityProfileDict
    restore: bool


class _GalleryImageVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryImageVersionProperties | GalleryImageVersionPropertiesDict]


GalleryImageVersionUpdateDict: TypeAlias = _GalleryImageVersionUpdateFlatDict | _GalleryImageVersionUpdateNestedDict


class GalleryInVMAccessControlProfileDict(TrackedResourceDict, total=False):
    properties: models.GalleryInVMAccessControlProfileProperties | GalleryInVMAccessControlProfilePropertiesDict


class GalleryResourceProfilePropertiesBaseDict(ModelDict, total=False):
    """Stands for GalleryResourceProfilePropertiesBase."""


class GalleryInVMAccessControlProfilePropertiesDict(GalleryResourceProfilePropertiesBaseDict, total=False):
    description: str
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    applicable_host_endpoint: Required[models.EndpointTypes | EndpointTypesValue]


class GalleryInVMAccessControlProfileUpdateDict(UpdateResourceDefinitionDict, total=False):
    properties: models.GalleryInVMAccessControlProfileProperties | GalleryInVMAccessControlProfilePropertiesDict


class _GalleryInVMAccessControlProfileVersionFlatDict(TrackedResourceDict, total=False):
    mode: models.AccessControlRulesMode | AccessControlRulesModeValue
    default_access: models.EndpointAccess | EndpointAccessValue
    rules: models.AccessControlRules | AccessControlRulesDict
    target_locations: Sequence[models.TargetRegion | TargetRegionDict]
    exclude_from_latest: bool


class _GalleryInVMAccessControlProfileVersionNestedDict(TrackedResourceDict, total=False):
    properties: Required[
        models.GalleryInVMAccessControlProfileVersionProperties | GalleryInVMAccessControlProfileVersionPropertiesDict
    ]


GalleryInVMAccessControlProfileVersionDict: TypeAlias = (
    _GalleryInVMAccessControlProfileVersionFlatDict | _GalleryInVMAccessControlProfileVersionNestedDict
)


class GalleryResourceProfileVersionPropertiesBaseDict(ModelDict, total=False):
    target_locations: Sequence[models.TargetRegion | TargetRegionDict]
    exclude_from_latest: bool


class GalleryInVMAccessControlProfileVersionPropertiesDict(
    GalleryResourceProfileVersionPropertiesBaseDict, total=False
):
    mode: Required[models.AccessControlRulesMode | AccessControlRulesModeValue]
    default_access: Required[models.EndpointAccess | EndpointAccessValue]
    rules: models.AccessControlRules | AccessControlRulesDict


class _GalleryInVMAccessControlProfileVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    mode: models.AccessControlRulesMode | AccessControlRulesModeValue
    default_access: models.EndpointAccess | EndpointAccessValue
    rules: models.AccessControlRules | AccessControlRulesDict
    target_locations: Sequence[models.TargetRegion | TargetRegionDict]
    exclude_from_latest: bool


class _GalleryInVMAccessControlProfileVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[
        models.GalleryInVMAccessControlProfileVersionProperties | GalleryInVMAccessControlProfileVersionPropertiesDict
    ]


GalleryInVMAccessControlProfileVersionUpdateDict: TypeAlias = (
    _GalleryInVMAccessControlProfileVersionUpdateFlatDict | _GalleryInVMAccessControlProfileVersionUpdateNestedDict
)


class GalleryOSDiskImageDict(GalleryDiskImageDict, total=False):
    """Stands for GalleryOSDiskImage."""


class GalleryPropertiesDict(ModelDict, total=False):
    description: str
    identifier: models.GalleryIdentifier | GalleryIdentifierDict
    sharing_profile: models.SharingProfile | SharingProfileDict
    soft_delete_policy: models.SoftDeletePolicy | SoftDeletePolicyDict


class GalleryScriptDict(TrackedResourceDict, total=False):
    properties: models.GalleryScriptProperties | GalleryScriptPropertiesDict


class GenericGalleryParameterDict(ModelDict, total=False):
    name: Required[str]
    required: bool
    default_value: str
    description: str


class GalleryScriptParameterDict(GenericGalleryParameterDict, total=False):
    type: models.GalleryScriptParameterType | GalleryScriptParameterTypeValue
    min_value: str
    max_value: str
    enum_values: list[str] | tuple[str, ...]


class GalleryScriptPropertiesDict(ModelDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]


class _GalleryScriptUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue


class _GalleryScriptUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryScriptProperties | GalleryScriptPropertiesDict]


GalleryScriptUpdateDict: TypeAlias = _GalleryScriptUpdateFlatDict | _GalleryScriptUpdateNestedDict


class GalleryScriptVersionDict(TrackedResourceDict, total=False):
    properties: models.GalleryScriptVersionProperties | GalleryScriptVersionPropertiesDict


class GalleryScriptVersionPropertiesDict(ModelDict, total=False):
    publishing_profile: Required[
        models.GalleryScriptVersionPublishingProfile | GalleryScriptVersionPublishingProfileDict
    ]
    safety_profile: models.GalleryScriptVersionSafetyProfile | GalleryScriptVersionSafetyProfileDict


class GalleryScriptVersionPublishingProfileDict(GalleryArtifactPublishingProfileBaseDict, total=False):
    source: Required[models.ScriptSource | ScriptSourceDict]


class GalleryScriptVersionSafetyProfileDict(GalleryArtifactSafetyProfileBaseDict, total=False):
    """Stands for GalleryScriptVersionSafetyProfile."""


class _GalleryScriptVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    publishing_profile: models.GalleryScriptVersionPublishingProfile | GalleryScriptVersionPublishingProfileDict
    safety_profile: models.GalleryScriptVersionSafetyProfile | GalleryScriptVersionSafetyProfileDict


class _GalleryScriptVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryScriptVersionProperties | GalleryScriptVersionPropertiesDict]


GalleryScriptVersionUpdateDict: TypeAlias = _GalleryScriptVersionUpdateFlatDict | _GalleryScriptVersionUpdateNestedDict


class _GallerySoftDeletedResourceFlatDict(TrackedResourceDict, total=False):
    resource_arm_id: str
    soft_deleted_artifact_type: models.SoftDeletedArtifactTypes | SoftDeletedArtifactTypesValue
    soft_deleted_time: str


class _GallerySoftDeletedResourceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.GallerySoftDeletedResourceProperties | GallerySoftDeletedResourcePropertiesDict]


GallerySoftDeletedResourceDict: TypeAlias = _GallerySoftDeletedResourceFlatDict | _GallerySoftDeletedResourceNestedDict


class GallerySoftDeletedResourcePropertiesDict(ModelDict, total=False):
    resource_arm_id: str
    soft_deleted_artifact_type: models.SoftDeletedArtifactTypes | SoftDeletedArtifactTypesValue
    soft_deleted_time: str


class GalleryTargetExtendedLocationDict(ModelDict, total=False):
    name: str
    extended_location: models.GalleryExtendedLocation | GalleryExtendedLocationDict
    extended_location_replica_count: int
    storage_account_type: models.EdgeZoneStorageAccountType | EdgeZoneStorageAccountTypeValue
    encryption: models.EncryptionImages | EncryptionImagesDict


class _GalleryUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    identity: models.GalleryIdentity | GalleryIdentityDict
    description: str
    identifier: models.GalleryIdentifier | GalleryIdentifierDict
    sharing_profile: models.SharingProfile | SharingProfileDict
    soft_delete_policy: models.SoftDeletePolicy | SoftDeletePolicyDict


class _GalleryUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    properties: Required[models.GalleryProperties | GalleryPropertiesDict]
    identity: models.GalleryIdentity | GalleryIdentityDict


GalleryUpdateDict: TypeAlias = _GalleryUpdateFlatDict | _GalleryUpdateNestedDict


class OSDiskImageEncryptionDict(DiskImageEncryptionDict, total=False):
    security_profile: models.OSDiskImageSecurityProfile | OSDiskImageSecurityProfileDict


class OSDiskImageSecurityProfileDict(ModelDict, total=False):
    confidential_vm_encryption_type: models.ConfidentialVMEncryptionType | ConfidentialVMEncryptionTypeValue
    secure_vm_disk_encryption_set_id: str


class PlatformAttributeDict(ModelDict, total=False):
    """Stands for PlatformAttribute."""


class PolicyViolationDict(ModelDict, total=False):
    category: models.PolicyViolationCategory | PolicyViolationCategoryValue
    details: str


class RegionalReplicationStatusDict(ModelDict, total=False):
    """Stands for RegionalReplicationStatus."""


class RegionalSharingStatusDict(ModelDict, total=False):
    region: str
    details: str


class ReplicationStatusDict(ModelDict, total=False):
    """Stands for ReplicationStatus."""


class ScriptSourceDict(ModelDict, total=False):
    script_link: Required[str]
    parameters: Sequence[models.GalleryScriptParameter | GalleryScriptParameterDict]


class SharingProfileDict(ModelDict, total=False):
    permissions: models.GallerySharingPermissionTypes | GallerySharingPermissionTypesValue
    community_gallery_info: models.CommunityGalleryInfo | CommunityGalleryInfoDict


class SharingProfileGroupDict(ModelDict, total=False):
    type: models.SharingProfileGroupTypes | SharingProfileGroupTypesValue
    ids: list[str] | tuple[str, ...]


class SharingStatusDict(ModelDict, total=False):
    summary: Sequence[models.RegionalSharingStatus | RegionalSharingStatusDict]


class SharingUpdateDict(ModelDict, total=False):
    operation_type: Required[models.SharingUpdateOperationTypes | SharingUpdateOperationTypesValue]
    groups: Sequence[models.SharingProfileGroup | SharingProfileGroupDict]


class SoftDeletePolicyDict(ModelDict, total=False):
    is_soft_delete_enabled: bool
    retention_period_in_days: int
    grace_period_in_days: int


class TargetRegionDict(ModelDict, total=False):
    name: Required[str]
    regional_replica_count: int
    storage_account_type: models.StorageAccountType | StorageAccountTypeValue
    encryption: models.EncryptionImages | EncryptionImagesDict
    exclude_from_latest: bool
    additional_replica_sets: Sequence[models.AdditionalReplicaSet | AdditionalReplicaSetDict]


class UefiKeyDict(ModelDict, total=False):
    type: models.UefiKeyType | UefiKeyTypeValue
    value: list[str] | tuple[str, ...]


class UefiKeySignaturesDict(ModelDict, total=False):
    pk: models.UefiKey | UefiKeyDict
    kek: Sequence[models.UefiKey | UefiKeyDict]
    db: Sequence[models.UefiKey | UefiKeyDict]
    dbx: Sequence[models.UefiKey | UefiKeyDict]


class UserArtifactManageDict(ModelDict, total=False):
    install: Required[str]
    remove: Required[str]
    update: str


class UserArtifactSettingsDict(ModelDict, total=False):
    package_file_name: str
    config_file_name: str
    script_behavior_after_reboot: (
        models.GalleryApplicationScriptRebootBehavior | GalleryApplicationScriptRebootBehaviorValue
    )


class UserArtifactSourceDict(ModelDict, total=False):
    media_link: Required[str]
    default_configuration_link: str


class ValidationsProfileDict(ModelDict, total=False):
    validation_etag: str
    executed_validations: Sequence[models.ExecutedValidation | ExecutedValidationDict]
    platform_attributes: Sequence[models.PlatformAttribute | PlatformAttributeDict]
