# Generated from swagger/storage/ by "make generate": do not edit.

"""Asynchronous operations of ``storage``: ``storage_accounts``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _storage_accounts as _sync


class StorageAccountsOperations(AsyncOperationGroup):
    """Storage accounts: create, change, delete, keys, SAS tokens, failover and migration.

    An attribute of the client: ``client.storage_accounts``.
    """

    check_name_availability = awaited(_sync.StorageAccountsOperations.check_name_availability)
    get_properties = awaited(_sync.StorageAccountsOperations.get_properties)
    begin_create = begun(_sync.StorageAccountsOperations.begin_create)
    update = awaited(_sync.StorageAccountsOperations.update)
    delete = awaited(_sync.StorageAccountsOperations.delete)
    list_by_resource_group = paged(_sync.StorageAccountsOperations.list_by_resource_group)
    list = paged(_sync.StorageAccountsOperations.list)
    list_keys = awaited(_sync.StorageAccountsOperations.list_keys)
    regenerate_key = awaited(_sync.StorageAccountsOperations.regenerate_key)
    list_account_sas = awaited(_sync.StorageAccountsOperations.list_account_sas)
    list_service_sas = awaited(_sync.StorageAccountsOperations.list_service_sas)
    begin_failover = begun(_sync.StorageAccountsOperations.begin_failover)
    begin_hierarchical_namespace_migration = begun(
        _sync.StorageAccountsOperations.begin_hierarchical_namespace_migration
    )
    begin_abort_hierarchical_namespace_migration = begun(
        _sync.StorageAccountsOperations.begin_abort_hierarchical_namespace_migration
    )
    begin_customer_initiated_migration = begun(_sync.StorageAccountsOperations.begin_customer_initiated_migration)
    begin_restore_blob_ranges = begun(_sync.StorageAccountsOperations.begin_restore_blob_ranges)
    revoke_user_delegation_keys = awaited(_sync.StorageAccountsOperations.revoke_user_delegation_keys)
    get_customer_initiated_migration = awaited(_sync.StorageAccountsOperations.get_customer_initiated_migration)


class QueueServicesOperations(AsyncOperationGroup):
    """Settings of an account's queue service.

    An attribute of the client: ``client.queue_services``.
    """

    get_service_properties = awaited(_sync.QueueServicesOperations.get_service_properties)
    set_service_properties = awaited(_sync.QueueServicesOperations.set_service_properties)
    list = awaited(_sync.QueueServicesOperations.list)


class ManagementPoliciesOperations(AsyncOperationGroup):
    """Lifecycle management: rules that move blobs to cooler tiers or delete them.

    An attribute of the client: ``client.management_policies``.
    """

    get = awaited(_sync.ManagementPoliciesOperations.get)
    create_or_update = awaited(_sync.ManagementPoliciesOperations.create_or_update)
    delete = awaited(_sync.ManagementPoliciesOperations.delete)


class BlobInventoryPoliciesOperations(AsyncOperationGroup):
    """Inventory rules: regular lists of an account's blobs or containers.

    An attribute of the client: ``client.blob_inventory_policies``.
    """

    get = awaited(_sync.BlobInventoryPoliciesOperations.get)
    create_or_update = awaited(_sync.BlobInventoryPoliciesOperations.create_or_update)
    delete = awaited(_sync.BlobInventoryPoliciesOperations.delete)
    list = paged(_sync.BlobInventoryPoliciesOperations.list)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections to a storage account: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    put = awaited(_sync.PrivateEndpointConnectionsOperations.put)
    delete = awaited(_sync.PrivateEndpointConnectionsOperations.delete)
    list = paged(_sync.PrivateEndpointConnectionsOperations.list)


class EncryptionScopesOperations(AsyncOperationGroup):
    """Encryption scopes: keys for single containers or blobs.

    An attribute of the client: ``client.encryption_scopes``.
    """

    get = awaited(_sync.EncryptionScopesOperations.get)
    put = awaited(_sync.EncryptionScopesOperations.put)
    patch = awaited(_sync.EncryptionScopesOperations.patch)
    list = paged(_sync.EncryptionScopesOperations.list)


class TableServicesOperations(AsyncOperationGroup):
    """Settings of an account's table service.

    An attribute of the client: ``client.table_services``.
    """

    get_service_properties = awaited(_sync.TableServicesOperations.get_service_properties)
    set_service_properties = awaited(_sync.TableServicesOperations.set_service_properties)
    list = awaited(_sync.TableServicesOperations.list)


class NetworkSecurityPerimeterConfigurationsOperations(AsyncOperationGroup):
    """How network security perimeters apply to a storage account.

    An attribute of the client: ``client.network_security_perimeter_configurations``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterConfigurationsOperations.get)
    list = paged(_sync.NetworkSecurityPerimeterConfigurationsOperations.list)
    begin_reconcile = begun(_sync.NetworkSecurityPerimeterConfigurationsOperations.begin_reconcile)


class StorageTaskAssignmentsOperations(AsyncOperationGroup):
    """Assignments of storage tasks to an account: what to run on which blobs, and when.

    An attribute of the client: ``client.storage_task_assignments``.
    """

    get = awaited(_sync.StorageTaskAssignmentsOperations.get)
    begin_create = begun(_sync.StorageTaskAssignmentsOperations.begin_create)
    begin_update = begun(_sync.StorageTaskAssignmentsOperations.begin_update)
    begin_delete = begun(_sync.StorageTaskAssignmentsOperations.begin_delete)
    list = paged(_sync.StorageTaskAssignmentsOperations.list)
    begin_stop_assignment = begun(_sync.StorageTaskAssignmentsOperations.begin_stop_assignment)


