# Generated from swagger/storage/ by "make generate": do not edit.
# ruff: noqa: F403

"""Asynchronous operations of the service ``storage``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.lazy import lazy

if TYPE_CHECKING:
    from ._blob_services import *
    from ._context_caches import *
    from ._file_services import *
    from ._others import *
    from ._storage_accounts import *

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
        StorageAccountsOperations StorageTaskAssignmentInstancesReportOperations
        StorageTaskAssignmentsInstancesReportOperations StorageTaskAssignmentsOperations TableOperations
        TableServicesOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
