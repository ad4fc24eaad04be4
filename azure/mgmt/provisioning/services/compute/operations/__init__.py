# Generated from swagger/compute/ by "make generate": do not edit.
# ruff: noqa: F403

"""Operations of the service ``compute``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._availability_sets import *
    from ._capacity_reservation_groups import *
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
    from ._virtual_machine_images_edge_zone import *
    from ._virtual_machine_scale_sets import *
    from ._virtual_machines import *

_NAMES = {
    "._availability_sets": """
        AvailabilitySetsOperations
    """,
    "._capacity_reservation_groups": """
        CapacityReservationGroupsOperations CapacityReservationsOperations
    """,
    "._community_galleries": """
        CommunityGalleriesOperations CommunityGalleryImageVersionsOperations CommunityGalleryImagesOperations
    """,
    "._dedicated_host_groups": """
        DedicatedHostGroupsOperations DedicatedHostsOperations
    """,
    "._disk_accesses": """
        DiskAccessesOperations
    """,
    "._disk_encryption_sets": """
        DiskEncryptionSetsOperations
    """,
    "._disks": """
        DisksOperations
    """,
    "._galleries": """
        GalleriesOperations GalleryApplicationVersionsOperations GalleryApplicationsOperations
        GalleryImageVersionsOperations GalleryImagesOperations GalleryInVmAccessControlProfileVersionsOperations
        GalleryInVmAccessControlProfilesOperations GalleryScriptVersionsOperations GalleryScriptsOperations
        GallerySharingProfileOperations SoftDeletedResourceOperations
    """,
    "._images": """
        ImagesOperations
    """,
    "._interconnect_blocks": """
        InterconnectBlocksOperations
    """,
    "._others": """
        LogAnalyticsOperations Operations ResourceSkusOperations SharedGalleryInvitesOperations
        TenantLevelSharedGalleryInvitesOperations UsageOperations VirtualMachineSizesOperations
    """,
    "._proximity_placement_groups": """
        ProximityPlacementGroupsOperations
    """,
    "._restore_point_collections": """
        DiskRestorePointOperations RestorePointCollectionsOperations RestorePointsOperations
    """,
    "._shared_galleries": """
        SharedGalleriesOperations SharedGalleryImageVersionsOperations SharedGalleryImagesOperations
    """,
    "._snapshots": """
        SnapshotsOperations
    """,
    "._ssh_public_keys": """
        SshPublicKeysOperations
    """,
    "._virtual_machine_images": """
        VirtualMachineExtensionImagesOperations VirtualMachineImagesOperations
    """,
    "._virtual_machine_images_edge_zone": """
        VirtualMachineImagesEdgeZoneOperations
    """,
    "._virtual_machine_scale_sets": """
        VirtualMachineScaleSetExtensionsOperations VirtualMachineScaleSetLifeCycleHookEventsOperations
        VirtualMachineScaleSetRollingUpgradesOperations VirtualMachineScaleSetVmDiagnosticRunCommandsOperations
        VirtualMachineScaleSetVmExtensionsOperations VirtualMachineScaleSetVmRunCommandsOperations
        VirtualMachineScaleSetVmsOperations VirtualMachineScaleSetsOperations
    """,
    "._virtual_machines": """
        VirtualMachineDiagnosticRunCommandsOperations VirtualMachineExtensionsOperations
        VirtualMachineRunCommandsOperations VirtualMachinesOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
