# Generated from swagger/mysql/ by "make generate": do not edit.

"""Asynchronous operations of the service ``mysql``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class GetPrivateDnsZoneSuffixOperations(AsyncOperationGroup):
    """The suffix private DNS zones for MySQL servers must have.

    An attribute of the client: ``client.get_private_dns_zone_suffix``.
    """

    execute = awaited(_sync.GetPrivateDnsZoneSuffixOperations.execute)


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.DBforMySQL provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class CheckNameAvailabilityWithoutLocationOperations(AsyncOperationGroup):
    """Check server names without naming a region.

    An attribute of the client: ``client.check_name_availability_without_location``.
    """

    execute = awaited(_sync.CheckNameAvailabilityWithoutLocationOperations.execute)


class ServersOperations(AsyncOperationGroup):
    """Flexible servers: create, change, delete, start, stop, restart, fail over.

    An attribute of the client: ``client.servers``.
    """

    list = paged(_sync.ServersOperations.list)
    list_by_resource_group = paged(_sync.ServersOperations.list_by_resource_group)
    get = awaited(_sync.ServersOperations.get)
    begin_create = begun(_sync.ServersOperations.begin_create)
    begin_update = begun(_sync.ServersOperations.begin_update)
    begin_delete = begun(_sync.ServersOperations.begin_delete)
    begin_detach_v_net = begun(_sync.ServersOperations.begin_detach_v_net)
    begin_failover = begun(_sync.ServersOperations.begin_failover)
    begin_reset_gtid = begun(_sync.ServersOperations.begin_reset_gtid)
    begin_restart = begun(_sync.ServersOperations.begin_restart)
    begin_start = begun(_sync.ServersOperations.begin_start)
    begin_stop = begun(_sync.ServersOperations.begin_stop)
    validate_estimate_high_availability = awaited(_sync.ServersOperations.validate_estimate_high_availability)


class LocationBasedCapabilitiesOperations(AsyncOperationGroup):
    """What servers can be had in a region: SKUs, storage, versions, zones.

    An attribute of the client: ``client.location_based_capabilities``.
    """

    list = paged(_sync.LocationBasedCapabilitiesOperations.list)


class LocationBasedCapabilitySetOperations(AsyncOperationGroup):
    """What servers can be had in a region, as capability sets.

    An attribute of the client: ``client.location_based_capability_set``.
    """

    list = paged(_sync.LocationBasedCapabilitySetOperations.list)
    get = awaited(_sync.LocationBasedCapabilitySetOperations.get)


class CheckNameAvailabilityOperations(AsyncOperationGroup):
    """Check server names in a region.

    An attribute of the client: ``client.check_name_availability``.
    """

    execute = awaited(_sync.CheckNameAvailabilityOperations.execute)


class CheckVirtualNetworkSubnetUsageOperations(AsyncOperationGroup):
    """How many servers use the delegated subnets of a virtual network.

    An attribute of the client: ``client.check_virtual_network_subnet_usage``.
    """

    execute = awaited(_sync.CheckVirtualNetworkSubnetUsageOperations.execute)


class OperationProgressOperations(AsyncOperationGroup):
    """How far a long-running operation has got.

    An attribute of the client: ``client.operation_progress``.
    """

    get = awaited(_sync.OperationProgressOperations.get)


class OperationResultsOperations(AsyncOperationGroup):
    """Results of long-running operations.

    An attribute of the client: ``client.operation_results``.
    """

    get = awaited(_sync.OperationResultsOperations.get)


class AzureAdAdministratorsOperations(AsyncOperationGroup):
    """The Microsoft Entra administrator of a server.

    An attribute of the client: ``client.azure_ad_administrators``.
    """

    list_by_server = paged(_sync.AzureAdAdministratorsOperations.list_by_server)
    get = awaited(_sync.AzureAdAdministratorsOperations.get)
    begin_create_or_update = begun(_sync.AzureAdAdministratorsOperations.begin_create_or_update)
    begin_delete = begun(_sync.AzureAdAdministratorsOperations.begin_delete)


class AdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """Advanced threat protection of a server: on or off.

    An attribute of the client: ``client.advanced_threat_protection_settings``.
    """

    list = paged(_sync.AdvancedThreatProtectionSettingsOperations.list)
    get = awaited(_sync.AdvancedThreatProtectionSettingsOperations.get)
    begin_update_put = begun(_sync.AdvancedThreatProtectionSettingsOperations.begin_update_put)
    begin_update = begun(_sync.AdvancedThreatProtectionSettingsOperations.begin_update)


class BackupAndExportOperations(AsyncOperationGroup):
    """Back up a server and export the backup to a storage account.

    An attribute of the client: ``client.backup_and_export``.
    """

    begin_create = begun(_sync.BackupAndExportOperations.begin_create)
    validate_backup = awaited(_sync.BackupAndExportOperations.validate_backup)


class BackupsOperations(AsyncOperationGroup):
    """Backups of a server: list them, or take one.

    An attribute of the client: ``client.backups``.
    """

    list_by_server = paged(_sync.BackupsOperations.list_by_server)
    get = awaited(_sync.BackupsOperations.get)
    put = awaited(_sync.BackupsOperations.put)


class LongRunningBackupsOperations(AsyncOperationGroup):
    """Backups of a server, with their state: get and list.

    An attribute of the client: ``client.long_running_backups``.
    """

    list = paged(_sync.LongRunningBackupsOperations.list)
    get = awaited(_sync.LongRunningBackupsOperations.get)


class LongRunningBackupOperations(AsyncOperationGroup):
    """Take a backup of a server and wait for it.

    An attribute of the client: ``client.long_running_backup``.
    """

    begin_create = begun(_sync.LongRunningBackupOperations.begin_create)


class ConfigurationsOperations(AsyncOperationGroup):
    """Server parameters of MySQL, such as max_connections: get, change, reset.

    An attribute of the client: ``client.configurations``.
    """

    list_by_server = paged(_sync.ConfigurationsOperations.list_by_server)
    get = awaited(_sync.ConfigurationsOperations.get)
    begin_create_or_update = begun(_sync.ConfigurationsOperations.begin_create_or_update)
    begin_update = begun(_sync.ConfigurationsOperations.begin_update)
    begin_batch_update = begun(_sync.ConfigurationsOperations.begin_batch_update)


class ServersMigrationOperations(AsyncOperationGroup):
    """Cut over a migration to a flexible server.

    An attribute of the client: ``client.servers_migration``.
    """

    begin_cutover_migration = begun(_sync.ServersMigrationOperations.begin_cutover_migration)


class DatabasesOperations(AsyncOperationGroup):
    """Databases of a server: create, list, delete.

    An attribute of the client: ``client.databases``.
    """

    list_by_server = paged(_sync.DatabasesOperations.list_by_server)
    get = awaited(_sync.DatabasesOperations.get)
    begin_create_or_update = begun(_sync.DatabasesOperations.begin_create_or_update)
    begin_delete = begun(_sync.DatabasesOperations.begin_delete)


class FirewallRulesOperations(AsyncOperationGroup):
    """Firewall rules of a server: IP ranges that may connect.

    An attribute of the client: ``client.firewall_rules``.
    """

    list_by_server = paged(_sync.FirewallRulesOperations.list_by_server)
    get = awaited(_sync.FirewallRulesOperations.get)
    begin_create_or_update = begun(_sync.FirewallRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.FirewallRulesOperations.begin_delete)


class LogFilesOperations(AsyncOperationGroup):
    """Log files of a server.

    An attribute of the client: ``client.log_files``.
    """

    list_by_server = paged(_sync.LogFilesOperations.list_by_server)


class MaintenancesOperations(AsyncOperationGroup):
    """Planned maintenance of a server: list it, put it off.

    An attribute of the client: ``client.maintenances``.
    """

    list = paged(_sync.MaintenancesOperations.list)
    read = awaited(_sync.MaintenancesOperations.read)
    begin_update = begun(_sync.MaintenancesOperations.begin_update)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections to a server: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    list_by_server = awaited(_sync.PrivateEndpointConnectionsOperations.list_by_server)
    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.PrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in a server.

    An attribute of the client: ``client.private_link_resources``.
    """

    list_by_server = awaited(_sync.PrivateLinkResourcesOperations.list_by_server)
    get = awaited(_sync.PrivateLinkResourcesOperations.get)


class ReplicasOperations(AsyncOperationGroup):
    """Read replicas of a server.

    An attribute of the client: ``client.replicas``.
    """

    list_by_server = paged(_sync.ReplicasOperations.list_by_server)
