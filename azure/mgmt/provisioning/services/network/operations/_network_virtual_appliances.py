# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_virtual_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_virtual_appliances as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NetworkVirtualApplianceConnectionsOperations(OperationGroup):
    """Connections of network virtual appliances to their virtual hub.

    An attribute of the client: ``client.network_virtual_appliance_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkVirtualApplianceConnection:
        """Get one connection of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliance-connections/get
        """
        return self._call(
            _rest.NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_GET,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        connection_name: str,
        network_virtual_appliance_connection_parameters: models.NetworkVirtualApplianceConnection
        | types.NetworkVirtualApplianceConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkVirtualApplianceConnection]:
        """Create a connection of a network virtual appliance, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param connection_name: Name of the connection.
        :param network_virtual_appliance_connection_parameters: Wanted settings of the appliance connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliance-connections/create-or-update
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            connection_name,
            network_virtual_appliance_connection_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connection of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliance-connections/delete
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            connection_name,
        )

    def list(
        self, resource_group_name: str, network_virtual_appliance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkVirtualApplianceConnection]:
        """List the connections of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliance-connections/list
        """
        return self._list(
            _rest.NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_LIST,
            options,
            resource_group_name,
            network_virtual_appliance_name,
        )


class NetworkVirtualAppliancesOperations(OperationGroup):
    """Network virtual appliances: partners' routers and firewalls in virtual hubs.

    An attribute of the client: ``client.network_virtual_appliances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkVirtualAppliance:
        """Get one network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/get
        """
        return self._call(
            _rest.NETWORK_VIRTUAL_APPLIANCES_GET, options, resource_group_name, network_virtual_appliance_name, expand
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        parameters: models.NetworkVirtualAppliance | types.NetworkVirtualApplianceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkVirtualAppliance]:
        """Create a network virtual appliance, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param parameters: Wanted settings of the network virtual appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/create-or-update
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkVirtualAppliance:
        """Replace the tags of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param parameters: The new tags of the network virtual appliance; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/update-tags
        """
        return self._call(
            _rest.NETWORK_VIRTUAL_APPLIANCES_UPDATE_TAGS,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, network_virtual_appliance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/delete
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_DELETE, options, resource_group_name, network_virtual_appliance_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkVirtualAppliance]:
        """List the network virtual appliances of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/list-by-resource-group
        """
        return self._list(_rest.NETWORK_VIRTUAL_APPLIANCES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkVirtualAppliance]:
        """List all network virtual appliances of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/list
        """
        return self._list(_rest.NETWORK_VIRTUAL_APPLIANCES_LIST, options)

    def begin_restart(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        network_virtual_appliance_instance_ids: models.NetworkVirtualApplianceInstanceIds
        | types.NetworkVirtualApplianceInstanceIdsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkVirtualApplianceInstanceIds]:
        """Restart instances of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param network_virtual_appliance_instance_ids: IDs of the instances; all of them without it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/restart
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_RESTART,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            network_virtual_appliance_instance_ids,
        )

    def begin_reimage(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        network_virtual_appliance_instance_ids: models.NetworkVirtualApplianceInstanceIds
        | types.NetworkVirtualApplianceInstanceIdsDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkVirtualApplianceInstanceIds]:
        """Put instances of a network virtual appliance back to their image.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param network_virtual_appliance_instance_ids: IDs of the instances; all of them without it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/reimage
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_REIMAGE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            network_virtual_appliance_instance_ids,
        )

    def begin_get_boot_diagnostic_logs(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        request: models.NetworkVirtualApplianceBootDiagnosticParameters
        | types.NetworkVirtualApplianceBootDiagnosticParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkVirtualApplianceInstanceId]:
        """Write screenshot and serial log of an appliance's instance to storage.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param request: Instance, and SAS URIs to write to.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/get-boot-diagnostic-logs
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_GET_BOOT_DIAGNOSTIC_LOGS,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            request,
        )

    def begin_prepare_migration(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        body: models.NetworkVirtualAppliancePrepareMigrationRequest
        | types.NetworkVirtualAppliancePrepareMigrationRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Prepare the migration of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param body: Kind of migration and version to move to.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/prepare-migration
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_PREPARE_MIGRATION,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            body,
        )

    def begin_execute_migration(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        body: models.NetworkVirtualApplianceExecuteMigrationRequest
        | types.NetworkVirtualApplianceExecuteMigrationRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Carry out the prepared migration of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param body: Kind of migration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/execute-migration
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_EXECUTE_MIGRATION,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            body,
        )

    def begin_commit_migration(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        body: models.NetworkVirtualApplianceCommitMigrationRequest
        | types.NetworkVirtualApplianceCommitMigrationRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Make the migration of a network virtual appliance final.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param body: Kind of migration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/commit-migration
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_COMMIT_MIGRATION,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            body,
        )

    def begin_abort_migration(
        self, resource_group_name: str, network_virtual_appliance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Abort the migration of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-virtual-appliances/abort-migration
        """
        return self._begin(
            _rest.NETWORK_VIRTUAL_APPLIANCES_ABORT_MIGRATION,
            options,
            resource_group_name,
            network_virtual_appliance_name,
        )


class VirtualApplianceSitesOperations(OperationGroup):
    """Sites connected through network virtual appliances.

    An attribute of the client: ``client.virtual_appliance_sites``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        site_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualApplianceSite:
        """Get one site of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param site_name: Name of the site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-appliance-sites/get
        """
        return self._call(
            _rest.VIRTUAL_APPLIANCE_SITES_GET, options, resource_group_name, network_virtual_appliance_name, site_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        site_name: str,
        parameters: models.VirtualApplianceSite | types.VirtualApplianceSiteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualApplianceSite]:
        """Create a site of a network virtual appliance, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param site_name: Name of the site.
        :param parameters: Wanted settings of the virtual appliance site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-appliance-sites/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_APPLIANCE_SITES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            site_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        site_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a site of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param site_name: Name of the site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-appliance-sites/delete
        """
        return self._begin(
            _rest.VIRTUAL_APPLIANCE_SITES_DELETE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            site_name,
        )

    def list(
        self, resource_group_name: str, network_virtual_appliance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualApplianceSite]:
        """List the sites of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-appliance-sites/list
        """
        return self._list(
            _rest.VIRTUAL_APPLIANCE_SITES_LIST, options, resource_group_name, network_virtual_appliance_name
        )


class InboundSecurityRuleOperations(OperationGroup):
    """Inbound security rules of network virtual appliances.

    An attribute of the client: ``client.inbound_security_rule``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        rule_collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.InboundSecurityRule:
        """Get the inbound security rules of a network virtual appliance.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param rule_collection_name: Name of the rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/inbound-security-rule/get
        """
        return self._call(
            _rest.INBOUND_SECURITY_RULE_GET,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            rule_collection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_virtual_appliance_name: str,
        rule_collection_name: str,
        parameters: models.InboundSecurityRule | types.InboundSecurityRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InboundSecurityRule]:
        """Create inbound security rules of a network virtual appliance, or update them.

        :param resource_group_name: Name of the resource group.
        :param network_virtual_appliance_name: Name of the network virtual appliance.
        :param rule_collection_name: Name of the rule collection.
        :param parameters: Wanted settings of the inbound security rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/inbound-security-rule/create-or-update
        """
        return self._begin(
            _rest.INBOUND_SECURITY_RULE_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_virtual_appliance_name,
            rule_collection_name,
            parameters,
        )
