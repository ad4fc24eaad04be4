# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import DiskImageEncryptionDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

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


class AccessControlRulesDict(TypedDict, total=False):
    """Rules on which process or user in a machine may send which requests to an endpoint."""

    privileges: Sequence[models.AccessControlRulesPrivilege | AccessControlRulesPrivilegeDict]
    roles: Sequence[models.AccessControlRulesRole | AccessControlRulesRoleDict]
    identities: Sequence[models.AccessControlRulesIdentity | AccessControlRulesIdentityDict]
    role_assignments: Sequence[models.AccessControlRulesRoleAssignment | AccessControlRulesRoleAssignmentDict]
    additional_properties: Mapping[str, Any]


class AccessControlRulesIdentityDict(TypedDict, total=False):
    """A user, group or process in a machine, for access control rules."""

    name: Required[str]
    user_name: str
    group_name: str
    exe_path: str
    process_name: str
    additional_properties: Mapping[str, Any]


class AccessControlRulesPrivilegeDict(TypedDict, total=False):
    """A kind of request to an endpoint, for access control rules."""

    name: Required[str]
    path: Required[str]
    query_parameters: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class AccessControlRulesRoleDict(TypedDict, total=False):
    """A named set of privileges."""

    name: Required[str]
    privileges: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class AccessControlRulesRoleAssignmentDict(TypedDict, total=False):
    """Assignment of a role to identities."""

    role: Required[str]
    identities: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class AdditionalReplicaSetDict(TypedDict, total=False):
    """A further set of replicas of an image version in a region, on another kind of storage."""

    storage_account_type: models.StorageAccountType | StorageAccountTypeValue
    regional_replica_count: int
    additional_properties: Mapping[str, Any]


class DataDiskImageEncryptionDict(DiskImageEncryptionDict, total=False):
    """Encryption of a data disk of an image version in a region."""

    security_profile: models.DataDiskImageSecurityProfile | DataDiskImageSecurityProfileDict
    lun: Required[int]


class DataDiskImageSecurityProfileDict(TypedDict, total=False):
    """Encryption of a data disk for confidential machines."""

    confidential_vm_encryption_type: models.ConfidentialVMEncryptionType | ConfidentialVMEncryptionTypeValue
    secure_vm_disk_encryption_set_id: str
    additional_properties: Mapping[str, Any]


class EncryptionImagesDict(TypedDict, total=False):
    """Encryption of the disks of an image version in a region."""

    os_disk_image: models.OSDiskImageEncryption | OSDiskImageEncryptionDict
    data_disk_images: Sequence[models.DataDiskImageEncryption | DataDiskImageEncryptionDict]
    additional_properties: Mapping[str, Any]


class ExecutedValidationDict(TypedDict, total=False):
    """A check that was carried out on an image version."""

    type: str
    status: models.ValidationStatus | ValidationStatusValue
    version: str
    execution_time: datetime | str
    additional_properties: Mapping[str, Any]


class _GalleryFlatDict(TrackedResourceDict, total=False):
    """An Azure Compute Gallery."""

    identity: models.GalleryIdentity | GalleryIdentityDict
    description: str
    identifier: models.GalleryIdentifier | GalleryIdentifierDict
    sharing_profile: models.SharingProfile | SharingProfileDict
    soft_delete_policy: models.SoftDeletePolicy | SoftDeletePolicyDict


class _GalleryNestedDict(TrackedResourceDict, total=False):
    """An Azure Compute Gallery."""

    properties: Required[models.GalleryProperties | GalleryPropertiesDict]
    identity: models.GalleryIdentity | GalleryIdentityDict


GalleryDict: TypeAlias = _GalleryFlatDict | _GalleryNestedDict


class _GalleryApplicationFlatDict(TrackedResourceDict, total=False):
    """An application definition in a gallery."""

    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class _GalleryApplicationNestedDict(TrackedResourceDict, total=False):
    """An application definition in a gallery."""

    properties: Required[models.GalleryApplicationProperties | GalleryApplicationPropertiesDict]


GalleryApplicationDict: TypeAlias = _GalleryApplicationFlatDict | _GalleryApplicationNestedDict


