# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Asynchronous operations of ``cosmosdb``: ``database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _database_accounts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class DatabaseAccountsOperations(AsyncOperationGroup):
    """Cosmos DB accounts: create, change, delete, get and list them, with keys, failover and regions.

    An attribute of the client: ``client.database_accounts``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountGetResults:
        """Get one Cosmos DB account with its settings; keys are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DatabaseAccountGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/get
        """
        return await self._call(_rest.DATABASE_ACCOUNTS_GET, options, resource_group_name, account_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        create_update_parameters: models.DatabaseAccountCreateUpdateParameters
        | types.DatabaseAccountCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DatabaseAccountGetResults]:
        """Create a Cosmos DB account, or update it in place; regions and other settings cannot change at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param create_update_parameters: Location, regions, consistency and other settings of the account.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DatabaseAccountGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/create-or-update
        """
        return await self._begin(
            _rest.DATABASE_ACCOUNTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            create_update_parameters,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        update_parameters: models.DatabaseAccountUpdateParameters
        | types.DatabaseAccountUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DatabaseAccountGetResults]:
        """Change some settings of a Cosmos DB account; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param update_parameters: Settings of the Cosmos DB account to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DatabaseAccountGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/update
        """
        return await self._begin(
            _rest.DATABASE_ACCOUNTS_UPDATE, options, resource_group_name, account_name, update_parameters
        )

    async def begin_delete(
        self, resource_group_name: str, account_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/delete
        """
        return await self._begin(_rest.DATABASE_ACCOUNTS_DELETE, options, resource_group_name, account_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DatabaseAccountGetResults]:
        """List the Cosmos DB accounts of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DatabaseAccountGetResults`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-by-resource-group
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.DatabaseAccountGetResults]:
        """List all Cosmos DB accounts of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DatabaseAccountGetResults`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST, options)

    async def begin_failover_priority_change(
        self,
        resource_group_name: str,
        account_name: str,
        failover_parameters: models.FailoverPolicies | types.FailoverPoliciesDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Change the failover order of an account's regions; priority 0 is the write region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param failover_parameters: Regions with their priorities; all of them must be given.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/failover-priority-change
        """
        return await self._begin(
            _rest.DATABASE_ACCOUNTS_FAILOVER_PRIORITY_CHANGE,
            options,
            resource_group_name,
            account_name,
            failover_parameters,
        )

    async def list_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListKeysResult:
        """Get the primary and secondary keys of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DatabaseAccountListKeysResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-keys
        """
        return await self._call(_rest.DATABASE_ACCOUNTS_LIST_KEYS, options, resource_group_name, account_name)

    async def list_connection_strings(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListConnectionStringsResult:
        """Get the connection strings of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DatabaseAccountListConnectionStringsResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-connection-strings
        """
        return await self._call(
            _rest.DATABASE_ACCOUNTS_LIST_CONNECTION_STRINGS, options, resource_group_name, account_name
        )

    async def begin_offline_region(
        self,
        resource_group_name: str,
        account_name: str,
        region_parameter_for_offline: models.RegionForOnlineOffline | types.RegionForOnlineOfflineDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Take a region of a Cosmos DB account offline.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region_parameter_for_offline: Region to take offline.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/offline-region
        """
        return await self._begin(
            _rest.DATABASE_ACCOUNTS_OFFLINE_REGION,
            options,
            resource_group_name,
            account_name,
            region_parameter_for_offline,
        )

    async def begin_online_region(
        self,
        resource_group_name: str,
        account_name: str,
        region_parameter_for_online: models.RegionForOnlineOffline | types.RegionForOnlineOfflineDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Bring a region of a Cosmos DB account back online.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region_parameter_for_online: Region to bring online.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/online-region
        """
        return await self._begin(
            _rest.DATABASE_ACCOUNTS_ONLINE_REGION,
            options,
            resource_group_name,
            account_name,
            region_parameter_for_online,
        )

    async def get_read_only_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListReadOnlyKeysResult:
        """Get the read-only keys of a Cosmos DB account, by GET.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DatabaseAccountListReadOnlyKeysResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/get-read-only-keys
        """
        return await self._call(_rest.DATABASE_ACCOUNTS_GET_READ_ONLY_KEYS, options, resource_group_name, account_name)

    async def list_read_only_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListReadOnlyKeysResult:
        """Get the read-only keys of a Cosmos DB account, by POST.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DatabaseAccountListReadOnlyKeysResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-read-only-keys
        """
        return await self._call(_rest.DATABASE_ACCOUNTS_LIST_READ_ONLY_KEYS, options, resource_group_name, account_name)

    async def begin_regenerate_key(
        self,
        resource_group_name: str,
        account_name: str,
        key_to_regenerate: models.DatabaseAccountRegenerateKeyParameters
        | types.DatabaseAccountRegenerateKeyParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Make a new key for a Cosmos DB account; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param key_to_regenerate: Which key to make anew.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/regenerate-key
        """
        return await self._begin(
            _rest.DATABASE_ACCOUNTS_REGENERATE_KEY, options, resource_group_name, account_name, key_to_regenerate
        )

    def list_metrics(
        self, resource_group_name: str, account_name: str, *, filter: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Metric]:
        """List metric values of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Metric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-metrics
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_METRICS, options, resource_group_name, account_name, filter)

    def list_usages(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Usage]:
        """List the quota usage of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Usage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-usages
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_USAGES, options, resource_group_name, account_name, filter)

    def list_metric_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.MetricDefinition]:
        """List the metrics that a Cosmos DB account has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-metric-definitions
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_METRIC_DEFINITIONS, options, resource_group_name, account_name)

    async def check_name_exists(self, account_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Check whether a Cosmos DB account of this name exists, anywhere in Azure.

        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: Whether it exists.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/check-name-exists
        """
        return await self._call(_rest.DATABASE_ACCOUNTS_CHECK_NAME_EXISTS, options, account_name)


class TableResourcesOperations(AsyncOperationGroup):
    """Tables and roles of a Cosmos DB account's API for Table.

    An attribute of the client: ``client.table_resources``.
    """

    async def get_table_throughput(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ThroughputSettingsGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table-throughput
        """
        return await self._call(
            _rest.TABLE_RESOURCES_GET_TABLE_THROUGHPUT, options, resource_group_name, account_name, table_name
        )

    async def begin_update_table_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a table, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param update_throughput_parameters: The wanted throughput.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ThroughputSettingsGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/update-table-throughput
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_UPDATE_TABLE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            table_name,
            update_throughput_parameters,
        )

    async def begin_migrate_table_to_autoscale(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a table from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ThroughputSettingsGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/migrate-table-to-autoscale
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_MIGRATE_TABLE_TO_AUTOSCALE, options, resource_group_name, account_name, table_name
        )

    async def begin_migrate_table_to_manual_throughput(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a table from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ThroughputSettingsGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/migrate-table-to-manual-throughput
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_MIGRATE_TABLE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            table_name,
        )

    async def get_table(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.TableGetResults:
        """Get one table of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TableGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table
        """
        return await self._call(_rest.TABLE_RESOURCES_GET_TABLE, options, resource_group_name, account_name, table_name)

    async def begin_create_update_table(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        create_update_table_parameters: models.TableCreateUpdateParameters
        | types.TableCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.TableGetResults]:
        """Create a table in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param create_update_table_parameters: Definition and throughput of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``TableGetResults``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/create-update-table
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_CREATE_UPDATE_TABLE,
            options,
            resource_group_name,
            account_name,
            table_name,
            create_update_table_parameters,
        )

    async def begin_delete_table(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a table of a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/delete-table
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_DELETE_TABLE, options, resource_group_name, account_name, table_name
        )

    def list_tables(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TableGetResults]:
        """List the tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TableGetResults`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/list-tables
        """
        return self._list(_rest.TABLE_RESOURCES_LIST_TABLES, options, resource_group_name, account_name)

    async def begin_retrieve_continuous_backup_information(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        location: models.ContinuousBackupRestoreLocation | types.ContinuousBackupRestoreLocationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BackupInformation]:
        """Get the latest time that a table can be restored to in a region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param location: Region to look at.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BackupInformation``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/retrieve-continuous-backup-information
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION,
            options,
            resource_group_name,
            account_name,
            table_name,
            location,
        )

    async def get_table_role_definition(
        self, resource_group_name: str, account_name: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.TableRoleDefinitionResource:
        """Get one role definition for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TableRoleDefinitionResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table-role-definition
        """
        return await self._call(
            _rest.TABLE_RESOURCES_GET_TABLE_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    async def begin_create_update_table_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        create_update_table_role_definition_parameters: models.TableRoleDefinitionResource
        | types.TableRoleDefinitionResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.TableRoleDefinitionResource]:
        """Create a role definition for tables in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param create_update_table_role_definition_parameters: The role definition for tables.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``TableRoleDefinitionResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/create-update-table-role-definition
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_CREATE_UPDATE_TABLE_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
            create_update_table_role_definition_parameters,
        )

    async def begin_delete_table_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a role definition for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/delete-table-role-definition
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_DELETE_TABLE_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def list_table_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TableRoleDefinitionResource]:
        """List the role definitions for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TableRoleDefinitionResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/list-table-role-definitions
        """
        return self._list(_rest.TABLE_RESOURCES_LIST_TABLE_ROLE_DEFINITIONS, options, resource_group_name, account_name)

    async def get_table_role_assignment(
        self, resource_group_name: str, account_name: str, role_assignment_id: str, **options: Unpack[RequestOptions]
    ) -> models.TableRoleAssignmentResource:
        """Get one role assignment for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TableRoleAssignmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table-role-assignment
        """
        return await self._call(
            _rest.TABLE_RESOURCES_GET_TABLE_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    async def begin_create_update_table_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        create_update_table_role_assignment_parameters: models.TableRoleAssignmentResource
        | types.TableRoleAssignmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.TableRoleAssignmentResource]:
        """Create a role assignment for tables in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param create_update_table_role_assignment_parameters: The role assignment for tables.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``TableRoleAssignmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/create-update-table-role-assignment
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_CREATE_UPDATE_TABLE_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
            create_update_table_role_assignment_parameters,
        )

    async def begin_delete_table_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a role assignment for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/delete-table-role-assignment
        """
        return await self._begin(
            _rest.TABLE_RESOURCES_DELETE_TABLE_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def list_table_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TableRoleAssignmentResource]:
        """List the role assignments for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TableRoleAssignmentResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/list-table-role-assignments
        """
        return self._list(_rest.TABLE_RESOURCES_LIST_TABLE_ROLE_ASSIGNMENTS, options, resource_group_name, account_name)


class NotebookWorkspacesOperations(AsyncOperationGroup):
    """Notebook workspaces of a Cosmos DB account: create, change, start, delete, get and list them.

    An attribute of the client: ``client.notebook_workspaces``.
    """

    async def get(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.NotebookWorkspace:
        """Get one notebook workspace of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NotebookWorkspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/get
        """
        return await self._call(
            _rest.NOTEBOOK_WORKSPACES_GET, options, resource_group_name, account_name, notebook_workspace_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        notebook_create_update_parameters: models.NotebookWorkspaceCreateUpdateParameters
        | types.NotebookWorkspaceCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.NotebookWorkspace]:
        """Create a notebook workspace of a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param notebook_create_update_parameters: Wanted settings of the notebook workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``NotebookWorkspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/create-or-update
        """
        return await self._begin(
            _rest.NOTEBOOK_WORKSPACES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            notebook_workspace_name,
            notebook_create_update_parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a notebook workspace of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/delete
        """
        return await self._begin(
            _rest.NOTEBOOK_WORKSPACES_DELETE, options, resource_group_name, account_name, notebook_workspace_name
        )

    def list_by_database_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.NotebookWorkspace]:
        """List the notebook workspaces of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NotebookWorkspace`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/list-by-database-account
        """
        return self._list(
            _rest.NOTEBOOK_WORKSPACES_LIST_BY_DATABASE_ACCOUNT, options, resource_group_name, account_name
        )

    async def list_connection_info(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.NotebookWorkspaceConnectionInfoResult:
        """Get the address and auth token of a notebook workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NotebookWorkspaceConnectionInfoResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/list-connection-info
        """
        return await self._call(
            _rest.NOTEBOOK_WORKSPACES_LIST_CONNECTION_INFO,
            options,
            resource_group_name,
            account_name,
            notebook_workspace_name,
        )

    async def begin_regenerate_auth_token(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Make a new auth token for a notebook workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/regenerate-auth-token
        """
        return await self._begin(
            _rest.NOTEBOOK_WORKSPACES_REGENERATE_AUTH_TOKEN,
            options,
            resource_group_name,
            account_name,
            notebook_workspace_name,
        )

    async def begin_start(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Start a notebook workspace of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/start
        """
        return await self._begin(
            _rest.NOTEBOOK_WORKSPACES_START, options, resource_group_name, account_name, notebook_workspace_name
        )


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a Cosmos DB account: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    async def get(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/get
        """
        return await self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/create-or-update
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private endpoint connection of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/delete
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    def list_by_database_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpointConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/list-by-database-account
        """
        return self._list(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_DATABASE_ACCOUNT, options, resource_group_name, account_name
        )


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a Cosmos DB account: get and list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-link-resources/get
        """
        return await self._call(
            _rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, account_name, group_name
        )

    def list_by_database_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateLinkResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-link-resources/list-by-database-account
        """
        return self._list(
            _rest.PRIVATE_LINK_RESOURCES_LIST_BY_DATABASE_ACCOUNT, options, resource_group_name, account_name
        )


class DatabaseOperations(AsyncOperationGroup):
    """Metrics and usage of a database: list them.

    An attribute of the client: ``client.database``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Metric]:
        """List metric values of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Metric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database/list-metrics
        """
        return self._list(_rest.DATABASE_LIST_METRICS, options, resource_group_name, account_name, database_rid, filter)

    def list_usages(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Usage]:
        """List the quota usage of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Usage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database/list-usages
        """
        return self._list(_rest.DATABASE_LIST_USAGES, options, resource_group_name, account_name, database_rid, filter)

    def list_metric_definitions(
        self, resource_group_name: str, account_name: str, database_rid: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.MetricDefinition]:
        """List the metrics that a database has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database/list-metric-definitions
        """
        return self._list(
            _rest.DATABASE_LIST_METRIC_DEFINITIONS, options, resource_group_name, account_name, database_rid
        )


class CollectionOperations(AsyncOperationGroup):
    """Metrics and usage of a collection: list them.

    An attribute of the client: ``client.collection``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        collection_rid: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Metric]:
        """List metric values of a collection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Metric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection/list-metrics
        """
        return self._list(
            _rest.COLLECTION_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            database_rid,
            collection_rid,
            filter,
        )

    def list_usages(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        collection_rid: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Usage]:
        """List the quota usage of a collection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Usage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection/list-usages
        """
        return self._list(
            _rest.COLLECTION_LIST_USAGES,
            options,
            resource_group_name,
            account_name,
            database_rid,
            collection_rid,
            filter,
        )

    def list_metric_definitions(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        collection_rid: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.MetricDefinition]:
        """List the metrics that a collection has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection/list-metric-definitions
        """
        return self._list(
            _rest.COLLECTION_LIST_METRIC_DEFINITIONS,
            options,
            resource_group_name,
            account_name,
            database_rid,
            collection_rid,
        )


class CollectionRegionOperations(AsyncOperationGroup):
    """Metrics of a collection in one region: list them.

    An attribute of the client: ``client.collection_region``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        region: str,
        database_rid: str,
        collection_rid: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Metric]:
        """List metric values of a collection in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Metric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection-region/list-metrics
        """
        return self._list(
            _rest.COLLECTION_REGION_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            region,
            database_rid,
            collection_rid,
            filter,
        )


class DatabaseAccountRegionOperations(AsyncOperationGroup):
    """Metrics of an account in one region: list them.

    An attribute of the client: ``client.database_account_region``.
    """

    def list_metrics(
        self, resource_group_name: str, account_name: str, region: str, *, filter: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Metric]:
        """List metric values of a Cosmos DB account in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Metric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-account-region/list-metrics
        """
        return self._list(
            _rest.DATABASE_ACCOUNT_REGION_LIST_METRICS, options, resource_group_name, account_name, region, filter
        )


class PercentileSourceTargetOperations(AsyncOperationGroup):
    """Replication latency from one region to another: list its percentiles.

    An attribute of the client: ``client.percentile_source_target``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        source_region: str,
        target_region: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PercentileMetric]:
        """List the percentiles of replication latency from one region to another.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param source_region: Region that is replicated from.
        :param target_region: Region that is replicated to.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PercentileMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/percentile-source-target/list-metrics
        """
        return self._list(
            _rest.PERCENTILE_SOURCE_TARGET_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            source_region,
            target_region,
            filter,
        )


class PercentileTargetOperations(AsyncOperationGroup):
    """Replication latency to one region: list its percentiles.

    An attribute of the client: ``client.percentile_target``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        target_region: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PercentileMetric]:
        """List the percentiles of replication latency to one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param target_region: Region that is replicated to.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PercentileMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/percentile-target/list-metrics
        """
        return self._list(
            _rest.PERCENTILE_TARGET_LIST_METRICS, options, resource_group_name, account_name, target_region, filter
        )


class PercentileOperations(AsyncOperationGroup):
    """Replication latency of an account: list its percentiles.

    An attribute of the client: ``client.percentile``.
    """

    def list_metrics(
        self, resource_group_name: str, account_name: str, *, filter: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PercentileMetric]:
        """List the percentiles of replication latency of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PercentileMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/percentile/list-metrics
        """
        return self._list(_rest.PERCENTILE_LIST_METRICS, options, resource_group_name, account_name, filter)


class CollectionPartitionRegionOperations(AsyncOperationGroup):
    """Metrics of a collection's partitions in one region: list them.

    An attribute of the client: ``client.collection_partition_region``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        region: str,
        database_rid: str,
        collection_rid: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PartitionMetric]:
        """List metric values of a collection's partitions in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PartitionMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection-partition-region/list-metrics
        """
        return self._list(
            _rest.COLLECTION_PARTITION_REGION_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            region,
            database_rid,
            collection_rid,
            filter,
        )


