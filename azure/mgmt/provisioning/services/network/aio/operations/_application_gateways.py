# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``application_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _application_gateways as _sync


class ApplicationGatewaysOperations(AsyncOperationGroup):
    """Application gateways: load balancers for web traffic, with TLS, routing by URL and firewall.

    An attribute of the client: ``client.application_gateways``.
    """

    get = awaited(_sync.ApplicationGatewaysOperations.get)
    begin_create_or_update = begun(_sync.ApplicationGatewaysOperations.begin_create_or_update)
    update_tags = awaited(_sync.ApplicationGatewaysOperations.update_tags)
    begin_delete = begun(_sync.ApplicationGatewaysOperations.begin_delete)
    list = paged(_sync.ApplicationGatewaysOperations.list)
    list_all = paged(_sync.ApplicationGatewaysOperations.list_all)
    begin_start = begun(_sync.ApplicationGatewaysOperations.begin_start)
    begin_stop = begun(_sync.ApplicationGatewaysOperations.begin_stop)
    begin_backend_health = begun(_sync.ApplicationGatewaysOperations.begin_backend_health)
    begin_backend_health_on_demand = begun(_sync.ApplicationGatewaysOperations.begin_backend_health_on_demand)
    list_available_ssl_options = awaited(_sync.ApplicationGatewaysOperations.list_available_ssl_options)
    list_available_ssl_predefined_policies = paged(
        _sync.ApplicationGatewaysOperations.list_available_ssl_predefined_policies
    )
    get_ssl_predefined_policy = awaited(_sync.ApplicationGatewaysOperations.get_ssl_predefined_policy)
    list_available_server_variables = awaited(_sync.ApplicationGatewaysOperations.list_available_server_variables)
    list_available_request_headers = awaited(_sync.ApplicationGatewaysOperations.list_available_request_headers)
    list_available_response_headers = awaited(_sync.ApplicationGatewaysOperations.list_available_response_headers)
    list_available_waf_rule_sets = awaited(_sync.ApplicationGatewaysOperations.list_available_waf_rule_sets)


class ApplicationGatewayPrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of application gateways.

    An attribute of the client: ``client.application_gateway_private_endpoint_connections``.
    """

    get = awaited(_sync.ApplicationGatewayPrivateEndpointConnectionsOperations.get)
    begin_update = begun(_sync.ApplicationGatewayPrivateEndpointConnectionsOperations.begin_update)
    begin_delete = begun(_sync.ApplicationGatewayPrivateEndpointConnectionsOperations.begin_delete)
    list = paged(_sync.ApplicationGatewayPrivateEndpointConnectionsOperations.list)


class ApplicationGatewayPrivateLinkResourcesOperations(AsyncOperationGroup):
    """Frontends of application gateways that private endpoints can connect to.

    An attribute of the client: ``client.application_gateway_private_link_resources``.
    """

    list = paged(_sync.ApplicationGatewayPrivateLinkResourcesOperations.list)
