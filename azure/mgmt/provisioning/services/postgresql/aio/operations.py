# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Asynchronous operations of the service ``postgresql``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.DBforPostgreSQL provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class MigrationsOperations(AsyncOperationGroup):
    """Migrations to a flexible server: create, change, cancel, get and list them.

    An attribute of the client: ``client.migrations``.
    """

    get = awaited(_sync.MigrationsOperations.get)
    create = awaited(_sync.MigrationsOperations.create)
    update = awaited(_sync.MigrationsOperations.update)
    cancel = awaited(_sync.MigrationsOperations.cancel)
    list_by_target_server = paged(_sync.MigrationsOperations.list_by_target_server)
    check_name_availability = awaited(_sync.MigrationsOperations.check_name_availability)


class ServersOperations(AsyncOperationGroup):
    """PostgreSQL flexible servers: create, change, start, stop, restart, delete, get and list them.

    An attribute of the client: ``client.servers``.
    """

    get = awaited(_sync.ServersOperations.get)
    begin_create_or_update = begun(_sync.ServersOperations.begin_create_or_update)
    begin_update = begun(_sync.ServersOperations.begin_update)
    begin_delete = begun(_sync.ServersOperations.begin_delete)
    list_by_resource_group = paged(_sync.ServersOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ServersOperations.list_by_subscription)
    begin_restart = begun(_sync.ServersOperations.begin_restart)
    begin_start = begun(_sync.ServersOperations.begin_start)
    begin_stop = begun(_sync.ServersOperations.begin_stop)
    begin_migrate_network_mode = begun(_sync.ServersOperations.begin_migrate_network_mode)
    begin_start_major_version_upgrade_precheck = begun(
        _sync.ServersOperations.begin_start_major_version_upgrade_precheck
    )


class ConfigurationsOperations(AsyncOperationGroup):
    """Server parameters of a flexible server: create, change, get and list them.

    An attribute of the client: ``client.configurations``.
    """

    get = awaited(_sync.ConfigurationsOperations.get)
    begin_put = begun(_sync.ConfigurationsOperations.begin_put)
    begin_update = begun(_sync.ConfigurationsOperations.begin_update)
    list_by_server = paged(_sync.ConfigurationsOperations.list_by_server)


class DatabasesOperations(AsyncOperationGroup):
    """Databases of a flexible server: create, delete, get and list them.

    An attribute of the client: ``client.databases``.
    """

    get = awaited(_sync.DatabasesOperations.get)
    begin_create = begun(_sync.DatabasesOperations.begin_create)
    begin_delete = begun(_sync.DatabasesOperations.begin_delete)
    list_by_server = paged(_sync.DatabasesOperations.list_by_server)


