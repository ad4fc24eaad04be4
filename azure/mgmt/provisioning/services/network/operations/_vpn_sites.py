# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``vpn_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _vpn_sites as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VpnSitesOperations(OperationGroup):
    """VPN sites: places with VPN devices that connect to virtual hubs.

    An attribute of the client: ``client.vpn_sites``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, vpn_site_name: str, **options: Unpack[RequestOptions]) -> models.VpnSite:
        """Get one VPN site.

        :param resource_group_name: Name of the resource group.
        :param vpn_site_name: Name of the VPN site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites/get
        """
        return self._call(_rest.VPN_SITES_GET, options, resource_group_name, vpn_site_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vpn_site_name: str,
        vpn_site_parameters: models.VpnSite | types.VpnSiteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnSite]:
        """Create a VPN site, or update it.

        :param resource_group_name: Name of the resource group.
        :param vpn_site_name: Name of the VPN site.
        :param vpn_site_parameters: Wanted settings of the VPN site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites/create-or-update
        """
        return self._begin(
            _rest.VPN_SITES_CREATE_OR_UPDATE, options, resource_group_name, vpn_site_name, vpn_site_parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        vpn_site_name: str,
        vpn_site_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VpnSite:
        """Replace the tags of a VPN site.

        :param resource_group_name: Name of the resource group.
        :param vpn_site_name: Name of the VPN site.
        :param vpn_site_parameters: The new tags of the VPN site; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites/update-tags
        """
        return self._call(_rest.VPN_SITES_UPDATE_TAGS, options, resource_group_name, vpn_site_name, vpn_site_parameters)

    def begin_delete(
        self, resource_group_name: str, vpn_site_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a VPN site; it must have no connections.

        :param resource_group_name: Name of the resource group.
        :param vpn_site_name: Name of the VPN site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites/delete
        """
        return self._begin(_rest.VPN_SITES_DELETE, options, resource_group_name, vpn_site_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnSite]:
        """List the VPN sites of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites/list-by-resource-group
        """
        return self._list(_rest.VPN_SITES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VpnSite]:
        """List all VPN sites of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-sites/list
        """
        return self._list(_rest.VPN_SITES_LIST, options)


class VpnSiteLinksOperations(OperationGroup):
    """Internet links of VPN sites.

    An attribute of the client: ``client.vpn_site_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, vpn_site_name: str, vpn_site_link_name: str, **options: Unpack[RequestOptions]
    ) -> models.VpnSiteLink:
        """Get one link of a VPN site.

        :param resource_group_name: Name of the resource group.
        :param vpn_site_name: Name of the VPN site.
        :param vpn_site_link_name: Name of the link of the VPN site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-site-links/get
        """
        return self._call(_rest.VPN_SITE_LINKS_GET, options, resource_group_name, vpn_site_name, vpn_site_link_name)

    def list_by_vpn_site(
        self, resource_group_name: str, vpn_site_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnSiteLink]:
        """List the links of a VPN site.

        :param resource_group_name: Name of the resource group.
        :param vpn_site_name: Name of the VPN site.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-site-links/list-by-vpn-site
        """
        return self._list(_rest.VPN_SITE_LINKS_LIST_BY_VPN_SITE, options, resource_group_name, vpn_site_name)
