# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Operations of the service ``postgresql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.DBforPostgreSQL provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.DBforPostgreSQL resource provider.

        REST: https://learn.microsoft.com/rest/api/postgresql/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class MigrationsOperations(OperationGroup):
    """Migrations to a flexible server: create, change, cancel, get and list them.

    An attribute of the client: ``client.migrations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, migration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Migration:
        """Get one migration to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_name: Name of the migration.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/get
        """
        return self._call(_rest.MIGRATIONS_GET, options, resource_group_name, server_name, migration_name)

    def create(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/create
        """
        return self._call(
            _rest.MIGRATIONS_CREATE, options, resource_group_name, server_name, migration_name, parameters
        )

    def update(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/update
        """
        return self._call(
            _rest.MIGRATIONS_UPDATE, options, resource_group_name, server_name, migration_name, parameters
        )

    def cancel(
        self, resource_group_name: str, server_name: str, migration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Migration | None:
        """Cancel a migration to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_name: Name of the migration.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/cancel
        """
        return self._call(_rest.MIGRATIONS_CANCEL, options, resource_group_name, server_name, migration_name)

    def list_by_target_server(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        migration_list_filter: models.MigrationListFilter | types.MigrationListFilterValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Migration]:
        """List the migrations to a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param migration_list_filter: Whether to list active migrations only, or all.

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/list-by-target-server
        """
        return self._list(
            _rest.MIGRATIONS_LIST_BY_TARGET_SERVER, options, resource_group_name, server_name, migration_list_filter
        )

    def check_name_availability(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/migrations/check-name-availability
        """
        return self._call(
            _rest.MIGRATIONS_CHECK_NAME_AVAILABILITY, options, resource_group_name, server_name, parameters
        )


class ServersOperations(OperationGroup):
    """PostgreSQL flexible servers: create, change, start, stop, restart, delete, get and list them.

    An attribute of the client: ``client.servers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]) -> models.Server:
        """Get one PostgreSQL flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/get
        """
        return self._call(_rest.SERVERS_GET, options, resource_group_name, server_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.Server | types.ServerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Create a PostgreSQL flexible server, restore one, or make a read replica; see createMode.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Location, SKU, version, administrator, storage and other settings of the server.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/create-or-update
        """
        return self._begin(_rest.SERVERS_CREATE_OR_UPDATE, options, resource_group_name, server_name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerForPatch | types.ServerForPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Change some settings of a flexible server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Settings of the PostgreSQL flexible server to change.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/update
        """
        return self._begin(_rest.SERVERS_UPDATE, options, resource_group_name, server_name, parameters)

    def begin_delete(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a flexible server with its databases and backups; a dropped server can be revived for a few days.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/delete
        """
        return self._begin(_rest.SERVERS_DELETE, options, resource_group_name, server_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Server]:
        """List the PostgreSQL flexible servers of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/list-by-resource-group
        """
        return self._list(_rest.SERVERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Server]:
        """List all PostgreSQL flexible servers of the subscription.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/list-by-subscription
        """
        return self._list(_rest.SERVERS_LIST_BY_SUBSCRIPTION, options)

    def begin_restart(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.RestartParameter | types.RestartParameterDict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restart a flexible server, with failover to the standby if asked for.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Whether to fail over, and how.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/restart
        """
        return self._begin(_rest.SERVERS_RESTART, options, resource_group_name, server_name, parameters)

    def begin_start(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a stopped flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/start
        """
        return self._begin(_rest.SERVERS_START, options, resource_group_name, server_name)

    def begin_stop(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop a flexible server; only storage is billed, and it starts again by itself after seven days.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/stop
        """
        return self._begin(_rest.SERVERS_STOP, options, resource_group_name, server_name)

    def begin_migrate_network_mode(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.MigrateNetworkStatus]:
        """Move a flexible server from its virtual network to public access and private endpoints.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/migrate-network-mode
        """
        return self._begin(_rest.SERVERS_MIGRATE_NETWORK_MODE, options, resource_group_name, server_name)

    def begin_start_major_version_upgrade_precheck(
        self,
        resource_group_name: str,
        server_name: str,
        body: models.StartMajorVersionUpgradePrecheckRequest
        | types.StartMajorVersionUpgradePrecheckRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StartMajorVersionUpgradePrecheckResponse]:
        """Check whether a flexible server can be upgraded to a major version.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param body: Details of the request.

        REST: https://learn.microsoft.com/rest/api/postgresql/servers/start-major-version-upgrade-precheck
        """
        return self._begin(
            _rest.SERVERS_START_MAJOR_VERSION_UPGRADE_PRECHECK, options, resource_group_name, server_name, body
        )


class ConfigurationsOperations(OperationGroup):
    """Server parameters of a flexible server: create, change, get and list them.

    An attribute of the client: ``client.configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Configuration:
        """Get one server parameter of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/get
        """
        return self._call(_rest.CONFIGURATIONS_GET, options, resource_group_name, server_name, configuration_name)

    def begin_put(
        self,
        resource_group_name: str,
        server_name: str,
        configuration_name: str,
        parameters: models.ConfigurationForUpdate | types.ConfigurationForUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Configuration]:
        """Set the value of a server parameter, or reset it; some need a restart to take effect.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param parameters: Value of the server parameter.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/put
        """
        return self._begin(
            _rest.CONFIGURATIONS_PUT, options, resource_group_name, server_name, configuration_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        configuration_name: str,
        parameters: models.ConfigurationForUpdate | types.ConfigurationForUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Configuration]:
        """Change the value of a server parameter; some need a restart to take effect.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param parameters: Value of the server parameter.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/update
        """
        return self._begin(
            _rest.CONFIGURATIONS_UPDATE, options, resource_group_name, server_name, configuration_name, parameters
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Configuration]:
        """List the server parameters of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/configurations/list-by-server
        """
        return self._list(_rest.CONFIGURATIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class DatabasesOperations(OperationGroup):
    """Databases of a flexible server: create, delete, get and list them.

    An attribute of the client: ``client.databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.Database:
        """Get one database of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/get
        """
        return self._call(_rest.DATABASES_GET, options, resource_group_name, server_name, database_name)

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.Database | types.DatabaseDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Database]:
        """Create a database on a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Character set and collation of the database.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/create
        """
        return self._begin(_rest.DATABASES_CREATE, options, resource_group_name, server_name, database_name, parameters)

    def begin_delete(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a database with all that is in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/delete
        """
        return self._begin(_rest.DATABASES_DELETE, options, resource_group_name, server_name, database_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Database]:
        """List the databases of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/databases/list-by-server
        """
        return self._list(_rest.DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)


class FirewallRulesOperations(OperationGroup):
    """Firewall rules of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirewallRule:
        """Get one firewall rule of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/get
        """
        return self._call(_rest.FIREWALL_RULES_GET, options, resource_group_name, server_name, firewall_rule_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        firewall_rule_name: str,
        parameters: models.FirewallRule | types.FirewallRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FirewallRule]:
        """Create a firewall rule of a flexible server, or change its addresses.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param parameters: First and last address of the rule.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/create-or-update
        """
        return self._begin(
            _rest.FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            firewall_rule_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a firewall rule of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/delete
        """
        return self._begin(_rest.FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FirewallRule]:
        """List the firewall rules of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/firewall-rules/list-by-server
        """
        return self._list(_rest.FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a flexible server: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/update
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_UPDATE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-endpoint-connections/list-by-server
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a flexible server: get and list them.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-link-resources/get
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, server_name, group_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-link-resources/list-by-server
        """
        return self._list(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_SERVER, options, resource_group_name, server_name)


class VirtualEndpointsOperations(OperationGroup):
    """Virtual endpoints of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_endpoints``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, virtual_endpoint_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualEndpoint:
        """Get one virtual endpoint of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/get
        """
        return self._call(_rest.VIRTUAL_ENDPOINTS_GET, options, resource_group_name, server_name, virtual_endpoint_name)

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_endpoint_name: str,
        parameters: models.VirtualEndpoint | types.VirtualEndpointDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualEndpoint]:
        """Create a virtual endpoint of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.
        :param parameters: Wanted settings of the virtual endpoint.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/create
        """
        return self._begin(
            _rest.VIRTUAL_ENDPOINTS_CREATE, options, resource_group_name, server_name, virtual_endpoint_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_endpoint_name: str,
        parameters: models.VirtualEndpointResourceForPatch | types.VirtualEndpointResourceForPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualEndpoint]:
        """Change some settings of a virtual endpoint of a flexible server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.
        :param parameters: Settings of the virtual endpoint to change.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/update
        """
        return self._begin(
            _rest.VIRTUAL_ENDPOINTS_UPDATE, options, resource_group_name, server_name, virtual_endpoint_name, parameters
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_endpoint_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a virtual endpoint of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param virtual_endpoint_name: Name of the virtual endpoint.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/delete
        """
        return self._begin(
            _rest.VIRTUAL_ENDPOINTS_DELETE, options, resource_group_name, server_name, virtual_endpoint_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualEndpoint]:
        """List the virtual endpoints of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/list-by-server
        """
        return self._list(_rest.VIRTUAL_ENDPOINTS_LIST_BY_SERVER, options, resource_group_name, server_name)


class MaintenanceEventsOperations(OperationGroup):
    """Maintenance events of a flexible server: move, apply now, get and list them.

    An attribute of the client: ``client.maintenance_events``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, maintenance_event_id: str, **options: Unpack[RequestOptions]
    ) -> models.MaintenanceEventResource:
        """Get one maintenance event of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_event_id: ID of the maintenance event.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/get
        """
        return self._call(_rest.MAINTENANCE_EVENTS_GET, options, resource_group_name, server_name, maintenance_event_id)

    def list(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        maintenance_status: models.MaintenanceEventStatusFilter | types.MaintenanceEventStatusFilterValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.MaintenanceEventResource]:
        """List the maintenance events of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_status: Whether to list upcoming or past events.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/list
        """
        return self._list(_rest.MAINTENANCE_EVENTS_LIST, options, resource_group_name, server_name, maintenance_status)

    def begin_reschedule(
        self,
        resource_group_name: str,
        server_name: str,
        maintenance_event_id: str,
        body: models.MaintenanceEventRescheduleRequest | types.MaintenanceEventRescheduleRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MaintenanceEventActionResponse]:
        """Move a maintenance event of a flexible server to a later time.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_event_id: ID of the maintenance event.
        :param body: New time of the event.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/reschedule
        """
        return self._begin(
            _rest.MAINTENANCE_EVENTS_RESCHEDULE, options, resource_group_name, server_name, maintenance_event_id, body
        )

    def begin_apply_now(
        self,
        resource_group_name: str,
        server_name: str,
        maintenance_event_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MaintenanceEventActionResponse]:
        """Carry out a maintenance event of a flexible server now.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param maintenance_event_id: ID of the maintenance event.

        REST: https://learn.microsoft.com/rest/api/postgresql/maintenance-events/apply-now
        """
        return self._begin(
            _rest.MAINTENANCE_EVENTS_APPLY_NOW, options, resource_group_name, server_name, maintenance_event_id
        )


class MajorVersionUpgradePrecheckOperations(OperationGroup):
    """Major version upgrade prechecks of a flexible server: get and list them.

    An attribute of the client: ``client.major_version_upgrade_precheck``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, precheck_validation_id: str, **options: Unpack[RequestOptions]
    ) -> models.MajorVersionUpgradePrecheckResource:
        """Get one major version upgrade precheck of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param precheck_validation_id: ID of the precheck.

        REST: https://learn.microsoft.com/rest/api/postgresql/major-version-upgrade-precheck/get
        """
        return self._call(
            _rest.MAJOR_VERSION_UPGRADE_PRECHECK_GET, options, resource_group_name, server_name, precheck_validation_id
        )

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MajorVersionUpgradePrecheckResource]:
        """List the major version upgrade prechecks of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/major-version-upgrade-precheck/list
        """
        return self._list(_rest.MAJOR_VERSION_UPGRADE_PRECHECK_LIST, options, resource_group_name, server_name)


class AdministratorsMicrosoftEntraOperations(OperationGroup):
    """Microsoft Entra administrators of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.administrators_microsoft_entra``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, object_id: str, **options: Unpack[RequestOptions]
    ) -> models.AdministratorMicrosoftEntra:
        """Get one Microsoft Entra administrator of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param object_id: Object ID of the user, group or service principal in Microsoft Entra ID.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/get
        """
        return self._call(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_GET, options, resource_group_name, server_name, object_id
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        object_id: str,
        parameters: models.AdministratorMicrosoftEntraAdd | types.AdministratorMicrosoftEntraAddDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AdministratorMicrosoftEntra]:
        """Make a user, group or service principal an administrator of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param object_id: Object ID of the user, group or service principal in Microsoft Entra ID.
        :param parameters: Name, kind and tenant of the administrator.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/create-or-update
        """
        return self._begin(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            object_id,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, object_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Microsoft Entra administrator of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param object_id: Object ID of the user, group or service principal in Microsoft Entra ID.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/delete
        """
        return self._begin(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_DELETE, options, resource_group_name, server_name, object_id
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AdministratorMicrosoftEntra]:
        """List the Microsoft Entra administrators of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/administrators-microsoft-entra/list-by-server
        """
        return self._list(
            _rest.ADMINISTRATORS_MICROSOFT_ENTRA_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class CapabilitiesByServerOperations(OperationGroup):
    """What a flexible server can be changed to: list it.

    An attribute of the client: ``client.capabilities_by_server``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Capability]:
        """List what a flexible server can be changed to: versions, SKUs, storage, features.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/capabilities-by-server/list
        """
        return self._list(_rest.CAPABILITIES_BY_SERVER_LIST, options, resource_group_name, server_name)


class CapturedLogsOperations(OperationGroup):
    """Captured log files of a flexible server: list them.

    An attribute of the client: ``client.captured_logs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CapturedLog]:
        """List the log files of a flexible server that can be downloaded.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/captured-logs/list-by-server
        """
        return self._list(_rest.CAPTURED_LOGS_LIST_BY_SERVER, options, resource_group_name, server_name)


class BackupsLongTermRetentionOperations(OperationGroup):
    """Long-term retention backups of a flexible server: start, get and list them.

    An attribute of the client: ``client.backups_long_term_retention``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def check_prerequisites(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/check-prerequisites
        """
        return self._call(
            _rest.BACKUPS_LONG_TERM_RETENTION_CHECK_PREREQUISITES, options, resource_group_name, server_name, parameters
        )

    def begin_start(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.BackupsLongTermRetentionRequest | types.BackupsLongTermRetentionRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupsLongTermRetentionResponse]:
        """Make a long-term retention backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param parameters: Name of the backup and where it goes.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/start
        """
        return self._begin(
            _rest.BACKUPS_LONG_TERM_RETENTION_START, options, resource_group_name, server_name, parameters
        )

    def get(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.BackupsLongTermRetentionOperation:
        """Get one long-term retention backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/get
        """
        return self._call(_rest.BACKUPS_LONG_TERM_RETENTION_GET, options, resource_group_name, server_name, backup_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupsLongTermRetentionOperation]:
        """List the long-term retention backups of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-long-term-retention/list-by-server
        """
        return self._list(_rest.BACKUPS_LONG_TERM_RETENTION_LIST_BY_SERVER, options, resource_group_name, server_name)


class ReplicasOperations(OperationGroup):
    """Read replicas of a flexible server: list them.

    An attribute of the client: ``client.replicas``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Server]:
        """List the read replicas of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/replicas/list-by-server
        """
        return self._list(_rest.REPLICAS_LIST_BY_SERVER, options, resource_group_name, server_name)


class AdvancedThreatProtectionSettingsOperations(OperationGroup):
    """The Advanced Threat Protection setting of a flexible server: get and list it.

    An attribute of the client: ``client.advanced_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/advanced-threat-protection-settings/get
        """
        return self._call(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            threat_protection_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AdvancedThreatProtectionSettingsModel]:
        """List the Advanced Threat Protection settings of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/advanced-threat-protection-settings/list-by-server
        """
        return self._list(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerThreatProtectionSettingsOperations(OperationGroup):
    """The Advanced Threat Protection setting of a flexible server: change it.

    An attribute of the client: ``client.server_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        threat_protection_name: models.ThreatProtectionName | types.ThreatProtectionNameValue,
        parameters: models.AdvancedThreatProtectionSettingsModel
        | types.AdvancedThreatProtectionSettingsModelDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AdvancedThreatProtectionSettingsModel]:
        """Set the Advanced Threat Protection setting of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.

        REST: https://learn.microsoft.com/rest/api/postgresql/server-threat-protection-settings/create-or-update
        """
        return self._begin(
            _rest.SERVER_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            threat_protection_name,
            parameters,
        )


class BackupsAutomaticAndOnDemandOperations(OperationGroup):
    """Backups of a flexible server: create, delete, get and list them.

    An attribute of the client: ``client.backups_automatic_and_on_demand``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.BackupAutomaticAndOnDemand:
        """Get one backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/get
        """
        return self._call(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_GET, options, resource_group_name, server_name, backup_name
        )

    def begin_create(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.BackupAutomaticAndOnDemand]:
        """Make a backup of a flexible server on demand.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/create
        """
        return self._begin(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_CREATE, options, resource_group_name, server_name, backup_name
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an on-demand backup of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param backup_name: Name of the backup.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/delete
        """
        return self._begin(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_DELETE, options, resource_group_name, server_name, backup_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupAutomaticAndOnDemand]:
        """List the backups of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/postgresql/backups-automatic-and-on-demand/list-by-server
        """
        return self._list(
            _rest.BACKUPS_AUTOMATIC_AND_ON_DEMAND_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class TuningOptionsOperations(OperationGroup):
    """Tuning options of a flexible server: get and list them.

    An attribute of the client: ``client.tuning_options``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/tuning-options/get
        """
        return self._call(_rest.TUNING_OPTIONS_GET, options, resource_group_name, server_name, tuning_option)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TuningOptions]:
        """List the tuning options of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.

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
    ) -> ItemPaged[models.ObjectRecommendation]:
        """List what is recommended for the indexes or tables of a flexible server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the flexible server, unique in all of Azure.
        :param tuning_option: What is tuned: index or table.
        :param recommendation_type: Only recommendations of this kind.

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


class CapabilitiesByLocationOperations(OperationGroup):
    """What flexible servers can have in a region: list it.

    An attribute of the client: ``client.capabilities_by_location``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Capability]:
        """List what flexible servers can have in a region: versions, SKUs, storage, features.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/postgresql/capabilities-by-location/list
        """
        return self._list(_rest.CAPABILITIES_BY_LOCATION_LIST, options, location_name)


class NameAvailabilityOperations(OperationGroup):
    """Server names: check whether one is still free, globally or in a region.

    An attribute of the client: ``client.name_availability``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def check_globally(
        self,
        parameters: models.CheckNameAvailabilityRequest | types.CheckNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NameAvailabilityModel:
        """Check whether a server name is valid and still free in all of Azure.

        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/postgresql/name-availability/check-globally
        """
        return self._call(_rest.NAME_AVAILABILITY_CHECK_GLOBALLY, options, parameters)

    def check_with_location(
        self,
        location_name: str,
        parameters: models.CheckNameAvailabilityRequest | types.CheckNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NameAvailabilityModel:
        """Check whether a server name is valid and still free in a region.

        :param location_name: Azure region, such as westeurope.
        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/postgresql/name-availability/check-with-location
        """
        return self._call(_rest.NAME_AVAILABILITY_CHECK_WITH_LOCATION, options, location_name, parameters)


class PrivateDnsZoneSuffixOperations(OperationGroup):
    """The suffix of private DNS zones for flexible servers: get it.

    An attribute of the client: ``client.private_dns_zone_suffix``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """Get the suffix that private DNS zones for flexible servers must have.

        REST: https://learn.microsoft.com/rest/api/postgresql/private-dns-zone-suffix/get
        """
        return self._call(_rest.PRIVATE_DNS_ZONE_SUFFIX_GET, options)


class QuotaUsagesOperations(OperationGroup):
    """Quota usages of PostgreSQL flexible servers in a region: list them.

    An attribute of the client: ``client.quota_usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.QuotaUsage]:
        """List the quota usages of PostgreSQL flexible servers in a region.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/postgresql/quota-usages/list
        """
        return self._list(_rest.QUOTA_USAGES_LIST, options, location_name)


class VirtualNetworkSubnetUsageOperations(OperationGroup):
    """Use of a virtual network's subnets by flexible servers: list it.

    An attribute of the client: ``client.virtual_network_subnet_usage``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
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

        REST: https://learn.microsoft.com/rest/api/postgresql/virtual-network-subnet-usage/list
        """
        return self._call(_rest.VIRTUAL_NETWORK_SUBNET_USAGE_LIST, options, location_name, parameters)
