# Generated from swagger/appcontainers/ by "make generate": do not edit.
# ruff: noqa: F403

"""Operations of the service ``appcontainers``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

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

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
