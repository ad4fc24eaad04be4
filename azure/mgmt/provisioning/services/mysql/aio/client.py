# Generated from swagger/mysql/ by "make generate": do not edit.

"""Asynchronous client of the service ``mysql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class MySQLManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage Azure Database for MySQL flexible servers: servers, databases, firewall rules,
    server parameters, backups and replicas.
    """

    _service = SERVICE

    @property
    def get_private_dns_zone_suffix(self) -> _operations.GetPrivateDnsZoneSuffixOperations:
        """The suffix private DNS zones for MySQL servers must have."""
        return self._operations("GetPrivateDnsZoneSuffixOperations")

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.DBforMySQL provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def check_name_availability_without_location(self) -> _operations.CheckNameAvailabilityWithoutLocationOperations:
        """Check server names without naming a region."""
        return self._operations("CheckNameAvailabilityWithoutLocationOperations")

    @property
    def servers(self) -> _operations.ServersOperations:
        """Flexible servers: create, change, delete, start, stop, restart, fail over."""
        return self._operations("ServersOperations")

    @property
    def location_based_capabilities(self) -> _operations.LocationBasedCapabilitiesOperations:
        """What servers can be had in a region: SKUs, storage, versions, zones."""
        return self._operations("LocationBasedCapabilitiesOperations")

    @property
    def location_based_capability_set(self) -> _operations.LocationBasedCapabilitySetOperations:
        """What servers can be had in a region, as capability sets."""
        return self._operations("LocationBasedCapabilitySetOperations")

    @property
    def check_name_availability(self) -> _operations.CheckNameAvailabilityOperations:
        """Check server names in a region."""
        return self._operations("CheckNameAvailabilityOperations")

    @property
    def check_virtual_network_subnet_usage(self) -> _operations.CheckVirtualNetworkSubnetUsageOperations:
        """How many servers use the delegated subnets of a virtual network."""
        return self._operations("CheckVirtualNetworkSubnetUsageOperations")

    @property
    def operation_progress(self) -> _operations.OperationProgressOperations:
        """How far a long-running operation has got."""
        return self._operations("OperationProgressOperations")

    @property
    def operation_results(self) -> _operations.OperationResultsOperations:
        """Results of long-running operations."""
        return self._operations("OperationResultsOperations")

    @property
    def azure_ad_administrators(self) -> _operations.AzureAdAdministratorsOperations:
        """The Microsoft Entra administrator of a server."""
        return self._operations("AzureAdAdministratorsOperations")

    @property
    def advanced_threat_protection_settings(self) -> _operations.AdvancedThreatProtectionSettingsOperations:
        """Advanced threat protection of a server: on or off."""
        return self._operations("AdvancedThreatProtectionSettingsOperations")

    @property
    def backup_and_export(self) -> _operations.BackupAndExportOperations:
        """Back up a server and export the backup to a storage account."""
        return self._operations("BackupAndExportOperations")

    @property
    def backups(self) -> _operations.BackupsOperations:
        """Backups of a server: list them, or take one."""
        return self._operations("BackupsOperations")

    @property
    def long_running_backups(self) -> _operations.LongRunningBackupsOperations:
        """Backups of a server, with their state: get and list."""
        return self._operations("LongRunningBackupsOperations")

    @property
    def long_running_backup(self) -> _operations.LongRunningBackupOperations:
        """Take a backup of a server and wait for it."""
        return self._operations("LongRunningBackupOperations")

    @property
    def configurations(self) -> _operations.ConfigurationsOperations:
        """Server parameters of MySQL, such as max_connections: get, change, reset."""
        return self._operations("ConfigurationsOperations")

    @property
    def servers_migration(self) -> _operations.ServersMigrationOperations:
        """Cut over a migration to a flexible server."""
        return self._operations("ServersMigrationOperations")

    @property
    def databases(self) -> _operations.DatabasesOperations:
        """Databases of a server: create, list, delete."""
        return self._operations("DatabasesOperations")

    @property
    def firewall_rules(self) -> _operations.FirewallRulesOperations:
        """Firewall rules of a server: IP ranges that may connect."""
        return self._operations("FirewallRulesOperations")

    @property
    def log_files(self) -> _operations.LogFilesOperations:
        """Log files of a server."""
        return self._operations("LogFilesOperations")

    @property
    def maintenances(self) -> _operations.MaintenancesOperations:
        """Planned maintenance of a server: list it, put it off."""
        return self._operations("MaintenancesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections to a server: approve, reject, delete."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a server."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def replicas(self) -> _operations.ReplicasOperations:
        """Read replicas of a server."""
        return self._operations("ReplicasOperations")
