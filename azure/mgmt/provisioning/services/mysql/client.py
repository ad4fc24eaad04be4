# Generated from swagger/mysql/mysql.json (2024-12-30, sha256 a0b8325703f8).
# Do not edit: run "make generate".

"""Client of the service ``mysql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations import (
        AdvancedThreatProtectionSettingsOperations,
        AzureAdAdministratorsOperations,
        BackupAndExportOperations,
        BackupsOperations,
        CheckNameAvailabilityOperations,
        CheckNameAvailabilityWithoutLocationOperations,
        CheckVirtualNetworkSubnetUsageOperations,
        ConfigurationsOperations,
        DatabasesOperations,
        FirewallRulesOperations,
        GetPrivateDnsZoneSuffixOperations,
        LocationBasedCapabilitiesOperations,
        LocationBasedCapabilitySetOperations,
        LogFilesOperations,
        LongRunningBackupOperations,
        LongRunningBackupsOperations,
        MaintenancesOperations,
        OperationProgressOperations,
        OperationResultsOperations,
        Operations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        ReplicasOperations,
        ServersMigrationOperations,
        ServersOperations,
    )


class MySQLManagementClient(ServiceClient):
    """Manage Azure Database for MySQL flexible servers: servers, databases, firewall rules, server parameters,
    backups and replicas.
    """

    _service = SERVICE

    @property
    def get_private_dns_zone_suffix(self) -> GetPrivateDnsZoneSuffixOperations:
        """The suffix private DNS zones for MySQL servers must have."""
        from .operations import GetPrivateDnsZoneSuffixOperations

        return self._group(GetPrivateDnsZoneSuffixOperations)

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.DBforMySQL provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def check_name_availability_without_location(self) -> CheckNameAvailabilityWithoutLocationOperations:
        """Check server names without naming a region."""
        from .operations import CheckNameAvailabilityWithoutLocationOperations

        return self._group(CheckNameAvailabilityWithoutLocationOperations)

    @property
    def servers(self) -> ServersOperations:
        """Flexible servers: create, change, delete, start, stop, restart, fail over."""
        from .operations import ServersOperations

        return self._group(ServersOperations)

    @property
    def location_based_capabilities(self) -> LocationBasedCapabilitiesOperations:
        """What servers can be had in a region: SKUs, storage, versions, zones."""
        from .operations import LocationBasedCapabilitiesOperations

        return self._group(LocationBasedCapabilitiesOperations)

    @property
    def location_based_capability_set(self) -> LocationBasedCapabilitySetOperations:
        """What servers can be had in a region, as capability sets."""
        from .operations import LocationBasedCapabilitySetOperations

        return self._group(LocationBasedCapabilitySetOperations)

    @property
    def check_name_availability(self) -> CheckNameAvailabilityOperations:
        """Check server names in a region."""
        from .operations import CheckNameAvailabilityOperations

        return self._group(CheckNameAvailabilityOperations)

    @property
    def check_virtual_network_subnet_usage(self) -> CheckVirtualNetworkSubnetUsageOperations:
        """How many servers use the delegated subnets of a virtual network."""
        from .operations import CheckVirtualNetworkSubnetUsageOperations

        return self._group(CheckVirtualNetworkSubnetUsageOperations)

    @property
    def operation_progress(self) -> OperationProgressOperations:
        """How far a long-running operation has got."""
        from .operations import OperationProgressOperations

        return self._group(OperationProgressOperations)

    @property
    def operation_results(self) -> OperationResultsOperations:
        """Results of long-running operations."""
        from .operations import OperationResultsOperations

        return self._group(OperationResultsOperations)

    @property
    def azure_ad_administrators(self) -> AzureAdAdministratorsOperations:
        """The Microsoft Entra administrator of a server."""
        from .operations import AzureAdAdministratorsOperations

        return self._group(AzureAdAdministratorsOperations)

    @property
    def advanced_threat_protection_settings(self) -> AdvancedThreatProtectionSettingsOperations:
        """Advanced threat protection of a server: on or off."""
        from .operations import AdvancedThreatProtectionSettingsOperations

        return self._group(AdvancedThreatProtectionSettingsOperations)

    @property
    def backup_and_export(self) -> BackupAndExportOperations:
        """Back up a server and export the backup to a storage account."""
        from .operations import BackupAndExportOperations

        return self._group(BackupAndExportOperations)

    @property
    def backups(self) -> BackupsOperations:
        """Backups of a server: list them, or take one."""
        from .operations import BackupsOperations

        return self._group(BackupsOperations)

    @property
    def long_running_backups(self) -> LongRunningBackupsOperations:
        """Backups of a server, with their state: get and list."""
        from .operations import LongRunningBackupsOperations

        return self._group(LongRunningBackupsOperations)

    @property
    def long_running_backup(self) -> LongRunningBackupOperations:
        """Take a backup of a server and wait for it."""
        from .operations import LongRunningBackupOperations

        return self._group(LongRunningBackupOperations)

    @property
    def configurations(self) -> ConfigurationsOperations:
        """Server parameters of MySQL, such as max_connections: get, change, reset."""
        from .operations import ConfigurationsOperations

        return self._group(ConfigurationsOperations)

    @property
    def servers_migration(self) -> ServersMigrationOperations:
        """Cut over a migration to a flexible server."""
        from .operations import ServersMigrationOperations

        return self._group(ServersMigrationOperations)

    @property
    def databases(self) -> DatabasesOperations:
        """Databases of a server: create, list, delete."""
        from .operations import DatabasesOperations

        return self._group(DatabasesOperations)

    @property
    def firewall_rules(self) -> FirewallRulesOperations:
        """Firewall rules of a server: IP ranges that may connect."""
        from .operations import FirewallRulesOperations

        return self._group(FirewallRulesOperations)

    @property
    def log_files(self) -> LogFilesOperations:
        """Log files of a server."""
        from .operations import LogFilesOperations

        return self._group(LogFilesOperations)

    @property
    def maintenances(self) -> MaintenancesOperations:
        """Planned maintenance of a server: list it, put it off."""
        from .operations import MaintenancesOperations

        return self._group(MaintenancesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections to a server: approve, reject, delete."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a server."""
        from .operations import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def replicas(self) -> ReplicasOperations:
        """Read replicas of a server."""
        from .operations import ReplicasOperations

        return self._group(ReplicasOperations)