class GalleryApplicationCustomActionDict(TypedDict, total=False):
    """A further action of a gallery application, besides install, update and remove."""

    name: Required[str]
    script: Required[str]
    description: str
    parameters: Sequence[models.GalleryApplicationCustomActionParameter | GalleryApplicationCustomActionParameterDict]
    additional_properties: Mapping[str, Any]


class GalleryApplicationCustomActionParameterDict(TypedDict, total=False):
    """Parameter of a custom action."""

    name: Required[str]
    required: bool
    type: models.GalleryApplicationCustomActionParameterType | GalleryApplicationCustomActionParameterTypeValue
    default_value: str
    description: str
    additional_properties: Mapping[str, Any]


class GalleryApplicationPropertiesDict(TypedDict, total=False):
    """Properties of an application definition."""

    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]
    additional_properties: Mapping[str, Any]


class UpdateResourceDefinitionDict(TypedDict, total=False):
    """ID, name and tags, common to changes of gallery resources."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _GalleryApplicationUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an application definition."""

    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class _GalleryApplicationUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an application definition."""

    properties: Required[models.GalleryApplicationProperties | GalleryApplicationPropertiesDict]


GalleryApplicationUpdateDict: TypeAlias = _GalleryApplicationUpdateFlatDict | _GalleryApplicationUpdateNestedDict


class _GalleryApplicationVersionFlatDict(TrackedResourceDict, total=False):
    """A version of a gallery application."""

    publishing_profile: (
        models.GalleryApplicationVersionPublishingProfile | GalleryApplicationVersionPublishingProfileDict
    )
    safety_profile: models.GalleryApplicationVersionSafetyProfile | GalleryApplicationVersionSafetyProfileDict


class _GalleryApplicationVersionNestedDict(TrackedResourceDict, total=False):
    """A version of a gallery application."""

    properties: Required[models.GalleryApplicationVersionProperties | GalleryApplicationVersionPropertiesDict]


GalleryApplicationVersionDict: TypeAlias = _GalleryApplicationVersionFlatDict | _GalleryApplicationVersionNestedDict


class GalleryApplicationVersionPropertiesDict(TypedDict, total=False):
    """Properties of an application version."""

    publishing_profile: Required[
        models.GalleryApplicationVersionPublishingProfile | GalleryApplicationVersionPublishingProfileDict
    ]
    safety_profile: models.GalleryApplicationVersionSafetyProfile | GalleryApplicationVersionSafetyProfileDict
    additional_properties: Mapping[str, Any]


class GalleryArtifactPublishingProfileBaseDict(TypedDict, total=False):
    """Target regions and replicas, common to all gallery artifacts."""

    target_regions: Sequence[models.TargetRegion | TargetRegionDict]
    replica_count: int
    exclude_from_latest: bool
    end_of_life_date: datetime | str
    storage_account_type: models.StorageAccountType | StorageAccountTypeValue
    replication_mode: models.ReplicationMode | ReplicationModeValue
    target_extended_locations: Sequence[models.GalleryTargetExtendedLocation | GalleryTargetExtendedLocationDict]
    storage_account_strategy: models.StorageAccountStrategy | StorageAccountStrategyValue
    additional_properties: Mapping[str, Any]


class GalleryApplicationVersionPublishingProfileDict(GalleryArtifactPublishingProfileBaseDict, total=False):
    """Package, commands and target regions of an application version."""

    source: Required[models.UserArtifactSource | UserArtifactSourceDict]
    manage_actions: models.UserArtifactManage | UserArtifactManageDict
    settings: models.UserArtifactSettings | UserArtifactSettingsDict
    advanced_settings: Mapping[str, str]
    enable_health_check: bool
    custom_actions: Sequence[models.GalleryApplicationCustomAction | GalleryApplicationCustomActionDict]


class GalleryArtifactSafetyProfileBaseDict(TypedDict, total=False):
    """Safeguards common to all gallery artifacts."""

    allow_deletion_of_replicated_locations: bool
    additional_properties: Mapping[str, Any]


class GalleryApplicationVersionSafetyProfileDict(GalleryArtifactSafetyProfileBaseDict, total=False):
    """Safeguards of an application version."""


class _GalleryApplicationVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an application version."""

    publishing_profile: (
        models.GalleryApplicationVersionPublishingProfile | GalleryApplicationVersionPublishingProfileDict
    )
    safety_profile: models.GalleryApplicationVersionSafetyProfile | GalleryApplicationVersionSafetyProfileDict


