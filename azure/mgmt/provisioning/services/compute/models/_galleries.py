# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import DiskImageEncryption, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _galleries as types
    from ..types._common import (
        ArchitectureValue,
        DisallowedDict,
        HyperVGenerationValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        RecommendedMachineConfigurationDict,
        ResourceIdentityTypeValue,
        UserAssignedIdentitiesValueDict,
    )
    from ..types._community_galleries import CommunityGalleryInfoDict
    from ..types._images import ImageMetadataProfileDict, ImagePurchasePlanDict, ImageVersionSecurityProfileDict


class AccessControlRules(Model):
    """Rules on which process or user in a machine may send which requests to an endpoint."""

    privileges: NestedListOrNone[AccessControlRulesPrivilege, types.AccessControlRulesPrivilegeDict] = field(
        "privileges", "[AccessControlRulesPrivilege]", default=None
    )
    """What can be asked of the endpoint: paths and query parameters."""
    roles: NestedListOrNone[AccessControlRulesRole, types.AccessControlRulesRoleDict] = field(
        "roles", "[AccessControlRulesRole]", default=None
    )
    """Named sets of privileges."""
    identities: NestedListOrNone[AccessControlRulesIdentity, types.AccessControlRulesIdentityDict] = field(
        "identities", "[AccessControlRulesIdentity]", default=None
    )
    """Users, groups and processes that are told apart."""
    role_assignments: NestedListOrNone[AccessControlRulesRoleAssignment, types.AccessControlRulesRoleAssignmentDict] = (
        field("roleAssignments", "[AccessControlRulesRoleAssignment]", default=None)
    )
    """Which identities get which role."""


class AccessControlRulesIdentity(Model):
    """A user, group or process in a machine, for access control rules."""

    name: str = field("name")
    """Name by which role assignments refer to the identity."""
    user_name: str | None = field("userName", default=None)
    """User the process runs as."""
    group_name: str | None = field("groupName", default=None)
    """Group of the user."""
    exe_path: str | None = field("exePath", default=None)
    """Path of the executable."""
    process_name: str | None = field("processName", default=None)
    """Name of the process."""


class AccessControlRulesPrivilege(Model):
    """A kind of request to an endpoint, for access control rules."""

    name: str = field("name")
    """Name by which roles refer to the privilege."""
    path: str = field("path")
    """Path of the request, matched from its beginning."""
    query_parameters: dict[str, str] | None = field("queryParameters", "{str}", default=None)
    """Query parameters the request has to have."""


class AccessControlRulesRole(Model):
    """A named set of privileges."""

    name: str = field("name")
    """Name by which role assignments refer to the role."""
    privileges: list[str] = field("privileges", "[str]")
    """Names of the privileges in the role."""


class AccessControlRulesRoleAssignment(Model):
    """Assignment of a role to identities."""

    role: str = field("role")
    """Name of the role."""
    identities: list[str] = field("identities", "[str]")
    """Names of the identities."""


class AdditionalReplicaSet(Model):
    """A further set of replicas of an image version in a region, on another kind of storage."""

    storage_account_type: models.StorageAccountType | types.StorageAccountTypeValue | None = field(
        "storageAccountType", "StorageAccountType", default=None
    )
    """Kind of storage, with its redundancy."""
    regional_replica_count: int | None = field("regionalReplicaCount", "int", default=None)
    """Number of replicas in the set."""


class DataDiskImageEncryption(DiskImageEncryption):
    """Encryption of a data disk of an image version in a region."""

    security_profile: NestedOrNone[DataDiskImageSecurityProfile, types.DataDiskImageSecurityProfileDict] = field(
        "securityProfile", "DataDiskImageSecurityProfile", default=None
    )
    """Encryption of a data disk for confidential machines."""
    lun: int = field("lun", "int")
    """Number of the data disk, unique in its machine."""


class DataDiskImageSecurityProfile(Model):
    """Encryption of a data disk for confidential machines."""

    confidential_vm_encryption_type: (
        models.ConfidentialVMEncryptionType | types.ConfidentialVMEncryptionTypeValue | None
    ) = field("confidentialVMEncryptionType", "ConfidentialVMEncryptionType", default=None)
    """Encryption of an image for confidential machines."""
    secure_vm_disk_encryption_set_id: str | None = field("secureVMDiskEncryptionSetId", default=None)


class EncryptionImages(Model):
    """Encryption of the disks of an image version in a region."""

    os_disk_image: NestedOrNone[OSDiskImageEncryption, types.OSDiskImageEncryptionDict] = field(
        "osDiskImage", "OSDiskImageEncryption", default=None
    )
    """Encryption of the OS disk."""
    data_disk_images: NestedListOrNone[DataDiskImageEncryption, types.DataDiskImageEncryptionDict] = field(
        "dataDiskImages", "[DataDiskImageEncryption]", default=None
    )
    """Encryption of the data disks."""


class ExecutedValidation(Model):
    """A check that was carried out on an image version."""

    type: str | None = field("type", default=None)
    """Kind of the check."""
    status: models.ValidationStatus | types.ValidationStatusValue | None = field(
        "status", "ValidationStatus", default=None
    )
    """Outcome of the check."""
    version: str | None = field("version", default=None)
    """Version of the check."""
    execution_time: datetime | None = field("executionTime", "iso-8601", default=None)
    """When the check was carried out."""


class Gallery(TrackedResource):
    """An Azure Compute Gallery."""

    properties: NestedOrNone[GalleryProperties, types.GalleryPropertiesDict] = field(
        "properties", "GalleryProperties", default=None
    )
    """Settings of the gallery."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    identifier: NestedOrNone[GalleryIdentifier, types.GalleryIdentifierDict] = flattened("properties", default=None)
    """Unique name of the gallery."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    sharing_profile: NestedOrNone[SharingProfile, types.SharingProfileDict] = flattened("properties", default=None)
    """With whom the gallery is shared."""
    soft_delete_policy: NestedOrNone[SoftDeletePolicy, types.SoftDeletePolicyDict] = flattened(
        "properties", default=None
    )
    """Whether deleted versions are kept for some time."""
    sharing_status: Nested[SharingStatus, types.SharingStatusDict] = flattened("properties", init=False)
    """State of sharing by region."""
    identity: NestedOrNone[GalleryIdentity, types.GalleryIdentityDict] = field(
        "identity", "GalleryIdentity", default=None
    )
    """Managed identity of the resource."""


