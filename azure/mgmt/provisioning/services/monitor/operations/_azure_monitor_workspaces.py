# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``azure_monitor_workspaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _azure_monitor_workspaces as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AzureMonitorWorkspacesOperations(OperationGroup):
    """Azure Monitor workspaces: create, change, delete, get and list them.

    An attribute of the client: ``client.azure_monitor_workspaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AzureMonitorWorkspaceResource]:
        """List the Azure Monitor workspaces of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/azure-monitor-workspaces/list-by-resource-group
        """
        return self._list(_rest.AZURE_MONITOR_WORKSPACES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AzureMonitorWorkspaceResource]:
        """List all Azure Monitor workspaces of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/azure-monitor-workspaces/list-by-subscription
        """
        return self._list(_rest.AZURE_MONITOR_WORKSPACES_LIST_BY_SUBSCRIPTION, options)

    def get(
        self, resource_group_name: str, azure_monitor_workspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.AzureMonitorWorkspaceResource:
        """Get one Azure Monitor workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param azure_monitor_workspace_name: Name of the Azure monitor workspace.

        REST: https://learn.microsoft.com/rest/api/monitor/azure-monitor-workspaces/get
        """
        return self._call(
            _rest.AZURE_MONITOR_WORKSPACES_GET, options, resource_group_name, azure_monitor_workspace_name
        )

    def create(
        self,
        resource_group_name: str,
        azure_monitor_workspace_name: str,
        azure_monitor_workspace_properties: models.AzureMonitorWorkspaceResource
        | types.AzureMonitorWorkspaceResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AzureMonitorWorkspaceResource:
        """Create an Azure Monitor workspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param azure_monitor_workspace_name: Name of the Azure monitor workspace.
        :param azure_monitor_workspace_properties: Wanted settings of the Azure Monitor workspace.

        REST: https://learn.microsoft.com/rest/api/monitor/azure-monitor-workspaces/create
        """
        return self._call(
            _rest.AZURE_MONITOR_WORKSPACES_CREATE,
            options,
            resource_group_name,
            azure_monitor_workspace_name,
            azure_monitor_workspace_properties,
        )

    def update(
        self,
        resource_group_name: str,
        azure_monitor_workspace_name: str,
        azure_monitor_workspace_properties: models.AzureMonitorWorkspaceResourceForUpdate
        | types.AzureMonitorWorkspaceResourceForUpdateDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.AzureMonitorWorkspaceResource:
        """Change some settings of an Azure Monitor workspace; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param azure_monitor_workspace_name: Name of the Azure monitor workspace.
        :param azure_monitor_workspace_properties: Settings of the Azure Monitor workspace to change.

        REST: https://learn.microsoft.com/rest/api/monitor/azure-monitor-workspaces/update
        """
        return self._call(
            _rest.AZURE_MONITOR_WORKSPACES_UPDATE,
            options,
            resource_group_name,
            azure_monitor_workspace_name,
            azure_monitor_workspace_properties,
        )

    def begin_delete(
        self, resource_group_name: str, azure_monitor_workspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an Azure Monitor workspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param azure_monitor_workspace_name: Name of the Azure monitor workspace.

        REST: https://learn.microsoft.com/rest/api/monitor/azure-monitor-workspaces/delete
        """
        return self._begin(
            _rest.AZURE_MONITOR_WORKSPACES_DELETE, options, resource_group_name, azure_monitor_workspace_name
        )
