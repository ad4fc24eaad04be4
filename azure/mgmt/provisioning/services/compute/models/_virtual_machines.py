# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``virtual_machines``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import SubResource, TrackedResource, UpdateResource

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ....core.models.model import (
        Nested,
        NestedDictOrNone,
        NestedFilled,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from .. import models
    from ..types import _virtual_machines as types
    from ..types._bases import SubResourceDict
    from ..types._capacity_reservation_groups import CapacityReservationProfileDict, CapacityReservationTypeValue
    from ..types._common import (
        AdditionalCapabilitiesDict,
        ApiErrorDict,
        ApplicationProfileDict,
        BillingProfileDict,
        BootDiagnosticsInstanceViewDict,
        DeleteOptionsValue,
        DiagnosticsProfileDict,
        DomainNameLabelScopeTypesValue,
        ExtendedLocationDict,
        HardwareProfileDict,
        InstanceViewStatusDict,
        InterconnectInstanceViewDict,
        KeyVaultSecretReferenceDict,
        MaintenanceRedeployStatusDict,
        NetworkInterfaceAuxiliaryModeValue,
        NetworkInterfaceAuxiliarySkuValue,
        NetworkProfileDict,
        OperatingSystemTypesValue,
        OSProfileDict,
        PlacementDict,
        PlanDict,
        PublicIPAddressSkuDict,
        ResourceIdentityTypeValue,
        RunCommandInputParameterDict,
        ScheduledEventsPolicyDict,
        ScheduledEventsProfileDict,
        SecurityProfileDict,
        StorageProfileDict,
        UserAssignedIdentitiesValueDict,
    )
    from ..types._disks import DiskAvailabilityPolicyDict, DiskInstanceViewDict
    from ..types._interconnect_blocks import InterconnectBlockProfileDict


class AvailablePatchSummary(Model):
    """Outcome of the latest look for available patches."""

    status: models.PatchOperationStatus | types.PatchOperationStatusValue = read_only("status", "PatchOperationStatus")
    """Outcome of the assessment."""
    assessment_activity_id: str = read_only("assessmentActivityId")
    """ID of the assessment, to find its logs in the machine."""
    reboot_pending: bool = read_only("rebootPending", "bool")
    """True if the machine waits for a reboot."""
    critical_and_security_patch_count: int = read_only("criticalAndSecurityPatchCount", "int")
    """Critical and security patches that are missing."""
    other_patch_count: int = read_only("otherPatchCount", "int")
    """Other patches that are missing."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When the assessment started."""
    last_modified_time: datetime = read_only("lastModifiedTime", "iso-8601")
    """When the summary last changed."""
    error: Nested[models.ApiError, ApiErrorDict] = read_only("error", "ApiError")
    """What went wrong; absent without an error."""


class FlexProfile(Model):
    """Preferred size of a virtual machine whose size can be chosen by the platform."""

    preferred_vm_size: str = field("preferredVMSize")
    """VM size that is preferred."""


class LastPatchInstallationSummary(Model):
    """Outcome of the latest installation of patches."""

    status: models.PatchOperationStatus | types.PatchOperationStatusValue = read_only("status", "PatchOperationStatus")
    """Outcome of the installation."""
    installation_activity_id: str = read_only("installationActivityId")
    """ID of the installation, to find its logs in the machine."""
    maintenance_window_exceeded: bool = read_only("maintenanceWindowExceeded", "bool")
    """True if time ran out before all patches were installed."""
    not_selected_patch_count: int = read_only("notSelectedPatchCount", "int")
    """Available patches that were not asked for."""
    excluded_patch_count: int = read_only("excludedPatchCount", "int")
    """Patches left out on request."""
    pending_patch_count: int = read_only("pendingPatchCount", "int")
    """Patches still to install."""
    installed_patch_count: int = read_only("installedPatchCount", "int")
    """Patches installed."""
    failed_patch_count: int = read_only("failedPatchCount", "int")
    """Patches whose installation failed."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When the installation started."""
    last_modified_time: datetime = read_only("lastModifiedTime", "iso-8601")
    """When the summary last changed."""
    error: Nested[models.ApiError, ApiErrorDict] = read_only("error", "ApiError")
    """What went wrong; absent without an error."""


class LinuxParameters(Model):
    """Which patches to install on a Linux machine."""

    classifications_to_include: (
        list[models.VMGuestPatchClassificationLinux | types.VMGuestPatchClassificationLinuxValue] | None
    ) = field("classificationsToInclude", "[VMGuestPatchClassificationLinux]", default=None)
    """Classes of patches to install."""
    package_name_masks_to_include: list[str] | None = field("packageNameMasksToInclude", "[str]", default=None)
    """Packages to install, by name with wildcards."""
    package_name_masks_to_exclude: list[str] | None = field("packageNameMasksToExclude", "[str]", default=None)
    """Packages to leave out, by name with wildcards."""
    maintenance_run_id: str | None = field("maintenanceRunId", default=None)
    """ID of the maintenance run the installation belongs to."""


class MigrateVMToVirtualMachineScaleSetInput(Model):
    """Where in the scale set a machine is moved to."""

    target_zone: str | None = field("targetZone", default=None)
    """Zone the machine is to be in."""
    target_fault_domain: int | None = field("targetFaultDomain", "int", default=None)
    """Fault domain the machine is to be in."""
    target_vm_size: str | None = field("targetVMSize", default=None)
    """VM size the machine is to have."""


class OSProfileProvisioningData(Model):
    """Password and custom data for a reimaged machine."""

    admin_password: str | None = field("adminPassword", default=None, secret=True)
    """New password of the administrator."""
    custom_data: str | None = field("customData", default=None, secret=True)
    """New data for the first boot, base64, at most 65535 bytes."""


class PatchInstallationDetail(Model):
    """A patch and the outcome of its installation."""

    patch_id: str = read_only("patchId")
    """ID of the patch."""
    name: str = read_only("name")
    """Name of the patch."""
    version: str = read_only("version")
    """Version, for Linux packages."""
    kb_id: str = read_only("kbId")
    """Number of the knowledge base article, for Windows patches."""
    classifications: list[str] = read_only("classifications", "[str]")
    """Classes of the patch."""
    installation_state: models.PatchInstallationState | types.PatchInstallationStateValue = read_only(
        "installationState", "PatchInstallationState"
    )
    """Outcome for this patch."""


class ResiliencyProfile(Model):
    """How a virtual machine copes with the loss of its zone."""

    zone_movement: NestedOrNone[ZoneMovement, types.ZoneMovementDict] = field(
        "zoneMovement", "ZoneMovement", default=None
    )
    """Whether the machine may move to another zone."""


class RunCommandDocumentBase(Model):
    """A built-in command."""

    schema: str = field("$schema")
    id: str = field("id")
    """ID of the command, such as "RunShellScript"."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system: Windows or Linux."""
    label: str = field("label")
    """Short name of the command."""
    description: str = field("description")
    """What the command does."""


class RunCommandDocument(RunCommandDocumentBase):
    """A built-in command with its script and parameters."""

    script: list[str] = field("script", "[str]", secret=True)
    """Lines of the script."""
    parameters: NestedListOrNone[RunCommandParameterDefinition, types.RunCommandParameterDefinitionDict] = field(
        "parameters", "[RunCommandParameterDefinition]", default=None
    )
    """Parameters of the script."""


class RunCommandManagedIdentity(Model):
    """Identity that reaches a blob of a run command."""

    client_id: str | None = field("clientId", default=None)
    """Client ID of the identity; give this or objectId."""
    object_id: str | None = field("objectId", default=None)
    """Object ID of the identity; give this or clientId."""


class RunCommandParameterDefinition(Model):
    """Parameter a built-in command takes."""

    name: str = field("name")
    """Name of this entry."""
    type: str = field("type")
    """Type of the parameter, such as "string"."""
    default_value: str | None = field("defaultValue", default=None)
    """Value if none is given."""
    required: bool | None = field("required", "bool", default=None)
    """Whether a value has to be given."""


class VirtualMachine(TrackedResource):
    """A virtual machine."""

    properties: NestedFilled[VirtualMachineProperties, types.VirtualMachinePropertiesDict] = field(
        "properties", "VirtualMachineProperties", default=None
    )
    """Settings of the virtual machine."""
    hardware_profile: NestedFilled[models.HardwareProfile, HardwareProfileDict] = flattened("properties", default=None)
    """Size of the machine."""
    flex_profile: NestedOrNone[FlexProfile, types.FlexProfileDict] = flattened("properties", default=None)
    """Preferred size, where the platform may choose it."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = flattened(
        "properties", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    storage_profile: NestedFilled[models.StorageProfile, StorageProfileDict] = flattened("properties", default=None)
    """Image and disks of the machine."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Extra abilities, such as Ultra disks and hibernation."""
    os_profile: NestedOrNone[models.OSProfile, OSProfileDict] = flattened("properties", default=None)
    """Host name, administrator and first boot settings; not for machines from specialized disks."""
    network_profile: NestedFilled[models.NetworkProfile, NetworkProfileDict] = flattened("properties", default=None)
    """Network interfaces of the machine."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = flattened("properties", default=None)
    """Trusted launch, confidential computing and encryption at host."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = flattened(
        "properties", default=None
    )
    """Boot diagnostics of the machine."""
    availability_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Availability set the machine is in; only at creation, and not with virtualMachineScaleSet."""
    virtual_machine_scale_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Flexible scale set the machine is in; not with availabilitySet."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Proximity placement group the machine is in."""
    priority: models.VirtualMachinePriorityTypes | types.VirtualMachinePriorityTypesValue | None = flattened(
        "properties", default=None
    )
    """Regular or Spot; Spot is cheaper, but can be evicted."""
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | types.VirtualMachineEvictionPolicyTypesValue | None = (
        flattened("properties", default=None)
    )
    """What happens to an evicted Spot machine: Deallocate or Delete."""
    billing_profile: NestedOrNone[models.BillingProfile, BillingProfileDict] = flattened("properties", default=None)
    """Price limit of a Spot machine."""
    host: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Dedicated host the machine runs on; not with hostGroup."""
    host_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Dedicated host group on whose hosts the machine is placed; not with host."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[VirtualMachineInstanceView, types.VirtualMachineInstanceViewDict] = flattened(
        "properties", init=False
    )
    """Run-time state of the machine; filled when asked for with expand."""
    license_type: str | None = flattened("properties", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    vm_id: str = flattened("properties", init=False)
    """Unique ID of the machine, a GUID, also readable inside it."""
    extensions_time_budget: str | None = flattened("properties", default=None)
    """Time for all extensions to start, ISO 8601, PT15M to PT2H; PT1H30M by default."""
    platform_fault_domain: int | None = flattened("properties", default=None)
    """Fault domain of the scale set to place the machine in; the platform chooses by default."""
    scheduled_events_profile: NestedOrNone[models.ScheduledEventsProfile, ScheduledEventsProfileDict] = flattened(
        "properties", default=None
    )
    """Scheduled events before deletion and before a new OS image."""
    user_data: str | None = flattened("properties", default=None)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    capacity_reservation: NestedOrNone[models.CapacityReservationProfile, CapacityReservationProfileDict] = flattened(
        "properties", default=None
    )
    """Capacity reservation the machine uses."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = flattened(
        "properties", default=None
    )
    """Interconnect block the machine is placed in."""
    application_profile: NestedOrNone[models.ApplicationProfile, ApplicationProfileDict] = flattened(
        "properties", default=None
    )
    """Gallery applications to install."""
    time_created: datetime = flattened("properties", init=False)
    """When the machine was created."""
    resiliency_profile: NestedOrNone[ResiliencyProfile, types.ResiliencyProfileDict] = flattened(
        "properties", default=None
    )
    """How the machine copes with the loss of its zone."""
    plan: NestedOrNone[models.Plan, PlanDict] = field("plan", "Plan", default=None)
    """Marketplace plan of the image; needed for images that are sold with terms."""
    resources: NestedList[VirtualMachineExtension, types.VirtualMachineExtensionDict] = read_only(
        "resources", "[VirtualMachineExtension]"
    )
    """Extensions of the machine."""
    identity: NestedOrNone[VirtualMachineIdentity, types.VirtualMachineIdentityDict] = field(
        "identity", "VirtualMachineIdentity", default=None
    )
    """Managed identities of the machine."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zone of the machine, one entry such as ["1"]; fixed at creation."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    managed_by: str = read_only("managedBy")
    """Resource that manages the machine, such as its scale set."""
    etag: str = read_only("etag")
    """Version of the resource, for If-Match; changes with every update."""
    placement: NestedOrNone[models.Placement, PlacementDict] = field("placement", "Placement", default=None)
    """How a zone is chosen, if zones is not given."""


class VirtualMachineAgentInstanceView(Model):
    """State of the VM agent."""

    vm_agent_version: str | None = field("vmAgentVersion", default=None)
    """Version of the agent."""
    extension_handlers: NestedListOrNone[
        VirtualMachineExtensionHandlerInstanceView, types.VirtualMachineExtensionHandlerInstanceViewDict
    ] = field("extensionHandlers", "[VirtualMachineExtensionHandlerInstanceView]", default=None)
    """State of the handlers of extensions."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the agent."""


class VirtualMachineAssessPatchesResult(Model):
    """Outcome of a look for available patches."""

    status: models.PatchOperationStatus | types.PatchOperationStatusValue = read_only("status", "PatchOperationStatus")
    """Outcome of the assessment."""
    assessment_activity_id: str = read_only("assessmentActivityId")
    """ID of the assessment, to find its logs in the machine."""
    reboot_pending: bool = read_only("rebootPending", "bool")
    """True if the machine waits for a reboot."""
    critical_and_security_patch_count: int = read_only("criticalAndSecurityPatchCount", "int")
    """Critical and security patches that are missing."""
    other_patch_count: int = read_only("otherPatchCount", "int")
    """Other patches that are missing."""
    start_date_time: datetime = read_only("startDateTime", "iso-8601")
    """When the assessment started."""
    available_patches: NestedList[
        VirtualMachineSoftwarePatchProperties, types.VirtualMachineSoftwarePatchPropertiesDict
    ] = read_only("availablePatches", "[VirtualMachineSoftwarePatchProperties]")
    """Patches that are missing."""
    error: Nested[models.ApiError, ApiErrorDict] = read_only("error", "ApiError")
    """What went wrong; absent without an error."""


class VirtualMachineCaptureParameters(Model):
    """Where to put the copies of a captured machine."""

    vhd_prefix: str = field("vhdPrefix")
    """Beginning of the names of the VHD blobs."""
    destination_container_name: str = field("destinationContainerName")
    """Container to put the blobs in."""
    overwrite_vhds: bool = field("overwriteVhds", "bool")
    """Overwrites blobs of the same name."""


class VirtualMachineCaptureResult(SubResource):
    """Template for machines made from a captured one."""

    schema: str = read_only("$schema")
    """Schema of the template."""
    content_version: str = read_only("contentVersion")
    """Version of the template's content."""
    parameters: Any = read_only("parameters", "object")
    """Parameters of the template."""
    resources: list[Any] = read_only("resources", "[object]")
    """Resources of the template."""


class VirtualMachineDiagnosticRunCommand(TrackedResource):
    """A diagnostic run command of a machine."""

    properties: NestedOrNone[VirtualMachineRunCommandProperties, types.VirtualMachineRunCommandPropertiesDict] = field(
        "properties", "VirtualMachineRunCommandProperties", default=None
    )
    """Settings of the virtual machine diagnostic run command."""


class VirtualMachineDiskProperties(Model):
    """Further settings of a managed disk created along with its machine."""

    tier: str | None = field("tier", default=None)
    """Performance tier such as "P30", if higher than the size of the disk gives."""
    bursting_enabled: bool | None = field("burstingEnabled", "bool", default=None)
    """Lets the disk go beyond its performance target on demand, for a charge; off by default."""
    performance_plus: bool | None = field("performancePlus", "bool", default=None)
    """Raises the performance of disks above 512 GiB; fixed at creation."""
    optimized_for_frequent_attach: bool | None = field("optimizedForFrequentAttach", "bool", default=None)
    """Makes attaching quick, for disks that change machines more than five times a day."""
    availability_policy: NestedOrNone[models.DiskAvailabilityPolicy, DiskAvailabilityPolicyDict] = field(
        "availabilityPolicy", "DiskAvailabilityPolicy", default=None
    )
    """What happens when the disk's storage is slow or gone for some time."""
    max_shares: int | None = field("maxShares", "int", default=None)
    """Machines the disk can be attached to at once; above 1 the disk is shared."""
    network_access_policy: (
        models.VirtualMachineDiskNetworkAccessPolicy | types.VirtualMachineDiskNetworkAccessPolicyValue | None
    ) = field("networkAccessPolicy", "VirtualMachineDiskNetworkAccessPolicy", default=None)
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = field("diskAccessId", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    disk_iops_read_only: int | None = field("diskIOPSReadOnly", "int", default=None)
    """Operations per second of all machines together that mount a shared disk read-only."""
    disk_m_bps_read_only: int | None = field("diskMBpsReadOnly", "int", default=None)
    """Throughput in MB per second of all machines together that mount a shared disk read-only."""
    logical_sector_size: int | None = field("logicalSectorSize", "int", default=None)
    """Bytes per logical sector of Ultra and Premium v2 disks: 512 or 4096 (default)."""


class VirtualMachineExtension(TrackedResource):
    """An extension of a virtual machine."""

    properties: NestedOrNone[VirtualMachineExtensionProperties, types.VirtualMachineExtensionPropertiesDict] = field(
        "properties", "VirtualMachineExtensionProperties", default=None
    )
    """Settings of the virtual machine extension."""
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
    instance_view: NestedOrNone[VirtualMachineExtensionInstanceView, types.VirtualMachineExtensionInstanceViewDict] = (
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


class VirtualMachineExtensionHandlerInstanceView(Model):
    """State of the handler of an extension."""

    type: str | None = field("type", default=None)
    """Type of the extension, such as "Microsoft.Azure.Extensions.CustomScript"."""
    type_handler_version: str | None = field("typeHandlerVersion", default=None)
    """Version of the handler."""
    status: NestedOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "status", "InstanceViewStatus", default=None
    )
    """Status of the handler."""


class VirtualMachineExtensionInstanceView(Model):
    """Run-time state of an extension."""

    name: str | None = field("name", default=None)
    """Name of the extension."""
    type: str | None = field("type", default=None)
    """Type of the extension, such as "CustomScript"."""
    type_handler_version: str | None = field("typeHandlerVersion", default=None)
    """Version of the extension that runs."""
    substatuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "substatuses", "[InstanceViewStatus]", default=None
    )
    """More detailed status entries, often with the output of the extension."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the extension."""


class VirtualMachineExtensionProperties(Model):
    """Settings of an extension."""

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
    instance_view: NestedOrNone[VirtualMachineExtensionInstanceView, types.VirtualMachineExtensionInstanceViewDict] = (
        field("instanceView", "VirtualMachineExtensionInstanceView", default=None)
    )
    """Run-time state of the extension; filled when asked for with expand."""
    suppress_failures: bool | None = field("suppressFailures", "bool", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        field("protectedSettingsFromKeyVault", "KeyVaultSecretReference", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""
    provision_after_extensions: list[str] | None = field("provisionAfterExtensions", "[str]", default=None)
    """Names of the extensions that have to be installed first."""


class VirtualMachineExtensionUpdate(UpdateResource):
    """Changes to an extension."""

    properties: NestedOrNone[
        VirtualMachineExtensionUpdateProperties, types.VirtualMachineExtensionUpdatePropertiesDict
    ] = field("properties", "VirtualMachineExtensionUpdateProperties", default=None)
    """Settings of the virtual machine extension."""
    force_update_tag: str | None = flattened("properties", default=None)
    """A changed value makes the extension run again with the same settings."""
    publisher: str | None = flattened("properties", default=None)
    """Publisher of the extension, such as "Microsoft.Azure.Extensions"."""
    type: str | None = flattened("properties", default=None)
    """Type of the extension, such as "CustomScript"."""
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


class VirtualMachineExtensionUpdateProperties(Model):
    """Changes to the settings of an extension."""

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
    suppress_failures: bool | None = field("suppressFailures", "bool", default=None)
    """Lets the deployment succeed even if the extension fails."""
    protected_settings_from_key_vault: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = (
        field("protectedSettingsFromKeyVault", "KeyVaultSecretReference", default=None)
    )
    """Secret of a key vault that holds the protected settings; in place of protectedSettings."""


class VirtualMachineExtensionsListResult(Model):
    """The extensions of a machine."""

    value: NestedListOrNone[VirtualMachineExtension, types.VirtualMachineExtensionDict] = field(
        "value", "[VirtualMachineExtension]", default=None
    )
    """The extensions."""


class VirtualMachineHealthStatus(Model):
    """Health of a machine as its application reports it."""

    status: Nested[models.InstanceViewStatus, InstanceViewStatusDict] = read_only("status", "InstanceViewStatus")
    """Health: code such as "HealthState/healthy"."""


class VirtualMachineIdentity(Model):
    """Managed identities of a virtual machine."""

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


class VirtualMachineInstallPatchesParameters(Model):
    """Which patches to install on a machine, and for how long at most."""

    maximum_duration: timedelta | None = field("maximumDuration", "duration", default=None)
    """Longest time the installation may take, ISO 8601, such as "PT4H"."""
    reboot_setting: models.VMGuestPatchRebootSetting | types.VMGuestPatchRebootSettingValue = field(
        "rebootSetting", "VMGuestPatchRebootSetting"
    )
    """Whether to reboot: IfRequired, Never or Always."""
    windows_parameters: NestedOrNone[WindowsParameters, types.WindowsParametersDict] = field(
        "windowsParameters", "WindowsParameters", default=None
    )
    """Choice of patches for a Windows machine."""
    linux_parameters: NestedOrNone[LinuxParameters, types.LinuxParametersDict] = field(
        "linuxParameters", "LinuxParameters", default=None
    )
    """Choice of patches for a Linux machine."""


class VirtualMachineInstallPatchesResult(Model):
    """Outcome of an installation of patches."""

    status: models.PatchOperationStatus | types.PatchOperationStatusValue = read_only("status", "PatchOperationStatus")
    """Outcome of the installation."""
    installation_activity_id: str = read_only("installationActivityId")
    """ID of the installation, to find its logs in the machine."""
    reboot_status: models.VMGuestPatchRebootStatus | types.VMGuestPatchRebootStatusValue = read_only(
        "rebootStatus", "VMGuestPatchRebootStatus"
    )
    """Whether the machine was rebooted, or has to be."""
    maintenance_window_exceeded: bool = read_only("maintenanceWindowExceeded", "bool")
    """True if time ran out before all patches were installed."""
    excluded_patch_count: int = read_only("excludedPatchCount", "int")
    """Patches left out on request."""
    not_selected_patch_count: int = read_only("notSelectedPatchCount", "int")
    """Available patches that were not asked for."""
    pending_patch_count: int = read_only("pendingPatchCount", "int")
    """Patches still to install."""
    installed_patch_count: int = read_only("installedPatchCount", "int")
    """Patches installed."""
    failed_patch_count: int = read_only("failedPatchCount", "int")
    """Patches whose installation failed."""
    patches: NestedList[PatchInstallationDetail, types.PatchInstallationDetailDict] = read_only(
        "patches", "[PatchInstallationDetail]"
    )
    """Patches with their outcome."""
    start_date_time: datetime = read_only("startDateTime", "iso-8601")
    """When the installation started."""
    error: Nested[models.ApiError, ApiErrorDict] = read_only("error", "ApiError")
    """What went wrong; absent without an error."""


class VirtualMachineInstanceView(Model):
    """Run-time state of a virtual machine."""

    platform_update_domain: int | None = field("platformUpdateDomain", "int", default=None)
    """Update domain of the machine."""
    platform_fault_domain: int | None = field("platformFaultDomain", "int", default=None)
    """Fault domain of the machine."""
    computer_name: str | None = field("computerName", default=None)
    """Host name as the machine reports it."""
    os_name: str | None = field("osName", default=None)
    """Name of the operating system as the machine reports it."""
    os_version: str | None = field("osVersion", default=None)
    """Version of the operating system as the machine reports it."""
    hyper_v_generation: models.HyperVGenerationType | types.HyperVGenerationTypeValue | None = field(
        "hyperVGeneration", "HyperVGenerationType", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    rdp_thumb_print: str | None = field("rdpThumbPrint", default=None)
    """Thumbprint of the certificate for remote desktop."""
    vm_agent: NestedOrNone[VirtualMachineAgentInstanceView, types.VirtualMachineAgentInstanceViewDict] = field(
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
    extensions: NestedListOrNone[VirtualMachineExtensionInstanceView, types.VirtualMachineExtensionInstanceViewDict] = (
        field("extensions", "[VirtualMachineExtensionInstanceView]", default=None)
    )
    """State of the extensions."""
    vm_health: Nested[VirtualMachineHealthStatus, types.VirtualMachineHealthStatusDict] = read_only(
        "vmHealth", "VirtualMachineHealthStatus"
    )
    """Health as reported by the application health extension."""
    boot_diagnostics: NestedOrNone[models.BootDiagnosticsInstanceView, BootDiagnosticsInstanceViewDict] = field(
        "bootDiagnostics", "BootDiagnosticsInstanceView", default=None
    )
    """Where screenshot and serial log are."""
    assigned_host: str = read_only("assignedHost")
    """Dedicated host the machine was placed on automatically."""
    statuses: NestedListFilled[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries, among them the power state such as "PowerState/running"."""
    patch_status: NestedOrNone[VirtualMachinePatchStatus, types.VirtualMachinePatchStatusDict] = field(
        "patchStatus", "VirtualMachinePatchStatus", default=None
    )
    """State of patching."""
    is_vm_in_standby_pool: bool = read_only("isVMInStandbyPool", "bool")
    """True if the machine is in a standby pool."""
    interconnect_instance_view: Nested[models.InterconnectInstanceView, InterconnectInstanceViewDict] = read_only(
        "interconnectInstanceView", "InterconnectInstanceView"
    )
    """State of the machine's fast network."""
    capacity_reservation_type: models.CapacityReservationType | CapacityReservationTypeValue = read_only(
        "capacityReservationType", "CapacityReservationType"
    )
    """Kind of capacity reservation the machine uses."""


class VirtualMachineIpTag(Model):
    """An IP tag of a public IP address."""

    ip_tag_type: str | None = field("ipTagType", default=None)
    """Type of the tag, such as "FirstPartyUsage"."""
    tag: str | None = field("tag", default=None)
    """Value of the tag, such as "SQL"."""
    first_party_service_tag_id: str | None = field("firstPartyServiceTagId", default=None)
    """ID of the service tag of a Microsoft service."""


class VirtualMachineNetworkInterfaceConfiguration(Model):
    """A network interface to create along with a machine."""

    name: str = field("name")
    """Name of the network interface."""
    properties: NestedOrNone[
        VirtualMachineNetworkInterfaceConfigurationProperties,
        types.VirtualMachineNetworkInterfaceConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineNetworkInterfaceConfigurationProperties", default=None)
    """Settings of the virtual machine network interface configuration."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary interface; needed if there are several."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the interface when the machine is deleted: Detach or Delete."""
    enable_accelerated_networking: bool | None = flattened("properties", default=None)
    """Turns accelerated networking on (SR-IOV)."""
    disable_tcp_state_tracking: bool | None = flattened("properties", default=None)
    """Turns tracking of TCP connections off."""
    enable_fpga: bool | None = flattened("properties", default=None)
    """Turns networking by FPGA on."""
    enable_ip_forwarding: bool | None = flattened("properties", default=None)
    """Lets the interface pass on traffic that is not addressed to it."""
    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Network security group of the interface."""
    dns_settings: NestedOrNone[
        VirtualMachineNetworkInterfaceDnsSettingsConfiguration,
        types.VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict,
    ] = flattened("properties", default=None)
    """DNS servers of the interface."""
    ip_configurations: NestedListOrNone[
        VirtualMachineNetworkInterfaceIPConfiguration, types.VirtualMachineNetworkInterfaceIPConfigurationDict
    ] = flattened("properties", default=None)
    """IP configurations of the interface."""
    dscp_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """DSCP configuration of the interface."""
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


class VirtualMachineNetworkInterfaceConfigurationProperties(Model):
    """Settings of a network interface to create along with a machine."""

    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary interface; needed if there are several."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the interface when the machine is deleted: Detach or Delete."""
    enable_accelerated_networking: bool | None = field("enableAcceleratedNetworking", "bool", default=None)
    """Turns accelerated networking on (SR-IOV)."""
    disable_tcp_state_tracking: bool | None = field("disableTcpStateTracking", "bool", default=None)
    """Turns tracking of TCP connections off."""
    enable_fpga: bool | None = field("enableFpga", "bool", default=None)
    """Turns networking by FPGA on."""
    enable_ip_forwarding: bool | None = field("enableIPForwarding", "bool", default=None)
    """Lets the interface pass on traffic that is not addressed to it."""
    network_security_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "networkSecurityGroup", "SubResource", default=None
    )
    """Network security group of the interface."""
    dns_settings: NestedOrNone[
        VirtualMachineNetworkInterfaceDnsSettingsConfiguration,
        types.VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict,
    ] = field("dnsSettings", "VirtualMachineNetworkInterfaceDnsSettingsConfiguration", default=None)
    """DNS servers of the interface."""
    ip_configurations: NestedList[
        VirtualMachineNetworkInterfaceIPConfiguration, types.VirtualMachineNetworkInterfaceIPConfigurationDict
    ] = field("ipConfigurations", "[VirtualMachineNetworkInterfaceIPConfiguration]")
    """IP configurations of the interface."""
    dscp_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "dscpConfiguration", "SubResource", default=None
    )
    """DSCP configuration of the interface."""
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue | None = field(
        "auxiliaryMode", "NetworkInterfaceAuxiliaryMode", default=None
    )
    """Mode for very many connections; needs a size that supports it."""
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue | None = field(
        "auxiliarySku", "NetworkInterfaceAuxiliarySku", default=None
    )
    """Size of the auxiliary mode."""


class VirtualMachineNetworkInterfaceDnsSettingsConfiguration(Model):
    """DNS servers of a network interface."""

    dns_servers: list[str] | None = field("dnsServers", "[str]", default=None)
    """IP addresses of the DNS servers."""


class VirtualMachineNetworkInterfaceIPConfiguration(Model):
    """An IP configuration of a network interface."""

    name: str = field("name")
    """Name of the IP configuration."""
    properties: NestedOrNone[
        VirtualMachineNetworkInterfaceIPConfigurationProperties,
        types.VirtualMachineNetworkInterfaceIPConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachineNetworkInterfaceIPConfigurationProperties", default=None)
    """Settings of the virtual machine network interface IP configuration."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address_configuration: NestedOrNone[
        VirtualMachinePublicIPAddressConfiguration, types.VirtualMachinePublicIPAddressConfigurationDict
    ] = flattened("properties", default=None)
    """Public IP address to create along with it."""
    private_ip_address_version: models.IPVersions | types.IPVersionsValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    private_ip_address_prefix_length: int | None = flattened("properties", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    application_security_groups: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Application security groups the address is in."""
    application_gateway_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Backend pools of application gateways the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Backend pools of load balancers the address is in."""


class VirtualMachineNetworkInterfaceIPConfigurationProperties(Model):
    """Settings of an IP configuration."""

    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet the address comes from."""
    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary IP configuration of the interface."""
    public_ip_address_configuration: NestedOrNone[
        VirtualMachinePublicIPAddressConfiguration, types.VirtualMachinePublicIPAddressConfigurationDict
    ] = field("publicIPAddressConfiguration", "VirtualMachinePublicIPAddressConfiguration", default=None)
    """Public IP address to create along with it."""
    private_ip_address_version: models.IPVersions | types.IPVersionsValue | None = field(
        "privateIPAddressVersion", "IPVersions", default=None
    )
    """IPv4 (default) or IPv6."""
    private_ip_address_prefix_length: int | None = field("privateIPAddressPrefixLength", "int", default=None)
    """Length of the prefix, if a block of addresses is wanted."""
    application_security_groups: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "applicationSecurityGroups", "[SubResource]", default=None
    )
    """Application security groups the address is in."""
    application_gateway_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "applicationGatewayBackendAddressPools", "[SubResource]", default=None
    )
    """Backend pools of application gateways the address is in."""
    load_balancer_backend_address_pools: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "loadBalancerBackendAddressPools", "[SubResource]", default=None
    )
    """Backend pools of load balancers the address is in."""


class VirtualMachinePatchStatus(Model):
    """State of patching of a machine."""

    available_patch_summary: NestedOrNone[AvailablePatchSummary, types.AvailablePatchSummaryDict] = field(
        "availablePatchSummary", "AvailablePatchSummary", default=None
    )
    """Outcome of the latest look for patches."""
    last_patch_installation_summary: NestedOrNone[
        LastPatchInstallationSummary, types.LastPatchInstallationSummaryDict
    ] = field("lastPatchInstallationSummary", "LastPatchInstallationSummary", default=None)
    """Outcome of the latest installation."""
    configuration_statuses: NestedList[models.InstanceViewStatus, InstanceViewStatusDict] = read_only(
        "configurationStatuses", "[InstanceViewStatus]"
    )
    """Whether patching is set up as asked for."""


class VirtualMachineProperties(Model):
    """Settings of a virtual machine."""

    hardware_profile: NestedFilled[models.HardwareProfile, HardwareProfileDict] = field(
        "hardwareProfile", "HardwareProfile", default=None
    )
    """Size of the machine."""
    flex_profile: NestedOrNone[FlexProfile, types.FlexProfileDict] = field("flexProfile", "FlexProfile", default=None)
    """Preferred size, where the platform may choose it."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = field(
        "scheduledEventsPolicy", "ScheduledEventsPolicy", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    storage_profile: NestedFilled[models.StorageProfile, StorageProfileDict] = field(
        "storageProfile", "StorageProfile", default=None
    )
    """Image and disks of the machine."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = field(
        "additionalCapabilities", "AdditionalCapabilities", default=None
    )
    """Extra abilities, such as Ultra disks and hibernation."""
    os_profile: NestedOrNone[models.OSProfile, OSProfileDict] = field("osProfile", "OSProfile", default=None)
    """Host name, administrator and first boot settings; not for machines from specialized disks."""
    network_profile: NestedFilled[models.NetworkProfile, NetworkProfileDict] = field(
        "networkProfile", "NetworkProfile", default=None
    )
    """Network interfaces of the machine."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = field(
        "securityProfile", "SecurityProfile", default=None
    )
    """Trusted launch, confidential computing and encryption at host."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = field(
        "diagnosticsProfile", "DiagnosticsProfile", default=None
    )
    """Boot diagnostics of the machine."""
    availability_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "availabilitySet", "SubResource", default=None
    )
    """Availability set the machine is in; only at creation, and not with virtualMachineScaleSet."""
    virtual_machine_scale_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "virtualMachineScaleSet", "SubResource", default=None
    )
    """Flexible scale set the machine is in; not with availabilitySet."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "proximityPlacementGroup", "SubResource", default=None
    )
    """Proximity placement group the machine is in."""
    priority: models.VirtualMachinePriorityTypes | types.VirtualMachinePriorityTypesValue | None = field(
        "priority", "VirtualMachinePriorityTypes", default=None
    )
    """Regular or Spot; Spot is cheaper, but can be evicted."""
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | types.VirtualMachineEvictionPolicyTypesValue | None = (
        field("evictionPolicy", "VirtualMachineEvictionPolicyTypes", default=None)
    )
    """What happens to an evicted Spot machine: Deallocate or Delete."""
    billing_profile: NestedOrNone[models.BillingProfile, BillingProfileDict] = field(
        "billingProfile", "BillingProfile", default=None
    )
    """Price limit of a Spot machine."""
    host: NestedOrNone[models.SubResource, SubResourceDict] = field("host", "SubResource", default=None)
    """Dedicated host the machine runs on; not with hostGroup."""
    host_group: NestedOrNone[models.SubResource, SubResourceDict] = field("hostGroup", "SubResource", default=None)
    """Dedicated host group on whose hosts the machine is placed; not with host."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[VirtualMachineInstanceView, types.VirtualMachineInstanceViewDict] = read_only(
        "instanceView", "VirtualMachineInstanceView"
    )
    """Run-time state of the machine; filled when asked for with expand."""
    license_type: str | None = field("licenseType", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    vm_id: str = read_only("vmId")
    """Unique ID of the machine, a GUID, also readable inside it."""
    extensions_time_budget: str | None = field("extensionsTimeBudget", default=None)
    """Time for all extensions to start, ISO 8601, PT15M to PT2H; PT1H30M by default."""
    platform_fault_domain: int | None = field("platformFaultDomain", "int", default=None)
    """Fault domain of the scale set to place the machine in; the platform chooses by default."""
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
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the machine was created."""
    resiliency_profile: NestedOrNone[ResiliencyProfile, types.ResiliencyProfileDict] = field(
        "resiliencyProfile", "ResiliencyProfile", default=None
    )
    """How the machine copes with the loss of its zone."""


class VirtualMachinePublicIPAddressConfiguration(Model):
    """A public IP address to create along with a machine."""

    name: str = field("name")
    """Name of the public IP address."""
    properties: NestedOrNone[
        VirtualMachinePublicIPAddressConfigurationProperties,
        types.VirtualMachinePublicIPAddressConfigurationPropertiesDict,
    ] = field("properties", "VirtualMachinePublicIPAddressConfigurationProperties", default=None)
    """Settings of the virtual machine public IP address configuration."""
    idle_timeout_in_minutes: int | None = flattened("properties", default=None)
    """Minutes after which idle connections are dropped."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the address when the machine is deleted: Detach or Delete."""
    dns_settings: NestedOrNone[
        VirtualMachinePublicIPAddressDnsSettingsConfiguration,
        types.VirtualMachinePublicIPAddressDnsSettingsConfigurationDict,
    ] = flattened("properties", default=None)
    """DNS name of the address."""
    ip_tags: NestedListOrNone[VirtualMachineIpTag, types.VirtualMachineIpTagDict] = flattened(
        "properties", default=None
    )
    """IP tags of the address."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Prefix the address is taken from."""
    public_ip_address_version: models.IPVersions | types.IPVersionsValue | None = flattened("properties", default=None)
    """IPv4 (default) or IPv6."""
    public_ip_allocation_method: models.PublicIPAllocationMethod | types.PublicIPAllocationMethodValue | None = (
        flattened("properties", default=None)
    )
    """Dynamic or Static."""
    sku: NestedOrNone[models.PublicIPAddressSku, PublicIPAddressSkuDict] = field(
        "sku", "PublicIPAddressSku", default=None
    )
    """SKU of the public IP address."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class VirtualMachinePublicIPAddressConfigurationProperties(Model):
    """Settings of a public IP address to create along with a machine."""

    idle_timeout_in_minutes: int | None = field("idleTimeoutInMinutes", "int", default=None)
    """Minutes after which idle connections are dropped."""
    delete_option: models.DeleteOptions | DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the address when the machine is deleted: Detach or Delete."""
    dns_settings: NestedOrNone[
        VirtualMachinePublicIPAddressDnsSettingsConfiguration,
        types.VirtualMachinePublicIPAddressDnsSettingsConfigurationDict,
    ] = field("dnsSettings", "VirtualMachinePublicIPAddressDnsSettingsConfiguration", default=None)
    """DNS name of the address."""
    ip_tags: NestedListOrNone[VirtualMachineIpTag, types.VirtualMachineIpTagDict] = field(
        "ipTags", "[VirtualMachineIpTag]", default=None
    )
    """IP tags of the address."""
    public_ip_prefix: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPPrefix", "SubResource", default=None
    )
    """Prefix the address is taken from."""
    public_ip_address_version: models.IPVersions | types.IPVersionsValue | None = field(
        "publicIPAddressVersion", "IPVersions", default=None
    )
    """IPv4 (default) or IPv6."""
    public_ip_allocation_method: models.PublicIPAllocationMethod | types.PublicIPAllocationMethodValue | None = field(
        "publicIPAllocationMethod", "PublicIPAllocationMethod", default=None
    )
    """Dynamic or Static."""


class VirtualMachinePublicIPAddressDnsSettingsConfiguration(Model):
    """DNS name of a public IP address."""

    domain_name_label: str = field("domainNameLabel")
    """First part of the DNS name, below the region's domain."""
    domain_name_label_scope: models.DomainNameLabelScopeTypes | DomainNameLabelScopeTypesValue | None = field(
        "domainNameLabelScope", "DomainNameLabelScopeTypes", default=None
    )
    """Where the label may be used again; adds a hash to the name."""


class VirtualMachineRunCommand(TrackedResource):
    """A run command of a machine."""

    properties: NestedOrNone[VirtualMachineRunCommandProperties, types.VirtualMachineRunCommandPropertiesDict] = field(
        "properties", "VirtualMachineRunCommandProperties", default=None
    )
    """Settings of the virtual machine run command."""
    source: NestedOrNone[VirtualMachineRunCommandScriptSource, types.VirtualMachineRunCommandScriptSourceDict] = (
        flattened("properties", default=None)
    )
    """Script, link or built-in command to run."""
    parameters: NestedListOrNone[models.RunCommandInputParameter, RunCommandInputParameterDict] = flattened(
        "properties", default=None
    )
    """Parameters of the script."""
    protected_parameters: NestedListOrNone[models.RunCommandInputParameter, RunCommandInputParameterDict] = flattened(
        "properties", default=None
    )
    """Parameters of the script that are encrypted and never returned."""
    async_execution: bool | None = flattened("properties", default=None)
    """Ends the deployment once the script has started, without waiting for its end."""
    run_as_user: str | None = flattened("properties", default=None)
    """User to run the script as."""
    run_as_password: str | None = flattened("properties", default=None)
    """Password of that user."""
    timeout_in_seconds: int | None = flattened("properties", default=None)
    """Seconds after which the script is stopped."""
    output_blob_uri: str | None = flattened("properties", default=None)
    """Append blob for the output, with SAS unless an identity is given."""
    error_blob_uri: str | None = flattened("properties", default=None)
    """Append blob for the error output, with SAS unless an identity is given."""
    output_blob_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = (
        flattened("properties", default=None)
    )
    """Identity that writes to the output blob."""
    error_blob_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = (
        flattened("properties", default=None)
    )
    """Identity that writes to the error blob."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[VirtualMachineRunCommandInstanceView, types.VirtualMachineRunCommandInstanceViewDict] = (
        flattened("properties", init=False)
    )
    """Outcome of the script; filled when asked for with expand."""
    treat_failure_as_deployment_failure: bool | None = flattened("properties", default=None)
    """Makes the deployment fail if the script fails."""


class VirtualMachineRunCommandInstanceView(Model):
    """Outcome of a run command."""

    execution_state: models.ExecutionState | types.ExecutionStateValue | None = field(
        "executionState", "ExecutionState", default=None
    )
    """How far the script is, or how it ended."""
    execution_message: str | None = field("executionMessage", default=None)
    """The state in words."""
    exit_code: int | None = field("exitCode", "int", default=None)
    """Exit code of the script."""
    output: str | None = field("output", default=None, secret=True)
    """Standard output of the script."""
    error: str | None = field("error", default=None, secret=True)
    """Error output of the script."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When the script started."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When the script ended."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the run command."""


class VirtualMachineRunCommandProperties(Model):
    """Settings of a run command."""

    source: NestedOrNone[VirtualMachineRunCommandScriptSource, types.VirtualMachineRunCommandScriptSourceDict] = field(
        "source", "VirtualMachineRunCommandScriptSource", default=None
    )
    """Script, link or built-in command to run."""
    parameters: NestedListOrNone[models.RunCommandInputParameter, RunCommandInputParameterDict] = field(
        "parameters", "[RunCommandInputParameter]", default=None, secret=True
    )
    """Parameters of the script."""
    protected_parameters: NestedListOrNone[models.RunCommandInputParameter, RunCommandInputParameterDict] = field(
        "protectedParameters", "[RunCommandInputParameter]", default=None, secret=True
    )
    """Parameters of the script that are encrypted and never returned."""
    async_execution: bool | None = field("asyncExecution", "bool", default=None)
    """Ends the deployment once the script has started, without waiting for its end."""
    run_as_user: str | None = field("runAsUser", default=None)
    """User to run the script as."""
    run_as_password: str | None = field("runAsPassword", default=None, secret=True)
    """Password of that user."""
    timeout_in_seconds: int | None = field("timeoutInSeconds", "int", default=None)
    """Seconds after which the script is stopped."""
    output_blob_uri: str | None = field("outputBlobUri", default=None, secret=True)
    """Append blob for the output, with SAS unless an identity is given."""
    error_blob_uri: str | None = field("errorBlobUri", default=None, secret=True)
    """Append blob for the error output, with SAS unless an identity is given."""
    output_blob_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = field(
        "outputBlobManagedIdentity", "RunCommandManagedIdentity", default=None
    )
    """Identity that writes to the output blob."""
    error_blob_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = field(
        "errorBlobManagedIdentity", "RunCommandManagedIdentity", default=None
    )
    """Identity that writes to the error blob."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[VirtualMachineRunCommandInstanceView, types.VirtualMachineRunCommandInstanceViewDict] = (
        read_only("instanceView", "VirtualMachineRunCommandInstanceView")
    )
    """Outcome of the script; filled when asked for with expand."""
    treat_failure_as_deployment_failure: bool | None = field("treatFailureAsDeploymentFailure", "bool", default=None)
    """Makes the deployment fail if the script fails."""


class VirtualMachineRunCommandScriptSource(Model):
    """Script of a run command: text, link, built-in command or gallery script."""

    script: str | None = field("script", default=None, secret=True)
    """Text of the script."""
    script_uri: str | None = field("scriptUri", default=None, secret=True)
    """Link to the script, with SAS unless it is public or an identity is given."""
    command_id: str | None = field("commandId", default=None)
    """Built-in command to run."""
    script_uri_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = field(
        "scriptUriManagedIdentity", "RunCommandManagedIdentity", default=None
    )
    """Identity that reads the script blob."""
    script_shell: models.ScriptShellTypes | types.ScriptShellTypesValue | None = field(
        "scriptShell", "ScriptShellTypes", default=None
    )
    """Shell for the script; PowerShell 7 if named so."""
    gallery_script_reference_id: str | None = field("galleryScriptReferenceId", default=None)
    """ID of a version of a gallery script."""


class VirtualMachineRunCommandUpdate(UpdateResource):
    """Changes to a run command."""

    properties: NestedOrNone[VirtualMachineRunCommandProperties, types.VirtualMachineRunCommandPropertiesDict] = field(
        "properties", "VirtualMachineRunCommandProperties", default=None
    )
    """Settings of the virtual machine run command."""
    source: NestedOrNone[VirtualMachineRunCommandScriptSource, types.VirtualMachineRunCommandScriptSourceDict] = (
        flattened("properties", default=None)
    )
    """Script, link or built-in command to run."""
    parameters: NestedListOrNone[models.RunCommandInputParameter, RunCommandInputParameterDict] = flattened(
        "properties", default=None
    )
    """Parameters of the script."""
    protected_parameters: NestedListOrNone[models.RunCommandInputParameter, RunCommandInputParameterDict] = flattened(
        "properties", default=None
    )
    """Parameters of the script that are encrypted and never returned."""
    async_execution: bool | None = flattened("properties", default=None)
    """Ends the deployment once the script has started, without waiting for its end."""
    run_as_user: str | None = flattened("properties", default=None)
    """User to run the script as."""
    run_as_password: str | None = flattened("properties", default=None)
    """Password of that user."""
    timeout_in_seconds: int | None = flattened("properties", default=None)
    """Seconds after which the script is stopped."""
    output_blob_uri: str | None = flattened("properties", default=None)
    """Append blob for the output, with SAS unless an identity is given."""
    error_blob_uri: str | None = flattened("properties", default=None)
    """Append blob for the error output, with SAS unless an identity is given."""
    output_blob_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = (
        flattened("properties", default=None)
    )
    """Identity that writes to the output blob."""
    error_blob_managed_identity: NestedOrNone[RunCommandManagedIdentity, types.RunCommandManagedIdentityDict] = (
        flattened("properties", default=None)
    )
    """Identity that writes to the error blob."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[VirtualMachineRunCommandInstanceView, types.VirtualMachineRunCommandInstanceViewDict] = (
        flattened("properties", init=False)
    )
    """Outcome of the script; filled when asked for with expand."""
    treat_failure_as_deployment_failure: bool | None = flattened("properties", default=None)
    """Makes the deployment fail if the script fails."""


class VirtualMachineSoftwarePatchProperties(Model):
    """An available patch."""

    patch_id: str = read_only("patchId")
    """ID of the patch."""
    name: str = read_only("name")
    """Name of the patch."""
    version: str = read_only("version")
    """Version, for Linux packages."""
    kb_id: str = read_only("kbId")
    """Number of the knowledge base article, for Windows patches."""
    classifications: list[str] = read_only("classifications", "[str]")
    """Classes of the patch."""
    reboot_behavior: models.VMGuestPatchRebootBehavior | types.VMGuestPatchRebootBehaviorValue = read_only(
        "rebootBehavior", "VMGuestPatchRebootBehavior"
    )
    """Whether the patch needs a reboot."""
    activity_id: str = read_only("activityId")
    """ID of the assessment that found the patch."""
    published_date: datetime = read_only("publishedDate", "iso-8601")
    """When the patch was published."""
    last_modified_date_time: datetime = read_only("lastModifiedDateTime", "iso-8601")
    """When the patch was last changed."""
    assessment_state: models.PatchAssessmentState | types.PatchAssessmentStateValue = read_only(
        "assessmentState", "PatchAssessmentState"
    )
    """Whether the patch is available."""


class VirtualMachineStatusCodeCount(Model):
    """Number of instances with a status."""

    code: str = read_only("code")
    """Code of the status."""
    count: int = read_only("count", "int")
    """Number of instances with it."""


class VirtualMachineUpdate(UpdateResource):
    """Changes to a virtual machine."""

    plan: NestedOrNone[models.Plan, PlanDict] = field("plan", "Plan", default=None)
    """Marketplace plan of the image; needed for images that are sold with terms."""
    properties: NestedOrNone[VirtualMachineProperties, types.VirtualMachinePropertiesDict] = field(
        "properties", "VirtualMachineProperties", default=None
    )
    """Settings of the virtual machine."""
    hardware_profile: NestedOrNone[models.HardwareProfile, HardwareProfileDict] = flattened("properties", default=None)
    """Size of the machine."""
    flex_profile: NestedOrNone[FlexProfile, types.FlexProfileDict] = flattened("properties", default=None)
    """Preferred size, where the platform may choose it."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = flattened(
        "properties", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    storage_profile: NestedOrNone[models.StorageProfile, StorageProfileDict] = flattened("properties", default=None)
    """Image and disks of the machine."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Extra abilities, such as Ultra disks and hibernation."""
    os_profile: NestedOrNone[models.OSProfile, OSProfileDict] = flattened("properties", default=None)
    """Host name, administrator and first boot settings; not for machines from specialized disks."""
    network_profile: NestedOrNone[models.NetworkProfile, NetworkProfileDict] = flattened("properties", default=None)
    """Network interfaces of the machine."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = flattened("properties", default=None)
    """Trusted launch, confidential computing and encryption at host."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = flattened(
        "properties", default=None
    )
    """Boot diagnostics of the machine."""
    availability_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Availability set the machine is in; only at creation, and not with virtualMachineScaleSet."""
    virtual_machine_scale_set: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Flexible scale set the machine is in; not with availabilitySet."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Proximity placement group the machine is in."""
    priority: models.VirtualMachinePriorityTypes | types.VirtualMachinePriorityTypesValue | None = flattened(
        "properties", default=None
    )
    """Regular or Spot; Spot is cheaper, but can be evicted."""
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | types.VirtualMachineEvictionPolicyTypesValue | None = (
        flattened("properties", default=None)
    )
    """What happens to an evicted Spot machine: Deallocate or Delete."""
    billing_profile: NestedOrNone[models.BillingProfile, BillingProfileDict] = flattened("properties", default=None)
    """Price limit of a Spot machine."""
    host: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Dedicated host the machine runs on; not with hostGroup."""
    host_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Dedicated host group on whose hosts the machine is placed; not with host."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[VirtualMachineInstanceView, types.VirtualMachineInstanceViewDict] = flattened(
        "properties", init=False
    )
    """Run-time state of the machine; filled when asked for with expand."""
    license_type: str | None = flattened("properties", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    vm_id: str = flattened("properties", init=False)
    """Unique ID of the machine, a GUID, also readable inside it."""
    extensions_time_budget: str | None = flattened("properties", default=None)
    """Time for all extensions to start, ISO 8601, PT15M to PT2H; PT1H30M by default."""
    platform_fault_domain: int | None = flattened("properties", default=None)
    """Fault domain of the scale set to place the machine in; the platform chooses by default."""
    scheduled_events_profile: NestedOrNone[models.ScheduledEventsProfile, ScheduledEventsProfileDict] = flattened(
        "properties", default=None
    )
    """Scheduled events before deletion and before a new OS image."""
    user_data: str | None = flattened("properties", default=None)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    capacity_reservation: NestedOrNone[models.CapacityReservationProfile, CapacityReservationProfileDict] = flattened(
        "properties", default=None
    )
    """Capacity reservation the machine uses."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = flattened(
        "properties", default=None
    )
    """Interconnect block the machine is placed in."""
    application_profile: NestedOrNone[models.ApplicationProfile, ApplicationProfileDict] = flattened(
        "properties", default=None
    )
    """Gallery applications to install."""
    time_created: datetime = flattened("properties", init=False)
    """When the machine was created."""
    resiliency_profile: NestedOrNone[ResiliencyProfile, types.ResiliencyProfileDict] = flattened(
        "properties", default=None
    )
    """How the machine copes with the loss of its zone."""
    identity: NestedOrNone[VirtualMachineIdentity, types.VirtualMachineIdentityDict] = field(
        "identity", "VirtualMachineIdentity", default=None
    )
    """Managed identities of the machine."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zone of the machine, one entry such as ["1"]; fixed at creation."""


class WindowsParameters(Model):
    """Which patches to install on a Windows machine."""

    classifications_to_include: (
        list[models.VMGuestPatchClassificationWindows | types.VMGuestPatchClassificationWindowsValue] | None
    ) = field("classificationsToInclude", "[VMGuestPatchClassificationWindows]", default=None)
    """Classes of patches to install."""
    kb_numbers_to_include: list[str] | None = field("kbNumbersToInclude", "[str]", default=None)
    """Patches to install, by KB number."""
    kb_numbers_to_exclude: list[str] | None = field("kbNumbersToExclude", "[str]", default=None)
    """Patches to leave out, by KB number."""
    exclude_kbs_requiring_reboot: bool | None = field("excludeKbsRequiringReboot", "bool", default=None)
    """Leaves out patches that need a reboot."""
    max_patch_publish_date: datetime | None = field("maxPatchPublishDate", "iso-8601", default=None)
    """Installs only patches published up to this time."""
    patch_name_masks_to_include: list[str] | None = field("patchNameMasksToInclude", "[str]", default=None)
    """Patches to install, by name with wildcards."""
    patch_name_masks_to_exclude: list[str] | None = field("patchNameMasksToExclude", "[str]", default=None)
    """Patches to leave out, by name with wildcards."""


class ZoneMovement(Model):
    """Whether a machine may move to another zone."""

    is_enabled: bool | None = field("isEnabled", "bool", default=None)
    """Lets the machine be moved to another zone when its own fails."""
