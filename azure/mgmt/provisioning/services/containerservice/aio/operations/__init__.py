# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Asynchronous operations of the service ``containerservice``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
