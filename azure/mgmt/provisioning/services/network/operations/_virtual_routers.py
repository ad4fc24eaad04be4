# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_routers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_routers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualRoutersOperations(OperationGroup):
    """Virtual routers in virtual networks.

    An attribute of the client: ``client.virtual_routers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_router_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualRouter:
        """Get one virtual router.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-routers/get
        """
        return self._call(_rest.VIRTUAL_ROUTERS_GET, options, resource_group_name, virtual_router_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_router_name: str,
        parameters: models.VirtualRouter | types.VirtualRouterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualRouter]:
        """Create a virtual router, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.
        :param parameters: Wanted settings of the virtual router.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-routers/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_ROUTERS_CREATE_OR_UPDATE, options, resource_group_name, virtual_router_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, virtual_router_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual router.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-routers/delete
        """
        return self._begin(_rest.VIRTUAL_ROUTERS_DELETE, options, resource_group_name, virtual_router_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualRouter]:
        """List the virtual routers of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-routers/list-by-resource-group
        """
        return self._list(_rest.VIRTUAL_ROUTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualRouter]:
        """List all virtual routers of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-routers/list
        """
        return self._list(_rest.VIRTUAL_ROUTERS_LIST, options)


class VirtualRouterPeeringsOperations(OperationGroup):
    """BGP peerings of virtual routers.

    An attribute of the client: ``client.virtual_router_peerings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_router_name: str, peering_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualRouterPeering:
        """Get one peering of a virtual router.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-router-peerings/get
        """
        return self._call(
            _rest.VIRTUAL_ROUTER_PEERINGS_GET, options, resource_group_name, virtual_router_name, peering_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_router_name: str,
        peering_name: str,
        parameters: models.VirtualRouterPeering | types.VirtualRouterPeeringDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualRouterPeering]:
        """Create a peering of a virtual router, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param parameters: Wanted settings of the virtual router peering.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-router-peerings/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_ROUTER_PEERINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_router_name,
            peering_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_router_name: str,
        peering_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a peering of a virtual router.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-router-peerings/delete
        """
        return self._begin(
            _rest.VIRTUAL_ROUTER_PEERINGS_DELETE, options, resource_group_name, virtual_router_name, peering_name
        )

    def list(
        self, resource_group_name: str, virtual_router_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualRouterPeering]:
        """List the peerings of a virtual router.

        :param resource_group_name: Name of the resource group.
        :param virtual_router_name: Name of the virtual router.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-router-peerings/list
        """
        return self._list(_rest.VIRTUAL_ROUTER_PEERINGS_LIST, options, resource_group_name, virtual_router_name)
