# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of the service ``compute``, in modules that are loaded on demand."""

MODULES = (
    "_availability_sets",
    "_capacity_reservation_groups",
    "_community_galleries",
    "_dedicated_host_groups",
    "_disk_accesses",
    "_disk_encryption_sets",
    "_disks",
    "_galleries",
    "_images",
    "_interconnect_blocks",
    "_others",
    "_proximity_placement_groups",
    "_restore_point_collections",
    "_shared_galleries",
    "_snapshots",
    "_ssh_public_keys",
    "_virtual_machine_images",
    "_virtual_machine_images_edge_zone",
    "_virtual_machine_scale_sets",
    "_virtual_machines",
)
