# Generated from swagger/postgresql/postgresql.json (2026-10-01, sha256 2ba18249fe5d).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``postgresql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        AdministratorsMicrosoftEntraOperations,
        AdvancedThreatProtectionSettingsOperations,
        BackupsAutomaticAndOnDemandOperations,
        BackupsLongTermRetentionOperations,
        CapabilitiesByLocationOperations,
        CapabilitiesByServerOperations,
        CapturedLogsOperations,
        ConfigurationsOperations,
        DatabasesOperations,
        FirewallRulesOperations,
        MaintenanceEventsOperations,
        MajorVersionUpgradePrecheckOperations,
        MigrationsOperations,
        NameAvailabilityOperations,
        Operations,
        PrivateDnsZoneSuffixOperations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        QuotaUsagesOperations,
        ReplicasOperations,
        ServersOperations,
        ServerThreatProtectionSettingsOperations,
        TuningOptionsOperations,
        VirtualEndpointsOperations,
        VirtualNetworkSubnetUsageOperations,
    )


class PostgreSQLManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Database for PostgreSQL flexible server: servers, databases, firewall rules,
    parameters, backups, migrations.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.DBforPostgreSQL provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def migrations(self) -> MigrationsOperations:
        """Migrations to a flexible server: create, change, cancel, get and list them."""
        from .operations import MigrationsOperations

        return self._group(MigrationsOperations)

    @property
    def servers(self) -> ServersOperations:
        """PostgreSQL flexible servers: create, change, start, stop, restart, delete, get and list them."""
        from .operations import ServersOperations

        return self._group(ServersOperations)

    @property
    def configurations(self) -> ConfigurationsOperations:
        """Server parameters of a flexible server: create, change, get and list them."""
        from .operations import ConfigurationsOperations

        return self._group(ConfigurationsOperations)

    @property
    def databases(self) -> DatabasesOperations:
        """Databases of a flexible server: create, delete, get and list them."""
        from .operations import DatabasesOperations

        return self._group(DatabasesOperations)

    @property
    def firewall_rules(self) -> FirewallRulesOperations:
        """Firewall rules of a flexible server: create, change, delete, get and list them."""
        from .operations import FirewallRulesOperations

        return self._group(FirewallRulesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a flexible server: approve, reject, delete, get and list them."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """Private link resources of a flexible server: get and list them."""
        from .operations import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def virtual_endpoints(self) -> VirtualEndpointsOperations:
        """Virtual endpoints of a flexible server: create, change, delete, get and list them."""
        from .operations import VirtualEndpointsOperations

        return self._group(VirtualEndpointsOperations)

    @property
    def maintenance_events(self) -> MaintenanceEventsOperations:
        """Maintenance events of a flexible server: move, apply now, get and list them."""
        from .operations import MaintenanceEventsOperations

        return self._group(MaintenanceEventsOperations)

    @property
    def major_version_upgrade_precheck(self) -> MajorVersionUpgradePrecheckOperations:
        """Major version upgrade prechecks of a flexible server: get and list them."""
        from .operations import MajorVersionUpgradePrecheckOperations

        return self._group(MajorVersionUpgradePrecheckOperations)

    @property
    def administrators_microsoft_entra(self) -> AdministratorsMicrosoftEntraOperations:
        """Microsoft Entra administrators of a flexible server: create, change, delete, get and list them."""
        from .operations import AdministratorsMicrosoftEntraOperations

        return self._group(AdministratorsMicrosoftEntraOperations)

    @property
    def capabilities_by_server(self) -> CapabilitiesByServerOperations:
        """What a flexible server can be changed to: list it."""
        from .operations import CapabilitiesByServerOperations

        return self._group(CapabilitiesByServerOperations)

    @property
    def captured_logs(self) -> CapturedLogsOperations:
        """Captured log files of a flexible server: list them."""
        from .operations import CapturedLogsOperations

        return self._group(CapturedLogsOperations)

    @property
    def backups_long_term_retention(self) -> BackupsLongTermRetentionOperations:
        """Long-term retention backups of a flexible server: start, get and list them."""
        from .operations import BackupsLongTermRetentionOperations

        return self._group(BackupsLongTermRetentionOperations)

    @property
    def replicas(self) -> ReplicasOperations:
        """Read replicas of a flexible server: list them."""
        from .operations import ReplicasOperations

        return self._group(ReplicasOperations)

    @property
    def advanced_threat_protection_settings(self) -> AdvancedThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a flexible server: get and list it."""
        from .operations import AdvancedThreatProtectionSettingsOperations

        return self._group(AdvancedThreatProtectionSettingsOperations)

    @property
    def server_threat_protection_settings(self) -> ServerThreatProtectionSettingsOperations:
        """The Advanced Threat Protection setting of a flexible server: change it."""
        from .operations import ServerThreatProtectionSettingsOperations

        return self._group(ServerThreatProtectionSettingsOperations)

    @property
    def backups_automatic_and_on_demand(self) -> BackupsAutomaticAndOnDemandOperations:
        """Backups of a flexible server: create, delete, get and list them."""
        from .operations import BackupsAutomaticAndOnDemandOperations

        return self._group(BackupsAutomaticAndOnDemandOperations)

    @property
    def tuning_options(self) -> TuningOptionsOperations:
        """Tuning options of a flexible server: get and list them."""
        from .operations import TuningOptionsOperations

        return self._group(TuningOptionsOperations)

    @property
    def capabilities_by_location(self) -> CapabilitiesByLocationOperations:
        """What flexible servers can have in a region: list it."""
        from .operations import CapabilitiesByLocationOperations

        return self._group(CapabilitiesByLocationOperations)

    @property
    def name_availability(self) -> NameAvailabilityOperations:
        """Server names: check whether one is still free, globally or in a region."""
        from .operations import NameAvailabilityOperations

        return self._group(NameAvailabilityOperations)

    @property
    def private_dns_zone_suffix(self) -> PrivateDnsZoneSuffixOperations:
        """The suffix of private DNS zones for flexible servers: get it."""
        from .operations import PrivateDnsZoneSuffixOperations

        return self._group(PrivateDnsZoneSuffixOperations)

    @property
    def quota_usages(self) -> QuotaUsagesOperations:
        """Quota usages of PostgreSQL flexible servers in a region: list them."""
        from .operations import QuotaUsagesOperations

        return self._group(QuotaUsagesOperations)

    @property
    def virtual_network_subnet_usage(self) -> VirtualNetworkSubnetUsageOperations:
        """Use of a virtual network's subnets by flexible servers: list it."""
        from .operations import VirtualNetworkSubnetUsageOperations

        return self._group(VirtualNetworkSubnetUsageOperations)
