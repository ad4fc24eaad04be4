# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``application_gateways``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _application_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ApplicationGatewaysOperations(OperationGroup):
    """Application gateways: load balancers for web traffic, with TLS, routing by URL and firewall.

    An attribute of the client: ``client.application_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, application_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.ApplicationGateway:
        """Get one application gateway with all of its parts.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/get
        """
        return self._call(_rest.APPLICATION_GATEWAYS_GET, options, resource_group_name, application_gateway_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        parameters: models.ApplicationGateway | types.ApplicationGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ApplicationGateway]:
        """Create an application gateway, or update it in place; takes several minutes.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param parameters: Wanted settings of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/create-or-update
        """
        return self._begin(
            _rest.APPLICATION_GATEWAYS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            application_gateway_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ApplicationGateway:
        """Replace the tags of an application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param parameters: The new tags of the application gateway; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/update-tags
        """
        return self._call(
            _rest.APPLICATION_GATEWAYS_UPDATE_TAGS, options, resource_group_name, application_gateway_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, application_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an application gateway; its public IP address stays.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/delete
        """
        return self._begin(_rest.APPLICATION_GATEWAYS_DELETE, options, resource_group_name, application_gateway_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.ApplicationGateway]:
        """List the application gateways of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list
        """
        return self._list(_rest.APPLICATION_GATEWAYS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ApplicationGateway]:
        """List all application gateways of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-all
        """
        return self._list(_rest.APPLICATION_GATEWAYS_LIST_ALL, options)

    def begin_start(
        self, resource_group_name: str, application_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a stopped application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/start
        """
        return self._begin(_rest.APPLICATION_GATEWAYS_START, options, resource_group_name, application_gateway_name)

    def begin_stop(
        self, resource_group_name: str, application_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Stop an application gateway; it is not billed while it is stopped.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/stop
        """
        return self._begin(_rest.APPLICATION_GATEWAYS_STOP, options, resource_group_name, application_gateway_name)

    def begin_backend_health(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ApplicationGatewayBackendHealth]:
        """Get the health of all backend servers, as the probes see it.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param expand: Adds the addresses of backends and the HTTP settings in full.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/backend-health
        """
        return self._begin(
            _rest.APPLICATION_GATEWAYS_BACKEND_HEALTH, options, resource_group_name, application_gateway_name, expand
        )

    def begin_backend_health_on_demand(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        probe_request: models.ApplicationGatewayOnDemandProbe | types.ApplicationGatewayOnDemandProbeDict | IO[bytes],
        *,
        expand: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ApplicationGatewayBackendHealthOnDemand]:
        """Probe one backend pool now with settings of your own and get the outcome.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param probe_request: Probe to carry out: pool, protocol, host, path and expected answer.
        :param expand: Adds the addresses of backends and the HTTP settings in full.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/backend-health-on-demand
        """
        return self._begin(
            _rest.APPLICATION_GATEWAYS_BACKEND_HEALTH_ON_DEMAND,
            options,
            resource_group_name,
            application_gateway_name,
            probe_request,
            expand,
        )

    def list_available_ssl_options(
        self, **options: Unpack[RequestOptions]
    ) -> models.ApplicationGatewayAvailableSslOptions:
        """List the TLS policies, protocols and cipher suites an application gateway can use.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-available-ssl-options
        """
        return self._call(_rest.APPLICATION_GATEWAYS_LIST_AVAILABLE_SSL_OPTIONS, options)

    def list_available_ssl_predefined_policies(
        self, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApplicationGatewaySslPredefinedPolicy]:
        """List the predefined TLS policies of application gateways.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-available-ssl-predefined-policies
        """
        return self._list(_rest.APPLICATION_GATEWAYS_LIST_AVAILABLE_SSL_PREDEFINED_POLICIES, options)

    def get_ssl_predefined_policy(
        self, predefined_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.ApplicationGatewaySslPredefinedPolicy:
        """Get one predefined TLS policy with its cipher suites and minimum version.

        :param predefined_policy_name: Name of the predefined TLS policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/get-ssl-predefined-policy
        """
        return self._call(_rest.APPLICATION_GATEWAYS_GET_SSL_PREDEFINED_POLICY, options, predefined_policy_name)

    def list_available_server_variables(self, **options: Unpack[RequestOptions]) -> _list[str]:
        """List the server variables that rewrite rules can use.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-available-server-variables
        """
        return self._call(_rest.APPLICATION_GATEWAYS_LIST_AVAILABLE_SERVER_VARIABLES, options)

    def list_available_request_headers(self, **options: Unpack[RequestOptions]) -> _list[str]:
        """List the request headers that rewrite rules can use.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-available-request-headers
        """
        return self._call(_rest.APPLICATION_GATEWAYS_LIST_AVAILABLE_REQUEST_HEADERS, options)

    def list_available_response_headers(self, **options: Unpack[RequestOptions]) -> _list[str]:
        """List the response headers that rewrite rules can use.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-available-response-headers
        """
        return self._call(_rest.APPLICATION_GATEWAYS_LIST_AVAILABLE_RESPONSE_HEADERS, options)

    def list_available_waf_rule_sets(
        self, **options: Unpack[RequestOptions]
    ) -> models.ApplicationGatewayAvailableWafRuleSetsResult:
        """List the rule sets of the web application firewall in application gateways.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateways/list-available-waf-rule-sets
        """
        return self._call(_rest.APPLICATION_GATEWAYS_LIST_AVAILABLE_WAF_RULE_SETS, options)


class ApplicationGatewayPrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of application gateways.

    An attribute of the client: ``client.application_gateway_private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ApplicationGatewayPrivateEndpointConnection:
        """Get one private endpoint connection of an application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-private-endpoint-connections/get
        """
        return self._call(
            _rest.APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            application_gateway_name,
            connection_name,
        )

    def begin_update(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        connection_name: str,
        parameters: models.ApplicationGatewayPrivateEndpointConnection
        | types.ApplicationGatewayPrivateEndpointConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ApplicationGatewayPrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of an application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param connection_name: Name of the connection.
        :param parameters: Wanted settings of the private endpoint connection.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-private-endpoint-connections/update
        """
        return self._begin(
            _rest.APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_UPDATE,
            options,
            resource_group_name,
            application_gateway_name,
            connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        application_gateway_name: str,
        connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of an application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.
        :param connection_name: Name of the connection.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-private-endpoint-connections/delete
        """
        return self._begin(
            _rest.APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            application_gateway_name,
            connection_name,
        )

    def list(
        self, resource_group_name: str, application_gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApplicationGatewayPrivateEndpointConnection]:
        """List the private endpoint connections of an application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-private-endpoint-connections/list
        """
        return self._list(
            _rest.APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_LIST,
            options,
            resource_group_name,
            application_gateway_name,
        )


class ApplicationGatewayPrivateLinkResourcesOperations(OperationGroup):
    """Frontends of application gateways that private endpoints can connect to.

    An attribute of the client: ``client.application_gateway_private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, application_gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApplicationGatewayPrivateLinkResource]:
        """List the private link resources of an application gateway.

        :param resource_group_name: Name of the resource group.
        :param application_gateway_name: Name of the application gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-private-link-resources/list
        """
        return self._list(
            _rest.APPLICATION_GATEWAY_PRIVATE_LINK_RESOURCES_LIST,
            options,
            resource_group_name,
            application_gateway_name,
        )
