# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``role_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _role_assignments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class RoleAssignmentsOperations(OperationGroup):
    """Role assignments: give, look up, list and take away roles on Azure resources.

    An attribute of the client: ``client.role_assignments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_for_subscription(
        self, filter: str | None = None, tenant_id: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleAssignment]:
        """List the role assignments of the subscription and everything in it.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-subscription
        """
        return self._list(_rest.ROLE_ASSIGNMENTS_LIST_FOR_SUBSCRIPTION, options, filter, tenant_id)

    def list_for_resource_group(
        self,
        resource_group_name: str,
        filter: str | None = None,
        tenant_id: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoleAssignment]:
        """List the role assignments that hold on one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-resource-group
        """
        return self._list(
            _rest.ROLE_ASSIGNMENTS_LIST_FOR_RESOURCE_GROUP, options, resource_group_name, filter, tenant_id
        )

    def list_for_resource(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        resource_type: str,
        resource_name: str,
        filter: str | None = None,
        tenant_id: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoleAssignment]:
        """List the role assignments that hold on one resource.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-resource
        """
        return self._list(
            _rest.ROLE_ASSIGNMENTS_LIST_FOR_RESOURCE,
            options,
            resource_group_name,
            resource_provider_namespace,
            resource_type,
            resource_name,
            filter,
            tenant_id,
        )

    def get(
        self, scope: str, role_assignment_name: str, tenant_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignment:
        """Get one role assignment by scope and name.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_name: Name of the role assignment, a GUID that you choose.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/get
        """
        return self._call(_rest.ROLE_ASSIGNMENTS_GET, options, scope, role_assignment_name, tenant_id)

    def create(
        self,
        scope: str,
        role_assignment_name: str,
        parameters: models.RoleAssignmentCreateParameters | types.RoleAssignmentCreateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignment:
        """Assign a role to a user, group or service principal at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_name: Name of the role assignment, a GUID that you choose.
        :param parameters: Role, principal and condition of the assignment.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/create
        """
        return self._call(_rest.ROLE_ASSIGNMENTS_CREATE, options, scope, role_assignment_name, parameters)

    def delete(
        self, scope: str, role_assignment_name: str, tenant_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignment | None:
        """Delete a role assignment by scope and name.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_name: Name of the role assignment, a GUID that you choose.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/delete
        """
        return self._call(_rest.ROLE_ASSIGNMENTS_DELETE, options, scope, role_assignment_name, tenant_id)

    def list_for_scope(
        self,
        scope: str,
        filter: str | None = None,
        tenant_id: str | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoleAssignment]:
        """List the role assignments at a scope, given as a path.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.
        :param skip_token: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope
        """
        return self._list(_rest.ROLE_ASSIGNMENTS_LIST_FOR_SCOPE, options, scope, filter, tenant_id, skip_token)

    def get_by_id(
        self, role_assignment_id: str, tenant_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignment:
        """Get one role assignment by its full ID.

        :param role_assignment_id: Full ID of the role assignment, its path with scope.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/get-by-id
        """
        return self._call(_rest.ROLE_ASSIGNMENTS_GET_BY_ID, options, role_assignment_id, tenant_id)

    def create_by_id(
        self,
        role_assignment_id: str,
        parameters: models.RoleAssignmentCreateParameters | types.RoleAssignmentCreateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignment:
        """Assign a role, with the assignment named by its full ID.

        :param role_assignment_id: Full ID of the role assignment, its path with scope.
        :param parameters: Role, principal and condition of the assignment.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/create-by-id
        """
        return self._call(_rest.ROLE_ASSIGNMENTS_CREATE_BY_ID, options, role_assignment_id, parameters)

    def delete_by_id(
        self, role_assignment_id: str, tenant_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignment | None:
        """Delete a role assignment by its full ID.

        :param role_assignment_id: Full ID of the role assignment, its path with scope.
        :param tenant_id: Tenant that the principal of a cross-tenant request belongs to.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignments/delete-by-id
        """
        return self._call(_rest.ROLE_ASSIGNMENTS_DELETE_BY_ID, options, role_assignment_id, tenant_id)
