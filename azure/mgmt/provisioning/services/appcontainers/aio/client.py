# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous client of the service ``appcontainers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from ....core.clients.twins import awaited
from .. import SERVICE
from ..client import ContainerAppsAPIClient as _Sync

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ContainerAppsAPIClient(AsyncServiceClient):
    """Asynchronous client. Azure Container Apps: environments, apps, revisions, jobs, session pools, certificates,
    Dapr components.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.App provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def container_apps_session_pools(self) -> _operations.ContainerAppsSessionPoolsOperations:
        """Session pools: create, change, delete, get and list them."""
        return self._operations("ContainerAppsSessionPoolsOperations")

    @property
    def sandbox_groups(self) -> _operations.SandboxGroupsOperations:
        """Sandbox groups: create, change, delete, get and list them."""
        return self._operations("SandboxGroupsOperations")

    @property
    def vnet_connections(self) -> _operations.VnetConnectionsOperations:
        """Virtual network connections of a sandbox group: create, change, delete, get and list them."""
        return self._operations("VnetConnectionsOperations")

    @property
    def container_apps_source_controls(self) -> _operations.ContainerAppsSourceControlsOperations:
        """Source control links of a container app: create, change, delete, get and list them."""
        return self._operations("ContainerAppsSourceControlsOperations")

    @property
    def container_apps(self) -> _operations.ContainerAppsOperations:
        """Container apps: create, change, start, stop, delete, get and list them, with secrets and auth tokens."""
        return self._operations("ContainerAppsOperations")

    @property
    def container_apps_functions(self) -> _operations.ContainerAppsFunctionsOperations:
        """Functions of a container app: get and list them."""
        return self._operations("ContainerAppsFunctionsOperations")

    @property
    def container_apps_revisions(self) -> _operations.ContainerAppsRevisionsOperations:
        """Revisions of a container app: activate, deactivate, restart, get and list them."""
        return self._operations("ContainerAppsRevisionsOperations")

    @property
    def functions_extension(self) -> _operations.FunctionsExtensionOperations:
        """Calls to the Functions host of a container app revision."""
        return self._operations("FunctionsExtensionOperations")

    @property
    def container_apps_label_history(self) -> _operations.ContainerAppsLabelHistoryOperations:
        """Label histories of a container app: delete, get and list them."""
        return self._operations("ContainerAppsLabelHistoryOperations")

    @property
    def container_apps_revision_replicas(self) -> _operations.ContainerAppsRevisionReplicasOperations:
        """Replicas of a container app revision: get and list them."""
        return self._operations("ContainerAppsRevisionReplicasOperations")

    @property
    def dot_net_components(self) -> _operations.DotNetComponentsOperations:
        """.NET components of an environment: create, change, delete, get and list them."""
        return self._operations("DotNetComponentsOperations")

    @property
    def java_components(self) -> _operations.JavaComponentsOperations:
        """Java components of an environment: create, change, delete, get and list them."""
        return self._operations("JavaComponentsOperations")

    @property
    def logic_apps(self) -> _operations.LogicAppsOperations:
        """Logic app extensions of a container app: create, change, delete, get and list them."""
        return self._operations("LogicAppsOperations")

    @property
    def container_apps_auth_configs(self) -> _operations.ContainerAppsAuthConfigsOperations:
        """Authentication configurations of a container app: create, change, delete, get and list them."""
        return self._operations("ContainerAppsAuthConfigsOperations")

    @property
    def connected_environments(self) -> _operations.ConnectedEnvironmentsOperations:
        """Connected environments on Arc-enabled Kubernetes: create, change, delete, get and list them."""
        return self._operations("ConnectedEnvironmentsOperations")

    @property
    def certificates(self) -> _operations.CertificatesOperations:
        """Certificates of an environment: create, change, delete, get and list them."""
        return self._operations("CertificatesOperations")

    @property
    def managed_environments(self) -> _operations.ManagedEnvironmentsOperations:
        """Container Apps environments: create, change, delete, get and list them."""
        return self._operations("ManagedEnvironmentsOperations")

    @property
    def connected_environments_dapr_components(self) -> _operations.ConnectedEnvironmentsDaprComponentsOperations:
        """Dapr components of a connected environment: create, change, delete, get and list them."""
        return self._operations("ConnectedEnvironmentsDaprComponentsOperations")

    @property
    def dapr_components(self) -> _operations.DaprComponentsOperations:
        """Dapr components of an environment: create, change, delete, get and list them."""
        return self._operations("DaprComponentsOperations")

    @property
    def connected_environments_storages(self) -> _operations.ConnectedEnvironmentsStoragesOperations:
        """Storages of a connected environment: create, change, delete, get and list them."""
        return self._operations("ConnectedEnvironmentsStoragesOperations")

    @property
    def managed_certificates(self) -> _operations.ManagedCertificatesOperations:
        """Managed certificates of an environment: create, change, delete, get and list them."""
        return self._operations("ManagedCertificatesOperations")

    @property
    def container_app_private_endpoint_connections(
        self,
    ) -> _operations.ContainerAppPrivateEndpointConnectionsOperations:
        """Private endpoint connections of a container app: approve, reject, delete, get and list them."""
        return self._operations("ContainerAppPrivateEndpointConnectionsOperations")

    @property
    def container_app_private_link_resources(self) -> _operations.ContainerAppPrivateLinkResourcesOperations:
        """Private link resources of a container app: get and list them."""
        return self._operations("ContainerAppPrivateLinkResourcesOperations")

    @property
    def managed_environment_private_link_resources(
        self,
    ) -> _operations.ManagedEnvironmentPrivateLinkResourcesOperations:
        """Private link resources of an environment: get and list them."""
        return self._operations("ManagedEnvironmentPrivateLinkResourcesOperations")

    @property
    def dapr_component_resiliency_policies(self) -> _operations.DaprComponentResiliencyPoliciesOperations:
        """Resiliency policies of a Dapr component: create, change, delete, get and list them."""
        return self._operations("DaprComponentResiliencyPoliciesOperations")

    @property
    def maintenance_configurations(self) -> _operations.MaintenanceConfigurationsOperations:
        """Maintenance configurations of an environment: create, change, delete, get and list them."""
        return self._operations("MaintenanceConfigurationsOperations")

    @property
    def managed_environments_storages(self) -> _operations.ManagedEnvironmentsStoragesOperations:
        """Storages of an environment: create, change, delete, get and list them."""
        return self._operations("ManagedEnvironmentsStoragesOperations")

    @property
    def jobs(self) -> _operations.JobsOperations:
        """Container Apps jobs: create, change, start, stop, delete, get and list them."""
        return self._operations("JobsOperations")

    @property
    def container_apps_diagnostics(self) -> _operations.ContainerAppsDiagnosticsOperations:
        """Diagnostics of a container app: its detectors and the state of its revisions."""
        return self._operations("ContainerAppsDiagnosticsOperations")

    @property
    def managed_environments_diagnostics(self) -> _operations.ManagedEnvironmentsDiagnosticsOperations:
        """The environment as its diagnostics see it: get it."""
        return self._operations("ManagedEnvironmentsDiagnosticsOperations")

    @property
    def container_apps_revision_functions(self) -> _operations.ContainerAppsRevisionFunctionsOperations:
        """Functions of a container app revision: get and list them."""
        return self._operations("ContainerAppsRevisionFunctionsOperations")

    @property
    def connected_environments_certificates(self) -> _operations.ConnectedEnvironmentsCertificatesOperations:
        """Certificates of a connected environment: create, change, delete, get and list them."""
        return self._operations("ConnectedEnvironmentsCertificatesOperations")

    @property
    def namespaces(self) -> _operations.NamespacesOperations:
        """Resource names within an environment: check whether one is free."""
        return self._operations("NamespacesOperations")

    @property
    def managed_environment_private_endpoint_connections(
        self,
    ) -> _operations.ManagedEnvironmentPrivateEndpointConnectionsOperations:
        """Private endpoint connections of an environment: approve, reject, delete, get and list them."""
        return self._operations("ManagedEnvironmentPrivateEndpointConnectionsOperations")

    @property
    def http_route_config(self) -> _operations.HttpRouteConfigOperations:
        """HTTP route configurations of an environment: create, change, delete, get and list them."""
        return self._operations("HttpRouteConfigOperations")

    @property
    def jobs_executions(self) -> _operations.JobsExecutionsOperations:
        """Executions of a job: list them."""
        return self._operations("JobsExecutionsOperations")

    @property
    def managed_environment_diagnostics(self) -> _operations.ManagedEnvironmentDiagnosticsOperations:
        """Detectors of an environment: get and list them."""
        return self._operations("ManagedEnvironmentDiagnosticsOperations")

    @property
    def available_workload_profiles(self) -> _operations.AvailableWorkloadProfilesOperations:
        """Workload profiles available in a region: get them."""
        return self._operations("AvailableWorkloadProfilesOperations")

    @property
    def available_environment_modes(self) -> _operations.AvailableEnvironmentModesOperations:
        """Environment modes available in a region: list them."""
        return self._operations("AvailableEnvironmentModesOperations")

    @property
    def billing_meters(self) -> _operations.BillingMetersOperations:
        """Billing meters of a region: get them."""
        return self._operations("BillingMetersOperations")

    @property
    def usages(self) -> _operations.UsagesOperations:
        """Usages of Container Apps quota in a region: list them."""
        return self._operations("UsagesOperations")

    @property
    def managed_environment_usages(self) -> _operations.ManagedEnvironmentUsagesOperations:
        """Usages of an environment's quota: list them."""
        return self._operations("ManagedEnvironmentUsagesOperations")

    get_custom_domain_verification_id = awaited(_Sync.get_custom_domain_verification_id)
    job_execution = awaited(_Sync.job_execution)
