# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``deny_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _deny_assignments as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models
else:
    typed_methods(globals())


class DenyAssignmentsOperations(OperationGroup):
    """Deny assignments, which forbid actions whatever roles say: get and list them.

    An attribute of the client: ``client.deny_assignments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_for_resource(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DenyAssignment]:
        """List the deny assignments of one resource.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/deny-assignments/list-for-resource
        """
        return self._list(
            _rest.DENY_ASSIGNMENTS_LIST_FOR_RESOURCE,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
            filter,
        )

    def list_for_resource_group(
        self, resource_group_name: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DenyAssignment]:
        """List the deny assignments of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/deny-assignments/list-for-resource-group
        """
        return self._list(_rest.DENY_ASSIGNMENTS_LIST_FOR_RESOURCE_GROUP, options, resource_group_name, filter)

    def list(self, filter: str | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.DenyAssignment]:
        """List the deny assignments of the subscription.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/deny-assignments/list
        """
        return self._list(_rest.DENY_ASSIGNMENTS_LIST, options, filter)

    def get(self, scope: str, deny_assignment_id: str, **options: Unpack[RequestOptions]) -> models.DenyAssignment:
        """Get one deny assignment by scope and ID.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param deny_assignment_id: ID of the deny assignment.

        REST: https://learn.microsoft.com/rest/api/authorization/deny-assignments/get
        """
        return self._call(_rest.DENY_ASSIGNMENTS_GET, options, scope, deny_assignment_id)

    def get_by_id(self, deny_assignment_id: str, **options: Unpack[RequestOptions]) -> models.DenyAssignment:
        """Get one deny assignment by its full ID.

        :param deny_assignment_id: Full ID of the deny assignment, its path with scope.

        REST: https://learn.microsoft.com/rest/api/authorization/deny-assignments/get-by-id
        """
        return self._call(_rest.DENY_ASSIGNMENTS_GET_BY_ID, options, deny_assignment_id)

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DenyAssignment]:
        """List the deny assignments at a scope, given as a path.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/deny-assignments/list-for-scope
        """
        return self._list(_rest.DENY_ASSIGNMENTS_LIST_FOR_SCOPE, options, scope, filter)
