# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Asynchronous operations of ``web``: ``app_service_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _app_service_environments as _rest

if TYPE_CHECKING:
    from builtins import list as _list
    from typing import IO, Any

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class AppServiceEnvironmentsOperations(AsyncOperationGroup):
    """App Service Environments: create, change, delete, networking, pools, usage.

    An attribute of the client: ``client.app_service_environments``.
    """

    async def get_worker_pool(
        self, resource_group_name: str, name: str, worker_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkerPoolResource:
        """Get a worker pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkerPoolResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-worker-pool
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_WORKER_POOL, options, resource_group_name, name, worker_pool_name
        )

    async def begin_create_or_update_worker_pool(
        self,
        resource_group_name: str,
        name: str,
        worker_pool_name: str,
        worker_pool_envelope: models.WorkerPoolResource | types.WorkerPoolResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.WorkerPoolResource]:
        """Create a worker pool in an App Service Environment, or update it.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param worker_pool_envelope: Size and number of the workers.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``WorkerPoolResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/create-or-update-worker-pool
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE_WORKER_POOL,
            options,
            resource_group_name,
            name,
            worker_pool_name,
            worker_pool_envelope,
        )

    async def update_worker_pool(
        self,
        resource_group_name: str,
        name: str,
        worker_pool_name: str,
        worker_pool_envelope: models.WorkerPoolResource | types.WorkerPoolResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.WorkerPoolResource:
        """Change a worker pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param worker_pool_envelope: Size and number of the workers.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkerPoolResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-worker-pool
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_WORKER_POOL,
            options,
            resource_group_name,
            name,
            worker_pool_name,
            worker_pool_envelope,
        )

    def list_worker_pools(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WorkerPoolResource]:
        """List the worker pools of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WorkerPoolResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-worker-pools
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOLS, options, resource_group_name, name)

    def list_worker_pool_instance_metric_definitions(
        self,
        resource_group_name: str,
        name: str,
        worker_pool_name: str,
        instance: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of one instance in a worker pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param instance: Name of the instance within the pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ResourceMetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-worker-pool-instance-metric-definitions
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOL_INSTANCE_METRIC_DEFINITIONS,
            options,
            resource_group_name,
            name,
            worker_pool_name,
            instance,
        )

    def list_web_worker_metric_definitions(
        self, resource_group_name: str, name: str, worker_pool_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of a worker pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ResourceMetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-web-worker-metric-definitions
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WEB_WORKER_METRIC_DEFINITIONS,
            options,
            resource_group_name,
            name,
            worker_pool_name,
        )

    def list_worker_pool_skus(
        self, resource_group_name: str, name: str, worker_pool_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SkuInfo]:
        """List the SKUs a worker pool can be scaled to.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SkuInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-worker-pool-skus
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOL_SKUS, options, resource_group_name, name, worker_pool_name
        )

    def list_web_worker_usages(
        self, resource_group_name: str, name: str, worker_pool_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Usage]:
        """List what a worker pool uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Usage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-web-worker-usages
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WEB_WORKER_USAGES, options, resource_group_name, name, worker_pool_name
        )

    async def get(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AppServiceEnvironmentResource:
        """Get an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AppServiceEnvironmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get
        """
        return await self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET, options, resource_group_name, name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        hosting_environment_envelope: models.AppServiceEnvironmentResource
        | types.AppServiceEnvironmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.AppServiceEnvironmentResource]:
        """Create an App Service Environment, or update it in place; creation takes hours.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param hosting_environment_envelope: Location, subnet and settings of the environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``AppServiceEnvironmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/create-or-update
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            name,
            hosting_environment_envelope,
        )

    async def update(
        self,
        resource_group_name: str,
        name: str,
        hosting_environment_envelope: models.AppServiceEnvironmentPatchResource
        | types.AppServiceEnvironmentPatchResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AppServiceEnvironmentResource:
        """Change settings of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param hosting_environment_envelope: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AppServiceEnvironmentResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/update
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE, options, resource_group_name, name, hosting_environment_envelope
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        name: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param force_delete: Whether to delete the environment even if it still holds resources.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/delete
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_DELETE, options, resource_group_name, name, force_delete
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AppServiceEnvironmentResource]:
        """List the App Service Environments of one resource group.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AppServiceEnvironmentResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-by-resource-group
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.AppServiceEnvironmentResource]:
        """List the App Service Environments of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AppServiceEnvironmentResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST, options)

    def list_capacities(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.StampCapacity]:
        """Get the used and total capacity of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StampCapacity`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-capacities
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_CAPACITIES, options, resource_group_name, name)

    async def begin_change_vnet(
        self,
        resource_group_name: str,
        name: str,
        vnet_info: models.VirtualNetworkProfile | types.VirtualNetworkProfileDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[AsyncItemPaged[models.Site]]:
        """Move an App Service Environment to another virtual network.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param vnet_info: The new virtual network and subnet.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for an iterator of ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/change-vnet
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CHANGE_VNET, options, resource_group_name, name, vnet_info
        )

    async def list_diagnostics(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.HostingEnvironmentDiagnostics]:
        """List the diagnostics of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``HostingEnvironmentDiagnostics``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-diagnostics
        """
        return await self._call(_rest.APP_SERVICE_ENVIRONMENTS_LIST_DIAGNOSTICS, options, resource_group_name, name)

    async def get_diagnostics_item(
        self, resource_group_name: str, name: str, diagnostics_name: str, **options: Unpack[RequestOptions]
    ) -> models.HostingEnvironmentDiagnostics:
        """Get one diagnostics item of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param diagnostics_name: Name of the diagnostics item.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostingEnvironmentDiagnostics``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-diagnostics-item
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_DIAGNOSTICS_ITEM, options, resource_group_name, name, diagnostics_name
        )

    def get_inbound_network_dependencies_endpoints(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.InboundEnvironmentEndpoint]:
        """List the addresses and ports an App Service Environment must be reachable on.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``InboundEnvironmentEndpoint`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-inbound-network-dependencies-endpoints
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_INBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
            options,
            resource_group_name,
            name,
        )

    async def test_upgrade_available_notification(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Send a test notification that an upgrade of an App Service Environment is available.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/test-upgrade-available-notification
        """
        await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_TEST_UPGRADE_AVAILABLE_NOTIFICATION, options, resource_group_name, name
        )

    async def begin_upgrade(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Begin the upgrade of an App Service Environment that is waiting for it.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/upgrade
        """
        return await self._begin(_rest.APP_SERVICE_ENVIRONMENTS_UPGRADE, options, resource_group_name, name)

    async def list_operations(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.Operation]:
        """List the operations under way on an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``Operation``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-operations
        """
        return await self._call(_rest.APP_SERVICE_ENVIRONMENTS_LIST_OPERATIONS, options, resource_group_name, name)

    def get_outbound_network_dependencies_endpoints(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.OutboundEnvironmentEndpoint]:
        """List the addresses an App Service Environment has to reach.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``OutboundEnvironmentEndpoint`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-outbound-network-dependencies-endpoints
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
            options,
            resource_group_name,
            name,
        )

    async def get_private_link_resources(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResourcesWrapper``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-private-link-resources
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_LINK_RESOURCES, options, resource_group_name, name
        )

    async def reboot(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Reboot all machines of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/reboot
        """
        await self._call(_rest.APP_SERVICE_ENVIRONMENTS_REBOOT, options, resource_group_name, name)

    async def begin_resume(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[AsyncItemPaged[models.Site]]:
        """Resume a suspended App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for an iterator of ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/resume
        """
        return await self._begin(_rest.APP_SERVICE_ENVIRONMENTS_RESUME, options, resource_group_name, name)

    def list_app_service_plans(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AppServicePlan]:
        """List the plans in an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AppServicePlan`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-app-service-plans
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_APP_SERVICE_PLANS, options, resource_group_name, name)

    def list_web_apps(
        self,
        resource_group_name: str,
        name: str,
        *,
        properties_to_include: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Site]:
        """List the web apps in an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param properties_to_include: Comma-separated names of properties to fill in.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Site`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-web-apps
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WEB_APPS, options, resource_group_name, name, properties_to_include
        )

    async def begin_suspend(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[AsyncItemPaged[models.Site]]:
        """Suspend an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for an iterator of ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/suspend
        """
        return await self._begin(_rest.APP_SERVICE_ENVIRONMENTS_SUSPEND, options, resource_group_name, name)

    def list_usages(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.CsmUsageQuota]:
        """List what an App Service Environment uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmUsageQuota`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-usages
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_USAGES, options, resource_group_name, name, filter)

    async def get_vip_info(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AddressResponse:
        """Get the IP addresses of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AddressResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-vip-info
        """
        return await self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET_VIP_INFO, options, resource_group_name, name)

    async def get_ase_custom_dns_suffix_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.CustomDnsSuffixConfiguration:
        """Get the custom DNS suffix of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CustomDnsSuffixConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-ase-custom-dns-suffix-configuration
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION, options, resource_group_name, name
        )

    async def update_ase_custom_dns_suffix_configuration(
        self,
        resource_group_name: str,
        name: str,
        custom_dns_suffix_configuration: models.CustomDnsSuffixConfiguration
        | types.CustomDnsSuffixConfigurationDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CustomDnsSuffixConfiguration:
        """Set the custom DNS suffix of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param custom_dns_suffix_configuration: DNS suffix and certificate.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CustomDnsSuffixConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-ase-custom-dns-suffix-configuration
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION,
            options,
            resource_group_name,
            name,
            custom_dns_suffix_configuration,
        )

    async def delete_ase_custom_dns_suffix_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Remove the custom DNS suffix of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: Any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/delete-ase-custom-dns-suffix-configuration
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_DELETE_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION,
            options,
            resource_group_name,
            name,
        )

    async def get_ase_v3_networking_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AseV3NetworkingConfiguration:
        """Get the networking settings of an App Service Environment v3.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AseV3NetworkingConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-ase-v3-networking-configuration
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_ASE_V3_NETWORKING_CONFIGURATION, options, resource_group_name, name
        )

    async def update_ase_networking_configuration(
        self,
        resource_group_name: str,
        name: str,
        ase_networking_configuration: models.AseV3NetworkingConfiguration
        | types.AseV3NetworkingConfigurationDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AseV3NetworkingConfiguration:
        """Set the networking settings of an App Service Environment v3.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param ase_networking_configuration: The networking settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AseV3NetworkingConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-ase-networking-configuration
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_ASE_NETWORKING_CONFIGURATION,
            options,
            resource_group_name,
            name,
            ase_networking_configuration,
        )

    async def get_multi_role_pool(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkerPoolResource:
        """Get the front-end pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkerPoolResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-multi-role-pool
        """
        return await self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET_MULTI_ROLE_POOL, options, resource_group_name, name)

    async def begin_create_or_update_multi_role_pool(
        self,
        resource_group_name: str,
        name: str,
        multi_role_pool_envelope: models.WorkerPoolResource | types.WorkerPoolResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.WorkerPoolResource]:
        """Create or update the front-end pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param multi_role_pool_envelope: Size and number of the front ends.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``WorkerPoolResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/create-or-update-multi-role-pool
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE_MULTI_ROLE_POOL,
            options,
            resource_group_name,
            name,
            multi_role_pool_envelope,
        )

    async def update_multi_role_pool(
        self,
        resource_group_name: str,
        name: str,
        multi_role_pool_envelope: models.WorkerPoolResource | types.WorkerPoolResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.WorkerPoolResource:
        """Change the front-end pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param multi_role_pool_envelope: Size and number of the front ends.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkerPoolResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-multi-role-pool
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_MULTI_ROLE_POOL,
            options,
            resource_group_name,
            name,
            multi_role_pool_envelope,
        )

    def list_multi_role_pools(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WorkerPoolResource]:
        """List the front-end pools of an App Service Environment; there is one.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WorkerPoolResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-pools
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOLS, options, resource_group_name, name)

    def list_multi_role_pool_instance_metric_definitions(
        self, resource_group_name: str, name: str, instance: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of one instance in the front-end pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param instance: Name of the instance within the pool.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ResourceMetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-pool-instance-metric-definitions
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOL_INSTANCE_METRIC_DEFINITIONS,
            options,
            resource_group_name,
            name,
            instance,
        )

    def list_multi_role_metric_definitions(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of the front-end pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ResourceMetricDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-metric-definitions
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_METRIC_DEFINITIONS, options, resource_group_name, name
        )

    def list_multi_role_pool_skus(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SkuInfo]:
        """List the SKUs the front-end pool can be scaled to.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SkuInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-pool-skus
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOL_SKUS, options, resource_group_name, name)

    def list_multi_role_usages(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Usage]:
        """List what the front-end pool uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Usage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-usages
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_USAGES, options, resource_group_name, name)

    async def get_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RemotePrivateEndpointConnectionARMResource:
        """Get one private endpoint connection of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RemotePrivateEndpointConnectionARMResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-private-endpoint-connection
        """
        return await self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    async def begin_approve_or_reject_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_wrapper: The connection with its new state.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``RemotePrivateEndpointConnectionARMResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/approve-or-reject-private-endpoint-connection
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            private_endpoint_wrapper,
        )

    async def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[Any]:
        """Delete a private endpoint connection of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/delete-private-endpoint-connection
        """
        return await self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def get_private_endpoint_connection_list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RemotePrivateEndpointConnectionARMResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-private-endpoint-connection-list
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST, options, resource_group_name, name
        )


