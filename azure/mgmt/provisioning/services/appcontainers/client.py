# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Client of the service ``appcontainers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...core.options import RequestOptions
    from . import models
    from .operations._connected_environments import (
        ConnectedEnvironmentsCertificatesOperations,
        ConnectedEnvironmentsDaprComponentsOperations,
        ConnectedEnvironmentsOperations,
        ConnectedEnvironmentsStoragesOperations,
    )
    from .operations._container_apps import (
        ContainerAppPrivateEndpointConnectionsOperations,
        ContainerAppPrivateLinkResourcesOperations,
        ContainerAppsAuthConfigsOperations,
        ContainerAppsDiagnosticsOperations,
        ContainerAppsFunctionsOperations,
        ContainerAppsLabelHistoryOperations,
        ContainerAppsOperations,
        ContainerAppsRevisionFunctionsOperations,
        ContainerAppsRevisionReplicasOperations,
        ContainerAppsRevisionsOperations,
        ContainerAppsSourceControlsOperations,
    )
    from .operations._container_apps_session_pools import ContainerAppsSessionPoolsOperations
    from .operations._jobs import JobsExecutionsOperations, JobsOperations
    from .operations._logic_apps import LogicAppsOperations
    from .operations._managed_environments import (
        CertificatesOperations,
        DaprComponentResiliencyPoliciesOperations,
        DaprComponentsOperations,
        DotNetComponentsOperations,
        HttpRouteConfigOperations,
        JavaComponentsOperations,
        MaintenanceConfigurationsOperations,
        ManagedCertificatesOperations,
        ManagedEnvironmentDiagnosticsOperations,
        ManagedEnvironmentPrivateEndpointConnectionsOperations,
        ManagedEnvironmentPrivateLinkResourcesOperations,
        ManagedEnvironmentsDiagnosticsOperations,
        ManagedEnvironmentsOperations,
        ManagedEnvironmentsStoragesOperations,
        ManagedEnvironmentUsagesOperations,
        NamespacesOperations,
    )
    from .operations._others import (
        AvailableEnvironmentModesOperations,
        AvailableWorkloadProfilesOperations,
        BillingMetersOperations,
        FunctionsExtensionOperations,
        Operations,
        UsagesOperations,
    )
    from .operations._sandbox_groups import SandboxGroupsOperations, VnetConnectionsOperations