class CollectionPartitionOperations(AsyncOperationGroup):
    """Metrics and usage of a collection's partitions: list them.

    An attribute of the client: ``client.collection_partition``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        collection_rid: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PartitionMetric]:
        """List metric values of a collection's partitions.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PartitionMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection-partition/list-metrics
        """
        return self._list(
            _rest.COLLECTION_PARTITION_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            database_rid,
            collection_rid,
            filter,
        )

    def list_usages(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        collection_rid: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PartitionUsage]:
        """List the quota usage of a collection's partitions.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PartitionUsage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/collection-partition/list-usages
        """
        return self._list(
            _rest.COLLECTION_PARTITION_LIST_USAGES,
            options,
            resource_group_name,
            account_name,
            database_rid,
            collection_rid,
            filter,
        )


class PartitionKeyRangeIdOperations(AsyncOperationGroup):
    """Metrics of a partition key range: list them.

    An attribute of the client: ``client.partition_key_range_id``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        collection_rid: str,
        partition_key_range_id: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PartitionMetric]:
        """List metric values of a partition key range.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param partition_key_range_id: ID of the partition key range.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PartitionMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/partition-key-range-id/list-metrics
        """
        return self._list(
            _rest.PARTITION_KEY_RANGE_ID_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            database_rid,
            collection_rid,
            partition_key_range_id,
            filter,
        )