class FirewallRulesOperations(AsyncOperationGroup):
    """Firewall rules of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.
    """

    get = awaited(_sync.FirewallRulesOperations.get)
    begin_create_or_update = begun(_sync.FirewallRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.FirewallRulesOperations.begin_delete)
    list_by_server = paged(_sync.FirewallRulesOperations.list_by_server)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a flexible server: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    begin_update = begun(_sync.PrivateEndpointConnectionsOperations.begin_update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list_by_server = paged(_sync.PrivateEndpointConnectionsOperations.list_by_server)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a flexible server: get and list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    get = awaited(_sync.PrivateLinkResourcesOperations.get)
    list_by_server = paged(_sync.PrivateLinkResourcesOperations.list_by_server)


class VirtualEndpointsOperations(AsyncOperationGroup):
    """Virtual endpoints of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_endpoints``.
    """

    get = awaited(_sync.VirtualEndpointsOperations.get)
    begin_create = begun(_sync.VirtualEndpointsOperations.begin_create)
    begin_update = begun(_sync.VirtualEndpointsOperations.begin_update)
    begin_delete = begun(_sync.VirtualEndpointsOperations.begin_delete)
    list_by_server = paged(_sync.VirtualEndpointsOperations.list_by_server)


class MaintenanceEventsOperations(AsyncOperationGroup):
    """Maintenance events of a flexible server: move, apply now, get and list them.

    An attribute of the client: ``client.maintenance_events``.
    """

    get = awaited(_sync.MaintenanceEventsOperations.get)
    list = paged(_sync.MaintenanceEventsOperations.list)
    begin_reschedule = begun(_sync.MaintenanceEventsOperations.begin_reschedule)
    begin_apply_now = begun(_sync.MaintenanceEventsOperations.begin_apply_now)


class MajorVersionUpgradePrecheckOperations(AsyncOperationGroup):
    """Major version upgrade prechecks of a flexible server: get and list them.

    An attribute of the client: ``client.major_version_upgrade_precheck``.
    """

    get = awaited(_sync.MajorVersionUpgradePrecheckOperations.get)
    list = paged(_sync.MajorVersionUpgradePrecheckOperations.list)


class AdministratorsMicrosoftEntraOperations(AsyncOperationGroup):
    """Microsoft Entra administrators of a flexible server: create, change, delete, get and list them.

    An attribute of the client: ``client.administrators_microsoft_entra``.
    """

    get = awaited(_sync.AdministratorsMicrosoftEntraOperations.get)
    begin_create_or_update = begun(_sync.AdministratorsMicrosoftEntraOperations.begin_create_or_update)
    begin_delete = begun(_sync.AdministratorsMicrosoftEntraOperations.begin_delete)
    list_by_server = paged(_sync.AdministratorsMicrosoftEntraOperations.list_by_server)


class CapabilitiesByServerOperations(AsyncOperationGroup):
    """What a flexible server can be changed to: list it.

    An attribute of the client: ``client.capabilities_by_server``.
    """

    list = paged(_sync.CapabilitiesByServerOperations.list)


class CapturedLogsOperations(AsyncOperationGroup):
    """Captured log files of a flexible server: list them.

    An attribute of the client: ``client.captured_logs``.
    """

    list_by_server = paged(_sync.CapturedLogsOperations.list_by_server)


class BackupsLongTermRetentionOperations(AsyncOperationGroup):
    """Long-term retention backups of a flexible server: start, get and list them.

    An attribute of the client: ``client.backups_long_term_retention``.
    """

    check_prerequisites = awaited(_sync.BackupsLongTermRetentionOperations.check_prerequisites)
    begin_start = begun(_sync.BackupsLongTermRetentionOperations.begin_start)
    get = awaited(_sync.BackupsLongTermRetentionOperations.get)
    list_by_server = paged(_sync.BackupsLongTermRetentionOperations.list_by_server)


class ReplicasOperations(AsyncOperationGroup):
    """Read replicas of a flexible server: list them.

    An attribute of the client: ``client.replicas``.
    """

    list_by_server = paged(_sync.ReplicasOperations.list_by_server)


class AdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a flexible server: get and list it.

    An attribute of the client: ``client.advanced_threat_protection_settings``.
    """

    get = awaited(_sync.AdvancedThreatProtectionSettingsOperations.get)
    list_by_server = paged(_sync.AdvancedThreatProtectionSettingsOperations.list_by_server)


class ServerThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a flexible server: change it.

    An attribute of the client: ``client.server_threat_protection_settings``.
    """

    begin_create_or_update = begun(_sync.ServerThreatProtectionSettingsOperations.begin_create_or_update)


class BackupsAutomaticAndOnDemandOperations(AsyncOperationGroup):
    """Backups of a flexible server: create, delete, get and list them.

    An attribute of the client: ``client.backups_automatic_and_on_demand``.
    """

    get = awaited(_sync.BackupsAutomaticAndOnDemandOperations.get)
    begin_create = begun(_sync.BackupsAutomaticAndOnDemandOperations.begin_create)
    begin_delete = begun(_sync.BackupsAutomaticAndOnDemandOperations.begin_delete)
    list_by_server = paged(_sync.BackupsAutomaticAndOnDemandOperations.list_by_server)


class TuningOptionsOperations(AsyncOperationGroup):
    """Tuning options of a flexible server: get and list them.

    An attribute of the client: ``client.tuning_options``.
    """

    get = awaited(_sync.TuningOptionsOperations.get)
    list_by_server = paged(_sync.TuningOptionsOperations.list_by_server)
    list_recommendations = paged(_sync.TuningOptionsOperations.list_recommendations)


class CapabilitiesByLocationOperations(AsyncOperationGroup):
    """What flexible servers can have in a region: list it.

    An attribute of the client: ``client.capabilities_by_location``.
    """

    list = paged(_sync.CapabilitiesByLocationOperations.list)


class NameAvailabilityOperations(AsyncOperationGroup):
    """Server names: check whether one is still free, globally or in a region.

    An attribute of the client: ``client.name_availability``.
    """

    check_globally = awaited(_sync.NameAvailabilityOperations.check_globally)
    check_with_location = awaited(_sync.NameAvailabilityOperations.check_with_location)


class PrivateDnsZoneSuffixOperations(AsyncOperationGroup):
    """The suffix of private DNS zones for flexible servers: get it.

    An attribute of the client: ``client.private_dns_zone_suffix``.
    """

    get = awaited(_sync.PrivateDnsZoneSuffixOperations.get)


class QuotaUsagesOperations(AsyncOperationGroup):
    """Quota usages of PostgreSQL flexible servers in a region: list them.

    An attribute of the client: ``client.quota_usages``.
    """

    list = paged(_sync.QuotaUsagesOperations.list)


class VirtualNetworkSubnetUsageOperations(AsyncOperationGroup):
    """Use of a virtual network's subnets by flexible servers: list it.

    An attribute of the client: ``client.virtual_network_subnet_usage``.
    """

    list = awaited(_sync.VirtualNetworkSubnetUsageOperations.list)
