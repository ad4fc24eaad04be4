# Generated from swagger/containerservice/ by "make generate": do not edit.

"""REST operations of the service ``containerservice``, in modules that are loaded on demand."""

MODULES = (
    "_managed_clusters",
    "_others",
    "_snapshots",
)
