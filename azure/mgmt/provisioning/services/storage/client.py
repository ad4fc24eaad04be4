# Generated from swagger/storage/ by "make generate": do not edit.

"""Client of the service ``storage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class StorageManagementClient(ServiceClient):
    """Manage Azure Storage: accounts, their keys and network rules, blob containers, file shares, queues, tables and
    policies.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Storage provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def blob_containers(self) -> _operations.BlobContainersOperations:
        """Blob containers: create, change, delete, lease, legal holds and immutability policies."""
        return self._operations("BlobContainersOperations")

    @property
    def blob_services(self) -> _operations.BlobServicesOperations:
        """Settings of an account's blob service: soft delete, versioning, change feed, CORS, static website."""
        return self._operations("BlobServicesOperations")

    @property
    def storage_accounts(self) -> _operations.StorageAccountsOperations:
        """Storage accounts: create, change, delete, keys, SAS tokens, failover and migration."""
        return self._operations("StorageAccountsOperations")

    @property
    def file_shares(self) -> _operations.FileSharesOperations:
        """Azure Files shares and their snapshots: create, change, delete, restore, lease."""
        return self._operations("FileSharesOperations")

    @property
    def file_services(self) -> _operations.FileServicesOperations:
        """Settings of an account's file service: SMB, NFS, soft delete, CORS; and its usage."""
        return self._operations("FileServicesOperations")

    @property
    def queue_services(self) -> _operations.QueueServicesOperations:
        """Settings of an account's queue service."""
        return self._operations("QueueServicesOperations")

    @property
    def deleted_accounts(self) -> _operations.DeletedAccountsOperations:
        """Deleted storage accounts that may still be recovered."""
        return self._operations("DeletedAccountsOperations")

    @property
    def management_policies(self) -> _operations.ManagementPoliciesOperations:
        """Lifecycle management: rules that move blobs to cooler tiers or delete them."""
        return self._operations("ManagementPoliciesOperations")

    @property
    def blob_inventory_policies(self) -> _operations.BlobInventoryPoliciesOperations:
        """Inventory rules: regular lists of an account's blobs or containers."""
        return self._operations("BlobInventoryPoliciesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections to a storage account: approve, reject, delete."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def encryption_scopes(self) -> _operations.EncryptionScopesOperations:
        """Encryption scopes: keys for single containers or blobs."""
        return self._operations("EncryptionScopesOperations")

    @property
    def table_services(self) -> _operations.TableServicesOperations:
        """Settings of an account's table service."""
        return self._operations("TableServicesOperations")

    @property
    def network_security_perimeter_configurations(self) -> _operations.NetworkSecurityPerimeterConfigurationsOperations:
        """How network security perimeters apply to a storage account."""
        return self._operations("NetworkSecurityPerimeterConfigurationsOperations")

    @property
    def storage_task_assignments(self) -> _operations.StorageTaskAssignmentsOperations:
        """Assignments of storage tasks to an account: what to run on which blobs, and when."""
        return self._operations("StorageTaskAssignmentsOperations")

    @property
    def connectors(self) -> _operations.ConnectorsOperations:
        """Connectors that bring shared data from elsewhere into a storage account."""
        return self._operations("ConnectorsOperations")

    @property
    def data_shares(self) -> _operations.DataSharesOperations:
        """Shares of a storage account's data with principals of other tenants or accounts."""
        return self._operations("DataSharesOperations")

    @property
    def context_caches(self) -> _operations.ContextCachesOperations:
        """Context caches for AI models."""
        return self._operations("ContextCachesOperations")

    @property
    def context_cache_containers(self) -> _operations.ContextCacheContainersOperations:
        """Containers of a context cache, each for one model."""
        return self._operations("ContextCacheContainersOperations")

    @property
    def blob_access_point_configurations(self) -> _operations.BlobAccessPointConfigurationsOperations:
        """Connections from a storage account to S3-compatible storage elsewhere."""
        return self._operations("BlobAccessPointConfigurationsOperations")

    @property
    def blob_access_point_connection_tests(self) -> _operations.BlobAccessPointConnectionTestsOperations:
        """Try a connection to S3-compatible storage before saving it."""
        return self._operations("BlobAccessPointConnectionTestsOperations")

    @property
    def advanced_platform_metrics(self) -> _operations.AdvancedPlatformMetricsOperations:
        """Rules for additional platform metrics, such as the capacity of each container."""
        return self._operations("AdvancedPlatformMetricsOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a storage account."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def storage_task_assignments_instances_report(self) -> _operations.StorageTaskAssignmentsInstancesReportOperations:
        """Run reports of all task assignments of a storage account."""
        return self._operations("StorageTaskAssignmentsInstancesReportOperations")

    @property
    def queue(self) -> _operations.QueueOperations:
        """Queues of a storage account: create, change metadata, delete."""
        return self._operations("QueueOperations")

    @property
    def object_replication_policies(self) -> _operations.ObjectReplicationPoliciesOperations:
        """Policies that copy block blobs from one account to another."""
        return self._operations("ObjectReplicationPoliciesOperations")

    @property
    def local_users(self) -> _operations.LocalUsersOperations:
        """Local users of a storage account, for SFTP and NFSv3."""
        return self._operations("LocalUsersOperations")

    @property
    def table(self) -> _operations.TableOperations:
        """Tables of a storage account: create, change access policies, delete."""
        return self._operations("TableOperations")

    @property
    def storage_task_assignment_instances_report(self) -> _operations.StorageTaskAssignmentInstancesReportOperations:
        """Run reports of one task assignment."""
        return self._operations("StorageTaskAssignmentInstancesReportOperations")

    @property
    def skus(self) -> _operations.SkusOperations:
        """The storage SKUs a subscription can use, with regions and restrictions."""
        return self._operations("SkusOperations")

    @property
    def usages(self) -> _operations.UsagesOperations:
        """How many storage accounts a subscription has in a region, and its limit."""
        return self._operations("UsagesOperations")
