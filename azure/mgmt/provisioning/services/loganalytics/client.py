# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Client of the service ``loganalytics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class LogAnalyticsManagementClient(ServiceClient):
    """Log Analytics: workspaces, tables, dedicated clusters, data export, saved searches and query packs."""

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.OperationalInsights provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def clusters(self) -> _operations.ClustersOperations:
        """Dedicated Log Analytics clusters: create, change, delete, get and list them."""
        return self._operations("ClustersOperations")

    @property
    def data_exports(self) -> _operations.DataExportsOperations:
        """Data export rules of a workspace: create, change, delete, get and list them."""
        return self._operations("DataExportsOperations")

    @property
    def workspaces(self) -> _operations.WorkspacesOperations:
        """Log Analytics workspaces: create, change, delete, fail over, get and list them."""
        return self._operations("WorkspacesOperations")

    @property
    def data_sources(self) -> _operations.DataSourcesOperations:
        """Data sources of a workspace: create, change, delete, get and list them."""
        return self._operations("DataSourcesOperations")

    @property
    def linked_services(self) -> _operations.LinkedServicesOperations:
        """Linked services of a workspace: create, change, delete, get and list them."""
        return self._operations("LinkedServicesOperations")

    @property
    def saved_searches(self) -> _operations.SavedSearchesOperations:
        """Saved searches of a workspace: create, change, delete, get and list them."""
        return self._operations("SavedSearchesOperations")

    @property
    def tables(self) -> _operations.TablesOperations:
        """Tables of a workspace: create, change, migrate, delete, get and list them."""
        return self._operations("TablesOperations")

    @property
    def available_service_tiers(self) -> _operations.AvailableServiceTiersOperations:
        """Service tiers open to a workspace: list them."""
        return self._operations("AvailableServiceTiersOperations")

    @property
    def gateways(self) -> _operations.GatewaysOperations:
        """Log Analytics gateways of a workspace: delete them."""
        return self._operations("GatewaysOperations")

    @property
    def intelligence_packs(self) -> _operations.IntelligencePacksOperations:
        """Intelligence packs of a workspace: turn on, turn off and list them."""
        return self._operations("IntelligencePacksOperations")

    @property
    def management_groups(self) -> _operations.ManagementGroupsOperations:
        """Operations Manager management groups connected to a workspace: list them."""
        return self._operations("ManagementGroupsOperations")

    @property
    def schema(self) -> _operations.SchemaOperations:
        """The search schema of a workspace: get it."""
        return self._operations("SchemaOperations")

    @property
    def shared_keys(self) -> _operations.SharedKeysOperations:
        """Shared keys of a workspace, with which agents sign in: get or make anew."""
        return self._operations("SharedKeysOperations")

    @property
    def usages(self) -> _operations.UsagesOperations:
        """Usage metrics of a workspace: list them."""
        return self._operations("UsagesOperations")

    @property
    def workspace_purge(self) -> _operations.WorkspacePurgeOperations:
        """Purges of data from a workspace: start one and ask for its state."""
        return self._operations("WorkspacePurgeOperations")

    @property
    def linked_storage_accounts(self) -> _operations.LinkedStorageAccountsOperations:
        """Linked storage accounts of a workspace: create, change, delete, get and list them."""
        return self._operations("LinkedStorageAccountsOperations")

    @property
    def queries(self) -> _operations.QueriesOperations:
        """Queries of a query pack: create, change, search, delete, get and list them."""
        return self._operations("QueriesOperations")

    @property
    def query_packs(self) -> _operations.QueryPacksOperations:
        """Log Analytics query packs: create, change, delete, get and list them."""
        return self._operations("QueryPacksOperations")

    @property
    def storage_insight_configs(self) -> _operations.StorageInsightConfigsOperations:
        """Storage insight configurations of a workspace: create, change, delete, get and list them."""
        return self._operations("StorageInsightConfigsOperations")

    @property
    def summary_logs(self) -> _operations.SummaryLogsOperations:
        """Summary rules of a workspace: create, change, start, stop, run bins again, delete, get and list them."""
        return self._operations("SummaryLogsOperations")

    @property
    def operation_statuses(self) -> _operations.OperationStatusesOperations:
        """Statuses of an asynchronous operation in a region: get them."""
        return self._operations("OperationStatusesOperations")

    @property
    def deleted_workspaces(self) -> _operations.DeletedWorkspacesOperations:
        """Deleted workspaces that can still be recovered: list them."""
        return self._operations("DeletedWorkspacesOperations")
