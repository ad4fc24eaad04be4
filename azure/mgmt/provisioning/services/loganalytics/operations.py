# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Operations of the service ``loganalytics``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.OperationalInsights provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.OperationalInsights resource provider.

        REST: https://learn.microsoft.com/rest/api/loganalytics/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class ClustersOperations(OperationGroup):
    """Dedicated Log Analytics clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.clusters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]) -> models.Cluster:
        """Get one dedicated Log Analytics cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/get
        """
        return self._call(_rest.CLUSTERS_GET, options, resource_group_name, cluster_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.Cluster | types.ClusterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Cluster]:
        """Create a dedicated cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.
        :param parameters: Wanted settings of the dedicated Log Analytics cluster.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/create-or-update
        """
        return self._begin(_rest.CLUSTERS_CREATE_OR_UPDATE, options, resource_group_name, cluster_name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        parameters: models.ClusterPatch | types.ClusterPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Cluster]:
        """Change some settings of a dedicated Log Analytics cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.
        :param parameters: Settings of the dedicated Log Analytics cluster to change.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/update
        """
        return self._begin(_rest.CLUSTERS_UPDATE, options, resource_group_name, cluster_name, parameters)

    def begin_delete(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a dedicated Log Analytics cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the dedicated cluster.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/delete
        """
        return self._begin(_rest.CLUSTERS_DELETE, options, resource_group_name, cluster_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Cluster]:
        """List the dedicated Log Analytics clusters of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/list-by-resource-group
        """
        return self._list(_rest.CLUSTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Cluster]:
        """List all dedicated Log Analytics clusters of the subscription.

        REST: https://learn.microsoft.com/rest/api/loganalytics/clusters/list
        """
        return self._list(_rest.CLUSTERS_LIST, options)


