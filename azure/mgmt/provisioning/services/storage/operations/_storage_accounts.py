# Generated from swagger/storage/ by "make generate": do not edit.

"""Operations of ``storage``: ``storage_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _storage_accounts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class StorageAccountsOperations(OperationGroup):
    """Storage accounts: create, change, delete, keys, SAS tokens, failover and migration.

    An attribute of the client: ``client.storage_accounts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def check_name_availability(
        self,
        account_name: models.StorageAccountCheckNameAvailabilityParameters
        | types.StorageAccountCheckNameAvailabilityParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a storage account name is valid and still free.

        :param account_name: Name to check, with the resource type.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/check-name-availability
        """
        return self._call(_rest.STORAGE_ACCOUNTS_CHECK_NAME_AVAILABILITY, options, account_name)

    def get_properties(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        expand: models.StorageAccountExpand | types.StorageAccountExpandValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.StorageAccount:
        """Get a storage account with its SKU, endpoints, encryption, network rules and other settings, but no keys.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param expand: Also report geo-replication, or the state of a blob restore.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/get-properties
        """
        return self._call(_rest.STORAGE_ACCOUNTS_GET_PROPERTIES, options, resource_group_name, account_name, expand)

    def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.StorageAccountCreateParameters | types.StorageAccountCreateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StorageAccount]:
        """Create a storage account, or update one of the same name in place; finished when it is ready for use.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: SKU, kind, location and settings of the account.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/create
        """
        return self._begin(_rest.STORAGE_ACCOUNTS_CREATE, options, resource_group_name, account_name, parameters)

    def update(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.StorageAccountUpdateParameters | types.StorageAccountUpdateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StorageAccount:
        """Change the SKU, access tier, encryption, network rules, tags or other settings of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Settings to change; those left out stay as they are.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/update
        """
        return self._call(_rest.STORAGE_ACCOUNTS_UPDATE, options, resource_group_name, account_name, parameters)

    def delete(self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a storage account with all its blobs, files, queues and tables.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/delete
        """
        return self._run(_rest.STORAGE_ACCOUNTS_DELETE, options, resource_group_name, account_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StorageAccount]:
        """List the storage accounts of one resource group.

        :param resource_group_name: Name of the resource group whose storage accounts to list.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-by-resource-group
        """
        return self._list(_rest.STORAGE_ACCOUNTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.StorageAccount]:
        """List the storage accounts of the subscription.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list
        """
        return self._list(_rest.STORAGE_ACCOUNTS_LIST, options)

    def list_keys(
        self, resource_group_name: str, account_name: str, *, expand: str = "kerb", **options: Unpack[RequestOptions]
    ) -> models.StorageAccountListKeysResult:
        """List the access keys of a storage account, with the Kerberos keys of Azure Files if there are any.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param expand: Fixed to "kerb", to list the Kerberos keys for Azure Files as well. By default "kerb".

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys
        """
        return self._call(_rest.STORAGE_ACCOUNTS_LIST_KEYS, options, resource_group_name, account_name, expand)

    def regenerate_key(
        self,
        resource_group_name: str,
        account_name: str,
        regenerate_key: models.StorageAccountRegenerateKeyParameters
        | types.StorageAccountRegenerateKeyParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StorageAccountListKeysResult:
        """Replace an access key or Kerberos key with a new one and get all keys; the old key stops working at once.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param regenerate_key: Name of the key to replace.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/regenerate-key
        """
        return self._call(
            _rest.STORAGE_ACCOUNTS_REGENERATE_KEY, options, resource_group_name, account_name, regenerate_key
        )

    def list_account_sas(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.AccountSasParameters | types.AccountSasParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ListAccountSasResponse:
        """Get a SAS token that grants access to the services of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Services, permissions and times the token is good for.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-account-sas
        """
        return self._call(
            _rest.STORAGE_ACCOUNTS_LIST_ACCOUNT_SAS, options, resource_group_name, account_name, parameters
        )

    def list_service_sas(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.ServiceSasParameters | types.ServiceSasParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ListServiceSasResponse:
        """Get a SAS token for one container, blob, share, file, queue or table.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Resource, permissions and times the token is good for.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-service-sas
        """
        return self._call(
            _rest.STORAGE_ACCOUNTS_LIST_SERVICE_SAS, options, resource_group_name, account_name, parameters
        )

    def begin_failover(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        failover_type: str = "Planned",
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Fail over a geo-redundant account to its secondary region, which becomes the primary one.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param failover_type: Kind of failover; Planned waits for replication first, so that no data is lost and
            redundancy is kept. By default "Planned".

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/failover
        """
        return self._begin(_rest.STORAGE_ACCOUNTS_FAILOVER, options, resource_group_name, account_name, failover_type)

    def begin_hierarchical_namespace_migration(
        self, resource_group_name: str, account_name: str, *, request_type: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Turn on the hierarchical namespace (Data Lake Storage Gen2) for an account, or check whether that would work.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param request_type: HnsOnValidationRequest to check only, or HnsOnHydrationRequest to migrate.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/hierarchical-namespace-migration
        """
        return self._begin(
            _rest.STORAGE_ACCOUNTS_HIERARCHICAL_NAMESPACE_MIGRATION,
            options,
            resource_group_name,
            account_name,
            request_type,
        )

    def begin_abort_hierarchical_namespace_migration(
        self, resource_group_name: str, account_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop a migration to the hierarchical namespace that is under way.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/abort-hierarchical-namespace-migration
        """
        return self._begin(
            _rest.STORAGE_ACCOUNTS_ABORT_HIERARCHICAL_NAMESPACE_MIGRATION, options, resource_group_name, account_name
        )

    def begin_customer_initiated_migration(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.StorageAccountMigration | types.StorageAccountMigrationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Ask for a change of an account's redundancy, such as from LRS to ZRS; the conversion runs in the background.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: SKU to change to.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/customer-initiated-migration
        """
        return self._begin(
            _rest.STORAGE_ACCOUNTS_CUSTOMER_INITIATED_MIGRATION, options, resource_group_name, account_name, parameters
        )

    def begin_restore_blob_ranges(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.BlobRestoreParameters | types.BlobRestoreParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BlobRestoreStatus]:
        """Restore block blobs in the given ranges to an earlier time; point-in-time restore must be enabled.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Time to go back to and the ranges of blobs to restore.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/restore-blob-ranges
        """
        return self._begin(
            _rest.STORAGE_ACCOUNTS_RESTORE_BLOB_RANGES, options, resource_group_name, account_name, parameters
        )

    def revoke_user_delegation_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Revoke all user delegation keys of an account, and so every SAS token signed with them.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/revoke-user-delegation-keys
        """
        return self._run(_rest.STORAGE_ACCOUNTS_REVOKE_USER_DELEGATION_KEYS, options, resource_group_name, account_name)

    def get_customer_initiated_migration(
        self,
        resource_group_name: str,
        account_name: str,
        migration_name: models.MigrationName | types.MigrationNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.StorageAccountMigration:
        """Get the state of a requested redundancy change.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param migration_name: Name of the migration; always default.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/get-customer-initiated-migration
        """
        return self._call(
            _rest.STORAGE_ACCOUNTS_GET_CUSTOMER_INITIATED_MIGRATION,
            options,
            resource_group_name,
            account_name,
            migration_name,
        )


class QueueServicesOperations(OperationGroup):
    """Settings of an account's queue service.

    An attribute of the client: ``client.queue_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_service_properties(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.QueueServiceProperties:
        """Get the settings of an account's queue service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue-services/get-service-properties
        """
        return self._call(_rest.QUEUE_SERVICES_GET_SERVICE_PROPERTIES, options, resource_group_name, account_name)

    def set_service_properties(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.QueueServiceProperties | types.QueueServicePropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.QueueServiceProperties:
        """Set the CORS rules of an account's queue service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Settings to apply to the queue service.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue-services/set-service-properties
        """
        return self._call(
            _rest.QUEUE_SERVICES_SET_SERVICE_PROPERTIES, options, resource_group_name, account_name, parameters
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.ListQueueServices:
        """List the queue services of a storage account; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue-services/list
        """
        return self._call(_rest.QUEUE_SERVICES_LIST, options, resource_group_name, account_name)


class ManagementPoliciesOperations(OperationGroup):
    """Lifecycle management: rules that move blobs to cooler tiers or delete them.

    An attribute of the client: ``client.management_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        management_policy_name: models.ManagementPolicyName | types.ManagementPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagementPolicy:
        """Get the lifecycle rules of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param management_policy_name: Name of the policy; always default.

        REST: https://learn.microsoft.com/rest/api/storagerp/management-policies/get
        """
        return self._call(
            _rest.MANAGEMENT_POLICIES_GET, options, resource_group_name, account_name, management_policy_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        management_policy_name: models.ManagementPolicyName | types.ManagementPolicyNameValue,
        properties: models.ManagementPolicy | types.ManagementPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagementPolicy:
        """Set the lifecycle rules of a storage account, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param management_policy_name: Name of the policy; always default.
        :param properties: All lifecycle rules the account shall have.

        REST: https://learn.microsoft.com/rest/api/storagerp/management-policies/create-or-update
        """
        return self._call(
            _rest.MANAGEMENT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            management_policy_name,
            properties,
        )

    def delete(
        self,
        resource_group_name: str,
        account_name: str,
        management_policy_name: models.ManagementPolicyName | types.ManagementPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove the lifecycle rules of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param management_policy_name: Name of the policy; always default.

        REST: https://learn.microsoft.com/rest/api/storagerp/management-policies/delete
        """
        return self._run(
            _rest.MANAGEMENT_POLICIES_DELETE, options, resource_group_name, account_name, management_policy_name
        )


class BlobInventoryPoliciesOperations(OperationGroup):
    """Inventory rules: regular lists of an account's blobs or containers.

    An attribute of the client: ``client.blob_inventory_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        blob_inventory_policy_name: models.BlobInventoryPolicyName | types.BlobInventoryPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.BlobInventoryPolicy:
        """Get the inventory rules of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_inventory_policy_name: Name of the inventory policy; always default.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/get
        """
        return self._call(
            _rest.BLOB_INVENTORY_POLICIES_GET, options, resource_group_name, account_name, blob_inventory_policy_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        blob_inventory_policy_name: models.BlobInventoryPolicyName | types.BlobInventoryPolicyNameValue,
        properties: models.BlobInventoryPolicy | types.BlobInventoryPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BlobInventoryPolicy:
        """Set the inventory rules of a storage account, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_inventory_policy_name: Name of the inventory policy; always default.
        :param properties: All inventory rules the account shall have.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/create-or-update
        """
        return self._call(
            _rest.BLOB_INVENTORY_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            blob_inventory_policy_name,
            properties,
        )

    def delete(
        self,
        resource_group_name: str,
        account_name: str,
        blob_inventory_policy_name: models.BlobInventoryPolicyName | types.BlobInventoryPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove the inventory rules of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_inventory_policy_name: Name of the inventory policy; always default.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/delete
        """
        return self._run(
            _rest.BLOB_INVENTORY_POLICIES_DELETE, options, resource_group_name, account_name, blob_inventory_policy_name
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BlobInventoryPolicy]:
        """List the inventory policies of a storage account; there is at most one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/list
        """
        return self._list(_rest.BLOB_INVENTORY_POLICIES_LIST, options, resource_group_name, account_name)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections to a storage account: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    def put(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        properties: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Change a private endpoint connection of a storage account, usually to approve or reject it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param properties: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/put
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_PUT,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
            properties,
        )

    def delete(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a private endpoint connection of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/delete
        """
        return self._run(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/list
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, account_name)


class EncryptionScopesOperations(OperationGroup):
    """Encryption scopes: keys for single containers or blobs.

    An attribute of the client: ``client.encryption_scopes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, encryption_scope_name: str, **options: Unpack[RequestOptions]
    ) -> models.EncryptionScope:
        """Get an encryption scope with its key source and state.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param encryption_scope_name: Name of the encryption scope: 3 to 63 lower-case letters, digits and single
            hyphens.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/get
        """
        return self._call(
            _rest.ENCRYPTION_SCOPES_GET, options, resource_group_name, account_name, encryption_scope_name
        )

    def put(
        self,
        resource_group_name: str,
        account_name: str,
        encryption_scope_name: str,
        encryption_scope: models.EncryptionScope | types.EncryptionScopeDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.EncryptionScope:
        """Create an encryption scope, or replace the settings of an existing one.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param encryption_scope_name: Name of the encryption scope: 3 to 63 lower-case letters, digits and single
            hyphens.
        :param encryption_scope: Key source and settings of the scope.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/put
        """
        return self._call(
            _rest.ENCRYPTION_SCOPES_PUT,
            options,
            resource_group_name,
            account_name,
            encryption_scope_name,
            encryption_scope,
        )

    def patch(
        self,
        resource_group_name: str,
        account_name: str,
        encryption_scope_name: str,
        encryption_scope: models.EncryptionScope | types.EncryptionScopeDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.EncryptionScope:
        """Change an encryption scope, for instance to disable it or to use another key.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param encryption_scope_name: Name of the encryption scope: 3 to 63 lower-case letters, digits and single
            hyphens.
        :param encryption_scope: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/patch
        """
        return self._call(
            _rest.ENCRYPTION_SCOPES_PATCH,
            options,
            resource_group_name,
            account_name,
            encryption_scope_name,
            encryption_scope,
        )

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        include: models.ListEncryptionScopesInclude | types.ListEncryptionScopesIncludeValue | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.EncryptionScope]:
        """List the encryption scopes of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only scopes whose names begin with this text.
        :param include: Which scopes to list by state; all when left out.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/list
        """
        return self._list(
            _rest.ENCRYPTION_SCOPES_LIST, options, resource_group_name, account_name, filter, include, maxpagesize
        )


class TableServicesOperations(OperationGroup):
    """Settings of an account's table service.

    An attribute of the client: ``client.table_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_service_properties(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.TableServiceProperties:
        """Get the settings of an account's table service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/table-services/get-service-properties
        """
        return self._call(_rest.TABLE_SERVICES_GET_SERVICE_PROPERTIES, options, resource_group_name, account_name)

    def set_service_properties(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.TableServiceProperties | types.TableServicePropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.TableServiceProperties:
        """Set the CORS rules of an account's table service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Settings to apply to the table service.

        REST: https://learn.microsoft.com/rest/api/storagerp/table-services/set-service-properties
        """
        return self._call(
            _rest.TABLE_SERVICES_SET_SERVICE_PROPERTIES, options, resource_group_name, account_name, parameters
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.ListTableServices:
        """List the table services of a storage account; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/table-services/list
        """
        return self._call(_rest.TABLE_SERVICES_LIST, options, resource_group_name, account_name)


class NetworkSecurityPerimeterConfigurationsOperations(OperationGroup):
    """How network security perimeters apply to a storage account.

    An attribute of the client: ``client.network_security_perimeter_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        network_security_perimeter_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityPerimeterConfiguration:
        """Get how one network security perimeter applies to a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param network_security_perimeter_configuration_name: Name of the perimeter configuration, as the list of
            configurations gives it.

        REST: https://learn.microsoft.com/rest/api/storagerp/network-security-perimeter-configurations/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            account_name,
            network_security_perimeter_configuration_name,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/network-security-perimeter-configurations/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST, options, resource_group_name, account_name
        )

    def begin_reconcile(
        self,
        resource_group_name: str,
        account_name: str,
        network_security_perimeter_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Fetch a perimeter's current rules again, to mend a configuration that failed to reach the account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param network_security_perimeter_configuration_name: Name of the perimeter configuration, as the list of
            configurations gives it.

        REST: https://learn.microsoft.com/rest/api/storagerp/network-security-perimeter-configurations/reconcile
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE,
            options,
            resource_group_name,
            account_name,
            network_security_perimeter_configuration_name,
        )


class StorageTaskAssignmentsOperations(OperationGroup):
    """Assignments of storage tasks to an account: what to run on which blobs, and when.

    An attribute of the client: ``client.storage_task_assignments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StorageTaskAssignment:
        """Get one task assignment of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/get
        """
        return self._call(
            _rest.STORAGE_TASK_ASSIGNMENTS_GET, options, resource_group_name, account_name, storage_task_assignment_name
        )

    def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        parameters: models.StorageTaskAssignment | types.StorageTaskAssignmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StorageTaskAssignment]:
        """Assign a storage task to an account, or replace the assignment; it runs by its trigger.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param parameters: Task, blobs, trigger and report of the assignment.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/create
        """
        return self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_CREATE,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        parameters: models.StorageTaskAssignmentUpdateParameters
        | types.StorageTaskAssignmentUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StorageTaskAssignment]:
        """Change a task assignment, for instance to enable or disable it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param parameters: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/update
        """
        return self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_UPDATE,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a task assignment.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/delete
        """
        return self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_DELETE,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
        )

    def list(
        self, resource_group_name: str, account_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StorageTaskAssignment]:
        """List the task assignments of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/list
        """
        return self._list(_rest.STORAGE_TASK_ASSIGNMENTS_LIST, options, resource_group_name, account_name, top)

    def begin_stop_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Stop the runs of a task assignment that are under way.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/stop-assignment
        """
        return self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_STOP_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
        )


class ConnectorsOperations(OperationGroup):
    """Connectors that bring shared data from elsewhere into a storage account.

    An attribute of the client: ``client.connectors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> models.Connector:
        """Get one connector of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/get
        """
        return self._call(_rest.CONNECTORS_GET, options, resource_group_name, account_name, connector_name)

    def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        connector_name: str,
        resource: models.Connector | types.ConnectorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Connector]:
        """Create a connector in a storage account, or replace it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param resource: Source, location and settings of the connector.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/create
        """
        return self._begin(
            _rest.CONNECTORS_CREATE, options, resource_group_name, account_name, connector_name, resource
        )

    def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        connector_name: str,
        properties: models.ConnectorUpdate | types.ConnectorUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Connector]:
        """Change a connector, for instance to make it inactive.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param properties: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/update
        """
        return self._begin(
            _rest.CONNECTORS_UPDATE, options, resource_group_name, account_name, connector_name, properties
        )

    def begin_delete(
        self, resource_group_name: str, account_name: str, connector_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a connector; the shared data can then no longer be reached through it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/delete
        """
        return self._begin(_rest.CONNECTORS_DELETE, options, resource_group_name, account_name, connector_name)

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Connector]:
        """List the connectors of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/list-by-storage-account
        """
        return self._list(_rest.CONNECTORS_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name)

    def begin_test_existing_connection(
        self,
        resource_group_name: str,
        account_name: str,
        connector_name: str,
        body: models.TestExistingConnectionRequest | types.TestExistingConnectionRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TestConnectionResponse]:
        """Test whether a connector can reach its source.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param body: Unique ID of the connector.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/test-existing-connection
        """
        return self._begin(
            _rest.CONNECTORS_TEST_EXISTING_CONNECTION, options, resource_group_name, account_name, connector_name, body
        )


class DataSharesOperations(OperationGroup):
    """Shares of a storage account's data with principals of other tenants or accounts.

    An attribute of the client: ``client.data_shares``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, data_share_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataShare:
        """Get one data share of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/get
        """
        return self._call(_rest.DATA_SHARES_GET, options, resource_group_name, account_name, data_share_name)

    def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        data_share_name: str,
        resource: models.DataShare | types.DataShareDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DataShare]:
        """Share assets of a storage account with others, or replace the data share.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.
        :param resource: Assets to share and who may read them.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/create
        """
        return self._begin(
            _rest.DATA_SHARES_CREATE, options, resource_group_name, account_name, data_share_name, resource
        )

    def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        data_share_name: str,
        properties: models.DataShareUpdate | types.DataShareUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DataShare]:
        """Change the assets, access policies or description of a data share.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.
        :param properties: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/update
        """
        return self._begin(
            _rest.DATA_SHARES_UPDATE, options, resource_group_name, account_name, data_share_name, properties
        )

    def begin_delete(
        self, resource_group_name: str, account_name: str, data_share_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a data share; the data itself stays.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/delete
        """
        return self._begin(_rest.DATA_SHARES_DELETE, options, resource_group_name, account_name, data_share_name)

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataShare]:
        """List the data shares of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/list-by-storage-account
        """
        return self._list(_rest.DATA_SHARES_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name)


class BlobAccessPointConfigurationsOperations(OperationGroup):
    """Connections from a storage account to S3-compatible storage elsewhere.

    An attribute of the client: ``client.blob_access_point_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.BlobAccessPointConfiguration:
        """Get one blob access point configuration of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/get
        """
        return self._call(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
        )

    def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        resource: models.BlobAccessPointConfiguration | types.BlobAccessPointConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BlobAccessPointConfiguration]:
        """Create a blob access point configuration, or replace it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param resource: Source, location and settings of the configuration.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/create
        """
        return self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_CREATE,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
            resource,
        )

    def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        properties: models.BlobAccessPointConfigurationUpdate
        | types.BlobAccessPointConfigurationUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BlobAccessPointConfiguration]:
        """Change a blob access point configuration, for instance its credentials or state.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param properties: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/update
        """
        return self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_UPDATE,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
            properties,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a blob access point configuration; the data at the source stays.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/delete
        """
        return self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
        )

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BlobAccessPointConfiguration]:
        """List the blob access point configurations of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/list-by-storage-account
        """
        return self._list(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name
        )

    def begin_test_existing_connection(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        body: models.BlobAccessPointConnectionTestRequest | types.BlobAccessPointConnectionTestRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BlobAccessPointConnectionTestResponse]:
        """Test whether a saved blob access point configuration can reach its source.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param body: Unique ID of the configuration.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/test-existing-connection
        """
        return self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_TEST_EXISTING_CONNECTION,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
            body,
        )


class BlobAccessPointConnectionTestsOperations(OperationGroup):
    """Try a connection to S3-compatible storage before saving it.

    An attribute of the client: ``client.blob_access_point_connection_tests``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_test_proposed_connection(
        self,
        resource_group_name: str,
        account_name: str,
        body: models.BlobAccessPointProposedConnectionTestRequest
        | types.BlobAccessPointProposedConnectionTestRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BlobAccessPointConnectionTestResponse]:
        """Test whether a source could be reached, before a blob access point configuration is saved.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param body: Source with the connection and credentials to try.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-connection-tests/test-proposed-connection
        """
        return self._begin(
            _rest.BLOB_ACCESS_POINT_CONNECTION_TESTS_TEST_PROPOSED_CONNECTION,
            options,
            resource_group_name,
            account_name,
            body,
        )


class AdvancedPlatformMetricsOperations(OperationGroup):
    """Rules for additional platform metrics, such as the capacity of each container.

    An attribute of the client: ``client.advanced_platform_metrics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        advanced_platform_metrics_rule_type: models.AdvancedPlatformMetricsRuleType
        | types.AdvancedPlatformMetricsRuleTypeValue,
        **options: Unpack[RequestOptions],
    ) -> models.AdvancedPlatformMetricsRule:
        """Get one rule for additional platform metrics of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param advanced_platform_metrics_rule_type: Kind of rule; there is one rule of each kind.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/get
        """
        return self._call(
            _rest.ADVANCED_PLATFORM_METRICS_GET,
            options,
            resource_group_name,
            account_name,
            advanced_platform_metrics_rule_type,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        advanced_platform_metrics_rule_type: models.AdvancedPlatformMetricsRuleType
        | types.AdvancedPlatformMetricsRuleTypeValue,
        resource: models.AdvancedPlatformMetricsRule | types.AdvancedPlatformMetricsRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AdvancedPlatformMetricsRule:
        """Set a rule for additional platform metrics of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param advanced_platform_metrics_rule_type: Kind of rule; there is one rule of each kind.
        :param resource: The rule: whether it is on and for which containers.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/create-or-update
        """
        return self._call(
            _rest.ADVANCED_PLATFORM_METRICS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            advanced_platform_metrics_rule_type,
            resource,
        )

    def delete(
        self,
        resource_group_name: str,
        account_name: str,
        advanced_platform_metrics_rule_type: models.AdvancedPlatformMetricsRuleType
        | types.AdvancedPlatformMetricsRuleTypeValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a rule for additional platform metrics; the metrics are no longer emitted.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param advanced_platform_metrics_rule_type: Kind of rule; there is one rule of each kind.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/delete
        """
        return self._run(
            _rest.ADVANCED_PLATFORM_METRICS_DELETE,
            options,
            resource_group_name,
            account_name,
            advanced_platform_metrics_rule_type,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AdvancedPlatformMetricsRule]:
        """List the rules for additional platform metrics of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/list
        """
        return self._list(_rest.ADVANCED_PLATFORM_METRICS_LIST, options, resource_group_name, account_name)


class PrivateLinkResourcesOperations(OperationGroup):
    """What a private endpoint can connect to in a storage account.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourceListResult:
        """List what a private endpoint can connect to in a storage account, such as blob or file, with the DNS zones
        needed.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-link-resources/list-by-storage-account
        """
        return self._call(
            _rest.PRIVATE_LINK_RESOURCES_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name
        )


class StorageTaskAssignmentsInstancesReportOperations(OperationGroup):
    """Run reports of all task assignments of a storage account.

    An attribute of the client: ``client.storage_task_assignments_instances_report``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.StorageTaskReportInstance]:
        """List the run reports of all task assignments of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: OData filter on the reports, for example by run state or times.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments-instances-report/list
        """
        return self._list(
            _rest.STORAGE_TASK_ASSIGNMENTS_INSTANCES_REPORT_LIST,
            options,
            resource_group_name,
            account_name,
            filter,
            maxpagesize,
        )


class QueueOperations(OperationGroup):
    """Queues of a storage account: create, change metadata, delete.

    An attribute of the client: ``client.queue``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        maxpagesize: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ListQueue]:
        """List the queues of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only queues whose names begin with this text.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/list
        """
        return self._list(_rest.QUEUE_LIST, options, resource_group_name, account_name, filter, maxpagesize)

    def get(
        self, resource_group_name: str, account_name: str, queue_name: str, **options: Unpack[RequestOptions]
    ) -> models.StorageQueue:
        """Get a queue with its metadata and approximate number of messages.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param queue_name: Name of the queue: 3 to 63 lower-case letters, digits and single hyphens.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/get
        """
        return self._call(_rest.QUEUE_GET, options, resource_group_name, account_name, queue_name)

    def create(
        self,
        resource_group_name: str,
        account_name: str,
        queue_name: str,
        queue: models.StorageQueue | types.StorageQueueDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StorageQueue:
        """Create a queue.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param queue_name: Name of the queue: 3 to 63 lower-case letters, digits and single hyphens.
        :param queue: Metadata of the new queue; may be empty.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/create
        """
        return self._call(_rest.QUEUE_CREATE, options, resource_group_name, account_name, queue_name, queue)

    def update(
        self,
        resource_group_name: str,
        account_name: str,
        queue_name: str,
        queue: models.StorageQueue | types.StorageQueueDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StorageQueue:
        """Change the metadata of a queue.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param queue_name: Name of the queue: 3 to 63 lower-case letters, digits and single hyphens.
        :param queue: The new metadata.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/update
        """
        return self._call(_rest.QUEUE_UPDATE, options, resource_group_name, account_name, queue_name, queue)

    def delete(
        self, resource_group_name: str, account_name: str, queue_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a queue with all its messages.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param queue_name: Name of the queue: 3 to 63 lower-case letters, digits and single hyphens.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/delete
        """
        return self._run(_rest.QUEUE_DELETE, options, resource_group_name, account_name, queue_name)


class ObjectReplicationPoliciesOperations(OperationGroup):
    """Policies that copy block blobs from one account to another.

    An attribute of the client: ``client.object_replication_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        object_replication_policy_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ObjectReplicationPolicy:
        """Get one object replication policy of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param object_replication_policy_id: ID of the replication policy, a GUID; use "default" to create it on the
            destination account.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/get
        """
        return self._call(
            _rest.OBJECT_REPLICATION_POLICIES_GET,
            options,
            resource_group_name,
            account_name,
            object_replication_policy_id,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        object_replication_policy_id: str,
        properties: models.ObjectReplicationPolicy | types.ObjectReplicationPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ObjectReplicationPolicy:
        """Set an object replication policy: first on the destination account, then with its IDs on the source account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param object_replication_policy_id: ID of the replication policy, a GUID; use "default" to create it on the
            destination account.
        :param properties: Accounts and containers to replicate between.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/create-or-update
        """
        return self._call(
            _rest.OBJECT_REPLICATION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            object_replication_policy_id,
            properties,
        )

    def delete(
        self,
        resource_group_name: str,
        account_name: str,
        object_replication_policy_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an object replication policy; copies made so far stay.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param object_replication_policy_id: ID of the replication policy, a GUID; use "default" to create it on the
            destination account.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/delete
        """
        return self._run(
            _rest.OBJECT_REPLICATION_POLICIES_DELETE,
            options,
            resource_group_name,
            account_name,
            object_replication_policy_id,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ObjectReplicationPolicy]:
        """List the object replication policies of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/list
        """
        return self._list(_rest.OBJECT_REPLICATION_POLICIES_LIST, options, resource_group_name, account_name)


class LocalUsersOperations(OperationGroup):
    """Local users of a storage account, for SFTP and NFSv3.

    An attribute of the client: ``client.local_users``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> models.LocalUser:
        """Get one local user of a storage account, without keys and passwords.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/get
        """
        return self._call(_rest.LOCAL_USERS_GET, options, resource_group_name, account_name, username)

    def create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        username: str,
        properties: models.LocalUser | types.LocalUserDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LocalUser:
        """Create a local user for SFTP or NFSv3 access, or update it; it works once local users are enabled on the
        account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.
        :param properties: Permissions, home directory and SSH keys of the user.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/create-or-update
        """
        return self._call(
            _rest.LOCAL_USERS_CREATE_OR_UPDATE, options, resource_group_name, account_name, username, properties
        )

    def delete(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a local user of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/delete
        """
        return self._run(_rest.LOCAL_USERS_DELETE, options, resource_group_name, account_name, username)

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        include: models.ListLocalUserIncludeParam | types.ListLocalUserIncludeParamValue | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LocalUser]:
        """List the local users of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only users whose names begin with this text.
        :param include: Give "nfsv3" to list the users of NFSv3.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/list
        """
        return self._list(
            _rest.LOCAL_USERS_LIST, options, resource_group_name, account_name, filter, include, maxpagesize
        )

    def list_keys(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> models.LocalUserKeys:
        """Get the SSH authorized keys and the shared key of a local user.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/list-keys
        """
        return self._call(_rest.LOCAL_USERS_LIST_KEYS, options, resource_group_name, account_name, username)

    def regenerate_password(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> models.LocalUserRegeneratePasswordResult:
        """Give a local user a new SSH password; it is shown only this once.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/regenerate-password
        """
        return self._call(_rest.LOCAL_USERS_REGENERATE_PASSWORD, options, resource_group_name, account_name, username)


class TableOperations(OperationGroup):
    """Tables of a storage account: create, change access policies, delete.

    An attribute of the client: ``client.table``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.Table:
        """Get a table with its stored access policies.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param table_name: Name of the table: 3 to 63 letters and digits, beginning with a letter.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/get
        """
        return self._call(_rest.TABLE_GET, options, resource_group_name, account_name, table_name)

    def create(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        parameters: models.Table | types.TableDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Table:
        """Create a table.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param table_name: Name of the table: 3 to 63 letters and digits, beginning with a letter.
        :param parameters: Stored access policies of the new table.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/create
        """
        return self._call(_rest.TABLE_CREATE, options, resource_group_name, account_name, table_name, parameters)

    def update(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        parameters: models.Table | types.TableDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Table:
        """Change the stored access policies of a table.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param table_name: Name of the table: 3 to 63 letters and digits, beginning with a letter.
        :param parameters: The new stored access policies.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/update
        """
        return self._call(_rest.TABLE_UPDATE, options, resource_group_name, account_name, table_name, parameters)

    def delete(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a table with all its entities.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param table_name: Name of the table: 3 to 63 letters and digits, beginning with a letter.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/delete
        """
        return self._run(_rest.TABLE_DELETE, options, resource_group_name, account_name, table_name)

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Table]:
        """List the tables of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/list
        """
        return self._list(_rest.TABLE_LIST, options, resource_group_name, account_name)


class StorageTaskAssignmentInstancesReportOperations(OperationGroup):
    """Run reports of one task assignment.

    An attribute of the client: ``client.storage_task_assignment_instances_report``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        *,
        filter: str | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.StorageTaskReportInstance]:
        """List the run reports of one task assignment.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param filter: OData filter on the reports, for example by run state or times.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignment-instances-report/list
        """
        return self._list(
            _rest.STORAGE_TASK_ASSIGNMENT_INSTANCES_REPORT_LIST,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
            filter,
            maxpagesize,
        )
