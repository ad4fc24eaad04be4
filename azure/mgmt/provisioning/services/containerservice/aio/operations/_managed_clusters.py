# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Asynchronous operations of ``containerservice``: ``managed_clusters``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _managed_clusters as _sync


class AgentPoolsOperations(AsyncOperationGroup):
    """Agent pools of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.agent_pools``.
    """

    get = awaited(_sync.AgentPoolsOperations.get)
    begin_create_or_update = begun(_sync.AgentPoolsOperations.begin_create_or_update)
    begin_delete = begun(_sync.AgentPoolsOperations.begin_delete)
    list = paged(_sync.AgentPoolsOperations.list)
    begin_abort_latest_operation = begun(_sync.AgentPoolsOperations.begin_abort_latest_operation)
    begin_delete_machines = begun(_sync.AgentPoolsOperations.begin_delete_machines)
    begin_upgrade_node_image_version = begun(_sync.AgentPoolsOperations.begin_upgrade_node_image_version)
    get_available_agent_pool_versions = awaited(_sync.AgentPoolsOperations.get_available_agent_pool_versions)
    get_upgrade_profile = awaited(_sync.AgentPoolsOperations.get_upgrade_profile)


class ManagedClustersOperations(AsyncOperationGroup):
    """Managed Kubernetes clusters: create, change, start, stop, delete, get and list them.

    An attribute of the client: ``client.managed_clusters``.
    """

    get = awaited(_sync.ManagedClustersOperations.get)
    begin_create_or_update = begun(_sync.ManagedClustersOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.ManagedClustersOperations.begin_update_tags)
    begin_delete = begun(_sync.ManagedClustersOperations.begin_delete)
    list_by_resource_group = paged(_sync.ManagedClustersOperations.list_by_resource_group)
    list = paged(_sync.ManagedClustersOperations.list)
    get_access_profile = awaited(_sync.ManagedClustersOperations.get_access_profile)
    list_cluster_admin_credentials = awaited(_sync.ManagedClustersOperations.list_cluster_admin_credentials)
    list_cluster_user_credentials = awaited(_sync.ManagedClustersOperations.list_cluster_user_credentials)
    list_cluster_monitoring_user_credentials = awaited(
        _sync.ManagedClustersOperations.list_cluster_monitoring_user_credentials
    )
    begin_reset_service_principal_profile = begun(_sync.ManagedClustersOperations.begin_reset_service_principal_profile)
    begin_reset_aad_profile = begun(_sync.ManagedClustersOperations.begin_reset_aad_profile)
    begin_rotate_cluster_certificates = begun(_sync.ManagedClustersOperations.begin_rotate_cluster_certificates)
    begin_abort_latest_operation = begun(_sync.ManagedClustersOperations.begin_abort_latest_operation)
    begin_rotate_service_account_signing_keys = begun(
        _sync.ManagedClustersOperations.begin_rotate_service_account_signing_keys
    )
    begin_stop = begun(_sync.ManagedClustersOperations.begin_stop)
    begin_start = begun(_sync.ManagedClustersOperations.begin_start)
    begin_run_command = begun(_sync.ManagedClustersOperations.begin_run_command)
    get_command_result = awaited(_sync.ManagedClustersOperations.get_command_result)
    list_outbound_network_dependencies_endpoints = paged(
        _sync.ManagedClustersOperations.list_outbound_network_dependencies_endpoints
    )
    get_upgrade_profile = awaited(_sync.ManagedClustersOperations.get_upgrade_profile)
    get_mesh_revision_profile = awaited(_sync.ManagedClustersOperations.get_mesh_revision_profile)
    list_mesh_revision_profiles = paged(_sync.ManagedClustersOperations.list_mesh_revision_profiles)
    get_mesh_upgrade_profile = awaited(_sync.ManagedClustersOperations.get_mesh_upgrade_profile)
    list_mesh_upgrade_profiles = paged(_sync.ManagedClustersOperations.list_mesh_upgrade_profiles)
    list_kubernetes_versions = awaited(_sync.ManagedClustersOperations.list_kubernetes_versions)


class MaintenanceConfigurationsOperations(AsyncOperationGroup):
    """Maintenance configurations of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.maintenance_configurations``.
    """

    get = awaited(_sync.MaintenanceConfigurationsOperations.get)
    create_or_update = awaited(_sync.MaintenanceConfigurationsOperations.create_or_update)
    delete = awaited(_sync.MaintenanceConfigurationsOperations.delete)
    list_by_managed_cluster = paged(_sync.MaintenanceConfigurationsOperations.list_by_managed_cluster)


class ManagedNamespacesOperations(AsyncOperationGroup):
    """Managed namespaces of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_namespaces``.
    """

    get = awaited(_sync.ManagedNamespacesOperations.get)
    begin_create_or_update = begun(_sync.ManagedNamespacesOperations.begin_create_or_update)
    update = awaited(_sync.ManagedNamespacesOperations.update)
    begin_delete = begun(_sync.ManagedNamespacesOperations.begin_delete)
    list_by_managed_cluster = paged(_sync.ManagedNamespacesOperations.list_by_managed_cluster)
    list_credential = awaited(_sync.ManagedNamespacesOperations.list_credential)


class MachinesOperations(AsyncOperationGroup):
    """Machines of an agent pool: get and list them.

    An attribute of the client: ``client.machines``.
    """

    get = awaited(_sync.MachinesOperations.get)
    list = paged(_sync.MachinesOperations.list)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a managed cluster: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    update = awaited(_sync.PrivateEndpointConnectionsOperations.update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list = awaited(_sync.PrivateEndpointConnectionsOperations.list)


class TrustedAccessRoleBindingsOperations(AsyncOperationGroup):
    """Trusted access role bindings of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.trusted_access_role_bindings``.
    """

    get = awaited(_sync.TrustedAccessRoleBindingsOperations.get)
    begin_create_or_update = begun(_sync.TrustedAccessRoleBindingsOperations.begin_create_or_update)
    begin_delete = begun(_sync.TrustedAccessRoleBindingsOperations.begin_delete)
    list = paged(_sync.TrustedAccessRoleBindingsOperations.list)


class IdentityBindingsOperations(AsyncOperationGroup):
    """Identity bindings of a managed cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.identity_bindings``.
    """

    get = awaited(_sync.IdentityBindingsOperations.get)
    begin_create_or_update = begun(_sync.IdentityBindingsOperations.begin_create_or_update)
    begin_delete = begun(_sync.IdentityBindingsOperations.begin_delete)
    list_by_managed_cluster = paged(_sync.IdentityBindingsOperations.list_by_managed_cluster)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a managed cluster: list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    list = awaited(_sync.PrivateLinkResourcesOperations.list)


class ResolvePrivateLinkServiceIdOperations(AsyncOperationGroup):
    """The ID of the private link service of a managed cluster: resolve it.

    An attribute of the client: ``client.resolve_private_link_service_id``.
    """

    post = awaited(_sync.ResolvePrivateLinkServiceIdOperations.post)