class ConnectorsOperations(AsyncOperationGroup):
    """Connectors that bring shared data from elsewhere into a storage account.

    An attribute of the client: ``client.connectors``.
    """

    get = awaited(_sync.ConnectorsOperations.get)
    begin_create = begun(_sync.ConnectorsOperations.begin_create)
    begin_update = begun(_sync.ConnectorsOperations.begin_update)
    begin_delete = begun(_sync.ConnectorsOperations.begin_delete)
    list_by_storage_account = paged(_sync.ConnectorsOperations.list_by_storage_account)
    begin_test_existing_connection = begun(_sync.ConnectorsOperations.begin_test_existing_connection)


class DataSharesOperations(AsyncOperationGroup):
    """Shares of a storage account's data with principals of other tenants or accounts.

    An attribute of the client: ``client.data_shares``.
    """

    get = awaited(_sync.DataSharesOperations.get)
    begin_create = begun(_sync.DataSharesOperations.begin_create)
    begin_update = begun(_sync.DataSharesOperations.begin_update)
    begin_delete = begun(_sync.DataSharesOperations.begin_delete)
    list_by_storage_account = paged(_sync.DataSharesOperations.list_by_storage_account)


class BlobAccessPointConfigurationsOperations(AsyncOperationGroup):
    """Connections from a storage account to S3-compatible storage elsewhere.

    An attribute of the client: ``client.blob_access_point_configurations``.
    """

    get = awaited(_sync.BlobAccessPointConfigurationsOperations.get)
    begin_create = begun(_sync.BlobAccessPointConfigurationsOperations.begin_create)
    begin_update = begun(_sync.BlobAccessPointConfigurationsOperations.begin_update)
    begin_delete = begun(_sync.BlobAccessPointConfigurationsOperations.begin_delete)
    list_by_storage_account = paged(_sync.BlobAccessPointConfigurationsOperations.list_by_storage_account)
    begin_test_existing_connection = begun(_sync.BlobAccessPointConfigurationsOperations.begin_test_existing_connection)


class BlobAccessPointConnectionTestsOperations(AsyncOperationGroup):
    """Try a connection to S3-compatible storage before saving it.

    An attribute of the client: ``client.blob_access_point_connection_tests``.
    """

    begin_test_proposed_connection = begun(
        _sync.BlobAccessPointConnectionTestsOperations.begin_test_proposed_connection
    )


class AdvancedPlatformMetricsOperations(AsyncOperationGroup):
    """Rules for additional platform metrics, such as the capacity of each container.

    An attribute of the client: ``client.advanced_platform_metrics``.
    """

    get = awaited(_sync.AdvancedPlatformMetricsOperations.get)
    create_or_update = awaited(_sync.AdvancedPlatformMetricsOperations.create_or_update)
    delete = awaited(_sync.AdvancedPlatformMetricsOperations.delete)
    list = paged(_sync.AdvancedPlatformMetricsOperations.list)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in a storage account.

    An attribute of the client: ``client.private_link_resources``.
    """

    list_by_storage_account = awaited(_sync.PrivateLinkResourcesOperations.list_by_storage_account)


class StorageTaskAssignmentsInstancesReportOperations(AsyncOperationGroup):
    """Run reports of all task assignments of a storage account.

    An attribute of the client: ``client.storage_task_assignments_instances_report``.
    """

    list = paged(_sync.StorageTaskAssignmentsInstancesReportOperations.list)


class QueueOperations(AsyncOperationGroup):
    """Queues of a storage account: create, change metadata, delete.

    An attribute of the client: ``client.queue``.
    """

    list = paged(_sync.QueueOperations.list)
    get = awaited(_sync.QueueOperations.get)
    create = awaited(_sync.QueueOperations.create)
    update = awaited(_sync.QueueOperations.update)
    delete = awaited(_sync.QueueOperations.delete)


class ObjectReplicationPoliciesOperations(AsyncOperationGroup):
    """Policies that copy block blobs from one account to another.

    An attribute of the client: ``client.object_replication_policies``.
    """

    get = awaited(_sync.ObjectReplicationPoliciesOperations.get)
    create_or_update = awaited(_sync.ObjectReplicationPoliciesOperations.create_or_update)
    delete = awaited(_sync.ObjectReplicationPoliciesOperations.delete)
    list = paged(_sync.ObjectReplicationPoliciesOperations.list)


class LocalUsersOperations(AsyncOperationGroup):
    """Local users of a storage account, for SFTP and NFSv3.

    An attribute of the client: ``client.local_users``.
    """

    get = awaited(_sync.LocalUsersOperations.get)
    create_or_update = awaited(_sync.LocalUsersOperations.create_or_update)
    delete = awaited(_sync.LocalUsersOperations.delete)
    list = paged(_sync.LocalUsersOperations.list)
    list_keys = awaited(_sync.LocalUsersOperations.list_keys)
    regenerate_password = awaited(_sync.LocalUsersOperations.regenerate_password)


class TableOperations(AsyncOperationGroup):
    """Tables of a storage account: create, change access policies, delete.

    An attribute of the client: ``client.table``.
    """

    get = awaited(_sync.TableOperations.get)
    create = awaited(_sync.TableOperations.create)
    update = awaited(_sync.TableOperations.update)
    delete = awaited(_sync.TableOperations.delete)
    list = paged(_sync.TableOperations.list)


class StorageTaskAssignmentInstancesReportOperations(AsyncOperationGroup):
    """Run reports of one task assignment.

    An attribute of the client: ``client.storage_task_assignment_instances_report``.
    """

    list = paged(_sync.StorageTaskAssignmentInstancesReportOperations.list)
