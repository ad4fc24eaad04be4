# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Asynchronous client of the service ``postgresql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class PostgreSQLManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Database for PostgreSQL flexible server: servers, databases, firewall rules,
    parameters, backups, migrations.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.DBforPostgreSQL provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def migrations(self) -> _operations.MigrationsOperations:
        """Migrations to a flexible server: create, change, cancel, get and list them."""
        return self._operations("MigrationsOperations")

    @property
    def servers(self) -> _operations.ServersOperations:
        """PostgreSQL flexible servers: create, change, start, stop, restart, delete, get and list them."""
        return self._operations("ServersOperations")

    @property
    def configurations(self) -> _operations.ConfigurationsOperations:
        """Server parameters of a flexible server: create, change, get and list them."""
        return self._operations("ConfigurationsOperations")

    @property
    def databases(self) -> _operations.DatabasesOperations:
        """Databases of a flexible server: create, delete, get and list them."""
        return self._operations("DatabasesOperations")

    @property
    def firewall_rules(self) -> _operations.FirewallRulesOperations:
        """Firewall rules of a flexible server: create, change, delete, get and list them."""
        return self._operations("FirewallRulesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a flexible server: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """Private link resources of a flexible server: get and list them."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def virtual_endpoints(self) -> _operations.VirtualEndpointsOperations:
        """Virtual endpoints of a flexible server: create, change, delete, get and list them."""
        return self._operations("VirtualEndpointsOperations")

    @property
    def maintenance_events(self) -> _operations.MaintenanceEventsOperations:
        """Maintenance events of a flexible server: move, apply now, get and list them."""
        return self._operations("MaintenanceEventsOperations")

    @property
    def major_version_upgrade_precheck(self) -> _operations.MajorVersionUpgradePrecheckOperations:
        """Major version upgrade prechecks of a flexible server: get and list them."""
        return self._operations("MajorVersionUpgradePrecheckOperations")

    @property
    def administrators_microsoft_entra(self) -> _operations.AdministratorsMicrosoftEntraOperations:
        """Microsoft Entra administrators of a flexible server: create, change, delete, get and list them."""
        return self._operations("AdministratorsMicrosoftEntraOperations")

    @property
    def capabilities_by_server(self) -> _operations.CapabilitiesByServerOperations:
        """What a flexible server can be changed to: list it."""
        return self._operations("CapabilitiesByServerOperations")

    @property
    def captured_logs(self) -> _operations.CapturedLogsOperations:
        """Captured log files of a flexible server: list them."""
        return self._operations("CapturedLogsOperations")

    @property
    def backups_long_term_retention(self) -> _operations.BackupsLongTermRetentionOperations:
        """Long-term retention backups of a flexible server: start, get and list them."""
        return self._operations("BackupsLongTermRetentionOperations")

    @property
    def replicas(self) -> _operations.ReplicasOperations:
        """Read replicas of a flexible server: list them."""
        return self._operations("ReplicasOperations")

    @property
    def advanced_threat_protection_settings(self) -> _operations.AdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a flexible server: get and list it."""
        return self._operations("AdvancedThreatProtectionSettingsOperations")

    @property
    def server_threat_protection_settings(self) -> _operations.ServerThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a flexible server: change it."""
        return self._operations("ServerThreatProtectionSettingsOperations")

    @property
    def backups_automatic_and_on_demand(self) -> _operations.BackupsAutomaticAndOnDemandOperations:
        """Backups of a flexible server: create, delete, get and list them."""
        return self._operations("BackupsAutomaticAndOnDemandOperations")

    @property
    def tuning_options(self) -> _operations.TuningOptionsOperations:
        """Tuning options of a flexible server: get and list them."""
        return self._operations("TuningOptionsOperations")

    @property
    def capabilities_by_location(self) -> _operations.CapabilitiesByLocationOperations:
        """What flexible servers can have in a region: list it."""
        return self._operations("CapabilitiesByLocationOperations")

    @property
    def name_availability(self) -> _operations.NameAvailabilityOperations:
        """Server names: check whether one is still free, globally or in a region."""
        return self._operations("NameAvailabilityOperations")

    @property
    def private_dns_zone_suffix(self) -> _operations.PrivateDnsZoneSuffixOperations:
        """The suffix of private DNS zones for flexible servers: get it."""
        return self._operations("PrivateDnsZoneSuffixOperations")

    @property
    def quota_usages(self) -> _operations.QuotaUsagesOperations:
        """Quota usages of PostgreSQL flexible servers in a region: list them."""
        return self._operations("QuotaUsagesOperations")

    @property
    def virtual_network_subnet_usage(self) -> _operations.VirtualNetworkSubnetUsageOperations:
        """Use of a virtual network's subnets by flexible servers: list it."""
        return self._operations("VirtualNetworkSubnetUsageOperations")