class GalleryApplication(TrackedResource):
    """An application definition in a gallery."""

    properties: NestedOrNone[GalleryApplicationProperties, types.GalleryApplicationPropertiesDict] = field(
        "properties", "GalleryApplicationProperties", default=None
    )
    """Settings of the gallery application."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    eula: str | None = flattened("properties", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = flattened("properties", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = flattened("properties", default=None)
    """Link to the release notes."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened(
        "properties", default=None
    )
    """Operating system the item is for."""
    custom_actions: NestedListOrNone[GalleryApplicationCustomAction, types.GalleryApplicationCustomActionDict] = (
        flattened("properties", default=None)
    )
    """Further actions of all versions."""


class GalleryApplicationCustomAction(Model):
    """A further action of a gallery application, besides install, update and remove."""

    name: str = field("name")
    """Name of this entry."""
    script: str = field("script", secret=True)
    """Script to run."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    parameters: NestedListOrNone[
        GalleryApplicationCustomActionParameter, types.GalleryApplicationCustomActionParameterDict
    ] = field("parameters", "[GalleryApplicationCustomActionParameter]", default=None)
    """Parameters of the script."""


class GalleryApplicationCustomActionParameter(Model):
    """Parameter of a custom action."""

    name: str = field("name")
    """Name of this entry."""
    required: bool | None = field("required", "bool", default=None)
    """Whether a value has to be given."""
    type: (
        models.GalleryApplicationCustomActionParameterType
        | types.GalleryApplicationCustomActionParameterTypeValue
        | None
    ) = field("type", "GalleryApplicationCustomActionParameterType", default=None)
    """Type of a custom action's parameter."""
    default_value: str | None = field("defaultValue", default=None, secret=True)
    """Value if none is given."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""


class GalleryApplicationProperties(Model):
    """Properties of an application definition."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    eula: str | None = field("eula", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = field("privacyStatementUri", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = field("releaseNoteUri", default=None)
    """Link to the release notes."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field(
        "supportedOSType", "OperatingSystemTypes"
    )
    """Operating system the item is for."""
    custom_actions: NestedListOrNone[GalleryApplicationCustomAction, types.GalleryApplicationCustomActionDict] = field(
        "customActions", "[GalleryApplicationCustomAction]", default=None
    )
    """Further actions of all versions."""


class UpdateResourceDefinition(Model):
    """ID, name and tags, common to changes of gallery resources."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class GalleryApplicationUpdate(UpdateResourceDefinition):
    """Changes to an application definition."""

    properties: NestedOrNone[GalleryApplicationProperties, types.GalleryApplicationPropertiesDict] = field(
        "properties", "GalleryApplicationProperties", default=None
    )
    """Settings of the gallery application."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    eula: str | None = flattened("properties", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = flattened("properties", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = flattened("properties", default=None)
    """Link to the release notes."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened(
        "properties", default=None
    )
    """Operating system the item is for."""
    custom_actions: NestedListOrNone[GalleryApplicationCustomAction, types.GalleryApplicationCustomActionDict] = (
        flattened("properties", default=None)
    )
    """Further actions of all versions."""


class GalleryApplicationVersion(TrackedResource):
    """A version of a gallery application."""

    properties: NestedOrNone[GalleryApplicationVersionProperties, types.GalleryApplicationVersionPropertiesDict] = (
        field("properties", "GalleryApplicationVersionProperties", default=None)
    )
    """Settings of the gallery application version."""
    publishing_profile: NestedOrNone[
        GalleryApplicationVersionPublishingProfile, types.GalleryApplicationVersionPublishingProfileDict
    ] = flattened("properties", default=None)
    """Where and how the version is replicated."""
    safety_profile: NestedOrNone[
        GalleryApplicationVersionSafetyProfile, types.GalleryApplicationVersionSafetyProfileDict
    ] = flattened("properties", default=None)
    """Safeguards against accidental deletion."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""


class GalleryApplicationVersionProperties(Model):
    """Properties of an application version."""

    publishing_profile: Nested[
        GalleryApplicationVersionPublishingProfile, types.GalleryApplicationVersionPublishingProfileDict
    ] = field("publishingProfile", "GalleryApplicationVersionPublishingProfile")
    """Where and how the version is replicated."""
    safety_profile: NestedOrNone[
        GalleryApplicationVersionSafetyProfile, types.GalleryApplicationVersionSafetyProfileDict
    ] = field("safetyProfile", "GalleryApplicationVersionSafetyProfile", default=None)
    """Safeguards against accidental deletion."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = read_only(
        "replicationStatus", "ReplicationStatus"
    )
    """State of replication by region; filled when asked for with expand."""


class GalleryArtifactPublishingProfileBase(Model):
    """Target regions and replicas, common to all gallery artifacts."""

    target_regions: NestedListOrNone[TargetRegion, types.TargetRegionDict] = field(
        "targetRegions", "[TargetRegion]", default=None
    )
    """Regions the version is replicated to."""
    replica_count: int | None = field("replicaCount", "int", default=None)
    """Replicas per region where a region says nothing else."""
    exclude_from_latest: bool | None = field("excludeFromLatest", "bool", default=None)
    """Leaves the version out when "latest" is asked for."""
    published_date: datetime = read_only("publishedDate", "iso-8601")
    """When the version was published."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    storage_account_type: models.StorageAccountType | types.StorageAccountTypeValue | None = field(
        "storageAccountType", "StorageAccountType", default=None
    )
    """Kind of storage, with its redundancy."""
    replication_mode: models.ReplicationMode | types.ReplicationModeValue | None = field(
        "replicationMode", "ReplicationMode", default=None
    )
    """Full copies, or Shallow for quick tests."""
    target_extended_locations: NestedListOrNone[
        GalleryTargetExtendedLocation, types.GalleryTargetExtendedLocationDict
    ] = field("targetExtendedLocations", "[GalleryTargetExtendedLocation]", default=None)
    """Edge zones the version is replicated to."""
    storage_account_strategy: models.StorageAccountStrategy | types.StorageAccountStrategyValue | None = field(
        "storageAccountStrategy", "StorageAccountStrategy", default=None
    )
    """How the kind of storage is chosen where it is not named."""


class GalleryApplicationVersionPublishingProfile(GalleryArtifactPublishingProfileBase):
    """Package, commands and target regions of an application version."""

    source: Nested[UserArtifactSource, types.UserArtifactSourceDict] = field("source", "UserArtifactSource")
    """Package of the application."""
    manage_actions: NestedOrNone[UserArtifactManage, types.UserArtifactManageDict] = field(
        "manageActions", "UserArtifactManage", default=None
    )
    """Commands that install, update and remove the application."""
    settings: NestedOrNone[UserArtifactSettings, types.UserArtifactSettingsDict] = field(
        "settings", "UserArtifactSettings", default=None
    )
    """Names of files on the machine."""
    advanced_settings: dict[str, str] | None = field("advancedSettings", "{str}", default=None, secret=True)
    """Further settings by name."""
    enable_health_check: bool | None = field("enableHealthCheck", "bool", default=None)
    """Has the machine report the health of the application."""
    custom_actions: NestedListOrNone[GalleryApplicationCustomAction, types.GalleryApplicationCustomActionDict] = field(
        "customActions", "[GalleryApplicationCustomAction]", default=None
    )
    """Further actions of this version."""


class GalleryArtifactSafetyProfileBase(Model):
    """Safeguards common to all gallery artifacts."""

    allow_deletion_of_replicated_locations: bool | None = field(
        "allowDeletionOfReplicatedLocations", "bool", default=None
    )
    """Lets regions be taken away from the target regions of the version."""


class GalleryApplicationVersionSafetyProfile(GalleryArtifactSafetyProfileBase):
    """Safeguards of an application version."""


class GalleryApplicationVersionUpdate(UpdateResourceDefinition):
    """Changes to an application version."""

    properties: NestedOrNone[GalleryApplicationVersionProperties, types.GalleryApplicationVersionPropertiesDict] = (
        field("properties", "GalleryApplicationVersionProperties", default=None)
    )
    """Settings of the gallery application version."""
    publishing_profile: NestedOrNone[
        GalleryApplicationVersionPublishingProfile, types.GalleryApplicationVersionPublishingProfileDict
    ] = flattened("properties", default=None)
    """Where and how the version is replicated."""
    safety_profile: NestedOrNone[
        GalleryApplicationVersionSafetyProfile, types.GalleryApplicationVersionSafetyProfileDict
    ] = flattened("properties", default=None)
    """Safeguards against accidental deletion."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""


