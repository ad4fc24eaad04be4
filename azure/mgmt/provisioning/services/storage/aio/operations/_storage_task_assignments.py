# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""Asynchronous operations of ``storage``: ``storage_task_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _storage_task_assignments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class StorageTaskAssignmentsOperations(AsyncOperationGroup):
    """Assignments of storage tasks to an account: what to run on which blobs, and when.

    An attribute of the client: ``client.storage_task_assignments``.
    """

    async def get(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StorageTaskAssignment:
        """Get one task assignment of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StorageTaskAssignment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/get
        """
        return await self._call(
            _rest.STORAGE_TASK_ASSIGNMENTS_GET, options, resource_group_name, account_name, storage_task_assignment_name
        )

    async def begin_create(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        parameters: models.StorageTaskAssignment | types.StorageTaskAssignmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.StorageTaskAssignment]:
        """Assign a storage task to an account, or replace the assignment; it runs by its trigger.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param parameters: Task, blobs, trigger and report of the assignment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``StorageTaskAssignment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/create
        """
        return await self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_CREATE,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
            parameters,
        )

    async def begin_update(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        parameters: models.StorageTaskAssignmentUpdateParameters
        | types.StorageTaskAssignmentUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.StorageTaskAssignment]:
        """Change a task assignment, for instance to enable or disable it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param parameters: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``StorageTaskAssignment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/update
        """
        return await self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_UPDATE,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a task assignment.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/delete
        """
        return await self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_DELETE,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
        )

    def list(
        self, resource_group_name: str, account_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.StorageTaskAssignment]:
        """List the task assignments of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param top: How many results to ask for at most.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StorageTaskAssignment`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/list
        """
        return self._list(_rest.STORAGE_TASK_ASSIGNMENTS_LIST, options, resource_group_name, account_name, top)

    async def begin_stop_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Stop the runs of a task assignment that are under way.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignments/stop-assignment
        """
        return await self._begin(
            _rest.STORAGE_TASK_ASSIGNMENTS_STOP_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
        )


class StorageTaskAssignmentInstancesReportOperations(AsyncOperationGroup):
    """Run reports of one task assignment.

    An attribute of the client: ``client.storage_task_assignment_instances_report``.
    """

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        storage_task_assignment_name: str,
        *,
        filter: str | None = None,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.StorageTaskReportInstance]:
        """List the run reports of one task assignment.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param storage_task_assignment_name: Name of the task assignment: 3 to 62 lower-case letters and digits.
        :param filter: OData filter on the reports, for example by run state or times.
        :param maxpagesize: How many results to put on a page at most.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``StorageTaskReportInstance`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/storagerp/storage-task-assignment-instances-report/list
        """
        return self._list(
            _rest.STORAGE_TASK_ASSIGNMENT_INSTANCES_REPORT_LIST,
            options,
            resource_group_name,
            account_name,
            storage_task_assignment_name,
            filter,
            maxpagesize,
        )
