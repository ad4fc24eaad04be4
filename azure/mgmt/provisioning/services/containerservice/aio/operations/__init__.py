# Generated from swagger/containerservice/ by "make generate": do not edit.
# ruff: noqa: F403

"""Asynchronous operations of the service ``containerservice``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.lazy import lazy

if TYPE_CHECKING:
    from ._managed_clusters import *
    from ._others import *
    from ._snapshots import *

_NAMES = {
    "._managed_clusters": """
        AgentPoolsOperations IdentityBindingsOperations MachinesOperations MaintenanceConfigurationsOperations
        ManagedClustersOperations ManagedNamespacesOperations PrivateEndpointConnectionsOperations
        PrivateLinkResourcesOperations ResolvePrivateLinkServiceIdOperations TrustedAccessRoleBindingsOperations
    """,
    "._others": """
        Operations TrustedAccessRolesOperations
    """,
    "._snapshots": """
        SnapshotsOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