class GalleryArtifactVersionSource(Model):
    """Source of a gallery artifact."""

    id: str | None = field("id", default=None)
    """ID of the source: image, disk, snapshot or machine."""


class GalleryArtifactVersionFullSource(GalleryArtifactVersionSource):
    """Source of an image version: image, machine, or image of a community gallery."""

    community_gallery_image_id: str | None = field("communityGalleryImageId", default=None)
    """ID of an image of a community gallery."""
    virtual_machine_id: str | None = field("virtualMachineId", default=None)
    """ID of the virtual machine to capture."""


class GalleryDiskImage(Model):
    """Disk of a gallery image version."""

    size_in_gb: int = read_only("sizeInGB", "int")
    """Size of the disk in GB."""
    host_caching: models.HostCaching | types.HostCachingValue | None = field("hostCaching", "HostCaching", default=None)
    """Host caching of disks made from the image."""
    source: NestedOrNone[GalleryDiskImageSource, types.GalleryDiskImageSourceDict] = field(
        "source", "GalleryDiskImageSource", default=None
    )
    """Snapshot, disk or blob the disk is made from."""


class GalleryDataDiskImage(GalleryDiskImage):
    """Data disk of a gallery image version."""

    lun: int = field("lun", "int")
    """Number of the data disk, unique in its machine."""


class GalleryDiskImageSource(GalleryArtifactVersionSource):
    """Snapshot, disk or blob a disk of an image version is made from."""

    uri: str | None = field("uri", default=None)
    """URI of the blob."""
    storage_account_id: str | None = field("storageAccountId", default=None)
    """Storage account of the blob."""


