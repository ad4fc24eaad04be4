# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Client of the service ``containerservice``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class ContainerServiceClient(ServiceClient):
    """Azure Kubernetes Service: managed clusters, agent pools, upgrades, maintenance, namespaces and add-ons."""

    _service = SERVICE

    @property
    def agent_pools(self) -> _operations.AgentPoolsOperations:
        """Agent pools of a managed cluster: create, change, delete, get and list them."""
        return self._operations("AgentPoolsOperations")

    @property
    def managed_clusters(self) -> _operations.ManagedClustersOperations:
        """Managed Kubernetes clusters: create, change, start, stop, delete, get and list them."""
        return self._operations("ManagedClustersOperations")

    @property
    def maintenance_configurations(self) -> _operations.MaintenanceConfigurationsOperations:
        """Maintenance configurations of a managed cluster: create, change, delete, get and list them."""
        return self._operations("MaintenanceConfigurationsOperations")

    @property
    def managed_namespaces(self) -> _operations.ManagedNamespacesOperations:
        """Managed namespaces of a managed cluster: create, change, delete, get and list them."""
        return self._operations("ManagedNamespacesOperations")

    @property
    def machines(self) -> _operations.MachinesOperations:
        """Machines of an agent pool: get and list them."""
        return self._operations("MachinesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a managed cluster: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def snapshots(self) -> _operations.SnapshotsOperations:
        """Node pool snapshots: create, change, delete, get and list them."""
        return self._operations("SnapshotsOperations")

    @property
    def trusted_access_role_bindings(self) -> _operations.TrustedAccessRoleBindingsOperations:
        """Trusted access role bindings of a managed cluster: create, change, delete, get and list them."""
        return self._operations("TrustedAccessRoleBindingsOperations")

    @property
    def identity_bindings(self) -> _operations.IdentityBindingsOperations:
        """Identity bindings of a managed cluster: create, change, delete, get and list them."""
        return self._operations("IdentityBindingsOperations")

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.ContainerService provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """Private link resources of a managed cluster: list them."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def resolve_private_link_service_id(self) -> _operations.ResolvePrivateLinkServiceIdOperations:
        """The ID of the private link service of a managed cluster: resolve it."""
        return self._operations("ResolvePrivateLinkServiceIdOperations")

    @property
    def trusted_access_roles(self) -> _operations.TrustedAccessRolesOperations:
        """Trusted access roles open to bindings in a region: list them."""
        return self._operations("TrustedAccessRolesOperations")
