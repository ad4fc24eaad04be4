# Generated from swagger/loganalytics/loganalytics.json (2025-07-01, sha256 063a377572ba).
# Do not edit: run "make generate".

"""Client of the service ``loganalytics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations import (
        AvailableServiceTiersOperations,
        ClustersOperations,
        DataExportsOperations,
        DataSourcesOperations,
        DeletedWorkspacesOperations,
        GatewaysOperations,
        IntelligencePacksOperations,
        LinkedServicesOperations,
        LinkedStorageAccountsOperations,
        ManagementGroupsOperations,
        Operations,
        OperationStatusesOperations,
        QueriesOperations,
        QueryPacksOperations,
        SavedSearchesOperations,
        SchemaOperations,
        SharedKeysOperations,
        StorageInsightConfigsOperations,
        SummaryLogsOperations,
        TablesOperations,
        UsagesOperations,
        WorkspacePurgeOperations,
        WorkspacesOperations,
    )


class LogAnalyticsManagementClient(ServiceClient):
    """Log Analytics: workspaces, tables, dedicated clusters, data export, saved searches and query packs."""

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.OperationalInsights provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def clusters(self) -> ClustersOperations:
        """Dedicated Log Analytics clusters: create, change, delete, get and list them."""
        from .operations import ClustersOperations

        return self._group(ClustersOperations)

    @property
    def data_exports(self) -> DataExportsOperations:
        """Data export rules of a workspace: create, change, delete, get and list them."""
        from .operations import DataExportsOperations

        return self._group(DataExportsOperations)

    @property
    def workspaces(self) -> WorkspacesOperations:
        """Log Analytics workspaces: create, change, delete, fail over, get and list them."""
        from .operations import WorkspacesOperations

        return self._group(WorkspacesOperations)

    @property
    def data_sources(self) -> DataSourcesOperations:
        """Data sources of a workspace: create, change, delete, get and list them."""
        from .operations import DataSourcesOperations

        return self._group(DataSourcesOperations)

    @property
    def linked_services(self) -> LinkedServicesOperations:
        """Linked services of a workspace: create, change, delete, get and list them."""
        from .operations import LinkedServicesOperations

        return self._group(LinkedServicesOperations)

    @property
    def saved_searches(self) -> SavedSearchesOperations:
        """Saved searches of a workspace: create, change, delete, get and list them."""
        from .operations import SavedSearchesOperations

        return self._group(SavedSearchesOperations)

    @property
    def tables(self) -> TablesOperations:
        """Tables of a workspace: create, change, migrate, delete, get and list them."""
        from .operations import TablesOperations

        return self._group(TablesOperations)

    @property
    def available_service_tiers(self) -> AvailableServiceTiersOperations:
        """Service tiers open to a workspace: list them."""
        from .operations import AvailableServiceTiersOperations

        return self._group(AvailableServiceTiersOperations)

    @property
    def gateways(self) -> GatewaysOperations:
        """Log Analytics gateways of a workspace: delete them."""
        from .operations import GatewaysOperations

        return self._group(GatewaysOperations)

    @property
    def intelligence_packs(self) -> IntelligencePacksOperations:
        """Intelligence packs of a workspace: turn on, turn off and list them."""
        from .operations import IntelligencePacksOperations

        return self._group(IntelligencePacksOperations)

    @property
    def management_groups(self) -> ManagementGroupsOperations:
        """Operations Manager management groups connected to a workspace: list them."""
        from .operations import ManagementGroupsOperations

        return self._group(ManagementGroupsOperations)

    @property
    def schema(self) -> SchemaOperations:
        """The search schema of a workspace: get it."""
        from .operations import SchemaOperations

        return self._group(SchemaOperations)

    @property
    def shared_keys(self) -> SharedKeysOperations:
        """Shared keys of a workspace, with which agents sign in: get or make anew."""
        from .operations import SharedKeysOperations

        return self._group(SharedKeysOperations)

    @property
    def usages(self) -> UsagesOperations:
        """Usage metrics of a workspace: list them."""
        from .operations import UsagesOperations

        return self._group(UsagesOperations)

    @property
    def workspace_purge(self) -> WorkspacePurgeOperations:
        """Purges of data from a workspace: start one and ask for its state."""
        from .operations import WorkspacePurgeOperations

        return self._group(WorkspacePurgeOperations)

    @property
    def linked_storage_accounts(self) -> LinkedStorageAccountsOperations:
        """Linked storage accounts of a workspace: create, change, delete, get and list them."""
        from .operations import LinkedStorageAccountsOperations

        return self._group(LinkedStorageAccountsOperations)

    @property
    def queries(self) -> QueriesOperations:
        """Queries of a query pack: create, change, search, delete, get and list them."""
        from .operations import QueriesOperations

        return self._group(QueriesOperations)

    @property
    def query_packs(self) -> QueryPacksOperations:
        """Log Analytics query packs: create, change, delete, get and list them."""
        from .operations import QueryPacksOperations

        return self._group(QueryPacksOperations)

    @property
    def storage_insight_configs(self) -> StorageInsightConfigsOperations:
        """Storage insight configurations of a workspace: create, change, delete, get and list them."""
        from .operations import StorageInsightConfigsOperations

        return self._group(StorageInsightConfigsOperations)

    @property
    def summary_logs(self) -> SummaryLogsOperations:
        """Summary rules of a workspace: create, change, start, stop, run bins again, delete, get and list them."""
        from .operations import SummaryLogsOperations

        return self._group(SummaryLogsOperations)

    @property
    def operation_statuses(self) -> OperationStatusesOperations:
        """Statuses of an asynchronous operation in a region: get them."""
        from .operations import OperationStatusesOperations

        return self._group(OperationStatusesOperations)

    @property
    def deleted_workspaces(self) -> DeletedWorkspacesOperations:
        """Deleted workspaces that can still be recovered: list them."""
        from .operations import DeletedWorkspacesOperations

        return self._group(DeletedWorkspacesOperations)
