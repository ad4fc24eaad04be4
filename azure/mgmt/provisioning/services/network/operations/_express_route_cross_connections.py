# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``express_route_cross_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _express_route_cross_connections as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ExpressRouteCrossConnectionsOperations(OperationGroup):
    """The providers' side of ExpressRoute circuits.

    An attribute of the client: ``client.express_route_cross_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, cross_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCrossConnection:
        """Get one cross connection.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_GET, options, resource_group_name, cross_connection_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.ExpressRouteCrossConnection | types.ExpressRouteCrossConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCrossConnection]:
        """Update a cross connection, for example its state of provisioning; they come into being with their circuits.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Wanted settings of the cross connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        cross_connection_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ExpressRouteCrossConnection:
        """Replace the tags of a cross connection.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param cross_connection_parameters: The new tags of the cross connection; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/update-tags
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_UPDATE_TAGS,
            options,
            resource_group_name,
            cross_connection_name,
            cross_connection_parameters,
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteCrossConnection]:
        """List the cross connections of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/list-by-resource-group
        """
        return self._list(_rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(
        self, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteCrossConnection]:
        """List all cross connections of the provider's subscription.

        :param filter: Filter on the name of the cross connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/list
        """
        return self._list(_rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST, options, filter)

    def begin_list_arp_table(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        peering_name: str,
        device_path: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitsArpTableListResult]:
        """List the ARP table of a peering of a cross connection, on one of its two paths.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param device_path: Path to look at: "primary" or "secondary".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/list-arp-table
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_ARP_TABLE,
            options,
            resource_group_name,
            cross_connection_name,
            peering_name,
            device_path,
        )

    def begin_list_routes_table_summary(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        peering_name: str,
        device_path: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCrossConnectionsRoutesTableSummaryListResult]:
        """List the BGP neighbours of a peering of a cross connection, with the number of routes.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param device_path: Path to look at: "primary" or "secondary".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/list-routes-table-summary
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_ROUTES_TABLE_SUMMARY,
            options,
            resource_group_name,
            cross_connection_name,
            peering_name,
            device_path,
        )

    def begin_list_routes_table(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        peering_name: str,
        device_path: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCircuitsRoutesTableListResult]:
        """List the routes a peering of a cross connection has learned, on one of its two paths.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param device_path: Path to look at: "primary" or "secondary".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/list-routes-table
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_LIST_ROUTES_TABLE,
            options,
            resource_group_name,
            cross_connection_name,
            peering_name,
            device_path,
        )

    def begin_validate_circuit_migration(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitValidateAndHealthCheckRequest
        | types.MigrateExpressRouteCircuitValidateAndHealthCheckRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitValidateResponse]:
        """Check whether a circuit can be moved to other ports.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports to move the circuit to.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/validate-circuit-migration
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_VALIDATE_CIRCUIT_MIGRATION,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_get_circuit_migration_info(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitValidateAndHealthCheckRequest
        | types.MigrateExpressRouteCircuitValidateAndHealthCheckRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Get how far the move of a circuit to other ports is, and its health.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports to move the circuit to.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/get-circuit-migration-info
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_GET_CIRCUIT_MIGRATION_INFO,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_prepare_circuit_migration(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitRequest | types.MigrateExpressRouteCircuitRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Prepare the move of a circuit to other ports.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports to move the circuit to.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/prepare-circuit-migration
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_PREPARE_CIRCUIT_MIGRATION,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_shut_down_bgp_for_circuit_migration(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitRequest | types.MigrateExpressRouteCircuitRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Shut BGP down on a port, as a step of a circuit's move.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports of the move.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/shut-down-bgp-for-circuit-migration
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_SHUT_DOWN_BGP_FOR_CIRCUIT_MIGRATION,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_restore_bgp_for_circuit_migration(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitRequest | types.MigrateExpressRouteCircuitRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Restore BGP on a port, as a step of a circuit's move.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports of the move.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/restore-bgp-for-circuit-migration
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_RESTORE_BGP_FOR_CIRCUIT_MIGRATION,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_migrate_circuit(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitRequest | types.MigrateExpressRouteCircuitRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Move a prepared circuit to its new ports.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports of the move.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/migrate-circuit
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_MIGRATE_CIRCUIT,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_commit_circuit_migration(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitRequest | types.MigrateExpressRouteCircuitRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Make the move of a circuit to other ports final.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports of the move.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/commit-circuit-migration
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_COMMIT_CIRCUIT_MIGRATION,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )

    def begin_rollback_circuit_migration(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        parameters: models.MigrateExpressRouteCircuitRequest | types.MigrateExpressRouteCircuitRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MigrateExpressRouteCircuitHealthCheckResponse]:
        """Undo the move of a circuit to other ports.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param parameters: Peering location and ports of the move.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connections/rollback-circuit-migration
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTIONS_ROLLBACK_CIRCUIT_MIGRATION,
            options,
            resource_group_name,
            cross_connection_name,
            parameters,
        )


class ExpressRouteCrossConnectionPeeringsOperations(OperationGroup):
    """Peerings of ExpressRoute cross connections.

    An attribute of the client: ``client.express_route_cross_connection_peerings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, cross_connection_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExpressRouteCrossConnectionPeering]:
        """List the peerings of a cross connection.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connection-peerings/list
        """
        return self._list(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_LIST, options, resource_group_name, cross_connection_name
        )

    def get(
        self, resource_group_name: str, cross_connection_name: str, peering_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteCrossConnectionPeering:
        """Get one peering of a cross connection.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connection-peerings/get
        """
        return self._call(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_GET,
            options,
            resource_group_name,
            cross_connection_name,
            peering_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        peering_name: str,
        peering_parameters: models.ExpressRouteCrossConnectionPeering
        | types.ExpressRouteCrossConnectionPeeringDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExpressRouteCrossConnectionPeering]:
        """Create a peering of a cross connection, or update it.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".
        :param peering_parameters: Wanted settings of the cross connection peering.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connection-peerings/create-or-update
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            cross_connection_name,
            peering_name,
            peering_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        cross_connection_name: str,
        peering_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a peering of a cross connection.

        :param resource_group_name: Name of the resource group.
        :param cross_connection_name: Name of the cross connection; it is the service key of the circuit.
        :param peering_name: Name of the peering, such as "AzurePrivatePeering".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-cross-connection-peerings/delete
        """
        return self._begin(
            _rest.EXPRESS_ROUTE_CROSS_CONNECTION_PEERINGS_DELETE,
            options,
            resource_group_name,
            cross_connection_name,
            peering_name,
        )
