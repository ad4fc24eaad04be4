# Generated from swagger/loganalytics/loganalytics.json (2025-07-01, sha256 063a377572ba).
# Do not edit: run "make generate".

"""Asynchronous operations of the service ``loganalytics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncOperationGroup
from .. import _rest

if TYPE_CHECKING:
    from builtins import list as _list
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import AsyncProvisioningPoller
    from .. import models, types


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.OperationalInsights provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.OperationalInsights resource provider.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class ClustersOperations(AsyncOperationGroup):
    """Dedicated Log Analytics clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.clusters``.
    """

    async def get(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]
    ) -> models.Cluster:
        """Get one dedicated Log Analytics cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Cluster``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/get
        """
        return await self._call(_rest.CLUSTERS_GET, options, resource_group_name, cluster_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.Cluster | types.ClusterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Cluster]:
        """Create a dedicated cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.
        :param parameters: Wanted settings of the dedicated Log Analytics cluster.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Cluster``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/create-or-update
        """
        return await self._begin(
            _rest.CLUSTERS_CREATE_OR_UPDATE, options, resource_group_name, cluster_name, parameters
        )

    async def begin_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.ClusterPatch | types.ClusterPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Cluster]:
        """Change some settings of a dedicated Log Analytics cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.
        :param parameters: Settings of the dedicated Log Analytics cluster to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Cluster``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/update
        """
        return await self._begin(_rest.CLUSTERS_UPDATE, options, resource_group_name, cluster_name, parameters)

    async def begin_delete(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a dedicated Log Analytics cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/delete
        """
        return await self._begin(_rest.CLUSTERS_DELETE, options, resource_group_name, cluster_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Cluster]:
        """List the dedicated Log Analytics clusters of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Cluster`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/list-by-resource-group
        """
        return self._list(_rest.CLUSTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Cluster]:
        """List all dedicated Log Analytics clusters of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Cluster`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/list
        """
        return self._list(_rest.CLUSTERS_LIST, options)


