# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Operations of ``containerservice``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions
    from .. import models


class Operations(OperationGroup):
    """The operations of the Microsoft.ContainerService provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.OperationValue]:
        """List the operations of the Microsoft.ContainerService resource provider.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``OperationValue`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/aks/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class TrustedAccessRolesOperations(OperationGroup):
    """Trusted access roles open to bindings in a region: list them.

    An attribute of the client: ``client.trusted_access_roles``.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.TrustedAccessRole]:
        """List the trusted access roles that can be bound in a region.

        :param location: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TrustedAccessRole`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/aks/trusted-access-roles/list
        """
        return self._list(_rest.TRUSTED_ACCESS_ROLES_LIST, options, location)
