# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Asynchronous operations of ``storage``: ``storage_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _storage_accounts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class StorageAccountsOperations(AsyncOperationGroup):
    """Storage accounts: create, change, delete, keys, SAS tokens, failover and migration.

    An attribute of the client: ``client.storage_accounts``.
    """

    async def check_name_availability(
        self,
        account_name: models.StorageAccountCheckNameAvailabilityParameters
        | types.StorageAccountCheckNameAvailabilityParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a storage account name is valid and still free.

        :param account_name: Name to check, with the resource type.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CheckNameAvailabilityResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/check-name-availability
        """
        return await self._call(_rest.STORAGE_ACCOUNTS_CHECK_NAME_AVAILABILITY, options, account_name)

    async def get_properties(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageAccount``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/get-properties
        """
        return await self._call(
            _rest.STORAGE_ACCOUNTS_GET_PROPERTIES, options, resource_group_name, account_name, expand
        )

    async def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.StorageAccountCreateParameters | types.StorageAccountCreateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.StorageAccount]:
        """Create a storage account, or update one of the same name in place; finished when it is ready for use.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: SKU, kind, location and settings of the account.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``StorageAccount``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/create
        """
        return await self._begin(_rest.STORAGE_ACCOUNTS_CREATE, options, resource_group_name, account_name, parameters)

    async def update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageAccount``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/update
        """
        return await self._call(_rest.STORAGE_ACCOUNTS_UPDATE, options, resource_group_name, account_name, parameters)

    async def delete(self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a storage account with all its blobs, files, queues and tables.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/delete
        """
        await self._call(_rest.STORAGE_ACCOUNTS_DELETE, options, resource_group_name, account_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.StorageAccount]:
        """List the storage accounts of one resource group.

        :param resource_group_name: Name of the resource group whose storage accounts to list.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StorageAccount`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-by-resource-group
        """
        return self._list(_rest.STORAGE_ACCOUNTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.StorageAccount]:
        """List the storage accounts of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StorageAccount`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list
        """
        return self._list(_rest.STORAGE_ACCOUNTS_LIST, options)

    async def list_keys(
        self, resource_group_name: str, account_name: str, *, expand: str = "kerb", **options: Unpack[RequestOptions]
    ) -> models.StorageAccountListKeysResult:
        """List the access keys of a storage account, with the Kerberos keys of Azure Files if there are any.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param expand: Fixed to "kerb", to list the Kerberos keys for Azure Files as well. By default "kerb".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageAccountListKeysResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys
        """
        return await self._call(_rest.STORAGE_ACCOUNTS_LIST_KEYS, options, resource_group_name, account_name, expand)

    async def regenerate_key(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageAccountListKeysResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/regenerate-key
        """
        return await self._call(
            _rest.STORAGE_ACCOUNTS_REGENERATE_KEY, options, resource_group_name, account_name, regenerate_key
        )

    async def list_account_sas(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ListAccountSasResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-account-sas
        """
        return await self._call(
            _rest.STORAGE_ACCOUNTS_LIST_ACCOUNT_SAS, options, resource_group_name, account_name, parameters
        )

    async def list_service_sas(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ListServiceSasResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-service-sas
        """
        return await self._call(
            _rest.STORAGE_ACCOUNTS_LIST_SERVICE_SAS, options, resource_group_name, account_name, parameters
        )

    async def begin_failover(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        failover_type: str = "Planned",
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Fail over a geo-redundant account to its secondary region, which becomes the primary one.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param failover_type: Kind of failover; Planned waits for replication first, so that no data is lost and
            redundancy is kept. By default "Planned".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/failover
        """
        return await self._begin(
            _rest.STORAGE_ACCOUNTS_FAILOVER, options, resource_group_name, account_name, failover_type
        )

    async def begin_hierarchical_namespace_migration(
        self, resource_group_name: str, account_name: str, *, request_type: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Turn on the hierarchical namespace (Data Lake Storage Gen2) for an account, or check whether that would work.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param request_type: HnsOnValidationRequest to check only, or HnsOnHydrationRequest to migrate.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/hierarchical-namespace-migration
        """
        return await self._begin(
            _rest.STORAGE_ACCOUNTS_HIERARCHICAL_NAMESPACE_MIGRATION,
            options,
            resource_group_name,
            account_name,
            request_type,
        )

    async def begin_abort_hierarchical_namespace_migration(
        self, resource_group_name: str, account_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Stop a migration to the hierarchical namespace that is under way.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/abort-hierarchical-namespace-migration
        """
        return await self._begin(
            _rest.STORAGE_ACCOUNTS_ABORT_HIERARCHICAL_NAMESPACE_MIGRATION, options, resource_group_name, account_name
        )

    async def begin_customer_initiated_migration(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.StorageAccountMigration | types.StorageAccountMigrationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Ask for a change of an account's redundancy, such as from LRS to ZRS; the conversion runs in the background.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: SKU to change to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/customer-initiated-migration
        """
        return await self._begin(
            _rest.STORAGE_ACCOUNTS_CUSTOMER_INITIATED_MIGRATION, options, resource_group_name, account_name, parameters
        )

    async def begin_restore_blob_ranges(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.BlobRestoreParameters | types.BlobRestoreParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BlobRestoreStatus]:
        """Restore block blobs in the given ranges to an earlier time; point-in-time restore must be enabled.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Time to go back to and the ranges of blobs to restore.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BlobRestoreStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/restore-blob-ranges
        """
        return await self._begin(
            _rest.STORAGE_ACCOUNTS_RESTORE_BLOB_RANGES, options, resource_group_name, account_name, parameters
        )

    async def revoke_user_delegation_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Revoke all user delegation keys of an account, and so every SAS token signed with them.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/revoke-user-delegation-keys
        """
        await self._call(_rest.STORAGE_ACCOUNTS_REVOKE_USER_DELEGATION_KEYS, options, resource_group_name, account_name)

    async def get_customer_initiated_migration(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageAccountMigration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/get-customer-initiated-migration
        """
        return await self._call(
            _rest.STORAGE_ACCOUNTS_GET_CUSTOMER_INITIATED_MIGRATION,
            options,
            resource_group_name,
            account_name,
            migration_name,
        )


class QueueServicesOperations(AsyncOperationGroup):
    """Settings of an account's queue service.

    An attribute of the client: ``client.queue_services``.
    """

    async def get_service_properties(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.QueueServiceProperties:
        """Get the settings of an account's queue service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``QueueServiceProperties``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue-services/get-service-properties
        """
        return await self._call(_rest.QUEUE_SERVICES_GET_SERVICE_PROPERTIES, options, resource_group_name, account_name)

    async def set_service_properties(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``QueueServiceProperties``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue-services/set-service-properties
        """
        return await self._call(
            _rest.QUEUE_SERVICES_SET_SERVICE_PROPERTIES, options, resource_group_name, account_name, parameters
        )

    async def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.ListQueueServices:
        """List the queue services of a storage account; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ListQueueServices``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue-services/list
        """
        return await self._call(_rest.QUEUE_SERVICES_LIST, options, resource_group_name, account_name)


class ManagementPoliciesOperations(AsyncOperationGroup):
    """Lifecycle management: rules that move blobs to cooler tiers or delete them.

    An attribute of the client: ``client.management_policies``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ManagementPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/management-policies/get
        """
        return await self._call(
            _rest.MANAGEMENT_POLICIES_GET, options, resource_group_name, account_name, management_policy_name
        )

    async def create_or_update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ManagementPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/management-policies/create-or-update
        """
        return await self._call(
            _rest.MANAGEMENT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            management_policy_name,
            properties,
        )

    async def delete(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/management-policies/delete
        """
        await self._call(
            _rest.MANAGEMENT_POLICIES_DELETE, options, resource_group_name, account_name, management_policy_name
        )


class BlobInventoryPoliciesOperations(AsyncOperationGroup):
    """Inventory rules: regular lists of an account's blobs or containers.

    An attribute of the client: ``client.blob_inventory_policies``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BlobInventoryPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/get
        """
        return await self._call(
            _rest.BLOB_INVENTORY_POLICIES_GET, options, resource_group_name, account_name, blob_inventory_policy_name
        )

    async def create_or_update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BlobInventoryPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/create-or-update
        """
        return await self._call(
            _rest.BLOB_INVENTORY_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            blob_inventory_policy_name,
            properties,
        )

    async def delete(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/delete
        """
        await self._call(
            _rest.BLOB_INVENTORY_POLICIES_DELETE, options, resource_group_name, account_name, blob_inventory_policy_name
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BlobInventoryPolicy]:
        """List the inventory policies of a storage account; there is at most one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BlobInventoryPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-inventory-policies/list
        """
        return self._list(_rest.BLOB_INVENTORY_POLICIES_LIST, options, resource_group_name, account_name)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections to a storage account: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/get
        """
        return await self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    async def put(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/put
        """
        return await self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_PUT,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
            properties,
        )

    async def delete(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/delete
        """
        await self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpointConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-endpoint-connections/list
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, account_name)


class EncryptionScopesOperations(AsyncOperationGroup):
    """Encryption scopes: keys for single containers or blobs.

    An attribute of the client: ``client.encryption_scopes``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, encryption_scope_name: str, **options: Unpack[RequestOptions]
    ) -> models.EncryptionScope:
        """Get an encryption scope with its key source and state.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param encryption_scope_name: Name of the encryption scope: 3 to 63 lower-case letters, digits and single
            hyphens.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``EncryptionScope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/get
        """
        return await self._call(
            _rest.ENCRYPTION_SCOPES_GET, options, resource_group_name, account_name, encryption_scope_name
        )

    async def put(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``EncryptionScope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/put
        """
        return await self._call(
            _rest.ENCRYPTION_SCOPES_PUT,
            options,
            resource_group_name,
            account_name,
            encryption_scope_name,
            encryption_scope,
        )

    async def patch(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``EncryptionScope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/patch
        """
        return await self._call(
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
    ) -> AsyncItemPaged[models.EncryptionScope]:
        """List the encryption scopes of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only scopes whose names begin with this text.
        :param include: Which scopes to list by state; all when left out.
        :param maxpagesize: How many results to put on a page at most.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``EncryptionScope`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/encryption-scopes/list
        """
        return self._list(
            _rest.ENCRYPTION_SCOPES_LIST, options, resource_group_name, account_name, filter, include, maxpagesize
        )


class TableServicesOperations(AsyncOperationGroup):
    """Settings of an account's table service.

    An attribute of the client: ``client.table_services``.
    """

    async def get_service_properties(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.TableServiceProperties:
        """Get the settings of an account's table service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TableServiceProperties``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table-services/get-service-properties
        """
        return await self._call(_rest.TABLE_SERVICES_GET_SERVICE_PROPERTIES, options, resource_group_name, account_name)

    async def set_service_properties(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TableServiceProperties``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table-services/set-service-properties
        """
        return await self._call(
            _rest.TABLE_SERVICES_SET_SERVICE_PROPERTIES, options, resource_group_name, account_name, parameters
        )

    async def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.ListTableServices:
        """List the table services of a storage account; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ListTableServices``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table-services/list
        """
        return await self._call(_rest.TABLE_SERVICES_LIST, options, resource_group_name, account_name)


class NetworkSecurityPerimeterConfigurationsOperations(AsyncOperationGroup):
    """How network security perimeters apply to a storage account.

    An attribute of the client: ``client.network_security_perimeter_configurations``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkSecurityPerimeterConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/network-security-perimeter-configurations/get
        """
        return await self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            account_name,
            network_security_perimeter_configuration_name,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NetworkSecurityPerimeterConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/network-security-perimeter-configurations/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST, options, resource_group_name, account_name
        )

    async def begin_reconcile(
        self,
        resource_group_name: str,
        account_name: str,
        network_security_perimeter_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Fetch a perimeter's current rules again, to mend a configuration that failed to reach the account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param network_security_perimeter_configuration_name: Name of the perimeter configuration, as the list of
            configurations gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/network-security-perimeter-configurations/reconcile
        """
        return await self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE,
            options,
            resource_group_name,
            account_name,
            network_security_perimeter_configuration_name,
        )


class ConnectorsOperations(AsyncOperationGroup):
    """Connectors that bring shared data from elsewhere into a storage account.

    An attribute of the client: ``client.connectors``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, connector_name: str, **options: Unpack[RequestOptions]
    ) -> models.Connector:
        """Get one connector of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Connector``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/get
        """
        return await self._call(_rest.CONNECTORS_GET, options, resource_group_name, account_name, connector_name)

    async def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        connector_name: str,
        resource: models.Connector | types.ConnectorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Connector]:
        """Create a connector in a storage account, or replace it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param resource: Source, location and settings of the connector.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Connector``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/create
        """
        return await self._begin(
            _rest.CONNECTORS_CREATE, options, resource_group_name, account_name, connector_name, resource
        )

    async def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        connector_name: str,
        properties: models.ConnectorUpdate | types.ConnectorUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Connector]:
        """Change a connector, for instance to make it inactive.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param properties: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Connector``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/update
        """
        return await self._begin(
            _rest.CONNECTORS_UPDATE, options, resource_group_name, account_name, connector_name, properties
        )

    async def begin_delete(
        self, resource_group_name: str, account_name: str, connector_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a connector; the shared data can then no longer be reached through it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/delete
        """
        return await self._begin(_rest.CONNECTORS_DELETE, options, resource_group_name, account_name, connector_name)

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Connector]:
        """List the connectors of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Connector`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/list-by-storage-account
        """
        return self._list(_rest.CONNECTORS_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name)

    async def begin_test_existing_connection(
        self,
        resource_group_name: str,
        account_name: str,
        connector_name: str,
        body: models.TestExistingConnectionRequest | types.TestExistingConnectionRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.TestConnectionResponse]:
        """Test whether a connector can reach its source.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param connector_name: Name of the connector.
        :param body: Unique ID of the connector.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``TestConnectionResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/connectors/test-existing-connection
        """
        return await self._begin(
            _rest.CONNECTORS_TEST_EXISTING_CONNECTION, options, resource_group_name, account_name, connector_name, body
        )


class DataSharesOperations(AsyncOperationGroup):
    """Shares of a storage account's data with principals of other tenants or accounts.

    An attribute of the client: ``client.data_shares``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, data_share_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataShare:
        """Get one data share of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataShare``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/get
        """
        return await self._call(_rest.DATA_SHARES_GET, options, resource_group_name, account_name, data_share_name)

    async def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        data_share_name: str,
        resource: models.DataShare | types.DataShareDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DataShare]:
        """Share assets of a storage account with others, or replace the data share.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.
        :param resource: Assets to share and who may read them.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DataShare``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/create
        """
        return await self._begin(
            _rest.DATA_SHARES_CREATE, options, resource_group_name, account_name, data_share_name, resource
        )

    async def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        data_share_name: str,
        properties: models.DataShareUpdate | types.DataShareUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DataShare]:
        """Change the assets, access policies or description of a data share.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.
        :param properties: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DataShare``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/update
        """
        return await self._begin(
            _rest.DATA_SHARES_UPDATE, options, resource_group_name, account_name, data_share_name, properties
        )

    async def begin_delete(
        self, resource_group_name: str, account_name: str, data_share_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a data share; the data itself stays.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param data_share_name: Name of the data share.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/delete
        """
        return await self._begin(_rest.DATA_SHARES_DELETE, options, resource_group_name, account_name, data_share_name)

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DataShare]:
        """List the data shares of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DataShare`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/data-shares/list-by-storage-account
        """
        return self._list(_rest.DATA_SHARES_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name)


class BlobAccessPointConfigurationsOperations(AsyncOperationGroup):
    """Connections from a storage account to S3-compatible storage elsewhere.

    An attribute of the client: ``client.blob_access_point_configurations``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BlobAccessPointConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/get
        """
        return await self._call(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
        )

    async def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        resource: models.BlobAccessPointConfiguration | types.BlobAccessPointConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BlobAccessPointConfiguration]:
        """Create a blob access point configuration, or replace it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param resource: Source, location and settings of the configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BlobAccessPointConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/create
        """
        return await self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_CREATE,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
            resource,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        properties: models.BlobAccessPointConfigurationUpdate
        | types.BlobAccessPointConfigurationUpdateDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BlobAccessPointConfiguration]:
        """Change a blob access point configuration, for instance its credentials or state.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param properties: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BlobAccessPointConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/update
        """
        return await self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_UPDATE,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
            properties,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a blob access point configuration; the data at the source stays.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/delete
        """
        return await self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
        )

    def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BlobAccessPointConfiguration]:
        """List the blob access point configurations of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BlobAccessPointConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/list-by-storage-account
        """
        return self._list(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name
        )

    async def begin_test_existing_connection(
        self,
        resource_group_name: str,
        account_name: str,
        blob_access_point_configuration_name: str,
        body: models.BlobAccessPointConnectionTestRequest | types.BlobAccessPointConnectionTestRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BlobAccessPointConnectionTestResponse]:
        """Test whether a saved blob access point configuration can reach its source.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param blob_access_point_configuration_name: Name of the blob access point configuration.
        :param body: Unique ID of the configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BlobAccessPointConnectionTestResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-configurations/test-existing-connection
        """
        return await self._begin(
            _rest.BLOB_ACCESS_POINT_CONFIGURATIONS_TEST_EXISTING_CONNECTION,
            options,
            resource_group_name,
            account_name,
            blob_access_point_configuration_name,
            body,
        )


class BlobAccessPointConnectionTestsOperations(AsyncOperationGroup):
    """Try a connection to S3-compatible storage before saving it.

    An attribute of the client: ``client.blob_access_point_connection_tests``.
    """

    async def begin_test_proposed_connection(
        self,
        resource_group_name: str,
        account_name: str,
        body: models.BlobAccessPointProposedConnectionTestRequest
        | types.BlobAccessPointProposedConnectionTestRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BlobAccessPointConnectionTestResponse]:
        """Test whether a source could be reached, before a blob access point configuration is saved.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param body: Source with the connection and credentials to try.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BlobAccessPointConnectionTestResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-access-point-connection-tests/test-proposed-connection
        """
        return await self._begin(
            _rest.BLOB_ACCESS_POINT_CONNECTION_TESTS_TEST_PROPOSED_CONNECTION,
            options,
            resource_group_name,
            account_name,
            body,
        )


class AdvancedPlatformMetricsOperations(AsyncOperationGroup):
    """Rules for additional platform metrics, such as the capacity of each container.

    An attribute of the client: ``client.advanced_platform_metrics``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AdvancedPlatformMetricsRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/get
        """
        return await self._call(
            _rest.ADVANCED_PLATFORM_METRICS_GET,
            options,
            resource_group_name,
            account_name,
            advanced_platform_metrics_rule_type,
        )

    async def create_or_update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AdvancedPlatformMetricsRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/create-or-update
        """
        return await self._call(
            _rest.ADVANCED_PLATFORM_METRICS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            advanced_platform_metrics_rule_type,
            resource,
        )

    async def delete(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/delete
        """
        await self._call(
            _rest.ADVANCED_PLATFORM_METRICS_DELETE,
            options,
            resource_group_name,
            account_name,
            advanced_platform_metrics_rule_type,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AdvancedPlatformMetricsRule]:
        """List the rules for additional platform metrics of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AdvancedPlatformMetricsRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/advanced-platform-metrics/list
        """
        return self._list(_rest.ADVANCED_PLATFORM_METRICS_LIST, options, resource_group_name, account_name)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in a storage account.

    An attribute of the client: ``client.private_link_resources``.
    """

    async def list_by_storage_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourceListResult:
        """List what a private endpoint can connect to in a storage account, such as blob or file, with the DNS zones
        needed.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResourceListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/private-link-resources/list-by-storage-account
        """
        return await self._call(
            _rest.PRIVATE_LINK_RESOURCES_LIST_BY_STORAGE_ACCOUNT, options, resource_group_name, account_name
        )


class StorageTaskAssignmentsInstancesReportOperations(AsyncOperationGroup):
    """Run reports of all task assignments of a storage account.

    An attribute of the client: ``client.storage_task_assignments_instances_report``.
    """

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.StorageTaskReportInstance]:
        """List the run reports of all task assignments of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: OData filter on the reports, for example by run state or times.
        :param maxpagesize: How many results to put on a page at most.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StorageTaskReportInstance`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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


class QueueOperations(AsyncOperationGroup):
    """Queues of a storage account: create, change metadata, delete.

    An attribute of the client: ``client.queue``.
    """

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        maxpagesize: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ListQueue]:
        """List the queues of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only queues whose names begin with this text.
        :param maxpagesize: How many results to put on a page at most.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ListQueue`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/list
        """
        return self._list(_rest.QUEUE_LIST, options, resource_group_name, account_name, filter, maxpagesize)

    async def get(
        self, resource_group_name: str, account_name: str, queue_name: str, **options: Unpack[RequestOptions]
    ) -> models.StorageQueue:
        """Get a queue with its metadata and approximate number of messages.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param queue_name: Name of the queue: 3 to 63 lower-case letters, digits and single hyphens.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageQueue``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/get
        """
        return await self._call(_rest.QUEUE_GET, options, resource_group_name, account_name, queue_name)

    async def create(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageQueue``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/create
        """
        return await self._call(_rest.QUEUE_CREATE, options, resource_group_name, account_name, queue_name, queue)

    async def update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageQueue``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/update
        """
        return await self._call(_rest.QUEUE_UPDATE, options, resource_group_name, account_name, queue_name, queue)

    async def delete(
        self, resource_group_name: str, account_name: str, queue_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a queue with all its messages.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param queue_name: Name of the queue: 3 to 63 lower-case letters, digits and single hyphens.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/queue/delete
        """
        await self._call(_rest.QUEUE_DELETE, options, resource_group_name, account_name, queue_name)


class ObjectReplicationPoliciesOperations(AsyncOperationGroup):
    """Policies that copy block blobs from one account to another.

    An attribute of the client: ``client.object_replication_policies``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ObjectReplicationPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/get
        """
        return await self._call(
            _rest.OBJECT_REPLICATION_POLICIES_GET,
            options,
            resource_group_name,
            account_name,
            object_replication_policy_id,
        )

    async def create_or_update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ObjectReplicationPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/create-or-update
        """
        return await self._call(
            _rest.OBJECT_REPLICATION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            object_replication_policy_id,
            properties,
        )

    async def delete(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/delete
        """
        await self._call(
            _rest.OBJECT_REPLICATION_POLICIES_DELETE,
            options,
            resource_group_name,
            account_name,
            object_replication_policy_id,
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ObjectReplicationPolicy]:
        """List the object replication policies of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ObjectReplicationPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/object-replication-policies/list
        """
        return self._list(_rest.OBJECT_REPLICATION_POLICIES_LIST, options, resource_group_name, account_name)


class LocalUsersOperations(AsyncOperationGroup):
    """Local users of a storage account, for SFTP and NFSv3.

    An attribute of the client: ``client.local_users``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> models.LocalUser:
        """Get one local user of a storage account, without keys and passwords.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LocalUser``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/get
        """
        return await self._call(_rest.LOCAL_USERS_GET, options, resource_group_name, account_name, username)

    async def create_or_update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LocalUser``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/create-or-update
        """
        return await self._call(
            _rest.LOCAL_USERS_CREATE_OR_UPDATE, options, resource_group_name, account_name, username, properties
        )

    async def delete(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a local user of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/delete
        """
        await self._call(_rest.LOCAL_USERS_DELETE, options, resource_group_name, account_name, username)

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        include: models.ListLocalUserIncludeParam | types.ListLocalUserIncludeParamValue | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.LocalUser]:
        """List the local users of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only users whose names begin with this text.
        :param include: Give "nfsv3" to list the users of NFSv3.
        :param maxpagesize: How many results to put on a page at most.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LocalUser`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/list
        """
        return self._list(
            _rest.LOCAL_USERS_LIST, options, resource_group_name, account_name, filter, include, maxpagesize
        )

    async def list_keys(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> models.LocalUserKeys:
        """Get the SSH authorized keys and the shared key of a local user.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LocalUserKeys``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/list-keys
        """
        return await self._call(_rest.LOCAL_USERS_LIST_KEYS, options, resource_group_name, account_name, username)

    async def regenerate_password(
        self, resource_group_name: str, account_name: str, username: str, **options: Unpack[RequestOptions]
    ) -> models.LocalUserRegeneratePasswordResult:
        """Give a local user a new SSH password; it is shown only this once.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param username: Name of the local user.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LocalUserRegeneratePasswordResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/local-users/regenerate-password
        """
        return await self._call(
            _rest.LOCAL_USERS_REGENERATE_PASSWORD, options, resource_group_name, account_name, username
        )


class TableOperations(AsyncOperationGroup):
    """Tables of a storage account: create, change access policies, delete.

    An attribute of the client: ``client.table``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.Table:
        """Get a table with its stored access policies.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param table_name: Name of the table: 3 to 63 letters and digits, beginning with a letter.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Table``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/get
        """
        return await self._call(_rest.TABLE_GET, options, resource_group_name, account_name, table_name)

    async def create(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Table``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/create
        """
        return await self._call(_rest.TABLE_CREATE, options, resource_group_name, account_name, table_name, parameters)

    async def update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Table``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/update
        """
        return await self._call(_rest.TABLE_UPDATE, options, resource_group_name, account_name, table_name, parameters)

    async def delete(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a table with all its entities.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param table_name: Name of the table: 3 to 63 letters and digits, beginning with a letter.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/delete
        """
        await self._call(_rest.TABLE_DELETE, options, resource_group_name, account_name, table_name)

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Table]:
        """List the tables of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Table`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/table/list
        """
        return self._list(_rest.TABLE_LIST, options, resource_group_name, account_name)
