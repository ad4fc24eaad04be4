# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of the service ``appcontainers``, in modules that are loaded on demand."""

MODULES = (
    "_client",
    "_connected_environments",
    "_container_apps",
    "_container_apps_session_pools",
    "_jobs",
    "_logic_apps",
    "_managed_environments",
    "_others",
    "_sandbox_groups",
)
