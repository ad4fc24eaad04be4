# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Client of the service ``containerservice``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations._managed_clusters import (
        AgentPoolsOperations,
        IdentityBindingsOperations,
        MachinesOperations,
        MaintenanceConfigurationsOperations,
        ManagedClustersOperations,
        ManagedNamespacesOperations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        ResolvePrivateLinkServiceIdOperations,
        TrustedAccessRoleBindingsOperations,
    )
    from .operations._others import Operations, TrustedAccessRolesOperations
    from .operations._snapshots import SnapshotsOperations


class ContainerServiceClient(ServiceClient):
    """Azure Kubernetes Service: managed clusters, agent pools, upgrades, maintenance, namespaces and add-ons."""

    _service = SERVICE

    @property
    def agent_pools(self) -> AgentPoolsOperations:
        """Agent pools of a managed cluster: create, change, delete, get and list them."""
        from .operations._managed_clusters import AgentPoolsOperations

        return self._group(AgentPoolsOperations)

    @property
    def managed_clusters(self) -> ManagedClustersOperations:
        """Managed Kubernetes clusters: create, change, start, stop, delete, get and list them."""
        from .operations._managed_clusters import ManagedClustersOperations

        return self._group(ManagedClustersOperations)

    @property
    def maintenance_configurations(self) -> MaintenanceConfigurationsOperations:
        """Maintenance configurations of a managed cluster: create, change, delete, get and list them."""
        from .operations._managed_clusters import MaintenanceConfigurationsOperations

        return self._group(MaintenanceConfigurationsOperations)

    @property
    def managed_namespaces(self) -> ManagedNamespacesOperations:
        """Managed namespaces of a managed cluster: create, change, delete, get and list them."""
        from .operations._managed_clusters import ManagedNamespacesOperations

        return self._group(ManagedNamespacesOperations)

    @property
    def machines(self) -> MachinesOperations:
        """Machines of an agent pool: get and list them."""
        from .operations._managed_clusters import MachinesOperations

        return self._group(MachinesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a managed cluster: approve, reject, delete, get and list them."""
        from .operations._managed_clusters import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def snapshots(self) -> SnapshotsOperations:
        """Node pool snapshots: create, change, delete, get and list them."""
        from .operations._snapshots import SnapshotsOperations

        return self._group(SnapshotsOperations)

    @property
    def trusted_access_role_bindings(self) -> TrustedAccessRoleBindingsOperations:
        """Trusted access role bindings of a managed cluster: create, change, delete, get and list them."""
        from .operations._managed_clusters import TrustedAccessRoleBindingsOperations

        return self._group(TrustedAccessRoleBindingsOperations)

    @property
    def identity_bindings(self) -> IdentityBindingsOperations:
        """Identity bindings of a managed cluster: create, change, delete, get and list them."""
        from .operations._managed_clusters import IdentityBindingsOperations

        return self._group(IdentityBindingsOperations)

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.ContainerService provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """Private link resources of a managed cluster: list them."""
        from .operations._managed_clusters import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def resolve_private_link_service_id(self) -> ResolvePrivateLinkServiceIdOperations:
        """The ID of the private link service of a managed cluster: resolve it."""
        from .operations._managed_clusters import ResolvePrivateLinkServiceIdOperations

        return self._group(ResolvePrivateLinkServiceIdOperations)

    @property
    def trusted_access_roles(self) -> TrustedAccessRolesOperations:
        """Trusted access roles open to bindings in a region: list them."""
        from .operations._others import TrustedAccessRolesOperations

        return self._group(TrustedAccessRolesOperations)
