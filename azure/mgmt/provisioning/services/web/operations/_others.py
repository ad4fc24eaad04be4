# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Operations of ``web``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions
    from .. import models


class GetUsagesInLocationOperations(OperationGroup):
    """Use of App Service quotas in a region.

    An attribute of the client: ``client.get_usages_in_location``.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.CsmUsageQuota]:
        """List what the subscription uses of App Service quotas in a region.

        :param location: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmUsageQuota`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/get-usages-in-location/list
        """
        return self._list(_rest.GET_USAGES_IN_LOCATION_LIST, options, location)
