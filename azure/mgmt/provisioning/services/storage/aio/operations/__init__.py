# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Asynchronous operations of the service ``storage``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._blob_services import *
    from ._context_caches import *
    from ._file_services import *
    from ._others import *
    from ._storage_accounts import *
    from ._storage_task_assignments import *

_NAMES = {
    "._blob_services": """
        BlobContainersOperations BlobServicesOperations
    """,
    "._context_caches": """
        ContextCacheContainersOperations ContextCachesOperations
    """,
    "._file_services": """
        FileServicesOperations FileSharesOperations
    """,
    "._others": """
        DeletedAccountsOperations Operations SkusOperations UsagesOperations
    """,
    "._storage_accounts": """
        AdvancedPlatformMetricsOperations BlobAccessPointConfigurationsOperations
        BlobAccessPointConnectionTestsOperations BlobInventoryPoliciesOperations ConnectorsOperations
        DataSharesOperations EncryptionScopesOperations LocalUsersOperations ManagementPoliciesOperations
        NetworkSecurityPerimeterConfigurationsOperations ObjectReplicationPoliciesOperations
        PrivateEndpointConnectionsOperations PrivateLinkResourcesOperations QueueOperations QueueServicesOperations
        StorageAccountsOperations StorageTaskAssignmentsInstancesReportOperations TableOperations
        TableServicesOperations
    """,
    "._storage_task_assignments": """
        StorageTaskAssignmentInstancesReportOperations StorageTaskAssignmentsOperations
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
