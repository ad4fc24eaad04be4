# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _database_accounts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DatabaseAccountsOperations(OperationGroup):
    """Cosmos DB accounts: create, change, delete, get and list them, with keys, failover and regions.

    An attribute of the client: ``client.database_accounts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountGetResults:
        """Get one Cosmos DB account with its settings; keys are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/get
        """
        return self._call(_rest.DATABASE_ACCOUNTS_GET, options, resource_group_name, account_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        create_update_parameters: models.DatabaseAccountCreateUpdateParameters
        | types.DatabaseAccountCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DatabaseAccountGetResults]:
        """Create a Cosmos DB account, or update it in place; regions and other settings cannot change at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param create_update_parameters: Location, regions, consistency and other settings of the account.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/create-or-update
        """
        return self._begin(
            _rest.DATABASE_ACCOUNTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            create_update_parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        update_parameters: models.DatabaseAccountUpdateParameters
        | types.DatabaseAccountUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DatabaseAccountGetResults]:
        """Change some settings of a Cosmos DB account; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param update_parameters: Settings of the Cosmos DB account to change.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/update
        """
        return self._begin(
            _rest.DATABASE_ACCOUNTS_UPDATE, options, resource_group_name, account_name, update_parameters
        )

    def begin_delete(
        self, resource_group_name: str, account_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/delete
        """
        return self._begin(_rest.DATABASE_ACCOUNTS_DELETE, options, resource_group_name, account_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseAccountGetResults]:
        """List the Cosmos DB accounts of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-by-resource-group
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DatabaseAccountGetResults]:
        """List all Cosmos DB accounts of the subscription.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST, options)

    def begin_failover_priority_change(
        self,
        resource_group_name: str,
        account_name: str,
        failover_parameters: models.FailoverPolicies | types.FailoverPoliciesDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Change the failover order of an account's regions; priority 0 is the write region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param failover_parameters: Regions with their priorities; all of them must be given.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/failover-priority-change
        """
        return self._begin(
            _rest.DATABASE_ACCOUNTS_FAILOVER_PRIORITY_CHANGE,
            options,
            resource_group_name,
            account_name,
            failover_parameters,
        )

    def list_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListKeysResult:
        """Get the primary and secondary keys of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-keys
        """
        return self._call(_rest.DATABASE_ACCOUNTS_LIST_KEYS, options, resource_group_name, account_name)

    def list_connection_strings(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListConnectionStringsResult:
        """Get the connection strings of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-connection-strings
        """
        return self._call(_rest.DATABASE_ACCOUNTS_LIST_CONNECTION_STRINGS, options, resource_group_name, account_name)

    def begin_offline_region(
        self,
        resource_group_name: str,
        account_name: str,
        region_parameter_for_offline: models.RegionForOnlineOffline | types.RegionForOnlineOfflineDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Take a region of a Cosmos DB account offline.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region_parameter_for_offline: Region to take offline.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/offline-region
        """
        return self._begin(
            _rest.DATABASE_ACCOUNTS_OFFLINE_REGION,
            options,
            resource_group_name,
            account_name,
            region_parameter_for_offline,
        )

    def begin_online_region(
        self,
        resource_group_name: str,
        account_name: str,
        region_parameter_for_online: models.RegionForOnlineOffline | types.RegionForOnlineOfflineDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Bring a region of a Cosmos DB account back online.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region_parameter_for_online: Region to bring online.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/online-region
        """
        return self._begin(
            _rest.DATABASE_ACCOUNTS_ONLINE_REGION,
            options,
            resource_group_name,
            account_name,
            region_parameter_for_online,
        )

    def get_read_only_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListReadOnlyKeysResult:
        """Get the read-only keys of a Cosmos DB account, by GET.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/get-read-only-keys
        """
        return self._call(_rest.DATABASE_ACCOUNTS_GET_READ_ONLY_KEYS, options, resource_group_name, account_name)

    def list_read_only_keys(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.DatabaseAccountListReadOnlyKeysResult:
        """Get the read-only keys of a Cosmos DB account, by POST.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-read-only-keys
        """
        return self._call(_rest.DATABASE_ACCOUNTS_LIST_READ_ONLY_KEYS, options, resource_group_name, account_name)

    def begin_regenerate_key(
        self,
        resource_group_name: str,
        account_name: str,
        key_to_regenerate: models.DatabaseAccountRegenerateKeyParameters
        | types.DatabaseAccountRegenerateKeyParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Make a new key for a Cosmos DB account; the old one stops working.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param key_to_regenerate: Which key to make anew.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/regenerate-key
        """
        return self._begin(
            _rest.DATABASE_ACCOUNTS_REGENERATE_KEY, options, resource_group_name, account_name, key_to_regenerate
        )

    def list_metrics(
        self, resource_group_name: str, account_name: str, *, filter: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Metric]:
        """List metric values of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param filter: OData filter on metric name, time range and grain.

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
    ) -> ItemPaged[models.Usage]:
        """List the quota usage of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param filter: OData filter on metric name, time range and grain.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-usages
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_USAGES, options, resource_group_name, account_name, filter)

    def list_metric_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MetricDefinition]:
        """List the metrics that a Cosmos DB account has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/list-metric-definitions
        """
        return self._list(_rest.DATABASE_ACCOUNTS_LIST_METRIC_DEFINITIONS, options, resource_group_name, account_name)

    def check_name_exists(self, account_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Check whether a Cosmos DB account of this name exists, anywhere in Azure.

        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :return: Whether it exists.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-accounts/check-name-exists
        """
        return self._call(_rest.DATABASE_ACCOUNTS_CHECK_NAME_EXISTS, options, account_name)


class TableResourcesOperations(OperationGroup):
    """Tables and roles of a Cosmos DB account's API for Table.

    An attribute of the client: ``client.table_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_table_throughput(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table-throughput
        """
        return self._call(
            _rest.TABLE_RESOURCES_GET_TABLE_THROUGHPUT, options, resource_group_name, account_name, table_name
        )

    def begin_update_table_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a table, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param update_throughput_parameters: The wanted throughput.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/update-table-throughput
        """
        return self._begin(
            _rest.TABLE_RESOURCES_UPDATE_TABLE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            table_name,
            update_throughput_parameters,
        )

    def begin_migrate_table_to_autoscale(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a table from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/migrate-table-to-autoscale
        """
        return self._begin(
            _rest.TABLE_RESOURCES_MIGRATE_TABLE_TO_AUTOSCALE, options, resource_group_name, account_name, table_name
        )

    def begin_migrate_table_to_manual_throughput(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a table from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/migrate-table-to-manual-throughput
        """
        return self._begin(
            _rest.TABLE_RESOURCES_MIGRATE_TABLE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            table_name,
        )

    def get_table(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.TableGetResults:
        """Get one table of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table
        """
        return self._call(_rest.TABLE_RESOURCES_GET_TABLE, options, resource_group_name, account_name, table_name)

    def begin_create_update_table(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        create_update_table_parameters: models.TableCreateUpdateParameters
        | types.TableCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TableGetResults]:
        """Create a table in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param create_update_table_parameters: Definition and throughput of the table.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/create-update-table
        """
        return self._begin(
            _rest.TABLE_RESOURCES_CREATE_UPDATE_TABLE,
            options,
            resource_group_name,
            account_name,
            table_name,
            create_update_table_parameters,
        )

    def begin_delete_table(
        self, resource_group_name: str, account_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a table of a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/delete-table
        """
        return self._begin(_rest.TABLE_RESOURCES_DELETE_TABLE, options, resource_group_name, account_name, table_name)

    def list_tables(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TableGetResults]:
        """List the tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/list-tables
        """
        return self._list(_rest.TABLE_RESOURCES_LIST_TABLES, options, resource_group_name, account_name)

    def begin_retrieve_continuous_backup_information(
        self,
        resource_group_name: str,
        account_name: str,
        table_name: str,
        location: models.ContinuousBackupRestoreLocation | types.ContinuousBackupRestoreLocationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupInformation]:
        """Get the latest time that a table can be restored to in a region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param table_name: Name of the table.
        :param location: Region to look at.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/retrieve-continuous-backup-information
        """
        return self._begin(
            _rest.TABLE_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION,
            options,
            resource_group_name,
            account_name,
            table_name,
            location,
        )

    def get_table_role_definition(
        self, resource_group_name: str, account_name: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.TableRoleDefinitionResource:
        """Get one role definition for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table-role-definition
        """
        return self._call(
            _rest.TABLE_RESOURCES_GET_TABLE_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def begin_create_update_table_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        create_update_table_role_definition_parameters: models.TableRoleDefinitionResource
        | types.TableRoleDefinitionResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TableRoleDefinitionResource]:
        """Create a role definition for tables in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param create_update_table_role_definition_parameters: The role definition for tables.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/create-update-table-role-definition
        """
        return self._begin(
            _rest.TABLE_RESOURCES_CREATE_UPDATE_TABLE_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
            create_update_table_role_definition_parameters,
        )

    def begin_delete_table_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a role definition for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/delete-table-role-definition
        """
        return self._begin(
            _rest.TABLE_RESOURCES_DELETE_TABLE_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def list_table_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TableRoleDefinitionResource]:
        """List the role definitions for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/list-table-role-definitions
        """
        return self._list(_rest.TABLE_RESOURCES_LIST_TABLE_ROLE_DEFINITIONS, options, resource_group_name, account_name)

    def get_table_role_assignment(
        self, resource_group_name: str, account_name: str, role_assignment_id: str, **options: Unpack[RequestOptions]
    ) -> models.TableRoleAssignmentResource:
        """Get one role assignment for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/get-table-role-assignment
        """
        return self._call(
            _rest.TABLE_RESOURCES_GET_TABLE_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def begin_create_update_table_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        create_update_table_role_assignment_parameters: models.TableRoleAssignmentResource
        | types.TableRoleAssignmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TableRoleAssignmentResource]:
        """Create a role assignment for tables in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param create_update_table_role_assignment_parameters: The role assignment for tables.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/create-update-table-role-assignment
        """
        return self._begin(
            _rest.TABLE_RESOURCES_CREATE_UPDATE_TABLE_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
            create_update_table_role_assignment_parameters,
        )

    def begin_delete_table_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a role assignment for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/delete-table-role-assignment
        """
        return self._begin(
            _rest.TABLE_RESOURCES_DELETE_TABLE_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def list_table_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TableRoleAssignmentResource]:
        """List the role assignments for tables of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/table-resources/list-table-role-assignments
        """
        return self._list(_rest.TABLE_RESOURCES_LIST_TABLE_ROLE_ASSIGNMENTS, options, resource_group_name, account_name)


class NotebookWorkspacesOperations(OperationGroup):
    """Notebook workspaces of a Cosmos DB account: create, change, start, delete, get and list them.

    An attribute of the client: ``client.notebook_workspaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/get
        """
        return self._call(
            _rest.NOTEBOOK_WORKSPACES_GET, options, resource_group_name, account_name, notebook_workspace_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        notebook_create_update_parameters: models.NotebookWorkspaceCreateUpdateParameters
        | types.NotebookWorkspaceCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NotebookWorkspace]:
        """Create a notebook workspace of a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.
        :param notebook_create_update_parameters: Wanted settings of the notebook workspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/create-or-update
        """
        return self._begin(
            _rest.NOTEBOOK_WORKSPACES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            notebook_workspace_name,
            notebook_create_update_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a notebook workspace of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/delete
        """
        return self._begin(
            _rest.NOTEBOOK_WORKSPACES_DELETE, options, resource_group_name, account_name, notebook_workspace_name
        )

    def list_by_database_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NotebookWorkspace]:
        """List the notebook workspaces of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/list-by-database-account
        """
        return self._list(
            _rest.NOTEBOOK_WORKSPACES_LIST_BY_DATABASE_ACCOUNT, options, resource_group_name, account_name
        )

    def list_connection_info(
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

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/list-connection-info
        """
        return self._call(
            _rest.NOTEBOOK_WORKSPACES_LIST_CONNECTION_INFO,
            options,
            resource_group_name,
            account_name,
            notebook_workspace_name,
        )

    def begin_regenerate_auth_token(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Make a new auth token for a notebook workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/regenerate-auth-token
        """
        return self._begin(
            _rest.NOTEBOOK_WORKSPACES_REGENERATE_AUTH_TOKEN,
            options,
            resource_group_name,
            account_name,
            notebook_workspace_name,
        )

    def begin_start(
        self,
        resource_group_name: str,
        account_name: str,
        notebook_workspace_name: models.NotebookWorkspaceName | types.NotebookWorkspaceNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Start a notebook workspace of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param notebook_workspace_name: Name of the notebook workspace; default.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/notebook-workspaces/start
        """
        return self._begin(
            _rest.NOTEBOOK_WORKSPACES_START, options, resource_group_name, account_name, notebook_workspace_name
        )


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a Cosmos DB account: approve, reject, delete, get and list them.

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
        """Get one private endpoint connection of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            account_name,
            private_endpoint_connection_name,
        )

    def list_by_database_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-endpoint-connections/list-by-database-account
        """
        return self._list(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_DATABASE_ACCOUNT, options, resource_group_name, account_name
        )


class PrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a Cosmos DB account: get and list them.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-link-resources/get
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, account_name, group_name)

    def list_by_database_account(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/private-link-resources/list-by-database-account
        """
        return self._list(
            _rest.PRIVATE_LINK_RESOURCES_LIST_BY_DATABASE_ACCOUNT, options, resource_group_name, account_name
        )


class DatabaseOperations(OperationGroup):
    """Metrics and usage of a database: list them.

    An attribute of the client: ``client.database``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        database_rid: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Metric]:
        """List metric values of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param filter: OData filter on metric name, time range and grain.

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
    ) -> ItemPaged[models.Usage]:
        """List the quota usage of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param filter: OData filter on metric name, time range and grain.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database/list-usages
        """
        return self._list(_rest.DATABASE_LIST_USAGES, options, resource_group_name, account_name, database_rid, filter)

    def list_metric_definitions(
        self, resource_group_name: str, account_name: str, database_rid: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MetricDefinition]:
        """List the metrics that a database has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database/list-metric-definitions
        """
        return self._list(
            _rest.DATABASE_LIST_METRIC_DEFINITIONS, options, resource_group_name, account_name, database_rid
        )


class CollectionOperations(OperationGroup):
    """Metrics and usage of a collection: list them.

    An attribute of the client: ``client.collection``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.Metric]:
        """List metric values of a collection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.

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
    ) -> ItemPaged[models.Usage]:
        """List the quota usage of a collection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.

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
    ) -> ItemPaged[models.MetricDefinition]:
        """List the metrics that a collection has.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.

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


class CollectionRegionOperations(OperationGroup):
    """Metrics of a collection in one region: list them.

    An attribute of the client: ``client.collection_region``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.Metric]:
        """List metric values of a collection in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.

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


class DatabaseAccountRegionOperations(OperationGroup):
    """Metrics of an account in one region: list them.

    An attribute of the client: ``client.database_account_region``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_metrics(
        self, resource_group_name: str, account_name: str, region: str, *, filter: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Metric]:
        """List metric values of a Cosmos DB account in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param filter: OData filter on metric name, time range and grain.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/database-account-region/list-metrics
        """
        return self._list(
            _rest.DATABASE_ACCOUNT_REGION_LIST_METRICS, options, resource_group_name, account_name, region, filter
        )


class PercentileSourceTargetOperations(OperationGroup):
    """Replication latency from one region to another: list its percentiles.

    An attribute of the client: ``client.percentile_source_target``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.PercentileMetric]:
        """List the percentiles of replication latency from one region to another.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param source_region: Region that is replicated from.
        :param target_region: Region that is replicated to.
        :param filter: OData filter on metric name, time range and grain.

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


class PercentileTargetOperations(OperationGroup):
    """Replication latency to one region: list its percentiles.

    An attribute of the client: ``client.percentile_target``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_metrics(
        self,
        resource_group_name: str,
        account_name: str,
        target_region: str,
        *,
        filter: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.PercentileMetric]:
        """List the percentiles of replication latency to one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param target_region: Region that is replicated to.
        :param filter: OData filter on metric name, time range and grain.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/percentile-target/list-metrics
        """
        return self._list(
            _rest.PERCENTILE_TARGET_LIST_METRICS, options, resource_group_name, account_name, target_region, filter
        )


class PercentileOperations(OperationGroup):
    """Replication latency of an account: list its percentiles.

    An attribute of the client: ``client.percentile``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_metrics(
        self, resource_group_name: str, account_name: str, *, filter: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PercentileMetric]:
        """List the percentiles of replication latency of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param filter: OData filter on metric name, time range and grain.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/percentile/list-metrics
        """
        return self._list(_rest.PERCENTILE_LIST_METRICS, options, resource_group_name, account_name, filter)


class CollectionPartitionRegionOperations(OperationGroup):
    """Metrics of a collection's partitions in one region: list them.

    An attribute of the client: ``client.collection_partition_region``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.PartitionMetric]:
        """List metric values of a collection's partitions in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.

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


class CollectionPartitionOperations(OperationGroup):
    """Metrics and usage of a collection's partitions: list them.

    An attribute of the client: ``client.collection_partition``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.PartitionMetric]:
        """List metric values of a collection's partitions.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.

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
    ) -> ItemPaged[models.PartitionUsage]:
        """List the quota usage of a collection's partitions.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param filter: OData filter on metric name, time range and grain.

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


