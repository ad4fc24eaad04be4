# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``express_route_lags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _express_route_lags as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ExpressRouteLagsOperations(OperationGroup):
    """Link aggregation groups of ExpressRoute ports.

    An attribute of the client: ``client.express_route_lags``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteLag:
        """Get one ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/get
        """
        return self._call(_rest.EXPRESS_ROUTE_LAGS_GET, options, resource_group_name, express_route_lag_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        resource: models.ExpressRouteLag | types.ExpressRouteLagDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteLag]:
        """Create an ExpressRoute LAG, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param resource: Wanted settings of the ExpressRoute LAG.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_LAGS_CREATE_OR_UPDATE, options, resource_group_name, express_route_lag_name, resource
        )

    def update(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        properties: models.ExpressRouteLagUpdateTagsOrIdentityRequest
        | types.ExpressRouteLagUpdateTagsOrIdentityRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteLag:
        """Change the tags or the identity of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param properties: Changes to the ExpressRoute LAG; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/update
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LAGS_UPDATE, options, resource_group_name, express_route_lag_name, properties
        )

    def begin_delete(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an ExpressRoute LAG; it must have no circuits.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/delete
        """
        return self._begin(_rest.EXPRESS_ROUTE_LAGS_DELETE, options, resource_group_name, express_route_lag_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteLag]:
        """List the ExpressRoute LAGs of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/list-by-resource-group
        """
        return self._list(_rest.EXPRESS_ROUTE_LAGS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ExpressRouteLag]:
        """List all ExpressRoute LAGs of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/list
        """
        return self._list(_rest.EXPRESS_ROUTE_LAGS_LIST, options)

    def generate_loa(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        body: models.GenerateExpressRouteLagsLOARequest | types.GenerateExpressRouteLagsLOARequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.GenerateExpressRouteLagsLOAResult:
        """Generate the letter of authorization with which the location lays the cables of a LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param body: Name of the customer, and the members the letter is for.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/generate-loa
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LAGS_GENERATE_LOA, options, resource_group_name, express_route_lag_name, body
        )

    def links_get(
        self, resource_group_name: str, express_route_lag_name: str, link_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteLagLink:
        """Get one link of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param link_name: Name of the link.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/links-get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LAGS_LINKS_GET, options, resource_group_name, express_route_lag_name, link_name
        )

    def links_list(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteLagLink]:
        """List the links of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/links-list
        """
        return self._list(_rest.EXPRESS_ROUTE_LAGS_LINKS_LIST, options, resource_group_name, express_route_lag_name)

    def members_get(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        link_name: str,
        member_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteLagMember:
        """Get one member port of a link of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param link_name: Name of the link.
        :param member_name: Name of the member port.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/members-get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LAGS_MEMBERS_GET,
            options,
            resource_group_name,
            express_route_lag_name,
            link_name,
            member_name,
        )

    def members_list(
        self, resource_group_name: str, express_route_lag_name: str, link_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteLagMember]:
        """List the member ports of a link of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param link_name: Name of the link.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/members-list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_LAGS_MEMBERS_LIST, options, resource_group_name, express_route_lag_name, link_name
        )


class ExpressRouteLagAuthorizationsOperations(OperationGroup):
    """Authorizations by which circuits of other subscriptions use an ExpressRoute LAG.

    An attribute of the client: ``client.express_route_lag_authorizations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteLagAuthorization:
        """Get one authorization of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_GET,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        authorization_parameters: models.ExpressRouteLagAuthorization
        | types.ExpressRouteLagAuthorizationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteLagAuthorization]:
        """Create an authorization of an ExpressRoute LAG, or update it.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.
        :param authorization_parameters: Wanted settings of the LAG authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
            authorization_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an authorization of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_DELETE,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
        )

    def list(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteLagAuthorization]:
        """List the authorizations of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_LIST, options, resource_group_name, express_route_lag_name
        )

    def list_keys(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteAuthorizationKey:
        """Get the key of an authorization of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/list-keys
        """
        return self._call(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_LIST_KEYS,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
        )
