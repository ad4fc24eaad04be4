# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``express_route_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _express_route_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ExpressRouteGatewaysOperations(OperationGroup):
    """ExpressRoute gateways of virtual hubs.

    An attribute of the client: ``client.express_route_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, express_route_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteGateway:
        """Get one ExpressRoute gateway of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/get
        """
        return self._call(_rest.EXPRESS_ROUTE_GATEWAYS_GET, options, resource_group_name, express_route_gateway_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        put_express_route_gateway_parameters: models.ExpressRouteGateway | types.ExpressRouteGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteGateway]:
        """Create an ExpressRoute gateway in a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param put_express_route_gateway_parameters: Wanted settings of the ExpressRoute gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            express_route_gateway_name,
            put_express_route_gateway_parameters,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        express_route_gateway_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteGateway]:
        """Replace the tags of an ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param express_route_gateway_parameters: The new tags of the ExpressRoute gateway; they replace the present
            ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/update-tags
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_UPDATE_TAGS,
            options,
            resource_group_name,
            express_route_gateway_name,
            express_route_gateway_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, express_route_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an ExpressRoute gateway of a virtual hub; it must have no connections.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_DELETE, options, resource_group_name, express_route_gateway_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteGatewayList:
        """List the ExpressRoute gateways of virtual hubs in one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/list-by-resource-group
        """
        return self._call(_rest.EXPRESS_ROUTE_GATEWAYS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[RequestOptions]) -> models.ExpressRouteGatewayList:
        """List all ExpressRoute gateways of virtual hubs in the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/list-by-subscription
        """
        return self._call(_rest.EXPRESS_ROUTE_GATEWAYS_LIST_BY_SUBSCRIPTION, options)

    def begin_get_failover_all_tests_details(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        *,
        type: str | None = None,
        fetch_latest: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[list[models.ExpressRouteFailoverTestDetails]]:
        """List the failover tests of an ExpressRoute gateway in a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param type: Kind of failover tests to list.
        :param fetch_latest: Returns only the latest test of each kind.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/get-failover-all-tests-details
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_GET_FAILOVER_ALL_TESTS_DETAILS,
            options,
            resource_group_name,
            express_route_gateway_name,
            type,
            fetch_latest,
        )

    def begin_get_failover_single_test_details(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        *,
        peering_location: str,
        failover_test_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[list[models.ExpressRouteFailoverSingleTestDetails]]:
        """Get the details of one failover test of an ExpressRoute gateway in a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param peering_location: Peering location of the test.
        :param failover_test_id: ID of the failover test.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/get-failover-single-test-details
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_GET_FAILOVER_SINGLE_TEST_DETAILS,
            options,
            resource_group_name,
            express_route_gateway_name,
            peering_location,
            failover_test_id,
        )

    def begin_start_site_failover_test(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        *,
        peering_location: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start to simulate the failure of a peering location for a virtual hub's gateway.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param peering_location: Peering location of the test.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/start-site-failover-test
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_START_SITE_FAILOVER_TEST,
            options,
            resource_group_name,
            express_route_gateway_name,
            peering_location,
        )

    def begin_stop_site_failover_test(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        stop_parameters: models.ExpressRouteFailoverStopApiParameters
        | types.ExpressRouteFailoverStopApiParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop the simulated failure of a peering location, and say how it went.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param stop_parameters: Peering location, and whether the simulation was successful.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/stop-site-failover-test
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_STOP_SITE_FAILOVER_TEST,
            options,
            resource_group_name,
            express_route_gateway_name,
            stop_parameters,
        )

    def begin_get_routes_information(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        *,
        attempt_refresh: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GatewayRouteSetsInformation]:
        """Get the routes of an ExpressRoute gateway in a virtual hub, by peering location.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param attempt_refresh: Computes the information anew, if enough time has passed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/get-routes-information
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_GET_ROUTES_INFORMATION,
            options,
            resource_group_name,
            express_route_gateway_name,
            attempt_refresh,
        )

    def begin_get_resiliency_information(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        *,
        attempt_refresh: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GatewayResiliencyInformation]:
        """Get how resilient an ExpressRoute gateway in a virtual hub is, with recommendations.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param attempt_refresh: Computes the information anew, if enough time has passed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-gateways/get-resiliency-information
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_GATEWAYS_GET_RESILIENCY_INFORMATION,
            options,
            resource_group_name,
            express_route_gateway_name,
            attempt_refresh,
        )


class ExpressRouteConnectionsOperations(OperationGroup):
    """Connections of circuits to ExpressRoute gateways of virtual hubs.

    An attribute of the client: ``client.express_route_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteConnection:
        """Get one connection of a virtual hub's ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-connections/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CONNECTIONS_GET,
            options,
            resource_group_name,
            express_route_gateway_name,
            connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        connection_name: str,
        put_express_route_connection_parameters: models.ExpressRouteConnection
        | types.ExpressRouteConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteConnection]:
        """Connect a circuit to a virtual hub's ExpressRoute gateway, or update the connection.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param connection_name: Name of the connection.
        :param put_express_route_connection_parameters: Wanted settings of the ExpressRoute connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-connections/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            express_route_gateway_name,
            connection_name,
            put_express_route_connection_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        express_route_gateway_name: str,
        connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connection of a virtual hub's ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-connections/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            express_route_gateway_name,
            connection_name,
        )

    def list(
        self, resource_group_name: str, express_route_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteConnectionList:
        """List the connections of a virtual hub's ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param express_route_gateway_name: Name of the ExpressRoute gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-connections/list
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CONNECTIONS_LIST, options, resource_group_name, express_route_gateway_name
        )
