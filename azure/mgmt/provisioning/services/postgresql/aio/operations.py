# Generated from swagger/postgresql/postgresql.json (2026-10-01, sha256 2ba18249fe5d).
# Do not edit: run "make generate".

"""Asynchronous operations of the service ``postgresql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncOperationGroup
from .. import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import AsyncProvisioningPoller
    from .. import models, types


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.DBforPostgreSQL provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.DBforPostgreSQL resource provider.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class MigrationsOperations(AsyncOperationGroup):
    """Migrations to a flexible server: create, change, cancel, get and list them.

    An attribute of the client: ``client.migrations``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, migration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Migration:
        """Get one migration to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_name: Name of the migration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Migration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/get
        """
        return await self._call(_rest.MIGRATIONS_GET, options, resource_group_name, server_name, migration_name)

    async def create(
        self,
        resource_group_name: str,
        server_name: str,
        migration_name: str,
        parameters: models.Migration | types.MigrationDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Migration:
        """Create a migration of databases to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_name: Name of the migration.
        :param parameters: Source, databases, mode and credentials of the migration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Migration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/create
        """
        return await self._call(
            _rest.MIGRATIONS_CREATE, options, resource_group_name, server_name, migration_name, parameters
        )

    async def update(
        self,
        resource_group_name: str,
        server_name: str,
        migration_name: str,
        parameters: models.MigrationResourceForPatch | types.MigrationResourceForPatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Migration:
        """Change a migration, such as to trigger its cutover.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_name: Name of the migration.
        :param parameters: Settings of the migration to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Migration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/update
        """
        return await self._call(
            _rest.MIGRATIONS_UPDATE, options, resource_group_name, server_name, migration_name, parameters
        )

    async def cancel(
        self, resource_group_name: str, server_name: str, migration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Migration:
        """Cancel a migration to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_name: Name of the migration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Migration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/cancel
        """
        return await self._call(_rest.MIGRATIONS_CANCEL, options, resource_group_name, server_name, migration_name)

    def list_by_target_server(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        migration_list_filter: models.MigrationListFilter | types.MigrationListFilterValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Migration]:
        """List the migrations to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_list_filter: Whether to list active migrations only, or all.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Migration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/list-by-target-server
        """
        return self._list(
            _rest.MIGRATIONS_LIST_BY_TARGET_SERVER, options, resource_group_name, server_name, migration_list_filter
        )

    async def check_name_availability(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.MigrationNameAvailability | types.MigrationNameAvailabilityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.MigrationNameAvailability:
        """Check whether a name for a migration is valid and still free.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Name to check.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MigrationNameAvailability``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/check-name-availability
        """
        return await self._call(
            _rest.MIGRATIONS_CHECK_NAME_AVAILABILITY, options, resource_group_name, server_name, parameters
        )


class ServersOperations(AsyncOperationGroup):
    """PostgreSQL flexible servers: create, change, start, stop, restart, delete, get and list them.

    An attribute of the client: ``client.servers``.
    """

    async def get(self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]) -> models.Server:
        """Get one PostgreSQL flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Server``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/get
        """
        return await self._call(_rest.SERVERS_GET, options, resource_group_name, server_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.Server | types.ServerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Server]:
        """Create a PostgreSQL flexible server, restore one, or make a read replica; see createMode.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Location, SKU, version, administrator, storage and other settings of the server.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Server``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/create-or-update
        """
        return await self._begin(_rest.SERVERS_CREATE_OR_UPDATE, options, resource_group_name, server_name, parameters)

    async def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerForPatch | types.ServerForPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Server]:
        """Change some settings of a flexible server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Settings of the PostgreSQL flexible server to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Server``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/update
        """
        return await self._begin(_rest.SERVERS_UPDATE, options, resource_group_name, server_name, parameters)

    async def begin_delete(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a flexible server with its databases and backups; a dropped server can be revived for a few days.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/delete
        """
        return await self._begin(_rest.SERVERS_DELETE, options, resource_group_name, server_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Server]:
        """List the PostgreSQL flexible servers of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Server`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/list-by-resource-group
        """
        return self._list(_rest.SERVERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Server]:
        """List all PostgreSQL flexible servers of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Server`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/list-by-subscription
        """
        return self._list(_rest.SERVERS_LIST_BY_SUBSCRIPTION, options)

    async def begin_restart(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.RestartParameter | types.RestartParameterDict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restart a flexible server, with failover to the standby if asked for.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Whether to fail over, and how.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/restart
        """
        return await self._begin(_rest.SERVERS_RESTART, options, resource_group_name, server_name, parameters)

    async def begin_start(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Start a stopped flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/start
        """
        return await self._begin(_rest.SERVERS_START, options, resource_group_name, server_name)

    async def begin_stop(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Stop a flexible server; only storage is billed, and it starts again by itself after seven days.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/stop
        """
        return await self._begin(_rest.SERVERS_STOP, options, resource_group_name, server_name)

    async def begin_migrate_network_mode(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.MigrateNetworkStatus]:
        """Move a flexible server from its virtual network to public access and private endpoints.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MigrateNetworkStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/migrate-network-mode
        """
        return await self._begin(_rest.SERVERS_MIGRATE_NETWORK_MODE, options, resource_group_name, server_name)

    async def begin_start_major_version_upgrade_precheck(
        self,
        resource_group_name: str,
        server_name: str,
        body: models.StartMajorVersionUpgradePrecheckRequest
        | types.StartMajorVersionUpgradePrecheckRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.StartMajorVersionUpgradePrecheckResponse]:
        """Check whether a flexible server can be upgraded to a major version.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param body: Details of the request.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``StartMajorVersionUpgradePrecheckResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/start-major-version-upgrade-precheck
        """
        return await self._begin(
            _rest.SERVERS_START_MAJOR_VERSION_UPGRADE_PRECHECK, options, resource_group_name, server_name, body
        )


class ConfigurationsOperations(AsyncOperationGroup):
    """Server parameters of a flexible server: create, change, get and list them.

    An attribute of the client: ``client.configurations``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Configuration:
        """Get one server parameter of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Configuration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/get
        """
        return await self._call(_rest.CONFIGURATIONS_GET, options, resource_group_name, server_name, configuration_name)

    async def begin_put(
        self,
        resource_group_name: str,
        server_name: str,
        configuration_name: str,
        parameters: models.ConfigurationForUpdate | types.ConfigurationForUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Configuration]:
        """Set the value of a server parameter, or reset it; some need a restart to take effect.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param parameters: Value of the server parameter.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Configuration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/put
        """
        return await self._begin(
            _rest.CONFIGURATIONS_PUT, options, resource_group_name, server_name, configuration_name, parameters
        )

    async def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        configuration_name: str,
        parameters: models.ConfigurationForUpdate | types.ConfigurationForUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Configuration]:
        """Change the value of a server parameter; some need a restart to take effect.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param parameters: Value of the server parameter.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Configuration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/update
        """
        return await self._begin(
            _rest.CONFIGURATIONS_UPDATE, options, resource_group_name, server_name, configuration_name, parameters
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Configuration]:
        """List the server parameters of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Configuration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/list-by-server
        """
        return self._list(_rest.CONFIGURATIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class DatabasesOperations(AsyncOperationGroup):
    """Databases of a flexible server: create, delete, get and list them.

    An attribute of the client: ``client.databases``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.Database:
        """Get one database of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param database_name: Name of the database.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Database``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/get
        """
        return await self._call(_rest.DATABASES_GET, options, resource_group_name, server_name, database_name)

    async def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.Database | types.DatabaseDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Database]:
        """Create a database on a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Character set and collation of the database.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Database``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/create
        """
        return await self._begin(
            _rest.DATABASES_CREATE, options, resource_group_name, server_name, database_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a database with all that is in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param database_name: Name of the database.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/delete
        """
        return await self._begin(_rest.DATABASES_DELETE, options, resource_group_name, server_name, database_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Database]:
        """List the databases of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Database`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/list-by-server
        """
        return self._list(_rest.DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)


class FirewallRulesOperations(AsyncOperationGroup):
    """Firewall rules of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirewallRule:
        """Get one firewall rule of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/get
        """
        return await self._call(_rest.FIREWALL_RULES_GET, options, resource_group_name, server_name, firewall_rule_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        firewall_rule_name: str,
        parameters: models.FirewallRule | types.FirewallRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.FirewallRule]:
        """Create a firewall rule of a flexible server, or change its addresses.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param parameters: First and last address of the rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/create-or-update
        """
        return await self._begin(
            _rest.FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            firewall_rule_name,
            parameters,
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a firewall rule of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/delete
        """
        return await self._begin(
            _rest.FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.FirewallRule]:
        """List the firewall rules of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``FirewallRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/list-by-server
        """
        return self._list(_rest.FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a flexible server: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/get
        """
        return await self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/update
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_UPDATE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private endpoint connection of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/delete
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpointConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/list-by-server
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a flexible server: get and list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-link-resources/get
        """
        return await self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, server_name, group_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateLinkResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-link-resources/list-by-server
        """
        return self._list(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_SERVER, options, resource_group_name, server_name)


class VirtualEndpointsOperations(AsyncOperationGroup):
    """Virtual endpoints of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_endpoints``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, virtual_endpoint_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualEndpoint:
        """Get one virtual endpoint of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualEndpoint``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/get
        """
        return await self._call(
            _rest.VIRTUAL_ENDPOINTS_GET, options, resource_group_name, server_name, virtual_endpoint_name
        )

    async def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_endpoint_name: str,
        parameters: models.VirtualEndpoint | types.VirtualEndpointDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.VirtualEndpoint]:
        """Create a virtual endpoint of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.
        :param parameters: Wanted settings of the virtual endpoint.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``VirtualEndpoint``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/create
        """
        return await self._begin(
            _rest.VIRTUAL_ENDPOINTS_CREATE, options, resource_group_name, server_name, virtual_endpoint_name, parameters
        )

    async def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_endpoint_name: str,
        parameters: models.VirtualEndpointResourceForPatch | types.VirtualEndpointResourceForPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.VirtualEndpoint]:
        """Change some settings of a virtual endpoint of a flexible server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.
        :param parameters: Settings of the virtual endpoint to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``VirtualEndpoint``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/update
        """
        return await self._begin(
            _rest.VIRTUAL_ENDPOINTS_UPDATE, options, resource_group_name, server_name, virtual_endpoint_name, parameters
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_endpoint_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a virtual endpoint of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/delete
        """
        return await self._begin(
            _rest.VIRTUAL_ENDPOINTS_DELETE, options, resource_group_name, server_name, virtual_endpoint_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.VirtualEndpoint]:
        """List the virtual endpoints of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VirtualEndpoint`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/list-by-server
        """
        return self._list(_rest.VIRTUAL_ENDPOINTS_LIST_BY_SERVER, options, resource_group_name, server_name)


class MaintenanceEventsOperations(AsyncOperationGroup):
    """Maintenance events of a flexible server: move, apply now, get and list them.

    An attribute of the client: ``client.maintenance_events``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, maintenance_event_id: str, **options: Unpack[RequestOptions]
    ) -> models.MaintenanceEventResource:
        """Get one maintenance event of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_event_id: ID of the maintenance event.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MaintenanceEventResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/get
        """
        return await self._call(
            _rest.MAINTENANCE_EVENTS_GET, options, resource_group_name, server_name, maintenance_event_id
        )

    def list(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        maintenance_status: models.MaintenanceEventStatusFilter | types.MaintenanceEventStatusFilterValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.MaintenanceEventResource]:
        """List the maintenance events of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_status: Whether to list upcoming or past events.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MaintenanceEventResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/list
        """
        return self._list(_rest.MAINTENANCE_EVENTS_LIST, options, resource_group_name, server_name, maintenance_status)

    async def begin_reschedule(
        self,
        resource_group_name: str,
        server_name: str,
        maintenance_event_id: str,
        body: models.MaintenanceEventRescheduleRequest | types.MaintenanceEventRescheduleRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.MaintenanceEventActionResponse]:
        """Move a maintenance event of a flexible server to a later time.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_event_id: ID of the maintenance event.
        :param body: New time of the event.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MaintenanceEventActionResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/reschedule
        """
        return await self._begin(
            _rest.MAINTENANCE_EVENTS_RESCHEDULE, options, resource_group_name, server_name, maintenance_event_id, body
        )

    async def begin_apply_now(
        self,
        resource_group_name: str,
        server_name: str,
        maintenance_event_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.MaintenanceEventActionResponse]:
        """Carry out a maintenance event of a flexible server now.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_event_id: ID of the maintenance event.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MaintenanceEventActionResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/apply-now
        """
        return await self._begin(
            _rest.MAINTENANCE_EVENTS_APPLY_NOW, options, resource_group_name, server_name, maintenance_event_id
        )


class MajorVersionUpgradePrecheckOperations(AsyncOperationGroup):
    """Major version upgrade prechecks of a flexible server: get and list them.

    An attribute of the client: ``client.major_version_upgrade_precheck``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, precheck_validation_id: str, **options: Unpack[RequestOptions]
    ) -> models.MajorVersionUpgradePrecheckResource:
        """Get one major version upgrade precheck of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param precheck_validation_id: ID of the precheck.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MajorVersionUpgradePrecheckResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/major-version-upgrade-precheck/get
        """
        return await self._call(
            _rest.MAJOR_VERSION_UPGRADE_PRECHECK_GET, options, resource_group_name, server_name, precheck_validation_id
        )

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.MajorVersionUpgradePrecheckResource]:
        """List the major version upgrade prechecks of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``MajorVersionUpgradePrecheckResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/major-version-upgrade-precheck/list
        """
        return self._list(_rest.MAJOR_VERSION_UPGRADE_PRECHECK_LIST, options, resource_group_name, server_name)


class AdministratorsMicrosoftEntraOperations(AsyncOperationGroup):
    """Microsoft Entra administrators of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.administrators_microsoft_entra``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, object_id: str, **options: Unpack[RequestOptions]
    ) -> models.AdministratorMicrosoftEntra:
        """Get one Microsoft Entra administrator of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param object_id: Object ID of the user, group or service principal in Microsoft Entra ID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AdministratorMicrosoftEntra``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/get
        """
        return await self._call(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_GET, options, resource_group_name, server_name, object_id
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        object_id: str,
        parameters: models.AdministratorMicrosoftEntraAdd | types.AdministratorMicrosoftEntraAddDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.AdministratorMicrosoftEntra]:
        """Make a user, group or service principal an administrator of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param object_id: Object ID of the user, group or service principal in Microsoft Entra ID.
        :param parameters: Name, kind and tenant of the administrator.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``AdministratorMicrosoftEntra``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/create-or-update
        """
        return await self._begin(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            object_id,
            parameters,
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, object_id: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a Microsoft Entra administrator of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param object_id: Object ID of the user, group or service principal in Microsoft Entra ID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/delete
        """
        return await self._begin(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_DELETE, options, resource_group_name, server_name, object_id
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AdministratorMicrosoftEntra]:
        """List the Microsoft Entra administrators of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AdministratorMicrosoftEntra`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/list-by-server
        """
        return self._list(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class CapabilitiesByServerOperations(AsyncOperationGroup):
    """What a flexible server can be changed to: list it.

    An attribute of the client: ``client.capabilities_by_server``.
    """

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Capability]:
        """List what a flexible server can be changed to: versions, SKUs, storage, features.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Capability`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/capabilities-by-server/list
        """
        return self._list(_rest.CAPABILITIES_BY_SERVER_LIST, options, resource_group_name, server_name)


class CapturedLogsOperations(AsyncOperationGroup):
    """Captured log files of a flexible server: list them.

    An attribute of the client: ``client.captured_logs``.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.CapturedLog]:
        """List the log files of a flexible server that can be downloaded.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CapturedLog`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/captured-logs/list-by-server
        """
        return self._list(_rest.CAPTURED_LOGS_LIST_BY_SERVER, options, resource_group_name, server_name)


class BackupsLongTermRetentionOperations(AsyncOperationGroup):
    """Long-term retention backups of a flexible server: start, get and list them.

    An attribute of the client: ``client.backups_long_term_retention``.
    """

    async def check_prerequisites(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.LtrPreBackupRequest | types.LtrPreBackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LtrPreBackupResponse:
        """Check whether a long-term retention backup can be made, and how large it will be.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Name of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LtrPreBackupResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/check-prerequisites
        """
        return await self._call(
            _rest.BACKUPS_LONG_TERM_RETENTION_CHECK_PREREQUISITES, options, resource_group_name, server_name, parameters
        )

    async def begin_start(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.BackupsLongTermRetentionRequest | types.BackupsLongTermRetentionRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BackupsLongTermRetentionResponse]:
        """Make a long-term retention backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Name of the backup and where it goes.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BackupsLongTermRetentionResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/start
        """
        return await self._begin(
            _rest.BACKUPS_LONG_TERM_RETENTION_START, options, resource_group_name, server_name, parameters
        )

    async def get(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.BackupsLongTermRetentionOperation:
        """Get one long-term retention backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupsLongTermRetentionOperation``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/get
        """
        return await self._call(
            _rest.BACKUPS_LONG_TERM_RETENTION_GET, options, resource_group_name, server_name, backup_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BackupsLongTermRetentionOperation]:
        """List the long-term retention backups of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BackupsLongTermRetentionOperation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/list-by-server
        """
        return self._list(_rest.BACKUPS_LONG_TERM_RETENTION_LIST_BY_SERVER, options, resource_group_name, server_name)


class ReplicasOperations(AsyncOperationGroup):
    """Read replicas of a flexible server: list them.

    An attribute of the client: ``client.replicas``.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Server]:
        """List the read replicas of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Server`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/replicas/list-by-server
        """
        return self._list(_rest.REPLICAS_LIST_BY_SERVER, options, resource_group_name, server_name)


class AdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a flexible server: get and list it.

    An attribute of the client: ``client.advanced_threat_protection_settings``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        threat_protection_name: models.ThreatProtectionName | types.ThreatProtectionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.AdvancedThreatProtectionSettingsModel:
        """Get the Advanced Threat Protection setting of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param threat_protection_name: Name of the setting; Default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AdvancedThreatProtectionSettingsModel``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/advanced-threat-protection-settings/get
        """
        return await self._call(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            threat_protection_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AdvancedThreatProtectionSettingsModel]:
        """List the Advanced Threat Protection settings of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AdvancedThreatProtectionSettingsModel`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/advanced-threat-protection-settings/list-by-server
        """
        return self._list(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a flexible server: change it.

    An attribute of the client: ``client.server_threat_protection_settings``.
    """

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        threat_protection_name: models.ThreatProtectionName | types.ThreatProtectionNameValue,
        parameters: models.AdvancedThreatProtectionSettingsModel
        | types.AdvancedThreatProtectionSettingsModelDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.AdvancedThreatProtectionSettingsModel]:
        """Set the Advanced Threat Protection setting of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``AdvancedThreatProtectionSettingsModel``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/server-threat-protection-settings/create-or-update
        """
        return await self._begin(
            _rest.SERVER_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            threat_protection_name,
            parameters,
        )


class BackupsAutomaticAndOnDemandOperations(AsyncOperationGroup):
    """Backups of a flexible server: create, delete, get and list them.

    An attribute of the client: ``client.backups_automatic_and_on_demand``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.BackupAutomaticAndOnDemand:
        """Get one backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupAutomaticAndOnDemand``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/get
        """
        return await self._call(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_GET, options, resource_group_name, server_name, backup_name
        )

    async def begin_create(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.BackupAutomaticAndOnDemand]:
        """Make a backup of a flexible server on demand.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BackupAutomaticAndOnDemand``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/create
        """
        return await self._begin(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_CREATE, options, resource_group_name, server_name, backup_name
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete an on-demand backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/delete
        """
        return await self._begin(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_DELETE, options, resource_group_name, server_name, backup_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BackupAutomaticAndOnDemand]:
        """List the backups of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BackupAutomaticAndOnDemand`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/list-by-server
        """
        return self._list(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class TuningOptionsOperations(AsyncOperationGroup):
    """Tuning options of a flexible server: get and list them.

    An attribute of the client: ``client.tuning_options``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        tuning_option: models.TuningOptionParameterEnum | types.TuningOptionParameterEnumValue,
        **options: Unpack[RequestOptions],
    ) -> models.TuningOptions:
        """Get one tuning option of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param tuning_option: What is tuned: index or table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TuningOptions``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/tuning-options/get
        """
        return await self._call(_rest.TUNING_OPTIONS_GET, options, resource_group_name, server_name, tuning_option)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TuningOptions]:
        """List the tuning options of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TuningOptions`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/tuning-options/list-by-server
        """
        return self._list(_rest.TUNING_OPTIONS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def list_recommendations(
        self,
        resource_group_name: str,
        server_name: str,
        tuning_option: models.TuningOptionParameterEnum | types.TuningOptionParameterEnumValue,
        *,
        recommendation_type: models.RecommendationTypeParameterEnum
        | types.RecommendationTypeParameterEnumValue
        | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ObjectRecommendation]:
        """List what is recommended for the indexes or tables of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param tuning_option: What is tuned: index or table.
        :param recommendation_type: Only recommendations of this kind.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ObjectRecommendation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/tuning-options/list-recommendations
        """
        return self._list(
            _rest.TUNING_OPTIONS_LIST_RECOMMENDATIONS,
            options,
            resource_group_name,
            server_name,
            tuning_option,
            recommendation_type,
        )


class CapabilitiesByLocationOperations(AsyncOperationGroup):
    """What flexible servers can have in a region: list it.

    An attribute of the client: ``client.capabilities_by_location``.
    """

    def list(self, location_name: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Capability]:
        """List what flexible servers can have in a region: versions, SKUs, storage, features.

        :param location_name: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Capability`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/capabilities-by-location/list
        """
        return self._list(_rest.CAPABILITIES_BY_LOCATION_LIST, options, location_name)


class NameAvailabilityOperations(AsyncOperationGroup):
    """Server names: check whether one is still free, globally or in a region.

    An attribute of the client: ``client.name_availability``.
    """

    async def check_globally(
        self,
        parameters: models.CheckNameAvailabilityRequest | types.CheckNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NameAvailabilityModel:
        """Check whether a server name is valid and still free in all of Azure.

        :param parameters: Name to check, with the resource type it is for.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NameAvailabilityModel``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/name-availability/check-globally
        """
        return await self._call(_rest.NAME_AVAILABILITY_CHECK_GLOBALLY, options, parameters)

    async def check_with_location(
        self,
        location_name: str,
        parameters: models.CheckNameAvailabilityRequest | types.CheckNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NameAvailabilityModel:
        """Check whether a server name is valid and still free in a region.

        :param location_name: Azure region, such as westeurope.
        :param parameters: Name to check, with the resource type it is for.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NameAvailabilityModel``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/name-availability/check-with-location
        """
        return await self._call(_rest.NAME_AVAILABILITY_CHECK_WITH_LOCATION, options, location_name, parameters)


class PrivateDnsZoneSuffixOperations(AsyncOperationGroup):
    """The suffix of private DNS zones for flexible servers: get it.

    An attribute of the client: ``client.private_dns_zone_suffix``.
    """

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """Get the suffix that private DNS zones for flexible servers must have.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``str``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-dns-zone-suffix/get
        """
        return await self._call(_rest.PRIVATE_DNS_ZONE_SUFFIX_GET, options)


class QuotaUsagesOperations(AsyncOperationGroup):
    """Quota usages of PostgreSQL flexible servers in a region: list them.

    An attribute of the client: ``client.quota_usages``.
    """

    def list(self, location_name: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.QuotaUsage]:
        """List the quota usages of PostgreSQL flexible servers in a region.

        :param location_name: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``QuotaUsage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/quota-usages/list
        """
        return self._list(_rest.QUOTA_USAGES_LIST, options, location_name)


class VirtualNetworkSubnetUsageOperations(AsyncOperationGroup):
    """Use of a virtual network's subnets by flexible servers: list it.

    An attribute of the client: ``client.virtual_network_subnet_usage``.
    """

    async def list(
        self,
        location_name: str,
        parameters: models.VirtualNetworkSubnetUsageParameter
        | types.VirtualNetworkSubnetUsageParameterDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkSubnetUsageModel:
        """List how flexible servers use the subnets of a virtual network.

        :param location_name: Azure region, such as westeurope.
        :param parameters: The virtual network.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualNetworkSubnetUsageModel``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-network-subnet-usage/list
        """
        return await self._call(_rest.VIRTUAL_NETWORK_SUBNET_USAGE_LIST, options, location_name, parameters)
