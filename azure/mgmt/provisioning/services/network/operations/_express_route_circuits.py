# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``express_route_circuits``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _express_route_circuits as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ExpressRouteCircuitAuthorizationsOperations(OperationGroup):
    """Authorizations by which gateways of other subscriptions connect to an ExpressRoute circuit.

    An attribute of the client: ``client.express_route_circuit_authorizations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, circuit_name: str, authorization_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCircuitAuthorization:
        """Get one authorization of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-authorizations/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_GET,
            options,
            resource_group_name,
            circuit_name,
            authorization_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        circuit_name: str,
        authorization_name: str,
        authorization_parameters: models.ExpressRouteCircuitAuthorization
        | types.ExpressRouteCircuitAuthorizationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitAuthorization]:
        """Create an authorization of an ExpressRoute circuit, or update it; its key lets one connection be made.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param authorization_name: Name of the authorization.
        :param authorization_parameters: Wanted settings of the circuit authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-authorizations/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            circuit_name,
            authorization_name,
            authorization_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        circuit_name: str,
        authorization_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an authorization; a connection made with it is cut.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-authorizations/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_DELETE,
            options,
            resource_group_name,
            circuit_name,
            authorization_name,
        )

    def list(
        self, resource_group_name: str, circuit_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteCircuitAuthorization]:
        """List the authorizations of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-authorizations/list
        """
        return self._list(_rest.EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_LIST, options, resource_group_name, circuit_name)

    def list_keys(
        self, resource_group_name: str, circuit_name: str, authorization_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteAuthorizationKey:
        """Get the key of an authorization of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param authorization_name: Name of the authorization.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-authorizations/list-keys
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_LIST_KEYS,
            options,
            resource_group_name,
            circuit_name,
            authorization_name,
        )


class ExpressRouteCircuitsOperations(OperationGroup):
    """ExpressRoute circuits: private lines from your own network to Azure.

    An attribute of the client: ``client.express_route_circuits``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, circuit_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCircuit:
        """Get one ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/get
        """
        return self._call(_rest.EXPRESS_ROUTE_CIRCUITS_GET, options, resource_group_name, circuit_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        circuit_name: str,
        parameters: models.ExpressRouteCircuit | types.ExpressRouteCircuitDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuit]:
        """Create an ExpressRoute circuit, or update it; billing begins when its service key is issued.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param parameters: Wanted settings of the ExpressRoute circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_CREATE_OR_UPDATE, options, resource_group_name, circuit_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        circuit_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteCircuit:
        """Replace the tags of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param parameters: The new tags of the ExpressRoute circuit; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/update-tags
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CIRCUITS_UPDATE_TAGS, options, resource_group_name, circuit_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, circuit_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an ExpressRoute circuit; the provider must have deprovisioned it before.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/delete
        """
        return self._begin(_rest.EXPRESS_ROUTE_CIRCUITS_DELETE, options, resource_group_name, circuit_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.ExpressRouteCircuit]:
        """List the ExpressRoute circuits of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/list
        """
        return self._list(_rest.EXPRESS_ROUTE_CIRCUITS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ExpressRouteCircuit]:
        """List all ExpressRoute circuits of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/list-all
        """
        return self._list(_rest.EXPRESS_ROUTE_CIRCUITS_LIST_ALL, options)

    def get_stats(
        self, resource_group_name: str, circuit_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCircuitStats:
        """Get the bytes an ExpressRoute circuit has carried in and out, on both links.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/get-stats
        """
        return self._call(_rest.EXPRESS_ROUTE_CIRCUITS_GET_STATS, options, resource_group_name, circuit_name)

    def begin_get_circuit_link_failover_all_tests_details(
        self,
        resource_group_name: str,
        circuit_name: str,
        *,
        failover_test_type: str | None = None,
        fetch_latest: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[_list[models.ExpressRouteLinkFailoverAllTestsDetails]]:
        """List the failover tests made on the links of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param failover_test_type: Kind of failover tests to list.
        :param fetch_latest: Returns only the latest test of each kind.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/get-circuit-link-failover-all-tests-details
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_GET_CIRCUIT_LINK_FAILOVER_ALL_TESTS_DETAILS,
            options,
            resource_group_name,
            circuit_name,
            failover_test_type,
            fetch_latest,
        )

    def begin_get_circuit_link_failover_single_test_details(
        self,
        resource_group_name: str,
        circuit_name: str,
        *,
        link_type: str,
        circuit_test_category: str,
        failover_test_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[_list[models.ExpressRouteLinkFailoverSingleTestDetails]]:
        """Get the details of one failover test of an ExpressRoute circuit's link.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param link_type: Link of the test: Primary or Secondary.
        :param circuit_test_category: Category of the test.
        :param failover_test_id: ID of the failover test.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/get-circuit-link-failover-single-test-details
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_GET_CIRCUIT_LINK_FAILOVER_SINGLE_TEST_DETAILS,
            options,
            resource_group_name,
            circuit_name,
            link_type,
            circuit_test_category,
            failover_test_id,
        )

    def begin_start_circuit_link_failover_test(
        self,
        resource_group_name: str,
        circuit_name: str,
        *,
        link_type: str,
        circuit_test_category: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start a failover test on a link of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param link_type: Link of the test: Primary or Secondary.
        :param circuit_test_category: Category of the test.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/start-circuit-link-failover-test
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_START_CIRCUIT_LINK_FAILOVER_TEST,
            options,
            resource_group_name,
            circuit_name,
            link_type,
            circuit_test_category,
        )

    def begin_stop_circuit_link_failover_test(
        self,
        resource_group_name: str,
        circuit_name: str,
        stop_parameters: models.ExpressRouteLinkFailoverStopApiParameters
        | types.ExpressRouteLinkFailoverStopApiParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop a failover test on a link of an ExpressRoute circuit, and say how it went.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param stop_parameters: Link and test to stop, and whether the simulation was successful.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/stop-circuit-link-failover-test
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_STOP_CIRCUIT_LINK_FAILOVER_TEST,
            options,
            resource_group_name,
            circuit_name,
            stop_parameters,
        )

    def begin_list_arp_table(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        device_path: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitsArpTableListResult]:
        """List the ARP table of a peering of an ExpressRoute circuit, on one of its two paths.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param device_path: Path to look at: "primary" or "secondary".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/list-arp-table
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_LIST_ARP_TABLE,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            device_path,
        )

    def begin_list_routes_table(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        device_path: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitsRoutesTableListResult]:
        """List the routes a peering of an ExpressRoute circuit has learned, on one of its two paths.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param device_path: Path to look at: "primary" or "secondary".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/list-routes-table
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_LIST_ROUTES_TABLE,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            device_path,
        )

    def begin_list_routes_table_summary(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        device_path: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitsRoutesTableSummaryListResult]:
        """List the BGP neighbours of a peering of an ExpressRoute circuit, with the number of routes.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param device_path: Path to look at: "primary" or "secondary".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/list-routes-table-summary
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUITS_LIST_ROUTES_TABLE_SUMMARY,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            device_path,
        )

    def get_peering_stats(
        self, resource_group_name: str, circuit_name: str, peering_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCircuitStats:
        """Get the bytes one peering of an ExpressRoute circuit has carried in and out.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuits/get-peering-stats
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CIRCUITS_GET_PEERING_STATS, options, resource_group_name, circuit_name, peering_name
        )