class DataExportsOperations(AsyncOperationGroup):
    """Data export rules of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.data_exports``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, data_export_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataExport:
        """Get one data export rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_export_name: Name of the data export.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataExport``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/get
        """
        return await self._call(_rest.DATA_EXPORTS_GET, options, resource_group_name, workspace_name, data_export_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        data_export_name: str,
        parameters: models.DataExport | types.DataExportDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DataExport:
        """Create a data export rule of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_export_name: Name of the data export.
        :param parameters: Wanted settings of the data export rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataExport``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/create-or-update
        """
        return await self._call(
            _rest.DATA_EXPORTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            data_export_name,
            parameters,
        )

    async def delete(
        self, resource_group_name: str, workspace_name: str, data_export_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a data export rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_export_name: Name of the data export.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/delete
        """
        await self._call(_rest.DATA_EXPORTS_DELETE, options, resource_group_name, workspace_name, data_export_name)

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DataExport]:
        """List the data export rules of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DataExport`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/list-by-workspace
        """
        return self._list(_rest.DATA_EXPORTS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class WorkspacesOperations(AsyncOperationGroup):
    """Log Analytics workspaces: create, change, delete, fail over, get and list them.

    An attribute of the client: ``client.workspaces``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.Workspace:
        """Get one workspace with its settings; shared keys are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Workspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/get
        """
        return await self._call(_rest.WORKSPACES_GET, options, resource_group_name, workspace_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        parameters: models.Workspace | types.WorkspaceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Workspace]:
        """Create a Log Analytics workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param parameters: Location, SKU, retention and other settings of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Workspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/create-or-update
        """
        return await self._begin(
            _rest.WORKSPACES_CREATE_OR_UPDATE, options, resource_group_name, workspace_name, parameters
        )

    async def update(
        self,
        resource_group_name: str,
        workspace_name: str,
        parameters: models.WorkspacePatch | types.WorkspacePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Workspace:
        """Change some settings of a Log Analytics workspace; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param parameters: Settings of the Log Analytics workspace to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Workspace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/update
        """
        return await self._call(_rest.WORKSPACES_UPDATE, options, resource_group_name, workspace_name, parameters)

    async def begin_delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a workspace; it can be recovered for 14 days unless deleted by force.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param force: Whether to delete for good, without a time in which the workspace can be recovered.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/delete
        """
        return await self._begin(_rest.WORKSPACES_DELETE, options, resource_group_name, workspace_name, force)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Workspace]:
        """List the Log Analytics workspaces of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Workspace`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/list-by-resource-group
        """
        return self._list(_rest.WORKSPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Workspace]:
        """List all Log Analytics workspaces of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Workspace`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/list
        """
        return self._list(_rest.WORKSPACES_LIST, options)

    async def begin_failback(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Bring a workspace back from its secondary region after a failover.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/failback
        """
        return await self._begin(_rest.WORKSPACES_FAILBACK, options, resource_group_name, workspace_name)

    async def get_nsp(
        self,
        resource_group_name: str,
        workspace_name: str,
        network_security_perimeter_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityPerimeterConfiguration:
        """Get one network security perimeter configuration of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param network_security_perimeter_configuration_name: Name of the configuration: perimeter GUID and association
            name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkSecurityPerimeterConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/get-nsp
        """
        return await self._call(
            _rest.WORKSPACES_GET_NSP,
            options,
            resource_group_name,
            workspace_name,
            network_security_perimeter_configuration_name,
        )

    def list_nsp(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NetworkSecurityPerimeterConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/list-nsp
        """
        return self._list(_rest.WORKSPACES_LIST_NSP, options, resource_group_name, workspace_name)

    async def begin_reconcile_nsp(
        self,
        resource_group_name: str,
        workspace_name: str,
        network_security_perimeter_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Bring a network security perimeter configuration of a workspace up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param network_security_perimeter_configuration_name: Name of the configuration: perimeter GUID and association
            name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/reconcile-nsp
        """
        return await self._begin(
            _rest.WORKSPACES_RECONCILE_NSP,
            options,
            resource_group_name,
            workspace_name,
            network_security_perimeter_configuration_name,
        )

    async def begin_failover(
        self, resource_group_name: str, location: str, workspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Fail over a replicated workspace to its secondary region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location: Azure region, such as westeurope.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/failover
        """
        return await self._begin(_rest.WORKSPACES_FAILOVER, options, resource_group_name, location, workspace_name)


class DataSourcesOperations(AsyncOperationGroup):
    """Data sources of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.data_sources``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, data_source_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataSource:
        """Get one data source of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_name: Name of the data source.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataSource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/get
        """
        return await self._call(_rest.DATA_SOURCES_GET, options, resource_group_name, workspace_name, data_source_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        data_source_name: str,
        parameters: models.DataSource | types.DataSourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DataSource:
        """Create a data source of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_name: Name of the data source.
        :param parameters: Wanted settings of the data source.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DataSource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/create-or-update
        """
        return await self._call(
            _rest.DATA_SOURCES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            data_source_name,
            parameters,
        )

    async def delete(
        self, resource_group_name: str, workspace_name: str, data_source_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a data source of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_name: Name of the data source.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/delete
        """
        await self._call(_rest.DATA_SOURCES_DELETE, options, resource_group_name, workspace_name, data_source_name)

    def list_by_workspace(
        self,
        resource_group_name: str,
        workspace_name: str,
        *,
        filter: str,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.DataSource]:
        """List the data sources of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param filter: OData filter that chooses which results to return; all if omitted.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DataSource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/list-by-workspace
        """
        return self._list(
            _rest.DATA_SOURCES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name, filter, skiptoken
        )


class LinkedServicesOperations(AsyncOperationGroup):
    """Linked services of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.linked_services``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, linked_service_name: str, **options: Unpack[RequestOptions]
    ) -> models.LinkedService:
        """Get one linked service of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param linked_service_name: Name of the linked service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LinkedService``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/get
        """
        return await self._call(
            _rest.LINKED_SERVICES_GET, options, resource_group_name, workspace_name, linked_service_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        linked_service_name: str,
        parameters: models.LinkedService | types.LinkedServiceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.LinkedService]:
        """Create a linked service of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param linked_service_name: Name of the linked service.
        :param parameters: Wanted settings of the linked service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``LinkedService``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/create-or-update
        """
        return await self._begin(
            _rest.LINKED_SERVICES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            linked_service_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        linked_service_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.LinkedService]:
        """Delete a linked service of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param linked_service_name: Name of the linked service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``LinkedService``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/delete
        """
        return await self._begin(
            _rest.LINKED_SERVICES_DELETE, options, resource_group_name, workspace_name, linked_service_name
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.LinkedService]:
        """List the linked services of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LinkedService`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/list-by-workspace
        """
        return self._list(_rest.LINKED_SERVICES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class SavedSearchesOperations(AsyncOperationGroup):
    """Saved searches of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.saved_searches``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, saved_search_id: str, **options: Unpack[RequestOptions]
    ) -> models.SavedSearch:
        """Get one saved search of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param saved_search_id: ID of the saved search.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SavedSearch``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/get
        """
        return await self._call(_rest.SAVED_SEARCHES_GET, options, resource_group_name, workspace_name, saved_search_id)

    async def create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        saved_search_id: str,
        parameters: models.SavedSearch | types.SavedSearchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SavedSearch:
        """Create a saved search of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param saved_search_id: ID of the saved search.
        :param parameters: Wanted settings of the saved search.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SavedSearch``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/create-or-update
        """
        return await self._call(
            _rest.SAVED_SEARCHES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            saved_search_id,
            parameters,
        )

    async def delete(
        self, resource_group_name: str, workspace_name: str, saved_search_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a saved search of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param saved_search_id: ID of the saved search.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/delete
        """
        await self._call(_rest.SAVED_SEARCHES_DELETE, options, resource_group_name, workspace_name, saved_search_id)

    async def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SavedSearchesListResult:
        """List the saved searches of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SavedSearchesListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/list-by-workspace
        """
        return await self._call(_rest.SAVED_SEARCHES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class TablesOperations(AsyncOperationGroup):
    """Tables of a workspace: create, change, migrate, delete, get and list them.

    An attribute of the client: ``client.tables``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.Table:
        """Get one table of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Table``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/get
        """
        return await self._call(_rest.TABLES_GET, options, resource_group_name, workspace_name, table_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        table_name: str,
        parameters: models.Table | types.TableDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Table]:
        """Create a table of a workspace, or update its plan, retention and columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param parameters: Wanted settings of the table.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Table``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/create-or-update
        """
        return await self._begin(
            _rest.TABLES_CREATE_OR_UPDATE, options, resource_group_name, workspace_name, table_name, parameters
        )

    async def begin_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        table_name: str,
        parameters: models.Table | types.TableDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Table]:
        """Change some settings of a table of a workspace; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param parameters: Settings of the table to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Table``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/update
        """
        return await self._begin(
            _rest.TABLES_UPDATE, options, resource_group_name, workspace_name, table_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a table of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/delete
        """
        return await self._begin(_rest.TABLES_DELETE, options, resource_group_name, workspace_name, table_name)

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Table]:
        """List the tables of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Table`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/list-by-workspace
        """
        return self._list(_rest.TABLES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)

    async def migrate(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Migrate a custom table from the old data collector API to data collection rules.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/migrate
        """
        await self._call(_rest.TABLES_MIGRATE, options, resource_group_name, workspace_name, table_name)

    async def cancel_search(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel the search job behind a search results table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/cancel-search
        """
        await self._call(_rest.TABLES_CANCEL_SEARCH, options, resource_group_name, workspace_name, table_name)


class AvailableServiceTiersOperations(AsyncOperationGroup):
    """Service tiers open to a workspace: list them.

    An attribute of the client: ``client.available_service_tiers``.
    """

    async def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> list[models.AvailableServiceTier]:
        """List the service tiers a workspace can have.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``AvailableServiceTier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/available-service-tiers/list-by-workspace
        """
        return await self._call(
            _rest.AVAILABLE_SERVICE_TIERS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name
        )


class GatewaysOperations(AsyncOperationGroup):
    """Log Analytics gateways of a workspace: delete them.

    An attribute of the client: ``client.gateways``.
    """

    async def delete(
        self, resource_group_name: str, workspace_name: str, gateway_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a Log Analytics gateway of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param gateway_id: ID of the gateway.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/gateways/delete
        """
        await self._call(_rest.GATEWAYS_DELETE, options, resource_group_name, workspace_name, gateway_id)


class IntelligencePacksOperations(AsyncOperationGroup):
    """Intelligence packs of a workspace: turn on, turn off and list them.

    An attribute of the client: ``client.intelligence_packs``.
    """

    async def disable(
        self,
        resource_group_name: str,
        workspace_name: str,
        intelligence_pack_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn off an intelligence pack of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param intelligence_pack_name: Name of the intelligence pack.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/intelligence-packs/disable
        """
        await self._call(
            _rest.INTELLIGENCE_PACKS_DISABLE, options, resource_group_name, workspace_name, intelligence_pack_name
        )

    async def enable(
        self,
        resource_group_name: str,
        workspace_name: str,
        intelligence_pack_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Turn on an intelligence pack of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param intelligence_pack_name: Name of the intelligence pack.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/intelligence-packs/enable
        """
        await self._call(
            _rest.INTELLIGENCE_PACKS_ENABLE, options, resource_group_name, workspace_name, intelligence_pack_name
        )

    async def list(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.IntelligencePack]:
        """List the intelligence packs of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``IntelligencePack``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/intelligence-packs/list
        """
        return await self._call(_rest.INTELLIGENCE_PACKS_LIST, options, resource_group_name, workspace_name)


class ManagementGroupsOperations(AsyncOperationGroup):
    """Operations Manager management groups connected to a workspace: list them.

    An attribute of the client: ``client.management_groups``.
    """

    def list(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ManagementGroup]:
        """List the Operations Manager management groups connected to a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ManagementGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/management-groups/list
        """
        return self._list(_rest.MANAGEMENT_GROUPS_LIST, options, resource_group_name, workspace_name)


class SchemaOperations(AsyncOperationGroup):
    """The search schema of a workspace: get it.

    An attribute of the client: ``client.schema``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SearchGetSchemaResponse:
        """Get the tables and columns that searches in a workspace can use.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SearchGetSchemaResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/schema/get
        """
        return await self._call(_rest.SCHEMA_GET, options, resource_group_name, workspace_name)


class SharedKeysOperations(AsyncOperationGroup):
    """Shared keys of a workspace, with which agents sign in: get or make anew.

    An attribute of the client: ``client.shared_keys``.
    """

    async def get_shared_keys(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedKeys:
        """Get the primary and secondary shared key of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SharedKeys``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/shared-keys/get-shared-keys
        """
        return await self._call(_rest.SHARED_KEYS_GET_SHARED_KEYS, options, resource_group_name, workspace_name)

    async def regenerate(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedKeys:
        """Make new shared keys of a workspace; agents must be given the new ones.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SharedKeys``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/shared-keys/regenerate
        """
        return await self._call(_rest.SHARED_KEYS_REGENERATE, options, resource_group_name, workspace_name)


class UsagesOperations(AsyncOperationGroup):
    """Usage metrics of a workspace: list them.

    An attribute of the client: ``client.usages``.
    """

    def list(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.UsageMetric]:
        """List the usage metrics of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``UsageMetric`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/usages/list
        """
        return self._list(_rest.USAGES_LIST, options, resource_group_name, workspace_name)


class WorkspacePurgeOperations(AsyncOperationGroup):
    """Purges of data from a workspace: start one and ask for its state.

    An attribute of the client: ``client.workspace_purge``.
    """

    async def purge(
        self,
        resource_group_name: str,
        workspace_name: str,
        body: models.WorkspacePurgeBody | types.WorkspacePurgeBodyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.WorkspacePurgeResponse:
        """Start to purge rows from a table of a workspace; for personal data only, and there is no way back.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param body: Table and filters that choose the rows.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkspacePurgeResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspace-purge/purge
        """
        return await self._call(_rest.WORKSPACE_PURGE_PURGE, options, resource_group_name, workspace_name, body)

    async def get_purge_status(
        self, resource_group_name: str, workspace_name: str, purge_id: str, **options: Unpack[RequestOptions]
    ) -> models.WorkspacePurgeStatusResponse:
        """Get whether a purge is done.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param purge_id: ID of the purge, as purge gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkspacePurgeStatusResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspace-purge/get-purge-status
        """
        return await self._call(
            _rest.WORKSPACE_PURGE_GET_PURGE_STATUS, options, resource_group_name, workspace_name, purge_id
        )


class LinkedStorageAccountsOperations(AsyncOperationGroup):
    """Linked storage accounts of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.linked_storage_accounts``.
    """

    async def get(
        self,
        resource_group_name: str,
        workspace_name: str,
        data_source_type: models.DataSourceType | types.DataSourceTypeValue,
        **options: Unpack[RequestOptions],
    ) -> models.LinkedStorageAccountsResource:
        """Get one linked storage account of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_type: Kind of data the storage accounts are for, such as CustomLogs or Query.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LinkedStorageAccountsResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/get
        """
        return await self._call(
            _rest.LINKED_STORAGE_ACCOUNTS_GET, options, resource_group_name, workspace_name, data_source_type
        )

    async def create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        data_source_type: models.DataSourceType | types.DataSourceTypeValue,
        parameters: models.LinkedStorageAccountsResource | types.LinkedStorageAccountsResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LinkedStorageAccountsResource:
        """Create a linked storage account of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_type: Kind of data the storage accounts are for, such as CustomLogs or Query.
        :param parameters: Wanted settings of the linked storage account.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LinkedStorageAccountsResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/create-or-update
        """
        return await self._call(
            _rest.LINKED_STORAGE_ACCOUNTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            data_source_type,
            parameters,
        )

    async def delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        data_source_type: models.DataSourceType | types.DataSourceTypeValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a linked storage account of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_type: Kind of data the storage accounts are for, such as CustomLogs or Query.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/delete
        """
        await self._call(
            _rest.LINKED_STORAGE_ACCOUNTS_DELETE, options, resource_group_name, workspace_name, data_source_type
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.LinkedStorageAccountsResource]:
        """List the linked storage accounts of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LinkedStorageAccountsResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/list-by-workspace
        """
        return self._list(_rest.LINKED_STORAGE_ACCOUNTS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class QueriesOperations(AsyncOperationGroup):
    """Queries of a query pack: create, change, search, delete, get and list them.

    An attribute of the client: ``client.queries``.
    """

    async def get(
        self, resource_group_name: str, query_pack_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.LogAnalyticsQueryPackQuery:
        """Get one query of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param id: ID of the query, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPackQuery``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/get
        """
        return await self._call(_rest.QUERIES_GET, options, resource_group_name, query_pack_name, id)

    async def put(
        self,
        resource_group_name: str,
        query_pack_name: str,
        id: str,
        query_payload: models.LogAnalyticsQueryPackQuery | types.LogAnalyticsQueryPackQueryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogAnalyticsQueryPackQuery:
        """Create a query in a query pack, or replace it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param id: ID of the query, a GUID.
        :param query_payload: Name, text and tags of the query.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPackQuery``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/put
        """
        return await self._call(_rest.QUERIES_PUT, options, resource_group_name, query_pack_name, id, query_payload)

    async def update(
        self,
        resource_group_name: str,
        query_pack_name: str,
        id: str,
        query_payload: models.LogAnalyticsQueryPackQuery | types.LogAnalyticsQueryPackQueryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogAnalyticsQueryPackQuery:
        """Change the name, text or tags of a query in a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param id: ID of the query, a GUID.
        :param query_payload: What to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPackQuery``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/update
        """
        return await self._call(_rest.QUERIES_UPDATE, options, resource_group_name, query_pack_name, id, query_payload)

    async def delete(
        self, resource_group_name: str, query_pack_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a query of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param id: ID of the query, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/delete
        """
        await self._call(_rest.QUERIES_DELETE, options, resource_group_name, query_pack_name, id)

    def list(
        self,
        resource_group_name: str,
        query_pack_name: str,
        *,
        top: int | None = None,
        include_body: bool | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.LogAnalyticsQueryPackQuery]:
        """List the queries of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param top: How many results to ask for at most.
        :param include_body: Whether to return the text of the queries too.
        :param skip_token: Mark from an earlier answer that says where to go on listing.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LogAnalyticsQueryPackQuery`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/list
        """
        return self._list(
            _rest.QUERIES_LIST, options, resource_group_name, query_pack_name, top, include_body, skip_token
        )

    def search(
        self,
        resource_group_name: str,
        query_pack_name: str,
        query_search_properties: models.LogAnalyticsQueryPackQuerySearchProperties
        | types.LogAnalyticsQueryPackQuerySearchPropertiesDict
        | IO[bytes],
        *,
        top: int | None = None,
        include_body: bool | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.LogAnalyticsQueryPackQuery]:
        """Search a query pack for queries with given tags or categories.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param query_search_properties: Tags and categories to look for.
        :param top: How many results to ask for at most.
        :param include_body: Whether to return the text of the queries too.
        :param skip_token: Mark from an earlier answer that says where to go on listing.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LogAnalyticsQueryPackQuery`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/search
        """
        return self._list(
            _rest.QUERIES_SEARCH,
            options,
            resource_group_name,
            query_pack_name,
            query_search_properties,
            top,
            include_body,
            skip_token,
        )


class QueryPacksOperations(AsyncOperationGroup):
    """Log Analytics query packs: create, change, delete, get and list them.

    An attribute of the client: ``client.query_packs``.
    """

    async def get(
        self, resource_group_name: str, query_pack_name: str, **options: Unpack[RequestOptions]
    ) -> models.LogAnalyticsQueryPack:
        """Get one Log Analytics query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPack``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/get
        """
        return await self._call(_rest.QUERY_PACKS_GET, options, resource_group_name, query_pack_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        query_pack_name: str,
        log_analytics_query_pack_payload: models.LogAnalyticsQueryPack | types.LogAnalyticsQueryPackDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogAnalyticsQueryPack:
        """Create a query pack, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param log_analytics_query_pack_payload: Location and tags of the query pack.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPack``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/create-or-update
        """
        return await self._call(
            _rest.QUERY_PACKS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            query_pack_name,
            log_analytics_query_pack_payload,
        )

    async def update_tags(
        self,
        resource_group_name: str,
        query_pack_name: str,
        query_pack_tags: models.TagsResource | types.TagsResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogAnalyticsQueryPack:
        """Change the tags of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param query_pack_tags: The new tags.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPack``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/update-tags
        """
        return await self._call(
            _rest.QUERY_PACKS_UPDATE_TAGS, options, resource_group_name, query_pack_name, query_pack_tags
        )

    async def delete(self, resource_group_name: str, query_pack_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a Log Analytics query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/delete
        """
        await self._call(_rest.QUERY_PACKS_DELETE, options, resource_group_name, query_pack_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.LogAnalyticsQueryPack]:
        """List the Log Analytics query packs of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LogAnalyticsQueryPack`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/list-by-resource-group
        """
        return self._list(_rest.QUERY_PACKS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    async def create_or_update_without_name(
        self,
        resource_group_name: str,
        log_analytics_query_pack_payload: models.LogAnalyticsQueryPack | types.LogAnalyticsQueryPackDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogAnalyticsQueryPack:
        """Create a query pack with a name that the service picks.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param log_analytics_query_pack_payload: Location and tags of the query pack.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogAnalyticsQueryPack``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/create-or-update-without-name
        """
        return await self._call(
            _rest.QUERY_PACKS_CREATE_OR_UPDATE_WITHOUT_NAME,
            options,
            resource_group_name,
            log_analytics_query_pack_payload,
        )

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.LogAnalyticsQueryPack]:
        """List all Log Analytics query packs of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LogAnalyticsQueryPack`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/list
        """
        return self._list(_rest.QUERY_PACKS_LIST, options)


class StorageInsightConfigsOperations(AsyncOperationGroup):
    """Storage insight configurations of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.storage_insight_configs``.
    """

    async def get(
        self,
        resource_group_name: str,
        workspace_name: str,
        storage_insight_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StorageInsight:
        """Get one storage insight configuration of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param storage_insight_name: Name of the storage insight.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageInsight``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/get
        """
        return await self._call(
            _rest.STORAGE_INSIGHT_CONFIGS_GET, options, resource_group_name, workspace_name, storage_insight_name
        )

    async def create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        storage_insight_name: str,
        parameters: models.StorageInsight | types.StorageInsightDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StorageInsight:
        """Create a storage insight configuration of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param storage_insight_name: Name of the storage insight.
        :param parameters: Wanted settings of the storage insight configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageInsight``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/create-or-update
        """
        return await self._call(
            _rest.STORAGE_INSIGHT_CONFIGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            storage_insight_name,
            parameters,
        )

    async def delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        storage_insight_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a storage insight configuration of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param storage_insight_name: Name of the storage insight.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/delete
        """
        await self._call(
            _rest.STORAGE_INSIGHT_CONFIGS_DELETE, options, resource_group_name, workspace_name, storage_insight_name
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.StorageInsight]:
        """List the storage insight configurations of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StorageInsight`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/list-by-workspace
        """
        return self._list(_rest.STORAGE_INSIGHT_CONFIGS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class SummaryLogsOperations(AsyncOperationGroup):
    """Summary rules of a workspace: create, change, start, stop, run bins again, delete, get and list them.

    An attribute of the client: ``client.summary_logs``.
    """

    async def get(
        self, resource_group_name: str, workspace_name: str, summary_logs_name: str, **options: Unpack[RequestOptions]
    ) -> models.SummaryLogs:
        """Get one summary rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SummaryLogs``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/get
        """
        return await self._call(_rest.SUMMARY_LOGS_GET, options, resource_group_name, workspace_name, summary_logs_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        parameters: models.SummaryLogs | types.SummaryLogsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SummaryLogs]:
        """Create a summary rule of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param parameters: Wanted settings of the summary rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SummaryLogs``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/create-or-update
        """
        return await self._begin(
            _rest.SUMMARY_LOGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            summary_logs_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a summary rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/delete
        """
        return await self._begin(
            _rest.SUMMARY_LOGS_DELETE, options, resource_group_name, workspace_name, summary_logs_name
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SummaryLogs]:
        """List the summary rules of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SummaryLogs`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/list-by-workspace
        """
        return self._list(_rest.SUMMARY_LOGS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)

    async def begin_start(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Start a summary rule that was stopped.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/start
        """
        return await self._begin(
            _rest.SUMMARY_LOGS_START, options, resource_group_name, workspace_name, summary_logs_name
        )

    async def stop(
        self, resource_group_name: str, workspace_name: str, summary_logs_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a summary rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/stop
        """
        await self._call(_rest.SUMMARY_LOGS_STOP, options, resource_group_name, workspace_name, summary_logs_name)

    async def begin_retry_bin(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        parameters: models.SummaryLogsRetryBin | types.SummaryLogsRetryBinDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Run a summary rule again for one failed bin.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param parameters: Start time of the bin.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/retry-bin
        """
        return await self._begin(
            _rest.SUMMARY_LOGS_RETRY_BIN, options, resource_group_name, workspace_name, summary_logs_name, parameters
        )


class OperationStatusesOperations(AsyncOperationGroup):
    """Statuses of an asynchronous operation in a region: get them.

    An attribute of the client: ``client.operation_statuses``.
    """

    async def get(
        self, location: str, async_operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.OperationStatus:
        """Get the status of an asynchronous operation.

        :param location: Azure region, such as westeurope.
        :param async_operation_id: ID of the operation.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``OperationStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/operation-statuses/get
        """
        return await self._call(_rest.OPERATION_STATUSES_GET, options, location, async_operation_id)


class DeletedWorkspacesOperations(AsyncOperationGroup):
    """Deleted workspaces that can still be recovered: list them.

    An attribute of the client: ``client.deleted_workspaces``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Workspace]:
        """List the deleted workspaces of the subscription that can still be recovered.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Workspace`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/deleted-workspaces/list
        """
        return self._list(_rest.DELETED_WORKSPACES_LIST, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Workspace]:
        """List the deleted workspaces of a resource group that can still be recovered.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Workspace`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/loganalytics/deleted-workspaces/list-by-resource-group
        """
        return self._list(_rest.DELETED_WORKSPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)