class PartitionKeyRangeIdRegionOperations(AsyncOperationGroup):
    """Metrics of a partition key range in one region: list them.

    An attribute of the client: ``client.partition_key_range_id_region``.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        region: str,
        database_rid: str,
        collection_rid: str,
        partition_key_range_id: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.PartitionMetric]:
        """List metric values of a partition key range in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param partition_key_range_id: ID of the partition key range.
        :param filter: OData filter on metric name, time range and grain.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PartitionMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/partition-key-range-id-region/list-metrics
        """
        return self._list(
            _rest.PARTITION_KEY_RANGE_ID_REGION_LIST_METRICS,
            options,
            resource_group_name,
            account_name,
            region,
            database_rid,
            collection_rid,
            partition_key_range_id,
            filter,
        )


class ServiceOperations(AsyncOperationGroup):
    """Services of an account, such as a dedicated gateway: create, delete, get and list them.

    An attribute of the client: ``client.service``.
    """

    async def get(
        self, resource_group_name: str, account_name: str, service_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceResource:
        """Get one service of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param service_name: Name of the service, such as SqlDedicatedGateway.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServiceResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/get
        """
        return await self._call(_rest.SERVICE_GET, options, resource_group_name, account_name, service_name)

    async def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        service_name: str,
        create_update_parameters: models.ServiceResourceCreateUpdateParameters
        | types.ServiceResourceCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServiceResource]:
        """Create a service of a Cosmos DB account, such as a dedicated gateway, or update it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param service_name: Name of the service, such as SqlDedicatedGateway.
        :param create_update_parameters: Wanted settings of the service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServiceResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/create
        """
        return await self._begin(
            _rest.SERVICE_CREATE, options, resource_group_name, account_name, service_name, create_update_parameters
        )

    async def begin_delete(
        self, resource_group_name: str, account_name: str, service_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a service of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param service_name: Name of the service, such as SqlDedicatedGateway.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/delete
        """
        return await self._begin(_rest.SERVICE_DELETE, options, resource_group_name, account_name, service_name)

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServiceResource]:
        """List the services of a Cosmos DB account, such as a dedicated gateway.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServiceResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/list
        """
        return self._list(_rest.SERVICE_LIST, options, resource_group_name, account_name)


