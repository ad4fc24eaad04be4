# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Client of the service ``compute``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations._availability_sets import AvailabilitySetsOperations
    from .operations._capacity_reservation_groups import (
        CapacityReservationGroupsOperations,
        CapacityReservationsOperations,
    )
    from .operations._community_galleries import (
        CommunityGalleriesOperations,
        CommunityGalleryImagesOperations,
        CommunityGalleryImageVersionsOperations,
    )
    from .operations._dedicated_host_groups import DedicatedHostGroupsOperations, DedicatedHostsOperations
    from .operations._disk_accesses import DiskAccessesOperations
    from .operations._disk_encryption_sets import DiskEncryptionSetsOperations
    from .operations._disks import DisksOperations
    from .operations._galleries import (
        GalleriesOperations,
        GalleryApplicationsOperations,
        GalleryApplicationVersionsOperations,
        GalleryImagesOperations,
        GalleryImageVersionsOperations,
        GalleryInVmAccessControlProfilesOperations,
        GalleryInVmAccessControlProfileVersionsOperations,
        GalleryScriptsOperations,
        GalleryScriptVersionsOperations,
        GallerySharingProfileOperations,
        SoftDeletedResourceOperations,
    )
    from .operations._images import ImagesOperations
    from .operations._interconnect_blocks import InterconnectBlocksOperations
    from .operations._others import (
        LogAnalyticsOperations,
        Operations,
        ResourceSkusOperations,
        SharedGalleryInvitesOperations,
        TenantLevelSharedGalleryInvitesOperations,
        UsageOperations,
        VirtualMachineSizesOperations,
    )
    from .operations._proximity_placement_groups import ProximityPlacementGroupsOperations
    from .operations._restore_point_collections import (
        DiskRestorePointOperations,
        RestorePointCollectionsOperations,
        RestorePointsOperations,
    )
    from .operations._shared_galleries import (
        SharedGalleriesOperations,
        SharedGalleryImagesOperations,
        SharedGalleryImageVersionsOperations,
    )
    from .operations._snapshots import SnapshotsOperations
    from .operations._ssh_public_keys import SshPublicKeysOperations
    from .operations._virtual_machine_images import (
        VirtualMachineExtensionImagesOperations,
        VirtualMachineImagesOperations,
    )
    from .operations._virtual_machine_images_edge_zone import VirtualMachineImagesEdgeZoneOperations
    from .operations._virtual_machine_scale_sets import (
        VirtualMachineScaleSetExtensionsOperations,
        VirtualMachineScaleSetLifeCycleHookEventsOperations,
        VirtualMachineScaleSetRollingUpgradesOperations,
        VirtualMachineScaleSetsOperations,
        VirtualMachineScaleSetVmDiagnosticRunCommandsOperations,
        VirtualMachineScaleSetVmExtensionsOperations,
        VirtualMachineScaleSetVmRunCommandsOperations,
        VirtualMachineScaleSetVmsOperations,
    )
    from .operations._virtual_machines import (
        VirtualMachineDiagnosticRunCommandsOperations,
        VirtualMachineExtensionsOperations,
        VirtualMachineRunCommandsOperations,
        VirtualMachinesOperations,
    )


