# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``servers``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _servers as _sync


class FirewallRulesOperations(AsyncOperationGroup):
    """Firewall rules of a SQL server: create, change, replace all, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.
    """

    get = awaited(_sync.FirewallRulesOperations.get)
    create_or_update = awaited(_sync.FirewallRulesOperations.create_or_update)
    delete = awaited(_sync.FirewallRulesOperations.delete)
    list_by_server = paged(_sync.FirewallRulesOperations.list_by_server)
    replace = awaited(_sync.FirewallRulesOperations.replace)


class ServersOperations(AsyncOperationGroup):
    """SQL servers (logical servers): create, change, import into, delete, get and list them.

    An attribute of the client: ``client.servers``.
    """

    get = awaited(_sync.ServersOperations.get)
    begin_create_or_update = begun(_sync.ServersOperations.begin_create_or_update)
    begin_update = begun(_sync.ServersOperations.begin_update)
    begin_delete = begun(_sync.ServersOperations.begin_delete)
    list_by_resource_group = paged(_sync.ServersOperations.list_by_resource_group)
    list = paged(_sync.ServersOperations.list)
    begin_import_database = begun(_sync.ServersOperations.begin_import_database)
    begin_refresh_status = begun(_sync.ServersOperations.begin_refresh_status)
    check_name_availability = awaited(_sync.ServersOperations.check_name_availability)


class ServerBlobAuditingPoliciesOperations(AsyncOperationGroup):
    """The blob auditing policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_blob_auditing_policies``.
    """

    get = awaited(_sync.ServerBlobAuditingPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ServerBlobAuditingPoliciesOperations.begin_create_or_update)
    list_by_server = paged(_sync.ServerBlobAuditingPoliciesOperations.list_by_server)


class ExtendedServerBlobAuditingPoliciesOperations(AsyncOperationGroup):
    """The extended blob auditing policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.extended_server_blob_auditing_policies``.
    """

    get = awaited(_sync.ExtendedServerBlobAuditingPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ExtendedServerBlobAuditingPoliciesOperations.begin_create_or_update)
    list_by_server = paged(_sync.ExtendedServerBlobAuditingPoliciesOperations.list_by_server)


class ServerAdvisorsOperations(AsyncOperationGroup):
    """Advisors of a SQL server: change, get and list them.

    An attribute of the client: ``client.server_advisors``.
    """

    get = awaited(_sync.ServerAdvisorsOperations.get)
    update = awaited(_sync.ServerAdvisorsOperations.update)
    list_by_server = awaited(_sync.ServerAdvisorsOperations.list_by_server)


class EncryptionProtectorsOperations(AsyncOperationGroup):
    """Encryption protectors of a SQL server: create, change, revalidate, get and list them.

    An attribute of the client: ``client.encryption_protectors``.
    """

    get = awaited(_sync.EncryptionProtectorsOperations.get)
    begin_create_or_update = begun(_sync.EncryptionProtectorsOperations.begin_create_or_update)
    list_by_server = paged(_sync.EncryptionProtectorsOperations.list_by_server)
    begin_revalidate = begun(_sync.EncryptionProtectorsOperations.begin_revalidate)


class FailoverGroupsOperations(AsyncOperationGroup):
    """Failover groups of a SQL server: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.failover_groups``.
    """

    get = awaited(_sync.FailoverGroupsOperations.get)
    begin_create_or_update = begun(_sync.FailoverGroupsOperations.begin_create_or_update)
    begin_update = begun(_sync.FailoverGroupsOperations.begin_update)
    begin_delete = begun(_sync.FailoverGroupsOperations.begin_delete)
    list_by_server = paged(_sync.FailoverGroupsOperations.list_by_server)
    begin_failover = begun(_sync.FailoverGroupsOperations.begin_failover)
    begin_force_failover_allow_data_loss = begun(_sync.FailoverGroupsOperations.begin_force_failover_allow_data_loss)
    begin_try_planned_before_forced_failover = begun(
        _sync.FailoverGroupsOperations.begin_try_planned_before_forced_failover
    )


