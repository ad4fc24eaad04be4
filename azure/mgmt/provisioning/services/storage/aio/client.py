# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``storage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations._blob_services import BlobContainersOperations, BlobServicesOperations
    from .operations._context_caches import ContextCacheContainersOperations, ContextCachesOperations
    from .operations._file_services import FileServicesOperations, FileSharesOperations
    from .operations._others import DeletedAccountsOperations, Operations, SkusOperations, UsagesOperations
    from .operations._storage_accounts import (
        AdvancedPlatformMetricsOperations,
        BlobAccessPointConfigurationsOperations,
        BlobAccessPointConnectionTestsOperations,
        BlobInventoryPoliciesOperations,
        ConnectorsOperations,
        DataSharesOperations,
        EncryptionScopesOperations,
        LocalUsersOperations,
        ManagementPoliciesOperations,
        NetworkSecurityPerimeterConfigurationsOperations,
        ObjectReplicationPoliciesOperations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        QueueOperations,
        QueueServicesOperations,
        StorageAccountsOperations,
        StorageTaskAssignmentsInstancesReportOperations,
        TableOperations,
        TableServicesOperations,
    )
    from .operations._storage_task_assignments import (
        StorageTaskAssignmentInstancesReportOperations,
        StorageTaskAssignmentsOperations,
    )


class StorageManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage Azure Storage: accounts, their keys and network rules, blob containers, file
    shares, queues, tables and policies.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Storage provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def blob_containers(self) -> BlobContainersOperations:
        """Blob containers: create, change, delete, lease, legal holds and immutability policies."""
        from .operations._blob_services import BlobContainersOperations

        return self._group(BlobContainersOperations)

    @property
    def blob_services(self) -> BlobServicesOperations:
        """Settings of an account's blob service: soft delete, versioning, change feed, CORS, static website."""
        from .operations._blob_services import BlobServicesOperations

        return self._group(BlobServicesOperations)

    @property
    def storage_accounts(self) -> StorageAccountsOperations:
        """Storage accounts: create, change, delete, keys, SAS tokens, failover and migration."""
        from .operations._storage_accounts import StorageAccountsOperations

        return self._group(StorageAccountsOperations)

    @property
    def file_shares(self) -> FileSharesOperations:
        """Azure Files shares and their snapshots: create, change, delete, restore, lease."""
        from .operations._file_services import FileSharesOperations

        return self._group(FileSharesOperations)

    @property
    def file_services(self) -> FileServicesOperations:
        """Settings of an account's file service: SMB, NFS, soft delete, CORS; and its usage."""
        from .operations._file_services import FileServicesOperations

        return self._group(FileServicesOperations)

    @property
    def queue_services(self) -> QueueServicesOperations:
        """Settings of an account's queue service."""
        from .operations._storage_accounts import QueueServicesOperations

        return self._group(QueueServicesOperations)

    @property
    def deleted_accounts(self) -> DeletedAccountsOperations:
        """Deleted storage accounts that may still be recovered."""
        from .operations._others import DeletedAccountsOperations

        return self._group(DeletedAccountsOperations)

    @property
    def management_policies(self) -> ManagementPoliciesOperations:
        """Lifecycle management: rules that move blobs to cooler tiers or delete them."""
        from .operations._storage_accounts import ManagementPoliciesOperations

        return self._group(ManagementPoliciesOperations)

    @property
    def blob_inventory_policies(self) -> BlobInventoryPoliciesOperations:
        """Inventory rules: regular lists of an account's blobs or containers."""
        from .operations._storage_accounts import BlobInventoryPoliciesOperations

        return self._group(BlobInventoryPoliciesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections to a storage account: approve, reject, delete."""
        from .operations._storage_accounts import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def encryption_scopes(self) -> EncryptionScopesOperations:
        """Encryption scopes: keys for single containers or blobs."""
        from .operations._storage_accounts import EncryptionScopesOperations

        return self._group(EncryptionScopesOperations)

    @property
    def table_services(self) -> TableServicesOperations:
        """Settings of an account's table service."""
        from .operations._storage_accounts import TableServicesOperations

        return self._group(TableServicesOperations)

    @property
    def network_security_perimeter_configurations(self) -> NetworkSecurityPerimeterConfigurationsOperations:
        """How network security perimeters apply to a storage account."""
        from .operations._storage_accounts import NetworkSecurityPerimeterConfigurationsOperations

        return self._group(NetworkSecurityPerimeterConfigurationsOperations)

    @property
    def storage_task_assignments(self) -> StorageTaskAssignmentsOperations:
        """Assignments of storage tasks to an account: what to run on which blobs, and when."""
        from .operations._storage_task_assignments import StorageTaskAssignmentsOperations

        return self._group(StorageTaskAssignmentsOperations)

    @property
    def connectors(self) -> ConnectorsOperations:
        """Connectors that bring shared data from elsewhere into a storage account."""
        from .operations._storage_accounts import ConnectorsOperations

        return self._group(ConnectorsOperations)

    @property
    def data_shares(self) -> DataSharesOperations:
        """Shares of a storage account's data with principals of other tenants or accounts."""
        from .operations._storage_accounts import DataSharesOperations

        return self._group(DataSharesOperations)

    @property
    def context_caches(self) -> ContextCachesOperations:
        """Context caches for AI models."""
        from .operations._context_caches import ContextCachesOperations

        return self._group(ContextCachesOperations)

    @property
    def context_cache_containers(self) -> ContextCacheContainersOperations:
        """Containers of a context cache, each for one model."""
        from .operations._context_caches import ContextCacheContainersOperations

        return self._group(ContextCacheContainersOperations)

    @property
    def blob_access_point_configurations(self) -> BlobAccessPointConfigurationsOperations:
        """Connections from a storage account to S3-compatible storage elsewhere."""
        from .operations._storage_accounts import BlobAccessPointConfigurationsOperations

        return self._group(BlobAccessPointConfigurationsOperations)

    @property
    def blob_access_point_connection_tests(self) -> BlobAccessPointConnectionTestsOperations:
        """Try a connection to S3-compatible storage before saving it."""
        from .operations._storage_accounts import BlobAccessPointConnectionTestsOperations

        return self._group(BlobAccessPointConnectionTestsOperations)

    @property
    def advanced_platform_metrics(self) -> AdvancedPlatformMetricsOperations:
        """Rules for additional platform metrics, such as the capacity of each container."""
        from .operations._storage_accounts import AdvancedPlatformMetricsOperations

        return self._group(AdvancedPlatformMetricsOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a storage account."""
        from .operations._storage_accounts import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def storage_task_assignments_instances_report(self) -> StorageTaskAssignmentsInstancesReportOperations:
        """Run reports of all task assignments of a storage account."""
        from .operations._storage_accounts import StorageTaskAssignmentsInstancesReportOperations

        return self._group(StorageTaskAssignmentsInstancesReportOperations)

    @property
    def queue(self) -> QueueOperations:
        """Queues of a storage account: create, change metadata, delete."""
        from .operations._storage_accounts import QueueOperations

        return self._group(QueueOperations)

    @property
    def object_replication_policies(self) -> ObjectReplicationPoliciesOperations:
        """Policies that copy block blobs from one account to another."""
        from .operations._storage_accounts import ObjectReplicationPoliciesOperations

        return self._group(ObjectReplicationPoliciesOperations)

    @property
    def local_users(self) -> LocalUsersOperations:
        """Local users of a storage account, for SFTP and NFSv3."""
        from .operations._storage_accounts import LocalUsersOperations

        return self._group(LocalUsersOperations)

    @property
    def table(self) -> TableOperations:
        """Tables of a storage account: create, change access policies, delete."""
        from .operations._storage_accounts import TableOperations

        return self._group(TableOperations)

    @property
    def storage_task_assignment_instances_report(self) -> StorageTaskAssignmentInstancesReportOperations:
        """Run reports of one task assignment."""
        from .operations._storage_task_assignments import StorageTaskAssignmentInstancesReportOperations

        return self._group(StorageTaskAssignmentInstancesReportOperations)

    @property
    def skus(self) -> SkusOperations:
        """The storage SKUs a subscription can use, with regions and restrictions."""
        from .operations._others import SkusOperations

        return self._group(SkusOperations)

    @property
    def usages(self) -> UsagesOperations:
        """How many storage accounts a subscription has in a region, and its limit."""
        from .operations._others import UsagesOperations

        return self._group(UsagesOperations)
