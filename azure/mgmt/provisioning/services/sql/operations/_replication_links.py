# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Operations of ``sql``: ``replication_links``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _replication_links as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class ReplicationLinksOperations(OperationGroup):
    """Replication links of a database: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.replication_links``.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ReplicationLink:
        """Get one replication link of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ReplicationLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/get
        """
        return self._call(
            _rest.REPLICATION_LINKS_GET, options, resource_group_name, server_name, database_name, link_id
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        parameters: models.ReplicationLink | types.ReplicationLinkDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Create a replication link of a database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param parameters: Wanted settings of the replication link.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ReplicationLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/create-or-update
        """
        return self._begin(
            _rest.REPLICATION_LINKS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            link_id,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        parameters: models.ReplicationLinkUpdate | types.ReplicationLinkUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Change some settings of a replication link of a database; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param parameters: Settings of the replication link to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ReplicationLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/update
        """
        return self._begin(
            _rest.REPLICATION_LINKS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            link_id,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a replication link of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/delete
        """
        return self._begin(
            _rest.REPLICATION_LINKS_DELETE, options, resource_group_name, server_name, database_name, link_id
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ReplicationLink]:
        """List the replication links of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ReplicationLink`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/list-by-database
        """
        return self._list(
            _rest.REPLICATION_LINKS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )

    def begin_failover(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Fail over to a secondary database, after all changes are replicated.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ReplicationLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/failover
        """
        return self._begin(
            _rest.REPLICATION_LINKS_FAILOVER, options, resource_group_name, server_name, database_name, link_id
        )

    def begin_failover_allow_data_loss(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        link_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ReplicationLink]:
        """Fail over to a secondary database at once, though changes may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param link_id: ID of the replication link, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ReplicationLink``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/failover-allow-data-loss
        """
        return self._begin(
            _rest.REPLICATION_LINKS_FAILOVER_ALLOW_DATA_LOSS,
            options,
            resource_group_name,
            server_name,
            database_name,
            link_id,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ReplicationLink]:
        """List the replication links of a SQL server's databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ReplicationLink`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/replication-links/list-by-server
        """
        return self._list(_rest.REPLICATION_LINKS_LIST_BY_SERVER, options, resource_group_name, server_name)
