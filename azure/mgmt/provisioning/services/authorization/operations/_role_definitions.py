# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Operations of ``authorization``: ``role_definitions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _role_definitions as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions, RequestOptions
    from .. import models, types


class RoleDefinitionsOperations(OperationGroup):
    """Role definitions, built-in and custom: create, change, delete, get and list them.

    An attribute of the client: ``client.role_definitions``.
    """

    def get(self, scope: str, role_definition_id: str, **options: Unpack[RequestOptions]) -> models.RoleDefinition:
        """Get one role definition by its GUID.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_definition_id: ID of the role definition, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleDefinition``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/get
        """
        return self._call(_rest.ROLE_DEFINITIONS_GET, options, scope, role_definition_id)

    def create_or_update(
        self,
        scope: str,
        role_definition_id: str,
        role_definition: models.RoleDefinition | types.RoleDefinitionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleDefinition:
        """Create a custom role, or change it.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_definition_id: ID of the role definition, a GUID.
        :param role_definition: Name, permissions and assignable scopes of the role.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleDefinition``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/create-or-update
        """
        return self._call(_rest.ROLE_DEFINITIONS_CREATE_OR_UPDATE, options, scope, role_definition_id, role_definition)

    def delete(self, scope: str, role_definition_id: str, **options: Unpack[RequestOptions]) -> models.RoleDefinition:
        """Delete a custom role; it must not be assigned any more.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_definition_id: ID of the role definition, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleDefinition``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/delete
        """
        return self._call(_rest.ROLE_DEFINITIONS_DELETE, options, scope, role_definition_id)

    def list(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleDefinition]:
        """List the roles that can be assigned at a scope, built-in and custom.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as roleName eq 'Reader' or type eq 'CustomRole'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/list
        """
        return self._list(_rest.ROLE_DEFINITIONS_LIST, options, scope, filter)

    def get_by_id(self, role_id: str, **options: Unpack[RequestOptions]) -> models.RoleDefinition:
        """Get one role definition by its full ID.

        :param role_id: Full ID of the role definition, its path.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleDefinition``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/get-by-id
        """
        return self._call(_rest.ROLE_DEFINITIONS_GET_BY_ID, options, role_id)