class _GalleryApplicationVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an application version."""

    properties: Required[models.GalleryApplicationVersionProperties | GalleryApplicationVersionPropertiesDict]


GalleryApplicationVersionUpdateDict: TypeAlias = (
    _GalleryApplicationVersionUpdateFlatDict | _GalleryApplicationVersionUpdateNestedDict
)


class GalleryArtifactVersionSourceDict(TypedDict, total=False):
    """Source of a gallery artifact."""

    id: str
    additional_properties: Mapping[str, Any]


class GalleryArtifactVersionFullSourceDict(GalleryArtifactVersionSourceDict, total=False):
    """Source of an image version: image, machine, or image of a community gallery."""

    community_gallery_image_id: str
    virtual_machine_id: str


class GalleryDiskImageDict(TypedDict, total=False):
    """Disk of a gallery image version."""

    host_caching: models.HostCaching | HostCachingValue
    source: models.GalleryDiskImageSource | GalleryDiskImageSourceDict
    additional_properties: Mapping[str, Any]


class GalleryDataDiskImageDict(GalleryDiskImageDict, total=False):
    """Data disk of a gallery image version."""

    lun: Required[int]


class GalleryDiskImageSourceDict(GalleryArtifactVersionSourceDict, total=False):
    """Snapshot, disk or blob a disk of an image version is made from."""

    uri: str
    storage_account_id: str


class GalleryExtendedLocationDict(TypedDict, total=False):
    """Edge zone an image version is replicated to."""

    name: str
    type: models.GalleryExtendedLocationType | GalleryExtendedLocationTypeValue
    additional_properties: Mapping[str, Any]


class GalleryIdentifierDict(TypedDict, total=False):
    """Unique name of a gallery."""

    additional_properties: Mapping[str, Any]


class GalleryIdentityDict(TypedDict, total=False):
    """Managed identity of a gallery."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]
    additional_properties: Mapping[str, Any]


class _GalleryImageFlatDict(TrackedResourceDict, total=False):
    """An image definition in a gallery."""

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
    """An image definition in a gallery."""

    properties: Required[models.GalleryImageProperties | GalleryImagePropertiesDict]


GalleryImageDict: TypeAlias = _GalleryImageFlatDict | _GalleryImageNestedDict


class GalleryImageFeatureDict(TypedDict, total=False):
    """A feature of an image, such as "SecurityType" with "TrustedLaunch"."""

    name: str
    value: str
    starts_at_version: str
    additional_properties: Mapping[str, Any]


class GalleryImageIdentifierDict(TypedDict, total=False):
    """Publisher, offer and SKU, which together are unique in the gallery."""

    publisher: Required[str]
    offer: Required[str]
    sku: Required[str]
    additional_properties: Mapping[str, Any]


class GalleryImagePropertiesDict(TypedDict, total=False):
    """Properties of an image definition."""

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
    additional_properties: Mapping[str, Any]


