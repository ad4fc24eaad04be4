# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``authorization``: ``role_assignment_schedule_requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _role_assignment_schedule_requests as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class RoleAssignmentScheduleRequestsOperations(AsyncOperationGroup):
    """Requests to assign, activate, extend or remove an active role: make, check, cancel and list them.

    An attribute of the client: ``client.role_assignment_schedule_requests``.
    """

    async def get(
        self, scope: str, role_assignment_schedule_request_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentScheduleRequest:
        """Get one role assignment schedule request.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_request_name: Name of the request, a GUID that you choose.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentScheduleRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-requests/get
        """
        return await self._call(
            _rest.ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_GET, options, scope, role_assignment_schedule_request_name
        )

    async def create(
        self,
        scope: str,
        role_assignment_schedule_request_name: str,
        parameters: models.RoleAssignmentScheduleRequest | types.RoleAssignmentScheduleRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignmentScheduleRequest:
        """Ask for an active role to be assigned, activated, extended or removed.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_request_name: Name of the request, a GUID that you choose.
        :param parameters: Role, principal, kind of request, schedule and justification.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentScheduleRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-requests/create
        """
        return await self._call(
            _rest.ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_CREATE,
            options,
            scope,
            role_assignment_schedule_request_name,
            parameters,
        )

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleAssignmentScheduleRequest]:
        """List the role assignment schedule requests.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleAssignmentScheduleRequest`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-requests/list-for-scope
        """
        return self._list(_rest.ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_LIST_FOR_SCOPE, options, scope, filter)

    async def cancel(
        self, scope: str, role_assignment_schedule_request_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel a pending request about a role assignment.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_request_name: Name of the request, a GUID that you choose.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-requests/cancel
        """
        await self._call(
            _rest.ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_CANCEL, options, scope, role_assignment_schedule_request_name
        )

    async def validate(
        self,
        scope: str,
        role_assignment_schedule_request_name: str,
        parameters: models.RoleAssignmentScheduleRequest | types.RoleAssignmentScheduleRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignmentScheduleRequest:
        """Check a request about a role assignment without making it.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_request_name: Name of the request, a GUID that you choose.
        :param parameters: The request to check.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentScheduleRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-requests/validate
        """
        return await self._call(
            _rest.ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_VALIDATE,
            options,
            scope,
            role_assignment_schedule_request_name,
            parameters,
        )