class Ipv6FirewallRulesOperations(AsyncOperationGroup):
    """IPv6 firewall rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.ipv6_firewall_rules``.
    """

    get = awaited(_sync.Ipv6FirewallRulesOperations.get)
    create_or_update = awaited(_sync.Ipv6FirewallRulesOperations.create_or_update)
    delete = awaited(_sync.Ipv6FirewallRulesOperations.delete)
    list_by_server = paged(_sync.Ipv6FirewallRulesOperations.list_by_server)


class NetworkSecurityPerimeterConfigurationsOperations(AsyncOperationGroup):
    """Network security perimeter configurations of a SQL server: get and list them.

    An attribute of the client: ``client.network_security_perimeter_configurations``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterConfigurationsOperations.get)
    list_by_server = paged(_sync.NetworkSecurityPerimeterConfigurationsOperations.list_by_server)
    begin_reconcile = begun(_sync.NetworkSecurityPerimeterConfigurationsOperations.begin_reconcile)


class OutboundFirewallRulesOperations(AsyncOperationGroup):
    """Outbound firewall rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.outbound_firewall_rules``.
    """

    get = awaited(_sync.OutboundFirewallRulesOperations.get)
    begin_create_or_update = begun(_sync.OutboundFirewallRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.OutboundFirewallRulesOperations.begin_delete)
    list_by_server = paged(_sync.OutboundFirewallRulesOperations.list_by_server)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a SQL server: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.PrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list_by_server = paged(_sync.PrivateEndpointConnectionsOperations.list_by_server)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a SQL server: get and list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    get = awaited(_sync.PrivateLinkResourcesOperations.get)
    list_by_server = paged(_sync.PrivateLinkResourcesOperations.list_by_server)


class RecoverableDatabasesOperations(AsyncOperationGroup):
    """Geo-recoverable databases of a SQL server: get and list them.

    An attribute of the client: ``client.recoverable_databases``.
    """

    get = awaited(_sync.RecoverableDatabasesOperations.get)
    list_by_server = paged(_sync.RecoverableDatabasesOperations.list_by_server)


class RestorableDroppedDatabasesOperations(AsyncOperationGroup):
    """Restorable dropped databases of a SQL server: get and list them.

    An attribute of the client: ``client.restorable_dropped_databases``.
    """

    get = awaited(_sync.RestorableDroppedDatabasesOperations.get)
    list_by_server = paged(_sync.RestorableDroppedDatabasesOperations.list_by_server)


class ServerAzureAdAdministratorsOperations(AsyncOperationGroup):
    """Microsoft Entra administrators of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_azure_ad_administrators``.
    """

    get = awaited(_sync.ServerAzureAdAdministratorsOperations.get)
    begin_create_or_update = begun(_sync.ServerAzureAdAdministratorsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServerAzureAdAdministratorsOperations.begin_delete)
    list_by_server = paged(_sync.ServerAzureAdAdministratorsOperations.list_by_server)


class ServerAzureAdOnlyAuthenticationsOperations(AsyncOperationGroup):
    """The Entra-only authentication setting of a SQL server: set, change, delete, get and list it.

    An attribute of the client: ``client.server_azure_ad_only_authentications``.
    """

    get = awaited(_sync.ServerAzureAdOnlyAuthenticationsOperations.get)
    begin_create_or_update = begun(_sync.ServerAzureAdOnlyAuthenticationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServerAzureAdOnlyAuthenticationsOperations.begin_delete)
    list_by_server = paged(_sync.ServerAzureAdOnlyAuthenticationsOperations.list_by_server)


class ServerConnectionPoliciesOperations(AsyncOperationGroup):
    """The connection policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_connection_policies``.
    """

    get = awaited(_sync.ServerConnectionPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ServerConnectionPoliciesOperations.begin_create_or_update)
    list_by_server = paged(_sync.ServerConnectionPoliciesOperations.list_by_server)


class ServerDevOpsAuditSettingsOperations(AsyncOperationGroup):
    """Audit of Microsoft support operations on a SQL server: set, get and list its settings.

    An attribute of the client: ``client.server_dev_ops_audit_settings``.
    """

    get = awaited(_sync.ServerDevOpsAuditSettingsOperations.get)
    begin_create_or_update = begun(_sync.ServerDevOpsAuditSettingsOperations.begin_create_or_update)
    list_by_server = paged(_sync.ServerDevOpsAuditSettingsOperations.list_by_server)


class ServerDnsAliasesOperations(AsyncOperationGroup):
    """DNS aliases of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_dns_aliases``.
    """

    get = awaited(_sync.ServerDnsAliasesOperations.get)
    begin_create_or_update = begun(_sync.ServerDnsAliasesOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServerDnsAliasesOperations.begin_delete)
    list_by_server = paged(_sync.ServerDnsAliasesOperations.list_by_server)
    begin_acquire = begun(_sync.ServerDnsAliasesOperations.begin_acquire)


class ServerKeysOperations(AsyncOperationGroup):
    """Keys of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_keys``.
    """

    get = awaited(_sync.ServerKeysOperations.get)
    begin_create_or_update = begun(_sync.ServerKeysOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServerKeysOperations.begin_delete)
    list_by_server = paged(_sync.ServerKeysOperations.list_by_server)


class ServerSecurityAlertPoliciesOperations(AsyncOperationGroup):
    """Security alert policies of a SQL server: create, change, get and list them.

    An attribute of the client: ``client.server_security_alert_policies``.
    """

    get = awaited(_sync.ServerSecurityAlertPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ServerSecurityAlertPoliciesOperations.begin_create_or_update)
    list_by_server = paged(_sync.ServerSecurityAlertPoliciesOperations.list_by_server)


class ServerVulnerabilityAssessmentsOperations(AsyncOperationGroup):
    """Classic vulnerability assessment settings of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_vulnerability_assessments``.
    """

    get = awaited(_sync.ServerVulnerabilityAssessmentsOperations.get)
    create_or_update = awaited(_sync.ServerVulnerabilityAssessmentsOperations.create_or_update)
    delete = awaited(_sync.ServerVulnerabilityAssessmentsOperations.delete)
    list_by_server = paged(_sync.ServerVulnerabilityAssessmentsOperations.list_by_server)


class SyncAgentsOperations(AsyncOperationGroup):
    """Sync agents of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.sync_agents``.
    """

    get = awaited(_sync.SyncAgentsOperations.get)
    begin_create_or_update = begun(_sync.SyncAgentsOperations.begin_create_or_update)
    begin_delete = begun(_sync.SyncAgentsOperations.begin_delete)
    list_by_server = paged(_sync.SyncAgentsOperations.list_by_server)
    generate_key = awaited(_sync.SyncAgentsOperations.generate_key)
    list_linked_databases = paged(_sync.SyncAgentsOperations.list_linked_databases)


class VirtualNetworkRulesOperations(AsyncOperationGroup):
    """Virtual network rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_network_rules``.
    """

    get = awaited(_sync.VirtualNetworkRulesOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualNetworkRulesOperations.begin_delete)
    list_by_server = paged(_sync.VirtualNetworkRulesOperations.list_by_server)


class ServerOperationsOperations(AsyncOperationGroup):
    """Operations running on a SQL server: list them.

    An attribute of the client: ``client.server_operations``.
    """

    list_by_server = paged(_sync.ServerOperationsOperations.list_by_server)


class ServerUsagesOperations(AsyncOperationGroup):
    """Usage metrics of a SQL server: list them.

    An attribute of the client: ``client.server_usages``.
    """

    list_by_server = paged(_sync.ServerUsagesOperations.list_by_server)


class TdeCertificatesOperations(AsyncOperationGroup):
    """TDE certificates of a SQL server: create them.

    An attribute of the client: ``client.tde_certificates``.
    """

    begin_create = begun(_sync.TdeCertificatesOperations.begin_create)


class ServerAdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_advanced_threat_protection_settings``.
    """

    get = awaited(_sync.ServerAdvancedThreatProtectionSettingsOperations.get)
    begin_create_or_update = begun(_sync.ServerAdvancedThreatProtectionSettingsOperations.begin_create_or_update)
    list_by_server = paged(_sync.ServerAdvancedThreatProtectionSettingsOperations.list_by_server)


class ServerAutomaticTuningOperations(AsyncOperationGroup):
    """The automatic tuning settings of a SQL server: change and get them.

    An attribute of the client: ``client.server_automatic_tuning``.
    """

    get = awaited(_sync.ServerAutomaticTuningOperations.get)
    update = awaited(_sync.ServerAutomaticTuningOperations.update)
