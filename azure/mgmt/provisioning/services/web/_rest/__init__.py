# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of the service ``web``, in modules that are loaded on demand."""

MODULES = (
    "_app_service_environments",
    "_app_service_plans",
    "_certificates",
    "_client",
    "_diagnostics",
    "_kube_environments",
    "_others",
    "_provider",
    "_static_sites",
    "_web_apps",
    "_web_apps_2",
    "_web_apps_3",
)
