# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``first_party_service_tags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _first_party_service_tags as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class FirstPartyServiceTagsOperations(OperationGroup):
    """Service tags of Microsoft services.

    An attribute of the client: ``client.first_party_service_tags``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, first_party_service_tag_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirstPartyServiceTag:
        """Get one first-party service tag.

        :param resource_group_name: Name of the resource group.
        :param first_party_service_tag_name: Name of the first-party service tag.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/first-party-service-tags/get
        """
        return self._call(
            _rest.FIRST_PARTY_SERVICE_TAGS_GET, options, resource_group_name, first_party_service_tag_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        first_party_service_tag_name: str,
        parameters: models.FirstPartyServiceTag | types.FirstPartyServiceTagDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FirstPartyServiceTag]:
        """Create a first-party service tag, or update it.

        :param resource_group_name: Name of the resource group.
        :param first_party_service_tag_name: Name of the first-party service tag.
        :param parameters: Wanted settings of the first-party service tag.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/first-party-service-tags/create-or-update
        """
        return self._begin(
            _rest.FIRST_PARTY_SERVICE_TAGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            first_party_service_tag_name,
            parameters,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        first_party_service_tag_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FirstPartyServiceTag]:
        """Replace the tags of a first-party service tag.

        :param resource_group_name: Name of the resource group.
        :param first_party_service_tag_name: Name of the first-party service tag.
        :param parameters: The new tags of the first-party service tag; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/first-party-service-tags/update-tags
        """
        return self._begin(
            _rest.FIRST_PARTY_SERVICE_TAGS_UPDATE_TAGS,
            options,
            resource_group_name,
            first_party_service_tag_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, first_party_service_tag_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a first-party service tag.

        :param resource_group_name: Name of the resource group.
        :param first_party_service_tag_name: Name of the first-party service tag.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/first-party-service-tags/delete
        """
        return self._begin(
            _rest.FIRST_PARTY_SERVICE_TAGS_DELETE, options, resource_group_name, first_party_service_tag_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FirstPartyServiceTag]:
        """List the first-party service tags of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/first-party-service-tags/list
        """
        return self._list(_rest.FIRST_PARTY_SERVICE_TAGS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.FirstPartyServiceTag]:
        """List all first-party service tags of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/first-party-service-tags/list-all
        """
        return self._list(_rest.FIRST_PARTY_SERVICE_TAGS_LIST_ALL, options)
