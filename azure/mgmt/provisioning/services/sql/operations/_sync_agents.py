# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Operations of ``sql``: ``sync_agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _sync_agents as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class SyncAgentsOperations(OperationGroup):
    """Sync agents of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.sync_agents``.
    """

    def get(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[RequestOptions]
    ) -> models.SyncAgent:
        """Get one sync agent of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SyncAgent``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/get
        """
        return self._call(_rest.SYNC_AGENTS_GET, options, resource_group_name, server_name, sync_agent_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        sync_agent_name: str,
        parameters: models.SyncAgent | types.SyncAgentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SyncAgent]:
        """Create a sync agent of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.
        :param parameters: Wanted settings of the sync agent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SyncAgent``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/create-or-update
        """
        return self._begin(
            _rest.SYNC_AGENTS_CREATE_OR_UPDATE, options, resource_group_name, server_name, sync_agent_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a sync agent of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/delete
        """
        return self._begin(_rest.SYNC_AGENTS_DELETE, options, resource_group_name, server_name, sync_agent_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SyncAgent]:
        """List the sync agents of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SyncAgent`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/list-by-server
        """
        return self._list(_rest.SYNC_AGENTS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def generate_key(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[RequestOptions]
    ) -> models.SyncAgentKeyProperties:
        """Make a key with which a sync agent signs in.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SyncAgentKeyProperties``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/generate-key
        """
        return self._call(_rest.SYNC_AGENTS_GENERATE_KEY, options, resource_group_name, server_name, sync_agent_name)

    def list_linked_databases(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SyncAgentLinkedDatabase]:
        """List the databases linked to a sync agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SyncAgentLinkedDatabase`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/list-linked-databases
        """
        return self._list(
            _rest.SYNC_AGENTS_LIST_LINKED_DATABASES, options, resource_group_name, server_name, sync_agent_name
        )
