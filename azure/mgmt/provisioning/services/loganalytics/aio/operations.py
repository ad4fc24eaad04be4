# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Asynchronous operations of the service ``loganalytics``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.OperationalInsights provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class ClustersOperations(AsyncOperationGroup):
    """Dedicated Log Analytics clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.clusters``.
    """

    get = awaited(_sync.ClustersOperations.get)
    begin_create_or_update = begun(_sync.ClustersOperations.begin_create_or_update)
    begin_update = begun(_sync.ClustersOperations.begin_update)
    begin_delete = begun(_sync.ClustersOperations.begin_delete)
    list_by_resource_group = paged(_sync.ClustersOperations.list_by_resource_group)
    list = paged(_sync.ClustersOperations.list)


class DataExportsOperations(AsyncOperationGroup):
    """Data export rules of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.data_exports``.
    """

    get = awaited(_sync.DataExportsOperations.get)
    create_or_update = awaited(_sync.DataExportsOperations.create_or_update)
    delete = awaited(_sync.DataExportsOperations.delete)
    list_by_workspace = paged(_sync.DataExportsOperations.list_by_workspace)


class WorkspacesOperations(AsyncOperationGroup):
    """Log Analytics workspaces: create, change, delete, fail over, get and list them.

    An attribute of the client: ``client.workspaces``.
    """

    get = awaited(_sync.WorkspacesOperations.get)
    begin_create_or_update = begun(_sync.WorkspacesOperations.begin_create_or_update)
    update = awaited(_sync.WorkspacesOperations.update)
    begin_delete = begun(_sync.WorkspacesOperations.begin_delete)
    list_by_resource_group = paged(_sync.WorkspacesOperations.list_by_resource_group)
    list = paged(_sync.WorkspacesOperations.list)
    begin_failback = begun(_sync.WorkspacesOperations.begin_failback)
    get_nsp = awaited(_sync.WorkspacesOperations.get_nsp)
    list_nsp = paged(_sync.WorkspacesOperations.list_nsp)
    begin_reconcile_nsp = begun(_sync.WorkspacesOperations.begin_reconcile_nsp)
    begin_failover = begun(_sync.WorkspacesOperations.begin_failover)


class DataSourcesOperations(AsyncOperationGroup):
    """Data sources of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.data_sources``.
    """

    get = awaited(_sync.DataSourcesOperations.get)
    create_or_update = awaited(_sync.DataSourcesOperations.create_or_update)
    delete = awaited(_sync.DataSourcesOperations.delete)
    list_by_workspace = paged(_sync.DataSourcesOperations.list_by_workspace)


class LinkedServicesOperations(AsyncOperationGroup):
    """Linked services of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.linked_services``.
    """

    get = awaited(_sync.LinkedServicesOperations.get)
    begin_create_or_update = begun(_sync.LinkedServicesOperations.begin_create_or_update)
    begin_delete = begun(_sync.LinkedServicesOperations.begin_delete)
    list_by_workspace = paged(_sync.LinkedServicesOperations.list_by_workspace)


class SavedSearchesOperations(AsyncOperationGroup):
    """Saved searches of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.saved_searches``.
    """

    get = awaited(_sync.SavedSearchesOperations.get)
    create_or_update = awaited(_sync.SavedSearchesOperations.create_or_update)
    delete = awaited(_sync.SavedSearchesOperations.delete)
    list_by_workspace = awaited(_sync.SavedSearchesOperations.list_by_workspace)


class TablesOperations(AsyncOperationGroup):
    """Tables of a workspace: create, change, migrate, delete, get and list them.

    An attribute of the client: ``client.tables``.
    """

    get = awaited(_sync.TablesOperations.get)
    begin_create_or_update = begun(_sync.TablesOperations.begin_create_or_update)
    begin_update = begun(_sync.TablesOperations.begin_update)
    begin_delete = begun(_sync.TablesOperations.begin_delete)
    list_by_workspace = paged(_sync.TablesOperations.list_by_workspace)
    migrate = awaited(_sync.TablesOperations.migrate)
    cancel_search = awaited(_sync.TablesOperations.cancel_search)


class AvailableServiceTiersOperations(AsyncOperationGroup):
    """Service tiers open to a workspace: list them.

    An attribute of the client: ``client.available_service_tiers``.
    """

    list_by_workspace = awaited(_sync.AvailableServiceTiersOperations.list_by_workspace)


class GatewaysOperations(AsyncOperationGroup):
    """Log Analytics gateways of a workspace: delete them.

    An attribute of the client: ``client.gateways``.
    """

    delete = awaited(_sync.GatewaysOperations.delete)


class IntelligencePacksOperations(AsyncOperationGroup):
    """Intelligence packs of a workspace: turn on, turn off and list them.

    An attribute of the client: ``client.intelligence_packs``.
    """

    disable = awaited(_sync.IntelligencePacksOperations.disable)
    enable = awaited(_sync.IntelligencePacksOperations.enable)
    list = awaited(_sync.IntelligencePacksOperations.list)


