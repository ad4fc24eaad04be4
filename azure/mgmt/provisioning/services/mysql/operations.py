# Generated from swagger/mysql/ by "make generate": do not edit.

"""Operations of the service ``mysql``."""

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


class GetPrivateDnsZoneSuffixOperations(OperationGroup):
    """The suffix private DNS zones for MySQL servers must have.

    An attribute of the client: ``client.get_private_dns_zone_suffix``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def execute(self, **options: Unpack[RequestOptions]) -> models.GetPrivateDnsZoneSuffixResponse:
        """Get the suffix a private DNS zone must have to be used with MySQL servers in this cloud.

        REST: https://learn.microsoft.com/rest/api/mysql/get-private-dns-zone-suffix/execute
        """
        return self._call(_rest.GET_PRIVATE_DNS_ZONE_SUFFIX_EXECUTE, options)


class Operations(OperationGroup):
    """The operations of the Microsoft.DBforMySQL provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.DBforMySQL resource provider.

        REST: https://learn.microsoft.com/rest/api/mysql/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class CheckNameAvailabilityWithoutLocationOperations(OperationGroup):
    """Check server names without naming a region.

    An attribute of the client: ``client.check_name_availability_without_location``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def execute(
        self,
        name_availability_request: models.NameAvailabilityRequest | types.NameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NameAvailability:
        """Check whether a server name is valid and still free, without naming a region.

        :param name_availability_request: Server name to check, with the resource type.

        REST: https://learn.microsoft.com/rest/api/mysql/check-name-availability-without-location/execute
        """
        return self._call(_rest.CHECK_NAME_AVAILABILITY_WITHOUT_LOCATION_EXECUTE, options, name_availability_request)


class ServersOperations(OperationGroup):
    """Flexible servers: create, change, delete, start, stop, restart, fail over.

    An attribute of the client: ``client.servers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Server]:
        """List the MySQL flexible servers of the subscription.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/list
        """
        return self._list(_rest.SERVERS_LIST, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Server]:
        """List the MySQL flexible servers of one resource group.

        :param resource_group_name: Name of the resource group whose servers to list.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/list-by-resource-group
        """
        return self._list(_rest.SERVERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def get(self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]) -> models.Server:
        """Get a server with its SKU, storage, network, backup and availability settings, but no password.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/get
        """
        return self._call(_rest.SERVERS_GET, options, resource_group_name, server_name)

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.Server | types.ServerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Create a server, restore one or make a replica, by create mode; finished when the server accepts connections.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Location, SKU, administrator and settings of the server.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/create
        """
        return self._begin(_rest.SERVERS_CREATE, options, resource_group_name, server_name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerForUpdate | types.ServerForUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Change the SKU, storage, password, backup, availability or other settings of a server; may restart it.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Settings to change; those left out stay as they are.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/update
        """
        return self._begin(_rest.SERVERS_UPDATE, options, resource_group_name, server_name, parameters)

    def begin_delete(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a server with all its databases and backups.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/delete
        """
        return self._begin(_rest.SERVERS_DELETE, options, resource_group_name, server_name)

    def begin_detach_v_net(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerDetachVNetParameter | types.ServerDetachVNetParameterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Take a server out of its virtual network, so that it can be reached publicly or by private endpoints.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Whether the public network can reach the server afterwards.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/detach-vnet
        """
        return self._begin(_rest.SERVERS_DETACH_VNET, options, resource_group_name, server_name, parameters)

    def begin_failover(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Fail over a highly available server to its standby; connections are cut for a short time.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/failover
        """
        return self._begin(_rest.SERVERS_FAILOVER, options, resource_group_name, server_name)

    def begin_reset_gtid(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerGtidSetParameter | types.ServerGtidSetParameterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Reset the GTIDs of a server, to align it with a replication source; backups made before become unusable for
        point-in-time restore.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: GTID set to reset to.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/reset-gtid
        """
        return self._begin(_rest.SERVERS_RESET_GTID, options, resource_group_name, server_name, parameters)

    def begin_restart(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerRestartParameter | types.ServerRestartParameterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restart a server, on request with a failover to the standby.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Whether to fail over, and how long that may take.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/restart
        """
        return self._begin(_rest.SERVERS_RESTART, options, resource_group_name, server_name, parameters)

    def begin_start(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a stopped server; finished when it accepts connections.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/start
        """
        return self._begin(_rest.SERVERS_START, options, resource_group_name, server_name)

    def begin_stop(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop a server: compute is no longer charged, storage still is. Azure starts it again after 30 days.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/stop
        """
        return self._begin(_rest.SERVERS_STOP, options, resource_group_name, server_name)

    def validate_estimate_high_availability(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.HighAvailabilityValidationEstimation
        | types.HighAvailabilityValidationEstimationDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HighAvailabilityValidationEstimation:
        """Check whether high availability could be turned on, and estimate the downtime.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Availability zone wanted for the standby.

        REST: https://learn.microsoft.com/rest/api/mysql/servers/validate-estimate-high-availability
        """
        return self._call(
            _rest.SERVERS_VALIDATE_ESTIMATE_HIGH_AVAILABILITY, options, resource_group_name, server_name, parameters
        )


class LocationBasedCapabilitiesOperations(OperationGroup):
    """What servers can be had in a region: SKUs, storage, versions, zones.

    An attribute of the client: ``client.location_based_capabilities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.CapabilityProperties]:
        """List what servers can be had in a region, zone by zone: editions, SKUs, storage and versions.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/mysql/location-based-capabilities/list
        """
        return self._list(_rest.LOCATION_BASED_CAPABILITIES_LIST, options, location_name)


class LocationBasedCapabilitySetOperations(OperationGroup):
    """What servers can be had in a region, as capability sets.

    An attribute of the client: ``client.location_based_capability_set``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Capability]:
        """List the capability sets of a region: editions, SKUs, storage, versions and features.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/mysql/location-based-capability-set/list
        """
        return self._list(_rest.LOCATION_BASED_CAPABILITY_SET_LIST, options, location_name)

    def get(
        self, location_name: str, capability_set_name: str = "default", **options: Unpack[RequestOptions]
    ) -> models.Capability:
        """Get one capability set of a region.

        :param location_name: Azure region, such as westeurope.
        :param capability_set_name: Name of the capability set; default.

        REST: https://learn.microsoft.com/rest/api/mysql/location-based-capability-set/get
        """
        return self._call(_rest.LOCATION_BASED_CAPABILITY_SET_GET, options, location_name, capability_set_name)


class CheckNameAvailabilityOperations(OperationGroup):
    """Check server names in a region.

    An attribute of the client: ``client.check_name_availability``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def execute(
        self,
        location_name: str,
        name_availability_request: models.NameAvailabilityRequest | types.NameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NameAvailability:
        """Check whether a server name is valid and still free in a region.

        :param location_name: Azure region, such as westeurope.
        :param name_availability_request: Server name to check, with the resource type.

        REST: https://learn.microsoft.com/rest/api/mysql/check-name-availability/execute
        """
        return self._call(_rest.CHECK_NAME_AVAILABILITY_EXECUTE, options, location_name, name_availability_request)


class CheckVirtualNetworkSubnetUsageOperations(OperationGroup):
    """How many servers use the delegated subnets of a virtual network.

    An attribute of the client: ``client.check_virtual_network_subnet_usage``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def execute(
        self,
        location_name: str,
        parameters: models.VirtualNetworkSubnetUsageParameter
        | types.VirtualNetworkSubnetUsageParameterDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkSubnetUsageResult:
        """Get how many addresses are in use in the delegated subnets of a virtual network.

        :param location_name: Azure region, such as westeurope.
        :param parameters: Virtual network to look at.

        REST: https://learn.microsoft.com/rest/api/mysql/check-virtual-network-subnet-usage/execute
        """
        return self._call(_rest.CHECK_VIRTUAL_NETWORK_SUBNET_USAGE_EXECUTE, options, location_name, parameters)


class OperationProgressOperations(OperationGroup):
    """How far a long-running operation has got.

    An attribute of the client: ``client.operation_progress``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.OperationProgressResult:
        """Get how far a long-running operation has got.

        :param location_name: Azure region, such as westeurope.
        :param operation_id: ID of the operation, from the Azure-AsyncOperation or Location header.

        REST: https://learn.microsoft.com/rest/api/mysql/operation-progress/get
        """
        return self._call(_rest.OPERATION_PROGRESS_GET, options, location_name, operation_id)


class OperationResultsOperations(OperationGroup):
    """Results of long-running operations.

    An attribute of the client: ``client.operation_results``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.OperationStatusExtendedResult:
        """Get the result of a long-running operation.

        :param location_name: Azure region, such as westeurope.
        :param operation_id: ID of the operation, from the Azure-AsyncOperation or Location header.

        REST: https://learn.microsoft.com/rest/api/mysql/operation-results/get
        """
        return self._call(_rest.OPERATION_RESULTS_GET, options, location_name, operation_id)


class AzureAdAdministratorsOperations(OperationGroup):
    """The Microsoft Entra administrator of a server.

    An attribute of the client: ``client.azure_ad_administrators``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AzureADAdministrator]:
        """List the Microsoft Entra administrators of a server; there is at most one.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/azure-ad-administrators/list-by-server
        """
        return self._list(_rest.AZURE_AD_ADMINISTRATORS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.AzureADAdministrator:
        """Get the Microsoft Entra administrator of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param administrator_name: Name of the administrator; always ActiveDirectory.

        REST: https://learn.microsoft.com/rest/api/mysql/azure-ad-administrators/get
        """
        return self._call(
            _rest.AZURE_AD_ADMINISTRATORS_GET, options, resource_group_name, server_name, administrator_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        parameters: models.AzureADAdministrator | types.AzureADAdministratorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AzureADAdministrator]:
        """Make a Microsoft Entra user, group or application the administrator of a server, in place of the present one.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param administrator_name: Name of the administrator; always ActiveDirectory.
        :param parameters: Who becomes administrator, and the identity the server checks users with.

        REST: https://learn.microsoft.com/rest/api/mysql/azure-ad-administrators/create-or-update
        """
        return self._begin(
            _rest.AZURE_AD_ADMINISTRATORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            administrator_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Remove the Microsoft Entra administrator of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param administrator_name: Name of the administrator; always ActiveDirectory.

        REST: https://learn.microsoft.com/rest/api/mysql/azure-ad-administrators/delete
        """
        return self._begin(
            _rest.AZURE_AD_ADMINISTRATORS_DELETE, options, resource_group_name, server_name, administrator_name
        )


class AdvancedThreatProtectionSettingsOperations(OperationGroup):
    """Advanced threat protection of a server: on or off.

    An attribute of the client: ``client.advanced_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AdvancedThreatProtection]:
        """List the advanced threat protection settings of a server; there is just one, named Default.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/advanced-threat-protection-settings/list
        """
        return self._list(_rest.ADVANCED_THREAT_PROTECTION_SETTINGS_LIST, options, resource_group_name, server_name)

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.AdvancedThreatProtection:
        """Get whether advanced threat protection is on for a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; always Default.

        REST: https://learn.microsoft.com/rest/api/mysql/advanced-threat-protection-settings/get
        """
        return self._call(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
        )

    def begin_update_put(
        self,
        resource_group_name: str,
        server_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.AdvancedThreatProtection | types.AdvancedThreatProtectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AdvancedThreatProtection]:
        """Set advanced threat protection of a server on or off, by a full replacement.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; always Default.
        :param parameters: The whole setting.

        REST: https://learn.microsoft.com/rest/api/mysql/advanced-threat-protection-settings/update-put
        """
        return self._begin(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_UPDATE_PUT,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.AdvancedThreatProtectionForUpdate | types.AdvancedThreatProtectionForUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AdvancedThreatProtection]:
        """Turn advanced threat protection of a server on or off.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; always Default.
        :param parameters: State to change to.

        REST: https://learn.microsoft.com/rest/api/mysql/advanced-threat-protection-settings/update
        """
        return self._begin(
            _rest.ADVANCED_THREAT_PROTECTION_SETTINGS_UPDATE,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
            parameters,
        )


class BackupAndExportOperations(OperationGroup):
    """Back up a server and export the backup to a storage account.

    An attribute of the client: ``client.backup_and_export``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.BackupAndExportRequest | types.BackupAndExportRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupAndExportResponse]:
        """Back up a server and write the backup to a storage account; finished when it has been written.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Name of the backup and where to write it.

        REST: https://learn.microsoft.com/rest/api/mysql/backup-and-export/create
        """
        return self._begin(_rest.BACKUP_AND_EXPORT_CREATE, options, resource_group_name, server_name, parameters)

    def validate_backup(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ValidateBackupResponse:
        """Check whether a server can be backed up and exported now.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/backup-and-export/validate-backup
        """
        return self._call(_rest.BACKUP_AND_EXPORT_VALIDATE_BACKUP, options, resource_group_name, server_name)


class BackupsOperations(OperationGroup):
    """Backups of a server: list them, or take one.

    An attribute of the client: ``client.backups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerBackup]:
        """List the backups of a server, automatic ones and those taken on demand.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/backups/list-by-server
        """
        return self._list(_rest.BACKUPS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def get(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerBackup:
        """Get one backup of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param backup_name: Name of the backup.

        REST: https://learn.microsoft.com/rest/api/mysql/backups/get
        """
        return self._call(_rest.BACKUPS_GET, options, resource_group_name, server_name, backup_name)

    def put(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerBackup:
        """Take a full backup of a server now.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param backup_name: Name for the backup.

        REST: https://learn.microsoft.com/rest/api/mysql/backups/put
        """
        return self._call(_rest.BACKUPS_PUT, options, resource_group_name, server_name, backup_name)


class LongRunningBackupsOperations(OperationGroup):
    """Backups of a server, with their state: get and list.

    An attribute of the client: ``client.long_running_backups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerBackupV2]:
        """List the backups of a server with their state.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/long-running-backups/list
        """
        return self._list(_rest.LONG_RUNNING_BACKUPS_LIST, options, resource_group_name, server_name)

    def get(
        self, resource_group_name: str, server_name: str, backup_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerBackupV2:
        """Get one backup of a server with its state.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param backup_name: Name of the backup.

        REST: https://learn.microsoft.com/rest/api/mysql/long-running-backups/get
        """
        return self._call(_rest.LONG_RUNNING_BACKUPS_GET, options, resource_group_name, server_name, backup_name)


class LongRunningBackupOperations(OperationGroup):
    """Take a backup of a server and wait for it.

    An attribute of the client: ``client.long_running_backup``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        backup_name: str,
        parameters: models.ServerBackupV2 | types.ServerBackupV2Dict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerBackupV2]:
        """Take a full backup of a server now; finished when the backup is complete.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param backup_name: Name for the backup.
        :param parameters: Settings of the backup; may be left out.

        REST: https://learn.microsoft.com/rest/api/mysql/long-running-backup/create
        """
        return self._begin(
            _rest.LONG_RUNNING_BACKUP_CREATE, options, resource_group_name, server_name, backup_name, parameters
        )


class ConfigurationsOperations(OperationGroup):
    """Server parameters of MySQL, such as max_connections: get, change, reset.

    An attribute of the client: ``client.configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self,
        resource_group_name: str,
        server_name: str,
        tags: str | None = None,
        keyword: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Configuration]:
        """List the server parameters of a server with value, default and allowed values.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param tags: Only parameters with these tags.
        :param keyword: Only parameters whose names contain this text.
        :param page: Number of the page to get.
        :param page_size: Number of parameters on a page.

        REST: https://learn.microsoft.com/rest/api/mysql/configurations/list-by-server
        """
        return self._list(
            _rest.CONFIGURATIONS_LIST_BY_SERVER,
            options,
            resource_group_name,
            server_name,
            tags,
            keyword,
            page,
            page_size,
        )

    def get(
        self, resource_group_name: str, server_name: str, configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.Configuration:
        """Get one server parameter with value, default and allowed values.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.

        REST: https://learn.microsoft.com/rest/api/mysql/configurations/get
        """
        return self._call(_rest.CONFIGURATIONS_GET, options, resource_group_name, server_name, configuration_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        configuration_name: str,
        parameters: models.Configuration | types.ConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Configuration]:
        """Set a server parameter; a static one takes effect after a restart.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param parameters: The new value.

        REST: https://learn.microsoft.com/rest/api/mysql/configurations/create-or-update
        """
        return self._begin(
            _rest.CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            configuration_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        configuration_name: str,
        parameters: models.Configuration | types.ConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Configuration]:
        """Change a server parameter; a static one takes effect after a restart.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param configuration_name: Name of the server parameter, such as max_connections.
        :param parameters: The new value.

        REST: https://learn.microsoft.com/rest/api/mysql/configurations/update
        """
        return self._begin(
            _rest.CONFIGURATIONS_UPDATE, options, resource_group_name, server_name, configuration_name, parameters
        )

    def begin_batch_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ConfigurationListForBatchUpdate | types.ConfigurationListForBatchUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConfigurationListResult]:
        """Change several server parameters at once, or reset all to their defaults.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param parameters: Parameters with new values, or the wish to reset all.

        REST: https://learn.microsoft.com/rest/api/mysql/configurations/batch-update
        """
        return self._begin(_rest.CONFIGURATIONS_BATCH_UPDATE, options, resource_group_name, server_name, parameters)


class ServersMigrationOperations(OperationGroup):
    """Cut over a migration to a flexible server.

    An attribute of the client: ``client.servers_migration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_cutover_migration(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.Server]:
        """Finish a migration: stop replication from the source and make the flexible server the one in use.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/servers-migration/cutover-migration
        """
        return self._begin(_rest.SERVERS_MIGRATION_CUTOVER_MIGRATION, options, resource_group_name, server_name)


class DatabasesOperations(OperationGroup):
    """Databases of a server: create, list, delete.

    An attribute of the client: ``client.databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Database]:
        """List the databases of a server, the system ones among them.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/databases/list-by-server
        """
        return self._list(_rest.DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)

    def get(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.Database:
        """Get a database with its character set and collation.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/mysql/databases/get
        """
        return self._call(_rest.DATABASES_GET, options, resource_group_name, server_name, database_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.Database | types.DatabaseDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Database]:
        """Create a database in a server, or change its character set and collation.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Character set and collation of the database.

        REST: https://learn.microsoft.com/rest/api/mysql/databases/create-or-update
        """
        return self._begin(
            _rest.DATABASES_CREATE_OR_UPDATE, options, resource_group_name, server_name, database_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a database with all its data.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/mysql/databases/delete
        """
        return self._begin(_rest.DATABASES_DELETE, options, resource_group_name, server_name, database_name)


class FirewallRulesOperations(OperationGroup):
    """Firewall rules of a server: IP ranges that may connect.

    An attribute of the client: ``client.firewall_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FirewallRule]:
        """List the firewall rules of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/firewall-rules/list-by-server
        """
        return self._list(_rest.FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)

    def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirewallRule:
        """Get one firewall rule of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule, unique within the server.

        REST: https://learn.microsoft.com/rest/api/mysql/firewall-rules/get
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
        """Create a firewall rule, or replace the one of that name; it takes effect within minutes.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule, unique within the server.
        :param parameters: First and last IP address of the range to let in.

        REST: https://learn.microsoft.com/rest/api/mysql/firewall-rules/create-or-update
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
        """Delete a firewall rule; addresses that no other rule covers can no longer connect.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule, unique within the server.

        REST: https://learn.microsoft.com/rest/api/mysql/firewall-rules/delete
        """
        return self._begin(_rest.FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name)


class LogFilesOperations(OperationGroup):
    """Log files of a server.

    An attribute of the client: ``client.log_files``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LogFile]:
        """List the log files of a server with their download addresses.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/log-files/list-by-server
        """
        return self._list(_rest.LOG_FILES_LIST_BY_SERVER, options, resource_group_name, server_name)


class MaintenancesOperations(OperationGroup):
    """Planned maintenance of a server: list it, put it off.

    An attribute of the client: ``client.maintenances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Maintenance]:
        """List the maintenances of a server, planned and past.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/maintenances/list
        """
        return self._list(_rest.MAINTENANCES_LIST, options, resource_group_name, server_name)

    def read(
        self, resource_group_name: str, server_name: str, maintenance_name: str, **options: Unpack[RequestOptions]
    ) -> models.Maintenance:
        """Get one maintenance of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param maintenance_name: Name of the maintenance, as the list of maintenances gives it.

        REST: https://learn.microsoft.com/rest/api/mysql/maintenances/read
        """
        return self._call(_rest.MAINTENANCES_READ, options, resource_group_name, server_name, maintenance_name)

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        maintenance_name: str,
        parameters: models.MaintenanceUpdate | types.MaintenanceUpdateDict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Maintenance]:
        """Move a planned maintenance to another time.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param maintenance_name: Name of the maintenance, as the list of maintenances gives it.
        :param parameters: The new start time.

        REST: https://learn.microsoft.com/rest/api/mysql/maintenances/update
        """
        return self._begin(
            _rest.MAINTENANCES_UPDATE, options, resource_group_name, server_name, maintenance_name, parameters
        )


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections to a server: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateEndpointConnectionListResult:
        """List the private endpoint connections of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/private-endpoint-connections/list-by-server
        """
        return self._call(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/mysql/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Change a private endpoint connection of a server, usually to approve or reject it.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/mysql/private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
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
        """Delete a private endpoint connection of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/mysql/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )


class PrivateLinkResourcesOperations(OperationGroup):
    """What a private endpoint can connect to in a server.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourceListResult:
        """List what a private endpoint can connect to in a server, with the DNS zones needed.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/private-link-resources/list-by-server
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_SERVER, options, resource_group_name, server_name)

    def get(
        self, resource_group_name: str, server_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link group of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.
        :param group_name: Name of the private link group; mysqlServer.

        REST: https://learn.microsoft.com/rest/api/mysql/private-link-resources/get
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, server_name, group_name)


class ReplicasOperations(OperationGroup):
    """Read replicas of a server.

    An attribute of the client: ``client.replicas``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Server]:
        """List the read replicas of a server.

        :param resource_group_name: Name of the resource group that holds the server.
        :param server_name: Name of the server: 3 to 63 lower-case letters, digits and hyphens, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/mysql/replicas/list-by-server
        """
        return self._list(_rest.REPLICAS_LIST_BY_SERVER, options, resource_group_name, server_name)