class ContainerAppsAPIClient(ServiceClient):
    """Azure Container Apps: environments, apps, revisions, jobs, session pools, certificates, Dapr components."""

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.App provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def container_apps_session_pools(self) -> ContainerAppsSessionPoolsOperations:
        """Session pools: create, change, delete, get and list them."""
        from .operations._container_apps_session_pools import ContainerAppsSessionPoolsOperations

        return self._group(ContainerAppsSessionPoolsOperations)

    @property
    def sandbox_groups(self) -> SandboxGroupsOperations:
        """Sandbox groups: create, change, delete, get and list them."""
        from .operations._sandbox_groups import SandboxGroupsOperations

        return self._group(SandboxGroupsOperations)

    @property
    def vnet_connections(self) -> VnetConnectionsOperations:
        """Virtual network connections of a sandbox group: create, change, delete, get and list them."""
        from .operations._sandbox_groups import VnetConnectionsOperations

        return self._group(VnetConnectionsOperations)

    @property
    def container_apps_source_controls(self) -> ContainerAppsSourceControlsOperations:
        """Source control links of a container app: create, change, delete, get and list them."""
        from .operations._container_apps import ContainerAppsSourceControlsOperations

        return self._group(ContainerAppsSourceControlsOperations)

    @property
    def container_apps(self) -> ContainerAppsOperations:
        """Container apps: create, change, start, stop, delete, get and list them, with secrets and auth tokens."""
        from .operations._container_apps import ContainerAppsOperations

        return self._group(ContainerAppsOperations)

    @property
    def container_apps_functions(self) -> ContainerAppsFunctionsOperations:
        """Functions of a container app: get and list them."""
        from .operations._container_apps import ContainerAppsFunctionsOperations

        return self._group(ContainerAppsFunctionsOperations)

    @property
    def container_apps_revisions(self) -> ContainerAppsRevisionsOperations:
        """Revisions of a container app: activate, deactivate, restart, get and list them."""
        from .operations._container_apps import ContainerAppsRevisionsOperations

        return self._group(ContainerAppsRevisionsOperations)

    @property
    def functions_extension(self) -> FunctionsExtensionOperations:
        """Calls to the Functions host of a container app revision."""
        from .operations._others import FunctionsExtensionOperations

        return self._group(FunctionsExtensionOperations)

    @property
    def container_apps_label_history(self) -> ContainerAppsLabelHistoryOperations:
        """Label histories of a container app: delete, get and list them."""
        from .operations._container_apps import ContainerAppsLabelHistoryOperations

        return self._group(ContainerAppsLabelHistoryOperations)

    @property
    def container_apps_revision_replicas(self) -> ContainerAppsRevisionReplicasOperations:
        """Replicas of a container app revision: get and list them."""
        from .operations._container_apps import ContainerAppsRevisionReplicasOperations

        return self._group(ContainerAppsRevisionReplicasOperations)

    @property
    def dot_net_components(self) -> DotNetComponentsOperations:
        """.NET components of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import DotNetComponentsOperations

        return self._group(DotNetComponentsOperations)

    @property
    def java_components(self) -> JavaComponentsOperations:
        """Java components of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import JavaComponentsOperations

        return self._group(JavaComponentsOperations)

    @property
    def logic_apps(self) -> LogicAppsOperations:
        """Logic app extensions of a container app: create, change, delete, get and list them."""
        from .operations._logic_apps import LogicAppsOperations

        return self._group(LogicAppsOperations)

    @property
    def container_apps_auth_configs(self) -> ContainerAppsAuthConfigsOperations:
        """Authentication configurations of a container app: create, change, delete, get and list them."""
        from .operations._container_apps import ContainerAppsAuthConfigsOperations

        return self._group(ContainerAppsAuthConfigsOperations)

    @property
    def connected_environments(self) -> ConnectedEnvironmentsOperations:
        """Connected environments on Arc-enabled Kubernetes: create, change, delete, get and list them."""
        from .operations._connected_environments import ConnectedEnvironmentsOperations

        return self._group(ConnectedEnvironmentsOperations)

    @property
    def certificates(self) -> CertificatesOperations:
        """Certificates of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import CertificatesOperations

        return self._group(CertificatesOperations)

    @property
    def managed_environments(self) -> ManagedEnvironmentsOperations:
        """Container Apps environments: create, change, delete, get and list them."""
        from .operations._managed_environments import ManagedEnvironmentsOperations

        return self._group(ManagedEnvironmentsOperations)

    @property
    def connected_environments_dapr_components(self) -> ConnectedEnvironmentsDaprComponentsOperations:
        """Dapr components of a connected environment: create, change, delete, get and list them."""
        from .operations._connected_environments import ConnectedEnvironmentsDaprComponentsOperations

        return self._group(ConnectedEnvironmentsDaprComponentsOperations)

    @property
    def dapr_components(self) -> DaprComponentsOperations:
        """Dapr components of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import DaprComponentsOperations

        return self._group(DaprComponentsOperations)

    @property
    def connected_environments_storages(self) -> ConnectedEnvironmentsStoragesOperations:
        """Storages of a connected environment: create, change, delete, get and list them."""
        from .operations._connected_environments import ConnectedEnvironmentsStoragesOperations

        return self._group(ConnectedEnvironmentsStoragesOperations)

    @property
    def managed_certificates(self) -> ManagedCertificatesOperations:
        """Managed certificates of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import ManagedCertificatesOperations

        return self._group(ManagedCertificatesOperations)

    @property
    def container_app_private_endpoint_connections(self) -> ContainerAppPrivateEndpointConnectionsOperations:
        """Private endpoint connections of a container app: approve, reject, delete, get and list them."""
        from .operations._container_apps import ContainerAppPrivateEndpointConnectionsOperations

        return self._group(ContainerAppPrivateEndpointConnectionsOperations)

    @property
    def container_app_private_link_resources(self) -> ContainerAppPrivateLinkResourcesOperations:
        """Private link resources of a container app: get and list them."""
        from .operations._container_apps import ContainerAppPrivateLinkResourcesOperations

        return self._group(ContainerAppPrivateLinkResourcesOperations)

    @property
    def managed_environment_private_link_resources(self) -> ManagedEnvironmentPrivateLinkResourcesOperations:
        """Private link resources of an environment: get and list them."""
        from .operations._managed_environments import ManagedEnvironmentPrivateLinkResourcesOperations

        return self._group(ManagedEnvironmentPrivateLinkResourcesOperations)

    @property
    def dapr_component_resiliency_policies(self) -> DaprComponentResiliencyPoliciesOperations:
        """Resiliency policies of a Dapr component: create, change, delete, get and list them."""
        from .operations._managed_environments import DaprComponentResiliencyPoliciesOperations

        return self._group(DaprComponentResiliencyPoliciesOperations)

    @property
    def maintenance_configurations(self) -> MaintenanceConfigurationsOperations:
        """Maintenance configurations of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import MaintenanceConfigurationsOperations

        return self._group(MaintenanceConfigurationsOperations)

    @property
    def managed_environments_storages(self) -> ManagedEnvironmentsStoragesOperations:
        """Storages of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import ManagedEnvironmentsStoragesOperations

        return self._group(ManagedEnvironmentsStoragesOperations)

    @property
    def jobs(self) -> JobsOperations:
        """Container Apps jobs: create, change, start, stop, delete, get and list them."""
        from .operations._jobs import JobsOperations

        return self._group(JobsOperations)

    @property
    def container_apps_diagnostics(self) -> ContainerAppsDiagnosticsOperations:
        """Diagnostics of a container app: its detectors and the state of its revisions."""
        from .operations._container_apps import ContainerAppsDiagnosticsOperations

        return self._group(ContainerAppsDiagnosticsOperations)

    @property
    def managed_environments_diagnostics(self) -> ManagedEnvironmentsDiagnosticsOperations:
        """The environment as its diagnostics see it: get it."""
        from .operations._managed_environments import ManagedEnvironmentsDiagnosticsOperations

        return self._group(ManagedEnvironmentsDiagnosticsOperations)

    @property
    def container_apps_revision_functions(self) -> ContainerAppsRevisionFunctionsOperations:
        """Functions of a container app revision: get and list them."""
        from .operations._container_apps import ContainerAppsRevisionFunctionsOperations

        return self._group(ContainerAppsRevisionFunctionsOperations)

    @property
    def connected_environments_certificates(self) -> ConnectedEnvironmentsCertificatesOperations:
        """Certificates of a connected environment: create, change, delete, get and list them."""
        from .operations._connected_environments import ConnectedEnvironmentsCertificatesOperations

        return self._group(ConnectedEnvironmentsCertificatesOperations)

    @property
    def namespaces(self) -> NamespacesOperations:
        """Resource names within an environment: check whether one is free."""
        from .operations._managed_environments import NamespacesOperations

        return self._group(NamespacesOperations)

    @property
    def managed_environment_private_endpoint_connections(
        self,
    ) -> ManagedEnvironmentPrivateEndpointConnectionsOperations:
        """Private endpoint connections of an environment: approve, reject, delete, get and list them."""
        from .operations._managed_environments import ManagedEnvironmentPrivateEndpointConnectionsOperations

        return self._group(ManagedEnvironmentPrivateEndpointConnectionsOperations)

    @property
    def http_route_config(self) -> HttpRouteConfigOperations:
        """HTTP route configurations of an environment: create, change, delete, get and list them."""
        from .operations._managed_environments import HttpRouteConfigOperations

        return self._group(HttpRouteConfigOperations)

    @property
    def jobs_executions(self) -> JobsExecutionsOperations:
        """Executions of a job: list them."""
        from .operations._jobs import JobsExecutionsOperations

        return self._group(JobsExecutionsOperations)

    @property
    def managed_environment_diagnostics(self) -> ManagedEnvironmentDiagnosticsOperations:
        """Detectors of an environment: get and list them."""
        from .operations._managed_environments import ManagedEnvironmentDiagnosticsOperations

        return self._group(ManagedEnvironmentDiagnosticsOperations)

    @property
    def available_workload_profiles(self) -> AvailableWorkloadProfilesOperations:
        """Workload profiles available in a region: get them."""
        from .operations._others import AvailableWorkloadProfilesOperations

        return self._group(AvailableWorkloadProfilesOperations)

    @property
    def available_environment_modes(self) -> AvailableEnvironmentModesOperations:
        """Environment modes available in a region: list them."""
        from .operations._others import AvailableEnvironmentModesOperations

        return self._group(AvailableEnvironmentModesOperations)

    @property
    def billing_meters(self) -> BillingMetersOperations:
        """Billing meters of a region: get them."""
        from .operations._others import BillingMetersOperations

        return self._group(BillingMetersOperations)

    @property
    def usages(self) -> UsagesOperations:
        """Usages of Container Apps quota in a region: list them."""
        from .operations._others import UsagesOperations

        return self._group(UsagesOperations)

    @property
    def managed_environment_usages(self) -> ManagedEnvironmentUsagesOperations:
        """Usages of an environment's quota: list them."""
        from .operations._managed_environments import ManagedEnvironmentUsagesOperations

        return self._group(ManagedEnvironmentUsagesOperations)

    def get_custom_domain_verification_id(self, **options: Unpack[RequestOptions]) -> str:
        """Get the ID that proves ownership of custom domains in the subscription's TXT records.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``str``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/appcontainers/get-custom-domain-verification-id
        """
        from ._rest import _client as _rest

        return self._call(_rest.GET_CUSTOM_DOMAIN_VERIFICATION_ID, options)

    def job_execution(
        self, resource_group_name: str, job_name: str, job_execution_name: str, **options: Unpack[RequestOptions]
    ) -> models.JobExecution:
        """Get one execution of a job.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param job_name: Name of the job.
        :param job_execution_name: Name of the execution, as the list of executions gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``JobExecution``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/appcontainers/job-execution
        """
        from ._rest import _client as _rest

        return self._call(_rest.JOB_EXECUTION, options, resource_group_name, job_name, job_execution_name)
