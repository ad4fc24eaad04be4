# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``azure_firewalls``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _azure_firewalls as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AzureFirewallsOperations(OperationGroup):
    """Azure Firewalls: filter traffic between networks and to the internet.

    An attribute of the client: ``client.azure_firewalls``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, azure_firewall_name: str, **options: Unpack[RequestOptions]
    ) -> models.AzureFirewall:
        """Get one firewall.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/get
        """
        return self._call(_rest.AZURE_FIREWALLS_GET, options, resource_group_name, azure_firewall_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        azure_firewall_name: str,
        parameters: models.AzureFirewall | types.AzureFirewallDict | IO[bytes],
        *,
        create_afc_control_plane: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AzureFirewall]:
        """Create a firewall, or update it in place; takes several minutes.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.
        :param parameters: Wanted settings of the firewall.
        :param create_afc_control_plane: Also creates the control plane of the firewall's controller.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/create-or-update
        """
        return self._begin(
            _rest.AZURE_FIREWALLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            azure_firewall_name,
            parameters,
            create_afc_control_plane,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        azure_firewall_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AzureFirewall]:
        """Replace the tags of a firewall.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.
        :param parameters: The new tags of the firewall; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/update-tags
        """
        return self._begin(
            _rest.AZURE_FIREWALLS_UPDATE_TAGS, options, resource_group_name, azure_firewall_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, azure_firewall_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a firewall; its policy and public IP addresses stay.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/delete
        """
        return self._begin(_rest.AZURE_FIREWALLS_DELETE, options, resource_group_name, azure_firewall_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AzureFirewall]:
        """List the firewalls of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/list
        """
        return self._list(_rest.AZURE_FIREWALLS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AzureFirewall]:
        """List all firewalls of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/list-all
        """
        return self._list(_rest.AZURE_FIREWALLS_LIST_ALL, options)

    def begin_list_learned_prefixes(
        self, resource_group_name: str, azure_firewall_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.IPPrefixesList]:
        """List the IP prefixes a firewall has learned and does not apply SNAT to.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/list-learned-prefixes
        """
        return self._begin(
            _rest.AZURE_FIREWALLS_LIST_LEARNED_PREFIXES, options, resource_group_name, azure_firewall_name
        )

    def begin_packet_capture(
        self,
        resource_group_name: str,
        azure_firewall_name: str,
        parameters: models.FirewallPacketCaptureParameters | types.FirewallPacketCaptureParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Start a packet capture on a firewall.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.
        :param parameters: What to capture, for how long, and where to put it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/packet-capture
        """
        return self._begin(
            _rest.AZURE_FIREWALLS_PACKET_CAPTURE, options, resource_group_name, azure_firewall_name, parameters
        )

    def begin_packet_capture_operation(
        self,
        resource_group_name: str,
        azure_firewall_name: str,
        parameters: models.FirewallPacketCaptureParameters | types.FirewallPacketCaptureParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AzureFirewallPacketCaptureResponse]:
        """Start, stop or query a packet capture on a firewall.

        :param resource_group_name: Name of the resource group.
        :param azure_firewall_name: Name of the firewall.
        :param parameters: What to do, what to capture, and where to put it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewalls/packet-capture-operation
        """
        return self._begin(
            _rest.AZURE_FIREWALLS_PACKET_CAPTURE_OPERATION,
            options,
            resource_group_name,
            azure_firewall_name,
            parameters,
        )
