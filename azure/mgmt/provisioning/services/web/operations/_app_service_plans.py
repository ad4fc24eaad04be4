# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``app_service_plans``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Any

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _app_service_plans as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AppServicePlansOperations(OperationGroup):
    """App Service plans: the computers that web apps run on, with size and number of instances.

    An attribute of the client: ``client.app_service_plans``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_server_farm_rdp_password(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerFarmRdpDetails:
        """Get the password for Remote Desktop to the instances of a plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-server-farm-rdp-password
        """
        return self._call(_rest.APP_SERVICE_PLANS_GET_SERVER_FARM_RDP_PASSWORD, options, resource_group_name, name)

    def recycle_managed_instance_worker(
        self, resource_group_name: str, name: str, worker_name: str, **options: Unpack[RequestOptions]
    ) -> models.Operation:
        """Recycle one worker of a managed instance plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param worker_name: Name of the worker machine, usually beginning with RD.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/recycle-managed-instance-worker
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_RECYCLE_MANAGED_INSTANCE_WORKER, options, resource_group_name, name, worker_name
        )

    def get_server_farm_instance_details(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerFarmInstanceDetails:
        """List the instances of a plan with address and state.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-server-farm-instance-details
        """
        return self._call(_rest.APP_SERVICE_PLANS_GET_SERVER_FARM_INSTANCE_DETAILS, options, resource_group_name, name)

    def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.AppServicePlan:
        """Get an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get
        """
        return self._call(_rest.APP_SERVICE_PLANS_GET, options, resource_group_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        app_service_plan: models.AppServicePlan | types.AppServicePlanDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AppServicePlan]:
        """Create an App Service plan, or update it in place, for example to scale it.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param app_service_plan: Location, SKU and settings of the plan.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/create-or-update
        """
        return self._begin(
            _rest.APP_SERVICE_PLANS_CREATE_OR_UPDATE, options, resource_group_name, name, app_service_plan
        )

    def update(
        self,
        resource_group_name: str,
        name: str,
        app_service_plan: models.AppServicePlanPatchResource | types.AppServicePlanPatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AppServicePlan:
        """Change settings of an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param app_service_plan: Settings to change.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/update
        """
        return self._call(_rest.APP_SERVICE_PLANS_UPDATE, options, resource_group_name, name, app_service_plan)

    def delete(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an App Service plan; it must not hold any apps.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/delete
        """
        return self._run(_rest.APP_SERVICE_PLANS_DELETE, options, resource_group_name, name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AppServicePlan]:
        """List the App Service plans of one resource group.

        :param resource_group_name: Name of the resource group that holds the plan.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-by-resource-group
        """
        return self._list(_rest.APP_SERVICE_PLANS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(
        self, *, detailed: bool | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AppServicePlan]:
        """List the App Service plans of the subscription.

        :param detailed: Whether to fill in all properties; only some are filled in by default.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list
        """
        return self._list(_rest.APP_SERVICE_PLANS_LIST, options, detailed)

    def list_capabilities(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.Capability]:
        """List the capabilities of an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-capabilities
        """
        return self._call(_rest.APP_SERVICE_PLANS_LIST_CAPABILITIES, options, resource_group_name, name)

    def list_hybrid_connections(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HybridConnection]:
        """List the hybrid connections used by the apps of a plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-hybrid-connections
        """
        return self._list(_rest.APP_SERVICE_PLANS_LIST_HYBRID_CONNECTIONS, options, resource_group_name, name)

    def restart_web_apps(
        self,
        resource_group_name: str,
        name: str,
        *,
        soft_restart: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Restart all apps of an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param soft_restart: Whether to restart only when needed to apply settings, rather than recycle everything.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/restart-web-apps
        """
        return self._run(_rest.APP_SERVICE_PLANS_RESTART_WEB_APPS, options, resource_group_name, name, soft_restart)

    def list_web_apps(
        self,
        resource_group_name: str,
        name: str,
        *,
        skip_token: str | None = None,
        filter: str | None = None,
        top: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Site]:
        """List the apps of an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param skip_token: Token to go on after a page; from the list itself.
        :param filter: OData filter on the results.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-web-apps
        """
        return self._list(
            _rest.APP_SERVICE_PLANS_LIST_WEB_APPS, options, resource_group_name, name, skip_token, filter, top
        )

    def get_server_farm_skus(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> Any:
        """Get the SKUs an App Service plan can be scaled to.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-server-farm-skus
        """
        return self._call(_rest.APP_SERVICE_PLANS_GET_SERVER_FARM_SKUS, options, resource_group_name, name)

    def list_usages(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmUsageQuota]:
        """List what an App Service plan uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-usages
        """
        return self._list(_rest.APP_SERVICE_PLANS_LIST_USAGES, options, resource_group_name, name, filter)

    def reboot_worker(
        self, resource_group_name: str, name: str, worker_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Reboot one worker machine of an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param worker_name: Name of the worker machine, usually beginning with RD.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/reboot-worker
        """
        return self._run(_rest.APP_SERVICE_PLANS_REBOOT_WORKER, options, resource_group_name, name, worker_name)

    def get_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Get a hybrid connection used in an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-hybrid-connection
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_GET_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
        )

    def delete_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a hybrid connection from an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/delete-hybrid-connection
        """
        return self._run(
            _rest.APP_SERVICE_PLANS_DELETE_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
        )

    def list_hybrid_connection_keys(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnectionKey:
        """Get the name and value of the send key of a hybrid connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-hybrid-connection-keys
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_LIST_HYBRID_CONNECTION_KEYS,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
        )

    def list_web_apps_by_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[str]:
        """List the apps of a plan that use a hybrid connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-web-apps-by-hybrid-connection
        """
        return self._list(
            _rest.APP_SERVICE_PLANS_LIST_WEB_APPS_BY_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
        )

    def get_hybrid_connection_plan_limit(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.HybridConnectionLimits:
        """Get how many hybrid connections a plan uses and may use.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-hybrid-connection-plan-limit
        """
        return self._call(_rest.APP_SERVICE_PLANS_GET_HYBRID_CONNECTION_PLAN_LIMIT, options, resource_group_name, name)

    def get_vnet_from_server_farm(
        self, resource_group_name: str, name: str, vnet_name: str, **options: Unpack[RequestOptions]
    ) -> models.VnetInfoResource:
        """Get a virtual network connected to an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-vnet-from-server-farm
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_GET_VNET_FROM_SERVER_FARM, options, resource_group_name, name, vnet_name
        )

    def list_vnets(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VnetInfoResource]:
        """List the virtual networks connected to an App Service plan.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-vnets
        """
        return self._call(_rest.APP_SERVICE_PLANS_LIST_VNETS, options, resource_group_name, name)

    def get_vnet_gateway(
        self, resource_group_name: str, name: str, vnet_name: str, gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.VnetGateway:
        """Get the gateway of a plan's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-vnet-gateway
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_GET_VNET_GATEWAY, options, resource_group_name, name, vnet_name, gateway_name
        )

    def update_vnet_gateway(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        gateway_name: str,
        connection_envelope: models.VnetGateway | types.VnetGatewayDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetGateway:
        """Set the gateway of a plan's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param connection_envelope: Settings of the connection.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/update-vnet-gateway
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_UPDATE_VNET_GATEWAY,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            connection_envelope,
        )

    def get_route_for_vnet(
        self, resource_group_name: str, name: str, vnet_name: str, route_name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VnetRoute]:
        """Get a route of a plan's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.
        :param route_name: Name of the route.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/get-route-for-vnet
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_GET_ROUTE_FOR_VNET, options, resource_group_name, name, vnet_name, route_name
        )

    def create_or_update_vnet_route(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        route_name: str,
        route: models.VnetRoute | types.VnetRouteDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetRoute:
        """Add a route to a plan's virtual network connection, or replace it.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.
        :param route_name: Name of the route.
        :param route: Address range and kind of the route.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/create-or-update-vnet-route
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_CREATE_OR_UPDATE_VNET_ROUTE,
            options,
            resource_group_name,
            name,
            vnet_name,
            route_name,
            route,
        )

    def update_vnet_route(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        route_name: str,
        route: models.VnetRoute | types.VnetRouteDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetRoute:
        """Change a route of a plan's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.
        :param route_name: Name of the route.
        :param route: Address range and kind of the route.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/update-vnet-route
        """
        return self._call(
            _rest.APP_SERVICE_PLANS_UPDATE_VNET_ROUTE, options, resource_group_name, name, vnet_name, route_name, route
        )

    def delete_vnet_route(
        self, resource_group_name: str, name: str, vnet_name: str, route_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a route of a plan's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.
        :param route_name: Name of the route.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/delete-vnet-route
        """
        return self._run(
            _rest.APP_SERVICE_PLANS_DELETE_VNET_ROUTE, options, resource_group_name, name, vnet_name, route_name
        )

    def list_routes_for_vnet(
        self, resource_group_name: str, name: str, vnet_name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VnetRoute]:
        """List the routes of a plan's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the plan.
        :param name: Name of the App Service plan, unique within the resource group.
        :param vnet_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-plans/list-routes-for-vnet
        """
        return self._call(_rest.APP_SERVICE_PLANS_LIST_ROUTES_FOR_VNET, options, resource_group_name, name, vnet_name)
