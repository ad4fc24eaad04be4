# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``express_route_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _express_route_ports as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ExpressRoutePortsOperations(OperationGroup):
    """ExpressRoute Direct ports: pairs of physical ports of your own.

    An attribute of the client: ``client.express_route_ports``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, express_route_port_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRoutePort:
        """Get one ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/get
        """
        return self._call(_rest.EXPRESS_ROUTE_PORTS_GET, options, resource_group_name, express_route_port_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        parameters: models.ExpressRoutePort | types.ExpressRoutePortDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRoutePort]:
        """Order an ExpressRoute Direct port pair, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param parameters: Wanted settings of the ExpressRoute port.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_PORTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            express_route_port_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRoutePort:
        """Replace the tags of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param parameters: The new tags of the ExpressRoute port; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/update-tags
        """
        return self._call(
            _rest.EXPRESS_ROUTE_PORTS_UPDATE_TAGS, options, resource_group_name, express_route_port_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, express_route_port_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an ExpressRoute Direct port; it must have no circuits.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/delete
        """
        return self._begin(_rest.EXPRESS_ROUTE_PORTS_DELETE, options, resource_group_name, express_route_port_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRoutePort]:
        """List the ExpressRoute Direct ports of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/list-by-resource-group
        """
        return self._list(_rest.EXPRESS_ROUTE_PORTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ExpressRoutePort]:
        """List all ExpressRoute Direct ports of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/list
        """
        return self._list(_rest.EXPRESS_ROUTE_PORTS_LIST, options)

    def generate_loa(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        request: models.GenerateExpressRoutePortsLOARequest | types.GenerateExpressRoutePortsLOARequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.GenerateExpressRoutePortsLOAResult:
        """Generate the letter of authorization with which the location lays the cable to the port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param request: Name of the customer for the letter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports/generate-loa
        """
        return self._call(
            _rest.EXPRESS_ROUTE_PORTS_GENERATE_LOA, options, resource_group_name, express_route_port_name, request
        )


class ExpressRoutePortAuthorizationsOperations(OperationGroup):
    """Authorizations by which circuits of other subscriptions use an ExpressRoute Direct port.

    An attribute of the client: ``client.express_route_port_authorizations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        authorization_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRoutePortAuthorization:
        """Get one authorization of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-port-authorizations/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_PORT_AUTHORIZATIONS_GET,
            options,
            resource_group_name,
            express_route_port_name,
            authorization_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        authorization_name: str,
        authorization_parameters: models.ExpressRoutePortAuthorization
        | types.ExpressRoutePortAuthorizationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRoutePortAuthorization]:
        """Create an authorization of an ExpressRoute Direct port, or update it.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param authorization_name: Name of the authorization.
        :param authorization_parameters: Wanted settings of the port authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-port-authorizations/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_PORT_AUTHORIZATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            express_route_port_name,
            authorization_name,
            authorization_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        authorization_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an authorization of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-port-authorizations/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_PORT_AUTHORIZATIONS_DELETE,
            options,
            resource_group_name,
            express_route_port_name,
            authorization_name,
        )

    def list(
        self, resource_group_name: str, express_route_port_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRoutePortAuthorization]:
        """List the authorizations of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-port-authorizations/list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_PORT_AUTHORIZATIONS_LIST, options, resource_group_name, express_route_port_name
        )

    def list_keys(
        self,
        resource_group_name: str,
        express_route_port_name: str,
        authorization_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteAuthorizationKey:
        """Get the key of an authorization of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-port-authorizations/list-keys
        """
        return self._call(
            _rest.EXPRESS_ROUTE_PORT_AUTHORIZATIONS_LIST_KEYS,
            options,
            resource_group_name,
            express_route_port_name,
            authorization_name,
        )


class ExpressRouteLinksOperations(OperationGroup):
    """Physical links of ExpressRoute Direct ports.

    An attribute of the client: ``client.express_route_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, express_route_port_name: str, link_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteLink:
        """Get one link of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.
        :param link_name: Name of the link.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-links/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LINKS_GET, options, resource_group_name, express_route_port_name, link_name
        )

    def list(
        self, resource_group_name: str, express_route_port_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteLink]:
        """List the two links of an ExpressRoute Direct port.

        :param resource_group_name: Name of the resource group.
        :param express_route_port_name: Name of the ExpressRoute Direct port.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-links/list
        """
        return self._list(_rest.EXPRESS_ROUTE_LINKS_LIST, options, resource_group_name, express_route_port_name)