class PartitionKeyRangeIdOperations(OperationGroup):
    """Metrics of a partition key range: list them.

    An attribute of the client: ``client.partition_key_range_id``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.PartitionMetric]:
        """List metric values of a partition key range.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param partition_key_range_id: ID of the partition key range.
        :param filter: OData filter on metric name, time range and grain.

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


class PartitionKeyRangeIdRegionOperations(OperationGroup):
    """Metrics of a partition key range in one region: list them.

    An attribute of the client: ``client.partition_key_range_id_region``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
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
    ) -> ItemPaged[models.PartitionMetric]:
        """List metric values of a partition key range in one region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param region: Azure region, such as westeurope.
        :param database_rid: Internal ID (_rid) of the database.
        :param collection_rid: Internal ID (_rid) of the collection.
        :param partition_key_range_id: ID of the partition key range.
        :param filter: OData filter on metric name, time range and grain.

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


class ServiceOperations(OperationGroup):
    """Services of an account, such as a dedicated gateway: create, delete, get and list them.

    An attribute of the client: ``client.service``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, service_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServiceResource:
        """Get one service of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param service_name: Name of the service, such as SqlDedicatedGateway.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/get
        """
        return self._call(_rest.SERVICE_GET, options, resource_group_name, account_name, service_name)

    def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        service_name: str,
        create_update_parameters: models.ServiceResourceCreateUpdateParameters
        | types.ServiceResourceCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServiceResource]:
        """Create a service of a Cosmos DB account, such as a dedicated gateway, or update it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param service_name: Name of the service, such as SqlDedicatedGateway.
        :param create_update_parameters: Wanted settings of the service.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/create
        """
        return self._begin(
            _rest.SERVICE_CREATE, options, resource_group_name, account_name, service_name, create_update_parameters
        )

    def begin_delete(
        self, resource_group_name: str, account_name: str, service_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a service of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param service_name: Name of the service, such as SqlDedicatedGateway.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/delete
        """
        return self._begin(_rest.SERVICE_DELETE, options, resource_group_name, account_name, service_name)

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServiceResource]:
        """List the services of a Cosmos DB account, such as a dedicated gateway.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/service/list
        """
        return self._list(_rest.SERVICE_LIST, options, resource_group_name, account_name)