class RecommendationsOperations(AsyncOperationGroup):
    """Recommendations for web apps and App Service Environments: list them, turn them off.

    An attribute of the client: ``client.recommendations``.
    """

    async def get_rule_details_by_web_app(
        self,
        resource_group_name: str,
        site_name: str,
        name: str,
        *,
        update_seen: bool | None = None,
        recommendation_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecommendationRule:
        """Get the rule behind a recommendation for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param name: Name of the recommendation rule.
        :param update_seen: Whether to mark the recommendation as seen.
        :param recommendation_id: ID of the recommendation itself, if it is known.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RecommendationRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/get-rule-details-by-web-app
        """
        return await self._call(
            _rest.RECOMMENDATIONS_GET_RULE_DETAILS_BY_WEB_APP,
            options,
            resource_group_name,
            site_name,
            name,
            update_seen,
            recommendation_id,
        )

    async def disable_recommendation_for_site(
        self, resource_group_name: str, site_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off one recommendation rule for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param name: Name of the recommendation rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-recommendation-for-site
        """
        await self._call(
            _rest.RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_SITE, options, resource_group_name, site_name, name
        )

    def list_history_for_hosting_environment(
        self,
        resource_group_name: str,
        hosting_environment_name: str,
        *,
        expired_only: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Recommendation]:
        """List past recommendations for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param expired_only: Whether to list only recommendations that have expired.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Recommendation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/list-history-for-hosting-environment
        """
        return self._list(
            _rest.RECOMMENDATIONS_LIST_HISTORY_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            expired_only,
            filter,
        )

    def list_recommended_rules_for_hosting_environment(
        self,
        resource_group_name: str,
        hosting_environment_name: str,
        *,
        featured: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Recommendation]:
        """List the recommendations for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param featured: Whether to list only the most important recommendations.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Recommendation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/recommendations/list-recommended-rules-for-hosting-environment
        """
        return self._list(
            _rest.RECOMMENDATIONS_LIST_RECOMMENDED_RULES_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            featured,
            filter,
        )

    async def disable_all_for_hosting_environment(
        self,
        resource_group_name: str,
        hosting_environment_name: str,
        *,
        environment_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn off all recommendations for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param environment_name: Name of the App Service Environment, again.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-all-for-hosting-environment
        """
        await self._call(
            _rest.RECOMMENDATIONS_DISABLE_ALL_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            environment_name,
        )

    async def reset_all_filters_for_hosting_environment(
        self,
        resource_group_name: str,
        hosting_environment_name: str,
        *,
        environment_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn all recommendations for an App Service Environment on again.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param environment_name: Name of the App Service Environment, again.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/reset-all-filters-for-hosting-environment
        """
        await self._call(
            _rest.RECOMMENDATIONS_RESET_ALL_FILTERS_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            environment_name,
        )

    async def get_rule_details_by_hosting_environment(
        self,
        resource_group_name: str,
        hosting_environment_name: str,
        name: str,
        *,
        update_seen: bool | None = None,
        recommendation_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecommendationRule:
        """Get the rule behind a recommendation for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param name: Name of the recommendation rule.
        :param update_seen: Whether to mark the recommendation as seen.
        :param recommendation_id: ID of the recommendation itself, if it is known.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RecommendationRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/get-rule-details-by-hosting-environment
        """
        return await self._call(
            _rest.RECOMMENDATIONS_GET_RULE_DETAILS_BY_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            name,
            update_seen,
            recommendation_id,
        )

    async def disable_recommendation_for_hosting_environment(
        self,
        resource_group_name: str,
        name: str,
        hosting_environment_name: str,
        *,
        environment_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn off one recommendation rule for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the recommendation rule.
        :param hosting_environment_name: Name of the App Service Environment.
        :param environment_name: Name of the App Service Environment, again.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/recommendations/disable-recommendation-for-hosting-environment
        """
        await self._call(
            _rest.RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            name,
            hosting_environment_name,
            environment_name,
        )

    def list_history_for_web_app(
        self,
        resource_group_name: str,
        site_name: str,
        *,
        expired_only: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Recommendation]:
        """List past recommendations for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param expired_only: Whether to list only recommendations that have expired.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Recommendation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/list-history-for-web-app
        """
        return self._list(
            _rest.RECOMMENDATIONS_LIST_HISTORY_FOR_WEB_APP,
            options,
            resource_group_name,
            site_name,
            expired_only,
            filter,
        )

    def list_recommended_rules_for_web_app(
        self,
        resource_group_name: str,
        site_name: str,
        *,
        featured: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.Recommendation]:
        """List the recommendations for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param featured: Whether to list only the most important recommendations.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Recommendation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/list-recommended-rules-for-web-app
        """
        return self._list(
            _rest.RECOMMENDATIONS_LIST_RECOMMENDED_RULES_FOR_WEB_APP,
            options,
            resource_group_name,
            site_name,
            featured,
            filter,
        )

    async def disable_all_for_web_app(
        self, resource_group_name: str, site_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off all recommendations for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-all-for-web-app
        """
        await self._call(_rest.RECOMMENDATIONS_DISABLE_ALL_FOR_WEB_APP, options, resource_group_name, site_name)

    async def reset_all_filters_for_web_app(
        self, resource_group_name: str, site_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn all recommendations for a web app on again.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/reset-all-filters-for-web-app
        """
        await self._call(_rest.RECOMMENDATIONS_RESET_ALL_FILTERS_FOR_WEB_APP, options, resource_group_name, site_name)

    def list(
        self, *, featured: bool | None = None, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Recommendation]:
        """List the recommendations for the subscription.

        :param featured: Whether to list only the most important recommendations.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Recommendation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/list
        """
        return self._list(_rest.RECOMMENDATIONS_LIST, options, featured, filter)

    async def reset_all_filters(self, **options: Unpack[RequestOptions]) -> None:
        """Turn all recommendations for the subscription on again.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/reset-all-filters
        """
        await self._call(_rest.RECOMMENDATIONS_RESET_ALL_FILTERS, options)

    async def disable_recommendation_for_subscription(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Turn off one recommendation rule for the whole subscription.

        :param name: Name of the recommendation rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-recommendation-for-subscription
        """
        await self._call(_rest.RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_SUBSCRIPTION, options, name)