class ExpressRouteCircuitPeeringsOperations(OperationGroup):
    """Peerings of ExpressRoute circuits: private or with Microsoft.

    An attribute of the client: ``client.express_route_circuit_peerings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, circuit_name: str, peering_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCircuitPeering:
        """Get one peering of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-peerings/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CIRCUIT_PEERINGS_GET, options, resource_group_name, circuit_name, peering_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        peering_parameters: models.ExpressRouteCircuitPeering | types.ExpressRouteCircuitPeeringDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitPeering]:
        """Create a peering of an ExpressRoute circuit, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param peering_parameters: Wanted settings of the circuit peering.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-peerings/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUIT_PEERINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            peering_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, circuit_name: str, peering_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a peering of an ExpressRoute circuit; its traffic stops.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-peerings/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUIT_PEERINGS_DELETE, options, resource_group_name, circuit_name, peering_name
        )

    def list(
        self, resource_group_name: str, circuit_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteCircuitPeering]:
        """List the peerings of an ExpressRoute circuit.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-peerings/list
        """
        return self._list(_rest.EXPRESS_ROUTE_CIRCUIT_PEERINGS_LIST, options, resource_group_name, circuit_name)


class ExpressRouteCircuitConnectionsOperations(OperationGroup):
    """Connections between two ExpressRoute circuits (Global Reach).

    An attribute of the client: ``client.express_route_circuit_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteCircuitConnection:
        """Get one Global Reach connection of a circuit's peering.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-connections/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_GET,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        connection_name: str,
        express_route_circuit_connection_parameters: models.ExpressRouteCircuitConnection
        | types.ExpressRouteCircuitConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitConnection]:
        """Connect two ExpressRoute circuits by Global Reach, or update the connection.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param connection_name: Name of the connection.
        :param express_route_circuit_connection_parameters: Wanted settings of the circuit connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-connections/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            connection_name,
            express_route_circuit_connection_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Global Reach connection between two circuits.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-connections/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            connection_name,
        )

    def list(
        self, resource_group_name: str, circuit_name: str, peering_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteCircuitConnection]:
        """List the Global Reach connections of a circuit's private peering.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-circuit-connections/list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_LIST, options, resource_group_name, circuit_name, peering_name
        )


class PeerExpressRouteCircuitConnectionsOperations(OperationGroup):
    """Global Reach connections as seen from the other circuit.

    An attribute of the client: ``client.peer_express_route_circuit_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        circuit_name: str,
        peering_name: str,
        connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PeerExpressRouteCircuitConnection:
        """Get one Global Reach connection that another circuit has made to this one.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/peer-express-route-circuit-connections/get
        """
        return self._call(
            _rest.PEER_EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_GET,
            options,
            resource_group_name,
            circuit_name,
            peering_name,
            connection_name,
        )

    def list(
        self, resource_group_name: str, circuit_name: str, peering_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PeerExpressRouteCircuitConnection]:
        """List the Global Reach connections that other circuits have made to this one.

        :param resource_group_name: Name of the resource group.
        :param circuit_name: Name of the ExpressRoute circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/peer-express-route-circuit-connections/list
        """
        return self._list(
            _rest.PEER_EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_LIST, options, resource_group_name, circuit_name, peering_name
        )
