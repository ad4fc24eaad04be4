# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous operations of ``sql``: ``workload_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _workload_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class WorkloadClassifiersOperations(AsyncOperationGroup):
    """Workload classifiers of a workload group: create, change, delete, get and list them.

    An attribute of the client: ``client.workload_classifiers``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        workload_classifier_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkloadClassifier:
        """Get one workload classifier of a workload group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param workload_classifier_name: Name of the workload classifier.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkloadClassifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/get
        """
        return await self._call(
            _rest.WORKLOAD_CLASSIFIERS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            workload_classifier_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        workload_classifier_name: str,
        parameters: models.WorkloadClassifier | types.WorkloadClassifierDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.WorkloadClassifier]:
        """Create a workload classifier of a workload group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param workload_classifier_name: Name of the workload classifier.
        :param parameters: Wanted settings of the workload classifier.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``WorkloadClassifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/create-or-update
        """
        return await self._begin(
            _rest.WORKLOAD_CLASSIFIERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            workload_classifier_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        workload_classifier_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a workload classifier of a workload group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param workload_classifier_name: Name of the workload classifier.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/delete
        """
        return await self._begin(
            _rest.WORKLOAD_CLASSIFIERS_DELETE,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            workload_classifier_name,
        )

    def list_by_workload_group(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.WorkloadClassifier]:
        """List the workload classifiers of a workload group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WorkloadClassifier`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/list-by-workload-group
        """
        return self._list(
            _rest.WORKLOAD_CLASSIFIERS_LIST_BY_WORKLOAD_GROUP,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
        )


class WorkloadGroupsOperations(AsyncOperationGroup):
    """Workload groups of a data warehouse: create, change, delete, get and list them.

    An attribute of the client: ``client.workload_groups``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkloadGroup:
        """Get one workload group of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkloadGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/get
        """
        return await self._call(
            _rest.WORKLOAD_GROUPS_GET, options, resource_group_name, server_name, database_name, workload_group_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        parameters: models.WorkloadGroup | types.WorkloadGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.WorkloadGroup]:
        """Create a workload group of a data warehouse, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param parameters: Wanted settings of the workload group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``WorkloadGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/create-or-update
        """
        return await self._begin(
            _rest.WORKLOAD_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a workload group of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/delete
        """
        return await self._begin(
            _rest.WORKLOAD_GROUPS_DELETE, options, resource_group_name, server_name, database_name, workload_group_name
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WorkloadGroup]:
        """List the workload groups of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WorkloadGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/list-by-database
        """
        return self._list(
            _rest.WORKLOAD_GROUPS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )
