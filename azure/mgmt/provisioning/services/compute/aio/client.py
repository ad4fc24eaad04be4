# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous client of the service ``compute``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ComputeManagementClient(AsyncServiceClient):
    """Asynchronous client. Virtual machines and what they need: disks, images, snapshots, galleries, scale sets,
    availability sets, dedicated hosts, SSH keys.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Compute provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def virtual_machine_scale_sets(self) -> _operations.VirtualMachineScaleSetsOperations:
        """Virtual machine scale sets: create, scale, upgrade, start, stop and delete them."""
        return self._operations("VirtualMachineScaleSetsOperations")

    @property
    def virtual_machine_scale_set_extensions(self) -> _operations.VirtualMachineScaleSetExtensionsOperations:
        """Extensions in the model of a scale set, installed on its instances."""
        return self._operations("VirtualMachineScaleSetExtensionsOperations")

    @property
    def virtual_machine_scale_set_life_cycle_hook_events(
        self,
    ) -> _operations.VirtualMachineScaleSetLifeCycleHookEventsOperations:
        """Events by which a scale set asks for consent before it acts on its instances."""
        return self._operations("VirtualMachineScaleSetLifeCycleHookEventsOperations")

    @property
    def virtual_machine_scale_set_vm_extensions(self) -> _operations.VirtualMachineScaleSetVmExtensionsOperations:
        """Extensions on single instances of a scale set."""
        return self._operations("VirtualMachineScaleSetVmExtensionsOperations")

    @property
    def virtual_machines(self) -> _operations.VirtualMachinesOperations:
        """Virtual machines: create, change, start, stop, capture, patch and delete them."""
        return self._operations("VirtualMachinesOperations")

    @property
    def virtual_machine_extensions(self) -> _operations.VirtualMachineExtensionsOperations:
        """Extensions of virtual machines: small agents and scripts that configure or watch a machine."""
        return self._operations("VirtualMachineExtensionsOperations")

    @property
    def virtual_machine_extension_images(self) -> _operations.VirtualMachineExtensionImagesOperations:
        """The extensions offered in a region: publishers' types and versions."""
        return self._operations("VirtualMachineExtensionImagesOperations")

    @property
    def availability_sets(self) -> _operations.AvailabilitySetsOperations:
        """Availability sets: spread virtual machines over fault domains and update domains."""
        return self._operations("AvailabilitySetsOperations")

    @property
    def proximity_placement_groups(self) -> _operations.ProximityPlacementGroupsOperations:
        """Proximity placement groups: keep resources close together for low network latency."""
        return self._operations("ProximityPlacementGroupsOperations")

    @property
    def dedicated_host_groups(self) -> _operations.DedicatedHostGroupsOperations:
        """Groups of dedicated hosts, in one zone and over fault domains."""
        return self._operations("DedicatedHostGroupsOperations")

    @property
    def dedicated_hosts(self) -> _operations.DedicatedHostsOperations:
        """Dedicated hosts: physical servers that run only your virtual machines."""
        return self._operations("DedicatedHostsOperations")

    @property
    def images(self) -> _operations.ImagesOperations:
        """Managed images: templates of disks from which to create virtual machines."""
        return self._operations("ImagesOperations")

    @property
    def restore_point_collections(self) -> _operations.RestorePointCollectionsOperations:
        """Collections of restore points of one virtual machine."""
        return self._operations("RestorePointCollectionsOperations")

    @property
    def restore_points(self) -> _operations.RestorePointsOperations:
        """Restore points: the disks and settings of a virtual machine at one moment."""
        return self._operations("RestorePointsOperations")

    @property
    def capacity_reservation_groups(self) -> _operations.CapacityReservationGroupsOperations:
        """Groups of capacity reservations that virtual machines are associated with."""
        return self._operations("CapacityReservationGroupsOperations")

    @property
    def capacity_reservations(self) -> _operations.CapacityReservationsOperations:
        """Reserved compute capacity of one VM size in a region or zone."""
        return self._operations("CapacityReservationsOperations")

    @property
    def interconnect_blocks(self) -> _operations.InterconnectBlocksOperations:
        """Interconnect blocks: capacity with a fast network between its machines."""
        return self._operations("InterconnectBlocksOperations")

    @property
    def virtual_machine_run_commands(self) -> _operations.VirtualMachineRunCommandsOperations:
        """Managed run commands: scripts kept as resources of a virtual machine, and the built-in commands."""
        return self._operations("VirtualMachineRunCommandsOperations")

    @property
    def virtual_machine_scale_set_vm_run_commands(self) -> _operations.VirtualMachineScaleSetVmRunCommandsOperations:
        """Managed run commands of single scale set instances."""
        return self._operations("VirtualMachineScaleSetVmRunCommandsOperations")

    @property
    def virtual_machine_diagnostic_run_commands(self) -> _operations.VirtualMachineDiagnosticRunCommandsOperations:
        """Diagnostic run commands of virtual machines."""
        return self._operations("VirtualMachineDiagnosticRunCommandsOperations")

    @property
    def virtual_machine_scale_set_vm_diagnostic_run_commands(
        self,
    ) -> _operations.VirtualMachineScaleSetVmDiagnosticRunCommandsOperations:
        """Diagnostic run commands of single scale set instances."""
        return self._operations("VirtualMachineScaleSetVmDiagnosticRunCommandsOperations")

    @property
    def disks(self) -> _operations.DisksOperations:
        """Managed disks: create, change, attach-ready copies, access by SAS, delete."""
        return self._operations("DisksOperations")

    @property
    def disk_accesses(self) -> _operations.DiskAccessesOperations:
        """Disk accesses: export and import disks over private endpoints."""
        return self._operations("DiskAccessesOperations")

    @property
    def disk_encryption_sets(self) -> _operations.DiskEncryptionSetsOperations:
        """Disk encryption sets: encrypt disks with keys of your own from a key vault."""
        return self._operations("DiskEncryptionSetsOperations")

    @property
    def snapshots(self) -> _operations.SnapshotsOperations:
        """Snapshots: read-only copies of managed disks at one moment."""
        return self._operations("SnapshotsOperations")

    @property
    def galleries(self) -> _operations.GalleriesOperations:
        """Azure Compute Galleries: keep, replicate and share images and applications."""
        return self._operations("GalleriesOperations")

    @property
    def gallery_images(self) -> _operations.GalleryImagesOperations:
        """Image definitions in a gallery: what the versions of one image have in common."""
        return self._operations("GalleryImagesOperations")

    @property
    def gallery_image_versions(self) -> _operations.GalleryImageVersionsOperations:
        """Versions of the images in a gallery, replicated to regions."""
        return self._operations("GalleryImageVersionsOperations")

    @property
    def gallery_applications(self) -> _operations.GalleryApplicationsOperations:
        """Application definitions in a gallery."""
        return self._operations("GalleryApplicationsOperations")

    @property
    def gallery_application_versions(self) -> _operations.GalleryApplicationVersionsOperations:
        """Versions of the applications in a gallery."""
        return self._operations("GalleryApplicationVersionsOperations")

    @property
    def gallery_scripts(self) -> _operations.GalleryScriptsOperations:
        """Script definitions in a gallery, for use with run commands."""
        return self._operations("GalleryScriptsOperations")

    @property
    def gallery_script_versions(self) -> _operations.GalleryScriptVersionsOperations:
        """Versions of the scripts in a gallery."""
        return self._operations("GalleryScriptVersionsOperations")

    @property
    def gallery_in_vm_access_control_profiles(self) -> _operations.GalleryInVmAccessControlProfilesOperations:
        """Profiles of rules on who in a machine may reach its metadata endpoints."""
        return self._operations("GalleryInVmAccessControlProfilesOperations")

    @property
    def gallery_in_vm_access_control_profile_versions(
        self,
    ) -> _operations.GalleryInVmAccessControlProfileVersionsOperations:
        """Versions of the in-VM access control profiles in a gallery."""
        return self._operations("GalleryInVmAccessControlProfileVersionsOperations")

    @property
    def shared_galleries(self) -> _operations.SharedGalleriesOperations:
        """Galleries other subscriptions or tenants share with this one."""
        return self._operations("SharedGalleriesOperations")

    @property
    def shared_gallery_images(self) -> _operations.SharedGalleryImagesOperations:
        """Images in galleries shared with this subscription or tenant."""
        return self._operations("SharedGalleryImagesOperations")

    @property
    def shared_gallery_image_versions(self) -> _operations.SharedGalleryImageVersionsOperations:
        """Image versions in galleries shared with this subscription or tenant."""
        return self._operations("SharedGalleryImageVersionsOperations")

    @property
    def community_galleries(self) -> _operations.CommunityGalleriesOperations:
        """Galleries shared publicly with everyone."""
        return self._operations("CommunityGalleriesOperations")

    @property
    def community_gallery_images(self) -> _operations.CommunityGalleryImagesOperations:
        """Images in community galleries."""
        return self._operations("CommunityGalleryImagesOperations")

    @property
    def community_gallery_image_versions(self) -> _operations.CommunityGalleryImageVersionsOperations:
        """Image versions in community galleries."""
        return self._operations("CommunityGalleryImageVersionsOperations")

    @property
    def shared_gallery_invites(self) -> _operations.SharedGalleryInvitesOperations:
        """Answers to offers of galleries shared with the subscription."""
        return self._operations("SharedGalleryInvitesOperations")

    @property
    def tenant_level_shared_gallery_invites(self) -> _operations.TenantLevelSharedGalleryInvitesOperations:
        """Answers to offers of galleries shared with the whole tenant."""
        return self._operations("TenantLevelSharedGalleryInvitesOperations")

    @property
    def resource_skus(self) -> _operations.ResourceSkusOperations:
        """SKUs of compute resources the subscription can use, with capabilities and restrictions."""
        return self._operations("ResourceSkusOperations")

    @property
    def virtual_machine_scale_set_rolling_upgrades(self) -> _operations.VirtualMachineScaleSetRollingUpgradesOperations:
        """Rolling upgrades of scale sets: start, watch and cancel them."""
        return self._operations("VirtualMachineScaleSetRollingUpgradesOperations")

    @property
    def virtual_machine_scale_set_vms(self) -> _operations.VirtualMachineScaleSetVmsOperations:
        """Single instances of scale sets: look at, start, stop, repair and delete them."""
        return self._operations("VirtualMachineScaleSetVmsOperations")

    @property
    def ssh_public_keys(self) -> _operations.SshPublicKeysOperations:
        """SSH public keys stored as resources, for use with new Linux machines."""
        return self._operations("SshPublicKeysOperations")

    @property
    def usage(self) -> _operations.UsageOperations:
        """Use and limits of compute resources in a region."""
        return self._operations("UsageOperations")

    @property
    def virtual_machine_sizes(self) -> _operations.VirtualMachineSizesOperations:
        """Sizes of virtual machines in a region."""
        return self._operations("VirtualMachineSizesOperations")

    @property
    def virtual_machine_images_edge_zone(self) -> _operations.VirtualMachineImagesEdgeZoneOperations:
        """Marketplace and platform images in edge zones."""
        return self._operations("VirtualMachineImagesEdgeZoneOperations")

    @property
    def virtual_machine_images(self) -> _operations.VirtualMachineImagesOperations:
        """Marketplace and platform images: publishers, offers, SKUs and versions."""
        return self._operations("VirtualMachineImagesOperations")

    @property
    def log_analytics(self) -> _operations.LogAnalyticsOperations:
        """Logs of requests to the compute API: export rates and throttling."""
        return self._operations("LogAnalyticsOperations")

    @property
    def disk_restore_point(self) -> _operations.DiskRestorePointOperations:
        """Disks as saved in restore points."""
        return self._operations("DiskRestorePointOperations")

    @property
    def soft_deleted_resource(self) -> _operations.SoftDeletedResourceOperations:
        """Gallery artifacts that were deleted and can still be restored."""
        return self._operations("SoftDeletedResourceOperations")

    @property
    def gallery_sharing_profile(self) -> _operations.GallerySharingProfileOperations:
        """Sharing of galleries with subscriptions, tenants or everyone."""
        return self._operations("GallerySharingProfileOperations")
