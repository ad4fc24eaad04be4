# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``express_route_lags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _express_route_lags as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class ExpressRouteLagsOperations(AsyncOperationGroup):
    """Link aggregation groups of ExpressRoute ports.

    An attribute of the client: ``client.express_route_lags``.
    """

    async def get(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteLag:
        """Get one ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteLag``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/get
        """
        return await self._call(_rest.EXPRESS_ROUTE_LAGS_GET, options, resource_group_name, express_route_lag_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        resource: models.ExpressRouteLag | types.ExpressRouteLagDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ExpressRouteLag]:
        """Create an ExpressRoute LAG, or update it in place.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param resource: Wanted settings of the ExpressRoute LAG.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ExpressRouteLag``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/create-or-update
        """
        return await self._begin(
            _rest.EXPRESS_ROUTE_LAGS_CREATE_OR_UPDATE, options, resource_group_name, express_route_lag_name, resource
        )

    async def update(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        properties: models.ExpressRouteLagUpdateTagsOrIdentityRequest
        | types.ExpressRouteLagUpdateTagsOrIdentityRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteLag:
        """Change the tags or the identity of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param properties: Changes to the ExpressRoute LAG; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteLag``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/update
        """
        return await self._call(
            _rest.EXPRESS_ROUTE_LAGS_UPDATE, options, resource_group_name, express_route_lag_name, properties
        )

    async def begin_delete(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete an ExpressRoute LAG; it must have no circuits.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/delete
        """
        return await self._begin(_rest.EXPRESS_ROUTE_LAGS_DELETE, options, resource_group_name, express_route_lag_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ExpressRouteLag]:
        """List the ExpressRoute LAGs of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ExpressRouteLag`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/list-by-resource-group
        """
        return self._list(_rest.EXPRESS_ROUTE_LAGS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.ExpressRouteLag]:
        """List all ExpressRoute LAGs of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ExpressRouteLag`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/list
        """
        return self._list(_rest.EXPRESS_ROUTE_LAGS_LIST, options)

    async def generate_loa(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        body: models.GenerateExpressRouteLagsLOARequest | types.GenerateExpressRouteLagsLOARequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.GenerateExpressRouteLagsLOAResult:
        """Generate the letter of authorization with which the location lays the cables of a LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param body: Name of the customer, and the members the letter is for.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``GenerateExpressRouteLagsLOAResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/generate-loa
        """
        return await self._call(
            _rest.EXPRESS_ROUTE_LAGS_GENERATE_LOA, options, resource_group_name, express_route_lag_name, body
        )

    async def links_get(
        self, resource_group_name: str, express_route_lag_name: str, link_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteLagLink:
        """Get one link of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param link_name: Name of the link.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteLagLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/links-get
        """
        return await self._call(
            _rest.EXPRESS_ROUTE_LAGS_LINKS_GET, options, resource_group_name, express_route_lag_name, link_name
        )

    def links_list(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ExpressRouteLagLink]:
        """List the links of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ExpressRouteLagLink`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/links-list
        """
        return self._list(_rest.EXPRESS_ROUTE_LAGS_LINKS_LIST, options, resource_group_name, express_route_lag_name)

    async def members_get(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        link_name: str,
        member_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteLagMember:
        """Get one member port of a link of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param link_name: Name of the link.
        :param member_name: Name of the member port.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteLagMember``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/members-get
        """
        return await self._call(
            _rest.EXPRESS_ROUTE_LAGS_MEMBERS_GET,
            options,
            resource_group_name,
            express_route_lag_name,
            link_name,
            member_name,
        )

    def members_list(
        self, resource_group_name: str, express_route_lag_name: str, link_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ExpressRouteLagMember]:
        """List the member ports of a link of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param link_name: Name of the link.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ExpressRouteLagMember`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lags/members-list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_LAGS_MEMBERS_LIST, options, resource_group_name, express_route_lag_name, link_name
        )


class ExpressRouteLagAuthorizationsOperations(AsyncOperationGroup):
    """Authorizations by which circuits of other subscriptions use an ExpressRoute LAG.

    An attribute of the client: ``client.express_route_lag_authorizations``.
    """

    async def get(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteLagAuthorization:
        """Get one authorization of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteLagAuthorization``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/get
        """
        return await self._call(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_GET,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        authorization_parameters: models.ExpressRouteLagAuthorization
        | types.ExpressRouteLagAuthorizationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ExpressRouteLagAuthorization]:
        """Create an authorization of an ExpressRoute LAG, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.
        :param authorization_parameters: Wanted settings of the LAG authorization.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ExpressRouteLagAuthorization``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/create-or-update
        """
        return await self._begin(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
            authorization_parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete an authorization of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/delete
        """
        return await self._begin(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_DELETE,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
        )

    def list(
        self, resource_group_name: str, express_route_lag_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ExpressRouteLagAuthorization]:
        """List the authorizations of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ExpressRouteLagAuthorization`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_LIST, options, resource_group_name, express_route_lag_name
        )

    async def list_keys(
        self,
        resource_group_name: str,
        express_route_lag_name: str,
        authorization_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteAuthorizationKey:
        """Get the key of an authorization of an ExpressRoute LAG.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param express_route_lag_name: Name of the ExpressRoute LAG.
        :param authorization_name: Name of the authorization.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExpressRouteAuthorizationKey``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-lag-authorizations/list-keys
        """
        return await self._call(
            _rest.EXPRESS_ROUTE_LAG_AUTHORIZATIONS_LIST_KEYS,
            options,
            resource_group_name,
            express_route_lag_name,
            authorization_name,
        )