class ManagementGroupsOperations(AsyncOperationGroup):
    """Operations Manager management groups connected to a workspace: list them.

    An attribute of the client: ``client.management_groups``.
    """

    list = paged(_sync.ManagementGroupsOperations.list)


class SchemaOperations(AsyncOperationGroup):
    """The search schema of a workspace: get it.

    An attribute of the client: ``client.schema``.
    """

    get = awaited(_sync.SchemaOperations.get)


class SharedKeysOperations(AsyncOperationGroup):
    """Shared keys of a workspace, with which agents sign in: get or make anew.

    An attribute of the client: ``client.shared_keys``.
    """

    get_shared_keys = awaited(_sync.SharedKeysOperations.get_shared_keys)
    regenerate = awaited(_sync.SharedKeysOperations.regenerate)


class UsagesOperations(AsyncOperationGroup):
    """Usage metrics of a workspace: list them.

    An attribute of the client: ``client.usages``.
    """

    list = paged(_sync.UsagesOperations.list)


class WorkspacePurgeOperations(AsyncOperationGroup):
    """Purges of data from a workspace: start one and ask for its state.

    An attribute of the client: ``client.workspace_purge``.
    """

    purge = awaited(_sync.WorkspacePurgeOperations.purge)
    get_purge_status = awaited(_sync.WorkspacePurgeOperations.get_purge_status)


class LinkedStorageAccountsOperations(AsyncOperationGroup):
    """Linked storage accounts of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.linked_storage_accounts``.
    """

    get = awaited(_sync.LinkedStorageAccountsOperations.get)
    create_or_update = awaited(_sync.LinkedStorageAccountsOperations.create_or_update)
    delete = awaited(_sync.LinkedStorageAccountsOperations.delete)
    list_by_workspace = paged(_sync.LinkedStorageAccountsOperations.list_by_workspace)


class QueriesOperations(AsyncOperationGroup):
    """Queries of a query pack: create, change, search, delete, get and list them.

    An attribute of the client: ``client.queries``.
    """

    get = awaited(_sync.QueriesOperations.get)
    put = awaited(_sync.QueriesOperations.put)
    update = awaited(_sync.QueriesOperations.update)
    delete = awaited(_sync.QueriesOperations.delete)
    list = paged(_sync.QueriesOperations.list)
    search = paged(_sync.QueriesOperations.search)


class QueryPacksOperations(AsyncOperationGroup):
    """Log Analytics query packs: create, change, delete, get and list them.

    An attribute of the client: ``client.query_packs``.
    """

    get = awaited(_sync.QueryPacksOperations.get)
    create_or_update = awaited(_sync.QueryPacksOperations.create_or_update)
    update_tags = awaited(_sync.QueryPacksOperations.update_tags)
    delete = awaited(_sync.QueryPacksOperations.delete)
    list_by_resource_group = paged(_sync.QueryPacksOperations.list_by_resource_group)
    create_or_update_without_name = awaited(_sync.QueryPacksOperations.create_or_update_without_name)
    list = paged(_sync.QueryPacksOperations.list)


class StorageInsightConfigsOperations(AsyncOperationGroup):
    """Storage insight configurations of a workspace: create, change, delete, get and list them.

    An attribute of the client: ``client.storage_insight_configs``.
    """

    get = awaited(_sync.StorageInsightConfigsOperations.get)
    create_or_update = awaited(_sync.StorageInsightConfigsOperations.create_or_update)
    delete = awaited(_sync.StorageInsightConfigsOperations.delete)
    list_by_workspace = paged(_sync.StorageInsightConfigsOperations.list_by_workspace)


class SummaryLogsOperations(AsyncOperationGroup):
    """Summary rules of a workspace: create, change, start, stop, run bins again, delete, get and list them.

    An attribute of the client: ``client.summary_logs``.
    """

    get = awaited(_sync.SummaryLogsOperations.get)
    begin_create_or_update = begun(_sync.SummaryLogsOperations.begin_create_or_update)
    begin_delete = begun(_sync.SummaryLogsOperations.begin_delete)
    list_by_workspace = paged(_sync.SummaryLogsOperations.list_by_workspace)
    begin_start = begun(_sync.SummaryLogsOperations.begin_start)
    stop = awaited(_sync.SummaryLogsOperations.stop)
    begin_retry_bin = begun(_sync.SummaryLogsOperations.begin_retry_bin)


class OperationStatusesOperations(AsyncOperationGroup):
    """Statuses of an asynchronous operation in a region: get them.

    An attribute of the client: ``client.operation_statuses``.
    """

    get = awaited(_sync.OperationStatusesOperations.get)


class DeletedWorkspacesOperations(AsyncOperationGroup):
    """Deleted workspaces that can still be recovered: list them.

    An attribute of the client: ``client.deleted_workspaces``.
    """

    list = paged(_sync.DeletedWorkspacesOperations.list)
    list_by_resource_group = paged(_sync.DeletedWorkspacesOperations.list_by_resource_group)
