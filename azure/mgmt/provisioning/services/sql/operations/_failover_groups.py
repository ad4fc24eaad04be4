# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Operations of ``sql``: ``failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _failover_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class FailoverGroupsOperations(OperationGroup):
    """Failover groups of a SQL server: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.failover_groups``.
    """

    def get(
        self, resource_group_name: str, server_name: str, failover_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.FailoverGroup:
        """Get one failover group of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/get
        """
        return self._call(_rest.FAILOVER_GROUPS_GET, options, resource_group_name, server_name, failover_group_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        parameters: models.FailoverGroup | types.FailoverGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Create a failover group of SQL servers, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param parameters: Partner servers, databases and endpoints of the group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/create-or-update
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            failover_group_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        parameters: models.FailoverGroupUpdate | types.FailoverGroupUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Change some settings of a failover group of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param parameters: Settings of the failover group to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/update
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_UPDATE, options, resource_group_name, server_name, failover_group_name, parameters
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a failover group of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/delete
        """
        return self._begin(_rest.FAILOVER_GROUPS_DELETE, options, resource_group_name, server_name, failover_group_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FailoverGroup]:
        """List the failover groups of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``FailoverGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/list-by-server
        """
        return self._list(_rest.FAILOVER_GROUPS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def begin_failover(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Fail over to this server, after all changes are replicated.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/failover
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_FAILOVER, options, resource_group_name, server_name, failover_group_name
        )

    def begin_force_failover_allow_data_loss(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Fail over to this server at once, though changes may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/force-failover-allow-data-loss
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS,
            options,
            resource_group_name,
            server_name,
            failover_group_name,
        )

    def begin_try_planned_before_forced_failover(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Fail over to this server, with replication if it works and by force if not.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FailoverGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/try-planned-before-forced-failover
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_TRY_PLANNED_BEFORE_FORCED_FAILOVER,
            options,
            resource_group_name,
            server_name,
            failover_group_name,
        )