class _GalleryImageUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an image definition."""

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
    """Changes to an image definition."""

    properties: Required[models.GalleryImageProperties | GalleryImagePropertiesDict]


GalleryImageUpdateDict: TypeAlias = _GalleryImageUpdateFlatDict | _GalleryImageUpdateNestedDict


class _GalleryImageVersionFlatDict(TrackedResourceDict, total=False):
    """A version of a gallery image."""

    publishing_profile: models.GalleryImageVersionPublishingProfile | GalleryImageVersionPublishingProfileDict
    storage_profile: models.GalleryImageVersionStorageProfile | GalleryImageVersionStorageProfileDict
    safety_profile: models.GalleryImageVersionSafetyProfile | GalleryImageVersionSafetyProfileDict
    security_profile: models.ImageVersionSecurityProfile | ImageVersionSecurityProfileDict
    restore: bool


class _GalleryImageVersionNestedDict(TrackedResourceDict, total=False):
    """A version of a gallery image."""

    properties: Required[models.GalleryImageVersionProperties | GalleryImageVersionPropertiesDict]


GalleryImageVersionDict: TypeAlias = _GalleryImageVersionFlatDict | _GalleryImageVersionNestedDict


class GalleryImageVersionPropertiesDict(TypedDict, total=False):
    """Properties of an image version."""

    publishing_profile: models.GalleryImageVersionPublishingProfile | GalleryImageVersionPublishingProfileDict
    storage_profile: Required[models.GalleryImageVersionStorageProfile | GalleryImageVersionStorageProfileDict]
    safety_profile: models.GalleryImageVersionSafetyProfile | GalleryImageVersionSafetyProfileDict
    security_profile: models.ImageVersionSecurityProfile | ImageVersionSecurityProfileDict
    restore: bool
    additional_properties: Mapping[str, Any]


class GalleryImageVersionPublishingProfileDict(GalleryArtifactPublishingProfileBaseDict, total=False):
    """Target regions and replicas of an image version."""


class GalleryImageVersionSafetyProfileDict(GalleryArtifactSafetyProfileBaseDict, total=False):
    """Safeguards of an image version, and violations found."""

    block_deletion_before_end_of_life: bool


class GalleryImageVersionStorageProfileDict(TypedDict, total=False):
    """Source and disks of an image version."""

    source: models.GalleryArtifactVersionFullSource | GalleryArtifactVersionFullSourceDict
    os_disk_image: models.GalleryOSDiskImage | GalleryOSDiskImageDict
    data_disk_images: Sequence[models.GalleryDataDiskImage | GalleryDataDiskImageDict]
    additional_properties: Mapping[str, Any]


class GalleryImageVersionUefiSettingsDict(TypedDict, total=False):
    """Secure boot keys of an image version."""

    signature_template_names: Sequence[models.UefiSignatureTemplateName | UefiSignatureTemplateNameValue]
    additional_signatures: models.UefiKeySignatures | UefiKeySignaturesDict
    additional_properties: Mapping[str, Any]


class _GalleryImageVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an image version."""

    publishing_profile: models.GalleryImageVersionPublishingProfile | GalleryImageVersionPublishingProfileDict
    storage_profile: models.GalleryImageVersionStorageProfile | GalleryImageVersionStorageProfileDict
    safety_profile: models.GalleryImageVersionSafetyProfile | GalleryImageVersionSafetyProfileDict
    security_profile: models.ImageVersionSecurityProfile | ImageVersionSecurityProfileDict
    restore: bool


class _GalleryImageVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an image version."""

    properties: Required[models.GalleryImageVersionProperties | GalleryImageVersionPropertiesDict]


GalleryImageVersionUpdateDict: TypeAlias = _GalleryImageVersionUpdateFlatDict | _GalleryImageVersionUpdateNestedDict


class GalleryInVMAccessControlProfileDict(TrackedResourceDict, total=False):
    """An in-VM access control profile in a gallery."""

    properties: models.GalleryInVMAccessControlProfileProperties | GalleryInVMAccessControlProfilePropertiesDict


class GalleryResourceProfilePropertiesBaseDict(TypedDict, total=False):
    """Properties common to profiles in a gallery."""

    additional_properties: Mapping[str, Any]


class GalleryInVMAccessControlProfilePropertiesDict(GalleryResourceProfilePropertiesBaseDict, total=False):
    """Properties of an in-VM access control profile."""

    description: str
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    applicable_host_endpoint: Required[models.EndpointTypes | EndpointTypesValue]


class GalleryInVMAccessControlProfileUpdateDict(UpdateResourceDefinitionDict, total=False):
    """Changes to an in-VM access control profile."""

    properties: models.GalleryInVMAccessControlProfileProperties | GalleryInVMAccessControlProfilePropertiesDict


class _GalleryInVMAccessControlProfileVersionFlatDict(TrackedResourceDict, total=False):
    """A version of an in-VM access control profile."""

    mode: models.AccessControlRulesMode | AccessControlRulesModeValue
    default_access: models.EndpointAccess | EndpointAccessValue
    rules: models.AccessControlRules | AccessControlRulesDict
    target_locations: Sequence[models.TargetRegion | TargetRegionDict]
    exclude_from_latest: bool


class _GalleryInVMAccessControlProfileVersionNestedDict(TrackedResourceDict, total=False):
    """A version of an in-VM access control profile."""

    properties: Required[
        models.GalleryInVMAccessControlProfileVersionProperties | GalleryInVMAccessControlProfileVersionPropertiesDict
    ]


GalleryInVMAccessControlProfileVersionDict: TypeAlias = (
    _GalleryInVMAccessControlProfileVersionFlatDict | _GalleryInVMAccessControlProfileVersionNestedDict
)


class GalleryResourceProfileVersionPropertiesBaseDict(TypedDict, total=False):
    """Properties common to versions of profiles in a gallery."""

    target_locations: Sequence[models.TargetRegion | TargetRegionDict]
    exclude_from_latest: bool
    additional_properties: Mapping[str, Any]


class GalleryInVMAccessControlProfileVersionPropertiesDict(
    GalleryResourceProfileVersionPropertiesBaseDict, total=False
):
    """Properties of a version of an in-VM access control profile."""

    mode: Required[models.AccessControlRulesMode | AccessControlRulesModeValue]
    default_access: Required[models.EndpointAccess | EndpointAccessValue]
    rules: models.AccessControlRules | AccessControlRulesDict


class _GalleryInVMAccessControlProfileVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a version of an in-VM access control profile."""

    mode: models.AccessControlRulesMode | AccessControlRulesModeValue
    default_access: models.EndpointAccess | EndpointAccessValue
    rules: models.AccessControlRules | AccessControlRulesDict
    target_locations: Sequence[models.TargetRegion | TargetRegionDict]
    exclude_from_latest: bool


class _GalleryInVMAccessControlProfileVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a version of an in-VM access control profile."""

    properties: Required[
        models.GalleryInVMAccessControlProfileVersionProperties | GalleryInVMAccessControlProfileVersionPropertiesDict
    ]


GalleryInVMAccessControlProfileVersionUpdateDict: TypeAlias = (
    _GalleryInVMAccessControlProfileVersionUpdateFlatDict | _GalleryInVMAccessControlProfileVersionUpdateNestedDict
)


class GalleryOSDiskImageDict(GalleryDiskImageDict, total=False):
    """OS disk of a gallery image version."""


class GalleryPropertiesDict(TypedDict, total=False):
    """Properties of a gallery."""

    description: str
    identifier: models.GalleryIdentifier | GalleryIdentifierDict
    sharing_profile: models.SharingProfile | SharingProfileDict
    soft_delete_policy: models.SoftDeletePolicy | SoftDeletePolicyDict
    additional_properties: Mapping[str, Any]


class GalleryScriptDict(TrackedResourceDict, total=False):
    """A script definition in a gallery."""

    properties: models.GalleryScriptProperties | GalleryScriptPropertiesDict


class GenericGalleryParameterDict(TypedDict, total=False):
    """Parameter of a gallery artifact."""

    name: Required[str]
    required: bool
    default_value: str
    description: str
    additional_properties: Mapping[str, Any]


class GalleryScriptParameterDict(GenericGalleryParameterDict, total=False):
    """Parameter of a gallery script."""

    type: models.GalleryScriptParameterType | GalleryScriptParameterTypeValue
    min_value: str
    max_value: str
    enum_values: Sequence[str]


class GalleryScriptPropertiesDict(TypedDict, total=False):
    """Properties of a script definition."""

    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    additional_properties: Mapping[str, Any]


class _GalleryScriptUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a script definition."""

    description: str
    eula: str
    privacy_statement_uri: str
    release_note_uri: str
    end_of_life_date: datetime | str
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue


class _GalleryScriptUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a script definition."""

    properties: Required[models.GalleryScriptProperties | GalleryScriptPropertiesDict]


GalleryScriptUpdateDict: TypeAlias = _GalleryScriptUpdateFlatDict | _GalleryScriptUpdateNestedDict


class GalleryScriptVersionDict(TrackedResourceDict, total=False):
    """A version of a gallery script."""

    properties: models.GalleryScriptVersionProperties | GalleryScriptVersionPropertiesDict


class GalleryScriptVersionPropertiesDict(TypedDict, total=False):
    """Properties of a script version."""

    publishing_profile: Required[
        models.GalleryScriptVersionPublishingProfile | GalleryScriptVersionPublishingProfileDict
    ]
    safety_profile: models.GalleryScriptVersionSafetyProfile | GalleryScriptVersionSafetyProfileDict
    additional_properties: Mapping[str, Any]


class GalleryScriptVersionPublishingProfileDict(GalleryArtifactPublishingProfileBaseDict, total=False):
    """Script and target regions of a script version."""

    source: Required[models.ScriptSource | ScriptSourceDict]


class GalleryScriptVersionSafetyProfileDict(GalleryArtifactSafetyProfileBaseDict, total=False):
    """Safeguards of a script version."""


class _GalleryScriptVersionUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a script version."""

    publishing_profile: models.GalleryScriptVersionPublishingProfile | GalleryScriptVersionPublishingProfileDict
    safety_profile: models.GalleryScriptVersionSafetyProfile | GalleryScriptVersionSafetyProfileDict


