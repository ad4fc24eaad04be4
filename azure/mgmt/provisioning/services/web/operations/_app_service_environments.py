# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``app_service_environments``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Any

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _app_service_environments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AppServiceEnvironmentsOperations(OperationGroup):
    """App Service Environments: create, change, delete, networking, pools, usage.

    An attribute of the client: ``client.app_service_environments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_worker_pool(
        self, resource_group_name: str, name: str, worker_pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkerPoolResource:
        """Get a worker pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-worker-pool
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_WORKER_POOL, options, resource_group_name, name, worker_pool_name
        )

    def begin_create_or_update_worker_pool(
        self,
        resource_group_name: str,
        name: str,
        worker_pool_name: str,
        worker_pool_envelope: models.WorkerPoolResource | types.WorkerPoolResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WorkerPoolResource]:
        """Create a worker pool in an App Service Environment, or update it.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param worker_pool_envelope: Size and number of the workers.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/create-or-update-worker-pool
        """
        return self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE_WORKER_POOL,
            options,
            resource_group_name,
            name,
            worker_pool_name,
            worker_pool_envelope,
        )

    def update_worker_pool(
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

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-worker-pool
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_WORKER_POOL,
            options,
            resource_group_name,
            name,
            worker_pool_name,
            worker_pool_envelope,
        )

    def list_worker_pools(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkerPoolResource]:
        """List the worker pools of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

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
    ) -> ItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of one instance in a worker pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.
        :param instance: Name of the instance within the pool.

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
    ) -> ItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of a worker pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.

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
    ) -> ItemPaged[models.SkuInfo]:
        """List the SKUs a worker pool can be scaled to.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-worker-pool-skus
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOL_SKUS, options, resource_group_name, name, worker_pool_name
        )

    def list_web_worker_usages(
        self, resource_group_name: str, name: str, worker_pool_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Usage]:
        """List what a worker pool uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param worker_pool_name: Name of the worker pool.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-web-worker-usages
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WEB_WORKER_USAGES, options, resource_group_name, name, worker_pool_name
        )

    def get(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AppServiceEnvironmentResource:
        """Get an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get
        """
        return self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET, options, resource_group_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        hosting_environment_envelope: models.AppServiceEnvironmentResource
        | types.AppServiceEnvironmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AppServiceEnvironmentResource]:
        """Create an App Service Environment, or update it in place; creation takes hours.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param hosting_environment_envelope: Location, subnet and settings of the environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/create-or-update
        """
        return self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            name,
            hosting_environment_envelope,
        )

    def update(
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

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/update
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE, options, resource_group_name, name, hosting_environment_envelope
        )

    def begin_delete(
        self,
        resource_group_name: str,
        name: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param force_delete: Whether to delete the environment even if it still holds resources.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/delete
        """
        return self._begin(_rest.APP_SERVICE_ENVIRONMENTS_DELETE, options, resource_group_name, name, force_delete)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AppServiceEnvironmentResource]:
        """List the App Service Environments of one resource group.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-by-resource-group
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AppServiceEnvironmentResource]:
        """List the App Service Environments of the subscription.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST, options)

    def list_capacities(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StampCapacity]:
        """Get the used and total capacity of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-capacities
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_CAPACITIES, options, resource_group_name, name)

    def begin_change_vnet(
        self,
        resource_group_name: str,
        name: str,
        vnet_info: models.VirtualNetworkProfile | types.VirtualNetworkProfileDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[ItemPaged[models.Site]]:
        """Move an App Service Environment to another virtual network.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param vnet_info: The new virtual network and subnet.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/change-vnet
        """
        return self._begin(_rest.APP_SERVICE_ENVIRONMENTS_CHANGE_VNET, options, resource_group_name, name, vnet_info)

    def list_diagnostics(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.HostingEnvironmentDiagnostics]:
        """List the diagnostics of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-diagnostics
        """
        return self._call(_rest.APP_SERVICE_ENVIRONMENTS_LIST_DIAGNOSTICS, options, resource_group_name, name)

    def get_diagnostics_item(
        self, resource_group_name: str, name: str, diagnostics_name: str, **options: Unpack[RequestOptions]
    ) -> models.HostingEnvironmentDiagnostics:
        """Get one diagnostics item of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param diagnostics_name: Name of the diagnostics item.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-diagnostics-item
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_DIAGNOSTICS_ITEM, options, resource_group_name, name, diagnostics_name
        )

    def get_inbound_network_dependencies_endpoints(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.InboundEnvironmentEndpoint]:
        """List the addresses and ports an App Service Environment must be reachable on.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-inbound-network-dependencies-endpoints
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_INBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
            options,
            resource_group_name,
            name,
        )

    def test_upgrade_available_notification(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Send a test notification that an upgrade of an App Service Environment is available.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/test-upgrade-available-notification
        """
        return self._run(
            _rest.APP_SERVICE_ENVIRONMENTS_TEST_UPGRADE_AVAILABLE_NOTIFICATION, options, resource_group_name, name
        )

    def begin_upgrade(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Begin the upgrade of an App Service Environment that is waiting for it.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/upgrade
        """
        return self._begin(_rest.APP_SERVICE_ENVIRONMENTS_UPGRADE, options, resource_group_name, name)

    def list_operations(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.Operation]:
        """List the operations under way on an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-operations
        """
        return self._call(_rest.APP_SERVICE_ENVIRONMENTS_LIST_OPERATIONS, options, resource_group_name, name)

    def get_outbound_network_dependencies_endpoints(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.OutboundEnvironmentEndpoint]:
        """List the addresses an App Service Environment has to reach.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-outbound-network-dependencies-endpoints
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
            options,
            resource_group_name,
            name,
        )

    def get_private_link_resources(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-private-link-resources
        """
        return self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_LINK_RESOURCES, options, resource_group_name, name)

    def reboot(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Reboot all machines of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/reboot
        """
        return self._run(_rest.APP_SERVICE_ENVIRONMENTS_REBOOT, options, resource_group_name, name)

    def begin_resume(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[ItemPaged[models.Site]]:
        """Resume a suspended App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/resume
        """
        return self._begin(_rest.APP_SERVICE_ENVIRONMENTS_RESUME, options, resource_group_name, name)

    def list_app_service_plans(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AppServicePlan]:
        """List the plans in an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

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
    ) -> ItemPaged[models.Site]:
        """List the web apps in an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param properties_to_include: Comma-separated names of properties to fill in.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-web-apps
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_WEB_APPS, options, resource_group_name, name, properties_to_include
        )

    def begin_suspend(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[ItemPaged[models.Site]]:
        """Suspend an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/suspend
        """
        return self._begin(_rest.APP_SERVICE_ENVIRONMENTS_SUSPEND, options, resource_group_name, name)

    def list_usages(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmUsageQuota]:
        """List what an App Service Environment uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-usages
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_USAGES, options, resource_group_name, name, filter)

    def get_vip_info(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AddressResponse:
        """Get the IP addresses of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-vip-info
        """
        return self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET_VIP_INFO, options, resource_group_name, name)

    def get_ase_custom_dns_suffix_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.CustomDnsSuffixConfiguration:
        """Get the custom DNS suffix of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-ase-custom-dns-suffix-configuration
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION, options, resource_group_name, name
        )

    def update_ase_custom_dns_suffix_configuration(
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

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-ase-custom-dns-suffix-configuration
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION,
            options,
            resource_group_name,
            name,
            custom_dns_suffix_configuration,
        )

    def delete_ase_custom_dns_suffix_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Remove the custom DNS suffix of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/delete-ase-custom-dns-suffix-configuration
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_DELETE_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION,
            options,
            resource_group_name,
            name,
        )

    def get_ase_v3_networking_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AseV3NetworkingConfiguration:
        """Get the networking settings of an App Service Environment v3.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-ase-v3-networking-configuration
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_ASE_V3_NETWORKING_CONFIGURATION, options, resource_group_name, name
        )

    def update_ase_networking_configuration(
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

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-ase-networking-configuration
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_ASE_NETWORKING_CONFIGURATION,
            options,
            resource_group_name,
            name,
            ase_networking_configuration,
        )

    def get_multi_role_pool(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkerPoolResource:
        """Get the front-end pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-multi-role-pool
        """
        return self._call(_rest.APP_SERVICE_ENVIRONMENTS_GET_MULTI_ROLE_POOL, options, resource_group_name, name)

    def begin_create_or_update_multi_role_pool(
        self,
        resource_group_name: str,
        name: str,
        multi_role_pool_envelope: models.WorkerPoolResource | types.WorkerPoolResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WorkerPoolResource]:
        """Create or update the front-end pool of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param multi_role_pool_envelope: Size and number of the front ends.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/create-or-update-multi-role-pool
        """
        return self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE_MULTI_ROLE_POOL,
            options,
            resource_group_name,
            name,
            multi_role_pool_envelope,
        )

    def update_multi_role_pool(
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

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/update-multi-role-pool
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_UPDATE_MULTI_ROLE_POOL,
            options,
            resource_group_name,
            name,
            multi_role_pool_envelope,
        )

    def list_multi_role_pools(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkerPoolResource]:
        """List the front-end pools of an App Service Environment; there is one.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-pools
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOLS, options, resource_group_name, name)

    def list_multi_role_pool_instance_metric_definitions(
        self, resource_group_name: str, name: str, instance: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of one instance in the front-end pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param instance: Name of the instance within the pool.

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
    ) -> ItemPaged[models.ResourceMetricDefinition]:
        """List the metrics of the front-end pool.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-metric-definitions
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_METRIC_DEFINITIONS, options, resource_group_name, name
        )

    def list_multi_role_pool_skus(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SkuInfo]:
        """List the SKUs the front-end pool can be scaled to.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-pool-skus
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOL_SKUS, options, resource_group_name, name)

    def list_multi_role_usages(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Usage]:
        """List what the front-end pool uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/list-multi-role-usages
        """
        return self._list(_rest.APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_USAGES, options, resource_group_name, name)

    def get_private_endpoint_connection(
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

        REST: https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-private-endpoint-connection
        """
        return self._call(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def begin_approve_or_reject_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_wrapper: The connection with its new state.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/approve-or-reject-private-endpoint-connection
        """
        return self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            private_endpoint_wrapper,
        )

    def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[Any]:
        """Delete a private endpoint connection of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/delete-private-endpoint-connection
        """
        return self._begin(
            _rest.APP_SERVICE_ENVIRONMENTS_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def get_private_endpoint_connection_list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the App Service Environment.
        :param name: Name of the App Service Environment.

        REST:
            https://learn.microsoft.com/rest/api/appservice/app-service-environments/get-private-endpoint-connection-list
        """
        return self._list(
            _rest.APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST, options, resource_group_name, name
        )


class RecommendationsOperations(OperationGroup):
    """Recommendations for web apps and App Service Environments: list them, turn them off.

    An attribute of the client: ``client.recommendations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_rule_details_by_web_app(
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

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/get-rule-details-by-web-app
        """
        return self._call(
            _rest.RECOMMENDATIONS_GET_RULE_DETAILS_BY_WEB_APP,
            options,
            resource_group_name,
            site_name,
            name,
            update_seen,
            recommendation_id,
        )

    def disable_recommendation_for_site(
        self, resource_group_name: str, site_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off one recommendation rule for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param name: Name of the recommendation rule.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-recommendation-for-site
        """
        return self._run(
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
    ) -> ItemPaged[models.Recommendation]:
        """List past recommendations for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param expired_only: Whether to list only recommendations that have expired.
        :param filter: OData filter on the results.

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
    ) -> ItemPaged[models.Recommendation]:
        """List the recommendations for an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param hosting_environment_name: Name of the App Service Environment.
        :param featured: Whether to list only the most important recommendations.
        :param filter: OData filter on the results.

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

    def disable_all_for_hosting_environment(
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

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-all-for-hosting-environment
        """
        return self._run(
            _rest.RECOMMENDATIONS_DISABLE_ALL_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            environment_name,
        )

    def reset_all_filters_for_hosting_environment(
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

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/reset-all-filters-for-hosting-environment
        """
        return self._run(
            _rest.RECOMMENDATIONS_RESET_ALL_FILTERS_FOR_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            environment_name,
        )

    def get_rule_details_by_hosting_environment(
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

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/get-rule-details-by-hosting-environment
        """
        return self._call(
            _rest.RECOMMENDATIONS_GET_RULE_DETAILS_BY_HOSTING_ENVIRONMENT,
            options,
            resource_group_name,
            hosting_environment_name,
            name,
            update_seen,
            recommendation_id,
        )

    def disable_recommendation_for_hosting_environment(
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

        REST:
            https://learn.microsoft.com/rest/api/appservice/recommendations/disable-recommendation-for-hosting-environment
        """
        return self._run(
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
    ) -> ItemPaged[models.Recommendation]:
        """List past recommendations for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param expired_only: Whether to list only recommendations that have expired.
        :param filter: OData filter on the results.

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
    ) -> ItemPaged[models.Recommendation]:
        """List the recommendations for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param featured: Whether to list only the most important recommendations.
        :param filter: OData filter on the results.

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

    def disable_all_for_web_app(
        self, resource_group_name: str, site_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off all recommendations for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-all-for-web-app
        """
        return self._run(_rest.RECOMMENDATIONS_DISABLE_ALL_FOR_WEB_APP, options, resource_group_name, site_name)

    def reset_all_filters_for_web_app(
        self, resource_group_name: str, site_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn all recommendations for a web app on again.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/reset-all-filters-for-web-app
        """
        return self._run(_rest.RECOMMENDATIONS_RESET_ALL_FILTERS_FOR_WEB_APP, options, resource_group_name, site_name)

    def list(
        self, *, featured: bool | None = None, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Recommendation]:
        """List the recommendations for the subscription.

        :param featured: Whether to list only the most important recommendations.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/list
        """
        return self._list(_rest.RECOMMENDATIONS_LIST, options, featured, filter)

    def reset_all_filters(self, **options: Unpack[RequestOptions]) -> None:
        """Turn all recommendations for the subscription on again.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/reset-all-filters
        """
        return self._run(_rest.RECOMMENDATIONS_RESET_ALL_FILTERS, options)

    def disable_recommendation_for_subscription(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Turn off one recommendation rule for the whole subscription.

        :param name: Name of the recommendation rule.

        REST: https://learn.microsoft.com/rest/api/appservice/recommendations/disable-recommendation-for-subscription
        """
        return self._run(_rest.RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_SUBSCRIPTION, options, name)