class GalleryExtendedLocation(Model):
    """Edge zone an image version is replicated to."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    type: models.GalleryExtendedLocationType | types.GalleryExtendedLocationTypeValue | None = field(
        "type", "GalleryExtendedLocationType", default=None
    )
    """Kind of extended location of an image version."""


class GalleryIdentifier(Model):
    """Unique name of a gallery."""

    unique_name: str = read_only("uniqueName")
    """Unique name of the gallery in Azure, filled by the service."""


class GalleryIdentity(Model):
    """Managed identity of a gallery."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """Tenant the identity is in."""
    type: models.ResourceIdentityType | ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """Kind of managed identity."""
    user_assigned_identities: NestedDictOrNone[models.UserAssignedIdentitiesValue, UserAssignedIdentitiesValueDict] = (
        field("userAssignedIdentities", "{UserAssignedIdentitiesValue}", default=None)
    )
    """User-assigned identities: their resource IDs as keys, empty objects as values."""


class GalleryImage(TrackedResource):
    """An image definition in a gallery."""

    properties: NestedOrNone[GalleryImageProperties, types.GalleryImagePropertiesDict] = field(
        "properties", "GalleryImageProperties", default=None
    )
    """Settings of the gallery image."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    eula: str | None = flattened("properties", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = flattened("properties", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = flattened("properties", default=None)
    """Link to the release notes."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue | None = flattened(
        "properties", default=None
    )
    """Generalized (prepared with sysprep or waagent) or specialized."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = flattened("properties", default=None)
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    identifier: NestedOrNone[GalleryImageIdentifier, types.GalleryImageIdentifierDict] = flattened(
        "properties", default=None
    )
    """Publisher, offer and SKU of the image; fixed at creation."""
    recommended: NestedOrNone[models.RecommendedMachineConfiguration, RecommendedMachineConfigurationDict] = flattened(
        "properties", default=None
    )
    """Recommended number of CPUs and amount of memory."""
    disallowed: NestedOrNone[models.Disallowed, DisallowedDict] = flattened("properties", default=None)
    """Disk types the image does not allow."""
    purchase_plan: NestedOrNone[models.ImagePurchasePlan, ImagePurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    features: NestedListOrNone[GalleryImageFeature, types.GalleryImageFeatureDict] = flattened(
        "properties", default=None
    )
    """Features of the image, such as support of trusted launch."""
    architecture: models.Architecture | ArchitectureValue | None = flattened("properties", default=None)
    """Processor architecture: x64 or Arm64."""
    allow_update_image: bool | None = flattened("properties", default=None)
    """Lets versions be updated in place."""


class GalleryImageFeature(Model):
    """A feature of an image, such as "SecurityType" with "TrustedLaunch"."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    value: str | None = field("value", default=None)
    """Value of the feature."""
    starts_at_version: str | None = field("startsAtVersion", default=None)
    """First image version with the feature."""


class GalleryImageIdentifier(Model):
    """Publisher, offer and SKU, which together are unique in the gallery."""

    publisher: str = field("publisher")
    """Publisher of the image or extension."""
    offer: str = field("offer")
    """Offer of the publisher."""
    sku: str = field("sku")
    """SKU of the offer."""


class GalleryImageProperties(Model):
    """Properties of an image definition."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    eula: str | None = field("eula", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = field("privacyStatementUri", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = field("releaseNoteUri", default=None)
    """Link to the release notes."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue = field(
        "osState", "OperatingSystemStateTypes"
    )
    """Generalized (prepared with sysprep or waagent) or specialized."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = field(
        "hyperVGeneration", "HyperVGeneration", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    identifier: Nested[GalleryImageIdentifier, types.GalleryImageIdentifierDict] = field(
        "identifier", "GalleryImageIdentifier"
    )
    """Publisher, offer and SKU of the image; fixed at creation."""
    recommended: NestedOrNone[models.RecommendedMachineConfiguration, RecommendedMachineConfigurationDict] = field(
        "recommended", "RecommendedMachineConfiguration", default=None
    )
    """Recommended number of CPUs and amount of memory."""
    disallowed: NestedOrNone[models.Disallowed, DisallowedDict] = field("disallowed", "Disallowed", default=None)
    """Disk types the image does not allow."""
    purchase_plan: NestedOrNone[models.ImagePurchasePlan, ImagePurchasePlanDict] = field(
        "purchasePlan", "ImagePurchasePlan", default=None
    )
    """Marketplace plan of the image."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    features: NestedListOrNone[GalleryImageFeature, types.GalleryImageFeatureDict] = field(
        "features", "[GalleryImageFeature]", default=None
    )
    """Features of the image, such as support of trusted launch."""
    architecture: models.Architecture | ArchitectureValue | None = field("architecture", "Architecture", default=None)
    """Processor architecture: x64 or Arm64."""
    allow_update_image: bool | None = field("allowUpdateImage", "bool", default=None)
    """Lets versions be updated in place."""


class GalleryImageUpdate(UpdateResourceDefinition):
    """Changes to an image definition."""

    properties: NestedOrNone[GalleryImageProperties, types.GalleryImagePropertiesDict] = field(
        "properties", "GalleryImageProperties", default=None
    )
    """Settings of the gallery image."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    eula: str | None = flattened("properties", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = flattened("properties", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = flattened("properties", default=None)
    """Link to the release notes."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue | None = flattened(
        "properties", default=None
    )
    """Generalized (prepared with sysprep or waagent) or specialized."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = flattened("properties", default=None)
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    identifier: NestedOrNone[GalleryImageIdentifier, types.GalleryImageIdentifierDict] = flattened(
        "properties", default=None
    )
    """Publisher, offer and SKU of the image; fixed at creation."""
    recommended: NestedOrNone[models.RecommendedMachineConfiguration, RecommendedMachineConfigurationDict] = flattened(
        "properties", default=None
    )
    """Recommended number of CPUs and amount of memory."""
    disallowed: NestedOrNone[models.Disallowed, DisallowedDict] = flattened("properties", default=None)
    """Disk types the image does not allow."""
    purchase_plan: NestedOrNone[models.ImagePurchasePlan, ImagePurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    features: NestedListOrNone[GalleryImageFeature, types.GalleryImageFeatureDict] = flattened(
        "properties", default=None
    )
    """Features of the image, such as support of trusted launch."""
    architecture: models.Architecture | ArchitectureValue | None = flattened("properties", default=None)
    """Processor architecture: x64 or Arm64."""
    allow_update_image: bool | None = flattened("properties", default=None)
    """Lets versions be updated in place."""


class GalleryImageVersion(TrackedResource):
    """A version of a gallery image."""

    properties: NestedOrNone[GalleryImageVersionProperties, types.GalleryImageVersionPropertiesDict] = field(
        "properties", "GalleryImageVersionProperties", default=None
    )
    """Settings of the gallery image version."""
    publishing_profile: NestedOrNone[
        GalleryImageVersionPublishingProfile, types.GalleryImageVersionPublishingProfileDict
    ] = flattened("properties", default=None)
    """Where and how the version is replicated."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    storage_profile: NestedOrNone[GalleryImageVersionStorageProfile, types.GalleryImageVersionStorageProfileDict] = (
        flattened("properties", default=None)
    )
    """Source and disks of the version."""
    safety_profile: NestedOrNone[GalleryImageVersionSafetyProfile, types.GalleryImageVersionSafetyProfileDict] = (
        flattened("properties", default=None)
    )
    """Safeguards against accidental deletion."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""
    security_profile: NestedOrNone[models.ImageVersionSecurityProfile, ImageVersionSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Secure boot keys and provisioning of secrets."""
    restore: bool | None = flattened("properties", default=None)
    """True restores a soft-deleted version."""
    validations_profile: Nested[ValidationsProfile, types.ValidationsProfileDict] = flattened("properties", init=False)
    """Checks carried out on the version."""
    image_metadata_profiles: NestedList[models.ImageMetadataProfile, ImageMetadataProfileDict] = flattened(
        "properties", init=False
    )
    """Metadata of the version."""


class GalleryImageVersionProperties(Model):
    """Properties of an image version."""

    publishing_profile: NestedOrNone[
        GalleryImageVersionPublishingProfile, types.GalleryImageVersionPublishingProfileDict
    ] = field("publishingProfile", "GalleryImageVersionPublishingProfile", default=None)
    """Where and how the version is replicated."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    storage_profile: Nested[GalleryImageVersionStorageProfile, types.GalleryImageVersionStorageProfileDict] = field(
        "storageProfile", "GalleryImageVersionStorageProfile"
    )
    """Source and disks of the version."""
    safety_profile: NestedOrNone[GalleryImageVersionSafetyProfile, types.GalleryImageVersionSafetyProfileDict] = field(
        "safetyProfile", "GalleryImageVersionSafetyProfile", default=None
    )
    """Safeguards against accidental deletion."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = read_only(
        "replicationStatus", "ReplicationStatus"
    )
    """State of replication by region; filled when asked for with expand."""
    security_profile: NestedOrNone[models.ImageVersionSecurityProfile, ImageVersionSecurityProfileDict] = field(
        "securityProfile", "ImageVersionSecurityProfile", default=None
    )
    """Secure boot keys and provisioning of secrets."""
    restore: bool | None = field("restore", "bool", default=None)
    """True restores a soft-deleted version."""
    validations_profile: Nested[ValidationsProfile, types.ValidationsProfileDict] = read_only(
        "validationsProfile", "ValidationsProfile"
    )
    """Checks carried out on the version."""
    image_metadata_profiles: NestedList[models.ImageMetadataProfile, ImageMetadataProfileDict] = read_only(
        "imageMetadataProfiles", "[ImageMetadataProfile]"
    )
    """Metadata of the version."""


class GalleryImageVersionPublishingProfile(GalleryArtifactPublishingProfileBase):
    """Target regions and replicas of an image version."""


class GalleryImageVersionSafetyProfile(GalleryArtifactSafetyProfileBase):
    """Safeguards of an image version, and violations found."""

    reported_for_policy_violation: bool = read_only("reportedForPolicyViolation", "bool")
    """True if the version was reported for violating rules."""
    policy_violations: NestedList[PolicyViolation, types.PolicyViolationDict] = read_only(
        "policyViolations", "[PolicyViolation]"
    )
    """Violations that were found."""
    block_deletion_before_end_of_life: bool | None = field("blockDeletionBeforeEndOfLife", "bool", default=None)
    """Forbids deletion before the end of life."""


class GalleryImageVersionStorageProfile(Model):
    """Source and disks of an image version."""

    source: NestedOrNone[GalleryArtifactVersionFullSource, types.GalleryArtifactVersionFullSourceDict] = field(
        "source", "GalleryArtifactVersionFullSource", default=None
    )
    """Image or machine the version is made from."""
    os_disk_image: NestedOrNone[GalleryOSDiskImage, types.GalleryOSDiskImageDict] = field(
        "osDiskImage", "GalleryOSDiskImage", default=None
    )
    """OS disk of the version."""
    data_disk_images: NestedListOrNone[GalleryDataDiskImage, types.GalleryDataDiskImageDict] = field(
        "dataDiskImages", "[GalleryDataDiskImage]", default=None
    )
    """Data disks of the version."""


class GalleryImageVersionUefiSettings(Model):
    """Secure boot keys of an image version."""

    signature_template_names: list[models.UefiSignatureTemplateName | types.UefiSignatureTemplateNameValue] | None = (
        field("signatureTemplateNames", "[UefiSignatureTemplateName]", default=None)
    )
    """Templates of UEFI signatures to use."""
    additional_signatures: NestedOrNone[UefiKeySignatures, types.UefiKeySignaturesDict] = field(
        "additionalSignatures", "UefiKeySignatures", default=None
    )
    """UEFI keys besides those of the templates."""


class GalleryImageVersionUpdate(UpdateResourceDefinition):
    """Changes to an image version."""

    properties: NestedOrNone[GalleryImageVersionProperties, types.GalleryImageVersionPropertiesDict] = field(
        "properties", "GalleryImageVersionProperties", default=None
    )
    """Settings of the gallery image version."""
    publishing_profile: NestedOrNone[
        GalleryImageVersionPublishingProfile, types.GalleryImageVersionPublishingProfileDict
    ] = flattened("properties", default=None)
    """Where and how the version is replicated."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    storage_profile: NestedOrNone[GalleryImageVersionStorageProfile, types.GalleryImageVersionStorageProfileDict] = (
        flattened("properties", default=None)
    )
    """Source and disks of the version."""
    safety_profile: NestedOrNone[GalleryImageVersionSafetyProfile, types.GalleryImageVersionSafetyProfileDict] = (
        flattened("properties", default=None)
    )
    """Safeguards against accidental deletion."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""
    security_profile: NestedOrNone[models.ImageVersionSecurityProfile, ImageVersionSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Secure boot keys and provisioning of secrets."""
    restore: bool | None = flattened("properties", default=None)
    """True restores a soft-deleted version."""
    validations_profile: Nested[ValidationsProfile, types.ValidationsProfileDict] = flattened("properties", init=False)
    """Checks carried out on the version."""
    image_metadata_profiles: NestedList[models.ImageMetadataProfile, ImageMetadataProfileDict] = flattened(
        "properties", init=False
    )
    """Metadata of the version."""


class GalleryInVMAccessControlProfile(TrackedResource):
    """An in-VM access control profile in a gallery."""

    properties: NestedOrNone[
        GalleryInVMAccessControlProfileProperties, types.GalleryInVMAccessControlProfilePropertiesDict
    ] = field("properties", "GalleryInVMAccessControlProfileProperties", default=None)
    """Settings of the gallery in-VM access control profile."""


class GalleryResourceProfilePropertiesBase(Model):
    """Properties common to profiles in a gallery."""

    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class GalleryInVMAccessControlProfileProperties(GalleryResourceProfilePropertiesBase):
    """Properties of an in-VM access control profile."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system: Windows or Linux."""
    applicable_host_endpoint: models.EndpointTypes | types.EndpointTypesValue = field(
        "applicableHostEndpoint", "EndpointTypes"
    )
    """Metadata endpoint the profile is for."""


class GalleryInVMAccessControlProfileUpdate(UpdateResourceDefinition):
    """Changes to an in-VM access control profile."""

    properties: NestedOrNone[
        GalleryInVMAccessControlProfileProperties, types.GalleryInVMAccessControlProfilePropertiesDict
    ] = field("properties", "GalleryInVMAccessControlProfileProperties", default=None)
    """Settings of the gallery in-VM access control profile."""


class GalleryInVMAccessControlProfileVersion(TrackedResource):
    """A version of an in-VM access control profile."""

    properties: NestedOrNone[
        GalleryInVMAccessControlProfileVersionProperties, types.GalleryInVMAccessControlProfileVersionPropertiesDict
    ] = field("properties", "GalleryInVMAccessControlProfileVersionProperties", default=None)
    """Settings of the gallery in-VM access control profile version."""
    mode: models.AccessControlRulesMode | types.AccessControlRulesModeValue | None = flattened(
        "properties", default=None
    )
    """Audit only logs, Enforce refuses, Disabled does nothing."""
    default_access: models.EndpointAccess | types.EndpointAccessValue | None = flattened("properties", default=None)
    """What happens to requests no rule covers."""
    rules: NestedOrNone[AccessControlRules, types.AccessControlRulesDict] = flattened("properties", default=None)
    """Rules of access."""
    target_locations: NestedListOrNone[TargetRegion, types.TargetRegionDict] = flattened("properties", default=None)
    """Regions the version is replicated to."""
    exclude_from_latest: bool | None = flattened("properties", default=None)
    """Leaves the version out when "latest" is asked for."""
    published_date: datetime = flattened("properties", init=False)
    """When the version was published."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""


class GalleryResourceProfileVersionPropertiesBase(Model):
    """Properties common to versions of profiles in a gallery."""

    target_locations: NestedListOrNone[TargetRegion, types.TargetRegionDict] = field(
        "targetLocations", "[TargetRegion]", default=None
    )
    """Regions the version is replicated to."""
    exclude_from_latest: bool | None = field("excludeFromLatest", "bool", default=None)
    """Leaves the version out when "latest" is asked for."""
    published_date: datetime = read_only("publishedDate", "iso-8601")
    """When the version was published."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = read_only(
        "replicationStatus", "ReplicationStatus"
    )
    """State of replication by region; filled when asked for with expand."""