class MongoMiResourcesOperations(AsyncOperationGroup):
    """Role definitions and assignments for Microsoft Entra access to a Cosmos DB account's API for MongoDB.

    An attribute of the client: ``client.mongo_mi_resources``.
    """

    async def get_mongo_mi_role_definition(
        self, resource_group_name: str, account_name: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.MongoMIRoleDefinitionResource:
        """Get one MongoDB role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MongoMIRoleDefinitionResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/get-mongo-mi-role-definition
        """
        return await self._call(
            _rest.MONGO_MI_RESOURCES_GET_MONGO_MI_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    async def begin_create_update_mongo_mi_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        create_update_mongo_mi_role_definition_parameters: models.MongoMIRoleDefinitionResource
        | types.MongoMIRoleDefinitionResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.MongoMIRoleDefinitionResource]:
        """Create a MongoDB role definition in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param create_update_mongo_mi_role_definition_parameters: The MongoDB role definition.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MongoMIRoleDefinitionResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/create-update-mongo-mi-role-definition
        """
        return await self._begin(
            _rest.MONGO_MI_RESOURCES_CREATE_UPDATE_MONGO_MI_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
            create_update_mongo_mi_role_definition_parameters,
        )

    async def begin_delete_mongo_mi_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a MongoDB role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/delete-mongo-mi-role-definition
        """
        return await self._begin(
            _rest.MONGO_MI_RESOURCES_DELETE_MONGO_MI_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def list_mongo_mi_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.MongoMIRoleDefinitionResource]:
        """List the MongoDB role definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MongoMIRoleDefinitionResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/list-mongo-mi-role-definitions
        """
        return self._list(
            _rest.MONGO_MI_RESOURCES_LIST_MONGO_MI_ROLE_DEFINITIONS, options, resource_group_name, account_name
        )

    async def get_mongo_mi_role_assignment(
        self, resource_group_name: str, account_name: str, role_assignment_id: str, **options: Unpack[RequestOptions]
    ) -> models.MongoMIRoleAssignmentResource:
        """Get one MongoDB role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MongoMIRoleAssignmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/get-mongo-mi-role-assignment
        """
        return await self._call(
            _rest.MONGO_MI_RESOURCES_GET_MONGO_MI_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    async def begin_create_update_mongo_mi_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        create_update_mongo_mi_role_assignment_parameters: models.MongoMIRoleAssignmentResource
        | types.MongoMIRoleAssignmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.MongoMIRoleAssignmentResource]:
        """Create a MongoDB role assignment in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param create_update_mongo_mi_role_assignment_parameters: The MongoDB role assignment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MongoMIRoleAssignmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/create-update-mongo-mi-role-assignment
        """
        return await self._begin(
            _rest.MONGO_MI_RESOURCES_CREATE_UPDATE_MONGO_MI_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
            create_update_mongo_mi_role_assignment_parameters,
        )

    async def begin_delete_mongo_mi_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a MongoDB role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/delete-mongo-mi-role-assignment
        """
        return await self._begin(
            _rest.MONGO_MI_RESOURCES_DELETE_MONGO_MI_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def list_mongo_mi_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.MongoMIRoleAssignmentResource]:
        """List the MongoDB role assignments of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MongoMIRoleAssignmentResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/list-mongo-mi-role-assignments
        """
        return self._list(
            _rest.MONGO_MI_RESOURCES_LIST_MONGO_MI_ROLE_ASSIGNMENTS, options, resource_group_name, account_name
        )