class ComputeManagementClient(ServiceClient):
    """Virtual machines and what they need: disks, images, snapshots, galleries, scale sets, availability sets,
    dedicated hosts, SSH keys.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Compute provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def virtual_machine_scale_sets(self) -> VirtualMachineScaleSetsOperations:
        """Virtual machine scale sets: create, scale, upgrade, start, stop and delete them."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetsOperations

        return self._group(VirtualMachineScaleSetsOperations)

    @property
    def virtual_machine_scale_set_extensions(self) -> VirtualMachineScaleSetExtensionsOperations:
        """Extensions in the model of a scale set, installed on its instances."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetExtensionsOperations

        return self._group(VirtualMachineScaleSetExtensionsOperations)

    @property
    def virtual_machine_scale_set_life_cycle_hook_events(self) -> VirtualMachineScaleSetLifeCycleHookEventsOperations:
        """Events by which a scale set asks for consent before it acts on its instances."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetLifeCycleHookEventsOperations

        return self._group(VirtualMachineScaleSetLifeCycleHookEventsOperations)

    @property
    def virtual_machine_scale_set_vm_extensions(self) -> VirtualMachineScaleSetVmExtensionsOperations:
        """Extensions on single instances of a scale set."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetVmExtensionsOperations

        return self._group(VirtualMachineScaleSetVmExtensionsOperations)

    @property
    def virtual_machines(self) -> VirtualMachinesOperations:
        """Virtual machines: create, change, start, stop, capture, patch and delete them."""
        from .operations._virtual_machines import VirtualMachinesOperations

        return self._group(VirtualMachinesOperations)

    @property
    def virtual_machine_extensions(self) -> VirtualMachineExtensionsOperations:
        """Extensions of virtual machines: small agents and scripts that configure or watch a machine."""
        from .operations._virtual_machines import VirtualMachineExtensionsOperations

        return self._group(VirtualMachineExtensionsOperations)

    @property
    def virtual_machine_extension_images(self) -> VirtualMachineExtensionImagesOperations:
        """The extensions offered in a region: publishers' types and versions."""
        from .operations._virtual_machine_images import VirtualMachineExtensionImagesOperations

        return self._group(VirtualMachineExtensionImagesOperations)

    @property
    def availability_sets(self) -> AvailabilitySetsOperations:
        """Availability sets: spread virtual machines over fault domains and update domains."""
        from .operations._availability_sets import AvailabilitySetsOperations

        return self._group(AvailabilitySetsOperations)

    @property
    def proximity_placement_groups(self) -> ProximityPlacementGroupsOperations:
        """Proximity placement groups: keep resources close together for low network latency."""
        from .operations._proximity_placement_groups import ProximityPlacementGroupsOperations

        return self._group(ProximityPlacementGroupsOperations)

    @property
    def dedicated_host_groups(self) -> DedicatedHostGroupsOperations:
        """Groups of dedicated hosts, in one zone and over fault domains."""
        from .operations._dedicated_host_groups import DedicatedHostGroupsOperations

        return self._group(DedicatedHostGroupsOperations)

    @property
    def dedicated_hosts(self) -> DedicatedHostsOperations:
        """Dedicated hosts: physical servers that run only your virtual machines."""
        from .operations._dedicated_host_groups import DedicatedHostsOperations

        return self._group(DedicatedHostsOperations)

    @property
    def images(self) -> ImagesOperations:
        """Managed images: templates of disks from which to create virtual machines."""
        from .operations._images import ImagesOperations

        return self._group(ImagesOperations)

    @property
    def restore_point_collections(self) -> RestorePointCollectionsOperations:
        """Collections of restore points of one virtual machine."""
        from .operations._restore_point_collections import RestorePointCollectionsOperations

        return self._group(RestorePointCollectionsOperations)

    @property
    def restore_points(self) -> RestorePointsOperations:
        """Restore points: the disks and settings of a virtual machine at one moment."""
        from .operations._restore_point_collections import RestorePointsOperations

        return self._group(RestorePointsOperations)

    @property
    def capacity_reservation_groups(self) -> CapacityReservationGroupsOperations:
        """Groups of capacity reservations that virtual machines are associated with."""
        from .operations._capacity_reservation_groups import CapacityReservationGroupsOperations

        return self._group(CapacityReservationGroupsOperations)

    @property
    def capacity_reservations(self) -> CapacityReservationsOperations:
        """Reserved compute capacity of one VM size in a region or zone."""
        from .operations._capacity_reservation_groups import CapacityReservationsOperations

        return self._group(CapacityReservationsOperations)

    @property
    def interconnect_blocks(self) -> InterconnectBlocksOperations:
        """Interconnect blocks: capacity with a fast network between its machines."""
        from .operations._interconnect_blocks import InterconnectBlocksOperations

        return self._group(InterconnectBlocksOperations)

    @property
    def virtual_machine_run_commands(self) -> VirtualMachineRunCommandsOperations:
        """Managed run commands: scripts kept as resources of a virtual machine, and the built-in commands."""
        from .operations._virtual_machines import VirtualMachineRunCommandsOperations

        return self._group(VirtualMachineRunCommandsOperations)

    @property
    def virtual_machine_scale_set_vm_run_commands(self) -> VirtualMachineScaleSetVmRunCommandsOperations:
        """Managed run commands of single scale set instances."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetVmRunCommandsOperations

        return self._group(VirtualMachineScaleSetVmRunCommandsOperations)

    @property
    def virtual_machine_diagnostic_run_commands(self) -> VirtualMachineDiagnosticRunCommandsOperations:
        """Diagnostic run commands of virtual machines."""
        from .operations._virtual_machines import VirtualMachineDiagnosticRunCommandsOperations

        return self._group(VirtualMachineDiagnosticRunCommandsOperations)

    @property
    def virtual_machine_scale_set_vm_diagnostic_run_commands(
        self,
    ) -> VirtualMachineScaleSetVmDiagnosticRunCommandsOperations:
        """Diagnostic run commands of single scale set instances."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetVmDiagnosticRunCommandsOperations

        return self._group(VirtualMachineScaleSetVmDiagnosticRunCommandsOperations)

    @property
    def disks(self) -> DisksOperations:
        """Managed disks: create, change, attach-ready copies, access by SAS, delete."""
        from .operations._disks import DisksOperations

        return self._group(DisksOperations)

    @property
    def disk_accesses(self) -> DiskAccessesOperations:
        """Disk accesses: export and import disks over private endpoints."""
        from .operations._disk_accesses import DiskAccessesOperations

        return self._group(DiskAccessesOperations)

    @property
    def disk_encryption_sets(self) -> DiskEncryptionSetsOperations:
        """Disk encryption sets: encrypt disks with keys of your own from a key vault."""
        from .operations._disk_encryption_sets import DiskEncryptionSetsOperations

        return self._group(DiskEncryptionSetsOperations)

    @property
    def snapshots(self) -> SnapshotsOperations:
        """Snapshots: read-only copies of managed disks at one moment."""
        from .operations._snapshots import SnapshotsOperations

        return self._group(SnapshotsOperations)

    @property
    def galleries(self) -> GalleriesOperations:
        """Azure Compute Galleries: keep, replicate and share images and applications."""
        from .operations._galleries import GalleriesOperations

        return self._group(GalleriesOperations)

    @property
    def gallery_images(self) -> GalleryImagesOperations:
        """Image definitions in a gallery: what the versions of one image have in common."""
        from .operations._galleries import GalleryImagesOperations

        return self._group(GalleryImagesOperations)

    @property
    def gallery_image_versions(self) -> GalleryImageVersionsOperations:
        """Versions of the images in a gallery, replicated to regions."""
        from .operations._galleries import GalleryImageVersionsOperations

        return self._group(GalleryImageVersionsOperations)

    @property
    def gallery_applications(self) -> GalleryApplicationsOperations:
        """Application definitions in a gallery."""
        from .operations._galleries import GalleryApplicationsOperations

        return self._group(GalleryApplicationsOperations)

    @property
    def gallery_application_versions(self) -> GalleryApplicationVersionsOperations:
        """Versions of the applications in a gallery."""
        from .operations._galleries import GalleryApplicationVersionsOperations

        return self._group(GalleryApplicationVersionsOperations)

    @property
    def gallery_scripts(self) -> GalleryScriptsOperations:
        """Script definitions in a gallery, for use with run commands."""
        from .operations._galleries import GalleryScriptsOperations

        return self._group(GalleryScriptsOperations)

    @property
    def gallery_script_versions(self) -> GalleryScriptVersionsOperations:
        """Versions of the scripts in a gallery."""
        from .operations._galleries import GalleryScriptVersionsOperations

        return self._group(GalleryScriptVersionsOperations)

    @property
    def gallery_in_vm_access_control_profiles(self) -> GalleryInVmAccessControlProfilesOperations:
        """Profiles of rules on who in a machine may reach its metadata endpoints."""
        from .operations._galleries import GalleryInVmAccessControlProfilesOperations

        return self._group(GalleryInVmAccessControlProfilesOperations)

    @property
    def gallery_in_vm_access_control_profile_versions(self) -> GalleryInVmAccessControlProfileVersionsOperations:
        """Versions of the in-VM access control profiles in a gallery."""
        from .operations._galleries import GalleryInVmAccessControlProfileVersionsOperations

        return self._group(GalleryInVmAccessControlProfileVersionsOperations)

    @property
    def shared_galleries(self) -> SharedGalleriesOperations:
        """Galleries other subscriptions or tenants share with this one."""
        from .operations._shared_galleries import SharedGalleriesOperations

        return self._group(SharedGalleriesOperations)

    @property
    def shared_gallery_images(self) -> SharedGalleryImagesOperations:
        """Images in galleries shared with this subscription or tenant."""
        from .operations._shared_galleries import SharedGalleryImagesOperations

        return self._group(SharedGalleryImagesOperations)

    @property
    def shared_gallery_image_versions(self) -> SharedGalleryImageVersionsOperations:
        """Image versions in galleries shared with this subscription or tenant."""
        from .operations._shared_galleries import SharedGalleryImageVersionsOperations

        return self._group(SharedGalleryImageVersionsOperations)

    @property
    def community_galleries(self) -> CommunityGalleriesOperations:
        """Galleries shared publicly with everyone."""
        from .operations._community_galleries import CommunityGalleriesOperations

        return self._group(CommunityGalleriesOperations)

    @property
    def community_gallery_images(self) -> CommunityGalleryImagesOperations:
        """Images in community galleries."""
        from .operations._community_galleries import CommunityGalleryImagesOperations

        return self._group(CommunityGalleryImagesOperations)

    @property
    def community_gallery_image_versions(self) -> CommunityGalleryImageVersionsOperations:
        """Image versions in community galleries."""
        from .operations._community_galleries import CommunityGalleryImageVersionsOperations

        return self._group(CommunityGalleryImageVersionsOperations)

    @property
    def shared_gallery_invites(self) -> SharedGalleryInvitesOperations:
        """Answers to offers of galleries shared with the subscription."""
        from .operations._others import SharedGalleryInvitesOperations

        return self._group(SharedGalleryInvitesOperations)

    @property
    def tenant_level_shared_gallery_invites(self) -> TenantLevelSharedGalleryInvitesOperations:
        """Answers to offers of galleries shared with the whole tenant."""
        from .operations._others import TenantLevelSharedGalleryInvitesOperations

        return self._group(TenantLevelSharedGalleryInvitesOperations)

    @property
    def resource_skus(self) -> ResourceSkusOperations:
        """SKUs of compute resources the subscription can use, with capabilities and restrictions."""
        from .operations._others import ResourceSkusOperations

        return self._group(ResourceSkusOperations)

    @property
    def virtual_machine_scale_set_rolling_upgrades(self) -> VirtualMachineScaleSetRollingUpgradesOperations:
        """Rolling upgrades of scale sets: start, watch and cancel them."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetRollingUpgradesOperations

        return self._group(VirtualMachineScaleSetRollingUpgradesOperations)

    @property
    def virtual_machine_scale_set_vms(self) -> VirtualMachineScaleSetVmsOperations:
        """Single instances of scale sets: look at, start, stop, repair and delete them."""
        from .operations._virtual_machine_scale_sets import VirtualMachineScaleSetVmsOperations

        return self._group(VirtualMachineScaleSetVmsOperations)

    @property
    def ssh_public_keys(self) -> SshPublicKeysOperations:
        """SSH public keys stored as resources, for use with new Linux machines."""
        from .operations._ssh_public_keys import SshPublicKeysOperations

        return self._group(SshPublicKeysOperations)

    @property
    def usage(self) -> UsageOperations:
        """Use and limits of compute resources in a region."""
        from .operations._others import UsageOperations

        return self._group(UsageOperations)

    @property
    def virtual_machine_sizes(self) -> VirtualMachineSizesOperations:
        """Sizes of virtual machines in a region."""
        from .operations._others import VirtualMachineSizesOperations

        return self._group(VirtualMachineSizesOperations)

    @property
    def virtual_machine_images_edge_zone(self) -> VirtualMachineImagesEdgeZoneOperations:
        """Marketplace and platform images in edge zones."""
        from .operations._virtual_machine_images_edge_zone import VirtualMachineImagesEdgeZoneOperations

        return self._group(VirtualMachineImagesEdgeZoneOperations)

    @property
    def virtual_machine_images(self) -> VirtualMachineImagesOperations:
        """Marketplace and platform images: publishers, offers, SKUs and versions."""
        from .operations._virtual_machine_images import VirtualMachineImagesOperations

        return self._group(VirtualMachineImagesOperations)

    @property
    def log_analytics(self) -> LogAnalyticsOperations:
        """Logs of requests to the compute API: export rates and throttling."""
        from .operations._others import LogAnalyticsOperations

        return self._group(LogAnalyticsOperations)

    @property
    def disk_restore_point(self) -> DiskRestorePointOperations:
        """Disks as saved in restore points."""
        from .operations._restore_point_collections import DiskRestorePointOperations

        return self._group(DiskRestorePointOperations)

    @property
    def soft_deleted_resource(self) -> SoftDeletedResourceOperations:
        """Gallery artifacts that were deleted and can still be restored."""
        from .operations._galleries import SoftDeletedResourceOperations

        return self._group(SoftDeletedResourceOperations)

    @property
    def gallery_sharing_profile(self) -> GallerySharingProfileOperations:
        """Sharing of galleries with subscriptions, tenants or everyone."""
        from .operations._galleries import GallerySharingProfileOperations

        return self._group(GallerySharingProfileOperations)