class GalleryInVMAccessControlProfileVersionProperties(GalleryResourceProfileVersionPropertiesBase):
    """Properties of a version of an in-VM access control profile."""

    mode: models.AccessControlRulesMode | types.AccessControlRulesModeValue = field("mode", "AccessControlRulesMode")
    """Audit only logs, Enforce refuses, Disabled does nothing."""
    default_access: models.EndpointAccess | types.EndpointAccessValue = field("defaultAccess", "EndpointAccess")
    """What happens to requests no rule covers."""
    rules: NestedOrNone[AccessControlRules, types.AccessControlRulesDict] = field(
        "rules", "AccessControlRules", default=None
    )
    """Rules of access."""


class GalleryInVMAccessControlProfileVersionUpdate(UpdateResourceDefinition):
    """Changes to a version of an in-VM access control profile."""

    properties: NestedOrNone[
        GalleryInVMAccessControlProfileVersionProperties, types.GalleryInVMAccessControlProfileVersionPropertiesDict
    ] = field("properties", "GalleryInVMAccessControlProfileVersionProperties", default=None)
    """Settings of the gallery in-VM access control profile version."""
    mode: models.AccessControlRulesMode | types.AccessControlRulesModeValue | None = flattened(
        "properties", default=None
    )
    """Audit only logs, Enforce refuses, Disabled does nothing."""
    default_access: models.EndpointAccess | types.EndpointAccessValue | None = flattened("properties", default=None)
    """What happens to requests no rule covers."""
    rules: NestedOrNone[AccessControlRules, types.AccessControlRulesDict] = flattened("properties", default=None)
    """Rules of access."""
    target_locations: NestedListOrNone[TargetRegion, types.TargetRegionDict] = flattened("properties", default=None)
    """Regions the version is replicated to."""
    exclude_from_latest: bool | None = flattened("properties", default=None)
    """Leaves the version out when "latest" is asked for."""
    published_date: datetime = flattened("properties", init=False)
    """When the version was published."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""


class GalleryOSDiskImage(GalleryDiskImage):
    """OS disk of a gallery image version."""


class GalleryProperties(Model):
    """Properties of a gallery."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    identifier: NestedOrNone[GalleryIdentifier, types.GalleryIdentifierDict] = field(
        "identifier", "GalleryIdentifier", default=None
    )
    """Unique name of the gallery."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    sharing_profile: NestedOrNone[SharingProfile, types.SharingProfileDict] = field(
        "sharingProfile", "SharingProfile", default=None
    )
    """With whom the gallery is shared."""
    soft_delete_policy: NestedOrNone[SoftDeletePolicy, types.SoftDeletePolicyDict] = field(
        "softDeletePolicy", "SoftDeletePolicy", default=None
    )
    """Whether deleted versions are kept for some time."""
    sharing_status: Nested[SharingStatus, types.SharingStatusDict] = read_only("sharingStatus", "SharingStatus")
    """State of sharing by region."""


class GalleryScript(TrackedResource):
    """A script definition in a gallery."""

    properties: NestedOrNone[GalleryScriptProperties, types.GalleryScriptPropertiesDict] = field(
        "properties", "GalleryScriptProperties", default=None
    )
    """Settings of the gallery script."""


class GenericGalleryParameter(Model):
    """Parameter of a gallery artifact."""

    name: str = field("name")
    """Name of this entry."""
    required: bool | None = field("required", "bool", default=None)
    """Whether a value has to be given."""
    default_value: str | None = field("defaultValue", default=None, secret=True)
    """Value if none is given."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""


