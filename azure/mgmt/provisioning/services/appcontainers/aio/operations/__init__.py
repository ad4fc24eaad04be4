# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Asynchronous operations of the service ``appcontainers``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._connected_environments import *
    from ._container_apps import *
    from ._container_apps_session_pools import *
    from ._jobs import *
    from ._logic_apps import *
    from ._managed_environments import *
    from ._others import *
    from ._sandbox_groups import *

_NAMES = {
    "._connected_environments": """
        ConnectedEnvironmentsCertificatesOperations ConnectedEnvironmentsDaprComponentsOperations
        ConnectedEnvironmentsOperations ConnectedEnvironmentsStoragesOperations
    """,
    "._container_apps": """
        ContainerAppPrivateEndpointConnectionsOperations ContainerAppPrivateLinkResourcesOperations
        ContainerAppsAuthConfigsOperations ContainerAppsDiagnosticsOperations ContainerAppsFunctionsOperations
        ContainerAppsLabelHistoryOperations ContainerAppsOperations ContainerAppsRevisionFunctionsOperations
        ContainerAppsRevisionReplicasOperations ContainerAppsRevisionsOperations ContainerAppsSourceControlsOperations
    """,
    "._container_apps_session_pools": """
        ContainerAppsSessionPoolsOperations
    """,
    "._jobs": """
        JobsExecutionsOperations JobsOperations
    """,
    "._logic_apps": """
        LogicAppsOperations
    """,
    "._managed_environments": """
        CertificatesOperations DaprComponentResiliencyPoliciesOperations DaprComponentsOperations
        DotNetComponentsOperations HttpRouteConfigOperations JavaComponentsOperations
        MaintenanceConfigurationsOperations ManagedCertificatesOperations ManagedEnvironmentDiagnosticsOperations
        ManagedEnvironmentPrivateEndpointConnectionsOperations ManagedEnvironmentPrivateLinkResourcesOperations
        ManagedEnvironmentUsagesOperations ManagedEnvironmentsDiagnosticsOperations ManagedEnvironmentsOperations
        ManagedEnvironmentsStoragesOperations NamespacesOperations
    """,
    "._others": """
        AvailableEnvironmentModesOperations AvailableWorkloadProfilesOperations BillingMetersOperations
        FunctionsExtensionOperations Operations UsagesOperations
    """,
    "._sandbox_groups": """
        SandboxGroupsOperations VnetConnectionsOperations
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
