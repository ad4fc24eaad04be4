# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``role_eligibility_schedule_requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _role_eligibility_schedule_requests as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class RoleEligibilityScheduleRequestsOperations(OperationGroup):
    """Requests to make someone eligible for a role, or no longer: make, check, cancel and list them.

    An attribute of the client: ``client.role_eligibility_schedule_requests``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, scope: str, role_eligibility_schedule_request_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleEligibilityScheduleRequest:
        """Get one role eligibility schedule request.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_request_name: Name of the request, a GUID that you choose.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/get
        """
        return self._call(
            _rest.ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_GET, options, scope, role_eligibility_schedule_request_name
        )

    def create(
        self,
        scope: str,
        role_eligibility_schedule_request_name: str,
        parameters: models.RoleEligibilityScheduleRequest | types.RoleEligibilityScheduleRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleEligibilityScheduleRequest:
        """Ask for someone to be made eligible for a role, or no longer.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_request_name: Name of the request, a GUID that you choose.
        :param parameters: Role, principal, kind of request, schedule and justification.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/create
        """
        return self._call(
            _rest.ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_CREATE,
            options,
            scope,
            role_eligibility_schedule_request_name,
            parameters,
        )

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleEligibilityScheduleRequest]:
        """List the role eligibility schedule requests.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/list-for-scope
        """
        return self._list(_rest.ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_LIST_FOR_SCOPE, options, scope, filter)

    def cancel(
        self, scope: str, role_eligibility_schedule_request_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel a pending request about a role eligibility.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_request_name: Name of the request, a GUID that you choose.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/cancel
        """
        return self._run(
            _rest.ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_CANCEL, options, scope, role_eligibility_schedule_request_name
        )

    def validate(
        self,
        scope: str,
        role_eligibility_schedule_request_name: str,
        parameters: models.RoleEligibilityScheduleRequest | types.RoleEligibilityScheduleRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleEligibilityScheduleRequest:
        """Check a request about a role eligibility without making it.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_request_name: Name of the request, a GUID that you choose.
        :param parameters: The request to check.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-requests/validate
        """
        return self._call(
            _rest.ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_VALIDATE,
            options,
            scope,
            role_eligibility_schedule_request_name,
            parameters,
        )
