# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_wans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_wans as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualWansOperations(OperationGroup):
    """Virtual WANs: wide-area networks of virtual hubs.

    An attribute of the client: ``client.virtual_wans``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_wan_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualWAN:
        """Get one virtual WAN.

        :param resource_group_name: Name of the resource group.
        :param virtual_wan_name: Name of the virtual WAN.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-wans/get
        """
        return self._call(_rest.VIRTUAL_WANS_GET, options, resource_group_name, virtual_wan_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_wan_name: str,
        wan_parameters: models.VirtualWAN | types.VirtualWANDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualWAN]:
        """Create a virtual WAN, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_wan_name: Name of the virtual WAN.
        :param wan_parameters: Wanted settings of the virtual WAN.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-wans/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_WANS_CREATE_OR_UPDATE, options, resource_group_name, virtual_wan_name, wan_parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        virtual_wan_name: str,
        wan_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualWAN:
        """Replace the tags of a virtual WAN.

        :param resource_group_name: Name of the resource group.
        :param virtual_wan_name: Name of the virtual WAN.
        :param wan_parameters: The new tags of the virtual WAN; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-wans/update-tags
        """
        return self._call(
            _rest.VIRTUAL_WANS_UPDATE_TAGS, options, resource_group_name, virtual_wan_name, wan_parameters
        )

    def begin_delete(
        self, resource_group_name: str, virtual_wan_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual WAN; it must have no hubs.

        :param resource_group_name: Name of the resource group.
        :param virtual_wan_name: Name of the virtual WAN.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-wans/delete
        """
        return self._begin(_rest.VIRTUAL_WANS_DELETE, options, resource_group_name, virtual_wan_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualWAN]:
        """List the virtual WANs of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-wans/list-by-resource-group
        """
        return self._list(_rest.VIRTUAL_WANS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualWAN]:
        """List all virtual WANs of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-wans/list
        """
        return self._list(_rest.VIRTUAL_WANS_LIST, options)


class VpnSitesConfigurationOperations(OperationGroup):
    """Configuration of VPN devices for virtual WANs.

    An attribute of the client: ``client.vpn_sites_configuration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_download(
        self,
        resource_group_name: str,
        virtual_wan_name: str,
        request: models.GetVpnSitesConfigurationRequest | types.GetVpnSitesConfigurationRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Write the configuration of VPN sites' devices to a blob.

        :param resource_group_name: Name of the resource group.
        :param virtual_wan_name: Name of the virtual WAN.
        :param request: VPN sites, and the SAS URI of the blob.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites-configuration/download
        """
        return self._begin(
            _rest.VPN_SITES_CONFIGURATION_DOWNLOAD, options, resource_group_name, virtual_wan_name, request
        )


class VpnServerConfigurationsAssociatedWithVirtualWanOperations(OperationGroup):
    """VPN server configurations used in a virtual WAN.

    An attribute of the client: ``client.vpn_server_configurations_associated_with_virtual_wan``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_list(
        self, resource_group_name: str, virtual_wan_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.VpnServerConfigurationsResponse]:
        """List the VPN server configurations used in a virtual WAN.

        :param resource_group_name: Name of the resource group.
        :param virtual_wan_name: Name of the virtual WAN.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations-associated-with-virtual-wan/list
        """
        return self._begin(
            _rest.VPN_SERVER_CONFIGURATIONS_ASSOCIATED_WITH_VIRTUAL_WAN_LIST,
            options,
            resource_group_name,
            virtual_wan_name,
        )
