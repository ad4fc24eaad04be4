# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``managed_instances``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _managed_instances as _sync


class DistributedAvailabilityGroupsOperations(AsyncOperationGroup):
    """Distributed availability groups of a managed instance: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.distributed_availability_groups``.
    """

    get = awaited(_sync.DistributedAvailabilityGroupsOperations.get)
    begin_create_or_update = begun(_sync.DistributedAvailabilityGroupsOperations.begin_create_or_update)
    begin_update = begun(_sync.DistributedAvailabilityGroupsOperations.begin_update)
    begin_delete = begun(_sync.DistributedAvailabilityGroupsOperations.begin_delete)
    list_by_instance = paged(_sync.DistributedAvailabilityGroupsOperations.list_by_instance)
    begin_failover = begun(_sync.DistributedAvailabilityGroupsOperations.begin_failover)
    begin_set_role = begun(_sync.DistributedAvailabilityGroupsOperations.begin_set_role)


class ManagedInstancesOperations(AsyncOperationGroup):
    """SQL managed instances: create, change, start, stop, fail over, delete, get and list them.

    An attribute of the client: ``client.managed_instances``.
    """

    get = awaited(_sync.ManagedInstancesOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstancesOperations.begin_create_or_update)
    begin_update = begun(_sync.ManagedInstancesOperations.begin_update)
    begin_delete = begun(_sync.ManagedInstancesOperations.begin_delete)
    list_by_resource_group = paged(_sync.ManagedInstancesOperations.list_by_resource_group)
    list = paged(_sync.ManagedInstancesOperations.list)
    begin_failover = begun(_sync.ManagedInstancesOperations.begin_failover)
    list_outbound_network_dependencies_by_managed_instance = paged(
        _sync.ManagedInstancesOperations.list_outbound_network_dependencies_by_managed_instance
    )
    begin_reevaluate_inaccessible_database_state = begun(
        _sync.ManagedInstancesOperations.begin_reevaluate_inaccessible_database_state
    )
    begin_refresh_status = begun(_sync.ManagedInstancesOperations.begin_refresh_status)
    begin_start = begun(_sync.ManagedInstancesOperations.begin_start)
    begin_stop = begun(_sync.ManagedInstancesOperations.begin_stop)
    list_by_managed_instance = paged(_sync.ManagedInstancesOperations.list_by_managed_instance)
    begin_validate_azure_key_vault_encryption_key = begun(
        _sync.ManagedInstancesOperations.begin_validate_azure_key_vault_encryption_key
    )
    list_by_instance_pool = paged(_sync.ManagedInstancesOperations.list_by_instance_pool)


class EndpointCertificatesOperations(AsyncOperationGroup):
    """Endpoint certificates of a managed instance: get and list them.

    An attribute of the client: ``client.endpoint_certificates``.
    """

    get = awaited(_sync.EndpointCertificatesOperations.get)
    list_by_instance = paged(_sync.EndpointCertificatesOperations.list_by_instance)


class ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations(AsyncOperationGroup):
    """Short-term backup retention policies of a dropped managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_restorable_dropped_database_backup_short_term_retention_policies``.
    """

    get = awaited(_sync.ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations.get)
    begin_create_or_update = begun(
        _sync.ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations.begin_create_or_update
    )
    begin_update = begun(_sync.ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations.begin_update)
    list_by_restorable_dropped_database = paged(
        _sync.ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations.list_by_restorable_dropped_database
    )


class ManagedInstanceAdministratorsOperations(AsyncOperationGroup):
    """Microsoft Entra administrators of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_instance_administrators``.
    """

    get = awaited(_sync.ManagedInstanceAdministratorsOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstanceAdministratorsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedInstanceAdministratorsOperations.begin_delete)
    list_by_instance = paged(_sync.ManagedInstanceAdministratorsOperations.list_by_instance)