class MongoMiResourcesOperations(OperationGroup):
    """Role definitions and assignments for Microsoft Entra access to a Cosmos DB account's API for MongoDB.

    An attribute of the client: ``client.mongo_mi_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_mongo_mi_role_definition(
        self, resource_group_name: str, account_name: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.MongoMIRoleDefinitionResource:
        """Get one MongoDB role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/get-mongo-mi-role-definition
        """
        return self._call(
            _rest.MONGO_MI_RESOURCES_GET_MONGO_MI_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def begin_create_update_mongo_mi_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        create_update_mongo_mi_role_definition_parameters: models.MongoMIRoleDefinitionResource
        | types.MongoMIRoleDefinitionResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MongoMIRoleDefinitionResource]:
        """Create a MongoDB role definition in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param create_update_mongo_mi_role_definition_parameters: The MongoDB role definition.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/create-update-mongo-mi-role-definition
        """
        return self._begin(
            _rest.MONGO_MI_RESOURCES_CREATE_UPDATE_MONGO_MI_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
            create_update_mongo_mi_role_definition_parameters,
        )

    def begin_delete_mongo_mi_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a MongoDB role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/delete-mongo-mi-role-definition
        """
        return self._begin(
            _rest.MONGO_MI_RESOURCES_DELETE_MONGO_MI_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def list_mongo_mi_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MongoMIRoleDefinitionResource]:
        """List the MongoDB role definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/list-mongo-mi-role-definitions
        """
        return self._list(
            _rest.MONGO_MI_RESOURCES_LIST_MONGO_MI_ROLE_DEFINITIONS, options, resource_group_name, account_name
        )

    def get_mongo_mi_role_assignment(
        self, resource_group_name: str, account_name: str, role_assignment_id: str, **options: Unpack[RequestOptions]
    ) -> models.MongoMIRoleAssignmentResource:
        """Get one MongoDB role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/get-mongo-mi-role-assignment
        """
        return self._call(
            _rest.MONGO_MI_RESOURCES_GET_MONGO_MI_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def begin_create_update_mongo_mi_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        create_update_mongo_mi_role_assignment_parameters: models.MongoMIRoleAssignmentResource
        | types.MongoMIRoleAssignmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MongoMIRoleAssignmentResource]:
        """Create a MongoDB role assignment in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param create_update_mongo_mi_role_assignment_parameters: The MongoDB role assignment.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/create-update-mongo-mi-role-assignment
        """
        return self._begin(
            _rest.MONGO_MI_RESOURCES_CREATE_UPDATE_MONGO_MI_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
            create_update_mongo_mi_role_assignment_parameters,
        )

    def begin_delete_mongo_mi_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a MongoDB role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/delete-mongo-mi-role-assignment
        """
        return self._begin(
            _rest.MONGO_MI_RESOURCES_DELETE_MONGO_MI_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def list_mongo_mi_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MongoMIRoleAssignmentResource]:
        """List the MongoDB role assignments of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-mi-resources/list-mongo-mi-role-assignments
        """
        return self._list(
            _rest.MONGO_MI_RESOURCES_LIST_MONGO_MI_ROLE_ASSIGNMENTS, options, resource_group_name, account_name
        )