class GalleryScriptParameter(GenericGalleryParameter):
    """Parameter of a gallery script."""

    type: models.GalleryScriptParameterType | types.GalleryScriptParameterTypeValue | None = field(
        "type", "GalleryScriptParameterType", default=None
    )
    """Type of a gallery script's parameter."""
    min_value: str | None = field("minValue", default=None)
    """Least value of a number."""
    max_value: str | None = field("maxValue", default=None)
    """Greatest value of a number."""
    enum_values: list[str] | None = field("enumValues", "[str]", default=None)
    """Values that are allowed."""


class GalleryScriptProperties(Model):
    """Properties of a script definition."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    eula: str | None = field("eula", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = field("privacyStatementUri", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = field("releaseNoteUri", default=None)
    """Link to the release notes."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field(
        "supportedOSType", "OperatingSystemTypes"
    )
    """Operating system the item is for."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class GalleryScriptUpdate(UpdateResourceDefinition):
    """Changes to a script definition."""

    properties: NestedOrNone[GalleryScriptProperties, types.GalleryScriptPropertiesDict] = field(
        "properties", "GalleryScriptProperties", default=None
    )
    """Settings of the gallery script."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    eula: str | None = flattened("properties", default=None)
    """Licence terms: text or link."""
    privacy_statement_uri: str | None = flattened("properties", default=None)
    """Link to the privacy statement."""
    release_note_uri: str | None = flattened("properties", default=None)
    """Link to the release notes."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    supported_os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened(
        "properties", default=None
    )
    """Operating system the item is for."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class GalleryScriptVersion(TrackedResource):
    """A version of a gallery script."""

    properties: NestedOrNone[GalleryScriptVersionProperties, types.GalleryScriptVersionPropertiesDict] = field(
        "properties", "GalleryScriptVersionProperties", default=None
    )
    """Settings of the gallery script version."""


class GalleryScriptVersionProperties(Model):
    """Properties of a script version."""

    publishing_profile: Nested[
        GalleryScriptVersionPublishingProfile, types.GalleryScriptVersionPublishingProfileDict
    ] = field("publishingProfile", "GalleryScriptVersionPublishingProfile")
    """Where and how the version is replicated."""
    safety_profile: NestedOrNone[GalleryScriptVersionSafetyProfile, types.GalleryScriptVersionSafetyProfileDict] = (
        field("safetyProfile", "GalleryScriptVersionSafetyProfile", default=None)
    )
    """Safeguards against accidental deletion."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = read_only(
        "provisioningState", "GalleryProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = read_only(
        "replicationStatus", "ReplicationStatus"
    )
    """State of replication by region; filled when asked for with expand."""


class GalleryScriptVersionPublishingProfile(GalleryArtifactPublishingProfileBase):
    """Script and target regions of a script version."""

    source: Nested[ScriptSource, types.ScriptSourceDict] = field("source", "ScriptSource")
    """Script and its parameters."""


class GalleryScriptVersionSafetyProfile(GalleryArtifactSafetyProfileBase):
    """Safeguards of a script version."""


class GalleryScriptVersionUpdate(UpdateResourceDefinition):
    """Changes to a script version."""

    properties: NestedOrNone[GalleryScriptVersionProperties, types.GalleryScriptVersionPropertiesDict] = field(
        "properties", "GalleryScriptVersionProperties", default=None
    )
    """Settings of the gallery script version."""
    publishing_profile: NestedOrNone[
        GalleryScriptVersionPublishingProfile, types.GalleryScriptVersionPublishingProfileDict
    ] = flattened("properties", default=None)
    """Where and how the version is replicated."""
    safety_profile: NestedOrNone[GalleryScriptVersionSafetyProfile, types.GalleryScriptVersionSafetyProfileDict] = (
        flattened("properties", default=None)
    )
    """Safeguards against accidental deletion."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    replication_status: Nested[ReplicationStatus, types.ReplicationStatusDict] = flattened("properties", init=False)
    """State of replication by region; filled when asked for with expand."""