class ManagedInstanceAzureAdOnlyAuthenticationsOperations(AsyncOperationGroup):
    """The Entra-only authentication setting of a managed instance: set, change, delete, get and list it.

    An attribute of the client: ``client.managed_instance_azure_ad_only_authentications``.
    """

    get = awaited(_sync.ManagedInstanceAzureAdOnlyAuthenticationsOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstanceAzureAdOnlyAuthenticationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedInstanceAzureAdOnlyAuthenticationsOperations.begin_delete)
    list_by_instance = paged(_sync.ManagedInstanceAzureAdOnlyAuthenticationsOperations.list_by_instance)


class ManagedInstanceDtcsOperations(AsyncOperationGroup):
    """The DTC settings of a managed instance: set, get and list them.

    An attribute of the client: ``client.managed_instance_dtcs``.
    """

    get = awaited(_sync.ManagedInstanceDtcsOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstanceDtcsOperations.begin_create_or_update)
    list_by_managed_instance = paged(_sync.ManagedInstanceDtcsOperations.list_by_managed_instance)


class ManagedInstanceEncryptionProtectorsOperations(AsyncOperationGroup):
    """Encryption protectors of a managed instance: create, change, revalidate, get and list them.

    An attribute of the client: ``client.managed_instance_encryption_protectors``.
    """

    get = awaited(_sync.ManagedInstanceEncryptionProtectorsOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstanceEncryptionProtectorsOperations.begin_create_or_update)
    list_by_instance = paged(_sync.ManagedInstanceEncryptionProtectorsOperations.list_by_instance)
    begin_revalidate = begun(_sync.ManagedInstanceEncryptionProtectorsOperations.begin_revalidate)


class ManagedInstanceKeysOperations(AsyncOperationGroup):
    """Keys of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_instance_keys``.
    """

    get = awaited(_sync.ManagedInstanceKeysOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstanceKeysOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedInstanceKeysOperations.begin_delete)
    list_by_instance = paged(_sync.ManagedInstanceKeysOperations.list_by_instance)


class ManagedInstanceOperationsOperations(AsyncOperationGroup):
    """Management operations of a managed instance: cancel, get and list them.

    An attribute of the client: ``client.managed_instance_operations``.
    """

    get = awaited(_sync.ManagedInstanceOperationsOperations.get)
    list_by_managed_instance = paged(_sync.ManagedInstanceOperationsOperations.list_by_managed_instance)
    cancel = awaited(_sync.ManagedInstanceOperationsOperations.cancel)


class ManagedInstancePrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a managed instance: approve, reject, delete, get and list them.

    An attribute of the client: ``client.managed_instance_private_endpoint_connections``.
    """

    get = awaited(_sync.ManagedInstancePrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.ManagedInstancePrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedInstancePrivateEndpointConnectionsOperations.begin_delete)
    list_by_managed_instance = paged(_sync.ManagedInstancePrivateEndpointConnectionsOperations.list_by_managed_instance)


class ManagedInstanceVulnerabilityAssessmentsOperations(AsyncOperationGroup):
    """Vulnerability assessment settings of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_instance_vulnerability_assessments``.
    """

    get = awaited(_sync.ManagedInstanceVulnerabilityAssessmentsOperations.get)
    create_or_update = awaited(_sync.ManagedInstanceVulnerabilityAssessmentsOperations.create_or_update)
    delete = awaited(_sync.ManagedInstanceVulnerabilityAssessmentsOperations.delete)
    list_by_instance = paged(_sync.ManagedInstanceVulnerabilityAssessmentsOperations.list_by_instance)


class ManagedServerDnsAliasesOperations(AsyncOperationGroup):
    """DNS aliases of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_server_dns_aliases``.
    """

    get = awaited(_sync.ManagedServerDnsAliasesOperations.get)
    begin_create_or_update = begun(_sync.ManagedServerDnsAliasesOperations.begin_create_or_update)
    begin_delete = begun(_sync.ManagedServerDnsAliasesOperations.begin_delete)
    list_by_managed_instance = paged(_sync.ManagedServerDnsAliasesOperations.list_by_managed_instance)
    begin_acquire = begun(_sync.ManagedServerDnsAliasesOperations.begin_acquire)


class ManagedServerSecurityAlertPoliciesOperations(AsyncOperationGroup):
    """Security alert policies of a managed instance: create, change, get and list them.

    An attribute of the client: ``client.managed_server_security_alert_policies``.
    """

    get = awaited(_sync.ManagedServerSecurityAlertPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ManagedServerSecurityAlertPoliciesOperations.begin_create_or_update)
    list_by_instance = paged(_sync.ManagedServerSecurityAlertPoliciesOperations.list_by_instance)


class RecoverableManagedDatabasesOperations(AsyncOperationGroup):
    """Geo-recoverable databases of a managed instance: get and list them.

    An attribute of the client: ``client.recoverable_managed_databases``.
    """

    get = awaited(_sync.RecoverableManagedDatabasesOperations.get)
    list_by_instance = paged(_sync.RecoverableManagedDatabasesOperations.list_by_instance)


class RestorableDroppedManagedDatabasesOperations(AsyncOperationGroup):
    """Restorable dropped databases of a managed instance: get and list them.

    An attribute of the client: ``client.restorable_dropped_managed_databases``.
    """

    get = awaited(_sync.RestorableDroppedManagedDatabasesOperations.get)
    list_by_instance = paged(_sync.RestorableDroppedManagedDatabasesOperations.list_by_instance)


class ServerConfigurationOptionsOperations(AsyncOperationGroup):
    """Configuration options of a managed instance: create, change, get and list them.

    An attribute of the client: ``client.server_configuration_options``.
    """

    get = awaited(_sync.ServerConfigurationOptionsOperations.get)
    begin_create_or_update = begun(_sync.ServerConfigurationOptionsOperations.begin_create_or_update)
    list_by_managed_instance = paged(_sync.ServerConfigurationOptionsOperations.list_by_managed_instance)


class ServerTrustCertificatesOperations(AsyncOperationGroup):
    """Server trust certificates of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.server_trust_certificates``.
    """

    get = awaited(_sync.ServerTrustCertificatesOperations.get)
    begin_create_or_update = begun(_sync.ServerTrustCertificatesOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServerTrustCertificatesOperations.begin_delete)
    list_by_instance = paged(_sync.ServerTrustCertificatesOperations.list_by_instance)


class StartStopManagedInstanceSchedulesOperations(AsyncOperationGroup):
    """Start and stop schedules of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.start_stop_managed_instance_schedules``.
    """

    get = awaited(_sync.StartStopManagedInstanceSchedulesOperations.get)
    create_or_update = awaited(_sync.StartStopManagedInstanceSchedulesOperations.create_or_update)
    delete = awaited(_sync.StartStopManagedInstanceSchedulesOperations.delete)
    list_by_instance = paged(_sync.StartStopManagedInstanceSchedulesOperations.list_by_instance)


class ManagedInstanceTdeCertificatesOperations(AsyncOperationGroup):
    """TDE certificates of a managed instance: create them.

    An attribute of the client: ``client.managed_instance_tde_certificates``.
    """

    begin_create = begun(_sync.ManagedInstanceTdeCertificatesOperations.begin_create)


class ManagedInstanceAdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a managed instance: set, get and list it.

    An attribute of the client: ``client.managed_instance_advanced_threat_protection_settings``.
    """

    get = awaited(_sync.ManagedInstanceAdvancedThreatProtectionSettingsOperations.get)
    begin_create_or_update = begun(
        _sync.ManagedInstanceAdvancedThreatProtectionSettingsOperations.begin_create_or_update
    )
    list_by_instance = paged(_sync.ManagedInstanceAdvancedThreatProtectionSettingsOperations.list_by_instance)


class ManagedInstancePrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a managed instance: get and list them.

    An attribute of the client: ``client.managed_instance_private_link_resources``.
    """

    get = awaited(_sync.ManagedInstancePrivateLinkResourcesOperations.get)
    list_by_managed_instance = paged(_sync.ManagedInstancePrivateLinkResourcesOperations.list_by_managed_instance)


class SqlAgentOperations(AsyncOperationGroup):
    """The SQL Agent setting of a managed instance: set, change and get it.

    An attribute of the client: ``client.sql_agent``.
    """

    get = awaited(_sync.SqlAgentOperations.get)
    create_or_update = awaited(_sync.SqlAgentOperations.create_or_update)