class DataExportsOperations(OperationGroup):
    """Data export rules of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.data_exports``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, data_export_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataExport:
        """Get one data export rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_export_name: Name of the data export.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/get
        """
        return self._call(_rest.DATA_EXPORTS_GET, options, resource_group_name, workspace_name, data_export_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/create-or-update
        """
        return self._call(
            _rest.DATA_EXPORTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            data_export_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, workspace_name: str, data_export_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a data export rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_export_name: Name of the data export.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/delete
        """
        return self._run(_rest.DATA_EXPORTS_DELETE, options, resource_group_name, workspace_name, data_export_name)

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataExport]:
        """List the data export rules of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-exports/list-by-workspace
        """
        return self._list(_rest.DATA_EXPORTS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class WorkspacesOperations(OperationGroup):
    """Log Analytics workspaces: create, change, delete, fail over, get and list them.

    An attribute of the client: ``client.workspaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]) -> models.Workspace:
        """Get one workspace with its settings; shared keys are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/get
        """
        return self._call(_rest.WORKSPACES_GET, options, resource_group_name, workspace_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        parameters: models.Workspace | types.WorkspaceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Workspace]:
        """Create a Log Analytics workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param parameters: Location, SKU, retention and other settings of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/create-or-update
        """
        return self._begin(_rest.WORKSPACES_CREATE_OR_UPDATE, options, resource_group_name, workspace_name, parameters)

    def update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/update
        """
        return self._call(_rest.WORKSPACES_UPDATE, options, resource_group_name, workspace_name, parameters)

    def begin_delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a workspace; it can be recovered for 14 days unless deleted by force.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param force: Whether to delete for good, without a time in which the workspace can be recovered.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/delete
        """
        return self._begin(_rest.WORKSPACES_DELETE, options, resource_group_name, workspace_name, force)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Workspace]:
        """List the Log Analytics workspaces of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/list-by-resource-group
        """
        return self._list(_rest.WORKSPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Workspace]:
        """List all Log Analytics workspaces of the subscription.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/list
        """
        return self._list(_rest.WORKSPACES_LIST, options)

    def begin_failback(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Bring a workspace back from its secondary region after a failover.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/failback
        """
        return self._begin(_rest.WORKSPACES_FAILBACK, options, resource_group_name, workspace_name)

    def get_nsp(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/get-nsp
        """
        return self._call(
            _rest.WORKSPACES_GET_NSP,
            options,
            resource_group_name,
            workspace_name,
            network_security_perimeter_configuration_name,
        )

    def list_nsp(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/list-nsp
        """
        return self._list(_rest.WORKSPACES_LIST_NSP, options, resource_group_name, workspace_name)

    def begin_reconcile_nsp(
        self,
        resource_group_name: str,
        workspace_name: str,
        network_security_perimeter_configuration_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Bring a network security perimeter configuration of a workspace up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param network_security_perimeter_configuration_name: Name of the configuration: perimeter GUID and association
            name.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/reconcile-nsp
        """
        return self._begin(
            _rest.WORKSPACES_RECONCILE_NSP,
            options,
            resource_group_name,
            workspace_name,
            network_security_perimeter_configuration_name,
        )

    def begin_failover(
        self, resource_group_name: str, location: str, workspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Fail over a replicated workspace to its secondary region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param location: Azure region, such as westeurope.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspaces/failover
        """
        return self._begin(_rest.WORKSPACES_FAILOVER, options, resource_group_name, location, workspace_name)


class DataSourcesOperations(OperationGroup):
    """Data sources of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.data_sources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, data_source_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataSource:
        """Get one data source of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_name: Name of the data source.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/get
        """
        return self._call(_rest.DATA_SOURCES_GET, options, resource_group_name, workspace_name, data_source_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/create-or-update
        """
        return self._call(
            _rest.DATA_SOURCES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            data_source_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, workspace_name: str, data_source_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a data source of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param data_source_name: Name of the data source.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/delete
        """
        return self._run(_rest.DATA_SOURCES_DELETE, options, resource_group_name, workspace_name, data_source_name)

    def list_by_workspace(
        self,
        resource_group_name: str,
        workspace_name: str,
        *,
        filter: str,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DataSource]:
        """List the data sources of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param filter: OData filter that chooses which results to return; all if omitted.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/loganalytics/data-sources/list-by-workspace
        """
        return self._list(
            _rest.DATA_SOURCES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name, filter, skiptoken
        )


class LinkedServicesOperations(OperationGroup):
    """Linked services of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.linked_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, linked_service_name: str, **options: Unpack[RequestOptions]
    ) -> models.LinkedService:
        """Get one linked service of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param linked_service_name: Name of the linked service.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/get
        """
        return self._call(_rest.LINKED_SERVICES_GET, options, resource_group_name, workspace_name, linked_service_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        linked_service_name: str,
        parameters: models.LinkedService | types.LinkedServiceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LinkedService]:
        """Create a linked service of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param linked_service_name: Name of the linked service.
        :param parameters: Wanted settings of the linked service.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/create-or-update
        """
        return self._begin(
            _rest.LINKED_SERVICES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            linked_service_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        linked_service_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LinkedService]:
        """Delete a linked service of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param linked_service_name: Name of the linked service.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/delete
        """
        return self._begin(
            _rest.LINKED_SERVICES_DELETE, options, resource_group_name, workspace_name, linked_service_name
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LinkedService]:
        """List the linked services of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-services/list-by-workspace
        """
        return self._list(_rest.LINKED_SERVICES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class SavedSearchesOperations(OperationGroup):
    """Saved searches of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.saved_searches``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, saved_search_id: str, **options: Unpack[RequestOptions]
    ) -> models.SavedSearch:
        """Get one saved search of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param saved_search_id: ID of the saved search.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/get
        """
        return self._call(_rest.SAVED_SEARCHES_GET, options, resource_group_name, workspace_name, saved_search_id)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/create-or-update
        """
        return self._call(
            _rest.SAVED_SEARCHES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            saved_search_id,
            parameters,
        )

    def delete(
        self, resource_group_name: str, workspace_name: str, saved_search_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a saved search of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param saved_search_id: ID of the saved search.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/delete
        """
        return self._run(_rest.SAVED_SEARCHES_DELETE, options, resource_group_name, workspace_name, saved_search_id)

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SavedSearchesListResult:
        """List the saved searches of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/saved-searches/list-by-workspace
        """
        return self._call(_rest.SAVED_SEARCHES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class TablesOperations(OperationGroup):
    """Tables of a workspace: create, change, migrate, delete, get and list them.

    An attribute of the client: ``client.tables``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> models.Table:
        """Get one table of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/get
        """
        return self._call(_rest.TABLES_GET, options, resource_group_name, workspace_name, table_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        table_name: str,
        parameters: models.Table | types.TableDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Table]:
        """Create a table of a workspace, or update its plan, retention and columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param parameters: Wanted settings of the table.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/create-or-update
        """
        return self._begin(
            _rest.TABLES_CREATE_OR_UPDATE, options, resource_group_name, workspace_name, table_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        table_name: str,
        parameters: models.Table | types.TableDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Table]:
        """Change some settings of a table of a workspace; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.
        :param parameters: Settings of the table to change.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/update
        """
        return self._begin(_rest.TABLES_UPDATE, options, resource_group_name, workspace_name, table_name, parameters)

    def begin_delete(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a table of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/delete
        """
        return self._begin(_rest.TABLES_DELETE, options, resource_group_name, workspace_name, table_name)

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Table]:
        """List the tables of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/list-by-workspace
        """
        return self._list(_rest.TABLES_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)

    def migrate(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Migrate a custom table from the old data collector API to data collection rules.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/migrate
        """
        return self._run(_rest.TABLES_MIGRATE, options, resource_group_name, workspace_name, table_name)

    def cancel_search(
        self, resource_group_name: str, workspace_name: str, table_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel the search job behind a search results table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param table_name: Name of the table; custom ones end in _CL.

        REST: https://learn.microsoft.com/rest/api/loganalytics/tables/cancel-search
        """
        return self._run(_rest.TABLES_CANCEL_SEARCH, options, resource_group_name, workspace_name, table_name)


class AvailableServiceTiersOperations(OperationGroup):
    """Service tiers open to a workspace: list them.

    An attribute of the client: ``client.available_service_tiers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> list[models.AvailableServiceTier]:
        """List the service tiers a workspace can have.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/available-service-tiers/list-by-workspace
        """
        return self._call(_rest.AVAILABLE_SERVICE_TIERS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class GatewaysOperations(OperationGroup):
    """Log Analytics gateways of a workspace: delete them.

    An attribute of the client: ``client.gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def delete(
        self, resource_group_name: str, workspace_name: str, gateway_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a Log Analytics gateway of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param gateway_id: ID of the gateway.

        REST: https://learn.microsoft.com/rest/api/loganalytics/gateways/delete
        """
        return self._run(_rest.GATEWAYS_DELETE, options, resource_group_name, workspace_name, gateway_id)


class IntelligencePacksOperations(OperationGroup):
    """Intelligence packs of a workspace: turn on, turn off and list them.

    An attribute of the client: ``client.intelligence_packs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def disable(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/intelligence-packs/disable
        """
        return self._run(
            _rest.INTELLIGENCE_PACKS_DISABLE, options, resource_group_name, workspace_name, intelligence_pack_name
        )

    def enable(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/intelligence-packs/enable
        """
        return self._run(
            _rest.INTELLIGENCE_PACKS_ENABLE, options, resource_group_name, workspace_name, intelligence_pack_name
        )

    def list(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.IntelligencePack]:
        """List the intelligence packs of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/intelligence-packs/list
        """
        return self._call(_rest.INTELLIGENCE_PACKS_LIST, options, resource_group_name, workspace_name)


class ManagementGroupsOperations(OperationGroup):
    """Operations Manager management groups connected to a workspace: list them.

    An attribute of the client: ``client.management_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagementGroup]:
        """List the Operations Manager management groups connected to a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/management-groups/list
        """
        return self._list(_rest.MANAGEMENT_GROUPS_LIST, options, resource_group_name, workspace_name)


class SchemaOperations(OperationGroup):
    """The search schema of a workspace: get it.

    An attribute of the client: ``client.schema``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SearchGetSchemaResponse:
        """Get the tables and columns that searches in a workspace can use.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/schema/get
        """
        return self._call(_rest.SCHEMA_GET, options, resource_group_name, workspace_name)


class SharedKeysOperations(OperationGroup):
    """Shared keys of a workspace, with which agents sign in: get or make anew.

    An attribute of the client: ``client.shared_keys``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_shared_keys(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedKeys:
        """Get the primary and secondary shared key of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/shared-keys/get-shared-keys
        """
        return self._call(_rest.SHARED_KEYS_GET_SHARED_KEYS, options, resource_group_name, workspace_name)

    def regenerate(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedKeys:
        """Make new shared keys of a workspace; agents must be given the new ones.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/shared-keys/regenerate
        """
        return self._call(_rest.SHARED_KEYS_REGENERATE, options, resource_group_name, workspace_name)


class UsagesOperations(OperationGroup):
    """Usage metrics of a workspace: list them.

    An attribute of the client: ``client.usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.UsageMetric]:
        """List the usage metrics of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/usages/list
        """
        return self._list(_rest.USAGES_LIST, options, resource_group_name, workspace_name)


class WorkspacePurgeOperations(OperationGroup):
    """Purges of data from a workspace: start one and ask for its state.

    An attribute of the client: ``client.workspace_purge``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def purge(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspace-purge/purge
        """
        return self._call(_rest.WORKSPACE_PURGE_PURGE, options, resource_group_name, workspace_name, body)

    def get_purge_status(
        self, resource_group_name: str, workspace_name: str, purge_id: str, **options: Unpack[RequestOptions]
    ) -> models.WorkspacePurgeStatusResponse:
        """Get whether a purge is done.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param purge_id: ID of the purge, as purge gives it.

        REST: https://learn.microsoft.com/rest/api/loganalytics/workspace-purge/get-purge-status
        """
        return self._call(
            _rest.WORKSPACE_PURGE_GET_PURGE_STATUS, options, resource_group_name, workspace_name, purge_id
        )


class LinkedStorageAccountsOperations(OperationGroup):
    """Linked storage accounts of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.linked_storage_accounts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/get
        """
        return self._call(
            _rest.LINKED_STORAGE_ACCOUNTS_GET, options, resource_group_name, workspace_name, data_source_type
        )

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/create-or-update
        """
        return self._call(
            _rest.LINKED_STORAGE_ACCOUNTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            data_source_type,
            parameters,
        )

    def delete(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/delete
        """
        return self._run(
            _rest.LINKED_STORAGE_ACCOUNTS_DELETE, options, resource_group_name, workspace_name, data_source_type
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LinkedStorageAccountsResource]:
        """List the linked storage accounts of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/linked-storage-accounts/list-by-workspace
        """
        return self._list(_rest.LINKED_STORAGE_ACCOUNTS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class QueriesOperations(OperationGroup):
    """Queries of a query pack: create, change, search, delete, get and list them.

    An attribute of the client: ``client.queries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, query_pack_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.LogAnalyticsQueryPackQuery:
        """Get one query of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param id: ID of the query, a GUID.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/get
        """
        return self._call(_rest.QUERIES_GET, options, resource_group_name, query_pack_name, id)

    def put(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/put
        """
        return self._call(_rest.QUERIES_PUT, options, resource_group_name, query_pack_name, id, query_payload)

    def update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/update
        """
        return self._call(_rest.QUERIES_UPDATE, options, resource_group_name, query_pack_name, id, query_payload)

    def delete(
        self, resource_group_name: str, query_pack_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a query of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param id: ID of the query, a GUID.

        REST: https://learn.microsoft.com/rest/api/loganalytics/queries/delete
        """
        return self._run(_rest.QUERIES_DELETE, options, resource_group_name, query_pack_name, id)

    def list(
        self,
        resource_group_name: str,
        query_pack_name: str,
        *,
        top: int | None = None,
        include_body: bool | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.LogAnalyticsQueryPackQuery]:
        """List the queries of a query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param top: How many results to ask for at most.
        :param include_body: Whether to return the text of the queries too.
        :param skip_token: Mark from an earlier answer that says where to go on listing.

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
    ) -> ItemPaged[models.LogAnalyticsQueryPackQuery]:
        """Search a query pack for queries with given tags or categories.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.
        :param query_search_properties: Tags and categories to look for.
        :param top: How many results to ask for at most.
        :param include_body: Whether to return the text of the queries too.
        :param skip_token: Mark from an earlier answer that says where to go on listing.

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


class QueryPacksOperations(OperationGroup):
    """Log Analytics query packs: create, change, delete, get and list them.

    An attribute of the client: ``client.query_packs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, query_pack_name: str, **options: Unpack[RequestOptions]
    ) -> models.LogAnalyticsQueryPack:
        """Get one Log Analytics query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/get
        """
        return self._call(_rest.QUERY_PACKS_GET, options, resource_group_name, query_pack_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/create-or-update
        """
        return self._call(
            _rest.QUERY_PACKS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            query_pack_name,
            log_analytics_query_pack_payload,
        )

    def update_tags(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/update-tags
        """
        return self._call(_rest.QUERY_PACKS_UPDATE_TAGS, options, resource_group_name, query_pack_name, query_pack_tags)

    def delete(self, resource_group_name: str, query_pack_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a Log Analytics query pack.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param query_pack_name: Name of the query pack.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/delete
        """
        return self._run(_rest.QUERY_PACKS_DELETE, options, resource_group_name, query_pack_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LogAnalyticsQueryPack]:
        """List the Log Analytics query packs of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/list-by-resource-group
        """
        return self._list(_rest.QUERY_PACKS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def create_or_update_without_name(
        self,
        resource_group_name: str,
        log_analytics_query_pack_payload: models.LogAnalyticsQueryPack | types.LogAnalyticsQueryPackDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogAnalyticsQueryPack:
        """Create a query pack with a name that the service picks.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param log_analytics_query_pack_payload: Location and tags of the query pack.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/create-or-update-without-name
        """
        return self._call(
            _rest.QUERY_PACKS_CREATE_OR_UPDATE_WITHOUT_NAME,
            options,
            resource_group_name,
            log_analytics_query_pack_payload,
        )

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.LogAnalyticsQueryPack]:
        """List all Log Analytics query packs of the subscription.

        REST: https://learn.microsoft.com/rest/api/loganalytics/query-packs/list
        """
        return self._list(_rest.QUERY_PACKS_LIST, options)


class StorageInsightConfigsOperations(OperationGroup):
    """Storage insight configurations of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.storage_insight_configs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/get
        """
        return self._call(
            _rest.STORAGE_INSIGHT_CONFIGS_GET, options, resource_group_name, workspace_name, storage_insight_name
        )

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/create-or-update
        """
        return self._call(
            _rest.STORAGE_INSIGHT_CONFIGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            storage_insight_name,
            parameters,
        )

    def delete(
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

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/delete
        """
        return self._run(
            _rest.STORAGE_INSIGHT_CONFIGS_DELETE, options, resource_group_name, workspace_name, storage_insight_name
        )

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StorageInsight]:
        """List the storage insight configurations of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/storage-insight-configs/list-by-workspace
        """
        return self._list(_rest.STORAGE_INSIGHT_CONFIGS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)


class SummaryLogsOperations(OperationGroup):
    """Summary rules of a workspace: create, change, start, stop, run bins again, delete, get and list them.

    An attribute of the client: ``client.summary_logs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, workspace_name: str, summary_logs_name: str, **options: Unpack[RequestOptions]
    ) -> models.SummaryLogs:
        """Get one summary rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/get
        """
        return self._call(_rest.SUMMARY_LOGS_GET, options, resource_group_name, workspace_name, summary_logs_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        parameters: models.SummaryLogs | types.SummaryLogsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SummaryLogs]:
        """Create a summary rule of a workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param parameters: Wanted settings of the summary rule.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/create-or-update
        """
        return self._begin(
            _rest.SUMMARY_LOGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            workspace_name,
            summary_logs_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a summary rule of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/delete
        """
        return self._begin(_rest.SUMMARY_LOGS_DELETE, options, resource_group_name, workspace_name, summary_logs_name)

    def list_by_workspace(
        self, resource_group_name: str, workspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SummaryLogs]:
        """List the summary rules of a workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/list-by-workspace
        """
        return self._list(_rest.SUMMARY_LOGS_LIST_BY_WORKSPACE, options, resource_group_name, workspace_name)

    def begin_start(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Start a summary rule that was stopped.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/start
        """
        return self._begin(_rest.SUMMARY_LOGS_START, options, resource_group_name, workspace_name, summary_logs_name)

    def stop(
        self, resource_group_name: str, workspace_name: str, summary_logs_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a summary rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/stop
        """
        return self._run(_rest.SUMMARY_LOGS_STOP, options, resource_group_name, workspace_name, summary_logs_name)

    def begin_retry_bin(
        self,
        resource_group_name: str,
        workspace_name: str,
        summary_logs_name: str,
        parameters: models.SummaryLogsRetryBin | types.SummaryLogsRetryBinDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Run a summary rule again for one failed bin.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param workspace_name: Name of the workspace.
        :param summary_logs_name: Name of the summary logs.
        :param parameters: Start time of the bin.

        REST: https://learn.microsoft.com/rest/api/loganalytics/summary-logs/retry-bin
        """
        return self._begin(
            _rest.SUMMARY_LOGS_RETRY_BIN, options, resource_group_name, workspace_name, summary_logs_name, parameters
        )


class OperationStatusesOperations(OperationGroup):
    """Statuses of an asynchronous operation in a region: get them.

    An attribute of the client: ``client.operation_statuses``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, async_operation_id: str, **options: Unpack[RequestOptions]) -> models.OperationStatus:
        """Get the status of an asynchronous operation.

        :param location: Azure region, such as westeurope.
        :param async_operation_id: ID of the operation.

        REST: https://learn.microsoft.com/rest/api/loganalytics/operation-statuses/get
        """
        return self._call(_rest.OPERATION_STATUSES_GET, options, location, async_operation_id)


class DeletedWorkspacesOperations(OperationGroup):
    """Deleted workspaces that can still be recovered: list them.

    An attribute of the client: ``client.deleted_workspaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Workspace]:
        """List the deleted workspaces of the subscription that can still be recovered.

        REST: https://learn.microsoft.com/rest/api/loganalytics/deleted-workspaces/list
        """
        return self._list(_rest.DELETED_WORKSPACES_LIST, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Workspace]:
        """List the deleted workspaces of a resource group that can still be recovered.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/loganalytics/deleted-workspaces/list-by-resource-group
        """
        return self._list(_rest.DELETED_WORKSPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)