class GallerySoftDeletedResource(TrackedResource):
    """A deleted artifact of a gallery that can still be restored."""

    properties: NestedOrNone[GallerySoftDeletedResourceProperties, types.GallerySoftDeletedResourcePropertiesDict] = (
        field("properties", "GallerySoftDeletedResourceProperties", default=None)
    )
    """Settings of the gallery soft deleted resource."""
    resource_arm_id: str | None = flattened("properties", default=None)
    """ID of the deleted resource."""
    soft_deleted_artifact_type: models.SoftDeletedArtifactTypes | types.SoftDeletedArtifactTypesValue | None = (
        flattened("properties", default=None)
    )
    """Kind of the deleted artifact."""
    soft_deleted_time: str | None = flattened("properties", default=None)
    """When it was deleted."""
    consumption_end_time: datetime = flattened("properties", init=False)
    """Time after which the version can no longer be used."""
    hard_deletion_target_time: datetime = flattened("properties", init=False)
    """When it will be gone for good."""


class GallerySoftDeletedResourceProperties(Model):
    """Properties of a soft-deleted artifact."""

    resource_arm_id: str | None = field("resourceArmId", default=None)
    """ID of the deleted resource."""
    soft_deleted_artifact_type: models.SoftDeletedArtifactTypes | types.SoftDeletedArtifactTypesValue | None = field(
        "softDeletedArtifactType", "SoftDeletedArtifactTypes", default=None
    )
    """Kind of the deleted artifact."""
    soft_deleted_time: str | None = field("softDeletedTime", default=None)
    """When it was deleted."""
    consumption_end_time: datetime = read_only("consumptionEndTime", "iso-8601")
    """Time after which the version can no longer be used."""
    hard_deletion_target_time: datetime = read_only("hardDeletionTargetTime", "iso-8601")
    """When it will be gone for good."""


class GalleryTargetExtendedLocation(Model):
    """Edge zone an image version is replicated to, with its replicas."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    extended_location: NestedOrNone[GalleryExtendedLocation, types.GalleryExtendedLocationDict] = field(
        "extendedLocation", "GalleryExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    extended_location_replica_count: int | None = field("extendedLocationReplicaCount", "int", default=None)
    """Number of replicas in the edge zone."""
    storage_account_type: models.EdgeZoneStorageAccountType | types.EdgeZoneStorageAccountTypeValue | None = field(
        "storageAccountType", "EdgeZoneStorageAccountType", default=None
    )
    """Kind of storage, with its redundancy."""
    encryption: NestedOrNone[EncryptionImages, types.EncryptionImagesDict] = field(
        "encryption", "EncryptionImages", default=None
    )
    """Encryption of the version in the edge zone."""


class GalleryUpdate(UpdateResourceDefinition):
    """Changes to a gallery."""

    properties: NestedOrNone[GalleryProperties, types.GalleryPropertiesDict] = field(
        "properties", "GalleryProperties", default=None
    )
    """Settings of the gallery."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    identifier: NestedOrNone[GalleryIdentifier, types.GalleryIdentifierDict] = flattened("properties", default=None)
    """Unique name of the gallery."""
    provisioning_state: models.GalleryProvisioningState | types.GalleryProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    sharing_profile: NestedOrNone[SharingProfile, types.SharingProfileDict] = flattened("properties", default=None)
    """With whom the gallery is shared."""
    soft_delete_policy: NestedOrNone[SoftDeletePolicy, types.SoftDeletePolicyDict] = flattened(
        "properties", default=None
    )
    """Whether deleted versions are kept for some time."""
    sharing_status: Nested[SharingStatus, types.SharingStatusDict] = flattened("properties", init=False)
    """State of sharing by region."""
    identity: NestedOrNone[GalleryIdentity, types.GalleryIdentityDict] = field(
        "identity", "GalleryIdentity", default=None
    )
    """Managed identity of the resource."""


class OSDiskImageEncryption(DiskImageEncryption):
    """Encryption of the OS disk of an image version in a region."""

    security_profile: NestedOrNone[OSDiskImageSecurityProfile, types.OSDiskImageSecurityProfileDict] = field(
        "securityProfile", "OSDiskImageSecurityProfile", default=None
    )
    """Encryption of an OS disk for confidential machines."""


class OSDiskImageSecurityProfile(Model):
    """Encryption of an OS disk for confidential machines."""

    confidential_vm_encryption_type: (
        models.ConfidentialVMEncryptionType | types.ConfidentialVMEncryptionTypeValue | None
    ) = field("confidentialVMEncryptionType", "ConfidentialVMEncryptionType", default=None)
    """Encryption of an image for confidential machines."""
    secure_vm_disk_encryption_set_id: str | None = field("secureVMDiskEncryptionSetId", default=None)


class PlatformAttribute(Model):
    """Name and value of an attribute the platform gave an image version."""

    name: str = read_only("name")
    """Name of this entry."""
    value: str = read_only("value")
    """Value of the attribute."""


class PolicyViolation(Model):
    """A violation of rules found in an image version."""

    category: models.PolicyViolationCategory | types.PolicyViolationCategoryValue | None = field(
        "category", "PolicyViolationCategory", default=None
    )
    """Kind of the violation."""
    details: str | None = field("details", default=None)
    """The violation in words."""


class RegionalReplicationStatus(Model):
    """State of replication in one region."""

    region: str = read_only("region")
    """Region the status is for."""
    state: models.ReplicationState | types.ReplicationStateValue = read_only("state", "ReplicationState")
    """State of replication in the region."""
    details: str = read_only("details")
    """The state in words."""
    progress: int = read_only("progress", "int")
    """Progress in percent."""


class RegionalSharingStatus(Model):
    """State of sharing in one region."""

    region: str | None = field("region", default=None)
    """Region the status is for."""
    state: models.SharingState | types.SharingStateValue = read_only("state", "SharingState")
    """State of sharing in the region."""
    details: str | None = field("details", default=None)
    """The state in words."""


class ReplicationStatus(Model):
    """State of replication of a version, over all and by region."""

    aggregated_state: models.AggregatedReplicationState | types.AggregatedReplicationStateValue = read_only(
        "aggregatedState", "AggregatedReplicationState"
    )
    """State over all regions."""
    summary: NestedList[RegionalReplicationStatus, types.RegionalReplicationStatusDict] = read_only(
        "summary", "[RegionalReplicationStatus]"
    )
    """State by region."""