class _GalleryScriptVersionUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a script version."""

    properties: Required[models.GalleryScriptVersionProperties | GalleryScriptVersionPropertiesDict]


GalleryScriptVersionUpdateDict: TypeAlias = _GalleryScriptVersionUpdateFlatDict | _GalleryScriptVersionUpdateNestedDict


class _GallerySoftDeletedResourceFlatDict(TrackedResourceDict, total=False):
    """A deleted artifact of a gallery that can still be restored."""

    resource_arm_id: str
    soft_deleted_artifact_type: models.SoftDeletedArtifactTypes | SoftDeletedArtifactTypesValue
    soft_deleted_time: str


class _GallerySoftDeletedResourceNestedDict(TrackedResourceDict, total=False):
    """A deleted artifact of a gallery that can still be restored."""

    properties: Required[models.GallerySoftDeletedResourceProperties | GallerySoftDeletedResourcePropertiesDict]


GallerySoftDeletedResourceDict: TypeAlias = _GallerySoftDeletedResourceFlatDict | _GallerySoftDeletedResourceNestedDict


class GallerySoftDeletedResourcePropertiesDict(TypedDict, total=False):
    """Properties of a soft-deleted artifact."""

    resource_arm_id: str
    soft_deleted_artifact_type: models.SoftDeletedArtifactTypes | SoftDeletedArtifactTypesValue
    soft_deleted_time: str
    additional_properties: Mapping[str, Any]


class GalleryTargetExtendedLocationDict(TypedDict, total=False):
    """Edge zone an image version is replicated to, with its replicas."""

    name: str
    extended_location: models.GalleryExtendedLocation | GalleryExtendedLocationDict
    extended_location_replica_count: int
    storage_account_type: models.EdgeZoneStorageAccountType | EdgeZoneStorageAccountTypeValue
    encryption: models.EncryptionImages | EncryptionImagesDict
    additional_properties: Mapping[str, Any]


class _GalleryUpdateFlatDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a gallery."""

    identity: models.GalleryIdentity | GalleryIdentityDict
    description: str
    identifier: models.GalleryIdentifier | GalleryIdentifierDict
    sharing_profile: models.SharingProfile | SharingProfileDict
    soft_delete_policy: models.SoftDeletePolicy | SoftDeletePolicyDict


class _GalleryUpdateNestedDict(UpdateResourceDefinitionDict, total=False):
    """Changes to a gallery."""

    properties: Required[models.GalleryProperties | GalleryPropertiesDict]
    identity: models.GalleryIdentity | GalleryIdentityDict


GalleryUpdateDict: TypeAlias = _GalleryUpdateFlatDict | _GalleryUpdateNestedDict


class OSDiskImageEncryptionDict(DiskImageEncryptionDict, total=False):
    """Encryption of the OS disk of an image version in a region."""

    security_profile: models.OSDiskImageSecurityProfile | OSDiskImageSecurityProfileDict


class OSDiskImageSecurityProfileDict(TypedDict, total=False):
    """Encryption of an OS disk for confidential machines."""

    confidential_vm_encryption_type: models.ConfidentialVMEncryptionType | ConfidentialVMEncryptionTypeValue
    secure_vm_disk_encryption_set_id: str
    additional_properties: Mapping[str, Any]


class PlatformAttributeDict(TypedDict, total=False):
    """Name and value of an attribute the platform gave an image version."""

    additional_properties: Mapping[str, Any]


class PolicyViolationDict(TypedDict, total=False):
    """A violation of rules found in an image version."""

    category: models.PolicyViolationCategory | PolicyViolationCategoryValue
    details: str
    additional_properties: Mapping[str, Any]


