# Generated from swagger/storage/ by "make generate": do not edit.

"""REST operations of the service ``storage``, in modules that are loaded on demand."""

MODULES = (
    "_blob_services",
    "_context_caches",
    "_file_services",
    "_others",
    "_storage_accounts",
)