class ScriptSource(Model):
    """Script of a gallery script version."""

    script_link: str = field("scriptLink", secret=True)
    """URI of the script, often with a SAS."""
    parameters: NestedListOrNone[GalleryScriptParameter, types.GalleryScriptParameterDict] = field(
        "parameters", "[GalleryScriptParameter]", default=None
    )
    """Parameters the script takes."""


class SharingProfile(Model):
    """With whom a gallery is shared."""

    permissions: models.GallerySharingPermissionTypes | types.GallerySharingPermissionTypesValue | None = field(
        "permissions", "GallerySharingPermissionTypes", default=None
    )
    """Private, Groups (subscriptions and tenants) or Community."""
    groups: NestedList[SharingProfileGroup, types.SharingProfileGroupDict] = read_only(
        "groups", "[SharingProfileGroup]"
    )
    """Subscriptions and tenants the gallery is shared with; filled when asked for with expand."""
    community_gallery_info: NestedOrNone[models.CommunityGalleryInfo, CommunityGalleryInfoDict] = field(
        "communityGalleryInfo", "CommunityGalleryInfo", default=None
    )
    """How the gallery presents itself to the community."""


class SharingProfileGroup(Model):
    """Subscriptions or tenants a gallery is shared with."""

    type: models.SharingProfileGroupTypes | types.SharingProfileGroupTypesValue | None = field(
        "type", "SharingProfileGroupTypes", default=None
    )
    """Whether a gallery is shared with subscriptions or tenants."""
    ids: list[str] | None = field("ids", "[str]", default=None)
    """IDs of the subscriptions or tenants."""


class SharingStatus(Model):
    """State of sharing of a gallery, over all and by region."""

    aggregated_state: models.SharingState | types.SharingStateValue = read_only("aggregatedState", "SharingState")
    """State over all regions."""
    summary: NestedListOrNone[RegionalSharingStatus, types.RegionalSharingStatusDict] = field(
        "summary", "[RegionalSharingStatus]", default=None
    )
    """State by region."""


class SharingUpdate(Model):
    """Change to the sharing of a gallery."""

    operation_type: models.SharingUpdateOperationTypes | types.SharingUpdateOperationTypesValue = field(
        "operationType", "SharingUpdateOperationTypes"
    )
    """Add, Remove, Reset or EnableCommunity."""
    groups: NestedListOrNone[SharingProfileGroup, types.SharingProfileGroupDict] = field(
        "groups", "[SharingProfileGroup]", default=None
    )
    """Subscriptions or tenants to add or remove."""


class SoftDeletePolicy(Model):
    """Whether a gallery keeps deleted versions for some time."""

    is_soft_delete_enabled: bool | None = field("isSoftDeleteEnabled", "bool", default=None)
    """Keeps deleted versions for some time."""
    retention_period_in_days: int | None = field("retentionPeriodInDays", "int", default=None)
    """Days they are kept."""
    grace_period_in_days: int | None = field("gracePeriodInDays", "int", default=None)


class TargetRegion(Model):
    """Region a version is replicated to."""

    name: str = field("name")
    """Name of the region."""
    regional_replica_count: int | None = field("regionalReplicaCount", "int", default=None)
    """Number of replicas in the region."""
    storage_account_type: models.StorageAccountType | types.StorageAccountTypeValue | None = field(
        "storageAccountType", "StorageAccountType", default=None
    )
    """Kind of storage, with its redundancy."""
    encryption: NestedOrNone[EncryptionImages, types.EncryptionImagesDict] = field(
        "encryption", "EncryptionImages", default=None
    )
    """Encryption of the version in the region."""
    exclude_from_latest: bool | None = field("excludeFromLatest", "bool", default=None)
    """Leaves the version out when "latest" is asked for."""
    additional_replica_sets: NestedListOrNone[AdditionalReplicaSet, types.AdditionalReplicaSetDict] = field(
        "additionalReplicaSets", "[AdditionalReplicaSet]", default=None
    )
    """Further sets of replicas on other kinds of storage."""


class UefiKey(Model):
    """A UEFI key: a certificate or a hash."""

    type: models.UefiKeyType | types.UefiKeyTypeValue | None = field("type", "UefiKeyType", default=None)
    """Kind of a UEFI key."""
    value: list[str] | None = field("value", "[str]", default=None)
    """The key, base64."""


class UefiKeySignatures(Model):
    """UEFI keys to add to an image version."""

    pk: NestedOrNone[UefiKey, types.UefiKeyDict] = field("pk", "UefiKey", default=None)
    """Platform key."""
    kek: NestedListOrNone[UefiKey, types.UefiKeyDict] = field("kek", "[UefiKey]", default=None)
    """Key encryption keys."""
    db: NestedListOrNone[UefiKey, types.UefiKeyDict] = field("db", "[UefiKey]", default=None)
    """Keys that are allowed."""
    dbx: NestedListOrNone[UefiKey, types.UefiKeyDict] = field("dbx", "[UefiKey]", default=None)
    """Keys that are revoked."""


class UserArtifactManage(Model):
    """Commands that install, update and remove a gallery application."""

    install: str = field("install")
    """Command that installs the application."""
    remove: str = field("remove")
    """Command that removes the application."""
    update: str | None = field("update", default=None)
    """Command that updates it; without it the old version is removed and the new one installed."""


class UserArtifactSettings(Model):
    """Names of files of a gallery application on the machine."""

    package_file_name: str | None = field("packageFileName", default=None)
    """Name of the package file on the machine; the application's name by default."""
    config_file_name: str | None = field("configFileName", default=None)
    """Name of the configuration file on the machine."""
    script_behavior_after_reboot: (
        models.GalleryApplicationScriptRebootBehavior | types.GalleryApplicationScriptRebootBehaviorValue | None
    ) = field("scriptBehaviorAfterReboot", "GalleryApplicationScriptRebootBehavior", default=None)
    """Whether the command is run again after a reboot."""


class UserArtifactSource(Model):
    """Package of a gallery application."""

    media_link: str = field("mediaLink", secret=True)
    """URI of the package blob, often with a SAS."""
    default_configuration_link: str | None = field("defaultConfigurationLink", default=None, secret=True)
    """URI of the default configuration blob, often with a SAS."""


class ValidationsProfile(Model):
    """Checks carried out on an image version."""

    validation_etag: str | None = field("validationEtag", default=None)
    executed_validations: NestedListOrNone[ExecutedValidation, types.ExecutedValidationDict] = field(
        "executedValidations", "[ExecutedValidation]", default=None
    )
    platform_attributes: NestedListOrNone[PlatformAttribute, types.PlatformAttributeDict] = field(
        "platformAttributes", "[PlatformAttribute]", default=None
    )