class RegionalReplicationStatusDict(TypedDict, total=False):
    """State of replication in one region."""

    additional_properties: Mapping[str, Any]


class RegionalSharingStatusDict(TypedDict, total=False):
    """State of sharing in one region."""

    region: str
    details: str
    additional_properties: Mapping[str, Any]


class ReplicationStatusDict(TypedDict, total=False):
    """State of replication of a version, over all and by region."""

    additional_properties: Mapping[str, Any]


class ScriptSourceDict(TypedDict, total=False):
    """Script of a gallery script version."""

    script_link: Required[str]
    parameters: Sequence[models.GalleryScriptParameter | GalleryScriptParameterDict]
    additional_properties: Mapping[str, Any]


class SharingProfileDict(TypedDict, total=False):
    """With whom a gallery is shared."""

    permissions: models.GallerySharingPermissionTypes | GallerySharingPermissionTypesValue
    community_gallery_info: models.CommunityGalleryInfo | CommunityGalleryInfoDict
    additional_properties: Mapping[str, Any]


class SharingProfileGroupDict(TypedDict, total=False):
    """Subscriptions or tenants a gallery is shared with."""

    type: models.SharingProfileGroupTypes | SharingProfileGroupTypesValue
    ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class SharingStatusDict(TypedDict, total=False):
    """State of sharing of a gallery, over all and by region."""

    summary: Sequence[models.RegionalSharingStatus | RegionalSharingStatusDict]
    additional_properties: Mapping[str, Any]


class SharingUpdateDict(TypedDict, total=False):
    """Change to the sharing of a gallery."""

    operation_type: Required[models.SharingUpdateOperationTypes | SharingUpdateOperationTypesValue]
    groups: Sequence[models.SharingProfileGroup | SharingProfileGroupDict]
    additional_properties: Mapping[str, Any]


class SoftDeletePolicyDict(TypedDict, total=False):
    """Whether a gallery keeps deleted versions for some time."""

    is_soft_delete_enabled: bool
    retention_period_in_days: int
    grace_period_in_days: int
    additional_properties: Mapping[str, Any]


class TargetRegionDict(TypedDict, total=False):
    """Region a version is replicated to."""

    name: Required[str]
    regional_replica_count: int
    storage_account_type: models.StorageAccountType | StorageAccountTypeValue
    encryption: models.EncryptionImages | EncryptionImagesDict
    exclude_from_latest: bool
    additional_replica_sets: Sequence[models.AdditionalReplicaSet | AdditionalReplicaSetDict]
    additional_properties: Mapping[str, Any]


class UefiKeyDict(TypedDict, total=False):
    """A UEFI key: a certificate or a hash."""

    type: models.UefiKeyType | UefiKeyTypeValue
    value: Sequence[str]
    additional_properties: Mapping[str, Any]


class UefiKeySignaturesDict(TypedDict, total=False):
    """UEFI keys to add to an image version."""

    pk: models.UefiKey | UefiKeyDict
    kek: Sequence[models.UefiKey | UefiKeyDict]
    db: Sequence[models.UefiKey | UefiKeyDict]
    dbx: Sequence[models.UefiKey | UefiKeyDict]
    additional_properties: Mapping[str, Any]


class UserArtifactManageDict(TypedDict, total=False):
    """Commands that install, update and remove a gallery application."""

    install: Required[str]
    remove: Required[str]
    update: str
    additional_properties: Mapping[str, Any]


class UserArtifactSettingsDict(TypedDict, total=False):
    """Names of files of a gallery application on the machine."""

    package_file_name: str
    config_file_name: str
    script_behavior_after_reboot: (
        models.GalleryApplicationScriptRebootBehavior | GalleryApplicationScriptRebootBehaviorValue
    )
    additional_properties: Mapping[str, Any]


class UserArtifactSourceDict(TypedDict, total=False):
    """Package of a gallery application."""

    media_link: Required[str]
    default_configuration_link: str
    additional_properties: Mapping[str, Any]


class ValidationsProfileDict(TypedDict, total=False):
    """Checks carried out on an image version."""

    validation_etag: str
    executed_validations: Sequence[models.ExecutedValidation | ExecutedValidationDict]
    platform_attributes: Sequence[models.PlatformAttribute | PlatformAttributeDict]
    additional_properties: Mapping[str, Any]
