# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Operations of ``containerservice``: ``managed_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _managed_clusters as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AgentPoolsOperations(OperationGroup):
    """Agent pools of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.agent_pools``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, resource_name: str, agent_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.AgentPool:
        """Get one agent pool of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/get
        """
        return self._call(_rest.AGENT_POOLS_GET, options, resource_group_name, resource_name, agent_pool_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        agent_pool_name: str,
        parameters: models.AgentPool | types.AgentPoolDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AgentPool]:
        """Create an agent pool of a managed cluster, or update or scale it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.
        :param parameters: VM size, count, mode and other settings of the pool.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/create-or-update
        """
        return self._begin(
            _rest.AGENT_POOLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            agent_pool_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_name: str,
        agent_pool_name: str,
        *,
        ignore_pod_disruption_budget: bool | None = None,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an agent pool with its nodes; the pods on them are moved if they can be.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.
        :param ignore_pod_disruption_budget: Whether to delete the pool although pod disruption budgets forbid it.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/delete
        """
        return self._begin(
            _rest.AGENT_POOLS_DELETE,
            options,
            resource_group_name,
            resource_name,
            agent_pool_name,
            ignore_pod_disruption_budget,
            etag,
            match_condition,
        )

    def list(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AgentPool]:
        """List the agent pools of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/list
        """
        return self._list(_rest.AGENT_POOLS_LIST, options, resource_group_name, resource_name)

    def begin_abort_latest_operation(
        self, resource_group_name: str, resource_name: str, agent_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Abort the operation that runs on an agent pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/abort-latest-operation
        """
        return self._begin(
            _rest.AGENT_POOLS_ABORT_LATEST_OPERATION, options, resource_group_name, resource_name, agent_pool_name
        )

    def begin_delete_machines(
        self,
        resource_group_name: str,
        resource_name: str,
        agent_pool_name: str,
        machines: models.AgentPoolDeleteMachinesParameter | types.AgentPoolDeleteMachinesParameterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete single machines of an agent pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.
        :param machines: Names of the machines to delete.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/delete-machines
        """
        return self._begin(
            _rest.AGENT_POOLS_DELETE_MACHINES, options, resource_group_name, resource_name, agent_pool_name, machines
        )

    def begin_upgrade_node_image_version(
        self, resource_group_name: str, resource_name: str, agent_pool_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Upgrade the node image of an agent pool to the newest version.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/upgrade-node-image-version
        """
        return self._begin(
            _rest.AGENT_POOLS_UPGRADE_NODE_IMAGE_VERSION, options, resource_group_name, resource_name, agent_pool_name
        )

    def get_available_agent_pool_versions(
        self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.AgentPoolAvailableVersions:
        """Get the Kubernetes versions an agent pool of this cluster may have.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/get-available-agent-pool-versions
        """
        return self._call(
            _rest.AGENT_POOLS_GET_AVAILABLE_AGENT_POOL_VERSIONS, options, resource_group_name, resource_name
        )

    def get_upgrade_profile(
        self, resource_group_name: str, resource_name: str, agent_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.AgentPoolUpgradeProfile:
        """Get the versions an agent pool can be upgraded to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.

        REST: https://learn.microsoft.com/rest/api/aks/agent-pools/get-upgrade-profile
        """
        return self._call(
            _rest.AGENT_POOLS_GET_UPGRADE_PROFILE, options, resource_group_name, resource_name, agent_pool_name
        )


class ManagedClustersOperations(OperationGroup):
    """Managed Kubernetes clusters: create, change, start, stop, delete, get and list them.

    An attribute of the client: ``client.managed_clusters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedCluster:
        """Get one managed Kubernetes cluster with its settings and state; credentials are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/get
        """
        return self._call(_rest.MANAGED_CLUSTERS_GET, options, resource_group_name, resource_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.ManagedCluster | types.ManagedClusterDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedCluster]:
        """Create a managed Kubernetes cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: Location, identity, agent pools, networking and other settings of the cluster.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/create-or-update
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedCluster]:
        """Change the tags of a managed Kubernetes cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: The new tags.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/update-tags
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_UPDATE_TAGS,
            options,
            resource_group_name,
            resource_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a managed Kubernetes cluster with its nodes and node resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/delete
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_DELETE, options, resource_group_name, resource_name, etag, match_condition
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedCluster]:
        """List the managed Kubernetes clusters of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-by-resource-group
        """
        return self._list(_rest.MANAGED_CLUSTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ManagedCluster]:
        """List all managed Kubernetes clusters of the subscription.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list
        """
        return self._list(_rest.MANAGED_CLUSTERS_LIST, options)

    def get_access_profile(
        self, resource_group_name: str, resource_name: str, role_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedClusterAccessProfile:
        """Get a kubeconfig by role name; older form of the list credentials operations.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param role_name: Name of the role, clusterUser or clusterAdmin.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/get-access-profile
        """
        return self._call(
            _rest.MANAGED_CLUSTERS_GET_ACCESS_PROFILE, options, resource_group_name, resource_name, role_name
        )

    def list_cluster_admin_credentials(
        self,
        resource_group_name: str,
        resource_name: str,
        *,
        server_fqdn: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CredentialResults:
        """Get the administrator's kubeconfig of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param server_fqdn: Which server name to put into the kubeconfig: private or public.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-admin-credentials
        """
        return self._call(
            _rest.MANAGED_CLUSTERS_LIST_CLUSTER_ADMIN_CREDENTIALS,
            options,
            resource_group_name,
            resource_name,
            server_fqdn,
        )

    def list_cluster_user_credentials(
        self,
        resource_group_name: str,
        resource_name: str,
        *,
        server_fqdn: str | None = None,
        format: models.Format | types.FormatValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CredentialResults:
        """Get the user's kubeconfig of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param server_fqdn: Which server name to put into the kubeconfig: private or public.
        :param format: Form of the kubeconfig: azure or exec.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials
        """
        return self._call(
            _rest.MANAGED_CLUSTERS_LIST_CLUSTER_USER_CREDENTIALS,
            options,
            resource_group_name,
            resource_name,
            server_fqdn,
            format,
        )

    def list_cluster_monitoring_user_credentials(
        self,
        resource_group_name: str,
        resource_name: str,
        *,
        server_fqdn: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CredentialResults:
        """Get the monitoring user's kubeconfig of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param server_fqdn: Which server name to put into the kubeconfig: private or public.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-monitoring-user-credentials
        """
        return self._call(
            _rest.MANAGED_CLUSTERS_LIST_CLUSTER_MONITORING_USER_CREDENTIALS,
            options,
            resource_group_name,
            resource_name,
            server_fqdn,
        )

    def begin_reset_service_principal_profile(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.ManagedClusterServicePrincipalProfile
        | types.ManagedClusterServicePrincipalProfileDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Give a managed cluster a new service principal or secret.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: Client ID and secret of the service principal.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/reset-service-principal-profile
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_RESET_SERVICE_PRINCIPAL_PROFILE,
            options,
            resource_group_name,
            resource_name,
            parameters,
        )

    def begin_reset_aad_profile(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.ManagedClusterAADProfile | types.ManagedClusterAADProfileDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Give a managed cluster new settings of its old-style Microsoft Entra integration.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: Microsoft Entra settings.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/reset-aad-profile
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_RESET_AAD_PROFILE, options, resource_group_name, resource_name, parameters
        )

    def begin_rotate_cluster_certificates(
        self, resource_group_name: str, resource_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Make new certificates for a managed cluster; it is down for up to half an hour.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/rotate-cluster-certificates
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_ROTATE_CLUSTER_CERTIFICATES, options, resource_group_name, resource_name
        )

    def begin_abort_latest_operation(
        self, resource_group_name: str, resource_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Abort the operation that runs on a managed cluster; it is brought to a stop as far as possible.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/abort-latest-operation
        """
        return self._begin(_rest.MANAGED_CLUSTERS_ABORT_LATEST_OPERATION, options, resource_group_name, resource_name)

    def begin_rotate_service_account_signing_keys(
        self, resource_group_name: str, resource_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Make new keys that sign the service account tokens of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/rotate-service-account-signing-keys
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_ROTATE_SERVICE_ACCOUNT_SIGNING_KEYS, options, resource_group_name, resource_name
        )

    def begin_stop(
        self, resource_group_name: str, resource_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop a managed cluster: nodes and control plane are released, their state is kept.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/stop
        """
        return self._begin(_rest.MANAGED_CLUSTERS_STOP, options, resource_group_name, resource_name)

    def begin_start(
        self, resource_group_name: str, resource_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a stopped managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/start
        """
        return self._begin(_rest.MANAGED_CLUSTERS_START, options, resource_group_name, resource_name)

    def begin_run_command(
        self,
        resource_group_name: str,
        resource_name: str,
        request_payload: models.RunCommandRequest | types.RunCommandRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RunCommandResult]:
        """Run a shell command, such as kubectl or helm, in a pod of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param request_payload: Command to run, with its files.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/run-command
        """
        return self._begin(
            _rest.MANAGED_CLUSTERS_RUN_COMMAND, options, resource_group_name, resource_name, request_payload
        )

    def get_command_result(
        self, resource_group_name: str, resource_name: str, command_id: str, **options: Unpack[RequestOptions]
    ) -> models.RunCommandResult | None:
        """Get the result of a command that was run in a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param command_id: ID of the command, as run_command gives it.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/get-command-result
        """
        return self._call(
            _rest.MANAGED_CLUSTERS_GET_COMMAND_RESULT, options, resource_group_name, resource_name, command_id
        )

    def list_outbound_network_dependencies_endpoints(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.OutboundEnvironmentEndpoint]:
        """List the outside endpoints a managed cluster must reach, for use in firewall rules.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-outbound-network-dependencies-endpoints
        """
        return self._list(
            _rest.MANAGED_CLUSTERS_LIST_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
            options,
            resource_group_name,
            resource_name,
        )

    def get_upgrade_profile(
        self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedClusterUpgradeProfile:
        """Get the Kubernetes versions a managed cluster can be upgraded to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/get-upgrade-profile
        """
        return self._call(_rest.MANAGED_CLUSTERS_GET_UPGRADE_PROFILE, options, resource_group_name, resource_name)

    def get_mesh_revision_profile(
        self, location: str, mode: str, **options: Unpack[RequestOptions]
    ) -> models.MeshRevisionProfile:
        """Get the revisions of a service mesh that are offered in a region.

        :param location: Azure region, such as westeurope.
        :param mode: Mode of the service mesh revision, such as istio.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/get-mesh-revision-profile
        """
        return self._call(_rest.MANAGED_CLUSTERS_GET_MESH_REVISION_PROFILE, options, location, mode)

    def list_mesh_revision_profiles(
        self, location: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MeshRevisionProfile]:
        """List the service meshes and revisions that are offered in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-mesh-revision-profiles
        """
        return self._list(_rest.MANAGED_CLUSTERS_LIST_MESH_REVISION_PROFILES, options, location)

    def get_mesh_upgrade_profile(
        self, resource_group_name: str, resource_name: str, mode: str, **options: Unpack[RequestOptions]
    ) -> models.MeshUpgradeProfile:
        """Get the revisions that a cluster's service mesh can be upgraded to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param mode: Mode of the service mesh revision, such as istio.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/get-mesh-upgrade-profile
        """
        return self._call(
            _rest.MANAGED_CLUSTERS_GET_MESH_UPGRADE_PROFILE, options, resource_group_name, resource_name, mode
        )

    def list_mesh_upgrade_profiles(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MeshUpgradeProfile]:
        """List the revisions that a cluster's service meshes can be upgraded to.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-mesh-upgrade-profiles
        """
        return self._list(
            _rest.MANAGED_CLUSTERS_LIST_MESH_UPGRADE_PROFILES, options, resource_group_name, resource_name
        )

    def list_kubernetes_versions(
        self, location: str, **options: Unpack[RequestOptions]
    ) -> models.KubernetesVersionListResult:
        """List the Kubernetes versions offered in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-kubernetes-versions
        """
        return self._call(_rest.MANAGED_CLUSTERS_LIST_KUBERNETES_VERSIONS, options, location)


class MaintenanceConfigurationsOperations(OperationGroup):
    """Maintenance configurations of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.maintenance_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, resource_name: str, config_name: str, **options: Unpack[RequestOptions]
    ) -> models.MaintenanceConfiguration:
        """Get one maintenance configuration of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param config_name: Name of the maintenance configuration: default, aksManagedAutoUpgradeSchedule or
            aksManagedNodeOSUpgradeSchedule.

        REST: https://learn.microsoft.com/rest/api/aks/maintenance-configurations/get
        """
        return self._call(
            _rest.MAINTENANCE_CONFIGURATIONS_GET, options, resource_group_name, resource_name, config_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        config_name: str,
        parameters: models.MaintenanceConfiguration | types.MaintenanceConfigurationDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.MaintenanceConfiguration:
        """Set when a managed cluster may be maintained.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param config_name: Name of the maintenance configuration: default, aksManagedAutoUpgradeSchedule or
            aksManagedNodeOSUpgradeSchedule.
        :param parameters: Wanted settings of the maintenance configuration.

        REST: https://learn.microsoft.com/rest/api/aks/maintenance-configurations/create-or-update
        """
        return self._call(
            _rest.MAINTENANCE_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            config_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, resource_name: str, config_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a maintenance configuration of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param config_name: Name of the maintenance configuration: default, aksManagedAutoUpgradeSchedule or
            aksManagedNodeOSUpgradeSchedule.

        REST: https://learn.microsoft.com/rest/api/aks/maintenance-configurations/delete
        """
        return self._run(
            _rest.MAINTENANCE_CONFIGURATIONS_DELETE, options, resource_group_name, resource_name, config_name
        )

    def list_by_managed_cluster(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MaintenanceConfiguration]:
        """List the maintenance configurations of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/maintenance-configurations/list-by-managed-cluster
        """
        return self._list(
            _rest.MAINTENANCE_CONFIGURATIONS_LIST_BY_MANAGED_CLUSTER, options, resource_group_name, resource_name
        )


class ManagedNamespacesOperations(OperationGroup):
    """Managed namespaces of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_namespaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        resource_name: str,
        managed_namespace_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedNamespace:
        """Get one managed namespace of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param managed_namespace_name: Name of the managed namespace.

        REST: https://learn.microsoft.com/rest/api/aks/managed-namespaces/get
        """
        return self._call(
            _rest.MANAGED_NAMESPACES_GET, options, resource_group_name, resource_name, managed_namespace_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        managed_namespace_name: str,
        parameters: models.ManagedNamespace | types.ManagedNamespaceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedNamespace]:
        """Create a managed namespace of a managed cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param managed_namespace_name: Name of the managed namespace.
        :param parameters: Wanted settings of the managed namespace.

        REST: https://learn.microsoft.com/rest/api/aks/managed-namespaces/create-or-update
        """
        return self._begin(
            _rest.MANAGED_NAMESPACES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            managed_namespace_name,
            parameters,
        )

    def update(
        self,
        resource_group_name: str,
        resource_name: str,
        managed_namespace_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedNamespace:
        """Change some settings of a managed namespace of a managed cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param managed_namespace_name: Name of the managed namespace.
        :param parameters: Settings of the managed namespace to change.

        REST: https://learn.microsoft.com/rest/api/aks/managed-namespaces/update
        """
        return self._call(
            _rest.MANAGED_NAMESPACES_UPDATE,
            options,
            resource_group_name,
            resource_name,
            managed_namespace_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_name: str,
        managed_namespace_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a managed namespace of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param managed_namespace_name: Name of the managed namespace.

        REST: https://learn.microsoft.com/rest/api/aks/managed-namespaces/delete
        """
        return self._begin(
            _rest.MANAGED_NAMESPACES_DELETE, options, resource_group_name, resource_name, managed_namespace_name
        )

    def list_by_managed_cluster(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedNamespace]:
        """List the managed namespaces of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/managed-namespaces/list-by-managed-cluster
        """
        return self._list(_rest.MANAGED_NAMESPACES_LIST_BY_MANAGED_CLUSTER, options, resource_group_name, resource_name)

    def list_credential(
        self,
        resource_group_name: str,
        resource_name: str,
        managed_namespace_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.CredentialResults:
        """Get the kubeconfig for a managed namespace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param managed_namespace_name: Name of the managed namespace.

        REST: https://learn.microsoft.com/rest/api/aks/managed-namespaces/list-credential
        """
        return self._call(
            _rest.MANAGED_NAMESPACES_LIST_CREDENTIAL,
            options,
            resource_group_name,
            resource_name,
            managed_namespace_name,
        )


class MachinesOperations(OperationGroup):
    """Machines of an agent pool: get and list them.

    An attribute of the client: ``client.machines``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        resource_name: str,
        agent_pool_name: str,
        machine_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Machine:
        """Get one machine of an agent pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.
        :param machine_name: Name of the machine.

        REST: https://learn.microsoft.com/rest/api/aks/machines/get
        """
        return self._call(
            _rest.MACHINES_GET, options, resource_group_name, resource_name, agent_pool_name, machine_name
        )

    def list(
        self, resource_group_name: str, resource_name: str, agent_pool_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Machine]:
        """List the machines of an agent pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param agent_pool_name: Name of the agent pool: lowercase letters and digits, up to 12 for Linux and 6 for
            Windows.

        REST: https://learn.microsoft.com/rest/api/aks/machines/list
        """
        return self._list(_rest.MACHINES_LIST, options, resource_group_name, resource_name, agent_pool_name)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a managed cluster: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        resource_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/aks/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            resource_name,
            private_endpoint_connection_name,
        )

    def update(
        self,
        resource_group_name: str,
        resource_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Approve or reject a private endpoint connection of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/aks/private-endpoint-connections/update
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_UPDATE,
            options,
            resource_group_name,
            resource_name,
            private_endpoint_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/aks/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            resource_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateEndpointConnectionListResult:
        """List the private endpoint connections of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/private-endpoint-connections/list
        """
        return self._call(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, resource_name)


class TrustedAccessRoleBindingsOperations(OperationGroup):
    """Trusted access role bindings of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.trusted_access_role_bindings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        resource_name: str,
        trusted_access_role_binding_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.TrustedAccessRoleBinding:
        """Get one trusted access role binding of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param trusted_access_role_binding_name: Name of the trusted access role binding.

        REST: https://learn.microsoft.com/rest/api/aks/trusted-access-role-bindings/get
        """
        return self._call(
            _rest.TRUSTED_ACCESS_ROLE_BINDINGS_GET,
            options,
            resource_group_name,
            resource_name,
            trusted_access_role_binding_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        trusted_access_role_binding_name: str,
        trusted_access_role_binding: models.TrustedAccessRoleBinding | types.TrustedAccessRoleBindingDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TrustedAccessRoleBinding]:
        """Create a trusted access role binding of a managed cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param trusted_access_role_binding_name: Name of the trusted access role binding.
        :param trusted_access_role_binding: Wanted settings of the trusted access role binding.

        REST: https://learn.microsoft.com/rest/api/aks/trusted-access-role-bindings/create-or-update
        """
        return self._begin(
            _rest.TRUSTED_ACCESS_ROLE_BINDINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            trusted_access_role_binding_name,
            trusted_access_role_binding,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_name: str,
        trusted_access_role_binding_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a trusted access role binding of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param trusted_access_role_binding_name: Name of the trusted access role binding.

        REST: https://learn.microsoft.com/rest/api/aks/trusted-access-role-bindings/delete
        """
        return self._begin(
            _rest.TRUSTED_ACCESS_ROLE_BINDINGS_DELETE,
            options,
            resource_group_name,
            resource_name,
            trusted_access_role_binding_name,
        )

    def list(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TrustedAccessRoleBinding]:
        """List the trusted access role bindings of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/trusted-access-role-bindings/list
        """
        return self._list(_rest.TRUSTED_ACCESS_ROLE_BINDINGS_LIST, options, resource_group_name, resource_name)


class IdentityBindingsOperations(OperationGroup):
    """Identity bindings of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.identity_bindings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        resource_name: str,
        identity_binding_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.IdentityBinding:
        """Get one identity binding of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param identity_binding_name: Name of the identity binding.

        REST: https://learn.microsoft.com/rest/api/aks/identity-bindings/get
        """
        return self._call(
            _rest.IDENTITY_BINDINGS_GET, options, resource_group_name, resource_name, identity_binding_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        identity_binding_name: str,
        parameters: models.IdentityBinding | types.IdentityBindingDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.IdentityBinding]:
        """Create an identity binding of a managed cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param identity_binding_name: Name of the identity binding.
        :param parameters: Wanted settings of the identity binding.

        REST: https://learn.microsoft.com/rest/api/aks/identity-bindings/create-or-update
        """
        return self._begin(
            _rest.IDENTITY_BINDINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            resource_name,
            identity_binding_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        resource_name: str,
        identity_binding_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an identity binding of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param identity_binding_name: Name of the identity binding.

        REST: https://learn.microsoft.com/rest/api/aks/identity-bindings/delete
        """
        return self._begin(
            _rest.IDENTITY_BINDINGS_DELETE, options, resource_group_name, resource_name, identity_binding_name
        )

    def list_by_managed_cluster(
        self, resource_group_name: str, resource_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.IdentityBinding]:
        """List the identity bindings of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/identity-bindings/list-by-managed-cluster
        """
        return self._list(_rest.IDENTITY_BINDINGS_LIST_BY_MANAGED_CLUSTER, options, resource_group_name, resource_name)


class PrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a managed cluster: list them.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesListResult:
        """List the private link resources of a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/private-link-resources/list
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_LIST, options, resource_group_name, resource_name)


class ResolvePrivateLinkServiceIdOperations(OperationGroup):
    """The ID of the private link service of a managed cluster: resolve it.

    An attribute of the client: ``client.resolve_private_link_service_id``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def post(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.PrivateLinkResource | types.PrivateLinkResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateLinkResource:
        """Get the ID of the private link service that belongs to a managed cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: The private link resource to look up.

        REST: https://learn.microsoft.com/rest/api/aks/resolve-private-link-service-id/post
        """
        return self._call(
            _rest.RESOLVE_PRIVATE_LINK_SERVICE_ID_POST, options, resource_group_name, resource_name, parameters
        )
